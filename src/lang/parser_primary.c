/* SPDX-License-Identifier: MIT */
/*
 * lang/parser_primary.c - operands: variables, numbers, ( ), $( ), @( ), @{ }, { }, and what hangs on them.
 */
#include "lang/lang_priv.h"

#include <string.h>
#include <strings.h>

/* Inside brackets commas, colons and newlines have their plain meaning again. */
struct nest {
	bool no_comma, no_ternary_colon;
};

static struct nest nest_enter(struct parser *p)
{
	struct nest n = {p->no_comma, p->no_ternary_colon};
	p->no_comma = false;
	p->no_ternary_colon = false;
	return n;
}

static void nest_leave(struct parser *p, struct nest n)
{
	if (p->no_ternary_colon != n.no_ternary_colon)
		lex_forget(p);
	p->no_comma = n.no_comma;
	p->no_ternary_colon = n.no_ternary_colon;
}

/* ---- variables ---- */

static bool is_scope(const char *s, uint32_t n, const char **ret)
{
	static const char *const scopes[] = {"global", "script", "local", "private", "using"};
	for (size_t i = 0; i < ARRAY_LEN(scopes); i++) {
		if (strlen(scopes[i]) == n && utf_equal_nocase(scopes[i], n, s, n)) {
			*ret = scopes[i];
			return true;
		}
	}
	return false;
}

struct ast *variable_node(struct parser *p, uint32_t start, uint32_t end, const char *path, uint32_t n, bool splat)
{
	struct ast_variable *v = NODE(p, ast_variable, AST_VARIABLE, start);
	v->a.end = end;
	v->splatted = splat;
	v->slot = -1;
	v->path = arena_strndup(p->arena, path, n);
	const char *rest = v->path;
	uint32_t left = n;
	if (left > 9 && strncasecmp(rest, "variable:", 9) == 0) { /* the drive of variables is the same as none */
		v->scope = "variable";
		rest += 9;
		left -= 9;
	}
	const char *colon = memchr(rest, ':', left);
	if (colon && colon > rest && !v->scope) {
		uint32_t head = (uint32_t)(colon - rest);
		if (!is_scope(rest, head, &v->scope)) {
			v->scope = arena_strndup(p->arena, rest, head);
			v->is_drive = true;
		}
		left -= head + 1;
		rest = colon + 1;
	} else if (colon == rest && left > 1 && !v->scope) {
		rest++;
		left--;
	}
	if (v->scope && strcmp(v->scope, "variable") == 0 && !v->is_drive)
		v->scope = NULL;
	v->name = lang_name(rest, left);
	return (struct ast *)v;
}

void variable_strip_using(struct parser *p, struct ast_variable *v)
{
	const char *rest = v->path + 6;
	*v = *(struct ast_variable *)variable_node(p, v->a.start, v->a.end, rest, (uint32_t)strlen(rest), v->splatted);
}

/* The name inside ${…}, escapes taken out. */
static struct ast *braced_variable(struct parser *p, const struct token *t)
{
	struct buf *b = &p->scratch;
	size_t mark = b->len;
	uint32_t end = t->bad ? t->end : t->end - 1;
	for (uint32_t i = t->start + 2; i < end;) {
		if (p->text[i] == '`' && i + 1 < end) {
			uint32_t pos = p->pos;
			p->pos = i;
			parse_escape(p, b);
			i = p->pos;
			p->pos = pos;
		} else {
			buf_put_byte(b, p->text[i++]);
		}
	}
	uint32_t n = (uint32_t)(b->len - mark);
	struct ast *v = variable_node(p, t->start, t->end, n ? b->data + mark : "", n, false);
	buf_truncate(b, mark);
	lex_forget(p);
	return v;
}

struct ast *parse_variable(struct parser *p, const struct token *t)
{
	if (p->text[t->start] == '$' && t->start + 1 < p->len && p->text[t->start + 1] == '{')
		return braced_variable(p, t);
	uint32_t n = t->end - t->start - 1;
	const char *scope;
	if (t->bad && is_scope(p->text + t->start + 1, n - 1, &scope)) {
		parse_error_at(
		    p, t->start, t->end, "InvalidVariableReference",
		    "Variable reference is not valid. '$' was not followed by a valid variable name character. "
		    "Consider using ${} to delimit the name.");
		n--;
	} else if (t->bad) {
		parse_error_at(
		    p, t->start, t->end, "InvalidVariableReferenceWithDrive",
		    "Variable reference is not valid. ':' was not followed by a valid variable name character. "
		    "Consider using ${} to delimit the name.");
		n--;
	}
	return variable_node(p, t->start, t->end, p->text + t->start + 1, n, t->kind == TK_SPLAT);
}

/* $using:x with all that hangs on it; check.c refuses calls inside. */
static struct ast *wrap_using(struct parser *p, struct ast *inner)
{
	struct ast_using_expression *u = NODE(p, ast_using_expression, AST_USING_EXPRESSION, inner->start);
	u->inner = inner;
	return node_end(u, inner->end);
}

/* ---- brackets ---- */

struct ast *parse_paren(struct parser *p, const struct token *t)
{
	struct nest n = nest_enter(p);
	struct ast_wrap *e = NODE(p, ast_wrap, AST_PAREN, t->start);
	skip_newlines(p);
	e->inner = parse_pipeline_chain(p);
	if (!e->inner) {
		parse_error_more(p, t->end, t->end, "ExpectedExpression", "An expression was expected after '('.");
		e->inner = node_error(p, t->end, t->end);
	}
	skip_newlines(p);
	if (!take_mark(p, TK_RPAREN, LEX_EXPRESSION))
		parse_error_more(p, p->last_end, p->last_end, "MissingEndParenthesisInExpression",
		                 "Missing closing ')' in expression.");
	nest_leave(p, n);
	return node_end(e, p->last_end);
}

struct ast_block *parse_sub_block(struct parser *p)
{
	struct nest n = nest_enter(p);
	struct ast_block *b = NODE(p, ast_block, AST_BLOCK, p->pos);
	parse_statement_list(p, &b->statements, &b->traps);
	block_extent(b);
	const struct token *close = lex_peek(p, LEX_COMMAND);
	if (close->kind == TK_RPAREN) {
		lex_next(p, LEX_COMMAND);
	} else {
		uint32_t off =
		    close->kind == TK_END && close->end < p->source->len ? 1 : 0; /* the end lies one further */
		if (p->string_depth)
			parse_incomplete(p, close->start + off, close->end + off,
			                 "MissingEndParenthesisInSubexpression",
			                 "Missing closing ')' in subexpression.");
		else
			parse_error_more(p, close->start, close->end, "MissingEndParenthesisInSubexpression",
			                 "Missing closing ')' in subexpression.");
	}
	nest_leave(p, n);
	return b;
}

static struct ast *parse_sub(struct parser *p, const struct token *t)
{
	struct ast_wrap *e = NODE(p, ast_wrap, t->kind == TK_AT_PAREN ? AST_ARRAY : AST_SUB, t->start);
	e->block = parse_sub_block(p);
	return node_end(e, p->last_end);
}

/* ---- hashtables ---- */

static struct ast *parse_key(struct parser *p)
{
	const struct token *t = lex_peek(p, LEX_EXPRESSION);
	if (t->kind == TK_WORD && !t->complex_word) {
		if (!lex_is_name_start(lex_look(p, t->start)))
			return NULL;
		struct token w = lex_next(p, LEX_EXPRESSION);
		return string_node(p, w.start, w.end, QUOTE_BARE, p->text + w.start, w.end - w.start);
	}
	if (t->kind == TK_OPERATOR && t->op == OP_COMMA)
		return NULL;
	return parse_unary(p);
}

/* After an error: whatever stands before the next closing brace is passed over. */
static void skip_to_curly(struct parser *p)
{
	for (;;) {
		const struct token *t = lex_peek(p, LEX_EXPRESSION);
		if (t->kind == TK_RCURLY || t->kind == TK_END)
			return;
		skip_token(p);
	}
}

/* key = statement; false when no key stands there. */
static bool parse_pair(struct parser *p)
{
	struct ast *key = parse_key(p);
	if (!key)
		return false;
	const struct token *t = lex_peek(p, LEX_EXPRESSION);
	struct ast *value = NULL;
	if (t->kind != TK_OPERATOR || t->op != OP_ASSIGN) {
		parse_error_at(p, key->end, key->end, "MissingEqualsInHashLiteral",
		               "Missing '=' operator after key in hash literal.");
		value = node_error(p, key->end, key->end);
		list_push(p, key);
		list_push(p, value);
		skip_to_curly(p);
		return false;
	}
	struct token equals = lex_next(p, LEX_EXPRESSION);
	skip_newlines(p);
	value = parse_statement(p);
	if (!value) {
		parse_error_more(p, equals.end, equals.end, "MissingStatementInHashLiteral",
		                 "Missing statement after '=' in hash literal.");
		value = node_error(p, equals.end, equals.end);
	}
	list_push(p, key);
	list_push(p, value);
	return true;
}

struct ast *parse_hashtable(struct parser *p, const struct token *open)
{
	struct nest n = nest_enter(p);
	uint32_t mark = list_begin(p);
	struct ast_hashtable *h = NODE(p, ast_hashtable, AST_HASHTABLE, open->start);
	for (;;) {
		skip_separators(p);
		const struct token *t = lex_peek(p, LEX_EXPRESSION);
		if (t->kind == TK_RCURLY || t->kind == TK_END || !parse_pair(p))
			break;
		t = lex_peek(p, LEX_EXPRESSION);
		if (t->kind != TK_NEWLINE && t->kind != TK_SEMI)
			break;
	}
	struct ast_list flat = list_end(p, mark);
	h->count = flat.count / 2;
	h->keys = arena_alloc(p->arena, h->count * sizeof *h->keys);
	h->values = arena_alloc(p->arena, h->count * sizeof *h->values);
	for (uint32_t i = 0; i < h->count; i++) {
		h->keys[i] = flat.at[2 * i];
		h->values[i] = flat.at[2 * i + 1];
	}
	if (!take_mark(p, TK_RCURLY, LEX_EXPRESSION))
		parse_error_open(p, open->end, open->end, "MissingEndCurlyBrace",
		                 "Missing closing '}' in statement block or type definition.");
	nest_leave(p, n);
	return node_end(h, p->last_end);
}

/* ---- the choice ---- */

struct ast *number_node(struct parser *p, uint32_t start, uint32_t end, const struct number *v, bool bad)
{
	if (bad)
		parse_error_at(p, start, end, "BadNumericConstant", "The numeric constant %.*s is not valid.",
		               (int)(end - start), p->text + start);
	struct ast_constant *c = NODE(p, ast_constant, AST_CONSTANT, start);
	c->type = v->type;
	if (v->type == NUM_DOUBLE)
		c->d = v->d;
	else if (v->type == NUM_DECIMAL || v->type == NUM_BIGINT)
		c->digits = v->digits;
	else
		c->i = v->i;
	return node_end(c, end);
}

static struct ast *parse_number(struct parser *p, const struct token *t)
{
	struct number v = {0};
	bool bad;
	lex_number(p, t->start, false, &v, &bad);
	return number_node(p, t->start, t->end, &v, bad);
}

static struct ast *parse_script_block_expression(struct parser *p)
{
	struct nest n = nest_enter(p);
	struct ast_script_block_expression *e =
	    NODE(p, ast_script_block_expression, AST_SCRIPT_BLOCK_EXPRESSION, lex_peek(p, LEX_EXPRESSION)->start);
	e->block = parse_braced_script_block(p, false, NULL);
	nest_leave(p, n);
	return e->block ? node_end(e, p->last_end) : NULL;
}

static struct ast *parse_primary_inner(struct parser *p, const struct token *t)
{
	switch ((int)t->kind) { /* tokens that begin no operand give NULL */
	case TK_VARIABLE:
	case TK_SPLAT:
		lex_take(p, t);
		return parse_variable(p, t);
	case TK_NUMBER:
		lex_take(p, t);
		return parse_number(p, t);
	case TK_QUOTE_SINGLE:
	case TK_QUOTE_DOUBLE:
	case TK_HERE_SINGLE:
	case TK_HERE_DOUBLE:
		lex_take(p, t);
		return parse_string(p, t);
	case TK_LPAREN:
		lex_take(p, t);
		return parse_paren(p, t);
	case TK_AT_PAREN:
	case TK_DOLLAR_PAREN:
		lex_take(p, t);
		return parse_sub(p, t);
	case TK_AT_CURLY:
		lex_take(p, t);
		return parse_hashtable(p, t);
	case TK_LCURLY:
		return parse_script_block_expression(p);
	case TK_LBRACKET:
		return parse_type_expression(p);
	case TK_UNKNOWN:
		parse_error_at(p, t->start, t->end, "UnrecognizedToken", "Unrecognized token in source text.");
		return NULL;
	default:
		return NULL;
	}
}

struct ast *parse_primary(struct parser *p, bool members)
{
	struct token t = *lex_peek(p, LEX_EXPRESSION);
	if (t.kind == TK_WORD || t.kind == TK_END || t.kind == TK_NEWLINE || !parse_enter(p))
		return NULL;
	struct ast *e = parse_primary_inner(p, &t);
	parse_leave(p);
	if (!e)
		return NULL;
	struct ast *whole = members ? parse_members(p, e) : e;
	if (e->kind != AST_VARIABLE)
		return whole;
	struct ast_variable *v = (struct ast_variable *)e;
	if (v->scope && strcmp(v->scope, "using") == 0) {
		variable_strip_using(p, v);
		whole = wrap_using(p, whole);
	}
	return whole;
}
