/* SPDX-License-Identifier: MIT */
/*
 * engine/psvariable.c - System.Management.Automation.PSVariable: what Get-Variable returns and New-Object makes.
 */
#include "base/buf.h"
#include "engine/eval_priv.h"
#include "heap/heap.h"

struct psvariable {
	struct ps_refobj ref;
	struct variable *v;
};

ps_value variable_object(struct variable *v)
{
	if (!ps_is_obj(v->object)) {
		struct psvariable *o = heap_new(struct psvariable);
		o->ref.o.type = &type_psvariable;
		o->v = v;
		v->object = ps_from_obj(o);
	}
	return v->object;
}

struct variable *variable_of_object(ps_value psvariable)
{
	ps_value v = ps_base(psvariable);
	return ps_is_obj(v) && ps_obj(v)->type == &type_psvariable ? ((struct psvariable *)v.bits)->v : NULL;
}

static struct variable *self(const struct ps_call *c)
{
	return variable_of_object(c->self);
}

static ps_value get_name(const struct ps_call *c)
{
	return ps_cstring(self(c)->name->text);
}

static ps_value get_value(const struct ps_call *c)
{
	ps_value v = variable_value(runspace_current(), self(c));
	return ps_is_unset(v) ? PS_NULL : v;
}

static ps_value set_value(const struct ps_call *c)
{
	return variable_assign(runspace_current(), self(c), c->args[0]) ? PS_NOTHING : PS_FAIL;
}

static ps_value get_description(const struct ps_call *c)
{
	const char *d = self(c)->description;
	return ps_cstring(d ? d : "");
}

static ps_value set_description(const struct ps_call *c)
{
	self(c)->description = ps_is_string(c->args[0]) ? ps_str(c->args[0])->text : "";
	return PS_NOTHING;
}

/* VAR_… and ScopedItemOptions differ by name only: 0 None, 1 ReadOnly, 2 Constant, 4 Private, 8 AllScope. */
static ps_value get_options(const struct ps_call *c)
{
	static const char name[] = "System.Management.Automation.ScopedItemOptions";
	const struct ps_type *t = ps_type_find(name, sizeof name - 1, NULL);
	int64_t bits = (int64_t)self(c)->options;
	return t ? ps_from_enum(t, bits) : ps_from_int((int32_t)bits);
}

static ps_value set_options(const struct ps_call *c)
{
	ps_value n = ps_convert(c->args[0], &type_int32);
	if (ps_failed(n))
		return n;
	self(c)->options = (unsigned)ps_int(n);
	return PS_NOTHING;
}

static ps_value get_visibility(const struct ps_call *c)
{
	(void)c;
	return ps_cstring("Public");
}

static ps_value get_empty(const struct ps_call *c)
{
	(void)c;
	return ps_cstring("");
}

static ps_value get_null(const struct ps_call *c)
{
	(void)c;
	return PS_NULL;
}

static ps_value get_attributes(const struct ps_call *c)
{
	(void)c;
	return ps_list_new(&type_arraylist);
}

static ps_value new_variable(const struct ps_call *c)
{
	ps_value name = ps_to_string(c->args[0]);
	if (ps_failed(name))
		return name;
	struct variable *v = heap_new(struct variable);
	v->o.type = &type_variable_cell;
	v->name = lang_name(ps_str(name)->text, ps_str(name)->len);
	v->value = c->argc > 1 ? c->args[1] : PS_NULL;
	if (c->argc > 2) {
		ps_value n = ps_convert(c->args[2], &type_int32);
		if (ps_failed(n))
			return n;
		v->options = (unsigned)ps_int(n);
	}
	return variable_object(v);
}

static const struct ps_member_row rows[] = {
    {"new(string name)", new_variable, NULL},
    {"new(string name, System.Object value)", new_variable, NULL},
    {"new(string name, System.Object value, System.Management.Automation.ScopedItemOptions options)", new_variable, NULL},
    {"System.Collections.ObjectModel.Collection[System.Attribute] Attributes {get;}", get_attributes, NULL},
    {"string Description {get;set;}", get_description, set_description},
    {"psmoduleinfo Module {get;}", get_null, NULL},
    {"string ModuleName {get;}", get_empty, NULL},
    {"string Name {get;}", get_name, NULL},
    {"System.Management.Automation.ScopedItemOptions Options {get;set;}", get_options, set_options},
    {"System.Object Value {get;set;}", get_value, set_value},
    {"System.Management.Automation.SessionStateEntryVisibility Visibility {get;set;}", get_visibility, NULL},
    {NULL, NULL, NULL}};

struct ps_type type_psvariable = {
    PS_TYPE_HEAD, .name = "System.Management.Automation.PSVariable", .keyword = "psvariable", .base = &type_object,
    .tc = TC_OBJECT, .flags = PS_TYPE_REF, .rows = rows};
