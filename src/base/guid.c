/* SPDX-License-Identifier: MIT */
/* base/guid.c - see guid.h. */
#include "base/guid.h"

#include <string.h>

#include "base/random.h"

struct guid guid_random(void)
{
	struct guid g;
	random_bytes(g.b, sizeof g.b);
	g.b[6] = (uint8_t)((g.b[6] & 0x0F) | 0x40);
	g.b[8] = (uint8_t)((g.b[8] & 0x3F) | 0x80);
	return g;
}

bool guid_is_zero(const struct guid *g)
{
	static const struct guid zero;
	return memcmp(g, &zero, sizeof zero) == 0;
}

bool guid_equal(const struct guid *a, const struct guid *b)
{
	return memcmp(a, b, sizeof *a) == 0;
}

int guid_compare(const struct guid *a, const struct guid *b)
{
	return memcmp(a->b, b->b, sizeof a->b);
}

void guid_format(const struct guid *g, char out[GUID_TEXT + 1])
{
	static const char hex[] = "0123456789abcdef";
	char *p = out;
	for (int i = 0; i < 16; i++) {
		if (i == 4 || i == 6 || i == 8 || i == 10)
			*p++ = '-';
		*p++ = hex[g->b[i] >> 4];
		*p++ = hex[g->b[i] & 15];
	}
	*p = '\0';
}

static int hex_digit(char c)
{
	return c >= '0' && c <= '9' ? c - '0' : c >= 'a' && c <= 'f' ? c - 'a' + 10 : c >= 'A' && c <= 'F' ? c - 'A' + 10 : -1;
}

bool guid_parse(const char *s, size_t n, struct guid *ret)
{
	struct guid g;
	if (n == GUID_TEXT + 2 && ((s[0] == '{' && s[n - 1] == '}') || (s[0] == '(' && s[n - 1] == ')'))) {
		s++;
		n -= 2;
	}
	bool dashes = n == GUID_TEXT;
	if (!dashes && n != 32)
		return false;
	size_t at = 0;
	for (int i = 0; i < 16; i++) {
		if (dashes && (i == 4 || i == 6 || i == 8 || i == 10) && s[at++] != '-')
			return false;
		int hi = hex_digit(s[at]), lo = hex_digit(s[at + 1]);
		if (hi < 0 || lo < 0)
			return false;
		g.b[i] = (uint8_t)(hi << 4 | lo);
		at += 2;
	}
	*ret = g;
	return true;
}

static const uint8_t net_order[16] = {3, 2, 1, 0, 5, 4, 7, 6, 8, 9, 10, 11, 12, 13, 14, 15};

void guid_to_net(const struct guid *g, uint8_t out[16])
{
	for (int i = 0; i < 16; i++)
		out[i] = g->b[net_order[i]];
}

struct guid guid_from_net(const uint8_t in[16])
{
	struct guid g;
	for (int i = 0; i < 16; i++)
		g.b[net_order[i]] = in[i];
	return g;
}
