/* SPDX-License-Identifier: MIT */
/*
 * object/type_ops.h - finding a type's behaviour (struct ps_type_ops) along its base types.
 */
#ifndef FARSH_OBJECT_TYPE_OPS_H
#define FARSH_OBJECT_TYPE_OPS_H

#include "object/type.h"

/* The nearest non-NULL `member` of the ops of t and its bases, or NULL:  TYPE_OP(t, to_string) */
#define TYPE_OP(t, member)                                                                                             \
	__extension__({                                                                                                \
		const struct ps_type *t_ = (t);                                                                        \
		while (t_ && !(t_->ops && t_->ops->member))                                                            \
			t_ = t_->base;                                                                                 \
		t_ ? t_->ops->member : NULL;                                                                           \
	})

static inline bool tc_is_number(enum ps_tc tc)
{
	return tc >= TC_SBYTE && tc <= TC_BIGINT;
}

#endif
