/* SPDX-License-Identifier: MIT */
/*
 * engine/scope.h - variables in their dynamic scopes.
 *
 * A scope belongs to one running script block (or is the global / a module's scope).  The names that the block itself
 * assigns were numbered by lang/analysis and live in `slots`; names that come at run time (Set-Variable, dot-sourcing,
 * $global:x from elsewhere) live in `extra`.  A name that is in `code->slot_names` is never also in `extra`.
 * A slot holds PS_UNSET until assigned, the value itself, or a struct variable when the name needs more than a value
 * (variable_cell() tells; struct variable is never a script value, variable_object makes the PSVariable of it).
 * $_ $args $input $this live in fields of the scope, the computed ones ($?, $PSCmdlet …) in automatic.c.
 */
#ifndef FARSH_ENGINE_SCOPE_H
#define FARSH_ENGINE_SCOPE_H

#include "engine/runspace.h"
#include "engine/ptr_map.h"
#include "lang/ast.h"

enum { VAR_READONLY = 1, VAR_CONSTANT = 2, VAR_PRIVATE = 4, VAR_ALLSCOPE = 8 };

/* A variable that needs more than a value: constrained type, validation attributes, options, a computed value, or that
 * somebody holds as [ref] or PSVariable. */
struct variable {
	struct ps_obj o;                   /* type is &type_variable_cell */
	const struct lang_name *name;
	ps_value value;                    /* PS_UNSET: removed or not assigned yet */
	unsigned options;
	const char *description;
	const struct ps_type *type;        /* constraint of [int]$x = …, or NULL */
	struct ast_list attributes;        /* [ValidateRange(…)] $x = … */
	ps_value (*get)(struct runspace *rs);                 /* computed, or NULL */
	bool (*set)(struct runspace *rs, ps_value v);         /* computed and assignable, or NULL */
	ps_value (*compute_kept)(struct runspace *rs, struct variable *v); /* `get` only once; NULL: each time */
	ps_value object;                   /* the PSVariable made of it, or PS_NULL */
};
extern struct ps_type type_variable_cell, type_psvariable;
static inline struct variable *variable_cell(ps_value slot) /* NULL: a plain value */
{
	return ps_is_obj(slot) && ps_obj(slot)->type == &type_variable_cell ? (struct variable *)slot.bits : NULL;
}
ps_value variable_object(struct variable *v);
struct variable *variable_of_object(ps_value psvariable);
ps_value variable_value(struct runspace *rs, struct variable *v);          /* PS_UNSET when not assigned */
bool variable_assign(struct runspace *rs, struct variable *v, ps_value x); /* options, conversion, validation; no scope rules */

struct scope {
	struct scope *parent;              /* dynamic parent, NULL for global and module scopes' roots */
	struct scope *script;              /* nearest script/module scope: $script:x */
	struct ast_script_block *code;     /* whose slot_names name the slots, or NULL */
	struct session_state *state;       /* functions, aliases of this scope hang on scope_locals below */
	ps_value *slots;
	struct ptr_map *extra;             /* lang_name -> struct variable, made on demand */
	struct ptr_map *functions, *aliases; /* lang_name -> struct command_info, made on demand; command.h */
	void *drives;
	ps_value dollar_under;             /* $_ of this scope, PS_UNSET: look further out */
	ps_value args, input;              /* $args, $input of this block */
	ps_value this_obj;                 /* $this */
	ps_value usings;                   /* object[]: values of $using: by number, PS_UNSET: look further out */
	struct frame *frame;
	bool is_module, no_export;
	uint8_t strict;                    /* Set-StrictMode: 0 not set here, else version + 1 (1: off, 2: 1.0 … 4: 3.0/latest) */
};

/* Code that runs in a scope not its own (dot-sourced, global) remembers where it found each of its names: a slot of the
 * scope's own code, or a variable.  Filled on first use, good for one scope. */
struct variable_link {
	ps_value *slot;
	struct variable *cell;
};
void scope_link(struct scope *s, const struct lang_name *name, struct variable_link *ret);

struct scope *scope_new(struct scope *parent, struct ast_script_block *code); /* `script` is inherited from the parent */
/* Gives slot `i` its first value; parameters with types or attributes become constrained variables.  `v` is already
 * converted and validated.  p may be NULL. */
void scope_init_slot(struct runspace *rs, struct scope *s, uint32_t i, const struct ast_parameter *p, ps_value v);
/* "global", "local", "private", "script", or a number; NULL when there is no such scope. */
struct scope *scope_named(struct runspace *rs, const char *which);
int scope_strict(const struct scope *s);                                   /* 0 off, 1, 2, 3 */
/* Walks outward; NULL when there is none.  Private variables are seen only in their own scope. */
ps_value scope_get(struct runspace *rs, struct scope *s, const struct lang_name *name);   /* PS_UNSET: none */
ps_value scope_get_own(struct runspace *rs, struct scope *s, const struct lang_name *name); /* $script:x: only there */
bool scope_set(struct runspace *rs, struct scope *s, const struct lang_name *name, ps_value v); /* in s itself, with its constraints */
struct variable *scope_variable(struct runspace *rs, struct scope *s, const struct lang_name *name, bool create, bool walk);
/* Makes a variable of another scope (a module's exported one) one of s too: both see every change. */
void scope_adopt(struct scope *s, struct variable *v);
bool scope_remove(struct runspace *rs, struct scope *s, const struct lang_name *name, bool force);
/* All variables that live in this very scope, in no order: fn returns false to stop. */
void scope_each(struct runspace *rs, struct scope *s, bool (*fn)(void *arg, struct variable *v), void *arg);

#endif
