/* SPDX-License-Identifier: MIT */
/*
 * engine/binder.h - from written arguments and pipeline objects to parameter values, as PowerShell binds them.
 *
 * Order of work: binder_named, binder_positional, $PSDefaultParameterValues, choice of the parameter set, remaining
 * arguments, complaints about what is left, mandatory parameters (all before `begin`); then binder_pipeline for each
 * object.  One struct binding a stage, on the script heap.
 */
#ifndef FARSH_ENGINE_BINDER_H
#define FARSH_ENGINE_BINDER_H

#include "engine/params.h"
#include "engine/stage.h"

enum bound_how { BOUND_NO, BOUND_BY_COMMAND, BOUND_BY_DEFAULT, BOUND_BY_PIPELINE };
struct binding {
	struct stage *stage;
	struct param_table *t;
	ps_value *values;              /* t->count; PS_UNSET: not given */
	uint8_t *how;                  /* enum bound_how */
	uint32_t sets;                 /* parameter sets that are still possible */
	uint32_t sets_before_pipeline;
	const char *set_name;
	struct args left;              /* arguments not bound yet */
	uint32_t pipeline_bound;       /* how many parameters the last object bound */
	int32_t fast;                  /* parameter that every object goes to unconverted, or -1 */
	bool has_delayed;              /* script blocks to run for each object */
	ps_value *delayed;             /* their blocks by parameter, or NULL */
};

/* All before `begin`; PS_ERROR with the ParameterBindingException pending (located at the argument). */
enum ps_status binder_prepare(struct stage *s, struct param_table *t);
/* Binds one pipeline object.  PS_OK: bound; *ret_bound false: the error was written, go on with the next object. */
enum ps_status binder_pipeline(struct stage *s, ps_value input, bool *ret_bound);

/* The dynamicparam block of a function (pipeline_function.c): its parameters join b->t; false: PS_ERROR is to be returned. */
bool function_dynamic(struct stage *s);

/* binder_convert.c: the value as parameter p takes it; PS_FAIL with the binding exception pending. */
ps_value binder_convert(struct stage *s, struct param *p, ps_value v, const struct arg *a, bool coerce, bool *ret_no_match);
/* binder_validate.c: null/empty rules of mandatory parameters and the Validate attributes. */
bool binder_validate(struct stage *s, struct param *p, ps_value v, const struct arg *a);
/* binder_set.c */
bool binder_resolve_set(struct stage *s, bool before_pipeline, bool set_default);
enum ps_status binder_missing(struct stage *s, bool pipeline_expected);

/* The exception of a failed binding: id, category, text; located at `a` (NULL: the command). */
bool binder_fail(struct stage *s, const struct ps_type *type, const char *id, enum ps_category category, const struct param *p,
                 const struct arg *a, const char *fmt, ...) PS_PRINTF(7, 8);
/* Gives p its value: converts, checks, notes the sets. */
bool binder_bind(struct stage *s, struct param *p, ps_value v, const struct arg *a, enum bound_how how);
void binder_take_common(struct stage *s, const struct param *p, ps_value v);

/* Evaluates the arguments of a command (args.c). */
enum ps_status args_evaluate(struct runspace *rs, const struct lang_source *source, struct ast_command *c, uint32_t from, struct args *out);
struct arg *args_add(struct args *a);

#endif
