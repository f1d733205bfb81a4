/* SPDX-License-Identifier: MIT */
/*
 * base/arena.h - memory that dies together (one message, one document).
 * The block source is malloc, or any other gate given to arena_init_from (the parser takes its pages from the
 * script heap, so that a tree lives as long as somebody refers to it).  Memory is zeroed and 16-byte aligned.
 */
#ifndef FARSH_BASE_ARENA_H
#define FARSH_BASE_ARENA_H

#include "base/compiler.h"

typedef void *arena_source_fn(size_t size); /* returns zeroed memory, never NULL */

struct arena_block;
struct arena {
	struct arena_block *head; /* the block in use; older ones behind it */
	char *at, *end;           /* free room of head */
	size_t total;             /* bytes handed out */
	arena_source_fn *source;  /* NULL: malloc, and arena_fini frees */
};

#define ARENA_INIT {NULL, NULL, NULL, 0, NULL}

void arena_init(struct arena *a);
void arena_init_from(struct arena *a, arena_source_fn *source);
void arena_fini(struct arena *a);
void *arena_alloc(struct arena *a, size_t size);
void *arena_dup(struct arena *a, const void *p, size_t n);
char *arena_strndup(struct arena *a, const char *s, size_t n);
char *arena_strdup(struct arena *a, const char *s);
char *arena_printf(struct arena *a, const char *fmt, ...) PS_PRINTF(2, 3);

#endif
