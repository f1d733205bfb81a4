/* SPDX-License-Identifier: MIT */
/*
 * lang/ast.h - the syntax tree of PowerShell, as the parser makes it and everybody else reads it.
 *
 * A tree is FROZEN once parser_parse has returned: it is shared by threads and never written again.  Run state lives
 * elsewhere (engine/).  All nodes of one source lie in one arena whose pages come from the script heap and hang on the
 * struct lang_source, a heap object of its own.  Nodes are INSIDE pages, so a node pointer in a heap object keeps nothing
 * alive: whoever stores one stores script_block->source beside it, and that keeps the whole tree and its text.
 *
 * Node kinds correspond one to one to the classes of System.Management.Automation.Language (the name in the comment),
 * because scripts can ask for them ($sb.Ast) and error positions are defined in their terms.
 *
 * Invariants: every node begins with struct ast; `start`/`end` are byte offsets into source->text (end exclusive);
 * lists are NULL-free arrays with a count; optional children are NULL.
 */
#ifndef FARSH_LANG_AST_H
#define FARSH_LANG_AST_H

#include "base/compiler.h"
#include "tables/op.h"

/* One text that was parsed: a file, a command line, a script block received from a peer. */
struct lang_source {
	const char *file;        /* path, or NULL for text that has none */
	const char *text;        /* UTF-8, NUL-terminated */
	uint32_t len;            /* bytes */
	uint32_t line_count;
	const uint32_t *lines;   /* byte offset at which each line begins */
};
/* 1-based line, and 1-based column in UTF-16 units, as PowerShell counts them. */
void lang_source_position(const struct lang_source *src, uint32_t offset, uint32_t *ret_line, uint32_t *ret_column);
/* Text of one line without its end; borrowed from the source. */
const char *lang_source_line(const struct lang_source *src, uint32_t line, uint32_t *ret_len);

/* A name that is compared without case: one object per spelling class, so equal names are equal pointers. Interned for
 * the life of the process (names are few); lang_name is thread-safe. */
struct lang_name {
	uint32_t hash;           /* utf_hash_nocase */
	uint32_t len;
	char text[];             /* first spelling seen, NUL-terminated */
};
const struct lang_name *lang_name(const char *s, size_t n);

enum ast_kind {
	/* statements and blocks */
	AST_SCRIPT_BLOCK = 1,    /* ScriptBlockAst */
	AST_PARAM_BLOCK,         /* ParamBlockAst */
	AST_PARAMETER,           /* ParameterAst */
	AST_ATTRIBUTE,           /* AttributeAst: [Parameter(Mandatory)] */
	AST_TYPE_CONSTRAINT,     /* TypeConstraintAst: [int] before a variable or parameter */
	AST_BLOCK,               /* StatementBlockAst and NamedBlockAst */
	AST_PIPELINE,            /* PipelineAst */
	AST_PIPELINE_CHAIN,      /* PipelineChainAst: a && b || c */
	AST_COMMAND,             /* CommandAst */
	AST_COMMAND_EXPRESSION,  /* CommandExpressionAst */
	AST_COMMAND_PARAMETER,   /* CommandParameterAst */
	AST_REDIRECTION,         /* FileRedirectionAst, MergingRedirectionAst */
	AST_ASSIGNMENT,          /* AssignmentStatementAst */
	AST_IF, AST_WHILE, AST_DO_WHILE, AST_DO_UNTIL, AST_FOR, AST_FOREACH, AST_SWITCH,
	AST_TRY, AST_CATCH, AST_TRAP, AST_THROW, AST_RETURN, AST_EXIT, AST_BREAK, AST_CONTINUE,
	AST_FUNCTION,            /* FunctionDefinitionAst, also filter and class methods' bodies */
	AST_TYPE_DEFINITION,     /* TypeDefinitionAst: class, enum, interface-less */
	AST_PROPERTY_MEMBER, AST_METHOD_MEMBER,
	AST_USING, AST_DATA, AST_DYNAMIC_KEYWORD,
	/* expressions */
	AST_CONSTANT,            /* ConstantExpressionAst: a number */
	AST_STRING,              /* StringConstantExpressionAst */
	AST_EXPANDABLE_STRING,   /* ExpandableStringExpressionAst */
	AST_VARIABLE,            /* VariableExpressionAst */
	AST_UNARY, AST_BINARY, AST_TERNARY,
	AST_CONVERT,             /* ConvertExpressionAst: [int]$x */
	AST_ATTRIBUTED,          /* AttributedExpressionAst: [ValidateRange(1,2)]$x */
	AST_TYPE,                /* TypeExpressionAst: [int] */
	AST_MEMBER,              /* MemberExpressionAst */
	AST_INVOKE_MEMBER,       /* InvokeMemberExpressionAst, BaseCtorInvokeMemberExpressionAst */
	AST_INDEX,               /* IndexExpressionAst */
	AST_ARRAY_LITERAL,       /* ArrayLiteralAst: 1,2 */
	AST_ARRAY,               /* ArrayExpressionAst: @(…) */
	AST_SUB,                 /* SubExpressionAst: $(…) */
	AST_PAREN,               /* ParenExpressionAst: (…) */
	AST_HASHTABLE,           /* HashtableAst */
	AST_SCRIPT_BLOCK_EXPRESSION, /* ScriptBlockExpressionAst: { … } */
	AST_USING_EXPRESSION,    /* UsingExpressionAst: $using:x */
	AST_ERROR,               /* ErrorStatementAst / ErrorExpressionAst: only in trees with parse errors */
	AST_KIND_COUNT
};

struct ast {
	_Alignas(8) enum ast_kind kind; /* aligned as the strictest node, so that a node may be cast to its own type */
	uint32_t start, end;     /* byte offsets */
};

struct ast_list {
	struct ast **at;
	uint32_t count;
};

/* [System.Collections.Generic.List[int]], [int[]], [ordered] … */
struct ast_type_name {
	struct ast a;            /* kind is unused (0); the position excludes the brackets */
	const char *name;        /* without generic arguments and array ranks */
	struct ast_type_name **args; /* generic arguments */
	uint32_t arg_count;
	struct ast_type_name *element; /* array: the element's type, name is then NULL */
	uint32_t rank;           /* array: 1 for [], 2 for [,] */
	const char *full;        /* the whole text between the brackets, white space removed */
	const char *assembly;    /* [Name, Assembly], or NULL */
	uint32_t name_end;       /* end of the name proper, before generic arguments */
	uintptr_t resolved;      /* the engine's: a type that stays, or 0; lives and dies with the tree */
};


/* ---- blocks ---- */

struct ast_script_block {
	struct ast a;
	const struct lang_source *source;
	struct ast_script_block *parent;   /* enclosing block, or NULL */
	struct ast_list usings;            /* AST_USING; only at the top */
	struct ast_list attributes;        /* of the param block: [CmdletBinding()] … */
	struct ast_param_block *params;
	struct ast_block *dynamicparam, *begin, *process, *end, *clean;
	bool end_is_unnamed;               /* statements without a `begin/process/end` word (then `end` holds them) */
	bool is_filter;                    /* filter f { … }: the unnamed block is `process` */
	struct ast_function *function;     /* the function this is the body of, or NULL */
	/* Results of analysis (lang/analysis.h), frozen with the tree: the variables that this block itself assigns or
	 * declares and so may live in slots.  names[i] is the variable of slot i; parameters come first, in order. */
	const struct lang_name **slot_names;
	uint32_t slot_count;
	bool has_cmdlet_binding;           /* [CmdletBinding()] or any [Parameter()]: an advanced function */
	bool uses_input, uses_args;        /* mentions $input / $args anywhere inside, not in nested blocks */
	uint32_t node_count;               /* call sites numbered in this block: see ast_command.site and friends */
	const struct ast_requires *requires; /* #requires of the text; only at the top, NULL when none */
	bool broken;                       /* only in trees with errors */
	uintptr_t state;                   /* the engine's: run state of this code (engine/block.c), or 0 */
};

/* What the #requires comments of a script ask for. */
struct ast_requires {
	const char *version;               /* "7.2", or NULL */
	const char *edition;               /* "Core", "Desktop", or NULL */
	bool administrator;
	struct ast_list modules;           /* AST_STRING or AST_HASHTABLE, as written */
};

struct ast_block {
	struct ast a;
	struct ast_list statements;
	struct ast_list traps;             /* AST_TRAP, removed from statements */
};

struct ast_param_block {
	struct ast a;
	struct ast_list params;            /* AST_PARAMETER */
};

struct ast_parameter {
	struct ast a;
	const struct lang_name *name;
	const char *path;                  /* as written here, without the $ */
	uint32_t name_start, name_end;     /* of $name */
	struct ast_list attributes;        /* AST_ATTRIBUTE and AST_TYPE_CONSTRAINT in source order */
	struct ast_type_name *type;        /* the last type constraint, or NULL (object) */
	struct ast *default_value;
};

struct ast_attribute {
	struct ast a;
	struct ast_type_name *type;
	struct ast_list positional;        /* expressions */
	struct ast_list named_values;      /* parallel to named_names; a bare name has NULL-less AST_VARIABLE $true */
	const char **named_names;
	uintptr_t state;                   /* the engine's: a validation made ready (engine/validate.c), or 0 */
};

struct ast_type_constraint {
	struct ast a;
	struct ast_type_name *type;
};

/* ---- statements ---- */

struct ast_pipeline {
	struct ast a;
	struct ast_list elements;          /* AST_COMMAND or AST_COMMAND_EXPRESSION (only the first may be one) */
	bool background;                   /* ended by & */
};

struct ast_pipeline_chain {
	struct ast a;
	struct ast *left, *right;          /* left: pipeline or chain */
	enum ast_op op;
	bool background;
};

enum ast_invocation { INVOKE_PLAIN, INVOKE_CALL /* & */, INVOKE_DOT /* . */ };

struct ast_command {
	struct ast a;
	enum ast_invocation invocation;
	struct ast_list elements;          /* the command's name first; AST_COMMAND_PARAMETER among expressions */
	struct ast_list redirections;
	uint32_t site;                     /* number of this call site in its script block */
};

struct ast_command_expression {
	struct ast a;
	struct ast *expr;
	struct ast_list redirections;
};

struct ast_command_parameter {
	struct ast a;
	const char *name;                  /* without the dash */
	struct ast *argument;              /* -name:argument, or NULL */
	uint32_t name_end;                 /* end of `-name`, without the colon */
};

struct ast_redirection {
	struct ast a;
	int from;                          /* 1..6 stream number, 0 for * */
	int to;                            /* merging (2>&1): target stream; -1: a file */
	bool append;
	struct ast *file;
};

struct ast_assignment {
	struct ast a;
	struct ast *left, *right;          /* right is a statement (pipeline, if, foreach, assignment, …); of a pipeline that
	                                    * is nothing but an expression only its AST_COMMAND_EXPRESSION */
	enum ast_op op;
	uint32_t op_start, op_end;         /* ErrorPosition */
};

struct ast_clause {
	struct ast *condition;             /* if: pipeline; switch: expression */
	struct ast_block *body;
};

struct ast_if {
	struct ast a;
	struct ast_clause *clauses;
	uint32_t clause_count;
	struct ast_block *otherwise;
};

struct ast_loop {                          /* while, do while, do until, for */
	struct ast a;
	const struct lang_name *label;     /* or NULL */
	struct ast *initializer, *condition, *iterator; /* statements; any may be NULL */
	struct ast_block *body;
};

struct ast_foreach {
	struct ast a;
	const struct lang_name *label;
	struct ast_variable *variable;
	struct ast *collection;            /* pipeline */
	struct ast_block *body;
	struct ast *throttle;              /* foreach -parallel -throttlelimit: kept for the error it gives */
	bool parallel;
};

enum { SWITCH_CASE_SENSITIVE = 1, SWITCH_WILDCARD = 2, SWITCH_REGEX = 4, SWITCH_FILE = 8, SWITCH_EXACT = 16, SWITCH_PARALLEL = 32 };
struct ast_switch {
	struct ast a;
	const struct lang_name *label;
	unsigned flags;
	struct ast *condition;             /* pipeline, or the file expression */
	struct ast_clause *clauses;
	uint32_t clause_count;
	struct ast_block *otherwise;
};

struct ast_catch {
	struct ast a;
	struct ast_type_name **types;
	uint32_t type_count;               /* 0: catch all */
	uint32_t *type_starts;             /* of the `[` of each */
	struct ast_block *body;
};

struct ast_try {
	struct ast a;
	struct ast_block *body;
	struct ast_list catches;           /* AST_CATCH */
	struct ast_block *finally;
};

struct ast_trap {
	struct ast a;
	struct ast_type_name *type;        /* NULL: all */
	uint32_t type_start, type_end;     /* with the brackets */
	struct ast_block *body;
};

struct ast_flow {                          /* throw, return, exit, break, continue */
	struct ast a;
	struct ast *value;                 /* pipeline or NULL; break/continue: the label expression or NULL */
};

struct ast_function {
	struct ast a;
	const char *name;                  /* as written, scope prefix included */
	uint32_t name_start, name_end;
	bool is_filter, is_workflow;
	struct ast_list params;            /* function f($a, $b): AST_PARAMETER; also copied into body->params */
	struct ast_script_block *body;
};

enum { TYPE_DEF_CLASS, TYPE_DEF_ENUM, TYPE_DEF_INTERFACE };
enum { MEMBER_PUBLIC = 0, MEMBER_HIDDEN = 1, MEMBER_STATIC = 2 };
struct ast_type_definition {
	struct ast a;
	int what;                          /* TYPE_DEF_… */
	const char *name;
	uint32_t name_start, name_end;
	struct ast_list attributes;        /* [Flags()] … */
	struct ast_type_name **bases;      /* base class, interfaces, or the underlying type of an enum */
	uint32_t base_count;
	struct ast_list members;           /* AST_PROPERTY_MEMBER, AST_METHOD_MEMBER */
};

struct ast_property_member {
	struct ast a;
	const struct lang_name *name;
	const char *spelling;              /* of the name, as written here */
	struct ast_list attributes;
	struct ast_type_name *type;
	uint32_t type_start, type_end;     /* with the brackets */
	struct ast *initial;               /* default value, or the value of an enum member */
	unsigned flags;                    /* MEMBER_… */
};

struct ast_method_member {
	struct ast a;
	const char *name;
	struct ast_list attributes;
	struct ast_type_name *return_type; /* NULL: void, as in the genuine language (or a constructor) */
	uint32_t return_start, return_end; /* with the brackets */
	bool is_constructor;
	unsigned flags;
	struct ast_function *function;     /* its parameters and body */
	struct ast_list base_args;         /* : base(args) */
	bool has_base_call;
};

enum { USING_NAMESPACE, USING_MODULE, USING_ASSEMBLY, USING_TYPE, USING_COMMAND };
struct ast_using {
	struct ast a;
	int what;
	const char *name;
	uint32_t name_start;
	struct ast *module_spec;           /* using module @{…} */
};

struct ast_data {
	struct ast a;
	const struct lang_name *variable;  /* data name { … } or NULL */
	struct ast_list allowed;           /* -SupportedCommand expressions */
	struct ast_block *body;
};

/* ---- expressions ---- */

enum ast_number { NUM_INT32, NUM_INT64, NUM_DOUBLE, NUM_DECIMAL, NUM_BIGINT, NUM_SBYTE, NUM_BYTE, NUM_INT16, NUM_UINT16, NUM_UINT32, NUM_UINT64 };
struct ast_constant {
	struct ast a;
	enum ast_number type;
	union {
		int64_t i;                 /* every integer type up to int64 */
		uint64_t u;                /* NUM_UINT64 */
		double d;
		const char *digits;        /* NUM_DECIMAL, NUM_BIGINT: canonical decimal text, suffix and multiplier applied */
	};
	/* The engine's value word, written atomically on first use (0 before): the one thing in a tree that is not frozen. */
	uintptr_t value;
};

enum ast_quote { QUOTE_BARE, QUOTE_SINGLE, QUOTE_DOUBLE, QUOTE_SINGLE_HERE, QUOTE_DOUBLE_HERE };
struct ast_string {
	struct ast a;
	enum ast_quote quote;
	const char *text;
	uint32_t len;                      /* bytes; text may hold NULs */
	uintptr_t value;                   /* as in ast_constant */
};

struct ast_expandable_string {
	struct ast a;
	enum ast_quote quote;
	struct ast_list parts;             /* AST_STRING pieces and expressions (AST_VARIABLE, AST_SUB, AST_MEMBER is not one) */
};

struct ast_variable {
	struct ast a;
	const struct lang_name *name;      /* without scope or drive */
	const char *scope;                 /* "global" "script" "local" "private" "using" … or a drive ("env", "function"), or NULL */
	bool is_drive;                     /* scope is a drive name: the path is `name` with its case as written in path */
	bool splatted;                     /* @name */
	const char *path;                  /* the text as written, without $ and braces */
	int32_t slot;                      /* slot in the enclosing script block, or -1: look up by name */
};

struct ast_unary {
	struct ast a;
	enum ast_op op;
	struct ast *operand;
};

struct ast_binary {
	struct ast a;
	enum ast_op op;
	struct ast *left, *right;
	uint32_t op_start, op_end;         /* ErrorPosition */
};

struct ast_ternary {
	struct ast a;
	struct ast *condition, *if_true, *if_false;
};

struct ast_convert {                       /* AST_CONVERT and AST_TYPE */
	struct ast a;
	struct ast_type_name *type;
	struct ast *operand;               /* NULL for AST_TYPE */
	uint32_t type_end;                 /* behind the `]` of the type */
};

struct ast_attributed {
	struct ast a;
	struct ast_attribute *attribute;
	struct ast *operand;
};

struct ast_member {                        /* AST_MEMBER and AST_INVOKE_MEMBER */
	struct ast a;
	struct ast *target;                /* expression, or AST_TYPE for static */
	struct ast *member;                /* AST_STRING for a plain name, else an expression */
	const struct lang_name *name;      /* interned plain name, or NULL */
	bool is_static, null_conditional;
	struct ast_list args;              /* invocation */
	struct ast_type_name **generic_args;
	uint32_t generic_count;
	uint32_t site;
};

struct ast_index {
	struct ast a;
	struct ast *target, *index;
	bool null_conditional;
};

struct ast_items {                         /* AST_ARRAY_LITERAL */
	struct ast a;
	struct ast_list items;
};

struct ast_wrap {                          /* AST_ARRAY @(…), AST_SUB $(…): a block; AST_PAREN (…): a statement */
	struct ast a;
	struct ast_block *block;
	struct ast *inner;
};

struct ast_hashtable {
	struct ast a;
	struct ast **keys;                 /* expressions */
	struct ast **values;               /* statements */
	uint32_t count;
};

struct ast_script_block_expression {
	struct ast a;
	struct ast_script_block *block;
};

struct ast_using_expression {
	struct ast a;
	struct ast *inner;                 /* variable, member or index expression without the using: scope */
	uint32_t index;                    /* number of this $using: among those of the outermost script block */
};

#endif
