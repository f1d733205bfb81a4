/* SPDX-License-Identifier: MIT */
/*
 * object/datetime_format.c - dates and spans as text: .NET's standard formats and custom patterns.
 */
#include <stdio.h>
#include <string.h>

#include "base/buf.h"
#include "base/clock.h"
#include "base/utf.h"
#include "object/datetime.h"
#include "object/datetime_pattern.h"
#include "object/throw.h"

static bool bad_format(void)
{
	return ps_throw(&type_exc_format, "Input string was not in a correct format.");
}

size_t pattern_run(const char *p, const char *end)
{
	const char *q = p;
	while (q < end && *q == *p)
		q++;
	return (size_t)(q - p);
}

struct writer {
	int64_t ticks;
	struct date_parts d;
	enum ps_kind kind;
	int32_t offset;
	const struct culture *c;
	struct buf *out;
	bool genitive;
};

static void put_word(struct writer *w, const char *list, int32_t i)
{
	size_t n;
	const char *word = culture_word(list, (uint32_t)i, &n);
	buf_put(w->out, word, n);
}

static void put_offset(struct writer *w, size_t run)
{
	int32_t minutes = w->offset != DATETIME_NO_OFFSET ? w->offset
	    : w->kind == KIND_UTC			  ? 0
							  : datetime_local_offset_minutes(w->ticks);
	int32_t a = minutes < 0 ? -minutes : minutes;
	buf_put_byte(w->out, minutes < 0 ? '-' : '+');
	buf_printf(w->out, run == 1 ? "%d" : "%02d", a / 60);
	if (run >= 3)
		buf_printf(w->out, ":%02d", a % 60);
}

static void put_fraction(struct writer *w, size_t run, bool optional)
{
	char text[16];
	snprintf(text, sizeof text, "%07d", w->d.fraction);
	size_t n = run;
	if (optional) {
		while (n > 0 && text[n - 1] == '0')
			n--;
		if (n == 0 && w->out->len && w->out->data[w->out->len - 1] == '.')
			buf_truncate(w->out, w->out->len - 1);
	}
	buf_put(w->out, text, n);
}

/* A day number beside the month name: "MMMM" takes the genitive. */
static bool has_day_number(const char *fmt, size_t n)
{
	for (size_t i = 0; i < n; ) {
		size_t run = pattern_run(fmt + i, fmt + n);
		if (fmt[i] == '\'' || fmt[i] == '"') {
			const char *close = memchr(fmt + i + 1, fmt[i], n - i - 1);
			i = close ? (size_t)(close + 1 - fmt) : n;
			continue;
		}
		if (fmt[i] == 'd' && run <= 2)
			return true;
		i += run;
	}
	return false;
}

static bool put_number(struct writer *w, int32_t v, size_t run)
{
	buf_printf(w->out, run == 1 ? "%d" : "%02d", v);
	return true;
}

/* One letter, `run` times. */
static bool put_item(struct writer *w, char c, size_t run)
{
	switch (c) {
	case 'd':
		if (run > 2)
			put_word(w, run == 3 ? w->c->short_days : w->c->days, w->d.weekday);
		else
			put_number(w, w->d.day, run);
		return true;
	case 'M':
		if (run > 2)
			put_word(w, run == 3 ? w->c->short_months
			    : w->genitive && w->c->months_genitive ? w->c->months_genitive
								   : w->c->months, w->d.month - 1);
		else
			put_number(w, w->d.month, run);
		return true;
	case 'y':
		if (run <= 2)
			put_number(w, w->d.year % 100, run);
		else
			buf_printf(w->out, "%0*d", (int)run, w->d.year);
		return true;
	case 'h':
		return put_number(w, w->d.hour % 12 == 0 ? 12 : w->d.hour % 12, run);
	case 'H':
		return put_number(w, w->d.hour, run);
	case 'm':
		return put_number(w, w->d.minute, run);
	case 's':
		return put_number(w, w->d.second, run);
	case 'f':
	case 'F':
		if (run > 7)
			return bad_format();
		put_fraction(w, run, c == 'F');
		return true;
	case 't': {
		const char *mark = w->d.hour < 12 ? w->c->am : w->c->pm;
		uint32_t cp;
		buf_put(w->out, mark, run == 1 && *mark ? utf8_decode(mark, strlen(mark), &cp) : strlen(mark));
		return true;
	}
	case 'g':
		buf_puts(w->out, w->c == culture_invariant ? "A.D." : "AD");
		return true;
	case 'K':
		for (size_t i = 0; i < run; i++) {
			if (w->offset == DATETIME_NO_OFFSET && w->kind == KIND_UTC)
				buf_put_byte(w->out, 'Z');
			else if (w->offset != DATETIME_NO_OFFSET || w->kind == KIND_LOCAL)
				put_offset(w, 3);
		}
		return true;
	case 'z':
		put_offset(w, run);
		return true;
	case ':':
	case '/':
		for (size_t i = 0; i < run; i++)
			buf_puts(w->out, c == ':' ? w->c->time_sep : w->c->date_sep);
		return true;
	default:
		buf_fill(w->out, c, run);
		return true;
	}
}

static bool custom(struct writer *w, const char *fmt, size_t n)
{
	const char *p = fmt, *end = fmt + n;
	w->genitive = has_day_number(fmt, n);
	while (p < end) {
		if (*p == '\'' || *p == '"') {
			const char *q = p + 1;
			for (; q < end && *q != *p; q++) {
				if (*q == '\\' && q + 1 < end)
					q++;
				buf_put_byte(w->out, *q);
			}
			if (q >= end)
				return ps_throw(&type_exc_format, "Cannot find a matching quote character for the character '%c'.", *p);
			p = q + 1;
		} else if (*p == '\\') {
			if (p + 1 >= end)
				return bad_format();
			buf_put_byte(w->out, p[1]);
			p += 2;
		} else if (*p == '%') {
			if (p + 1 >= end || p[1] == '%')
				return bad_format();
			if (!put_item(w, p[1], 1))
				return false;
			p += 2;
		} else {
			size_t run = pattern_run(p, end);
			if (!put_item(w, *p, run))
				return false;
			p += run;
		}
	}
	return true;
}

bool pattern_standard(char letter, const struct culture *c, bool offset, struct buf *out)
{
	switch (letter) {
	case 'd':
		buf_puts(out, c->short_date);
		return true;
	case 'D':
		buf_puts(out, c->long_date);
		return true;
	case 'f':
	case 'F':
		if (letter == 'F')
			buf_puts(out, c->full_date_time);
		else
			buf_printf(out, "%s %s", c->long_date, c->short_time);
		return true;
	case 'g':
	case 'G':
		buf_printf(out, "%s %s", c->short_date, letter == 'g' ? c->short_time : c->long_time);
		return true;
	case 'm':
	case 'M':
		buf_puts(out, c->month_day);
		return true;
	case 'o':
	case 'O':
		buf_puts(out, offset ? "yyyy'-'MM'-'dd'T'HH':'mm':'ss.fffffffzzz" : "yyyy'-'MM'-'dd'T'HH':'mm':'ss.fffffffK");
		return true;
	case 'r':
	case 'R':
		buf_puts(out, "ddd, dd MMM yyyy HH':'mm':'ss 'GMT'");
		return true;
	case 's':
		buf_puts(out, "yyyy'-'MM'-'dd'T'HH':'mm':'ss");
		return true;
	case 't':
		buf_puts(out, c->short_time);
		return true;
	case 'T':
		buf_puts(out, c->long_time);
		return true;
	case 'u':
		buf_puts(out, "yyyy'-'MM'-'dd HH':'mm':'ss'Z'");
		return true;
	case 'U':
		buf_puts(out, c->full_date_time);
		return !offset;
	case 'y':
	case 'Y':
		buf_puts(out, c->year_month);
		return true;
	default:
		return false;
	}
}

bool datetime_format(int64_t ticks, enum ps_kind kind, int32_t offset, const char *fmt, size_t n, const struct culture *c,
    struct buf *out)
{
	struct writer w = {ticks, datetime_split(ticks), kind, offset, c, out, false};
	struct buf pattern = BUF_INIT;
	if (n > 1)
		return custom(&w, fmt, n);
	char letter = n == 0 ? 'G' : *fmt;
	if (!pattern_standard(letter, c, offset != DATETIME_NO_OFFSET, &pattern)) {
		buf_fini(&pattern);
		return bad_format();
	}
	if (n == 0 && offset != DATETIME_NO_OFFSET)
		buf_puts(&pattern, " zzz");
	if (strchr("orRsuO", letter))
		w.c = culture_invariant;
	if (offset != DATETIME_NO_OFFSET && strchr("rRu", letter)) {
		w.ticks -= offset * 60 * TICKS_PER_SECOND;
		w.d = datetime_split(w.ticks);
	} else if (letter == 'U') {
		w.ticks = datetime_to_utc(ticks, kind);
		w.d = datetime_split(w.ticks);
		w.kind = KIND_UTC;
	}
	bool ok = custom(&w, pattern.data, pattern.len);
	buf_fini(&pattern);
	return ok;
}

/* ---- TimeSpan ---- */

struct span_parts {
	int64_t days;
	int32_t hour, minute, second, fraction;
	bool negative;
};

static struct span_parts span_split(int64_t ticks)
{
	struct span_parts p;
	uint64_t t = ticks < 0 ? -(uint64_t)ticks : (uint64_t)ticks;
	p.negative = ticks < 0;
	p.fraction = (int32_t)(t % TICKS_PER_SECOND);
	t /= TICKS_PER_SECOND;
	p.second = (int32_t)(t % 60);
	p.minute = (int32_t)(t / 60 % 60);
	p.hour = (int32_t)(t / 3600 % 24);
	p.days = (int64_t)(t / 86400);
	return p;
}

static void span_standard(const struct span_parts *p, char letter, const struct culture *c, struct buf *out)
{
	char text[16];
	if (p->negative)
		buf_put_byte(out, '-');
	if (letter == 'c') {
		if (p->days)
			buf_printf(out, "%lld.", (long long)p->days);
		buf_printf(out, "%02d:%02d:%02d", p->hour, p->minute, p->second);
		if (p->fraction)
			buf_printf(out, ".%07d", p->fraction);
		return;
	}
	if (letter == 'G') {
		buf_printf(out, "%lld:%02d:%02d:%02d%s%07d", (long long)p->days, p->hour, p->minute, p->second, c->decimal_point,
		    p->fraction);
		return;
	}
	if (p->days)
		buf_printf(out, "%lld:", (long long)p->days);
	buf_printf(out, "%d:%02d:%02d", p->hour, p->minute, p->second);
	if (p->fraction) {
		snprintf(text, sizeof text, "%07d", p->fraction);
		size_t n = 7;
		while (text[n - 1] == '0')
			n--;
		buf_puts(out, c->decimal_point);
		buf_put(out, text, n);
	}
}

static bool span_item(const struct span_parts *p, char c, size_t run, struct buf *out)
{
	char text[16];
	size_t n = run;
	switch (c) {
	case 'd':
		buf_printf(out, "%0*lld", (int)run, (long long)p->days);
		return run <= 8;
	case 'h':
		buf_printf(out, "%0*d", (int)run, p->hour);
		return run <= 2;
	case 'm':
		buf_printf(out, "%0*d", (int)run, p->minute);
		return run <= 2;
	case 's':
		buf_printf(out, "%0*d", (int)run, p->second);
		return run <= 2;
	case 'f':
	case 'F':
		if (run > 7)
			return false;
		snprintf(text, sizeof text, "%07d", p->fraction);
		while (c == 'F' && n > 0 && text[n - 1] == '0')
			n--;
		buf_put(out, text, n);
		return true;
	default:
		return false;
	}
}

static bool span_custom(const struct span_parts *parts, const char *fmt, size_t n, struct buf *out)
{
	const char *p = fmt, *end = fmt + n;
	while (p < end) {
		if (*p == '\'' || *p == '"') {
			const char *close = memchr(p + 1, *p, (size_t)(end - p - 1));
			if (!close)
				return bad_format();
			buf_put(out, p + 1, (size_t)(close - p - 1));
			p = close + 1;
		} else if (*p == '\\') {
			if (p + 1 >= end)
				return bad_format();
			buf_put_byte(out, p[1]);
			p += 2;
		} else {
			bool percent = *p == '%' && p + 1 < end;
			p += percent;
			size_t run = percent ? 1 : pattern_run(p, end);
			if (!span_item(parts, *p, run, out))
				return bad_format();
			p += run;
		}
	}
	return true;
}

bool timespan_format(int64_t ticks, const char *fmt, size_t n, const struct culture *c, struct buf *out)
{
	struct span_parts p = span_split(ticks);
	if (n <= 1) {
		char letter = n == 0 || *fmt == 't' || *fmt == 'T' ? 'c' : *fmt;
		if (letter != 'c' && letter != 'g' && letter != 'G')
			return bad_format();
		span_standard(&p, letter, c, out);
		return true;
	}
	return span_custom(&p, fmt, n, out);
}
