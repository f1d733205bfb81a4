/* SPDX-License-Identifier: MIT */
/*
 * psrp/defrag.c - joins fragments into messages, one object id at a time.
 * Knows: fragment headers, the size limit.  Does not know: message types, CLIXML, time.  Never blocks, never calls
 * back. A message of one fragment is handed out where it lies; only longer ones are copied together.
 */
#include <string.h>

#include "psrp/fragment.h"

void psrp_defrag_init(struct psrp_defrag *d, size_t max)
{
	memset(d, 0, sizeof *d);
	d->max = max;
}

void psrp_defrag_fini(struct psrp_defrag *d)
{
	buf_fini(&d->raw);
	buf_fini(&d->object);
}

struct buf *psrp_defrag_input(struct psrp_defrag *d)
{
	buf_consume(&d->raw, d->at);
	d->at = 0;
	return &d->raw;
}

/* Checks the header at p against what must follow. */
static enum psrp_error check(const struct psrp_defrag *d, const char *p, size_t blob)
{
	uint64_t object_id = get_u64be(p), id = get_u64be(p + 8);
	bool start = p[16] & 1;
	if (start != !d->in_object || (start ? id != 0 : object_id != d->object_id || id != d->next_id))
		return PSRP_E_FRAGMENT;
	return d->object.len + blob > d->max ? PSRP_E_TOO_LARGE : PSRP_OK;
}

enum psrp_error psrp_defrag_next(struct psrp_defrag *d, const char **ret, size_t *ret_n)
{
	*ret = NULL;
	*ret_n = 0;
	if (d->taken) {
		buf_reset(&d->object);
		d->taken = false;
	}
	while (d->raw.len - d->at >= PSRP_FRAGMENT_HEADER) {
		const char *p = d->raw.data + d->at;
		size_t blob = get_u32be(p + 17);
		enum psrp_error e = check(d, p, blob);
		if (e)
			return e;
		if (d->raw.len - d->at - PSRP_FRAGMENT_HEADER < blob)
			break;
		bool start = p[16] & 1, end = p[16] & 2;
		d->at += PSRP_FRAGMENT_HEADER + blob;
		p += PSRP_FRAGMENT_HEADER;
		if (start && end) {
			*ret = p;
			*ret_n = blob;
			return PSRP_OK;
		}
		if (start)
			d->object_id = get_u64be(p - PSRP_FRAGMENT_HEADER);
		d->next_id = start ? 1 : d->next_id + 1;
		d->in_object = !end;
		buf_put(&d->object, p, blob);
		if (end) {
			d->taken = true;
			*ret = buf_str(&d->object);
			*ret_n = d->object.len;
			return PSRP_OK;
		}
	}
	/* A big object was handed out: its memory need not stay. */
	if (!d->in_object && d->object.cap > 1 << 20)
		buf_fini(&d->object);
	return PSRP_OK;
}
