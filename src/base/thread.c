/* SPDX-License-Identifier: MIT */
/* base/thread.c - see thread.h. */
#include "base/thread.h"

#include <signal.h>
#include <stdlib.h>
#include <sys/prctl.h>
#include <time.h>

#define THREAD_STACK_DEFAULT ((size_t)8 << 20)

static thread_create_fn *creator = pthread_create;

void lock_init(struct lock *l)
{
	pthread_mutex_init(&l->m, NULL);
}

void lock_fini(struct lock *l)
{
	pthread_mutex_destroy(&l->m);
}

void lock_take(struct lock *l)
{
	if (pthread_mutex_lock(&l->m) != 0)
		abort();
}

void lock_release(struct lock *l)
{
	if (pthread_mutex_unlock(&l->m) != 0)
		abort();
}

void cond_init(struct cond *c)
{
	pthread_condattr_t attr;
	pthread_condattr_init(&attr);
	pthread_condattr_setclock(&attr, CLOCK_MONOTONIC);
	pthread_cond_init(&c->c, &attr);
	pthread_condattr_destroy(&attr);
}

void cond_fini(struct cond *c)
{
	pthread_cond_destroy(&c->c);
}

void cond_wait(struct cond *c, struct lock *l)
{
	pthread_cond_wait(&c->c, &l->m);
}

bool cond_wait_until(struct cond *c, struct lock *l, uint64_t deadline)
{
	struct timespec ts = {.tv_sec = (time_t)(deadline / 1000000000u), .tv_nsec = (long)(deadline % 1000000000u)};
	return pthread_cond_timedwait(&c->c, &l->m, &ts) == 0;
}

void cond_wake_all(struct cond *c)
{
	pthread_cond_broadcast(&c->c);
}

void cond_wake_one(struct cond *c)
{
	pthread_cond_signal(&c->c);
}

bool thread_start(pthread_t *ret, size_t stack, thread_main_fn *fn, void *arg)
{
	pthread_attr_t attr;
	pthread_t t;
	pthread_attr_init(&attr);
	pthread_attr_setstacksize(&attr, stack ? stack : THREAD_STACK_DEFAULT);
	if (!ret)
		pthread_attr_setdetachstate(&attr, PTHREAD_CREATE_DETACHED);
	int rc = creator(&t, &attr, fn, arg);
	pthread_attr_destroy(&attr);
	if (rc == 0 && ret)
		*ret = t;
	return rc == 0;
}

void thread_join(pthread_t t)
{
	pthread_join(t, NULL);
}

void thread_set_creator(thread_create_fn *fn)
{
	creator = fn;
}

void thread_name(const char *name)
{
	prctl(PR_SET_NAME, name, 0, 0, 0);
}
