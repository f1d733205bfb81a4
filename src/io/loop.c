/* SPDX-License-Identifier: MIT */
/*
 * io/loop.c - the IO thread itself: its start, posted calls, timers, children.  Streams are in loop_stream.c.
 */
#include "io/loop.h"

#include <signal.h>
#include <stdio.h>
#include <stdlib.h>

#include "base/alloc.h"
#include "base/thread.h"
#include "io/fd.h"
#include "io/loop_priv.h"

#define LOOP_STACK ((size_t)1 << 20)

struct posted {
	struct posted *next;
	loop_fn *fn;
	void *arg;
};

static struct {
	pthread_once_t once;
	uv_loop_t uv;
	uv_async_t wake;
	struct lock lock;
	struct posted *first, **last; /* under lock */
} loop = {.once = PTHREAD_ONCE_INIT, .lock = LOCK_INIT};
static PS_THREAD_LOCAL bool on_loop_thread;

static void run_posted(uv_async_t *unused)
{
	(void)unused;
	lock_take(&loop.lock);
	struct posted *p = loop.first;
	loop.first = NULL;
	loop.last = &loop.first;
	lock_release(&loop.lock);
	while (p) {
		struct posted *next = p->next;
		p->fn(p->arg);
		mem_free(p);
		p = next;
	}
}

static void *loop_main(void *unused)
{
	(void)unused;
	on_loop_thread = true;
	thread_name("farsh-io");
	/* Signals of the terminal are for the main thread; those that the collector uses must stay open. */
	sigset_t set;
	sigemptyset(&set);
	static const int blocked[] = {SIGINT, SIGQUIT, SIGTSTP, SIGWINCH, SIGCHLD, SIGPIPE, SIGALRM};
	for (size_t i = 0; i < ARRAY_LEN(blocked); i++)
		sigaddset(&set, blocked[i]);
	pthread_sigmask(SIG_BLOCK, &set, NULL);
	uv_run(&loop.uv, UV_RUN_DEFAULT);
	return NULL;
}

static void start_loop(void)
{
	struct sigaction sa;
	if (sigaction(SIGPIPE, NULL, &sa) == 0 && sa.sa_handler == SIG_DFL) {
		sa.sa_handler = SIG_IGN;
		sigaction(SIGPIPE, &sa, NULL);
	}
	loop.last = &loop.first;
	if (uv_loop_init(&loop.uv) != 0 || uv_async_init(&loop.uv, &loop.wake, run_posted) != 0 ||
	    !thread_start(NULL, LOOP_STACK, loop_main, NULL)) {
		fputs("farsh: cannot start the IO thread\n", stderr);
		abort(); /* no descriptors or threads left: nothing can be done without it */
	}
}

uv_loop_t *loop_uv(void)
{
	pthread_once(&loop.once, start_loop);
	return &loop.uv;
}

bool loop_is_current(void)
{
	return on_loop_thread;
}

void loop_post(loop_fn *fn, void *arg)
{
	loop_uv();
	struct posted *p = mem_alloc(sizeof *p);
	p->fn = fn;
	p->arg = arg;
	lock_take(&loop.lock);
	bool first = !loop.first;
	*loop.last = p;
	loop.last = &p->next;
	lock_release(&loop.lock);
	if (first)
		uv_async_send(&loop.wake);
}

struct call {
	loop_fn *fn;
	void *arg;
	struct lock lock;
	struct cond cond;
	bool done;
};

static void run_call(void *arg)
{
	struct call *c = arg;
	c->fn(c->arg);
	lock_take(&c->lock);
	c->done = true;
	cond_wake_all(&c->cond);
	lock_release(&c->lock);
}

void loop_call(loop_fn *fn, void *arg)
{
	if (on_loop_thread) {
		fn(arg);
		return;
	}
	struct call c = {.fn = fn, .arg = arg};
	lock_init(&c.lock);
	cond_init(&c.cond);
	loop_post(run_call, &c);
	lock_take(&c.lock);
	while (!c.done)
		cond_wait(&c.cond, &c.lock);
	lock_release(&c.lock);
	cond_fini(&c.cond);
	lock_fini(&c.lock);
}

/* ---- timers ---- */

struct loop_timer {
	uv_timer_t uv;
	loop_fn *fn;
	void *arg;
};

static void on_timer(uv_timer_t *uv)
{
	struct loop_timer *t = uv->data;
	t->fn(t->arg);
}

static void free_timer(uv_handle_t *uv)
{
	mem_free(uv->data);
}

static uint64_t to_ms(uint64_t ns)
{
	return (ns + 999999) / 1000000;
}

struct loop_timer *loop_timer_new(uint64_t after_ns, uint64_t every_ns, loop_fn *fn, void *arg)
{
	struct loop_timer *t = mem_alloc(sizeof *t);
	t->fn = fn;
	t->arg = arg;
	t->uv.data = t;
	uv_timer_init(loop_uv(), &t->uv);
	uv_update_time(&loop.uv);
	uv_timer_start(&t->uv, on_timer, to_ms(after_ns), to_ms(every_ns));
	return t;
}

void loop_timer_free(struct loop_timer *t)
{
	if (t)
		uv_close((uv_handle_t *)&t->uv, free_timer);
}

/* ---- children ---- */

struct watch {
	uv_poll_t poll;
	int pidfd; /* -1: a thread waits instead */
	pid_t pid;
	int status;
	loop_exit_fn *on_exit;
	void *arg;
};

static void free_watch(uv_handle_t *uv)
{
	struct watch *w = uv->data;
	fd_close(w->pidfd);
	mem_free(w);
}

static void on_pidfd(uv_poll_t *uv, int status, int events)
{
	(void)status;
	(void)events;
	struct watch *w = uv->data;
	if (!child_try_wait(w->pid, &w->status))
		return;
	uv_poll_stop(uv);
	w->on_exit(w->arg, w->pid, w->status);
	uv_close((uv_handle_t *)uv, free_watch);
}

static void on_waited(void *arg)
{
	struct watch *w = arg;
	w->on_exit(w->arg, w->pid, w->status);
	mem_free(w);
}

static void *wait_thread(void *arg)
{
	struct watch *w = arg;
	thread_name("farsh-wait");
	(void)child_wait(w->pid, &w->status);
	loop_post(on_waited, w);
	return NULL;
}

static void watch_child(pid_t pid, loop_exit_fn *on_exit, void *arg)
{
	struct watch *w = mem_alloc(sizeof *w);
	w->pid = pid;
	w->on_exit = on_exit;
	w->arg = arg;
	w->poll.data = w;
	w->pidfd = child_pidfd(pid);
	if (w->pidfd >= 0 && uv_poll_init(loop_uv(), &w->poll, w->pidfd) == 0) {
		uv_poll_start(&w->poll, UV_READABLE, on_pidfd);
		return;
	}
	fd_close(w->pidfd); /* an old kernel */
	w->pidfd = -1;
	if (!thread_start(NULL, 256 << 10, wait_thread, w))
		abort();
}

struct start {
	const struct child_options *options;
	struct child *child;
	loop_exit_fn *on_exit;
	void *arg;
	int err;
};

static void start_child(void *arg)
{
	struct start *s = arg;
	s->err = child_spawn(s->options, s->child);
	if (!s->err)
		watch_child(s->child->pid, s->on_exit, s->arg);
}

int loop_child_start(const struct child_options *o, struct child *ret, loop_exit_fn *on_exit, void *arg)
{
	struct start s = {.options = o, .child = ret, .on_exit = on_exit, .arg = arg};
	loop_call(start_child, &s);
	return s.err;
}
