/* SPDX-License-Identifier: MIT */
/*
 * object/regex_plan.h - a .NET pattern understood: its groups and its PCRE2 text; between regex_scan.c,
 * regex_translate.c, regex_class.c and regex.c only.
 */
#ifndef FARSH_OBJECT_REGEX_PLAN_H
#define FARSH_OBJECT_REGEX_PLAN_H

#include "base/buf.h"
#include "object/regex.h"

struct plan_group {
	int32_t number;              /* as scripts see it */
	const char *name;            /* NULL: the number; heap */
};

/* What the first pass finds: every capture in order of its parenthesis, and the groups by number. */
struct regex_plan {
	struct plan_group *groups;   /* sorted by number; [0] is the whole match; heap */
	uint32_t count;
	uint16_t *of_capture;        /* PCRE2 capture k (1…) → index into groups; heap */
	uint32_t captures;
};

/* The translator at work. */
struct translator {
	const char *start, *p, *end;
	uint32_t options;            /* in force here: i m s are PCRE2's business, n and x ours */
	bool ascii;                  /* for texts that are ASCII: byte mode, no Unicode properties */
	const struct regex_plan *plan;
	uint32_t captures;           /* opened so far */
	struct buf *out;
	int depth;
};

bool plan_fail(const char *pattern, size_t n, size_t at, const char *fmt, ...) PS_PRINTF(4, 5); /* always false */
/* First pass: the groups.  False + exception. */
bool plan_scan(const char *pattern, size_t n, uint32_t options, struct regex_plan *ret);
int32_t plan_find_name(const struct regex_plan *plan, const char *name, size_t n);   /* index or -1 */
int32_t plan_find_number(const struct regex_plan *plan, int32_t number);
/* Second pass: the PCRE2 text, after plan_scan succeeded.  False + exception. */
bool plan_translate(const char *pattern, size_t n, uint32_t options, const struct regex_plan *plan, bool ascii, struct buf *out);

bool translate_class(struct translator *t);                 /* t->p stands behind '[' */
/* A property name behind \p or \P: appended as it stands inside a class; false + exception. */
bool translate_property(struct translator *t, bool negated, struct buf *out);
void translate_literal(struct translator *t, uint32_t cp, bool in_class, struct buf *out);
/* An escape that stands for one character (t->p behind the backslash); false + exception. */
bool translate_char_escape(struct translator *t, bool in_class, uint32_t *ret_cp);
bool translate_fail(struct translator *t, const char *at, const char *fmt, ...) PS_PRINTF(3, 4);
/* \d \w \s and their negations as class items; NULL when c is none of them. */
const char *translate_shorthand(const struct translator *t, char c, bool in_class);

#define REGEX_DEPTH_MAX 200 /* nested groups and classes */

#endif
