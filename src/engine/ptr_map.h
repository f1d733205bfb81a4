/* SPDX-License-Identifier: MIT */
/*
 * engine/ptr_map.h - a small hash from pointer to pointer on the script heap: interned names to variables, tree nodes to
 * caches.  Not thread-safe: each belongs to one runspace.  Keys are never NULL; order of iteration is order of insertion.
 */
#ifndef FARSH_ENGINE_PTR_MAP_H
#define FARSH_ENGINE_PTR_MAP_H

#include "base/compiler.h"

struct ptr_map_entry {
	const void *key;   /* NULL: removed */
	void *value;
};
struct ptr_map {
	struct ptr_map_entry *entries; /* in order of insertion, `used` of them, some removed */
	uint32_t *index;               /* open addressing: entry number + 1, 0 empty; size is a power of two */
	uint32_t mask, used, cap, live;
};
struct ptr_map *ptr_map_new(void);
void *ptr_map_get(const struct ptr_map *m, const void *key);     /* NULL: none; m may be NULL */
void ptr_map_set(struct ptr_map *m, const void *key, void *value);
struct ptr_map *ptr_map_copy(const struct ptr_map *m);            /* m may be NULL: an empty map */
bool ptr_map_remove(struct ptr_map *m, const void *key);

#endif
