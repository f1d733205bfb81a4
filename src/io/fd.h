/* SPDX-License-Identifier: MIT */
/*
 * io/fd.h - reading and writing descriptors: every call retries after a signal (EINTR).
 * All descriptors made here are closed on exec.
 */
#ifndef FARSH_IO_FD_H
#define FARSH_IO_FD_H

#include <poll.h>
#include <sys/types.h>

#include "base/buf.h"
#include "base/compiler.h"

int fd_pipe(int ret[2]);                              /* 0 or errno */
int fd_open(const char *path, int flags, int mode);   /* descriptor, or -errno */
void fd_close(int fd);                                /* -1 is legal */
bool fd_set_nonblock(int fd, bool on);
ssize_t fd_read(int fd, void *p, size_t n);           /* bytes, 0 at the end, -errno */
ssize_t fd_write(int fd, const void *p, size_t n);    /* bytes (maybe fewer), -errno */
int fd_write_all(int fd, const void *p, size_t n);    /* 0 or errno; waits when the descriptor is non-blocking */
/* Waits for events of poll(2) until `deadline` (clock_mono_ns; 0: for ever); number of ready ones, 0 at the deadline,
 * -EINTR when a signal came (the caller looks at its stop flag), other -errno. */
int fd_poll(struct pollfd *p, nfds_t n, uint64_t deadline);
/* Appends the whole file to `out`; 0 or errno (EFBIG when the buffer's maximum is passed). */
int fd_read_file(const char *path, struct buf *out);
/* A wake-up line between threads: an eventfd.  fd_wake is async-signal-safe. */
int fd_wake_new(void);                                /* descriptor or -errno */
void fd_wake(int fd);
void fd_wake_clear(int fd);

#endif
