/* SPDX-License-Identifier: MIT */
/* base/alloc.c - the malloc gate; see alloc.h for the contract. */
#include "base/alloc.h"

#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

static PS_NORETURN PS_COLD void out_of_memory(void)
{
	static const char text[] = "farsh: out of memory\n";
	ssize_t n = write(STDERR_FILENO, text, sizeof text - 1);
	(void)n;
	_exit(3);
}

void *mem_alloc(size_t size)
{
	void *p = calloc(1, size ? size : 1);
	if (PS_UNLIKELY(!p))
		out_of_memory();
	return p;
}

void *mem_array(size_t count, size_t size)
{
	void *p = calloc(count ? count : 1, size ? size : 1);
	if (PS_UNLIKELY(!p))
		out_of_memory();
	return p;
}

void *mem_resize(void *p, size_t size)
{
	p = realloc(p, size ? size : 1);
	if (PS_UNLIKELY(!p))
		out_of_memory();
	return p;
}

void *mem_resize_array(void *p, size_t count, size_t size)
{
	size_t total;
	if (PS_UNLIKELY(__builtin_mul_overflow(count, size, &total)))
		out_of_memory();
	return mem_resize(p, total);
}

void *mem_dup(const void *p, size_t size)
{
	void *copy = mem_resize(NULL, size);
	if (size)
		memcpy(copy, p, size);
	return copy;
}

char *mem_strndup(const char *s, size_t n)
{
	char *copy = mem_resize(NULL, n + 1);
	if (n)
		memcpy(copy, s, n);
	copy[n] = '\0';
	return copy;
}

char *mem_strdup(const char *s)
{
	return mem_strndup(s, strlen(s));
}

char *mem_printf(const char *fmt, ...)
{
	va_list ap;
	char *text = NULL;
	va_start(ap, fmt);
	int n = vasprintf(&text, fmt, ap);
	va_end(ap);
	if (n < 0)
		out_of_memory();
	return text;
}

void mem_free(void *p)
{
	free(p);
}

void mem_wipe(void *p, size_t size)
{
	explicit_bzero(p, size);
}

void mem_wipe_free(void *p, size_t size)
{
	if (p)
		explicit_bzero(p, size);
	free(p);
}

void mem_cleanup(void *pointer_to_pointer)
{
	void **pp = pointer_to_pointer;
	free(*pp);
	*pp = NULL;
}
