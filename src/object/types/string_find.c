/* SPDX-License-Identifier: MIT */
/*
 * object/types/string_find.c - searching and splitting text whose positions scripts count in UTF-16 units.
 * Culture-sensitive searches are done by simple case folding: ignorable characters are not skipped.
 */
#include "object/types/string_find.h"

size_t str_offset(const struct ps_str *s, uint32_t unit)
{
	if (ps_str_ascii(s))
		return unit < s->len ? unit : s->len;
	bool half;
	return utf16_offset(s->text, s->len, unit, &half);
}

uint32_t str_unit_of(const struct ps_str *s, size_t offset)
{
	return (uint32_t)(ps_str_ascii(s) ? offset : utf16_length(s->text, offset));
}

size_t char_bytes(uint16_t unit, char out[4])
{
	return utf8_encode(unit, out);
}

size_t text_match_at(const char *s, size_t n, const char *needle, size_t nn, bool ignore_case)
{
	if (!ignore_case)
		return nn <= n && memcmp(s, needle, nn) == 0 ? nn : SIZE_MAX;
	size_t i = 0, j = 0;
	while (j < nn) {
		if (i >= n)
			return SIZE_MAX;
		uint32_t a, b;
		i += utf8_decode(s + i, n - i, &a);
		j += utf8_decode(needle + j, nn - j, &b);
		if (a != b && cp_upper(a) != cp_upper(b))
			return SIZE_MAX;
	}
	return i;
}

static bool starts_character(char c)
{
	return ((unsigned char)c & 0xC0) != 0x80;
}

size_t text_find(const char *s, size_t n, const char *needle, size_t nn, size_t from, bool ignore_case, size_t *ret_len)
{
	*ret_len = nn;
	if (from > n)
		return SIZE_MAX;
	if (nn == 0)
		return from;
	if (!ignore_case) {
		const char *p = memmem(s + from, n - from, needle, nn);
		return p == NULL ? SIZE_MAX : (size_t)(p - s);
	}
	for (size_t i = from; i < n; i++) {
		if (!starts_character(s[i]))
			continue;
		size_t used = text_match_at(s + i, n - i, needle, nn, true);
		if (used != SIZE_MAX) {
			*ret_len = used;
			return i;
		}
	}
	return SIZE_MAX;
}

size_t text_find_last(const char *s, size_t n, const char *needle, size_t nn, size_t end, bool ignore_case, size_t *ret_len)
{
	if (end > n)
		end = n;
	*ret_len = nn;
	if (nn == 0)
		return end;
	for (size_t i = end; i-- > 0;) {
		if (!starts_character(s[i]))
			continue;
		size_t used = text_match_at(s + i, end - i, needle, nn, ignore_case);
		if (used != SIZE_MAX) {
			*ret_len = used;
			return i;
		}
	}
	return SIZE_MAX;
}

/* ---- Split ---- */

enum { SPLIT_REMOVE_EMPTY = 1, SPLIT_TRIM = 2 };

static void trim_span(const char *s, size_t *start, size_t *end)
{
	while (*start < *end) {
		uint32_t cp;
		size_t used = utf8_decode(s + *start, *end - *start, &cp);
		if (!cp_is_space(cp))
			break;
		*start += used;
	}
	while (*end > *start) {
		size_t at = *end - 1;
		while (at > *start && !starts_character(s[at]))
			at--;
		uint32_t cp;
		utf8_decode(s + at, *end - at, &cp);
		if (!cp_is_space(cp))
			break;
		*end = at;
	}
}

/* The separator that matches at s (length in bytes), or 0. */
static size_t separator_at(const char *s, size_t n, const ps_value *separators, uint32_t count)
{
	if (count == 0) {
		uint32_t cp;
		size_t used = utf8_decode(s, n, &cp);
		return cp_is_space(cp) ? used : 0;
	}
	for (uint32_t i = 0; i < count; i++) {
		if (ps_is_small(separators[i], SMALL_CHAR)) {
			char text[4];
			size_t len = char_bytes((uint16_t)ps_small(separators[i]), text);
			if (len <= n && memcmp(s, text, len) == 0)
				return len;
		} else if (ps_is_string(separators[i])) {
			const struct ps_str *sep = ps_str(separators[i]);
			if (sep->len > 0 && sep->len <= n && memcmp(s, sep->text, sep->len) == 0)
				return sep->len;
		}
	}
	return 0;
}

static bool split_add(struct ps_vec *out, const char *s, size_t start, size_t end, int64_t options)
{
	if (options & SPLIT_TRIM)
		trim_span(s, &start, &end);
	if ((options & SPLIT_REMOVE_EMPTY) && start == end)
		return false;
	ps_vec_add(out, ps_string(s + start, end - start));
	return true;
}

/* Separators are chars or strings; none means white space.  Array of strings. */
ps_value string_split(const struct ps_str *s, const ps_value *separators, uint32_t n, int32_t count, int64_t options)
{
	if (count < 0)
		return fail_negative("count", count);
	struct ps_vec out = {0};
	uint32_t limit = (uint32_t)count;
	size_t start = 0, i = 0;
	if (limit > 1)
		while (i < s->len && out.count + 1 < limit) {
			size_t len = separator_at(s->text + i, s->len - i, separators, n);
			if (len == 0) {
				i++;
				continue;
			}
			split_add(&out, s->text, start, i, options);
			i += len;
			start = i;
		}
	/* With RemoveEmptyEntries the last part does not begin with separators. */
	if ((options & SPLIT_REMOVE_EMPTY) && limit > 1)
		for (size_t len; start < s->len && (len = separator_at(s->text + start, s->len - start, separators, n)) > 0;)
			start += len;
	if (limit > 0)
		split_add(&out, s->text, start, s->len, options);
	ps_value array = ps_array_new(&type_string, out.count);
	for (uint32_t k = 0; k < out.count; k++)
		ps_array(array)->at[k] = out.at[k];
	return array;
}
