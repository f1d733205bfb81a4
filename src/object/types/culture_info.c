/* SPDX-License-Identifier: MIT */
/*
 * object/types/culture_info.c - CultureInfo, NumberFormatInfo, DateTimeFormatInfo, TextInfo, CompareInfo: views of
 * struct culture.  The formats are read-only: scripts that want another culture ask for it by name.
 */
#include "object/types/support.h"

struct culture_view {
	struct ps_refobj ref;
	const struct culture *culture;
};
extern struct ps_type type_culture_info, type_number_format, type_datetime_format, type_text_info, type_compare_info;

static ps_value view_new(const struct ps_type *t, const struct culture *culture)
{
	struct culture_view *v = heap_new(struct culture_view);
	v->ref.o.type = t;
	v->culture = culture;
	return ps_from_obj(v);
}

static const struct culture *self_culture(const struct ps_call *c)
{
	return ((struct culture_view *)c->self.bits)->culture;
}

ps_value culture_info_new(const struct culture *culture)
{
	return view_new(&type_culture_info, culture);
}

const struct culture *culture_of(ps_value provider)
{
	provider = ps_base(provider);
	if (ps_is_obj(provider)) {
		const struct ps_type *t = ps_type_of(provider);
		if (t == &type_culture_info || t == &type_number_format || t == &type_datetime_format)
			return ((struct culture_view *)provider.bits)->culture;
	}
	return culture_current();
}

/* ---- CultureInfo ---- */

static ps_value by_name(const struct ps_call *c)
{
	if (ps_is_null(c->args[0]))
		return fail_null("name");
	const struct culture *found = culture_find(arg_str(c, 0)->text, arg_str(c, 0)->len);
	if (found == NULL)
		return FAIL_ARGUMENT("name", "Culture is not supported.");
	return culture_info_new(found);
}

METHOD(new_culture)
{
	return by_name(c);
}

METHOD(new_by_lcid)
{
	for (uint32_t i = 0; culture_at(i) != NULL; i++)
		if (culture_at(i)->lcid == arg_int(c, 0))
			return culture_info_new(culture_at(i));
	return FAIL_ARGUMENT("culture", "Culture is not supported.");
}

METHOD(get_invariant)
{
	return culture_info_new(culture_invariant);
}

METHOD(get_current)
{
	return culture_info_new(culture_current());
}

METHOD(set_current)
{
	culture_set_current(culture_of(c->args[0]));
	return PS_NOTHING;
}

METHOD(get_ui_current)
{
	return culture_info_new(culture_ui_current());
}

METHOD(set_ui_current)
{
	culture_set_ui_current(culture_of(c->args[0]));
	return PS_NOTHING;
}

METHOD(get_cultures)
{
	struct ps_vec v = {0};
	for (uint32_t i = 0; culture_at(i) != NULL; i++)
		ps_vec_add(&v, culture_info_new(culture_at(i)));
	return ps_vec_to_array(&v);
}

METHOD(get_name)
{
	return ps_cstring(self_culture(c)->name);
}

METHOD(get_english_name)
{
	return ps_cstring(self_culture(c)->english_name);
}

METHOD(get_native_name)
{
	return ps_cstring(self_culture(c)->native_name);
}

METHOD(get_lcid)
{
	return ps_from_int(self_culture(c)->lcid);
}

METHOD(get_two_letters)
{
	const char *name = self_culture(c)->name;
	return name[0] == '\0' ? ps_cstring("iv") : ps_string(name, strcspn(name, "-"));
}

METHOD(get_neutral)
{
	const char *name = self_culture(c)->name;
	return ps_from_bool(name[0] != '\0' && strchr(name, '-') == NULL);
}

METHOD(get_parent)
{
	const char *name = self_culture(c)->name;
	const struct culture *parent = culture_find(name, strcspn(name, "-"));
	return culture_info_new(strchr(name, '-') == NULL || parent == NULL ? culture_invariant : parent);
}

METHOD(get_number_format)
{
	return view_new(&type_number_format, self_culture(c));
}

METHOD(get_datetime_format)
{
	return view_new(&type_datetime_format, self_culture(c));
}

METHOD(get_text_info)
{
	return view_new(&type_text_info, self_culture(c));
}

METHOD(get_compare_info)
{
	return view_new(&type_compare_info, self_culture(c));
}

METHOD(get_true)
{
	return PS_TRUE;
}

METHOD(itself)
{
	return c->self;
}

static bool name_text(ps_value v, struct buf *out)
{
	buf_puts(out, ((struct culture_view *)v.bits)->culture->name);
	return true;
}

static bool same_culture(ps_value a, ps_value b)
{
	return ((struct culture_view *)a.bits)->culture == ((struct culture_view *)b.bits)->culture;
}

static uint32_t culture_hash(ps_value v)
{
	const char *name = ((struct culture_view *)v.bits)->culture->name;
	return utf_hash(name, strlen(name));
}

static const struct ps_member_row culture_rows[] = {
	{"new(string name)", new_culture, NULL},
	{"new(string name, bool useUserOverride)", new_culture, NULL},
	{"new(int culture)", new_by_lcid, NULL},
	{"System.Object Clone()", itself, NULL},
	{"static cultureinfo CreateSpecificCulture(string name)", new_culture, NULL},
	{"static cultureinfo GetCultureInfo(string name)", new_culture, NULL},
	{"static cultureinfo GetCultureInfo(int culture)", new_by_lcid, NULL},
	{"static cultureinfo[] GetCultures(System.Globalization.CultureTypes types)", get_cultures, NULL},
	{"static cultureinfo CurrentCulture {get;set;}", get_current, set_current},
	{"static cultureinfo CurrentUICulture {get;set;}", get_ui_current, set_ui_current},
	{"static cultureinfo DefaultThreadCurrentCulture {get;set;}", get_current, set_current},
	{"static cultureinfo InstalledUICulture {get;}", get_ui_current, NULL},
	{"static cultureinfo InvariantCulture {get;}", get_invariant, NULL},
	{"System.Globalization.CompareInfo CompareInfo {get;}", get_compare_info, NULL},
	{"System.Globalization.DateTimeFormatInfo DateTimeFormat {get;}", get_datetime_format, NULL},
	{"string DisplayName {get;}", get_english_name, NULL},
	{"string EnglishName {get;}", get_english_name, NULL},
	{"string IetfLanguageTag {get;}", get_name, NULL},
	{"bool IsNeutralCulture {get;}", get_neutral, NULL},
	{"bool IsReadOnly {get;}", get_true, NULL},
	{"int LCID {get;}", get_lcid, NULL},
	{"string Name {get;}", get_name, NULL},
	{"string NativeName {get;}", get_native_name, NULL},
	{"System.Globalization.NumberFormatInfo NumberFormat {get;}", get_number_format, NULL},
	{"cultureinfo Parent {get;}", get_parent, NULL},
	{"System.Globalization.TextInfo TextInfo {get;}", get_text_info, NULL},
	{"string TwoLetterISOLanguageName {get;}", get_two_letters, NULL},
	ROWS_END};
static const struct ps_type_ops culture_ops = {.to_string = name_text, .equals = same_culture, .hash = culture_hash};
REF_TYPE(culture_info, "System.Globalization.CultureInfo", "cultureinfo", "System.ICloneable System.IFormatProvider", culture_rows,
         &culture_ops);

/* ---- NumberFormatInfo, DateTimeFormatInfo ---- */

#define TEXT(name, field)                                                                                                     \
	METHOD(name)                                                                                                           \
	{                                                                                                                      \
		return ps_cstring(self_culture(c)->field);                                                                     \
	}
TEXT(decimal_point, decimal_point)
TEXT(group_mark, group_mark)
TEXT(currency_symbol, currency_symbol)
TEXT(infinity, infinity)
TEXT(nan_text, nan)
TEXT(date_sep, date_sep)
TEXT(time_sep, time_sep)
TEXT(am, am)
TEXT(pm, pm)
TEXT(short_date, short_date)
TEXT(long_date, long_date)
TEXT(short_time, short_time)
TEXT(long_time, long_time)
TEXT(month_day, month_day)
TEXT(year_month, year_month)
TEXT(full_date_time, full_date_time)

METHOD(negative_infinity)
{
	return ps_string_printf("-%s", self_culture(c)->infinity);
}

#define FIXED_TEXT(name, text)                                                                                                \
	METHOD(name)                                                                                                           \
	{                                                                                                                      \
		return ps_cstring(text);                                                                                       \
	}
FIXED_TEXT(minus, "-")
FIXED_TEXT(plus, "+")
FIXED_TEXT(percent, "%")
FIXED_TEXT(per_mille, "‰")
FIXED_TEXT(rfc1123, "ddd, dd MMM yyyy HH':'mm':'ss 'GMT'")
FIXED_TEXT(sortable, "yyyy'-'MM'-'dd'T'HH':'mm':'ss")
FIXED_TEXT(universal, "yyyy'-'MM'-'dd HH':'mm':'ss'Z'")

METHOD(get_digits)
{
	return ps_from_int(self_culture(c)->digits);
}

METHOD(group_sizes)
{
	const struct culture *u = self_culture(c);
	ps_value a = ps_array_new(&type_int32, u->group_rest == u->group_first ? 1 : 2);
	ps_array(a)->at[0] = ps_from_int(u->group_first);
	if (ps_array(a)->count > 1)
		ps_array(a)->at[1] = ps_from_int(u->group_rest);
	return a;
}

static ps_value words(const char *list, uint32_t n, uint32_t extra)
{
	ps_value a = ps_array_new(&type_string, n + extra);
	for (uint32_t i = 0; i < n; i++) {
		size_t len;
		const char *word = culture_word(list, i, &len);
		ps_array(a)->at[i] = ps_string(word, len);
	}
	for (uint32_t i = 0; i < extra; i++)
		ps_array(a)->at[n + i] = ps_from_obj(ps_empty_string);
	return a;
}

METHOD(day_names)
{
	return words(self_culture(c)->days, 7, 0);
}

METHOD(short_day_names)
{
	return words(self_culture(c)->short_days, 7, 0);
}

METHOD(month_names)
{
	return words(self_culture(c)->months, 12, 1);
}

METHOD(short_month_names)
{
	return words(self_culture(c)->short_months, 12, 1);
}

static ps_value month_word(const struct ps_call *c, const char *list)
{
	size_t len;
	int32_t m = arg_int(c, 0);
	if (m < 1 || m > 13)
		return FAIL_RANGE("month", "Valid values are between 1 and 13, inclusive.");
	const char *word = m == 13 ? "" : culture_word(list, (uint32_t)m - 1, &len);
	return m == 13 ? ps_cstring(word) : ps_string(word, len);
}

METHOD(month_name)
{
	return month_word(c, self_culture(c)->months);
}

METHOD(short_month_name)
{
	return month_word(c, self_culture(c)->short_months);
}

METHOD(day_name)
{
	size_t len;
	const char *word = culture_word(self_culture(c)->days, (uint32_t)arg_long(c, 0) % 7, &len);
	return ps_string(word, len);
}

METHOD(short_day_name)
{
	size_t len;
	const char *word = culture_word(self_culture(c)->short_days, (uint32_t)arg_long(c, 0) % 7, &len);
	return ps_string(word, len);
}

METHOD(first_day)
{
	return ps_from_enum(ps_type_find("System.DayOfWeek", 16, NULL), self_culture(c)->first_day);
}

METHOD(number_invariant)
{
	return view_new(&type_number_format, culture_invariant);
}

METHOD(number_current)
{
	return view_new(&type_number_format, culture_current());
}

METHOD(date_invariant)
{
	return view_new(&type_datetime_format, culture_invariant);
}

METHOD(date_current)
{
	return view_new(&type_datetime_format, culture_current());
}

static const struct ps_member_row number_rows[] = {
	{"static System.Globalization.NumberFormatInfo CurrentInfo {get;}", number_current, NULL},
	{"static System.Globalization.NumberFormatInfo InvariantInfo {get;}", number_invariant, NULL},
	{"int CurrencyDecimalDigits {get;}", get_digits, NULL},
	{"string CurrencyDecimalSeparator {get;}", decimal_point, NULL},
	{"string CurrencyGroupSeparator {get;}", group_mark, NULL},
	{"int[] CurrencyGroupSizes {get;}", group_sizes, NULL},
	{"string CurrencySymbol {get;}", currency_symbol, NULL},
	{"string NaNSymbol {get;}", nan_text, NULL},
	{"string NegativeInfinitySymbol {get;}", negative_infinity, NULL},
	{"string NegativeSign {get;}", minus, NULL},
	{"int NumberDecimalDigits {get;}", get_digits, NULL},
	{"string NumberDecimalSeparator {get;}", decimal_point, NULL},
	{"string NumberGroupSeparator {get;}", group_mark, NULL},
	{"int[] NumberGroupSizes {get;}", group_sizes, NULL},
	{"int PercentDecimalDigits {get;}", get_digits, NULL},
	{"string PercentDecimalSeparator {get;}", decimal_point, NULL},
	{"string PercentGroupSeparator {get;}", group_mark, NULL},
	{"string PercentSymbol {get;}", percent, NULL},
	{"string PerMilleSymbol {get;}", per_mille, NULL},
	{"string PositiveInfinitySymbol {get;}", infinity, NULL},
	{"string PositiveSign {get;}", plus, NULL},
	ROWS_END};
static const struct ps_member_row date_rows[] = {
	{"static System.Globalization.DateTimeFormatInfo CurrentInfo {get;}", date_current, NULL},
	{"static System.Globalization.DateTimeFormatInfo InvariantInfo {get;}", date_invariant, NULL},
	{"string GetAbbreviatedDayName(System.DayOfWeek dayofweek)", short_day_name, NULL},
	{"string GetAbbreviatedMonthName(int month)", short_month_name, NULL},
	{"string GetDayName(System.DayOfWeek dayofweek)", day_name, NULL},
	{"string GetMonthName(int month)", month_name, NULL},
	{"string[] AbbreviatedDayNames {get;}", short_day_names, NULL},
	{"string[] AbbreviatedMonthNames {get;}", short_month_names, NULL},
	{"string AMDesignator {get;}", am, NULL},
	{"string DateSeparator {get;}", date_sep, NULL},
	{"string[] DayNames {get;}", day_names, NULL},
	{"System.DayOfWeek FirstDayOfWeek {get;}", first_day, NULL},
	{"string FullDateTimePattern {get;}", full_date_time, NULL},
	{"string LongDatePattern {get;}", long_date, NULL},
	{"string LongTimePattern {get;}", long_time, NULL},
	{"string MonthDayPattern {get;}", month_day, NULL},
	{"string[] MonthNames {get;}", month_names, NULL},
	{"string PMDesignator {get;}", pm, NULL},
	{"string RFC1123Pattern {get;}", rfc1123, NULL},
	{"string ShortDatePattern {get;}", short_date, NULL},
	{"string ShortTimePattern {get;}", short_time, NULL},
	{"string SortableDateTimePattern {get;}", sortable, NULL},
	{"string TimeSeparator {get;}", time_sep, NULL},
	{"string UniversalSortableDateTimePattern {get;}", universal, NULL},
	{"string YearMonthPattern {get;}", year_month, NULL},
	ROWS_END};
REF_TYPE(number_format, "System.Globalization.NumberFormatInfo", NULL, "System.IFormatProvider", number_rows, NULL);
REF_TYPE(datetime_format, "System.Globalization.DateTimeFormatInfo", NULL, "System.IFormatProvider", date_rows, NULL);

/* ---- TextInfo, CompareInfo ---- */

/* Upper-cases the first letter of each word and lower-cases the rest, but leaves words that are all capitals. */
METHOD(to_title_case)
{
	const struct ps_str *s = arg_str(c, 0);
	struct buf b = BUF_INIT;
	for (size_t i = 0; i < s->len;) {
		uint32_t cp;
		size_t used = utf8_decode(s->text + i, s->len - i, &cp);
		if (!cp_is_letter(cp)) {
			buf_put(&b, s->text + i, used);
			i += used;
			continue;
		}
		size_t end = i;
		bool any_lower = false;
		while (end < s->len) {
			size_t n = utf8_decode(s->text + end, s->len - end, &cp);
			if (!cp_is_letter(cp) && cp != '\'' && !cp_is_digit(cp) && cp != 0x2019)
				break;
			any_lower = any_lower || cp_is_lower(cp);
			end += n;
		}
		for (bool first = true; i < end; first = false) {
			i += utf8_decode(s->text + i, end - i, &cp);
			buf_put_cp(&b, first ? cp_upper(cp) : any_lower ? cp_lower(cp) : cp);
		}
	}
	return ps_from_buf(&b);
}

static ps_value mapped(const struct ps_call *c, uint32_t (*map)(uint32_t))
{
	struct buf b = BUF_INIT;
	if (ps_is_small(c->args[0], SMALL_CHAR))
		return ps_from_char((uint16_t)map(ps_small(c->args[0])));
	const struct ps_str *s = arg_str(c, 0);
	for (size_t i = 0; i < s->len;) {
		uint32_t cp;
		i += utf8_decode(s->text + i, s->len - i, &cp);
		buf_put_cp(&b, map(cp));
	}
	return ps_from_buf(&b);
}

METHOD(to_upper)
{
	return mapped(c, cp_upper);
}

METHOD(to_lower)
{
	return mapped(c, cp_lower);
}

METHOD(list_separator)
{
	return ps_cstring(strcmp(self_culture(c)->decimal_point, ",") == 0 ? ";" : ",");
}

/* (a, b [, CompareOptions]) */
METHOD(compare)
{
	int64_t options = c->argc > 2 ? arg_long(c, 2) : 0;
	enum string_comparison how = options & 0x40000000   ? CMP_ORDINAL
	                             : options & 0x10000000 ? CMP_ORDINAL_NOCASE
	                             : options & 1          ? CMP_CURRENT_NOCASE
	                                                    : CMP_CURRENT;
	int order = string_compare(arg_str(c, 0), arg_str(c, 1), how);
	return ps_from_int((order > 0) - (order < 0));
}

static const struct ps_member_row text_rows[] = {
	{"string ToLower(string str)", to_lower, NULL},
	{"char ToLower(char c)", to_lower, NULL},
	{"string ToTitleCase(string str)", to_title_case, NULL},
	{"string ToUpper(string str)", to_upper, NULL},
	{"char ToUpper(char c)", to_upper, NULL},
	{"string CultureName {get;}", get_name, NULL},
	{"int LCID {get;}", get_lcid, NULL},
	{"string ListSeparator {get;}", list_separator, NULL},
	ROWS_END};
static const struct ps_member_row compare_rows[] = {
	{"int Compare(string string1, string string2)", compare, NULL},
	{"int Compare(string string1, string string2, System.Globalization.CompareOptions options)", compare, NULL},
	{"string Name {get;}", get_name, NULL},
	{"int LCID {get;}", get_lcid, NULL},
	ROWS_END};
REF_TYPE(text_info, "System.Globalization.TextInfo", NULL, NULL, text_rows, NULL);
REF_TYPE(compare_info, "System.Globalization.CompareInfo", NULL, NULL, compare_rows, NULL);
