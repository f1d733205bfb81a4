/* SPDX-License-Identifier: MIT */
/*
 * engine/params.c - parameter tables: look-up by name, sets, common parameters.  Knows nothing of arguments.
 * Called by the binder, Get-Command and completion.
 */
#include "engine/params.h"

#include <string.h>

#include "base/utf.h"
#include "heap/heap.h"

struct common_row {
	const char *name, *type, *alias;
	enum param_common which;
	bool is_switch;
};
static const struct common_row common_rows[] = {
    {"Verbose", "System.Management.Automation.SwitchParameter", "vb", COMMON_VERBOSE, true},
    {"Debug", "System.Management.Automation.SwitchParameter", "db", COMMON_DEBUG, true},
    {"ErrorAction", "System.Management.Automation.ActionPreference", "ea", COMMON_ERROR_ACTION, false},
    {"WarningAction", "System.Management.Automation.ActionPreference", "wa", COMMON_WARNING_ACTION, false},
    {"InformationAction", "System.Management.Automation.ActionPreference", "infa", COMMON_INFORMATION_ACTION, false},
    {"ProgressAction", "System.Management.Automation.ActionPreference", "proga", COMMON_PROGRESS_ACTION, false},
    {"ErrorVariable", "System.String", "ev", COMMON_ERROR_VARIABLE, false},
    {"WarningVariable", "System.String", "wv", COMMON_WARNING_VARIABLE, false},
    {"InformationVariable", "System.String", "iv", COMMON_INFORMATION_VARIABLE, false},
    {"OutVariable", "System.String", "ov", COMMON_OUT_VARIABLE, false},
    {"OutBuffer", "System.Int32", "ob", COMMON_OUT_BUFFER, false},
    {"PipelineVariable", "System.String", "pv", COMMON_PIPELINE_VARIABLE, false},
    {"WhatIf", "System.Management.Automation.SwitchParameter", "wi", COMMON_WHAT_IF, true},
    {"Confirm", "System.Management.Automation.SwitchParameter", "cf", COMMON_CONFIRM, true},
};

static void common_init(struct param *p, const struct common_row *r)
{
	*p = (struct param){.name = r->name,
	                    .name_len = (uint32_t)strlen(r->name),
	                    .type_name = r->type,
	                    .is_switch = r->is_switch,
	                    .allow_null = true,
	                    .allow_empty_string = true,
	                    .allow_empty_collection = true,
	                    .arg = -1,
	                    .common = r->which,
	                    .sets = PARAM_ALL_SETS,
	                    .row_count = 1,
	                    .alias_count = 1};
	p->rows = heap_new(struct param_row);
	p->rows[0] = (struct param_row){.set = PARAM_ALL_SETS, .position = -1};
	p->aliases = heap_array(const char *, 1);
	p->aliases[0] = r->alias;
}

/* Appends the common parameters; t->at must have room for COMMON_COUNT - 1 more. */
void params_add_common(struct param_table *t)
{
	t->own = t->count;
	for (size_t i = 0; i < ARRAY_LEN(common_rows); i++) {
		const struct common_row *r = &common_rows[i];
		if ((r->which == COMMON_WHAT_IF || r->which == COMMON_CONFIRM) && !t->should_process)
			continue;
		if (params_exact(t, r->name, strlen(r->name)))
			continue;
		common_init(&t->at[t->count++], r);
	}
}

/* An enum type that object/ does not know: its names in order count from 0. */
static const struct ps_type *enum_type_make(const char *name, const char *names)
{
	uint32_t n = 1;
	for (const char *s = names; *s; s++)
		n += *s == '\n';
	struct ps_enum_row *rows = heap_array(struct ps_enum_row, n + 1);
	for (uint32_t i = 0; i < n; i++) {
		size_t len = strcspn(names, "\n");
		rows[i] = (struct ps_enum_row){heap_strndup(names, len), (int64_t)i};
		names += len + (names[len] != '\0');
	}
	struct ps_type *t = heap_new(struct ps_type);
	*t = (struct ps_type){.ref = {{&type_runtime_type}, NULL},
	                      .name = name,
	                      .base = &type_enum,
	                      .tc = TC_ENUM,
	                      .flags = type_enum.flags | PS_TYPE_ENUM | PS_TYPE_VALUE,
	                      .enums = rows,
	                      .underlying = &type_int32};
	return t;
}

const struct ps_type *param_type(struct param *p)
{
	if (!p->type_known) {
		if (p->type_name) {
			p->type = ps_type_find(p->type_name, strlen(p->type_name), NULL);
			if (!p->type && p->enums && *p->enums)
				p->type = enum_type_make(p->type_name, p->enums);
		}
		p->type_known = true;
	}
	return p->type;
}

struct param_row *param_row(struct param *p, uint32_t sets)
{
	struct param_row *all = NULL;
	for (uint32_t i = 0; i < p->row_count; i++) {
		struct param_row *r = &p->rows[i];
		if (r->set == PARAM_ALL_SETS)
			all = r;
		else if (r->set & sets)
			return r;
	}
	return all;
}

struct param *params_exact(struct param_table *t, const char *name, size_t n)
{
	for (uint32_t i = 0; i < t->count; i++)
		if (t->at[i].name_len == n && utf_equal_nocase(t->at[i].name, n, name, n))
			return &t->at[i];
	for (uint32_t i = 0; i < t->count; i++)
		for (uint32_t k = 0; k < t->at[i].alias_count; k++)
			if (utf_equal_nocase(t->at[i].aliases[k], strlen(t->at[i].aliases[k]), name, n))
				return &t->at[i];
	return NULL;
}

/* The one parameter of which name is a prefix; the last of several, *ret_matches says how many. */
static struct param *match_prefix(struct param_table *t, const char *name, size_t n, bool dynamic,
                                  uint32_t *ret_matches)
{
	struct param *found = NULL;
	for (uint32_t i = 0; i < t->count; i++) {
		struct param *p = &t->at[i];
		bool match = p->dynamic == dynamic && p->name_len > n && utf_equal_nocase(p->name, n, name, n);
		for (uint32_t k = 0; !match && p->dynamic == dynamic && k < p->alias_count; k++)
			match = strlen(p->aliases[k]) > n && utf_equal_nocase(p->aliases[k], n, name, n);
		if (!match || (found && p->common != COMMON_NONE && found->common == COMMON_NONE))
			continue; /* the command's own parameters win over common ones */
		found = p;
		(*ret_matches)++;
	}
	return found;
}

struct param *params_match(struct param_table *t, const char *name, size_t n, uint32_t *ret_matches)
{
	*ret_matches = 0;
	if (n == 0)
		return NULL;
	struct param *found = params_exact(t, name, n);
	if (found) {
		*ret_matches = 1;
		return found;
	}
	for (int pass = 0; pass < 2 && !found; pass++)
		found = match_prefix(t, name, n, pass == 1, ret_matches);
	return *ret_matches == 1 ? found : NULL;
}

uint32_t params_set_bit(struct param_table *t, const char *name)
{
	if (str_eq_nocase(name, "__AllParameterSets"))
		return PARAM_ALL_SETS;
	for (uint32_t i = 0; i < t->set_count; i++)
		if (utf_equal_nocase(t->sets[i], strlen(t->sets[i]), name, strlen(name)))
			return 1u << i;
	if (t->set_count == PARAM_MAX_SETS)
		return 1u << (PARAM_MAX_SETS - 1);
	const char **grown = heap_array(const char *, t->set_count + 1);
	for (uint32_t i = 0; i < t->set_count; i++)
		grown[i] = t->sets[i];
	grown[t->set_count] = name;
	t->sets = grown;
	return 1u << t->set_count++;
}

const char *params_set_name(const struct param_table *t, uint32_t bit)
{
	for (uint32_t i = 0; i < t->set_count; i++)
		if (bit == 1u << i)
			return t->sets[i];
	return "__AllParameterSets";
}

struct param_table *params_of_command(struct runspace *rs, const struct command_info *info)
{
	while (info && info->kind == COMMAND_ALIAS)
		info = info->target
		           ? info->target
		           : command_find(rs, info->definition, strlen(info->definition), (unsigned)~COMMAND_ALIAS);
	if (!info)
		return NULL;
	if (info->params)
		return info->params;
	if (info->cmdlet)
		return params_of_cmdlet(rs, info->cmdlet);
	return info->block ? params_of_block(rs, info->block) : NULL;
}
