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
#include "engine/history.h"
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

enum command_read { COMMAND_TEXT, COMMAND_NOTHING, COMMAND_END };

/* Reads one command.  Text that is not complete goes on over more lines until an empty one, or the end of input. */
static enum command_read read_command(struct runspace *rs, struct line_source *in, bool silent, struct buf *text)
{
	struct buf prompt = BUF_INIT;
	rs->stop_requested = false;
	if (!silent)
		prompt_text(rs, &prompt);
	buf_reset(text);
	enum terminal_read r = line_source_read(in, buf_str(&prompt), text);
	buf_fini(&prompt);
	if (r != TERMINAL_LINE)
		return r == TERMINAL_END ? COMMAND_END : COMMAND_NOTHING;
	if (is_incomplete(text)) {
		for (size_t before = 0; r == TERMINAL_LINE && text->len != before;) {
			buf_put_byte(text, '\n');
			before = text->len;
			r = line_source_read(in, ">> ", text);
		}
		if (r == TERMINAL_STOPPED)
			return COMMAND_NOTHING;
		while (text->len && text->data[text->len - 1] == '\n')
			buf_truncate(text, text->len - 1);
	}
	return text->len && strspn(buf_str(text), " \t\r\n") < text->len ? COMMAND_TEXT : COMMAND_NOTHING;
}

/* Runs one command of the conversation; false when it ended the conversation, *ret_code then says how. */
static bool run_command(struct runspace *rs, const struct buf *text, int *ret_code)
{
	struct default_output *out = default_output_new(rs);
	struct history_entry *entry = history_begin(rs, buf_str(text), text->len);
	rs->out = &out->sink;
	rs->stop_requested = false;
	enum ps_status st = runspace_run_text(rs, buf_str(text), text->len, NULL, false, &out->sink);
	if (st == PS_CANCELED || runspace_stopping(rs))
		rs->stop_requested = false; /* what was already there is shown */
	default_output_end(out);
	if (st == PS_ERROR)
		runspace_report_error(rs);
	history_end(entry, st == PS_CANCELED ? HISTORY_STOPPED : st == PS_ERROR ? HISTORY_FAILED : HISTORY_COMPLETED);
	if (console_host_exit_asked(ret_code))
		return false;
	if (st == PS_EXIT)
		*ret_code = rs->exit_code & 0xFF;
	return st != PS_EXIT;
}

/* Commands until the end of input or `exit`; the exit code. */
static int converse(struct runspace *rs, struct line_source *in, bool silent)
{
	struct buf text = BUF_INIT;
	int code = 0;
	for (;;) {
		enum command_read r = read_command(rs, in, silent, &text);
		if (r == COMMAND_END) {
			code = silent && !rs->last_ok ? 1 : 0;
			break;
		}
		if (r != COMMAND_TEXT)
			continue;
		line_source_remember(in, buf_str(&text));
		if (!run_command(rs, &text, &code))
			break;
	}
	buf_fini(&text);
	return code;
}

int shell_interactive(struct runspace *rs, const struct command_line *c)
{
	if (!c->no_logo && !c->no_exit && rs->host->out_is_terminal)
		rs->host->ops->write(rs->host, banner, sizeof banner - 1);
	struct line_source *in = line_source_open(rs, false);
	terminal_quiet();
	int code = converse(rs, in, false);
	line_source_close(in);
	return code;
}

int shell_read_commands(struct runspace *rs)
{
	struct line_source *in = line_source_open(rs, true);
	int code = converse(rs, in, true);
	line_source_close(in);
	return code;
}
