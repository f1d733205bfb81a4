/* SPDX-License-Identifier: MIT */
/*
 * console/shell.c - -Command, -File and standard input; exit codes as pwsh has them: `exit n` wins, an uncaught error is 1,
 * -Command is 1 when its last statement failed, a missing file is 64.
 */
#include "console/shell.h"

#include <stdio.h>
#include <string.h>
#include <strings.h>
#include <sys/stat.h>
#include <unistd.h>

#include "base/alloc.h"
#include "base/buf.h"
#include "console/console_host.h"
#include "console/interrupt.h"
#include "engine/history.h"
#include "engine/runspace.h"
#include "format/format.h"
#include "io/fd.h"
#include "object/throw.h"

enum { EXIT_BAD_ARGUMENT = 64, EXIT_INTERRUPTED = 130 };

/* Runs text to the end of its output; the exit code unless the text went on to its end, then -1. */
static int run_text(struct runspace *rs, const char *text, size_t n, bool launcher)
{
	struct default_output *out = default_output_new(rs);
	rs->out = &out->sink;
	enum ps_status st = launcher ? runspace_run_launcher(rs, text, n, &out->sink)
	                             : runspace_run_text(rs, text, n, NULL, false, &out->sink);
	if (st == PS_ERROR) {
		default_output_end(out);
		runspace_report_error(rs);
		return 1;
	}
	default_output_end(out);
	int asked;
	if (console_host_exit_asked(&asked))
		return asked & 0xFF;
	if (st == PS_EXIT)
		return rs->exit_code & 0xFF;
	return st == PS_CANCELED ? EXIT_INTERRUPTED : -1;
}

static void put_quoted(struct buf *b, const char *s)
{
	buf_put_byte(b, '\'');
	for (; *s; s++) {
		if (*s == '\'')
			buf_put_byte(b, '\'');
		buf_put_byte(b, *s);
	}
	buf_put_byte(b, '\'');
}

/* -name, -name:value and -name:$true keep their meaning; all else is a string. */
static void put_argument(struct buf *b, const char *arg)
{
	size_t name = arg[0] == '-' ? strcspn(arg, ":") : 0;
	bool parameter = arg[0] == '-' && ((arg[1] >= 'A' && arg[1] <= 'Z') || (arg[1] >= 'a' && arg[1] <= 'z') || arg[1] == '_');
	if (!parameter || strpbrk(arg, " \t\n'\"`$;|&(){}<>,@#") != NULL) {
		bool truth = parameter && arg[name] == ':' && (strcasecmp(arg + name, ":$true") == 0 || strcasecmp(arg + name, ":$false") == 0);
		if (truth)
			buf_puts(b, arg);
		else
			put_quoted(b, arg);
		return;
	}
	if (!arg[name]) {
		buf_puts(b, arg);
		return;
	}
	buf_put(b, arg, name + 1);
	put_quoted(b, arg + name + 1);
}

static int run_file(struct runspace *rs, const struct command_line *c)
{
	struct stat st;
	if (stat(c->text, &st) != 0 || S_ISDIR(st.st_mode)) {
		fprintf(stderr,
		        "The argument '%s' is not recognized as the name of a script file. Check the spelling of the name, or if a path was "
		        "included, verify that the path is correct and try again.\n",
		        c->text);
		fputs(command_line_usage, stdout);
		fflush(stdout);
		return EXIT_BAD_ARGUMENT;
	}
	struct buf b = BUF_INIT;
	char cwd[4096];
	buf_puts(&b, ". ");
	if (c->text[0] != '/' && getcwd(cwd, sizeof cwd)) {
		const char *name = strncmp(c->text, "./", 2) == 0 ? c->text + 2 : c->text;
		char *full = mem_printf("%s/%s", strcmp(cwd, "/") == 0 ? "" : cwd, name);
		put_quoted(&b, full);
		mem_free(full);
	} else {
		put_quoted(&b, c->text);
	}
	for (int i = 0; i < c->arg_count; i++) {
		buf_put_byte(&b, ' ');
		put_argument(&b, c->args[i]);
	}
	int code = run_text(rs, buf_str(&b), b.len, true);
	buf_fini(&b);
	return code < 0 ? 0 : code;
}

static int run_command(struct runspace *rs, const struct command_line *c)
{
	struct buf b = BUF_INIT;
	struct history_entry *entry = history_begin(rs, c->text, strlen(c->text));
	if (c->pass_args) {
		buf_printf(&b, "& {%s\n}", c->text);
		for (int i = 0; i < c->arg_count; i++) {
			buf_put_byte(&b, ' ');
			put_quoted(&b, c->args[i]);
		}
	} else {
		buf_puts(&b, c->text);
	}
	int code = run_text(rs, buf_str(&b), b.len, false);
	history_end(entry, code > 0 ? HISTORY_FAILED : HISTORY_COMPLETED);
	buf_fini(&b);
	return code >= 0 ? code : rs->last_ok ? 0 : 1;
}

/* -File -: all of it is one script. */
static int run_stdin(struct runspace *rs)
{
	struct buf b = BUF_INIT;
	char chunk[65536];
	ssize_t n;
	while ((n = fd_read(STDIN_FILENO, chunk, sizeof chunk)) > 0 && !runspace_stopping(rs))
		buf_put(&b, chunk, (size_t)n);
	int code = run_text(rs, buf_str(&b), b.len, false);
	buf_fini(&b);
	return code >= 0 ? code : rs->last_ok ? 0 : 1;
}

int shell_run(struct runspace *rs, const struct command_line *c)
{
	interrupt_watch(rs);
	int code = 0;
	if (c->mode == RUN_COMMAND)
		code = run_command(rs, c);
	else if (c->mode == RUN_FILE)
		code = run_file(rs, c);
	else if (c->mode == RUN_STDIN)
		code = c->whole_input ? run_stdin(rs) : shell_read_commands(rs);
	else
		return shell_interactive(rs, c);
	int asked;
	bool ended = console_host_exit_asked(&asked);
	return c->no_exit && !ended ? shell_interactive(rs, c) : code;
}
