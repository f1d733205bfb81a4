/* SPDX-License-Identifier: MIT */
/*
 * object/collection.h - arrays, lists, dictionaries, and enumeration of anything.
 *
 * Arrays have fixed length; element stores convert to the element type in the caller (ps_array_set).
 * Lists and dictionaries carry a short lock and a version: an enumerator that sees another version throws
 * "Collection was modified; enumeration operation may not execute."
 */
#ifndef FARSH_OBJECT_COLLECTION_H
#define FARSH_OBJECT_COLLECTION_H

#include "object/type.h"

struct ps_array {
	struct ps_refobj ref;        /* its type's `element` says what it holds */
	uint32_t count;
	uint32_t rank;               /* 1, or more with `dims` */
	const uint32_t *dims;
	ps_value *at;                /* object arrays: values */
	uint8_t *bytes;              /* byte[] only: raw bytes instead of `at` */
};
ps_value ps_array_new(const struct ps_type *element, uint32_t count);  /* filled with the element's default */
ps_value ps_array_new_rank(const struct ps_type *element, const uint32_t *dims, uint32_t rank); /* T[,] … */
ps_value ps_object_array(const ps_value *items, uint32_t count);
ps_value ps_string_array(const char *const *items, uint32_t count);
ps_value ps_byte_array(const void *p, size_t n);
static inline struct ps_array *ps_array(ps_value v)
{
	return (struct ps_array *)v.bits;
}
ps_value ps_array_get(const struct ps_array *a, uint32_t i);           /* in range */
bool ps_array_set(struct ps_array *a, uint32_t i, ps_value v);         /* converts; false + exception */

/* ArrayList, List<T>, Collection<T>, Queue, Stack, HashSet's order …: one growable sequence */
struct ps_list {
	struct ps_refobj ref;
	struct lock lock;
	ps_value *at;
	uint32_t count, cap, version;
	bool fixed, read_only;
};
ps_value ps_list_new(const struct ps_type *t);                         /* type_arraylist, a List<T> … */
static inline struct ps_list *ps_list(ps_value v)
{
	return (struct ps_list *)v.bits;
}
void ps_list_add(struct ps_list *l, ps_value v);                       /* no conversion */
ps_value ps_list_get(struct ps_list *l, uint32_t i);                   /* PS_UNSET when out of range; takes no lock */
uint32_t ps_list_count(struct ps_list *l);
bool ps_list_set(struct ps_list *l, uint32_t i, ps_value v);           /* these return false when i is out of range */
bool ps_list_insert(struct ps_list *l, uint32_t i, ps_value v);        /* i == count appends */
bool ps_list_remove_at(struct ps_list *l, uint32_t i);
void ps_list_clear(struct ps_list *l);
/* Takes the lock and replaces all items (sorting, reversing, ranges); `items` is a heap array that becomes the list's. */
void ps_list_replace(struct ps_list *l, ps_value *items, uint32_t n);
ps_value ps_list_to_array(struct ps_list *l);                          /* object[] */

/* A C-side growable vector of values on the heap, for building results. Not thread-safe, not a script value. */
struct ps_vec {
	ps_value *at;
	uint32_t count, cap;
};
void ps_vec_add(struct ps_vec *v, ps_value item);
ps_value ps_vec_to_array(const struct ps_vec *v);                      /* object[] (copies) */
/* What a pipeline's output becomes when it is assigned: nothing → PS_NOTHING, one → itself, more → object[] */
ps_value ps_vec_collapse(const struct ps_vec *v);

/* Hashtable (keys without case by default in PowerShell), [ordered], Dictionary<K,V>, SortedDictionary …
 * Entries keep insertion order; a plain Hashtable enumerates in its .NET-like order, see dict.c. */
struct ps_dict;
ps_value ps_hashtable_new(void);                                       /* @{}: keys without case */
ps_value ps_ordered_new(void);                                         /* [ordered]@{} */
ps_value ps_dict_new(const struct ps_type *t, bool ignore_case);
static inline struct ps_dict *ps_dict(ps_value v)
{
	return (struct ps_dict *)v.bits;
}
enum ps_dict_order {
	DICT_INSERTION,                  /* OrderedDictionary */
	DICT_BUCKETS,                    /* Hashtable: .NET's buckets when no key is a string, else insertion */
	DICT_SLOTS,                      /* Dictionary<K,V>: insertion, places of removed entries are used again */
	DICT_SORTED                      /* SortedDictionary, SortedList: by key */
};
/* ps_dict_new chooses order and comparer by the type: Hashtable and Dictionary compare strings with case there. */
ps_value ps_dict_new_ordered(const struct ps_type *t, bool ignore_case, enum ps_dict_order order);
void ps_dict_expect(struct ps_dict *d, uint32_t count);                /* the capacity given to the constructor; a literal's pairs */
/* Makes an empty table one whose texts are equal to no key, other keys only to themselves (repeated keys of a deserialized
 * dictionary). */
void ps_dict_by_identity(struct ps_dict *d);
bool ps_dict_ignores_case(const struct ps_dict *d);
uint32_t ps_dict_version(struct ps_dict *d);                           /* changes when enumerators become invalid */
uint32_t ps_dict_count(struct ps_dict *d);
ps_value ps_dict_get(struct ps_dict *d, ps_value key);                 /* PS_UNSET when absent; PS_FAIL when the key is $null */
ps_value ps_dict_get_str(struct ps_dict *d, const char *key, size_t n);
bool ps_dict_set(struct ps_dict *d, ps_value key, ps_value v);         /* adds or replaces */
/* $d[key] = v: a Dictionary<K,V> converts both to its types first. */
bool ps_dict_store(struct ps_dict *d, ps_value key, ps_value v);
bool ps_dict_add(struct ps_dict *d, ps_value key, ps_value v);         /* throws when present */
void ps_dict_set_str(struct ps_dict *d, const char *key, ps_value v);
bool ps_dict_remove(struct ps_dict *d, ps_value key);                  /* true when it was there */
void ps_dict_clear(struct ps_dict *d);
/* Iteration in enumeration order: start with *pos = 0; false at the end.  Survives modification without crashing. */
bool ps_dict_next(struct ps_dict *d, uint32_t *pos, ps_value *ret_key, ps_value *ret_value);
ps_value ps_dict_at(struct ps_dict *d, uint32_t index, ps_value *ret_key); /* ordered only; PS_UNSET out of range */
bool ps_dict_insert(struct ps_dict *d, uint32_t index, ps_value key, ps_value v); /* ordered only; throws when present */
bool ps_dict_remove_at(struct ps_dict *d, uint32_t index);             /* false when out of range */
/* Object.Equals and GetHashCode as dictionaries and sets use them: 1 and 1L differ, strings ordinal or without case. */
bool ps_key_equal(ps_value a, ps_value b, bool ignore_case);
uint32_t ps_key_hash(ps_value key, bool ignore_case);

struct ps_enumerator {
	int (*next)(struct ps_enumerator *e, ps_value *ret);               /* 1 item, 0 end, -1 exception pending */
	void (*close)(struct ps_enumerator *e);                            /* may be NULL */
};
/* LanguagePrimitives.GetEnumerator: NULL without exception when PowerShell treats v as one object (strings, dictionaries,
 * custom objects, XML nodes …). */
struct ps_enumerator *ps_enumerate(ps_value v);
bool ps_is_enumerable(ps_value v);
/* The items of a dictionary as DictionaryEntry / KeyValuePair values; version-checked. */
struct ps_enumerator *ps_enumerate_dict(ps_value v);
bool ps_throw_modified(void);                                          /* "Collection was modified; …" */
ps_value ps_entry_new(const struct ps_type *t, ps_value key, ps_value value); /* DictionaryEntry, KeyValuePair<K,V> */
struct ps_entry {                                                      /* instances of both */
	struct ps_obj o;
	ps_value key, value;
};
/* Enumerates v into out, or adds v itself when it is one object; PS_NOTHING adds nothing. */
bool ps_flatten(ps_value v, struct ps_vec *out);

#endif
