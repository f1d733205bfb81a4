/* SPDX-License-Identifier: MIT */
/*
 * cmdlet/redirection.c - the sink behind `> file` and `>> file`: objects laid out as Out-File does, UTF-8 without a mark.
 */
#include "cmdlet/redirection.h"

#include <errno.h>
#include <fcntl.h>
#include <string.h>

#include "base/buf.h"
#include "engine/provider.h"
#include "engine/stage.h"
#include "format/format.h"
#include "heap/heap.h"
#include "io/fd.h"
#include "object/throw.h"

struct file_sink {
	struct sink s;                 /* must be first */
	struct file_writer {
		struct line_writer w;  /* must be first */
		struct file_sink *of;
	} writer;
	struct format_output *output;
	int fd;
	const char *path;
};

static enum ps_status write_line(struct line_writer *w, const char *s, size_t n, int stream)
{
	struct file_sink *f = ((struct file_writer *)w)->of;
	struct buf b = BUF_INIT;
	(void)stream;
	buf_put(&b, s, n);
	buf_put_byte(&b, '\n');
	int e = fd_write_all(f->fd, b.data, b.len);
	buf_fini(&b);
	if (!e)
		return PS_OK;
	ps_throw_error(&type_exc_io, "FileWriteError", CAT_WRITE_ERROR, ps_cstring(f->path), "%s : '%s'", strerror(e), f->path);
	return PS_ERROR;
}

static enum ps_status file_write(struct sink *s, ps_value v)
{
	return format_output_write(((struct file_sink *)s)->output, v);
}

static struct sink *file_open(struct runspace *rs, ps_value path, bool append)
{
	ps_value text = ps_to_string(path);
	const char *file = ps_failed(text) ? NULL : path_to_file(rs, ps_str(text)->text);
	if (!file)
		return NULL;
	int fd = fd_open(file, O_WRONLY | O_CREAT | (append ? O_APPEND : O_TRUNC), 0666);
	if (fd < 0) {
		if (fd == -ENOENT)
			ps_throw_error(&type_exc_directory_not_found, "FileOpenFailure", CAT_OPEN_ERROR, PS_NULL,
			               "Could not find a part of the path '%s'.", file);
		else if (fd == -EACCES || fd == -EISDIR)
			ps_throw_error(&type_exc_unauthorized, "FileOpenFailure", CAT_OPEN_ERROR, PS_NULL, "Access to the path '%s' is denied.", file);
		else
			ps_throw_error(&type_exc_io, "FileOpenFailure", CAT_OPEN_ERROR, PS_NULL, "%s : '%s'", strerror(-fd), file);
		return NULL;
	}
	struct file_sink *f = heap_new(struct file_sink);
	f->s.write = file_write;
	f->writer = (struct file_writer){{write_line, rs->host->ops->width(rs->host) - 1}, f};
	f->fd = fd;
	f->path = file;
	f->output = format_output_new(rs, &f->writer.w);
	return &f->s;
}

static enum ps_status file_close(struct sink *s)
{
	struct file_sink *f = (struct file_sink *)s;
	enum ps_status st = format_output_end(f->output);
	fd_close(f->fd);
	f->fd = -1;
	return st;
}

void redirection_register(void)
{
	engine_hooks.redirect_open = file_open;
	engine_hooks.redirect_close = file_close;
}
