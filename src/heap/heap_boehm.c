/* SPDX-License-Identifier: MIT */
/* heap/heap_boehm.c - the script heap on libgc; the only file that includes its header. */
#define GC_THREADS
#define GC_NO_THREAD_REDIRECTS
#include <gc/gc.h>

#include "heap/heap.h"

#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/thread.h"

struct heap_pin {
	void *object;
};

static PS_NORETURN PS_COLD void *heap_exhausted(size_t size)
{
	fprintf(stderr, "farsh: out of memory (script heap, %zu bytes more)\n", size);
	_Exit(3);
}

static void *on_exhausted(size_t size)
{
	heap_exhausted(size);
}

void heap_init(void)
{
	GC_set_markers_count(1); /* helper threads cost start-up time and memory, and hinder fork+exec */
	GC_set_all_interior_pointers(0);
	GC_set_oom_fn(on_exhausted);
	GC_set_warn_proc(GC_ignore_warn_proc);
	GC_INIT();
	GC_allow_register_threads();
	thread_set_creator(GC_pthread_create);
}

void *heap_alloc(size_t size)
{
	return GC_MALLOC(size);
}

void *heap_alloc_atomic(size_t size)
{
	void *p = GC_MALLOC_ATOMIC(size);
	memset(p, 0, size);
	return p;
}

void *heap_alloc_bytes(size_t size)
{
	return GC_MALLOC_ATOMIC(size);
}

void *heap_resize(void *p, size_t size)
{
	return GC_REALLOC(p, size);
}

void *heap_alloc_pinned(size_t size)
{
	return GC_MALLOC_UNCOLLECTABLE(size);
}

void heap_free_pinned(void *p)
{
	GC_FREE(p);
}

struct heap_pin *heap_pin(void *object)
{
	struct heap_pin *pin = GC_MALLOC_UNCOLLECTABLE(sizeof *pin);
	pin->object = object;
	return pin;
}

void *heap_pinned(const struct heap_pin *pin)
{
	return pin->object;
}

void heap_unpin(struct heap_pin *pin)
{
	if (pin)
		GC_FREE(pin);
}

static void run_finalizer(void *object, void *fn)
{
	void (*call)(void *) = (void (*)(void *))fn;
	call(object);
}

void heap_on_unreachable(void *object, void (*fn)(void *object))
{
	GC_REGISTER_FINALIZER_NO_ORDER(object, run_finalizer, (void *)fn, NULL, NULL);
}

void heap_collect(void)
{
	GC_gcollect();
}

void heap_forget(void)
{
}

size_t heap_used(void)
{
	return GC_get_heap_size() - GC_get_free_bytes();
}
