/* SPDX-License-Identifier: MIT */
/*
 * console/history_file.h - the commands of earlier sessions: $XDG_DATA_HOME/farsh/history (or ~/.local/share/…), a file
 * of the user's own (mode 600).  Lines of one command but the last end with a backtick.
 */
#ifndef FARSH_CONSOLE_HISTORY_FILE_H
#define FARSH_CONSOLE_HISTORY_FILE_H

#define HISTORY_FILE_MAX 4096          /* commands that are kept */

/* Calls `each` for every command, oldest first.  Cuts a file that has grown to twice the limit. */
void history_file_load(void (*each)(void *arg, const char *text), void *arg);
/* Texts that look like secrets (password, token, key …) are not written. */
void history_file_append(const char *text);

#endif
