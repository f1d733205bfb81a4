/* SPDX-License-Identifier: MIT */
/*
 * engine/eval_expr.c - expressions: the switch over their kinds, and the kinds that need no file of their own.
 * Called by statements and by the binder for arguments; never recurses without the parser's depth limit.
 */
#include <string.h>

#include "engine/eval_priv.h"
#include "heap/heap.h"

static ps_value array_literal(struct runspace *rs, struct ast_items *a)
{
	ps_value r = ps_array_new(&type_object, a->items.count);
	if (ps_failed(r))
		return r;
	for (uint32_t i = 0; i < a->items.count; i++) {
		ps_value v = eval_expr(rs, a->items.at[i]);
		if (ps_failed(v))
			return v;
		ps_array(r)->at[i] = ps_is(v, PS_NOTHING) ? PS_NULL : v;
	}
	return r;
}

static struct ast *restore_position(struct runspace *rs)
{
	return rs->frame ? rs->frame->position : NULL;
}

static ps_value sub_expression(struct runspace *rs, struct ast_wrap *w, bool as_array)
{
	struct ast *position = restore_position(rs);
	struct collect c;
	collect_init(&c);
	enum ps_status st = eval_block(rs, w->block, &c.s);
	if (st != PS_OK)
		return eval_flow(rs, st);
	eval_at(rs, position);
	return as_array ? collect_array(&c) : collect_value(&c);
}

static ps_value paren(struct runspace *rs, struct ast_wrap *w)
{
	struct ast *lone = eval_lone_expr(w->inner);
	if (lone)
		return eval_expr(rs, lone);
	struct ast *position = restore_position(rs);
	ps_value v;
	enum ps_status st = eval_collect(rs, w->inner, &v);
	if (st != PS_OK)
		return eval_flow(rs, st);
	eval_at(rs, position);
	return v;
}

/* $using: inside a job's or remote block: its value was sent along. */
static ps_value using_value(struct runspace *rs, struct ast_using_expression *u)
{
	for (struct scope *s = rs->scope; s; s = s->parent) {
		if (ps_is_unset(s->usings))
			continue;
		const struct ps_array *a = ps_array(s->usings);
		return u->index < a->count ? a->at[u->index] : PS_NULL;
	}
	return ps_fail(ps_throw_error(
	    &type_runtime_exception, "UsingWithoutInvokeCommand", CAT_INVALID_OPERATION, PS_NULL,
	    "A Using variable cannot be retrieved. A Using variable can be used only with Invoke-Command, Start-Job, "
	    "or InlineScript in the script workflow. When it is used with Invoke-Command, the Using variable is valid only if "
	    "the script block is invoked on a remote computer."));
}

/* Made once: the word in the tree is the one thing that running code writes there, always the same text. */
static ps_value string_constant(struct ast_string *s)
{
	uintptr_t word = __atomic_load_n(&s->value, __ATOMIC_ACQUIRE);
	if (PS_UNLIKELY(!word)) {
		word = ps_string(s->text, s->len).bits;
		__atomic_store_n(&s->value, word, __ATOMIC_RELEASE);
	}
	return (ps_value){word};
}

static ps_value ternary(struct runspace *rs, struct ast_ternary *t)
{
	ps_value c = eval_expr(rs, t->condition);
	if (ps_failed(c))
		return c;
	return eval_expr(rs, eval_truth(c) ? t->if_true : t->if_false);
}

ps_value eval_expr(struct runspace *rs, struct ast *e)
{
	switch ((unsigned)e->kind) { /* NOLINT: statements are not expressions */
	case AST_VARIABLE:
		return eval_variable(rs, (struct ast_variable *)e);
	case AST_CONSTANT:
		return eval_constant((struct ast_constant *)e);
	case AST_STRING:
		return string_constant((struct ast_string *)e);
	case AST_BINARY:
		return eval_binary(rs, (struct ast_binary *)e);
	case AST_UNARY:
		return eval_unary(rs, (struct ast_unary *)e);
	case AST_PAREN:
		return paren(rs, (struct ast_wrap *)e);
	case AST_MEMBER:
		return eval_member(rs, (struct ast_member *)e);
	case AST_INVOKE_MEMBER:
		return eval_invoke(rs, (struct ast_member *)e);
	case AST_INDEX:
		return eval_index(rs, (struct ast_index *)e);
	case AST_EXPANDABLE_STRING:
		return eval_expandable(rs, (struct ast_expandable_string *)e);
	case AST_ARRAY_LITERAL:
		return array_literal(rs, (struct ast_items *)e);
	case AST_ARRAY:
		return sub_expression(rs, (struct ast_wrap *)e, true);
	case AST_SUB:
		return sub_expression(rs, (struct ast_wrap *)e, false);
	case AST_HASHTABLE:
		return eval_hashtable(rs, (struct ast_hashtable *)e, ps_hashtable_new());
	case AST_SCRIPT_BLOCK_EXPRESSION:
		return script_block_new(rs, ((struct ast_script_block_expression *)e)->block);
	case AST_TYPE: {
		const struct ps_type *t = eval_type(rs, ((struct ast_convert *)e)->type);
		return t ? ps_from_type(t) : PS_FAIL;
	}
	case AST_CONVERT:
		return eval_convert(rs, (struct ast_convert *)e);
	case AST_ATTRIBUTED: /* an attribute before a value that is not assigned to */
		return eval_expr(rs, ((struct ast_attributed *)e)->operand);
	case AST_TERNARY:
		return ternary(rs, (struct ast_ternary *)e);
	case AST_USING_EXPRESSION:
		return using_value(rs, (struct ast_using_expression *)e);
	default: {
		ps_value v; /* a statement in the place of an expression: $x = if …, ($x = 5) */
		enum ps_status st = eval_collect(rs, e, &v);
		return st == PS_OK ? v : eval_flow(rs, st);
	}
	}
}
