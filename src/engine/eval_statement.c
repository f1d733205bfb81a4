/* SPDX-License-Identifier: MIT */
/*
 * engine/eval_statement.c - statements and blocks: the switch over their kinds, what happens to a statement's error,
 * output of expressions, if, chains (&& ||), return/exit/break/continue, data.
 */
#include <stdatomic.h>
#include <string.h>

#include "base/utf.h"
#include "engine/class.h"
#include "engine/errors.h"
#include "engine/eval_priv.h"
#include "engine/module.h"

/* ---- collecting ---- */
static enum ps_status collect_write(struct sink *s, ps_value v)
{
	struct collect *c = (struct collect *)s;
	if (c->count++ == 0) {
		c->first = v;
		return PS_OK;
	}
	if (c->count == 2)
		ps_vec_add(&c->more, c->first);
	ps_vec_add(&c->more, v);
	return PS_OK;
}

void collect_init(struct collect *c)
{
	*c = (struct collect){.s.write = collect_write, .first = PS_NOTHING};
}

ps_value collect_value(const struct collect *c)
{
	return c->count < 2 ? c->first : ps_vec_to_array(&c->more);
}

ps_value collect_array(const struct collect *c)
{
	return c->count < 2 ? ps_object_array(&c->first, c->count) : ps_vec_to_array(&c->more);
}

ps_value eval_flow(struct runspace *rs, enum ps_status st)
{
	rs->flow = st == PS_ERROR ? PS_OK : st;
	return PS_FAIL;
}

enum ps_status eval_status(struct runspace *rs)
{
	enum ps_status st = rs->flow;
	rs->flow = PS_OK;
	return st == PS_OK ? PS_ERROR : st;
}

static enum ps_status write_enumerated(struct sink *out, struct ps_enumerator *e)
{
	enum ps_status st = PS_OK;
	ps_value item;
	int more = 0;
	while (st == PS_OK && (more = e->next(e, &item)) > 0)
		st = out->write(out, item);
	if (e->close)
		e->close(e);
	return st == PS_OK && more < 0 ? PS_ERROR : st;
}

enum ps_status eval_write_all(struct sink *out, ps_value v)
{
	if (!ps_is_obj(v) || ps_is_string(v))
		return ps_is(v, PS_NOTHING) ? PS_OK : out->write(out, v);
	if (ps_obj(v)->type == &type_object_array) {
		const struct ps_array *a = ps_array(v);
		enum ps_status st = PS_OK;
		for (uint32_t i = 0; st == PS_OK && i < a->count; i++)
			st = out->write(out, a->at[i]);
		return st;
	}
	struct ps_enumerator *e = ps_enumerate(v);
	if (e)
		return write_enumerated(out, e);
	return ps_is_null(ps_pending()) ? out->write(out, v) : PS_ERROR;
}

/* ---- lone expressions ---- */
struct ast *eval_lone_expr(struct ast *statement)
{
	if (statement->kind == AST_PIPELINE) {
		const struct ast_pipeline *p = (const struct ast_pipeline *)statement;
		if (p->elements.count != 1 || p->background)
			return NULL;
		statement = p->elements.at[0];
	}
	if (statement->kind == AST_COMMAND_EXPRESSION) {
		const struct ast_command_expression *c = (const struct ast_command_expression *)statement;
		return c->redirections.count == 0 ? c->expr : NULL;
	}
	return statement->kind >= AST_CONSTANT ? statement : NULL;
}

/* Does a finished expression set $? to true?  Not when it only wraps pipelines, whose own result stands. */
static bool sets_ok(const struct ast *e);

static bool statements_set_ok(const struct ast_list *l)
{
	for (uint32_t i = 0; i < l->count; i++) {
		const struct ast *e = eval_lone_expr(l->at[i]);
		if (!e || !sets_ok(e))
			return false;
	}
	return true;
}

static bool sets_ok(const struct ast *e)
{
	if (e->kind == AST_PAREN) {
		const struct ast *inner = eval_lone_expr(((const struct ast_wrap *)e)->inner);
		return inner && sets_ok(inner);
	}
	if (e->kind == AST_SUB || e->kind == AST_ARRAY)
		return statements_set_ok(&((const struct ast_wrap *)e)->block->statements);
	return true;
}

/* ++ and -- standing alone, and assignments, output nothing. */
static enum ps_status expression_statement(struct runspace *rs, struct ast *e, struct sink *out)
{
	if (e->kind == AST_UNARY) {
		enum ast_op op = ((const struct ast_unary *)e)->op;
		if (op == OP_POST_INC || op == OP_POST_DEC || op == OP_PRE_INC || op == OP_PRE_DEC) {
			ps_value v = eval_increment(rs, (struct ast_unary *)e);
			if (ps_failed(v))
				return eval_status(rs);
			rs->last_ok = true;
			return PS_OK;
		}
	}
	ps_value v = eval_expr(rs, e);
	if (PS_UNLIKELY(ps_failed(v)))
		return eval_status(rs);
	if ((e->kind != AST_PAREN && e->kind != AST_SUB && e->kind != AST_ARRAY) || sets_ok(e))
		rs->last_ok = true;
	return eval_write_all(out, v);
}

enum ps_status eval_collect(struct runspace *rs, struct ast *statement, ps_value *ret)
{
	struct ast *lone = eval_lone_expr(statement);
	if (lone) {
		*ret = eval_expr(rs, lone);
		return ps_failed(*ret) ? eval_status(rs) : PS_OK;
	}
	if (statement->kind == AST_ASSIGNMENT) {
		*ret = eval_assignment(rs, (struct ast_assignment *)statement);
		return ps_failed(*ret) ? eval_status(rs) : PS_OK;
	}
	struct collect c;
	collect_init(&c);
	enum ps_status st = eval_statement(rs, statement, &c.s);
	if (st == PS_OK)
		*ret = collect_value(&c);
	return st;
}

ps_value eval_condition(struct runspace *rs, struct ast *statement)
{
	eval_at(rs, statement);
	struct ast *lone = eval_lone_expr(statement);
	ps_value v;
	if (lone) {
		v = eval_expr(rs, lone);
		if (ps_failed(v))
			return v;
	} else {
		enum ps_status st = eval_collect(rs, statement, &v);
		if (st != PS_OK)
			return eval_flow(rs, st);
	}
	return ps_from_bool(eval_truth(v));
}

/* ---- errors of statements ---- */
enum ps_status eval_statement_failed(struct runspace *rs)
{
	if (ps_is_null(ps_pending()))
		return PS_ERROR;
	error_locate(rs, rs->frame ? rs->frame->position : NULL);
	rs->last_ok = false;
	if (rs->propagate) /* who catches it wraps it */
		return PS_ERROR;
	eval_wrap_pending();
	ps_value e = ps_pending();
	if (rs->frame && rs->frame->hidden) /* the launcher of -File, which must tell of failure */
		return PS_ERROR;
	error_remember(rs, ps_error_record_of(e));
	enum action action = error_preference(rs);
	if (action == ACTION_SILENT || action == ACTION_IGNORE) {
		ps_take_pending();
		return PS_OK;
	}
	struct ps_exception *x = (struct ps_exception *)e.bits;
	if (action == ACTION_STOP || ps_obj(e)->type == &type_exc_action_preference_stop)
		x->thrown_by_script = true; /* ends the whole script, whatever the callers' preferences are */
	if (x->thrown_by_script)
		return PS_ERROR;
	ps_take_pending();
	enum ps_status st = error_report(rs, e);
	rs->last_ok = false;
	return st;
}

enum ps_status eval_block(struct runspace *rs, struct ast_block *block, struct sink *out)
{
	struct trap_list traps = {rs->traps, block, PS_NULL};
	if (PS_UNLIKELY(block->traps.count != 0))
		rs->traps = &traps;
	enum ps_status st = PS_OK;
	for (uint32_t i = 0; i < block->statements.count; i++) {
		st = eval_statement(rs, block->statements.at[i], out);
		if (PS_LIKELY(st == PS_OK))
			continue;
		if (st == PS_ERROR && rs->traps && rs->traps->block) {
			if (rs->traps->block == block) /* inner blocks leave it to the block of the trap */
				st = eval_trap(rs, out);
		} else if (st == PS_ERROR) {
			st = eval_statement_failed(rs);
		}
		if (st != PS_OK)
			break;
	}
	rs->traps = traps.outer;
	return st;
}

/* ---- control ---- */
bool eval_is_label(struct runspace *rs, const struct lang_name *label)
{
	if (rs->flow_label && rs->flow_label != label)
		return false;
	rs->flow_label = NULL;
	return true;
}

static enum ps_status eval_if(struct runspace *rs, struct ast_if *s, struct sink *out)
{
	for (uint32_t i = 0; i < s->clause_count; i++) {
		ps_value c = eval_condition(rs, s->clauses[i].condition);
		if (ps_failed(c))
			return eval_status(rs);
		if (ps_is(c, PS_TRUE))
			return eval_block(rs, s->clauses[i].body, out);
	}
	return s->otherwise ? eval_block(rs, s->otherwise, out) : PS_OK;
}

static enum ps_status eval_chain(struct runspace *rs, struct ast_pipeline_chain *c, struct sink *out)
{
	bool propagate = rs->propagate;
	enum ps_status st = eval_statement(rs, c->left, out);
	if (st == PS_ERROR)
		st = eval_statement_failed(rs);
	rs->propagate = propagate;
	if (st != PS_OK || rs->last_ok != (c->op == OP_CHAIN_AND))
		return st;
	return eval_statement(rs, c->right, out);
}

static enum ps_status eval_return(struct runspace *rs, struct ast_flow *f, struct sink *out)
{
	if (!f->value)
		return PS_RETURN;
	enum ps_status st;
	eval_at(rs, f->value);
	struct method_sink *method = method_sink(out);
	if (method) { /* of a class: the value itself, not its elements */
		st = eval_collect(rs, f->value, &method->value);
		method->returned = st == PS_OK;
		return st == PS_OK ? PS_RETURN : st;
	}
	struct ast *lone = eval_lone_expr(f->value);
	if (lone) { /* also ++: its value is returned */
		ps_value v = eval_expr(rs, lone);
		if (ps_failed(v))
			return eval_status(rs);
		rs->last_ok = true;
		st = eval_write_all(out, v);
	} else if (f->value->kind == AST_ASSIGNMENT) {
		ps_value v = eval_assignment(rs, (struct ast_assignment *)f->value);
		st = ps_failed(v) ? eval_status(rs) : eval_write_all(out, v);
	} else {
		st = eval_statement(rs, f->value, out);
	}
	return st == PS_OK ? PS_RETURN : st;
}

static enum ps_status eval_exit(struct runspace *rs, struct ast_flow *f)
{
	int32_t code = 0;
	if (f->value) {
		ps_value v;
		enum ps_status st = eval_collect(rs, f->value, &v);
		if (st != PS_OK)
			return st;
		ps_value n = ps_try_convert(v, &type_int32);
		if (ps_is_int(n))
			code = ps_int(n);
	}
	rs->exit_code = code;
	return PS_EXIT;
}

static enum ps_status eval_jump(struct runspace *rs, struct ast_flow *f, enum ps_status st)
{
	rs->flow_label = NULL;
	if (f->value) {
		ps_value v = eval_expr(rs, f->value);
		if (ps_failed(v))
			return eval_status(rs);
		v = ps_to_string(v);
		if (ps_failed(v))
			return PS_ERROR;
		if (ps_str(v)->len)
			rs->flow_label = lang_name(ps_str(v)->text, ps_str(v)->len);
	}
	return st;
}

static enum ps_status eval_data(struct runspace *rs, struct ast_data *d, struct sink *out)
{
	if (!d->variable)
		return eval_block(rs, d->body, out);
	struct collect c;
	collect_init(&c);
	enum ps_status st = eval_block(rs, d->body, &c.s);
	if (st != PS_OK)
		return st;
	return scope_set(rs, rs->scope, d->variable, collect_value(&c)) ? PS_OK : PS_ERROR;
}

/* f(1, 2): in strict mode calling a command like a method is an error. */
static bool called_like_method(struct runspace *rs, const struct ast_pipeline *p)
{
	for (uint32_t i = 0; i < p->elements.count; i++) {
		const struct ast_command *c = (const struct ast_command *)p->elements.at[i];
		if (c->a.kind != AST_COMMAND || c->elements.count != 2 || c->elements.at[1]->kind != AST_PAREN ||
		    c->elements.at[1]->start != c->elements.at[0]->end)
			continue;
		struct ast *inner = eval_lone_expr(((struct ast_wrap *)c->elements.at[1])->inner);
		if (!inner || inner->kind != AST_ARRAY_LITERAL || !eval_strict(rs, 2))
			continue;
		ps_throw_error(&type_runtime_exception, "StrictModeFunctionCallWithParens", CAT_INVALID_OPERATION, PS_NULL,
		               "The function or command was called as if it were a method. Parameters should be separated by spaces. "
		               "For information about parameters, see the about_Parameters Help topic.");
		return true;
	}
	return false;
}

static enum ps_status eval_lone_pipeline(struct runspace *rs, struct ast_pipeline *p, struct sink *out)
{
	struct ast *lone = eval_lone_expr(&p->a);
	if (atomic_load_explicit(&rs->stop_requested, memory_order_relaxed))
		return PS_CANCELED;
	if (lone)
		return expression_statement(rs, lone, out);
	return PS_UNLIKELY(called_like_method(rs, p)) ? PS_ERROR : pipeline_run(rs, p, out);
}

enum ps_status eval_statement(struct runspace *rs, struct ast *s, struct sink *out)
{
	eval_at(rs, s);
	switch ((unsigned)s->kind) { /* NOLINT: expressions are handled last */
	case AST_PIPELINE:
		return eval_lone_pipeline(rs, (struct ast_pipeline *)s, out);
	case AST_ASSIGNMENT: {
		ps_value v = eval_assignment(rs, (struct ast_assignment *)s);
		return ps_failed(v) ? eval_status(rs) : PS_OK;
	}
	case AST_IF:
		return eval_if(rs, (struct ast_if *)s, out);
	case AST_WHILE:
		return eval_while(rs, (struct ast_loop *)s, out);
	case AST_DO_WHILE:
	case AST_DO_UNTIL:
		return eval_do(rs, (struct ast_loop *)s, out);
	case AST_FOR:
		return eval_for(rs, (struct ast_loop *)s, out);
	case AST_FOREACH:
		return eval_foreach(rs, (struct ast_foreach *)s, out);
	case AST_SWITCH:
		return eval_switch(rs, (struct ast_switch *)s, out);
	case AST_TRY:
		return eval_try(rs, (struct ast_try *)s, out);
	case AST_THROW:
		return eval_throw(rs, (struct ast_flow *)s);
	case AST_RETURN:
		return eval_return(rs, (struct ast_flow *)s, out);
	case AST_EXIT:
		return eval_exit(rs, (struct ast_flow *)s);
	case AST_BREAK:
		return eval_jump(rs, (struct ast_flow *)s, PS_BREAK);
	case AST_CONTINUE:
		return eval_jump(rs, (struct ast_flow *)s, PS_CONTINUE);
	case AST_FUNCTION:
		return function_define(rs, (struct ast_function *)s);
	case AST_PIPELINE_CHAIN:
		return eval_chain(rs, (struct ast_pipeline_chain *)s, out);
	case AST_TYPE_DEFINITION:
		return class_define(rs, (struct ast_type_definition *)s) ? PS_OK : PS_ERROR;
	case AST_BLOCK:
		return eval_block(rs, (struct ast_block *)s, out);
	case AST_DATA:
		return eval_data(rs, (struct ast_data *)s, out);
	case AST_USING: /* namespaces are found by eval_type; modules were loaded when the script began */
		return PS_OK;
	default:
		if (s->kind == AST_COMMAND_EXPRESSION && eval_lone_expr(s))
			s = eval_lone_expr(s);
		if (s->kind >= AST_CONSTANT && s->kind < AST_ERROR)
			return expression_statement(rs, s, out);
		ps_throw_error(&type_exc_parse, "InvalidStatement", CAT_PARSER_ERROR, PS_NULL, "This statement cannot be run.");
		return PS_ERROR;
	}
}
