/* SPDX-License-Identifier: MIT */
/*
 * object/types/comparer.c - System.StringComparer.
 */
#include "object/types/comparer.h"

struct comparer {
	struct ps_refobj ref;
	enum string_comparison how;
};
extern struct ps_type type_string_comparer, type_culture_comparer, type_ordinal_comparer;

bool comparer_ignores_case(ps_value v)
{
	v = ps_base(v);
	return ps_is_obj(v) && ps_type_is(ps_type_of(v), &type_string_comparer) && comparison_ignores_case(((struct comparer *)v.bits)->how);
}

ps_value comparer_value(enum string_comparison how)
{
	struct comparer *n = heap_new(struct comparer);
	n->ref.o.type = how >= CMP_ORDINAL ? &type_ordinal_comparer : &type_culture_comparer;
	n->how = how;
	return ps_from_obj(n);
}

#define STATIC(name, how)                                                                                                     \
	METHOD(name)                                                                                                           \
	{                                                                                                                      \
		return comparer_value(how);                                                                                    \
	}
STATIC(get_current, CMP_CURRENT)
STATIC(get_current_nocase, CMP_CURRENT_NOCASE)
STATIC(get_invariant, CMP_INVARIANT)
STATIC(get_invariant_nocase, CMP_INVARIANT_NOCASE)
STATIC(get_ordinal, CMP_ORDINAL)
STATIC(get_ordinal_nocase, CMP_ORDINAL_NOCASE)

METHOD(from_comparison)
{
	return comparer_value((enum string_comparison)arg_long(c, 0));
}

static enum string_comparison self_how(const struct ps_call *c)
{
	return ((struct comparer *)c->self.bits)->how;
}

METHOD(compare)
{
	ps_value a = ps_base(c->args[0]), b = ps_base(c->args[1]);
	int order;
	if (ps_is_string(a) && ps_is_string(b))
		order = string_compare(ps_str(a), ps_str(b), self_how(c));
	else if (!compare_default(NULL, a, b, &order))
		return PS_FAIL;
	return ps_from_int((order > 0) - (order < 0));
}

METHOD(equals)
{
	ps_value a = ps_base(c->args[0]), b = ps_base(c->args[1]);
	if (ps_is_string(a) && ps_is_string(b))
		return ps_from_bool(string_compare(ps_str(a), ps_str(b), self_how(c)) == 0);
	return ps_from_bool(values_equal(a, b));
}

METHOD(hash_code)
{
	return ps_from_int((int32_t)ps_key_hash(ps_base(c->args[0]), comparison_ignores_case(self_how(c))));
}

static const struct ps_member_row rows[] = {
	{"int Compare(System.Object x, System.Object y)", compare, NULL},
	{"bool Equals(System.Object x, System.Object y)", equals, NULL},
	{"int GetHashCode(System.Object obj)", hash_code, NULL},
	{"static System.StringComparer FromComparison(System.StringComparison comparisonType)", from_comparison, NULL},
	{"static System.StringComparer CurrentCulture {get;}", get_current, NULL},
	{"static System.StringComparer CurrentCultureIgnoreCase {get;}", get_current_nocase, NULL},
	{"static System.StringComparer InvariantCulture {get;}", get_invariant, NULL},
	{"static System.StringComparer InvariantCultureIgnoreCase {get;}", get_invariant_nocase, NULL},
	{"static System.StringComparer Ordinal {get;}", get_ordinal, NULL},
	{"static System.StringComparer OrdinalIgnoreCase {get;}", get_ordinal_nocase, NULL},
	ROWS_END};
#define FACES_COMPARER                                                                                                        \
	"System.Collections.IComparer System.Collections.IEqualityComparer System.Collections.Generic.IComparer`1 "              \
	"System.Collections.Generic.IEqualityComparer`1"
REF_TYPE(string_comparer, "System.StringComparer", NULL, FACES_COMPARER, rows, NULL);
DERIVED_TYPE(culture_comparer, "System.CultureAwareComparer", string_comparer, PS_TYPE_REF, NULL, NULL);
DERIVED_TYPE(ordinal_comparer, "System.OrdinalComparer", string_comparer, PS_TYPE_REF, NULL, NULL);
