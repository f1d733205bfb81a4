/* SPDX-License-Identifier: MIT */
/*
 * engine/ptr_map.c - see ptr_map.h.  Linear probing over an index of entry numbers; removed entries stay as tombstones
 * until the next growth.
 */
#include "engine/ptr_map.h"

#include "heap/heap.h"

static uint32_t hash_pointer(const void *p)
{
	uint64_t h = (uint64_t)(uintptr_t)p;
	h ^= h >> 33;
	h *= UINT64_C(0xff51afd7ed558ccd);
	return (uint32_t)(h >> 32);
}

struct ptr_map *ptr_map_new(void)
{
	struct ptr_map *m = heap_new(struct ptr_map);
	m->cap = 4;
	m->mask = 7;
	m->entries = heap_array(struct ptr_map_entry, m->cap);
	m->index = heap_alloc_atomic(sizeof(uint32_t) * (m->mask + 1u));
	return m;
}

static struct ptr_map_entry *find(const struct ptr_map *m, const void *key)
{
	for (uint32_t i = hash_pointer(key) & m->mask;; i = (i + 1) & m->mask) {
		uint32_t n = m->index[i];
		if (n == 0)
			return NULL;
		if (m->entries[n - 1].key == key)
			return &m->entries[n - 1];
	}
}

void *ptr_map_get(const struct ptr_map *m, const void *key)
{
	if (!m)
		return NULL;
	const struct ptr_map_entry *e = find(m, key);
	return e ? e->value : NULL;
}

static void place(struct ptr_map *m, uint32_t number)
{
	uint32_t i = hash_pointer(m->entries[number].key) & m->mask;
	while (m->index[i] != 0)
		i = (i + 1) & m->mask;
	m->index[i] = number + 1;
}

static void grow(struct ptr_map *m)
{
	uint32_t cap = m->live * 2 < 4 ? 4 : m->live * 2;
	struct ptr_map_entry *entries = heap_array(struct ptr_map_entry, cap);
	uint32_t n = 0;
	for (uint32_t i = 0; i < m->used; i++)
		if (m->entries[i].key)
			entries[n++] = m->entries[i];
	uint32_t size = 8;
	while (size < cap * 2)
		size *= 2;
	m->entries = entries;
	m->cap = cap;
	m->used = n;
	m->mask = size - 1;
	m->index = heap_alloc_atomic(sizeof(uint32_t) * size);
	for (uint32_t i = 0; i < n; i++)
		place(m, i);
}

void ptr_map_set(struct ptr_map *m, const void *key, void *value)
{
	struct ptr_map_entry *e = find(m, key);
	if (e) {
		e->value = value;
		return;
	}
	if (m->used == m->cap)
		grow(m);
	m->entries[m->used] = (struct ptr_map_entry){key, value};
	place(m, m->used++);
	m->live++;
}

struct ptr_map *ptr_map_copy(const struct ptr_map *m)
{
	struct ptr_map *copy = ptr_map_new();
	for (uint32_t i = 0; m && i < m->used; i++)
		if (m->entries[i].key)
			ptr_map_set(copy, m->entries[i].key, m->entries[i].value);
	return copy;
}

bool ptr_map_remove(struct ptr_map *m, const void *key)
{
	struct ptr_map_entry *e = m ? find(m, key) : NULL;
	if (!e)
		return false;
	/* The index still points here; a NULL key never equals a wanted one. */
	e->key = NULL;
	e->value = NULL;
	m->live--;
	return true;
}
