/* SPDX-License-Identifier: MIT */
/*
 * engine/class_enum.c - enum definitions of scripts.
 */
#include <string.h>

#include "base/utf.h"
#include "engine/class.h"
#include "heap/heap.h"

static bool has_flags(const struct ast_type_definition *d)
{
	for (uint32_t i = 0; i < d->attributes.count; i++) {
		const struct ast_attribute *a = (const struct ast_attribute *)d->attributes.at[i];
		if (a->a.kind == AST_ATTRIBUTE && (str_eq_nocase(a->type->full, "Flags") || str_eq_nocase(a->type->full, "System.Flags") ||
		                                   str_eq_nocase(a->type->full, "System.FlagsAttribute")))
			return true;
	}
	return false;
}

/* The number of an enumerator's expression; names of the same enum may be used before it is complete. */
static bool number_of(struct runspace *rs, struct ast *e, const struct ps_type *underlying, int64_t *ret)
{
	ps_value v = eval_expr(rs, e);
	if (ps_failed(v))
		return false;
	v = ps_convert(v, underlying);
	if (ps_failed(v))
		return false;
	*ret = ps_tc(v) == TC_UINT64 ? (int64_t)ps_uint64(v) : ps_int64(v);
	return true;
}

bool class_define_enum(struct runspace *rs, struct ast_type_definition *d)
{
	const struct ps_type *old = rs->script_types ? ptr_map_get(rs->script_types, lang_name(d->name, strlen(d->name))) : NULL;
	if (old && (old->flags & PS_TYPE_ENUM) && old->script_class == d)
		return true;
	const struct ps_type *underlying = &type_int32;
	if (d->base_count) {
		underlying = eval_type(rs, d->bases[0]);
		if (!underlying)
			return false;
	}
	struct ps_enum_row *rows = heap_array(struct ps_enum_row, d->members.count + 1);
	struct ps_type *t = heap_new(struct ps_type);
	t->ref.o.type = &type_runtime_type;
	t->name = d->name;
	t->base = &type_enum;
	t->tc = TC_ENUM;
	t->flags = PS_TYPE_VALUE | PS_TYPE_ENUM | PS_TYPE_SCRIPT | (has_flags(d) ? (unsigned)PS_TYPE_FLAGS : 0u);
	t->enums = rows;
	t->underlying = underlying;
	t->script_class = d;
	class_register(rs, d->name, t);
	int64_t next = 0;
	for (uint32_t i = 0; i < d->members.count; i++) {
		const struct ast_property_member *m = (const struct ast_property_member *)d->members.at[i];
		if (m->initial && !number_of(rs, m->initial, underlying, &next))
			return false;
		rows[i] = (struct ps_enum_row){m->spelling ? m->spelling : m->name->text, next++};
	}
	return true;
}
