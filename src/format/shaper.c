/* SPDX-License-Identifier: MIT */
/*
 * format/shaper.c - turns objects into format data: chooses the shape by the first object, follows groups, and lets
 * scalars, errors and objects that do not fit pass "out of band".
 *
 * Called by the Format cmdlets (explicit shape) and by format/output.c (implicit).  Knows nothing of widths.
 */
#include <string.h>

#include "base/utf.h"
#include "format/format.h"
#include "heap/heap.h"
#include "object/convert.h"
#include "object/psobject.h"
#include "object/throw.h"
#include "object/typedata.h"

enum { TABLE_MAX_PROPERTIES = 4, TABLE_MAX_COLUMNS = 10 };
enum { PROPERTY_KINDS = EXT_NOTE | EXT_PROPERTY | EXT_ALIAS | EXT_SCRIPT_PROPERTY | EXT_CODE_PROPERTY };

struct shaper {
	struct runspace *rs;
	struct shaper_options o;
	struct sink *out;
	struct format_spec *given;       /* parsed -Property */
	uint32_t given_count;
	struct format_spec group;
	bool has_group;
	const char *group_label;
	/* the document, once started */
	bool started, in_group;
	enum format_shape shape;
	const struct view_row *view;     /* NULL: generated from properties */
	struct format_spec *columns;     /* table and wide: fixed by the first object */
	uint32_t column_count;
	ps_value group_value;
	struct ps_vec errors;            /* messages of -ShowError to follow the entry */
};

bool format_is_data(ps_value v)
{
	const struct ps_type *t = ps_is_obj(v) ? ps_type_of(v) : NULL;
	return t == &type_format_start || t == &type_format_group_start || t == &type_format_entry || t == &type_format_group_end ||
	       t == &type_format_end;
}

static struct format_data *data_new(enum format_data_kind kind, enum format_shape shape)
{
	static struct ps_type *const types[] = {&type_format_start, &type_format_group_start, &type_format_entry,
	                                        &type_format_group_end, &type_format_end};
	struct format_data *d = heap_new(struct format_data);
	d->ref.o.type = types[kind];
	d->kind = kind;
	d->shape = shape;
	return d;
}

static enum ps_status emit(struct shaper *s, struct format_data *d)
{
	return s->out->write(s->out, ps_from_obj(d));
}

struct shaper *shaper_new(struct runspace *rs, const struct shaper_options *o, struct sink *out)
{
	struct shaper *s = heap_new(struct shaper);
	s->rs = rs;
	s->o = *o;
	s->out = out;
	s->group_value = PS_UNSET;
	s->given = heap_array(struct format_spec, o->property_count ? o->property_count : 1);
	for (uint32_t i = 0; i < o->property_count; i++) {
		if (!format_spec_parse(o->properties[i], &s->given[i]))
			return NULL;
	}
	s->given_count = o->property_count;
	if (!ps_is_unset(o->group_by) && !ps_is_null(o->group_by)) {
		if (!format_spec_parse(o->group_by, &s->group))
			return NULL;
		s->has_group = true;
		s->group_label = format_spec_label(&s->group);
	}
	return s;
}

/* ---- out of band ---- */

static bool is_scalar(ps_value base)
{
	enum ps_tc tc = ps_tc(base);
	return (tc >= TC_BOOL && tc <= TC_STRING) || tc == TC_ENUM || tc == TC_SECURE_STRING;
}

static bool has_properties(ps_value v)
{
	uint32_t n;
	struct ps_prop_info *p = ps_properties(v, PROPERTY_KINDS, &n);
	for (uint32_t i = 0; i < n; i++) {
		if (!p[i].hidden && !p[i].is_static)
			return true;
	}
	return false;
}

static enum ps_status emit_raw(struct shaper *s, const char *text, int stream)
{
	struct format_data *d = data_new(FORMAT_ENTRY, SHAPE_RAW);
	d->out_of_band = true;
	d->cells = heap_array(const char *, 1);
	d->cells[0] = text;
	d->cell_count = 1;
	d->stream = stream;
	return emit(s, d);
}

static const char *plain_text(ps_value v)
{
	struct buf b = BUF_INIT;
	if (!ps_display_text(v, &b))
		ps_take_pending();
	const char *text = heap_strndup(buf_str(&b), b.len);
	buf_fini(&b);
	return text;
}

static struct format_spec *display_specs(ps_value v, uint32_t max, uint32_t *ret_n);
static enum ps_status emit_list(struct shaper *s, ps_value v, const struct format_spec *specs, uint32_t n, bool out_of_band);

/* True when v was shown out of band; *ret is then the status. */
static bool try_out_of_band(struct shaper *s, ps_value v, bool inside, enum ps_status *ret)
{
	ps_value base = ps_base(v);
	if (is_scalar(base)) {
		*ret = emit_raw(s, plain_text(v), FORMAT_TO_OUT);
		return true;
	}
	bool oob;
	int stream;
	const char *text = format_custom_text(s->rs, v, &oob, &stream);
	if (text && oob) {
		*ret = emit_raw(s, text, stream);
		return true;
	}
	if (!format_find_view(v, VIEW_ANY, NULL) && !has_properties(v)) {
		*ret = emit_raw(s, plain_text(v), FORMAT_TO_OUT);
		return true;
	}
	if (!inside || !s->o.implicit)
		return false;
	uint32_t n;
	struct format_spec *specs = display_specs(v, 0, &n);
	*ret = emit_list(s, v, specs, n, true);
	return true;
}

/* ---- which columns ---- */

/* What an object without a display set shows: .NET's properties before those that PowerShell adds. */
static void adapted_first(ps_value v, struct format_spec **ret, uint32_t *ret_n)
{
	uint32_t count, n = 0;
	struct ps_prop_info *p = ps_properties(v, PROPERTY_KINDS, &count);
	struct format_spec *specs = heap_array(struct format_spec, count ? count : 1);
	for (int added = 0; added < 2; added++) {
		for (uint32_t i = 0; i < count; i++) {
			if (!p[i].hidden && !p[i].is_static && (p[i].kind != EXT_PROPERTY) == (added != 0))
				specs[n++] = (struct format_spec){.name = p[i].name, .block = PS_UNSET};
		}
	}
	*ret = specs;
	*ret_n = n;
}

/* The properties that a type shows by default: its DefaultDisplayPropertySet, else all; max 0: no limit. */
static struct format_spec *display_specs(ps_value v, uint32_t max, uint32_t *ret_n)
{
	struct format_spec *specs = NULL;
	uint32_t n = 0;
	const char *const *names = ps_default_properties(v);
	if (names) {
		for (uint32_t i = 0; names[i]; i++) {
			struct format_spec one = {.name = names[i], .block = PS_UNSET};
			format_spec_expand(v, &one, &specs, &n);
		}
	} else {
		adapted_first(v, &specs, &n);
	}
	*ret_n = max && n > max ? max : n;
	return specs;
}

static struct format_spec *view_specs(const struct view_row *view)
{
	struct format_spec *specs = heap_array(struct format_spec, view->column_count ? view->column_count : 1);
	for (size_t i = 0; i < view->column_count; i++) {
		const struct view_column *c = &view->columns[i];
		bool code = c->value[0] == '!';
		specs[i] = (struct format_spec){.label = c->label, .name = code ? NULL : c->value, .code = code ? c->value : NULL,
		                                .block = PS_UNSET, .format = c->format, .width = c->width, .align = c->align};
	}
	return specs;
}

static enum format_shape shape_of_view(const struct view_row *view)
{
	switch (view->kind) {
	case VIEW_TABLE:
		return SHAPE_TABLE;
	case VIEW_LIST:
		return SHAPE_LIST;
	case VIEW_WIDE:
		return SHAPE_WIDE;
	case VIEW_CUSTOM:
	case VIEW_ANY:
		break;
	}
	return SHAPE_CUSTOM;
}

static void choose_shape(struct shaper *s, ps_value v)
{
	static const enum view_kind kinds[] = {[SHAPE_NONE] = VIEW_ANY, [SHAPE_TABLE] = VIEW_TABLE, [SHAPE_LIST] = VIEW_LIST,
	                                       [SHAPE_WIDE] = VIEW_WIDE, [SHAPE_CUSTOM] = VIEW_CUSTOM};
	s->shape = s->o.shape;
	s->view = s->given_count ? NULL : format_find_view(v, kinds[s->o.shape], s->o.view);
	if (s->shape == SHAPE_NONE && s->view)
		s->shape = shape_of_view(s->view);
	if (s->shape == SHAPE_NONE) {
		uint32_t n;
		display_specs(v, 0, &n);
		s->shape = n <= TABLE_MAX_PROPERTIES ? SHAPE_TABLE : SHAPE_LIST;
	}
}

static void expand_given(struct shaper *s, ps_value v, uint32_t max, struct format_spec **specs, uint32_t *n)
{
	*specs = NULL;
	*n = 0;
	for (uint32_t i = 0; i < s->given_count; i++)
		format_spec_expand(v, &s->given[i], specs, n);
	if (max && *n > max)
		*n = max;
}

/* The single property of Format-Wide: the view's, DisplayName-like, else the first. */
static void choose_wide(struct shaper *s, ps_value v)
{
	static const char *const usual[] = {"name", "id", "key", "*key", "*name", "*id"};
	uint32_t n;
	struct format_spec *all = display_specs(v, 0, &n);
	s->columns = all;
	s->column_count = n ? 1 : 0;
	for (size_t u = 0; u < ARRAY_LEN(usual); u++) {
		for (uint32_t i = 0; i < n; i++) {
			if (ps_like(all[i].name, strlen(all[i].name), usual[u], strlen(usual[u]), true)) {
				s->columns = &all[i];
				return;
			}
		}
	}
}

static void choose_columns(struct shaper *s, ps_value v)
{
	uint32_t max = s->shape == SHAPE_TABLE ? TABLE_MAX_COLUMNS : s->shape == SHAPE_WIDE ? 1 : 0;
	if (s->given_count) {
		expand_given(s, v, max, &s->columns, &s->column_count);
	} else if (s->view) {
		s->columns = view_specs(s->view);
		s->column_count = (uint32_t)s->view->column_count;
	} else if (s->shape == SHAPE_WIDE) {
		choose_wide(s, v);
	} else {
		s->columns = display_specs(v, max, &s->column_count);
	}
	if (s->view && s->view->group_by && !s->has_group) {
		bool code = s->view->group_by[0] == '!';
		s->group = (struct format_spec){.label = s->view->group_label, .name = code ? NULL : s->view->group_by,
		                                .code = code ? s->view->group_by : NULL, .block = PS_UNSET};
		s->has_group = true;
		s->group_label = s->view->group_label;
	}
}

/* Numbers, and what .NET's type codes count among them (Boolean, enums), stand right in generated columns. */
static enum view_align natural_align(ps_value v)
{
	enum ps_tc tc = ps_tc(ps_base(v));
	return tc == TC_BOOL || (tc >= TC_SBYTE && tc <= TC_DECIMAL) || (tc == TC_ENUM && ps_tc(v) == TC_ENUM) ? VIEW_RIGHT : VIEW_LEFT;
}

static enum ps_status start(struct shaper *s, ps_value v)
{
	choose_shape(s, v);
	choose_columns(s, v);
	struct format_data *d = data_new(FORMAT_START, s->shape);
	d->columns = heap_array(struct format_column, s->column_count ? s->column_count : 1);
	d->column_count = s->column_count;
	d->hide_headers = s->o.hide_headers || (s->view && s->view->hide_headers);
	d->wrap = s->o.wrap || (s->view && s->view->wrap);
	d->repeat_header = s->o.repeat_header;
	d->wide_columns = s->o.wide_columns;
	d->autosize = s->o.autosize || (s->view && s->view->autosize);
	for (uint32_t i = 0; i < s->column_count && (s->shape == SHAPE_TABLE); i++) {
		struct format_spec *c = &s->columns[i];
		bool failed;
		ps_value first;
		c->resolved = !s->view && c->name && ps_get_member(v, c->name, strlen(c->name), &first) == PS_FOUND;
		if (!ps_is_null(ps_pending()))
			ps_take_pending();
		d->columns[i] = (struct format_column){format_spec_label(c), c->width, c->align};
		if (!s->view && c->align == VIEW_UNDEFINED)
			d->columns[i].align = natural_align(format_spec_value(s->rs, v, c, &failed));
		if (!s->view && !c->width)
			d->autosize = true;
	}
	s->started = true;
	return emit(s, d);
}

/* ---- groups ---- */

/* Paths lose their provider: "Microsoft.PowerShell.Core\FileSystem::/tmp" reads "/tmp". */
static const char *group_text(struct shaper *s, ps_value value)
{
	const char *text = format_cell(s->rs, value, NULL);
	if (s->group.name && str_eq_nocase(s->group.name, "PSParentPath")) {
		const char *colons = strstr(text, "::");
		return colons ? colons + 2 : text;
	}
	return text;
}

static enum ps_status enter_group(struct shaper *s, ps_value value)
{
	struct format_data *d = data_new(FORMAT_GROUP_START, s->shape);
	if (s->has_group) {
		bool directory = s->group.name && str_eq_nocase(s->group.name, "PSParentPath");
		d->group_label = directory ? " Directory" : s->group_label ? s->group_label : format_spec_label(&s->group);
		d->group_text = group_text(s, value);
	}
	s->group_value = value;
	s->in_group = true;
	return emit(s, d);
}

static enum ps_status leave_group(struct shaper *s)
{
	s->in_group = false;
	return emit(s, data_new(FORMAT_GROUP_END, s->shape));
}

static enum ps_status follow_group(struct shaper *s, ps_value v)
{
	enum ps_status st = PS_OK;
	ps_value value = PS_NULL;
	bool failed;
	if (s->has_group) {
		value = format_spec_value(s->rs, v, &s->group, &failed);
		if (s->in_group && !ps_equals(value, s->group_value, true))
			st = leave_group(s);
	}
	if (st == PS_OK && !s->in_group)
		st = enter_group(s, value);
	return st;
}

/* ---- entries ---- */

/* What stands for a value whose script block threw; with -ShowError the reason follows the entry. */
static const char *failed_text(struct shaper *s, const struct format_spec *spec)
{
	if (s->o.show_error) {
		struct format_spec unlabelled = *spec;
		unlabelled.label = NULL;
		ps_value text = ps_string_printf("Exception: Failed to evaluate expression \"%s\".", format_spec_label(&unlabelled));
		ps_vec_add(&s->errors, text);
	}
	return s->o.display_error ? "#ERR" : "";
}

static const char *cell_text(struct shaper *s, ps_value v, const struct format_spec *spec)
{
	bool failed;
	ps_value value = format_spec_value(s->rs, v, spec, &failed);
	return failed ? failed_text(s, spec) : format_cell(s->rs, value, spec->format);
}

/* In a generated table reals have the culture's decimals. */
static const char *column_text(struct shaper *s, ps_value v, const struct format_spec *spec)
{
	bool failed;
	ps_value value = format_spec_value(s->rs, v, spec, &failed);
	if (failed)
		return failed_text(s, spec);
	ps_value own;
	if (ps_is_null(value) && spec->resolved && (str_eq_nocase(spec->name, "Length") || str_eq_nocase(spec->name, "Count")) &&
	    ps_get_member(v, spec->name, strlen(spec->name), &own) == PS_NOT_FOUND)
		return "1"; /* every single object has Length and Count */
	enum ps_tc tc = ps_tc(ps_base(value));
	bool fraction = !s->view && !spec->format && s->shape == SHAPE_TABLE && (tc == TC_DOUBLE || tc == TC_SINGLE || tc == TC_DECIMAL);
	return format_cell(s->rs, value, fraction ? "F" : spec->format);
}

static enum ps_status emit_cells(struct shaper *s, ps_value v)
{
	struct format_data *d = data_new(FORMAT_ENTRY, s->shape);
	d->cells = heap_array(const char *, s->column_count ? s->column_count : 1);
	d->cell_count = s->column_count;
	d->wrap = s->o.wrap || (s->view && s->view->wrap);
	for (uint32_t i = 0; i < s->column_count; i++)
		d->cells[i] = column_text(s, v, &s->columns[i]);
	return emit(s, d);
}

static enum ps_status emit_list(struct shaper *s, ps_value v, const struct format_spec *specs, uint32_t n, bool out_of_band)
{
	struct format_data *d = data_new(FORMAT_ENTRY, SHAPE_LIST);
	d->out_of_band = out_of_band;
	d->cells = heap_array(const char *, n ? n : 1);
	d->labels = heap_array(const char *, n ? n : 1);
	for (uint32_t i = 0; i < n; i++) {
		ps_value ignored;
		/* a list shows only the properties that the object has */
		if (specs[i].name && !specs[i].label && ps_get_member(v, specs[i].name, strlen(specs[i].name), &ignored) == PS_NOT_FOUND)
			continue;
		if (!ps_is_null(ps_pending()))
			ps_take_pending();
		d->labels[d->cell_count] = format_spec_label(&specs[i]);
		d->cells[d->cell_count++] = cell_text(s, v, &specs[i]);
	}
	return emit(s, d);
}

static enum ps_status emit_custom(struct shaper *s, ps_value v)
{
	bool oob;
	int stream;
	const char *text = s->view ? format_custom_text(s->rs, v, &oob, &stream) : NULL;
	struct format_data *d = data_new(FORMAT_ENTRY, SHAPE_CUSTOM);
	d->cells = heap_array(const char *, 1);
	d->cells[0] = text ? text : format_custom_tree(s->rs, v, s->columns, s->column_count, s->o.depth);
	d->cell_count = 1;
	return emit(s, d);
}

static enum ps_status emit_entry(struct shaper *s, ps_value v)
{
	struct format_spec *specs = s->columns;
	uint32_t n = s->column_count;
	switch (s->shape) {
	case SHAPE_TABLE:
	case SHAPE_WIDE:
		return emit_cells(s, v);
	case SHAPE_LIST:
		if (s->given_count)
			expand_given(s, v, 0, &specs, &n);
		else if (!s->view)
			specs = display_specs(v, 0, &n);
		return emit_list(s, v, specs, n, false);
	case SHAPE_CUSTOM:
	case SHAPE_NONE:
	case SHAPE_RAW:
		break;
	}
	return emit_custom(s, v);
}

static enum ps_status finish_document(struct shaper *s)
{
	enum ps_status st = PS_OK;
	if (s->in_group)
		st = leave_group(s);
	if (st == PS_OK && s->started)
		st = emit(s, data_new(FORMAT_END, s->shape));
	s->started = false;
	return st;
}

static enum ps_status write_one(struct shaper *s, ps_value v)
{
	enum ps_status st = PS_OK;
	if (ps_is_null(v))
		return PS_OK;
	if (format_is_data(v)) {
		st = finish_document(s);
		return st == PS_OK ? s->out->write(s->out, v) : st;
	}
	bool fits = s->started && (!s->view || format_view_applies(s->view, v));
	if (s->started ? (!fits || is_scalar(ps_base(v)) || !s->view) && try_out_of_band(s, v, s->started && !fits, &st)
	               : try_out_of_band(s, v, false, &st))
		return st;
	if (!s->started)
		st = start(s, v);
	if (st == PS_OK)
		st = follow_group(s, v);
	if (st == PS_OK)
		st = emit_entry(s, v);
	for (uint32_t i = 0; st == PS_OK && i < s->errors.count; i++)
		st = emit_raw(s, ps_str(s->errors.at[i])->text, FORMAT_TO_OUT);
	s->errors = (struct ps_vec){NULL, 0, 0};
	return st;
}

/* A dictionary is shown as its entries. */
static enum ps_status write_entries(struct shaper *s, ps_value dictionary)
{
	struct ps_enumerator *e = ps_enumerate_dict(dictionary);
	enum ps_status st = PS_OK;
	ps_value entry;
	int more;
	while (st == PS_OK && (more = e->next(e, &entry)) != 0)
		st = more > 0 ? write_one(s, entry) : PS_ERROR;
	return st;
}

/* A collection that comes down the pipeline as one object is shown by its elements. */
static struct ps_enumerator *inside_enumerable(ps_value v)
{
	enum ps_tc tc = ps_tc(ps_base(v));
	return tc == TC_ARRAY || tc == TC_LIST ? ps_enumerate(ps_base(v)) : NULL;
}

static enum ps_status write_elements(struct shaper *s, struct ps_enumerator *e)
{
	enum ps_status st = PS_OK;
	ps_value item;
	int more;
	while (st == PS_OK && (more = e->next(e, &item)) != 0)
		st = more > 0 ? write_one(s, item) : PS_ERROR;
	if (e->close)
		e->close(e);
	return st;
}

enum ps_status shaper_write(struct shaper *s, ps_value v)
{
	v = format_data_revive(v);
	struct ps_enumerator *e = s->o.whole ? NULL : inside_enumerable(v);
	if (e)
		return write_elements(s, e);
	return ps_tc(ps_base(v)) == TC_DICT && !s->o.whole ? write_entries(s, v) : write_one(s, v);
}

enum ps_status shaper_end(struct shaper *s)
{
	return finish_document(s);
}
