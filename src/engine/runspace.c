/* SPDX-License-Identifier: MIT */
/*
 * engine/runspace.c - the life of a runspace, the current one of a thread, stopping and sleeping, the sinks of runspace.h.
 */
#include "engine/runspace.h"

#include <pthread.h>
#include <stdio.h>

#include "base/clock.h"
#include "base/thread.h"
#include "engine/automatic.h"
#include "engine/command.h"
#include "engine/engine.h"
#include "engine/provider.h"
#include "engine/scope.h"
#include "heap/heap.h"

/* ---- sinks ---- */
static enum ps_status vec_write(struct sink *s, ps_value v)
{
	ps_vec_add(&((struct sink_vec *)s)->vec, v);
	return PS_OK;
}

void sink_vec_init(struct sink_vec *s)
{
	*s = (struct sink_vec){.s.write = vec_write};
}

static enum ps_status null_write(struct sink *s, ps_value v)
{
	(void)s;
	(void)v;
	return PS_OK;
}
struct sink sink_null = {null_write};

/* ---- life ---- */
static PS_THREAD_LOCAL struct runspace *current; /* pinned memory, so the collector need not look here */
static _Atomic uint32_t last_id;

/* What other threads touch: waits and wakers. */
struct wait_state {
	struct lock lock;
	struct cond cond;
	struct runspace_waker *wakers;
};

struct runspace *runspace_new(struct host *host)
{
	engine_init();
	struct runspace *rs = heap_alloc_pinned(sizeof *rs);
	struct wait_state *w = heap_alloc_pinned(sizeof *w);
	lock_init(&w->lock);
	cond_init(&w->cond);
	rs->wait = w;
	rs->id = atomic_fetch_add(&last_id, 1) + 1;
	rs->instance_id = guid_random();
	rs->name = heap_printf("Runspace%u", rs->id);
	rs->host = host;
	rs->last_ok = true;
	rs->errors = ps_list_new(&type_arraylist);
	rs->global = rs->scope = scope_new(NULL, NULL);
	rs->state = session_state_new(rs);
	rs->global->state = rs->state;
	rs->global->args = rs->global->input = ps_object_array(NULL, 0);
	struct runspace *outer = current;
	current = rs;
	automatic_init(rs);
	location_init(rs);
	current = outer;
	return rs;
}

void runspace_reset(struct runspace *rs)
{
	struct session_state *state = rs->state;
	rs->global = rs->scope = scope_new(NULL, NULL);
	rs->global->state = state;
	rs->global->args = rs->global->input = ps_object_array(NULL, 0);
	rs->frame = NULL;
	rs->locals = NULL;
	rs->links = NULL;
	rs->errors = ps_list_new(&type_arraylist);
	rs->last_ok = true;
	rs->depth = 0;
	rs->propagate = false;
	rs->traps = NULL;
	atomic_store(&rs->stop_requested, false);
	automatic_init(rs);
}

void runspace_close(struct runspace *rs)
{
	struct wait_state *w = rs->wait;
	lock_fini(&w->lock);
	cond_fini(&w->cond);
	heap_free_pinned(w);
	heap_free_pinned(rs);
}

struct runspace *runspace_current(void)
{
	return current;
}

#define STACK_RESERVE (256u * 1024u) /* for code that does not ask: formatting, regular expressions, signal handlers */

static char *stack_end(void)
{
	pthread_attr_t a;
	void *base = NULL;
	size_t size = 0;
	if (pthread_getattr_np(pthread_self(), &a) != 0)
		return NULL;
	pthread_attr_getstack(&a, &base, &size);
	pthread_attr_destroy(&a);
	size_t reserve = size / 4 < STACK_RESERVE ? size / 4 : STACK_RESERVE;
	return (char *)base + reserve;
}

void runspace_enter(struct runspace *rs)
{
	rs->entered_from = current;
	current = rs;
	rs->stack_limit = stack_end();
}

void runspace_leave(struct runspace *rs)
{
	current = rs->entered_from;
	rs->entered_from = NULL;
}

/* ---- stopping ---- */
void runspace_stop(struct runspace *rs)
{
	struct wait_state *w = rs->wait;
	atomic_store(&rs->stop_requested, true);
	lock_take(&w->lock);
	cond_wake_all(&w->cond);
	for (struct runspace_waker *k = w->wakers; k; k = k->next)
		k->wake(k->arg);
	lock_release(&w->lock);
}

bool runspace_stopping(const struct runspace *rs)
{
	return atomic_load_explicit(&rs->stop_requested, memory_order_relaxed);
}

bool runspace_sleep_until(struct runspace *rs, uint64_t deadline)
{
	struct wait_state *w = rs->wait;
	lock_take(&w->lock);
	while (!atomic_load(&rs->stop_requested))
		if (!cond_wait_until(&w->cond, &w->lock, deadline))
			break;
	lock_release(&w->lock);
	return !atomic_load(&rs->stop_requested);
}

void runspace_waker_push(struct runspace *rs, struct runspace_waker *k)
{
	struct wait_state *w = rs->wait;
	lock_take(&w->lock);
	k->next = w->wakers;
	w->wakers = k;
	lock_release(&w->lock);
}

void runspace_waker_pop(struct runspace *rs, struct runspace_waker *k)
{
	struct wait_state *w = rs->wait;
	lock_take(&w->lock);
	for (struct runspace_waker **at = &w->wakers; *at; at = &(*at)->next)
		if (*at == k) {
			*at = k->next;
			break;
		}
	lock_release(&w->lock);
}
