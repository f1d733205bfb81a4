/* SPDX-License-Identifier: MIT */
/*
 * lang/parser_function.c - script blocks with their param and named blocks, functions, parameters.
 */
#include "lang/lang_priv.h"

/* ---- parameters ---- */

static void check_duplicates(struct parser *p, const struct ast_list *params)
{
	struct name_set seen = {NULL, 0, 0};
	for (uint32_t i = 0; i < params->count; i++) {
		const struct ast_parameter *a = (const struct ast_parameter *)params->at[i];
		if (!name_set_add(p, &seen, a->name))
			parse_error_at(p, a->name_start, a->name_end, "DuplicateFormalParameter",
			               "Duplicate parameter $%s in parameter list.", a->path);
	}
}

static void missing_end(struct parser *p, uint32_t at)
{
	parse_error_more(p, at, at, "MissingEndParenthesisInFunctionParameterList",
	                 "Missing ')' in function parameter list.");
}

static struct ast *parse_parameter_declaration(struct parser *p)
{
	skip_newlines(p);
	uint32_t start = lex_peek(p, LEX_EXPRESSION)->start;
	struct ast_list attributes = parse_attributes(p);
	struct token t = *lex_peek(p, LEX_EXPRESSION);
	if (t.kind != TK_VARIABLE) {
		if (attributes.count)
			parse_error_at(p, p->last_end, p->last_end, "InvalidFunctionParameter",
			               "Parameter declarations are a comma-separated list of variable names with "
			               "optional initializer "
			               "expressions.");
		return NULL;
	}
	lex_take(p, &t);
	struct ast_variable *v = (struct ast_variable *)parse_variable(p, &t);
	struct ast_parameter *a = NODE(p, ast_parameter, AST_PARAMETER, start);
	a->name = v->name;
	a->path = v->path;
	a->name_start = t.start;
	a->name_end = t.end;
	a->attributes = attributes;
	for (uint32_t i = 0; i < attributes.count; i++) {
		if (attributes.at[i]->kind == AST_TYPE_CONSTRAINT)
			a->type = ((struct ast_type_constraint *)attributes.at[i])->type;
	}
	a->a.end = t.end;
	uint32_t pos = p->pos;
	skip_newlines(p);
	const struct token *n = lex_peek(p, LEX_EXPRESSION);
	if (n->kind == TK_OPERATOR && n->op == OP_ASSIGN) {
		lex_next(p, LEX_EXPRESSION);
		uint32_t equals = p->last_end;
		skip_newlines(p);
		a->default_value = parse_expression(p);
		if (!a->default_value) {
			parse_error_more(p, equals, equals, "MissingExpressionAfterToken",
			                 "Missing expression after '='.");
			a->default_value = node_error(p, equals, equals);
		}
		a->a.end = a->default_value->end;
	} else {
		p->pos = pos;
		lex_forget(p);
	}
	return (struct ast *)a;
}

/* Behind `(`: parameters and the `)`.  *ret_bad: an error ended the list and the rest is not a function any more. */
struct ast_list parse_parameters(struct parser *p, bool *ret_bad)
{
	bool no_comma = p->no_comma, no_colon = p->no_ternary_colon;
	uint32_t mark = list_begin(p);
	p->no_comma = true;
	p->no_ternary_colon = false;
	*ret_bad = false;
	uint32_t end = p->last_end;
	bool invalid = false;
	for (bool first = true;; first = false) {
		uint32_t errors = p->errors.count;
		struct ast *a = parse_parameter_declaration(p);
		if (!a) {
			invalid = p->errors.count > errors;
			if (!first)
				parse_error_more(p, p->last_end, p->last_end, "MissingExpressionAfterToken",
				                 "Missing expression after ','.");
			break;
		}
		end = p->last_end;
		list_push(p, a);
		skip_newlines(p);
		const struct token *t = lex_peek(p, LEX_EXPRESSION);
		if (t->kind != TK_OPERATOR || t->op != OP_COMMA)
			break;
		lex_next(p, LEX_EXPRESSION);
	}
	p->no_comma = no_comma;
	p->no_ternary_colon = no_colon;
	lex_forget(p);
	skip_newlines(p);
	if (invalid || !take_mark(p, TK_RPAREN, LEX_EXPRESSION)) {
		missing_end(p, invalid ? p->last_end : end);
		*ret_bad = true;
		if (!at_mark(p, TK_END, LEX_EXPRESSION)) {
			struct token skipped = *lex_peek(p, LEX_EXPRESSION);
			p->pos = token_full_end(p, &skipped);
			p->last_end = p->pos;
			lex_forget(p);
		}
	}
	struct ast_list params = list_end(p, mark);
	check_duplicates(p, &params);
	return params;
}

/* Do attributes (or nothing) and the word `param` with its `(` stand at `at`? */
static bool is_param_block(struct parser *p, uint32_t at)
{
	uint32_t depth = 0, limit = p->len - at > LANG_MAX_LOOK ? at + LANG_MAX_LOOK : p->len;
	while (at < limit) {
		if (depth == 0) {
			at = lex_skip_space(p, at);
			for (uint32_t n; (n = lex_newline(p, at)); at = lex_skip_space(p, at + n))
				;
			if (at >= p->len)
				return false;
			if (p->text[at] != '[') {
				struct token t = {.start = at};
				if (!lex_is_name_start(lex_look(p, at)))
					return false;
				lex_identifier(p, &t, LEX_COMMAND);
				if (t.kind != TK_WORD || t.keyword != KW_PARAM)
					return false;
				at = lex_skip_space(p, t.end);
				for (uint32_t n; (n = lex_newline(p, at)); at = lex_skip_space(p, at + n))
					;
				return at < p->len && p->text[at] == '(';
			}
		}
		char c = p->text[at++];
		if (c == '[' || c == '(' || c == '{') {
			depth++;
		} else if (c == ']' || c == ')' || c == '}') {
			depth--;
		} else if (c == '\'' || c == '"') {
			while (at < p->len && p->text[at] != c)
				at += p->text[at] == '`' && c == '"' ? 2 : 1;
			at++;
		}
	}
	return false;
}

/* ---- script blocks ---- */

/* Parses attributes and param( ), if they are there.  False when an error spoilt it. */
static bool parse_param_block(struct parser *p, struct ast_script_block *sb)
{
	const struct token *t = lex_peek(p, LEX_EXPRESSION);
	if (t->kind != TK_LBRACKET && !(t->kind == TK_WORD && t->keyword == KW_PARAM))
		return true;
	if (!is_param_block(p, t->start))
		return true;
	uint32_t start = t->start;
	sb->attributes = parse_attributes(p);
	skip_newlines(p);
	struct token word = lex_next(p, LEX_COMMAND);
	skip_newlines(p);
	lex_next(p, LEX_COMMAND);
	bool bad;
	struct ast_param_block *params =
	    NODE(p, ast_param_block, AST_PARAM_BLOCK, sb->attributes.count ? word.start : start);
	params->params = parse_parameters(p, &bad);
	params->a.end = p->last_end;
	sb->params = params;
	return !bad;
}

static struct ast_block **named_block_slot(struct ast_script_block *sb, enum keyword word)
{
	switch ((int)word) { /* the others name no block */
	case KW_BEGIN:
		return &sb->begin;
	case KW_PROCESS:
		return &sb->process;
	case KW_END:
		return &sb->end;
	case KW_CLEAN:
		return &sb->clean;
	case KW_DYNAMICPARAM:
		return &sb->dynamicparam;
	default:
		return NULL;
	}
}

static struct ast_block **peek_named_block(struct parser *p, struct ast_script_block *sb)
{
	const struct token *t = lex_peek(p, LEX_COMMAND);
	return t->kind == TK_WORD ? named_block_slot(sb, t->keyword) : NULL;
}

/* begin { } process { } …; false after an error that ended them. */
static bool parse_named_blocks(struct parser *p, struct ast_script_block *sb)
{
	for (;;) {
		skip_separators(p);
		struct token t = *lex_peek(p, LEX_COMMAND);
		if (t.kind == TK_RCURLY || t.kind == TK_END || t.kind == TK_RPAREN)
			return true;
		struct ast_block **slot = peek_named_block(p, sb);
		if (!slot) {
			uint32_t end = token_full_end(p, &t);
			parse_error_at(
			    p, t.start, end, "MissingNamedBlocks",
			    "unexpected token '%.*s', expected 'begin', 'process', 'end', 'clean', or 'dynamicparam'.",
			    (int)(end - t.start), p->text + t.start);
			return false;
		}
		lex_take(p, &t);
		struct ast_block *b = parse_block(p);
		if (!b) {
			parse_error_more(p, t.end, t.end, "MissingNamedStatementBlock",
			                 "Missing statement block after '%.*s'.", (int)(t.end - t.start),
			                 p->text + t.start);
			return true;
		}
		b->a.start = t.start;
		if (*slot)
			parse_error_at(p, t.start, b->a.end, "DuplicateScriptCommandClause",
			               "Script command clause '%.*s' has already been defined.", (int)(t.end - t.start),
			               p->text + t.start);
		*slot = b;
	}
}

/* The positions of a block without braces: those of its statements and traps. */
void block_extent(struct ast_block *b)
{
	const struct ast_list *lists[] = {&b->statements, &b->traps};
	b->a.start = b->a.end = 0;
	for (size_t i = 0; i < ARRAY_LEN(lists); i++) {
		const struct ast_list *l = lists[i];
		if (!l->count)
			continue;
		if (b->a.end == 0 || l->at[0]->start < b->a.start)
			b->a.start = l->at[0]->start;
		if (l->at[l->count - 1]->end > b->a.end)
			b->a.end = l->at[l->count - 1]->end;
	}
}

static void parse_unnamed_block(struct parser *p, struct ast_script_block *sb, bool filter, bool top)
{
	struct ast_block *b = NODE(p, ast_block, AST_BLOCK, p->pos);
	if (top)
		parse_top_statements(p, b);
	else
		parse_statement_list(p, &b->statements, &b->traps);
	block_extent(b);
	if (sb->params) {
		b->a.start = sb->params->a.start;
		if (b->a.end < sb->params->a.end)
			b->a.end = sb->params->a.end;
	}
	if (filter)
		sb->process = b;
	else
		sb->end = b;
	sb->end_is_unnamed = true;
}

static void parse_usings(struct parser *p, struct ast_script_block *sb)
{
	uint32_t mark = list_begin(p);
	for (;;) {
		skip_separators(p);
		struct token t = *lex_peek(p, LEX_COMMAND);
		if (t.kind != TK_WORD || t.keyword != KW_USING)
			break;
		lex_take(p, &t);
		p->usings_allowed = true;
		list_push(p, parse_using(p, &t));
		p->usings_allowed = false;
	}
	sb->usings = list_end(p, mark);
}

struct ast_script_block *parse_script_block(struct parser *p, uint32_t start, bool braces, bool filter,
                                            struct ast_function *function)
{
	struct ast_script_block *outer = p->block;
	struct ast_script_block *sb = NODE(p, ast_script_block, AST_SCRIPT_BLOCK, start);
	sb->source = p->source;
	sb->parent = outer;
	sb->function = function;
	sb->is_filter = filter;
	p->block = sb;
	if (!braces)
		parse_usings(p, sb);
	else
		skip_newlines(p);
	bool whole = parse_param_block(p, sb);
	if (whole) {
		skip_separators(p);
		if (peek_named_block(p, sb))
			whole = parse_named_blocks(p, sb);
		else
			parse_unnamed_block(p, sb, filter, !braces);
	}
	if (!braces && !p->aborted && lex_peek(p, LEX_COMMAND)->kind != TK_END) {
		struct ast_block rest = {.a = {.kind = AST_BLOCK}};
		if (whole || lex_peek(p, LEX_COMMAND)->kind == TK_RPAREN ||
		    lex_peek(p, LEX_COMMAND)->kind == TK_RCURLY || sb->params)
			parse_top_statements(p, &rest);
	}
	sb->a.end = braces ? p->last_end : p->len;
	sb->broken = !whole;
	p->block = outer;
	return sb;
}

/* The whole text's statements: a stray bracket is reported and skipped. */
void parse_top_statements(struct parser *p, struct ast_block *b)
{
	uint32_t mark = list_begin(p);
	for (;;) {
		struct ast_list statements, traps;
		parse_statement_list(p, &statements, &traps);
		const struct token *t = lex_peek(p, LEX_COMMAND);
		bool end = t->kind == TK_END;
		if (end && p->stack_count == mark) {
			b->statements = statements;
			b->traps = traps;
			return;
		}
		for (uint32_t i = 0; i < statements.count; i++)
			list_push(p, statements.at[i]);
		for (uint32_t i = 0; i < traps.count; i++)
			list_push(p, traps.at[i]);
		if (end)
			break;
		struct token copy = *t;
		parse_unexpected(p, &copy);
		skip_token(p);
	}
	b->statements = list_end(p, mark);
}

struct ast_script_block *parse_braced_script_block(struct parser *p, bool filter, struct ast_function *function)
{
	skip_newlines(p);
	if (!at_mark(p, TK_LCURLY, LEX_COMMAND) || !parse_enter(p))
		return NULL;
	struct token open = lex_next(p, LEX_COMMAND);
	struct ast_script_block *sb = parse_script_block(p, open.start, true, filter, function);
	if (sb->broken && !sb->params) {
		/* the error was told; what follows is read as statements of the outside */
	} else if (!take_mark(p, TK_RCURLY, LEX_COMMAND)) {
		parse_error_open(p, open.start, open.end, "MissingEndCurlyBrace",
		                 "Missing closing '}' in statement block or type definition.");
	}
	sb->a.end = p->last_end;
	parse_leave(p);
	return sb;
}

/* ---- functions ---- */

static const char *function_keyword(enum keyword word)
{
	return word == KW_FILTER ? "filter" : word == KW_WORKFLOW ? "workflow" : "function";
}

static struct ast *parse_unsupported(struct parser *p, const struct token *t)
{
	bool workflow = t->keyword == KW_WORKFLOW;
	parse_error_at(p, t->start, p->last_end,
	               workflow ? "WorkflowNotSupportedInPowerShellCore" : "ConfigurationNotSupportedInPowerShellCore",
	               "%s is not supported in PowerShell 6+.", workflow ? "Workflow" : "Configuration keyword");
	return node_error(p, t->start, p->last_end);
}

struct ast *parse_function(struct parser *p, const struct token *t)
{
	struct token name = *lex_peek(p, LEX_COMMAND);
	bool can_name = name.kind == TK_WORD || name.kind == TK_NUMBER || name.kind == TK_PARAMETER ||
	                name.kind == TK_OPERATOR || name.kind == TK_QUOTE_SINGLE || name.kind == TK_QUOTE_DOUBLE;
	struct ast *name_node = can_name ? parse_argument(p) : NULL;
	if (!name_node) {
		parse_error_more(p, t->end, t->end, "MissingNameAfterKeyword", "Missing name after %s keyword.",
		                 function_keyword(t->keyword));
		return node_error(p, t->start, t->end);
	}
	struct ast_function *f = NODE(p, ast_function, AST_FUNCTION, t->start);
	f->name = name_node->kind == AST_STRING
	              ? ((struct ast_string *)name_node)->text
	              : arena_strndup(p->arena, p->text + name.start, p->last_end - name.start);
	f->is_filter = t->keyword == KW_FILTER;
	f->is_workflow = t->keyword == KW_WORKFLOW;
	f->name_start = name.start;
	f->name_end = p->last_end;
	uint32_t name_end = p->last_end;
	bool has_params = false;
	skip_newlines(p);
	if (take_mark(p, TK_LPAREN, LEX_COMMAND)) {
		bool bad;
		has_params = true;
		f->params = parse_parameters(p, &bad);
		if (bad)
			return node_error(p, t->start, p->last_end);
		name_end = p->last_end;
	}
	f->body = parse_braced_script_block(p, f->is_filter, f);
	if (!f->body) {
		parse_error_more(p, name_end, name_end, "MissingFunctionBody",
		                 "Missing function body in function declaration.");
		return node_error(p, t->start, p->last_end);
	}
	if (has_params && f->body->params)
		parse_error_at(
		    p, f->body->params->a.start, f->body->params->a.end, "OnlyOneParameterListAllowed",
		    "The param statement cannot be used if arguments were specified in the function declaration.");
	else if (has_params && f->params.count) {
		struct ast_param_block *params = NODE(p, ast_param_block, AST_PARAM_BLOCK, f->params.at[0]->start);
		params->params = f->params;
		params->a.end = f->params.at[f->params.count - 1]->end;
		f->body->params = params;
	}
	if (t->keyword == KW_CONFIGURATION || t->keyword == KW_WORKFLOW)
		return parse_unsupported(p, t);
	return node_end(f, p->last_end);
}
