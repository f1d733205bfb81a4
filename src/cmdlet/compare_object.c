/* SPDX-License-Identifier: MIT */
/*
 * cmdlet/compare_object.c - Compare-Object: two sets side by side.
 *
 * Each difference object is held against the reference object of its turn, then against those that waited for a match on
 * either side; -SyncWindow bounds how many wait.
 */
#include <string.h>

#include "cmdlet/property_expr.h"
#include "heap/heap.h"

enum { REFERENCE, DIFFERENCE, SYNC, PROPERTY, EXCLUDE, INCLUDE, PASS, CULTURE, CASE };
static const char *const params[] = {"ReferenceObject", "DifferenceObject", "SyncWindow", "Property",      "ExcludeDifferent",
                                     "IncludeEqual",    "PassThru",         "Culture",    "CaseSensitive", NULL};

struct waiting {
	struct sort_entry *at;
	uint32_t count, cap, head;
};
struct state {
	struct prop_expr *exprs;
	uint32_t expr_count;
	signed char *directions;
	bool ignore_case, include, exclude, pass;
	int64_t window;
	struct sort_entry *references;
	uint32_t reference_count, reference_at;
	struct waiting reference_wait, difference_wait;
};

static struct sort_entry entry_of(struct cmdlet_call *c, ps_value obj)
{
	struct state *s = c->state;
	uint32_t n = s->expr_count ? s->expr_count : 1;
	ps_value *keys = heap_array(ps_value, n);
	keys[0] = obj;
	for (uint32_t i = 0; i < s->expr_count; i++)
		if (prop_expr_value(c, &s->exprs[i], obj, &keys[i]) != PROP_OK)
			keys[i] = PS_NULL;
	return (struct sort_entry){obj, keys, 0};
}

static enum ps_status begin(struct cmdlet_call *c)
{
	struct state *s = c->state;
	enum ps_status st = prop_exprs_parse(c, PROPERTY, 0, &s->exprs, &s->expr_count);
	if (st != PS_OK)
		return st;
	s->ignore_case = !cmdlet_switch(c, CASE);
	s->exclude = cmdlet_switch(c, EXCLUDE);
	s->include = cmdlet_has(c, INCLUDE) ? cmdlet_switch(c, INCLUDE) : s->exclude;
	s->pass = cmdlet_switch(c, PASS);
	s->window = cmdlet_int(c, SYNC, INT32_MAX);
	s->directions = heap_alloc_atomic(s->expr_count + 1);
	memset(s->directions, 1, s->expr_count + 1);
	uint32_t n;
	const ps_value *at = cmdlet_array(c, REFERENCE, &n);
	s->references = n ? heap_array(struct sort_entry, n) : NULL;
	for (uint32_t i = 0; i < n; i++)
		s->references[s->reference_count++] = entry_of(c, at[i]);
	return PS_OK;
}

static bool equal(const struct state *s, const struct sort_entry *a, const struct sort_entry *b)
{
	return sort_entry_compare(a, b, s->expr_count ? s->expr_count : 1, s->directions, s->ignore_case) == 0;
}

static enum ps_status emit(struct cmdlet_call *c, const struct sort_entry *e, const char *side)
{
	struct state *s = c->state;
	ps_value out;
	if (s->pass) {
		out = ps_wrap(e->obj);
		ps_add_note(out, "SideIndicator", ps_cstring(side));
		return cmdlet_write(c, out);
	}
	out = ps_custom_new();
	if (!s->expr_count)
		ps_add_note(out, "InputObject", e->obj);
	for (uint32_t i = 0; i < s->expr_count; i++)
		ps_add_note(out, prop_expr_label(&s->exprs[i]), e->keys[i]);
	ps_add_note(out, "SideIndicator", ps_cstring(side));
	return cmdlet_write(c, out);
}

static enum ps_status emit_match(struct cmdlet_call *c, const struct sort_entry *e)
{
	return ((struct state *)c->state)->include ? emit(c, e, "==") : PS_OK;
}

static enum ps_status emit_only(struct cmdlet_call *c, const struct sort_entry *e, const char *side)
{
	return ((struct state *)c->state)->exclude ? PS_OK : emit(c, e, side);
}

static void wait_add(struct waiting *w, const struct sort_entry *e)
{
	if (w->count == w->cap) {
		uint32_t live = w->count - w->head, cap = live < 16 ? 32 : live * 2;
		struct sort_entry *more = heap_array(struct sort_entry, cap);
		if (live)
			memcpy(more, w->at + w->head, live * sizeof *more);
		*w = (struct waiting){more, live, cap, 0};
	}
	w->at[w->count++] = *e;
}

/* Takes out the first that equals e. */
static bool wait_take(const struct state *s, struct waiting *w, const struct sort_entry *e, struct sort_entry *ret)
{
	for (uint32_t i = w->head; i < w->count; i++) {
		if (!equal(s, e, &w->at[i]))
			continue;
		*ret = w->at[i];
		memmove(w->at + i, w->at + i + 1, (w->count - i - 1) * sizeof *w->at);
		w->count--;
		return true;
	}
	return false;
}

static enum ps_status keep(struct cmdlet_call *c, struct waiting *w, const struct sort_entry *e, const char *side)
{
	struct state *s = c->state;
	if (s->window <= 0)
		return emit_only(c, e, side);
	while (w->count - w->head >= (uint64_t)s->window) {
		enum ps_status st = emit_only(c, &w->at[w->head++], side);
		if (st != PS_OK)
			return st;
	}
	wait_add(w, e);
	return PS_OK;
}

static enum ps_status compare(struct cmdlet_call *c, const struct sort_entry *difference)
{
	struct state *s = c->state;
	const struct sort_entry *reference = s->reference_at < s->reference_count ? &s->references[s->reference_at++] : NULL;
	struct sort_entry match;
	enum ps_status st = PS_OK;
	if (reference && difference && equal(s, reference, difference))
		return emit_match(c, reference);
	if (difference && wait_take(s, &s->reference_wait, difference, &match)) {
		st = emit_match(c, &match);
		difference = NULL;
	}
	if (st == PS_OK && reference && wait_take(s, &s->difference_wait, reference, &match)) {
		st = emit_match(c, reference);
		reference = NULL;
	}
	if (st == PS_OK && difference)
		st = keep(c, &s->difference_wait, difference, "=>");
	return st == PS_OK && reference ? keep(c, &s->reference_wait, reference, "<=") : st;
}

static enum ps_status process(struct cmdlet_call *c)
{
	uint32_t n;
	const ps_value *at = cmdlet_array(c, DIFFERENCE, &n);
	for (uint32_t i = 0; i < n; i++) {
		struct sort_entry e = entry_of(c, at[i]);
		enum ps_status st = compare(c, &e);
		if (st != PS_OK)
			return st;
	}
	return PS_OK;
}

static enum ps_status flush(struct cmdlet_call *c, struct waiting *w, const char *side)
{
	while (w->head < w->count) {
		enum ps_status st = emit_only(c, &w->at[w->head++], side);
		if (st != PS_OK)
			return st;
	}
	return PS_OK;
}

static enum ps_status end(struct cmdlet_call *c)
{
	struct state *s = c->state;
	while (s->reference_at < s->reference_count) {
		enum ps_status st = compare(c, NULL);
		if (st != PS_OK)
			return st;
	}
	enum ps_status st = flush(c, &s->difference_wait, "=>");
	return st == PS_OK ? flush(c, &s->reference_wait, "<=") : st;
}

const struct cmdlet cmdlet_compare_object = {.name = "Compare-Object",
                                             .params = params,
                                             .state_size = sizeof(struct state),
                                             .begin = begin,
                                             .process = process,
                                             .end = end,
                                             .synopsis = "Compares two sets of objects."};
