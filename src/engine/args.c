/* SPDX-License-Identifier: MIT */
/*
 * engine/args.c - evaluates the arguments of a command: values, -names, -name:value, @splats.  Binds nothing.
 */
#include <string.h>

#include "engine/binder.h"
#include "heap/heap.h"
#include "object/psobject.h"

struct arg *args_add(struct args *a)
{
	if (a->count == a->cap) {
		uint32_t cap = a->cap ? a->cap * 2 : 8;
		struct arg *grown = heap_array(struct arg, cap);
		if (a->count)
			memcpy(grown, a->at, a->count * sizeof *grown);
		a->at = grown;
		a->cap = cap;
	}
	struct arg *x = &a->at[a->count++];
	*x = (struct arg){.value = PS_UNSET};
	return x;
}

static bool splat_dict(struct args *out, struct ps_dict *d, struct ast *ast)
{
	uint32_t pos = 0;
	ps_value key, value;
	while (ps_dict_next(d, &pos, &key, &value)) {
		ps_value name = ps_to_string(key);
		if (ps_failed(name))
			return false;
		struct arg *x = args_add(out);
		x->name = ps_str(name)->text;
		x->value = value;
		x->ast = ast;
		x->attached = x->splatted = true;
	}
	return true;
}

/* @args keeps the -names that a simple function collected (name_argument in pipeline_function.c). */
static void splat_item(struct args *out, ps_value v, struct ast *ast)
{
	struct arg *x = args_add(out);
	ps_value note;
	if (ps_is_obj(v) && ps_tc(v) == TC_PSOBJECT &&
	    ps_get_member(v, "<CommandParameterName>", 22, &note) == PS_FOUND && ps_is_string(note)) {
		const char *name = ps_str(note)->text;
		size_t n = strlen(name);
		x->name = heap_strndup(
		    name, n && name[n - 1] == ':' ? n - 1 : n); /* the colon does not survive, as in PowerShell */
	} else {
		x->value = v;
	}
	x->ast = ast;
	x->splatted = true;
}

static bool splat(struct runspace *rs, struct ast_variable *v, struct args *out)
{
	ps_value x = eval_expr(rs, &v->a);
	if (ps_failed(x))
		return false;
	ps_value base = ps_base(x);
	if (ps_is_null(base))
		return true;
	if (ps_tc(base) == TC_DICT)
		return splat_dict(out, ps_dict(base), &v->a);
	struct ps_vec items = {NULL, 0, 0};
	if (ps_is_string(base)) { /* a string is its characters here */
		for (uint32_t i = 0; i < ps_str(base)->units; i++)
			ps_vec_add(&items, ps_from_char(ps_str_unit(ps_str(base), i)));
	} else if (!ps_is_enumerable(base)) {
		splat_item(out, x, &v->a);
		return true;
	} else if (!ps_flatten(base, &items)) {
		return false;
	}
	for (uint32_t i = 0; i < items.count; i++)
		splat_item(out, items.at[i], &v->a);
	return true;
}

static bool parameter(struct runspace *rs, struct ast_command_parameter *p, struct args *out)
{
	ps_value v = PS_UNSET;
	if (p->argument) {
		v = eval_expr(rs, p->argument);
		if (ps_failed(v))
			return false;
	}
	struct arg *x = args_add(out);
	x->name = p->name;
	x->value = v;
	x->ast = &p->a;
	x->value_ast = p->argument;
	x->attached = p->argument != NULL;
	return true;
}

enum ps_status args_evaluate(struct runspace *rs, const struct lang_source *source, struct ast_command *c,
                             uint32_t from, struct args *out)
{
	(void)source;
	for (uint32_t i = from; i < c->elements.count; i++) {
		struct ast *e = c->elements.at[i];
		bool ok;
		if (e->kind == AST_COMMAND_PARAMETER) {
			ok = parameter(rs, (struct ast_command_parameter *)e, out);
		} else if (e->kind == AST_VARIABLE && ((struct ast_variable *)e)->splatted) {
			ok = splat(rs, (struct ast_variable *)e, out);
		} else {
			ps_value v = eval_expr(rs, e);
			ok = !ps_failed(v);
			if (ok) {
				struct arg *x = args_add(out);
				x->value = ps_is(v, PS_NOTHING) ? PS_NULL : v;
				x->ast = x->value_ast = e;
			}
		}
		if (!ok)
			return eval_status(rs);
	}
	return PS_OK;
}
