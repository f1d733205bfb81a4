/* SPDX-License-Identifier: MIT */
/*
 * object/compare.c - -eq and -lt between two values: LanguagePrimitives.Equals and Compare.
 *
 * The right side is converted to the left's type.  Text is compared as the culture does (collation.c), numbers by
 * value whatever their types.  Called by operators.c, Sort-Object, Group-Object, dictionaries with script keys.
 */
#include <string.h>

#include "base/buf.h"
#include "base/utf.h"
#include "object/arithmetic.h"
#include "object/collection.h"
#include "object/convert.h"
#include "object/throw.h"
#include "object/type_ops.h"

/* Printable ASCII and the usual white space: equal for the culture exactly when equal without case. */
static bool is_plain(const struct ps_str *s)
{
	if (!ps_str_ascii(s))
		return false;
	for (uint32_t i = 0; i < s->len; i++) {
		uint8_t c = (uint8_t)s->text[i];
		if (c < 0x20 ? c < 9 || c > 13 : c == 0x7F)
			return false;
	}
	return true;
}

static bool strings_equal(const struct ps_str *a, const struct ps_str *b, bool ignore_case)
{
	if (a->len == b->len && memcmp(a->text, b->text, a->len) == 0)
		return true;
	if (is_plain(a) && is_plain(b))
		return ignore_case && a->len == b->len && utf_equal_nocase(a->text, a->len, b->text, b->len);
	return ps_culture_compare(a->text, a->len, b->text, b->len, ignore_case) == 0;
}

static uint32_t fold(uint32_t unit, bool ignore_case)
{
	return ignore_case ? cp_upper(unit) : unit;
}

static bool same_type_equal(ps_value a, ps_value b, enum ps_tc tc)
{
	if (ps_is(a, b))
		return true;
	switch ((int)tc) {
	case TC_DATETIME:
		return ps_datetime_ticks(a) == ps_datetime_ticks(b);
	case TC_TIMESPAN:
		return ps_timespan_ticks(a) == ps_timespan_ticks(b);
	case TC_ENUM:
		return ps_int64(a) == ps_int64(b);
	case TC_BOOL:
	case TC_SWITCH:
		return ps_truth(a) == ps_truth(b);
	case TC_GUID:
		return memcmp(ps_guid(a), ps_guid(b), 16) == 0;
	default: {
		bool (*fn)(ps_value, ps_value) = TYPE_OP(ps_type_of(a), equals);
		return fn && fn(a, b);
	}
	}
}

bool ps_equals(ps_value a, ps_value b, bool ignore_case)
{
	if (ps_is_int(a) && ps_is_int(b))
		return ps_is(a, b);
	a = ps_base(a);
	b = ps_base(b);
	if (ps_is_null(a) || ps_is_null(b))
		return ps_is_null(a) && ps_is_null(b);
	enum ps_tc ta = ps_tc(a), tb = ps_tc(b);
	if (ta == TC_STRING) {
		if (tb == TC_STRING)
			return strings_equal(ps_str(a), ps_str(b), ignore_case);
		ps_value text = ps_try_convert(b, &type_string);
		return !ps_is_unset(text) && strings_equal(ps_str(a), ps_str(text), ignore_case);
	}
	if (tc_is_number(ta) && tc_is_number(tb)) {
		bool unordered;
		return arithmetic_compare(a, b, &unordered) == 0 && !unordered;
	}
	if (ta == TC_CHAR && tb == TC_CHAR)
		return fold(ps_small(a), ignore_case) == fold(ps_small(b), ignore_case);
	if (ps_type_of(a) == ps_type_of(b) || ta == TC_OBJECT || ta == TC_TYPE) {
		if (same_type_equal(a, b, ta))
			return true;
		if (ps_type_of(a) == ps_type_of(b))
			return false;
	}
	ps_value other = ps_try_convert(b, ps_type_of(a));
	if (ps_is_unset(other) || ps_is_null(other))
		return false;
	other = ps_base(other);
	enum ps_tc to = ps_tc(other);
	if (tc_is_number(ta) && tc_is_number(to)) {
		bool unordered;
		return arithmetic_compare(a, other, &unordered) == 0 && !unordered;
	}
	if (ta == TC_CHAR && to == TC_CHAR)
		return fold(ps_small(a), ignore_case) == fold(ps_small(other), ignore_case);
	return ps_type_of(a) == ps_type_of(other) && same_type_equal(a, other, ta);
}

static int with_null(ps_value v)
{
	/* null stands before everything but negative numbers */
	enum ps_tc tc = ps_tc(v);
	bool unordered;
	return tc_is_number(tc) && arithmetic_compare(v, ps_from_int(0), &unordered) < 0 ? -1 : 1;
}

static bool not_comparable(ps_value a)
{
	struct buf text = BUF_INIT;
	ps_net_to_string(a, &text);
	ps_throw_error(&type_runtime_exception, "NotIcomparable", CAT_INVALID_OPERATION, PS_NULL,
	    "Cannot compare \"%s\" because it is not IComparable.", buf_str(&text));
	buf_fini(&text);
	return false;
}

static bool custom_objects(ps_value a, ps_value b)
{
	struct buf left = BUF_INIT, right = BUF_INIT;
	ps_to_text(a, &left, NULL);
	ps_to_text(b, &right, NULL);
	ps_throw_error(&type_exc_extended, "PSObjectCompareTo", CAT_NOT_SPECIFIED, PS_NULL,
	    "Cannot compare \"%s\" to \"%s\" because the objects are not the same type or the object \"%s\" does not implement "
	    "\"IComparable\".",
	    buf_str(&left), buf_str(&right), buf_str(&left));
	buf_fini(&left);
	buf_fini(&right);
	return false;
}

static bool conversion_failed(ps_value a, ps_value b)
{
	ps_value cause = ps_take_pending();
	struct buf left = BUF_INIT, right = BUF_INIT;
	ps_to_text(a, &left, NULL);
	ps_to_text(b, &right, NULL);
	ps_throw_error(&type_runtime_exception, "ComparisonFailure", CAT_INVALID_OPERATION, PS_NULL,
	    "Could not compare \"%s\" to \"%s\". Error: \"%s\"", buf_str(&left), buf_str(&right),
	    ps_str(((struct ps_exception *)ps_obj(cause))->message)->text);
	buf_fini(&left);
	buf_fini(&right);
	return false;
}

static int order(int64_t a, int64_t b)
{
	return a < b ? -1 : a > b;
}

static bool compare_same(ps_value a, ps_value b, enum ps_tc tc, bool ignore_case, int *ret)
{
	switch ((int)tc) {
	case TC_BOOL:
	case TC_SWITCH:
		*ret = order(ps_truth(a), ps_truth(b));
		return true;
	case TC_CHAR:
		*ret = order(fold(ps_small(a), ignore_case), fold(ps_small(b), ignore_case));
		return true;
	case TC_DATETIME:
		*ret = order(ps_datetime_ticks(a), ps_datetime_ticks(b));
		return true;
	case TC_TIMESPAN:
		*ret = order(ps_timespan_ticks(a), ps_timespan_ticks(b));
		return true;
	case TC_ENUM:
		*ret = order(ps_int64(a), ps_int64(b));
		return true;
	case TC_GUID:
		*ret = memcmp(ps_guid(a), ps_guid(b), 16);
		return true;
	default: {
		int (*fn)(ps_value, ps_value, bool *) = TYPE_OP(ps_type_of(a), compare);
		bool ok = true;
		if (fn) {
			*ret = fn(a, b, &ok);
			return ok;
		}
		if (same_type_equal(a, b, tc)) {
			*ret = 0;
			return true;
		}
		return not_comparable(a);
	}
	}
}

bool ps_compare(ps_value a, ps_value b, bool ignore_case, int *ret)
{
	if (ps_is_int(a) && ps_is_int(b)) {
		*ret = order(ps_int(a), ps_int(b));
		return true;
	}
	a = ps_base(a);
	b = ps_base(b);
	bool na = ps_is_null(a), nb = ps_is_null(b);
	if (na || nb) {
		*ret = na && nb ? 0 : na ? -with_null(b) : with_null(a);
		return true;
	}
	enum ps_tc ta = ps_tc(a), tb = ps_tc(b);
	if (ta == TC_STRING) {
		ps_value text = tb == TC_STRING ? b : ps_to_string(b);
		if (ps_failed(text))
			return false;
		*ret = ps_culture_compare(ps_str(a)->text, ps_str(a)->len, ps_str(text)->text, ps_str(text)->len, ignore_case);
		return true;
	}
	bool unordered;
	if (tc_is_number(ta)) {
		ps_value number = tc_is_number(tb) ? b : arithmetic_number(b);
		if (ps_failed(number))
			return false;
		if (!ps_is_unset(number)) {
			*ret = arithmetic_compare(a, number, &unordered);
			return true;
		}
	}
	if (ta == TC_PSOBJECT) {
		*ret = 0;
		return ps_is(a, b) || custom_objects(a, b);
	}
	if (ps_type_of(a) != ps_type_of(b)) {
		ps_value other = ps_convert(b, ps_type_of(a));
		if (ps_failed(other)) {
			if (tc_is_number(ta) || TYPE_OP(ps_type_of(a), compare) || (ta >= TC_BOOL && ta <= TC_GUID))
				return conversion_failed(a, b);
			ps_take_pending();
			return not_comparable(a);
		}
		b = ps_base(other);
		if (tc_is_number(ta)) {
			*ret = arithmetic_compare(a, b, &unordered);
			return true;
		}
	}
	return compare_same(a, b, ta, ignore_case, ret);
}
