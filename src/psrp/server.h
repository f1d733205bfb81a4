/* SPDX-License-Identifier: MIT */
/*
 * psrp/server.h - the server side of one PSRP connection over the out-of-process framing, without IO.  Same style as
 * psrp/client.h: recv -> next_event; submit -> peek/consume; nothing blocks or calls back; one owner thread.
 *
 * The course of a session, and what the host (remote/) does at each event:
 *	INIT_POOL        read host info and application arguments from the body; psrp_server_pool_opened(private data)
 *	                 (SESSION_CAPABILITY was answered already)
 *	COMMAND          nothing (CommandAck is sent)
 *	CREATE_PIPELINE  start it; psrp_server_message(pid, PSRP_PIPELINE_OUTPUT …), … psrp_server_pipeline_state(pid,
 *…) STOP_PIPELINE    stop it; send its state (Stopped with an error record); psrp_server_signal_done(pid)
 *	CLOSE_PIPELINE   stop it if it still runs; psrp_server_pipeline_closed(pid)  (CloseAck)
 *	CLOSE_SESSION    stop everything; psrp_server_close_done()  (pool states Closing, Closed; CloseAck); exit 0
 *	FATAL            write .text to stderr, exit with 4000 & 0xFF
 * Data of the client is acknowledged when all its events were taken (next_event), so a host that stops taking events of
 * a pipeline whose queue is full uses psrp_server_hold_acks instead of not taking events.
 */
#ifndef FARSH_PSRP_SERVER_H
#define FARSH_PSRP_SERVER_H

#include "psrp/event.h"

struct psrp_server;

struct psrp_server_options {
	struct psrp_version version; /* highest we speak; {0,0}: 2.4 */
	size_t message_max;          /* 0: limits.h */
};

struct psrp_server *psrp_server_new(const struct psrp_server_options *o); /* o may be NULL */
void psrp_server_free(struct psrp_server *s);

void psrp_server_recv(struct psrp_server *s, const void *p, size_t n);
/* End of input: CLOSE_SESSION when the session was open and not closing, then nothing is sent any more. */
void psrp_server_recv_eof(struct psrp_server *s);
bool psrp_server_next_event(struct psrp_server *s, struct psrp_event *ret);
const char *psrp_server_peek(struct psrp_server *s, size_t *ret_n);
void psrp_server_consume(struct psrp_server *s, size_t n);
/* Bytes that wait to be written: the host's back-pressure on output. */
size_t psrp_server_pending(const struct psrp_server *s);

/* Any message; pid zero or NULL: of the pool.  Bodies are copied.  PSRP_E_CLOSED after the end; PSRP_E_PIPELINE when
 * the pipeline is gone (the client closed it: drop the message, that is no error of anybody). */
enum psrp_error psrp_server_message(struct psrp_server *s, const struct guid *pid, enum psrp_msg_type type,
                                    const void *body, size_t n);
/* APPLICATION_PRIVATE_DATA and RUNSPACEPOOL_STATE Opened. */
enum psrp_error psrp_server_pool_opened(struct psrp_server *s, const void *private_data, size_t n);
/* The pool could not be opened: RUNSPACEPOOL_STATE Broken with this body (psrp_body_pool_state). */
enum psrp_error psrp_server_pool_broken(struct psrp_server *s, const void *body, size_t n);
/* PIPELINE_STATE with a body of psrp_body_pipeline_state. */
enum psrp_error psrp_server_pipeline_state(struct psrp_server *s, const struct guid *pid, const void *body, size_t n);
enum psrp_error psrp_server_signal_done(struct psrp_server *s, const struct guid *pid);
enum psrp_error psrp_server_pipeline_closed(struct psrp_server *s, const struct guid *pid);
/* Closes what is left, sends Closed and the session's CloseAck. */
enum psrp_error psrp_server_close_done(struct psrp_server *s);
/* While held, Data of this pipeline is not acknowledged, so its client sends no more. */
void psrp_server_hold_acks(struct psrp_server *s, const struct guid *pid, bool hold);

const struct guid *psrp_server_rpid(const struct psrp_server *s);
struct psrp_version psrp_server_version(const struct psrp_server *s); /* the client's, once negotiated */

#endif
