/* SPDX-License-Identifier: MIT */
/*
 * io/child.h - the gate to child processes: nobody else forks, executes or waits.
 *
 * How a job dies with its parent, however that ends (exit, crash, kill -9):
 *
 *	parent ──CHILD_GUARDED──▶ job host ──▶ programs of the job ──▶ their children
 *
 * 1. The job host leads its own process group, so one kill reaches it and what it started, and the terminal's Ctrl+C
 *    does not.
 * 2. It was started by the IO thread (loop_child_start), which lives as long as the process: the kernel sends the
 *    parent-death signal when the *thread* that started a child ends.  The signal is SIGTERM.
 * 3. child_guard_install, first thing in the job host's main, sees that it is guarded, makes itself the subreaper of all
 *    its descendants, and on SIGTERM or SIGHUP kills every descendant and its whole group with SIGKILL.
 * 4. Programs that a guarded process starts get SIGKILL as their own parent-death signal, for the case that the job
 *    host itself is killed with -9; and whoever started the job host kills its group when it sees it end.
 */
#ifndef FARSH_IO_CHILD_H
#define FARSH_IO_CHILD_H

#include <sys/types.h>

#include "base/compiler.h"

enum child_io {
	CHILD_INHERIT,
	CHILD_NULL,              /* /dev/null */
	CHILD_PIPE,              /* our end comes back in struct child */
	CHILD_FD                 /* `fd`, which stays the caller's */
};
struct child_stdio {
	enum child_io how;
	int fd;
};

enum {
	CHILD_NEW_GROUP = 1,     /* leads its own process group */
	CHILD_NEW_SESSION = 2,   /* and session: no terminal */
	CHILD_GUARDED = 4,       /* dies with this process, see above; implies CHILD_NEW_GROUP */
	CHILD_DIES = 8,          /* SIGKILL when the calling thread ends (plain parent-death signal) */
	CHILD_IGNORE_INT = 16    /* starts with SIGINT and SIGQUIT ignored (nohup-like background program) */
};

struct child_options {
	const char *path;        /* the file to execute; a name without slash is looked up in PATH */
	const char *const *argv; /* NULL-terminated, argv[0] included */
	const char *const *env;  /* NULL: this process's */
	const char *cwd;         /* NULL: this process's */
	struct child_stdio io[3];
	unsigned flags;
};

struct child {
	pid_t pid;
	int fd[3];               /* our ends of CHILD_PIPE, else -1; close with fd_close */
};

/* Starts a program; 0, or the errno of what failed (of execve too: ENOENT, EACCES, ENOEXEC …). Any thread, but see
 * CHILD_GUARDED and CHILD_DIES. */
int child_spawn(const struct child_options *o, struct child *ret) PS_MUST_CHECK;
/* Waits for the end; *ret_status as waitpid gives it.  0 or errno. */
int child_wait(pid_t pid, int *ret_status);
bool child_try_wait(pid_t pid, int *ret_status);     /* true when it has ended (and was reaped) */
int child_exit_code(int status);                     /* exit status, 128 + signal number */
int child_pidfd(pid_t pid);                          /* readable when the child has ended; or -errno */
void child_kill(pid_t pid, int sig);
void child_kill_group(pid_t leader, int sig);

/* In main, before threads: true when this process was started with CHILD_GUARDED. */
bool child_guard_install(void);
bool child_guarded(void);
/* At an orderly end of a guarded process: ends every descendant that still runs. */
void child_kill_descendants(void);

#endif
