/* SPDX-License-Identifier: MIT */
/*
 * cmdlet/csv.c - ConvertTo-Csv, Export-Csv, ConvertFrom-Csv, Import-Csv.
 *
 * Columns are those of the first object.  Reading gathers the text first, so that a quoted field may hold line ends.
 */
#include <string.h>
#include <unistd.h>

#include "cmdlet/text_file.h"
#include "engine/provider.h"
#include "heap/heap.h"
#include "object/psobject.h"

/* ---- writing ---- */
enum { W_INPUT, W_DELIMITER, W_CULTURE, W_TYPE, W_NO_TYPE, W_QUOTE_FIELDS, W_USE_QUOTES, W_NO_HEADER, W_PATH, W_LITERAL, W_FORCE,
       W_NO_CLOBBER, W_ENCODING, W_APPEND };
static const char *const to_params[] = {"InputObject", "Delimiter", "UseCulture", "IncludeTypeInformation", "NoTypeInformation",
                                        "QuoteFields", "UseQuotes", "NoHeader",   NULL};
static const char *const export_params[] = {"InputObject", "Delimiter", "UseCulture", "IncludeTypeInformation", "NoTypeInformation",
                                            "QuoteFields", "UseQuotes", "NoHeader",   "Path", "LiteralPath", "Force", "NoClobber",
                                            "Encoding",    "Append",    NULL};
enum quoting { QUOTES_NEVER, QUOTES_ALWAYS, QUOTES_AS_NEEDED };
struct write_state {
	const char **columns;
	uint32_t count;
	enum quoting quoting;
	const char *delimiter;
	struct buf line;
	bool is_export, skip_header;
	struct buf out;              /* Export-Csv: text not written yet */
	const char *path;
	struct text_encoding encoding;
	int fd_plus_one;
};

static const char *delimiter_of(const struct cmdlet_call *c, int param)
{
	if (!cmdlet_has(c, param))
		return ",";
	ps_value text = ps_to_string(c->args[param]);
	if (ps_failed(text)) {
		ps_take_pending();
		return ",";
	}
	return ps_str(text)->text;
}

static bool quoted(struct cmdlet_call *c, const char *column, const char *s, size_t n)
{
	struct write_state *w = c->state;
	if (cmdlet_has(c, W_QUOTE_FIELDS)) {
		uint32_t count;
		const ps_value *at = cmdlet_array(c, W_QUOTE_FIELDS, &count);
		for (uint32_t i = 0; i < count; i++)
			if (ps_is_string(at[i]) && ps_str_is_nocase(at[i], column))
				return true;
		return false;
	}
	if (w->quoting != QUOTES_AS_NEEDED)
		return w->quoting == QUOTES_ALWAYS;
	return memchr(s, '"', n) || memchr(s, '\n', n) || memchr(s, '\r', n) || strstr(s, w->delimiter) || (n && (s[0] == ' ' || s[n - 1] == ' '));
}

static void put_field(struct cmdlet_call *c, const char *column, const char *s, size_t n)
{
	struct write_state *w = c->state;
	if (!quoted(c, column, s, n)) {
		buf_put(&w->line, s, n);
		return;
	}
	buf_put_byte(&w->line, '"');
	for (const char *end = s + n, *q; s < end; s = q + 1) {
		q = memchr(s, '"', (size_t)(end - s));
		if (!q) {
			buf_put(&w->line, s, (size_t)(end - s));
			break;
		}
		buf_put(&w->line, s, (size_t)(q - s));
		buf_puts(&w->line, "\"\"");
	}
	buf_put_byte(&w->line, '"');
}

static enum ps_status put_line(struct cmdlet_call *c)
{
	struct write_state *w = c->state;
	enum ps_status st = PS_OK;
	if (w->is_export) {
		buf_put(&w->out, buf_str(&w->line), w->line.len);
		buf_put_byte(&w->out, '\n');
	} else {
		st = cmdlet_write(c, ps_string(buf_str(&w->line), w->line.len));
	}
	buf_reset(&w->line);
	return st;
}

#define VALUES (EXT_NOTE | EXT_PROPERTY | EXT_ALIAS | EXT_SCRIPT_PROPERTY | EXT_CODE_PROPERTY)
static enum ps_status choose_columns(struct cmdlet_call *c, ps_value obj)
{
	struct write_state *w = c->state;
	ps_value base = ps_base(obj);
	uint32_t n = 0;
	if (ps_tc(base) == TC_DICT) {
		uint32_t pos = 0;
		ps_value key, v;
		w->columns = heap_array(const char *, ps_dict_count(ps_dict(base)) + 1);
		while (ps_dict_next(ps_dict(base), &pos, &key, &v)) {
			ps_value name = ps_to_string(key);
			if (ps_failed(name))
				return PS_ERROR;
			w->columns[w->count++] = ps_str(name)->text;
		}
		return PS_OK;
	}
	struct ps_prop_info *props = ps_properties(obj, VALUES, &n);
	w->columns = heap_array(const char *, n + 1);
	for (uint32_t i = 0; i < n; i++)
		if (!props[i].hidden && props[i].gettable)
			w->columns[w->count++] = props[i].name;
	return PS_OK;
}

static enum ps_status put_head(struct cmdlet_call *c, ps_value obj)
{
	struct write_state *w = c->state;
	if (cmdlet_switch(c, W_TYPE)) {
		const char *name = "";
		ps_type_names(obj, &name, 1);
		buf_printf(&w->line, "#TYPE %s", strncmp(name, "CSV:", 4) == 0 ? name + 4 : name);
		enum ps_status st = put_line(c);
		if (st != PS_OK)
			return st;
	}
	if (cmdlet_switch(c, W_NO_HEADER))
		return PS_OK;
	for (uint32_t i = 0; i < w->count; i++) {
		if (i)
			buf_puts(&w->line, w->delimiter);
		put_field(c, w->columns[i], w->columns[i], strlen(w->columns[i]));
	}
	return put_line(c);
}

static enum ps_status put_row(struct cmdlet_call *c, ps_value obj)
{
	struct write_state *w = c->state;
	ps_value base = ps_base(obj);
	for (uint32_t i = 0; i < w->count; i++) {
		ps_value v = PS_NULL;
		if (i)
			buf_puts(&w->line, w->delimiter);
		if (ps_tc(base) == TC_DICT)
			v = ps_dict_get_str(ps_dict(base), w->columns[i], strlen(w->columns[i]));
		else if (ps_get_member(obj, w->columns[i], strlen(w->columns[i]), &v) != PS_FOUND) {
			if (!ps_is_null(ps_pending()))
				ps_take_pending();
			continue;
		}
		if (ps_is_unset(v) || ps_failed(v) || ps_is_null(v))
			continue;
		struct buf text = BUF_INIT;
		if (!ps_net_to_string(v, &text))
			ps_take_pending();
		put_field(c, w->columns[i], buf_str(&text), text.len);
		buf_fini(&text);
	}
	return put_line(c);
}

static enum ps_status write_begin(struct cmdlet_call *c)
{
	struct write_state *w = c->state;
	w->delimiter = delimiter_of(c, W_DELIMITER);
	w->quoting = QUOTES_ALWAYS;
	if (cmdlet_has(c, W_USE_QUOTES)) {
		ps_value v = ps_to_string(c->args[W_USE_QUOTES]);
		if (ps_failed(v))
			return PS_ERROR;
		w->quoting = ps_str_is_nocase(v, "Never") || ps_str_is(v, "0") ? QUOTES_NEVER
		             : ps_str_is_nocase(v, "AsNeeded") || ps_str_is(v, "2") ? QUOTES_AS_NEEDED
		                                                                    : QUOTES_ALWAYS;
	}
	return PS_OK;
}

static enum ps_status write_process(struct cmdlet_call *c)
{
	struct write_state *w = c->state;
	ps_value obj = ps_is_unset(c->input) ? c->args[W_INPUT] : c->input;
	enum ps_status st = PS_OK;
	if (ps_is_unset(obj) || ps_is_null(obj) || (w->is_export && !w->fd_plus_one))
		return PS_OK;
	if (!w->columns) {
		st = choose_columns(c, obj);
		if (st == PS_OK && !w->skip_header)
			st = put_head(c, obj);
	} else if (w->is_export && w->skip_header && !cmdlet_switch(c, W_FORCE)) {
		for (uint32_t i = 0; i < w->count; i++) {
			ps_value v;
			if (ps_tc(ps_base(obj)) == TC_DICT || ps_get_member(obj, w->columns[i], strlen(w->columns[i]), &v) == PS_FOUND)
				continue;
			return cmdlet_throw(c, &type_exc_operation, "CannotAppendCsvWithMismatchedPropertyNames", CAT_INVALID_DATA, ps_cstring(w->columns[i]),
			                    "Cannot append CSV content to the following file: %s. The appended object does not have a property "
			                    "that corresponds to the following column: %s. To continue with mismatched properties, add the -Force "
			                    "parameter, and then retry the command.",
			                    w->path, w->columns[i]);
		}
	}
	return st == PS_OK ? put_row(c, obj) : st;
}

static void write_cleanup(struct cmdlet_call *c)
{
	struct write_state *w = c->state;
	if (!w)
		return;
	buf_fini(&w->line);
	buf_fini(&w->out);
	if (w->fd_plus_one)
		close(w->fd_plus_one - 1);
	w->fd_plus_one = 0;
}

const struct cmdlet cmdlet_convertto_csv = {.name = "ConvertTo-Csv",
                                            .params = to_params,
                                            .state_size = sizeof(struct write_state),
                                            .begin = write_begin,
                                            .process = write_process,
                                            .cleanup = write_cleanup,
                                            .synopsis = "Converts objects into a series of comma-separated value strings."};

/* ---- reading ---- */
struct table {
	const char *at, *end, *delimiter;
	size_t delimiter_len;
	struct buf field;
};

static bool at_delimiter(const struct table *t)
{
	return (size_t)(t->end - t->at) >= t->delimiter_len && memcmp(t->at, t->delimiter, t->delimiter_len) == 0;
}

static void read_field(struct table *t)
{
	buf_reset(&t->field);
	while (t->at < t->end && (*t->at == ' ' || *t->at == '\t') && !at_delimiter(t))
		t->at++;
	bool in_quotes = t->at < t->end && *t->at == '"';
	if (in_quotes)
		t->at++;
	while (t->at < t->end) {
		if (in_quotes) {
			if (*t->at != '"') {
				buf_put_byte(&t->field, *t->at++);
			} else if (t->at + 1 < t->end && t->at[1] == '"') {
				buf_put_byte(&t->field, '"');
				t->at += 2;
			} else {
				in_quotes = false;
				t->at++;
			}
		} else if (*t->at == '\n' || *t->at == '\r' || at_delimiter(t)) {
			break;
		} else {
			buf_put_byte(&t->field, *t->at++);
		}
	}
}

static bool skip_line_end(struct table *t)
{
	bool any = false;
	if (t->at < t->end && *t->at == '\r')
		t->at++, any = true;
	if (t->at < t->end && *t->at == '\n')
		t->at++, any = true;
	return any;
}

/* The fields of the next row that is not blank; false at the end. */
static bool read_row(struct table *t, struct ps_vec *fields)
{
	fields->count = 0;
	while (skip_line_end(t))
		;
	if (t->at >= t->end)
		return false;
	for (;;) {
		read_field(t);
		ps_vec_add(fields, ps_string_lossy(buf_str(&t->field), t->field.len));
		if (!at_delimiter(t) || t->at >= t->end)
			break;
		t->at += t->delimiter_len;
	}
	skip_line_end(t);
	return true;
}

struct csv_options {
	const char *delimiter;
	const ps_value *header;
	uint32_t header_count;
};

static enum ps_status name_columns(struct cmdlet_call *c, struct ps_vec *names)
{
	bool missing = false;
	int number = 1;
	for (uint32_t i = 0; i < names->count; i++) {
		if (ps_str(names->at[i])->len)
			continue;
		names->at[i] = ps_string_printf("H%d", number++);
		missing = true;
	}
	if (!missing)
		return PS_OK;
	return cmdlet_warning(c, "One or more headers were not specified. Default names starting with \"H\" have been used in place of any "
	                         "missing headers.");
}

static enum ps_status write_record(struct cmdlet_call *c, const struct ps_vec *names, const struct ps_vec *fields, const char *type)
{
	ps_value obj = ps_custom_new();
	for (uint32_t i = 0; i < names->count; i++) {
		const struct ps_str *name = ps_str(names->at[i]);
		if (ps_find_ext(obj, name->text, name->len)) {
			ps_throw_error(&type_exc_extended, "AlreadyPresentPSMemberInfoInternalCollectionAdd", CAT_NOT_SPECIFIED, PS_NULL,
			               "The member \"%s\" is already present.", name->text);
			return PS_ERROR;
		}
		ps_add_note_str(obj, names->at[i], i < fields->count ? fields->at[i] : PS_NULL);
	}
	if (type)
		ps_insert_type_name(obj, type);
	return cmdlet_write(c, obj);
}

static enum ps_status read_text(struct cmdlet_call *c, const struct buf *text, const struct csv_options *o)
{
	struct table t = {.at = buf_str(text), .end = buf_str(text) + text->len, .delimiter = o->delimiter,
	                  .delimiter_len = strlen(o->delimiter), .field = BUF_INIT};
	const char *type = NULL;
	struct ps_vec names = {NULL, 0, 0}, fields = {NULL, 0, 0};
	enum ps_status st = PS_OK;
	if (text->len > 6 && strncmp(t.at, "#TYPE ", 6) == 0) {
		size_t n = strcspn(t.at + 6, "\r\n");
		type = heap_printf("CSV:%.*s", (int)n, t.at + 6);
		t.at += 6 + n;
	}
	for (uint32_t i = 0; i < o->header_count; i++)
		ps_vec_add(&names, ps_is_string(o->header[i]) ? o->header[i] : ps_cstring(""));
	if (o->header_count || read_row(&t, &names))
		st = name_columns(c, &names);
	while (st == PS_OK && names.count && read_row(&t, &fields))
		st = write_record(c, &names, &fields, type);
	buf_fini(&t.field);
	return st;
}

enum { R_INPUT, R_DELIMITER, R_HEADER, R_CULTURE };
static const char *const from_params[] = {"InputObject", "Delimiter", "Header", "UseCulture", NULL};
struct read_state {
	struct buf text;
};

static enum ps_status from_process(struct cmdlet_call *c)
{
	struct read_state *s = c->state;
	uint32_t n;
	const ps_value *at = cmdlet_array(c, R_INPUT, &n);
	for (uint32_t i = 0; i < n; i++) {
		if (!ps_is_null(at[i]) && !ps_net_to_string(at[i], &s->text))
			return PS_ERROR;
		buf_put_byte(&s->text, '\n');
	}
	return PS_OK;
}

static enum ps_status from_end(struct cmdlet_call *c)
{
	struct csv_options o = {.delimiter = delimiter_of(c, R_DELIMITER)};
	if (cmdlet_has(c, R_HEADER))
		o.header = cmdlet_array(c, R_HEADER, &o.header_count);
	return read_text(c, &((struct read_state *)c->state)->text, &o);
}

static void from_cleanup(struct cmdlet_call *c)
{
	if (c->state)
		buf_fini(&((struct read_state *)c->state)->text);
}

const struct cmdlet cmdlet_convertfrom_csv = {.name = "ConvertFrom-Csv",
                                              .params = from_params,
                                              .state_size = sizeof(struct read_state),
                                              .process = from_process,
                                              .end = from_end,
                                              .cleanup = from_cleanup,
                                              .synopsis = "Converts comma-separated values to objects."};

enum { I_PATH, I_LITERAL, I_DELIMITER, I_HEADER, I_CULTURE, I_ENCODING };
static const char *const import_params[] = {"Path", "LiteralPath", "Delimiter", "Header", "UseCulture", "Encoding", NULL};

static enum ps_status import_process(struct cmdlet_call *c)
{
	struct ps_vec paths = {NULL, 0, 0};
	struct csv_options o = {.delimiter = delimiter_of(c, I_DELIMITER)};
	if (cmdlet_has(c, I_HEADER))
		o.header = cmdlet_array(c, I_HEADER, &o.header_count);
	if (!text_file_paths(c, I_PATH, I_LITERAL, &paths))
		return PS_ERROR;
	for (uint32_t i = 0; i < paths.count; i++) {
		struct buf text = BUF_INIT;
		enum ps_status st;
		if (text_file_read(c, ps_str(paths.at[i])->text, cmdlet_has(c, I_ENCODING) ? c->args[I_ENCODING] : PS_UNSET, &text))
			st = read_text(c, &text, &o);
		else
			st = cmdlet_throw_record(c, ps_error_record_of(ps_take_pending()));
		buf_fini(&text);
		if (st != PS_OK)
			return st;
	}
	return PS_OK;
}

const struct cmdlet cmdlet_import_csv = {.name = "Import-Csv",
                                         .params = import_params,
                                         .process = import_process,
                                         .synopsis = "Creates objects from the items in a CSV file."};

/* ---- Export-Csv ---- */
/* -Append to a file that has a header: its columns are the columns. */
static bool take_header(struct cmdlet_call *c, struct write_state *w)
{
	struct buf text = BUF_INIT;
	struct ps_vec names = {NULL, 0, 0};
	if (access(w->path, R_OK) != 0)
		return true;
	if (!text_file_read(c, w->path, PS_UNSET, &text))
		return false;
	struct table t = {.at = buf_str(&text), .end = buf_str(&text) + text.len, .delimiter = w->delimiter,
	                  .delimiter_len = strlen(w->delimiter), .field = BUF_INIT};
	if (text.len > 6 && strncmp(t.at, "#TYPE ", 6) == 0)
		t.at += strcspn(t.at, "\r\n");
	if (read_row(&t, &names)) {
		w->skip_header = true;
		w->columns = heap_array(const char *, names.count);
		for (uint32_t i = 0; i < names.count; i++)
			w->columns[w->count++] = ps_str(names.at[i])->text;
	}
	if (text.len && text.data[text.len - 1] != '\n')
		buf_put_byte(&w->out, '\n');
	buf_fini(&t.field);
	buf_fini(&text);
	return true;
}

static enum ps_status export_begin(struct cmdlet_call *c)
{
	struct write_state *w = c->state;
	enum ps_status st = write_begin(c);
	w->is_export = true;
	if (st != PS_OK)
		return st;
	const char *given = cmdlet_str(c, cmdlet_has(c, W_LITERAL) ? W_LITERAL : W_PATH);
	if (!given)
		return cmdlet_throw(c, &type_exc_operation, "CannotSpecifyPathAndLiteralPath", CAT_INVALID_DATA, PS_NULL,
		                    "You must specify either the -Path or -LiteralPath parameters, but not both.");
	w->path = path_to_file(c->rs, given);
	if (!w->path)
		return PS_ERROR;
	ps_value encoding = cmdlet_has(c, W_ENCODING) ? c->args[W_ENCODING] : PS_UNSET;
	struct text_file_options o = {.append = cmdlet_switch(c, W_APPEND), .no_clobber = cmdlet_switch(c, W_NO_CLOBBER),
	                              .force = cmdlet_switch(c, W_FORCE), .encoding = encoding};
	if (!text_encoding_of(encoding, &w->encoding) || (o.append && !take_header(c, w)))
		return PS_ERROR;
	if (!cmdlet_should_process(c, given, "Export-Csv", &st))
		return st;
	int fd = text_file_create(c, w->path, &o);
	if (fd < 0)
		return cmdlet_throw_record(c, ps_error_record_of(ps_take_pending()));
	w->fd_plus_one = fd + 1;
	return PS_OK;
}

static enum ps_status export_end(struct cmdlet_call *c)
{
	struct write_state *w = c->state;
	struct buf out = BUF_INIT;
	if (!w->fd_plus_one)
		return PS_OK;
	if (w->encoding.mark && !w->skip_header)
		text_encode_mark(&out, w->encoding.charset);
	text_encode(&out, w->encoding.charset, buf_str(&w->out), w->out.len);
	bool ok = text_file_write(w->fd_plus_one - 1, w->path, buf_str(&out), out.len);
	buf_fini(&out);
	return ok ? PS_OK : PS_ERROR;
}

const struct cmdlet cmdlet_export_csv = {.name = "Export-Csv",
                                         .params = export_params,
                                         .state_size = sizeof(struct write_state),
                                         .begin = export_begin,
                                         .process = write_process,
                                         .end = export_end,
                                         .cleanup = write_cleanup,
                                         .synopsis = "Converts objects into comma-separated values in a file."};
