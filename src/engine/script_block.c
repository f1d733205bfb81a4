/* SPDX-License-Identifier: MIT */
/*
 * engine/script_block.c - the members of ScriptBlock: Invoke and its kin, closures, text; and [scriptblock]::Create.
 */
#include "engine/module.h"
#include "engine/script_block.h"

#include <string.h>

#include "base/buf.h"
#include "engine/run.h"
#include "heap/heap.h"

static struct script_block *self(const struct ps_call *c)
{
	return script_block(c->self);
}

/* The text between the braces, or of the whole script. */
ps_value script_block_text(const struct script_block *sb)
{
	const struct ast_script_block *b = sb->ast;
	uint32_t start = b->a.start, end = b->a.end;
	const char *text = b->source->text;
	if (b->function) {
		/* function f { … }: the body's braces */
		start = b->function->body->a.start;
		end = b->function->body->a.end;
	}
	if (end > start + 1 && text[start] == '{' && text[end - 1] == '}') {
		start++;
		end--;
	}
	return ps_string(text + start, end - start);
}

static ps_value get_text(const struct ps_call *c)
{
	return script_block_text(self(c));
}

static bool block_to_string(ps_value v, struct buf *out)
{
	ps_value text = script_block_text(script_block(v));
	buf_put(out, ps_str(text)->text, ps_str(text)->len);
	return true;
}

static const struct ps_type *collection_type(void)
{
	static const char name[] = "System.Collections.ObjectModel.Collection[psobject]";
	return ps_type_find(name, sizeof name - 1, NULL);
}

/* Runs with every error going to the caller, as methods do. */
static enum ps_status run(struct script_block *sb, const ps_value *args, uint32_t argc, ps_value under, struct collect *out)
{
	struct runspace *rs = runspace_current();
	bool saved = rs->propagate;
	rs->propagate = true;
	collect_init(out);
	enum ps_status st = pipeline_call_block(rs, sb, args, argc, under, PS_UNSET, false, &out->s);
	rs->propagate = saved;
	return st;
}

static ps_value as_collection(const struct collect *c)
{
	const struct ps_type *t = collection_type();
	ps_value all = collect_array(c);
	if (!t)
		return all;
	ps_value r = ps_list_new(t);
	for (uint32_t i = 0; i < ps_array(all)->count; i++)
		ps_list_add(ps_list(r), ps_array(all)->at[i]);
	return r;
}

/* `params` methods get their tail as one array. */
static void tail(const struct ps_call *c, uint32_t from, const ps_value **ret, uint32_t *ret_n)
{
	*ret = c->args + from;
	*ret_n = c->argc > from ? c->argc - from : 0;
	if (*ret_n == 1 && ps_is_obj(c->args[from]) && ps_obj(c->args[from])->type == &type_object_array) {
		*ret = ps_array(c->args[from])->at;
		*ret_n = ps_array(c->args[from])->count;
	}
}

static ps_value invoke(const struct ps_call *c)
{
	struct collect out;
	const ps_value *args;
	uint32_t n;
	tail(c, 0, &args, &n);
	enum ps_status st = run(self(c), args, n, PS_UNSET, &out);
	return st == PS_OK ? as_collection(&out) : eval_flow(runspace_current(), st);
}

static ps_value invoke_as_is(const struct ps_call *c)
{
	struct collect out;
	const ps_value *args;
	uint32_t n;
	tail(c, 0, &args, &n);
	enum ps_status st = run(self(c), args, n, PS_UNSET, &out);
	return st == PS_OK ? collect_value(&out) : eval_flow(runspace_current(), st);
}

/* InvokeWithContext(functions, variables, args): all in a scope around the block. */
static ps_value invoke_with_context(const struct ps_call *c)
{
	struct runspace *rs = runspace_current();
	struct scope *saved = rs->scope;
	ps_value *locals = rs->locals;
	struct variable_link *links = rs->links;
	struct scope *s = scope_new(saved, NULL);
	rs->scope = s;
	rs->locals = NULL;
	rs->links = NULL;
	ps_value result = PS_FAIL, under = PS_UNSET;
	if (c->argc > 0 && ps_tc(ps_base(c->args[0])) == TC_DICT) {
		struct ps_dict *d = ps_dict(ps_base(c->args[0]));
		ps_value k, v;
		for (uint32_t pos = 0; ps_dict_next(d, &pos, &k, &v);)
			if (ps_is_string(k) && ps_is_obj(ps_base(v)) && ps_tc(ps_base(v)) == TC_SCRIPT_BLOCK)
				function_set(rs, s, ps_str(k)->text, script_block(ps_base(v)), false);
	}
	struct ps_vec vars = {NULL, 0, 0};
	if (c->argc > 1 && !ps_is_null(c->args[1]) && !ps_flatten(c->args[1], &vars))
		goto out;
	for (uint32_t i = 0; i < vars.count; i++) {
		struct variable *v = variable_of_object(vars.at[i]);
		if (!v)
			continue;
		ps_value x = variable_value(rs, v);
		if (v->name == engine_names.under || v->name == engine_names.psitem)
			under = x;
		else if (!scope_set(rs, s, v->name, ps_is_unset(x) ? PS_NULL : x))
			goto out;
	}
	struct collect collected;
	const ps_value *args;
	uint32_t n;
	tail(c, 2, &args, &n);
	enum ps_status st = run(self(c), args, n, under, &collected);
	result = st == PS_OK ? as_collection(&collected) : eval_flow(rs, st);
out:
	rs->scope = saved;
	rs->locals = locals;
	rs->links = links;
	return result;
}

/* ---- closures: the caller's local variables, copied into a module-like scope of the block's own ---- */
struct copying {
	struct runspace *rs;
	struct scope *to;
};

static bool copy_variable(void *arg, struct variable *v)
{
	struct copying *k = arg;
	if (v->get || (v->options & (VAR_CONSTANT | VAR_READONLY)))
		return true;
	struct variable *c = scope_variable(k->rs, k->to, v->name, true, false);
	if (!c)
		return true;
	const struct lang_name *name = c->name;
	*c = *v;
	c->name = name;
	c->object = PS_NULL;
	return true;
}

ps_value script_block_closure(struct runspace *rs, struct script_block *sb)
{
	struct script_block *copy = heap_new(struct script_block);
	copy->ref.o.type = &type_scriptblock;
	copy->ast = sb->ast;
	copy->source = sb->source;
	copy->is_filter = sb->is_filter;
	copy->name = sb->name;
	struct scope *s = scope_new(rs->global, NULL);
	s->is_module = true;
	s->no_export = true;
	s->script = s;
	struct copying k = {rs, s};
	/* Only the innermost scope is captured, and a closure's own captured one. */
	struct scope *from = rs->scope;
	if (sb->module_scope && sb->module_scope->no_export)
		scope_each(rs, sb->module_scope, copy_variable, &k);
	scope_each(rs, from, copy_variable, &k);
	for (struct scope *at = from; at; at = at->parent)
		if (!ps_is_unset(at->dollar_under)) {
			s->dollar_under = at->dollar_under;
			break;
		}
	s->args = from->args;
	s->this_obj = from->this_obj;
	copy->module_scope = s;
	return ps_from_obj(copy);
}

static ps_value get_closure(const struct ps_call *c)
{
	return script_block_closure(runspace_current(), self(c));
}

/* ---- making ---- */
ps_value script_block_create(const char *text, size_t n)
{
	struct runspace *rs = runspace_current();
	struct lang_parse p = lang_parse_script(text, n, NULL);
	if (p.error_count) {
		run_parse_error(&p);
		return PS_FAIL;
	}
	return script_block_new(rs, p.tree);
}

static ps_value create(const struct ps_call *c)
{
	return script_block_create(ps_str(c->args[0])->text, ps_str(c->args[0])->len);
}

static ps_value get_file(const struct ps_call *c)
{
	const char *file = self(c)->ast->source->file;
	return file ? ps_cstring(file) : PS_NULL;
}

static ps_value get_is_filter(const struct ps_call *c)
{
	return ps_from_bool(self(c)->is_filter);
}

static ps_value get_id(const struct ps_call *c)
{
	(void)c;
	struct guid g = guid_random();
	return ps_from_guid(&g);
}

static ps_value get_list(const struct ps_call *c)
{
	(void)c;
	return ps_list_new(&type_arraylist);
}

static ps_value get_false(const struct ps_call *c)
{
	(void)c;
	return PS_FALSE;
}

static ps_value get_ast(const struct ps_call *c)
{
	return ast_object(self(c)->ast->source, &self(c)->ast->a);
}

static ps_value get_start_position(const struct ps_call *c)
{
	(void)c;
	return PS_NULL;
}

static ps_value check_restricted(const struct ps_call *c)
{
	(void)c;
	return PS_NOTHING;
}

static ps_value get_module(const struct ps_call *c)
{
	struct module *m = module_of_scope(script_block(c->self)->module_scope);
	return m ? ps_from_obj(m) : PS_NULL;
}

const struct ps_member_row script_block_rows[] = {
    {"static scriptblock Create(string script)", create, NULL},
    {"System.Collections.ObjectModel.Collection[psobject] Invoke(params System.Object[] args)", invoke, NULL},
    {"System.Object InvokeReturnAsIs(params System.Object[] args)", invoke_as_is, NULL},
    {"System.Collections.ObjectModel.Collection[psobject] InvokeWithContext(System.Object functionsToDefine, System.Object "
     "variablesToDefine, params System.Object[] args)",
     invoke_with_context, NULL},
    {"scriptblock GetNewClosure()", get_closure, NULL},
    {"System.Management.Automation.SteppablePipeline GetSteppablePipeline()", steppable_new, NULL},
    {"System.Management.Automation.SteppablePipeline GetSteppablePipeline(System.Object commandOrigin)", steppable_new, NULL},
    {"System.Management.Automation.SteppablePipeline GetSteppablePipeline(System.Object commandOrigin, System.Object[] args)",
     steppable_new, NULL},
    {"void CheckRestrictedLanguage(System.Object allowedCommands, System.Object allowedVariables, bool allowEnvironmentVariables)",
     check_restricted, NULL},
    {"string ToString()", get_text, NULL},
    {"System.Management.Automation.Language.Ast Ast {get;}", get_ast, NULL},
    {"System.Collections.Generic.List[System.Attribute] Attributes {get;}", get_list, NULL},
    {"bool DebuggerHidden {get;}", get_false, NULL},
    {"string File {get;}", get_file, NULL},
    {"guid Id {get;}", get_id, NULL},
    {"bool IsConfiguration {get;}", get_false, NULL},
    {"bool IsFilter {get;}", get_is_filter, NULL},
    {"psmoduleinfo Module {get;}", get_module, NULL},
    {"System.Management.Automation.PSToken StartPosition {get;}", get_start_position, NULL},
    {NULL, NULL, NULL}};

const struct ps_type_ops script_block_ops = {.to_string = block_to_string};
