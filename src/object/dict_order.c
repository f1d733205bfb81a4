/* SPDX-License-Identifier: MIT */
/*
 * object/dict_order.c - in which order dictionaries are enumerated.
 *
 * A Hashtable whose keys all have .NET's fixed hash codes (numbers, characters, dates: not strings, whose codes are
 * random in .NET) is enumerated as .NET's bucket array would be: double hashing into a prime number of buckets, from
 * the last bucket down.  Sorted dictionaries are sorted by key.  Others go in the order of their entries.
 * The sequence is computed when enumeration begins and kept until the dictionary changes.
 */
#include "object/dict_private.h"

#include <string.h>

#include "heap/heap.h"
#include "object/convert.h"
#include "object/throw.h"

static bool is_prime(uint32_t n)
{
	if (n % 2 == 0)
		return n == 2;
	for (uint32_t i = 3; (uint64_t)i * i <= n; i += 2)
		if (n % i == 0)
			return false;
	return true;
}

/* The next size of a bucket array: a prime of .NET's list, else the next prime that is not 1 modulo 101. */
static uint32_t next_size(uint32_t min)
{
	static const uint32_t primes[] = {
	    3, 7, 11, 17, 23, 29, 37, 47, 59, 71, 89, 107, 131, 163, 197, 239, 293, 353, 431, 521, 631, 761, 919,
	    1103, 1327, 1597, 1931, 2333, 2801, 3371, 4049, 4861, 5839, 7013, 8419, 10103, 12143, 14591, 17519, 21023, 25229,
	    30293, 36353, 43627, 52361, 62851, 75431, 90523, 108631, 130363, 156437, 187751, 225307, 270371, 324449, 389357,
	    467237, 560689, 672827, 807403, 968897, 1162687, 1395263, 1674319, 2009191, 2411033, 2893249, 3471899, 4166287,
	    4999559, 5999471, 7199369};
	for (size_t i = 0; i < ARRAY_LEN(primes); i++)
		if (primes[i] >= min)
			return primes[i];
	for (uint32_t n = min | 1;; n += 2)
		if (is_prime(n) && (n - 1) % 101 != 0)
			return n;
}

void dict_note_capacity(struct ps_dict *d, uint32_t count)
{
	double raw = (double)count / (double)0.72f;
	d->net_buckets = raw > 3.0 ? next_size((uint32_t)raw) : 3;
}

void dict_note_growth(struct ps_dict *d)
{
	uint32_t load = (uint32_t)(0.72f * (float)d->net_buckets);
	if (d->live >= load)
		d->net_buckets = next_size(d->net_buckets * 2);
}

/* GetHashCode of types whose code does not change between runs. */
static bool net_hash(ps_value key, uint32_t *ret)
{
	uint64_t wide;
	if (!ps_is_obj(key)) {
		if (ps_is_small(key, SMALL_CHAR))
			*ret = ps_small(key) | ps_small(key) << 16;
		else if (ps_is_small(key, SMALL_SINGLE))
			*ret = ps_small(key);
		else
			*ret = (uint32_t)ps_int64(key);
		return true;
	}
	enum ps_tc tc = ps_obj(key)->type->tc;
	if (tc == TC_INT64 || tc == TC_UINT64) {
		wide = ps_uint64(key);
	} else if (tc == TC_ENUM) {
		const struct ps_type *under = ps_obj(key)->type->underlying;
		wide = ps_uint64(key);
		if (!under || (under->tc != TC_INT64 && under->tc != TC_UINT64))
			wide &= UINT32_MAX;
	} else if (tc == TC_DATETIME) {
		wide = (uint64_t)ps_datetime_ticks(key);
	} else if (tc == TC_TIMESPAN) {
		wide = (uint64_t)ps_timespan_ticks(key);
	} else if (tc == TC_DOUBLE) {
		double x = ps_double(key);
		memcpy(&wide, &x, sizeof wide);
		if (!(x < 0 || x > 0))
			wide &= 0x7FF0000000000000u;
	} else {
		return false;
	}
	*ret = (uint32_t)wide ^ (uint32_t)(wide >> 32);
	return true;
}

/* The entries as Hashtable's enumerator meets them; NULL: some key has no fixed hash code. */
static uint32_t *bucket_sequence(const struct ps_dict *d)
{
	uint32_t size = d->net_buckets;
	uint32_t *bucket = heap_alloc_atomic(size * sizeof *bucket); /* entry + 1 */
	for (uint32_t i = 0; i < d->used; i++) {
		uint32_t seed;
		if (ps_is_unset(d->entries[i].key))
			continue;
		if (!net_hash(d->entries[i].key, &seed))
			return NULL;
		seed &= 0x7FFFFFFF;
		uint32_t step = 1 + (uint32_t)((uint64_t)seed * 101 % (size - 1));
		uint32_t at = seed % size;
		while (bucket[at])
			at = (uint32_t)(((uint64_t)at + step) % size);
		bucket[at] = i + 1;
	}
	uint32_t *sequence = heap_alloc_atomic((d->live + 1) * sizeof *sequence), n = 0;
	for (uint32_t i = size; i-- > 0;)
		if (bucket[i])
			sequence[n++] = bucket[i] - 1;
	return sequence;
}

static int key_order(const struct dict_entry *entries, uint32_t a, uint32_t b)
{
	int order = 0;
	if (!ps_compare(entries[a].key, entries[b].key, false, &order)) {
		ps_take_pending();
		return a < b ? -1 : 1;
	}
	return order;
}

/* Merge sort: stable, and indifferent to a comparison that is not an order. */
static void sort_range(const struct dict_entry *entries, uint32_t *at, uint32_t *spare, uint32_t n)
{
	if (n < 2)
		return;
	uint32_t half = n / 2, i = 0, j = half, k = 0;
	sort_range(entries, at, spare, half);
	sort_range(entries, at + half, spare, n - half);
	while (i < half && j < n)
		spare[k++] = key_order(entries, at[j], at[i]) < 0 ? at[j++] : at[i++];
	while (i < half)
		spare[k++] = at[i++];
	memcpy(at, spare, k * sizeof *at);
}

static uint32_t *sorted_sequence(const struct ps_dict *d)
{
	uint32_t *at = heap_alloc_atomic((d->live + 1) * sizeof *at), n = 0;
	uint32_t *spare = heap_alloc_atomic((d->live + 1) * sizeof *at);
	for (uint32_t i = 0; i < d->used; i++)
		if (!ps_is_unset(d->entries[i].key))
			at[n++] = i;
	sort_range(d->entries, at, spare, n);
	return at;
}

/* Lock held: brings d->sequence up to date; NULL when the entries' own order is meant. */
static const uint32_t *sequence_of(struct ps_dict *d)
{
	bool computed = d->order == DICT_SORTED || (d->order == DICT_BUCKETS && !d->has_strings);
	if (!computed)
		return NULL;
	if (!d->sequence || d->sequence_version != d->version || d->sequence_changes != d->changes) {
		d->sequence = d->order == DICT_SORTED ? sorted_sequence(d) : bucket_sequence(d);
		d->sequence_count = d->live;
		d->sequence_version = d->version;
		d->sequence_changes = d->changes;
	}
	return d->sequence;
}

bool ps_dict_next(struct ps_dict *d, uint32_t *pos, ps_value *ret_key, ps_value *ret_value)
{
	bool found = false;
	lock_take(&d->lock);
	const uint32_t *sequence = d->live ? sequence_of(d) : NULL;
	while (!found && *pos < (sequence ? d->sequence_count : d->used)) {
		const struct dict_entry *e = &d->entries[sequence ? sequence[*pos] : *pos];
		++*pos;
		if (ps_is_unset(e->key))
			continue;
		found = true;
		if (ret_key)
			*ret_key = e->key;
		if (ret_value)
			*ret_value = e->value;
	}
	lock_release(&d->lock);
	return found;
}
