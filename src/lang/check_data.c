/* SPDX-License-Identifier: MIT */
/*
 * lang/check_data.c - what a data section may hold: constants, operators without side effects, a few variables and
 * types, and the commands it lists.
 */
#include "lang/check.h"
#include "lang/walk.h"

#include <string.h>
#include <strings.h>

#define WHERE " not allowed in restricted language mode or a Data section."

struct section {
	struct parser *p;
	const struct ast_data *data;
};

static void refuse(const struct section *s, const struct ast *a, const char *id, const char *message)
{
	parse_error_at(s->p, a->start, a->end, id, "%s", message);
}

static bool is_one_of(const char *name, const char *const *list, size_t n)
{
	for (size_t i = 0; i < n; i++) {
		if (strcasecmp(list[i], name) == 0)
			return true;
	}
	return false;
}

static void check_command(const struct section *s, const struct ast_command *c)
{
	if (c->invocation == INVOKE_DOT) {
		refuse(s, &c->a, "DotSourcingNotSupportedInDataSection", "Dot sourcing is" WHERE);
		return;
	}
	const struct ast *first = c->elements.at[0];
	const char *name = first->kind == AST_STRING ? ((const struct ast_string *)first)->text : NULL;
	bool allowed = name && strcasecmp(name, "ConvertFrom-StringData") == 0 && !s->data->allowed.count;
	for (uint32_t i = 0; name && i < s->data->allowed.count; i++) {
		const struct ast *a = s->data->allowed.at[i];
		allowed = allowed ||
		          (a->kind == AST_STRING && strcasecmp(((const struct ast_string *)a)->text, name) == 0) ||
		          strcasecmp(name, "ConvertFrom-StringData") == 0;
	}
	if (!allowed)
		parse_error_at(s->p, c->a.start, c->a.end, "CmdletNotInAllowedListForDataSection",
		               "The command '%s' is" WHERE, name ? name : "");
}

static void check_variable(const struct section *s, const struct ast_variable *v)
{
	static const char *const good[] = {"PSCulture", "PSUICulture", "true", "false", "null"};
	if (!is_one_of(v->path, good, ARRAY_LEN(good)))
		refuse(s, &v->a, "VariableReferenceNotSupportedInDataSection",
		       "A variable that cannot be referenced in restricted language mode or a Data section is being "
		       "referenced. "
		       "Variables that can be referenced include the following: $PSCulture, $PSUICulture, $true, "
		       "$false, $null.");
}

static void check_type(const struct section *s, const struct ast *at, uint32_t end, const struct ast_type_name *t)
{
	static const char *const good[] = {
	    "bool",   "boolean", "byte",   "char",   "cimtype", "datetime", "decimal", "double", "ExperimentAction",
	    "float",  "int",     "int16",  "int32",  "int64",   "long",     "sbyte",   "short",  "single",
	    "string", "uint",    "uint16", "uint32", "uint64",  "ulong",    "ushort"};
	const struct ast_type_name *inner = t;
	while (inner->element)
		inner = inner->element;
	const char *name = inner->full;
	if (strncasecmp(name, "System.", 7) == 0)
		name += 7;
	if (!is_one_of(name, good, ARRAY_LEN(good)))
		parse_error_at(s->p, at->start, end, "TypeNotAllowedInDataSection", "The type %s is" WHERE, t->full);
}

/* Operators that make no new text or ranges out of their operands may be used. */
static bool is_plain_operator(enum ast_op op)
{
	switch ((int)op) {
	case OP_RANGE:
	case OP_FORMAT:
	case OP_SPLIT:
	case OP_CSPLIT:
	case OP_JOIN:
	case OP_REPLACE:
	case OP_CREPLACE:
	case OP_AS:
	case OP_PRE_INC:
	case OP_PRE_DEC:
	case OP_POST_INC:
	case OP_POST_DEC:
		return false;
	default:
		return true;
	}
}

static void check_operator(const struct section *s, enum ast_op op, uint32_t start, uint32_t end)
{
	if (is_plain_operator(op))
		return;
	const char *text = op == OP_SPLIT ? "-isplit" : op == OP_REPLACE ? "-ireplace" : operator_spelling(op);
	parse_error_at(s->p, start, end, "OperatorNotSupportedInDataSection", "The '%s' operator is" WHERE, text);
}

static void check_statement(const struct section *s, const struct ast *n)
{
	switch ((int)n->kind) {
	case AST_TRAP:
		refuse(s, n, "TrapStatementNotSupportedInDataSection", "The Trap statement is" WHERE);
		break;
	case AST_FOR:
	case AST_WHILE:
		refuse(s, n, "ForWhileStatementNotSupportedInDataSection", "For and While statements are" WHERE);
		break;
	case AST_DO_WHILE:
	case AST_DO_UNTIL:
		refuse(s, n, "DoWhileStatementNotSupportedInDataSection", "The Do and While statements are" WHERE);
		break;
	case AST_FOREACH:
		refuse(s, n, "ForeachStatementNotSupportedInDataSection", "Foreach statements are" WHERE);
		break;
	case AST_SWITCH:
		refuse(s, n, "SwitchStatementNotSupportedInDataSection", "The switch statement is" WHERE);
		break;
	case AST_TRY:
		refuse(s, n, "TryStatementNotSupportedInDataSection", "The Try statement is" WHERE);
		break;
	case AST_DATA:
		refuse(s, n, "DataSectionStatementNotSupportedInDataSection",
		       "The data statement is not allowed in restricted language mode or another Data section.");
		break;
	case AST_FUNCTION:
		refuse(s, n, "FunctionDeclarationNotSupportedInDataSection", "Function declarations are" WHERE);
		break;
	case AST_BREAK:
	case AST_CONTINUE:
	case AST_RETURN:
	case AST_EXIT:
	case AST_THROW:
		refuse(s, n, "FlowControlStatementNotSupportedInDataSection",
		       "Flow control statements such as Break, Continue, Return, Exit, and Throw are" WHERE);
		break;
	case AST_ASSIGNMENT:
		refuse(s, n, "AssignmentStatementNotSupportedInDataSection", "Assignment statements are" WHERE);
		break;
	case AST_REDIRECTION:
		refuse(s, n, "RedirectionNotSupportedInDataSection", "Redirection is" WHERE);
		break;
	case AST_COMMAND:
		check_command(s, (const struct ast_command *)n);
		break;
	default:
		break;
	}
}

static bool check_data_node(struct ast *n, void *arg)
{
	struct section *s = arg;
	switch ((int)n->kind) {
	case AST_VARIABLE:
		check_variable(s, (struct ast_variable *)n);
		break;
	case AST_SCRIPT_BLOCK:
		refuse(s, n, "ScriptBlockNotSupportedInDataSection", "Script block literals are" WHERE);
		break;
	case AST_MEMBER:
		refuse(s, n, "PropertyReferenceNotSupportedInDataSection", "Property references are" WHERE);
		break;
	case AST_INVOKE_MEMBER:
		refuse(s, n, "MethodCallNotSupportedInDataSection", "Method calls are" WHERE);
		break;
	case AST_INDEX:
		refuse(s, n, "ArrayReferenceNotSupportedInDataSection", "Array references are" WHERE);
		break;
	case AST_ATTRIBUTED:
	case AST_ATTRIBUTE:
		refuse(s, n, "AttributeNotSupportedInDataSection", "Attributes are" WHERE);
		break;
	case AST_CONVERT:
	case AST_TYPE: {
		const struct ast_convert *c = (const struct ast_convert *)n;
		check_type(s, n, c->type_end, c->type);
		break;
	}
	case AST_BINARY: {
		const struct ast_binary *b = (const struct ast_binary *)n;
		check_operator(s, b->op, b->op_start, b->op_end);
		break;
	}
	case AST_UNARY:
		check_operator(s, ((struct ast_unary *)n)->op, n->start, n->end);
		break;
	default:
		check_statement(s, n);
		break;
	}
	return ast_each_child(n, check_data_node, s);
}

void check_data(struct parser *p, const struct ast_data *d)
{
	struct section s = {p, d};
	ast_each_child(&d->body->a, check_data_node, &s);
}
