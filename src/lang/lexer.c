/* SPDX-License-Identifier: MIT */
/*
 * lang/lexer.c - one token at a time: punctuation, operators, and the way to words, numbers, variables and strings.
 * Strings are not read here: their token is only their beginning (see lang_priv.h).
 */
#include "lang/lang_priv.h"

#include <string.h>
#include <strings.h>

enum { CLASS_BINARY, CLASS_UNARY, CLASS_BOTH, CLASS_ASSIGN, CLASS_CHAIN, CLASS_POSTFIX };

static const struct {
	const char *spelling;
	int precedence, class;
} operators[OP_COUNT] = {
    {"", 0, CLASS_BINARY},
#define OPERATOR(name, spelling, precedence, class) {spelling, precedence, CLASS_##class},
#include "tables/operators.def"
};

static const struct {
	const char *spelling;
	enum ast_op op;
} dash_words[] = {
#define OPERATOR(name, spelling, precedence, class) {spelling, OP_##name},
#define DASH_ALIAS(spelling, name)                  {spelling, OP_##name},
#include "tables/operators.def"
};

static const struct {
	const char *spelling;
	uint32_t len;
} keywords[KW_COUNT] = {
    {"", 0},
#define KEYWORD(name, spelling) {spelling, sizeof(spelling) - 1},
#include "tables/tokens.def"
};

const char *operator_spelling(enum ast_op op)
{
	return operators[op].spelling;
}

int operator_precedence(enum ast_op op)
{
	return operators[op].precedence;
}

bool operator_is_unary(enum ast_op op)
{
	return operators[op].class == CLASS_UNARY || operators[op].class == CLASS_BOTH;
}

bool operator_is_assign(enum ast_op op)
{
	return operators[op].class == CLASS_ASSIGN;
}

enum keyword lex_keyword(const char *s, uint32_t n)
{
	if (n < 2 || n > 13)
		return KW_NONE;
	for (int i = 1; i < KW_COUNT; i++) {
		if (keywords[i].len == n && ((keywords[i].spelling[0] ^ s[0]) & 0x5F) == 0 &&
		    strncasecmp(keywords[i].spelling, s, n) == 0)
			return (enum keyword)i;
	}
	return KW_NONE;
}

/* The operator of a dashed word whose letters are s (dash excluded). */
static enum ast_op dash_operator(const char *s, uint32_t n)
{
	if (n > 12)
		return OP_NONE;
	for (size_t i = 0; i < ARRAY_LEN(dash_words); i++) {
		const char *w = dash_words[i].spelling;
		if (w[0] == '-' && w[1] && ((w[1] ^ s[0]) & 0x5F) == 0 && strncasecmp(w + 1, s, n) == 0 && !w[1 + n] &&
		    w[1] != '-' && w[1] != '=')
			return dash_words[i].op;
	}
	return OP_NONE;
}

static void set(struct token *t, enum token_kind kind, uint32_t len)
{
	t->kind = kind;
	t->end = t->start + len;
}

/* An operator mark; among a command's arguments it is one only when a word could end behind it. */
static void set_operator(struct parser *p, struct token *t, enum lex_mode mode, enum ast_op op, uint32_t len)
{
	if (mode == LEX_COMMAND && !lex_is_word_end(lex_look(p, t->start + len))) {
		lex_word(p, t, t->start);
		return;
	}
	set(t, TK_OPERATOR, len);
	t->op = op;
}

static uint32_t scan_parameter(const struct parser *p, uint32_t at, enum lex_mode mode, bool *ret_quote)
{
	*ret_quote = false;
	for (;;) {
		uint32_t n;
		int c = lex_char(p, at, &n);
		if (lex_is_word_end(c) || c == '.' || c == '[' ||
		    (mode == LEX_EXPRESSION && !lex_is_name_char(c) && c != '?'))
			return at;
		if (c == ':')
			return at + 1;
		if (c == '"' || c == '\'') {
			*ret_quote = true;
			return at;
		}
		at += n;
	}
}

void lex_dash(struct parser *p, struct token *t, enum lex_mode mode)
{
	uint32_t dash, n;
	lex_char(p, t->start, &dash);
	uint32_t at = t->start + dash;
	int c = lex_char(p, at, &n);
	if (c == '-') {
		set_operator(p, t, mode, OP_PRE_DEC, dash + n);
		return;
	}
	if (c == '=') {
		set_operator(p, t, mode, OP_SUB_ASSIGN, dash + 1);
		return;
	}
	if (lex_is_name_start(c) || c == '?') {
		uint32_t letters = at;
		while (letters < p->len && ((p->text[letters] | 0x20) >= 'a' && (p->text[letters] | 0x20) <= 'z'))
			letters++;
		enum ast_op op = mode == LEX_EXPRESSION ? dash_operator(p->text + at, letters - at) : OP_NONE;
		if (op != OP_NONE) {
			t->op = op;
			set(t, TK_OPERATOR, letters - t->start);
			return;
		}
		bool quote;
		uint32_t end = scan_parameter(p, at, mode, &quote);
		if (quote)
			lex_word(p, t, t->start);
		else
			set(t, TK_PARAMETER, end - t->start);
		return;
	}
	set_operator(p, t, mode, OP_SUB, dash);
}

uint32_t lex_redirection(struct parser *p, struct token *t, uint32_t at, enum lex_mode mode)
{
	uint32_t i = at;
	int8_t from = 1;
	int c = lex_look(p, i);
	if (c == '*' || (c >= '1' && c <= '6' && mode == LEX_COMMAND)) {
		from = c == '*' ? 0 : (int8_t)(c - '0');
		i++;
	}
	if (lex_look(p, i) != '>')
		return 0;
	i++;
	t->kind = TK_REDIRECT;
	t->start = at;
	t->from = from;
	t->to = -1;
	t->append = lex_look(p, i) == '>';
	if (t->append)
		i++;
	else if (i > at + 1 && lex_look(p, i) == '&' && (lex_look(p, i + 1) == '1' || lex_look(p, i + 1) == '2')) {
		t->to = (int8_t)(lex_look(p, i + 1) - '0');
		i += 2;
	}
	t->end = i;
	return i - at;
}

static void lex_dot(struct parser *p, struct token *t, enum lex_mode mode)
{
	int c = lex_look(p, t->start + 1);
	bool bad;
	uint32_t n = c >= '0' && c <= '9' ? lex_number(p, t->start, false, NULL, &bad) : 0;
	if (n && (mode == LEX_EXPRESSION || lex_is_word_end(lex_look(p, t->start + n)))) {
		set(t, TK_NUMBER, n);
		return;
	}
	if (c == '.') {
		set_operator(p, t, mode, OP_RANGE, 2);
		return;
	}
	if (lex_is_word_end(c) || c == '$' || c == '"' || c == '\'')
		set(t, TK_DOT, 1);
	else
		lex_word(p, t, t->start);
}

/* A variable to which more text is glued is a word of a command's arguments. */
static void word_if_glued(struct parser *p, struct token *t, enum lex_mode mode)
{
	int c = lex_look(p, t->end);
	if (mode == LEX_COMMAND && !lex_is_word_end(c) && c != '.' && c != '[' && c != '=' && c != ':' && !t->bad &&
	    !(c == '?' && (lex_look(p, t->end + 1) == '.' || lex_look(p, t->end + 1) == '[')))
		lex_word(p, t, t->start);
}

static void lex_at(struct parser *p, struct token *t, enum lex_mode mode)
{
	uint32_t n;
	int c = lex_char(p, t->start + 1, &n);
	if (c == '(') {
		set(t, TK_AT_PAREN, 2);
	} else if (c == '{') {
		set(t, TK_AT_CURLY, 2);
	} else if (c == '\'' || c == '"') {
		set(t, c == '"' ? TK_HERE_DOUBLE : TK_HERE_SINGLE, 1 + n);
	} else if ((lex_is_name_char(c) || c == '?' || c == ':') && lex_variable(p, t, t->start, false)) {
		t->kind = TK_SPLAT;
		word_if_glued(p, t, mode);
	} else if (mode == LEX_COMMAND && c == '$') {
		lex_word(p, t, t->start);
	} else {
		set(t, TK_UNKNOWN, 1);
	}
}

static void lex_dollar(struct parser *p, struct token *t, enum lex_mode mode)
{
	if (lex_look(p, t->start + 1) == '(') {
		set(t, TK_DOLLAR_PAREN, 2);
		return;
	}
	if (!lex_variable(p, t, t->start, false)) {
		lex_word(p, t, t->start);
		return;
	}
	t->kind = TK_VARIABLE;
	word_if_glued(p, t, mode);
}

static void lex_colon(struct parser *p, struct token *t, enum lex_mode mode)
{
	uint32_t n;
	int c = lex_char(p, t->start + 1, &n);
	if (mode == LEX_COMMAND) {
		lex_word(p, t, t->start);
	} else if (c == ':') {
		set(t, TK_COLON_COLON, 2);
	} else if (lex_is_name_start(c) && !p->no_ternary_colon) {
		uint32_t at = t->start + 1;
		while (lex_is_name_char(lex_char(p, at, &n)))
			at += n;
		set(t, TK_LABEL, at - t->start);
	} else {
		set(t, TK_COLON, 1);
	}
}

static void lex_question(struct parser *p, struct token *t, enum lex_mode mode)
{
	if (mode == LEX_COMMAND) {
		lex_word(p, t, t->start);
	} else if (lex_look(p, t->start + 1) == '?') {
		bool assign = lex_look(p, t->start + 2) == '=';
		set_operator(p, t, mode, assign ? OP_COALESCE_ASSIGN : OP_COALESCE, assign ? 3 : 2);
	} else {
		set(t, TK_QUESTION, 1);
	}
}

/* + * / % = and their assignments. */
static void lex_arithmetic(struct parser *p, struct token *t, enum lex_mode mode, int c)
{
	int next = lex_look(p, t->start + 1);
	if (c == '=') {
		set_operator(p, t, mode, OP_ASSIGN, 1);
		return;
	}
	if (c == '+' && next == '+') {
		set_operator(p, t, mode, OP_PRE_INC, 2);
		return;
	}
	if (c == '*' && next == '>' && lex_redirection(p, t, t->start, mode))
		return;
	enum ast_op op = c == '+' ? OP_ADD : c == '*' ? OP_MUL : c == '/' ? OP_DIV : OP_MOD;
	enum ast_op assign = c == '+'   ? OP_ADD_ASSIGN
	                     : c == '*' ? OP_MUL_ASSIGN
	                     : c == '/' ? OP_DIV_ASSIGN
	                                : OP_MOD_ASSIGN;
	set_operator(p, t, mode, next == '=' ? assign : op, next == '=' ? 2 : 1);
}

static void lex_digit(struct parser *p, struct token *t, enum lex_mode mode)
{
	if (mode == LEX_COMMAND && lex_redirection(p, t, t->start, mode))
		return;
	struct number v;
	bool bad;
	uint32_t n = lex_number(p, t->start, false, mode == LEX_COMMAND ? &v : NULL, &bad);
	if (n && !bad && lex_number_ends(p, t->start, n, mode))
		set(t, TK_NUMBER, n);
	else
		lex_word(p, t, t->start);
}

static void lex_mark(struct parser *p, struct token *t, enum lex_mode mode, int c)
{
	bool twice = lex_look(p, t->start + 1) == c;
	switch (c) {
	case '(':
		set(t, TK_LPAREN, 1);
		break;
	case ')':
		set(t, TK_RPAREN, 1);
		break;
	case '{':
		set(t, TK_LCURLY, 1);
		break;
	case '}':
		set(t, TK_RCURLY, 1);
		break;
	case ';':
		set(t, TK_SEMI, 1);
		break;
	case ',':
		set(t, TK_OPERATOR, 1);
		t->op = OP_COMMA;
		break;
	case '[':
		if (mode == LEX_COMMAND)
			lex_word(p, t, t->start);
		else
			set(t, TK_LBRACKET, 1);
		break;
	case ']':
		set(t, TK_RBRACKET, 1);
		break;
	case '|':
		set(t, twice ? TK_OPERATOR : TK_PIPE, twice ? 2 : 1);
		t->op = twice ? OP_CHAIN_OR : OP_NONE;
		break;
	case '&':
		set(t, twice ? TK_OPERATOR : TK_AMPERSAND, twice ? 2 : 1);
		t->op = twice ? OP_CHAIN_AND : OP_NONE;
		break;
	default:
		set(t, TK_UNKNOWN, 1);
		break;
	}
}

static void lex_exclaim(struct parser *p, struct token *t, enum lex_mode mode)
{
	int c = lex_look(p, t->start + 1);
	if (mode == LEX_COMMAND ? !lex_is_word_end(c) : lex_is_name_start(c)) {
		lex_word(p, t, t->start);
		return;
	}
	set(t, TK_OPERATOR, 1);
	t->op = OP_NOT;
}

static void lex_token(struct parser *p, struct token *t, enum lex_mode mode)
{
	uint32_t n;
	int c = lex_char(p, t->start, &n);
	t->end = t->start + n;
	if (lex_is_name_start(c)) {
		lex_identifier(p, t, mode);
		return;
	}
	switch (c) {
	case CH_END:
		t->kind = TK_END;
		break;
	case '\n':
	case '\r':
		set(t, TK_NEWLINE, lex_newline(p, t->start));
		break;
	case '0':
	case '1':
	case '2':
	case '3':
	case '4':
	case '5':
	case '6':
	case '7':
	case '8':
	case '9':
		lex_digit(p, t, mode);
		break;
	case '"':
		t->kind = TK_QUOTE_DOUBLE;
		break;
	case '\'':
		t->kind = TK_QUOTE_SINGLE;
		break;
	case '$':
		lex_dollar(p, t, mode);
		break;
	case '@':
		lex_at(p, t, mode);
		break;
	case '.':
		lex_dot(p, t, mode);
		break;
	case '-':
		lex_dash(p, t, mode);
		break;
	case '+':
	case '*':
	case '/':
	case '%':
	case '=':
		lex_arithmetic(p, t, mode, c);
		break;
	case '!':
		lex_exclaim(p, t, mode);
		break;
	case '>':
		lex_redirection(p, t, t->start, mode);
		break;
	case '<':
		set(t, TK_REDIRECT_IN, 1);
		break;
	case ':':
		lex_colon(p, t, mode);
		break;
	case '?':
		lex_question(p, t, mode);
		break;
	case '(':
	case ')':
	case '{':
	case '}':
	case '[':
	case ']':
	case ';':
	case ',':
	case '|':
	case '&':
		lex_mark(p, t, mode, c);
		break;
	default:
		lex_word(p, t, t->start);
		break;
	}
}

const struct token *lex_peek(struct parser *p, enum lex_mode mode)
{
	struct token *t = &p->ahead[mode];
	if (p->ahead_at[mode] == p->pos + 1)
		return t;
	*t = (struct token){.start = p->aborted ? p->len : lex_skip_space(p, p->pos), .to = -1};
	lex_token(p, t, mode);
	p->ahead_at[mode] = p->pos + 1;
	return t;
}

void lex_take(struct parser *p, const struct token *t)
{
	p->pos = t->end;
	p->last_end = t->end;
	lex_forget(p);
}

struct token lex_next(struct parser *p, enum lex_mode mode)
{
	struct token t = *lex_peek(p, mode);
	lex_take(p, &t);
	return t;
}
