/* SPDX-License-Identifier: MIT */
/*
 * io/digest.h - message digests of files.  libcrypto is loaded when the first digest is asked for, so that a shell that
 * never hashes does not pay for it.
 */
#ifndef FARSH_IO_DIGEST_H
#define FARSH_IO_DIGEST_H

#include "base/compiler.h"

#define DIGEST_MAX 64

struct digest;
/* "MD5", "SHA1", "SHA256", "SHA384", "SHA512"; NULL when the algorithm or the library is missing. */
struct digest *digest_new(const char *algorithm);
void digest_add(struct digest *d, const void *p, size_t n);
size_t digest_end(struct digest *d, uint8_t out[DIGEST_MAX]); /* bytes; frees d */
void digest_free(struct digest *d);

#endif
