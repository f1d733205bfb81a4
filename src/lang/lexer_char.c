/* SPDX-License-Identifier: MIT */
/*
 * lang/lexer_char.c - characters as the lexer sees them: classes, spaces, newlines, comments.
 * Typographic dashes and quotes count as their ASCII relatives everywhere in the language.
 */
#include "lang/lang_priv.h"

#include <strings.h>

int lex_char_slow(const struct parser *p, uint32_t at, uint32_t *ret_len)
{
	*ret_len = 1;
	if (at >= p->len) {
		*ret_len = 0;
		return CH_END;
	}
	unsigned char c = (unsigned char)p->text[at];
	if (c < 0x80)
		return c == 0 ? ' ' : c <= 2 ? CH_OTHER : c;
	uint32_t cp;
	*ret_len = (uint32_t)utf8_decode(p->text + at, p->len - at, &cp);
	if (cp >= 0x2013 && cp <= 0x2015)
		return '-';
	if (cp >= 0x2018 && cp <= 0x201B)
		return '\'';
	if (cp >= 0x201C && cp <= 0x201E)
		return '"';
	if (cp_is_space(cp))
		return ' ';
	return cp_is_letter(cp) || cp_is_digit(cp) ? CH_LETTER : CH_OTHER;
}

#define X LEX_SPACE | LEX_END
#define N LEX_NEWLINE | LEX_END
#define E LEX_END
#define L LEX_NAME_START | LEX_NAME
const uint8_t lex_class[128] = {
    [CH_END] = E,      [CH_LETTER] = L,   ['\t'] = X, ['\n'] = N, ['\v'] = X, ['\f'] = X,
    ['\r'] = N,        [' '] = X,         ['&'] = E,  ['('] = E,  [')'] = E,  [','] = E,
    [';'] = E,         ['{'] = E,         ['|'] = E,  ['}'] = E,  ['_'] = L,  ['0' ... '9'] = LEX_NAME,
    ['A' ... 'Z'] = L, ['a' ... 'z'] = L,
};
#undef X
#undef N
#undef E
#undef L

uint32_t lex_newline(const struct parser *p, uint32_t at)
{
	if (at >= p->len)
		return 0;
	if (p->text[at] == '\n')
		return 1;
	if (p->text[at] == '\r')
		return at + 1 < p->len && p->text[at + 1] == '\n' ? 2 : 1;
	return 0;
}

static uint32_t skip_block_comment(struct parser *p, uint32_t at)
{
	for (uint32_t i = at + 2; i + 1 < p->len; i++) {
		if (p->text[i] == '#' && p->text[i + 1] == '>')
			return i + 2;
	}
	parse_incomplete(p, at, p->len, "MissingTerminatorMultiLineComment",
	                 "The terminator '#>' is missing from the multiline comment.");
	return p->len;
}

static void note_requires(struct parser *p, uint32_t at)
{
	if (p->len - at < 10 || strncasecmp(p->text + at, "#requires", 9) != 0 || !lex_is_space(lex_look(p, at + 9)))
		return;
	for (uint32_t i = 0; i < p->requires_count; i++) {
		if (p->requires_at[i] == at)
			return;
	}
	if (p->requires_count < ARRAY_LEN(p->requires_at))
		p->requires_at[p->requires_count++] = at;
}

uint32_t lex_skip_space(struct parser *p, uint32_t at)
{
	while (at < p->len) {
		uint32_t n;
		int c = lex_char(p, at, &n);
		if (lex_is_space(c)) {
			at += n;
		} else if (c == '`') {
			uint32_t eol = lex_newline(p, at + 1);
			int after = lex_char(p, at + 1, &n);
			if (eol)
				at += 1 + eol;
			else if (lex_is_space(after))
				at += 1 + n;
			else
				break;
		} else if (c == '#') {
			note_requires(p, at);
			while (at < p->len && !lex_is_newline(p->text[at]))
				at++;
		} else if (c == '<' && at + 1 < p->len && p->text[at + 1] == '#') {
			at = skip_block_comment(p, at);
		} else {
			break;
		}
	}
	return at;
}
