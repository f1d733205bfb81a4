/* SPDX-License-Identifier: MIT */
/*
 * object/convert.c - [T]$v: the order in which PowerShell tries conversions, and what it says when none works.
 *
 * Assignable values stay; then language rules (null, bool, string, numbers, enums, arrays, dictionaries), Parse, a
 * constructor with one parameter, op_Implicit/op_Explicit.  Called by casts, parameter binding, assignments to typed
 * variables.  Conversions that are tried without an error take the same way and drop the exception.
 */
#include "base/buf.h"
#include "heap/heap.h"
#include "object/xml.h"
#include "object/collection.h"
#include "object/convert.h"
#include "object/convert_steps.h"
#include "object/hooks.h"
#include "object/psobject.h"
#include "object/throw.h"
#include "object/type_ops.h"

#include <string.h>

static void value_text(ps_value v, struct buf *out)
{
	bool ok = ps_tc(ps_base(v)) == TC_PSOBJECT ? ps_to_text(v, out, NULL) : ps_net_to_string(v, out);
	if (!ok)
		ps_take_pending();
}

ps_value convert_throw(const char *id, ps_value cause, const char *message)
{
	ps_value cast = ps_exception_new(&type_exc_ps_cast, "%s", message);
	((struct ps_exception *)ps_obj(cast))->inner = cause;
	ps_throw_error(&type_runtime_exception, id, CAT_INVALID_ARGUMENT, PS_NULL, "%s", message);
	((struct ps_exception *)ps_obj(ps_pending()))->inner = cast;
	return PS_FAIL;
}

ps_value convert_failed(const char *id, ps_value v, const struct ps_type *to)
{
	ps_value cause = ps_take_pending();
	struct buf text = BUF_INIT, message = BUF_INIT;
	value_text(v, &text);
	buf_printf(&message, "Cannot convert value \"%s\" to type \"%s\". Error: \"%s\"", buf_str(&text), type_shown(to),
	    ps_str(((struct ps_exception *)ps_obj(cause))->message)->text);
	ps_value r = convert_throw(id, cause, buf_str(&message));
	buf_fini(&text);
	buf_fini(&message);
	return r;
}

ps_value convert_failed_because(const char *id, ps_value v, const struct ps_type *to, const struct ps_type *inner,
    const char *cause)
{
	ps_throw(inner, "%s", cause);
	return convert_failed(id, v, to);
}

ps_value convert_impossible(ps_value v, const struct ps_type *to)
{
	struct buf text = BUF_INIT, message = BUF_INIT;
	value_text(v, &text);
	buf_printf(&message, "Cannot convert the \"%s\" value of type \"%s\" to type \"%s\".", buf_str(&text),
	    type_shown(ps_base_type(v)), type_shown(to));
	ps_value r = convert_throw("ConvertToFinalInvalidCastException", PS_NULL, buf_str(&message));
	buf_fini(&text);
	buf_fini(&message);
	return r;
}

const char *type_shown(const struct ps_type *t)
{
	if (!t->arg_count)
		return t->name;
	struct buf text = BUF_INIT;
	ps_type_text(t, &text);
	const char *shown = heap_strndup(buf_str(&text), text.len);
	buf_fini(&text);
	return shown;
}

bool type_is_delegate(const struct ps_type *t)
{
	for (; t; t = t->base) {
		if (strcmp(t->name, "System.Delegate") == 0 || strcmp(t->name, "System.MulticastDelegate") == 0)
			return true;
	}
	return false;
}

const struct ps_type *type_unwrap_nullable(const struct ps_type *t)
{
	static const char name[] = "System.Nullable`1";
	return t->arg_count == 1 && strncmp(t->name, name, sizeof name - 1) == 0 ? t->args[0] : NULL;
}

ps_value convert_null(const struct ps_type *to)
{
	if (to == &type_string)
		return ps_from_obj(ps_empty_string);
	if (to == &type_bool)
		return PS_FALSE;
	if (to == &type_switch)
		return ps_from_switch(false);
	if ((to->tc >= TC_CHAR && to->tc <= TC_BIGINT) && !(to->flags & PS_TYPE_ENUM))
		return ps_type_default(to);
	if (!(to->flags & PS_TYPE_VALUE) || type_unwrap_nullable(to) || to == &type_void)
		return PS_NULL;
	struct buf message = BUF_INIT;
	ps_value r;
	if (to->flags & PS_TYPE_ENUM) {
		buf_printf(&message,
		    "Cannot convert null to type \"%s\" due to enumeration values that are not valid. Specify one of the "
		    "following enumeration values and try again. The possible enumeration values are \"",
		    to->name);
		for (const struct ps_enum_row *row = to->enums; row && row->name; row++)
			buf_printf(&message, "%s%s", row == to->enums ? "" : ",", row->name);
		buf_puts(&message, "\".");
		r = convert_throw("nullToEnumInvalidCast", PS_NULL, buf_str(&message));
	} else {
		buf_printf(&message, "Cannot convert null to type \"%s\".", type_shown(to));
		r = convert_throw("nullToObjectInvalidCast", PS_NULL, buf_str(&message));
	}
	buf_fini(&message);
	return r;
}

static ps_value to_switch(ps_value v)
{
	return ps_tc(v) == TC_BOOL ? ps_from_switch(ps_truth(v)) : PS_UNSET;
}

/* [bool] takes numbers, text and references alike, but not through an error. */
static ps_value to_bool(ps_value v)
{
	return ps_from_bool(ps_truth(v));
}

static ps_value to_string(ps_value v)
{
	return ps_to_string(v);
}

static ps_value to_custom_object(ps_value whole, ps_value v)
{
	if (ps_tc(v) != TC_DICT)
		return whole;
	ps_value r = ps_custom_new(), key, value;
	uint32_t at = 0;
	if (strncmp(ps_type_of(v)->name, "System.Collections.Generic.", 27) == 0)
		return whole;
	while (ps_dict_next(ps_dict(v), &at, &key, &value)) {
		if (!ps_custom_add(r, key, value))
			return PS_FAIL;
	}
	return r;
}

static ps_value to_type(ps_value v)
{
	ps_value text = ps_is_string(v) ? v : ps_to_string(v);
	if (ps_failed(text))
		return text;
	const struct ps_type *t = ps_type_find(ps_str(text)->text, ps_str(text)->len, NULL);
	if (!t && object_hooks.find_script_type)
		t = object_hooks.find_script_type(ps_str(text)->text, ps_str(text)->len);
	if (t)
		return ps_from_type(t);
	struct buf message = BUF_INIT;
	buf_printf(&message, "Cannot convert the \"%s\" value of type \"System.String\" to type \"System.Type\".",
	    ps_str(text)->text);
	ps_value r = convert_throw("InvalidCastFromStringToType", PS_NULL, buf_str(&message));
	buf_fini(&message);
	return r;
}

/* Scalars of the language; PS_UNSET when `to` is none of them. */
static ps_value to_language_type(ps_value whole, ps_value v, const struct ps_type *to)
{
	if (to == &type_bool)
		return to_bool(v);
	if (to == &type_string)
		return to_string(whole);
	if (to == &type_switch)
		return to_switch(v);
	if (to == &type_pscustomobject || to == &type_psobject)
		return to == &type_psobject ? whole : to_custom_object(whole, v);
	if (to == &type_type)
		return to_type(v);
	if (to == &type_void)
		return PS_NOTHING;
	if (to->flags & PS_TYPE_ENUM)
		return convert_to_enum(v, to);
	if (tc_is_number(to->tc) || to->tc == TC_CHAR)
		return convert_number(v, to);
	if (to->tc == TC_ARRAY)
		return convert_to_array(v, to);
	return PS_UNSET;
}

/* Text, or the lines of a text, as a document. */
static ps_value convert_to_xml(ps_value v)
{
	struct buf text = BUF_INIT;
	ps_value r = PS_FAIL;
	if (ps_to_text(v, &text, "\n")) {
		r = ps_xml_parse(buf_str(&text), text.len, false);
		if (ps_failed(r))
			convert_failed("InvalidCastToXmlDocument", ps_string(buf_str(&text), text.len), &type_xml_document);
	}
	buf_fini(&text);
	return r;
}

static ps_value convert_other(ps_value whole, ps_value v, const struct ps_type *to)
{
	ps_value r = PS_UNSET;
	enum ps_tc tc = ps_tc(v);
	if (to == &type_xml_document && !ps_is_xml_node(v))
		return convert_to_xml(v);
	if (tc == TC_STRING)
		r = convert_from_string(v, to);
	if (ps_is_unset(r))
		r = convert_to_collection(v, to);
	if (ps_is_unset(r) && tc == TC_DICT)
		r = convert_dict(v, to);
	bool is_ticks = tc >= TC_SBYTE && tc <= TC_INT64 && (to == &type_datetime || to == &type_timespan);
	if (ps_is_unset(r) && !is_ticks && (tc_is_number(tc) || tc == TC_CHAR)) {
		ps_value text = ps_to_string(v); /* what is no text may still be parsed from its text */
		r = ps_failed(text) ? text : convert_from_string(text, to);
	}
	if (ps_is_unset(r))
		r = convert_by_constructor(v, to);
	if (ps_is_unset(r))
		r = convert_by_operator(v, to);
	if (ps_is_unset(r) && tc == TC_PSOBJECT)
		r = convert_dict(v, to);
	return ps_is_unset(r) ? convert_impossible(whole, to) : r;
}

ps_value ps_convert(ps_value v, const struct ps_type *to)
{
	if (to == &type_object)
		return v;
	if (ps_is_obj(v) && ps_obj(v)->type == to)
		return v;
	if (ps_is_int(v) && to == &type_int32)
		return v;
	ps_value base = ps_base(v);
	if (ps_is_null(base))
		return convert_null(to);
	const struct ps_type *from = ps_type_of(base);
	if (from == to)
		return base;
	const struct ps_type *inner = type_unwrap_nullable(to);
	if (inner)
		return ps_convert(v, inner);
	if (to == &type_pscustomobject || to == &type_psobject)
		return to_language_type(v, base, to);
	if (ps_tc(base) != TC_PSOBJECT && ps_type_is(from, to))
		return base;
	if (type_is_delegate(to))
		return ps_tc(base) == TC_SCRIPT_BLOCK ? base : convert_impossible(v, to);
	ps_value r = to_language_type(v, base, to);
	if (!ps_is_unset(r))
		return r;
	return to == &type_switch ? convert_impossible(v, to) : convert_other(v, base, to);
}

ps_value ps_try_convert(ps_value v, const struct ps_type *to)
{
	if (to == &type_int32 && ps_is_int(v))
		return v;
	ps_value r = ps_convert(v, to);
	if (ps_failed(r)) {
		ps_take_pending();
		return PS_UNSET;
	}
	return r;
}
