/* SPDX-License-Identifier: MIT */
/*
 * cmdlet/foreach_object.h - what ForEach-Object hands to its -Parallel half (foreach_parallel.c).
 */
#ifndef FARSH_CMDLET_FOREACH_OBJECT_H
#define FARSH_CMDLET_FOREACH_OBJECT_H

#include "engine/cmdlet.h"

struct foreach_parallel_options {
	ps_value block;
	uint32_t throttle, timeout_seconds;
	bool as_job, new_runspace;
};
struct foreach_parallel;                /* on the script heap */
enum ps_status foreach_parallel_begin(struct cmdlet_call *c, const struct foreach_parallel_options *o, struct foreach_parallel **ret);
enum ps_status foreach_parallel_process(struct foreach_parallel *p, ps_value input);
enum ps_status foreach_parallel_end(struct foreach_parallel *p);
void foreach_parallel_cleanup(struct foreach_parallel *p);

#endif
