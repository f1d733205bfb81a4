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

#endif
