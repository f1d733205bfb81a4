/* SPDX-License-Identifier: MIT */
/*
 * engine/binder_pipeline.c - one pipeline object to parameters: by value and by property name, each first without and
 * then with conversion, the default parameter set first.
 *
 * Fast path: when exactly one unbound parameter takes the whole object and wants no conversion, and none takes
 * properties, every object goes straight there (binding.fast).
 */
#include <string.h>

#include "engine/binder.h"
#include "engine/errors.h"
#include "heap/heap.h"
#include "object/psobject.h"

enum phase { VALUE_EXACT, NAME_EXACT, VALUE_CONVERT, NAME_CONVERT, PHASES };

static void restore(struct binding *b)
{
	for (uint32_t i = 0; i < b->t->own; i++)
		if (b->how[i] == BOUND_BY_PIPELINE) {
			b->how[i] = BOUND_NO;
			b->values[i] = PS_UNSET;
		}
	b->sets = b->sets_before_pipeline;
}

static void note_bound(struct binding *b, struct param *p, ps_value v)
{
	uint32_t i = (uint32_t)(p - b->t->at);
	b->values[i] = v;
	b->how[i] = BOUND_BY_PIPELINE;
	if (p->sets != PARAM_ALL_SETS)
		b->sets &= p->sets;
}

/* The property of that name, or of an alias. */
static enum ps_lookup property_for(const struct param *p, ps_value input, ps_value *ret)
{
	ps_value base = ps_base(input);
	if (ps_is_null(base))
		return PS_NOT_FOUND;
	if (ps_tc(base) == TC_DICT) { /* keys are no properties */
		struct ps_ext_member const *m = ps_find_ext(input, p->name, p->name_len);
		if (!m || m->kind != EXT_NOTE)
			return PS_NOT_FOUND;
		*ret = m->value;
		return PS_FOUND;
	}
	enum ps_lookup l = ps_get_member(input, p->name, p->name_len, ret);
	for (uint32_t i = 0; l == PS_NOT_FOUND && i < p->alias_count; i++)
		l = ps_get_member(input, p->aliases[i], strlen(p->aliases[i]), ret);
	if (l == PS_FOUND && ps_is_obj(*ret) &&
	    ps_type_is_named(ps_type_of(*ret), "System.Management.Automation.PSMethod"))
		return PS_NOT_FOUND;
	return l;
}

/* 1 bound, 0 not, -1 exception. */
static int bind_one(struct stage *s, struct param *p, ps_value input, enum phase phase)
{
	ps_value v = input;
	if (phase == NAME_EXACT || phase == NAME_CONVERT) {
		enum ps_lookup l = property_for(p, input, &v);
		if (l != PS_FOUND) {
			if (l == PS_LOOKUP_FAILED)
				ps_take_pending();
			return 0;
		}
	}
	bool no_match = false;
	bool exact = phase == VALUE_EXACT || phase == NAME_EXACT;
	ps_value x = binder_convert(s, p, v, NULL, !exact, &no_match);
	if (no_match)
		return 0;
	if (ps_failed(x)) {
		if (phase != VALUE_CONVERT)
			return -1;
		ps_take_pending(); /* by value: not this parameter */
		return 0;
	}
	if (!binder_validate(s, p, x, NULL))
		return -1;
	note_bound(s->binding, p, x);
	return 1;
}

static int bind_phase_in(struct stage *s, ps_value input, enum phase phase, uint32_t sets)
{
	struct binding *b = s->binding;
	int bound = 0;
	for (uint32_t n = b->t->own; n-- > 0;) {
		struct param *p = &b->t->at[n];
		if (b->how[n] != BOUND_NO || !(p->sets & sets))
			continue;
		bool wanted = false;
		for (uint32_t k = 0; k < p->row_count; k++)
			if (p->rows[k].set & sets)
				wanted |= phase == VALUE_EXACT || phase == VALUE_CONVERT ? p->rows[k].pipeline
				                                                         : p->rows[k].by_name;
		if (!wanted)
			continue;
		int r = bind_one(s, p, input, phase);
		if (r < 0)
			return -1;
		bound |= r;
	}
	return bound;
}

static int bind_phase(struct stage *s, ps_value input, enum phase phase)
{
	struct binding *b = s->binding;
	int bound = 0;
	if (b->t->default_set & b->sets && b->sets != b->t->default_set)
		bound = bind_phase_in(s, input, phase, b->t->default_set);
	return bound ? bound : bind_phase_in(s, input, phase, b->sets);
}

static int bind_delayed(struct stage *s, ps_value input)
{
	struct binding *b = s->binding;
	for (uint32_t i = 0; i < b->t->own; i++) {
		if (ps_is_unset(b->delayed[i]))
			continue;
		struct sink_vec out;
		sink_vec_init(&out);
		if (pipeline_call_block(s->rs, script_block(b->delayed[i]), &input, 1, input, PS_UNSET, false,
		                        &out.s) != PS_OK)
			return -1;
		if (out.vec.count == 0) {
			binder_fail(
			    s, &type_exc_parameter_binding, "ScriptBlockArgumentNoOutput", CAT_INVALID_ARGUMENT,
			    &b->t->at[i], NULL,
			    "Cannot evaluate parameter '%s' because its argument input did not produce any output.",
			    b->t->at[i].name);
			return -1;
		}
		ps_value x = binder_convert(s, &b->t->at[i], ps_vec_collapse(&out.vec), NULL, true, NULL);
		if (ps_failed(x) || !binder_validate(s, &b->t->at[i], x, NULL))
			return -1;
		b->values[i] = x;
	}
	return 1;
}

/* May every object go to one parameter without looking? */
static void find_fast(struct binding *b)
{
	int32_t only = -1;
	for (uint32_t i = 0; i < b->t->own; i++) {
		struct param *p = &b->t->at[i];
		if (b->how[i] != BOUND_NO && b->how[i] != BOUND_BY_PIPELINE)
			continue;
		for (uint32_t k = 0; k < p->row_count; k++) {
			if (!(p->rows[k].set & b->sets_before_pipeline))
				continue;
			if (p->rows[k].by_name)
				return;
			if (!p->rows[k].pipeline || (only >= 0 && only != (int32_t)i))
				continue;
			if (only >= 0 && only != (int32_t)i)
				return;
			only = (int32_t)i;
		}
	}
	if (only < 0 || b->has_delayed)
		return;
	struct param *p = &b->t->at[only];
	const struct ps_type *t = param_type(p);
	if ((!t || t == &type_object || t == &type_psobject) && !p->checks && (!p->mandatory || p->allow_null) &&
	    b->how[only] == BOUND_BY_PIPELINE)
		b->fast = only;
}

static enum ps_status refuse_object(struct stage *s, ps_value input)
{
	if (ps_is_null(ps_pending()))
		binder_fail(s, &type_exc_parameter_binding, "InputObjectNotBound", CAT_INVALID_ARGUMENT, NULL, NULL,
		            "The input object cannot be bound to any parameters for the command either because the "
		            "command does not take pipeline "
		            "input or the input and its properties do not match any of the parameters that take "
		            "pipeline input.");
	ps_value record = ps_error_record_of(ps_take_pending());
	((struct ps_error_record *)record.bits)->target = input;
	return error_write(s->rs, s, record);
}

enum ps_status binder_pipeline(struct stage *s, ps_value input, bool *ret_bound)
{
	struct binding *b = s->binding;
	*ret_bound = true;
	if (b->fast >= 0) {
		b->values[b->fast] = input;
		return PS_OK;
	}
	restore(b);
	*ret_bound = false;
	int bound = 0;
	if (b->has_delayed && bind_delayed(s, input) < 0)
		return refuse_object(s, input);
	for (int phase = VALUE_EXACT; phase < PHASES; phase++) {
		int r = bind_phase(s, input, (enum phase)phase);
		if (r < 0)
			return refuse_object(s, input);
		bound |= r;
	}
	if (!bound && !b->has_delayed)
		return refuse_object(s, input);
	if (!binder_resolve_set(s, false, true))
		return refuse_object(s, input);
	if (binder_missing(s, false) != PS_OK) {
		struct ps_exception *x = (struct ps_exception *)ps_take_pending().bits;
		const char *list = strrchr(ps_str(x->message)->text, ':');
		binder_fail(s, &type_exc_parameter_binding, "InputObjectMissingMandatory", CAT_INVALID_ARGUMENT, NULL,
		            NULL,
		            "The input object cannot be bound because it did not contain the information required to "
		            "bind all mandatory "
		            "parameters: %s",
		            list ? list + 1 : "");
		return refuse_object(s, input);
	}
	*ret_bound = true;
	find_fast(b);
	return PS_OK;
}
