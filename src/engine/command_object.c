/* SPDX-License-Identifier: MIT */
/*
 * engine/command_object.c - what scripts see of a command: CommandInfo and its kinds, ParameterMetadata, syntax text.
 */
#include <string.h>

#include "base/buf.h"
#include "base/utf.h"
#include "engine/module.h"
#include "engine/command.h"
#include "engine/command_object.h"
#include "engine/errors.h"
#include "engine/params.h"
#include "heap/heap.h"
#include "object/psobject.h"

static const struct command_info *info_of(const struct ps_call *c)
{
	return (const struct command_info *)c->self.bits;
}

static ps_value text(const char *s)
{
	return ps_cstring(s ? s : "");
}

static ps_value get_name(const struct ps_call *c)
{
	return text(info_of(c)->name);
}

static ps_value get_kind(const struct ps_call *c)
{
	enum command_kind k = info_of(c)->kind;
	const struct ps_type *t = ps_type_find("System.Management.Automation.CommandTypes", 41, NULL);
	static const struct {
		enum command_kind kind;
		int value;
	} values[] = {{COMMAND_ALIAS, 1},   {COMMAND_FUNCTION, 2},     {COMMAND_FILTER, 4}, {COMMAND_CMDLET, 8},
	              {COMMAND_SCRIPT, 16}, {COMMAND_APPLICATION, 32}, {COMMAND_BLOCK, 64}};
	for (size_t i = 0; t && i < ARRAY_LEN(values); i++)
		if (values[i].kind == k)
			return ps_from_enum(t, values[i].value);
	return text(command_kind_name(k));
}

static const char *block_text(const struct script_block *sb)
{
	ps_value v = ps_to_string(ps_from_obj(sb));
	return ps_failed(v) ? "" : ps_str(v)->text;
}

static ps_value get_definition(const struct ps_call *c)
{
	const struct command_info *i = info_of(c);
	if (i->kind == COMMAND_CMDLET) {
		struct buf b = BUF_INIT;
		command_syntax(runspace_current(), i, &b);
		return ps_string_take(&b);
	}
	return text(i->block && i->kind != COMMAND_SCRIPT ? block_text(i->block) : i->definition);
}

static ps_value get_source(const struct ps_call *c)
{
	const struct command_info *i = info_of(c);
	return text(i->kind == COMMAND_APPLICATION || i->kind == COMMAND_SCRIPT ? i->definition : i->module);
}

static ps_value get_module_name(const struct ps_call *c)
{
	return text(info_of(c)->module);
}

static ps_value get_null(const struct ps_call *c)
{
	(void)c;
	return PS_NULL;
}

static ps_value get_path(const struct ps_call *c)
{
	return text(info_of(c)->definition);
}

static ps_value get_extension(const struct ps_call *c)
{
	const char *dot = strrchr(info_of(c)->name, '.');
	return text(dot);
}

static ps_value get_script_block(const struct ps_call *c)
{
	const struct command_info *i = info_of(c);
	return i->block ? ps_from_obj(i->block) : PS_NULL;
}

static ps_value get_options(const struct ps_call *c)
{
	unsigned o = info_of(c)->options;
	const struct ps_type *t = ps_type_find("System.Management.Automation.ScopedItemOptions", 46, NULL);
	int v = (o & VAR_READONLY ? 1 : 0) | (o & VAR_CONSTANT ? 2 : 0) | (o & VAR_PRIVATE ? 4 : 0) |
	        (o & VAR_ALLSCOPE ? 8 : 0);
	return t ? ps_from_enum(t, v) : ps_from_int(v);
}

static ps_value get_description(const struct ps_call *c)
{
	return text(info_of(c)->description);
}

static ps_value get_visibility(const struct ps_call *c)
{
	(void)c;
	return text("Public");
}

static ps_value get_version(const struct ps_call *c)
{
	const struct command_info *i = info_of(c);
	if (i->kind != COMMAND_CMDLET)
		return PS_NULL;
	const struct ps_type *t = ps_type_find("System.Version", 14, NULL);
	ps_value v = ps_cstring(i->module && !strcmp(i->module, "Microsoft.PowerShell.Core") ? "7.6.5.500" : "7.0.0.0");
	return t ? ps_try_convert(v, t) : v;
}

static ps_value get_display_name(const struct ps_call *c)
{
	const struct command_info *i = info_of(c);
	return ps_string_printf("%s -> %s", i->name, i->definition);
}

static ps_value get_resolved(const struct ps_call *c)
{
	const struct command_info *i =
	    command_resolve(runspace_current(), info_of(c)->definition, strlen(info_of(c)->definition));
	return i ? ps_from_obj(i) : PS_NULL;
}

static ps_value get_resolved_name(const struct ps_call *c)
{
	const struct command_info *i =
	    command_resolve(runspace_current(), info_of(c)->definition, strlen(info_of(c)->definition));
	return i ? text(i->name) : PS_NULL;
}

static ps_value name_part(const struct ps_call *c, bool noun)
{
	const char *name = info_of(c)->name, *dash = strchr(name, '-');
	if (!dash)
		return text("");
	return noun ? text(dash + 1) : ps_string(name, (size_t)(dash - name));
}

static ps_value get_verb(const struct ps_call *c)
{
	return name_part(c, false);
}

static ps_value get_noun(const struct ps_call *c)
{
	return name_part(c, true);
}

static ps_value get_default_set(const struct ps_call *c)
{
	const struct param_table *t = params_of_command(runspace_current(), info_of(c));
	return t && t->default_set ? text(params_set_name(t, t->default_set)) : PS_NULL;
}

static ps_value get_cmdlet_binding(const struct ps_call *c)
{
	const struct param_table *t = params_of_command(runspace_current(), info_of(c));
	return ps_from_bool(t && t->advanced);
}

/* ---- parameters ---- */
struct parameter_metadata {
	struct ps_refobj ref;
	struct param *p;
	const struct param_table *t;
};

static struct parameter_metadata *meta_of(const struct ps_call *c)
{
	return (struct parameter_metadata *)c->self.bits;
}

static ps_value p_name(const struct ps_call *c)
{
	return text(meta_of(c)->p->name);
}

static ps_value p_type(const struct ps_call *c)
{
	const struct ps_type *t = param_type(meta_of(c)->p);
	return ps_from_type(t ? t : &type_object);
}

static ps_value p_aliases(const struct ps_call *c)
{
	const struct param *p = meta_of(c)->p;
	ps_value a = ps_array_new(&type_string, p->alias_count);
	for (uint32_t i = 0; i < p->alias_count; i++)
		ps_array_set(ps_array(a), i, text(p->aliases[i]));
	return a;
}

static ps_value p_switch(const struct ps_call *c)
{
	return ps_from_bool(meta_of(c)->p->is_switch);
}

static ps_value p_sets(const struct ps_call *c)
{
	const struct parameter_metadata *m = meta_of(c);
	ps_value d = ps_dict_new(ps_type_find("System.Collections.Generic.Dictionary[string,object]", 52, NULL), true);
	for (uint32_t i = 0; i < m->p->row_count; i++) {
		const struct param_row *r = &m->p->rows[i];
		ps_value o = ps_custom_new();
		ps_add_note(o, "IsMandatory", ps_from_bool(r->mandatory));
		ps_add_note(o, "Position", ps_from_int(r->position < 0 ? INT32_MIN : r->position));
		ps_add_note(o, "ValueFromPipeline", ps_from_bool(r->pipeline));
		ps_add_note(o, "ValueFromPipelineByPropertyName", ps_from_bool(r->by_name));
		ps_add_note(o, "ValueFromRemainingArguments", ps_from_bool(r->remaining));
		ps_add_note(o, "HelpMessage", r->help ? text(r->help) : PS_NULL);
		ps_dict_set_str(ps_dict(d),
		                r->set == PARAM_ALL_SETS ? "__AllParameterSets" : params_set_name(m->t, r->set), o);
	}
	return d;
}

static ps_value attribute_object(const char *type)
{
	ps_value o = ps_custom_new();
	ps_insert_type_name(o, type);
	return o;
}

static ps_value p_attributes(const struct ps_call *c)
{
	const struct parameter_metadata *m = meta_of(c);
	ps_value list = ps_list_new(&type_arraylist);
	for (uint32_t i = 0; i < m->p->row_count; i++) {
		const struct param_row *r = &m->p->rows[i];
		ps_value o = attribute_object("System.Management.Automation.ParameterAttribute");
		ps_add_note(o, "Position", ps_from_int(r->position < 0 ? INT32_MIN : r->position));
		ps_add_note(o, "ParameterSetName",
		            text(r->set == PARAM_ALL_SETS ? "__AllParameterSets" : params_set_name(m->t, r->set)));
		ps_add_note(o, "Mandatory", ps_from_bool(r->mandatory));
		ps_add_note(o, "ValueFromPipeline", ps_from_bool(r->pipeline));
		ps_add_note(o, "ValueFromPipelineByPropertyName", ps_from_bool(r->by_name));
		ps_add_note(o, "ValueFromRemainingArguments", ps_from_bool(r->remaining));
		ps_add_note(o, "HelpMessage", r->help ? text(r->help) : PS_NULL);
		ps_add_note(o, "DontShow", ps_from_bool(m->p->dont_show));
		ps_list_add(ps_list(list), o);
	}
	for (const struct param_check *k = m->p->checks; k; k = k->next) {
		if (k->kind != CHECK_SET)
			continue;
		ps_value o = attribute_object("System.Management.Automation.ValidateSetAttribute");
		ps_value words = ps_array_new(&type_string, k->word_count);
		for (uint32_t i = 0; i < k->word_count; i++)
			ps_array_set(ps_array(words), i, text(k->words[i]));
		ps_add_note(o, "ValidValues", words);
		ps_add_note(o, "IgnoreCase", ps_from_bool(!k->case_sensitive));
		ps_list_add(ps_list(list), o);
	}
	return list;
}

static ps_value p_false(const struct ps_call *c)
{
	(void)c;
	return PS_FALSE;
}

static const struct ps_member_row parameter_rows[] = {
    {"string Name {get;}", p_name, NULL},
    {"type ParameterType {get;}", p_type, NULL},
    {"System.Collections.Generic.Dictionary[string,System.Object] ParameterSets {get;}", p_sets, NULL},
    {"bool IsDynamic {get;}", p_false, NULL},
    {"System.Collections.ObjectModel.Collection[string] Aliases {get;}", p_aliases, NULL},
    {"System.Collections.ObjectModel.Collection[System.Attribute] Attributes {get;}", p_attributes, NULL},
    {"bool SwitchParameter {get;}", p_switch, NULL},
    {NULL, NULL, NULL}};
struct ps_type type_parameter_metadata = {
    PS_TYPE_HEAD,         .name = "System.Management.Automation.ParameterMetadata",
    .base = &type_object, .tc = TC_OBJECT,
    .flags = PS_TYPE_REF, .rows = parameter_rows};
struct ps_type type_parameter_set_metadata = {PS_TYPE_HEAD, .name = "System.Management.Automation.ParameterSetMetadata",
                                              .base = &type_object, .tc = TC_OBJECT, .flags = PS_TYPE_REF};

static ps_value get_parameters(const struct ps_call *c)
{
	struct param_table *t = params_of_command(runspace_current(), info_of(c));
	ps_value d = ps_dict_new(ps_type_find("System.Collections.Generic.Dictionary[string,object]", 52, NULL), true);
	for (uint32_t i = 0; t && i < t->count; i++) {
		struct parameter_metadata *m = heap_new(struct parameter_metadata);
		*m = (struct parameter_metadata){{{&type_parameter_metadata}, NULL}, &t->at[i], t};
		ps_dict_set_str(ps_dict(d), t->at[i].name, ps_from_obj(m));
	}
	return d;
}

static ps_value get_outputs(const struct ps_call *c)
{
	const struct param_table *t = params_of_command(runspace_current(), info_of(c));
	ps_value list = ps_list_new(&type_arraylist);
	for (uint32_t i = 0; t && i < t->output_count; i++) {
		ps_value o = ps_custom_new();
		ps_insert_type_name(o, "System.Management.Automation.PSTypeName");
		const struct ps_type *type = ps_type_find(t->outputs[i], strlen(t->outputs[i]), NULL);
		ps_add_note(o, "Name", text(t->outputs[i]));
		ps_add_note(o, "Type", type ? ps_from_type(type) : PS_NULL);
		ps_list_add(ps_list(list), o);
	}
	return list;
}

/* ---- syntax ---- */
static const char *type_short(struct param *p)
{
	const struct ps_type *t = param_type(p);
	const char *name = t ? (t->keyword ? t->keyword : t->name) : p->type_name ? p->type_name : "Object";
	if (t == &type_psobject || !strcmp(name, "System.Management.Automation.PSObject"))
		return "psobject";
	if (t && t->tc == TC_ARRAY && t->element) {
		const struct ps_type *e = t->element;
		const char *inner = e->keyword ? e->keyword : e->name;
		const char *dot = strrchr(inner, '.');
		return heap_printf("%s[]", e == &type_psobject ? "psobject" : dot ? dot + 1 : inner);
	}
	const char *dot = strrchr(name, '.');
	return dot ? dot + 1 : name;
}

static void syntax_param(struct param *p, const struct param_row *r, struct buf *out)
{
	bool positional = r->position >= 0;
	buf_puts(out, " ");
	if (!r->mandatory)
		buf_puts(out, "[");
	if (p->is_switch) {
		buf_printf(out, "-%s", p->name);
	} else {
		buf_printf(out, positional ? "[-%s] <" : "-%s <", p->name);
		buf_printf(out, "%s>", type_short(p));
	}
	if (!r->mandatory)
		buf_puts(out, "]");
}

static void syntax_set(const struct command_info *i, struct param_table *t, uint32_t set, struct buf *out)
{
	buf_puts(out, i->name);
	for (int32_t position = 0; position < 64; position++)
		for (uint32_t k = 0; k < t->own; k++) {
			struct param_row *r = param_row(&t->at[k], set);
			if (r && r->position == position && (r->set & set))
				syntax_param(&t->at[k], r, out);
		}
	for (int pass = 0; pass < 2; pass++)
		for (uint32_t k = 0; k < t->own; k++) {
			struct param_row *r = param_row(&t->at[k], set);
			if (r && r->position < 0 && (r->set & set) && r->mandatory == (pass == 0))
				syntax_param(&t->at[k], r, out);
		}
	if (t->should_process)
		buf_puts(out, " [-WhatIf] [-Confirm]");
	if (t->advanced)
		buf_puts(out, " [<CommonParameters>]");
	buf_puts(out, "\n");
}

void command_syntax(struct runspace *rs, const struct command_info *i, struct buf *out)
{
	struct param_table *t = params_of_command(rs, i);
	if (!t) {
		buf_printf(out, "%s\n", i->definition ? i->definition : i->name);
		return;
	}
	buf_puts(out, "\n");
	if (t->set_count == 0)
		syntax_set(i, t, PARAM_ALL_SETS, out);
	for (uint32_t k = 0; k < t->set_count; k++) {
		if (k)
			buf_puts(out, "\n");
		syntax_set(i, t, 1u << k, out);
	}
}

/* ---- types ---- */
static bool info_to_string(ps_value v, struct buf *out)
{
	buf_puts(out, ((const struct command_info *)v.bits)->name);
	return true;
}
static const struct ps_type_ops info_ops = {.to_string = info_to_string};

static ps_value get_module(const struct ps_call *c)
{
	struct module *m = module_of_scope(info_of(c)->module_scope);
	return m ? ps_from_obj(m) : PS_NULL;
}

static const struct ps_member_row info_rows[] = {
    {"string Name {get;}", get_name, NULL},
    {"System.Management.Automation.CommandTypes CommandType {get;}", get_kind, NULL},
    {"string Source {get;}", get_source, NULL},
    {"version Version {get;}", get_version, NULL},
    {"string Definition {get;}", get_definition, NULL},
    {"System.Management.Automation.SessionStateEntryVisibility Visibility {get;}", get_visibility, NULL},
    {"string ModuleName {get;}", get_module_name, NULL},
    {"System.Management.Automation.PSModuleInfo Module {get;}", get_module, NULL},
    {"System.Management.Automation.RemotingCapability RemotingCapability {get;}", get_null, NULL},
    {"System.Collections.Generic.Dictionary[string,System.Object] Parameters {get;}", get_parameters, NULL},
    {"System.Collections.ObjectModel.ReadOnlyCollection[System.Object] OutputType {get;}", get_outputs, NULL},
    {NULL, NULL, NULL}};
static const struct ps_member_row function_rows[] = {
    {"scriptblock ScriptBlock {get;}", get_script_block, NULL},
    {"bool CmdletBinding {get;}", get_cmdlet_binding, NULL},
    {"string DefaultParameterSet {get;}", get_default_set, NULL},
    {"System.Management.Automation.ScopedItemOptions Options {get;}", get_options, NULL},
    {"string Description {get;}", get_description, NULL},
    {"string Verb {get;}", get_verb, NULL},
    {"string Noun {get;}", get_noun, NULL},
    {"string HelpFile {get;}", get_null, NULL},
    {NULL, NULL, NULL}};
static const struct ps_member_row cmdlet_rows[] = {{"string Verb {get;}", get_verb, NULL},
                                                   {"string Noun {get;}", get_noun, NULL},
                                                   {"string DefaultParameterSet {get;}", get_default_set, NULL},
                                                   {"string HelpFile {get;}", get_null, NULL},
                                                   {NULL, NULL, NULL}};
static const struct ps_member_row alias_rows[] = {
    {"System.Management.Automation.CommandInfo ReferencedCommand {get;}", get_resolved, NULL},
    {"System.Management.Automation.CommandInfo ResolvedCommand {get;}", get_resolved, NULL},
    {"string ResolvedCommandName {get;}", get_resolved_name, NULL},
    {"string DisplayName {get;}", get_display_name, NULL},
    {"System.Management.Automation.ScopedItemOptions Options {get;}", get_options, NULL},
    {"string Description {get;}", get_description, NULL},
    {NULL, NULL, NULL}};
static const struct ps_member_row path_rows[] = {{"string Path {get;}", get_path, NULL},
                                                 {"string Extension {get;}", get_extension, NULL},
                                                 {"scriptblock ScriptBlock {get;}", get_script_block, NULL},
                                                 {NULL, NULL, NULL}};

#define INFO_TYPE(c_name, net_name, its_base, its_rows)                                                                \
	struct ps_type c_name = {PS_TYPE_HEAD,         .name = "System.Management.Automation." net_name,               \
	                         .base = its_base,     .tc = TC_OBJECT,                                                \
	                         .flags = PS_TYPE_REF, .rows = its_rows,                                               \
	                         .ops = &info_ops}
INFO_TYPE(type_command_info, "CommandInfo", &type_object, info_rows);
INFO_TYPE(type_cmdlet_info, "CmdletInfo", &type_command_info, cmdlet_rows);
INFO_TYPE(type_function_info, "FunctionInfo", &type_command_info, function_rows);
INFO_TYPE(type_filter_info, "FilterInfo", &type_function_info, function_rows);
INFO_TYPE(type_alias_info, "AliasInfo", &type_command_info, alias_rows);
INFO_TYPE(type_application_info, "ApplicationInfo", &type_command_info, path_rows);
INFO_TYPE(type_script_info, "ExternalScriptInfo", &type_command_info, path_rows);
