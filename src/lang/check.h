/* SPDX-License-Identifier: MIT */
/*
 * lang/check.h - the checks of a parsed tree that have files of their own; check.c calls them.
 */
#ifndef FARSH_LANG_CHECK_H
#define FARSH_LANG_CHECK_H

#include "lang/lang_priv.h"

void check_class(struct parser *p, const struct ast_type_definition *d);   /* check_class.c */
void check_type_names(struct parser *p, const struct ast_script_block *b); /* two types of one name */
void check_data(struct parser *p, const struct ast_data *d);               /* check_data.c */
void check_catches(struct parser *p, const struct ast_try *t);             /* check_catch.c */

#endif
