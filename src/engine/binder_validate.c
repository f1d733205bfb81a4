/* SPDX-License-Identifier: MIT */
/*
 * engine/binder_validate.c - what a converted argument must satisfy: Validate attributes, and no null or empty values
 * for mandatory parameters unless Allow… says so.
 */
#include "base/alloc.h"
#include "engine/binder.h"
#include "engine/errors.h"
#include "heap/heap.h"

static bool refuse_empty(struct stage *s, struct param *p, const struct arg *a, const char *id, const char *what)
{
	return binder_fail(s, &type_exc_parameter_validation, id, CAT_INVALID_DATA, p, a,
	                   "Cannot bind argument to parameter '%s' because it is %s.", p->name, what);
}

static bool check_mandatory_one(struct stage *s, struct param *p, ps_value v, const struct arg *a)
{
	ps_value base = ps_base(v);
	if (ps_is_null(base))
		return p->allow_null || refuse_empty(s, p, a, "ParameterArgumentValidationErrorNullNotAllowed", "null");
	if (ps_is_string(base) && ps_str(base)->len == 0)
		return p->allow_empty_string ||
		       refuse_empty(s, p, a, "ParameterArgumentValidationErrorEmptyStringNotAllowed",
		                    "an empty string");
	return true;
}

/* Rules of a parameter that is mandatory in a set that may be chosen. */
static bool check_mandatory(struct stage *s, struct param *p, ps_value v, const struct arg *a)
{
	const struct ps_type *t = param_type(p);
	ps_value base = ps_base(v);
	if (t && t->flags & PS_TYPE_VALUE && t->tc != TC_ARRAY)
		return true;
	if (!check_mandatory_one(s, p, v, a))
		return false;
	if (ps_is_null(base) || ps_is_string(base) ||
	    !(t && (t->tc == TC_ARRAY || t->tc == TC_LIST || t == &type_array)))
		return true;
	struct ps_vec items = {NULL, 0, 0};
	if (!ps_is_enumerable(base) || !ps_flatten(base, &items))
		return ps_is_null(ps_pending());
	if (items.count == 0)
		return p->allow_empty_collection ||
		       refuse_empty(s, p, a,
		                    t->tc == TC_ARRAY ? "ParameterArgumentValidationErrorEmptyArrayNotAllowed"
		                                      : "ParameterArgumentValidationErrorEmptyCollectionNotAllowed",
		                    t->tc == TC_ARRAY ? "an empty array" : "an empty collection");
	for (uint32_t i = 0; i < items.count; i++)
		if (!check_mandatory_one(s, p, items.at[i], a))
			return false;
	return true;
}

bool binder_validate(struct stage *s, struct param *p, ps_value v, const struct arg *a)
{
	for (const struct param_check *c = p->checks; c; c = c->next) {
		char *why;
		if (check_run(s->rs, c, v, &why))
			continue;
		if (!why)
			return false; /* an exception is pending */
		binder_fail(s, &type_exc_parameter_validation, "ParameterArgumentValidationError", CAT_INVALID_DATA, p,
		            a, "Cannot validate argument on parameter '%s'. %s", p->name, why);
		mem_free(why);
		return false;
	}
	const struct cmdlet *def = s->info->cmdlet;
	const char *refused = def && def->refuse && p->arg >= 0 ? def->refuse(p->arg, v) : NULL;
	if (refused)
		return binder_fail(s, &type_exc_parameter_validation, "ParameterArgumentValidationError", CAT_INVALID_DATA, p, a,
		                   "Cannot validate argument on parameter '%s'. %s", p->name, refused);
	if (!p->mandatory)
		return true;
	uint32_t sets = s->binding->sets;
	for (uint32_t i = 0; i < p->row_count; i++)
		if (p->rows[i].mandatory && (p->rows[i].set & sets))
			return check_mandatory(s, p, v, a);
	return true;
}
