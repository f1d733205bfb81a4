/* SPDX-License-Identifier: MIT */
/* tests/wire/recording.c - see recording.h. */
#include "recording.h"

#include <stdio.h>
#include <string.h>

#include "base/alloc.h"
#include "psrp/link.h"

bool file_read(const char *path, struct buf *out)
{
	char block[65536];
	size_t n;
	FILE *f = fopen(path, "rbe");
	if (!f)
		return false;
	while ((n = fread(block, 1, sizeof block, f)) > 0)
		buf_put(out, block, n);
	fclose(f);
	return true;
}

static struct item *item_add(struct side *s)
{
	s->items = mem_resize_array(s->items, s->item_count + 1, sizeof s->items[0]);
	struct item *i = &s->items[s->item_count++];
	memset(i, 0, sizeof *i);
	return i;
}

static void take_messages(struct side *s, struct psrp_link *l, const struct psrp_frame *f, size_t line)
{
	struct psrp_message m;
	const struct psrp_msg_row *row;
	while (l->current && psrp_link_next_message(l, &m, &row)) {
		struct item *i = item_add(s);
		i->line = line;
		i->is_message = true;
		i->prompt = f->prompt;
		i->guid = f->guid;
		i->type = m.type;
		i->rpid = m.rpid;
		i->pid = m.pid;
		/* the BOM stands before what the parser gives */
		bool bom = m.body_len >= 1 && memcmp(m.body - 3, "\xEF\xBB\xBF", 3) == 0;
		i->n = m.body_len + (bom ? 3 : 0);
		i->body = mem_strndup(m.body - (bom ? 3 : 0), i->n);
	}
}

void side_decode(struct side *s)
{
	struct psrp_link l;
	psrp_link_init(&l, PSRP_TO_CLIENT, 0);
	l.session.in[0].max = l.session.in[1].max = l.message_max;
	const char *p = buf_str(&s->bytes), *end = p + s->bytes.len;
	while (p < end) {
		const char *stop = memchr(p, '\n', (size_t)(end - p));
		stop = stop ? stop + 1 : end;
		s->lines = mem_resize_array(s->lines, s->line_count + 1, sizeof s->lines[0]);
		s->sizes = mem_resize_array(s->sizes, s->line_count + 1, sizeof s->sizes[0]);
		s->lines[s->line_count] = p;
		s->sizes[s->line_count] = (size_t)(stop - p);
		psrp_lines_feed(&l.lines, p, (size_t)(stop - p));
		struct psrp_frame f;
		while (psrp_link_next_frame(&l, &f)) {
			struct item *i = item_add(s);
			i->line = s->line_count;
			i->frame = f.type;
			i->guid = f.guid;
			i->prompt = f.prompt;
			if (f.type == PSRP_FRAME_DATA) {
				struct psrp_channel *c = psrp_link_find(&l, &f.guid);
				if (!c)
					c = psrp_link_add(&l, &f.guid);
				psrp_link_take_data(&l, c, &f);
				take_messages(s, &l, &f, s->line_count);
			}
		}
		s->line_count++;
		p = stop;
	}
	if (l.error)
		fprintf(stderr, "recording: %s\n", buf_str(&l.detail));
	psrp_link_fini(&l);
}

void side_free(struct side *s)
{
	for (size_t i = 0; i < s->item_count; i++)
		mem_free(s->items[i].body);
	mem_free(s->items);
	mem_free(s->lines);
	mem_free(s->sizes);
	buf_fini(&s->bytes);
}

bool recording_load(struct recording *r, const char *folder, const char *name)
{
	char path[512];
	struct buf order = BUF_INIT;
	memset(r, 0, sizeof *r);
	snprintf(path, sizeof path, "%s/%s.c2s", folder, name);
	bool ok = file_read(path, &r->c2s.bytes);
	snprintf(path, sizeof path, "%s/%s.s2c", folder, name);
	ok = ok && file_read(path, &r->s2c.bytes);
	snprintf(path, sizeof path, "%s/%s.order", folder, name);
	ok = ok && file_read(path, &order);
	for (size_t at = 0; at + 3 < order.len; at += 4) {
		r->order = mem_resize(r->order, r->order_count + 1);
		r->order[r->order_count++] = order.data[at];
	}
	buf_fini(&order);
	side_decode(&r->c2s);
	side_decode(&r->s2c);
	return ok;
}

void recording_free(struct recording *r)
{
	side_free(&r->c2s);
	side_free(&r->s2c);
	mem_free(r->order);
}

static uint32_t hash(const char *p, size_t n)
{
	uint32_t h = 2166136261u;
	for (size_t i = 0; i < n; i++)
		h = (h ^ (uint8_t)p[i]) * 16777619u;
	return h;
}

void event_print(struct buf *out, const struct psrp_event *ev)
{
	static const char *const names[PSRP_EVENT_TYPES] = {
	    [PSRP_EV_FATAL] = "FATAL",
	    [PSRP_EV_CAPABILITY] = "CAPABILITY",
	    [PSRP_EV_SESSION_CLOSED] = "session-closed",
	    [PSRP_EV_TIMEOUT] = "timeout",
	    [PSRP_EV_PIPELINE_STARTED] = "pipeline-started",
	    [PSRP_EV_SIGNAL_ACKED] = "signal-acked",
	    [PSRP_EV_PIPELINE_CLOSED] = "pipeline-closed",
	    [PSRP_EV_CLOSE_SESSION] = "close-session",
	    [PSRP_EV_COMMAND] = "command",
	    [PSRP_EV_STOP_PIPELINE] = "stop-pipeline",
	    [PSRP_EV_CLOSE_PIPELINE] = "close-pipeline",
	};
	char pid[GUID_TEXT + 1];
	guid_format(&ev->pid, pid);
	const char *name = ev->msg_type ? psrp_msg_name(ev->msg_type) : names[ev->type];
	buf_printf(out, "%s %.8s", name ? name : "?", pid);
	if (ev->msg_type)
		buf_printf(out, " body %zu %08x", ev->body_len, hash(ev->body, ev->body_len));
	if (ev->type == PSRP_EV_PIPELINE_STATE || ev->type == PSRP_EV_POOL_STATE)
		buf_printf(out, " state %d", ev->state);
	if (ev->type == PSRP_EV_HOST_CALL || ev->type == PSRP_EV_HOST_RESPONSE)
		buf_printf(out, " call %lld method %d", (long long)ev->call_id, ev->method);
	if (ev->type == PSRP_EV_AVAILABILITY)
		buf_printf(out, " call %lld value %lld", (long long)ev->call_id, (long long)ev->value);
	if (ev->type == PSRP_EV_INIT_POOL)
		buf_printf(out, " min %d max %d", ev->min, ev->max);
	if (ev->type == PSRP_EV_CREATE_PIPELINE && ev->no_input)
		buf_puts(out, " no-input");
	if (ev->type == PSRP_EV_CAPABILITY)
		buf_printf(out, " version %d.%d", ev->version.major, ev->version.minor);
	if (ev->type == PSRP_EV_FATAL)
		buf_printf(out, " %d %s", (int)ev->error, ev->text);
	buf_put_byte(out, '\n');
}
