/* SPDX-License-Identifier: MIT */
/* base/utf.c - see utf.h.  ASCII takes the fast way everywhere; the rest goes to utf8proc. */
#include "base/utf.h"

#include <string.h>
#include <strings.h>
#include <utf8proc.h>

size_t utf8_decode(const char *s, size_t n, uint32_t *ret_cp)
{
	const uint8_t *p = (const uint8_t *)s;
	uint32_t c = p[0];
	if (c < 0x80) {
		*ret_cp = c;
		return 1;
	}
	size_t need = c >= 0xF0 && c < 0xF5 ? 4 : c >= 0xE0 && c < 0xF0 ? 3 : c >= 0xC2 && c < 0xE0 ? 2 : 0;
	if (need && need <= n) {
		uint32_t cp = need == 2 ? c & 0x1F : need == 3 ? c & 0x0F : c & 0x07;
		size_t i = 1;
		for (; i < need && (p[i] & 0xC0) == 0x80; i++)
			cp = cp << 6 | (p[i] & 0x3F);
		bool shortest = need == 2 || (need == 3 && cp >= 0x800) || (need == 4 && cp >= 0x10000 && cp <= 0x10FFFF);
		if (i == need && shortest) {
			*ret_cp = cp;
			return need;
		}
	}
	*ret_cp = UTF_REPLACEMENT;
	return 1;
}

size_t utf8_encode(uint32_t cp, char out[4])
{
	if (cp < 0x80) {
		out[0] = (char)cp;
		return 1;
	}
	if (cp < 0x800) {
		out[0] = (char)(0xC0 | cp >> 6);
		out[1] = (char)(0x80 | (cp & 0x3F));
		return 2;
	}
	if (cp < 0x10000) {
		out[0] = (char)(0xE0 | cp >> 12);
		out[1] = (char)(0x80 | (cp >> 6 & 0x3F));
		out[2] = (char)(0x80 | (cp & 0x3F));
		return 3;
	}
	out[0] = (char)(0xF0 | (cp >> 18 & 7));
	out[1] = (char)(0x80 | (cp >> 12 & 0x3F));
	out[2] = (char)(0x80 | (cp >> 6 & 0x3F));
	out[3] = (char)(0x80 | (cp & 0x3F));
	return 4;
}

void buf_put_cp(struct buf *b, uint32_t cp)
{
	char raw[4];
	buf_put(b, raw, utf8_encode(cp, raw));
}

bool utf8_is_ascii(const char *s, size_t n)
{
	size_t i = 0;
	for (; i + 8 <= n; i += 8) {
		uint64_t w;
		memcpy(&w, s + i, 8);
		if (w & 0x8080808080808080u)
			return false;
	}
	for (; i < n; i++) {
		if ((uint8_t)s[i] & 0x80)
			return false;
	}
	return true;
}

/* A byte that starts a code point counts one unit, one that starts a four-byte form counts two. */
size_t utf16_length(const char *s, size_t n)
{
	size_t units = 0, i = 0;
	for (uint64_t w; i + 8 <= n; i += 8, units += 8) { /* most text is ASCII */
		memcpy(&w, s + i, 8);
		if (w & 0x8080808080808080u)
			break;
	}
	for (; i < n; i++) {
		uint8_t c = (uint8_t)s[i];
		units += (size_t)((c & 0xC0) != 0x80) + (size_t)(c >= 0xF0);
	}
	return units;
}

size_t utf16_offset(const char *s, size_t n, size_t unit, bool *ret_half)
{
	size_t at = 0, units = 0;
	*ret_half = false;
	while (at < n && units < unit) {
		uint8_t c = (uint8_t)s[at];
		size_t bytes = c < 0x80 ? 1 : c >= 0xF0 ? 4 : c >= 0xE0 ? 3 : 2;
		size_t wide = bytes == 4 ? 2 : 1;
		if (units + wide > unit) {
			*ret_half = true;
			break;
		}
		units += wide;
		at += bytes;
	}
	return at < n ? at : n;
}

void buf_put_utf16(struct buf *b, uint16_t unit)
{
	if (unit >= 0xDC00 && unit < 0xE000 && b->len >= 3) {
		const uint8_t *p = (const uint8_t *)b->data + b->len - 3;
		uint32_t high = p[0] == 0xED ? 0xD000u | (uint32_t)(p[1] & 0x3F) << 6 | (p[2] & 0x3Fu) : 0;
		if (high >= 0xD800 && high < 0xDC00) {
			buf_truncate(b, b->len - 3);
			buf_put_cp(b, 0x10000 + ((high - 0xD800) << 10) + (unit - 0xDC00u));
			return;
		}
	}
	buf_put_cp(b, unit);
}

static void put_unit_le(struct buf *b, uint32_t unit)
{
	buf_put_byte(b, (int)(unit & 0xFF));
	buf_put_byte(b, (int)(unit >> 8));
}

void buf_put_utf16le(struct buf *b, const char *s, size_t n)
{
	for (size_t i = 0; i < n;) {
		uint32_t cp;
		i += utf8_decode(s + i, n - i, &cp);
		if (cp < 0x10000) {
			put_unit_le(b, cp);
			continue;
		}
		put_unit_le(b, 0xD800 + ((cp - 0x10000) >> 10));
		put_unit_le(b, 0xDC00 + ((cp - 0x10000) & 0x3FF));
	}
}

void buf_put_utf8_lossy(struct buf *b, const char *s, size_t n)
{
	if (utf8_is_ascii(s, n)) {
		buf_put(b, s, n);
		return;
	}
	for (size_t i = 0; i < n;) {
		uint32_t cp;
		size_t used = utf8_decode(s + i, n - i, &cp);
		if (cp >= 0xD800 && cp < 0xE000)
			cp = UTF_REPLACEMENT;
		buf_put_cp(b, cp);
		i += used;
	}
}

uint32_t cp_upper(uint32_t cp)
{
	if (cp < 0x80)
		return cp >= 'a' && cp <= 'z' ? cp - 32 : cp;
	if (cp == 0x131 || cp == 0x17F || cp == 0xDF) /* .NET's invariant mapping leaves dotless i, long s and sharp s alone */
		return cp;
	return (uint32_t)utf8proc_toupper((utf8proc_int32_t)cp);
}

uint32_t cp_lower(uint32_t cp)
{
	if (cp < 0x80)
		return cp >= 'A' && cp <= 'Z' ? cp + 32 : cp;
	if (cp == 0x130 || cp == 0x2126 || cp == 0x212A || cp == 0x212B)
		return cp;
	return (uint32_t)utf8proc_tolower((utf8proc_int32_t)cp);
}

static utf8proc_category_t category(uint32_t cp)
{
	return utf8proc_category((utf8proc_int32_t)cp);
}

bool cp_is_letter(uint32_t cp)
{
	utf8proc_category_t c = category(cp);
	return c >= UTF8PROC_CATEGORY_LU && c <= UTF8PROC_CATEGORY_LO;
}

bool cp_is_upper(uint32_t cp)
{
	return category(cp) == UTF8PROC_CATEGORY_LU;
}

bool cp_is_lower(uint32_t cp)
{
	return category(cp) == UTF8PROC_CATEGORY_LL;
}

bool cp_is_digit(uint32_t cp)
{
	return cp < 0x80 ? cp >= '0' && cp <= '9' : category(cp) == UTF8PROC_CATEGORY_ND;
}

bool cp_is_space(uint32_t cp)
{
	if (cp < 0x80)
		return cp == ' ' || (cp >= 9 && cp <= 13);
	utf8proc_category_t c = category(cp);
	return cp == 0x85 || c == UTF8PROC_CATEGORY_ZS || c == UTF8PROC_CATEGORY_ZL || c == UTF8PROC_CATEGORY_ZP;
}

bool cp_is_punct(uint32_t cp)
{
	utf8proc_category_t c = category(cp);
	return c >= UTF8PROC_CATEGORY_PC && c <= UTF8PROC_CATEGORY_PO;
}

bool cp_is_symbol(uint32_t cp)
{
	utf8proc_category_t c = category(cp);
	return c >= UTF8PROC_CATEGORY_SM && c <= UTF8PROC_CATEGORY_SO;
}

bool cp_is_control(uint32_t cp)
{
	return category(cp) == UTF8PROC_CATEGORY_CC;
}

int cp_width(uint32_t cp)
{
	if (cp < 0x300)
		return cp < 0x20 || (cp >= 0x7F && cp < 0xA0) ? 0 : 1;
	return utf8proc_charwidth((utf8proc_int32_t)cp);
}

/* Order of UTF-16 units differs from order of code points only between surrogates and U+E000..U+FFFF. */
static uint32_t utf16_rank(uint32_t cp)
{
	return cp >= 0x10000 ? 0xD800 + ((cp - 0x10000) >> 10) : cp;
}

int utf_compare_ordinal(const char *a, size_t an, const char *b, size_t bn)
{
	size_t i = 0, n = an < bn ? an : bn;
	while (i < n && a[i] == b[i])
		i++;
	if (i == n)
		return an < bn ? -1 : an > bn;
	while (i > 0 && ((uint8_t)a[i] & 0xC0) == 0x80)
		i--;
	uint32_t x, y;
	utf8_decode(a + i, an - i, &x);
	utf8_decode(b + i, bn - i, &y);
	uint32_t rx = utf16_rank(x), ry = utf16_rank(y);
	return rx != ry ? (rx < ry ? -1 : 1) : x < y ? -1 : x > y;
}

int utf_compare_ordinal_nocase(const char *a, size_t an, const char *b, size_t bn)
{
	size_t i = 0, j = 0;
	while (i < an && j < bn) {
		uint32_t x, y;
		i += utf8_decode(a + i, an - i, &x);
		j += utf8_decode(b + j, bn - j, &y);
		if (x == y)
			continue;
		x = cp_upper(x);
		y = cp_upper(y);
		if (x != y) {
			uint32_t rx = utf16_rank(x), ry = utf16_rank(y);
			return rx != ry ? (rx < ry ? -1 : 1) : x < y ? -1 : 1;
		}
	}
	return i < an ? 1 : j < bn ? -1 : 0;
}

bool utf_equal_nocase(const char *a, size_t an, const char *b, size_t bn)
{
	return utf_compare_ordinal_nocase(a, an, b, bn) == 0;
}

uint32_t utf_hash_nocase(const char *s, size_t n)
{
	uint32_t h = 2166136261u;
	for (size_t i = 0; i < n;) {
		uint32_t cp = (uint8_t)s[i];
		if (cp < 0x80) {
			i++;
			cp = cp >= 'a' && cp <= 'z' ? cp - 32 : cp;
		} else {
			i += utf8_decode(s + i, n - i, &cp);
			cp = cp_upper(cp);
		}
		h = (h ^ cp) * 16777619u;
	}
	return h;
}

uint32_t utf_hash(const char *s, size_t n)
{
	uint32_t h = 2166136261u;
	for (size_t i = 0; i < n; i++)
		h = (h ^ (uint8_t)s[i]) * 16777619u;
	return h;
}

bool str_eq_nocase(const char *a, const char *b)
{
	return strcasecmp(a, b) == 0;
}

bool str_starts_nocase(const char *s, const char *prefix)
{
	return strncasecmp(s, prefix, strlen(prefix)) == 0;
}
