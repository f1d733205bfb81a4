/* SPDX-License-Identifier: MIT */
/* tables/views.h - the rows of tables/views.c: which columns a type shows, and how. */
#ifndef FARSH_TABLES_VIEWS_H
#define FARSH_TABLES_VIEWS_H

#include <stdbool.h>
#include <stddef.h>

enum view_kind { VIEW_ANY, VIEW_TABLE, VIEW_LIST, VIEW_WIDE, VIEW_CUSTOM };
enum view_align { VIEW_UNDEFINED, VIEW_LEFT, VIEW_RIGHT, VIEW_CENTER };

struct view_column {
	const char *label;  /* NULL: the property's name */
	const char *value;  /* property, or "!view/label": a function of format/view_scripts.c */
	const char *format; /* format string or NULL */
	int width;          /* cells; 0: what is left */
	enum view_align align;
};

struct view_row {
	const char *types;  /* blank-separated type names to which it applies */
	const char *name;
	enum view_kind kind;
	const struct view_column *columns;
	size_t column_count;
	const char *group_label, *group_by; /* NULL: none */
	bool autosize, hide_headers, wrap;
};

extern const struct view_row view_rows[];
extern const size_t view_row_count;

#endif
