/* SPDX-License-Identifier: MIT */
/* format/default_output.c - Out-Default: a sink that shapes what it gets and writes the lines to the runspace's host. */
#include <stdlib.h>

#include "base/buf.h"
#include "engine/host.h"
#include "format/format.h"
#include "heap/heap.h"

static enum ps_status write_line(struct line_writer *w, const char *s, size_t n, int stream)
{
	struct default_output *d = ((struct default_writer *)w)->owner;
	struct host *h = d->rs->host;
	switch (stream) {
	case FORMAT_TO_WARNING:
		h->ops->write_warning(h, s, n);
		return PS_OK;
	case FORMAT_TO_VERBOSE:
		h->ops->write_verbose(h, s, n);
		return PS_OK;
	case FORMAT_TO_DEBUG:
		h->ops->write_debug(h, s, n);
		return PS_OK;
	default:
		break;
	}
	struct buf b = BUF_INIT;
	buf_put(&b, s, n);
	buf_put_byte(&b, '\n');
	if (stream == FORMAT_TO_ERROR)
		h->ops->write_error_text(h, b.data, b.len);
	else
		h->ops->write(h, b.data, b.len);
	buf_fini(&b);
	return PS_OK;
}

static enum ps_status sink_write(struct sink *s, ps_value v)
{
	struct default_output *d = (struct default_output *)s;
	d->writer.w.width = d->rs->host->ops->width(d->rs->host) - 1;
	return format_output_write(d->output, v);
}

struct default_output *default_output_new(struct runspace *rs)
{
	struct default_output *d = heap_new(struct default_output);
	d->sink.write = sink_write;
	d->writer.w.line = write_line;
	d->writer.w.width = rs->host->ops->width(rs->host) - 1;
	const char *no_color = getenv("NO_COLOR");
	d->writer.w.colored = rs->host->out_is_terminal && !(no_color && *no_color);
	d->writer.owner = d;
	d->rs = rs;
	d->output = format_output_new(rs, &d->writer.w);
	return d;
}

enum ps_status default_output_flush(struct sink *s)
{
	return s->write == sink_write ? format_output_flush(((struct default_output *)s)->output) : PS_OK;
}

enum ps_status default_output_end(struct default_output *d)
{
	return format_output_end(d->output);
}
