/* SPDX-License-Identifier: MIT */
/*
 * object/access.c - the dot: reading, writing and calling members of an object, and of a type (::).
 *
 * Order: extended members of the object, a dictionary's keys, the names every object answers to, type data, members that
 * depend on the instance (ops), the .NET type.  `.psbase` skips all but the last two.
 */
#include "object/psmember.h"

#include <string.h>
#include <strings.h>

#include "base/buf.h"
#include "heap/heap.h"
#include "object/collection.h"
#include "object/convert.h"
#include "object/hooks.h"
#include "object/throw.h"
#include "object/typedata.h"

#define ALIAS_DEPTH_MAX 16
extern struct ps_type type_psbase;

struct ps_base_view {
	struct ps_refobj ref;
	ps_value base;
};

/* ---- exceptions ---- */
bool ps_throw_no_method(ps_value obj, const char *name, size_t n)
{
	struct buf b = BUF_INIT;
	const char *own;
	if (ps_has_own_type_names(obj) && ps_type_names(obj, &own, 1) && strncmp(own, "Deserialized.", 13) == 0)
		buf_puts(&b, own);
	else
		ps_type_to_string(ps_base_type(obj), &b);
	ps_throw_error(&type_runtime_exception, "MethodNotFound", CAT_INVALID_OPERATION, ps_string(name, n),
	               "Method invocation failed because [%s] does not contain a method named '%.*s'.", buf_str(&b), (int)n,
	               name);
	buf_fini(&b);
	return false;
}

bool ps_throw_no_static_method(const struct ps_type *t, const char *name, size_t n)
{
	struct buf b = BUF_INIT;
	ps_type_to_string(t, &b);
	ps_throw_error(&type_runtime_exception, "MethodNotFound", CAT_INVALID_OPERATION, ps_string(name, n),
	               "Method invocation failed because [%s] does not contain a method named '%.*s'.", buf_str(&b), (int)n,
	               name);
	buf_fini(&b);
	return false;
}

static enum ps_lookup throw_no_property(const char *name, size_t n)
{
	ps_throw_error(&type_runtime_exception, "PropertyNotFound", CAT_INVALID_OPERATION, PS_NULL,
	               "The property '%.*s' cannot be found on this object. Verify that the property exists and can be set.",
	               (int)n, name);
	return PS_NOT_FOUND;
}

/* A .NET object, or a static member: another id than for custom objects and $null. */
static enum ps_lookup throw_no_net_property(ps_value base, const char *name, size_t n)
{
	bool custom = ps_tc(base) == TC_PSOBJECT;
	ps_throw_error(custom ? &type_exc_set_value_invocation : &type_runtime_exception,
	               custom ? "PropertyNotFound" : "PropertyAssignmentException", CAT_INVALID_OPERATION, PS_NULL,
	               "The property '%.*s' cannot be found on this object. Verify that the property exists and can be set.",
	               (int)n, name);
	return PS_NOT_FOUND;
}

static enum ps_lookup throw_read_only(const char *name)
{
	ps_throw_error(&type_runtime_exception, "PropertyAssignmentException", CAT_INVALID_OPERATION, PS_NULL,
	               "'%s' is a ReadOnly property.", name);
	return PS_LOOKUP_FAILED;
}

/* Puts the pending exception into one of type t: fmt has %s for the name and %s for the message. */
static enum ps_lookup wrap(const struct ps_type *t, const char *id, const char *doing, const char *name)
{
	ps_value x = ps_pending();
	if (ps_is_null(x) || ps_is_exception(x, &type_exc_pipeline_stopped) || ps_is_exception(x, &type_exc_halt) ||
	    ps_is_exception(x, &type_exc_call_depth))
		return PS_LOOKUP_FAILED;
	ps_take_pending();
	ps_throw_error(t, id, CAT_NOT_SPECIFIED, PS_NULL, "Exception %s \"%s\": \"%s\"", doing, name,
	               ps_str(((struct ps_exception *)x.bits)->message)->text);
	((struct ps_exception *)ps_pending().bits)->inner = x;
	return PS_LOOKUP_FAILED;
}

static enum ps_lookup wrap_call(const char *name, uint32_t argc)
{
	ps_value x = ps_pending();
	if (ps_is_null(x) || ps_is_exception(x, &type_exc_pipeline_stopped) || ps_is_exception(x, &type_exc_halt) ||
	    ps_is_exception(x, &type_exc_call_depth))
		return PS_LOOKUP_FAILED;
	ps_take_pending();
	ps_throw_error(&type_exc_method_invocation, "ScriptMethodRuntimeException", CAT_NOT_SPECIFIED, PS_NULL,
	               "Exception calling \"%s\" with \"%u\" argument(s): \"%s\"", name, argc,
	               ps_str(((struct ps_exception *)x.bits)->message)->text);
	((struct ps_exception *)ps_pending().bits)->inner = x;
	return PS_LOOKUP_FAILED;
}

/* ---- names every object answers to ---- */
static bool intrinsic(ps_value obj, const char *name, size_t n, ps_value *ret)
{
	if (n < 6 || (name[0] | 32) != 'p' || (name[1] | 32) != 's')
		return false;
	if (n == 8 && strncasecmp(name, "psobject", 8) == 0)
		*ret = ps_psobject_view(obj);
	else if (n == 6 && strncasecmp(name, "psbase", 6) == 0)
		*ret = ps_psbase_view(obj);
	else if (n == 9 && strncasecmp(name, "psadapted", 9) == 0)
		*ret = ps_psbase_view(obj);
	else if (n == 10 && strncasecmp(name, "psextended", 10) == 0)
		*ret = ps_psobject_view(obj);
	else if (n == 11 && strncasecmp(name, "pstypenames", 11) == 0)
		*ret = ps_from_obj(ps_type_name_list(obj));
	else
		return false;
	return true;
}

/* ---- reading ---- */
static enum ps_lookup get_at(ps_value obj, const char *name, size_t n, ps_value *ret, int depth);

static enum ps_lookup get_ext(ps_value obj, const struct ps_ext_member *m, ps_value *ret, int depth)
{
	struct ps_call call = {ps_base_type(obj), ps_base(obj), NULL, 0, NULL};
	switch (m->kind) {
	case EXT_NOTE:
	case EXT_PROPERTY: /* what was a .NET property where a deserialized object came from */
		*ret = m->value;
		return PS_FOUND;
	case EXT_ALIAS: {
		const struct ps_str *target = ps_str(m->value);
		if (depth > ALIAS_DEPTH_MAX) {
			ps_throw_error(&type_exc_extended, "CycleInAliasLookup", CAT_NOT_SPECIFIED, PS_NULL,
			               "There is a cyclic alias with the name \"%s\".", m->name);
			return PS_LOOKUP_FAILED;
		}
		enum ps_lookup found = get_at(obj, target->text, target->len, ret, depth + 1);
		if (found == PS_FOUND && ps_tc(m->second) == TC_TYPE) {
			*ret = ps_convert(*ret, (const struct ps_type *)m->second.bits);
			return ps_failed(*ret) ? PS_LOOKUP_FAILED : PS_FOUND;
		}
		return found;
	}
	case EXT_SCRIPT_PROPERTY:
		*ret = m->get                ? m->get(&call)
		       : ps_is_null(m->value) ? PS_NULL
		                              : object_hooks.call_block(m->value, obj, NULL, 0);
		if (ps_failed(*ret))
			return wrap(&type_exc_get_value_invocation, "ScriptGetValueRuntimeException", "getting", m->name);
		return PS_FOUND;
	case EXT_CODE_PROPERTY:
		*ret = m->get ? m->get(&call) : PS_NULL;
		return ps_failed(*ret) ? PS_LOOKUP_FAILED : PS_FOUND;
	case EXT_PROPERTY_SET:
	case EXT_METHOD:
	case EXT_CODE_METHOD:
	case EXT_SCRIPT_METHOD:
	case EXT_PARAMETERIZED:
	case EXT_MEMBER_SET:
		break;
	}
	*ret = ps_script_method_object(obj, m);
	return PS_FOUND;
}

/* A getter's exception is $null unless it is PowerShell's own, as the language defines. */
static enum ps_lookup getter_result(ps_value v, ps_value *ret)
{
	if (ps_failed(v)) {
		ps_value x = ps_pending();
		if (ps_is_exception(x, &type_runtime_exception) || ps_is_exception(x, &type_exc_halt) ||
		    ps_is_exception(x, &type_exc_call_depth))
			return PS_LOOKUP_FAILED;
		ps_take_pending();
		v = PS_NULL;
	}
	*ret = v;
	return PS_FOUND;
}

static enum ps_lookup get_dynamic(ps_value base, const char *name, size_t n, ps_value *ret)
{
	for (const struct ps_type *t = ps_type_of(base); t; t = t->base) {
		if (!t->ops || !t->ops->get_dynamic)
			continue;
		int found = t->ops->get_dynamic(base, name, n, ret);
		return found > 0 ? PS_FOUND : found < 0 ? PS_LOOKUP_FAILED : PS_NOT_FOUND;
	}
	return PS_NOT_FOUND;
}

static enum ps_lookup get_net(ps_value base, const char *name, size_t n, ps_value *ret)
{
	const struct ps_type *t = ps_base_type(base);
	enum ps_lookup found = get_dynamic(base, name, n, ret);
	if (found != PS_NOT_FOUND)
		return found;
	const struct ps_member *m = ps_type_member(t, name, n, false);
	if (!m)
		return PS_NOT_FOUND;
	if (m->kind != PS_PROPERTY) {
		*ret = ps_method_object(base, t, m);
		return PS_FOUND;
	}
	if (!m->row->call)
		return PS_NOT_FOUND;
	struct ps_call call = {m->declared_by, base, NULL, 0, m};
	return getter_result(m->row->call(&call), ret);
}

static enum ps_lookup get_at(ps_value obj, const char *name, size_t n, ps_value *ret, int depth)
{
	const struct ps_ext_member *m = ps_find_ext(obj, name, n);
	if (m)
		return get_ext(obj, m, ret, depth);
	ps_value base = ps_base(obj);
	if (ps_tc(base) == TC_DICT) {
		*ret = ps_dict_get_str(ps_dict(base), name, n);
		if (!ps_is_unset(*ret))
			return PS_FOUND;
	}
	if (ps_is_obj(base) && ps_obj(base)->type == &type_psbase)
		return get_net(((struct ps_base_view *)base.bits)->base, name, n, ret);
	if (intrinsic(obj, name, n, ret))
		return PS_FOUND;
	m = ps_typedata_of(obj, name, n);
	return m ? get_ext(obj, m, ret, depth) : get_net(base, name, n, ret);
}

enum ps_lookup ps_get_member(ps_value obj, const char *name, size_t n, ps_value *ret)
{
	return ps_is_null(obj) ? PS_NOT_FOUND : get_at(obj, name, n, ret, 0);
}

ps_value ps_get(ps_value obj, const char *name)
{
	ps_value v;
	enum ps_lookup found = ps_get_member(obj, name, strlen(name), &v);
	if (found == PS_LOOKUP_FAILED)
		ps_take_pending();
	return found == PS_FOUND ? v : PS_NULL;
}

/* ---- writing ---- */
static enum ps_lookup set_at(ps_value obj, const char *name, size_t n, ps_value v, int depth);

static enum ps_lookup set_ext(ps_value obj, const struct ps_ext_member *m, ps_value v, int depth)
{
	struct ps_call call = {ps_base_type(obj), ps_base(obj), &v, 1, NULL};
	ps_value done = PS_UNSET;
	if (m->kind == EXT_NOTE) /* of type data: the same for all objects */
		return throw_read_only(m->name);
	if (m->kind == EXT_ALIAS && depth <= ALIAS_DEPTH_MAX)
		return set_at(obj, ps_str(m->value)->text, ps_str(m->value)->len, v, depth + 1);
	if (m->set)
		done = m->set(&call);
	else if (m->kind == EXT_SCRIPT_PROPERTY && !ps_is_null(m->second))
		done = object_hooks.call_block(m->second, obj, &v, 1);
	if (ps_is_unset(done)) {
		ps_throw_error(&type_exc_set_value, "SetWithoutSetterFromCodeMethod", CAT_NOT_SPECIFIED, PS_NULL,
		               "Set accessor for property \"%s\" is unavailable.", m->name);
		return PS_LOOKUP_FAILED;
	}
	if (ps_failed(done))
		return wrap(&type_exc_set_value_invocation, "ScriptSetValueRuntimeException", "setting", m->name);
	return PS_FOUND;
}

static enum ps_lookup set_property(const struct ps_member *m, ps_value base, ps_value v)
{
	if (!m->row->set)
		return throw_read_only(m->name);
	ps_value converted = m->result == &type_object ? v : ps_convert(v, m->result);
	struct ps_call call = {m->declared_by, base, &converted, 1, m};
	if (ps_failed(converted) || ps_failed(m->row->set(&call)))
		return wrap(&type_exc_set_value_invocation, "ExceptionWhenSetting", "setting", m->name);
	return PS_FOUND;
}

static enum ps_lookup set_net(ps_value base, const char *name, size_t n, ps_value v)
{
	const struct ps_type *t = ps_base_type(base);
	for (const struct ps_type *at = t; at; at = at->base) {
		if (!at->ops || !at->ops->set_dynamic)
			continue;
		int found = at->ops->set_dynamic(base, name, n, v);
		if (found)
			return found > 0 ? PS_FOUND : PS_LOOKUP_FAILED;
		break;
	}
	const struct ps_member *m = ps_type_member(t, name, n, false);
	return m && m->kind == PS_PROPERTY ? set_property(m, base, v) : throw_no_net_property(base, name, n);
}

static enum ps_lookup set_at(ps_value obj, const char *name, size_t n, ps_value v, int depth)
{
	if (ps_set_note(obj, name, n, v))
		return PS_FOUND;
	const struct ps_ext_member *m = ps_find_ext(obj, name, n);
	if (m)
		return set_ext(obj, m, v, depth);
	ps_value base = ps_base(obj);
	if (ps_is_obj(base) && ps_obj(base)->type == &type_psbase)
		return set_net(((struct ps_base_view *)base.bits)->base, name, n, v);
	if (ps_tc(base) == TC_DICT)
		return ps_dict_store(ps_dict(base), ps_string(name, n), v) ? PS_FOUND : PS_LOOKUP_FAILED;
	m = ps_typedata_of(obj, name, n);
	if (m)
		return set_ext(obj, m, v, depth);
	enum ps_lookup found = set_net(base, name, n, v);
	/* a custom object's own adapter reports it in its way */
	if (found == PS_NOT_FOUND && ps_tc(base) == TC_PSOBJECT)
		wrap(&type_exc_set_value_invocation, "ExceptionWhenSetting", "setting", heap_strndup(name, n));
	return found;
}

enum ps_lookup ps_set_member(ps_value obj, const char *name, size_t n, ps_value v)
{
	if (v.bits == PS_NOTHING.bits)
		v = PS_NULL;
	return ps_is_null(obj) ? throw_no_property(name, n) : set_at(obj, name, n, v, 0);
}

/* ---- calling ---- */
static enum ps_lookup result(ps_value v, ps_value *ret)
{
	*ret = v;
	return ps_failed(v) ? PS_LOOKUP_FAILED : PS_FOUND;
}

static enum ps_lookup call_ext(ps_value obj, const struct ps_ext_member *m, const ps_value *args, uint32_t argc, ps_value *ret)
{
	if (m->kind == EXT_SCRIPT_METHOD) {
		*ret = object_hooks.call_block(m->value, obj, args, argc);
		return ps_failed(*ret) ? wrap_call(m->name, argc) : PS_FOUND;
	}
	if (m->kind == EXT_CODE_METHOD && m->get) {
		struct ps_call call = {ps_base_type(obj), ps_base(obj), args, argc, NULL};
		return result(m->get(&call), ret);
	}
	return PS_NOT_FOUND;
}

/* get_Count(), set_Item(…): accessors by their .NET names */
static enum ps_lookup call_accessor(ps_value base, const struct ps_type *t, const char *name, size_t n, bool is_static,
                                    const ps_value *args, uint32_t argc, ps_value *ret)
{
	bool set = n > 4 && strncasecmp(name, "set_", 4) == 0;
	if (!set && !(n > 4 && strncasecmp(name, "get_", 4) == 0))
		return PS_NOT_FOUND;
	if (n == 8 && strncasecmp(name + 4, "Item", 4) == 0 && !is_static) {
		if (set && argc == 2)
			return ps_set_index(base, args[0], args[1]) ? result(PS_NOTHING, ret) : PS_LOOKUP_FAILED;
		return !set && argc == 1 ? result(ps_index(base, args[0]), ret) : PS_NOT_FOUND;
	}
	const struct ps_member *m = ps_type_member(t, name + 4, n - 4, is_static);
	if (!m || m->kind != PS_PROPERTY || argc != set)
		return PS_NOT_FOUND;
	if (set) {
		*ret = PS_NOTHING;
		return set_property(m, base, args[0]);
	}
	struct ps_call call = {m->declared_by, base, NULL, 0, m};
	return m->row->call ? getter_result(m->row->call(&call), ret) : PS_NOT_FOUND;
}

static enum ps_lookup call_net(ps_value base, const char *name, size_t n, const ps_value *args, uint32_t argc, ps_value *ret)
{
	const struct ps_type *t = ps_base_type(base);
	const struct ps_member *m = ps_type_member(t, name, n, false);
	if (m && m->kind == PS_METHOD)
		return result(ps_member_invoke(m, base, args, argc), ret);
	return call_accessor(base, t, name, n, false, args, argc, ret);
}

enum ps_lookup ps_call_member(ps_value obj, const char *name, size_t n, const ps_value *args, uint32_t argc, ps_value *ret)
{
	if (ps_is_null(obj))
		return PS_NOT_FOUND;
	const struct ps_ext_member *m = ps_find_ext(obj, name, n);
	ps_value base = ps_base(obj);
	if (!m && ps_is_obj(base) && ps_obj(base)->type == &type_psbase)
		return call_net(((struct ps_base_view *)base.bits)->base, name, n, args, argc, ret);
	if (!m)
		m = ps_typedata_of(obj, name, n);
	if (m) {
		enum ps_lookup found = call_ext(obj, m, args, argc, ret);
		if (found != PS_NOT_FOUND)
			return found;
	}
	/* GetType() of a wrapper is its base's; only a class instance may have script methods of its own */
	if (ps_type_of(base)->flags & PS_TYPE_SCRIPT) {
		char small[128];
		if (n < sizeof small) {
			memcpy(small, name, n);
			small[n] = 0;
			ps_value v = object_hooks.call_class_method(base, small, args, argc);
			if (!ps_is_unset(v))
				return result(v, ret);
		}
	}
	return call_net(base, name, n, args, argc, ret);
}

/* ---- static members ---- */
static const struct ps_enum_row *enum_row(const struct ps_type *t, const char *name, size_t n)
{
	for (const struct ps_enum_row *e = t->enums; e && e->name; e++)
		if (ps_text_equal_nocase(e->name, strlen(e->name), name, n))
			return e;
	return NULL;
}

enum ps_lookup ps_get_static(const struct ps_type *t, const char *name, size_t n, ps_value *ret)
{
	const struct ps_enum_row *e = enum_row(t, name, n);
	if (e)
		return result(ps_from_enum(t, e->value), ret);
	const struct ps_member *m = ps_type_member(t, name, n, true);
	if (!m) {
		if (n != 3 || strncasecmp(name, "new", 3) != 0 || !ps_type_ctors(t))
			return PS_NOT_FOUND;
		m = ps_type_ctors(t);
	}
	if (m->kind != PS_PROPERTY)
		return result(ps_method_object(PS_UNSET, t, m), ret);
	if (!m->row->call)
		return PS_NOT_FOUND;
	struct ps_call call = {t, PS_NULL, NULL, 0, m};
	return getter_result(m->row->call(&call), ret);
}

enum ps_lookup ps_set_static(const struct ps_type *t, const char *name, size_t n, ps_value v)
{
	const struct ps_member *m = ps_type_member(t, name, n, true);
	if (enum_row(t, name, n))
		return throw_read_only(name);
	return m && m->kind == PS_PROPERTY ? set_property(m, PS_NULL, v) : throw_no_net_property(PS_NULL, name, n);
}

enum ps_lookup ps_call_static(const struct ps_type *t, const char *name, size_t n, const ps_value *args, uint32_t argc,
                              ps_value *ret)
{
	if (n == 3 && strncasecmp(name, "new", 3) == 0)
		return result(ps_type_new(t, args, argc), ret);
	const struct ps_member *m = ps_type_member(t, name, n, true);
	if (m && m->kind == PS_METHOD)
		return result(ps_member_invoke(m, PS_NULL, args, argc), ret);
	return call_accessor(PS_NULL, t, name, n, true, args, argc, ret);
}
