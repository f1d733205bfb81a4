/* SPDX-License-Identifier: MIT */
/*
 * jobs/job_thread.c - ThreadJob: a script block in a runspace of its own on a thread of this process.  Objects are shared
 * by reference.  At most `limit` run at once; the others wait in order (NotStarted).
 *
 * The pool's lock guards the queue and the count of running threads; it is never held while a script runs.
 */
#include <string.h>

#include "engine/errors.h"
#include "engine/eval.h"
#include "engine/provider.h"
#include "engine/stage.h"
#include "heap/heap.h"
#include "jobs/job.h"
#include "jobs/job_priv.h"
#include "object/throw.h"

enum { THROTTLE_DEFAULT = 5 };

struct thread_work {                     /* pinned while queued or running: the thread's only root */
	struct thread_work *next;        /* in the queue */
	struct job_core *core;           /* counted */
	struct runspace *rs;             /* once it runs; guarded by the core's lock */
	struct host *host;
	ps_value block, init;            /* script blocks: they keep their trees alive; init PS_UNSET: none */
	ps_value args, usings, input;
	const char *location;
	bool stopped;                    /* before it could start */
};

static struct lock pool_lock = LOCK_INIT;
static struct thread_work *queue_head; /* pinned blocks: visible through static data */
static int pool_running, pool_limit = THROTTLE_DEFAULT;

struct value_sink {
	struct sink s;
	struct job_core *core;
	enum job_stream stream;
};

static enum ps_status take_value(struct sink *s, ps_value v)
{
	struct value_sink *t = (struct value_sink *)s;
	job_core_add_value(t->core, t->stream, v);
	return PS_OK;
}

struct thread_streams {
	struct value_sink sinks[STREAM_COUNT];
	struct stream_set set;
};

static void streams_init(struct thread_streams *t, struct job_core *core)
{
	static const enum job_stream to[STREAM_COUNT] = {
	    [STREAM_OUT] = JOB_OUTPUT, [STREAM_ERROR] = JOB_ERROR, [STREAM_WARNING] = JOB_WARNING,
	    [STREAM_VERBOSE] = JOB_VERBOSE, [STREAM_DEBUG] = JOB_DEBUG, [STREAM_INFORMATION] = JOB_INFORMATION};
	*t = (struct thread_streams){.set = {.vars = NULL}};
	for (int i = STREAM_OUT; i < STREAM_COUNT; i++) {
		t->sinks[i] = (struct value_sink){{take_value}, core, to[i]};
		if (i != STREAM_OUT)
			t->set.to[i] = &t->sinks[i].s;
	}
}

static enum ps_status run_script(struct runspace *rs, struct thread_work *w, struct sink *out)
{
	struct ps_array *args = ps_array(w->args);
	enum ps_status st = PS_OK;
	struct path here;
	if (w->location && path_parse(rs, w->location, &here) && !location_set(rs, &here))
		return PS_ERROR;
	if (!ps_is_unset(w->init))
		st = pipeline_call_block(rs, script_block(w->init), NULL, 0, PS_UNSET, PS_UNSET, true, out);
	if (st != PS_OK)
		return st;
	return runspace_call_block_using(rs, w->block, args->at, args->count, w->input, w->usings, out);
}

static void finish(struct thread_work *w, enum ps_status st)
{
	struct job_core *c = w->core;
	ps_value failure = st == PS_ERROR ? ps_take_pending() : PS_NULL;
	lock_take(&c->lock);
	c->work = NULL;
	if (st == PS_ERROR)
		c->reason = failure;
	bool stopping = c->state == JOB_STOPPING;
	lock_release(&c->lock);
	job_core_set_state(c, stopping || st == PS_CANCELED ? JOB_STOPPED : st == PS_ERROR ? JOB_FAILED : JOB_COMPLETED);
}

static void run(struct thread_work *w)
{
	struct thread_streams streams;
	struct runspace *rs = runspace_new(w->host);
	lock_take(&w->core->lock);
	bool stopped = w->stopped;
	w->rs = rs;
	lock_release(&w->core->lock);
	runspace_enter(rs);
	streams_init(&streams, w->core);
	rs->streams = &streams.set;
	rs->out = &streams.sinks[STREAM_OUT].s;
	job_core_set_state(w->core, JOB_RUNNING);
	enum ps_status st = stopped ? PS_CANCELED : run_script(rs, w, rs->out);
	finish(w, st);
	runspace_close(rs);
	runspace_leave(rs);
}

static void *thread_main(void *arg);

/* Starts what may start. Pool lock held. */
static void start_queued(void)
{
	while (queue_head && pool_running < pool_limit) {
		struct thread_work *w = queue_head;
		queue_head = w->next; /* once started, it is the thread's and may be gone at once */
		w->next = NULL;
		if (!thread_start(NULL, 0, thread_main, w)) {
			w->next = queue_head; /* no thread to be had now: the end of a running one tries again */
			queue_head = w;
			return;
		}
		pool_running++;
	}
}

static void *thread_main(void *arg)
{
	struct thread_work *w = arg;
	thread_name("farsh-job");
	run(w);
	job_core_unref(w->core);
	heap_free_pinned(w);
	lock_take(&pool_lock);
	pool_running--;
	start_queued();
	lock_release(&pool_lock);
	return NULL;
}

/* ---- the kind ---- */

static void thread_stop(struct job_core *c)
{
	lock_take(&c->lock);
	struct thread_work *w = c->work;
	bool waiting = w && !w->rs;
	if (w) {
		w->stopped = true;
		if (w->rs)
			runspace_stop(w->rs);
	}
	lock_release(&c->lock);
	if (w)
		job_core_set_state(c, waiting ? JOB_STOPPED : JOB_STOPPING);
}

static const struct job_kind kind_thread = {.type_name = "ThreadJob", .stop = thread_stop, .dispose = thread_stop};

struct job *job_start_thread(struct runspace *rs, const struct job_start *o, ps_value input, int throttle)
{
	struct job_core *core = job_core_new(&kind_thread, NULL);
	struct job *j = job_new(&type_job_thread, core, NULL, o->command, "PowerShell");
	struct thread_work *w = heap_alloc_pinned(sizeof *w);
	j->id = job_next_id(rs);
	j->name = o->name ? o->name : heap_printf("Job%d", j->id);
	core->values = true;
	core->work = w;
	w->core = job_core_ref(core);
	w->host = rs->host;
	w->block = o->block;
	w->init = o->init_block;
	w->args = ps_object_array(o->args, o->arg_count);
	w->usings = o->usings;
	w->input = input;
	w->location = location_directory(rs);
	job_table_add(rs, j);
	lock_take(&pool_lock);
	if (throttle > 0)
		pool_limit = throttle;
	struct thread_work **last = &queue_head;
	while (*last)
		last = &(*last)->next;
	*last = w;
	start_queued();
	lock_release(&pool_lock);
	return j;
}
