/* SPDX-License-Identifier: MIT */
/* object/types/language_primitives.c - System.Management.Automation.LanguagePrimitives: the language's rules as methods. */
#include "object/types/support.h"

METHOD(convert_to)
{
	ps_value t = ps_base(c->args[1]);
	return ps_tc(t) == TC_TYPE ? ps_convert(c->args[0], (const struct ps_type *)t.bits) : fail_null("resultType");
}

METHOD(try_convert_to)
{
	ps_value t = ps_base(c->args[1]);
	if (ps_tc(t) != TC_TYPE)
		return fail_null("resultType");
	ps_value v = ps_try_convert(c->args[0], (const struct ps_type *)t.bits);
	if (!ps_reference_set(c->args[2], ps_is_unset(v) ? PS_NULL : v))
		return PS_FAIL;
	return ps_from_bool(!ps_is_unset(v));
}

METHOD(equals)
{
	return ps_from_bool(ps_equals(c->args[0], c->args[1], c->argc > 2 && arg_bool(c, 2)));
}

METHOD(compare)
{
	int order;
	if (!ps_compare(c->args[0], c->args[1], c->argc > 2 && arg_bool(c, 2), &order))
		return PS_FAIL;
	return ps_from_int(order < 0 ? -1 : order > 0);
}

METHOD(is_true)
{
	return ps_from_bool(ps_truth(c->args[0]));
}

METHOD(is_null)
{
	return ps_from_bool(ps_is_null(ps_base(c->args[0])));
}

METHOD(get_enumerable)
{
	return ps_is_enumerable(c->args[0]) ? c->args[0] : PS_NULL;
}

METHOD(is_enumerable)
{
	return ps_from_bool(ps_is_enumerable(c->args[0]));
}

METHOD(get_enumerator)
{
	return ps_is_enumerable(c->args[0]) ? enumerator_new(c->args[0]) : PS_NULL;
}

static const struct ps_member_row rows[] = {
    {"static int Compare(System.Object first, System.Object second)", compare, NULL},
    {"static int Compare(System.Object first, System.Object second, bool ignoreCase)", compare, NULL},
    {"static System.Object ConvertTo(System.Object valueToConvert, type resultType)", convert_to, NULL},
    {"static System.Object ConvertTo(System.Object valueToConvert, type resultType, System.IFormatProvider formatProvider)",
     convert_to, NULL},
    {"static bool Equals(System.Object first, System.Object second)", equals, NULL},
    {"static bool Equals(System.Object first, System.Object second, bool ignoreCase)", equals, NULL},
    {"static System.Collections.IEnumerable GetEnumerable(System.Object obj)", get_enumerable, NULL},
    {"static System.Collections.IEnumerator GetEnumerator(System.Object obj)", get_enumerator, NULL},
    {"static bool IsObjectEnumerable(System.Object obj)", is_enumerable, NULL},
    {"static bool IsNull(System.Object obj)", is_null, NULL},
    {"static bool IsTrue(System.Object obj)", is_true, NULL},
    {"static bool TryConvertTo(System.Object valueToConvert, type resultType, [ref] System.Object result)", try_convert_to,
     NULL},
    ROWS_END};
STATIC_TYPE(language_primitives, "System.Management.Automation.LanguagePrimitives", rows);
