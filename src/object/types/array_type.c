/* SPDX-License-Identifier: MIT */
/*
 * object/types/array_type.c - System.Array: instance members of every array, and the static helpers.
 */
#include "object/types/support.h"

static struct ps_array *self_array(const struct ps_call *c)
{
	return ps_array(c->self);
}

/* The array of a static method's first argument; NULL + exception for $null. */
static struct ps_array *arg_array(const struct ps_call *c, uint32_t i)
{
	ps_value v = ps_base(c->args[i]);
	if (ps_is_null(v)) {
		fail_null("array");
		return NULL;
	}
	return ps_array(v);
}

METHOD(get_length)
{
	return ps_from_int((int32_t)self_array(c)->count);
}

METHOD(get_long_length)
{
	return ps_from_int64(self_array(c)->count);
}

METHOD(get_rank)
{
	return ps_from_int((int32_t)self_array(c)->rank);
}

static int64_t dim(const struct ps_array *a, int64_t d)
{
	return a->rank <= 1 ? a->count : a->dims[d];
}

METHOD(length_of)
{
	int32_t d = arg_int(c, 0);
	if (d < 0 || (uint32_t)d >= self_array(c)->rank)
		return FAIL(type_exc_index, "Index was outside the bounds of the array.");
	return ps_from_int((int32_t)dim(self_array(c), d));
}

METHOD(upper_bound)
{
	ps_value n = length_of(c);
	return ps_failed(n) ? n : ps_from_int(ps_int(n) - 1);
}

METHOD(lower_bound)
{
	ps_value n = length_of(c);
	return ps_failed(n) ? n : ps_from_int(0);
}

/* The place that args[from …] (ints, or one int[]) name; -1 + exception. */
static int64_t place_of(const struct ps_call *c, uint32_t from)
{
	const struct ps_array *a = self_array(c);
	const ps_value *at = c->args + from;
	uint32_t n = c->argc - from;
	if (n == 1 && ps_tc(at[0]) == TC_ARRAY) {
		n = ps_array(at[0])->count;
		at = ps_array(at[0])->at;
	}
	if (n != a->rank) {
		ps_throw(&type_exc_argument, "Indices length does not match the array rank.");
		return -1;
	}
	int64_t place = 0;
	for (uint32_t i = 0; i < n; i++) {
		int64_t k = ps_int64(at[i]), size = dim(a, i);
		if (k < 0 || k >= size) {
			ps_throw(&type_exc_index, "Index was outside the bounds of the array.");
			return -1;
		}
		place = place * size + k;
	}
	return place;
}

METHOD(get_value)
{
	int64_t at = place_of(c, 0);
	return at < 0 ? PS_FAIL : ps_array_get(self_array(c), (uint32_t)at);
}

METHOD(set_value) /* (value, index…) */
{
	int64_t at = place_of(c, 1);
	return at < 0 || !ps_array_set(self_array(c), (uint32_t)at, c->args[0]) ? PS_FAIL : PS_NOTHING;
}

METHOD(set_at) /* (index, value) */
{
	int32_t i = arg_int(c, 0);
	if (i < 0 || (uint32_t)i >= self_array(c)->count)
		return FAIL(type_exc_index, "Index was outside the bounds of the array.");
	return ps_array_set(self_array(c), (uint32_t)i, c->args[1]) ? PS_NOTHING : PS_FAIL;
}

static ps_value copy_of(const struct ps_array *a, uint32_t from, uint32_t n)
{
	ps_value r = a->rank > 1 ? ps_array_new_rank(a->ref.o.type->element, a->dims, a->rank)
	                         : ps_array_new(a->ref.o.type->element, n);
	if (ps_failed(r))
		return r;
	if (a->bytes != NULL)
		memcpy(ps_array(r)->bytes, a->bytes + from, n);
	else if (n > 0)
		memcpy(ps_array(r)->at, a->at + from, n * sizeof(*a->at));
	return r;
}

METHOD(copy_array)
{
	return copy_of(self_array(c), 0, self_array(c)->count);
}

METHOD(get_enumerator)
{
	return enumerator_new(c->self);
}

/* (array, index): IList members that PowerShell shows on arrays follow */
METHOD(copy_to)
{
	struct ps_array *from = self_array(c), *to = ps_array(ps_base(c->args[0]));
	int64_t at = c->argc > 1 ? arg_long(c, 1) : 0;
	if (at < 0 || at + from->count > to->count)
		return FAIL(type_exc_argument, "Destination array was not long enough. Check the destination index, length, and the "
		                               "array's lower bounds. (Parameter 'destinationArray')");
	for (uint32_t i = 0; i < from->count; i++)
		if (!ps_array_set(to, (uint32_t)at + i, ps_array_get(from, i)))
			return PS_FAIL;
	return PS_NOTHING;
}

static int64_t search(const struct ps_array *a, ps_value what, int64_t from, int64_t to, int step)
{
	for (int64_t i = from; i != to; i += step)
		if (values_equal(ps_array_get(a, (uint32_t)i), what))
			return i;
	return -1;
}

METHOD(contains)
{
	return ps_from_bool(search(self_array(c), c->args[0], 0, self_array(c)->count, 1) >= 0);
}

METHOD(index_in)
{
	return ps_from_int((int32_t)search(self_array(c), c->args[0], 0, self_array(c)->count, 1));
}

METHOD(fixed)
{
	return FAIL(type_exc_not_supported, "Collection was of a fixed size.");
}

static void clear_range(struct ps_array *a, int64_t from, int64_t n)
{
	ps_value zero = ps_type_default(a->ref.o.type->element);
	for (int64_t i = from; i < from + n; i++)
		if (a->bytes != NULL)
			a->bytes[i] = 0;
		else
			a->at[i] = zero;
}

METHOD(clear_all)
{
	clear_range(self_array(c), 0, self_array(c)->count);
	return PS_NOTHING;
}

METHOD(get_true)
{
	return PS_TRUE;
}

METHOD(get_false)
{
	return PS_FALSE;
}

METHOD(get_self)
{
	return c->self;
}

/* ---- static members ---- */

/* (array [, index, length]) at args[from]; false + exception. */
static bool range_arg(const struct ps_call *c, const struct ps_array *a, uint32_t from, int64_t *index, int64_t *n)
{
	*index = from < c->argc && ps_is_int(c->args[from]) ? arg_int(c, from) : 0;
	*n = from + 1 < c->argc && ps_is_int(c->args[from + 1]) ? arg_int(c, from + 1) : (int64_t)a->count - *index;
	if (*index < 0 || *n < 0)
		return ps_throw_argument(&type_exc_argument_range, *index < 0 ? "index" : "length", "Non-negative number required.");
	return *index + *n <= a->count || ps_throw(&type_exc_argument, "Offset and length were out of bounds for the array or count "
	                                                               "is greater than the number of elements from index to the "
	                                                               "end of the source collection.");
}

static ps_value *items_of(const struct ps_array *a, int64_t from, int64_t n)
{
	ps_value *at = heap_array(ps_value, n + 1);
	for (int64_t i = 0; i < n; i++)
		at[i] = ps_array_get(a, (uint32_t)(from + i));
	return at;
}

static void put_back(struct ps_array *a, int64_t from, int64_t n, const ps_value *at)
{
	for (int64_t i = 0; i < n; i++)
		if (a->bytes != NULL)
			a->bytes[from + i] = (uint8_t)ps_small(at[i]);
		else
			a->at[from + i] = at[i];
}

METHOD(sort)
{
	struct ps_array *a = arg_array(c, 0);
	int64_t index, n;
	if (a == NULL || !range_arg(c, a, 1, &index, &n))
		return PS_FAIL;
	ps_value comparer = PS_NULL;
	for (uint32_t i = 1; i < c->argc; i++)
		if (!ps_is_int(c->args[i]))
			comparer = c->args[i];
	ps_value *items = items_of(a, index, n);
	if (!values_sort(items, (size_t)n, ps_is_null(comparer) ? compare_default : compare_by_block, &comparer))
		return PS_FAIL;
	put_back(a, index, n, items);
	return PS_NOTHING;
}

struct keyed {
	const ps_value *keys;
	ps_value comparer;
	value_compare_fn *compare;
};

static bool compare_places(void *context, ps_value a, ps_value b, int *ret)
{
	struct keyed *k = context;
	return k->compare(&k->comparer, k->keys[ps_int(a)], k->keys[ps_int(b)], ret);
}

/* Sort(keys, items [, comparer]): items follow their keys */
METHOD(sort_keyed)
{
	struct ps_array *keys = arg_array(c, 0), *items = arg_array(c, 1);
	if (keys == NULL || items == NULL)
		return PS_FAIL;
	if (items->count < keys->count)
		return FAIL_ARGUMENT("items", "Offset and length were out of bounds for the array or count is greater than the number of "
		                              "elements from index to the end of the source collection.");
	int64_t n = keys->count;
	struct keyed k = {items_of(keys, 0, n), c->argc > 2 ? c->args[2] : PS_NULL, compare_default};
	if (!ps_is_null(k.comparer))
		k.compare = compare_by_block;
	ps_value *places = heap_array(ps_value, n + 1), *new_keys = heap_array(ps_value, n + 1), *new_items = heap_array(ps_value, n + 1);
	for (int64_t i = 0; i < n; i++)
		places[i] = ps_from_int((int32_t)i);
	if (!values_sort(places, (size_t)n, compare_places, &k))
		return PS_FAIL;
	for (int64_t i = 0; i < n; i++) {
		new_keys[i] = k.keys[ps_int(places[i])];
		new_items[i] = ps_array_get(items, (uint32_t)ps_int(places[i]));
	}
	put_back(keys, 0, n, new_keys);
	put_back(items, 0, n, new_items);
	return PS_NOTHING;
}

METHOD(reverse)
{
	struct ps_array *a = arg_array(c, 0);
	int64_t index, n;
	if (a == NULL || !range_arg(c, a, 1, &index, &n))
		return PS_FAIL;
	ps_value *items = items_of(a, index, n);
	for (int64_t i = 0, j = n - 1; i < j; i++, j--) {
		ps_value t = items[i];
		items[i] = items[j];
		items[j] = t;
	}
	put_back(a, index, n, items);
	return PS_NOTHING;
}

METHOD(index_of)
{
	struct ps_array *a = arg_array(c, 0);
	if (a == NULL)
		return PS_FAIL;
	int64_t from = c->argc > 2 ? arg_int(c, 2) : 0, to = c->argc > 3 ? from + arg_int(c, 3) : (int64_t)a->count;
	if (from < 0 || from > a->count)
		return FAIL_RANGE("startIndex", "Index was out of range. Must be non-negative and less than or equal to the size of the "
		                                "collection.");
	if (to < from || to > a->count)
		return FAIL_RANGE("count", "Count must be positive and count must refer to a location within the string/array/collection.");
	return ps_from_int((int32_t)search(a, c->args[1], from, to, 1));
}

METHOD(last_index_of)
{
	struct ps_array *a = arg_array(c, 0);
	if (a == NULL)
		return PS_FAIL;
	return ps_from_int((int32_t)search(a, c->args[1], (int64_t)a->count - 1, -1, -1));
}

/* (source [, sourceIndex], destination [, destinationIndex], length) */
METHOD(copy_static)
{
	bool full = c->argc == 5;
	struct ps_array *from = arg_array(c, 0), *to = arg_array(c, full ? 2 : 1);
	if (from == NULL || to == NULL)
		return PS_FAIL;
	int64_t at = full ? arg_long(c, 1) : 0, dest = full ? arg_long(c, 3) : 0, n = arg_long(c, c->argc - 1);
	if (n < 0 || at < 0 || dest < 0)
		return FAIL_RANGE(n < 0 ? "length" : at < 0 ? "sourceIndex" : "destinationIndex", "Non-negative number required.");
	if (at + n > from->count)
		return FAIL_ARGUMENT("sourceArray", "Source array was not long enough. Check the source index, length, and the array's "
		                                    "lower bounds.");
	if (dest + n > to->count)
		return FAIL_ARGUMENT("destinationArray", "Destination array was not long enough. Check the destination index, length, and "
		                                         "the array's lower bounds.");
	ps_value *items = items_of(from, at, n);
	for (int64_t i = 0; i < n; i++)
		if (!ps_array_set(to, (uint32_t)(dest + i), items[i]))
			return PS_FAIL;
	return PS_NOTHING;
}

METHOD(clear_static)
{
	struct ps_array *a = arg_array(c, 0);
	int64_t index, n;
	if (a == NULL || !range_arg(c, a, 1, &index, &n))
		return PS_FAIL;
	clear_range(a, index, n);
	return PS_NOTHING;
}

METHOD(resize)
{
	ps_value old = ps_base(ps_reference_get(c->args[0]));
	int32_t n = arg_int(c, 1);
	if (n < 0)
		return FAIL_RANGE("newSize", "Non-negative number required.");
	bool is_array = ps_tc(old) == TC_ARRAY;
	ps_value r = ps_array_new(is_array ? ps_type_of(old)->element : &type_object, (uint32_t)n);
	if (ps_failed(r))
		return r;
	for (uint32_t i = 0; is_array && i < ps_array(old)->count && i < (uint32_t)n; i++)
		if (!ps_array_set(ps_array(r), i, ps_array_get(ps_array(old), i)))
			return PS_FAIL;
	return ps_reference_set(c->args[0], r) ? PS_NOTHING : PS_FAIL;
}

METHOD(create_instance)
{
	uint32_t dims[8], rank = c->argc - 1;
	const struct ps_type *element = ((const struct ps_type *)c->args[0].bits);
	const ps_value *at = c->args + 1;
	if (rank == 1 && ps_tc(at[0]) == TC_ARRAY) {
		rank = ps_array(at[0])->count;
		at = ps_array(at[0])->at;
	}
	if (rank == 0 || rank > ARRAY_LEN(dims))
		return FAIL(type_exc_argument, "Must provide at least one rank.");
	for (uint32_t i = 0; i < rank; i++) {
		if (ps_int64(at[i]) < 0)
			return FAIL_RANGE("length", "Non-negative number required.");
		dims[i] = (uint32_t)ps_int64(at[i]);
	}
	return ps_array_new_rank(element, dims, rank);
}

METHOD(empty)
{
	return ps_array_new(&type_object, 0);
}

METHOD(binary_search)
{
	struct ps_array *a = arg_array(c, 0);
	if (a == NULL)
		return PS_FAIL;
	int64_t low = 0, high = (int64_t)a->count - 1;
	while (low <= high) {
		int64_t middle = low + (high - low) / 2;
		int order;
		if (!compare_default(NULL, ps_array_get(a, (uint32_t)middle), c->args[1], &order))
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

/* The first (last) element a predicate accepts: its index; -1 none, -2 exception. */
static int64_t find_by(const struct ps_call *c, bool last)
{
	struct ps_array *a = arg_array(c, 0);
	if (a == NULL)
		return -2;
	for (uint32_t k = 0; k < a->count; k++) {
		uint32_t i = last ? a->count - 1 - k : k;
		int yes = call_predicate(c->args[1], ps_array_get(a, i));
		if (yes != 0)
			return yes < 0 ? -2 : (int64_t)i;
	}
	return -1;
}

METHOD(find)
{
	int64_t i = find_by(c, false);
	return i == -2 ? PS_FAIL : i < 0 ? PS_NULL : ps_array_get(ps_array(ps_base(c->args[0])), (uint32_t)i);
}

METHOD(find_last)
{
	int64_t i = find_by(c, true);
	return i == -2 ? PS_FAIL : i < 0 ? PS_NULL : ps_array_get(ps_array(ps_base(c->args[0])), (uint32_t)i);
}

METHOD(find_index)
{
	int64_t i = find_by(c, false);
	return i == -2 ? PS_FAIL : ps_from_int((int32_t)i);
}

METHOD(exists)
{
	int64_t i = find_by(c, false);
	return i == -2 ? PS_FAIL : ps_from_bool(i >= 0);
}

METHOD(find_all)
{
	struct ps_array *a = arg_array(c, 0);
	struct ps_vec v = {0};
	for (uint32_t i = 0; a != NULL && i < a->count; i++) {
		int yes = call_predicate(c->args[1], ps_array_get(a, i));
		if (yes < 0)
			return PS_FAIL;
		if (yes)
			ps_vec_add(&v, ps_array_get(a, i));
	}
	return a == NULL ? PS_FAIL : ps_vec_to_array(&v);
}

METHOD(true_for_all)
{
	struct ps_array *a = arg_array(c, 0);
	for (uint32_t i = 0; a != NULL && i < a->count; i++) {
		int yes = call_predicate(c->args[1], ps_array_get(a, i));
		if (yes <= 0)
			return yes < 0 ? PS_FAIL : PS_FALSE;
	}
	return a == NULL ? PS_FAIL : PS_TRUE;
}

METHOD(for_each)
{
	struct ps_array *a = arg_array(c, 0);
	for (uint32_t i = 0; a != NULL && i < a->count; i++) {
		ps_value item = ps_array_get(a, i);
		if (ps_failed(call_delegate(c->args[1], &item, 1)))
			return PS_FAIL;
	}
	return a == NULL ? PS_FAIL : PS_NOTHING;
}

METHOD(fill)
{
	struct ps_array *a = arg_array(c, 0);
	for (uint32_t i = 0; a != NULL && i < a->count; i++)
		if (!ps_array_set(a, i, c->args[1]))
			return PS_FAIL;
	return a == NULL ? PS_FAIL : PS_NOTHING;
}

METHOD(max_length)
{
	return ps_from_int(0x7FFFFFC7);
}

static const struct ps_member_row static_rows[] = {
	{"static int BinarySearch(array array, System.Object value)", binary_search, NULL},
	{"static void Clear(array array)", clear_static, NULL},
	{"static void Clear(array array, int index, int length)", clear_static, NULL},
	{"static void Copy(array sourceArray, array destinationArray, long length)", copy_static, NULL},
	{"static void Copy(array sourceArray, long sourceIndex, array destinationArray, long destinationIndex, long length)",
     copy_static, NULL},
	{"static array CreateInstance(type elementType, int length)", create_instance, NULL},
	{"static array CreateInstance(type elementType, int length1, int length2)", create_instance, NULL},
	{"static array CreateInstance(type elementType, Params int[] lengths)", create_instance, NULL},
	{"static System.Object[] Empty()", empty, NULL},
	{"static bool Exists(array array, System.Object match)", exists, NULL},
	{"static void Fill(array array, System.Object value)", fill, NULL},
	{"static System.Object Find(array array, System.Object match)", find, NULL},
	{"static System.Object[] FindAll(array array, System.Object match)", find_all, NULL},
	{"static int FindIndex(array array, System.Object match)", find_index, NULL},
	{"static System.Object FindLast(array array, System.Object match)", find_last, NULL},
	{"static void ForEach(array array, System.Object action)", for_each, NULL},
	{"static int IndexOf(array array, System.Object value)", index_of, NULL},
	{"static int IndexOf(array array, System.Object value, int startIndex)", index_of, NULL},
	{"static int IndexOf(array array, System.Object value, int startIndex, int count)", index_of, NULL},
	{"static int LastIndexOf(array array, System.Object value)", last_index_of, NULL},
	{"static void Resize([ref] System.Object array, int newSize)", resize, NULL},
	{"static void Reverse(array array)", reverse, NULL},
	{"static void Reverse(array array, int index, int length)", reverse, NULL},
	{"static void Sort(array array)", sort, NULL},
	{"static void Sort(array keys, array items)", sort_keyed, NULL},
	{"static void Sort(array array, int index, int length)", sort, NULL},
	{"static void Sort(array array, System.Object comparer)", sort, NULL},
	{"static void Sort(array keys, array items, System.Object comparer)", sort_keyed, NULL},
	{"static bool TrueForAll(array array, System.Object match)", true_for_all, NULL},
	{"static int MaxLength {get;}", max_length, NULL},
	ROWS_END};

static const struct ps_member_row rows[] = {
	{"System.Object Clone()", copy_array, NULL},
	{"void CopyTo(array array, int index)", copy_to, NULL},
	{"void CopyTo(array array, long index)", copy_to, NULL},
	{"T Get(int index)", get_value, NULL},
	{"System.Collections.IEnumerator GetEnumerator()", get_enumerator, NULL},
	{"int GetLength(int dimension)", length_of, NULL},
	{"int GetLowerBound(int dimension)", lower_bound, NULL},
	{"int GetUpperBound(int dimension)", upper_bound, NULL},
	{"System.Object GetValue(int index)", get_value, NULL},
	{"System.Object GetValue(int index1, int index2)", get_value, NULL},
	{"System.Object GetValue(int index1, int index2, int index3)", get_value, NULL},
	{"System.Object GetValue(Params int[] indices)", get_value, NULL},
	{"void Initialize()", clear_all, NULL},
	{"void Set(int index, T value)", set_at, NULL},
	{"void SetValue(System.Object value, int index)", set_value, NULL},
	{"void SetValue(System.Object value, int index1, int index2)", set_value, NULL},
	{"void SetValue(System.Object value, int index1, int index2, int index3)", set_value, NULL},
	{"void SetValue(System.Object value, Params int[] indices)", set_value, NULL},
	{"int Add(System.Object value)", fixed, NULL},
	{"void Clear()", clear_all, NULL},
	{"bool Contains(System.Object value)", contains, NULL},
	{"int IndexOf(System.Object value)", index_in, NULL},
	{"void Insert(int index, System.Object value)", fixed, NULL},
	{"void Remove(System.Object value)", fixed, NULL},
	{"void RemoveAt(int index)", fixed, NULL},
	{"bool IsFixedSize {get;}", get_true, NULL},
	{"bool IsReadOnly {get;}", get_false, NULL},
	{"bool IsSynchronized {get;}", get_false, NULL},
	{"int Length {get;}", get_length, NULL},
	{"int Count {get;}", get_length, NULL},
	{"long LongLength {get;}", get_long_length, NULL},
	{"int Rank {get;}", get_rank, NULL},
	{"System.Object SyncRoot {get;}", get_self, NULL},
	ROWS_END};
struct ps_type type_array = {PS_TYPE_HEAD, .name = "System.Array", .keyword = "array", .base = &type_object, .tc = TC_ARRAY,
                             .flags = PS_TYPE_REF | PS_TYPE_ENUMERABLE | PS_TYPE_ABSTRACT, .rows = rows, .more_rows = static_rows,
                             .interfaces = "System.Collections.IList System.Collections.ICollection "
                                           "System.Collections.IEnumerable System.ICloneable"};
