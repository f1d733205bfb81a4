/* SPDX-License-Identifier: MIT */
/*
 * object/number_format.c - .NET's standard numeric formats: B C D E F G N P R X with a precision.
 *
 * Integers and decimals round half away from zero; doubles are rounded correctly from their exact value.
 * What is not a standard format goes to number_custom.c.  Called by format_value.c and types/.
 */
#include <math.h>
#include <string.h>

#include "object/bigint.h"
#include "object/decimal.h"
#include "object/digits.h"
#include "object/number.h"
#include "object/throw.h"

#define PRECISION_MAX 999999999

/* # is the number, $ the currency symbol; in .NET's order. */
static const char *const currency_positive[] = {"$#", "#$", "$ #", "# $"};
static const char *const currency_negative[] = {"($#)", "-$#", "$-#", "$#-", "(#$)", "-#$", "#-$", "#$-", "-# $", "-$ #",
						"# $-", "$ #-", "$ -#", "#- $", "($ #)", "(# $)", "$- #"};
static const char *const percent_positive[] = {"# %", "#%", "%#", "% #"};
static const char *const percent_negative[] = {"-# %", "-#%", "-%#", "%-#", "%#-", "#-%", "#%-", "-% #", "# %-", "% #-",
					       "% -#", "#- %"};

static bool bad_format(void)
{
	return ps_throw(&type_exc_format, "Format specifier was invalid.");
}

static bool is_real(ps_value v)
{
	enum ps_tc tc = ps_tc(v);
	return tc == TC_DOUBLE || tc == TC_SINGLE;
}

/* Digits rounded to `places` behind the point, after moving the point by `shift`. */
static void digits_with_places(struct digits *x, ps_value v, int places, int shift)
{
	if (is_real(v)) {
		digits_of_real_places(x, ps_double(v), places + shift > 0 ? places + shift : 0);
		x->scale += x->n ? shift : 0;
	} else {
		digits_of_exact(x, v);
		x->scale += x->n ? shift : 0;
		digits_round(x, x->scale + places);
	}
}

static size_t groups_in(int whole, const struct culture *c)
{
	int rest = whole - c->group_first;
	return rest > 0 && c->group_first ? (size_t)((rest + c->group_rest - 1) / c->group_rest) : 0;
}

/* True when a group mark stands before the digit with `left` digits from here to the point. */
static bool group_before(int left, const struct culture *c)
{
	if (left == c->group_first)
		return true;
	return left > c->group_first && (left - c->group_first) % c->group_rest == 0;
}

static void put_fixed(const struct digits *x, int places, bool grouped, const struct culture *c, struct buf *out)
{
	int whole = x->scale > 0 ? x->scale : 0;
	if (whole == 0)
		buf_put_byte(out, '0');
	bool marks = grouped && groups_in(whole, c) > 0;
	for (int i = 0; i < whole; i++) {
		if (marks && i > 0 && group_before(whole - i, c))
			buf_puts(out, c->group_mark);
		buf_put_byte(out, i < x->n ? x->d[i] : '0');
	}
	if (places <= 0)
		return;
	buf_puts(out, c->decimal_point);
	int lead = x->scale < 0 ? -x->scale : 0;
	if (lead > places)
		lead = places;
	buf_fill(out, '0', (size_t)lead);
	int have = x->n - whole;
	have = have < 0 ? 0 : have > places - lead ? places - lead : have;
	if (have)
		buf_put(out, x->d + whole, (size_t)have);
	buf_fill(out, '0', (size_t)(places - lead - have));
}

static void put_pattern(const char *pattern, const struct digits *x, int places, const char *symbol, const struct culture *c,
    struct buf *out)
{
	for (; *pattern; pattern++) {
		if (*pattern == '#')
			put_fixed(x, places, true, c, out);
		else if (*pattern == '$' || *pattern == '%')
			buf_puts(out, symbol);
		else
			buf_put_byte(out, *pattern);
	}
}

static void put_scientific(ps_value v, char letter, int precision, const struct culture *c, struct buf *out)
{
	struct digits x;
	if (is_real(v)) {
		digits_of_real(&x, ps_double(v), precision + 1);
	} else {
		digits_of_exact(&x, v);
		digits_round(&x, precision + 1);
	}
	if (x.negative)
		buf_put_byte(out, '-');
	buf_put_byte(out, x.n ? x.d[0] : '0');
	if (precision > 0) {
		buf_puts(out, c->decimal_point);
		int have = x.n > 1 ? x.n - 1 : 0;
		if (have > precision)
			have = precision;
		if (have)
			buf_put(out, x.d + 1, (size_t)have);
		buf_fill(out, '0', (size_t)(precision - have));
	}
	digits_put_exponent(x.n ? x.scale - 1 : 0, letter, 3, true, out);
	digits_fini(&x);
}

static void put_general(ps_value v, char letter, int precision, const struct culture *c, struct buf *out)
{
	struct digits x;
	enum ps_tc tc = ps_tc(v);
	char e = letter == 'g' ? 'e' : 'E';
	if (precision <= 0 || tc == TC_BIGINT) {
		struct buf plain = BUF_INIT;
		number_text(v, c, &plain);
		if (e == 'e') {
			for (size_t i = 0; i < plain.len; i++) {
				if (plain.data[i] == 'E')
					plain.data[i] = 'e';
			}
		}
		buf_put(out, plain.data, plain.len);
		buf_fini(&plain);
		return;
	}
	if (is_real(v)) {
		digits_of_real(&x, ps_double(v), precision);
	} else {
		digits_of_exact(&x, v);
		digits_round(&x, precision);
		while (x.n > 0 && x.d[x.n - 1] == '0')
			x.n--;
	}
	digits_put_general(&x, precision, e, c, out);
	digits_fini(&x);
}

static int integer_bits(enum ps_tc tc)
{
	switch ((int)tc) {
	case TC_SBYTE:
	case TC_BYTE:
		return 8;
	case TC_INT16:
	case TC_UINT16:
		return 16;
	case TC_INT32:
	case TC_UINT32:
		return 32;
	case TC_INT64:
	case TC_UINT64:
		return 64;
	default:
		return 0;
	}
}

/* Two's complement in as few digits as keep the sign; `bits` per digit is 4 or 1. */
static void put_big_radix(ps_value v, char letter, int precision, struct buf *out)
{
	mpz_t view, z;
	mpz_srcptr p = ps_bigint_view(v, view);
	int base = letter == 'b' || letter == 'B' ? 2 : 16;
	unsigned bits = base == 2 ? 1 : 4;
	bool negative = mpz_sgn(p) < 0;
	mpz_init_set(z, p);
	char fill = '0';
	if (negative) {
		mpz_t power;
		mpz_init(power);
		mpz_add_ui(z, z, 1);
		size_t width = mpz_sgn(z) == 0 ? 1 : (mpz_sizeinbase(z, 2) + 1 + bits - 1) / bits;
		mpz_set(z, p);
		mpz_ui_pow_ui(power, 2, width * bits);
		mpz_add(z, z, power);
		mpz_clear(power);
		fill = base == 2 ? '1' : letter == 'x' ? 'f' : 'F';
	}
	struct buf text = BUF_INIT;
	buf_reserve(&text, mpz_sizeinbase(z, base) + 3);
	mpz_get_str(text.data, letter == 'X' ? -base : base, z);
	text.len = strlen(text.data);
	if (!negative && (text.data[0] > '7' || base == 2) && mpz_sgn(z) != 0)
		buf_insert(&text, 0, "0", 1);
	if ((int)text.len < precision)
		buf_fill(out, fill, (size_t)precision - text.len);
	buf_put(out, text.data, text.len);
	buf_fini(&text);
	mpz_clear(z);
}

static bool put_radix(ps_value v, char letter, int precision, struct buf *out)
{
	enum ps_tc tc = ps_tc(v);
	if (tc == TC_BIGINT) {
		put_big_radix(v, letter, precision, out);
		return true;
	}
	int bits = integer_bits(tc);
	if (bits == 0)
		return bad_format();
	uint64_t u = tc == TC_UINT64 ? ps_uint64(v) : (uint64_t)ps_int64(v);
	if (bits < 64)
		u &= ((uint64_t)1 << bits) - 1;
	const char *digits = letter == 'x' ? "0123456789abcdef" : "0123456789ABCDEF";
	unsigned step = letter == 'b' || letter == 'B' ? 1 : 4;
	char text[72], *p = text + sizeof text;
	do {
		*--p = digits[u & ((1u << step) - 1)];
		u >>= step;
	} while (u);
	int n = (int)(text + sizeof text - p);
	if (n < precision)
		buf_fill(out, '0', (size_t)(precision - n));
	buf_put(out, p, (size_t)n);
	return true;
}

static bool put_integer(ps_value v, int precision, struct buf *out)
{
	if (integer_bits(ps_tc(v)) == 0 && ps_tc(v) != TC_BIGINT)
		return bad_format();
	struct digits x;
	digits_of_exact(&x, v);
	if (x.negative)
		buf_put_byte(out, '-');
	int least = precision < 1 ? 1 : precision;
	if (x.n < least)
		buf_fill(out, '0', (size_t)(least - x.n));
	if (x.n)
		buf_put(out, x.d, (size_t)x.n);
	digits_fini(&x);
	return true;
}

static bool standard(ps_value v, char letter, int precision, const struct culture *c, struct buf *out)
{
	struct digits x;
	int places = precision < 0 ? c->digits : precision;
	switch (letter & ~0x20) {
	case 'B':
	case 'X':
		return put_radix(v, letter, precision, out);
	case 'D':
		return put_integer(v, precision, out);
	case 'E':
		put_scientific(v, letter, precision < 0 ? 6 : precision, c, out);
		return true;
	case 'G':
		put_general(v, letter, precision, c, out);
		return true;
	case 'R':
		put_general(v, letter == 'r' ? 'g' : 'G', is_real(v) ? -1 : precision, c, out);
		return true;
	case 'F':
	case 'N':
		digits_with_places(&x, v, places, 0);
		if (x.negative)
			buf_put_byte(out, '-');
		put_fixed(&x, places, (letter & ~0x20) == 'N', c, out);
		break;
	case 'C':
		places = precision < 0 ? 2 : precision;
		digits_with_places(&x, v, places, 0);
		put_pattern(x.negative ? currency_negative[c->currency_negative] : currency_positive[c->currency_positive], &x,
		    places, c->currency_symbol, c, out);
		break;
	case 'P':
		digits_with_places(&x, v, places, 2);
		put_pattern(x.negative ? percent_negative[c->percent_negative] : percent_positive[c->percent_positive], &x,
		    places, "%", c, out);
		break;
	default:
		return bad_format();
	}
	digits_fini(&x);
	return true;
}

bool number_format(ps_value v, const char *fmt, size_t n, const struct culture *c, struct buf *out)
{
	if (n == 0) {
		number_text(v, c, out);
		return true;
	}
	char letter = fmt[0];
	bool is_letter = (letter >= 'A' && letter <= 'Z') || (letter >= 'a' && letter <= 'z');
	int64_t precision = -1;
	bool is_standard = is_letter;
	for (size_t i = 1; is_standard && i < n; i++) {
		if (fmt[i] < '0' || fmt[i] > '9')
			is_standard = false;
		else if (precision <= PRECISION_MAX)
			precision = (precision < 0 ? 0 : precision) * 10 + (fmt[i] - '0');
	}
	if (!is_standard)
		return number_custom_format(v, fmt, n, c, out);
	if (precision > PRECISION_MAX)
		return bad_format();
	if (is_real(v) && (letter & ~0x20) != 'X' && (letter & ~0x20) != 'D' && (letter & ~0x20) != 'B' &&
	    digits_put_special(ps_double(v), c, out))
		return true;
	return standard(v, letter, (int)precision, c, out);
}
