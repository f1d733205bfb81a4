/* SPDX-License-Identifier: MIT */
/*
 * engine/module.h - modules: a scope of their own, what they export, and the table of those loaded.
 *
 * A module's functions run in its scope chain (script_block.module_scope); importing makes the exported commands and
 * variables known in the importer's scope: functions as the same command_info objects with `module` set, so that a call
 * enters the module's scope.
 */
#ifndef FARSH_ENGINE_MODULE_H
#define FARSH_ENGINE_MODULE_H

#include "engine/eval.h"
#include "object/collection.h"

enum module_kind { MODULE_SCRIPT, MODULE_MANIFEST, MODULE_BINARY, MODULE_BUILTIN };
struct module {                            /* System.Management.Automation.PSModuleInfo */
	struct ps_refobj ref;
	const char *name, *path, *base;    /* path: file; base: its folder */
	enum module_kind kind;
	ps_value version, guid, description, author, company, copyright, private_data, root_module;
	struct scope *scope;               /* MODULE_SCRIPT: its root scope */
	struct ps_list *functions, *cmdlets, *aliases, *variables; /* command_info values; variables: PSVariable */
	struct ps_list *nested, *required;
	struct ps_dict *manifest;          /* or NULL */
	ps_value on_remove;
	bool exported;                     /* Export-ModuleMember was called */
	bool read_only, global;
};
extern struct ps_type type_module;
static inline struct module *module_of(ps_value v)
{
	return (struct module *)v.bits;
}

/* The module whose code runs in this scope, or NULL. */
struct module *module_of_scope(struct scope *s);
/* Looks through PSModulePath for a module that has the command and imports it; NULL: none.  Called when nothing else was found. */
const struct command_info *module_autoload(struct runspace *rs, const char *name, size_t n);
/* using module X: as Import-Module, with its classes; PS_ERROR with an exception pending. */
enum ps_status module_using(struct runspace *rs, const char *name);

#endif
