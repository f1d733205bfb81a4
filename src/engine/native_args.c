/* SPDX-License-Identifier: MIT */
/*
 * engine/native_args.c - from evaluated arguments to argv ($PSNativeCommandArgumentPassing = 'Standard').
 *
 * There is no quoting: each argument arrives as it is.  What needs care is which values are expanded: everything but a
 * quoted constant goes through file name expansion, arrays become several arguments, and an array literal written
 * without blanks stays one word as it was typed.
 */
#include <string.h>

#include "base/alloc.h"
#include "base/base64.h"
#include "base/env.h"
#include "base/utf.h"
#include "engine/native.h"
#include "engine/provider.h"
#include "heap/heap.h"
#include "object/convert.h"
#include "object/throw.h"
#include "object/wildcard.h"

struct builder {
	struct runspace *rs;
	struct native *n;
	uint32_t count, cap;
	const char *prefix;     /* "-n:" that the next word continues, or NULL */
	bool verbatim;          /* behind --% */
	bool captured;
};

static void add(struct builder *b, const char *s)
{
	if (b->count + 1 >= b->cap) {
		b->cap = b->cap ? b->cap * 2 : 8;
		const char **grown = heap_alloc(sizeof *grown * b->cap);
		if (b->count)
			memcpy(grown, b->n->argv, sizeof *grown * b->count);
		b->n->argv = grown;
	}
	b->n->argv[b->count++] = s;
}

static void add_word(struct builder *b, const char *s)
{
	add(b, b->prefix ? heap_printf("%s%s", b->prefix, s) : s);
}

/* Path relative to the current folder when it lies below it. */
static const char *relative(struct runspace *rs, const char *path)
{
	const char *dir = location_directory(rs);
	size_t n = strlen(dir);
	if (n == 1)
		n = 0;
	if (strncmp(path, dir, n) == 0 && path[n] == '/')
		return path + n + 1;
	return path;
}

static bool add_matches(struct builder *b, const char *s)
{
	struct path *found;
	uint32_t n;
	bool wild;
	if (location_path(b->rs).provider != &provider_filesystem)
		return false;
	if (!path_expand(b->rs, s, false, false, &found, &n, &wild)) {
		(void)ps_take_pending(); /* the word is passed as it is */
		return false;
	}
	if (!wild || n == 0)
		return false;
	for (uint32_t i = 0; i < n; i++)
		if (found[i].provider != &provider_filesystem)
			return false;
	for (uint32_t i = 0; i < n; i++) {
		bool keep = s[0] == '~' || s[0] == '/';
		add_word(b, keep ? found[i].inner : relative(b->rs, found[i].inner));
	}
	return true;
}

/* One word; `bare` unless it was a quoted constant. */
static void add_expanded(struct builder *b, const char *s, bool bare)
{
	if (bare && wildcard_contains(s, strlen(s))) {
		if (add_matches(b, s))
			return;
	} else if (bare && s[0] == '~' && (s[1] == 0 || s[1] == '/')) {
		char *home = env_get("HOME");
		if (home) {
			add_word(b, heap_printf("%s%s", home, s + 1));
			mem_free(home);
			return;
		}
	}
	add_word(b, s);
}

static bool text_of(ps_value v, const char **ret)
{
	struct buf out = BUF_INIT;
	if (!ps_to_text(v, &out, NULL)) {
		buf_fini(&out);
		return false;
	}
	*ret = heap_strndup(buf_str(&out), out.len);
	buf_fini(&out);
	return true;
}

static void add_split(struct builder *b, const char *s, size_t n, bool expand)
{
	for (size_t i = 0; i < n;) {
		size_t len = 0;
		while (i + len < n && s[i + len] != ' ')
			len++;
		if (len > 0) {
			const char *word = heap_strndup(s + i, len);
			if (expand)
				add_expanded(b, word, true);
			else
				add(b, word);
		}
		i += len + 1;
	}
}

/* Text behind --%: quotes group, %NAME% is replaced by the environment variable when it exists. */
static void add_verbatim(struct builder *b, const char *s)
{
	struct buf out = BUF_INIT;
	for (const char *at = s; *at;) {
		const char *close = *at == '%' ? strchr(at + 1, '%') : NULL;
		if (close) {
			char *name = mem_strndup(at + 1, (size_t)(close - at - 1));
			char *value = env_get(name);
			mem_free(name);
			if (value) {
				buf_puts(&out, value);
				mem_free(value);
				at = close + 1;
				continue;
			}
		}
		buf_put_byte(&out, *at++);
	}
	add_split(b, buf_str(&out), out.len, false);
	buf_fini(&out);
}

static bool add_value(struct builder *b, ps_value v, bool bare)
{
	const char *s;
	if (ps_is_null(v))
		return true;
	if (!text_of(v, &s))
		return false;
	if (b->verbatim)
		add_verbatim(b, s);
	else if (*s)
		add_expanded(b, s, bare);
	else
		add_word(b, s);
	return true;
}

/* { block }: told to a PowerShell behind the name as an encoded command. */
static bool add_block(struct builder *b, ps_value block)
{
	const char *text;
	if (!text_of(block, &text))
		return false;
	struct buf utf16 = BUF_INIT, encoded = BUF_INIT;
	size_t n = strlen(text);
	for (size_t i = 0; i < n;) {
		uint32_t cp;
		i += utf8_decode(text + i, n - i, &cp);
		uint32_t hi = cp >= 0x10000 ? 0xD800 + ((cp - 0x10000) >> 10) : cp;
		buf_put_byte(&utf16, (int)(hi & 0xFF));
		buf_put_byte(&utf16, (int)(hi >> 8));
		if (cp >= 0x10000) {
			uint32_t lo = 0xDC00 + ((cp - 0x10000) & 0x3FF);
			buf_put_byte(&utf16, (int)(lo & 0xFF));
			buf_put_byte(&utf16, (int)(lo >> 8));
		}
	}
	buf_put_base64(&encoded, utf16.data, utf16.len);
	const char *before = b->count > 1 ? b->n->argv[b->count - 1] : "";
	if (before[0] == '-' && before[1] && str_starts_nocase("command", before + 1))
		b->count--; /* -Command { … }: -encodedCommand says it */
	add(b, "-encodedCommand");
	add(b, heap_strndup(buf_str(&encoded), encoded.len));
	buf_fini(&utf16);
	buf_fini(&encoded);
	b->n->minishell = true;
	return true;
}

static bool add_argument(struct builder *b, const struct arg *a, struct ast *ast)
{
	ps_value base = ps_base(a->value);
	if (ps_is_null(base) && !ps_is_null(a->value))
		return true;
	if (ps_tc(base) == TC_SCRIPT_BLOCK)
		return add_block(b, base);
	bool bare = true;
	if (ast && ast->kind == AST_CONSTANT && b->n->stage->source) { /* numbers stay as they were typed */
		add_word(b, heap_strndup(b->n->stage->source->text + ast->start, ast->end - ast->start));
		return true;
	}
	if (ast && ast->kind == AST_STRING)
		bare = ((const struct ast_string *)(const void *)ast)->quote == QUOTE_BARE;
	else if (ast && ast->kind == AST_EXPANDABLE_STRING)
		bare = ((const struct ast_expandable_string *)(const void *)ast)->quote == QUOTE_BARE;
	else if (ast && ast->kind == AST_ARRAY_LITERAL && !b->verbatim) {
		const struct lang_source *src = b->n->stage->source;
		add_split(b, src->text + ast->start, ast->end - ast->start, true);
		return true;
	}
	struct ps_enumerator *e = ps_enumerate(base);
	if (!e) {
		if (!ps_is_null(ps_pending()))
			return false;
		return add_value(b, a->value, bare);
	}
	ps_value item;
	int more;
	bool ok = true;
	while (ok && (more = e->next(e, &item)) != 0)
		ok = more > 0 && add_value(b, item, bare);
	if (e->close)
		e->close(e);
	return ok;
}

static bool add_arg(struct builder *b, const struct arg *a)
{
	b->prefix = NULL;
	struct ast *ast = a->value_ast ? a->value_ast : a->ast;
	if (a->name) {
		const char *text = heap_printf("-%s", a->name);
		bool apart = true;
		if (a->ast && a->ast->kind == AST_COMMAND_PARAMETER) {
			const struct ast_command_parameter *p = (const void *)a->ast;
			ast = p->argument ? p->argument : a->value_ast;
			const struct lang_source *src = b->n->stage->source;
			if (src)
				text = heap_strndup(src->text + p->a.start, p->name_end - p->a.start);
			apart = !p->argument || p->argument->start > p->name_end + 1;
		}
		if (a->attached || a->splatted) {
			text = heap_printf("%s:", text);
			apart = apart && !a->splatted;
		}
		if (ps_is_unset(a->value)) {
			add_expanded(b, text, true);
			return true;
		}
		if (apart)
			add(b, text);
		else
			b->prefix = text;
	}
	if (ps_is_unset(a->value))
		return true;
	if (!b->verbatim && ast && ast->kind == AST_STRING && ((const struct ast_string *)(const void *)ast)->quote == QUOTE_BARE &&
	    ps_is_string(a->value) && ps_str_is(a->value, "--%")) {
		b->verbatim = true;
		return true;
	}
	return add_argument(b, a, ast);
}

bool native_arguments(struct native *n, bool captured)
{
	struct builder b = {.rs = n->stage->rs, .n = n, .captured = captured};
	add(&b, n->path);
	const struct args *args = &n->stage->args;
	for (uint32_t i = 0; i < args->count; i++)
		if (!add_arg(&b, &args->at[i]))
			return false;
	if (n->minishell) {
		add(&b, "-inputFormat");
		add(&b, "xml");
		add(&b, "-outputFormat");
		add(&b, captured ? "xml" : "text");
		n->xml_out = captured;
	}
	n->argv[b.count] = NULL;
	return true;
}
