/* SPDX-License-Identifier: MIT */
/*
 * engine/eval_assign.c - assignment to everything that can stand left of =, and the compound ones.
 */
#include "engine/eval_priv.h"
#include "heap/heap.h"
#include "object/reference.h"

static enum ast_op compound_op(enum ast_op op)
{
	switch ((unsigned)op) { /* NOLINT */
	case OP_ADD_ASSIGN:
		return OP_ADD;
	case OP_SUB_ASSIGN:
		return OP_SUB;
	case OP_MUL_ASSIGN:
		return OP_MUL;
	case OP_DIV_ASSIGN:
		return OP_DIV;
	case OP_MOD_ASSIGN:
		return OP_MOD;
	default:
		return OP_NONE;
	}
}

/* The variable at the bottom of [int][ValidateRange(1,2)]$x, or NULL. */
static struct ast_variable *constrained_variable(struct ast *target)
{
	for (;;) {
		if (target->kind == AST_CONVERT)
			target = ((struct ast_convert *)target)->operand;
		else if (target->kind == AST_ATTRIBUTED)
			target = ((struct ast_attributed *)target)->operand;
		else
			break;
	}
	return target->kind == AST_VARIABLE ? (struct ast_variable *)target : NULL;
}

static uint32_t count_attributes(struct ast *target)
{
	uint32_t n = 0;
	for (;; n++) {
		if (target->kind == AST_CONVERT)
			target = ((struct ast_convert *)target)->operand;
		else if (target->kind == AST_ATTRIBUTED)
			target = ((struct ast_attributed *)target)->operand;
		else
			return n;
	}
}

/* [int]$x = v: the variable becomes constrained from now on. */
static bool assign_constrained(struct runspace *rs, struct ast *target, struct ast_variable *v, ps_value x)
{
	const struct ps_type *type = NULL;
	struct ast_list attributes = {heap_array(struct ast *, count_attributes(target)), 0};
	for (struct ast *at = target; at != &v->a;) {
		if (at->kind == AST_CONVERT) {
			struct ast_convert *c = (struct ast_convert *)at;
			const struct ps_type *t = eval_type(rs, c->type);
			if (!t)
				return false;
			if (!type)
				type = t;
			at = c->operand;
		} else {
			struct ast_attributed *a = (struct ast_attributed *)at;
			attributes.at[attributes.count++] = &a->attribute->a;
			at = a->operand;
		}
	}
	if (type == &type_ref) /* [ref]$x = …: no constraint */
		return eval_variable_set(rs, v, ps_reference_new(x));
	struct variable *c = eval_variable_cell(rs, v);
	struct variable before = *c;
	c->type = type;
	c->attributes = attributes;
	if (variable_assign(rs, c, x))
		return true;
	ps_value value = before.value;
	*c = before;
	c->value = value;
	return false;
}

/* a, b, (c, d) = v: the last target takes the rest. */
static bool assign_many(struct runspace *rs, struct ast_items *targets, ps_value v)
{
	struct ps_vec items = {NULL, 0, 0};
	if (ps_tc(v) == TC_ARRAY || ps_tc(v) == TC_LIST) {
		if (!ps_flatten(v, &items))
			return false;
	} else if (!ps_is(v, PS_NOTHING)) {
		ps_vec_add(&items, v);
	}
	uint32_t n = targets->items.count;
	for (uint32_t i = 0; i < n; i++) {
		ps_value one = i < items.count ? items.at[i] : PS_NULL;
		if (i == n - 1 && items.count > n)
			one = ps_object_array(items.at + i, items.count - i);
		if (!eval_assign(rs, targets->items.at[i], one))
			return false;
	}
	return true;
}

bool eval_assign(struct runspace *rs, struct ast *target, ps_value v)
{
	switch ((unsigned)target->kind) { /* NOLINT: nothing else can be assigned to */
	case AST_VARIABLE:
		return eval_variable_set(rs, (struct ast_variable *)target, v);
	case AST_MEMBER: {
		struct ast_member *m = (struct ast_member *)target;
		if (m->is_static)
			return eval_member_set(rs, m, PS_NULL, v);
		ps_value o = eval_expr(rs, m->target);
		return !ps_failed(o) && eval_member_set(rs, m, o, v);
	}
	case AST_INDEX: {
		struct ast_index *x = (struct ast_index *)target;
		ps_value o = eval_expr(rs, x->target);
		ps_value i = ps_failed(o) ? o : eval_expr(rs, x->index);
		return !ps_failed(i) && eval_index_set(rs, o, i, v);
	}
	case AST_ARRAY_LITERAL:
		return assign_many(rs, (struct ast_items *)target, v);
	case AST_PAREN: {
		struct ast *inner = eval_lone_expr(((struct ast_wrap *)target)->inner);
		if (inner)
			return eval_assign(rs, inner, v);
		break;
	}
	case AST_CONVERT:
	case AST_ATTRIBUTED: {
		struct ast_variable *var = constrained_variable(target);
		if (var)
			return assign_constrained(rs, target, var, v);
		if (target->kind == AST_ATTRIBUTED)
			return eval_assign(rs, ((struct ast_attributed *)target)->operand, v);
		struct ast_convert *c = (struct ast_convert *)target;
		const struct ps_type *t = eval_type(rs, c->type);
		if (!t)
			return false;
		v = ps_convert(v, t);
		return !ps_failed(v) && eval_assign(rs, c->operand, v);
	}
	default:
		break;
	}
	return ps_throw_error(&type_runtime_exception, "InvalidLeftHandSide", CAT_INVALID_OPERATION, PS_NULL,
	                      "The assignment expression is not valid. The input to an assignment operator must be an object "
	                      "that is able to accept assignments, such as a variable or a property.");
}

static ps_value right_side(struct runspace *rs, struct ast_assignment *a)
{
	struct ast *lone = eval_lone_expr(a->right);
	if (lone)
		return eval_expr(rs, lone);
	ps_value v;
	enum ps_status st = eval_collect(rs, a->right, &v);
	if (st != PS_OK)
		return eval_flow(rs, st);
	eval_at(rs, &a->a);
	return v;
}

/* What a compound assignment reads of a variable: in a block with slots only the local one, else as always. */
static ps_value old_value(struct runspace *rs, struct ast_variable *v)
{
	if (v->slot < 0 || !rs->locals || v->scope)
		return eval_variable(rs, v);
	ps_value x = rs->locals[v->slot];
	struct variable *c = variable_cell(x);
	if (c)
		x = variable_value(rs, c);
	if (ps_is_unset(x))
		return eval_strict(rs, 1) ? eval_variable_undefined(rs, v) : PS_NULL;
	return x;
}

/* x op= y, and x ??= y: the place is evaluated once. */
static ps_value compound(struct runspace *rs, struct ast_assignment *a)
{
	struct ast *place = a->left;
	ps_value target = PS_NULL, index = PS_NULL, old;
	while (place->kind == AST_PAREN && eval_lone_expr(((struct ast_wrap *)place)->inner))
		place = eval_lone_expr(((struct ast_wrap *)place)->inner);
	bool member = place->kind == AST_MEMBER && !((struct ast_member *)place)->is_static;
	if (place->kind == AST_INDEX) {
		target = eval_expr(rs, ((struct ast_index *)place)->target);
		index = ps_failed(target) ? target : eval_expr(rs, ((struct ast_index *)place)->index);
		old = ps_failed(index) ? index : eval_index_get(rs, target, index);
	} else if (member) {
		const char *name;
		size_t n;
		target = eval_expr(rs, ((struct ast_member *)place)->target);
		if (ps_failed(target) || !eval_member_name(rs, (struct ast_member *)place, &name, &n))
			return PS_FAIL;
		old = eval_member_of(rs, target, name, n);
	} else {
		struct ast_variable *v = constrained_variable(place);
		old = v ? old_value(rs, v) : eval_expr(rs, place);
	}
	if (ps_failed(old))
		return old;
	ps_value v;
	if (a->op == OP_COALESCE_ASSIGN) {
		if (!ps_is_null(old))
			return old;
		v = right_side(rs, a);
	} else {
		v = right_side(rs, a);
		if (!ps_failed(v))
			v = eval_binary_values(rs, compound_op(a->op), old, v);
	}
	if (ps_failed(v))
		return v;
	bool ok = place->kind == AST_INDEX ? eval_index_set(rs, target, index, v)
	          : member                 ? eval_member_set(rs, (struct ast_member *)place, target, v)
	                                   : eval_assign(rs, place, v);
	return ok ? v : PS_FAIL;
}

ps_value eval_assignment(struct runspace *rs, struct ast_assignment *a)
{
	if (a->op != OP_ASSIGN)
		return compound(rs, a);
	ps_value v = right_side(rs, a);
	if (ps_failed(v))
		return v;
	if (PS_LIKELY(a->left->kind == AST_VARIABLE))
		return eval_variable_set(rs, (struct ast_variable *)a->left, v) ? v : PS_FAIL;
	return eval_assign(rs, a->left, v) ? v : PS_FAIL;
}
