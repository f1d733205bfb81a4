/* SPDX-License-Identifier: MIT */
/*
 * io/spill.h - a temporary file for bytes that would need too much memory: written once, at its end, read at any place.
 * The file has no name (O_TMPFILE, or unlinked at once), so nothing is left behind however the process ends.
 * Not thread-safe: its owner's lock guards it.
 */
#ifndef FARSH_IO_SPILL_H
#define FARSH_IO_SPILL_H

#include "base/compiler.h"

struct spill;

/* NULL with errno when there is no place for it ($TMPDIR, else /tmp). */
struct spill *spill_new(void);
void spill_free(struct spill *s);
/* Appends; 0 and *ret_at, or the errno (ENOSPC …): then nothing was added. */
int spill_write(struct spill *s, const void *p, size_t n, uint64_t *ret_at);
int spill_read(struct spill *s, uint64_t at, void *p, size_t n);
/* Forgets everything when nothing in it is needed any more: the space is given back. */
void spill_reset(struct spill *s);

#endif
