/* SPDX-License-Identifier: MIT */
/* cmdlet/tee_object.c - Tee-Object and Get-Unique. */
#include <string.h>

#include "base/buf.h"
#include "cmdlet/file_output.h"
#include "cmdlet/item_query.h"
#include "cmdlet/property_expr.h"

/* ---- Tee-Object ---- */
enum { INPUT, FILE_PATH, LITERAL, APPEND, ENCODING, VARIABLE };
static const char *const tee_params[] = {"InputObject", "FilePath", "LiteralPath", "Append", "Encoding", "Variable", NULL};
struct tee_state {
	struct sink *file;
	struct ps_vec items;
};

static enum ps_status tee_begin(struct cmdlet_call *c)
{
	struct tee_state *s = c->state;
	if (cmdlet_has(c, VARIABLE))
		return PS_OK;
	const char *path = path_to_file(c->rs, cmdlet_str(c, cmdlet_has(c, LITERAL) ? LITERAL : FILE_PATH));
	if (!path)
		return PS_ERROR;
	struct file_output_options o = {.append = cmdlet_switch(c, APPEND), .encoding_given = cmdlet_has(c, ENCODING)};
	if (!text_encoding_of(cmdlet_has(c, ENCODING) ? c->args[ENCODING] : PS_UNSET, &o.encoding))
		return PS_ERROR;
	s->file = file_output_open(c->rs, path, &o);
	return s->file ? PS_OK : cmdlet_throw_record(c, ps_error_record_of(ps_take_pending()));
}

static enum ps_status tee_process(struct cmdlet_call *c)
{
	struct tee_state *s = c->state;
	ps_value v = ps_is_unset(c->input) ? c->args[INPUT] : c->input;
	if (ps_is_unset(v))
		return PS_OK;
	if (s->file) {
		enum ps_status st = s->file->write(s->file, v);
		if (st != PS_OK)
			return st;
	} else {
		ps_vec_add(&s->items, v);
	}
	return cmdlet_write(c, v);
}

static enum ps_status tee_end(struct cmdlet_call *c)
{
	struct tee_state *s = c->state;
	if (s->file)
		return file_output_close(s->file);
	ps_value all = ps_vec_collapse(&s->items);
	return variable_set(c->rs, cmdlet_str(c, VARIABLE), ps_is_null(all) ? PS_NULL : all) ? PS_OK : PS_ERROR;
}

static void tee_cleanup(struct cmdlet_call *c)
{
	struct tee_state *s = c->state;
	if (s && s->file)
		file_output_drop(s->file);
}

const struct cmdlet cmdlet_tee_object = {.name = "Tee-Object",
                                         .params = tee_params,
                                         .state_size = sizeof(struct tee_state),
                                         .begin = tee_begin,
                                         .process = tee_process,
                                         .end = tee_end,
                                         .cleanup = tee_cleanup,
                                         .synopsis = "Saves command output in a file or variable and also sends it down the pipeline."};

/* ---- Get-Unique ---- */
enum { U_INPUT, U_AS_STRING, U_ON_TYPE, U_NOCASE };
static const char *const unique_params[] = {"InputObject", "AsString", "OnType", "CaseInsensitive", NULL};
struct unique_state {
	bool any;
	ps_value last;
};

static int compare_texts(ps_value a, ps_value b, bool ignore_case)
{
	struct buf x = BUF_INIT, y = BUF_INIT;
	bool ok = ps_net_to_string(a, &x) && ps_net_to_string(b, &y);
	int r = ok ? ps_culture_compare(buf_str(&x), x.len, buf_str(&y), y.len, ignore_case) : 1;
	if (!ok)
		ps_take_pending();
	buf_fini(&x);
	buf_fini(&y);
	return r;
}

static bool same(const struct cmdlet_call *c, ps_value a, ps_value b)
{
	bool ignore_case = cmdlet_switch(c, U_NOCASE);
	if (cmdlet_switch(c, U_ON_TYPE)) {
		const char *x = "", *y = "";
		ps_type_names(a, &x, 1);
		ps_type_names(b, &y, 1);
		return ps_text_equal_nocase(x, strlen(x), y, strlen(y));
	}
	if (cmdlet_switch(c, U_AS_STRING))
		return !ps_is_null(a) && !ps_is_null(b) && compare_texts(a, b, ignore_case) == 0;
	return object_compare(a, b, ignore_case) == 0;
}

static enum ps_status unique_process(struct cmdlet_call *c)
{
	struct unique_state *s = c->state;
	ps_value v = ps_is_unset(c->input) ? c->args[U_INPUT] : c->input;
	if (ps_is_unset(v) || (s->any && same(c, v, s->last)))
		return PS_OK;
	s->any = true;
	s->last = v;
	return cmdlet_write(c, v);
}

const struct cmdlet cmdlet_get_unique = {.name = "Get-Unique",
                                         .params = unique_params,
                                         .state_size = sizeof(struct unique_state),
                                         .process = unique_process,
                                         .synopsis = "Returns unique items from a sorted list."};
