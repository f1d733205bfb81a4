/* SPDX-License-Identifier: MIT */
/* base/base64.c - see base64.h. */
#include "base/base64.h"

static const char alphabet[] = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";

void buf_put_base64(struct buf *out, const void *p, size_t n)
{
	const uint8_t *in = p;
	size_t need = (n + 2) / 3 * 4;
	if (!buf_reserve(out, need))
		return;
	char *o = out->data + out->len;
	for (; n >= 3; n -= 3, in += 3, o += 4) {
		uint32_t v = (uint32_t)in[0] << 16 | (uint32_t)in[1] << 8 | in[2];
		o[0] = alphabet[v >> 18];
		o[1] = alphabet[v >> 12 & 63];
		o[2] = alphabet[v >> 6 & 63];
		o[3] = alphabet[v & 63];
	}
	if (n) {
		uint32_t v = (uint32_t)in[0] << 16 | (n > 1 ? (uint32_t)in[1] << 8 : 0);
		o[0] = alphabet[v >> 18];
		o[1] = alphabet[v >> 12 & 63];
		o[2] = n > 1 ? alphabet[v >> 6 & 63] : '=';
		o[3] = '=';
	}
	out->len += need;
	out->data[out->len] = '\0';
}

/* 0..63 a digit, 64 white space, 65 padding, 66 anything else */
static const uint8_t value_of[256] = {
    66, 66, 66, 66, 66, 66, 66, 66, 66, 64, 64, 66, 66, 64, 66, 66,
    66, 66, 66, 66, 66, 66, 66, 66, 66, 66, 66, 66, 66, 66, 66, 66,
    64, 66, 66, 66, 66, 66, 66, 66, 66, 66, 66, 62, 66, 66, 66, 63,
    52, 53, 54, 55, 56, 57, 58, 59, 60, 61, 66, 66, 66, 65, 66, 66,
    66, 0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14,
    15, 16, 17, 18, 19, 20, 21, 22, 23, 24, 25, 66, 66, 66, 66, 66,
    66, 26, 27, 28, 29, 30, 31, 32, 33, 34, 35, 36, 37, 38, 39, 40,
    41, 42, 43, 44, 45, 46, 47, 48, 49, 50, 51, 66, 66, 66, 66, 66,
    66, 66, 66, 66, 66, 66, 66, 66, 66, 66, 66, 66, 66, 66, 66, 66,
    66, 66, 66, 66, 66, 66, 66, 66, 66, 66, 66, 66, 66, 66, 66, 66,
    66, 66, 66, 66, 66, 66, 66, 66, 66, 66, 66, 66, 66, 66, 66, 66,
    66, 66, 66, 66, 66, 66, 66, 66, 66, 66, 66, 66, 66, 66, 66, 66,
    66, 66, 66, 66, 66, 66, 66, 66, 66, 66, 66, 66, 66, 66, 66, 66,
    66, 66, 66, 66, 66, 66, 66, 66, 66, 66, 66, 66, 66, 66, 66, 66,
    66, 66, 66, 66, 66, 66, 66, 66, 66, 66, 66, 66, 66, 66, 66, 66,
    66, 66, 66, 66, 66, 66, 66, 66, 66, 66, 66, 66, 66, 66, 66, 66};

bool buf_put_unbase64(struct buf *out, const char *s, size_t n)
{
	uint32_t acc = 0;
	unsigned have = 0, pads = 0;
	if (!buf_reserve(out, n / 4 * 3 + 3))
		return false;
	char *o = out->data + out->len;
	size_t i = 0;
	for (; n - i >= 4; i += 4) { /* whole groups of digits; anything else is left to the loop below */
		const uint8_t *g = (const uint8_t *)s + i;
		unsigned a = value_of[g[0]], b = value_of[g[1]], c = value_of[g[2]], d = value_of[g[3]];
		if ((a | b | c | d) >= 64)
			break;
		acc = a << 18 | b << 12 | c << 6 | d;
		*o++ = (char)(acc >> 16);
		*o++ = (char)(acc >> 8);
		*o++ = (char)acc;
	}
	acc = 0;
	for (; i < n; i++) {
		uint8_t v = value_of[(uint8_t)s[i]];
		if (v == 64)
			continue;
		if (v == 65) {
			pads++;
			continue;
		}
		if (v == 66 || pads)
			goto bad;
		acc = acc << 6 | v;
		if (++have == 4) {
			*o++ = (char)(acc >> 16);
			*o++ = (char)(acc >> 8);
			*o++ = (char)acc;
			have = 0;
			acc = 0;
		}
	}
	if ((have == 0 && pads) || have == 1 || (have && have + pads != 4))
		goto bad;
	if (have == 3) {
		*o++ = (char)(acc >> 10);
		*o++ = (char)(acc >> 2);
	} else if (have == 2) {
		*o++ = (char)(acc >> 4);
	}
	out->len = (size_t)(o - out->data);
	out->data[out->len] = '\0';
	return true;
bad:
	out->data[out->len] = '\0';
	return false;
}
