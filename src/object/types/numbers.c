/* SPDX-License-Identifier: MIT */
/*
 * object/types/numbers.c - the integer types, float, double, decimal: parsing, limits, formatting, tests.
 * One set of functions serves all of them: the row's type (struct ps_call.type) says which.  Text is number.h's job.
 */
#include <float.h>
#include <math.h>

#include "object/decimal.h"
#include "object/number.h"
#include "object/types/support.h"

static uint32_t default_styles(enum ps_tc tc)
{
	return tc == TC_SINGLE || tc == TC_DOUBLE ? NUM_FLOAT_THOUSANDS : tc == TC_DECIMAL ? NUM_NUMBER : NUM_INTEGER;
}

/* The optional arguments behind the text: NumberStyles and IFormatProvider, in any combination. */
static uint32_t parse_options(const struct ps_call *c, uint32_t from, uint32_t to, const struct culture **ret_culture)
{
	uint32_t styles = default_styles(c->type->tc);
	*ret_culture = culture_current();
	for (uint32_t i = from; i < to; i++)
		if (ps_tc(c->args[i]) == TC_ENUM)
			styles = (uint32_t)ps_int64(c->args[i]);
		else
			*ret_culture = culture_of(c->args[i]);
	return styles;
}

METHOD(parse)
{
	if (ps_is_null(c->args[0]))
		return fail_null("s");
	const struct culture *culture;
	const struct ps_str *s = arg_str(c, 0);
	uint32_t styles = parse_options(c, 1, c->argc, &culture);
	ps_value v;
	switch (number_parse(s->text, s->len, c->type->tc, styles, culture, &v)) {
	case NUMBER_OK:
		return v;
	case NUMBER_OVERFLOW:
		return FAIL(type_exc_overflow, "%s", number_overflow_text(c->type->tc));
	case NUMBER_FORMAT:
		break;
	}
	return FAIL(type_exc_format, "The input string '%s' was not in a correct format.", s->text);
}

METHOD(try_parse)
{
	const struct culture *culture;
	const struct ps_str *s = arg_str(c, 0);
	uint32_t styles = parse_options(c, 1, c->argc - 1, &culture);
	ps_value v = PS_NULL;
	bool ok = number_parse(s->text, s->len, c->type->tc, styles, culture, &v) == NUMBER_OK;
	if (!ok)
		v = ps_type_default(c->type);
	return ps_reference_set(c->args[c->argc - 1], v) ? ps_from_bool(ok) : PS_FAIL;
}

/* ([format] [, provider]) */
METHOD(to_string)
{
	const struct culture *culture = culture_current();
	const struct ps_str *format = ps_empty_string;
	for (uint32_t i = 0; i < c->argc; i++)
		if (ps_is_string(c->args[i]))
			format = ps_str(c->args[i]);
		else
			culture = culture_of(c->args[i]);
	struct buf b = BUF_INIT;
	if (format->len == 0) {
		number_text(c->self, culture, &b);
	} else if (!number_format(c->self, format->text, format->len, culture, &b)) {
		buf_fini(&b);
		return PS_FAIL;
	}
	return ps_from_buf(&b);
}

METHOD(compare_to)
{
	ps_value other = ps_base(c->args[0]);
	int order;
	if (ps_is_null(other))
		return ps_from_int(1);
	if (ps_tc(other) != c->type->tc)
		return FAIL(type_exc_argument, "Object must be of type %s.", ps_type_short_name(c->type));
	if (!ps_compare(c->self, other, false, &order))
		return PS_FAIL;
	enum ps_tc tc = c->type->tc;
	if (tc == TC_BYTE || tc == TC_SBYTE || tc == TC_INT16 || tc == TC_UINT16) /* .NET returns the difference of these */
		return ps_from_int((int32_t)(ps_int64(c->self) - ps_int64(other)));
	return ps_from_int((order > 0) - (order < 0));
}

METHOD(equals)
{
	return ps_from_bool(values_equal(c->self, c->args[0]));
}

METHOD(get_type_code)
{
	static const int8_t codes[] = {[TC_SBYTE] = 5, [TC_BYTE] = 6, [TC_INT16] = 7, [TC_UINT16] = 8, [TC_INT32] = 9,
	    [TC_UINT32] = 10, [TC_INT64] = 11, [TC_UINT64] = 12, [TC_SINGLE] = 13, [TC_DOUBLE] = 14, [TC_DECIMAL] = 15};
	return ps_from_enum(ps_type_find("System.TypeCode", 15, NULL), codes[c->type->tc]);
}

/* A number of the integer type t from 64 bits that fit. */
static ps_value integer_of(enum ps_tc tc, int64_t v)
{
	switch ((int)tc) {
	case TC_SBYTE:
		return ps_from_small(SMALL_SBYTE, (uint32_t)(int32_t)v);
	case TC_BYTE:
		return ps_from_small(SMALL_BYTE, (uint32_t)v);
	case TC_INT16:
		return ps_from_small(SMALL_INT16, (uint32_t)(int32_t)v);
	case TC_UINT16:
		return ps_from_small(SMALL_UINT16, (uint32_t)v);
	case TC_INT32:
		return ps_from_int((int32_t)v);
	case TC_UINT32:
		return ps_from_small(SMALL_UINT32, (uint32_t)v);
	case TC_UINT64:
		return ps_from_uint64((uint64_t)v);
	default:
		return ps_from_int64(v);
	}
}

static unsigned bits_of(enum ps_tc tc)
{
	static const uint8_t bits[] = {[TC_SBYTE] = 8, [TC_BYTE] = 8, [TC_INT16] = 16, [TC_UINT16] = 16, [TC_INT32] = 32,
	    [TC_UINT32] = 32, [TC_INT64] = 64, [TC_UINT64] = 64};
	return bits[tc];
}

static bool is_signed(enum ps_tc tc)
{
	return tc == TC_SBYTE || tc == TC_INT16 || tc == TC_INT32 || tc == TC_INT64;
}

METHOD(get_max)
{
	unsigned bits = bits_of(c->type->tc) - is_signed(c->type->tc);
	return integer_of(c->type->tc, bits == 64 ? -1 : (int64_t)((UINT64_C(1) << bits) - 1));
}

METHOD(get_min)
{
	return integer_of(c->type->tc, is_signed(c->type->tc) ? (int64_t)(UINT64_MAX << (bits_of(c->type->tc) - 1)) : 0);
}

/* The value's bits, without sign extension. */
static uint64_t raw_bits(ps_value v, enum ps_tc tc)
{
	uint64_t raw = tc == TC_UINT64 ? ps_uint64(v) : (uint64_t)ps_int64(v);
	return bits_of(tc) == 64 ? raw : raw & ((UINT64_C(1) << bits_of(tc)) - 1);
}

METHOD(pop_count)
{
	return integer_of(c->type->tc, __builtin_popcountll(raw_bits(c->args[0], c->type->tc)));
}

METHOD(leading_zeros)
{
	uint64_t raw = raw_bits(c->args[0], c->type->tc);
	unsigned bits = bits_of(c->type->tc);
	return integer_of(c->type->tc, raw == 0 ? bits : (int64_t)((unsigned)__builtin_clzll(raw) - (64 - bits)));
}

METHOD(is_pow2)
{
	uint64_t raw = raw_bits(c->args[0], c->type->tc);
	bool negative = is_signed(c->type->tc) && ps_int64(c->args[0]) < 0;
	return ps_from_bool(!negative && raw != 0 && (raw & (raw - 1)) == 0);
}

METHOD(is_even)
{
	return ps_from_bool((raw_bits(c->args[0], c->type->tc) & 1) == 0);
}

METHOD(is_odd)
{
	return ps_from_bool((raw_bits(c->args[0], c->type->tc) & 1) != 0);
}

#define COMMON_ROWS(t)                                                                                                       \
	{"int CompareTo(System.Object value)", compare_to, NULL}, {"int CompareTo(" t " value)", compare_to, NULL},             \
	{"bool Equals(System.Object obj)", equals, NULL}, {"bool Equals(" t " obj)", equals, NULL},                             \
	{"System.TypeCode GetTypeCode()", get_type_code, NULL},                                                                 \
	{"string ToString()", to_string, NULL}, {"string ToString(string format)", to_string, NULL},                            \
	{"string ToString(System.IFormatProvider provider)", to_string, NULL},                                                  \
	{"string ToString(string format, System.IFormatProvider provider)", to_string, NULL},                                   \
	{"static " t " Parse(string s)", parse, NULL},                                                                          \
	{"static " t " Parse(string s, System.Globalization.NumberStyles style)", parse, NULL},                                 \
	{"static " t " Parse(string s, System.IFormatProvider provider)", parse, NULL},                                         \
	{"static " t " Parse(string s, System.Globalization.NumberStyles style, System.IFormatProvider provider)", parse, NULL}, \
	{"static bool TryParse(string s, [ref] " t " result)", try_parse, NULL},                                                \
	{"static bool TryParse(string s, System.IFormatProvider provider, [ref] " t " result)", try_parse, NULL},               \
	{"static bool TryParse(string s, System.Globalization.NumberStyles style, System.IFormatProvider provider, [ref] " t    \
	 " result)", try_parse, NULL}

#define INTEGER(sym, full, t, code)                                                                                          \
	static const struct ps_member_row sym##_rows[] = {                                                                     \
		COMMON_ROWS(t),                                                                                                \
		{"static bool IsEvenInteger(" t " value)", is_even, NULL},                                                      \
		{"static bool IsOddInteger(" t " value)", is_odd, NULL},                                                        \
		{"static bool IsPow2(" t " value)", is_pow2, NULL},                                                             \
		{"static " t " LeadingZeroCount(" t " value)", leading_zeros, NULL},                                            \
		{"static " t " PopCount(" t " value)", pop_count, NULL},                                                        \
		{"static " t " MaxValue {get;}", get_max, NULL},                                                                \
		{"static " t " MinValue {get;}", get_min, NULL},                                                                \
		ROWS_END};                                                                                                     \
	VALUE_TYPE(sym, full, t, code, FACES_NUMBER, sym##_rows, NULL)
INTEGER(sbyte, "System.SByte", "sbyte", TC_SBYTE);
INTEGER(byte, "System.Byte", "byte", TC_BYTE);
INTEGER(int16, "System.Int16", "short", TC_INT16);
INTEGER(uint16, "System.UInt16", "ushort", TC_UINT16);
INTEGER(int32, "System.Int32", "int", TC_INT32);
INTEGER(uint32, "System.UInt32", "uint", TC_UINT32);
INTEGER(int64, "System.Int64", "long", TC_INT64);
INTEGER(uint64, "System.UInt64", "ulong", TC_UINT64);

/* ---- float and double ---- */

static ps_value real_of(const struct ps_call *c, double d)
{
	return c->type->tc == TC_SINGLE ? ps_from_single((float)d) : ps_from_double(d);
}

#define CONSTANT(name, wide, narrow)                                                                                         \
	METHOD(name)                                                                                                           \
	{                                                                                                                      \
		return real_of(c, c->type->tc == TC_SINGLE ? (double)(narrow) : (wide));                                       \
	}
CONSTANT(real_max, DBL_MAX, FLT_MAX)
CONSTANT(real_min, -DBL_MAX, -FLT_MAX)
CONSTANT(real_epsilon, 4.94065645841246544e-324, 1.401298464324817e-45)
CONSTANT(real_pi, M_PI, 3.14159265f)
CONSTANT(real_e, M_E, 2.71828183f)
CONSTANT(real_tau, 2 * M_PI, 6.283185307f)


#define SPECIAL(name, v)                                                                                                     \
	METHOD(name)                                                                                                           \
	{                                                                                                                      \
		return real_of(c, v);                                                                                          \
	}
SPECIAL(real_negative_zero, -0.0)
SPECIAL(real_nan, -(double)NAN)
SPECIAL(real_infinity, (double)INFINITY)
SPECIAL(real_negative_infinity, -(double)INFINITY)

#define REAL_TEST(name, test)                                                                                                \
	METHOD(name)                                                                                                           \
	{                                                                                                                      \
		double d = arg_double(c, 0);                                                                                   \
		return ps_from_bool(test);                                                                                     \
	}
REAL_TEST(real_is_nan, isnan(d))
REAL_TEST(real_is_infinity, isinf(d))
REAL_TEST(real_is_positive_infinity, isinf(d) && d > 0)
REAL_TEST(real_is_negative_infinity, isinf(d) && d < 0)
REAL_TEST(real_is_finite, isfinite(d))
REAL_TEST(real_is_negative, signbit(d))
REAL_TEST(real_is_integer, isfinite(d) && trunc(d) >= d && trunc(d) <= d)
REAL_TEST(real_is_normal, isnormal(d))

#define REAL(sym, full, t, code)                                                                                             \
	static const struct ps_member_row sym##_rows[] = {                                                                     \
		COMMON_ROWS(t),                                                                                                \
		{"static bool IsFinite(" t " d)", real_is_finite, NULL},                                                        \
		{"static bool IsInfinity(" t " d)", real_is_infinity, NULL},                                                    \
		{"static bool IsInteger(" t " value)", real_is_integer, NULL},                                                  \
		{"static bool IsNaN(" t " d)", real_is_nan, NULL},                                                              \
		{"static bool IsNegative(" t " d)", real_is_negative, NULL},                                                    \
		{"static bool IsNegativeInfinity(" t " d)", real_is_negative_infinity, NULL},                                   \
		{"static bool IsNormal(" t " d)", real_is_normal, NULL},                                                        \
		{"static bool IsPositiveInfinity(" t " d)", real_is_positive_infinity, NULL},                                   \
		{"static " t " E {get;}", real_e, NULL},                                                                        \
		{"static " t " Epsilon {get;}", real_epsilon, NULL},                                                            \
		{"static " t " MaxValue {get;}", real_max, NULL},                                                               \
		{"static " t " MinValue {get;}", real_min, NULL},                                                               \
		{"static " t " NaN {get;}", real_nan, NULL},                                                                    \
		{"static " t " NegativeInfinity {get;}", real_negative_infinity, NULL},                                         \
		{"static " t " NegativeZero {get;}", real_negative_zero, NULL},                                                 \
		{"static " t " Pi {get;}", real_pi, NULL},                                                                      \
		{"static " t " PositiveInfinity {get;}", real_infinity, NULL},                                                  \
		{"static " t " Tau {get;}", real_tau, NULL},                                                                    \
		ROWS_END};                                                                                                     \
	VALUE_TYPE(sym, full, t, code, FACES_NUMBER, sym##_rows, NULL)
REAL(single, "System.Single", "float", TC_SINGLE);
REAL(double, "System.Double", "double", TC_DOUBLE);

/* ---- decimal ---- */

METHOD(decimal_max)
{
	return ps_from_decimal((struct ps_decimal){UINT32_MAX, UINT32_MAX, UINT32_MAX, 0, false});
}

METHOD(decimal_min)
{
	return ps_from_decimal((struct ps_decimal){UINT32_MAX, UINT32_MAX, UINT32_MAX, 0, true});
}

METHOD(decimal_zero)
{
	return ps_from_decimal(decimal_from_int64(0));
}

METHOD(decimal_one)
{
	return ps_from_decimal(decimal_from_int64(1));
}

METHOD(decimal_minus_one)
{
	return ps_from_decimal(decimal_from_int64(-1));
}

typedef bool decimal_fn(struct ps_decimal a, struct ps_decimal b, struct ps_decimal *ret);
static ps_value decimal_calc(const struct ps_call *c, decimal_fn *fn)
{
	struct ps_decimal r;
	if (!fn(ps_decimal(c->args[0]), ps_decimal(c->args[1]), &r))
		return FAIL(type_exc_overflow, "Value was either too large or too small for a Decimal.");
	return ps_from_decimal(r);
}

METHOD(decimal_add_static)
{
	return decimal_calc(c, decimal_add);
}

METHOD(decimal_sub_static)
{
	return decimal_calc(c, decimal_sub);
}

METHOD(decimal_mul_static)
{
	return decimal_calc(c, decimal_mul);
}

METHOD(decimal_div_static)
{
	if (decimal_is_zero(ps_decimal(c->args[1])))
		return FAIL(type_exc_divide, "Attempted to divide by zero.");
	return decimal_calc(c, decimal_div);
}

METHOD(decimal_rem_static)
{
	if (decimal_is_zero(ps_decimal(c->args[1])))
		return FAIL(type_exc_divide, "Attempted to divide by zero.");
	return ps_from_decimal(decimal_rem(ps_decimal(c->args[0]), ps_decimal(c->args[1])));
}

METHOD(decimal_neg_static)
{
	return ps_from_decimal(decimal_neg(ps_decimal(c->args[0])));
}

METHOD(decimal_compare_static)
{
	return ps_from_int(decimal_compare(ps_decimal(c->args[0]), ps_decimal(c->args[1])));
}

METHOD(decimal_floor)
{
	return ps_from_decimal(decimal_round(ps_decimal(c->args[0]), 0, ROUND_DOWN));
}

METHOD(decimal_ceiling)
{
	return ps_from_decimal(decimal_round(ps_decimal(c->args[0]), 0, ROUND_UP));
}

METHOD(decimal_truncate)
{
	return ps_from_decimal(decimal_round(ps_decimal(c->args[0]), 0, ROUND_TO_ZERO));
}

/* (d [, decimals] [, mode]) */
METHOD(decimal_round_static)
{
	int32_t places = 0;
	int64_t mode = 0;
	for (uint32_t i = 1; i < c->argc; i++)
		if (ps_is_int(c->args[i]))
			places = ps_int(c->args[i]);
		else
			mode = ps_int64(c->args[i]);
	if (places < 0 || places > 28)
		return FAIL_RANGE("decimals", "Decimal can only round to between 0 and 28 digits of precision.");
	return ps_from_decimal(decimal_round(ps_decimal(c->args[0]), places, (enum decimal_rounding)mode));
}

METHOD(decimal_get_bits)
{
	struct ps_decimal d = ps_decimal(c->args[0]);
	ps_value a = ps_array_new(&type_int32, 4);
	const uint32_t words[4] = {d.lo, d.mid, d.hi, (uint32_t)d.scale << 16 | (uint32_t)d.negative << 31};
	for (uint32_t i = 0; i < 4; i++)
		ps_array(a)->at[i] = ps_from_int((int32_t)words[i]);
	return a;
}

METHOD(decimal_new)
{
	if (c->argc == 5) {
		uint32_t scale = ps_small(c->args[4]);
		if (scale > 28)
			return FAIL_RANGE("scale", "Decimal's scale value must be between 0 and 28, inclusive.");
		return ps_from_decimal((struct ps_decimal){(uint32_t)arg_int(c, 0), (uint32_t)arg_int(c, 1), (uint32_t)arg_int(c, 2),
		                                           (uint8_t)scale, arg_bool(c, 3)});
	}
	return ps_convert(c->args[0], &type_decimal);
}

METHOD(decimal_scale)
{
	return ps_from_small(SMALL_BYTE, ps_decimal(c->self).scale);
}

static const struct ps_member_row decimal_rows[] = {
	{"new(int value)", decimal_new, NULL},
	{"new(long value)", decimal_new, NULL},
	{"new(double value)", decimal_new, NULL},
	{"new(int lo, int mid, int hi, bool isNegative, byte scale)", decimal_new, NULL},
	COMMON_ROWS("decimal"),
	{"static decimal Add(decimal d1, decimal d2)", decimal_add_static, NULL},
	{"static decimal Ceiling(decimal d)", decimal_ceiling, NULL},
	{"static int Compare(decimal d1, decimal d2)", decimal_compare_static, NULL},
	{"static decimal Divide(decimal d1, decimal d2)", decimal_div_static, NULL},
	{"static decimal Floor(decimal d)", decimal_floor, NULL},
	{"static int[] GetBits(decimal d)", decimal_get_bits, NULL},
	{"static decimal Multiply(decimal d1, decimal d2)", decimal_mul_static, NULL},
	{"static decimal Negate(decimal d)", decimal_neg_static, NULL},
	{"static decimal Remainder(decimal d1, decimal d2)", decimal_rem_static, NULL},
	{"static decimal Round(decimal d)", decimal_round_static, NULL},
	{"static decimal Round(decimal d, int decimals)", decimal_round_static, NULL},
	{"static decimal Round(decimal d, System.MidpointRounding mode)", decimal_round_static, NULL},
	{"static decimal Round(decimal d, int decimals, System.MidpointRounding mode)", decimal_round_static, NULL},
	{"static decimal Subtract(decimal d1, decimal d2)", decimal_sub_static, NULL},
	{"static decimal Truncate(decimal d)", decimal_truncate, NULL},
	{"static decimal MaxValue {get;}", decimal_max, NULL},
	{"static decimal MinusOne {get;}", decimal_minus_one, NULL},
	{"static decimal MinValue {get;}", decimal_min, NULL},
	{"static decimal One {get;}", decimal_one, NULL},
	{"static decimal Zero {get;}", decimal_zero, NULL},
	{"byte Scale {get;}", decimal_scale, NULL},
	ROWS_END};
VALUE_TYPE(decimal, "System.Decimal", "decimal", TC_DECIMAL, FACES_NUMBER, decimal_rows, NULL);
