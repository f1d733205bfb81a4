/* SPDX-License-Identifier: MIT */
/*
 * engine/eval_string.c - constants, and strings with variables and $(…) inside.
 */
#include <stdlib.h>

#include <string.h>

#include "base/buf.h"
#include "engine/eval_priv.h"
#include "object/number.h"

static ps_value number(const struct ast_constant *c)
{
	switch (c->type) {
	case NUM_INT32:
		return ps_from_int((int32_t)c->i);
	case NUM_INT64:
		return ps_from_int64(c->i);
	case NUM_DOUBLE:
		return ps_from_double(c->d);
	case NUM_DECIMAL: {
		ps_value v;
		return number_parse(c->digits, strlen(c->digits), TC_DECIMAL, NUM_NUMBER, culture_invariant, &v) == NUMBER_OK ? v : PS_NULL;
	}
	case NUM_BIGINT:
		return ps_convert(ps_cstring(c->digits), &type_bigint);
	case NUM_SBYTE:
		return ps_from_small(SMALL_SBYTE, (uint32_t)(int32_t)c->i);
	case NUM_BYTE:
		return ps_from_small(SMALL_BYTE, (uint32_t)c->i);
	case NUM_INT16:
		return ps_from_small(SMALL_INT16, (uint32_t)(int32_t)c->i);
	case NUM_UINT16:
		return ps_from_small(SMALL_UINT16, (uint32_t)c->i);
	case NUM_UINT32:
		return ps_from_small(SMALL_UINT32, (uint32_t)c->i);
	case NUM_UINT64:
		return ps_from_uint64(c->u);
	}
	return PS_NULL;
}

/* Boxed numbers are made once, as strings are: see string_constant. */
ps_value eval_constant(struct ast_constant *c)
{
	if (PS_LIKELY(c->type == NUM_INT32))
		return ps_from_int((int32_t)c->i);
	uintptr_t word = __atomic_load_n(&c->value, __ATOMIC_ACQUIRE);
	if (PS_UNLIKELY(!word)) {
		ps_value v = number(c);
		if (ps_failed(v))
			return v;
		word = v.bits;
		__atomic_store_n(&c->value, word, __ATOMIC_RELEASE);
	}
	return (ps_value){word};
}

/* $OFS, when it is set; the buffer holds its text. */
static const char *separator(struct runspace *rs, struct buf *b)
{
	ps_value v = scope_get(rs, rs->scope, engine_names.ofs);
	if (ps_is_unset(v) || ps_is_null(v))
		return NULL; /* a blank */
	if (!ps_to_text(v, b, NULL))
		ps_take_pending();
	return buf_str(b);
}

ps_value eval_expandable(struct runspace *rs, struct ast_expandable_string *s)
{
	struct buf out = BUF_INIT, ofs = BUF_INIT;
	const char *sep = NULL;
	bool asked = false;
	for (uint32_t i = 0; i < s->parts.count; i++) {
		struct ast *part = s->parts.at[i];
		if (part->kind == AST_STRING) {
			const struct ast_string *text = (const struct ast_string *)part;
			buf_put(&out, text->text, text->len);
			continue;
		}
		ps_value v = eval_expr(rs, part);
		if (ps_failed(v))
			goto fail;
		if (ps_is_obj(v) && !asked && !ps_is_string(v) && ps_is_enumerable(v)) {
			asked = true;
			sep = separator(rs, &ofs);
		}
		if (!ps_to_text(v, &out, sep))
			goto fail;
	}
	buf_fini(&ofs);
	return ps_string_take(&out);
fail:
	buf_fini(&out);
	buf_fini(&ofs);
	return PS_FAIL;
}
