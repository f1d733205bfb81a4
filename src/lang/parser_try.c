/* SPDX-License-Identifier: MIT */
/*
 * lang/parser_try.c - try/catch/finally, trap, data and using.
 */
#include "lang/lang_priv.h"

#include <string.h>
#include <strings.h>

/* Types in front of a catch body: [a], [b]. */
static struct ast_list parse_catch_types(struct parser *p)
{
	uint32_t mark = list_begin(p);
	for (;;) {
		skip_newlines(p);
		if (!at_mark(p, TK_LBRACKET, LEX_EXPRESSION))
			break;
		struct ast *a = parse_attribute(p);
		if (a->kind == AST_TYPE_CONSTRAINT)
			list_push(p, a);
		uint32_t pos = p->pos;
		skip_newlines(p);
		const struct token *t = lex_peek(p, LEX_EXPRESSION);
		if (t->kind != TK_OPERATOR || t->op != OP_COMMA) {
			p->pos = pos;
			lex_forget(p);
			break;
		}
		lex_next(p, LEX_EXPRESSION);
		skip_newlines(p);
		if (!at_mark(p, TK_LBRACKET, LEX_EXPRESSION))
			parse_error_more(p, p->last_end, p->last_end, "MissingTypeLiteralToken",
			                 "Missing type literal.");
	}
	return list_end(p, mark);
}

static struct ast *parse_catch(struct parser *p, const struct token *t)
{
	struct ast_catch *c = NODE(p, ast_catch, AST_CATCH, t->start);
	uint32_t errors = p->errors.count;
	struct ast_list types = parse_catch_types(p);
	uint32_t at = types.count ? p->last_end : t->end;
	if (p->errors.count > errors && !types.count) {
		parse_error_more(p, at, at, "MissingCatchHandlerBlock",
		                 "The Catch block is missing its statement block.");
		return NULL;
	}
	c->types = arena_alloc(p->arena, types.count * sizeof *c->types);
	c->type_starts = arena_alloc(p->arena, types.count * sizeof *c->type_starts);
	for (uint32_t i = 0; i < types.count; i++) {
		c->types[i] = ((struct ast_type_constraint *)types.at[i])->type;
		c->type_starts[i] = types.at[i]->start;
	}
	c->type_count = types.count;
	c->body = parse_block(p);
	if (!c->body) {
		parse_error_more(p, at, at, "MissingCatchHandlerBlock",
		                 "The Catch block is missing its statement block.");
		return NULL;
	}
	return node_end(c, p->last_end);
}

static bool take_keyword(struct parser *p, enum keyword word, struct token *ret)
{
	uint32_t pos = p->pos;
	skip_newlines(p);
	*ret = *lex_peek(p, LEX_COMMAND);
	if (ret->kind == TK_WORD && ret->keyword == word) {
		lex_take(p, ret);
		return true;
	}
	p->pos = pos;
	lex_forget(p);
	return false;
}

struct ast *parse_try(struct parser *p, const struct token *t)
{
	struct ast_try *s = NODE(p, ast_try, AST_TRY, t->start);
	s->body = parse_block(p);
	if (!s->body) {
		parse_error_more(p, t->end, t->end, "MissingTryStatementBlock",
		                 "The Try statement is missing its statement block.");
		return node_error(p, t->start, p->last_end);
	}
	uint32_t mark = list_begin(p);
	struct token word;
	bool bad = false;
	while (!bad && take_keyword(p, KW_CATCH, &word)) {
		struct ast *c = parse_catch(p, &word);
		bad = !c;
		if (c)
			list_push(p, c);
	}
	s->catches = list_end(p, mark);
	if (!bad && take_keyword(p, KW_FINALLY, &word)) {
		s->finally = parse_block(p);
		if (!s->finally) {
			bad = true;
			parse_error_more(p, word.end, word.end, "MissingFinallyStatementBlock",
			                 "The Finally block is missing its statement block.");
		}
	}
	if (!bad && !s->catches.count && !s->finally)
		parse_error_open(p, p->last_end, p->last_end, "MissingCatchOrFinally",
		                 "The Try statement is missing its Catch or Finally block.");
	return node_end(s, p->last_end);
}

struct ast *parse_trap(struct parser *p, const struct token *t)
{
	struct ast_trap *s = NODE(p, ast_trap, AST_TRAP, t->start);
	skip_newlines(p);
	if (at_mark(p, TK_LBRACKET, LEX_EXPRESSION)) {
		struct ast *a = parse_attribute(p);
		if (a->kind == AST_TYPE_CONSTRAINT) {
			s->type = ((struct ast_type_constraint *)a)->type;
			s->type_start = a->start;
			s->type_end = a->end;
		}
	}
	uint32_t at = p->last_end;
	s->body = parse_block(p);
	if (!s->body) {
		parse_error_more(p, at, at, "MissingTrapStatement",
		                 "The 'trap' statement was incomplete. A trap statement requires a body.");
		return node_error(p, t->start, p->last_end);
	}
	return node_end(s, p->last_end);
}

/* -SupportedCommand a, b */
static struct ast_list parse_supported_commands(struct parser *p, const struct token *flag)
{
	uint32_t mark = list_begin(p);
	for (;;) {
		skip_newlines(p);
		struct ast *a = parse_argument(p);
		if (!a) {
			parse_error_more(p, flag->end, flag->end,
			                 "MissingValueForSupportedCommandInDataSectionStatement",
			                 "The SupportedCommand parameter of the Data section is missing a value. "
			                 "Supply a cmdlet or function "
			                 "name to the parameter.");
			break;
		}
		list_push(p, a);
		const struct token *t = lex_peek(p, LEX_COMMAND);
		if (t->kind != TK_OPERATOR || t->op != OP_COMMA)
			break;
		lex_next(p, LEX_COMMAND);
	}
	return list_end(p, mark);
}

struct ast *parse_data(struct parser *p, const struct token *t)
{
	struct ast_data *s = NODE(p, ast_data, AST_DATA, t->start);
	skip_newlines(p);
	struct token n = *lex_peek(p, LEX_COMMAND);
	if (n.kind == TK_WORD && !n.complex_word) {
		lex_take(p, &n);
		s->variable = lang_name(p->text + n.start, n.end - n.start);
		skip_newlines(p);
		n = *lex_peek(p, LEX_COMMAND);
	}
	if (n.kind == TK_PARAMETER) {
		lex_take(p, &n);
		uint32_t length = n.end - n.start - 1;
		if (length && length <= 16 && strncasecmp(p->text + n.start + 1, "supportedcommand", length) == 0)
			s->allowed = parse_supported_commands(p, &n);
		else
			parse_error_at(p, n.start, n.end, "InvalidParameterForDataSectionStatement",
			               "The \"%.*s\" parameter of the Data section is not valid. The valid Data "
			               "section parameter is "
			               "SupportedCommand.",
			               (int)length, p->text + n.start + 1);
	}
	uint32_t at = p->last_end;
	s->body = parse_block(p);
	if (!s->body) {
		parse_error_more(p, at, at, "MissingStatementBlockForDataSection",
		                 "The Data section is missing its statement block.");
		return node_error(p, t->start, p->last_end);
	}
	return node_end(s, p->last_end);
}

/* ---- using ---- */

static int using_kind(enum keyword word)
{
	switch ((int)word) { /* the others are no directive */
	case KW_NAMESPACE:
		return USING_NAMESPACE;
	case KW_MODULE:
		return USING_MODULE;
	case KW_ASSEMBLY:
		return USING_ASSEMBLY;
	case KW_TYPE:
		return USING_TYPE;
	case KW_COMMAND:
		return USING_COMMAND;
	default:
		return -1;
	}
}

struct ast *parse_using(struct parser *p, const struct token *t)
{
	struct ast_using *s = NODE(p, ast_using, AST_USING, t->start);
	struct token word = *lex_peek(p, LEX_COMMAND);
	s->what = word.kind == TK_WORD ? using_kind(word.keyword) : -1;
	if (s->what < 0) {
		parse_error_more(p, t->end, t->end, "MissingUsingStatementDirective", "Missing using directive");
		if (word.kind == TK_WORD) {
			lex_take(p, &word);
			parse_word(p, &word);
		}
		if (!p->usings_allowed)
			parse_error_at(p, t->start, t->end, "UsingMustBeAtStartOfScript",
			               "A 'using' statement must appear before any other statements in a script.");
		return node_error(p, t->start, p->last_end);
	}
	lex_take(p, &word);
	struct token n = *lex_peek(p, LEX_COMMAND);
	if (n.kind == TK_AT_CURLY && s->what == USING_MODULE) {
		lex_take(p, &n);
		s->module_spec = parse_hashtable(p, &n);
		node_end(s, p->last_end);
	} else {
		struct ast *name =
		    n.kind == TK_WORD || n.kind == TK_QUOTE_SINGLE || n.kind == TK_QUOTE_DOUBLE || n.kind == TK_NUMBER
		        ? parse_argument(p)
		        : NULL;
		if (!name) {
			parse_error_more(p, word.end, word.end, "MissingUsingItemName", "Missing using name");
			return node_error(p, t->start, p->last_end);
		}
		if (name->kind == AST_STRING)
			s->name = ((struct ast_string *)name)->text;
		else
			parse_error_at(p, name->start, name->end, "InvalidValueForUsingItemName",
			               "'%.*s' is not a valid value for using name.", (int)(name->end - name->start),
			               p->text + name->start);
		s->name_start = name->start;
		node_end(s, name->end);
		n = *lex_peek(p, LEX_COMMAND);
		if (n.kind == TK_OPERATOR && n.op == OP_ASSIGN) {
			lex_take(p, &n);
			parse_argument(p);
			parse_error_at(p, t->start, p->last_end, "UsingStatementNotSupported",
			               "This syntax of the 'using' statement is not supported.");
			node_end(s, p->last_end);
		} else if (s->what == USING_TYPE || s->what == USING_COMMAND) {
			parse_error_at(p, t->start, s->a.end, "UsingStatementNotSupported",
			               "This syntax of the 'using' statement is not supported.");
		}
	}
	n = *lex_peek(p, LEX_COMMAND);
	if (n.kind != TK_NEWLINE && n.kind != TK_SEMI && n.kind != TK_END)
		parse_unexpected(p, &n);
	if (!p->usings_allowed)
		parse_error_at(p, t->start, s->a.end, "UsingMustBeAtStartOfScript",
		               "A 'using' statement must appear before any other statements in a script.");
	return (struct ast *)s;
}
