/* SPDX-License-Identifier: MIT */
/* cmdlet/receive_job.c - Receive-Job. */
#include <string.h>

#include "base/clock.h"
#include "cmdlet/job_select.h"
#include "engine/errors.h"
#include "object/convert.h"
#include "object/psobject.h"

enum { P_JOB, P_ID, P_NAME, P_INSTANCE, P_LOCATION, P_COMPUTER, P_SESSION, P_KEEP, P_WAIT, P_AUTO_REMOVE, P_NO_RECURSE, P_FORCE,
       P_WRITE_JOB, P_WRITE_EVENTS, P_SESSION_ID, P_TIMEOUT };
static const char *const params[] = {"Job", "Id", "Name", "InstanceId", "Location", "ComputerName", "Session", "Keep", "Wait",
                                     "AutoRemoveJob", "NoRecurse", "Force", "WriteJobInResults", "WriteEvents", "SessionId", "TimeoutSec",
                                     NULL};
/* Additions: the spelling of the page about_Remote_Jobs, and a limit to -Wait. */
static const struct cmdlet_extra extras[] = {
    {.name = "SessionId", .type = "System.Int32[]", .position = -1, .sets = "SessionIdParameterSet"},
    {.name = "TimeoutSec", .type = "System.Int32", .position = -1},
    {.name = NULL}};
static const struct job_selectors selectors = {.job = P_JOB, .id = P_ID, .name = P_NAME, .instance = P_INSTANCE, .state = -1,
                                               .command = -1, .filter = -1};
static const struct job_selectors selectors_seed = {.job = -1, .id = P_SESSION_ID, .name = -1, .instance = -1, .state = -1,
                                                    .command = -1, .filter = -1};

struct state {
	struct sink sink;                /* must be first */
	struct cmdlet_call *call;
	struct ps_vec jobs;              /* to wait for */
};

static enum ps_status to_output(struct sink *s, ps_value v)
{
	return cmdlet_write(((struct state *)s)->call, v);
}

static enum ps_status to_error(void *arg, ps_value record)
{
	return cmdlet_write_error(arg, record);
}

/* A record of streams 3 to 6.  `show`: nobody has shown it yet (a job of this process); records of other processes were
 * shown by their host calls, so here they only go to variables and redirections. */
static enum ps_status to_record(void *arg, enum job_stream stream, ps_value record, bool show)
{
	static const enum stream to[JOB_STREAMS] = {[JOB_WARNING] = STREAM_WARNING, [JOB_VERBOSE] = STREAM_VERBOSE,
	                                            [JOB_DEBUG] = STREAM_DEBUG, [JOB_INFORMATION] = STREAM_INFORMATION};
	struct cmdlet_call *c = arg;
	if (!to[stream])
		return PS_OK;
	return stream_write_record(c->rs, c->frame->stage, to[stream], record, show);
}

static enum ps_status receive(struct cmdlet_call *c, struct job *j)
{
	struct state *s = c->state;
	struct job_receiver r = {.rs = c->rs, .out = &s->sink, .error = to_error, .record = to_record, .arg = c,
	                         .flags = cmdlet_switch(c, P_KEEP) ? RECEIVE_KEEP : 0};
	uint32_t n = cmdlet_switch(c, P_NO_RECURSE) && j->has_children ? 0 : job_leaf_count(j);
	enum ps_status st = PS_OK;
	if (j->removed)
		return PS_OK;
	for (uint32_t i = 0; i < n && st == PS_OK; i++)
		st = job_receive(job_leaf(j, i), &r);
	return st;
}

static enum ps_status refuse(struct cmdlet_call *c)
{
	static const struct {
		int param;
		const char *text;
	} rows[] = {{P_AUTO_REMOVE, "The -AutoRemoveJob parameter cannot be used without the -Wait parameter"},
	            {P_WRITE_JOB, "The -WriteJobInResults parameter cannot be used without the -Wait parameter"},
	            {P_WRITE_EVENTS, "The WriteEvents parameter cannot be used without the Wait parameter."}};
	if (cmdlet_switch(c, P_WAIT) && cmdlet_switch(c, P_KEEP))
		return cmdlet_throw(c, &type_exc_parameter_binding, "ParameterBindingFailed", CAT_WRITE_ERROR, PS_NULL,
		                    "Cannot bind parameter 'Keep' to the target. Exception setting \"Keep\": \"The Wait and Keep parameters cannot "
		                    "be used together in the same command.\"");
	for (size_t i = 0; i < ARRAY_LEN(rows); i++) {
		if (cmdlet_switch(c, rows[i].param) && !cmdlet_switch(c, P_WAIT))
			return cmdlet_throw(c, &type_exc_ps_operation, "InvalidOperation", CAT_INVALID_OPERATION, PS_NULL, "%s", rows[i].text);
	}
	return PS_OK;
}

static enum ps_status begin(struct cmdlet_call *c)
{
	struct state *s = c->state;
	s->sink.write = to_output;
	s->call = c;
	return refuse(c);
}

/* Results of one computer, session or location only. */
static bool is_from(struct cmdlet_call *c, int param, const struct job *j)
{
	uint32_t n;
	if (!cmdlet_has(c, param))
		return true;
	const ps_value *names = cmdlet_array(c, param, &n);
	for (uint32_t i = 0; i < n; i++) {
		ps_value text = ps_to_string(names[i]);
		if (!ps_failed(text) && ps_like(j->location, strlen(j->location), ps_str(text)->text, ps_str(text)->len, true))
			return true;
	}
	return false;
}

static enum ps_status process(struct cmdlet_call *c)
{
	struct state *s = c->state;
	struct ps_vec jobs = {NULL, 0, 0};
	enum ps_status st = job_select(c, cmdlet_has(c, P_SESSION_ID) ? &selectors_seed : &selectors, &jobs);
	for (uint32_t i = 0; i < jobs.count && st == PS_OK; i++) {
		struct job *j = (struct job *)jobs.at[i].bits;
		if (!is_from(c, P_LOCATION, j) || !is_from(c, P_COMPUTER, j))
			continue;
		if (cmdlet_switch(c, P_WAIT))
			ps_vec_add(&s->jobs, jobs.at[i]);
		else
			st = receive(c, j);
	}
	return st;
}

static bool all_finished(const struct ps_vec *jobs)
{
	for (uint32_t i = 0; i < jobs->count; i++) {
		if (!job_state_finished(job_core_state(((struct job *)jobs->at[i].bits)->core)))
			return false;
	}
	return true;
}

static void auto_remove(struct cmdlet_call *c, const struct ps_vec *jobs)
{
	for (uint32_t i = 0; i < jobs->count; i++) {
		struct job *j = (struct job *)jobs->at[i].bits;
		for (uint32_t k = 0; k < job_leaf_count(j); k++) {
			struct job_core *leaf = job_leaf(j, k)->core;
			leaf->kind->dispose(leaf);
		}
		job_table_remove(c->rs, j);
	}
}

/* -Wait: results as they come, until every job has finished (or -TimeoutSec, ours, has passed). */
static enum ps_status wait(struct cmdlet_call *c)
{
	struct state *s = c->state;
	enum ps_status st = PS_OK;
	int64_t seconds = cmdlet_int(c, P_TIMEOUT, -1);
	uint64_t deadline = seconds >= 0 ? clock_mono_ns() + (uint64_t)seconds * 1000000000u : 0;
	for (uint32_t i = 0; i < s->jobs.count && st == PS_OK && cmdlet_switch(c, P_WRITE_JOB); i++)
		st = cmdlet_write(c, s->jobs.at[i]);
	for (;;) {
		uint64_t seen = job_signal_count();
		bool finished = all_finished(&s->jobs);
		for (uint32_t i = 0; i < s->jobs.count && st == PS_OK; i++)
			st = receive(c, (struct job *)s->jobs.at[i].bits);
		if (st != PS_OK || finished || (deadline && clock_mono_ns() >= deadline))
			break;
		if (!job_signal_wait(c->rs, seen, deadline))
			return PS_CANCELED;
	}
	if (cmdlet_switch(c, P_AUTO_REMOVE) && (st == PS_OK || st == PS_ERROR) && all_finished(&s->jobs))
		auto_remove(c, &s->jobs);
	return st;
}

static enum ps_status end(struct cmdlet_call *c)
{
	return cmdlet_switch(c, P_WAIT) ? wait(c) : PS_OK;
}

const struct cmdlet cmdlet_receive_job = {
    .name = "Receive-Job", .params = params, .extras = extras, .state_size = sizeof(struct state), .begin = begin, .process = process,
    .end = end, .synopsis = "Gets the results of jobs.",
};
