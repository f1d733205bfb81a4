/* SPDX-License-Identifier: MIT */
/* engine/provider_function.c - Function: and Alias: the commands that a session state holds. */
#include <string.h>

#include "base/buf.h"
#include "engine/command.h"
#include "engine/provider.h"
#include "heap/heap.h"
#include "object/convert.h"
#include "object/hooks.h"
#include "object/throw.h"

static ps_value function_item(struct runspace *rs, const char *name)
{
	struct command_info *f = function_find(rs, name, strlen(name));
	return f ? ps_from_obj(f) : PS_UNSET;
}

static ps_value function_value(struct runspace *rs, const char *name)
{
	struct command_info *f = function_find(rs, name, strlen(name));
	return f ? ps_from_obj(f->block) : PS_UNSET;
}

static bool function_set_value(struct runspace *rs, const char *name, ps_value v, bool force)
{
	ps_value base = ps_base(v);
	bool filter = false;
	if (ps_is_null(base))
		return function_remove(rs, name, force);
	if (ps_is_obj(base) && ps_tc(base) != TC_SCRIPT_BLOCK && !ps_is_string(base)) {
		ps_value text = ps_to_string(base);
		if (ps_failed(text))
			return false;
		base = text;
	}
	if (ps_is_string(base)) {
		base = object_hooks.block_create(ps_str(base)->text, ps_str(base)->len);
		if (ps_failed(base))
			return false;
	}
	if (ps_tc(base) != TC_SCRIPT_BLOCK)
		return ps_throw_error(&type_exc_ps_argument, "Argument", CAT_INVALID_ARGUMENT, PS_NULL,
		                      "The value of a function must be a script block or a string.");
	filter = script_block(base)->is_filter;
	struct scope *s = rs->scope;
	size_t n = strlen(name);
	const char *prefix;
	const char *plain = command_scope_name(name, &n, &prefix);
	if (prefix) {
		struct scope *named = scope_named(rs, prefix);
		if (named)
			s = named;
	}
	return function_set(rs, s, heap_strndup(plain, n), script_block(base), filter) != NULL;
}

static bool function_rename(struct runspace *rs, const char *from, const char *to, bool force)
{
	struct command_info *f = function_find(rs, from, strlen(from));
	return f && function_set(rs, rs->scope, to, f->block, f->kind == COMMAND_FILTER) && function_remove(rs, from, force);
}

static void add_command(void *arg, struct command_info *f)
{
	ps_vec_add(arg, ps_cstring(f->name));
}

static void function_names(struct runspace *rs, struct ps_vec *out)
{
	function_each(rs, add_command, out);
}

const struct provider provider_function = {
	.name = "Function",
	.full = "Microsoft.PowerShell.Core\\Function",
	.capabilities = "ShouldProcess",
	.item = function_item,
	.value = function_value,
	.set = function_set_value,
	.remove = function_remove,
	.rename = function_rename,
	.names = function_names,
};

static ps_value alias_item(struct runspace *rs, const char *name)
{
	struct command_info *a = alias_find(rs, name, strlen(name));
	return a ? ps_from_obj(a) : PS_UNSET;
}

static ps_value alias_value(struct runspace *rs, const char *name)
{
	struct command_info *a = alias_find(rs, name, strlen(name));
	return a ? ps_cstring(a->definition) : PS_UNSET;
}

static bool alias_set_value(struct runspace *rs, const char *name, ps_value v, bool force)
{
	if (ps_is_null(v))
		return alias_remove(rs, name, force);
	ps_value text = ps_to_string(v);
	return !ps_failed(text) && alias_set(rs, rs->scope, name, ps_str(text)->text, 0, "", force, false);
}

static bool alias_rename(struct runspace *rs, const char *from, const char *to, bool force)
{
	struct command_info *a = alias_find(rs, from, strlen(from));
	return a && alias_set(rs, rs->scope, to, a->definition, a->options, "", force, true) && alias_remove(rs, from, force);
}

static void alias_names(struct runspace *rs, struct ps_vec *out)
{
	alias_each(rs, add_command, out);
}

const struct provider provider_alias = {
	.name = "Alias",
	.full = "Microsoft.PowerShell.Core\\Alias",
	.capabilities = "ShouldProcess",
	.item = alias_item,
	.value = alias_value,
	.set = alias_set_value,
	.remove = alias_remove,
	.rename = alias_rename,
	.names = alias_names,
};
