/* SPDX-License-Identifier: MIT */
/*
 * engine/eval_loop.c - while, do, for, foreach.  The hot paths: no allocation per turn beyond what the body makes.
 */
#include <stdatomic.h>

#include "engine/eval_priv.h"
#include "engine/loop_enumerator.h"

enum turn { GO_ON, LEAVE };

/* What a loop does with the status of its body: *st becomes PS_OK when break/continue was meant for it. */
static enum turn after_body(struct runspace *rs, const struct lang_name *label, enum ps_status *st)
{
	if (PS_LIKELY(*st == PS_OK)) {
		if (PS_LIKELY(!atomic_load_explicit(&rs->stop_requested, memory_order_relaxed)))
			return GO_ON;
		*st = PS_CANCELED;
		return LEAVE;
	}
	if ((*st == PS_BREAK || *st == PS_CONTINUE) && eval_is_label(rs, label)) {
		enum turn t = *st == PS_CONTINUE ? GO_ON : LEAVE;
		*st = PS_OK;
		return t;
	}
	return LEAVE;
}

enum ps_status eval_while(struct runspace *rs, struct ast_loop *l, struct sink *out)
{
	for (;;) {
		ps_value c = eval_condition(rs, l->condition);
		if (ps_failed(c))
			return eval_status(rs);
		if (!ps_is(c, PS_TRUE))
			return PS_OK;
		enum ps_status st = eval_block(rs, l->body, out);
		if (after_body(rs, l->label, &st) == LEAVE)
			return st;
	}
}

enum ps_status eval_do(struct runspace *rs, struct ast_loop *l, struct sink *out)
{
	for (;;) {
		enum ps_status st = eval_block(rs, l->body, out);
		if (after_body(rs, l->label, &st) == LEAVE)
			return st;
		ps_value c = eval_condition(rs, l->condition);
		if (ps_failed(c))
			return eval_status(rs);
		if (ps_is(c, PS_TRUE) == (l->a.kind == AST_DO_UNTIL))
			return PS_OK;
	}
}

/* Initializer and iterator: their values go nowhere. */
static enum ps_status run_quietly(struct runspace *rs, struct ast *s)
{
	return s ? eval_statement(rs, s, &sink_null) : PS_OK;
}

enum ps_status eval_for(struct runspace *rs, struct ast_loop *l, struct sink *out)
{
	enum ps_status st = run_quietly(rs, l->initializer);
	while (st == PS_OK) {
		if (l->condition) {
			ps_value c = eval_condition(rs, l->condition);
			if (ps_failed(c))
				return eval_status(rs);
			if (!ps_is(c, PS_TRUE))
				return PS_OK;
		}
		st = eval_block(rs, l->body, out);
		if (after_body(rs, l->label, &st) == LEAVE)
			return st;
		st = run_quietly(rs, l->iterator);
	}
	return st;
}

/* 1..n in a foreach needs no array: the bounds when the collection is a range of integers. */
static bool int_range(struct runspace *rs, struct ast *collection, int64_t *ret_from, int64_t *ret_to, ps_value *ret_failed)
{
	struct ast *e = eval_lone_expr(collection);
	*ret_failed = PS_NULL;
	while (e && e->kind == AST_PAREN)
		e = eval_lone_expr(((struct ast_wrap *)e)->inner);
	if (!e || e->kind != AST_BINARY || ((struct ast_binary *)e)->op != OP_RANGE)
		return false;
	const struct ast_binary *b = (const struct ast_binary *)e;
	if (b->left->kind != AST_CONSTANT || ((const struct ast_constant *)b->left)->type != NUM_INT32)
		return false; /* evaluated twice otherwise */
	ps_value to = PS_NULL;
	if (b->right->kind == AST_CONSTANT || b->right->kind == AST_VARIABLE)
		to = eval_expr(rs, b->right);
	if (ps_failed(to)) {
		*ret_failed = to;
		return false;
	}
	if (!ps_is_int(to))
		return false;
	*ret_from = ((const struct ast_constant *)b->left)->i;
	*ret_to = ps_int(to);
	return true;
}

static enum ps_status over_range(struct runspace *rs, struct ast_foreach *f, int64_t from, int64_t to, struct sink *out)
{
	int64_t step = from <= to ? 1 : -1;
	for (int64_t i = from;; i += step) {
		if (!eval_variable_set(rs, f->variable, ps_from_int((int32_t)i)))
			return PS_ERROR;
		enum ps_status st = eval_block(rs, f->body, out);
		if (after_body(rs, f->label, &st) == LEAVE)
			return st;
		if (i == to)
			return PS_OK;
	}
}

static enum ps_status over_array(struct runspace *rs, struct ast_foreach *f, const struct ps_array *a, struct sink *out)
{
	for (uint32_t i = 0; i < a->count; i++) {
		if (!eval_variable_set(rs, f->variable, ps_array_get(a, i)))
			return PS_ERROR;
		enum ps_status st = eval_block(rs, f->body, out);
		if (after_body(rs, f->label, &st) == LEAVE)
			return st;
	}
	return PS_OK;
}

static enum ps_status over_enumerator(struct runspace *rs, struct ast_foreach *f, struct ps_enumerator *e, struct sink *out)
{
	enum ps_status st = PS_OK;
	for (;;) {
		ps_value item;
		eval_at(rs, &f->a);
		int more = e->next(e, &item);
		if (more <= 0) {
			st = more < 0 ? PS_ERROR : PS_OK;
			break;
		}
		if (!eval_variable_set(rs, f->variable, item)) {
			st = PS_ERROR;
			break;
		}
		st = eval_block(rs, f->body, out);
		if (after_body(rs, f->label, &st) == LEAVE)
			break;
	}
	if (e->close)
		e->close(e);
	return st;
}

/* The slow way, for bodies that use $foreach. */
static enum ps_status over_object(struct runspace *rs, struct ast_foreach *f, struct ps_enumerator *e, struct sink *out)
{
	struct scope *scope = rs->scope;
	ps_value o = loop_enumerator_new(e), outer = scope_get_own(rs, scope, engine_names.foreach_), item;
	enum ps_status st = scope_set(rs, scope, engine_names.foreach_, o) ? PS_OK : PS_ERROR;
	int more = 0;
	while (st == PS_OK && (more = loop_enumerator_next(o, &item)) > 0) {
		st = eval_variable_set(rs, f->variable, item) ? eval_block(rs, f->body, out) : PS_ERROR;
		if (after_body(rs, f->label, &st) == LEAVE)
			break;
	}
	loop_enumerator_close(o);
	scope_set(rs, scope, engine_names.foreach_, ps_is_unset(outer) ? PS_NULL : outer);
	return st == PS_OK && more < 0 ? PS_ERROR : st;
}

enum ps_status eval_foreach(struct runspace *rs, struct ast_foreach *f, struct sink *out)
{
	int64_t from, to;
	ps_value failed;
	eval_at(rs, f->collection);
	bool object = loop_enumerator_wanted(rs, engine_names.foreach_);
	if (!object && int_range(rs, f->collection, &from, &to, &failed))
		return over_range(rs, f, from, to, out);
	if (!object && ps_failed(failed))
		return eval_status(rs);
	ps_value v;
	enum ps_status st = eval_collect(rs, f->collection, &v);
	if (st != PS_OK)
		return st;
	if (ps_is_null(v))
		return PS_OK; /* $null and nothing: no turn */
	if (!object && ps_tc(v) == TC_ARRAY && ps_array(v)->rank <= 1)
		return over_array(rs, f, ps_array(v), out);
	struct ps_enumerator *e = ps_enumerate(v);
	if (e)
		return object ? over_object(rs, f, e, out) : over_enumerator(rs, f, e, out);
	if (!ps_is_null(ps_pending()))
		return PS_ERROR;
	if (!eval_variable_set(rs, f->variable, v))
		return PS_ERROR;
	st = eval_block(rs, f->body, out);
	after_body(rs, f->label, &st);
	return st;
}
