/* SPDX-License-Identifier: MIT */
/*
 * object/culture.h - the cultures that numbers, dates and strings are written in, and the current one of each thread.
 *
 * A culture is static data (tables/cultures.def).  Casts, string expansion and comparison of script values use the
 * invariant one; ToString(), -f and -join of lists use the current one, which is en-US until a script sets another.
 */
#ifndef FARSH_OBJECT_CULTURE_H
#define FARSH_OBJECT_CULTURE_H

#include "base/compiler.h"

struct culture {
	const char *name;            /* "en-US"; "" is the invariant culture */
	const char *english_name, *native_name;
	int lcid;
	const char *decimal_point, *group_mark;      /* of numbers, currency and percent alike */
	const char *currency_symbol;
	uint8_t currency_positive;   /* 0 "$n", 1 "n$", 2 "$ n", 3 "n $" */
	uint8_t currency_negative;   /* .NET's patterns 0..16 */
	uint8_t percent_positive;    /* 0 "n %", 1 "n%", 2 "%n", 3 "% n" */
	uint8_t percent_negative;    /* .NET's patterns 0..11 */
	uint8_t digits;              /* default decimals of N, F, P */
	uint8_t group_first;         /* digits in the group left of the point: 3 */
	uint8_t group_rest;          /* 2 in India, else 3 */
	const char *infinity;        /* "∞"; the invariant culture says "Infinity" */
	const char *nan;
	const char *date_sep, *time_sep, *am, *pm;
	const char *short_date, *long_date, *short_time, *long_time, *month_day, *year_month, *full_date_time;
	uint8_t first_day;           /* 0 Sunday */
	const char *days, *short_days;       /* seven words, separated by | */
	const char *months, *short_months;   /* twelve */
	const char *months_genitive;         /* "MMMM" beside a day number; NULL: as months */
};

extern const struct culture *const culture_invariant;
const struct culture *culture_find(const char *name, size_t n);  /* without case; NULL: not known */
const struct culture *culture_at(uint32_t i);                    /* NULL behind the last */
const struct culture *culture_current(void);                     /* of this thread */
void culture_set_current(const struct culture *c);
const struct culture *culture_ui_current(void);
void culture_set_ui_current(const struct culture *c);
/* The i-th word of one of the lists above; *ret_n its length. */
const char *culture_word(const char *list, uint32_t i, size_t *ret_n);

#endif
