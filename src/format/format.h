/* SPDX-License-Identifier: MIT */
/*
 * format/format.h - objects in, lines out: what Format-* and Out-* are made of.
 *
 * Two halves, as in PowerShell.  A SHAPER turns objects into format data (start, group start, entries, group end, end),
 * values of type Microsoft.PowerShell.Commands.Internal.Format.*; Format-Table and the others write them to the
 * pipeline.  An OUTPUT turns format data into lines of a given width; Out-Default, Out-Host, Out-String and Out-File feed
 * it.  An output that meets an ordinary object shapes it itself, by its type's default view.
 */
#ifndef FARSH_FORMAT_FORMAT_H
#define FARSH_FORMAT_FORMAT_H

#include "base/buf.h"
#include "engine/runspace.h"
#include "object/collection.h"
#include "tables/views.h"

enum format_data_kind { FORMAT_START, FORMAT_GROUP_START, FORMAT_ENTRY, FORMAT_GROUP_END, FORMAT_END };
enum format_shape { SHAPE_NONE, SHAPE_TABLE, SHAPE_LIST, SHAPE_WIDE, SHAPE_CUSTOM, SHAPE_RAW };

struct format_column {
	const char *label;
	int width;               /* 0: not given */
	enum view_align align;
};

/* One object for all five kinds; which fields count depends on `kind` and `shape`. */
struct format_data {
	struct ps_refobj ref;
	enum format_data_kind kind;
	enum format_shape shape;         /* an entry may differ from its document's: out of band */
	bool out_of_band;
	/* start */
	struct format_column *columns;
	uint32_t column_count;
	bool autosize, hide_headers, wrap, repeat_header;
	int wide_columns;                /* 0: by default */
	/* group start: "Team: ops" */
	const char *group_label, *group_text;
	/* entry: table and wide: cell texts; list: texts with labels; custom and raw: cells[0] is one text of lines */
	const char **cells;
	const char **labels;
	uint32_t cell_count;
	int stream;                      /* enum format_stream */
};
/* Which host method shows a line. */
enum format_stream { FORMAT_TO_OUT, FORMAT_TO_ERROR, FORMAT_TO_WARNING, FORMAT_TO_VERBOSE, FORMAT_TO_DEBUG };
bool format_is_data(ps_value v);
/* Format data made of a deserialized one; any other value comes back as it is. */
ps_value format_data_revive(ps_value v);

/* ---- what to show: -Property of Format-* ---- */
struct format_spec {
	const char *label;               /* NULL: the name */
	const char *name;                /* property name, maybe with wildcards; NULL: block or code */
	const char *code;                /* "!view/label" of a default view, or NULL */
	ps_value block;                  /* script block, or PS_UNSET */
	const char *format;              /* FormatString */
	int width;
	enum view_align align;
	bool resolved;                   /* a column whose property the first object had */
};
/* Parses one -Property argument (string, script block, hashtable); false with a pending exception. */
bool format_spec_parse(ps_value arg, struct format_spec *ret);
/* Replaces a spec with wildcards by one for each matching property of `obj`; appends to a heap array. */
void format_spec_expand(ps_value obj, const struct format_spec *spec, struct format_spec **specs, uint32_t *n);
/* The value a spec shows; *ret_failed when its script block threw (the pending exception is taken). */
ps_value format_spec_value(struct runspace *rs, ps_value obj, const struct format_spec *spec, bool *ret_failed);
const char *format_spec_label(const struct format_spec *spec);

/* ---- shaper ---- */
struct shaper_options {
	enum format_shape shape;         /* SHAPE_NONE: choose by the first object */
	const ps_value *properties;
	uint32_t property_count;
	ps_value group_by;               /* PS_UNSET: none */
	const char *view;                /* -View */
	bool autosize, hide_headers, wrap, repeat_header;
	int wide_columns, depth;         /* depth of Format-Custom; 0: 5 */
	bool show_error, display_error;  /* script blocks that throw: messages behind the entry, "#ERR" in the cell */
	bool whole;                      /* -Expand CoreOnly: a collection is one object */
	bool implicit;                   /* inside an output: objects that fit no view become lists, out of band */
};
struct shaper;
/* Format data goes to `out`.  NULL with a pending exception when the options are wrong. */
struct shaper *shaper_new(struct runspace *rs, const struct shaper_options *o, struct sink *out);
enum ps_status shaper_write(struct shaper *s, ps_value v);
enum ps_status shaper_end(struct shaper *s);

/* ---- output ---- */
struct line_writer {
	enum ps_status (*line)(struct line_writer *w, const char *s, size_t n, int stream); /* no newline in it */
	int width;                       /* cells a line may take */
	bool colored;                    /* a terminal: headers and labels stand out */
};
struct format_output;
struct format_output *format_output_new(struct runspace *rs, struct line_writer *w);
enum ps_status format_output_write(struct format_output *o, ps_value v);
enum ps_status format_output_end(struct format_output *o);
/* Shows what is held back for column widths; called when something else is about to be shown. */
enum ps_status format_output_flush(struct format_output *o);

/* The default output of a runspace (Out-Default): shapes, lays out, writes to the host. */
struct default_output;
struct default_writer {
	struct line_writer w;            /* must be first */
	struct default_output *owner;
};
struct default_output {
	struct sink sink;                /* must be first */
	struct default_writer writer;
	struct runspace *rs;
	struct format_output *output;
};
struct default_output *default_output_new(struct runspace *rs);
/* Ends the open document: after each pipeline at a prompt, at the end of a script. */
/* Shows what is held back for column widths, if s is such a sink. */
enum ps_status default_output_flush(struct sink *s);
enum ps_status default_output_end(struct default_output *d);

/* ---- shared helpers ---- */
/* The text of a value in a cell: collections as {a, b…}; never NULL, on the script heap. */
const char *format_cell(struct runspace *rs, ps_value v, const char *format);
/* Terminal cells of a text without its escape sequences. */
int format_width(const char *s, size_t n);
/* Bytes of the longest prefix that takes at most `cells`; *ret_cells what it takes. */
size_t format_fit(const char *s, size_t n, int cells, int *ret_cells);
/* Default view of an object: for its type names from the most derived on, the first row of that kind (VIEW_ANY: the
 * first row at all) and that name (NULL: any). */
const struct view_row *format_find_view(ps_value v, enum view_kind kind, const char *name);
bool format_view_applies(const struct view_row *view, ps_value v);
/* Value of a "!view/label" column. */
ps_value format_view_code(struct runspace *rs, ps_value obj, const char *code);
/* Text of a type's custom view (dates, error and match records …), or NULL when it has none. */
const char *format_custom_text(struct runspace *rs, ps_value obj, bool *ret_out_of_band, int *ret_stream);
/* The lines of Format-Custom's generic view. */
const char *format_custom_tree(struct runspace *rs, ps_value obj, const struct format_spec *specs, uint32_t n, int depth);

extern struct ps_type type_format_start, type_format_group_start, type_format_entry, type_format_group_end, type_format_end;

#endif
