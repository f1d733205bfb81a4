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
	struct ptr_map *types;             /* its classes and enums by lang_name, or NULL */
	struct script_block *body;         /* what it was made of, or NULL */
	struct ps_list *functions, *cmdlets, *aliases, *variables; /* command_info values; variables: PSVariable */
	struct ps_list *nested, *required;
	struct ps_dict *manifest;          /* or NULL */
	ps_value on_remove;
	struct ps_list *published;         /* what importing put into other scopes: see struct publication */
	struct scope *importer;            /* scope it was imported into */
	bool exported;                     /* Export-ModuleMember was called */
	bool loading;
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

/* ---- module_load.c ---- */
struct module_import {                     /* what Import-Module was asked for */
	const char *prefix;
	const ps_value *functions, *aliases, *variables; /* patterns; NULL: all that is exported */
	uint32_t function_count, alias_count, variable_count;
	const ps_value *args;              /* -ArgumentList */
	uint32_t argc;
	bool force, global, no_clobber, custom;
	struct scope *into;                /* NULL: the importing module's scope, or the global one */
};
/* The file that a name or path means: an absolute path; NULL: there is none (no exception). */
const char *module_locate(struct runspace *rs, const char *name);
/* Loads (unless loaded) and imports; NULL with an exception pending. */
struct module *module_import_file(struct runspace *rs, const char *path, const struct module_import *how);
struct module *module_from_block(struct runspace *rs, const char *name, struct script_block *sb, const struct module_import *how,
                                 struct sink *out);
void module_publish(struct runspace *rs, struct module *m, const struct module_import *how);
bool module_throw_not_found(const char *name);
/* A data file (.psd1): its hashtable; PS_FAIL. */
ps_value module_read_data(struct runspace *rs, const char *path);
/* What a manifest says, as a module that was not loaded; NULL with an exception pending. */
struct module *module_from_manifest(struct runspace *rs, const char *path);
/* [pscustomobject] with the exported functions as methods and variables as properties. */
ps_value module_custom_object(struct runspace *rs, struct module *m);
/* Folders of PSModulePath, on the script heap; *ret_n of them. */
const char **module_path(uint32_t *ret_n);

/* ---- module.c: the table ---- */
struct module *module_new(const char *name, const char *path);
void module_register(struct runspace *rs, struct module *m);
struct module *module_at(struct runspace *rs, uint32_t i);            /* loaded ones, in order; NULL behind the last */
struct module *module_find(struct runspace *rs, const char *name, size_t n);
bool module_remove(struct runspace *rs, struct module *m);            /* runs OnRemove, withdraws what it exported */
bool module_name_matches(const char *name, const ps_value *patterns, uint32_t n);

#endif
