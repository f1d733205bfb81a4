/* SPDX-License-Identifier: MIT */
/*
 * engine/binder_set.c - which parameter set it is, and which mandatory parameters are missing.
 */
#include <string.h>

#include "base/buf.h"
#include "engine/binder.h"
#include "engine/host.h"
#include "heap/heap.h"
#include "object/psobject.h"

static uint32_t count_bits(uint32_t sets)
{
	return sets == PARAM_ALL_SETS ? 1 : (uint32_t)__builtin_popcount(sets);
}

static uint32_t all_sets(const struct param_table *t)
{
	return t->set_count ? (uint32_t)((1ull << t->set_count) - 1) : PARAM_ALL_SETS;
}

/* Is there an unbound parameter in these sets that takes pipeline input? */
static bool pipeline_possible(const struct binding *b, uint32_t sets)
{
	for (uint32_t i = 0; i < b->t->own; i++) {
		const struct param *p = &b->t->at[i];
		if (b->how[i] != BOUND_NO)
			continue;
		for (uint32_t k = 0; k < p->row_count; k++)
			if ((p->rows[k].set & sets) && (p->rows[k].pipeline || p->rows[k].by_name))
				return true;
	}
	return false;
}

/* Sets whose mandatory parameters are all bound. */
static uint32_t satisfied_sets(const struct binding *b, bool pipeline_counts)
{
	uint32_t sets = all_sets(b->t) & b->sets;
	for (uint32_t i = 0; i < b->t->own; i++) {
		const struct param *p = &b->t->at[i];
		if (b->how[i] != BOUND_NO)
			continue;
		for (uint32_t k = 0; k < p->row_count; k++) {
			const struct param_row *r = &p->rows[k];
			if (r->mandatory && r->set != PARAM_ALL_SETS &&
			    !(pipeline_counts && (r->pipeline || r->by_name)))
				sets &= ~r->set;
		}
	}
	return sets;
}

static bool fail_ambiguous_set(struct stage *s)
{
	return binder_fail(s, &type_exc_parameter_binding, "AmbiguousParameterSet", CAT_INVALID_ARGUMENT, NULL, NULL,
	                   "Parameter set cannot be resolved using the specified named parameters. One or more "
	                   "parameters issued cannot be "
	                   "used together or an insufficient number of parameters were provided.");
}

static bool narrow_by_mandatory(struct binding *b)
{
	uint32_t sets = satisfied_sets(b, false);
	if (sets == 0 || count_bits(sets) != 1)
		return false;
	b->sets = sets;
	return true;
}

bool binder_resolve_set(struct stage *s, bool before_pipeline, bool set_default)
{
	struct binding *b = s->binding;
	const struct param_table *t = b->t;
	uint32_t def = t->default_set;
	if (b->sets == 0)
		return fail_ambiguous_set(s);
	if (t->set_count == 0) {
		b->set_name = "__AllParameterSets";
		return true;
	}
	if (b->sets == PARAM_ALL_SETS) {
		if (!(before_pipeline && s->has_input && pipeline_possible(b, b->sets))) {
			if (def) {
				if (set_default || !before_pipeline)
					b->sets = def;
			} else if (t->set_count > 1) {
				uint32_t ok = satisfied_sets(b, before_pipeline && s->has_input);
				if (ok == 0 || count_bits(ok) == 1)
					narrow_by_mandatory(b);
			} else if (satisfied_sets(b, before_pipeline && s->has_input)) {
				b->sets = all_sets(t);
			}
		}
	} else if (count_bits(b->sets) > 1) {
		if (def && (b->sets & def)) {
			if (set_default && !(before_pipeline && s->has_input && pipeline_possible(b, b->sets & ~def)))
				b->sets = def;
		} else if (!(before_pipeline && s->has_input && pipeline_possible(b, b->sets)) &&
		           !narrow_by_mandatory(b)) {
			return fail_ambiguous_set(s);
		}
	}
	b->set_name = b->sets == PARAM_ALL_SETS || count_bits(b->sets) > 1
	                  ? (def ? params_set_name(t, def) : "__AllParameterSets")
	                  : params_set_name(t, b->sets);
	return true;
}

static bool missing_in(const struct binding *b, uint32_t i, uint32_t set, bool pipeline_expected)
{
	const struct param *p = &b->t->at[i];
	if (b->how[i] != BOUND_NO)
		return false;
	for (uint32_t k = 0; k < p->row_count; k++) {
		const struct param_row *r = &p->rows[k];
		if (!r->mandatory || !(r->set == PARAM_ALL_SETS || (set != PARAM_ALL_SETS && r->set & set)))
			continue;
		if (!(pipeline_expected && (r->pipeline || r->by_name)))
			return true;
	}
	return false;
}

static bool any_missing(const struct binding *b, uint32_t set, bool pipeline_expected)
{
	for (uint32_t i = 0; i < b->t->own; i++)
		if (missing_in(b, i, set, pipeline_expected))
			return true;
	return false;
}

/* What the host's prompt shows for one parameter. */
static ps_value field_of(struct param *p)
{
	ps_value field = ps_custom_new();
	const char *help = "";
	for (uint32_t k = 0; k < p->row_count; k++)
		if (p->rows[k].help)
			help = p->rows[k].help;
	ps_add_note(field, "ParameterTypeFullName", ps_cstring(p->type_name ? p->type_name : "System.String"));
	ps_add_note(field, "HelpMessage", ps_cstring(help));
	return field;
}

/* A person is asked for what is missing.  *ret_asked: there was one to ask, and all that was missing has been answered. */
static enum ps_status ask_for_missing(struct stage *s, uint32_t set, bool pipeline_expected, bool *ret_asked)
{
	struct binding *b = s->binding;
	struct host *h = s->rs->host;
	*ret_asked = false;
	if (s->began || !h->interactive || !h->owns_stdio || !h->ops->prompt)
		return PS_OK;
	ps_value fields = ps_ordered_new();
	for (uint32_t i = 0; i < b->t->own; i++)
		if (missing_in(b, i, set, pipeline_expected))
			ps_dict_set_str(ps_dict(fields), b->t->at[i].name, field_of(&b->t->at[i]));
	struct buf caption = BUF_INIT;
	buf_printf(&caption, "cmdlet %s at command pipeline position %u", s->info ? s->info->name : s->invoked_as, s->index + 1);
	ps_value answers = h->ops->prompt(h, buf_str(&caption), "Supply values for the following parameters:", fields);
	buf_fini(&caption);
	if (runspace_stopping(s->rs))
		return PS_CANCELED;
	if (ps_failed(answers))
		return PS_ERROR;
	for (uint32_t i = 0; i < b->t->own; i++) {
		if (!missing_in(b, i, set, pipeline_expected))
			continue;
		ps_value v = ps_get(answers, b->t->at[i].name);
		if (ps_is_null(v))
			return PS_OK;
		if (!binder_bind(s, &b->t->at[i], v, NULL, BOUND_BY_COMMAND))
			return PS_ERROR;
	}
	*ret_asked = true;
	return PS_OK;
}

/* Mandatory parameters that are still missing: a person is asked, else an error names them. */
enum ps_status binder_missing(struct stage *s, bool pipeline_expected)
{
	struct binding *b = s->binding;
	uint32_t set = b->sets;
	if (count_bits(set) > 1) { /* one set that has all it needs is enough */
		for (uint32_t bit = 0; bit < b->t->set_count; bit++)
			if (b->sets & (1u << bit) && !any_missing(b, 1u << bit, pipeline_expected))
				return PS_OK;
		set = b->t->default_set & b->sets ? b->t->default_set : b->sets & (~b->sets + 1);
	} else if (set == PARAM_ALL_SETS && pipeline_expected) {
		for (uint32_t bit = 0; bit < b->t->set_count; bit++)
			if (!any_missing(b, 1u << bit, true))
				return PS_OK;
		if (b->t->set_count)
			set = b->t->default_set ? b->t->default_set : 1;
	} else if (set == PARAM_ALL_SETS && b->t->set_count) {
		set = satisfied_sets(b, false) ? PARAM_ALL_SETS : 1;
	}
	if (!any_missing(b, set, pipeline_expected))
		return PS_OK;
	bool asked;
	enum ps_status st = ask_for_missing(s, set, pipeline_expected, &asked);
	if (st != PS_OK || asked)
		return st;
	struct buf text = BUF_INIT;
	for (uint32_t i = 0; i < b->t->own; i++)
		if (missing_in(b, i, set, pipeline_expected))
			buf_printf(&text, " %s", b->t->at[i].name);
	binder_fail(s, &type_exc_parameter_binding, "MissingMandatoryParameter", CAT_INVALID_ARGUMENT, NULL, NULL,
	            "Cannot process command because of one or more missing mandatory parameters:%s.", buf_str(&text));
	buf_fini(&text);
	return PS_ERROR;
}
