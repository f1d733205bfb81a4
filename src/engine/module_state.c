/* SPDX-License-Identifier: MIT */
/* engine/module_state.c - $module.SessionState: the module's variables and functions through objects. */
#include <string.h>

#include "engine/module_priv.h"
#include "heap/heap.h"
#include "object/throw.h"

struct module_view {
	struct ps_refobj ref;
	struct module *m;
};

static struct module *of(const struct ps_call *c)
{
	return ((struct module_view *)c->self.bits)->m;
}

static ps_value view(const struct ps_type *t, struct module *m)
{
	struct module_view *v = heap_new(struct module_view);
	v->ref.o.type = t;
	v->m = m;
	return ps_from_obj(v);
}

static const struct lang_name *name_of(ps_value v)
{
	return lang_name(ps_str(v)->text, ps_str(v)->len);
}

static ps_value get_value(const struct ps_call *c)
{
	ps_value v = scope_get(runspace_current(), of(c)->scope, name_of(c->args[0]));
	return ps_is_unset(v) ? (c->argc > 1 ? c->args[1] : PS_NULL) : v;
}

static ps_value get_variable(const struct ps_call *c)
{
	struct variable *v = scope_variable(runspace_current(), of(c)->scope, name_of(c->args[0]), false, true);
	return v ? variable_object(v) : PS_NULL;
}

static ps_value set_value(const struct ps_call *c)
{
	return scope_set(runspace_current(), of(c)->scope, name_of(c->args[0]), c->args[1]) ? PS_NOTHING : PS_FAIL;
}

static const struct ps_member_row variable_rows[] = {
	{"System.Object Get(string name)", get_variable, NULL},
	{"System.Object GetValue(string name)", get_value, NULL},
	{"System.Object GetValue(string name, System.Object defaultValue)", get_value, NULL},
	{"void Set(string name, System.Object value)", set_value, NULL},
	{NULL, NULL, NULL},
};
static struct ps_type type_module_variables = {PS_TYPE_HEAD, .name = "System.Management.Automation.PSVariableIntrinsics",
                                               .base = &type_object, .tc = TC_OBJECT, .flags = PS_TYPE_REF, .rows = variable_rows};

static ps_value get_variables(const struct ps_call *c)
{
	return view(&type_module_variables, of(c));
}

static ps_value get_module(const struct ps_call *c)
{
	return ps_from_obj(of(c));
}

static const struct ps_member_row state_rows[] = {
	{"psmoduleinfo Module {get;}", get_module, NULL},
	{"System.Management.Automation.PSVariableIntrinsics PSVariable {get;}", get_variables, NULL},
	{NULL, NULL, NULL},
};
static struct ps_type type_module_state = {PS_TYPE_HEAD, .name = "System.Management.Automation.SessionState", .base = &type_object,
                                           .tc = TC_OBJECT, .flags = PS_TYPE_REF, .rows = state_rows};

ps_value module_session_state(struct module *m)
{
	return view(&type_module_state, m);
}
