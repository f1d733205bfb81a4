/* SPDX-License-Identifier: MIT */
/*
 * fuzz/split.h - for targets that must give the same events however their input is split: a deterministic sequence of
 * piece lengths from a seed.
 */
#ifndef FARSH_FUZZ_SPLIT_H
#define FARSH_FUZZ_SPLIT_H

#include <stddef.h>
#include <stdint.h>

/* Length of the next piece of `left` bytes; seed 0: everything at once. */
static inline size_t split_piece(uint32_t *seed, size_t left)
{
	if (!*seed)
		return left;
	*seed = *seed * 1664525u + 1013904223u;
	if (!*seed)
		*seed = 1;
	size_t n = (*seed >> 16) % 41 + 1;
	return n < left ? n : left;
}

#endif
