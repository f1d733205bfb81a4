/* SPDX-License-Identifier: MIT */
/*
 * object/digits.h - a number as decimal digits, between number_text.c, number_format.c and number_custom.c only.
 * The value is 0.d1d2d3… × 10^scale; n == 0 is zero.
 */
#ifndef FARSH_OBJECT_DIGITS_H
#define FARSH_OBJECT_DIGITS_H

#include "base/buf.h"
#include "object/culture.h"
#include "object/value.h"

struct digits {
	char *d;                     /* n characters '0'..'9', no leading zeros; points to `space`, or to `big` */
	int n, scale;
	bool negative, real;         /* real: a double or float, which keeps the sign of a zero */
	char space[64];
	struct buf big;
};

void digits_fini(struct digits *x);
void digits_of_exact(struct digits *x, ps_value v);                  /* integers, decimals, bigints: all digits */
void digits_of_real(struct digits *x, double d, int significant);    /* rounded correctly to that many digits */
void digits_of_real_places(struct digits *x, double d, int places);  /* … to that many digits behind the point */
void digits_of_real_shortest(struct digits *x, double d, bool single); /* least that reads back the same */
void digits_round(struct digits *x, int keep);                       /* keeps `keep` digits, half away from zero */
/* As format G does: plain when the exponent allows it within max_digits, else with E. */
void digits_put_general(const struct digits *x, int max_digits, char exponent, const struct culture *c, struct buf *out);
void digits_put_exponent(int exponent, char letter, int least, bool always_sign, struct buf *out);
/* Infinity and NaN; false for finite numbers. */
bool digits_put_special(double d, const struct culture *c, struct buf *out);
bool number_custom_format(ps_value v, const char *fmt, size_t n, const struct culture *c, struct buf *out);

#endif
