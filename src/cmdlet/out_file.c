/* SPDX-License-Identifier: MIT */
/* cmdlet/out_file.c - Out-File. */
#include "cmdlet/file_output.h"
#include "cmdlet/item_query.h"
#include "heap/heap.h"

enum { FILE_PATH, LITERAL, ENCODING, APPEND, FORCE, NO_CLOBBER, WIDTH, NO_NEWLINE, INPUT };
static const char *const params[] = {"FilePath",  "LiteralPath", "Encoding",  "Append",      "Force",
                                     "NoClobber", "Width",       "NoNewline", "InputObject", NULL};

struct state {
	struct sink *file; /* NULL under -WhatIf */
};

static enum ps_status begin(struct cmdlet_call *c)
{
	struct state *s = c->state;
	enum ps_status st;
	bool literal = cmdlet_has(c, LITERAL);
	const char *text = cmdlet_str(c, literal ? LITERAL : FILE_PATH);
	struct path *found;
	uint32_t n;
	bool wild;
	if (!path_expand(c->rs, text, literal, true, &found, &n, &wild))
		return PS_ERROR;
	if (wild && n > 1)
		return cmdlet_throw(c, &type_exc_ps_operation, "ReadWriteMultipleFilesNotSupported", CAT_INVALID_ARGUMENT, PS_NULL,
		                    "Cannot perform operation because the wildcard path %s did not resolve to a single file.", text);
	const char *file = wild && n == 1 ? found[0].inner : path_to_file(c->rs, text);
	if (!file)
		return PS_ERROR;
	struct file_output_options o = {
		.append = cmdlet_switch(c, APPEND),
		.no_clobber = cmdlet_switch(c, NO_CLOBBER),
		.force = cmdlet_switch(c, FORCE),
		.no_newline = cmdlet_switch(c, NO_NEWLINE),
		.encoding_given = cmdlet_has(c, ENCODING),
		.width = (int)cmdlet_int(c, WIDTH, 0),
	};
	if (!text_encoding_of(cmdlet_has(c, ENCODING) ? c->args[ENCODING] : PS_UNSET, &o.encoding))
		return PS_ERROR;
	if (!cmdlet_should_process(c, file, "Output to File", &st))
		return st;
	s->file = file_output_open(c->rs, file, &o);
	return s->file ? PS_OK : cmdlet_throw_record(c, ps_error_record_of(ps_take_pending()));
}

static enum ps_status process(struct cmdlet_call *c)
{
	struct state *s = c->state;
	if (!s->file)
		return PS_OK;
	if (c->has_input)
		return s->file->write(s->file, ps_is_unset(c->input) ? c->args[INPUT] : c->input);
	struct ps_vec items = {0};
	if (!cmdlet_has(c, INPUT))
		return PS_OK;
	if (!ps_flatten(c->args[INPUT], &items))
		return PS_ERROR;
	for (uint32_t i = 0; i < items.count; i++) {
		enum ps_status st = s->file->write(s->file, items.at[i]);
		if (st != PS_OK)
			return st;
	}
	return PS_OK;
}

static enum ps_status end(struct cmdlet_call *c)
{
	struct state *s = c->state;
	return s->file ? file_output_close(s->file) : PS_OK;
}

/* After an error what was written so far stays in the file. */
static void cleanup(struct cmdlet_call *c)
{
	struct state *s = c->state;
	if (!s->file)
		return;
	ps_value pending = ps_is_null(ps_pending()) ? PS_NULL : ps_take_pending();
	if (file_output_close(s->file) == PS_ERROR && !ps_is_null(ps_pending()))
		(void)ps_take_pending();
	file_output_drop(s->file);
	s->file = NULL;
	if (!ps_is_null(pending))
		(void)ps_throw_value(pending);
}

const struct cmdlet cmdlet_out_file = {.name = "Out-File",
                                       .params = params,
                                       .state_size = sizeof(struct state),
                                       .begin = begin,
                                       .process = process,
                                       .end = end,
                                       .cleanup = cleanup};
