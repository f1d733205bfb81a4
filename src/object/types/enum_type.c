/* SPDX-License-Identifier: MIT */
/*
 * object/types/enum_type.c - System.Enum, the base of all enums (also of script ones), and SwitchParameter.
 */
#include "object/enum_text.h"
#include "object/types/support.h"

/* The enum type argument, or NULL + exception. */
static const struct ps_type *enum_arg(const struct ps_call *c, uint32_t i)
{
	ps_value v = ps_base(c->args[i]);
	if (ps_tc(v) != TC_TYPE) {
		fail_null("enumType");
		return NULL;
	}
	const struct ps_type *t = (const struct ps_type *)v.bits;
	if (t->flags & PS_TYPE_ENUM)
		return t;
	FAIL_ARGUMENT("enumType", "Type provided must be an Enum.");
	return NULL;
}

static const struct ps_type *underlying(const struct ps_type *t)
{
	return t->underlying ? t->underlying : &type_int32;
}

METHOD(has_flag)
{
	ps_value flag = ps_base(c->args[0]);
	if (ps_type_of(flag) != ps_type_of(c->self))
		return FAIL(type_exc_argument, "The argument type, '%s', is not the same as the enum type '%s'.",
		            ps_type_of(flag)->name, ps_type_of(c->self)->name);
	return ps_from_bool((ps_int64(c->self) & ps_int64(flag)) == ps_int64(flag));
}

METHOD(compare_to)
{
	ps_value other = ps_base(c->args[0]);
	if (ps_is_null(other))
		return ps_from_int(1);
	if (ps_type_of(other) != ps_type_of(c->self))
		return FAIL(type_exc_argument, "Object must be the same type as the enum. The type passed in was '%s'; the enum "
		            "type was '%s'.", ps_type_of(other)->name, ps_type_of(c->self)->name);
	int64_t a = ps_int64(c->self), b = ps_int64(other);
	return ps_from_int(a < b ? -1 : a > b);
}

METHOD(to_string)
{
	struct buf b = BUF_INIT;
	const struct ps_str *format = c->argc ? arg_str(c, 0) : ps_empty_string;
	if (format->len == 0)
		enum_text(c->self, &b);
	else if (!enum_format(c->self, format->text, format->len, &b))
		return PS_FAIL;
	return ps_from_buf(&b);
}

METHOD(get_value)
{
	return ps_convert(ps_from_int64(ps_int64(c->self)), underlying(ps_type_of(c->self)));
}

METHOD(get_type_code)
{
	const struct ps_type *t = ps_type_find_builtin("System.TypeCode", 15);
	static const uint8_t codes[] = {[TC_SBYTE] = 5, [TC_BYTE] = 6, [TC_INT16] = 7, [TC_UINT16] = 8, [TC_INT32] = 9,
	                                [TC_UINT32] = 10, [TC_INT64] = 11, [TC_UINT64] = 12};
	return t ? ps_from_enum(t, codes[underlying(ps_type_of(c->self))->tc]) : PS_NULL;
}

METHOD(get_names)
{
	const struct ps_type *t = enum_arg(c, 0);
	struct ps_vec names = {0};
	if (!t)
		return PS_FAIL;
	for (const struct ps_enum_row *e = t->enums; e && e->name; e++)
		ps_vec_add(&names, ps_cstring(e->name));
	return ps_convert(ps_vec_to_array(&names), &type_string_array);
}

static bool by_value(void *context, ps_value a, ps_value b, int *ret)
{
	(void)context;
	uint64_t x = (uint64_t)ps_int64(a), y = (uint64_t)ps_int64(b);
	*ret = x < y ? -1 : x > y;
	return true;
}

METHOD(get_values)
{
	const struct ps_type *t = enum_arg(c, 0);
	struct ps_vec values = {0};
	if (!t)
		return PS_FAIL;
	for (const struct ps_enum_row *e = t->enums; e && e->name; e++)
		ps_vec_add(&values, ps_from_enum(t, e->value));
	values_sort(values.at, values.count, by_value, NULL);
	ps_value array = ps_array_new(t, values.count);
	if (values.count && !ps_failed(array))
		memcpy(ps_array(array)->at, values.at, values.count * sizeof *values.at);
	return array;
}

static bool as_number(ps_value v, int64_t *ret)
{
	v = ps_base(v);
	ps_value n = ps_tc(v) == TC_ENUM ? ps_from_int64(ps_int64(v)) : ps_try_convert(v, &type_int64);
	if (ps_is_unset(n))
		return false;
	*ret = ps_int64(n);
	return true;
}

METHOD(get_name)
{
	const struct ps_type *t = enum_arg(c, 0);
	int64_t v;
	if (!t)
		return PS_FAIL;
	if (!as_number(c->args[1], &v))
		return FAIL_ARGUMENT("value", "The value passed in must be an enum base or an underlying type for an enum, such as "
		                              "an Int32.");
	for (const struct ps_enum_row *e = t->enums; e && e->name; e++)
		if (e->value == v)
			return ps_cstring(e->name);
	return PS_NULL;
}

METHOD(is_defined)
{
	const struct ps_type *t = enum_arg(c, 0);
	ps_value v = ps_base(c->args[1]);
	int64_t number;
	if (!t)
		return PS_FAIL;
	for (const struct ps_enum_row *e = t->enums; e && e->name; e++)
		if (ps_is_string(v) ? ps_str_is(v, e->name) : as_number(v, &number) && number == e->value)
			return PS_TRUE;
	return PS_FALSE;
}

METHOD(to_object)
{
	const struct ps_type *t = enum_arg(c, 0);
	int64_t v;
	if (!t)
		return PS_FAIL;
	if (!as_number(c->args[1], &v))
		return FAIL_ARGUMENT("value", "The value passed in must be an enum base or an underlying type for an enum, such as "
		                              "an Int32.");
	return ps_from_enum(t, v);
}

METHOD(get_underlying)
{
	const struct ps_type *t = enum_arg(c, 0);
	return t ? ps_from_type(underlying(t)) : PS_FAIL;
}

METHOD(format_static)
{
	const struct ps_type *t = enum_arg(c, 0);
	const struct ps_str *format = arg_str(c, 2);
	struct buf b = BUF_INIT;
	int64_t v;
	if (!t || !as_number(c->args[1], &v) || !enum_format(ps_from_enum(t, v), format->text, format->len, &b))
		return PS_FAIL;
	return ps_from_buf(&b);
}

/* Enum.Parse: names with case unless ignoreCase, numbers, lists. */
static bool parse(const struct ps_type *t, const struct ps_str *s, bool ignore_case, int64_t *ret)
{
	int64_t sum = 0;
	const char *at = s->text, *end = s->text + s->len;
	bool any = false;
	while (at <= end) {
		size_t n = strcspn(at, ",");
		const char *from = at, *to = at + n;
		while (from < to && (*from == ' ' || *from == '\t'))
			from++;
		while (to > from && (to[-1] == ' ' || to[-1] == '\t'))
			to--;
		bool found = false;
		ps_value number;
		for (const struct ps_enum_row *e = t->enums; e && e->name && !found; e++) {
			size_t len = strlen(e->name);
			found = ignore_case ? ps_text_equal_nocase(e->name, len, from, (size_t)(to - from))
			                    : len == (size_t)(to - from) && memcmp(e->name, from, len) == 0;
			if (found)
				sum |= e->value;
		}
		if (!found && to > from && (*from == '-' || *from == '+' || (*from >= '0' && *from <= '9')) &&
		    ps_parse_number(from, (size_t)(to - from), &number) && as_number(number, ret)) {
			sum |= *ret;
			found = true;
		}
		if (!found)
			return to == from ? ps_throw_argument(&type_exc_argument, "value", "Must specify valid information for parsing "
			                                      "in the string.")
			                  : ps_throw(&type_exc_argument, "Requested value '%.*s' was not found.", (int)(to - from), from);
		any = true;
		at += n + 1;
	}
	*ret = sum;
	return any;
}

METHOD(parse_static)
{
	const struct ps_type *t = enum_arg(c, 0);
	int64_t v;
	if (!t || !parse(t, arg_str(c, 1), c->argc > 2 && arg_bool(c, 2), &v))
		return PS_FAIL;
	return ps_from_enum(t, v);
}

METHOD(try_parse)
{
	const struct ps_type *t = enum_arg(c, 0);
	int64_t v = 0;
	if (!t)
		return PS_FAIL;
	bool ok = parse(t, arg_str(c, 1), c->argc > 3 && arg_bool(c, 2), &v);
	if (!ok)
		ps_take_pending();
	if (!ps_reference_set(c->args[c->argc - 1], ok ? ps_from_enum(t, v) : PS_NULL))
		return PS_FAIL;
	return ps_from_bool(ok);
}

static const struct ps_member_row enum_rows[] = {
    {"int CompareTo(System.Object target)", compare_to, NULL},
    {"System.TypeCode GetTypeCode()", get_type_code, NULL},
    {"bool HasFlag(enum flag)", has_flag, NULL},
    {"string ToString()", to_string, NULL},
    {"string ToString(string format)", to_string, NULL},
    {"System.Object value__ {get;}", get_value, NULL},
    {"static string Format(type enumType, System.Object value, string format)", format_static, NULL},
    {"static string GetName(type enumType, System.Object value)", get_name, NULL},
    {"static string[] GetNames(type enumType)", get_names, NULL},
    {"static type GetUnderlyingType(type enumType)", get_underlying, NULL},
    {"static array GetValues(type enumType)", get_values, NULL},
    {"static bool IsDefined(type enumType, System.Object value)", is_defined, NULL},
    {"static System.Object Parse(type enumType, string value)", parse_static, NULL},
    {"static System.Object Parse(type enumType, string value, bool ignoreCase)", parse_static, NULL},
    {"static System.Object ToObject(type enumType, System.Object value)", to_object, NULL},
    {"static bool TryParse(type enumType, string value, [ref] System.Object result)", try_parse, NULL},
    {"static bool TryParse(type enumType, string value, bool ignoreCase, [ref] System.Object result)", try_parse, NULL},
    ROWS_END};
struct ps_type type_enum = {PS_TYPE_HEAD, .name = "System.Enum", .base = &type_value_type, .tc = TC_ENUM,
                            .flags = PS_TYPE_VALUE | PS_TYPE_ABSTRACT, .rows = enum_rows,
                            .interfaces = "System.IComparable System.ISpanFormattable System.IFormattable "
                                          "System.IConvertible"};

/* ---- SwitchParameter ---- */
METHOD(is_present)
{
	return ps_from_bool(ps_small(c->self) != 0);
}

METHOD(new_switch)
{
	return ps_from_switch(arg_bool(c, 0));
}

METHOD(present)
{
	return ps_from_switch(true);
}

METHOD(switch_text)
{
	return ps_cstring(ps_small(c->self) ? "True" : "False");
}

static const struct ps_member_row switch_rows[] = {
    {"new(bool isPresent)", new_switch, NULL},
    {"bool IsPresent {get;}", is_present, NULL},
    {"bool ToBool()", is_present, NULL},
    {"string ToString()", switch_text, NULL},
    {"static switch Present {get;}", present, NULL},
    ROWS_END};
VALUE_TYPE(switch, "System.Management.Automation.SwitchParameter", "switch", TC_SWITCH, NULL, switch_rows, NULL);
