/* SPDX-License-Identifier: MIT */
/*
 * object/types/linq.c - the part of System.Linq.Enumerable that scripts call.  Everything is computed at once: nothing here
 * is lazy.
 */
#include "object/types/support.h"

#include "object/convert.h"

/* The elements of args[0]; false + exception. */
static bool source(const struct ps_call *c, struct ps_vec *v)
{
	if (ps_is_null(c->args[0])) {
		fail_null("source");
		return false;
	}
	return vec_from(c->args[0], v);
}

METHOD(range)
{
	int64_t start = arg_int(c, 0), n = arg_int(c, 1);
	if (n < 0 || start + n - 1 > INT32_MAX)
		return FAIL_RANGE("count", "Specified argument was out of the range of valid values.");
	ps_value a = ps_array_new(&type_int32, (uint32_t)n);
	for (int64_t i = 0; i < n && !ps_failed(a); i++)
		ps_array(a)->at[i] = ps_from_int((int32_t)(start + i));
	return a;
}

METHOD(repeat)
{
	struct ps_vec v = {0};
	for (int32_t i = 0; i < arg_int(c, 1); i++)
		ps_vec_add(&v, c->args[0]);
	return ps_vec_to_array(&v);
}

METHOD(sum)
{
	struct ps_vec v = {0};
	ps_value total = ps_from_int(0);
	if (!source(c, &v))
		return PS_FAIL;
	for (uint32_t i = 0; i < v.count && !ps_failed(total); i++)
		total = ps_add(total, v.at[i]);
	return total;
}

static ps_value extreme(const struct ps_call *c, int wanted)
{
	struct ps_vec v = {0};
	if (!source(c, &v))
		return PS_FAIL;
	if (v.count == 0)
		return FAIL(type_exc_operation, "Sequence contains no elements");
	ps_value best = v.at[0];
	for (uint32_t i = 1; i < v.count; i++) {
		int order;
		if (!compare_default(NULL, v.at[i], best, &order))
			return PS_FAIL;
		if (order * wanted > 0)
			best = v.at[i];
	}
	return best;
}

METHOD(max)
{
	return extreme(c, 1);
}

METHOD(min)
{
	return extreme(c, -1);
}

METHOD(average)
{
	struct ps_vec v = {0};
	ps_value total = sum(c);
	if (ps_failed(total) || !source(c, &v))
		return PS_FAIL;
	if (v.count == 0)
		return FAIL(type_exc_operation, "Sequence contains no elements");
	total = ps_convert(total, &type_double);
	return ps_failed(total) ? total : ps_from_double(ps_double(total) / v.count);
}

METHOD(to_array)
{
	struct ps_vec v = {0};
	ps_value from = ps_base(c->args[0]);
	const struct ps_type *t = ps_is_null(from) ? NULL : ps_type_of(from);
	const struct ps_type *element = t == NULL ? &type_object : t->element != NULL ? t->element : generic_arg(t, 0);
	if (!source(c, &v))
		return PS_FAIL;
	ps_value a = ps_array_new(element, v.count);
	for (uint32_t i = 0; i < v.count && !ps_failed(a); i++)
		if (!ps_array_set(ps_array(a), i, v.at[i]))
			return PS_FAIL;
	return a;
}

METHOD(to_list)
{
	struct ps_vec v = {0};
	if (!source(c, &v))
		return PS_FAIL;
	const struct ps_type *t = ps_type_of(ps_base(c->args[0])), *element = t->element != NULL ? t->element : generic_arg(t, 0);
	ps_value list = ps_list_new(ps_type_generic(&type_list, &element, 1));
	for (uint32_t i = 0; i < v.count; i++)
		ps_list_add(ps_list(list), v.at[i]);
	return list;
}

METHOD(count)
{
	struct ps_vec v = {0};
	int32_t n = 0;
	if (!source(c, &v))
		return PS_FAIL;
	for (uint32_t i = 0; c->argc > 1 && i < v.count; i++) {
		int yes = call_predicate(c->args[1], v.at[i]);
		if (yes < 0)
			return PS_FAIL;
		n += yes;
	}
	return ps_from_int(c->argc > 1 ? n : (int32_t)v.count);
}

/* Whether any (all) elements satisfy a predicate. */
static ps_value test_all(const struct ps_call *c, bool all)
{
	struct ps_vec v = {0};
	if (!source(c, &v))
		return PS_FAIL;
	if (c->argc == 1)
		return ps_from_bool(v.count > 0);
	for (uint32_t i = 0; i < v.count; i++) {
		int yes = call_predicate(c->args[1], v.at[i]);
		if (yes < 0)
			return PS_FAIL;
		if ((yes != 0) != all)
			return ps_from_bool(!all);
	}
	return ps_from_bool(all);
}

METHOD(any)
{
	return test_all(c, false);
}

METHOD(all_of)
{
	return test_all(c, true);
}

METHOD(where)
{
	struct ps_vec v = {0}, out = {0};
	if (!source(c, &v))
		return PS_FAIL;
	for (uint32_t i = 0; i < v.count; i++) {
		int yes = call_predicate(c->args[1], v.at[i]);
		if (yes < 0)
			return PS_FAIL;
		if (yes)
			ps_vec_add(&out, v.at[i]);
	}
	return ps_vec_to_array(&out);
}

METHOD(select_each)
{
	struct ps_vec v = {0};
	if (!source(c, &v))
		return PS_FAIL;
	for (uint32_t i = 0; i < v.count; i++) {
		v.at[i] = call_delegate(c->args[1], &v.at[i], 1);
		if (ps_failed(v.at[i]))
			return PS_FAIL;
	}
	return ps_vec_to_array(&v);
}

static ps_value edge(const struct ps_call *c, bool last, bool or_default)
{
	struct ps_vec v = {0};
	if (!source(c, &v))
		return PS_FAIL;
	for (uint32_t k = 0; k < v.count; k++) {
		uint32_t i = last ? v.count - 1 - k : k;
		int yes = c->argc > 1 ? call_predicate(c->args[1], v.at[i]) : 1;
		if (yes != 0)
			return yes < 0 ? PS_FAIL : v.at[i];
	}
	return or_default ? PS_NULL : FAIL(type_exc_operation, c->argc > 1 ? "Sequence contains no matching element" : "Sequence contains no elements");
}

METHOD(first)
{
	return edge(c, false, false);
}

METHOD(first_or_default)
{
	return edge(c, false, true);
}

METHOD(last)
{
	return edge(c, true, false);
}

METHOD(last_or_default)
{
	return edge(c, true, true);
}

static bool found(const struct ps_vec *v, ps_value what)
{
	for (uint32_t i = 0; i < v->count; i++)
		if (values_equal(v->at[i], what))
			return true;
	return false;
}

enum set_operation { SET_DISTINCT, SET_UNION, SET_INTERSECT, SET_EXCEPT };

static ps_value combine(const struct ps_call *c, enum set_operation how)
{
	struct ps_vec v = {0}, other = {0}, out = {0};
	if (!source(c, &v) || (c->argc > 1 && !vec_from(c->args[1], &other)))
		return PS_FAIL;
	for (uint32_t i = 0; i < v.count; i++)
		if (!found(&out, v.at[i]) && (how <= SET_UNION || found(&other, v.at[i]) == (how == SET_INTERSECT)))
			ps_vec_add(&out, v.at[i]);
	for (uint32_t i = 0; how == SET_UNION && i < other.count; i++)
		if (!found(&out, other.at[i]))
			ps_vec_add(&out, other.at[i]);
	return ps_vec_to_array(&out);
}

METHOD(distinct)
{
	return combine(c, SET_DISTINCT);
}

METHOD(union_of)
{
	return combine(c, SET_UNION);
}

METHOD(intersect)
{
	return combine(c, SET_INTERSECT);
}

METHOD(except)
{
	return combine(c, SET_EXCEPT);
}

METHOD(contains)
{
	struct ps_vec v = {0};
	return source(c, &v) ? ps_from_bool(found(&v, c->args[1])) : PS_FAIL;
}

METHOD(sequence_equal)
{
	struct ps_vec v = {0}, other = {0};
	if (!source(c, &v) || !vec_from(c->args[1], &other))
		return PS_FAIL;
	bool same = v.count == other.count;
	for (uint32_t i = 0; same && i < v.count; i++)
		same = values_equal(v.at[i], other.at[i]);
	return ps_from_bool(same);
}

METHOD(concat)
{
	struct ps_vec v = {0};
	return source(c, &v) && vec_from(c->args[1], &v) ? ps_vec_to_array(&v) : PS_FAIL;
}

static ps_value part(const struct ps_call *c, bool skip)
{
	struct ps_vec v = {0};
	if (!source(c, &v))
		return PS_FAIL;
	int64_t n = arg_int(c, 1) < 0 ? 0 : arg_int(c, 1);
	uint32_t cut = n < v.count ? (uint32_t)n : v.count;
	return ps_object_array(skip ? v.at + cut : v.at, skip ? v.count - cut : cut);
}

METHOD(skip)
{
	return part(c, true);
}

METHOD(take)
{
	return part(c, false);
}

METHOD(reverse)
{
	struct ps_vec v = {0}, out = {0};
	if (!source(c, &v))
		return PS_FAIL;
	for (uint32_t i = v.count; i-- > 0;)
		ps_vec_add(&out, v.at[i]);
	return ps_vec_to_array(&out);
}

#define S "System.Object source"
static const struct ps_member_row rows[] = {
	{"static bool All(" S ", System.Object predicate)", all_of, NULL},
	{"static bool Any(" S ")", any, NULL},
	{"static bool Any(" S ", System.Object predicate)", any, NULL},
	{"static double Average(" S ")", average, NULL},
	{"static System.Object[] Concat(System.Object first, System.Object second)", concat, NULL},
	{"static bool Contains(" S ", System.Object value)", contains, NULL},
	{"static int Count(" S ")", count, NULL},
	{"static int Count(" S ", System.Object predicate)", count, NULL},
	{"static System.Object[] Distinct(" S ")", distinct, NULL},
	{"static System.Object[] Except(System.Object first, System.Object second)", except, NULL},
	{"static System.Object First(" S ")", first, NULL},
	{"static System.Object First(" S ", System.Object predicate)", first, NULL},
	{"static System.Object FirstOrDefault(" S ")", first_or_default, NULL},
	{"static System.Object FirstOrDefault(" S ", System.Object predicate)", first_or_default, NULL},
	{"static System.Object[] Intersect(System.Object first, System.Object second)", intersect, NULL},
	{"static System.Object Last(" S ")", last, NULL},
	{"static System.Object Last(" S ", System.Object predicate)", last, NULL},
	{"static System.Object LastOrDefault(" S ")", last_or_default, NULL},
	{"static System.Object Max(" S ")", max, NULL},
	{"static System.Object Min(" S ")", min, NULL},
	{"static int[] Range(int start, int count)", range, NULL},
	{"static System.Object[] Repeat(System.Object element, int count)", repeat, NULL},
	{"static System.Object[] Reverse(" S ")", reverse, NULL},
	{"static System.Object[] Select(" S ", System.Object selector)", select_each, NULL},
	{"static bool SequenceEqual(System.Object first, System.Object second)", sequence_equal, NULL},
	{"static System.Object[] Skip(" S ", int count)", skip, NULL},
	{"static System.Object Sum(" S ")", sum, NULL},
	{"static System.Object[] Take(" S ", int count)", take, NULL},
	{"static System.Object ToArray(" S ")", to_array, NULL},
	{"static System.Object ToList(" S ")", to_list, NULL},
	{"static System.Object[] Union(System.Object first, System.Object second)", union_of, NULL},
	{"static System.Object[] Where(" S ", System.Object predicate)", where, NULL},
	ROWS_END};
STATIC_TYPE(linq_enumerable, "System.Linq.Enumerable", rows);
