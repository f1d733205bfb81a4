/* SPDX-License-Identifier: MIT */
/*
 * console/repl.c - the conversation: prompt, read a line (more lines while the text is incomplete), run it, show.
 * Reading is line_source's business: a terminal with editing, or plain lines when input is redirected.
 */
#include "console/shell.h"

#include <stdio.h>
#include <string.h>

#include "base/buf.h"
#include "console/console_host.h"
#include "console/line_source.h"
#include "engine/runspace.h"
#include "format/format.h"
#include "lang/parser.h"
#include "object/throw.h"

static const char banner[] = "farsh " FARSH_VERSION "\n";

static bool is_incomplete(const struct buf *text)
{
	struct lang_parse p = lang_parse_script(buf_str(text), text->len, NULL);
	bool incomplete = p.error_count > 0;
	for (uint32_t i = 0; i < p.error_count; i++)
		incomplete = incomplete && p.errors[i].incomplete;
	return incomplete;
}

/* The prompt function's text; PowerShell's fallback is "PS>". */
static void prompt_text(struct runspace *rs, struct buf *out)
{
	struct sink_vec v;
	sink_vec_init(&v);
	static const char call[] = "prompt";
	enum ps_status st = runspace_run_text(rs, call, sizeof call - 1, NULL, false, &v.s);
	if (st == PS_OK && v.vec.count && ps_is_string(v.vec.at[0])) {
		const struct ps_str *s = ps_str(v.vec.at[0]);
		buf_put(out, s->text, s->len);
		return;
	}
	if (st == PS_ERROR)
		ps_take_pending();
	buf_puts(out, "PS>");
}

/* Reads one complete command; false at the end of input. */
static bool read_command(struct runspace *rs, struct line_source *in, struct buf *text)
{
	struct buf prompt = BUF_INIT;
	prompt_text(rs, &prompt);
	buf_reset(text);
	bool more = line_source_read(in, buf_str(&prompt), text);
	bool any = more;
	while (more && is_incomplete(text)) {
		buf_put_byte(text, '\n');
		size_t before = text->len;
		more = line_source_read(in, ">> ", text);
		if (more && text->len == before) /* an empty line ends what cannot be completed */
			break;
	}
	buf_fini(&prompt);
	return any;
}

int shell_interactive(struct runspace *rs, const struct command_line *c)
{
	struct buf text = BUF_INIT;
	struct line_source *in = line_source_open(rs);
	int code = 0;
	if (!c->no_logo && rs->host->out_is_terminal)
		rs->host->ops->write(rs->host, banner, sizeof banner - 1);
	while (read_command(rs, in, &text)) {
		struct default_output *out = default_output_new(rs);
		rs->out = &out->sink;
		rs->stop_requested = false;
		enum ps_status st = runspace_run_text(rs, buf_str(&text), text.len, NULL, false, &out->sink);
		default_output_end(out);
		if (st == PS_ERROR)
			runspace_report_error(rs);
		if (console_host_exit_asked(&code))
			break;
		if (st == PS_EXIT) {
			code = rs->exit_code & 0xFF;
			break;
		}
	}
	line_source_close(in);
	buf_fini(&text);
	return code;
}
