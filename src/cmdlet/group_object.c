/* SPDX-License-Identifier: MIT */
/*
 * cmdlet/group_object.c - Group-Object and its results.
 *
 * Groups are found by a table over the keys' text and compared as Sort-Object compares; they come out in order of their
 * values.
 */
#include <string.h>

#include "base/buf.h"
#include "base/utf.h"
#include "cmdlet/cmdlet_types.h"
#include "cmdlet/property_expr.h"
#include "heap/heap.h"

enum { INPUT, PROPERTY, NO_ELEMENT, AS_HASHTABLE, AS_STRING, CASE, CULTURE };
static const char *const params[] = {"InputObject", "Property", "NoElement", "AsHashTable", "AsString", "CaseSensitive", "Culture", NULL};

struct group_info {
	struct ps_refobj ref;
	ps_value values, group;      /* an ArrayList; a Collection of objects or PS_NULL */
	const char *name;
	int32_t count;
};

static struct group_info *self_group(const struct ps_call *c)
{
	return (struct group_info *)c->self.bits;
}
static ps_value get_values(const struct ps_call *c)
{
	return self_group(c)->values;
}
static ps_value get_count(const struct ps_call *c)
{
	return ps_from_int(self_group(c)->count);
}
static ps_value get_group(const struct ps_call *c)
{
	return self_group(c)->group;
}
static ps_value get_name(const struct ps_call *c)
{
	return ps_cstring(self_group(c)->name);
}
static const struct ps_member_row no_element_rows[] = {{"System.Collections.ArrayList Values {get;}", get_values, NULL},
                                                       {"int Count {get;}", get_count, NULL},
                                                       {"string Name {get;}", get_name, NULL},
                                                       {NULL, NULL, NULL}};
static const struct ps_member_row group_rows[] = {
    {"System.Collections.ObjectModel.Collection[psobject] Group {get;}", get_group, NULL}, {NULL, NULL, NULL}};
struct ps_type type_group_info = {PS_TYPE_HEAD,
                                  .name = "Microsoft.PowerShell.Commands.GroupInfo",
                                  .base = &type_object,
                                  .tc = TC_OBJECT,
                                  .flags = PS_TYPE_REF,
                                  .rows = no_element_rows,
                                  .more_rows = group_rows};
struct ps_type type_group_info_no_element = {PS_TYPE_HEAD,
                                             .name = "Microsoft.PowerShell.Commands.GroupInfoNoElement",
                                             .base = &type_group_info,
                                             .tc = TC_OBJECT,
                                             .flags = PS_TYPE_REF};

/* ---- the table ---- */
struct group {
	struct sort_entry first;     /* keys of the first object */
	struct ps_vec items;
	uint32_t count;
	struct group *next;          /* same hash */
};
#define TABLE_START 256u
struct state {
	struct prop_expr *exprs;
	uint32_t expr_count;
	bool ignore_case;
	struct group **table;
	uint32_t table_size;
	struct group **all;
	uint32_t count, cap;
	ps_value *keys;              /* of the current object */
};

static enum ps_status begin(struct cmdlet_call *c)
{
	struct state *s = c->state;
	enum ps_status st = prop_exprs_parse(c, PROPERTY, 0, &s->exprs, &s->expr_count);
	if (st != PS_OK)
		return st;
	s->ignore_case = !cmdlet_switch(c, CASE);
	s->table_size = TABLE_START;
	s->table = heap_array(struct group *, TABLE_START);
	if (s->expr_count > 1 && cmdlet_switch(c, AS_HASHTABLE) && !cmdlet_switch(c, AS_STRING))
		return cmdlet_throw(c, &type_exc_argument, "ArgumentException", CAT_INVALID_ARGUMENT, PS_NULL,
		                    "The Property parameter takes one property when AsHashTable is given without AsString.");
	return PS_OK;
}

/* Equal keys have equal hashes: strings without case, integers by value, all else by text. */
static uint32_t key_hash(ps_value v)
{
	v = ps_is_obj(v) ? ps_base(v) : v;
	if (ps_is_null(v))
		return 1;
	if (ps_is_string(v) && ps_str_ascii(ps_str(v)))
		return ps_str_hash(ps_str(v));
	if (ps_is_string(v))
		return 3; /* the culture may find two texts equal */
	struct buf b = BUF_INIT;
	if (!ps_net_to_string(v, &b))
		ps_take_pending();
	uint32_t h = utf_hash_nocase(buf_str(&b), b.len);
	buf_fini(&b);
	return h;
}

static bool same_keys(const struct state *s, const ps_value *a, const ps_value *b, uint32_t n)
{
	for (uint32_t i = 0; i < n; i++) {
		if (ps_is(a[i], b[i]))
			continue;
		if (ps_is_string(a[i]) && ps_is_string(b[i]) && ps_str(a[i])->len == ps_str(b[i])->len &&
		    memcmp(ps_str(a[i])->text, ps_str(b[i])->text, ps_str(a[i])->len) == 0)
			continue;
		if (object_compare(a[i], b[i], s->ignore_case) != 0)
			return false;
	}
	return true;
}

static void grow_table(struct state *s)
{
	uint32_t size = s->table_size * 4;
	struct group **more = heap_array(struct group *, size);
	for (uint32_t i = 0; i < s->count; i++) {
		struct group *g = s->all[i];
		struct group **slot = &more[g->first.place & (size - 1)];
		g->next = *slot;
		*slot = g;
	}
	s->table = more;
	s->table_size = size;
}

static struct group *group_of(struct state *s, ps_value obj, const ps_value *keys, uint32_t n)
{
	uint32_t h = 17;
	for (uint32_t i = 0; i < n; i++)
		h = h * 31 + key_hash(keys[i]);
	for (struct group *g = s->table[h & (s->table_size - 1)]; g; g = g->next)
		if (g->first.place == h && same_keys(s, g->first.keys, keys, n))
			return g;
	if (s->count >= s->table_size)
		grow_table(s);
	struct group *g = heap_new(struct group);
	ps_value *kept = heap_array(ps_value, n);
	memcpy(kept, keys, n * sizeof *kept);
	g->first = (struct sort_entry){obj, kept, h};
	struct group **slot = &s->table[h & (s->table_size - 1)];
	g->next = *slot;
	*slot = g;
	if (s->count == s->cap) {
		uint32_t cap = s->cap ? s->cap * 2 : 64;
		struct group **more = heap_array(struct group *, cap);
		if (s->count)
			memcpy(more, s->all, s->count * sizeof *more);
		s->all = more;
		s->cap = cap;
	}
	s->all[s->count++] = g;
	return g;
}

static enum ps_status process(struct cmdlet_call *c)
{
	struct state *s = c->state;
	ps_value obj = ps_is_unset(c->input) ? c->args[INPUT] : c->input;
	if (ps_is_unset(obj) || obj.bits == PS_NOTHING.bits)
		return PS_OK;
	uint32_t n = s->expr_count ? s->expr_count : 1;
	if (!s->keys)
		s->keys = heap_array(ps_value, n);
	s->keys[0] = obj;
	for (uint32_t i = 0; i < s->expr_count; i++)
		if (prop_expr_value(c, &s->exprs[i], obj, &s->keys[i]) != PROP_OK)
			s->keys[i] = PS_NULL;
	struct group *g = group_of(s, obj, s->keys, n);
	g->count++;
	if (!cmdlet_switch(c, NO_ELEMENT) || cmdlet_switch(c, AS_HASHTABLE))
		ps_vec_add(&g->items, obj);
	return PS_OK;
}

/* ---- results ---- */
static const char *group_name(const struct group *g, uint32_t n)
{
	struct buf b = BUF_INIT;
	for (uint32_t i = 0; i < n; i++) {
		if (i > 0)
			buf_puts(&b, ", ");
		ps_value v = g->first.keys[i];
		if (ps_is_null(v))
			continue;
		struct ps_enumerator *e = ps_enumerate(v);
		if (!e) {
			if (!ps_net_to_string(v, &b))
				ps_take_pending();
			continue;
		}
		buf_put_byte(&b, '{');
		if (!ps_to_text(v, &b, ", "))
			ps_take_pending();
		buf_put_byte(&b, '}');
	}
	const char *text = heap_strndup(buf_str(&b), b.len);
	buf_fini(&b);
	return text;
}

static ps_value collection_of(const struct ps_vec *items)
{
	const struct ps_type *t = ps_type_find_builtin("System.Collections.ObjectModel.Collection[psobject]", 51);
	ps_value list = ps_list_new(t ? t : &type_arraylist);
	ps_value *at = items->count ? heap_array(ps_value, items->count) : NULL;
	if (items->count)
		memcpy(at, items->at, items->count * sizeof *at);
	ps_list_replace(ps_list(list), at, items->count);
	return list;
}

static enum ps_status write_hashtable(struct cmdlet_call *c)
{
	struct state *s = c->state;
	ps_value table = ps_dict_new(&type_hashtable, s->ignore_case);
	if (!s->count)
		return PS_OK;
	for (uint32_t i = 0; i < s->count; i++) {
		const struct group *g = s->all[i];
		ps_value key = cmdlet_switch(c, AS_STRING) ? ps_cstring(group_name(g, s->expr_count ? s->expr_count : 1)) : ps_base(g->first.keys[0]);
		if (ps_is_null(key)) {
			enum ps_status st = cmdlet_error(c, &type_exc_operation, "InvalidOperation", CAT_INVALID_OPERATION, PS_NULL,
			                                 "The objects grouped by this property cannot be expanded because there is a "
			                                 "key duplication. Provide a valid value for the property, and then try again.");
			if (st != PS_OK)
				return st;
			continue;
		}
		if (!ps_dict_set(ps_dict(table), key, collection_of(&g->items)))
			return PS_ERROR;
	}
	return cmdlet_write(c, table);
}

static enum ps_status end(struct cmdlet_call *c)
{
	struct state *s = c->state;
	uint32_t n = s->expr_count ? s->expr_count : 1;
	struct sort_entry *order = heap_array(struct sort_entry, s->count);
	signed char *directions = heap_alloc_atomic(n);
	memset(directions, 1, n);
	for (uint32_t i = 0; i < s->count; i++)
		order[i] = (struct sort_entry){ps_from_int((int32_t)i), s->all[i]->first.keys, i};
	sort_entries(order, s->count, n, directions, s->ignore_case);
	if (cmdlet_switch(c, AS_HASHTABLE))
		return write_hashtable(c);
	bool bare = cmdlet_switch(c, NO_ELEMENT);
	for (uint32_t i = 0; i < s->count; i++) {
		const struct group *g = s->all[ps_int(order[i].obj)];
		struct group_info *info = heap_new(struct group_info);
		info->ref.o.type = bare ? &type_group_info_no_element : &type_group_info;
		info->count = (int32_t)g->count;
		info->name = group_name(g, n);
		info->group = bare ? PS_NULL : collection_of(&g->items);
		info->values = ps_list_new(&type_arraylist);
		for (uint32_t k = 0; k < n; k++)
			ps_list_add(ps_list(info->values), g->first.keys[k]);
		enum ps_status st = cmdlet_write(c, ps_from_obj(info));
		if (st != PS_OK)
			return st;
	}
	return PS_OK;
}

const struct cmdlet cmdlet_group_object = {.name = "Group-Object",
                                           .params = params,
                                           .state_size = sizeof(struct state),
                                           .begin = begin,
                                           .process = process,
                                           .end = end,
                                           .synopsis = "Groups objects that contain the same value for specified properties."};
