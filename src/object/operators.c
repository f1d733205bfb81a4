/* SPDX-License-Identifier: MIT */
/*
 * object/operators.c - every binary and unary operator of the language on two values: the dispatch, comparisons,
 * membership, type tests and ranges.  Arithmetic is in arithmetic*.c, text operators in operators_text.c.
 *
 * A collection on the left of a comparison is filtered.  Called by the evaluator; the fast ways come first.
 */
#include "object/arithmetic.h"
#include "object/collection.h"
#include "object/convert.h"
#include "object/operators_text.h"
#include "object/throw.h"
#include "object/type_ops.h"

/* The operator without its case variant; *ret_ignore_case says which it was. */
static enum ast_op plain(enum ast_op op, bool *ret_ignore_case)
{
	*ret_ignore_case = true;
	if (op < OP_CEQ || op > OP_CSPLIT)
		return op;
	*ret_ignore_case = false;
	static const enum ast_op of[] = {OP_EQ, OP_NE, OP_GE, OP_GT, OP_LE, OP_LT, OP_LIKE, OP_NOTLIKE, OP_MATCH, OP_NOTMATCH,
	    OP_REPLACE, OP_CONTAINS, OP_NOTCONTAINS, OP_IN, OP_NOTIN, OP_SPLIT};
	return of[op - OP_CEQ];
}

/* One scalar comparison: 1 true, 0 false, -1 exception. */
static int compare_one(enum ast_op op, ps_value a, ps_value b, bool ignore_case)
{
	int c;
	if (op == OP_EQ)
		return ps_equals(a, b, ignore_case);
	if (op == OP_NE)
		return !ps_equals(a, b, ignore_case);
	if (op == OP_LIKE || op == OP_NOTLIKE) {
		c = text_like(a, b, ignore_case);
		return c < 0 ? c : (op == OP_LIKE) == (c == 1);
	}
	ps_value x = ps_base(a), y = ps_base(b);
	if (tc_is_number(ps_tc(x)) && tc_is_number(ps_tc(y))) {
		bool unordered;
		c = arithmetic_compare(x, y, &unordered);
		if (unordered)
			return 0;
	} else if (!ps_compare(a, b, ignore_case, &c)) {
		return -1;
	}
	switch ((int)op) {
	case OP_GE:
		return c >= 0;
	case OP_GT:
		return c > 0;
	case OP_LE:
		return c <= 0;
	default:
		return c < 0;
	}
}

static ps_value filter(enum ast_op op, ps_value a, ps_value b, bool ignore_case)
{
	struct ps_enumerator *e = ps_enumerate(a);
	if (!e)
		return PS_FAIL;
	struct ps_vec out = {NULL, 0, 0};
	ps_value item;
	int more;
	while ((more = e->next(e, &item)) > 0) {
		int yes = compare_one(op, item, b, ignore_case);
		if (yes < 0) {
			more = -1;
			break;
		}
		if (yes)
			ps_vec_add(&out, op == OP_LIKE || op == OP_NOTLIKE ? ps_to_string(item) : item);
	}
	if (e->close)
		e->close(e);
	return more < 0 ? PS_FAIL : ps_vec_to_array(&out);
}

static bool is_collection(ps_value v)
{
	if (!ps_is_obj(v))
		return false;
	ps_value base = ps_base(v);
	enum ps_tc tc = ps_tc(base);
	if (tc == TC_ARRAY || tc == TC_LIST)
		return true;
	return tc == TC_OBJECT && (ps_type_of(base)->flags & PS_TYPE_ENUMERABLE) && ps_is_enumerable(base);
}

static ps_value compare(enum ast_op op, ps_value a, ps_value b, bool ignore_case)
{
	if (is_collection(a))
		return filter(op, ps_base(a), b, ignore_case);
	int yes = compare_one(op, a, b, ignore_case);
	return yes < 0 ? PS_FAIL : ps_from_bool(yes != 0);
}

/* 1 when some element of `list` equals v (the element's type decides), 0 when none, -1 exception. */
static int contains(ps_value list, ps_value v, bool ignore_case)
{
	ps_value base = ps_base(list);
	if (!is_collection(base))
		return ps_equals(base, v, ignore_case);
	if (ps_tc(base) == TC_ARRAY) {
		const struct ps_array *a = ps_array(base);
		for (uint32_t i = 0; i < a->count; i++) {
			if (ps_equals(ps_array_get(a, i), v, ignore_case))
				return 1;
		}
		return 0;
	}
	struct ps_enumerator *e = ps_enumerate(base);
	if (!e)
		return -1;
	ps_value item;
	int more, found = 0;
	while (!found && (more = e->next(e, &item)) > 0)
		found = ps_equals(item, v, ignore_case);
	if (e->close)
		e->close(e);
	return found ? 1 : more < 0 ? -1 : 0;
}

static ps_value membership(enum ast_op op, ps_value a, ps_value b, bool ignore_case)
{
	bool in = op == OP_IN || op == OP_NOTIN;
	int yes = contains(in ? b : a, in ? a : b, ignore_case);
	return yes < 0 ? PS_FAIL : ps_from_bool((yes == 1) == (op == OP_IN || op == OP_CONTAINS));
}

/* The type that -is and -as were given. */
static const struct ps_type *type_operand(enum ast_op op, ps_value b)
{
	b = ps_base(b);
	if (ps_tc(b) == TC_TYPE)
		return (const struct ps_type *)ps_obj(b);
	if (op != OP_AS && ps_is_null(b)) {
		ps_throw_error(&type_runtime_exception, "IsOperatorRequiresType", CAT_INVALID_OPERATION, PS_NULL,
		    "The right operand of '%s' must be a type.", op == OP_IS ? "-is" : "-isnot");
		return NULL;
	}
	ps_value t = ps_convert(b, &type_type);
	if (!ps_failed(t))
		return (const struct ps_type *)ps_obj(t);
	if (op != OP_AS) { /* -is says it as a plain RuntimeException */
		ps_value cause = ps_take_pending();
		ps_throw_error(&type_runtime_exception, "RuntimeException", CAT_NOT_SPECIFIED, PS_NULL, "%s",
		    ps_str(((struct ps_exception *)ps_obj(cause))->message)->text);
	}
	return NULL;
}

static bool is_type(ps_value v, const struct ps_type *t)
{
	if (ps_is_null(v))
		return false;
	ps_value base = ps_base(v);
	if (t == &type_psobject || t == &type_pscustomobject)
		return ps_tc(base) == TC_PSOBJECT;
	if (ps_tc(base) == TC_PSOBJECT)
		return t == &type_object || ps_type_is(ps_type_of(base), t);
	return ps_type_is(ps_type_of(base), t);
}

static ps_value type_test(enum ast_op op, ps_value a, ps_value b)
{
	const struct ps_type *t = type_operand(op, b);
	if (!t)
		return PS_FAIL;
	if (op == OP_AS) {
		ps_value v = ps_try_convert(a, t);
		return ps_is_unset(v) ? PS_NULL : v;
	}
	return ps_from_bool(is_type(a, t) == (op == OP_IS));
}

static int32_t bound(ps_value v, bool *ret_ok)
{
	*ret_ok = true;
	v = ps_base(v);
	if (ps_is_int(v))
		return ps_int(v);
	enum ps_tc tc = ps_tc(v);
	if (ps_is_null(v))
		return 0;
	ps_value i = tc == TC_ARRAY || tc == TC_LIST || tc == TC_DICT ? PS_UNSET : ps_try_convert(v, &type_int32);
	if (!ps_is_unset(i))
		return ps_int(i);
	*ret_ok = false;
	if (tc == TC_STRING)
		ps_throw(&type_exc_format, "The input string '%s' was not in a correct format.", ps_str(v)->text);
	else if (tc_is_number(tc))
		ps_throw(&type_exc_overflow, "Value was either too large or too small for an Int32.");
	else
		ps_throw(&type_exc_cast, "Unable to cast object of type '%s' to type 'System.IConvertible'.", ps_type_of(v)->name);
	return 0;
}

/* A char, or a text of one character; -1 else. */
static int32_t one_char(ps_value v)
{
	v = ps_base(v);
	if (ps_tc(v) == TC_CHAR)
		return (int32_t)ps_small(v);
	return ps_is_string(v) && ps_str(v)->units == 1 ? ps_str_unit(ps_str(v), 0) : -1;
}

ps_value ps_range(ps_value a, ps_value b)
{
	int32_t from = one_char(a), to = one_char(b);
	bool chars = from >= 0 && to >= 0 && !(from >= '0' && from <= '9' && to >= '0' && to <= '9'), ok;
	if (!chars) {
		from = bound(a, &ok);
		if (!ok)
			return PS_FAIL;
		to = bound(b, &ok);
		if (!ok)
			return PS_FAIL;
	}
	int64_t count = (from < to ? (int64_t)to - from : (int64_t)from - to) + 1;
	if (count > 0x7FFFFFC7)
		return ps_fail(ps_throw(&type_exc_out_of_memory, "Array dimensions exceeded supported range."));
	ps_value r = ps_array_new(&type_object, (uint32_t)count);
	struct ps_array *out = ps_array(r);
	int32_t step = from <= to ? 1 : -1;
	int64_t v = from;
	for (uint32_t i = 0; i < out->count; i++, v += step)
		out->at[i] = chars ? ps_from_char((uint16_t)v) : ps_from_int((int32_t)v);
	return r;
}

ps_value ps_add(ps_value a, ps_value b)
{
	int32_t r;
	if (PS_LIKELY(ps_is_int(a) && ps_is_int(b) && !__builtin_add_overflow(ps_int(a), ps_int(b), &r)))
		return ps_from_int(r);
	return arithmetic_binary(OP_ADD, a, b);
}

/* Two ints and an operator whose result is certain; PS_UNSET else. */
static ps_value on_ints(enum ast_op op, int32_t a, int32_t b)
{
	int32_t r;
	switch ((int)op) {
	case OP_ADD:
		return __builtin_add_overflow(a, b, &r) ? PS_UNSET : ps_from_int(r);
	case OP_SUB:
		return __builtin_sub_overflow(a, b, &r) ? PS_UNSET : ps_from_int(r);
	case OP_MUL:
		return __builtin_mul_overflow(a, b, &r) ? PS_UNSET : ps_from_int(r);
	case OP_MOD:
		return b > 0 ? ps_from_int(a % b) : PS_UNSET;
	case OP_DIV:
		return b > 0 && a % b == 0 ? ps_from_int(a / b) : PS_UNSET;
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

ps_value ps_binary(enum ast_op op, ps_value a, ps_value b, ps_value *ret_matches)
{
	if (ps_is_int(a) && ps_is_int(b)) {
		ps_value v = on_ints(op, ps_int(a), ps_int(b));
		if (!ps_is_unset(v))
			return v;
	}
	bool ignore_case;
	op = plain(op, &ignore_case);
	switch ((int)op) {
	case OP_ADD:
	case OP_SUB:
	case OP_MUL:
	case OP_DIV:
	case OP_MOD:
		return arithmetic_binary(op, a, b);
	case OP_BAND:
	case OP_BOR:
	case OP_BXOR:
	case OP_SHL:
	case OP_SHR:
		return arithmetic_bits(op, a, b);
	case OP_AND:
		return ps_from_bool(ps_truth(a) && ps_truth(b));
	case OP_OR:
		return ps_from_bool(ps_truth(a) || ps_truth(b));
	case OP_XOR:
		return ps_from_bool(ps_truth(a) != ps_truth(b));
	case OP_EQ:
	case OP_NE:
	case OP_GE:
	case OP_GT:
	case OP_LE:
	case OP_LT:
	case OP_LIKE:
	case OP_NOTLIKE:
		return compare(op, a, b, ignore_case);
	case OP_MATCH:
	case OP_NOTMATCH:
		return text_match(op == OP_MATCH, a, b, ignore_case, ret_matches);
	case OP_REPLACE:
		return text_replace(a, b, ignore_case);
	case OP_SPLIT:
		return text_split(a, b, ignore_case);
	case OP_JOIN:
		return text_join(a, b);
	case OP_CONTAINS:
	case OP_NOTCONTAINS:
	case OP_IN:
	case OP_NOTIN:
		return membership(op, a, b, ignore_case);
	case OP_FORMAT:
		return text_format(a, b);
	case OP_RANGE:
		return ps_range(a, b);
	case OP_IS:
	case OP_ISNOT:
	case OP_AS:
		return type_test(op, a, b);
	case OP_COALESCE:
		return ps_is_null(a) ? b : a;
	default:
		return ps_fail(ps_throw(&type_exc_not_supported, "The operator is not supported here."));
	}
}

static ps_value signed_of(enum ast_op op, ps_value a)
{
	a = ps_base(a);
	ps_value number = arithmetic_number(a);
	if (ps_failed(number))
		return number;
	if (!ps_is_unset(number))
		return arithmetic_of_two(op == OP_PLUS ? OP_ADD : OP_SUB, ps_from_int(0), number);
	if (ps_tc(a) == TC_TIMESPAN && op == OP_MINUS)
		return ps_from_timespan(-ps_timespan_ticks(a));
	if (ps_tc(a) == TC_DATETIME && op == OP_MINUS)
		return ps_from_timespan(-ps_datetime_ticks(a));
	const char *method = op == OP_PLUS ? "op_Addition" : "op_Subtraction";
	const char *unary = op == OP_PLUS ? "op_UnaryPlus" : "op_UnaryNegation";
	const struct ps_member *m = ps_type_member(ps_type_of(a), unary, op == OP_PLUS ? 12 : 16, true);
	return m ? ps_member_invoke(m, PS_NULL, &a, 1) : arithmetic_no_operator(a, method);
}

ps_value ps_unary(enum ast_op op, ps_value a)
{
	switch ((int)op) {
	case OP_PLUS:
	case OP_MINUS:
		if (ps_is_int(a) && ps_int(a) != INT32_MIN)
			return ps_from_int(op == OP_PLUS ? ps_int(a) : -ps_int(a));
		return signed_of(op, a);
	case OP_NOT:
		return ps_from_bool(!ps_truth(a));
	case OP_BNOT:
		return arithmetic_bnot(a);
	case OP_SPLIT:
	case OP_CSPLIT:
		return text_split_words(a);
	case OP_JOIN:
		return text_join(a, PS_NULL);
	case OP_COMMA:
		return ps_object_array(&a, 1);
	default:
		return ps_fail(ps_throw(&type_exc_not_supported, "The operator is not supported here."));
	}
}
