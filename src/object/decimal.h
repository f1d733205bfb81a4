/* SPDX-License-Identifier: MIT */
/*
 * object/decimal.h - arithmetic of System.Decimal: 96 bits and a scale of 0..28, results rounded half to even.
 * Functions that may overflow return false (nothing is thrown; the caller says which operation it was).
 */
#ifndef FARSH_OBJECT_DECIMAL_H
#define FARSH_OBJECT_DECIMAL_H

#include "object/value.h"

struct buf;

struct ps_decimal decimal_from_int64(int64_t v);
struct ps_decimal decimal_from_uint64(uint64_t v);
bool decimal_from_double(double d, struct ps_decimal *ret);  /* 15 significant digits, as .NET */
bool decimal_from_single(float f, struct ps_decimal *ret);   /* 7 */
/* digits × 10^exponent; rounds what does not fit behind the point. */
bool decimal_from_digits(const char *digits, size_t n, int exponent, bool negative, struct ps_decimal *ret);
bool decimal_add(struct ps_decimal a, struct ps_decimal b, struct ps_decimal *ret);
bool decimal_sub(struct ps_decimal a, struct ps_decimal b, struct ps_decimal *ret);
bool decimal_mul(struct ps_decimal a, struct ps_decimal b, struct ps_decimal *ret);
bool decimal_div(struct ps_decimal a, struct ps_decimal b, struct ps_decimal *ret); /* b is not zero */
struct ps_decimal decimal_rem(struct ps_decimal a, struct ps_decimal b);            /* b is not zero */
struct ps_decimal decimal_neg(struct ps_decimal a);
int decimal_compare(struct ps_decimal a, struct ps_decimal b);
bool decimal_is_zero(struct ps_decimal a);
enum decimal_rounding { ROUND_EVEN, ROUND_AWAY, ROUND_TO_ZERO, ROUND_DOWN, ROUND_UP }; /* System.MidpointRounding */
struct ps_decimal decimal_round(struct ps_decimal a, int places, enum decimal_rounding how);
double decimal_to_double(struct ps_decimal a);
bool decimal_to_int64(struct ps_decimal a, int64_t *ret);    /* truncates */
bool decimal_to_uint64(struct ps_decimal a, uint64_t *ret);
/* The digits of the mantissa, most significant first, without leading zeros ("0" for zero); at most 29 and a NUL. */
size_t decimal_digits(struct ps_decimal a, char out[32]);
uint32_t decimal_hash(struct ps_decimal a);                  /* equal values have equal hashes */

#endif
