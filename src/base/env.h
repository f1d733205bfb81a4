/* SPDX-License-Identifier: MIT */
/*
 * base/env.h - the gate to the process environment.
 * One lock guards it, because threads of one process read and set variables at the same time; getenv and setenv are
 * not called anywhere else once threads run.
 */
#ifndef FARSH_BASE_ENV_H
#define FARSH_BASE_ENV_H

#include "base/compiler.h"

char *env_get(const char *name);                    /* a copy (mem_free), or NULL */
bool env_set(const char *name, const char *value);  /* NULL removes; false: the name is malformed */
/* A NULL-terminated copy of "NAME=value" strings in one allocation; mem_free. */
char **env_copy(void);

#endif
