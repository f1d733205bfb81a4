/* SPDX-License-Identifier: MIT */
/* io/spill.c - see spill.h. */
#include "io/spill.h"

#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <unistd.h>

#include "base/alloc.h"

struct spill {
	int fd;
	uint64_t end;
};

static int open_unnamed(const char *folder)
{
	int fd = open(folder, O_TMPFILE | O_RDWR | O_CLOEXEC, 0600);
	if (fd >= 0)
		return fd;
	char *name = mem_printf("%s/farsh-spill-XXXXXX", folder);
	fd = mkostemp(name, O_CLOEXEC);
	if (fd >= 0)
		unlink(name);
	mem_free(name);
	return fd;
}

struct spill *spill_new(void)
{
	const char *folder = getenv("TMPDIR");
	int fd = open_unnamed(folder && *folder ? folder : "/tmp");
	if (fd < 0)
		return NULL;
	struct spill *s = mem_alloc(sizeof *s);
	s->fd = fd;
	return s;
}

void spill_free(struct spill *s)
{
	if (!s)
		return;
	close(s->fd);
	mem_free(s);
}

int spill_write(struct spill *s, const void *p, size_t n, uint64_t *ret_at)
{
	const char *from = p;
	uint64_t at = s->end;
	while (n) {
		ssize_t did = pwrite(s->fd, from, n, (off_t)at);
		if (did < 0 && errno == EINTR)
			continue;
		if (did <= 0)
			return did < 0 ? errno : EIO;
		from += did;
		at += (uint64_t)did;
		n -= (size_t)did;
	}
	*ret_at = s->end;
	s->end = at;
	return 0;
}

int spill_read(struct spill *s, uint64_t at, void *p, size_t n)
{
	char *to = p;
	while (n) {
		ssize_t did = pread(s->fd, to, n, (off_t)at);
		if (did < 0 && errno == EINTR)
			continue;
		if (did <= 0)
			return did < 0 ? errno : EIO;
		to += did;
		at += (uint64_t)did;
		n -= (size_t)did;
	}
	return 0;
}

void spill_reset(struct spill *s)
{
	if (s->end && ftruncate(s->fd, 0) == 0)
		s->end = 0;
}
