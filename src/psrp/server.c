/* SPDX-License-Identifier: MIT */
/*
 * psrp/server.c - the server's state machine; see server.h.  Which message may come when stands in
 * tables/psrp_messages.def; here is what to do with it.  Never blocks, never calls back, reads no clock.
 */
#include "psrp/server.h"

#include <string.h>

#include "base/alloc.h"
#include "psrp/bodies.h"
#include "psrp/limits.h"
#include "psrp/link.h"

static const struct guid zero;

struct psrp_server {
	struct psrp_link link;
	struct psrp_version ours, version;
	enum psrp_server_states state;
	bool eof;
};

struct psrp_server *psrp_server_new(const struct psrp_server_options *o)
{
	struct psrp_server *s = mem_alloc(sizeof *s);
	psrp_link_init(&s->link, PSRP_TO_CLIENT, o ? o->message_max : 0);
	s->ours = o && o->version.major ? o->version : (struct psrp_version){2, 4};
	s->state = PSRP_SV_START;
	s->link.session.state = PSRP_CH_OPEN;
	return s;
}

void psrp_server_free(struct psrp_server *s)
{
	if (!s)
		return;
	psrp_link_fini(&s->link);
	mem_free(s);
}

const struct guid *psrp_server_rpid(const struct psrp_server *s)
{
	return &s->link.rpid;
}

struct psrp_version psrp_server_version(const struct psrp_server *s)
{
	return s->version;
}

void psrp_server_recv(struct psrp_server *s, const void *p, size_t n)
{
	if (!s->link.error && !s->eof)
		psrp_lines_feed(&s->link.lines, p, n);
}

void psrp_server_recv_eof(struct psrp_server *s)
{
	s->eof = true;
}

static void send_to(struct psrp_server *s, struct psrp_channel *ch, uint32_t type, const void *body, size_t n)
{
	struct buf fragments = BUF_INIT;
	psrp_link_cut(&s->link, &fragments, &ch->guid, type, body, n);
	psrp_link_group(&s->link, ch, fragments.data, fragments.len);
	buf_fini(&fragments);
}

static void send_frame(struct psrp_server *s, enum psrp_frame_type type, const struct guid *g)
{
	psrp_link_flush_group(&s->link);
	psrp_frame_put(&s->link.out.b, type, g, false, NULL, 0);
}

/* What we answer to a client of this version, or false. */
static bool negotiate(struct psrp_version ours, const struct psrp_fields *f, struct psrp_version *ret)
{
	struct psrp_version v = f->protocol;
	if (v.major == 2 && v.minor >= 0 && v.minor <= 3 && v.minor <= ours.minor)
		*ret = v;
	else if (v.major == ours.major && v.minor >= ours.minor)
		*ret = ours;
	else
		return false;
	return (!f->has_ps_version || (f->ps_version.major == 2 && f->ps_version.minor >= 0)) &&
	       (!f->has_serialization || (f->serialization[0] == 1 && f->serialization[1] >= 1));
}

/* The answer is sent even when there is no common version, so that the client can say what it met. */
static bool on_capability(struct psrp_server *s, const struct psrp_message *m, struct psrp_event *ev)
{
	struct psrp_fields f;
	if (!psrp_body_read(m->body, m->body_len, &f) || !f.has_version) {
		psrp_link_fail(&s->link, PSRP_E_BODY, NULL);
		return false;
	}
	struct psrp_version answer = s->ours;
	bool ok = negotiate(s->ours, &f, &answer);
	struct buf body = BUF_INIT;
	psrp_body_capability(&body, answer);
	send_to(s, &s->link.session, PSRP_SESSION_CAPABILITY, body.data, body.len);
	buf_fini(&body);
	if (!ok) {
		psrp_link_fail(&s->link, PSRP_E_VERSION, NULL);
		return false;
	}
	s->version = ev->version = answer;
	s->state = PSRP_SV_WAIT_INIT;
	return true;
}

/* Rules beyond the table: one pipeline per <Command>, and what belongs to a pipeline needs one. */
static enum psrp_error check_pipeline(struct psrp_channel *ch, const struct psrp_msg_row *row)
{
	if (row->decode == PSRP_DECODE_CREATE) {
		if (ch->state != PSRP_CH_STARTING)
			return PSRP_E_PIPELINE;
		ch->state = PSRP_CH_OPEN;
		return PSRP_OK;
	}
	if (ch->state == PSRP_CH_STARTING)
		return PSRP_E_PIPELINE;
	if (row->event == PSRP_EV_INPUT || row->event == PSRP_EV_END_INPUT) {
		if (ch->input_ended)
			return PSRP_E_STATE;
		ch->input_ended = row->event == PSRP_EV_END_INPUT;
	}
	return PSRP_OK;
}

static bool on_message(struct psrp_server *s, struct psrp_channel *ch, const struct psrp_message *m,
                       const struct psrp_msg_row *row, struct psrp_event *ev)
{
	if (s->state == PSRP_SV_CLOSING || ch->state == PSRP_CH_CLOSING)
		return false; /* too late to matter */
	if (!psrp_link_check_message(&s->link, ch, m, row, row->from & PSRP_FROM_CLIENT ? row->server : 0, s->state))
		return false;
	ev->type = row->event;
	ev->msg_type = row->id;
	ev->pid = ch->guid;
	ev->rpid = m->rpid;
	ev->body = m->body;
	ev->body_len = m->body_len;
	if (row->decode == PSRP_DECODE_CAPABILITY)
		return on_capability(s, m, ev);
	enum psrp_error e = psrp_message_decode(row, ev);
	if (!e && ch != &s->link.session)
		e = check_pipeline(ch, row);
	if (e) {
		psrp_link_fail(&s->link, e, NULL);
		return false;
	}
	if (row->event == PSRP_EV_INIT_POOL || row->event == PSRP_EV_CONNECT_POOL) {
		s->link.rpid = m->rpid;
		s->state = PSRP_SV_OPEN;
		for (int i = 0; i < 2; i++)
			s->link.session.in[i].max = s->link.message_max;
	}
	return true;
}

static void acknowledge(struct psrp_server *s, struct psrp_channel *ch)
{
	if (!ch->ack_due || ch->ack_held)
		return;
	ch->ack_due = false;
	send_frame(s, PSRP_FRAME_DATA_ACK, &ch->guid);
}

static bool begin_close(struct psrp_server *s, struct psrp_event *ev)
{
	struct buf body = BUF_INIT;
	s->state = PSRP_SV_CLOSING;
	psrp_body_pool_state(&body, PSRP_POOL_CLOSING, NULL, NULL);
	send_to(s, &s->link.session, PSRP_RUNSPACEPOOL_STATE, body.data, body.len);
	buf_fini(&body);
	ev->type = PSRP_EV_CLOSE_SESSION;
	return true;
}

static bool on_command(struct psrp_server *s, const struct psrp_frame *f, struct psrp_event *ev)
{
	if (s->state != PSRP_SV_OPEN) {
		if (s->state != PSRP_SV_CLOSING)
			psrp_link_fail(&s->link, PSRP_E_STATE, NULL);
		return false;
	}
	struct psrp_channel *ch = guid_is_zero(&f->guid) ? NULL : psrp_link_add(&s->link, &f->guid);
	if (!ch) {
		psrp_link_fail(&s->link, PSRP_E_PIPELINE, NULL);
		return false;
	}
	ch->state = PSRP_CH_STARTING;
	send_frame(s, PSRP_FRAME_COMMAND_ACK, &f->guid);
	ev->type = PSRP_EV_COMMAND;
	ev->pid = f->guid;
	return true;
}

/* Close of the session (again and again is legal) or of a pipeline, known or not. */
static bool on_close(struct psrp_server *s, struct psrp_channel *ch, const struct psrp_frame *f, struct psrp_event *ev)
{
	if (ch == &s->link.session && s->state == PSRP_SV_END) {
		send_frame(s, PSRP_FRAME_CLOSE_ACK, &f->guid);
		return false;
	}
	if (ch == &s->link.session)
		return s->state != PSRP_SV_CLOSING && begin_close(s, ev);
	if (!ch) {
		send_frame(s, PSRP_FRAME_CLOSE_ACK, &f->guid);
		return false;
	}
	if (ch->state == PSRP_CH_CLOSING)
		return false;
	ch->state = PSRP_CH_CLOSING;
	ch->ack_held = false;
	acknowledge(s, ch);
	ev->type = PSRP_EV_CLOSE_PIPELINE;
	ev->pid = f->guid;
	return true;
}

static bool on_signal(struct psrp_server *s, struct psrp_channel *ch, const struct psrp_frame *f, struct psrp_event *ev)
{
	if (ch == &s->link.session) {
		psrp_link_fail(&s->link, PSRP_E_STATE, "A signal for the session was received.");
		return false;
	}
	if (!ch || ch->state != PSRP_CH_OPEN || ch->signalled) {
		/* nothing to stop, or being stopped: that signal's answer is due from the host */
		if (!ch || !ch->signalled)
			send_frame(s, PSRP_FRAME_SIGNAL_ACK, &f->guid);
		return false;
	}
	ch->signalled = true;
	ev->type = PSRP_EV_STOP_PIPELINE;
	ev->pid = f->guid;
	return true;
}

static bool on_frame(struct psrp_server *s, const struct psrp_frame *f, struct psrp_event *ev)
{
	struct psrp_channel *ch = psrp_link_find(&s->link, &f->guid);
	if (s->state == PSRP_SV_END && f->type != PSRP_FRAME_CLOSE)
		return false;
	switch (f->type) {
	case PSRP_FRAME_DATA:
		if (ch) {
			ch->ack_due = true;
			psrp_link_take_data(&s->link, ch, f);
		} else {
			send_frame(s, PSRP_FRAME_DATA_ACK,
			           &f->guid); /* a pipeline that is gone: its client may still send */
		}
		return false;
	case PSRP_FRAME_COMMAND:
		return on_command(s, f, ev);
	case PSRP_FRAME_CLOSE:
		return on_close(s, ch, f, ev);
	case PSRP_FRAME_SIGNAL:
		return on_signal(s, ch, f, ev);
	case PSRP_FRAME_DATA_ACK:
	case PSRP_FRAME_COMMAND_ACK:
	case PSRP_FRAME_SIGNAL_ACK:
	case PSRP_FRAME_CLOSE_ACK:
	case PSRP_FRAME_PEER_ERROR:
	case PSRP_FRAME_TYPES:
		break;
	}
	psrp_link_fail(&s->link, PSRP_E_FRAME_UNEXPECTED, NULL);
	return false;
}

bool psrp_server_next_event(struct psrp_server *s, struct psrp_event *ret)
{
	memset(ret, 0, sizeof *ret);
	while (!s->link.error) {
		struct psrp_frame frame;
		struct psrp_message m;
		const struct psrp_msg_row *row;
		struct psrp_channel *ch = s->link.current;
		ret->rpid = s->link.rpid;
		if (ch) {
			if (psrp_link_next_message(&s->link, &m, &row)) {
				if (on_message(s, ch, &m, row, ret))
					return true;
			} else if (!s->link.error) {
				acknowledge(s, ch);
			}
		} else if (!psrp_link_next_frame(&s->link, &frame)) {
			break;
		} else if (on_frame(s, &frame, ret)) {
			return true;
		}
	}
	memset(ret, 0, sizeof *ret);
	if (s->link.error)
		return psrp_link_take_error(&s->link, ret);
	if (s->eof && s->state != PSRP_SV_CLOSING && s->state != PSRP_SV_END)
		return begin_close(s, ret);
	return false;
}

const char *psrp_server_peek(struct psrp_server *s, size_t *ret_n)
{
	psrp_link_flush_group(&s->link);
	*ret_n = psrp_queue_size(&s->link.out);
	return psrp_queue_data(&s->link.out);
}

void psrp_server_consume(struct psrp_server *s, size_t n)
{
	psrp_queue_take(&s->link.out, n);
}

size_t psrp_server_pending(const struct psrp_server *s)
{
	return psrp_queue_size(&s->link.out) + s->link.group.len;
}

enum psrp_error psrp_server_message(struct psrp_server *s, const struct guid *pid, enum psrp_msg_type type,
                                    const void *body, size_t n)
{
	const struct psrp_msg_row *row = psrp_msg_row(type);
	if (s->link.error || s->state == PSRP_SV_END)
		return PSRP_E_CLOSED;
	struct psrp_channel *ch = psrp_link_find(&s->link, pid ? pid : &zero);
	if (!ch || ch->state == PSRP_CH_CLOSING)
		return PSRP_E_PIPELINE;
	unsigned scope = ch == &s->link.session ? PSRP_SCOPE_POOL : PSRP_SCOPE_PIPE;
	if (!row || !(row->from & PSRP_FROM_SERVER) || !(row->scope & scope))
		return PSRP_E_STATE;
	send_to(s, ch, type, body, n);
	return PSRP_OK;
}

enum psrp_error psrp_server_pool_opened(struct psrp_server *s, const void *private_data, size_t n)
{
	enum psrp_error e = psrp_server_message(s, NULL, PSRP_APPLICATION_PRIVATE_DATA, private_data, n);
	if (e)
		return e;
	struct buf body = BUF_INIT;
	psrp_body_pool_state(&body, PSRP_POOL_OPENED, NULL, NULL);
	e = psrp_server_message(s, NULL, PSRP_RUNSPACEPOOL_STATE, body.data, body.len);
	buf_fini(&body);
	return e;
}

enum psrp_error psrp_server_pool_broken(struct psrp_server *s, const void *body, size_t n)
{
	return psrp_server_message(s, NULL, PSRP_RUNSPACEPOOL_STATE, body, n);
}

enum psrp_error psrp_server_pipeline_state(struct psrp_server *s, const struct guid *pid, const void *body, size_t n)
{
	return psrp_server_message(s, pid, PSRP_PIPELINE_STATE, body, n);
}

enum psrp_error psrp_server_signal_done(struct psrp_server *s, const struct guid *pid)
{
	if (s->link.error || s->state == PSRP_SV_END)
		return PSRP_E_CLOSED;
	struct psrp_channel *ch = guid_is_zero(pid) ? NULL : psrp_link_find(&s->link, pid);
	if (!ch || !ch->signalled)
		return PSRP_E_PIPELINE;
	ch->signalled = false;
	send_frame(s, PSRP_FRAME_SIGNAL_ACK, pid);
	return PSRP_OK;
}

enum psrp_error psrp_server_pipeline_closed(struct psrp_server *s, const struct guid *pid)
{
	if (s->link.error || s->state == PSRP_SV_END)
		return PSRP_E_CLOSED;
	struct psrp_channel *ch = guid_is_zero(pid) ? NULL : psrp_link_find(&s->link, pid);
	if (!ch || ch->state != PSRP_CH_CLOSING)
		return PSRP_E_PIPELINE;
	if (ch->signalled)
		(void)psrp_server_signal_done(s, pid);
	struct guid g = *pid; /* it may be the channel's own */
	psrp_link_remove(&s->link, ch);
	send_frame(s, PSRP_FRAME_CLOSE_ACK, &g);
	return PSRP_OK;
}

enum psrp_error psrp_server_close_done(struct psrp_server *s)
{
	if (s->link.error || s->state == PSRP_SV_END)
		return PSRP_E_CLOSED;
	if (s->state != PSRP_SV_CLOSING)
		return PSRP_E_STATE;
	for (size_t i = 0; i < PSRP_CHANNEL_SLOTS; i++) {
		while (s->link.slots[i]) {
			struct guid g = s->link.slots[i]->guid;
			bool asked = s->link.slots[i]->state == PSRP_CH_CLOSING;
			psrp_link_remove(&s->link, s->link.slots[i]);
			if (asked)
				send_frame(s, PSRP_FRAME_CLOSE_ACK, &g);
		}
	}
	struct buf body = BUF_INIT;
	psrp_body_pool_state(&body, PSRP_POOL_CLOSED, NULL, NULL);
	send_to(s, &s->link.session, PSRP_RUNSPACEPOOL_STATE, body.data, body.len);
	buf_fini(&body);
	send_frame(s, PSRP_FRAME_CLOSE_ACK, &zero);
	s->state = PSRP_SV_END;
	return PSRP_OK;
}

void psrp_server_hold_acks(struct psrp_server *s, const struct guid *pid, bool hold)
{
	struct psrp_channel *ch = psrp_link_find(&s->link, pid);
	if (!ch)
		return;
	ch->ack_held = hold;
	if (!hold && s->link.current != ch)
		acknowledge(s, ch);
}
