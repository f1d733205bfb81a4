/* SPDX-License-Identifier: MIT */
/*
 * object/number_parse.c - text to numbers: T.Parse with NumberStyles, and PowerShell's number literals inside strings.
 * Called by convert_string.c, arithmetic_mixed.c, enum_text.c and types/.  Throws nothing.
 */
#include <math.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <strings.h>

#include "base/buf.h"
#include "base/utf.h"
#include "object/bigint.h"
#include "object/convert.h"
#include "object/decimal.h"
#include "object/number.h"

#define EXPONENT_MAX 99999

const char *number_overflow_text(enum ps_tc tc)
{
	switch ((int)tc) {
	case TC_SBYTE:
		return "Value was either too large or too small for a signed byte.";
	case TC_BYTE:
		return "Value was either too large or too small for an unsigned byte.";
	case TC_INT16:
		return "Value was either too large or too small for an Int16.";
	case TC_UINT16:
		return "Value was either too large or too small for a UInt16.";
	case TC_UINT32:
		return "Value was either too large or too small for a UInt32.";
	case TC_INT64:
		return "Value was either too large or too small for an Int64.";
	case TC_UINT64:
		return "Value was either too large or too small for a UInt64.";
	case TC_CHAR:
		return "Value was either too large or too small for a character.";
	case TC_DECIMAL:
		return "Value was either too large or too small for a Decimal.";
	default:
		return "Value was either too large or too small for an Int32.";
	}
}

static bool is_white(char c)
{
	return c == ' ' || (c >= 9 && c <= 13);
}

/* A number as read: digits × 10^exponent. */
struct scanned {
	struct buf digits;
	int exponent;
	bool negative, fraction;     /* fraction: digits behind the point that are not zero */
};

static size_t take(const char *p, const char *end, const char *text)
{
	size_t n = strlen(text);
	if (n && (size_t)(end - p) >= n && strncasecmp(p, text, n) == 0)
		return n;
	if (n && strcmp(text, "\u00a0") == 0 && p < end && *p == ' ') /* a blank passes for a no-break space */
		return 1;
	return n && strcmp(text, "\u202f") == 0 && p < end && (*p == ' ' || take(p, end, "\u00a0")) ? (*p == ' ' ? 1u : 2u) : 0;
}

struct reader {
	const char *p, *end;
	uint32_t styles;
	const struct culture *c;
	bool sign, paren, currency;
};

static void read_lead(struct reader *r, struct scanned *out)
{
	size_t n;
	for (;;) {
		if (r->p < r->end && is_white(*r->p) && (r->styles & NUM_LEADING_WHITE) && (!r->sign || r->currency)) {
			r->p++;
		} else if ((r->styles & NUM_LEADING_SIGN) && !r->sign && (n = take(r->p, r->end, "+"))) {
			r->sign = true;
			r->p += n;
		} else if ((r->styles & NUM_LEADING_SIGN) && !r->sign &&
		    ((n = take(r->p, r->end, "-")) || (n = take(r->p, r->end, "\u2212")))) {
			r->sign = out->negative = true;
			r->p += n;
		} else if ((r->styles & NUM_PARENTHESES) && !r->sign && r->p < r->end && *r->p == '(') {
			r->sign = r->paren = out->negative = true;
			r->p++;
		} else if ((r->styles & NUM_CURRENCY) && !r->currency && (n = take(r->p, r->end, r->c->currency_symbol))) {
			r->currency = true;
			r->p += n;
		} else {
			return;
		}
	}
}

static bool read_digits(struct reader *r, struct scanned *out)
{
	bool any = false, point = false;
	size_t n;
	for (; r->p < r->end; ) {
		if (*r->p >= '0' && *r->p <= '9') {
			any = true;
			if (out->digits.len || *r->p != '0') {
				buf_put_byte(&out->digits, *r->p);
				out->exponent -= point;
				out->fraction |= point && *r->p != '0';
			} else {
				out->exponent -= point;
			}
			r->p++;
		} else if ((r->styles & NUM_POINT) && !point && (n = take(r->p, r->end, r->c->decimal_point))) {
			point = true;
			r->p += n;
		} else if ((r->styles & NUM_THOUSANDS) && any && !point && (n = take(r->p, r->end, r->c->group_mark))) {
			r->p += n;
		} else {
			break;
		}
	}
	if (any && (r->styles & NUM_EXPONENT) && r->p < r->end && (*r->p | 0x20) == 'e') {
		const char *q = r->p + 1;
		bool minus = q < r->end && *q == '-';
		if (q < r->end && (*q == '-' || *q == '+'))
			q++;
		int e = 0;
		if (q < r->end && *q >= '0' && *q <= '9') {
			for (; q < r->end && *q >= '0' && *q <= '9'; q++)
				e = e < EXPONENT_MAX ? e * 10 + (*q - '0') : e;
			out->exponent += minus ? -e : e;
			r->p = q;
		}
	}
	return any;
}

static bool read_tail(struct reader *r, struct scanned *out)
{
	size_t n;
	for (;;) {
		if (r->p < r->end && is_white(*r->p) && (r->styles & NUM_TRAILING_WHITE)) {
			r->p++;
		} else if ((r->styles & NUM_TRAILING_SIGN) && !r->sign && r->p < r->end && (*r->p == '+' || *r->p == '-')) {
			r->sign = true;
			out->negative = *r->p == '-';
			r->p++;
		} else if (r->paren && r->p < r->end && *r->p == ')') {
			r->paren = false;
			r->p++;
		} else if ((r->styles & NUM_CURRENCY) && !r->currency && (n = take(r->p, r->end, r->c->currency_symbol))) {
			r->currency = true;
			r->p += n;
		} else {
			break;
		}
	}
	while (r->p < r->end && *r->p == '\0')
		r->p++;
	return !r->paren && r->p == r->end;
}

static bool scan(const char *s, size_t n, uint32_t styles, const struct culture *c, struct scanned *out)
{
	struct reader r = {s, s + n, styles, c, false, false, false};
	buf_init(&out->digits, 0);
	out->exponent = 0;
	out->negative = out->fraction = false;
	read_lead(&r, out);
	return read_digits(&r, out) && read_tail(&r, out);
}

static bool integer_range(enum ps_tc tc, int64_t *ret_min, uint64_t *ret_max)
{
	switch ((int)tc) {
	case TC_SBYTE:
		*ret_min = INT8_MIN;
		*ret_max = INT8_MAX;
		return true;
	case TC_BYTE:
		*ret_min = 0;
		*ret_max = UINT8_MAX;
		return true;
	case TC_INT16:
		*ret_min = INT16_MIN;
		*ret_max = INT16_MAX;
		return true;
	case TC_UINT16:
		*ret_min = 0;
		*ret_max = UINT16_MAX;
		return true;
	case TC_INT32:
		*ret_min = INT32_MIN;
		*ret_max = INT32_MAX;
		return true;
	case TC_UINT32:
		*ret_min = 0;
		*ret_max = UINT32_MAX;
		return true;
	case TC_INT64:
		*ret_min = INT64_MIN;
		*ret_max = INT64_MAX;
		return true;
	case TC_UINT64:
		*ret_min = 0;
		*ret_max = UINT64_MAX;
		return true;
	default:
		return false;
	}
}

static ps_value make_integer(enum ps_tc tc, uint64_t v)
{
	switch ((int)tc) {
	case TC_SBYTE:
		return ps_from_small(SMALL_SBYTE, (uint32_t)(int32_t)(int8_t)v);
	case TC_BYTE:
		return ps_from_small(SMALL_BYTE, (uint8_t)v);
	case TC_INT16:
		return ps_from_small(SMALL_INT16, (uint32_t)(int32_t)(int16_t)v);
	case TC_UINT16:
		return ps_from_small(SMALL_UINT16, (uint16_t)v);
	case TC_UINT32:
		return ps_from_small(SMALL_UINT32, (uint32_t)v);
	case TC_INT64:
		return ps_from_int64((int64_t)v);
	case TC_UINT64:
		return ps_from_uint64(v);
	default:
		return ps_from_int((int32_t)(uint32_t)v);
	}
}

static enum number_parse to_integer(struct scanned *x, enum ps_tc tc, ps_value *ret)
{
	int64_t min;
	uint64_t max, v = 0;
	integer_range(tc, &min, &max);
	size_t n = x->digits.len;
	int exponent = x->exponent;
	while (n > 0 && exponent < 0) { /* zeros behind the point are allowed */
		if (x->digits.data[n - 1] != '0')
			return NUMBER_OVERFLOW;
		n--;
		exponent++;
	}
	if (n > 0 && (int)n + exponent > 20)
		return NUMBER_OVERFLOW;
	for (size_t i = 0; i < n + (size_t)(n > 0 && exponent > 0 ? exponent : 0); i++) {
		uint64_t d = i < n ? (uint64_t)(x->digits.data[i] - '0') : 0;
		if (__builtin_mul_overflow(v, 10u, &v) || __builtin_add_overflow(v, d, &v))
			return NUMBER_OVERFLOW;
	}
	if (x->negative ? v > (uint64_t)-(min + 1) + (min < 0) && v != 0 : v > max)
		return NUMBER_OVERFLOW;
	if (x->negative && min == 0 && v != 0)
		return NUMBER_OVERFLOW;
	*ret = make_integer(tc, x->negative ? -v : v);
	return NUMBER_OK;
}

static enum number_parse to_bigint(struct scanned *x, ps_value *ret)
{
	if (x->exponent < 0) {
		for (int i = 0; i < -x->exponent && i < (int)x->digits.len; i++) {
			if (x->digits.data[x->digits.len - 1 - (size_t)i] != '0')
				return NUMBER_OVERFLOW;
		}
		buf_truncate(&x->digits, x->digits.len > (size_t)-x->exponent ? x->digits.len - (size_t)-x->exponent : 0);
	} else {
		buf_fill(&x->digits, '0', (size_t)x->exponent);
	}
	mpz_t z;
	mpz_init(z);
	if (x->digits.len)
		mpz_set_str(z, x->digits.data, 10);
	if (x->negative)
		mpz_neg(z, z);
	*ret = ps_from_mpz(z);
	mpz_clear(z);
	return ps_failed(*ret) ? NUMBER_OVERFLOW : NUMBER_OK;
}

static enum number_parse to_real(struct scanned *x, enum ps_tc tc, ps_value *ret)
{
	if (tc == TC_DECIMAL) {
		struct ps_decimal d;
		if (!decimal_from_digits(buf_str(&x->digits), x->digits.len, x->exponent, x->negative, &d))
			return NUMBER_OVERFLOW;
		*ret = ps_from_decimal(d);
		return NUMBER_OK;
	}
	if (x->digits.len == 0)
		buf_put_byte(&x->digits, '0');
	buf_printf(&x->digits, "e%d", x->exponent);
	if (tc == TC_SINGLE) {
		float f = strtof(x->digits.data, NULL);
		*ret = ps_from_single(x->negative ? -f : f);
	} else {
		double d = strtod(x->digits.data, NULL);
		*ret = ps_from_double(x->negative ? -d : d);
	}
	return NUMBER_OK;
}

static bool real_word(const char *s, size_t n, const struct culture *c, double *ret)
{
	while (n > 0 && is_white(*s)) {
		s++;
		n--;
	}
	while (n > 0 && is_white(s[n - 1]))
		n--;
	bool minus = n > 1 && *s == '-', plus = n > 1 && *s == '+';
	const char *w = s + (minus || plus);
	size_t wn = n - (size_t)(minus || plus);
	if (wn == strlen(c->nan) && strncasecmp(w, c->nan, wn) == 0) {
		*ret = (double)NAN;
		return true;
	}
	if (wn == strlen(c->infinity) && strncasecmp(w, c->infinity, wn) == 0) {
		*ret = minus ? -HUGE_VAL : HUGE_VAL;
		return true;
	}
	return false;
}

/* Hexadecimal or binary digits of at most the type's width; two's complement. */
static enum number_parse parse_radix(const char *s, size_t n, enum ps_tc tc, uint32_t styles, ps_value *ret)
{
	const char *p = s, *end = s + n;
	int64_t min;
	uint64_t max, v = 0;
	unsigned step = styles & NUM_BINARY ? 1 : 4;
	while (p < end && is_white(*p) && (styles & NUM_LEADING_WHITE))
		p++;
	while (end > p && is_white(end[-1]) && (styles & NUM_TRAILING_WHITE))
		end--;
	if (p == end)
		return NUMBER_FORMAT;
	if (tc == TC_BIGINT) {
		mpz_t z;
		char *text = strndup(p, (size_t)(end - p));
		bool bad = mpz_init_set_str(z, text, step == 1 ? 2 : 16) != 0;
		free(text);
		int top = *p <= '9' ? *p - '0' : (*p | 0x20) - 'a' + 10;
		if (!bad && top >= 1 << (step - 1)) { /* the first digit carries the sign */
			mpz_t power;
			mpz_init(power);
			mpz_ui_pow_ui(power, 2, (unsigned long)(end - p) * step);
			mpz_sub(z, z, power);
			mpz_clear(power);
		}
		*ret = bad ? PS_FAIL : ps_from_mpz(z);
		mpz_clear(z);
		return bad ? NUMBER_FORMAT : NUMBER_OK;
	}
	if (!integer_range(tc, &min, &max))
		return NUMBER_FORMAT;
	unsigned bits = (unsigned)__builtin_popcountll(max) + (min < 0);
	bool over = false;
	for (; p < end; p++) {
		int d = *p >= '0' && *p <= '9' ? *p - '0' : (*p | 0x20) >= 'a' && (*p | 0x20) <= 'f' ? (*p | 0x20) - 'a' + 10 : 99;
		if (d >= 1 << step)
			return NUMBER_FORMAT;
		over |= v >> (bits - step) != 0;
		v = v << step | (uint64_t)d;
	}
	if (over)
		return NUMBER_OVERFLOW;
	*ret = make_integer(tc, v);
	return NUMBER_OK;
}

enum number_parse number_parse(const char *s, size_t n, enum ps_tc tc, uint32_t styles, const struct culture *c, ps_value *ret)
{
	if (styles & (NUM_HEX | NUM_BINARY))
		return parse_radix(s, n, tc, styles, ret);
	struct scanned x;
	enum number_parse result;
	if (!scan(s, n, styles, c, &x)) {
		double d;
		result = NUMBER_FORMAT;
		if ((tc == TC_DOUBLE || tc == TC_SINGLE) && real_word(s, n, c, &d)) {
			*ret = tc == TC_SINGLE ? ps_from_single((float)d) : ps_from_double(d);
			result = NUMBER_OK;
		}
	} else if (tc == TC_BIGINT) {
		result = to_bigint(&x, ret);
	} else if (tc == TC_DOUBLE || tc == TC_SINGLE || tc == TC_DECIMAL) {
		result = to_real(&x, tc, ret);
	} else {
		result = to_integer(&x, tc, ret);
	}
	buf_fini(&x.digits);
	return result;
}

/* ---- number literals ---- */

struct suffix {
	enum ps_tc tc;               /* TC_NULL: none */
	uint64_t multiplier;
};

/* u l ul s us y uy d n, then kb mb gb tb pb; true when everything is used up. */
static bool read_suffix(const char *p, const char *end, bool hex, struct suffix *ret)
{
	static const struct {
		const char *text;
		enum ps_tc tc;
	} types[] = {{"ul", TC_UINT64}, {"us", TC_UINT16}, {"uy", TC_BYTE}, {"u", TC_UINT32}, {"l", TC_INT64},
		     {"s", TC_INT16}, {"y", TC_SBYTE}, {"n", TC_BIGINT}, {"d", TC_DECIMAL}};
	ret->tc = TC_NULL;
	ret->multiplier = 1;
	for (size_t i = 0; i < ARRAY_LEN(types); i++) {
		size_t n = strlen(types[i].text);
		if ((size_t)(end - p) >= n && strncasecmp(p, types[i].text, n) == 0 && !(hex && types[i].tc == TC_DECIMAL)) {
			ret->tc = types[i].tc;
			p += n;
			break;
		}
	}
	if (end - p == 2 && (p[1] | 0x20) == 'b') {
		const char *units = "kmgtp", *at = strchr(units, p[0] | 0x20);
		if (!at)
			return false;
		ret->multiplier = (uint64_t)1 << (10 * (at - units + 1));
		p += 2;
	}
	return p == end;
}

static bool narrow(mpz_t z, enum ps_tc want, ps_value *ret)
{
	static const enum ps_tc order[] = {TC_INT32, TC_INT64};
	static const enum ps_tc unsigned_order[] = {TC_UINT32, TC_UINT64};
	if (want == TC_BIGINT) {
		*ret = ps_from_mpz(z);
		return !ps_failed(*ret);
	}
	const enum ps_tc *tcs = want == TC_UINT32 ? unsigned_order : want == TC_NULL ? order : &want;
	for (int i = 0; i < (tcs == &want ? 1 : 2); i++) {
		int64_t min;
		uint64_t max;
		if (!integer_range(tcs[i], &min, &max))
			continue;
		if ((mpz_sgn(z) >= 0 ? mpz_cmp_ui(z, max) <= 0 : mpz_cmp_si(z, min) >= 0)) {
			*ret = make_integer(tcs[i], mpz_sgn(z) >= 0 ? mpz_get_ui(z) : (uint64_t)mpz_get_si(z));
			return true;
		}
	}
	if (want != TC_NULL && want != TC_DECIMAL)
		return false;
	if (mpz_sizeinbase(z, 2) <= 96) {
		char digits[40];
		struct ps_decimal d;
		mpz_get_str(digits, 10, z);
		if (decimal_from_digits(digits + (digits[0] == '-'), strlen(digits) - (digits[0] == '-'), 0, mpz_sgn(z) < 0, &d)) {
			*ret = ps_from_decimal(d);
			return true;
		}
	}
	if (want == TC_DECIMAL)
		return false;
	*ret = ps_from_double(mpz_get_d(z));
	return true;
}

static bool radix_literal(const char *p, const char *end, int base, bool negative, ps_value *ret)
{
	const char *q = p;
	while (q < end && (base == 2 ? *q == '0' || *q == '1' : (*q >= '0' && *q <= '9') || ((*q | 0x20) >= 'a' && (*q | 0x20) <= 'f')))
		q++;
	struct suffix suffix;
	if (q == p || q - p > 4096 || !read_suffix(q, end, base == 16, &suffix))
		return false;
	char *text = strndup(p, (size_t)(q - p));
	mpz_t z;
	mpz_init_set_str(z, text, base);
	free(text);
	/* digits that fill 8, 16, 32 or 64 bits are two's complement, as a literal's are */
	size_t bits = (size_t)(q - p) * (base == 2 ? 1 : 4);
	size_t width = suffix.tc == TC_SBYTE ? 8 : suffix.tc == TC_INT16 ? 16 : suffix.tc == TC_INT64 ? 64
	    : suffix.tc == TC_NULL						 ? (bits <= 32 ? 32 : 64)
										 : 0;
	if (width && mpz_sizeinbase(z, 2) == width && bits == width) {
		mpz_t power;
		mpz_init(power);
		mpz_ui_pow_ui(power, 2, width);
		mpz_sub(z, z, power);
		mpz_clear(power);
	}
	mpz_mul_ui(z, z, suffix.multiplier);
	if (negative)
		mpz_neg(z, z);
	bool ok = narrow(z, suffix.tc, ret);
	mpz_clear(z);
	return ok;
}

static bool real_literal(const char *text, bool negative, const struct suffix *suffix, ps_value *ret)
{
	struct scanned x;
	if (!scan(text, strlen(text), NUM_POINT | NUM_EXPONENT, culture_invariant, &x)) {
		buf_fini(&x.digits);
		return false;
	}
	x.negative = negative;
	bool ok = true;
	if (suffix->tc == TC_DECIMAL) {
		ok = to_real(&x, TC_DECIMAL, ret) == NUMBER_OK;
		if (ok && suffix->multiplier > 1) {
			struct ps_decimal d;
			ok = decimal_mul(ps_decimal(*ret), decimal_from_uint64(suffix->multiplier), &d);
			*ret = ps_from_decimal(d);
		}
	} else {
		to_real(&x, TC_DOUBLE, ret);
		double d = ps_double(*ret) * (double)suffix->multiplier;
		*ret = ps_from_double(d);
		if (suffix->tc != TC_NULL) {
			const struct ps_type *t[] = {[TC_SBYTE] = &type_sbyte, [TC_BYTE] = &type_byte, [TC_INT16] = &type_int16,
			    [TC_UINT16] = &type_uint16, [TC_UINT32] = &type_uint32, [TC_INT64] = &type_int64,
			    [TC_UINT64] = &type_uint64, [TC_BIGINT] = &type_bigint};
			*ret = ps_try_convert(*ret, t[suffix->tc]);
			ok = !ps_is_unset(*ret);
		}
	}
	buf_fini(&x.digits);
	return ok;
}

static bool decimal_literal(const char *p, const char *end, bool negative, ps_value *ret)
{
	const char *q = p;
	bool real = false;
	while (q < end && *q >= '0' && *q <= '9')
		q++;
	size_t digits = (size_t)(q - p);
	if (q < end && *q == '.') {
		real = true;
		const char *from = ++q;
		while (q < end && *q >= '0' && *q <= '9')
			q++;
		digits += (size_t)(q - from);
	}
	if (digits == 0 || digits > 4096)
		return false;
	if (q < end && (*q | 0x20) == 'e') {
		const char *e = q + 1;
		if (e < end && (*e == '+' || *e == '-'))
			e++;
		if (e < end && *e >= '0' && *e <= '9') {
			real = true;
			while (e < end && *e >= '0' && *e <= '9')
				e++;
			q = e;
		}
	}
	struct suffix suffix;
	if (!read_suffix(q, end, false, &suffix))
		return false;
	char *text = strndup(p, (size_t)(q - p));
	bool ok;
	if (real || suffix.tc == TC_DECIMAL) {
		ok = real_literal(text, negative, &suffix, ret);
	} else {
		mpz_t z;
		mpz_init_set_str(z, text, 10);
		mpz_mul_ui(z, z, suffix.multiplier);
		if (negative)
			mpz_neg(z, z);
		ok = narrow(z, suffix.tc, ret);
		mpz_clear(z);
	}
	free(text);
	return ok;
}

bool ps_parse_number(const char *s, size_t n, ps_value *ret)
{
	const char *p = s, *end = s + n;
	while (p < end && is_white(*p))
		p++;
	while (end > p && is_white(end[-1]))
		end--;
	if (p == end) {
		*ret = ps_from_int(0);
		return true;
	}
	bool negative = *p == '-';
	if (*p == '-' || *p == '+')
		p++;
	if (end - p > 2 && p[0] == '0' && (p[1] | 0x20) == 'x')
		return radix_literal(p + 2, end, 16, negative, ret);
	if (end - p > 2 && p[0] == '0' && (p[1] | 0x20) == 'b' && (p[2] == '0' || p[2] == '1'))
		return radix_literal(p + 2, end, 2, negative, ret);
	if (end - p <= 9) { /* the usual case */
		int32_t v = 0;
		const char *q = p;
		for (; q < end && *q >= '0' && *q <= '9'; q++)
			v = v * 10 + (*q - '0');
		if (q == end && q > p) {
			*ret = ps_from_int(negative ? -v : v);
			return true;
		}
	}
	if (p < end && (*p == '.' || (*p >= '0' && *p <= '9')) && decimal_literal(p, end, negative, ret))
		return true;
	/* not a literal, but a number with thousands marks */
	if (memchr(p, ',', (size_t)(end - p)) && p < end && *p >= '0' && *p <= '9') {
		uint32_t styles = NUM_LEADING_SIGN | NUM_THOUSANDS | NUM_POINT | NUM_EXPONENT;
		if (number_parse(s, n, TC_INT32, styles | NUM_LEADING_WHITE | NUM_TRAILING_WHITE, culture_invariant, ret) == NUMBER_OK)
			return true;
		return number_parse(s, n, TC_DOUBLE, styles | NUM_LEADING_WHITE | NUM_TRAILING_WHITE, culture_invariant, ret) == NUMBER_OK;
	}
	return false;
}
