/* SPDX-License-Identifier: MIT */
/* cmdlet/text_encoding.c - see text_encoding.h. */
#include "cmdlet/text_encoding.h"

#include <stdlib.h>
#include <string.h>

#include "base/utf.h"
#include "object/collection.h"
#include "object/psobject.h"
#include "object/throw.h"

static const struct known {
	const char *name;
	enum text_charset charset;
	bool mark;
} known[] = {
	{"utf8", CHARSET_UTF8, false},          {"utf8NoBOM", CHARSET_UTF8, false},        {"utf8BOM", CHARSET_UTF8, true},
	{"ascii", CHARSET_ASCII, false},        {"unicode", CHARSET_UTF16LE, true},        {"string", CHARSET_UTF16LE, true},
	{"bigendianunicode", CHARSET_UTF16BE, true}, {"utf32", CHARSET_UTF32LE, true},     {"bigendianutf32", CHARSET_UTF32BE, true},
	{"latin1", CHARSET_LATIN1, false},      {"ansi", CHARSET_UTF8, false},             {"oem", CHARSET_UTF8, false},
	{"default", CHARSET_UTF8, false},       {"utf-8", CHARSET_UTF8, false},            {"us-ascii", CHARSET_ASCII, false},
	{"iso-8859-1", CHARSET_LATIN1, false},  {"utf-16", CHARSET_UTF16LE, true},         {"utf-16LE", CHARSET_UTF16LE, true},
	{"utf-16BE", CHARSET_UTF16BE, true},    {"utf-32", CHARSET_UTF32LE, true},         {"utf-32BE", CHARSET_UTF32BE, true},
	{"65001", CHARSET_UTF8, false},         {"20127", CHARSET_ASCII, false},           {"28591", CHARSET_LATIN1, false},
	{"1200", CHARSET_UTF16LE, true},        {"1201", CHARSET_UTF16BE, true},           {"12000", CHARSET_UTF32LE, true},
	{"12001", CHARSET_UTF32BE, true},
};

static const struct known *find(const char *name)
{
	for (size_t i = 0; i < ARRAY_LEN(known); i++)
		if (str_eq_nocase(known[i].name, name))
			return &known[i];
	return NULL;
}

static bool of_object(ps_value v, struct text_encoding *ret)
{
	ps_value name = ps_get(v, "WebName"), mark;
	const struct known *k = ps_is_string(name) ? find(ps_str(name)->text) : NULL;
	if (!k)
		return ps_throw(&type_exc_not_supported, "This encoding is not supported.");
	*ret = (struct text_encoding){k->charset, k->mark};
	if (ps_call_member(v, "GetPreamble", 11, NULL, 0, &mark) == PS_FOUND)
		ret->mark = ps_tc(mark) == TC_ARRAY && ps_array(mark)->count > 0;
	else if (!ps_is_null(ps_pending()))
		(void)ps_take_pending();
	return true;
}

bool text_encoding_of(ps_value v, struct text_encoding *ret)
{
	*ret = (struct text_encoding){CHARSET_UTF8, false};
	if (ps_is_unset(v))
		return true;
	v = ps_base(v);
	enum ps_tc tc = ps_is_null(v) ? TC_NULL : ps_tc(v);
	if (tc == TC_OBJECT)
		return of_object(v, ret);
	char number[16];
	const char *name = "";
	if (ps_is_string(v)) {
		name = ps_str(v)->text;
	} else if (tc == TC_INT32 || tc == TC_INT64) {
		char *at = number + sizeof number - 1;
		*at = 0;
		for (int64_t n = ps_int64(v); n > 0 && at > number; n /= 10)
			*--at = (char)('0' + n % 10);
		name = at;
	}
	const struct known *k = find(name);
	if (!k)
		return ps_throw(&type_exc_argument, "'%s' is not a supported encoding name. For information on defining a custom encoding, "
		                                    "see the documentation for the Encoding.RegisterProvider method. (Parameter 'name')",
		                name);
	*ret = (struct text_encoding){k->charset, k->mark};
	return true;
}

static void put_unit(struct buf *out, uint32_t v, int bytes, bool big)
{
	for (int i = 0; i < bytes; i++)
		buf_put_byte(out, (int)(v >> (8 * (big ? bytes - 1 - i : i)) & 0xFF));
}

void text_encode(struct buf *out, enum text_charset to, const char *s, size_t n)
{
	if (to == CHARSET_UTF8) {
		if (memchr(s, 0xED, n))
			buf_put_utf8_lossy(out, s, n); /* may hold a lone surrogate */
		else
			buf_put(out, s, n);
		return;
	}
	for (size_t i = 0; i < n;) {
		uint32_t cp;
		i += utf8_decode(s + i, n - i, &cp);
		switch (to) {
		case CHARSET_ASCII:
			buf_put_byte(out, cp < 0x80 ? (int)cp : '?');
			break;
		case CHARSET_LATIN1:
			buf_put_byte(out, cp < 0x100 ? (int)cp : '?');
			break;
		case CHARSET_UTF16LE:
		case CHARSET_UTF16BE:
			if (cp >= 0x10000) {
				put_unit(out, 0xD800 + ((cp - 0x10000) >> 10), 2, to == CHARSET_UTF16BE);
				put_unit(out, 0xDC00 + ((cp - 0x10000) & 0x3FF), 2, to == CHARSET_UTF16BE);
			} else {
				put_unit(out, cp, 2, to == CHARSET_UTF16BE);
			}
			break;
		case CHARSET_UTF32LE:
		case CHARSET_UTF32BE:
			put_unit(out, cp, 4, to == CHARSET_UTF32BE);
			break;
		case CHARSET_UTF8:
			break;
		}
	}
}

static const struct mark {
	const char *bytes;
	size_t n;
	enum text_charset charset;
} marks[] = {{"\xFF\xFE\0\0", 4, CHARSET_UTF32LE}, {"\0\0\xFE\xFF", 4, CHARSET_UTF32BE}, {"\xEF\xBB\xBF", 3, CHARSET_UTF8},
             {"\xFF\xFE", 2, CHARSET_UTF16LE},     {"\xFE\xFF", 2, CHARSET_UTF16BE}};

void text_encode_mark(struct buf *out, enum text_charset to)
{
	for (size_t i = 0; i < ARRAY_LEN(marks); i++)
		if (marks[i].charset == to)
			buf_put(out, marks[i].bytes, marks[i].n);
}

size_t text_detect_mark(const char *s, size_t n, enum text_charset *ret)
{
	for (size_t i = 0; i < ARRAY_LEN(marks); i++)
		if (n >= marks[i].n && memcmp(s, marks[i].bytes, marks[i].n) == 0) {
			*ret = marks[i].charset;
			return marks[i].n;
		}
	return 0;
}

void text_decode(struct buf *out, enum text_charset from, const char *s, size_t n)
{
	const uint8_t *p = (const uint8_t *)s;
	bool big = from == CHARSET_UTF16BE || from == CHARSET_UTF32BE;
	switch (from) {
	case CHARSET_UTF8:
		buf_put_utf8_lossy(out, s, n);
		break;
	case CHARSET_ASCII:
	case CHARSET_LATIN1:
		for (size_t i = 0; i < n; i++)
			buf_put_cp(out, p[i] < 0x80 || from == CHARSET_LATIN1 ? p[i] : '?');
		break;
	case CHARSET_UTF16LE:
	case CHARSET_UTF16BE:
		for (size_t i = 0; i + 1 < n; i += 2)
			buf_put_utf16(out, (uint16_t)(big ? p[i] << 8 | p[i + 1] : p[i + 1] << 8 | p[i]));
		break;
	case CHARSET_UTF32LE:
	case CHARSET_UTF32BE:
		for (size_t i = 0; i + 3 < n; i += 4) {
			uint32_t v = big ? get_u32be(p + i) : get_u32le(p + i);
			buf_put_cp(out, v > 0x10FFFF ? UTF_REPLACEMENT : v);
		}
		break;
	}
}
