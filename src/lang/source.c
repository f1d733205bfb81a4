/* SPDX-License-Identifier: MIT */
/* lang/source.c - a parsed text and the positions in it. */
#include "lang/lang_priv.h"

#include <string.h>

#include "heap/heap.h"

static bool is_well_formed(const char *s, size_t n)
{
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

static void find_lines(struct lang_source *src, struct arena *arena)
{
	uint32_t count = 1;
	for (int pass = 0; pass < 2; pass++) {
		uint32_t *lines = pass ? arena_alloc(arena, count * sizeof *lines) : NULL;
		uint32_t n = 1;
		for (uint32_t i = 0; i < src->len; i++) {
			char c = src->text[i];
			if (c == '\n' || (c == '\r' && src->text[i + 1] != '\n')) {
				if (lines)
					lines[n] = i + 1;
				n++;
			}
		}
		count = n;
		src->lines = lines;
	}
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
