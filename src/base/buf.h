/* SPDX-License-Identifier: MIT */
/*
 * base/buf.h - the one growable byte buffer.
 *
 * Invariants: `data` holds `len` bytes plus a NUL that is not counted, so a buffer of text can be read as a C
 * string; len <= max.  An append that would pass `max` changes nothing and sets `overflow`, which stays set:
 * a writer may append many times and check once at the end.
 * A pointer into `data` is valid until the next append.
 */
#ifndef FARSH_BASE_BUF_H
#define FARSH_BASE_BUF_H

#include <stdarg.h>

#include "base/compiler.h"

struct buf {
	char *data;    /* NULL while nothing was ever appended */
	size_t len;    /* bytes in use */
	size_t cap;    /* bytes allocated, the NUL's place included */
	size_t max;    /* hard maximum of len; 0 means BUF_MAX_DEFAULT */
	bool overflow; /* an append was refused */
};

#define BUF_MAX_DEFAULT ((size_t)1 << 31)
#define BUF_INIT        {NULL, 0, 0, 0, false}

void buf_init(struct buf *b, size_t max);
void buf_fini(struct buf *b);                 /* frees; the buffer is empty and usable again */
void buf_reset(struct buf *b);                /* length 0, memory kept, overflow cleared */
bool buf_reserve(struct buf *b, size_t more); /* room for `more` bytes; false sets overflow */
void buf_put(struct buf *b, const void *p, size_t n);
void buf_put_byte(struct buf *b, int c);
void buf_puts(struct buf *b, const char *s);
void buf_fill(struct buf *b, char c, size_t n);
void buf_printf(struct buf *b, const char *fmt, ...) PS_PRINTF(2, 3);
void buf_vprintf(struct buf *b, const char *fmt, va_list ap) PS_PRINTF(2, 0);
void buf_insert(struct buf *b, size_t at, const void *p, size_t n);
void buf_consume(struct buf *b, size_t n);    /* removes n bytes (at most len) from the front */
void buf_truncate(struct buf *b, size_t len);
void buf_put_u32be(struct buf *b, uint32_t v);
void buf_put_u64be(struct buf *b, uint64_t v);
void buf_put_u32le(struct buf *b, uint32_t v);
char *buf_take(struct buf *b);                /* the text, NUL-terminated, never NULL; caller frees; buffer empty */
const char *buf_str(const struct buf *b);     /* never NULL; borrowed */

uint32_t get_u32be(const void *p);
uint64_t get_u64be(const void *p);
uint32_t get_u32le(const void *p);

#endif
