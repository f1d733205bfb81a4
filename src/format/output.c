/* SPDX-License-Identifier: MIT */
/*
 * format/output.c - format data in, lines out.  Keeps the blank lines of PowerShell: one before a document, one behind
 * it, one behind each list entry.  A table whose columns fit their content is held back until it ends or until
 * HOLD_BACK_NS have passed since its first row; the rows after that live with the widths found.
 *
 * Ordinary objects are shaped by an implicit shaper whose sink this is.
 */
#include "format/layout.h"

#include <string.h>

#include "base/clock.h"
#include "heap/heap.h"

#define HOLD_BACK_NS 300000000ull

struct format_output {
	struct sink sink;                /* for the implicit shaper; must be first */
	struct runspace *rs;
	struct line_writer *w;
	struct shaper *shaper;           /* made at the first ordinary object */
	struct format_data *doc;         /* the open document's start, or NULL */
	struct layout layout;            /* widths of its columns */
	bool laid_out, first_group;
	bool autosize;                   /* one document fitted its content: all that follow do */
	struct ps_vec held;              /* format data held back, in order */
	uint64_t held_since;
	const char **wide;               /* cells of the current row of a wide document */
	uint32_t wide_used;
};

static enum ps_status line(struct format_output *o, const char *s, size_t n)
{
	return o->w->line(o->w, s, n, FORMAT_TO_OUT);
}

static enum ps_status blank(struct format_output *o)
{
	return line(o, "", 0);
}

/* Text of several lines, each written as it is. */
static enum ps_status raw(struct format_output *o, const char *text, int stream)
{
	for (;;) {
		size_t n = strcspn(text, "\n");
		size_t shown = n && text[n] && text[n - 1] == '\r' ? n - 1 : n;
		enum ps_status st = o->w->line(o->w, text, shown, stream);
		if (st != PS_OK || !text[n])
			return st;
		text += n + 1;
	}
}

/* ---- wide ---- */

static enum ps_status wide_flush(struct format_output *o)
{
	if (!o->wide_used)
		return PS_OK;
	while (o->wide_used < o->layout.count)
		o->wide[o->wide_used++] = "";
	o->wide_used = 0;
	return layout_row(&o->layout, o->w, o->wide, false);
}

static enum ps_status wide_cell(struct format_output *o, const struct format_data *d)
{
	if (!o->layout.count)
		return PS_OK;
	o->wide[o->wide_used++] = d->cell_count ? d->cells[0] : "";
	return o->wide_used == o->layout.count ? wide_flush(o) : PS_OK;
}

/* ---- the held-back rows decide the widths ---- */

static void lay_out(struct format_output *o)
{
	const struct format_data *doc = o->doc;
	o->laid_out = true;
	if (doc->shape == SHAPE_WIDE) {
		int widest = 0;
		for (uint32_t i = 0; o->autosize && i < o->held.count; i++) {
			const struct format_data *d = (const struct format_data *)o->held.at[i].bits;
			if (d->kind == FORMAT_ENTRY && d->shape == SHAPE_WIDE && d->cell_count) {
				int cells = format_width(d->cells[0], strlen(d->cells[0]));
				widest = cells > widest ? cells : widest;
			}
		}
		int columns = o->autosize ? o->w->width / (widest + 1) : doc->wide_columns ? doc->wide_columns : 2;
		layout_wide(&o->layout, columns > 0 ? (uint32_t)columns : 1, o->w->width);
		o->wide = heap_array(const char *, o->layout.count);
		return;
	}
	layout_init(&o->layout, doc, o->autosize);
	for (uint32_t i = 0; o->autosize && i < o->held.count; i++) {
		const struct format_data *d = (const struct format_data *)o->held.at[i].bits;
		if (d->kind == FORMAT_ENTRY && d->shape == SHAPE_TABLE)
			layout_measure(&o->layout, d);
	}
	layout_assign(&o->layout, o->w->width);
}

static enum ps_status put_list(struct format_output *o, const struct format_data *d)
{
	enum ps_status st = d->out_of_band ? blank(o) : PS_OK;
	if (st == PS_OK)
		st = layout_list(o->w, d);
	return st == PS_OK ? blank(o) : st;
}

static enum ps_status put_entry(struct format_output *o, const struct format_data *d)
{
	switch (d->shape) {
	case SHAPE_RAW:
		return raw(o, d->cells[0], d->stream);
	case SHAPE_LIST:
		return put_list(o, d);
	case SHAPE_TABLE:
		return layout_row(&o->layout, o->w, d->cells, o->doc->wrap || d->wrap);
	case SHAPE_WIDE:
		return wide_cell(o, d);
	case SHAPE_CUSTOM:
	case SHAPE_NONE:
		break;
	}
	return raw(o, d->cells[0], FORMAT_TO_OUT);
}

static enum ps_status put_group_start(struct format_output *o, const struct format_data *d)
{
	enum ps_status st = PS_OK;
	if (!o->first_group && d->shape != SHAPE_TABLE)
		st = blank(o);
	o->first_group = false;
	if (st == PS_OK && d->group_label) {
		struct buf b = BUF_INIT;
		buf_printf(&b, "   %s: %s", d->group_label, d->group_text);
		st = line(o, buf_str(&b), b.len);
		buf_fini(&b);
		if (st == PS_OK)
			st = blank(o);
	}
	if (st == PS_OK && d->shape == SHAPE_TABLE && !o->doc->hide_headers)
		st = layout_header(&o->layout, o->w);
	return st;
}

static enum ps_status put_group_end(struct format_output *o, const struct format_data *d)
{
	enum ps_status st = wide_flush(o);
	if (st == PS_OK && d->shape != SHAPE_LIST)
		st = blank(o);
	return st;
}

static enum ps_status put(struct format_output *o, const struct format_data *d)
{
	switch (d->kind) {
	case FORMAT_GROUP_START:
		return put_group_start(o, d);
	case FORMAT_ENTRY:
		return put_entry(o, d);
	case FORMAT_GROUP_END:
		return put_group_end(o, d);
	case FORMAT_START:
	case FORMAT_END:
		break;
	}
	return PS_OK;
}

static enum ps_status release(struct format_output *o)
{
	enum ps_status st = PS_OK;
	if (o->doc && !o->laid_out && (o->doc->shape == SHAPE_TABLE || o->doc->shape == SHAPE_WIDE))
		lay_out(o);
	struct ps_vec held = o->held;
	o->held = (struct ps_vec){NULL, 0, 0};
	for (uint32_t i = 0; st == PS_OK && i < held.count; i++)
		st = put(o, (const struct format_data *)held.at[i].bits);
	return st;
}

static bool holds_back(const struct format_output *o)
{
	return o->doc && o->autosize && !o->laid_out && (o->doc->shape == SHAPE_TABLE || o->doc->shape == SHAPE_WIDE);
}

static enum ps_status take_start(struct format_output *o, struct format_data *d)
{
	enum ps_status st = release(o);
	o->doc = d;
	o->autosize = o->autosize || d->autosize;
	o->laid_out = false;
	o->first_group = true;
	o->wide_used = 0;
	if (st == PS_OK && !holds_back(o) && (d->shape == SHAPE_TABLE || d->shape == SHAPE_WIDE))
		lay_out(o);
	return st == PS_OK ? blank(o) : st;
}

static enum ps_status take_data(struct format_output *o, struct format_data *d)
{
	if (d->kind == FORMAT_START)
		return take_start(o, d);
	if (d->kind == FORMAT_END) {
		enum ps_status st = release(o);
		o->doc = NULL;
		return st;
	}
	if (!o->doc && d->kind == FORMAT_ENTRY && (d->shape == SHAPE_TABLE || d->shape == SHAPE_WIDE))
		return PS_OK; /* an entry without its start: somebody picked format data apart */
	if (d->kind == FORMAT_GROUP_START && o->doc && o->autosize && (o->laid_out || o->held.count)) { /* each group fits its own rows */
		enum ps_status st = release(o);
		if (st != PS_OK)
			return st;
		o->laid_out = false;
	}
	if (!holds_back(o))
		return o->doc || d->out_of_band ? put(o, d) : PS_OK;
	if (!o->held.count)
		o->held_since = clock_mono_ns();
	ps_vec_add(&o->held, ps_from_obj(d));
	return clock_mono_ns() - o->held_since > HOLD_BACK_NS ? release(o) : PS_OK;
}

static enum ps_status sink_write(struct sink *s, ps_value v)
{
	return take_data((struct format_output *)s, (struct format_data *)v.bits);
}

struct format_output *format_output_new(struct runspace *rs, struct line_writer *w)
{
	struct format_output *o = heap_new(struct format_output);
	o->sink.write = sink_write;
	o->rs = rs;
	o->w = w;
	return o;
}

enum ps_status format_output_write(struct format_output *o, ps_value v)
{
	if (!o->shaper) {
		struct shaper_options options = {.shape = SHAPE_NONE, .group_by = PS_UNSET, .implicit = true};
		o->shaper = shaper_new(o->rs, &options, &o->sink);
	}
	return shaper_write(o->shaper, v);
}

enum ps_status format_output_flush(struct format_output *o)
{
	return release(o);
}

enum ps_status format_output_end(struct format_output *o)
{
	enum ps_status st = o->shaper ? shaper_end(o->shaper) : PS_OK;
	if (st == PS_OK)
		st = release(o);
	o->doc = NULL;
	return st;
}
