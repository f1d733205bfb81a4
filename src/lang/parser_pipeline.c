/* SPDX-License-Identifier: MIT */
/*
 * lang/parser_pipeline.c - pipeline chains, pipelines, assignments, redirections.
 */
#include "lang/lang_priv.h"

static bool ends_pipeline(const struct token *t)
{
	return t->kind == TK_END || t->kind == TK_NEWLINE || t->kind == TK_SEMI || t->kind == TK_RPAREN ||
	       t->kind == TK_RCURLY;
}

static bool is_chain(const struct token *t)
{
	return t->kind == TK_OPERATOR && (t->op == OP_CHAIN_AND || t->op == OP_CHAIN_OR);
}

struct ast *parse_redirection(struct parser *p, const struct token *t)
{
	struct ast_redirection *r = NODE(p, ast_redirection, AST_REDIRECTION, t->start);
	r->from = t->from;
	r->to = t->to;
	r->append = t->append;
	r->a.end = t->end;
	if (t->kind == TK_REDIRECT_IN)
		parse_error_at(p, t->start, t->end, "RedirectionNotSupported",
		               "The '<' operator is reserved for future use.");
	if (t->to == 2)
		parse_error_at(p, t->start, t->end, "RedirectionNotSupported",
		               "The '%.*s' operator is reserved for future use.", (int)(t->end - t->start),
		               p->text + t->start);
	if (t->to >= 0)
		return (struct ast *)r;
	r->file = parse_argument(p);
	if (!r->file) {
		parse_error_at(p, t->end, t->end, "MissingFileSpecification",
		               "Missing file specification after redirection operator.");
		r->file = node_error(p, t->end, t->end);
	}
	r->a.end = r->file->end;
	return (struct ast *)r;
}

/* Redirections behind an expression. */
static struct ast_list parse_expression_redirections(struct parser *p)
{
	uint32_t mark = list_begin(p);
	for (;;) {
		const struct token *t = lex_peek(p, LEX_COMMAND);
		if (t->kind != TK_REDIRECT && t->kind != TK_REDIRECT_IN)
			break;
		struct token r = lex_next(p, LEX_COMMAND);
		list_push(p, parse_redirection(p, &r));
	}
	return list_end(p, mark);
}

/* The statement on the right of an assignment; a pipeline of nothing but an expression gives that alone. */
static struct ast *parse_assigned(struct parser *p)
{
	struct ast *s = parse_statement(p);
	if (s && s->kind == AST_PIPELINE) {
		struct ast_pipeline *pipeline = (struct ast_pipeline *)s;
		if (pipeline->elements.count == 1 && !pipeline->background &&
		    pipeline->elements.at[0]->kind == AST_COMMAND_EXPRESSION)
			return pipeline->elements.at[0];
	}
	return s;
}

static struct ast *parse_assignment(struct parser *p, struct ast *left)
{
	struct token op = lex_next(p, LEX_EXPRESSION);
	struct ast_assignment *s = NODE(p, ast_assignment, AST_ASSIGNMENT, left->start);
	skip_newlines(p);
	s->left = left;
	s->op = op.op;
	s->op_start = op.start;
	s->op_end = op.end;
	s->right = parse_assigned(p);
	if (!s->right) {
		parse_error_more(p, op.end, op.end, "ExpectedValueExpression",
		                 "You must provide a value expression following the '%s' operator.",
		                 operator_spelling(op.op));
		s->right = node_error(p, op.end, op.end);
	}
	return node_end(s, s->right->end);
}

/* First element of a pipeline: an expression (or a whole assignment), or a command. */
static struct ast *parse_element(struct parser *p, bool first, bool *ret_assignment)
{
	uint32_t start = lex_peek(p, LEX_EXPRESSION)->start;
	bool merge = lex_peek(p, LEX_COMMAND)->kind == TK_REDIRECT && lex_peek(p, LEX_COMMAND)->to >= 0;
	struct ast *expr = merge ? NULL : parse_expression(p); /* 2>&1 alone is the name of a command */
	if (!expr)
		return parse_command(p);
	const struct token *t = lex_peek(p, LEX_EXPRESSION);
	if (t->kind == TK_OPERATOR && operator_is_assign(t->op)) {
		if (first) {
			*ret_assignment = true;
			return parse_assignment(p, expr);
		}
	}
	struct ast_command_expression *e = NODE(p, ast_command_expression, AST_COMMAND_EXPRESSION, start);
	e->expr = expr;
	e->a.end = expr->end;
	e->redirections = parse_expression_redirections(p);
	if (e->redirections.count)
		e->a.end = p->last_end;
	if (!first)
		parse_error_at(p, expr->start, expr->end, "ExpressionsMustBeFirstInPipeline",
		               "Expressions are only allowed as the first element of a pipeline.");
	return (struct ast *)e;
}

/* Does the next line (past lines that hold only a comment) begin with the `|` that continues this pipeline? */
static bool continues_with_pipe(struct parser *p)
{
	uint32_t at = lex_skip_space(p, p->pos);
	at += lex_newline(p, at);
	for (;;) {
		uint32_t first = at;
		at = lex_skip_space(p, at);
		uint32_t n = lex_newline(p, at);
		if (!n)
			break;
		if (at == first || lex_is_space(lex_look(p, at - 1)))
			return false; /* an empty line */
		at += n;
	}
	if (lex_look(p, at) != '|' || lex_look(p, at + 1) == '|')
		return false;
	p->pos = at;
	lex_forget(p);
	return true;
}

/* What stands behind a pipeline element: true when another element follows. */
static bool parse_pipeline_tail(struct parser *p, struct ast_pipeline *s)
{
	struct token t = *lex_peek(p, LEX_EXPRESSION);
	if (t.kind == TK_NEWLINE && continues_with_pipe(p))
		t = *lex_peek(p, LEX_EXPRESSION);
	if (t.kind == TK_PIPE) {
		lex_take(p, &t);
		skip_newlines(p);
		if (lex_peek(p, LEX_EXPRESSION)->kind == TK_END)
			parse_error_more(p, t.end, t.end, "EmptyPipeElement", "An empty pipe element is not allowed.");
		return true;
	}
	if (t.kind == TK_AMPERSAND) {
		lex_take(p, &t);
		s->background = true;
		return false;
	}
	if (!ends_pipeline(&t) && !is_chain(&t)) {
		struct token word = *lex_peek(p, LEX_COMMAND);
		bool operand = t.kind == TK_OPERATOR || t.kind == TK_PARAMETER || ends_pipeline(&word);
		parse_unexpected(p, operand ? &t : &word);
	}
	return false;
}

static struct ast *parse_pipeline_elements(struct parser *p)
{
	uint32_t mark = list_begin(p), start = lex_peek(p, LEX_EXPRESSION)->start;
	bool first = true;
	struct ast_pipeline *s = NODE(p, ast_pipeline, AST_PIPELINE, start);
	for (;; first = false) {
		bool assignment = false;
		uint32_t before = p->last_end;
		struct ast *e = parse_element(p, first, &assignment);
		if (assignment)
			return e; /* its right side has read the tail */
		if (!e) {
			const struct token *t = lex_peek(p, LEX_EXPRESSION);
			if (t->kind == TK_PIPE)
				parse_error_at(p, first ? t->start : before, first ? t->end : before,
				               "EmptyPipeElement", "An empty pipe element is not allowed.");
			else if (first)
				return NULL;
			else
				parse_error_more(p, before, before, "EmptyPipeElement",
				                 "An empty pipe element is not allowed.");
			if (t->kind != TK_PIPE)
				break;
			e = node_error(p, before, before);
		}
		list_push(p, e);
		s->a.end = e->end;
		if (!parse_pipeline_tail(p, s))
			break;
	}
	s->elements = list_end(p, mark);
	return (struct ast *)s;
}

struct ast *parse_pipeline(struct parser *p)
{
	if (!parse_enter(p))
		return NULL;
	struct ast *s = parse_pipeline_elements(p);
	parse_leave(p);
	return s;
}

static bool pipeline_background(struct ast *s, bool clear)
{
	if (s->kind != AST_PIPELINE || !((struct ast_pipeline *)s)->background)
		return false;
	if (clear)
		((struct ast_pipeline *)s)->background = false;
	return true;
}

struct ast *parse_pipeline_chain(struct parser *p)
{
	struct ast *left = parse_pipeline(p);
	if (!left)
		return NULL;
	uint32_t chained = 0;
	for (;;) {
		struct token t = *lex_peek(p, LEX_EXPRESSION);
		if (!is_chain(&t))
			break;
		if (pipeline_background(left, false) || ++chained > LANG_MAX_CHAIN) {
			parse_error_at(p, t.start, t.end, "BackgroundOperatorInPipelineChain",
			               "Background operators can only be used at the end of a pipeline chain.");
		}
		lex_take(p, &t);
		skip_newlines(p);
		struct ast *right = parse_pipeline(p);
		if (!right) {
			const struct token *n = lex_peek(p, LEX_EXPRESSION);
			if (n->kind == TK_END)
				parse_error_more(p, t.end, t.end, "EmptyPipelineChainElement",
				                 "A pipeline chain operator must be followed by a pipeline.");
			else
				parse_error_at(p, t.start, n->end, "EmptyPipelineChainElement",
				               "A pipeline chain operator must be followed by a pipeline.");
			return node_error(p, left->start, t.end);
		}
		struct ast_pipeline_chain *chain = NODE(p, ast_pipeline_chain, AST_PIPELINE_CHAIN, left->start);
		chain->left = left;
		chain->right = right;
		chain->op = t.op;
		chain->a.end = right->end;
		left = (struct ast *)chain;
	}
	if (left->kind == AST_PIPELINE_CHAIN) {
		struct ast_pipeline_chain *chain = (struct ast_pipeline_chain *)left;
		chain->background = pipeline_background(chain->right, true);
	}
	return left;
}
