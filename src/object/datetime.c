/* SPDX-License-Identifier: MIT */
/*
 * object/datetime.c - the calendar: ticks to parts and back, months, time zones.  Proleptic Gregorian, years 1..9999.
 * Called by datetime_format.c, datetime_parse.c and types/datetime.c.
 */
#include "object/datetime.h"

#include "base/clock.h"

static const uint16_t days_before[2][13] = {{0, 31, 59, 90, 120, 151, 181, 212, 243, 273, 304, 334, 365},
					    {0, 31, 60, 91, 121, 152, 182, 213, 244, 274, 305, 335, 366}};

static bool is_leap(int32_t year)
{
	return year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);
}

int32_t datetime_days_in_month(int32_t year, int32_t month)
{
	const uint16_t *d = days_before[is_leap(year)];
	return d[month] - d[month - 1];
}

static int64_t days_to_year(int32_t year)
{
	int64_t y = year - 1;
	return y * 365 + y / 4 - y / 100 + y / 400;
}

struct date_parts datetime_split(int64_t ticks)
{
	struct date_parts p;
	int64_t days = ticks / TICKS_PER_DAY, rest = ticks % TICKS_PER_DAY;
	int64_t n400 = days / 146097, n = days % 146097;
	int64_t n100 = n / 36524 > 3 ? 3 : n / 36524;
	n -= n100 * 36524;
	int64_t n4 = n / 1461;
	n %= 1461;
	int64_t n1 = n / 365 > 3 ? 3 : n / 365;
	n -= n1 * 365;
	p.year = (int32_t)(n400 * 400 + n100 * 100 + n4 * 4 + n1 + 1);
	p.yearday = (int32_t)n + 1;
	const uint16_t *before = days_before[is_leap(p.year)];
	p.month = (int32_t)(n >> 5) + 1;
	while (n >= before[p.month])
		p.month++;
	p.day = (int32_t)(n - before[p.month - 1]) + 1;
	p.weekday = (int32_t)((days + 1) % 7);
	p.fraction = (int32_t)(rest % TICKS_PER_SECOND);
	rest /= TICKS_PER_SECOND;
	p.hour = (int32_t)(rest / 3600);
	p.minute = (int32_t)(rest / 60 % 60);
	p.second = (int32_t)(rest % 60);
	return p;
}

bool datetime_join(int32_t year, int32_t month, int32_t day, int32_t hour, int32_t minute, int32_t second, int64_t *ret_ticks)
{
	if (year < 1 || year > 9999 || month < 1 || month > 12 || day < 1 || day > datetime_days_in_month(year, month) || hour < 0 ||
	    hour > 23 || minute < 0 || minute > 59 || second < 0 || second > 59)
		return false;
	int64_t days = days_to_year(year) + days_before[is_leap(year)][month - 1] + day - 1;
	*ret_ticks = days * TICKS_PER_DAY + ((int64_t)hour * 3600 + minute * 60 + second) * TICKS_PER_SECOND;
	return true;
}

bool datetime_add_months(int64_t ticks, int32_t months, int64_t *ret)
{
	struct date_parts p = datetime_split(ticks);
	int64_t m = (int64_t)p.year * 12 + p.month - 1 + months;
	if (m < 12 || m >= 10000 * 12)
		return false;
	int32_t year = (int32_t)(m / 12), month = (int32_t)(m % 12) + 1, last = datetime_days_in_month(year, month);
	int64_t day;
	if (!datetime_join(year, month, p.day > last ? last : p.day, 0, 0, 0, &day))
		return false;
	*ret = day + ticks % TICKS_PER_DAY;
	return true;
}

static int64_t clamp(int64_t ticks)
{
	return ticks < 0 ? 0 : ticks > DATETIME_MAX_TICKS ? DATETIME_MAX_TICKS : ticks;
}

/* The offset in force at a local time: that of the instant it names. */
static int64_t offset_at_local(int64_t ticks)
{
	int64_t guess = (int64_t)clock_local_offset(ticks) * TICKS_PER_SECOND;
	return (int64_t)clock_local_offset(ticks - guess) * TICKS_PER_SECOND;
}

int64_t datetime_to_utc(int64_t ticks, enum ps_kind kind)
{
	return kind == KIND_UTC ? ticks : clamp(ticks - offset_at_local(ticks));
}

int64_t datetime_to_local(int64_t ticks, enum ps_kind kind)
{
	return kind == KIND_LOCAL ? ticks : clamp(ticks + (int64_t)clock_local_offset(ticks) * TICKS_PER_SECOND);
}

int32_t datetime_local_offset_minutes(int64_t local_ticks)
{
	return (int32_t)(offset_at_local(local_ticks) / TICKS_PER_SECOND / 60);
}
