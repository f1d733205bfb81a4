/* SPDX-License-Identifier: MIT */
/*
 * lang/parser_member.c - what follows an operand without a space: .member ::member [index] ?. ?[ and calls.
 */
#include "lang/lang_priv.h"

#include <string.h>

static struct ast *parse_index(struct parser *p, struct ast *target, bool null_conditional)
{
	bool no_comma = p->no_comma, no_colon = p->no_ternary_colon;
	p->no_comma = p->no_ternary_colon = false;
	struct ast_index *x = NODE(p, ast_index, AST_INDEX, target->start);
	x->target = target;
	x->null_conditional = null_conditional;
	skip_newlines(p);
	x->index = parse_expression(p);
	if (!x->index) {
		parse_error_more(p, p->last_end, p->last_end, "MissingArrayIndexExpression",
		                 "Array index expression is missing or not valid.");
		x->index = node_error(p, p->last_end, p->last_end);
	}
	skip_newlines(p);
	if (!take_mark(p, TK_RBRACKET, LEX_EXPRESSION) && x->index->kind != AST_ERROR)
		parse_error_more(p, p->last_end, p->last_end, "MissingEndSquareBracket",
		                 "Missing ']' after array index expression.");
	p->no_comma = no_comma;
	p->no_ternary_colon = no_colon;
	lex_forget(p);
	return node_end(x, p->last_end);
}

struct ast_list parse_call_arguments(struct parser *p)
{
	bool no_comma = p->no_comma, no_colon = p->no_ternary_colon;
	uint32_t mark = list_begin(p);
	bool reported = false;
	p->no_comma = true;
	p->no_ternary_colon = false;
	for (bool first = true;; first = false) {
		skip_newlines(p);
		struct ast *a = parse_expression(p);
		if (!a) {
			if (!first) {
				parse_error_more(p, p->last_end, p->last_end, "MissingExpressionAfterToken",
				                 "Missing expression after ','.");
				reported = true;
			}
			break;
		}
		list_push(p, a);
		skip_newlines(p);
		const struct token *t = lex_peek(p, LEX_EXPRESSION);
		if (t->kind != TK_OPERATOR || t->op != OP_COMMA)
			break;
		lex_next(p, LEX_EXPRESSION);
	}
	skip_newlines(p);
	if (!take_mark(p, TK_RPAREN, LEX_EXPRESSION)) {
		p->call_open_at = p->pos + 1;
		if (!reported)
			parse_error_more(p, p->last_end, p->last_end, "MissingEndParenthesisInMethodCall",
			                 "Missing ')' in method call.");
	}
	p->no_comma = no_comma;
	p->no_ternary_colon = no_colon;
	lex_forget(p);
	return list_end(p, mark);
}

/* The length of `[type, type]` when a `(` follows it at once, else 0: a call with generic arguments. */
static uint32_t generic_call(const struct parser *p, uint32_t at)
{
	uint32_t depth = 0;
	if (at + 1 >= p->len || !(lex_is_name_start(lex_look(p, at + 1)) || p->text[at + 1] == ' '))
		return 0;
	for (uint32_t i = at; i < p->len; i++) {
		char c = p->text[i];
		if (c == '[')
			depth++;
		else if (c == ']' && --depth == 0)
			return i + 1 < p->len && p->text[i + 1] == '(' ? i + 1 - at : 0;
		else if (!lex_is_name_char(lex_look(p, i)) && !strchr(".,+` ]", c))
			return 0;
	}
	return 0;
}

static void parse_generic_arguments(struct parser *p, struct ast_member *m)
{
	uint32_t mark = list_begin(p);
	p->pos++;
	lex_forget(p);
	do {
		struct ast_type_name *type = parse_type_name(p);
		if (type)
			list_push(p, type);
		else
			parse_error_at(p, p->pos, p->pos, "TypeNameExpected", "Type name expected.");
		p->pos = lex_skip_space(p, p->pos);
		lex_forget(p);
	} while (lex_look(p, p->pos) == ',' && p->pos++ < p->len);
	if (p->pos < p->len && p->text[p->pos] == ']')
		p->pos++;
	p->last_end = p->pos;
	lex_forget(p);
	struct ast_list types = list_end(p, mark);
	m->generic_args = (struct ast_type_name **)types.at;
	m->generic_count = types.count;
}

static struct ast *parse_member_name(struct parser *p, uint32_t operator_end)
{
	skip_newlines(p);
	const struct token *t = lex_peek(p, LEX_EXPRESSION);
	if (t->kind == TK_WORD && !t->complex_word && lex_is_name_start(lex_look(p, t->start))) {
		struct token w = lex_next(p, LEX_EXPRESSION);
		return string_node(p, w.start, w.end, QUOTE_BARE, p->text + w.start, w.end - w.start);
	}
	struct ast *e = t->kind == TK_SPLAT || t->kind == TK_LBRACKET ? NULL : parse_primary(p, false);
	if (e)
		return e;
	parse_error_more(p, operator_end, operator_end, "MissingPropertyName",
	                 "Missing property name after reference operator.");
	return NULL;
}

/* `.` or `::` was taken; operator_end is behind it. */
static struct ast *parse_member(struct parser *p, struct ast *target, bool is_static, bool null_conditional,
                                uint32_t operator_end)
{
	struct ast *name = parse_member_name(p, operator_end);
	struct ast_member *m = NODE(p, ast_member, AST_MEMBER, target->start);
	m->target = target;
	m->is_static = is_static;
	m->null_conditional = null_conditional;
	m->member = name ? name : node_error(p, operator_end, operator_end);
	m->a.end = name ? name->end : operator_end;
	if (name && name->kind == AST_STRING)
		m->name = lang_name(((struct ast_string *)name)->text, ((struct ast_string *)name)->len);
	if (!name)
		return (struct ast *)m;
	if (lex_look(p, p->pos) == '[' && generic_call(p, p->pos))
		parse_generic_arguments(p, m);
	int c = lex_look(p, p->pos);
	if (c == '(') {
		lex_next(p, LEX_EXPRESSION);
		m->a.kind = AST_INVOKE_MEMBER;
		m->args = parse_call_arguments(p);
		m->a.end = p->last_end;
	} else if (c == '{') {
		uint32_t mark = list_begin(p);
		struct ast *block = parse_primary(p, false);
		if (block)
			list_push(p, block);
		m->a.kind = AST_INVOKE_MEMBER;
		m->args = list_end(p, mark);
		m->a.end = p->last_end;
	}
	return (struct ast *)m;
}

struct ast *parse_members(struct parser *p, struct ast *target)
{
	for (uint32_t chained = 0;; chained++) {
		uint32_t at = p->last_end;
		if (p->pos != at || p->call_open_at == at + 1)
			return target;
		int c = lex_look(p, at), next = c ? lex_look(p, at + 1) : 0;
		bool optional = c == '?' && (next == '.' || next == '[');
		uint32_t length = optional ? 2 : c == ':' && next == ':' ? 2 : 1;
		bool index = optional ? next == '[' : c == '[';
		bool dot = optional ? next == '.' : c == '.' && next != '.';
		if (!index && !dot && !(c == ':' && next == ':'))
			return target;
		if (chained > LANG_MAX_CHAIN) {
			p->depth = LANG_MAX_DEPTH;
			if (!parse_enter(p))
				return target;
		}
		p->pos = p->last_end = at + length;
		lex_forget(p);
		if (index)
			target = parse_index(p, target, optional);
		else
			target = parse_member(p, target, c == ':', optional, at + length);
	}
}
