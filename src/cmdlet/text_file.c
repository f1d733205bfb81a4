/* SPDX-License-Identifier: MIT */
/* cmdlet/text_file.c - see text_file.h. */
#include "cmdlet/text_file.h"

#include <errno.h>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include "base/utf.h"
#include "engine/provider.h"
#include "object/types/io_support.h"

static bool refuse(const char *path, int error)
{
	io_fail(error, path);
	ps_value e = ps_take_pending();
	ps_value record = ps_error_record_new(e, "FileOpenFailure", CAT_OPEN_ERROR, ps_cstring(path));
	((struct ps_exception *)ps_obj(e))->record = record;
	return ps_throw_value(e);
}

static bool read_fd(int fd, struct buf *out)
{
	struct stat st;
	if (fstat(fd, &st) == 0 && st.st_size > 0)
		buf_reserve(out, (size_t)st.st_size + 1);
	for (;;) {
		if (!buf_reserve(out, 65536))
			return false;
		ssize_t got = read(fd, out->data + out->len, out->cap - out->len - 1);
		if (got < 0 && errno == EINTR)
			continue;
		if (got <= 0) {
			out->data[out->len] = 0;
			return got == 0;
		}
		out->len += (size_t)got;
	}
}

bool text_file_read(struct cmdlet_call *c, const char *path, ps_value encoding, struct buf *out)
{
	struct text_encoding e;
	enum text_charset charset;
	(void)c;
	if (!text_encoding_of(encoding, &e))
		return false;
	int fd = open(path, O_RDONLY | O_CLOEXEC);
	if (fd < 0)
		return refuse(path, errno);
	struct buf raw = BUF_INIT;
	bool ok = read_fd(fd, &raw);
	int error = errno;
	close(fd);
	if (!ok) {
		buf_fini(&raw);
		return refuse(path, error);
	}
	charset = e.charset;
	size_t mark = text_detect_mark(buf_str(&raw), raw.len, &charset);
	text_decode(out, mark ? charset : e.charset, buf_str(&raw) + mark, raw.len - mark);
	buf_fini(&raw);
	return true;
}

int text_file_create(struct cmdlet_call *c, const char *path, const struct text_file_options *o)
{
	(void)c;
	struct stat st;
	if (o->no_clobber && !o->append && stat(path, &st) == 0) {
		ps_value e = ps_exception_new(&type_exc_io, "The file '%s' already exists.", path);
		((struct ps_exception *)ps_obj(e))->record = ps_error_record_new(e, "NoClobber", CAT_RESOURCE_EXISTS, ps_cstring(path));
		ps_throw_value(e);
		return -1;
	}
	if (o->force && stat(path, &st) == 0 && !(st.st_mode & S_IWUSR))
		(void)!chmod(path, (st.st_mode | S_IWUSR) & 07777);
	if (!o->force && stat(path, &st) == 0 && !(st.st_mode & (S_IWUSR | S_IWGRP | S_IWOTH))) {
		refuse(path, EACCES); /* read-only files are refused to root, too */
		return -1;
	}
	int fd = open(path, O_WRONLY | O_CREAT | O_CLOEXEC | (o->append ? O_APPEND : O_TRUNC), 0666);
	if (fd < 0) {
		refuse(path, errno);
		return -1;
	}
	return fd;
}

bool text_file_write(int fd, const char *path, const char *s, size_t n)
{
	while (n > 0) {
		ssize_t put = write(fd, s, n);
		if (put < 0 && errno == EINTR)
			continue;
		if (put < 0) {
			io_fail(errno, path);
			return false;
		}
		s += put;
		n -= (size_t)put;
	}
	return true;
}

bool text_file_paths(struct cmdlet_call *c, int path, int literal, struct ps_vec *ret)
{
	bool is_literal = cmdlet_has(c, literal);
	uint32_t n;
	ps_value arg = c->args[is_literal ? literal : path];
	const ps_value *at = &arg;
	if (ps_tc(ps_base(arg)) == TC_ARRAY)
		at = cmdlet_array(c, is_literal ? literal : path, &n);
	else
		n = ps_is_unset(arg) ? 0 : 1;
	for (uint32_t i = 0; i < n; i++) {
		ps_value text = ps_to_string(at[i]);
		struct path *found;
		uint32_t count;
		bool wild;
		if (ps_failed(text) || !path_expand(c->rs, ps_str(text)->text, is_literal, true, &found, &count, &wild))
			return false;
		for (uint32_t k = 0; wild && k < count; k++)
			ps_vec_add(ret, ps_cstring(found[k].inner));
		if (wild)
			continue;
		const char *file = path_to_file(c->rs, ps_str(text)->text);
		if (!file)
			return false;
		ps_vec_add(ret, ps_cstring(file));
	}
	return true;
}
