/* SPDX-License-Identifier: MIT */
/* base/base64.h - RFC 4648 base64 with padding. */
#ifndef FARSH_BASE_BASE64_H
#define FARSH_BASE_BASE64_H

#include "base/buf.h"

void buf_put_base64(struct buf *out, const void *p, size_t n);
/* Decodes n characters (white space is skipped); false when malformed, `out` is then as it was. */
bool buf_put_unbase64(struct buf *out, const char *s, size_t n) PS_MUST_CHECK;

#endif
