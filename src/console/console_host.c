/* SPDX-License-Identifier: MIT */
/* console/console_host.c - see console_host.h. */
#include "console/console_host.h"

#include <errno.h>
#include <stdlib.h>
#include <string.h>
#include <sys/ioctl.h>
#include <termios.h>
#include <unistd.h>

#include "base/buf.h"
#include "engine/errors.h"
#include "object/secure_string.h"
#include "object/convert.h"
#include "object/psobject.h"
#include "object/throw.h"

enum { WIDTH_REDIRECTED = 80 };

static bool colored_out, colored_err, exit_asked;
static int exit_code;

static void put(int fd, const char *s, size_t n)
{
	while (n) {
		ssize_t got = write(fd, s, n);
		if (got < 0) {
			if (errno == EINTR)
				continue;
			return; /* the reader has gone: what a shell prints to nobody is lost */
		}
		s += got;
		n -= (size_t)got;
	}
}

static void host_write(struct host *h, const char *s, size_t n)
{
	(void)h;
	put(STDOUT_FILENO, s, n);
}

/* ConsoleColor to SGR codes; the dark half is 30-37, the bright half 90-97. */
static int sgr(int color)
{
	static const unsigned char ansi[8] = {0, 4, 2, 6, 1, 5, 3, 7};
	return (color >= 8 ? 90 : 30) + ansi[color & 7];
}

static void write_colored(struct host *h, int fg, int bg, const char *s, size_t n)
{
	struct buf b = BUF_INIT;
	bool color = colored_out && (fg >= 0 || bg >= 0);
	(void)h;
	if (color && fg >= 0)
		buf_printf(&b, "\x1b[%dm", sgr(fg));
	if (color && bg >= 0)
		buf_printf(&b, "\x1b[%dm", sgr(bg) + 10);
	buf_put(&b, s, n);
	if (color)
		buf_puts(&b, "\x1b[0m");
	put(STDOUT_FILENO, buf_str(&b), b.len);
	buf_fini(&b);
}

static void prefixed(const char *prefix, const char *s, size_t n)
{
	struct buf b = BUF_INIT;
	if (colored_out)
		buf_puts(&b, "\x1b[33;1m");
	buf_puts(&b, prefix);
	buf_put(&b, s, n);
	if (colored_out)
		buf_puts(&b, "\x1b[0m");
	buf_put_byte(&b, '\n');
	put(STDOUT_FILENO, b.data, b.len);
	buf_fini(&b);
}

static void write_error_text(struct host *h, const char *s, size_t n)
{
	(void)h;
	put(STDERR_FILENO, s, n);
}

static void write_warning(struct host *h, const char *s, size_t n)
{
	(void)h;
	prefixed("WARNING: ", s, n);
}

static void write_verbose(struct host *h, const char *s, size_t n)
{
	(void)h;
	prefixed("VERBOSE: ", s, n);
}

static void write_debug(struct host *h, const char *s, size_t n)
{
	(void)h;
	prefixed("DEBUG: ", s, n);
}

/* A ConsoleColor property of what Write-Host sent, or -1. */
static int message_color(ps_value message, const char *name)
{
	ps_value v = ps_base(ps_get(message, name));
	return ps_tc(v) == TC_ENUM ? (int)ps_int64(v) : -1;
}

static void write_information(struct host *h, ps_value record)
{
	struct buf b = BUF_INIT;
	(void)h;
	if (!ps_net_to_string(record, &b))
		ps_take_pending();
	ps_value message = ps_get(record, "MessageData");
	if (!ps_truth(ps_get(message, "NoNewLine")))
		buf_put_byte(&b, '\n');
	int fg = message_color(message, "ForegroundColor"), bg = message_color(message, "BackgroundColor");
	if (fg >= 0 || bg >= 0)
		h->ops->write_colored(h, fg, bg, b.data, b.len);
	else
		put(STDOUT_FILENO, b.data, b.len);
	buf_fini(&b);
}

static void write_progress(struct host *h, int64_t source, ps_value record)
{
	(void)h;
	(void)source;
	(void)record; /* redirected output shows no progress, as in PowerShell */
}

/* One line of standard input without its end; read byte by byte because children share the descriptor. */
static bool read_raw_line(struct buf *b)
{
	char c;
	bool any = false;
	for (;;) {
		ssize_t n = read(STDIN_FILENO, &c, 1);
		if (n < 0 && errno == EINTR) {
			struct runspace *rs = runspace_current();
			if (rs && runspace_stopping(rs))
				return false;
			continue;
		}
		if (n <= 0)
			return any;
		any = true;
		if (c == '\n')
			return true;
		if (c != '\r')
			buf_put_byte(b, c);
	}
}

static bool cannot_prompt(const char *what)
{
	return ps_throw_error(&type_exc_ps_operation, "InvalidOperation", CAT_INVALID_OPERATION, PS_NULL,
	                      "PowerShell is in NonInteractive mode. %s functionality is not available.", what);
}

static ps_value read_line(struct host *h)
{
	struct buf b = BUF_INIT;
	if (!h->interactive)
		return ps_fail(cannot_prompt("Read and Prompt"));
	if (!read_raw_line(&b)) {
		buf_fini(&b);
		return PS_NULL;
	}
	ps_value line = ps_string_lossy(buf_str(&b), b.len);
	buf_fini(&b);
	return line;
}

static ps_value read_line_secure(struct host *h)
{
	struct termios before, silent;
	bool terminal = tcgetattr(STDIN_FILENO, &before) == 0;
	if (!h->interactive)
		return ps_fail(cannot_prompt("Read and Prompt"));
	if (terminal) {
		silent = before;
		silent.c_lflag &= ~(tcflag_t)ECHO;
		tcsetattr(STDIN_FILENO, TCSAFLUSH, &silent);
	}
	ps_value line = read_line(h);
	if (terminal) {
		tcsetattr(STDIN_FILENO, TCSAFLUSH, &before);
		put(STDOUT_FILENO, "\n", 1);
	}
	return ps_is_string(line) ? ps_secure_string_new(ps_str(line)->text, ps_str(line)->len) : line;
}

static ps_value prompt(struct host *h, const char *caption, const char *message, ps_value fields)
{
	if (!h->interactive)
		return ps_fail(cannot_prompt("Read and Prompt"));
	if (caption && *caption)
		host_write(h, caption, strlen(caption)), host_write(h, "\n", 1);
	if (message && *message)
		host_write(h, message, strlen(message)), host_write(h, "\n", 1);
	ps_value answers = ps_ordered_new(), key, label;
	uint32_t pos = 0;
	while (ps_dict_next(ps_dict(ps_base(fields)), &pos, &key, &label)) {
		ps_value name = ps_to_string(key);
		if (ps_failed(name))
			return PS_FAIL;
		host_write(h, ps_str(name)->text, ps_str(name)->len);
		host_write(h, ": ", 2);
		ps_value line = read_line(h);
		if (ps_failed(line) || !ps_dict_set(ps_dict(answers), key, line))
			return PS_FAIL;
	}
	return answers;
}

/* "[Y] Yes  [A] Yes to All  [?] Help (default is "Y"): " */
static void show_choices(struct host *h, ps_value choices, int def)
{
	struct buf b = BUF_INIT;
	struct ps_array *a = ps_array(choices);
	for (uint32_t i = 0; i < a->count; i++) {
		ps_value label = ps_base(ps_get(a->at[i], "Label"));
		const char *text = ps_is_string(label) ? ps_str(label)->text : "";
		const char *amp = strchr(text, '&');
		char key = amp && amp[1] ? amp[1] : text[0];
		buf_printf(&b, "[%c] ", key);
		for (const char *p = text; *p; p++) {
			if (*p != '&')
				buf_put_byte(&b, *p);
		}
		buf_puts(&b, "  ");
		if ((int)i == def)
			def = key | 0x100;
	}
	buf_puts(&b, "[?] Help");
	if (def & 0x100)
		buf_printf(&b, " (default is \"%c\")", def & 0xFF);
	buf_puts(&b, ": ");
	host_write(h, buf_str(&b), b.len);
	buf_fini(&b);
}

static bool chosen(ps_value choice, const struct ps_str *answer)
{
	ps_value label = ps_base(ps_get(choice, "Label"));
	if (!ps_is_string(label) || !answer->len)
		return false;
	const char *text = ps_str(label)->text, *amp = strchr(text, '&');
	char key[2] = {amp ? amp[1] : text[0], '\0'};
	if (ps_str_is_nocase(ps_from_obj(answer), key))
		return true;
	struct buf plain = BUF_INIT;
	for (const char *p = text; *p; p++) {
		if (*p != '&')
			buf_put_byte(&plain, *p);
	}
	bool same = ps_str_is_nocase(ps_from_obj(answer), buf_str(&plain));
	buf_fini(&plain);
	return same;
}

static void show_help(struct host *h, ps_value choices)
{
	struct buf b = BUF_INIT;
	struct ps_array *a = ps_array(choices);
	for (uint32_t i = 0; i < a->count; i++) {
		ps_value label = ps_base(ps_get(a->at[i], "Label")), help = ps_base(ps_get(a->at[i], "HelpMessage"));
		const char *text = ps_is_string(label) ? ps_str(label)->text : "", *amp = strchr(text, '&');
		buf_printf(&b, "%c - %s\n", amp ? amp[1] : text[0], ps_is_string(help) ? ps_str(help)->text : "");
	}
	host_write(h, buf_str(&b), b.len);
	buf_fini(&b);
}

static int prompt_for_choice(struct host *h, const char *caption, const char *message, ps_value choices, int def)
{
	if (!h->interactive) {
		cannot_prompt("Read and Prompt");
		return -1;
	}
	struct ps_array *a = ps_array(choices);
	host_write(h, "\n", 1);
	if (caption && *caption)
		host_write(h, caption, strlen(caption)), host_write(h, "\n", 1);
	if (message && *message)
		host_write(h, message, strlen(message)), host_write(h, "\n", 1);
	for (;;) {
		show_choices(h, choices, def);
		ps_value line = read_line(h);
		if (ps_failed(line) || ps_is_null(line))
			return ps_failed(line) ? -1 : def;
		if (!ps_str(line)->len && def >= 0)
			return def;
		if (ps_str_is(line, "?")) {
			show_help(h, choices);
			continue;
		}
		for (uint32_t i = 0; i < a->count; i++) {
			if (chosen(a->at[i], ps_str(line)))
				return (int)i;
		}
	}
}

static ps_value prompt_for_credential(struct host *h, const char *caption, const char *message, const char *user, const char *target)
{
	(void)target;
	if (!h->interactive)
		return ps_fail(cannot_prompt("Read and Prompt"));
	host_write(h, "\n", 1);
	const char *head = caption && *caption ? caption : "PowerShell credential request";
	const char *text = message && *message ? message : "Enter your credentials.";
	host_write(h, head, strlen(head));
	host_write(h, "\n", 1);
	host_write(h, text, strlen(text));
	host_write(h, "\n", 1);
	ps_value name = user && *user ? ps_cstring(user) : PS_NULL;
	if (ps_is_null(name)) {
		host_write(h, "User: ", 6);
		name = read_line(h);
		if (ps_failed(name) || ps_is_null(name))
			return name;
	}
	struct buf ask = BUF_INIT;
	buf_printf(&ask, "Password for user %s: ", ps_str(name)->text);
	host_write(h, buf_str(&ask), ask.len);
	buf_fini(&ask);
	ps_value args[2] = {name, read_line_secure(h)};
	if (ps_failed(args[1]) || ps_is_null(args[1]))
		return args[1];
	const struct ps_type *t = ps_type_find("System.Management.Automation.PSCredential", 41, NULL);
	return t ? ps_type_new(t, args, 2) : PS_NULL;
}

static int width(struct host *h)
{
	struct winsize size;
	(void)h;
	if (ioctl(STDOUT_FILENO, TIOCGWINSZ, &size) == 0 && size.ws_col)
		return size.ws_col;
	return WIDTH_REDIRECTED;
}

static void set_exit(struct host *h, int code)
{
	(void)h;
	exit_asked = true;
	exit_code = code;
}

static void notify_native(struct host *h, bool begin)
{
	(void)h;
	(void)begin;
}

static const struct host_ops ops = {
    .write = host_write, .write_colored = write_colored, .write_error_text = write_error_text, .write_warning = write_warning,
    .write_verbose = write_verbose, .write_debug = write_debug, .write_information = write_information,
    .write_progress = write_progress, .read_line = read_line, .read_line_secure = read_line_secure, .prompt = prompt,
    .prompt_for_choice = prompt_for_choice, .prompt_for_credential = prompt_for_credential, .width = width, .set_exit = set_exit,
    .notify_native = notify_native,
};

struct host *console_host_init(bool interactive)
{
	static struct host host = {.ops = &ops, .name = "ConsoleHost"};
	const char *no_color = getenv("NO_COLOR");
	host.owns_stdio = true;
	host.interactive = interactive;
	host.out_is_terminal = isatty(STDOUT_FILENO);
	host.err_is_terminal = isatty(STDERR_FILENO);
	colored_out = host.out_is_terminal && !(no_color && *no_color);
	colored_err = host.err_is_terminal && !(no_color && *no_color);
	(void)colored_err;
	return &host;
}

bool console_host_exit_asked(int *ret_code)
{
	*ret_code = exit_code;
	return exit_asked;
}
