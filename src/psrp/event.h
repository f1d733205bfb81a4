/* SPDX-License-Identifier: MIT */
/*
 * psrp/event.h - what the protocol machines report, their error codes and the constants of the wire.
 */
#ifndef FARSH_PSRP_EVENT_H
#define FARSH_PSRP_EVENT_H

#include "base/compiler.h"
#include "base/guid.h"

enum psrp_msg_type {
#define PSRP_MSG(id, name, from, scope, client, server, event, decode) PSRP_##name = id,
#include "tables/psrp_messages.def"
#undef PSRP_MSG
};

enum psrp_event_type {
	PSRP_EV_NONE = 0,

	/* both sides */
	PSRP_EV_CAPABILITY, /* negotiated: .version is what is spoken now */
	PSRP_EV_FATAL,      /* .error, .text; the connection is dead, no event follows */

	/* client: the pool */
	PSRP_EV_PRIVATE_DATA, /* body */
	PSRP_EV_POOL_STATE,   /* .state (enum psrp_pool_state), body (an error record may be in it) */
	PSRP_EV_POOL_INIT_DATA,
	PSRP_EV_AVAILABILITY, /* .call_id, .value (count, or 0/1 for a Boolean answer: .is_bool) */
	PSRP_EV_USER_EVENT,   /* body */
	PSRP_EV_SESSION_KEY,  /* body */
	PSRP_EV_PUBLIC_KEY_REQUEST,
	PSRP_EV_SESSION_CLOSED, /* the session's CloseAck: the peer is done */
	PSRP_EV_TIMEOUT,        /* no CloseAck/SignalAck for .pid (zero: the session) in time */

	/* client: a pipeline (.pid); records may have a zero pid (a job's initialization script) */
	PSRP_EV_PIPELINE_STARTED, /* CommandAck */
	PSRP_EV_OUTPUT,           /* body */
	PSRP_EV_ERROR_RECORD,     /* body, and so the next ones */
	PSRP_EV_WARNING_RECORD,
	PSRP_EV_VERBOSE_RECORD,
	PSRP_EV_DEBUG_RECORD,
	PSRP_EV_INFORMATION_RECORD,
	PSRP_EV_PROGRESS_RECORD,
	PSRP_EV_PIPELINE_STATE, /* .state (enum psrp_pipeline_state), body (ExceptionAsErrorRecord may be in it) */
	PSRP_EV_HOST_CALL,      /* .call_id (negative: no answer wanted), .method, body; zero pid: the pool's */
	PSRP_EV_SIGNAL_ACKED,
	PSRP_EV_PIPELINE_CLOSED, /* CloseAck: nothing more of this pid */

	/* server: the pool */
	PSRP_EV_INIT_POOL, /* body; .rpid, .min, .max */
	PSRP_EV_CONNECT_POOL,
	PSRP_EV_SET_MAX, /* .call_id, .value */
	PSRP_EV_SET_MIN,
	PSRP_EV_GET_AVAILABLE, /* .call_id */
	PSRP_EV_RESET_RUNSPACE,
	PSRP_EV_PUBLIC_KEY,    /* body */
	PSRP_EV_CLOSE_SESSION, /* stop everything, then psrp_server_close_done */

	/* server: a pipeline */
	PSRP_EV_COMMAND,         /* <Command>: a pipeline of this pid will come (its acknowledgement is sent already) */
	PSRP_EV_CREATE_PIPELINE, /* body; .no_input */
	PSRP_EV_COMMAND_METADATA, /* body */
	PSRP_EV_INPUT,            /* body */
	PSRP_EV_END_INPUT,
	PSRP_EV_STOP_PIPELINE,  /* <Signal> (or the message): stop it, send its state, psrp_server_signal_done */
	PSRP_EV_CLOSE_PIPELINE, /* <Close>: drop it, then psrp_server_pipeline_closed */
	PSRP_EV_HOST_RESPONSE,  /* .call_id, .method, body; zero pid: the pool's */

	PSRP_EVENT_TYPES
};

enum psrp_pool_state {
	PSRP_POOL_BEFORE_OPEN,
	PSRP_POOL_OPENING,
	PSRP_POOL_OPENED,
	PSRP_POOL_CLOSED,
	PSRP_POOL_CLOSING,
	PSRP_POOL_BROKEN,
	PSRP_POOL_NEGOTIATION_SENT,
	PSRP_POOL_NEGOTIATION_SUCCEEDED,
	PSRP_POOL_CONNECTING,
	PSRP_POOL_DISCONNECTED,
};

enum psrp_pipeline_state {
	PSRP_PIPELINE_NOT_STARTED,
	PSRP_PIPELINE_RUNNING,
	PSRP_PIPELINE_STOPPING,
	PSRP_PIPELINE_STOPPED,
	PSRP_PIPELINE_COMPLETED,
	PSRP_PIPELINE_FAILED,
	PSRP_PIPELINE_DISCONNECTED,
};

enum psrp_error {
	PSRP_OK = 0,
	PSRP_E_FRAME,            /* a line that is no element of the framing */
	PSRP_E_FRAME_ATTRIBUTE,  /* wrong attributes */
	PSRP_E_FRAME_UNEXPECTED, /* an element the other side must not send */
	PSRP_E_BASE64,
	PSRP_E_FRAGMENT, /* fragments out of sequence or malformed */
	PSRP_E_TOO_LARGE,
	PSRP_E_HEADER, /* message shorter than its header, or to the wrong destination */
	PSRP_E_UNKNOWN_MESSAGE,
	PSRP_E_STATE,    /* a message that is not legal now */
	PSRP_E_BODY,     /* a body the machine must read is malformed */
	PSRP_E_VERSION,  /* no common protocol version */
	PSRP_E_PEER,     /* the peer reported an error in band (.text has it) */
	PSRP_E_PIPELINE, /* unknown pipeline, or one pid twice */
	PSRP_E_CLOSED,   /* the call came after the end */
	PSRP_ERROR_COUNT
};

const char *psrp_error_text(enum psrp_error e);
const char *psrp_msg_name(uint32_t type); /* "PIPELINE_OUTPUT"; NULL when unknown */

struct psrp_version {
	int major, minor;
};

/* Pointers are borrowed: valid until the next call of next_event, recv or free (submit functions may be called
 * meanwhile). */
struct psrp_event {
	enum psrp_event_type type;
	uint32_t msg_type; /* the message behind it, 0 when it was no message */
	struct guid pid;   /* zero: the pool */
	struct guid rpid;
	const char *body; /* CLIXML without BOM, undigested */
	size_t body_len;
	int state;
	int64_t call_id; /* "ci" */
	int32_t method;  /* host method id "mi" */
	int64_t value;
	int32_t min, max; /* INIT_POOL */
	bool is_bool, no_input;
	struct psrp_version version;
	enum psrp_error error;
	const char *text; /* FATAL: says more than the code; never NULL then */
};

#endif
