/* SPDX-License-Identifier: MIT */
/*
 * object/member.c - from the rows of a type ("string Substring(int startIndex)") to struct ps_member.
 *
 * A type's cache is made on first use: a hash table of its member names, base types' included.  A name's rows are parsed
 * when the name is first asked for.  Both are published by one atomic store; two threads may do the work twice.
 */
#include "object/type.h"

#include <stdatomic.h>
#include <string.h>

#include "base/buf.h"
#include "base/utf.h"
#include "heap/heap.h"
#include "object/convert.h"

struct member_slot {
	const char *name;
	uint32_t len;
	bool is_static;
	_Atomic(const struct ps_member *) chain;
};

struct ps_type_cache {
	struct member_slot *slots;   /* `mask + 1` places, name NULL: free */
	uint32_t mask, count;
	const uint32_t *order;       /* places in order of declaration */
	_Atomic(const struct ps_member *) ctors;
	_Atomic(const struct ps_member *const *) all; /* of ps_type_members; ends with NULL */
};

/* ---- reading a row ---- */
struct row_head {
	const char *name, *behind;   /* behind: at '(' or " {" */
	size_t len;
	const char *result;
	size_t result_len;
	bool is_static, is_ctor, is_property, is_hidden;
};

static struct row_head read_head(const char *sig)
{
	struct row_head h = {0};
	if (strncmp(sig, "hidden ", 7) == 0) {
		h.is_hidden = true;
		sig += 7;
	}
	if (strncmp(sig, "static ", 7) == 0) {
		h.is_static = true;
		sig += 7;
	}
	if (strncmp(sig, "new(", 4) == 0) {
		h.is_ctor = true;
		h.name = "new";
		h.len = 3;
		h.behind = sig + 3;
		return h;
	}
	const char *end = sig + strcspn(sig, "({");
	h.is_property = *end == '{';
	h.behind = end;
	while (end > sig && end[-1] == ' ')
		end--;
	const char *name = end;
	while (name > sig && name[-1] != ' ')
		name--;
	h.name = name;
	h.len = (size_t)(end - name);
	h.result = sig;
	h.result_len = name > sig ? (size_t)(name - sig - 1) : 0;
	return h;
}

/* A type's name in a row of t: T, TKey, TValue are t's own arguments. */
static const struct ps_type *row_type(const struct ps_type *t, const char *s, size_t n)
{
	while (n && *s == ' ')
		s++, n--;
	if (n > 2 && memcmp(s + n - 2, "[]", 2) == 0 && s[0] == 'T' && (n == 3 || n < 9)) {
		const struct ps_type *element = row_type(t, s, n - 2);
		return element == &type_object ? &type_object_array : ps_type_array(element);
	}
	uint32_t arg = UINT32_MAX;
	if ((n == 1 && *s == 'T') || (n == 4 && memcmp(s, "TKey", 4) == 0))
		arg = 0;
	else if (n == 6 && memcmp(s, "TValue", 6) == 0)
		arg = 1;
	if (arg != UINT32_MAX) {
		while (t && t->arg_count <= arg && !(t->element && arg == 0))
			t = t->base;
		return !t ? &type_object : t->arg_count > arg ? t->args[arg] : t->element;
	}
	bool script = t && (t->flags & PS_TYPE_SCRIPT);
	const struct ps_type *found = script ? ps_type_find(s, n, NULL) : ps_type_find_builtin(s, n);
	return found ? found : &type_object;
}

static ps_value row_default(const struct ps_type *t, const char *s, size_t n)
{
	while (n && *s == ' ')
		s++, n--;
	while (n && s[n - 1] == ' ')
		n--;
	if (n == 4 && memcmp(s, "null", 4) == 0)
		return PS_NULL;
	if (n >= 2 && (*s == '"' || *s == '\''))
		return t->tc == TC_CHAR ? ps_from_char((uint8_t)s[1]) : ps_string(s + 1, n - 2);
	if (t->tc == TC_BOOL)
		return ps_from_bool(n == 4);
	for (const struct ps_enum_row *e = t->enums; e && e->name; e++) {
		size_t len = strlen(e->name);
		if (n >= len && memcmp(s + n - len, e->name, len) == 0 && (n == len || s[n - len - 1] == '.'))
			return ps_from_enum(t, e->value);
	}
	ps_value number;
	if (t->flags & PS_TYPE_VALUE && ps_parse_number(s, n, &number)) {
		ps_value v = ps_try_convert(number, t);
		return ps_is_unset(v) ? number : v;
	}
	return ps_type_default(t);
}

/* One parameter: "[ref] int result", "Params char[] separator", "string s = null" */
static void read_param(const struct ps_type *t, const char *s, size_t n, struct ps_param *p)
{
	while (n && *s == ' ')
		s++, n--;
	if (n > 6 && strncmp(s, "[ref] ", 6) == 0) {
		p->is_ref = true;
		s += 6, n -= 6;
	}
	if (n > 7 && (strncmp(s, "params ", 7) == 0 || strncmp(s, "Params ", 7) == 0)) {
		p->is_params = true;
		s += 7, n -= 7;
	}
	const char *equal = memchr(s, '=', n);
	size_t left = equal ? (size_t)(equal - s) : n;
	while (left && s[left - 1] == ' ')
		left--;
	size_t name = left;
	while (name && s[name - 1] != ' ')
		name--;
	p->name = heap_strndup(s + name, left - name);
	p->type = row_type(t, s, name ? name - 1 : left);
	if (equal) {
		p->has_default = true;
		p->def = row_default(p->type, equal + 1, n - (size_t)(equal + 1 - s));
	}
}

static void read_params(const struct ps_type *t, struct ps_member *m, const char *s)
{
	uint32_t count = 0;
	const char *end = strrchr(s, ')');
	if (!end || end == ++s)
		return;
	int depth = 0;
	for (const char *c = s; c < end; c++) {
		depth += (*c == '[') - (*c == ']');
		count += *c == ',' && depth == 0;
	}
	m->param_count = count + 1;
	m->params = heap_array(struct ps_param, m->param_count);
	const char *from = s;
	uint32_t at = 0;
	for (const char *c = s; c <= end; c++) {
		depth += (*c == '[') - (*c == ']');
		if (c == end || (*c == ',' && depth == 0)) {
			read_param(t, from, (size_t)(c - from), &m->params[at++]);
			from = c + 1;
		}
	}
	for (uint32_t i = 0; i < at; i++)
		if (!m->params[i].has_default && !m->params[i].is_params)
			m->required = i + 1;
}

static struct ps_member *read_row(const struct ps_type *t, const struct ps_member_row *row)
{
	struct row_head h = read_head(row->sig);
	struct ps_member *m = heap_new(struct ps_member);
	m->row = row;
	m->kind = h.is_ctor ? PS_CTOR : h.is_property ? PS_PROPERTY : PS_METHOD;
	m->is_static = h.is_static;
	m->hidden = h.is_hidden;
	m->name = heap_strndup(h.name, h.len);
	m->declared_by = t;
	m->result = h.is_ctor ? t : row_type(t, h.result, h.result_len);
	if (!h.is_property)
		read_params(t, m, h.behind);
	return m;
}

/* The row behind `row` in t's tables (NULL: the first), or NULL. */
static const struct ps_member_row *next_row(const struct ps_type *t, const struct ps_member_row *row)
{
	row = row ? row + 1 : t->rows;
	if (!row || row->sig || !t->more_rows)
		return row && row->sig ? row : NULL;
	const struct ps_member_row *end = t->more_rows;
	while (end->sig)
		end++;
	return row == end ? NULL : t->more_rows;
}

/* ---- chains ---- */
static bool same_params(const struct ps_member *a, const struct ps_member *b)
{
	if (a->param_count != b->param_count)
		return false;
	for (uint32_t i = 0; i < a->param_count; i++)
		if (a->params[i].type != b->params[i].type || a->params[i].is_ref != b->params[i].is_ref)
			return false;
	return true;
}

/* Appends m unless a derived type's overload with the same parameters stands there. */
static void chain_add(struct ps_member **head, struct ps_member *m)
{
	struct ps_member **at = head;
	while (*at) {
		if ((*at)->declared_by != m->declared_by && same_params(*at, m))
			return;
		at = (struct ps_member **)(uintptr_t)&(*at)->next_overload;
	}
	*at = m;
}

static const struct ps_member *chain_make(const struct ps_type *t, const char *name, size_t n, bool is_static, bool ctors)
{
	struct ps_member *head = NULL;
	for (const struct ps_type *at = t; at; at = ctors ? NULL : at->base) {
		for (const struct ps_member_row *row = next_row(at, NULL); row; row = next_row(at, row)) {
			struct row_head h = read_head(row->sig);
			if (h.is_ctor != ctors || (!ctors && (h.is_static != is_static || h.len != n || memcmp(h.name, name, n) != 0)))
				continue;
			if (head && h.is_property != (head->kind == PS_PROPERTY))
				continue; /* hidden by a derived type */
			chain_add(&head, read_row(at, row));
			if (h.is_property)
				return head;
		}
	}
	return head;
}

/* ---- the cache ---- */
static struct member_slot *slot_of(struct ps_type_cache *c, const char *name, size_t n, bool is_static)
{
	uint32_t at = utf_hash_nocase(name, n) + is_static;
	for (;; at++) {
		struct member_slot *s = &c->slots[at & c->mask];
		if (!s->name || (s->is_static == is_static && ps_text_equal_nocase(s->name, s->len, name, n)))
			return s;
	}
}

static struct ps_type_cache *cache_of(const struct ps_type *t)
{
	struct ps_type_cache *c = t->cache;
	if (c)
		return c;
	c = heap_new(struct ps_type_cache);
	uint32_t rows = 0, size = 8;
	for (const struct ps_type *at = t; at; at = at->base)
		for (const struct ps_member_row *row = next_row(at, NULL); row; row = next_row(at, row))
			rows++;
	while (size < rows * 2 + 2)
		size *= 2;
	c->slots = heap_array(struct member_slot, size);
	c->mask = size - 1;
	uint32_t *order = heap_alloc_atomic((rows + 1) * sizeof *order);
	for (const struct ps_type *at = t; at; at = at->base) {
		for (const struct ps_member_row *row = next_row(at, NULL); row; row = next_row(at, row)) {
			struct row_head h = read_head(row->sig);
			if (h.is_ctor || memchr(h.name, '.', h.len))
				continue;
			struct member_slot *s = slot_of(c, h.name, h.len, h.is_static);
			if (s->name)
				continue;
			s->name = h.name;
			s->len = (uint32_t)h.len;
			s->is_static = h.is_static;
			order[c->count++] = (uint32_t)(s - c->slots);
		}
	}
	c->order = order;
	struct ps_type_cache *none = NULL;
	struct ps_type *writable = (struct ps_type *)(uintptr_t)t;
	return atomic_compare_exchange_strong(&writable->cache, &none, c) ? c : none;
}

static const struct ps_member *slot_chain(const struct ps_type *t, struct member_slot *s)
{
	const struct ps_member *chain = s->chain;
	if (!chain) {
		chain = chain_make(t, s->name, s->len, s->is_static, false);
		s->chain = chain;
	}
	return chain;
}

const struct ps_member *ps_type_member(const struct ps_type *t, const char *name, size_t n, bool is_static)
{
	struct ps_type_cache *c = cache_of(t);
	struct member_slot *s = slot_of(c, name, n, is_static);
	return s->name ? slot_chain(t, s) : NULL;
}

const struct ps_member *ps_type_ctors(const struct ps_type *t)
{
	struct ps_type_cache *c = cache_of(t);
	const struct ps_member *chain = c->ctors;
	if (!chain) {
		chain = chain_make(t, NULL, 0, false, true);
		c->ctors = chain;
	}
	return chain;
}

const struct ps_member *const *ps_type_members(const struct ps_type *t, uint32_t *ret_n)
{
	struct ps_type_cache *c = cache_of(t);
	const struct ps_member *const *all = c->all;
	if (!all) {
		const struct ps_member **made = heap_array(const struct ps_member *, c->count + 1);
		for (uint32_t i = 0; i < c->count; i++)
			made[i] = slot_chain(t, &c->slots[c->order[i]]);
		all = made;
		c->all = all;
	}
	*ret_n = c->count;
	return all;
}

/* ---- Definition ---- */
static void put_member(const struct ps_member *m, struct buf *out)
{
	if (m->is_static)
		buf_puts(out, "static ");
	ps_type_display(m->result, out);
	buf_printf(out, " %s", m->kind == PS_CTOR ? "new" : m->name);
	if (m->kind == PS_PROPERTY) {
		buf_printf(out, " {%s%s}", m->row->call ? "get;" : "", m->row->set ? "set;" : "");
		return;
	}
	buf_puts(out, "(");
	for (uint32_t i = 0; i < m->param_count; i++) {
		const struct ps_param *p = &m->params[i];
		buf_printf(out, "%s%s%s", i ? ", " : "", p->is_ref ? "[ref] " : "", p->is_params ? "Params " : "");
		ps_type_display(p->type, out);
		buf_printf(out, " %s", p->name);
		if (p->has_default) {
			buf_puts(out, " = ");
			if (ps_is_null(p->def))
				buf_puts(out, "null");
			else if (!ps_to_text(p->def, out, NULL))
				return;
		}
	}
	buf_puts(out, ")");
}

/* Rows like "void IDictionary.Add(…)" are shown behind the overloads of Add; they cannot be called. */
static void put_explicit(const struct ps_member *m, struct buf *out)
{
	for (const struct ps_member_row *row = m->declared_by->rows; row && row->sig; row++) {
		struct row_head h = read_head(row->sig);
		size_t n = strlen(m->name);
		if (h.len <= n || h.name[h.len - n - 1] != '.' || memcmp(h.name + h.len - n, m->name, n) != 0)
			continue;
		struct ps_member one = *read_row(m->declared_by, row);
		buf_puts(out, ", ");
		put_member(&one, out);
	}
}

const char *ps_member_text(const struct ps_member *overloads)
{
	struct buf b = BUF_INIT;
	for (const struct ps_member *m = overloads; m; m = m->next_overload) {
		if (m != overloads)
			buf_puts(&b, ", ");
		put_member(m, &b);
	}
	if (overloads && overloads->kind == PS_METHOD)
		put_explicit(overloads, &b);
	const char *text = heap_strndup(buf_str(&b), b.len);
	buf_fini(&b);
	return text;
}
