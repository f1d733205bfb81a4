/* SPDX-License-Identifier: MIT */
/* base/clock.c - see clock.h. */
#include "base/clock.h"

#include <time.h>

static int64_t read_clock(clockid_t id)
{
	struct timespec ts;
	clock_gettime(id, &ts);
	return (int64_t)ts.tv_sec * 1000000000LL + ts.tv_nsec;
}

uint64_t clock_mono_ns(void)
{
	return (uint64_t)read_clock(CLOCK_MONOTONIC);
}

uint64_t clock_boot_ns(void)
{
	return (uint64_t)read_clock(CLOCK_BOOTTIME);
}

int64_t clock_unix_ns(void)
{
	return read_clock(CLOCK_REALTIME);
}

int64_t clock_utc_ticks(void)
{
	return TICKS_UNIX_EPOCH + clock_unix_ns() / 100;
}

int32_t clock_local_offset(int64_t utc_ticks)
{
	int64_t since = utc_ticks - TICKS_UNIX_EPOCH;
	time_t t = (time_t)(since / TICKS_PER_SECOND - (since % TICKS_PER_SECOND < 0));
	struct tm tm;
	if (!localtime_r(&t, &tm))
		return 0;
	return (int32_t)tm.tm_gmtoff;
}
