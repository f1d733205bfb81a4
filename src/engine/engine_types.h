/* SPDX-License-Identifier: MIT */
/*
 * engine/engine_types.h - types of the engine that scripts can name ([psvariable], [System.Management.Automation.…]).
 */
#ifndef FARSH_ENGINE_ENGINE_TYPES_H
#define FARSH_ENGINE_ENGINE_TYPES_H

#include "object/type.h"

/* By full name, or by accelerator; NULL. */
const struct ps_type *engine_type_find(const char *name, size_t n);
/* Types of rooms above, once at start-up; `types` must stay. */
void engine_types_add(const struct ps_type *const *types, size_t n);

#endif
