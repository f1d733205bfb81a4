/* SPDX-License-Identifier: MIT */
/* engine/builtin_function.h - the functions that a session begins with (prompt, Clear-Host …), made on demand. */
#ifndef FARSH_ENGINE_BUILTIN_FUNCTION_H
#define FARSH_ENGINE_BUILTIN_FUNCTION_H

#include <stddef.h>

struct runspace;
struct command_info;

/* For command_table.c: a name that no scope knows; NULL when it is none of ours, or was made before. */
struct command_info *builtin_function(struct runspace *rs, const char *name, size_t n);
void builtin_functions_all(struct runspace *rs);

#endif
