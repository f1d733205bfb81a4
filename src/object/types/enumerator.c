/* SPDX-License-Identifier: MIT */
/*
 * object/types/enumerator.c - IEnumerator objects (GetEnumerator()), DictionaryEntry and KeyValuePair<K,V>.
 * The pipeline enumerates what is left of an enumerator, as PowerShell does.
 */
#include "object/types/support.h"

struct enumerator {
	struct ps_refobj ref;
	ps_value source;
	struct ps_enumerator *e;
	ps_value current;            /* PS_UNSET before the first and behind the last */
};
extern struct ps_type type_enumerator, type_dict_enumerator;

static struct enumerator *self_enumerator(const struct ps_call *c)
{
	return (struct enumerator *)c->self.bits;
}

static struct ps_enumerator *walk(ps_value source)
{
	return ps_tc(source) == TC_DICT ? ps_enumerate_dict(source) : ps_enumerate(source);
}

ps_value enumerator_new(ps_value sequence)
{
	sequence = ps_base(sequence);
	struct enumerator *n = heap_new(struct enumerator);
	n->ref.o.type = ps_tc(sequence) == TC_DICT ? &type_dict_enumerator : &type_enumerator;
	n->source = sequence;
	n->e = walk(sequence);
	n->current = PS_UNSET;
	return n->e == NULL ? PS_FAIL : ps_from_obj(n);
}

static int move(struct enumerator *n)
{
	int more = n->e->next(n->e, &n->current);
	if (more <= 0)
		n->current = PS_UNSET;
	return more;
}

METHOD(move_next)
{
	int more = move(self_enumerator(c));
	return more < 0 ? PS_FAIL : ps_from_bool(more > 0);
}

METHOD(get_current)
{
	ps_value v = self_enumerator(c)->current;
	return ps_is_unset(v) ? FAIL(type_exc_operation, "Enumeration has either not started or has already finished.") : v;
}

METHOD(reset)
{
	struct enumerator *n = self_enumerator(c);
	n->e = walk(n->source);
	n->current = PS_UNSET;
	return PS_NOTHING;
}

METHOD(dispose)
{
	return PS_NOTHING;
}

METHOD(current_key)
{
	ps_value v = get_current(c);
	return ps_failed(v) ? v : ((struct ps_entry *)v.bits)->key;
}

METHOD(current_value)
{
	ps_value v = get_current(c);
	return ps_failed(v) ? v : ((struct ps_entry *)v.bits)->value;
}

struct rest {
	struct ps_enumerator e;
	struct enumerator *of;
};

static int rest_next(struct ps_enumerator *e, ps_value *ret)
{
	struct rest *r = (struct rest *)e;
	int more = move(r->of);
	*ret = r->of->current;
	return more;
}

static struct ps_enumerator *enumerate_rest(ps_value v)
{
	struct rest *r = heap_new(struct rest);
	r->e.next = rest_next;
	r->of = (struct enumerator *)v.bits;
	return &r->e;
}

static const struct ps_type_ops enumerator_ops = {.enumerate = enumerate_rest};
static const struct ps_member_row rows[] = {
	{"bool MoveNext()", move_next, NULL},
	{"void Reset()", reset, NULL},
	{"void Dispose()", dispose, NULL},
	{"System.Object Current {get;}", get_current, NULL},
	ROWS_END};
static const struct ps_member_row dict_rows[] = {
	{"System.Collections.DictionaryEntry Entry {get;}", get_current, NULL},
	{"System.Object Key {get;}", current_key, NULL},
	{"System.Object Value {get;}", current_value, NULL},
	ROWS_END};
struct ps_type type_enumerator = {PS_TYPE_HEAD, .name = "System.ArrayEnumerator", .base = &type_object, .tc = TC_OBJECT,
                                  .flags = PS_TYPE_REF | PS_TYPE_ENUMERABLE, .rows = rows, .ops = &enumerator_ops,
                                  .interfaces = "System.Collections.IEnumerator System.ICloneable"};
struct ps_type type_dict_enumerator = {PS_TYPE_HEAD, .name = "System.Collections.Hashtable+HashtableEnumerator",
                                       .base = &type_object, .tc = TC_OBJECT, .flags = PS_TYPE_REF | PS_TYPE_ENUMERABLE,
                                       .rows = dict_rows, .more_rows = rows, .ops = &enumerator_ops,
                                       .interfaces = "System.Collections.IDictionaryEnumerator System.Collections.IEnumerator"};

/* ---- pairs ---- */

static struct ps_entry *entry_of(ps_value v)
{
	return (struct ps_entry *)v.bits;
}

METHOD(entry_new)
{
	return ps_entry_new(c->type, c->argc > 0 ? c->args[0] : PS_NULL, c->argc > 1 ? c->args[1] : PS_NULL);
}

METHOD(entry_key)
{
	return entry_of(c->self)->key;
}

METHOD(entry_value)
{
	return entry_of(c->self)->value;
}

METHOD(set_entry_key)
{
	entry_of(c->self)->key = c->args[0];
	return PS_NOTHING;
}

METHOD(set_entry_value)
{
	entry_of(c->self)->value = c->args[0];
	return PS_NOTHING;
}

METHOD(deconstruct)
{
	bool ok = ps_reference_set(c->args[0], entry_of(c->self)->key) && ps_reference_set(c->args[1], entry_of(c->self)->value);
	return ok ? PS_NOTHING : PS_FAIL;
}

static bool pair_text(ps_value v, struct buf *out)
{
	buf_put_byte(out, '[');
	bool ok = ps_net_to_string(entry_of(v)->key, out);
	buf_puts(out, ", ");
	ok = ok && (ps_is_null(entry_of(v)->value) || ps_net_to_string(entry_of(v)->value, out));
	buf_put_byte(out, ']');
	return ok;
}

static bool pair_equal(ps_value a, ps_value b)
{
	return values_equal(entry_of(a)->key, entry_of(b)->key) && values_equal(entry_of(a)->value, entry_of(b)->value);
}

static uint32_t pair_hash(ps_value v)
{
	return ps_key_hash(entry_of(v)->key, false);
}

static const struct ps_member_row entry_rows[] = {
	{"new()", entry_new, NULL},
	{"new(System.Object key, System.Object value)", entry_new, NULL},
	{"void Deconstruct([ref] System.Object key, [ref] System.Object value)", deconstruct, NULL},
	{"System.Object Key {get;set;}", entry_key, set_entry_key},
	{"System.Object Value {get;set;}", entry_value, set_entry_value},
	ROWS_END};
static const struct ps_member_row pair_rows[] = {
	{"new()", entry_new, NULL},
	{"new(TKey key, TValue value)", entry_new, NULL},
	{"void Deconstruct([ref] TKey key, [ref] TValue value)", deconstruct, NULL},
	{"TKey Key {get;}", entry_key, NULL},
	{"TValue Value {get;}", entry_value, NULL},
	ROWS_END};
static const struct ps_type_ops entry_ops = {.to_string = pair_text, .equals = pair_equal, .hash = pair_hash};
static const struct ps_type_ops pair_ops = {.to_string = pair_text, .equals = pair_equal, .hash = pair_hash};
VALUE_TYPE(dictionary_entry, "System.Collections.DictionaryEntry", NULL, TC_OBJECT, NULL, entry_rows, &entry_ops);
struct ps_type type_key_value_pair = {PS_TYPE_HEAD, .name = "System.Collections.Generic.KeyValuePair`2", .base = &type_value_type,
                                      .tc = TC_OBJECT, .flags = PS_TYPE_VALUE | PS_TYPE_GENERIC_DEF, .rows = pair_rows,
                                      .ops = &pair_ops};
