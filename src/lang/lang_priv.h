/* SPDX-License-Identifier: MIT */
/*
 * lang/lang_priv.h - what the files of this room share: tokens, the parser's state, and who parses what.
 *
 * Reading is on demand: the parser asks for the token at `pos` in a MODE (the same text means different tokens to a
 * command's arguments and to an expression), looks at it with peek, and takes it with next.  A peeked token has no
 * effect: strings are only seen to begin, and are read when they are taken.  So changing one's mind about the mode
 * costs a second look at one token and nothing more.
 */
#ifndef FARSH_LANG_PRIV_H
#define FARSH_LANG_PRIV_H

#include "base/arena.h"
#include "base/buf.h"
#include "base/utf.h"
#include "lang/ast.h"
#include "lang/parser.h"

enum token_kind {
	TK_END,
#define MARK(name, spelling) TK_##name,
#include "tables/tokens.def"
	TK_OPERATOR,       /* .op; also ++ -- , .. ! && || and assignments */
	TK_WORD,           /* identifier or bare word; .keyword when it is one; TOK_COMPLEX when it has parts */
	TK_PARAMETER,      /* -name or -name: */
	TK_LABEL,          /* :name */
	TK_VARIABLE,       /* $name ${name} */
	TK_SPLAT,          /* @name */
	TK_NUMBER,
	TK_QUOTE_SINGLE,   /* only the beginning: end = start of the text */
	TK_QUOTE_DOUBLE,
	TK_HERE_SINGLE,
	TK_HERE_DOUBLE,
	TK_REDIRECT,       /* .from, .to (-1: a file), .append */
	TK_UNKNOWN,
};

enum keyword {
	KW_NONE,
#define KEYWORD(name, spelling) KW_##name,
#include "tables/tokens.def"
	KW_COUNT
};

enum lex_mode { LEX_COMMAND, LEX_EXPRESSION };

struct token {
	enum token_kind kind;
	uint32_t start, end;
	enum ast_op op;
	enum keyword keyword;
	bool complex_word;             /* TK_WORD with quotes, escapes or $ inside */
	bool bad;                      /* an unterminated thing: an error was or will be reported */
	int8_t from, to;               /* TK_REDIRECT */
	bool append;
};

struct error_list {
	struct lang_error *at;         /* malloc'd while parsing */
	uint32_t count, cap;
};

struct parser {
	struct arena *arena;
	const struct lang_source *source;
	const char *text;
	uint32_t len, pos;             /* pos: where the next token is looked for */
	uint32_t last_end;             /* end of the last token taken */
	struct token ahead[2];         /* one for each mode; valid when ahead_at[mode] == pos + 1 */
	uint32_t ahead_at[2];
	struct error_list errors;
	struct ast **stack;            /* lists under construction; malloc'd, the arena keeps what it points to */
	uint32_t stack_count, stack_cap;
	uint32_t depth;
	bool aborted;                  /* too deep: every token is the end now */
	bool no_ternary_colon;         /* between ? and : a word ends before the colon */
	bool no_comma;                 /* arguments of a call: the comma separates them */
	uint32_t string_depth;         /* > 0 inside $( ) of a string */
	bool usings_allowed;
	bool measuring;                /* only the end of a string is wanted */
	bool bracket_lost;             /* the attribute read last has no `]` */
	bool generic_open;             /* the type read last has no `]` behind its generic arguments */
	bool in_class;
	bool member_lost;              /* a class member could not be read; the class is passed over */
	uint32_t requires_at[16];      /* where #requires comments begin; more are ignored */
	uint32_t requires_count;
	uint32_t no_type_until;        /* no attributed class begins before this offset */
	uint32_t call_open_at;         /* 1 + where a call without its `)` ended: no members follow there */
	struct ast_script_block *block; /* being parsed */
	struct buf scratch;
};

/* A number as the lexer reads it. */
struct number {
	enum ast_number type;
	union {
		int64_t i;
		uint64_t u;
		double d;
		const char *digits;
	};
};

/* ---- characters (lexer_char.c) ---- */
enum { CH_LETTER = 1, CH_OTHER = 2, CH_END = 0 }; /* classes of non-ASCII characters, and the end of the text */
/* The character at `at` with Unicode dashes, quotes and spaces brought to ASCII; CH_LETTER/CH_OTHER for other
 * characters beyond ASCII and CH_END behind the text (a NUL inside the text counts as a space). */
int lex_char_slow(const struct parser *p, uint32_t at, uint32_t *ret_len);
static inline int lex_char(const struct parser *p, uint32_t at, uint32_t *ret_len)
{
	if (PS_LIKELY(at < p->len && (signed char)p->text[at] > 2)) {
		*ret_len = 1;
		return p->text[at];
	}
	return lex_char_slow(p, at, ret_len);
}
static inline int lex_look(const struct parser *p, uint32_t at)
{
	uint32_t n;
	return lex_char(p, at, &n);
}
enum { LEX_END = 1, LEX_NAME_START = 2, LEX_NAME = 4, LEX_SPACE = 8, LEX_NEWLINE = 16 };
extern const uint8_t lex_class[128];
static inline bool lex_is_word_end(int c) /* white space, newline, ; | & , ( ) { } or the end */
{
	return (lex_class[c] & LEX_END) != 0;
}
static inline bool lex_is_name_start(int c)
{
	return (lex_class[c] & LEX_NAME_START) != 0;
}
static inline bool lex_is_name_char(int c)
{
	return (lex_class[c] & LEX_NAME) != 0;
}
static inline bool lex_is_space(int c)
{
	return (lex_class[c] & LEX_SPACE) != 0;
}
static inline bool lex_is_newline(int c)
{
	return c == '\n' || c == '\r';
}
uint32_t lex_newline(const struct parser *p, uint32_t at); /* length of the newline at `at`, or 0 */
uint32_t lex_skip_space(struct parser *p, uint32_t at); /* white space, comments, continued lines; reports open comments */

/* ---- tokens (lexer.c, lexer_word.c, lexer_number.c) ---- */
const struct token *lex_peek(struct parser *p, enum lex_mode mode);
struct token lex_next(struct parser *p, enum lex_mode mode);
static inline void lex_forget(struct parser *p) /* after a change of what the next token depends on */
{
	p->ahead_at[LEX_COMMAND] = p->ahead_at[LEX_EXPRESSION] = 0;
}
void lex_take(struct parser *p, const struct token *t);  /* sets the position behind a token that was peeked */
void lex_word(struct parser *p, struct token *t, uint32_t from);
void lex_identifier(struct parser *p, struct token *t, enum lex_mode mode);
void lex_dash(struct parser *p, struct token *t, enum lex_mode mode);
bool lex_variable(struct parser *p, struct token *t, uint32_t at, bool in_string);
enum keyword lex_keyword(const char *s, uint32_t n);
/* Length of a number at `at` (sign included when allowed), 0 when there is none; *ret_value NULL to measure only.
 * *ret_bad: it looks like a number but no type holds it. */
uint32_t lex_number(struct parser *p, uint32_t at, bool sign, struct number *ret_value, bool *ret_bad);
bool lex_number_ends(const struct parser *p, uint32_t at, uint32_t n, enum lex_mode mode);
/* Length of the redirection operator at `at`, or 0. */
uint32_t lex_redirection(struct parser *p, struct token *t, uint32_t at, enum lex_mode mode);
const char *operator_spelling(enum ast_op op);
int operator_precedence(enum ast_op op);
bool operator_is_unary(enum ast_op op);
bool operator_is_assign(enum ast_op op);

/* ---- errors and nodes (parser.c) ---- */
void parse_error_at(struct parser *p, uint32_t start, uint32_t end, const char *id, const char *fmt, ...) PS_PRINTF(5, 6);
/* The same, marked incomplete when the text ends at `end`, spaces and comments apart (but not newlines). */
void parse_error_more(struct parser *p, uint32_t start, uint32_t end, const char *id, const char *fmt, ...)
    PS_PRINTF(5, 6);
/* The same, marked incomplete when the parser stands at the end of the text. */
void parse_error_open(struct parser *p, uint32_t start, uint32_t end, const char *id, const char *fmt, ...)
    PS_PRINTF(5, 6);
void parse_incomplete(struct parser *p, uint32_t start, uint32_t end, const char *id, const char *fmt, ...)
    PS_PRINTF(5, 6);
void parse_unexpected(struct parser *p, const struct token *t);
uint32_t token_full_end(struct parser *p, const struct token *t);
bool parse_enter(struct parser *p);    /* one level deeper; false (error reported, parsing ends) past LANG_MAX_DEPTH */
void parse_leave(struct parser *p);
void lang_source_init(struct lang_source *src, struct arena *arena, const char *text, size_t len, const char *file);
void *node_new(struct parser *p, size_t size, enum ast_kind kind, uint32_t start);
#define NODE(p, type, kind, start) ((struct type *)node_new(p, sizeof(struct type), kind, start))
uint32_t list_begin(struct parser *p);
void list_push(struct parser *p, void *node);
struct ast_list list_end(struct parser *p, uint32_t mark);
static inline void *node_end(void *node, uint32_t end)
{
	((struct ast *)node)->end = end;
	return node;
}
struct ast *node_error(struct parser *p, uint32_t start, uint32_t end);
void skip_newlines(struct parser *p);
struct token skip_token(struct parser *p); /* passes over one whole token, strings included, whatever it is */
void skip_separators(struct parser *p);  /* newlines and semicolons */
bool at_mark(struct parser *p, enum token_kind kind, enum lex_mode mode);
bool take_mark(struct parser *p, enum token_kind kind, enum lex_mode mode);

/* ---- sets of names (name_set.c) ---- */
struct name_set {
	const struct lang_name **at;   /* open hash, in the arena */
	uint32_t size, count;
};
bool name_set_add(struct parser *p, struct name_set *s, const struct lang_name *name); /* false: it was there */
bool name_set_has(const struct name_set *s, const struct lang_name *name);

/* ---- statements (parser_statement.c, parser_loop.c, parser_try.c) ---- */
void parse_statement_list(struct parser *p, struct ast_list *ret_statements, struct ast_list *ret_traps);
struct ast *parse_statement(struct parser *p);
struct ast_block *parse_block(struct parser *p);      /* { … }; NULL when there is no { */
struct ast *parse_if(struct parser *p, const struct token *t);
struct ast *parse_while(struct parser *p, const struct token *t, const struct lang_name *label, uint32_t start);
struct ast *parse_do(struct parser *p, const struct token *t, const struct lang_name *label, uint32_t start);
struct ast *parse_for(struct parser *p, const struct token *t, const struct lang_name *label, uint32_t start);
struct ast *parse_foreach(struct parser *p, const struct token *t, const struct lang_name *label, uint32_t start);
struct ast *parse_switch(struct parser *p, const struct token *t, const struct lang_name *label, uint32_t start);
struct ast *parse_try(struct parser *p, const struct token *t);
struct ast *parse_trap(struct parser *p, const struct token *t);
struct ast *parse_data(struct parser *p, const struct token *t);
struct ast *parse_using(struct parser *p, const struct token *t);
struct ast *parse_type_definition(struct parser *p, const struct token *t, struct ast_list attributes, uint32_t start);

/* ---- script blocks and functions (parser_function.c) ---- */
/* Parses a body up to `}` or the end of the text; `start` is its beginning. */
struct ast_script_block *parse_script_block(struct parser *p, uint32_t start, bool braces, bool filter,
                                            struct ast_function *function);
struct ast *parse_function(struct parser *p, const struct token *t);
struct ast_script_block *parse_braced_script_block(struct parser *p, bool filter, struct ast_function *function);
struct ast_list parse_parameters(struct parser *p, bool *ret_bad);
void parse_top_statements(struct parser *p, struct ast_block *b);
void block_extent(struct ast_block *b);

/* ---- pipelines and commands (parser_pipeline.c, parser_command.c) ---- */
struct ast *parse_pipeline_chain(struct parser *p);  /* NULL (nothing consumed) when there is none */
struct ast *parse_pipeline(struct parser *p);
struct ast *parse_command(struct parser *p);
struct ast *parse_redirection(struct parser *p, const struct token *t);
struct ast *parse_argument(struct parser *p);  /* one, without commas; NULL when none */
struct ast *parse_word(struct parser *p, const struct token *t); /* AST_STRING or AST_EXPANDABLE_STRING */

/* ---- expressions (parser_expression.c, parser_primary.c, parser_member.c, parser_string.c) ---- */
struct ast *parse_expression(struct parser *p);      /* commas, operators, ternary; NULL when there is none */
struct ast *parse_unary(struct parser *p);
struct ast *parse_primary(struct parser *p, bool members);
struct ast *parse_members(struct parser *p, struct ast *target);
struct ast *parse_hashtable(struct parser *p, const struct token *t);
struct ast *parse_string(struct parser *p, const struct token *t);
struct ast *parse_variable(struct parser *p, const struct token *t);
struct ast *variable_node(struct parser *p, uint32_t start, uint32_t end, const char *path, uint32_t n, bool splat);
/* The variable without its using: scope. */
void variable_strip_using(struct parser *p, struct ast_variable *v);
struct ast *parse_paren(struct parser *p, const struct token *t);
struct ast_block *parse_sub_block(struct parser *p);
struct ast *string_node(struct parser *p, uint32_t start, uint32_t end, enum ast_quote quote, const char *text,
                        uint32_t n);
struct ast *parse_expandable_whole(struct parser *p);
struct ast *number_node(struct parser *p, uint32_t start, uint32_t end, const struct number *v, bool bad);
struct ast_list parse_call_arguments(struct parser *p); /* behind `(`, up to and with `)` */
/* Reads one escape at p->pos (which stands on the backtick) into b. */
void parse_escape(struct parser *p, struct buf *b);

/* ---- types and attributes (parser_type.c) ---- */
struct ast_type_name *parse_type_name(struct parser *p);
/* At `[`: an attribute, a type constraint (kind AST_TYPE_CONSTRAINT) or NULL with an error. */
struct ast *parse_attribute(struct parser *p);
struct ast_list parse_attributes(struct parser *p);
struct ast *parse_type_expression(struct parser *p);

/* ---- checks and analysis (check.c, analysis.c, requires.c) ---- */
void parse_check(struct parser *p, struct ast_script_block *top);
void parse_analyse(struct parser *p, struct ast_script_block *top);
void parse_requires(struct parser *p, struct ast_script_block *top);

#endif
