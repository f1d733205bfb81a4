/* SPDX-License-Identifier: MIT */
/*
 * remote/session.c - see session.h.
 *
 *   owner's thread ─ session_* ─▶ lock, psrp_client ─▶ stream ─▶ child's stdin
 *   IO thread: child's stdout ─▶ psrp_client ─▶ events ─▶ callbacks of the pipelines
 *
 * References: the caller's; one for each of the two streams (until on_closed); one for the child (until it was reaped).
 */
#include "remote/session.h"

#include <errno.h>
#include <signal.h>
#include <stdio.h>
#include <string.h>
#include <sys/wait.h>

#include "base/alloc.h"
#include "base/clock.h"
#include "base/thread.h"
#include "io/loop.h"
#include "psrp/bodies.h"
#include "psrp/client.h"

#define SESSION_CLOSE_NS 5000000000ull
enum { STDERR_KEPT = 4096 }; /* bytes of the child's stderr kept to explain an early end */

struct pending_input {
	struct pending_input *next;
	char *body;
	size_t n;
};

struct pending_start {
	struct pending_start *next;
	struct guid pid;
	char *body;
	size_t n;
	struct pending_input *input, *input_tail;
	bool input_ended;
};

struct session_pipeline {
	struct session_pipeline *next;
	struct guid pid;
	const struct session_pipeline_ops *ops;
	void *arg;
	bool ended;                      /* its final state came */
};

struct session {
	struct lock lock;
	struct cond changed;
	uint32_t refs;
	struct psrp_client *client;
	struct loop_stream *stream, *errors;
	struct session_pipeline *pipelines;
	struct pending_start *waiting, *waiting_tail; /* pipelines to start once the pool is open */
	enum session_phase state;
	pid_t process;
	char *reason;
	struct buf stderr_text;
	bool output_ended, errors_ended; /* nothing more comes from the child on that stream */
	bool exited, settled;            /* the child has ended; that was told, and the streams are closed */
	int exit_status;
};

struct session *session_ref(struct session *s)
{
	lock_take(&s->lock);
	s->refs++;
	lock_release(&s->lock);
	return s;
}

static void free_start(struct pending_start *p)
{
	for (struct pending_input *i = p->input, *next; i; i = next) {
		next = i->next;
		mem_free(i->body);
		mem_free(i);
	}
	mem_free(p->body);
	mem_free(p);
}

static void session_free(struct session *s)
{
	for (struct pending_start *p = s->waiting, *next; p; p = next) {
		next = p->next;
		free_start(p);
	}
	for (struct session_pipeline *p = s->pipelines, *next; p; p = next) {
		next = p->next;
		mem_free(p);
	}
	psrp_client_free(s->client);
	loop_stream_unref(s->stream);
	mem_free(s->reason);
	buf_fini(&s->stderr_text);
	cond_fini(&s->changed);
	lock_fini(&s->lock);
	mem_free(s);
}

void session_unref(struct session *s)
{
	if (!s)
		return;
	lock_take(&s->lock);
	bool last = --s->refs == 0;
	lock_release(&s->lock);
	if (last)
		session_free(s);
}

/* Lock held. */
static void flush(struct session *s)
{
	size_t n;
	const char *p;
	while ((p = psrp_client_peek(s->client, &n)) != NULL && n) {
		loop_stream_write(s->stream, p, n);
		psrp_client_consume(s->client, n);
	}
}

/* What comes without a pipeline's id is of the initialization script: it belongs to the first pipeline. */
static struct session_pipeline *find(struct session *s, const struct guid *pid)
{
	if (guid_is_zero(pid))
		return s->state == SESSION_OPENING ? s->pipelines : NULL;
	for (struct session_pipeline *p = s->pipelines; p; p = p->next) {
		if (guid_equal(&p->pid, pid))
			return p;
	}
	return NULL;
}

static void detach(struct session *s, struct session_pipeline *gone)
{
	for (struct session_pipeline **at = &s->pipelines; *at; at = &(*at)->next) {
		if (*at == gone) {
			*at = gone->next;
			return;
		}
	}
}

/* Starts what waited for the pool. Lock held. */
static void start_waiting(struct session *s)
{
	struct pending_start *p = s->waiting, *next;
	s->waiting = s->waiting_tail = NULL;
	for (; p; p = next) {
		next = p->next;
		(void)!psrp_client_create_pipeline(s->client, &p->pid, PSRP_CREATE_PIPELINE, p->body, p->n);
		for (struct pending_input *i = p->input; i; i = i->next)
			(void)!psrp_client_input(s->client, &p->pid, i->body, i->n);
		if (p->input_ended)
			(void)!psrp_client_end_input(s->client, &p->pid);
		free_start(p);
	}
}

/* The session is over; tells every pipeline that had not ended. IO thread, lock not held. */
static void lose(struct session *s, enum session_phase state, const char *reason)
{
	lock_take(&s->lock);
	if (s->state == SESSION_CLOSED || s->state == SESSION_BROKEN) {
		lock_release(&s->lock);
		return;
	}
	s->state = state;
	if (!s->reason && state == SESSION_BROKEN)
		s->reason = mem_strdup(reason);
	struct session_pipeline *p = s->pipelines, *next;
	s->pipelines = NULL;
	cond_wake_all(&s->changed);
	lock_release(&s->lock);
	for (; p; p = next) {
		next = p->next;
		if (p->ended)
			p->ops->on_closed(p->arg);
		else
			p->ops->on_lost(p->arg, reason);
		mem_free(p);
	}
}

/* ---- events, on the IO thread; each is delivered without the lock ---- */

static void on_pool_state(struct session *s, const struct psrp_event *e)
{
	if (e->state == PSRP_POOL_OPENED && s->state == SESSION_OPENING) {
		s->state = SESSION_OPENED;
		start_waiting(s);
		cond_wake_all(&s->changed);
	}
}

static void deliver(struct session *s, const struct psrp_event *e)
{
	struct session_pipeline *p = find(s, &e->pid);
	if (!p)
		return;
	const struct session_pipeline_ops *ops = p->ops;
	void *arg = p->arg;
	bool final = false;
	if (e->type == PSRP_EV_PIPELINE_STATE) {
		if (guid_is_zero(&e->pid))
			return;
		final = e->state >= PSRP_PIPELINE_STOPPED && e->state <= PSRP_PIPELINE_FAILED;
		p->ended = p->ended || final;
	}
	bool closed = e->type == PSRP_EV_PIPELINE_CLOSED;
	if (closed) {
		detach(s, p);
		mem_free(p);
	}
	/* the body is the machine's: nothing else may call the machine while the owner reads it, and only this thread does
	 * so between next_event calls */
	lock_release(&s->lock);
	if (closed)
		ops->on_closed(arg);
	else if (e->type == PSRP_EV_PIPELINE_STATE)
		ops->on_state(arg, (enum psrp_pipeline_state)e->state, e->body, e->body_len);
	else if (e->type == PSRP_EV_HOST_CALL)
		ops->on_host_call(arg, e->call_id, e->method, e->body, e->body_len);
	else
		ops->on_message(arg, e->type, e->body, e->body_len);
	lock_take(&s->lock);
	if (final)
		(void)!psrp_client_close_pipeline(s->client, &e->pid, clock_mono_ns());
}

static void on_event(struct session *s, const struct psrp_event *e, char **ret_fatal, bool *ret_closed)
{
	switch ((int)e->type) {
	case PSRP_EV_POOL_STATE:
		on_pool_state(s, e);
		break;
	case PSRP_EV_FATAL:
		*ret_fatal = mem_strdup(e->text);
		break;
	case PSRP_EV_SESSION_CLOSED:
		*ret_closed = true;
		break;
	case PSRP_EV_OUTPUT:
	case PSRP_EV_ERROR_RECORD:
	case PSRP_EV_WARNING_RECORD:
	case PSRP_EV_VERBOSE_RECORD:
	case PSRP_EV_DEBUG_RECORD:
	case PSRP_EV_INFORMATION_RECORD:
	case PSRP_EV_PROGRESS_RECORD:
	case PSRP_EV_PIPELINE_STATE:
	case PSRP_EV_HOST_CALL:
	case PSRP_EV_PIPELINE_CLOSED:
		deliver(s, e);
		break;
	default:
		break;
	}
}

static void end_by_force(struct session *s);

/* Takes all events. IO thread, lock held on entry and on return. */
static void drain(struct session *s)
{
	struct psrp_event e;
	char *fatal = NULL;
	bool closed = false;
	while (psrp_client_next_event(s->client, &e))
		on_event(s, &e, &fatal, &closed);
	flush(s);
	if (!fatal && !closed)
		return;
	lock_release(&s->lock);
	if (fatal)
		lose(s, SESSION_BROKEN, fatal);
	else
		lose(s, SESSION_CLOSED, "The session was closed.");
	end_by_force(s);
	mem_free(fatal);
	loop_stream_end(s->stream);
	lock_take(&s->lock);
}

static void on_read(void *arg, const char *data, size_t n)
{
	struct session *s = arg;
	lock_take(&s->lock);
	psrp_client_recv(s->client, data, n, clock_mono_ns());
	drain(s);
	lock_release(&s->lock);
}

/* ---- the child's end ---- */

static void settle(struct session *s);

static void kill_process(struct session *s)
{
	lock_take(&s->lock);
	if (s->process)
		child_kill_group(s->process, SIGKILL);
	lock_release(&s->lock);
}

struct closing {
	struct session *s;
	struct loop_timer *timer;
};

static void close_overdue(void *arg)
{
	struct closing *c = arg;
	kill_process(c->s);
	lock_take(&c->s->lock);
	c->s->output_ended = c->s->errors_ended = true;
	lock_release(&c->s->lock);
	settle(c->s);
	loop_timer_free(c->timer);
	session_unref(c->s);
	mem_free(c);
}

static void watch_close(void *arg)
{
	struct closing *c = arg;
	c->timer = loop_timer_new(SESSION_CLOSE_NS, 0, close_overdue, c);
}

/* Kills the child unless it ends soon, and takes its streams for ended. */
static void end_by_force(struct session *s)
{
	struct closing *c = mem_alloc(sizeof *c);
	c->s = session_ref(s);
	loop_post(watch_close, c);
}

/* Why the child ended: what it said last, or how it ended. Lock held. */
static char *ending(struct session *s)
{
	int status = s->exit_status;
	while (s->stderr_text.len && s->stderr_text.data[s->stderr_text.len - 1] == '\n')
		buf_truncate(&s->stderr_text, s->stderr_text.len - 1);
	if (s->stderr_text.len)
		return mem_strdup(buf_str(&s->stderr_text));
	if (WIFSIGNALED(status))
		return mem_printf("The session host process was ended by signal %d (%s).", WTERMSIG(status), strsignal(WTERMSIG(status)));
	return mem_printf("The session host process ended with exit code %d.", WEXITSTATUS(status));
}

/* Once the child and its streams have ended, everything it sent was taken: what remains is to say why. IO thread. */
static void settle(struct session *s)
{
	lock_take(&s->lock);
	bool due = s->exited && s->output_ended && s->errors_ended && !s->settled;
	char *reason = NULL;
	if (due) {
		s->settled = true;
		reason = ending(s);
	}
	lock_release(&s->lock);
	if (!due)
		return;
	lose(s, SESSION_BROKEN, reason);
	mem_free(reason);
	loop_stream_close(s->stream);
	loop_stream_close(s->errors);
}

/* How the child ended says more than the end of its output; a child that lives on without output is no use. */
static void on_end(void *arg, int err)
{
	struct session *s = arg;
	(void)err;
	lock_take(&s->lock);
	s->output_ended = true;
	bool alive = s->process != 0;
	lock_release(&s->lock);
	if (alive)
		end_by_force(s);
	settle(s);
}

static void on_write_error(void *arg, int err)
{
	(void)arg;
	(void)err; /* the end of its output follows and says more */
}

static void on_stream_closed(void *arg)
{
	session_unref(arg);
}

static const struct loop_stream_ops output_ops = {
    .on_read = on_read, .on_end = on_end, .on_write_error = on_write_error, .on_closed = on_stream_closed};

static void on_stderr(void *arg, const char *data, size_t n)
{
	struct session *s = arg;
	lock_take(&s->lock);
	if (s->stderr_text.len + n > STDERR_KEPT)
		buf_consume(&s->stderr_text, s->stderr_text.len + n - STDERR_KEPT);
	buf_put(&s->stderr_text, n > STDERR_KEPT ? data + n - STDERR_KEPT : data, n > STDERR_KEPT ? STDERR_KEPT : n);
	lock_release(&s->lock);
}

static void on_stderr_end(void *arg, int err)
{
	struct session *s = arg;
	(void)err;
	lock_take(&s->lock);
	s->errors_ended = true;
	lock_release(&s->lock);
	settle(s);
}

static const struct loop_stream_ops error_ops = {.on_read = on_stderr, .on_end = on_stderr_end, .on_closed = on_stream_closed};

/* The child has ended: whatever it started ends too, and the session with it. */
static void on_exit(void *arg, pid_t pid, int status)
{
	struct session *s = arg;
	child_kill_group(pid, SIGKILL);
	lock_take(&s->lock);
	s->process = 0;
	s->exited = true;
	s->exit_status = status;
	bool open = !s->output_ended || !s->errors_ended;
	lock_release(&s->lock);
	if (open)
		end_by_force(s); /* somebody else may hold the streams open */
	settle(s);
	session_unref(s);
}

/* ---- opening ---- */

static void send_open(struct session *s)
{
	static const struct psrp_version_table versions = {.ps_version = "7.6.5", .git_commit = "7.6.5", .os = "Linux", .platform = "Unix",
	                                                   .protocol = {2, 4}};
	static const struct psrp_host_info host = {.has_data = true, .foreground = -1, .background = -1, .cursor_size = 100,
	                                           .buffer_size = {80, -1}, .window_size = {80, -1}, .max_window_size = {80, -1},
	                                           .max_physical_size = {80, -1}, .title = ""};
	struct psrp_init_pool init = {.min = 1, .max = 1, .apartment = 2, .host = &host, .versions = &versions};
	struct buf b = BUF_INIT;
	psrp_body_init_pool(&b, &init);
	(void)!psrp_client_open(s->client, b.data, b.len);
	buf_fini(&b);
	flush(s);
}

static bool start_child(struct session *s, const struct transport_command *c, char **reterr_text)
{
	struct child child;
	struct child_options o = {.path = c->argv[0], .argv = (const char *const *)c->argv, .flags = c->flags,
	                          .io = {{CHILD_PIPE, -1}, {CHILD_PIPE, -1}, {CHILD_PIPE, -1}}};
	s->refs = 4; /* the caller's, the child's, two streams' */
	int err = loop_child_start(&o, &child, on_exit, s);
	if (err) {
		*reterr_text = mem_printf("The session host process cannot be started: %s: %s.", c->argv[0], strerror(err));
		return false;
	}
	lock_take(&s->lock);
	s->process = child.pid;
	s->stream = loop_stream_ref(loop_stream_new(child.fd[1], child.fd[0], false, &output_ops, s));
	s->errors = loop_stream_new(child.fd[2], -1, false, &error_ops, s);
	send_open(s);
	lock_release(&s->lock);
	loop_stream_read(s->stream, true);
	loop_stream_read(s->errors, true);
	return true;
}

struct session *session_open(const struct transport_target *t, char **reterr_text)
{
	const struct transport *way = transport_find(t->transport);
	struct transport_command c = {NULL, 0};
	if (!way) {
		*reterr_text = mem_printf("There is no transport '%s'.", t->transport);
		return NULL;
	}
	if (!way->command(t, &c, reterr_text))
		return NULL;
	struct session *s = mem_alloc(sizeof *s);
	lock_init(&s->lock);
	cond_init(&s->changed);
	buf_init(&s->stderr_text, 2 * STDERR_KEPT);
	s->client = psrp_client_new(NULL);
	bool ok = start_child(s, &c, reterr_text);
	transport_command_fini(&c);
	if (ok)
		return s;
	session_free(s);
	return NULL;
}

enum session_phase session_phase(struct session *s)
{
	lock_take(&s->lock);
	enum session_phase state = s->state;
	lock_release(&s->lock);
	return state;
}

pid_t session_process(struct session *s)
{
	lock_take(&s->lock);
	pid_t pid = s->process;
	lock_release(&s->lock);
	return pid;
}

enum session_phase session_wait_open(struct session *s, uint64_t deadline)
{
	lock_take(&s->lock);
	while (s->state == SESSION_OPENING) {
		if (!deadline)
			cond_wait(&s->changed, &s->lock);
		else if (!cond_wait_until(&s->changed, &s->lock, deadline))
			break;
	}
	enum session_phase state = s->state;
	lock_release(&s->lock);
	return state;
}

char *session_reason(struct session *s)
{
	lock_take(&s->lock);
	char *reason = s->reason ? mem_strdup(s->reason) : NULL;
	lock_release(&s->lock);
	return reason;
}

/* ---- pipelines ---- */

bool session_start_pipeline(struct session *s, const struct guid *pid, const void *body, size_t n,
                            const struct session_pipeline_ops *ops, void *arg)
{
	lock_take(&s->lock);
	bool alive = s->state == SESSION_OPENING || s->state == SESSION_OPENED;
	if (alive) {
		struct session_pipeline *p = mem_alloc(sizeof *p);
		p->pid = *pid;
		p->ops = ops;
		p->arg = arg;
		p->next = s->pipelines;
		s->pipelines = p;
		struct pending_start *w = mem_alloc(sizeof *w);
		w->pid = *pid;
		w->body = mem_dup(body, n);
		w->n = n;
		*(s->waiting_tail ? &s->waiting_tail->next : &s->waiting) = w;
		s->waiting_tail = w;
		if (s->state == SESSION_OPENED) {
			start_waiting(s);
			flush(s);
		}
	}
	lock_release(&s->lock);
	return alive;
}

/* Runs one call of the machine and sends what it made. */
#define WITH_CLIENT(call)                                                                                              \
	do {                                                                                                           \
		lock_take(&s->lock);                                                                                   \
		bool ok = (s->state == SESSION_OPENING || s->state == SESSION_OPENED) && (call) == PSRP_OK;             \
		flush(s);                                                                                              \
		lock_release(&s->lock);                                                                                \
		return ok;                                                                                             \
	} while (0)

static struct pending_start *find_waiting(struct session *s, const struct guid *pid)
{
	for (struct pending_start *p = s->waiting; p; p = p->next) {
		if (guid_equal(&p->pid, pid))
			return p;
	}
	return NULL;
}

/* Input of a pipeline that waits for the pool waits with it. */
bool session_input(struct session *s, const struct guid *pid, const void *body, size_t n)
{
	lock_take(&s->lock);
	struct pending_start *p = find_waiting(s, pid);
	bool ok = true;
	if (p) {
		struct pending_input *i = mem_alloc(sizeof *i);
		i->body = mem_dup(body, n);
		i->n = n;
		*(p->input_tail ? &p->input_tail->next : &p->input) = i;
		p->input_tail = i;
	} else {
		ok = s->state == SESSION_OPENED && psrp_client_input(s->client, pid, body, n) == PSRP_OK;
		flush(s);
	}
	lock_release(&s->lock);
	return ok;
}

bool session_end_input(struct session *s, const struct guid *pid)
{
	lock_take(&s->lock);
	struct pending_start *p = find_waiting(s, pid);
	bool ok = true;
	if (p) {
		p->input_ended = true;
	} else {
		ok = s->state == SESSION_OPENED && psrp_client_end_input(s->client, pid) == PSRP_OK;
		flush(s);
	}
	lock_release(&s->lock);
	return ok;
}

bool session_stop_pipeline(struct session *s, const struct guid *pid)
{
	WITH_CLIENT(psrp_client_stop(s->client, pid, clock_mono_ns()));
}

bool session_host_response(struct session *s, const struct guid *pid, const void *body, size_t n)
{
	WITH_CLIENT(psrp_client_host_response(s->client, pid, body, n));
}

/* ---- the end ---- */

void session_kill(struct session *s)
{
	kill_process(s);
}

void session_close(struct session *s)
{
	lock_take(&s->lock);
	bool alive = s->process != 0 && (s->state == SESSION_OPENING || s->state == SESSION_OPENED);
	if (alive) {
		s->state = s->state == SESSION_OPENED ? SESSION_CLOSING : s->state;
		(void)!psrp_client_close(s->client, clock_mono_ns());
		flush(s);
	}
	lock_release(&s->lock);
	if (alive)
		end_by_force(s);
}
