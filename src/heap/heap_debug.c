/* SPDX-License-Identifier: MIT */
/*
 * heap/heap_debug.c - the script heap on calloc, never freed (but by heap_forget): for the sanitizer builds, which cannot see into libgc's
 * blocks.  Chosen by the build (FARSH_HEAP=debug) instead of heap_boehm.c.
 */
#include "heap/heap.h"

#include <stdlib.h>
#include <string.h>

#include "base/alloc.h"
#include "base/thread.h"

struct heap_pin {
	void *object;
};

/* In front of each object: its place in the list of all, which only heap_forget reads. */
struct header {
	struct header *next, *previous;
};

static struct lock list_lock = LOCK_INIT;
static struct header list = {&list, &list};

static void *list_add(struct header *h)
{
	lock_take(&list_lock);
	h->next = list.next;
	h->previous = &list;
	list.next->previous = h;
	list.next = h;
	lock_release(&list_lock);
	return h + 1;
}

static void list_remove(struct header *h)
{
	lock_take(&list_lock);
	h->next->previous = h->previous;
	h->previous->next = h->next;
	lock_release(&list_lock);
}

void heap_init(void)
{
}

void *heap_alloc(size_t size)
{
	return list_add(mem_alloc(sizeof(struct header) + size));
}

void *heap_alloc_atomic(size_t size)
{
	return heap_alloc(size);
}

void *heap_alloc_bytes(size_t size)
{
	return heap_alloc(size);
}

void *heap_resize(void *p, size_t size)
{
	if (!p)
		return heap_alloc(size);
	struct header *h = (struct header *)p - 1;
	list_remove(h);
	return list_add(mem_resize(h, sizeof *h + size));
}

void heap_forget(void)
{
	while (list.next != &list) {
		struct header *h = list.next;
		list_remove(h);
		mem_free(h);
	}
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
