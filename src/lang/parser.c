/* SPDX-License-Identifier: MIT */
/*
 * lang/parser.c - the entries of the parser, and what all its files use: nodes, lists, errors, depth.
 */
#include "lang/lang_priv.h"

#include <stdarg.h>
#include <string.h>

#include "base/alloc.h"
#include "heap/heap.h"

/* ---- errors ---- */

PS_PRINTF(6, 0)
static void error_add(struct parser *p, uint32_t start, uint32_t end, bool incomplete, const char *id, const char *fmt,
                      va_list ap)
{
	if (p->aborted)
		return;
	for (uint32_t i = p->errors.count; i-- > 0;) {
		const struct lang_error *e = &p->errors.at[i];
		if (e->start == start && e->end == end && strcmp(e->id, id) == 0)
			return; /* the same text was looked at twice */
	}
	if (p->errors.count == LANG_MAX_ERRORS) {
		p->aborted = true;
		return;
	}
	if (p->errors.count == p->errors.cap) {
		p->errors.cap = p->errors.cap ? p->errors.cap * 2 : 16;
		p->errors.at = mem_resize_array(p->errors.at, p->errors.cap, sizeof *p->errors.at);
	}
	size_t mark = p->scratch.len;
	buf_vprintf(&p->scratch, fmt, ap);
	char *message = arena_strndup(p->arena, p->scratch.data + mark, p->scratch.len - mark);
	buf_truncate(&p->scratch, mark);
	p->errors.at[p->errors.count++] =
	    (struct lang_error){.id = id, .message = message, .start = start, .end = end, .incomplete = incomplete};
}

void parse_error_at(struct parser *p, uint32_t start, uint32_t end, const char *id, const char *fmt, ...)
{
	va_list ap;
	va_start(ap, fmt);
	error_add(p, start, end, false, id, fmt, ap);
	va_end(ap);
}

void parse_error_more(struct parser *p, uint32_t start, uint32_t end, const char *id, const char *fmt, ...)
{
	va_list ap;
	va_start(ap, fmt);
	error_add(p, start, end, lex_skip_space(p, end) >= p->len, id, fmt, ap);
	va_end(ap);
}

void parse_error_open(struct parser *p, uint32_t start, uint32_t end, const char *id, const char *fmt, ...)
{
	va_list ap;
	va_start(ap, fmt);
	error_add(p, start, end, lex_peek(p, LEX_COMMAND)->kind == TK_END, id, fmt, ap);
	va_end(ap);
}

void parse_incomplete(struct parser *p, uint32_t start, uint32_t end, const char *id, const char *fmt, ...)
{
	va_list ap;
	va_start(ap, fmt);
	error_add(p, start, end, true, id, fmt, ap);
	va_end(ap);
}

/* Reads a string or word that was taken, but not the insides of its $( ). */
static void measure(struct parser *p, const struct token *t)
{
	bool outer = p->measuring;
	p->measuring = true;
	if (t->kind >= TK_QUOTE_SINGLE && t->kind <= TK_HERE_DOUBLE)
		parse_string(p, t);
	else if (t->kind == TK_WORD && t->complex_word)
		parse_word(p, t);
	p->measuring = outer;
}

uint32_t token_full_end(struct parser *p, const struct token *t)
{
	struct token copy = *t;
	uint32_t pos = p->pos, last = p->last_end;
	lex_take(p, &copy);
	measure(p, &copy);
	uint32_t end = p->pos;
	p->pos = pos;
	p->last_end = last;
	lex_forget(p);
	return end;
}

void parse_unexpected(struct parser *p, const struct token *t)
{
	struct token copy = *t;
	uint32_t end = token_full_end(p, &copy);
	parse_error_at(p, copy.start, end, "UnexpectedToken", "Unexpected token '%.*s' in expression or statement.",
	               (int)(end - copy.start), p->text + copy.start);
}

bool parse_enter(struct parser *p)
{
	if (++p->depth <= LANG_MAX_DEPTH)
		return true;
	const struct token *t = lex_peek(p, LEX_COMMAND);
	parse_error_at(p, t->start, t->end, "ScriptTooComplicated",
	               "Processing was stopped because the script is too complex.");
	p->aborted = true;
	p->pos = p->len;
	lex_forget(p);
	return false;
}

void parse_leave(struct parser *p)
{
	p->depth--;
}

/* ---- nodes and lists ---- */

void *node_new(struct parser *p, size_t size, enum ast_kind kind, uint32_t start)
{
	struct ast *a = arena_alloc(p->arena, size);
	a->kind = kind;
	a->start = start;
	a->end = p->last_end;
	return a;
}

struct ast *node_error(struct parser *p, uint32_t start, uint32_t end)
{
	return node_end(NODE(p, ast, AST_ERROR, start), end);
}

uint32_t list_begin(struct parser *p)
{
	return p->stack_count;
}

void list_push(struct parser *p, void *node)
{
	if (p->stack_count == p->stack_cap) {
		p->stack_cap = p->stack_cap ? p->stack_cap * 2 : 64;
		p->stack = mem_resize_array(p->stack, p->stack_cap, sizeof *p->stack);
	}
	p->stack[p->stack_count++] = node;
}

struct ast_list list_end(struct parser *p, uint32_t mark)
{
	struct ast_list list = {NULL, p->stack_count - mark};
	if (list.count)
		list.at = arena_dup(p->arena, p->stack + mark, list.count * sizeof *list.at);
	p->stack_count = mark;
	return list;
}

/* ---- small steps ---- */

void skip_newlines(struct parser *p)
{
	while (lex_peek(p, LEX_EXPRESSION)->kind == TK_NEWLINE) {
		p->pos = p->ahead[LEX_EXPRESSION].end; /* last_end stays at the last token that means something */
		lex_forget(p);
	}
}

void skip_separators(struct parser *p)
{
	for (;;) {
		const struct token *t = lex_peek(p, LEX_COMMAND);
		if (t->kind != TK_NEWLINE && t->kind != TK_SEMI)
			return;
		p->pos = t->end;
		lex_forget(p);
	}
}

bool at_mark(struct parser *p, enum token_kind kind, enum lex_mode mode)
{
	return lex_peek(p, mode)->kind == kind;
}

bool take_mark(struct parser *p, enum token_kind kind, enum lex_mode mode)
{
	if (!at_mark(p, kind, mode))
		return false;
	lex_next(p, mode);
	return true;
}

struct token skip_token(struct parser *p)
{
	uint32_t pos = p->pos;
	struct token t = lex_next(p, LEX_EXPRESSION);
	measure(p, &t);
	if (t.kind != TK_END && p->pos == pos) {
		p->pos = p->last_end = pos + 1;
		lex_forget(p);
	}
	return t;
}

/* ---- entries ---- */

/* The source object is a heap object of its own: it holds the arena, so whoever holds the source holds the tree. */
struct source_object {
	struct lang_source source;
	struct arena arena;
};

static void parser_init(struct parser *p, const char *text, size_t len, const char *file)
{
	struct source_object *s = heap_new(struct source_object);
	arena_init_from(&s->arena, heap_arena_source);
	*p = (struct parser){.arena = &s->arena, .source = &s->source, .scratch = BUF_INIT};
	lang_source_init(&s->source, &s->arena, text, len, file);
	p->text = s->source.text;
	p->len = s->source.len;
}

static struct lang_parse parser_finish(struct parser *p, struct ast_script_block *tree)
{
	struct lang_parse result = {.tree = tree, .source = p->source, .error_count = p->errors.count};
	if (p->errors.count) {
		result.errors = heap_alloc(p->errors.count * sizeof *result.errors);
		memcpy(result.errors, p->errors.at, p->errors.count * sizeof *result.errors);
	}
	mem_free(p->errors.at);
	mem_free(p->stack);
	buf_fini(&p->scratch);
	return result;
}

struct lang_parse lang_parse_script(const char *text, size_t len, const char *file)
{
	struct parser p;
	parser_init(&p, text, len, file);
	struct ast_script_block *top = parse_script_block(&p, 0, false, false, NULL);
	if (!p.errors.count || !p.aborted)
		parse_check(&p, top);
	parse_requires(&p, top);
	if (!p.errors.count)
		parse_analyse(&p, top);
	return parser_finish(&p, top);
}

static struct ast_script_block *wrap(struct parser *p, struct ast *expr)
{
	struct ast_script_block *top = node_end(NODE(p, ast_script_block, AST_SCRIPT_BLOCK, 0), p->len);
	top->source = p->source;
	top->end = node_end(NODE(p, ast_block, AST_BLOCK, 0), p->len);
	top->end_is_unnamed = true;
	struct ast_command_expression *ce =
	    node_end(NODE(p, ast_command_expression, AST_COMMAND_EXPRESSION, 0), p->len);
	ce->expr = expr;
	struct ast_pipeline *pipeline = node_end(NODE(p, ast_pipeline, AST_PIPELINE, 0), p->len);
	uint32_t mark = list_begin(p);
	list_push(p, ce);
	pipeline->elements = list_end(p, mark);
	list_push(p, pipeline);
	top->end->statements = list_end(p, mark);
	return top;
}

struct lang_parse lang_parse_expandable(const char *text, size_t len)
{
	struct parser p;
	parser_init(&p, text, len, NULL);
	struct ast *expr = parse_expandable_whole(&p);
	struct ast_script_block *top = wrap(&p, expr);
	parse_check(&p, top);
	if (!p.errors.count)
		parse_analyse(&p, top);
	return parser_finish(&p, top);
}

/* A copy outside the arena: each piece is a heap object, so the result needs no source to live. */
static struct ast_type_name *type_name_copy(const struct ast_type_name *t)
{
	if (!t)
		return NULL;
	struct ast_type_name *copy = heap_new(struct ast_type_name);
	*copy = *t;
	copy->name = t->name ? heap_strdup(t->name) : NULL;
	copy->full = t->full ? heap_strdup(t->full) : NULL;
	copy->assembly = t->assembly ? heap_strdup(t->assembly) : NULL;
	copy->element = type_name_copy(t->element);
	copy->args = t->arg_count ? heap_array(struct ast_type_name *, t->arg_count) : NULL;
	for (uint32_t i = 0; i < t->arg_count; i++)
		copy->args[i] = type_name_copy(t->args[i]);
	return copy;
}

struct ast_type_name *lang_parse_type_name(const char *text, size_t len)
{
	struct parser p;
	parser_init(&p, text, len, NULL);
	struct ast_type_name *t = parse_type_name(&p);
	bool good = t && !p.errors.count && lex_skip_space(&p, p.pos) == p.len;
	parser_finish(&p, NULL);
	return good ? type_name_copy(t) : NULL;
}
