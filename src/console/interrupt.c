/* SPDX-License-Identifier: MIT */
/* console/interrupt.c - see interrupt.h. */
#include "console/interrupt.h"

#include <signal.h>
#include <string.h>

#include "base/thread.h"
#include "engine/runspace.h"
#include "io/fd.h"

static struct {
	struct runspace *rs;
	int wake_fd;
} watch;

static void on_interrupt(int sig)
{
	(void)sig;
	fd_wake(watch.wake_fd);
}

static void *watcher(void *arg)
{
	(void)arg;
	sigset_t own;
	sigemptyset(&own); /* not all: the collector stops threads by signals */
	sigaddset(&own, SIGINT);
	pthread_sigmask(SIG_BLOCK, &own, NULL);
	thread_name("ctrl-c");
	for (;;) {
		struct pollfd p = {.fd = watch.wake_fd, .events = POLLIN};
		if (fd_poll(&p, 1, 0) <= 0)
			continue;
		fd_wake_clear(watch.wake_fd);
		runspace_stop(watch.rs);
	}
	return NULL;
}

void interrupt_watch(struct runspace *rs)
{
	pthread_t t;
	watch.rs = rs;
	watch.wake_fd = fd_wake_new();
	if (watch.wake_fd < 0 || !thread_start(&t, 256 * 1024, watcher, NULL))
		return; /* without the thread Ctrl+C ends the process, as it does by default */
	pthread_detach(t);
	/* SA_RESTART stays off: a blocking call must notice. */
	struct sigaction action = {.sa_handler = on_interrupt};
	sigaction(SIGINT, &action, NULL);
}
