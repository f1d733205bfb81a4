/* SPDX-License-Identifier: MIT */
/*
 * engine/pipeline_function.c - functions, filters, scripts and script blocks as stages, and the short way for a simple
 * function that stands alone.  A stage keeps its scope from begin to end; its code is entered for each block.
 */
#include <string.h>

#include "base/buf.h"
#include "base/utf.h"
#include "engine/attribute_object.h"
#include "engine/binder.h"
#include "engine/errors.h"
#include "engine/input_object.h"
#include "engine/eval_priv.h"
#include "engine/pipeline.h"
#include "engine/run.h"
#include "heap/heap.h"
#include "io/fd.h"
#include "object/psobject.h"

/* What an unbound parameter without default holds: 0, "", $false, or $null when null does not convert. */
ps_value default_of_param(const struct ps_type *t)
{
	if (!t || t == &type_object)
		return PS_NULL;
	if (t == &type_string)
		return ps_string("", 0);
	if (t == &type_int32)
		return ps_from_int(0);
	if (t == &type_bool)
		return PS_FALSE;
	if (t == &type_switch)
		return ps_from_switch(false);
	if (!(t->flags & PS_TYPE_VALUE))
		return PS_NULL;
	ps_value v = ps_try_convert(PS_NULL, t);
	return ps_is_unset(v) ? PS_NULL : v;
}

static const struct ast_parameter *param_at(const struct ast_script_block *b, uint32_t i)
{
	return (const struct ast_parameter *)b->params->params.at[i];
}

/* Scopes that hold functions or aliases change what names mean when they go. */
static void scope_left(struct runspace *rs, const struct scope *s)
{
	if (s->functions || s->aliases)
		commands_changed(rs);
}

/* ---- the short way ---- */
enum { PLAIN_PARAMS = 12 }; /* more parameters go the long way */

/* $args when there is nothing in it: one array for all. */
static ps_value no_args(void)
{
	static ps_value empty;
	if (!empty.bits)
		empty = ps_object_array(NULL, 0);
	return empty;
}

bool function_is_plain(struct runspace *rs, const struct command_info *info, const struct ast_command *c)
{
	(void)rs;
	const struct script_block *sb = info->block;
	if (!sb || !(info->kind & (COMMAND_FUNCTION | COMMAND_FILTER)))
		return false;
	const struct ast_script_block *b = sb->ast;
	if (b->params && b->params->params.count > PLAIN_PARAMS)
		return false;
	if (b->has_cmdlet_binding || b->dynamicparam || b->begin || b->process || b->clean || !b->end)
		return false;
	for (uint32_t i = 0; b->params && i < b->params->params.count; i++) {
		const struct ast_parameter *p = param_at(b, i);
		for (uint32_t k = 0; k < p->attributes.count; k++)
			if (p->attributes.at[k]->kind != AST_TYPE_CONSTRAINT)
				return false;
		if (p->type && p->type->name &&
		    (str_eq_nocase(p->type->name, "switch") || str_eq_nocase(p->type->name, "ref") ||
		     str_eq_nocase(p->type->name, "System.Management.Automation.SwitchParameter")))
			return false;
	}
	for (uint32_t i = 1; i < c->elements.count; i++) {
		const struct ast *e = c->elements.at[i];
		if (e->kind == AST_COMMAND_PARAMETER ||
		    (e->kind == AST_VARIABLE && ((const struct ast_variable *)e)->splatted) ||
		    (e->kind == AST_CONSTANT && b->params && i <= b->params->params.count && param_at(b, i - 1)->type))
			return false;
	}
	return true;
}

/* Defaults and remaining values of a plain function, inside its scope. */
static enum ps_status plain_defaults(struct runspace *rs, const struct script_block *sb, struct scope *scope,
                                     uint32_t given)
{
	const struct ast_script_block *b = sb->ast;
	for (uint32_t i = given; i < b->params->params.count; i++) {
		const struct ast_parameter *p = param_at(b, i);
		const struct ps_type *t = p->type ? eval_type(rs, p->type) : NULL;
		if (p->type && !t)
			return PS_ERROR;
		ps_value v;
		if (p->default_value) {
			v = eval_expr(rs, p->default_value);
			if (!ps_failed(v) && t)
				v = ps_convert(v, t);
			if (ps_failed(v))
				return eval_status(rs);
		} else {
			v = default_of_param(t);
		}
		scope_init_slot(rs, scope, i, p, v);
	}
	return PS_OK;
}

static bool plain_argument(struct runspace *rs, const struct command_info *info, struct ast_command *c, uint32_t i,
                           const struct ast_parameter *p, ps_value *v)
{
	const struct ps_type *t = eval_type(rs, p->type);
	if (!t)
		return false;
	if (ps_type_of(*v) == t)
		return true;
	/* The binder knows the messages: a stage just for the conversion. */
	struct pipeline *pl = pipeline_new(rs, &sink_null);
	struct stage *s = pipeline_add(pl, info);
	s->ast = c;
	struct param q = {
	    .name = p->name->text, .name_len = p->name->len, .type = t, .type_known = true, .is_function = true};
	struct arg a = {.ast = c->elements.at[i], .value_ast = c->elements.at[i]};
	*v = binder_convert(s, &q, *v, &a, true, NULL);
	return !ps_failed(*v);
}

enum ps_status function_call_plain(struct runspace *rs, const struct command_info *info, struct ast_command *c,
                                   struct sink *out)
{
	struct script_block *sb = info->block;
	const struct ast_script_block *b = sb->ast;
	uint32_t params = b->params ? b->params->params.count : 0, given = c->elements.count - 1;
	if (block_stack_low(rs))
		return PS_ERROR;
	struct scope *scope = scope_new(block_scope_parent(rs, sb), sb->ast);
	ps_value values[PLAIN_PARAMS];
	scope->args = no_args();
	for (uint32_t i = 0; i < given && i < params; i++) {
		ps_value v = eval_expr(rs, c->elements.at[i + 1]);
		if (ps_failed(v))
			return eval_status(rs);
		if (ps_is(v, PS_NOTHING))
			v = PS_NULL;
		const struct ast_parameter *p = param_at(b, i);
		if (p->type && !plain_argument(rs, info, c, i + 1, p, &v))
			return eval_status(rs);
		values[i] = v;
		scope_init_slot(rs, scope, i, p, v);
	}
	if (given > params) {
		struct ps_vec rest = {NULL, 0, 0};
		for (uint32_t i = params; i < given; i++) {
			ps_value v = eval_expr(rs, c->elements.at[i + 1]);
			if (ps_failed(v))
				return eval_status(rs);
			ps_vec_add(&rest, ps_is(v, PS_NOTHING) ? PS_NULL : v);
		}
		scope->args = ps_vec_to_array(&rest);
	}
	struct frame frame = {.invoked_by = c,
	                      .invoked_frame = rs->frame,
	                      .command = info,
	                      .scope = scope,
	                      .invocation = PS_NULL,
	                      .bound = PS_NULL,
	                      .given = values,
	                      .given_count = given < params ? given : params};
	struct activation saved;
	block_enter(rs, &saved, sb, scope, &frame);
	enum ps_status st = given < params ? plain_defaults(rs, sb, scope, given) : PS_OK;
	if (st == PS_OK) {
		st = block_run(rs, b->end, out);
		rs->last_ok = st == PS_OK;
	}
	block_leave(rs, &saved);
	if (PS_UNLIKELY(scope->functions || scope->aliases))
		scope_left(rs, scope);
	return st;
}

/* ---- as a stage ---- */
struct function_state {
	struct script_block *sb;
	struct scope *scope;
	struct param_table *t;
	bool script; /* a .ps1 file: `exit` ends it */
	bool exited;
	struct ptr_map *types; /* classes known in a .ps1 file; NULL: the caller's */
	bool collects;         /* $input of an end-only function */
	bool done;             /* control has left it: no further blocks */
};

static struct function_state *state_of(const struct stage *s)
{
	return s->state;
}

/* A script file is read and parsed at each call. */
static struct script_block *script_load(struct stage *s)
{
	struct buf text = BUF_INIT;
	int e = fd_read_file(s->info->definition, &text);
	if (e) {
		buf_fini(&text);
		command_not_found(s->rs, s->invoked_as ? s->invoked_as : s->info->definition);
		return NULL;
	}
	struct lang_parse p = lang_parse_script(buf_str(&text), text.len, s->info->definition);
	buf_fini(&text);
	if (p.error_count) {
		run_parse_error(&p);
		return NULL;
	}
	return script_block(script_block_new(s->rs, p.tree));
}

/* The classes of a script file, its own and those of `using module`, are known in it alone, unless it is dotted. */
static enum ps_status script_types(struct stage *s)
{
	struct runspace *rs = s->rs;
	struct function_state *f = s->state;
	struct ptr_map *before = rs->script_types;
	if (!s->dot)
		rs->script_types = ptr_map_copy(before);
	enum ps_status st = run_usings(rs, f->sb->ast);
	if (st == PS_OK)
		class_define_all(rs, f->sb->ast);
	if (!s->dot) {
		f->types = rs->script_types;
		rs->script_types = before;
	}
	return st;
}

static enum ps_status function_prepare(struct stage *s)
{
	struct runspace *rs = s->rs;
	struct function_state *f = s->state = heap_new(struct function_state);
	f->sb = s->info->block;
	if (s->info->kind == COMMAND_SCRIPT && !f->sb) {
		f->script = true;
		f->sb = script_load(s);
		if (!f->sb)
			return PS_ERROR;
	}
	if (f->script && script_types(s) != PS_OK)
		return PS_ERROR;
	f->t = params_of_block(rs, f->sb);
	if (!f->t)
		return PS_ERROR;
	f->scope = s->dot ? rs->scope : scope_new(block_scope_parent(rs, f->sb), f->sb->ast);
	if (f->script && !s->dot)
		f->scope->script = f->scope;
	if (!ps_is_unset(s->under) && !s->dot)
		f->scope->dollar_under = s->under;
	s->scope = f->scope;
	s->frame.source = f->sb->ast->source;
	s->frame.block = f->sb;
	s->frame.scope = f->scope;
	s->frame.is_advanced = f->t->advanced;
	const struct ast_script_block *b = f->sb->ast;
	f->collects = !b->process;
	return binder_prepare(s, f->t);
}

/* -name strings in $args remember that they were names, for @args. */
static ps_value name_argument(const struct arg *a)
{
	ps_value text = ps_string_printf("-%s%s", a->name, a->attached ? ":" : "");
	ps_value w = ps_wrap_new(text);
	ps_add_note(w, "<CommandParameterName>", ps_string_printf("%s%s", a->name, a->attached ? ":" : ""));
	return w;
}

static void collect_args(struct stage *s)
{
	struct function_state *f = state_of(s);
	if (f->t->advanced)
		return;
	struct ps_vec rest = {NULL, 0, 0};
	for (uint32_t i = 0; i < s->binding->left.count; i++) {
		const struct arg *a = &s->binding->left.at[i];
		if (a->name)
			ps_vec_add(&rest, name_argument(a));
		if (!ps_is_unset(a->value))
			ps_vec_add(&rest, a->value);
	}
	if (rest.count || !s->dot)
		f->scope->args = rest.count ? ps_vec_to_array(&rest) : no_args();
}

static bool param_store(struct stage *s, uint32_t i, ps_value v)
{
	struct function_state *f = state_of(s);
	const struct param *p = &f->t->at[i];
	if (!p->ast)
		return true; /* dynamic: only in $PSBoundParameters */
	if (f->scope->code == f->sb->ast) {
		scope_init_slot(s->rs, f->scope, (uint32_t)p->arg, p->ast, v);
		return true;
	}
	return scope_set(s->rs, f->scope, p->ast->name, v);
}

/* Values of parameters that nobody gave; runs inside the function. */
static enum ps_status store_default(struct stage *s, uint32_t i)
{
	struct param *p = &state_of(s)->t->at[i];
	const struct ps_type *t = param_type(p);
	ps_value v;
	if (!p->ast)
		return PS_OK;
	if (p->ast->default_value) {
		v = eval_expr(s->rs, p->ast->default_value);
		if (!ps_failed(v) && t) {
			s->binding->stage = s;
			v = binder_convert(s, p, ps_is(v, PS_NOTHING) ? PS_NULL : v,
			                   &(struct arg){.ast = p->ast->default_value, .value_ast = NULL}, true, NULL);
		}
		if (ps_failed(v))
			return eval_status(s->rs);
	} else {
		v = default_of_param(t);
	}
	return param_store(s, i, v) ? PS_OK : PS_ERROR;
}

static enum ps_status store_all(struct stage *s)
{
	struct binding *b = s->binding;
	for (uint32_t i = 0; i < b->t->own; i++) {
		if (b->how[i] == BOUND_NO || ps_is_unset(b->values[i])) {
			enum ps_status st = store_default(s, i);
			if (st != PS_OK)
				return st;
		} else if (!param_store(s, i, b->values[i])) {
			return PS_ERROR;
		}
	}
	return PS_OK;
}

bool function_dynamic(struct stage *s)
{
	struct function_state *f = state_of(s);
	struct binding *b = s->binding;
	struct sink_vec out;
	sink_vec_init(&out);
	struct activation saved;
	block_enter(s->rs, &saved, f->sb, f->scope, &s->frame);
	enum ps_status st = store_all(s);
	if (st == PS_OK)
		st = block_run(s->rs, f->sb->ast->dynamicparam, &out.s);
	block_leave(s->rs, &saved);
	if (st != PS_OK)
		return false;
	ps_value d = out.vec.count ? out.vec.at[out.vec.count - 1] : PS_NULL;
	uint32_t more = dynamic_count(d), old = b->t->own;
	if (!more)
		return true;
	struct param_table *t = heap_new(struct param_table);
	*t = *b->t;
	t->at = heap_array(struct param, old + more + COMMON_COUNT);
	memcpy(t->at, b->t->at, old * sizeof *t->at);
	t->count = old;
	if (!dynamic_params(t, d))
		return false;
	params_add_common(t);
	ps_value *values = heap_array(ps_value, t->count);
	uint8_t *how = heap_alloc_atomic(t->count);
	for (uint32_t i = 0; i < t->count; i++) {
		uint32_t from = i < old ? i : i < t->own ? UINT32_MAX : old + (i - t->own);
		values[i] = from == UINT32_MAX ? PS_UNSET : b->values[from];
		how[i] = from == UINT32_MAX ? BOUND_NO : b->how[from];
	}
	b->t = f->t = t;
	b->values = values;
	b->how = how;
	return true;
}

/* -ErrorAction, -Verbose … become preference variables of the function's scope. */
static bool set_preferences(struct stage *s)
{
	static const struct {
		const char *name;
		size_t at;
	} actions[] = {{"ErrorActionPreference", offsetof(struct common, error_action)},
	               {"WarningPreference", offsetof(struct common, warning_action)},
	               {"InformationPreference", offsetof(struct common, information_action)},
	               {"ProgressPreference", offsetof(struct common, progress_action)}};
	const struct common *c = &s->common;
	struct scope *scope = state_of(s)->scope;
	struct runspace *rs = s->rs;
	for (size_t i = 0; i < ARRAY_LEN(actions); i++) {
		signed char a = *((const signed char *)c + actions[i].at);
		if (a >= 0 && !scope_set(rs, scope, lang_name(actions[i].name, strlen(actions[i].name)),
		                         action_value((enum action)a)))
			return false;
	}
	if (c->verbose >= 0 && !scope_set(rs, scope, lang_name("VerbosePreference", 17),
	                                  action_value(c->verbose ? ACTION_CONTINUE : ACTION_SILENT)))
		return false;
	if (c->debug >= 0 && !scope_set(rs, scope, lang_name("DebugPreference", 15),
	                                action_value(c->debug ? ACTION_CONTINUE : ACTION_SILENT)))
		return false;
	if (c->what_if >= 0 &&
	    !scope_set(rs, scope, lang_name("WhatIfPreference", 16), ps_from_switch(c->what_if != 0)))
		return false;
	return c->confirm < 0 || scope_set(rs, scope, lang_name("ConfirmPreference", 17), confirm_value(c->confirm));
}

/* Enters the code, runs one block, leaves. */
static enum ps_status run_block(struct stage *s, struct ast_block *block)
{
	struct function_state *f = state_of(s);
	if (!block || f->done)
		return PS_OK;
	struct activation saved;
	struct frame *of_scope = f->scope->frame;
	if (s->dot)
		f->scope->frame = NULL; /* $MyInvocation and the like are the dotted code's while it runs */
	block_enter(s->rs, &saved, f->sb, f->scope, &s->frame);
	struct sink *out = s->write_through ? s->out : &s->write_sink;
	struct ptr_map *types = s->rs->script_types;
	if (f->types)
		s->rs->script_types = f->types;
	enum ps_status st = block_run(s->rs, block, out);
	if (f->types) {
		f->types = s->rs->script_types;
		s->rs->script_types = types;
	}
	block_leave(s->rs, &saved);
	if (s->dot)
		f->scope->frame = of_scope;
	bool launched = s->pl->caller.frame && s->pl->caller.frame->hidden; /* then it is the program that exits */
	if (st == PS_EXIT && f->script && !launched) {
		f->exited = f->done = true;
		s->failed = s->rs->exit_code != 0;
		st = variable_set(s->rs, "global:LASTEXITCODE", ps_from_int(s->rs->exit_code)) ? PS_OK : PS_ERROR;
	}
	return st;
}

static enum ps_status write_sink_write(struct sink *in, ps_value v)
{
	struct stage *s = (struct stage *)((uintptr_t)in - offsetof(struct stage, write_sink));
	return stage_write(s, v);
}

static enum ps_status function_begin(struct stage *s)
{
	struct function_state *f = state_of(s);
	struct runspace *rs = s->rs;
	s->write_sink.write = write_sink_write;
	s->write_through = !s->out_list && !s->pv_name;
	collect_args(s);
	struct activation saved;
	block_enter(rs, &saved, f->sb, f->scope, &s->frame);
	enum ps_status st = f->t->advanced && !set_preferences(s) ? PS_ERROR : store_all(s);
	block_leave(rs, &saved);
	return st == PS_OK ? run_block(s, f->sb->ast->begin) : st;
}

/* Parameters that the last object bound, or their defaults again. */
static enum ps_status store_pipeline(struct stage *s)
{
	struct function_state *f = state_of(s);
	struct binding *b = s->binding;
	enum ps_status st = PS_OK;
	struct activation saved;
	block_enter(s->rs, &saved, f->sb, f->scope, &s->frame);
	for (uint32_t i = 0; st == PS_OK && i < b->t->own; i++) {
		const struct param *p = &b->t->at[i];
		bool piped = b->delayed && !ps_is_unset(b->delayed[i]);
		for (uint32_t k = 0; !piped && k < p->row_count; k++)
			piped = p->rows[k].pipeline || p->rows[k].by_name;
		if (!piped || (b->how[i] == BOUND_BY_COMMAND && !b->delayed) || b->how[i] == BOUND_BY_DEFAULT)
			continue;
		if (b->how[i] == BOUND_NO)
			st = store_default(s, i);
		else if (!ps_is_unset(b->values[i]))
			st = param_store(s, i, b->values[i]) ? PS_OK : PS_ERROR;
	}
	block_leave(s->rs, &saved);
	return st;
}

static enum ps_status function_process(struct stage *s, ps_value input)
{
	struct function_state *f = state_of(s);
	struct ast_block *process = f->sb->ast->process;
	if (f->done)
		return PS_OK;
	struct stage_saved saved;
	stage_enter(s, &saved);
	enum ps_status st = PS_OK;
	if (ps_is_unset(input)) {
		st = run_block(s, process);
		stage_leave(s, &saved);
		return st;
	}
	bool bound = true;
	if (f->t->advanced) {
		st = binder_pipeline(s, input, &bound);
		if (st == PS_OK && bound)
			st = store_pipeline(s);
	}
	if (st == PS_OK && bound) {
		if (process) {
			ps_value old = f->scope->dollar_under, old_input = f->scope->input;
			f->scope->dollar_under = input;
			if (f->sb->ast->uses_input)
				f->scope->input = input_object_new(&input, 1);
			st = run_block(s, process);
			if (s->dot) {
				f->scope->dollar_under = old;
				f->scope->input = old_input;
			}
		} else if (f->collects) {
			ps_vec_add(&s->input, input);
		}
	}
	stage_leave(s, &saved);
	return st;
}

static enum ps_status function_end(struct stage *s)
{
	struct function_state *f = state_of(s);
	if (f->done || !f->sb->ast->end)
		return PS_OK;
	ps_value old = f->scope->input;
	if (f->collects && s->has_input)
		f->scope->input = input_object_new(s->input.at, s->input.count);
	else if (f->sb->ast->uses_input)
		f->scope->input = input_object_new(NULL, 0);
	if (!s->dot && s->has_input)
		f->scope->dollar_under = PS_UNSET;
	enum ps_status st = run_block(s, f->sb->ast->end);
	if (s->dot)
		f->scope->input = old;
	return st;
}

static void function_cleanup(struct stage *s)
{
	struct function_state *f = state_of(s);
	if (!f || !f->scope)
		return;
	if (s->began && f->sb->ast->clean) {
		f->done = false;
		s->write_through = true;
		struct sink *out = s->out;
		s->out = &sink_null;
		enum ps_status st = run_block(s, f->sb->ast->clean);
		s->out = out;
		if (st == PS_ERROR)
			error_report(s->rs, ps_take_pending());
	}
	if (!s->dot)
		scope_left(s->rs, f->scope);
}

const struct stage_ops stage_function = {function_prepare, function_begin, function_process, function_end,
                                         function_cleanup};

/* ---- called from C ---- */
enum ps_status pipeline_call_block(struct runspace *rs, struct script_block *sb, const ps_value *args, uint32_t argc,
                                   ps_value dollar_under, ps_value input, bool dot, struct sink *out)
{
	const struct ast_script_block *b = sb->ast;
	bool bare = !b->params && !b->begin && !b->process && !b->dynamicparam && !b->clean && ps_is_unset(input);
	if (bare && !dot) { /* nothing to bind: the common case of predicates and property blocks */
		if (block_stack_low(rs))
			return PS_ERROR;
		struct scope *scope = scope_new(block_scope_parent(rs, sb), sb->ast);
		scope->dollar_under = dollar_under;
		scope->args = ps_object_array(args, argc);
		struct frame frame = {
		    .invoked_frame = rs->frame, .scope = scope, .invocation = PS_NULL, .bound = PS_NULL};
		struct activation saved;
		block_enter(rs, &saved, sb, scope, &frame);
		enum ps_status st = block_run(rs, b->end, out);
		block_leave(rs, &saved);
		scope_left(rs, scope);
		return st;
	}
	struct pipeline *pl = pipeline_new(rs, out);
	struct stage *s = pipeline_add(pl, command_of_block(rs, sb));
	s->dot = dot;
	for (uint32_t i = 0; i < argc; i++)
		args_add(&s->args)->value = args[i];
	if (ps_is_unset(dollar_under))
		return pipeline_execute(pl, input);
	ps_value old = PS_UNSET;
	struct scope *scope = rs->scope;
	s->under = dollar_under;
	if (dot) {
		old = scope->dollar_under;
		scope->dollar_under = dollar_under;
	}
	enum ps_status st = pipeline_execute(pl, input);
	if (dot)
		scope->dollar_under = old;
	return st;
}
