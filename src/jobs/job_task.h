/* SPDX-License-Identifier: MIT */
/*
 * jobs/job_task.h - a pool of runspaces on threads that run one script block for many inputs: ForEach-Object -Parallel.
 *
 * The engine thread adds tasks and takes results; `throttle` workers run them, each in a runspace that is reset between
 * tasks.  Results come in the order in which they were produced.  With a job core a task's results go there instead
 * (-AsJob).  Whoever made a pool closes it.
 */
#ifndef FARSH_JOBS_JOB_TASK_H
#define FARSH_JOBS_JOB_TASK_H

#include "jobs/job.h"

struct script_block;
struct task_pool;
struct task_result {
	struct task_result *next;
	ps_value value;
	enum job_stream stream;
};

/* `usings`: object[] or PS_UNSET. The tasks start at the current location of `rs`. */
struct task_pool *task_pool_new(struct runspace *rs, const struct script_block *sb, ps_value usings, uint32_t throttle, bool fresh);
/* Appends a task; false: the system has no thread left for it (no exception is pending). */
bool task_pool_add(struct task_pool *p, ps_value input, struct job_core *core) PS_MUST_CHECK;
/* All results that are there, oldest first; NULL: none. */
struct task_result *task_pool_take(struct task_pool *p);
/* Waits until there are results or fewer than `below` unfinished tasks; false: `rs` is being stopped, or the deadline
 * (0: none) passed. */
bool task_pool_wait(struct task_pool *p, struct runspace *rs, uint32_t below, uint64_t deadline);
uint32_t task_pool_unfinished(struct task_pool *p);
/* Nothing is added any more: the workers end with the last task. */
void task_pool_close(struct task_pool *p);
void task_pool_stop(struct task_pool *p); /* every task, also those that wait */

/* ---- -AsJob ---- */
extern struct ps_type type_job_task, type_job_task_child;
struct job *job_task_new(struct runspace *rs, const char *command);
void job_task_add_input(struct runspace *rs, struct job *j, ps_value input);
/* Starts the children; false: no thread was to be had, the job has failed. */
void job_task_start(struct job *j, struct task_pool *p);

#endif
