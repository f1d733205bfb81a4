/* SPDX-License-Identifier: MIT */
/*
 * heap/heap.h - the script heap: garbage-collected memory for values, scopes, syntax trees.
 *
 * Nothing is freed by hand and nothing is rooted by hand, as long as every reference is visible to the collector:
 * on a thread's stack, in static data, or inside another heap object.  It is NOT seen in malloc'd memory nor in
 * thread-local variables: hold such references through heap_pin, or in a block from heap_alloc_pinned.
 * A heap object must be referred to by its start (interior pointers count only on the stack).
 * All memory but that of heap_alloc_bytes is zeroed.  Any thread made by base/thread.h may use the heap.
 */
#ifndef FARSH_HEAP_HEAP_H
#define FARSH_HEAP_HEAP_H

#include "base/compiler.h"

void heap_init(void);                       /* once, in main, before any thread */
void *heap_alloc(size_t size);              /* may hold references */
void *heap_alloc_atomic(size_t size);       /* holds no references (bytes, numbers); never scanned */
void *heap_alloc_bytes(size_t size);        /* as atomic, but not zeroed: the caller fills it at once (strings) */
void *heap_resize(void *p, size_t size);    /* of the same kind as p; new bytes are not zeroed */
void *heap_alloc_pinned(size_t size);       /* a root: scanned, lives until heap_free_pinned */
void heap_free_pinned(void *p);
char *heap_strndup(const char *s, size_t n);
char *heap_strdup(const char *s);
char *heap_printf(const char *fmt, ...) PS_PRINTF(1, 2);
void *heap_arena_source(size_t size);       /* an arena_source_fn */

struct heap_pin;                            /* keeps one object alive for malloc'd memory */
struct heap_pin *heap_pin(void *object);
void *heap_pinned(const struct heap_pin *pin);
void heap_unpin(struct heap_pin *pin);

/* Called once, on some thread, after the object became unreachable.  Only to release what a script forgot to close. */
void heap_on_unreachable(void *object, void (*fn)(void *object));
void heap_collect(void);
size_t heap_used(void);                     /* bytes */
void heap_forget(void);                     /* for fuzzers: nothing on the heap is referred to any more; the debug heap frees it */

#define heap_new(type)       ((type *)heap_alloc(sizeof(type)))
#define heap_array(type, n)  ((type *)heap_alloc(sizeof(type) * (size_t)(n)))

#endif
