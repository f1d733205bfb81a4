/* SPDX-License-Identifier: MIT */
/*
 * psrp/client.h - the client side of one PSRP connection over the out-of-process framing, without IO.
 *
 *	bytes from the peer  -> psrp_client_recv  -> psrp_client_next_event …until NONE
 *	psrp_client_<submit> -> psrp_client_peek  -> write them somewhere -> psrp_client_consume
 *
 * Any split of the received bytes gives the same events.  Submit functions only queue; flow control (one unacknowledged
 * Data per pipeline and direction, CREATE_PIPELINE only after CommandAck) is done inside.  A submit function returns
 * PSRP_OK, PSRP_E_STATE (not legal now), PSRP_E_PIPELINE (no such pid) or PSRP_E_CLOSED (the connection is dead).
 * Bodies are copied.  Clock: monotonic nanoseconds given by the caller.  Not thread-safe: one thread (the IO thread)
 * owns a machine.  Closing a whole session: psrp_client_close_pipeline for each pipeline that is not closed (or let
 * psrp_client_close do it), psrp_client_close, wait for SESSION_CLOSED or TIMEOUT.
 */
#ifndef FARSH_PSRP_CLIENT_H
#define FARSH_PSRP_CLIENT_H

#include "psrp/event.h"

struct psrp_client;

struct psrp_client_options {
	struct guid rpid;            /* the pool's id; zero: a random one */
	struct psrp_version version; /* what we offer; {0,0}: 2.4 */
	size_t message_max;          /* 0: limits.h */
};

struct psrp_client *psrp_client_new(const struct psrp_client_options *o); /* o may be NULL */
void psrp_client_free(struct psrp_client *c);

/* Feeds bytes.  Errors come as a FATAL event. */
void psrp_client_recv(struct psrp_client *c, const void *p, size_t n, uint64_t now);
/* The peer's bytes ended: a FATAL event unless the session was closed. */
void psrp_client_recv_eof(struct psrp_client *c);
/* Next event; false and type NONE when there is none. */
bool psrp_client_next_event(struct psrp_client *c, struct psrp_event *ret);
/* Bytes to send: borrowed until the next call of any function but consume. */
const char *psrp_client_peek(struct psrp_client *c, size_t *ret_n);
void psrp_client_consume(struct psrp_client *c, size_t n);
/* When psrp_client_tick has something to do next, 0: never. */
uint64_t psrp_client_deadline(const struct psrp_client *c);
void psrp_client_tick(struct psrp_client *c, uint64_t now);

/* SESSION_CAPABILITY and INIT_RUNSPACEPOOL with this body (psrp/bodies.h). */
enum psrp_error psrp_client_open(struct psrp_client *c, const void *body, size_t n) PS_MUST_CHECK;
/* Any message of pool scope: SET_MAX_RUNSPACES, GET_AVAILABLE_RUNSPACES, RESET_RUNSPACE_STATE, PUBLIC_KEY … */
enum psrp_error psrp_client_pool_message(struct psrp_client *c, enum psrp_msg_type type, const void *body,
                                         size_t n) PS_MUST_CHECK;
/* <Command>, then CREATE_PIPELINE (or GET_COMMAND_METADATA) with this body.  pid must be new. */
enum psrp_error psrp_client_create_pipeline(struct psrp_client *c, const struct guid *pid, enum psrp_msg_type type,
                                            const void *body, size_t n) PS_MUST_CHECK;
enum psrp_error psrp_client_input(struct psrp_client *c, const struct guid *pid, const void *body,
                                  size_t n) PS_MUST_CHECK;
enum psrp_error psrp_client_end_input(struct psrp_client *c, const struct guid *pid) PS_MUST_CHECK;
/* Bytes of input of this pipeline that wait for acknowledgements: the caller's back-pressure. */
size_t psrp_client_input_pending(struct psrp_client *c, const struct guid *pid);
/* Answer to a HOST_CALL; pid zero: the pool's. */
enum psrp_error psrp_client_host_response(struct psrp_client *c, const struct guid *pid, const void *body,
                                          size_t n) PS_MUST_CHECK;
/* <Signal>, behind CREATE_PIPELINE when that was not sent yet: stops the pipeline; its state follows, then close it. */
enum psrp_error psrp_client_stop(struct psrp_client *c, const struct guid *pid, uint64_t now) PS_MUST_CHECK;
/* <Close>: legal any time; gives PIPELINE_CLOSED.  Due after the final PIPELINE_STATE (it is not sent by itself). */
enum psrp_error psrp_client_close_pipeline(struct psrp_client *c, const struct guid *pid, uint64_t now) PS_MUST_CHECK;
/* <Close> of every pipeline that is open, and of the session when they are acknowledged. */
enum psrp_error psrp_client_close(struct psrp_client *c, uint64_t now) PS_MUST_CHECK;

const struct guid *psrp_client_rpid(const struct psrp_client *c);
struct psrp_version psrp_client_version(const struct psrp_client *c); /* the peer's, once negotiated */
enum psrp_pool_state psrp_client_state(const struct psrp_client *c);

#endif
