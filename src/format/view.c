/* SPDX-License-Identifier: MIT */
/*
 * format/view.c - finding the default view of an object, and the views that are text rather than columns.
 * The rows are in tables/views.c, in PowerShell's order: the first that names one of the object's types wins, where the
 * object's type names are tried from the most derived on.
 */
#include <string.h>

#include "base/utf.h"
#include "engine/errors.h"
#include "format/format.h"
#include "heap/heap.h"
#include "object/convert.h"
#include "object/psobject.h"
#include "object/throw.h"

enum { MAX_TYPE_NAMES = 32 };

static bool lists(const char *types, const char *name)
{
	size_t n = strlen(name);
	for (const char *p = types; *p;) {
		size_t len = strcspn(p, " ");
		if (len == n && utf_equal_nocase(p, n, name, n))
			return true;
		p += len;
		p += *p == ' ';
	}
	return false;
}

static bool kind_fits(const struct view_row *view, enum view_kind kind)
{
	return kind == VIEW_ANY || view->kind == kind;
}

const struct view_row *format_find_view(ps_value v, enum view_kind kind, const char *name)
{
	const char *names[MAX_TYPE_NAMES];
	uint32_t n = ps_type_names(v, names, MAX_TYPE_NAMES);
	for (uint32_t i = 0; i < n && i < MAX_TYPE_NAMES; i++) {
		for (size_t r = 0; r < view_row_count; r++) {
			const struct view_row *view = &view_rows[r];
			if (kind_fits(view, kind) && (!name || str_eq_nocase(name, view->name)) && lists(view->types, names[i]))
				return view;
		}
	}
	return NULL;
}

bool format_view_applies(const struct view_row *view, ps_value v)
{
	const char *names[MAX_TYPE_NAMES];
	uint32_t n = ps_type_names(v, names, MAX_TYPE_NAMES);
	for (uint32_t i = 0; i < n && i < MAX_TYPE_NAMES; i++) {
		if (lists(view->types, names[i]))
			return true;
	}
	return false;
}

static const char *text_of(ps_value v)
{
	ps_value text = ps_is_null(v) ? PS_NULL : ps_to_string(v);
	if (ps_failed(text)) {
		ps_take_pending();
		return "";
	}
	return ps_is_null(text) ? "" : ps_str(text)->text;
}

/* One row a type whose default view is text: who makes it, and whether it may stand inside another view. */
struct custom_row {
	const char *type;
	const char *property;    /* the text is this property's; NULL: ToString() */
	bool out_of_band;
	enum format_stream stream;
};
static const struct custom_row custom_rows[] = {
    {"System.Management.Automation.WarningRecord", "Message", true, FORMAT_TO_WARNING},
    {"System.Management.Automation.VerboseRecord", "Message", true, FORMAT_TO_VERBOSE},
    {"System.Management.Automation.DebugRecord", "Message", true, FORMAT_TO_DEBUG},
    {"Deserialized.System.Management.Automation.WarningRecord", "InformationalRecord_Message", true, FORMAT_TO_WARNING},
    {"Deserialized.System.Management.Automation.VerboseRecord", "InformationalRecord_Message", true, FORMAT_TO_VERBOSE},
    {"Deserialized.System.Management.Automation.DebugRecord", "InformationalRecord_Message", true, FORMAT_TO_DEBUG},
    {"System.Management.Automation.InformationRecord", NULL, true, FORMAT_TO_OUT},
    {"System.Management.Automation.ScriptBlock", NULL, true, FORMAT_TO_OUT},
    {"Microsoft.PowerShell.Commands.MatchInfo", "!ViewText_", false, FORMAT_TO_OUT},
    {"Deserialized.Microsoft.PowerShell.Commands.MatchInfo", "Line", true, FORMAT_TO_OUT},
    {"System.DateTime", "DateTime", false, FORMAT_TO_OUT},
};

enum { ERROR_WIDTH = 120 };

static const char *error_text(struct runspace *rs, ps_value record, bool to_error)
{
	struct buf b = BUF_INIT;
	int width = rs->host->ops->width(rs->host);
	error_view_text(rs, record, width > 0 ? width : ERROR_WIDTH, false, &b);
	const struct ps_error_record *r = (const struct ps_error_record *)record.bits;
	bool line = ps_is_string(r->id) && strncmp(ps_str(r->id)->text, "NativeCommandError", 18) == 0; /* a program's own text */
	while ((to_error || line) && b.len && b.data[b.len - 1] == '\n')
		buf_truncate(&b, b.len - 1); /* as output, an empty line follows it */
	const char *text = heap_strndup(buf_str(&b), b.len);
	buf_fini(&b);
	return text;
}

const char *format_custom_text(struct runspace *rs, ps_value obj, bool *ret_out_of_band, int *ret_stream)
{
	ps_value base = ps_base(obj);
	*ret_stream = FORMAT_TO_OUT;
	*ret_out_of_band = true;
	if (ps_tc(base) == TC_ERROR_RECORD) { /* one that came by 2>&1 is still shown as an error */
		bool to_error = ps_is_obj(obj) && ps_truth(ps_get(obj, "writeErrorStream"));
		if (to_error)
			*ret_stream = FORMAT_TO_ERROR;
		return error_text(rs, base, to_error);
	}
	if (!ps_is_obj(base))
		return NULL;
	for (size_t i = 0; i < ARRAY_LEN(custom_rows); i++) {
		const struct custom_row *row = &custom_rows[i];
		if (!ps_has_type_name(obj, row->type))
			continue;
		*ret_out_of_band = row->out_of_band;
		*ret_stream = row->stream;
		const struct ps_ext_member *hint = ps_tc(base) == TC_DATETIME ? ps_find_ext(obj, "DisplayHint", 11) : NULL;
		if (hint && ps_tc(ps_base(hint->value)) == TC_ENUM && ps_int64(ps_base(hint->value)) < 2) /* Get-Date -DisplayHint */
			return format_cell(rs, base, ps_int64(ps_base(hint->value)) == 0 ? "D" : "T");
		if (row->property)
			return text_of(ps_get(obj, row->property));
		return format_cell(rs, obj, NULL);
	}
	return NULL;
}
