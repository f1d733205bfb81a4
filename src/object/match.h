/* SPDX-License-Identifier: MIT */
/*
 * object/match.h - values made by matching: System.Text.RegularExpressions.Match and its groups (types/regex.c owns the
 * types), as operators.c and Select-String need them.
 */
#ifndef FARSH_OBJECT_MATCH_H
#define FARSH_OBJECT_MATCH_H

#include "object/regex.h"
#include "object/value.h"

/* A Match value of a [regex]; groups has regex_group_count(r) entries, or NULL for Match.Empty. */
ps_value ps_match_new(const struct regex *r, ps_value text, const struct regex_span *groups);
/* The compiled pattern of a [regex] value. */
const struct regex *ps_regex_of(ps_value regex);
ps_value ps_regex_new(const struct regex *r);

#endif
