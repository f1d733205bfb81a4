/* SPDX-License-Identifier: MIT */
/*
 * object/typedata.c - the tables behind typedata.h: built-in rows (typedata_rows.c) and a script's additions.
 *
 * Readers use an immutable snapshot without a lock; a change builds the next snapshot under the lock.
 */
#include "object/typedata_rows.h"

#include <string.h>

#include "base/utf.h"
#include "heap/heap.h"
#include "object/collection.h"
#include "object/psmember.h"

struct data_entry {
	const char *type;
	struct ps_ext_member m;
	uint32_t next;           /* in the bucket of m.name: entry + 1, 0 ends */
	bool added;              /* by a script */
};

#define BUCKETS 256u
struct snapshot {
	uint32_t count;
	uint32_t buckets[BUCKETS]; /* entry + 1 */
	struct data_entry at[];
};

static struct lock lock = LOCK_INIT;
static struct snapshot *current;
static struct ps_vec_facts {
	struct ps_type_facts *at;
	uint32_t count;
} added_facts; /* the array is replaced, never changed in place */

static void link_all(struct snapshot *s)
{
	memset(s->buckets, 0, sizeof s->buckets);
	for (uint32_t i = 0; i < s->count; i++) {
		uint32_t *head = &s->buckets[utf_hash_nocase(s->at[i].m.name, strlen(s->at[i].m.name)) % BUCKETS];
		s->at[i].next = *head;
		*head = i + 1;
	}
}

static struct snapshot *snapshot_new(uint32_t count)
{
	struct snapshot *s = heap_alloc(sizeof *s + count * sizeof s->at[0]);
	s->count = count;
	return s;
}

static PS_COLD struct snapshot *first_snapshot(void)
{
	uint32_t n = 0;
	while (typedata_rows[n].type)
		n++;
	struct snapshot *s = snapshot_new(n);
	for (uint32_t i = 0; i < n; i++) {
		const struct typedata_row *row = &typedata_rows[i];
		s->at[i].type = row->type;
		s->at[i].m = (struct ps_ext_member){.name = row->name, .kind = row->kind, .get = row->get, .set = row->set,
		                                    .hidden = row->name[0] == '_',
		                                    .value = row->text ? ps_cstring(row->text) : PS_NULL};
	}
	link_all(s);
	lock_take(&lock);
	if (!current)
		__atomic_store_n(&current, s, __ATOMIC_RELEASE);
	lock_release(&lock);
	return current;
}

static struct snapshot *snapshot_now(void)
{
	struct snapshot *s = __atomic_load_n(&current, __ATOMIC_ACQUIRE);
	return s ? s : first_snapshot();
}

static bool same(const char *a, const char *b)
{
	return ps_text_equal_nocase(a, strlen(a), b, strlen(b));
}

static struct data_entry *first_of(struct snapshot *s, uint32_t at, const char *name, size_t len)
{
	for (; at; at = s->at[at - 1].next)
		if (ps_text_equal_nocase(s->at[at - 1].m.name, strlen(s->at[at - 1].m.name), name, len))
			return &s->at[at - 1];
	return NULL;
}

static const struct ps_ext_member *best_of(struct snapshot *s, struct data_entry *e, const char *const *types, uint32_t n,
                                           const char *name, size_t len)
{
	const struct ps_ext_member *best = NULL;
	for (; e; e = first_of(s, e->next, name, len))
		for (uint32_t i = 0; i < n; i++)
			if (same(e->type, types[i])) {
				best = &e->m;
				n = i; /* only nearer types from here */
				break;
			}
	return best;
}

const struct ps_ext_member *ps_typedata_member(const char *const *types, uint32_t n, const char *name, size_t len)
{
	struct snapshot *s = snapshot_now();
	struct data_entry *e = first_of(s, s->buckets[utf_hash_nocase(name, len) % BUCKETS], name, len);
	return e ? best_of(s, e, types, n, name, len) : NULL;
}

const struct ps_ext_member *ps_typedata_of(ps_value v, const char *name, size_t len)
{
	struct snapshot *s = snapshot_now();
	struct data_entry *e = first_of(s, s->buckets[utf_hash_nocase(name, len) % BUCKETS], name, len);
	if (!e)
		return NULL;
	const char *types[64];
	return best_of(s, e, types, ps_type_names(v, types, ARRAY_LEN(types)), name, len);
}

const struct ps_ext_member *const *ps_typedata_members(const char *const *types, uint32_t n, uint32_t *ret_n)
{
	struct snapshot *s = snapshot_now();
	const struct ps_ext_member **found = heap_array(const struct ps_ext_member *, s->count + 1);
	uint32_t count = 0;
	for (uint32_t t = 0; t < n; t++) {
		for (uint32_t i = 0; i < s->count; i++) {
			if (!same(s->at[i].type, types[t]))
				continue;
			bool known = false;
			for (uint32_t k = 0; k < count && !known; k++)
				known = same(found[k]->name, s->at[i].m.name);
			if (!known)
				found[count++] = &s->at[i].m;
		}
	}
	*ret_n = count;
	return found;
}

bool ps_typedata_add(const char *type, const struct ps_ext_member *m, bool force)
{
	snapshot_now();
	lock_take(&lock);
	uint32_t place = current->count;
	for (uint32_t i = 0; i < current->count; i++)
		if (same(current->at[i].type, type) && same(current->at[i].m.name, m->name))
			place = i;
	bool fresh = place == current->count;
	if (fresh || force) {
		struct snapshot *s = snapshot_new(current->count + fresh);
		memcpy(s->at, current->at, current->count * sizeof s->at[0]);
		s->at[place] = (struct data_entry){.type = heap_strdup(type), .m = *m, .added = true};
		s->at[place].m.name = heap_strdup(m->name);
		link_all(s);
		__atomic_store_n(&current, s, __ATOMIC_RELEASE);
	}
	lock_release(&lock);
	return fresh || force;
}

bool ps_typedata_remove(const char *type, const char *member)
{
	snapshot_now();
	lock_take(&lock);
	struct snapshot *s = snapshot_new(current->count);
	s->count = 0;
	for (uint32_t i = 0; i < current->count; i++)
		if (!same(current->at[i].type, type) || (member && !same(current->at[i].m.name, member)))
			s->at[s->count++] = current->at[i];
	bool removed = s->count != current->count;
	link_all(s);
	__atomic_store_n(&current, s, __ATOMIC_RELEASE);
	if (!member) {
		struct ps_type_facts *left = heap_array(struct ps_type_facts, added_facts.count + 1);
		uint32_t n = 0;
		for (uint32_t i = 0; i < added_facts.count; i++)
			if (!same(added_facts.at[i].type, type))
				left[n++] = added_facts.at[i];
		removed |= n != added_facts.count;
		added_facts.at = left;
		added_facts.count = n;
	}
	lock_release(&lock);
	return removed;
}

/* ---- facts ---- */
static const struct ps_type_facts *builtin_facts(const char *type)
{
	for (const struct ps_type_facts *f = typedata_facts; f->type; f++)
		if (same(f->type, type))
			return f;
	return NULL;
}

const struct ps_type_facts *ps_typedata_facts(const char *type)
{
	const struct ps_type_facts *found = NULL;
	lock_take(&lock);
	for (uint32_t i = 0; i < added_facts.count && !found; i++)
		if (same(added_facts.at[i].type, type))
			found = &added_facts.at[i];
	lock_release(&lock);
	return found ? found : builtin_facts(type);
}

static void merge(struct ps_type_facts *into, const struct ps_type_facts *f)
{
	if (f->default_properties)
		into->default_properties = f->default_properties;
	if (f->default_property)
		into->default_property = f->default_property;
	if (f->key_properties)
		into->key_properties = f->key_properties;
	if (f->serialization_depth)
		into->serialization_depth = f->serialization_depth;
	if (f->serialization_method)
		into->serialization_method = f->serialization_method;
	if (f->serialized_properties)
		into->serialized_properties = f->serialized_properties;
	if (f->string_source)
		into->string_source = f->string_source;
	if (f->target_type)
		into->target_type = f->target_type;
}

void ps_typedata_set_facts(const struct ps_type_facts *facts)
{
	const struct ps_type_facts *old = ps_typedata_facts(facts->type);
	struct ps_type_facts merged = old ? *old : (struct ps_type_facts){0};
	merged.type = heap_strdup(facts->type);
	merge(&merged, facts);
	lock_take(&lock);
	struct ps_type_facts *next = heap_array(struct ps_type_facts, added_facts.count + 1);
	next[0] = merged;
	uint32_t n = 1;
	for (uint32_t i = 0; i < added_facts.count; i++)
		if (!same(added_facts.at[i].type, facts->type))
			next[n++] = added_facts.at[i];
	added_facts.at = next;
	added_facts.count = n;
	lock_release(&lock);
}

/* The DefaultDisplayPropertySet in the member set PSStandardMembers that was added to this object; NULL: none. */
static const char *const *own_default_properties(ps_value v)
{
	const struct ps_ext_member *standard = ps_find_ext(v, "PSStandardMembers", 17);
	struct ps_vec members = {0};
	if (!standard || !ps_flatten(standard->value, &members))
		return NULL;
	for (uint32_t i = 0; i < members.count; i++) {
		ps_value item = ps_base(members.at[i]);
		if (ps_type_of(item) != &type_pspropertyset)
			continue;
		const struct ps_member_object *m = (const struct ps_member_object *)item.bits;
		ps_value names = same(m->ext.name, "DefaultDisplayPropertySet") ? ps_property_set_names(&m->ext) : PS_NULL;
		if (ps_is_null(names) || ps_failed(names))
			continue;
		const char **list = heap_array(const char *, ps_array(names)->count + 1);
		for (uint32_t k = 0; k < ps_array(names)->count; k++)
			list[k] = ps_str(ps_array_get(ps_array(names), k))->text;
		return list;
	}
	return NULL;
}

const char *const *ps_default_properties(ps_value v)
{
	const char *const *own = own_default_properties(v);
	if (own)
		return own;
	const char *types[64];
	uint32_t n = ps_type_names(v, types, ARRAY_LEN(types));
	for (uint32_t i = 0; i < n; i++) {
		const struct ps_type_facts *f = ps_typedata_facts(types[i]);
		if (f && f->default_properties)
			return f->default_properties;
	}
	return NULL;
}

const char *const *ps_typedata_types(uint32_t *ret_n)
{
	struct snapshot *s = snapshot_now();
	lock_take(&lock);
	const char **names = heap_array(const char *, s->count + added_facts.count + 1);
	uint32_t n = 0;
	for (uint32_t i = 0; i < s->count + added_facts.count; i++) {
		const char *type = i < s->count ? s->at[i].type : added_facts.at[i - s->count].type;
		bool known = i < s->count && !s->at[i].added;
		for (uint32_t k = 0; k < n && !known; k++)
			known = same(names[k], type);
		if (!known)
			names[n++] = type;
	}
	lock_release(&lock);
	*ret_n = n;
	return names;
}
