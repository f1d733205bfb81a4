/* SPDX-License-Identifier: MIT */
/*
 * engine/eval_index.c - $x[i]: arrays of objects by integer here, everything else in object/.
 */
#include "base/buf.h"
#include "engine/eval_priv.h"

static ps_value null_array(void)
{
	return ps_fail(ps_throw_error(&type_runtime_exception, "NullArray", CAT_INVALID_OPERATION, PS_NULL,
	                              "Cannot index into a null array."));
}

ps_value eval_index_get(struct runspace *rs, ps_value target, ps_value index)
{
	if (ps_is_obj(target) && ps_is_int(index) && ps_obj(target)->type == &type_object_array) {
		const struct ps_array *a = ps_array(target);
		int64_t i = ps_int(index);
		if (i < 0)
			i += a->count;
		if (i >= 0 && i < (int64_t)a->count && a->rank <= 1)
			return a->at[i];
	}
	if (ps_is_null(target))
		return null_array();
	if (ps_is_int(index) && ps_tc(target) == TC_ARRAY && eval_strict(rs, 3)) {
		const struct ps_array *a = ps_array(target);
		if (a->rank <= 1 && (ps_int(index) >= (int64_t)a->count || -(int64_t)ps_int(index) > (int64_t)a->count))
			return ps_fail(ps_throw(&type_exc_index, "Index was outside the bounds of the array."));
	}
	return ps_index(target, index);
}

bool eval_index_set(struct runspace *rs, ps_value target, ps_value index, ps_value v)
{
	(void)rs;
	if (ps_is_null(target)) {
		null_array();
		return false;
	}
	if (ps_is(v, PS_NOTHING))
		v = PS_NULL;
	if (ps_is_obj(target) && ps_is_int(index) && ps_obj(target)->type == &type_object_array) {
		struct ps_array *a = ps_array(target);
		if (ps_int(index) >= 0 && (uint32_t)ps_int(index) < a->count && a->rank <= 1) {
			a->at[ps_int(index)] = v;
			return true;
		}
	}
	if (ps_set_index(target, index, v))
		return true;
	if (ps_obj(ps_pending())->type != &type_exc_not_supported)
		return false;
	ps_take_pending(); /* read-only collections have no indexer that sets */
	return ps_throw_error(&type_runtime_exception, "CannotIndex", CAT_INVALID_OPERATION, PS_NULL,
	                      "Unable to index into an object of type \"%s\".", ps_base_type(target)->name);
}

ps_value eval_index(struct runspace *rs, struct ast_index *x)
{
	ps_value target = eval_expr(rs, x->target);
	if (ps_failed(target))
		return target;
	if (x->null_conditional && ps_is_null(target))
		return PS_NULL;
	ps_value index = eval_expr(rs, x->index);
	if (ps_failed(index))
		return index;
	if (ps_is_null(target) && !ps_is_null(index) && x->index->kind == AST_ARRAY_LITERAL && !eval_strict(rs, 3))
		return null_array();
	return eval_index_get(rs, target, index);
}
