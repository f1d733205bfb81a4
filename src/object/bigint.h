/* SPDX-License-Identifier: MIT */
/*
 * object/bigint.h - System.Numerics.BigInteger values on GMP's low-level functions; the limbs live on the script heap.
 */
#ifndef FARSH_OBJECT_BIGINT_H
#define FARSH_OBJECT_BIGINT_H

#include <gmp.h>

#include "object/value.h"

struct buf;

struct ps_bigint {
	struct ps_obj o;
	int32_t size;                /* limbs used; negative for negative numbers, 0 for zero (as mpz_t) */
	mp_limb_t limb[];
};
#define BIGINT_MAX_LIMBS (1 << 20) /* a script cannot ask for more than 64 Mbit: OutOfMemoryException */

ps_value ps_from_mpz(const mpz_t z);                     /* copies; z stays the caller's */
ps_value ps_bigint_from_int64(int64_t v);
ps_value ps_bigint_from_uint64(uint64_t v);
/* A read-only view (mpz_roinit_n): valid while the value is.  z must not be cleared. */
mpz_srcptr ps_bigint_view(ps_value v, mpz_t z);
/* z := v for any number (doubles and decimals truncated); false for NaN and infinities.  z is initialised by the caller. */
bool bigint_from_value(ps_value v, mpz_t z);
void bigint_text(ps_value v, struct buf *out);           /* decimal digits with sign */
bool bigint_to_int64(ps_value v, int64_t *ret);
bool bigint_to_uint64(ps_value v, uint64_t *ret);
double bigint_to_double(ps_value v);
int bigint_compare(ps_value a, ps_value b);
/* An operator other than division by zero; NULL-safe only for bigint operands.  PS_FAIL + exception when too large. */
ps_value bigint_add(ps_value a, ps_value b);
ps_value bigint_sub(ps_value a, ps_value b);
ps_value bigint_mul(ps_value a, ps_value b);
ps_value bigint_div(ps_value a, ps_value b);             /* truncates; DivideByZeroException */
ps_value bigint_rem(ps_value a, ps_value b);
ps_value bigint_pow(ps_value a, int32_t exponent);
ps_value bigint_neg(ps_value a);

#endif
