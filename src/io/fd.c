/* SPDX-License-Identifier: MIT */
/* io/fd.c - see fd.h. */
#include "io/fd.h"

#include <errno.h>
#include <fcntl.h>
#include <sys/eventfd.h>
#include <sys/stat.h>
#include <unistd.h>

#include "base/clock.h"

int fd_pipe(int ret[2])
{
	return pipe2(ret, O_CLOEXEC) == 0 ? 0 : errno;
}

int fd_open(const char *path, int flags, int mode)
{
	for (;;) {
		int fd = open(path, flags | O_CLOEXEC | O_NOCTTY, mode);
		if (fd >= 0)
			return fd;
		if (errno != EINTR)
			return -errno;
	}
}

void fd_close(int fd)
{
	if (fd >= 0)
		close(fd);
}

bool fd_set_nonblock(int fd, bool on)
{
	int flags = fcntl(fd, F_GETFL);
	if (flags < 0)
		return false;
	int want = on ? flags | O_NONBLOCK : flags & ~O_NONBLOCK;
	return want == flags || fcntl(fd, F_SETFL, want) == 0;
}

ssize_t fd_read(int fd, void *p, size_t n)
{
	for (;;) {
		ssize_t got = read(fd, p, n);
		if (got >= 0)
			return got;
		if (errno != EINTR)
			return -errno;
	}
}

ssize_t fd_write(int fd, const void *p, size_t n)
{
	for (;;) {
		ssize_t put = write(fd, p, n);
		if (put >= 0)
			return put;
		if (errno != EINTR)
			return -errno;
	}
}

int fd_write_all(int fd, const void *p, size_t n)
{
	const char *at = p;
	while (n > 0) {
		ssize_t put = fd_write(fd, at, n);
		if (put == -EAGAIN) {
			struct pollfd ready = {.fd = fd, .events = POLLOUT};
			(void)fd_poll(&ready, 1, 0);
			continue;
		}
		if (put < 0)
			return (int)-put;
		at += put;
		n -= (size_t)put;
	}
	return 0;
}

int fd_poll(struct pollfd *p, nfds_t n, uint64_t deadline)
{
	struct timespec left, *timeout = NULL;
	if (deadline) {
		uint64_t now = clock_mono_ns();
		uint64_t ns = deadline > now ? deadline - now : 0;
		left = (struct timespec){.tv_sec = (time_t)(ns / 1000000000u), .tv_nsec = (long)(ns % 1000000000u)};
		timeout = &left;
	}
	int rc = ppoll(p, n, timeout, NULL);
	return rc >= 0 ? rc : -errno;
}

int fd_read_file(const char *path, struct buf *out)
{
	int fd = fd_open(path, O_RDONLY, 0);
	if (fd < 0)
		return -fd;
	struct stat st;
	size_t chunk = 65536;
	if (fstat(fd, &st) == 0 && st.st_size > 0 && (uint64_t)st.st_size < BUF_MAX_DEFAULT)
		chunk = (size_t)st.st_size + 1;
	int err = 0;
	for (;;) {
		if (!buf_reserve(out, chunk)) {
			err = EFBIG;
			break;
		}
		ssize_t got = fd_read(fd, out->data + out->len, chunk);
		if (got <= 0) {
			err = (int)-got;
			break;
		}
		out->len += (size_t)got;
		out->data[out->len] = 0;
		chunk = 65536;
	}
	fd_close(fd);
	return err;
}

int fd_wake_new(void)
{
	int fd = eventfd(0, EFD_CLOEXEC | EFD_NONBLOCK);
	return fd >= 0 ? fd : -errno;
}

void fd_wake(int fd)
{
	uint64_t one = 1;
	ssize_t put = write(fd, &one, sizeof one); /* a full counter is a wake-up already */
	(void)put;
}

void fd_wake_clear(int fd)
{
	uint64_t count;
	(void)fd_read(fd, &count, sizeof count);
}
