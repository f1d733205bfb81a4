/* SPDX-License-Identifier: MIT */
/* cmdlet/get_command.c - Get-Command: by name, pattern, verb, noun, module, parameter. */
#include <dirent.h>
#include <string.h>
#include <unistd.h>

#include "base/alloc.h"
#include "base/buf.h"
#include "base/env.h"
#include "base/utf.h"
#include "engine/cmdlet.h"
#include "engine/command.h"
#include "engine/command_object.h"
#include "engine/errors.h"
#include "engine/params.h"
#include "heap/heap.h"

enum { NAME, VERB, NOUN, MODULE, KIND, TOTAL, SYNTAX, ARGUMENTS, ALL_, LIST_IMPORTED, PARAMETER_NAME, PARAMETER_TYPE, SHOW };
static const char *const params[] = {"Name", "Verb", "Noun", "Module", "CommandType", "TotalCount", "Syntax", "ArgumentList", "All",
                                     "ListImported", "ParameterName", "ParameterType", "ShowCommandInfo", NULL};

struct found {
	struct cmdlet_call *c;
	struct ps_vec all;
	const char *pattern;       /* NULL: any */
	unsigned kinds;
};

static bool like_any(const struct cmdlet_call *c, int p, const char *text, size_t n)
{
	uint32_t count;
	const ps_value *x = cmdlet_array(c, p, &count);
	for (uint32_t i = 0; i < count; i++)
		if (ps_is_string(x[i]) && ps_like(text, n, ps_str(x[i])->text, ps_str(x[i])->len, true))
			return true;
	return count == 0;
}

static bool has_parameter(const struct cmdlet_call *c, const struct command_info *i)
{
	if (!cmdlet_has(c, PARAMETER_NAME))
		return true;
	struct param_table *t = params_of_command(c->rs, i);
	for (uint32_t k = 0; t && k < t->count; k++)
		if (like_any(c, PARAMETER_NAME, t->at[k].name, t->at[k].name_len))
			return true;
	ps_take_pending();
	return false;
}

static bool passes(const struct cmdlet_call *c, const struct command_info *i)
{
	if (cmdlet_has(c, VERB) || cmdlet_has(c, NOUN)) {
		const char *dash = strchr(i->name, '-');
		if (!dash || !like_any(c, VERB, i->name, (size_t)(dash - i->name)) || !like_any(c, NOUN, dash + 1, strlen(dash + 1)))
			return false;
	}
	if (cmdlet_has(c, MODULE) && !like_any(c, MODULE, i->module ? i->module : "", i->module ? strlen(i->module) : 0))
		return false;
	return has_parameter(c, i);
}

static void consider(void *arg, struct command_info *i)
{
	struct found *f = arg;
	if (!(f->kinds & i->kind))
		return;
	if (f->pattern && !ps_like(i->name, strlen(i->name), f->pattern, strlen(f->pattern), true))
		return;
	if (passes(f->c, i))
		ps_vec_add(&f->all, ps_from_obj(i));
}

static void consider_programs(struct found *f)
{
	char *path = env_get("PATH");
	for (char *p = path ? path : (char[]){""}; *p;) {
		size_t n = strcspn(p, ":");
		char *dir = heap_strndup(p, n);
		DIR *d = n ? opendir(dir) : NULL;
		struct dirent *e;
		while (d && (e = readdir(d)) != NULL) {
			if (e->d_name[0] == '.' || !ps_like(e->d_name, strlen(e->d_name), f->pattern, strlen(f->pattern), true))
				continue;
			const char *full = heap_printf("%s/%s", dir, e->d_name);
			struct command_info *i = access(full, X_OK) == 0 ? command_of_file(f->c->rs, full) : NULL;
			if (i)
				consider(f, i);
			else
				ps_take_pending();
		}
		if (d)
			closedir(d);
		p += n + (p[n] == ':');
	}
	mem_free(path);
}

static unsigned kinds_of(const struct cmdlet_call *c)
{
	if (!cmdlet_has(c, KIND) || ps_tc(ps_base(c->args[KIND])) != TC_ENUM)
		return 0;
	return (unsigned)ps_int64(ps_base(c->args[KIND])) & 0x7Fu;
}

static int order(const struct command_info *i)
{
	return i->kind == COMMAND_ALIAS ? 0 : i->kind & (COMMAND_FUNCTION | COMMAND_FILTER) ? 1 : i->kind == COMMAND_CMDLET ? 2 : 3;
}

static void sort(struct ps_vec *v)
{
	for (uint32_t i = 1; i < v->count; i++) {
		ps_value x = v->at[i];
		const struct command_info *a = (const struct command_info *)x.bits;
		uint32_t k = i;
		for (; k > 0; k--) {
			const struct command_info *b = (const struct command_info *)v->at[k - 1].bits;
			int d = order(b) - order(a);
			if (d == 0)
				d = ps_culture_compare(b->name, strlen(b->name), a->name, strlen(a->name), true);
			if (d <= 0)
				break;
			v->at[k] = v->at[k - 1];
		}
		v->at[k] = x;
	}
}

static enum ps_status write_info(struct cmdlet_call *c, const struct command_info *i)
{
	if (!cmdlet_switch(c, SYNTAX))
		return cmdlet_write(c, ps_from_obj(i));
	struct buf b = BUF_INIT;
	command_syntax(c->rs, i, &b);
	return cmdlet_write(c, ps_string_take(&b));
}

static enum ps_status by_pattern(struct cmdlet_call *c, const char *pattern)
{
	struct found f = {.c = c, .pattern = pattern, .kinds = kinds_of(c)};
	if (!f.kinds)
		f.kinds = COMMAND_ALIAS | COMMAND_FUNCTION | COMMAND_FILTER | COMMAND_CMDLET | (pattern ? (unsigned)COMMAND_APPLICATION : 0u);
	if (f.kinds & COMMAND_ALIAS && !cmdlet_has(c, VERB) && !cmdlet_has(c, NOUN) && (cmdlet_has(c, KIND) || !cmdlet_has(c, MODULE)))
		alias_each(c->rs, consider, &f);
	function_each(c->rs, consider, &f);
	for (uint32_t i = 0; f.kinds & COMMAND_CMDLET && i < cmdlet_count(); i++)
		consider(&f, command_of_cmdlet(c->rs, cmdlet_at(i)));
	if (pattern && f.kinds & (COMMAND_APPLICATION | COMMAND_SCRIPT) && !cmdlet_has(c, VERB) && !cmdlet_has(c, NOUN) && !cmdlet_has(c, MODULE))
		consider_programs(&f);
	sort(&f.all);
	int64_t max = cmdlet_int(c, TOTAL, INT64_MAX);
	for (uint32_t i = 0; i < f.all.count && (int64_t)i < max; i++) {
		enum ps_status st = write_info(c, (const struct command_info *)f.all.at[i].bits);
		if (st != PS_OK)
			return st;
	}
	return PS_OK;
}

/* -All: what the name means, in the order of precedence, and what that hides. */
static enum ps_status every_meaning(struct cmdlet_call *c, const char *name, unsigned kinds, bool *ret_any)
{
	static const unsigned ranks[] = {COMMAND_ALIAS, COMMAND_FUNCTION | COMMAND_FILTER, COMMAND_CMDLET};
	struct found f = {.c = c, .pattern = name, .kinds = kinds & (COMMAND_SCRIPT | COMMAND_APPLICATION)};
	for (size_t k = 0; k < ARRAY_LEN(ranks); k++) {
		const struct command_info *i = kinds & ranks[k] ? command_find(c->rs, name, strlen(name), kinds & ranks[k]) : NULL;
		if (i && passes(c, i))
			ps_vec_add(&f.all, ps_from_obj(i));
	}
	if (strchr(name, '/')) {
		const struct command_info *i = f.kinds ? command_find(c->rs, name, strlen(name), f.kinds) : NULL;
		if (i)
			ps_vec_add(&f.all, ps_from_obj(i));
	} else if (f.kinds) {
		consider_programs(&f);
	}
	*ret_any = f.all.count > 0;
	for (uint32_t i = 0; i < f.all.count; i++) {
		enum ps_status st = write_info(c, (const struct command_info *)f.all.at[i].bits);
		if (st != PS_OK)
			return st;
	}
	return PS_OK;
}

static enum ps_status by_name(struct cmdlet_call *c, const char *name)
{
	if (strpbrk(name, "*?[") && strcmp(name, "?") != 0)
		return by_pattern(c, name);
	unsigned kinds = kinds_of(c);
	bool any = false;
	if (cmdlet_switch(c, ALL_)) {
		enum ps_status st = every_meaning(c, name, kinds ? kinds : ~0u, &any);
		if (any || st != PS_OK)
			return st;
	}
	const struct command_info *i = command_find(c->rs, name, strlen(name), kinds ? kinds : ~0u);
	if (i && passes(c, i))
		return write_info(c, i);
	if (command_not_found(c->rs, name) == PS_ERROR)
		return cmdlet_pending_error(c, NULL, CAT_OBJECT_NOT_FOUND, ps_cstring(name));
	return PS_OK;
}

static enum ps_status process(struct cmdlet_call *c)
{
	if (!cmdlet_has(c, NAME))
		return by_pattern(c, NULL);
	uint32_t n;
	const ps_value *names = cmdlet_array(c, NAME, &n);
	for (uint32_t i = 0; i < n; i++) {
		enum ps_status st = by_name(c, ps_str(names[i])->text);
		if (st != PS_OK)
			return st;
	}
	return PS_OK;
}

const struct cmdlet cmdlet_get_command = {.name = "Get-Command", .params = params, .process = process,
                                          .synopsis = "Gets all commands."};
