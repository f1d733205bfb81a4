/* SPDX-License-Identifier: MIT */
/*
 * lang/parser_command.c - commands: the name, parameters, arguments with commas, splatting, `--` and `--%`.
 */
#include "lang/lang_priv.h"

#include <string.h>

/* The text of a token that has no meaning of its own here, as a bare word. */
static struct ast *token_word(struct parser *p, const struct token *t)
{
	return string_node(p, t->start, t->end, QUOTE_BARE, p->text + t->start, t->end - t->start);
}

static struct ast *number_argument(struct parser *p, const struct token *t)
{
	struct number v = {0};
	bool bad;
	lex_number(p, t->start, false, &v, &bad);
	return number_node(p, t->start, t->end, &v, bad);
}

/* A parameter token where only a value can stand: its text. */
static struct ast *parameter_as_word(struct parser *p, struct token t)
{
	while (!lex_is_word_end(lex_look(p, t.end))) {
		uint32_t n;
		lex_char(p, t.end, &n);
		t.end += n;
	}
	p->pos = p->last_end = t.end;
	lex_forget(p);
	return token_word(p, &t);
}

static struct ast *parse_operand_argument(struct parser *p)
{
	bool no_comma = p->no_comma, no_colon = p->no_ternary_colon;
	p->no_comma = p->no_ternary_colon = false;
	struct ast *a = parse_primary(p, true);
	p->no_comma = no_comma;
	p->no_ternary_colon = no_colon;
	return a;
}

struct ast *parse_argument(struct parser *p)
{
	struct token t = *lex_peek(p, LEX_COMMAND);
	switch (t.kind) {
	case TK_END:
	case TK_NEWLINE:
	case TK_SEMI:
	case TK_RPAREN:
	case TK_RCURLY:
	case TK_AMPERSAND:
	case TK_PIPE:
	case TK_REDIRECT:
	case TK_REDIRECT_IN:
		return NULL;
	case TK_WORD:
		lex_take(p, &t);
		return parse_word(p, &t);
	case TK_NUMBER:
		lex_take(p, &t);
		return number_argument(p, &t);
	case TK_PARAMETER:
		lex_take(p, &t);
		return parameter_as_word(p, t);
	case TK_VARIABLE:
	case TK_SPLAT:
	case TK_QUOTE_SINGLE:
	case TK_QUOTE_DOUBLE:
	case TK_HERE_SINGLE:
	case TK_HERE_DOUBLE:
	case TK_LPAREN:
	case TK_LCURLY:
	case TK_AT_PAREN:
	case TK_AT_CURLY:
	case TK_DOLLAR_PAREN:
		return parse_operand_argument(p);
	case TK_OPERATOR:
		if (t.op == OP_COMMA || t.op == OP_CHAIN_AND || t.op == OP_CHAIN_OR)
			return NULL;
		lex_take(p, &t);
		return token_word(p, &t);
	case TK_UNKNOWN:
		lex_take(p, &t);
		parse_error_at(p, t.start, t.end, "UnrecognizedToken", "Unrecognized token in source text.");
		return node_error(p, t.start, t.end);
	case TK_DOT:
	case TK_RBRACKET:
	case TK_LBRACKET:
	case TK_COLON:
	case TK_COLON_COLON:
	case TK_QUESTION:
	case TK_LABEL:
		break;
	}
	lex_take(p, &t);
	return token_word(p, &t);
}

static bool is_comma(const struct token *t)
{
	return t->kind == TK_OPERATOR && t->op == OP_COMMA;
}

static struct ast *splat_error(struct parser *p, struct ast *a)
{
	if (a->kind == AST_VARIABLE && ((struct ast_variable *)a)->splatted)
		parse_error_at(p, a->start, a->end, "SplattingNotPermittedInArgumentList",
		               "Splatted variables like '@%s' cannot be part of a comma-separated list of arguments.",
		               ((struct ast_variable *)a)->path);
	return a;
}

/* One argument with its commas: a, b, c.  NULL when there is none. */
static struct ast *parse_argument_list(struct parser *p)
{
	struct ast *first = parse_argument(p);
	if (!first || !is_comma(lex_peek(p, LEX_COMMAND)))
		return first;
	uint32_t mark = list_begin(p);
	list_push(p, splat_error(p, first));
	struct ast_items *array = NODE(p, ast_items, AST_ARRAY_LITERAL, first->start);
	while (is_comma(lex_peek(p, LEX_COMMAND))) {
		struct token comma = lex_next(p, LEX_COMMAND);
		skip_newlines(p);
		struct ast *next = parse_argument(p);
		if (!next) {
			parse_error_more(p, comma.end, comma.end, "MissingExpression",
			                 "Missing expression after ',' in pipeline element.");
			break;
		}
		list_push(p, splat_error(p, next));
	}
	array->items = list_end(p, mark);
	return node_end(array, p->last_end);
}

static struct ast *parse_parameter(struct parser *p, const struct token *t)
{
	uint32_t dash;
	lex_char(p, t->start, &dash);
	bool colon = p->text[t->end - 1] == ':';
	struct ast_command_parameter *c = NODE(p, ast_command_parameter, AST_COMMAND_PARAMETER, t->start);
	uint32_t from = t->start + dash, to = t->end - (colon ? 1 : 0);
	c->name = arena_strndup(p->arena, p->text + from, to - from);
	c->name_end = to;
	c->a.end = t->end;
	if (colon) {
		c->argument = parse_argument_list(p);
		if (!c->argument && is_comma(lex_peek(p, LEX_COMMAND)))
			return (struct ast *)c; /* the caller reports the comma */
		if (!c->argument)
			parse_error_at(p, t->end, t->end, "ParameterRequiresArgument",
			               "Parameter %.*s requires an argument.", (int)(t->end - t->start),
			               p->text + t->start);
		c->a.end = c->argument ? c->argument->end : t->end;
	}
	return (struct ast *)c;
}

/* Behind --%: the rest of the line as one word, up to a | or && outside double quotes. */
static void parse_verbatim(struct parser *p)
{
	uint32_t start = lex_skip_space(p, p->pos), at = start;
	bool quoted = false;
	while (at < p->len && !lex_is_newline(p->text[at])) {
		char c = p->text[at];
		if (c == '"')
			quoted = !quoted;
		else if (!quoted && (c == '|' || (c == '&' && at + 1 < p->len && p->text[at + 1] == '&')))
			break;
		at++;
	}
	p->pos = p->last_end = at;
	lex_forget(p);
	list_push(p, string_node(p, start, at, QUOTE_BARE, p->text + start, at - start));
}

static bool is_word(const struct parser *p, const struct token *t, const char *text)
{
	size_t n = strlen(text);
	return t->kind == TK_WORD && !t->complex_word && t->end - t->start == n &&
	       memcmp(p->text + t->start, text, n) == 0;
}

/* Everything behind the command's name; elements and redirections are pushed on two lists. */
static void parse_command_rest(struct parser *p, struct ast_command *c, struct ast **redirections, uint32_t *ret_count)
{
	bool only_arguments = false;
	for (;;) {
		struct token t = *lex_peek(p, LEX_COMMAND);
		if (t.kind == TK_REDIRECT || t.kind == TK_REDIRECT_IN) {
			lex_take(p, &t);
			struct ast *r = parse_redirection(p, &t);
			if (*ret_count < LANG_MAX_REDIRECTIONS)
				redirections[(*ret_count)++] = r;
		} else if (is_comma(&t)) {
			lex_take(p, &t);
			parse_error_at(p, t.start, t.end, "MissingArgument", "Missing argument in parameter list.");
		} else if (t.kind == TK_PARAMETER && !only_arguments) {
			lex_take(p, &t);
			list_push(p, parse_parameter(p, &t));
		} else if (t.kind == TK_OPERATOR && t.op == OP_PRE_DEC && !only_arguments) {
			lex_take(p, &t);
			struct ast_command_parameter *dashes =
			    NODE(p, ast_command_parameter, AST_COMMAND_PARAMETER, t.start);
			dashes->name = "-";
			dashes->name_end = t.end;
			list_push(p, dashes);
			only_arguments = true;
		} else if (is_word(p, &t, "--%")) {
			lex_take(p, &t);
			list_push(p, token_word(p, &t));
			parse_verbatim(p);
		} else {
			struct ast *a = parse_argument_list(p);
			if (!a)
				break;
			list_push(p, a);
		}
		c->a.end = p->last_end;
	}
}

/* A bare word that names a command is not expanded: `a$b` is the command of that very name. */
static struct ast *command_name(struct parser *p, struct ast *name)
{
	struct ast_expandable_string *e = (struct ast_expandable_string *)name;
	if (name->kind != AST_EXPANDABLE_STRING || e->quote != QUOTE_BARE)
		return name;
	size_t mark = p->scratch.len;
	for (uint32_t i = 0; i < e->parts.count; i++) {
		const struct ast *part = e->parts.at[i];
		if (part->kind == AST_STRING)
			buf_put(&p->scratch, ((const struct ast_string *)part)->text,
			        ((const struct ast_string *)part)->len);
		else
			buf_put(&p->scratch, p->text + part->start, part->end - part->start);
	}
	struct ast *plain = string_node(p, name->start, name->end, QUOTE_BARE, p->scratch.data + mark,
	                                (uint32_t)(p->scratch.len - mark));
	buf_truncate(&p->scratch, mark);
	return plain;
}

struct ast *parse_command(struct parser *p)
{
	uint32_t mark = list_begin(p);
	struct token t = *lex_peek(p, LEX_COMMAND);
	struct ast_command *c = NODE(p, ast_command, AST_COMMAND, t.start);
	struct ast *redirections[LANG_MAX_REDIRECTIONS];
	uint32_t redirection_count = 0;
	if (t.kind == TK_AMPERSAND || t.kind == TK_DOT) {
		lex_take(p, &t);
		c->invocation = t.kind == TK_DOT ? INVOKE_DOT : INVOKE_CALL;
		struct ast *name = at_mark(p, TK_PARAMETER, LEX_COMMAND) ? NULL : parse_argument(p);
		if (!name) {
			parse_error_at(p, t.start, t.end, "MissingExpression",
			               "Missing expression after '%s' in pipeline element.",
			               t.kind == TK_DOT ? "." : "&");
			return node_error(p, t.start, t.end);
		}
		list_push(p, name);
	} else if (t.kind == TK_REDIRECT || t.kind == TK_REDIRECT_IN) {
		lex_take(p, &t);
		list_push(p, token_word(p, &t));
	} else {
		struct ast *name = is_comma(&t) ? NULL : parse_argument(p);
		if (!name)
			return NULL;
		list_push(p, command_name(p, name));
	}
	c->a.end = p->last_end;
	parse_command_rest(p, c, redirections, &redirection_count);
	c->elements = list_end(p, mark);
	for (uint32_t i = 0; i < redirection_count; i++)
		list_push(p, redirections[i]);
	c->redirections = list_end(p, mark);
	return (struct ast *)c;
}
