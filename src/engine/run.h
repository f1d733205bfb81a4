/* SPDX-License-Identifier: MIT */
/*
 * engine/run.h - parse errors as exceptions, for everybody in the engine who parses.  Running itself is in runspace.h.
 */
#ifndef FARSH_ENGINE_RUN_H
#define FARSH_ENGINE_RUN_H

#include "engine/runspace.h"
#include "lang/parser.h"

/* Makes the errors of a parse the pending ParseException; always false. */
bool run_parse_error(const struct lang_parse *p);
/* object_hooks.call_block and call_delegate. */
ps_value run_hook_block(ps_value block, ps_value self, const ps_value *args, uint32_t argc);
ps_value run_hook_delegate(ps_value block, const ps_value *args, uint32_t argc);

/* Imports what the `using module` statements of a script name. */
struct ast_script_block;
enum ps_status run_usings(struct runspace *rs, const struct ast_script_block *tree);

#endif
