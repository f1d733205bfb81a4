/* SPDX-License-Identifier: MIT */
/*
 * engine/native.h - native programs in pipelines.  Private to engine/; pipelines see stage_native (stage.h).
 *
 * Neighbouring programs of one pipeline form a chain whose inner ends are connected by plain pipes, so bytes between them
 * pass untouched.  The chain has one input (the first program's), one output (the last one's) and every program's error
 * stream; one poll loop on the engine's thread serves them all, so there is no deadlock and no thread.
 */
#ifndef FARSH_ENGINE_NATIVE_H
#define FARSH_ENGINE_NATIVE_H

#include <poll.h>
#include <sys/types.h>

#include "base/buf.h"
#include "engine/stage.h"
#include "io/child.h"

/* Splits bytes into lines: \n, \r\n or \r end one. */
struct line_splitter {
	struct buf rest;
	bool after_cr;
};
typedef enum ps_status line_fn(void *arg, const char *s, size_t n);
enum ps_status line_split(struct line_splitter *l, const char *p, size_t n, line_fn *fn, void *arg);
enum ps_status line_split_end(struct line_splitter *l, line_fn *fn, void *arg);

struct native_chain;
struct native {                            /* of one stage, stage->state */
	struct native_chain *chain;
	struct stage *stage;
	struct native *next;               /* in the chain */
	const char **argv;
	const char *path;
	pid_t pid;                         /* 0: not running */
	int status;
	int err_fd;                        /* our end of its error stream, or -1 */
	struct line_splitter err_lines;
	bool err_seen;                     /* the first error line has been told */
	bool minishell;                    /* a script block was passed: -encodedCommand */
	bool xml_out;                      /* the program was told to answer in CLIXML */
};

struct native_chain {
	struct runspace *rs;
	struct native *first, *last;
	bool started, finished, standalone;
	int in_fd, out_fd;                 /* our ends, or -1 */
	int wake_fd;
	struct runspace_waker waker;
	bool stop_upstream;                /* the consumer wants no more */
	struct buf to_write;               /* input not yet written */
	size_t written;
	struct sink lines;                 /* takes the text lines of formatted input */
	struct sink *formatter;            /* of objects that are not strings; NULL until needed */
	struct line_splitter out_lines;
	struct byte_sink *raw_out;
	int raw_fd;                        /* the output goes there unread (redirection to a file), or -1 */
};

/* Turns the stage's evaluated arguments into argv, as PowerShell's Standard passing does: globs and ~ of bare words, arrays,
 * -name:value, --% . False with an exception pending.  `captured`: the output is read by us. */
bool native_arguments(struct native *n, bool captured);

#endif
