/* SPDX-License-Identifier: MIT */
/*
 * object/wildcard.h - PowerShell's wildcard patterns: * ? [a-z] and the backtick.
 */
#ifndef FARSH_OBJECT_WILDCARD_H
#define FARSH_OBJECT_WILDCARD_H

#include "base/compiler.h"

struct buf;

/* [WildcardPattern]::Escape / Unescape / ContainsWildcardCharacters */
void wildcard_escape(const char *s, size_t n, struct buf *out);
void wildcard_unescape(const char *s, size_t n, struct buf *out);
bool wildcard_contains(const char *s, size_t n);
/* False when the pattern is malformed: "[" without "]" (WildcardPatternException). */
bool wildcard_valid(const char *pattern, size_t n);

#endif
