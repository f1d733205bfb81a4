/* SPDX-License-Identifier: MIT */
/*
 * engine/pipeline_build.c - stages from the tree: finds each command, evaluates its arguments, sets up redirections.
 */
#include <string.h>

#include "engine/binder.h"
#include "engine/errors.h"
#include "engine/module.h"
#include "engine/pipeline.h"
#include "heap/heap.h"
#include "object/psobject.h"

struct stream_set *stream_set_copy(const struct stream_set *from)
{
	struct stream_set *s = heap_new(struct stream_set);
	if (from)
		*s = *from;
	return s;
}

/* 2>&1 and the like: records join the command's output. */
struct merge_sink {
	struct sink s;
	struct sink **out;
};
static enum ps_status merge_write(struct sink *s, ps_value v)
{
	struct sink *out = *((struct merge_sink *)s)->out;
	if (ps_tc(v) == TC_ERROR_RECORD) { /* an error that reaches the screen this way is still shown as an error */
		v = ps_wrap_new(v);
		ps_add_note(v, "writeErrorStream", PS_TRUE);
	}
	return out->write(out, v);
}

static enum ps_status redirect_file(struct runspace *rs, const struct ast_redirection *r, struct sink **ret,
                                    struct redirect **list)
{
	ps_value path = eval_expr(rs, r->file);
	if (ps_failed(path))
		return eval_status(rs);
	if (ps_is_null(path)) {
		*ret = &sink_null;
		return PS_OK;
	}
	if (!engine_hooks.redirect_open) {
		ps_throw(&type_exc_not_supported, "Redirection to files is not available.");
		return PS_ERROR;
	}
	struct sink *file = engine_hooks.redirect_open(rs, path, r->append);
	if (!file) {
		error_locate(rs, &((struct ast_redirection *)(uintptr_t)r)->a);
		return PS_ERROR;
	}
	struct redirect *x = heap_new(struct redirect);
	x->file = file;
	x->next = *list;
	*list = x;
	*ret = file;
	return PS_OK;
}

/* Applies redirections to a stream set (already a copy) and an output; *ret lists the files to close. */
enum ps_status redirect_begin(struct runspace *rs, const struct ast_list *redirections, struct stream_set **streams,
                              struct sink **out, struct redirect **ret)
{
	for (uint32_t i = 0; i < redirections->count; i++) {
		const struct ast_redirection *r = (const struct ast_redirection *)redirections->at[i];
		struct sink *to;
		if (r->to >= 0) {
			struct merge_sink *m = heap_new(struct merge_sink);
			m->s.write = merge_write;
			m->out = heap_new(struct sink *);
			*m->out = *out;
			to = &m->s;
		} else {
			enum ps_status st = redirect_file(rs, r, &to, ret);
			if (st != PS_OK)
				return st;
		}
		for (int n = STREAM_ERROR; n < STREAM_COUNT; n++)
			if (r->from == n || r->from == 0)
				(*streams)->to[n] = to;
		if (r->to < 0 && (r->from == STREAM_OUT || r->from == 0))
			*out = to;
	}
	return PS_OK;
}

enum ps_status redirect_end(struct redirect *r, enum ps_status st)
{
	if (r->closed || !engine_hooks.redirect_close)
		return st;
	r->closed = true;
	ps_value pending = st == PS_ERROR ? ps_take_pending() : PS_NULL;
	enum ps_status closed = engine_hooks.redirect_close(r->file);
	if (st == PS_ERROR) {
		if (closed == PS_ERROR)
			ps_take_pending();
		ps_throw_value(pending);
		return st;
	}
	return closed != PS_OK ? closed : st;
}

/* Redirections of one command. 2>&1 must see where the stage's output will go, which later stages still change: so the
 * merge goes through stage->out itself. */
static enum ps_status stage_redirect(struct stage *s)
{
	const struct ast_list *list = &s->ast->redirections;
	if (!list->count)
		return PS_OK;
	s->streams = stream_set_copy(s->streams);
	for (uint32_t i = 0; i < list->count; i++) {
		const struct ast_redirection *r = (const struct ast_redirection *)list->at[i];
		struct sink *to;
		if (r->to >= 0) {
			struct merge_sink *m = heap_new(struct merge_sink);
			*m = (struct merge_sink){{merge_write}, &s->out};
			to = &m->s;
		} else {
			enum ps_status st = redirect_file(s->rs, r, &to, &s->pl->redirects);
			if (st != PS_OK)
				return st;
		}
		for (int n = STREAM_ERROR; n < STREAM_COUNT; n++)
			if (r->from == n || r->from == 0)
				s->streams->to[n] = to;
		if (r->to < 0 && (r->from == STREAM_OUT || r->from == 0)) {
			s->out = to;
			s->out_redirected = true;
		}
	}
	return PS_OK;
}

static const struct command_info *not_a_command(struct runspace *rs, struct ast *at)
{
	ps_throw_error(&type_runtime_exception, "BadExpression", CAT_INVALID_OPERATION, PS_NULL,
	               "The expression after '&' in a pipeline element produced an object that was not valid. It must "
	               "result in a command name, "
	               "a script block, or a CommandInfo object.");
	error_locate(rs, at);
	return NULL;
}

/* What `& value` means. */
static const struct command_info *command_of_value(struct runspace *rs, ps_value v, struct ast *at,
                                                   const char **ret_name)
{
	ps_value base = ps_base(v);
	if (ps_tc(base) == TC_SCRIPT_BLOCK)
		return command_of_block(rs, script_block(base));
	if (ps_is_obj(base) && ps_type_is(ps_type_of(base), &type_command_info)) {
		const struct command_info *info = (const struct command_info *)base.bits;
		if (info->kind == COMMAND_ALIAS)
			info = command_resolve(rs, info->name, strlen(info->name));
		return info ? info : not_a_command(rs, at);
	}
	if (ps_is_null(base))
		return not_a_command(rs, at);
	ps_value s = ps_to_string(base);
	if (ps_failed(s))
		return NULL;
	const char *name = *ret_name = ps_str(s)->text;
	if (!*name)
		return not_a_command(rs, at);
	const struct command_info *info = command_resolve(rs, name, ps_str(s)->len);
	if (!info) {
		command_not_found(rs, name);
		error_locate_name(rs, at, name);
	}
	return info;
}

/* & $module { … }: the block runs in the module's scope. */
static ps_value module_target(struct runspace *rs, struct ast_command *c, ps_value v, uint32_t *from)
{
	ps_value base = ps_base(v);
	if (!ps_is_obj(base) || ps_type_of(base) != &type_module || c->elements.count < 2)
		return v;
	ps_value next = eval_expr(rs, c->elements.at[1]);
	if (ps_failed(next))
		return next;
	*from = 2;
	struct module *m = module_of(base);
	if (ps_tc(ps_base(next)) == TC_SCRIPT_BLOCK) {
		struct script_block *copy = heap_new(struct script_block);
		*copy = *script_block(ps_base(next));
		copy->module_scope = m->scope;
		copy->sites = NULL;
		return ps_from_obj(copy);
	}
	ps_value s = ps_to_string(next);
	if (ps_failed(s) || !m->scope)
		return s;
	struct command_info *f = ptr_map_get(m->scope->functions, lang_name(ps_str(s)->text, ps_str(s)->len));
	return f ? ps_from_obj(f) : s;
}

static enum ps_status add_command(struct pipeline *pl, struct ast_command *c)
{
	struct runspace *rs = pl->rs;
	struct ast *head = c->elements.at[0];
	const struct command_info *info;
	const char *name = NULL;
	uint32_t from = 1;
	bool plain;
	if (head->kind == AST_STRING) {
		info = site_command(rs, c, &plain);
		name = ((struct ast_string *)head)->text;
	} else {
		ps_value v = eval_expr(rs, head);
		if (ps_failed(v))
			return eval_status(rs);
		v = module_target(rs, c, v, &from);
		if (ps_failed(v))
			return eval_status(rs);
		info = command_of_value(rs, v, head, &name);
	}
	if (!info)
		return PS_ERROR;
	struct stage *s = pipeline_add(pl, info);
	s->ast = c;
	s->frame.invoked_by = c;
	s->invoked_as = name ? name : c->invocation == INVOKE_DOT ? "." : "&";
	s->dot = c->invocation == INVOKE_DOT && info->kind != COMMAND_CMDLET && info->kind != COMMAND_APPLICATION;
	enum ps_status st = args_evaluate(rs, s->source, c, from, &s->args);
	return st == PS_OK ? stage_redirect(s) : st;
}

enum ps_status pipeline_build(struct pipeline *pl, struct ast_pipeline *p, uint32_t from)
{
	for (uint32_t i = from; i < p->elements.count; i++) {
		if (p->elements.at[i]->kind != AST_COMMAND) {
			ps_throw_error(&type_exc_parse, "ExpressionsMustBeFirstInPipeline", CAT_PARSER_ERROR, PS_NULL,
			               "Expressions are only allowed as the first element of a pipeline.");
			return PS_ERROR;
		}
		enum ps_status st = add_command(pl, (struct ast_command *)p->elements.at[i]);
		if (st != PS_OK)
			return st;
	}
	return PS_OK;
}
