/* SPDX-License-Identifier: MIT */
/*
 * base/thread.h - the gate to threads, locks and conditions.
 * thread_start is the only way to make a thread; heap/ sets the hook that makes the collector know it.
 */
#ifndef FARSH_BASE_THREAD_H
#define FARSH_BASE_THREAD_H

#include <pthread.h>

#include "base/compiler.h"

struct lock {
	pthread_mutex_t m;
};
struct cond {
	pthread_cond_t c; /* waits by the monotonic clock */
};
#define LOCK_INIT {PTHREAD_MUTEX_INITIALIZER}

void lock_init(struct lock *l);
void lock_fini(struct lock *l);
void lock_take(struct lock *l);
void lock_release(struct lock *l);
void cond_init(struct cond *c);
void cond_fini(struct cond *c);
void cond_wait(struct cond *c, struct lock *l);
/* Waits until woken or until clock_mono_ns() reaches `deadline`; false when the deadline passed. */
bool cond_wait_until(struct cond *c, struct lock *l, uint64_t deadline);
void cond_wake_all(struct cond *c);
void cond_wake_one(struct cond *c);

typedef void *thread_main_fn(void *arg);
typedef int thread_create_fn(pthread_t *t, const pthread_attr_t *attr, thread_main_fn *fn, void *arg);
/* Starts a thread with a stack of `stack` bytes (0: the default of 8 MiB); false when the system has none left.
 * Every thread is joined with thread_join or was started detached (ret NULL). */
bool thread_start(pthread_t *ret, size_t stack, thread_main_fn *fn, void *arg) PS_MUST_CHECK;
void thread_join(pthread_t t);
void thread_set_creator(thread_create_fn *fn); /* by heap/ at its initialisation */
void thread_name(const char *name);            /* at most 15 bytes; for debuggers and /proc */

#endif
