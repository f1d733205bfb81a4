/* SPDX-License-Identifier: MIT */
/*
 * engine/automatic.h - the variables that every session has: a table of rows in automatic.c.
 */
#ifndef FARSH_ENGINE_AUTOMATIC_H
#define FARSH_ENGINE_AUTOMATIC_H

#include "engine/scope.h"

void automatic_init(struct runspace *rs); /* fills the global scope */
ps_value automatic_version_table(struct runspace *rs);
/* session_object.c: $Host and $ExecutionContext, made on demand. */
ps_value session_host(struct runspace *rs);
ps_value session_context(struct runspace *rs);

#endif
