/* SPDX-License-Identifier: MIT */
/*
 * object/bigint.c - BigInteger values: limbs on the script heap, arithmetic by GMP through read-only views.
 * Called by arithmetic.c, convert.c, number_*.c and types/bigint.c.
 */
#include "object/bigint.h"

#include <math.h>
#include <stdlib.h>
#include <string.h>

#include "base/buf.h"
#include "heap/heap.h"
#include "object/decimal.h"
#include "object/throw.h"

ps_value ps_from_mpz(const mpz_t z)
{
	size_t n = mpz_size(z);
	if (n > BIGINT_MAX_LIMBS)
		return ps_fail(ps_throw(&type_exc_out_of_memory, "Insufficient memory to continue the execution of the program."));
	struct ps_bigint *b = heap_alloc_atomic(sizeof *b + n * sizeof(mp_limb_t));
	b->o.type = &type_bigint;
	b->size = (int32_t)n * (mpz_sgn(z) < 0 ? -1 : 1);
	if (n)
		memcpy(b->limb, mpz_limbs_read(z), n * sizeof(mp_limb_t));
	return ps_from_obj(b);
}

mpz_srcptr ps_bigint_view(ps_value v, mpz_t z)
{
	const struct ps_bigint *b = (const struct ps_bigint *)ps_obj(v);
	return mpz_roinit_n(z, b->limb, b->size);
}

ps_value ps_bigint_from_uint64(uint64_t v)
{
	mp_limb_t limb = v;
	mpz_t z;
	return ps_from_mpz(mpz_roinit_n(z, &limb, 1));
}

ps_value ps_bigint_from_int64(int64_t v)
{
	mp_limb_t limb = v < 0 ? -(uint64_t)v : (uint64_t)v;
	mpz_t z;
	return ps_from_mpz(mpz_roinit_n(z, &limb, v < 0 ? -1 : 1));
}

bool bigint_from_value(ps_value v, mpz_t z)
{
	enum ps_tc tc = ps_tc(v);
	if (tc == TC_BIGINT) {
		mpz_t view;
		mpz_set(z, ps_bigint_view(v, view));
	} else if (tc == TC_UINT64) {
		mpz_set_ui(z, ps_uint64(v));
	} else if (tc == TC_DECIMAL) {
		char digits[32];
		struct ps_decimal d = decimal_round(ps_decimal(v), 0, ROUND_TO_ZERO);
		decimal_digits(d, digits);
		mpz_set_str(z, digits, 10);
		if (d.negative)
			mpz_neg(z, z);
	} else if (tc == TC_DOUBLE || tc == TC_SINGLE) {
		double d = ps_double(v);
		if (!isfinite(d))
			return false;
		mpz_set_d(z, d);
	} else {
		mpz_set_si(z, ps_int64(v));
	}
	return true;
}

void bigint_text(ps_value v, struct buf *out)
{
	mpz_t z;
	mpz_srcptr p = ps_bigint_view(v, z);
	if (!buf_reserve(out, mpz_sizeinbase(p, 10) + 3))
		return;
	mpz_get_str(out->data + out->len, 10, p);
	out->len += strlen(out->data + out->len);
}

bool bigint_to_int64(ps_value v, int64_t *ret)
{
	mpz_t z;
	mpz_srcptr p = ps_bigint_view(v, z);
	if (!mpz_fits_slong_p(p))
		return false;
	*ret = mpz_get_si(p);
	return true;
}

bool bigint_to_uint64(ps_value v, uint64_t *ret)
{
	mpz_t z;
	mpz_srcptr p = ps_bigint_view(v, z);
	if (!mpz_fits_ulong_p(p))
		return false;
	*ret = mpz_get_ui(p);
	return true;
}

double bigint_to_double(ps_value v)
{
	mpz_t z;
	mpz_srcptr p = ps_bigint_view(v, z);
	long exponent;
	double d = mpz_get_d_2exp(&exponent, p);
	return exponent > 1024 ? (d < 0 ? -HUGE_VAL : HUGE_VAL) : mpz_get_d(p);
}

int bigint_compare(ps_value a, ps_value b)
{
	mpz_t x, y;
	int c = mpz_cmp(ps_bigint_view(a, x), ps_bigint_view(b, y));
	return (c > 0) - (c < 0);
}

typedef void binary_fn(mpz_ptr, mpz_srcptr, mpz_srcptr);

static ps_value binary(ps_value a, ps_value b, binary_fn *fn)
{
	mpz_t x, y, z;
	mpz_init(z);
	fn(z, ps_bigint_view(a, x), ps_bigint_view(b, y));
	ps_value v = ps_from_mpz(z);
	mpz_clear(z);
	return v;
}

ps_value bigint_add(ps_value a, ps_value b)
{
	return binary(a, b, mpz_add);
}

ps_value bigint_sub(ps_value a, ps_value b)
{
	return binary(a, b, mpz_sub);
}

ps_value bigint_mul(ps_value a, ps_value b)
{
	return binary(a, b, mpz_mul);
}

static bool is_zero(ps_value v)
{
	return ((const struct ps_bigint *)ps_obj(v))->size == 0;
}

ps_value bigint_div(ps_value a, ps_value b)
{
	if (is_zero(b))
		return ps_fail(ps_throw(&type_exc_divide, "Attempted to divide by zero."));
	return binary(a, b, mpz_tdiv_q);
}

ps_value bigint_rem(ps_value a, ps_value b)
{
	if (is_zero(b))
		return ps_fail(ps_throw(&type_exc_divide, "Attempted to divide by zero."));
	return binary(a, b, mpz_tdiv_r);
}

ps_value bigint_pow(ps_value a, int32_t exponent)
{
	mpz_t x, z;
	mpz_srcptr p = ps_bigint_view(a, x);
	if (mpz_size(p) * (uint64_t)exponent > BIGINT_MAX_LIMBS && mpz_cmpabs_ui(p, 1) > 0)
		return ps_fail(ps_throw(&type_exc_out_of_memory, "Insufficient memory to continue the execution of the program."));
	mpz_init(z);
	mpz_pow_ui(z, p, (unsigned long)exponent);
	ps_value v = ps_from_mpz(z);
	mpz_clear(z);
	return v;
}

ps_value bigint_neg(ps_value a)
{
	mpz_t x, z;
	mpz_init(z);
	mpz_neg(z, ps_bigint_view(a, x));
	ps_value v = ps_from_mpz(z);
	mpz_clear(z);
	return v;
}
