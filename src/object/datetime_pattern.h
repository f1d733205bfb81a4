/* SPDX-License-Identifier: MIT */
/* object/datetime_pattern.h - custom date patterns, between datetime_*.c only. */
#ifndef FARSH_OBJECT_DATETIME_PATTERN_H
#define FARSH_OBJECT_DATETIME_PATTERN_H

#include "object/datetime.h"

struct buf;

size_t pattern_run(const char *p, const char *end);                 /* how often the character at p repeats */
/* The custom pattern of a standard format letter; false when it is none. */
bool pattern_standard(char letter, const struct culture *c, bool offset, struct buf *out);
/* The kind of a parsed time, after the conversion that its offset and the styles ask for; false when out of range. */
bool datetime_finish_parse(int64_t ticks, bool has_offset, bool utc, int32_t offset, uint32_t styles, bool want_offset,
    struct date_parsed *ret);

#endif
