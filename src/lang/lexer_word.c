/* SPDX-License-Identifier: MIT */
/*
 * lang/lexer_word.c - identifiers, bare words and variable names.
 * A bare word that contains quotes, escapes or $ is only recognised here; parse_word reads it.
 */
#include "lang/lang_priv.h"

void lex_word(struct parser *p, struct token *t, uint32_t from)
{
	uint32_t at = from, n;
	t->kind = TK_WORD;
	t->op = OP_NONE;
	t->start = from;
	t->bad = false;
	for (;;) {
		int c = lex_char(p, at, &n);
		if (lex_is_word_end(c))
			break;
		if (c == '"' || c == '\'' || c == '$' || c == '`') {
			t->complex_word = true;
			break;
		}
		at += n;
	}
	if (at == from && !t->complex_word)
		at += n;
	t->end = at;
}

void lex_identifier(struct parser *p, struct token *t, enum lex_mode mode)
{
	uint32_t at = t->start, n;
	while (lex_is_name_char(lex_char(p, at, &n)))
		at += n;
	if (mode == LEX_COMMAND && !lex_is_word_end(lex_look(p, at))) {
		lex_word(p, t, t->start);
		return;
	}
	t->kind = TK_WORD;
	t->end = at;
	t->keyword = lex_keyword(p->text + t->start, at - t->start);
}

/* Behind ${: up to the closing brace. */
static void scan_braced(struct parser *p, struct token *t, uint32_t at)
{
	uint32_t first = at;
	for (; at < p->len && p->text[at] != '}'; at++) {
		if (p->text[at] == '`' && at + 1 < p->len)
			at++;
		else if (p->text[at] == '{')
			parse_error_at(p, at + 1, at + 2 > p->len ? p->len : at + 2,
			               "OpenBraceNeedsToBeBackTickedInVariableName",
			               "Use `{ instead of { in variable names.");
	}
	if (at >= p->len) {
		parse_incomplete(p, first - 1, p->len, "IncompleteDollarVariableReference",
		                 "${{variable}} reference starting is missing the closing '}}'.");
		t->end = p->len;
		t->bad = true;
		return;
	}
	if (at == first)
		parse_error_at(p, at, at + 1, "EmptyVariableReference",
		               "An empty ${} variable reference was found. A name is required inside the braces.");
	t->end = at + 1;
}

bool lex_variable(struct parser *p, struct token *t, uint32_t at, bool in_string)
{
	uint32_t n, i = at + 1;
	bool colon = false;
	int c = lex_char(p, i, &n);
	t->start = at;
	if (c == '{' && p->text[at] == '$') {
		scan_braced(p, t, i + 1);
		return true;
	}
	if (p->text[at] == '$' && (c == '$' || c == '?' || c == '^')) {
		t->end = i + 1;
		return true;
	}
	if (c == ':') {
		int after = lex_look(p, i + 1);
		if (!(lex_is_name_char(after) || after == '?'))
			return false;
		i++;
	} else if (!lex_is_name_char(c) && c != '?') {
		return false;
	}
	for (;; i += n) {
		c = lex_char(p, i, &n);
		if (lex_is_name_char(c) || c == '?')
			continue;
		if (c != ':' || lex_look(p, i + 1) == ':')
			break;
		int after = lex_look(p, i + 1);
		bool first = !colon;
		colon = true;
		if (first && !lex_is_name_char(after) && after != '?') {
			if (p->no_ternary_colon && !in_string)
				break;
			i++; /* a drive without a name: an error, told when the variable is made */
			t->bad = true;
			break;
		}
	}
	t->end = i;
	return true;
}
