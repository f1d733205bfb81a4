/* SPDX-License-Identifier: MIT */
/*
 * object/number.h - numbers as text and back, by .NET's rules.
 *
 * number_text.c makes the digits, number_format.c arranges them by a format, number_parse.c reads.
 */
#ifndef FARSH_OBJECT_NUMBER_H
#define FARSH_OBJECT_NUMBER_H

#include "object/culture.h"
#include "object/value.h"

struct buf;

/* ToString(c) of any number (TC_SBYTE..TC_BIGINT). */
void number_text(ps_value v, const struct culture *c, struct buf *out);
/* "$n" (invariant culture) and what the formatter shows (current): as number_text, but 15 digits for double, 7 for float. */
void number_script_text(ps_value v, const struct culture *c, struct buf *out);
/* ToString(fmt, c): standard and custom formats.  False + FormatException. */
bool number_format(ps_value v, const char *fmt, size_t n, const struct culture *c, struct buf *out);
void number_double_text(double d, const struct culture *c, struct buf *out); /* shortest round trip */
void number_single_text(float f, const struct culture *c, struct buf *out);

/* System.Globalization.NumberStyles */
enum {
	NUM_LEADING_WHITE = 1, NUM_TRAILING_WHITE = 2, NUM_LEADING_SIGN = 4, NUM_TRAILING_SIGN = 8, NUM_PARENTHESES = 16,
	NUM_POINT = 32, NUM_THOUSANDS = 64, NUM_EXPONENT = 128, NUM_CURRENCY = 256, NUM_HEX = 512, NUM_BINARY = 1024,
	NUM_INTEGER = 7, NUM_NUMBER = 111, NUM_FLOAT = 167, NUM_ANY = 511, NUM_FLOAT_THOUSANDS = 231
};
enum number_parse { NUMBER_OK, NUMBER_FORMAT, NUMBER_OVERFLOW };
/* T.Parse(s, styles, c) for the type with that code; never throws. */
enum number_parse number_parse(const char *s, size_t n, enum ps_tc tc, uint32_t styles, const struct culture *c, ps_value *ret);
/* "Value was either too large or too small for an Int32." */
const char *number_overflow_text(enum ps_tc tc);

#endif
