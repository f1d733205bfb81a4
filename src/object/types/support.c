/* SPDX-License-Identifier: MIT */
/*
 * object/types/support.c - common parts of the type files: standard exceptions, sequences, sorting, delegates.
 * Called by the files of types/ only.
 */
#include "object/types/support.h"

#include "object/hooks.h"

ps_value fail_null(const char *param)
{
	return ps_fail(ps_throw_argument(&type_exc_argument_null, param, "Value cannot be null."));
}

/* .NET shows the offending value on a second line. */
static ps_value fail_value(const char *param, int64_t v, const char *text)
{
	ps_value e = ps_exception_new(&type_exc_argument_range, "%s (Parameter '%s')\nActual value was %lld.", text, param, (long long)v);
	ps_exception_set(e, "ParamName", ps_cstring(param));
	ps_exception_set(e, "ActualValue", ps_from_int((int32_t)v));
	return ps_fail(ps_throw_value(e));
}

ps_value fail_negative(const char *param, int64_t v)
{
	return fail_value(param, v, heap_printf("%s ('%lld') must be a non-negative value.", param, (long long)v));
}

ps_value fail_above(const char *param, int64_t v, int64_t most)
{
	return fail_value(param, v, heap_printf("%s ('%llu') must be less than or equal to '%lld'.", param,
	                                        (unsigned long long)(uint32_t)v, (long long)most));
}

ps_value fail_index(void)
{
	return FAIL_RANGE("index", "Index was out of range. Must be non-negative and less than the size of the collection.");
}

ps_value fail_disposed(const char *type_name)
{
	return FAIL(type_exc_object_disposed, "Cannot access a disposed object.\nObject name: '%s'.", type_name);
}

ps_value fail_empty_sequence(const char *what)
{
	return FAIL(type_exc_operation, "%s empty.", what);
}

bool each_of(ps_value sequence, bool (*fn)(void *context, ps_value item), void *context)
{
	sequence = ps_base(sequence);
	if (ps_is_null(sequence))
		return true;
	if (ps_is_string(sequence)) {
		const struct ps_str *s = ps_str(sequence);
		for (uint32_t i = 0; i < s->units; i++)
			if (!fn(context, ps_from_char(ps_str_unit(s, i))))
				return false;
		return true;
	}
	if (ps_tc(sequence) == TC_DICT) {
		uint32_t pos = 0;
		ps_value k, v;
		while (ps_dict_next(ps_dict(sequence), &pos, &k, &v))
			if (!fn(context, v))
				return false;
		return true;
	}
	struct ps_enumerator *e = ps_enumerate(sequence);
	if (e == NULL)
		return ps_is_null(ps_pending()) && fn(context, sequence);
	ps_value item;
	int more;
	while ((more = e->next(e, &item)) > 0)
		if (!fn(context, item)) {
			more = -1;
			break;
		}
	if (e->close != NULL)
		e->close(e);
	return more == 0;
}

static bool add_to_vec(void *context, ps_value item)
{
	ps_vec_add(context, item);
	return true;
}

bool vec_from(ps_value sequence, struct ps_vec *out)
{
	return each_of(sequence, add_to_vec, out);
}

ps_value call_delegate(ps_value block, const ps_value *args, uint32_t argc)
{
	block = ps_base(block);
	if (ps_tc(block) == TC_SCRIPT_BLOCK && object_hooks.call_delegate != NULL)
		return object_hooks.call_delegate(block, args, argc);
	ps_value result;
	if (ps_call_member(block, "Invoke", 6, args, argc, &result) == PS_FOUND)
		return result;
	if (!ps_is_null(ps_pending()))
		return PS_FAIL;
	return FAIL(type_exc_not_supported, "The argument is not a delegate.");
}

int call_predicate(ps_value block, ps_value item)
{
	ps_value r = call_delegate(block, &item, 1);
	return ps_failed(r) ? -1 : ps_truth(r);
}

bool compare_default(void *context, ps_value a, ps_value b, int *ret)
{
	(void)context;
	a = ps_base(a);
	b = ps_base(b);
	if (ps_is_null(a) || ps_is_null(b)) {
		*ret = (int)ps_is_null(b) - (int)ps_is_null(a);
		return true;
	}
	if (ps_is_int(a) && ps_is_int(b)) {
		*ret = (ps_int(a) > ps_int(b)) - (ps_int(a) < ps_int(b));
		return true;
	}
	if (ps_is_string(a) && ps_is_string(b)) {
		*ret = string_compare(ps_str(a), ps_str(b), CMP_CURRENT);
		return true;
	}
	const struct ps_type *t = ps_type_of(a);
	enum ps_tc ta = ps_tc(a), tb = ps_tc(b);
	bool both_numbers = ta >= TC_SBYTE && ta <= TC_DECIMAL && tb >= TC_SBYTE && tb <= TC_DECIMAL;
	bool comparable = t == ps_type_of(b) && (ta < TC_STRING || ta == TC_DATETIME || ta == TC_TIMESPAN || ta == TC_ENUM ||
	                                         ta == TC_GUID || (t->ops != NULL && t->ops->compare != NULL));
	if (comparable || both_numbers)
		return ps_compare(a, b, false, ret);
	ps_value inner = ps_type_is_named(t, "System.IComparable") || ps_type_is_named(ps_type_of(b), "System.IComparable")
	                     ? ps_exception_new(&type_exc_argument, "Object must be of type %s.", t->name)
	                     : ps_exception_new(&type_exc_argument, "At least one object must implement IComparable.");
	ps_value e = ps_exception_new(&type_exc_operation, "Failed to compare two elements in the array.");
	((struct ps_exception *)e.bits)->inner = inner;
	return ps_throw_value(e);
}

bool compare_by_block(void *block_value, ps_value a, ps_value b, int *ret)
{
	const ps_value args[2] = {a, b};
	ps_value block = ps_base(*(const ps_value *)block_value), r;
	if (ps_tc(block) == TC_SCRIPT_BLOCK)
		r = call_delegate(block, args, 2);
	else if (ps_call_member(block, "Compare", 7, args, 2, &r) != PS_FOUND)
		return !ps_is_null(ps_pending()) ? false : ps_throw(&type_exc_operation, "The argument is not a comparer.");
	if (ps_failed(r))
		return false;
	r = ps_convert(r, &type_int32);
	if (ps_failed(r))
		return false;
	*ret = ps_int(r);
	return true;
}

bool values_sort(ps_value *at, size_t n, value_compare_fn *compare, void *context)
{
	if (n < 2)
		return true;
	size_t half = n / 2;
	if (!values_sort(at, half, compare, context) || !values_sort(at + half, n - half, compare, context))
		return false;
	int order;
	if (!compare(context, at[half - 1], at[half], &order))
		return false;
	if (order <= 0)
		return true;
	ps_value *left = heap_array(ps_value, half);
	memcpy(left, at, half * sizeof(*left));
	size_t i = 0, j = half, k = 0;
	while (i < half && j < n) {
		if (!compare(context, left[i], at[j], &order)) {
			memcpy(at + k, left + i, (half - i) * sizeof(*left));
			return false;
		}
		at[k++] = order <= 0 ? left[i++] : at[j++];
	}
	memcpy(at + k, left + i, (half - i) * sizeof(*left));
	return true;
}

/* ---- enumeration of C-side arrays ---- */

struct values_enumerator {
	struct ps_enumerator e;
	ps_value *at;
	uint32_t n, pos;
};

static int values_next(struct ps_enumerator *e, ps_value *ret)
{
	struct values_enumerator *v = (struct values_enumerator *)e;
	if (v->pos == v->n)
		return 0;
	*ret = v->at[v->pos++];
	return 1;
}

struct ps_enumerator *enumerate_values(ps_value *at, uint32_t n)
{
	struct values_enumerator *v = heap_new(struct values_enumerator);
	v->e.next = values_next;
	v->at = at;
	v->n = n;
	return &v->e;
}

struct ps_enumerator *enumerate_array(ps_value array)
{
	struct ps_vec items = {0};
	for (uint32_t i = 0; i < ps_array(array)->count; i++)
		ps_vec_add(&items, ps_array_get(ps_array(array), i));
	return enumerate_values(items.at, items.count);
}

int string_compare(const struct ps_str *a, const struct ps_str *b, enum string_comparison how)
{
	switch (how) {
	case CMP_ORDINAL:
		return utf_compare_ordinal(a->text, a->len, b->text, b->len);
	case CMP_ORDINAL_NOCASE:
		return utf_compare_ordinal_nocase(a->text, a->len, b->text, b->len);
	case CMP_CURRENT:
	case CMP_INVARIANT:
		return ps_culture_compare(a->text, a->len, b->text, b->len, false);
	case CMP_CURRENT_NOCASE:
	case CMP_INVARIANT_NOCASE:
		break;
	}
	return ps_culture_compare(a->text, a->len, b->text, b->len, true);
}
