/* SPDX-License-Identifier: MIT */
/*
 * object/types/string_static.c - System.String: static members, constructors, and the type itself.
 */
#include "object/types/string_find.h"

METHOD(get_empty)
{
	return ps_from_obj(ps_empty_string);
}

METHOD(is_null_or_empty)
{
	return ps_from_bool(ps_is_null(c->args[0]) || ps_str(c->args[0])->len == 0);
}

METHOD(is_null_or_white_space)
{
	const struct ps_str *s = arg_str(c, 0);
	for (size_t i = 0; i < s->len;) {
		uint32_t cp;
		i += utf8_decode(s->text + i, s->len - i, &cp);
		if (!cp_is_space(cp))
			return PS_FALSE;
	}
	return PS_TRUE;
}

static bool put_net_text(struct buf *b, ps_value v)
{
	return ps_is_null(v) || ps_net_to_string(v, b);
}

struct joiner {
	struct buf b;
	const char *separator;
	size_t separator_len;
	bool any;
};

static bool join_one(void *context, ps_value item)
{
	struct joiner *j = context;
	if (j->any)
		buf_put(&j->b, j->separator, j->separator_len);
	j->any = true;
	return put_net_text(&j->b, item);
}

/* (separator, params values | values [, startIndex, count]) */
METHOD(join)
{
	char small[4];
	struct joiner j = {.b = BUF_INIT};
	if (ps_is_small(c->args[0], SMALL_CHAR)) {
		j.separator = small;
		j.separator_len = char_bytes((uint16_t)ps_small(c->args[0]), small);
	} else {
		j.separator = arg_str(c, 0)->text;
		j.separator_len = arg_str(c, 0)->len;
	}
	ps_value values = c->args[1];
	if (ps_is_null(values))
		return fail_null("values");
	bool ok = true;
	if (c->argc == 4) {
		int64_t start = arg_int(c, 2), count = arg_int(c, 3), n = ps_array(values)->count;
		if (start < 0 || count < 0 || start + count > n)
			return FAIL_RANGE("startIndex", "Index was out of range. Must be non-negative and less than or equal to the "
			                                "size of the collection.");
		for (int64_t i = start; ok && i < start + count; i++)
			ok = join_one(&j, ps_array_get(ps_array(values), (uint32_t)i));
	} else {
		ok = each_of(values, join_one, &j);
	}
	if (ok)
		return ps_from_buf(&j.b);
	buf_fini(&j.b);
	return PS_FAIL;
}

METHOD(concat)
{
	struct joiner j = {.b = BUF_INIT, .separator = ""};
	bool ok = true;
	for (uint32_t i = 0; ok && i < c->argc; i++)
		ok = c->argc == 1 && !ps_is_string(c->args[0]) ? each_of(c->args[0], join_one, &j) : join_one(&j, c->args[i]);
	if (ok)
		return ps_from_buf(&j.b);
	buf_fini(&j.b);
	return PS_FAIL;
}

/* ([provider,] format, args…) */
METHOD(format)
{
	uint32_t at = ps_is_string(c->args[0]) ? 0 : 1;
	if (at >= c->argc || ps_is_null(c->args[at]))
		return fail_null("format");
	const ps_value *args = c->args + at + 1;
	uint32_t n = c->argc - at - 1;
	if (n == 1 && ps_tc(args[0]) == TC_ARRAY && ps_array(args[0])->bytes == NULL) {
		n = ps_array(args[0])->count;
		args = ps_array(args[0])->at;
	}
	return ps_format(ps_str(c->args[at]), args, n);
}

static ps_value order_of(int order)
{
	return ps_from_int((order > 0) - (order < 0));
}

/* (strA, strB [, ignoreCase [, culture] | comparisonType]) */
METHOD(compare)
{
	if (ps_is_null(c->args[0]) || ps_is_null(c->args[1]))
		return order_of(ps_is_null(c->args[1]) - ps_is_null(c->args[0]));
	enum string_comparison how = CMP_CURRENT;
	if (c->argc > 2 && ps_is_bool(c->args[2]))
		how = arg_bool(c, 2) ? CMP_CURRENT_NOCASE : CMP_CURRENT;
	else if (c->argc > 2)
		how = (enum string_comparison)arg_long(c, 2);
	return order_of(string_compare(ps_str(c->args[0]), ps_str(c->args[1]), how));
}

/* (strA, indexA, strB, indexB, length [, ignoreCase | comparisonType]) */
METHOD(compare_parts)
{
	const struct ps_str *part[2];
	int64_t length = arg_int(c, 4);
	for (uint32_t i = 0; i < 2; i++) {
		const struct ps_str *s = arg_str(c, i * 2);
		int64_t at = arg_int(c, i * 2 + 1);
		if (at < 0 || length < 0 || at > s->units)
			return FAIL_RANGE(i == 0 ? "indexA" : "indexB", "Index must be within the string.");
		int64_t n = length < s->units - at ? length : s->units - at;
		part[i] = ps_str(ps_substring(s, (uint32_t)at, (uint32_t)n));
	}
	enum string_comparison how = CMP_CURRENT;
	if (c->argc > 5)
		how = ps_is_bool(c->args[5]) ? (arg_bool(c, 5) ? CMP_CURRENT_NOCASE : CMP_CURRENT) : (enum string_comparison)arg_long(c, 5);
	return order_of(string_compare(part[0], part[1], how));
}

METHOD(compare_ordinal)
{
	return ps_from_int(string_compare(arg_str(c, 0), arg_str(c, 1), CMP_ORDINAL));
}

METHOD(equals_static)
{
	ps_value a = ps_base(c->args[0]), b = ps_base(c->args[1]);
	if (ps_is_null(a) || ps_is_null(b))
		return ps_from_bool(ps_is_null(a) && ps_is_null(b));
	if (!ps_is_string(a) || !ps_is_string(b))
		return ps_from_bool(values_equal(a, b));
	enum string_comparison how = c->argc > 2 ? (enum string_comparison)arg_long(c, 2) : CMP_ORDINAL;
	return ps_from_bool(string_compare(ps_str(a), ps_str(b), how) == 0);
}

METHOD(same)
{
	return c->args[0];
}

METHOD(new_repeat)
{
	int32_t n = arg_int(c, 1);
	if (n < 0)
		return FAIL_RANGE("count", "'count' must be non-negative.");
	char one[4];
	size_t len = char_bytes((uint16_t)ps_small(c->args[0]), one);
	if ((uint64_t)len * (uint64_t)n > PS_STRING_MAX)
		return FAIL(type_exc_out_of_memory, "Insufficient memory to continue the execution of the program.");
	struct ps_str *s = ps_str_uninit(len * (size_t)n);
	for (size_t i = 0; i < (size_t)n; i++)
		memcpy(s->text + i * len, one, len);
	return ps_str_ready(s);
}

/* (char[] value [, startIndex, length]) */
METHOD(new_chars)
{
	if (ps_is_null(c->args[0]))
		return ps_from_obj(ps_empty_string);
	const struct ps_array *a = ps_array(c->args[0]);
	int64_t start = c->argc > 1 ? arg_int(c, 1) : 0, n = c->argc > 2 ? arg_int(c, 2) : (int64_t)a->count;
	if (start < 0 || n < 0 || start + n > a->count)
		return FAIL_RANGE("startIndex", "Index was out of range. Must be non-negative and less than or equal to the size of "
		                                "the collection.");
	struct buf b = BUF_INIT;
	for (int64_t i = start; i < start + n; i++)
		buf_put_utf16(&b, (uint16_t)ps_small(ps_array_get(a, (uint32_t)i)));
	return ps_from_buf(&b);
}

static const struct ps_member_row static_rows[] = {
	{"new(char c, int count)", new_repeat, NULL},
	{"new(char[] value)", new_chars, NULL},
	{"new(char[] value, int startIndex, int length)", new_chars, NULL},
	{"static int Compare(string strA, string strB)", compare, NULL},
	{"static int Compare(string strA, string strB, bool ignoreCase)", compare, NULL},
	{"static int Compare(string strA, string strB, System.StringComparison comparisonType)", compare, NULL},
	{"static int Compare(string strA, string strB, bool ignoreCase, cultureinfo culture)", compare, NULL},
	{"static int Compare(string strA, int indexA, string strB, int indexB, int length)", compare_parts, NULL},
	{"static int Compare(string strA, int indexA, string strB, int indexB, int length, bool ignoreCase)", compare_parts, NULL},
	{"static int Compare(string strA, int indexA, string strB, int indexB, int length, System.StringComparison comparisonType)",
     compare_parts, NULL},
	{"static int CompareOrdinal(string strA, string strB)", compare_ordinal, NULL},
	{"static string Concat(System.Object arg0)", concat, NULL},
	{"static string Concat(System.Object arg0, System.Object arg1)", concat, NULL},
	{"static string Concat(System.Object arg0, System.Object arg1, System.Object arg2)", concat, NULL},
	{"static string Concat(Params System.Object[] args)", concat, NULL},
	{"static string Concat(System.Collections.Generic.IEnumerable[string] values)", concat, NULL},
	{"static string Concat(string str0, string str1)", concat, NULL},
	{"static string Concat(string str0, string str1, string str2)", concat, NULL},
	{"static string Concat(string str0, string str1, string str2, string str3)", concat, NULL},
	{"static string Concat(Params string[] values)", concat, NULL},
	{"static string Copy(string str)", same, NULL},
	{"static bool Equals(string a, string b)", equals_static, NULL},
	{"static bool Equals(string a, string b, System.StringComparison comparisonType)", equals_static, NULL},
	{"static bool Equals(System.Object objA, System.Object objB)", equals_static, NULL},
	{"static string Format(string format, System.Object arg0)", format, NULL},
	{"static string Format(string format, System.Object arg0, System.Object arg1)", format, NULL},
	{"static string Format(string format, System.Object arg0, System.Object arg1, System.Object arg2)", format, NULL},
	{"static string Format(string format, Params System.Object[] args)", format, NULL},
	{"static string Format(System.IFormatProvider provider, string format, System.Object arg0)", format, NULL},
	{"static string Format(System.IFormatProvider provider, string format, System.Object arg0, System.Object arg1)", format, NULL},
	{"static string Format(System.IFormatProvider provider, string format, Params System.Object[] args)", format, NULL},
	{"static string Intern(string str)", same, NULL},
	{"static string IsInterned(string str)", same, NULL},
	{"static bool IsNullOrEmpty(string value)", is_null_or_empty, NULL},
	{"static bool IsNullOrWhiteSpace(string value)", is_null_or_white_space, NULL},
	{"static string Join(char separator, Params string[] value)", join, NULL},
	{"static string Join(string separator, Params string[] value)", join, NULL},
	{"static string Join(char separator, string[] value, int startIndex, int count)", join, NULL},
	{"static string Join(string separator, string[] value, int startIndex, int count)", join, NULL},
	{"static string Join(string separator, System.Collections.Generic.IEnumerable[string] values)", join, NULL},
	{"static string Join(char separator, Params System.Object[] values)", join, NULL},
	{"static string Join(string separator, Params System.Object[] values)", join, NULL},
	{"static string Empty {get;}", get_empty, NULL},
	ROWS_END};

struct ps_type type_string = {PS_TYPE_HEAD, .name = "System.String", .keyword = "string", .base = &type_object, .tc = TC_STRING,
                              .rows = string_rows, .more_rows = static_rows,
                              .interfaces = "System.IComparable System.IConvertible System.Collections.IEnumerable "
                                            "System.ICloneable System.IEquatable`1 System.Collections.Generic.IEnumerable`1"};
