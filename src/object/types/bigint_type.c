/* SPDX-License-Identifier: MIT */
/* object/types/bigint_type.c - System.Numerics.BigInteger's members, on object/bigint.h. */
#include "object/bigint.h"

#include <math.h>

#include "object/types/support.h"

static int sign_of(ps_value v)
{
	int32_t size = ((const struct ps_bigint *)v.bits)->size;
	return size < 0 ? -1 : size > 0;
}

static ps_value negated_if(ps_value v, bool negative)
{
	return negative ? bigint_neg(v) : v;
}

METHOD(new_big)
{
	ps_value v = ps_base(c->args[0]);
	if (ps_tc(v) != TC_ARRAY)
		return ps_convert(v, &type_bigint);
	uint32_t n;
	const uint8_t *bytes = arg_bytes(c, 0, &n); /* little-endian two's complement */
	mpz_t z;
	mpz_init(z);
	mpz_import(z, n, -1, 1, 0, 0, bytes);
	if (n && (bytes[n - 1] & 0x80)) {
		mpz_t whole;
		mpz_init(whole);
		mpz_setbit(whole, 8ul * n);
		mpz_sub(z, z, whole);
		mpz_clear(whole);
	}
	ps_value r = ps_from_mpz(z);
	mpz_clear(z);
	return r;
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

METHOD(is_zero)
{
	return ps_from_bool(sign_of(c->self) == 0);
}

METHOD(is_one)
{
	int64_t v;
	return ps_from_bool(bigint_to_int64(c->self, &v) && v == 1);
}

METHOD(is_even)
{
	const struct ps_bigint *b = (const struct ps_bigint *)c->self.bits;
	return ps_from_bool(b->size == 0 || (b->limb[0] & 1) == 0);
}

METHOD(is_power_of_two)
{
	mpz_t view;
	return ps_from_bool(sign_of(c->self) > 0 && mpz_popcount(ps_bigint_view(c->self, view)) == 1);
}

METHOD(get_sign)
{
	return ps_from_int(sign_of(c->self));
}

#define BINARY(fn, op)                                                                                                     \
	METHOD(fn)                                                                                                             \
	{                                                                                                                      \
		return op(c->args[0], c->args[1]);                                                                                 \
	}
BINARY(add, bigint_add)
BINARY(subtract, bigint_sub)
BINARY(multiply, bigint_mul)
BINARY(divide, bigint_div)
BINARY(remainder_of, bigint_rem)

METHOD(pow_of)
{
	if (arg_int(c, 1) < 0)
		return FAIL_RANGE("exponent", "The number must be greater than or equal to zero.");
	return bigint_pow(c->args[0], arg_int(c, 1));
}

METHOD(mod_pow)
{
	mpz_t view, a, e, m, r;
	if (sign_of(c->args[2]) == 0)
		return FAIL(type_exc_divide, "Attempted to divide by zero.");
	if (sign_of(c->args[1]) < 0)
		return FAIL_RANGE("exponent", "The number must be greater than or equal to zero.");
	mpz_init(r);
	mpz_init_set(a, ps_bigint_view(c->args[0], view));
	mpz_init_set(e, ps_bigint_view(c->args[1], view));
	mpz_init_set(m, ps_bigint_view(c->args[2], view));
	mpz_powm(r, a, e, m);
	if (sign_of(c->args[0]) < 0 && mpz_sgn(r) > 0 && mpz_odd_p(e)) { /* .NET: the sign of the dividend */
		mpz_abs(m, m);
		mpz_sub(r, r, m);
	}
	ps_value v = ps_from_mpz(r);
	mpz_clears(a, e, m, r, NULL);
	return v;
}

METHOD(gcd)
{
	mpz_t a, b, r;
	mpz_init(r);
	mpz_gcd(r, ps_bigint_view(c->args[0], a), ps_bigint_view(c->args[1], b));
	ps_value v = ps_from_mpz(r);
	mpz_clear(r);
	return v;
}

METHOD(absolute)
{
	return negated_if(c->args[0], sign_of(c->args[0]) < 0);
}

METHOD(negate)
{
	return bigint_neg(c->args[0]);
}

METHOD(max_of)
{
	return bigint_compare(c->args[0], c->args[1]) >= 0 ? c->args[0] : c->args[1];
}

METHOD(min_of)
{
	return bigint_compare(c->args[0], c->args[1]) <= 0 ? c->args[0] : c->args[1];
}

METHOD(compare_static)
{
	int order = bigint_compare(c->args[0], c->args[1]);
	return ps_from_int(order < 0 ? -1 : order > 0);
}

METHOD(compare_to)
{
	int order = bigint_compare(c->self, c->args[0]);
	return ps_from_int(order < 0 ? -1 : order > 0);
}

METHOD(equals)
{
	return ps_from_bool(bigint_compare(c->self, c->args[0]) == 0);
}

static double natural_log(ps_value v)
{
	mpz_t view;
	long exponent;
	if (sign_of(v) < 0)
		return (double)NAN;
	if (sign_of(v) == 0)
		return (double)-INFINITY;
	double fraction = mpz_get_d_2exp(&exponent, ps_bigint_view(v, view));
	return log(fraction) + (double)exponent * 0.69314718055994530942;
}

METHOD(log_of)
{
	return ps_from_double(c->argc > 1 ? natural_log(c->args[0]) / log(arg_double(c, 1)) : natural_log(c->args[0]));
}

METHOD(log10_of)
{
	return ps_from_double(natural_log(c->args[0]) / 2.30258509299404568402);
}

/* Blanks, a sign, digits, blanks. */
static bool read_digits(const struct ps_str *s, ps_value *ret)
{
	const char *at = s->text, *end = s->text + s->len;
	while (at < end && (*at == ' ' || (*at >= '\t' && *at <= '\r')))
		at++;
	while (end > at && (end[-1] == ' ' || (end[-1] >= '\t' && end[-1] <= '\r')))
		end--;
	bool negative = at < end && *at == '-';
	if (at < end && (*at == '-' || *at == '+'))
		at++;
	if (at == end || strspn(at, "0123456789") < (size_t)(end - at) || end - at > 20000000)
		return false;
	char *digits = heap_strndup(at, (size_t)(end - at));
	mpz_t z;
	mpz_init_set_str(z, digits, 10);
	if (negative)
		mpz_neg(z, z);
	*ret = ps_from_mpz(z);
	mpz_clear(z);
	return true;
}

METHOD(parse)
{
	ps_value v;
	if (args_null(c, 0))
		return fail_null("value");
	return read_digits(arg_str(c, 0), &v) ? v : FAIL(type_exc_format, "The value could not be parsed.");
}

METHOD(try_parse)
{
	ps_value v = PS_UNSET;
	bool ok = read_digits(arg_str(c, 0), &v);
	if (!ps_reference_set(c->args[c->argc - 1], ok ? v : ps_bigint_from_int64(0)))
		return PS_FAIL;
	return ps_from_bool(ok);
}

METHOD(div_rem)
{
	ps_value q = bigint_div(c->args[0], c->args[1]), r = PS_FAIL;
	if (!ps_failed(q))
		r = bigint_rem(c->args[0], c->args[1]);
	return ps_failed(r) || !ps_reference_set(c->args[2], r) ? PS_FAIL : q;
}

METHOD(to_byte_array)
{
	mpz_t view, z;
	struct buf b = BUF_INIT;
	mpz_init_set(z, ps_bigint_view(c->self, view));
	size_t n = mpz_sizeinbase(z, 2) / 8 + 1;
	if (mpz_sgn(z) < 0) {
		mpz_t whole;
		mpz_init(whole);
		mpz_setbit(whole, 8ul * n);
		mpz_add(z, z, whole);
		mpz_clear(whole);
	}
	for (size_t i = 0; i < n; i++)
		buf_put_byte(&b, (int)(mpz_fdiv_q_ui(z, z, 256)));
	if (n > 1 && sign_of(c->self) < 0 && (uint8_t)b.data[n - 1] == 0xFF && ((uint8_t)b.data[n - 2] & 0x80))
		n--;
	mpz_clear(z);
	ps_value v = ps_byte_array(b.data, n);
	buf_fini(&b);
	return v;
}

METHOD(to_string)
{
	struct buf b = BUF_INIT;
	const struct ps_str *format = c->argc ? arg_str(c, 0) : ps_empty_string;
	if (format->len == 0)
		bigint_text(c->self, &b);
	else if (!ps_format_value(c->self, format->text, format->len, &b))
		return PS_FAIL;
	return ps_from_buf(&b);
}

static const struct ps_member_row bigint_rows[] = {
    {"new(int value)", new_big, NULL},
    {"new(uint value)", new_big, NULL},
    {"new(long value)", new_big, NULL},
    {"new(ulong value)", new_big, NULL},
    {"new(float value)", new_big, NULL},
    {"new(double value)", new_big, NULL},
    {"new(decimal value)", new_big, NULL},
    {"new(byte[] value)", new_big, NULL},
    {"bool IsEven {get;}", is_even, NULL},
    {"bool IsOne {get;}", is_one, NULL},
    {"bool IsPowerOfTwo {get;}", is_power_of_two, NULL},
    {"bool IsZero {get;}", is_zero, NULL},
    {"int Sign {get;}", get_sign, NULL},
    {"int CompareTo(bigint other)", compare_to, NULL},
    {"bool Equals(bigint other)", equals, NULL},
    {"byte[] ToByteArray()", to_byte_array, NULL},
    {"string ToString()", to_string, NULL},
    {"string ToString(string format)", to_string, NULL},
    {"static bigint Abs(bigint value)", absolute, NULL},
    {"static bigint Add(bigint left, bigint right)", add, NULL},
    {"static int Compare(bigint left, bigint right)", compare_static, NULL},
    {"static bigint Divide(bigint dividend, bigint divisor)", divide, NULL},
    {"static bigint DivRem(bigint dividend, bigint divisor, [ref] bigint remainder)", div_rem, NULL},
    {"static bigint GreatestCommonDivisor(bigint left, bigint right)", gcd, NULL},
    {"static double Log(bigint value)", log_of, NULL},
    {"static double Log(bigint value, double baseValue)", log_of, NULL},
    {"static double Log10(bigint value)", log10_of, NULL},
    {"static bigint Max(bigint left, bigint right)", max_of, NULL},
    {"static bigint Min(bigint left, bigint right)", min_of, NULL},
    {"static bigint ModPow(bigint value, bigint exponent, bigint modulus)", mod_pow, NULL},
    {"static bigint Multiply(bigint left, bigint right)", multiply, NULL},
    {"static bigint Negate(bigint value)", negate, NULL},
    {"static bigint Parse(string value)", parse, NULL},
    {"static bigint Pow(bigint value, int exponent)", pow_of, NULL},
    {"static bigint Remainder(bigint dividend, bigint divisor)", remainder_of, NULL},
    {"static bigint Subtract(bigint left, bigint right)", subtract, NULL},
    {"static bool TryParse(string value, [ref] bigint result)", try_parse, NULL},
    {"static bigint MinusOne {get;}", get_minus_one, NULL},
    {"static bigint One {get;}", get_one, NULL},
    {"static bigint Zero {get;}", get_zero, NULL},
    ROWS_END};
VALUE_TYPE(bigint, "System.Numerics.BigInteger", "bigint", TC_BIGINT, FACES_VALUE, bigint_rows, NULL);
