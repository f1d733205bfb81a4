/* SPDX-License-Identifier: MIT */
/* cmdlet/sort_object.c - Sort-Object: keys of all objects first, then one stable sort. */
#include <string.h>

#include "cmdlet/property_expr.h"
#include "heap/heap.h"

enum { INPUT, PROPERTY, DESCENDING, CASE, CULTURE, UNIQUE, STABLE, TOP, BOTTOM };
static const char *const params[] = {"InputObject", "Property", "Descending", "CaseSensitive", "Culture", "Unique",
                                     "Stable",      "Top",      "Bottom",     NULL};

struct state {
	struct ps_vec objects;
};

static enum ps_status process(struct cmdlet_call *c)
{
	ps_value obj = ps_is_unset(c->input) ? c->args[INPUT] : c->input;
	if (ps_is_unset(obj) || obj.bits == PS_NOTHING.bits)
		return PS_OK;
	ps_vec_add(&((struct state *)c->state)->objects, obj);
	return PS_OK;
}

/* A wildcard stands for the properties that the objects have, those of the first object that has some. */
static void expand_wildcards(const struct ps_vec *objects, struct prop_expr **exprs, uint32_t *n)
{
	bool wild = false;
	for (uint32_t i = 0; i < *n; i++)
		wild = wild || (*exprs)[i].wild;
	if (!wild)
		return;
	struct prop_expr *out = NULL;
	uint32_t count = 0;
	for (uint32_t i = 0; i < *n; i++) {
		struct prop_expr *names = NULL;
		uint32_t found = 0;
		for (uint32_t k = 0; k < objects->count && !found; k++)
			prop_expr_resolve(&(*exprs)[i], objects->at[k], &names, &found);
		struct prop_expr *more = heap_array(struct prop_expr, count + found + 1);
		if (count)
			memcpy(more, out, count * sizeof *more);
		if (found)
			memcpy(more + count, names, found * sizeof *more);
		out = more;
		count += found;
	}
	*exprs = out;
	*n = count;
}

static struct sort_entry *entries_of(struct cmdlet_call *c, const struct ps_vec *objects, const struct prop_expr *exprs, uint32_t n)
{
	struct sort_entry *at = heap_array(struct sort_entry, objects->count);
	ps_value *keys = n ? heap_array(ps_value, (size_t)objects->count * n) : NULL;
	for (uint32_t i = 0; i < objects->count; i++) {
		ps_value *row = n ? keys + (size_t)i * n : &objects->at[i];
		for (uint32_t k = 0; k < n; k++)
			if (prop_expr_value(c, &exprs[k], objects->at[i], &row[k]) != PROP_OK)
				row[k] = PS_NULL;
		at[i] = (struct sort_entry){objects->at[i], row, i};
	}
	return at;
}

static enum ps_status write_range(struct cmdlet_call *c, const struct sort_entry *at, size_t from, size_t to)
{
	for (size_t i = from; i < to; i++) {
		enum ps_status st = cmdlet_write(c, at[i].obj);
		if (st != PS_OK)
			return st;
	}
	return PS_OK;
}

static enum ps_status end(struct cmdlet_call *c)
{
	struct state *s = c->state;
	struct prop_expr *exprs;
	uint32_t n;
	enum ps_status st = prop_exprs_parse(c, PROPERTY, EXPR_DIRECTION, &exprs, &n);
	if (st != PS_OK || !s->objects.count)
		return st;
	expand_wildcards(&s->objects, &exprs, &n);
	signed char general = cmdlet_switch(c, DESCENDING) ? -1 : 1;
	signed char *directions = heap_alloc_atomic(n + 1);
	directions[0] = general;
	for (uint32_t i = 0; i < n; i++)
		directions[i] = exprs[i].direction ? exprs[i].direction : general;
	bool ignore_case = !cmdlet_switch(c, CASE);
	struct sort_entry *at = entries_of(c, &s->objects, exprs, n);
	uint32_t keys = n ? n : 1;
	size_t count = s->objects.count;
	sort_entries(at, count, keys, directions, ignore_case);
	if (cmdlet_switch(c, UNIQUE)) {
		size_t kept = 1;
		for (size_t i = 1; i < count; i++)
			if (sort_entry_compare(&at[kept - 1], &at[i], keys, directions, ignore_case) != 0)
				at[kept++] = at[i];
		count = kept;
	}
	int64_t top = cmdlet_int(c, TOP, -1), bottom = cmdlet_int(c, BOTTOM, -1);
	if (top >= 0)
		return write_range(c, at, 0, (size_t)top < count ? (size_t)top : count);
	return write_range(c, at, bottom >= 0 && (size_t)bottom < count ? count - (size_t)bottom : 0, count);
}

const struct cmdlet cmdlet_sort_object = {.name = "Sort-Object",
                                          .params = params,
                                          .state_size = sizeof(struct state),
                                          .process = process,
                                          .end = end,
                                          .synopsis = "Sorts objects by property values."};
