/* SPDX-License-Identifier: MIT */
/*
 * object/decimal.c - System.Decimal on 128-bit integers, with GMP where a product needs more.
 *
 * A result that does not fit into 96 bits loses digits behind the point, rounded half to even, as .NET does.
 * Called by arithmetic.c, compare.c, number_*.c and types/decimal.c.  Throws nothing.
 */
#include "object/decimal.h"

#include <gmp.h>
#include <math.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#define SCALE_MAX 28

typedef unsigned __int128 wide;

static wide mantissa(struct ps_decimal d)
{
	return (wide)d.hi << 64 | (wide)d.mid << 32 | d.lo;
}

static struct ps_decimal make(wide m, uint32_t scale, bool negative)
{
	return (struct ps_decimal){(uint32_t)m, (uint32_t)(m >> 32), (uint32_t)(m >> 64), (uint8_t)scale, negative};
}

static const wide mantissa_max = ((wide)1 << 96) - 1;

static void load(mpz_t z, wide m)
{
	uint64_t part[2] = {(uint64_t)m, (uint64_t)(m >> 64)};
	mpz_import(z, 2, -1, sizeof part[0], 0, 0, part);
}

static wide unload(const mpz_t z)
{
	uint64_t part[2] = {0, 0};
	mpz_export(part, NULL, -1, sizeof part[0], 0, 0, z);
	return (wide)part[1] << 64 | part[0];
}

/* Divides z by 10^places, half to even. `sticky`: digits behind z were not zero. */
static void drop_places(mpz_t z, unsigned places, bool sticky)
{
	mpz_t p, r;
	mpz_init(p);
	mpz_init(r);
	mpz_ui_pow_ui(p, 10, places);
	mpz_tdiv_qr(z, r, z, p);
	mpz_mul_2exp(r, r, 1);
	int side = mpz_cmp(r, p);
	if (side > 0 || (side == 0 && (sticky || mpz_odd_p(z))))
		mpz_add_ui(z, z, 1);
	mpz_clear(p);
	mpz_clear(r);
}

/* z (not negative) / 10^scale as a decimal; false when it is too large.  Clears nothing. */
static bool fit(mpz_t z, int scale, bool negative, bool sticky, struct ps_decimal *ret)
{
	mpz_t whole;
	mpz_init(whole);
	int drop = scale > SCALE_MAX ? scale - SCALE_MAX : 0;
	for (;; drop++) {
		if (drop > scale && drop > 0) {
			mpz_clear(whole);
			return false;
		}
		size_t bits = mpz_sizeinbase(z, 2);
		int least = bits > 97 ? (int)((bits - 97) * 30103 / 100000) : 0;
		if (drop < least)
			drop = least;
		if (drop > scale && drop > 0)
			continue;
		mpz_set(whole, z);
		if (drop)
			drop_places(whole, (unsigned)drop, sticky);
		if (mpz_sizeinbase(whole, 2) <= 96)
			break;
	}
	if (scale < 0) {
		mpz_t p;
		mpz_init(p);
		mpz_ui_pow_ui(p, 10, (unsigned)-scale);
		mpz_mul(whole, whole, p);
		mpz_clear(p);
		scale = 0;
		if (mpz_sizeinbase(whole, 2) > 96) {
			mpz_clear(whole);
			return false;
		}
	}
	*ret = make(unload(whole), (uint32_t)(scale - drop), negative);
	mpz_clear(whole);
	return true;
}

struct ps_decimal decimal_from_int64(int64_t v)
{
	return make(v < 0 ? (wide)-(uint64_t)v & UINT64_MAX : (wide)v, 0, v < 0);
}

struct ps_decimal decimal_from_uint64(uint64_t v)
{
	return make(v, 0, false);
}

bool decimal_from_digits(const char *digits, size_t n, int exponent, bool negative, struct ps_decimal *ret)
{
	while (n > 0 && *digits == '0') {
		digits++;
		n--;
	}
	bool sticky = false;
	if (n > 64) { /* no more than 29 digits count; the rest only breaks ties */
		for (size_t i = 64; i < n; i++)
			sticky |= digits[i] != '0';
		exponent += (int)(n - 64);
		n = 64;
	}
	if (n == 0 || (int)n + exponent < -SCALE_MAX) {
		*ret = make(0, (uint32_t)(exponent >= 0 ? 0 : -exponent > SCALE_MAX ? SCALE_MAX : -exponent), negative);
		return true;
	}
	if ((int)n + exponent > 29)
		return false;
	char text[72];
	memcpy(text, digits, n);
	text[n] = '\0';
	mpz_t z;
	mpz_init_set_str(z, text, 10);
	bool ok = fit(z, -exponent, negative, sticky, ret);
	mpz_clear(z);
	return ok;
}

static bool from_real(double d, int precision, struct ps_decimal *ret)
{
	if (!isfinite(d))
		return false;
	char text[48];
	snprintf(text, sizeof text, "%.*e", precision - 1, fabs(d));
	char digits[32];
	size_t n = 0;
	char *p = text;
	for (; *p && *p != 'e'; p++) {
		if (*p != '.')
			digits[n++] = *p;
	}
	int exponent = atoi(p + 1) - (int)n + 1;
	while (n > 1 && digits[n - 1] == '0' && exponent < 0) {
		n--;
		exponent++;
	}
	if (d == 0) {
		*ret = make(0, 0, false);
		return true;
	}
	return decimal_from_digits(digits, n, exponent, d < 0, ret);
}

bool decimal_from_double(double d, struct ps_decimal *ret)
{
	return from_real(d, 15, ret);
}

bool decimal_from_single(float f, struct ps_decimal *ret)
{
	return from_real((double)f, 7, ret);
}

/* Both mantissas at the larger scale; false when one needs more than 127 bits. */
static bool align(struct ps_decimal a, struct ps_decimal b, wide *ma, wide *mb)
{
	*ma = mantissa(a);
	*mb = mantissa(b);
	wide *small = a.scale < b.scale ? ma : mb;
	int diff = a.scale < b.scale ? b.scale - a.scale : a.scale - b.scale;
	while (diff-- > 0) {
		if (*small >> 123)
			return false;
		*small *= 10;
	}
	return *ma >> 126 == 0 && *mb >> 126 == 0;
}

static void load_aligned(mpz_t z, struct ps_decimal d, uint32_t scale)
{
	mpz_t p;
	load(z, mantissa(d));
	mpz_init(p);
	mpz_ui_pow_ui(p, 10, scale - d.scale);
	mpz_mul(z, z, p);
	mpz_clear(p);
	if (d.negative)
		mpz_neg(z, z);
}

bool decimal_add(struct ps_decimal a, struct ps_decimal b, struct ps_decimal *ret)
{
	wide ma, mb;
	uint32_t scale = a.scale > b.scale ? a.scale : b.scale;
	if (align(a, b, &ma, &mb)) {
		__int128 sum = (a.negative ? -(__int128)ma : (__int128)ma) + (b.negative ? -(__int128)mb : (__int128)mb);
		wide m = sum < 0 ? (wide)-sum : (wide)sum;
		if (m <= mantissa_max) {
			*ret = make(m, scale, sum < 0);
			return true;
		}
	}
	mpz_t x, y;
	mpz_init(x);
	mpz_init(y);
	load_aligned(x, a, scale);
	load_aligned(y, b, scale);
	mpz_add(x, x, y);
	bool negative = mpz_sgn(x) < 0;
	mpz_abs(x, x);
	bool ok = fit(x, (int)scale, negative, false, ret);
	mpz_clear(x);
	mpz_clear(y);
	return ok;
}

bool decimal_sub(struct ps_decimal a, struct ps_decimal b, struct ps_decimal *ret)
{
	b.negative = !b.negative;
	return decimal_add(a, b, ret);
}

bool decimal_mul(struct ps_decimal a, struct ps_decimal b, struct ps_decimal *ret)
{
	wide ma = mantissa(a), mb = mantissa(b);
	uint32_t scale = (uint32_t)a.scale + b.scale;
	bool negative = a.negative != b.negative;
	if (ma >> 64 == 0 && mb >> 64 == 0 && ma * mb <= mantissa_max && scale <= SCALE_MAX) {
		*ret = make(ma * mb, scale, negative && ma * mb != 0);
		return true;
	}
	mpz_t x, y;
	mpz_init(x);
	mpz_init(y);
	load(x, ma);
	load(y, mb);
	mpz_mul(x, x, y);
	bool ok = fit(x, (int)scale, negative, false, ret);
	mpz_clear(x);
	mpz_clear(y);
	return ok;
}

static struct ps_decimal strip_zeros(struct ps_decimal d)
{
	wide m = mantissa(d);
	uint32_t scale = d.scale;
	while (scale > 0 && m % 10 == 0) {
		m /= 10;
		scale--;
	}
	return make(m, m == 0 ? 0 : scale, d.negative);
}

bool decimal_div(struct ps_decimal a, struct ps_decimal b, struct ps_decimal *ret)
{
	bool negative = a.negative != b.negative;
	int scale = a.scale - b.scale;
	mpz_t x, y, r, p;
	mpz_init(x);
	mpz_init(y);
	mpz_init(r);
	mpz_init(p);
	load(x, mantissa(a));
	load(y, mantissa(b));
	if (scale < 0) {
		mpz_ui_pow_ui(p, 10, (unsigned)-scale);
		mpz_mul(x, x, p);
		scale = 0;
	}
	mpz_tdiv_qr(p, r, x, y);
	bool ok;
	if (mpz_sgn(r) == 0) {
		ok = fit(p, scale, negative, false, ret);
	} else { /* more digits than can be kept, the rest only rounds */
		mpz_ui_pow_ui(p, 10, 40);
		mpz_mul(x, x, p);
		mpz_tdiv_qr(p, r, x, y);
		ok = fit(p, scale + 40, negative, mpz_sgn(r) != 0, ret);
		if (ok)
			*ret = strip_zeros(*ret);
	}
	mpz_clear(x);
	mpz_clear(y);
	mpz_clear(r);
	mpz_clear(p);
	return ok;
}

struct ps_decimal decimal_rem(struct ps_decimal a, struct ps_decimal b)
{
	uint32_t scale = a.scale > b.scale ? a.scale : b.scale;
	wide ma, mb;
	if (align(a, b, &ma, &mb))
		return make(ma % mb, scale, a.negative);
	mpz_t x, y;
	mpz_init(x);
	mpz_init(y);
	load_aligned(x, a, scale);
	load_aligned(y, b, scale);
	mpz_tdiv_r(x, x, y);
	mpz_abs(x, x);
	struct ps_decimal d = {0, 0, 0, 0, false};
	if (!fit(x, (int)scale, a.negative, false, &d))
		d = a;
	mpz_clear(x);
	mpz_clear(y);
	return d;
}

struct ps_decimal decimal_neg(struct ps_decimal a)
{
	a.negative = !a.negative;
	return a;
}

bool decimal_is_zero(struct ps_decimal a)
{
	return (a.lo | a.mid | a.hi) == 0;
}

int decimal_compare(struct ps_decimal a, struct ps_decimal b)
{
	bool za = decimal_is_zero(a), zb = decimal_is_zero(b);
	if (za || zb)
		return za && zb ? 0 : za ? (b.negative ? 1 : -1) : (a.negative ? -1 : 1);
	if (a.negative != b.negative)
		return a.negative ? -1 : 1;
	wide ma, mb;
	int c;
	if (align(a, b, &ma, &mb)) {
		c = ma < mb ? -1 : ma > mb;
	} else {
		mpz_t x, y;
		mpz_init(x);
		mpz_init(y);
		uint32_t scale = a.scale > b.scale ? a.scale : b.scale;
		load_aligned(x, a, scale);
		load_aligned(y, b, scale);
		c = mpz_cmpabs(x, y);
		mpz_clear(x);
		mpz_clear(y);
	}
	return a.negative ? -c : c;
}

struct ps_decimal decimal_round(struct ps_decimal a, int places, enum decimal_rounding how)
{
	if (places < 0 || places >= a.scale)
		return a;
	wide p = 1;
	for (int i = places; i < a.scale; i++)
		p *= 10;
	wide m = mantissa(a), q = m / p, r = m % p;
	bool up = false;
	switch (how) {
	case ROUND_EVEN:
		up = r * 2 > p || (r * 2 == p && (q & 1));
		break;
	case ROUND_AWAY:
		up = r * 2 >= p;
		break;
	case ROUND_TO_ZERO:
		break;
	case ROUND_DOWN:
		up = r != 0 && a.negative;
		break;
	case ROUND_UP:
		up = r != 0 && !a.negative;
		break;
	}
	return make(q + up, (uint32_t)places, a.negative);
}

double decimal_to_double(struct ps_decimal a)
{
	char digits[32], text[48];
	decimal_digits(a, digits);
	snprintf(text, sizeof text, "%s%se-%d", a.negative ? "-" : "", digits, a.scale);
	return strtod(text, NULL);
}

bool decimal_to_uint64(struct ps_decimal a, uint64_t *ret)
{
	wide m = mantissa(decimal_round(a, 0, ROUND_TO_ZERO));
	if (m > UINT64_MAX || (a.negative && m != 0))
		return false;
	*ret = (uint64_t)m;
	return true;
}

bool decimal_to_int64(struct ps_decimal a, int64_t *ret)
{
	wide m = mantissa(decimal_round(a, 0, ROUND_TO_ZERO));
	if (m > (wide)INT64_MAX + a.negative)
		return false;
	*ret = a.negative ? (int64_t)-(uint64_t)m : (int64_t)m;
	return true;
}

size_t decimal_digits(struct ps_decimal a, char out[32])
{
	char back[32];
	size_t n = 0;
	wide m = mantissa(a);
	do {
		back[n++] = (char)('0' + (int)(m % 10));
		m /= 10;
	} while (m);
	for (size_t i = 0; i < n; i++)
		out[i] = back[n - 1 - i];
	out[n] = '\0';
	return n;
}

uint32_t decimal_hash(struct ps_decimal a)
{
	a = strip_zeros(a);
	return a.lo ^ a.mid * 31u ^ a.hi * 961u ^ (uint32_t)a.scale << 24;
}
