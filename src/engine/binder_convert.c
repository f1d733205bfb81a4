/* SPDX-License-Identifier: MIT */
/*
 * engine/binder_convert.c - an argument as its parameter's type wants it.  Cmdlets and functions differ: a cmdlet's
 * binder coerces ("Cannot bind parameter …"), a function's type is a transformation attribute ("Cannot process argument
 * transformation on parameter …").
 */
#include <string.h>

#include "engine/binder.h"
#include "engine/errors.h"
#include "heap/heap.h"
#include "object/psobject.h"

static const char *message_of_pending(ps_value *ret_exception)
{
	ps_value x = ps_take_pending();
	*ret_exception = x;
	return ps_is_null(x) ? "" : ps_str(((struct ps_exception *)x.bits)->message)->text;
}

/* The pending conversion error becomes the binder's; `why` (or the pending message) follows the parameter's name. */
static ps_value refuse(struct stage *s, struct param *p, const struct arg *a, const char *why)
{
	ps_value inner = PS_NULL;
	if (!why)
		why = message_of_pending(&inner);
	if (p->is_function)
		binder_fail(s, &type_exc_parameter_argument, "ParameterArgumentTransformationError", CAT_INVALID_DATA,
		            p, a, "Cannot process argument transformation on parameter '%s'. %s", p->name, why);
	else
		binder_fail(s, &type_exc_parameter_binding, "CannotConvertArgumentNoMessage", CAT_INVALID_ARGUMENT, p,
		            a, "Cannot bind parameter '%s'. %s", p->name, why);
	struct ps_exception *x = (struct ps_exception *)ps_pending().bits;
	x->inner = inner;
	return PS_FAIL;
}

static bool is_number(enum ps_tc tc)
{
	return tc >= TC_SBYTE && tc <= TC_DECIMAL;
}

/* Booleans and switches take Booleans and numbers only. */
static ps_value convert_bool(struct stage *s, struct param *p, const struct ps_type *t, ps_value v, const struct arg *a)
{
	ps_value base = ps_base(v);
	enum ps_tc tc = ps_tc(base);
	bool is_switch = t == &type_switch;
	if (tc == TC_BOOL || tc == TC_SWITCH)
		return is_switch ? ps_from_switch(ps_truth(base)) : ps_from_bool(ps_truth(base));
	if (is_number(tc) && !(is_switch && p->is_function))
		return is_switch ? ps_from_switch(ps_truth(base)) : ps_from_bool(ps_truth(base));
	if (is_switch && p->is_function) {
		ps_value r = ps_convert(v, t);
		return ps_failed(r) ? refuse(s, p, a, NULL) : r;
	}
	if (!is_switch && ps_tc(base) == TC_NULL && !p->is_function)
		return binder_fail(s, &type_exc_parameter_binding, "ParameterArgumentValidationErrorNullNotAllowed",
		                   CAT_INVALID_ARGUMENT, p, a,
		                   "Cannot bind argument to parameter '%s' because it is null.", p->name)
		           ? PS_NULL
		           : PS_FAIL;
	return refuse(
	    s, p, a,
	    heap_printf("Cannot convert value \"%s\" to type \"%s\". Boolean parameters accept only Boolean values and "
	                "numbers, such as $True, $False, 1 or 0.",
	                tc == TC_NULL ? "" : ps_base_type(base)->name, t->name));
}

/* A number written bare keeps its spelling when a string is wanted: 007, 1.50. */
static ps_value written_text(struct stage *s, const struct arg *a)
{
	if (!a || !a->value_ast || a->value_ast->kind != AST_CONSTANT || !s->source)
		return PS_UNSET;
	return ps_string(s->source->text + a->value_ast->start, a->value_ast->end - a->value_ast->start);
}

static bool is_object(const struct ps_type *t)
{
	return !t || t == &type_object || t == &type_psobject;
}

/* Does the value fit without any conversion? */
static bool fits(const struct ps_type *t, ps_value v)
{
	if (is_object(t))
		return true;
	ps_value base = ps_base(v);
	return !ps_is_null(base) && ps_type_is(ps_base_type(base), t);
}

/* A type that no room here has: only a value of that very name, or a PSObject of a deserialized one, fits. */
static bool is_named(const char *type, size_t n, ps_value v)
{
	const char *names[16];
	uint32_t count = ps_type_names(v, names, ARRAY_LEN(names));
	for (uint32_t i = 0; i < count && i < ARRAY_LEN(names); i++)
		if (strlen(names[i]) == n && strncmp(names[i], type, n) == 0)
			return true;
	return false;
}

/* As fits, but an array parameter also takes one element, or a collection of such. */
static bool fits_exactly(struct param *p, const struct ps_type *t, ps_value v)
{
	ps_value base = ps_base(v);
	if (!t && p->type_name && !strstr(p->type_name, "System.Object") && !strstr(p->type_name, "PSObject")) {
		size_t n = strlen(p->type_name);
		bool array = n > 2 && strcmp(p->type_name + n - 2, "[]") == 0;
		return is_named(p->type_name, n, v) || (array && is_named(p->type_name, n - 2, v));
	}
	if (fits(t, v) || !t || t->tc != TC_ARRAY || !t->element || ps_is_null(base))
		return fits(t, v);
	if (fits(t->element, v))
		return true;
	if (ps_tc(base) != TC_ARRAY || ps_array(base)->bytes)
		return false;
	for (uint32_t i = 0; i < ps_array(base)->count; i++)
		if (!fits(t->element, ps_array_get(ps_array(base), i)))
			return false;
	return true;
}

static ps_value convert_elements(struct stage *s, struct param *p, const struct ps_type *t, ps_value v,
                                 const struct arg *a)
{
	const struct ps_type *e = t->element;
	ps_value base = ps_base(v);
	if (ps_type_is(ps_base_type(base), t))
		return base;
	struct ps_vec items = {NULL, 0, 0};
	if (ps_is_enumerable(base) ? !ps_flatten(base, &items) : (ps_vec_add(&items, v), false))
		return refuse(s, p, a, NULL);
	ps_value out = ps_array_new(e, items.count);
	for (uint32_t i = 0; i < items.count; i++) {
		ps_value x = items.at[i];
		if (e == &type_string && a && a->value_ast && a->value_ast->kind == AST_ARRAY_LITERAL && s->source) {
			const struct ast_items *lit = (const struct ast_items *)a->value_ast;
			if (i < lit->items.count && lit->items.count == items.count &&
			    lit->items.at[i]->kind == AST_CONSTANT)
				x = ps_string(s->source->text + lit->items.at[i]->start,
				              lit->items.at[i]->end - lit->items.at[i]->start);
		}
		if (!is_object(e)) {
			if ((e == &type_bool || e == &type_switch) && !p->is_function)
				x = convert_bool(s, p, e, x, a);
			else if (!fits(e, x))
				x = ps_convert(x, e);
			if (ps_failed(x))
				return ps_is_null(ps_pending()) ? PS_FAIL : refuse(s, p, a, NULL);
		}
		if (!ps_array_set(ps_array(out), i, x))
			return refuse(s, p, a, NULL);
	}
	return out;
}

/* A cmdlet's string parameter refuses collections; a function's joins them. */
static ps_value convert_string(struct stage *s, struct param *p, ps_value v, const struct arg *a)
{
	ps_value text = written_text(s, a);
	if (!ps_is_unset(text))
		return text;
	ps_value base = ps_base(v);
	if (ps_is_string(base))
		return base;
	if (ps_is_null(base))
		return p->is_function ? ps_string("", 0) : PS_NULL;
	if (!p->is_function && ps_is_enumerable(base) && (ps_tc(base) == TC_ARRAY || ps_tc(base) == TC_LIST)) {
		binder_fail(s, &type_exc_parameter_binding, "CannotConvertArgument", CAT_INVALID_ARGUMENT, p, a,
		            "Cannot convert '%s' to the type 'System.String' required by parameter '%s'. Specified "
		            "method is not supported.",
		            ps_base_type(base)->name, p->name);
		return PS_FAIL;
	}
	ps_value r = ps_convert(v, &type_string);
	return ps_failed(r) ? refuse(s, p, a, NULL) : r;
}

/* coerce false: only exact fits; *ret_no_match then tells that it does not. */
ps_value binder_convert(struct stage *s, struct param *p, ps_value v, const struct arg *a, bool coerce,
                        bool *ret_no_match)
{
	const struct ps_type *t = param_type(p);
	if (ret_no_match)
		*ret_no_match = false;
	if (ps_is(v, PS_NOTHING))
		v = PS_NULL;
	if (!coerce) {
		if (!fits_exactly(p, t, v)) {
			*ret_no_match = true;
			return PS_NULL;
		}
		return is_object(t) ? v : t == &type_string ? ps_base(v) : v;
	}
	if (is_object(t))
		return v;
	if (t == &type_bool || t == &type_switch)
		return convert_bool(s, p, t, v, a);
	if (t == &type_string)
		return convert_string(s, p, v, a);
	ps_value base = ps_base(v);
	if (t->tc == TC_ARRAY && t->element) {
		if (ps_is_null(base))
			return PS_NULL;
		return convert_elements(s, p, t, v, a);
	}
	if (!p->is_function && strcmp(t->name, "System.Text.Encoding") == 0)
		return base; /* a name or number is told apart by the cmdlet, as its transformation attribute would */
	if (fits(t, v))
		return t->tc == TC_PSOBJECT ? v : (t->flags & PS_TYPE_REF) && ps_tc(v) == TC_PSOBJECT ? base : v;
	if (ps_is_null(base) && !(t->flags & PS_TYPE_VALUE))
		return PS_NULL;
	if (t == &type_ref)
		return refuse(s, p, a, "Reference type is expected in argument.");
	if (!p->is_function && t == &type_scriptblock && ps_is_string(base))
		return refuse(s, p, a,
		              heap_printf("Cannot convert the \"%s\" value of type \"System.String\" to type "
		                          "\"System.Management.Automation.ScriptBlock\".",
		                          ps_str(base)->text));
	ps_value r = ps_convert(v, t);
	return ps_failed(r) ? refuse(s, p, a, NULL) : r;
}
