/* SPDX-License-Identifier: MIT */
/*
 * object/wildcard.c - matching PowerShell's wildcard patterns, without compiling: one pass with the last * remembered.
 *
 * The time is bounded by text × pattern.  Called by -like, switch -Wildcard, and every cmdlet with name patterns.
 */
#include "object/wildcard.h"

#include "base/buf.h"
#include "base/utf.h"
#include "object/convert.h"

struct at {
	const char *p, *end;
};

static uint32_t take(struct at *a)
{
	uint32_t cp = (uint8_t)*a->p;
	if (cp < 0x80) {
		a->p++;
		return cp;
	}
	a->p += utf8_decode(a->p, (size_t)(a->end - a->p), &cp);
	return cp;
}

static bool same(uint32_t a, uint32_t b, bool ignore_case)
{
	return a == b || (ignore_case && cp_upper(a) == cp_upper(b));
}

static bool between(uint32_t c, uint32_t low, uint32_t high)
{
	return c >= low && c <= high;
}

static bool in_range(uint32_t c, uint32_t low, uint32_t high, bool ignore_case)
{
	return between(c, low, high) ||
	    (ignore_case && (between(cp_upper(c), cp_upper(low), cp_upper(high)) || between(cp_lower(c), cp_lower(low), cp_lower(high))));
}

/* After '[': does c belong to the set?  Moves behind ']'. */
static bool in_set(struct at *pat, uint32_t c, bool ignore_case)
{
	bool found = false, first = true;
	uint32_t low = 0;
	bool have_low = false;
	while (pat->p < pat->end) {
		if (*pat->p == ']' && !first) {
			pat->p++;
			return found;
		}
		first = false;
		if (*pat->p == '`' && pat->p + 1 < pat->end) {
			pat->p++;
		} else if (*pat->p == '-' && have_low && pat->p + 1 < pat->end && pat->p[1] != ']') {
			pat->p++;
			if (*pat->p == '`' && pat->p + 1 < pat->end)
				pat->p++;
			found |= in_range(c, low, take(pat), ignore_case);
			have_low = false;
			continue;
		}
		low = take(pat);
		have_low = true;
		found |= same(c, low, ignore_case);
	}
	return false;
}

/* One pattern element against one character. */
static bool element(struct at *pat, uint32_t c, bool ignore_case)
{
	uint32_t p = take(pat);
	if (p == '?')
		return true;
	if (p == '[')
		return in_set(pat, c, ignore_case);
	if (p == '`' && pat->p < pat->end)
		p = take(pat);
	return same(p, c, ignore_case);
}

bool ps_like(const char *s, size_t n, const char *pattern, size_t pn, bool ignore_case)
{
	struct at text = {s, s + n}, pat = {pattern, pattern + pn}, star_text = text, star_pat = {NULL, NULL};
	while (text.p < text.end) {
		if (pat.p < pat.end && *pat.p == '*') {
			pat.p++;
			if (pat.p == pat.end)
				return true;
			star_pat = pat;
			star_text = text;
			continue;
		}
		bool matched = false;
		if (pat.p < pat.end) {
			uint32_t c = take(&text);
			matched = element(&pat, c, ignore_case);
		}
		if (matched)
			continue;
		if (!star_pat.p)
			return false;
		text = star_text;
		take(&text);
		star_text = text;
		pat = star_pat;
	}
	while (pat.p < pat.end && *pat.p == '*')
		pat.p++;
	return pat.p == pat.end;
}

bool wildcard_valid(const char *pattern, size_t n)
{
	for (size_t i = 0; i < n; i++) {
		if (pattern[i] == '`') {
			i++;
		} else if (pattern[i] == '[') {
			size_t j = i + 1;
			if (j < n && pattern[j] == ']')
				j++;
			while (j < n && pattern[j] != ']')
				j += pattern[j] == '`' ? 2 : 1;
			if (j >= n)
				return false;
			i = j;
		}
	}
	return true;
}

bool wildcard_contains(const char *s, size_t n)
{
	for (size_t i = 0; i < n; i++) {
		if (s[i] == '`')
			i++;
		else if (s[i] == '*' || s[i] == '?' || s[i] == '[')
			return true;
	}
	return false;
}

void wildcard_escape(const char *s, size_t n, struct buf *out)
{
	for (size_t i = 0; i < n; i++) {
		if (s[i] == '*' || s[i] == '?' || s[i] == '[' || s[i] == ']' || s[i] == '`')
			buf_put_byte(out, '`');
		buf_put_byte(out, s[i]);
	}
}

void wildcard_unescape(const char *s, size_t n, struct buf *out)
{
	for (size_t i = 0; i < n; i++) {
		if (s[i] == '`' && i + 1 < n && (s[i + 1] == '*' || s[i + 1] == '?' || s[i + 1] == '[' || s[i + 1] == ']' || s[i + 1] == '`'))
			i++;
		buf_put_byte(out, s[i]);
	}
}
