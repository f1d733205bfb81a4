/* SPDX-License-Identifier: MIT */
/*
 * clixml/scan.c - runs of characters: what is in them, and their decoding.  Knows XML's rules for characters and the
 * _xHHHH_ of CLIXML; does not know elements.  Called by reader.c.
 */
#include "clixml/scan.h"

#include <string.h>

#include "base/utf.h"

/* Classes of bytes: most text is class 0 and costs one look-up a byte. */
enum { PLAIN, NUL, RETURN, BLANK, AMP, UNDERSCORE, GREATER, HIGH };

static const uint8_t byte_class[256] = {
    [0] = NUL,   ['\r'] = RETURN,    ['\t'] = BLANK,  ['\n'] = BLANK,
    ['&'] = AMP, ['_'] = UNDERSCORE, ['>'] = GREATER, [0x80 ... 0xFF] = HIGH,
};

/* Name characters: 1 may start a name, 2 may follow. */
static const uint8_t name_class[256] = {
    ['A' ... 'Z'] = 1,   ['a' ... 'z'] = 1, ['_'] = 1, [':'] = 1,
    [0x80 ... 0xFF] = 1, ['0' ... '9'] = 2, ['-'] = 2, ['.'] = 2,
};

bool clix_is_blank(char c)
{
	return c == ' ' || c == '\n' || c == '\r' || c == '\t';
}

bool clix_is_name_start(char c)
{
	return name_class[(uint8_t)c] == 1;
}

bool clix_is_name(char c)
{
	return name_class[(uint8_t)c] != 0;
}

/* Bytes of the well-formed UTF-8 sequence at p (p < end, a byte >= 0x80), 0 when it is none; surrogates are none. */
static size_t utf8_sequence(const char *p, const char *end)
{
	uint32_t cp;
	size_t n = utf8_decode(p, (size_t)(end - p), &cp);
	return n == 1 || (cp >= 0xD800 && cp < 0xE000) ? 0 : n;
}

const char *clix_scan(const char *p, const char *end, bool cdata, unsigned *flags, enum clix_error *err)
{
	const char *start = p;
	unsigned seen = 0;
	while (p < end) {
		switch (byte_class[(uint8_t)*p]) {
		case PLAIN:
			p++;
			continue;
		case UNDERSCORE:
			if (p + 1 < end && (p[1] | 0x20) == 'x')
				seen |= CLIX_SCAN_ESCAPE;
			p++;
			continue;
		case BLANK:
			seen |= CLIX_SCAN_BLANK;
			p++;
			continue;
		case RETURN:
			seen |= CLIX_SCAN_MARKUP | CLIX_SCAN_BLANK;
			p++;
			continue;
		case AMP:
			if (!cdata)
				seen |= CLIX_SCAN_MARKUP | CLIX_SCAN_ESCAPE;
			p++;
			continue;
		case GREATER:
			if (!cdata && p - start >= 2 && p[-1] == ']' && p[-2] == ']') {
				*err = CLIX_E_SYNTAX;
				return p;
			}
			p++;
			continue;
		case HIGH: {
			size_t n = utf8_sequence(p, end);
			if (!n) {
				*err = CLIX_E_ENCODING;
				return p;
			}
			p += n;
			continue;
		}
		default:
			*err = CLIX_E_ENCODING;
			return p;
		}
	}
	*flags |= seen;
	return NULL;
}

static int hex_digit(char c)
{
	if (c >= '0' && c <= '9')
		return c - '0';
	c |= 0x20;
	return c >= 'a' && c <= 'f' ? c - 'a' + 10 : -1;
}

/* Code point of "#…" (without & and ;), or -1. */
static int64_t char_reference(const char *p, const char *end)
{
	int64_t v = 0;
	int base = 10;
	p++;
	if (p < end && *p == 'x') {
		base = 16;
		p++;
	}
	if (p == end)
		return -1;
	for (; p < end; p++) {
		int d = hex_digit(*p);
		if (d < 0 || d >= base)
			return -1;
		v = v * base + d;
		if (v > 0x10FFFF)
			return -1;
	}
	return v;
}

static int entity(const char *p, size_t n)
{
	static const struct {
		const char *name;
		char value;
	} five[] = {{"lt", '<'}, {"gt", '>'}, {"amp", '&'}, {"quot", '"'}, {"apos", '\''}};
	for (size_t i = 0; i < ARRAY_LEN(five); i++) {
		if (strlen(five[i].name) == n && memcmp(five[i].name, p, n) == 0)
			return five[i].value;
	}
	return -1;
}

/* Decodes the reference at p ('&'); returns the place behind its ';', or NULL. */
static const char *put_reference(struct buf *out, const char *p, const char *end, struct clix_str *ret_name)
{
	const char *name = p + 1, *at = name;
	*ret_name = (struct clix_str){NULL, 0};
	if (at < end && *at == '#') {
		at++;
		while (at < end && (clix_is_name(*at)))
			at++;
	} else if (at < end && clix_is_name_start(*at)) {
		while (at < end && clix_is_name(*at))
			at++;
	}
	if (at == name || at == end || *at != ';')
		return NULL;
	if (*name == '#') {
		int64_t cp = char_reference(name, at);
		if (cp < 0)
			return NULL;
		if (cp < 0x10000)
			buf_put_utf16(out, (uint16_t)cp);
		else
			buf_put_cp(out, (uint32_t)cp);
		return at + 1;
	}
	int c = entity(name, (size_t)(at - name));
	if (c < 0) {
		*ret_name = (struct clix_str){name, (size_t)(at - name)};
		return NULL;
	}
	buf_put_byte(out, c);
	return at + 1;
}

const char *clix_decode(struct buf *out, const char *p, const char *end, bool attribute, bool cdata,
                        enum clix_error *err, struct clix_str *ret_name)
{
	while (p < end) {
		const char *run = p;
		while (p < end && *p != '\r' && (cdata || *p != '&') && !(attribute && (*p == '\n' || *p == '\t')))
			p++;
		buf_put(out, run, (size_t)(p - run));
		if (p == end)
			break;
		if (*p == '&') {
			const char *behind = put_reference(out, p, end, ret_name);
			if (!behind) {
				*err = CLIX_E_ENTITY;
				return p;
			}
			p = behind;
			continue;
		}
		if (*p == '\r' && p + 1 < end && p[1] == '\n')
			p++;
		buf_put_byte(out, attribute ? ' ' : '\n');
		p++;
	}
	return NULL;
}

/* The unit of an escape at p, or -1. */
static int32_t escape_unit(const char *p, const char *end)
{
	if (end - p < 7 || p[0] != '_' || (p[1] | 0x20) != 'x' || p[6] != '_')
		return -1;
	int32_t v = 0;
	for (int i = 2; i < 6; i++) {
		int d = hex_digit(p[i]);
		if (d < 0)
			return -1;
		v = v << 4 | d;
	}
	return v;
}

/* Rebuilt in a second buffer: buf_put_utf16 looks back at what was written to join surrogates. */
void clix_unescape_tail(struct buf *b, size_t from)
{
	if (from >= b->len)
		return;
	const char *p = b->data + from, *end = b->data + b->len;
	struct buf out = BUF_INIT;
	const char *first = memchr(p, '_', (size_t)(end - p));
	while (first && escape_unit(first, end) < 0)
		first = first + 1 < end ? memchr(first + 1, '_', (size_t)(end - first - 1)) : NULL;
	if (!first)
		return;
	buf_put(&out, p, (size_t)(first - p));
	for (p = first; p < end;) {
		int32_t unit = *p == '_' ? escape_unit(p, end) : -1;
		if (unit >= 0) {
			buf_put_utf16(&out, (uint16_t)unit);
			p += 7;
			continue;
		}
		const char *run = p++;
		while (p < end && *p != '_')
			p++;
		buf_put(&out, run, (size_t)(p - run));
	}
	buf_truncate(b, from);
	buf_put(b, out.data, out.len);
	buf_fini(&out);
}

struct clix_str clix_unescape(struct arena *a, const char *s, size_t n)
{
	const char *end = s + n;
	for (const char *p = n ? memchr(s, '_', n) : NULL; p;
	     p = p + 1 < end ? memchr(p + 1, '_', (size_t)(end - p - 1)) : NULL) {
		if (escape_unit(p, end) < 0)
			continue;
		struct buf b = BUF_INIT;
		buf_put(&b, s, n);
		clix_unescape_tail(&b, 0);
		struct clix_str ret = {arena_dup(a, b.len ? b.data : "", b.len), b.len};
		buf_fini(&b);
		return ret;
	}
	return (struct clix_str){s, n};
}
