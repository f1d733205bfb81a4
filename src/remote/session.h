/* SPDX-License-Identifier: MIT */
/*
 * remote/session.h - the near side of a session: a child process that speaks PSRP, its runspace pool, its pipelines.
 *
 * A session is malloc'd and counted (session_ref/unref).  Its protocol machine is guarded by its own lock; all functions
 * here may be called from any thread.  Callbacks come on the IO thread, without the lock, and must neither block nor
 * touch the script heap: bodies are handed on undigested.
 */
#ifndef FARSH_REMOTE_SESSION_H
#define FARSH_REMOTE_SESSION_H

#include "base/guid.h"
#include "psrp/event.h"
#include "transport/transport.h"

struct session;

/* What a pipeline's owner hears. `body` is valid during the call. */
struct session_pipeline_ops {
	/* OUTPUT and the records; the event's type says which. */
	void (*on_message)(void *arg, enum psrp_event_type type, const char *body, size_t n);
	void (*on_state)(void *arg, enum psrp_pipeline_state state, const char *body, size_t n);
	void (*on_host_call)(void *arg, int64_t call_id, int32_t method, const char *body, size_t n);
	/* The session ended before the pipeline did: `reason` is text for a person. Last call, unless on_closed came. */
	void (*on_lost)(void *arg, const char *reason);
	/* Nothing more will come for this pipeline; last call. */
	void (*on_closed)(void *arg);
};

enum session_phase { SESSION_OPENING, SESSION_OPENED, SESSION_CLOSING, SESSION_CLOSED, SESSION_BROKEN };

/* Starts the child and the negotiation; returns at once. NULL: *reterr_text (malloc'd) says why not. */
struct session *session_open(const struct transport_target *t, char **reterr_text);
struct session *session_ref(struct session *s);
void session_unref(struct session *s);           /* the last reference closes and kills */
enum session_phase session_phase(struct session *s);
pid_t session_process(struct session *s);        /* 0 once it has ended */
/* Waits until the pool is open or the session ended; deadline in clock_mono_ns, 0: none. */
enum session_phase session_wait_open(struct session *s, uint64_t deadline);
/* Why a broken session broke (malloc'd), or NULL. */
char *session_reason(struct session *s);

/* Sends CREATE_PIPELINE with this body (psrp/bodies.h) as soon as the pool is open. */
bool session_start_pipeline(struct session *s, const struct guid *pid, const void *body, size_t n,
                            const struct session_pipeline_ops *ops, void *arg);
bool session_input(struct session *s, const struct guid *pid, const void *body, size_t n);
bool session_end_input(struct session *s, const struct guid *pid);
bool session_stop_pipeline(struct session *s, const struct guid *pid);   /* its state follows */
bool session_host_response(struct session *s, const struct guid *pid, const void *body, size_t n);
/* Asks the far side to end; the process is killed when it has not ended within SESSION_CLOSE_NS. */
void session_close(struct session *s);
void session_kill(struct session *s);            /* at once, with everything it started */

#endif
