/* SPDX-License-Identifier: MIT */
/*
 * object/types/char.c - System.Char: one UTF-16 unit.
 * Static tests also exist as (string s, int index).
 */
#include "object/types/support.h"

#include <utf8proc.h>

/* The unit (or the code point at an index of a string) that a static method looks at. */
static bool subject(const struct ps_call *c, uint32_t *ret)
{
	if (ps_is_small(c->args[0], SMALL_CHAR)) {
		*ret = ps_small(c->args[0]);
		return true;
	}
	const struct ps_str *s = arg_str(c, 0);
	int32_t i = arg_int(c, 1);
	if (i < 0 || (uint32_t)i >= s->units)
		return ps_throw_argument(&type_exc_argument_range, "index", "Specified argument was out of the range of valid values.");
	*ret = ps_str_unit(s, (uint32_t)i);
	return true;
}

static utf8proc_category_t category_of(uint32_t cp)
{
	return cp >= 0xD800 && cp <= 0xDFFF ? UTF8PROC_CATEGORY_CS : utf8proc_category((utf8proc_int32_t)cp);
}

static bool is_number(uint32_t cp)
{
	utf8proc_category_t k = category_of(cp);
	return k == UTF8PROC_CATEGORY_ND || k == UTF8PROC_CATEGORY_NL || k == UTF8PROC_CATEGORY_NO;
}

static bool is_letter_or_digit(uint32_t cp)
{
	return cp_is_letter(cp) || cp_is_digit(cp);
}

static bool is_separator(uint32_t cp)
{
	utf8proc_category_t k = category_of(cp);
	return k == UTF8PROC_CATEGORY_ZS || k == UTF8PROC_CATEGORY_ZL || k == UTF8PROC_CATEGORY_ZP;
}

static bool is_surrogate(uint32_t cp)
{
	return cp >= 0xD800 && cp <= 0xDFFF;
}

static bool is_high(uint32_t cp)
{
	return cp >= 0xD800 && cp <= 0xDBFF;
}

static bool is_low(uint32_t cp)
{
	return cp >= 0xDC00 && cp <= 0xDFFF;
}

static bool is_ascii(uint32_t cp)
{
	return cp < 0x80;
}

static bool is_ascii_digit(uint32_t cp)
{
	return cp >= '0' && cp <= '9';
}

static bool is_ascii_letter(uint32_t cp)
{
	return (cp | 0x20) >= 'a' && (cp | 0x20) <= 'z';
}

static bool is_ascii_letter_or_digit(uint32_t cp)
{
	return is_ascii_digit(cp) || is_ascii_letter(cp);
}

static bool is_hex_digit(uint32_t cp)
{
	return is_ascii_digit(cp) || ((cp | 0x20) >= 'a' && (cp | 0x20) <= 'f');
}

#define TEST(name, test)                                                                                                    \
	METHOD(name)                                                                                                           \
	{                                                                                                                      \
		uint32_t cp;                                                                                                   \
		return subject(c, &cp) ? ps_from_bool(test(cp)) : PS_FAIL;                                                     \
	}
TEST(letter, cp_is_letter)
TEST(digit, cp_is_digit)
TEST(number, is_number)
TEST(letter_or_digit, is_letter_or_digit)
TEST(white_space, cp_is_space)
TEST(upper, cp_is_upper)
TEST(lower, cp_is_lower)
TEST(punctuation, cp_is_punct)
TEST(symbol, cp_is_symbol)
TEST(control, cp_is_control)
TEST(separator, is_separator)
TEST(surrogate, is_surrogate)
TEST(high_surrogate, is_high)
TEST(low_surrogate, is_low)
TEST(ascii, is_ascii)
TEST(ascii_digit, is_ascii_digit)
TEST(ascii_letter, is_ascii_letter)
TEST(ascii_letter_or_digit, is_ascii_letter_or_digit)
TEST(hex_digit, is_hex_digit)

METHOD(to_upper)
{
	return ps_from_char((uint16_t)cp_upper(ps_small(c->args[0])));
}

METHOD(to_lower)
{
	return ps_from_char((uint16_t)cp_lower(ps_small(c->args[0])));
}

METHOD(get_numeric_value)
{
	uint32_t cp;
	if (!subject(c, &cp))
		return PS_FAIL;
	if (!cp_is_digit(cp))
		return ps_from_double(-1);
	uint32_t zero = cp; /* the ten digits of every script stand in a row */
	while (cp - zero < 9 && cp_is_digit(zero - 1))
		zero--;
	return ps_from_double(is_ascii_digit(cp) ? cp - '0' : cp - zero);
}

METHOD(get_unicode_category)
{
	static const int8_t net[] = {[UTF8PROC_CATEGORY_CN] = 29, [UTF8PROC_CATEGORY_LU] = 0, [UTF8PROC_CATEGORY_LL] = 1,
	    [UTF8PROC_CATEGORY_LT] = 2, [UTF8PROC_CATEGORY_LM] = 3, [UTF8PROC_CATEGORY_LO] = 4, [UTF8PROC_CATEGORY_MN] = 5,
	    [UTF8PROC_CATEGORY_MC] = 6, [UTF8PROC_CATEGORY_ME] = 7, [UTF8PROC_CATEGORY_ND] = 8, [UTF8PROC_CATEGORY_NL] = 9,
	    [UTF8PROC_CATEGORY_NO] = 10, [UTF8PROC_CATEGORY_PC] = 18, [UTF8PROC_CATEGORY_PD] = 19, [UTF8PROC_CATEGORY_PS] = 20,
	    [UTF8PROC_CATEGORY_PE] = 21, [UTF8PROC_CATEGORY_PI] = 22, [UTF8PROC_CATEGORY_PF] = 23, [UTF8PROC_CATEGORY_PO] = 24,
	    [UTF8PROC_CATEGORY_SM] = 25, [UTF8PROC_CATEGORY_SC] = 26, [UTF8PROC_CATEGORY_SK] = 27, [UTF8PROC_CATEGORY_SO] = 28,
	    [UTF8PROC_CATEGORY_ZS] = 11, [UTF8PROC_CATEGORY_ZL] = 12, [UTF8PROC_CATEGORY_ZP] = 13, [UTF8PROC_CATEGORY_CC] = 14,
	    [UTF8PROC_CATEGORY_CF] = 15, [UTF8PROC_CATEGORY_CS] = 16, [UTF8PROC_CATEGORY_CO] = 17};
	uint32_t cp;
	if (!subject(c, &cp))
		return PS_FAIL;
	return ps_from_enum(ps_type_find("System.Globalization.UnicodeCategory", 36, NULL), net[category_of(cp)]);
}

METHOD(convert_from_utf32)
{
	int32_t cp = arg_int(c, 0);
	if (cp < 0 || cp > 0x10FFFF || (cp >= 0xD800 && cp <= 0xDFFF))
		return FAIL_RANGE("utf32", "A valid UTF32 value is between 0x000000 and 0x10ffff, inclusive, and should not include "
		                           "surrogate codepoint values (0x00d800 ~ 0x00dfff).");
	char text[4];
	return ps_string(text, utf8_encode((uint32_t)cp, text));
}

METHOD(convert_to_utf32)
{
	uint32_t high, low;
	if (ps_is_string(c->args[0])) {
		int32_t i = arg_int(c, 1);
		if (!subject(c, &high))
			return PS_FAIL;
		if (!is_surrogate(high))
			return ps_from_int((int32_t)high);
		low = (uint32_t)i + 1 < arg_str(c, 0)->units ? ps_str_unit(arg_str(c, 0), (uint32_t)i + 1) : 0;
	} else {
		high = ps_small(c->args[0]);
		low = ps_small(c->args[1]);
	}
	if (!is_high(high) || !is_low(low))
		return FAIL_RANGE("highSurrogate", "A valid high surrogate character is between 0xd800 and 0xdbff, inclusive.");
	return ps_from_int((int32_t)(0x10000 + ((high - 0xD800) << 10) + (low - 0xDC00)));
}

METHOD(parse)
{
	if (ps_is_null(c->args[0]))
		return fail_null("s");
	if (arg_str(c, 0)->units != 1)
		return FAIL(type_exc_format, "String must be exactly one character long.");
	return ps_from_char(ps_str_unit(arg_str(c, 0), 0));
}

METHOD(try_parse)
{
	bool ok = arg_str(c, 0)->units == 1;
	ps_value v = ps_from_char(ok ? ps_str_unit(arg_str(c, 0), 0) : 0);
	return ps_reference_set(c->args[1], v) ? ps_from_bool(ok) : PS_FAIL;
}

METHOD(compare_to)
{
	ps_value other = ps_base(c->args[0]);
	if (ps_is_null(other))
		return ps_from_int(1);
	if (!ps_is_small(other, SMALL_CHAR))
		return FAIL(type_exc_argument, "Object must be of type Char.");
	return ps_from_int((int32_t)ps_small(c->self) - (int32_t)ps_small(other));
}

METHOD(equals)
{
	return ps_from_bool(ps_is(ps_base(c->args[0]), c->self));
}

METHOD(to_text)
{
	char text[4];
	return ps_string(text, utf8_encode(ps_small(c->argc > 0 && ps_is_small(c->args[0], SMALL_CHAR) ? c->args[0] : c->self), text));
}

METHOD(get_max)
{
	return ps_from_char(0xFFFF);
}

METHOD(get_min)
{
	return ps_from_char(0);
}

METHOD(get_type_code)
{
	return ps_from_enum(ps_type_find("System.TypeCode", 15, NULL), 4);
}

#define BOTH(net, fn) {"static bool " net "(char c)", fn, NULL}, {"static bool " net "(string s, int index)", fn, NULL}
static const struct ps_member_row rows[] = {
	{"int CompareTo(System.Object value)", compare_to, NULL},
	{"int CompareTo(char value)", compare_to, NULL},
	{"bool Equals(System.Object obj)", equals, NULL},
	{"bool Equals(char obj)", equals, NULL},
	{"System.TypeCode GetTypeCode()", get_type_code, NULL},
	{"string ToString()", to_text, NULL},
	{"string ToString(System.IFormatProvider provider)", to_text, NULL},
	{"static string ConvertFromUtf32(int utf32)", convert_from_utf32, NULL},
	{"static int ConvertToUtf32(char highSurrogate, char lowSurrogate)", convert_to_utf32, NULL},
	{"static int ConvertToUtf32(string s, int index)", convert_to_utf32, NULL},
	{"static double GetNumericValue(char c)", get_numeric_value, NULL},
	{"static double GetNumericValue(string s, int index)", get_numeric_value, NULL},
	{"static System.Globalization.UnicodeCategory GetUnicodeCategory(char c)", get_unicode_category, NULL},
	{"static System.Globalization.UnicodeCategory GetUnicodeCategory(string s, int index)", get_unicode_category, NULL},
	{"static bool IsAscii(char c)", ascii, NULL},
	{"static bool IsAsciiDigit(char c)", ascii_digit, NULL},
	{"static bool IsAsciiHexDigit(char c)", hex_digit, NULL},
	{"static bool IsAsciiLetter(char c)", ascii_letter, NULL},
	{"static bool IsAsciiLetterOrDigit(char c)", ascii_letter_or_digit, NULL},
	BOTH("IsControl", control),
	BOTH("IsDigit", digit),
	BOTH("IsHighSurrogate", high_surrogate),
	BOTH("IsLetter", letter),
	BOTH("IsLetterOrDigit", letter_or_digit),
	BOTH("IsLower", lower),
	BOTH("IsLowSurrogate", low_surrogate),
	BOTH("IsNumber", number),
	BOTH("IsPunctuation", punctuation),
	BOTH("IsSeparator", separator),
	BOTH("IsSurrogate", surrogate),
	BOTH("IsSymbol", symbol),
	BOTH("IsUpper", upper),
	BOTH("IsWhiteSpace", white_space),
	{"static char Parse(string s)", parse, NULL},
	{"static bool TryParse(string s, [ref] char result)", try_parse, NULL},
	{"static char ToLower(char c)", to_lower, NULL},
	{"static char ToLower(char c, cultureinfo culture)", to_lower, NULL},
	{"static char ToLowerInvariant(char c)", to_lower, NULL},
	{"static string ToString(char c)", to_text, NULL},
	{"static char ToUpper(char c)", to_upper, NULL},
	{"static char ToUpper(char c, cultureinfo culture)", to_upper, NULL},
	{"static char ToUpperInvariant(char c)", to_upper, NULL},
	{"static char MaxValue {get;}", get_max, NULL},
	{"static char MinValue {get;}", get_min, NULL},
	ROWS_END};
VALUE_TYPE(char, "System.Char", "char", TC_CHAR, FACES_NUMBER, rows, NULL);
