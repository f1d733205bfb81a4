/* SPDX-License-Identifier: MIT */
/*
 * engine/engine.c - what must happen once: interned names, hooks of object/, members of types that belong to the engine.
 */
#include "engine/engine.h"

#include <pthread.h>
#include <string.h>

#include "base/utf.h"
#include "engine/class.h"
#include "engine/engine_types.h"
#include "engine/names.h"
#include "engine/provider.h"
#include "engine/run.h"
#include "engine/script_block.h"
#include "object/hooks.h"

struct engine_names engine_names;

static const struct ps_type *find_type(const char *name, size_t n)
{
	const struct ps_type *t = class_find(name, n);
	return t ? t : engine_type_find(name, n);
}

static ps_value block_text(ps_value block)
{
	return script_block_text(script_block(ps_base(block)));
}

static void init(void)
{
#define N(sym, text) engine_names.sym = lang_name(text, sizeof text - 1);
	ENGINE_NAMES(N)
#undef N
	type_scriptblock.rows = script_block_rows;
	type_scriptblock.ops = &script_block_ops;
	object_hooks.call_block = run_hook_block;
	object_hooks.call_delegate = run_hook_delegate;
	object_hooks.call_class_method = class_hook_method;
	object_hooks.find_script_type = find_type;
	object_hooks.current_directory = location_hook;
	object_hooks.block_create = script_block_create;
	object_hooks.block_text = block_text;
}

void engine_init(void)
{
	static pthread_once_t once = PTHREAD_ONCE_INIT;
	pthread_once(&once, init);
}
