/* SPDX-License-Identifier: MIT */
/*
 * base/file.h - the gate to files for code that reads and writes them whole or in order.
 * Every call retries after a signal (a collection interrupts blocking calls).  Failures are errno values.
 */
#ifndef FARSH_BASE_FILE_H
#define FARSH_BASE_FILE_H

#include <sys/types.h>

#include "base/buf.h"
#include "base/compiler.h"

int file_open(const char *path, int flags, unsigned mode); /* descriptor (close-on-exec), or -errno */
ssize_t file_read(int fd, void *out, size_t n);            /* bytes, 0 at the end, -errno */
int file_write(int fd, const void *p, size_t n);           /* all of it: 0 or errno */
void file_close(int fd);
int file_read_all(const char *path, struct buf *out);      /* appends; 0 or errno */
/* Creates or truncates (append: adds); 0 or errno. */
int file_write_all(const char *path, const void *p, size_t n, bool append);

#endif
