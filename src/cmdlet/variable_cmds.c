/* SPDX-License-Identifier: MIT */
/* cmdlet/variable_cmds.c - Get-, Set-, New-, Remove-, Clear-Variable and Set-StrictMode. */
#include <string.h>

#include "base/utf.h"
#include "engine/cmdlet.h"
#include "engine/errors.h"
#include "engine/scope.h"
#include "heap/heap.h"

static struct scope *scope_arg(struct cmdlet_call *c, int p)
{
	const char *which = cmdlet_str(c, p);
	if (!which)
		return c->rs->scope;
	struct scope *s = scope_named(c->rs, which);
	if (s)
		return s;
	cmdlet_throw(c, &type_exc_ps_argument, "Argument", CAT_INVALID_ARGUMENT, c->args[p],
	             "Cannot process argument because the value of argument \"scope\" is not valid. Change the value "
	             "of the \"scope\" argument and "
	             "run the operation again.");
	return NULL;
}

struct found {
	struct ps_vec all; /* struct variable pointers as bits */
	const char *pattern;
	struct cmdlet_call *c;
	int exclude;
	bool force;
};

static bool excluded(const struct found *f, const char *name)
{
	uint32_t n;
	if (f->exclude < 0)
		return false;
	const ps_value *x = cmdlet_array(f->c, f->exclude, &n);
	for (uint32_t i = 0; i < n; i++)
		if (ps_is_string(x[i]) && ps_like(name, strlen(name), ps_str(x[i])->text, ps_str(x[i])->len, true))
			return true;
	return false;
}

static bool consider(void *arg, struct variable *v)
{
	struct found *f = arg;
	if (!ps_like(v->name->text, v->name->len, f->pattern, strlen(f->pattern), true) || excluded(f, v->name->text))
		return true;
	for (uint32_t i = 0; i < f->all.count; i++)
		if (((const struct variable *)f->all.at[i].bits)->name == v->name)
			return true; /* an inner scope's hides it */
	ps_vec_add(&f->all, ps_from_obj(v));
	return true;
}

static void sort(struct ps_vec *v)
{
	for (uint32_t i = 1; i < v->count; i++) {
		ps_value x = v->at[i];
		const struct lang_name *n = ((const struct variable *)x.bits)->name;
		uint32_t k = i;
		for (; k > 0; k--) {
			const struct lang_name *m = ((const struct variable *)v->at[k - 1].bits)->name;
			if (ps_culture_compare(m->text, m->len, n->text, n->len, true) <= 0)
				break;
			v->at[k] = v->at[k - 1];
		}
		v->at[k] = x;
	}
}

/* Variables of a name or pattern: of one scope, or visible from here. */
static void find(struct cmdlet_call *c, const char *pattern, struct scope *only, int exclude, struct found *f)
{
	*f = (struct found){{NULL, 0, 0}, pattern, c, exclude, false};
	if (!strpbrk(pattern, "*?[") || !strcmp(pattern, "?")) {
		const struct lang_name *name = lang_name(pattern, strlen(pattern));
		struct variable *v = scope_variable(c->rs, only ? only : c->rs->scope, name, false, only == NULL);
		if (v && !excluded(f, v->name->text))
			ps_vec_add(&f->all, ps_from_obj(v));
		return;
	}
	if (only) {
		scope_each(c->rs, only, consider, f);
	} else {
		for (struct scope *s = c->rs->scope; s; s = s->parent)
			scope_each(c->rs, s, consider, f);
	}
	sort(&f->all);
}

static enum ps_status not_found(struct cmdlet_call *c, const char *name)
{
	return cmdlet_error(c, &type_exc_item_not_found, "VariableNotFound", CAT_OBJECT_NOT_FOUND, ps_cstring(name),
	                    "Cannot find a variable with the name '%s'.", name);
}

static bool is_wild(const char *s)
{
	return strpbrk(s, "*?[") != NULL && strcmp(s, "?") != 0;
}

/* Name without a scope prefix; *ret_scope changes to what the prefix names. */
static const char *unprefixed(struct cmdlet_call *c, const char *name, struct scope **ret_scope)
{
	const char *colon = strchr(name, ':');
	if (!colon)
		return name;
	struct scope *s = scope_named(c->rs, heap_strndup(name, (size_t)(colon - name)));
	if (!s)
		return name;
	*ret_scope = s;
	return colon + 1;
}

/* ---- Get-Variable ---- */
enum { G_NAME, G_VALUE_ONLY, G_INCLUDE, G_EXCLUDE, G_SCOPE };
static const char *const get_params[] = {"Name", "ValueOnly", "Include", "Exclude", "Scope", NULL};

static enum ps_status get_one(struct cmdlet_call *c, const char *name)
{
	struct scope *only = cmdlet_has(c, G_SCOPE) ? scope_arg(c, G_SCOPE) : NULL;
	if (cmdlet_has(c, G_SCOPE) && !only)
		return PS_ERROR;
	name = unprefixed(c, name, &only);
	struct found f;
	find(c, name, only, G_EXCLUDE, &f);
	if (f.all.count == 0 && !is_wild(name))
		return not_found(c, name);
	for (uint32_t i = 0; i < f.all.count; i++) {
		struct variable *v = (struct variable *)f.all.at[i].bits;
		enum ps_status st;
		if (cmdlet_switch(c, G_VALUE_ONLY)) {
			ps_value x = variable_value(c->rs, v);
			st = cmdlet_write(c, ps_is_unset(x) ? PS_NULL : x);
		} else {
			st = cmdlet_write(c, variable_object(v));
		}
		if (st != PS_OK)
			return st;
	}
	return PS_OK;
}

static enum ps_status get_process(struct cmdlet_call *c)
{
	if (!cmdlet_has(c, G_NAME))
		return get_one(c, "*");
	uint32_t n;
	const ps_value *names = cmdlet_array(c, G_NAME, &n);
	for (uint32_t i = 0; i < n; i++) {
		enum ps_status st = get_one(c, ps_str(names[i])->text);
		if (st != PS_OK)
			return st;
	}
	return PS_OK;
}
const struct cmdlet cmdlet_get_variable = {.name = "Get-Variable",
                                           .params = get_params,
                                           .process = get_process,
                                           .synopsis = "Gets the variables in the current console."};

/* ---- Set-Variable, New-Variable ---- */
enum {
	S_NAME,
	S_VALUE,
	S_INCLUDE,
	S_EXCLUDE,
	S_DESCRIPTION,
	S_OPTION,
	S_FORCE,
	S_VISIBILITY,
	S_PASSTHRU,
	S_SCOPE,
	S_APPEND
};
static const char *const set_params[] = {"Name",  "Value",      "Include",  "Exclude", "Description", "Option",
                                         "Force", "Visibility", "PassThru", "Scope",   "Append",      NULL};
struct set_state {
	struct ps_vec piped; /* values that came down the pipe */
	bool any;
};

static unsigned options_of(const struct cmdlet_call *c, int p)
{
	if (!cmdlet_has(c, p) || ps_tc(ps_base(c->args[p])) != TC_ENUM)
		return 0;
	int64_t v = ps_int64(ps_base(c->args[p]));
	return (v & 1 ? VAR_READONLY : 0u) | (v & 2 ? VAR_CONSTANT : 0u) | (v & 4 ? VAR_PRIVATE : 0u) |
	       (v & 8 ? VAR_ALLSCOPE : 0u);
}

static enum ps_status set_one(struct cmdlet_call *c, const char *name, ps_value value, bool has_value, bool new_only)
{
	struct scope *s = scope_arg(c, S_SCOPE);
	enum ps_status st;
	if (!s)
		return PS_ERROR;
	name = unprefixed(c, name, &s);
	const struct lang_name *key = lang_name(name, strlen(name));
	ps_value text = ps_to_string(value);
	if (!cmdlet_should_process(
	        c,
	        ps_str(ps_string_printf("Name: %s Value: %s", name, ps_failed(text) ? "" : ps_str(text)->text))->text,
	        new_only ? "New variable" : "Set variable", &st))
		return st;
	struct variable *v = scope_variable(c->rs, s, key, false, false);
	if (new_only && v && !cmdlet_switch(c, S_FORCE))
		return cmdlet_error(c, &type_exc_session_state, "VariableAlreadyExists", CAT_RESOURCE_EXISTS,
		                    ps_cstring(name), "A variable with name '%s' already exists.", name);
	unsigned kept = v ? v->options & VAR_READONLY : 0;
	if (v && cmdlet_switch(c, S_FORCE) && !(v->options & VAR_CONSTANT))
		v->options &= ~(unsigned)VAR_READONLY;
	if (v && v->options & (VAR_READONLY | VAR_CONSTANT)) {
		return cmdlet_error(c, &type_exc_session_unauthorized, "VariableNotWritable", CAT_WRITE_ERROR,
		                    ps_cstring(name),
		                    "Cannot overwrite variable %s because it is read-only or constant.", name);
	}
	v = scope_variable(c->rs, s, key, true, false);
	if ((has_value || new_only || ps_is_unset(v->value)) && !scope_set(c->rs, s, key, value))
		return cmdlet_pending_error(c, NULL, CAT_WRITE_ERROR, ps_cstring(name));
	v = scope_variable(c->rs, s, key, true, false);
	v->options |= kept;
	if (cmdlet_has(c, S_OPTION))
		v->options = options_of(c, S_OPTION);
	if (cmdlet_has(c, S_DESCRIPTION))
		v->description = heap_strdup(cmdlet_str(c, S_DESCRIPTION) ? cmdlet_str(c, S_DESCRIPTION) : "");
	return cmdlet_switch(c, S_PASSTHRU) ? cmdlet_write(c, variable_object(v)) : PS_OK;
}

static enum ps_status set_names(struct cmdlet_call *c, ps_value value, bool has_value, bool new_only)
{
	uint32_t n;
	const ps_value *names = cmdlet_array(c, S_NAME, &n);
	for (uint32_t i = 0; i < n; i++) {
		ps_value name = ps_to_string(names[i]);
		enum ps_status st =
		    ps_failed(name) ? PS_ERROR : set_one(c, ps_str(name)->text, value, has_value, new_only);
		if (st != PS_OK)
			return st;
	}
	return PS_OK;
}

static enum ps_status set_process(struct cmdlet_call *c)
{
	struct set_state *s = c->state;
	if (!c->has_input || ps_is_unset(c->input)) {
		if (c->has_input)
			return PS_OK;
		return set_names(c, cmdlet_has(c, S_VALUE) ? c->args[S_VALUE] : PS_NULL, cmdlet_has(c, S_VALUE), false);
	}
	s->any = true;
	ps_vec_add(&s->piped, cmdlet_has(c, S_VALUE) ? c->args[S_VALUE] : c->input);
	return PS_OK;
}

static enum ps_status set_end(struct cmdlet_call *c)
{
	struct set_state *s = c->state;
	if (!c->has_input)
		return PS_OK;
	return set_names(c,
	                 s->piped.count == 0   ? PS_NULL
	                 : s->piped.count == 1 ? s->piped.at[0]
	                                       : ps_vec_to_array(&s->piped),
	                 true, false);
}

static enum ps_status new_process(struct cmdlet_call *c)
{
	return set_names(c, cmdlet_has(c, S_VALUE) ? c->args[S_VALUE] : PS_NULL, true, true);
}
const struct cmdlet cmdlet_set_variable = {
    .name = "Set-Variable",
    .params = set_params,
    .state_size = sizeof(struct set_state),
    .process = set_process,
    .end = set_end,
    .synopsis = "Sets the value of a variable. Creates the variable if one with the requested name does not exist."};
const struct cmdlet cmdlet_new_variable = {
    .name = "New-Variable", .params = set_params, .process = new_process, .synopsis = "Creates a new variable."};

/* ---- Remove-Variable, Clear-Variable ---- */
enum { R_NAME, R_INCLUDE, R_EXCLUDE, R_FORCE, R_SCOPE, R_PASSTHRU };
static const char *const remove_params[] = {"Name", "Include", "Exclude", "Force", "Scope", "PassThru", NULL};

static enum ps_status each_named(struct cmdlet_call *c,
                                 enum ps_status (*fn)(struct cmdlet_call *c, struct scope *s, struct variable *v))
{
	uint32_t n;
	const ps_value *names = cmdlet_array(c, R_NAME, &n);
	for (uint32_t i = 0; i < n; i++) {
		struct scope *only = cmdlet_has(c, R_SCOPE) ? scope_arg(c, R_SCOPE) : NULL;
		if (cmdlet_has(c, R_SCOPE) && !only)
			return PS_ERROR;
		const char *name = unprefixed(c, ps_str(names[i])->text, &only);
		struct found f;
		find(c, name, only, R_EXCLUDE, &f);
		enum ps_status st = f.all.count == 0 && !is_wild(name) ? not_found(c, name) : PS_OK;
		for (uint32_t k = 0; st == PS_OK && k < f.all.count; k++)
			st = fn(c, only, (struct variable *)f.all.at[k].bits);
		if (st != PS_OK)
			return st;
	}
	return PS_OK;
}

static enum ps_status remove_variable(struct cmdlet_call *c, struct scope *only, struct variable *v)
{
	enum ps_status st;
	if (!cmdlet_should_process(c, ps_str(ps_string_printf("Name: %s", v->name->text))->text, "Remove variable",
	                           &st))
		return st;
	if (v->options & VAR_CONSTANT || (v->options & VAR_READONLY && !cmdlet_switch(c, R_FORCE)))
		return cmdlet_error(c, &type_exc_session_unauthorized, "VariableNotRemovable", CAT_WRITE_ERROR,
		                    ps_cstring(v->name->text),
		                    "Cannot remove variable %s because it is constant or read-only. If the variable is "
		                    "read-only, try the operation "
		                    "again specifying the Force option.",
		                    v->name->text);
	for (struct scope *s = only ? only : c->rs->scope; s; s = only ? NULL : s->parent) {
		if (scope_variable(c->rs, s, v->name, false, false) != v)
			continue;
		return scope_remove(c->rs, s, v->name, true)
		           ? PS_OK
		           : cmdlet_pending_error(c, NULL, CAT_WRITE_ERROR, ps_cstring(v->name->text));
	}
	return PS_OK;
}

static enum ps_status clear_variable(struct cmdlet_call *c, struct scope *only, struct variable *v)
{
	(void)only;
	enum ps_status st;
	if (!cmdlet_should_process(c, ps_str(ps_string_printf("Name: %s", v->name->text))->text, "Clear variable", &st))
		return st;
	if (v->options & VAR_CONSTANT || (v->options & VAR_READONLY && !cmdlet_switch(c, R_FORCE)))
		return cmdlet_error(c, &type_exc_session_unauthorized, "VariableNotWritable", CAT_WRITE_ERROR,
		                    ps_cstring(v->name->text),
		                    "Cannot overwrite variable %s because it is read-only or constant.", v->name->text);
	v->value = PS_NULL;
	return cmdlet_switch(c, R_PASSTHRU) ? cmdlet_write(c, variable_object(v)) : PS_OK;
}

static enum ps_status remove_process(struct cmdlet_call *c)
{
	return each_named(c, remove_variable);
}

static enum ps_status clear_process(struct cmdlet_call *c)
{
	return each_named(c, clear_variable);
}
const struct cmdlet cmdlet_remove_variable = {.name = "Remove-Variable",
                                              .params = remove_params,
                                              .process = remove_process,
                                              .synopsis = "Deletes a variable and its value."};
const struct cmdlet cmdlet_clear_variable = {.name = "Clear-Variable",
                                             .params = remove_params,
                                             .process = clear_process,
                                             .synopsis = "Deletes the value of a variable."};

/* ---- Set-StrictMode ---- */
enum { V_VERSION, V_OFF };
static const char *const strict_params[] = {"Version", "Off", NULL};
static enum ps_status strict_process(struct cmdlet_call *c)
{
	if (cmdlet_switch(c, V_OFF)) {
		c->rs->scope->strict = 1;
		return PS_OK;
	}
	ps_value text = cmdlet_has(c, V_VERSION) ? ps_to_string(c->args[V_VERSION]) : PS_NULL;
	int major = ps_failed(text) || ps_is_null(text) ? 0 : ps_str(text)->text[0] - '0';
	if (!ps_failed(text) && !ps_is_null(text) && str_eq_nocase(ps_str(text)->text, "latest"))
		major = 3;
	c->rs->scope->strict = (uint8_t)((major < 0 || major > 3 ? 3 : major) + 1);
	return PS_OK;
}
static const struct cmdlet_extra strict_extras[] = {{.name = "Version", .type = "System.Object", .position = -1},
                                                    {.name = NULL}};
const struct cmdlet cmdlet_set_strictmode = {
    .name = "Set-StrictMode",
    .params = strict_params,
    .extras = strict_extras,
    .process = strict_process,
    .synopsis = "Establishes and enforces coding rules in expressions, scripts, and script blocks."};
