/* SPDX-License-Identifier: MIT */
/* console/console_host.c - see console_host.h. */
#include "console/console_host.h"

#include <ctype.h>
#include <errno.h>
#include <stdlib.h>
#include <string.h>
#include <sys/ioctl.h>
#include <unistd.h>

#include "base/alloc.h"
#include "base/buf.h"
#include "console/terminal.h"
#include "engine/errors.h"
#include "object/secure_string.h"
#include "object/convert.h"
#include "object/psobject.h"
#include "object/throw.h"

enum { WIDTH_REDIRECTED = 80 };

static bool colored_out, exit_asked;
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

static bool cannot_prompt(const char *what)
{
	return ps_throw_error(&type_exc_ps_operation, "InvalidOperation", CAT_INVALID_OPERATION, PS_NULL,
	                      "PowerShell is in NonInteractive mode. %s functionality is not available.", what);
}

/* A value that has failed without an exception: the runspace was stopped (eval_status). */
static ps_value stopped(struct runspace *rs)
{
	rs->flow = PS_CANCELED;
	return PS_FAIL;
}

static ps_value read_line(struct host *h)
{
	struct runspace *rs = runspace_current();
	struct buf b = BUF_INIT;
	if (!h->interactive)
		return ps_fail(cannot_prompt("Read and Prompt"));
	enum terminal_read r = terminal_read_line(rs, false, &b);
	ps_value line = r == TERMINAL_LINE ? ps_string_lossy(buf_str(&b), b.len) : r == TERMINAL_STOPPED ? stopped(rs) : PS_NULL;
	buf_fini(&b);
	return line;
}

static ps_value read_line_secure(struct host *h)
{
	struct runspace *rs = runspace_current();
	struct buf b = BUF_INIT;
	if (!h->interactive)
		return ps_fail(cannot_prompt("Read and Prompt"));
	enum terminal_read r = terminal_read_line(rs, true, &b);
	ps_value line = r == TERMINAL_LINE ? ps_secure_string_new(buf_str(&b), b.len) : r == TERMINAL_STOPPED ? stopped(rs) : PS_NULL;
	if (b.len)
		mem_wipe(b.data, b.len);
	buf_fini(&b);
	return line;
}

static void say(struct host *h, const char *text)
{
	host_write(h, text, strlen(text));
}

static const char *field_text(ps_value field, const char *name)
{
	ps_value v = ps_base(ps_get(field, name));
	return ps_is_string(v) ? ps_str(v)->text : "";
}

/* Asks until the answer is one of the field's type; PS_NULL at the end of input. */
static ps_value prompt_field(struct host *h, const char *name, ps_value field)
{
	const char *type_name = field_text(field, "ParameterTypeFullName"), *help = field_text(field, "HelpMessage");
	const struct ps_type *t = *type_name ? ps_type_find(type_name, strlen(type_name), NULL) : NULL;
	bool secure = strcmp(type_name, "System.Security.SecureString") == 0;
	for (;;) {
		say(h, name);
		say(h, ": ");
		ps_value line = secure ? read_line_secure(h) : read_line(h);
		if (!ps_is_string(line))
			return line;
		if (ps_str_is(line, "!?")) {
			say(h, *help ? help : "No help is available for this parameter.");
			say(h, "\n");
			continue;
		}
		ps_value v = t && t != &type_string ? ps_convert(line, t) : line;
		if (!ps_failed(v))
			return v;
		ps_take_pending();
		struct buf b = BUF_INIT;
		buf_printf(&b, "Cannot recognize \"%s\" as a %s due to a format error.\n", ps_str(line)->text, type_name);
		say(h, buf_str(&b));
		buf_fini(&b);
	}
}

/* A list: elements until an empty line. */
static ps_value prompt_list(struct host *h, const char *name, ps_value field)
{
	struct ps_vec v = {NULL, 0, 0};
	const char *whole = field_text(field, "ParameterTypeFullName");
	char *element = mem_strndup(whole, strlen(whole) - 2);
	ps_value one = ps_custom_new(), line = PS_NULL;
	ps_add_note(one, "ParameterTypeFullName", ps_cstring(element));
	ps_add_note(one, "HelpMessage", ps_cstring(field_text(field, "HelpMessage")));
	mem_free(element);
	for (;;) {
		char *label = mem_printf("%s[%u]", name, v.count);
		struct buf b = BUF_INIT;
		buf_puts(&b, label);
		mem_free(label);
		line = prompt_field(h, buf_str(&b), one);
		buf_fini(&b);
		if (ps_failed(line) || ps_is_null(line) || (ps_is_string(line) && !ps_str(line)->len))
			break;
		ps_vec_add(&v, line);
	}
	return ps_failed(line) || (ps_is_null(line) && !v.count) ? line : ps_vec_to_array(&v);
}

/* fields: name → an object with ParameterTypeFullName and HelpMessage. */
static ps_value prompt(struct host *h, const char *caption, const char *message, ps_value fields)
{
	if (!h->interactive)
		return ps_fail(cannot_prompt("Read and Prompt"));
	say(h, "\n");
	if (caption && *caption)
		say(h, caption), say(h, "\n");
	if (message && *message)
		say(h, message), say(h, "\n");
	ps_value answers = ps_ordered_new(), key, field;
	uint32_t pos = 0;
	bool help = false;
	while (ps_dict_next(ps_dict(ps_base(fields)), &pos, &key, &field))
		help = help || *field_text(field, "HelpMessage");
	if (help)
		say(h, "(Type !? for Help.)\n");
	pos = 0;
	while (ps_dict_next(ps_dict(ps_base(fields)), &pos, &key, &field)) {
		ps_value name = ps_to_string(key);
		if (ps_failed(name))
			return PS_FAIL;
		const char *type = field_text(field, "ParameterTypeFullName");
		bool list = strlen(type) > 2 && strcmp(type + strlen(type) - 2, "[]") == 0;
		ps_value v = list ? prompt_list(h, ps_str(name)->text, field) : prompt_field(h, ps_str(name)->text, field);
		if (ps_failed(v) || !ps_dict_set(ps_dict(answers), key, v))
			return PS_FAIL;
	}
	return answers;
}

/* A choice is a ChoiceDescription, or the label alone. */
static const char *choice_label(ps_value choice)
{
	ps_value label = ps_base(choice);
	if (!ps_is_string(label))
		label = ps_base(ps_get(choice, "Label"));
	return ps_is_string(label) ? ps_str(label)->text : "";
}

/* "[Y] Yes  [A] Yes to All  [?] Help (default is "Y"): " */
static void show_choices(struct host *h, ps_value choices, int def)
{
	struct buf b = BUF_INIT;
	struct ps_array *a = ps_array(choices);
	for (uint32_t i = 0; i < a->count; i++) {
		const char *text = choice_label(a->at[i]), *amp = strchr(text, '&');
		char key = (char)toupper((unsigned char)(amp && amp[1] ? amp[1] : text[0]));
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
	const char *text = choice_label(choice), *amp = strchr(text, '&');
	if (!answer->len)
		return false;
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
		ps_value help = ps_base(ps_get(a->at[i], "HelpMessage"));
		const char *text = choice_label(a->at[i]), *amp = strchr(text, '&');
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

/* A program that Ctrl+C ended leaves the cursor behind the ^C that the terminal showed. */
static void notify_native(struct host *h, bool begin)
{
	struct runspace *rs = runspace_current();
	terminal_lend(begin);
	if (!begin && h->out_is_terminal && terminal_taken() && rs && runspace_stopping(rs))
		put(STDOUT_FILENO, "\n", 1);
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
	return &host;
}

bool console_host_exit_asked(int *ret_code)
{
	*ret_code = exit_code;
	return exit_asked;
}
