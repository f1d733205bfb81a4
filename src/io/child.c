/* SPDX-License-Identifier: MIT */
/*
 * io/child.c - see child.h.
 *
 * vfork is used rather than posix_spawn because the parent-death signal must be set between fork and exec.  The child
 * shares our memory until it executes, so child_main calls system calls only and never returns; all signals are blocked
 * meanwhile, and every handler is reset before they are let in again.
 */
#include "io/child.h"

#include <errno.h>
#include <fcntl.h>
#include <limits.h>
#include <signal.h>
#include <stdlib.h>
#include <string.h>
#include <sys/prctl.h>
#include <sys/syscall.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

#include "base/alloc.h"
#include "base/env.h"
#include "io/fd.h"

static bool guarded;

/* All that the child needs, prepared by the parent. */
struct plan {
	const char *const *paths; /* candidates, NULL-terminated */
	char *const *argv;
	char *const *env;
	const char *cwd;
	int fd[3];                /* what becomes 0, 1, 2; -1: leave */
	unsigned flags;
	int death_signal;
	pid_t parent;
	sigset_t mask;            /* to be restored */
	int err;                  /* written by the child */
};

static void reset_signals(const struct plan *p)
{
	struct sigaction sa;
	for (int sig = 1; sig < NSIG; sig++) {
		if (sig == SIGKILL || sig == SIGSTOP || sigaction(sig, NULL, &sa) != 0)
			continue;
		bool restore = sa.sa_handler != SIG_DFL && (sa.sa_handler != SIG_IGN || sig == SIGPIPE || sig == SIGXFSZ);
		bool ignore = (p->flags & CHILD_IGNORE_INT) && (sig == SIGINT || sig == SIGQUIT);
		if (!restore && !ignore)
			continue;
		memset(&sa, 0, sizeof sa);
		sa.sa_handler = ignore ? SIG_IGN : SIG_DFL;
		sigaction(sig, &sa, NULL);
	}
}

/* Moves descriptors that stand in the way, then puts them into place. */
static bool plumb(struct plan *p)
{
	for (int i = 0; i < 3; i++)
		if (p->fd[i] >= 0 && p->fd[i] < 3 && p->fd[i] != i) {
			int moved = fcntl(p->fd[i], F_DUPFD_CLOEXEC, 3);
			if (moved < 0)
				return false;
			p->fd[i] = moved;
		}
	for (int i = 0; i < 3; i++) {
		if (p->fd[i] < 0)
			continue;
		if (p->fd[i] == i) {
			if (fcntl(i, F_SETFD, 0) != 0)
				return false;
		} else if (dup2(p->fd[i], i) < 0) {
			return false;
		}
	}
	return true;
}

static PS_NORETURN void child_main(struct plan *p)
{
	reset_signals(p);
	if (p->flags & CHILD_NEW_SESSION)
		setsid();
	else if (p->flags & (CHILD_NEW_GROUP | CHILD_GUARDED))
		setpgid(0, 0);
	if (p->death_signal) {
		prctl(PR_SET_PDEATHSIG, p->death_signal);
		if (getppid() != p->parent) /* it died before the kernel knew */
			_exit(127);
	}
	if (!plumb(p) || (p->cwd && chdir(p->cwd) != 0)) {
		p->err = errno;
		_exit(127);
	}
	sigprocmask(SIG_SETMASK, &p->mask, NULL);
	int err = ENOENT;
	for (const char *const *path = p->paths; *path; path++) {
		execve(*path, p->argv, p->env);
		if (errno != ENOENT && errno != ENOTDIR)
			err = errno;
		if (err != ENOENT && err != EACCES)
			break;
	}
	p->err = err;
	_exit(127);
}

static __attribute__((noinline)) pid_t start(struct plan *p)
{
	pid_t pid = vfork();
	if (pid == 0)
		child_main(p);
	return pid;
}

/* The files that execve shall try: the path itself, or NAME in every folder of PATH.  One allocation. */
static const char **candidates(const char *path)
{
	if (strchr(path, '/')) {
		const char **one = mem_array(2, sizeof *one);
		one[0] = path;
		return one;
	}
	char *dirs = env_get("PATH");
	const char *list = dirs ? dirs : "/usr/local/bin:/usr/bin:/bin";
	size_t n = 1;
	for (const char *s = list; *s; s++)
		n += *s == ':';
	size_t text = strlen(list) + n * (strlen(path) + 3);
	const char **all = mem_alloc((n + 1) * sizeof *all + text);
	char *at = (char *)(all + n + 1);
	size_t i = 0;
	for (const char *s = list;; s++) {
		size_t len = strcspn(s, ":");
		all[i++] = at;
		at = len ? (char *)mempcpy(at, s, len) : (char *)mempcpy(at, ".", 1);
		*at++ = '/';
		at = stpcpy(at, path) + 1;
		s += len;
		if (!*s)
			break;
	}
	mem_free(dirs);
	return all;
}

static int open_stdio(const struct child_options *o, struct plan *p, struct child *c, int theirs[3])
{
	for (int i = 0; i < 3; i++) {
		c->fd[i] = theirs[i] = p->fd[i] = -1;
	}
	for (int i = 0; i < 3; i++) {
		int pipe_fd[2], err;
		switch (o->io[i].how) {
		case CHILD_INHERIT:
			break;
		case CHILD_FD:
			p->fd[i] = o->io[i].fd;
			break;
		case CHILD_NULL:
			theirs[i] = fd_open("/dev/null", i == 0 ? O_RDONLY : O_WRONLY, 0);
			if (theirs[i] < 0)
				return -theirs[i];
			p->fd[i] = theirs[i];
			break;
		case CHILD_PIPE:
			err = fd_pipe(pipe_fd);
			if (err)
				return err;
			theirs[i] = pipe_fd[i == 0 ? 0 : 1];
			c->fd[i] = pipe_fd[i == 0 ? 1 : 0];
			p->fd[i] = theirs[i];
			break;
		}
	}
	return 0;
}

int child_spawn(const struct child_options *o, struct child *ret)
{
	struct plan p = {.argv = (char *const *)(uintptr_t)o->argv, .cwd = o->cwd, .flags = o->flags, .parent = getpid()};
	struct child c = {.pid = -1};
	int theirs[3];
	p.death_signal = o->flags & CHILD_GUARDED ? SIGTERM : o->flags & CHILD_DIES ? SIGKILL : 0;
	int err = open_stdio(o, &p, &c, theirs);
	if (!err) {
		char **env = o->env ? NULL : env_copy();
		p.env = o->env ? (char *const *)(uintptr_t)o->env : env;
		const char **paths = candidates(o->path);
		p.paths = paths;
		sigset_t all;
		sigfillset(&all);
		pthread_sigmask(SIG_SETMASK, &all, &p.mask);
		sigset_t before = p.mask;
		sigdelset(&p.mask, SIGINT); /* a shell thread that blocks signals must not pass that on */
		sigdelset(&p.mask, SIGTERM);
		sigdelset(&p.mask, SIGPIPE);
		sigdelset(&p.mask, SIGCHLD);
		c.pid = start(&p);
		err = c.pid < 0 ? errno : p.err;
		pthread_sigmask(SIG_SETMASK, &before, NULL);
		mem_free(paths);
		mem_free(env);
	}
	for (int i = 0; i < 3; i++)
		fd_close(theirs[i]);
	if (!err) {
		*ret = c;
		return 0;
	}
	if (c.pid > 0)
		(void)child_wait(c.pid, NULL);
	for (int i = 0; i < 3; i++)
		fd_close(c.fd[i]);
	return err;
}

int child_wait(pid_t pid, int *ret_status)
{
	int status;
	while (waitpid(pid, &status, 0) < 0)
		if (errno != EINTR)
			return errno;
	if (ret_status)
		*ret_status = status;
	return 0;
}

bool child_try_wait(pid_t pid, int *ret_status)
{
	int status;
	pid_t got;
	while ((got = waitpid(pid, &status, WNOHANG)) < 0 && errno == EINTR)
		;
	if (got != pid)
		return false;
	*ret_status = status;
	return true;
}

int child_exit_code(int status)
{
	return WIFSIGNALED(status) ? 128 + WTERMSIG(status) : WEXITSTATUS(status);
}

int child_pidfd(pid_t pid)
{
	long fd = syscall(SYS_pidfd_open, pid, 0); /* closed on exec by definition */
	return fd >= 0 ? (int)fd : -errno;
}

void child_kill(pid_t pid, int sig)
{
	if (pid > 0)
		kill(pid, sig);
}

void child_kill_group(pid_t leader, int sig)
{
	if (leader > 1)
		kill(-leader, sig);
}

/* ---- the guard; everything down to on_death must be async-signal-safe ---- */

struct dirent64_head {
	uint64_t ino;
	int64_t off;
	uint16_t reclen;
	uint8_t type;
	char name[];
};

static char *put_number(char *at, long v)
{
	char digits[24];
	int n = 0;
	do
		digits[n++] = (char)('0' + v % 10);
	while ((v /= 10) > 0);
	while (n > 0)
		*at++ = digits[--n];
	return at;
}

static unsigned kill_children_of(pid_t pid, int depth);

/* Kills the processes that the "children" file of one thread lists, deepest first. */
static unsigned kill_listed(int tasks, const char *tid, int depth)
{
	char path[64], text[4096];
	char *at = stpcpy(path, tid);
	memcpy(at, "/children", 10);
	int fd = openat(tasks, path, O_RDONLY | O_CLOEXEC);
	if (fd < 0)
		return 0;
	unsigned killed = 0;
	ssize_t n;
	long pid = 0;
	while ((n = read(fd, text, sizeof text)) > 0) {
		for (ssize_t i = 0; i < n; i++) {
			if (text[i] >= '0' && text[i] <= '9') {
				pid = pid * 10 + (text[i] - '0');
				continue;
			}
			if (pid > 1) {
				if (depth > 0)
					killed += kill_children_of((pid_t)pid, depth - 1);
				kill((pid_t)pid, SIGKILL);
				killed++;
			}
			pid = 0;
		}
	}
	close(fd);
	return killed;
}

static unsigned kill_children_of(pid_t pid, int depth)
{
	char path[40] = "/proc/";
	char *at = put_number(path + 6, pid);
	memcpy(at, "/task", 6);
	int tasks = open(path, O_RDONLY | O_DIRECTORY | O_CLOEXEC);
	if (tasks < 0)
		return 0;
	_Alignas(8) char entries[2048];
	unsigned killed = 0;
	long n;
	while ((n = syscall(SYS_getdents64, tasks, entries, sizeof entries)) > 0) {
		for (long off = 0; off < n;) {
			const struct dirent64_head *e = (const void *)(entries + off);
			if (e->name[0] != '.' && strlen(e->name) < 16)
				killed += kill_listed(tasks, e->name, depth);
			off += e->reclen;
		}
	}
	close(tasks);
	return killed;
}

#define KILL_ROUNDS 64 /* a process that forks faster than we kill is not followed for ever */
#define KILL_DEPTH  4  /* below that, orphans come to us as their subreaper and die in the next round */

void child_kill_descendants(void)
{
	for (int round = 0; round < KILL_ROUNDS; round++) {
		if (kill_children_of(getpid(), KILL_DEPTH) == 0)
			return;
		while (waitpid(-1, NULL, WNOHANG) > 0)
			;
		struct timespec moment = {.tv_nsec = 200000};
		nanosleep(&moment, NULL);
	}
}

static void on_death(int sig)
{
	child_kill_descendants();
	kill(0, SIGKILL);
	_exit(128 + sig);
}

bool child_guard_install(void)
{
	int sig = 0;
	if (prctl(PR_GET_PDEATHSIG, &sig) != 0 || sig != SIGTERM || getpgrp() != getpid())
		return false;
	prctl(PR_SET_CHILD_SUBREAPER, 1);
	struct sigaction sa = {.sa_handler = on_death, .sa_flags = SA_RESTART};
	sigfillset(&sa.sa_mask);
	sigaction(SIGTERM, &sa, NULL);
	sigaction(SIGHUP, &sa, NULL);
	guarded = true;
	return true;
}

bool child_guarded(void)
{
	return guarded;
}
