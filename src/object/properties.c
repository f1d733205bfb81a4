/* SPDX-License-Identifier: MIT */
/*
 * object/properties.c - all members of an object, in PowerShell's order: extended ones, those of type data, those of the
 * instance, those of the .NET type.  For Get-Member, Select-Object *, formatting and serialization.
 */
#include "object/psmember.h"

#include <string.h>

#include "base/buf.h"
#include "base/utf.h"
#include "heap/heap.h"
#include "object/collection.h"
#include "object/convert.h"
#include "object/hooks.h"
#include "object/throw.h"
#include "object/typedata.h"

struct gather {
	struct ps_prop_info *at;
	uint32_t count, cap;
	unsigned kinds;
};

static bool known(const struct gather *g, const char *name)
{
	size_t n = strlen(name);
	for (uint32_t i = 0; i < g->count; i++)
		if (ps_text_equal_nocase(g->at[i].name, strlen(g->at[i].name), name, n))
			return true;
	return false;
}

static void add(struct gather *g, const struct ps_prop_info *info, bool check)
{
	if (!(g->kinds & (unsigned)info->kind) || (check && known(g, info->name)))
		return;
	if (g->count == g->cap) {
		uint32_t cap = g->cap ? g->cap * 2 : 16;
		struct ps_prop_info *at = heap_array(struct ps_prop_info, cap);
		if (g->count)
			memcpy(at, g->at, g->count * sizeof *at);
		g->at = at;
		g->cap = cap;
	}
	g->at[g->count++] = *info;
}

static const char *net_type_name(const struct ps_type *t)
{
	struct buf b = BUF_INIT;
	ps_type_to_string(t, &b);
	const char *text = heap_strndup(buf_str(&b), b.len);
	buf_fini(&b);
	return text;
}

/* TypeNameOfValue of a note. */
static const char *note_type_name(ps_value v)
{
	if (ps_is_null(v))
		return "System.Object";
	const char *first;
	if (ps_has_own_type_names(v) && ps_type_names(v, &first, 1) == 1)
		return first;
	return net_type_name(ps_base_type(v));
}

static struct ps_prop_info info_of_ext(const struct ps_ext_member *m)
{
	struct ps_prop_info info = {.name = m->name, .kind = m->kind, .hidden = m->hidden, .ext = m};
	info.type_name = m->kind == EXT_NOTE || m->kind == EXT_PROPERTY ? note_type_name(m->value) : "System.Object";
	info.gettable = (m->kind & (EXT_NOTE | EXT_ALIAS | EXT_PROPERTY)) || m->get || !ps_is_null(m->value);
	info.settable = m->kind == EXT_NOTE || m->set || (m->kind == EXT_SCRIPT_PROPERTY && !ps_is_null(m->second)) ||
	                m->kind == EXT_ALIAS;
	return info;
}

static void add_net(struct gather *g, const struct ps_type *t)
{
	uint32_t n;
	const struct ps_member *const *members = ps_type_members(t, &n);
	for (uint32_t i = 0; i < n; i++) {
		const struct ps_member *m = members[i];
		if (m->is_static)
			continue;
		struct ps_prop_info info = {.name = m->name, .net = m, .type_name = net_type_name(m->result), .hidden = m->hidden};
		info.kind = m->kind != PS_PROPERTY ? EXT_METHOD : m->param_count ? EXT_PARAMETERIZED : EXT_PROPERTY;
		info.gettable = m->kind != PS_PROPERTY || m->row->call;
		info.settable = m->row->set != NULL;
		add(g, &info, true);
	}
}

static void add_dynamic(struct gather *g, ps_value base)
{
	for (const struct ps_type *t = ps_type_of(base); t; t = t->base) {
		if (!t->ops || !t->ops->list_dynamic)
			continue;
		struct ps_vec names = {0};
		t->ops->list_dynamic(base, &names);
		for (uint32_t i = 0; i < names.count; i++) {
			struct ps_prop_info info = {.name = ps_str(names.at[i])->text, .kind = EXT_PROPERTY, .gettable = true,
			                            .settable = t->ops->set_dynamic != NULL};
			ps_value v;
			int found = t->ops->get_dynamic(base, info.name, ps_str(names.at[i])->len, &v);
			if (found < 0)
				ps_take_pending();
			info.type_name = found > 0 ? note_type_name(v) : "System.Object";
			add(g, &info, true);
		}
		return;
	}
}

struct ps_prop_info *ps_properties(ps_value obj, unsigned kinds, uint32_t *ret_n)
{
	struct gather g = {.kinds = kinds};
	const char *types[64];
	uint32_t n = ps_ext_count(obj), ext = n, adapted = 0;
	for (uint32_t i = 0; i < n; i++) {
		struct ps_ext_member *m = heap_new(struct ps_ext_member);
		*m = ps_ext_at(obj, i);
		if (m->kind == EXT_PROPERTY) { /* of a deserialized object: after what is extended */
			adapted++;
			continue;
		}
		struct ps_prop_info info = info_of_ext(m);
		add(&g, &info, false);
	}
	uint32_t type_count = ps_type_names(obj, types, ARRAY_LEN(types));
	const struct ps_ext_member *const *data = ps_typedata_members(types, type_count, &n);
	for (uint32_t i = 0; i < n; i++) {
		struct ps_prop_info info = info_of_ext(data[i]);
		add(&g, &info, true);
	}
	for (uint32_t i = 0; adapted && i < ext; i++) {
		struct ps_ext_member *m = heap_new(struct ps_ext_member);
		*m = ps_ext_at(obj, i);
		if (m->kind != EXT_PROPERTY)
			continue;
		struct ps_prop_info info = info_of_ext(m);
		info.settable = true;
		info.gettable = true;
		info.type_name = note_type_name(m->value);
		add(&g, &info, true);
	}
	ps_value base = ps_base(obj);
	add_dynamic(&g, base);
	add_net(&g, ps_base_type(base));
	*ret_n = g.count;
	return g.at;
}

ps_value ps_property_set_names(const struct ps_ext_member *m)
{
	struct ps_vec names = {0};
	if (!ps_is_string(m->value))
		return ps_is_null(m->value) ? ps_array_new(&type_string, 0) : ps_convert(m->value, &type_string_array);
	for (const char *at = ps_str(m->value)->text; *at;) {
		size_t n = strcspn(at, " ");
		ps_vec_add(&names, ps_string(at, n));
		at += n + (at[n] == ' ');
	}
	return ps_convert(ps_vec_to_array(&names), &type_string_array);
}

/* ---- Definition ---- */
static void put_block(struct buf *out, ps_value block)
{
	ps_value text = ps_is_null(block) ? PS_NULL : object_hooks.block_text(block);
	if (ps_failed(text))
		ps_take_pending();
	else if (ps_is_string(text))
		buf_put(out, ps_str(text)->text, ps_str(text)->len);
}

static void put_note(struct buf *out, const struct ps_ext_member *m)
{
	const char *first;
	if (ps_is_null(m->value))
		buf_puts(out, "object");
	else if (ps_has_own_type_names(m->value) && ps_type_names(m->value, &first, 1) == 1)
		buf_puts(out, first);
	else
		ps_type_display(ps_base_type(m->value), out);
	buf_printf(out, " %s=", m->name);
	if (ps_is_null(m->value))
		buf_puts(out, "null");
	else if (!ps_net_to_string(m->value, out))
		ps_take_pending();
}

const char *ps_member_definition(ps_value obj, const struct ps_prop_info *p)
{
	struct buf b = BUF_INIT;
	const struct ps_ext_member *m = p->ext;
	(void)obj;
	if (p->definition)
		return p->definition;
	if (p->net)
		return ps_member_text(p->net);
	if (!m) {
		const struct ps_type *t = ps_type_find_builtin(p->type_name, strlen(p->type_name));
		if (t)
			ps_type_display(t, &b);
		else
			buf_puts(&b, p->type_name);
		buf_printf(&b, " %s {get;%s}", p->name, p->settable ? "set;" : "");
	} else if (m->kind == EXT_NOTE) {
		put_note(&b, m);
	} else if (m->kind == EXT_ALIAS) {
		buf_printf(&b, "%s = ", m->name);
		if (ps_tc(m->second) == TC_TYPE) {
			buf_puts(&b, "(");
			ps_type_display((const struct ps_type *)m->second.bits, &b);
			buf_puts(&b, ")");
		}
		buf_puts(&b, ps_str(m->value)->text);
	} else if (m->kind == EXT_SCRIPT_PROPERTY) {
		buf_printf(&b, "System.Object %s {get=", m->name);
		put_block(&b, m->value);
		buf_puts(&b, ";");
		if (!ps_is_null(m->second)) {
			buf_puts(&b, "set=");
			put_block(&b, m->second);
			buf_puts(&b, ";");
		}
		buf_puts(&b, "}");
	} else if (m->kind == EXT_SCRIPT_METHOD || m->kind == EXT_CODE_METHOD) {
		buf_printf(&b, "System.Object %s();", m->name);
	} else if (m->kind == EXT_PROPERTY_SET) {
		buf_printf(&b, "%s {", m->name);
		if (!ps_to_text(ps_property_set_names(m), &b, ", "))
			ps_take_pending();
		buf_puts(&b, "}");
	} else {
		buf_printf(&b, "System.Object %s{get=%s;}", m->name, m->name);
	}
	const char *text = heap_strndup(buf_str(&b), b.len);
	buf_fini(&b);
	return text;
}
