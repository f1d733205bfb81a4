/* SPDX-License-Identifier: MIT */
/*
 * engine/eval_convert.c - [type]value, and type names to types (with the namespaces of `using namespace`).
 */
#include <string.h>

#include "base/buf.h"
#include "base/utf.h"
#include "engine/errors.h"
#include "engine/eval_priv.h"
#include "heap/heap.h"
#include "object/reference.h"

/* ---- types ---- */
#define MAX_NAMESPACES 64

/* Namespaces that the running source says it uses, NULL-terminated; NULL when there are none. */
static const char *const *namespaces(struct runspace *rs)
{
	const struct ast_script_block *b = rs->frame && rs->frame->block ? rs->frame->block->ast : NULL;
	while (b && b->parent)
		b = b->parent;
	if (!b || b->usings.count == 0)
		return NULL;
	const char **list = heap_array(const char *, b->usings.count + 1);
	uint32_t n = 0;
	for (uint32_t i = 0; i < b->usings.count && n < MAX_NAMESPACES; i++) {
		const struct ast_using *u = (const struct ast_using *)b->usings.at[i];
		if (u->what == USING_NAMESPACE)
			list[n++] = u->name;
	}
	return list;
}

static const struct ps_type *resolve(struct runspace *rs, struct ast_type_name *name)
{
	if (name->element) {
		const struct ps_type *e = resolve(rs, name->element);
		return e && name->rank <= 1 ? ps_type_array(e) : e ? ps_type_find(name->full, strlen(name->full), NULL) : NULL;
	}
	if (name->arg_count == 0)
		return ps_type_find(name->name, strlen(name->name), namespaces(rs));
	const struct ps_type **args = heap_array(const struct ps_type *, name->arg_count);
	for (uint32_t i = 0; i < name->arg_count; i++) {
		args[i] = resolve(rs, name->args[i]);
		if (!args[i])
			return NULL;
	}
	char *def = strchr(name->name, '`') ? heap_strdup(name->name) : heap_printf("%s`%u", name->name, name->arg_count);
	const struct ps_type *t = ps_type_find(def, strlen(def), namespaces(rs));
	if (!t)
		t = ps_type_find(name->name, strlen(name->name), namespaces(rs));
	if (!t)
		return ps_type_find(name->full, strlen(name->full), namespaces(rs));
	return ps_type_generic(t, args, name->arg_count);
}

/* TargetObject of TypeNotFound: shows the name, and "TypeName" as its type. */
struct type_name_value {
	struct ps_refobj ref;
	const char *name;
};

static bool type_name_text(ps_value v, struct buf *out)
{
	buf_puts(out, ((const struct type_name_value *)v.bits)->name);
	return true;
}
static const struct ps_type_ops type_name_ops = {.to_string = type_name_text};
static struct ps_type type_type_name = {PS_TYPE_HEAD, .name = "System.Management.Automation.Language.TypeName",
                                        .base = &type_object, .tc = TC_OBJECT, .flags = PS_TYPE_REF, .ops = &type_name_ops};

/* The error stands at the brackets, not at the statement. */
static void type_not_found(struct runspace *rs, const struct ast_type_name *name)
{
	struct type_name_value *target = heap_new(struct type_name_value);
	target->ref.o.type = &type_type_name;
	target->name = name->full;
	ps_throw_error(&type_runtime_exception, "TypeNotFound", CAT_INVALID_OPERATION, ps_from_obj(target),
	               "Unable to find type [%s].", name->full);
	struct ast *at = heap_new(struct ast);
	*at = (struct ast){.start = name->a.start ? name->a.start - 1 : 0, .end = name->a.end + 1};
	if (rs->frame && rs->frame->source && at->end <= rs->frame->source->len)
		error_locate(rs, at);
}

const struct ps_type *eval_type(struct runspace *rs, struct ast_type_name *name)
{
	const struct ps_type *t = (const struct ps_type *)__atomic_load_n(&name->resolved, __ATOMIC_ACQUIRE);
	if (t)
		return t;
	t = resolve(rs, name);
	if (!t) {
		type_not_found(rs, name);
		return NULL;
	}
	/* Classes may be defined anew: only types that stay are kept. */
	if (!(t->flags & PS_TYPE_SCRIPT))
		__atomic_store_n(&name->resolved, (uintptr_t)t, __ATOMIC_RELEASE);
	return t;
}

/* ---- [ref] ---- */
static ps_value cell_get(void *place)
{
	struct runspace *rs = runspace_current();
	ps_value v = variable_value(rs, place);
	return ps_is_unset(v) ? PS_NULL : v;
}

static bool cell_set(void *place, ps_value v)
{
	return variable_assign(runspace_current(), place, v);
}

/* What GetType() of a [ref] to a variable answers; everything else treats it as type_ref. */
static struct ps_type type_ref_of_object = {
    PS_TYPE_HEAD, .name = "System.Management.Automation.PSReference`1", .base = &type_ref, .tc = TC_REF,
    .flags = PS_TYPE_REF};

static ps_value reference_to(struct runspace *rs, struct ast *operand)
{
	if (operand->kind != AST_VARIABLE) {
		ps_value v = eval_expr(rs, operand);
		return ps_failed(v) ? v : ps_reference_new(v);
	}
	struct ast_variable *var = (struct ast_variable *)operand;
	struct variable *c = NULL;
	if (!var->scope)
		c = scope_variable(rs, rs->scope, var->name, false, true);
	if (!c) {
		c = eval_variable_cell(rs, var);
		if (ps_is_unset(c->value) && !c->get) {
			if (!var->scope && var->name != engine_names.null_ && !variable_assign(rs, c, PS_NULL))
				return PS_FAIL;
			c->value = PS_NULL;
		}
	}
	ps_value r = ps_reference_new(PS_NULL);
	struct ps_reference *ref = (struct ps_reference *)r.bits;
	ref->ref.o.type = &type_ref_of_object;
	ref->place = c;
	ref->get = cell_get;
	ref->set = cell_set;
	return r;
}

/* ---- conversion ---- */
static bool type_is_written(const struct ast_type_name *t, const char *a, const char *b)
{
	return !t->element && t->arg_count == 0 && (str_eq_nocase(t->name, a) || str_eq_nocase(t->name, b));
}

ps_value eval_convert(struct runspace *rs, struct ast_convert *c)
{
	if (c->operand->kind == AST_HASHTABLE) {
		struct ast_hashtable *h = (struct ast_hashtable *)c->operand;
		if (type_is_written(c->type, "ordered", "System.Management.Automation.OrderedHashtable"))
			return eval_hashtable(rs, h, ps_ordered_new());
		if (type_is_written(c->type, "pscustomobject", "System.Management.Automation.PSCustomObject"))
			return eval_hashtable(rs, h, ps_custom_new());
	}
	const struct ps_type *t = eval_type(rs, c->type);
	if (!t)
		return PS_FAIL;
	if (t == &type_ref)
		return reference_to(rs, c->operand);
	ps_value v = eval_expr(rs, c->operand);
	if (ps_failed(v))
		return v;
	if (t == &type_void)
		return PS_NOTHING;
	ps_value base = ps_base(v);
	bool table = ps_tc(base) != TC_DICT || ps_obj(base)->type == &type_hashtable || ps_obj(base)->type == &type_ordered;
	if (t == &type_psobject && table && type_is_written(c->type, "pscustomobject", "System.Management.Automation.PSCustomObject"))
		t = &type_pscustomobject; /* the literal is [psobject]; the cast also turns dictionaries into objects */
	return ps_convert(v, t);
}
