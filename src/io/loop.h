/* SPDX-License-Identifier: MIT */
/*
 * io/loop.h - the one IO thread of the process: streams over descriptors, timers, children.
 *
 * The thread starts on first use and lives until the process ends.  Functions marked [any] may be called from any thread;
 * all others only on the IO thread, that is inside callbacks or functions given to loop_post/loop_call.
 * Callbacks run on the IO thread and must not block.  The thread is known to the script heap, but the structures here
 * are malloc'd: an `arg` that lies on the script heap must be pinned by its owner.
 */
#ifndef FARSH_IO_LOOP_H
#define FARSH_IO_LOOP_H

#include "base/compiler.h"
#include "io/child.h"

typedef void loop_fn(void *arg);

void loop_post(loop_fn *fn, void *arg);   /* [any] runs fn on the IO thread soon, in order of posting */
void loop_call(loop_fn *fn, void *arg);   /* [any] the same, and waits until it has run; at once on the IO thread */
bool loop_is_current(void);               /* [any] */

/* ---- streams: pipes, sockets, terminals; regular files work too ---- */
struct loop_stream;
struct loop_stream_ops {
	void (*on_read)(void *arg, const char *data, size_t n); /* n > 0; data is valid during the call */
	void (*on_end)(void *arg, int err);       /* no more input: 0 at the end of file, else errno; at most once */
	void (*on_drain)(void *arg);              /* the write queue became empty; may be NULL */
	void (*on_write_error)(void *arg, int err); /* the other side is gone (EPIPE); queue dropped; at most once; may be NULL */
	void (*on_closed)(void *arg);             /* the last callback; `arg` may be freed in it; may be NULL */
};
/* [any] Takes one descriptor for both directions (or in_fd and out_fd, each maybe -1).  Reading is off at first.
 * The descriptors become non-blocking and belong to the stream; with `keep_fds` they are not closed (0, 1, 2). */
struct loop_stream *loop_stream_new(int in_fd, int out_fd, bool keep_fds, const struct loop_stream_ops *ops, void *arg);
void loop_stream_read(struct loop_stream *s, bool on);     /* [any] starts or pauses reading (back pressure) */
/* [any] Writes now what fits, queues (copies) the rest.  False when the stream is closed, closing or broken. */
bool loop_stream_write(struct loop_stream *s, const void *p, size_t n);
size_t loop_stream_queued(struct loop_stream *s);          /* [any] bytes not yet written */
/* [any but the IO thread] Waits until at most `limit` bytes are queued; false when the stream broke or closed, or at
 * `deadline` (clock_mono_ns; 0: none). */
bool loop_stream_wait(struct loop_stream *s, size_t limit, uint64_t deadline);
void loop_stream_end(struct loop_stream *s);               /* [any] closes out_fd once the queue is written */
/* [any] Stops everything, closes the descriptors, drops what is queued, then on_closed.  Once; the pointer is invalid
 * afterwards, except for who holds a reference of his own. */
void loop_stream_close(struct loop_stream *s);
struct loop_stream *loop_stream_ref(struct loop_stream *s); /* [any] keeps the memory (not the stream) alive */
void loop_stream_unref(struct loop_stream *s);             /* [any] NULL is legal */

/* ---- timers ---- */
struct loop_timer;
/* After `after_ns`, then every `every_ns` (0: once). */
struct loop_timer *loop_timer_new(uint64_t after_ns, uint64_t every_ns, loop_fn *fn, void *arg);
void loop_timer_free(struct loop_timer *t);                /* stops; NULL is legal; also for one that has fired */

/* ---- children ---- */
/* [any] Starts a child on the IO thread (so CHILD_GUARDED and CHILD_DIES mean: dies with the process) and calls on_exit
 * there once it has ended (status as waitpid's; the child is reaped).  Descriptors of CHILD_PIPE are returned raw in *ret:
 * make streams of them or use them on an engine thread.  0 or errno. */
typedef void loop_exit_fn(void *arg, pid_t pid, int status);
int loop_child_start(const struct child_options *o, struct child *ret, loop_exit_fn *on_exit, void *arg) PS_MUST_CHECK;

#endif
