/* SPDX-License-Identifier: MIT */
/*
 * console/completion.h - what the word before the cursor could become: a command, a parameter, a variable or a path.
 */
#ifndef FARSH_CONSOLE_COMPLETION_H
#define FARSH_CONSOLE_COMPLETION_H

#include "base/compiler.h"

struct runspace;

struct completion {
	char **texts;                /* what replaces the word, in order; owned */
	size_t count;
	size_t start;                /* offset of the word in the line */
};
enum { COMPLETION_MAX = 2000 };

/* Fills `ret` (zeroed by the caller); errors of a provider are no answers. Free with completion_fini. */
void completion_find(struct runspace *rs, const char *line, size_t cursor, struct completion *ret);
char *completion_common(const struct completion *c);  /* the longest common beginning, without case; caller frees */
void completion_show(const struct completion *c);     /* all of them, in columns, on the terminal */
void completion_fini(struct completion *c);

#endif
