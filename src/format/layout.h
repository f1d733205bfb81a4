/* SPDX-License-Identifier: MIT */
/*
 * format/layout.h - where text goes on a line: column widths, rows, wrapped cells, list entries.
 * Room-private: used by format/output.c.
 */
#ifndef FARSH_FORMAT_LAYOUT_H
#define FARSH_FORMAT_LAYOUT_H

#include "format/format.h"

struct layout {
	uint32_t count;
	struct format_column *columns;   /* labels and alignment */
	int *widths;                     /* cells; -1: the column is not shown */
};

void layout_init(struct layout *l, const struct format_data *start, bool autosize);
void layout_wide(struct layout *l, uint32_t columns, int width);     /* equal columns without labels */
void layout_measure(struct layout *l, const struct format_data *entry);
/* Gives columns without width an equal share of what is left, then trims from the right until all fit `width`. */
void layout_assign(struct layout *l, int width);
enum ps_status layout_header(const struct layout *l, struct line_writer *w);
enum ps_status layout_row(const struct layout *l, struct line_writer *w, const char *const *cells, bool wrap);
enum ps_status layout_list(struct line_writer *w, const struct format_data *d);

#endif
