/* SPDX-License-Identifier: MIT */
/*
 * lang/check_class.c - rules of class members: what methods return, on which paths, which variables they may name.
 *
 * Milder than the genuine parser in one point: a variable is refused only when nothing in the method assigns it (the
 * genuine one wants it assigned on every path), and types are not looked up.
 */
#include "lang/check.h"
#include "lang/walk.h"

#include <string.h>
#include <strings.h>

/* ---- does a statement list always leave the method? ---- */

static bool block_leaves(const struct ast_block *b);

static bool try_leaves(const struct ast_try *t)
{
	if (t->finally && block_leaves(t->finally))
		return true;
	if (!block_leaves(t->body))
		return false;
	for (uint32_t i = 0; i < t->catches.count; i++) {
		if (!block_leaves(((const struct ast_catch *)t->catches.at[i])->body))
			return false;
	}
	return true;
}

static bool if_leaves(const struct ast_if *s)
{
	for (uint32_t i = 0; i < s->clause_count; i++) {
		if (!block_leaves(s->clauses[i].body))
			return false;
	}
	return s->otherwise && block_leaves(s->otherwise);
}

static bool statement_leaves(const struct ast *a)
{
	switch ((int)a->kind) {
	case AST_RETURN:
	case AST_THROW:
	case AST_EXIT:
		return true;
	case AST_IF:
		return if_leaves((const struct ast_if *)a);
	case AST_TRY:
		return try_leaves((const struct ast_try *)a);
	case AST_DO_WHILE:
	case AST_DO_UNTIL:
		return block_leaves(((const struct ast_loop *)a)->body);
	case AST_FOR:
		return !((const struct ast_loop *)a)->condition;
	default:
		return false;
	}
}

static bool block_leaves(const struct ast_block *b)
{
	for (uint32_t i = 0; b && i < b->statements.count; i++) {
		if (statement_leaves(b->statements.at[i]))
			return true;
	}
	return false;
}

/* ---- one method ---- */

struct method {
	struct parser *p;
	const struct ast_type_definition *type;
	bool is_void, is_static;
	struct name_set assigned;          /* the variables that the method has or assigns */
	const struct name_set *properties; /* of the class */
};

static void report_this(struct parser *p, const struct ast *a)
{
	parse_error_at(
	    p, a->start, a->end, "NonStaticMemberAccessInStaticMember",
	    "Cannot access the non-static member 'this' in a static method or initializer of a static property.");
}

/* Assigning a bare variable that has a property's name is a mistake. */
static void check_property_name(struct method *m, const struct ast_variable *v)
{
	for (uint32_t i = 0; i < m->type->members.count && name_set_has(m->properties, v->name); i++) {
		const struct ast_property_member *q = (const struct ast_property_member *)m->type->members.at[i];
		if (q->a.kind != AST_PROPERTY_MEMBER || q->name != v->name)
			continue;
		if (q->flags & MEMBER_STATIC)
			parse_error_at(m->p, v->a.start, v->a.end, "MissingTypeInStaticPropertyAssignment",
			               "Cannot assign property, use '[%s]::%s'.", m->type->name, q->spelling);
		else
			parse_error_at(m->p, v->a.start, v->a.end, "MissingThis",
			               "Cannot assign property, use '$this.%s'.", q->spelling);
	}
}

static void collect_target(struct method *m, struct ast *a)
{
	while (a->kind == AST_CONVERT || a->kind == AST_ATTRIBUTED)
		a = a->kind == AST_CONVERT ? ((struct ast_convert *)a)->operand : ((struct ast_attributed *)a)->operand;
	if (a->kind == AST_VARIABLE) {
		if (!((struct ast_variable *)a)->scope)
			check_property_name(m, (struct ast_variable *)a);
		name_set_add(m->p, &m->assigned, ((struct ast_variable *)a)->name);
	} else if (a->kind == AST_ARRAY_LITERAL) {
		for (uint32_t i = 0; i < ((struct ast_items *)a)->items.count; i++)
			collect_target(m, ((struct ast_items *)a)->items.at[i]);
	}
}

static bool collect(struct ast *n, void *arg)
{
	struct method *m = arg;
	if (n->kind == AST_SCRIPT_BLOCK)
		return true;
	if (n->kind == AST_ASSIGNMENT)
		collect_target(m, ((struct ast_assignment *)n)->left);
	else if (n->kind == AST_FOREACH)
		name_set_add(m->p, &m->assigned, ((struct ast_foreach *)n)->variable->name);
	return ast_each_child(n, collect, m);
}

static bool is_known(const struct method *m, const struct lang_name *name)
{
	static const char *const known[] = {"args",
	                                    "input",
	                                    "_",
	                                    "PSItem",
	                                    "this",
	                                    "true",
	                                    "false",
	                                    "null",
	                                    "Matches",
	                                    "LASTEXITCODE",
	                                    "StackTrace",
	                                    "PSCmdlet",
	                                    "MyInvocation",
	                                    "PSBoundParameters",
	                                    "PSScriptRoot",
	                                    "PSCommandPath",
	                                    "Error",
	                                    "NestedPromptLevel",
	                                    "PWD",
	                                    "?",
	                                    "OutputEncoding",
	                                    "switch",
	                                    "foreach"};
	if (name_set_has(&m->assigned, name))
		return true;
	for (size_t i = 0; i < ARRAY_LEN(known); i++) {
		if (strcasecmp(known[i], name->text) == 0)
			return true;
	}
	return false;
}

static bool check_method_node(struct ast *n, void *arg)
{
	struct method *m = arg;
	switch ((int)n->kind) {
	case AST_SCRIPT_BLOCK:
		return true;
	case AST_RETURN: {
		const struct ast_flow *r = (const struct ast_flow *)n;
		if (m->is_void && r->value)
			parse_error_at(m->p, n->start, n->end, "VoidMethodHasReturn",
			               "Invalid return statement within void method.");
		else if (!m->is_void && !r->value)
			parse_error_at(m->p, n->start, n->end, "NonVoidMethodMissingReturnValue",
			               "Invalid return statement within non-void method.");
		break;
	}
	case AST_VARIABLE: {
		const struct ast_variable *v = (const struct ast_variable *)n;
		if (v->scope)
			break;
		if (strcasecmp(v->path, "this") == 0) {
			if (m->is_static)
				report_this(m->p, n);
		} else if (!is_known(m, v->name)) {
			parse_error_at(m->p, n->start, n->end, "VariableNotLocal",
			               "Variable is not assigned in the method.");
		}
		break;
	}
	default:
		break;
	}
	return ast_each_child(n, check_method_node, m);
}

static void check_method(struct parser *p, const struct ast_type_definition *d, const struct name_set *properties,
                         const struct ast_method_member *s)
{
	struct method m = {.p = p, .type = d, .properties = properties};
	const char *type = s->return_type ? s->return_type->full : "void";
	m.is_void = s->is_constructor || strcasecmp(type, "void") == 0 || strcasecmp(type, "System.Void") == 0;
	m.is_static = (s->flags & MEMBER_STATIC) != 0;
	struct ast_script_block *body = s->function->body;
	for (uint32_t i = 0; i < s->function->params.count; i++)
		name_set_add(p, &m.assigned, ((const struct ast_parameter *)s->function->params.at[i])->name);
	if (body->end) {
		ast_each_child(&body->end->a, collect, &m);
		ast_each_child(&body->end->a, check_method_node, &m);
	}
	if (!m.is_void && !block_leaves(body->end))
		parse_error_at(p, s->function->name_start, s->function->name_end, "MethodHasCodePathNotReturn",
		               "Not all code path returns value within method.");
}

static bool find_this(struct ast *n, void *arg)
{
	if (n->kind == AST_VARIABLE && strcasecmp(((struct ast_variable *)n)->path, "this") == 0)
		report_this(arg, n);
	return n->kind == AST_SCRIPT_BLOCK || ast_each_child(n, find_this, arg);
}

static void check_enum_base(struct parser *p, const struct ast_type_definition *d)
{
	static const char *const good[] = {"byte",  "sbyte", "short",  "ushort", "int",    "uint",  "long",
	                                   "ulong", "int16", "uint16", "int32",  "uint32", "int64", "uint64"};
	if (!d->base_count)
		return;
	const char *name = d->bases[0]->full;
	if (strncasecmp(name, "System.", 7) == 0)
		name += 7;
	for (size_t i = 0; i < ARRAY_LEN(good); i++) {
		if (strcasecmp(good[i], name) == 0)
			return;
	}
	parse_error_at(p, d->bases[0]->a.start, d->bases[0]->a.end, "InvalidUnderlyingType",
	               "'%s' is not a valid underlying type for enums. Expected a builtin integral type (one of byte, "
	               "sbyte, short, "
	               "ushort, int, uint, long or ulong)",
	               d->bases[0]->full);
}

void check_class(struct parser *p, const struct ast_type_definition *d)
{
	if (d->what == TYPE_DEF_ENUM) {
		check_enum_base(p, d);
		return;
	}
	struct name_set properties = {NULL, 0, 0};
	for (uint32_t i = 0; i < d->members.count; i++) {
		if (d->members.at[i]->kind == AST_PROPERTY_MEMBER)
			name_set_add(p, &properties, ((struct ast_property_member *)d->members.at[i])->name);
	}
	for (uint32_t i = 0; i < d->members.count; i++) {
		struct ast *a = d->members.at[i];
		if (a->kind == AST_METHOD_MEMBER) {
			check_method(p, d, &properties, (const struct ast_method_member *)a);
		} else {
			struct ast_property_member *q = (struct ast_property_member *)a;
			if (q->initial && (q->flags & MEMBER_STATIC))
				find_this(q->initial, p);
		}
	}
}

void check_type_names(struct parser *p, const struct ast_script_block *b)
{
	if (!b->end)
		return;
	const struct ast_list *l = &b->end->statements;
	struct name_set seen = {NULL, 0, 0};
	for (uint32_t i = 0; i < l->count; i++) {
		const struct ast_type_definition *d = (const struct ast_type_definition *)l->at[i];
		if (d->a.kind != AST_TYPE_DEFINITION)
			continue;
		if (!name_set_add(p, &seen, lang_name(d->name, strlen(d->name))))
			parse_error_at(p, d->a.start, d->a.end, "MemberAlreadyDefined",
			               "The member '%s' is already defined.", d->name);
	}
}
