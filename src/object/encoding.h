/* SPDX-License-Identifier: MIT */
/*
 * object/encoding.h - text as bytes in the encodings of System.Text, and the Encoding values that name them.
 */
#ifndef FARSH_OBJECT_ENCODING_H
#define FARSH_OBJECT_ENCODING_H

#include "object/value.h"

struct buf;

enum encoding { ENCODING_UTF8, ENCODING_UTF8_BOM, ENCODING_ASCII, ENCODING_LATIN1, ENCODING_UTF16, ENCODING_UTF16_BE, ENCODING_UTF32,
	ENCODING_UTF32_BE };
ps_value ps_encoding_new(enum encoding e);
bool ps_encoding_of(ps_value v, enum encoding *ret);                   /* false: not an Encoding */
bool encoding_find(const char *name, size_t n, enum encoding *ret);    /* "utf-8", "utf-16", "us-ascii", "iso-8859-1" … */
void encoding_encode(enum encoding e, const char *utf8, size_t n, struct buf *out); /* without a byte order mark */
void encoding_decode(enum encoding e, const void *bytes, size_t n, struct buf *out); /* malformed bytes become U+FFFD */
size_t encoding_mark(enum encoding e, uint8_t out[4]);                 /* the byte order mark; its length */
/* What the bytes' mark says, else `otherwise`; *ret_skip: length of the mark. */
enum encoding encoding_detect(const void *bytes, size_t n, enum encoding otherwise, size_t *ret_skip);

#endif
