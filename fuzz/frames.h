/* SPDX-License-Identifier: MIT */
/*
 * fuzz/frames.h - the input language of the PSRP targets.  Lines are framing as they stand, but "!gtBODY" becomes a
 * Data line with a whole message (GUID g, type t) and "@x" another frame: so a fuzzer gets past base64, fragments and
 * headers, which have targets of their own.
 */
#ifndef FARSH_FUZZ_FRAMES_H
#define FARSH_FUZZ_FRAMES_H

#include <string.h>

#include "psrp/fragment.h"
#include "psrp/message.h"
#include "psrp/outofproc.h"

static const struct guid frame_guids[3] = {{{0}}, {{1, 2, 3}}, {{9}}};

/* One line "!gtBODY": g chooses the GUID, t the row of the message table; the rest is the body. */
static inline void frames_put_message(struct buf *out, enum psrp_destination to, const uint8_t *p, size_t n,
                                      uint64_t *object)
{
	static const uint32_t types[] = {
#define PSRP_MSG(id, name, from, scope, client, server, event, decode) id,
#include "tables/psrp_messages.def"
#undef PSRP_MSG
	};
	if (n < 2)
		return;
	const struct guid *g = &frame_guids[p[0] % 3];
	struct psrp_message m = {.destination = to,
	                         .type = types[p[1] % ARRAY_LEN(types)],
	                         .pid = *g,
	                         .body = (const char *)p + 2,
	                         .body_len = n - 2};
	struct buf whole = BUF_INIT, cut = BUF_INIT;
	psrp_message_put(&whole, &m);
	psrp_fragment_put(&cut, (*object)++, whole.data, whole.len);
	psrp_frame_put(out, PSRP_FRAME_DATA, g, false, cut.data, cut.len);
	buf_fini(&whole);
	buf_fini(&cut);
}

static inline void frames_expand(struct buf *out, enum psrp_destination to, const uint8_t *data, size_t size,
                                 uint64_t *object)
{
	while (size) {
		const uint8_t *stop = memchr(data, '\n', size);
		size_t n = stop ? (size_t)(stop - data) : size;
		if (n && data[0] == '!') {
			frames_put_message(out, to, data + 1, n - 1, object);
		} else if (n == 2 && data[0] == '@') {
			psrp_frame_put(out, (enum psrp_frame_type)(data[1] / 3 % PSRP_FRAME_PEER_ERROR),
			               &frame_guids[data[1] % 3], false, "", 0);
		} else {
			buf_put(out, data, n);
			if (stop)
				buf_put_byte(out, '\n');
		}
		data += n + (stop ? 1 : 0);
		size -= n + (stop ? 1 : 0);
	}
}

#endif
