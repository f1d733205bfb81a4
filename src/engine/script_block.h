/* SPDX-License-Identifier: MIT */
/*
 * engine/script_block.h - script blocks as objects of scripts: the members of their type, and what else makes them.
 */
#ifndef FARSH_ENGINE_SCRIPT_BLOCK_H
#define FARSH_ENGINE_SCRIPT_BLOCK_H

#include "engine/command.h"
#include "engine/eval_priv.h"

extern const struct ps_member_row script_block_rows[]; /* of type_scriptblock; set by engine_init */
extern const struct ps_type_ops script_block_ops;
ps_value script_block_text(const struct script_block *sb);
ps_value script_block_create(const char *text, size_t n);   /* parses; PS_FAIL with a ParseException */
ps_value script_block_closure(struct runspace *rs, struct script_block *sb);
ps_value steppable_new(const struct ps_call *c);            /* steppable.c: $sb.GetSteppablePipeline(…) */
ps_value ast_extent(const struct lang_source *source, uint32_t start, uint32_t end);
ps_value ast_object(const struct lang_source *source, struct ast *a); /* ast_object.c: a tree node as .NET object */

#endif
