/* SPDX-License-Identifier: MIT */
/*
 * tests/wire/recording.h - a recorded exchange between a genuine client and server: its lines in order, and what they
 * say, decoded by the lowest functions of psrp/ (frames, fragments, headers).
 */
#ifndef FARSH_TESTS_WIRE_RECORDING_H
#define FARSH_TESTS_WIRE_RECORDING_H

#include "base/buf.h"
#include "psrp/message.h"
#include "psrp/outofproc.h"

/* A frame, or a message that was complete with the Data frame of this line. */
struct item {
	size_t line;
	bool is_message, prompt;
	enum psrp_frame_type frame;
	struct guid guid; /* of the frame */
	uint32_t type;    /* of the message */
	struct guid rpid, pid;
	char *body; /* as sent, with its BOM when there was one; NUL-terminated */
	size_t n;
};

struct side {
	struct buf bytes;
	size_t line_count;
	const char **lines; /* each with its \n */
	size_t *sizes;
	struct item *items;
	size_t item_count;
};

struct recording {
	struct side c2s, s2c;
	char *order; /* 'c' or 's' for each line */
	size_t order_count;
};

/* Reads FOLDER/NAME.c2s .s2c .order; false when a file is missing. */
bool recording_load(struct recording *r, const char *folder, const char *name);
void recording_free(struct recording *r);
/* Splits and decodes `bytes` (which must be set) of one direction. */
void side_decode(struct side *s);
void side_free(struct side *s);
bool file_read(const char *path, struct buf *out);

/* One line of text for an event, for comparing. */
void event_print(struct buf *out, const struct psrp_event *ev);

#endif
