/* SPDX-License-Identifier: MIT */
/*
 * lang/requires.c - `#requires` comments.  They may stand on any line of a script; each names one or more demands.
 */
#include "lang/lang_priv.h"

#include <string.h>
#include <strings.h>

struct demand {
	struct parser *p;
	struct ast_requires *r;
	uint32_t modules; /* list mark */
	uint32_t end;     /* of the line */
	uint32_t start;
};

static bool is_name(const struct parser *p, const struct token *t, const char *name)
{
	uint32_t n = t->end - t->start - 1;
	return n && n <= strlen(name) && strncasecmp(p->text + t->start + 1, name, n) == 0;
}

static const char *source_text(struct parser *p, const struct ast *a)
{
	if (a->kind == AST_STRING)
		return ((const struct ast_string *)a)->text;
	return arena_strndup(p->arena, p->text + a->start, a->end - a->start);
}

static void invalid(struct demand *d, const struct ast *a, const char *id, const char *text)
{
	parse_error_at(d->p, a ? a->start : d->start, a ? a->end : d->end, id, "%s", text);
}

static bool is_version(const char *s)
{
	uint32_t parts = 0;
	while (*s) {
		if (*s < '0' || *s > '9')
			return false;
		while (*s >= '0' && *s <= '9')
			s++;
		parts++;
		if (!*s)
			break;
		if (*s++ != '.' || !*s)
			return false;
	}
	return parts >= 1 && parts <= 4;
}

static void demand_argument(struct demand *d, const struct token *flag, struct ast *a)
{
	struct parser *p = d->p;
	if (is_name(p, flag, "version")) {
		d->r->version = source_text(p, a);
		if (!is_version(d->r->version))
			invalid(d, a, "RequiresVersionInvalid",
			        "The argument for the Version parameter is not valid. Specify a valid PowerShell "
			        "version, in the format "
			        "major.minor version.");
	} else if (is_name(p, flag, "psedition")) {
		d->r->edition = source_text(p, a);
		if (strcasecmp(d->r->edition, "Core") != 0 && strcasecmp(d->r->edition, "Desktop") != 0)
			invalid(d, a, "RequiresPSEditionInvalid",
			        "The argument for the PSEdition parameter is not valid. Specify a valid PowerShell "
			        "edition.");
	} else if (is_name(p, flag, "modules")) {
		if (a->kind != AST_ARRAY_LITERAL) {
			list_push(p, a);
			return;
		}
		const struct ast_items *items = (const struct ast_items *)a;
		for (uint32_t i = 0; i < items->items.count; i++)
			list_push(p, items->items.at[i]);
	}
}

/* p->pos stands behind `#requires`. */
static void parse_demands(struct demand *d)
{
	struct parser *p = d->p;
	for (;;) {
		struct token t = *lex_peek(p, LEX_COMMAND);
		if (t.kind != TK_PARAMETER || t.start >= d->end)
			return;
		lex_take(p, &t);
		if (is_name(p, &t, "runasadministrator")) {
			d->r->administrator = true;
			continue;
		}
		const struct token *next = lex_peek(p, LEX_COMMAND);
		struct ast *a = next->start < d->end && next->kind != TK_NEWLINE ? parse_argument(p) : NULL;
		if (!a) {
			parse_error_at(p, d->start, d->end, "ParameterRequiresArgument",
			               "Parameter %.*s requires an argument.", (int)(t.end - t.start),
			               p->text + t.start);
			return;
		}
		while (lex_peek(p, LEX_COMMAND)->kind == TK_OPERATOR && p->ahead[LEX_COMMAND].op == OP_COMMA) {
			demand_argument(d, &t, a);
			lex_next(p, LEX_COMMAND);
			a = parse_argument(p);
			if (!a)
				return;
		}
		demand_argument(d, &t, a);
	}
}

void parse_requires(struct parser *p, struct ast_script_block *top)
{
	struct demand d = {.p = p, .modules = list_begin(p)};
	for (uint32_t i = 0; i < p->requires_count && i < ARRAY_LEN(p->requires_at); i++) {
		uint32_t at = p->requires_at[i];
		if (!d.r)
			d.r = arena_alloc(p->arena, sizeof *d.r);
		d.start = at;
		for (d.end = at; d.end < p->len && !lex_is_newline(p->text[d.end]); d.end++)
			;
		p->pos = p->last_end = at + 9;
		lex_forget(p);
		p->aborted = false;
		parse_demands(&d);
	}
	if (!d.r)
		return;
	d.r->modules = list_end(p, d.modules);
	top->requires = d.r;
}
