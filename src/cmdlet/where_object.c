/* SPDX-License-Identifier: MIT */
/* cmdlet/where_object.c - Where-Object: a filter block, or Property -op Value. */
#include <string.h>

#include "base/utf.h"
#include "engine/cmdlet.h"
#include "heap/heap.h"
#include "object/psobject.h"

enum { INPUT, FILTER, PROPERTY, VALUE, OP_FIRST };
#define WHERE_OPS(X)                                                                                                   \
	X("EQ", OP_EQ)                                                                                                 \
	X("CEQ", OP_CEQ) X("NE", OP_NE) X("CNE", OP_CNE) X("GT", OP_GT) X("CGT", OP_CGT) X("LT", OP_LT)                \
	    X("CLT", OP_CLT) X("GE", OP_GE) X("CGE", OP_CGE) X("LE", OP_LE) X("CLE", OP_CLE) X("Like", OP_LIKE)        \
	        X("CLike", OP_CLIKE) X("NotLike", OP_NOTLIKE) X("CNotLike", OP_CNOTLIKE) X("Match", OP_MATCH)          \
	            X("CMatch", OP_CMATCH) X("NotMatch", OP_NOTMATCH) X("CNotMatch", OP_CNOTMATCH)                     \
	                X("Contains", OP_CONTAINS) X("CContains", OP_CCONTAINS) X("NotContains", OP_NOTCONTAINS)       \
	                    X("CNotContains", OP_CNOTCONTAINS) X("In", OP_IN) X("CIn", OP_CIN) X("NotIn", OP_NOTIN)    \
	                        X("CNotIn", OP_CNOTIN) X("Is", OP_IS) X("IsNot", OP_ISNOT)
static const char *const params[] = {"InputObject",
                                     "FilterScript",
                                     "Property",
                                     "Value",
#define X(name, op) name,
                                     WHERE_OPS(X)
#undef X
                                         "Not",
                                     NULL};
static const enum ast_op ops[] = {
#define X(name, op) op,
    WHERE_OPS(X)
#undef X
};
enum { OP_COUNT_ = ARRAY_LEN(ops), NOT = OP_FIRST + OP_COUNT_ };

struct state {
	int op; /* index into ops, -1: truth of the property, -2: not */
	ps_value value;
};

static enum ps_status begin(struct cmdlet_call *c)
{
	struct state *s = c->state;
	s->op = cmdlet_switch(c, NOT) ? -2 : -1;
	for (int i = 0; i < OP_COUNT_; i++)
		if (cmdlet_switch(c, OP_FIRST + i))
			s->op = i;
	s->value = cmdlet_has(c, VALUE) ? c->args[VALUE] : PS_NULL;
	if (s->op < 0 && cmdlet_has(c, VALUE)) /* Property Value without an operator: -EQ */
		s->op = 0;
	return PS_OK;
}

static enum ps_status by_block(struct cmdlet_call *c, ps_value input)
{
	ps_value v;
	enum ps_status st = cmdlet_invoke_value(c, c->args[FILTER], input, &v);
	if (st != PS_OK)
		return st;
	return ps_truth(v) ? cmdlet_write(c, input) : PS_OK;
}

/* The property's value; $null when there is none. */
static enum ps_status property_of(struct cmdlet_call *c, ps_value input, ps_value *ret)
{
	const char *name = cmdlet_str(c, PROPERTY);
	*ret = PS_NULL;
	if (ps_is_null(input) || !name)
		return PS_OK;
	ps_value base = ps_base(input);
	if (ps_tc(base) == TC_DICT) {
		ps_value v = ps_dict_get_str(ps_dict(base), name, strlen(name));
		if (ps_failed(v))
			ps_take_pending();
		else if (!ps_is_unset(v)) {
			*ret = v;
			return PS_OK;
		}
	}
	if (ps_get_member(input, name, strlen(name), ret) != PS_FOUND) {
		ps_take_pending();
		*ret = PS_NULL;
	}
	return PS_OK;
}

static enum ps_status by_property(struct cmdlet_call *c, ps_value input)
{
	struct state *s = c->state;
	ps_value v, matches = PS_UNSET;
	enum ps_status st = property_of(c, input, &v);
	if (st != PS_OK)
		return st;
	if (s->op < 0)
		return ps_truth(v) == (s->op == -1) ? cmdlet_write(c, input) : PS_OK;
	ps_value value = s->value;
	if (ops[s->op] == OP_IS || ops[s->op] == OP_ISNOT) {
		ps_value text = ps_base(value);
		if (ps_is_string(text)) {
			const struct ps_str *t = ps_str(text);
			const char *name = t->text;
			size_t n = t->len;
			if (n > 2 && name[0] == '[' && name[n - 1] == ']') {
				name++;
				n -= 2;
			}
			const struct ps_type *type = ps_type_find(name, n, NULL);
			if (type)
				value = ps_from_type(type);
		}
	}
	ps_value r = ps_binary(ops[s->op], v, value, &matches);
	if (ps_failed(r))
		return cmdlet_pending_error(c, "OperatorFailed", CAT_INVALID_OPERATION, input);
	if (!ps_is_unset(matches) && !variable_set(c->rs, "Matches", matches))
		return PS_ERROR;
	return ps_truth(r) ? cmdlet_write(c, input) : PS_OK;
}

static enum ps_status process(struct cmdlet_call *c)
{
	ps_value input = ps_is_unset(c->input) ? (cmdlet_has(c, INPUT) ? c->args[INPUT] : PS_UNSET) : c->input;
	if (ps_is_unset(input))
		return PS_OK;
	return cmdlet_has(c, FILTER) ? by_block(c, input) : by_property(c, input);
}

const struct cmdlet cmdlet_where_object = {.name = "Where-Object",
                                           .params = params,
                                           .state_size = sizeof(struct state),
                                           .begin = begin,
                                           .process = process,
                                           .synopsis =
                                               "Selects objects from a collection based on their property values."};
