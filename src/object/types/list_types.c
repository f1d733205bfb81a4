/* SPDX-License-Identifier: MIT */
/*
 * object/types/list_types.c - ArrayList, List<T>, Collection<T> and its read-only and observable kin: all are struct ps_list.
 * Script blocks given as predicates run without the lock, on a copy of what the list held.
 */
#include "object/types/support.h"

static struct ps_list *self_list(const struct ps_call *c)
{
	return ps_list(c->self);
}

/* False + NotSupportedException when the list may not be changed (grows: or not resized). */
static bool may_change(const struct ps_call *c, bool resize)
{
	if (self_list(c)->read_only)
		return ps_throw(&type_exc_not_supported, "Collection is read-only.");
	if (self_list(c)->fixed && resize)
		return ps_throw(&type_exc_not_supported, "Collection was of a fixed size.");
	return true;
}

/* A copy of the items, for whatever calls script code. */
static struct ps_vec snapshot(struct ps_list *l)
{
	struct ps_vec v = {0};
	lock_take(&l->lock);
	v.at = heap_array(ps_value, l->count + 1);
	v.cap = l->count + 1;
	v.count = l->count;
	if (l->count > 0)
		memcpy(v.at, l->at, l->count * sizeof(*v.at));
	lock_release(&l->lock);
	return v;
}

static bool is_generic(const struct ps_call *c)
{
	return c->type->arg_count > 0;
}

struct adder {
	struct ps_list *list;
	const struct ps_type *item;
};

static bool add_item(void *context, ps_value v)
{
	struct adder *a = context;
	if (a->item != &type_object) {
		v = ps_convert(v, a->item);
		if (ps_failed(v))
			return false;
	}
	ps_list_add(a->list, v);
	return true;
}

METHOD(new_list)
{
	ps_value v = ps_list_new(c->type);
	if (c->argc == 0)
		return v;
	if (ps_is_int(c->args[0])) {
		if (arg_int(c, 0) < 0)
			return FAIL_RANGE("capacity", "Non-negative number required.");
		return v;
	}
	if (ps_is_null(c->args[0]))
		return fail_null("collection");
	struct adder a = {ps_list(v), generic_arg(c->type, 0)};
	return each_of(c->args[0], add_item, &a) ? v : PS_FAIL;
}

METHOD(new_read_only)
{
	ps_value v = new_list(c);
	if (!ps_failed(v))
		ps_list(v)->read_only = true;
	return v;
}

METHOD(get_count)
{
	return ps_from_int((int32_t)ps_list_count(self_list(c)));
}

METHOD(get_capacity)
{
	return ps_from_int((int32_t)self_list(c)->cap);
}

METHOD(set_capacity)
{
	if (arg_int(c, 0) < (int32_t)ps_list_count(self_list(c)))
		return FAIL_RANGE("value", "capacity was less than the current size.");
	return PS_NOTHING;
}

METHOD(get_item)
{
	ps_value v = arg_int(c, 0) < 0 ? PS_UNSET : ps_list_get(self_list(c), (uint32_t)arg_int(c, 0));
	return ps_is_unset(v) ? fail_index() : v;
}

METHOD(add)
{
	if (!may_change(c, true))
		return PS_FAIL;
	ps_list_add(self_list(c), c->args[0]);
	return PS_NOTHING;
}

METHOD(add_to_arraylist)
{
	if (!may_change(c, true))
		return PS_FAIL;
	ps_list_add(self_list(c), c->args[0]);
	return ps_from_int((int32_t)ps_list_count(self_list(c)) - 1);
}

METHOD(add_range)
{
	if (!may_change(c, true))
		return PS_FAIL;
	if (ps_is_null(c->args[0]))
		return fail_null(is_generic(c) ? "collection" : "c");
	struct ps_vec items = {0};
	if (!vec_from(c->args[0], &items))
		return PS_FAIL;
	struct adder a = {self_list(c), generic_arg(c->type, 0)};
	for (uint32_t i = 0; i < items.count; i++)
		if (!add_item(&a, items.at[i]))
			return PS_FAIL;
	return PS_NOTHING;
}

static ps_value insert_at(const struct ps_call *c, int64_t at, ps_value v)
{
	if (at < 0 || !ps_list_insert(self_list(c), (uint32_t)at, v))
		return is_generic(c) ? FAIL_RANGE("index", "Index must be within the bounds of the List.")
		                     : FAIL_RANGE("index", "Index was out of range. Must be non-negative and less than or equal to "
		                                           "the size of the collection.");
	return PS_NOTHING;
}

METHOD(insert)
{
	return may_change(c, true) ? insert_at(c, arg_int(c, 0), c->args[1]) : PS_FAIL;
}

METHOD(insert_range)
{
	struct ps_vec items = {0};
	if (!may_change(c, true) || !vec_from(c->args[1], &items))
		return PS_FAIL;
	for (uint32_t i = 0; i < items.count; i++) {
		ps_value v = ps_convert(items.at[i], generic_arg(c->type, 0));
		if (ps_failed(v) || ps_failed(insert_at(c, (int64_t)arg_int(c, 0) + i, v)))
			return PS_FAIL;
	}
	return PS_NOTHING;
}

METHOD(clear)
{
	if (!may_change(c, true))
		return PS_FAIL;
	ps_list_clear(self_list(c));
	return PS_NOTHING;
}

static int32_t find_value(struct ps_list *l, ps_value what, int64_t from, int64_t to, int step)
{
	for (int64_t i = from; i != to; i += step) {
		ps_value v = ps_list_get(l, (uint32_t)i);
		if (ps_is_unset(v))
			break;
		if (values_equal(v, what))
			return (int32_t)i;
	}
	return -1;
}

METHOD(contains)
{
	return ps_from_bool(find_value(self_list(c), c->args[0], 0, INT32_MAX, 1) >= 0);
}

METHOD(index_of)
{
	int64_t from = c->argc > 1 ? arg_int(c, 1) : 0, n = ps_list_count(self_list(c));
	if (from < 0 || from > n)
		return fail_index();
	int64_t to = c->argc > 2 ? from + arg_int(c, 2) : n;
	if (to > n || to < from)
		return FAIL_RANGE("count", "Count must be positive and count must refer to a location within the string/array/collection.");
	return ps_from_int(find_value(self_list(c), c->args[0], from, to, 1));
}

METHOD(last_index_of)
{
	int64_t n = ps_list_count(self_list(c)), from = c->argc > 1 ? arg_int(c, 1) : n - 1;
	if (n == 0)
		return ps_from_int(-1);
	if (from < 0 || from >= n)
		return fail_index();
	return ps_from_int(find_value(self_list(c), c->args[0], from, -1, -1));
}

METHOD(remove_item)
{
	if (!may_change(c, true))
		return PS_FAIL;
	int32_t at = find_value(self_list(c), c->args[0], 0, INT32_MAX, 1);
	bool removed = at >= 0 && ps_list_remove_at(self_list(c), (uint32_t)at);
	return is_generic(c) ? ps_from_bool(removed) : PS_NOTHING;
}

METHOD(remove_at)
{
	if (!may_change(c, true))
		return PS_FAIL;
	if (arg_int(c, 0) < 0 || !ps_list_remove_at(self_list(c), (uint32_t)arg_int(c, 0)))
		return fail_index();
	return PS_NOTHING;
}

/* Checks (index, count) against n. */
static bool range_ok(int64_t index, int64_t count, int64_t n)
{
	if (index < 0 || count < 0) {
		const char *param = index < 0 ? "index" : "count";
		ps_throw_argument(&type_exc_argument_range, param, "Non-negative number required.");
		return false;
	}
	return index + count <= n || ps_throw(&type_exc_argument, "Offset and length were out of bounds for the array or count is "
	                                                          "greater than the number of elements from index to the end of "
	                                                          "the source collection.");
}

METHOD(remove_range)
{
	struct ps_vec v = snapshot(self_list(c));
	int64_t index = arg_int(c, 0), count = arg_int(c, 1);
	if (!may_change(c, true) || !range_ok(index, count, v.count))
		return PS_FAIL;
	memmove(v.at + index, v.at + index + count, (size_t)(v.count - index - count) * sizeof(*v.at));
	ps_list_replace(self_list(c), v.at, v.count - (uint32_t)count);
	return PS_NOTHING;
}

METHOD(get_range)
{
	struct ps_vec v = snapshot(self_list(c));
	int64_t index = arg_int(c, 0), count = arg_int(c, 1);
	if (!range_ok(index, count, v.count))
		return PS_FAIL;
	ps_value r = ps_list_new(ps_type_of(c->self));
	for (int64_t i = index; i < index + count; i++)
		ps_list_add(ps_list(r), v.at[i]);
	return r;
}

METHOD(to_array)
{
	struct ps_vec v = snapshot(self_list(c));
	ps_value a = ps_array_new(generic_arg(c->type, 0), v.count);
	for (uint32_t i = 0; i < v.count && !ps_failed(a); i++)
		if (!ps_array_set(ps_array(a), i, v.at[i]))
			return PS_FAIL;
	return a;
}

/* (array [, arrayIndex]) */
METHOD(copy_to)
{
	struct ps_vec v = snapshot(self_list(c));
	struct ps_array *to = ps_array(c->args[0]);
	int64_t at = c->argc > 1 ? arg_int(c, 1) : 0;
	if (at < 0 || at + v.count > to->count)
		return FAIL(type_exc_argument, "Destination array was not long enough. Check the destination index, length, and the "
		                               "array's lower bounds. (Parameter 'destinationArray')");
	for (uint32_t i = 0; i < v.count; i++)
		if (!ps_array_set(to, (uint32_t)at + i, v.at[i]))
			return PS_FAIL;
	return PS_NOTHING;
}

METHOD(reverse)
{
	struct ps_vec v = snapshot(self_list(c));
	int64_t index = c->argc > 0 ? arg_int(c, 0) : 0, count = c->argc > 1 ? arg_int(c, 1) : (int64_t)v.count;
	if (!may_change(c, false) || !range_ok(index, count, v.count))
		return PS_FAIL;
	for (int64_t i = index, j = index + count - 1; i < j; i++, j--) {
		ps_value t = v.at[i];
		v.at[i] = v.at[j];
		v.at[j] = t;
	}
	ps_list_replace(self_list(c), v.at, v.count);
	return PS_NOTHING;
}

/* ([comparer]) or (index, count, comparer) */
METHOD(sort)
{
	struct ps_vec v = snapshot(self_list(c));
	int64_t index = c->argc == 3 ? arg_int(c, 0) : 0, count = c->argc == 3 ? arg_int(c, 1) : (int64_t)v.count;
	ps_value comparer = c->argc == 1 || c->argc == 3 ? c->args[c->argc - 1] : PS_NULL;
	if (!may_change(c, false) || !range_ok(index, count, v.count))
		return PS_FAIL;
	value_compare_fn *compare = ps_is_null(comparer) ? compare_default : compare_by_block;
	if (!values_sort(v.at + index, (size_t)count, compare, &comparer))
		return PS_FAIL;
	ps_list_replace(self_list(c), v.at, v.count);
	return PS_NOTHING;
}

METHOD(binary_search)
{
	struct ps_vec v = snapshot(self_list(c));
	ps_value comparer = c->argc > 1 ? c->args[1] : PS_NULL;
	int64_t low = 0, high = (int64_t)v.count - 1;
	while (low <= high) {
		int64_t middle = low + (high - low) / 2;
		int order;
		if (!(ps_is_null(comparer) ? compare_default : compare_by_block)(&comparer, v.at[middle], c->args[0], &order))
			return PS_FAIL;
		if (order == 0)
			return ps_from_int((int32_t)middle);
		if (order < 0)
			low = middle + 1;
		else
			high = middle - 1;
	}
	return ps_from_int((int32_t)~low);
}

/* ---- members with predicates ---- */

/* First (or last) index for which the predicate holds; -1 none, -2 exception. */
static int64_t find_by(const struct ps_call *c, struct ps_vec *v, bool last)
{
	*v = snapshot(self_list(c));
	ps_value predicate = c->args[c->argc - 1];
	for (uint32_t k = 0; k < v->count; k++) {
		uint32_t i = last ? v->count - 1 - k : k;
		int yes = call_predicate(predicate, v->at[i]);
		if (yes != 0)
			return yes < 0 ? -2 : (int64_t)i;
	}
	return -1;
}

static ps_value found_item(const struct ps_call *c, bool last)
{
	struct ps_vec v;
	int64_t i = find_by(c, &v, last);
	return i == -2 ? PS_FAIL : i < 0 ? ps_type_default(generic_arg(c->type, 0)) : v.at[i];
}

METHOD(find)
{
	return found_item(c, false);
}

METHOD(find_last)
{
	return found_item(c, true);
}

METHOD(find_index)
{
	struct ps_vec v;
	int64_t i = find_by(c, &v, false);
	return i == -2 ? PS_FAIL : ps_from_int((int32_t)i);
}

METHOD(find_last_index)
{
	struct ps_vec v;
	int64_t i = find_by(c, &v, true);
	return i == -2 ? PS_FAIL : ps_from_int((int32_t)i);
}

METHOD(exists)
{
	struct ps_vec v;
	int64_t i = find_by(c, &v, false);
	return i == -2 ? PS_FAIL : ps_from_bool(i >= 0);
}

METHOD(true_for_all)
{
	struct ps_vec v = snapshot(self_list(c));
	for (uint32_t i = 0; i < v.count; i++) {
		int yes = call_predicate(c->args[0], v.at[i]);
		if (yes <= 0)
			return yes < 0 ? PS_FAIL : PS_FALSE;
	}
	return PS_TRUE;
}

METHOD(find_all)
{
	struct ps_vec v = snapshot(self_list(c));
	ps_value r = ps_list_new(ps_type_of(c->self));
	for (uint32_t i = 0; i < v.count; i++) {
		int yes = call_predicate(c->args[0], v.at[i]);
		if (yes < 0)
			return PS_FAIL;
		if (yes)
			ps_list_add(ps_list(r), v.at[i]);
	}
	return r;
}

METHOD(remove_all)
{
	struct ps_vec v = snapshot(self_list(c));
	uint32_t kept = 0;
	if (!may_change(c, true))
		return PS_FAIL;
	for (uint32_t i = 0; i < v.count; i++) {
		int yes = call_predicate(c->args[0], v.at[i]);
		if (yes < 0)
			return PS_FAIL;
		if (!yes)
			v.at[kept++] = v.at[i];
	}
	ps_list_replace(self_list(c), v.at, kept);
	return ps_from_int((int32_t)(v.count - kept));
}

METHOD(for_each)
{
	struct ps_vec v = snapshot(self_list(c));
	for (uint32_t i = 0; i < v.count; i++)
		if (ps_failed(call_delegate(c->args[0], &v.at[i], 1)))
			return PS_FAIL;
	return PS_NOTHING;
}

METHOD(convert_all)
{
	struct ps_vec v = snapshot(self_list(c));
	for (uint32_t i = 0; i < v.count; i++) {
		v.at[i] = call_delegate(c->args[0], &v.at[i], 1);
		if (ps_failed(v.at[i]))
			return PS_FAIL;
	}
	return ps_vec_to_array(&v);
}

/* ---- the rest ---- */

METHOD(get_enumerator)
{
	return enumerator_new(c->self);
}

METHOD(copy_list)
{
	struct ps_vec v = snapshot(self_list(c));
	ps_value r = ps_list_new(ps_type_of(c->self));
	for (uint32_t i = 0; i < v.count; i++)
		ps_list_add(ps_list(r), v.at[i]);
	return r;
}

extern struct ps_type type_read_only_collection;
METHOD(as_read_only)
{
	ps_value r = copy_list(c);
	const struct ps_type *item = generic_arg(c->type, 0);
	ps_list(r)->ref.o.type = ps_type_generic(&type_read_only_collection, &item, 1);
	ps_list(r)->read_only = true;
	return r;
}

METHOD(static_read_only)
{
	ps_value r = copy_list(&(struct ps_call){c->type, c->args[0], NULL, 0});
	ps_list(r)->read_only = true;
	return r;
}

METHOD(static_fixed)
{
	ps_value r = copy_list(&(struct ps_call){c->type, c->args[0], NULL, 0});
	ps_list(r)->fixed = true;
	return r;
}

METHOD(static_same)
{
	return c->args[0]; /* every list is safe to share */
}

METHOD(static_repeat)
{
	ps_value r = ps_list_new(c->type);
	for (int32_t i = 0; i < arg_int(c, 1); i++)
		ps_list_add(ps_list(r), c->args[0]);
	return r;
}

METHOD(nothing)
{
	return PS_NOTHING;
}

METHOD(get_false)
{
	return PS_FALSE;
}

METHOD(get_fixed)
{
	return ps_from_bool(self_list(c)->fixed || self_list(c)->read_only);
}

METHOD(get_read_only)
{
	return ps_from_bool(self_list(c)->read_only);
}

METHOD(get_self)
{
	return c->self;
}

#define INTERFACE_ROWS                                                                                                        \
	{"bool IsFixedSize {get;}", get_fixed, NULL}, {"bool IsReadOnly {get;}", get_read_only, NULL},                          \
	{"bool IsSynchronized {get;}", get_false, NULL}, {"System.Object SyncRoot {get;}", get_self, NULL}

static const struct ps_member_row arraylist_rows[] = {
	{"new()", new_list, NULL},
	{"new(int capacity)", new_list, NULL},
	{"new(System.Collections.ICollection c)", new_list, NULL},
	{"int Add(System.Object value)", add_to_arraylist, NULL},
	{"void AddRange(System.Collections.ICollection c)", add_range, NULL},
	{"int BinarySearch(System.Object value)", binary_search, NULL},
	{"int BinarySearch(System.Object value, System.Collections.IComparer comparer)", binary_search, NULL},
	{"void Clear()", clear, NULL},
	{"System.Object Clone()", copy_list, NULL},
	{"bool Contains(System.Object item)", contains, NULL},
	{"void CopyTo(array array)", copy_to, NULL},
	{"void CopyTo(array array, int arrayIndex)", copy_to, NULL},
	{"System.Collections.IEnumerator GetEnumerator()", get_enumerator, NULL},
	{"System.Collections.ArrayList GetRange(int index, int count)", get_range, NULL},
	{"int IndexOf(System.Object value)", index_of, NULL},
	{"int IndexOf(System.Object value, int startIndex)", index_of, NULL},
	{"int IndexOf(System.Object value, int startIndex, int count)", index_of, NULL},
	{"void Insert(int index, System.Object value)", insert, NULL},
	{"void InsertRange(int index, System.Collections.ICollection c)", insert_range, NULL},
	{"int LastIndexOf(System.Object value)", last_index_of, NULL},
	{"int LastIndexOf(System.Object value, int startIndex)", last_index_of, NULL},
	{"void Remove(System.Object obj)", remove_item, NULL},
	{"void RemoveAt(int index)", remove_at, NULL},
	{"void RemoveRange(int index, int count)", remove_range, NULL},
	{"void Reverse()", reverse, NULL},
	{"void Reverse(int index, int count)", reverse, NULL},
	{"void Sort()", sort, NULL},
	{"void Sort(System.Collections.IComparer comparer)", sort, NULL},
	{"void Sort(int index, int count, System.Collections.IComparer comparer)", sort, NULL},
	{"System.Object[] ToArray()", to_array, NULL},
	{"void TrimToSize()", nothing, NULL},
	{"static System.Collections.ArrayList FixedSize(System.Collections.ArrayList list)", static_fixed, NULL},
	{"static System.Collections.ArrayList ReadOnly(System.Collections.ArrayList list)", static_read_only, NULL},
	{"static System.Collections.ArrayList Repeat(System.Object value, int count)", static_repeat, NULL},
	{"static System.Collections.ArrayList Synchronized(System.Collections.ArrayList list)", static_same, NULL},
	{"System.Object Item(int index) {get;set;}", get_item, NULL},
	{"int Capacity {get;set;}", get_capacity, set_capacity},
	{"int Count {get;}", get_count, NULL},
	INTERFACE_ROWS,
	ROWS_END};

static const struct ps_member_row list_rows[] = {
	{"new()", new_list, NULL},
	{"new(int capacity)", new_list, NULL},
	{"new(System.Collections.Generic.IEnumerable[T] collection)", new_list, NULL},
	{"void Add(T item)", add, NULL},
	{"void AddRange(System.Collections.Generic.IEnumerable[T] collection)", add_range, NULL},
	{"System.Collections.ObjectModel.ReadOnlyCollection[T] AsReadOnly()", as_read_only, NULL},
	{"int BinarySearch(T item)", binary_search, NULL},
	{"int BinarySearch(T item, System.Collections.Generic.IComparer[T] comparer)", binary_search, NULL},
	{"void Clear()", clear, NULL},
	{"bool Contains(T item)", contains, NULL},
	{"System.Object ConvertAll(System.Converter[T,TOutput] converter)", convert_all, NULL},
	{"void CopyTo(array array)", copy_to, NULL},
	{"void CopyTo(array array, int arrayIndex)", copy_to, NULL},
	{"int EnsureCapacity(int capacity)", get_capacity, NULL},
	{"bool Exists(System.Predicate[T] match)", exists, NULL},
	{"T Find(System.Predicate[T] match)", find, NULL},
	{"System.Collections.Generic.List[T] FindAll(System.Predicate[T] match)", find_all, NULL},
	{"int FindIndex(System.Predicate[T] match)", find_index, NULL},
	{"T FindLast(System.Predicate[T] match)", find_last, NULL},
	{"int FindLastIndex(System.Predicate[T] match)", find_last_index, NULL},
	{"void ForEach(System.Action[T] action)", for_each, NULL},
	{"System.Collections.Generic.List[T]+Enumerator GetEnumerator()", get_enumerator, NULL},
	{"System.Collections.Generic.List[T] GetRange(int index, int count)", get_range, NULL},
	{"System.Collections.Generic.List[T] Slice(int start, int length)", get_range, NULL},
	{"int IndexOf(T item)", index_of, NULL},
	{"int IndexOf(T item, int index)", index_of, NULL},
	{"int IndexOf(T item, int index, int count)", index_of, NULL},
	{"void Insert(int index, T item)", insert, NULL},
	{"void InsertRange(int index, System.Collections.Generic.IEnumerable[T] collection)", insert_range, NULL},
	{"int LastIndexOf(T item)", last_index_of, NULL},
	{"int LastIndexOf(T item, int index)", last_index_of, NULL},
	{"bool Remove(T item)", remove_item, NULL},
	{"int RemoveAll(System.Predicate[T] match)", remove_all, NULL},
	{"void RemoveAt(int index)", remove_at, NULL},
	{"void RemoveRange(int index, int count)", remove_range, NULL},
	{"void Reverse()", reverse, NULL},
	{"void Reverse(int index, int count)", reverse, NULL},
	{"void Sort()", sort, NULL},
	{"void Sort(System.Comparison[T] comparison)", sort, NULL},
	{"void Sort(int index, int count, System.Collections.Generic.IComparer[T] comparer)", sort, NULL},
	{"T[] ToArray()", to_array, NULL},
	{"void TrimExcess()", nothing, NULL},
	{"bool TrueForAll(System.Predicate[T] match)", true_for_all, NULL},
	{"T Item(int index) {get;set;}", get_item, NULL},
	{"int Capacity {get;set;}", get_capacity, set_capacity},
	{"int Count {get;}", get_count, NULL},
	INTERFACE_ROWS,
	ROWS_END};

#define COLLECTION_ROWS                                                                                                       \
	{"bool Contains(T value)", contains, NULL}, {"void CopyTo(array array, int index)", copy_to, NULL},                      \
	{"System.Collections.Generic.IEnumerator[T] GetEnumerator()", get_enumerator, NULL},                                    \
	{"int IndexOf(T value)", index_of, NULL}, {"int Count {get;}", get_count, NULL},                                        \
	{"T Item(int index) {get;set;}", get_item, NULL}, INTERFACE_ROWS

static const struct ps_member_row collection_rows[] = {
	{"new()", new_list, NULL},
	{"new(System.Collections.Generic.IList[T] list)", new_list, NULL},
	{"void Add(T item)", add, NULL},
	{"void Clear()", clear, NULL},
	{"void Insert(int index, T item)", insert, NULL},
	{"bool Remove(T item)", remove_item, NULL},
	{"void RemoveAt(int index)", remove_at, NULL},
	COLLECTION_ROWS,
	ROWS_END};
static const struct ps_member_row read_only_rows[] = {
	{"new(System.Collections.Generic.IList[T] list)", new_read_only, NULL}, COLLECTION_ROWS, ROWS_END};

#define FACES_LIST                                                                                                            \
	"System.Collections.IList System.Collections.ICollection System.Collections.IEnumerable "                                \
	"System.Collections.Generic.IList`1 System.Collections.Generic.ICollection`1 System.Collections.Generic.IEnumerable`1 "  \
	"System.Collections.Generic.IReadOnlyList`1 System.Collections.Generic.IReadOnlyCollection`1"
#define LIST_TYPE(sym, full, table, faces, generic)                                                                           \
	struct ps_type type_##sym = {PS_TYPE_HEAD, .name = full, .base = &type_object, .tc = TC_LIST,                          \
	                             .flags = PS_TYPE_REF | PS_TYPE_ENUMERABLE | (generic), .rows = table, .interfaces = faces}
LIST_TYPE(arraylist, "System.Collections.ArrayList", arraylist_rows,
          "System.Collections.IList System.Collections.ICollection System.Collections.IEnumerable System.ICloneable", 0);
LIST_TYPE(string_collection, "System.Collections.Specialized.StringCollection", arraylist_rows,
          "System.Collections.IList System.Collections.ICollection System.Collections.IEnumerable", 0);
LIST_TYPE(list, "System.Collections.Generic.List`1", list_rows, FACES_LIST, PS_TYPE_GENERIC_DEF);
LIST_TYPE(collection, "System.Collections.ObjectModel.Collection`1", collection_rows, FACES_LIST, PS_TYPE_GENERIC_DEF);
LIST_TYPE(observable_collection, "System.Collections.ObjectModel.ObservableCollection`1", collection_rows, FACES_LIST,
          PS_TYPE_GENERIC_DEF);
LIST_TYPE(read_only_collection, "System.Collections.ObjectModel.ReadOnlyCollection`1", read_only_rows, FACES_LIST,
          PS_TYPE_GENERIC_DEF);
LIST_TYPE(data_collection, "System.Management.Automation.PSDataCollection`1", collection_rows, FACES_LIST, PS_TYPE_GENERIC_DEF);
