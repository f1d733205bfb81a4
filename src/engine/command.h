/* SPDX-License-Identifier: MIT */
/*
 * engine/command.h - aliases, functions and the search for commands; the session state that holds them.
 *
 * Functions and aliases live in scopes; the aliases a session begins with are rows of
 * tables/aliases.def and cost nothing until used.  `generation` counts every change that could alter a look-up: call
 * sites keep what they found together with it.
 */
#ifndef FARSH_ENGINE_COMMAND_H
#define FARSH_ENGINE_COMMAND_H

#include "engine/eval.h"

struct session_state {
	uint64_t generation;
	struct ptr_map *cmdlets;           /* struct cmdlet → command_info */
	struct ptr_map *programs;          /* found on PATH */
	const char *programs_path;         /* value of PATH they were found with */
	uint32_t builtins_made;            /* builtin_function.c */
	void *providers, *drives, *modules; /* location.h, module.h */
};
struct session_state *session_state_new(struct runspace *rs);
static inline void commands_changed(struct runspace *rs)
{
	rs->state->generation++;
}

/* ---- functions ---- */
struct command_info *function_set(struct runspace *rs, struct scope *s, const char *name, struct script_block *block, bool is_filter);
/* Walks scopes outward. */
struct command_info *function_find(struct runspace *rs, const char *name, size_t n);
bool function_remove(struct runspace *rs, const char *name, bool force);
/* All visible functions, inner scopes first; each name once. */
void function_each(struct runspace *rs, void (*fn)(void *arg, struct command_info *f), void *arg);

/* ---- aliases ---- */
struct command_info *alias_find(struct runspace *rs, const char *name, size_t n);
/* options: VAR_… ; replaces unless `no_clobber`; refuses read-only ones unless force; pending exception on failure. */
struct command_info *alias_set(struct runspace *rs, struct scope *s, const char *name, const char *target, unsigned options,
                               const char *description, bool force, bool no_clobber);
bool alias_remove(struct runspace *rs, const char *name, bool force);
void alias_each(struct runspace *rs, void (*fn)(void *arg, struct command_info *a), void *arg);

/* ---- look-up ---- */
struct command_info *command_of_cmdlet(struct runspace *rs, const struct cmdlet *c);
struct command_info *command_of_block(struct runspace *rs, struct script_block *sb);
struct command_info *command_of_file(struct runspace *rs, const char *path);   /* .ps1, or a program; NULL + exception */
/* Aliases followed to the end; NULL: nothing found, no exception. */
const struct command_info *command_resolve(struct runspace *rs, const char *name, size_t n);
/* Sets CommandNotFoundException with PowerShell's text; always PS_ERROR. */
enum ps_status command_not_found(struct runspace *rs, const char *name);
/* Absolute path of a program in PATH, or NULL. On the script heap. */
const char *program_find(struct runspace *rs, const char *name);
const char *command_kind_name(enum command_kind k);              /* "Cmdlet", "Function" … */
const char *command_scope_name(const char *name, size_t *n, const char **ret_prefix); /* global:f → f */

#endif
