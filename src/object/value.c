/* SPDX-License-Identifier: MIT */
/*
 * object/value.c - boxing and unboxing of scalars, and what type a value has.
 *
 * Boxes are immutable.  Those of static types are allocated without references inside; an enum may belong to a script
 * class that lives on the heap, so its box is scanned.
 */
#include "object/value.h"

#include <string.h>

#include "base/guid.h"
#include "heap/heap.h"
#include "object/psobject.h"

struct box64 {
	struct ps_obj o;
	int64_t v;
};
struct box_double {
	struct ps_obj o;
	double v;
};
struct box_decimal {
	struct ps_obj o;
	struct ps_decimal v;
};
struct box_date {
	struct ps_obj o;
	int64_t ticks;
	enum ps_kind kind;
};
struct box_guid {
	struct ps_obj o;
	struct guid v;
};

static struct ps_type *const small_types[] = {
    [SMALL_BOOL] = &type_bool,   [SMALL_CHAR] = &type_char,     [SMALL_SBYTE] = &type_sbyte,
    [SMALL_BYTE] = &type_byte,   [SMALL_INT16] = &type_int16,   [SMALL_UINT16] = &type_uint16,
    [SMALL_UINT32] = &type_uint32, [SMALL_SINGLE] = &type_single, [SMALL_SWITCH] = &type_switch,
};

const struct ps_type *ps_type_of(ps_value v)
{
	switch (v.bits & PS_TAG_MASK) {
	case 0:
		return v.bits ? ps_obj(v)->type : &type_null;
	case PS_TAG_INT:
		return &type_int32;
	case PS_TAG_SMALL:
		return small_types[(v.bits >> 3) & 31];
	default:
		return &type_null;
	}
}

enum ps_tc ps_tc(ps_value v)
{
	return ps_type_of(v)->tc;
}

ps_value ps_base(ps_value v)
{
	while (ps_is_obj(v) && ps_obj(v)->type->tc == TC_PSOBJECT) {
		ps_value base = ((const struct ps_psobject *)v.bits)->base;
		if (ps_is_unset(base))
			return v;
		v = base;
	}
	return v;
}

const struct ps_type *ps_base_type(ps_value v)
{
	v = ps_base(v);
	const struct ps_type *t = ps_type_of(v);
	return t;
}

static ps_value box64(const struct ps_type *type, int64_t v)
{
	struct box64 *b = heap_alloc_atomic(sizeof *b);
	b->o.type = type;
	b->v = v;
	return ps_from_obj(b);
}

ps_value ps_from_int64(int64_t v)
{
	return box64(&type_int64, v);
}

ps_value ps_from_uint64(uint64_t v)
{
	return box64(&type_uint64, (int64_t)v);
}

ps_value ps_from_double(double v)
{
	struct box_double *b = heap_alloc_atomic(sizeof *b);
	b->o.type = &type_double;
	b->v = v;
	return ps_from_obj(b);
}

ps_value ps_from_single(float v)
{
	uint32_t bits;
	memcpy(&bits, &v, sizeof bits);
	return ps_from_small(SMALL_SINGLE, bits);
}

int64_t ps_int64(ps_value v)
{
	if (ps_is_int(v))
		return ps_int(v);
	if ((v.bits & PS_TAG_MASK) == PS_TAG_SMALL) {
		uint32_t u = ps_small(v);
		switch ((enum ps_small)((v.bits >> 3) & 31)) {
		case SMALL_SBYTE:
			return (int8_t)u;
		case SMALL_INT16:
			return (int16_t)u;
		case SMALL_SINGLE:
			return (int64_t)ps_double(v);
		case SMALL_BOOL:
		case SMALL_CHAR:
		case SMALL_BYTE:
		case SMALL_UINT16:
		case SMALL_UINT32:
		case SMALL_SWITCH:
			return u;
		}
	}
	if (!ps_is_obj(v))
		return 0;
	enum ps_tc tc = ps_obj(v)->type->tc;
	if (tc == TC_INT64 || tc == TC_UINT64 || tc == TC_ENUM)
		return ((const struct box64 *)v.bits)->v;
	return tc == TC_DOUBLE ? (int64_t)((const struct box_double *)v.bits)->v : 0;
}

uint64_t ps_uint64(ps_value v)
{
	return (uint64_t)ps_int64(v);
}

double ps_double(ps_value v)
{
	if (ps_is_int(v))
		return ps_int(v);
	if (ps_is_small(v, SMALL_SINGLE)) {
		uint32_t bits = ps_small(v);
		float f;
		memcpy(&f, &bits, sizeof f);
		return (double)f;
	}
	if (ps_is_obj(v)) {
		if (ps_obj(v)->type->tc == TC_DOUBLE)
			return ((const struct box_double *)v.bits)->v;
		if (ps_obj(v)->type->tc == TC_UINT64)
			return (double)ps_uint64(v);
	}
	return (double)ps_int64(v);
}

ps_value ps_from_decimal(struct ps_decimal d)
{
	struct box_decimal *b = heap_alloc_atomic(sizeof *b);
	b->o.type = &type_decimal;
	b->v = d;
	return ps_from_obj(b);
}

struct ps_decimal ps_decimal(ps_value v)
{
	return ((const struct box_decimal *)v.bits)->v;
}

ps_value ps_from_datetime(int64_t ticks, enum ps_kind kind)
{
	struct box_date *b = heap_alloc_atomic(sizeof *b);
	b->o.type = &type_datetime;
	b->ticks = ticks;
	b->kind = kind;
	return ps_from_obj(b);
}

int64_t ps_datetime_ticks(ps_value v)
{
	return ((const struct box_date *)v.bits)->ticks;
}

enum ps_kind ps_datetime_kind(ps_value v)
{
	return ((const struct box_date *)v.bits)->kind;
}

ps_value ps_from_timespan(int64_t ticks)
{
	return box64(&type_timespan, ticks);
}

int64_t ps_timespan_ticks(ps_value v)
{
	return ((const struct box64 *)v.bits)->v;
}

ps_value ps_from_guid(const struct guid *g)
{
	struct box_guid *b = heap_alloc_atomic(sizeof *b);
	b->o.type = &type_guid;
	b->v = *g;
	return ps_from_obj(b);
}

const struct guid *ps_guid(ps_value v)
{
	return &((const struct box_guid *)v.bits)->v;
}

ps_value ps_from_enum(const struct ps_type *type, int64_t v)
{
	struct box64 *b = heap_new(struct box64);
	b->o.type = type;
	b->v = v;
	return ps_from_obj(b);
}

ps_value ps_from_switch(bool on)
{
	return ps_from_small(SMALL_SWITCH, on);
}

ps_value ps_from_type(const struct ps_type *t)
{
	return ps_from_obj(t);
}
