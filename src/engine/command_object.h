/* SPDX-License-Identifier: MIT */
/*
 * engine/command_object.h - texts and types of command objects.
 */
#ifndef FARSH_ENGINE_COMMAND_OBJECT_H
#define FARSH_ENGINE_COMMAND_OBJECT_H

#include "engine/eval.h"

struct buf;
/* Get-Command -Syntax: one line a parameter set. */
void command_syntax(struct runspace *rs, const struct command_info *i, struct buf *out);
/* Types of this room by full name (with or without "System."); NULL: not one of ours.  For object_hooks.find_script_type. */
const struct ps_type *engine_type_find(const char *name, size_t n);

#endif
