/* SPDX-License-Identifier: MIT */
/*
 * lang/parser_statement.c - statement lists, blocks, and the choice of what a statement is; if, flow statements.
 */
#include "lang/lang_priv.h"

/* Statements up to a `}`, `)` or the end, which stay unread.  Traps go into a list of their own. */
void parse_statement_list(struct parser *p, struct ast_list *ret_statements, struct ast_list *ret_traps)
{
	uint32_t mark = list_begin(p), trap_count = 0;
	for (;;) {
		skip_separators(p);
		const struct token *t = lex_peek(p, LEX_COMMAND);
		if (t->kind == TK_END || t->kind == TK_RPAREN || t->kind == TK_RCURLY)
			break;
		uint32_t pos = p->pos;
		struct ast *s = parse_statement(p);
		if (!s) {
			t = lex_peek(p, LEX_EXPRESSION);
			if (t->kind != TK_UNKNOWN)
				parse_unexpected(p, t);
			if (p->pos == pos)
				skip_token(p);
			continue;
		}
		if (s->kind == AST_TRAP)
			trap_count++;
		list_push(p, s);
	}
	struct ast_list all = list_end(p, mark);
	*ret_statements = all;
	*ret_traps = (struct ast_list){NULL, 0};
	if (!trap_count)
		return;
	ret_traps->at = arena_alloc(p->arena, trap_count * sizeof *ret_traps->at);
	uint32_t kept = 0;
	for (uint32_t i = 0; i < all.count; i++) {
		if (all.at[i]->kind == AST_TRAP)
			ret_traps->at[ret_traps->count++] = all.at[i];
		else
			all.at[kept++] = all.at[i];
	}
	ret_statements->count = kept;
}

struct ast_block *parse_block(struct parser *p)
{
	skip_newlines(p);
	if (!at_mark(p, TK_LCURLY, LEX_COMMAND) || !parse_enter(p))
		return NULL;
	struct token open = lex_next(p, LEX_COMMAND);
	struct ast_block *b = NODE(p, ast_block, AST_BLOCK, open.start);
	parse_statement_list(p, &b->statements, &b->traps);
	if (!take_mark(p, TK_RCURLY, LEX_COMMAND)) {
		parse_error_open(p, open.start, open.end, "MissingEndCurlyBrace",
		                 "Missing closing '}' in statement block or type definition.");
		b->a.end = p->last_end;
	}
	parse_leave(p);
	return node_end(b, p->last_end);
}

/* Parses `(` pipeline `)` of an if; false when an error was reported and the statement is lost. */
static bool parse_if_condition(struct parser *p, const struct token *word, struct ast **ret)
{
	const char *name = word->keyword == KW_IF ? "if" : "elseif";
	skip_newlines(p);
	if (!take_mark(p, TK_LPAREN, LEX_COMMAND)) {
		p->pos = p->last_end;
		lex_forget(p);
		parse_error_more(p, word->end, word->end, "MissingOpenParenthesisInIfStatement",
		                 "Missing '(' after '%s' in if statement.", name);
		return false;
	}
	skip_newlines(p);
	uint32_t open = p->last_end;
	*ret = parse_pipeline_chain(p);
	if (!*ret) {
		parse_error_more(p, open, open, "IfStatementMissingCondition",
		                 "Missing condition in if statement after '%s ('.", name);
		*ret = node_error(p, open, open);
	}
	skip_newlines(p);
	if (!take_mark(p, TK_RPAREN, LEX_COMMAND)) {
		if ((*ret)->kind != AST_ERROR)
			parse_error_more(p, lex_peek(p, LEX_COMMAND)->start,
			                 token_full_end(p, lex_peek(p, LEX_COMMAND)),
			                 "MissingEndParenthesisAfterStatement",
			                 "Missing closing ')' after expression in '%s' statement.", name);
		return false;
	}
	return true;
}

struct ast *parse_if(struct parser *p, const struct token *t)
{
	uint32_t mark = list_begin(p);
	struct ast_if *s = NODE(p, ast_if, AST_IF, t->start);
	struct token word = *t;
	for (;;) {
		struct ast *condition = NULL;
		if (!parse_if_condition(p, &word, &condition)) {
			list_end(p, mark);
			return node_error(p, t->start, p->last_end);
		}
		uint32_t close = p->last_end;
		struct ast_block *body = parse_block(p);
		if (!body) {
			parse_error_more(p, close - 1, close, "MissingStatementBlock",
			                 "Missing statement block after %s ( condition ).",
			                 word.keyword == KW_IF ? "if" : "elseif");
			list_end(p, mark);
			return node_error(p, t->start, p->last_end);
		}
		list_push(p, condition);
		list_push(p, body);
		s->a.end = p->last_end;
		uint32_t pos = p->pos;
		skip_newlines(p);
		word = *lex_peek(p, LEX_COMMAND);
		if (word.kind == TK_WORD && word.keyword == KW_ELSEIF) {
			lex_take(p, &word);
			continue;
		}
		if (word.kind == TK_WORD && word.keyword == KW_ELSE) {
			lex_take(p, &word);
			s->otherwise = parse_block(p);
			if (!s->otherwise)
				parse_error_more(p, word.end, word.end, "MissingStatementBlockAfterElse",
				                 "Missing statement block after 'else' keyword.");
			s->a.end = p->last_end;
		} else {
			p->pos = pos;
			lex_forget(p);
		}
		break;
	}
	struct ast_list flat = list_end(p, mark);
	s->clause_count = flat.count / 2;
	s->clauses = arena_alloc(p->arena, s->clause_count * sizeof *s->clauses);
	for (uint32_t i = 0; i < s->clause_count; i++)
		s->clauses[i] = (struct ast_clause){flat.at[2 * i], (struct ast_block *)flat.at[2 * i + 1]};
	return (struct ast *)s;
}

/* return, throw, exit: an optional pipeline. */
static struct ast *parse_flow_pipeline(struct parser *p, const struct token *t, enum ast_kind kind)
{
	struct ast_flow *s = NODE(p, ast_flow, kind, t->start);
	s->value = parse_pipeline_chain(p);
	return node_end(s, s->value ? s->value->end : t->end);
}

/* break, continue: an optional label, on the same line. */
static struct ast *parse_flow_label(struct parser *p, const struct token *t, enum ast_kind kind)
{
	struct ast_flow *s = NODE(p, ast_flow, kind, t->start);
	const struct token *n = lex_peek(p, LEX_EXPRESSION);
	if (n->kind == TK_WORD) {
		struct token w = lex_next(p, LEX_EXPRESSION);
		s->value = parse_word(p, &w);
	} else if (n->kind != TK_END && n->kind != TK_NEWLINE && n->kind != TK_SEMI && n->kind != TK_RCURLY) {
		s->value = parse_primary(p, true);
	}
	return node_end(s, s->value ? s->value->end : t->end);
}

static struct ast *parse_reserved(struct parser *p, const struct token *t)
{
	parse_error_at(p, t->start, t->end, "ReservedKeywordNotAllowed",
	               "The '%.*s' keyword is not supported in this version of the language.", (int)(t->end - t->start),
	               p->text + t->start);
	return node_error(p, t->start, t->end);
}

/* parallel { } and sequence { } existed in workflows only. */
static struct ast *parse_workflow_block(struct parser *p, const struct token *t)
{
	parse_error_at(p, t->start, t->end, "UnexpectedKeyword", "Unexpected keyword '%.*s'.", (int)(t->end - t->start),
	               p->text + t->start);
	parse_block(p);
	return node_error(p, t->start, p->last_end);
}

static struct ast *parse_loop_word(struct parser *p, const struct token *t, const struct lang_name *label,
                                   uint32_t start)
{
	switch ((int)t->keyword) { /* the others are no loops */
	case KW_WHILE:
		return parse_while(p, t, label, start);
	case KW_DO:
		return parse_do(p, t, label, start);
	case KW_FOR:
		return parse_for(p, t, label, start);
	case KW_FOREACH:
		return parse_foreach(p, t, label, start);
	default:
		return parse_switch(p, t, label, start);
	}
}

static bool is_loop_word(const struct token *t)
{
	return t->kind == TK_WORD && (t->keyword == KW_WHILE || t->keyword == KW_DO || t->keyword == KW_FOR ||
	                              t->keyword == KW_FOREACH || t->keyword == KW_SWITCH);
}

/* :label before a loop; NULL (nothing consumed) when no loop follows. */
static struct ast *parse_labeled(struct parser *p)
{
	uint32_t pos = p->pos, last = p->last_end;
	struct token label = lex_next(p, LEX_EXPRESSION);
	skip_newlines(p);
	struct token t = *lex_peek(p, LEX_COMMAND);
	if (!is_loop_word(&t)) {
		p->pos = pos;
		p->last_end = last;
		lex_forget(p);
		return NULL;
	}
	lex_take(p, &t);
	return parse_loop_word(p, &t, lang_name(p->text + label.start + 1, label.end - label.start - 1), label.start);
}

/* Does `[…] [ … ]` followed by class or enum stand at `at`?  A cheap look that makes no nodes; what it has seen to be
 * no such thing it does not look at again. */
static bool is_attributed_type(struct parser *p, uint32_t at)
{
	if (at < p->no_type_until)
		return false;
	uint32_t depth = 0, group = at, limit = p->len - at > LANG_MAX_LOOK / 16 ? at + LANG_MAX_LOOK / 16 : p->len;
	while (at < limit) {
		if (depth == 0) {
			at = lex_skip_space(p, at);
			while (at < p->len && lex_is_newline(p->text[at]))
				at = lex_skip_space(p, at + 1);
			if (at < p->len && lex_is_name_start(lex_look(p, at))) {
				struct token t = {.start = at};
				lex_identifier(p, &t, LEX_EXPRESSION);
				p->no_type_until = at;
				return t.keyword == KW_CLASS || t.keyword == KW_ENUM;
			}
			group = at;
			if (at >= p->len || p->text[at] != '[')
				break;
		}
		char c = p->text[at++];
		if (c == '[' || c == '(' || c == '{') {
			depth++;
		} else if (c == ']' || c == ')' || c == '}') {
			depth--;
		} else if (c == '\'' || c == '"') {
			while (at < p->len && p->text[at] != c)
				at += p->text[at] == '`' && c == '"' ? 2 : 1;
			at++;
		}
	}
	p->no_type_until = group;
	return false;
}

static struct ast *parse_keyword_statement(struct parser *p, const struct token *t)
{
	switch ((int)t->keyword) { /* the caller asked is_statement_word */
	case KW_IF:
		return parse_if(p, t);
	case KW_FUNCTION:
	case KW_FILTER:
	case KW_WORKFLOW:
	case KW_CONFIGURATION:
		return parse_function(p, t);
	case KW_RETURN:
		return parse_flow_pipeline(p, t, AST_RETURN);
	case KW_THROW:
		return parse_flow_pipeline(p, t, AST_THROW);
	case KW_EXIT:
		return parse_flow_pipeline(p, t, AST_EXIT);
	case KW_BREAK:
		return parse_flow_label(p, t, AST_BREAK);
	case KW_CONTINUE:
		return parse_flow_label(p, t, AST_CONTINUE);
	case KW_TRY:
		return parse_try(p, t);
	case KW_TRAP:
		return parse_trap(p, t);
	case KW_DATA:
		return parse_data(p, t);
	case KW_USING:
		return parse_using(p, t);
	case KW_CLASS:
	case KW_ENUM:
		return parse_type_definition(p, t, (struct ast_list){NULL, 0}, t->start);
	case KW_PARALLEL:
	case KW_SEQUENCE:
		return parse_workflow_block(p, t);
	case KW_FROM:
	case KW_DEFINE:
	case KW_VAR:
		return parse_reserved(p, t);
	default:
		return parse_loop_word(p, t, NULL, t->start);
	}
}

static bool is_statement_word(const struct token *t)
{
	if (t->kind != TK_WORD || t->keyword == KW_NONE)
		return false;
	switch ((int)t->keyword) { /* a choice out of many */
	case KW_IF:
	case KW_FUNCTION:
	case KW_FILTER:
	case KW_WORKFLOW:
	case KW_CONFIGURATION:
	case KW_RETURN:
	case KW_THROW:
	case KW_EXIT:
	case KW_BREAK:
	case KW_CONTINUE:
	case KW_TRY:
	case KW_TRAP:
	case KW_DATA:
	case KW_USING:
	case KW_CLASS:
	case KW_ENUM:
	case KW_FROM:
	case KW_DEFINE:
	case KW_VAR:
	case KW_PARALLEL:
	case KW_SEQUENCE:
		return true;
	default:
		return is_loop_word(t);
	}
}

static struct ast *parse_statement_inner(struct parser *p)
{
	struct token t = *lex_peek(p, LEX_COMMAND);
	if (is_statement_word(&t)) {
		lex_take(p, &t);
		return parse_keyword_statement(p, &t);
	}
	int c = lex_look(p, t.start);
	if (c == ':' && lex_peek(p, LEX_EXPRESSION)->kind == TK_LABEL) {
		struct ast *s = parse_labeled(p);
		if (s)
			return s;
	}
	if (c == '[' && is_attributed_type(p, t.start)) {
		uint32_t start = t.start;
		struct ast_list attributes = parse_attributes(p);
		skip_newlines(p);
		t = *lex_peek(p, LEX_COMMAND);
		if (t.kind == TK_WORD && (t.keyword == KW_CLASS || t.keyword == KW_ENUM)) {
			lex_take(p, &t);
			return parse_type_definition(p, &t, attributes, start);
		}
	}
	return parse_pipeline_chain(p);
}

struct ast *parse_statement(struct parser *p)
{
	skip_newlines(p);
	if (!parse_enter(p))
		return NULL;
	struct ast *s = parse_statement_inner(p);
	parse_leave(p);
	return s;
}
