/* SPDX-License-Identifier: MIT */
/*
 * object/views.c - the views of an object: `.psobject` with Properties, Members, Methods, TypeNames …, and `.psbase`.
 */
#include "object/psmember.h"

#include <string.h>

#include "base/buf.h"
#include "heap/heap.h"
#include "object/collection.h"
#include "object/convert.h"
#include "object/throw.h"

#define PROPERTY_KINDS (EXT_ALIAS | EXT_CODE_PROPERTY | EXT_PROPERTY | EXT_NOTE | EXT_SCRIPT_PROPERTY)
#define METHOD_KINDS   (EXT_METHOD | EXT_CODE_METHOD | EXT_SCRIPT_METHOD)
#define ALL_KINDS      (PROPERTY_KINDS | METHOD_KINDS | EXT_PROPERTY_SET | EXT_MEMBER_SET | EXT_PARAMETERIZED)

struct view {                    /* of type_psobject_members (the whole) or type_psmember_collection */
	struct ps_refobj ref;
	ps_value owner;
	unsigned kinds;
};

struct ps_base_view {
	struct ps_refobj ref;
	ps_value base;
};
extern struct ps_type type_psbase, type_psobject_members;

static ps_value view_new(const struct ps_type *t, ps_value owner, unsigned kinds)
{
	struct view *v = heap_new(struct view);
	v->ref.o.type = t;
	v->owner = owner;
	v->kinds = kinds;
	return ps_from_obj(v);
}

ps_value ps_psobject_view(ps_value obj)
{
	return view_new(&type_psobject_members, obj, 0);
}

ps_value ps_psbase_view(ps_value obj)
{
	struct ps_base_view *v = heap_new(struct ps_base_view);
	v->ref.o.type = &type_psbase;
	v->base = ps_base(obj);
	return ps_from_obj(v);
}

static struct view *self_of(const struct ps_call *c)
{
	return (struct view *)c->self.bits;
}

/* ---- .psobject ---- */
static ps_value get_properties(const struct ps_call *c)
{
	return view_new(&type_psmember_collection, self_of(c)->owner, PROPERTY_KINDS);
}

static ps_value get_methods(const struct ps_call *c)
{
	return view_new(&type_psmember_collection, self_of(c)->owner, METHOD_KINDS);
}

static ps_value get_members(const struct ps_call *c)
{
	return view_new(&type_psmember_collection, self_of(c)->owner, ALL_KINDS);
}

static ps_value get_type_names(const struct ps_call *c)
{
	return ps_from_obj(ps_type_name_list(self_of(c)->owner));
}

static ps_value get_base(const struct ps_call *c)
{
	return ps_base(self_of(c)->owner);
}

static ps_value copy_object(const struct ps_call *c)
{
	return ps_copy_object(self_of(c)->owner);
}

static bool view_text(ps_value v, struct buf *out)
{
	return ps_net_to_string(((struct view *)v.bits)->owner, out);
}

static ps_value to_string(const struct ps_call *c)
{
	struct buf b = BUF_INIT;
	bool ok = view_text(c->self, &b);
	ps_value v = ps_string_take(&b);
	return ok ? v : PS_FAIL;
}

/* ---- the collections ---- */
static ps_value find(const struct view *v, const char *name, size_t n)
{
	uint32_t count;
	struct ps_prop_info *all = ps_properties(v->owner, v->kinds, &count);
	for (uint32_t i = 0; i < count; i++)
		if (ps_text_equal_nocase(all[i].name, strlen(all[i].name), name, n))
			return ps_member_object(v->owner, &all[i]);
	return PS_NULL;
}

static ps_value get_index(ps_value v, ps_value index)
{
	ps_value name = ps_to_string(index);
	return ps_failed(name) ? PS_FAIL : find((const struct view *)v.bits, ps_str(name)->text, ps_str(name)->len);
}

static ps_value item(const struct ps_call *c)
{
	return get_index(c->self, c->args[0]);
}

struct member_walk {
	struct ps_enumerator e;
	const struct view *view;
	struct ps_prop_info *all;
	uint32_t at, count;
};

static int next_member(struct ps_enumerator *e, ps_value *ret)
{
	struct member_walk *w = (struct member_walk *)e;
	while (w->at < w->count) {
		struct ps_prop_info *info = &w->all[w->at++];
		if (info->hidden)
			continue;
		*ret = ps_member_object(w->view->owner, info);
		return 1;
	}
	return 0;
}

static struct ps_enumerator *enumerate(ps_value v)
{
	struct member_walk *w = heap_new(struct member_walk);
	w->e.next = next_member;
	w->view = (const struct view *)v.bits;
	w->all = ps_properties(w->view->owner, w->view->kinds, &w->count);
	return &w->e;
}

static ps_value add(const struct ps_call *c)
{
	ps_value member = ps_base(c->args[0]);
	const struct view *v = self_of(c);
	if (ps_is_null(member) || !ps_type_is(ps_type_of(member), &type_psmemberinfo))
		return ps_fail(ps_throw_argument(&type_exc_ps_argument_null, "member", "Value cannot be null."));
	struct ps_member_object *m = (struct ps_member_object *)member.bits;
	struct ps_ext_member ext = m->ext;
	if (!m->is_ext) { /* a .NET property of some object becomes a note */
		ps_value value;
		if (ps_is_unset(m->owner) || ps_get_member(m->owner, m->ext.name, strlen(m->ext.name), &value) != PS_FOUND)
			value = PS_NULL;
		ext = (struct ps_ext_member){.name = m->ext.name, .kind = EXT_NOTE, .value = value};
	}
	if (!ps_add_member(v->owner, &ext, false))
		return PS_FAIL;
	m->owner = v->owner;
	return PS_NOTHING;
}

static ps_value remove_named(const struct ps_call *c)
{
	const struct ps_str *name = ps_str(c->args[0]);
	ps_remove_member(self_of(c)->owner, name->text, name->len);
	return PS_NOTHING;
}

static ps_value match(const struct ps_call *c)
{
	const struct view *v = self_of(c);
	const struct ps_str *pattern = ps_str(c->args[0]);
	unsigned kinds = c->argc > 1 ? (unsigned)ps_int64(c->args[1]) & v->kinds : v->kinds;
	struct ps_vec found = {0};
	uint32_t count;
	struct ps_prop_info *all = ps_properties(v->owner, kinds, &count);
	for (uint32_t i = 0; i < count; i++)
		if (ps_like(all[i].name, strlen(all[i].name), pattern->text, pattern->len, true))
			ps_vec_add(&found, ps_member_object(v->owner, &all[i]));
	return ps_vec_to_array(&found);
}

static bool collection_text(ps_value v, struct buf *out)
{
	struct ps_enumerator *e = enumerate(v);
	ps_value member;
	bool first = true;
	while (e->next(e, &member) > 0) {
		buf_puts(out, first ? "" : ", ");
		first = false;
		if (!ps_net_to_string(member, out))
			return false;
	}
	return true;
}

static bool base_text(ps_value v, struct buf *out)
{
	return ps_net_to_string(((struct ps_base_view *)v.bits)->base, out);
}

/* ---- [psobject] itself ---- */
static ps_value new_object(const struct ps_call *c)
{
	return c->argc ? ps_wrap_new(c->args[0]) : ps_custom_new();
}

static ps_value as_psobject(const struct ps_call *c)
{
	return ps_wrap(c->args[0]);
}

static const struct ps_member_row psobject_rows[] = {
    {"new()", new_object, NULL},
    {"new(System.Object obj)", new_object, NULL},
    {"static psobject AsPSObject(System.Object obj)", as_psobject, NULL},
    {NULL, NULL, NULL}};
struct ps_type type_psobject = {PS_TYPE_HEAD, .name = "System.Management.Automation.PSObject", .keyword = "psobject",
                                .base = &type_object, .tc = TC_PSOBJECT, .flags = PS_TYPE_REF, .rows = psobject_rows,
                                .interfaces = "System.IFormattable System.IComparable"};

#define COLLECTION "System.Management.Automation.PSMemberInfoCollection[System.Management.Automation."
static const struct ps_member_row view_rows[] = {
    {"System.Object BaseObject {get;}", get_base, NULL},
    {"System.Object ImmediateBaseObject {get;}", get_base, NULL},
    {COLLECTION "PSMemberInfo] Members {get;}", get_members, NULL},
    {COLLECTION "PSMethodInfo] Methods {get;}", get_methods, NULL},
    {COLLECTION "PSPropertyInfo] Properties {get;}", get_properties, NULL},
    {"System.Collections.ObjectModel.Collection[string] TypeNames {get;}", get_type_names, NULL},
    {"psobject Copy()", copy_object, NULL},
    {"string ToString()", to_string, NULL},
    {NULL, NULL, NULL}};
static const struct ps_member_row collection_rows[] = {
    {"void Add(System.Management.Automation.PSMemberInfo member)", add, NULL},
    {"void Add(System.Management.Automation.PSMemberInfo member, bool preValidated)", add, NULL},
    {"System.Object Item(string name)", item, NULL},
    {"System.Object Match(string name)", match, NULL},
    {"System.Object Match(string name, System.Management.Automation.PSMemberTypes memberTypes)", match, NULL},
    {"void Remove(string name)", remove_named, NULL},
    {NULL, NULL, NULL}};

static const struct ps_type_ops view_ops = {.to_string = view_text};
static const struct ps_type_ops collection_ops = {.to_string = collection_text, .enumerate = enumerate,
                                                  .get_index = get_index};
static const struct ps_type_ops base_ops = {.to_string = base_text};

struct ps_type type_psobject_members = {PS_TYPE_HEAD, .name = "System.Management.Automation.PSObject",
                                        .keyword = "psobject", .base = &type_object, .tc = TC_OBJECT,
                                        .flags = PS_TYPE_REF, .rows = view_rows, .ops = &view_ops};
struct ps_type type_psmember_collection = {
    PS_TYPE_HEAD, .name = "System.Management.Automation.PSMemberInfoIntegratingCollection`1", .base = &type_object,
    .tc = TC_OBJECT, .flags = PS_TYPE_REF | PS_TYPE_ENUMERABLE, .rows = collection_rows, .ops = &collection_ops,
    .interfaces = "System.Collections.IEnumerable System.Collections.Generic.IEnumerable`1"};
struct ps_type type_psbase = {PS_TYPE_HEAD, .name = "System.Management.Automation.PSMemberSet", .base = &type_object,
                              .tc = TC_OBJECT, .flags = PS_TYPE_REF, .ops = &base_ops};
