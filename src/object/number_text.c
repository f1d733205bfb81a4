/* SPDX-License-Identifier: MIT */
/*
 * object/number_text.c - numbers as digits and as their plain text.
 *
 * The shortest text of a double is the first of 15, 16 and 17 digits that reads back the same (6 to 9 for a float); where
 * precision is lost near zero the search begins at one digit.
 * Called by text.c, number_format.c, number_custom.c.  Does not know formats.
 */
#include <math.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "object/bigint.h"
#include "object/convert.h"
#include "object/decimal.h"
#include "object/digits.h"
#include "object/number.h"

#define REAL_PLACES_MAX 1100 /* a double has no more digits behind the point that are not zero */

void digits_fini(struct digits *x)
{
	buf_fini(&x->big);
}

static void start(struct digits *x, bool negative, bool real)
{
	x->d = x->space;
	x->n = x->scale = 0;
	x->negative = negative;
	x->real = real;
	buf_init(&x->big, 0);
}

static void strip(struct digits *x)
{
	int zeros = 0;
	while (zeros < x->n && x->d[zeros] == '0')
		zeros++;
	x->d += zeros;
	x->n -= zeros;
	x->scale -= zeros;
	while (x->n > 0 && x->d[x->n - 1] == '0')
		x->n--;
	if (x->n == 0)
		x->scale = 0;
}

static void put_uint(struct digits *x, uint64_t u)
{
	char back[24];
	int n = 0;
	for (; u; u /= 10)
		back[n++] = (char)('0' + (int)(u % 10));
	for (int i = 0; i < n; i++)
		x->d[i] = back[n - 1 - i];
	x->n = x->scale = n;
}

void digits_of_exact(struct digits *x, ps_value v)
{
	enum ps_tc tc = ps_tc(v);
	start(x, false, false);
	if (tc == TC_DECIMAL) {
		struct ps_decimal d = ps_decimal(v);
		x->negative = d.negative && !decimal_is_zero(d);
		x->n = (int)decimal_digits(d, x->d);
		x->scale = x->n - d.scale;
		if (decimal_is_zero(d))
			x->n = x->scale = 0;
	} else if (tc == TC_BIGINT) {
		bigint_text(v, &x->big);
		x->d = x->big.data;
		x->n = (int)x->big.len;
		if (*x->d == '-') {
			x->negative = true;
			x->d++;
			x->n--;
		}
		x->scale = x->n;
		if (x->n == 1 && *x->d == '0')
			x->n = x->scale = 0;
	} else if (tc == TC_UINT64) {
		put_uint(x, ps_uint64(v));
	} else {
		int64_t i = ps_int64(v);
		x->negative = i < 0;
		put_uint(x, i < 0 ? -(uint64_t)i : (uint64_t)i);
	}
}

/* text is printf's %e form without sign. */
static void from_e(struct digits *x, char *text)
{
	char *p = text, *to = x->d = text;
	for (; *p && *p != 'e'; p++) {
		if (*p != '.')
			*to++ = *p;
	}
	x->n = (int)(to - text);
	x->scale = *p ? atoi(p + 1) + 1 : 1;
	strip(x);
}

void digits_of_real(struct digits *x, double d, int significant)
{
	start(x, signbit(d), true);
	int want = significant > REAL_PLACES_MAX ? REAL_PLACES_MAX : significant < 1 ? 1 : significant;
	if (want < (int)sizeof x->space - 16) {
		snprintf(x->space, sizeof x->space, "%.*e", want - 1, fabs(d));
		from_e(x, x->space);
	} else {
		buf_printf(&x->big, "%.*e", want - 1, fabs(d));
		from_e(x, x->big.data);
	}
}

void digits_of_real_places(struct digits *x, double d, int places)
{
	start(x, signbit(d), true);
	buf_printf(&x->big, "%.*f", places > REAL_PLACES_MAX ? REAL_PLACES_MAX : places, fabs(d));
	char *p = x->big.data, *point = strchr(p, '.');
	x->d = p;
	x->n = (int)x->big.len;
	x->scale = x->n;
	if (point) {
		x->scale = (int)(point - p);
		memmove(point, point + 1, strlen(point));
		x->n--;
	}
	strip(x);
}

void digits_of_real_shortest(struct digits *x, double d, bool single)
{
	start(x, signbit(d), true);
	double a = fabs(d);
	int precision = single ? 6 : 15, most = single ? 9 : 17;
	if (a < (single ? 1.17549435e-38 : 2.2250738585072014e-308))
		precision = 1; /* numbers with fewer bits need fewer digits */
	if (!single && a < 9007199254740992.0 && a == floor(a)) {
		put_uint(x, (uint64_t)a);
		strip(x);
		return;
	}
	for (; precision <= most; precision++) {
		snprintf(x->space, sizeof x->space, "%.*e", precision - 1, a);
		if (single ? strtof(x->space, NULL) >= (float)a && strtof(x->space, NULL) <= (float)a
			   : strtod(x->space, NULL) >= a && strtod(x->space, NULL) <= a)
			break;
	}
	from_e(x, x->space);
}

void digits_round(struct digits *x, int keep)
{
	if (keep >= x->n)
		return;
	bool up = keep >= 0 && x->d[keep] >= '5';
	if (keep < 0)
		keep = 0;
	x->n = keep;
	if (up) {
		while (x->n > 0 && x->d[x->n - 1] == '9')
			x->n--;
		if (x->n > 0) {
			x->d[x->n - 1]++;
		} else {
			x->d = x->space;
			x->d[0] = '1';
			x->n = 1;
			x->scale++;
		}
	}
	while (x->n > 0 && x->d[x->n - 1] == '0')
		x->n--;
	if (x->n == 0) {
		x->scale = 0;
		if (!x->real)
			x->negative = false;
	}
}

void digits_put_exponent(int exponent, char letter, int least, bool always_sign, struct buf *out)
{
	char text[16];
	buf_put_byte(out, letter);
	if (exponent < 0)
		buf_put_byte(out, '-');
	else if (always_sign)
		buf_put_byte(out, '+');
	snprintf(text, sizeof text, "%0*d", least, exponent < 0 ? -exponent : exponent);
	buf_puts(out, text);
}

void digits_put_general(const struct digits *x, int max_digits, char exponent, const struct culture *c, struct buf *out)
{
	if (x->negative)
		buf_put_byte(out, '-');
	int at = x->scale;
	bool scientific = x->n > 0 && (at > max_digits || at < -3) && exponent;
	int whole = scientific ? 1 : at;
	if (whole <= 0)
		buf_put_byte(out, '0');
	for (int i = 0; i < whole; i++)
		buf_put_byte(out, i < x->n ? x->d[i] : '0');
	int from = whole > 0 ? whole : 0;
	if (from < x->n) {
		buf_puts(out, c->decimal_point);
		if (whole < 0)
			buf_fill(out, '0', (size_t)-whole);
		buf_put(out, x->d + from, (size_t)(x->n - from));
	}
	if (scientific)
		digits_put_exponent(at - 1, exponent, 2, true, out);
}

bool digits_put_special(double d, const struct culture *c, struct buf *out)
{
	if (isnan(d)) {
		buf_puts(out, c->nan);
		return true;
	}
	if (isinf(d)) {
		if (d < 0)
			buf_put_byte(out, '-');
		buf_puts(out, c->infinity);
		return true;
	}
	return false;
}

static void real_text(double d, bool single, const struct culture *c, struct buf *out)
{
	struct digits x;
	if (digits_put_special(d, c, out))
		return;
	digits_of_real_shortest(&x, d, single);
	digits_put_general(&x, single ? 9 : 17, 'E', c, out);
	digits_fini(&x);
}

void number_double_text(double d, const struct culture *c, struct buf *out)
{
	real_text(d, false, c, out);
}

void number_single_text(float f, const struct culture *c, struct buf *out)
{
	real_text((double)f, true, c, out);
}

void ps_double_text(double d, struct buf *out)
{
	real_text(d, false, culture_invariant, out);
}

static void put_int(int64_t i, struct buf *out)
{
	char text[24], *p = text + sizeof text;
	uint64_t u = i < 0 ? -(uint64_t)i : (uint64_t)i;
	do {
		*--p = (char)('0' + (int)(u % 10));
		u /= 10;
	} while (u);
	if (i < 0)
		*--p = '-';
	buf_put(out, p, (size_t)(text + sizeof text - p));
}

/* All digits of a decimal, its trailing zeros too. */
static void put_decimal(struct ps_decimal d, const struct culture *c, struct buf *out)
{
	char digits[32];
	int n = (int)decimal_digits(d, digits);
	if (d.negative && !decimal_is_zero(d))
		buf_put_byte(out, '-');
	if (n <= d.scale) {
		buf_put_byte(out, '0');
	} else {
		buf_put(out, digits, (size_t)(n - d.scale));
	}
	if (d.scale > 0) {
		buf_puts(out, c->decimal_point);
		for (int i = n; i < d.scale; i++)
			buf_put_byte(out, '0');
		int from = n > d.scale ? n - d.scale : 0;
		buf_put(out, digits + from, (size_t)(n - from));
	}
}

static void text_of(ps_value v, const struct culture *c, bool script, struct buf *out)
{
	enum ps_tc tc = ps_tc(v);
	struct digits x;
	double d;
	switch ((int)tc) {
	case TC_DOUBLE:
	case TC_SINGLE:
		d = ps_double(v);
		if (!script) {
			real_text(d, tc == TC_SINGLE, c, out);
		} else if (!digits_put_special(d, c, out)) {
			int precision = tc == TC_SINGLE ? 7 : 15;
			digits_of_real(&x, d, precision);
			digits_put_general(&x, precision, 'E', c, out);
			digits_fini(&x);
		}
		break;
	case TC_DECIMAL:
		put_decimal(ps_decimal(v), c, out);
		break;
	case TC_BIGINT:
		bigint_text(v, out);
		break;
	case TC_UINT64:
		buf_printf(out, "%llu", (unsigned long long)ps_uint64(v));
		break;
	default:
		put_int(ps_int64(v), out);
	}
}

void number_text(ps_value v, const struct culture *c, struct buf *out)
{
	text_of(v, c, false, out);
}

void number_script_text(ps_value v, const struct culture *c, struct buf *out)
{
	text_of(v, c, true, out);
}
