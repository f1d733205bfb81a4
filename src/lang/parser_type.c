/* SPDX-License-Identifier: MIT */
/*
 * lang/parser_type.c - type names, [type] constraints and [attribute(…)]s.
 */
#include "lang/lang_priv.h"

#include <string.h>
#include <strings.h>

static bool is_type_char(int c)
{
	return lex_is_name_char(c) || c == '.' || c == '+' || c == '`' || c == '#' || c == '\\';
}

static int type_look(struct parser *p)
{
	p->pos = lex_skip_space(p, p->pos);
	lex_forget(p);
	return lex_look(p, p->pos);
}

static void type_skip_newlines(struct parser *p)
{
	while (type_look(p), lex_newline(p, p->pos))
		p->pos += lex_newline(p, p->pos);
}

static void type_step(struct parser *p)
{
	p->pos++;
	p->last_end = p->pos;
	lex_forget(p);
}

/* Told just before the token that stands where the bracket should. */
static void missing_bracket(struct parser *p)
{
	p->pos = lex_skip_space(p, p->last_end);
	lex_forget(p);
	uint32_t at = p->pos < p->len && p->pos > 0 ? p->pos - 1 : p->len;
	if (at == p->len && p->generic_open)
		parse_incomplete(p, at, at, "EndSquareBracketExpectedAtEndOfAttribute",
		                 "Missing ] at end of attribute or type literal.");
	else
		parse_error_at(p, at, at, "EndSquareBracketExpectedAtEndOfAttribute",
		               "Missing ] at end of attribute or type literal.");
	p->generic_open = false;
}

static const char *without_space(struct parser *p, uint32_t start, uint32_t end)
{
	char *text = arena_alloc(p->arena, end - start + 1), *out = text;
	for (uint32_t i = start; i < end; i++) {
		if (p->text[i] != ' ' && p->text[i] != '\t' && p->text[i] != '\n' && p->text[i] != '\r')
			*out++ = p->text[i];
	}
	*out = 0;
	return text;
}

static struct ast_type_name *type_node(struct parser *p, uint32_t start)
{
	struct ast_type_name *t = arena_alloc(p->arena, sizeof *t);
	t->a.start = start;
	return t;
}

static struct ast_type_name *type_finish(struct parser *p, struct ast_type_name *t, uint32_t end)
{
	t->a.end = end;
	t->full = without_space(p, t->a.start, end);
	return t;
}

/* One generic argument, bracketed or not. */
static struct ast_type_name *parse_type_argument(struct parser *p)
{
	type_skip_newlines(p);
	if (lex_look(p, p->pos) != '[')
		return parse_type_name(p);
	type_step(p);
	struct ast_type_name *t = parse_type_name(p);
	if (t && type_look(p) == ',') /* [type, assembly] */
		while (p->pos < p->len && p->text[p->pos] != ']' && !lex_newline(p, p->pos))
			p->pos++;
	if (type_look(p) == ']')
		type_step(p);
	else
		parse_error_more(p, p->last_end, p->last_end, "EndSquareBracketExpectedAtEndOfType",
		                 "Missing ] at end of type token.");
	return t;
}

/* Behind the `[` of generic arguments. */
static bool parse_type_arguments(struct parser *p, struct ast_type_name *t)
{
	uint32_t mark = list_begin(p);
	bool good = true;
	for (;;) {
		struct ast_type_name *a = parse_type_argument(p);
		if (!a) {
			parse_error_more(p, p->last_end, p->last_end, "MissingTypename",
			                 "Missing type name after '['.");
			good = false;
			break;
		}
		list_push(p, a);
		type_skip_newlines(p);
		if (lex_look(p, p->pos) != ',')
			break;
		type_step(p);
	}
	struct ast_list args = list_end(p, mark);
	t->args = (struct ast_type_name **)args.at;
	t->arg_count = args.count;
	p->generic_open = true;
	if (good && lex_look(p, p->pos) == ']') {
		type_step(p);
		p->generic_open = false;
		return true;
	}
	return false;
}

static struct ast_type_name *parse_type_suffixes(struct parser *p, struct ast_type_name *t)
{
	for (uint32_t pairs = 0; pairs < LANG_MAX_DEPTH; pairs++) {
		uint32_t back = p->pos;
		if (type_look(p) != '[') {
			p->pos = back;
			lex_forget(p);
			return t;
		}
		type_step(p);
		type_skip_newlines(p);
		int c = lex_look(p, p->pos);
		if (c == ']' || c == ',') {
			uint32_t rank = 1;
			for (; lex_look(p, p->pos) == ','; rank++) {
				type_step(p);
				type_skip_newlines(p);
			}
			if (lex_look(p, p->pos) != ']') {
				missing_bracket(p);
				return type_finish(p, t, p->last_end);
			}
			type_step(p);
			struct ast_type_name *array = type_node(p, t->a.start);
			array->element = t;
			array->rank = rank;
			t = type_finish(p, array, p->last_end);
		} else if (!t->arg_count && !t->element) {
			if (c > CH_OTHER && c >= '0' && c <= '9') {
				struct token w = {.start = p->pos};
				lex_word(p, &w, p->pos);
				parse_error_at(p, w.start, w.end, "UnexpectedToken",
				               "Unexpected token '%.*s' in expression or statement.",
				               (int)(w.end - w.start), p->text + w.start);
				p->pos = p->last_end = w.end;
				return type_finish(p, t, p->last_end);
			}
			bool good = parse_type_arguments(p, t);
			type_finish(p, t, p->last_end);
			if (!good)
				return t;
		} else {
			return t;
		}
	}
	return t;
}

struct ast_type_name *parse_type_name(struct parser *p)
{
	type_skip_newlines(p);
	uint32_t start = p->pos, n;
	if (!lex_is_name_char(lex_look(p, start)) || !parse_enter(p))
		return NULL;
	uint32_t at = start;
	while (at < p->len && is_type_char(lex_char(p, at, &n)))
		at += n;
	struct ast_type_name *t = type_node(p, start);
	t->name = arena_strndup(p->arena, p->text + start, at - start);
	t->name_end = at;
	p->pos = p->last_end = at;
	lex_forget(p);
	type_finish(p, t, at);
	t = parse_type_suffixes(p, t);
	parse_leave(p);
	return t;
}

/* ---- attributes ---- */

static void parse_attribute_argument(struct parser *p, uint32_t *positional)
{
	struct token t = *lex_peek(p, LEX_EXPRESSION);
	if (t.kind == TK_WORD && !t.complex_word) {
		uint32_t at = lex_skip_space(p, t.end);
		int c = lex_look(p, at);
		lex_take(p, &t);
		const char *name = arena_strndup(p->arena, p->text + t.start, t.end - t.start);
		struct ast *value;
		if (c == '=') {
			lex_next(p, LEX_EXPRESSION);
			skip_newlines(p);
			uint32_t equals = p->last_end;
			value = parse_expression(p);
			if (!value) {
				parse_error_more(p, equals, equals, "MissingExpressionInNamedArgument",
				                 "Missing statement after '=' in named argument.");
				value = node_error(p, equals, equals);
			}
		} else {
			value = variable_node(p, t.start, t.end, "true", 4, false);
		}
		/* named ones travel as pairs (name, value) behind the positional ones */
		list_push(p, string_node(p, t.start, t.end, QUOTE_BARE, name, t.end - t.start));
		list_push(p, value);
		return;
	}
	struct ast *value = parse_expression(p);
	if (value) {
		list_push(p, NULL);
		list_push(p, value);
		(*positional)++;
	}
}

static void check_named_arguments(struct parser *p, const struct ast_list *pairs)
{
	struct name_set seen = {NULL, 0, 0};
	for (uint32_t i = 0; i < pairs->count; i += 2) {
		const struct ast_string *name = (const struct ast_string *)pairs->at[i];
		if (name && !name_set_add(p, &seen, lang_name(name->text, name->len)))
			parse_error_at(p, name->a.start, pairs->at[i + 1]->end, "DuplicateNamedArgument",
			               "Duplicate named arguments '%s' are not allowed.", name->text);
	}
}

static void parse_attribute_arguments(struct parser *p, struct ast_attribute *a)
{
	bool no_comma = p->no_comma, no_colon = p->no_ternary_colon;
	uint32_t mark = list_begin(p), positional = 0;
	lex_next(p, LEX_EXPRESSION);
	p->no_comma = true;
	p->no_ternary_colon = false;
	for (bool first = true;; first = false) {
		skip_newlines(p);
		uint32_t before = p->stack_count;
		parse_attribute_argument(p, &positional);
		if (p->stack_count == before) {
			if (!first)
				parse_error_more(p, p->last_end, p->last_end, "MissingExpressionAfterToken",
				                 "Missing expression after ','.");
			break;
		}
		skip_newlines(p);
		const struct token *t = lex_peek(p, LEX_EXPRESSION);
		if (t->kind != TK_OPERATOR || t->op != OP_COMMA)
			break;
		lex_next(p, LEX_EXPRESSION);
	}
	skip_newlines(p);
	if (!take_mark(p, TK_RPAREN, LEX_EXPRESSION))
		parse_error_more(p, p->last_end, p->last_end, "MissingEndParenthesisInExpression",
		                 "Missing closing ')' in expression.");
	p->no_comma = no_comma;
	p->no_ternary_colon = no_colon;
	lex_forget(p);
	struct ast_list pairs = list_end(p, mark);
	check_named_arguments(p, &pairs);
	uint32_t named = pairs.count / 2 - positional;
	a->positional.at = arena_alloc(p->arena, positional * sizeof *a->positional.at);
	a->named_values.at = arena_alloc(p->arena, named * sizeof *a->named_values.at);
	a->named_names = arena_alloc(p->arena, named * sizeof *a->named_names);
	for (uint32_t i = 0; i < pairs.count; i += 2) {
		if (pairs.at[i]) {
			a->named_names[a->named_values.count] = ((struct ast_string *)pairs.at[i])->text;
			a->named_values.at[a->named_values.count++] = pairs.at[i + 1];
		} else {
			a->positional.at[a->positional.count++] = pairs.at[i + 1];
		}
	}
}

/* `, assembly` behind a type name. */
static void parse_assembly(struct parser *p, struct ast_type_name *type)
{
	type_step(p);
	type_skip_newlines(p);
	uint32_t start = p->pos;
	while (p->pos < p->len && p->text[p->pos] != ']' && p->text[p->pos] != '[' && !lex_newline(p, p->pos))
		p->pos++;
	uint32_t end = p->pos;
	while (end > start && lex_is_space(lex_look(p, end - 1)))
		end--;
	if (end == start) {
		parse_error_at(p, p->last_end, p->last_end, "MissingAssemblyNameSpecification",
		               "The type name is missing the assembly name specification.");
		return;
	}
	type->assembly = arena_strndup(p->arena, p->text + start, end - start);
	type->a.end = p->last_end = end;
	lex_forget(p);
}

struct ast *parse_attribute(struct parser *p)
{
	struct token open = lex_next(p, LEX_EXPRESSION);
	struct ast_type_name *type = parse_type_name(p);
	if (!type) {
		parse_error_more(p, p->last_end, p->last_end, "MissingTypename", "Missing type name after '['.");
		if (type_look(p) == ']')
			type_step(p);
		return node_error(p, open.start, p->last_end);
	}
	struct ast *result;
	int c = type_look(p);
	if (c == '(' && !type->element) {
		struct ast_attribute *a = NODE(p, ast_attribute, AST_ATTRIBUTE, open.start);
		a->type = type;
		parse_attribute_arguments(p, a);
		result = (struct ast *)a;
	} else {
		if (c == ',')
			parse_assembly(p, type);
		struct ast_type_constraint *a = NODE(p, ast_type_constraint, AST_TYPE_CONSTRAINT, open.start);
		a->type = type;
		result = (struct ast *)a;
	}
	uint32_t errors = p->errors.count;
	uint32_t pos = p->pos;
	if (type_look(p) == ']') {
		type_step(p);
	} else {
		if (result->kind == AST_TYPE_CONSTRAINT)
			missing_bracket(p);
		p->pos = pos;
		lex_forget(p);
	}
	p->bracket_lost = p->errors.count > errors;
	return node_end(result, p->last_end);
}

struct ast_list parse_attributes(struct parser *p)
{
	uint32_t mark = list_begin(p);
	for (;;) {
		skip_newlines(p);
		if (!at_mark(p, TK_LBRACKET, LEX_EXPRESSION))
			break;
		struct ast *a = parse_attribute(p);
		if (a->kind != AST_ERROR)
			list_push(p, a);
	}
	return list_end(p, mark);
}

/* [type] where only a primary can stand. */
struct ast *parse_type_expression(struct parser *p)
{
	struct ast *a = parse_attribute(p);
	if (a->kind != AST_TYPE_CONSTRAINT) {
		if (a->kind == AST_ATTRIBUTE)
			parse_error_more(p, a->start, a->end, "UnexpectedAttribute", "Unexpected attribute '%s'.",
			                 ((struct ast_attribute *)a)->type->full);
		return node_error(p, a->start, a->end);
	}
	struct ast_convert *e = NODE(p, ast_convert, AST_TYPE, a->start);
	e->type = ((struct ast_type_constraint *)a)->type;
	e->type_end = a->end;
	return node_end(e, a->end);
}
