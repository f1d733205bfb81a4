/* SPDX-License-Identifier: MIT */
/*
 * cmdlet/item_property.c - Get-ItemProperty, Get-ItemPropertyValue, Set-ItemProperty, Clear-ItemProperty; and those that
 * no provider on Linux supports: New-, Remove-, Copy-, Move-, Rename-ItemProperty.
 */
#include <string.h>

#include "cmdlet/item_query.h"
#include "heap/heap.h"
#include "object/psobject.h"

enum { PATH, LITERAL, FILTER, INCLUDE, EXCLUDE, NAME };
static const char *const get_params[] = {"Path", "LiteralPath", "Filter", "Include", "Exclude", "Name", NULL};
static const struct item_params query = {PATH, LITERAL, FILTER, INCLUDE, EXCLUDE, -1};

static enum ps_status no_property(struct cmdlet_call *c, const struct path *p, const char *name)
{
	return cmdlet_error(c, &type_exc_ps_argument, "System.Management.Automation.PSArgumentException", CAT_INVALID_ARGUMENT,
	                    ps_cstring(path_shown(p)), "Property %s does not exist at path %s.", name, path_shown(p));
}

static enum ps_status get_one(struct cmdlet_call *c, const struct path *p, void *arg)
{
	bool *values = arg;
	if (!p->provider->folders)
		return item_not_supported(c);
	ps_value item = path_item(c->rs, p);
	if (ps_failed(item))
		return item_pending_error(c);
	if (ps_is_unset(item))
		return item_not_found(c, p);
	uint32_t n = 0;
	const ps_value *names = cmdlet_has(c, NAME) ? cmdlet_array(c, NAME, &n) : NULL;
	if (n == 0)
		return *values ? PS_OK : cmdlet_write(c, item);
	ps_value out = ps_custom_new();
	for (uint32_t i = 0; i < n; i++) {
		ps_value v;
		const char *name = item_text(names[i]);
		if (!name)
			return PS_ERROR;
		enum ps_lookup found = ps_get_member(item, name, strlen(name), &v);
		enum ps_status st = PS_OK;
		if (found == PS_LOOKUP_FAILED)
			st = item_pending_error(c);
		else if (found == PS_NOT_FOUND)
			st = no_property(c, p, name);
		else if (*values)
			st = cmdlet_write(c, v);
		else
			ps_add_note(out, name, v);
		if (st != PS_OK)
			return st;
	}
	return *values ? PS_OK : cmdlet_write(c, path_add_notes(c->rs, out, p, path_is_container(c->rs, p)));
}

static enum ps_status get_process(struct cmdlet_call *c)
{
	bool values = false;
	return items_each(c, &query, ITEMS_MUST_EXIST, get_one, &values);
}

static enum ps_status value_process(struct cmdlet_call *c)
{
	bool values = true;
	if (!cmdlet_has(c, PATH) && !cmdlet_has(c, LITERAL))
		c->args[PATH] = ps_string_array((const char *const[]){"."}, 1);
	return items_each(c, &query, ITEMS_MUST_EXIST, get_one, &values);
}

const struct cmdlet cmdlet_get_itemproperty = {.name = "Get-ItemProperty", .params = get_params, .process = get_process};
const struct cmdlet cmdlet_get_itempropertyvalue = {.name = "Get-ItemPropertyValue", .params = get_params, .process = value_process};

/* ---- Set-ItemProperty ---- */

enum { S_PATH, S_LITERAL, S_FILTER, S_INCLUDE, S_EXCLUDE, S_NAME, S_VALUE, S_INPUT, S_PASS, S_FORCE };
static const char *const set_params[] = {"Path", "LiteralPath", "Filter", "Include", "Exclude", "Name", "Value", "InputObject", "PassThru",
                                         "Force", NULL};
static const struct item_params set_query = {S_PATH, S_LITERAL, S_FILTER, S_INCLUDE, S_EXCLUDE, S_FORCE};

static enum ps_status set_value(struct cmdlet_call *c, const struct path *p, ps_value item, const char *name, ps_value v)
{
	enum ps_status s;
	ps_value old;
	enum ps_lookup found = ps_get_member(item, name, strlen(name), &old);
	if (found == PS_NOT_FOUND)
		return no_property(c, p, name);
	if (found == PS_LOOKUP_FAILED)
		return item_pending_error(c);
	const char *target = heap_printf("Item: %s Property: %s", p->inner, name);
	if (!cmdlet_should_process(c, target, path_is_container(c->rs, p) ? "Set Property Directory" : "Set Property File", &s))
		return s;
	return ps_set_member(item, name, strlen(name), v) == PS_FOUND ? PS_OK : item_pending_error(c);
}

static enum ps_status set_one(struct cmdlet_call *c, const struct path *p, void *arg)
{
	(void)arg;
	if (!p->provider->folders)
		return item_not_supported(c);
	ps_value item = path_item(c->rs, p);
	if (ps_failed(item))
		return item_pending_error(c);
	if (ps_is_unset(item))
		return item_not_found(c, p);
	enum ps_status st = PS_OK;
	if (cmdlet_has(c, S_INPUT)) {
		uint32_t n;
		struct ps_prop_info *all = ps_properties(c->args[S_INPUT], EXT_NOTE | EXT_PROPERTY | EXT_SCRIPT_PROPERTY, &n);
		for (uint32_t i = 0; st == PS_OK && i < n; i++)
			st = set_value(c, p, item, all[i].name, ps_get(c->args[S_INPUT], all[i].name));
	} else {
		st = set_value(c, p, item, cmdlet_str(c, S_NAME), c->args[S_VALUE]);
	}
	return st == PS_OK && cmdlet_switch(c, S_PASS) ? cmdlet_write(c, item) : st;
}

static enum ps_status set_process(struct cmdlet_call *c)
{
	return items_each(c, &set_query, ITEMS_MUST_EXIST, set_one, NULL);
}

const struct cmdlet cmdlet_set_itemproperty = {.name = "Set-ItemProperty", .params = set_params, .process = set_process};

/* ---- Clear-ItemProperty: only Attributes can be cleared ---- */

static const char *const clear_params[] = {"Path", "LiteralPath", "Filter", "Include", "Exclude", "Name", "PassThru", "Force", NULL};

static enum ps_status clear_one(struct cmdlet_call *c, const struct path *p, void *arg)
{
	(void)arg;
	const char *name = cmdlet_str(c, NAME);
	ps_value item = path_item(c->rs, p);
	if (!p->provider->folders)
		return item_not_supported(c);
	if (ps_failed(item) || ps_is_unset(item))
		return ps_failed(item) ? item_pending_error(c) : item_not_found(c, p);
	if (!name || strcasecmp(name, "Attributes") != 0)
		return cmdlet_throw(c, &type_exc_ps_argument, "Argument", CAT_INVALID_ARGUMENT, PS_NULL,
		                    "The property cannot be cleared because the property is not supported. Only the Attributes property "
		                    "can be cleared.");
	return ps_set_member(item, "Attributes", 10, ps_cstring("Normal")) == PS_FOUND ? PS_OK : item_pending_error(c);
}

static enum ps_status clear_process(struct cmdlet_call *c)
{
	return items_each(c, &query, ITEMS_MUST_EXIST, clear_one, NULL);
}

const struct cmdlet cmdlet_clear_itemproperty = {.name = "Clear-ItemProperty", .params = clear_params, .process = clear_process};

/* ---- not supported by any provider here ---- */

static enum ps_status refuse_one(struct cmdlet_call *c, const struct path *p, void *arg)
{
	(void)arg, (void)p;
	return cmdlet_throw(c, &type_exc_ps_not_supported, "NotSupported", CAT_NOT_IMPLEMENTED, PS_NULL,
	                    "The dynamic property operation is not supported because the provider does not implement the "
	                    "IDynamicPropertyCmdletProvider interface.");
}

static enum ps_status refuse_process(struct cmdlet_call *c)
{
	return items_each(c, &query, ITEMS_MUST_EXIST, refuse_one, NULL);
}

static const char *const new_params[] = {"Path", "LiteralPath", "Filter", "Include", "Exclude", "Name", "PropertyType", "Value", "Force", NULL};
static const char *const remove_params[] = {"Path", "LiteralPath", "Filter", "Include", "Exclude", "Name", "Force", NULL};
static const char *const copy_params[] = {"Path",        "LiteralPath", "Filter", "Include", "Exclude", "Name",
                                          "Destination", "PassThru",    "Force",  NULL};
static const char *const rename_params[] = {"Path",    "LiteralPath", "Filter", "Include", "Exclude", "Name",
                                            "NewName", "PassThru",    "Force",  NULL};
const struct cmdlet cmdlet_new_itemproperty = {.name = "New-ItemProperty", .params = new_params, .process = refuse_process};
const struct cmdlet cmdlet_remove_itemproperty = {.name = "Remove-ItemProperty", .params = remove_params, .process = refuse_process};
const struct cmdlet cmdlet_copy_itemproperty = {.name = "Copy-ItemProperty", .params = copy_params, .process = refuse_process};
const struct cmdlet cmdlet_move_itemproperty = {.name = "Move-ItemProperty", .params = copy_params, .process = refuse_process};
const struct cmdlet cmdlet_rename_itemproperty = {.name = "Rename-ItemProperty", .params = rename_params, .process = refuse_process};
