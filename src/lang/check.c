/* SPDX-License-Identifier: MIT */
/*
 * lang/check.c - what is wrong in a tree that parsed: targets of assignments, double keys, flow out of finally,
 * redirections twice, and trees too high to walk.  Runs after the parser, so its errors come last, as PowerShell's do.
 */
#include "lang/check.h"
#include "lang/walk.h"

#include <string.h>
#include <strings.h>

struct check {
	struct parser *p;
	uint32_t height;
	enum ast_kind parent;
	const struct ast *target; /* left side of the assignment that was met last */
	uint32_t finally_depth;  /* > 0 inside a finally block */
	uint32_t loop_depth;     /* loops inside that finally block */
};

static bool check_node(struct ast *n, void *arg);

/* ---- assignments ---- */

static const char *type_text(const struct ast_type_name *t)
{
	return t ? t->full : "";
}

static void invalid_target(struct parser *p, const struct ast *a)
{
	parse_error_at(p, a->start, a->end, "InvalidLeftHandSide",
	               "The assignment expression is not valid. The input to an assignment operator must be an object that is able "
	               "to accept assignments, such as a variable or a property.");
}

static void check_target(struct parser *p, const struct ast *a)
{
	switch ((int)a->kind) { /* everything else is refused */
	case AST_VARIABLE:
	case AST_MEMBER:
	case AST_INVOKE_MEMBER:
	case AST_INDEX:
	case AST_ERROR:
		return;
	case AST_CONVERT: {
		const struct ast_convert *c = (const struct ast_convert *)a;
		if (strcasecmp(type_text(c->type), "void") == 0)
			parse_error_at(p, c->a.start, c->type_end, "VoidTypeConstraintNotAllowed",
			               "[void] cannot be used as a parameter type, or on the left side of an assignment.");
		check_target(p, c->operand);
		return;
	}
	case AST_ATTRIBUTED:
		check_target(p, ((const struct ast_attributed *)a)->operand);
		return;
	case AST_ARRAY_LITERAL: {
		const struct ast_items *items = (const struct ast_items *)a;
		for (uint32_t i = 0; i < items->items.count; i++) {
			if (items->items.at[i]->kind == AST_ERROR)
				invalid_target(p, items->items.at[i]);
			check_target(p, items->items.at[i]);
		}
		return;
	}
	case AST_PAREN: {
		const struct ast_pipeline *inner = (const struct ast_pipeline *)((const struct ast_wrap *)a)->inner;
		if (inner->a.kind == AST_PIPELINE && inner->elements.count == 1 &&
		    inner->elements.at[0]->kind == AST_COMMAND_EXPRESSION) {
			check_target(p, ((const struct ast_command_expression *)inner->elements.at[0])->expr);
			return;
		}
		break;
	}
	default:
		break;
	}
	invalid_target(p, a);
}

/* ++ and -- need what an assignment needs. */
static void check_step(struct parser *p, enum ast_op op, const struct ast *a)
{
	while (a->kind == AST_CONVERT || a->kind == AST_ATTRIBUTED)
		a = a->kind == AST_CONVERT ? ((const struct ast_convert *)a)->operand : ((const struct ast_attributed *)a)->operand;
	if (a->kind == AST_PAREN) {
		const struct ast_pipeline *inner = (const struct ast_pipeline *)((const struct ast_wrap *)a)->inner;
		if (inner->a.kind == AST_PIPELINE && inner->elements.count == 1 &&
		    inner->elements.at[0]->kind == AST_COMMAND_EXPRESSION) {
			check_step(p, op, ((const struct ast_command_expression *)inner->elements.at[0])->expr);
			return;
		}
	}
	if (a->kind != AST_VARIABLE && a->kind != AST_MEMBER && a->kind != AST_INVOKE_MEMBER && a->kind != AST_INDEX &&
	    a->kind != AST_ERROR)
		parse_error_at(p, a->start, a->end, "OperatorRequiresVariableOrProperty",
		               "The '%s' operator works only on variables or on properties.", operator_spelling(op));
}

/* @x stands among a command's arguments and nowhere else. */
static void check_splat(struct check *c, const struct ast_variable *v)
{
	if (v->splatted && c->parent != AST_COMMAND && c->parent != AST_USING_EXPRESSION)
		parse_error_at(c->p, v->a.start, v->a.end, "SplattingNotPermitted",
		               "The splatting operator '@' cannot be used to reference variables in an expression. '@%s' can be used "
		               "only as an argument to a command. To reference variables in an expression use '$%s'.",
		               v->path, v->path);
}

static void check_using(struct parser *p, const struct ast *a)
{
	for (;;) {
		if (a->kind == AST_INVOKE_MEMBER) {
			parse_error_at(p, a->start, a->end, "InvalidUsingExpression", "Expression is not allowed in a Using expression.");
			return;
		}
		if (a->kind == AST_MEMBER)
			a = ((const struct ast_member *)a)->target;
		else if (a->kind == AST_INDEX)
			a = ((const struct ast_index *)a)->target;
		else
			return;
	}
}

/* An attribute belongs to a variable, types between them allowed. */
static void check_attributed(struct parser *p, const struct ast_attributed *e)
{
	const struct ast *a = e->operand;
	while (a->kind == AST_CONVERT || a->kind == AST_ATTRIBUTED)
		a = a->kind == AST_CONVERT ? ((const struct ast_convert *)a)->operand : ((const struct ast_attributed *)a)->operand;
	if (a->kind != AST_VARIABLE)
		parse_error_at(p, e->attribute->a.start, e->attribute->a.end, "UnexpectedAttribute", "Unexpected attribute '%s'.",
		               e->attribute->type->full);
}

/* [ref] stands alone. */
static void check_convert(struct parser *p, const struct ast_convert *c, bool target)
{
	if (target && c->operand->kind == AST_CONVERT &&
	    strcasecmp(type_text(((const struct ast_convert *)c->operand)->type), "ref") == 0)
		parse_error_at(p, c->operand->start, ((const struct ast_convert *)c->operand)->type_end,
		               "ReferenceNeedsToBeByItselfInTypeConstraint",
		               "Cannot use [ref] with other types in a type constraint.");
	else if (target && c->operand->kind == AST_CONVERT && strcasecmp(type_text(c->type), "ref") == 0)
		parse_error_at(p, c->a.start, c->type_end, "ReferenceNeedsToBeByItselfInTypeConstraint",
		               "Cannot use [ref] with other types in a type constraint.");
	else if (c->operand->kind == AST_CONVERT && strcasecmp(type_text(c->type), "ref") == 0) {
		const struct ast_convert *inner = (const struct ast_convert *)c->operand;
		bool twice = strcasecmp(type_text(inner->type), "ref") == 0;
		if (twice)
			parse_error_at(p, inner->a.start, inner->type_end, "ReferenceNeedsToBeByItselfInTypeSequence",
			               "Cannot have two occurrences of [ref] in a type sequence.");
		else
			parse_error_at(p, c->a.start, c->type_end, "ReferenceNeedsToBeLastTypeInTypeConversion",
			               "[ref] can only be the final type in type conversion sequence.");
	}
	if (strcasecmp(type_text(c->type), "ordered") == 0 && c->operand->kind != AST_HASHTABLE)
		parse_error_at(p, c->a.start, c->a.end, "OrderedAttributeOnlyOnHashLiteralNode",
		               "The ordered attribute can be specified only on a hash literal node.");
}

/* ---- hashtables ---- */

/* The text of a constant key; NULL when it is none. */
static const char *key_text(struct parser *p, const struct ast *key)
{
	if (key->kind == AST_STRING)
		return ((const struct ast_string *)key)->text;
	if (key->kind != AST_CONSTANT)
		return NULL;
	const struct ast_constant *c = (const struct ast_constant *)key;
	switch (c->type) {
	case NUM_DOUBLE:
		return arena_printf(p->arena, "%.17g", c->d);
	case NUM_DECIMAL:
	case NUM_BIGINT:
		return c->digits;
	case NUM_UINT64:
		return arena_printf(p->arena, "%llu", (unsigned long long)c->u);
	case NUM_INT32: case NUM_INT64: case NUM_SBYTE: case NUM_BYTE: case NUM_INT16: case NUM_UINT16: case NUM_UINT32:
		break;
	}
	return arena_printf(p->arena, "%lld", (long long)c->i);
}

struct key {
	const char *text;
	uint32_t hash, at;
};

static void report_key(struct parser *p, const struct ast *key, const char *text)
{
	parse_error_at(p, key->start, key->end, "DuplicateKeyInHashLiteral", "Duplicate keys '%s' are not allowed in hash literals.",
	               text);
}

static void check_hashtable(struct parser *p, const struct ast_hashtable *h)
{
	if (h->count < 2)
		return;
	uint32_t size = 4;
	while (size < h->count * 2)
		size *= 2;
	struct key *seen = arena_alloc(p->arena, size * sizeof *seen);
	for (uint32_t i = 0; i < h->count; i++) {
		const char *text = key_text(p, h->keys[i]);
		if (!text)
			continue;
		size_t n = strlen(text);
		uint32_t hash = utf_hash_nocase(text, n), at = hash & (size - 1);
		for (; seen[at].text; at = (at + 1) & (size - 1)) {
			if (seen[at].hash == hash &&
			    utf_equal_nocase(seen[at].text, strlen(seen[at].text), text, n)) {
				report_key(p, h->keys[i], text);
				break;
			}
		}
		if (!seen[at].text)
			seen[at] = (struct key){text, hash, i};
	}
}

/* ---- commands ---- */

static const char *const stream_names[] = {"* stream", "output stream", "error stream", "warning stream",
                                           "verbose stream", "debug stream", "information stream"};

static void check_redirections(struct parser *p, const struct ast_list *l)
{
	bool seen[7] = {false};
	for (uint32_t i = 0; i < l->count; i++) {
		const struct ast_redirection *r = (const struct ast_redirection *)l->at[i];
		if (seen[r->from])
			parse_error_at(p, r->a.start, r->a.end, "StreamAlreadyRedirected", "The %s for this command is already redirected.",
			               stream_names[r->from]);
		seen[r->from] = true;
	}
}

/* ---- try ---- */

static void check_try(struct check *c, const struct ast_try *t)
{
	for (uint32_t i = 0; i + 1 < t->catches.count; i++) {
		const struct ast_catch *clause = (const struct ast_catch *)t->catches.at[i];
		if (clause->type_count == 0)
			parse_error_at(c->p, t->catches.at[i + 1]->start - 1, t->catches.at[i + 1]->start - 1, "EmptyCatchNotLast",
			               "Catch block must be the last catch block.");
	}
	check_catches(c->p, t);
}

static void check_flow(struct check *c, const struct ast *n)
{
	if (!c->finally_depth)
		return;
	bool leaves = n->kind == AST_RETURN;
	if (n->kind == AST_BREAK || n->kind == AST_CONTINUE)
		leaves = c->loop_depth == 0 || ((const struct ast_flow *)n)->value;
	if (leaves)
		parse_error_at(c->p, n->start, n->end, "ControlLeavingFinally", "Flow of control cannot leave a Finally block.");
}

/* ---- the walk ---- */

static void check_one(struct check *c, struct ast *n)
{
	switch ((int)n->kind) { /* only these have rules */
	case AST_ASSIGNMENT:
		check_target(c->p, ((struct ast_assignment *)n)->left);
		c->target = ((struct ast_assignment *)n)->left;
		break;
	case AST_CONVERT:
		check_convert(c->p, (struct ast_convert *)n, n == c->target);
		break;
	case AST_ATTRIBUTED:
		check_attributed(c->p, (struct ast_attributed *)n);
		break;
	case AST_UNARY:
		if (((struct ast_unary *)n)->op >= OP_PRE_INC && ((struct ast_unary *)n)->op <= OP_POST_DEC)
			check_step(c->p, ((struct ast_unary *)n)->op, ((struct ast_unary *)n)->operand);
		break;
	case AST_VARIABLE:
		check_splat(c, (struct ast_variable *)n);
		break;
	case AST_USING_EXPRESSION:
		check_using(c->p, ((struct ast_using_expression *)n)->inner);
		break;
	case AST_HASHTABLE:
		check_hashtable(c->p, (struct ast_hashtable *)n);
		break;
	case AST_COMMAND:
		check_redirections(c->p, &((struct ast_command *)n)->redirections);
		break;
	case AST_COMMAND_EXPRESSION:
		check_redirections(c->p, &((struct ast_command_expression *)n)->redirections);
		break;
	case AST_TRY:
		check_try(c, (struct ast_try *)n);
		break;
	case AST_SCRIPT_BLOCK:
		check_type_names(c->p, (struct ast_script_block *)n);
		break;
	case AST_TYPE_DEFINITION:
		check_class(c->p, (struct ast_type_definition *)n);
		break;
	case AST_DATA:
		check_data(c->p, (struct ast_data *)n);
		break;
	case AST_BREAK: case AST_CONTINUE: case AST_RETURN:
		check_flow(c, n);
		break;
	default:
		break;
	}
}

static bool check_children(struct check *c, struct ast *n)
{
	if (n->kind == AST_TRY) {
		struct ast_try *t = (struct ast_try *)n;
		check_node(&t->body->a, c);
		for (uint32_t i = 0; i < t->catches.count; i++)
			check_node(t->catches.at[i], c);
		if (t->finally) {
			uint32_t loops = c->loop_depth;
			c->loop_depth = 0;
			c->finally_depth++;
			check_node(&t->finally->a, c);
			c->finally_depth--;
			c->loop_depth = loops;
		}
		return true;
	}
	return ast_each_child(n, check_node, c);
}

static bool check_node(struct ast *n, void *arg)
{
	struct check *c = arg;
	if (c->height == LANG_MAX_HEIGHT) {
		parse_error_at(c->p, n->start, n->end, "ScriptTooComplicated",
		               "Processing was stopped because the script is too complex.");
		return false;
	}
	check_one(c, n);
	bool loop = n->kind == AST_WHILE || n->kind == AST_DO_WHILE || n->kind == AST_DO_UNTIL || n->kind == AST_FOR ||
	            n->kind == AST_FOREACH || n->kind == AST_SWITCH;
	struct check saved = *c;
	if (n->kind == AST_SCRIPT_BLOCK)
		c->finally_depth = c->loop_depth = 0;
	c->loop_depth += loop;
	c->height++;
	c->parent = n->kind;
	bool more = check_children(c, n);
	*c = saved;
	return more;
}

void parse_check(struct parser *p, struct ast_script_block *top)
{
	struct check c = {.p = p};
	check_node(&top->a, &c);
}
