/* SPDX-License-Identifier: MIT */
/*
 * engine/eval_switch.c - switch, over one value, a collection, or the lines of a file.
 */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/buf.h"
#include "engine/eval_priv.h"
#include "engine/loop_enumerator.h"
#include "engine/provider.h"

enum verdict { NEXT_CLAUSE, NEXT_ITEM, LEAVE_SWITCH };

/* Does one clause match the item?  PS_TRUE, PS_FALSE or PS_FAIL. */
static ps_value clause_matches(struct runspace *rs, struct ast_switch *s, struct ast *condition, ps_value item)
{
	if (condition->kind == AST_SCRIPT_BLOCK_EXPRESSION) {
		struct script_block *sb = script_block(script_block_new(rs, ((struct ast_script_block_expression *)condition)->block));
		struct collect c;
		collect_init(&c);
		/* the block runs in a scope of its own, with $_ */
		enum ps_status st = pipeline_call_block(rs, sb, NULL, 0, item, PS_UNSET, false, &c.s);
		return st == PS_OK ? ps_from_bool(eval_truth(collect_value(&c))) : eval_flow(rs, st);
	}
	ps_value pattern = eval_expr(rs, condition);
	if (ps_failed(pattern))
		return pattern;
	bool cs = (s->flags & SWITCH_CASE_SENSITIVE) != 0;
	ps_value base = ps_base(pattern);
	if (ps_is_obj(base) && ps_tc(base) == TC_SCRIPT_BLOCK) {
		struct collect c;
		collect_init(&c);
		enum ps_status st = pipeline_call_block(rs, script_block(base), NULL, 0, item, PS_UNSET, false, &c.s);
		return st == PS_OK ? ps_from_bool(eval_truth(collect_value(&c))) : eval_flow(rs, st);
	}
	enum ast_op op = cs ? OP_CEQ : OP_EQ;
	if (s->flags & SWITCH_WILDCARD)
		op = cs ? OP_CLIKE : OP_LIKE;
	else if (s->flags & SWITCH_REGEX)
		op = cs ? OP_CMATCH : OP_MATCH;
	if (op == OP_EQ || op == OP_CEQ)
		return ps_from_bool(ps_equals(item, pattern, !cs) ||
		                    (ps_is_string(ps_base(item)) != ps_is_string(base) && ps_equals(pattern, item, !cs) &&
		                     ps_is_string(base)));
	ps_value text = ps_to_string(item);
	if (ps_failed(text))
		return text;
	ps_value r = eval_binary_values(rs, op, text, pattern);
	return ps_failed(r) ? r : ps_from_bool(eval_truth(r));
}

static enum verdict after_clause(struct runspace *rs, struct ast_switch *s, enum ps_status *st)
{
	if (*st == PS_OK)
		return NEXT_CLAUSE;
	if ((*st == PS_BREAK || *st == PS_CONTINUE) && eval_is_label(rs, s->label)) {
		enum verdict v = *st == PS_BREAK ? LEAVE_SWITCH : NEXT_ITEM;
		*st = PS_OK;
		return v;
	}
	return LEAVE_SWITCH;
}

static enum verdict one_item(struct runspace *rs, struct ast_switch *s, ps_value item, struct sink *out, enum ps_status *st)
{
	bool any = false;
	rs->scope->dollar_under = item;
	for (uint32_t i = 0; i < s->clause_count; i++) {
		eval_at(rs, s->clauses[i].condition);
		ps_value m = clause_matches(rs, s, s->clauses[i].condition, item);
		if (ps_failed(m)) {
			*st = eval_status(rs);
			if (*st == PS_ERROR)
				*st = eval_statement_failed(rs);
			if (*st != PS_OK)
				return LEAVE_SWITCH;
			continue;
		}
		if (!ps_is(m, PS_TRUE))
			continue;
		any = true;
		*st = eval_block(rs, s->clauses[i].body, out);
		enum verdict v = after_clause(rs, s, st);
		if (v != NEXT_CLAUSE)
			return v;
		rs->scope->dollar_under = item;
	}
	if (any || !s->otherwise)
		return NEXT_ITEM;
	*st = eval_block(rs, s->otherwise, out);
	enum verdict v = after_clause(rs, s, st);
	return v == LEAVE_SWITCH ? v : NEXT_ITEM;
}

static enum ps_status over_file(struct runspace *rs, struct ast_switch *s, ps_value path, struct sink *out)
{
	ps_value text = ps_to_string(path);
	if (ps_failed(text))
		return PS_ERROR;
	const char *file = path_to_file(rs, ps_str(text)->text);
	if (!file)
		return PS_ERROR;
	FILE *f = fopen(file, "re");
	if (!f) {
		ps_throw_error(&type_exc_file_not_found, "FileReadError", CAT_INVALID_OPERATION, text,
		               "The file could not be read: Could not find file '%s'.", file);
		return PS_ERROR;
	}
	char *line = NULL;
	size_t cap = 0;
	ssize_t n;
	enum ps_status st = PS_OK;
	bool first = true;
	while (st == PS_OK && (n = getline(&line, &cap, f)) >= 0) {
		size_t len = (size_t)n;
		const char *begin = line;
		if (first && len >= 3 && memcmp(line, "\xEF\xBB\xBF", 3) == 0) {
			begin += 3;
			len -= 3;
		}
		first = false;
		if (len && begin[len - 1] == '\n')
			len--;
		if (len && begin[len - 1] == '\r')
			len--;
		if (one_item(rs, s, ps_string_lossy(begin, len), out, &st) == LEAVE_SWITCH)
			break;
	}
	free(line);
	fclose(f);
	return st;
}

static enum ps_status over_values(struct runspace *rs, struct ast_switch *s, ps_value v, struct sink *out)
{
	enum ps_status st = PS_OK;
	struct ps_enumerator *e = ps_is_null(v) ? NULL : ps_enumerate(v);
	if (!e) {
		if (!ps_is_null(ps_pending()))
			return PS_ERROR;
		if (!ps_is(v, PS_NOTHING))
			one_item(rs, s, v, out, &st);
		return st;
	}
	ps_value item;
	int more = 0;
	if (loop_enumerator_wanted(rs, engine_names.switch_)) {
		ps_value o = loop_enumerator_new(e);
		struct scope *scope = rs->scope;
		st = scope_set(rs, scope, engine_names.switch_, o) ? PS_OK : PS_ERROR;
		while (st == PS_OK && (more = loop_enumerator_next(o, &item)) > 0)
			if (one_item(rs, s, item, out, &st) == LEAVE_SWITCH)
				break;
		loop_enumerator_close(o);
		scope_set(rs, scope, engine_names.switch_, PS_NULL);
		return st == PS_OK && more < 0 ? PS_ERROR : st;
	}
	while (st == PS_OK && (more = e->next(e, &item)) > 0)
		if (one_item(rs, s, item, out, &st) == LEAVE_SWITCH)
			break;
	if (e->close)
		e->close(e);
	return st == PS_OK && more < 0 ? PS_ERROR : st;
}

enum ps_status eval_switch(struct runspace *rs, struct ast_switch *s, struct sink *out)
{
	ps_value v;
	eval_at(rs, s->condition);
	enum ps_status st = eval_collect(rs, s->condition, &v);
	if (st != PS_OK)
		return st;
	ps_value under = rs->scope->dollar_under;
	struct scope *scope = rs->scope;
	st = s->flags & SWITCH_FILE ? over_file(rs, s, v, out) : over_values(rs, s, v, out);
	scope->dollar_under = under;
	return st;
}
