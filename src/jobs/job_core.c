/* SPDX-License-Identifier: MIT */
/* jobs/job_core.c - the part of a job that other threads touch: results, state, waking; see job.h. */
#include <errno.h>
#include <string.h>

#include "base/alloc.h"
#include "base/clock.h"
#include "heap/heap.h"
#include "io/spill.h"
#include "jobs/job.h"
#include "object/psobject.h"
#include "object/throw.h"
#include "remote/records.h"
#include "remote/serialize.h"

/* ---- the signal ---- */

static struct lock signal_lock = LOCK_INIT;
static struct cond signal_cond;
static uint64_t signal_count;
static pthread_once_t signal_once = PTHREAD_ONCE_INIT;

static void signal_init(void)
{
	cond_init(&signal_cond);
}

void job_signal(void)
{
	pthread_once(&signal_once, signal_init);
	lock_take(&signal_lock);
	signal_count++;
	cond_wake_all(&signal_cond);
	lock_release(&signal_lock);
}

uint64_t job_signal_count(void)
{
	lock_take(&signal_lock);
	uint64_t n = signal_count;
	lock_release(&signal_lock);
	return n;
}

static void wake(void *arg)
{
	(void)arg;
	job_signal();
}

bool job_signal_wait(struct runspace *rs, uint64_t seen, uint64_t deadline)
{
	struct runspace_waker w = {.wake = wake};
	pthread_once(&signal_once, signal_init);
	runspace_waker_push(rs, &w);
	lock_take(&signal_lock);
	while (signal_count == seen && !runspace_stopping(rs)) {
		if (!deadline)
			cond_wait(&signal_cond, &signal_lock);
		else if (!cond_wait_until(&signal_cond, &signal_lock, deadline))
			break;
	}
	lock_release(&signal_lock);
	runspace_waker_pop(rs, &w);
	return !runspace_stopping(rs);
}

/* ---- life ---- */

struct job_core *job_core_new(const struct job_kind *kind, struct job_core *parent)
{
	struct job_core *c = heap_alloc_pinned(sizeof *c);
	lock_init(&c->lock);
	c->refs = 1;
	c->kind = kind;
	c->reason = PS_UNSET;
	c->input = PS_UNSET;
	if (parent) {
		c->parent = job_core_ref(parent);
		parent->children++;
	}
	return c;
}

struct job_core *job_core_ref(struct job_core *c)
{
	lock_take(&c->lock);
	c->refs++;
	lock_release(&c->lock);
	return c;
}

static void free_items(struct job_core *c)
{
	for (struct job_item *i = c->head, *next; i && !c->values; i = next) {
		next = i->next;
		mem_free(i->body);
		mem_free(i);
	}
}

void job_core_unref(struct job_core *c)
{
	if (!c)
		return;
	lock_take(&c->lock);
	bool last = --c->refs == 0;
	lock_release(&c->lock);
	if (!last)
		return;
	free_items(c);
	spill_free(c->spill);
	mem_free(c->reason_body);
	mem_free(c->reason_text);
	lock_fini(&c->lock);
	struct job_core *parent = c->parent;
	heap_free_pinned(c);
	job_core_unref(parent);
}

/* ---- results ---- */

static void append(struct job_core *c, struct job_item *i)
{
	*(c->tail ? &c->tail->next : &c->head) = i;
	c->tail = i;
	if (!c->next_result)
		c->next_result = i;
	c->unread[i->stream]++;
	if (i->stream == JOB_PROGRESS)
		i->received = true; /* progress is shown, never received */
	else
		c->results++;
	if (i->stream == JOB_HOST_CALL) {
		i->read = true;
		c->unread[JOB_HOST_CALL]--;
	}
}

/* Keeps the body in memory, or in the spill file once there is too much of it. Lock held. */
static void store_body(struct job_core *c, struct job_item *i, const char *body, size_t n)
{
	i->n = n;
	if (c->memory + n > JOB_MEMORY_MAX && !c->lost) {
		if (!c->spill)
			c->spill = spill_new();
		c->lost = c->spill ? spill_write(c->spill, body, n, &i->at) : errno;
		if (!c->lost)
			return;
	}
	/* without a place on disk, memory has to do: nothing is lost */
	c->lost = 0;
	i->body = mem_strndup(body, n);
	c->memory += n;
}

void job_core_add(struct job_core *c, enum job_stream stream, const char *body, size_t n, int64_t call_id, int32_t method)
{
	struct job_item *i = mem_alloc(sizeof *i);
	i->value = PS_UNSET;
	i->stream = (uint8_t)stream;
	i->call_id = call_id;
	i->method = method;
	lock_take(&c->lock);
	bool first = c->results == 0; /* whoever receives takes all there is, so only the first one is news */
	store_body(c, i, body, n);
	append(c, i);
	lock_release(&c->lock);
	if (first)
		job_signal();
}

void job_core_add_value(struct job_core *c, enum job_stream stream, ps_value v)
{
	struct job_item *i = heap_new(struct job_item);
	i->value = v;
	i->stream = (uint8_t)stream;
	lock_take(&c->lock);
	c->values = true;
	bool first = c->results == 0;
	append(c, i);
	lock_release(&c->lock);
	if (first)
		job_signal();
}

/* ---- state ---- */

static int64_t local_now(void)
{
	int64_t utc = clock_utc_ticks();
	return utc + clock_local_offset(utc) * TICKS_PER_SECOND;
}

/* Lock held; false when nothing changed. */
static bool move_state(struct job_core *c, enum job_state s)
{
	if (c->state == s || job_state_finished(c->state))
		return false;
	c->previous = c->state;
	c->state = s;
	if (!c->begin && s != JOB_NOT_STARTED)
		c->begin = local_now();
	if (job_state_finished(s))
		c->end = local_now();
	return true;
}

/* A child moved: the parent runs while one runs, and ends as its worst child ended. */
static void child_moved(struct job_core *p, enum job_state s)
{
	enum job_state to = s;
	lock_take(&p->lock);
	if (job_state_finished(s)) {
		p->finished_children++;
		p->failed_children += s == JOB_FAILED;
		p->stopped_children += s == JOB_STOPPED;
		if (p->finished_children < p->children) {
			lock_release(&p->lock);
			return;
		}
		to = p->failed_children ? JOB_FAILED : p->stopped_children ? JOB_STOPPED : JOB_COMPLETED;
	}
	move_state(p, to);
	lock_release(&p->lock);
}

void job_core_set_state(struct job_core *c, enum job_state s)
{
	lock_take(&c->lock);
	bool moved = move_state(c, s);
	struct job_core *parent = c->parent;
	lock_release(&c->lock);
	if (!moved)
		return;
	if (parent)
		child_moved(parent, s);
	job_signal();
}

enum job_state job_core_state(struct job_core *c)
{
	lock_take(&c->lock);
	enum job_state s = c->state;
	lock_release(&c->lock);
	return s;
}

bool job_core_has_more(struct job_core *c)
{
	lock_take(&c->lock);
	bool more = c->results > 0 || !job_state_finished(c->state);
	lock_release(&c->lock);
	return more;
}

/* ---- the reason of a failure ---- */

ps_value job_core_reason(struct job_core *c)
{
	lock_take(&c->lock);
	bool failed = c->state == JOB_FAILED || c->state == JOB_STOPPED;
	ps_value known = c->reason;
	const char *body = c->reason_body, *text = c->reason_text;
	size_t n = c->reason_n;
	lock_release(&c->lock);
	if (!failed)
		return PS_NULL;
	if (!ps_is_unset(known))
		return known;
	ps_value made = PS_NULL;
	if (body) { /* written once, before the state moved */
		ps_value state = deserialize_message(body, n, NULL);
		ps_value record = ps_failed(state) ? PS_FAIL : error_record_from_wire(ps_get(state, "ExceptionAsErrorRecord"));
		if (ps_failed(record))
			ps_take_pending();
		else if (ps_tc(ps_base(record)) == TC_ERROR_RECORD)
			made = ((struct ps_error_record *)ps_base(record).bits)->exception;
	} else if (text) {
		ps_value e = ps_exception_new(&type_exc_remoting_transport, "%s", text);
		ps_error_record_new(e, "PSSessionStateBroken", CAT_OPEN_ERROR, PS_NULL);
		made = e;
	}
	lock_take(&c->lock);
	c->reason = made;
	lock_release(&c->lock);
	return made;
}
