/* SPDX-License-Identifier: MIT */
/*
 * object/convert_string.c - text to dates, spans, guids, patterns, enums and whatever type has Parse(string).
 * Called by convert.c.
 */
#include <string.h>

#include "base/buf.h"
#include "base/guid.h"
#include "object/collection.h"
#include "object/convert.h"
#include "object/convert_steps.h"
#include "object/datetime.h"
#include "object/enum_text.h"
#include "object/match.h"
#include "object/psobject.h"
#include "object/throw.h"
#include "object/type_ops.h"

#define PARSE_WITH_PROVIDER "InvalidCastParseTargetInvocationWithFormatProvider"

static ps_value to_datetime(ps_value v, const struct ps_type *to)
{
	const struct ps_str *s = ps_str(v);
	struct date_parsed d;
	if (datetime_parse(s->text, s->len, culture_invariant, DATE_ALLOW_WHITE, false, &d))
		return ps_from_datetime(d.ticks, d.kind);
	datetime_throw_parse(s->text, s->len);
	return convert_failed(PARSE_WITH_PROVIDER, v, to);
}

static ps_value to_timespan(ps_value v, const struct ps_type *to)
{
	const struct ps_str *s = ps_str(v);
	int64_t ticks;
	enum timespan_parse why = timespan_parse(s->text, s->len, &ticks);
	if (why == TIMESPAN_OK)
		return ps_from_timespan(ticks);
	timespan_throw_parse(s->text, s->len, why);
	return convert_failed(PARSE_WITH_PROVIDER, v, to);
}

static ps_value to_guid(ps_value v, const struct ps_type *to)
{
	const struct ps_str *s = ps_str(v);
	struct guid g;
	if (guid_parse(s->text, s->len, &g))
		return ps_from_guid(&g);
	return convert_failed_because(PARSE_WITH_PROVIDER, v, to, &type_exc_format,
	    s->len < 32 ? "Unrecognized Guid format."
			: "Guid should contain 32 digits with 4 dashes (xxxxxxxx-xxxx-xxxx-xxxx-xxxxxxxxxxxx).");
}

static ps_value to_regex(ps_value v, const struct ps_type *to)
{
	const struct regex *r = regex_get(ps_str(v)->text, ps_str(v)->len, 0);
	return r ? ps_regex_new(r) : convert_failed("InvalidCastFromStringToRegex", v, to);
}

static ps_value undefined_enum(const char *id, ps_value v, const struct ps_type *to)
{
	struct buf text = BUF_INIT, message = BUF_INIT;
	ps_net_to_string(v, &text);
	buf_printf(&message,
	    "Cannot convert value \"%s\" to type \"%s\" due to enumeration values that are not valid. Specify one of the "
	    "following enumeration values and try again. The possible enumeration values are \"",
	    buf_str(&text), to->name);
	for (const struct ps_enum_row *row = to->enums; row && row->name; row++)
		buf_printf(&message, "%s%s", row == to->enums ? "" : ",", row->name);
	buf_puts(&message, "\".");
	ps_value r = convert_throw(id, PS_NULL, buf_str(&message));
	buf_fini(&text);
	buf_fini(&message);
	return r;
}

static bool names_number(const struct ps_str *s)
{
	char c = s->text[0];
	return (c >= '0' && c <= '9') || ((c == '-' || c == '+') && s->text[1] >= '0' && s->text[1] <= '9');
}

static ps_value string_to_enum(ps_value v, const struct ps_type *to)
{
	int64_t value;
	if (!enum_parse(to, ps_str(v)->text, ps_str(v)->len, true, &value))
		return convert_failed("SubstringDisambiguationEnumParseThrewAnException", v, to);
	if (names_number(ps_str(v)) && !enum_is_defined(to, value))
		return undefined_enum("EnumParseUndefined", v, to);
	return ps_from_enum(to, value);
}

/* Several names as a list. */
static ps_value list_to_enum(ps_value v, const struct ps_type *to)
{
	struct ps_vec items = {NULL, 0, 0};
	uint64_t bits = 0;
	if (!ps_flatten(v, &items))
		return PS_FAIL;
	for (uint32_t i = 0; i < items.count; i++) {
		ps_value one = ps_convert(items.at[i], to);
		if (ps_failed(one))
			return one;
		bits |= (uint64_t)ps_int64(one);
	}
	return ps_from_enum(to, (int64_t)bits);
}

ps_value convert_to_enum(ps_value v, const struct ps_type *to)
{
	enum ps_tc tc = ps_tc(v);
	if (tc == TC_STRING)
		return string_to_enum(v, to);
	if (tc == TC_ARRAY || tc == TC_LIST)
		return list_to_enum(v, to);
	if (tc == TC_DOUBLE || tc == TC_SINGLE || tc == TC_DECIMAL) {
		ps_value text = ps_to_string(v);
		return ps_failed(text) ? text : string_to_enum(text, to);
	}
	if (tc == TC_BOOL || tc == TC_CHAR) {
		struct buf text = BUF_INIT;
		buf_printf(&text, "Invalid cast from '%s' to '%s'.", ps_type_of(v)->name, to->name);
		ps_value r = convert_failed_because("InvalidCastIConvertible", v, to, &type_exc_cast, buf_str(&text));
		buf_fini(&text);
		return r;
	}
	int64_t value;
	if (tc == TC_ENUM || (tc >= TC_SBYTE && tc <= TC_INT64))
		value = ps_int64(v);
	else if (tc == TC_UINT64)
		value = (int64_t)ps_uint64(v);
	else if (tc == TC_DICT)
		return ps_from_enum(to, 0);
	else
		return convert_impossible(v, to);
	if (!enum_is_defined(to, value) && !(value == 0 && (to->flags & PS_TYPE_FLAGS)))
		return undefined_enum("UndefinedIntegerToEnum", v, to);
	return ps_from_enum(to, value);
}

/* Calls a static method's body itself: its exception is the cause, not a MethodInvocationException. */
ps_value convert_by_parse(ps_value text, const struct ps_type *to)
{
	const struct ps_member *best = NULL;
	for (const struct ps_member *m = ps_type_member(to, "Parse", 5, true); m; m = m->next_overload) {
		if (m->param_count == 0 || m->params[0].type != &type_string || m->result != to)
			continue;
		if (m->param_count == 2 && strcmp(m->params[1].type->name, "System.IFormatProvider") == 0) {
			best = m;
			break;
		}
		if (m->param_count == 1)
			best = m;
	}
	if (!best)
		return PS_UNSET;
	ps_value args[2] = {text, PS_NULL};
	struct ps_call call = {to, PS_NULL, args, best->param_count, best};
	ps_value r = best->row->call(&call);
	return ps_failed(r) ? convert_failed(best->param_count == 2 ? PARSE_WITH_PROVIDER : "InvalidCastParseTargetInvocation", text, to)
			    : r;
}

/* A Uri may be relative: its constructor with UriKind.RelativeOrAbsolute. */
static ps_value to_uri(ps_value v, const struct ps_type *to)
{
	static const char kind[] = "System.UriKind";
	const struct ps_type *kinds = ps_type_find(kind, sizeof kind - 1, NULL);
	if (!kinds)
		return PS_UNSET;
	ps_value args[2] = {v, ps_from_enum(kinds, 0)};
	ps_value r = ps_type_new(to, args, 2);
	if (!ps_failed(r))
		return r;
	ps_value cause = ps_take_pending(); /* the constructor's own words */
	ps_value inner = ((struct ps_exception *)ps_obj(cause))->inner;
	ps_throw_value(ps_is_null(inner) ? cause : inner);
	return convert_failed("InvalidCastConstructorException", v, to);
}

static ps_value to_xml(ps_value v, const struct ps_type *to)
{
	ps_value document = ps_type_new(to, NULL, 0), ignored;
	if (ps_failed(document))
		return document;
	if (ps_call_member(document, "LoadXml", 7, &v, 1, &ignored) == PS_FOUND)
		return document;
	ps_value cause = ps_take_pending();
	ps_value inner = ((struct ps_exception *)ps_obj(cause))->inner;
	ps_throw_value(ps_is_null(inner) ? cause : inner);
	return convert_failed("InvalidCastToXmlDocument", v, to);
}

ps_value convert_from_string(ps_value v, const struct ps_type *to)
{
	if (to == &type_datetime)
		return to_datetime(v, to);
	if (to == &type_timespan)
		return to_timespan(v, to);
	if (to->tc == TC_GUID)
		return to_guid(v, to);
	if (to == &type_regex)
		return to_regex(v, to);
	if (to == &type_uri) { /* relative ones too, which new(string) refuses */
		extern struct ps_type type_uri_kind;
		ps_value args[2] = {v, ps_from_enum(&type_uri_kind, 0)};
		return ps_type_new(to, args, 2);
	}
	if (to == &type_uri) {
		ps_value uri = to_uri(v, to);
		if (!ps_is_unset(uri))
			return uri;
	}
	if (strcmp(to->name, "System.Xml.XmlDocument") == 0)
		return to_xml(v, to);
	if (to == &type_char_array) {
		const struct ps_str *s = ps_str(v);
		ps_value r = ps_array_new(&type_char, s->units);
		for (uint32_t i = 0; i < s->units; i++)
			ps_array(r)->at[i] = ps_from_char(ps_str_unit(s, i));
		return r;
	}
	return convert_by_parse(v, to);
}
