/* SPDX-License-Identifier: MIT */
/*
 * engine/eval_hash.c - @{…}, [ordered]@{…} and [pscustomobject]@{…}.
 */
#include "base/buf.h"
#include "engine/eval_priv.h"

static ps_value key_of(struct runspace *rs, struct ast *key)
{
	ps_value k = eval_expr(rs, key);
	if (ps_failed(k))
		return k;
	if (ps_is_null(k))
		return ps_fail(ps_throw_error(&type_runtime_exception, "InvalidNullKey", CAT_INVALID_ARGUMENT, PS_NULL,
		                              "A null key is not allowed in a hash literal."));
	return ps_base(k);
}

static bool duplicate(ps_value key)
{
	struct buf text = BUF_INIT;
	if (!ps_to_text(key, &text, NULL))
		ps_take_pending();
	ps_throw_error(&type_runtime_exception, "DuplicateKeyInHashLiteral", CAT_INVALID_ARGUMENT, key,
	               "Duplicate keys '%s' are not allowed in hash literals.", buf_str(&text));
	buf_fini(&text);
	return false;
}

/* `into` is an empty dictionary, or a custom object that gets note properties. */
ps_value eval_hashtable(struct runspace *rs, struct ast_hashtable *h, ps_value into)
{
	bool custom = ps_tc(into) == TC_PSOBJECT;
	struct ast *position = rs->frame ? rs->frame->position : NULL;
	if (!custom)
		ps_dict_expect(ps_dict(into), h->count);
	for (uint32_t i = 0; i < h->count; i++) {
		ps_value k = key_of(rs, h->keys[i]);
		if (ps_failed(k))
			return k;
		ps_value v;
		enum ps_status st = eval_collect(rs, h->values[i], &v);
		if (st != PS_OK)
			return eval_flow(rs, st);
		if (ps_is(v, PS_NOTHING))
			v = PS_NULL;
		if (custom) {
			if (!ps_custom_add(into, k, v))
				return PS_FAIL;
			continue;
		}
		if (!ps_is_unset(ps_dict_get(ps_dict(into), k))) {
			duplicate(k);
			return PS_FAIL;
		}
		if (!ps_dict_set(ps_dict(into), k, v))
			return PS_FAIL;
	}
	eval_at(rs, position);
	return into;
}
