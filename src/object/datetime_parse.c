/* SPDX-License-Identifier: MIT */
/*
 * object/datetime_parse.c - DateTime.Parse: dates and times in the many forms that people write.
 *
 * The text is cut into numbers, words and marks; times are recognised by their colons, the rest is the date, in the
 * order the culture's short date has.  Called by conversion to [datetime], Get-Date, DateTime.Parse.
 */
#include <string.h>
#include <strings.h>

#include "base/clock.h"
#include "base/utf.h"
#include "object/datetime.h"
#include "object/datetime_pattern.h"
#include "object/throw.h"

enum outcome { PARSED, BAD_TEXT, UNKNOWN_WORD, WRONG_WEEKDAY, OUT_OF_CALENDAR };

#define NOTHING INT32_MIN

struct reading {
	const char *start, *p, *end;
	const struct culture *c;
	int32_t numbers[3];
	int digits[3], count;        /* date numbers */
	int32_t month, weekday;      /* from words, NOTHING without */
	bool month_last;             /* the month's name came behind a number */
	int32_t hour, minute, second;
	int64_t fraction;            /* ticks */
	bool has_time, pm, am;
	bool has_offset, utc;
	int32_t offset;              /* minutes */
	size_t bad_at;
};

static bool is_digit(char c)
{
	return c >= '0' && c <= '9';
}

static bool is_blank(char c)
{
	return c == ' ' || (c >= 9 && c <= 13);
}

static void skip_blanks(struct reading *r)
{
	for (;;) {
		if (r->p < r->end && is_blank(*r->p))
			r->p++;
		else if (r->end - r->p >= 3 && (memcmp(r->p, "\u202f", 3) == 0))
			r->p += 3;
		else if (r->end - r->p >= 2 && memcmp(r->p, "\u00a0", 2) == 0)
			r->p += 2;
		else
			return;
	}
}

/* At most nine digits count. */
static int32_t read_number(struct reading *r, int *ret_digits)
{
	int32_t v = 0;
	int n = 0;
	for (; r->p < r->end && is_digit(*r->p); r->p++, n++)
		v = n < 9 ? v * 10 + (*r->p - '0') : v;
	*ret_digits = n;
	return v;
}

static bool read_fraction(struct reading *r)
{
	int64_t ticks = 0, unit = TICKS_PER_SECOND;
	int n = 0;
	for (; r->p < r->end && is_digit(*r->p); r->p++, n++) {
		unit /= 10;
		if (n < 7)
			ticks += (*r->p - '0') * unit;
		else if (n == 7 && *r->p >= '5')
			ticks++;
	}
	r->fraction = ticks;
	return n > 0;
}

/* Behind "h", at ':'. */
static bool read_clock(struct reading *r, int32_t hour)
{
	int n;
	if (r->has_time)
		return false;
	r->has_time = true;
	r->hour = hour;
	r->p++;
	skip_blanks(r);
	if (r->p >= r->end || !is_digit(*r->p))
		return false;
	r->minute = read_number(r, &n);
	if (n > 2)
		return false;
	if (r->p < r->end && *r->p == ':') {
		r->p++;
		skip_blanks(r);
		if (r->p >= r->end || !is_digit(*r->p))
			return false;
		r->second = read_number(r, &n);
		if (n > 2)
			return false;
		if (r->p < r->end && (*r->p == '.' || *r->p == ',')) {
			r->p++;
			if (!read_fraction(r))
				return false;
		}
	}
	return true;
}

/* "+02:00", "-0500", "+2" behind a time. */
static bool read_offset(struct reading *r)
{
	bool minus = *r->p == '-';
	int n;
	r->p++;
	if (r->p >= r->end || !is_digit(*r->p))
		return false;
	int32_t v = read_number(r, &n), minutes = 0;
	if (n > 2) {
		minutes = v % 100;
		v /= 100;
	} else if (r->p < r->end && *r->p == ':') {
		r->p++;
		minutes = read_number(r, &n);
		if (n != 2)
			return false;
	}
	if (v > 14 || minutes > 59 || r->has_offset)
		return false;
	r->has_offset = true;
	r->offset = (v * 60 + minutes) * (minus ? -1 : 1);
	return true;
}

/* The word at p of n bytes among the words of a list; -1 when none. */
static int32_t find_word(const char *list, const char *p, size_t n)
{
	const char *word = list;
	for (int32_t i = 0; ; i++) {
		size_t whole = strcspn(word, "|"), len = whole;
		if (len > 0 && word[len - 1] == '.' && len == n + 1)
			len--;
		if (len > 0 && len == n && utf_equal_nocase(word, len, p, n))
			return i;
		if (word[whole] == '\0')
			return -1;
		word += whole + 1;
	}
}

static bool word_is(const char *p, size_t n, const char *text)
{
	return n > 0 && strlen(text) == n && strncasecmp(p, text, n) == 0;
}

static bool is_letter(const char *p)
{
	return (*p >= 'a' && *p <= 'z') || (*p >= 'A' && *p <= 'Z') || (*p & 0x80);
}

static enum outcome read_word(struct reading *r)
{
	const char *p = r->p;
	while (r->p < r->end && is_letter(r->p))
		r->p++;
	size_t n = (size_t)(r->p - p);
	const struct culture *const cultures[] = {r->c, culture_invariant};
	for (size_t i = 0; i < ARRAY_LEN(cultures); i++) {
		const struct culture *c = cultures[i];
		int32_t month = find_word(c->months, p, n);
		month = month < 0 ? find_word(c->short_months, p, n) : month;
		month = month < 0 && c->months_genitive ? find_word(c->months_genitive, p, n) : month;
		if (month >= 0 && r->month == NOTHING) {
			r->month = month + 1;
			r->month_last = r->count > 0;
			if (r->p < r->end && *r->p == '.')
				r->p++;
			return PARSED;
		}
		int32_t day = find_word(c->days, p, n);
		day = day < 0 ? find_word(c->short_days, p, n) : day;
		if (day >= 0 && r->weekday == NOTHING) {
			r->weekday = day;
			return PARSED;
		}
		bool am = word_is(p, n, c->am) || word_is(p, n, "A"), pm = word_is(p, n, c->pm) || word_is(p, n, "P");
		if ((am || pm) && !r->am && !r->pm) {
			r->am = am;
			r->pm = pm;
			return PARSED;
		}
	}
	if (word_is(p, n, "T") && r->count == 3 && !r->has_time && r->end - r->p > 2 &&
	    is_digit(r->p[0]) && is_digit(r->p[1]) && r->p[2] == ':')
		return PARSED;
	if ((word_is(p, n, "Z") || word_is(p, n, "GMT") || word_is(p, n, "UTC")) && !r->has_offset) {
		r->has_offset = r->utc = true;
		r->offset = 0;
		return PARSED;
	}
	r->bad_at = (size_t)(p - r->start);
	return UNKNOWN_WORD;
}

/* A number: part of a time, an hour with AM/PM, or of the date. */
static bool read_part(struct reading *r)
{
	int n;
	int32_t v = read_number(r, &n);
	const char *after = r->p;
	if (r->p < r->end && *r->p == ':')
		return n <= 2 && read_clock(r, v);
	skip_blanks(r);
	size_t left = (size_t)(r->end - r->p);
	if (left >= 2 && !r->has_time && (r->p[1] | 0x20) == 'm' && ((r->p[0] | 0x20) == 'a' || (r->p[0] | 0x20) == 'p') && n <= 2) {
		r->has_time = true;
		r->hour = v;
		return true;
	}
	r->p = after;
	if (r->count == 3 || n > 4)
		return false;
	r->numbers[r->count] = v;
	r->digits[r->count++] = n;
	return true;
}

static enum outcome read_all(struct reading *r)
{
	bool any = false;
	for (skip_blanks(r); r->p < r->end; skip_blanks(r)) {
		char c = *r->p;
		if (is_digit(c)) {
			if (!read_part(r))
				return BAD_TEXT;
			any = true;
		} else if ((c == '+' || c == '-') && r->has_time) {
			if (!read_offset(r))
				return BAD_TEXT;
		} else if (c == '/' || c == '-' || c == '.' || c == ',') {
			if (!any && r->month == NOTHING && r->weekday == NOTHING)
				return BAD_TEXT;
			r->p++;
		} else if (is_letter(r->p)) {
			enum outcome o = read_word(r);
			if (o != PARSED)
				return o;
		} else if (c == '\0') {
			r->p++;
		} else {
			return BAD_TEXT;
		}
	}
	return any ? PARSED : BAD_TEXT;
}

static int32_t full_year(int32_t y, int digits)
{
	return digits > 2 ? y : y < 50 ? 2000 + y : 1900 + y;
}

/* The order of year, month and day in the culture's short date: 'y', 'M', 'd' by first appearance. */
static void date_order(const struct culture *c, char out[4])
{
	int n = 0;
	for (const char *p = c->short_date; *p && n < 3; p++) {
		if ((*p == 'y' || *p == 'M' || *p == 'd') && !memchr(out, *p, (size_t)n))
			out[n++] = *p;
	}
	out[n] = '\0';
}

static bool resolve_word_month(const struct reading *r, int32_t this_year, int32_t *y, int32_t *d)
{
	if (r->count == 1) {
		/* "5 Jan" is a day only where people write the day first */
		bool year = r->digits[0] > 2 || (r->month_last && *r->c->month_day != 'd');
		*y = year ? full_year(r->numbers[0], r->digits[0]) : this_year;
		*d = year ? 1 : r->numbers[0];
		return true;
	}
	if (r->count != 2)
		return false;
	int yi = r->digits[0] > 2 ? 0 : 1;
	*y = full_year(r->numbers[yi], r->digits[yi]);
	*d = r->numbers[1 - yi];
	return true;
}

static bool resolve_numbers(const struct reading *r, int32_t this_year, int32_t *y, int32_t *m, int32_t *d)
{
	char order[4] = "";
	date_order(r->c, order);
	if (r->count == 3) {
		if (r->digits[0] > 2) {
			*y = r->numbers[0];
			*m = r->numbers[1];
			*d = r->numbers[2];
			return true;
		}
		for (int i = 0; i < 3; i++) {
			if (order[i] == 'y')
				*y = full_year(r->numbers[i], r->digits[i]);
			else if (order[i] == 'M')
				*m = r->numbers[i];
			else
				*d = r->numbers[i];
		}
		return true;
	}
	if (r->count != 2)
		return false;
	*d = 1;
	if (r->digits[0] > 2 || r->digits[1] > 2) {
		int yi = r->digits[0] > 2 ? 0 : 1;
		*y = r->numbers[yi];
		*m = r->numbers[1 - yi];
		return true;
	}
	bool day_first = strchr(order, 'd') < strchr(order, 'M');
	*y = this_year;
	*m = r->numbers[day_first];
	*d = r->numbers[!day_first];
	return true;
}

static bool resolve(const struct reading *r, uint32_t styles, int64_t *ret_ticks)
{
	struct date_parts now = datetime_split(datetime_to_local(clock_utc_ticks(), KIND_UTC));
	int32_t y = now.year, m = now.month, d = now.day;
	if (r->month != NOTHING) {
		m = r->month;
		if (!resolve_word_month(r, now.year, &y, &d))
			return false;
	} else if (r->count > 0) {
		if (!resolve_numbers(r, now.year, &y, &m, &d))
			return false;
	} else if (!r->has_time) {
		return false;
	} else if (styles & DATE_NO_CURRENT_DATE) {
		y = m = d = 1;
	}
	int32_t hour = r->hour;
	if (r->am || r->pm) {
		if (!r->has_time || (hour > 12 && r->am))
			return false;
		hour = hour > 12 ? hour : hour % 12 + (r->pm ? 12 : 0);
	}
	if (!datetime_join(y, m, d, hour, r->minute, r->second, ret_ticks))
		return false;
	*ret_ticks += r->fraction;
	return *ret_ticks <= DATETIME_MAX_TICKS;
}

/* The kind, and the conversion that the styles ask for. */
bool datetime_finish_parse(int64_t ticks, bool has_offset, bool utc, int32_t offset, uint32_t styles, bool want_offset,
    struct date_parsed *ret)
{
	*ret = (struct date_parsed){ticks, KIND_UNSPECIFIED, DATETIME_NO_OFFSET};
	if (want_offset) {
		ret->offset = has_offset ? offset
		    : styles & DATE_ASSUME_UNIVERSAL ? 0
						     : datetime_local_offset_minutes(ticks);
		return true;
	}
	if (!has_offset) {
		if (styles & DATE_ASSUME_UNIVERSAL)
			has_offset = true, offset = 0;
		else if (styles & DATE_ASSUME_LOCAL)
			ret->kind = KIND_LOCAL;
		if (!has_offset) {
			if ((styles & DATE_ADJUST_TO_UNIVERSAL) && ret->kind == KIND_LOCAL) {
				ret->ticks = datetime_to_utc(ticks, KIND_LOCAL);
				ret->kind = KIND_UTC;
			}
			return true;
		}
	}
	int64_t instant = ticks - (int64_t)offset * 60 * TICKS_PER_SECOND;
	if (instant < 0 || instant > DATETIME_MAX_TICKS)
		return false;
	if ((styles & DATE_ADJUST_TO_UNIVERSAL) || ((styles & DATE_ROUNDTRIP_KIND) && utc)) {
		ret->ticks = instant;
		ret->kind = KIND_UTC;
	} else {
		ret->ticks = datetime_to_local(instant, KIND_UTC);
		ret->kind = KIND_LOCAL;
	}
	return true;
}

static enum outcome parse(const char *s, size_t n, const struct culture *c, uint32_t styles, bool want_offset,
    struct date_parsed *ret, size_t *ret_bad_at)
{
	struct reading r = {.start = s, .p = s, .end = s + n, .c = c, .month = NOTHING, .weekday = NOTHING};
	enum outcome o = read_all(&r);
	*ret_bad_at = r.bad_at;
	if (o != PARSED)
		return o;
	int64_t ticks;
	if (r.has_time && (r.hour > 23 || r.minute > 59 || r.second > 59))
		return OUT_OF_CALENDAR;
	if (!resolve(&r, styles, &ticks))
		return BAD_TEXT;
	if (r.weekday != NOTHING && datetime_split(ticks).weekday != r.weekday)
		return WRONG_WEEKDAY;
	return datetime_finish_parse(ticks, r.has_offset, r.utc, r.offset, styles, want_offset, ret) ? PARSED : BAD_TEXT;
}

bool datetime_parse(const char *s, size_t n, const struct culture *c, uint32_t styles, bool want_offset, struct date_parsed *ret)
{
	size_t bad_at;
	return parse(s, n, c, styles, want_offset, ret, &bad_at) == PARSED;
}

bool datetime_throw_parse(const char *s, size_t n)
{
	struct date_parsed ignored;
	size_t bad_at;
	switch (parse(s, n, culture_invariant, DATE_ALLOW_WHITE, false, &ignored, &bad_at)) {
	case UNKNOWN_WORD:
		return ps_throw(&type_exc_format,
		    "The string '%.*s' was not recognized as a valid DateTime. There is an unknown word starting at index '%zu'.",
		    (int)n, s, utf16_length(s, bad_at));
	case WRONG_WEEKDAY:
		return ps_throw(&type_exc_format,
		    "String '%.*s' was not recognized as a valid DateTime because the day of week was incorrect.", (int)n, s);
	case OUT_OF_CALENDAR:
		return ps_throw(&type_exc_format,
		    "The DateTime represented by the string '%.*s' is not supported in calendar "
		    "'System.Globalization.GregorianCalendar'.",
		    (int)n, s);
	case PARSED:
	case BAD_TEXT:
	default:
		return ps_throw(&type_exc_format, "String '%.*s' was not recognized as a valid DateTime.", (int)n, s);
	}
}
