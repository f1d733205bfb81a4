/* SPDX-License-Identifier: MIT */
/* cmdlet/module_cmds.c - Import-Module, Get-Module, Remove-Module, New-Module, Export-ModuleMember, Test-ModuleManifest. */
#include <dirent.h>
#include <string.h>

#include "base/utf.h"
#include "cmdlet/item_query.h"
#include "engine/command.h"
#include "engine/module.h"
#include "engine/scope.h"
#include "heap/heap.h"
#include "object/convert.h"
#include "tables/cmdlet_meta.h"

/* ---- Import-Module ---- */

enum { NAME, FORCE, PREFIX, FUNCTION, ALIAS, VARIABLE, CMDLET_NAMES, PASS_THRU, CUSTOM, SCOPE, GLOBAL, ARGUMENTS, NO_CHECK, NO_CLOBBER, INFO,
       MIN_VERSION, MAX_VERSION, REQUIRED };
static const char *const import_params[] = {"Name",           "Force",  "Prefix", "Function",     "Alias",
                                            "Variable",       "Cmdlet", "PassThru", "AsCustomObject", "Scope",
                                            "Global",         "ArgumentList", "DisableNameChecking", "NoClobber", "ModuleInfo",
                                            "MinimumVersion", "MaximumVersion", "RequiredVersion", NULL};

static const char *const approved_verbs[] = {
	"Add",     "Approve", "Assert",  "Backup",    "Block",    "Build",    "Checkpoint", "Clear",    "Close",   "Compare",   "Complete",
	"Compress", "Confirm", "Connect", "Convert",  "ConvertFrom", "ConvertTo", "Copy",   "Debug",    "Deny",    "Deploy",    "Disable",
	"Disconnect", "Dismount", "Edit", "Enable",   "Enter",    "Exit",     "Expand",     "Export",   "Find",    "Format",    "Get",
	"Grant",   "Group",   "Hide",    "Import",    "Initialize", "Install", "Invoke",    "Join",     "Limit",   "Lock",      "Measure",
	"Merge",   "Mount",   "Move",    "New",       "Open",     "Optimize", "Out",        "Ping",     "Pop",     "Protect",   "Publish",
	"Push",    "Read",    "Receive", "Redo",      "Register", "Remove",   "Rename",     "Repair",   "Request", "Reset",     "Resize",
	"Resolve", "Restart", "Restore", "Resume",    "Revoke",   "Save",     "Search",     "Select",   "Send",    "Set",       "Show",
	"Skip",    "Split",   "Start",   "Step",      "Stop",     "Submit",   "Suspend",    "Switch",   "Sync",    "Test",      "Trace",
	"Unblock", "Undo",    "Uninstall", "Unlock",  "Unprotect", "Unpublish", "Unregister", "Update", "Use",     "Wait",      "Watch",
	"Write"};

static bool verb_approved(const char *name)
{
	const char *dash = strchr(name, '-');
	if (!dash)
		return true;
	for (size_t i = 0; i < ARRAY_LEN(approved_verbs); i++)
		if (utf_equal_nocase(name, (size_t)(dash - name), approved_verbs[i], strlen(approved_verbs[i])))
			return true;
	return false;
}

static enum ps_status check_names(struct cmdlet_call *c, struct module *m)
{
	if (cmdlet_switch(c, NO_CHECK))
		return PS_OK;
	for (uint32_t i = 0; i < ps_list_count(m->functions); i++)
		if (!verb_approved(((const struct command_info *)ps_list_get(m->functions, i).bits)->name))
			return cmdlet_warning(c, "The names of some imported commands from the module '%s' include unapproved verbs that might "
			                         "make them less discoverable. To find the commands with unapproved verbs, run the "
			                         "Import-Module command again with the Verbose parameter. For a list of approved verbs, type "
			                         "Get-Verb.",
			                      m->name);
	return PS_OK;
}

static void import_options(struct cmdlet_call *c, struct module_import *how)
{
	how->prefix = cmdlet_str(c, PREFIX);
	if (cmdlet_has(c, FUNCTION))
		how->functions = cmdlet_array(c, FUNCTION, &how->function_count);
	if (cmdlet_has(c, ALIAS))
		how->aliases = cmdlet_array(c, ALIAS, &how->alias_count);
	if (cmdlet_has(c, VARIABLE))
		how->variables = cmdlet_array(c, VARIABLE, &how->variable_count);
	if (cmdlet_has(c, ARGUMENTS))
		how->args = cmdlet_array(c, ARGUMENTS, &how->argc);
	how->force = cmdlet_switch(c, FORCE);
	how->no_clobber = cmdlet_switch(c, NO_CLOBBER);
	how->custom = cmdlet_switch(c, CUSTOM);
	const char *scope = cmdlet_str(c, SCOPE);
	how->global = cmdlet_switch(c, GLOBAL) || (scope && str_eq_nocase(scope, "Global"));
	if (scope && str_eq_nocase(scope, "Local"))
		how->into = c->rs->scope;
}

/* Microsoft.PowerShell.Utility and the like: always there. */
static struct module *builtin(const char *name)
{
	for (uint32_t i = 0; i < cmdlet_meta_count; i++)
		if (str_eq_nocase(cmdlet_meta_pool + cmdlet_meta[i].module, name)) {
			struct module *m = module_new(cmdlet_meta_pool + cmdlet_meta[i].module, "");
			m->kind = MODULE_BUILTIN;
			m->version = ps_cstring("7.0.0.0");
			return m;
		}
	return NULL;
}

static bool version_fits(struct cmdlet_call *c, const struct module *m, const char *name)
{
	static const struct { int param, sign; } checks[] = {{MIN_VERSION, 1}, {MAX_VERSION, -1}, {REQUIRED, 0}};
	for (size_t i = 0; i < ARRAY_LEN(checks); i++) {
		int order;
		if (!cmdlet_has(c, checks[i].param))
			continue;
		ps_value have = ps_convert(ps_is_null(m->version) ? ps_cstring("0.0") : m->version, &type_version);
		ps_value want = ps_convert(c->args[checks[i].param], &type_version);
		if (ps_failed(have) || ps_failed(want) || !ps_compare(have, want, true, &order))
			return false;
		if (checks[i].sign == 0 ? order != 0 : order * checks[i].sign < 0)
			return module_throw_not_found(name);
	}
	return true;
}

static enum ps_status finish_import(struct cmdlet_call *c, struct module *m, const struct module_import *how)
{
	enum ps_status st = check_names(c, m);
	if (st == PS_OK && how->custom)
		st = cmdlet_write(c, module_custom_object(c->rs, m));
	else if (st == PS_OK && cmdlet_switch(c, PASS_THRU))
		st = cmdlet_write(c, ps_from_obj(m));
	return st;
}

static enum ps_status import_one(struct cmdlet_call *c, const char *name, const struct module_import *how)
{
	const char *path = module_locate(c->rs, name);
	struct module *m = NULL;
	if (path) {
		m = module_import_file(c->rs, path, how);
		if (!m)
			return PS_ERROR;
		if (!version_fits(c, m, name))
			return item_pending_error(c);
		return finish_import(c, m, how);
	}
	m = module_find(c->rs, name, strlen(name));
	if (m) {
		module_publish(c->rs, m, how);
		return finish_import(c, m, how);
	}
	m = builtin(name);
	if (m)
		return cmdlet_switch(c, PASS_THRU) ? cmdlet_write(c, ps_from_obj(m)) : PS_OK;
	(void)module_throw_not_found(name);
	return item_pending_error(c);
}

static enum ps_status import_process(struct cmdlet_call *c)
{
	struct module_import how = {0};
	uint32_t n = 0;
	import_options(c, &how);
	if (cmdlet_has(c, INFO)) {
		const ps_value *infos = cmdlet_array(c, INFO, &n);
		for (uint32_t i = 0; i < n; i++) {
			struct module *m = module_of(ps_base(infos[i]));
			enum ps_status st;
			bool known = false;
			for (uint32_t k = 0; module_at(c->rs, k); k++)
				known |= module_at(c->rs, k) == m;
			if (known || (m->scope && !m->manifest && m->body)) {
				if (!known)
					module_register(c->rs, m);
				module_publish(c->rs, m, &how);
				st = finish_import(c, m, &how);
			} else {
				st = import_one(c, *m->path ? m->path : m->name, &how);
			}
			if (st != PS_OK)
				return st;
		}
		return PS_OK;
	}
	const ps_value *names = cmdlet_has(c, NAME) ? cmdlet_array(c, NAME, &n) : NULL;
	for (uint32_t i = 0; i < n; i++) {
		const char *name = item_text(names[i]);
		enum ps_status st = name ? import_one(c, name, &how) : PS_ERROR;
		if (st != PS_OK)
			return st;
	}
	return PS_OK;
}

const struct cmdlet cmdlet_import_module = {.name = "Import-Module", .params = import_params, .process = import_process};

/* ---- Get-Module ---- */

enum { G_NAME, G_LIST, G_ALL, G_REFRESH };
static const char *const get_params[] = {"Name", "ListAvailable", "All", "Refresh", NULL};

static enum ps_status write_available(struct cmdlet_call *c, const ps_value *names, uint32_t n)
{
	uint32_t count;
	const char **dirs = module_path(&count);
	for (uint32_t i = 0; i < count; i++) {
		DIR *d = opendir(dirs[i]);
		struct dirent *e;
		struct ps_vec found = {0};
		while (d && (e = readdir(d)))
			if (e->d_name[0] != '.' && (n == 0 || module_name_matches(e->d_name, names, n)))
				ps_vec_add(&found, ps_cstring(e->d_name));
		if (d)
			closedir(d);
		for (uint32_t k = 0; k < found.count; k++) {
			const char *name = ps_str(found.at[k])->text;
			const char *path = module_locate(c->rs, path_join(dirs[i], name));
			if (!path)
				continue;
			size_t len = strlen(path);
			struct module *m = len > 5 && str_eq_nocase(path + len - 5, ".psd1") ? module_from_manifest(c->rs, path)
			                                                                     : module_new(name, path);
			if (!m) {
				(void)ps_take_pending();
				continue;
			}
			m->base = path_parent(path);
			enum ps_status st = cmdlet_write(c, ps_from_obj(m));
			if (st != PS_OK)
				return st;
		}
	}
	return PS_OK;
}

static enum ps_status get_process(struct cmdlet_call *c)
{
	uint32_t n = 0;
	const ps_value *names = cmdlet_has(c, G_NAME) ? cmdlet_array(c, G_NAME, &n) : NULL;
	if (cmdlet_switch(c, G_LIST))
		return write_available(c, names, n);
	for (uint32_t i = 0; module_at(c->rs, i); i++) {
		struct module *m = module_at(c->rs, i);
		if (m->loading || (n && !module_name_matches(m->name, names, n)))
			continue;
		enum ps_status st = cmdlet_write(c, ps_from_obj(m));
		if (st != PS_OK)
			return st;
	}
	return PS_OK;
}

const struct cmdlet cmdlet_get_module = {.name = "Get-Module", .params = get_params, .process = get_process};

/* ---- Remove-Module ---- */

enum { R_NAME, R_INFO, R_FORCE };
static const char *const remove_params[] = {"Name", "ModuleInfo", "Force", NULL};
struct remove_state {
	uint32_t removed;
	bool failed;
};

static enum ps_status remove_one(struct cmdlet_call *c, struct module *m)
{
	enum ps_status st;
	struct remove_state *s = c->state;
	if (!cmdlet_should_process(c, heap_printf("%s (Path: '%s')", m->name, m->path), "Remove-Module", &st))
		return st;
	s->removed++;
	return module_remove(c->rs, m) ? PS_OK : PS_ERROR;
}

static enum ps_status remove_process(struct cmdlet_call *c)
{
	struct remove_state *s = c->state;
	uint32_t n = 0, before = s->removed;
	if (cmdlet_has(c, R_INFO)) {
		const ps_value *infos = cmdlet_array(c, R_INFO, &n);
		for (uint32_t i = 0; i < n; i++) {
			enum ps_status st = remove_one(c, module_of(ps_base(infos[i])));
			if (st != PS_OK)
				return st;
		}
		return PS_OK;
	}
	const ps_value *names = cmdlet_array(c, R_NAME, &n);
	struct ps_vec hit = {0};
	for (uint32_t i = 0; module_at(c->rs, i); i++)
		if (module_name_matches(module_at(c->rs, i)->name, names, n))
			ps_vec_add(&hit, ps_from_obj(module_at(c->rs, i)));
	for (uint32_t i = 0; i < hit.count; i++) {
		enum ps_status st = remove_one(c, module_of(hit.at[i]));
		if (st != PS_OK)
			return st;
	}
	bool wild = true;
	for (uint32_t i = 0; i < n; i++) {
		const char *name = item_text(names[i]);
		wild = wild && name && strpbrk(name, "*?[");
	}
	s->failed = s->failed || (s->removed == before && hit.count == 0 && !wild);
	return PS_OK;
}

static enum ps_status remove_end(struct cmdlet_call *c)
{
	struct remove_state *s = c->state;
	if (!s->failed || s->removed)
		return PS_OK;
	return cmdlet_error(c, &type_exc_operation, "Modules_NoModulesRemoved", CAT_RESOURCE_UNAVAILABLE, PS_NULL,
	                    "No modules were removed. Verify that the specification of modules to remove is correct and those modules exist "
	                    "in the runspace.");
}

const struct cmdlet cmdlet_remove_module = {.name = "Remove-Module",
                                            .params = remove_params,
                                            .state_size = sizeof(struct remove_state),
                                            .process = remove_process,
                                            .end = remove_end};

/* ---- New-Module ---- */

enum { N_NAME, N_BLOCK, N_FUNCTION, N_CMDLET, N_RETURN, N_CUSTOM, N_ARGUMENTS };
static const char *const new_params[] = {"Name", "ScriptBlock", "Function", "Cmdlet", "ReturnResult", "AsCustomObject", "ArgumentList", NULL};

static enum ps_status new_process(struct cmdlet_call *c)
{
	struct module_import how = {0};
	struct sink_vec out;
	const char *name = cmdlet_str(c, N_NAME);
	struct guid id = guid_random();
	char text[GUID_TEXT + 1];
	guid_format(&id, text);
	if (!name)
		name = heap_printf("__DynamicModule_%s", text);
	if (cmdlet_has(c, N_ARGUMENTS))
		how.args = cmdlet_array(c, N_ARGUMENTS, &how.argc);
	if (cmdlet_has(c, N_FUNCTION))
		how.functions = cmdlet_array(c, N_FUNCTION, &how.function_count);
	sink_vec_init(&out);
	struct module *m = module_from_block(c->rs, name, script_block(ps_base(c->args[N_BLOCK])), &how, &out.s);
	if (!m)
		return PS_ERROR;
	if (cmdlet_switch(c, N_CUSTOM))
		return cmdlet_write(c, module_custom_object(c->rs, m));
	module_publish(c->rs, m, &how);
	if (!cmdlet_switch(c, N_RETURN))
		return cmdlet_write(c, ps_from_obj(m));
	for (uint32_t i = 0; i < out.vec.count; i++) {
		enum ps_status st = cmdlet_write(c, out.vec.at[i]);
		if (st != PS_OK)
			return st;
	}
	return PS_OK;
}

const struct cmdlet cmdlet_new_module = {.name = "New-Module", .params = new_params, .process = new_process};

/* ---- Export-ModuleMember ---- */

enum { E_FUNCTION, E_CMDLET, E_VARIABLE, E_ALIAS };
static const char *const export_params[] = {"Function", "Cmdlet", "Variable", "Alias", NULL};

static bool listed(struct ps_list *l, const void *p)
{
	for (uint32_t i = 0; i < ps_list_count(l); i++)
		if (ps_list_get(l, i).bits == (uintptr_t)p)
			return true;
	return false;
}

static void export_commands(struct cmdlet_call *c, int index, struct ps_list *to, const struct ptr_map *from, struct module *m)
{
	uint32_t n = 0;
	const ps_value *patterns = cmdlet_has(c, index) ? cmdlet_array(c, index, &n) : NULL;
	for (uint32_t i = 0; from && n && i < from->used; i++) {
		struct command_info *info = from->entries[i].key ? from->entries[i].value : NULL;
		if (!info || !info->name || !module_name_matches(info->name, patterns, n) || listed(to, info))
			continue;
		if (!info->module)
			info->module = m->name;
		ps_list_add(to, ps_from_obj(info));
	}
}

struct exporting {
	const ps_value *patterns;
	uint32_t n;
	struct ps_list *to;
};

static bool export_variable(void *arg, struct variable *v)
{
	struct exporting *e = arg;
	ps_value object = variable_object(v);
	if (module_name_matches(v->name->text, e->patterns, e->n) && !listed(e->to, (const void *)object.bits))
		ps_list_add(e->to, object);
	return true;
}

static enum ps_status export_process(struct cmdlet_call *c)
{
	struct module *m = module_of_scope(c->rs->scope);
	if (!m)
		return cmdlet_throw(c, &type_exc_operation, "Modules_CanOnlyExecuteExportModuleMemberInsideAModule", CAT_PERMISSION_DENIED,
		                    PS_NULL, "The Export-ModuleMember cmdlet can only be called from inside a module.");
	m->exported = true;
	export_commands(c, E_FUNCTION, m->functions, m->scope->functions, m);
	export_commands(c, E_ALIAS, m->aliases, m->scope->aliases, m);
	if (cmdlet_has(c, E_VARIABLE)) {
		struct exporting e = {.to = m->variables};
		e.patterns = cmdlet_array(c, E_VARIABLE, &e.n);
		scope_each(c->rs, m->scope, export_variable, &e);
	}
	return PS_OK;
}

const struct cmdlet cmdlet_export_modulemember = {.name = "Export-ModuleMember", .params = export_params, .process = export_process};

/* ---- Test-ModuleManifest ---- */

enum { T_PATH };
static const char *const test_params[] = {"Path", NULL};

static enum ps_status test_process(struct cmdlet_call *c)
{
	const char *path = path_to_file(c->rs, cmdlet_str(c, T_PATH));
	if (!path)
		return PS_ERROR;
	size_t n = strlen(path);
	if (n < 5 || !str_eq_nocase(path + n - 5, ".psd1"))
		return cmdlet_throw(c, &type_exc_ps_operation, "Modules_InvalidModuleManifestPath", CAT_INVALID_ARGUMENT, ps_cstring(path),
		                    "The module manifest path '%s' is not valid. The value of the Path argument must resolve to a single file "
		                    "that has a '.psd1' extension.",
		                    path);
	struct path p = {&provider_filesystem, NULL, path};
	if (!path_exists(c->rs, &p))
		return cmdlet_throw(c, &type_exc_file_not_found, "Modules_ModuleNotFound", CAT_RESOURCE_UNAVAILABLE, ps_cstring(path),
		                    "The specified module '%s' was not loaded because no valid module file was found in any module directory.",
		                    path);
	struct module *m = module_from_manifest(c->rs, path);
	return m ? cmdlet_write(c, ps_from_obj(m)) : PS_ERROR;
}

const struct cmdlet cmdlet_test_modulemanifest = {.name = "Test-ModuleManifest", .params = test_params, .process = test_process};
