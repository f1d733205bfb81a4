/* SPDX-License-Identifier: MIT */
/* base/env.c - see env.h. */
#include "base/env.h"

#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "base/alloc.h"
#include "base/thread.h"

static struct lock env_lock = LOCK_INIT;

char *env_get(const char *name)
{
	lock_take(&env_lock);
	const char *v = getenv(name);
	char *copy = v ? mem_strdup(v) : NULL;
	lock_release(&env_lock);
	return copy;
}

bool env_set(const char *name, const char *value)
{
	lock_take(&env_lock);
	int rc = value ? setenv(name, value, 1) : unsetenv(name);
	lock_release(&env_lock);
	return rc == 0;
}

char **env_copy(void)
{
	lock_take(&env_lock);
	size_t n = 0, bytes = 0;
	for (; environ && environ[n]; n++)
		bytes += strlen(environ[n]) + 1;
	char **copy = mem_alloc((n + 1) * sizeof *copy + bytes);
	char *at = (char *)(copy + n + 1);
	for (size_t i = 0; i < n; i++) {
		size_t len = strlen(environ[i]) + 1;
		copy[i] = memcpy(at, environ[i], len);
		at += len;
	}
	lock_release(&env_lock);
	return copy;
}
