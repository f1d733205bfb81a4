/* SPDX-License-Identifier: MIT */
/*
 * jobs/job_task.c - the pool behind ForEach-Object -Parallel; see job_task.h.  Who takes what it gives: cmdlet/foreach_parallel.c.
 *
 * The pool's lock guards its queue, its results and which runspace a task runs in; it is never held while a script runs
 * nor while a job core's lock is taken.
 */
#include "jobs/job_task.h"

#include "engine/eval.h"
#include "engine/provider.h"
#include "engine/stage.h"
#include "heap/heap.h"
#include "object/throw.h"

struct task {
	struct task *next;               /* in the queue */
	struct task_pool *pool;
	struct runspace *rs;             /* while it runs */
	struct job_core *core;           /* counted; NULL: results go to the pool */
	ps_value input;
	bool stopped;
};

struct worker {                          /* pinned: the thread's only root */
	struct worker *next;             /* of the pool */
	struct task_pool *pool;
	struct task *task;
	struct runspace *rs;
};

struct task_pool {
	struct lock lock;
	struct cond more, changed;       /* for workers: tasks; for the engine thread: results and ends */
	struct task *head, *tail;
	struct task_result *first, *last;
	struct worker *workers;
	uint32_t queued, running, idle, worker_count, limit;
	bool fresh, closed;
	struct host *host;
	struct ast_script_block *ast;
	const struct lang_source *source; /* keeps the tree alive */
	ps_value usings;
	const char *location;
};

struct task_pool *task_pool_new(struct runspace *rs, const struct script_block *sb, ps_value usings, uint32_t throttle, bool fresh)
{
	struct task_pool *p = heap_new(struct task_pool);
	lock_init(&p->lock);
	cond_init(&p->more);
	cond_init(&p->changed);
	p->limit = throttle ? throttle : 1;
	p->fresh = fresh;
	p->host = rs->host;
	p->ast = sb->ast;
	p->source = sb->source;
	p->usings = usings;
	p->location = location_directory(rs);
	return p;
}

/* ---- running one task ---- */

struct task_sink {
	struct sink s;
	struct task *task;
	enum job_stream stream;
};

static void put(struct task_pool *p, enum job_stream stream, ps_value v)
{
	struct task_result *r = heap_new(struct task_result);
	r->value = v;
	r->stream = stream;
	lock_take(&p->lock);
	*(p->last ? &p->last->next : &p->first) = r;
	p->last = r;
	cond_wake_all(&p->changed);
	lock_release(&p->lock);
}

static enum ps_status take_value(struct sink *s, ps_value v)
{
	struct task_sink *t = (struct task_sink *)s;
	if (t->task->core)
		job_core_add_value(t->task->core, t->stream, v);
	else
		put(t->task->pool, t->stream, v);
	return PS_OK;
}

struct task_streams {
	struct task_sink sinks[STREAM_COUNT];
	struct stream_set set;
};

static void streams_init(struct task_streams *s, struct task *t)
{
	static const enum job_stream to[STREAM_COUNT] = {
	    [STREAM_OUT] = JOB_OUTPUT, [STREAM_ERROR] = JOB_ERROR, [STREAM_WARNING] = JOB_WARNING,
	    [STREAM_VERBOSE] = JOB_VERBOSE, [STREAM_DEBUG] = JOB_DEBUG, [STREAM_INFORMATION] = JOB_INFORMATION};
	*s = (struct task_streams){.set = {.vars = NULL}};
	for (int i = STREAM_OUT; i < STREAM_COUNT; i++) {
		s->sinks[i] = (struct task_sink){{take_value}, t, to[i]};
		if (i != STREAM_OUT)
			s->set.to[i] = &s->sinks[i].s;
	}
}

/* A runspace for the next task: the worker's, reset, or a new one. */
static struct runspace *prepare(struct worker *w)
{
	if (w->rs && (w->pool->fresh || runspace_stopping(w->rs))) {
		runspace_leave(w->rs);
		runspace_close(w->rs);
		w->rs = NULL;
	}
	if (w->rs) {
		runspace_reset(w->rs);
		return w->rs;
	}
	w->rs = runspace_new(w->pool->host);
	runspace_enter(w->rs);
	return w->rs;
}

static enum ps_status run_block(struct runspace *rs, struct task *t, struct sink *out)
{
	struct task_pool *p = t->pool;
	struct path here;
	rs->global->usings = p->usings;
	if (p->location && path_parse(rs, p->location, &here) && !location_set(rs, &here))
		return PS_ERROR;
	return pipeline_call_block(rs, script_block(script_block_new(rs, p->ast)), NULL, 0, t->input, PS_UNSET, false, out);
}

/* What ended a task without a job is one more error; PowerShell gives it this id whatever it was. */
static void report(struct task *t, enum ps_status st)
{
	if (st != PS_ERROR && st != PS_CANCELED)
		return;
	ps_value e = st == PS_ERROR ? ps_take_pending() : ps_exception_new(&type_exc_pipeline_stopped, "The pipeline has been stopped.");
	put(t->pool, JOB_ERROR, ps_error_record_new(e, "PSTaskException", CAT_INVALID_OPERATION, PS_NULL));
}

static void finish_core(struct task *t, enum ps_status st)
{
	struct job_core *c = t->core;
	ps_value failure = st == PS_ERROR ? ps_take_pending() : PS_UNSET;
	lock_take(&c->lock);
	c->work = NULL;
	if (st == PS_ERROR)
		c->reason = failure;
	bool stopping = c->state == JOB_STOPPING;
	lock_release(&c->lock);
	job_core_set_state(c, stopping || st == PS_CANCELED ? JOB_STOPPED : st == PS_ERROR ? JOB_FAILED : JOB_COMPLETED);
	job_core_unref(c);
}

static void run_task(struct worker *w, struct task *t)
{
	struct task_streams streams;
	struct task_pool *p = w->pool;
	struct runspace *rs = prepare(w);
	lock_take(&p->lock);
	bool stopped = t->stopped;
	t->rs = rs;
	lock_release(&p->lock);
	streams_init(&streams, t);
	rs->streams = &streams.set;
	rs->out = &streams.sinks[STREAM_OUT].s;
	if (t->core)
		job_core_set_state(t->core, JOB_RUNNING);
	enum ps_status st = stopped ? PS_CANCELED : run_block(rs, t, rs->out);
	rs->streams = NULL;
	lock_take(&p->lock);
	t->rs = NULL;
	lock_release(&p->lock);
	if (t->core)
		finish_core(t, st);
	else
		report(t, st);
}

/* ---- workers ---- */

/* The next task, waiting for it; NULL: there will be none. Lock held. */
static struct task *next_task(struct task_pool *p)
{
	while (!p->head && !p->closed) {
		p->idle++;
		cond_wait(&p->more, &p->lock);
		p->idle--;
	}
	struct task *t = p->head;
	if (!t)
		return NULL;
	p->head = t->next;
	if (!p->head)
		p->tail = NULL;
	t->next = NULL;
	p->queued--;
	p->running++;
	return t;
}

static void *worker_main(void *arg)
{
	struct worker *w = arg;
	struct task_pool *p = w->pool;
	thread_name("farsh-task");
	lock_take(&p->lock);
	while ((w->task = next_task(p)) != NULL) {
		lock_release(&p->lock);
		run_task(w, w->task);
		lock_take(&p->lock);
		p->running--;
		w->task = NULL;
		cond_wake_all(&p->changed);
	}
	for (struct worker **at = &p->workers; *at; at = &(*at)->next)
		if (*at == w) {
			*at = w->next;
			break;
		}
	lock_release(&p->lock);
	if (w->rs) {
		runspace_leave(w->rs);
		runspace_close(w->rs);
	}
	heap_free_pinned(w);
	return NULL;
}

/* Another worker, when there is more to do than idle ones and the throttle allows it. Lock held. */
static bool add_worker(struct task_pool *p)
{
	if (p->idle >= p->queued || p->worker_count >= p->limit)
		return true;
	struct worker *w = heap_alloc_pinned(sizeof *w);
	w->pool = p;
	if (!thread_start(NULL, 0, worker_main, w)) {
		heap_free_pinned(w);
		return p->worker_count > 0; /* the others will do it */
	}
	p->worker_count++;
	w->next = p->workers;
	p->workers = w;
	return true;
}

bool task_pool_add(struct task_pool *p, ps_value input, struct job_core *core)
{
	struct task *t = heap_new(struct task);
	t->pool = p;
	t->input = input;
	t->core = core ? job_core_ref(core) : NULL;
	if (core)
		core->work = t;
	lock_take(&p->lock);
	*(p->tail ? &p->tail->next : &p->head) = t;
	p->tail = t;
	p->queued++;
	bool ok = add_worker(p);
	if (p->idle)
		cond_wake_one(&p->more);
	lock_release(&p->lock);
	return ok;
}

struct task_result *task_pool_take(struct task_pool *p)
{
	lock_take(&p->lock);
	struct task_result *r = p->first;
	p->first = p->last = NULL;
	lock_release(&p->lock);
	return r;
}

uint32_t task_pool_unfinished(struct task_pool *p)
{
	lock_take(&p->lock);
	uint32_t n = p->queued + p->running;
	lock_release(&p->lock);
	return n;
}

static void wake(void *arg)
{
	struct task_pool *p = arg;
	lock_take(&p->lock);
	cond_wake_all(&p->changed);
	lock_release(&p->lock);
}

bool task_pool_wait(struct task_pool *p, struct runspace *rs, uint32_t below, uint64_t deadline)
{
	struct runspace_waker w = {.wake = wake, .arg = p};
	bool in_time = true;
	runspace_waker_push(rs, &w);
	lock_take(&p->lock);
	while (!p->first && p->queued + p->running >= below && in_time && !runspace_stopping(rs)) {
		if (deadline)
			in_time = cond_wait_until(&p->changed, &p->lock, deadline);
		else
			cond_wait(&p->changed, &p->lock);
	}
	lock_release(&p->lock);
	runspace_waker_pop(rs, &w);
	return in_time && !runspace_stopping(rs);
}

void task_pool_close(struct task_pool *p)
{
	lock_take(&p->lock);
	p->closed = true;
	cond_wake_all(&p->more);
	lock_release(&p->lock);
}

/* Asks a task to end; true: it had not begun to run its script. Lock held. */
static bool stop_locked(struct task *t)
{
	t->stopped = true;
	if (t->rs)
		runspace_stop(t->rs);
	return t->rs == NULL;
}

void task_pool_stop(struct task_pool *p)
{
	lock_take(&p->lock);
	for (struct task *t = p->head; t; t = t->next)
		stop_locked(t);
	for (struct worker *w = p->workers; w; w = w->next)
		if (w->task)
			stop_locked(w->task);
	lock_release(&p->lock);
}

/* ---- -AsJob ---- */

static void stop_core(struct job_core *c)
{
	lock_take(&c->lock);
	struct task *t = c->work;
	bool started = c->state != JOB_NOT_STARTED;
	lock_release(&c->lock);
	if (!t) {
		if (!started)
			job_core_set_state(c, JOB_STOPPED);
		return;
	}
	lock_take(&t->pool->lock);
	bool waiting = stop_locked(t);
	lock_release(&t->pool->lock);
	job_core_set_state(c, waiting ? JOB_STOPPED : JOB_STOPPING);
}

static const struct job_kind kind_task = {.type_name = "PSTaskJob", .stop = stop_core, .dispose = stop_core};
static const struct job_kind kind_task_child = {.type_name = "PSTaskChildJob", .stop = stop_core, .dispose = stop_core};

struct job *job_task_new(struct runspace *rs, const char *command)
{
	struct job *j = job_new(&type_job_task, job_core_new(&kind_task, NULL), NULL, command, "PowerShell");
	j->id = job_next_id(rs);
	j->name = heap_printf("Job%d", j->id);
	j->has_children = true;
	return j;
}

void job_task_add_input(struct runspace *rs, struct job *j, ps_value input)
{
	struct job_core *core = job_core_new(&kind_task_child, j->core);
	struct job *child = job_new(&type_job_task_child, core, NULL, j->command, "PowerShell");
	core->values = true;
	core->input = input;
	child->id = job_next_id(rs);
	child->name = heap_printf("Job%d", child->id);
	child->parent = j;
	ps_list_add(ps_list(j->children), job_value(child));
}

void job_task_start(struct job *j, struct task_pool *p)
{
	uint32_t n = job_leaf_count(j);
	if (n == 0)
		job_core_set_state(j->core, JOB_COMPLETED);
	else
		job_core_set_state(j->core, JOB_RUNNING);
	for (uint32_t i = 0; i < n; i++) {
		struct job_core *c = job_leaf(j, i)->core;
		ps_value input = c->input;
		c->input = PS_UNSET;
		if (!task_pool_add(p, input, c)) {
			c->reason = ps_exception_new(&type_exc_ps_operation, "There is no thread left to run the job.");
			job_core_set_state(c, JOB_FAILED);
		}
	}
	task_pool_close(p);
}
