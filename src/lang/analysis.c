/* SPDX-License-Identifier: MIT */
/*
 * lang/analysis.c - what a tree is told about itself before it is frozen: slots of variables, numbers of call sites,
 * $input and $args, and the $using: expressions.
 *
 * A slot is given to each name that a script block itself declares or assigns: its parameters first, then the targets
 * of assignments, ++ and --, foreach variables and data sections, in the order of the text, nested script blocks left
 * out.  Names with a scope or drive, and names that PowerShell keeps itself, get none.
 */
#include "lang/lang_priv.h"
#include "lang/walk.h"

#include <string.h>
#include <strings.h>

#include "base/alloc.h"
#include "heap/heap.h"

/* One script block being analysed. */
struct analysis {
	struct parser *p;
	struct ast_script_block *block;
	const struct lang_name **names; /* malloc'd: lang names are immortal */
	uint32_t count, cap;
	struct lang_slot_index {
		uint32_t *at; /* open hash of name -> slot + 1 */
		uint32_t size;
	} index;
};

/* Names that the engine keeps in places of their own. */
static bool is_special(const struct lang_name *name)
{
	static const char *const names[] = {"_",
	                                    "args",
	                                    "input",
	                                    "this",
	                                    "true",
	                                    "false",
	                                    "null",
	                                    "?",
	                                    "$",
	                                    "^",
	                                    "PSItem",
	                                    "PSCmdlet",
	                                    "PSBoundParameters",
	                                    "MyInvocation",
	                                    "foreach",
	                                    "switch"};
	for (size_t i = 0; i < ARRAY_LEN(names); i++) {
		if (name->len == strlen(names[i]) && utf_equal_nocase(name->text, name->len, names[i], name->len))
			return true;
	}
	return false;
}

static int32_t slot_find(const struct analysis *a, const struct lang_name *name)
{
	if (!a->index.size)
		return -1;
	uint32_t mask = a->index.size - 1;
	for (uint32_t i = name->hash & mask; a->index.at[i]; i = (i + 1) & mask) {
		if (a->names[a->index.at[i] - 1] == name)
			return (int32_t)a->index.at[i] - 1;
	}
	return -1;
}

static void index_put(struct analysis *a, uint32_t slot)
{
	uint32_t mask = a->index.size - 1, i = a->names[slot]->hash & mask;
	while (a->index.at[i])
		i = (i + 1) & mask;
	a->index.at[i] = slot + 1;
}

static void slot_add(struct analysis *a, const struct lang_name *name)
{
	if (slot_find(a, name) >= 0)
		return;
	if (a->count == a->cap) {
		a->cap = a->cap ? a->cap * 2 : 16;
		a->names = mem_resize_array(a->names, a->cap, sizeof *a->names);
		mem_free(a->index.at);
		a->index.size = a->cap * 2;
		a->index.at = mem_array(a->index.size, sizeof *a->index.at);
		for (uint32_t i = 0; i < a->count; i++)
			index_put(a, i);
	}
	a->names[a->count++] = name;
	index_put(a, a->count - 1);
}

static void declare(struct analysis *a, const struct ast *target)
{
	switch ((int)target->kind) { /* other targets are no variables */
	case AST_VARIABLE: {
		const struct ast_variable *v = (const struct ast_variable *)target;
		if (!v->scope && !is_special(v->name))
			slot_add(a, v->name);
		break;
	}
	case AST_CONVERT:
		declare(a, ((const struct ast_convert *)target)->operand);
		break;
	case AST_ATTRIBUTED:
		declare(a, ((const struct ast_attributed *)target)->operand);
		break;
	case AST_ARRAY_LITERAL: {
		const struct ast_items *items = (const struct ast_items *)target;
		for (uint32_t i = 0; i < items->items.count; i++)
			declare(a, items->items.at[i]);
		break;
	}
	case AST_PAREN: {
		const struct ast *inner = ((const struct ast_wrap *)target)->inner;
		if (inner->kind == AST_PIPELINE && ((const struct ast_pipeline *)inner)->elements.count == 1) {
			const struct ast *e = ((const struct ast_pipeline *)inner)->elements.at[0];
			if (e->kind == AST_COMMAND_EXPRESSION)
				declare(a, ((const struct ast_command_expression *)e)->expr);
		}
		break;
	}
	default:
		break;
	}
}

/* First pass: names and site numbers of one block. */
static bool collect(struct ast *n, void *arg)
{
	struct analysis *a = arg;
	switch ((int)n->kind) { /* only these matter */
	case AST_SCRIPT_BLOCK:
		return true; /* a world of its own */
	case AST_ASSIGNMENT:
		declare(a, ((struct ast_assignment *)n)->left);
		break;
	case AST_FOREACH:
		declare(a, &((struct ast_foreach *)n)->variable->a);
		break;
	case AST_DATA: {
		const struct lang_name *name = ((struct ast_data *)n)->variable;
		if (name)
			slot_add(a, name);
		break;
	}
	case AST_UNARY: {
		struct ast_unary *u = (struct ast_unary *)n;
		if (u->op == OP_PRE_INC || u->op == OP_PRE_DEC || u->op == OP_POST_INC || u->op == OP_POST_DEC)
			declare(a, u->operand);
		break;
	}
	case AST_COMMAND:
		((struct ast_command *)n)->site = a->block->node_count++;
		break;
	case AST_MEMBER:
	case AST_INVOKE_MEMBER:
		((struct ast_member *)n)->site = a->block->node_count++;
		break;
	default:
		break;
	}
	return ast_each_child(n, collect, a);
}

/* Second pass: references. */
static bool resolve(struct ast *n, void *arg)
{
	struct analysis *a = arg;
	if (n->kind == AST_SCRIPT_BLOCK)
		return true;
	if (n->kind == AST_VARIABLE) {
		struct ast_variable *v = (struct ast_variable *)n;
		if (!v->scope) {
			v->slot = slot_find(a, v->name);
			if (v->name->len == 5 && strcasecmp(v->name->text, "input") == 0)
				a->block->uses_input = true;
			else if (v->name->len == 4 && strcasecmp(v->name->text, "args") == 0)
				a->block->uses_args = true;
		}
	}
	return ast_each_child(n, resolve, a);
}

static bool has_attribute(const struct ast_list *attributes, const char *name)
{
	size_t n = strlen(name);
	for (uint32_t i = 0; i < attributes->count; i++) {
		if (attributes->at[i]->kind != AST_ATTRIBUTE)
			continue;
		const char *full = ((const struct ast_attribute *)attributes->at[i])->type->full;
		const char *dot = strrchr(full, '.');
		const char *last = dot ? dot + 1 : full;
		size_t length = strlen(last);
		if (strncasecmp(last, name, n) == 0 && (length == n || strcasecmp(last + n, "Attribute") == 0))
			return true;
	}
	return false;
}

static void analyse_block(struct parser *p, struct ast_script_block *block)
{
	struct analysis a = {.p = p, .block = block};
	block->has_cmdlet_binding = has_attribute(&block->attributes, "CmdletBinding");
	for (uint32_t i = 0; block->params && i < block->params->params.count; i++) {
		struct ast_parameter *param = (struct ast_parameter *)block->params->params.at[i];
		slot_add(&a, param->name);
		if (has_attribute(&param->attributes, "Parameter"))
			block->has_cmdlet_binding = true;
	}
	ast_each_child(&block->a, collect, &a);
	ast_each_child(&block->a, resolve, &a);
	block->slot_names = arena_dup(p->arena, a.names, a.count * sizeof *a.names);
	block->slot_count = a.count;
	mem_free(a.names);
	mem_free(a.index.at);
}

struct numbering {
	struct parser *p;
	uint32_t usings;
};

static bool analyse_nested(struct ast *n, void *arg)
{
	struct numbering *all = arg;
	if (n->kind == AST_SCRIPT_BLOCK)
		analyse_block(all->p, (struct ast_script_block *)n);
	else if (n->kind == AST_USING_EXPRESSION)
		((struct ast_using_expression *)n)->index = all->usings++;
	return ast_each_child(n, analyse_nested, arg);
}

void parse_analyse(struct parser *p, struct ast_script_block *top)
{
	struct numbering all = {p, 0};
	analyse_nested(&top->a, &all);
}

/* ---- $using: for those who send a block away ---- */

struct using_list {
	struct ast **at;
	uint32_t count;
	bool count_only;
};

static bool gather_using(struct ast *n, void *arg)
{
	struct using_list *l = arg;
	if (n->kind == AST_USING_EXPRESSION) {
		if (!l->count_only)
			l->at[l->count] = n;
		l->count++;
	}
	return ast_each_child(n, gather_using, arg);
}

struct ast_list lang_using_expressions(const struct ast_script_block *block)
{
	struct using_list l = {.count_only = true};
	ast_each_child(&block->a, gather_using, &l);
	if (!l.count)
		return (struct ast_list){NULL, 0};
	l.at = heap_alloc(l.count * sizeof *l.at);
	l.count = 0;
	l.count_only = false;
	ast_each_child(&block->a, gather_using, &l);
	return (struct ast_list){l.at, l.count};
}
