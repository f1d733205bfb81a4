/* SPDX-License-Identifier: MIT */
/*
 * engine/attribute_object.h - attributes as objects (ParameterAttribute, ValidateSetAttribute …) and the dictionary that a
 * dynamicparam block returns.
 */
#ifndef FARSH_ENGINE_ATTRIBUTE_OBJECT_H
#define FARSH_ENGINE_ATTRIBUTE_OBJECT_H

#include "engine/params.h"

/* Types of this file by full or short name; NULL: none. */
const struct ps_type *attribute_type_find(const char *name, size_t n);
/* Adds the parameters of a RuntimeDefinedParameterDictionary to a table that has room; false: exception pending. */
uint32_t dynamic_count(ps_value dictionary);
bool dynamic_params(struct param_table *t, ps_value dictionary);

#endif
