/* SPDX-License-Identifier: MIT */
/*
 * clixml/escape.c - the escapes of CLIXML on the way out: XML's own and _xHHHH_.  See writer.h.
 */
#include <string.h>

#include "base/utf.h"
#include "clixml/writer.h"

/* 1: has to be looked at in element text; 2: in attribute values too. */
static const uint8_t special[256] = {
    [0 ... 0x1F] = 1, [0x7F] = 1, ['<'] = 1, ['>'] = 1, ['&'] = 1, ['_'] = 1, ['"'] = 2, [0x80 ... 0xFF] = 1,
};

static void put_unit(struct buf *out, uint32_t unit)
{
	static const char hex[] = "0123456789ABCDEF";
	char text[7] = {'_', 'x', hex[unit >> 12 & 15], hex[unit >> 8 & 15], hex[unit >> 4 & 15], hex[unit & 15], '_'};
	buf_put(out, text, sizeof text);
}

/* The character beyond ASCII at p: as it is, or escaped; returns its bytes. */
static size_t put_high(struct buf *out, const char *p, size_t n, bool *ok)
{
	uint32_t cp;
	size_t used = utf8_decode(p, n, &cp);
	if (cp < 0xA0 || (cp >= 0xD800 && cp < 0xE000)) {
		put_unit(out, cp);
	} else if (cp >= 0x10000) {
		put_unit(out, 0xD800 + ((cp - 0x10000) >> 10));
		put_unit(out, 0xDC00 + ((cp - 0x10000) & 0x3FF));
	} else {
		if (cp >= 0xFFFE)
			*ok = false;
		buf_put_cp(out, cp); /* U+FFFD for a malformed byte */
	}
	return used;
}

static bool put_escaped(struct buf *out, const char *s, size_t n, uint8_t least)
{
	bool ok = true;
	const char *p = s, *end = s + n;
	while (p < end) {
		const char *run = p;
		while (p < end && (!special[(uint8_t)*p] || special[(uint8_t)*p] > least))
			p++;
		buf_put(out, run, (size_t)(p - run));
		if (p == end)
			break;
		uint8_t c = (uint8_t)*p;
		if (c >= 0x80) {
			p += put_high(out, p, (size_t)(end - p), &ok);
			continue;
		}
		p++;
		if (c == '<')
			buf_put(out, "&lt;", 4);
		else if (c == '>')
			buf_put(out, "&gt;", 4);
		else if (c == '&')
			buf_put(out, "&amp;", 5);
		else if (c == '"')
			buf_put(out, "&quot;", 6);
		else if (c != '_')
			put_unit(out, c);
		else if (p < end && (*p | 0x20) == 'x')
			put_unit(out, '_');
		else
			buf_put_byte(out, '_');
	}
	return ok;
}

bool clix_put_escaped(struct buf *out, const char *s, size_t n)
{
	return put_escaped(out, s, n, 1);
}

bool clix_put_escaped_attr(struct buf *out, const char *s, size_t n)
{
	return put_escaped(out, s, n, 2);
}
