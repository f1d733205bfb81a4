/* SPDX-License-Identifier: MIT */
/*
 * object/list.c - the growable sequence behind ArrayList, List<T>, Collection<T> …
 *
 * Writers hold the lock.  Readers take none: `count` is read before `at`, `at` never points to fewer places than any
 * count that was published before it (memory is replaced, never shrunk), so a racing reader sees an old or a new item.
 */
#include "object/collection.h"

#include <string.h>

#include "heap/heap.h"

ps_value ps_list_new(const struct ps_type *t)
{
	struct ps_list *l = heap_new(struct ps_list);
	l->ref.o.type = t;
	lock_init(&l->lock);
	return ps_from_obj(l);
}

static void publish(struct ps_list *l, ps_value *at, uint32_t count)
{
	if (at != l->at)
		__atomic_store_n(&l->at, at, __ATOMIC_RELEASE);
	__atomic_store_n(&l->count, count, __ATOMIC_RELEASE);
	l->version++;
}

/* Room for one more: the array to use (items copied), not yet published. */
static ps_value *room(struct ps_list *l)
{
	if (l->count < l->cap)
		return l->at;
	uint32_t cap = l->cap ? l->cap * 2 : 8;
	ps_value *at = heap_array(ps_value, cap);
	if (l->count)
		memcpy(at, l->at, l->count * sizeof *at);
	l->cap = cap;
	return at;
}

void ps_list_add(struct ps_list *l, ps_value v)
{
	lock_take(&l->lock);
	ps_value *at = room(l);
	at[l->count] = v;
	publish(l, at, l->count + 1);
	lock_release(&l->lock);
}

uint32_t ps_list_count(struct ps_list *l)
{
	return __atomic_load_n(&l->count, __ATOMIC_ACQUIRE);
}

ps_value ps_list_get(struct ps_list *l, uint32_t i)
{
	uint32_t count = __atomic_load_n(&l->count, __ATOMIC_ACQUIRE);
	return i < count ? __atomic_load_n(&l->at, __ATOMIC_ACQUIRE)[i] : PS_UNSET;
}

bool ps_list_set(struct ps_list *l, uint32_t i, ps_value v)
{
	lock_take(&l->lock);
	bool ok = i < l->count;
	if (ok) {
		l->at[i] = v;
		l->version++;
	}
	lock_release(&l->lock);
	return ok;
}

bool ps_list_insert(struct ps_list *l, uint32_t i, ps_value v)
{
	lock_take(&l->lock);
	bool ok = i <= l->count;
	if (ok) {
		ps_value *at = room(l);
		memmove(at + i + 1, at + i, (l->count - i) * sizeof *at);
		at[i] = v;
		publish(l, at, l->count + 1);
	}
	lock_release(&l->lock);
	return ok;
}

bool ps_list_remove_at(struct ps_list *l, uint32_t i)
{
	lock_take(&l->lock);
	bool ok = i < l->count;
	if (ok) {
		memmove(l->at + i, l->at + i + 1, (l->count - i - 1) * sizeof *l->at);
		l->at[l->count - 1] = PS_NULL;
		publish(l, l->at, l->count - 1);
	}
	lock_release(&l->lock);
	return ok;
}

void ps_list_clear(struct ps_list *l)
{
	lock_take(&l->lock);
	if (l->count)
		memset(l->at, 0, l->count * sizeof *l->at);
	publish(l, l->at, 0);
	lock_release(&l->lock);
}

void ps_list_replace(struct ps_list *l, ps_value *items, uint32_t n)
{
	lock_take(&l->lock);
	if (n > l->cap) {
		l->cap = n;
		publish(l, items, n);
	} else { /* never shrink what a reader may look at */
		if (n)
			memmove(l->at, items, n * sizeof *items);
		if (l->count > n)
			memset(l->at + n, 0, (l->count - n) * sizeof *items);
		publish(l, l->at, n);
	}
	lock_release(&l->lock);
}

ps_value ps_list_to_array(struct ps_list *l)
{
	lock_take(&l->lock);
	ps_value v = ps_object_array(l->at, l->count);
	lock_release(&l->lock);
	return v;
}
