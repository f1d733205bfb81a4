/* SPDX-License-Identifier: MIT */
/*
 * lang/parser_loop.c - while, do, for, foreach and switch.
 */
#include "lang/lang_priv.h"

#include <string.h>
#include <strings.h>

/* `(` behind a keyword; false with an error. */
static bool take_open(struct parser *p, const struct token *word, const char *name)
{
	skip_newlines(p);
	if (take_mark(p, TK_LPAREN, LEX_COMMAND))
		return true;
	parse_error_more(p, word->end, word->end, "MissingOpenParenthesisAfterKeyword",
	                 "Missing opening '(' after keyword '%s'.", name);
	p->pos = p->last_end;
	lex_forget(p);
	return false;
}

/* `)` behind a condition; false with an error. */
static bool take_close(struct parser *p, const char *name)
{
	uint32_t pos = p->pos;
	skip_newlines(p);
	if (take_mark(p, TK_RPAREN, LEX_COMMAND))
		return true;
	parse_error_more(p, p->last_end, p->last_end, "MissingEndParenthesisAfterStatement",
	                 "Missing closing ')' after expression in '%s' statement.", name);
	p->pos = pos;
	lex_forget(p);
	return false;
}

static struct ast_block *loop_body(struct parser *p, const char *name)
{
	uint32_t at = p->last_end;
	struct ast_block *b = parse_block(p);
	if (!b) {
		parse_error_more(p, at, at, "MissingLoopStatement", "Missing statement body in %s loop.", name);
		p->pos = at;
		lex_forget(p);
	}
	return b;
}

/* The condition of while and until, brackets included; false when the statement is lost. */
static bool loop_condition(struct parser *p, const struct token *word, const char *name, struct ast **ret)
{
	if (!take_open(p, word, name))
		return false;
	uint32_t open = p->last_end;
	skip_newlines(p);
	*ret = parse_pipeline_chain(p);
	if (!*ret) {
		parse_error_more(p, open, open, "MissingExpressionAfterKeyword",
		                 "Missing expression after '%s' in loop.", name);
		*ret = node_error(p, open, open);
		if (!at_mark(p, TK_RPAREN, LEX_COMMAND))
			return false;
	}
	return take_close(p, name);
}

struct ast *parse_while(struct parser *p, const struct token *t, const struct lang_name *label, uint32_t start)
{
	struct ast_loop *s = NODE(p, ast_loop, AST_WHILE, start);
	s->label = label;
	if (!loop_condition(p, t, "while", &s->condition))
		return node_error(p, start, p->last_end);
	s->body = loop_body(p, "while");
	return s->body ? node_end(s, p->last_end) : node_error(p, start, p->last_end);
}

struct ast *parse_do(struct parser *p, const struct token *t, const struct lang_name *label, uint32_t start)
{
	struct ast_loop *s = NODE(p, ast_loop, AST_DO_WHILE, start);
	(void)t;
	s->label = label;
	s->body = loop_body(p, "do");
	if (!s->body)
		return node_error(p, start, p->last_end);
	uint32_t pos = p->pos;
	skip_newlines(p);
	struct token word = *lex_peek(p, LEX_COMMAND);
	if (word.kind != TK_WORD || (word.keyword != KW_WHILE && word.keyword != KW_UNTIL)) {
		parse_error_more(p, p->last_end, p->last_end, "MissingWhileOrUntilInDoWhile",
		                 "Missing while or until keyword in do loop.");
		p->pos = pos;
		lex_forget(p);
		return node_error(p, start, p->last_end);
	}
	lex_take(p, &word);
	bool until = word.keyword == KW_UNTIL;
	if (until)
		s->a.kind = AST_DO_UNTIL;
	if (!loop_condition(p, &word, until ? "until" : "while", &s->condition))
		return node_error(p, start, p->last_end);
	return node_end(s, p->last_end);
}

/* `;` or a newline between the parts of for. */
static void take_for_separator(struct parser *p)
{
	const struct token *t = lex_peek(p, LEX_COMMAND);
	if (t->kind != TK_SEMI && t->kind != TK_NEWLINE)
		return;
	p->pos = t->end;
	lex_forget(p);
	skip_newlines(p);
}

struct ast *parse_for(struct parser *p, const struct token *t, const struct lang_name *label, uint32_t start)
{
	struct ast_loop *s = NODE(p, ast_loop, AST_FOR, start);
	s->label = label;
	if (!take_open(p, t, "for"))
		return node_error(p, start, p->last_end);
	skip_newlines(p);
	s->initializer = parse_pipeline_chain(p);
	take_for_separator(p);
	s->condition = parse_pipeline_chain(p);
	take_for_separator(p);
	s->iterator = parse_pipeline_chain(p);
	if (!take_close(p, "for"))
		return node_error(p, start, p->last_end);
	s->body = loop_body(p, "for");
	return s->body ? node_end(s, p->last_end) : node_error(p, start, p->last_end);
}

/* ---- foreach ---- */

#define FOREACH_FORM "\nThe correct form is: foreach ($a in $b) {...}"

static void parse_foreach_flags(struct parser *p, struct ast_foreach *s)
{
	for (;;) {
		skip_newlines(p);
		struct token f = *lex_peek(p, LEX_COMMAND);
		if (f.kind != TK_PARAMETER)
			return;
		lex_take(p, &f);
		uint32_t n = f.end - f.start;
		if (n == 9 && strncasecmp(p->text + f.start, "-parallel", n) == 0) {
			s->parallel = true;
		} else if (n == 14 && strncasecmp(p->text + f.start, "-throttlelimit", n) == 0) {
			s->throttle = parse_argument(p);
			if (!s->throttle)
				parse_error_more(p, f.end, f.end, "MissingThrottleLimit",
				                 "The ThrottleLimit parameter of the foreach statement is missing a "
				                 "value. Supply a throttle limit "
				                 "to the parameter.");
		} else {
			parse_error_at(p, f.start, f.end, "InvalidForeachFlag",
			               "The parameter %.*s is not valid for the foreach statement.", (int)(n - 1),
			               p->text + f.start + 1);
		}
	}
}

/* ( $variable in pipeline ) */
static bool parse_foreach_head(struct parser *p, struct ast_foreach *s)
{
	skip_newlines(p);
	struct token v = *lex_peek(p, LEX_EXPRESSION);
	uint32_t at = p->last_end;
	if (v.kind != TK_VARIABLE) {
		parse_error_more(p, at, at, "MissingVariableNameAfterForeach",
		                 "Missing variable name after foreach." FOREACH_FORM);
		return false;
	}
	lex_take(p, &v);
	s->variable = (struct ast_variable *)parse_variable(p, &v);
	skip_newlines(p);
	struct token in = *lex_peek(p, LEX_COMMAND);
	if (in.kind != TK_WORD || in.keyword != KW_IN) {
		parse_error_more(p, p->last_end, p->last_end, "MissingInInForeach",
		                 "Missing 'in' after variable in foreach loop." FOREACH_FORM);
		return false;
	}
	lex_take(p, &in);
	skip_newlines(p);
	s->collection = parse_pipeline_chain(p);
	if (!s->collection) {
		parse_error_more(p, in.end, in.end, "MissingForeachExpression",
		                 "Missing expression in foreach loop." FOREACH_FORM);
		return false;
	}
	skip_newlines(p);
	if (!take_mark(p, TK_RPAREN, LEX_COMMAND)) {
		parse_error_more(p, p->last_end, p->last_end, "MissingEndParenthesisAfterForeach",
		                 "Missing closing ')' after expression part of foreach loop." FOREACH_FORM);
		return false;
	}
	return true;
}

struct ast *parse_foreach(struct parser *p, const struct token *t, const struct lang_name *label, uint32_t start)
{
	struct ast_foreach *s = NODE(p, ast_foreach, AST_FOREACH, start);
	s->label = label;
	parse_foreach_flags(p, s);
	if (!take_open(p, t, "foreach") || !parse_foreach_head(p, s))
		return node_error(p, start, p->last_end);
	uint32_t close = p->last_end;
	s->body = parse_block(p);
	if (!s->body) {
		parse_error_more(p, close, close, "MissingForeachStatement",
		                 "Missing statement body in foreach loop." FOREACH_FORM);
		return node_error(p, start, p->last_end);
	}
	if (s->parallel)
		parse_error_at(p, start, p->last_end, "KeywordParameterReservedForFutureUse",
		               "The foreach '-parallel' parameter is reserved for future use.");
	else if (s->throttle)
		parse_error_at(p, s->throttle->start, s->throttle->end, "ThrottleLimitRequiresParallelFlag",
		               "The ThrottleLimit parameter is only supported on foreach statements that use the "
		               "Parallel parameter.");
	return node_end(s, p->last_end);
}

/* ---- switch ---- */

static unsigned switch_flag(const char *s, uint32_t n)
{
	static const struct {
		const char *name;
		unsigned flag;
	} flags[] = {{"casesensitive", SWITCH_CASE_SENSITIVE},
	             {"wildcard", SWITCH_WILDCARD},
	             {"regex", SWITCH_REGEX},
	             {"file", SWITCH_FILE},
	             {"exact", SWITCH_EXACT},
	             {"parallel", SWITCH_PARALLEL}};
	unsigned found = 0;
	for (size_t i = 0; i < ARRAY_LEN(flags); i++) {
		if (n && n <= strlen(flags[i].name) && strncasecmp(flags[i].name, s, n) == 0)
			return flags[i].flag;
	}
	return found;
}

static void parse_switch_flags(struct parser *p, struct ast_switch *s)
{
	for (;;) {
		skip_newlines(p);
		struct token f = *lex_peek(p, LEX_COMMAND);
		if (f.kind != TK_PARAMETER)
			return;
		lex_take(p, &f);
		const char *name = p->text + f.start + 1;
		uint32_t n = f.end - f.start - 1;
		unsigned flag = switch_flag(name, n);
		if (!flag) {
			parse_error_at(p, f.start, f.end, "InvalidSwitchFlag",
			               "The parameter %.*s is not valid for the switch statement.", (int)n, name);
			continue;
		}
		if (flag == SWITCH_PARALLEL)
			parse_error_at(p, f.start, f.end, "KeywordParameterReservedForFutureUse",
			               "The switch '-parallel' parameter is reserved for future use.");
		if (flag & (SWITCH_EXACT | SWITCH_REGEX | SWITCH_WILDCARD))
			s->flags &= ~(unsigned)(SWITCH_EXACT | SWITCH_REGEX | SWITCH_WILDCARD);
		s->flags |= flag;
		if (flag != SWITCH_FILE)
			continue;
		skip_newlines(p);
		struct ast *file = parse_argument(p);
		if (!file) {
			parse_error_more(p, f.end, f.end, "MissingFilenameOption",
			                 "Cannot process the 'switch' statement because of a missing file name "
			                 "argument to the -file option.");
			continue;
		}
		struct ast_command_expression *ce =
		    NODE(p, ast_command_expression, AST_COMMAND_EXPRESSION, file->start);
		ce->expr = file;
		ce->a.end = file->end;
		struct ast_pipeline *pipeline = NODE(p, ast_pipeline, AST_PIPELINE, file->start);
		uint32_t mark = list_begin(p);
		list_push(p, ce);
		pipeline->elements = list_end(p, mark);
		s->condition = node_end(pipeline, file->end);
	}
}

static bool parse_switch_head(struct parser *p, const struct token *t, struct ast_switch *s)
{
	parse_switch_flags(p, s);
	uint32_t before = p->last_end;
	if (!take_mark(p, TK_LPAREN, LEX_COMMAND)) {
		bool bad = !s->condition && !(s->flags & SWITCH_FILE);
		if (bad)
			parse_error_more(p, before > t->end ? before : t->end, before > t->end ? before : t->end,
			                 "PipelineValueRequired",
			                 "A switch statement must have one of the following:  '-file file_name' or '( "
			                 "expression )'.");
		return !bad || !at_mark(p, TK_END, LEX_COMMAND);
	}
	skip_newlines(p);
	s->condition = parse_pipeline_chain(p);
	if (!s->condition)
		parse_error_more(
		    p, p->last_end, p->last_end, "PipelineValueRequired",
		    "A switch statement must have one of the following:  '-file file_name' or '( expression )'.");
	uint32_t pos = p->pos;
	skip_newlines(p);
	if (!take_mark(p, TK_RPAREN, LEX_COMMAND)) {
		parse_error_more(p, p->last_end, p->last_end, "MissingEndParenthesisInSwitchStatement",
		                 "Missing ')' after expression in switch statement.");
		p->pos = pos;
		lex_forget(p);
	}
	return true;
}

/* One clause; false when the list ends (with an error, when it is not the closing brace). */
static bool parse_switch_clause(struct parser *p, struct ast_switch *s, uint32_t *clauses)
{
	skip_separators(p);
	struct token t = *lex_peek(p, LEX_COMMAND);
	if (t.kind == TK_RCURLY)
		return false;
	bool is_default = t.kind == TK_WORD && t.keyword == KW_DEFAULT;
	struct ast *condition = NULL;
	if (is_default)
		lex_take(p, &t);
	else
		condition = parse_argument(p);
	if (!is_default && !condition) {
		parse_error_more(p, p->last_end, p->last_end, "MissingSwitchConditionExpression",
		                 "Missing condition in switch statement clause.");
		return false;
	}
	uint32_t at = p->last_end;
	struct ast_block *body = parse_block(p);
	if (!body) {
		parse_error_more(p, at, at, "MissingSwitchStatementClause",
		                 "Missing statement block in switch statement clause.");
		return false;
	}
	if (!is_default) {
		list_push(p, condition);
		list_push(p, body);
		(*clauses)++;
	} else if (s->otherwise) {
		parse_error_at(p, t.start, t.end, "MultipleSwitchDefaultClauses",
		               "A switch statement can have only one default clause.");
	} else {
		s->otherwise = body;
	}
	return true;
}

struct ast *parse_switch(struct parser *p, const struct token *t, const struct lang_name *label, uint32_t start)
{
	struct ast_switch *s = NODE(p, ast_switch, AST_SWITCH, start);
	s->label = label;
	if (!parse_switch_head(p, t, s))
		return node_error(p, start, p->last_end);
	skip_newlines(p);
	if (!take_mark(p, TK_LCURLY, LEX_COMMAND)) {
		parse_error_more(p, p->last_end, p->last_end, "MissingCurlyBraceInSwitchStatement",
		                 "Missing '{' in switch statement.");
		return node_error(p, start, p->last_end);
	}
	uint32_t mark = list_begin(p), open = p->last_end, seen = 0, errors = p->errors.count;
	while (parse_switch_clause(p, s, &s->clause_count) && !p->aborted)
		seen++;
	struct ast_list flat = list_end(p, mark);
	if (!seen && p->errors.count == errors && at_mark(p, TK_RCURLY, LEX_COMMAND))
		parse_error_more(p, open, open, "MissingSwitchConditionExpression",
		                 "Missing condition in switch statement clause.");
	take_mark(p, TK_RCURLY, LEX_COMMAND);
	s->clauses = arena_alloc(p->arena, s->clause_count * sizeof *s->clauses);
	for (uint32_t i = 0; i < s->clause_count; i++)
		s->clauses[i] = (struct ast_clause){flat.at[2 * i], (struct ast_block *)flat.at[2 * i + 1]};
	return node_end(s, p->last_end);
}
