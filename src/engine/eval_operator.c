/* SPDX-License-Identifier: MIT */
/*
 * engine/eval_operator.c - operators: short cuts for integers, the logical ones that do not evaluate their right side,
 * ++ and --.  Everything else is computed by object/convert.h.
 */
#include "base/buf.h"
#include "engine/eval_priv.h"

/* Both are Int32: PS_UNSET when the general way must decide. */
static inline ps_value int_binary(enum ast_op op, int32_t a, int32_t b)
{
	int32_t r;
	switch ((unsigned)op) { /* NOLINT: the rest goes the general way */
	case OP_ADD:
		return __builtin_add_overflow(a, b, &r) ? ps_from_double((double)a + (double)b) : ps_from_int(r);
	case OP_SUB:
		return __builtin_sub_overflow(a, b, &r) ? ps_from_double((double)a - (double)b) : ps_from_int(r);
	case OP_MUL:
		return __builtin_mul_overflow(a, b, &r) ? ps_from_double((double)a * (double)b) : ps_from_int(r);
	case OP_MOD:
		return b == 0 || b == -1 ? PS_UNSET : ps_from_int(a % b);
	case OP_DIV:
		return b == 0 || b == -1 || a % b != 0 ? PS_UNSET : ps_from_int(a / b);
	case OP_EQ:
	case OP_CEQ:
		return ps_from_bool(a == b);
	case OP_NE:
	case OP_CNE:
		return ps_from_bool(a != b);
	case OP_LT:
	case OP_CLT:
		return ps_from_bool(a < b);
	case OP_LE:
	case OP_CLE:
		return ps_from_bool(a <= b);
	case OP_GT:
	case OP_CGT:
		return ps_from_bool(a > b);
	case OP_GE:
	case OP_CGE:
		return ps_from_bool(a >= b);
	case OP_BAND:
		return ps_from_int(a & b);
	case OP_BOR:
		return ps_from_int(a | b);
	case OP_BXOR:
		return ps_from_int(a ^ b);
	default:
		return PS_UNSET;
	}
}

/* Int32 or Double, as a double. */
static inline bool plain_number(ps_value v, double *ret)
{
	if (ps_is_int(v)) {
		*ret = ps_int(v);
		return true;
	}
	if (!ps_is_obj(v) || ps_obj(v)->type != &type_double)
		return false;
	*ret = ps_double(v);
	return true;
}

/* At least one is a Double; PS_UNSET: the general way. */
static inline ps_value double_binary(enum ast_op op, double a, double b)
{
	switch ((unsigned)op) { /* NOLINT: the rest goes the general way */
	case OP_ADD:
		return ps_from_double(a + b);
	case OP_SUB:
		return ps_from_double(a - b);
	case OP_MUL:
		return ps_from_double(a * b);
	case OP_LT:
		return ps_from_bool(a < b);
	case OP_GT:
		return ps_from_bool(a > b);
	default:
		return PS_UNSET;
	}
}

ps_value eval_binary_values(struct runspace *rs, enum ast_op op, ps_value a, ps_value b)
{
	if (PS_LIKELY(ps_is_int(a) && ps_is_int(b))) {
		ps_value r = int_binary(op, ps_int(a), ps_int(b));
		if (PS_LIKELY(!ps_is_unset(r)))
			return r;
	}
	double x, y;
	if (op <= OP_MUL || op == OP_LT || op == OP_GT) {
		if (plain_number(a, &x) && plain_number(b, &y)) {
			ps_value r = double_binary(op, x, y);
			if (!ps_is_unset(r))
				return r;
		}
	}
	ps_value matches = PS_UNSET;
	ps_value r = ps_binary(op, a, b, &matches);
	if (!ps_is_unset(matches) && !ps_failed(r) && !scope_set(rs, rs->scope, engine_names.matches, matches))
		return PS_FAIL;
	return r;
}

ps_value eval_binary(struct runspace *rs, struct ast_binary *b)
{
	ps_value left = eval_expr(rs, b->left);
	if (PS_UNLIKELY(ps_failed(left)))
		return left;
	if (b->op == OP_AND || b->op == OP_OR) {
		bool l = eval_truth(left);
		if (l == (b->op == OP_OR))
			return ps_from_bool(l);
		ps_value right = eval_expr(rs, b->right);
		return ps_failed(right) ? right : ps_from_bool(eval_truth(right));
	}
	if (b->op == OP_COALESCE)
		return ps_is_null(left) ? eval_expr(rs, b->right) : left;
	ps_value right = eval_expr(rs, b->right);
	if (PS_UNLIKELY(ps_failed(right)))
		return right;
	return eval_binary_values(rs, b->op, left, right);
}

static ps_value numbers_only(enum ast_op op, ps_value v)
{
	struct buf type = BUF_INIT;
	const struct ps_type *t = ps_base_type(v);
	buf_puts(&type, t->name ? t->name : "");
	ps_throw_error(&type_runtime_exception, "OperatorRequiresNumber", CAT_INVALID_OPERATION, PS_NULL,
	               "The '%s' operator works only on numbers. The operand is a '%s'.",
	               op == OP_POST_INC || op == OP_PRE_INC ? "++" : "--", buf_str(&type));
	buf_fini(&type);
	return PS_FAIL;
}

/* The value after ++ or --. */
static ps_value stepped(enum ast_op op, ps_value old)
{
	bool up = op == OP_POST_INC || op == OP_PRE_INC;
	if (ps_is_null(old))
		return ps_from_int(up ? 1 : -1);
	if (ps_is_int(old))
		return int_binary(up ? OP_ADD : OP_SUB, ps_int(old), 1);
	ps_value base = ps_base(old);
	enum ps_tc tc = ps_tc(base);
	if (tc < TC_SBYTE || tc > TC_BIGINT)
		return numbers_only(op, old);
	return ps_binary(up ? OP_ADD : OP_SUB, base, ps_from_int(1), NULL);
}

ps_value eval_increment(struct runspace *rs, struct ast_unary *u)
{
	bool post = u->op == OP_POST_INC || u->op == OP_POST_DEC;
	struct ast *place = u->operand;
	while (place->kind == AST_PAREN && eval_lone_expr(((struct ast_wrap *)place)->inner))
		place = eval_lone_expr(((struct ast_wrap *)place)->inner);
	ps_value target = PS_NULL, index = PS_NULL, old;
	if (place->kind == AST_VARIABLE) {
		old = eval_variable(rs, (struct ast_variable *)place);
	} else if (place->kind == AST_INDEX) {
		struct ast_index *x = (struct ast_index *)place;
		target = eval_expr(rs, x->target);
		index = ps_failed(target) ? target : eval_expr(rs, x->index);
		old = ps_failed(index) ? index : eval_index_get(rs, target, index);
	} else if (place->kind == AST_MEMBER && !((struct ast_member *)place)->is_static) {
		struct ast_member *m = (struct ast_member *)place;
		const char *name;
		size_t n;
		target = eval_expr(rs, m->target);
		if (ps_failed(target) || !eval_member_name(rs, m, &name, &n))
			return PS_FAIL;
		old = eval_member_of(rs, target, name, n);
	} else {
		old = eval_expr(rs, place);
	}
	if (ps_failed(old))
		return old;
	ps_value new = stepped(u->op, old);
	if (ps_failed(new))
		return new;
	bool ok;
	if (place->kind == AST_VARIABLE)
		ok = eval_variable_set(rs, (struct ast_variable *)place, new);
	else if (place->kind == AST_INDEX)
		ok = eval_index_set(rs, target, index, new);
	else if (place->kind == AST_MEMBER && !((struct ast_member *)place)->is_static)
		ok = eval_member_set(rs, (struct ast_member *)place, target, new);
	else
		ok = eval_assign(rs, place, new);
	if (!ok)
		return PS_FAIL;
	if (!post)
		return new;
	return ps_is_null(old) ? ps_from_int(0) : old;
}

ps_value eval_unary(struct runspace *rs, struct ast_unary *u)
{
	switch ((unsigned)u->op) { /* NOLINT: the rest is computed on values */
	case OP_PRE_INC:
	case OP_PRE_DEC:
	case OP_POST_INC:
	case OP_POST_DEC:
		return eval_increment(rs, u);
	default:
		break;
	}
	ps_value v = eval_expr(rs, u->operand);
	if (ps_failed(v))
		return v;
	if (u->op == OP_NOT)
		return ps_from_bool(!eval_truth(v));
	return ps_unary(u->op, v);
}
