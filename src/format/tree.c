/* SPDX-License-Identifier: MIT */
/*
 * format/tree.c - the generic view of Format-Custom: "class X { … }", nested to a depth.
 */
#include <string.h>

#include "format/format.h"
#include "heap/heap.h"
#include "object/psobject.h"
#include "object/throw.h"

enum { TREE_DEPTH_DEFAULT = 5, TREE_INDENT = 2 };

struct tree {
	struct runspace *rs;
	struct buf b;
	int max_depth;
};

static void indent(struct tree *t, int level)
{
	buf_fill(&t->b, ' ', (size_t)(level * TREE_INDENT));
}

static bool is_leaf(ps_value v)
{
	ps_value base = ps_base(v);
	enum ps_tc tc = ps_tc(base);
	return ps_is_null(v) || (tc >= TC_BOOL && tc <= TC_STRING) || tc == TC_ENUM || tc == TC_DATETIME || tc == TC_GUID;
}

static void put_object(struct tree *t, ps_value v, const struct format_spec *specs, uint32_t n, int level, int depth);

static void put_sequence(struct tree *t, struct ps_enumerator *e, int level, int depth)
{
	ps_value item;
	indent(t, level);
	buf_puts(&t->b, "[\n");
	while (e->next(e, &item) > 0) {
		if (is_leaf(item)) {
			indent(t, level + 1);
			buf_printf(&t->b, "%s\n", format_cell(t->rs, item, NULL));
		} else {
			put_object(t, item, NULL, 0, level + 1, depth + 1);
		}
	}
	if (!ps_is_null(ps_pending()))
		ps_take_pending();
	indent(t, level);
	buf_puts(&t->b, "]\n");
	indent(t, level);
	buf_puts(&t->b, "\n");
}

static void put_value(struct tree *t, const char *label, ps_value v, int level, int depth)
{
	indent(t, level);
	buf_printf(&t->b, "%s = ", label);
	if (is_leaf(v) || depth > t->max_depth) {
		buf_printf(&t->b, "%s\n", format_cell(t->rs, v, NULL));
		return;
	}
	buf_puts(&t->b, "\n");
	struct ps_enumerator *e = ps_enumerate(v);
	if (e)
		put_sequence(t, e, level + 1, depth);
	else
		put_object(t, v, NULL, 0, level + 1, depth + 1);
}

static const char *class_name(ps_value v)
{
	const char *name;
	if (!ps_type_names(v, &name, 1))
		return "object";
	const char *dot = strrchr(name, '.');
	return dot ? dot + 1 : name;
}

static void put_object(struct tree *t, ps_value v, const struct format_spec *specs, uint32_t n, int level, int depth)
{
	struct format_spec *all = NULL;
	if (!specs) {
		struct format_spec every = {.name = "*", .block = PS_UNSET};
		format_spec_expand(v, &every, &all, &n);
		specs = all;
	}
	indent(t, level);
	buf_printf(&t->b, "class %s\n", class_name(v));
	indent(t, level);
	buf_puts(&t->b, "{\n");
	for (uint32_t i = 0; i < n; i++) {
		bool failed;
		put_value(t, format_spec_label(&specs[i]), format_spec_value(t->rs, v, &specs[i], &failed), level + 1, depth);
	}
	indent(t, level);
	buf_puts(&t->b, "}\n");
}

const char *format_custom_tree(struct runspace *rs, ps_value obj, const struct format_spec *specs, uint32_t n, int depth)
{
	struct tree t = {.rs = rs, .b = BUF_INIT, .max_depth = depth ? depth : TREE_DEPTH_DEFAULT};
	put_object(&t, obj, specs, n, 0, 1);
	const char *text = heap_strndup(buf_str(&t.b), t.b.len);
	buf_fini(&t.b);
	return text;
}
