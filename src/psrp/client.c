/* SPDX-License-Identifier: MIT */
/*
 * psrp/client.c - the client's state machine; see client.h.  Which message may come when stands in
 * tables/psrp_messages.def; here is what to do with it.  Never blocks, never calls back, reads no clock.
 */
#include "psrp/client.h"

#include <string.h>

#include "base/alloc.h"
#include "psrp/bodies.h"
#include "psrp/limits.h"
#include "psrp/link.h"

struct psrp_client {
	struct psrp_link link;
	struct psrp_version ours, version;
	enum psrp_client_states state;
	enum psrp_pool_state pool;
	bool closing;             /* psrp_client_close was called */
	bool close_sent;          /* … and the session's <Close> went out */
	bool eof;                 /* the peer's bytes ended */
	bool sending;             /* a send queue may have something */
	struct guid timed_out[8]; /* TIMEOUT events that wait to be taken */
	unsigned timed_out_count;
};

struct psrp_client *psrp_client_new(const struct psrp_client_options *o)
{
	struct psrp_client *c = mem_alloc(sizeof *c);
	psrp_link_init(&c->link, PSRP_TO_SERVER, o ? o->message_max : 0);
	c->link.rpid = o && !guid_is_zero(&o->rpid) ? o->rpid : guid_random();
	c->ours = o && o->version.major ? o->version : (struct psrp_version){2, 4};
	c->state = PSRP_CL_NEW;
	c->link.session.state = PSRP_CH_OPEN;
	return c;
}

void psrp_client_free(struct psrp_client *c)
{
	if (!c)
		return;
	psrp_link_fini(&c->link);
	mem_free(c);
}

const struct guid *psrp_client_rpid(const struct psrp_client *c)
{
	return &c->link.rpid;
}

struct psrp_version psrp_client_version(const struct psrp_client *c)
{
	return c->version;
}

enum psrp_pool_state psrp_client_state(const struct psrp_client *c)
{
	return c->pool;
}

void psrp_client_recv(struct psrp_client *c, const void *p, size_t n, uint64_t now)
{
	(void)now; /* timers start when we send; kept for keep-alives */
	if (!c->link.error && !c->eof && c->state != PSRP_CL_END)
		psrp_lines_feed(&c->link.lines, p, n);
}

void psrp_client_recv_eof(struct psrp_client *c)
{
	c->eof = true;
}

/* Session capability of the server: accept our version or one of 2.0 to 2.3; the other two must be equal. */
static bool on_capability(struct psrp_client *c, const struct psrp_message *m, struct psrp_event *ev)
{
	struct psrp_fields f;
	if (!psrp_body_read(m->body, m->body_len, &f) || !f.has_version) {
		psrp_link_fail(&c->link, PSRP_E_BODY, NULL);
		return false;
	}
	bool same = f.protocol.major == c->ours.major && f.protocol.minor == c->ours.minor;
	bool older = f.protocol.major == 2 && f.protocol.minor >= 0 && f.protocol.minor <= 3 &&
	             f.protocol.minor <= c->ours.minor;
	bool rest = (!f.has_ps_version || (f.ps_version.major == 2 && f.ps_version.minor == 0)) &&
	            (!f.has_serialization || (f.serialization[0] == 1 && f.serialization[1] == 1));
	if ((!same && !older) || !rest) {
		psrp_link_fail(&c->link, PSRP_E_VERSION, NULL);
		return false;
	}
	c->version = ev->version = f.protocol;
	c->state = PSRP_CL_UP;
	c->pool = PSRP_POOL_NEGOTIATION_SUCCEEDED;
	for (int i = 0; i < 2; i++)
		c->link.session.in[i].max = c->link.message_max;
	return true;
}

/* A state never comes back from Closed or Broken, whatever the server says later. */
static void note_pool_state(struct psrp_client *c, int state)
{
	if (c->pool != PSRP_POOL_CLOSED && c->pool != PSRP_POOL_BROKEN)
		c->pool = (enum psrp_pool_state)state;
}

static bool on_message(struct psrp_client *c, struct psrp_channel *ch, const struct psrp_message *m,
                       const struct psrp_msg_row *row, struct psrp_event *ev)
{
	if (!psrp_link_check_message(&c->link, ch, m, row, row->from & PSRP_FROM_SERVER ? row->client : 0, c->state))
		return false;
	ev->type = row->event;
	ev->msg_type = row->id;
	ev->pid = ch->guid;
	ev->rpid = m->rpid;
	ev->body = m->body;
	ev->body_len = m->body_len;
	if (row->decode == PSRP_DECODE_CAPABILITY)
		return on_capability(c, m, ev);
	enum psrp_error e = psrp_message_decode(row, ev);
	if (e) {
		psrp_link_fail(&c->link, e, NULL);
		return false;
	}
	if (row->decode == PSRP_DECODE_POOL_STATE)
		note_pool_state(c, ev->state);
	return true;
}

static void send_session_close(struct psrp_client *c)
{
	if (!c->closing || c->close_sent || c->link.channel_count)
		return;
	c->close_sent = true;
	psrp_frame_put(&c->link.out.b, PSRP_FRAME_CLOSE, &c->link.session.guid, false, NULL, 0);
}

/* CloseAck: of a pipeline, or of the session, which is the end. */
static bool on_close_ack(struct psrp_client *c, struct psrp_channel *ch, struct psrp_event *ev)
{
	if (ch == &c->link.session) {
		if (!c->close_sent) {
			psrp_link_fail(&c->link, PSRP_E_STATE, NULL);
			return false;
		}
		c->state = PSRP_CL_END;
		c->pool = PSRP_POOL_CLOSED;
		ch->deadline = 0;
		ev->type = PSRP_EV_SESSION_CLOSED;
		return true;
	}
	ev->type = PSRP_EV_PIPELINE_CLOSED;
	ev->pid = ch->guid;
	psrp_link_remove(&c->link, ch);
	send_session_close(c);
	return true;
}

/* One frame; true when it made an event.  Frames of pipelines that are gone are legal and mean nothing. */
static bool on_frame(struct psrp_client *c, const struct psrp_frame *f, struct psrp_event *ev)
{
	struct psrp_channel *ch = psrp_link_find(&c->link, &f->guid);
	switch (f->type) {
	case PSRP_FRAME_DATA:
		if (ch)
			psrp_link_take_data(&c->link, ch, f);
		return false;
	case PSRP_FRAME_DATA_ACK:
		if (ch && ch->unacked) {
			ch->unacked = false;
			c->sending = true;
		}
		return false;
	case PSRP_FRAME_COMMAND_ACK:
		if (!ch || ch->state != PSRP_CH_STARTING || ch == &c->link.session)
			return false;
		ch->state = PSRP_CH_OPEN;
		c->sending = true;
		ev->type = PSRP_EV_PIPELINE_STARTED;
		ev->pid = ch->guid;
		return true;
	case PSRP_FRAME_SIGNAL_ACK:
		if (!ch || !ch->signalled)
			return false;
		ch->signalled = false;
		if (ch->state != PSRP_CH_CLOSING)
			ch->deadline = 0;
		ev->type = PSRP_EV_SIGNAL_ACKED;
		ev->pid = ch->guid;
		return true;
	case PSRP_FRAME_CLOSE_ACK:
		return ch && (ch->state == PSRP_CH_CLOSING || ch == &c->link.session) && on_close_ack(c, ch, ev);
	case PSRP_FRAME_PEER_ERROR: {
		struct buf text = BUF_INIT;
		buf_put(&text, f->data, f->n < 4096 ? f->n : 4096);
		psrp_link_fail(&c->link, PSRP_E_PEER, buf_str(&text));
		buf_fini(&text);
		return false;
	}
	case PSRP_FRAME_COMMAND:
	case PSRP_FRAME_SIGNAL:
	case PSRP_FRAME_CLOSE:
	case PSRP_FRAME_TYPES:
		break;
	}
	psrp_link_fail(&c->link, PSRP_E_FRAME_UNEXPECTED, NULL);
	return false;
}

bool psrp_client_next_event(struct psrp_client *c, struct psrp_event *ret)
{
	memset(ret, 0, sizeof *ret);
	ret->rpid = c->link.rpid;
	if (c->timed_out_count) {
		ret->type = PSRP_EV_TIMEOUT;
		ret->pid = c->timed_out[--c->timed_out_count];
		return true;
	}
	while (!c->link.error && c->state != PSRP_CL_END) {
		struct psrp_frame frame;
		struct psrp_message m;
		const struct psrp_msg_row *row;
		struct psrp_channel *ch = c->link.current;
		if (ch) {
			if (psrp_link_next_message(&c->link, &m, &row) && on_message(c, ch, &m, row, ret))
				return true;
		} else if (!psrp_link_next_frame(&c->link, &frame)) {
			break;
		} else if (on_frame(c, &frame, ret)) {
			return true;
		}
	}
	if (c->eof && c->state != PSRP_CL_END)
		psrp_link_fail(&c->link, PSRP_E_PEER, "The remote process ended.");
	if (!c->link.error)
		return false;
	memset(ret, 0, sizeof *ret);
	if (c->pool != PSRP_POOL_CLOSED)
		c->pool = PSRP_POOL_BROKEN;
	return psrp_link_take_error(&c->link, ret);
}

static void send_signal(struct psrp_client *c, struct psrp_channel *ch)
{
	ch->signal_due = false;
	psrp_frame_put(&c->link.out.b, PSRP_FRAME_SIGNAL, &ch->guid, false, NULL, 0);
}

/* Sends the next Data of a channel when none is under way; answers of the host first. */
static void pump(struct psrp_client *c, struct psrp_channel *ch)
{
	if (ch->unacked || ch->state != PSRP_CH_OPEN)
		return;
	unsigned stream = psrp_queue_size(&ch->send[1]) ? 1 : 0;
	struct psrp_queue *q = &ch->send[stream];
	if (!psrp_queue_size(q))
		return;
	/* the genuine server loses input that arrives in one packet with the pipeline it is for */
	size_t all = stream == 0 && ch->create_left ? ch->create_left : psrp_queue_size(q);
	size_t n = psrp_fragment_group(psrp_queue_data(q), all, PSRP_FRAGMENT_MAX);
	psrp_frame_put(&c->link.out.b, PSRP_FRAME_DATA, &ch->guid, stream == 1, psrp_queue_data(q), n);
	psrp_queue_take(q, n);
	ch->unacked = true;
	if (stream == 0)
		ch->create_left -= n < ch->create_left ? n : ch->create_left;
	if (ch->signal_due && !ch->create_left)
		send_signal(c, ch);
}

const char *psrp_client_peek(struct psrp_client *c, size_t *ret_n)
{
	if (c->sending && !c->link.error) {
		c->sending = false;
		pump(c, &c->link.session);
		for (size_t i = 0; i < PSRP_CHANNEL_SLOTS; i++) {
			for (struct psrp_channel *ch = c->link.slots[i]; ch; ch = ch->next)
				pump(c, ch);
		}
	}
	*ret_n = psrp_queue_size(&c->link.out);
	return psrp_queue_data(&c->link.out);
}

void psrp_client_consume(struct psrp_client *c, size_t n)
{
	psrp_queue_take(&c->link.out, n);
}

/* Is the connection fit for sending? */
static enum psrp_error check_alive(const struct psrp_client *c)
{
	return c->link.error || c->state == PSRP_CL_END || c->close_sent ? PSRP_E_CLOSED : PSRP_OK;
}

/* The open channel of a pipeline. */
static enum psrp_error find_pipeline(struct psrp_client *c, const struct guid *pid, struct psrp_channel **ret)
{
	enum psrp_error e = check_alive(c);
	if (e)
		return e;
	*ret = guid_is_zero(pid) ? NULL : psrp_link_find(&c->link, pid);
	return *ret ? PSRP_OK : PSRP_E_PIPELINE;
}

static void enqueue(struct psrp_client *c, struct psrp_channel *ch, unsigned stream, uint32_t type, const void *body,
                    size_t n)
{
	psrp_link_cut(&c->link, &ch->send[stream].b, &ch->guid, type, body, n);
	c->sending = true;
}

enum psrp_error psrp_client_open(struct psrp_client *c, const void *body, size_t n)
{
	enum psrp_error e = check_alive(c);
	if (e)
		return e;
	if (c->state != PSRP_CL_NEW)
		return PSRP_E_STATE;
	struct buf capability = BUF_INIT;
	psrp_body_capability(&capability, c->ours);
	enqueue(c, &c->link.session, 0, PSRP_SESSION_CAPABILITY, capability.data, capability.len);
	enqueue(c, &c->link.session, 0, PSRP_INIT_RUNSPACEPOOL, body, n);
	buf_fini(&capability);
	c->state = PSRP_CL_WAIT_CAP;
	c->pool = PSRP_POOL_NEGOTIATION_SENT;
	return PSRP_OK;
}

enum psrp_error psrp_client_pool_message(struct psrp_client *c, enum psrp_msg_type type, const void *body, size_t n)
{
	enum psrp_error e = check_alive(c);
	const struct psrp_msg_row *row = psrp_msg_row(type);
	if (e)
		return e;
	if (!row || !(row->from & PSRP_FROM_CLIENT) || row->scope != PSRP_SCOPE_POOL || c->state != PSRP_CL_UP)
		return PSRP_E_STATE;
	enqueue(c, &c->link.session, 0, type, body, n);
	return PSRP_OK;
}

enum psrp_error psrp_client_create_pipeline(struct psrp_client *c, const struct guid *pid, enum psrp_msg_type type,
                                            const void *body, size_t n)
{
	enum psrp_error e = check_alive(c);
	if (e)
		return e;
	if (c->pool != PSRP_POOL_OPENED || c->closing ||
	    (type != PSRP_CREATE_PIPELINE && type != PSRP_GET_COMMAND_METADATA))
		return PSRP_E_STATE;
	struct psrp_channel *ch = guid_is_zero(pid) ? NULL : psrp_link_add(&c->link, pid);
	if (!ch)
		return PSRP_E_PIPELINE;
	ch->state = PSRP_CH_STARTING;
	psrp_frame_put(&c->link.out.b, PSRP_FRAME_COMMAND, pid, false, NULL, 0);
	enqueue(c, ch, 0, type, body, n);
	ch->create_left = psrp_queue_size(&ch->send[0]);
	return PSRP_OK;
}

enum psrp_error psrp_client_input(struct psrp_client *c, const struct guid *pid, const void *body, size_t n)
{
	struct psrp_channel *ch;
	enum psrp_error e = find_pipeline(c, pid, &ch);
	if (e)
		return e;
	if (ch->state == PSRP_CH_CLOSING || ch->input_ended)
		return PSRP_E_STATE;
	enqueue(c, ch, 0, PSRP_PIPELINE_INPUT, body, n);
	return PSRP_OK;
}

enum psrp_error psrp_client_end_input(struct psrp_client *c, const struct guid *pid)
{
	struct psrp_channel *ch;
	enum psrp_error e = find_pipeline(c, pid, &ch);
	if (e)
		return e;
	if (ch->state == PSRP_CH_CLOSING || ch->input_ended)
		return PSRP_E_STATE;
	ch->input_ended = true;
	enqueue(c, ch, 0, PSRP_END_OF_PIPELINE_INPUT, NULL, 0);
	return PSRP_OK;
}

size_t psrp_client_input_pending(struct psrp_client *c, const struct guid *pid)
{
	const struct psrp_channel *ch = psrp_link_find(&c->link, pid);
	return ch ? psrp_queue_size(&ch->send[0]) : 0;
}

enum psrp_error psrp_client_host_response(struct psrp_client *c, const struct guid *pid, const void *body, size_t n)
{
	struct psrp_channel *ch;
	enum psrp_error e = check_alive(c);
	if (e)
		return e;
	ch = psrp_link_find(&c->link, pid);
	if (!ch)
		return PSRP_E_PIPELINE;
	if (ch->state == PSRP_CH_CLOSING)
		return PSRP_E_STATE;
	bool pool = ch == &c->link.session;
	enqueue(c, ch, 1, pool ? PSRP_RUNSPACEPOOL_HOST_RESPONSE : PSRP_PIPELINE_HOST_RESPONSE, body, n);
	return PSRP_OK;
}

enum psrp_error psrp_client_stop(struct psrp_client *c, const struct guid *pid, uint64_t now)
{
	struct psrp_channel *ch;
	enum psrp_error e = find_pipeline(c, pid, &ch);
	if (e)
		return e;
	if (ch->state == PSRP_CH_CLOSING || ch->signalled)
		return PSRP_E_STATE;
	ch->signalled = true;
	ch->deadline = now + PSRP_CLOSE_TIMEOUT_NS;
	ch->signal_due = true;
	if (!ch->create_left)
		send_signal(c, ch);
	return PSRP_OK;
}

static void close_channel(struct psrp_client *c, struct psrp_channel *ch, uint64_t now)
{
	if (ch->state == PSRP_CH_CLOSING)
		return;
	ch->state = PSRP_CH_CLOSING;
	ch->signal_due = false;
	ch->deadline = now + PSRP_CLOSE_TIMEOUT_NS;
	for (int i = 0; i < 2; i++)
		psrp_queue_take(&ch->send[i], psrp_queue_size(&ch->send[i]));
	psrp_frame_put(&c->link.out.b, PSRP_FRAME_CLOSE, &ch->guid, false, NULL, 0);
}

enum psrp_error psrp_client_close_pipeline(struct psrp_client *c, const struct guid *pid, uint64_t now)
{
	struct psrp_channel *ch;
	enum psrp_error e = find_pipeline(c, pid, &ch);
	if (e)
		return e;
	if (ch->state == PSRP_CH_CLOSING)
		return PSRP_E_STATE;
	close_channel(c, ch, now);
	return PSRP_OK;
}

enum psrp_error psrp_client_close(struct psrp_client *c, uint64_t now)
{
	enum psrp_error e = check_alive(c);
	if (e)
		return e;
	if (c->closing)
		return PSRP_OK;
	c->closing = true;
	c->link.session.deadline = now + PSRP_CLOSE_TIMEOUT_NS;
	for (size_t i = 0; i < PSRP_CHANNEL_SLOTS; i++) {
		for (struct psrp_channel *ch = c->link.slots[i]; ch; ch = ch->next)
			close_channel(c, ch, now);
	}
	send_session_close(c);
	return PSRP_OK;
}

/* Calls nothing back: the channels whose time came are noted for next_event. */
static void check_deadline(struct psrp_client *c, struct psrp_channel *ch, uint64_t now)
{
	if (!ch->deadline || now < ch->deadline || c->timed_out_count == ARRAY_LEN(c->timed_out))
		return;
	ch->deadline = 0;
	c->timed_out[c->timed_out_count++] = ch->guid;
}

void psrp_client_tick(struct psrp_client *c, uint64_t now)
{
	check_deadline(c, &c->link.session, now);
	for (size_t i = 0; i < PSRP_CHANNEL_SLOTS; i++) {
		for (struct psrp_channel *ch = c->link.slots[i]; ch; ch = ch->next)
			check_deadline(c, ch, now);
	}
}

uint64_t psrp_client_deadline(const struct psrp_client *c)
{
	uint64_t least = c->link.session.deadline;
	for (size_t i = 0; i < PSRP_CHANNEL_SLOTS; i++) {
		for (const struct psrp_channel *ch = c->link.slots[i]; ch; ch = ch->next) {
			if (ch->deadline && (!least || ch->deadline < least))
				least = ch->deadline;
		}
	}
	return least;
}
