/* SPDX-License-Identifier: MIT */
/*
 * console/line_source.h - where the lines of a conversation come from: a terminal with editing and history, or plain
 * lines when input is redirected.
 */
#ifndef FARSH_CONSOLE_LINE_SOURCE_H
#define FARSH_CONSOLE_LINE_SOURCE_H

#include "console/terminal.h"

struct line_source;

/* `silent`: lines come without prompts (-Command -). */
struct line_source *line_source_open(struct runspace *rs, bool silent);
/* Shows the prompt, appends one line without its end.  TERMINAL_STOPPED: Ctrl+C, what was typed is gone. */
enum terminal_read line_source_read(struct line_source *in, const char *prompt, struct buf *line);
/* A whole command goes into the history that the arrow keys walk and the next session finds. */
void line_source_remember(struct line_source *in, const char *text);
void line_source_close(struct line_source *in);

#endif
