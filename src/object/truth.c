/* SPDX-License-Identifier: MIT */
/*
 * object/truth.c - what counts as true: LanguagePrimitives.IsTrue.
 * Called by the evaluator for every condition; the common types come first.  Never throws.
 */
#include "object/bigint.h"
#include "object/collection.h"
#include "object/convert.h"
#include "object/decimal.h"

static bool list_truth(ps_value first, uint32_t count)
{
	if (count != 1)
		return count > 1;
	ps_value v = ps_base(first);
	enum ps_tc tc = ps_tc(v);
	if (tc == TC_ARRAY)
		return ps_array(v)->count > 0;
	if (tc == TC_LIST)
		return ps_list(v)->count > 0;
	return ps_truth(v);
}

bool ps_truth(ps_value v)
{
	if (ps_is_bool(v))
		return ps_small(v) != 0;
	if (ps_is_null(v) || ps_is_unset(v))
		return false;
	if (ps_is_int(v))
		return ps_int(v) != 0;
	v = ps_base(v);
	enum ps_tc tc = ps_tc(v);
	switch ((int)tc) {
	case TC_NULL:
		return false;
	case TC_BOOL:
	case TC_CHAR:
	case TC_SBYTE:
	case TC_BYTE:
	case TC_INT16:
	case TC_UINT16:
	case TC_INT32:
	case TC_UINT32:
	case TC_INT64:
	case TC_SWITCH:
		return (ps_is_obj(v) ? ps_int64(v) : (int64_t)(v.bits >> 32)) != 0;
	case TC_ENUM:
		return ps_int64(v) != 0;
	case TC_UINT64:
		return ps_uint64(v) != 0;
	case TC_SINGLE:
	case TC_DOUBLE: {
		double d = ps_double(v);
		return d < 0 || d > 0 || d != d; /* NaN is true */
	}
	case TC_DECIMAL:
		return !decimal_is_zero(ps_decimal(v));
	case TC_BIGINT:
		return ((const struct ps_bigint *)ps_obj(v))->size != 0;
	case TC_STRING:
		return ps_str(v)->len != 0;
	case TC_ARRAY: {
		const struct ps_array *a = ps_array(v);
		return list_truth(a->count == 1 ? ps_array_get(a, 0) : PS_NULL, a->count);
	}
	case TC_LIST: {
		if (!ps_type_is_named(ps_type_of(v), "System.Collections.IList"))
			return true;
		ps_value first = ps_list_get(ps_list(v), 0);
		return list_truth(first, ps_list(v)->count);
	}
	default:
		return true;
	}
}
