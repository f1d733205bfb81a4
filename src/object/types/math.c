/* SPDX-License-Identifier: MIT */
/*
 * object/types/math.c - System.Math.  One function a name serves all its overloads: what came in says which.
 */
#include <math.h>

#include "object/decimal.h"
#include "object/types/support.h"

#define REAL1(name, fn)                                                                                                       \
	METHOD(name)                                                                                                           \
	{                                                                                                                      \
		return ps_from_double(fn(arg_double(c, 0)));                                                                   \
	}
REAL1(math_acos, acos)
REAL1(math_acosh, acosh)
REAL1(math_asin, asin)
REAL1(math_asinh, asinh)
REAL1(math_atan, atan)
REAL1(math_atanh, atanh)
REAL1(math_cbrt, cbrt)
REAL1(math_cos, cos)
REAL1(math_cosh, cosh)
REAL1(math_exp, exp)
REAL1(math_log10, log10)
REAL1(math_log2, log2)
REAL1(math_sin, sin)
REAL1(math_sinh, sinh)
REAL1(math_sqrt, sqrt)
REAL1(math_tan, tan)
REAL1(math_tanh, tanh)

METHOD(math_log)
{
	double x = arg_double(c, 0);
	if (c->argc == 1)
		return ps_from_double(log(x));
	double base = arg_double(c, 1);
	if (isnan(x) || isnan(base) || base <= 0 || !(base < 1 || base > 1))
		return ps_from_double((double)NAN);
	return ps_from_double(log(x) / log(base));
}

METHOD(math_pow)
{
	return ps_from_double(pow(arg_double(c, 0), arg_double(c, 1)));
}

METHOD(math_atan2)
{
	return ps_from_double(atan2(arg_double(c, 0), arg_double(c, 1)));
}

METHOD(math_remainder)
{
	return ps_from_double(remainder(arg_double(c, 0), arg_double(c, 1)));
}

METHOD(math_scale_b)
{
	return ps_from_double(scalbn(arg_double(c, 0), arg_int(c, 1)));
}

METHOD(math_copy_sign)
{
	return ps_from_double(copysign(arg_double(c, 0), arg_double(c, 1)));
}

METHOD(math_bit_increment)
{
	return ps_from_double(nextafter(arg_double(c, 0), (double)INFINITY));
}

METHOD(math_bit_decrement)
{
	return ps_from_double(nextafter(arg_double(c, 0), -(double)INFINITY));
}

METHOD(math_fma)
{
	return ps_from_double(fma(arg_double(c, 0), arg_double(c, 1), arg_double(c, 2)));
}

static bool is_real(ps_value v)
{
	return ps_tc(v) == TC_DOUBLE || ps_tc(v) == TC_SINGLE;
}

METHOD(math_abs)
{
	ps_value v = c->args[0];
	static const int64_t least[] = {[TC_SBYTE] = INT8_MIN, [TC_INT16] = INT16_MIN, [TC_INT32] = INT32_MIN, [TC_INT64] = INT64_MIN};
	enum ps_tc tc = ps_tc(v);
	if (tc == TC_DOUBLE)
		return ps_from_double(fabs(ps_double(v)));
	if (tc == TC_SINGLE)
		return ps_from_single(fabsf((float)ps_double(v)));
	if (tc == TC_DECIMAL) {
		struct ps_decimal d = ps_decimal(v);
		d.negative = false;
		return ps_from_decimal(d);
	}
	int64_t i = ps_int64(v);
	if (i == least[tc])
		return FAIL(type_exc_overflow, "Negating the minimum value of a twos complement number is invalid.");
	return i < 0 ? ps_convert(ps_from_int64(-i), ps_type_of(v)) : v;
}

METHOD(math_sign)
{
	ps_value v = c->args[0];
	if (ps_tc(v) == TC_DECIMAL)
		return ps_from_int(decimal_compare(ps_decimal(v), decimal_from_int64(0)));
	if (is_real(v) && isnan(ps_double(v)))
		return FAIL(type_exc_arithmetic, "Function does not accept floating point Not-a-Number values.");
	double d = ps_double(v);
	return ps_from_int((d > 0) - (d < 0));
}

static ps_value pick(const struct ps_call *c, bool larger)
{
	ps_value a = c->args[0], b = c->args[1];
	int order;
	if (is_real(a) && isnan(ps_double(a)))
		return a;
	if (is_real(b) && isnan(ps_double(b)))
		return b;
	if (!ps_compare(a, b, false, &order))
		return PS_FAIL;
	return (order >= 0) == larger ? a : b;
}

METHOD(math_max)
{
	return pick(c, true);
}

METHOD(math_min)
{
	return pick(c, false);
}

METHOD(math_clamp)
{
	int order;
	if (!ps_compare(c->args[1], c->args[2], false, &order))
		return PS_FAIL;
	if (order > 0) {
		struct buf low = BUF_INIT, high = BUF_INIT;
		ps_net_to_string(c->args[1], &low);
		ps_net_to_string(c->args[2], &high);
		ps_throw(&type_exc_argument, "'%s' cannot be greater than %s.", buf_str(&low), buf_str(&high));
		buf_fini(&low);
		buf_fini(&high);
		return PS_FAIL;
	}
	if (!ps_compare(c->args[0], c->args[1], false, &order))
		return PS_FAIL;
	if (order < 0)
		return c->args[1];
	if (!ps_compare(c->args[0], c->args[2], false, &order))
		return PS_FAIL;
	return order > 0 ? c->args[2] : c->args[0];
}

static ps_value round_whole(const struct ps_call *c, double (*fn)(double), enum decimal_rounding how)
{
	if (ps_tc(c->args[0]) == TC_DECIMAL)
		return ps_from_decimal(decimal_round(ps_decimal(c->args[0]), 0, how));
	return ps_from_double(fn(arg_double(c, 0)));
}

METHOD(math_floor)
{
	return round_whole(c, floor, ROUND_DOWN);
}

METHOD(math_ceiling)
{
	return round_whole(c, ceil, ROUND_UP);
}

METHOD(math_truncate)
{
	return round_whole(c, trunc, ROUND_TO_ZERO);
}

static double round_double(double v, int64_t mode)
{
	switch (mode) {
	case ROUND_AWAY: {
		double whole = trunc(v);
		return fabs(v - whole) >= 0.5 ? whole + copysign(1, v) : whole;
	}
	case ROUND_TO_ZERO:
		return trunc(v);
	case ROUND_DOWN:
		return floor(v);
	case ROUND_UP:
		return ceil(v);
	default:
		return nearbyint(v);
	}
}

/* (value [, digits] [, mode]) */
METHOD(math_round)
{
	int32_t digits = 0;
	int64_t mode = ROUND_EVEN;
	for (uint32_t i = 1; i < c->argc; i++)
		if (ps_is_int(c->args[i]))
			digits = ps_int(c->args[i]);
		else
			mode = ps_int64(c->args[i]);
	if (mode < ROUND_EVEN || mode > ROUND_UP)
		return FAIL_ARGUMENT("mode", "The value '%lld' is not valid for this usage of the type MidpointRounding.", (long long)mode);
	if (ps_tc(c->args[0]) == TC_DECIMAL) {
		if (digits < 0 || digits > 28)
			return FAIL_RANGE("decimals", "Decimal can only round to between 0 and 28 digits of precision.");
		return ps_from_decimal(decimal_round(ps_decimal(c->args[0]), digits, (enum decimal_rounding)mode));
	}
	if (digits < 0 || digits > 15)
		return FAIL_RANGE("digits", "Rounding digits must be between 0 and 15, inclusive.");
	double v = arg_double(c, 0);
	if (fabs(v) >= 1e16)
		return ps_from_double(v);
	double scale = 1; /* exact up to 1e22 */
	for (int32_t i = 0; i < digits; i++)
		scale *= 10;
	return ps_from_double(round_double(v * scale, mode) / scale);
}

/* (a, b) gives a pair, (a, b, [ref] result) the quotient */
METHOD(math_div_rem)
{
	int64_t a = arg_long(c, 0), b = arg_long(c, 1);
	const struct ps_type *t = ps_type_of(c->args[0]);
	if (b == 0)
		return FAIL(type_exc_divide, "Attempted to divide by zero.");
	if (b == -1 && a == INT64_MIN)
		return FAIL(type_exc_overflow, "Arithmetic operation resulted in an overflow.");
	ps_value quotient = ps_convert(ps_from_int64(a / b), t), rest = ps_convert(ps_from_int64(a % b), t);
	if (c->argc > 2)
		return ps_reference_set(c->args[2], rest) ? quotient : PS_FAIL;
	const struct ps_type *args[2] = {t, t}, *def = ps_type_find("System.ValueTuple`2", 19, NULL);
	const ps_value pair[2] = {quotient, rest};
	return ps_type_new(ps_type_generic(def, args, 2), pair, 2);
}

METHOD(math_big_mul)
{
	return ps_from_int64((int64_t)arg_int(c, 0) * arg_int(c, 1));
}

METHOD(math_ilogb)
{
	return ps_from_int(ilogb(arg_double(c, 0)));
}

METHOD(get_pi)
{
	return ps_from_double(M_PI);
}

METHOD(get_e)
{
	return ps_from_double(M_E);
}

METHOD(get_tau)
{
	return ps_from_double(2 * M_PI);
}

#define TWO(name, fn, t) {"static " t " " name "(" t " val1, " t " val2)", fn, NULL}
#define TWO_ALL(name, fn)                                                                                                     \
	TWO(name, fn, "byte"), TWO(name, fn, "decimal"), TWO(name, fn, "double"), TWO(name, fn, "short"), TWO(name, fn, "int"),   \
	    TWO(name, fn, "long"), TWO(name, fn, "sbyte"), TWO(name, fn, "float"), TWO(name, fn, "ushort"), TWO(name, fn, "uint"), \
	    TWO(name, fn, "ulong")
#define CLAMP(t) {"static " t " Clamp(" t " value, " t " min, " t " max)", math_clamp, NULL}
#define ONE(name, fn) {"static double " name "(double d)", fn, NULL}
#define ABS(t) {"static " t " Abs(" t " value)", math_abs, NULL}
#define SIGN(t) {"static int Sign(" t " value)", math_sign, NULL}
#define DIV_REM(t)                                                                                                            \
	{"static System.ValueTuple[" t "," t "] DivRem(" t " left, " t " right)", math_div_rem, NULL}

static const struct ps_member_row rows[] = {
	ABS("decimal"), ABS("double"), ABS("short"), ABS("int"), ABS("long"), ABS("sbyte"), ABS("float"),
	ONE("Acos", math_acos), ONE("Acosh", math_acosh), ONE("Asin", math_asin), ONE("Asinh", math_asinh), ONE("Atan", math_atan),
	ONE("Atanh", math_atanh), ONE("Cbrt", math_cbrt), ONE("Cos", math_cos), ONE("Cosh", math_cosh), ONE("Exp", math_exp),
	ONE("Log10", math_log10), ONE("Log2", math_log2), ONE("Sin", math_sin), ONE("Sinh", math_sinh), ONE("Sqrt", math_sqrt),
	ONE("Tan", math_tan), ONE("Tanh", math_tanh), ONE("BitIncrement", math_bit_increment), ONE("BitDecrement", math_bit_decrement),
	{"static double Atan2(double y, double x)", math_atan2, NULL},
	{"static long BigMul(int a, int b)", math_big_mul, NULL},
	{"static decimal Ceiling(decimal d)", math_ceiling, NULL},
	{"static double Ceiling(double a)", math_ceiling, NULL},
	CLAMP("byte"), CLAMP("decimal"), CLAMP("double"), CLAMP("short"), CLAMP("int"), CLAMP("long"), CLAMP("sbyte"), CLAMP("float"),
	CLAMP("ushort"), CLAMP("uint"), CLAMP("ulong"),
	{"static double CopySign(double x, double y)", math_copy_sign, NULL},
	{"static int DivRem(int a, int b, [ref] int result)", math_div_rem, NULL},
	{"static long DivRem(long a, long b, [ref] long result)", math_div_rem, NULL},
	DIV_REM("sbyte"), DIV_REM("byte"), DIV_REM("short"), DIV_REM("ushort"), DIV_REM("int"), DIV_REM("uint"), DIV_REM("long"),
	{"static decimal Floor(decimal d)", math_floor, NULL},
	{"static double Floor(double d)", math_floor, NULL},
	{"static double FusedMultiplyAdd(double x, double y, double z)", math_fma, NULL},
	{"static double IEEERemainder(double x, double y)", math_remainder, NULL},
	{"static int ILogB(double x)", math_ilogb, NULL},
	{"static double Log(double d)", math_log, NULL},
	{"static double Log(double a, double newBase)", math_log, NULL},
	TWO_ALL("Max", math_max), TWO_ALL("Min", math_min),
	{"static double Pow(double x, double y)", math_pow, NULL},
	{"static decimal Round(decimal d)", math_round, NULL},
	{"static decimal Round(decimal d, int decimals)", math_round, NULL},
	{"static decimal Round(decimal d, System.MidpointRounding mode)", math_round, NULL},
	{"static decimal Round(decimal d, int decimals, System.MidpointRounding mode)", math_round, NULL},
	{"static double Round(double a)", math_round, NULL},
	{"static double Round(double value, int digits)", math_round, NULL},
	{"static double Round(double value, System.MidpointRounding mode)", math_round, NULL},
	{"static double Round(double value, int digits, System.MidpointRounding mode)", math_round, NULL},
	{"static double ScaleB(double x, int n)", math_scale_b, NULL},
	SIGN("decimal"), SIGN("double"), SIGN("short"), SIGN("int"), SIGN("long"), SIGN("sbyte"), SIGN("float"),
	{"static decimal Truncate(decimal d)", math_truncate, NULL},
	{"static double Truncate(double d)", math_truncate, NULL},
	{"static double E {get;}", get_e, NULL},
	{"static double PI {get;}", get_pi, NULL},
	{"static double Tau {get;}", get_tau, NULL},
	ROWS_END};
STATIC_TYPE(math, "System.Math", rows);
