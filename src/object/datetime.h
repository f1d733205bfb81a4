/* SPDX-License-Identifier: MIT */
/*
 * object/datetime.h - dates, times and spans as text and back, by .NET's rules; calendar arithmetic on ticks.
 * Ticks are 100 ns since 0001-01-01; local times are converted with base/clock.h.
 */
#ifndef FARSH_OBJECT_DATETIME_H
#define FARSH_OBJECT_DATETIME_H

#include "object/culture.h"
#include "object/value.h"

struct buf;

#define DATETIME_MAX_TICKS 3155378975999999999LL
#define TICKS_PER_DAY      864000000000LL
#define DATETIME_NO_OFFSET INT32_MIN

struct date_parts {
	int32_t year, month, day;    /* 1.. */
	int32_t hour, minute, second;
	int32_t fraction;            /* ticks within the second */
	int32_t weekday;             /* 0 Sunday */
	int32_t yearday;             /* 1.. */
};
struct date_parts datetime_split(int64_t ticks);
/* False when a part is out of range. */
bool datetime_join(int32_t year, int32_t month, int32_t day, int32_t hour, int32_t minute, int32_t second, int64_t *ret_ticks);
int32_t datetime_days_in_month(int32_t year, int32_t month);
bool datetime_add_months(int64_t ticks, int32_t months, int64_t *ret);
int64_t datetime_to_utc(int64_t ticks, enum ps_kind kind);   /* unspecified counts as local */
int64_t datetime_to_local(int64_t ticks, enum ps_kind kind); /* unspecified counts as UTC */
int32_t datetime_local_offset_minutes(int64_t local_ticks);

/* DateTime.ToString(fmt, c).  `offset` is in minutes for a DateTimeOffset, DATETIME_NO_OFFSET for a DateTime.  n == 0: "G".
 * False + FormatException. */
bool datetime_format(int64_t ticks, enum ps_kind kind, int32_t offset, const char *fmt, size_t n, const struct culture *c,
    struct buf *out);

/* System.Globalization.DateTimeStyles */
enum {
	DATE_ALLOW_LEADING_WHITE = 1, DATE_ALLOW_TRAILING_WHITE = 2, DATE_ALLOW_INNER_WHITE = 4, DATE_ALLOW_WHITE = 7,
	DATE_NO_CURRENT_DATE = 8, DATE_ADJUST_TO_UNIVERSAL = 16, DATE_ASSUME_LOCAL = 32, DATE_ASSUME_UNIVERSAL = 64,
	DATE_ROUNDTRIP_KIND = 128
};
struct date_parsed {
	int64_t ticks;
	enum ps_kind kind;
	int32_t offset;              /* minutes, or DATETIME_NO_OFFSET when the text named none; only with want_offset */
};
/* DateTime.TryParse.  With want_offset (DateTimeOffset) ticks stay those of the clock in `offset`. */
bool datetime_parse(const char *s, size_t n, const struct culture *c, uint32_t styles, bool want_offset, struct date_parsed *ret);
/* TryParseExact with one format. */
bool datetime_parse_exact(const char *s, size_t n, const char *fmt, size_t fn, const struct culture *c, uint32_t styles,
    bool want_offset, struct date_parsed *ret);

/* Throws what DateTime.Parse throws for that text; always false. */
bool datetime_throw_parse(const char *s, size_t n);

/* TimeSpan.ToString(fmt): c, g, G and custom; n == 0: "c". */
bool timespan_format(int64_t ticks, const char *fmt, size_t n, const struct culture *c, struct buf *out);
enum timespan_parse { TIMESPAN_OK, TIMESPAN_FORMAT, TIMESPAN_OVERFLOW };
enum timespan_parse timespan_parse(const char *s, size_t n, int64_t *ret_ticks);
bool timespan_throw_parse(const char *s, size_t n, enum timespan_parse why); /* always false */
bool timespan_parse_exact(const char *s, size_t n, const char *fmt, size_t fn, const struct culture *c, int64_t *ret_ticks);

#endif
