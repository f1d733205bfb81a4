/* SPDX-License-Identifier: MIT */
/*
 * object/types/object.c - System.Object, System.ValueType, System.DBNull and System.Boolean.
 * Object's members are those that every value has.
 */
#include "object/types/support.h"

METHOD(get_type)
{
	return ps_from_type(ps_base_type(c->self));
}

METHOD(to_string)
{
	struct buf b = BUF_INIT;
	if (ps_net_to_string(c->self, &b))
		return ps_from_buf(&b);
	buf_fini(&b);
	return PS_FAIL;
}

METHOD(equals)
{
	return ps_from_bool(values_equal(c->self, c->args[0]));
}

METHOD(equals_static)
{
	return ps_from_bool(values_equal(c->args[0], c->args[1]));
}

METHOD(reference_equals)
{
	ps_value a = ps_base(c->args[0]), b = ps_base(c->args[1]);
	bool boxed = !ps_is_null(a) && (ps_type_of(a)->flags & PS_TYPE_VALUE) != 0;
	return ps_from_bool(ps_is(a, b) && !boxed);
}

METHOD(get_hash_code)
{
	return ps_from_int((int32_t)ps_key_hash(ps_base(c->self), false));
}

struct plain_object {
	struct ps_refobj ref;
};

METHOD(new_object)
{
	struct plain_object *o = heap_new(struct plain_object);
	o->ref.o.type = &type_object;
	return ps_from_obj(o);
}

static const struct ps_member_row object_rows[] = {
	{"new()", new_object, NULL},
	{"bool Equals(System.Object obj)", equals, NULL},
	{"int GetHashCode()", get_hash_code, NULL},
	{"type GetType()", get_type, NULL},
	{"string ToString()", to_string, NULL},
	{"static bool Equals(System.Object objA, System.Object objB)", equals_static, NULL},
	{"static bool ReferenceEquals(System.Object objA, System.Object objB)", reference_equals, NULL},
	ROWS_END};
struct ps_type type_object = {PS_TYPE_HEAD, .name = "System.Object", .tc = TC_OBJECT, .flags = PS_TYPE_REF, .rows = object_rows};

/* ---- System.Boolean ---- */

static bool read_bool(const struct ps_str *s, bool *ret)
{
	const char *p = s->text, *end = s->text + s->len;
	while (p < end && (cp_is_space((unsigned char)*p) || *p == '\0'))
		p++;
	while (end > p && (cp_is_space((unsigned char)end[-1]) || end[-1] == '\0'))
		end--;
	size_t n = (size_t)(end - p);
	*ret = utf_equal_nocase(p, n, "True", 4);
	return *ret || utf_equal_nocase(p, n, "False", 5);
}

METHOD(bool_parse)
{
	bool b;
	if (ps_is_null(c->args[0]))
		return fail_null("value");
	if (!read_bool(arg_str(c, 0), &b))
		return FAIL(type_exc_format, "String '%s' was not recognized as a valid Boolean.", arg_str(c, 0)->text);
	return ps_from_bool(b);
}

METHOD(bool_try_parse)
{
	bool b, ok = read_bool(arg_str(c, 0), &b);
	return ps_reference_set(c->args[1], ps_from_bool(ok && b)) ? ps_from_bool(ok) : PS_FAIL;
}

METHOD(bool_compare)
{
	ps_value other = ps_base(c->args[0]);
	if (ps_is_null(other))
		return ps_from_int(1);
	if (!ps_is_bool(other))
		return FAIL(type_exc_argument, "Object must be of type Boolean.");
	return ps_from_int((int)ps_small(c->self) - (int)ps_small(other));
}

METHOD(bool_true_text)
{
	return ps_cstring("True");
}

METHOD(bool_false_text)
{
	return ps_cstring("False");
}

static const struct ps_member_row bool_rows[] = {
	{"int CompareTo(System.Object obj)", bool_compare, NULL},
	{"int CompareTo(bool value)", bool_compare, NULL},
	{"bool Equals(bool obj)", equals, NULL},
	{"string ToString(System.IFormatProvider provider)", to_string, NULL},
	{"static bool Parse(string value)", bool_parse, NULL},
	{"static bool TryParse(string value, [ref] bool result)", bool_try_parse, NULL},
	{"static string TrueString {get;}", bool_true_text, NULL},
	{"static string FalseString {get;}", bool_false_text, NULL},
	ROWS_END};
VALUE_TYPE(bool, "System.Boolean", "bool", TC_BOOL, "System.IComparable System.IConvertible System.IEquatable`1", bool_rows, NULL);

/* ---- System.DBNull: the one value [DBNull]::Value ---- */

extern struct ps_type type_dbnull;
static struct plain_object the_dbnull = {{{&type_dbnull}, NULL}};

METHOD(dbnull_value)
{
	return ps_from_obj(&the_dbnull);
}

static bool dbnull_text(PS_UNUSED ps_value v, PS_UNUSED struct buf *out)
{
	return true;
}

static const struct ps_member_row dbnull_rows[] = {{"static System.DBNull Value {get;}", dbnull_value, NULL}, ROWS_END};
static const struct ps_type_ops dbnull_ops = {.to_string = dbnull_text};
REF_TYPE(dbnull, "System.DBNull", NULL, "System.IConvertible", dbnull_rows, &dbnull_ops);

/* ---- System.Management.Automation.PSReference ---- */

/* [ref]$x is a PSReference<object>; [ref] itself names its base. */
static struct ps_type type_ref_object = {
    PS_TYPE_HEAD,
    .name = "System.Management.Automation.PSReference`1[[System.Object, System.Private.CoreLib, Version=10.0.0.0, "
            "Culture=neutral, PublicKeyToken=7cec85d7bea7798e]]",
    .base = &type_ref, .tc = TC_REF, .flags = PS_TYPE_REF};

ps_value ps_reference_new(ps_value v)
{
	struct ps_reference *r = heap_new(struct ps_reference);
	r->ref.o.type = &type_ref_object;
	r->value = v;
	return ps_from_obj(r);
}

ps_value ps_reference_get(ps_value reference)
{
	const struct ps_reference *r = (const struct ps_reference *)ps_base(reference).bits;
	return r->get != NULL ? r->get(r->place) : r->value;
}

bool ps_reference_set(ps_value reference, ps_value v)
{
	reference = ps_base(reference);
	if (ps_tc(reference) != TC_REF)
		return true;
	struct ps_reference *r = (struct ps_reference *)reference.bits;
	if (r->set != NULL)
		return r->set(r->place, v);
	r->value = v;
	return true;
}

METHOD(ref_get)
{
	return ps_reference_get(c->self);
}

METHOD(ref_set)
{
	return ps_reference_set(c->self, c->args[0]) ? PS_NOTHING : PS_FAIL;
}

METHOD(ref_new)
{
	return ps_reference_new(c->args[0]);
}

static const struct ps_member_row ref_rows[] = {
	{"new(System.Object value)", ref_new, NULL}, {"System.Object Value {get;set;}", ref_get, ref_set}, ROWS_END};
struct ps_type type_ref = {PS_TYPE_HEAD, .name = "System.Management.Automation.PSReference", .keyword = "ref", .base = &type_object,
                           .tc = TC_REF, .flags = PS_TYPE_REF, .rows = ref_rows};
