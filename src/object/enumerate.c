/* SPDX-License-Identifier: MIT */
/*
 * object/enumerate.c - LanguagePrimitives.GetEnumerator: what the pipeline and foreach walk through.
 *
 * Arrays and collections are enumerated; strings, dictionaries and custom objects are one object.  Types with their own
 * rule say so in ops->enumerate; script classes by IEnumerable and their GetEnumerator method.
 */
#include "object/collection.h"

#include <string.h>

#include "heap/heap.h"
#include "object/hooks.h"
#include "object/psobject.h"
#include "object/throw.h"

bool ps_throw_modified(void)
{
	return ps_throw(&type_exc_operation, "Collection was modified; enumeration operation may not execute.");
}

struct array_walk {
	struct ps_enumerator e;
	struct ps_array *a;
	uint32_t at;
};

static int array_next(struct ps_enumerator *e, ps_value *ret)
{
	struct array_walk *w = (struct array_walk *)e;
	if (w->at >= w->a->count)
		return 0;
	*ret = ps_array_get(w->a, w->at++);
	return 1;
}

struct list_walk {
	struct ps_enumerator e;
	struct ps_list *l;
	uint32_t at, version;
};

static int list_next(struct ps_enumerator *e, ps_value *ret)
{
	struct list_walk *w = (struct list_walk *)e;
	if (__atomic_load_n(&w->l->version, __ATOMIC_ACQUIRE) != w->version)
		return ps_throw_modified() ? 1 : -1;
	*ret = ps_list_get(w->l, w->at);
	if (ps_is_unset(*ret))
		return 0;
	w->at++;
	return 1;
}

struct dict_walk {
	struct ps_enumerator e;
	struct ps_dict *d;
	const struct ps_type *entry;
	uint32_t at, version;
};

static int dict_next(struct ps_enumerator *e, ps_value *ret)
{
	struct dict_walk *w = (struct dict_walk *)e;
	ps_value key, value;
	if (ps_dict_version(w->d) != w->version)
		return ps_throw_modified() ? 1 : -1;
	if (!ps_dict_next(w->d, &w->at, &key, &value))
		return 0;
	*ret = ps_entry_new(w->entry, key, value);
	return 1;
}

ps_value ps_entry_new(const struct ps_type *t, ps_value key, ps_value value)
{
	struct ps_entry *e = heap_new(struct ps_entry);
	e->o.type = t;
	e->key = key;
	e->value = value;
	return ps_from_obj(e);
}

struct ps_enumerator *ps_enumerate_dict(ps_value v)
{
	v = ps_base(v);
	const struct ps_type *t = ps_type_of(v);
	struct dict_walk *w = heap_new(struct dict_walk);
	w->e.next = dict_next;
	w->d = ps_dict(v);
	w->version = ps_dict_version(w->d);
	w->entry = t->arg_count == 2 ? ps_type_generic(&type_key_value_pair, t->args, 2) : &type_dictionary_entry;
	return &w->e;
}

/* What a script class's GetEnumerator returned: an object with MoveNext and Current. */
struct script_walk {
	struct ps_enumerator e;
	ps_value source;
};

static int script_next(struct ps_enumerator *e, ps_value *ret)
{
	struct script_walk *w = (struct script_walk *)e;
	ps_value more;
	if (ps_call_member(w->source, "MoveNext", 8, NULL, 0, &more) != PS_FOUND)
		return ps_is_null(ps_pending()) ? 0 : -1;
	if (!ps_is_bool(ps_base(more)) || !ps_small(ps_base(more)))
		return 0;
	return ps_get_member(w->source, "Current", 7, ret) == PS_FOUND ? 1 : -1;
}

static struct ps_enumerator *enumerate_script(ps_value v)
{
	ps_value source = object_hooks.call_class_method(v, "GetEnumerator", NULL, 0);
	if (ps_failed(source) || ps_is_unset(source))
		return NULL;
	source = ps_base(source);
	if (ps_tc(source) != TC_SCRIPT_OBJECT)
		return ps_enumerate(source);
	struct script_walk *w = heap_new(struct script_walk);
	w->e.next = script_next;
	w->source = source;
	return &w->e;
}

static struct ps_enumerator *enumerate_by_type(ps_value v, const struct ps_type *t)
{
	for (const struct ps_type *at = t; at; at = at->base)
		if (at->ops && at->ops->enumerate)
			return at->ops->enumerate(v);
	if (t->tc == TC_SCRIPT_OBJECT && ps_type_is_named(t, "System.Collections.IEnumerable"))
		return enumerate_script(v);
	return NULL;
}

struct ps_enumerator *ps_enumerate(ps_value v)
{
	v = ps_base(v);
	const struct ps_type *t = ps_type_of(v);
	if (t->tc == TC_ARRAY) {
		struct array_walk *w = heap_new(struct array_walk);
		w->e.next = array_next;
		w->a = ps_array(v);
		return &w->e;
	}
	if (t->tc == TC_LIST) {
		struct list_walk *w = heap_new(struct list_walk);
		w->e.next = list_next;
		w->l = ps_list(v);
		w->version = w->l->version;
		return &w->e;
	}
	if (t->tc == TC_SCRIPT_OBJECT || (t->flags & PS_TYPE_ENUMERABLE))
		return enumerate_by_type(v, t);
	return NULL;
}

bool ps_is_enumerable(ps_value v)
{
	const struct ps_type *t = ps_base_type(v);
	if (t->tc == TC_SCRIPT_OBJECT)
		return ps_type_is_named(t, "System.Collections.IEnumerable") &&
		       !ps_type_is_named(t, "System.Collections.IDictionary");
	return (t->flags & PS_TYPE_ENUMERABLE) != 0;
}

bool ps_flatten(ps_value v, struct ps_vec *out)
{
	if (v.bits == PS_NOTHING.bits)
		return true;
	struct ps_enumerator *e = ps_enumerate(v);
	if (!e) {
		if (!ps_is_null(ps_pending()))
			return false;
		ps_vec_add(out, v);
		return true;
	}
	ps_value item;
	int more;
	while ((more = e->next(e, &item)) > 0)
		ps_vec_add(out, item);
	if (e->close)
		e->close(e);
	return more == 0;
}
