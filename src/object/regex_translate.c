/* SPDX-License-Identifier: MIT */
/*
 * object/regex_translate.c - the second pass: a .NET pattern in PCRE2's syntax, or .NET's complaint about it.
 *
 * All captures become plain numbered ones (plan->of_capture maps them back); comments and free-spacing white space
 * disappear; what PCRE2 would understand and .NET would not is refused or escaped.
 */
#include <stdarg.h>
#include <stdlib.h>
#include <string.h>

#include "base/utf.h"
#include "object/regex_plan.h"
#include "object/throw.h"

bool translate_fail(struct translator *t, const char *at, const char *fmt, ...)
{
	struct buf why = BUF_INIT;
	va_list ap;
	va_start(ap, fmt);
	buf_vprintf(&why, fmt, ap);
	va_end(ap);
	plan_fail(t->start, (size_t)(t->end - t->start), (size_t)(at - t->start), "%s", buf_str(&why));
	buf_fini(&why);
	return false;
}

static bool alternatives(struct translator *t, bool in_group);

static bool is_word(char c)
{
	return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_' || (c & 0x80);
}

/* A reference to group index i: any of the captures that feed it, the last first. */
static void put_reference(struct translator *t, int32_t index)
{
	uint32_t found = 0;
	struct buf refs = BUF_INIT;
	for (uint32_t k = t->plan->captures; k >= 1; k--) {
		if (t->plan->of_capture[k] == index)
			buf_printf(&refs, "%s\\g{%u}", found++ ? "|" : "", k);
	}
	if (found > 1)
		buf_printf(t->out, "(?:%s)", buf_str(&refs));
	else
		buf_puts(t->out, buf_str(&refs));
	buf_fini(&refs);
}

static bool numbered_reference(struct translator *t)
{
	const char *from = t->p;
	int32_t number = 0;
	while (t->p < t->end && *t->p >= '0' && *t->p <= '9' && number < 100000)
		number = number * 10 + (*t->p++ - '0');
	int32_t index = plan_find_number(t->plan, number);
	if (index > 0) {
		put_reference(t, index);
		return true;
	}
	if (t->p - from == 1 || from[0] >= '8')
		return translate_fail(t, t->p, "Reference to undefined group number %d.", number);
	t->p = from; /* more digits and no such group: an octal code */
	uint32_t cp;
	if (!translate_char_escape(t, false, &cp))
		return false;
	translate_literal(t, cp, false, t->out);
	return true;
}

static bool named_reference(struct translator *t)
{
	char open = t->p + 1 < t->end ? t->p[1] : '\0';
	const char *name = t->p + 2;
	if (open != '<' && open != '\'' && open != '{')
		return translate_fail(t, t->p, "Malformed \\k<...> named back reference.");
	char close = open == '<' ? '>' : open == '{' ? '}' : '\'';
	const char *stop = name;
	while (stop < t->end && is_word(*stop))
		stop++;
	if (stop >= t->end || *stop != close || stop == name)
		return translate_fail(t, stop >= t->end ? t->end : name, "Malformed \\k<...> named back reference.");
	bool number = *name >= '0' && *name <= '9';
	int32_t index = number ? plan_find_number(t->plan, (int32_t)strtol(name, NULL, 10))
			       : plan_find_name(t->plan, name, (size_t)(stop - name));
	t->p = stop + 1;
	if (index < 0)
		return number ? translate_fail(t, stop + 1, "Reference to undefined group number %.*s.", (int)(stop - name), name)
			      : translate_fail(t, stop + 1, "Reference to undefined group name '%.*s'.", (int)(stop - name), name);
	put_reference(t, index);
	return true;
}

/* Behind a backslash outside classes. */
static bool escape(struct translator *t)
{
	if (t->p >= t->end)
		return translate_fail(t, t->end, "Illegal \\ at end of pattern.");
	char c = *t->p;
	const char *set = translate_shorthand(t, c, false);
	if (set) {
		buf_puts(t->out, set);
		t->p++;
		return true;
	}
	switch (c) {
	case 'b':
	case 'B':
	case 'A':
	case 'Z':
	case 'z':
	case 'G':
		buf_printf(t->out, "\\%c", c);
		t->p++;
		return true;
	case 'p':
	case 'P': {
		struct buf item = BUF_INIT;
		t->p++;
		bool ok = translate_property(t, c == 'P', &item);
		bool range = ok && item.data[0] == '\\' && item.data[1] == 'x';
		buf_puts(t->out, !range ? "" : c == 'P' && !t->ascii ? "[^" : "[");
		buf_puts(t->out, buf_str(&item));
		buf_puts(t->out, range ? "]" : "");
		buf_fini(&item);
		return ok;
	}
	case 'k':
		return named_reference(t);
	default:
		break;
	}
	if (c >= '1' && c <= '9')
		return numbered_reference(t);
	uint32_t cp;
	if (!translate_char_escape(t, false, &cp))
		return false;
	translate_literal(t, cp, false, t->out);
	return true;
}

/* {n} {n,} {n,m} at p; 0 when it is not one. */
static size_t braces(const char *p, const char *end, long *ret_min, long *ret_max)
{
	const char *q = p + 1;
	if (q >= end || *q < '0' || *q > '9')
		return 0;
	long min = 0, max;
	while (q < end && *q >= '0' && *q <= '9')
		min = min < 1000000 ? min * 10 + (*q++ - '0') : (q++, min);
	max = min;
	if (q < end && *q == ',') {
		q++;
		max = -1;
		if (q < end && *q >= '0' && *q <= '9') {
			max = 0;
			while (q < end && *q >= '0' && *q <= '9')
				max = max < 1000000 ? max * 10 + (*q++ - '0') : (q++, max);
		}
	}
	if (q >= end || *q != '}')
		return 0;
	*ret_min = min;
	*ret_max = max;
	return (size_t)(q + 1 - p);
}

static bool is_quantifier(struct translator *t)
{
	long min, max;
	if (t->p >= t->end)
		return false;
	return *t->p == '*' || *t->p == '+' || *t->p == '?' || (*t->p == '{' && braces(t->p, t->end, &min, &max));
}

/* White space and comments that free spacing allows, and (?#…) everywhere. */
static bool skip_blank(struct translator *t)
{
	for (;;) {
		bool free_spacing = t->options & REGEX_IGNORE_WHITESPACE;
		if (free_spacing && t->p < t->end && (*t->p == ' ' || (*t->p >= 9 && *t->p <= 13))) {
			t->p++;
		} else if (free_spacing && t->p < t->end && *t->p == '#') {
			while (t->p < t->end && *t->p != '\n')
				t->p++;
		} else if (t->end - t->p >= 3 && memcmp(t->p, "(?#", 3) == 0) {
			const char *close = memchr(t->p, ')', (size_t)(t->end - t->p));
			if (!close)
				return translate_fail(t, t->end, "Unterminated (?#...) comment.");
			t->p = close + 1;
		} else {
			return true;
		}
	}
}

static bool quantifier(struct translator *t)
{
	if (!skip_blank(t))
		return false;
	if (!is_quantifier(t))
		return true;
	if (*t->p == '{') {
		long min, max;
		size_t n = braces(t->p, t->end, &min, &max);
		if (max >= 0 && min > max)
			return translate_fail(t, t->p + n, "Illegal {x,y} with x > y.");
		if (min > 65535 || max > 65535)
			return translate_fail(t, t->p + n, "Quantifier and capture group numbers must be less than or equal to 65535.");
		buf_put(t->out, t->p, n);
		t->p += n;
	} else {
		buf_put_byte(t->out, *t->p++);
	}
	if (!skip_blank(t))
		return false;
	if (t->p < t->end && *t->p == '?')
		buf_put_byte(t->out, *t->p++);
	if (!skip_blank(t))
		return false;
	if (is_quantifier(t))
		return translate_fail(t, t->p + 1, "Nested quantifier '%c'.", *t->p);
	return true;
}

static uint32_t option_bit(char c)
{
	switch (c) {
	case 'i':
		return REGEX_IGNORE_CASE;
	case 'm':
		return REGEX_MULTILINE;
	case 'n':
		return REGEX_EXPLICIT_CAPTURE;
	case 's':
		return REGEX_SINGLELINE;
	case 'x':
		return REGEX_IGNORE_WHITESPACE;
	default:
		return 0;
	}
}

static void put_options(struct translator *t, uint32_t before)
{
	uint32_t on = t->options & ~before, off = before & ~t->options;
	const struct {
		uint32_t bit;
		char c;
	} ours[] = {{REGEX_IGNORE_CASE, 'i'}, {REGEX_MULTILINE, 'm'}, {REGEX_SINGLELINE, 's'}};
	for (int pass = 0; pass < 2; pass++) {
		bool dash = false;
		for (size_t i = 0; i < ARRAY_LEN(ours); i++) {
			if (!((pass ? off : on) & ours[i].bit))
				continue;
			if (pass && !dash)
				buf_put_byte(t->out, '-');
			dash = true;
			buf_put_byte(t->out, ours[i].c);
		}
	}
}

/* (?imnsx-imnsx) or (?imnsx-imnsx:…); t->p behind "(?". */
static bool option_group(struct translator *t)
{
	uint32_t before = t->options;
	bool on = true;
	while (t->p < t->end && (*t->p == '-' || *t->p == '+' || option_bit(*t->p))) {
		if (*t->p == '-' || *t->p == '+')
			on = *t->p == '+';
		else
			t->options = on ? t->options | option_bit(*t->p) : t->options & ~option_bit(*t->p);
		t->p++;
	}
	if (t->p >= t->end || (*t->p != ')' && *t->p != ':'))
		return translate_fail(t, t->p < t->end ? t->p + 1 : t->end, "Unrecognized grouping construct.");
	bool scope = *t->p++ == ':';
	buf_puts(t->out, "(?");
	put_options(t, before);
	buf_put_byte(t->out, scope ? ':' : ')');
	if (!scope)
		return true;
	bool ok = alternatives(t, true);
	t->options = before;
	return ok;
}

static bool body(struct translator *t)
{
	uint32_t before = t->options;
	bool ok = alternatives(t, true);
	t->options = before;
	return ok;
}

static bool named_group(struct translator *t, char close)
{
	const char *name = t->p, *stop = name;
	while (stop < t->end && is_word(*stop))
		stop++;
	if (stop == name && stop < t->end && *stop != '-')
		return translate_fail(t, name, "Invalid group name: Group names must begin with a word character.");
	if (stop >= t->end)
		return translate_fail(t, t->end, "Unrecognized grouping construct.");
	if (*name >= '0' && *name <= '9') {
		const char *digit = name;
		while (digit < stop && *digit >= '0' && *digit <= '9')
			digit++;
		if (digit < stop)
			return translate_fail(t, digit, "Invalid group name: Group names must begin with a word character.");
		if (strtol(name, NULL, 10) == 0)
			return translate_fail(t, stop, "Capture number cannot be zero.");
	}
	if (*stop == '-')
		return ps_throw(&type_exc_not_supported, "Balancing groups are not supported in regular expressions.");
	if (*stop != close)
		return translate_fail(t, stop, "Invalid group name: Group names must begin with a word character.");
	t->p = stop + 1;
	t->captures++;
	buf_put_byte(t->out, '(');
	return body(t);
}

/* (?(group)yes|no) and (?(expression)yes|no); t->p at the inner '('. */
static bool condition(struct translator *t)
{
	const char *name = t->p + 1, *stop = name;
	while (stop < t->end && is_word(*stop))
		stop++;
	int32_t index = -1;
	if (stop < t->end && *stop == ')' && stop > name) {
		bool number = *name >= '0' && *name <= '9';
		index = number ? plan_find_number(t->plan, (int32_t)strtol(name, NULL, 10))
			       : plan_find_name(t->plan, name, (size_t)(stop - name));
		if (number && index < 0)
			return translate_fail(t, stop, "Conditional alternation refers to an undefined group number %.*s.",
			    (int)(stop - name), name);
	}
	if (index >= 0) {
		uint32_t k = t->plan->captures;
		while (k > 1 && t->plan->of_capture[k] != index)
			k--;
		buf_printf(t->out, "(?(%u)", k);
		t->p = stop + 1;
		return body(t);
	}
	buf_puts(t->out, "(?(?=");
	t->p++;
	return body(t) && body(t);
}

/* Behind '('. */
static bool group(struct translator *t)
{
	if (++t->depth > REGEX_DEPTH_MAX)
		return translate_fail(t, t->p, "The pattern is nested too deeply.");
	bool ok;
	if (t->p >= t->end || *t->p != '?') {
		bool capture = !(t->options & REGEX_EXPLICIT_CAPTURE);
		t->captures += capture;
		buf_puts(t->out, capture ? "(" : "(?:");
		ok = body(t);
		t->depth--;
		return ok;
	}
	t->p++;
	char c = t->p < t->end ? *t->p : '\0', d = t->end - t->p > 1 ? t->p[1] : '\0';
	if (c == '\0') {
		return translate_fail(t, t->end, "Unrecognized grouping construct.");
	} else if (c == ':' || c == '=' || c == '!' || c == '>') {
		buf_printf(t->out, "(?%c", c);
		t->p++;
		ok = body(t);
	} else if (c == '<' && (d == '=' || d == '!')) {
		buf_printf(t->out, "(?<%c", d);
		t->p += 2;
		ok = body(t);
	} else if (c == '<' || c == '\'') {
		t->p++;
		ok = named_group(t, c == '<' ? '>' : '\'');
	} else if (c == '(') {
		ok = condition(t);
	} else if (c == '-' || c == '+' || option_bit(c)) {
		ok = option_group(t);
	} else {
		return translate_fail(t, t->p + 1, "Unrecognized grouping construct.");
	}
	t->depth--;
	return ok;
}

/* One element with its quantifier. */
static bool atom(struct translator *t)
{
	char c = *t->p;
	if (c == '(') {
		bool options_only = false;
		if (t->end - t->p > 2 && t->p[1] == '?' && (t->p[2] == '-' || t->p[2] == '+' || option_bit(t->p[2]))) {
			const char *q = t->p + 2;
			while (q < t->end && (*q == '-' || *q == '+' || option_bit(*q)))
				q++;
			options_only = q < t->end && *q == ')';
		}
		t->p++;
		return group(t) && (options_only || quantifier(t));
	}
	if (is_quantifier(t))
		return translate_fail(t, t->p + 1, "Quantifier '%c' following nothing.", c);
	t->p++;
	switch (c) {
	case '[':
		return translate_class(t) && quantifier(t);
	case '\\':
		return escape(t) && quantifier(t);
	case '.':
	case '^':
	case '$':
		buf_put_byte(t->out, c);
		return quantifier(t);
	default: {
		uint32_t cp;
		t->p--;
		t->p += utf8_decode(t->p, (size_t)(t->end - t->p), &cp);
		translate_literal(t, cp, false, t->out);
		return quantifier(t);
	}
	}
}

/* Up to ')' of the group (which is consumed and written) or to the end of the pattern. */
static bool alternatives(struct translator *t, bool in_group)
{
	for (;;) {
		if (!skip_blank(t))
			return false;
		if (t->p >= t->end)
			return in_group ? translate_fail(t, t->end, "Not enough )'s.") : true;
		if (*t->p == ')') {
			if (!in_group)
				return translate_fail(t, t->p + 1, "Too many )'s.");
			t->p++;
			buf_put_byte(t->out, ')');
			return true;
		}
		if (*t->p == '|') {
			buf_put_byte(t->out, '|');
			t->p++;
			if (!skip_blank(t))
				return false;
			continue;
		}
		if (!atom(t))
			return false;
	}
}

bool plan_translate(const char *pattern, size_t n, uint32_t options, const struct regex_plan *plan, bool ascii, struct buf *out)
{
	struct translator t = {pattern, pattern, pattern + n, options, ascii, plan, 0, out, 0};
	return alternatives(&t, false);
}
