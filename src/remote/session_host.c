/* SPDX-License-Identifier: MIT */
/*
 * remote/session_host.c - serves one PSRP session on standard input and output.
 *
 *   IO thread                                   engine thread (main)
 *   bytes → psrp_server → events                waits for work: open the pool, run a pipeline
 *     CREATE_PIPELINE, INPUT … → work queue ──▶ output, records, states → psrp_server → bytes
 *     STOP, CLOSE → runspace_stop             
 *
 * `lock` guards the protocol machine and everything in struct host_session and struct remote_pipeline.  Events are
 * borrowed from the machine, so what the engine needs is copied (malloc) under the lock.
 * Standard output belongs to the protocol: descriptor 1 is replaced by /dev/null for everybody else before any script
 * runs, and standard input as well.
 */
#include "remote/session_host.h"

#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <stdio.h>
#include <string.h>
#include <unistd.h>

#include "base/alloc.h"
#include "base/thread.h"
#include "engine/runspace.h"
#include "io/child.h"
#include "io/loop.h"
#include "object/psobject.h"
#include "object/throw.h"
#include "psrp/bodies.h"
#include "remote/host_proxy.h"
#include "remote/remote_pipeline.h"
#include "remote/serialize.h"

enum { EXIT_PROTOCOL = 4000 & 0xFF };

struct host_session *host_session_new(void)
{
	struct host_session *s = mem_alloc(sizeof *s);
	lock_init(&s->lock);
	cond_init(&s->changed);
	s->server = psrp_server_new(NULL);
	return s;
}

/* Sends what the machine has; lock held. */
void host_session_flush(struct host_session *s)
{
	size_t n;
	const char *p;
	while ((p = psrp_server_peek(s->server, &n)) != NULL && n) {
		loop_stream_write(s->stream, p, n);
		psrp_server_consume(s->server, n);
	}
}

/* ---- events, on the IO thread, lock held ---- */

static struct remote_pipeline *find_pipeline(struct host_session *s, const struct guid *pid)
{
	for (struct remote_pipeline *p = s->pipelines; p; p = p->next) {
		if (guid_equal(&p->pid, pid))
			return p;
	}
	return NULL;
}

static void stop_pipeline(struct host_session *s, struct remote_pipeline *p)
{
	p->stop_requested = true;
	if (s->running == p && s->rs)
		runspace_stop(s->rs);
	cond_wake_all(&s->changed);
}

static void on_create(struct host_session *s, const struct psrp_event *e)
{
	struct remote_pipeline *p = mem_alloc(sizeof *p);
	p->session = s;
	p->pid = e->pid;
	p->body = mem_strndup(e->body, e->body_len);
	p->body_len = e->body_len;
	p->input_ended = e->no_input;
	struct remote_pipeline **last = &s->pipelines;
	while (*last)
		last = &(*last)->next;
	*last = p;
}

static void on_input(struct host_session *s, const struct psrp_event *e)
{
	struct remote_pipeline *p = find_pipeline(s, &e->pid);
	if (!p)
		return;
	if (e->type == PSRP_EV_END_INPUT) {
		p->input_ended = true;
		return;
	}
	struct remote_input *item = mem_alloc(sizeof *item);
	item->body = mem_strndup(e->body, e->body_len);
	item->n = e->body_len;
	*(p->input_tail ? &p->input_tail->next : &p->input) = item;
	p->input_tail = item;
}

static void on_close_pipeline(struct host_session *s, const struct psrp_event *e)
{
	struct remote_pipeline *p = find_pipeline(s, &e->pid);
	if (p && !p->finished) {
		p->close_requested = true;
		stop_pipeline(s, p);
		return;
	}
	(void)!psrp_server_pipeline_closed(s->server, &e->pid);
	if (p)
		p->dropped = true;
}

static void on_availability(struct host_session *s, const struct psrp_event *e)
{
	struct buf b = BUF_INIT;
	if (e->type == PSRP_EV_GET_AVAILABLE)
		psrp_body_availability_count(&b, s->running ? 0 : 1, e->call_id);
	else
		psrp_body_availability_bool(&b, true, e->call_id);
	(void)!psrp_server_message(s->server, NULL, PSRP_RUNSPACE_AVAILABILITY, b.data, b.len);
	buf_fini(&b);
}

static void on_event(struct host_session *s, const struct psrp_event *e)
{
	struct remote_pipeline *p;
	switch ((int)e->type) {
	case PSRP_EV_INIT_POOL:
		s->init_body = mem_strndup(e->body, e->body_len);
		s->init_len = e->body_len;
		s->open_requested = true;
		break;
	case PSRP_EV_CREATE_PIPELINE:
		on_create(s, e);
		break;
	case PSRP_EV_INPUT:
	case PSRP_EV_END_INPUT:
		on_input(s, e);
		break;
	case PSRP_EV_STOP_PIPELINE:
		p = find_pipeline(s, &e->pid);
		if (p && !p->finished) {
			p->signal_due = true;
			stop_pipeline(s, p);
		} else {
			(void)!psrp_server_signal_done(s->server, &e->pid);
		}
		break;
	case PSRP_EV_CLOSE_PIPELINE:
		on_close_pipeline(s, e);
		break;
	case PSRP_EV_GET_AVAILABLE:
	case PSRP_EV_SET_MAX:
	case PSRP_EV_SET_MIN:
		on_availability(s, e);
		break;
	case PSRP_EV_RESET_RUNSPACE:
		on_availability(s, e);
		break;
	case PSRP_EV_HOST_RESPONSE:
		mem_free(s->response);
		s->response = mem_strndup(e->body, e->body_len);
		s->response_len = e->body_len;
		s->response_id = e->call_id;
		break;
	case PSRP_EV_CLOSE_SESSION:
		s->closing = true;
		if (s->rs)
			runspace_stop(s->rs);
		break;
	case PSRP_EV_FATAL:
		s->fatal = mem_strdup(e->text);
		s->closing = true;
		if (s->rs)
			runspace_stop(s->rs);
		break;
	default:
		break;
	}
	cond_wake_all(&s->changed);
}

static void drain_events(struct host_session *s)
{
	struct psrp_event e;
	while (psrp_server_next_event(s->server, &e))
		on_event(s, &e);
	host_session_flush(s);
}

static void on_read(void *arg, const char *data, size_t n)
{
	struct host_session *s = arg;
	lock_take(&s->lock);
	psrp_server_recv(s->server, data, n);
	drain_events(s);
	lock_release(&s->lock);
}

static void on_end(void *arg, int err)
{
	struct host_session *s = arg;
	(void)err;
	lock_take(&s->lock);
	psrp_server_recv_eof(s->server);
	drain_events(s);
	s->closing = true;
	s->input_gone = true;
	if (s->rs)
		runspace_stop(s->rs);
	cond_wake_all(&s->changed);
	lock_release(&s->lock);
}

static void on_write_error(void *arg, int err)
{
	on_end(arg, err);
}

static const struct loop_stream_ops stream_ops = {.on_read = on_read, .on_end = on_end, .on_write_error = on_write_error};

/* ---- the engine thread ---- */

/* Standard input and output for scripts and their children; the protocol keeps private copies. */
static bool take_over_stdio(int *ret_in, int *ret_out)
{
	*ret_in = fcntl(STDIN_FILENO, F_DUPFD_CLOEXEC, 10);
	*ret_out = fcntl(STDOUT_FILENO, F_DUPFD_CLOEXEC, 10);
	int null = open("/dev/null", O_RDWR | O_CLOEXEC);
	if (*ret_in < 0 || *ret_out < 0 || null < 0)
		return false;
	dup2(null, STDIN_FILENO);
	dup2(null, STDOUT_FILENO);
	close(null);
	return true;
}

/* $PSSenderInfo: who asked for this session. */
static void set_sender(struct runspace *rs)
{
	ps_value info = ps_custom_new();
	static const char *const names[] = {"System.Management.Automation.Remoting.PSSenderInfo", "System.Object"};
	ps_set_type_names(info, names, 2);
	ps_add_note(info, "UserInfo", PS_NULL);
	ps_add_note(info, "ClientTimeZone", PS_NULL);
	ps_add_note(info, "ConnectionString", ps_cstring("http://localhost"));
	ps_add_note(info, "ApplicationArguments", PS_NULL);
	if (!variable_set(rs, "global:PSSenderInfo", info))
		ps_take_pending();
}

static void open_pool(struct host_session *s, const struct session_host_options *o)
{
	static const struct psrp_version_table versions = {.ps_version = "7.6.5", .git_commit = "7.6.5", .os = "Linux", .platform = "Unix",
	                                                   .protocol = {2, 4}};
	set_sender(s->rs);
	if (o->initialization)
		remote_pipeline_initialize(s, o->initialization);
	struct buf b = BUF_INIT;
	psrp_body_private_data(&b, &versions, NULL, NULL);
	lock_take(&s->lock);
	(void)!psrp_server_pool_opened(s->server, b.data, b.len);
	host_session_flush(s);
	lock_release(&s->lock);
	buf_fini(&b);
}

static void free_pipeline(struct remote_pipeline *p)
{
	for (struct remote_input *i = p->input, *next; i; i = next) {
		next = i->next;
		mem_free(i->body);
		mem_free(i);
	}
	mem_free(p->body);
	mem_free(p);
}

/* Removes the pipelines that the client closed; lock held. */
static void drop_closed(struct host_session *s)
{
	for (struct remote_pipeline **at = &s->pipelines; *at;) {
		struct remote_pipeline *p = *at;
		if (p->finished && p->dropped) {
			*at = p->next;
			free_pipeline(p);
		} else {
			at = &p->next;
		}
	}
}

static struct remote_pipeline *next_pipeline(struct host_session *s)
{
	for (struct remote_pipeline *p = s->pipelines; p; p = p->next) {
		if (!p->finished && !p->started)
			return p;
	}
	return NULL;
}

/* After the pipeline's last message: answers to what was asked of it meanwhile. */
static void settle(struct host_session *s, struct remote_pipeline *p)
{
	p->finished = true;
	s->running = NULL;
	if (p->signal_due)
		(void)!psrp_server_signal_done(s->server, &p->pid);
	if (p->close_requested) {
		(void)!psrp_server_pipeline_closed(s->server, &p->pid);
		p->dropped = true;
	}
	host_session_flush(s);
	drop_closed(s);
}

static void serve(struct host_session *s, const struct session_host_options *o)
{
	lock_take(&s->lock);
	while (!s->closing) {
		struct remote_pipeline *p;
		if (s->open_requested && !s->opened) {
			s->opened = true;
			lock_release(&s->lock);
			open_pool(s, o);
			lock_take(&s->lock);
		} else if (s->opened && (p = next_pipeline(s)) != NULL) {
			p->started = true;
			s->running = p;
			if (!p->stop_requested)
				s->rs->stop_requested = false;
			lock_release(&s->lock);
			remote_pipeline_run(p);
			lock_take(&s->lock);
			settle(s, p);
		} else {
			cond_wait(&s->changed, &s->lock);
		}
	}
	lock_release(&s->lock);
}

static int finish(struct host_session *s)
{
	lock_take(&s->lock);
	if (!s->fatal && !s->input_gone) {
		for (struct remote_pipeline *p = s->pipelines; p; p = p->next) {
			if (p->close_requested && !p->finished)
				(void)!psrp_server_pipeline_closed(s->server, &p->pid);
		}
		(void)!psrp_server_close_done(s->server);
	}
	host_session_flush(s);
	lock_release(&s->lock);
	loop_stream_wait(s->stream, 0, 0);
	if (!s->fatal)
		return 0;
	fprintf(stderr, "%s\n", s->fatal);
	return EXIT_PROTOCOL;
}

int session_host_run(const struct session_host_options *o)
{
	int in, out;
	struct host_session *s = host_session_new();
	if (!take_over_stdio(&in, &out)) {
		fprintf(stderr, "farsh: standard input or output cannot be used: %s\n", strerror(errno));
		return 1;
	}
	s->host = host_proxy_new(s);
	s->rs = runspace_new(s->host);
	runspace_enter(s->rs);
	s->stream = loop_stream_new(in, out, false, &stream_ops, s);
	loop_stream_read(s->stream, true);
	serve(s, o);
	int code = finish(s);
	runspace_close(s->rs);
	child_kill_descendants();
	return code;
}
