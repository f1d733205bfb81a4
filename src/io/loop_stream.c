/* SPDX-License-Identifier: MIT */
/*
 * io/loop_stream.c - streams of the IO thread.
 *
 * One lock guards a stream's state; it is never held during a callback.  Writers on any thread write directly while
 * nothing is queued, so that a short message costs no thread switch; the rest goes to `queue`, which the IO thread empties.
 * libuv handles are touched by the IO thread only: other threads change the wanted state and post update().
 */
#include <errno.h>
#include <stdatomic.h>
#include <sys/socket.h>
#include <unistd.h>

#include "base/alloc.h"
#include "base/buf.h"
#include "base/thread.h"
#include "io/fd.h"
#include "io/loop_priv.h"

#define READ_CHUNK  65536
#define READ_ROUNDS 8      /* chunks of one stream before others get their turn */
#define QUEUE_MAX   ((size_t)1 << 30)

struct loop_stream {
	_Atomic unsigned refs;
	const struct loop_stream_ops *ops;
	void *arg;
	struct lock lock;
	struct cond progress;
	/* under lock */
	int in_fd, out_fd;
	bool keep_fds;
	struct buf queue;
	size_t queue_at;              /* bytes of queue already written */
	bool want_read, ending, ended, closing;
	int write_err;
	bool write_err_told, update_posted;
	/* IO thread only */
	bool in_open, out_open, idle_open, in_done;
	bool reading;
	uv_poll_t in, out;
	uv_idle_t idle;               /* drives a regular file, which poll does not know */
	int handles;                  /* open libuv handles */
	bool shut;
};

static void update(void *arg);

static void post_update(struct loop_stream *s) /* under lock */
{
	if (s->update_posted)
		return;
	s->update_posted = true;
	loop_post(update, loop_stream_ref(s));
}

struct loop_stream *loop_stream_ref(struct loop_stream *s)
{
	atomic_fetch_add(&s->refs, 1);
	return s;
}

void loop_stream_unref(struct loop_stream *s)
{
	if (!s || atomic_fetch_sub(&s->refs, 1) != 1)
		return;
	buf_fini(&s->queue);
	cond_fini(&s->progress);
	lock_fini(&s->lock);
	mem_free(s);
}

struct loop_stream *loop_stream_new(int in_fd, int out_fd, bool keep_fds, const struct loop_stream_ops *ops, void *arg)
{
	struct loop_stream *s = mem_alloc(sizeof *s);
	s->refs = 1;
	s->ops = ops;
	s->arg = arg;
	lock_init(&s->lock);
	cond_init(&s->progress);
	s->in_fd = in_fd;
	s->out_fd = out_fd;
	s->keep_fds = keep_fds;
	buf_init(&s->queue, QUEUE_MAX);
	if (in_fd >= 0)
		fd_set_nonblock(in_fd, true);
	if (out_fd >= 0 && out_fd != in_fd)
		fd_set_nonblock(out_fd, true);
	s->in.data = s->out.data = s->idle.data = s;
	return s;
}

/* ---- IO thread ---- */

static void on_handle_closed(uv_handle_t *h)
{
	struct loop_stream *s = h->data;
	if (--s->handles > 0)
		return;
	if (s->shut) {
		if (s->ops->on_closed)
			s->ops->on_closed(s->arg);
		loop_stream_unref(s);
	}
}

/* Reads until the descriptor has no more for now; the callbacks may pause or close the stream. */
static void read_some(struct loop_stream *s)
{
	static char chunk[READ_CHUNK]; /* one IO thread, callbacks do not reenter */
	for (int i = 0; i < READ_ROUNDS; i++) {
		lock_take(&s->lock);
		bool go = s->want_read && !s->closing && !s->in_done;
		lock_release(&s->lock);
		if (!go)
			return;
		ssize_t n = fd_read(s->in_fd, chunk, sizeof chunk);
		if (n == -EAGAIN)
			return;
		if (n > 0) {
			s->ops->on_read(s->arg, chunk, (size_t)n);
			if ((size_t)n < sizeof chunk && !s->idle_open)
				return;
			continue;
		}
		s->in_done = true;
		if (s->ops->on_end)
			s->ops->on_end(s->arg, n == -EIO ? 0 : (int)-n); /* EIO: a terminal that hung up */
		return;
	}
}

/* Writes what fits; under lock. */
static void flush(struct loop_stream *s)
{
	while (s->out_fd >= 0 && !s->write_err && s->queue_at < s->queue.len) {
		ssize_t n = fd_write(s->out_fd, s->queue.data + s->queue_at, s->queue.len - s->queue_at);
		if (n == -EAGAIN)
			break;
		if (n < 0) {
			s->write_err = (int)-n;
			break;
		}
		s->queue_at += (size_t)n;
	}
	if (s->write_err || s->queue_at == s->queue.len) {
		s->queue_at = 0;
		if (s->queue.cap > (size_t)1 << 20)
			buf_fini(&s->queue);
		buf_reset(&s->queue);
	} else if (s->queue_at > s->queue.len / 2) {
		buf_consume(&s->queue, s->queue_at);
		s->queue_at = 0;
	}
	cond_wake_all(&s->progress);
}

static void write_some(struct loop_stream *s)
{
	lock_take(&s->lock);
	bool had = s->queue.len > 0;
	flush(s);
	bool drained = had && s->queue.len == 0 && !s->write_err && !s->closing;
	lock_release(&s->lock);
	if (drained && s->ops->on_drain)
		s->ops->on_drain(s->arg);
}

static void on_ready(uv_poll_t *p, int status, int events)
{
	struct loop_stream *s = p->data;
	loop_stream_ref(s);
	if (status < 0 || (events & UV_WRITABLE))
		write_some(s);
	if (p == &s->in && (status < 0 || (events & UV_READABLE)))
		read_some(s);
	lock_take(&s->lock);
	post_update(s);
	lock_release(&s->lock);
	loop_stream_unref(s);
}

static void on_idle(uv_idle_t *h)
{
	struct loop_stream *s = h->data;
	loop_stream_ref(s);
	read_some(s);
	lock_take(&s->lock);
	post_update(s);
	lock_release(&s->lock);
	loop_stream_unref(s);
}

static void open_in(struct loop_stream *s)
{
	if (s->in_open || s->idle_open || s->in_fd < 0)
		return;
	if (uv_poll_init(loop_uv(), &s->in, s->in_fd) == 0) {
		s->in_open = true;
	} else {
		uv_idle_init(loop_uv(), &s->idle);
		s->idle_open = true;
	}
	s->handles++;
}

static void watch_in(struct loop_stream *s, bool read, bool write)
{
	if (!read && !write && !s->in_open && !s->idle_open)
		return;
	open_in(s);
	if (s->in_open) {
		int events = (read ? UV_READABLE : 0) | (write ? UV_WRITABLE : 0);
		if (events)
			uv_poll_start(&s->in, events, on_ready);
		else
			uv_poll_stop(&s->in);
	} else if (s->idle_open) {
		if (read)
			uv_idle_start(&s->idle, on_idle);
		else
			uv_idle_stop(&s->idle);
	}
}

static void watch_out(struct loop_stream *s, bool write)
{
	if (!s->out_open) {
		if (!write || uv_poll_init(loop_uv(), &s->out, s->out_fd) != 0)
			return;
		s->out_open = true;
		s->handles++;
	}
	if (write)
		uv_poll_start(&s->out, UV_WRITABLE, on_ready);
	else
		uv_poll_stop(&s->out);
}

static void close_fds(struct loop_stream *s) /* under lock */
{
	if (!s->keep_fds) {
		fd_close(s->in_fd);
		if (s->out_fd != s->in_fd)
			fd_close(s->out_fd);
	}
	s->in_fd = s->out_fd = -1;
}

static void shut(struct loop_stream *s)
{
	if (s->shut)
		return;
	s->shut = true;
	s->handles++; /* held until all are asked to close */
	if (s->in_open)
		uv_close((uv_handle_t *)&s->in, on_handle_closed);
	if (s->idle_open)
		uv_close((uv_handle_t *)&s->idle, on_handle_closed);
	if (s->out_open)
		uv_close((uv_handle_t *)&s->out, on_handle_closed);
	lock_take(&s->lock);
	close_fds(s);
	cond_wake_all(&s->progress);
	lock_release(&s->lock);
	if (--s->handles == 0) {
		if (s->ops->on_closed)
			s->ops->on_closed(s->arg);
		loop_stream_unref(s);
	}
}

/* Ends the writing direction once everything is written; under lock. */
static void finish_output(struct loop_stream *s)
{
	s->ended = true;
	if (s->out_fd < 0)
		return;
	if (s->out_fd == s->in_fd) {
		shutdown(s->out_fd, SHUT_WR);
		return;
	}
	if (s->out_open)
		uv_poll_stop(&s->out);
	if (s->out_open) {
		s->out_open = false;
		uv_close((uv_handle_t *)&s->out, on_handle_closed);
	}
	if (!s->keep_fds)
		fd_close(s->out_fd);
	s->out_fd = -1;
	cond_wake_all(&s->progress);
}

/* Makes the handles watch what is wanted; the only place that tells of a write error. */
static void update(void *arg)
{
	struct loop_stream *s = arg;
	lock_take(&s->lock);
	s->update_posted = false;
	bool closing = s->closing;
	int tell = 0;
	if (s->write_err && !s->write_err_told && !closing) {
		s->write_err_told = true;
		tell = s->write_err;
	}
	bool write = s->queue.len > 0 && !s->write_err;
	if (!closing && s->ending && !s->ended && !write)
		finish_output(s);
	bool read = s->want_read && !s->in_done;
	int out_fd = s->out_fd;
	lock_release(&s->lock);
	if (closing) {
		shut(s);
	} else {
		bool same = out_fd >= 0 && out_fd == s->in_fd;
		watch_in(s, read, write && same);
		if (out_fd >= 0 && !same)
			watch_out(s, write);
		if (tell && s->ops->on_write_error)
			s->ops->on_write_error(s->arg, tell);
	}
	loop_stream_unref(s);
}

/* ---- any thread ---- */

void loop_stream_read(struct loop_stream *s, bool on)
{
	lock_take(&s->lock);
	if (s->want_read != on) {
		s->want_read = on;
		post_update(s);
	}
	lock_release(&s->lock);
}

bool loop_stream_write(struct loop_stream *s, const void *p, size_t n)
{
	lock_take(&s->lock);
	bool open = s->out_fd >= 0 && !s->closing && !s->ending && !s->write_err;
	if (open) {
		size_t done = 0;
		if (s->queue.len == 0 && n > 0) {
			ssize_t put = fd_write(s->out_fd, p, n);
			if (put >= 0) {
				done = (size_t)put;
			} else if (put != -EAGAIN) {
				s->write_err = (int)-put;
				open = false;
				post_update(s);
			}
		}
		if (open && done < n) {
			buf_put(&s->queue, (const char *)p + done, n - done);
			if (s->queue.overflow) {
				s->write_err = ENOBUFS;
				open = false;
			}
			post_update(s);
		}
	}
	lock_release(&s->lock);
	return open;
}

size_t loop_stream_queued(struct loop_stream *s)
{
	lock_take(&s->lock);
	size_t n = s->queue.len - s->queue_at;
	lock_release(&s->lock);
	return n;
}

bool loop_stream_wait(struct loop_stream *s, size_t limit, uint64_t deadline)
{
	lock_take(&s->lock);
	bool in_time = true;
	while (in_time && s->queue.len - s->queue_at > limit && !s->write_err && !s->closing) {
		if (deadline)
			in_time = cond_wait_until(&s->progress, &s->lock, deadline);
		else
			cond_wait(&s->progress, &s->lock);
	}
	bool ok = s->queue.len - s->queue_at <= limit && !s->write_err && !s->closing;
	lock_release(&s->lock);
	return ok;
}

void loop_stream_end(struct loop_stream *s)
{
	lock_take(&s->lock);
	if (!s->ending) {
		s->ending = true;
		post_update(s);
	}
	lock_release(&s->lock);
}

void loop_stream_close(struct loop_stream *s)
{
	lock_take(&s->lock);
	if (!s->closing) {
		s->closing = true;
		post_update(s);
	}
	lock_release(&s->lock);
}
