/* SPDX-License-Identifier: MIT */
/*
 * transport/transport.h - ways to start the child process that carries a session.  Every way is one row of
 * tables/transports.def and one file xport_NAME.c: it turns a target into the program to run; from then on all sessions
 * are alike: framed PSRP on the child's standard input and output.
 */
#ifndef FARSH_TRANSPORT_TRANSPORT_H
#define FARSH_TRANSPORT_TRANSPORT_H

#include "base/compiler.h"
#include "io/child.h"

/* What a session is opened to. All strings are borrowed for the call. */
struct transport_target {
	const char *transport;           /* "process" … */
	const char *working_directory;   /* of the far process; NULL: this one's */
	const char *initialization;      /* script that runs before the first command, or NULL (process) */
	const char *program;             /* the shell to run; NULL: this program */
};

/* The command line of the child: owned by the caller, free with transport_command_fini. */
struct transport_command {
	char **argv;                     /* NULL-terminated, malloc'd */
	unsigned flags;                  /* CHILD_… */
};

struct transport {
	const char *name;
	/* false: *reterr_text (malloc'd) says what is wrong with the target */
	bool (*command)(const struct transport_target *t, struct transport_command *ret, char **reterr_text);
};

const struct transport *transport_find(const char *name); /* NULL: unknown */
void transport_command_fini(struct transport_command *c);

#endif
