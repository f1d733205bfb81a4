/* SPDX-License-Identifier: MIT */
/*
 * engine/eval_member.c - $x.name and [T]::name, read and written.  A name that the object lacks is asked of the elements
 * when the object is a collection (member enumeration).
 */
#include <string.h>

#include "base/buf.h"
#include "base/utf.h"
#include "engine/eval_priv.h"

bool eval_member_name(struct runspace *rs, struct ast_member *m, const char **ret_name, size_t *ret_n)
{
	if (m->name) {
		*ret_name = m->name->text;
		*ret_n = m->name->len;
		if (m->member->kind == AST_STRING) { /* as written here: a dictionary's keys may have case */
			*ret_name = ((const struct ast_string *)m->member)->text;
			*ret_n = ((const struct ast_string *)m->member)->len;
		}
		return true;
	}
	ps_value v = eval_expr(rs, m->member);
	if (ps_failed(v))
		return false;
	v = ps_to_string(v);
	if (ps_failed(v))
		return false;
	*ret_name = ps_str(v)->text;
	*ret_n = ps_str(v)->len;
	return true;
}

static ps_value property_not_found(const char *name)
{
	return ps_fail(ps_throw_error(&type_exc_property_not_found, "PropertyNotFoundStrict", CAT_NOT_SPECIFIED, PS_NULL,
	                              "The property '%s' cannot be found on this object. Verify that the property exists.", name));
}

/* PS_UNSET: no element has it. */
static ps_value enumerate_member(ps_value target, const char *name, size_t n)
{
	struct ps_enumerator *e = ps_enumerate(target);
	if (!e)
		return ps_is_null(ps_pending()) ? PS_UNSET : PS_FAIL;
	struct ps_vec out = {NULL, 0, 0};
	bool found = false;
	ps_value item;
	int more;
	while ((more = e->next(e, &item)) > 0) {
		ps_value v;
		if (ps_is_null(item))
			continue;
		enum ps_lookup l = ps_get_member(item, name, n, &v);
		if (l == PS_NOT_FOUND && ps_is_enumerable(item)) {
			v = enumerate_member(item, name, n);
			l = ps_failed(v) ? PS_LOOKUP_FAILED : ps_is_unset(v) ? PS_NOT_FOUND : PS_FOUND;
		}
		if (l == PS_NOT_FOUND && ps_tc(ps_base(item)) == TC_PSOBJECT) { /* a custom object has every property: $null */
			v = PS_NULL;
			l = PS_FOUND;
		}
		if (l == PS_LOOKUP_FAILED || (l == PS_FOUND && !ps_flatten(v, &out))) {
			more = -1;
			break;
		}
		found |= l == PS_FOUND;
	}
	if (e->close)
		e->close(e);
	if (more < 0)
		return PS_FAIL;
	if (!found)
		return PS_UNSET;
	return out.count == 0 ? PS_NULL : ps_vec_collapse(&out);
}

static bool is_count(const char *name, size_t n)
{
	return (n == 5 && str_eq_nocase(name, "Count")) || (n == 6 && str_eq_nocase(name, "Length"));
}

ps_value eval_member_of(struct runspace *rs, ps_value target, const char *name, size_t n)
{
	ps_value v;
	if (!ps_is_null(target)) {
		enum ps_lookup l = ps_get_member(target, name, n, &v);
		if (PS_LIKELY(l == PS_FOUND))
			return v;
		if (l == PS_LOOKUP_FAILED)
			return PS_FAIL;
		v = enumerate_member(target, name, n);
		if (!ps_is_unset(v))
			return v;
	}
	if (eval_strict(rs, 2))
		return property_not_found(name);
	if (is_count(name, n))
		return ps_from_int(ps_is_null(target) ? 0 : 1);
	return PS_NULL;
}

/* The type of [T]::x or $t::x, or NULL with an exception. */
static const struct ps_type *static_type(struct runspace *rs, struct ast_member *m)
{
	if (m->target->kind == AST_TYPE)
		return eval_type(rs, ((struct ast_convert *)m->target)->type);
	ps_value v = eval_expr(rs, m->target);
	if (ps_failed(v))
		return NULL;
	v = ps_base(v);
	if (ps_is_obj(v) && ps_tc(v) == TC_TYPE)
		return (const struct ps_type *)v.bits;
	return ps_base_type(v);
}

ps_value eval_member_target(struct runspace *rs, struct ast_member *m, const struct ps_type **ret_static)
{
	*ret_static = NULL;
	if (!m->is_static)
		return eval_expr(rs, m->target);
	*ret_static = static_type(rs, m);
	return *ret_static ? PS_NULL : PS_FAIL;
}

/* $h.3, $h.$key: a dictionary takes the key as it is. */
static ps_value dictionary_entry(struct runspace *rs, struct ast_member *m, ps_value target)
{
	ps_value key = eval_expr(rs, m->member);
	if (ps_failed(key))
		return key;
	if (!ps_is_null(key) && !ps_is_string(ps_base(key))) {
		ps_value v = ps_dict_get(ps_dict(ps_base(target)), key);
		if (!ps_is_unset(v))
			return v;
	}
	key = ps_to_string(key);
	return ps_failed(key) ? key : eval_member_of(rs, target, ps_str(key)->text, ps_str(key)->len);
}

ps_value eval_member(struct runspace *rs, struct ast_member *m)
{
	const struct ps_type *t;
	ps_value target = eval_member_target(rs, m, &t);
	if (ps_failed(target))
		return target;
	if (m->null_conditional && ps_is_null(target))
		return PS_NULL;
	if (!t && !m->name && ps_tc(ps_base(target)) == TC_DICT)
		return dictionary_entry(rs, m, target);
	const char *name;
	size_t n;
	if (!eval_member_name(rs, m, &name, &n))
		return PS_FAIL;
	if (!t)
		return eval_member_of(rs, target, name, n);
	ps_value v;
	switch (ps_get_static(t, name, n, &v)) {
	case PS_FOUND:
		return v;
	case PS_LOOKUP_FAILED:
		return PS_FAIL;
	case PS_NOT_FOUND:
		break;
	}
	return eval_strict(rs, 2) ? property_not_found(name) : PS_NULL;
}

static bool cannot_set(const char *name)
{
	return ps_throw_error(&type_runtime_exception, "PropertyNotFound", CAT_INVALID_OPERATION, PS_NULL,
	                      "The property '%s' cannot be found on this object. Verify that the property exists and can be set.",
	                      name);
}

bool eval_member_set(struct runspace *rs, struct ast_member *m, ps_value target, ps_value v)
{
	const char *name;
	size_t n;
	if (ps_is(v, PS_NOTHING))
		v = PS_NULL;
	if (m->is_static) {
		const struct ps_type *t;
		if (ps_failed(eval_member_target(rs, m, &t)) || !eval_member_name(rs, m, &name, &n))
			return false;
		enum ps_lookup l = ps_set_static(t, name, n, v);
		return l == PS_NOT_FOUND && ps_is_null(ps_pending()) ? cannot_set(name) : l == PS_FOUND;
	}
	if (!eval_member_name(rs, m, &name, &n))
		return false;
	if (ps_is_null(target))
		return cannot_set(name);
	enum ps_lookup l = ps_set_member(target, name, n, v);
	return l == PS_NOT_FOUND && ps_is_null(ps_pending()) ? cannot_set(name) : l == PS_FOUND;
}
