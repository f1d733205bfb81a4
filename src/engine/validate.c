/* SPDX-License-Identifier: MIT */
/*
 * engine/validate.c - validation attributes of variables and class properties; parameters have theirs in the binder.
 */
#include <stdlib.h>

#include "base/alloc.h"
#include "engine/eval_priv.h"
#include "engine/params.h"
#include "heap/heap.h"

/* A validation made ready; it hangs on the attribute's node and dies with the tree. */
struct ready_check {
	struct runspace *owner;
	struct param_check *check;
};

static bool check_of(struct runspace *rs, struct ast_attribute *a, struct param_check **ret)
{
	struct ready_check *ready = (struct ready_check *)__atomic_load_n(&a->state, __ATOMIC_ACQUIRE);
	if (ready && ready->owner == rs) {
		*ret = ready->check;
		return true;
	}
	if (attribute_check_new(rs, a, ret)) {
		if (*ret) {
			ready = heap_new(struct ready_check);
			*ready = (struct ready_check){rs, *ret};
			__atomic_store_n(&a->state, (uintptr_t)ready, __ATOMIC_RELEASE);
		}
		return true;
	}
	*ret = NULL;
	return ps_is_null(ps_pending());
}

bool validate_attributes(struct runspace *rs, const struct ast_list *attributes, ps_value v)
{
	for (uint32_t i = 0; i < attributes->count; i++) {
		if (attributes->at[i]->kind != AST_ATTRIBUTE)
			continue;
		struct param_check *c;
		if (!check_of(rs, (struct ast_attribute *)attributes->at[i], &c))
			return false;
		char *why = NULL;
		if (!c || check_run(rs, c, v, &why))
			continue;
		if (ps_is_null(ps_pending()))
			ps_throw_error(&type_exc_validation, "ValidateSetFailure", CAT_METADATA_ERROR, PS_NULL, "%s", why ? why : "");
		mem_free(why);
		return false;
	}
	return true;
}
