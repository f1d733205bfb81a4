/* SPDX-License-Identifier: MIT */
/*
 * object/types/tuple.c - System.Tuple and System.ValueTuple with one to seven items.
 */
#include <stdio.h>

#include "object/types/support.h"

#define ITEMS_MAX 7

struct tuple {
	struct ps_refobj ref;
	ps_value item[ITEMS_MAX];
};

static struct tuple *tuple_of(ps_value v)
{
	return (struct tuple *)v.bits;
}

METHOD(new_tuple)
{
	struct tuple *t = heap_new(struct tuple);
	t->ref.o.type = c->type;
	for (uint32_t i = 0; i < c->type->arg_count; i++) {
		t->item[i] = i < c->argc ? ps_convert(c->args[i], c->type->args[i]) : ps_type_default(c->type->args[i]);
		if (ps_failed(t->item[i]))
			return PS_FAIL;
	}
	return ps_from_obj(t);
}

#define ITEM(n)                                                                                                               \
	METHOD(get_item##n)                                                                                                    \
	{                                                                                                                      \
		return tuple_of(c->self)->item[n - 1];                                                                         \
	}                                                                                                                      \
	METHOD(set_item##n)                                                                                                    \
	{                                                                                                                      \
		ps_value v = ps_convert(c->args[0], c->type->args[n - 1]);                                                     \
		if (ps_failed(v))                                                                                              \
			return v;                                                                                              \
		tuple_of(c->self)->item[n - 1] = v;                                                                            \
		return PS_NOTHING;                                                                                             \
	}
ITEM(1)
ITEM(2)
ITEM(3)
ITEM(4)
ITEM(5)
ITEM(6)
ITEM(7)

static bool tuple_text(ps_value v, struct buf *out)
{
	buf_put_byte(out, '(');
	for (uint32_t i = 0; i < ps_type_of(v)->arg_count; i++) {
		if (i > 0)
			buf_puts(out, ", ");
		if (!ps_is_null(tuple_of(v)->item[i]) && !ps_net_to_string(tuple_of(v)->item[i], out))
			return false;
	}
	buf_put_byte(out, ')');
	return true;
}

static bool tuple_equal(ps_value a, ps_value b)
{
	for (uint32_t i = 0; i < ps_type_of(a)->arg_count; i++)
		if (!values_equal(tuple_of(a)->item[i], tuple_of(b)->item[i]))
			return false;
	return true;
}

static uint32_t tuple_hash(ps_value v)
{
	uint32_t h = 17;
	for (uint32_t i = 0; i < ps_type_of(v)->arg_count; i++)
		h = h * 31 + ps_key_hash(ps_base(tuple_of(v)->item[i]), false);
	return h;
}

static int tuple_compare(ps_value a, ps_value b, bool *ret_ok)
{
	*ret_ok = ps_type_of(a) == ps_type_of(b);
	for (uint32_t i = 0; *ret_ok && i < ps_type_of(a)->arg_count; i++) {
		int order;
		if (!compare_default(NULL, tuple_of(a)->item[i], tuple_of(b)->item[i], &order))
			return 0;
		if (order != 0)
			return order;
	}
	return 0;
}

#define R1 {"System.Object Item1 {get;}", get_item1, NULL}
#define R2 R1, {"System.Object Item2 {get;}", get_item2, NULL}
#define R3 R2, {"System.Object Item3 {get;}", get_item3, NULL}
#define R4 R3, {"System.Object Item4 {get;}", get_item4, NULL}
#define R5 R4, {"System.Object Item5 {get;}", get_item5, NULL}
#define R6 R5, {"System.Object Item6 {get;}", get_item6, NULL}
#define R7 R6, {"System.Object Item7 {get;}", get_item7, NULL}
#define V1 {"System.Object Item1 {get;set;}", get_item1, set_item1}
#define V2 V1, {"System.Object Item2 {get;set;}", get_item2, set_item2}
#define V3 V2, {"System.Object Item3 {get;set;}", get_item3, set_item3}
#define V4 V3, {"System.Object Item4 {get;set;}", get_item4, set_item4}
#define V5 V4, {"System.Object Item5 {get;set;}", get_item5, set_item5}
#define V6 V5, {"System.Object Item6 {get;set;}", get_item6, set_item6}
#define V7 V6, {"System.Object Item7 {get;set;}", get_item7, set_item7}
#define ARGS1 "System.Object item1"
#define ARGS2 ARGS1 ", System.Object item2"
#define ARGS3 ARGS2 ", System.Object item3"
#define ARGS4 ARGS3 ", System.Object item4"
#define ARGS5 ARGS4 ", System.Object item5"
#define ARGS6 ARGS5 ", System.Object item6"
#define ARGS7 ARGS6 ", System.Object item7"
static const struct ps_type_ops ops = {.to_string = tuple_text, .equals = tuple_equal, .hash = tuple_hash, .compare = tuple_compare};
#define TUPLE(n)                                                                                                              \
	static const struct ps_member_row rows##n[] = {{"new(" ARGS##n ")", new_tuple, NULL}, R##n, ROWS_END};                 \
	static const struct ps_member_row value_rows##n[] = {                                                                  \
		{"new()", new_tuple, NULL}, {"new(" ARGS##n ")", new_tuple, NULL}, V##n, ROWS_END};                            \
	struct ps_type type_tuple##n = {PS_TYPE_HEAD, .name = "System.Tuple`" #n, .base = &type_object, .tc = TC_OBJECT,       \
	                                .flags = PS_TYPE_REF | PS_TYPE_GENERIC_DEF, .rows = rows##n, .ops = &ops,              \
	                                .interfaces = "System.IComparable"};                                                   \
	struct ps_type type_value_tuple##n = {PS_TYPE_HEAD, .name = "System.ValueTuple`" #n, .base = &type_value_type,         \
	                                      .tc = TC_OBJECT, .flags = PS_TYPE_REF | PS_TYPE_VALUE | PS_TYPE_GENERIC_DEF,     \
	                                      .rows = value_rows##n, .ops = &ops, .interfaces = "System.IComparable"}
TUPLE(1);
TUPLE(2);
TUPLE(3);
TUPLE(4);
TUPLE(5);
TUPLE(6);
TUPLE(7);

/* ---- [Tuple]::Create: the types of the items become the arguments ---- */

static ps_value create(const struct ps_call *c, const char *family)
{
	const struct ps_type *args[ITEMS_MAX];
	char name[32];
	if (c->argc == 0 || c->argc > ITEMS_MAX)
		return FAIL(type_exc_argument, "A tuple has one to seven items.");
	for (uint32_t i = 0; i < c->argc; i++)
		args[i] = ps_is_null(c->args[i]) ? &type_object : ps_base_type(c->args[i]);
	int n = snprintf(name, sizeof(name), "System.%s`%u", family, c->argc);
	const struct ps_type *def = ps_type_find_builtin(name, (size_t)n);
	const struct ps_type *t = def == NULL ? NULL : ps_type_generic(def, args, c->argc);
	return t == NULL ? FAIL(type_exc_argument, "A tuple has one to seven items.") : ps_type_new(t, c->args, c->argc);
}

METHOD(create_tuple)
{
	return create(c, "Tuple");
}

METHOD(create_value_tuple)
{
	return create(c, "ValueTuple");
}

#define CREATE(t, n, fn) {"static " t " Create(" ARGS##n ")", fn, NULL}
#define CREATE_ALL(t, fn)                                                                                                     \
	CREATE(t, 1, fn), CREATE(t, 2, fn), CREATE(t, 3, fn), CREATE(t, 4, fn), CREATE(t, 5, fn), CREATE(t, 6, fn), CREATE(t, 7, fn)
static const struct ps_member_row tuple_rows[] = {CREATE_ALL("System.Object", create_tuple), ROWS_END};
static const struct ps_member_row value_tuple_rows[] = {CREATE_ALL("System.Object", create_value_tuple), ROWS_END};
STATIC_TYPE(tuple, "System.Tuple", tuple_rows);
STATIC_TYPE(value_tuple, "System.ValueTuple", value_tuple_rows);
