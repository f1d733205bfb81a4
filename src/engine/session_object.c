/* SPDX-License-Identifier: MIT */
/*
 * engine/session_object.c - $ExecutionContext and what hangs on it: SessionState, PSVariable, Path, InvokeCommand.
 * All are views without state of their own: they act on the current runspace.  $Host is in host_object.c.
 */
#include "engine/session_object.h"

#include <string.h>

#include "base/buf.h"
#include "base/utf.h"
#include "engine/command.h"
#include "engine/eval_priv.h"
#include "engine/provider.h"
#include "engine/run.h"
#include "engine/script_block.h"
#include "heap/heap.h"

static ps_value view(const struct ps_type *t)
{
	struct ps_refobj *o = heap_new(struct ps_refobj);
	o->o.type = t;
	return ps_from_obj(o);
}

static const char *text_arg(const struct ps_call *c, uint32_t i)
{
	return i < c->argc && ps_is_string(c->args[i]) ? ps_str(c->args[i])->text : "";
}

/* ---- PSVariableIntrinsics ---- */
static ps_value var_get(const struct ps_call *c)
{
	struct runspace *rs = runspace_current();
	const char *name = text_arg(c, 0);
	struct variable *v = scope_variable(rs, rs->scope, lang_name(name, strlen(name)), false, true);
	return v ? variable_object(v) : PS_NULL;
}

static ps_value var_value(const struct ps_call *c)
{
	ps_value v = variable_get(runspace_current(), text_arg(c, 0));
	return ps_is_unset(v) ? (c->argc > 1 ? c->args[1] : PS_NULL) : v;
}

static ps_value var_set(const struct ps_call *c)
{
	return variable_set(runspace_current(), text_arg(c, 0), c->args[1]) ? PS_NOTHING : PS_FAIL;
}

static ps_value var_set_object(const struct ps_call *c)
{
	struct runspace *rs = runspace_current();
	struct variable *v = variable_of_object(c->args[0]);
	if (!v)
		return PS_NOTHING;
	return scope_set(rs, rs->scope, v->name, variable_value(rs, v)) ? PS_NOTHING : PS_FAIL;
}

static ps_value var_remove(const struct ps_call *c)
{
	struct runspace *rs = runspace_current();
	const char *name = text_arg(c, 0);
	return scope_remove(rs, rs->scope, lang_name(name, strlen(name)), false) ? PS_NOTHING : PS_FAIL;
}

static const struct ps_member_row variable_rows[] = {
    {"psvariable Get(string name)", var_get, NULL},
    {"System.Object GetValue(string name)", var_value, NULL},
    {"System.Object GetValue(string name, System.Object defaultValue)", var_value, NULL},
    {"void Remove(string name)", var_remove, NULL},
    {"void Set(string name, System.Object value)", var_set, NULL},
    {"void Set(psvariable variable)", var_set_object, NULL},
    {NULL, NULL, NULL}};
struct ps_type type_psvariable_intrinsics = {PS_TYPE_HEAD, .name = "System.Management.Automation.PSVariableIntrinsics",
                                             .base = &type_object, .tc = TC_OBJECT, .flags = PS_TYPE_REF, .rows = variable_rows};

/* ---- PathIntrinsics ---- */
static ps_value path_current(const struct ps_call *c)
{
	(void)c;
	return location_current(runspace_current());
}

static ps_value path_unresolved(const struct ps_call *c)
{
	struct path p;
	if (!path_parse(runspace_current(), text_arg(c, 0), &p))
		return PS_FAIL;
	return ps_cstring(p.inner);
}

static ps_value path_resolved(const struct ps_call *c)
{
	struct runspace *rs = runspace_current();
	struct path *found;
	uint32_t n;
	bool wild;
	if (!path_expand(rs, text_arg(c, 0), false, false, &found, &n, &wild))
		return PS_FAIL;
	struct ps_vec out = {NULL, 0, 0};
	for (uint32_t i = 0; i < n; i++) {
		if (!wild && !path_exists(rs, &found[i])) {
			path_throw_not_found(rs, path_shown(&found[i]));
			return PS_FAIL;
		}
		ps_vec_add(&out, path_info(rs, &found[i]));
	}
	return ps_vec_to_array(&out);
}

static ps_value path_combine(const struct ps_call *c)
{
	return ps_cstring(path_join(text_arg(c, 0), text_arg(c, 1)));
}

static ps_value path_parse_parent(const struct ps_call *c)
{
	return ps_cstring(path_parent(text_arg(c, 0)));
}

static ps_value path_parse_leaf(const struct ps_call *c)
{
	return ps_cstring(path_leaf(text_arg(c, 0)));
}

static const struct ps_member_row path_rows[] = {
    {"string Combine(string parent, string child)", path_combine, NULL},
    {"System.Object GetResolvedPSPathFromPSPath(string path)", path_resolved, NULL},
    {"string GetUnresolvedProviderPathFromPSPath(string path)", path_unresolved, NULL},
    {"string ParseChildName(string path)", path_parse_leaf, NULL},
    {"string ParseParent(string path, string root)", path_parse_parent, NULL},
    {"System.Management.Automation.PathInfo CurrentFileSystemLocation {get;}", path_current, NULL},
    {"System.Management.Automation.PathInfo CurrentLocation {get;}", path_current, NULL},
    {NULL, NULL, NULL}};
struct ps_type type_path_intrinsics = {PS_TYPE_HEAD, .name = "System.Management.Automation.PathIntrinsics", .base = &type_object,
                                       .tc = TC_OBJECT, .flags = PS_TYPE_REF, .rows = path_rows};

/* ---- CommandInvocationIntrinsics ---- */
ps_value session_expand_string(struct runspace *rs, const char *text, size_t n)
{
	struct lang_parse p = lang_parse_expandable(text, n);
	if (p.error_count) {
		run_parse_error(&p);
		return PS_FAIL;
	}
	struct ast *lone = p.tree->end && p.tree->end->statements.count ? eval_lone_expr(p.tree->end->statements.at[0]) : NULL;
	if (!lone)
		return ps_string("", 0);
	struct activation saved;
	struct script_block *sb = script_block(script_block_new(rs, p.tree));
	block_enter(rs, &saved, sb, rs->scope, NULL);
	ps_value v = eval_expr(rs, lone);
	block_leave(rs, &saved);
	return ps_failed(v) ? v : ps_to_string(v);
}

static ps_value cmd_expand(const struct ps_call *c)
{
	return session_expand_string(runspace_current(), text_arg(c, 0), ps_str(c->args[0])->len);
}

static ps_value cmd_new_block(const struct ps_call *c)
{
	return script_block_create(text_arg(c, 0), ps_str(c->args[0])->len);
}

static ps_value cmd_invoke(const struct ps_call *c)
{
	struct runspace *rs = runspace_current();
	ps_value block = ps_base(c->args[0]);
	if (!ps_is_obj(block) || ps_tc(block) != TC_SCRIPT_BLOCK) {
		block = ps_to_string(block);
		if (!ps_failed(block))
			block = script_block_create(ps_str(block)->text, ps_str(block)->len);
		if (ps_failed(block))
			return block;
	}
	struct collect out;
	collect_init(&out);
	enum ps_status st = pipeline_call_block(rs, script_block(block), NULL, 0, PS_UNSET, PS_UNSET, false, &out.s);
	return st == PS_OK ? collect_array(&out) : eval_flow(rs, st);
}

static ps_value cmd_get(const struct ps_call *c)
{
	const struct command_info *i = command_find(runspace_current(), text_arg(c, 0), strlen(text_arg(c, 0)), ~0u);
	return i ? ps_from_obj(i) : PS_NULL;
}

static const struct ps_member_row command_rows[] = {
    {"string ExpandString(string source)", cmd_expand, NULL},
    {"System.Management.Automation.CommandInfo GetCommand(string commandName, System.Object type)", cmd_get, NULL},
    {"System.Object InvokeScript(System.Object script)", cmd_invoke, NULL},
    {"scriptblock NewScriptBlock(string scriptText)", cmd_new_block, NULL},
    {NULL, NULL, NULL}};
struct ps_type type_command_intrinsics = {PS_TYPE_HEAD, .name = "System.Management.Automation.CommandInvocationIntrinsics",
                                          .base = &type_object, .tc = TC_OBJECT, .flags = PS_TYPE_REF, .rows = command_rows};

/* ---- SessionState ---- */
static ps_value get_psvariable(const struct ps_call *c)
{
	(void)c;
	return view(&type_psvariable_intrinsics);
}

static ps_value get_path(const struct ps_call *c)
{
	(void)c;
	return view(&type_path_intrinsics);
}

static ps_value get_invoke_command(const struct ps_call *c)
{
	(void)c;
	return view(&type_command_intrinsics);
}

static ps_value get_language_mode(const struct ps_call *c)
{
	static const char name[] = "System.Management.Automation.PSLanguageMode";
	(void)c;
	const struct ps_type *t = ps_type_find(name, sizeof name - 1, NULL);
	return t ? ps_from_enum(t, 0) : ps_cstring("FullLanguage");
}

static ps_value get_star(const struct ps_call *c)
{
	(void)c;
	ps_value one = ps_cstring("*");
	return ps_object_array(&one, 1);
}

static const struct ps_member_row state_rows[] = {
    {"System.Object Applications {get;}", get_star, NULL},
    {"System.Management.Automation.CommandInvocationIntrinsics InvokeCommand {get;}", get_invoke_command, NULL},
    {"System.Management.Automation.PSLanguageMode LanguageMode {get;}", get_language_mode, NULL},
    {"System.Management.Automation.PSVariableIntrinsics PSVariable {get;}", get_psvariable, NULL},
    {"System.Management.Automation.PathIntrinsics Path {get;}", get_path, NULL},
    {"System.Object Scripts {get;}", get_star, NULL},
    {NULL, NULL, NULL}};
struct ps_type type_session_state = {PS_TYPE_HEAD, .name = "System.Management.Automation.SessionState", .base = &type_object,
                                     .tc = TC_OBJECT, .flags = PS_TYPE_REF, .rows = state_rows};

ps_value session_state_object(struct runspace *rs)
{
	(void)rs;
	return view(&type_session_state);
}

/* ---- EngineIntrinsics ---- */
static ps_value get_host(const struct ps_call *c)
{
	(void)c;
	return variable_get(runspace_current(), "global:Host");
}

static ps_value get_state(const struct ps_call *c)
{
	(void)c;
	return session_state_object(runspace_current());
}

static const struct ps_member_row engine_rows[] = {
    {"System.Management.Automation.Host.PSHost Host {get;}", get_host, NULL},
    {"System.Management.Automation.CommandInvocationIntrinsics InvokeCommand {get;}", get_invoke_command, NULL},
    {"System.Management.Automation.SessionState SessionState {get;}", get_state, NULL},
    {NULL, NULL, NULL}};
struct ps_type type_engine_intrinsics = {PS_TYPE_HEAD, .name = "System.Management.Automation.EngineIntrinsics",
                                         .base = &type_object, .tc = TC_OBJECT, .flags = PS_TYPE_REF, .rows = engine_rows};

ps_value session_context(struct runspace *rs)
{
	(void)rs;
	return view(&type_engine_intrinsics);
}
