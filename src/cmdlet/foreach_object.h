/* SPDX-License-Identifier: MIT */
/*
 * cmdlet/foreach_object.h - the door through which ForEach-Object -Parallel reaches thread jobs.
 */
#ifndef FARSH_CMDLET_FOREACH_OBJECT_H
#define FARSH_CMDLET_FOREACH_OBJECT_H

#include "engine/cmdlet.h"

struct foreach_parallel_options {
	ps_value block;
	uint32_t throttle, timeout_seconds;
	bool as_job, new_runspace;
};
struct foreach_parallel {
	/* *ret: state on the script heap. */
	enum ps_status (*begin)(struct cmdlet_call *c, const struct foreach_parallel_options *o, void **ret);
	enum ps_status (*process)(void *state, ps_value input);
	enum ps_status (*end)(void *state);
	void (*cleanup)(void *state);
};
extern const struct foreach_parallel *foreach_parallel;   /* NULL until jobs set it */

#endif
