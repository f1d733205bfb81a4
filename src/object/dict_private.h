/* SPDX-License-Identifier: MIT */
/* object/dict_private.h - the inside of struct ps_dict, for dict.c and dict_order.c only. */
#ifndef FARSH_OBJECT_DICT_PRIVATE_H
#define FARSH_OBJECT_DICT_PRIVATE_H

#include "object/collection.h"

struct dict_entry {
	ps_value key;            /* PS_UNSET: a hole; `hash` is then the next hole of DICT_SLOTS */
	ps_value value;
	uint32_t hash;
};

struct ps_dict {
	struct ps_refobj ref;
	struct lock lock;
	struct dict_entry *entries;
	uint32_t used, cap, live;
	uint32_t *index;         /* 0 free, else entry + 1 */
	uint32_t index_mask;
	uint32_t version;        /* changes when enumerators become invalid */
	uint32_t changes;        /* changes that leave enumerators valid */
	uint32_t free_head;
	uint32_t net_buckets;    /* DICT_BUCKETS: the size .NET's bucket array would have */
	enum ps_dict_order order;
	bool ignore_case, has_strings;
	bool by_identity;        /* see ps_dict_by_identity */
	const uint32_t *sequence; /* dict_order.c: entries in enumeration order … */
	uint32_t sequence_count, sequence_version, sequence_changes; /* … as of then */
};

/* Called with the lock held before an entry is counted: grows net_buckets as Hashtable.Insert does. */
void dict_note_growth(struct ps_dict *d);
void dict_note_capacity(struct ps_dict *d, uint32_t count);

#endif
