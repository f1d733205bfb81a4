/* SPDX-License-Identifier: MIT */
/*
 * engine/pipeline.c - running a row of stages: prepare all, begin all, feed, end all, clean up all.
 *
 * An object travels down by plain calls.  PS_STOP_UPSTREAM coming back up means that somebody downstream has enough:
 * the stages it passes, the asker included, get no `end`; those below do.
 */
#include "engine/pipeline.h"

#include <string.h>

#include "engine/binder.h"
#include "engine/errors.h"
#include "heap/heap.h"

/* ---- switching to a stage's code ---- */
void stage_enter(struct stage *s, struct stage_saved *ret)
{
	struct runspace *rs = s->rs;
	*ret = (struct stage_saved){activation_of(rs), rs->streams};
	rs->streams = s->streams;
	if (s->ops == &stage_function)
		return; /* enters its block itself */
	activation_restore(rs, &s->pl->caller);
	s->frame.parent = s->pl->caller.frame;
	rs->frame = &s->frame;
}

void stage_leave(struct stage *s, const struct stage_saved *saved)
{
	struct runspace *rs = s->rs;
	rs->streams = saved->streams;
	activation_restore(rs, &saved->code);
}

enum ps_status stage_write(struct stage *s, ps_value v)
{
	if (PS_UNLIKELY(s->out_list != NULL))
		ps_list_add(s->out_list, v);
	if (PS_UNLIKELY(s->pv_name != NULL) && !scope_set(s->rs, s->pl->caller.scope, s->pv_name, v))
		return PS_ERROR;
	return s->out->write(s->out, v);
}

enum ps_status stage_write_all(struct stage *s, ps_value v)
{
	if (ps_is(v, PS_NOTHING))
		return PS_OK;
	struct ps_enumerator *e = ps_is_obj(v) ? ps_enumerate(v) : NULL;
	if (!e)
		return ps_is_null(ps_pending()) ? stage_write(s, v) : PS_ERROR;
	enum ps_status st = PS_OK;
	ps_value item;
	int more = 0;
	while (st == PS_OK && (more = e->next(e, &item)) > 0)
		st = stage_write(s, item);
	if (e->close)
		e->close(e);
	return more < 0 && st == PS_OK ? PS_ERROR : st;
}

static enum ps_status stage_took(struct stage *s, enum ps_status st)
{
	if (st == PS_STOP_UPSTREAM)
		s->stopped = true;
	return st;
}

static enum ps_status begin_one(struct stage *s)
{
	struct stage_saved saved;
	s->began = true;
	stage_enter(s, &saved);
	enum ps_status st = s->ops->begin ? s->ops->begin(s) : PS_OK;
	stage_leave(s, &saved);
	return st;
}

static enum ps_status in_write(struct sink *in, ps_value v)
{
	struct stage *s = (struct stage *)in;
	if (s->stopped)
		return PS_STOP_UPSTREAM;
	if (PS_UNLIKELY(!s->began)) { /* upstream wrote in its begin block */
		enum ps_status st = begin_one(s);
		if (st != PS_OK)
			return stage_took(s, st);
	}
	return stage_took(s, s->ops->process(s, v));
}

/* The last stage's output leaves the pipeline here. */
static enum ps_status out_write(struct sink *in, ps_value v)
{
	struct pipeline *pl = ((struct pipeline_out *)in)->pl;
	enum ps_status st = pl->out->write(pl->out, v);
	if (st == PS_STOP_UPSTREAM)
		pl->outer_stopped = true;
	return st;
}

struct sink *pipeline_final_sink(struct sink *s)
{
	while (s->write == out_write)
		s = ((struct pipeline_out *)s)->pl->out;
	return s;
}

struct pipeline *pipeline_new(struct runspace *rs, struct sink *out)
{
	struct pipeline *pl = heap_new(struct pipeline);
	pl->rs = rs;
	pl->out = out;
	pl->streams = rs->streams;
	pl->caller = activation_of(rs);
	pl->out_sink = (struct pipeline_out){{out_write}, pl};
	return pl;
}

struct stage *pipeline_add(struct pipeline *pl, const struct command_info *info)
{
	struct stage *s = heap_new(struct stage);
	s->in.write = in_write;
	s->rs = pl->rs;
	s->pl = pl;
	s->info = info;
	s->streams = pl->streams;
	s->index = pl->count++;
	s->has_input = s->index > 0;
	s->under = PS_UNSET;
	s->frame.invocation = s->frame.bound = PS_NULL;
	s->out = &pl->out_sink.s;
	s->common =
	    (struct common){-1, -1, -1, -1, -1, -1, -1, -1, PS_UNSET, PS_UNSET, PS_UNSET, PS_UNSET, PS_UNSET, 0};
	s->source = pl->caller.frame ? pl->caller.frame->source : NULL;
	s->frame.command = info;
	s->frame.source = s->source;
	s->frame.stage = s;
	s->frame.scope = pl->caller.scope;
	s->frame.invoked_frame = pl->caller.frame;
	s->frame.is_advanced = true;
	s->ops = info->kind == COMMAND_CMDLET        ? &stage_cmdlet
	         : info->kind == COMMAND_APPLICATION ? &stage_native
	                                             : &stage_function;
	if (pl->last) {
		if (!pl->last->out_redirected)
			pl->last->out = &s->in;
		pl->last->next = s;
	} else {
		pl->first = s;
	}
	pl->last = s;
	return s;
}

static enum ps_status begin_all(struct pipeline *pl)
{
	for (struct stage *s = pl->first; s; s = s->next) {
		if (s->began)
			continue;
		enum ps_status st = begin_one(s);
		if (st == PS_STOP_UPSTREAM && !pl->outer_stopped) {
			s->stopped = true;
			continue;
		}
		if (st != PS_OK)
			return st;
	}
	return PS_OK;
}

enum ps_status pipeline_start(struct pipeline *pl)
{
	for (struct stage *s = pl->first; s; s = s->next) {
		enum ps_status st = s->ops->prepare ? s->ops->prepare(s) : PS_OK;
		if (st == PS_OK)
			st = stage_common_begin(s);
		if (st != PS_OK)
			return st;
	}
	return begin_all(pl);
}

enum ps_status pipeline_feed(struct pipeline *pl, ps_value item)
{
	if (runspace_stopping(pl->rs))
		return PS_CANCELED;
	return in_write(&pl->first->in, item);
}

static enum ps_status feed_all(struct pipeline *pl, ps_value input)
{
	if (ps_is(input, PS_NOTHING))
		return PS_OK;
	struct ps_enumerator *e = ps_is_obj(input) ? ps_enumerate(input) : NULL;
	if (!e)
		return ps_is_null(ps_pending()) ? pipeline_feed(pl, input) : PS_ERROR;
	enum ps_status st = PS_OK;
	ps_value item;
	int more = 0;
	while (st == PS_OK && (more = e->next(e, &item)) > 0)
		st = pipeline_feed(pl, item);
	if (e->close)
		e->close(e);
	return more < 0 && st == PS_OK ? PS_ERROR : st;
}

static enum ps_status end_all(struct pipeline *pl)
{
	for (struct stage *s = pl->first; s; s = s->next) {
		if (s->stopped)
			continue;
		struct stage_saved saved;
		stage_enter(s, &saved);
		enum ps_status st = s->ops->end ? s->ops->end(s) : PS_OK;
		stage_leave(s, &saved);
		if (st == PS_STOP_UPSTREAM && !pl->outer_stopped)
			s->stopped = true;
		else if (st != PS_OK)
			return st;
	}
	return PS_OK;
}

enum ps_status pipeline_finish(struct pipeline *pl, enum ps_status st)
{
	struct runspace *rs = pl->rs;
	if (st == PS_STOP_UPSTREAM && !pl->outer_stopped)
		st = PS_OK;
	if (st == PS_OK && !pl->ended)
		st = end_all(pl);
	pl->ended = true;
	ps_value pending = st == PS_ERROR ? ps_take_pending() : PS_NULL;
	for (struct stage *s = pl->first; s; s = s->next) {
		if (s->cleaned)
			continue;
		s->cleaned = true;
		struct stage_saved saved;
		stage_enter(s, &saved);
		if (s->ops->cleanup)
			s->ops->cleanup(s);
		stage_leave(s, &saved);
		pl->failed |= s->failed;
		if (s->pv_name && !s->pv_existed)
			scope_remove(rs, pl->caller.scope, s->pv_name, true);
	}
	for (struct redirect *r = pl->redirects; r; r = r->next)
		st = redirect_end(r, st);
	if (!ps_is_null(pending))
		ps_throw_value(pending);
	for (struct stage *s = pl->first; s; s = s->next)
		s->frame.parent = s->frame.invoked_frame = NULL; /* a kept $PSCmdlet must not look at frames that are gone */
	pl->caller.frame = NULL;
	rs->streams = pl->streams;
	rs->last_ok = st == PS_OK || st == PS_STOP_UPSTREAM ? !pl->failed : st == PS_ERROR ? false : rs->last_ok;
	return st;
}

enum ps_status pipeline_execute(struct pipeline *pl, ps_value input)
{
	if (block_stack_low(pl->rs))
		return pipeline_finish(pl, PS_ERROR);
	if (!ps_is_unset(input) && pl->first)
		pl->first->has_input = true;
	enum ps_status st = pipeline_start(pl);
	struct stage *first = pl->first;
	if (st == PS_OK && !first->stopped) {
		if (ps_is_unset(input))
			st = stage_took(first, first->ops->process(first, PS_UNSET));
		else
			st = feed_all(pl, input);
	}
	return pipeline_finish(pl, st);
}

/* ---- call sites ---- */
const struct command_info *site_command(struct runspace *rs, struct ast_command *c, bool *ret_plain)
{
	const struct ast_string *name = (const struct ast_string *)c->elements.at[0];
	struct command_site *site = rs->sites ? rs->sites[c->site] : NULL;
	if (PS_LIKELY(site && site->generation == rs->state->generation)) {
		*ret_plain = site->plain_call;
		return site->info;
	}
	const struct command_info *info = command_resolve(rs, name->text, name->len);
	*ret_plain = false;
	if (!info) {
		const char *text = heap_strndup(name->text, name->len);
		command_not_found(rs, text);
		error_locate_name(rs, c->elements.at[0], text);
		return NULL;
	}
	*ret_plain = c->invocation != INVOKE_DOT && function_is_plain(rs, info, c);
	if (rs->sites && !(info->kind & (COMMAND_SCRIPT | COMMAND_APPLICATION))) {
		site = site ? site : heap_new(struct command_site);
		*site = (struct command_site){rs->state->generation, info, *ret_plain};
		rs->sites[c->site] = site;
	}
	return info;
}

/* ---- entries from the evaluator ---- */
/* A lone function with positional arguments needs no stage at all. */
static bool try_plain(struct runspace *rs, struct ast_pipeline *p, struct sink *out, enum ps_status *ret)
{
	if (p->elements.count != 1 || p->background || p->elements.at[0]->kind != AST_COMMAND)
		return false;
	struct ast_command *c = (struct ast_command *)p->elements.at[0];
	if (c->redirections.count || c->elements.at[0]->kind != AST_STRING)
		return false;
	bool plain;
	const struct command_info *info = site_command(rs, c, &plain);
	if (!info) {
		rs->last_ok = false;
		*ret = PS_ERROR;
		return true;
	}
	if (!plain)
		return false;
	*ret = function_call_plain(rs, info, c, out);
	return true;
}

/* A lone expression with redirections. */
static enum ps_status run_expression(struct runspace *rs, struct ast_command_expression *c, struct sink *out)
{
	struct stream_set *streams = stream_set_copy(rs->streams), *before = rs->streams;
	struct redirect *r = NULL;
	enum ps_status st = redirect_begin(rs, &c->redirections, &streams, &out, &r);
	if (st == PS_OK) {
		rs->streams = streams;
		st = eval_statement(rs, c->expr, out);
		rs->streams = before;
	}
	for (; r; r = r->next)
		st = redirect_end(r, st);
	return st;
}

enum ps_status pipeline_run(struct runspace *rs, struct ast_pipeline *p, struct sink *out)
{
	enum ps_status st;
	if (try_plain(rs, p, out, &st))
		return st;
	if (p->background) {
		if (!engine_hooks.background) {
			ps_throw_error(&type_exc_not_supported, "NotSupported", CAT_NOT_IMPLEMENTED, PS_NULL,
			               "Background jobs are not available.");
			return PS_ERROR;
		}
		ps_value job = engine_hooks.background(rs, rs->frame ? rs->frame->source : NULL, &p->a);
		rs->last_ok = !ps_failed(job);
		return ps_failed(job) ? PS_ERROR : out->write(out, job);
	}
	ps_value input = PS_UNSET;
	uint32_t from = 0;
	if (p->elements.at[0]->kind == AST_COMMAND_EXPRESSION) {
		struct ast_command_expression *c = (struct ast_command_expression *)p->elements.at[0];
		if (p->elements.count == 1)
			return run_expression(rs, c, out);
		if (c->redirections.count) {
			struct sink_vec vec;
			sink_vec_init(&vec);
			st = run_expression(rs, c, &vec.s);
			if (st != PS_OK)
				return st;
			input = ps_vec_to_array(&vec.vec);
		} else {
			input = eval_expr(rs, c->expr);
			if (ps_failed(input))
				return eval_status(rs);
		}
		from = 1;
	}
	struct pipeline *pl = pipeline_new(rs, out);
	st = pipeline_build(pl, p, from);
	if (st != PS_OK)
		return pipeline_finish(pl, st);
	return pipeline_execute(pl, input);
}
