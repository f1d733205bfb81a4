/* SPDX-License-Identifier: MIT */
/*
 * object/types/bigint_type.c - System.Numerics.BigInteger, on object/bigint.h.
 */
#include <math.h>

#include "object/bigint.h"
#include "object/number.h"
#include "object/types/support.h"

METHOD(parse)
{
	ps_value v;
	const struct ps_str *s = arg_str(c, 0);
	uint32_t styles = c->argc > 1 && ps_tc(c->args[1]) == TC_ENUM ? (uint32_t)arg_long(c, 1) : NUM_INTEGER;
	if (ps_is_null(c->args[0]))
		return fail_null("value");
	if (number_parse(s->text, s->len, TC_BIGINT, styles, culture_current(), &v) != NUMBER_OK)
		return FAIL(type_exc_format, "The value could not be parsed.");
	return v;
}

METHOD(try_parse)
{
	ps_value v;
	const struct ps_str *s = arg_str(c, 0);
	bool ok = number_parse(s->text, s->len, TC_BIGINT, NUM_INTEGER, culture_current(), &v) == NUMBER_OK;
	return ps_reference_set(c->args[c->argc - 1], ok ? v : ps_bigint_from_int64(0)) ? ps_from_bool(ok) : PS_FAIL;
}

METHOD(new_bigint)
{
	if (c->argc == 0)
		return ps_bigint_from_int64(0);
	if (ps_tc(c->args[0]) != TC_ARRAY)
		return ps_convert(c->args[0], &type_bigint);
	uint32_t n; /* little-endian two's complement */
	const uint8_t *p = arg_bytes(c, 0, &n);
	mpz_t z, top;
	mpz_init(z);
	mpz_import(z, n, -1, 1, 0, 0, p);
	if (n > 0 && p[n - 1] & 0x80) {
		mpz_init(top);
		mpz_setbit(top, n * 8);
		mpz_sub(z, z, top);
		mpz_clear(top);
	}
	ps_value v = ps_from_mpz(z);
	mpz_clear(z);
	return v;
}

METHOD(to_bytes)
{
	mpz_t view, z, top;
	mpz_srcptr self = ps_bigint_view(c->self, view);
	size_t n = mpz_sizeinbase(self, 2) / 8 + 1;
	mpz_init_set(z, self);
	if (mpz_sgn(z) < 0) {
		mpz_t check; /* -2^k fits into one bit less */
		mpz_init(check);
		mpz_neg(check, self);
		mpz_sub_ui(check, check, 1);
		n = mpz_sgn(check) == 0 ? 1 : mpz_sizeinbase(check, 2) / 8 + 1;
		mpz_clear(check);
		mpz_init(top);
		mpz_setbit(top, n * 8);
		mpz_add(z, z, top);
		mpz_clear(top);
	}
	ps_value a = ps_array_new(&type_byte, (uint32_t)n);
	mpz_export(ps_array(a)->bytes, NULL, -1, 1, 0, 0, z);
	mpz_clear(z);
	return a;
}

METHOD(to_string)
{
	struct buf b = BUF_INIT;
	const struct culture *culture = culture_current();
	const struct ps_str *format = ps_empty_string;
	for (uint32_t i = 0; i < c->argc; i++)
		if (ps_is_string(c->args[i]))
			format = ps_str(c->args[i]);
		else
			culture = culture_of(c->args[i]);
	if (format->len == 0)
		number_text(c->self, culture, &b);
	else if (!number_format(c->self, format->text, format->len, culture, &b)) {
		buf_fini(&b);
		return PS_FAIL;
	}
	return ps_from_buf(&b);
}

METHOD(pow_static)
{
	if (arg_int(c, 1) < 0)
		return FAIL_RANGE("exponent", "The number must be greater than or equal to zero.");
	return bigint_pow(c->args[0], arg_int(c, 1));
}

#define TWO(name, fn)                                                                                                         \
	METHOD(name)                                                                                                           \
	{                                                                                                                      \
		return fn(c->args[0], c->args[1]);                                                                             \
	}
TWO(add_static, bigint_add)
TWO(sub_static, bigint_sub)
TWO(mul_static, bigint_mul)
TWO(div_static, bigint_div)
TWO(rem_static, bigint_rem)

METHOD(neg_static)
{
	return bigint_neg(c->args[0]);
}

static int sign_of(ps_value v)
{
	mpz_t view;
	return mpz_sgn(ps_bigint_view(v, view));
}

METHOD(abs_static)
{
	return sign_of(c->args[0]) < 0 ? bigint_neg(c->args[0]) : c->args[0];
}

METHOD(max_static)
{
	return bigint_compare(c->args[0], c->args[1]) >= 0 ? c->args[0] : c->args[1];
}

METHOD(min_static)
{
	return bigint_compare(c->args[0], c->args[1]) <= 0 ? c->args[0] : c->args[1];
}

METHOD(compare_static)
{
	int order = bigint_compare(c->args[0], c->args[1]);
	return ps_from_int((order > 0) - (order < 0));
}

METHOD(gcd_static)
{
	mpz_t a, b, r;
	mpz_init(r);
	mpz_gcd(r, ps_bigint_view(c->args[0], a), ps_bigint_view(c->args[1], b));
	ps_value v = ps_from_mpz(r);
	mpz_clear(r);
	return v;
}

METHOD(modpow_static)
{
	mpz_t a, b, m, r;
	if (sign_of(c->args[2]) == 0)
		return FAIL(type_exc_divide, "Attempted to divide by zero.");
	if (sign_of(c->args[1]) < 0)
		return FAIL_RANGE("exponent", "The number must be greater than or equal to zero.");
	mpz_init(r);
	mpz_powm(r, ps_bigint_view(c->args[0], a), ps_bigint_view(c->args[1], b), ps_bigint_view(c->args[2], m));
	if (sign_of(c->args[0]) < 0 && mpz_sgn(r) != 0 && mpz_odd_p(ps_bigint_view(c->args[1], b))) {
		mpz_t modulus;
		mpz_init(modulus);
		mpz_abs(modulus, m);
		mpz_sub(r, r, modulus); /* .NET keeps the sign of the base */
		mpz_clear(modulus);
	}
	ps_value v = ps_from_mpz(r);
	mpz_clear(r);
	return v;
}

METHOD(log_static)
{
	mpz_t view;
	long exponent;
	mpz_srcptr z = ps_bigint_view(c->args[0], view);
	double base = c->argc > 1 ? arg_double(c, 1) : M_E;
	if (mpz_sgn(z) < 0)
		return ps_from_double((double)NAN);
	if (mpz_sgn(z) == 0)
		return ps_from_double(-(double)INFINITY);
	double d = mpz_get_d_2exp(&exponent, z);
	return ps_from_double((log(d) + (double)exponent * M_LN2) / log(base));
}

METHOD(log10_static)
{
	const ps_value args[2] = {c->args[0], ps_from_double(10)};
	return log_static(&(struct ps_call){.args = args, .argc = 2});
}

METHOD(get_sign)
{
	return ps_from_int(sign_of(c->self));
}

METHOD(is_zero)
{
	return ps_from_bool(sign_of(c->self) == 0);
}

METHOD(is_one)
{
	mpz_t view;
	return ps_from_bool(mpz_cmp_si(ps_bigint_view(c->self, view), 1) == 0);
}

METHOD(is_even)
{
	mpz_t view;
	return ps_from_bool(mpz_even_p(ps_bigint_view(c->self, view)) != 0);
}

METHOD(is_power_of_two)
{
	mpz_t view;
	mpz_srcptr z = ps_bigint_view(c->self, view);
	return ps_from_bool(mpz_sgn(z) > 0 && mpz_popcount(z) == 1);
}

METHOD(get_zero)
{
	return ps_bigint_from_int64(0);
}

METHOD(get_one)
{
	return ps_bigint_from_int64(1);
}

METHOD(get_minus_one)
{
	return ps_bigint_from_int64(-1);
}

METHOD(compare_to)
{
	if (ps_is_null(c->args[0]))
		return ps_from_int(1);
	ps_value other = ps_convert(c->args[0], &type_bigint);
	if (ps_failed(other))
		return other;
	int order = bigint_compare(c->self, other);
	return ps_from_int((order > 0) - (order < 0));
}

METHOD(equals)
{
	return ps_from_bool(values_equal(c->self, c->args[0]));
}

METHOD(bit_length)
{
	mpz_t view;
	return ps_from_int64(sign_of(c->self) == 0 ? 0 : (int64_t)mpz_sizeinbase(ps_bigint_view(c->self, view), 2));
}

#define OP2(name, fn) {"static bigint " name "(bigint left, bigint right)", fn, NULL}
static const struct ps_member_row rows[] = {
	{"new()", new_bigint, NULL}, {"new(int value)", new_bigint, NULL}, {"new(long value)", new_bigint, NULL},
	{"new(ulong value)", new_bigint, NULL}, {"new(double value)", new_bigint, NULL}, {"new(decimal value)", new_bigint, NULL},
	{"new(byte[] value)", new_bigint, NULL},
	{"int CompareTo(bigint other)", compare_to, NULL},
	{"int CompareTo(System.Object obj)", compare_to, NULL},
	{"bool Equals(System.Object obj)", equals, NULL},
	{"long GetBitLength()", bit_length, NULL},
	{"byte[] ToByteArray()", to_bytes, NULL},
	{"string ToString()", to_string, NULL},
	{"string ToString(string format)", to_string, NULL},
	{"string ToString(System.IFormatProvider provider)", to_string, NULL},
	{"string ToString(string format, System.IFormatProvider provider)", to_string, NULL},
	{"static bigint Abs(bigint value)", abs_static, NULL},
	OP2("Add", add_static), OP2("Divide", div_static), OP2("GreatestCommonDivisor", gcd_static), OP2("Max", max_static),
	OP2("Min", min_static), OP2("Multiply", mul_static), OP2("Remainder", rem_static), OP2("Subtract", sub_static),
	{"static int Compare(bigint left, bigint right)", compare_static, NULL},
	{"static double Log(bigint value)", log_static, NULL},
	{"static double Log(bigint value, double baseValue)", log_static, NULL},
	{"static double Log10(bigint value)", log10_static, NULL},
	{"static bigint ModPow(bigint value, bigint exponent, bigint modulus)", modpow_static, NULL},
	{"static bigint Negate(bigint value)", neg_static, NULL},
	{"static bigint Parse(string value)", parse, NULL},
	{"static bigint Parse(string value, System.Globalization.NumberStyles style)", parse, NULL},
	{"static bigint Parse(string value, System.IFormatProvider provider)", parse, NULL},
	{"static bigint Pow(bigint value, int exponent)", pow_static, NULL},
	{"static bool TryParse(string value, [ref] bigint result)", try_parse, NULL},
	{"static bigint MinusOne {get;}", get_minus_one, NULL},
	{"static bigint One {get;}", get_one, NULL},
	{"static bigint Zero {get;}", get_zero, NULL},
	{"bool IsEven {get;}", is_even, NULL},
	{"bool IsOne {get;}", is_one, NULL},
	{"bool IsPowerOfTwo {get;}", is_power_of_two, NULL},
	{"bool IsZero {get;}", is_zero, NULL},
	{"int Sign {get;}", get_sign, NULL},
	ROWS_END};
VALUE_TYPE(bigint, "System.Numerics.BigInteger", "bigint", TC_BIGINT, FACES_VALUE, rows, NULL);
