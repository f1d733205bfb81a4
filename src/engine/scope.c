/* SPDX-License-Identifier: MIT */
/*
 * engine/scope.c - variables in their dynamic scopes: see scope.h for where a variable may live.
 *
 * Evaluation reads and writes slots itself (eval_variable.c) and comes here for everything else: names without a slot,
 * slots not yet assigned, constrained variables, scope prefixes, Get-Variable and friends.
 */
#include "engine/scope.h"

#include <stdlib.h>
#include <string.h>

#include "base/buf.h"
#include "base/utf.h"
#include "engine/eval.h"
#include "engine/names.h"
#include "heap/heap.h"
#include "object/convert.h"
#include "object/throw.h"

struct ps_type type_variable_cell = {PS_TYPE_HEAD, .name = "variable", .tc = TC_OBJECT};

struct scope *scope_new(struct scope *parent, struct ast_script_block *code)
{
	uint32_t n = code ? code->slot_count : 0;
	struct scope *s = heap_alloc(sizeof(struct scope) + n * sizeof(ps_value));
	s->parent = parent;
	s->script = parent ? parent->script : s;
	s->state = parent ? parent->state : NULL;
	s->code = code;
	s->slots = (ps_value *)(s + 1);
	for (uint32_t i = 0; i < n; i++)
		s->slots[i] = PS_UNSET;
	s->dollar_under = s->args = s->input = s->this_obj = s->usings = PS_UNSET;
	return s;
}

static struct variable *cell_new(const struct lang_name *name, ps_value v)
{
	struct variable *c = heap_new(struct variable);
	c->o.type = &type_variable_cell;
	c->name = name;
	c->value = v;
	return c;
}

void scope_init_slot(struct runspace *rs, struct scope *s, uint32_t i, const struct ast_parameter *p, ps_value v)
{
	if (!p || p->attributes.count == 0) {
		s->slots[i] = v;
		return;
	}
	struct variable *c = cell_new(p->name, v);
	c->attributes = p->attributes;
	if (p->type) {
		c->type = eval_type(rs, p->type);
		if (!c->type)
			ps_take_pending(); /* the binder has refused it already */
	}
	s->slots[i] = ps_from_obj(c);
}

static int slot_index(const struct scope *s, const struct lang_name *name)
{
	const struct ast_script_block *code = s->code;
	if (!code)
		return -1;
	for (uint32_t i = 0; i < code->slot_count; i++)
		if (code->slot_names[i] == name)
			return (int)i;
	return -1;
}

/* The field of the scope behind $_ $args $input $this, or NULL for other names. */
static ps_value *special(struct scope *s, const struct lang_name *name)
{
	if (name == engine_names.under || name == engine_names.psitem)
		return &s->dollar_under;
	if (name == engine_names.args)
		return &s->args;
	if (name == engine_names.input)
		return &s->input;
	if (name == engine_names.self)
		return &s->this_obj;
	return NULL;
}

ps_value variable_value(struct runspace *rs, struct variable *v)
{
	if (!v->get)
		return v->value;
	return v->compute_kept ? v->compute_kept(rs, v) : v->get(rs);
}

/* Looks in this very scope. PS_UNSET: not there. */
static ps_value get_here(struct runspace *rs, struct scope *s, const struct lang_name *name, bool own)
{
	int i = slot_index(s, name);
	struct variable *c;
	if (i >= 0) {
		ps_value v = s->slots[i];
		c = variable_cell(v);
		if (!c)
			return v;
	} else {
		c = ptr_map_get(s->extra, name);
		if (!c)
			return PS_UNSET;
	}
	if ((c->options & VAR_PRIVATE) && !own)
		return PS_UNSET;
	return variable_value(rs, c);
}

ps_value scope_get_own(struct runspace *rs, struct scope *s, const struct lang_name *name)
{
	const ps_value *field = special(s, name);
	return field && !ps_is_unset(*field) ? *field : get_here(rs, s, name, true);
}

ps_value scope_get(struct runspace *rs, struct scope *s, const struct lang_name *name)
{
	if (special(s, name)) {
		for (struct scope *at = s; at; at = at->parent) {
			ps_value v = *special(at, name);
			if (!ps_is_unset(v))
				return v;
			v = get_here(rs, at, name, at == s);
			if (!ps_is_unset(v))
				return v;
		}
		return PS_UNSET;
	}
	for (struct scope *at = s; at; at = at->parent) {
		ps_value v = get_here(rs, at, name, at == s);
		if (!ps_is_unset(v))
			return v;
	}
	return PS_UNSET;
}

static bool not_writable(const struct variable *v)
{
	return ps_throw_error(&type_exc_session_unauthorized, "VariableNotWritable", CAT_WRITE_ERROR,
	                      ps_cstring(v->name->text),
	                      "Cannot overwrite variable %s because it is read-only or constant.", v->name->text);
}

static bool invalid_value(const struct variable *v, ps_value x)
{
	ps_value cause = ps_take_pending();
	struct buf text = BUF_INIT;
	if (!ps_to_text(x, &text, NULL))
		ps_take_pending();
	ps_value e = ps_exception_new(&type_exc_validation,
	                              "The variable cannot be validated because the value %s is not a valid value for the %s "
	                              "variable.",
	                              buf_str(&text), v->name->text);
	buf_fini(&text);
	struct ps_exception *exc = (struct ps_exception *)e.bits;
	exc->inner = cause;
	exc->record = ps_error_record_new(e, "ValidateSetFailure", CAT_METADATA_ERROR, PS_NULL);
	return ps_throw_value(e);
}

/* Variables of type bool take no strings and objects, though conversion would. */
static bool can_be_bool(ps_value x)
{
	enum ps_tc tc = ps_tc(ps_base(x));
	if (tc == TC_BOOL || tc == TC_SWITCH || (tc >= TC_SBYTE && tc <= TC_BIGINT))
		return true;
	return ps_throw_error(&type_exc_ps_cast, "InvalidCastExceptionBool", CAT_INVALID_ARGUMENT, PS_NULL,
	                      "Cannot convert value \"%s\" to type \"System.Boolean\". Boolean parameters accept only Boolean values "
	                      "and numbers, such as $True, $False, 1 or 0.",
	                      ps_is_null(x) ? "" : ps_base_type(x)->name);
}

/* The conversion of a constrained variable: failures are ArgumentTransformationMetadataException. */
static ps_value convert_for(const struct variable *v, ps_value x)
{
	ps_value r = v->type->tc == TC_BOOL && !can_be_bool(x) ? PS_FAIL : ps_convert(x, v->type);
	if (!ps_failed(r))
		return r;
	ps_value cause = ps_take_pending();
	if (!ps_is_obj(cause))
		return PS_FAIL;
	const struct ps_exception *inner = (const struct ps_exception *)cause.bits;
	ps_value e = ps_exception_new(&type_exc_argument_transformation, "%s",
	                              ps_is_string(inner->message) ? ps_str(inner->message)->text : "");
	struct ps_exception *exc = (struct ps_exception *)e.bits;
	exc->inner = cause;
	exc->record = ps_error_record_new(e, "RuntimeException", CAT_METADATA_ERROR, PS_NULL);
	return ps_fail(ps_throw_value(e));
}

bool variable_assign(struct runspace *rs, struct variable *v, ps_value x)
{
	if (v->options & (VAR_READONLY | VAR_CONSTANT))
		return not_writable(v);
	if (v->set)
		return v->set(rs, x);
	if (v->get)
		v->get = NULL; /* a computed default that a script replaces */
	if (v->type) {
		x = convert_for(v, x);
		if (ps_failed(x))
			return false;
	}
	if (v->attributes.count != 0 && !validate_attributes(rs, &v->attributes, x))
		return ps_is_null(ps_pending()) ? false : invalid_value(v, x);
	v->value = x;
	return true;
}

/* An AllScope variable of that name in an outer scope: assignments go there. */
static struct variable *all_scope(struct scope *s, const struct lang_name *name)
{
	for (struct scope *at = s->parent; at; at = at->parent) {
		struct variable *v = ptr_map_get(at->extra, name);
		if (v && (v->options & VAR_ALLSCOPE))
			return v;
	}
	return NULL;
}

static struct variable *extra_add(struct scope *s, const struct lang_name *name, ps_value v)
{
	struct variable *c = cell_new(name, v);
	if (!s->extra)
		s->extra = ptr_map_new();
	ptr_map_set(s->extra, name, c);
	return c;
}

bool scope_set(struct runspace *rs, struct scope *s, const struct lang_name *name, ps_value v)
{
	int i = slot_index(s, name);
	if (i >= 0) {
		struct variable *c = variable_cell(s->slots[i]);
		if (!c && ps_is_unset(s->slots[i]))
			c = all_scope(s, name);
		if (c)
			return variable_assign(rs, c, v);
		s->slots[i] = v;
		return true;
	}
	ps_value *field = special(s, name);
	if (field) {
		*field = v;
		return true;
	}
	struct variable *c = ptr_map_get(s->extra, name);
	if (!c)
		c = all_scope(s, name);
	if (c)
		return variable_assign(rs, c, v);
	extra_add(s, name, v);
	return true;
}

void scope_link(struct scope *s, const struct lang_name *name, struct variable_link *ret)
{
	int i = slot_index(s, name);
	*ret = (struct variable_link){i >= 0 ? &s->slots[i] : NULL, i >= 0 ? NULL : ptr_map_get(s->extra, name)};
}

/* The variable of this very scope as a cell; a plain slot is turned into one. */
static struct variable *cell_here(struct scope *s, const struct lang_name *name, bool create)
{
	int i = slot_index(s, name);
	if (i < 0) {
		struct variable *c = ptr_map_get(s->extra, name);
		if (c || !create)
			return c;
		return extra_add(s, name, PS_UNSET);
	}
	struct variable *c = variable_cell(s->slots[i]);
	if (c)
		return c;
	if (ps_is_unset(s->slots[i]) && !create)
		return NULL;
	c = cell_new(name, s->slots[i]);
	s->slots[i] = ps_from_obj(c);
	return c;
}

struct variable *scope_variable(struct runspace *rs, struct scope *s, const struct lang_name *name, bool create, bool walk)
{
	for (struct scope *at = s; at; at = at->parent) {
		ps_value *field = special(at, name);
		if (field && !ps_is_unset(*field))
			return cell_new(name, *field); /* a snapshot: these are not real variables */
		struct variable *c = cell_here(at, name, false);
		if (c && !ps_is_unset(variable_value(rs, c)) && (at == s || !(c->options & VAR_PRIVATE)))
			return c;
		if (!walk)
			break;
	}
	if (!create)
		return NULL;
	struct variable *c = walk ? NULL : all_scope(s, name);
	return c ? c : cell_here(s, name, true);
}

bool scope_remove(struct runspace *rs, struct scope *s, const struct lang_name *name, bool force)
{
	(void)rs;
	struct variable *c = cell_here(s, name, false);
	if (c && ((c->options & VAR_CONSTANT) || ((c->options & VAR_READONLY) && !force)))
		return ps_throw_error(&type_exc_session_unauthorized, "VariableNotRemovable", CAT_WRITE_ERROR,
		                      ps_cstring(name->text),
		                      "Cannot remove variable %s because it is constant or read-only. If the variable is "
		                      "read-only, try the operation again specifying the Force option.",
		                      name->text);
	if (c)
		c->value = PS_UNSET; /* for those who have linked to it */
	int i = slot_index(s, name);
	if (i >= 0)
		s->slots[i] = PS_UNSET;
	else
		ptr_map_remove(s->extra, name);
	return true;
}

void scope_adopt(struct scope *s, struct variable *v)
{
	int i = slot_index(s, v->name);
	if (i >= 0) {
		s->slots[i] = ps_from_obj(v);
		return;
	}
	if (!s->extra)
		s->extra = ptr_map_new();
	ptr_map_set(s->extra, v->name, v);
}

void scope_each(struct runspace *rs, struct scope *s, bool (*fn)(void *arg, struct variable *v), void *arg)
{
	for (uint32_t i = 0; s->code && i < s->code->slot_count; i++) {
		struct variable *c = cell_here(s, s->code->slot_names[i], false);
		if (c && !ps_is_unset(variable_value(rs, c)) && !fn(arg, c))
			return;
	}
	for (uint32_t i = 0; s->extra && i < s->extra->used; i++) {
		struct variable *c = s->extra->entries[i].value;
		if (c && !ps_is_unset(variable_value(rs, c)) && !fn(arg, c))
			return;
	}
}

struct scope *scope_named(struct runspace *rs, const char *which)
{
	if (str_eq_nocase(which, "global"))
		return rs->global;
	if (str_eq_nocase(which, "script"))
		return rs->scope->script;
	if (str_eq_nocase(which, "local") || str_eq_nocase(which, "private"))
		return rs->scope;
	char *end;
	long n = strtol(which, &end, 10);
	if (end == which || *end || n < 0)
		return NULL;
	struct scope *s = rs->scope;
	while (s && n-- > 0)
		s = s->parent;
	return s;
}

int scope_strict(const struct scope *s)
{
	for (; s; s = s->parent)
		if (s->strict)
			return s->strict - 1;
	return 0;
}

/* Splits "script:name" and finds the scope; plain names have no prefix. */
static const struct lang_name *split(struct runspace *rs, const char *path, struct scope **ret_scope)
{
	const char *colon = strchr(path, ':');
	*ret_scope = NULL;
	if (colon && colon != path) {
		char which[16];
		size_t n = (size_t)(colon - path);
		if (n < sizeof which) {
			memcpy(which, path, n);
			which[n] = 0;
			if (str_eq_nocase(which, "variable"))
				return lang_name(colon + 1, strlen(colon + 1));
			*ret_scope = scope_named(rs, which);
			if (*ret_scope)
				return lang_name(colon + 1, strlen(colon + 1));
		}
	}
	return lang_name(path, strlen(path));
}

ps_value variable_get(struct runspace *rs, const char *path)
{
	struct scope *s;
	const struct lang_name *name = split(rs, path, &s);
	return s ? scope_get_own(rs, s, name) : scope_get(rs, rs->scope, name);
}

bool variable_set(struct runspace *rs, const char *path, ps_value v)
{
	struct scope *s;
	const struct lang_name *name = split(rs, path, &s);
	return scope_set(rs, s ? s : rs->scope, name, v);
}
