/* SPDX-License-Identifier: MIT */
/* remote/remote_pipeline.h - the session host's state and its pipelines. Private to remote/. */
#ifndef FARSH_REMOTE_REMOTE_PIPELINE_H
#define FARSH_REMOTE_REMOTE_PIPELINE_H

#include "base/buf.h"
#include "base/thread.h"
#include "io/loop.h"
#include "psrp/server.h"

struct runspace;
struct host;

struct remote_input {
	struct remote_input *next;
	char *body;
	size_t n;
};

/* One pipeline that the client asked for.  Everything is guarded by session->lock, except that the engine thread alone
 * reads body while it runs the pipeline.  Lives until it is finished and the client closed it. */
struct remote_pipeline {
	struct remote_pipeline *next;
	struct host_session *session;
	struct guid pid;                 /* zero: the initialization script */
	char *body;                      /* CREATE_PIPELINE, undigested */
	size_t body_len;
	struct remote_input *input, *input_tail;
	bool input_ended, stop_requested, close_requested, signal_due;
	bool started, finished, dropped;
};

struct host_session {
	struct lock lock;
	struct cond changed;
	struct psrp_server *server;
	struct loop_stream *stream;
	struct runspace *rs;             /* pinned by the engine thread's stack */
	struct host *host;
	struct remote_pipeline *pipelines; /* in order of arrival */
	struct remote_pipeline *running;
	char *init_body;                 /* INIT_RUNSPACEPOOL */
	size_t init_len;
	char *response;                  /* the newest host response */
	size_t response_len;
	int64_t response_id;
	char *fatal;                     /* what to say on stderr */
	struct buf shown;                /* output of the initialization script, until a pipeline can show it */
	bool open_requested, opened, closing, input_gone;
};

struct host_session *host_session_new(void);
void host_session_flush(struct host_session *s); /* lock held */
/* Runs it to its end and sends everything up to its final state. Engine thread. */
void remote_pipeline_run(struct remote_pipeline *p);
/* Runs a script before the pool opens; its records go out without a pipeline id. */
void remote_pipeline_initialize(struct host_session *s, const char *script);
/* Sends one message of the running pipeline; false when it is gone. Any thread but the IO thread: waits while the
 * client is slow. */
bool remote_pipeline_send(struct remote_pipeline *p, enum psrp_msg_type type, const void *body, size_t n);

#endif
