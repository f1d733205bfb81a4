/* SPDX-License-Identifier: MIT */
/* cmdlet/out_cmds.c - Out-Default, Out-Host, Out-String: format outputs with different ends. */
#include "base/buf.h"
#include "engine/cmdlet.h"
#include "format/format.h"
#include "object/convert.h"

/* ---- Out-Default, Out-Host ---- */

enum { D_INPUT, D_OTHER /* Transcript or Paging */ };
struct host_state {
	struct default_output *output;
};

static enum ps_status host_begin(struct cmdlet_call *c)
{
	((struct host_state *)c->state)->output = default_output_new(c->rs);
	return PS_OK;
}

static enum ps_status write_each(struct cmdlet_call *c, int input, struct format_output *o, struct sink *s)
{
	ps_value v = ps_is_unset(c->input) ? c->args[input] : c->input;
	if (c->has_input)
		return o ? format_output_write(o, v) : s->write(s, v);
	struct ps_vec items = {NULL, 0, 0};
	if (!cmdlet_has(c, input))
		return PS_OK;
	if (!ps_flatten(v, &items))
		return PS_ERROR;
	for (uint32_t i = 0; i < items.count; i++) {
		enum ps_status st = o ? format_output_write(o, items.at[i]) : s->write(s, items.at[i]);
		if (st != PS_OK)
			return st;
	}
	return PS_OK;
}

static enum ps_status host_process(struct cmdlet_call *c)
{
	return write_each(c, D_INPUT, NULL, &((struct host_state *)c->state)->output->sink);
}

static enum ps_status host_end(struct cmdlet_call *c)
{
	return default_output_end(((struct host_state *)c->state)->output);
}

static const char *const default_params[] = {"InputObject", "Transcript", NULL};
const struct cmdlet cmdlet_out_default = {
    .name = "Out-Default", .params = default_params, .state_size = sizeof(struct host_state), .begin = host_begin,
    .process = host_process, .end = host_end, .synopsis = "Sends the output to the default formatter and the host.",
};

static const char *const host_params[] = {"InputObject", "Paging", NULL};
const struct cmdlet cmdlet_out_host = {
    .name = "Out-Host", .params = host_params, .state_size = sizeof(struct host_state), .begin = host_begin,
    .process = host_process, .end = host_end, .synopsis = "Sends output to the host.",
};

/* ---- Out-String ---- */

enum { S_INPUT, S_WIDTH, S_STREAM, S_NO_NEWLINE };
struct string_state {
	struct line_writer writer;       /* must be first */
	struct cmdlet_call *call;
	struct format_output *output;
	bool stream, no_newline;
	ps_value chunks;                 /* a List of string: lines so far, unless streaming */
};

static enum ps_status string_line(struct line_writer *w, const char *s, size_t n, int stream)
{
	struct string_state *st = (struct string_state *)w;
	(void)stream;
	ps_value text = ps_string(s, n);
	if (st->stream)
		return cmdlet_write(st->call, text);
	ps_list_add(ps_list(st->chunks), text);
	return PS_OK;
}

static enum ps_status string_begin(struct cmdlet_call *c)
{
	struct string_state *st = c->state;
	st->writer.line = string_line;
	st->writer.width = (int)cmdlet_int(c, S_WIDTH, c->rs->host->ops->width(c->rs->host));
	st->call = c;
	st->stream = cmdlet_switch(c, S_STREAM);
	st->no_newline = cmdlet_switch(c, S_NO_NEWLINE);
	st->chunks = ps_list_new(&type_arraylist);
	st->output = format_output_new(c->rs, &st->writer);
	return PS_OK;
}

static enum ps_status string_process(struct cmdlet_call *c)
{
	return write_each(c, S_INPUT, ((struct string_state *)c->state)->output, NULL);
}

static enum ps_status string_end(struct cmdlet_call *c)
{
	struct string_state *st = c->state;
	enum ps_status status = format_output_end(st->output);
	if (status != PS_OK || st->stream)
		return status;
	struct buf b = BUF_INIT;
	struct ps_list *lines = ps_list(st->chunks);
	for (uint32_t i = 0; i < lines->count; i++) {
		const struct ps_str *s = ps_str(lines->at[i]);
		buf_put(&b, s->text, s->len);
		if (!st->no_newline)
			buf_put_byte(&b, '\n');
	}
	return cmdlet_write(c, ps_string_take(&b));
}

static const char *string_refuse(int param, ps_value v)
{
	if (param != S_WIDTH || !ps_is_int(v) || ps_int(v) >= 2)
		return NULL;
	return ps_str(ps_string_printf("The %d argument is less than the minimum allowed range of 2. Supply an argument that is greater than "
	                               "or equal to 2 and then try the command again.", ps_int(v)))->text;
}

static const char *const string_params[] = {"InputObject", "Width", "Stream", "NoNewline", NULL};
const struct cmdlet cmdlet_out_string = {
    .name = "Out-String", .params = string_params, .state_size = sizeof(struct string_state), .begin = string_begin,
    .process = string_process, .refuse = string_refuse, .end = string_end, .synopsis = "Outputs input objects as a string.",
};
