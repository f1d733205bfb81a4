/* SPDX-License-Identifier: MIT */
/* base/clock.h - the gate to the clocks. */
#ifndef FARSH_BASE_CLOCK_H
#define FARSH_BASE_CLOCK_H

#include "base/compiler.h"

uint64_t clock_mono_ns(void);   /* monotonic nanoseconds */
uint64_t clock_boot_ns(void);   /* since the machine started, time asleep included */
int64_t clock_unix_ns(void);    /* wall clock, nanoseconds since 1970 UTC */
/* .NET ticks (100 ns since 0001-01-01) in UTC */
int64_t clock_utc_ticks(void);
/* Offset of local time from UTC at that UTC instant, in seconds east */
int32_t clock_local_offset(int64_t utc_ticks);

#define TICKS_PER_SECOND  10000000LL
#define TICKS_UNIX_EPOCH  621355968000000000LL

#endif
