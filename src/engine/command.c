/* SPDX-License-Identifier: MIT */
/*
 * engine/command.c - what a command name means: module-qualified names, paths, aliases, functions, cmdlets, scripts and
 * programs on PATH, in PowerShell's order.  Functions and aliases themselves: command_table.c.
 */
#include "engine/command.h"

#include <string.h>
#include <strings.h>
#include <sys/stat.h>
#include <unistd.h>

#include "base/alloc.h"
#include "base/env.h"
#include "base/utf.h"
#include "engine/errors.h"
#include "engine/module.h"
#include "engine/params.h"
#include "heap/heap.h"
#include "object/hooks.h"
#include "tables/cmdlet_meta.h"

struct engine_hooks engine_hooks;

static const char *env_text(const char *name) /* on the script heap; "" when it is not set */
{
	char *v = env_get(name);
	const char *copy = heap_strdup(v ? v : "");
	mem_free(v);
	return copy;
}

/* ---- cmdlets: the table that bin/ handed in ---- */
const struct cmdlet *cmdlet_find(const char *name, size_t n)
{
	uint32_t lo = 0, hi = engine_hooks.cmdlet_count;
	while (lo < hi) {
		uint32_t mid = (lo + hi) / 2;
		const char *have = engine_hooks.cmdlets[mid]->name;
		int d = strncasecmp(name, have, n);
		if (d == 0 && have[n] != '\0')
			d = -1;
		if (d == 0)
			return engine_hooks.cmdlets[mid];
		if (d < 0)
			hi = mid;
		else
			lo = mid + 1;
	}
	return NULL;
}

uint32_t cmdlet_count(void)
{
	return engine_hooks.cmdlet_count;
}

const struct cmdlet *cmdlet_at(uint32_t i)
{
	return engine_hooks.cmdlets[i];
}

const char *command_kind_name(enum command_kind k)
{
	switch (k) {
	case COMMAND_ALIAS:
		return "Alias";
	case COMMAND_FUNCTION:
		return "Function";
	case COMMAND_FILTER:
		return "Filter";
	case COMMAND_CMDLET:
		return "Cmdlet";
	case COMMAND_SCRIPT:
		return "ExternalScript";
	case COMMAND_APPLICATION:
		return "Application";
	case COMMAND_BLOCK:
		return "Script";
	}
	return "";
}

static struct command_info *info_new(const struct ps_type *type, enum command_kind kind, const char *name)
{
	struct command_info *i = heap_new(struct command_info);
	i->ref.o.type = type;
	i->kind = kind;
	i->name = name;
	return i;
}

struct command_info *command_of_cmdlet(struct runspace *rs, const struct cmdlet *c)
{
	struct command_info *i = ptr_map_get(rs->state->cmdlets, c);
	if (i)
		return i;
	i = info_new(&type_cmdlet_info, COMMAND_CMDLET, c->name);
	i->cmdlet = c;
	const struct meta_cmdlet *m = cmdlet_meta_find(c->name);
	i->module = m ? cmdlet_meta_pool + m->module : "farsh";
	i->definition = c->name;
	i->params = params_of_cmdlet(rs, c);
	ptr_map_set(rs->state->cmdlets, c, i);
	return i;
}

struct command_info *command_of_block(struct runspace *rs, struct script_block *sb)
{
	(void)rs;
	struct command_info *i = info_new(&type_script_info, COMMAND_BLOCK, "");
	i->block = sb;
	i->module_scope = sb->module_scope;
	return i;
}

static bool is_file(const char *path)
{
	struct stat st;
	return stat(path, &st) == 0 && S_ISREG(st.st_mode);
}

static bool is_program(const char *path)
{
	return is_file(path) && access(path, X_OK) == 0;
}

static bool is_script_name(const char *path)
{
	size_t n = strlen(path);
	return n > 4 && str_eq_nocase(path + n - 4, ".ps1");
}

static struct command_info *info_of_path(const char *path)
{
	const char *leaf = strrchr(path, '/');
	bool script = is_script_name(path);
	struct command_info *i = info_new(script ? &type_script_info : &type_application_info,
	                                  script ? COMMAND_SCRIPT : COMMAND_APPLICATION, leaf ? leaf + 1 : path);
	i->definition = path;
	return i;
}

/* A written path made absolute; on the script heap. */
static const char *absolute(struct runspace *rs, const char *name, size_t n)
{
	(void)rs;
	if (n && name[0] == '~' && (n == 1 || name[1] == '/')) {
		return heap_printf("%s%.*s", env_text("HOME"), (int)n - 1, name + 1);
	}
	if (n && name[0] == '/')
		return heap_strndup(name, n);
	const char *dir = object_hooks.current_directory ? object_hooks.current_directory() : ".";
	return heap_printf("%s%s%.*s", dir, strcmp(dir, "/") ? "/" : "", (int)n, name);
}

/* "/a/./b/../c" → "/a/c" */
static const char *clean_path(const char *path)
{
	char *out = heap_strdup(path);
	size_t o = 0;
	for (const char *s = path; *s;) {
		while (*s == '/')
			s++;
		size_t n = strcspn(s, "/");
		if (n == 0)
			break;
		if (n == 2 && !strncmp(s, "..", 2)) {
			while (o > 0 && out[--o] != '/')
				;
		} else if (!(n == 1 && *s == '.')) {
			out[o++] = '/';
			memmove(out + o, s, n);
			o += n;
		}
		s += n;
	}
	if (o == 0)
		out[o++] = '/';
	out[o] = '\0';
	return out;
}

static struct command_info *find_path(struct runspace *rs, const char *name, size_t n, unsigned kinds)
{
	const char *path = clean_path(absolute(rs, name, n));
	if ((kinds & COMMAND_SCRIPT) && is_script_name(path) && is_file(path))
		return info_of_path(path);
	if ((kinds & COMMAND_APPLICATION) && !is_script_name(path) && is_file(path))
		return info_of_path(path);
	const char *with = heap_printf("%s.ps1", path);
	if ((kinds & COMMAND_SCRIPT) && is_file(with))
		return info_of_path(with);
	return NULL;
}

struct command_info *command_of_file(struct runspace *rs, const char *path)
{
	struct command_info *i = find_path(rs, path, strlen(path), COMMAND_SCRIPT | COMMAND_APPLICATION);
	if (!i)
		command_not_found(rs, path);
	return i;
}

static const char *search_path(const char *name, size_t n, bool scripts)
{
	for (const char *p = env_text("PATH"); *p;) {
		size_t len = strcspn(p, ":");
		if (len) {
			const char *full = heap_printf("%.*s/%.*s", (int)len, p, (int)n, name);
			if (scripts) {
				if (!is_script_name(full))
					full = heap_printf("%s.ps1", full);
				if (is_file(full))
					return full;
			} else if (is_program(full)) {
				return full;
			}
		}
		p += len + (p[len] == ':');
	}
	return NULL;
}

const char *program_find(struct runspace *rs, const char *name)
{
	(void)rs;
	return search_path(name, strlen(name), false);
}

/* A program or script on PATH, remembered until PATH changes. */
static struct command_info *find_program(struct runspace *rs, const char *name, size_t n, unsigned kinds)
{
	struct session_state *st = rs->state;
	const char *path = env_text("PATH");
	if (!st->programs || strcmp(path, st->programs_path) != 0) {
		st->programs = ptr_map_new();
		st->programs_path = path;
	}
	const struct lang_name *key = lang_name(name, n);
	struct command_info *i = ptr_map_get(st->programs, key);
	if (i && (kinds & i->kind) && strncmp(i->name, name, n) == 0 && access(i->definition, F_OK) == 0)
		return i;
	const char *found = kinds & COMMAND_SCRIPT ? search_path(name, n, true) : NULL;
	if (!found && kinds & COMMAND_APPLICATION)
		found = search_path(name, n, false);
	if (!found)
		return NULL;
	i = info_of_path(found);
	ptr_map_set(st->programs, key, i);
	return i;
}

/* Alias → what it stands for, at most 20 steps deep; NULL: it leads nowhere. */
static const struct command_info *follow(struct runspace *rs, const struct command_info *i)
{
	for (int steps = 0; i && i->kind == COMMAND_ALIAS; steps++) {
		if (steps == 20)
			return NULL;
		size_t n = strlen(i->definition);
		const struct command_info *next = alias_find(rs, i->definition, n);
		if (next == i)
			next = NULL;
		i = next ? next : command_find(rs, i->definition, n, (unsigned)~COMMAND_ALIAS);
	}
	return i;
}

static const struct command_info *find_qualified(struct runspace *rs, const char *name, size_t n, size_t slash,
                                                 unsigned kinds)
{
	const char *leaf = name + slash + 1;
	size_t leaf_n = n - slash - 1;
	const struct command_info *f =
	    kinds & (COMMAND_FUNCTION | COMMAND_FILTER) ? function_find(rs, leaf, leaf_n) : NULL;
	if (f && f->module && utf_equal_nocase(f->module, strlen(f->module), name, slash))
		return f;
	const struct cmdlet *c = kinds & COMMAND_CMDLET ? cmdlet_find(leaf, leaf_n) : NULL;
	if (c) {
		const struct command_info *i = command_of_cmdlet(rs, c);
		if (utf_equal_nocase(i->module, strlen(i->module), name, slash))
			return i;
	}
	f = module_autoload(rs, leaf, leaf_n);
	return f && f->module && utf_equal_nocase(f->module, strlen(f->module), name, slash) ? f : NULL;
}

static const struct command_info *find_plain(struct runspace *rs, const char *name, size_t n, unsigned kinds)
{
	const struct command_info *i = NULL;
	if (kinds & COMMAND_ALIAS)
		i = alias_find(rs, name, n);
	if (!i && kinds & (COMMAND_FUNCTION | COMMAND_FILTER)) {
		i = function_find(rs, name, n);
		if (i && !(kinds & i->kind))
			i = NULL;
	}
	if (!i && kinds & COMMAND_CMDLET) {
		const struct cmdlet *c = cmdlet_find(name, n);
		if (c)
			i = command_of_cmdlet(rs, c);
	}
	return i;
}

const struct command_info *command_find(struct runspace *rs, const char *name, size_t n, unsigned kinds)
{
	if (n == 0)
		return NULL;
	const struct command_info *i = find_plain(rs, name, n, kinds);
	if (i)
		return i;
	const char *slash = memchr(name, '\\', n);
	if (slash && !memchr(name, '/', n)) {
		i = find_qualified(rs, name, n, (size_t)(slash - name), kinds);
		if (i)
			return i;
	}
	if (kinds & (COMMAND_SCRIPT | COMMAND_APPLICATION))
		i = memchr(name, '/', n) || (n > 1 && name[0] == '~') ? find_path(rs, name, n, kinds)
		                                                      : find_program(rs, name, n, kinds);
	if (!i && kinds & (COMMAND_FUNCTION | COMMAND_CMDLET) && !memchr(name, '/', n))
		i = module_autoload(rs, name, n);
	if (!i && !memchr(name, '-', n) && !memchr(name, '/', n) && kinds & COMMAND_CMDLET) {
		const char *get = heap_printf("Get-%.*s", (int)n, name); /* `date` on systems without one: Get-Date */
		i = find_plain(rs, get, n + 4, kinds & (COMMAND_FUNCTION | COMMAND_CMDLET));
	}
	return i;
}

const struct command_info *command_resolve(struct runspace *rs, const char *name, size_t n)
{
	return follow(rs, command_find(rs, name, n, (unsigned)~0));
}

enum ps_status command_not_found(struct runspace *rs, const char *name)
{
	const struct command_info *i = alias_find(rs, name, strlen(name));
	for (int steps = 0; i && steps < 20; steps++) { /* the error names what the alias stands for */
		name = i->definition;
		i = alias_find(rs, name, strlen(name));
	}
	ps_throw_error(
	    &type_exc_command_not_found, "CommandNotFoundException", CAT_OBJECT_NOT_FOUND, ps_cstring(name),
	    "The term '%s' is not recognized as a name of a cmdlet, function, script file, or executable program.\n"
	    "Check the spelling of the name, or if a path was included, verify that the path is correct and try again.",
	    name);
	struct ps_exception *x = (struct ps_exception *)ps_pending().bits;
	ps_value fields = ps_hashtable_new();
	ps_dict_set_str(ps_dict(fields), "CommandName", ps_cstring(name));
	x->fields = fields;
	return PS_ERROR;
}
