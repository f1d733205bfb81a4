/* SPDX-License-Identifier: MIT */
/* console/line_source.h - where the lines of a conversation come from: a terminal with editing, or redirected input. */
#ifndef FARSH_CONSOLE_LINE_SOURCE_H
#define FARSH_CONSOLE_LINE_SOURCE_H

#include "base/buf.h"

struct runspace;
struct line_source;

struct line_source *line_source_open(struct runspace *rs);
/* Shows the prompt, appends one line without its end; false at the end of input. A Ctrl+C gives an empty line. */
bool line_source_read(struct line_source *in, const char *prompt, struct buf *line);
void line_source_close(struct line_source *in);

#endif
