/* SPDX-License-Identifier: MIT */
/*
 * engine/eval_invoke.c - $x.Method(…), [T]::Method(…), [T]::new(…).
 *
 * Order for an instance: the object's own members (extended, type data, .NET, class), the methods that every object has
 * (Where, ForEach), the same method on each element of a collection.
 */
#include <string.h>

#include "base/buf.h"
#include "base/utf.h"
#include "engine/eval_priv.h"
#include "heap/heap.h"

#define INLINE_ARGS 8

static ps_value method_not_found(const struct ps_type *t, const char *name)
{
	return ps_fail(ps_throw_error(&type_runtime_exception, "MethodNotFound", CAT_INVALID_OPERATION, PS_NULL,
	                              "Method invocation failed because [%s] does not contain a method named '%s'.", t->name, name));
}

/* What was deserialized is named by what it was. */
static ps_value no_method(ps_value target, const char *name)
{
	const char *own;
	if (!ps_has_own_type_names(target) || !ps_type_names(target, &own, 1) || strncmp(own, "Deserialized.", 13) != 0)
		return method_not_found(ps_base_type(target), name);
	return ps_fail(ps_throw_error(&type_runtime_exception, "MethodNotFound", CAT_INVALID_OPERATION, PS_NULL,
	                              "Method invocation failed because [%s] does not contain a method named '%s'.", own, name));
}

static ps_value null_target(void)
{
	return ps_fail(ps_throw_error(&type_runtime_exception, "InvokeMethodOnNull", CAT_INVALID_OPERATION, PS_NULL,
	                              "You cannot call a method on a null-valued expression."));
}

/* [T]::new(…): New-Object names the type where this names the method. */
static ps_value new_object(const struct ps_type *t, const ps_value *args, uint32_t argc)
{
	ps_value v = ps_type_new(t, args, argc);
	if (!ps_failed(v) || !ps_is_obj(ps_pending()) || ps_obj(ps_pending())->type != &type_exc_method)
		return v;
	const struct ps_exception *x = (const struct ps_exception *)ps_pending().bits;
	if (!ps_is_obj(x->record) || !ps_str_is(((struct ps_error_record *)x->record.bits)->id, "MethodCountCouldNotFindBest"))
		return v;
	ps_take_pending();
	return ps_fail(ps_throw_error(&type_exc_method, "MethodCountCouldNotFindBest", CAT_NOT_SPECIFIED, PS_NULL,
	                              "Cannot find an overload for \"new\" and the argument count: \"%u\".", argc));
}

ps_value eval_invoke_static(struct runspace *rs, const struct ps_type *t, const char *name, size_t n, const ps_value *args,
                            uint32_t argc)
{
	ps_value r;
	(void)rs;
	if (n == 3 && str_eq_nocase(name, "new"))
		return new_object(t, args, argc);
	switch (ps_call_static(t, name, n, args, argc, &r)) {
	case PS_FOUND:
		return r;
	case PS_LOOKUP_FAILED:
		return PS_FAIL;
	case PS_NOT_FOUND:
		break;
	}
	return method_not_found(t, name);
}

/* The method on every element; PS_UNSET when some element lacks it. */
static ps_value call_each(ps_value target, const char *name, size_t n, const ps_value *args, uint32_t argc)
{
	struct ps_enumerator *e = ps_enumerate(target);
	if (!e)
		return ps_is_null(ps_pending()) ? PS_UNSET : PS_FAIL;
	struct ps_vec out = {NULL, 0, 0};
	ps_value item, result = PS_NOTHING;
	int more;
	bool any = false;
	while ((more = e->next(e, &item)) > 0) {
		ps_value v;
		any = true;
		enum ps_lookup l = ps_is_null(item) ? PS_NOT_FOUND : ps_call_member(item, name, n, args, argc, &v);
		if (l == PS_NOT_FOUND) {
			result = ps_is_null(item) ? null_target() : no_method(item, name);
			break;
		}
		if (l == PS_LOOKUP_FAILED || !ps_flatten(v, &out)) {
			result = PS_FAIL;
			break;
		}
	}
	if (e->close)
		e->close(e);
	if (more < 0 || ps_failed(result))
		return PS_FAIL;
	return any ? ps_vec_collapse(&out) : PS_UNSET;
}

static ps_value call_instance(struct runspace *rs, ps_value target, const char *name, size_t n, const ps_value *args, uint32_t argc)
{
	ps_value r;
	switch (ps_call_member(target, name, n, args, argc, &r)) {
	case PS_FOUND:
		return r;
	case PS_LOOKUP_FAILED:
		return PS_FAIL;
	case PS_NOT_FOUND:
		break;
	}
	if (n == 5 && str_eq_nocase(name, "Where"))
		return intrinsic_where(rs, target, args, argc);
	if (n == 7 && str_eq_nocase(name, "ForEach"))
		return intrinsic_for_each(rs, target, args, argc);
	r = call_each(target, name, n, args, argc);
	return ps_is_unset(r) ? no_method(target, name) : r;
}

/* ([Base]$this).Method(): the base class's own method. */
static ps_value call_base(struct runspace *rs, struct ast_member *m, const char *name, size_t n, const ps_value *args, uint32_t argc)
{
	struct ast *target = m->target;
	while (target->kind == AST_PAREN && eval_lone_expr(((struct ast_wrap *)target)->inner))
		target = eval_lone_expr(((struct ast_wrap *)target)->inner);
	if (target->kind != AST_CONVERT || rs->scope->parent == NULL)
		return PS_UNSET;
	struct ast_convert *c = (struct ast_convert *)target;
	if (c->operand->kind != AST_VARIABLE || ((struct ast_variable *)c->operand)->name != engine_names.self)
		return PS_UNSET;
	const struct ps_type *t = eval_type(rs, c->type);
	ps_value self = scope_get(rs, rs->scope, engine_names.self);
	if (!t)
		return PS_FAIL;
	if (ps_is_unset(self) || !ps_is_obj(self) || !(ps_base_type(self)->flags & PS_TYPE_SCRIPT) || !ps_type_is(ps_base_type(self), t))
		return PS_UNSET;
	const struct ps_member *over = ps_type_member(t, name, n, false);
	return over ? ps_member_invoke(over, ps_base(self), args, argc) : PS_UNSET;
}

ps_value eval_invoke(struct runspace *rs, struct ast_member *m)
{
	const struct ps_type *t;
	ps_value target = eval_member_target(rs, m, &t);
	if (ps_failed(target))
		return target;
	if (m->null_conditional && ps_is_null(target))
		return PS_NULL;
	const char *name;
	size_t n;
	if (!eval_member_name(rs, m, &name, &n))
		return PS_FAIL;
	if (!t && ps_is_null(target) && m->args.count == 0)
		return null_target();
	ps_value few[INLINE_ARGS], *args = few;
	uint32_t argc = m->args.count;
	if (argc > INLINE_ARGS)
		args = heap_array(ps_value, argc);
	for (uint32_t i = 0; i < argc; i++) {
		args[i] = eval_expr(rs, m->args.at[i]);
		if (ps_failed(args[i]))
			return PS_FAIL;
		if (ps_is(args[i], PS_NOTHING))
			args[i] = PS_NULL;
	}
	if (t)
		return eval_invoke_static(rs, t, name, n, args, argc);
	if (ps_is_null(target))
		return null_target();
	ps_value r = call_base(rs, m, name, n, args, argc);
	return ps_is_unset(r) ? call_instance(rs, target, name, n, args, argc) : r;
}
