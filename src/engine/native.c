/* SPDX-License-Identifier: MIT */
/*
 * engine/native.c - the stage of a native program: starting its chain, feeding it, reading it, its end.
 *
 * A program inherits the terminal (or the files) of the shell when nobody captures its output; then it is alone with the
 * user and Ctrl+C is its own business.  Otherwise its output is decoded line by line as it comes and a stop kills it.
 */
#include "engine/native.h"

#include <errno.h>
#include <signal.h>
#include <string.h>
#include <unistd.h>

#include "base/alloc.h"
#include "engine/command.h"
#include "engine/errors.h"
#include "engine/pipeline.h"
#include "engine/provider.h"
#include "heap/heap.h"
#include "io/fd.h"
#include "object/convert.h"
#include "object/psobject.h"
#include "object/throw.h"

#define INPUT_HIGH ((size_t)64 << 10) /* input waiting for the program beyond which upstream waits */

static struct native *native_of(struct stage *s)
{
	struct native *n = s->state;
	if (!n) {
		n = heap_new(struct native);
		n->stage = s;
		n->err_fd = -1;
		s->state = n;
	}
	return n;
}

/* ---- what stands around the chain ---- */

static bool goes_to_user(const struct stage *last)
{
	const struct runspace *rs = last->rs;
	return rs->out && pipeline_final_sink(last->out) == rs->out && rs->host->owns_stdio && !last->out_list;
}

static struct stage *previous(const struct stage *s)
{
	for (struct stage *p = s->pl ? s->pl->first : NULL; p; p = p->next)
		if (p->next == s)
			return p;
	return NULL;
}

/* Bytes of `up` may go straight to `down`. */
static bool connected(const struct stage *up, const struct stage *down)
{
	if (!up || up->ops != &stage_native || down->ops != &stage_native || up->out != &down->in || up->out_list)
		return false;
	const struct sink *err = up->streams ? up->streams->to[STREAM_ERROR] : NULL;
	return up->streams == up->pl->streams || !err || err == &sink_null; /* 2>&1 mixes lines, not bytes */
}

static enum ps_status native_prepare(struct stage *s)
{
	struct native *n = native_of(s);
	n->path = s->info->definition;
	struct stage *before = previous(s);
	if (connected(before, s)) {
		struct native *up = native_of(before);
		n->chain = up->chain;
		up->next = n;
	} else {
		struct native_chain *c = heap_new(struct native_chain);
		c->rs = s->rs;
		c->first = n;
		c->in_fd = c->out_fd = c->wake_fd = c->raw_fd = -1;
		n->chain = c;
	}
	n->chain->last = n;
	return PS_OK;
}

/* ---- starting ---- */

static enum ps_status start_failed(struct native *n, int err)
{
	struct runspace *rs = n->stage->rs;
	const char *why = err == ENOENT ? "No such file or directory" : err == EACCES ? "Permission denied" : strerror(err);
	ps_value invocation = invocation_of_stage(n->stage);
	ps_value where = ps_is_null(invocation) ? PS_NULL : ps_get(invocation, "PositionMessage");
	const char *position = ps_is_string(where) ? ps_str(where)->text : "";
	const char *name = strrchr(n->path, '/');
	name = name ? name + 1 : n->path;
	(void)ps_throw_error(&type_exc_application_failed, "NativeCommandFailed", CAT_RESOURCE_UNAVAILABLE, PS_NULL,
	                     "Program '%s' failed to run: An error occurred trying to start process '%s' with working directory "
	                     "'%s'. %s%s%s.",
	                     name, n->path, location_directory(rs), why, *position ? position : "", "");
	return PS_ERROR;
}

static void wake_chain(void *arg)
{
	struct native_chain *c = arg;
	fd_wake(c->wake_fd);
}

static enum ps_status start_one(struct native *n, struct child_stdio in, struct child_stdio out, struct child *ret)
{
	struct native_chain *c = n->chain;
	struct stream_set *streams = n->stage->streams;
	bool own_err = !(streams && streams->to[STREAM_ERROR]) && c->rs->host->owns_stdio;
	if (!native_arguments(n, !c->standalone && n == c->last))
		return PS_ERROR;
	struct child_options o = {.path = n->path,
	                          .argv = n->argv,
	                          .cwd = location_directory(c->rs),
	                          .io = {in, out, {own_err ? CHILD_INHERIT : CHILD_PIPE, -1}},
	                          .flags = child_guarded() ? CHILD_DIES : 0};
	int err = child_spawn(&o, ret);
	if (err)
		return start_failed(n, err);
	n->pid = ret->pid;
	n->err_fd = ret->fd[2];
	if (n->err_fd >= 0)
		fd_set_nonblock(n->err_fd, true);
	return PS_OK;
}

static struct child_stdio input_of_first(const struct native_chain *c)
{
	struct stage *s = c->first->stage;
	if (s->has_input)
		return (struct child_stdio){CHILD_PIPE, -1};
	return (struct child_stdio){c->rs->host->owns_stdio ? CHILD_INHERIT : CHILD_NULL, -1};
}

static enum ps_status chain_start(struct native_chain *c)
{
	c->started = true;
	struct stage *last = c->last->stage;
	c->standalone = goes_to_user(last);
	if (!c->standalone && engine_hooks.redirect_fd && !last->out_list)
		c->raw_fd = engine_hooks.redirect_fd(pipeline_final_sink(last->out));
	c->wake_fd = fd_wake_new();
	c->waker = (struct runspace_waker){.wake = wake_chain, .arg = c};
	runspace_waker_push(c->rs, &c->waker);
	if (c->standalone && engine_hooks.out_flush) {
		enum ps_status flushed = engine_hooks.out_flush(c->rs->out);
		if (flushed != PS_OK)
			return flushed;
	}
	if (c->standalone && c->rs->host->ops->notify_native)
		c->rs->host->ops->notify_native(c->rs->host, true);
	struct child_stdio in = input_of_first(c);
	int carried = -1;
	enum ps_status st = PS_OK;
	for (struct native *n = c->first; n && st == PS_OK; n = n->next) {
		struct child_stdio out = {CHILD_PIPE, -1};
		struct child child;
		if (n == c->last && c->standalone)
			out.how = CHILD_INHERIT;
		else if (n == c->last && c->raw_fd >= 0)
			out = (struct child_stdio){CHILD_FD, c->raw_fd};
		st = start_one(n, in, out, &child);
		fd_close(carried);
		carried = -1;
		if (st != PS_OK)
			break;
		if (n == c->first)
			c->in_fd = child.fd[0];
		if (n == c->last)
			c->out_fd = child.fd[1];
		else
			carried = child.fd[1];
		in = (struct child_stdio){CHILD_FD, carried};
	}
	fd_close(carried);
	if (c->in_fd >= 0)
		fd_set_nonblock(c->in_fd, true);
	if (c->out_fd >= 0)
		fd_set_nonblock(c->out_fd, true);
	return st;
}

/* ---- lines that come out ---- */

static enum ps_status out_line(void *arg, const char *s, size_t n)
{
	struct native_chain *c = arg;
	return stage_write(c->last->stage, ps_string_lossy(s, n));
}

/* An error record of one line, as 2>&1 shows it. */
static enum ps_status err_line(void *arg, const char *s, size_t len)
{
	struct native *n = arg;
	struct runspace *rs = n->stage->rs;
	ps_value line = ps_string_lossy(s, len);
	ps_value exception = ps_exception_new(&type_exc_remote, "%s", ps_str(line)->text);
	ps_value record = ps_error_record_new(exception, n->err_seen ? "NativeCommandErrorMessage" : "NativeCommandError",
	                                      CAT_NOT_SPECIFIED, line);
	((struct ps_error_record *)record.bits)->invocation = n->err_seen ? PS_NULL : invocation_of_stage(n->stage);
	n->err_seen = true;
	struct stage_saved saved;
	stage_enter(n->stage, &saved);
	enum ps_status st = error_emit(rs, record);
	stage_leave(n->stage, &saved);
	return st;
}

/* ---- the loop ---- */

static enum ps_status read_stream(int *fd, struct line_splitter *lines, line_fn *fn, void *arg)
{
	char chunk[16384];
	ssize_t n = fd_read(*fd, chunk, sizeof chunk);
	if (n == -EAGAIN)
		return PS_OK;
	if (n > 0)
		return line_split(lines, chunk, (size_t)n, fn, arg);
	fd_close(*fd);
	*fd = -1;
	return line_split_end(lines, fn, arg);
}

static void close_input(struct native_chain *c)
{
	fd_close(c->in_fd);
	c->in_fd = -1;
	buf_fini(&c->to_write);
	c->written = 0;
}

static void write_input(struct native_chain *c)
{
	ssize_t n = fd_write(c->in_fd, c->to_write.data + c->written, c->to_write.len - c->written);
	if (n == -EAGAIN)
		return;
	if (n < 0) { /* it reads no more: not an error */
		close_input(c);
		return;
	}
	c->written += (size_t)n;
	if (c->written == c->to_write.len) {
		buf_reset(&c->to_write);
		c->written = 0;
	}
}

static void kill_all(struct native_chain *c, int sig)
{
	for (struct native *n = c->first; n; n = n->next)
		child_kill(n->pid, sig);
}

#define CHAIN_MAX 64 /* programs of one chain that are polled at once; more is refused by native_begin */

/* Serves all descriptors once.  `block`: waits until something happens. */
static enum ps_status turn(struct native_chain *c, bool block)
{
	struct pollfd p[CHAIN_MAX + 3];
	struct native *errs[CHAIN_MAX];
	nfds_t count = 0;
	int in_at = -1, out_at = -1;
	p[count++] = (struct pollfd){.fd = c->wake_fd, .events = POLLIN};
	if (c->in_fd >= 0 && c->to_write.len > c->written) {
		in_at = (int)count;
		p[count++] = (struct pollfd){.fd = c->in_fd, .events = POLLOUT};
	}
	if (c->out_fd >= 0) {
		out_at = (int)count;
		p[count++] = (struct pollfd){.fd = c->out_fd, .events = POLLIN};
	}
	nfds_t err_at = count;
	for (struct native *n = c->first; n; n = n->next)
		if (n->err_fd >= 0) {
			errs[count - err_at] = n;
			p[count++] = (struct pollfd){.fd = n->err_fd, .events = POLLIN};
		}
	int rc = fd_poll(p, count, block ? 0 : 1);
	if (rc <= 0 && rc != -EINTR)
		return PS_OK;
	if (runspace_stopping(c->rs))
		return PS_CANCELED;
	if (rc < 0)
		return PS_OK;
	enum ps_status st = PS_OK;
	if (in_at >= 0 && p[in_at].revents)
		write_input(c);
	if (out_at >= 0 && p[out_at].revents)
		st = read_stream(&c->out_fd, &c->out_lines, out_line, c);
	for (nfds_t i = err_at; st == PS_OK && i < count; i++)
		if (p[i].revents)
			st = read_stream(&errs[i - err_at]->err_fd, &errs[i - err_at]->err_lines, err_line, errs[i - err_at]);
	return st;
}

static bool open_ends(const struct native_chain *c)
{
	if (c->out_fd >= 0 || (c->in_fd >= 0 && c->to_write.len > c->written))
		return true;
	for (const struct native *n = c->first; n; n = n->next)
		if (n->err_fd >= 0)
			return true;
	return false;
}

static void drop_ends(struct native_chain *c)
{
	close_input(c);
	fd_close(c->out_fd);
	c->out_fd = -1;
	buf_fini(&c->out_lines.rest);
	for (struct native *n = c->first; n; n = n->next) {
		fd_close(n->err_fd);
		n->err_fd = -1;
		buf_fini(&n->err_lines.rest);
	}
}

static enum ps_status pump(struct native_chain *c, bool until_end)
{
	for (;;) {
		bool wait = until_end ? open_ends(c) : c->to_write.len - c->written > INPUT_HIGH && c->in_fd >= 0;
		if (until_end && !wait)
			return PS_OK;
		enum ps_status st = turn(c, wait);
		if (st != PS_OK || !wait)
			return st;
	}
}

/* Waits for the ends of all programs; a stop kills them unless they have the terminal. */
static enum ps_status reap(struct native_chain *c, bool kill_now)
{
	enum ps_status st = PS_OK;
	if (kill_now)
		kill_all(c, SIGKILL);
	for (struct native *n = c->first; n; n = n->next) {
		if (n->pid <= 0)
			continue;
		int fd = kill_now ? -1 : child_pidfd(n->pid);
		while (fd >= 0) {
			struct pollfd p[2] = {{.fd = fd, .events = POLLIN}, {.fd = c->wake_fd, .events = POLLIN}};
			int rc = fd_poll(p, 2, 0);
			if (p[0].revents && rc > 0)
				break;
			if (runspace_stopping(c->rs) && st == PS_OK) {
				st = PS_CANCELED;
				fd_wake_clear(c->wake_fd);
				if (!c->standalone)
					kill_all(c, SIGKILL);
				else if (!isatty(0))
					kill_all(c, SIGINT);
				break;
			}
		}
		fd_close(fd);
		(void)child_wait(n->pid, &n->status);
		n->pid = -1;
	}
	return st;
}

/* ---- the end ---- */

static ps_value exit_error(struct native *n, int code)
{
	const char *name = strrchr(n->path, '/');
	name = name ? name + 1 : n->path;
	ps_value e = ps_exception_new(&type_exc_native_exit, "Program \"%s\" ended with non-zero exit code: %d (0x%02X).", name,
	                              code, (unsigned)code);
	struct ps_exception *x = (struct ps_exception *)e.bits;
	x->fields = ps_hashtable_new();
	ps_dict_set_str(ps_dict(x->fields), "Path", ps_cstring(n->path));
	ps_dict_set_str(ps_dict(x->fields), "ExitCode", ps_from_int(code));
	return ps_error_record_new(e, "ProgramExitedWithNonZeroCode", CAT_NOT_SPECIFIED, ps_cstring(n->path));
}

static void chain_release(struct native_chain *c)
{
	if (c->finished || !c->started)
		return;
	c->finished = true;
	drop_ends(c);
	(void)reap(c, true);
	runspace_waker_pop(c->rs, &c->waker);
	fd_close(c->wake_fd);
	c->wake_fd = -1;
	if (c->standalone && c->rs->host->ops->notify_native)
		c->rs->host->ops->notify_native(c->rs->host, false);
}

static enum ps_status chain_finish(struct native_chain *c)
{
	enum ps_status st = pump(c, true);
	bool stop = st == PS_STOP_UPSTREAM;
	if (st == PS_OK)
		st = reap(c, false);
	else if (!(c->standalone && st == PS_CANCELED))
		kill_all(c, SIGKILL);
	if (st != PS_OK) {
		drop_ends(c);
		(void)reap(c, !c->standalone || stop);
	}
	struct native *last = c->last;
	int status = last->status;
	chain_release(c);
	if (stop)
		return st;
	int code = child_exit_code(status);
	(void)variable_set(c->rs, "global:LASTEXITCODE", ps_from_int(code));
	if (code != 0)
		last->stage->failed = true;
	if (st != PS_OK || code == 0)
		return st;
	ps_value use = variable_get(c->rs, "PSNativeCommandUseErrorActionPreference");
	if (ps_is_unset(use) || !ps_truth(use))
		return PS_OK;
	return error_write(c->rs, last->stage, exit_error(last, code));
}

/* ---- input ---- */

static enum ps_status put_line(struct sink *s, ps_value v)
{
	struct native_chain *c = (struct native_chain *)(void *)((char *)s - offsetof(struct native_chain, lines));
	struct buf *out = &c->to_write;
	if (c->in_fd < 0)
		return PS_OK;
	if (!ps_to_text(v, out, NULL))
		return PS_ERROR;
	buf_put_byte(out, '\n');
	return PS_OK;
}

static enum ps_status put_object(struct native_chain *c, ps_value v)
{
	ps_value base = ps_base(v);
	if (ps_tc(base) == TC_BYTE) {
		buf_put_byte(&c->to_write, (int)ps_int64(base));
		return PS_OK;
	}
	if (ps_tc(base) == TC_ARRAY && ps_array(base)->bytes) {
		buf_put(&c->to_write, ps_array(base)->bytes, ps_array(base)->count);
		return PS_OK;
	}
	if (ps_is_string(base) && !c->formatter)
		return put_line(&c->lines, base);
	if (ps_is_null(base))
		return PS_OK;
	if (!c->formatter && engine_hooks.lines_open) {
		c->lines.write = put_line;
		c->formatter = engine_hooks.lines_open(c->rs, &c->lines);
		if (!c->formatter)
			return PS_ERROR;
	}
	return c->formatter ? c->formatter->write(c->formatter, v) : put_line(&c->lines, v);
}

static enum ps_status native_begin(struct stage *s)
{
	struct native *n = native_of(s);
	uint32_t length = 0;
	for (struct native *m = n->chain->first; m; m = m->next)
		length++;
	if (length > CHAIN_MAX) {
		(void)ps_throw(&type_exc_not_supported, "More than %d programs in one pipeline are not supported.", CHAIN_MAX);
		return PS_ERROR;
	}
	return PS_OK;
}

static enum ps_status ensure_started(struct native_chain *c)
{
	return c->started ? PS_OK : chain_start(c);
}

static enum ps_status native_process(struct stage *s, ps_value input)
{
	struct native *n = native_of(s);
	struct native_chain *c = n->chain;
	if (n != c->first)
		return PS_OK;
	enum ps_status st = ensure_started(c);
	if (st != PS_OK || ps_is_unset(input))
		return st;
	st = put_object(c, input);
	return st == PS_OK ? pump(c, false) : st;
}

static enum ps_status native_end(struct stage *s)
{
	struct native *n = native_of(s);
	struct native_chain *c = n->chain;
	enum ps_status st = PS_OK;
	if (n == c->first) {
		st = ensure_started(c);
		if (st == PS_OK && c->formatter) {
			struct sink *f = c->formatter;
			c->formatter = NULL;
			st = engine_hooks.lines_close(f);
		}
		while (st == PS_OK && c->in_fd >= 0 && c->to_write.len > c->written)
			st = turn(c, true);
		if (st == PS_OK)
			close_input(c);
	}
	if (st == PS_OK && n == c->last)
		st = chain_finish(c);
	return st;
}

static void native_cleanup(struct stage *s)
{
	struct native *n = native_of(s);
	if (n->chain)
		chain_release(n->chain);
}

const struct stage_ops stage_native = {
	.prepare = native_prepare,
	.begin = native_begin,
	.process = native_process,
	.end = native_end,
	.cleanup = native_cleanup,
};
