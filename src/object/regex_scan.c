/* SPDX-License-Identifier: MIT */
/*
 * object/regex_scan.c - the first pass over a .NET pattern: which groups it has and how they are numbered.
 *
 * Unnamed groups are numbered first, then named ones, around the numbers that (?<7>…) takes.  Syntax errors are left
 * to the second pass.
 */
#include <stdarg.h>
#include <stdlib.h>
#include <string.h>

#include "base/utf.h"
#include "heap/heap.h"
#include "object/regex_plan.h"
#include "object/throw.h"

bool plan_fail(const char *pattern, size_t n, size_t at, const char *fmt, ...)
{
	struct buf why = BUF_INIT;
	va_list ap;
	va_start(ap, fmt);
	buf_vprintf(&why, fmt, ap);
	va_end(ap);
	ps_throw(&type_exc_regex_parse, "Invalid pattern '%.*s' at offset %zu. %s", (int)n, pattern, utf16_length(pattern, at),
	    buf_str(&why));
	buf_fini(&why);
	return false;
}

struct capture {
	const char *name;            /* NULL: unnamed; borrowed from the pattern */
	size_t name_n;
	int32_t number;              /* -1 until assigned */
};

struct scan {
	const char *p, *end;
	uint32_t options;
	struct capture *captures;
	uint32_t count, cap;
};

static bool is_word(char c)
{
	return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_' || (c & 0x80);
}

static void add(struct scan *s, const char *name, size_t n)
{
	if (s->count == s->cap) {
		s->cap = s->cap ? s->cap * 2 : 8;
		struct capture *more = heap_array(struct capture, s->cap);
		if (s->count)
			memcpy(more, s->captures, s->count * sizeof *more);
		s->captures = more;
	}
	s->captures[s->count++] = (struct capture){name, n, -1};
}

static void skip_class(struct scan *s)
{
	int depth = 1;
	const char *first = s->p;
	if (first < s->end && *first == '^')
		first++;
	for (s->p = first; s->p < s->end && depth > 0; s->p++) {
		if (*s->p == '\\') {
			s->p++;
		} else if (*s->p == '[' && s->p > first && s->p[-1] == '-') {
			depth++;
		} else if (*s->p == ']' && s->p > first) {
			depth--;
		}
	}
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

/* Behind '(': decides whether it captures.  Returns true when the group keeps its own options (a scope). */
static bool open_group(struct scan *s)
{
	if (s->p >= s->end || *s->p != '?') {
		if (!(s->options & REGEX_EXPLICIT_CAPTURE))
			add(s, NULL, 0);
		return true;
	}
	const char *q = s->p + 1;
	if (q < s->end && *q == '#') {
		while (q < s->end && *q != ')')
			q++;
		s->p = q < s->end ? q + 1 : q;
		return false;
	}
	char close = q < s->end && *q == '<' ? '>' : q < s->end && *q == '\'' ? '\'' : '\0';
	if (close && q + 1 < s->end && q[1] != '=' && q[1] != '!') {
		const char *name = q + 1, *stop = name;
		while (stop < s->end && is_word(*stop))
			stop++;
		if (stop < s->end && *stop == close && stop > name)
			add(s, name, (size_t)(stop - name));
		s->p = stop;
		return true;
	}
	bool on = true;
	uint32_t options = s->options;
	while (q < s->end && (*q == '-' || *q == '+' || option_bit(*q))) {
		if (*q == '-' || *q == '+')
			on = *q == '+';
		else
			options = on ? options | option_bit(*q) : options & ~option_bit(*q);
		q++;
	}
	if (q < s->end && (*q == ')' || *q == ':') && q > s->p + 1) {
		s->options = options;
		s->p = q + 1;
		return *q == ':';
	}
	if (q < s->end && *q == '(') { /* (?(name)…: the condition captures nothing when it names a group */
		s->p = q;
		return true;
	}
	s->p = q;
	return true;
}

static void scan_groups(struct scan *s)
{
	uint32_t saved[REGEX_DEPTH_MAX + 1];
	int depth = 0;
	while (s->p < s->end) {
		char c = *s->p++;
		if (c == '\\') {
			s->p += s->p < s->end;
		} else if (c == '[') {
			skip_class(s);
		} else if (c == '#' && (s->options & REGEX_IGNORE_WHITESPACE)) {
			while (s->p < s->end && *s->p != '\n')
				s->p++;
		} else if (c == '(') {
			uint32_t before = s->options;
			if (open_group(s)) {
				if (depth <= REGEX_DEPTH_MAX)
					saved[depth] = before;
				depth++;
			}
		} else if (c == ')' && depth > 0) {
			depth--;
			if (depth <= REGEX_DEPTH_MAX)
				s->options = saved[depth];
		}
	}
}

static bool is_number(const struct capture *c)
{
	return c->name && c->name[0] >= '0' && c->name[0] <= '9';
}

static bool taken(const struct scan *s, int32_t number, bool explicit_only)
{
	for (uint32_t i = 0; i < s->count; i++) {
		if (s->captures[i].number == number && (!explicit_only || is_number(&s->captures[i])))
			return true;
	}
	return false;
}

static void assign_numbers(struct scan *s)
{
	for (uint32_t i = 0; i < s->count; i++) {
		if (is_number(&s->captures[i]))
			s->captures[i].number = (int32_t)strtol(s->captures[i].name, NULL, 10);
	}
	int32_t next = 1;
	for (uint32_t i = 0; i < s->count; i++) {
		if (!s->captures[i].name)
			s->captures[i].number = next++;
	}
	for (uint32_t i = 0; i < s->count; i++) {
		struct capture *c = &s->captures[i];
		if (!c->name || c->number >= 0)
			continue;
		for (uint32_t k = 0; k < i; k++) {
			const struct capture *e = &s->captures[k];
			if (e->name && !is_number(e) && e->name_n == c->name_n && memcmp(e->name, c->name, c->name_n) == 0)
				c->number = e->number;
		}
		if (c->number >= 0)
			continue;
		while (taken(s, next, false))
			next++;
		c->number = next++;
	}
}

static int by_number(const void *a, const void *b)
{
	int32_t x = ((const struct plan_group *)a)->number, y = ((const struct plan_group *)b)->number;
	return (x > y) - (x < y);
}

int32_t plan_find_number(const struct regex_plan *plan, int32_t number)
{
	for (uint32_t i = 0; i < plan->count; i++) {
		if (plan->groups[i].number == number)
			return (int32_t)i;
	}
	return -1;
}

int32_t plan_find_name(const struct regex_plan *plan, const char *name, size_t n)
{
	for (uint32_t i = 0; i < plan->count; i++) {
		const char *have = plan->groups[i].name;
		if (strlen(have) == n && memcmp(have, name, n) == 0)
			return (int32_t)i;
	}
	return -1;
}

bool plan_scan(const char *pattern, size_t n, uint32_t options, struct regex_plan *ret)
{
	struct scan s = {pattern, pattern + n, options, NULL, 0, 0};
	scan_groups(&s);
	if (s.count >= REGEX_MAX_GROUPS)
		return plan_fail(pattern, n, n, "The pattern has more than %d groups.", REGEX_MAX_GROUPS);
	assign_numbers(&s);
	ret->groups = heap_array(struct plan_group, s.count + 1);
	ret->groups[0] = (struct plan_group){0, "0"};
	ret->count = 1;
	for (uint32_t i = 0; i < s.count; i++) {
		const struct capture *c = &s.captures[i];
		if (plan_find_number(ret, c->number) >= 0)
			continue;
		const char *name = c->name && !is_number(c) ? heap_strndup(c->name, c->name_n) : heap_printf("%d", c->number);
		ret->groups[ret->count++] = (struct plan_group){c->number, name};
	}
	qsort(ret->groups, ret->count, sizeof *ret->groups, by_number);
	ret->captures = s.count;
	ret->of_capture = heap_alloc_atomic((s.count + 1) * sizeof *ret->of_capture);
	for (uint32_t i = 0; i < s.count; i++)
		ret->of_capture[i + 1] = (uint16_t)plan_find_number(ret, s.captures[i].number);
	return true;
}
