/* SPDX-License-Identifier: MIT */
/*
 * object/types/reflection.c - System.Type as a value ([int].Name …), and the members and assemblies it tells of.
 * Knows only what struct ps_type says; private members, attributes and metadata tokens do not exist here.
 */
#include <string.h>
#include <strings.h>

#include "base/buf.h"
#include "heap/heap.h"
#include "object/collection.h"
#include "object/convert.h"
#include "object/throw.h"

extern struct ps_type type_method_info, type_property_info, type_assembly, type_assembly_name;

static const struct ps_type *self_of(const struct ps_call *c)
{
	return (const struct ps_type *)c->self.bits;
}

static const struct ps_type *arg_type(const struct ps_call *c, uint32_t i)
{
	ps_value v = ps_base(c->args[i]);
	return ps_tc(v) == TC_TYPE ? (const struct ps_type *)v.bits : NULL;
}

static ps_value maybe_type(const struct ps_type *t)
{
	return t ? ps_from_type(t) : PS_NULL;
}

/* ---- names ---- */
static const char *assembly_name(const struct ps_type *t)
{
	while (t->element)
		t = t->element;
	const char *name = t->definition ? t->definition->name : t->name;
	if (t->flags & PS_TYPE_SCRIPT)
		return "PowerShell Class Assembly, Version=1.0.0.0, Culture=neutral, PublicKeyToken=null";
	if (strncmp(name, "System.Management.Automation", 28) == 0)
		return "System.Management.Automation, Version=7.6.5.500, Culture=neutral, PublicKeyToken=31bf3856ad364e35";
	if (strncmp(name, "Microsoft.PowerShell", 20) == 0)
		return "Microsoft.PowerShell.Commands.Utility, Version=7.6.5.500, Culture=neutral, PublicKeyToken=31bf3856ad364e35";
	return "System.Private.CoreLib, Version=10.0.0.0, Culture=neutral, PublicKeyToken=7cec85d7bea7798e";
}

static ps_value get_name(const struct ps_call *c)
{
	return ps_cstring(ps_type_short_name(self_of(c)));
}

static ps_value get_full_name(const struct ps_call *c)
{
	return ps_cstring(self_of(c)->name);
}

static ps_value get_namespace(const struct ps_call *c)
{
	const struct ps_type *t = self_of(c);
	while (t->element)
		t = t->element;
	const char *name = t->definition ? t->definition->name : t->name;
	const char *dot = strrchr(name, '.');
	return dot ? ps_string(name, (size_t)(dot - name)) : PS_NULL;
}

static ps_value get_qualified_name(const struct ps_call *c)
{
	return ps_string_printf("%s, %s", self_of(c)->name, assembly_name(self_of(c)));
}

static bool text(ps_value v, struct buf *out)
{
	ps_type_to_string((const struct ps_type *)v.bits, out);
	return true;
}

static ps_value to_string(const struct ps_call *c)
{
	struct buf b = BUF_INIT;
	text(c->self, &b);
	return ps_string_take(&b);
}

/* ---- what it is ---- */
static ps_value get_base_type(const struct ps_call *c)
{
	return maybe_type(self_of(c)->base);
}

static ps_value get_self(const struct ps_call *c)
{
	return c->self;
}

static ps_value get_element(const struct ps_call *c)
{
	return maybe_type(self_of(c)->element);
}

#define HAS(fn, test)                                                                                                      \
	static ps_value fn(const struct ps_call *c)                                                                            \
	{                                                                                                                      \
		const struct ps_type *t = self_of(c);                                                                              \
		return ps_from_bool(test);                                                                                         \
	}
HAS(is_array, t->element != NULL)
HAS(is_value_type, (t->flags & PS_TYPE_VALUE) != 0)
HAS(is_enum, (t->flags & PS_TYPE_ENUM) != 0)
HAS(is_interface, (t->flags & PS_TYPE_INTERFACE) != 0)
HAS(is_class, !(t->flags & (PS_TYPE_VALUE | PS_TYPE_INTERFACE)))
HAS(is_abstract, (t->flags & (PS_TYPE_ABSTRACT | PS_TYPE_STATIC)) != 0)
HAS(is_sealed, (t->flags & (PS_TYPE_VALUE | PS_TYPE_STATIC)) != 0 || t->element || t == &type_string)
HAS(is_generic, t->arg_count || (t->flags & PS_TYPE_GENERIC_DEF))
HAS(is_generic_definition, (t->flags & PS_TYPE_GENERIC_DEF) != 0)
HAS(is_primitive, (t->tc >= TC_BOOL && t->tc <= TC_DOUBLE) && !(t->flags & PS_TYPE_ENUM))
HAS(is_public, t != NULL)
HAS(is_nested, strchr(t->name, '+') != NULL)

static ps_value no(const struct ps_call *c)
{
	(void)c;
	return PS_FALSE;
}

/* ---- relations ---- */
static ps_value is_subclass_of(const struct ps_call *c)
{
	const struct ps_type *t = self_of(c), *of = arg_type(c, 0);
	return ps_from_bool(of && t != of && !(of->flags & PS_TYPE_INTERFACE) && ps_type_is(t, of));
}

static ps_value is_assignable_from(const struct ps_call *c)
{
	const struct ps_type *from = arg_type(c, 0);
	return ps_from_bool(from && ps_type_is(from, self_of(c)));
}

static ps_value is_assignable_to(const struct ps_call *c)
{
	const struct ps_type *to = arg_type(c, 0);
	return ps_from_bool(to && ps_type_is(self_of(c), to));
}

static ps_value is_instance(const struct ps_call *c)
{
	return ps_from_bool(!ps_is_null(c->args[0]) && ps_type_is(ps_base_type(c->args[0]), self_of(c)));
}

static ps_value equals(const struct ps_call *c)
{
	return ps_from_bool(ps_is(ps_base(c->args[0]), c->self));
}

static ps_value types_value(const struct ps_type *const *types, uint32_t n)
{
	ps_value v = ps_array_new(&type_type, n);
	for (uint32_t i = 0; i < n && !ps_failed(v); i++)
		ps_array(v)->at[i] = ps_from_type(types[i]);
	return v;
}

static ps_value get_arguments(const struct ps_call *c)
{
	return types_value(self_of(c)->args, self_of(c)->arg_count);
}

static ps_value get_definition(const struct ps_call *c)
{
	const struct ps_type *t = self_of(c);
	if (t->definition)
		return ps_from_type(t->definition);
	if (t->flags & PS_TYPE_GENERIC_DEF)
		return c->self;
	return ps_fail(ps_throw(&type_exc_operation, "This operation is only valid on generic types."));
}

static ps_value make_generic(const struct ps_call *c)
{
	const struct ps_array *a = ps_array(c->args[0]);
	const struct ps_type *args[8];
	uint32_t n = a->count < ARRAY_LEN(args) ? a->count : (uint32_t)ARRAY_LEN(args);
	for (uint32_t i = 0; i < n; i++)
		args[i] = ps_tc(a->at[i]) == TC_TYPE ? (const struct ps_type *)a->at[i].bits : &type_object;
	const struct ps_type *t = ps_type_generic(self_of(c), args, n);
	if (t)
		return ps_from_type(t);
	return ps_fail(ps_throw(&type_exc_argument, "The number of generic arguments provided doesn't equal the arity of the "
	                                            "generic type definition. (Parameter 'instantiation')"));
}

static ps_value make_array(const struct ps_call *c)
{
	int32_t rank = c->argc ? ps_int(c->args[0]) : 1;
	if (rank < 1 || rank > 32)
		return ps_fail(ps_throw(&type_exc_index, "Index was outside the bounds of the array."));
	return ps_from_type(rank == 1 ? ps_type_array(self_of(c)) : ps_type_array_rank(self_of(c), (uint32_t)rank));
}

static ps_value get_interfaces(const struct ps_call *c)
{
	const struct ps_type *found[64];
	uint32_t n = 0;
	for (const struct ps_type *t = self_of(c); t; t = t->base) {
		for (const char *at = t->interfaces ? t->interfaces : ""; *at;) {
			size_t len = strcspn(at, " ");
			const struct ps_type *face = len ? ps_type_find(at, len, NULL) : NULL;
			bool known = !face;
			for (uint32_t i = 0; i < n && !known; i++)
				known = found[i] == face;
			if (!known && n < ARRAY_LEN(found))
				found[n++] = face;
			at += len + (at[len] == ' ');
		}
	}
	return types_value(found, n);
}

/* ---- enums ---- */
static bool need_enum(const struct ps_type *t)
{
	return (t->flags & PS_TYPE_ENUM) ||
	       ps_throw_argument(&type_exc_argument, "enumType", "Type provided must be an Enum.");
}

static ps_value get_enum_names(const struct ps_call *c)
{
	struct ps_vec names = {0};
	if (!need_enum(self_of(c)))
		return PS_FAIL;
	for (const struct ps_enum_row *e = self_of(c)->enums; e && e->name; e++)
		ps_vec_add(&names, ps_cstring(e->name));
	return ps_convert(ps_vec_to_array(&names), &type_string_array);
}

static ps_value get_enum_values(const struct ps_call *c)
{
	struct ps_vec values = {0};
	if (!need_enum(self_of(c)))
		return PS_FAIL;
	for (const struct ps_enum_row *e = self_of(c)->enums; e && e->name; e++)
		ps_vec_add(&values, ps_from_enum(self_of(c), e->value));
	return ps_convert(ps_vec_to_array(&values), ps_type_array(self_of(c)));
}

static ps_value get_enum_underlying(const struct ps_call *c)
{
	if (!need_enum(self_of(c)))
		return PS_FAIL;
	return ps_from_type(self_of(c)->underlying ? self_of(c)->underlying : &type_int32);
}

static ps_value type_by_name(const struct ps_call *c)
{
	const struct ps_str *name = ps_str(c->args[0]);
	const struct ps_type *t = ps_type_find(name->text, name->len, NULL);
	struct buf b = BUF_INIT; /* only full names count here */
	if (t)
		ps_type_to_string(t, &b);
	bool full = t && strcspn(name->text, "[,") <= b.len && strncasecmp(buf_str(&b), name->text, strcspn(name->text, "[,")) == 0;
	buf_fini(&b);
	if (full)
		return ps_from_type(t);
	bool must = c->argc > 1 && ps_small(c->args[1]);
	return must ? ps_fail(ps_throw(&type_exc_operation, "Could not load type '%s'.", name->text)) : PS_NULL;
}

/* ---- members ---- */
struct member_info {
	struct ps_refobj ref;
	const struct ps_member *m;   /* one overload */
	const struct ps_type *of;
};

static const struct member_info *info_of(const struct ps_call *c)
{
	return (const struct member_info *)c->self.bits;
}

static ps_value info_new(const struct ps_type *of, const struct ps_member *m)
{
	struct member_info *i = heap_new(struct member_info);
	struct ps_member *one = heap_new(struct ps_member);
	*one = *m;
	one->next_overload = NULL;
	i->ref.o.type = m->kind == PS_PROPERTY ? &type_property_info : &type_method_info;
	i->m = one;
	i->of = of;
	return ps_from_obj(i);
}

static ps_value list_members(const struct ps_call *c, enum ps_member_kind kind, const struct ps_str *name)
{
	struct ps_vec found = {0};
	uint32_t n;
	const struct ps_member *const *all = ps_type_members(self_of(c), &n);
	for (uint32_t i = 0; i < n; i++)
		for (const struct ps_member *m = all[i]; m; m = m->next_overload)
			if (m->kind == kind && (!name || strcmp(m->name, name->text) == 0))
				ps_vec_add(&found, info_new(self_of(c), m));
	if (!name)
		return ps_vec_to_array(&found);
	if (found.count > 1)
		return ps_fail(ps_throw(&type_exc_operation, "Ambiguous match found for '%s %s'.", self_of(c)->name, name->text));
	return found.count ? found.at[0] : PS_NULL;
}

static ps_value get_methods(const struct ps_call *c)
{
	return list_members(c, PS_METHOD, NULL);
}

static ps_value get_properties(const struct ps_call *c)
{
	return list_members(c, PS_PROPERTY, NULL);
}

static ps_value get_constructors(const struct ps_call *c)
{
	struct ps_vec found = {0};
	for (const struct ps_member *m = ps_type_ctors(self_of(c)); m; m = m->next_overload)
		ps_vec_add(&found, info_new(self_of(c), m));
	return ps_vec_to_array(&found);
}

static ps_value get_method(const struct ps_call *c)
{
	if (c->argc == 1)
		return list_members(c, PS_METHOD, ps_str(c->args[0]));
	const struct ps_array *types = ps_array(c->args[1]);
	const char *name = ps_str(c->args[0])->text;
	uint32_t n;
	const struct ps_member *const *all = ps_type_members(self_of(c), &n);
	for (uint32_t i = 0; i < n; i++) {
		for (const struct ps_member *m = all[i]; m; m = m->next_overload) {
			bool same = m->kind == PS_METHOD && strcmp(m->name, name) == 0 && m->param_count == types->count;
			for (uint32_t k = 0; same && k < types->count; k++)
				same = m->params[k].type == (const struct ps_type *)types->at[k].bits;
			if (same)
				return info_new(self_of(c), m);
		}
	}
	return PS_NULL;
}

static ps_value get_property(const struct ps_call *c)
{
	return list_members(c, PS_PROPERTY, ps_str(c->args[0]));
}

static ps_value info_name(const struct ps_call *c)
{
	return ps_cstring(info_of(c)->m->kind == PS_CTOR ? ".ctor" : info_of(c)->m->name);
}

static ps_value info_static(const struct ps_call *c)
{
	return ps_from_bool(info_of(c)->m->is_static);
}

static ps_value info_public(const struct ps_call *c)
{
	(void)c;
	return PS_TRUE;
}

static ps_value info_result(const struct ps_call *c)
{
	return ps_from_type(info_of(c)->m->result);
}

static ps_value info_declaring(const struct ps_call *c)
{
	return ps_from_type(info_of(c)->m->declared_by);
}

static ps_value info_reads(const struct ps_call *c)
{
	return ps_from_bool(info_of(c)->m->row->call != NULL);
}

static ps_value info_writes(const struct ps_call *c)
{
	return ps_from_bool(info_of(c)->m->row->set != NULL);
}

static ps_value info_invoke(const struct ps_call *c)
{
	ps_value args = ps_base(c->args[1]);
	if (ps_is_null(args))
		return ps_member_invoke(info_of(c)->m, c->args[0], NULL, 0);
	const struct ps_array *a = ps_array(args);
	return ps_member_invoke(info_of(c)->m, c->args[0], a->at, a->count);
}

static ps_value info_get_value(const struct ps_call *c)
{
	const struct ps_member *m = info_of(c)->m;
	struct ps_call call = {m->declared_by, ps_base(c->args[0]), NULL, 0, m};
	return m->row->call ? m->row->call(&call) : PS_NULL;
}

static ps_value info_set_value(const struct ps_call *c)
{
	const struct ps_member *m = info_of(c)->m;
	if (!m->row->set)
		return ps_fail(ps_throw(&type_exc_argument, "Property set method not found."));
	ps_value v = ps_convert(c->args[1], m->result);
	struct ps_call call = {m->declared_by, ps_base(c->args[0]), &v, 1, m};
	return ps_failed(v) || ps_failed(m->row->set(&call)) ? PS_FAIL : PS_NOTHING;
}

static bool info_text(ps_value v, struct buf *out)
{
	const struct ps_member *m = ((const struct member_info *)v.bits)->m;
	bool primitive = m->result->tc >= TC_BOOL && m->result->tc <= TC_DOUBLE;
	if (primitive || m->result == &type_void)
		buf_puts(out, ps_type_short_name(m->result));
	else
		ps_type_to_string(m->result, out);
	buf_printf(out, " %s", m->kind == PS_CTOR ? ".ctor" : m->name);
	if (m->kind == PS_PROPERTY)
		return true;
	buf_puts(out, "(");
	for (uint32_t i = 0; i < m->param_count; i++) {
		const struct ps_type *t = m->params[i].type;
		buf_puts(out, i ? ", " : "");
		if (t->tc >= TC_BOOL && t->tc <= TC_DOUBLE)
			buf_puts(out, ps_type_short_name(t));
		else
			ps_type_to_string(t, out);
	}
	buf_puts(out, ")");
	return true;
}

/* ---- assemblies ---- */
struct assembly {
	struct ps_refobj ref;
	const char *full;
};

static ps_value assembly_new(const struct ps_type *t, const char *full)
{
	struct assembly *a = heap_new(struct assembly);
	a->ref.o.type = t;
	a->full = full;
	return ps_from_obj(a);
}

static ps_value get_assembly(const struct ps_call *c)
{
	return assembly_new(&type_assembly, assembly_name(self_of(c)));
}

static const char *full_of(const struct ps_call *c)
{
	return ((const struct assembly *)c->self.bits)->full;
}

static ps_value assembly_full(const struct ps_call *c)
{
	return ps_cstring(full_of(c));
}

static ps_value assembly_get_name(const struct ps_call *c)
{
	return assembly_new(&type_assembly_name, full_of(c));
}

static ps_value assembly_short(const struct ps_call *c)
{
	return ps_string(full_of(c), strcspn(full_of(c), ","));
}

static ps_value assembly_version(const struct ps_call *c)
{
	const char *at = strstr(full_of(c), "Version=");
	const struct ps_type *t = &type_version;
	return at ? ps_convert(ps_string(at + 8, strcspn(at + 8, ",")), t) : PS_NULL;
}

static bool assembly_text(ps_value v, struct buf *out)
{
	buf_puts(out, ((const struct assembly *)v.bits)->full);
	return true;
}

#define END {NULL, NULL, NULL}
static const struct ps_member_row type_rows[] = {
    {"System.Reflection.Assembly Assembly {get;}", get_assembly, NULL},
    {"string AssemblyQualifiedName {get;}", get_qualified_name, NULL},
    {"type BaseType {get;}", get_base_type, NULL},
    {"bool ContainsGenericParameters {get;}", is_generic_definition, NULL},
    {"string FullName {get;}", get_full_name, NULL},
    {"type[] GenericTypeArguments {get;}", get_arguments, NULL},
    {"bool HasElementType {get;}", is_array, NULL},
    {"bool IsAbstract {get;}", is_abstract, NULL},
    {"bool IsArray {get;}", is_array, NULL},
    {"bool IsByRef {get;}", no, NULL},
    {"bool IsClass {get;}", is_class, NULL},
    {"bool IsCOMObject {get;}", no, NULL},
    {"bool IsEnum {get;}", is_enum, NULL},
    {"bool IsGenericType {get;}", is_generic, NULL},
    {"bool IsGenericTypeDefinition {get;}", is_generic_definition, NULL},
    {"bool IsInterface {get;}", is_interface, NULL},
    {"bool IsNested {get;}", is_nested, NULL},
    {"bool IsPointer {get;}", no, NULL},
    {"bool IsPrimitive {get;}", is_primitive, NULL},
    {"bool IsPublic {get;}", is_public, NULL},
    {"bool IsSealed {get;}", is_sealed, NULL},
    {"bool IsSerializable {get;}", is_public, NULL},
    {"bool IsValueType {get;}", is_value_type, NULL},
    {"string Name {get;}", get_name, NULL},
    {"string Namespace {get;}", get_namespace, NULL},
    {"type UnderlyingSystemType {get;}", get_self, NULL},
    {"bool Equals(System.Object o)", equals, NULL},
    {"System.Reflection.ConstructorInfo[] GetConstructors()", get_constructors, NULL},
    {"type GetElementType()", get_element, NULL},
    {"string[] GetEnumNames()", get_enum_names, NULL},
    {"type GetEnumUnderlyingType()", get_enum_underlying, NULL},
    {"array GetEnumValues()", get_enum_values, NULL},
    {"type[] GetGenericArguments()", get_arguments, NULL},
    {"type GetGenericTypeDefinition()", get_definition, NULL},
    {"type[] GetInterfaces()", get_interfaces, NULL},
    {"System.Reflection.MethodInfo GetMethod(string name)", get_method, NULL},
    {"System.Reflection.MethodInfo GetMethod(string name, type[] types)", get_method, NULL},
    {"System.Reflection.MethodInfo[] GetMethods()", get_methods, NULL},
    {"System.Reflection.PropertyInfo[] GetProperties()", get_properties, NULL},
    {"System.Reflection.PropertyInfo GetProperty(string name)", get_property, NULL},
    {"bool IsAssignableFrom(type c)", is_assignable_from, NULL},
    {"bool IsAssignableTo(type targetType)", is_assignable_to, NULL},
    {"bool IsInstanceOfType(System.Object o)", is_instance, NULL},
    {"bool IsSubclassOf(type c)", is_subclass_of, NULL},
    {"type MakeArrayType()", make_array, NULL},
    {"type MakeArrayType(int rank)", make_array, NULL},
    {"type MakeGenericType(Params type[] typeArguments)", make_generic, NULL},
    {"string ToString()", to_string, NULL},
    {"static type GetType(string typeName)", type_by_name, NULL},
    {"static type GetType(string typeName, bool throwOnError)", type_by_name, NULL},
    END};
static const struct ps_member_row method_rows[] = {
    {"type DeclaringType {get;}", info_declaring, NULL},
    {"bool IsPublic {get;}", info_public, NULL},
    {"bool IsStatic {get;}", info_static, NULL},
    {"string Name {get;}", info_name, NULL},
    {"type ReturnType {get;}", info_result, NULL},
    {"System.Object Invoke(System.Object obj, System.Object[] parameters)", info_invoke, NULL},
    END};
static const struct ps_member_row property_rows[] = {
    {"bool CanRead {get;}", info_reads, NULL},
    {"bool CanWrite {get;}", info_writes, NULL},
    {"type DeclaringType {get;}", info_declaring, NULL},
    {"string Name {get;}", info_name, NULL},
    {"type PropertyType {get;}", info_result, NULL},
    {"System.Object GetValue(System.Object obj)", info_get_value, NULL},
    {"void SetValue(System.Object obj, System.Object value)", info_set_value, NULL},
    END};
static const struct ps_member_row assembly_rows[] = {
    {"string FullName {get;}", assembly_full, NULL},
    {"System.Reflection.AssemblyName GetName()", assembly_get_name, NULL},
    END};
static const struct ps_member_row assembly_name_rows[] = {
    {"string FullName {get;}", assembly_full, NULL},
    {"string Name {get;}", assembly_short, NULL},
    {"version Version {get;}", assembly_version, NULL},
    END};

static const struct ps_type_ops type_ops = {.to_string = text};
static const struct ps_type_ops info_ops = {.to_string = info_text};
static const struct ps_type_ops assembly_ops = {.to_string = assembly_text};

struct ps_type type_type = {PS_TYPE_HEAD, .name = "System.Type", .keyword = "type", .base = &type_object, .tc = TC_TYPE,
                            .flags = PS_TYPE_REF | PS_TYPE_ABSTRACT, .rows = type_rows, .ops = &type_ops};
struct ps_type type_runtime_type = {PS_TYPE_HEAD, .name = "System.RuntimeType", .base = &type_type, .tc = TC_TYPE,
                                    .flags = PS_TYPE_REF};
struct ps_type type_method_info = {PS_TYPE_HEAD, .name = "System.Reflection.RuntimeMethodInfo", .base = &type_object,
                                   .tc = TC_OBJECT, .flags = PS_TYPE_REF, .rows = method_rows, .ops = &info_ops};
struct ps_type type_property_info = {PS_TYPE_HEAD, .name = "System.Reflection.RuntimePropertyInfo", .base = &type_object,
                                     .tc = TC_OBJECT, .flags = PS_TYPE_REF, .rows = property_rows, .ops = &info_ops};
struct ps_type type_assembly = {PS_TYPE_HEAD, .name = "System.Reflection.RuntimeAssembly", .base = &type_object,
                                .tc = TC_OBJECT, .flags = PS_TYPE_REF, .rows = assembly_rows, .ops = &assembly_ops};
struct ps_type type_assembly_name = {PS_TYPE_HEAD, .name = "System.Reflection.AssemblyName", .base = &type_object,
                                     .tc = TC_OBJECT, .flags = PS_TYPE_REF, .rows = assembly_name_rows,
                                     .ops = &assembly_ops};
