/* SPDX-License-Identifier: MIT */
/*
 * lang/parser_expression.c - operators: ternary, binary by precedence, commas, unary.
 *
 *   expression  = binary [ ? expression : expression ]
 *   binary      = array { operator array }        (a stack of operators, no recursion for long chains)
 *   array       = unary { , unary }
 *   unary       = { -not ! - + -bnot -join -split ++ -- , [type] } primary [ ++ | -- ]
 */
#include "lang/lang_priv.h"

#include <string.h>

/* Binary operators whose right side is still being read. */
struct pending {
	struct ast *left;
	struct token op;
	int precedence;
};

static bool is_operator(const struct token *t, enum ast_op op)
{
	return t->kind == TK_OPERATOR && t->op == op;
}

static struct ast *binary_node(struct parser *p, const struct pending *q, struct ast *right)
{
	struct ast_binary *b = NODE(p, ast_binary, AST_BINARY, q->left->start);
	b->left = q->left;
	b->right = right;
	b->op = q->op.op;
	b->op_start = q->op.start;
	b->op_end = q->op.end;
	return node_end(b, right->end);
}

static struct ast *missing_operand(struct parser *p, uint32_t at, const char *spelling)
{
	parse_error_more(p, at, at, "ExpectedValueExpression",
	                 "You must provide a value expression following the '%s' operator.", spelling);
	return node_error(p, at, at);
}

static const char *token_text(struct parser *p, const struct token *t)
{
	return arena_strndup(p->arena, p->text + t->start, t->end - t->start);
}

static struct ast *parse_array(struct parser *p)
{
	struct ast *first = parse_unary(p);
	if (!first || p->no_comma || !is_operator(lex_peek(p, LEX_EXPRESSION), OP_COMMA))
		return first;
	uint32_t mark = list_begin(p);
	list_push(p, first);
	struct ast_items *array = NODE(p, ast_items, AST_ARRAY_LITERAL, first->start);
	while (is_operator(lex_peek(p, LEX_EXPRESSION), OP_COMMA)) {
		struct token comma = lex_next(p, LEX_EXPRESSION);
		skip_newlines(p);
		struct ast *next = parse_unary(p);
		if (!next) {
			parse_error_more(p, comma.end, comma.end, "MissingExpressionAfterToken",
			                 "Missing expression after ','.");
			next = node_error(p, comma.end, comma.end);
		}
		list_push(p, next);
	}
	array->items = list_end(p, mark);
	return node_end(array, array->items.at[array->items.count - 1]->end);
}

static struct ast *parse_binary(struct parser *p)
{
	enum { LEVELS = 12 };
	struct pending stack[LEVELS]; /* precedences strictly rise, so there are few */
	int count = 0;
	uint32_t chained = 0;
	struct ast *right = parse_array(p);
	if (!right)
		return NULL;
	for (;;) {
		struct token t = *lex_peek(p, LEX_EXPRESSION);
		int precedence = t.kind == TK_OPERATOR ? operator_precedence(t.op) : 0;
		while (count && stack[count - 1].precedence >= precedence)
			right = binary_node(p, &stack[--count], right);
		if (t.kind == TK_PARAMETER) { /* an operator nobody knows */
			parse_unexpected(p, &t);
			lex_take(p, &t);
			return right;
		}
		if (precedence == 0)
			return right;
		if (++chained > LANG_MAX_CHAIN) {
			p->depth = LANG_MAX_DEPTH;
			if (!parse_enter(p))
				return right;
		}
		lex_take(p, &t);
		skip_newlines(p);
		stack[count++] = (struct pending){right, t, precedence};
		right = parse_array(p);
		if (!right)
			right = missing_operand(p, t.end, token_text(p, &t));
	}
}

static struct ast *parse_ternary(struct parser *p, struct ast *condition)
{
	struct token question = lex_next(p, LEX_EXPRESSION);
	bool outer = p->no_ternary_colon;
	skip_newlines(p);
	p->no_ternary_colon = true;
	lex_forget(p);
	struct ast_ternary *t = NODE(p, ast_ternary, AST_TERNARY, condition->start);
	t->condition = condition;
	t->if_true = parse_expression(p);
	lex_forget(p);
	if (!t->if_true) {
		t->if_true = missing_operand(p, question.end, "?");
		skip_newlines(p);
		if (!at_mark(p, TK_COLON, LEX_EXPRESSION)) {
			p->no_ternary_colon = outer;
			lex_forget(p);
			return node_end(t, question.end);
		}
	}
	skip_newlines(p);
	if (!at_mark(p, TK_COLON, LEX_EXPRESSION)) {
		p->no_ternary_colon = outer;
		lex_forget(p);
		parse_error_more(p, p->last_end, p->last_end, "MissingColonInTernaryExpression",
		                 "Missing ':' in the ternary expression.");
		return node_error(p, condition->start, p->last_end);
	}
	struct token colon = lex_next(p, LEX_EXPRESSION);
	p->no_ternary_colon = outer;
	skip_newlines(p);
	t->if_false = parse_expression(p);
	if (!t->if_false)
		t->if_false = missing_operand(p, colon.end, ":");
	return node_end(t, t->if_false->end);
}

struct ast *parse_expression(struct parser *p)
{
	if (!parse_enter(p))
		return NULL;
	struct ast *e = parse_binary(p);
	if (e && at_mark(p, TK_QUESTION, LEX_EXPRESSION))
		e = parse_ternary(p, e);
	parse_leave(p);
	return e;
}

static struct ast *step_node(struct parser *p, struct ast *operand, enum ast_op op, uint32_t start, uint32_t end)
{
	struct ast_unary *u = NODE(p, ast_unary, AST_UNARY, start);
	u->op = op;
	u->operand = operand;
	return node_end(u, end);
}

/* A number with its sign, when `-` or `+` touches a digit; NULL when it is none. */
static struct ast *parse_signed_number(struct parser *p, const struct token *t)
{
	struct number v = {0};
	bool bad;
	uint32_t n = lex_number(p, t->start, true, &v, &bad);
	if (!n || !lex_number_ends(p, t->start, n, LEX_EXPRESSION))
		return NULL;
	p->pos = p->last_end = t->start + n;
	lex_forget(p);
	return number_node(p, t->start, t->start + n, &v, bad);
}

static struct ast *parse_postfix(struct parser *p, struct ast *operand)
{
	const struct token *t = lex_peek(p, LEX_EXPRESSION);
	if (is_operator(t, OP_PRE_INC) || is_operator(t, OP_PRE_DEC)) {
		struct token op = lex_next(p, LEX_EXPRESSION);
		return step_node(p, operand, op.op == OP_PRE_INC ? OP_POST_INC : OP_POST_DEC, operand->start, op.end);
	}
	return operand;
}

static enum ast_op unary_op(enum ast_op op)
{
	return op == OP_ADD ? OP_PLUS : op == OP_SUB ? OP_MINUS : op;
}

static struct ast *parse_unary_operator(struct parser *p, const struct token *t)
{
	int next = lex_look(p, t->end);
	if ((t->op == OP_ADD || t->op == OP_SUB) && ((next >= '0' && next <= '9') || next == '.')) {
		struct ast *number = parse_signed_number(p, t);
		if (number)
			return parse_postfix(p, parse_members(p, number));
		if (next != '.')
			return NULL; /* -5x: a word */
	}
	lex_take(p, t);
	skip_newlines(p);
	struct ast *operand = parse_unary(p);
	if (!operand) {
		parse_error_more(p, t->end, t->end, "MissingExpressionAfterOperator",
		                 "Missing expression after unary operator '%.*s'.", (int)(t->end - t->start),
		                 p->text + t->start);
		return node_error(p, t->start, t->end);
	}
	if (t->op == OP_PRE_INC || t->op == OP_PRE_DEC)
		return step_node(p, operand, t->op, t->start, operand->end);
	if (t->op == OP_COMMA) {
		struct ast_items *array = NODE(p, ast_items, AST_ARRAY_LITERAL, t->start);
		uint32_t mark = list_begin(p);
		list_push(p, operand);
		array->items = list_end(p, mark);
		return node_end(array, operand->end);
	}
	struct ast_unary *u = NODE(p, ast_unary, AST_UNARY, t->start);
	u->op = unary_op(t->op);
	u->operand = operand;
	return node_end(u, operand->end);
}

/* [type] or [attribute()] before an operand; a [type] alone is a value. */
static struct ast *parse_bracketed(struct parser *p)
{
	uint32_t start = lex_peek(p, LEX_EXPRESSION)->start;
	struct ast *attribute = parse_attribute(p);
	if (!attribute || attribute->kind == AST_ERROR)
		return attribute ? attribute : node_error(p, start, p->last_end);
	bool constraint = attribute->kind == AST_TYPE_CONSTRAINT;
	struct ast_type_name *type = constraint ? ((struct ast_type_constraint *)attribute)->type : NULL;
	int c = lex_look(p, p->pos);
	bool lost = p->bracket_lost, member = !lost && (c == ':' || c == '.');
	uint32_t pos = p->pos;
	if (!member)
		while (!constraint && at_mark(p, TK_NEWLINE, LEX_EXPRESSION))
			skip_newlines(p);
	const struct token *n = lex_peek(p, LEX_EXPRESSION);
	bool unary = n->kind == TK_OPERATOR && operator_is_unary(n->op) && n->op != OP_COMMA;
	bool dashed =
	    unary && n->op != OP_NOT && n->op != OP_PRE_INC && n->op != OP_PRE_DEC && constraint && n->start != pos &&
	    (n->op == OP_ADD || n->op == OP_SUB || n->op == OP_JOIN || n->op == OP_SPLIT || n->op == OP_CSPLIT);
	struct ast *operand = NULL;
	if (!member && !dashed && !is_operator(n, OP_COMMA))
		operand = parse_unary(p);
	if (!operand && !constraint) {
		struct ast_attribute *at = (struct ast_attribute *)attribute;
		parse_error_more(p, attribute->start, attribute->end, "UnexpectedAttribute",
		                 "Unexpected attribute '%s'.", at->type ? at->type->full : "");
		return node_error(p, attribute->start, attribute->end);
	}
	if (!operand) {
		struct ast_convert *e = NODE(p, ast_convert, AST_TYPE, attribute->start);
		e->type = type;
		e->type_end = e->a.end = attribute->end;
		return lost ? (struct ast *)e : parse_postfix(p, parse_members(p, (struct ast *)e));
	}
	if (constraint) {
		struct ast_convert *e = NODE(p, ast_convert, AST_CONVERT, attribute->start);
		e->type = type;
		e->type_end = attribute->end;
		e->operand = operand;
		return node_end(e, operand->end);
	}
	struct ast_attributed *e = NODE(p, ast_attributed, AST_ATTRIBUTED, attribute->start);
	e->attribute = (struct ast_attribute *)attribute;
	e->operand = operand;
	return node_end(e, operand->end);
}

struct ast *parse_unary(struct parser *p)
{
	struct token t = *lex_peek(p, LEX_EXPRESSION);
	if (t.kind == TK_OPERATOR) {
		if (!operator_is_unary(t.op) || (t.op == OP_COMMA && p->no_comma) || !parse_enter(p))
			return NULL;
		struct ast *u = parse_unary_operator(p, &t);
		parse_leave(p);
		return u;
	}
	if (t.kind == TK_LBRACKET) {
		if (!parse_enter(p))
			return NULL;
		struct ast *u = parse_bracketed(p);
		parse_leave(p);
		return u;
	}
	struct ast *primary = parse_primary(p, true);
	return primary ? parse_postfix(p, primary) : NULL;
}
