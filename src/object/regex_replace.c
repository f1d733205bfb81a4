/* SPDX-License-Identifier: MIT */
/*
 * object/regex_replace.c - .NET's replacement patterns ($1 ${name} $& $` $' $+ $_ $$) and Regex.Escape.
 */
#include <string.h>

#include "base/alloc.h"
#include "base/buf.h"
#include "base/utf.h"
#include "object/regex.h"

#define SPANS_ON_STACK 64

static void put_span(const char *s, struct regex_span g, struct buf *out)
{
	if (g.start != REGEX_NONE)
		buf_put(out, s + g.start, g.end - g.start);
}

static int32_t group_numbered(const struct regex *r, long number)
{
	for (uint32_t i = 0; i < regex_group_count(r); i++) {
		if (regex_group_number(r, i) == number)
			return (int32_t)i;
	}
	return -1;
}

/* At '$': writes what it stands for and returns the bytes used, 0 when it is only a dollar. */
static size_t expand_one(const struct regex *r, const char *s, size_t n, const struct regex_span *g, const char *p,
    const char *end, struct buf *out)
{
	char c = p + 1 < end ? p[1] : '\0';
	switch (c) {
	case '$':
		buf_put_byte(out, '$');
		return 2;
	case '&':
		put_span(s, g[0], out);
		return 2;
	case '`':
		buf_put(out, s, g[0].start);
		return 2;
	case '\'':
		buf_put(out, s + g[0].end, n - g[0].end);
		return 2;
	case '_':
		buf_put(out, s, n);
		return 2;
	case '+':
		put_span(s, g[regex_group_count(r) - 1], out);
		return 2;
	default:
		break;
	}
	const char *q = p + 1;
	bool brace = c == '{';
	q += brace;
	const char *name = q;
	bool digits = q < end && *q >= '0' && *q <= '9';
	long number = 0;
	while (q < end && (digits ? *q >= '0' && *q <= '9'
				  : brace && (*q == '_' || (*q & 0x80) || (*q >= 'a' && *q <= 'z') || (*q >= 'A' && *q <= 'Z') ||
					  (*q >= '0' && *q <= '9')))) {
		if (digits && number < 1000000)
			number = number * 10 + (*q - '0');
		q++;
	}
	if (q == name || (brace && (q >= end || *q != '}')))
		return 0;
	int32_t i = digits ? group_numbered(r, number) : regex_group_find(r, name, (size_t)(q - name));
	if (i < 0)
		return 0;
	put_span(s, g[i], out);
	return (size_t)(q + brace - p);
}

void regex_expand(const struct regex *r, const char *s, size_t n, const struct regex_span *groups, const char *with, size_t wn,
    struct buf *out)
{
	const char *p = with, *end = with + wn;
	while (p < end) {
		const char *dollar = memchr(p, '$', (size_t)(end - p));
		if (!dollar) {
			buf_put(out, p, (size_t)(end - p));
			return;
		}
		buf_put(out, p, (size_t)(dollar - p));
		size_t used = expand_one(r, s, n, groups, dollar, end, out);
		if (!used)
			buf_put_byte(out, '$');
		p = dollar + (used ? used : 1);
	}
}

bool regex_replace(const struct regex *r, const char *s, size_t n, const char *with, size_t wn, int32_t count, size_t from,
    struct buf *out)
{
	struct regex_span few[SPANS_ON_STACK], *groups = few;
	bool ascii = utf8_is_ascii(s, n), ok = true;
	if (regex_group_count(r) > SPANS_ON_STACK)
		groups = mem_array(regex_group_count(r), sizeof *groups);
	size_t done = 0;
	while (from != REGEX_NONE && count != 0) {
		int hit = regex_match_ascii(r, s, n, ascii, from, groups);
		ok = hit >= 0;
		if (hit <= 0)
			break;
		buf_put(out, s + done, groups[0].start - done);
		regex_expand(r, s, n, groups, with, wn, out);
		done = groups[0].end;
		from = regex_next_start(s, n, &groups[0]);
		count -= count > 0;
	}
	buf_put(out, s + done, n - done);
	if (groups != few)
		mem_free(groups);
	return ok;
}

void regex_escape(const char *s, size_t n, struct buf *out)
{
	for (size_t i = 0; i < n; i++) {
		switch (s[i]) {
		case '\n':
			buf_puts(out, "\\n");
			break;
		case '\r':
			buf_puts(out, "\\r");
			break;
		case '\t':
			buf_puts(out, "\\t");
			break;
		case '\f':
			buf_puts(out, "\\f");
			break;
		default:
			if (memchr("\\*+?|{[()^$.# ", s[i], 14))
				buf_put_byte(out, '\\');
			buf_put_byte(out, s[i]);
		}
	}
}
