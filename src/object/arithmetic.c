/* SPDX-License-Identifier: MIT */
/*
 * object/arithmetic.c - numbers with numbers: the result types of PowerShell's + - * / % on every pair of numeric types.
 *
 * Integers that overflow become doubles, int / int stays int when exact, a decimal on either side makes a decimal, a
 * BigInteger on either side a BigInteger.  What is not a number is the business of arithmetic_mixed.c.
 */
#include "object/arithmetic.h"

#include <math.h>

#include "object/bigint.h"
#include "object/convert.h"
#include "object/decimal.h"
#include "object/throw.h"
#include "object/type_ops.h"

enum rank { RANK_INT, RANK_UINT, RANK_LONG, RANK_ULONG, RANK_DOUBLE, RANK_DECIMAL, RANK_BIG };

static enum rank rank_of(enum ps_tc tc)
{
	switch ((int)tc) {
	case TC_UINT32:
		return RANK_UINT;
	case TC_INT64:
		return RANK_LONG;
	case TC_UINT64:
		return RANK_ULONG;
	case TC_SINGLE:
	case TC_DOUBLE:
		return RANK_DOUBLE;
	case TC_DECIMAL:
		return RANK_DECIMAL;
	case TC_BIGINT:
		return RANK_BIG;
	default:
		return RANK_INT;
	}
}

static ps_value divide_by_zero(void)
{
	ps_throw_error(&type_runtime_exception, "RuntimeException", CAT_NOT_SPECIFIED, PS_NULL, "Attempted to divide by zero.");
	((struct ps_exception *)ps_pending().bits)->inner = ps_exception_new(&type_exc_divide, "Attempted to divide by zero.");
	return PS_FAIL;
}

static ps_value decimal_overflow(void)
{
	return ps_fail(ps_throw_error(&type_runtime_exception, "RuntimeException", CAT_NOT_SPECIFIED, PS_NULL,
	    "Value was either too large or too small for a Decimal."));
}

static ps_value on_doubles(enum ast_op op, double a, double b)
{
	switch ((int)op) {
	case OP_ADD:
		return ps_from_double(a + b);
	case OP_SUB:
		return ps_from_double(a - b);
	case OP_MUL:
		return ps_from_double(a * b);
	case OP_DIV:
		return ps_from_double(a / b);
	default:
		return ps_from_double(fmod(a, b));
	}
}

static ps_value on_ints(enum ast_op op, int32_t a, int32_t b)
{
	int32_t r;
	switch ((int)op) {
	case OP_ADD:
		return __builtin_add_overflow(a, b, &r) ? ps_from_double((double)a + (double)b) : ps_from_int(r);
	case OP_SUB:
		return __builtin_sub_overflow(a, b, &r) ? ps_from_double((double)a - (double)b) : ps_from_int(r);
	case OP_MUL:
		return __builtin_mul_overflow(a, b, &r) ? ps_from_double((double)a * (double)b) : ps_from_int(r);
	case OP_DIV:
		if (b == 0)
			return divide_by_zero();
		if (a == INT32_MIN && b == -1)
			return ps_from_double(-(double)INT32_MIN);
		return a % b == 0 ? ps_from_int(a / b) : ps_from_double((double)a / (double)b);
	default:
		if (b == 0)
			return divide_by_zero();
		return ps_from_int(b == -1 ? 0 : a % b);
	}
}

static ps_value from_uint(uint64_t v)
{
	return ps_from_small(SMALL_UINT32, (uint32_t)v);
}

static ps_value on_uints(enum ast_op op, uint32_t a, uint32_t b)
{
	uint32_t r;
	switch ((int)op) {
	case OP_ADD:
		return __builtin_add_overflow(a, b, &r) ? ps_from_double((double)a + (double)b) : from_uint(r);
	case OP_SUB:
		return __builtin_sub_overflow(a, b, &r) ? ps_from_double((double)a - (double)b) : from_uint(r);
	case OP_MUL:
		return __builtin_mul_overflow(a, b, &r) ? ps_from_double((double)a * (double)b) : from_uint(r);
	case OP_DIV:
		if (b == 0)
			return divide_by_zero();
		return a % b == 0 ? from_uint(a / b) : ps_from_double((double)a / (double)b);
	default:
		return b == 0 ? divide_by_zero() : from_uint(a % b);
	}
}

static ps_value on_longs(enum ast_op op, int64_t a, int64_t b)
{
	int64_t r;
	switch ((int)op) {
	case OP_ADD:
		return __builtin_add_overflow(a, b, &r) ? ps_from_double((double)a + (double)b) : ps_from_int64(r);
	case OP_SUB:
		return __builtin_sub_overflow(a, b, &r) ? ps_from_double((double)a - (double)b) : ps_from_int64(r);
	case OP_MUL:
		return __builtin_mul_overflow(a, b, &r) ? ps_from_double((double)a * (double)b) : ps_from_int64(r);
	case OP_DIV:
		if (b == 0)
			return divide_by_zero();
		if (a == INT64_MIN && b == -1)
			return ps_from_double(-(double)INT64_MIN);
		return a % b == 0 ? ps_from_int64(a / b) : ps_from_double((double)a / (double)b);
	default:
		if (b == 0)
			return divide_by_zero();
		return ps_from_int64(b == -1 ? 0 : a % b);
	}
}

static ps_value on_ulongs(enum ast_op op, uint64_t a, uint64_t b)
{
	uint64_t r;
	switch ((int)op) {
	case OP_ADD:
		return __builtin_add_overflow(a, b, &r) ? ps_from_double((double)a + (double)b) : ps_from_uint64(r);
	case OP_SUB:
		return __builtin_sub_overflow(a, b, &r) ? ps_from_double((double)a - (double)b) : ps_from_uint64(r);
	case OP_MUL:
		return __builtin_mul_overflow(a, b, &r) ? ps_from_double((double)a * (double)b) : ps_from_uint64(r);
	case OP_DIV:
		if (b == 0)
			return divide_by_zero();
		return a % b == 0 ? ps_from_uint64(a / b) : ps_from_double((double)a / (double)b);
	default:
		return b == 0 ? divide_by_zero() : ps_from_uint64(a % b);
	}
}

static bool to_decimal(ps_value v, struct ps_decimal *ret)
{
	switch ((int)ps_tc(v)) {
	case TC_DECIMAL:
		*ret = ps_decimal(v);
		return true;
	case TC_DOUBLE:
		return decimal_from_double(ps_double(v), ret);
	case TC_SINGLE:
		return decimal_from_single((float)ps_double(v), ret);
	case TC_UINT64:
		*ret = decimal_from_uint64(ps_uint64(v));
		return true;
	default:
		*ret = decimal_from_int64(ps_int64(v));
		return true;
	}
}

static ps_value on_decimals(enum ast_op op, ps_value a, ps_value b)
{
	struct ps_decimal x, y, r;
	bool ok;
	if (!to_decimal(a, &x) || !to_decimal(b, &y))
		return decimal_overflow();
	switch ((int)op) {
	case OP_ADD:
		ok = decimal_add(x, y, &r);
		break;
	case OP_SUB:
		ok = decimal_sub(x, y, &r);
		break;
	case OP_MUL:
		ok = decimal_mul(x, y, &r);
		break;
	default:
		if (decimal_is_zero(y))
			return divide_by_zero();
		ok = true;
		if (op == OP_DIV)
			ok = decimal_div(x, y, &r);
		else
			r = decimal_rem(x, y);
		break;
	}
	return ok ? ps_from_decimal(r) : decimal_overflow();
}

static ps_value to_bigint(ps_value v)
{
	if (ps_tc(v) == TC_BIGINT)
		return v;
	mpz_t z;
	mpz_init(z);
	ps_value r = PS_FAIL;
	if (bigint_from_value(v, z))
		r = ps_from_mpz(z);
	else
		ps_throw(&type_exc_overflow, "BigInteger cannot represent %s.", isnan(ps_double(v)) ? "NaN" : "infinity");
	mpz_clear(z);
	return r;
}

static ps_value on_bigints(enum ast_op op, ps_value a, ps_value b)
{
	a = to_bigint(a);
	if (ps_failed(a))
		return a;
	b = to_bigint(b);
	if (ps_failed(b))
		return b;
	switch ((int)op) {
	case OP_ADD:
		return bigint_add(a, b);
	case OP_SUB:
		return bigint_sub(a, b);
	case OP_MUL:
		return bigint_mul(a, b);
	case OP_DIV:
		return ((const struct ps_bigint *)ps_obj(b))->size ? bigint_div(a, b) : divide_by_zero();
	default:
		return ((const struct ps_bigint *)ps_obj(b))->size ? bigint_rem(a, b) : divide_by_zero();
	}
}

/* Can take part as an unsigned number: not negative. */
static bool negative(ps_value v, enum rank r)
{
	return (r == RANK_INT || r == RANK_LONG) && ps_int64(v) < 0;
}

static uint64_t as_unsigned(ps_value v, enum rank r)
{
	return r == RANK_ULONG ? ps_uint64(v) : (uint64_t)ps_int64(v);
}

ps_value arithmetic_of_two(enum ast_op op, ps_value a, ps_value b)
{
	enum rank ra = rank_of(ps_tc(a)), rb = rank_of(ps_tc(b));
	switch (ra > rb ? ra : rb) {
	case RANK_INT:
		return on_ints(op, (int32_t)ps_int64(a), (int32_t)ps_int64(b));
	case RANK_UINT:
		if (negative(a, ra) || negative(b, rb))
			return on_doubles(op, (double)ps_int64(a), (double)ps_int64(b));
		return on_uints(op, (uint32_t)ps_int64(a), (uint32_t)ps_int64(b));
	case RANK_LONG:
		return on_longs(op, ps_int64(a), ps_int64(b));
	case RANK_ULONG:
		if (negative(a, ra) || negative(b, rb))
			return on_decimals(op, a, b);
		return on_ulongs(op, as_unsigned(a, ra), as_unsigned(b, rb));
	case RANK_DOUBLE:
		return on_doubles(op, ra == RANK_ULONG ? (double)ps_uint64(a) : ps_double(a),
		    rb == RANK_ULONG ? (double)ps_uint64(b) : ps_double(b));
	case RANK_DECIMAL:
		return on_decimals(op, a, b);
	case RANK_BIG:
	default:
		return on_bigints(op, a, b);
	}
}

static int sign_of(double d)
{
	return (d > 0) - (d < 0);
}

int arithmetic_compare(ps_value a, ps_value b, bool *ret_unordered)
{
	enum rank ra = rank_of(ps_tc(a)), rb = rank_of(ps_tc(b)), r = ra > rb ? ra : rb;
	*ret_unordered = false;
	if (r == RANK_DOUBLE || (r == RANK_DECIMAL && (ra == RANK_DOUBLE || rb == RANK_DOUBLE))) {
		struct ps_decimal x, y;
		if (r == RANK_DECIMAL && to_decimal(a, &x) && to_decimal(b, &y))
			return decimal_compare(x, y);
		double p = ra == RANK_DECIMAL ? decimal_to_double(ps_decimal(a)) : ra == RANK_ULONG ? (double)ps_uint64(a) : ps_double(a);
		double q = rb == RANK_DECIMAL ? decimal_to_double(ps_decimal(b)) : rb == RANK_ULONG ? (double)ps_uint64(b) : ps_double(b);
		if (isnan(p) || isnan(q)) {
			*ret_unordered = true;
			return isnan(p) ? (isnan(q) ? 0 : -1) : 1;
		}
		return p < q ? -1 : p > q;
	}
	if (r == RANK_DECIMAL) {
		struct ps_decimal x, y;
		if (!to_decimal(a, &x) || !to_decimal(b, &y))
			return 0;
		return decimal_compare(x, y);
	}
	if (r == RANK_BIG) {
		double other = ra == RANK_DOUBLE ? ps_double(a) : rb == RANK_DOUBLE ? ps_double(b) : 0;
		if (!isfinite(other)) {
			*ret_unordered = isnan(other);
			return ra == RANK_DOUBLE ? sign_of(other) : -sign_of(other);
		}
		return bigint_compare(to_bigint(a), to_bigint(b));
	}
	if (r == RANK_ULONG) {
		if (negative(a, ra) || negative(b, rb))
			return negative(a, ra) && negative(b, rb) ? 0 : negative(a, ra) ? -1 : 1;
		uint64_t x = as_unsigned(a, ra), y = as_unsigned(b, rb);
		return x < y ? -1 : x > y;
	}
	int64_t x = ps_int64(a), y = ps_int64(b);
	return x < y ? -1 : x > y;
}
