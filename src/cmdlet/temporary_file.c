/* SPDX-License-Identifier: MIT */
/* cmdlet/temporary_file.c - New-TemporaryFile. */
#include <errno.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "base/alloc.h"
#include "base/env.h"
#include "cmdlet/item_query.h"
#include "engine/filesystem.h"
#include "heap/heap.h"
#include "io/fd.h"

static const char *const params[] = {NULL};

static enum ps_status end(struct cmdlet_call *c)
{
	enum ps_status st;
	char *tmp = env_get("TMPDIR");
	const char *dir = tmp && *tmp ? heap_strdup(tmp) : "/tmp";
	mem_free(tmp);
	if (!cmdlet_should_process(c, dir, "New-TemporaryFile", &st))
		return st;
	char *path = heap_printf("%s/tmpXXXXXX.tmp", dir);
	int fd = mkstemps(path, 4);
	if (fd < 0) {
		(void)fs_throw(errno, dir);
		return item_system_error(c, "NewTemporaryFileWriteError", CAT_WRITE_ERROR, dir);
	}
	fd_close(fd);
	ps_value v = fs_item(path);
	return ps_is_unset(v) ? PS_OK : cmdlet_write(c, v);
}

const struct cmdlet cmdlet_new_temporaryfile = {.name = "New-TemporaryFile", .params = params, .end = end};
