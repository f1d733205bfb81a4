/* SPDX-License-Identifier: MIT */
/*
 * engine/eval_try.c - try/catch/finally, trap, throw.
 *
 * Inside a try body rs->propagate is set, dynamically: statements of called functions fail through to the catch as well.
 */
#include <string.h>

#include "base/buf.h"
#include "engine/errors.h"
#include "engine/eval_priv.h"

/* ---- matching ---- */
static const struct ps_type *exception_type(ps_value e)
{
	return ps_is_obj(e) ? ps_obj(e)->type : &type_null;
}

#define UNKNOWN_TYPE (-2)

/* Index of the clause for this exception type: an exact match first, then a base class, then catch-all; -1. */
static int match_types(struct runspace *rs, const struct ps_type *exc, struct ast_list *clauses, bool *ret_all)
{
	int base = -1, all = -1;
	*ret_all = false;
	for (uint32_t i = 0; i < clauses->count; i++) {
		const struct ast_catch *c = (const struct ast_catch *)clauses->at[i];
		bool is_trap = c->a.kind == AST_TRAP;
		struct ast_type_name *one = is_trap ? ((const struct ast_trap *)clauses->at[i])->type : NULL;
		uint32_t n = is_trap ? (one ? 1 : 0) : c->type_count;
		if (n == 0 && all < 0)
			all = (int)i;
		for (uint32_t k = 0; k < n; k++) {
			const struct ps_type *t = eval_type(rs, is_trap ? one : c->types[k]);
			if (!t)
				return UNKNOWN_TYPE; /* its exception takes the place of the one to be caught */
			if (t == exc)
				return (int)i;
			if (base < 0 && ps_type_is(exc, t))
				base = (int)i;
		}
	}
	if (base >= 0)
		return base;
	*ret_all = all >= 0;
	return all;
}

/* The clause for the exception, looking at the inner one of wrappers first; *ret_exc is what $_ .Exception shows. */
static int find_clause(struct runspace *rs, ps_value e, struct ast_list *clauses, ps_value *ret_exc)
{
	const struct ps_exception *x = (const struct ps_exception *)e.bits;
	bool all = false;
	int i = -1;
	*ret_exc = e;
	if (ps_is_obj(x->inner) && ps_type_is(exception_type(e), &type_runtime_exception)) {
		i = match_types(rs, exception_type(x->inner), clauses, &all);
		if (i == UNKNOWN_TYPE)
			return i;
		if (i >= 0 && !all) {
			*ret_exc = x->inner;
			return i;
		}
	}
	int outer = match_types(rs, exception_type(e), clauses, &all);
	if (outer == UNKNOWN_TYPE || (outer >= 0 && !all))
		return outer;
	/* -ErrorAction Stop and errors of cmdlets: the exception that they stand for */
	const struct ps_type *t = exception_type(e);
	if (ps_type_is(t, &type_exc_action_preference_stop) || ps_type_is(t, &type_exc_cmdlet_invocation)) {
		const struct ps_error_record *r = (const struct ps_error_record *)ps_error_record_of(e).bits;
		bool hidden_all;
		if (!ps_is(r->exception, e) && ps_is_obj(r->exception)) {
			int k = match_types(rs, exception_type(r->exception), clauses, &hidden_all);
			if (k >= 0) {
				*ret_exc = r->exception;
				return k;
			}
		}
	}
	return outer;
}

/* $_ of a handler: a record of its own that shows the exception that matched, when the record has no other. */
static ps_value record_for(struct runspace *rs, ps_value e, ps_value shown)
{
	ps_value r = error_record_for_catch(rs, e);
	if (!ps_is_obj(r))
		return r;
	const struct ps_error_record *rec = (const struct ps_error_record *)r.bits;
	struct ps_error_record *copy = (struct ps_error_record *)ps_error_record_new(shown, "", rec->category, rec->target).bits;
	struct ps_refobj head = copy->ref;
	*copy = *rec;
	copy->ref = head;
	copy->ref.ext = rec->ref.ext;
	if (ps_is(rec->exception, e) || ps_is_null(rec->exception))
		copy->exception = shown;
	return ps_from_obj(copy);
}

static enum ps_status run_handler(struct runspace *rs, struct ast_block *body, ps_value record, struct sink *out)
{
	ps_value saved = rs->scope->dollar_under;
	struct scope *scope = rs->scope;
	scope->dollar_under = record;
	enum ps_status st = eval_block(rs, body, out);
	scope->dollar_under = saved;
	return st;
}

/* Exceptions of the engine that are not RuntimeExceptions (PSInvalidCastException …) leave a statement inside one, with
 * the same record; what a script throws, and what .NET throws, stays as it is. */
void eval_wrap_pending(void)
{
	static const char engine[] = "System.Management.Automation.";
	ps_value e = ps_pending();
	if (!ps_is_obj(e) || ps_type_is(exception_type(e), &type_runtime_exception))
		return;
	const struct ps_exception *x = (const struct ps_exception *)e.bits;
	if (x->thrown_by_script || strncmp(exception_type(e)->name, engine, sizeof engine - 1) != 0 || !ps_is_obj(x->record))
		return;
	struct ps_error_record *r = (struct ps_error_record *)x->record.bits;
	if (!ps_is(r->exception, e))
		return;
	ps_take_pending();
	ps_value w = ps_exception_new(&type_runtime_exception, "%s", ps_is_string(x->message) ? ps_str(x->message)->text : "");
	struct ps_exception *wrap = (struct ps_exception *)w.bits;
	wrap->inner = e;
	wrap->record = x->record;
	wrap->stack = x->stack;
	r->exception = w;
	ps_throw_value(w);
}

/* ---- try ---- */
static enum ps_status run_body(struct runspace *rs, struct ast_try *t, struct sink *out)
{
	bool saved = rs->propagate;
	struct trap_list hide = {rs->traps, NULL, PS_NULL};
	rs->propagate = true;
	if (rs->traps)
		rs->traps = &hide;
	enum ps_status st = eval_block(rs, t->body, out);
	rs->traps = hide.outer;
	rs->propagate = saved;
	return st;
}

static enum ps_status run_catch(struct runspace *rs, struct ast_try *t, struct sink *out)
{
	ps_value e = ps_take_pending(), shown;
	int i = find_clause(rs, e, &t->catches, &shown);
	if (i < 0) {
		if (i != UNKNOWN_TYPE)
			ps_throw_value(e);
		return PS_ERROR;
	}
	ps_value record = record_for(rs, e, shown);
	error_remember(rs, ps_error_record_of(e));
	return run_handler(rs, ((struct ast_catch *)t->catches.at[i])->body, record, out);
}

/* Finally runs after anything; what it does itself (an error, a jump) replaces what was going on. */
static enum ps_status run_finally(struct runspace *rs, struct ast_try *t, enum ps_status st, struct sink *out)
{
	ps_value pending = st == PS_ERROR ? ps_take_pending() : PS_NULL;
	const struct lang_name *label = rs->flow_label;
	int32_t code = rs->exit_code;
	bool stopping = atomic_exchange(&rs->stop_requested, false);
	rs->flow_label = NULL;
	enum ps_status own = eval_block(rs, t->finally, st == PS_STOP_UPSTREAM || st == PS_CANCELED ? &sink_null : out);
	if (stopping)
		atomic_store(&rs->stop_requested, true);
	if (own != PS_OK)
		return own;
	rs->flow_label = label;
	rs->exit_code = code;
	if (st == PS_ERROR)
		ps_throw_value(pending);
	return st;
}

enum ps_status eval_try(struct runspace *rs, struct ast_try *t, struct sink *out)
{
	enum ps_status st = run_body(rs, t, out);
	if (st == PS_ERROR && !ps_is_null(ps_pending())) {
		eval_wrap_pending();
		error_locate(rs, rs->frame ? rs->frame->position : NULL);
		rs->last_ok = false;
		if (t->catches.count)
			st = run_catch(rs, t, out);
	}
	if (t->finally)
		st = run_finally(rs, t, st, out);
	return st;
}

/* ---- trap ---- */
static enum ps_status after_trap(struct runspace *rs, ps_value e, ps_value shown)
{
	(void)shown;
	enum action action = error_preference(rs);
	if (action == ACTION_SILENT || action == ACTION_IGNORE)
		return PS_OK;
	if (action == ACTION_STOP) {
		ps_throw_value(e);
		return PS_ERROR;
	}
	enum ps_status st = error_report(rs, e);
	rs->last_ok = false;
	return st;
}

enum ps_status eval_trap(struct runspace *rs, struct sink *out)
{
	struct trap_list *traps = rs->traps;
	eval_wrap_pending();
	error_locate(rs, rs->frame ? rs->frame->position : NULL);
	ps_value e = ps_take_pending(), shown;
	rs->last_ok = false;
	if (ps_is(traps->left, e)) {
		ps_throw_value(e);
		return PS_ERROR;
	}
	struct ast_list handlers = traps->block->traps;
	int i = find_clause(rs, e, &handlers, &shown);
	error_remember(rs, ps_error_record_of(e));
	if (i < 0) {
		if (i == UNKNOWN_TYPE)
			e = ps_take_pending();
		traps->left = e;
		ps_throw_value(e);
		return PS_ERROR;
	}
	/* The body has a scope of its own, and is not trapped by itself. */
	struct scope *scope = rs->scope;
	ps_value *locals = rs->locals;
	struct variable_link *links = rs->links;
	rs->traps = traps->outer;
	rs->scope = scope_new(scope, NULL);
	rs->locals = NULL;
	rs->links = NULL;
	rs->scope->dollar_under = record_for(rs, e, shown);
	enum ps_status st = eval_block(rs, ((struct ast_trap *)handlers.at[i])->body, out);
	rs->scope = scope;
	rs->locals = locals;
	rs->links = links;
	rs->traps = traps;
	if (st == PS_CONTINUE && eval_is_label(rs, NULL))
		return PS_OK;
	if (st == PS_BREAK && eval_is_label(rs, NULL)) {
		traps->left = e;
		ps_throw_value(e);
		return PS_ERROR;
	}
	return st == PS_OK ? after_trap(rs, e, shown) : st;
}

/* ---- throw ---- */
static bool is_exception(ps_value v)
{
	return ps_is_obj(v) && ps_tc(v) == TC_EXCEPTION;
}

static enum ps_status throw_record(ps_value record)
{
	const struct ps_error_record *r = (const struct ps_error_record *)record.bits;
	ps_value message = ps_error_message(r);
	ps_value e = r->exception;
	if (!is_exception(e) || !ps_type_is(exception_type(e), &type_runtime_exception)) {
		e = ps_exception_new(&type_runtime_exception, "%s", ps_is_string(message) ? ps_str(message)->text : "");
		((struct ps_exception *)e.bits)->inner = r->exception;
	}
	((struct ps_exception *)e.bits)->record = record;
	((struct ps_exception *)e.bits)->thrown_by_script = true;
	ps_throw_value(e);
	return PS_ERROR;
}

enum ps_status eval_throw(struct runspace *rs, struct ast_flow *t)
{
	ps_value v = PS_NULL;
	if (t->value) {
		enum ps_status st = eval_collect(rs, t->value, &v);
		if (st != PS_OK)
			return st;
		eval_at(rs, &t->a);
	} else { /* rethrow in a catch */
		ps_value current = scope_get(rs, rs->scope, engine_names.under);
		if (ps_is_obj(current) && ps_tc(ps_base(current)) == TC_ERROR_RECORD)
			v = current;
	}
	ps_value base = ps_is(v, PS_NOTHING) ? PS_NULL : ps_base(v);
	if (ps_is_obj(base) && ps_tc(base) == TC_ERROR_RECORD)
		return throw_record(base);
	if (is_exception(base)) {
		struct ps_exception *x = (struct ps_exception *)base.bits;
		if (!ps_is_obj(x->record)) {
			ps_value text = ps_is_string(x->message) ? x->message : ps_cstring("");
			x->record = ps_error_record_new(base, ps_str(text)->text, CAT_OPERATION_STOPPED, PS_NULL);
		}
		x->thrown_by_script = true;
		ps_throw_value(base);
		return PS_ERROR;
	}
	struct buf text = BUF_INIT;
	if (ps_is_null(base))
		buf_puts(&text, "ScriptHalted");
	else if (!ps_to_text(v, &text, NULL))
		ps_take_pending();
	ps_value e = ps_exception_new(&type_runtime_exception, "%s", buf_str(&text));
	struct ps_exception *x = (struct ps_exception *)e.bits;
	x->record = ps_error_record_new(e, buf_str(&text), CAT_OPERATION_STOPPED, ps_is_null(base) ? PS_NULL : v);
	x->thrown_by_script = true;
	buf_fini(&text);
	ps_throw_value(e);
	return PS_ERROR;
}
