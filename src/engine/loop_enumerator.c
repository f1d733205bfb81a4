/* SPDX-License-Identifier: MIT */
/*
 * engine/loop_enumerator.c - see loop_enumerator.h.
 */
#include "engine/loop_enumerator.h"

#include <string.h>
#include <strings.h>

#include "heap/heap.h"

struct loop_enumerator {
	struct ps_refobj ref;
	struct ps_enumerator *e;
	ps_value current;
};

static struct loop_enumerator *self(ps_value v)
{
	return (struct loop_enumerator *)v.bits;
}

int loop_enumerator_next(ps_value enumerator, ps_value *ret)
{
	struct loop_enumerator *o = self(enumerator);
	int more = o->e ? o->e->next(o->e, ret) : 0;
	o->current = more > 0 ? *ret : PS_NULL;
	return more;
}

void loop_enumerator_close(ps_value enumerator)
{
	struct loop_enumerator *o = self(enumerator);
	if (o->e && o->e->close)
		o->e->close(o->e);
	o->e = NULL;
}

static ps_value move_next(const struct ps_call *c)
{
	ps_value v;
	int more = loop_enumerator_next(c->self, &v);
	return more < 0 ? PS_FAIL : ps_from_bool(more > 0);
}

static ps_value get_current(const struct ps_call *c)
{
	return self(c->self)->current;
}

static ps_value reset(const struct ps_call *c)
{
	(void)c;
	return ps_fail(ps_throw(&type_exc_not_supported, "Specified method is not supported."));
}

static const struct ps_member_row rows[] = {{"bool MoveNext()", move_next, NULL},
                                            {"void Reset()", reset, NULL},
                                            {"System.Object Current {get;}", get_current, NULL},
                                            {NULL, NULL, NULL}};
static struct ps_type type_loop_enumerator = {PS_TYPE_HEAD, .name = "System.Array+ArrayEnumerator", .base = &type_object,
                                              .tc = TC_OBJECT, .flags = PS_TYPE_REF, .rows = rows,
                                              .interfaces = "System.Collections.IEnumerator System.ICloneable"};

ps_value loop_enumerator_new(struct ps_enumerator *e)
{
	struct loop_enumerator *o = heap_new(struct loop_enumerator);
	o->ref.o.type = &type_loop_enumerator;
	o->e = e;
	return ps_from_obj(o);
}

static bool mentions(const char *text, const char *name, size_t n)
{
	for (const char *at = strchr(text, '$'); at; at = strchr(at + 1, '$'))
		if (strncasecmp(at + 1, name, n) == 0 || (at[1] == '{' && strncasecmp(at + 2, name, n) == 0))
			return true;
	return false;
}

/* Answers are kept by source: bit 0 known, bit 1 $foreach, bit 2 $switch. */
bool loop_enumerator_wanted(struct runspace *rs, const struct lang_name *name)
{
	const struct lang_source *src = rs->frame ? rs->frame->source : NULL;
	if (!src)
		return false;
	if (!rs->mentions)
		rs->mentions = ptr_map_new();
	uintptr_t known = (uintptr_t)ptr_map_get(rs->mentions, src);
	if (!known) {
		known = 1u | (mentions(src->text, "foreach", 7) ? 2u : 0u) | (mentions(src->text, "switch", 6) ? 4u : 0u);
		ptr_map_set(rs->mentions, src, (void *)known);
	}
	return (known & (name == engine_names.foreach_ ? 2u : 4u)) != 0;
}
