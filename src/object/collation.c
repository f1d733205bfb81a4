/* SPDX-License-Identifier: MIT */
/*
 * object/collation.c - ordering of strings as en-US does it: letters first by letter, then by accent, then by case;
 * punctuation before digits before letters; control characters count for nothing.
 *
 * Weights come from tables/collation.def; characters that are not there stand behind all others in code point order.
 * Called by compare.c, Sort-Object, String.Compare.
 */
#include <string.h>

#include "base/utf.h"
#include "object/convert.h"

struct weights {
	uint32_t cp;
	uint32_t secondary, tertiary;
	uint64_t primary;
};

#define COLLATE(cp, p, s, t) {cp, s, t, p},
static const struct weights table[] = {
#include "tables/collation.def"
};
#undef COLLATE

#define COMMON 0x05000000u

static const struct weights *weights_of(uint32_t cp)
{
	if (cp < 0x250)
		return &table[cp]; /* the table begins with these, without gaps */
	size_t low = 0x250, high = ARRAY_LEN(table);
	while (low < high) {
		size_t mid = (low + high) / 2;
		if (table[mid].cp == cp)
			return &table[mid];
		if (table[mid].cp < cp)
			low = mid + 1;
		else
			high = mid;
	}
	return NULL;
}

/* Walks the weight bytes of one level. */
struct walk {
	const char *at, *end;
	uint64_t bytes;              /* of the current character, from the top; 0: take the next */
};

static uint64_t level_of(uint32_t cp, int level)
{
	const struct weights *w = weights_of(cp);
	if (w)
		return level == 0 ? w->primary : (uint64_t)(level == 1 ? w->secondary : w->tertiary) << 32;
	if (level > 0)
		return (uint64_t)COMMON << 32;
	/* four bytes, none of them zero */
	return 0xF0ull << 56 | (uint64_t)(0x10 + (cp >> 16)) << 48 | (uint64_t)(0x80 | (cp >> 9 & 0x7F)) << 40 |
	    (uint64_t)(0x80 | (cp >> 2 & 0x7F)) << 32 | (uint64_t)(0x80 | (cp & 3)) << 24;
}

static uint8_t next_byte(struct walk *w, int level)
{
	while (!w->bytes) {
		if (w->at >= w->end)
			return 0;
		uint32_t cp = (uint8_t)*w->at;
		size_t used = 1;
		if (cp >= 0x80)
			used = utf8_decode(w->at, (size_t)(w->end - w->at), &cp);
		w->at += used;
		w->bytes = level_of(cp, level);
	}
	uint8_t b = (uint8_t)(w->bytes >> 56);
	w->bytes <<= 8;
	return b;
}

static int compare_level(const char *a, size_t an, const char *b, size_t bn, int level)
{
	struct walk x = {a, a + an, 0}, y = {b, b + bn, 0};
	for (;;) {
		uint8_t p = next_byte(&x, level), q = next_byte(&y, level);
		if (p != q)
			return p < q ? -1 : 1;
		if (p == 0)
			return 0;
	}
}

int ps_culture_compare(const char *a, size_t an, const char *b, size_t bn, bool ignore_case)
{
	if (an == bn && memcmp(a, b, an) == 0)
		return 0;
	for (int level = 0; level < (ignore_case ? 2 : 3); level++) {
		int c = compare_level(a, an, b, bn, level);
		if (c)
			return c;
	}
	return 0;
}
