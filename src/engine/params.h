/* SPDX-License-Identifier: MIT */
/*
 * engine/params.h - what is known about the parameters of one command, in one form for cmdlets and functions.
 *
 * Made once per command (cmdlet_params.c from tables/cmdlet_meta, function_params.c from a param block) and then only
 * read; types are looked up on first use.  Lives on the script heap.
 */
#ifndef FARSH_ENGINE_PARAMS_H
#define FARSH_ENGINE_PARAMS_H

#include "engine/cmdlet.h"
#include "engine/eval.h"

#define PARAM_ALL_SETS UINT32_MAX
#define PARAM_MAX_SETS 31              /* of one command */

enum param_common {
	COMMON_NONE, COMMON_VERBOSE, COMMON_DEBUG, COMMON_ERROR_ACTION, COMMON_WARNING_ACTION, COMMON_INFORMATION_ACTION,
	COMMON_PROGRESS_ACTION, COMMON_ERROR_VARIABLE, COMMON_WARNING_VARIABLE, COMMON_INFORMATION_VARIABLE, COMMON_OUT_VARIABLE,
	COMMON_OUT_BUFFER, COMMON_PIPELINE_VARIABLE, COMMON_WHAT_IF, COMMON_CONFIRM, COMMON_COUNT
};

enum check_kind {
	CHECK_NOT_NULL, CHECK_NOT_NULL_OR_EMPTY, CHECK_NOT_NULL_OR_WHITE_SPACE, CHECK_SET, CHECK_RANGE, CHECK_RANGE_KIND,
	CHECK_COUNT, CHECK_LENGTH, CHECK_PATTERN, CHECK_SCRIPT
};
enum { RANGE_POSITIVE, RANGE_NON_NEGATIVE, RANGE_NEGATIVE, RANGE_NON_POSITIVE };
struct param_check {
	enum check_kind kind;
	const char **words;            /* CHECK_SET */
	uint32_t word_count;
	bool case_sensitive;
	ps_value lo, hi;               /* range, count, length; CHECK_RANGE_KIND: lo is the kind */
	ps_value block;                /* CHECK_SCRIPT */
	const char *pattern;           /* CHECK_PATTERN */
	const char *message;           /* ErrorMessage, or NULL */
	struct param_check *next;
};

struct param_row {                     /* the part it plays in one set */
	uint32_t set;                  /* one bit, or PARAM_ALL_SETS */
	int32_t position;              /* -1: named only */
	bool mandatory, pipeline, by_name, remaining;
	const char *help;
};

struct param {
	const char *name;
	uint32_t name_len;
	const char *type_name;         /* .NET name; NULL: object */
	const struct ps_type *type;    /* NULL: any, or a type that does not exist here */
	const char *enums;             /* names separated by line feeds, for enum types that object/ does not know */
	bool type_known;               /* type was looked up */
	bool is_switch, is_function;
	bool allow_null, allow_empty_string, allow_empty_collection;
	bool dont_show, mandatory;     /* mandatory in some set */
	bool dynamic;                  /* of the provider: other parameters' prefixes win */
	const char **aliases;
	uint32_t alias_count;
	struct param_row *rows;
	uint32_t row_count;
	uint32_t sets;                 /* union of the rows' */
	struct param_check *checks;
	struct ast_parameter *ast;     /* function parameters */
	int32_t arg;                   /* cmdlet: index in call->args, -1: not built; function: slot */
	enum param_common common;
};

struct param_table {
	struct param *at;
	uint32_t count, own;           /* own: without common parameters */
	const char **sets;             /* names; bit i of a mask is sets[i] */
	uint32_t set_count;
	uint32_t default_set;          /* a bit, 0: none */
	const char *default_name;
	bool advanced, should_process, has_pipeline, positional_binding, has_remaining;
	bool plain;                    /* a function whose parameters have no attributes at all but perhaps types */
	const char *confirm_impact;    /* "Low" "Medium" "High" "None" */
	const char **outputs;
	uint32_t output_count;
};

struct meta_cmdlet;
const struct meta_cmdlet *cmdlet_meta_find(const char *name);
struct param_table *params_of_cmdlet(struct runspace *rs, const struct cmdlet *c);
/* NULL with a pending exception when an attribute is wrong. */
struct param_table *params_of_block(struct runspace *rs, struct script_block *sb);
struct param_table *params_of_command(struct runspace *rs, const struct command_info *info); /* NULL: it has none */
void params_add_common(struct param_table *t);
const struct ps_type *param_type(struct param *p);                 /* NULL: any */
/* The row that counts when `sets` may be chosen; NULL when it is in none of them. */
struct param_row *param_row(struct param *p, uint32_t sets);
/* By name, alias or unique prefix.  *ret_ambiguous: number of matches when more than one (then NULL). */
struct param *params_match(struct param_table *t, const char *name, size_t n, uint32_t *ret_matches);
struct param *params_exact(struct param_table *t, const char *name, size_t n);
uint32_t params_set_bit(struct param_table *t, const char *name);   /* adds the set when it is new */
const char *params_set_name(const struct param_table *t, uint32_t bit);

/* Attribute arguments of functions and variables (function_params.c). */
bool attribute_is(const struct ast_attribute *a, const char *name); /* "ValidateSet": with or without Attribute, namespace */
/* Builds the check of a Validate… attribute; false: it is another attribute (*ret NULL) or failed (exception pending). */
bool attribute_check_new(struct runspace *rs, struct ast_attribute *a, struct param_check **ret);
/* Runs a check; false: *ret_why (a malloc'd text, free with mem_free) says why not. */
bool check_run(struct runspace *rs, const struct param_check *c, ps_value v, char **ret_why);

#endif
