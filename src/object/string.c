/* SPDX-License-Identifier: MIT */
/*
 * object/string.c - string values: immutable UTF-8 with UTF-16 semantics.
 * Pure ASCII strings (bytes == units) are indexed and cut in constant time; others by a scan.
 */
#include "object/value.h"

#include <stdarg.h>
#include <stdio.h>
#include <string.h>

#include "base/buf.h"
#include "base/utf.h"
#include "heap/heap.h"
#include "object/type.h"

static struct {
	struct ps_str s;
	char nul;
} empty = {{{&type_string}, 0, 0, 0}, 0};
const struct ps_str *const ps_empty_string = &empty.s;

/* One-character strings of ASCII, made on first use: "x"[0].ToString(), -split '' … */
static _Atomic(uintptr_t) single[128];

struct ps_str *ps_str_uninit(size_t n)
{
	struct ps_str *s = heap_alloc_bytes(sizeof *s + n + 1);
	s->o.type = &type_string;
	s->len = (uint32_t)n;
	s->units = s->hash = 0;
	return s;
}

ps_value ps_str_ready(struct ps_str *s)
{
	s->text[s->len] = 0;
	s->units = (uint32_t)utf16_length(s->text, s->len);
	return ps_from_obj(s);
}

static ps_value make(const char *s, size_t n)
{
	struct ps_str *r = ps_str_uninit(n);
	memcpy(r->text, s, n);
	return ps_str_ready(r);
}

ps_value ps_string(const char *s, size_t n)
{
	if (n == 0)
		return ps_from_obj(&empty.s);
	if (n == 1 && (uint8_t)*s < 128) {
		uintptr_t known = single[(uint8_t)*s];
		if (known)
			return (ps_value){known};
		ps_value v = make(s, 1);
		single[(uint8_t)*s] = v.bits;
		return v;
	}
	return make(s, n);
}

ps_value ps_string_lossy(const char *s, size_t n)
{
	if (utf8_is_ascii(s, n))
		return ps_string(s, n);
	struct buf b = BUF_INIT;
	buf_put_utf8_lossy(&b, s, n);
	return ps_string_take(&b);
}

ps_value ps_cstring(const char *s)
{
	return ps_string(s, strlen(s));
}

ps_value ps_string_printf(const char *fmt, ...)
{
	struct buf b = BUF_INIT;
	va_list ap;
	va_start(ap, fmt);
	buf_vprintf(&b, fmt, ap);
	va_end(ap);
	return ps_string_take(&b);
}

ps_value ps_string_take(struct buf *b)
{
	ps_value v = ps_string(buf_str(b), b->len);
	buf_fini(b);
	return v;
}

bool ps_is_string(ps_value v)
{
	return ps_is_obj(v) && ps_obj(v)->type == &type_string;
}

/* Is the last code point of s a lone high surrogate, the first one of s a lone low one? */
static bool ends_high(const struct ps_str *s)
{
	return s->len >= 3 && (uint8_t)s->text[s->len - 3] == 0xED && ((uint8_t)s->text[s->len - 2] & 0xF0) == 0xA0;
}

static bool begins_low(const struct ps_str *s)
{
	return s->len >= 3 && (uint8_t)s->text[0] == 0xED && ((uint8_t)s->text[1] & 0xF0) == 0xB0;
}

ps_value ps_str_concat(const struct ps_str *a, const struct ps_str *b)
{
	if (a->len == 0 || b->len == 0)
		return ps_from_obj(a->len ? a : b);
	if (PS_UNLIKELY(ends_high(a) && begins_low(b))) {
		struct buf joined = BUF_INIT;
		buf_put(&joined, a->text, a->len);
		buf_put_utf16(&joined, ps_str_unit(b, 0));
		buf_put(&joined, b->text + 3, b->len - 3);
		return ps_string_take(&joined);
	}
	struct ps_str *s = ps_str_uninit((size_t)a->len + b->len);
	memcpy(s->text, a->text, a->len);
	memcpy(s->text + a->len, b->text, b->len);
	s->text[s->len] = 0;
	s->units = a->units + b->units;
	return ps_from_obj(s);
}

uint16_t ps_str_unit(const struct ps_str *s, uint32_t index)
{
	if (ps_str_ascii(s))
		return (uint8_t)s->text[index];
	bool half;
	size_t at = utf16_offset(s->text, s->len, index, &half);
	uint32_t cp;
	utf8_decode(s->text + at, s->len - at, &cp);
	if (cp < 0x10000)
		return (uint16_t)cp;
	cp -= 0x10000;
	return half ? (uint16_t)(0xDC00 + (cp & 0x3FF)) : (uint16_t)(0xD800 + (cp >> 10));
}

ps_value ps_substring(const struct ps_str *s, uint32_t start, uint32_t units)
{
	if (start == 0 && units == s->units)
		return ps_from_obj(s);
	if (ps_str_ascii(s))
		return ps_string(s->text + start, units);
	bool from_half, to_half;
	size_t from = utf16_offset(s->text, s->len, start, &from_half);
	size_t to = from + utf16_offset(s->text + from, s->len - from, units + (from_half ? 1 : 0), &to_half);
	if (!from_half && !to_half)
		return ps_string(s->text + from, to - from);
	if (units == 0)
		return ps_from_obj(&empty.s);
	struct buf b = BUF_INIT; /* a pair is cut: its halves become lone surrogates */
	if (from_half) {
		buf_put_utf16(&b, ps_str_unit(s, start));
		from += 4;
	}
	if (to > from)
		buf_put(&b, s->text + from, to - from);
	if (to_half && (!from_half || units > 1))
		buf_put_utf16(&b, ps_str_unit(s, start + units - 1));
	return ps_string_take(&b);
}

uint32_t ps_str_hash(const struct ps_str *s)
{
	uint32_t h = __atomic_load_n(&s->hash, __ATOMIC_RELAXED);
	if (h == 0) {
		h = utf_hash_nocase(s->text, s->len);
		h += h == 0;
		__atomic_store_n(&((struct ps_str *)(uintptr_t)s)->hash, h, __ATOMIC_RELAXED);
	}
	return h;
}

bool ps_text_equal_nocase(const char *a, size_t an, const char *b, size_t bn)
{
	size_t n = an < bn ? an : bn;
	for (size_t i = 0; i < n; i++) {
		unsigned x = (uint8_t)a[i], y = (uint8_t)b[i];
		if (x == y)
			continue;
		if (x >= 0x80 || y >= 0x80)
			return utf_equal_nocase(a, an, b, bn);
		if ((x | 32) != (y | 32) || (x | 32) < 'a' || (x | 32) > 'z')
			return false;
	}
	return an == bn; /* a text whose beginning is the other one is longer than it */
}

bool ps_str_is(ps_value v, const char *text)
{
	size_t n = strlen(text);
	return ps_is_string(v) && ps_str(v)->len == n && memcmp(ps_str(v)->text, text, n) == 0;
}

bool ps_str_is_nocase(ps_value v, const char *text)
{
	return ps_is_string(v) && ps_text_equal_nocase(ps_str(v)->text, ps_str(v)->len, text, strlen(text));
}
