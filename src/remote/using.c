/* SPDX-License-Identifier: MIT */
/* remote/using.c - see using.h. */
#include "remote/using.h"

#include <string.h>

#include "base/base64.h"
#include "base/buf.h"
#include "base/utf.h"
#include "lang/parser.h"
#include "lang/walk.h"
#include "object/throw.h"

static ps_value key_of(const struct ast_script_block *block, const struct ast_using_expression *u)
{
	struct buf plain = BUF_INIT, wide = BUF_INIT, text = BUF_INIT;
	const char *s = block->source->text + u->a.start;
	size_t n = u->a.end - u->a.start;
	for (size_t i = 0; i < n;) {
		uint32_t cp;
		i += utf8_decode(s + i, n - i, &cp);
		buf_put_cp(&plain, u->inner->kind == AST_VARIABLE ? cp_lower(cp) : cp);
	}
	buf_put_utf16le(&wide, buf_str(&plain), plain.len);
	buf_fini(&plain);
	buf_put_base64(&text, buf_str(&wide), wide.len);
	buf_fini(&wide);
	return ps_string_take(&text);
}

static struct ast_using_expression *at(const struct ast_list *l, uint32_t i)
{
	return (struct ast_using_expression *)l->at[i];
}

static ps_value value_of(struct runspace *rs, struct ast_using_expression *u)
{
	struct ast_variable *v = (struct ast_variable *)u->inner;
	ps_value value = u->inner->kind == AST_VARIABLE && !v->is_drive ? scope_get(rs, rs->scope, v->name) : eval_expr(rs, u->inner);
	if (!ps_is_unset(value))
		return value;
	return ps_fail(ps_throw_error(&type_runtime_exception, "UsingVariableIsUndefined", CAT_INVALID_OPERATION, PS_NULL,
	                              "The value of the using variable '$using:%s' cannot be retrieved because it has not been set in the "
	                              "local session.",
	                              v->path));
}

/* A variable that a block inside of the block sent away asks for may be one of the sent block's own. */
static bool is_defined(struct runspace *rs, const struct ast_using_expression *u)
{
	const struct ast_variable *v = (const struct ast_variable *)u->inner;
	return u->inner->kind != AST_VARIABLE || v->is_drive || !ps_is_unset(scope_get(rs, rs->scope, v->name));
}

static bool find_inner(struct ast *n, void *arg)
{
	const struct ast *u = arg;
	if (n->start > u->start || n->end < u->end)
		return true;
	return n->kind != AST_SCRIPT_BLOCK && ast_each_child(n, find_inner, arg);
}

static bool is_nested(const struct ast_script_block *block, struct ast_using_expression *u)
{
	return !ast_each_child(&block->a, find_inner, u);
}

/* The expressions of a whole script are numbered together, so a block's need not begin at 0. */
static void put(struct ps_vec *v, const struct ast_using_expression *u, ps_value value)
{
	while (v->count <= u->index)
		ps_vec_add(v, PS_NULL);
	v->at[u->index] = value;
}

ps_value using_dictionary(struct runspace *rs, struct ast_script_block *block)
{
	struct ast_list l = lang_using_expressions(block);
	if (!l.count)
		return PS_UNSET;
	static const char name[] = "System.Collections.Generic.Dictionary[string,object]";
	const struct ps_type *t = ps_type_find(name, sizeof name - 1, NULL);
	ps_value dict = t ? ps_dict_new(t, false) : ps_hashtable_new();
	for (uint32_t i = 0; i < l.count; i++) {
		ps_value v = value_of(rs, at(&l, i));
		if (ps_failed(v) || !ps_dict_set(ps_dict(dict), key_of(block, at(&l, i)), v))
			return PS_FAIL;
	}
	return dict;
}

ps_value using_array(struct runspace *rs, struct ast_script_block *block)
{
	struct ast_list l = lang_using_expressions(block);
	struct ps_vec v = {NULL, 0, 0};
	if (!l.count)
		return PS_UNSET;
	for (uint32_t i = 0; i < l.count; i++) {
		ps_value value = is_defined(rs, at(&l, i)) || !is_nested(block, at(&l, i)) ? value_of(rs, at(&l, i)) : PS_NULL;
		if (ps_failed(value))
			return PS_FAIL;
		put(&v, at(&l, i), value);
	}
	return ps_vec_to_array(&v);
}

ps_value using_values(struct ast_script_block *block, ps_value dictionary)
{
	struct ast_list l = lang_using_expressions(block);
	struct ps_vec v = {NULL, 0, 0};
	dictionary = ps_base(dictionary);
	for (uint32_t i = 0; i < l.count; i++) {
		ps_value value = ps_tc(dictionary) == TC_DICT ? ps_dict_get(ps_dict(dictionary), key_of(block, at(&l, i))) : PS_UNSET;
		put(&v, at(&l, i), ps_is_unset(value) || ps_failed(value) ? PS_NULL : value);
	}
	return ps_vec_to_array(&v);
}
