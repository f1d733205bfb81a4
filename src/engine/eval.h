/* SPDX-License-Identifier: MIT */
/*
 * engine/eval.h - the contract between the two halves of the engine: evaluation of trees (eval_*.c) and running of
 * commands (pipeline.c, binder*.c, command*.c).  Private to engine/ except where cmdlet.h says otherwise.
 */
#ifndef FARSH_ENGINE_EVAL_H
#define FARSH_ENGINE_EVAL_H

#include "engine/scope.h"

struct param_table;

/* ---- values: script blocks and functions ---- */
struct script_block {                      /* System.Management.Automation.ScriptBlock; TC_SCRIPT_BLOCK */
	struct ps_refobj ref;
	struct ast_script_block *ast;
	const struct lang_source *source;  /* keeps the tree alive: `ast` points inside a page, which the collector does not see */
	struct scope *module_scope;        /* module (or closure) scope it is bound to, or NULL: the caller's chain */
	const char *name;                  /* function name when it is a function's body, or NULL */
	bool is_filter, is_configuration, debugger_hidden;
	struct runspace *owner;            /* whose call site caches `sites` are */
	void **sites;
	struct param_table *params;        /* made on first use: function_params.c */
};
ps_value script_block_new(struct runspace *rs, struct ast_script_block *ast);
static inline struct script_block *script_block(ps_value v)
{
	return (struct script_block *)v.bits;
}

/* ---- block.c : entering code.  Order: scope_new, bind parameters into slots, block_enter, block_run …, block_leave. ---- */
struct activation {
	struct scope *scope;
	ps_value *locals;
	struct variable_link *links;
	void **sites;
	struct frame *frame;
};
static inline struct activation activation_of(const struct runspace *rs)
{
	return (struct activation){rs->scope, rs->locals, rs->links, rs->sites, rs->frame};
}
static inline void activation_restore(struct runspace *rs, const struct activation *a)
{
	rs->scope = a->scope;
	rs->locals = a->locals;
	rs->links = a->links;
	rs->sites = a->sites;
	rs->frame = a->frame;
}
/* Makes `scope` and `frame` (NULL: keep the current one) current and sb's code the running code.  frame->parent is set. */
void block_enter(struct runspace *rs, struct activation *saved, struct script_block *sb, struct scope *scope, struct frame *frame);
void block_leave(struct runspace *rs, const struct activation *saved);
/* Runs one named block (NULL: nothing) of the entered code; PS_RETURN becomes PS_OK.  Checks depth and the C stack. */
enum ps_status block_run(struct runspace *rs, struct ast_block *block, struct sink *out);
/* The dynamic parent that a new scope for sb gets: its module's innermost running scope, or the current one. */
struct scope *block_scope_parent(struct runspace *rs, const struct script_block *sb);
/* True + pending ScriptCallDepthException when another C frame would come too near to the end of the stack. */
bool block_stack_low(struct runspace *rs);

/* ---- eval_*.c : trees ---- */
/* Runs one statement / a block; everything it outputs goes to `out`. */
enum ps_status eval_statement(struct runspace *rs, struct ast *statement, struct sink *out);
enum ps_status eval_block(struct runspace *rs, struct ast_block *block, struct sink *out);
/* The value of an expression; PS_FAIL with a pending exception, or with runspace-level flow (see eval_flow). */
ps_value eval_expr(struct runspace *rs, struct ast *expr);
/* Value of a statement used as one: output collected and collapsed (assignment, parentheses, conditions). */
enum ps_status eval_collect(struct runspace *rs, struct ast *statement, ps_value *ret);
/* PS_FAIL from eval_expr may stand for exit/break/cancel inside $(…): this says which status it was and clears it. */
enum ps_status eval_status(struct runspace *rs);
/* Assigns to any assignable expression ($x, $x.y, $x[i], [int]$x, a,b). */
bool eval_assign(struct runspace *rs, struct ast *target, ps_value v);
/* The rule of what happens to a terminating error of a statement (traps aside): adds it to $Error, reports it and says
 * PS_OK (go on with the next statement), or leaves it pending and says PS_ERROR (try, throw, Stop). */
enum ps_status eval_statement_failed(struct runspace *rs);
/* A name as it is spelled at node a (interned names have the first spelling that was ever seen). */
const char *eval_spelling(const struct lang_source *source, const struct ast *a, const struct lang_name *name);
/* Resolves a written type name; pending TypeNotFound error when there is none. */
const struct ps_type *eval_type(struct runspace *rs, struct ast_type_name *name);

/* ---- pipeline.c : commands ---- */
/* An AST_PIPELINE with at least one command (or redirections); the evaluator handles lone expressions itself. */
enum ps_status pipeline_run(struct runspace *rs, struct ast_pipeline *p, struct sink *out);
/* & or . with a script block value: binds args, runs begin/process/end in a new scope (or the current when dotted). */
enum ps_status pipeline_call_block(struct runspace *rs, struct script_block *sb, const ps_value *args, uint32_t argc,
                                   ps_value dollar_under, ps_value input, bool dot, struct sink *out);

/* validate.c: checks v against the validation attributes of the list (AST_ATTRIBUTE; others are skipped): false with a pending
 * ValidationMetadataException whose text is the attribute's own ("The argument "5" …"). */
bool validate_attributes(struct runspace *rs, const struct ast_list *attributes, ps_value v);

/* ---- frames: the call stack (frame.c) ---- */
struct command_info;
struct stage;
struct frame {
	struct frame *parent;
	const struct lang_source *source;  /* where the running code lies */
	struct ast *position;              /* statement or command being run: error positions, stack traces */
	struct ast_command *invoked_by;    /* the command AST that invoked this frame, or NULL */
	struct frame *invoked_frame;       /* whose source `invoked_by` lies in */
	const struct command_info *command; /* what runs: function, cmdlet, script; NULL for a bare block */
	struct script_block *block;
	struct scope *scope;
	ps_value invocation;               /* MyInvocation object, made on demand */
	ps_value bound;                    /* $PSBoundParameters, made on demand or by the binder */
	struct stage *stage;               /* the pipeline stage it runs in (common parameters, streams), or NULL; stage.h */
	const ps_value *given;             /* arguments of a call without a stage, as they came: for $PSBoundParameters */
	uint32_t given_count;
	bool hidden;                       /* the program's own launching text: no position, not in stack traces */
	bool is_advanced;                  /* function with [CmdletBinding()] or [Parameter()], or a cmdlet */
};
static inline void frame_push(struct runspace *rs, struct frame *f)
{
	f->parent = rs->frame;
	rs->frame = f;
}
static inline void frame_pop(struct runspace *rs)
{
	rs->frame = rs->frame->parent;
}

/* ---- commands (command.c) ---- */
enum command_kind { COMMAND_ALIAS = 1, COMMAND_FUNCTION = 2, COMMAND_FILTER = 4, COMMAND_CMDLET = 8, COMMAND_SCRIPT = 16, COMMAND_APPLICATION = 32, COMMAND_BLOCK = 64 };
struct command_info {                      /* CommandInfo objects that Get-Command returns */
	struct ps_refobj ref;
	enum command_kind kind;
	const char *name;
	const struct cmdlet *cmdlet;
	struct script_block *block;        /* function, filter, script */
	const char *definition;            /* alias target, path of application or script */
	const struct command_info *target; /* resolved alias */
	const char *module;                /* or NULL */
	unsigned options;                  /* VAR_READONLY … */
	struct scope *module_scope;
	const char *description;
	struct param_table *params;        /* made on first use: params.h */
};
/* Full PowerShell order: alias, function, cmdlet, script, application. NULL: not found (no exception). */
const struct command_info *command_find(struct runspace *rs, const char *name, size_t n, unsigned kinds);
enum ps_status function_define(struct runspace *rs, struct ast_function *f);

#endif
