/* SPDX-License-Identifier: MIT */
/*
 * object/types/dict_types.c - Hashtable, OrderedDictionary, Dictionary<K,V>, SortedDictionary, SortedList,
 * ConcurrentDictionary: all are struct ps_dict; and the live views that Keys and Values give.
 */
#include "object/types/comparer.h"
#include "object/types/support.h"

static struct ps_dict *self_dict(const struct ps_call *c)
{
	return ps_dict(c->self);
}

static bool is_generic(const struct ps_call *c)
{
	return c->type->arg_count == 2;
}

/* ---- making ---- */

static bool copy_dict(const struct ps_call *c, struct ps_dict *to, ps_value from)
{
	ps_value k, v;
	uint32_t pos = 0;
	from = ps_base(from);
	if (ps_tc(from) != TC_DICT) { /* a sequence of pairs */
		struct ps_vec pairs = {0};
		if (!vec_from(from, &pairs))
			return false;
		for (uint32_t i = 0; i < pairs.count; i++) {
			ps_value pair = ps_base(pairs.at[i]);
			const struct ps_type *t = ps_type_of(pair);
			if (t != &type_dictionary_entry && t->definition != &type_key_value_pair)
				return ps_throw(&type_exc_argument, "The sequence does not consist of keys and values.");
			k = ps_convert(((struct ps_entry *)pair.bits)->key, generic_arg(c->type, 0));
			v = ps_failed(k) ? PS_FAIL : ps_convert(((struct ps_entry *)pair.bits)->value, generic_arg(c->type, 1));
			if (ps_failed(v) || !ps_dict_add(to, k, v))
				return false;
		}
		return true;
	}
	while (ps_dict_next(ps_dict(from), &pos, &k, &v)) {
		if (is_generic(c)) {
			k = ps_convert(k, c->type->args[0]);
			v = ps_failed(k) ? PS_FAIL : ps_convert(v, c->type->args[1]);
			if (ps_failed(v))
				return false;
		}
		if (!ps_dict_add(to, k, v))
			return false;
	}
	return true;
}

/* ([capacity | source] [, comparer]) in any order that .NET has */
METHOD(new_dict)
{
	bool ignore_case = false;
	for (uint32_t i = 0; i < c->argc; i++)
		ignore_case = ignore_case || comparer_ignores_case(c->args[i]);
	ps_value v = ps_dict_new(c->type, ignore_case);
	for (uint32_t i = 0; i < c->argc; i++) {
		ps_value a = ps_base(c->args[i]);
		if (ps_is_int(a) && ps_int(a) < 0)
			return fail_negative("capacity", ps_int(a));
		if (ps_is_int(a))
			ps_dict_expect(ps_dict(v), (uint32_t)ps_int(a));
		else if ((ps_tc(a) == TC_DICT || ps_is_enumerable(a)) && !copy_dict(c, ps_dict(v), a))
			return PS_FAIL;
	}
	return v;
}

/* ---- reading ---- */

METHOD(get_count)
{
	return ps_from_int((int32_t)ps_dict_count(self_dict(c)));
}

METHOD(contains_key)
{
	ps_value v = ps_dict_get(self_dict(c), c->args[0]);
	return ps_failed(v) ? v : ps_from_bool(!ps_is_unset(v));
}

METHOD(contains_value)
{
	uint32_t pos = 0;
	ps_value k, v;
	while (ps_dict_next(self_dict(c), &pos, &k, &v))
		if (values_equal(v, c->args[0]))
			return PS_TRUE;
	return PS_FALSE;
}

static ps_value fail_missing(ps_value key)
{
	struct buf b = BUF_INIT;
	if (ps_net_to_string(key, &b))
		ps_throw(&type_exc_key_not_found, "The given key '%s' was not present in the dictionary.", buf_str(&b));
	buf_fini(&b);
	return PS_FAIL;
}

METHOD(get_item)
{
	ps_value v = ps_dict_get(self_dict(c), c->args[0]);
	if (!ps_is_unset(v))
		return v;
	return is_generic(c) ? fail_missing(c->args[0]) : PS_NULL;
}

METHOD(try_get_value)
{
	ps_value v = ps_dict_get(self_dict(c), c->args[0]);
	if (ps_failed(v))
		return v;
	bool found = !ps_is_unset(v);
	if (!ps_reference_set(c->args[1], found ? v : ps_type_default(generic_arg(c->type, 1))))
		return PS_FAIL;
	return ps_from_bool(found);
}

METHOD(get_or_default)
{
	ps_value v = ps_dict_get(self_dict(c), c->args[0]);
	if (!ps_is_unset(v))
		return v;
	return c->argc > 1 ? c->args[1] : ps_type_default(generic_arg(c->type, 1));
}

/* ---- changing ---- */

METHOD(add)
{
	return ps_dict_add(self_dict(c), c->args[0], c->args[1]) ? PS_NOTHING : PS_FAIL;
}

METHOD(try_add)
{
	ps_value old = ps_dict_get(self_dict(c), c->args[0]);
	if (ps_failed(old))
		return old;
	if (!ps_is_unset(old))
		return PS_FALSE;
	if (ps_dict_add(self_dict(c), c->args[0], c->args[1]))
		return PS_TRUE;
	ps_take_pending(); /* another thread was faster */
	return PS_FALSE;
}

/* (key [, [ref] value]) */
METHOD(remove_key)
{
	ps_value old = ps_dict_get(self_dict(c), c->args[0]);
	if (ps_failed(old))
		return old;
	bool removed = !ps_is_unset(old) && ps_dict_remove(self_dict(c), c->args[0]);
	if (c->argc > 1 && !ps_reference_set(c->args[1], removed ? old : ps_type_default(generic_arg(c->type, 1))))
		return PS_FAIL;
	return is_generic(c) ? ps_from_bool(removed) : PS_NOTHING;
}

METHOD(clear)
{
	ps_dict_clear(self_dict(c));
	return PS_NOTHING;
}

METHOD(copy_of)
{
	ps_value v = ps_dict_new_ordered(ps_type_of(c->self), ps_dict_ignores_case(self_dict(c)),
	                                 c->type == &type_ordered ? DICT_INSERTION : DICT_BUCKETS);
	const struct ps_call plain = {c->type, c->self, NULL, 0};
	return copy_dict(&plain, ps_dict(v), c->self) ? v : PS_FAIL;
}

METHOD(get_enumerator)
{
	return enumerator_new(c->self);
}

METHOD(copy_to)
{
	struct ps_enumerator *e = ps_enumerate_dict(c->self);
	uint32_t at = c->argc > 1 ? (uint32_t)arg_int(c, 1) : 0;
	ps_value item;
	int more;
	while ((more = e->next(e, &item)) > 0) {
		if (at >= ps_array(c->args[0])->count)
			return FAIL(type_exc_argument, "Destination array is not long enough to copy all the items in the collection. Check "
			                               "array index and length.");
		if (!ps_array_set(ps_array(c->args[0]), at++, item))
			return PS_FAIL;
	}
	return more < 0 ? PS_FAIL : PS_NOTHING;
}

METHOD(to_array)
{
	struct ps_vec v = {0};
	struct ps_enumerator *e = ps_enumerate_dict(c->self);
	ps_value item;
	while (e->next(e, &item) > 0)
		ps_vec_add(&v, item);
	return ps_vec_to_array(&v);
}

METHOD(get_false)
{
	return PS_FALSE;
}

METHOD(get_true)
{
	return PS_TRUE;
}

METHOD(get_self)
{
	return c->self;
}

METHOD(get_empty)
{
	return ps_from_bool(ps_dict_count(self_dict(c)) == 0);
}

METHOD(get_comparer)
{
	return comparer_value(ps_dict_ignores_case(self_dict(c)) ? CMP_ORDINAL_NOCASE : CMP_ORDINAL);
}

/* ---- Keys and Values ---- */

struct dict_view {
	struct ps_refobj ref;
	ps_value dict;
	bool values;
};
extern struct ps_type type_hash_keys, type_hash_values, type_ordered_view, type_dict_keys, type_dict_values;

static ps_value view_new(const struct ps_call *c, bool values)
{
	struct dict_view *v = heap_new(struct dict_view);
	const struct ps_type *t = values ? &type_hash_values : &type_hash_keys;
	if (ps_type_is(c->type, &type_ordered))
		t = &type_ordered_view;
	else if (is_generic(c))
		t = ps_type_generic(values ? &type_dict_values : &type_dict_keys, c->type->args, 2);
	v->ref.o.type = t;
	v->dict = c->self;
	v->values = values;
	return ps_from_obj(v);
}

METHOD(get_keys)
{
	return view_new(c, false);
}

METHOD(get_values)
{
	return view_new(c, true);
}

static struct dict_view *view_of(ps_value v)
{
	return (struct dict_view *)v.bits;
}

struct view_walk {
	struct ps_enumerator e;
	struct ps_enumerator *under;
	bool values;
};

static int view_next(struct ps_enumerator *e, ps_value *ret)
{
	struct view_walk *w = (struct view_walk *)e;
	ps_value pair;
	int more = w->under->next(w->under, &pair);
	if (more > 0)
		*ret = w->values ? ((struct ps_entry *)pair.bits)->value : ((struct ps_entry *)pair.bits)->key;
	return more;
}

static struct ps_enumerator *view_enumerate(ps_value v)
{
	struct view_walk *w = heap_new(struct view_walk);
	w->e.next = view_next;
	w->under = ps_enumerate_dict(view_of(v)->dict);
	w->values = view_of(v)->values;
	return &w->e;
}

static int64_t view_count(ps_value v)
{
	return ps_dict_count(ps_dict(view_of(v)->dict));
}

METHOD(view_get_count)
{
	return ps_from_int((int32_t)view_count(c->self));
}

METHOD(view_contains)
{
	struct dict_view *v = view_of(c->self);
	const struct ps_call under = {c->type, v->dict, c->args, c->argc};
	return v->values ? contains_value(&under) : contains_key(&under);
}

METHOD(view_copy_to)
{
	struct ps_vec v = {0};
	if (!vec_from(c->self, &v))
		return PS_FAIL;
	uint32_t at = c->argc > 1 ? (uint32_t)arg_int(c, 1) : 0;
	for (uint32_t i = 0; i < v.count; i++) {
		if (at + i >= ps_array(c->args[0])->count)
			return FAIL(type_exc_argument, "Destination array is not long enough to copy all the items in the collection. Check "
			                               "array index and length.");
		if (!ps_array_set(ps_array(c->args[0]), at + i, v.at[i]))
			return PS_FAIL;
	}
	return PS_NOTHING;
}

static ps_value view_at(ps_value v, ps_value index)
{
	ps_value i = ps_convert(index, &type_int32);
	if (ps_failed(i))
		return i;
	uint32_t n = ps_dict_count(ps_dict(view_of(v)->dict));
	int64_t at = ps_int(i) < 0 ? (int64_t)n + ps_int(i) : ps_int(i);
	ps_value key, value = at < 0 || at >= n ? PS_UNSET : ps_dict_at(ps_dict(view_of(v)->dict), (uint32_t)at, &key);
	return ps_is_unset(value) ? PS_NULL : view_of(v)->values ? value : key;
}

static const struct ps_type_ops view_ops = {.enumerate = view_enumerate, .count = view_count};
static const struct ps_type_ops ordered_view_ops = {.enumerate = view_enumerate, .count = view_count, .get_index = view_at};
static const struct ps_member_row view_rows[] = {
	{"void CopyTo(array array, int index)", view_copy_to, NULL},
	{"bool Contains(System.Object item)", view_contains, NULL},
	{"System.Collections.IEnumerator GetEnumerator()", get_enumerator, NULL},
	{"int Count {get;}", view_get_count, NULL},
	{"bool IsSynchronized {get;}", get_false, NULL},
	{"System.Object SyncRoot {get;}", get_self, NULL},
	ROWS_END};
#define VIEW_TYPE(sym, full, behaviour, generic, faces)                                                                       \
	struct ps_type type_##sym = {PS_TYPE_HEAD, .name = full, .base = &type_object, .tc = TC_OBJECT,                        \
	                             .flags = PS_TYPE_REF | PS_TYPE_ENUMERABLE | (generic), .rows = view_rows,                 \
	                             .ops = &(behaviour), .interfaces = faces}
VIEW_TYPE(hash_keys, "System.Collections.Hashtable+KeyCollection", view_ops, 0, FACES_SEQUENCE);
VIEW_TYPE(hash_values, "System.Collections.Hashtable+ValueCollection", view_ops, 0, FACES_SEQUENCE);
VIEW_TYPE(ordered_view, "System.Collections.Specialized.OrderedDictionary+OrderedDictionaryKeyValueCollection", ordered_view_ops, 0,
          FACES_SEQUENCE " System.Collections.IList");
VIEW_TYPE(dict_keys, "System.Collections.Generic.Dictionary`2+KeyCollection", view_ops, PS_TYPE_GENERIC_DEF,
          FACES_SEQUENCE " System.Collections.Generic.ICollection`1");
VIEW_TYPE(dict_values, "System.Collections.Generic.Dictionary`2+ValueCollection", view_ops, PS_TYPE_GENERIC_DEF,
          FACES_SEQUENCE " System.Collections.Generic.ICollection`1");

/* ---- Hashtable, OrderedDictionary ---- */

extern struct ps_type type_sync_hashtable;
METHOD(synchronized)
{
	if (ps_is_null(c->args[0]))
		return fail_null("table");
	struct ps_dict *from = ps_dict(ps_base(c->args[0]));
	ps_value v = ps_dict_new_ordered(&type_sync_hashtable, ps_dict_ignores_case(from), DICT_BUCKETS);
	const struct ps_call plain = {c->type, v, NULL, 0};
	return copy_dict(&plain, ps_dict(v), c->args[0]) ? v : PS_FAIL;
}

METHOD(insert)
{
	int32_t at = arg_int(c, 0);
	if (at < 0 || (uint32_t)at > ps_dict_count(self_dict(c)))
		return FAIL_RANGE("index", "Specified argument was out of the range of valid values.");
	return ps_dict_insert(self_dict(c), (uint32_t)at, c->args[1], c->args[2]) ? PS_NOTHING : PS_FAIL;
}

METHOD(remove_at)
{
	if (arg_int(c, 0) < 0 || !ps_dict_remove_at(self_dict(c), (uint32_t)arg_int(c, 0)))
		return FAIL_RANGE("index", "Specified argument was out of the range of valid values.");
	return PS_NOTHING;
}

METHOD(get_item_at)
{
	if (!ps_is_int(c->args[0]))
		return get_item(c);
	ps_value v = arg_int(c, 0) < 0 ? PS_UNSET : ps_dict_at(self_dict(c), (uint32_t)arg_int(c, 0), NULL);
	return ps_is_unset(v) ? fail_index() : v;
}

#define OLD_ROWS                                                                                                              \
	{"void Add(System.Object key, System.Object value)", add, NULL}, {"void Clear()", clear, NULL},                          \
	{"bool Contains(System.Object key)", contains_key, NULL},                                                               \
	{"void CopyTo(array array, int arrayIndex)", copy_to, NULL},                                                            \
	{"System.Collections.IDictionaryEnumerator GetEnumerator()", get_enumerator, NULL},                                     \
	{"void Remove(System.Object key)", remove_key, NULL}
#define OLD_PROPERTIES                                                                                                        \
	{"int Count {get;}", get_count, NULL}, {"bool IsFixedSize {get;}", get_false, NULL},                                     \
	{"bool IsReadOnly {get;}", get_false, NULL}, {"System.Collections.ICollection Keys {get;}", get_keys, NULL},            \
	{"System.Object SyncRoot {get;}", get_self, NULL}, {"System.Collections.ICollection Values {get;}", get_values, NULL}

static const struct ps_member_row hashtable_rows[] = {
	{"new()", new_dict, NULL},
	{"new(int capacity)", new_dict, NULL},
	{"new(System.Collections.IDictionary d)", new_dict, NULL},
	{"new(System.Collections.IEqualityComparer equalityComparer)", new_dict, NULL},
	{"new(int capacity, System.Collections.IEqualityComparer equalityComparer)", new_dict, NULL},
	{"new(System.Collections.IDictionary d, System.Collections.IEqualityComparer equalityComparer)", new_dict, NULL},
	OLD_ROWS,
	{"System.Object Clone()", copy_of, NULL},
	{"bool ContainsKey(System.Object key)", contains_key, NULL},
	{"bool ContainsValue(System.Object value)", contains_value, NULL},
	{"static hashtable Synchronized(hashtable table)", synchronized, NULL},
	{"System.Object Item(System.Object key) {get;set;}", get_item, NULL},
	OLD_PROPERTIES,
	{"bool IsSynchronized {get;}", get_false, NULL},
	ROWS_END};
static const struct ps_member_row sync_rows[] = {{"bool IsSynchronized {get;}", get_true, NULL}, ROWS_END};
static const struct ps_member_row ordered_rows[] = {
	{"new()", new_dict, NULL},
	{"new(int capacity)", new_dict, NULL},
	{"new(System.Collections.IEqualityComparer comparer)", new_dict, NULL},
	{"new(int capacity, System.Collections.IEqualityComparer comparer)", new_dict, NULL},
	OLD_ROWS,
	{"void Insert(int index, System.Object key, System.Object value)", insert, NULL},
	{"void RemoveAt(int index)", remove_at, NULL},
	{"System.Object Item(int index) {get;set;}", get_item_at, NULL},
	{"System.Object Item(System.Object key) {get;set;}", get_item_at, NULL},
	OLD_PROPERTIES,
	{"bool IsSynchronized {get;}", get_false, NULL},
	ROWS_END};

/* ---- the generic ones ---- */

METHOD(get_key_at)
{
	ps_value key, v = arg_int(c, 0) < 0 ? PS_UNSET : ps_dict_at(self_dict(c), (uint32_t)arg_int(c, 0), &key);
	return ps_is_unset(v) ? fail_index() : key;
}

METHOD(get_value_at)
{
	ps_value v = arg_int(c, 0) < 0 ? PS_UNSET : ps_dict_at(self_dict(c), (uint32_t)arg_int(c, 0), NULL);
	return ps_is_unset(v) ? fail_index() : v;
}

METHOD(index_of_key)
{
	uint32_t pos = 0;
	int32_t i = 0;
	for (ps_value k, v; ps_dict_next(self_dict(c), &pos, &k, &v); i++)
		if (ps_key_equal(k, ps_base(c->args[0]), ps_dict_ignores_case(self_dict(c))))
			return ps_from_int(i);
	return ps_from_int(-1);
}

METHOD(ensure_capacity)
{
	return ps_from_int(arg_int(c, 0));
}

METHOD(nothing)
{
	return PS_NOTHING;
}

#define GENERIC_ROWS                                                                                                          \
	{"new()", new_dict, NULL}, {"new(int capacity)", new_dict, NULL},                                                       \
	{"new(System.Collections.Generic.IDictionary[TKey,TValue] dictionary)", new_dict, NULL},                                \
	{"new(System.Collections.Generic.IEqualityComparer[TKey] comparer)", new_dict, NULL},                                   \
	{"new(System.Object source, System.Collections.Generic.IEqualityComparer[TKey] comparer)", new_dict, NULL},             \
	{"void Add(TKey key, TValue value)", add, NULL}, {"void Clear()", clear, NULL},                                         \
	{"bool ContainsKey(TKey key)", contains_key, NULL}, {"bool ContainsValue(TValue value)", contains_value, NULL},         \
	{"System.Collections.IEnumerator GetEnumerator()", get_enumerator, NULL},                                               \
	{"bool Remove(TKey key)", remove_key, NULL},                                                                            \
	{"bool TryGetValue(TKey key, [ref] TValue value)", try_get_value, NULL},                                                \
	{"TValue GetValueOrDefault(TKey key)", get_or_default, NULL},                                                           \
	{"TValue Item(TKey key) {get;set;}", get_item, NULL},                                                                   \
	{"System.Object Comparer {get;}", get_comparer, NULL}, {"int Count {get;}", get_count, NULL},                           \
	{"bool IsReadOnly {get;}", get_false, NULL}, {"bool IsFixedSize {get;}", get_false, NULL},                              \
	{"bool IsSynchronized {get;}", get_false, NULL}, {"System.Object SyncRoot {get;}", get_self, NULL},                     \
	{"System.Collections.ICollection Keys {get;}", get_keys, NULL},                                                         \
	{"System.Collections.ICollection Values {get;}", get_values, NULL}

static const struct ps_member_row dictionary_rows[] = {
	GENERIC_ROWS,
	{"int EnsureCapacity(int capacity)", ensure_capacity, NULL},
	{"bool Remove(TKey key, [ref] TValue value)", remove_key, NULL},
	{"void TrimExcess()", nothing, NULL},
	{"bool TryAdd(TKey key, TValue value)", try_add, NULL},
	ROWS_END};
static const struct ps_member_row sorted_rows[] = {GENERIC_ROWS, ROWS_END};
static const struct ps_member_row sorted_list_rows[] = {
	GENERIC_ROWS,
	{"TKey GetKeyAtIndex(int index)", get_key_at, NULL},
	{"TValue GetValueAtIndex(int index)", get_value_at, NULL},
	{"int IndexOfKey(TKey key)", index_of_key, NULL},
	{"void RemoveAt(int index)", remove_at, NULL},
	ROWS_END};

/* ---- ConcurrentDictionary ---- */

/* The value to add: as given, or what a factory makes of the key. */
static ps_value made_value(const struct ps_call *c, ps_value v)
{
	if (ps_tc(ps_base(v)) == TC_SCRIPT_BLOCK && generic_arg(c->type, 1)->tc != TC_SCRIPT_BLOCK)
		v = call_delegate(v, c->args, 1);
	return ps_failed(v) ? v : ps_convert(v, generic_arg(c->type, 1));
}

METHOD(get_or_add)
{
	ps_value v = ps_dict_get(self_dict(c), c->args[0]);
	if (!ps_is_unset(v))
		return v;
	v = made_value(c, c->args[1]);
	if (ps_failed(v))
		return v;
	if (ps_dict_add(self_dict(c), c->args[0], v))
		return v;
	ps_take_pending();
	return ps_dict_get(self_dict(c), c->args[0]);
}

METHOD(add_or_update)
{
	ps_value old = ps_dict_get(self_dict(c), c->args[0]);
	if (ps_failed(old))
		return old;
	ps_value args[2] = {c->args[0], old}, v;
	if (ps_is_unset(old)) {
		v = made_value(c, c->args[1]);
	} else {
		v = call_delegate(c->args[2], args, 2);
		v = ps_failed(v) ? v : ps_convert(v, generic_arg(c->type, 1));
	}
	return ps_failed(v) || !ps_dict_set(self_dict(c), c->args[0], v) ? PS_FAIL : v;
}

METHOD(try_update)
{
	ps_value old = ps_dict_get(self_dict(c), c->args[0]);
	if (ps_failed(old))
		return old;
	if (ps_is_unset(old) || !values_equal(old, c->args[2]))
		return PS_FALSE;
	return ps_dict_set(self_dict(c), c->args[0], c->args[1]) ? PS_TRUE : PS_FAIL;
}

static const struct ps_member_row concurrent_rows[] = {
	GENERIC_ROWS,
	{"TValue AddOrUpdate(TKey key, System.Object addValue, System.Object updateValueFactory)", add_or_update, NULL},
	{"TValue GetOrAdd(TKey key, System.Object value)", get_or_add, NULL},
	{"System.Object[] ToArray()", to_array, NULL},
	{"bool TryAdd(TKey key, TValue value)", try_add, NULL},
	{"bool TryRemove(TKey key, [ref] TValue value)", remove_key, NULL},
	{"bool TryUpdate(TKey key, TValue newValue, TValue comparisonValue)", try_update, NULL},
	{"bool IsEmpty {get;}", get_empty, NULL},
	ROWS_END};

#define FACES_OLD                                                                                                             \
	"System.Collections.IDictionary System.Collections.ICollection System.Collections.IEnumerable System.ICloneable"
#define FACES_DICT                                                                                                            \
	"System.Collections.IDictionary System.Collections.ICollection System.Collections.IEnumerable "                          \
	"System.Collections.Generic.IDictionary`2 System.Collections.Generic.IReadOnlyDictionary`2"
#define DICT_TYPE(sym, full, shown, parent, table, faces, generic)                                                            \
	struct ps_type type_##sym = {PS_TYPE_HEAD, .name = full, .keyword = shown, .base = &type_##parent, .tc = TC_DICT,      \
	                             .flags = PS_TYPE_REF | (generic), .rows = table, .interfaces = faces}
DICT_TYPE(hashtable, "System.Collections.Hashtable", "hashtable", object, hashtable_rows, FACES_OLD, 0);
DICT_TYPE(sync_hashtable, "System.Collections.Hashtable+SyncHashtable", NULL, hashtable, sync_rows, FACES_OLD, 0);
DICT_TYPE(ordered, "System.Collections.Specialized.OrderedDictionary", "ordered", object, ordered_rows,
          FACES_OLD " System.Collections.Specialized.IOrderedDictionary", 0);
DICT_TYPE(sorted_list_old, "System.Collections.SortedList", NULL, object, hashtable_rows, FACES_OLD, 0);
DICT_TYPE(dictionary, "System.Collections.Generic.Dictionary`2", NULL, object, dictionary_rows, FACES_DICT, PS_TYPE_GENERIC_DEF);
DICT_TYPE(sorted_dictionary, "System.Collections.Generic.SortedDictionary`2", NULL, object, sorted_rows, FACES_DICT,
          PS_TYPE_GENERIC_DEF);
DICT_TYPE(sorted_list, "System.Collections.Generic.SortedList`2", NULL, object, sorted_list_rows, FACES_DICT, PS_TYPE_GENERIC_DEF);
DICT_TYPE(ordered_dictionary_of, "System.Collections.Generic.OrderedDictionary`2", NULL, object, dictionary_rows, FACES_DICT,
          PS_TYPE_GENERIC_DEF);
DICT_TYPE(concurrent_dictionary, "System.Collections.Concurrent.ConcurrentDictionary`2", NULL, object, concurrent_rows, FACES_DICT,
          PS_TYPE_GENERIC_DEF);
