/* SPDX-License-Identifier: MIT */
/*
 * object/psobject.c - PSObject wrappers, the bag of extended members, and type names.
 *
 * A bag's members stand in a table that readers walk without a lock: entries are only appended (their count is published
 * last) and a note's value is one word; everything else (removal, replacement, growth) makes a new table.  Writers hold
 * the bag's lock.
 */
#include "object/psobject.h"

#include <stdatomic.h>
#include <string.h>

#include "base/utf.h"
#include "heap/heap.h"
#include "object/collection.h"
#include "object/convert.h"
#include "object/throw.h"

struct ext_entry {
	struct ps_ext_member m;
	uint32_t hash, len;
};

struct ext_table {
	uint32_t count, cap;
	uint32_t mask;               /* of index */
	uint32_t *index;             /* NULL while the table is small; 0 free, else entry + 1 */
	struct ext_entry at[];
};
#define INDEX_FROM 12u

struct ps_ext {
	struct lock lock;
	struct ext_table *table;     /* NULL: no members */
	struct ps_list *type_names;  /* NULL: those of the .NET type */
	const struct ps_str *text;   /* ToString() of where it came from (deserialized objects), or NULL */
	ps_notes_fn *fill;           /* adds the notes when somebody looks at the members; NULL once done */
	void *fill_arg;
	int64_t fill_number;
};

/* ---- making ---- */
ps_value ps_custom_new(void)
{
	struct ps_psobject *o = heap_new(struct ps_psobject);
	o->ref.o.type = &type_pscustomobject;
	o->base = PS_UNSET;
	return ps_from_obj(o);
}

void ps_custom_is_adapted(ps_value obj)
{
	struct ps_psobject *o = (struct ps_psobject *)obj.bits;
	if (o->ref.o.type == &type_pscustomobject)
		o->ref.o.type = &type_psobject;
}

ps_value ps_wrap_new(ps_value v)
{
	struct ps_psobject *o = heap_new(struct ps_psobject);
	o->ref.o.type = &type_psobject;
	o->base = v;
	return ps_from_obj(o);
}

static struct ps_refobj *refobj_of(ps_value v)
{
	return ps_is_obj(v) && (ps_obj(v)->type->flags & PS_TYPE_REF) ? (struct ps_refobj *)v.bits : NULL;
}

ps_value ps_wrap(ps_value v)
{
	return refobj_of(v) ? v : ps_wrap_new(v);
}

/* ---- the bag ---- */
static struct ps_ext *ext_unfilled(ps_value v)
{
	struct ps_refobj *r = refobj_of(v);
	return r ? __atomic_load_n(&r->ext, __ATOMIC_ACQUIRE) : NULL;
}

/* The notes are made aside and put in place as a whole; of two threads that do so one loses, to no harm. */
static void ext_fill(struct ps_ext *e)
{
	ps_notes_fn *fill = __atomic_load_n(&e->fill, __ATOMIC_ACQUIRE);
	if (!fill)
		return;
	ps_value notes = ps_custom_new();
	fill(notes, e->fill_arg, e->fill_number);
	struct ps_ext *made = ext_unfilled(notes);
	lock_take(&e->lock);
	if (e->fill) {
		if (made)
			__atomic_store_n(&e->table, made->table, __ATOMIC_RELEASE);
		__atomic_store_n(&e->fill, NULL, __ATOMIC_RELEASE);
	}
	lock_release(&e->lock);
}

static struct ps_ext *ext_of(ps_value v)
{
	struct ps_ext *e = ext_unfilled(v);
	if (e && PS_UNLIKELY(e->fill != NULL))
		ext_fill(e);
	return e;
}

void ps_set_lazy_notes(ps_value obj, ps_notes_fn *fill, void *arg, int64_t number)
{
	struct ps_ext *e = heap_new(struct ps_ext);
	lock_init(&e->lock);
	e->fill = fill;
	e->fill_arg = arg;
	e->fill_number = number;
	__atomic_store_n(&refobj_of(obj)->ext, e, __ATOMIC_RELEASE);
}

static struct ps_ext *ext_make(ps_value v)
{
	struct ps_refobj *r = refobj_of(v);
	if (!r)
		return NULL;
	struct ps_ext *e = ext_of(v);
	if (e)
		return e;
	struct ps_ext *made = heap_new(struct ps_ext);
	lock_init(&made->lock);
	return __atomic_compare_exchange_n(&r->ext, &e, made, false, __ATOMIC_ACQ_REL, __ATOMIC_ACQUIRE) ? made : e;
}

static struct ext_table *table_of(const struct ps_ext *e)
{
	return __atomic_load_n(&e->table, __ATOMIC_ACQUIRE);
}

static struct ext_entry *table_find(struct ext_table *t, const char *name, size_t n, uint32_t hash)
{
	uint32_t count = __atomic_load_n(&t->count, __ATOMIC_ACQUIRE);
	if (!t->index) {
		for (uint32_t i = 0; i < count; i++)
			if (t->at[i].hash == hash && ps_text_equal_nocase(t->at[i].m.name, t->at[i].len, name, n))
				return &t->at[i];
		return NULL;
	}
	for (uint32_t i = hash & t->mask;; i = (i + 1) & t->mask) {
		uint32_t at = __atomic_load_n(&t->index[i], __ATOMIC_ACQUIRE);
		if (at == 0)
			return NULL;
		if (t->at[at - 1].hash == hash && ps_text_equal_nocase(t->at[at - 1].m.name, t->at[at - 1].len, name, n))
			return &t->at[at - 1];
	}
}

static void index_put(struct ext_table *t, uint32_t entry)
{
	uint32_t i = t->at[entry].hash & t->mask;
	while (t->index[i])
		i = (i + 1) & t->mask;
	__atomic_store_n(&t->index[i], entry + 1, __ATOMIC_RELEASE);
}

/* A copy with room for one more, without the entry `skip` (UINT32_MAX: none). */
static struct ext_table *table_copy(const struct ext_table *old, uint32_t skip)
{
	uint32_t count = old ? old->count : 0, cap = 4;
	while (cap <= count)
		cap *= 2;
	struct ext_table *t = heap_alloc(sizeof *t + cap * sizeof t->at[0]);
	t->cap = cap;
	for (uint32_t i = 0; i < count; i++)
		if (i != skip)
			t->at[t->count++] = old->at[i];
	if (cap > INDEX_FROM) {
		t->index = heap_alloc_atomic(cap * 2 * sizeof *t->index);
		t->mask = cap * 2 - 1;
		for (uint32_t i = 0; i < t->count; i++)
			index_put(t, i);
	}
	return t;
}

/* Lock held: adds at the end. */
static void table_append(struct ps_ext *e, const struct ps_ext_member *m, size_t n, uint32_t hash)
{
	struct ext_table *t = e->table;
	if (!t || t->count == t->cap)
		t = table_copy(t, UINT32_MAX);
	t->at[t->count] = (struct ext_entry){*m, hash, (uint32_t)n};
	if (t->index)
		index_put(t, t->count);
	__atomic_store_n(&t->count, t->count + 1, __ATOMIC_RELEASE);
	__atomic_store_n(&e->table, t, __ATOMIC_RELEASE);
}

static void table_replace(struct ps_ext *e, const struct ext_entry *old, const struct ps_ext_member *m)
{
	uint32_t place = (uint32_t)(old - e->table->at);
	struct ext_table *t = table_copy(e->table, UINT32_MAX);
	t->at[place].m = *m;
	__atomic_store_n(&e->table, t, __ATOMIC_RELEASE);
}

static bool put_member(ps_value obj, const struct ps_ext_member *m, size_t n, bool force)
{
	struct ps_ext *e = ext_make(obj);
	if (!e)
		return ps_throw(&type_exc_extended, "Cannot add a member to a value of type %s.", ps_base_type(obj)->name);
	uint32_t hash = utf_hash_nocase(m->name, n);
	lock_take(&e->lock);
	struct ext_entry *old = e->table ? table_find(e->table, m->name, n, hash) : NULL;
	bool ok = !old || force;
	if (!old)
		table_append(e, m, n, hash);
	else if (ok && old->m.kind == EXT_NOTE && m->kind == EXT_NOTE && !old->m.hidden)
		old->m.value = m->value;
	else if (ok)
		table_replace(e, old, m);
	lock_release(&e->lock);
	return ok || ps_throw_error(&type_exc_extended, "AlreadyPresentPSMemberInfoInternalCollectionAdd", CAT_NOT_SPECIFIED,
	                            PS_NULL, "The member \"%s\" is already present.", m->name);
}

void ps_add_note(ps_value obj, const char *name, ps_value v)
{
	struct ps_ext_member m = {.name = heap_strdup(name), .kind = EXT_NOTE, .value = v};
	put_member(obj, &m, strlen(name), true);
}

void ps_add_note_str(ps_value obj, ps_value name, ps_value v)
{
	struct ps_ext_member m = {.name = heap_strndup(ps_str(name)->text, ps_str(name)->len), .kind = EXT_NOTE, .value = v};
	put_member(obj, &m, ps_str(name)->len, true);
}

bool ps_custom_add(ps_value obj, ps_value key, ps_value v)
{
	ps_value name = ps_to_string(key);
	if (ps_failed(name))
		return false;
	if (!ps_str_is_nocase(name, "PSTypeName")) {
		ps_add_note_str(obj, name, v);
		return true;
	}
	v = ps_to_string(v);
	if (!ps_failed(v))
		ps_insert_type_name(obj, ps_str(v)->text);
	return !ps_failed(v);
}

bool ps_add_member(ps_value obj, const struct ps_ext_member *m, bool force)
{
	struct ps_ext_member copy = *m;
	copy.name = heap_strdup(m->name);
	return put_member(obj, &copy, strlen(copy.name), force);
}

bool ps_remove_member(ps_value obj, const char *name, size_t n)
{
	struct ps_ext *e = ext_of(obj);
	if (!e)
		return false;
	lock_take(&e->lock);
	struct ext_entry *old = e->table ? table_find(e->table, name, n, utf_hash_nocase(name, n)) : NULL;
	if (old)
		__atomic_store_n(&e->table, table_copy(e->table, (uint32_t)(old - e->table->at)), __ATOMIC_RELEASE);
	lock_release(&e->lock);
	return old != NULL;
}

static struct ext_entry *find_entry(ps_value v, const char *name, size_t n)
{
	struct ps_ext *e = ext_of(v);
	struct ext_table *t = e ? table_of(e) : NULL;
	return t ? table_find(t, name, n, utf_hash_nocase(name, n)) : NULL;
}

/* A wrapper around an object that has a bag of its own: both count, the wrapper's first. */
static ps_value inner_object(ps_value v)
{
	if (!ps_is_obj(v) || ps_obj(v)->type->tc != TC_PSOBJECT)
		return PS_UNSET;
	ps_value base = ((const struct ps_psobject *)v.bits)->base;
	return refobj_of(base) ? base : PS_UNSET;
}

const struct ps_ext_member *ps_find_ext(ps_value obj, const char *name, size_t n)
{
	while (!ps_is_unset(obj)) {
		struct ext_entry *found = find_entry(obj, name, n);
		if (found)
			return &found->m;
		obj = inner_object(obj);
	}
	return NULL;
}

uint32_t ps_ext_count(ps_value obj)
{
	uint32_t count = 0;
	for (; !ps_is_unset(obj); obj = inner_object(obj)) {
		struct ps_ext *e = ext_of(obj);
		if (e && table_of(e))
			count += table_of(e)->count;
	}
	return count;
}

struct ps_ext_member ps_ext_at(ps_value obj, uint32_t i)
{
	for (; !ps_is_unset(obj); obj = inner_object(obj)) {
		struct ps_ext *e = ext_of(obj);
		const struct ext_table *t = e ? table_of(e) : NULL;
		uint32_t count = t ? t->count : 0;
		if (i < count)
			return t->at[i].m;
		i -= count;
	}
	return (struct ps_ext_member){0};
}

bool ps_set_note(ps_value obj, const char *name, size_t n, ps_value v)
{
	for (; !ps_is_unset(obj); obj = inner_object(obj)) {
		struct ps_ext *e = ext_of(obj);
		if (!e)
			continue;
		lock_take(&e->lock);
		struct ext_entry *old = e->table ? table_find(e->table, name, n, utf_hash_nocase(name, n)) : NULL;
		bool note = old && (old->m.kind == EXT_NOTE || (old->m.kind == EXT_PROPERTY && !old->m.get));
		if (note)
			old->m.value = v;
		lock_release(&e->lock);
		if (note)
			return true;
	}
	return false;
}

ps_value ps_copy_object(ps_value obj)
{
	ps_value copy;
	if (ps_tc(obj) == TC_PSOBJECT && ps_is_unset(((const struct ps_psobject *)obj.bits)->base))
		copy = ps_custom_new();
	else
		copy = ps_wrap_new(ps_base(obj));
	uint32_t n = ps_ext_count(obj);
	for (uint32_t i = 0; i < n; i++) {
		struct ps_ext_member m = ps_ext_at(obj, i);
		put_member(copy, &m, strlen(m.name), true);
	}
	const char *names[64];
	struct ps_ext *e = ext_of(obj);
	if (e && e->type_names)
		ps_set_type_names(copy, names, ps_type_names(obj, names, ARRAY_LEN(names)));
	return copy;
}

/* ---- type names ---- */
static struct ps_list *named_list(ps_value v)
{
	for (; !ps_is_unset(v); v = inner_object(v)) {
		struct ps_ext *e = ext_unfilled(v);
		struct ps_list *l = e ? __atomic_load_n(&e->type_names, __ATOMIC_ACQUIRE) : NULL;
		if (l)
			return l;
	}
	return NULL;
}

static uint32_t net_names(ps_value v, const char **ret, uint32_t max)
{
	uint32_t n = 0;
	for (const struct ps_type *t = ps_base_type(v); t && n < max; t = t->base)
		ret[n++] = t->name;
	return n;
}

uint32_t ps_type_names(ps_value v, const char **ret, uint32_t max)
{
	struct ps_list *l = named_list(v);
	if (!l)
		return net_names(v, ret, max);
	uint32_t n = 0;
	for (uint32_t i = 0; n < max; i++) {
		ps_value name = ps_list_get(l, i);
		if (ps_is_unset(name))
			break;
		name = ps_base(name);
		if (ps_is_string(name))
			ret[n++] = ps_str(name)->text;
	}
	return n;
}

bool ps_has_own_type_names(ps_value v)
{
	return named_list(v) != NULL;
}

struct ps_list *ps_type_name_list(ps_value obj)
{
	struct ps_list *l = named_list(obj);
	struct ps_ext *e = l ? NULL : ext_make(obj);
	if (l)
		return l;
	static const char collection[] = "System.Collections.ObjectModel.Collection`1[System.String]";
	const struct ps_type *t = ps_type_find_builtin(collection, sizeof collection - 1);
	l = ps_list(ps_list_new(t && t->tc == TC_LIST ? t : &type_arraylist));
	const char *names[64];
	uint32_t n = net_names(obj, names, ARRAY_LEN(names));
	for (uint32_t i = 0; i < n; i++)
		ps_list_add(l, ps_cstring(names[i]));
	struct ps_list *none = NULL;
	if (e && !__atomic_compare_exchange_n(&e->type_names, &none, l, false, __ATOMIC_ACQ_REL, __ATOMIC_ACQUIRE))
		l = none;
	return l;
}

void ps_insert_type_name(ps_value obj, const char *name)
{
	ps_list_insert(ps_type_name_list(obj), 0, ps_cstring(name));
}

void ps_set_type_names(ps_value obj, const char *const *names, uint32_t n)
{
	struct ps_list *l = ps_type_name_list(obj);
	ps_list_clear(l);
	for (uint32_t i = 0; i < n; i++)
		ps_list_add(l, ps_cstring(names[i]));
}

bool ps_has_type_name(ps_value v, const char *name)
{
	const char *names[64];
	uint32_t n = ps_type_names(v, names, ARRAY_LEN(names));
	for (uint32_t i = 0; i < n; i++)
		if (ps_text_equal_nocase(names[i], strlen(names[i]), name, strlen(name)))
			return true;
	return false;
}

/* ---- the text that a deserialized object brought along ---- */
void ps_set_stored_text(ps_value obj, ps_value text)
{
	struct ps_ext *e = ext_make(obj);
	if (e)
		__atomic_store_n(&e->text, ps_str(text), __ATOMIC_RELEASE);
}

ps_value ps_stored_text(ps_value obj)
{
	struct ps_ext *e = ext_of(obj);
	const struct ps_str *text = e ? __atomic_load_n(&e->text, __ATOMIC_ACQUIRE) : NULL;
	return text ? ps_from_obj(text) : PS_UNSET;
}
