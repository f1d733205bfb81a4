/* SPDX-License-Identifier: MIT */
/*
 * psrp/link.h - private to psrp/: what client and server have in common: lines in, channels, frames out.
 * A channel is the session (zero GUID) or one pipeline.
 */
#ifndef FARSH_PSRP_LINK_H
#define FARSH_PSRP_LINK_H

#include "psrp/fragment.h"
#include "psrp/message.h"
#include "psrp/outofproc.h"

enum psrp_channel_state {
	PSRP_CH_STARTING, /* client: <Command> sent; server: <Command> received, no pipeline yet */
	PSRP_CH_OPEN,
	PSRP_CH_CLOSING, /* client: <Close> sent; server: <Close> received */
};

/* Bytes put at the end and taken from the front in pieces, without moving what is left each time. */
struct psrp_queue {
	struct buf b; /* b.data[at …] is what is left */
	size_t at;
};

size_t psrp_queue_size(const struct psrp_queue *q);
const char *psrp_queue_data(const struct psrp_queue *q);
void psrp_queue_take(struct psrp_queue *q, size_t n);

struct psrp_channel {
	struct psrp_channel *next; /* in the link's hash chain */
	struct guid guid;
	enum psrp_channel_state state;
	struct psrp_defrag in[2];  /* by stream: Default, PromptResponse */
	struct psrp_queue send[2]; /* client: fragments that wait for acknowledgements */
	size_t create_left;        /* client: bytes of CREATE_PIPELINE still in send[0] */
	bool signal_due;           /* client: <Signal> follows when they are sent */
	bool unacked;              /* client: one Data is under way */
	bool signalled, input_ended;
	bool ack_due, ack_held; /* server */
	uint64_t deadline;      /* client: of CloseAck or SignalAck; 0: none */
};

enum { PSRP_CHANNEL_SLOTS = 64 };

struct psrp_link {
	struct psrp_lines lines;
	struct psrp_queue out;
	struct psrp_channel session;
	struct psrp_channel *slots[PSRP_CHANNEL_SLOTS];
	size_t channel_count; /* without the session */
	size_t message_max;
	uint64_t next_object;
	uint32_t destination; /* of what we send */
	struct guid rpid;
	struct psrp_channel *current;       /* its defragmenter may hold more messages … */
	unsigned current_stream;            /* … of this stream */
	struct psrp_channel *group_channel; /* server: Data being put together for … */
	struct buf group;
	struct buf detail;     /* text of the fatal error */
	enum psrp_error error; /* dead when set */
	bool error_reported;
};

void psrp_link_init(struct psrp_link *l, enum psrp_destination destination, size_t message_max);
void psrp_link_fini(struct psrp_link *l);
/* Channel of this GUID (zero: the session), or NULL. */
struct psrp_channel *psrp_link_find(struct psrp_link *l, const struct guid *g);
/* A new one; NULL when it exists or there are too many. */
struct psrp_channel *psrp_link_add(struct psrp_link *l, const struct guid *g);
void psrp_link_remove(struct psrp_link *l, struct psrp_channel *c);
/* Kills the connection; `text` is for the FATAL event (NULL: what is in l->detail already, or else the code's text). */
void psrp_link_fail(struct psrp_link *l, enum psrp_error e, const char *text);
/* The FATAL event, once; false when it was taken or there is none. */
bool psrp_link_take_error(struct psrp_link *l, struct psrp_event *ret);
/* Appends the message's fragments to `to`. */
void psrp_link_cut(struct psrp_link *l, struct buf *to, const struct guid *pid, uint32_t type, const void *body,
                   size_t n);
/* Next frame of the input; false when there is none (or the link died). */
bool psrp_link_next_frame(struct psrp_link *l, struct psrp_frame *ret);
/* Puts the bytes of a Data frame into the channel and makes it current. */
void psrp_link_take_data(struct psrp_link *l, struct psrp_channel *c, const struct psrp_frame *f);
/* Next message of the current channel, with its row; false when there is none (current is NULL then). */
bool psrp_link_next_message(struct psrp_link *l, struct psrp_message *ret, const struct psrp_msg_row **ret_row);
/* Checks direction, scope and pid of a message that came on `c`. */
bool psrp_link_check_message(struct psrp_link *l, const struct psrp_channel *c, const struct psrp_message *m,
                             const struct psrp_msg_row *row, unsigned legal, unsigned state);
/* Server: appends fragments to the group of this channel, sending what does not fit. */
void psrp_link_group(struct psrp_link *l, struct psrp_channel *c, const void *p, size_t n);
void psrp_link_flush_group(struct psrp_link *l);

#endif
