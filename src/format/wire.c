/* SPDX-License-Identifier: MIT */
/*
 * format/wire.c - format data as it travels: the properties by which FormatStartData and the others are serialized, and
 * format data made again of what arrived ("Deserialized.…Internal.Format.…"), so that tables formatted inside a job are
 * shown by the session that receives them.
 *
 * The nested parts are custom objects made when asked for.  Called by the shaper (format_data_revive) and, through the
 * rows, by the serializer.  Knows no layout.
 */
#include <string.h>

#include "base/utf.h"
#include "format/format.h"
#include "heap/heap.h"
#include "object/convert.h"
#include "object/psobject.h"

#define NET_PREFIX "Microsoft.PowerShell.Commands.Internal.Format."
#define CLASS_ID "ClassId2e4f51ef21dd47e99d3c952918aff9cd"

/* A part of format data: its type's short name and the id by which a receiver knows it. */
struct part {
	const char *type, *id;
};
static const struct part data_parts[] = {[FORMAT_START] = {"FormatStartData", "033ecb2bc07a4d43b5ef94ed5a35d280"},
                                         [FORMAT_GROUP_START] = {"GroupStartData", "9e210fe47d09416682b841769c78b8a3"},
                                         [FORMAT_ENTRY] = {"FormatEntryData", "27c87ef9bbda4f709f6b4002fa4af63c"},
                                         [FORMAT_GROUP_END] = {"GroupEndData", "4ec4f0187cb04f4cb6973460dfe252df"},
                                         [FORMAT_END] = {"FormatEndData", "cf522b78d86c486691226b40aa69e95c"}};
static const struct part header_parts[] = {[SHAPE_NONE] = {"ComplexViewHeaderInfo", "5197dd85ca6f4cce9ae9e6fd6ded9d76"},
                                           [SHAPE_TABLE] = {"TableHeaderInfo", "e3b7a39c089845d388b2e84c5d38f5dd"},
                                           [SHAPE_LIST] = {"ListViewHeaderInfo", "830bdcb24c1642258724e441512233a4"},
                                           [SHAPE_WIDE] = {"WideViewHeaderInfo", "b2e2775d33d544c794d0081f27021b5c"},
                                           [SHAPE_CUSTOM] = {"ComplexViewHeaderInfo", "5197dd85ca6f4cce9ae9e6fd6ded9d76"},
                                           [SHAPE_RAW] = {"ComplexViewHeaderInfo", "5197dd85ca6f4cce9ae9e6fd6ded9d76"}};
static const struct part entry_parts[] = {[SHAPE_NONE] = {"ComplexViewEntry", "22e7ef3c896449d4a6f2dedea05dd737"},
                                          [SHAPE_TABLE] = {"TableRowEntry", "0e59526e2dd441aa91e7fc952caf4a36"},
                                          [SHAPE_LIST] = {"ListViewEntry", "cf58f450baa848ef8eb3504008be6978"},
                                          [SHAPE_WIDE] = {"WideViewEntry", "59bf79de63354a7b9e4d1697940ff188"},
                                          [SHAPE_CUSTOM] = {"ComplexViewEntry", "22e7ef3c896449d4a6f2dedea05dd737"},
                                          [SHAPE_RAW] = {"RawTextFormatEntry", "29ED81BA914544d4BC430F027EE053E9"}};
static const struct part column_part = {"TableColumnInfo", "7572aa4155ec4558817a615acf7dd92e"};
static const struct part cell_part = {"FormatPropertyField", "78b102e894f742aca8c1d6737b6ff86a"};
static const struct part list_part = {"ListViewField", "b761477330ce4fb2a665999879324d73"};
static const struct part text_part = {"FormatTextField", "b8d9e369024a43a580b9e0c9279e3354"};
static const struct part autosize_part = {"AutosizeInfo", "a27f094f0eec4d64845801a4c06a32ae"};

static ps_value part_new(const struct part *p)
{
	ps_value o = ps_custom_new();
	ps_insert_type_name(o, heap_printf(NET_PREFIX "%s", p->type));
	ps_add_note(o, CLASS_ID, ps_cstring(p->id));
	return o;
}

static ps_value cell_new(const char *text, enum view_align align)
{
	ps_value cell = part_new(&cell_part);
	ps_add_note(cell, "propertyValue", ps_cstring(text));
	ps_add_note(cell, "alignment", ps_from_int((int)align));
	return cell;
}

static ps_value text_new(const char *text)
{
	ps_value o = part_new(&text_part);
	ps_add_note(o, "text", ps_cstring(text));
	return o;
}

static const struct format_data *data_of(const struct ps_call *c)
{
	return (const struct format_data *)c->self.bits;
}

/* ---- the properties ---- */

static ps_value get_class_id(const struct ps_call *c)
{
	return ps_cstring(data_parts[data_of(c)->kind].id);
}

static ps_value get_shape_info(const struct ps_call *c)
{
	const struct format_data *d = data_of(c);
	ps_value shape = part_new(&header_parts[d->shape]);
	if (d->shape == SHAPE_WIDE)
		ps_add_note(shape, "columns", ps_from_int(d->wide_columns));
	if (d->shape != SHAPE_TABLE)
		return shape;
	struct ps_vec columns = {NULL, 0, 0};
	for (uint32_t i = 0; i < d->column_count; i++) {
		ps_value column = part_new(&column_part);
		ps_add_note(column, "width", ps_from_int(d->columns[i].width));
		ps_add_note(column, "alignment", ps_from_int((int)d->columns[i].align));
		ps_add_note(column, "label", ps_cstring(d->columns[i].label));
		ps_add_note(column, "propertyName", ps_cstring(d->columns[i].label));
		ps_vec_add(&columns, column);
	}
	ps_add_note(shape, "hideHeader", ps_from_bool(d->hide_headers));
	ps_add_note(shape, "repeatHeader", ps_from_bool(d->repeat_header));
	ps_add_note(shape, "tableColumnInfoList", ps_vec_to_array(&columns));
	return shape;
}

static ps_value get_autosize(const struct ps_call *c)
{
	if (!data_of(c)->autosize)
		return PS_NULL;
	ps_value o = part_new(&autosize_part);
	ps_add_note(o, "objectCount", ps_from_int(0));
	return o;
}

static ps_value get_grouping(const struct ps_call *c)
{
	const struct format_data *d = data_of(c);
	if (!d->group_label)
		return PS_NULL;
	ps_value entry = part_new(&entry_parts[SHAPE_CUSTOM]);
	struct ps_vec values = {NULL, 0, 0};
	ps_vec_add(&values, text_new(d->group_label));
	ps_vec_add(&values, cell_new(d->group_text, VIEW_UNDEFINED));
	ps_add_note(entry, "formatValueList", ps_vec_to_array(&values));
	return entry;
}

static ps_value get_entry(const struct ps_call *c)
{
	const struct format_data *d = data_of(c);
	ps_value entry = part_new(&entry_parts[d->shape]);
	struct ps_vec cells = {NULL, 0, 0};
	for (uint32_t i = 0; i < d->cell_count; i++) {
		ps_value cell = cell_new(d->cells[i], VIEW_UNDEFINED);
		if (d->shape == SHAPE_LIST) {
			ps_value field = part_new(&list_part);
			ps_add_note(field, "label", ps_cstring(d->labels[i]));
			ps_add_note(field, "propertyName", ps_cstring(d->labels[i]));
			ps_add_note(field, "formatPropertyField", cell);
			cell = field;
		}
		ps_vec_add(&cells, d->shape == SHAPE_CUSTOM ? text_new(d->cells[i]) : cell);
	}
	if (d->shape == SHAPE_RAW)
		ps_add_note(entry, "text", ps_cstring(d->cells[0]));
	else if (d->shape == SHAPE_WIDE)
		ps_add_note(entry, "formatPropertyField", cells.count ? cells.at[0] : PS_NULL);
	else
		ps_add_note(entry, d->shape == SHAPE_TABLE  ? "formatPropertyFieldList"
		                   : d->shape == SHAPE_LIST ? "listViewFieldList"
		                                            : "formatValueList",
		            ps_vec_to_array(&cells));
	if (d->shape == SHAPE_TABLE)
		ps_add_note(entry, "multiLine", ps_from_bool(d->wrap));
	return entry;
}

static ps_value get_out_of_band(const struct ps_call *c)
{
	return ps_from_bool(data_of(c)->out_of_band);
}

static ps_value get_stream(const struct ps_call *c)
{
	return ps_from_int(data_of(c)->stream);
}

#define END {NULL, NULL, NULL}
#define ID {"string " CLASS_ID " {get;}", get_class_id, NULL}
#define GROUPING {"System.Object groupingEntry {get;}", get_grouping, NULL}
static const struct ps_member_row start_rows[] = {ID,
                                                  {"System.Object shapeInfo {get;}", get_shape_info, NULL},
                                                  {"System.Object autosizeInfo {get;}", get_autosize, NULL},
                                                  GROUPING, END};
static const struct ps_member_row group_rows[] = {ID, {"System.Object shapeInfo {get;}", get_shape_info, NULL}, GROUPING, END};
static const struct ps_member_row entry_rows[] = {ID,
                                                  {"System.Object formatEntryInfo {get;}", get_entry, NULL},
                                                  {"bool outOfBand {get;}", get_out_of_band, NULL},
                                                  {"int writeStream {get;}", get_stream, NULL}, END};
static const struct ps_member_row end_rows[] = {ID, {"System.Object shapeInfo {get;}", get_shape_info, NULL}, GROUPING, END};

#define FORMAT_TYPE(sym, net, table) \
	struct ps_type sym = {.ref = PS_TYPE_HEAD, .name = NET_PREFIX net, .base = &type_object, .tc = TC_OBJECT, .flags = PS_TYPE_REF, \
	                      .rows = table}
FORMAT_TYPE(type_format_start, "FormatStartData", start_rows);
FORMAT_TYPE(type_format_group_start, "GroupStartData", group_rows);
FORMAT_TYPE(type_format_entry, "FormatEntryData", entry_rows);
FORMAT_TYPE(type_format_group_end, "GroupEndData", end_rows);
FORMAT_TYPE(type_format_end, "FormatEndData", end_rows);

/* ---- back again ---- */

static const char *text_at(ps_value o, const char *name)
{
	ps_value v = ps_get(o, name);
	ps_value text = ps_is_null(v) ? PS_NULL : ps_to_string(v);
	return ps_is_string(text) ? ps_str(text)->text : "";
}

static int int_at(ps_value o, const char *name)
{
	ps_value v = ps_base(ps_get(o, name));
	return ps_is_int(v) ? ps_int(v) : 0;
}

static struct ps_vec items_at(ps_value o, const char *name)
{
	struct ps_vec items = {NULL, 0, 0};
	ps_value v = ps_get(o, name);
	if (!ps_is_null(v))
		ps_flatten(v, &items);
	return items;
}

static bool is_part(ps_value v, const struct part *p)
{
	return strcmp(text_at(v, CLASS_ID), p->id) == 0;
}

static enum format_shape shape_of(ps_value part, const struct part *parts)
{
	for (enum format_shape s = SHAPE_TABLE; s <= SHAPE_RAW; s++) {
		if (is_part(part, &parts[s]))
			return s;
	}
	return SHAPE_CUSTOM;
}

static void revive_shape(struct format_data *d, ps_value v)
{
	ps_value shape = ps_get(v, "shapeInfo");
	d->shape = shape_of(shape, header_parts);
	d->autosize = !ps_is_null(ps_get(v, "autosizeInfo"));
	d->wide_columns = int_at(shape, "columns");
	d->hide_headers = ps_truth(ps_get(shape, "hideHeader"));
	d->repeat_header = ps_truth(ps_get(shape, "repeatHeader"));
	struct ps_vec columns = items_at(shape, "tableColumnInfoList");
	d->columns = heap_array(struct format_column, columns.count ? columns.count : 1);
	d->column_count = columns.count;
	for (uint32_t i = 0; i < columns.count; i++) {
		const char *label = text_at(columns.at[i], "label");
		int align = int_at(columns.at[i], "alignment"), width = int_at(columns.at[i], "width");
		d->columns[i].label = *label ? label : text_at(columns.at[i], "propertyName");
		d->columns[i].align = align >= VIEW_LEFT && align <= VIEW_CENTER ? (enum view_align)align : VIEW_UNDEFINED;
		d->columns[i].width = width > 0 ? width : 0;
	}
}

static void revive_entry(struct format_data *d, ps_value v)
{
	ps_value entry = ps_get(v, "formatEntryInfo");
	d->shape = shape_of(entry, entry_parts);
	d->out_of_band = ps_truth(ps_get(v, "outOfBand"));
	int stream = int_at(v, "writeStream");
	d->stream = stream >= FORMAT_TO_OUT && stream <= FORMAT_TO_DEBUG ? stream : FORMAT_TO_OUT;
	d->wrap = ps_truth(ps_get(entry, "multiLine"));
	struct ps_vec cells = items_at(entry, d->shape == SHAPE_TABLE  ? "formatPropertyFieldList"
	                                      : d->shape == SHAPE_LIST ? "listViewFieldList"
	                                                               : "formatValueList");
	d->cells = heap_array(const char *, cells.count + 1);
	d->labels = heap_array(const char *, cells.count + 1);
	d->cell_count = cells.count;
	for (uint32_t i = 0; i < cells.count; i++) {
		bool list = d->shape == SHAPE_LIST;
		ps_value cell = list ? ps_get(cells.at[i], "formatPropertyField") : cells.at[i];
		const char *label = list ? text_at(cells.at[i], "label") : "";
		d->labels[i] = list && !*label ? text_at(cells.at[i], "propertyName") : label;
		d->cells[i] = text_at(cell, d->shape == SHAPE_CUSTOM ? "text" : "propertyValue");
	}
	if (d->shape == SHAPE_RAW || d->shape == SHAPE_WIDE) {
		d->cells[0] = d->shape == SHAPE_RAW ? text_at(entry, "text") : text_at(ps_get(entry, "formatPropertyField"), "propertyValue");
		d->cell_count = 1;
	} else if (d->shape == SHAPE_CUSTOM && !cells.count) {
		d->cells[0] = "";
		d->cell_count = 1;
	}
}

ps_value format_data_revive(ps_value v)
{
	static struct ps_type *const types[] = {&type_format_start, &type_format_group_start, &type_format_entry,
	                                        &type_format_group_end, &type_format_end};
	const char *first;
	if (ps_tc(ps_base(v)) != TC_PSOBJECT || !ps_type_names(v, &first, 1) || strncmp(first, "Deserialized." NET_PREFIX, 13 + sizeof NET_PREFIX - 1) != 0)
		return v;
	for (size_t kind = 0; kind < ARRAY_LEN(types); kind++) {
		if (strcmp(first + 13, types[kind]->name) != 0 || !is_part(v, &data_parts[kind]))
			continue;
		struct format_data *d = heap_new(struct format_data);
		d->ref.o.type = types[kind];
		d->kind = (enum format_data_kind)kind;
		if (d->kind == FORMAT_ENTRY)
			revive_entry(d, v);
		else
			revive_shape(d, v);
		struct ps_vec group = items_at(ps_get(v, "groupingEntry"), "formatValueList");
		if (d->kind == FORMAT_GROUP_START && group.count >= 2) {
			d->group_label = text_at(group.at[0], "text");
			d->group_text = text_at(group.at[1], "propertyValue");
		}
		return ps_from_obj(d);
	}
	return v;
}
