/* SPDX-License-Identifier: MIT */
/*
 * console/editor.h - editing of one line at a terminal by libedit, which is loaded when a conversation begins and not
 * before: scripts do not pay for it.  History lives in a file of the user's between sessions.
 */
#ifndef FARSH_CONSOLE_EDITOR_H
#define FARSH_CONSOLE_EDITOR_H

#include "console/terminal.h"

struct editor;

/* NULL when there is no terminal, TERM says it cannot move its cursor, or the library is missing. */
struct editor *editor_open(struct runspace *rs);
enum terminal_read editor_read(struct editor *e, const char *prompt, struct buf *line);
void editor_remember(struct editor *e, const char *text);
void editor_close(struct editor *e);

#endif
