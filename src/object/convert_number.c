/* SPDX-License-Identifier: MIT */
/*
 * object/convert_number.c - numbers (and chars) from numbers, bools, chars, enums and text.
 *
 * Doubles round half to even; what does not fit fails with InvalidCastIConvertible.  Called by convert.c.
 */
#include <math.h>
#include <string.h>

#include "base/buf.h"
#include "base/utf.h"
#include "object/arithmetic.h"
#include "object/bigint.h"
#include "object/convert.h"
#include "object/convert_steps.h"
#include "object/decimal.h"
#include "object/number.h"
#include "object/throw.h"
#include "object/type_ops.h"

static ps_value overflow(ps_value v, const struct ps_type *to, const char *text)
{
	return convert_failed_because("InvalidCastIConvertible", v, to, &type_exc_overflow, text ? text : number_overflow_text(to->tc));
}

static const char *short_name(const struct ps_type *t)
{
	const char *dot = strrchr(t->name, '.');
	return dot ? dot + 1 : t->name;
}

static ps_value invalid_cast(ps_value v, const struct ps_type *to)
{
	struct buf text = BUF_INIT;
	buf_printf(&text, "Invalid cast from '%s' to '%s'.", short_name(ps_type_of(v)), short_name(to));
	ps_value r = convert_failed_because("InvalidCastIConvertible", v, to, &type_exc_cast, buf_str(&text));
	buf_fini(&text);
	return r;
}

/* An integer type from a signed value; PS_UNSET when it does not fit. */
static ps_value from_signed(int64_t i, enum ps_tc tc)
{
	switch ((int)tc) {
	case TC_CHAR:
		return i >= 0 && i <= UINT16_MAX ? ps_from_char((uint16_t)i) : PS_UNSET;
	case TC_SBYTE:
		return i >= INT8_MIN && i <= INT8_MAX ? ps_from_small(SMALL_SBYTE, (uint32_t)(int32_t)i) : PS_UNSET;
	case TC_BYTE:
		return i >= 0 && i <= UINT8_MAX ? ps_from_small(SMALL_BYTE, (uint32_t)i) : PS_UNSET;
	case TC_INT16:
		return i >= INT16_MIN && i <= INT16_MAX ? ps_from_small(SMALL_INT16, (uint32_t)(int32_t)i) : PS_UNSET;
	case TC_UINT16:
		return i >= 0 && i <= UINT16_MAX ? ps_from_small(SMALL_UINT16, (uint32_t)i) : PS_UNSET;
	case TC_INT32:
		return i >= INT32_MIN && i <= INT32_MAX ? ps_from_int((int32_t)i) : PS_UNSET;
	case TC_UINT32:
		return i >= 0 && i <= UINT32_MAX ? ps_from_small(SMALL_UINT32, (uint32_t)i) : PS_UNSET;
	case TC_INT64:
		return ps_from_int64(i);
	case TC_UINT64:
		return i >= 0 ? ps_from_uint64((uint64_t)i) : PS_UNSET;
	case TC_SINGLE:
		return ps_from_single((float)i);
	case TC_DOUBLE:
		return ps_from_double((double)i);
	case TC_DECIMAL:
		return ps_from_decimal(decimal_from_int64(i));
	default:
		return ps_bigint_from_int64(i);
	}
}

static ps_value from_unsigned(uint64_t u, enum ps_tc tc)
{
	if (u <= INT64_MAX)
		return from_signed((int64_t)u, tc);
	switch ((int)tc) {
	case TC_UINT64:
		return ps_from_uint64(u);
	case TC_SINGLE:
		return ps_from_single((float)u);
	case TC_DOUBLE:
		return ps_from_double((double)u);
	case TC_DECIMAL:
		return ps_from_decimal(decimal_from_uint64(u));
	case TC_BIGINT:
		return ps_bigint_from_uint64(u);
	default:
		return PS_UNSET;
	}
}

static ps_value from_real(ps_value v, double d, const struct ps_type *to)
{
	struct ps_decimal m;
	switch ((int)to->tc) {
	case TC_CHAR:
		return invalid_cast(v, to);
	case TC_DOUBLE:
		return ps_from_double(d);
	case TC_SINGLE:
		return ps_from_single((float)d);
	case TC_DECIMAL:
		if (!(ps_tc(v) == TC_SINGLE ? decimal_from_single((float)d, &m) : decimal_from_double(d, &m)))
			return overflow(v, to, NULL);
		return ps_from_decimal(m);
	case TC_BIGINT: {
		if (!isfinite(d))
			return convert_failed_because("InvalidCastConstructorException", v, to, &type_exc_overflow,
			    isnan(d) ? "The value is not a number." : "BigInteger cannot represent infinity.");
		mpz_t z;
		mpz_init(z);
		mpz_set_d(z, d);
		ps_value r = ps_from_mpz(z);
		mpz_clear(z);
		return r;
	}
	default:
		break;
	}
	bool wide = to->tc == TC_INT64 || to->tc == TC_UINT64;
	double whole = nearbyint(d);
	ps_value r = PS_UNSET;
	if (to->tc == TC_UINT64 ? whole >= 0 && whole < 18446744073709551616.0
				: whole >= -9223372036854775808.0 && whole < 9223372036854775808.0)
		r = to->tc == TC_UINT64 ? ps_from_uint64((uint64_t)whole) : from_signed((int64_t)whole, to->tc);
	return ps_is_unset(r) ? overflow(v, to, wide ? "Arithmetic operation resulted in an overflow." : NULL) : r;
}

static ps_value from_decimal(ps_value v, const struct ps_type *to)
{
	struct ps_decimal d = ps_decimal(v);
	if (to->tc == TC_DOUBLE || to->tc == TC_SINGLE)
		return to->tc == TC_DOUBLE ? ps_from_double(decimal_to_double(d)) : ps_from_single((float)decimal_to_double(d));
	if (to->tc == TC_CHAR)
		return invalid_cast(v, to);
	if (to->tc == TC_BIGINT) {
		mpz_t z;
		mpz_init(z);
		bigint_from_value(v, z);
		ps_value r = ps_from_mpz(z);
		mpz_clear(z);
		return r;
	}
	int64_t i;
	uint64_t u;
	d = decimal_round(d, 0, ROUND_EVEN);
	ps_value r = decimal_to_int64(d, &i) ? from_signed(i, to->tc) : decimal_to_uint64(d, &u) ? from_unsigned(u, to->tc) : PS_UNSET;
	return ps_is_unset(r) ? overflow(v, to, NULL) : r;
}

static ps_value from_bigint(ps_value v, const struct ps_type *to)
{
	int64_t i;
	uint64_t u;
	ps_value r = PS_UNSET;
	if (to->tc == TC_DOUBLE)
		return ps_from_double(bigint_to_double(v));
	if (to->tc == TC_SINGLE)
		return ps_from_single((float)bigint_to_double(v));
	if (bigint_to_int64(v, &i)) {
		r = from_signed(i, to->tc);
	} else if (bigint_to_uint64(v, &u)) {
		r = from_unsigned(u, to->tc);
	} else if (to->tc == TC_DECIMAL) {
		struct buf text = BUF_INIT;
		struct ps_decimal d;
		bigint_text(v, &text);
		bool minus = text.data[0] == '-';
		if (decimal_from_digits(text.data + minus, text.len - minus, 0, minus, &d))
			r = ps_from_decimal(d);
		buf_fini(&text);
	}
	if (!ps_is_unset(r))
		return r;
	return convert_failed_because("InvalidCastTargetInvocationExceptionop_Explicit", v, to, &type_exc_overflow,
	    number_overflow_text(to->tc));
}

static const char *string_error_id(enum ps_tc tc)
{
	return tc == TC_DECIMAL ? "InvalidCastFromStringToDecimal"
	    : tc == TC_DOUBLE || tc == TC_SINGLE ? "InvalidCastFromStringToDoubleOrSingle"
						 : "InvalidCastFromStringToInteger";
}

static ps_value bad_number(ps_value v, const struct ps_type *to, enum number_parse why)
{
	const char *id = string_error_id(to->tc);
	if (why == NUMBER_OVERFLOW)
		return convert_failed_because(id, v, to, &type_exc_overflow, number_overflow_text(to->tc));
	if (to->tc == TC_BIGINT)
		return convert_failed_because(id, v, to, &type_exc_format, "The value could not be parsed.");
	struct buf text = BUF_INIT;
	buf_printf(&text, "The input string '%s' was not in a correct format.", ps_str(v)->text);
	ps_value r = convert_failed_because(id, v, to, &type_exc_format, buf_str(&text));
	buf_fini(&text);
	return r;
}

/* "0x1F", "#1F" and "&h1F" as the type's own converter reads them, in two's complement. */
static bool hex_digits(const struct ps_str *s, const char **p, size_t *n)
{
	const char *at = s->text, *end = s->text + s->len;
	while (at < end && (*at == ' ' || (*at >= 9 && *at <= 13)))
		at++;
	while (end > at && (end[-1] == ' ' || (end[-1] >= 9 && end[-1] <= 13)))
		end--;
	size_t skip = end - at > 1 && *at == '#' ? 1
	    : end - at > 2 && ((at[0] == '0' && (at[1] | 0x20) == 'x') || (at[0] == '&' && (at[1] | 0x20) == 'h')) ? 2
														    : 0;
	*p = at + skip;
	*n = (size_t)(end - *p);
	return skip > 0;
}

/* Numbers may stand in any white space of Unicode. */
static const struct ps_str *trimmed(const struct ps_str *s)
{
	if (ps_str_ascii(s))
		return s;
	size_t from = 0, to = s->len;
	uint32_t cp;
	for (size_t used; from < to; from += used) {
		used = utf8_decode(s->text + from, to - from, &cp);
		if (!cp_is_space(cp))
			break;
	}
	while (to > from) {
		size_t at = to - 1;
		while (at > from && ((uint8_t)s->text[at] & 0xC0) == 0x80)
			at--;
		utf8_decode(s->text + at, to - at, &cp);
		if (!cp_is_space(cp))
			break;
		to = at;
	}
	return ps_str(ps_string(s->text + from, to - from));
}

static ps_value from_string(ps_value v, const struct ps_type *to)
{
	const struct ps_str *s = to->tc == TC_CHAR ? ps_str(v) : trimmed(ps_str(v));
	enum ps_tc tc = to->tc;
	ps_value r;
	if (tc == TC_CHAR) {
		if (s->units == 1)
			return ps_from_char(ps_str_unit(s, 0));
		return convert_failed_because("InvalidCastParseTargetInvocation", v, to, &type_exc_format,
		    "String must be exactly one character long.");
	}
	bool whole = tc < TC_SINGLE;
	if (tc == TC_INT32 && s->len > 0 && s->len <= 9) { /* the usual case: a few digits */
		int32_t i = 0;
		uint32_t k = 0;
		for (; k < s->len && s->text[k] >= '0' && s->text[k] <= '9'; k++)
			i = i * 10 + (s->text[k] - '0');
		if (k == s->len)
			return ps_from_int(i);
	}
	const char *hex;
	size_t hex_n;
	if (whole && hex_digits(s, &hex, &hex_n)) {
		enum number_parse why = number_parse(hex, hex_n, tc, NUM_HEX, culture_invariant, &r);
		if (why == NUMBER_OK)
			return r;
		if (why == NUMBER_OVERFLOW) {
			const char *text = number_overflow_text(tc == TC_INT32 ? TC_UINT32 : tc == TC_INT64 ? TC_UINT64 : tc);
			return convert_failed_because(string_error_id(tc), v, to, &type_exc_overflow, text);
		}
	}
	ps_value literal;
	if ((tc == TC_DECIMAL || tc == TC_BIGINT) && !memchr(s->text, ',', s->len) && ps_parse_number(s->text, s->len, &literal)) {
		r = ps_try_convert(literal, to); /* as a literal first: "1.50" is the double 1.5 */
		return ps_is_unset(r) ? bad_number(v, to, NUMBER_FORMAT) : r;
	}
	uint32_t styles = tc == TC_DECIMAL ? NUM_NUMBER : whole || tc == TC_BIGINT ? NUM_INTEGER : NUM_FLOAT_THOUSANDS;
	enum number_parse why = number_parse(s->text, s->len, tc, styles, culture_invariant, &r);
	if (why == NUMBER_OK)
		return r;
	ps_value number;
	if (why == NUMBER_OVERFLOW || !ps_parse_number(s->text, s->len, &number))
		return bad_number(v, to, why);
	if (ps_tc(number) == TC_BIGINT && tc != TC_BIGINT) {
		r = ps_try_convert(number, to);
		return ps_is_unset(r) ? bad_number(v, to, why) : r;
	}
	r = convert_number(number, to);
	if (ps_failed(r)) {
		ps_take_pending();
		return bad_number(v, to, NUMBER_FORMAT);
	}
	return r;
}

ps_value convert_number(ps_value v, const struct ps_type *to)
{
	enum ps_tc from = ps_tc(v), tc = to->tc;
	ps_value r;
	switch ((int)from) {
	case TC_STRING:
		return from_string(v, to);
	case TC_SINGLE:
	case TC_DOUBLE:
		return from_real(v, ps_double(v), to);
	case TC_DECIMAL:
		return from_decimal(v, to);
	case TC_BIGINT:
		return from_bigint(v, to);
	case TC_UINT64:
		r = from_unsigned(ps_uint64(v), tc);
		return ps_is_unset(r) ? overflow(v, to, NULL) : r;
	case TC_BOOL:
		if (tc == TC_CHAR)
			return invalid_cast(v, to);
		return from_signed((int64_t)ps_small(v), tc);
	case TC_CHAR:
		if (tc == TC_SINGLE || tc == TC_DOUBLE || tc == TC_DECIMAL)
			return invalid_cast(v, to);
		r = from_signed((int64_t)ps_small(v), tc);
		return ps_is_unset(r) ? overflow(v, to, NULL) : r;
	case TC_ENUM:
		return convert_number(arithmetic_number(v), to);
	case TC_DATETIME:
		return invalid_cast(v, to);
	default:
		break;
	}
	if (tc_is_number(from)) {
		r = from_signed(ps_int64(v), tc);
		return ps_is_unset(r) ? overflow(v, to, NULL) : r;
	}
	r = convert_by_operator(v, to);
	return ps_is_unset(r) ? convert_impossible(v, to) : r;
}
