/* SPDX-License-Identifier: MIT */
/*
 * engine/input_object.c - see input_object.h.
 */
#include "engine/input_object.h"

#include <string.h>

#include "heap/heap.h"

struct input_object {
	struct ps_refobj ref;
	ps_value *at;
	uint32_t count, next; /* next: what MoveNext or an enumeration takes */
	ps_value current;
};
struct input_enumerator {
	struct ps_enumerator e;
	struct input_object *of;
};

ps_value input_object_new(const ps_value *items, uint32_t count)
{
	struct input_object *o = heap_new(struct input_object);
	o->ref.o.type = &type_input_object;
	o->at = heap_array(ps_value, count ? count : 1);
	if (count)
		memcpy(o->at, items, count * sizeof *items);
	o->count = count;
	o->current = PS_NULL;
	return ps_from_obj(o);
}

static int next(struct ps_enumerator *e, ps_value *ret)
{
	struct input_object *o = ((struct input_enumerator *)e)->of;
	if (o->next >= o->count)
		return 0;
	*ret = o->current = o->at[o->next++];
	return 1;
}

static struct ps_enumerator *enumerate(ps_value v)
{
	struct input_enumerator *e = heap_new(struct input_enumerator);
	e->e.next = next;
	e->of = (struct input_object *)v.bits;
	return &e->e;
}

static ps_value move_next(const struct ps_call *c)
{
	struct input_object *o = (struct input_object *)c->self.bits;
	if (o->next >= o->count)
		return PS_FALSE;
	o->current = o->at[o->next++];
	return PS_TRUE;
}

static ps_value get_current(const struct ps_call *c)
{
	return ((struct input_object *)c->self.bits)->current;
}

static ps_value reset(const struct ps_call *c)
{
	struct input_object *o = (struct input_object *)c->self.bits;
	o->next = 0;
	o->current = PS_NULL;
	return PS_NOTHING;
}

static const struct ps_member_row rows[] = {{"bool MoveNext()", move_next, NULL},
                                            {"void Reset()", reset, NULL},
                                            {"System.Object Current {get;}", get_current, NULL},
                                            {NULL, NULL, NULL}};
static const struct ps_type_ops ops = {.enumerate = enumerate};
struct ps_type type_input_object = {PS_TYPE_HEAD,
                                    .name = "System.Collections.ArrayList+ArrayListEnumeratorSimple",
                                    .base = &type_object,
                                    .tc = TC_OBJECT,
                                    .flags = PS_TYPE_REF | PS_TYPE_ENUMERABLE,
                                    .rows = rows,
                                    .ops = &ops,
                                    .interfaces = "System.Collections.IEnumerator"};
