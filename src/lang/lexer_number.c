/* SPDX-License-Identifier: MIT */
/*
 * lang/lexer_number.c - numbers: decimal, hexadecimal, binary, real; type suffixes and multipliers.
 *
 * The value of a literal is worked out here once and for all.  Small decimal integers take a short way; everything
 * else goes through gmp, since a literal may pass 64 bits before its multiplier or suffix is known.
 */
#include "lang/lang_priv.h"

#include <gmp.h>
#include <math.h>
#include <stdlib.h>
#include <string.h>

enum suffix {
	SUFFIX_NONE,
	SUFFIX_SBYTE,
	SUFFIX_BYTE,
	SUFFIX_INT16,
	SUFFIX_UINT16,
	SUFFIX_INT64,
	SUFFIX_UINT64,
	SUFFIX_UNSIGNED,
	SUFFIX_BIGINT,
	SUFFIX_DECIMAL
};

struct spelling {
	const char *digits;   /* sign, prefix and suffix excluded */
	uint32_t digit_count; /* of a real: all of 1.5e-3 */
	int base;
	bool negative, real;
	enum suffix suffix;
	uint64_t multiplier;
	uint32_t length; /* of everything */
};

static bool is_digit(int c, int base)
{
	if (base == 16)
		return (c >= '0' && c <= '9') || ((c | 0x20) >= 'a' && (c | 0x20) <= 'f');
	return c >= '0' && c < '0' + base;
}

static uint32_t scan_digits(const struct parser *p, uint32_t at, int base)
{
	while (at < p->len && is_digit(p->text[at], base))
		at++;
	return at;
}

static uint32_t scan_suffix(const struct parser *p, uint32_t at, enum suffix *ret)
{
	int c = at < p->len ? p->text[at] | 0x20 : 0;
	int d = at + 1 < p->len ? p->text[at + 1] | 0x20 : 0;
	*ret = SUFFIX_NONE;
	switch (c) {
	case 'u':
		*ret = d == 'y' ? SUFFIX_BYTE : d == 's' ? SUFFIX_UINT16 : d == 'l' ? SUFFIX_UINT64 : SUFFIX_UNSIGNED;
		return at + (*ret == SUFFIX_UNSIGNED ? 1 : 2);
	case 'y':
		*ret = SUFFIX_SBYTE;
		return at + 1;
	case 's':
		*ret = SUFFIX_INT16;
		return at + 1;
	case 'l':
		*ret = SUFFIX_INT64;
		return at + 1;
	case 'n':
		*ret = SUFFIX_BIGINT;
		return at + 1;
	case 'd':
		*ret = SUFFIX_DECIMAL;
		return at + 1;
	default:
		return at;
	}
}

static uint32_t scan_multiplier(const struct parser *p, uint32_t at, uint64_t *ret)
{
	*ret = 1;
	if (at + 1 < p->len && (p->text[at + 1] | 0x20) == 'b') {
		static const char letters[] = "kmgtp";
		int c = p->text[at] | 0x20;
		const char *l = c >= 'a' ? strchr(letters, c) : NULL;
		if (l) {
			*ret = (uint64_t)1 << 10 * (l - letters + 1);
			return at + 2;
		}
	}
	return at;
}

static bool is_exponent(const struct parser *p, uint32_t at)
{
	uint32_t n;
	if (at >= p->len || (p->text[at] | 0x20) != 'e')
		return false;
	int c = lex_char(p, at + 1, &n);
	if (c == '+' || c == '-')
		c = lex_look(p, at + 1 + n);
	return c >= '0' && c <= '9';
}

/* Does a number that was read (n bytes at `at`) end where it can, or is it the beginning of a word? */
bool lex_number_ends(const struct parser *p, uint32_t at, uint32_t n, enum lex_mode mode)
{
	int c = lex_look(p, at + n);
	if (mode == LEX_COMMAND)
		return lex_is_word_end(c);
	if (c == '.' && lex_look(p, at + n + 1) != '.') { /* 1.name is a word, 1.5.name and 1kb.name are not */
		for (uint32_t i = 0; i < n; i++) {
			if (p->text[at + i] > '9' || p->text[at + i] == '.')
				return true;
		}
		return false;
	}
	return lex_is_word_end(c) || (c > CH_OTHER && strchr("!#%*+-./<=>]", c)) || (p->no_ternary_colon && c == ':');
}

/* Measures the literal; false when there is none. */
static bool spell(const struct parser *p, uint32_t start, bool sign, struct spelling *s)
{
	uint32_t at = start, n;
	*s = (struct spelling){.base = 10};
	int c = lex_char(p, at, &n);
	if (sign && (c == '-' || c == '+')) {
		s->negative = c == '-';
		at += n;
	}
	uint32_t first = at;
	if (at + 1 < p->len && p->text[at] == '0' &&
	    ((p->text[at + 1] | 0x20) == 'x' || (p->text[at + 1] | 0x20) == 'b')) {
		int base = (p->text[at + 1] | 0x20) == 'x' ? 16 : 2;
		uint32_t end = scan_digits(p, at + 2, base);
		if (end > at + 2 || base == 16) { /* 0x alone is 0 */
			s->base = base;
			first = at + 2;
			at = end;
		}
	}
	if (s->base == 10) {
		at = scan_digits(p, at, 10);
		if (at + 1 < p->len && p->text[at] == '.' && p->text[at + 1] != '.' &&
		    (is_digit(p->text[at + 1], 10) ||
		     (at > first && (!lex_is_name_start(lex_look(p, at + 1)) || is_exponent(p, at + 1))))) {
			s->real = true;
			at = scan_digits(p, at + 1, 10);
		} else if (at + 1 == p->len && p->text[at] == '.' && at > first) {
			s->real = true;
			at++;
		}
		if (at == first)
			return false;
		if (at < p->len && (p->text[at] | 0x20) == 'e') {
			uint32_t e = at + 1;
			int ec = lex_char(p, e, &n);
			if (ec == '+' || ec == '-')
				e += n;
			uint32_t end = scan_digits(p, e, 10);
			if (end > e) {
				s->real = true;
				at = end;
			}
		}
	}
	s->digits = p->text + first;
	s->digit_count = at - first;
	uint32_t end = scan_suffix(p, at, &s->suffix);
	s->length = scan_multiplier(p, end, &s->multiplier) - start;
	return true;
}

static bool fits(struct number *v, enum ast_number type, const mpz_t z)
{
	static const struct {
		int bits;
		bool is_signed;
	} sizes[] = {[NUM_INT32] = {31, true},   [NUM_INT64] = {63, true},  [NUM_SBYTE] = {7, true},
	             [NUM_BYTE] = {8, false},    [NUM_INT16] = {15, true},  [NUM_UINT16] = {16, false},
	             [NUM_UINT32] = {32, false}, [NUM_UINT64] = {64, false}};
	size_t bits = mpz_sizeinbase(z, 2);
	int sign = mpz_sgn(z);
	if (sign < 0 && !sizes[type].is_signed)
		return false;
	if (bits > (size_t)sizes[type].bits) {
		/* only the lowest value of a signed type may have one bit more: a power of two */
		if (sign >= 0 || bits != (size_t)sizes[type].bits + 1 ||
		    mpz_scan1(z, 0) != (mp_bitcnt_t)sizes[type].bits)
			return false;
	}
	uint64_t u = 0;
	mpz_export(&u, NULL, -1, sizeof u, 0, 0, z);
	v->type = type;
	if (type == NUM_UINT64)
		v->u = u;
	else
		v->i = sign < 0 ? (int64_t)(0 - u) : (int64_t)u;
	return true;
}

static const char *z_text(struct parser *p, const mpz_t z)
{
	char *text = arena_alloc(p->arena, mpz_sizeinbase(z, 10) + 2);
	mpz_get_str(text, 10, z);
	return text;
}

/* m * 10^-scale as a decimal literal; false when it is out of range. */
static bool make_decimal(struct parser *p, struct number *v, mpz_t m, long scale)
{
	mpz_t limit, rest;
	mpz_init(limit);
	mpz_init(rest);
	mpz_ui_pow_ui(limit, 2, 96);
	bool negative = mpz_sgn(m) < 0, ok = true;
	mpz_abs(m, m);
	if (scale < 0) {
		ok = scale > -64;
		if (ok) {
			mpz_ui_pow_ui(rest, 10, (unsigned long)-scale);
			mpz_mul(m, m, rest);
		}
		scale = 0;
	}
	bool sticky = false;
	unsigned long last = 0;
	while (ok && (scale > 28 || mpz_cmp(m, limit) >= 0)) {
		if (scale == 0) {
			ok = false;
			break;
		}
		sticky = sticky || last != 0;
		last = mpz_tdiv_q_ui(m, m, 10);
		scale--;
		if (scale > 4000)
			scale = scale - (mpz_sgn(m) == 0 ? scale - 28 : 0);
	}
	if (ok && (last > 5 || (last == 5 && (sticky || mpz_odd_p(m)))))
		mpz_add_ui(m, m, 1);
	ok = ok && mpz_cmp(m, limit) < 0;
	if (ok) {
		char *digits = mpz_get_str(NULL, 10, m);
		size_t n = strlen(digits), whole = n > (size_t)scale ? n - (size_t)scale : 0;
		struct buf *b = &p->scratch;
		size_t mark = b->len;
		if (negative)
			buf_put_byte(b, '-');
		buf_put(b, whole ? digits : "0", whole ? whole : 1);
		if (scale) {
			buf_put_byte(b, '.');
			buf_fill(b, '0', n < (size_t)scale ? (size_t)scale - n : 0);
			buf_puts(b, digits + whole);
		}
		v->type = NUM_DECIMAL;
		v->digits = arena_strndup(p->arena, b->data + mark, b->len - mark);
		buf_truncate(b, mark);
		free(digits);
	}
	mpz_clear(rest);
	mpz_clear(limit);
	return ok;
}

static bool decimal_value(struct parser *p, const struct spelling *s, struct number *v)
{
	char *digits = arena_strndup(p->arena, s->digits, s->digit_count), *out = digits;
	long scale = 0, exponent = 0;
	bool point = false;
	for (const char *c = digits; *c; c++) {
		if ((*c | 0x20) == 'e') {
			const char *e = c + 1;
			bool minus = (unsigned char)*e == 0xE2 || *e == '-';
			e += (unsigned char)*e == 0xE2 ? 3 : *e == '-' || *e == '+';
			exponent = strtol(e, NULL, 10);
			exponent = minus ? -exponent : exponent;
			break;
		}
		if (*c == '.') {
			point = true;
			continue;
		}
		*out++ = *c;
		scale += point;
	}
	*out = 0;
	if (exponent > 100 || exponent < -5000 || scale > 5000)
		return false;
	mpz_t m;
	mpz_init_set_str(m, *digits ? digits : "0", 10);
	mpz_mul_ui(m, m, s->multiplier);
	if (s->negative)
		mpz_neg(m, m);
	bool ok = make_decimal(p, v, m, scale - exponent);
	mpz_clear(m);
	return ok;
}

static bool real_value(struct parser *p, const struct spelling *s, struct number *v)
{
	if (s->suffix == SUFFIX_DECIMAL)
		return decimal_value(p, s, v);
	struct buf *b = &p->scratch;
	size_t mark = b->len;
	for (uint32_t i = 0; i < s->digit_count; i++) {
		if ((unsigned char)s->digits[i] == 0xE2) {
			buf_put_byte(b, '-');
			i += 2;
		} else {
			buf_put_byte(b, s->digits[i]);
		}
	}
	double d = strtod(b->data + mark, NULL);
	buf_truncate(b, mark);
	d = (s->negative ? -d : d) * (double)s->multiplier;
	v->type = NUM_DOUBLE;
	v->d = d;
	if (s->suffix == SUFFIX_NONE)
		return true;
	if (isinf(d) || isnan(d))
		return false;
	static const enum ast_number types[] = {
	    [SUFFIX_SBYTE] = NUM_SBYTE,    [SUFFIX_BYTE] = NUM_BYTE,   [SUFFIX_INT16] = NUM_INT16,
	    [SUFFIX_UINT16] = NUM_UINT16,  [SUFFIX_INT64] = NUM_INT64, [SUFFIX_UINT64] = NUM_UINT64,
	    [SUFFIX_UNSIGNED] = NUM_UINT32};
	mpz_t z;
	mpz_init(z);
	mpz_set_d(z, rint(d));
	bool ok;
	if (s->suffix == SUFFIX_BIGINT) {
		v->type = NUM_BIGINT;
		v->digits = z_text(p, z);
		ok = true;
	} else {
		ok = fits(v, types[s->suffix], z) || (s->suffix == SUFFIX_UNSIGNED && fits(v, NUM_UINT64, z));
	}
	mpz_clear(z);
	return ok;
}

/* Takes 2^bits away when the highest of so many bits is set. */
static void subtract_power(mpz_t z, uint32_t bits)
{
	if (!mpz_tstbit(z, bits - 1))
		return;
	mpz_t power;
	mpz_init(power);
	mpz_ui_pow_ui(power, 2, bits);
	mpz_sub(z, z, power);
	mpz_clear(power);
}

/* A hexadecimal or binary literal that fills its type has its sign in the highest bit. */
static void apply_sign_bit(const struct spelling *s, mpz_t z)
{
	uint32_t per = s->base == 16 ? 4 : 1, bits;
	uint32_t digits = s->digit_count;
	bool is_unsigned = s->suffix == SUFFIX_BYTE || s->suffix == SUFFIX_UINT16 || s->suffix == SUFFIX_UINT64 ||
	                   s->suffix == SUFFIX_UNSIGNED;
	if (s->base == 2) {
		if (!is_unsigned &&
		    (digits == 8 || digits == 16 || digits == 32 || digits == 64 || digits == 96 || digits >= 128))
			subtract_power(z, digits);
		return;
	}
	switch (s->suffix) {
	case SUFFIX_SBYTE:
		bits = 8;
		break;
	case SUFFIX_INT16:
		bits = 16;
		break;
	case SUFFIX_INT64:
		bits = 64;
		break;
	case SUFFIX_NONE:
		bits = digits * per <= 64 - per ? 32 : 64;
		break;
	case SUFFIX_BIGINT:
	case SUFFIX_BYTE:
	case SUFFIX_UINT16:
	case SUFFIX_UINT64:
	case SUFFIX_UNSIGNED:
	case SUFFIX_DECIMAL:
	default:
		return;
	}
	if (digits * per == bits)
		subtract_power(z, bits);
}

static bool whole_value(struct parser *p, const struct spelling *s, struct number *v, mpz_t z)
{
	char *digits = arena_strndup(p->arena, s->digits, s->digit_count);
	mpz_set_str(z, digits, s->base);
	if (s->base != 10)
		apply_sign_bit(s, z);
	mpz_mul_ui(z, z, s->multiplier);
	if (s->negative)
		mpz_neg(z, z);
	switch (s->suffix) {
	case SUFFIX_SBYTE:
		return fits(v, NUM_SBYTE, z);
	case SUFFIX_BYTE:
		return fits(v, NUM_BYTE, z);
	case SUFFIX_INT16:
		return fits(v, NUM_INT16, z);
	case SUFFIX_UINT16:
		return fits(v, NUM_UINT16, z);
	case SUFFIX_INT64:
		return fits(v, NUM_INT64, z);
	case SUFFIX_UINT64:
		return fits(v, NUM_UINT64, z);
	case SUFFIX_UNSIGNED:
		return fits(v, NUM_UINT32, z) || fits(v, NUM_UINT64, z);
	case SUFFIX_BIGINT:
		v->type = NUM_BIGINT;
		v->digits = z_text(p, z);
		return true;
	case SUFFIX_DECIMAL:
		return make_decimal(p, v, z, 0);
	case SUFFIX_NONE:
		break;
	}
	bool wide = s->base != 10 && mpz_sgn(z) < 0 && s->digit_count >= (s->base == 16 ? 16u : 64u);
	if ((!wide && fits(v, NUM_INT32, z)) || fits(v, NUM_INT64, z))
		return true;
	if (s->base != 10)
		return false;
	mpz_t copy;
	mpz_init_set(copy, z);
	bool ok = make_decimal(p, v, copy, 0);
	mpz_clear(copy);
	if (!ok) {
		v->type = NUM_DOUBLE; /* cut off, not rounded, as BigInteger gives a double */
		v->d = mpz_sizeinbase(z, 2) > 1024 ? (mpz_sgn(z) < 0 ? -HUGE_VAL : HUGE_VAL) : mpz_get_d(z);
	}
	return true;
}

uint32_t lex_number(struct parser *p, uint32_t at, bool sign, struct number *ret_value, bool *ret_bad)
{
	struct spelling s;
	*ret_bad = false;
	if (!spell(p, at, sign, &s))
		return 0;
	if (!ret_value)
		return s.length;
	if (s.base == 10 && !s.real && s.digit_count <= 9 && s.suffix == SUFFIX_NONE && s.multiplier == 1) {
		int64_t v = 0;
		for (uint32_t i = 0; i < s.digit_count; i++)
			v = v * 10 + (s.digits[i] - '0');
		ret_value->type = NUM_INT32;
		ret_value->i = s.negative ? -v : v;
		return s.length;
	}
	if (s.real) {
		*ret_bad = !real_value(p, &s, ret_value);
		return s.length;
	}
	mpz_t z;
	mpz_init(z);
	*ret_bad = !whole_value(p, &s, ret_value, z);
	mpz_clear(z);
	return s.length;
}
