/* SPDX-License-Identifier: MIT */
/* format/layout.c - see layout.h. */
#include "format/layout.h"

#include <string.h>

#include "heap/heap.h"

enum { COLUMN_MIN = 4, SEPARATOR = 1 };
#define ELLIPSIS "\xE2\x80\xA6"

void layout_init(struct layout *l, const struct format_data *start, bool autosize)
{
	l->count = start->column_count;
	l->columns = start->columns;
	l->widths = heap_array(int, l->count ? l->count : 1);
	for (uint32_t i = 0; i < l->count; i++) {
		int label = format_width(l->columns[i].label, strlen(l->columns[i].label));
		l->widths[i] = autosize ? (label ? label : 1) : l->columns[i].width;
	}
}

void layout_measure(struct layout *l, const struct format_data *entry)
{
	for (uint32_t i = 0; i < l->count && i < entry->cell_count; i++) {
		int cells = format_width(entry->cells[i], strlen(entry->cells[i]));
		if (strchr(entry->cells[i], '\n'))
			cells += 1;
		if (cells > l->widths[i])
			l->widths[i] = cells;
	}
}

void layout_wide(struct layout *l, uint32_t columns, int width)
{
	l->count = columns;
	l->columns = heap_array(struct format_column, columns);
	l->widths = heap_array(int, columns);
	for (uint32_t i = 0; i < columns; i++)
		l->columns[i].label = "";
	layout_assign(l, width);
}

static void share_rest(struct layout *l, int width)
{
	int rest = width - SEPARATOR * ((int)l->count - 1), open = 0;
	for (uint32_t i = 0; i < l->count; i++) {
		open += l->widths[i] == 0;
		rest -= l->widths[i];
	}
	if (!open)
		return;
	int share = rest > 0 ? rest / open : 0, more = rest > 0 ? rest % open : 0;
	for (uint32_t i = 0; i < l->count; i++) {
		if (l->widths[i] != 0)
			continue;
		l->widths[i] = share + (more > 0);
		more--;
		if (l->widths[i] < COLUMN_MIN)
			l->widths[i] = COLUMN_MIN;
	}
}

void layout_assign(struct layout *l, int width)
{
	share_rest(l, width);
	for (uint32_t last = l->count; last > 0; last--) {
		int total = -SEPARATOR;
		for (uint32_t i = 0; i < last; i++)
			total += l->widths[i] + SEPARATOR;
		if (total <= width)
			return;
		int fit = l->widths[last - 1] - (total - width);
		if (fit >= COLUMN_MIN || last == 1) {
			l->widths[last - 1] = fit > 0 ? fit : 1;
			return;
		}
		l->widths[last - 1] = -1;
	}
}

/* ---- cells to lines ---- */

/* Appends one line of a cell in its width; `last` cells that stand left are not padded. */
static void put_aligned(struct buf *b, const char *s, size_t n, int width, enum view_align align, bool last)
{
	int rest = width - format_width(s, n);
	if (rest < 0)
		rest = 0;
	int before = align == VIEW_RIGHT ? rest : align == VIEW_CENTER ? rest / 2 : 0;
	buf_fill(b, ' ', (size_t)before);
	buf_put(b, s, n);
	if (!last)
		buf_fill(b, ' ', (size_t)(rest - before));
}

/* The one line of a cell that may not wrap: its first line, with an ellipsis where something is missing. */
static void put_cut(struct buf *b, const char *text, int width, enum view_align align, bool last)
{
	size_t n = strcspn(text, "\r\n");
	bool more = text[n] != '\0';
	int cells = format_width(text, n);
	if (!more && cells <= width) {
		put_aligned(b, text, n, width, align, last);
		return;
	}
	int used;
	if (cells > width - 1)
		n = format_fit(text, n, width - 1, &used);
	struct buf cut = BUF_INIT;
	buf_put(&cut, text, n);
	buf_puts(&cut, ELLIPSIS);
	put_aligned(&b[0], buf_str(&cut), cut.len, width, align, last);
	buf_fini(&cut);
}

/* The next line of a text that wraps at `width` cells between words: its length in bytes; *ret_next where to go on. */
static size_t wrap_line(const char *s, int width, const char **ret_next)
{
	size_t line = strcspn(s, "\r\n"), end = 0;
	int used = 0;
	while (end < line) {
		size_t word = strcspn(s + end, " \t\r\n");
		if (end + word > line)
			word = line - end;
		int cells = format_width(s + end, word);
		if (used + cells > width) {
			if (end == 0) {
				end = format_fit(s, word, width, &used);
				if (!end)
					end = word;
			}
			*ret_next = s + end;
			return end;
		}
		used += cells;
		end += word;
		if (end < line) {
			if (used == width) { /* the blank that follows is dropped */
				*ret_next = s + end + 1;
				return end;
			}
			used++;
			end++;
		}
	}
	const char *p = s + line;
	if (*p == '\r')
		p++;
	if (*p == '\n')
		p++;
	*ret_next = p;
	return line;
}

struct lines {
	const char **at;
	size_t *len;
	uint32_t count;
};

static struct lines wrap(const char *text, int width)
{
	struct lines l = {NULL, NULL, 0};
	uint32_t cap = 0;
	const char *p = text;
	do {
		const char *next;
		size_t n = wrap_line(p, width > 0 ? width : 1, &next);
		if (l.count == cap) {
			uint32_t more = cap ? cap * 2 : 4;
			const char **at = heap_array(const char *, more);
			size_t *len = heap_alloc_atomic(more * sizeof *len);
			if (cap) {
				memcpy(at, l.at, cap * sizeof *at);
				memcpy(len, l.len, cap * sizeof *len);
			}
			l.at = at;
			l.len = len;
			cap = more;
		}
		l.at[l.count] = p;
		l.len[l.count++] = n;
		if (next == p)
			break;
		p = next;
	} while (*p);
	return l;
}

static uint32_t last_visible(const struct layout *l)
{
	uint32_t last = 0;
	for (uint32_t i = 0; i < l->count; i++) {
		if (l->widths[i] > 0)
			last = i;
	}
	return last;
}

/* Rows whose cells may take several lines. */
static enum ps_status wrapped_row(const struct layout *l, struct line_writer *w, const char *const *cells, uint32_t last)
{
	struct lines *parts = heap_array(struct lines, l->count ? l->count : 1);
	uint32_t height = 0;
	for (uint32_t i = 0; i < l->count; i++) {
		if (l->widths[i] <= 0)
			continue;
		parts[i] = wrap(cells[i], l->widths[i]);
		height = parts[i].count > height ? parts[i].count : height;
	}
	enum ps_status st = PS_OK;
	for (uint32_t y = 0; y < height && st == PS_OK; y++) {
		struct buf b = BUF_INIT;
		uint32_t stop = l->count; /* continuation lines end behind their last cell */
		while (y && stop && (l->widths[stop - 1] <= 0 || y >= parts[stop - 1].count))
			stop--;
		for (uint32_t i = 0; i < stop; i++) {
			if (l->widths[i] <= 0)
				continue;
			bool has = y < parts[i].count;
			if (i)
				buf_put_byte(&b, ' ');
			put_aligned(&b, has ? parts[i].at[y] : "", has ? parts[i].len[y] : 0, l->widths[i], l->columns[i].align,
			            (i == last && l->columns[i].align != VIEW_CENTER) || (y && i + 1 == stop));
		}
		while (y && b.len && b.data[b.len - 1] == ' ')
			buf_truncate(&b, b.len - 1);
		st = w->line(w, buf_str(&b), b.len, FORMAT_TO_OUT);
		buf_fini(&b);
	}
	return st;
}

enum ps_status layout_row(const struct layout *l, struct line_writer *w, const char *const *cells, bool wrap_cells)
{
	if (!l->count)
		return PS_OK;
	if (wrap_cells)
		return wrapped_row(l, w, cells, l->count - 1);
	struct buf b = BUF_INIT;
	uint32_t last = l->count - 1; /* a column that found no room still makes the ones before it padded */
	for (uint32_t i = 0; i < l->count; i++) {
		if (l->widths[i] <= 0)
			continue;
		if (i)
			buf_put_byte(&b, ' ');
		put_cut(&b, cells[i], l->widths[i], l->columns[i].align, i == last);
	}
	enum ps_status st = w->line(w, buf_str(&b), b.len, FORMAT_TO_OUT);
	buf_fini(&b);
	return st;
}

#define HEADER_COLOR "\x1b[32;1m" /* $PSStyle.Formatting.TableHeader and FormatAccent */
#define RESET_COLOR  "\x1b[0m"

/* A writer that colours whole lines and passes them on. */
struct header_writer {
	struct line_writer w;            /* must be first */
	struct line_writer *to;
};

static enum ps_status write_header(struct line_writer *w, const char *s, size_t n, int stream)
{
	struct line_writer *to = ((struct header_writer *)w)->to;
	struct buf b = BUF_INIT;
	buf_puts(&b, HEADER_COLOR);
	buf_put(&b, s, n);
	buf_puts(&b, RESET_COLOR);
	enum ps_status st = to->line(to, buf_str(&b), b.len, stream);
	buf_fini(&b);
	return st;
}

static enum ps_status underline(const struct layout *l, struct line_writer *w)
{
	struct buf b = BUF_INIT;
	uint32_t last = l->count - 1; /* a column that found no room still makes the ones before it padded */
	for (uint32_t i = 0; i < l->count; i++) {
		if (l->widths[i] <= 0)
			continue;
		int label = format_width(l->columns[i].label, strlen(l->columns[i].label));
		int dashes = label > l->widths[i] ? l->widths[i] : label > 0 ? label : 1;
		int rest = l->widths[i] - dashes;
		int before = l->columns[i].align == VIEW_RIGHT ? rest : l->columns[i].align == VIEW_CENTER ? rest / 2 : 0;
		if (i)
			buf_put_byte(&b, ' ');
		buf_puts(&b, w->colored ? HEADER_COLOR : "");
		buf_fill(&b, ' ', (size_t)before);
		buf_fill(&b, '-', (size_t)dashes);
		if (i != last)
			buf_fill(&b, ' ', (size_t)(rest - before));
		buf_puts(&b, w->colored ? RESET_COLOR : "");
	}
	enum ps_status st = w->line(w, buf_str(&b), b.len, FORMAT_TO_OUT);
	buf_fini(&b);
	return st;
}

enum ps_status layout_header(const struct layout *l, struct line_writer *w)
{
	const char **labels = heap_array(const char *, l->count ? l->count : 1);
	if (!l->count)
		return PS_OK;
	for (uint32_t i = 0; i < l->count; i++)
		labels[i] = l->columns[i].label;
	struct header_writer header = {{write_header, w->width, true}, w};
	enum ps_status st = wrapped_row(l, w->colored ? &header.w : w, labels, last_visible(l));
	return st == PS_OK ? underline(l, w) : st;
}

/* "Label : value", values wrapped behind the colon. */
enum ps_status layout_list(struct line_writer *w, const struct format_data *d)
{
	int label = 0;
	for (uint32_t i = 0; i < d->cell_count; i++) {
		int cells = format_width(d->labels[i], strlen(d->labels[i]));
		label = cells > label ? cells : label;
	}
	int room = w->width - label - 3;
	enum ps_status st = PS_OK;
	for (uint32_t i = 0; i < d->cell_count && st == PS_OK; i++) {
		struct lines lines = wrap(d->cells[i], room > 0 ? room : 1);
		for (uint32_t y = 0; y < lines.count && st == PS_OK; y++) {
			struct buf b = BUF_INIT;
			buf_puts(&b, w->colored && !y ? HEADER_COLOR : "");
			put_aligned(&b, y ? "" : d->labels[i], y ? 0 : strlen(d->labels[i]), label, VIEW_LEFT, false);
			buf_puts(&b, y ? "   " : " : ");
			buf_puts(&b, w->colored && !y ? RESET_COLOR : "");
			buf_put(&b, lines.at[y], lines.len[y]);
			st = w->line(w, buf_str(&b), b.len, FORMAT_TO_OUT);
			buf_fini(&b);
		}
	}
	return st;
}
