/* SPDX-License-Identifier: MIT */
/* object/array.c - arrays of fixed length (byte[] is kept as raw bytes), and the growable vector of C code. */
#include "object/collection.h"

#include <string.h>

#include "heap/heap.h"
#include "object/convert.h"
#include "object/throw.h"

#define ARRAY_MAX 0x7FFFFFC7u /* as .NET: Array.MaxLength */

ps_value ps_array_new_rank(const struct ps_type *element, const uint32_t *dims, uint32_t rank)
{
	uint64_t count = 1;
	for (uint32_t i = 0; i < rank; i++)
		if ((count *= dims[i]) > ARRAY_MAX)
			return ps_fail(ps_throw(&type_exc_out_of_memory, "Array dimensions exceeded supported range."));
	struct ps_array *a = heap_new(struct ps_array);
	a->ref.o.type = rank == 1 ? ps_type_array(element) : ps_type_array_rank(element, rank);
	a->count = (uint32_t)count;
	a->rank = rank;
	if (rank > 1) {
		uint32_t *copy = heap_alloc_atomic(rank * sizeof *copy);
		memcpy(copy, dims, rank * sizeof *copy);
		a->dims = copy;
	}
	if (element == &type_byte) {
		a->bytes = heap_alloc_atomic(count ? count : 1);
		return ps_from_obj(a);
	}
	a->at = heap_array(ps_value, count ? count : 1);
	if (element->flags & PS_TYPE_VALUE) {
		ps_value zero = ps_type_default(element);
		if (ps_failed(zero))
			return PS_FAIL;
		for (uint32_t i = 0; i < a->count; i++)
			a->at[i] = zero;
	}
	return ps_from_obj(a);
}

ps_value ps_array_new(const struct ps_type *element, uint32_t count)
{
	return ps_array_new_rank(element, &count, 1);
}

ps_value ps_object_array(const ps_value *items, uint32_t count)
{
	ps_value v = ps_array_new(&type_object, count);
	if (count && !ps_failed(v))
		memcpy(ps_array(v)->at, items, count * sizeof *items);
	return v;
}

ps_value ps_string_array(const char *const *items, uint32_t count)
{
	ps_value v = ps_array_new(&type_string, count);
	for (uint32_t i = 0; i < count && !ps_failed(v); i++)
		ps_array(v)->at[i] = ps_cstring(items[i]);
	return v;
}

ps_value ps_byte_array(const void *p, size_t n)
{
	if (n > ARRAY_MAX)
		return ps_fail(ps_throw(&type_exc_out_of_memory, "Array dimensions exceeded supported range."));
	ps_value v = ps_array_new(&type_byte, (uint32_t)n);
	if (n)
		memcpy(ps_array(v)->bytes, p, n);
	return v;
}

ps_value ps_array_get(const struct ps_array *a, uint32_t i)
{
	return a->bytes ? ps_from_small(SMALL_BYTE, a->bytes[i]) : a->at[i];
}

bool ps_array_set(struct ps_array *a, uint32_t i, ps_value v)
{
	const struct ps_type *element = a->ref.o.type->element;
	if (element != &type_object) {
		v = ps_convert(v, element);
		if (ps_failed(v))
			return false;
	}
	if (a->bytes)
		a->bytes[i] = (uint8_t)ps_small(v);
	else
		a->at[i] = v;
	return true;
}

void ps_vec_add(struct ps_vec *v, ps_value item)
{
	if (v->count == v->cap) {
		uint32_t cap = v->cap ? v->cap * 2 : 8;
		ps_value *grown = heap_array(ps_value, cap);
		if (v->count)
			memcpy(grown, v->at, v->count * sizeof *grown);
		v->at = grown;
		v->cap = cap;
	}
	v->at[v->count++] = item;
}

ps_value ps_vec_to_array(const struct ps_vec *v)
{
	return ps_object_array(v->at, v->count);
}

ps_value ps_vec_collapse(const struct ps_vec *v)
{
	if (v->count == 0)
		return PS_NOTHING;
	return v->count == 1 ? v->at[0] : ps_vec_to_array(v);
}
