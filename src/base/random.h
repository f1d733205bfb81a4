/* SPDX-License-Identifier: MIT */
/* base/random.h - the gate to the system's randomness. */
#ifndef FARSH_BASE_RANDOM_H
#define FARSH_BASE_RANDOM_H

#include "base/compiler.h"

void random_bytes(void *out, size_t n); /* getrandom(2); safe for keys */
uint64_t random_u64(void);

#endif
