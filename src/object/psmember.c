/* SPDX-License-Identifier: MIT */
/*
 * object/psmember.c - member objects (PSNoteProperty, PSMethod …): their types, properties and constructors.
 * views.c makes them from an object's members and puts them back.
 */
#include "object/psmember.h"

#include <string.h>

#include "base/buf.h"
#include "heap/heap.h"
#include "object/collection.h"
#include "object/convert.h"
#include "object/hooks.h"
#include "object/throw.h"

static struct ps_member_object *self_of(const struct ps_call *c)
{
	return (struct ps_member_object *)c->self.bits;
}

static const struct ps_type *type_of_kind(enum ps_ext_kind kind, bool net)
{
	switch (kind) {
	case EXT_ALIAS:
		return &type_psaliasproperty;
	case EXT_CODE_PROPERTY:
		return &type_pscodeproperty;
	case EXT_PROPERTY:
		return &type_psproperty;
	case EXT_NOTE:
		return &type_psnoteproperty;
	case EXT_SCRIPT_PROPERTY:
		return &type_psscriptproperty;
	case EXT_PROPERTY_SET:
		return &type_pspropertyset;
	case EXT_METHOD:
		return net ? &type_psmethod : &type_psscriptmethod;
	case EXT_CODE_METHOD:
		return &type_pscodemethod;
	case EXT_SCRIPT_METHOD:
		return &type_psscriptmethod;
	case EXT_PARAMETERIZED:
		return &type_psparameterized;
	case EXT_MEMBER_SET:
		return &type_psmemberset;
	}
	return &type_psmemberinfo;
}

static struct ps_member_object *make(const struct ps_type *t, ps_value owner)
{
	struct ps_member_object *m = heap_new(struct ps_member_object);
	m->ref.o.type = t;
	m->owner = owner;
	return m;
}

ps_value ps_member_object(ps_value owner, const struct ps_prop_info *info)
{
	struct ps_member_object *m = make(type_of_kind(info->kind, info->net != NULL), owner);
	m->net = info->net;
	if (info->ext) {
		m->ext = *info->ext;
		m->is_ext = true;
	} else {
		m->ext.name = info->name;
		m->ext.kind = info->kind;
	}
	return ps_from_obj(m);
}

ps_value ps_method_object(ps_value owner, const struct ps_type *t, const struct ps_member *overloads)
{
	struct ps_member_object *m = make(&type_psmethod, owner);
	m->owner_type = t;
	m->net = overloads;
	m->ext.name = overloads->name;
	m->ext.kind = EXT_METHOD;
	return ps_from_obj(m);
}

ps_value ps_script_method_object(ps_value owner, const struct ps_ext_member *member)
{
	struct ps_member_object *m = make(type_of_kind(member->kind, false), owner);
	m->ext = *member;
	m->is_ext = true;
	return ps_from_obj(m);
}

/* ---- what they answer ---- */
static struct ps_prop_info info_of(const struct ps_member_object *m)
{
	struct ps_prop_info info = {.name = m->ext.name, .kind = m->ext.kind, .net = m->net, .gettable = true,
	                            .ext = m->is_ext ? &m->ext : NULL, .type_name = "System.Object"};
	info.settable = m->net ? m->net->row->set != NULL : true;
	return info;
}

static ps_value get_name(const struct ps_call *c)
{
	return ps_cstring(self_of(c)->ext.name);
}

static ps_value get_member_type(const struct ps_call *c)
{
	return ps_from_enum(&type_psmember_types, self_of(c)->ext.kind);
}

static bool is_method(const struct ps_member_object *m)
{
	return (m->ext.kind & (EXT_METHOD | EXT_CODE_METHOD | EXT_SCRIPT_METHOD)) != 0;
}

static ps_value get_value(const struct ps_call *c)
{
	struct ps_member_object *m = self_of(c);
	if (is_method(m))
		return c->self;
	if (ps_is_unset(m->owner))
		return m->ext.kind == EXT_NOTE || m->ext.kind == EXT_PROPERTY ? m->ext.value : PS_NULL;
	ps_value v;
	enum ps_lookup found = ps_get_member(m->owner, m->ext.name, strlen(m->ext.name), &v);
	return found == PS_FOUND ? v : found == PS_LOOKUP_FAILED ? PS_FAIL : PS_NULL;
}

static ps_value set_value(const struct ps_call *c)
{
	struct ps_member_object *m = self_of(c);
	if (ps_is_unset(m->owner)) {
		m->ext.value = c->args[0];
		return PS_NOTHING;
	}
	return ps_set_member(m->owner, m->ext.name, strlen(m->ext.name), c->args[0]) == PS_FOUND ? PS_NOTHING : PS_FAIL;
}

static ps_value get_type_name(const struct ps_call *c)
{
	struct ps_member_object *m = self_of(c);
	if (is_method(m))
		return ps_cstring(m->ref.o.type->name);
	if (m->net)
		return ps_cstring(m->net->result->name);
	if (m->ext.kind != EXT_NOTE && m->ext.kind != EXT_ALIAS)
		return ps_cstring("System.Object");
	ps_value v = get_value(c);
	if (ps_failed(v))
		return PS_FAIL;
	const char *first = "System.Object";
	if (!ps_is_null(v) && !(ps_has_own_type_names(v) && ps_type_names(v, &first, 1) == 1))
		first = ps_base_type(v)->name;
	return ps_cstring(first);
}

static ps_value get_settable(const struct ps_call *c)
{
	const struct ps_member_object *m = self_of(c);
	if (m->net)
		return ps_from_bool(m->net->row->set != NULL);
	return ps_from_bool(m->ext.kind == EXT_NOTE || m->ext.kind == EXT_ALIAS || m->ext.set || !m->is_ext ||
	                    !ps_is_null(m->ext.second));
}

static ps_value get_gettable(const struct ps_call *c)
{
	const struct ps_member_object *m = self_of(c);
	return ps_from_bool(m->ext.kind != EXT_SCRIPT_PROPERTY || m->ext.get || !ps_is_null(m->ext.value));
}

static ps_value get_instance(const struct ps_call *c)
{
	const struct ps_member_object *m = self_of(c);
	return ps_from_bool(m->is_ext && !ps_is_unset(m->owner) &&
	                    ps_find_ext(m->owner, m->ext.name, strlen(m->ext.name)) != NULL);
}

static ps_value get_first(const struct ps_call *c)
{
	return self_of(c)->ext.value;
}

static ps_value get_second(const struct ps_call *c)
{
	return self_of(c)->ext.second;
}

static ps_value get_names(const struct ps_call *c)
{
	return ps_property_set_names(&self_of(c)->ext);
}

static ps_value get_overloads(const struct ps_call *c)
{
	const struct ps_member_object *m = self_of(c);
	struct ps_vec all = {0};
	for (const struct ps_member *o = m->net; o; o = o->next_overload) {
		struct ps_member one = *o;
		one.next_overload = NULL;
		ps_vec_add(&all, ps_cstring(ps_member_text(&one)));
	}
	if (!m->net) {
		struct ps_prop_info info = info_of(m);
		ps_vec_add(&all, ps_cstring(ps_member_definition(m->owner, &info)));
	}
	return ps_convert(ps_vec_to_array(&all), &type_string_array);
}

static ps_value invoke(const struct ps_call *c)
{
	const struct ps_member_object *m = self_of(c);
	const struct ps_array *a = ps_array(c->args[0]);
	if (m->net)
		return ps_member_invoke(m->net, ps_is_unset(m->owner) ? PS_NULL : m->owner, a->at, a->count);
	ps_value v = PS_NULL;
	if (ps_is_unset(m->owner))
		return ps_fail(ps_throw(&type_exc_operation, "The method does not belong to an object."));
	enum ps_lookup found = ps_call_member(m->owner, m->ext.name, strlen(m->ext.name), a->at, a->count, &v);
	if (found == PS_NOT_FOUND)
		return ps_fail(ps_throw_no_method(m->owner, m->ext.name, strlen(m->ext.name)));
	return found == PS_FOUND ? v : PS_FAIL;
}

static ps_value copy(const struct ps_call *c)
{
	struct ps_member_object *m = heap_new(struct ps_member_object);
	*m = *self_of(c);
	m->ref.ext = NULL;
	return ps_from_obj(m);
}

static bool text(ps_value v, struct buf *out)
{
	const struct ps_member_object *m = (const struct ps_member_object *)v.bits;
	struct ps_prop_info info = info_of(m);
	if (m->is_ext && m->ext.kind == EXT_NOTE && !ps_is_unset(m->owner)) {
		const struct ps_ext_member *now = ps_find_ext(m->owner, m->ext.name, strlen(m->ext.name));
		info.ext = now ? now : &m->ext;
	}
	buf_puts(out, ps_member_definition(m->owner, &info));
	return true;
}

static ps_value to_string(const struct ps_call *c)
{
	struct buf b = BUF_INIT;
	text(c->self, &b);
	return ps_string_take(&b);
}

/* ---- constructors ---- */
static ps_value construct(const struct ps_call *c, enum ps_ext_kind kind, ps_value first, ps_value second)
{
	struct ps_member_object *m = make(c->type, PS_UNSET);
	const struct ps_str *name = ps_is_string(c->args[0]) ? ps_str(c->args[0]) : ps_empty_string;
	if (name->len == 0)
		return ps_fail(ps_throw_argument(&type_exc_ps_argument, "name", "Cannot process argument because the value of "
		                                 "argument \"name\" is not valid. Change the value of the \"name\" argument "
		                                 "and run the operation again."));
	m->ext = (struct ps_ext_member){.name = name->text, .kind = kind, .value = first, .second = second};
	m->is_ext = true;
	return ps_from_obj(m);
}

static ps_value new_note(const struct ps_call *c)
{
	return construct(c, EXT_NOTE, c->args[1], PS_NULL);
}

static ps_value new_alias(const struct ps_call *c)
{
	return construct(c, EXT_ALIAS, c->args[1], c->argc > 2 ? c->args[2] : PS_NULL);
}

static ps_value new_script_property(const struct ps_call *c)
{
	return construct(c, EXT_SCRIPT_PROPERTY, c->args[1], c->argc > 2 ? c->args[2] : PS_NULL);
}

static ps_value new_script_method(const struct ps_call *c)
{
	return construct(c, EXT_SCRIPT_METHOD, c->args[1], PS_NULL);
}

static ps_value new_property_set(const struct ps_call *c)
{
	return construct(c, EXT_PROPERTY_SET, c->args[1], PS_NULL);
}

static ps_value new_member_set(const struct ps_call *c)
{
	return construct(c, EXT_MEMBER_SET, c->argc > 1 ? c->args[1] : PS_NULL, PS_NULL);
}

/* ---- types ---- */
#define END {NULL, NULL, NULL}
static const struct ps_member_row rows_info[] = {
    {"bool IsInstance {get;}", get_instance, NULL},
    {"System.Management.Automation.PSMemberTypes MemberType {get;}", get_member_type, NULL},
    {"string Name {get;}", get_name, NULL},
    {"string TypeNameOfValue {get;}", get_type_name, NULL},
    {"System.Object Value {get;set;}", get_value, set_value},
    {"System.Management.Automation.PSMemberInfo Copy()", copy, NULL},
    {"string ToString()", to_string, NULL},
    END};
static const struct ps_member_row rows_property[] = {
    {"bool IsGettable {get;}", get_gettable, NULL}, {"bool IsSettable {get;}", get_settable, NULL}, END};
static const struct ps_member_row rows_method[] = {
    {"System.Collections.ObjectModel.Collection[string] OverloadDefinitions {get;}", get_overloads, NULL},
    {"System.Object Invoke(Params System.Object[] arguments)", invoke, NULL},
    END};
static const struct ps_member_row rows_note[] = {{"new(string name, System.Object value)", new_note, NULL}, END};
static const struct ps_member_row rows_alias[] = {
    {"new(string name, string referencedMemberName)", new_alias, NULL},
    {"new(string name, string referencedMemberName, type conversionType)", new_alias, NULL},
    {"string ReferencedMemberName {get;}", get_first, NULL},
    {"type ConversionType {get;}", get_second, NULL},
    END};
static const struct ps_member_row rows_script_property[] = {
    {"new(string name, scriptblock getterScript)", new_script_property, NULL},
    {"new(string name, scriptblock getterScript, scriptblock setterScript)", new_script_property, NULL},
    {"scriptblock GetterScript {get;set;}", get_first, NULL},
    {"scriptblock SetterScript {get;set;}", get_second, NULL},
    END};
static const struct ps_member_row rows_property_set[] = {
    {"new(string name, string[] referencedPropertyNames)", new_property_set, NULL},
    {"System.Collections.ObjectModel.Collection[string] ReferencedPropertyNames {get;}", get_names, NULL},
    END};
static const struct ps_member_row rows_script_method[] = {
    {"new(string name, scriptblock script)", new_script_method, NULL}, {"scriptblock Script {get;}", get_first, NULL}, END};
static const struct ps_member_row rows_member_set[] = {
    {"new(string name)", new_member_set, NULL},
    {"new(string name, System.Management.Automation.PSMemberInfo[] members)", new_member_set, NULL},
    END};

static const struct ps_type_ops ops = {.to_string = text};

#define MEMBER_TYPE(sym, full, parent, list)                                                                               \
	struct ps_type type_##sym = {PS_TYPE_HEAD, .name = "System.Management.Automation." full, .base = &parent,              \
	                             .tc = TC_OBJECT, .flags = PS_TYPE_REF, .rows = list, .ops = &ops};
MEMBER_TYPE(psmemberinfo, "PSMemberInfo", type_object, rows_info)
MEMBER_TYPE(pspropertyinfo, "PSPropertyInfo", type_psmemberinfo, rows_property)
MEMBER_TYPE(psmethodinfo, "PSMethodInfo", type_psmemberinfo, rows_method)
MEMBER_TYPE(psnoteproperty, "PSNoteProperty", type_pspropertyinfo, rows_note)
MEMBER_TYPE(psproperty, "PSProperty", type_pspropertyinfo, NULL)
MEMBER_TYPE(psaliasproperty, "PSAliasProperty", type_pspropertyinfo, rows_alias)
MEMBER_TYPE(psscriptproperty, "PSScriptProperty", type_pspropertyinfo, rows_script_property)
MEMBER_TYPE(pscodeproperty, "PSCodeProperty", type_pspropertyinfo, NULL)
MEMBER_TYPE(pspropertyset, "PSPropertySet", type_psmemberinfo, rows_property_set)
MEMBER_TYPE(psmethod, "PSMethod", type_psmethodinfo, NULL)
MEMBER_TYPE(psscriptmethod, "PSScriptMethod", type_psmethodinfo, rows_script_method)
MEMBER_TYPE(pscodemethod, "PSCodeMethod", type_psmethodinfo, NULL)
MEMBER_TYPE(psparameterized, "PSParameterizedProperty", type_psmethodinfo, NULL)
MEMBER_TYPE(psmemberset, "PSMemberSet", type_psmemberinfo, rows_member_set)

static const struct ps_enum_row kinds[] = {
    {"AliasProperty", 1}, {"CodeProperty", 2}, {"Property", 4}, {"NoteProperty", 8}, {"ScriptProperty", 16},
    {"PropertySet", 32}, {"Method", 64}, {"CodeMethod", 128}, {"ScriptMethod", 256}, {"ParameterizedProperty", 512},
    {"MemberSet", 1024}, {"Event", 2048}, {"Dynamic", 4096}, {"InferredProperty", 8192}, {"Properties", 8223},
    {"Methods", 448}, {"All", 16383}, {NULL, 0}};
struct ps_type type_psmember_types = {PS_TYPE_HEAD, .name = "System.Management.Automation.PSMemberTypes",
                                      .base = &type_enum, .tc = TC_ENUM, .underlying = &type_int32, .enums = kinds,
                                      .flags = PS_TYPE_VALUE | PS_TYPE_ENUM | PS_TYPE_FLAGS};
