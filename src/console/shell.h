/* SPDX-License-Identifier: MIT */
/* console/shell.h - what the program does with its arguments: run a command, a file, standard input, or talk to a person. */
#ifndef FARSH_CONSOLE_SHELL_H
#define FARSH_CONSOLE_SHELL_H

#include "console/command_line.h"

struct runspace;

/* Runs and returns the process's exit code. The runspace is entered and stays the caller's. */
int shell_run(struct runspace *rs, const struct command_line *c);
/* Prompt, read, run, until exit or the end of input (repl.c). */
int shell_interactive(struct runspace *rs, const struct command_line *c);
/* The same without prompts, for `-Command -`; 1 when the last command failed (repl.c). */
int shell_read_commands(struct runspace *rs);

#endif
