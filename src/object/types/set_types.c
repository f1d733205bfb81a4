/* SPDX-License-Identifier: MIT */
/*
 * object/types/set_types.c - HashSet<T> and SortedSet<T>: a dictionary whose keys are the elements.
 */
#include "object/types/comparer.h"
#include "object/types/support.h"

struct set {
	struct ps_refobj ref;
	struct ps_dict *items;
};

static struct set *self_set(const struct ps_call *c)
{
	return (struct set *)c->self.bits;
}

static ps_value set_new(const struct ps_type *t, bool ignore_case)
{
	struct set *s = heap_new(struct set);
	s->ref.o.type = t;
	bool sorted = strstr(t->name, "SortedSet") != NULL;
	s->items = ps_dict(ps_dict_new_ordered(&type_dictionary, ignore_case, sorted ? DICT_SORTED : DICT_SLOTS));
	return ps_from_obj(s);
}

/* $null is an element like others: it has a key of its own. */
static ps_value key_of(ps_value v)
{
	v = ps_base(v);
	return ps_is_null(v) ? ps_from_type(&type_null) : v;
}

static ps_value element_of(ps_value key)
{
	return ps_is(key, ps_from_type(&type_null)) ? PS_NULL : key;
}

static bool has(struct set *s, ps_value v)
{
	return !ps_is_unset(ps_dict_get(s->items, key_of(v)));
}

/* The other side of a set operation, converted to T. */
static bool other_set(const struct ps_call *c, struct set *as, ps_value sequence, struct set **ret)
{
	struct ps_vec v = {0};
	if (ps_is_null(sequence)) {
		fail_null("other");
		return false;
	}
	if (!vec_from(sequence, &v))
		return false;
	*ret = (struct set *)set_new(as->ref.o.type, ps_dict_ignores_case(as->items)).bits;
	for (uint32_t i = 0; i < v.count; i++) {
		ps_value item = ps_convert(v.at[i], generic_arg(c->type, 0));
		if (ps_failed(item) || !ps_dict_set((*ret)->items, key_of(item), PS_TRUE))
			return false;
	}
	return true;
}

METHOD(new_set)
{
	bool ignore_case = false;
	for (uint32_t i = 0; i < c->argc; i++)
		ignore_case = ignore_case || comparer_ignores_case(c->args[i]);
	ps_value v = set_new(c->type, ignore_case);
	for (uint32_t i = 0; i < c->argc; i++) {
		struct set *other;
		ps_value a = ps_base(c->args[i]);
		if (!ps_is_enumerable(a) && !ps_is_string(a))
			continue;
		if (!other_set(c, (struct set *)v.bits, a, &other))
			return PS_FAIL;
		((struct set *)v.bits)->items = other->items;
	}
	return v;
}

METHOD(add)
{
	if (has(self_set(c), c->args[0]))
		return PS_FALSE;
	return ps_dict_set(self_set(c)->items, key_of(c->args[0]), PS_TRUE) ? PS_TRUE : PS_FAIL;
}

METHOD(contains)
{
	return ps_from_bool(has(self_set(c), c->args[0]));
}

METHOD(remove_item)
{
	return ps_from_bool(ps_dict_remove(self_set(c)->items, key_of(c->args[0])));
}

METHOD(clear)
{
	ps_dict_clear(self_set(c)->items);
	return PS_NOTHING;
}

METHOD(get_count)
{
	return ps_from_int((int32_t)ps_dict_count(self_set(c)->items));
}

METHOD(try_get_value)
{
	uint32_t pos = 0;
	ps_value k, v;
	while (ps_dict_next(self_set(c)->items, &pos, &k, &v))
		if (ps_key_equal(k, key_of(c->args[0]), ps_dict_ignores_case(self_set(c)->items)))
			return ps_reference_set(c->args[1], element_of(k)) ? PS_TRUE : PS_FAIL;
	return ps_reference_set(c->args[1], ps_type_default(generic_arg(c->type, 0))) ? PS_FALSE : PS_FAIL;
}

METHOD(union_with)
{
	struct set *o;
	if (!other_set(c, self_set(c), c->args[0], &o))
		return PS_FAIL;
	uint32_t pos = 0;
	for (ps_value k, v; ps_dict_next(o->items, &pos, &k, &v);)
		if (!has(self_set(c), k))
			ps_dict_set(self_set(c)->items, k, PS_TRUE);
	return PS_NOTHING;
}

/* Keeps (or drops) what the other set has. */
static ps_value filter(const struct ps_call *c, bool keep)
{
	struct set *o;
	if (!other_set(c, self_set(c), c->args[0], &o))
		return PS_FAIL;
	struct ps_vec drop = {0};
	uint32_t pos = 0;
	for (ps_value k, v; ps_dict_next(self_set(c)->items, &pos, &k, &v);)
		if (has(o, k) != keep)
			ps_vec_add(&drop, k);
	for (uint32_t i = 0; i < drop.count; i++)
		ps_dict_remove(self_set(c)->items, drop.at[i]);
	return PS_NOTHING;
}

METHOD(intersect_with)
{
	return filter(c, true);
}

METHOD(except_with)
{
	return filter(c, false);
}

METHOD(symmetric_except_with)
{
	struct set *o;
	if (!other_set(c, self_set(c), c->args[0], &o))
		return PS_FAIL;
	uint32_t pos = 0;
	for (ps_value k, v; ps_dict_next(o->items, &pos, &k, &v);)
		if (!ps_dict_remove(self_set(c)->items, k))
			ps_dict_set(self_set(c)->items, k, PS_TRUE);
	return PS_NOTHING;
}

/* How many elements of a are in b. */
static uint32_t common(struct set *a, struct set *b)
{
	uint32_t pos = 0, n = 0;
	for (ps_value k, v; ps_dict_next(a->items, &pos, &k, &v);)
		n += has(b, k);
	return n;
}

#define RELATION(name, test)                                                                                                  \
	METHOD(name)                                                                                                           \
	{                                                                                                                      \
		struct set *o;                                                                                                 \
		if (!other_set(c, self_set(c), c->args[0], &o))                                                                \
			return PS_FAIL;                                                                                        \
		uint32_t mine = ps_dict_count(self_set(c)->items), theirs = ps_dict_count(o->items), both = common(o, self_set(c)); \
		(void)mine, (void)theirs;                                                                                      \
		return ps_from_bool(test);                                                                                     \
	}
RELATION(is_subset, both == mine)
RELATION(is_superset, both == theirs)
RELATION(is_proper_subset, both == mine && theirs > mine)
RELATION(is_proper_superset, both == theirs && mine > theirs)
RELATION(overlaps, both > 0)
RELATION(set_equals, both == mine && both == theirs)

METHOD(remove_where)
{
	struct ps_vec all = {0};
	int32_t removed = 0;
	if (!vec_from(c->self, &all))
		return PS_FAIL;
	for (uint32_t i = 0; i < all.count; i++) {
		int yes = call_predicate(c->args[0], all.at[i]);
		if (yes < 0)
			return PS_FAIL;
		removed += yes && ps_dict_remove(self_set(c)->items, key_of(all.at[i]));
	}
	return ps_from_int(removed);
}

/* ---- enumeration ---- */

struct set_walk {
	struct ps_enumerator e;
	struct ps_dict *d;
	uint32_t pos, version;
};

static int set_next(struct ps_enumerator *e, ps_value *ret)
{
	struct set_walk *w = (struct set_walk *)e;
	ps_value k, v;
	if (ps_dict_version(w->d) != w->version)
		return ps_throw_modified() ? 1 : -1;
	if (!ps_dict_next(w->d, &w->pos, &k, &v))
		return 0;
	*ret = element_of(k);
	return 1;
}

static struct ps_enumerator *set_enumerate(ps_value v)
{
	struct set_walk *w = heap_new(struct set_walk);
	w->e.next = set_next;
	w->d = ((struct set *)v.bits)->items;
	w->version = ps_dict_version(w->d);
	return &w->e;
}

static int64_t set_count(ps_value v)
{
	return ps_dict_count(((struct set *)v.bits)->items);
}

METHOD(copy_to)
{
	struct ps_vec all = {0};
	uint32_t at = c->argc > 1 ? (uint32_t)arg_int(c, 1) : 0;
	if (!vec_from(c->self, &all))
		return PS_FAIL;
	for (uint32_t i = 0; i < all.count; i++) {
		if (at + i >= ps_array(c->args[0])->count)
			return FAIL(type_exc_argument, "Destination array is not long enough to copy all the items in the collection. Check "
			                               "array index and length.");
		if (!ps_array_set(ps_array(c->args[0]), at + i, all.at[i]))
			return PS_FAIL;
	}
	return PS_NOTHING;
}

METHOD(get_enumerator)
{
	return enumerator_new(c->self);
}

METHOD(get_comparer)
{
	return comparer_value(ps_dict_ignores_case(self_set(c)->items) ? CMP_ORDINAL_NOCASE : CMP_ORDINAL);
}

METHOD(edge)
{
	struct ps_vec all = {0};
	if (!vec_from(c->self, &all))
		return PS_FAIL;
	return all.count == 0 ? ps_type_default(generic_arg(c->type, 0)) : all.at[0];
}

METHOD(other_edge)
{
	struct ps_vec all = {0};
	if (!vec_from(c->self, &all))
		return PS_FAIL;
	return all.count == 0 ? ps_type_default(generic_arg(c->type, 0)) : all.at[all.count - 1];
}

METHOD(nothing)
{
	return PS_NOTHING;
}

#define SET_ROWS                                                                                                              \
	{"new()", new_set, NULL}, {"new(System.Collections.Generic.IEnumerable[T] collection)", new_set, NULL},                  \
	{"new(System.Collections.Generic.IEqualityComparer[T] comparer)", new_set, NULL},                                       \
	{"new(System.Collections.Generic.IEnumerable[T] collection, System.Collections.Generic.IEqualityComparer[T] comparer)", \
     new_set, NULL},                                                                                                          \
	{"bool Add(T item)", add, NULL}, {"void Clear()", clear, NULL}, {"bool Contains(T item)", contains, NULL},              \
	{"void CopyTo(array array)", copy_to, NULL}, {"void CopyTo(array array, int arrayIndex)", copy_to, NULL},               \
	{"void ExceptWith(System.Object other)", except_with, NULL},                                                            \
	{"System.Collections.IEnumerator GetEnumerator()", get_enumerator, NULL},                                               \
	{"void IntersectWith(System.Object other)", intersect_with, NULL},                                                      \
	{"bool IsProperSubsetOf(System.Object other)", is_proper_subset, NULL},                                                 \
	{"bool IsProperSupersetOf(System.Object other)", is_proper_superset, NULL},                                             \
	{"bool IsSubsetOf(System.Object other)", is_subset, NULL}, {"bool IsSupersetOf(System.Object other)", is_superset, NULL}, \
	{"bool Overlaps(System.Object other)", overlaps, NULL}, {"bool Remove(T item)", remove_item, NULL},                     \
	{"int RemoveWhere(System.Predicate[T] match)", remove_where, NULL},                                                     \
	{"bool SetEquals(System.Object other)", set_equals, NULL},                                                              \
	{"void SymmetricExceptWith(System.Object other)", symmetric_except_with, NULL},                                         \
	{"bool TryGetValue(T equalValue, [ref] T actualValue)", try_get_value, NULL},                                           \
	{"void UnionWith(System.Object other)", union_with, NULL},                                                              \
	{"System.Object Comparer {get;}", get_comparer, NULL}, {"int Count {get;}", get_count, NULL}
static const struct ps_member_row set_rows[] = {
	SET_ROWS, {"void TrimExcess()", nothing, NULL}, ROWS_END};
static const struct ps_member_row sorted_rows[] = {
	SET_ROWS, {"T Min {get;}", edge, NULL}, {"T Max {get;}", other_edge, NULL}, ROWS_END};
static const struct ps_type_ops set_ops = {.enumerate = set_enumerate, .count = set_count};
#define SET_TYPE(sym, full, table)                                                                                            \
	struct ps_type type_##sym = {PS_TYPE_HEAD, .name = full, .base = &type_object, .tc = TC_OBJECT,                        \
	                             .flags = PS_TYPE_REF | PS_TYPE_ENUMERABLE | PS_TYPE_GENERIC_DEF, .rows = table,           \
	                             .ops = &set_ops,                                                                          \
	                             .interfaces = FACES_SEQUENCE " System.Collections.Generic.ICollection`1 "                 \
	                                           "System.Collections.Generic.ISet`1 "                                        \
	                                           "System.Collections.Generic.IEnumerable`1"}
SET_TYPE(hash_set, "System.Collections.Generic.HashSet`1", set_rows);
SET_TYPE(sorted_set, "System.Collections.Generic.SortedSet`1", sorted_rows);
