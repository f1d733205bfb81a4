/* SPDX-License-Identifier: MIT */
/* lang/walk.c - one place that knows where every kind of node keeps its children. */
#include "lang/walk.h"

static bool visit(const void *child, ast_child_fn *fn, void *arg)
{
	return !child || fn((struct ast *)(uintptr_t)child, arg);
}

static bool visit_list(const struct ast_list *l, ast_child_fn *fn, void *arg)
{
	for (uint32_t i = 0; i < l->count; i++) {
		if (!visit(l->at[i], fn, arg))
			return false;
	}
	return true;
}

static bool visit_clauses(const struct ast_clause *clauses, uint32_t n, ast_child_fn *fn, void *arg)
{
	for (uint32_t i = 0; i < n; i++) {
		if (!visit(clauses[i].condition, fn, arg) || !visit(clauses[i].body, fn, arg))
			return false;
	}
	return true;
}

#define AS(type) const struct type *n = (const struct type *)a
#define LIST(l)  visit_list(&(l), fn, arg)
#define CHILD(c) visit((c), fn, arg)

static bool each_in_block(const struct ast *a, ast_child_fn *fn, void *arg)
{
	switch ((int)a->kind) { /* the other kinds are in the other functions */
	case AST_SCRIPT_BLOCK: {
		AS(ast_script_block);
		bool more = LIST(n->usings) && LIST(n->attributes) && CHILD(n->params) && CHILD(n->dynamicparam);
		return more && CHILD(n->begin) && CHILD(n->process) && CHILD(n->end) && CHILD(n->clean);
	}
	case AST_PARAM_BLOCK: {
		AS(ast_param_block);
		return LIST(n->params);
	}
	case AST_PARAMETER: {
		AS(ast_parameter);
		return LIST(n->attributes) && CHILD(n->default_value);
	}
	case AST_ATTRIBUTE: {
		AS(ast_attribute);
		return LIST(n->positional) && LIST(n->named_values);
	}
	case AST_BLOCK: {
		AS(ast_block);
		return LIST(n->traps) && LIST(n->statements);
	}
	case AST_FUNCTION: {
		AS(ast_function);
		return CHILD(n->body);
	}
	case AST_TYPE_DEFINITION: {
		AS(ast_type_definition);
		return LIST(n->attributes) && LIST(n->members);
	}
	case AST_PROPERTY_MEMBER: {
		AS(ast_property_member);
		return LIST(n->attributes) && CHILD(n->initial);
	}
	case AST_METHOD_MEMBER: {
		AS(ast_method_member);
		return LIST(n->attributes) && LIST(n->base_args) && CHILD(n->function);
	}
	case AST_USING: {
		AS(ast_using);
		return CHILD(n->module_spec);
	}
	case AST_DATA: {
		AS(ast_data);
		return LIST(n->allowed) && CHILD(n->body);
	}
	default:
		return true;
	}
}

static bool each_in_statement(const struct ast *a, ast_child_fn *fn, void *arg)
{
	switch ((int)a->kind) { /* see each_in_block */
	case AST_IF: {
		AS(ast_if);
		return visit_clauses(n->clauses, n->clause_count, fn, arg) && CHILD(n->otherwise);
	}
	case AST_WHILE:
	case AST_FOR: {
		AS(ast_loop);
		return CHILD(n->initializer) && CHILD(n->condition) && CHILD(n->iterator) && CHILD(n->body);
	}
	case AST_DO_WHILE:
	case AST_DO_UNTIL: {
		AS(ast_loop);
		return CHILD(n->body) && CHILD(n->condition);
	}
	case AST_FOREACH: {
		AS(ast_foreach);
		return CHILD(n->throttle) && CHILD(n->variable) && CHILD(n->collection) && CHILD(n->body);
	}
	case AST_SWITCH: {
		AS(ast_switch);
		return CHILD(n->condition) && visit_clauses(n->clauses, n->clause_count, fn, arg) &&
		       CHILD(n->otherwise);
	}
	case AST_TRY: {
		AS(ast_try);
		return CHILD(n->body) && LIST(n->catches) && CHILD(n->finally);
	}
	case AST_CATCH: {
		AS(ast_catch);
		return CHILD(n->body);
	}
	case AST_TRAP: {
		AS(ast_trap);
		return CHILD(n->body);
	}
	case AST_THROW:
	case AST_RETURN:
	case AST_EXIT:
	case AST_BREAK:
	case AST_CONTINUE: {
		AS(ast_flow);
		return CHILD(n->value);
	}
	case AST_PIPELINE: {
		AS(ast_pipeline);
		return LIST(n->elements);
	}
	case AST_PIPELINE_CHAIN: {
		AS(ast_pipeline_chain);
		return CHILD(n->left) && CHILD(n->right);
	}
	case AST_COMMAND: {
		AS(ast_command);
		return LIST(n->elements) && LIST(n->redirections);
	}
	case AST_COMMAND_EXPRESSION: {
		AS(ast_command_expression);
		return CHILD(n->expr) && LIST(n->redirections);
	}
	case AST_COMMAND_PARAMETER: {
		AS(ast_command_parameter);
		return CHILD(n->argument);
	}
	case AST_REDIRECTION: {
		AS(ast_redirection);
		return CHILD(n->file);
	}
	case AST_ASSIGNMENT: {
		AS(ast_assignment);
		return CHILD(n->left) && CHILD(n->right);
	}
	default:
		return each_in_block(a, fn, arg);
	}
}

bool ast_each_child(const struct ast *a, ast_child_fn *fn, void *arg)
{
	switch ((int)a->kind) { /* see each_in_block */
	case AST_EXPANDABLE_STRING: {
		AS(ast_expandable_string);
		return LIST(n->parts);
	}
	case AST_UNARY: {
		AS(ast_unary);
		return CHILD(n->operand);
	}
	case AST_BINARY: {
		AS(ast_binary);
		return CHILD(n->left) && CHILD(n->right);
	}
	case AST_TERNARY: {
		AS(ast_ternary);
		return CHILD(n->condition) && CHILD(n->if_true) && CHILD(n->if_false);
	}
	case AST_CONVERT:
	case AST_TYPE: {
		AS(ast_convert);
		return CHILD(n->operand);
	}
	case AST_ATTRIBUTED: {
		AS(ast_attributed);
		return CHILD(n->attribute) && CHILD(n->operand);
	}
	case AST_MEMBER:
	case AST_INVOKE_MEMBER: {
		AS(ast_member);
		return CHILD(n->target) && CHILD(n->member) && LIST(n->args);
	}
	case AST_INDEX: {
		AS(ast_index);
		return CHILD(n->target) && CHILD(n->index);
	}
	case AST_ARRAY_LITERAL: {
		AS(ast_items);
		return LIST(n->items);
	}
	case AST_ARRAY:
	case AST_SUB:
	case AST_PAREN: {
		AS(ast_wrap);
		return CHILD(n->block) && CHILD(n->inner);
	}
	case AST_HASHTABLE: {
		AS(ast_hashtable);
		for (uint32_t i = 0; i < n->count; i++) {
			if (!CHILD(n->keys[i]) || !CHILD(n->values[i]))
				return false;
		}
		return true;
	}
	case AST_SCRIPT_BLOCK_EXPRESSION: {
		AS(ast_script_block_expression);
		return CHILD(n->block);
	}
	case AST_USING_EXPRESSION: {
		AS(ast_using_expression);
		return CHILD(n->inner);
	}
	default:
		return each_in_statement(a, fn, arg);
	}
}

const char *ast_kind_name(enum ast_kind kind)
{
	static const char *const names[AST_KIND_COUNT] = {
	    [AST_SCRIPT_BLOCK] = "ScriptBlock",
	    [AST_PARAM_BLOCK] = "ParamBlock",
	    [AST_PARAMETER] = "Parameter",
	    [AST_ATTRIBUTE] = "Attribute",
	    [AST_TYPE_CONSTRAINT] = "TypeConstraint",
	    [AST_BLOCK] = "StatementBlock",
	    [AST_PIPELINE] = "Pipeline",
	    [AST_PIPELINE_CHAIN] = "PipelineChain",
	    [AST_COMMAND] = "Command",
	    [AST_COMMAND_EXPRESSION] = "CommandExpression",
	    [AST_COMMAND_PARAMETER] = "CommandParameter",
	    [AST_REDIRECTION] = "FileRedirection",
	    [AST_ASSIGNMENT] = "AssignmentStatement",
	    [AST_IF] = "IfStatement",
	    [AST_WHILE] = "WhileStatement",
	    [AST_DO_WHILE] = "DoWhileStatement",
	    [AST_DO_UNTIL] = "DoUntilStatement",
	    [AST_FOR] = "ForStatement",
	    [AST_FOREACH] = "ForEachStatement",
	    [AST_SWITCH] = "SwitchStatement",
	    [AST_TRY] = "TryStatement",
	    [AST_CATCH] = "CatchClause",
	    [AST_TRAP] = "TrapStatement",
	    [AST_THROW] = "ThrowStatement",
	    [AST_RETURN] = "ReturnStatement",
	    [AST_EXIT] = "ExitStatement",
	    [AST_BREAK] = "BreakStatement",
	    [AST_CONTINUE] = "ContinueStatement",
	    [AST_FUNCTION] = "FunctionDefinition",
	    [AST_TYPE_DEFINITION] = "TypeDefinition",
	    [AST_PROPERTY_MEMBER] = "PropertyMember",
	    [AST_METHOD_MEMBER] = "FunctionMember",
	    [AST_USING] = "UsingStatement",
	    [AST_DATA] = "DataStatement",
	    [AST_DYNAMIC_KEYWORD] = "DynamicKeywordStatement",
	    [AST_CONSTANT] = "ConstantExpression",
	    [AST_STRING] = "StringConstantExpression",
	    [AST_EXPANDABLE_STRING] = "ExpandableStringExpression",
	    [AST_VARIABLE] = "VariableExpression",
	    [AST_UNARY] = "UnaryExpression",
	    [AST_BINARY] = "BinaryExpression",
	    [AST_TERNARY] = "TernaryExpression",
	    [AST_CONVERT] = "ConvertExpression",
	    [AST_ATTRIBUTED] = "AttributedExpression",
	    [AST_TYPE] = "TypeExpression",
	    [AST_MEMBER] = "MemberExpression",
	    [AST_INVOKE_MEMBER] = "InvokeMemberExpression",
	    [AST_INDEX] = "IndexExpression",
	    [AST_ARRAY_LITERAL] = "ArrayLiteral",
	    [AST_ARRAY] = "ArrayExpression",
	    [AST_SUB] = "SubExpression",
	    [AST_PAREN] = "ParenExpression",
	    [AST_HASHTABLE] = "Hashtable",
	    [AST_SCRIPT_BLOCK_EXPRESSION] = "ScriptBlockExpression",
	    [AST_USING_EXPRESSION] = "UsingExpression",
	    [AST_ERROR] = "ErrorStatement",
	};
	return names[kind] ? names[kind] : "";
}
