/* SPDX-License-Identifier: MIT */
/*
 * engine/command_table.c - functions and aliases in their scopes.  The aliases of tables/aliases.def become objects
 * when they are first asked for; removing one leaves a tombstone in the global scope.
 */
#include <string.h>
#include <strings.h>

#include "base/utf.h"
#include "engine/builtin_function.h"
#include "engine/command.h"
#include "engine/errors.h"
#include "heap/heap.h"

static const struct alias_row {
	const char *name, *target;
	unsigned options;
} alias_rows[] = {
#define ALIAS(name, target, options) {name, target, options},
#include "tables/aliases.def"
#undef ALIAS
};
static struct command_info tombstone;

struct session_state *session_state_new(struct runspace *rs)
{
	struct session_state *st = heap_new(struct session_state);
	st->generation = 1;
	st->cmdlets = ptr_map_new();
	(void)rs;
	return st;
}

/* "global:f" → f, with the scope it names; anything else is unchanged. */
const char *command_scope_name(const char *name, size_t *n, const char **ret_prefix)
{
	static const char *const prefixes[] = {"global", "script", "local", "private"};
	*ret_prefix = NULL;
	const char *colon = memchr(name, ':', *n);
	if (!colon)
		return name;
	for (size_t i = 0; i < ARRAY_LEN(prefixes); i++)
		if (strlen(prefixes[i]) == (size_t)(colon - name) &&
		    strncasecmp(prefixes[i], name, (size_t)(colon - name)) == 0) {
			*ret_prefix = prefixes[i];
			*n -= (size_t)(colon - name) + 1;
			return colon + 1;
		}
	return name;
}

static struct scope *scope_of_prefix(struct runspace *rs, struct scope *s, const char *prefix)
{
	if (!prefix)
		return s;
	struct scope *named = scope_named(rs, prefix);
	return named ? named : s;
}

/* ---- functions ---- */
struct command_info *function_find(struct runspace *rs, const char *name, size_t n)
{
	const char *prefix;
	name = command_scope_name(name, &n, &prefix);
	const struct lang_name *key = lang_name(name, n);
	if (prefix)
		return ptr_map_get(scope_of_prefix(rs, rs->scope, prefix)->functions, key);
	for (struct scope *s = rs->scope; s; s = s->parent) {
		if (!s->functions)
			continue;
		struct command_info *f = ptr_map_get(s->functions, key);
		if (f && (!(f->options & VAR_PRIVATE) || s == rs->scope))
			return f;
	}
	struct scope *g = rs->global;
	struct command_info *f = g && g->functions ? ptr_map_get(g->functions, key) : NULL;
	return f ? f : builtin_function(rs, name, n);
}

struct command_info *function_set(struct runspace *rs, struct scope *s, const char *name, struct script_block *block,
                                  bool is_filter)
{
	size_t n = strlen(name);
	const char *prefix;
	const char *plain = command_scope_name(name, &n, &prefix);
	s = scope_of_prefix(rs, s, prefix);
	const struct lang_name *key = lang_name(plain, n);
	struct command_info *old = ptr_map_get(s->functions, key);
	if (old && old->options & (VAR_READONLY | VAR_CONSTANT)) {
		ps_throw_error(&type_exc_session_unauthorized, "FunctionNotWritable", CAT_WRITE_ERROR,
		               ps_cstring(plain), "Cannot write to function %s because it is read-only or constant.",
		               plain);
		return NULL;
	}
	struct command_info *f = heap_new(struct command_info);
	f->ref.o.type = is_filter ? &type_filter_info : &type_function_info;
	f->kind = is_filter ? COMMAND_FILTER : COMMAND_FUNCTION;
	f->name = heap_strndup(plain, n);
	f->block = block;
	f->module_scope = block->module_scope;
	f->options = prefix && !strcmp(prefix, "private") ? VAR_PRIVATE : 0;
	if (!s->functions)
		s->functions = ptr_map_new();
	ptr_map_set(s->functions, key, f);
	commands_changed(rs);
	return f;
}

bool function_remove(struct runspace *rs, const char *name, bool force)
{
	size_t n = strlen(name);
	const char *prefix;
	const char *plain = command_scope_name(name, &n, &prefix);
	const struct lang_name *key = lang_name(plain, n);
	if (!prefix)
		(void)function_find(rs, name, strlen(name)); /* a built-in one is there from now on */
	for (struct scope *s = prefix ? scope_of_prefix(rs, rs->scope, prefix) : rs->scope; s; s = s->parent) {
		struct command_info *f = ptr_map_get(s->functions, key);
		if (!f)
			continue;
		if (f->options & VAR_CONSTANT || (f->options & VAR_READONLY && !force))
			return ps_throw_error(&type_exc_session_unauthorized, "FunctionNotRemovable", CAT_WRITE_ERROR,
			                      ps_cstring(plain),
			                      "Cannot remove function %s because it is constant or read-only. If the "
			                      "function is read-only, try "
			                      "the operation again specifying the Force option.",
			                      plain);
		ptr_map_remove(s->functions, key);
		commands_changed(rs);
		return true;
	}
	return false;
}

static bool map_seen(struct scope *from, struct scope *until, bool aliases, const void *key)
{
	for (struct scope *s = from; s != until; s = s->parent)
		if (ptr_map_get(aliases ? s->aliases : s->functions, key))
			return true;
	return false;
}

static void each(struct runspace *rs, bool aliases, void (*fn)(void *arg, struct command_info *i), void *arg)
{
	for (struct scope *s = rs->scope; s; s = s->parent) {
		const struct ptr_map *m = aliases ? s->aliases : s->functions;
		for (uint32_t i = 0; m && i < m->used; i++)
			if (m->entries[i].key && m->entries[i].value != &tombstone &&
			    !map_seen(rs->scope, s, aliases, m->entries[i].key))
				fn(arg, m->entries[i].value);
	}
}

void function_each(struct runspace *rs, void (*fn)(void *arg, struct command_info *f), void *arg)
{
	builtin_functions_all(rs);
	each(rs, false, fn, arg);
}

enum ps_status function_define(struct runspace *rs, struct ast_function *f)
{
	struct script_block *sb = script_block(script_block_new(rs, f->body));
	sb->is_filter = f->is_filter;
	size_t n = strlen(f->name);
	const char *prefix;
	sb->name = heap_strdup(command_scope_name(f->name, &n, &prefix));
	if (!function_set(rs, rs->scope, f->name, sb, f->is_filter))
		return PS_ERROR;
	for (uint32_t i = 0; i < f->body->attributes.count; i++) { /* [Alias('x')] on the param block */
		if (f->body->attributes.at[i]->kind != AST_ATTRIBUTE)
			continue;
		struct ast_attribute *a = (struct ast_attribute *)f->body->attributes.at[i];
		if (!a->type->name ||
		    !(str_eq_nocase(a->type->name, "Alias") || str_eq_nocase(a->type->name, "AliasAttribute")))
			continue;
		for (uint32_t k = 0; k < a->positional.count; k++) {
			ps_value v = eval_expr(rs, a->positional.at[k]);
			v = ps_failed(v) ? v : ps_to_string(v);
			if (ps_failed(v) || !alias_set(rs, rs->scope, ps_str(v)->text, sb->name, 0, NULL, true, false))
				return PS_ERROR;
		}
	}
	return PS_OK;
}

/* ---- aliases ---- */
static struct command_info *alias_new(const char *name, const char *target, unsigned options)
{
	struct command_info *a = heap_new(struct command_info);
	a->ref.o.type = &type_alias_info;
	a->kind = COMMAND_ALIAS;
	a->name = name;
	a->definition = target;
	a->options = options;
	return a;
}

/* The built-in alias of that name, made an object of the global scope. */
static struct command_info *alias_builtin(struct runspace *rs, const struct lang_name *key)
{
	uint32_t lo = 0, hi = ARRAY_LEN(alias_rows);
	while (lo < hi) {
		uint32_t mid = (lo + hi) / 2;
		int d = strcasecmp(key->text, alias_rows[mid].name);
		if (d == 0) {
			struct command_info *a =
			    alias_new(alias_rows[mid].name, alias_rows[mid].target, alias_rows[mid].options);
			if (!rs->global->aliases)
				rs->global->aliases = ptr_map_new();
			ptr_map_set(rs->global->aliases, key, a);
			return a;
		}
		if (d < 0)
			hi = mid;
		else
			lo = mid + 1;
	}
	return NULL;
}

struct command_info *alias_find(struct runspace *rs, const char *name, size_t n)
{
	const struct lang_name *key = lang_name(name, n);
	for (struct scope *s = rs->scope; s; s = s->parent) {
		struct command_info *a = s->aliases ? ptr_map_get(s->aliases, key) : NULL;
		if (a == &tombstone)
			return NULL;
		if (a && (!(a->options & VAR_PRIVATE) || s == rs->scope))
			return a;
	}
	struct command_info *a = rs->global->aliases ? ptr_map_get(rs->global->aliases, key) : NULL;
	return a == &tombstone ? NULL : a ? a : alias_builtin(rs, key);
}

struct command_info *alias_set(struct runspace *rs, struct scope *s, const char *name, const char *target,
                               unsigned options, const char *description, bool force, bool no_clobber)
{
	size_t n = strlen(name);
	const char *prefix;
	const char *plain = command_scope_name(name, &n, &prefix);
	s = scope_of_prefix(rs, s, prefix);
	const struct lang_name *key = lang_name(plain, n);
	struct command_info *old = ptr_map_get(s->aliases, key);
	if (!old && s == rs->global)
		old = alias_builtin(rs, key);
	if (!old) { /* AllScope aliases are in every scope */
		struct command_info *outer = alias_find(rs, plain, n);
		if (outer && outer->options & VAR_ALLSCOPE)
			old = outer;
	}
	if (old == &tombstone)
		old = NULL;
	if (old && no_clobber) {
		ps_throw_error(&type_exc_session_state, "AliasAlreadyExists", CAT_RESOURCE_EXISTS, ps_cstring(plain),
		               "The alias is not allowed, because an alias with the name '%s' already exists.", plain);
		return NULL;
	}
	if (old && (old->options & VAR_CONSTANT || (old->options & VAR_READONLY && !force))) {
		ps_throw_error(
		    &type_exc_session_unauthorized, "AliasNotWritable", CAT_WRITE_ERROR, ps_cstring(plain),
		    "Alias is not writeable because alias %s is read-only or constant and cannot be written to.",
		    plain);
		return NULL;
	}
	if (old && old->options & VAR_ALLSCOPE && !force && !(options & VAR_ALLSCOPE))
		options |= VAR_ALLSCOPE;
	struct command_info *a = alias_new(heap_strndup(plain, n), heap_strdup(target), options);
	a->description = description ? heap_strdup(description) : NULL;
	struct scope *to = old && old->options & VAR_ALLSCOPE ? rs->global : s;
	if (!to->aliases)
		to->aliases = ptr_map_new();
	ptr_map_set(to->aliases, key, a);
	commands_changed(rs);
	return a;
}

bool alias_remove(struct runspace *rs, const char *name, bool force)
{
	const struct lang_name *key = lang_name(name, strlen(name));
	struct command_info *a = alias_find(rs, name, strlen(name));
	if (!a)
		return ps_throw_error(
		    &type_exc_item_not_found, "RemoveAlias_AliasNotFound", CAT_OBJECT_NOT_FOUND, ps_cstring(name),
		    "This command cannot find a matching alias because an alias with the name '%s' does not exist.",
		    name);
	if (a->options & VAR_CONSTANT || (a->options & VAR_READONLY && !force))
		return ps_throw_error(&type_exc_session_unauthorized, "AliasNotRemovable", CAT_WRITE_ERROR,
		                      ps_cstring(name),
		                      "Alias was not removed because alias %s is constant or read-only.", name);
	for (struct scope *s = rs->scope; s; s = s->parent)
		if (s->aliases && ptr_map_get(s->aliases, key)) {
			if (s == rs->global)
				ptr_map_set(s->aliases, key, &tombstone);
			else
				ptr_map_remove(s->aliases, key);
			commands_changed(rs);
			return true;
		}
	ptr_map_set(rs->global->aliases, key, &tombstone);
	commands_changed(rs);
	return true;
}

void alias_each(struct runspace *rs, void (*fn)(void *arg, struct command_info *a), void *arg)
{
	for (size_t i = 0; i < ARRAY_LEN(alias_rows); i++)
		alias_find(rs, alias_rows[i].name, strlen(alias_rows[i].name));
	each(rs, true, fn, arg);
}
