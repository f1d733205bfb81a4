/* SPDX-License-Identifier: MIT */
/*
 * psrp/outofproc.h - the framing of PSRP on a pipe, as PowerShell speaks it to jobs, over ssh and named pipes: one XML
 * element a line.  Both directions; no state but the unfinished line.
 */
#ifndef FARSH_PSRP_OUTOFPROC_H
#define FARSH_PSRP_OUTOFPROC_H

#include "base/buf.h"
#include "psrp/event.h"

enum psrp_frame_type {
	PSRP_FRAME_DATA,
	PSRP_FRAME_DATA_ACK,
	PSRP_FRAME_COMMAND,
	PSRP_FRAME_COMMAND_ACK,
	PSRP_FRAME_SIGNAL,
	PSRP_FRAME_SIGNAL_ACK,
	PSRP_FRAME_CLOSE,
	PSRP_FRAME_CLOSE_ACK,
	PSRP_FRAME_PEER_ERROR, /* "__NamedPipeError__:text": .data is the text */
	PSRP_FRAME_TYPES
};

struct psrp_frame {
	enum psrp_frame_type type;
	struct guid guid; /* zero: the session */
	bool prompt;      /* Stream='PromptResponse' */
	const char *data; /* base64 text of Data; borrowed */
	size_t n;
};

/* The lines of a byte stream. */
struct psrp_lines {
	struct buf in;
	size_t at, scanned;
};

void psrp_lines_init(struct psrp_lines *l);
void psrp_lines_fini(struct psrp_lines *l);
void psrp_lines_feed(struct psrp_lines *l, const void *p, size_t n);
/* Next line without its end (a CR before the LF too); *ret NULL when there is none yet.  Borrowed until the next feed.
 * PSRP_E_TOO_LARGE past PSRP_LINE_MAX. */
enum psrp_error psrp_lines_next(struct psrp_lines *l, const char **ret, size_t *ret_n) PS_MUST_CHECK;

/* The line just taken was used only up to p: the rest is the next line. */
void psrp_lines_unread(struct psrp_lines *l, const char *p);

/* Reads the element at *p; moves *p behind it (a line may hold several).  *ret_more false: nothing but blanks was left.
 * PSRP_E_FRAME, PSRP_E_FRAME_ATTRIBUTE; `detail` then has the words of the genuine engine. */
enum psrp_error psrp_frame_next(const char **p, const char *end, struct psrp_frame *ret, bool *ret_more,
                                struct buf *detail) PS_MUST_CHECK;

/* Appends one line.  data: raw bytes, encoded here; only for PSRP_FRAME_DATA. */
void psrp_frame_put(struct buf *out, enum psrp_frame_type type, const struct guid *guid, bool prompt, const void *data,
                    size_t n);

#endif
