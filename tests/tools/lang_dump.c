/* SPDX-License-Identifier: MIT */
/*
 * tests/tools/lang_dump.c - prints the tree, or the errors, of scripts in the format of the .expected files of
 * tests/lang, which was recorded from the genuine parser.  Usage: lang_dump FILE…; -c FILE: cases separated by lines
 * `#---`; -e FILE.ps1…: compares the cases with FILE.expected and tells which differ; -t FILE: the time it takes.
 */
#include <math.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

#include "base/alloc.h"
#include "base/buf.h"
#include "heap/heap.h"
#include "lang/parser.h"
#include "lang/walk.h"

static struct buf out = BUF_INIT;

static void put_quoted(const char *s, size_t n)
{
	buf_put_byte(&out, '"');
	for (size_t i = 0; i < n; i++) {
		unsigned char c = (unsigned char)s[i];
		if (c == '\n')
			buf_puts(&out, "\\n");
		else if (c == '\r')
			buf_puts(&out, "\\r");
		else if (c == '\t')
			buf_puts(&out, "\\t");
		else if (c == '"' || c == '\\')
			buf_printf(&out, "\\%c", c);
		else if (c < 32 || c == 127)
			buf_printf(&out, "\\x%02x", c);
		else
			buf_put_byte(&out, c);
	}
	buf_put_byte(&out, '"');
}

static void begin(int depth, const char *role, const char *kind, uint32_t start, uint32_t end)
{
	buf_fill(&out, ' ', (size_t)depth * 2);
	if (role)
		buf_printf(&out, "%s: ", role);
	buf_printf(&out, "%s %u-%u", kind, start, end);
}

static void put_type(const struct ast_type_name *t)
{
	if (t->element) {
		put_type(t->element);
		buf_printf(&out, "{%u}@%u-%u", t->rank, t->a.start, t->a.end);
		return;
	}
	if (t->arg_count) {
		buf_printf(&out, "%s@%u-%u[", t->name, t->a.start, t->name_end);
		for (uint32_t i = 0; i < t->arg_count; i++) {
			if (i)
				buf_put_byte(&out, '|');
			put_type(t->args[i]);
		}
		buf_printf(&out, "]@%u-%u", t->a.start, t->a.end);
		return;
	}
	buf_printf(&out, "%s%s%s@%u-%u", t->name, t->assembly ? ", " : "", t->assembly ? t->assembly : "", t->a.start,
	           t->a.end);
}

static void put_constraint(int depth, const char *role, const struct ast_type_name *t, uint32_t start, uint32_t end)
{
	begin(depth, role, "TypeConstraint", start, end);
	buf_put_byte(&out, ' ');
	put_type(t);
	buf_put_byte(&out, '\n');
}

static void put_double(double d)
{
	if (isinf(d)) {
		buf_puts(&out, d > 0 ? "Infinity" : "-Infinity");
		return;
	}
	if (d == floor(d) && fabs(d) < 1e15) {
		buf_printf(&out, d == 0 && signbit(d) ? "-0" : "%.0f", d);
		return;
	}
	char text[40];
	for (int digits = 1; digits <= 17; digits++) {
		snprintf(text, sizeof text, "%.*e", digits - 1, d);
		if (strtod(text, NULL) == d)
			break;
	}
	buf_printf(&out, "~%s", text);
}

static void put_number(const struct ast_constant *c)
{
	static const char *const names[] = {"int32", "int64", "double", "decimal", "biginteger", "sbyte",
	                                    "byte",  "int16", "uint16", "uint32",  "uint64"};
	buf_printf(&out, " %s ", names[c->type]);
	if (c->type == NUM_DOUBLE)
		put_double(c->d);
	else if (c->type == NUM_DECIMAL || c->type == NUM_BIGINT)
		buf_puts(&out, c->digits);
	else if (c->type == NUM_UINT64)
		buf_printf(&out, "%llu", (unsigned long long)c->u);
	else
		buf_printf(&out, "%lld", (long long)c->i);
}

static const char *quote_name(enum ast_quote q)
{
	static const char *const names[] = {"BareWord", "SingleQuoted", "DoubleQuoted", "SingleQuotedHereString",
	                                    "DoubleQuotedHereString"};
	return names[q];
}

static const char *op_text(enum ast_op op)
{
	static const char *const names[OP_COUNT] = {
#define OPERATOR(name, spelling, precedence, class) [OP_##name] = spelling,
#include "tables/operators.def"
	};
	return op == OP_POST_INC ? "post++" : op == OP_POST_DEC ? "post--" : names[op];
}

static void dump(int depth, const char *role, const struct ast *a);

static void dump_list(int depth, const char *role, const struct ast_list *l)
{
	for (uint32_t i = 0; i < l->count; i++)
		dump(depth, role, l->at[i]);
}

static void dump_redirections(int depth, const struct ast_list *l)
{
	for (int from = 0; from < 7; from++) {
		for (uint32_t i = 0; i < l->count; i++) {
			if (((struct ast_redirection *)l->at[i])->from == from)
				dump(depth, "redir", l->at[i]);
		}
	}
}

static void dump_block(int depth, const char *role, const struct ast_block *b, bool unnamed, bool quiet)
{
	if (!b)
		return;
	if (quiet && !b->statements.count && !b->traps.count) {
		buf_fill(&out, ' ', (size_t)depth * 2);
		buf_printf(&out, "%s%sBlock empty\n", role ? role : "", role ? ": " : "");
		return;
	}
	begin(depth, role, "Block", b->a.start, b->a.end);
	buf_puts(&out, unnamed ? " unnamed\n" : "\n");
	dump_list(depth + 1, NULL, &b->traps);
	dump_list(depth + 1, NULL, &b->statements);
}

static void put_label(const struct lang_name *label, uint32_t start, const struct lang_source *src)
{
	(void)start;
	(void)src;
	if (!label)
		return;
	buf_puts(&out, " :");
	for (const char *c = label->text; *c; c++)
		buf_put_byte(&out, *c >= 'A' && *c <= 'Z' ? *c | 0x20 : *c);
}

static void put_variable(const struct ast_variable *v, bool using)
{
	(void)using;
	put_quoted(v->path, strlen(v->path));
}

#define AS(type) const struct type *n = (const struct type *)a
#define LINE()   buf_put_byte(&out, '\n')

static void dump_definition(int depth, const char *role, const struct ast *a)
{
	switch ((int)a->kind) {
	case AST_FUNCTION: {
		AS(ast_function);
		begin(depth, role, "FunctionDefinition", a->start, a->end);
		buf_put_byte(&out, ' ');
		put_quoted(n->name, strlen(n->name));
		buf_puts(&out, n->is_filter ? " filter\n" : "\n");
		dump_list(depth + 1, "fparam", &n->params);
		dump(depth + 1, n->params.count || true ? "" : NULL, &n->body->a);
		break;
	}
	case AST_TYPE_DEFINITION: {
		AS(ast_type_definition);
		begin(depth, role, "TypeDefinition", a->start, a->end);
		buf_put_byte(&out, ' ');
		put_quoted(n->name, strlen(n->name));
		buf_puts(&out, n->what == TYPE_DEF_CLASS ? " class\n" : " enum\n");
		dump_list(depth + 1, NULL, &n->attributes);
		for (uint32_t i = 0; i < n->base_count; i++)
			put_constraint(depth + 1, "base", n->bases[i], n->bases[i]->a.start, n->bases[i]->a.end);
		dump_list(depth + 1, NULL, &n->members);
		break;
	}
	case AST_PROPERTY_MEMBER: {
		AS(ast_property_member);
		begin(depth, role, "PropertyMember", a->start, a->end);
		buf_put_byte(&out, ' ');
		put_quoted(n->spelling, strlen(n->spelling));
		buf_printf(&out, "%s%s\n", n->flags & MEMBER_STATIC ? " static" : "",
		           n->flags & MEMBER_HIDDEN ? " hidden" : "");
		if (n->type)
			put_constraint(depth + 1, "type", n->type, n->type_start, n->type_end);
		dump_list(depth + 1, NULL, &n->attributes);
		dump(depth + 1, "init", n->initial);
		break;
	}
	case AST_METHOD_MEMBER: {
		AS(ast_method_member);
		begin(depth, role, "FunctionMember", a->start, a->end);
		buf_put_byte(&out, ' ');
		put_quoted(n->name, strlen(n->name));
		buf_printf(&out, "%s%s%s\n", n->flags & MEMBER_STATIC ? " static" : "",
		           n->flags & MEMBER_HIDDEN ? " hidden" : "", n->is_constructor ? " ctor" : "");
		if (n->return_type)
			put_constraint(depth + 1, "type", n->return_type, n->return_start, n->return_end);
		dump_list(depth + 1, NULL, &n->attributes);
		dump_list(depth + 1, "fparam", &n->function->params);
		dump_list(depth + 1, "base", &n->base_args);
		dump(depth + 1, "", &n->function->body->a);
		break;
	}
	case AST_USING: {
		static const char *const kinds[] = {"namespace", "module", "assembly", "type", "command"};
		AS(ast_using);
		begin(depth, role, "UsingStatement", a->start, a->end);
		buf_printf(&out, " %s %s\n", kinds[n->what], n->name ? n->name : "");
		dump(depth + 1, "spec", n->module_spec);
		break;
	}
	case AST_DATA: {
		AS(ast_data);
		begin(depth, role, "DataStatement", a->start, a->end);
		buf_printf(&out, " %s\n", n->variable ? n->variable->text : "null");
		dump_list(depth + 1, "allowed", &n->allowed);
		dump_block(depth + 1, NULL, n->body, false, false);
		break;
	}
	default:
		begin(depth, role, ast_kind_name(a->kind), a->start, a->end);
		LINE();
		break;
	}
}

static void dump_statement(int depth, const char *role, const struct ast *a)
{
	switch ((int)a->kind) {
	case AST_IF: {
		AS(ast_if);
		LINE();
		for (uint32_t i = 0; i < n->clause_count; i++) {
			dump(depth + 1, "cond", n->clauses[i].condition);
			dump_block(depth + 1, "then", n->clauses[i].body, false, false);
		}
		dump_block(depth + 1, "else", n->otherwise, false, false);
		break;
	}
	case AST_WHILE:
	case AST_DO_WHILE:
	case AST_DO_UNTIL:
	case AST_FOR: {
		AS(ast_loop);
		put_label(n->label, a->start, NULL);
		LINE();
		dump(depth + 1, "init", n->initializer);
		dump(depth + 1, "cond", n->condition);
		dump(depth + 1, "iter", n->iterator);
		dump_block(depth + 1, "body", n->body, false, false);
		break;
	}
	case AST_FOREACH: {
		AS(ast_foreach);
		put_label(n->label, a->start, NULL);
		LINE();
		dump(depth + 1, NULL, &n->variable->a);
		dump(depth + 1, "in", n->collection);
		dump_block(depth + 1, "body", n->body, false, false);
		break;
	}
	case AST_SWITCH: {
		AS(ast_switch);
		put_label(n->label, a->start, NULL);
		buf_printf(&out, " flags=%u\n", n->flags);
		dump(depth + 1, "cond", n->condition);
		for (uint32_t i = 0; i < n->clause_count; i++) {
			dump(depth + 1, "case", n->clauses[i].condition);
			dump_block(depth + 1, "then", n->clauses[i].body, false, false);
		}
		dump_block(depth + 1, "default", n->otherwise, false, false);
		break;
	}
	case AST_TRY: {
		AS(ast_try);
		LINE();
		dump_block(depth + 1, "body", n->body, false, false);
		dump_list(depth + 1, NULL, &n->catches);
		dump_block(depth + 1, "finally", n->finally, false, false);
		break;
	}
	case AST_CATCH: {
		AS(ast_catch);
		buf_puts(&out, n->type_count ? "\n" : " all\n");
		for (uint32_t i = 0; i < n->type_count; i++)
			put_constraint(depth + 1, NULL, n->types[i], n->type_starts[i], n->types[i]->a.end + 1);
		dump_block(depth + 1, "body", n->body, false, false);
		break;
	}
	case AST_TRAP: {
		AS(ast_trap);
		LINE();
		if (n->type)
			put_constraint(depth + 1, NULL, n->type, n->type_start, n->type_end);
		dump_block(depth + 1, "body", n->body, false, false);
		break;
	}
	case AST_THROW:
	case AST_RETURN:
	case AST_EXIT:
	case AST_BREAK:
	case AST_CONTINUE: {
		AS(ast_flow);
		LINE();
		dump(depth + 1, NULL, n->value);
		break;
	}
	default:
		(void)role;
		LINE();
		break;
	}
}

static void dump_pipeline(int depth, const struct ast *a)
{
	switch ((int)a->kind) {
	case AST_PIPELINE: {
		AS(ast_pipeline);
		buf_puts(&out, n->background ? " &\n" : "\n");
		dump_list(depth + 1, NULL, &n->elements);
		break;
	}
	case AST_PIPELINE_CHAIN: {
		AS(ast_pipeline_chain);
		buf_printf(&out, " %s%s\n", op_text(n->op), n->background ? " &" : "");
		dump(depth + 1, NULL, n->left);
		dump(depth + 1, NULL, n->right);
		break;
	}
	case AST_COMMAND: {
		AS(ast_command);
		buf_puts(&out, n->invocation == INVOKE_CALL ? " &\n" : n->invocation == INVOKE_DOT ? " .\n" : "\n");
		dump_list(depth + 1, NULL, &n->elements);
		dump_redirections(depth + 1, &n->redirections);
		break;
	}
	case AST_COMMAND_EXPRESSION: {
		AS(ast_command_expression);
		LINE();
		dump(depth + 1, NULL, n->expr);
		dump_redirections(depth + 1, &n->redirections);
		break;
	}
	case AST_COMMAND_PARAMETER: {
		AS(ast_command_parameter);
		buf_put_byte(&out, ' ');
		put_quoted(n->name, strlen(n->name));
		buf_printf(&out, " %u-%u\n", a->start, n->argument ? n->name_end + 1 : n->name_end);
		dump(depth + 1, NULL, n->argument);
		break;
	}
	case AST_REDIRECTION: {
		AS(ast_redirection);
		if (n->to >= 0)
			buf_printf(&out, " %d %d\n", n->from, n->to);
		else
			buf_printf(&out, " %d%s\n", n->from, n->append ? " append" : "");
		dump(depth + 1, NULL, n->file);
		break;
	}
	default: {
		AS(ast_assignment);
		buf_printf(&out, " %s %u-%u\n", op_text(n->op), n->op_start, n->op_end);
		dump(depth + 1, NULL, n->left);
		dump(depth + 1, NULL, n->right);
		break;
	}
	}
}

static void put_format(const struct ast_expandable_string *s)
{
	struct buf saved = out;
	out = (struct buf)BUF_INIT;
	uint32_t count = 0;
	for (uint32_t i = 0; i < s->parts.count; i++) {
		if (s->parts.at[i]->kind != AST_STRING) {
			buf_printf(&out, "{%u}", count++);
			continue;
		}
		const struct ast_string *t = (const struct ast_string *)s->parts.at[i];
		for (uint32_t k = 0; k < t->len; k++) {
			if (t->text[k] == '{' || t->text[k] == '}')
				buf_put_byte(&out, t->text[k]);
			buf_put_byte(&out, t->text[k]);
		}
	}
	struct buf text = out;
	out = saved;
	put_quoted(buf_str(&text), text.len);
	buf_fini(&text);
}

static void dump_member(int depth, const struct ast_member *n)
{
	buf_printf(&out, "%s%s\n", n->is_static ? " static" : "", n->null_conditional ? " ?." : "");
	dump(depth + 1, NULL, n->target);
	dump(depth + 1, "member", n->member);
	for (uint32_t i = 0; i < n->generic_count; i++) {
		buf_fill(&out, ' ', (size_t)depth * 2 + 2);
		buf_puts(&out, "generic: ");
		put_type(n->generic_args[i]);
		LINE();
	}
	dump_list(depth + 1, "arg", &n->args);
}

static void dump_expression(int depth, const struct ast *a)
{
	switch ((int)a->kind) {
	case AST_CONSTANT:
		put_number((const struct ast_constant *)a);
		LINE();
		break;
	case AST_STRING: {
		AS(ast_string);
		buf_printf(&out, " %s ", quote_name(n->quote));
		put_quoted(n->text, n->len);
		LINE();
		break;
	}
	case AST_EXPANDABLE_STRING: {
		AS(ast_expandable_string);
		buf_printf(&out, " %s ", quote_name(n->quote));
		put_format(n);
		LINE();
		for (uint32_t i = 0; i < n->parts.count; i++) {
			if (n->parts.at[i]->kind != AST_STRING)
				dump(depth + 1, NULL, n->parts.at[i]);
		}
		break;
	}
	case AST_VARIABLE: {
		AS(ast_variable);
		buf_puts(&out, n->splatted ? " @" : " ");
		put_variable(n, false);
		if (n->is_drive)
			buf_puts(&out, " drive");
		else if (n->scope)
			buf_printf(&out, " %s", n->scope);
		LINE();
		break;
	}
	case AST_UNARY: {
		AS(ast_unary);
		buf_printf(&out, " %s\n",
		           n->op == OP_NOT && out.data && n->operand->start - a->start < 4 ? "!" : op_text(n->op));
		dump(depth + 1, NULL, n->operand);
		break;
	}
	case AST_BINARY: {
		AS(ast_binary);
		buf_printf(&out, " %s %u-%u\n", op_text(n->op), n->op_start, n->op_end);
		dump(depth + 1, NULL, n->left);
		dump(depth + 1, NULL, n->right);
		break;
	}
	case AST_CONVERT: {
		AS(ast_convert);
		LINE();
		put_constraint(depth + 1, NULL, n->type, a->start, n->type_end);
		dump(depth + 1, NULL, n->operand);
		break;
	}
	case AST_TYPE: {
		AS(ast_convert);
		buf_put_byte(&out, ' ');
		put_type(n->type);
		LINE();
		break;
	}
	case AST_MEMBER:
	case AST_INVOKE_MEMBER:
		dump_member(depth, (const struct ast_member *)a);
		break;
	case AST_INDEX: {
		AS(ast_index);
		buf_puts(&out, n->null_conditional ? " ?[\n" : "\n");
		dump(depth + 1, NULL, n->target);
		dump(depth + 1, "index", n->index);
		break;
	}
	case AST_HASHTABLE: {
		AS(ast_hashtable);
		LINE();
		for (uint32_t i = 0; i < n->count; i++) {
			dump(depth + 1, "key", n->keys[i]);
			dump(depth + 1, "value", n->values[i]);
		}
		break;
	}
	case AST_ARRAY:
	case AST_SUB: {
		AS(ast_wrap);
		LINE();
		dump_block(depth + 1, NULL, n->block, false, true);
		break;
	}
	default: {
		LINE();
		if (a->kind == AST_TERNARY) {
			AS(ast_ternary);
			dump(depth + 1, NULL, n->condition);
			dump(depth + 1, NULL, n->if_true);
			dump(depth + 1, NULL, n->if_false);
		} else if (a->kind == AST_ATTRIBUTED) {
			AS(ast_attributed);
			dump(depth + 1, NULL, &n->attribute->a);
			dump(depth + 1, NULL, n->operand);
		} else if (a->kind == AST_ARRAY_LITERAL) {
			dump_list(depth + 1, NULL, &((const struct ast_items *)a)->items);
		} else if (a->kind == AST_PAREN) {
			dump(depth + 1, NULL, ((const struct ast_wrap *)a)->inner);
		} else if (a->kind == AST_SCRIPT_BLOCK_EXPRESSION) {
			dump(depth + 1, NULL, &((const struct ast_script_block_expression *)a)->block->a);
		} else if (a->kind == AST_USING_EXPRESSION) {
			dump(depth + 1, NULL, ((const struct ast_using_expression *)a)->inner);
		}
		break;
	}
	}
}

static void dump_attribute(int depth, const struct ast_attribute *n)
{
	buf_put_byte(&out, ' ');
	put_type(n->type);
	LINE();
	dump_list(depth + 1, "pos", &n->positional);
	for (uint32_t i = 0; i < n->named_values.count; i++) {
		const struct ast *v = n->named_values.at[i];
		bool omitted = v->kind == AST_VARIABLE && strcmp(((const struct ast_variable *)v)->path, "true") == 0 &&
		               v->end - v->start == strlen(n->named_names[i]);
		buf_fill(&out, ' ', (size_t)depth * 2 + 2);
		buf_printf(&out, "named %s%s\n", n->named_names[i], omitted ? " omitted" : "");
		if (omitted) {
			begin(depth + 2, NULL, "ConstantExpression", v->start, v->end);
			buf_puts(&out, " boolean True\n");
		} else {
			dump(depth + 2, NULL, v);
		}
	}
}

static void dump_script_block(int depth, const struct ast_script_block *n, bool method)
{
	LINE();
	dump_list(depth + 1, NULL, &n->usings);
	dump_list(depth + 1, "attr", &n->attributes);
	if (!method)
		dump(depth + 1, "param", n->params ? &n->params->a : NULL);
	dump_block(depth + 1, "dynamicparam", n->dynamicparam, false, false);
	dump_block(depth + 1, "begin", n->begin, false, false);
	dump_block(depth + 1, "process", n->process, n->is_filter && n->end_is_unnamed,
	           n->is_filter && n->end_is_unnamed);
	dump_block(depth + 1, "end", n->end, n->end_is_unnamed, n->end_is_unnamed);
	dump_block(depth + 1, "clean", n->clean, false, false);
}

static void dump(int depth, const char *role, const struct ast *a)
{
	if (!a)
		return;
	bool method = role && !*role;
	if (method)
		role = NULL;
	if (a->kind >= AST_FUNCTION && a->kind <= AST_DATA) {
		dump_definition(depth, role, a);
		return;
	}
	const char *kind = a->kind == AST_REDIRECTION && ((const struct ast_redirection *)a)->to >= 0
	                       ? "MergingRedirection"
	                       : ast_kind_name(a->kind);
	if (a->kind == AST_BLOCK) {
		dump_block(depth, role, (const struct ast_block *)a, false, false);
		return;
	}
	begin(depth, role, kind, a->start, a->end);
	switch ((int)a->kind) {
	case AST_SCRIPT_BLOCK:
		dump_script_block(depth, (const struct ast_script_block *)a,
		                  method && ((const struct ast_script_block *)a)->function->params.count);
		break;
	case AST_PARAM_BLOCK:
		LINE();
		dump_list(depth + 1, NULL, &((const struct ast_param_block *)a)->params);
		break;
	case AST_PARAMETER: {
		AS(ast_parameter);
		buf_put_byte(&out, ' ');
		put_quoted(n->path, strlen(n->path));
		LINE();
		dump_list(depth + 1, NULL, &n->attributes);
		dump(depth + 1, "default", n->default_value);
		break;
	}
	case AST_ATTRIBUTE:
		dump_attribute(depth, (const struct ast_attribute *)a);
		break;
	case AST_TYPE_CONSTRAINT:
		buf_put_byte(&out, ' ');
		put_type(((const struct ast_type_constraint *)a)->type);
		LINE();
		break;
	case AST_PIPELINE:
	case AST_PIPELINE_CHAIN:
	case AST_COMMAND:
	case AST_COMMAND_EXPRESSION:
	case AST_COMMAND_PARAMETER:
	case AST_REDIRECTION:
	case AST_ASSIGNMENT:
		dump_pipeline(depth, a);
		break;
	default:
		if (a->kind >= AST_CONSTANT)
			dump_expression(depth, a);
		else
			dump_statement(depth, role, a);
		break;
	}
}

static void dump_text(const char *text, size_t n)
{
	struct lang_parse r = lang_parse_script(text, n, NULL);
	for (uint32_t i = 0; i < r.error_count; i++) {
		const struct lang_error *e = &r.errors[i];
		buf_printf(&out, "ERROR %s %u-%u%s ", e->id, e->start, e->end, e->incomplete ? " incomplete" : "");
		put_quoted(e->message, strlen(e->message));
		LINE();
	}
	if (!r.error_count)
		dump(0, NULL, &r.tree->a);
}

static char *read_all(const char *path, size_t *ret_n)
{
	FILE *f = fopen(path, "rb");
	if (!f)
		return NULL;
	struct buf b = BUF_INIT;
	char block[65536];
	for (size_t n; (n = fread(block, 1, sizeof block, f)) > 0;)
		buf_put(&b, block, n);
	fclose(f);
	*ret_n = b.len;
	return buf_take(&b);
}

static void dump_cases(const char *text)
{
	unsigned count = 0;
	for (const char *at = text;; count++) {
		const char *next = strstr(at, "\n#---\n");
		buf_printf(&out, "=== %u\n", count + 1);
		dump_text(at, next ? (size_t)(next - at) : strlen(at));
		if (!next)
			break;
		at = next + 6;
	}
}

/* Compares `out` with the recording of `script`; the number of cases that differ. */
static unsigned compare(const char *script)
{
	size_t n = 0, stem = strlen(script) - 4;
	char *path = mem_printf("%.*s.expected", (int)stem, script);
	char *text = read_all(path, &n);
	unsigned bad = 0, count = 0;
	const char *a = buf_str(&out), *b = text ? text : "";
	while (*a || *b) {
		const char *next_a = strstr(a + 1, "\n=== "), *next_b = *b ? strstr(b + 1, "\n=== ") : NULL;
		size_t an = next_a ? (size_t)(next_a + 1 - a) : strlen(a),
		       bn = next_b ? (size_t)(next_b + 1 - b) : strlen(b);
		count++;
		if (an != bn || memcmp(a, b, an) != 0) {
			bad++;
			printf("%s, case %u: got\n%.*s--- expected\n%.*s", script, count, (int)an, a, (int)bn, b);
		}
		a += an;
		b += bn;
	}
	printf("%s: %u cases, %u differ\n", script, count, bad);
	mem_free(text);
	mem_free(path);
	return bad;
}

int main(int argc, char **argv)
{
	heap_init();
	bool cases = false, quiet = false, verify = false;
	unsigned bad = 0;
	for (int i = 1; i < argc; i++) {
		size_t n = 0;
		if (strcmp(argv[i], "-c") == 0) {
			cases = true;
			continue;
		}
		if (strcmp(argv[i], "-e") == 0) {
			cases = verify = true;
			continue;
		}
		if (strcmp(argv[i], "-t") == 0) {
			quiet = true;
			continue;
		}
		char *text = read_all(argv[i], &n);
		if (!text) {
			fprintf(stderr, "lang_dump: cannot read %s\n", argv[i]);
			return 1;
		}
		if (n >= 3 && memcmp(text, "\xEF\xBB\xBF", 3) == 0)
			memmove(text, text + 3, n -= 3), text[n] = 0;
		if (quiet) {
			clock_t t = clock();
			struct lang_parse r = lang_parse_script(text, n, NULL);
			printf("%s: %zu bytes, %u errors, %.1f ms\n", argv[i], n, r.error_count,
			       (double)(clock() - t) * 1000 / CLOCKS_PER_SEC);
		} else if (cases) {
			dump_cases(text);
		} else {
			dump_text(text, n);
		}
		mem_free(text);
		if (verify) {
			bad += compare(argv[i]);
			buf_reset(&out);
			continue;
		}
		fwrite(buf_str(&out), 1, out.len, stdout);
		buf_reset(&out);
	}
	return bad ? 1 : 0;
}
