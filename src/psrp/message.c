/* SPDX-License-Identifier: MIT */
/*
 * psrp/message.c - message headers, the table of messages and the texts of errors.  Knows bodies only through bodies.h.
 */
#include "psrp/message.h"

#include <string.h>

#include "psrp/bodies.h"

static const struct psrp_msg_row rows[] = {
#define CL_WAIT_CAP  PSRP_CL_WAIT_CAP
#define CL_UP        PSRP_CL_UP
#define SV_START     PSRP_SV_START
#define SV_WAIT_INIT PSRP_SV_WAIT_INIT
#define SV_OPEN      PSRP_SV_OPEN
#define PSRP_MSG(id, name, from, scope, client, server, event, decode)                                                 \
	{id, #name, PSRP_FROM_##from, PSRP_SCOPE_##scope, client, server, PSRP_EV_##event, PSRP_DECODE_##decode},
#include "tables/psrp_messages.def"
#undef PSRP_MSG
};

const struct psrp_msg_row *psrp_msg_row(uint32_t type)
{
	for (size_t i = 0; i < ARRAY_LEN(rows); i++) {
		if (rows[i].id == type)
			return &rows[i];
	}
	return NULL;
}

const char *psrp_msg_name(uint32_t type)
{
	const struct psrp_msg_row *row = psrp_msg_row(type);
	return row ? row->name : NULL;
}

const char *psrp_error_text(enum psrp_error e)
{
	static const char *const texts[PSRP_ERROR_COUNT] = {
	    [PSRP_OK] = "no error",
	    [PSRP_E_FRAME] = "the peer sent text that is no element of the protocol",
	    [PSRP_E_FRAME_ATTRIBUTE] = "an element of the protocol has wrong attributes",
	    [PSRP_E_FRAME_UNEXPECTED] = "the peer sent an element that only the other side may send",
	    [PSRP_E_BASE64] = "data is not valid base64",
	    [PSRP_E_FRAGMENT] = "fragments are malformed or out of sequence",
	    [PSRP_E_TOO_LARGE] = "the peer sent more data than is allowed",
	    [PSRP_E_HEADER] = "a message has a malformed header",
	    [PSRP_E_UNKNOWN_MESSAGE] = "a message of an unknown type was received",
	    [PSRP_E_STATE] = "a message is not legal in this state",
	    [PSRP_E_BODY] = "the body of a message is malformed",
	    [PSRP_E_VERSION] = "there is no common protocol version",
	    [PSRP_E_PEER] = "the peer reported an error or ended",
	    [PSRP_E_PIPELINE] = "the pipeline does not exist, or exists already",
	    [PSRP_E_CLOSED] = "the connection is closed",
	};
	return (unsigned)e < PSRP_ERROR_COUNT ? texts[e] : "?";
}

enum psrp_error psrp_message_parse(const char *p, size_t n, struct psrp_message *ret)
{
	if (n < PSRP_HEADER_BYTES)
		return PSRP_E_HEADER;
	ret->destination = get_u32le(p);
	ret->type = get_u32le(p + 4);
	ret->rpid = guid_from_net((const uint8_t *)p + 8);
	ret->pid = guid_from_net((const uint8_t *)p + 24);
	ret->body = p + PSRP_HEADER_BYTES;
	ret->body_len = n - PSRP_HEADER_BYTES;
	if (ret->body_len >= 3 && memcmp(ret->body, "\xEF\xBB\xBF", 3) == 0) {
		ret->body += 3;
		ret->body_len -= 3;
	}
	return PSRP_OK;
}

void psrp_message_put(struct buf *out, const struct psrp_message *m)
{
	uint8_t raw[16];
	buf_put_u32le(out, m->destination);
	buf_put_u32le(out, m->type);
	guid_to_net(&m->rpid, raw);
	buf_put(out, raw, sizeof raw);
	guid_to_net(&m->pid, raw);
	buf_put(out, raw, sizeof raw);
	buf_put(out, m->body, m->body_len);
}

/* What each kind of body must have, copied into the event. */
static bool copy_fields(enum psrp_decode decode, const struct psrp_fields *f, struct psrp_event *ev)
{
	ev->call_id = f->call_id;
	ev->method = (int32_t)f->method;
	ev->state = (int)f->state;
	ev->value = f->value;
	ev->is_bool = f->value_is_bool;
	ev->no_input = f->no_input;
	ev->min = f->has_min ? (int32_t)f->min : 1;
	ev->max = f->has_max ? (int32_t)f->max : 1;
	switch (decode) {
	case PSRP_DECODE_NOTHING:
	case PSRP_DECODE_CAPABILITY:
	case PSRP_DECODE_CONNECT:
	case PSRP_DECODE_CREATE:
		return true;
	case PSRP_DECODE_INIT_POOL:
		return f->has_min && f->has_max && f->min >= 1 && f->max >= f->min;
	case PSRP_DECODE_CALL_ID:
		return f->has_call_id;
	case PSRP_DECODE_SET_COUNT:
		ev->value = f->has_max ? f->max : f->min;
		return f->has_call_id && f->has_max + f->has_min == 1;
	case PSRP_DECODE_AVAILABILITY:
		return f->has_call_id && f->has_value;
	case PSRP_DECODE_POOL_STATE:
		return f->has_state && f->state >= 0 && f->state <= PSRP_POOL_DISCONNECTED;
	case PSRP_DECODE_PIPELINE_STATE:
		return f->has_state && f->state >= 0 && f->state <= PSRP_PIPELINE_DISCONNECTED;
	case PSRP_DECODE_HOST_CALL:
		return f->has_call_id && f->has_method && f->method >= 0 && f->method <= INT32_MAX;
	}
	return false;
}

enum psrp_error psrp_message_decode(const struct psrp_msg_row *row, struct psrp_event *ev)
{
	struct psrp_fields f;
	if (row->decode == PSRP_DECODE_NOTHING)
		return PSRP_OK;
	/* A pipeline that cannot be read is the host's to refuse: only this pipeline fails. */
	bool readable = psrp_body_read(ev->body, ev->body_len, &f);
	if (!readable && row->decode != PSRP_DECODE_CREATE)
		return PSRP_E_BODY;
	return copy_fields(row->decode, &f, ev) ? PSRP_OK : PSRP_E_BODY;
}
