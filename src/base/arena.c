/* SPDX-License-Identifier: MIT */
/* base/arena.c - bump allocation in blocks; see arena.h. */
#include "base/arena.h"

#include <stdarg.h>
#include <stdio.h>
#include <string.h>

#include "base/alloc.h"

struct arena_block {
	struct arena_block *next;
	size_t pad; /* keeps the payload 16-byte aligned */
};

enum { ARENA_FIRST = 4064, ARENA_LATER = 65504, ARENA_ALIGN = 16 };

void arena_init(struct arena *a)
{
	*a = (struct arena)ARENA_INIT;
}

void arena_init_from(struct arena *a, arena_source_fn *source)
{
	arena_init(a);
	a->source = source;
}

void arena_fini(struct arena *a)
{
	if (!a->source) {
		for (struct arena_block *b = a->head, *next; b; b = next) {
			next = b->next;
			mem_free(b);
		}
	}
	a->head = NULL;
	a->at = a->end = NULL;
	a->total = 0;
}

void *arena_alloc(struct arena *a, size_t size)
{
	size = (size + ARENA_ALIGN - 1) & ~(size_t)(ARENA_ALIGN - 1);
	if (PS_UNLIKELY((size_t)(a->end - a->at) < size)) {
		size_t usual = a->total < 4 * ARENA_FIRST ? ARENA_FIRST : ARENA_LATER; /* big trees take big blocks */
		size_t room = size > usual ? size : usual;
		size_t whole = sizeof(struct arena_block) + room;
		struct arena_block *b = a->source ? a->source(whole) : mem_alloc(whole);
		b->next = a->head;
		a->head = b;
		a->at = (char *)(b + 1);
		a->end = a->at + room;
	}
	void *p = a->at;
	a->at += size;
	a->total += size;
	return p;
}

void *arena_dup(struct arena *a, const void *p, size_t n)
{
	void *copy = arena_alloc(a, n);
	if (n)
		memcpy(copy, p, n);
	return copy;
}

char *arena_strndup(struct arena *a, const char *s, size_t n)
{
	char *copy = arena_alloc(a, n + 1);
	if (n)
		memcpy(copy, s, n);
	return copy;
}

char *arena_strdup(struct arena *a, const char *s)
{
	return arena_strndup(a, s, strlen(s));
}

char *arena_printf(struct arena *a, const char *fmt, ...)
{
	va_list ap, again;
	va_start(ap, fmt);
	va_copy(again, ap);
	int n = vsnprintf(NULL, 0, fmt, ap);
	char *text = arena_alloc(a, (size_t)(n > 0 ? n : 0) + 1);
	vsnprintf(text, (size_t)n + 1, fmt, again);
	va_end(again);
	va_end(ap);
	return text;
}
