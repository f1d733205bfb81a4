/* SPDX-License-Identifier: MIT */
/* console/command_line.h - the program's arguments, as pwsh understands them (about_Pwsh). */
#ifndef FARSH_CONSOLE_COMMAND_LINE_H
#define FARSH_CONSOLE_COMMAND_LINE_H

#include "base/compiler.h"

enum run_mode { RUN_INTERACTIVE, RUN_COMMAND, RUN_FILE, RUN_STDIN, RUN_SERVER, RUN_SSH_SERVER, RUN_VERSION, RUN_HELP, RUN_REFUSED };

struct command_line {
	enum run_mode mode;
	char *text;                  /* -Command text, -File path; owned */
	char **args;                 /* what follows -File path or -CommandWithArgs text; borrowed from argv */
	int arg_count;
	bool no_profile, no_exit, no_logo, non_interactive, interactive, login;
	bool whole_input;            /* -File -: standard input is one script, not a line of commands each */
	bool pass_args;              /* -CommandWithArgs: args become $args */
	const char *working_directory;
	char *initialization;        /* -s -EncodedCommand: what runs before the first pipeline; owned */
	char *refusal;               /* RUN_REFUSED: what to print on stderr; owned */
	int refusal_code;
};

/* Reads argv[1..argc).  Free with command_line_fini. */
void command_line_parse(int argc, char **argv, struct command_line *ret);
void command_line_fini(struct command_line *c);
extern const char command_line_usage[];

#endif
