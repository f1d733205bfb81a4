/* SPDX-License-Identifier: MIT */
/* cmdlet/alias_cmds.c - Get-Alias, Set-Alias, New-Alias, Remove-Alias, Export-Alias's table is not here. */
#include <string.h>

#include "base/utf.h"
#include "engine/cmdlet.h"
#include "engine/command.h"
#include "engine/errors.h"

static int by_name(ps_value a, ps_value b)
{
	const char *x = ((const struct command_info *)a.bits)->name, *y = ((const struct command_info *)b.bits)->name;
	return ps_culture_compare(x, strlen(x), y, strlen(y), true);
}

static void sort(struct ps_vec *v)
{
	for (uint32_t i = 1; i < v->count; i++) {
		ps_value x = v->at[i];
		uint32_t k = i;
		for (; k > 0 && by_name(v->at[k - 1], x) > 0; k--)
			v->at[k] = v->at[k - 1];
		v->at[k] = x;
	}
}

static void collect(void *arg, struct command_info *a)
{
	ps_vec_add(arg, ps_from_obj(a));
}

static bool excluded(const struct cmdlet_call *c, int p, const char *name)
{
	uint32_t n;
	const ps_value *x = cmdlet_array(c, p, &n);
	for (uint32_t i = 0; i < n; i++)
		if (ps_is_string(x[i]) && ps_like(name, strlen(name), ps_str(x[i])->text, ps_str(x[i])->len, true))
			return true;
	return false;
}

/* ---- Get-Alias ---- */
enum { G_NAME, G_EXCLUDE, G_SCOPE, G_DEFINITION };
static const char *const get_params[] = {"Name", "Exclude", "Scope", "Definition", NULL};

static enum ps_status get_matching(struct cmdlet_call *c, const struct ps_vec *all, const char *pattern,
                                   bool definition)
{
	bool found = false, wild = strpbrk(pattern, "*?[") != NULL;
	if (!definition && (!strcmp(pattern, "?") || !strcmp(pattern, "%")))
		wild = false;
	for (uint32_t i = 0; i < all->count; i++) {
		const struct command_info *a = (const struct command_info *)all->at[i].bits;
		const char *text = definition ? a->definition : a->name;
		bool match = wild ? ps_like(text, strlen(text), pattern, strlen(pattern), true)
		                  : utf_equal_nocase(text, strlen(text), pattern, strlen(pattern));
		if (!match || excluded(c, G_EXCLUDE, a->name))
			continue;
		found = true;
		enum ps_status st = cmdlet_write(c, all->at[i]);
		if (st != PS_OK)
			return st;
	}
	if (found || wild)
		return PS_OK;
	if (definition)
		return cmdlet_error(c, &type_exc_item_not_found, "ItemNotFoundException", CAT_OBJECT_NOT_FOUND,
		                    ps_cstring(pattern),
		                    "This command cannot find a matching alias because an alias with the definition "
		                    "'%s' does not exist.",
		                    pattern);
	return cmdlet_error(
	    c, &type_exc_item_not_found, "ItemNotFoundException", CAT_OBJECT_NOT_FOUND, ps_cstring(pattern),
	    "This command cannot find a matching alias because an alias with the name '%s' does not exist.", pattern);
}

static enum ps_status get_process(struct cmdlet_call *c)
{
	struct ps_vec all = {NULL, 0, 0};
	alias_each(c->rs, collect, &all);
	sort(&all);
	int p = cmdlet_has(c, G_DEFINITION) ? G_DEFINITION : G_NAME;
	if (!cmdlet_has(c, p))
		return get_matching(c, &all, "*", false);
	uint32_t n;
	const ps_value *names = cmdlet_array(c, p, &n);
	for (uint32_t i = 0; i < n; i++) {
		enum ps_status st = get_matching(c, &all, ps_str(names[i])->text, p == G_DEFINITION);
		if (st != PS_OK)
			return st;
	}
	return PS_OK;
}
const struct cmdlet cmdlet_get_alias = {.name = "Get-Alias",
                                        .params = get_params,
                                        .process = get_process,
                                        .synopsis = "Gets the aliases for the current session."};

/* ---- Set-Alias, New-Alias ---- */
enum { S_NAME, S_VALUE, S_DESCRIPTION, S_OPTION, S_PASSTHRU, S_SCOPE, S_FORCE };
static const char *const set_params[] = {"Name", "Value", "Description", "Option", "PassThru", "Scope", "Force", NULL};

static unsigned options_of(const struct cmdlet_call *c, int p)
{
	if (!cmdlet_has(c, p) || ps_tc(ps_base(c->args[p])) != TC_ENUM)
		return 0;
	int64_t v = ps_int64(ps_base(c->args[p]));
	return (v & 1 ? VAR_READONLY : 0u) | (v & 2 ? VAR_CONSTANT : 0u) | (v & 4 ? VAR_PRIVATE : 0u) |
	       (v & 8 ? VAR_ALLSCOPE : 0u);
}

static enum ps_status set(struct cmdlet_call *c, bool new_only)
{
	const char *name = cmdlet_str(c, S_NAME), *value = cmdlet_str(c, S_VALUE), *which = cmdlet_str(c, S_SCOPE);
	struct scope *s = which ? scope_named(c->rs, which) : c->rs->scope;
	if (!s)
		s = c->rs->scope;
	enum ps_status st;
	const char *target = ps_str(ps_string_printf("Name: %s Value: %s", name, value ? value : ""))->text;
	if (!cmdlet_should_process(c, target, new_only ? "New Alias" : "Set Alias", &st))
		return st;
	struct command_info *a =
	    alias_set(c->rs, s, name, value ? value : "", options_of(c, S_OPTION), cmdlet_str(c, S_DESCRIPTION),
	              cmdlet_switch(c, S_FORCE), new_only && !cmdlet_switch(c, S_FORCE));
	if (!a)
		return cmdlet_pending_error(c, NULL, CAT_WRITE_ERROR, ps_cstring(name));
	return cmdlet_switch(c, S_PASSTHRU) ? cmdlet_write(c, ps_from_obj(a)) : PS_OK;
}

static enum ps_status set_process(struct cmdlet_call *c)
{
	return set(c, false);
}

static enum ps_status new_process(struct cmdlet_call *c)
{
	return set(c, true);
}
const struct cmdlet cmdlet_set_alias = {.name = "Set-Alias",
                                        .params = set_params,
                                        .process = set_process,
                                        .synopsis = "Creates or changes an alias for a cmdlet or other command."};
const struct cmdlet cmdlet_new_alias = {
    .name = "New-Alias", .params = set_params, .process = new_process, .synopsis = "Creates a new alias."};

/* ---- Remove-Alias ---- */
enum { R_NAME, R_SCOPE, R_FORCE };
static const char *const remove_params[] = {"Name", "Scope", "Force", NULL};
static enum ps_status remove_process(struct cmdlet_call *c)
{
	uint32_t n;
	const ps_value *names = cmdlet_array(c, R_NAME, &n);
	for (uint32_t i = 0; i < n; i++)
		if (!alias_remove(c->rs, ps_str(names[i])->text, cmdlet_switch(c, R_FORCE))) {
			enum ps_status st = cmdlet_pending_error(c, NULL, CAT_OBJECT_NOT_FOUND, names[i]);
			if (st != PS_OK)
				return st;
		}
	return PS_OK;
}
const struct cmdlet cmdlet_remove_alias = {.name = "Remove-Alias",
                                           .params = remove_params,
                                           .process = remove_process,
                                           .synopsis = "Removes an alias from the current session."};
