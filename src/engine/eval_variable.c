/* SPDX-License-Identifier: MIT */
/*
 * engine/eval_variable.c - variables as expressions and targets: slots, scope prefixes, drives ($env:x), constants
 * ($true …), strict mode.
 */
#include <string.h>

#include "base/utf.h"
#include "engine/eval_priv.h"
#include "engine/provider.h"
#include "heap/heap.h"

/* What stands behind the colon, as written: interned names know one spelling only, and environment variables have case. */
static const char *drive_item(const struct ast_variable *v)
{
	const char *colon = v->path ? strchr(v->path, ':') : NULL;
	return colon ? colon + 1 : v->name->text;
}

ps_value eval_variable_undefined(struct runspace *rs, const struct ast_variable *v)
{
	if (!eval_strict(rs, 1))
		return PS_NULL;
	return ps_fail(ps_throw_error(&type_runtime_exception, "VariableIsUndefined", CAT_INVALID_OPERATION, ps_cstring(v->path),
	                              "The variable '$%s' cannot be retrieved because it has not been set.", v->path));
}

static bool is_local(const char *scope)
{
	return !scope || str_eq_nocase(scope, "local") || str_eq_nocase(scope, "private");
}

/* Value behind a cell or the name; PS_UNSET when there is none. */
static ps_value lookup(struct runspace *rs, struct ast_variable *v)
{
	if (v->scope) {
		struct scope *s = str_eq_nocase(v->scope, "variable") ? NULL : scope_named(rs, v->scope);
		return s ? scope_get_own(rs, s, v->name) : scope_get(rs, rs->scope, v->name);
	}
	const struct lang_name *n = v->name;
	if (n == engine_names.true_)
		return PS_TRUE;
	if (n == engine_names.false_)
		return PS_FALSE;
	if (n == engine_names.null_)
		return PS_NULL;
	return scope_get(rs, rs->scope, n);
}

ps_value eval_variable_slow(struct runspace *rs, struct ast_variable *v)
{
	if (v->slot >= 0 && rs->locals) {
		struct variable *c = variable_cell(rs->locals[v->slot]);
		if (c) {
			ps_value x = variable_value(rs, c);
			if (!ps_is_unset(x))
				return x;
		}
	}
	if (v->slot >= 0 && rs->links && !rs->locals) {
		struct variable_link *l = &rs->links[v->slot];
		if (!l->cell && !l->slot)
			scope_link(rs->scope, v->name, l);
		if (l->slot && (ps_is_obj(*l->slot) ? ps_obj(*l->slot)->type != &type_variable_cell : !ps_is_unset(*l->slot)))
			return *l->slot;
	}
	if (v->is_drive && !str_eq_nocase(v->scope, "variable")) {
		ps_value x = provider_get_variable(rs, v->scope, drive_item(v));
		if (ps_failed(x) && ps_obj(ps_pending())->type == &type_exc_drive_not_found) {
			ps_take_pending(); /* reading from no drive is reading nothing */
			x = PS_UNSET;
		}
		return ps_is_unset(x) ? eval_variable_undefined(rs, v) : x;
	}
	ps_value x = lookup(rs, v);
	return ps_is_unset(x) ? eval_variable_undefined(rs, v) : x;
}

static bool constant_name(const struct lang_name *n)
{
	return n == engine_names.true_ || n == engine_names.false_ || n == engine_names.null_;
}

bool eval_variable_set(struct runspace *rs, struct ast_variable *v, ps_value x)
{
	if (v->slot >= 0 && rs->locals && is_local(v->scope)) {
		ps_value old = rs->locals[v->slot];
		if (ps_is_obj(old) ? ps_obj(old)->type != &type_variable_cell : !ps_is_unset(old)) {
			rs->locals[v->slot] = x;
			return true;
		}
		const struct variable *c = variable_cell(old);
		if (c && c->type) { /* a local of known type: the plain error of the conversion */
			x = ps_convert(x, c->type);
			if (ps_failed(x))
				return false;
		}
	} else if (v->slot >= 0 && rs->links && !v->scope) {
		struct variable_link *l = &rs->links[v->slot];
		struct variable *c = l->cell;
		if (c && !c->get && !c->options && !c->type && !c->set && c->attributes.count == 0 && !ps_is_unset(c->value)) {
			c->value = x;
			return true;
		}
		if (l->slot && (ps_is_obj(*l->slot) ? ps_obj(*l->slot)->type != &type_variable_cell : !ps_is_unset(*l->slot))) {
			*l->slot = x;
			return true;
		}
		if (!scope_set(rs, rs->scope, v->name, x))
			return false;
		scope_link(rs->scope, v->name, l);
		return true;
	}
	if (v->is_drive && !str_eq_nocase(v->scope, "variable"))
		return provider_set_variable(rs, v->scope, drive_item(v), x);
	if (constant_name(v->name)) {
		if (v->name == engine_names.null_)
			return true; /* $null = … discards */
		return ps_throw_error(&type_exc_session_unauthorized, "VariableNotWritable", CAT_WRITE_ERROR,
		                      ps_cstring(v->name->text),
		                      "Cannot overwrite variable %s because it is read-only or constant.", v->name->text);
	}
	struct scope *s = rs->scope;
	if (v->scope && !str_eq_nocase(v->scope, "variable")) {
		s = scope_named(rs, v->scope);
		if (!s)
			s = rs->scope;
	}
	if (v->scope && str_eq_nocase(v->scope, "private")) {
		struct variable *c = scope_variable(rs, s, v->name, true, false);
		c->options |= VAR_PRIVATE;
		return variable_assign(rs, c, x);
	}
	return scope_set(rs, s, v->name, x);
}

struct variable *eval_variable_cell(struct runspace *rs, struct ast_variable *v)
{
	struct scope *s = v->scope ? scope_named(rs, v->scope) : NULL;
	return scope_variable(rs, s ? s : rs->scope, v->name, true, false);
}

static bool is_word(char c)
{
	return c == '_' || (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c & 0x80);
}

const char *eval_spelling(const struct lang_source *src, const struct ast *a, const struct lang_name *name)
{
	const char *found = NULL;
	if (!src || a->end > src->len)
		return name->text;
	for (uint32_t i = a->start; i + name->len <= a->end; i++) {
		const char *at = src->text + i;
		if (!utf_equal_nocase(at, name->len, name->text, name->len) || is_word(at[name->len]) ||
		    (i > a->start && is_word(at[-1])))
			continue;
		found = at;
		if (i > a->start && (at[-1] == '$' || at[-1] == '{'))
			break; /* the variable itself, not a type of the same name */
	}
	return found && memcmp(found, name->text, name->len) != 0 ? heap_strndup(found, name->len) : name->text;
}
