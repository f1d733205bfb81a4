/* SPDX-License-Identifier: MIT */
/*
 * object/types/support.h - what every type file needs: reading arguments, and .NET's standard complaints.
 * Arguments are already of their row's parameter types (object/type.h); a string may still be $null ([NullString]).
 */
#ifndef FARSH_OBJECT_TYPES_SUPPORT_H
#define FARSH_OBJECT_TYPES_SUPPORT_H

#include <string.h>

#include "base/buf.h"
#include "base/utf.h"
#include "heap/heap.h"
#include "object/collection.h"
#include "object/convert.h"
#include "object/culture.h"
#include "object/psobject.h"
#include "object/reference.h"
#include "object/throw.h"
#include "object/type.h"

#define METHOD(name) static ps_value name(PS_UNUSED const struct ps_call *c)
#define VALUE_TYPE(sym, full, shown, code, faces, table, behaviour)                                                         \
	struct ps_type type_##sym = {PS_TYPE_HEAD, .name = full, .keyword = shown, .base = &type_value_type, .tc = code,       \
	                             .flags = PS_TYPE_VALUE, .rows = table, .ops = behaviour, .interfaces = faces}
#define REF_TYPE(sym, full, shown, faces, table, behaviour)                                                                 \
	struct ps_type type_##sym = {PS_TYPE_HEAD, .name = full, .keyword = shown, .base = &type_object, .tc = TC_OBJECT,      \
	                             .flags = PS_TYPE_REF, .rows = table, .ops = behaviour, .interfaces = faces}
#define DERIVED_TYPE(sym, full, parent, bits, table, behaviour)                                                             \
	struct ps_type type_##sym = {PS_TYPE_HEAD, .name = full, .base = &type_##parent, .tc = TC_OBJECT, .flags = bits,       \
	                             .rows = table, .ops = behaviour}
#define STATIC_TYPE(sym, full, table)                                                                                       \
	struct ps_type type_##sym = {PS_TYPE_HEAD, .name = full, .base = &type_object, .tc = TC_OBJECT,                        \
	                             .flags = PS_TYPE_STATIC | PS_TYPE_ABSTRACT, .rows = table}
#define FACES_VALUE    "System.IComparable System.ISpanFormattable System.IFormattable System.IEquatable`1"
#define FACES_NUMBER   "System.IComparable System.IConvertible System.ISpanFormattable System.IFormattable System.IEquatable`1"
#define FACES_SEQUENCE "System.Collections.ICollection System.Collections.IEnumerable"
#define ROWS_END       {NULL, NULL, NULL}

static inline int32_t arg_int(const struct ps_call *c, uint32_t i)
{
	return ps_int(c->args[i]);
}
static inline int64_t arg_long(const struct ps_call *c, uint32_t i)
{
	return ps_int64(c->args[i]);
}
static inline double arg_double(const struct ps_call *c, uint32_t i)
{
	return ps_double(c->args[i]);
}
static inline bool arg_bool(const struct ps_call *c, uint32_t i)
{
	return ps_small(c->args[i]) != 0;
}
static inline struct ps_str *self_str(const struct ps_call *c)
{
	return ps_str(c->self);
}
static inline ps_value ps_from_buf(struct buf *b) /* a string of what b holds; empties b */
{
	return ps_string_take(b);
}
static inline bool args_null(const struct ps_call *c, uint32_t i)
{
	return ps_is_null(c->args[i]);
}
/* The string argument, "" for $null. */
static inline const struct ps_str *arg_str(const struct ps_call *c, uint32_t i)
{
	return ps_is_null(c->args[i]) ? ps_empty_string : ps_str(c->args[i]);
}

/* ---- support.c ---- */
#define FAIL(type, ...)          ps_fail(ps_throw(&(type), __VA_ARGS__))
#define FAIL_RANGE(param, ...)   ps_fail(ps_throw_argument(&type_exc_argument_range, param, __VA_ARGS__))
#define FAIL_ARGUMENT(param, ...) ps_fail(ps_throw_argument(&type_exc_argument, param, __VA_ARGS__))
ps_value fail_null(const char *param);                  /* ArgumentNullException: "Value cannot be null." */
ps_value fail_negative(const char *param, int64_t v);   /* "x ('-1') must be a non-negative value." */
ps_value fail_above(const char *param, int64_t v, int64_t most); /* "x ('9') must be less than or equal to '3'." */
ps_value fail_index(void);                              /* "Index was out of range. Must be non-negative …" */
ps_value fail_disposed(const char *type_name);          /* "Cannot access a disposed object." */
ps_value fail_empty_sequence(const char *what);         /* "Queue empty." */
/* Calls fn on each element of any enumerable (arrays first); false when an exception is pending or fn said so. */
bool each_of(ps_value sequence, bool (*fn)(void *context, ps_value item), void *context);
bool vec_from(ps_value sequence, struct ps_vec *out);   /* the elements; $null is an ArgumentNullException by the caller */
/* A script block as delegate; converts the result to truth. -1: exception pending. */
int call_predicate(ps_value block, ps_value item);
ps_value call_delegate(ps_value block, const ps_value *args, uint32_t argc);
/* Sorts in place (merge sort: stable).  compare returns false when an exception is pending. */
typedef bool value_compare_fn(void *context, ps_value a, ps_value b, int *ret);
bool values_sort(ps_value *at, size_t n, value_compare_fn *compare, void *context);
bool compare_default(void *context, ps_value a, ps_value b, int *ret);  /* Comparer<T>.Default */
bool compare_by_block(void *block_value, ps_value a, ps_value b, int *ret); /* a Comparison<T>, or an IComparer value */
/* EqualityComparer<T>.Default: types equal, strings ordinal */
static inline bool values_equal(ps_value a, ps_value b)
{
	return ps_key_equal(ps_base(a), ps_base(b), false);
}
/* byte[] argument (already converted): its bytes. */
static inline const uint8_t *arg_bytes(const struct ps_call *c, uint32_t i, uint32_t *ret_n)
{
	const struct ps_array *a = ps_array(c->args[i]);
	*ret_n = a->count;
	return a->bytes;
}
/* An IEnumerator object over any enumerable, and an enumerator over a growable array the caller filled. */
ps_value enumerator_new(ps_value sequence);
struct ps_enumerator *enumerate_values(ps_value *at, uint32_t n);
struct ps_enumerator *enumerate_array(ps_value array);
/* The type argument of a generic instance, System.Object for others. */
static inline const struct ps_type *generic_arg(const struct ps_type *t, uint32_t i)
{
	return i < t->arg_count ? t->args[i] : &type_object;
}
/* StringComparison / culture */
enum string_comparison { CMP_CURRENT, CMP_CURRENT_NOCASE, CMP_INVARIANT, CMP_INVARIANT_NOCASE, CMP_ORDINAL, CMP_ORDINAL_NOCASE };
int string_compare(const struct ps_str *a, const struct ps_str *b, enum string_comparison how);
static inline bool comparison_ignores_case(enum string_comparison how)
{
	return (how & 1) != 0;
}
/* The culture of an IFormatProvider argument: a CultureInfo, or the current one for anything else. */
const struct culture *culture_of(ps_value provider);
ps_value culture_info_new(const struct culture *c);
/* IFormatProvider on call argument i, when given. */
static inline const struct culture *arg_culture(const struct ps_call *c, uint32_t i)
{
	return i < c->argc ? culture_of(c->args[i]) : culture_current();
}

#endif
