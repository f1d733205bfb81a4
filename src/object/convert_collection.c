/* SPDX-License-Identifier: MIT */
/*
 * object/convert_collection.c - to arrays, element by element, and to lists, sets and dictionaries by their
 * constructors.  Called by convert.c.
 */
#include <string.h>

#include "object/collection.h"
#include "object/convert.h"
#include "object/convert_steps.h"
#include "object/throw.h"
#include "object/type_ops.h"

static bool is_sequence(ps_value v)
{
	enum ps_tc tc = ps_tc(v);
	return tc == TC_ARRAY || tc == TC_LIST ||
	    (tc == TC_OBJECT && (ps_type_of(v)->flags & PS_TYPE_ENUMERABLE) && ps_is_enumerable(v));
}

static ps_value filled(const struct ps_type *element, const struct ps_vec *items)
{
	ps_value r = ps_array_new(element, items->count);
	for (uint32_t i = 0; i < items->count; i++) {
		ps_value one = element == &type_object ? items->at[i] : ps_convert(items->at[i], element);
		if (ps_failed(one))
			return one;
		if (ps_array(r)->bytes)
			ps_array(r)->bytes[i] = (uint8_t)ps_small(one);
		else
			ps_array(r)->at[i] = ps_is_null(one) ? PS_NULL : one;
	}
	return r;
}

ps_value convert_to_array(ps_value v, const struct ps_type *to)
{
	if (to == &type_array)
		to = &type_object_array;
	const struct ps_type *element = to->element;
	if (!element)
		return PS_UNSET;
	if (ps_is_string(v) && element == &type_char)
		return convert_from_string(v, to);
	struct ps_vec items = {NULL, 0, 0};
	if (ps_tc(v) == TC_ARRAY && ps_array(v)->rank > 1)
		return convert_impossible(v, to);
	if (is_sequence(v)) {
		if (!ps_flatten(v, &items))
			return PS_FAIL;
		return filled(element, &items);
	}
	ps_value one = ps_convert(v, element);
	if (ps_failed(one)) {
		if (ps_tc(v) != TC_DICT)
			return one;
		ps_take_pending();
		return convert_impossible(v, to);
	}
	ps_vec_add(&items, one);
	return filled(element, &items);
}

/* A dictionary takes another when it has a constructor for it: not one with types of its own from a plain one. */
static bool takes_dict(const struct ps_type *to, const struct ps_type *from)
{
	if (to == &type_ordered || (to->flags & (PS_TYPE_INTERFACE | PS_TYPE_ABSTRACT)))
		return false;
	return to->arg_count == 0 ||
	    (from->arg_count == 2 && to->arg_count == 2 && from->args[0] == to->args[0] && from->args[1] == to->args[1]);
}

/* Dictionaries from dictionaries. */
static ps_value to_dict(ps_value v, const struct ps_type *to)
{
	ps_value r = to == &type_hashtable ? ps_hashtable_new() : ps_dict_new(to, false), key, item;
	uint32_t at = 0;
	while (ps_dict_next(ps_dict(v), &at, &key, &item)) {
		if (!ps_dict_set(ps_dict(r), key, item))
			return PS_FAIL;
	}
	return r;
}

ps_value convert_to_collection(ps_value v, const struct ps_type *to)
{
	if (to->tc == TC_DICT && ps_tc(v) == TC_DICT && takes_dict(to, ps_type_of(v)))
		return to_dict(v, to);
	bool list = to->tc == TC_LIST, generic = to->arg_count == 1;
	if (to->flags & PS_TYPE_INTERFACE) { /* IList<T>, IEnumerable<T> …: an array is one */
		const struct ps_type *from = ps_type_of(v)->element;
		if (!generic || !from || !ps_type_is(from, to->args[0]))
			return PS_UNSET;
		return v;
	}
	if (!list && !(generic && (to->flags & PS_TYPE_ENUMERABLE)))
		return PS_UNSET;
	bool sequence = is_sequence(v);
	if (!sequence && (!generic || ps_tc(v) == TC_DICT))
		return PS_UNSET;
	const struct ps_type *element = generic ? to->args[0] : &type_object;
	struct ps_vec items = {NULL, 0, 0};
	if (!sequence) {
		ps_value one = ps_convert(v, element);
		if (ps_failed(one))
			return one;
		ps_vec_add(&items, one);
	} else if (!ps_flatten(v, &items)) {
		return PS_FAIL;
	}
	ps_value array = filled(element, &items);
	if (ps_failed(array)) { /* says only that the whole does not fit */
		ps_take_pending();
		return convert_impossible(v, to);
	}
	return ps_type_new(to, &array, 1);
}
