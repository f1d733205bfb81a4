/* SPDX-License-Identifier: MIT */
/* heap/heap_text.c - what both heaps share: text helpers and the arena source. */
#include "heap/heap.h"

#include <stdarg.h>
#include <stdio.h>
#include <string.h>

char *heap_strndup(const char *s, size_t n)
{
	char *copy = heap_alloc_atomic(n + 1);
	if (n)
		memcpy(copy, s, n);
	return copy;
}

char *heap_strdup(const char *s)
{
	return heap_strndup(s, strlen(s));
}

char *heap_printf(const char *fmt, ...)
{
	va_list ap, again;
	va_start(ap, fmt);
	va_copy(again, ap);
	int n = vsnprintf(NULL, 0, fmt, ap);
	char *text = heap_alloc_atomic((size_t)(n > 0 ? n : 0) + 1);
	vsnprintf(text, (size_t)n + 1, fmt, again);
	va_end(again);
	va_end(ap);
	return text;
}

void *heap_arena_source(size_t size)
{
	return heap_alloc(size);
}
