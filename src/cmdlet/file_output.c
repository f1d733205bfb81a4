/* SPDX-License-Identifier: MIT */
/* cmdlet/file_output.c - see file_output.h. */
#include "cmdlet/file_output.h"

#include <errno.h>
#include <fcntl.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include "engine/filesystem.h"
#include "engine/provider.h"
#include "engine/stage.h"
#include "cmdlet/item_query.h"
#include "format/format.h"
#include "heap/heap.h"
#include "io/fd.h"
#include "object/throw.h"

#define FLUSH_AT ((size_t)64 << 10)

struct file_output {
	struct sink sink;              /* must be first */
	struct file_writer {
		struct line_writer w;  /* must be first */
		struct file_output *owner;
	} writer;
	struct runspace *rs;
	struct format_output *format;
	const char *path;
	int fd;
	bool no_newline, shaped;
	enum text_charset charset;
	struct buf out;
};

static enum ps_status flush(struct file_output *f)
{
	int err = f->out.len ? fd_write_all(f->fd, f->out.data, f->out.len) : 0;
	buf_reset(&f->out);
	if (!err)
		return PS_OK;
	(void)fs_throw(err, f->path);
	return PS_ERROR;
}

static enum ps_status put_line(struct line_writer *w, const char *s, size_t n, int stream)
{
	struct file_output *f = ((struct file_writer *)w)->owner;
	(void)stream;
	text_encode(&f->out, f->charset, s, n);
	if (!f->no_newline)
		text_encode(&f->out, f->charset, "\n", 1);
	return f->out.len >= FLUSH_AT ? flush(f) : PS_OK;
}

static enum ps_status put(struct sink *s, ps_value v)
{
	struct file_output *f = (struct file_output *)s;
	if (f->fd < 0)
		return PS_OK;
	ps_value base = ps_base(v);
	if (!ps_is_string(base)) {
		f->shaped = true;
		return format_output_write(f->format, v);
	}
	if (f->shaped) { /* text is not folded to the width */
		enum ps_status st = format_output_end(f->format);
		f->shaped = false;
		if (st != PS_OK)
			return st;
		f->format = format_output_new(f->rs, &f->writer.w);
	}
	return put_line(&f->writer.w, ps_str(base)->text, ps_str(base)->len, 0);
}

static struct sink *refused(int err, const char *path)
{
	(void)fs_throw(err, path);
	ps_value e = ps_take_pending();
	struct ps_exception *x = (struct ps_exception *)e.bits;
	x->record = ps_error_record_new(e, "FileOpenFailure", CAT_OPEN_ERROR, PS_NULL);
	(void)ps_throw_value(e);
	return NULL;
}

/* The charset that the file shows by its mark, so that appending does not mix two. */
static void detect(struct file_output *f)
{
	char head[4];
	int fd = fd_open(f->path, O_RDONLY, 0);
	ssize_t n = fd < 0 ? 0 : fd_read(fd, head, sizeof head);
	if (n > 0)
		(void)text_detect_mark(head, (size_t)n, &f->charset);
	fd_close(fd);
}

struct sink *file_output_open(struct runspace *rs, const char *path, const struct file_output_options *o)
{
	struct stat st;
	bool there = stat(path, &st) == 0;
	if (there && o->no_clobber && !o->append) {
		ps_value e = ps_exception_new(&type_exc_io, "The file '%s' already exists.", path);
		((struct ps_exception *)e.bits)->record = ps_error_record_new(e, "NoClobber", CAT_RESOURCE_EXISTS, ps_cstring(path));
		(void)ps_throw_value(e);
		return NULL;
	}
	if (there && S_ISREG(st.st_mode) && item_read_only(&st)) {
		if (!o->force)
			return refused(EACCES, path);
		(void)chmod(path, st.st_mode | S_IWUSR);
	}
	int fd = fd_open(path, O_WRONLY | O_CREAT | (o->append ? O_APPEND : O_TRUNC), 0666);
	if (fd < 0)
		return refused(-fd, path);
	struct file_output *f = heap_new(struct file_output);
	f->sink.write = put;
	f->writer.w.line = put_line;
	f->writer.w.width = o->width ? o->width : rs->host->ops->width(rs->host);
	f->writer.owner = f;
	f->rs = rs;
	f->path = heap_strdup(path);
	f->fd = fd;
	f->no_newline = o->no_newline;
	f->charset = o->encoding.charset;
	f->format = format_output_new(rs, &f->writer.w);
	if (o->append && there && st.st_size > 0) {
		if (!o->encoding_given)
			detect(f);
	} else if (o->encoding.mark) {
		text_encode_mark(&f->out, f->charset);
	}
	return &f->sink;
}

void file_output_drop(struct sink *s)
{
	struct file_output *f = (struct file_output *)s;
	if (!f || f->fd < 0)
		return;
	fd_close(f->fd);
	f->fd = -1;
	buf_fini(&f->out);
}

enum ps_status file_output_close(struct sink *s)
{
	struct file_output *f = (struct file_output *)s;
	if (f->fd < 0)
		return PS_OK;
	enum ps_status st = f->shaped ? format_output_end(f->format) : PS_OK;
	if (f->out.len) {
		enum ps_status written = flush(f);
		st = st == PS_OK ? written : st;
	}
	file_output_drop(s);
	return st;
}

/* ---- hooks ---- */

static struct sink *redirect_open(struct runspace *rs, ps_value path, bool append)
{
	const char *text = item_text(path);
	const char *file = text ? path_to_file(rs, text) : NULL;
	return file ? file_output_open(rs, file, &(struct file_output_options){.append = append}) : NULL;
}

static int redirect_fd(struct sink *s)
{
	struct file_output *f = (struct file_output *)s;
	if (s->write != put || f->shaped || f->charset != CHARSET_UTF8)
		return -1;
	if (flush(f) != PS_OK) {
		(void)ps_take_pending();
		return -1;
	}
	return f->fd;
}

/* Out-String -Stream into a sink of strings. */
struct lines_output {
	struct sink sink;              /* must be first */
	struct lines_writer {
		struct line_writer w;  /* must be first */
		struct sink *to;
	} writer;
	struct format_output *format;
};

static enum ps_status give_line(struct line_writer *w, const char *s, size_t n, int stream)
{
	struct sink *to = ((struct lines_writer *)w)->to;
	(void)stream;
	return to->write(to, ps_string(s, n));
}

static enum ps_status shape(struct sink *s, ps_value v)
{
	return format_output_write(((struct lines_output *)s)->format, v);
}

static struct sink *lines_open(struct runspace *rs, struct sink *lines)
{
	struct lines_output *o = heap_new(struct lines_output);
	o->sink.write = shape;
	o->writer.w.line = give_line;
	o->writer.w.width = rs->host->ops->width(rs->host);
	o->writer.to = lines;
	o->format = format_output_new(rs, &o->writer.w);
	return &o->sink;
}

static enum ps_status lines_close(struct sink *s)
{
	return format_output_end(((struct lines_output *)s)->format);
}

void file_output_install(void)
{
	engine_hooks.redirect_open = redirect_open;
	engine_hooks.redirect_close = file_output_close;
	engine_hooks.redirect_fd = redirect_fd;
	engine_hooks.lines_open = lines_open;
	engine_hooks.lines_close = lines_close;
	engine_hooks.out_flush = default_output_flush;
}
