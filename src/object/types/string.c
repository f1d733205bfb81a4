/* SPDX-License-Identifier: MIT */
/*
 * object/types/string.c - instance members of System.String.  Positions are UTF-16 units.
 * Static members are in string_static.c, searching in string_find.c.
 */
#include "object/types/string_find.h"

#include <stdlib.h>
#include <utf8proc.h>

#define WHOLE INT32_MAX

METHOD(get_length)
{
	return ps_from_int((int32_t)self_str(c)->units);
}

METHOD(get_chars)
{
	int32_t i = arg_int(c, 0);
	if (i < 0 || (uint32_t)i >= self_str(c)->units)
		return FAIL(type_exc_index, "Index was outside the bounds of the array.");
	return ps_from_char(ps_str_unit(self_str(c), (uint32_t)i));
}

METHOD(substring)
{
	const struct ps_str *s = self_str(c);
	int64_t start = arg_int(c, 0);
	if (start < 0)
		return FAIL_RANGE("startIndex", "StartIndex cannot be less than zero.");
	if (start > s->units)
		return FAIL_RANGE("startIndex", "startIndex cannot be larger than length of string.");
	int64_t length = c->argc > 1 ? arg_int(c, 1) : s->units - start;
	if (length < 0)
		return FAIL_RANGE("length", "Length cannot be less than zero.");
	if (start + length > s->units)
		return FAIL_RANGE("length", "Index and length must refer to a location within the string.");
	return ps_substring(s, (uint32_t)start, (uint32_t)length);
}

METHOD(remove_part)
{
	const struct ps_str *s = self_str(c);
	int64_t start = arg_int(c, 0);
	if (start < 0)
		return FAIL_RANGE("startIndex", "StartIndex cannot be less than zero.");
	if (c->argc == 1 && start > s->units)
		return FAIL_RANGE("startIndex", "startIndex cannot be larger than length of string.");
	int64_t count = c->argc > 1 ? arg_int(c, 1) : s->units - start;
	if (count < 0)
		return FAIL_RANGE("count", "Count cannot be less than zero.");
	if (start + count > s->units)
		return FAIL_RANGE("count", "Index and count must refer to a location within the string.");
	struct buf b = BUF_INIT;
	size_t from = str_offset(s, (uint32_t)start), to = str_offset(s, (uint32_t)(start + count));
	buf_put(&b, s->text, from);
	buf_put(&b, s->text + to, s->len - to);
	return ps_from_buf(&b);
}

METHOD(insert)
{
	const struct ps_str *s = self_str(c);
	int64_t at = arg_int(c, 0);
	if (ps_is_null(c->args[1]))
		return fail_null("value");
	if (at < 0 || at > s->units)
		return fail_above("startIndex", at, s->units);
	struct buf b = BUF_INIT;
	size_t offset = str_offset(s, (uint32_t)at);
	buf_put(&b, s->text, offset);
	buf_put(&b, arg_str(c, 1)->text, arg_str(c, 1)->len);
	buf_put(&b, s->text + offset, s->len - offset);
	return ps_from_buf(&b);
}

static ps_value pad(const struct ps_call *c, bool left)
{
	const struct ps_str *s = self_str(c);
	int32_t width = arg_int(c, 0);
	if (width < 0)
		return fail_negative("totalWidth", width);
	if ((uint32_t)width <= s->units)
		return c->self;
	char fill[4];
	size_t n = char_bytes(c->argc > 1 ? (uint16_t)ps_small(c->args[1]) : ' ', fill);
	struct buf b = BUF_INIT;
	if (!left)
		buf_put(&b, s->text, s->len);
	for (uint32_t i = s->units; i < (uint32_t)width; i++)
		buf_put(&b, fill, n);
	if (left)
		buf_put(&b, s->text, s->len);
	return ps_from_buf(&b);
}

METHOD(pad_left)
{
	return pad(c, true);
}

METHOD(pad_right)
{
	return pad(c, false);
}

/* ---- Trim ---- */

static bool in_trim_set(uint32_t cp, ps_value set)
{
	if (ps_is_unset(set))
		return cp_is_space(cp);
	if (ps_is_small(set, SMALL_CHAR))
		return cp == ps_small(set);
	const struct ps_array *a = ps_array(set);
	for (uint32_t i = 0; i < a->count; i++)
		if (ps_small(ps_array_get(a, i)) == cp)
			return true;
	return false;
}

static ps_value trim(const struct ps_call *c, bool front, bool back)
{
	const struct ps_str *s = self_str(c);
	ps_value set = c->argc == 0 || ps_is_null(c->args[0]) ? PS_UNSET : c->args[0];
	if (ps_tc(set) == TC_ARRAY && ps_array(set)->count == 0)
		set = PS_UNSET;
	size_t start = 0, end = s->len;
	while (front && start < end) {
		uint32_t cp;
		size_t used = utf8_decode(s->text + start, end - start, &cp);
		if (!in_trim_set(cp, set))
			break;
		start += used;
	}
	while (back && end > start) {
		size_t at = end - 1;
		while (at > start && ((unsigned char)s->text[at] & 0xC0) == 0x80)
			at--;
		uint32_t cp;
		utf8_decode(s->text + at, end - at, &cp);
		if (!in_trim_set(cp, set))
			break;
		end = at;
	}
	return start == 0 && end == s->len ? c->self : ps_string(s->text + start, end - start);
}

METHOD(trim_both)
{
	return trim(c, true, true);
}

METHOD(trim_start)
{
	return trim(c, true, false);
}

METHOD(trim_end)
{
	return trim(c, false, true);
}

/* ---- case ---- */

static ps_value map_case(const struct ps_str *s, uint32_t (*map)(uint32_t))
{
	if (ps_str_ascii(s)) {
		struct ps_str *r = ps_str_uninit(s->len);
		for (uint32_t i = 0; i < s->len; i++)
			r->text[i] = (char)map((unsigned char)s->text[i]);
		return ps_str_ready(r);
	}
	struct buf b = BUF_INIT;
	for (size_t i = 0; i < s->len;) {
		uint32_t cp;
		i += utf8_decode(s->text + i, s->len - i, &cp);
		buf_put_cp(&b, map(cp));
	}
	return ps_from_buf(&b);
}

METHOD(to_upper)
{
	return map_case(self_str(c), cp_upper);
}

METHOD(to_lower)
{
	return map_case(self_str(c), cp_lower);
}

/* ---- searching ---- */

/* The text of an argument that is a char or a string; into a buffer of the caller for chars. */
static const char *needle_text(ps_value v, char small[4], size_t *ret_n)
{
	if (ps_is_small(v, SMALL_CHAR)) {
		*ret_n = char_bytes((uint16_t)ps_small(v), small);
		return small;
	}
	const struct ps_str *s = ps_is_null(v) ? ps_empty_string : ps_str(v);
	*ret_n = s->len;
	return s->text;
}

/* The StringComparison argument at i, or `otherwise`. */
static enum string_comparison comparison_arg(const struct ps_call *c, uint32_t i, enum string_comparison otherwise)
{
	return i < c->argc && ps_tc(c->args[i]) == TC_ENUM ? (enum string_comparison)ps_int64(c->args[i]) : otherwise;
}

METHOD(contains)
{
	const struct ps_str *s = self_str(c);
	char small[4];
	size_t n, len;
	if (ps_is_null(c->args[0]))
		return fail_null("value");
	const char *needle = needle_text(c->args[0], small, &n);
	bool fold = comparison_ignores_case(comparison_arg(c, 1, CMP_ORDINAL));
	return ps_from_bool(text_find(s->text, s->len, needle, n, 0, fold, &len) != SIZE_MAX);
}

static bool fold_arg(const struct ps_call *c)
{
	if (c->argc == 3) /* (value, ignoreCase, culture) */
		return arg_bool(c, 1);
	return comparison_ignores_case(comparison_arg(c, 1, CMP_CURRENT));
}

METHOD(starts_with)
{
	char small[4];
	size_t n;
	if (ps_is_null(c->args[0]))
		return fail_null("value");
	const char *needle = needle_text(c->args[0], small, &n);
	return ps_from_bool(text_match_at(self_str(c)->text, self_str(c)->len, needle, n, fold_arg(c)) != SIZE_MAX);
}

METHOD(ends_with)
{
	const struct ps_str *s = self_str(c);
	char small[4];
	size_t n, len;
	if (ps_is_null(c->args[0]))
		return fail_null("value");
	const char *needle = needle_text(c->args[0], small, &n);
	size_t at = text_find_last(s->text, s->len, needle, n, s->len, fold_arg(c), &len);
	return ps_from_bool(at != SIZE_MAX && at + len == s->len);
}

/* (value [, startIndex [, count]] [, comparison]) */
METHOD(index_of)
{
	const struct ps_str *s = self_str(c);
	char small[4];
	size_t n, len;
	if (ps_is_null(c->args[0]))
		return fail_null("value");
	const char *needle = needle_text(c->args[0], small, &n);
	int64_t start = 0, count = WHOLE;
	uint32_t used = 1;
	if (used < c->argc && ps_is_int(c->args[used]))
		start = arg_int(c, used++);
	if (used < c->argc && ps_is_int(c->args[used]))
		count = arg_int(c, used++);
	if (start < 0 || start > s->units)
		return FAIL_RANGE("startIndex", "Index was out of range. Must be non-negative and less than or equal to the size "
		                                "of the collection.");
	if (count == WHOLE)
		count = s->units - start;
	if (count < 0 || start + count > s->units)
		return FAIL_RANGE("count", "Count must be positive and count must refer to a location within the "
		                           "string/array/collection.");
	size_t from = str_offset(s, (uint32_t)start), to = str_offset(s, (uint32_t)(start + count));
	size_t at = text_find(s->text, to, needle, n, from, comparison_ignores_case(comparison_arg(c, used, CMP_CURRENT)), &len);
	return ps_from_int(at == SIZE_MAX ? -1 : (int32_t)str_unit_of(s, at));
}

METHOD(last_index_of)
{
	const struct ps_str *s = self_str(c);
	char small[4];
	size_t n, len;
	if (ps_is_null(c->args[0]))
		return fail_null("value");
	const char *needle = needle_text(c->args[0], small, &n);
	int64_t start = (int64_t)s->units - 1, count = WHOLE;
	uint32_t used = 1;
	if (used < c->argc && ps_is_int(c->args[used]))
		start = arg_int(c, used++);
	if (used < c->argc && ps_is_int(c->args[used]))
		count = arg_int(c, used++);
	bool fold = comparison_ignores_case(comparison_arg(c, used, CMP_CURRENT));
	if (s->units == 0 && (start == -1 || start == 0))
		return ps_from_int(n == 0 ? 0 : -1);
	if (start < 0 || start > s->units)
		return FAIL_RANGE("startIndex", "Index was out of range. Must be non-negative and less than or equal to the size "
		                                "of the collection.");
	int64_t end = start + 1 > s->units ? s->units : start + 1;
	if (count == WHOLE)
		count = end;
	if (count < 0 || end - count < 0)
		return FAIL_RANGE("count", "Count must be positive and count must refer to a location within the "
		                           "string/array/collection.");
	size_t at = text_find_last(s->text, s->len, needle, n, str_offset(s, (uint32_t)end), fold, &len);
	if (at == SIZE_MAX || (int64_t)str_unit_of(s, at) < end - count)
		return ps_from_int(-1);
	return ps_from_int((int32_t)str_unit_of(s, at));
}

/* (char[] anyOf [, startIndex [, count]]) */
static ps_value index_of_any(const struct ps_call *c, bool last)
{
	const struct ps_str *s = self_str(c);
	if (ps_is_null(c->args[0]))
		return fail_null("anyOf");
	int64_t start = c->argc > 1 ? arg_int(c, 1) : last ? (int64_t)s->units - 1 : 0;
	if (s->units == 0)
		return ps_from_int(-1);
	if (start < 0 || start > s->units)
		return FAIL_RANGE("startIndex", "Index was out of range. Must be non-negative and less than or equal to the size "
		                                "of the collection.");
	int64_t count = c->argc > 2 ? arg_int(c, 2) : last ? start + 1 : s->units - start;
	for (int64_t k = 0; k < count; k++) {
		int64_t i = last ? start - k : start + k;
		if (i < 0 || i >= s->units)
			break;
		if (in_trim_set(ps_str_unit(s, (uint32_t)i), c->args[0]))
			return ps_from_int((int32_t)i);
	}
	return ps_from_int(-1);
}

METHOD(index_of_any_first)
{
	return index_of_any(c, false);
}

METHOD(index_of_any_last)
{
	return index_of_any(c, true);
}

/* ---- Replace, Split ---- */

METHOD(replace)
{
	const struct ps_str *s = self_str(c);
	char small[2][4];
	size_t n, wn, len;
	if (ps_is_null(c->args[0]))
		return fail_null("oldValue");
	const char *what = needle_text(c->args[0], small[0], &n), *with = needle_text(c->args[1], small[1], &wn);
	if (n == 0)
		return FAIL_ARGUMENT("oldValue", "The value cannot be an empty string.");
	bool fold = c->argc == 4 ? arg_bool(c, 2) : comparison_ignores_case(comparison_arg(c, 2, CMP_ORDINAL));
	size_t at = text_find(s->text, s->len, what, n, 0, fold, &len), from = 0;
	if (at == SIZE_MAX)
		return c->self;
	struct buf b = BUF_INIT;
	for (; at != SIZE_MAX; at = text_find(s->text, s->len, what, n, from, fold, &len)) {
		buf_put(&b, s->text + from, at - from);
		buf_put(&b, with, wn);
		from = at + len;
	}
	buf_put(&b, s->text + from, s->len - from);
	return ps_from_buf(&b);
}

METHOD(replace_line_endings)
{
	const struct ps_str *s = self_str(c), *with = c->argc > 0 ? arg_str(c, 0) : NULL;
	struct buf b = BUF_INIT;
	for (size_t i = 0; i < s->len; i++) {
		char ch = s->text[i];
		if (ch != '\r' && ch != '\n' && ch != '\f') {
			buf_put_byte(&b, ch);
			continue;
		}
		if (ch == '\r' && i + 1 < s->len && s->text[i + 1] == '\n')
			i++;
		buf_put(&b, with == NULL ? "\n" : with->text, with == NULL ? 1 : with->len);
	}
	return ps_from_buf(&b);
}

/* ([separators] [, count] [, options]): the separators are a char, a string, or an array of either */
METHOD(split)
{
	ps_value separators = c->argc > 0 ? c->args[0] : PS_NULL;
	int32_t count = WHOLE;
	int64_t options = 0;
	for (uint32_t i = 1; i < c->argc; i++)
		if (ps_is_int(c->args[i]))
			count = ps_int(c->args[i]);
		else if (ps_tc(c->args[i]) == TC_ENUM)
			options = ps_int64(c->args[i]);
	if (ps_is_string(separators) && ps_str(separators)->len == 0) {
		struct ps_str *none = ps_str_uninit(1); /* an empty separator never matches */
		none->text[0] = '\xFF';
		separators = ps_from_obj(none);
		ps_value whole[1] = {separators};
		return string_split(self_str(c), whole, 1, count, options);
	}
	if (ps_tc(separators) != TC_ARRAY)
		return string_split(self_str(c), &separators, ps_is_null(separators) ? 0 : 1, count, options);
	return string_split(self_str(c), ps_array(separators)->at, ps_array(separators)->count, count, options);
}

/* ---- conversion, comparison ---- */

METHOD(to_char_array)
{
	const struct ps_str *s = self_str(c);
	int64_t start = c->argc > 0 ? arg_int(c, 0) : 0, length = c->argc > 1 ? arg_int(c, 1) : (int64_t)s->units;
	if (start < 0 || start > s->units)
		return FAIL_RANGE("startIndex", "Index was out of range. Must be non-negative and less than or equal to the size "
		                                "of the collection.");
	if (length < 0 || start + length > s->units)
		return FAIL_RANGE("length", "Index was out of range. Must be non-negative and less than or equal to the size of "
		                            "the collection.");
	ps_value array = ps_array_new(&type_char, (uint32_t)length);
	for (uint32_t i = 0; i < (uint32_t)length; i++)
		ps_array(array)->at[i] = ps_from_char(ps_str_unit(s, (uint32_t)start + i));
	return array;
}

METHOD(compare_to)
{
	if (ps_is_null(c->args[0]))
		return ps_from_int(1);
	ps_value other = ps_base(c->args[0]);
	if (!ps_is_string(other))
		return FAIL(type_exc_argument, "Object must be of type String.");
	int order = string_compare(self_str(c), ps_str(other), CMP_CURRENT);
	return ps_from_int((order > 0) - (order < 0));
}

METHOD(equals)
{
	ps_value other = ps_base(c->args[0]);
	if (!ps_is_string(other))
		return PS_FALSE;
	return ps_from_bool(string_compare(self_str(c), ps_str(other), comparison_arg(c, 1, CMP_ORDINAL)) == 0);
}

METHOD(get_hash_code)
{
	return ps_from_int((int32_t)utf_hash(self_str(c)->text, self_str(c)->len));
}

METHOD(itself)
{
	return c->self;
}

METHOD(get_type_code)
{
	return ps_from_enum(ps_type_find("System.TypeCode", 15, NULL), 18);
}

METHOD(get_enumerator)
{
	return enumerator_new(to_char_array(&(struct ps_call){c->type, c->self, NULL, 0}));
}

static const utf8proc_option_t normal_forms[] = {
	[1] = UTF8PROC_COMPOSE, [2] = UTF8PROC_DECOMPOSE, [5] = UTF8PROC_COMPOSE | UTF8PROC_COMPAT,
	[6] = UTF8PROC_DECOMPOSE | UTF8PROC_COMPAT};

static ps_value normalized(const struct ps_call *c)
{
	int64_t form = c->argc > 0 ? arg_long(c, 0) : 1;
	if (ps_str_ascii(self_str(c)))
		return c->self;
	if (form < 1 || form > 6 || normal_forms[form] == 0)
		return FAIL_ARGUMENT("normalizationForm", "Invalid or unsupported normalization form.");
	utf8proc_uint8_t *text;
	utf8proc_ssize_t n = utf8proc_map((const utf8proc_uint8_t *)self_str(c)->text, self_str(c)->len, &text,
	                                  UTF8PROC_STABLE | normal_forms[form]);
	if (n < 0)
		return FAIL_ARGUMENT("strInput", "Invalid Unicode code point found at index 0.");
	ps_value r = ps_string((const char *)text, (size_t)n);
	free(text);
	return r;
}

METHOD(normalize)
{
	return normalized(c);
}

METHOD(is_normalized)
{
	ps_value r = normalized(c);
	return ps_failed(r) ? r : ps_from_bool(values_equal(r, c->self));
}

const struct ps_member_row string_rows[] = {
	{"System.Object Clone()", itself, NULL},
	{"int CompareTo(System.Object value)", compare_to, NULL},
	{"int CompareTo(string strB)", compare_to, NULL},
	{"bool Contains(string value)", contains, NULL},
	{"bool Contains(string value, System.StringComparison comparisonType)", contains, NULL},
	{"bool Contains(char value)", contains, NULL},
	{"bool Contains(char value, System.StringComparison comparisonType)", contains, NULL},
	{"bool EndsWith(string value)", ends_with, NULL},
	{"bool EndsWith(string value, System.StringComparison comparisonType)", ends_with, NULL},
	{"bool EndsWith(string value, bool ignoreCase, cultureinfo culture)", ends_with, NULL},
	{"bool EndsWith(char value)", ends_with, NULL},
	{"bool Equals(System.Object obj)", equals, NULL},
	{"bool Equals(string value)", equals, NULL},
	{"bool Equals(string value, System.StringComparison comparisonType)", equals, NULL},
	{"System.CharEnumerator GetEnumerator()", get_enumerator, NULL},
	{"int GetHashCode()", get_hash_code, NULL},
	{"System.TypeCode GetTypeCode()", get_type_code, NULL},
	{"int IndexOf(char value)", index_of, NULL},
	{"int IndexOf(char value, int startIndex)", index_of, NULL},
	{"int IndexOf(char value, System.StringComparison comparisonType)", index_of, NULL},
	{"int IndexOf(char value, int startIndex, int count)", index_of, NULL},
	{"int IndexOf(string value)", index_of, NULL},
	{"int IndexOf(string value, int startIndex)", index_of, NULL},
	{"int IndexOf(string value, int startIndex, int count)", index_of, NULL},
	{"int IndexOf(string value, System.StringComparison comparisonType)", index_of, NULL},
	{"int IndexOf(string value, int startIndex, System.StringComparison comparisonType)", index_of, NULL},
	{"int IndexOf(string value, int startIndex, int count, System.StringComparison comparisonType)", index_of, NULL},
	{"int IndexOfAny(char[] anyOf)", index_of_any_first, NULL},
	{"int IndexOfAny(char[] anyOf, int startIndex)", index_of_any_first, NULL},
	{"int IndexOfAny(char[] anyOf, int startIndex, int count)", index_of_any_first, NULL},
	{"string Insert(int startIndex, string value)", insert, NULL},
	{"bool IsNormalized()", is_normalized, NULL},
	{"bool IsNormalized(System.Text.NormalizationForm normalizationForm)", is_normalized, NULL},
	{"int LastIndexOf(char value)", last_index_of, NULL},
	{"int LastIndexOf(char value, int startIndex)", last_index_of, NULL},
	{"int LastIndexOf(char value, int startIndex, int count)", last_index_of, NULL},
	{"int LastIndexOf(string value)", last_index_of, NULL},
	{"int LastIndexOf(string value, int startIndex)", last_index_of, NULL},
	{"int LastIndexOf(string value, int startIndex, int count)", last_index_of, NULL},
	{"int LastIndexOf(string value, System.StringComparison comparisonType)", last_index_of, NULL},
	{"int LastIndexOf(string value, int startIndex, System.StringComparison comparisonType)", last_index_of, NULL},
	{"int LastIndexOf(string value, int startIndex, int count, System.StringComparison comparisonType)", last_index_of, NULL},
	{"int LastIndexOfAny(char[] anyOf)", index_of_any_last, NULL},
	{"int LastIndexOfAny(char[] anyOf, int startIndex)", index_of_any_last, NULL},
	{"int LastIndexOfAny(char[] anyOf, int startIndex, int count)", index_of_any_last, NULL},
	{"string Normalize()", normalize, NULL},
	{"string Normalize(System.Text.NormalizationForm normalizationForm)", normalize, NULL},
	{"string PadLeft(int totalWidth)", pad_left, NULL},
	{"string PadLeft(int totalWidth, char paddingChar)", pad_left, NULL},
	{"string PadRight(int totalWidth)", pad_right, NULL},
	{"string PadRight(int totalWidth, char paddingChar)", pad_right, NULL},
	{"string Remove(int startIndex, int count)", remove_part, NULL},
	{"string Remove(int startIndex)", remove_part, NULL},
	{"string Replace(string oldValue, string newValue, bool ignoreCase, cultureinfo culture)", replace, NULL},
	{"string Replace(string oldValue, string newValue, System.StringComparison comparisonType)", replace, NULL},
	{"string Replace(char oldChar, char newChar)", replace, NULL},
	{"string Replace(string oldValue, string newValue)", replace, NULL},
	{"string ReplaceLineEndings()", replace_line_endings, NULL},
	{"string ReplaceLineEndings(string replacementText)", replace_line_endings, NULL},
	{"string[] Split(Params char[] separator)", split, NULL},
	{"string[] Split(char separator, System.StringSplitOptions options = System.StringSplitOptions.None)", split, NULL},
	{"string[] Split(char separator, int count, System.StringSplitOptions options = System.StringSplitOptions.None)", split, NULL},
	{"string[] Split(char[] separator, int count)", split, NULL},
	{"string[] Split(char[] separator, System.StringSplitOptions options)", split, NULL},
	{"string[] Split(char[] separator, int count, System.StringSplitOptions options)", split, NULL},
	{"string[] Split(string separator, System.StringSplitOptions options = System.StringSplitOptions.None)", split, NULL},
	{"string[] Split(string separator, int count, System.StringSplitOptions options = System.StringSplitOptions.None)", split, NULL},
	{"string[] Split(string[] separator, System.StringSplitOptions options)", split, NULL},
	{"string[] Split(string[] separator, int count, System.StringSplitOptions options)", split, NULL},
	{"bool StartsWith(string value)", starts_with, NULL},
	{"bool StartsWith(string value, System.StringComparison comparisonType)", starts_with, NULL},
	{"bool StartsWith(string value, bool ignoreCase, cultureinfo culture)", starts_with, NULL},
	{"bool StartsWith(char value)", starts_with, NULL},
	{"string Substring(int startIndex)", substring, NULL},
	{"string Substring(int startIndex, int length)", substring, NULL},
	{"char[] ToCharArray()", to_char_array, NULL},
	{"char[] ToCharArray(int startIndex, int length)", to_char_array, NULL},
	{"string ToLower()", to_lower, NULL},
	{"string ToLower(cultureinfo culture)", to_lower, NULL},
	{"string ToLowerInvariant()", to_lower, NULL},
	{"string ToString()", itself, NULL},
	{"string ToString(System.IFormatProvider provider)", itself, NULL},
	{"string ToUpper()", to_upper, NULL},
	{"string ToUpper(cultureinfo culture)", to_upper, NULL},
	{"string ToUpperInvariant()", to_upper, NULL},
	{"string Trim()", trim_both, NULL},
	{"string Trim(char trimChar)", trim_both, NULL},
	{"string Trim(Params char[] trimChars)", trim_both, NULL},
	{"string TrimEnd()", trim_end, NULL},
	{"string TrimEnd(char trimChar)", trim_end, NULL},
	{"string TrimEnd(Params char[] trimChars)", trim_end, NULL},
	{"string TrimStart()", trim_start, NULL},
	{"string TrimStart(char trimChar)", trim_start, NULL},
	{"string TrimStart(Params char[] trimChars)", trim_start, NULL},
	{"char Chars(int index) {get;}", get_chars, NULL},
	{"int Length {get;}", get_length, NULL},
	ROWS_END};
