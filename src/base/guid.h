/* SPDX-License-Identifier: MIT */
/* base/guid.h - GUIDs, kept in the byte order of their text form. */
#ifndef FARSH_BASE_GUID_H
#define FARSH_BASE_GUID_H

#include "base/compiler.h"

#define GUID_TEXT 36 /* characters of the hyphenated form, without the NUL */

struct guid {
	uint8_t b[16]; /* as printed: the first three fields big-endian */
};

struct guid guid_random(void);
bool guid_is_zero(const struct guid *g);
bool guid_equal(const struct guid *a, const struct guid *b);
int guid_compare(const struct guid *a, const struct guid *b); /* as System.Guid.CompareTo */
void guid_format(const struct guid *g, char out[GUID_TEXT + 1]); /* lower case */
/* Accepts the forms N, D, B and P of n characters. */
bool guid_parse(const char *s, size_t n, struct guid *ret);
/* The .NET byte order (first three fields little-endian), as Guid.ToByteArray and the wire use it. */
void guid_to_net(const struct guid *g, uint8_t out[16]);
struct guid guid_from_net(const uint8_t in[16]);

#endif
