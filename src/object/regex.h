/* SPDX-License-Identifier: MIT */
/*
 * object/regex.h - .NET regular expressions on PCRE2.
 *
 * regex_get translates the pattern (regex_translate.c), compiles it with JIT and keeps it in a bounded cache; a struct
 * regex is a frozen heap object that any thread may use.  Positions are byte offsets into the UTF-8 text.
 * Groups are numbered as .NET does: unnamed ones first, then named ones.
 */
#ifndef FARSH_OBJECT_REGEX_H
#define FARSH_OBJECT_REGEX_H

#include "object/value.h"

struct buf;

/* System.Text.RegularExpressions.RegexOptions */
enum {
	REGEX_IGNORE_CASE = 1, REGEX_MULTILINE = 2, REGEX_EXPLICIT_CAPTURE = 4, REGEX_COMPILED = 8, REGEX_SINGLELINE = 16,
	REGEX_IGNORE_WHITESPACE = 32, REGEX_RIGHT_TO_LEFT = 64, REGEX_ECMASCRIPT = 256, REGEX_CULTURE_INVARIANT = 512,
	REGEX_NON_BACKTRACKING = 1024
};
#define REGEX_MAX_GROUPS 1000 /* groups one pattern may have */

struct regex;
struct regex_span {
	size_t start, end;           /* REGEX_NONE: the group did not take part */
};
#define REGEX_NONE SIZE_MAX

/* NULL + RegexParseException ("Invalid pattern '(' at offset 1. Not enough )'s.") */
const struct regex *regex_get(const char *pattern, size_t n, uint32_t options);
const char *regex_pattern(const struct regex *r, size_t *ret_n);
uint32_t regex_options(const struct regex *r);
uint32_t regex_group_count(const struct regex *r);                 /* group 0 included */
const char *regex_group_name(const struct regex *r, uint32_t i);   /* "0", "1", "year" */
int32_t regex_group_number(const struct regex *r, uint32_t i);     /* of the i-th group: i, unless the pattern says (?<7>…) */
int32_t regex_group_find(const struct regex *r, const char *name, size_t n); /* index i, or -1 */
/* Searches from byte `from`.  1 and groups[0 … group_count) on a match, 0 none, -1 exception.  `groups` holds
 * regex_group_count(r) entries; NULL when only the answer matters. */
int regex_match(const struct regex *r, const char *s, size_t n, size_t from, struct regex_span *groups);
/* As above, for a text known to be ASCII (faster) when `ascii`. */
int regex_match_ascii(const struct regex *r, const char *s, size_t n, bool ascii, size_t from, struct regex_span *groups);
/* Where to search after a match: its end, one character further when it was empty; REGEX_NONE when the text is used up. */
size_t regex_next_start(const char *s, size_t n, const struct regex_span *match);
/* Replaces up to `count` matches (negative: all) from byte `from` with .NET's replacement pattern ($1 ${x} $& $` $' $+ $_ $$). */
bool regex_replace(const struct regex *r, const char *s, size_t n, const char *with, size_t wn, int32_t count, size_t from,
    struct buf *out);
/* Expands a replacement pattern for one match (Match.Result). */
void regex_expand(const struct regex *r, const char *s, size_t n, const struct regex_span *groups, const char *with, size_t wn,
    struct buf *out);
void regex_escape(const char *s, size_t n, struct buf *out);       /* [regex]::Escape */

/* The translation, for tests: .NET syntax → PCRE2 syntax; false + exception. */
struct regex_plan;
bool regex_is_simple(const char *pattern, size_t n);               /* no metacharacters: a literal */

#endif
