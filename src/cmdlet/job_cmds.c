/* SPDX-License-Identifier: MIT */
/* cmdlet/job_cmds.c - Get-, Wait-, Stop-, Remove- and Debug-Job. */
#include <string.h>

#include "base/buf.h"
#include "base/clock.h"
#include "cmdlet/job_select.h"
#include "object/convert.h"
#include "object/psobject.h"

/* ---- Get-Job ---- */

enum { G_ID, G_NAME, G_INSTANCE, G_STATE, G_COMMAND, G_FILTER, G_INCLUDE, G_CHILD_STATE, G_MORE, G_NEWEST, G_BEFORE, G_AFTER };
static const char *const get_params[] = {"Id", "Name", "InstanceId", "State", "Command", "Filter", "IncludeChildJob", "ChildJobState",
                                         "HasMoreData", "Newest", "Before", "After", NULL};
static const struct job_selectors get_selectors = {.job = -1, .id = G_ID, .name = G_NAME, .instance = G_INSTANCE, .state = G_STATE,
                                                   .command = G_COMMAND, .filter = G_FILTER};

static void add_children(struct cmdlet_call *c, struct ps_vec *jobs)
{
	bool all = cmdlet_switch(c, G_INCLUDE);
	struct ps_vec more = {NULL, 0, 0};
	for (uint32_t i = 0; i < jobs->count; i++) {
		struct ps_list *kids = ps_list(((struct job *)jobs->at[i].bits)->children);
		ps_vec_add(&more, jobs->at[i]);
		for (uint32_t k = 0; k < kids->count; k++) {
			struct job *child = (struct job *)kids->at[k].bits;
			if (all || (int64_t)job_core_state(child->core) == ps_int64(ps_base(c->args[G_CHILD_STATE])))
				ps_vec_add(&more, kids->at[k]);
		}
	}
	*jobs = more;
}

static bool wanted(struct cmdlet_call *c, struct job *j)
{
	if (cmdlet_has(c, G_MORE)) {
		ps_value more = ps_get(job_value(j), "HasMoreData");
		if (ps_truth(more) != ps_truth(c->args[G_MORE]))
			return false;
	}
	int64_t end = j->core->end;
	if (cmdlet_has(c, G_BEFORE) && (!end || end >= ps_datetime_ticks(ps_base(c->args[G_BEFORE]))))
		return false;
	return !cmdlet_has(c, G_AFTER) || (end && end > ps_datetime_ticks(ps_base(c->args[G_AFTER])));
}

static enum ps_status get_process(struct cmdlet_call *c)
{
	struct ps_vec jobs = {NULL, 0, 0};
	enum ps_status st = PS_OK;
	if (job_select_none(c, &get_selectors))
		job_select_all(c->rs, false, &jobs);
	else
		st = job_select(c, &get_selectors, &jobs);
	if (st != PS_OK)
		return st;
	if (cmdlet_switch(c, G_INCLUDE) || cmdlet_has(c, G_CHILD_STATE))
		add_children(c, &jobs);
	int64_t newest = cmdlet_int(c, G_NEWEST, -1);
	for (uint32_t i = 0; i < jobs.count && st == PS_OK; i++) {
		if (newest >= 0 && (int64_t)i < (int64_t)jobs.count - newest)
			continue;
		if (wanted(c, (struct job *)jobs.at[i].bits))
			st = cmdlet_write(c, jobs.at[i]);
	}
	return st;
}

const struct cmdlet cmdlet_get_job = {
    .name = "Get-Job", .params = get_params, .process = get_process, .synopsis = "Gets the jobs of the session.",
};

/* ---- Wait-Job ---- */

enum { W_JOB, W_ID, W_NAME, W_INSTANCE, W_STATE, W_FILTER, W_ANY, W_TIMEOUT, W_FORCE };
static const char *const wait_params[] = {"Job", "Id", "Name", "InstanceId", "State", "Filter", "Any", "Timeout", "Force", NULL};
static const struct job_selectors wait_selectors = {.job = W_JOB, .id = W_ID, .name = W_NAME, .instance = W_INSTANCE, .state = W_STATE,
                                                    .command = -1, .filter = W_FILTER};
struct wait_state {
	struct ps_vec jobs;
};

static enum ps_status wait_process(struct cmdlet_call *c)
{
	return job_select(c, &wait_selectors, &((struct wait_state *)c->state)->jobs);
}

/* A job that waits for an answer cannot finish by itself: it counts as done unless -Force. */
static bool is_done(struct cmdlet_call *c, struct job *j)
{
	enum job_state s = job_core_state(j->core);
	return job_state_finished(s) || (!cmdlet_switch(c, W_FORCE) && (s == JOB_SUSPENDED || s == JOB_DISCONNECTED));
}

static uint32_t count_done(struct cmdlet_call *c, const struct ps_vec *jobs)
{
	uint32_t done = 0;
	for (uint32_t i = 0; i < jobs->count; i++)
		done += is_done(c, (struct job *)jobs->at[i].bits);
	return done;
}

/* A job that waits for a person's answer would be waited for without end. */
static enum ps_status refuse_blocked(struct cmdlet_call *c, const struct ps_vec *jobs)
{
	for (uint32_t i = 0; i < jobs->count; i++) {
		struct job *j = (struct job *)jobs->at[i].bits;
		if (job_core_state(j->core) == JOB_BLOCKED)
			return cmdlet_throw(c, &type_exc_argument, "BlockedJobsDeadlockWithWaitJob", CAT_DEADLOCK_DETECTED, jobs->at[i],
			                    "The Wait-Job cmdlet cannot finish working, because one or more jobs are blocked waiting for user "
			                    "interaction.  Process interactive job output by using the Receive-Job cmdlet, and then try again.");
	}
	return PS_OK;
}

static enum ps_status wait_end(struct cmdlet_call *c)
{
	struct ps_vec *jobs = &((struct wait_state *)c->state)->jobs;
	int64_t seconds = cmdlet_int(c, W_TIMEOUT, -1);
	uint64_t deadline = seconds >= 0 ? clock_mono_ns() + (uint64_t)seconds * 1000000000u : 0;
	bool any = cmdlet_switch(c, W_ANY);
	uint32_t need = any && jobs->count ? 1 : jobs->count;
	for (;;) {
		uint64_t seen = job_signal_count();
		enum ps_status st = refuse_blocked(c, jobs);
		if (st != PS_OK)
			return st;
		if (count_done(c, jobs) >= need)
			break;
		if (deadline && clock_mono_ns() >= deadline)
			return PS_OK;
		if (!job_signal_wait(c->rs, seen, deadline))
			return PS_CANCELED;
	}
	for (uint32_t i = 0; i < jobs->count; i++) {
		if (!is_done(c, (struct job *)jobs->at[i].bits))
			continue;
		enum ps_status st = cmdlet_write(c, jobs->at[i]);
		if (st != PS_OK || any)
			return st;
	}
	return PS_OK;
}

const struct cmdlet cmdlet_wait_job = {
    .name = "Wait-Job", .params = wait_params, .state_size = sizeof(struct wait_state), .process = wait_process, .end = wait_end,
    .synopsis = "Waits until one or all of the jobs have finished.",
};

/* ---- Stop-Job ---- */

enum { S_JOB, S_ID, S_NAME, S_INSTANCE, S_STATE, S_FILTER, S_PASS };
static const char *const stop_params[] = {"Job", "Id", "Name", "InstanceId", "State", "Filter", "PassThru", NULL};
static const struct job_selectors stop_selectors = {.job = S_JOB, .id = S_ID, .name = S_NAME, .instance = S_INSTANCE, .state = S_STATE,
                                                    .command = -1, .filter = S_FILTER};

static void stop_leaves(struct job *j)
{
	for (uint32_t i = 0; i < job_leaf_count(j); i++) {
		struct job_core *leaf = job_leaf(j, i)->core;
		if (!job_state_finished(job_core_state(leaf)))
			leaf->kind->stop(leaf);
	}
}

/* Waits until the jobs have ended; PS_CANCELED when the waiting was stopped. */
static enum ps_status wait_finished(struct cmdlet_call *c, const struct ps_vec *jobs)
{
	for (uint32_t i = 0; i < jobs->count;) {
		uint64_t seen = job_signal_count();
		if (job_state_finished(job_core_state(((struct job *)jobs->at[i].bits)->core)))
			i++;
		else if (!job_signal_wait(c->rs, seen, 0))
			return PS_CANCELED;
	}
	return PS_OK;
}

static bool may(struct cmdlet_call *c, struct job *j, const char *action, const char *article, enum ps_status *ret)
{
	struct buf b = BUF_INIT;
	buf_printf(&b, "Remote Command: %s, associated with %s job that has an ID of \"%d\".", j->command, article, j->id);
	bool yes = cmdlet_should_process(c, buf_str(&b), action, ret);
	buf_fini(&b);
	return yes;
}

static enum ps_status stop_process(struct cmdlet_call *c)
{
	struct ps_vec jobs = {NULL, 0, 0}, stopped = {NULL, 0, 0};
	enum ps_status st = job_select(c, &stop_selectors, &jobs);
	for (uint32_t i = 0; i < jobs.count && st == PS_OK; i++) {
		struct job *j = (struct job *)jobs.at[i].bits;
		if (!may(c, j, "Stop", "a", &st))
			continue;
		stop_leaves(j);
		ps_vec_add(&stopped, jobs.at[i]);
	}
	if (st == PS_OK)
		st = wait_finished(c, &stopped);
	for (uint32_t i = 0; i < stopped.count && st == PS_OK && cmdlet_switch(c, S_PASS); i++)
		st = cmdlet_write(c, stopped.at[i]);
	return st;
}

const struct cmdlet cmdlet_stop_job = {
    .name = "Stop-Job", .params = stop_params, .process = stop_process, .synopsis = "Stops jobs.",
};

/* ---- Remove-Job ---- */

enum { R_JOB, R_ID, R_NAME, R_INSTANCE, R_STATE, R_COMMAND, R_FILTER, R_FORCE };
static const char *const remove_params[] = {"Job", "Id", "Name", "InstanceId", "State", "Command", "Filter", "Force", NULL};
static const struct job_selectors remove_selectors = {.job = R_JOB, .id = R_ID, .name = R_NAME, .instance = R_INSTANCE,
                                                      .state = R_STATE, .command = R_COMMAND, .filter = R_FILTER};

static enum ps_status refuse_running(struct cmdlet_call *c, struct job *j)
{
	static const struct {
		int param;
		const char *name;
	} by[] = {{R_JOB, "Job"}, {R_ID, "Id"}, {R_NAME, "Name"}, {R_INSTANCE, "InstanceId"}, {R_STATE, "State"}, {R_COMMAND, "Command"}};
	const char *param = "Job";
	for (size_t i = 0; i < ARRAY_LEN(by); i++) {
		if (cmdlet_has(c, by[i].param)) {
			param = by[i].name;
			break;
		}
	}
	return cmdlet_error(c, &type_exc_argument, "JobObjectNotFinishedCannotBeRemoved", CAT_INVALID_OPERATION, job_value(j),
	                    "The command cannot remove the job with the job ID %d and the name %s because the job is not finished. To remove "
	                    "the job, first stop the job, or use the Force parameter. (Parameter '%s')",
	                    j->id, j->name, param);
}

static enum ps_status remove_one(struct cmdlet_call *c, struct job *j)
{
	enum ps_status st = PS_OK;
	if (j->parent)
		return cmdlet_error(c, &type_exc_argument, "CannotRemoveJob", CAT_INVALID_OPERATION, job_value(j),
		                    "The command cannot remove the job with the job ID %d because it is a child of another job.", j->id);
	if (!may(c, j, "Remove", "the", &st))
		return st;
	if (!job_state_finished(job_core_state(j->core))) {
		if (!cmdlet_switch(c, R_FORCE))
			return refuse_running(c, j);
		struct ps_vec one = {NULL, 0, 0};
		ps_vec_add(&one, job_value(j));
		stop_leaves(j);
		st = wait_finished(c, &one);
	}
	for (uint32_t i = 0; i < job_leaf_count(j); i++) {
		struct job_core *leaf = job_leaf(j, i)->core;
		leaf->kind->dispose(leaf);
	}
	job_table_remove(c->rs, j);
	return st;
}

static enum ps_status remove_process(struct cmdlet_call *c)
{
	struct ps_vec jobs = {NULL, 0, 0};
	enum ps_status st = job_select(c, &remove_selectors, &jobs);
	bool by_pattern = cmdlet_has(c, R_NAME) || cmdlet_has(c, R_COMMAND);
	for (uint32_t i = 0; i < jobs.count && st == PS_OK; i++) {
		struct job *j = (struct job *)jobs.at[i].bits;
		if (!(j->parent && by_pattern))
			st = remove_one(c, j);
	}
	return st;
}

const struct cmdlet cmdlet_remove_job = {
    .name = "Remove-Job", .params = remove_params, .process = remove_process, .synopsis = "Deletes finished jobs.",
};

/* ---- Debug-Job ---- */

enum { D_JOB, D_ID, D_NAME, D_INSTANCE, D_BREAK_ALL };
static const char *const debug_params[] = {"Job", "Id", "Name", "InstanceId", "BreakAll", NULL};

static struct job *debug_find(struct cmdlet_call *c)
{
	struct ps_vec all = {NULL, 0, 0};
	if (cmdlet_has(c, D_JOB))
		return job_of(c->args[D_JOB]);
	job_select_all(c->rs, true, &all);
	for (uint32_t i = 0; i < all.count; i++) {
		struct job *j = (struct job *)all.at[i].bits;
		if ((cmdlet_has(c, D_ID) && j->id == cmdlet_int(c, D_ID, 0)) || (cmdlet_has(c, D_NAME) && ps_str_is_nocase(ps_base(c->args[D_NAME]), j->name)) ||
		    (cmdlet_has(c, D_INSTANCE) && guid_equal(ps_guid(ps_base(c->args[D_INSTANCE])), &j->instance)))
			return j;
	}
	return NULL;
}

static enum ps_status debug_process(struct cmdlet_call *c)
{
	if (!debug_find(c)) {
		if (cmdlet_has(c, D_ID))
			return cmdlet_throw(c, &type_exc_ps_operation, "DebugJobCannotFindJobWithId", CAT_INVALID_OPERATION, PS_NULL,
			                    "Cannot find job with id %lld.", (long long)cmdlet_int(c, D_ID, 0));
		if (cmdlet_has(c, D_NAME))
			return cmdlet_throw(c, &type_exc_ps_operation, "DebugJobCannotFindJobWithName", CAT_INVALID_OPERATION, PS_NULL,
			                    "Cannot find job with name %s.", cmdlet_str(c, D_NAME));
		return cmdlet_throw(c, &type_exc_ps_operation, "DebugJobCannotFindJobWithInstanceId", CAT_INVALID_OPERATION, PS_NULL,
		                    "Cannot find job with the instance id that was given.");
	}
	return cmdlet_throw(c, &type_exc_ps_operation, "DebugJobNoDebuggableJobsFound", CAT_INVALID_OPERATION, PS_NULL,
	                    "The provided job and all child jobs were examined but no jobs were found that could be debugged.  In order to "
	                    "debug a job or child job the job must support debugging and also be in a running state.");
}

const struct cmdlet cmdlet_debug_job = {
    .name = "Debug-Job", .params = debug_params, .process = debug_process, .synopsis = "Debugs a running job (not built yet: says so).",
};
