/* SPDX-License-Identifier: MIT */
/*
 * engine/input_object.h - $input: an enumerator over what came down the pipe; what was taken is gone.
 */
#ifndef FARSH_ENGINE_INPUT_OBJECT_H
#define FARSH_ENGINE_INPUT_OBJECT_H

#include "object/collection.h"

ps_value input_object_new(const ps_value *items, uint32_t count);   /* copies */
extern struct ps_type type_input_object;

#endif
