/* SPDX-License-Identifier: MIT */
/* object/operators_text.h - the operators on text, for operators.c only. */
#ifndef FARSH_OBJECT_OPERATORS_TEXT_H
#define FARSH_OBJECT_OPERATORS_TEXT_H

#include "object/value.h"

int text_like(ps_value a, ps_value pattern, bool ignore_case);       /* 1, 0, -1 exception */
ps_value text_match(bool positive, ps_value a, ps_value pattern, bool ignore_case, ps_value *ret_matches);
ps_value text_replace(ps_value a, ps_value what, bool ignore_case);
ps_value text_split(ps_value a, ps_value how, bool ignore_case);
ps_value text_split_words(ps_value a);                               /* unary -split */
ps_value text_join(ps_value a, ps_value separator);
ps_value text_format(ps_value fmt, ps_value args);

#endif
