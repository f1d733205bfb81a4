/* SPDX-License-Identifier: MIT */
/*
 * object/index.c - $a[i] and $a[i] = v: arrays (also of many dimensions), lists, strings, dictionaries, slices; types
 * that bring get_index.  Reading outside gives $null, writing outside fails.  Called by the evaluator.
 */
#include <string.h>

#include "base/utf.h"
#include "object/collection.h"
#include "object/convert.h"
#include "object/throw.h"
#include "object/type_ops.h"

static ps_value runtime_error(const char *id, const char *text)
{
	return ps_fail(ps_throw_error(&type_runtime_exception, id, CAT_INVALID_OPERATION, PS_NULL, "%s", text));
}

static ps_value null_array(void)
{
	return runtime_error("NullArray", "Cannot index into a null array.");
}

static ps_value null_index(void)
{
	return runtime_error("NullArrayIndex", "Index operation failed; the array index evaluated to null.");
}

static ps_value cannot_index(ps_value target)
{
	return ps_fail(ps_throw_error(&type_runtime_exception, "CannotIndex", CAT_INVALID_OPERATION, PS_NULL,
	    "Unable to index into an object of type \"%s\".", ps_base_type(target)->name));
}

/* 1 with *ret, 0 when v is no integer. */
static int as_int(ps_value v, int32_t *ret)
{
	if (ps_is_int(v)) {
		*ret = ps_int(v);
		return 1;
	}
	ps_value i = ps_try_convert(v, &type_int32);
	if (ps_is_unset(i))
		return 0;
	*ret = ps_int(i);
	return 1;
}

static bool is_slice(ps_value index)
{
	enum ps_tc tc = ps_tc(index);
	return tc == TC_ARRAY || tc == TC_LIST;
}

/* One element of a sequence; PS_UNSET outside. */
static ps_value item_at(ps_value target, enum ps_tc tc, int64_t i)
{
	int64_t count;
	if (tc == TC_ARRAY) {
		const struct ps_array *a = ps_array(target);
		count = a->count;
		i += i < 0 ? count : 0;
		return i >= 0 && i < count ? ps_array_get(a, (uint32_t)i) : PS_UNSET;
	}
	if (tc == TC_LIST) {
		struct ps_list *l = ps_list(target);
		i += i < 0 ? l->count : 0;
		return i >= 0 && i < l->count ? ps_list_get(l, (uint32_t)i) : PS_UNSET;
	}
	const struct ps_str *s = ps_str(target);
	i += i < 0 ? s->units : 0;
	return i >= 0 && i < s->units ? ps_from_char(ps_str_unit(s, (uint32_t)i)) : PS_UNSET;
}

static ps_value slice(ps_value target, ps_value index)
{
	struct ps_vec out = {NULL, 0, 0};
	enum ps_tc tc = ps_tc(target), it = ps_tc(index);
	uint32_t n = it == TC_ARRAY ? ps_array(index)->count : ps_list(index)->count;
	for (uint32_t k = 0; k < n; k++) {
		ps_value one = it == TC_ARRAY ? ps_array_get(ps_array(index), k) : ps_list_get(ps_list(index), k);
		one = ps_base(one);
		if (tc == TC_DICT) {
			ps_value item = ps_index(target, one);
			if (ps_failed(item))
				return item;
			ps_vec_add(&out, ps_is_null(item) ? PS_NULL : item);
			continue;
		}
		int32_t i;
		if (ps_is_null(one))
			return null_index();
		if (!as_int(one, &i))
			return ps_convert(one, &type_int32);
		ps_value item = item_at(target, tc, i);
		if (!ps_is_unset(item))
			ps_vec_add(&out, item);
	}
	return ps_vec_to_array(&out);
}

/* The place of [i, j, …] in an array of many dimensions; -1 outside, -2 exception. */
static int64_t place(const struct ps_array *a, ps_value index, bool reading)
{
	struct ps_vec at = {NULL, 0, 0};
	if (is_slice(index)) {
		if (!ps_flatten(index, &at))
			return -2;
	} else {
		ps_vec_add(&at, index);
	}
	if (at.count != a->rank) {
		struct buf text = BUF_INIT;
		ps_to_text(index, &text, ",");
		ps_throw_error(&type_runtime_exception, "NeedMultidimensionalIndex", CAT_INVALID_OPERATION, PS_NULL,
		    "You cannot index into a %u dimensional array with index [%s].", a->rank, buf_str(&text));
		buf_fini(&text);
		return -2;
	}
	int64_t flat = 0;
	for (uint32_t k = 0; k < a->rank; k++) {
		int32_t i;
		if (!as_int(at.at[k], &i)) {
			if (reading)
				return -1;
			(void)ps_convert(at.at[k], &type_int32);
			return -2;
		}
		int64_t j = i < 0 ? (int64_t)i + a->dims[k] : i;
		if (j < 0 || j >= a->dims[k])
			return -1;
		flat = flat * a->dims[k] + j;
	}
	return flat;
}

static ps_value dict_get(ps_value target, ps_value index)
{
	struct ps_dict *d = ps_dict(target);
	if (ps_is_null(index))
		return null_index();
	if (is_slice(index))
		return slice(target, index);
	if (ps_type_of(target) == &type_ordered && ps_tc(index) >= TC_SBYTE && ps_tc(index) <= TC_UINT64) {
		ps_value key;
		int64_t i = ps_int64(index), count = ps_dict_count(d);
		i += i < 0 ? count : 0;
		ps_value v = i >= 0 && i < count ? ps_dict_at(d, (uint32_t)i, &key) : PS_UNSET;
		return ps_is_unset(v) ? PS_NULL : v;
	}
	const struct ps_type *t = ps_type_of(target);
	if (t->arg_count == 2) {
		index = ps_try_convert(index, t->args[0]);
		if (ps_is_unset(index))
			return PS_NULL;
	}
	ps_value v = ps_dict_get(d, index);
	return ps_is_unset(v) ? PS_NULL : v;
}

ps_value ps_index(ps_value target, ps_value index)
{
	enum ps_tc tc = ps_tc(target);
	if (tc == TC_ARRAY && ps_is_int(index) && ps_array(target)->rank <= 1) {
		ps_value v = item_at(target, tc, ps_int(index));
		return ps_is_unset(v) ? PS_NULL : v;
	}
	ps_value whole = target;
	target = ps_base(target);
	index = ps_base(index);
	tc = ps_tc(target);
	if (tc == TC_NULL || ps_is_null(target))
		return null_array();
	if (tc == TC_DICT)
		return dict_get(target, index);
	if (tc == TC_ARRAY && ps_array(target)->rank > 1) {
		int64_t at = place(ps_array(target), index, true);
		return at == -2 ? PS_FAIL : at < 0 ? PS_NULL : ps_array_get(ps_array(target), (uint32_t)at);
	}
	ps_value (*fn)(ps_value, ps_value) = TYPE_OP(ps_type_of(target), get_index);
	if (fn && tc != TC_STRING && tc != TC_ARRAY)
		return fn(target, index);
	if (tc == TC_ARRAY || tc == TC_LIST || tc == TC_STRING) {
		int32_t i;
		if (ps_is_null(index))
			return null_index();
		if (is_slice(index))
			return slice(target, index);
		ps_value v = as_int(index, &i) ? item_at(target, tc, i) : PS_UNSET;
		return ps_is_unset(v) ? PS_NULL : v;
	}
	/* anything is a collection of itself */
	int32_t i;
	if (ps_is_null(index))
		return null_index();
	if (!is_slice(index) && tc_is_number(ps_tc(index)) && as_int(index, &i) && (i == 0 || i == -1))
		return whole;
	return PS_NOTHING;
}

static bool out_of_range(void)
{
	return ps_throw(&type_exc_argument_range,
	    "Index was out of range. Must be non-negative and less than the size of the collection. (Parameter 'index')");
}

static bool slice_assignment(ps_value index)
{
	struct buf text = BUF_INIT;
	ps_to_text(index, &text, ",");
	ps_throw_error(&type_runtime_exception, "ArraySliceAssignmentFailed", CAT_INVALID_OPERATION, index,
	    "Array assignment to [%s] failed because assignment to slices is not supported.", buf_str(&text));
	buf_fini(&text);
	return false;
}

static bool set_array(ps_value target, ps_value index, ps_value v)
{
	struct ps_array *a = ps_array(target);
	int64_t at;
	if (a->rank > 1) {
		at = place(a, index, false);
	} else {
		if (is_slice(index))
			return slice_assignment(index);
		ps_value i = ps_is_null(index) ? null_index() : ps_convert(index, &type_int32);
		if (ps_failed(i))
			return false;
		at = ps_int(i);
		at += at < 0 ? a->count : 0;
	}
	if (at == -2 && a->rank > 1)
		return false;
	if (at < 0 || at >= a->count)
		return ps_throw(&type_exc_index, "Index was outside the bounds of the array.");
	return ps_array_set(a, (uint32_t)at, v);
}

static bool set_list(ps_value target, ps_value index, ps_value v)
{
	struct ps_list *l = ps_list(target);
	if (l->read_only && strncmp(ps_type_of(target)->name, "System.Collections.ObjectModel.ReadOnly", 39) == 0)
		return !ps_failed(cannot_index(target)); /* it has no settable Item */
	if (is_slice(index))
		return slice_assignment(index);
	ps_value i = ps_is_null(index) ? null_index() : ps_convert(index, &type_int32);
	if (ps_failed(i))
		return false;
	const struct ps_type *t = ps_type_of(target);
	if (t->arg_count == 1) {
		v = ps_convert(v, t->args[0]);
		if (ps_failed(v))
			return false;
	}
	if (l->read_only)
		return ps_throw(&type_exc_not_supported, "Collection is read-only.");
	int64_t at = ps_int(i);
	lock_take(&l->lock);
	at += at < 0 ? l->count : 0;
	bool ok = at >= 0 && at < l->count;
	if (ok) {
		l->at[at] = v;
		l->version++;
	}
	lock_release(&l->lock);
	return ok || out_of_range();
}

static bool set_dict(ps_value target, ps_value index, ps_value v)
{
	struct ps_dict *d = ps_dict(target);
	if (ps_is_null(index))
		return !ps_failed(null_index());
	if (ps_type_of(target) == &type_ordered && ps_tc(index) >= TC_SBYTE && ps_tc(index) <= TC_UINT64) {
		ps_value key, old;
		int64_t i = ps_int64(index), count = ps_dict_count(d);
		i += i < 0 ? count : 0;
		old = i >= 0 && i < count ? ps_dict_at(d, (uint32_t)i, &key) : PS_UNSET;
		if (ps_is_unset(old))
			return ps_throw(&type_exc_argument_range,
			    "Specified argument was out of the range of valid values. (Parameter 'index')");
		return ps_dict_store(d, key, v);
	}
	const struct ps_type *t = ps_type_of(target);
	if (t->arg_count == 2) { /* Dictionary<K, V> */
		index = t->args[0] == &type_object ? index : ps_convert(index, t->args[0]);
		if (ps_failed(index))
			return false;
		v = t->args[1] == &type_object ? v : ps_convert(v, t->args[1]);
		if (ps_failed(v))
			return false;
	}
	return ps_dict_store(d, index, v);
}

bool ps_set_index(ps_value target, ps_value index, ps_value v)
{
	target = ps_base(target);
	index = ps_base(index);
	enum ps_tc tc = ps_tc(target);
	if (ps_is_null(target))
		return !ps_failed(null_array());
	if (tc == TC_ARRAY)
		return set_array(target, index, v);
	if (tc == TC_DICT)
		return set_dict(target, index, v);
	bool (*fn)(ps_value, ps_value, ps_value) = TYPE_OP(ps_type_of(target), set_index);
	if (fn)
		return fn(target, index, v);
	if (tc == TC_LIST)
		return set_list(target, index, v);
	return !ps_failed(cannot_index(target));
}
