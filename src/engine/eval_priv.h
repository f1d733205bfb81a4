/* SPDX-License-Identifier: MIT */
/*
 * engine/eval_priv.h - what the files of the evaluator share among themselves.
 *
 * Expressions answer with a value; PS_FAIL means an exception is pending, or rs->flow says how control leaves (break,
 * exit … inside $(…)).  Statements answer with a status.  eval_flow and eval_status translate.
 */
#ifndef FARSH_ENGINE_EVAL_PRIV_H
#define FARSH_ENGINE_EVAL_PRIV_H

#include "engine/eval.h"
#include "engine/names.h"
#include "object/collection.h"
#include "object/convert.h"
#include "object/psobject.h"
#include "object/throw.h"

/* Collects output for a value: the common single object needs no memory. */
struct collect {
	struct sink s;
	uint32_t count;
	ps_value first;
	struct ps_vec more; /* all of them once there are two */
};
void collect_init(struct collect *c);
ps_value collect_value(const struct collect *c); /* PS_NOTHING, the object, or object[] */
ps_value collect_array(const struct collect *c); /* object[] always */

/* eval_statement.c */
ps_value eval_flow(struct runspace *rs, enum ps_status st); /* always PS_FAIL */
enum ps_status eval_write_all(struct sink *out, ps_value v); /* enumerates as the pipeline does */
struct ast *eval_lone_expr(struct ast *statement);           /* the expression that the statement is, or NULL */
bool eval_is_label(struct runspace *rs, const struct lang_name *label); /* is the pending break/continue for this loop? */
ps_value eval_condition(struct runspace *rs, struct ast *statement);    /* PS_TRUE, PS_FALSE or PS_FAIL */
static inline void eval_at(struct runspace *rs, struct ast *a)
{
	if (rs->frame)
		rs->frame->position = a;
}

/* eval_loop.c, eval_switch.c, eval_try.c */
enum ps_status eval_while(struct runspace *rs, struct ast_loop *l, struct sink *out);
enum ps_status eval_do(struct runspace *rs, struct ast_loop *l, struct sink *out);
enum ps_status eval_for(struct runspace *rs, struct ast_loop *l, struct sink *out);
enum ps_status eval_foreach(struct runspace *rs, struct ast_foreach *f, struct sink *out);
enum ps_status eval_switch(struct runspace *rs, struct ast_switch *s, struct sink *out);
enum ps_status eval_try(struct runspace *rs, struct ast_try *t, struct sink *out);
enum ps_status eval_throw(struct runspace *rs, struct ast_flow *t);
void eval_wrap_pending(void);                                  /* see eval_try.c */
struct trap_list {
	struct trap_list *outer;
	const struct ast_block *block; /* NULL: a try that hides the outer ones */
	ps_value left;                 /* exception that a trap let pass (break): not trapped again */
};
enum ps_status eval_trap(struct runspace *rs, struct sink *out); /* the pending exception meets the innermost traps */

/* eval_variable.c */
ps_value eval_variable_slow(struct runspace *rs, struct ast_variable *v);
ps_value eval_variable_undefined(struct runspace *rs, const struct ast_variable *v); /* PS_NULL, or an error in strict mode */
bool eval_variable_set(struct runspace *rs, struct ast_variable *v, ps_value x);
struct variable *eval_variable_cell(struct runspace *rs, struct ast_variable *v); /* made when missing; for [ref] and constraints */
static inline ps_value eval_variable(struct runspace *rs, struct ast_variable *v)
{
	if (v->slot >= 0 && rs->locals) {
		ps_value x = rs->locals[v->slot];
		if (ps_is_obj(x) ? ps_obj(x)->type != &type_variable_cell : !ps_is_unset(x))
			return x;
	} else if (v->slot >= 0 && rs->links) {
		const struct variable *c = rs->links[v->slot].cell;
		if (c && !c->get && !ps_is_unset(c->value))
			return c->value;
	}
	return eval_variable_slow(rs, v);
}

/* eval_operator.c */
ps_value eval_binary(struct runspace *rs, struct ast_binary *b);
ps_value eval_binary_values(struct runspace *rs, enum ast_op op, ps_value a, ps_value b);
ps_value eval_unary(struct runspace *rs, struct ast_unary *u);
ps_value eval_increment(struct runspace *rs, struct ast_unary *u);
static inline bool eval_truth(ps_value v)
{
	return ps_is_bool(v) || ps_is_int(v) ? ps_small(v) != 0 : ps_truth(v);
}

/* eval_assign.c */
ps_value eval_assignment(struct runspace *rs, struct ast_assignment *a); /* the value assigned */

/* eval_member.c, eval_invoke.c, eval_intrinsic.c */
ps_value eval_member(struct runspace *rs, struct ast_member *m);
ps_value eval_member_of(struct runspace *rs, ps_value target, const char *name, size_t n);
bool eval_member_name(struct runspace *rs, struct ast_member *m, const char **ret_name, size_t *ret_n);
bool eval_member_set(struct runspace *rs, struct ast_member *m, ps_value target, ps_value v);
ps_value eval_member_target(struct runspace *rs, struct ast_member *m, const struct ps_type **ret_static);
ps_value eval_invoke(struct runspace *rs, struct ast_member *m);
ps_value eval_invoke_static(struct runspace *rs, const struct ps_type *t, const char *name, size_t n, const ps_value *args,
                            uint32_t argc);
ps_value intrinsic_where(struct runspace *rs, ps_value target, const ps_value *args, uint32_t argc);
ps_value intrinsic_for_each(struct runspace *rs, ps_value target, const ps_value *args, uint32_t argc);

/* eval_index.c */
ps_value eval_index(struct runspace *rs, struct ast_index *i);
bool eval_index_set(struct runspace *rs, ps_value target, ps_value index, ps_value v);
ps_value eval_index_get(struct runspace *rs, ps_value target, ps_value index);

/* eval_string.c, eval_hash.c, eval_convert.c */
ps_value eval_expandable(struct runspace *rs, struct ast_expandable_string *s);
ps_value eval_constant(struct ast_constant *c);
ps_value eval_hashtable(struct runspace *rs, struct ast_hashtable *h, ps_value into);
ps_value eval_convert(struct runspace *rs, struct ast_convert *c);

/* class.c */
bool class_define(struct runspace *rs, struct ast_type_definition *d);
void class_define_all(struct runspace *rs, struct ast_script_block *tree); /* hoists the definitions of a script */

/* strict mode: true when the level applies; the error is the caller's */
static inline bool eval_strict(struct runspace *rs, int version)
{
	return scope_strict(rs->scope) >= version;
}

#endif
