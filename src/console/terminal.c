/* SPDX-License-Identifier: MIT */
/* console/terminal.c - see terminal.h.  One terminal in a process: its modes are the process's. */
#include "console/terminal.h"

#include <errno.h>
#include <string.h>
#include <termios.h>
#include <unistd.h>

#include "engine/runspace.h"
#include "io/fd.h"

enum { LINE_MAX_BYTES = 16 * 1024 * 1024 };

static struct {
	struct termios found;       /* what the shell found, and what programs get */
	bool taken;                 /* by terminal_open */
} tty;

static void set_modes(const struct termios *t)
{
	while (tcsetattr(STDIN_FILENO, TCSADRAIN, t) != 0 && errno == EINTR)
		;
}

void terminal_open(void)
{
	if (!tty.taken && tcgetattr(STDIN_FILENO, &tty.found) == 0)
		tty.taken = true;
}

void terminal_close(void)
{
	if (tty.taken)
		set_modes(&tty.found);
	tty.taken = false;
}

bool terminal_taken(void)
{
	return tty.taken;
}

void terminal_quiet(void)
{
	if (!tty.taken)
		return;
	struct termios quiet = tty.found;
	quiet.c_lflag &= ~(tcflag_t)ECHO;
	set_modes(&quiet);
}

void terminal_lend(bool to_program)
{
	if (!tty.taken)
		return;
	if (to_program)
		set_modes(&tty.found);
	else
		terminal_quiet();
}

enum terminal_read terminal_read_byte(struct runspace *rs, int wake_fd, char *ret)
{
	for (;;) {
		struct pollfd p[2] = {{.fd = STDIN_FILENO, .events = POLLIN}, {.fd = wake_fd, .events = POLLIN}};
		if (runspace_stopping(rs))
			return TERMINAL_STOPPED;
		int ready = fd_poll(p, wake_fd >= 0 ? 2 : 1, 0);
		if (ready < 0 && ready != -EINTR)
			return TERMINAL_END;
		if (ready <= 0 || p[1].revents)
			continue;
		ssize_t n = read(STDIN_FILENO, ret, 1);
		if (n < 0 && (errno == EINTR || errno == EAGAIN))
			continue;
		return n > 0 ? TERMINAL_LINE : TERMINAL_END;
	}
}

static void wake(void *arg)
{
	fd_wake(*(int *)arg);
}

/* Lines of files and pipes, and of a terminal whose driver does the editing. */
static enum terminal_read read_plain(struct runspace *rs, int wake_fd, struct buf *line)
{
	bool any = false;
	char c;
	for (;;) {
		enum terminal_read r = terminal_read_byte(rs, wake_fd, &c);
		if (r != TERMINAL_LINE)
			return r == TERMINAL_END && any ? TERMINAL_LINE : r;
		any = true;
		if (c == '\n')
			break;
		if (line->len < LINE_MAX_BYTES)
			buf_put_byte(line, c);
	}
	if (line->len && line->data[line->len - 1] == '\r')
		buf_truncate(line, line->len - 1);
	return TERMINAL_LINE;
}

/* A star a character; Backspace takes back, ^U all of it. */
static enum terminal_read read_masked(struct runspace *rs, int wake_fd, struct buf *line)
{
	char c;
	for (;;) {
		enum terminal_read r = terminal_read_byte(rs, wake_fd, &c);
		if (r != TERMINAL_LINE)
			return r;
		if (c == '\n' || c == '\r') {
			fd_write_all(STDOUT_FILENO, "\n", 1);
			return TERMINAL_LINE;
		}
		bool erase = c == 0x7F || c == '\b', kill = c == 0x15;
		while ((erase || kill) && line->len) {
			size_t n = line->len - 1;
			while (n && ((uint8_t)line->data[n] & 0xC0) == 0x80)
				n--;
			buf_truncate(line, n);
			fd_write_all(STDOUT_FILENO, "\b \b", 3);
			erase = false;
		}
		if ((uint8_t)c < 0x20 || c == 0x7F || line->len >= LINE_MAX_BYTES)
			continue;
		buf_put_byte(line, c);
		if (((uint8_t)c & 0xC0) != 0x80)
			fd_write_all(STDOUT_FILENO, "*", 1);
	}
}

enum terminal_read terminal_read_line(struct runspace *rs, bool mask, struct buf *line)
{
	struct termios before, during;
	bool terminal = tcgetattr(STDIN_FILENO, &before) == 0;
	int wake_fd = fd_wake_new();
	struct runspace_waker w = {.wake = wake, .arg = &wake_fd};
	if (terminal) {
		during = before;
		during.c_lflag |= ICANON | ECHO | ECHOE | ECHOK | ISIG;
		during.c_lflag &= ~(tcflag_t)ECHOCTL;
		if (mask)
			during.c_lflag &= ~(tcflag_t)(ICANON | ECHO);
		during.c_iflag |= ICRNL;
		set_modes(&during);
	}
	runspace_waker_push(rs, &w);
	enum terminal_read r = mask && terminal ? read_masked(rs, wake_fd, line) : read_plain(rs, wake_fd, line);
	runspace_waker_pop(rs, &w);
	fd_close(wake_fd);
	if (terminal) {
		if (r == TERMINAL_STOPPED)
			fd_write_all(STDOUT_FILENO, "\n", 1);
		set_modes(&before);
	}
	return r;
}
