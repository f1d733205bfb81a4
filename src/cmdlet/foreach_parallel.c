/* SPDX-License-Identifier: MIT */
/*
 * cmdlet/foreach_parallel.c - ForEach-Object -Parallel: its rules, and what its tasks produce written to the cmdlet's own
 * streams as it comes.  The tasks themselves: jobs/job_task.c.
 */
#include <string.h>

#include "base/clock.h"
#include "cmdlet/foreach_object.h"
#include "engine/errors.h"
#include "engine/script_block.h"
#include "heap/heap.h"
#include "jobs/job_task.h"
#include "object/psobject.h"
#include "remote/using.h"

struct foreach_parallel {
	struct cmdlet_call *call;
	struct task_pool *pool;
	struct job *job;                 /* -AsJob */
	uint32_t throttle;
	uint64_t deadline;               /* 0: none */
	bool timed_out;
};

#define NO_BLOCKS                                                                                                      \
	"Passed-in script block variables are not supported with ForEach-Object -Parallel, and can result in undefined behavior."

static bool is_block(ps_value v)
{
	return ps_tc(ps_base(v)) == TC_SCRIPT_BLOCK;
}

static enum ps_status refuse(struct cmdlet_call *c, const struct foreach_parallel_options *o)
{
	static const char *const unfit[] = {"ErrorAction", "WarningAction", "InformationAction", "PipelineVariable"};
	for (size_t i = 0; i < ARRAY_LEN(unfit); i++) {
		if (!ps_is_unset(cmdlet_bound(c, unfit[i])))
			return cmdlet_throw(c, &type_exc_ps_not_supported, "ParallelCommonParametersNotSupported", CAT_NOT_IMPLEMENTED,
			                    PS_NULL,
			                    "The following common parameters are not currently supported in the Parallel parameter set:\n"
			                    "ErrorAction, WarningAction, InformationAction, PipelineVariable");
	}
	if (o->as_job && o->timeout_seconds)
		return cmdlet_throw(c, &type_exc_ps_argument, "ParallelCannotUseTimeoutWithJob", CAT_INVALID_OPERATION, PS_NULL,
		                    "The 'TimeoutSeconds' parameter cannot be used with the 'AsJob' parameter.");
	return PS_OK;
}

enum ps_status foreach_parallel_begin(struct cmdlet_call *c, const struct foreach_parallel_options *o, struct foreach_parallel **ret)
{
	enum ps_status st = refuse(c, o);
	if (st != PS_OK)
		return st;
	struct script_block *sb = script_block(ps_base(o->block));
	ps_value usings = using_array(c->rs, sb->ast);
	if (ps_failed(usings))
		return PS_ERROR;
	for (uint32_t i = 0; !ps_is_unset(usings) && i < ps_array(usings)->count; i++) {
		if (is_block(ps_array(usings)->at[i]))
			return cmdlet_throw(c, &type_exc_ps_argument, "ParallelUsingVariableCannotBeScriptBlock", CAT_INVALID_TYPE, PS_NULL,
			                    "A ForEach-Object -Parallel using variable cannot be a script block. " NO_BLOCKS);
	}
	struct foreach_parallel *p = heap_new(struct foreach_parallel);
	p->call = c;
	p->throttle = o->throttle;
	p->pool = task_pool_new(c->rs, sb, usings, o->throttle, o->new_runspace);
	if (o->as_job) {
		ps_value text = script_block_text(sb);
		p->job = job_task_new(c->rs, ps_is_string(text) ? ps_str(text)->text : "");
	}
	if (o->timeout_seconds)
		p->deadline = clock_mono_ns() + (uint64_t)o->timeout_seconds * 1000000000u;
	*ret = p;
	return PS_OK;
}

static enum ps_status write_result(struct cmdlet_call *c, const struct task_result *r)
{
	switch (r->stream) {
	case JOB_OUTPUT:
		return cmdlet_write(c, r->value);
	case JOB_ERROR:
		return error_write_made(c->rs, c->frame->stage, r->value);
	case JOB_WARNING:
		return stream_write_record(c->rs, c->frame->stage, STREAM_WARNING, r->value, true);
	case JOB_VERBOSE:
		return stream_write_record(c->rs, c->frame->stage, STREAM_VERBOSE, r->value, true);
	case JOB_DEBUG:
		return stream_write_record(c->rs, c->frame->stage, STREAM_DEBUG, r->value, true);
	case JOB_INFORMATION:
		return stream_write_record(c->rs, c->frame->stage, STREAM_INFORMATION, r->value, true);
	case JOB_PROGRESS:
	case JOB_HOST_CALL:
	case JOB_STREAMS:
		break;
	}
	return PS_OK;
}

/* Writes what the tasks produce until fewer than `below` are unfinished. */
static enum ps_status drain(struct foreach_parallel *p, uint32_t below)
{
	struct cmdlet_call *c = p->call;
	for (;;) {
		/* counted first: what a finished task produced lies there already */
		bool enough = task_pool_unfinished(p->pool) < below;
		for (struct task_result *r = task_pool_take(p->pool); r; r = r->next) {
			enum ps_status st = write_result(c, r);
			if (st != PS_OK)
				return st;
		}
		if (enough)
			return PS_OK;
		if (task_pool_wait(p->pool, c->rs, below, p->timed_out ? 0 : p->deadline))
			continue;
		if (runspace_stopping(c->rs))
			return PS_CANCELED;
		p->timed_out = true;
		task_pool_stop(p->pool);
	}
}

enum ps_status foreach_parallel_process(struct foreach_parallel *p, ps_value input)
{
	struct cmdlet_call *c = p->call;
	if (is_block(input))
		return cmdlet_error(c, &type_exc_ps_argument, "ParallelPipedInputObjectCannotBeScriptBlock", CAT_INVALID_TYPE, input,
		                    "A ForEach-Object -Parallel piped input object cannot be a script block. " NO_BLOCKS);
	if (p->job) {
		job_task_add_input(c->rs, p->job, input);
		return PS_OK;
	}
	enum ps_status st = drain(p, p->throttle);
	if (st != PS_OK || p->timed_out)
		return st;
	if (!task_pool_add(p->pool, input, NULL))
		return cmdlet_throw(c, &type_exc_ps_operation, "PSTaskException", CAT_RESOURCE_UNAVAILABLE, PS_NULL,
		                    "There is no thread left to run the script block.");
	return PS_OK;
}

enum ps_status foreach_parallel_end(struct foreach_parallel *p)
{
	if (!p->job)
		return drain(p, 1);
	job_table_add(p->call->rs, p->job);
	job_task_start(p->job, p->pool);
	return cmdlet_write(p->call, job_value(p->job));
}

void foreach_parallel_cleanup(struct foreach_parallel *p)
{
	if (p->job)
		return;
	task_pool_stop(p->pool); /* those that an error or Ctrl+C left running */
	task_pool_close(p->pool);
}
