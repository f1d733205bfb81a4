/* SPDX-License-Identifier: MIT */
/*
 * cmdlet/clixml_cmds.c - Export-Clixml, Import-Clixml, ConvertTo-CliXml, ConvertFrom-CliXml and
 * [System.Management.Automation.PSSerializer]: doors to remote/serialize.h.
 */
#include <string.h>
#include <unistd.h>

#include "cmdlet/cmdlet_types.h"
#include "cmdlet/text_file.h"
#include "engine/provider.h"
#include "heap/heap.h"
#include "object/psobject.h"
#include "remote/serialize.h"

/* On Unix a SecureString in a file is its text in hexadecimal digits, as PowerShell writes it there. */
static bool seal_plain(void *arg, const uint8_t *plain, size_t n, struct buf *out)
{
	(void)arg;
	buf_put(out, plain, n);
	return true;
}
static bool open_plain(void *arg, const uint8_t *sealed, size_t n, struct buf *plain)
{
	(void)arg;
	buf_put(plain, sealed, n);
	return true;
}
static const struct secret_codec file_secrets = {.seal = seal_plain, .open = open_plain, .hex = true};

/* ---- one document being written ---- */
struct document {
	struct buf text;
	struct serializer s;
	bool open;
};

static void document_open(struct document *d, int depth)
{
	d->text = (struct buf)BUF_INIT;
	serializer_init(&d->s, &d->text, true, depth);
	d->s.secrets = &file_secrets;
	clix_objs_begin(&d->s.w);
	d->open = true;
}

static void document_drop(struct document *d)
{
	if (!d->open)
		return;
	serializer_fini(&d->s);
	buf_fini(&d->text);
	d->open = false;
}

/* Reads all objects; false with an exception pending. */
static bool read_all(const char *s, size_t n, struct ps_vec *out)
{
	struct deserializer d;
	ps_value v;
	int got;
	deserializer_init(&d, s, n);
	d.secrets = &file_secrets;
	d.document = true;
	while ((got = deserializer_next(&d, &v)) > 0)
		ps_vec_add(out, v);
	deserializer_fini(&d);
	return got == 0;
}

/* ---- ConvertTo-CliXml, ConvertFrom-CliXml ---- */
enum { TO_INPUT, TO_DEPTH };
static const char *const to_params[] = {"InputObject", "Depth", NULL};

static enum ps_status to_begin(struct cmdlet_call *c)
{
	document_open(c->state, (int)cmdlet_int(c, TO_DEPTH, SERIALIZE_DEPTH_DEFAULT));
	return PS_OK;
}

static enum ps_status to_process(struct cmdlet_call *c)
{
	struct document *d = c->state;
	ps_value v = ps_is_unset(c->input) ? c->args[TO_INPUT] : c->input;
	if (ps_is_unset(v))
		return PS_OK;
	return serializer_write(&d->s, NULL, v) ? PS_OK : PS_ERROR;
}

static enum ps_status to_end(struct cmdlet_call *c)
{
	struct document *d = c->state;
	clix_objs_end(&d->s.w);
	return cmdlet_write(c, ps_string(buf_str(&d->text), d->text.len));
}

static void to_cleanup(struct cmdlet_call *c)
{
	if (c->state)
		document_drop(c->state);
}

const struct cmdlet cmdlet_convertto_clixml = {.name = "ConvertTo-CliXml",
                                               .params = to_params,
                                               .state_size = sizeof(struct document),
                                               .begin = to_begin,
                                               .process = to_process,
                                               .end = to_end,
                                               .cleanup = to_cleanup,
                                               .synopsis = "Converts an object to a CliXml-formatted string."};

static const char *const from_params[] = {"InputObject", NULL};
static enum ps_status from_process(struct cmdlet_call *c)
{
	struct ps_vec all = {NULL, 0, 0};
	const char *s = cmdlet_str(c, 0);
	if (!s)
		return PS_OK;
	if (!read_all(s, ps_str(ps_base(c->args[0]))->len, &all))
		return PS_ERROR;
	for (uint32_t i = 0; i < all.count; i++) {
		enum ps_status st = cmdlet_write(c, all.at[i]);
		if (st != PS_OK)
			return st;
	}
	return PS_OK;
}

const struct cmdlet cmdlet_convertfrom_clixml = {.name = "ConvertFrom-CliXml",
                                                 .params = from_params,
                                                 .process = from_process,
                                                 .synopsis = "Converts a CliXml-formatted string to objects."};

/* ---- Export-Clixml ---- */
enum { X_INPUT, X_PATH, X_LITERAL, X_DEPTH, X_ENCODING, X_FORCE, X_NO_CLOBBER };
static const char *const export_params[] = {"InputObject", "Path", "LiteralPath", "Depth", "Encoding", "Force", "NoClobber", NULL};
struct export_state {
	struct document doc;
	const char *path;
	struct text_encoding encoding;
	int fd_plus_one;
};

static enum ps_status export_begin(struct cmdlet_call *c)
{
	struct export_state *s = c->state;
	enum ps_status st;
	const char *given = cmdlet_str(c, cmdlet_has(c, X_LITERAL) ? X_LITERAL : X_PATH);
	struct path *found;
	uint32_t n;
	bool wild;
	if (!path_expand(c->rs, given, cmdlet_has(c, X_LITERAL), true, &found, &n, &wild))
		return PS_ERROR;
	if (wild && n != 1)
		return cmdlet_throw(c, &type_exc_io, n ? "ReadWriteMultipleFilesNotSupported" : "FileOpenFailure", CAT_OPEN_ERROR, PS_NULL,
		                    "Cannot perform operation because the wildcard path %s did not resolve to a %sfile.", given, n ? "single " : "");
	s->path = wild ? found[0].inner : path_to_file(c->rs, given);
	if (!s->path)
		return PS_ERROR;
	if (!cmdlet_should_process(c, given, "Export-Clixml", &st))
		return st;
	ps_value encoding = cmdlet_has(c, X_ENCODING) ? c->args[X_ENCODING] : PS_UNSET;
	struct text_file_options o = {.no_clobber = cmdlet_switch(c, X_NO_CLOBBER), .force = cmdlet_switch(c, X_FORCE), .encoding = encoding};
	if (!text_encoding_of(encoding, &s->encoding))
		return PS_ERROR;
	int fd = text_file_create(c, s->path, &o);
	if (fd < 0)
		return cmdlet_throw_record(c, ps_error_record_of(ps_take_pending()));
	s->fd_plus_one = fd + 1;
	document_open(&s->doc, (int)cmdlet_int(c, X_DEPTH, SERIALIZE_DEPTH_DEFAULT));
	return PS_OK;
}

static enum ps_status export_process(struct cmdlet_call *c)
{
	struct export_state *s = c->state;
	ps_value v = ps_is_unset(c->input) ? c->args[X_INPUT] : c->input;
	if (!s->doc.open || ps_is_unset(v))
		return PS_OK;
	return serializer_write(&s->doc.s, NULL, v) ? PS_OK : PS_ERROR;
}

static enum ps_status export_end(struct cmdlet_call *c)
{
	struct export_state *s = c->state;
	if (!s->doc.open)
		return PS_OK;
	clix_objs_end(&s->doc.s.w);
	struct buf out = BUF_INIT;
	bool ok;
	if (s->encoding.charset == CHARSET_UTF8 && !s->encoding.mark) {
		ok = text_file_write(s->fd_plus_one - 1, s->path, buf_str(&s->doc.text), s->doc.text.len);
	} else {
		if (s->encoding.mark)
			text_encode_mark(&out, s->encoding.charset);
		text_encode(&out, s->encoding.charset, buf_str(&s->doc.text), s->doc.text.len);
		ok = text_file_write(s->fd_plus_one - 1, s->path, buf_str(&out), out.len);
	}
	buf_fini(&out);
	return ok ? PS_OK : PS_ERROR;
}

static void export_cleanup(struct cmdlet_call *c)
{
	struct export_state *s = c->state;
	if (!s)
		return;
	document_drop(&s->doc);
	if (s->fd_plus_one)
		close(s->fd_plus_one - 1);
	s->fd_plus_one = 0;
}

const struct cmdlet cmdlet_export_clixml = {.name = "Export-Clixml",
                                            .params = export_params,
                                            .state_size = sizeof(struct export_state),
                                            .begin = export_begin,
                                            .process = export_process,
                                            .end = export_end,
                                            .cleanup = export_cleanup,
                                            .synopsis = "Creates an XML-based representation of an object in a file."};

/* ---- Import-Clixml ---- */
enum { I_PATH, I_LITERAL, I_FIRST, I_SKIP, I_TOTAL };
static const char *const import_params[] = {"Path", "LiteralPath", "First", "Skip", "IncludeTotalCount", NULL};

static enum ps_status import_one(struct cmdlet_call *c, const char *path)
{
	struct buf text = BUF_INIT;
	struct ps_vec all = {NULL, 0, 0};
	if (!text_file_read(c, path, PS_UNSET, &text))
		return cmdlet_throw_record(c, ps_error_record_of(ps_take_pending()));
	bool ok = read_all(buf_str(&text), text.len, &all);
	buf_fini(&text);
	if (!ok)
		return PS_ERROR;
	uint64_t skip = cmdlet_has(c, I_SKIP) ? ps_uint64(ps_base(c->args[I_SKIP])) : 0;
	uint64_t first = cmdlet_has(c, I_FIRST) ? ps_uint64(ps_base(c->args[I_FIRST])) : UINT64_MAX;
	if (cmdlet_switch(c, I_TOTAL)) { /* nobody knows how many there are before reading */
		enum ps_status st = cmdlet_write(c, ps_from_uint64(0));
		if (st != PS_OK)
			return st;
	}
	for (uint64_t i = skip; i < all.count && i - skip < first; i++) {
		enum ps_status st = cmdlet_write(c, all.at[i]);
		if (st != PS_OK)
			return st;
	}
	return PS_OK;
}

static enum ps_status import_process(struct cmdlet_call *c)
{
	struct ps_vec paths = {NULL, 0, 0};
	if (!text_file_paths(c, I_PATH, I_LITERAL, &paths))
		return PS_ERROR;
	uint32_t given = 1;
	if (ps_tc(ps_base(c->args[cmdlet_has(c, I_LITERAL) ? I_LITERAL : I_PATH])) == TC_ARRAY)
		cmdlet_array(c, cmdlet_has(c, I_LITERAL) ? I_LITERAL : I_PATH, &given);
	if (paths.count > given)
		return cmdlet_throw(c, &type_exc_ps_operation, "ReadWriteMultipleFilesNotSupported", CAT_INVALID_ARGUMENT, PS_NULL,
		                    "Cannot perform operation because the path resolved to more than one file. This command cannot operate on "
		                    "multiple files.");
	for (uint32_t i = 0; i < paths.count; i++) {
		enum ps_status st = import_one(c, ps_str(paths.at[i])->text);
		if (st != PS_OK)
			return st;
	}
	return PS_OK;
}

const struct cmdlet cmdlet_import_clixml = {.name = "Import-Clixml",
                                            .params = import_params,
                                            .process = import_process,
                                            .synopsis = "Imports a CLIXML file and creates corresponding objects."};

/* ---- PSSerializer ---- */
static ps_value serialize(ps_value v, int depth)
{
	struct document d;
	if (depth < 1)
		return ps_fail(ps_throw_argument(&type_exc_ps_argument, "depth", "Cannot process argument because the value of argument \"depth\" is not valid. Change the value of the \"depth\" argument and run the operation again."));
	document_open(&d, depth);
	ps_value text = PS_FAIL;
	if (serializer_write(&d.s, NULL, v)) {
		clix_objs_end(&d.s.w);
		text = ps_string(buf_str(&d.text), d.text.len);
	}
	document_drop(&d);
	return text;
}
static ps_value serialize_default(const struct ps_call *c)
{
	return serialize(c->args[0], SERIALIZE_DEPTH_REMOTING);
}
static ps_value serialize_deep(const struct ps_call *c)
{
	return serialize(c->args[0], ps_int(c->args[1]));
}

static ps_value serialize_list(const struct ps_call *c)
{
	struct document d;
	struct ps_vec items = {NULL, 0, 0};
	if (!ps_flatten(c->args[0], &items))
		return PS_FAIL;
	document_open(&d, c->argc > 1 ? ps_int(c->args[1]) : SERIALIZE_DEPTH_REMOTING);
	bool ok = true;
	for (uint32_t i = 0; ok && i < items.count; i++)
		ok = serializer_write(&d.s, NULL, items.at[i]);
	clix_objs_end(&d.s.w);
	ps_value text = ok ? ps_string(buf_str(&d.text), d.text.len) : PS_FAIL;
	document_drop(&d);
	return text;
}

static ps_value deserialize_list(const struct ps_call *c)
{
	struct ps_vec all = {NULL, 0, 0};
	const struct ps_str *s = ps_is_null(c->args[0]) ? ps_empty_string : ps_str(c->args[0]);
	return read_all(s->text, s->len, &all) ? ps_object_array(all.at, all.count) : PS_FAIL;
}

static ps_value deserialize(const struct ps_call *c)
{
	ps_value all = deserialize_list(c);
	if (ps_failed(all) || ps_array(all)->count != 1)
		return all;
	return ps_array(all)->at[0];
}

static const struct ps_member_row serializer_rows[] = {
    {"static string Serialize(System.Object source)", serialize_default, NULL},
    {"static string Serialize(System.Object source, int depth)", serialize_deep, NULL},
    {"static string Serialize(System.Collections.Generic.IList[System.Object] source, int depth, bool enumerate)", serialize_list, NULL},
    {"static System.Object Deserialize(string source)", deserialize, NULL},
    {"static System.Object[] DeserializeAsList(string source)", deserialize_list, NULL},
    {NULL, NULL, NULL}};
struct ps_type type_ps_serializer = {PS_TYPE_HEAD,
                                     .name = "System.Management.Automation.PSSerializer",
                                     .base = &type_object,
                                     .tc = TC_OBJECT,
                                     .rows = serializer_rows};
