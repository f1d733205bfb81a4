/* SPDX-License-Identifier: MIT */
/*
 * lang/name.c - names compared without case, one object each, kept for the life of the process.
 * An open hash table of pointers under one lock; the objects never move.
 */
#include "lang/ast.h"

#include <string.h>

#include "base/alloc.h"
#include "base/thread.h"
#include "base/utf.h"

static struct lock table_lock = LOCK_INIT;
static struct lang_name **table;
static uint32_t table_size, table_count; /* size: a power of two */

static void table_grow(void)
{
	uint32_t size = table_size ? table_size * 2 : 1024;
	struct lang_name **bigger = mem_array(size, sizeof *bigger);
	for (uint32_t i = 0; i < table_size; i++) {
		if (!table[i])
			continue;
		uint32_t at = table[i]->hash & (size - 1);
		while (bigger[at])
			at = (at + 1) & (size - 1);
		bigger[at] = table[i];
	}
	mem_free(table);
	table = bigger;
	table_size = size;
}

const struct lang_name *lang_name(const char *s, size_t n)
{
	uint32_t hash = utf_hash_nocase(s, n);
	lock_take(&table_lock);
	if (table_count * 4 >= table_size * 3)
		table_grow();
	uint32_t at = hash & (table_size - 1);
	while (table[at] && !(table[at]->hash == hash && utf_equal_nocase(table[at]->text, table[at]->len, s, n)))
		at = (at + 1) & (table_size - 1);
	if (!table[at]) {
		struct lang_name *name = mem_alloc(sizeof *name + n + 1);
		name->hash = hash;
		name->len = (uint32_t)n;
		memcpy(name->text, s, n);
		table[at] = name;
		table_count++;
	}
	const struct lang_name *found = table[at];
	lock_release(&table_lock);
	return found;
}
