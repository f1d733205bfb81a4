/* SPDX-License-Identifier: MIT */
/*
 * engine/module_load.c - finding module files, running them in a scope of their own, reading manifests, publishing what
 * they export.
 *
 * The module's scope is a child of the global scope and the root of $script: for everything in it.  Its code runs
 * dotted in that scope, so its functions and variables stay there.
 */
#include <dirent.h>
#include <errno.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>

#include "base/alloc.h"
#include "base/buf.h"
#include "base/env.h"
#include "base/utf.h"
#include "engine/class.h"
#include "engine/ptr_map.h"
#include "engine/command.h"
#include "engine/eval_priv.h"
#include "engine/module_priv.h"
#include "engine/provider.h"
#include "engine/run.h"
#include "heap/heap.h"
#include "io/fd.h"
#include "lang/parser.h"
#include "object/convert.h"
#include "object/psobject.h"
#include "object/throw.h"

/* ---- finding ---- */

const char **module_path(uint32_t *ret_n)
{
	char *list = env_get("PSModulePath");
	const char *text = list ? list : "";
	uint32_t n = 0, cap = 1;
	for (const char *s = text; *s; s++)
		cap += *s == ':';
	const char **dirs = heap_array(const char *, cap);
	for (const char *s = text; *s;) {
		size_t len = strcspn(s, ":");
		if (len > 0)
			dirs[n++] = heap_strndup(s, len);
		s += len + (s[len] == ':');
	}
	mem_free(list);
	*ret_n = n;
	return dirs;
}

static bool is_file(const char *path)
{
	struct stat st;
	return stat(path, &st) == 0 && S_ISREG(st.st_mode);
}

static bool is_folder(const char *path)
{
	struct stat st;
	return stat(path, &st) == 0 && S_ISDIR(st.st_mode);
}

static const char *with_suffixes(const char *stem)
{
	static const char *const suffixes[] = {".psd1", ".psm1", ".ps1"};
	for (size_t i = 0; i < ARRAY_LEN(suffixes); i++) {
		const char *path = heap_printf("%s%s", stem, suffixes[i]);
		if (is_file(path))
			return path;
	}
	return NULL;
}

/* dir/Name.psd1, dir/Name.psm1, or the same in the newest version's folder. */
static const char *in_folder(const char *dir, const char *name)
{
	const char *found = with_suffixes(path_join(dir, name));
	if (found)
		return found;
	DIR *d = opendir(dir);
	const char *best = NULL;
	struct dirent *e;
	while (d && (e = readdir(d))) {
		if (e->d_name[0] < '0' || e->d_name[0] > '9' || (best && strverscmp(e->d_name, best) < 0))
			continue;
		if (with_suffixes(path_join(path_join(dir, e->d_name), name)))
			best = heap_strdup(e->d_name);
	}
	if (d)
		closedir(d);
	return best ? with_suffixes(path_join(path_join(dir, best), name)) : NULL;
}

static bool has_suffix(const char *s, const char *suffix)
{
	size_t n = strlen(s), k = strlen(suffix);
	return n > k && str_eq_nocase(s + n - k, suffix);
}

static bool is_module_file(const char *s)
{
	return has_suffix(s, ".psm1") || has_suffix(s, ".psd1") || has_suffix(s, ".ps1");
}

const char *module_locate(struct runspace *rs, const char *name)
{
	if (strpbrk(name, "/\\") || is_module_file(name) || name[0] == '~') {
		const char *path = path_to_file(rs, name);
		if (!path) {
			(void)ps_take_pending();
			return NULL;
		}
		if (is_module_file(path))
			return is_file(path) ? path : NULL;
		if (is_folder(path)) {
			const char *inside = in_folder(path, path_leaf(path));
			if (inside)
				return inside;
		}
		const char *stem = with_suffixes(path);
		if (stem || name[0] == '.' || name[0] == '/' || name[0] == '~')
			return stem;
	}
	uint32_t n;
	const char **dirs = module_path(&n);
	for (uint32_t i = 0; i < n; i++) {
		const char *dir = path_join(dirs[i], name);
		const char *found = is_folder(dir) ? in_folder(dir, path_leaf(name)) : NULL;
		if (found)
			return found;
	}
	return NULL;
}

bool module_throw_not_found(const char *name)
{
	return ps_throw_error(&type_exc_file_not_found, "Modules_ModuleNotFound", CAT_RESOURCE_UNAVAILABLE, ps_cstring(name),
	                      "The specified module '%s' was not loaded because no valid module file was found in any module directory.",
	                      name);
}

/* ---- publishing ---- */

static const char *prefixed(const char *name, const char *prefix)
{
	if (!prefix || !*prefix)
		return name;
	const char *dash = strchr(name, '-');
	return dash ? heap_printf("%.*s-%s%s", (int)(dash - name), name, prefix, dash + 1) : heap_printf("%s%s", prefix, name);
}

static void remember(struct module *m, struct scope *into, struct ptr_map *map, const struct lang_name *name, void *value)
{
	struct publication *p = heap_new(struct publication);
	p->ref.o.type = &type_object;
	p->map = map;
	p->scope = into;
	p->name = name;
	p->value = value;
	ps_list_add(m->published, ps_from_obj(p));
}

static void publish_command(struct module *m, struct scope *into, struct ptr_map **map, const struct command_info *info,
                            const char *prefix, bool no_clobber)
{
	const char *name = prefixed(info->name, prefix);
	const struct lang_name *key = lang_name(name, strlen(name));
	if (!*map)
		*map = ptr_map_new();
	if (no_clobber && ptr_map_get(*map, key))
		return;
	struct command_info *copy = heap_new(struct command_info);
	*copy = *info;
	copy->ref.ext = NULL;
	copy->name = name;
	copy->module = m->name;
	copy->module_scope = m->scope;
	ptr_map_set(*map, key, copy);
	remember(m, into, *map, key, copy);
}

static bool chosen(const char *name, const ps_value *patterns, uint32_t n)
{
	return !patterns || module_name_matches(name, patterns, n);
}

/* -Function alone means no aliases and no variables: each list limits its own kind, and any list given closes the others. */
void module_publish(struct runspace *rs, struct module *m, const struct module_import *how)
{
	struct scope *into = how->into;
	if (!into) {
		into = rs->scope;
		while (into && !(into->is_module && !into->no_export))
			into = into->parent;
		if (!into || how->global)
			into = rs->global;
	}
	m->importer = into;
	bool limited = how->functions || how->aliases || how->variables;
	for (uint32_t i = 0; i < ps_list_count(m->functions); i++) {
		const struct command_info *f = (const struct command_info *)ps_list_get(m->functions, i).bits;
		if ((!limited || how->functions) && chosen(f->name, how->functions, how->function_count))
			publish_command(m, into, &into->functions, f, how->prefix, how->no_clobber);
	}
	for (uint32_t i = 0; i < ps_list_count(m->aliases); i++) {
		const struct command_info *a = (const struct command_info *)ps_list_get(m->aliases, i).bits;
		if ((!limited || how->aliases) && chosen(a->name, how->aliases, how->alias_count))
			publish_command(m, into, &into->aliases, a, how->prefix, how->no_clobber);
	}
	for (uint32_t i = 0; i < ps_list_count(m->variables); i++) {
		struct variable *v = variable_of_object(ps_list_get(m->variables, i));
		if ((limited && !how->variables) || !chosen(v->name->text, how->variables, how->variable_count))
			continue;
		scope_adopt(into, v);
		remember(m, into, NULL, v->name, NULL);
	}
	commands_changed(rs);
}

/* ---- running ---- */

static void add_all(struct ps_list *to, const struct ptr_map *from, struct module *m)
{
	for (uint32_t i = 0; from && i < from->used; i++) {
		struct command_info *info = from->entries[i].key ? from->entries[i].value : NULL;
		if (!info || !info->name || (info->module && strcmp(info->module, m->name) != 0))
			continue;
		info->module = m->name;
		ps_list_add(to, ps_from_obj(info));
	}
}

/* Without Export-ModuleMember: all functions and aliases. */
static void export_default(struct module *m)
{
	if (m->exported)
		return;
	add_all(m->functions, m->scope->functions, m);
	add_all(m->aliases, m->scope->aliases, m);
}

static enum ps_status run_body(struct runspace *rs, struct module *m, struct script_block *sb, const ps_value *args, uint32_t argc,
                               struct sink *out)
{
	struct scope *scope = rs->scope;
	ps_value *locals = rs->locals;
	rs->scope = m->scope;
	rs->locals = NULL;
	m->body = sb;
	m->loading = true;
	module_register(rs, m);
	sb->module_scope = m->scope;
	struct ptr_map *types = rs->script_types;
	rs->script_types = ptr_map_copy(types);
	enum ps_status st = run_usings(rs, sb->ast);
	if (st == PS_OK) {
		struct ptr_map *around = rs->script_types;
		rs->script_types = ptr_map_new();
		class_define_all(rs, sb->ast);
		m->types = rs->script_types;
		rs->script_types = around;
		st = pipeline_call_block(rs, sb, args, argc, PS_UNSET, PS_UNSET, true, out);
	}
	rs->script_types = types;
	rs->scope = scope;
	rs->locals = locals;
	m->loading = false;
	if (st == PS_OK)
		export_default(m);
	else
		module_unregister(rs, m);
	return st;
}

static void make_scope(struct runspace *rs, struct module *m)
{
	m->scope = scope_new(rs->global, NULL);
	m->scope->is_module = true;
	m->scope->script = m->scope;
}

static bool run_file(struct runspace *rs, struct module *m, const char *path, const struct module_import *how)
{
	struct buf text = BUF_INIT;
	int err = fd_read_file(path, &text);
	if (err) {
		buf_fini(&text);
		return module_throw_not_found(path);
	}
	const char *s = buf_str(&text);
	size_t n = text.len;
	if (n >= 3 && memcmp(s, "\xEF\xBB\xBF", 3) == 0) {
		s += 3;
		n -= 3;
	}
	struct lang_parse p = lang_parse_script(s, n, heap_strdup(path));
	buf_fini(&text);
	if (p.error_count) {
		(void)run_parse_error(&p);
		struct ps_exception *x = (struct ps_exception *)ps_pending().bits;
		((struct ps_error_record *)x->record.bits)->command_name = ps_cstring(""); /* the module's error, not the cmdlet's */
		return false;
	}
	make_scope(rs, m);
	struct script_block *sb = script_block(script_block_new(rs, p.tree));
	enum ps_status st = run_body(rs, m, sb, how->args, how->argc, &sink_null);
	if (st != PS_OK && st != PS_ERROR)
		return ps_throw(&type_exc_pipeline_stopped, "The pipeline has been stopped.");
	return st == PS_OK;
}

struct module *module_from_block(struct runspace *rs, const char *name, struct script_block *sb, const struct module_import *how,
                                 struct sink *out)
{
	struct module *m = module_new(name, "");
	m->path = heap_strdup(name);
	make_scope(rs, m);
	struct script_block *body = script_block(module_bind(m, ps_from_obj(sb)));
	if (run_body(rs, m, body, how->args, how->argc, out) != PS_OK)
		return NULL;
	return m;
}

/* ---- manifests ---- */

ps_value module_read_data(struct runspace *rs, const char *path)
{
	struct buf text = BUF_INIT;
	struct sink_vec out;
	int err = fd_read_file(path, &text);
	if (err) {
		buf_fini(&text);
		return ps_fail(path_throw_not_found(rs, path));
	}
	const char *s = buf_str(&text);
	size_t skip = text.len >= 3 && memcmp(s, "\xEF\xBB\xBF", 3) == 0 ? 3 : 0;
	sink_vec_init(&out);
	enum ps_status st = runspace_run_text(rs, s + skip, text.len - skip, heap_strdup(path), true, &out.s);
	buf_fini(&text);
	if (st == PS_ERROR)
		return PS_FAIL;
	ps_value v = ps_base(ps_vec_collapse(&out.vec));
	if (ps_is_null(v) || ps_tc(v) != TC_DICT)
		return ps_fail(ps_throw_error(&type_exc_ps_operation, "InvalidOperation", CAT_INVALID_OPERATION, PS_NULL,
		                              "The module manifest '%s' could not be processed because it is not a valid PowerShell module "
		                              "manifest file. Remove the elements that are not permitted: a manifest is one hashtable.",
		                              path));
	return v;
}

static ps_value entry(const struct module *m, const char *key)
{
	ps_value v = ps_dict_get_str(m->manifest, key, strlen(key));
	return ps_is_unset(v) || ps_failed(v) ? PS_NULL : v;
}

struct module *module_from_manifest(struct runspace *rs, const char *path)
{
	ps_value data = module_read_data(rs, path);
	if (ps_failed(data))
		return NULL;
	const char *leaf = path_leaf(path);
	struct module *m = module_new(heap_strndup(leaf, strlen(leaf) - 5), path);
	m->kind = MODULE_MANIFEST;
	m->base = path_parent(path);
	m->manifest = ps_dict(data);
	m->version = entry(m, "ModuleVersion");
	m->author = entry(m, "Author");
	m->company = entry(m, "CompanyName");
	m->copyright = entry(m, "Copyright");
	m->description = entry(m, "Description");
	m->private_data = entry(m, "PrivateData");
	m->root_module = entry(m, "RootModule");
	if (ps_is_null(m->root_module))
		m->root_module = entry(m, "ModuleToProcess");
	if (!ps_is_null(entry(m, "GUID"))) {
		m->guid = ps_convert(entry(m, "GUID"), &type_guid);
		if (ps_failed(m->guid))
			return NULL;
	}
	return m;
}

/* Keeps of l what the manifest's patterns allow; an absent key allows all. */
static void limit(const struct module *m, struct ps_list *l, const char *key, bool variables)
{
	ps_value v = ps_dict_get_str(m->manifest, key, strlen(key));
	struct ps_vec patterns = {0};
	if (ps_is_unset(v) || !ps_flatten(ps_is_null(v) ? PS_NOTHING : v, &patterns))
		return;
	for (uint32_t i = ps_list_count(l); i-- > 0;) {
		ps_value item = ps_list_get(l, i);
		const char *name = variables ? variable_of_object(item)->name->text : ((const struct command_info *)item.bits)->name;
		if (!module_name_matches(name, patterns.at, patterns.count))
			(void)ps_list_remove_at(l, i);
	}
}

static void take_exports(struct module *m, const struct module *from)
{
	struct ps_list *const to[] = {m->functions, m->aliases, m->variables};
	struct ps_list *const of[] = {from->functions, from->aliases, from->variables};
	for (size_t k = 0; k < ARRAY_LEN(to); k++)
		for (uint32_t i = 0; i < ps_list_count(of[k]); i++)
			ps_list_add(to[k], ps_list_get(of[k], i));
}

static const char *sibling(struct runspace *rs, const struct module *m, const char *name)
{
	if (name[0] == '/')
		return module_locate(rs, name);
	const char *near = module_locate(rs, path_join(m->base, name));
	return near ? near : module_locate(rs, name);
}

static ps_value spec_name(ps_value v)
{
	ps_value base = ps_base(v);
	if (ps_is_obj(base) && ps_tc(base) == TC_DICT)
		base = ps_dict_get_str(ps_dict(base), "ModuleName", 10);
	return ps_to_string(base);
}

/* NestedModules, RequiredModules, ScriptsToProcess: each name of the list. */
static bool each_name(struct runspace *rs, struct module *m, const char *key,
                      bool (*fn)(struct runspace *rs, struct module *m, const char *name))
{
	struct ps_vec names = {0};
	ps_value v = entry(m, key);
	if (ps_is_null(v))
		return true;
	if (!ps_flatten(v, &names))
		return false;
	for (uint32_t i = 0; i < names.count; i++) {
		ps_value s = spec_name(names.at[i]);
		if (ps_failed(s) || !ps_is_string(s) || !fn(rs, m, ps_str(s)->text))
			return false;
	}
	return true;
}

static bool require(struct runspace *rs, struct module *m, const char *name)
{
	struct module *r = module_find(rs, name, strlen(name));
	if (!r) {
		const char *path = sibling(rs, m, name);
		if (!path)
			return module_throw_not_found(name);
		r = module_import_file(rs, path, &(struct module_import){.global = true});
	}
	if (r)
		ps_list_add(m->required, ps_from_obj(r));
	return r != NULL;
}

static bool run_script(struct runspace *rs, struct module *m, const char *name)
{
	struct buf text = BUF_INIT;
	const char *path = name[0] == '/' ? name : path_join(m->base, name);
	int err = fd_read_file(path, &text);
	enum ps_status st = err ? PS_ERROR : runspace_run_text(rs, buf_str(&text), text.len, heap_strdup(path), false, &sink_null);
	buf_fini(&text);
	return err ? path_throw_not_found(rs, path) : st == PS_OK;
}

static bool nest(struct runspace *rs, struct module *m, const char *name)
{
	const char *path = sibling(rs, m, name);
	if (!path)
		return module_throw_not_found(name);
	struct module *n = module_import_file(rs, path, &(struct module_import){.into = m->scope});
	if (!n)
		return false;
	ps_list_add(m->nested, ps_from_obj(n));
	take_exports(m, n);
	return true;
}

static bool load_manifest(struct runspace *rs, struct module *m, const struct module_import *how)
{
	make_scope(rs, m);
	if (!each_name(rs, m, "RequiredModules", require) || !each_name(rs, m, "ScriptsToProcess", run_script))
		return false;
	struct scope *own = m->scope;
	if (!each_name(rs, m, "NestedModules", nest))
		return false;
	if (!ps_is_null(m->root_module) && ps_is_string(m->root_module) && ps_str(m->root_module)->len) {
		const char *root = sibling(rs, m, ps_str(m->root_module)->text);
		if (!root)
			return module_throw_not_found(ps_str(m->root_module)->text);
		if (!run_file(rs, m, root, how))
			return false;
		m->kind = MODULE_SCRIPT;
		m->path = root;
		for (uint32_t i = 0; own->functions && i < own->functions->used; i++) /* what nested modules gave is seen in it */
			if (own->functions->entries[i].key) {
				if (!m->scope->functions)
					m->scope->functions = ptr_map_new();
				ptr_map_set(m->scope->functions, own->functions->entries[i].key, own->functions->entries[i].value);
			}
	} else {
		module_register(rs, m);
	}
	limit(m, m->functions, "FunctionsToExport", false);
	limit(m, m->aliases, "AliasesToExport", false);
	limit(m, m->variables, "VariablesToExport", true);
	return true;
}

/* ---- import ---- */

struct module *module_import_file(struct runspace *rs, const char *path, const struct module_import *how)
{
	struct module *m = NULL;
	bool manifest = has_suffix(path, ".psd1");
	for (uint32_t i = 0; !m && module_at(rs, i); i++) {
		struct module *have = module_at(rs, i);
		if (strcmp(have->path, path) == 0 || (manifest && have->manifest && strcmp(have->base, path_parent(path)) == 0))
			m = have;
	}
	if (m && m->loading) {
		(void)ps_throw_error(&type_exc_operation, "Modules_ModuleTooDeeplyNested", CAT_INVALID_OPERATION, ps_cstring(path),
		                     "The module '%s' is being imported already; modules cannot import each other in a circle.", m->name);
		return NULL;
	}
	if (m && how->force) {
		if (!module_remove(rs, m))
			return NULL;
		m = NULL;
	}
	if (!m) {
		const char *leaf = path_leaf(path);
		if (manifest) {
			m = module_from_manifest(rs, path);
			if (!m || !load_manifest(rs, m, how))
				return NULL;
		} else {
			const char *dot = strrchr(leaf, '.');
			m = module_new(heap_strndup(leaf, dot ? (size_t)(dot - leaf) : strlen(leaf)), path);
			m->base = path_parent(path);
			if (!run_file(rs, m, path, how))
				return NULL;
		}
	}
	if (!how->custom)
		module_publish(rs, m, how);
	return m;
}

enum ps_status module_using(struct runspace *rs, const char *name)
{
	const char *path = module_locate(rs, name);
	if (!path) {
		(void)ps_throw_error(&type_runtime_exception, "Modules_ModuleNotFound", CAT_RESOURCE_UNAVAILABLE, ps_cstring(name),
		                     "The specified module '%s' was not loaded because no valid module file was found in any module "
		                     "directory.",
		                     name);
		struct ps_exception *x = (struct ps_exception *)ps_pending().bits;
		((struct ps_error_record *)x->record.bits)->command_name = ps_cstring("Microsoft.PowerShell.Commands.ImportModuleCommand");
		return PS_ERROR;
	}
	struct module *m = module_import_file(rs, path, &(struct module_import){0});
	for (uint32_t i = 0; m && m->types && i < m->types->used; i++)
		if (m->types->entries[i].key) {
			if (!rs->script_types)
				rs->script_types = ptr_map_new();
			ptr_map_set(rs->script_types, m->types->entries[i].key, m->types->entries[i].value);
		}
	return m ? PS_OK : PS_ERROR;
}

/* ---- autoload ---- */

/* Does a script file define a function of that name at its top?  Cheap: looks for the words. */
static bool file_defines(const char *path, const char *name, size_t n)
{
	struct buf text = BUF_INIT;
	bool found = false;
	if (fd_read_file(path, &text) == 0) {
		const char *s = buf_str(&text), *end = s + text.len;
		for (const char *at = s; !found && (at = strcasestr(at, "function")); at += 8) {
			const char *word = at + 8;
			while (word < end && (*word == ' ' || *word == '\t'))
				word++;
			found = (size_t)(end - word) > n && strncasecmp(word, name, n) == 0 && !strchr("-_:.", word[n]) &&
			        !(word[n] >= '0' && word[n] <= '9') && !((word[n] | 32) >= 'a' && (word[n] | 32) <= 'z');
		}
		if (!found && has_suffix(path, ".psd1")) {
			const char *quoted = heap_printf("'%.*s'", (int)n, name);
			found = strcasestr(s, quoted) || strcasestr(s, heap_printf("\"%.*s\"", (int)n, name));
		}
	}
	buf_fini(&text);
	return found;
}

static const char *provider_of_command(const char *dir, const char *module, const char *name, size_t n)
{
	const char *folder = path_join(dir, module);
	const char *file = is_folder(folder) ? in_folder(folder, module) : NULL;
	if (!file)
		return NULL;
	if (file_defines(file, name, n))
		return file;
	if (has_suffix(file, ".psd1")) {
		const char *psm1 = heap_printf("%.*s.psm1", (int)(strlen(file) - 5), file);
		if (file_defines(psm1, name, n))
			return file;
	}
	return NULL;
}

const struct command_info *module_autoload(struct runspace *rs, const char *name, size_t n)
{
	uint32_t count;
	const char **dirs = module_path(&count);
	ps_value preference = variable_get(rs, "PSModuleAutoLoadingPreference");
	if (n == 0 || strpbrk(name, "*?[") || (ps_is_string(preference) && ps_str_is_nocase(preference, "None")))
		return NULL;
	for (uint32_t i = 0; i < count; i++) {
		DIR *d = opendir(dirs[i]);
		struct dirent *e;
		const char *file = NULL;
		while (d && !file && (e = readdir(d)))
			if (e->d_name[0] != '.')
				file = provider_of_command(dirs[i], heap_strdup(e->d_name), name, n);
		if (d)
			closedir(d);
		if (!file)
			continue;
		if (!module_import_file(rs, file, &(struct module_import){.global = true})) {
			(void)ps_take_pending();
			return NULL;
		}
		const struct command_info *f = function_find(rs, name, n);
		return f ? f : alias_find(rs, name, n);
	}
	return NULL;
}

/* ---- -AsCustomObject ---- */

ps_value module_custom_object(struct runspace *rs, struct module *m)
{
	(void)rs;
	ps_value o = ps_custom_new();
	for (uint32_t i = 0; i < ps_list_count(m->variables); i++) {
		const struct lang_name *name = variable_of_object(ps_list_get(m->variables, i))->name;
		const char *get = heap_printf("${script:%s}", name->text), *set = heap_printf("${script:%s} = $args[0]", name->text);
		struct lang_parse g = lang_parse_script(get, strlen(get), NULL), s = lang_parse_script(set, strlen(set), NULL);
		struct ps_ext_member p = {.name = name->text, .kind = EXT_SCRIPT_PROPERTY};
		p.value = module_bind(m, script_block_new(rs, g.tree));
		p.second = module_bind(m, script_block_new(rs, s.tree));
		(void)ps_add_member(o, &p, true);
	}
	for (uint32_t i = 0; i < ps_list_count(m->functions); i++) {
		const struct command_info *f = (const struct command_info *)ps_list_get(m->functions, i).bits;
		struct ps_ext_member p = {.name = f->name, .kind = EXT_SCRIPT_METHOD, .value = ps_from_obj(f->block)};
		(void)ps_add_member(o, &p, true);
	}
	return o;
}
