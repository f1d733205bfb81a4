/* SPDX-License-Identifier: MIT */
/*
 * psrp/fragment.h - the 21-byte fragment header: cutting messages and joining them again.
 * Both halves work on byte streams: a fragment may come in any number of pieces.
 */
#ifndef FARSH_PSRP_FRAGMENT_H
#define FARSH_PSRP_FRAGMENT_H

#include "base/buf.h"
#include "psrp/event.h"

#define PSRP_FRAGMENT_HEADER 21

/* Appends the fragments of one message, each of at most PSRP_FRAGMENT_MAX bytes. */
void psrp_fragment_put(struct buf *out, uint64_t object_id, const void *p, size_t n);
/* Bytes of whole fragments at p that together have at most `max` bytes; at least one fragment. */
size_t psrp_fragment_group(const char *p, size_t n, size_t max);

/* Joins the fragments of one stream.  Invariant: raw[at …] has not been looked at; while in_object the fragments of
 * object_id before next_id are in `object`. */
struct psrp_defrag {
	struct buf raw, object;
	size_t at, max;
	uint64_t object_id, next_id;
	bool in_object, taken;
};

void psrp_defrag_init(struct psrp_defrag *d, size_t max);
void psrp_defrag_fini(struct psrp_defrag *d);
/* Where new bytes are appended (after psrp_defrag_next returned no message). */
struct buf *psrp_defrag_input(struct psrp_defrag *d);
/* Next whole message: *ret NULL when more bytes are needed.  It is borrowed until the next call of either function.
 * PSRP_E_FRAGMENT or PSRP_E_TOO_LARGE: the connection is dead. */
enum psrp_error psrp_defrag_next(struct psrp_defrag *d, const char **ret, size_t *ret_n) PS_MUST_CHECK;

#endif
