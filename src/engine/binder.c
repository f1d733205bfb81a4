/* SPDX-License-Identifier: MIT */
/*
 * engine/binder.c - binds the command line: names, positions, defaults, remaining arguments, and what is wrong with
 * them. Sets: binder_set.c; pipeline objects: binder_pipeline.c; conversion and checks: binder_convert.c,
 * binder_validate.c.
 */
#include "engine/binder.h"

#include <string.h>

#include "base/alloc.h"
#include "base/buf.h"
#include "base/utf.h"
#include "engine/errors.h"
#include "heap/heap.h"
#include "object/psobject.h"

bool binder_fail(struct stage *s, const struct ps_type *type, const char *id, enum ps_category category,
                 const struct param *p, const struct arg *a, const char *fmt, ...)
{
	struct buf b = BUF_INIT;
	va_list ap;
	va_start(ap, fmt);
	buf_vprintf(&b, fmt, ap);
	va_end(ap);
	ps_throw_error(type, id, category, PS_NULL, "%s", buf_str(&b));
	buf_fini(&b);
	struct ps_exception *x = (struct ps_exception *)ps_pending().bits;
	ps_value fields = ps_hashtable_new();
	if (p)
		ps_dict_set_str(ps_dict(fields), "ParameterName", ps_cstring(p->name));
	ps_dict_set_str(ps_dict(fields), "ErrorId", ps_cstring(id));
	x->fields = fields;
	error_locate_stage(s, ps_pending(), a ? (a->value_ast ? a->value_ast : a->ast) : NULL);
	return false;
}

void binder_take_common(struct stage *s, const struct param *p, ps_value v)
{
	struct common *c = &s->common;
	signed char on = (signed char)ps_truth(v);
	switch (p->common) {
	case COMMON_VERBOSE:
		c->verbose = on;
		break;
	case COMMON_DEBUG:
		c->debug = on;
		break;
	case COMMON_WHAT_IF:
		c->what_if = on;
		break;
	case COMMON_CONFIRM:
		c->confirm = on;
		break;
	case COMMON_ERROR_ACTION:
		c->error_action = (signed char)action_of_value(v, ACTION_CONTINUE);
		break;
	case COMMON_WARNING_ACTION:
		c->warning_action = (signed char)action_of_value(v, ACTION_CONTINUE);
		break;
	case COMMON_INFORMATION_ACTION:
		c->information_action = (signed char)action_of_value(v, ACTION_CONTINUE);
		break;
	case COMMON_PROGRESS_ACTION:
		c->progress_action = (signed char)action_of_value(v, ACTION_CONTINUE);
		break;
	case COMMON_ERROR_VARIABLE:
		c->error_variable = v;
		break;
	case COMMON_WARNING_VARIABLE:
		c->warning_variable = v;
		break;
	case COMMON_INFORMATION_VARIABLE:
		c->information_variable = v;
		break;
	case COMMON_OUT_VARIABLE:
		c->out_variable = v;
		break;
	case COMMON_PIPELINE_VARIABLE:
		c->pipeline_variable = v;
		break;
	case COMMON_OUT_BUFFER:
		c->out_buffer = ps_is_int(v) ? ps_int(v) : 0;
		break;
	case COMMON_NONE:
	case COMMON_COUNT:
		break;
	}
}

bool binder_bind(struct stage *s, struct param *p, ps_value v, const struct arg *a, enum bound_how how)
{
	struct binding *b = s->binding;
	ps_value x = binder_convert(s, p, v, a, true, NULL);
	if (ps_failed(x) || !binder_validate(s, p, x, a))
		return false;
	uint32_t i = (uint32_t)(p - b->t->at);
	b->values[i] = x;
	b->how[i] = (uint8_t)how;
	if (p->sets != PARAM_ALL_SETS)
		b->sets &= p->sets;
	if (p->common != COMMON_NONE)
		binder_take_common(s, p, x);
	return true;
}

/* Is p fed from the pipeline, so that a script block argument may mean "run me for each object"? */
static bool takes_delayed(const struct stage *s, struct param *p, ps_value v)
{
	if (ps_tc(ps_base(v)) != TC_SCRIPT_BLOCK || !s->has_input)
		return false;
	const struct ps_type *t = param_type(p);
	if (!t || t == &type_object || t == &type_scriptblock || t == &type_psobject ||
	    (t->element &&
	     (t->element == &type_scriptblock || t->element == &type_object || t->element == &type_psobject)))
		return false;
	for (uint32_t i = 0; i < p->row_count; i++)
		if (p->rows[i].pipeline || p->rows[i].by_name)
			return true;
	return false;
}

static bool bind_argument(struct stage *s, struct param *p, const struct arg *a, enum bound_how how)
{
	struct binding *b = s->binding;
	if (!takes_delayed(s, p, a->value))
		return binder_bind(s, p, a->value, a, how);
	if (!b->delayed) {
		b->delayed = heap_array(ps_value, b->t->count);
		for (uint32_t i = 0; i < b->t->count; i++)
			b->delayed[i] = PS_UNSET;
	}
	uint32_t i = (uint32_t)(p - b->t->at);
	b->delayed[i] = ps_base(a->value);
	b->how[i] = BOUND_BY_COMMAND;
	b->has_delayed = true;
	if (p->sets != PARAM_ALL_SETS)
		b->sets &= p->sets;
	return true;
}

static bool fail_ambiguous(struct stage *s, const struct arg *a)
{
	struct param_table *t = s->binding->t;
	struct buf b = BUF_INIT;
	size_t n = strlen(a->name);
	for (uint32_t i = 0; i < t->count; i++) {
		const struct param *p = &t->at[i];
		bool match = !p->dynamic && p->name_len >= n && utf_equal_nocase(p->name, n, a->name, n);
		for (uint32_t k = 0; !match && !p->dynamic && k < p->alias_count; k++)
			match = strlen(p->aliases[k]) >= n && utf_equal_nocase(p->aliases[k], n, a->name, n);
		if (match)
			buf_printf(&b, " -%s", p->name);
	}
	binder_fail(
	    s, &type_exc_parameter_binding, "AmbiguousParameter", CAT_INVALID_ARGUMENT, NULL, a,
	    "Parameter cannot be processed because the parameter name '%s' is ambiguous. Possible matches include:%s.",
	    a->name, buf_str(&b));
	buf_fini(&b);
	return false;
}

static bool fail_missing_argument(struct stage *s, struct param *p, const struct arg *a)
{
	const struct ps_type *t = param_type(p);
	const char *type = t ? t->name : p->type_name ? p->type_name : "System.Object";
	return binder_fail(s, &type_exc_parameter_binding, "MissingArgument", CAT_INVALID_ARGUMENT, p, a,
	                   "Missing an argument for parameter '%s'. Specify a parameter of type '%s' and try again.",
	                   p->name, type);
}

/* `-name` without its value yet: the next argument is it, unless that is a parameter too. *ret_used: arguments
 * consumed. */
static bool pair_value(struct stage *s, struct param *p, const struct args *in, uint32_t i, struct arg *out,
                       uint32_t *ret_used)
{
	*ret_used = 0;
	if (!ps_is_unset(out->value))
		return true;
	if (p->is_switch) {
		out->value = ps_from_switch(true);
		return true;
	}
	if (i + 1 >= in->count)
		return fail_missing_argument(s, p, out);
	const struct arg *next = &in->at[i + 1];
	if (next->name) {
		uint32_t matches;
		if (next->attached || params_match(s->binding->t, next->name, strlen(next->name), &matches) || matches)
			return fail_missing_argument(s, p, out);
		out->value = ps_string_printf("-%s", next->name);
		out->value_ast = next->ast;
	} else {
		out->value = next->value;
		out->value_ast = next->value_ast;
	}
	*ret_used = 1;
	return true;
}

static bool bind_named_one(struct stage *s, struct param *p, const struct arg *a)
{
	struct binding *b = s->binding;
	if (b->how[p - b->t->at] != BOUND_NO) {
		if (a->splatted) /* explicit arguments win over splatted ones */
			return true;
		return binder_fail(
		    s, &type_exc_parameter_binding, "ParameterAlreadyBound", CAT_INVALID_ARGUMENT, p,
		    &(struct arg){.ast = a->ast},
		    "Cannot bind parameter because parameter '%s' is specified more than once. To provide multiple "
		    "values to "
		    "parameters that can accept multiple values, use the array syntax. For example, \"-parameter "
		    "value1,value2,value3\".",
		    p->name);
	}
	return bind_argument(s, p, a, BOUND_BY_COMMAND);
}

/* Binds what is named; the rest goes to b->left. Explicit names first, splatted ones after. */
static bool bind_named(struct stage *s, const struct args *in)
{
	struct binding *b = s->binding;
	struct args splatted = {NULL, 0, 0};
	for (uint32_t i = 0; i < in->count; i++) {
		struct arg a = in->at[i];
		if (!a.name) {
			*args_add(&b->left) = a;
			continue;
		}
		uint32_t matches, used;
		struct param *p = params_match(b->t, a.name, strlen(a.name), &matches);
		if (!p && matches > 1)
			return fail_ambiguous(s, &a);
		if (!p) { /* an unknown name keeps the value behind it */
			if (ps_is_unset(a.value) && i + 1 < in->count && !in->at[i + 1].name)
				a.value = in->at[++i].value;
			*args_add(&b->left) = a;
			continue;
		}
		if (!pair_value(s, p, in, i, &a, &used))
			return false;
		i += used;
		if (a.splatted) {
			*args_add(&splatted) = a;
			continue;
		}
		if (!bind_named_one(s, p, &a))
			return false;
	}
	for (uint32_t i = 0; i < splatted.count; i++) {
		uint32_t matches;
		struct param *p = params_match(b->t, splatted.at[i].name, strlen(splatted.at[i].name), &matches);
		if (p && !bind_named_one(s, p, &splatted.at[i]))
			return false;
	}
	return true;
}

/* ---- positions ---- */
static struct param *positional_candidate(const struct binding *b, int32_t position, uint32_t sets, uint32_t *from)
{
	for (uint32_t i = *from; i < b->t->own; i++) {
		struct param *p = &b->t->at[i];
		if (b->how[i] != BOUND_NO)
			continue;
		for (uint32_t k = 0; k < p->row_count; k++)
			if (p->rows[k].position == position && (p->rows[k].set & sets) && !p->rows[k].remaining) {
				*from = i + 1;
				return p;
			}
	}
	return NULL;
}

static int32_t next_position(const struct binding *b, int32_t after)
{
	int32_t best = INT32_MAX;
	for (uint32_t i = 0; i < b->t->own; i++) {
		const struct param *p = &b->t->at[i];
		if (b->how[i] != BOUND_NO)
			continue;
		for (uint32_t k = 0; k < p->row_count; k++)
			if (p->rows[k].position > after && p->rows[k].position < best && (p->rows[k].set & b->sets) &&
			    !p->rows[k].remaining)
				best = p->rows[k].position;
	}
	return best;
}

/* Tries the candidates of one position: default set and exact types first.  1 bound, 0 none fits, -1 failed. */
static int bind_position(struct stage *s, int32_t position, const struct arg *a)
{
	struct binding *b = s->binding;
	uint32_t from = 0;
	struct param *only = positional_candidate(b, position, b->sets, &from);
	if (!only)
		return 0;
	if (!positional_candidate(b, position, b->sets, &from))
		return bind_argument(s, only, a, BOUND_BY_COMMAND) ? 1 : -1;
	for (int pass = 0; pass < 4; pass++) {
		uint32_t sets = pass % 2 == 0 ? b->t->default_set & b->sets : b->sets;
		struct param *p;
		if (!sets)
			continue;
		for (from = 0; (p = positional_candidate(b, position, sets, &from)) != NULL;) {
			bool no_match = false;
			if (pass < 2) {
				binder_convert(s, p, a->value, a, false, &no_match);
				if (no_match)
					continue;
			}
			if (bind_argument(s, p, a, BOUND_BY_COMMAND))
				return 1;
			if (pass == 3) {
				uint32_t peek = from;
				if (!positional_candidate(b, position, sets, &peek))
					return -1;
			}
			ps_take_pending();
		}
	}
	return 0;
}

static bool bind_positional(struct stage *s)
{
	struct binding *b = s->binding;
	struct args rest = {NULL, 0, 0};
	int32_t position = -1;
	for (uint32_t i = 0; i < b->left.count; i++) {
		const struct arg *a = &b->left.at[i];
		int bound = 0;
		if (!a->name && position != INT32_MAX) {
			int32_t next = next_position(b, position);
			while (next != INT32_MAX && (bound = bind_position(s, next, a)) == 0)
				next = next_position(b, next);
			if (bound > 0)
				position = next;
		}
		if (bound < 0)
			return false;
		if (!bound)
			*args_add(&rest) = *a;
	}
	b->left = rest;
	return true;
}

/* ---- what is left ---- */
static bool bind_remaining(struct stage *s)
{
	struct binding *b = s->binding;
	if (!b->t->has_remaining)
		return true;
	for (uint32_t i = 0; i < b->t->own; i++) {
		struct param *p = &b->t->at[i];
		struct param_row *r = b->how[i] == BOUND_NO ? param_row(p, b->sets) : NULL;
		if (!r || !r->remaining || (r->set != PARAM_ALL_SETS && !(r->set & b->sets)))
			continue;
		if (b->left.count == 0)
			return true;
		ps_value list = ps_list_new(ps_type_find("System.Collections.Generic.List[object]", 39, NULL));
		for (uint32_t k = 0; k < b->left.count; k++) {
			const struct arg *a = &b->left.at[k];
			if (a->name)
				ps_list_add(ps_list(list), ps_string_printf("-%s%s", a->name, a->attached ? ":" : ""));
			if (!ps_is_unset(a->value))
				ps_list_add(ps_list(list), a->value);
		}
		if (ps_list(list)->count == 1 && (!p->is_function || ps_is_enumerable(ps_base(ps_list(list)->at[0]))))
			list = ps_list(list)->at[0]; /* one collection stands for its elements */
		struct arg a = {.value = list, .ast = b->left.at[0].ast};
		b->left.count = 0;
		return binder_bind(s, p, list, &a, BOUND_BY_COMMAND);
	}
	return true;
}

static bool complain_about_rest(struct stage *s)
{
	struct binding *b = s->binding;
	if (b->left.count == 0)
		return true;
	const struct arg *a = &b->left.at[0];
	if (a->name)
		return binder_fail(s, &type_exc_parameter_binding, "NamedParameterNotFound", CAT_INVALID_ARGUMENT, NULL,
		                   &(struct arg){.ast = a->ast},
		                   "A parameter cannot be found that matches parameter name '%s'.", a->name);
	ps_value text = ps_is_null(a->value) ? ps_cstring("$null") : ps_to_string(a->value);
	if (ps_failed(text))
		return false;
	return binder_fail(s, &type_exc_parameter_binding, "PositionalParameterNotFound", CAT_INVALID_ARGUMENT, NULL, a,
	                   "A positional parameter cannot be found that accepts argument '%s'.", ps_str(text)->text);
}

/* ---- $PSDefaultParameterValues: "Command:Parameter" (wildcards) → value or script block ---- */
static bool default_applies(struct stage *s, const char *key, size_t n, struct param **ret)
{
	const char *colon = memchr(key, ':', n);
	if (!colon)
		return false;
	const char *command = s->info->name, *name = colon + 1;
	size_t command_n = (size_t)(colon - key), name_n = n - command_n - 1;
	while (name_n && *name == ' ') {
		name++;
		name_n--;
	}
	if (!ps_like(command, strlen(command), key, command_n, true))
		return false;
	struct param_table *t = s->binding->t;
	for (uint32_t i = 0; i < t->count; i++)
		if (s->binding->how[i] == BOUND_NO && ps_like(t->at[i].name, t->at[i].name_len, name, name_n, true)) {
			*ret = &t->at[i];
			return true;
		}
	*ret = params_exact(t, name, name_n);
	return *ret && s->binding->how[*ret - t->at] == BOUND_NO;
}

static bool bind_defaults(struct stage *s)
{
	struct binding *b = s->binding;
	static const struct lang_name *name;
	if (!name)
		name = lang_name("PSDefaultParameterValues", 24);
	ps_value d = scope_get(s->rs, s->rs->scope, name);
	if (ps_is_unset(d) || ps_tc(ps_base(d)) != TC_DICT || ps_dict_count(ps_dict(ps_base(d))) == 0)
		return true;
	struct ps_dict *dict = ps_dict(ps_base(d));
	ps_value disabled = ps_dict_get_str(dict, "Disabled", 8);
	if (!ps_is_unset(disabled) && !ps_failed(disabled) && ps_truth(disabled))
		return true;
	uint32_t pos = 0;
	ps_value key, value;
	while (ps_dict_next(dict, &pos, &key, &value)) {
		struct param *p;
		if (!ps_is_string(ps_base(key)) ||
		    !default_applies(s, ps_str(ps_base(key))->text, ps_str(ps_base(key))->len, &p))
			continue;
		if (p->sets != PARAM_ALL_SETS && !(p->sets & b->sets))
			continue;
		if (ps_tc(ps_base(value)) == TC_SCRIPT_BLOCK && param_type(p) != &type_scriptblock) {
			struct sink_vec out;
			sink_vec_init(&out);
			if (pipeline_call_block(s->rs, script_block(ps_base(value)), NULL, 0, PS_UNSET, PS_UNSET, false,
			                        &out.s) != PS_OK)
				return false;
			value = ps_vec_collapse(&out.vec);
		}
		uint32_t sets = b->sets;
		if (!binder_bind(s, p, value, NULL, BOUND_BY_DEFAULT)) {
			ps_take_pending();
			b->sets = sets;
		}
	}
	return true;
}

enum ps_status binder_prepare(struct stage *s, struct param_table *t)
{
	struct binding *b = s->binding = heap_new(struct binding);
	b->stage = s;
	b->t = t;
	b->sets = PARAM_ALL_SETS;
	b->fast = -1;
	b->values = heap_array(ps_value, t->count ? t->count : 1);
	b->how = heap_alloc_atomic(t->count + 1);
	memset(b->how, 0, t->count + 1);
	for (uint32_t i = 0; i < t->count; i++)
		b->values[i] = PS_UNSET;
	if (!bind_named(s, &s->args) || !bind_positional(s))
		return PS_ERROR;
	if (s->ops == &stage_function && s->frame.block->ast->dynamicparam) {
		if (!function_dynamic(s))
			return PS_ERROR;
		struct args left = b->left;
		b->left = (struct args){NULL, 0, 0};
		if (!bind_named(s, &left) || !bind_positional(s))
			return PS_ERROR;
	}
	if (!bind_defaults(s))
		return PS_ERROR;
	if (!binder_resolve_set(s, true, !s->has_input))
		return PS_ERROR;
	if (!bind_remaining(s) || (t->advanced && !complain_about_rest(s)))
		return PS_ERROR;
	enum ps_status st = binder_missing(s, s->has_input);
	b->sets_before_pipeline = b->sets;
	return st;
}
