/* SPDX-License-Identifier: MIT */
/*
 * object/convert_object.c - conversion by a type's own means: a constructor with one parameter, op_Implicit and
 * op_Explicit, and a hashtable as the property values of a new object.  Called by convert.c.
 */
#include <string.h>

#include "base/buf.h"
#include "object/collection.h"
#include "object/convert.h"
#include "object/convert_steps.h"
#include "object/datetime.h"
#include "object/psobject.h"
#include "object/throw.h"
#include "object/type_ops.h"

/* A value of type `from` can be given where `want` is asked, without conversion by PowerShell. */
static bool fits(const struct ps_type *from, const struct ps_type *want)
{
	if (from == want || ps_type_is(from, want))
		return true;
	if (want->tc == TC_INT64)
		return from->tc >= TC_SBYTE && from->tc <= TC_UINT32;
	if (want->tc == TC_DOUBLE)
		return from->tc >= TC_SBYTE && from->tc <= TC_SINGLE;
	return want->tc == TC_INT32 && (from->tc >= TC_SBYTE && from->tc <= TC_UINT16);
}

ps_value convert_by_constructor(ps_value v, const struct ps_type *to)
{
	if (to->flags & (PS_TYPE_INTERFACE | PS_TYPE_ABSTRACT | PS_TYPE_STATIC))
		return PS_UNSET;
	const struct ps_type *from = ps_type_of(v);
	bool integer = from->tc >= TC_SBYTE && from->tc <= TC_UINT64;
	if (integer && to == &type_timespan)
		return ps_from_timespan(ps_int64(v));
	if (integer && to == &type_datetime) {
		int64_t ticks = ps_int64(v);
		if (ticks < 0 || ticks > DATETIME_MAX_TICKS)
			return convert_failed_because("InvalidCastConstructorException", v, to, &type_exc_argument_range,
			    "Ticks must be between DateTime.MinValue.Ticks and DateTime.MaxValue.Ticks. (Parameter 'ticks')");
		return ps_from_datetime(ticks, KIND_UNSPECIFIED);
	}
	if (integer && (to->tc == TC_LIST || to->tc == TC_DICT || (to->flags & PS_TYPE_ENUMERABLE)))
		return PS_UNSET; /* a number is no collection, though it may be a capacity */
	if (to->flags & PS_TYPE_SCRIPT) {
		if (ps_tc(v) == TC_PSOBJECT)
			return PS_UNSET;
		ps_value r = ps_type_new(to, &v, 1);
		if (!ps_failed(r))
			return r;
		ps_take_pending();
		return PS_UNSET;
	}
	const struct ps_member *best = NULL;
	for (const struct ps_member *m = ps_type_ctors(to); m; m = m->next_overload) {
		if (m->param_count < 1 || m->required > 1 || m->params[0].is_ref || m->params[0].is_params || m->param_count != 1)
			continue;
		const struct ps_type *want = m->params[0].type;
		if (want == &type_object && from != &type_object)
			continue;
		if (from == want) {
			best = m;
			break;
		}
		if (!best && fits(from, want))
			best = m;
	}
	if (!best)
		return PS_UNSET;
	ps_value arg = ps_convert(v, best->params[0].type);
	if (ps_failed(arg))
		return arg;
	struct ps_call call = {to, PS_NULL, &arg, 1, best};
	ps_value r = best->row->call(&call);
	return ps_failed(r) ? convert_failed("InvalidCastConstructorException", v, to) : r;
}

static ps_value by_operator(const struct ps_type *where, const char *name, ps_value v, const struct ps_type *to)
{
	const struct ps_type *from = ps_type_of(v);
	for (const struct ps_member *m = ps_type_member(where, name, strlen(name), true); m; m = m->next_overload) {
		if (m->param_count != 1 || m->result != to || !fits(from, m->params[0].type))
			continue;
		struct ps_call call = {where, PS_NULL, &v, 1, m};
		ps_value r = m->row->call(&call);
		if (!ps_failed(r))
			return r;
		struct buf id = BUF_INIT;
		buf_printf(&id, "InvalidCastTargetInvocationException%s", name);
		r = convert_failed(buf_str(&id), v, to);
		buf_fini(&id);
		return r;
	}
	return PS_UNSET;
}

ps_value convert_by_operator(ps_value v, const struct ps_type *to)
{
	const struct ps_type *from = ps_type_of(v);
	const struct ps_type *const where[] = {to, from, to, from};
	for (int i = 0; i < 4; i++) {
		ps_value r = by_operator(where[i], i < 2 ? "op_Implicit" : "op_Explicit", v, to);
		if (!ps_is_unset(r))
			return r;
	}
	return PS_UNSET;
}

static ps_value creation_error(const struct ps_type *to, const char *why)
{
	struct buf message = BUF_INIT;
	buf_printf(&message, "Cannot create object of type \"%s\". %s", type_shown(to), why);
	ps_value r = convert_throw("ObjectCreationError", PS_NULL, buf_str(&message));
	buf_fini(&message);
	return r;
}

static ps_value no_such_property(const struct ps_type *to, ps_value object, const char *name)
{
	struct buf why = BUF_INIT;
	buf_printf(&why, "The property '%s' was not found for the '%s' object. ", name, to->name);
	uint32_t n, shown = 0;
	struct ps_prop_info *props = ps_properties(object, EXT_PROPERTY, &n);
	for (uint32_t i = 0; i < n; i++) {
		if (!props[i].settable || props[i].hidden)
			continue;
		buf_puts(&why, shown++ ? ", " : "The settable properties are: ");
		buf_printf(&why, "[%s <%s>]", props[i].name, props[i].type_name ? props[i].type_name : "System.Object");
	}
	if (shown)
		buf_put_byte(&why, '.');
	else
		buf_puts(&why, "There is no settable property available.");
	ps_value r = creation_error(to, buf_str(&why));
	buf_fini(&why);
	return r;
}

static bool set_property(ps_value object, const struct ps_type *to, ps_value key, ps_value value)
{
	ps_value name = ps_to_string(key);
	if (ps_failed(name))
		return false;
	switch (ps_set_member(object, ps_str(name)->text, ps_str(name)->len, value)) {
	case PS_FOUND:
		return true;
	case PS_NOT_FOUND:
		return !ps_failed(no_such_property(to, object, ps_str(name)->text));
	case PS_LOOKUP_FAILED:
	default: {
		ps_value cause = ps_take_pending();
		const struct ps_exception *e = (const struct ps_exception *)ps_obj(cause);
		if (!ps_is_null(e->inner))
			e = (const struct ps_exception *)ps_obj(e->inner);
		return !ps_failed(creation_error(to, ps_str(e->message)->text));
	}
	}
}

static bool has_default_constructor(const struct ps_type *to)
{
	if (to->flags & PS_TYPE_SCRIPT)
		return true;
	for (const struct ps_member *m = ps_type_ctors(to); m; m = m->next_overload) {
		if (m->required == 0)
			return true;
	}
	return (to->flags & PS_TYPE_VALUE) != 0;
}

/* A new object whose properties are the entries of a dictionary, or the properties of a [pscustomobject]. */
ps_value convert_dict(ps_value from, const struct ps_type *to)
{
	if ((to->flags & (PS_TYPE_INTERFACE | PS_TYPE_ABSTRACT | PS_TYPE_STATIC)) || to->tc == TC_SCRIPT_BLOCK ||
	    !has_default_constructor(to))
		return PS_UNSET;
	if (ps_tc(from) == TC_PSOBJECT && to->tc == TC_DICT) {
		struct buf why = BUF_INIT;
		struct buf text = BUF_INIT;
		ps_to_text(from, &text, NULL);
		buf_printf(&why, "Cannot convert the \"%s\" value of type \"%s\" to type \"%s\".", buf_str(&text),
		    ps_base_type(from)->name, to->name);
		ps_value r = convert_failed_because("InvalidCastConstructorException", from, to, &type_exc_ps_cast, buf_str(&why));
		buf_fini(&why);
		buf_fini(&text);
		return r;
	}
	ps_value object = ps_type_new(to, NULL, 0);
	if (ps_failed(object))
		return object;
	if (ps_tc(from) == TC_DICT) {
		ps_value key, value;
		uint32_t at = 0;
		while (ps_dict_next(ps_dict(from), &at, &key, &value)) {
			if (to->tc == TC_DICT) { /* keys are no properties */
				ps_value name = ps_to_string(key);
				return ps_failed(name) ? name : no_such_property(to, object, ps_str(name)->text);
			}
			if (!set_property(object, to, key, value))
				return PS_FAIL;
		}
		return object;
	}
	uint32_t n;
	struct ps_prop_info *props = ps_properties(from, EXT_NOTE | EXT_SCRIPT_PROPERTY | EXT_ALIAS, &n);
	if (n == 0)
		return PS_UNSET;
	for (uint32_t i = 0; i < n; i++) {
		ps_value value;
		if (ps_get_member(from, props[i].name, strlen(props[i].name), &value) != PS_FOUND)
			return PS_FAIL;
		if (!set_property(object, to, ps_cstring(props[i].name), value))
			return PS_FAIL;
	}
	return object;
}
