/* SPDX-License-Identifier: MIT */
/*
 * heap/heap_debug.c - the script heap on calloc, never freed: for the sanitizer builds, which cannot see into libgc's
 * blocks.  Chosen by the build (FARSH_HEAP=debug) instead of heap_boehm.c.
 */
#include "heap/heap.h"

#include <malloc.h>
#include <stdlib.h>
#include <string.h>

#include "base/alloc.h"

struct heap_pin {
	void *object;
};

void heap_init(void)
{
}

void *heap_alloc(size_t size)
{
	return mem_alloc(size);
}

void *heap_alloc_atomic(size_t size)
{
	return mem_alloc(size);
}

void *heap_resize(void *p, size_t size)
{
	return mem_resize(p, size);
}

void *heap_alloc_pinned(size_t size)
{
	return mem_alloc(size);
}

void heap_free_pinned(void *p)
{
	(void)p;
}

struct heap_pin *heap_pin(void *object)
{
	struct heap_pin *pin = mem_alloc(sizeof *pin);
	pin->object = object;
	return pin;
}

void *heap_pinned(const struct heap_pin *pin)
{
	return pin->object;
}

void heap_unpin(struct heap_pin *pin)
{
	mem_free(pin);
}

void heap_on_unreachable(void *object, void (*fn)(void *object))
{
	(void)object;
	(void)fn;
}

void heap_collect(void)
{
}

size_t heap_used(void)
{
	return 0;
}
