/* SPDX-License-Identifier: MIT */
/*
 * object/datetime_exact.c - DateTime.ParseExact, and time spans from text.
 */
#include <string.h>

#include "base/buf.h"
#include "base/clock.h"
#include "base/utf.h"
#include "object/datetime.h"
#include "object/datetime_pattern.h"
#include "object/throw.h"

struct exact {
	const char *p, *end;
	const struct culture *c;
	uint32_t styles;
	int32_t year, month, day, hour, minute, second, weekday;
	int64_t fraction;
	bool pm, has_pm, half_day, has_offset, utc;
	int32_t offset;
};

static bool number(struct exact *x, int least, int most, int32_t *ret)
{
	int n = 0;
	int32_t v = 0;
	for (; n < most && x->p < x->end && *x->p >= '0' && *x->p <= '9'; n++)
		v = v * 10 + (*x->p++ - '0');
	*ret = v;
	return n >= least;
}

static bool word(struct exact *x, const char *list, uint32_t count, int32_t *ret)
{
	size_t best = 0;
	for (uint32_t i = 0; i < count; i++) {
		size_t n;
		const char *w = culture_word(list, i, &n);
		if (n > best && (size_t)(x->end - x->p) >= n && utf_equal_nocase(w, n, x->p, n)) {
			best = n;
			*ret = (int32_t)i;
		}
	}
	x->p += best;
	return best > 0;
}

static bool text(struct exact *x, const char *s)
{
	size_t n = strlen(s);
	if ((size_t)(x->end - x->p) < n || memcmp(x->p, s, n) != 0)
		return false;
	x->p += n;
	return true;
}

static bool fraction(struct exact *x, size_t run, bool optional)
{
	int64_t unit = TICKS_PER_SECOND;
	size_t n = 0;
	x->fraction = 0;
	for (; n < run && x->p < x->end && *x->p >= '0' && *x->p <= '9'; n++) {
		unit /= 10;
		x->fraction += (*x->p++ - '0') * unit;
	}
	return optional || n == run;
}

static bool zone(struct exact *x, size_t run)
{
	int32_t h, m = 0;
	if (x->p >= x->end || (*x->p != '+' && *x->p != '-'))
		return false;
	bool minus = *x->p++ == '-';
	if (!number(x, run == 1 ? 1 : 2, 2, &h))
		return false;
	if (run >= 3) {
		if (x->p < x->end && *x->p == ':')
			x->p++;
		if (!number(x, 2, 2, &m))
			return false;
	}
	x->has_offset = true;
	x->offset = (h * 60 + m) * (minus ? -1 : 1);
	return h <= 14 && m < 60;
}

static bool half_day(struct exact *x, size_t run)
{
	uint32_t cp;
	for (int i = 0; i < 2; i++) {
		const char *mark = i ? x->c->pm : x->c->am;
		size_t n = run == 1 && *mark ? utf8_decode(mark, strlen(mark), &cp) : strlen(mark);
		if (n && (size_t)(x->end - x->p) >= n && utf_equal_nocase(mark, n, x->p, n)) {
			x->p += n;
			x->has_pm = true;
			x->pm = i == 1;
			return true;
		}
	}
	return false;
}

static bool exact_item(struct exact *x, char c, size_t run)
{
	int least = run == 1 ? 1 : 2;
	switch (c) {
	case 'd':
		return run <= 2 ? number(x, least, 2, &x->day) : word(x, run == 3 ? x->c->short_days : x->c->days, 7, &x->weekday);
	case 'M':
		if (run <= 2)
			return number(x, least, 2, &x->month);
		if (!word(x, run == 3 ? x->c->short_months : x->c->months, 12, &x->month))
			return false;
		x->month++;
		return true;
	case 'y':
		if (run <= 2) {
			if (!number(x, least, 2, &x->year))
				return false;
			x->year += x->year < 50 ? 2000 : 1900;
			return true;
		}
		return number(x, (int)run, run > 4 ? (int)run : 4, &x->year);
	case 'h':
		x->half_day = true;
		return number(x, least, 2, &x->hour) && x->hour >= 1 && x->hour <= 12;
	case 'H':
		return number(x, least, 2, &x->hour);
	case 'm':
		return number(x, least, 2, &x->minute);
	case 's':
		return number(x, least, 2, &x->second);
	case 'f':
	case 'F':
		return run <= 7 && fraction(x, run, c == 'F');
	case 't':
		return half_day(x, run);
	case 'K':
		if (x->p < x->end && *x->p == 'Z') {
			x->p++;
			x->has_offset = x->utc = true;
			x->offset = 0;
			return true;
		}
		return x->p >= x->end || (*x->p != '+' && *x->p != '-') ? true : zone(x, 3);
	case 'z':
		return zone(x, run);
	case ':':
	case '/':
		for (size_t i = 0; i < run; i++) {
			if (!text(x, c == ':' ? x->c->time_sep : x->c->date_sep))
				return false;
		}
		return true;
	default:
		for (size_t i = 0; i < run; i++) {
			if (x->p >= x->end || *x->p != c)
				return false;
			x->p++;
		}
		return true;
	}
}

static bool walk(struct exact *x, const char *fmt, size_t n)
{
	const char *p = fmt, *end = fmt + n;
	while (p < end) {
		if ((x->styles & DATE_ALLOW_INNER_WHITE) && *p != ' ') {
			while (x->p < x->end && *x->p == ' ')
				x->p++;
		}
		if (*p == '\'' || *p == '"') {
			const char *q = p + 1;
			for (; q < end && *q != *p; q++) {
				if (x->p >= x->end || *x->p++ != *q)
					return false;
			}
			p = q + 1;
		} else if (*p == '\\' && p + 1 < end) {
			if (x->p >= x->end || *x->p++ != p[1])
				return false;
			p += 2;
		} else if (*p == '%' && p + 1 < end) {
			if (!exact_item(x, p[1], 1))
				return false;
			p += 2;
		} else if (*p == '.' && p + 1 < end && p[1] == 'F' && (x->p >= x->end || *x->p != '.')) {
			p += 1 + pattern_run(p + 1, end); /* an optional fraction takes its point along */
		} else {
			size_t run = pattern_run(p, end);
			if (!exact_item(x, *p, run))
				return false;
			p += run;
		}
	}
	return true;
}

bool datetime_parse_exact(const char *s, size_t n, const char *fmt, size_t fn, const struct culture *c, uint32_t styles,
    bool want_offset, struct date_parsed *ret)
{
	struct exact x = {.p = s, .end = s + n, .c = c, .styles = styles, .year = -1, .month = -1, .day = -1, .weekday = -1};
	struct buf pattern = BUF_INIT;
	if (fn == 1) {
		bool known = pattern_standard(*fmt, c, want_offset, &pattern);
		if (strchr("oOrRsu", *fmt))
			x.c = culture_invariant;
		if (*fmt == 'r' || *fmt == 'R' || *fmt == 'u' || *fmt == 'U')
			x.styles |= want_offset ? DATE_ASSUME_UNIVERSAL : 0;
		fmt = buf_str(&pattern);
		fn = known ? pattern.len : 0;
	}
	if (styles & DATE_ALLOW_LEADING_WHITE) {
		while (x.p < x.end && *x.p == ' ')
			x.p++;
	}
	bool ok = fn > 0 && walk(&x, fmt, fn);
	buf_fini(&pattern);
	if (styles & DATE_ALLOW_TRAILING_WHITE) {
		while (x.p < x.end && *x.p == ' ')
			x.p++;
	}
	if (!ok || x.p != x.end)
		return false;
	if (x.half_day)
		x.hour = x.hour % 12;
	if (x.has_pm && x.pm && x.hour < 12)
		x.hour += 12;
	bool no_date = x.year < 0 && x.month < 0 && x.day < 0;
	struct date_parts now = datetime_split(datetime_to_local(clock_utc_ticks(), KIND_UTC));
	if (no_date && !(styles & DATE_NO_CURRENT_DATE)) {
		x.year = now.year;
		x.month = now.month;
		x.day = now.day;
	}
	int64_t ticks;
	if (!datetime_join(x.year < 0 ? (no_date ? 1 : now.year) : x.year, x.month < 0 ? 1 : x.month, x.day < 0 ? 1 : x.day, x.hour,
		x.minute, x.second, &ticks))
		return false;
	if (x.weekday >= 0 && datetime_split(ticks).weekday != x.weekday)
		return false;
	return datetime_finish_parse(ticks + x.fraction, x.has_offset, x.utc, x.offset, x.styles, want_offset, ret);
}

/* ---- TimeSpan ---- */

struct span_reader {
	int64_t part[5];             /* numbers in order */
	char mark[5];                /* what stood before each */
	int digits[5], count;
	bool negative;
};

static bool span_read(const char *p, const char *end, struct span_reader *r)
{
	memset(r, 0, sizeof *r);
	if (p < end && *p == '-') {
		r->negative = true;
		p++;
	}
	char mark = '\0';
	while (p < end && r->count < 5) {
		int64_t v = 0;
		int n = 0;
		for (; p < end && *p >= '0' && *p <= '9'; p++, n++)
			v = n < 15 ? v * 10 + (*p - '0') : v;
		if (n == 0)
			return false;
		r->part[r->count] = v;
		r->digits[r->count] = n;
		r->mark[r->count++] = mark;
		if (p == end)
			return true;
		mark = *p++;
		if (mark != ':' && mark != '.')
			return false;
	}
	return false;
}

enum timespan_parse timespan_parse(const char *s, size_t n, int64_t *ret_ticks)
{
	const char *p = s, *end = s + n;
	while (p < end && (*p == ' ' || (*p >= 9 && *p <= 13)))
		p++;
	while (end > p && (end[-1] == ' ' || (end[-1] >= 9 && end[-1] <= 13)))
		end--;
	struct span_reader r;
	if (!span_read(p, end, &r))
		return TIMESPAN_FORMAT;
	int at = 0, left = r.count;
	int64_t d = 0, h = 0, m = 0, sec = 0, frac = 0;
	if (left > 1 && r.mark[left - 1] == '.' && left > 2) { /* fraction of the seconds */
		int digits = r.digits[left - 1];
		if (digits > 7)
			return TIMESPAN_OVERFLOW;
		frac = r.part[left - 1];
		for (; digits < 7; digits++)
			frac *= 10;
		left--;
	}
	for (int i = 1; i < left; i++) {
		if (r.mark[i] == '.' && i != 1)
			return TIMESPAN_FORMAT;
	}
	if (left == 1) {
		d = r.part[0];
		if (frac)
			return TIMESPAN_FORMAT;
	} else {
		bool days = r.mark[1] == '.' || left == 4 || (left == 3 && r.part[0] > 23 && !frac);
		if (days)
			d = r.part[at++];
		if (left - at < 2 || left - at > 3)
			return TIMESPAN_FORMAT;
		h = r.part[at++];
		m = r.part[at++];
		sec = at < left ? r.part[at] : 0;
	}
	if (d > 10675199 || h > 23 || m > 59 || sec > 59)
		return TIMESPAN_OVERFLOW;
	int64_t whole = ((d * 24 + h) * 60 + m) * 60 + sec, ticks;
	if (__builtin_mul_overflow(whole, TICKS_PER_SECOND, &ticks) ||
	    (r.negative ? __builtin_sub_overflow(-ticks, frac, &ticks) : __builtin_add_overflow(ticks, frac, &ticks)))
		return TIMESPAN_OVERFLOW;
	*ret_ticks = ticks;
	return TIMESPAN_OK;
}

bool timespan_throw_parse(const char *s, size_t n, enum timespan_parse why)
{
	if (why == TIMESPAN_OVERFLOW)
		return ps_throw(&type_exc_overflow,
		    "The TimeSpan string '%.*s' could not be parsed because at least one of the numeric components is out of range "
		    "or contains too many digits.",
		    (int)n, s);
	return ps_throw(&type_exc_format, "String '%.*s' was not recognized as a valid TimeSpan.", (int)n, s);
}

bool timespan_parse_exact(const char *s, size_t n, const char *fmt, size_t fn, const struct culture *c, int64_t *ret_ticks)
{
	if (fn == 1 && strchr("cgGtT", *fmt))
		return timespan_parse(s, n, ret_ticks) == TIMESPAN_OK;
	struct exact x = {.p = s, .end = s + n, .c = c};
	int32_t days = 0;
	const char *p = fmt, *end = fmt + fn;
	while (p < end) {
		bool percent = *p == '%' && p + 1 < end;
		p += percent;
		size_t run = percent ? 1 : pattern_run(p, end);
		bool ok = true;
		if (*p == '\\' && p + 1 < end) {
			ok = x.p < x.end && *x.p++ == p[1];
			run = 2;
		} else if (*p == '\'' || *p == '"') {
			const char *q = p + 1;
			for (; ok && q < end && *q != *p; q++)
				ok = x.p < x.end && *x.p++ == *q;
			run = (size_t)(q + 1 - p);
		} else if (*p == 'd') {
			ok = number(&x, (int)run, run == 1 ? 8 : (int)run, &days);
		} else if (*p == 'h' || *p == 'm' || *p == 's' || *p == 'f' || *p == 'F') {
			ok = exact_item(&x, *p == 'h' ? 'H' : *p, run);
		} else {
			ok = false;
		}
		if (!ok)
			return false;
		p += run;
	}
	if (x.p != x.end || x.hour > 23 || x.minute > 59 || x.second > 59)
		return false;
	*ret_ticks = (((int64_t)days * 24 + x.hour) * 60 + x.minute) * 60 * TICKS_PER_SECOND + x.second * TICKS_PER_SECOND + x.fraction;
	return true;
}
