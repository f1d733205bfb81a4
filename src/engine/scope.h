/* SPDX-License-Identifier: MIT */
/*
 * engine/scope.h - variables in their dynamic scopes.
 *
 * A scope belongs to one running script block (or is the global / a module's scope).  The names that the block itself
 * assigns were numbered by lang/analysis and live in `slots`; names that come at run time (Set-Variable, dot-sourcing,
 * $global:x from elsewhere) live in `extra`.  A name that is in `code->slot_names` is never also in `extra`.
 * A slot holds PS_UNSET until assigned; a variable with options or a type constraint has a struct variable behind
 * PS-internal marking, see scope.c.
 */
#ifndef FARSH_ENGINE_SCOPE_H
#define FARSH_ENGINE_SCOPE_H

#include "engine/runspace.h"
#include "lang/ast.h"

enum { VAR_READONLY = 1, VAR_CONSTANT = 2, VAR_PRIVATE = 4, VAR_ALLSCOPE = 8 };

/* A variable that needs more than a value: constrained type, validation attributes, options, or reference ([ref], $PSItem). */
struct variable {
	struct ps_refobj ref;              /* it is also the PSVariable object that Get-Variable returns */
	const struct lang_name *name;
	ps_value value;
	unsigned options;
	const char *description;
	const struct ps_type *type;        /* constraint of [int]$x = …, or NULL */
	struct ast_list attributes;        /* [ValidateRange(…)] $x = … */
	ps_value (*get)(struct runspace *rs);                 /* computed ($?, $PSCmdlet …), or NULL */
};

struct scope_extra;
struct scope {
	struct scope *parent;              /* dynamic parent, NULL for global and module scopes' roots */
	struct scope *script;              /* nearest script/module scope: $script:x */
	struct ast_script_block *code;     /* whose slot_names name the slots, or NULL */
	struct session_state *state;       /* functions, aliases of this scope hang on scope_locals below */
	ps_value *slots;
	struct scope_extra *extra;         /* hash of struct variable, made on demand */
	struct scope_extra *functions, *aliases, *drives; /* locals of this scope, made on demand */
	ps_value dollar_under;             /* $_ of this scope, PS_UNSET: look further out */
	ps_value args, input;              /* $args, $input of this block */
	ps_value this_obj;                 /* $this */
	struct frame *frame;
	bool is_module, no_export;
};

struct scope *scope_new(struct scope *parent, struct ast_script_block *code);
/* Walks outward; NULL when there is none.  Private variables are seen only in their own scope. */
ps_value scope_get(struct runspace *rs, struct scope *s, const struct lang_name *name);   /* PS_UNSET: none */
bool scope_set(struct runspace *rs, struct scope *s, const struct lang_name *name, ps_value v); /* in s itself, with its constraints */
struct variable *scope_variable(struct runspace *rs, struct scope *s, const struct lang_name *name, bool create, bool walk);
bool scope_remove(struct runspace *rs, struct scope *s, const struct lang_name *name, bool force);

#endif
