/* SPDX-License-Identifier: MIT */
/* Tests of the IO thread: posts, timers, streams to a child and back, ends of children, parent death. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <cmocka.h>

#include <errno.h>
#include <signal.h>
#include <string.h>
#include <unistd.h>

#include "base/alloc.h"
#include "base/buf.h"
#include "base/clock.h"
#include "base/thread.h"
#include "io/fd.h"
#include "io/loop.h"

struct wait_for {
	struct lock lock;
	struct cond cond;
	struct buf got;
	int ended, closed, fired, status;
};

static void wait_init(struct wait_for *w)
{
	memset(w, 0, sizeof *w);
	lock_init(&w->lock);
	cond_init(&w->cond);
	buf_init(&w->got, 0);
}

static void await(struct wait_for *w, const int *flag)
{
	uint64_t deadline = clock_mono_ns() + 10000000000u;
	lock_take(&w->lock);
	while (!*flag)
		assert_true(cond_wait_until(&w->cond, &w->lock, deadline));
	lock_release(&w->lock);
}

static void raise_flag(struct wait_for *w, int *flag)
{
	lock_take(&w->lock);
	(*flag)++;
	cond_wake_all(&w->cond);
	lock_release(&w->lock);
}

static void on_read(void *arg, const char *data, size_t n)
{
	struct wait_for *w = arg;
	buf_put(&w->got, data, n);
}

static void on_end(void *arg, int err)
{
	struct wait_for *w = arg;
	assert_int_equal(err, 0);
	raise_flag(w, &w->ended);
}

static void on_closed(void *arg)
{
	struct wait_for *w = arg;
	raise_flag(w, &w->closed);
}

static void on_fired(void *arg)
{
	struct wait_for *w = arg;
	raise_flag(w, &w->fired);
}

static void on_exit_of(void *arg, pid_t pid, int status)
{
	struct wait_for *w = arg;
	(void)pid;
	w->status = status;
	raise_flag(w, &w->fired);
}

static const struct loop_stream_ops ops = {.on_read = on_read, .on_end = on_end, .on_closed = on_closed};

static void test_post_and_timer(void **state)
{
	struct wait_for w;
	wait_init(&w);
	loop_post(on_fired, &w);
	await(&w, &w.fired);
	int before = w.fired;
	loop_call(on_fired, &w);
	assert_int_equal(w.fired, before + 1);
}

static void test_cat_a_megabyte(void **state)
{
	struct wait_for w;
	wait_init(&w);
	const char *argv[] = {"cat", NULL};
	struct child_options o = {.path = "cat", .argv = argv, .io = {{CHILD_PIPE, -1}, {CHILD_PIPE, -1}, {CHILD_INHERIT, -1}}};
	struct child c;
	assert_int_equal(loop_child_start(&o, &c, on_exit_of, &w), 0);
	struct loop_stream *s = loop_stream_new(c.fd[1], c.fd[0], false, &ops, &w);
	loop_stream_read(s, true);
	char block[1000];
	memset(block, 'x', sizeof block);
	for (int i = 0; i < 1000; i++)
		assert_true(loop_stream_write(s, block, sizeof block));
	loop_stream_end(s);
	await(&w, &w.ended);
	await(&w, &w.fired);
	assert_int_equal(w.got.len, 1000000);
	assert_int_equal(child_exit_code(w.status), 0);
	loop_stream_close(s);
	await(&w, &w.closed);
	buf_fini(&w.got);
}

static void test_file_is_a_stream(void **state)
{
	struct wait_for w;
	wait_init(&w);
	int fd = fd_open("/etc/passwd", 0, 0);
	assert_true(fd >= 0);
	struct loop_stream *s = loop_stream_new(fd, -1, false, &ops, &w);
	loop_stream_read(s, true);
	await(&w, &w.ended);
	struct buf whole = BUF_INIT;
	assert_int_equal(fd_read_file("/etc/passwd", &whole), 0);
	assert_int_equal(whole.len, w.got.len);
	loop_stream_close(s);
	await(&w, &w.closed);
	buf_fini(&whole);
	buf_fini(&w.got);
}

static void test_spawn_errors(void **state)
{
	const char *argv[] = {"x", NULL};
	struct child_options o = {.path = "/nonexistent/x", .argv = argv};
	struct child c;
	assert_int_equal(child_spawn(&o, &c), ENOENT);
	o.path = "/etc/passwd";
	assert_int_equal(child_spawn(&o, &c), EACCES);
	o.path = "no-such-program-of-this-name";
	assert_int_equal(child_spawn(&o, &c), ENOENT);
}

static void test_exit_by_signal(void **state)
{
	const char *argv[] = {"sh", "-c", "kill -9 $$", NULL};
	struct child_options o = {.path = "sh", .argv = argv};
	struct child c;
	int status;
	assert_int_equal(child_spawn(&o, &c), 0);
	assert_int_equal(child_wait(c.pid, &status), 0);
	assert_int_equal(child_exit_code(status), 137);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(test_post_and_timer),
		cmocka_unit_test(test_cat_a_megabyte),
		cmocka_unit_test(test_file_is_a_stream),
		cmocka_unit_test(test_spawn_errors),
		cmocka_unit_test(test_exit_by_signal),
	};
	return cmocka_run_group_tests(tests, NULL, NULL);
}
