/* SPDX-License-Identifier: MIT */
/* psrp/fragment.c - cuts messages into fragments.  Knows sizes; does not know what is inside.  See fragment.h. */
#include "psrp/fragment.h"

#include "psrp/limits.h"

enum { START = 1, END = 2 };

void psrp_fragment_put(struct buf *out, uint64_t object_id, const void *p, size_t n)
{
	const char *at = p;
	uint64_t id = 0;
	size_t room = PSRP_FRAGMENT_MAX - PSRP_FRAGMENT_HEADER;
	do {
		size_t part = n < room ? n : room;
		n -= part;
		buf_put_u64be(out, object_id);
		buf_put_u64be(out, id);
		buf_put_byte(out, (id == 0 ? START : 0) | (n == 0 ? END : 0));
		buf_put_u32be(out, (uint32_t)part);
		buf_put(out, at, part);
		at += part;
		id++;
	} while (n);
}

size_t psrp_fragment_group(const char *p, size_t n, size_t max)
{
	size_t total = 0;
	while (n - total >= PSRP_FRAGMENT_HEADER) {
		size_t whole = PSRP_FRAGMENT_HEADER + (size_t)get_u32be(p + total + 17);
		if (whole > n - total || (total && total + whole > max))
			break;
		total += whole;
	}
	return total;
}
