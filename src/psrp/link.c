/* SPDX-License-Identifier: MIT */
/*
 * psrp/link.c - channels, frames and messages of one connection; see link.h.  Work is lazy: received bytes are only
 * stored, and each call of next_frame or next_message does the next small step, so no queue of events is needed and
 * what an event points at stays where it is until the next call.
 */
#include "psrp/link.h"

#include <string.h>

#include "base/alloc.h"
#include "base/base64.h"
#include "psrp/limits.h"

enum { QUEUE_KEEP = 1 << 16 };

size_t psrp_queue_size(const struct psrp_queue *q)
{
	return q->b.len - q->at;
}

const char *psrp_queue_data(const struct psrp_queue *q)
{
	return buf_str(&q->b) + q->at;
}

void psrp_queue_take(struct psrp_queue *q, size_t n)
{
	q->at += n < psrp_queue_size(q) ? n : psrp_queue_size(q);
	if (q->at == q->b.len) {
		if (q->b.cap > QUEUE_KEEP)
			buf_fini(&q->b);
		else
			buf_reset(&q->b);
		q->at = 0;
	} else if (q->at > QUEUE_KEEP && q->at > q->b.len / 2) {
		buf_consume(&q->b, q->at);
		q->at = 0;
	}
}

static void channel_init(struct psrp_channel *c, const struct guid *g, size_t message_max)
{
	memset(c, 0, sizeof *c);
	c->guid = *g;
	for (int i = 0; i < 2; i++)
		psrp_defrag_init(&c->in[i], message_max);
}

static void channel_fini(struct psrp_channel *c)
{
	for (int i = 0; i < 2; i++) {
		psrp_defrag_fini(&c->in[i]);
		buf_fini(&c->send[i].b);
	}
}

void psrp_link_init(struct psrp_link *l, enum psrp_destination destination, size_t message_max)
{
	static const struct guid zero;
	memset(l, 0, sizeof *l);
	psrp_lines_init(&l->lines);
	l->message_max = message_max ? message_max : PSRP_MESSAGE_MAX;
	l->destination = destination;
	l->next_object = 1;
	channel_init(&l->session, &zero,
	             l->message_max < PSRP_MESSAGE_MAX_EARLY ? l->message_max : PSRP_MESSAGE_MAX_EARLY);
}

void psrp_link_fini(struct psrp_link *l)
{
	for (size_t i = 0; i < PSRP_CHANNEL_SLOTS; i++) {
		while (l->slots[i])
			psrp_link_remove(l, l->slots[i]);
	}
	channel_fini(&l->session);
	psrp_lines_fini(&l->lines);
	buf_fini(&l->out.b);
	buf_fini(&l->group);
	buf_fini(&l->detail);
}

/* GUIDs are random, mostly; a peer that makes them collide slows down only itself. */
static size_t slot_of(const struct guid *g)
{
	unsigned h = 0;
	for (int i = 0; i < 16; i++)
		h = h * 31 + g->b[i];
	return h % PSRP_CHANNEL_SLOTS;
}

struct psrp_channel *psrp_link_find(struct psrp_link *l, const struct guid *g)
{
	if (guid_is_zero(g))
		return &l->session;
	struct psrp_channel *c = l->slots[slot_of(g)];
	while (c && !guid_equal(&c->guid, g))
		c = c->next;
	return c;
}

struct psrp_channel *psrp_link_add(struct psrp_link *l, const struct guid *g)
{
	if (l->channel_count >= PSRP_PIPELINES_MAX || psrp_link_find(l, g))
		return NULL;
	struct psrp_channel *c = mem_alloc(sizeof *c);
	channel_init(c, g, l->message_max);
	size_t slot = slot_of(g);
	c->next = l->slots[slot];
	l->slots[slot] = c;
	l->channel_count++;
	return c;
}

void psrp_link_remove(struct psrp_link *l, struct psrp_channel *c)
{
	struct psrp_channel **at = &l->slots[slot_of(&c->guid)];
	while (*at != c)
		at = &(*at)->next;
	*at = c->next;
	l->channel_count--;
	if (l->current == c)
		l->current = NULL;
	if (l->group_channel == c)
		psrp_link_flush_group(l);
	channel_fini(c);
	mem_free(c);
}

void psrp_link_fail(struct psrp_link *l, enum psrp_error e, const char *text)
{
	if (l->error)
		return;
	l->error = e;
	if (text) {
		buf_reset(&l->detail);
		buf_puts(&l->detail, text);
	} else if (!l->detail.len) {
		buf_puts(&l->detail, psrp_error_text(e));
	}
}

bool psrp_link_take_error(struct psrp_link *l, struct psrp_event *ret)
{
	if (!l->error || l->error_reported)
		return false;
	l->error_reported = true;
	ret->type = PSRP_EV_FATAL;
	ret->error = l->error;
	ret->text = buf_str(&l->detail);
	return true;
}

void psrp_link_cut(struct psrp_link *l, struct buf *to, const struct guid *pid, uint32_t type, const void *body,
                   size_t n)
{
	struct psrp_message m = {
	    .destination = l->destination, .type = type, .rpid = l->rpid, .pid = *pid, .body = body, .body_len = n};
	struct buf whole = BUF_INIT;
	psrp_message_put(&whole, &m);
	psrp_fragment_put(to, l->next_object++, whole.data, whole.len);
	buf_fini(&whole);
}

bool psrp_link_next_frame(struct psrp_link *l, struct psrp_frame *ret)
{
	while (!l->error) {
		const char *line;
		size_t n;
		enum psrp_error e = psrp_lines_next(&l->lines, &line, &n);
		if (e) {
			psrp_link_fail(l, e, NULL);
			return false;
		}
		if (!line)
			return false;
		bool more;
		const char *end = line + n;
		e = psrp_frame_next(&line, end, ret, &more, &l->detail);
		if (e) {
			psrp_link_fail(l, e, NULL);
			return false;
		}
		if (!more)
			continue;
		if (line < end)
			psrp_lines_unread(&l->lines, line);
		return true;
	}
	return false;
}

void psrp_link_take_data(struct psrp_link *l, struct psrp_channel *c, const struct psrp_frame *f)
{
	unsigned stream = f->prompt ? 1 : 0;
	if (!buf_put_unbase64(psrp_defrag_input(&c->in[stream]), f->data ? f->data : "", f->n)) {
		psrp_link_fail(l, PSRP_E_BASE64, NULL);
		return;
	}
	l->current = c;
	l->current_stream = stream;
}

bool psrp_link_next_message(struct psrp_link *l, struct psrp_message *ret, const struct psrp_msg_row **ret_row)
{
	const char *p;
	size_t n;
	enum psrp_error e = psrp_defrag_next(&l->current->in[l->current_stream], &p, &n);
	if (!e && !p) {
		l->current = NULL;
		return false;
	}
	if (!e)
		e = psrp_message_parse(p, n, ret);
	*ret_row = e ? NULL : psrp_msg_row(ret->type);
	if (!e && !*ret_row) {
		struct buf b = BUF_INIT;
		buf_printf(&b, "A message of the unknown type 0x%08x was received.", (unsigned)ret->type);
		psrp_link_fail(l, PSRP_E_UNKNOWN_MESSAGE, buf_str(&b));
		buf_fini(&b);
		return false;
	}
	if (e)
		psrp_link_fail(l, e, NULL);
	return !e;
}

bool psrp_link_check_message(struct psrp_link *l, const struct psrp_channel *c, const struct psrp_message *m,
                             const struct psrp_msg_row *row, unsigned legal, unsigned state)
{
	bool session = c == &l->session;
	enum psrp_error e = PSRP_OK;
	if (m->destination == l->destination || (row->scope == PSRP_SCOPE_POOL && !session) ||
	    (row->scope == PSRP_SCOPE_PIPE && session) || (!session && !guid_equal(&m->pid, &c->guid)))
		e = PSRP_E_HEADER;
	else if (!(legal & state))
		e = PSRP_E_STATE;
	if (!e)
		return true;
	struct buf b = BUF_INIT;
	buf_printf(&b, "%s: %s", row->name, psrp_error_text(e));
	psrp_link_fail(l, e, buf_str(&b));
	buf_fini(&b);
	return false;
}

void psrp_link_flush_group(struct psrp_link *l)
{
	struct psrp_channel *c = l->group_channel;
	l->group_channel = NULL;
	for (size_t at = 0; c && at < l->group.len;) {
		size_t n = psrp_fragment_group(l->group.data + at, l->group.len - at, PSRP_FRAGMENT_MAX);
		psrp_frame_put(&l->out.b, PSRP_FRAME_DATA, &c->guid, false, l->group.data + at, n);
		at += n;
	}
	buf_reset(&l->group);
}

void psrp_link_group(struct psrp_link *l, struct psrp_channel *c, const void *p, size_t n)
{
	if (l->group_channel != c || l->group.len + n > PSRP_FRAGMENT_MAX)
		psrp_link_flush_group(l);
	l->group_channel = c;
	buf_put(&l->group, p, n);
}
