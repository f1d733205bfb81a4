/* SPDX-License-Identifier: MIT */
/*
 * object/types/text_io.c - Stream, FileStream, MemoryStream; StreamReader/Writer, StringReader/Writer; Console.
 * A StreamReader takes in its whole stream when it is first read.
 */
#include "object/types/io_support.h"

#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <sys/ioctl.h>
#include <sys/stat.h>
#include <unistd.h>

#include "base/file.h"
#include "object/hooks.h"

struct stream {
	struct ps_refobj ref;
	int fd;                      /* -1: memory */
	const char *path;
	uint8_t *data;
	size_t len, cap, pos;
	bool closed, readable, writable;
};
extern struct ps_type type_stream, type_file_stream, type_memory_stream, type_text_reader, type_text_writer, type_stream_reader,
    type_stream_writer, type_string_reader, type_string_writer, type_console_reader, type_console_writer;

static struct stream *self_stream(const struct ps_call *c)
{
	return (struct stream *)c->self.bits;
}

static bool open_stream(const struct stream *s)
{
	if (s->closed)
		ps_throw(&type_exc_object_disposed, "Cannot access a closed %s.", s->fd >= 0 ? "file" : "Stream");
	return !s->closed;
}

static void stream_close(struct stream *s)
{
	if (!s->closed && s->fd > 2)
		file_close(s->fd);
	s->closed = true;
}

static void stream_lost(void *s)
{
	stream_close(s);
}

static bool stream_write(struct stream *s, const void *p, size_t n)
{
	if (!open_stream(s))
		return false;
	if (!s->writable)
		return ps_throw(&type_exc_not_supported, "Stream does not support writing.");
	if (s->fd >= 0) {
		int error = file_write(s->fd, p, n);
		if (error != 0)
			io_fail(error, s->path);
		return error == 0;
	}
	if (s->pos + n > s->cap) {
		size_t cap = s->cap < 256 ? 256 : s->cap;
		while (cap < s->pos + n)
			cap *= 2;
		uint8_t *grown = heap_alloc_atomic(cap);
		memset(grown, 0, cap);
		if (s->len > 0)
			memcpy(grown, s->data, s->len);
		s->data = grown;
		s->cap = cap;
	}
	memcpy(s->data + s->pos, p, n);
	s->pos += n;
	if (s->pos > s->len)
		s->len = s->pos;
	return true;
}

/* Bytes read, 0 at the end, -1 + exception. */
static int64_t stream_read(struct stream *s, void *out, size_t n)
{
	if (!open_stream(s))
		return -1;
	if (!s->readable) {
		ps_throw(&type_exc_not_supported, "Stream does not support reading.");
		return -1;
	}
	if (s->fd >= 0) {
		ssize_t got = file_read(s->fd, out, n);
		if (got < 0)
			io_fail((int)-got, s->path);
		return got < 0 ? -1 : got;
	}
	size_t left = s->pos < s->len ? s->len - s->pos : 0;
	n = n < left ? n : left;
	if (n > 0)
		memcpy(out, s->data + s->pos, n);
	s->pos += n;
	return (int64_t)n;
}

/* FileMode: CreateNew 1, Create 2, Open 3, OpenOrCreate 4, Truncate 5, Append 6; FileAccess: Read 1, Write 2 */
static ps_value file_stream(const char *path, int64_t mode, int64_t access)
{
	static const int flags[] = {0, O_CREAT | O_EXCL, O_CREAT | O_TRUNC, 0, O_CREAT, O_TRUNC, O_CREAT | O_APPEND};
	struct stream *s = heap_new(struct stream);
	s->ref.o.type = &type_file_stream;
	int fd = file_open(path, flags[mode >= 1 && mode <= 6 ? mode : 3] | (access == 1 ? O_RDONLY : access == 2 ? O_WRONLY : O_RDWR), 0666);
	if (fd < 0)
		return io_fail(-fd, path);
	s->fd = fd;
	s->path = path;
	s->readable = (access & 1) != 0;
	s->writable = (access & 2) != 0;
	heap_on_unreachable(s, stream_lost);
	return ps_from_obj(s);
}

METHOD(new_file_stream)
{
	const char *path = io_path_arg(c, 0, "path");
	int64_t mode = arg_long(c, 1), access = c->argc > 2 ? arg_long(c, 2) : mode == 6 ? 2 : 3;
	return path == NULL ? PS_FAIL : file_stream(path, mode, access);
}

METHOD(new_memory_stream)
{
	struct stream *s = heap_new(struct stream);
	s->ref.o.type = &type_memory_stream;
	s->fd = -1;
	s->readable = s->writable = true;
	if (c->argc > 0 && ps_tc(c->args[0]) == TC_ARRAY) {
		uint32_t n;
		const uint8_t *p = arg_bytes(c, 0, &n);
		stream_write(s, p, n);
		s->pos = 0;
	}
	return ps_from_obj(s);
}

METHOD(stream_read_member)
{
	uint32_t n;
	uint8_t *p = ps_array(c->args[0])->bytes;
	arg_bytes(c, 0, &n);
	int64_t at = c->argc > 1 ? arg_int(c, 1) : 0, count = c->argc > 2 ? arg_int(c, 2) : (int64_t)n;
	if (at < 0 || count < 0 || at + count > n)
		return FAIL(type_exc_argument, "Offset and length were out of bounds for the array or count is greater than the number of "
		                               "elements from index to the end of the source collection.");
	int64_t got = stream_read(self_stream(c), p + at, (size_t)count);
	return got < 0 ? PS_FAIL : ps_from_int((int32_t)got);
}

METHOD(stream_read_byte)
{
	uint8_t b;
	int64_t got = stream_read(self_stream(c), &b, 1);
	return got < 0 ? PS_FAIL : ps_from_int(got == 0 ? -1 : b);
}

METHOD(stream_write_member)
{
	uint32_t n;
	const uint8_t *p = arg_bytes(c, 0, &n);
	int64_t at = c->argc > 1 ? arg_int(c, 1) : 0, count = c->argc > 2 ? arg_int(c, 2) : (int64_t)n;
	if (at < 0 || count < 0 || at + count > n)
		return FAIL(type_exc_argument, "Offset and length were out of bounds for the array or count is greater than the number of "
		                               "elements from index to the end of the source collection.");
	return stream_write(self_stream(c), p + at, (size_t)count) ? PS_NOTHING : PS_FAIL;
}

METHOD(stream_write_byte)
{
	uint8_t b = (uint8_t)ps_small(c->args[0]);
	return stream_write(self_stream(c), &b, 1) ? PS_NOTHING : PS_FAIL;
}

METHOD(stream_dispose)
{
	stream_close(self_stream(c));
	return PS_NOTHING;
}

METHOD(nothing)
{
	return PS_NOTHING;
}

METHOD(stream_length)
{
	struct stat st;
	if (!open_stream(self_stream(c)))
		return PS_FAIL;
	if (self_stream(c)->fd >= 0)
		return ps_from_int64(fstat(self_stream(c)->fd, &st) == 0 ? st.st_size : 0);
	return ps_from_int64((int64_t)self_stream(c)->len);
}

METHOD(stream_position)
{
	struct stream *s = self_stream(c);
	return ps_from_int64(s->fd >= 0 ? lseek(s->fd, 0, SEEK_CUR) : (int64_t)s->pos);
}

static ps_value seek(struct stream *s, int64_t offset, int whence)
{
	if (!open_stream(s))
		return PS_FAIL;
	if (s->fd >= 0) {
		off_t at = lseek(s->fd, offset, whence);
		return at < 0 ? io_fail(errno, s->path) : ps_from_int64(at);
	}
	int64_t at = offset + (int64_t)(whence == SEEK_CUR ? s->pos : whence == SEEK_END ? s->len : 0);
	if (at < 0)
		return FAIL(type_exc_io, "An attempt was made to move the position before the beginning of the stream.");
	s->pos = (size_t)at;
	return ps_from_int64(at);
}

METHOD(stream_set_position)
{
	return ps_failed(seek(self_stream(c), arg_long(c, 0), SEEK_SET)) ? PS_FAIL : PS_NOTHING;
}

METHOD(stream_seek)
{
	return seek(self_stream(c), arg_long(c, 0), (int)arg_long(c, 1));
}

METHOD(stream_set_length)
{
	struct stream *s = self_stream(c);
	int64_t n = arg_long(c, 0);
	if (!open_stream(s))
		return PS_FAIL;
	if (s->fd >= 0)
		return ftruncate(s->fd, n) != 0 ? io_fail(errno, s->path) : PS_NOTHING;
	size_t keep = s->pos;
	if (n > (int64_t)s->len) {
		s->pos = (size_t)n - 1;
		stream_write(s, "", 1);
	}
	s->len = (size_t)n;
	s->pos = keep < s->len ? keep : s->len;
	return PS_NOTHING;
}

METHOD(stream_to_array)
{
	return ps_byte_array(self_stream(c)->data, self_stream(c)->len);
}

METHOD(stream_copy_to)
{
	uint8_t part[8192];
	int64_t got;
	struct stream *to = (struct stream *)ps_base(c->args[0]).bits;
	while ((got = stream_read(self_stream(c), part, sizeof(part))) > 0)
		if (!stream_write(to, part, (size_t)got))
			return PS_FAIL;
	return got < 0 ? PS_FAIL : PS_NOTHING;
}

METHOD(can_read)
{
	return ps_from_bool(self_stream(c)->readable && !self_stream(c)->closed);
}

METHOD(can_write)
{
	return ps_from_bool(self_stream(c)->writable && !self_stream(c)->closed);
}

METHOD(can_seek)
{
	struct stream *s = self_stream(c);
	return ps_from_bool(!s->closed && (s->fd < 0 || lseek(s->fd, 0, SEEK_CUR) >= 0));
}

METHOD(stream_name)
{
	return ps_cstring(self_stream(c)->path);
}

/* ---- readers ---- */

struct reader {
	struct ps_refobj ref;
	struct stream *from;         /* StreamReader */
	bool console, closed;
	enum encoding e;
	const struct ps_str *text;   /* NULL until the stream was taken in */
	size_t pos;
};

static struct reader *self_reader(const struct ps_call *c)
{
	return (struct reader *)c->self.bits;
}

static bool console_line(struct buf *out)
{
	if (object_hooks.console_read_line != NULL)
		return object_hooks.console_read_line(out);
	char ch; /* byte by byte: what follows the line belongs to whoever reads next */
	ssize_t got;
	bool any = false;
	while ((got = file_read(0, &ch, 1)) > 0) {
		any = true;
		if (ch == '\n')
			break;
		buf_put_byte(out, ch);
	}
	if (out->len > 0 && out->data[out->len - 1] == '\r')
		buf_truncate(out, out->len - 1);
	return any;
}

/* The text of a reader other than the console's; NULL + exception. */
static const struct ps_str *reader_text(struct reader *r)
{
	if (r->closed) {
		ps_throw(&type_exc_object_disposed, "Cannot read from a closed TextReader.");
		return NULL;
	}
	if (r->text != NULL)
		return r->text;
	struct buf b = BUF_INIT;
	int64_t got = 0;
	do {
		if (!buf_reserve(&b, 65536))
			break;
		got = stream_read(r->from, b.data + b.len, 65536);
		if (got > 0)
			b.len += (size_t)got;
	} while (got > 0);
	ps_value v = io_decode(buf_str(&b), b.len, r->e);
	buf_fini(&b);
	r->text = got < 0 ? NULL : ps_str(v);
	return r->text;
}

METHOD(new_stream_reader)
{
	struct reader *r = heap_new(struct reader);
	r->ref.o.type = c->type;
	ps_value from = ps_base(c->args[0]);
	if (ps_is_string(from)) {
		const char *path = io_path_arg(c, 0, "path");
		from = path == NULL ? PS_FAIL : file_stream(path, 3, 1);
		if (ps_failed(from))
			return PS_FAIL;
	}
	r->from = (struct stream *)from.bits;
	for (uint32_t i = 1; i < c->argc; i++)
		ps_encoding_of(c->args[i], &r->e);
	return ps_from_obj(r);
}

METHOD(new_string_reader)
{
	struct reader *r = heap_new(struct reader);
	r->ref.o.type = c->type;
	if (ps_is_null(c->args[0]))
		return fail_null("s");
	r->text = arg_str(c, 0);
	return ps_from_obj(r);
}

METHOD(read_line)
{
	struct reader *r = self_reader(c);
	if (r->console) {
		struct buf b = BUF_INIT;
		bool any = console_line(&b);
		ps_value v = any ? ps_string_lossy(buf_str(&b), b.len) : PS_NULL;
		buf_fini(&b);
		return v;
	}
	const struct ps_str *s = reader_text(r);
	if (s == NULL)
		return PS_FAIL;
	if (r->pos >= s->len)
		return PS_NULL;
	size_t end = r->pos;
	while (end < s->len && s->text[end] != '\n' && s->text[end] != '\r')
		end++;
	ps_value line = ps_string(s->text + r->pos, end - r->pos);
	r->pos = end + (end + 1 < s->len && s->text[end] == '\r' && s->text[end + 1] == '\n') + (end < s->len);
	return line;
}

METHOD(read_to_end)
{
	struct reader *r = self_reader(c);
	if (r->console) {
		struct buf b = BUF_INIT;
		while (console_line(&b))
			buf_put_byte(&b, '\n');
		ps_value v = ps_string_lossy(buf_str(&b), b.len);
		buf_fini(&b);
		return v;
	}
	const struct ps_str *s = reader_text(r);
	if (s == NULL)
		return PS_FAIL;
	ps_value rest = ps_string(s->text + r->pos, s->len - r->pos);
	r->pos = s->len;
	return rest;
}

static ps_value next_char(const struct ps_call *c, bool take)
{
	struct reader *r = self_reader(c);
	const struct ps_str *s = r->console ? ps_empty_string : reader_text(r);
	uint32_t cp;
	if (s == NULL)
		return PS_FAIL;
	if (r->pos >= s->len)
		return ps_from_int(-1);
	size_t used = utf8_decode(s->text + r->pos, s->len - r->pos, &cp);
	r->pos += take ? used : 0;
	return ps_from_int((int32_t)cp);
}

METHOD(read_char)
{
	return next_char(c, true);
}

METHOD(peek_char)
{
	return next_char(c, false);
}

METHOD(at_end)
{
	const struct ps_str *s = self_reader(c)->console ? ps_empty_string : reader_text(self_reader(c));
	return s == NULL ? PS_FAIL : ps_from_bool(self_reader(c)->pos >= s->len);
}

METHOD(reader_dispose)
{
	self_reader(c)->closed = true;
	if (self_reader(c)->from != NULL)
		stream_close(self_reader(c)->from);
	return PS_NOTHING;
}

/* ---- writers ---- */

struct writer {
	struct ps_refobj ref;
	struct stream *to;           /* NULL: text is kept (StringWriter), or the console */
	int console;                 /* 1 or 2 */
	enum encoding e;
	bool closed, auto_flush, began;
	ps_value builder;            /* StringWriter: a StringBuilder */
	const char *new_line;
};

static struct writer *self_writer(const struct ps_call *c)
{
	return (struct writer *)c->self.bits;
}

static bool put_text(struct writer *w, const char *s, size_t n)
{
	if (w->closed)
		return ps_throw(&type_exc_object_disposed, "Cannot write to a closed TextWriter.");
	if (w->console != 0) {
		if (object_hooks.console_write != NULL)
			object_hooks.console_write(w->console == 2, s, n);
		else
			file_write(w->console, s, n);
		return true;
	}
	if (w->to == NULL) {
		ps_value text = ps_string(s, n), r;
		return ps_call_member(w->builder, "Append", 6, &text, 1, &r) == PS_FOUND && !ps_failed(r);
	}
	struct buf b = BUF_INIT;
	uint8_t mark[4];
	if (!w->began)
		buf_put(&b, mark, encoding_mark(w->e, mark));
	w->began = true;
	encoding_encode(w->e, s, n, &b);
	bool ok = stream_write(w->to, buf_str(&b), b.len);
	buf_fini(&b);
	return ok;
}

/* (value) or (format, args…), with a line end for WriteLine */
static ps_value write_value(struct writer *w, const struct ps_call *c, bool line)
{
	struct buf b = BUF_INIT;
	bool ok = true;
	if (c->argc > 1 && ps_is_string(c->args[0])) {
		ps_value r;
		ok = ps_call_static(&type_string, "Format", 6, c->args, c->argc, &r) == PS_FOUND && !ps_failed(r);
		if (ok)
			buf_put(&b, ps_str(r)->text, ps_str(r)->len);
	} else if (c->argc > 0 && ps_tc(c->args[0]) == TC_ARRAY && ps_type_of(c->args[0])->element == &type_char) {
		for (uint32_t i = 0; i < ps_array(c->args[0])->count; i++)
			buf_put_utf16(&b, (uint16_t)ps_small(ps_array(c->args[0])->at[i]));
	} else if (c->argc > 0 && !ps_is_null(c->args[0])) {
		ok = ps_net_to_string(c->args[0], &b);
	}
	if (line)
		buf_puts(&b, w->new_line);
	ok = ok && put_text(w, buf_str(&b), b.len);
	buf_fini(&b);
	return ok ? PS_NOTHING : PS_FAIL;
}

static struct writer *writer_new(const struct ps_type *t)
{
	struct writer *w = heap_new(struct writer);
	w->ref.o.type = t;
	w->new_line = "\n";
	return w;
}

METHOD(new_stream_writer)
{
	struct writer *w = writer_new(c->type);
	ps_value to = ps_base(c->args[0]);
	bool append = false;
	for (uint32_t i = 1; i < c->argc; i++)
		if (ps_is_bool(c->args[i]))
			append = arg_bool(c, i);
		else
			ps_encoding_of(c->args[i], &w->e);
	if (ps_is_string(to)) {
		const char *path = io_path_arg(c, 0, "path");
		to = path == NULL ? PS_FAIL : file_stream(path, append ? 6 : 2, 2);
		if (ps_failed(to))
			return PS_FAIL;
		struct stat st;
		w->began = append && stat(path, &st) == 0 && st.st_size > 0;
	}
	w->to = (struct stream *)to.bits;
	return ps_from_obj(w);
}

METHOD(new_string_writer)
{
	struct writer *w = writer_new(c->type);
	w->builder = c->argc > 0 ? c->args[0] : ps_type_new(ps_type_find("System.Text.StringBuilder", 25, NULL), NULL, 0);
	return ps_failed(w->builder) ? PS_FAIL : ps_from_obj(w);
}

METHOD(write_plain)
{
	return write_value(self_writer(c), c, false);
}

METHOD(write_line)
{
	return write_value(self_writer(c), c, true);
}

METHOD(writer_dispose)
{
	self_writer(c)->closed = self_writer(c)->console == 0;
	if (self_writer(c)->to != NULL)
		stream_close(self_writer(c)->to);
	return PS_NOTHING;
}

METHOD(get_auto_flush)
{
	return ps_from_bool(self_writer(c)->auto_flush);
}

METHOD(set_auto_flush)
{
	self_writer(c)->auto_flush = arg_bool(c, 0);
	return PS_NOTHING;
}

METHOD(get_new_line)
{
	return ps_cstring(self_writer(c)->new_line);
}

METHOD(set_new_line)
{
	self_writer(c)->new_line = arg_str(c, 0)->text;
	return PS_NOTHING;
}

METHOD(get_encoding)
{
	return ps_encoding_new(self_writer(c)->e);
}

METHOD(get_builder)
{
	return self_writer(c)->builder;
}

METHOD(base_stream)
{
	return ps_from_obj(ps_type_is(c->type, &type_text_writer) ? self_writer(c)->to : self_reader(c)->from);
}

static bool string_writer_text(ps_value v, struct buf *out)
{
	return ps_net_to_string(((struct writer *)v.bits)->builder, out);
}

/* ---- File.Open… and FileInfo.Open…: (path …) or (…) of a FileInfo; object/types/io_support.h ---- */

/* Mode and access by the method's name. */
ps_value io_open(const char *path, const char *method, const struct ps_call *rest)
{
	int64_t mode = 3, access = 1;
	if (strcmp(method, "Open") == 0) {
		mode = arg_long(rest, 0);
		access = rest->argc > 1 ? arg_long(rest, 1) : mode == 6 ? 2 : 3;
	} else if (strcmp(method, "OpenWrite") == 0) {
		mode = 4;
		access = 2;
	} else if (strncmp(method, "Create", 6) == 0) {
		mode = 2;
		access = 3;
	} else if (strcmp(method, "AppendText") == 0) {
		mode = 6;
		access = 2;
	}
	ps_value stream = file_stream(path, mode, access);
	if (ps_failed(stream) || strstr(method, "Text") == NULL)
		return stream;
	bool reads = strcmp(method, "OpenText") == 0;
	return ps_type_new(reads ? &type_stream_reader : &type_stream_writer, &stream, 1);
}

/* ---- Console ---- */

static ps_value console_writer(int fd)
{
	struct writer *w = writer_new(&type_console_writer);
	w->console = fd;
	w->auto_flush = true;
	return ps_from_obj(w);
}

METHOD(console_out)
{
	return console_writer(1);
}

METHOD(console_error)
{
	return console_writer(2);
}

METHOD(console_in)
{
	struct reader *r = heap_new(struct reader);
	r->ref.o.type = &type_console_reader;
	r->console = true;
	return ps_from_obj(r);
}

METHOD(console_write)
{
	return write_value((struct writer *)console_writer(1).bits, c, false);
}

METHOD(console_write_line)
{
	return write_value((struct writer *)console_writer(1).bits, c, true);
}

METHOD(console_read_line)
{
	return read_line(&(struct ps_call){.self = console_in(c)});
}

METHOD(console_read)
{
	unsigned char ch;
	ssize_t got = file_read(0, &ch, 1);
	return ps_from_int(got > 0 ? ch : -1);
}

static ps_value standard_stream(int fd)
{
	struct stream *s = heap_new(struct stream);
	s->ref.o.type = &type_file_stream;
	s->fd = fd;
	s->path = "";
	s->readable = fd == 0;
	s->writable = fd != 0;
	return ps_from_obj(s);
}

METHOD(console_open_in)
{
	return standard_stream(0);
}

METHOD(console_open_out)
{
	return standard_stream(1);
}

METHOD(console_open_error)
{
	return standard_stream(2);
}

METHOD(in_redirected)
{
	return ps_from_bool(!isatty(0));
}

METHOD(out_redirected)
{
	return ps_from_bool(!isatty(1));
}

METHOD(error_redirected)
{
	return ps_from_bool(!isatty(2));
}

METHOD(console_encoding)
{
	return ps_encoding_new(ENCODING_UTF8);
}

static int window(bool rows)
{
	struct winsize w;
	bool known = ioctl(1, TIOCGWINSZ, &w) == 0 && w.ws_col > 0;
	return rows ? (known ? w.ws_row : 24) : (known ? w.ws_col : 80);
}

METHOD(window_width)
{
	return ps_from_int(window(false));
}

METHOD(window_height)
{
	return ps_from_int(window(true));
}

METHOD(get_color)
{
	return ps_from_enum(ps_type_find("System.ConsoleColor", 19, NULL), -1);
}

static ps_value escape(const char *text)
{
	if (isatty(1))
		put_text((struct writer *)console_writer(1).bits, text, strlen(text));
	return PS_NOTHING;
}

static ps_value set_color(const struct ps_call *c, int base)
{
	static const uint8_t ansi[] = {0, 4, 2, 6, 1, 5, 3, 7, 60, 64, 62, 66, 61, 65, 63, 67};
	char text[16];
	snprintf(text, sizeof(text), "\x1b[%dm", base + ansi[arg_long(c, 0) & 15]);
	return escape(text);
}

METHOD(set_foreground)
{
	return set_color(c, 30);
}

METHOD(set_background)
{
	return set_color(c, 40);
}

METHOD(reset_color)
{
	return escape("\x1b[39;49m\x1b[0m");
}

METHOD(console_clear)
{
	return escape("\x1b[H\x1b[J\x1b[3J");
}

METHOD(beep)
{
	return escape("\a");
}

METHOD(get_title)
{
	return ps_from_obj(ps_empty_string);
}

METHOD(set_title)
{
	return escape(heap_printf("\x1b]0;%s\a", arg_str(c, 0)->text));
}

METHOD(get_zero)
{
	return ps_from_int(0);
}

METHOD(get_false)
{
	return PS_FALSE;
}

METHOD(set_cursor)
{
	return escape(heap_printf("\x1b[%d;%dH", arg_int(c, 1) + 1, arg_int(c, 0) + 1));
}

#define WRITES(prefix, w, wl)                                                                                                 \
	{prefix "void Write(string value)", w, NULL}, {prefix "void Write(char value)", w, NULL},                               \
	{prefix "void Write(char[] buffer)", w, NULL}, {prefix "void Write(bool value)", w, NULL},                              \
	{prefix "void Write(int value)", w, NULL}, {prefix "void Write(long value)", w, NULL},                                  \
	{prefix "void Write(double value)", w, NULL}, {prefix "void Write(decimal value)", w, NULL},                            \
	{prefix "void Write(System.Object value)", w, NULL}, {prefix "void Write(string format, System.Object arg0)", w, NULL}, \
	{prefix "void Write(string format, Params System.Object[] arg)", w, NULL}, {prefix "void WriteLine()", wl, NULL},       \
	{prefix "void WriteLine(string value)", wl, NULL}, {prefix "void WriteLine(char value)", wl, NULL},                     \
	{prefix "void WriteLine(char[] buffer)", wl, NULL}, {prefix "void WriteLine(bool value)", wl, NULL},                    \
	{prefix "void WriteLine(int value)", wl, NULL}, {prefix "void WriteLine(long value)", wl, NULL},                        \
	{prefix "void WriteLine(double value)", wl, NULL}, {prefix "void WriteLine(decimal value)", wl, NULL},                  \
	{prefix "void WriteLine(System.Object value)", wl, NULL},                                                               \
	{prefix "void WriteLine(string format, System.Object arg0)", wl, NULL},                                                 \
	{prefix "void WriteLine(string format, Params System.Object[] arg)", wl, NULL}

static const struct ps_member_row stream_rows[] = {
	{"void Close()", stream_dispose, NULL},
	{"void CopyTo(System.IO.Stream destination)", stream_copy_to, NULL},
	{"void Dispose()", stream_dispose, NULL},
	{"void Flush()", nothing, NULL},
	{"int Read(byte[] buffer, int offset, int count)", stream_read_member, NULL},
	{"int ReadByte()", stream_read_byte, NULL},
	{"long Seek(long offset, System.IO.SeekOrigin origin)", stream_seek, NULL},
	{"void SetLength(long value)", stream_set_length, NULL},
	{"void Write(byte[] buffer, int offset, int count)", stream_write_member, NULL},
	{"void WriteByte(byte value)", stream_write_byte, NULL},
	{"bool CanRead {get;}", can_read, NULL},
	{"bool CanSeek {get;}", can_seek, NULL},
	{"bool CanWrite {get;}", can_write, NULL},
	{"long Length {get;}", stream_length, NULL},
	{"long Position {get;set;}", stream_position, stream_set_position},
	ROWS_END};
static const struct ps_member_row file_stream_rows[] = {
	{"new(string path, System.IO.FileMode mode)", new_file_stream, NULL},
	{"new(string path, System.IO.FileMode mode, System.IO.FileAccess access)", new_file_stream, NULL},
	{"new(string path, System.IO.FileMode mode, System.IO.FileAccess access, System.IO.FileShare share)", new_file_stream, NULL},
	{"string Name {get;}", stream_name, NULL},
	ROWS_END};
static const struct ps_member_row memory_stream_rows[] = {
	{"new()", new_memory_stream, NULL},
	{"new(int capacity)", new_memory_stream, NULL},
	{"new(byte[] buffer)", new_memory_stream, NULL},
	{"byte[] GetBuffer()", stream_to_array, NULL},
	{"byte[] ToArray()", stream_to_array, NULL},
	ROWS_END};
static const struct ps_member_row reader_rows[] = {
	{"void Close()", reader_dispose, NULL},
	{"void Dispose()", reader_dispose, NULL},
	{"int Peek()", peek_char, NULL},
	{"int Read()", read_char, NULL},
	{"string ReadLine()", read_line, NULL},
	{"string ReadToEnd()", read_to_end, NULL},
	ROWS_END};
static const struct ps_member_row stream_reader_rows[] = {
	{"new(string path)", new_stream_reader, NULL},
	{"new(System.IO.Stream stream)", new_stream_reader, NULL},
	{"new(string path, System.Text.Encoding encoding)", new_stream_reader, NULL},
	{"new(System.IO.Stream stream, System.Text.Encoding encoding)", new_stream_reader, NULL},
	{"System.IO.Stream BaseStream {get;}", base_stream, NULL},
	{"bool EndOfStream {get;}", at_end, NULL},
	ROWS_END};
static const struct ps_member_row string_reader_rows[] = {{"new(string s)", new_string_reader, NULL}, ROWS_END};
static const struct ps_member_row writer_rows[] = {
	{"void Close()", writer_dispose, NULL},
	{"void Dispose()", writer_dispose, NULL},
	{"void Flush()", nothing, NULL},
	WRITES("", write_plain, write_line),
	{"System.Text.Encoding Encoding {get;}", get_encoding, NULL},
	{"string NewLine {get;set;}", get_new_line, set_new_line},
	ROWS_END};
static const struct ps_member_row stream_writer_rows[] = {
	{"new(string path)", new_stream_writer, NULL},
	{"new(System.IO.Stream stream)", new_stream_writer, NULL},
	{"new(string path, bool append)", new_stream_writer, NULL},
	{"new(string path, bool append, System.Text.Encoding encoding)", new_stream_writer, NULL},
	{"new(System.IO.Stream stream, System.Text.Encoding encoding)", new_stream_writer, NULL},
	{"bool AutoFlush {get;set;}", get_auto_flush, set_auto_flush},
	{"System.IO.Stream BaseStream {get;}", base_stream, NULL},
	ROWS_END};
static const struct ps_member_row string_writer_rows[] = {
	{"new()", new_string_writer, NULL},
	{"new(System.Text.StringBuilder sb)", new_string_writer, NULL},
	{"System.Text.StringBuilder GetStringBuilder()", get_builder, NULL},
	ROWS_END};
static const struct ps_member_row console_rows[] = {
	{"static void Beep()", beep, NULL},
	{"static void Clear()", console_clear, NULL},
	{"static System.IO.Stream OpenStandardError()", console_open_error, NULL},
	{"static System.IO.Stream OpenStandardInput()", console_open_in, NULL},
	{"static System.IO.Stream OpenStandardOutput()", console_open_out, NULL},
	{"static int Read()", console_read, NULL},
	{"static string ReadLine()", console_read_line, NULL},
	{"static void ResetColor()", reset_color, NULL},
	{"static void SetCursorPosition(int left, int top)", set_cursor, NULL},
	WRITES("static ", console_write, console_write_line),
	{"static System.ConsoleColor BackgroundColor {get;set;}", get_color, set_background},
	{"static int BufferHeight {get;}", window_height, NULL},
	{"static int BufferWidth {get;}", window_width, NULL},
	{"static int CursorLeft {get;}", get_zero, NULL},
	{"static int CursorTop {get;}", get_zero, NULL},
	{"static System.IO.TextWriter Error {get;}", console_error, NULL},
	{"static System.ConsoleColor ForegroundColor {get;set;}", get_color, set_foreground},
	{"static System.IO.TextReader In {get;}", console_in, NULL},
	{"static System.Text.Encoding InputEncoding {get;set;}", console_encoding, nothing},
	{"static bool IsErrorRedirected {get;}", error_redirected, NULL},
	{"static bool IsInputRedirected {get;}", in_redirected, NULL},
	{"static bool IsOutputRedirected {get;}", out_redirected, NULL},
	{"static bool KeyAvailable {get;}", get_false, NULL},
	{"static System.IO.TextWriter Out {get;}", console_out, NULL},
	{"static System.Text.Encoding OutputEncoding {get;set;}", console_encoding, nothing},
	{"static string Title {get;set;}", get_title, set_title},
	{"static bool TreatControlCAsInput {get;set;}", get_false, nothing},
	{"static int WindowHeight {get;}", window_height, NULL},
	{"static int WindowWidth {get;}", window_width, NULL},
	ROWS_END};
static const struct ps_type_ops string_writer_ops = {.to_string = string_writer_text};
REF_TYPE(stream, "System.IO.Stream", NULL, "System.IDisposable", stream_rows, NULL);
DERIVED_TYPE(file_stream, "System.IO.FileStream", stream, PS_TYPE_REF, file_stream_rows, NULL);
DERIVED_TYPE(memory_stream, "System.IO.MemoryStream", stream, PS_TYPE_REF, memory_stream_rows, NULL);
REF_TYPE(text_reader, "System.IO.TextReader", NULL, "System.IDisposable", reader_rows, NULL);
DERIVED_TYPE(stream_reader, "System.IO.StreamReader", text_reader, PS_TYPE_REF, stream_reader_rows, NULL);
DERIVED_TYPE(string_reader, "System.IO.StringReader", text_reader, PS_TYPE_REF, string_reader_rows, NULL);
DERIVED_TYPE(console_reader, "System.IO.SyncTextReader", text_reader, PS_TYPE_REF, NULL, NULL);
REF_TYPE(text_writer, "System.IO.TextWriter", NULL, "System.IDisposable", writer_rows, NULL);
DERIVED_TYPE(stream_writer, "System.IO.StreamWriter", text_writer, PS_TYPE_REF, stream_writer_rows, NULL);
DERIVED_TYPE(string_writer, "System.IO.StringWriter", text_writer, PS_TYPE_REF, string_writer_rows, &string_writer_ops);
DERIVED_TYPE(console_writer, "System.IO.TextWriter+SyncTextWriter", text_writer, PS_TYPE_REF, NULL, NULL);
STATIC_TYPE(console, "System.Console", console_rows);
