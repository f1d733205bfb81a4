/* SPDX-License-Identifier: MIT */
/* base/file.c - the gate to files: open, read, write with retries; whole files. */
#include "base/file.h"

#include <errno.h>
#include <fcntl.h>
#include <unistd.h>

int file_open(const char *path, int flags, unsigned mode)
{
	int fd;
	do
		fd = open(path, flags | O_CLOEXEC, mode);
	while (fd < 0 && errno == EINTR);
	return fd < 0 ? -errno : fd;
}

ssize_t file_read(int fd, void *out, size_t n)
{
	ssize_t got;
	do
		got = read(fd, out, n);
	while (got < 0 && errno == EINTR);
	return got < 0 ? -errno : got;
}

int file_write(int fd, const void *p, size_t n)
{
	const char *at = p;
	while (n > 0) {
		ssize_t put = write(fd, at, n);
		if (put < 0 && errno == EINTR)
			continue;
		if (put < 0)
			return errno;
		at += put;
		n -= (size_t)put;
	}
	return 0;
}

void file_close(int fd)
{
	close(fd); /* the descriptor is gone even after EINTR */
}

int file_read_all(const char *path, struct buf *out)
{
	int fd = file_open(path, O_RDONLY, 0);
	if (fd < 0)
		return -fd;
	ssize_t got;
	do {
		if (!buf_reserve(out, 65536)) {
			file_close(fd);
			return EFBIG;
		}
		got = file_read(fd, out->data + out->len, 65536);
		if (got > 0)
			out->len += (size_t)got;
		out->data[out->len] = '\0';
	} while (got > 0);
	file_close(fd);
	return got < 0 ? (int)-got : 0;
}

int file_write_all(const char *path, const void *p, size_t n, bool append)
{
	int fd = file_open(path, O_WRONLY | O_CREAT | (append ? O_APPEND : O_TRUNC), 0666);
	if (fd < 0)
		return -fd;
	int error = file_write(fd, p, n);
	file_close(fd);
	return error;
}
