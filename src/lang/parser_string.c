/* SPDX-License-Identifier: MIT */
/*
 * lang/parser_string.c - strings of all kinds, and bare words that have quotes, escapes or $ in them.
 *
 * Text is collected in the parser's scratch buffer (used as a stack, since $( ) nests); each run of text between two
 * expressions becomes one AST_STRING piece.
 */
#include "lang/lang_priv.h"

#include <string.h>

struct ast *string_node(struct parser *p, uint32_t start, uint32_t end, enum ast_quote quote, const char *text,
                        uint32_t n)
{
	struct ast_string *s = NODE(p, ast_string, AST_STRING, start);
	s->quote = quote;
	s->text = arena_strndup(p->arena, text, n);
	s->len = n;
	return node_end(s, end);
}

/* A string being read. */
struct pieces {
	enum ast_quote quote;
	uint32_t start; /* of the whole */
	uint32_t piece; /* of the current run of text */
	uint32_t mark;  /* of the list of parts */
	size_t text;    /* of the scratch buffer */
	bool expandable;
};

static struct pieces pieces_begin(struct parser *p, uint32_t start, enum ast_quote quote)
{
	return (struct pieces){quote, start, p->pos, list_begin(p), p->scratch.len, false};
}

static void pieces_flush(struct parser *p, struct pieces *s, uint32_t end)
{
	size_t n = p->scratch.len - s->text;
	if (n)
		list_push(p, string_node(p, s->piece, end, s->quote, p->scratch.data + s->text, (uint32_t)n));
	buf_truncate(&p->scratch, s->text);
}

static void parse_held_sub(struct parser *p, struct ast_wrap *e);

static struct ast *pieces_end(struct parser *p, struct pieces *s, uint32_t text_end, uint32_t end)
{
	if (!s->expandable) {
		size_t n = p->scratch.len - s->text;
		struct ast *a =
		    string_node(p, s->start, end, s->quote, n ? p->scratch.data + s->text : "", (uint32_t)n);
		buf_truncate(&p->scratch, s->text);
		return a;
	}
	pieces_flush(p, s, text_end);
	struct ast_expandable_string *e = NODE(p, ast_expandable_string, AST_EXPANDABLE_STRING, s->start);
	e->quote = s->quote;
	e->parts = list_end(p, s->mark);
	for (uint32_t i = 0; i < e->parts.count && !p->measuring; i++) {
		if (e->parts.at[i]->kind == AST_SUB)
			parse_held_sub(p, (struct ast_wrap *)e->parts.at[i]);
	}
	return node_end(e, end);
}

/* ---- escapes ---- */

/* `u{…}; p->pos stands on the backtick. */
static void parse_unicode_escape(struct parser *p, struct buf *b)
{
	uint32_t at = p->pos + 2, start = p->pos;
	if (at >= p->len || p->text[at] != '{') {
		parse_error_at(p, start, at, "InvalidUnicodeEscapeSequence",
		               "The Unicode escape sequence is not valid. A valid sequence is `u{ followed by one to "
		               "six hex digits and "
		               "a closing '}'.");
		p->pos = at;
		return;
	}
	uint32_t cp = 0, digits = 0;
	for (at++; at < p->len; at++, digits++) {
		int c = p->text[at], lower = c | 0x20;
		int v = c >= '0' && c <= '9' ? c - '0' : lower >= 'a' && lower <= 'f' ? lower - 'a' + 10 : -1;
		if (v < 0)
			break;
		if (digits == 6) {
			parse_error_at(p, at, at + 1, "TooManyDigitsInUnicodeEscapeSequence",
			               "The Unicode escape sequence contains more than the maximum of six hex digits "
			               "between braces.");
			p->pos = at;
			return;
		}
		cp = cp * 16 + (uint32_t)v;
	}
	if (at >= p->len) {
		parse_incomplete(p, at, at, "MissingUnicodeEscapeSequenceTerminator",
		                 "The Unicode escape sequence is missing the closing '}'.");
		p->pos = at;
	} else if (p->text[at] != '}') {
		parse_error_at(p, at, at + 1, "InvalidUnicodeEscapeSequence",
		               "The Unicode escape sequence is not valid. A valid sequence is `u{ followed by one to "
		               "six hex digits and "
		               "a closing '}'.");
		p->pos = at;
	} else if (digits == 0) {
		parse_error_at(p, start, at + 1, "InvalidUnicodeEscapeSequence",
		               "The Unicode escape sequence is not valid. A valid sequence is `u{ followed by one to "
		               "six hex digits and "
		               "a closing '}'.");
		p->pos = at + 1;
	} else if (cp > 0x10FFFF) {
		parse_error_at(p, start + 3, at, "InvalidUnicodeEscapeSequenceValue",
		               "The Unicode escape sequence value is out of range. The maximum value is 0x10FFFF.");
		p->pos = at + 1;
	} else {
		char raw[4];
		buf_put(b, raw, utf8_encode(cp, raw));
		p->pos = at + 1;
	}
}

void parse_escape(struct parser *p, struct buf *b)
{
	uint32_t at = p->pos + 1, newline = lex_newline(p, at);
	if (at >= p->len) {
		buf_put_byte(b, '`');
		p->pos = at;
		return;
	}
	if (newline) {
		buf_put_byte(b, '\n');
		p->pos = at + newline;
		return;
	}
	static const char from[] = "0abefnrtv", to[] = "\0\a\b\033\f\n\r\t\v";
	if (p->text[at] == 'u') {
		parse_unicode_escape(p, b);
		return;
	}
	const char *known = p->text[at] ? strchr(from, p->text[at]) : NULL;
	uint32_t n = 1;
	if (known)
		buf_put_byte(b, to[known - from]);
	else {
		uint32_t cp;
		n = (uint32_t)utf8_decode(p->text + at, p->len - at, &cp);
		buf_put(b, p->text + at, n);
	}
	p->pos = at + n;
}

/* ---- $ inside text ---- */

static void unterminated(struct parser *p, uint32_t start, uint32_t end, const char *mark)
{
	parse_incomplete(p, start, end, "TerminatorExpectedAtEndOfString", "The string is missing the terminator: %s.",
	                 mark);
}

/* The end of the $( at `at`, found by counting brackets alone: quotes and comments do not hide one.  0 when open. */
static uint32_t sub_end(const struct parser *p, uint32_t at)
{
	uint32_t depth = 0;
	for (at++; at < p->len; at++) {
		if (p->text[at] == '(')
			depth++;
		else if (p->text[at] == ')' && --depth == 0)
			return at + 1;
	}
	return 0;
}

/* A $( ) of a string is only measured while the string is read; when the whole string is known its inside is parsed. */
static void parse_held_sub(struct parser *p, struct ast_wrap *e)
{
	uint32_t pos = p->pos, last = p->last_end, len = p->len;
	p->len = e->a.end;
	p->pos = p->last_end = e->a.start + 2;
	lex_forget(p);
	p->string_depth++;
	if (parse_enter(p)) {
		e->block = parse_sub_block(p);
		parse_leave(p);
	} else {
		e->block = NODE(p, ast_block, AST_BLOCK, e->a.start);
	}
	p->string_depth--;
	p->len = len;
	p->pos = pos;
	p->last_end = last;
	lex_forget(p);
}

/* At `$`: adds a part, or a plain `$`.  False when the text ended inside. */
static bool add_dollar(struct parser *p, struct pieces *s, const char *mark)
{
	struct token t = {.start = p->pos};
	uint32_t start = p->pos;
	struct ast *part = NULL;
	bool open = false;
	if (lex_look(p, p->pos + 1) == '(') {
		uint32_t end = sub_end(p, start);
		pieces_flush(p, s, start);
		part = node_end(NODE(p, ast_wrap, AST_SUB, start), end ? end : p->len);
		open = !end;
		p->pos = part->end;
		if (open) {
			parse_incomplete(p, start, p->len, "IncompleteDollarSubexpressionReference",
			                 "$(subexpression) is missing the closing ')'.");
			if (mark)
				unterminated(p, s->start, p->len, mark);
		}
	} else if (lex_variable(p, &t, p->pos, true)) {
		pieces_flush(p, s, start);
		t.kind = TK_VARIABLE;
		p->pos = p->last_end = t.end;
		lex_forget(p);
		part = parse_variable(p, &t);
		open = t.bad && t.end == p->len && p->text[start + 1] == '{';
		struct ast_variable *v = (struct ast_variable *)part;
		if (v->scope && strcmp(v->scope, "using") == 0) {
			struct ast_using_expression *u = NODE(p, ast_using_expression, AST_USING_EXPRESSION, start);
			variable_strip_using(p, v);
			u->inner = part;
			part = node_end(u, part->end);
		}
		if (open && mark)
			unterminated(p, s->start, p->len, mark);
	} else {
		buf_put_byte(&p->scratch, '$');
		p->pos++;
		return true;
	}
	list_push(p, part);
	s->expandable = true;
	s->piece = p->pos;
	return !open;
}

/* Plain bytes up to the next one that may mean something. */
static void add_run(struct parser *p, const char *stop)
{
	uint32_t at = p->pos;
	while (at < p->len && (unsigned char)p->text[at] < 0x80 && !strchr(stop, p->text[at]))
		at++;
	if (at == p->pos) {
		uint32_t n;
		lex_char(p, at, &n);
		at += n ? n : 1;
	}
	buf_put(&p->scratch, p->text + p->pos, at - p->pos);
	p->pos = at;
}

/* ---- the kinds of strings; p->pos stands behind the opening mark ---- */

/* Adds text up to the closing single quote; false when it is missing. */
static bool add_single(struct parser *p)
{
	while (p->pos < p->len) {
		uint32_t n;
		if (lex_char(p, p->pos, &n) == '\'') {
			uint32_t m;
			if (lex_char(p, p->pos + n, &m) != '\'') {
				p->pos += n;
				return true;
			}
			buf_put(&p->scratch, p->text + p->pos, n);
			p->pos += n + m;
		} else {
			add_run(p, "'");
		}
	}
	return false;
}

static bool add_double(struct parser *p, struct pieces *s, const char *mark)
{
	while (p->pos < p->len) {
		uint32_t n, m;
		int c = lex_char(p, p->pos, &n);
		if (c == '"') {
			if (lex_char(p, p->pos + n, &m) != '"') {
				p->pos += n;
				return true;
			}
			buf_put(&p->scratch, p->text + p->pos, n);
			p->pos += n + m;
		} else if (c == '`') {
			parse_escape(p, &p->scratch);
		} else if (c == '$') {
			if (!add_dollar(p, s, mark))
				return true; /* reported */
		} else {
			add_run(p, "\"`$");
		}
	}
	return false;
}

/* Behind the opening quote: the rest of the line must be empty.  False after an error; the line is skipped. */
static bool parse_here_header(struct parser *p)
{
	while (p->pos < p->len && (p->text[p->pos] == ' ' || p->text[p->pos] == '\t'))
		p->pos++;
	uint32_t n = lex_newline(p, p->pos);
	if (n) {
		p->pos += n;
		return true;
	}
	if (p->pos < p->len) {
		parse_error_at(p, p->pos, p->pos + 1, "UnexpectedCharactersAfterHereStringHeader",
		               "No characters are allowed after a here-string header but before the end of the line.");
		while (p->pos < p->len && !lex_is_newline(p->text[p->pos]))
			p->pos++;
		return false;
	}
	return true;
}

/* Does the footer begin at `at`, a line start?  Returns its length, 0 when not; a footer behind spaces is noted. */
static uint32_t here_footer(struct parser *p, uint32_t at, int quote, uint32_t *spaced)
{
	uint32_t n, i = at;
	while (i < p->len && lex_is_space(lex_look(p, i)))
		i++;
	if (lex_char(p, i, &n) != quote || lex_look(p, i + n) != '@')
		return 0;
	if (i == at)
		return n + 1;
	if (!*spaced)
		*spaced = i;
	return 0;
}

static struct ast *parse_here(struct parser *p, const struct token *t, bool expand)
{
	struct pieces s = pieces_begin(p, t->start, expand ? QUOTE_DOUBLE_HERE : QUOTE_SINGLE_HERE);
	uint32_t spaced = 0, n;
	if (!parse_here_header(p))
		return pieces_end(p, &s, p->pos, p->pos);
	int quote = expand ? '"' : '\'';
	s.piece = p->pos;
	bool open = true, reported = false, closed = false;
	uint32_t text_end = p->pos;
	if ((n = here_footer(p, p->pos, quote, &spaced))) {
		p->pos += n;
		closed = true;
	}
	while (!closed && p->pos < p->len) {
		uint32_t newline = lex_newline(p, p->pos);
		char c = p->text[p->pos];
		if (newline) {
			n = here_footer(p, p->pos + newline, quote, &spaced);
			if (n) {
				text_end = p->pos;
				p->pos += newline + n;
				closed = true;
				break;
			}
			buf_put(&p->scratch, p->text + p->pos, newline);
			p->pos += newline;
		} else if (expand && c == '`') {
			parse_escape(p, &p->scratch);
		} else if (expand && c == '$') {
			open = add_dollar(p, &s, "\"@");
			if (!open) {
				reported = true;
				break;
			}
		} else {
			add_run(p, expand ? "\r\n`$" : "\r\n");
		}
	}
	if (!closed && !reported) {
		if (spaced)
			parse_incomplete(p, spaced, p->len, "WhitespaceBeforeHereStringFooter",
			                 "White space is not allowed before the string terminator.");
		else
			unterminated(p, t->start, p->len, expand ? "\"@" : "'@");
	}
	return pieces_end(p, &s, text_end, p->pos);
}

struct ast *parse_string(struct parser *p, const struct token *t)
{
	struct ast *result;
	bool no_comma = p->no_comma, no_colon = p->no_ternary_colon;
	p->no_comma = p->no_ternary_colon = false;
	p->pos = t->end;
	if (t->kind == TK_HERE_SINGLE || t->kind == TK_HERE_DOUBLE) {
		result = parse_here(p, t, t->kind == TK_HERE_DOUBLE);
	} else {
		bool expand = t->kind == TK_QUOTE_DOUBLE;
		struct pieces s = pieces_begin(p, t->start, expand ? QUOTE_DOUBLE : QUOTE_SINGLE);
		if (!(expand ? add_double(p, &s, "\"") : add_single(p)))
			unterminated(p, t->start, p->len, expand ? "\"" : "'");
		uint32_t n = p->pos > t->end ? 1 : 0;
		while (n < 3 && p->pos - n > t->end && ((unsigned char)p->text[p->pos - n] & 0xC0) == 0x80)
			n++;
		result = pieces_end(p, &s, p->pos - n, p->pos);
	}
	p->no_comma = no_comma;
	p->no_ternary_colon = no_colon;
	p->last_end = p->pos;
	lex_forget(p);
	return result;
}

/* ---- bare words ---- */

static struct ast *parse_complex_word(struct parser *p, const struct token *t)
{
	p->pos = t->start;
	lex_forget(p);
	struct pieces s = pieces_begin(p, t->start, QUOTE_BARE);
	for (;;) {
		uint32_t n, quote = p->pos;
		int c = lex_char(p, p->pos, &n);
		if (lex_is_word_end(c))
			break;
		if (c == '`') {
			if (p->pos + 1 >= p->len) {
				parse_incomplete(p, p->len, p->len, "IncompleteString", "Incomplete string token.");
				p->pos = p->len;
				break;
			}
			parse_escape(p, &p->scratch);
		} else if (c == '\'') {
			p->pos += n;
			if (!add_single(p))
				unterminated(p, quote, p->len, "'");
		} else if (c == '"') {
			uint32_t start = s.start;
			p->pos += n;
			s.start = quote;
			if (!add_double(p, &s, "\""))
				unterminated(p, quote, p->len, "\"");
			s.start = start;
		} else if (c == '$') {
			if (!add_dollar(p, &s, NULL))
				break;
		} else {
			buf_put(&p->scratch, p->text + p->pos, n);
			p->pos += n;
		}
	}
	p->last_end = p->pos;
	lex_forget(p);
	return pieces_end(p, &s, p->pos, p->pos);
}

struct ast *parse_word(struct parser *p, const struct token *t)
{
	if (!t->complex_word)
		return string_node(p, t->start, t->end, QUOTE_BARE, p->text + t->start, t->end - t->start);
	return parse_complex_word(p, t);
}

struct ast *parse_expandable_whole(struct parser *p)
{
	struct pieces s = pieces_begin(p, 0, QUOTE_DOUBLE);
	while (p->pos < p->len) {
		char c = p->text[p->pos];
		if (c == '`')
			parse_escape(p, &p->scratch);
		else if (c == '$') {
			if (!add_dollar(p, &s, NULL))
				break;
		} else {
			add_run(p, "`$");
		}
	}
	return pieces_end(p, &s, p->len, p->len);
}
