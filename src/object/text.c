/* SPDX-License-Identifier: MIT */
/*
 * object/text.c - values as text: "$v" (invariant culture), v.ToString() (current culture).
 *
 * Called by string expansion, conversion to string, -join, the formatter.  Knows the built-in kinds; other types bring
 * ops->to_string; script classes and ScriptMethods named ToString are asked through object/hooks.h and psobject.h.
 */
#include <stdlib.h>
#include <string.h>

#include "base/guid.h"
#include "base/utf.h"
#include "object/collection.h"
#include "object/convert.h"
#include "object/datetime.h"
#include "object/enum_text.h"
#include "object/hooks.h"
#include "object/number.h"
#include "object/psobject.h"
#include "object/throw.h"
#include "object/type_ops.h"

#define TEXT_DEPTH_MAX 32 /* nested custom objects shown inside "@{…}" */

static bool text_of(ps_value v, struct buf *out, const char *ofs, int depth);

/* @{a=1; b=2} */
static bool custom_text(ps_value v, struct buf *out, int depth)
{
	if (depth > TEXT_DEPTH_MAX) {
		buf_puts(out, "...");
		return true;
	}
	uint32_t n;
	struct ps_prop_info *props = ps_properties(v, EXT_NOTE | EXT_PROPERTY | EXT_ALIAS | EXT_SCRIPT_PROPERTY | EXT_CODE_PROPERTY, &n);
	if (!n)
		return true; /* nothing at all, not "@{}" */
	buf_puts(out, "@{");
	bool first = true;
	for (uint32_t i = 0; i < n; i++) {
		ps_value item;
		if (props[i].hidden)
			continue;
		if (!first)
			buf_puts(out, "; ");
		first = false;
		buf_puts(out, props[i].name);
		buf_put_byte(out, '=');
		enum ps_lookup found = ps_get_member(v, props[i].name, strlen(props[i].name), &item);
		if (found == PS_LOOKUP_FAILED) {
			ps_take_pending();
			continue;
		}
		if (found == PS_NOT_FOUND || ps_is_null(item))
			continue;
		ps_value base = ps_base(item);
		enum ps_tc tc = ps_tc(base);
		/* collections inside are named, not listed; objects inside say nothing */
		if (!(tc == TC_ARRAY || tc == TC_LIST || tc == TC_PSOBJECT ? ps_net_to_string(base, out)
									   : text_of(base, out, NULL, depth + 1)))
			return false;
	}
	buf_put_byte(out, '}');
	return true;
}

/* A ToString that a script added or a class defines; PS_UNSET when there is none. */
static ps_value script_to_string(ps_value v, enum ps_tc tc)
{
	if (tc == TC_SCRIPT_OBJECT && object_hooks.call_class_method) {
		ps_value text = object_hooks.call_class_method(v, "ToString", NULL, 0);
		if (!ps_is_unset(text))
			return text;
	}
	if (ps_type_of(v)->flags & PS_TYPE_REF) {
		ps_value stored = ps_stored_text(v); /* deserialized objects */
		if (!ps_is_unset(stored))
			return stored;
		const struct ps_ext_member *m = ps_find_ext(v, "ToString", 8);
		ps_value text;
		if (m && m->kind == EXT_SCRIPT_METHOD)
			return ps_call_member(v, "ToString", 8, NULL, 0, &text) == PS_FOUND ? text : PS_FAIL;
	}
	return PS_UNSET;
}

static bool put_script_text(ps_value text, struct buf *out)
{
	if (ps_failed(text))
		return false;
	return text_of(text, out, NULL, 1);
}

static void put_char(uint32_t unit, struct buf *out)
{
	buf_put_utf16(out, (uint16_t)unit);
}

static bool joined(ps_value v, struct buf *out, const char *ofs, int depth)
{
	struct ps_enumerator *e = ps_enumerate(v);
	if (!e)
		return false;
	ps_value item;
	int more;
	bool first = true, ok = true;
	while (ok && (more = e->next(e, &item)) > 0) {
		if (!first)
			buf_puts(out, ofs ? ofs : " ");
		first = false;
		enum ps_tc tc = ps_tc(ps_base(item)); /* collections inside are named, not listed */
		ok = tc == TC_ARRAY || tc == TC_LIST ? ps_net_to_string(item, out) : text_of(item, out, ofs, depth + 1);
	}
	if (e->close)
		e->close(e);
	return ok && more == 0;
}

/* Type.ToString(): the full name without assemblies, "List`1[System.Int32]". */
void ps_type_text(const struct ps_type *t, struct buf *out)
{
	if (!t->arg_count) {
		buf_puts(out, t->name);
		return;
	}
	buf_put(out, t->name, strcspn(t->name, "["));
	for (uint32_t i = 0; i < t->arg_count; i++) {
		buf_put_byte(out, i ? ',' : '[');
		ps_type_text(t->args[i], out);
	}
	buf_put_byte(out, ']');
}

/* What both ways agree on, or the type's own way. */
static bool common_text(ps_value v, enum ps_tc tc, struct buf *out)
{
	const struct ps_type *t = ps_type_of(v);
	char guid[GUID_TEXT + 1];
	switch ((int)tc) {
	case TC_NULL:
		return true;
	case TC_BOOL:
	case TC_SWITCH:
		buf_puts(out, ps_truth(v) ? "True" : "False");
		return true;
	case TC_CHAR:
		put_char(ps_small(v), out);
		return true;
	case TC_STRING:
		buf_put(out, ps_str(v)->text, ps_str(v)->len);
		return true;
	case TC_TIMESPAN:
		return timespan_format(ps_timespan_ticks(v), "", 0, culture_invariant, out);
	case TC_ENUM:
		enum_text(v, out);
		return true;
	case TC_GUID:
		guid_format(ps_guid(v), guid);
		buf_puts(out, guid);
		return true;
	default:
		break;
	}
	bool (*fn)(ps_value, struct buf *) = TYPE_OP(t, to_string);
	if (fn)
		return fn(v, out);
	ps_type_text(t, out);
	return true;
}

static bool text_of(ps_value v, struct buf *out, const char *ofs, int depth)
{
	if (ps_is_null(v))
		return true;
	if (ps_is_obj(v) && ps_obj(v)->type == &type_string) {
		buf_put(out, ps_str(v)->text, ps_str(v)->len);
		return true;
	}
	enum ps_tc tc = ps_tc(v);
	if (tc == TC_PSOBJECT || (tc > TC_GUID && (ps_type_of(v)->flags & PS_TYPE_REF))) {
		ps_value text = script_to_string(v, tc);
		if (!ps_is_unset(text))
			return put_script_text(text, out);
		v = ps_base(v);
		tc = ps_tc(v);
		if (tc == TC_PSOBJECT)
			return custom_text(v, out, depth);
	}
	if (tc_is_number(tc)) {
		number_script_text(v, culture_invariant, out);
		return true;
	}
	if (tc == TC_DATETIME)
		return datetime_format(ps_datetime_ticks(v), ps_datetime_kind(v), DATETIME_NO_OFFSET, "", 0,
		    culture_invariant, out);
	if (tc == TC_TYPE) {
		ps_type_display((const struct ps_type *)ps_obj(v), out);
		return true;
	}
	if (tc == TC_ARRAY || tc == TC_LIST || (tc == TC_OBJECT && (ps_type_of(v)->flags & PS_TYPE_ENUMERABLE)))
		return joined(v, out, ofs, depth);
	return common_text(v, tc, out);
}

bool ps_to_text(ps_value v, struct buf *out, const char *ofs)
{
	return text_of(v, out, ofs, 0);
}

ps_value ps_to_string(ps_value v)
{
	if (ps_is_obj(v) && ps_obj(v)->type == &type_string)
		return v;
	struct buf text = BUF_INIT;
	if (!text_of(v, &text, NULL, 0)) {
		buf_fini(&text);
		return PS_FAIL;
	}
	return ps_string_take(&text);
}

bool ps_net_to_string(ps_value v, struct buf *out)
{
	enum ps_tc tc = ps_tc(v);
	if (tc == TC_PSOBJECT || tc == TC_SCRIPT_OBJECT) {
		ps_value text = script_to_string(v, tc);
		if (!ps_is_unset(text))
			return put_script_text(text, out);
		v = ps_base(v);
		tc = ps_tc(v);
		if (tc == TC_PSOBJECT)
			return true; /* PSCustomObject.ToString() is empty */
	}
	if (tc_is_number(tc)) {
		number_text(v, culture_current(), out);
		return true;
	}
	if (tc == TC_DATETIME)
		return datetime_format(ps_datetime_ticks(v), ps_datetime_kind(v), DATETIME_NO_OFFSET, "", 0,
		    culture_current(), out);
	if (tc == TC_TYPE) {
		ps_type_text((const struct ps_type *)ps_obj(v), out);
		return true;
	}
	if (tc == TC_OBJECT && ps_type_is_named(ps_type_of(v), "System.DateTimeOffset")) /* by the culture, as dates are */
		return TYPE_OP(ps_type_of(v), format)(v, "", 0, out);
	return common_text(v, tc, out);
}

bool ps_display_text(ps_value v, struct buf *out)
{
	ps_value base = ps_base(v);
	if (ps_tc(base) == TC_OBJECT && ps_type_is_named(ps_type_of(base), "System.Xml.XmlNode")) { /* types.ps1xml: its name */
		ps_value name = ps_get(base, "LocalName");
		if (ps_is_string(name))
			buf_put(out, ps_str(name)->text, ps_str(name)->len);
		return !ps_failed(name);
	}
	if (!tc_is_number(ps_tc(base)))
		return ps_net_to_string(v, out);
	number_script_text(base, culture_current(), out);
	return true;
}
