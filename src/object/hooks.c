/* SPDX-License-Identifier: MIT */
/* object/hooks.c - the hooks to the engine; until it sets them every one fails with NotSupportedException. */
#include "object/hooks.h"

#include "object/throw.h"

static ps_value no_block(ps_value block, ps_value self, const ps_value *args, uint32_t argc)
{
	(void)block, (void)self, (void)args, (void)argc;
	return ps_fail(ps_throw(&type_exc_not_supported, "There is no engine to run a script block."));
}

static ps_value no_delegate(ps_value block, const ps_value *args, uint32_t argc)
{
	return no_block(block, PS_NULL, args, argc);
}

static ps_value no_method(ps_value self, const char *name, const ps_value *args, uint32_t argc)
{
	(void)self, (void)name, (void)args, (void)argc;
	return PS_UNSET;
}

static const struct ps_type *no_type(const char *name, size_t n)
{
	(void)name, (void)n;
	return NULL;
}

static const char *root_directory(void)
{
	return "/";
}

static ps_value no_create(const char *text, size_t n)
{
	(void)text, (void)n;
	return no_block(PS_NULL, PS_NULL, NULL, 0);
}

static ps_value no_text(ps_value block)
{
	return no_block(block, PS_NULL, NULL, 0);
}

struct object_hooks object_hooks = {
    .call_block = no_block,
    .call_delegate = no_delegate,
    .call_class_method = no_method,
    .find_script_type = no_type,
    .current_directory = root_directory,
    .block_create = no_create,
    .block_text = no_text,
};
