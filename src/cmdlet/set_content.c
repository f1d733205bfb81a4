/* SPDX-License-Identifier: MIT */
/*
 * cmdlet/set_content.c - Set-Content, Add-Content, Clear-Content.
 *
 * The files are opened with the first object and written through one buffer each until the pipeline ends.
 */
#include <errno.h>
#include <fcntl.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include "base/alloc.h"
#include "cmdlet/item_query.h"
#include "cmdlet/text_encoding.h"
#include "engine/filesystem.h"
#include "heap/heap.h"
#include "io/fd.h"
#include "object/convert.h"

enum { PATH, LITERAL, FILTER, INCLUDE, EXCLUDE, FORCE, VALUE, PASS_THRU, NO_NEWLINE, ENCODING, BYTES };
static const char *const params[] = {"Path",     "LiteralPath", "Filter",    "Include",  "Exclude",      "Force",
                                     "Value",    "PassThru",    "NoNewline", "Encoding", "AsByteStream", NULL};
static const struct item_params query = {PATH, LITERAL, FILTER, INCLUDE, EXCLUDE, FORCE};

#define FLUSH_AT ((size_t)64 << 10)

struct target {
	struct target *next;
	struct path path;
	int fd;                    /* -1: an item of a flat provider */
	struct buf out;            /* malloc'd; released by cleanup */
	struct ps_vec values;      /* flat */
	bool failed;
	enum text_charset charset;
};
struct state {
	struct target *first, **last;
	bool opened;
	struct text_encoding enc;
};

static enum ps_status write_failed(struct cmdlet_call *c, int err, const char *path)
{
	(void)fs_throw(err, path);
	bool denied = err == EACCES || err == EPERM || err == EISDIR;
	return item_system_error(c, denied ? "GetContentWriterUnauthorizedAccessError" : "GetContentWriterIOError",
	                         denied ? CAT_PERMISSION_DENIED : CAT_WRITE_ERROR, path);
}

static bool is_add(const struct cmdlet_call *c)
{
	return c->def->name[0] == 'A';
}

/* The charset that an existing file shows by its mark, for appending. */
static void detect(int fd, struct target *t)
{
	char head[4];
	ssize_t n = pread(fd, head, sizeof head, 0);
	if (n > 0)
		(void)text_detect_mark(head, (size_t)n, &t->charset);
}

static enum ps_status open_one(struct cmdlet_call *c, const struct path *p, void *arg)
{
	struct state *s = arg;
	enum ps_status st;
	bool add = is_add(c);
	if (!cmdlet_should_process(c, heap_printf("Path: %s", path_shown(p)), add ? "Add Content" : "Set Content", &st))
		return st;
	struct target *t = heap_new(struct target);
	t->path = *p;
	t->fd = -1;
	t->charset = s->enc.charset;
	if (p->provider->folders) {
		struct stat there;
		if (path_is_container(c->rs, p)) {
			(void)fs_throw(EISDIR, p->inner);
			return item_system_error(c, "GetContentWriterUnauthorizedAccessError", CAT_PERMISSION_DENIED, p->inner);
		}
		bool exists = stat(p->inner, &there) == 0;
		if (exists && item_read_only(&there)) {
			if (!cmdlet_switch(c, FORCE))
				return write_failed(c, EACCES, p->inner);
			(void)chmod(p->inner, there.st_mode | S_IWUSR);
		}
		t->fd = fd_open(p->inner, O_RDWR | O_CREAT | (add ? O_APPEND : O_TRUNC), 0666);
		if (t->fd == -EACCES || t->fd == -ENXIO || t->fd == -EINVAL)
			t->fd = fd_open(p->inner, O_WRONLY | O_CREAT | (add ? O_APPEND : O_TRUNC), 0666);
		if (t->fd < 0) {
			int err = -t->fd;
			return write_failed(c, err, p->inner);
		}
		if (add && exists && there.st_size > 0) {
			if (!cmdlet_has(c, ENCODING))
				detect(t->fd, t);
		} else if (s->enc.mark && !cmdlet_switch(c, BYTES)) {
			text_encode_mark(&t->out, t->charset);
		}
	} else if (!*p->inner) {
		return item_not_supported(c);
	}
	*s->last = t;
	s->last = &t->next;
	return PS_OK;
}

static enum ps_status begin(struct cmdlet_call *c)
{
	struct state *s = c->state;
	s->last = &s->first;
	return text_encoding_of(cmdlet_has(c, ENCODING) ? c->args[ENCODING] : PS_UNSET, &s->enc) ? PS_OK : PS_ERROR;
}

static enum ps_status flush(struct cmdlet_call *c, struct target *t)
{
	if (t->failed || t->out.len == 0)
		return PS_OK;
	int err = fd_write_all(t->fd, t->out.data, t->out.len);
	buf_reset(&t->out);
	if (!err)
		return PS_OK;
	t->failed = true;
	(void)fs_throw(err, t->path.inner);
	return item_system_error(c, "GetContentWriterIOError", CAT_WRITE_ERROR, t->path.inner);
}

static enum ps_status put_value(struct cmdlet_call *c, struct target *t, ps_value v)
{
	if (t->fd < 0) {
		ps_vec_add(&t->values, v);
		return PS_OK;
	}
	if (cmdlet_switch(c, BYTES)) {
		ps_value byte = ps_convert(v, &type_byte);
		if (ps_failed(byte))
			return PS_ERROR;
		buf_put_byte(&t->out, (int)ps_int64(byte));
	} else {
		ps_value base = ps_base(v);
		if (ps_is_string(base)) {
			text_encode(&t->out, t->charset, ps_str(base)->text, ps_str(base)->len);
		} else if (!ps_is_null(base)) {
			struct buf text = BUF_INIT;
			bool custom = ps_tc(base) == TC_PSOBJECT; /* PSObject.ToString, not .NET's */
			if (!(custom ? ps_to_text(v, &text, NULL) : ps_net_to_string(v, &text))) {
				buf_fini(&text);
				return PS_ERROR;
			}
			text_encode(&t->out, t->charset, buf_str(&text), text.len);
			buf_fini(&text);
		}
		if (!cmdlet_switch(c, NO_NEWLINE))
			text_encode(&t->out, t->charset, "\n", 1);
	}
	return t->out.len >= FLUSH_AT ? flush(c, t) : PS_OK;
}

static enum ps_status process(struct cmdlet_call *c)
{
	struct state *s = c->state;
	if (!s->opened) {
		s->opened = true;
		enum ps_status st = items_each(c, &query, 0, open_one, s);
		if (st != PS_OK)
			return st;
	}
	uint32_t n = 0;
	const ps_value *values = cmdlet_has(c, VALUE) && !ps_is_null(c->args[VALUE]) ? cmdlet_array(c, VALUE, &n) : NULL;
	for (uint32_t i = 0; i < n; i++) {
		for (struct target *t = s->first; t; t = t->next) {
			enum ps_status st = put_value(c, t, values[i]);
			if (st != PS_OK)
				return st;
		}
		if (cmdlet_switch(c, PASS_THRU)) {
			enum ps_status st = cmdlet_write(c, values[i]);
			if (st != PS_OK)
				return st;
		}
	}
	return PS_OK;
}

static enum ps_status finish_flat(struct cmdlet_call *c, struct target *t)
{
	const struct provider *p = t->path.provider;
	ps_value v = ps_vec_collapse(&t->values);
	if (is_add(c)) {
		ps_value old = p->value(c->rs, t->path.inner);
		struct ps_vec all = {0};
		if (ps_failed(old) || (!ps_is_unset(old) && !ps_flatten(old, &all)))
			return PS_ERROR;
		for (uint32_t i = 0; i < t->values.count; i++)
			ps_vec_add(&all, t->values.at[i]);
		v = ps_vec_collapse(&all);
	}
	return p->set(c->rs, t->path.inner, ps_is_null(v) ? PS_NULL : v, cmdlet_switch(c, FORCE)) ? PS_OK : item_pending_error(c);
}

static enum ps_status end(struct cmdlet_call *c)
{
	struct state *s = c->state;
	for (struct target *t = s->first; t; t = t->next) {
		enum ps_status st = t->fd < 0 ? finish_flat(c, t) : flush(c, t);
		if (st != PS_OK)
			return st;
	}
	return PS_OK;
}

static void cleanup(struct cmdlet_call *c)
{
	struct state *s = c->state;
	for (struct target *t = s->first; t; t = t->next) {
		if (t->fd >= 0 && !t->failed && t->out.len)
			(void)fd_write_all(t->fd, t->out.data, t->out.len);
		buf_fini(&t->out);
		fd_close(t->fd);
	}
	s->first = NULL;
}

const struct cmdlet cmdlet_set_content = {.name = "Set-Content",
                                          .params = params,
                                          .state_size = sizeof(struct state),
                                          .begin = begin,
                                          .process = process,
                                          .end = end,
                                          .cleanup = cleanup};
const struct cmdlet cmdlet_add_content = {.name = "Add-Content",
                                          .params = params,
                                          .state_size = sizeof(struct state),
                                          .begin = begin,
                                          .process = process,
                                          .end = end,
                                          .cleanup = cleanup};

/* ---- Clear-Content ---- */

static const char *const clear_params[] = {"Path", "LiteralPath", "Filter", "Include", "Exclude", "Force", NULL};

static enum ps_status clear_one(struct cmdlet_call *c, const struct path *p, void *arg)
{
	enum ps_status st;
	(void)arg;
	if (!p->provider->folders)
		return cmdlet_throw(c, &type_exc_ps_not_supported, "NotSupported", CAT_NOT_IMPLEMENTED, PS_NULL,
		                    "Cannot clear the content because the provider does not support this operation.");
	if (path_is_container(c->rs, p))
		return cmdlet_error(c, &type_exc_operation, "ClearDirectoryContent", CAT_INVALID_OPERATION, ps_cstring(p->inner),
		                    "Unable to clear content of '%s' because it is a directory. Clear-Content is only supported on files.",
		                    p->inner);
	if (!cmdlet_should_process(c, heap_printf("Item: %s", p->inner), "Clear Content", &st))
		return st;
	int fd = fd_open(p->inner, O_WRONLY | O_TRUNC, 0);
	if (fd < 0) {
		(void)fs_throw(-fd, p->inner);
		return item_system_error(c, "ClearContentUnauthorizedAccessError", CAT_PERMISSION_DENIED, p->inner);
	}
	fd_close(fd);
	return PS_OK;
}

static enum ps_status clear_process(struct cmdlet_call *c)
{
	return items_each(c, &query, ITEMS_MUST_EXIST, clear_one, NULL);
}

const struct cmdlet cmdlet_clear_content = {.name = "Clear-Content", .params = clear_params, .process = clear_process};
