/* SPDX-License-Identifier: MIT */
/*
 * object/dict.c - the hash table behind Hashtable, [ordered], Dictionary<K,V> and the sorted ones.
 *
 * Entries stand in one array in insertion order; `index` maps hashes to entries by linear probing.  A removed entry
 * keeps its place as a hole (key PS_UNSET) until the table grows or, for Dictionary<K,V>, until the next insertion
 * takes it, as .NET does.  What enumeration order differs from the array's is computed when somebody enumerates
 * (dict_order.c).  Every operation holds the lock; nothing here runs script code.
 */
#include "object/dict_private.h"

#include <string.h>

#include "base/buf.h"
#include "base/guid.h"
#include "base/utf.h"
#include "heap/heap.h"
#include "object/bigint.h"
#include "object/convert.h"
#include "object/throw.h"

#define NO_ENTRY UINT32_MAX

/* ---- keys ---- */
static const struct ps_type_ops *key_ops(const struct ps_type *t)
{
	for (; t; t = t->base)
		if (t->ops && t->ops->equals)
			return t->ops;
	return NULL;
}

static uint32_t mix(uint64_t x)
{
	x *= 0x9E3779B97F4A7C15u;
	return (uint32_t)(x >> 32) ^ (uint32_t)x;
}

uint32_t ps_key_hash(ps_value key, bool ignore_case)
{
	if (!ps_is_obj(key))
		return mix(key.bits);
	const struct ps_type *t = ps_obj(key)->type;
	if (t->tc == TC_STRING)
		return ignore_case ? ps_str_hash(ps_str(key)) : utf_hash(ps_str(key)->text, ps_str(key)->len);
	if (t->tc == TC_INT64 || t->tc == TC_UINT64 || t->tc == TC_ENUM)
		return mix((uint64_t)ps_int64(key) ^ 0x5bd1e995);
	if (t->tc == TC_TIMESPAN)
		return mix((uint64_t)ps_timespan_ticks(key));
	if (t->tc == TC_DATETIME)
		return mix((uint64_t)ps_datetime_ticks(key));
	if (t->tc == TC_GUID)
		return utf_hash((const char *)ps_guid(key)->b, 16);
	if (t->tc == TC_DOUBLE) {
		double d = ps_double(key);
		uint64_t bits = 0;
		if (d < 0 || d > 0)
			memcpy(&bits, &d, sizeof bits);
		else if (!(d >= 0)) /* every NaN is the same key */
			bits = 1;
		return mix(bits);
	}
	if (t->tc == TC_DECIMAL) { /* 1.0 and 1.00 are equal: hash the magnitude roughly */
		struct ps_decimal d = ps_decimal(key);
		double x = (double)d.hi * 18446744073709551616.0 + (double)d.mid * 4294967296.0 + (double)d.lo;
		for (unsigned i = 0; i < d.scale; i++)
			x /= 10;
		return mix((uint64_t)(int64_t)(x < 1e18 ? x : 1e18));
	}
	if (t->tc == TC_BIGINT) {
		const struct ps_bigint *b = (const struct ps_bigint *)key.bits;
		return mix(b->size ? b->limb[0] ^ (uint64_t)b->size : 0);
	}
	const struct ps_type_ops *ops = key_ops(t);
	if (ops && ops->hash)
		return ops->hash(key);
	return ops ? 1 : mix(key.bits); /* equality without a hash: one chain */
}

bool ps_key_equal(ps_value a, ps_value b, bool ignore_case)
{
	if (ps_is(a, b))
		return true;
	if (!ps_is_obj(a) || !ps_is_obj(b))
		return false;
	const struct ps_type *t = ps_obj(a)->type;
	if (t != ps_obj(b)->type)
		return false;
	if (t->tc == TC_STRING) {
		const struct ps_str *x = ps_str(a), *y = ps_str(b);
		if (ignore_case)
			return ps_text_equal_nocase(x->text, x->len, y->text, y->len);
		return x->len == y->len && memcmp(x->text, y->text, x->len) == 0;
	}
	if (t->tc == TC_INT64 || t->tc == TC_UINT64 || t->tc == TC_ENUM)
		return ps_int64(a) == ps_int64(b);
	if (t->tc == TC_TIMESPAN)
		return ps_timespan_ticks(a) == ps_timespan_ticks(b);
	if (t->tc == TC_DATETIME)
		return ps_datetime_ticks(a) == ps_datetime_ticks(b);
	if (t->tc == TC_GUID)
		return guid_equal(ps_guid(a), ps_guid(b));
	if (t->tc == TC_DOUBLE) {
		double x = ps_double(a), y = ps_double(b);
		return (x <= y && x >= y) || (!(x >= x) && !(y >= y)); /* NaN equals NaN */
	}
	if (t->tc == TC_DECIMAL || t->tc == TC_BIGINT)
		return ps_equals(a, b, false);
	const struct ps_type_ops *ops = key_ops(t);
	return ops && ops->equals(a, b);
}

/* ---- making ---- */
ps_value ps_dict_new_ordered(const struct ps_type *t, bool ignore_case, enum ps_dict_order order)
{
	struct ps_dict *d = heap_new(struct ps_dict);
	d->ref.o.type = t;
	lock_init(&d->lock);
	d->ignore_case = ignore_case;
	d->order = order;
	d->net_buckets = 3;
	d->free_head = NO_ENTRY;
	return ps_from_obj(d);
}

ps_value ps_dict_new(const struct ps_type *t, bool ignore_case)
{
	const char *name = t->definition ? t->definition->name : t->name;
	enum ps_dict_order order = DICT_INSERTION;
	if (ps_type_is(t, &type_hashtable))
		order = DICT_BUCKETS;
	else if (strstr(name, ".Sorted"))
		order = DICT_SORTED;
	else if (strstr(name, ".Generic.") || strstr(name, ".Concurrent."))
		order = DICT_SLOTS;
	return ps_dict_new_ordered(t, ignore_case, order);
}

void ps_dict_expect(struct ps_dict *d, uint32_t count)
{
	dict_note_capacity(d, count);
}

ps_value ps_hashtable_new(void)
{
	return ps_dict_new_ordered(&type_hashtable, true, DICT_BUCKETS);
}

ps_value ps_ordered_new(void)
{
	return ps_dict_new_ordered(&type_ordered, true, DICT_INSERTION);
}

void ps_dict_by_identity(struct ps_dict *d)
{
	d->by_identity = true;
}

bool ps_dict_ignores_case(const struct ps_dict *d)
{
	return d->ignore_case;
}

uint32_t ps_dict_count(struct ps_dict *d)
{
	return __atomic_load_n(&d->live, __ATOMIC_ACQUIRE);
}

uint32_t ps_dict_version(struct ps_dict *d)
{
	return __atomic_load_n(&d->version, __ATOMIC_ACQUIRE);
}

/* ---- the index (lock held) ---- */
static void index_put(struct ps_dict *d, uint32_t entry)
{
	uint32_t at = d->entries[entry].hash & d->index_mask;
	while (d->index[at])
		at = (at + 1) & d->index_mask;
	d->index[at] = entry + 1;
}

static void index_rebuild(struct ps_dict *d, uint32_t size)
{
	d->index = heap_alloc_atomic(size * sizeof *d->index);
	d->index_mask = size - 1;
	for (uint32_t i = 0; i < d->used; i++)
		if (!ps_is_unset(d->entries[i].key))
			index_put(d, i);
}

static void grow(struct ps_dict *d)
{
	uint32_t cap = d->cap ? d->cap : 4;
	while (cap <= d->live)
		cap *= 2;
	if (cap == d->cap && d->live > cap / 2)
		cap *= 2;
	struct dict_entry *entries = heap_array(struct dict_entry, cap);
	uint32_t n = 0;
	for (uint32_t i = 0; i < d->used; i++)
		if (!ps_is_unset(d->entries[i].key))
			entries[n++] = d->entries[i];
	d->entries = entries;
	d->used = n;
	d->cap = cap;
	d->free_head = NO_ENTRY;
	index_rebuild(d, cap * 2);
}

static uint32_t find(const struct ps_dict *d, ps_value key, uint32_t hash)
{
	if (!d->index)
		return NO_ENTRY;
	for (uint32_t at = hash & d->index_mask; d->index[at]; at = (at + 1) & d->index_mask) {
		const struct dict_entry *e = &d->entries[d->index[at] - 1];
		if (e->hash == hash && (d->by_identity ? ps_is(e->key, key) && !ps_is_string(key) : ps_key_equal(e->key, key, d->ignore_case)))
			return d->index[at] - 1;
	}
	return NO_ENTRY;
}

/* Takes entry out of the index, closing the gap so that probing needs no marks. */
static void index_remove(struct ps_dict *d, uint32_t entry)
{
	uint32_t at = d->entries[entry].hash & d->index_mask;
	while (d->index[at] != entry + 1)
		at = (at + 1) & d->index_mask;
	uint32_t hole = at;
	for (at = (at + 1) & d->index_mask; d->index[at]; at = (at + 1) & d->index_mask) {
		uint32_t home = d->entries[d->index[at] - 1].hash & d->index_mask;
		if (((at - home) & d->index_mask) >= ((at - hole) & d->index_mask)) {
			d->index[hole] = d->index[at];
			hole = at;
		}
	}
	d->index[hole] = 0;
}

static void append(struct ps_dict *d, ps_value key, uint32_t hash, ps_value v)
{
	uint32_t at = d->free_head;
	if (at != NO_ENTRY) {
		d->free_head = d->entries[at].hash;
	} else {
		if (d->used == d->cap)
			grow(d);
		at = d->used++;
	}
	d->entries[at] = (struct dict_entry){key, v, hash};
	index_put(d, at);
	if (ps_is_obj(key) && ps_obj(key)->type->tc == TC_STRING)
		d->has_strings = true;
	if (d->order == DICT_BUCKETS)
		dict_note_growth(d);
	__atomic_store_n(&d->live, d->live + 1, __ATOMIC_RELEASE);
	d->version++;
}

static void remove_entry(struct ps_dict *d, uint32_t at)
{
	index_remove(d, at);
	d->entries[at] = (struct dict_entry){PS_UNSET, PS_NULL, 0};
	__atomic_store_n(&d->live, d->live - 1, __ATOMIC_RELEASE);
	if (d->order == DICT_SLOTS) {
		d->entries[at].hash = d->free_head;
		d->free_head = at;
		d->changes++;
	} else {
		d->version++;
		if (at + 1 == d->used)
			d->used--;
	}
}

/* ---- operations ---- */
static bool key_refused(ps_value *key)
{
	*key = ps_base(*key);
	if (ps_is_null(*key))
		return !ps_throw_argument(&type_exc_argument_null, "key", "Value cannot be null.");
	return false;
}

ps_value ps_dict_get(struct ps_dict *d, ps_value key)
{
	if (key_refused(&key))
		return PS_FAIL;
	uint32_t hash = ps_key_hash(key, d->ignore_case);
	lock_take(&d->lock);
	uint32_t at = find(d, key, hash);
	ps_value v = at == NO_ENTRY ? PS_UNSET : d->entries[at].value;
	lock_release(&d->lock);
	return v;
}

ps_value ps_dict_get_str(struct ps_dict *d, const char *key, size_t n)
{
	if (ps_dict_count(d) == 0)
		return PS_UNSET;
	uint32_t hash = d->ignore_case ? utf_hash_nocase(key, n) : utf_hash(key, n);
	if (d->ignore_case && hash == 0)
		hash = 1; /* as ps_str_hash */
	ps_value v = PS_UNSET;
	lock_take(&d->lock);
	for (uint32_t at = hash & d->index_mask; d->index && d->index[at]; at = (at + 1) & d->index_mask) {
		const struct dict_entry *e = &d->entries[d->index[at] - 1];
		if (e->hash != hash || !ps_is_obj(e->key) || ps_obj(e->key)->type->tc != TC_STRING)
			continue;
		const struct ps_str *s = ps_str(e->key);
		if (d->by_identity)
			continue;
		if (d->ignore_case ? ps_text_equal_nocase(s->text, s->len, key, n) : s->len == n && memcmp(s->text, key, n) == 0) {
			v = e->value;
			break;
		}
	}
	lock_release(&d->lock);
	return v;
}

bool ps_dict_set(struct ps_dict *d, ps_value key, ps_value v)
{
	if (key_refused(&key))
		return false;
	uint32_t hash = ps_key_hash(key, d->ignore_case);
	lock_take(&d->lock);
	uint32_t at = find(d, key, hash);
	if (at == NO_ENTRY) {
		append(d, key, hash, v);
	} else {
		d->entries[at].value = v;
		if (d->order != DICT_SLOTS)
			d->version++;
	}
	lock_release(&d->lock);
	return true;
}

bool ps_dict_store(struct ps_dict *d, ps_value key, ps_value v)
{
	const struct ps_type *t = d->ref.o.type;
	while (t && t->arg_count != 2)
		t = t->base;
	if (t) {
		key = ps_convert(key, t->args[0]);
		if (ps_failed(key))
			return false;
		v = ps_convert(v, t->args[1]);
		if (ps_failed(v))
			return false;
	}
	return ps_dict_set(d, key, v);
}

static bool throw_present(const struct ps_dict *d, ps_value old, ps_value key)
{
	struct buf b = BUF_INIT, c = BUF_INIT;
	bool ok = ps_net_to_string(key, &b) && ps_net_to_string(old, &c);
	if (ok && (d->order == DICT_BUCKETS || d->order == DICT_INSERTION))
		ps_throw(&type_exc_argument, "Item has already been added. Key in dictionary: '%s'  Key being added: '%s'",
		         buf_str(&c), buf_str(&b));
	else if (ok)
		ps_throw(&type_exc_argument, "An item with the same key has already been added. Key: %s", buf_str(&b));
	buf_fini(&b);
	buf_fini(&c);
	return false;
}

bool ps_dict_add(struct ps_dict *d, ps_value key, ps_value v)
{
	if (key_refused(&key))
		return false;
	uint32_t hash = ps_key_hash(key, d->ignore_case);
	lock_take(&d->lock);
	uint32_t at = find(d, key, hash);
	ps_value old = at == NO_ENTRY ? PS_UNSET : d->entries[at].key;
	if (at == NO_ENTRY)
		append(d, key, hash, v);
	lock_release(&d->lock);
	return at == NO_ENTRY || throw_present(d, old, key);
}

void ps_dict_set_str(struct ps_dict *d, const char *key, ps_value v)
{
	ps_dict_set(d, ps_cstring(key), v);
}

bool ps_dict_remove(struct ps_dict *d, ps_value key)
{
	if (key_refused(&key))
		return false;
	uint32_t hash = ps_key_hash(key, d->ignore_case);
	lock_take(&d->lock);
	uint32_t at = find(d, key, hash);
	if (at != NO_ENTRY)
		remove_entry(d, at);
	lock_release(&d->lock);
	return at != NO_ENTRY;
}

void ps_dict_clear(struct ps_dict *d)
{
	lock_take(&d->lock);
	d->entries = NULL;
	d->index = NULL;
	d->used = d->cap = d->index_mask = 0;
	d->free_head = NO_ENTRY;
	d->has_strings = false;
	__atomic_store_n(&d->live, 0, __ATOMIC_RELEASE);
	d->changes++;
	if (d->order != DICT_SLOTS)
		d->version++;
	lock_release(&d->lock);
}

/* The place in `entries` of the index-th live entry; lock held. */
static uint32_t nth(const struct ps_dict *d, uint32_t index)
{
	if (d->used == d->live)
		return index;
	for (uint32_t i = 0; i < d->used; i++)
		if (!ps_is_unset(d->entries[i].key) && index-- == 0)
			return i;
	return d->used;
}

ps_value ps_dict_at(struct ps_dict *d, uint32_t index, ps_value *ret_key)
{
	ps_value v = PS_UNSET;
	lock_take(&d->lock);
	if (index < d->live) {
		const struct dict_entry *e = &d->entries[nth(d, index)];
		v = e->value;
		if (ret_key)
			*ret_key = e->key;
	}
	lock_release(&d->lock);
	return v;
}

bool ps_dict_remove_at(struct ps_dict *d, uint32_t index)
{
	lock_take(&d->lock);
	bool ok = index < d->live;
	if (ok)
		remove_entry(d, nth(d, index));
	lock_release(&d->lock);
	return ok;
}

bool ps_dict_insert(struct ps_dict *d, uint32_t index, ps_value key, ps_value v)
{
	if (!ps_dict_add(d, key, v))
		return false;
	lock_take(&d->lock);
	uint32_t last = d->used - 1;
	if (index < d->live - 1) {
		uint32_t at = nth(d, index);
		struct dict_entry e = d->entries[last];
		memmove(d->entries + at + 1, d->entries + at, (last - at) * sizeof e);
		d->entries[at] = e;
		index_rebuild(d, d->index_mask + 1);
	}
	lock_release(&d->lock);
	return true;
}
