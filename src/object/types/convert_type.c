/* SPDX-License-Identifier: MIT */
/*
 * object/types/convert_type.c - System.Convert: numbers with rounding and range checks, bases, base64, hex.
 */
#include <math.h>

#include "base/base64.h"
#include "object/decimal.h"
#include "object/number.h"
#include "object/types/support.h"

static ps_value fail_overflow(const struct ps_type *t)
{
	return FAIL(type_exc_overflow, "%s", number_overflow_text(t->tc));
}

static ps_value fail_format(const struct ps_str *s)
{
	return FAIL(type_exc_format, "The input string '%s' was not in a correct format.", s->text);
}

/* To an integer type: reals are rounded half to even, text is parsed strictly. */
static ps_value to_number(ps_value v, const struct ps_type *t, const struct culture *culture)
{
	v = ps_base(v);
	enum ps_tc from = ps_tc(v), to = t->tc;
	bool integer = to >= TC_SBYTE && to <= TC_UINT64;
	if (ps_is_null(v))
		return ps_type_default(t);
	if (from == TC_STRING) {
		ps_value r;
		const struct ps_str *s = ps_str(v);
		uint32_t styles = to == TC_DECIMAL ? NUM_NUMBER : integer ? NUM_INTEGER : NUM_FLOAT_THOUSANDS;
		switch (number_parse(s->text, s->len, to, styles, culture, &r)) {
		case NUMBER_OK:
			return r;
		case NUMBER_OVERFLOW:
			return fail_overflow(t);
		case NUMBER_FORMAT:
			break;
		}
		return fail_format(s);
	}
	if (from == TC_BOOL)
		return ps_convert(ps_from_int((int32_t)ps_small(v)), t);
	if (from == TC_DATETIME || (from == TC_CHAR && !integer))
		return FAIL(type_exc_cast, "Invalid cast from '%s' to '%s'.", ps_type_short_name(ps_type_of(v)), ps_type_short_name(t));
	if (integer && (from == TC_DOUBLE || from == TC_SINGLE)) {
		double d = nearbyint(ps_double(v));
		if (!(d >= -9223372036854775808.0 && d < 18446744073709551616.0))
			return fail_overflow(t);
		v = d < 9223372036854775808.0 ? ps_from_int64((int64_t)d) : ps_from_uint64((uint64_t)d);
	} else if (integer && from == TC_DECIMAL) {
		v = ps_from_decimal(decimal_round(ps_decimal(v), 0, ROUND_EVEN));
	} else if (from == TC_CHAR || from == TC_ENUM) {
		v = ps_from_int64(ps_int64(v));
	} else if (from > TC_DECIMAL) {
		return FAIL(type_exc_cast, "Unable to cast object of type '%s' to type 'System.IConvertible'.", ps_type_of(v)->name);
	}
	ps_value r = ps_try_convert(v, t);
	return ps_is_unset(r) ? fail_overflow(t) : r;
}

/* A text of digits in base 2, 8, 10 or 16: two's complement for signed types. */
static ps_value from_base(const struct ps_call *c, const struct ps_type *t, unsigned bits, bool is_signed)
{
	const struct ps_str *s = arg_str(c, 0);
	int32_t base = arg_int(c, 1);
	if (base != 2 && base != 8 && base != 10 && base != 16)
		return FAIL(type_exc_argument, "Invalid Base.");
	const char *p = s->text, *end = p + s->len;
	bool negative = false;
	if (s->len == 0)
		return FAIL_RANGE("startIndex", "Index was out of range. Must be non-negative and less than the size of the collection.");
	if (*p == '-' || *p == '+') {
		negative = *p == '-';
		if (negative && base != 10)
			return FAIL(type_exc_argument, "String cannot contain a minus sign if the base is not 10.");
		p++;
	}
	if (base == 16 && end - p > 1 && p[0] == '0' && (p[1] | 0x20) == 'x')
		p += 2;
	if (p == end)
		return FAIL(type_exc_format, "Could not find any recognizable digits.");
	uint64_t v = 0;
	for (; p < end; p++) {
		int digit = *p >= '0' && *p <= '9' ? *p - '0' : (*p | 0x20) >= 'a' && (*p | 0x20) <= 'z' ? (*p | 0x20) - 'a' + 10 : 99;
		if (digit >= base)
			return FAIL(type_exc_format, p == s->text ? "Could not find any recognizable digits."
			                                          : "Additional non-parsable characters are at the end of the string.");
		if (__builtin_mul_overflow(v, (uint64_t)base, &v) || __builtin_add_overflow(v, (uint64_t)digit, &v))
			return fail_overflow(t);
	}
	uint64_t top = UINT64_C(1) << (bits - 1);
	if (base == 10) {
		if (is_signed ? v > top - !negative : (negative && v > 0) || (bits < 64 && v >= top * 2))
			return fail_overflow(t);
		if (negative)
			v = -v;
	} else {
		if (bits < 64 && v >= top * 2)
			return fail_overflow(t);
		if (is_signed && (v & top) && bits < 64)
			v |= UINT64_MAX << bits;
	}
	return ps_convert(is_signed ? ps_from_int64((int64_t)v) : ps_from_uint64(v), t);
}

#define NUMBER(name, type, bits, sign)                                                                                        \
	METHOD(name)                                                                                                           \
	{                                                                                                                      \
		if (c->argc == 2 && ps_is_int(c->args[1]) && ps_is_string(c->args[0]))                                         \
			return from_base(c, &(type), bits, sign);                                                              \
		return to_number(c->args[0], &(type), arg_culture(c, 1));                                                      \
	}
NUMBER(to_sbyte, type_sbyte, 8, true)
NUMBER(to_byte, type_byte, 8, false)
NUMBER(to_int16, type_int16, 16, true)
NUMBER(to_uint16, type_uint16, 16, false)
NUMBER(to_int32, type_int32, 32, true)
NUMBER(to_uint32, type_uint32, 32, false)
NUMBER(to_int64, type_int64, 64, true)
NUMBER(to_uint64, type_uint64, 64, false)

METHOD(to_single)
{
	return to_number(c->args[0], &type_single, arg_culture(c, 1));
}

METHOD(to_double)
{
	return to_number(c->args[0], &type_double, arg_culture(c, 1));
}

METHOD(to_decimal)
{
	return to_number(c->args[0], &type_decimal, arg_culture(c, 1));
}

METHOD(to_boolean)
{
	ps_value v = ps_base(c->args[0]);
	if (ps_is_null(v))
		return PS_FALSE;
	if (!ps_is_string(v))
		return ps_tc(v) <= TC_DECIMAL && ps_tc(v) != TC_CHAR ? ps_from_bool(ps_truth(v))
		                                                     : FAIL(type_exc_cast, "Invalid cast from '%s' to 'Boolean'.",
		                                                            ps_type_short_name(ps_type_of(v)));
	ps_value r;
	return ps_call_static(&type_bool, "Parse", 5, &v, 1, &r) == PS_FOUND ? r : PS_FAIL;
}

METHOD(to_char)
{
	ps_value v = ps_base(c->args[0]);
	if (ps_is_null(v))
		return ps_from_char(0);
	if (ps_is_string(v)) {
		if (ps_str(v)->units != 1)
			return FAIL(type_exc_format, "String must be exactly one character long.");
		return ps_from_char(ps_str_unit(ps_str(v), 0));
	}
	if (ps_tc(v) == TC_CHAR)
		return v;
	if (ps_tc(v) < TC_SBYTE || ps_tc(v) > TC_UINT64)
		return FAIL(type_exc_cast, "Invalid cast from '%s' to 'Char'.", ps_type_short_name(ps_type_of(v)));
	int64_t i = ps_int64(v);
	if (i < 0 || i > 0xFFFF)
		return FAIL(type_exc_overflow, "Value was either too large or too small for a character.");
	return ps_from_char((uint16_t)i);
}

METHOD(to_datetime)
{
	ps_value v = ps_base(c->args[0]), r;
	if (ps_is_null(v))
		return ps_from_datetime(0, KIND_UNSPECIFIED);
	if (ps_tc(v) == TC_DATETIME)
		return v;
	if (!ps_is_string(v))
		return FAIL(type_exc_cast, "Invalid cast from '%s' to 'DateTime'.", ps_type_short_name(ps_type_of(v)));
	return ps_call_static(&type_datetime, "Parse", 5, &v, 1, &r) == PS_FOUND ? r : PS_FAIL;
}

/* (value [, provider]) or (value, toBase) */
METHOD(to_string)
{
	ps_value v = ps_base(c->args[0]);
	struct buf b = BUF_INIT;
	if (c->argc == 2 && ps_is_int(c->args[1]) && ps_tc(v) >= TC_SBYTE && ps_tc(v) <= TC_INT64) {
		int32_t base = arg_int(c, 1);
		if (base != 2 && base != 8 && base != 10 && base != 16)
			return FAIL(type_exc_argument, "Invalid Base.");
		if (base == 10)
			return ps_to_string(v);
		uint64_t bits = (uint64_t)ps_int64(v);
		enum ps_tc tc = ps_tc(v);
		unsigned width = tc == TC_BYTE || tc == TC_SBYTE ? 8 : tc == TC_INT16 ? 16 : tc == TC_INT64 ? 64 : 32;
		if (width < 64)
			bits &= (UINT64_C(1) << width) - 1;
		char text[65], *p = text + sizeof(text);
		do {
			*--p = "0123456789abcdef"[bits % (unsigned)base];
			bits /= (unsigned)base;
		} while (bits > 0);
		return ps_string(p, (size_t)(text + sizeof(text) - p));
	}
	if (ps_is_null(v))
		return ps_from_obj(ps_empty_string);
	if (c->argc > 1 && ps_tc(v) >= TC_SBYTE && ps_tc(v) <= TC_BIGINT)
		number_text(v, culture_of(c->args[1]), &b);
	else if (!ps_net_to_string(v, &b)) {
		buf_fini(&b);
		return PS_FAIL;
	}
	return ps_from_buf(&b);
}

METHOD(change_type)
{
	const struct ps_type *t = ps_tc(c->args[1]) == TC_TYPE ? (const struct ps_type *)c->args[1].bits : NULL;
	ps_value v = ps_base(c->args[0]);
	if (t == NULL)
		return fail_null("conversionType");
	if (ps_is_null(v))
		return t->flags & PS_TYPE_VALUE ? FAIL(type_exc_cast, "Null object cannot be converted to a value type.") : PS_NULL;
	if (ps_type_of(v) == t)
		return v;
	if (t->tc >= TC_SBYTE && t->tc <= TC_DECIMAL)
		return to_number(v, t, arg_culture(c, 2));
	const struct ps_call one = {c->type, PS_NULL, &v, 1};
	switch ((int)t->tc) {
	case TC_BOOL:
		return to_boolean(&one);
	case TC_CHAR:
		return to_char(&one);
	case TC_STRING:
		return to_string(&one);
	case TC_DATETIME:
		return to_datetime(&one);
	default:
		break;
	}
	if (t == &type_object)
		return v;
	return FAIL(type_exc_cast, "Invalid cast from '%s' to '%s'.", ps_type_of(v)->name, t->name);
}

/* ---- base64, hex ---- */

/* (bytes [, offset, length] [, options]) */
METHOD(to_base64)
{
	uint32_t n;
	if (ps_is_null(c->args[0]))
		return fail_null("inArray");
	const uint8_t *p = arg_bytes(c, 0, &n);
	int64_t offset = c->argc >= 3 ? arg_int(c, 1) : 0, length = c->argc >= 3 ? arg_int(c, 2) : (int64_t)n;
	int64_t options = c->argc == 2 || c->argc == 4 ? arg_long(c, c->argc - 1) : 0;
	if (offset < 0 || length < 0 || offset + length > n)
		return FAIL_RANGE(length < 0 ? "length" : "offset", "Offset and length must refer to a position in the string.");
	struct buf b = BUF_INIT;
	buf_put_base64(&b, p + offset, (size_t)length);
	if (options & 1)
		for (size_t at = 76; at < b.len; at += 78)
			buf_insert(&b, at, "\r\n", 2);
	return ps_from_buf(&b);
}

METHOD(from_base64)
{
	struct buf b = BUF_INIT;
	if (ps_is_null(c->args[0]))
		return fail_null("s");
	if (!buf_put_unbase64(&b, arg_str(c, 0)->text, arg_str(c, 0)->len)) {
		buf_fini(&b);
		return FAIL(type_exc_format, "The input is not a valid Base-64 string as it contains a non-base 64 character, more than two "
		                             "padding characters, or an illegal character among the padding characters.");
	}
	ps_value r = ps_byte_array(buf_str(&b), b.len);
	buf_fini(&b);
	return r;
}

static ps_value hex_of(const struct ps_call *c, const char *digits)
{
	uint32_t n;
	if (ps_is_null(c->args[0]))
		return fail_null("inArray");
	const uint8_t *p = arg_bytes(c, 0, &n);
	int64_t offset = c->argc == 3 ? arg_int(c, 1) : 0, length = c->argc == 3 ? arg_int(c, 2) : (int64_t)n;
	if (offset < 0 || length < 0 || offset + length > n)
		return FAIL_RANGE("offset", "Offset and length must refer to a position in the string.");
	struct ps_str *s = ps_str_uninit((size_t)length * 2);
	for (int64_t i = 0; i < length; i++) {
		s->text[i * 2] = digits[p[offset + i] >> 4];
		s->text[i * 2 + 1] = digits[p[offset + i] & 15];
	}
	return ps_str_ready(s);
}

METHOD(to_hex)
{
	return hex_of(c, "0123456789ABCDEF");
}

METHOD(to_hex_lower)
{
	return hex_of(c, "0123456789abcdef");
}

METHOD(from_hex)
{
	const struct ps_str *s = arg_str(c, 0);
	if (ps_is_null(c->args[0]))
		return fail_null("s");
	if (s->len % 2 != 0)
		return FAIL(type_exc_format, "The input is not a valid hex string as its length is not a multiple of 2.");
	ps_value a = ps_byte_array(s->text, s->len / 2);
	for (uint32_t i = 0; i < s->len; i++) {
		char ch = s->text[i];
		int digit = ch >= '0' && ch <= '9' ? ch - '0' : (ch | 0x20) >= 'a' && (ch | 0x20) <= 'f' ? (ch | 0x20) - 'a' + 10 : -1;
		if (digit < 0)
			return FAIL(type_exc_format, "The input is not a valid hex string as it contains a non-hex character.");
		uint8_t *to = &ps_array(a)->bytes[i / 2];
		*to = (uint8_t)(i % 2 == 0 ? digit << 4 : *to | digit);
	}
	return a;
}

METHOD(is_dbnull)
{
	return ps_from_bool(ps_type_is_named(ps_base_type(c->args[0]), "System.DBNull"));
}

METHOD(get_type_code)
{
	static const int8_t codes[] = {[TC_BOOL] = 3, [TC_CHAR] = 4, [TC_SBYTE] = 5, [TC_BYTE] = 6, [TC_INT16] = 7, [TC_UINT16] = 8,
	    [TC_INT32] = 9, [TC_UINT32] = 10, [TC_INT64] = 11, [TC_UINT64] = 12, [TC_SINGLE] = 13, [TC_DOUBLE] = 14,
	    [TC_DECIMAL] = 15, [TC_BIGINT] = 1, [TC_STRING] = 18, [TC_DATETIME] = 16};
	enum ps_tc tc = ps_tc(ps_base(c->args[0]));
	return ps_from_enum(ps_type_find("System.TypeCode", 15, NULL), (size_t)tc < sizeof(codes) ? codes[tc] : 1);
}

#define TO(t, name, fn)                                                                                                       \
	{"static " t " " name "(System.Object value)", fn, NULL},                                                               \
	{"static " t " " name "(System.Object value, System.IFormatProvider provider)", fn, NULL}
#define TO_BASE(t, name, fn) TO(t, name, fn), {"static " t " " name "(string value, int fromBase)", fn, NULL}
#define TEXT_BASE(t) {"static string ToString(" t " value, int toBase)", to_string, NULL}
static const struct ps_member_row rows[] = {
	{"static System.Object ChangeType(System.Object value, type conversionType)", change_type, NULL},
	{"static System.Object ChangeType(System.Object value, type conversionType, System.IFormatProvider provider)", change_type, NULL},
	{"static byte[] FromBase64String(string s)", from_base64, NULL},
	{"static byte[] FromHexString(string s)", from_hex, NULL},
	{"static System.TypeCode GetTypeCode(System.Object value)", get_type_code, NULL},
	{"static bool IsDBNull(System.Object value)", is_dbnull, NULL},
	{"static string ToBase64String(byte[] inArray)", to_base64, NULL},
	{"static string ToBase64String(byte[] inArray, System.Base64FormattingOptions options)", to_base64, NULL},
	{"static string ToBase64String(byte[] inArray, int offset, int length)", to_base64, NULL},
	{"static string ToBase64String(byte[] inArray, int offset, int length, System.Base64FormattingOptions options)", to_base64, NULL},
	TO("bool", "ToBoolean", to_boolean), TO_BASE("byte", "ToByte", to_byte), TO("char", "ToChar", to_char),
	TO("datetime", "ToDateTime", to_datetime), TO("decimal", "ToDecimal", to_decimal), TO("double", "ToDouble", to_double),
	{"static string ToHexString(byte[] inArray)", to_hex, NULL},
	{"static string ToHexString(byte[] inArray, int offset, int length)", to_hex, NULL},
	{"static string ToHexStringLower(byte[] inArray)", to_hex_lower, NULL},
	TO_BASE("short", "ToInt16", to_int16), TO_BASE("int", "ToInt32", to_int32), TO_BASE("long", "ToInt64", to_int64),
	TO_BASE("sbyte", "ToSByte", to_sbyte), TO("float", "ToSingle", to_single),
	TO("string", "ToString", to_string), TEXT_BASE("byte"), TEXT_BASE("short"), TEXT_BASE("int"), TEXT_BASE("long"),
	TO_BASE("ushort", "ToUInt16", to_uint16), TO_BASE("uint", "ToUInt32", to_uint32), TO_BASE("ulong", "ToUInt64", to_uint64),
	ROWS_END};
STATIC_TYPE(convert, "System.Convert", rows);
