/* SPDX-License-Identifier: MIT */
/*
 * psrp/message.h - the 40-byte header of a message and what the table says of each type.
 */
#ifndef FARSH_PSRP_MESSAGE_H
#define FARSH_PSRP_MESSAGE_H

#include "base/buf.h"
#include "psrp/event.h"

#define PSRP_HEADER_BYTES 40

enum psrp_destination { PSRP_TO_CLIENT = 1, PSRP_TO_SERVER = 2 };

struct psrp_message {
	uint32_t destination, type;
	struct guid rpid, pid;
	const char *body; /* borrowed, without a BOM */
	size_t body_len;
};

/* Reads n bytes; PSRP_E_HEADER when they are too few. */
enum psrp_error psrp_message_parse(const char *p, size_t n, struct psrp_message *ret) PS_MUST_CHECK;
/* Appends header and body. */
void psrp_message_put(struct buf *out, const struct psrp_message *m);

enum psrp_from { PSRP_FROM_CLIENT = 1, PSRP_FROM_SERVER = 2, PSRP_FROM_BOTH = 3 };
enum psrp_scope { PSRP_SCOPE_POOL = 1, PSRP_SCOPE_PIPE = 2, PSRP_SCOPE_ANY = 3 };
enum psrp_decode {
	PSRP_DECODE_NOTHING,
	PSRP_DECODE_CAPABILITY,
	PSRP_DECODE_INIT_POOL,
	PSRP_DECODE_CONNECT,
	PSRP_DECODE_CALL_ID,
	PSRP_DECODE_SET_COUNT,
	PSRP_DECODE_AVAILABILITY,
	PSRP_DECODE_POOL_STATE,
	PSRP_DECODE_CREATE,
	PSRP_DECODE_HOST_CALL,
	PSRP_DECODE_PIPELINE_STATE,
};
/* States in which a message may arrive (bits). */
enum psrp_client_states { PSRP_CL_NEW = 1, PSRP_CL_WAIT_CAP = 2, PSRP_CL_UP = 4, PSRP_CL_END = 8 };
enum psrp_server_states {
	PSRP_SV_START = 1,
	PSRP_SV_WAIT_INIT = 2,
	PSRP_SV_OPEN = 4,
	PSRP_SV_CLOSING = 8,
	PSRP_SV_END = 16
};

/* A row of tables/psrp_messages.def. */
struct psrp_msg_row {
	uint32_t id;
	const char *name;
	enum psrp_from from;
	enum psrp_scope scope;
	unsigned client, server;
	enum psrp_event_type event;
	enum psrp_decode decode;
};
const struct psrp_msg_row *psrp_msg_row(uint32_t type); /* NULL: unknown */

/* Reads what `row` wants of the body into the event; PSRP_E_BODY when a field is missing or malformed. */
enum psrp_error psrp_message_decode(const struct psrp_msg_row *row, struct psrp_event *ev) PS_MUST_CHECK;

#endif
