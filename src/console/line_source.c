/* SPDX-License-Identifier: MIT */
/* console/line_source.c - see line_source.h. */
#include "console/line_source.h"

#include <string.h>
#include <unistd.h>

#include "base/alloc.h"
#include "console/editor.h"
#include "engine/runspace.h"
#include "io/fd.h"

struct line_source {
	struct runspace *rs;
	struct editor *editor;       /* NULL: plain lines */
	bool silent, terminal;
};

struct line_source *line_source_open(struct runspace *rs, bool silent)
{
	struct line_source *in = mem_alloc(sizeof *in);
	*in = (struct line_source){.rs = rs, .silent = silent, .terminal = isatty(STDIN_FILENO) == 1};
	if (in->terminal && !silent) {
		terminal_open();
		in->editor = editor_open(rs);
	}
	return in;
}

/* Lines that nobody typed are shown behind their prompts, so that the output reads like the conversation it is. */
static enum terminal_read read_plain(struct line_source *in, const char *prompt, struct buf *line)
{
	size_t before = line->len;
	if (!in->silent)
		fd_write_all(STDOUT_FILENO, prompt, strlen(prompt));
	enum terminal_read r = terminal_read_line(in->rs, false, line);
	if (!in->silent && !in->terminal) {
		if (r == TERMINAL_LINE)
			fd_write_all(STDOUT_FILENO, buf_str(line) + before, line->len - before);
		fd_write_all(STDOUT_FILENO, "\n", 1);
	}
	terminal_quiet();
	return r;
}

enum terminal_read line_source_read(struct line_source *in, const char *prompt, struct buf *line)
{
	return in->editor ? editor_read(in->editor, prompt, line) : read_plain(in, prompt, line);
}

void line_source_remember(struct line_source *in, const char *text)
{
	if (in->editor)
		editor_remember(in->editor, text);
}

void line_source_close(struct line_source *in)
{
	if (in->editor)
		editor_close(in->editor);
	terminal_close();
	mem_free(in);
}
