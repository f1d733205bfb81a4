/* SPDX-License-Identifier: MIT */
/*
 * cmdlet/select_object.c - Select-Object: which objects (first, last, index, unique) and which of their properties.
 *
 * With -First or -Index the pipeline above ends as soon as nothing more can be selected, unless -Wait.
 */
#include <string.h>

#include "base/buf.h"
#include "base/utf.h"
#include "cmdlet/property_expr.h"
#include "heap/heap.h"
#include "object/typedata.h"

enum { INPUT, PROPERTY, EXCLUDE, EXPAND, FIRST, LAST, SKIP, SKIP_LAST, INDEX, SKIP_INDEX, UNIQUE, NOCASE, WAIT };
static const char *const params[] = {"InputObject", "Property", "ExcludeProperty", "ExpandProperty", "First", "Last", "Skip",
                                     "SkipLast", "Index", "SkipIndex", "Unique", "CaseInsensitive", "Wait", NULL};

struct note {
	const char *name;
	ps_value value;
};
struct notes {
	struct note *at;
	uint32_t count, cap;
};
struct written {
	ps_value obj;
	struct notes notes;
};
struct state {
	struct prop_expr *props;
	uint32_t prop_count;
	struct prop_expr expand;
	bool expanding, ignore_case, unique, by_index, wait;
	int64_t first, last, skip, skip_last;  /* first -1: not given */
	uint64_t seen;
	const uint8_t *index_bits;             /* of -Index or -SkipIndex */
	int64_t index_max;
	ps_value *queue;                       /* ring of objects held back */
	uint64_t queue_cap, queue_head, queue_count;
	struct written *uniques;
	uint32_t unique_count, unique_cap;
	const char *last_type_name;            /* of the previous object: "Selected.X" */
	const struct ps_type *last_type;
	uint64_t streamed;
};

static enum ps_status begin_index(struct cmdlet_call *c, struct state *s, int param)
{
	uint32_t n;
	const ps_value *at = cmdlet_array(c, param, &n);
	s->index_max = -1;
	for (uint32_t i = 0; i < n; i++)
		if (ps_int(at[i]) > s->index_max)
			s->index_max = ps_int(at[i]);
	uint8_t *bits = heap_alloc_atomic((size_t)s->index_max / 8 + 2);
	memset(bits, 0, (size_t)s->index_max / 8 + 2);
	for (uint32_t i = 0; i < n; i++)
		bits[ps_int(at[i]) / 8] |= (uint8_t)(1 << ps_int(at[i]) % 8);
	s->index_bits = bits;
	s->by_index = true;
	return PS_OK;
}

static enum ps_status begin(struct cmdlet_call *c)
{
	struct state *s = c->state;
	enum ps_status st = prop_exprs_parse(c, PROPERTY, EXPR_LABEL, &s->props, &s->prop_count);
	if (st != PS_OK)
		return st;
	if (!s->prop_count && cmdlet_has(c, EXCLUDE)) {
		s->props = heap_new(struct prop_expr);
		*s->props = (struct prop_expr){.name = "*", .len = 1, .wild = true, .block = PS_UNSET};
		s->prop_count = 1;
	}
	if (cmdlet_has(c, EXPAND)) {
		s->expanding = true;
		if (!prop_expr_parse(c, c->args[EXPAND], 0, &s->expand))
			return PS_ERROR;
	}
	s->unique = cmdlet_switch(c, UNIQUE);
	s->ignore_case = cmdlet_switch(c, NOCASE);
	s->wait = cmdlet_switch(c, WAIT);
	s->first = cmdlet_int(c, FIRST, -1);
	s->last = cmdlet_int(c, LAST, 0);
	s->skip = cmdlet_int(c, SKIP, 0);
	s->skip_last = cmdlet_int(c, SKIP_LAST, 0);
	if (cmdlet_has(c, INDEX))
		return begin_index(c, s, INDEX);
	if (cmdlet_has(c, SKIP_INDEX))
		return begin_index(c, s, SKIP_INDEX);
	return PS_OK;
}

/* ---- unique ---- */
static bool same_notes(const struct state *s, const struct notes *a, const struct notes *b)
{
	if (a->count != b->count)
		return false;
	for (uint32_t i = 0; i < a->count; i++)
		if (!str_eq_nocase(a->at[i].name, b->at[i].name) || object_compare(a->at[i].value, b->at[i].value, s->ignore_case) != 0)
			return false;
	return true;
}

static bool same_written(const struct state *s, ps_value obj, const struct notes *notes, const struct written *w)
{
	ps_value a = ps_base(obj), b = ps_base(w->obj);
	bool custom = ps_tc(a) == TC_PSOBJECT && ps_tc(b) == TC_PSOBJECT; /* without a base they are all alike */
	return (custom || object_compare(a, b, s->ignore_case) == 0) && same_notes(s, notes, &w->notes);
}

static enum ps_status write_unique(struct state *s, ps_value obj, const struct notes *notes)
{
	for (uint32_t i = 0; i < s->unique_count; i++)
		if (same_written(s, obj, notes, &s->uniques[i]))
			return PS_OK;
	if (s->unique_count == s->unique_cap) {
		uint32_t cap = s->unique_cap ? s->unique_cap * 2 : 16;
		struct written *more = heap_array(struct written, cap);
		if (s->unique_count)
			memcpy(more, s->uniques, s->unique_count * sizeof *more);
		s->uniques = more;
		s->unique_cap = cap;
	}
	s->uniques[s->unique_count++] = (struct written){obj, *notes};
	return PS_OK;
}

static enum ps_status write_out(struct cmdlet_call *c, ps_value obj, const struct notes *notes)
{
	struct state *s = c->state;
	return s->unique ? write_unique(s, obj, notes) : cmdlet_write(c, obj);
}

/* ---- properties ---- */
static bool excluded(struct cmdlet_call *c, const char *name)
{
	if (!cmdlet_has(c, EXCLUDE) || !name)
		return false;
	uint32_t n;
	const ps_value *at = cmdlet_array(c, EXCLUDE, &n);
	for (uint32_t i = 0; i < n; i++)
		if (ps_is_string(at[i]) && ps_like(name, strlen(name), ps_str(at[i])->text, ps_str(at[i])->len, true))
			return true;
	return false;
}

static void add_note(struct notes *notes, const char *name, ps_value v)
{
	if (notes->count == notes->cap) {
		uint32_t cap = notes->cap ? notes->cap * 2 : 8;
		struct note *more = heap_array(struct note, cap);
		if (notes->count)
			memcpy(more, notes->at, notes->count * sizeof *more);
		notes->at = more;
		notes->cap = cap;
	}
	notes->at[notes->count++] = (struct note){name, v.bits == PS_NOTHING.bits ? PS_NULL : v};
}

static enum ps_status gather_one(struct cmdlet_call *c, const struct prop_expr *e, ps_value obj, struct notes *notes)
{
	struct prop_expr *names;
	uint32_t n, found = 0;
	prop_expr_resolve(e, obj, &names, &n);
	if (e->label && n > 1)
		return cmdlet_error(c, &type_exc_operation, "RenamingMultipleResults", CAT_INVALID_OPERATION, obj,
		                    "Cannot rename multiple results.");
	for (uint32_t i = 0; i < n; i++) {
		if (excluded(c, names[i].name))
			continue;
		ps_value v;
		enum prop_found how = prop_expr_value(c, &names[i], obj, &v);
		if (how == PROP_MISSING && n > 1)
			continue;
		const char *name = names[i].label ? names[i].label : prop_expr_label(&names[i]);
		if (!*name)
			return cmdlet_throw(c, &type_exc_operation, "EmptyScriptBlockAndNoName", CAT_INVALID_OPERATION, obj,
			                    "The script block is empty and no name is specified.");
		add_note(notes, name, how == PROP_OK ? v : PS_NULL);
		found++;
	}
	return PS_OK;
}

static enum ps_status gather(struct cmdlet_call *c, ps_value obj, struct notes *notes)
{
	struct state *s = c->state;
	for (uint32_t i = 0; i < s->prop_count; i++) {
		const struct prop_expr *e = &s->props[i];
		const struct ps_ext_member *m = e->name ? ps_typedata_of(obj, e->name, e->len) : NULL;
		if (e->name && !e->wild && !cmdlet_has(c, EXCLUDE) && !(m && m->kind == EXT_PROPERTY_SET)) {
			ps_value v;
			enum prop_found how = prop_value(obj, e->name, e->len, &v);
			add_note(notes, e->label ? e->label : e->name, how == PROP_OK ? v : PS_NULL);
			continue;
		}
		enum ps_status st = gather_one(c, e, obj, notes);
		if (st != PS_OK)
			return st;
	}
	return PS_OK;
}

static enum ps_status already_there(struct cmdlet_call *c, const char *name, ps_value obj, const char *id)
{
	return cmdlet_error(c, &type_exc_operation, id, CAT_INVALID_OPERATION, obj,
	                    "The property cannot be processed because the property \"%s\" already exists.", name);
}

static const char *selected_name(struct state *s, ps_value obj)
{
	const struct ps_type *t = ps_base_type(obj);
	if (t != s->last_type) {
		struct buf b = BUF_INIT;
		buf_puts(&b, "Selected.");
		ps_type_to_string(t, &b);
		s->last_type_name = heap_strndup(buf_str(&b), b.len);
		s->last_type = t;
		buf_fini(&b);
	}
	return s->last_type_name;
}

static enum ps_status project(struct cmdlet_call *c, ps_value obj, const struct notes *notes)
{
	struct state *s = c->state;
	ps_value out = ps_custom_new();
	for (uint32_t i = 0; i < notes->count; i++) {
		const char *name = notes->at[i].name;
		bool twice = false;
		for (uint32_t j = 0; j < i && !twice; j++)
			twice = str_eq_nocase(notes->at[j].name, name);
		if (twice) {
			enum ps_status st = already_there(c, name, obj, "AlreadyExistingUserSpecifiedPropertyNoExpand");
			if (st != PS_OK)
				return st;
			continue;
		}
		ps_add_note(out, name, notes->at[i].value);
	}
	ps_insert_type_name(out, selected_name(s, obj));
	return write_out(c, out, notes);
}

static enum ps_status expand_item(struct cmdlet_call *c, ps_value obj, ps_value item, const struct notes *notes)
{
	if (ps_is_null(item))
		return PS_OK;
	if (!notes->count)
		return write_out(c, item, notes);
	ps_value out = ps_is_obj(item) && ps_tc(ps_base(item)) == TC_PSOBJECT ? ps_copy_object(item) : ps_wrap_new(ps_base(item));
	for (uint32_t i = 0; i < notes->count; i++) {
		const char *name = notes->at[i].name;
		ps_value v;
		if (prop_value(out, name, strlen(name), &v) == PROP_OK) {
			enum ps_status st = already_there(c, name, obj, "AlreadyExistingUserSpecifiedPropertyExpand");
			if (st != PS_OK)
				return st;
			continue;
		}
		ps_add_note(out, name, notes->at[i].value);
	}
	ps_insert_type_name(out, selected_name(c->state, out));
	return write_out(c, out, notes);
}

static enum ps_status expand(struct cmdlet_call *c, ps_value obj, const struct notes *notes)
{
	struct state *s = c->state;
	struct prop_expr *names;
	uint32_t n;
	ps_value v = PS_NULL;
	prop_expr_resolve(&s->expand, obj, &names, &n);
	if (n > 1)
		return cmdlet_error(c, &type_exc_argument, "MutlipleExpandProperties", CAT_INVALID_ARGUMENT, obj,
		                    "Multiple properties cannot be expanded.");
	enum prop_found how = n ? prop_expr_value(c, names, obj, &v) : PROP_MISSING;
	if (how == PROP_MISSING)
		return cmdlet_error(c, &type_exc_argument, "ExpandPropertyNotFound", CAT_INVALID_ARGUMENT, obj,
		                    "Property \"%s\" cannot be found.", prop_expr_label(&s->expand));
	if (how == PROP_THREW) {
		ps_throw_value(v);
		return cmdlet_pending_error(c, "PropertyEvaluationExpand", CAT_INVALID_RESULT, obj);
	}
	struct ps_enumerator *e = ps_enumerate(v);
	if (!e)
		return ps_is_null(ps_pending()) ? expand_item(c, obj, v, notes) : PS_ERROR;
	ps_value item;
	int got;
	while ((got = e->next(e, &item)) > 0) {
		enum ps_status st = expand_item(c, obj, item, notes);
		if (st != PS_OK) {
			if (e->close)
				e->close(e);
			return st;
		}
	}
	if (e->close)
		e->close(e);
	return got < 0 ? PS_ERROR : PS_OK;
}

static enum ps_status select_one(struct cmdlet_call *c, ps_value obj)
{
	struct state *s = c->state;
	struct notes notes = {NULL, 0, 0};
	s->streamed++;
	if (ps_is_null(obj) && (s->prop_count || s->expanding))
		return PS_OK;
	enum ps_status st = s->prop_count ? gather(c, obj, &notes) : PS_OK;
	if (st != PS_OK)
		return st;
	if (s->expanding)
		return expand(c, obj, &notes);
	return s->prop_count ? project(c, obj, &notes) : write_out(c, obj, &notes);
}

/* ---- which objects ---- */
static void enqueue(struct state *s, ps_value v)
{
	if (s->queue_count == s->queue_cap) {
		uint64_t cap = s->queue_cap ? s->queue_cap * 2 : 16;
		ps_value *more = heap_array(ps_value, cap);
		for (uint64_t i = 0; i < s->queue_count; i++)
			more[i] = s->queue[(s->queue_head + i) % s->queue_cap];
		s->queue = more;
		s->queue_cap = cap;
		s->queue_head = 0;
	}
	s->queue[(s->queue_head + s->queue_count++) % s->queue_cap] = v;
}

static ps_value dequeue(struct state *s)
{
	ps_value v = s->queue[s->queue_head];
	s->queue[s->queue_head] = PS_NULL;
	s->queue_head = (s->queue_head + 1) % s->queue_cap;
	s->queue_count--;
	return v;
}

static enum ps_status write_uniques(struct cmdlet_call *c)
{
	struct state *s = c->state;
	for (uint32_t i = 0; i < s->unique_count; i++) {
		enum ps_status st = cmdlet_write(c, s->uniques[i].obj);
		if (st != PS_OK)
			return st;
	}
	s->unique_count = 0;
	return PS_OK;
}

/* Nothing more can be selected. */
static enum ps_status finish(struct cmdlet_call *c)
{
	struct state *s = c->state;
	if (s->wait)
		return PS_OK;
	enum ps_status st = write_uniques(c);
	return st == PS_OK ? PS_STOP_UPSTREAM : st;
}

static enum ps_status by_index(struct cmdlet_call *c, ps_value obj)
{
	struct state *s = c->state;
	uint64_t i = s->seen++;
	bool listed = (int64_t)i <= s->index_max && s->index_bits[i / 8] >> (i % 8) & 1;
	bool skipping = cmdlet_has(c, SKIP_INDEX);
	enum ps_status st = listed != skipping ? select_one(c, obj) : PS_OK;
	return st == PS_OK && !skipping && (int64_t)i >= s->index_max ? finish(c) : st;
}

static enum ps_status take(struct cmdlet_call *c, ps_value obj)
{
	struct state *s = c->state;
	bool from_front = s->last == 0 || s->first > 0;
	if (from_front && s->skip > 0) {
		s->skip--;
		return PS_OK;
	}
	if (s->skip_last > 0) {
		enqueue(s, obj);
		return s->queue_count > (uint64_t)s->skip_last ? select_one(c, dequeue(s)) : PS_OK;
	}
	if (s->first >= 0 && s->streamed < (uint64_t)s->first) {
		enum ps_status st = select_one(c, obj);
		return st == PS_OK && s->last == 0 && s->streamed >= (uint64_t)s->first ? finish(c) : st;
	}
	if (s->last > 0) {
		enqueue(s, obj);
		if (s->queue_count > (uint64_t)(s->last + (from_front ? 0 : s->skip)))
			dequeue(s);
		return PS_OK;
	}
	if (s->first >= 0)
		return finish(c);
	return cmdlet_has(c, LAST) ? PS_OK : select_one(c, obj);
}

static enum ps_status process(struct cmdlet_call *c)
{
	ps_value obj = ps_is_unset(c->input) ? c->args[INPUT] : c->input;
	if (ps_is_unset(obj) || obj.bits == PS_NOTHING.bits)
		return PS_OK;
	return ((struct state *)c->state)->by_index ? by_index(c, obj) : take(c, obj);
}

static enum ps_status end(struct cmdlet_call *c)
{
	struct state *s = c->state;
	if (s->last > 0) {
		uint64_t keep = s->first > 0 ? 0 : (uint64_t)s->skip;
		while (s->queue_count > keep) {
			enum ps_status st = select_one(c, dequeue(s));
			if (st != PS_OK)
				return st;
		}
	}
	return write_uniques(c);
}

const struct cmdlet cmdlet_select_object = {.name = "Select-Object",
                                            .params = params,
                                            .state_size = sizeof(struct state),
                                            .begin = begin,
                                            .process = process,
                                            .end = end,
                                            .synopsis = "Selects objects or object properties."};
