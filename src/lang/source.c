/* SPDX-License-Identifier: MIT */
/* lang/source.c - a parsed text and the positions in it. */
#include "lang/lang_priv.h"

#include <string.h>

#include "heap/heap.h"

static bool is_well_formed(const char *s, size_t n)
{
	if (utf8_is_ascii(s, n))
		return true;
	for (size_t i = 0; i < n;) {
		if ((unsigned char)s[i] < 0x80) {
			i++;
			continue;
		}
		uint32_t cp;
		size_t used = utf8_decode(s + i, n - i, &cp);
		if (used == 1)
			return false;
		i += used;
	}
	return true;
}

/* The next line end at or after `at`; its length in *ret_n, 0 at the end of the text. */
static uint32_t next_line_end(const struct lang_source *src, bool returns, uint32_t at, uint32_t *ret_n)
{
	*ret_n = 1;
	if (!returns) {
		const char *found = memchr(src->text + at, '\n', src->len - at);
		*ret_n = found ? 1 : 0;
		return found ? (uint32_t)(found - src->text) : src->len;
	}
	for (; at < src->len; at++) {
		if (src->text[at] == '\n')
			return at;
		if (src->text[at] == '\r') {
			*ret_n = at + 1 < src->len && src->text[at + 1] == '\n' ? 2 : 1;
			return at;
		}
	}
	*ret_n = 0;
	return at;
}

static void find_lines(struct lang_source *src, struct arena *arena)
{
	bool returns = memchr(src->text, '\r', src->len) != NULL;
	uint32_t count = 1, n;
	for (uint32_t at = next_line_end(src, returns, 0, &n); n; at = next_line_end(src, returns, at + n, &n))
		count++;
	uint32_t *lines = arena_alloc(arena, count * sizeof *lines);
	count = 1;
	for (uint32_t at = next_line_end(src, returns, 0, &n); n; at = next_line_end(src, returns, at + n, &n))
		lines[count++] = at + n;
	src->lines = lines;
	src->line_count = count;
}

void lang_source_init(struct lang_source *src, struct arena *arena, const char *text, size_t len, const char *file)
{
	if (len > LANG_MAX_SOURCE)
		len = LANG_MAX_SOURCE;
	if (is_well_formed(text, len)) {
		src->text = heap_strndup(text, len);
		src->len = (uint32_t)len;
	} else {
		struct buf b = BUF_INIT;
		buf_put_utf8_lossy(&b, text, len);
		src->text = heap_strndup(b.data, b.len);
		src->len = (uint32_t)b.len;
		buf_fini(&b);
	}
	src->file = file ? heap_strdup(file) : NULL;
	find_lines(src, arena);
}

void lang_source_position(const struct lang_source *src, uint32_t offset, uint32_t *ret_line, uint32_t *ret_column)
{
	uint32_t low = 0, high = src->line_count;
	if (offset > src->len)
		offset = src->len;
	while (high - low > 1) {
		uint32_t middle = low + (high - low) / 2;
		if (src->lines[middle] <= offset)
			low = middle;
		else
			high = middle;
	}
	*ret_line = low + 1;
	*ret_column = (uint32_t)utf16_length(src->text + src->lines[low], offset - src->lines[low]) + 1;
}

const char *lang_source_line(const struct lang_source *src, uint32_t line, uint32_t *ret_len)
{
	*ret_len = 0;
	if (line == 0 || line > src->line_count)
		return src->text + src->len;
	uint32_t start = src->lines[line - 1], end = line < src->line_count ? src->lines[line] : src->len;
	while (end > start && (src->text[end - 1] == '\n' || src->text[end - 1] == '\r'))
		end--;
	*ret_len = end - start;
	return src->text + start;
}
