/* SPDX-License-Identifier: MIT */
/* engine/module.c - the table of loaded modules, their removal, and PSModuleInfo as scripts see it. */
#include "engine/module.h"

#include <string.h>

#include "base/buf.h"
#include "base/utf.h"
#include "engine/command.h"
#include "engine/module_priv.h"
#include "engine/script_block.h"
#include "heap/heap.h"
#include "object/convert.h"
#include "object/psobject.h"
#include "object/throw.h"

struct module_table {
	struct module **at;
	uint32_t count, cap;
};

static struct module_table *table(struct runspace *rs)
{
	if (!rs->state->modules)
		rs->state->modules = heap_new(struct module_table);
	return rs->state->modules;
}

struct module *module_new(const char *name, const char *path)
{
	struct module *m = heap_new(struct module);
	m->ref.o.type = &type_module;
	m->name = heap_strdup(name);
	m->path = path ? heap_strdup(path) : "";
	m->base = "";
	m->version = m->guid = m->description = m->author = m->company = m->copyright = m->private_data = m->root_module = PS_NULL;
	m->on_remove = PS_NULL;
	m->functions = ps_list(ps_list_new(&type_arraylist));
	m->cmdlets = ps_list(ps_list_new(&type_arraylist));
	m->aliases = ps_list(ps_list_new(&type_arraylist));
	m->variables = ps_list(ps_list_new(&type_arraylist));
	m->nested = ps_list(ps_list_new(&type_arraylist));
	m->required = ps_list(ps_list_new(&type_arraylist));
	m->published = ps_list(ps_list_new(&type_arraylist));
	return m;
}

void module_register(struct runspace *rs, struct module *m)
{
	struct module_table *t = table(rs);
	if (t->count == t->cap) {
		t->cap = t->cap ? t->cap * 2 : 8;
		struct module **grown = heap_array(struct module *, t->cap);
		if (t->count)
			memcpy(grown, t->at, sizeof *grown * t->count);
		t->at = grown;
	}
	t->at[t->count++] = m;
}

void module_unregister(struct runspace *rs, struct module *m)
{
	struct module_table *t = table(rs);
	for (uint32_t i = 0; i < t->count; i++)
		if (t->at[i] == m) {
			memmove(&t->at[i], &t->at[i + 1], sizeof *t->at * (t->count - i - 1));
			t->count--;
			return;
		}
}

struct module *module_at(struct runspace *rs, uint32_t i)
{
	return i < table(rs)->count ? table(rs)->at[i] : NULL;
}

struct module *module_find(struct runspace *rs, const char *name, size_t n)
{
	for (uint32_t i = 0; module_at(rs, i); i++) {
		struct module *m = module_at(rs, i);
		if (!m->loading && utf_equal_nocase(m->name, strlen(m->name), name, n))
			return m;
	}
	return NULL;
}

struct module *module_of_scope(struct scope *s)
{
	struct runspace *rs = runspace_current();
	while (s && !(s->is_module && !s->no_export))
		s = s->parent;
	for (uint32_t i = 0; s && module_at(rs, i); i++)
		if (module_at(rs, i)->scope == s)
			return module_at(rs, i);
	return NULL;
}

bool module_name_matches(const char *name, const ps_value *patterns, uint32_t n)
{
	for (uint32_t i = 0; i < n; i++) {
		ps_value p = ps_to_string(patterns[i]);
		if (!ps_failed(p) && ps_is_string(p) && ps_like(name, strlen(name), ps_str(p)->text, ps_str(p)->len, true))
			return true;
	}
	return false;
}

/* ---- removal ---- */

bool module_remove(struct runspace *rs, struct module *m)
{
	bool ok = true;
	if (!ps_is_null(m->on_remove))
		ok = runspace_call_block(rs, m->on_remove, NULL, 0, PS_UNSET, rs->out ? rs->out : &sink_null) == PS_OK;
	for (uint32_t i = 0; i < ps_list_count(m->published); i++) {
		struct publication *p = (struct publication *)ps_list_get(m->published, i).bits;
		if (p->map) {
			if (ptr_map_get(p->map, p->name) == p->value)
				ptr_map_remove(p->map, p->name);
		} else {
			(void)scope_remove(rs, p->scope, p->name, true);
		}
	}
	for (uint32_t i = 0; i < ps_list_count(m->nested); i++)
		module_unregister(rs, module_of(ps_list_get(m->nested, i)));
	ps_list_clear(m->published);
	module_unregister(rs, m);
	commands_changed(rs);
	return ok;
}

/* ---- System.Management.Automation.PSModuleInfo ---- */

#define SELF (module_of(c->self))
#define TEXT_GETTER(fn, field)                                                                                                  \
	static ps_value fn(const struct ps_call *c)                                                                             \
	{                                                                                                                       \
		return ps_cstring(SELF->field);                                                                                 \
	}
#define VALUE_GETTER(fn, field)                                                                                                 \
	static ps_value fn(const struct ps_call *c)                                                                             \
	{                                                                                                                       \
		return SELF->field;                                                                                             \
	}
TEXT_GETTER(get_name, name)
TEXT_GETTER(get_path, path)
TEXT_GETTER(get_base, base)
VALUE_GETTER(get_guid, guid)
VALUE_GETTER(get_author, author)
VALUE_GETTER(get_company, company)
VALUE_GETTER(get_copyright, copyright)
VALUE_GETTER(get_private_data, private_data)
VALUE_GETTER(get_root_module, root_module)
VALUE_GETTER(get_on_remove, on_remove)

static ps_value get_description(const struct ps_call *c)
{
	return ps_is_null(SELF->description) ? ps_cstring("") : SELF->description;
}

static ps_value get_version(const struct ps_call *c)
{
	ps_value v = ps_is_null(SELF->version) ? ps_cstring("0.0") : SELF->version;
	return ps_convert(v, &type_version);
}

static ps_value set_on_remove(const struct ps_call *c)
{
	SELF->on_remove = c->args[0];
	return PS_NOTHING;
}

static ps_value set_private_data(const struct ps_call *c)
{
	SELF->private_data = c->args[0];
	return PS_NOTHING;
}

static const struct ps_enum_row kinds[] = {{"Script", 0}, {"Binary", 1}, {"Manifest", 2}, {"Cim", 3}, {"Workflow", 4}, {NULL, 0}};
struct ps_type type_module_kind = {PS_TYPE_HEAD, .name = "System.Management.Automation.ModuleType", .base = &type_enum, .tc = TC_ENUM,
                                   .flags = PS_TYPE_VALUE | PS_TYPE_ENUM, .enums = kinds, .underlying = &type_int32};

static ps_value get_kind(const struct ps_call *c)
{
	static const int64_t of[] = {[MODULE_SCRIPT] = 0, [MODULE_MANIFEST] = 2, [MODULE_BINARY] = 1, [MODULE_BUILTIN] = 2};
	return ps_from_enum(&type_module_kind, of[SELF->kind]);
}

static void by_name(struct ps_dict *d, struct ps_list *l)
{
	for (uint32_t i = 0; i < ps_list_count(l); i++) {
		ps_value v = ps_list_get(l, i);
		const struct command_info *info = (const struct command_info *)v.bits;
		ps_dict_set_str(d, info->name, v);
	}
}

static ps_value command_dict(struct ps_list *const *lists, uint32_t n)
{
	ps_value d = ps_ordered_new();
	for (uint32_t i = 0; i < n; i++)
		by_name(ps_dict(d), lists[i]);
	return d;
}

static ps_value get_functions(const struct ps_call *c)
{
	return command_dict(&SELF->functions, 1);
}

static ps_value get_cmdlets(const struct ps_call *c)
{
	return command_dict(&SELF->cmdlets, 1);
}

static ps_value get_aliases(const struct ps_call *c)
{
	return command_dict(&SELF->aliases, 1);
}

static ps_value get_commands(const struct ps_call *c)
{
	struct ps_list *lists[] = {SELF->functions, SELF->cmdlets, SELF->aliases};
	return command_dict(lists, ARRAY_LEN(lists));
}

static ps_value get_variables(const struct ps_call *c)
{
	ps_value d = ps_ordered_new();
	for (uint32_t i = 0; i < ps_list_count(SELF->variables); i++) {
		ps_value v = ps_list_get(SELF->variables, i);
		ps_dict_set_str(ps_dict(d), variable_of_object(v)->name->text, v);
	}
	return d;
}

static ps_value get_nested(const struct ps_call *c)
{
	return ps_list_to_array(SELF->nested);
}

static ps_value get_required(const struct ps_call *c)
{
	return ps_list_to_array(SELF->required);
}

static ps_value get_definition(const struct ps_call *c)
{
	const struct scope *s = SELF->scope;
	return s && SELF->body ? script_block_text(SELF->body) : ps_cstring("");
}

/* A copy of the block that runs in the module's scope. */
ps_value module_bind(const struct module *m, ps_value block)
{
	struct script_block *copy = heap_new(struct script_block);
	*copy = *script_block(ps_base(block));
	copy->ref.ext = NULL;
	copy->module_scope = m->scope;
	copy->sites = NULL;
	copy->owner = NULL;
	return ps_from_obj(copy);
}

static ps_value bind_block(const struct ps_call *c)
{
	if (!SELF->scope)
		return ps_fail(ps_throw(&type_exc_ps_operation, "The module '%s' has no session state.", SELF->name));
	return module_bind(SELF, c->args[0]);
}

static ps_value invoke(const struct ps_call *c)
{
	struct sink_vec out;
	struct ps_vec args = {0};
	ps_value block = bind_block(c);
	if (ps_failed(block))
		return block;
	if (c->argc > 1 && !ps_flatten(c->args[1], &args))
		return PS_FAIL;
	sink_vec_init(&out);
	struct runspace *rs = runspace_current();
	if (runspace_call_block(rs, block, args.at, args.count, PS_UNSET, &out.s) != PS_OK)
		return PS_FAIL;
	return ps_vec_collapse(&out.vec);
}

static bool to_string(ps_value v, struct buf *out)
{
	buf_puts(out, module_of(v)->name);
	return true;
}

/* SessionState of a module: only what looks into its variables. */
static ps_value get_session_state(const struct ps_call *c)
{
	return SELF->scope ? module_session_state(SELF) : PS_NULL;
}

static const struct ps_member_row rows[] = {
	{"string Author {get;}", get_author, NULL},
	{"string CompanyName {get;}", get_company, NULL},
	{"string Copyright {get;}", get_copyright, NULL},
	{"string Definition {get;}", get_definition, NULL},
	{"string Description {get;}", get_description, NULL},
	{"System.Object ExportedAliases {get;}", get_aliases, NULL},
	{"System.Object ExportedCmdlets {get;}", get_cmdlets, NULL},
	{"System.Object ExportedCommands {get;}", get_commands, NULL},
	{"System.Object ExportedFunctions {get;}", get_functions, NULL},
	{"System.Object ExportedVariables {get;}", get_variables, NULL},
	{"guid Guid {get;}", get_guid, NULL},
	{"string ModuleBase {get;}", get_base, NULL},
	{"System.Management.Automation.ModuleType ModuleType {get;}", get_kind, NULL},
	{"string Name {get;}", get_name, NULL},
	{"System.Object NestedModules {get;}", get_nested, NULL},
	{"scriptblock OnRemove {get;set;}", get_on_remove, set_on_remove},
	{"string Path {get;}", get_path, NULL},
	{"System.Object PrivateData {get;set;}", get_private_data, set_private_data},
	{"System.Object RequiredModules {get;}", get_required, NULL},
	{"string RootModule {get;}", get_root_module, NULL},
	{"System.Object SessionState {get;}", get_session_state, NULL},
	{"version Version {get;}", get_version, NULL},
	{"System.Object Invoke(scriptblock sb, params System.Object[] args)", invoke, NULL},
	{"scriptblock NewBoundScriptBlock(scriptblock scriptBlockToBind)", bind_block, NULL},
	{NULL, NULL, NULL},
};
static const struct ps_type_ops ops = {.to_string = to_string};
struct ps_type type_module = {PS_TYPE_HEAD, .name = "System.Management.Automation.PSModuleInfo", .keyword = "psmoduleinfo",
                              .base = &type_object, .tc = TC_OBJECT, .flags = PS_TYPE_REF, .rows = rows, .ops = &ops};
