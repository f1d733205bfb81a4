/* SPDX-License-Identifier: MIT */
/* cmdlet/get_member.c - Get-Member: the members of each kind of object in the input, once. */
#include <stdlib.h>
#include <string.h>

#include "base/buf.h"
#include "base/utf.h"
#include "cmdlet/cmdlet_types.h"
#include "engine/cmdlet.h"
#include "heap/heap.h"
#include "object/psmember.h"
#include "object/wildcard.h"

enum { INPUT, NAME, TYPE, STATIC, FORCE, VIEW };
static const char *const params[] = {"InputObject", "Name", "MemberType", "Static", "Force", "View", NULL};

/* ---- MemberDefinition ---- */
struct member_definition {
	struct ps_refobj ref;
	const char *type_name, *name, *definition;
	int64_t kind;
};
static struct member_definition *self_definition(ps_value v)
{
	return (struct member_definition *)v.bits;
}
static ps_value get_type_name(const struct ps_call *c)
{
	return ps_cstring(self_definition(c->self)->type_name);
}
static ps_value get_name(const struct ps_call *c)
{
	return ps_cstring(self_definition(c->self)->name);
}
static ps_value get_kind(const struct ps_call *c)
{
	return ps_from_enum(&type_psmember_types, self_definition(c->self)->kind);
}
static ps_value get_definition(const struct ps_call *c)
{
	return ps_cstring(self_definition(c->self)->definition);
}
static bool definition_text(ps_value v, struct buf *out)
{
	buf_puts(out, self_definition(v)->definition);
	return true;
}
static const struct ps_member_row rows[] = {{"string TypeName {get;}", get_type_name, NULL},
                                            {"string Name {get;}", get_name, NULL},
                                            {"System.Management.Automation.PSMemberTypes MemberType {get;}", get_kind, NULL},
                                            {"string Definition {get;}", get_definition, NULL},
                                            {NULL, NULL, NULL}};
static const struct ps_type_ops ops = {.to_string = definition_text};
struct ps_type type_member_definition = {PS_TYPE_HEAD,
                                         .name = "Microsoft.PowerShell.Commands.MemberDefinition",
                                         .base = &type_object,
                                         .tc = TC_OBJECT,
                                         .flags = PS_TYPE_REF,
                                         .rows = rows,
                                         .ops = &ops};

struct state {
	ps_value seen;               /* dictionary of type names */
	uint32_t count;
};

static const char *kind_name(int64_t kind)
{
	for (const struct ps_enum_row *r = type_psmember_types.enums; r && r->name; r++)
		if (r->value == kind)
			return r->name;
	return "";
}

static int by_kind_and_name(const void *a, const void *b)
{
	const struct member_definition *x = *(struct member_definition *const *)a, *y = *(struct member_definition *const *)b;
	int r = strcasecmp(kind_name(x->kind), kind_name(y->kind));
	return r ? r : ps_culture_compare(x->name, strlen(x->name), y->name, strlen(y->name), true);
}

static struct ps_prop_info *static_members(const struct ps_type *t, uint32_t *ret_n)
{
	uint32_t n, out = 0;
	const struct ps_member *const *all = ps_type_members(t, &n);
	struct ps_prop_info *infos = heap_array(struct ps_prop_info, n + 1);
	for (uint32_t i = 0; i < n; i++) {
		const struct ps_member *m = all[i];
		if (!m->is_static && m->kind != PS_CTOR)
			continue;
		bool known = false;
		const char *name = m->kind == PS_CTOR ? "new" : m->name;
		for (uint32_t k = 0; k < out && !known; k++)
			known = str_eq_nocase(infos[k].name, name);
		if (!known)
			infos[out++] = (struct ps_prop_info){.name = name, .kind = m->kind == PS_PROPERTY ? EXT_PROPERTY : EXT_METHOD, .net = m};
	}
	*ret_n = out;
	return infos;
}

static bool matches(const struct ps_prop_info *p, ps_value pattern, int64_t kinds, bool force)
{
	const struct ps_str *s = ps_str(pattern);
	if (!(kinds & (int64_t)p->kind) || (p->hidden && !force))
		return false;
	return ps_like(p->name, strlen(p->name), s->text, s->len, true);
}

#define VIEW_EXTENDED 1
#define VIEW_ADAPTED  2
#define VIEW_BASE     4
static enum ps_status write_members(struct cmdlet_call *c, ps_value obj, const char *type_name)
{
	uint32_t n, name_count = 1;
	bool is_static = cmdlet_switch(c, STATIC);
	int64_t view = cmdlet_has(c, VIEW) ? ps_int64(ps_base(c->args[VIEW])) : VIEW_EXTENDED | VIEW_ADAPTED;
	int64_t kinds = cmdlet_has(c, TYPE) ? ps_int64(ps_base(c->args[TYPE])) : 0xFFFF;
	const struct ps_type *t = ps_tc(ps_base(obj)) == TC_TYPE ? (const struct ps_type *)ps_base(obj).bits : ps_base_type(obj);
	struct ps_prop_info *all = is_static ? static_members(t, &n) : ps_properties(obj, 0xFFFF, &n);
	ps_value any = ps_cstring("*");
	const ps_value *names = cmdlet_has(c, NAME) ? cmdlet_array(c, NAME, &name_count) : &any;
	for (uint32_t k = 0; k < name_count; k++) {
		struct member_definition **found = heap_array(struct member_definition *, n + 1);
		size_t count = 0;
		for (uint32_t i = 0; i < n; i++) {
			if (!matches(&all[i], names[k], kinds, cmdlet_switch(c, FORCE)))
				continue;
			if (!is_static && !(all[i].ext ? view & VIEW_EXTENDED : view & (VIEW_ADAPTED | VIEW_BASE)))
				continue;
			struct member_definition *d = heap_new(struct member_definition);
			d->ref.o.type = &type_member_definition;
			d->type_name = type_name;
			d->name = all[i].name;
			d->kind = all[i].kind;
			d->definition = ps_member_definition(obj, &all[i]);
			found[count++] = d;
		}
		qsort(found, count, sizeof *found, by_kind_and_name);
		for (size_t i = 0; i < count; i++) {
			enum ps_status st = cmdlet_write(c, ps_from_obj(found[i]));
			if (st != PS_OK)
				return st;
		}
	}
	return PS_OK;
}

static enum ps_status process(struct cmdlet_call *c)
{
	struct state *s = c->state;
	ps_value obj = ps_is_unset(c->input) ? c->args[INPUT] : c->input;
	if (ps_is_unset(obj) || ps_is_null(obj))
		return PS_OK;
	const char *name = "";
	if (cmdlet_switch(c, STATIC)) {
		const struct ps_type *t = ps_tc(ps_base(obj)) == TC_TYPE ? (const struct ps_type *)ps_base(obj).bits : ps_base_type(obj);
		name = t->name;
	} else {
		ps_type_names(obj, &name, 1);
	}
	if (!s->count++)
		s->seen = ps_hashtable_new();
	if (!ps_is_unset(ps_dict_get_str(ps_dict(s->seen), name, strlen(name))))
		return PS_OK;
	ps_dict_set_str(ps_dict(s->seen), name, PS_TRUE);
	return write_members(c, obj, name);
}

static enum ps_status end(struct cmdlet_call *c)
{
	if (((struct state *)c->state)->count)
		return PS_OK;
	return cmdlet_error(c, &type_exc_operation, "NoObjectInGetMember", CAT_CLOSE_ERROR, PS_NULL,
	                    "You must specify an object for the Get-Member cmdlet.");
}

const struct cmdlet cmdlet_get_member = {.name = "Get-Member",
                                         .params = params,
                                         .state_size = sizeof(struct state),
                                         .process = process,
                                         .end = end,
                                         .synopsis = "Gets the properties and methods of objects."};
