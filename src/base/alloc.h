/* SPDX-License-Identifier: MIT */
/*
 * base/alloc.h - the gate to malloc for everything that is owned explicitly.
 *
 * Never returns NULL: when the system has no memory left the process says so on stderr and exits with 3
 * (a session host is one process for one session, so this ends one session).  What a peer may make us
 * allocate is bounded by the limits of each room, not here.
 * Script values live in heap/ and must not be allocated with these functions.
 */
#ifndef FARSH_BASE_ALLOC_H
#define FARSH_BASE_ALLOC_H

#include "base/compiler.h"

void *mem_alloc(size_t size);                     /* zeroed; free with mem_free */
void *mem_array(size_t count, size_t size);       /* zeroed; checks the product */
void *mem_resize(void *p, size_t size);           /* like realloc; new bytes are not zeroed */
void *mem_resize_array(void *p, size_t count, size_t size);
void *mem_dup(const void *p, size_t size);
char *mem_strdup(const char *s);
char *mem_strndup(const char *s, size_t n);
char *mem_printf(const char *fmt, ...) PS_PRINTF(1, 2);
void mem_free(void *p);                           /* NULL is legal */
void mem_wipe_free(void *p, size_t size);         /* for secrets */
void mem_wipe(void *p, size_t size);

/* PS_CLEANUP(mem_cleanup) char *s = …; */
void mem_cleanup(void *pointer_to_pointer);

#endif
