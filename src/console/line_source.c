/* SPDX-License-Identifier: MIT */
/* console/line_source.c - see line_source.h. */
#include "console/line_source.h"

#include <errno.h>
#include <string.h>
#include <unistd.h>

#include "base/alloc.h"
#include "engine/host.h"
#include "engine/runspace.h"

struct line_source {
	struct runspace *rs;
};

struct line_source *line_source_open(struct runspace *rs)
{
	struct line_source *in = mem_alloc(sizeof *in);
	in->rs = rs;
	return in;
}

bool line_source_read(struct line_source *in, const char *prompt, struct buf *line)
{
	struct host *h = in->rs->host;
	h->ops->write(h, prompt, strlen(prompt));
	bool any = false;
	char c;
	for (;;) {
		ssize_t n = read(STDIN_FILENO, &c, 1);
		if (n < 0 && errno == EINTR)
			return true;
		if (n <= 0)
			return any;
		any = true;
		if (c == '\n')
			return true;
		buf_put_byte(line, c);
	}
}

void line_source_close(struct line_source *in)
{
	mem_free(in);
}
