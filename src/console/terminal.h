/* SPDX-License-Identifier: MIT */
/*
 * console/terminal.h - the modes of the terminal and reading from it.
 *
 * While the shell runs a command it keeps the terminal quiet: what is typed ahead is not shown until someone reads it.
 * Programs get the terminal as the shell found it.  Everything does nothing when input is no terminal.
 */
#ifndef FARSH_CONSOLE_TERMINAL_H
#define FARSH_CONSOLE_TERMINAL_H

#include "base/buf.h"

struct runspace;

/* Takes over the terminal for a conversation; terminal_close gives it back as it was found. */
void terminal_open(void);
void terminal_close(void);
bool terminal_taken(void);          /* between the two, at a terminal */
void terminal_quiet(void);          /* no echo: a command of the shell runs */
void terminal_lend(bool to_program);/* a program takes the terminal, or gives it back */

enum terminal_read { TERMINAL_LINE, TERMINAL_END, TERMINAL_STOPPED };
/* Appends one line of standard input without its end, and waits for it until `rs` is asked to stop.  `mask`: at a
 * terminal each character is shown as `*`, or not at all when echo is false. */
enum terminal_read terminal_read_line(struct runspace *rs, bool mask, struct buf *line);
/* One byte of standard input, when there is one; the other answers as above.  Used by line editors: `wake_fd` is a
 * descriptor of fd_wake_new that the caller registered. */
enum terminal_read terminal_read_byte(struct runspace *rs, int wake_fd, char *ret);

#endif
