/* SPDX-License-Identifier: MIT */
/*
 * clixml/number.c - texts of numbers, dates and durations as System.Xml.XmlConvert writes and reads them.
 * Knows ticks (100 ns since the year 1) and the proleptic Gregorian calendar; does not know time zones.
 */
#include "clixml/number.h"

#include <float.h>
#include <math.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/clock.h"

enum { SECONDS_PER_DAY = 86400 };
#define TICKS_PER_DAY (SECONDS_PER_DAY * TICKS_PER_SECOND)
#define TICKS_MAX     3155378975999999999LL

static size_t put(char out[CLIX_NUMBER_MAX], const char *s)
{
	size_t n = strlen(s);
	memcpy(out, s, n + 1);
	return n;
}

size_t clix_format_uint(char out[CLIX_NUMBER_MAX], uint64_t v)
{
	char raw[24], *p = raw + sizeof raw;
	do {
		*--p = (char)('0' + v % 10);
		v /= 10;
	} while (v);
	size_t n = (size_t)(raw + sizeof raw - p);
	memcpy(out, p, n);
	out[n] = '\0';
	return n;
}

size_t clix_format_int(char out[CLIX_NUMBER_MAX], int64_t v)
{
	if (v >= 0)
		return clix_format_uint(out, (uint64_t)v);
	char digits[CLIX_NUMBER_MAX];
	size_t n = clix_format_uint(digits, 0 - (uint64_t)v);
	out[0] = '-';
	memcpy(out + 1, digits, n + 1);
	return n + 1;
}

/* digits is d.ddde±x of printf; writes .NET's general format: plain up to 15 (7) digits before the point and down to
 * 0.0001, else d.dddE+xx. */
static size_t put_general(char out[CLIX_NUMBER_MAX], const char *printed, int plain_digits)
{
	char digits[40];
	int count = 0, exponent = 0;
	const char *p = printed;
	bool negative = *p == '-';
	p += negative;
	for (; *p && *p != 'e'; p++) {
		if (*p != '.')
			digits[count++] = *p;
	}
	if (*p == 'e')
		exponent = atoi(p + 1);
	while (count > 1 && digits[count - 1] == '0')
		count--;
	char *o = out;
	if (negative)
		*o++ = '-';
	int scale = exponent + 1, limit = count > plain_digits ? count : plain_digits;
	if (scale > limit || scale < -3) {
		*o++ = digits[0];
		if (count > 1) {
			*o++ = '.';
			memcpy(o, digits + 1, (size_t)count - 1);
			o += count - 1;
		}
		o += snprintf(o, 8, "E%c%02d", exponent < 0 ? '-' : '+', abs(exponent));
	} else if (scale <= 0) {
		*o++ = '0';
		*o++ = '.';
		for (int i = scale; i < 0; i++)
			*o++ = '0';
		memcpy(o, digits, (size_t)count);
		o += count;
	} else {
		for (int i = 0; i < scale; i++)
			*o++ = i < count ? digits[i] : '0';
		if (count > scale) {
			*o++ = '.';
			memcpy(o, digits + scale, (size_t)(count - scale));
			o += count - scale;
		}
	}
	*o = '\0';
	return (size_t)(o - out);
}

size_t clix_format_double(char out[CLIX_NUMBER_MAX], double v)
{
	if (isnan(v))
		return put(out, "NaN");
	if (isinf(v))
		return put(out, v < 0 ? "-INF" : "INF");
	if (v == 0)
		return put(out, signbit(v) ? "-0" : "0");
	if (fabs(v) < 1e15 && v == (double)(int64_t)v)
		return clix_format_int(out, (int64_t)v);
	char printed[40];
	/* Subnormal numbers have fewer digits than fifteen. */
	for (int digits = fabs(v) < DBL_MIN ? 1 : 15; digits <= 17; digits++) {
		snprintf(printed, sizeof printed, "%.*e", digits - 1, v);
		if (strtod(printed, NULL) == v)
			break;
	}
	return put_general(out, printed, 15);
}

size_t clix_format_single(char out[CLIX_NUMBER_MAX], float v)
{
	if (isnan(v))
		return put(out, "NaN");
	if (isinf(v))
		return put(out, v < 0 ? "-INF" : "INF");
	if (v == 0)
		return put(out, signbit(v) ? "-0" : "0");
	char printed[40];
	for (int digits = fabsf(v) < FLT_MIN ? 1 : 6; digits <= 9; digits++) {
		snprintf(printed, sizeof printed, "%.*e", digits - 1, (double)v);
		if (strtof(printed, NULL) == v)
			break;
	}
	return put_general(out, printed, 7);
}

struct civil {
	int64_t year;
	unsigned month, day;
};

/* Days since 0001-01-01 <-> calendar (Hinnant's shifted years: March is month 0). */
static struct civil civil_from_days(int64_t days)
{
	int64_t z = days + 306;
	int64_t era = z / 146097;
	unsigned doe = (unsigned)(z - era * 146097);
	unsigned yoe = (doe - doe / 1460 + doe / 36524 - doe / 146096) / 365;
	unsigned doy = doe - (365 * yoe + yoe / 4 - yoe / 100);
	unsigned mp = (5 * doy + 2) / 153;
	struct civil c;
	c.day = doy - (153 * mp + 2) / 5 + 1;
	c.month = mp < 10 ? mp + 3 : mp - 9;
	c.year = (int64_t)yoe + era * 400 + (c.month <= 2);
	return c;
}

static int64_t days_from_civil(int64_t y, unsigned m, unsigned d)
{
	y -= m <= 2;
	int64_t era = y / 400;
	unsigned yoe = (unsigned)(y - era * 400);
	unsigned doy = (153 * (m > 2 ? m - 3 : m + 9) + 2) / 5 + d - 1;
	unsigned doe = yoe * 365 + yoe / 4 - yoe / 100 + doy;
	return era * 146097 + (int64_t)doe - 306;
}

static unsigned month_days(int64_t y, unsigned m)
{
	static const uint8_t days[] = {31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};
	bool leap = y % 4 == 0 && (y % 100 != 0 || y % 400 == 0);
	return m == 2 && leap ? 29 : days[m - 1];
}

/* ".dddd" of a fraction in ticks without trailing zeros. */
static char *put_fraction(char *o, int64_t ticks)
{
	if (!ticks)
		return o;
	o += snprintf(o, 12, ".%07d", (int)ticks);
	while (o[-1] == '0')
		o--;
	return o;
}

size_t clix_format_datetime(char out[CLIX_NUMBER_MAX], int64_t ticks, int kind, int32_t offset)
{
	if (ticks < 0)
		ticks = 0;
	if (ticks > TICKS_MAX)
		ticks = TICKS_MAX;
	struct civil c = civil_from_days(ticks / TICKS_PER_DAY);
	int64_t day = ticks % TICKS_PER_DAY;
	unsigned second = (unsigned)(day / TICKS_PER_SECOND);
	char *o = out + snprintf(out, 24, "%04u-%02u-%02uT%02u:%02u:%02u", (unsigned)c.year % 10000, c.month % 100,
	                         c.day % 100, second / 3600 % 100, second / 60 % 60, second % 60);
	o = put_fraction(o, day % TICKS_PER_SECOND);
	if (kind == 1) {
		*o++ = 'Z';
	} else if (kind == 2) {
		unsigned minutes = (unsigned)abs(offset) / 60;
		o += snprintf(o, 8, "%c%02u:%02u", offset < 0 ? '-' : '+', minutes / 60 % 100, minutes % 60);
	}
	*o = '\0';
	return (size_t)(o - out);
}

size_t clix_format_timespan(char out[CLIX_NUMBER_MAX], int64_t ticks)
{
	char *o = out;
	uint64_t t = ticks < 0 ? 0 - (uint64_t)ticks : (uint64_t)ticks;
	if (ticks < 0)
		*o++ = '-';
	*o++ = 'P';
	uint64_t days = t / (uint64_t)TICKS_PER_DAY, rest = t % (uint64_t)TICKS_PER_DAY;
	unsigned seconds = (unsigned)(rest / (uint64_t)TICKS_PER_SECOND);
	int64_t fraction = (int64_t)(rest % (uint64_t)TICKS_PER_SECOND);
	unsigned h = seconds / 3600, m = seconds / 60 % 60, s = seconds % 60;
	if (days)
		o += snprintf(o, 16, "%lluD", (unsigned long long)days);
	if (rest || !days) {
		*o++ = 'T';
		if (h)
			o += snprintf(o, 8, "%uH", h);
		if (m)
			o += snprintf(o, 8, "%uM", m);
		if (s || fraction || !(h || m)) {
			o += snprintf(o, 8, "%u", s);
			o = put_fraction(o, fraction);
			*o++ = 'S';
		}
	}
	*o = '\0';
	return (size_t)(o - out);
}

static void trim(const char **s, size_t *n)
{
	while (*n && (**s == ' ' || (**s >= '\t' && **s <= '\r'))) {
		(*s)++;
		(*n)--;
	}
	while (*n && ((*s)[*n - 1] == ' ' || ((*s)[*n - 1] >= '\t' && (*s)[*n - 1] <= '\r')))
		(*n)--;
}

bool clix_parse_bool(const char *s, size_t n, bool *ret)
{
	trim(&s, &n);
	if ((n == 4 && memcmp(s, "true", 4) == 0) || (n == 1 && *s == '1'))
		*ret = true;
	else if ((n == 5 && memcmp(s, "false", 5) == 0) || (n == 1 && *s == '0'))
		*ret = false;
	else
		return false;
	return true;
}

static bool parse_digits(const char *s, size_t n, uint64_t max, uint64_t *ret)
{
	uint64_t v = 0;
	if (!n)
		return false;
	for (size_t i = 0; i < n; i++) {
		if (s[i] < '0' || s[i] > '9')
			return false;
		unsigned d = (unsigned)(s[i] - '0');
		if (v > (max - d) / 10)
			return false;
		v = v * 10 + d;
	}
	*ret = v;
	return true;
}

bool clix_parse_uint(const char *s, size_t n, uint64_t max, uint64_t *ret)
{
	trim(&s, &n);
	if (n && *s == '+') {
		s++;
		n--;
	}
	/* Small limits: (max - d) must not wrap. */
	uint64_t v;
	if (!parse_digits(s, n, UINT64_MAX, &v) || v > max)
		return false;
	*ret = v;
	return true;
}

bool clix_parse_int(const char *s, size_t n, int64_t min, int64_t max, int64_t *ret)
{
	trim(&s, &n);
	bool negative = n && *s == '-';
	if (n && (*s == '-' || *s == '+')) {
		s++;
		n--;
	}
	uint64_t v;
	if (!parse_digits(s, n, (uint64_t)INT64_MAX + (negative ? 1 : 0), &v))
		return false;
	int64_t value = negative ? (int64_t)(0 - v) : (int64_t)v;
	if (value < min || value > max)
		return false;
	*ret = value;
	return true;
}

/* Checks the grammar of a decimal floating number (strtod also takes hex, "nan(…)", …) and copies it to out. */
static bool float_text(const char *s, size_t n, char *out, size_t size)
{
	size_t i = 0, digits = 0;
	if (n == 0 || n >= size)
		return false;
	if (s[i] == '+' || s[i] == '-')
		i++;
	for (; i < n && s[i] >= '0' && s[i] <= '9'; i++)
		digits++;
	if (i < n && s[i] == '.') {
		for (i++; i < n && s[i] >= '0' && s[i] <= '9'; i++)
			digits++;
	}
	if (!digits)
		return false;
	if (i < n && (s[i] | 0x20) == 'e') {
		i++;
		if (i < n && (s[i] == '+' || s[i] == '-'))
			i++;
		size_t from = i;
		while (i < n && s[i] >= '0' && s[i] <= '9')
			i++;
		if (i == from)
			return false;
	}
	if (i != n)
		return false;
	memcpy(out, s, n);
	out[n] = '\0';
	return true;
}

static bool parse_special(const char *s, size_t n, double *ret)
{
	if (n == 3 && memcmp(s, "NaN", 3) == 0)
		*ret = (double)NAN;
	else if (n == 3 && memcmp(s, "INF", 3) == 0)
		*ret = (double)INFINITY;
	else if (n == 4 && memcmp(s, "-INF", 4) == 0)
		*ret = -(double)INFINITY;
	else
		return false;
	return true;
}

bool clix_parse_double(const char *s, size_t n, double *ret)
{
	char text[512];
	trim(&s, &n);
	if (parse_special(s, n, ret))
		return true;
	if (!float_text(s, n, text, sizeof text))
		return false;
	*ret = strtod(text, NULL);
	return true;
}

bool clix_parse_single(const char *s, size_t n, float *ret)
{
	char text[512];
	double special;
	trim(&s, &n);
	if (parse_special(s, n, &special)) {
		*ret = (float)special;
		return true;
	}
	if (!float_text(s, n, text, sizeof text))
		return false;
	*ret = strtof(text, NULL);
	return true;
}

/* Cursor of the date and duration parsers. */
struct cursor {
	const char *p, *end;
};

static bool take(struct cursor *c, char what)
{
	if (c->p == c->end || *c->p != what)
		return false;
	c->p++;
	return true;
}

static bool take_number(struct cursor *c, size_t digits, unsigned *ret)
{
	unsigned v = 0;
	if ((size_t)(c->end - c->p) < digits)
		return false;
	for (size_t i = 0; i < digits; i++) {
		char d = c->p[i];
		if (d < '0' || d > '9')
			return false;
		v = v * 10 + (unsigned)(d - '0');
	}
	c->p += digits;
	*ret = v;
	return true;
}

/* Digits behind a point as ticks; more than seven are rounded as XmlConvert does. */
static bool take_fraction(struct cursor *c, int64_t *ret)
{
	int64_t v = 0;
	size_t digits = 0;
	bool up = false;
	for (; c->p < c->end && *c->p >= '0' && *c->p <= '9'; c->p++, digits++) {
		if (digits < 7)
			v = v * 10 + (*c->p - '0');
		else if (digits == 7)
			up = *c->p >= '5';
	}
	if (!digits)
		return false;
	for (; digits < 7; digits++)
		v *= 10;
	*ret = v + (up ? 1 : 0);
	return true;
}

static bool take_zone(struct cursor *c, int *ret_kind, int64_t *ret_offset)
{
	*ret_kind = 0;
	*ret_offset = 0;
	if (c->p == c->end)
		return true;
	if (take(c, 'Z')) {
		*ret_kind = 1;
		return true;
	}
	bool west = *c->p == '-';
	unsigned h, m;
	if ((*c->p != '+' && !west) || (c->p++, !take_number(c, 2, &h)) || !take(c, ':') || !take_number(c, 2, &m) ||
	    h > 14 || m > 59)
		return false;
	*ret_kind = 2;
	*ret_offset = ((int64_t)h * 3600 + (int64_t)m * 60) * TICKS_PER_SECOND * (west ? -1 : 1);
	return true;
}

bool clix_parse_datetime(const char *s, size_t n, int64_t *ret_ticks, int *ret_kind)
{
	trim(&s, &n);
	struct cursor c = {s, s + n};
	unsigned year, month, day, h = 0, m = 0, sec = 0;
	int64_t fraction = 0, offset;
	if (!take_number(&c, 4, &year) || !take(&c, '-') || !take_number(&c, 2, &month) || !take(&c, '-') ||
	    !take_number(&c, 2, &day) || !year || !month || month > 12 || !day || day > month_days(year, month))
		return false;
	if (take(&c, 'T')) {
		if (!take_number(&c, 2, &h) || !take(&c, ':') || !take_number(&c, 2, &m) || !take(&c, ':') ||
		    !take_number(&c, 2, &sec) || h > 24 || m > 59 || sec > 59 || (h == 24 && (m || sec)))
			return false;
		if (take(&c, '.') && (!take_fraction(&c, &fraction) || (h == 24 && fraction)))
			return false;
	}
	if (!take_zone(&c, ret_kind, &offset) || c.p != c.end)
		return false;
	int64_t ticks = days_from_civil(year, month, day) * TICKS_PER_DAY +
	                ((int64_t)h * 3600 + (int64_t)m * 60 + sec) * TICKS_PER_SECOND + fraction - offset;
	if (ticks < 0 || ticks > TICKS_MAX) {
		if (*ret_kind != 2)
			return false;
		ticks = ticks < 0 ? 0 : TICKS_MAX;
	}
	*ret_ticks = ticks;
	return true;
}

/* One "123X" of a duration; *ret_unit is its letter, *ret_fraction the ticks behind a point ('S' only). */
static bool take_part(struct cursor *c, uint64_t *ret, char *ret_unit, int64_t *ret_fraction)
{
	const char *from = c->p;
	*ret_fraction = 0;
	while (c->p < c->end && *c->p >= '0' && *c->p <= '9')
		c->p++;
	if (!parse_digits(from, (size_t)(c->p - from), INT64_MAX, ret))
		return false;
	bool point = take(c, '.');
	if (point && !take_fraction(c, ret_fraction))
		return false;
	if (c->p == c->end || (point && *c->p != 'S'))
		return false;
	*ret_unit = *c->p++;
	return true;
}

bool clix_parse_timespan(const char *s, size_t n, int64_t *ret_ticks)
{
	static const struct {
		char unit;
		bool time;
		uint64_t ticks;
	} units[] = {
	    {'Y', false, 365ull * (uint64_t)TICKS_PER_DAY},  {'M', false, 30ull * (uint64_t)TICKS_PER_DAY},
	    {'D', false, (uint64_t)TICKS_PER_DAY},           {'H', true, 3600ull * (uint64_t)TICKS_PER_SECOND},
	    {'M', true, 60ull * (uint64_t)TICKS_PER_SECOND}, {'S', true, (uint64_t)TICKS_PER_SECOND},
	};
	trim(&s, &n);
	struct cursor c = {s, s + n};
	bool negative = take(&c, '-'), time = false, any = false;
	if (!take(&c, 'P'))
		return false;
	uint64_t total = 0;
	for (size_t at = 0; c.p < c.end;) {
		if (!time && take(&c, 'T')) {
			time = true;
			any = false;
			continue;
		}
		uint64_t v, ticks;
		int64_t fraction;
		char unit;
		if (!take_part(&c, &v, &unit, &fraction))
			return false;
		while (at < ARRAY_LEN(units) && (units[at].unit != unit || units[at].time != time))
			at++;
		if (at == ARRAY_LEN(units) || __builtin_mul_overflow(v, units[at].ticks, &ticks) ||
		    __builtin_add_overflow(total, ticks, &total) ||
		    __builtin_add_overflow(total, (uint64_t)fraction, &total))
			return false;
		at++;
		any = true;
	}
	if (!any || total > (uint64_t)INT64_MAX + (negative ? 1 : 0))
		return false;
	*ret_ticks = negative ? (int64_t)(0 - total) : (int64_t)total;
	return true;
}
