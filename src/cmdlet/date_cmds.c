/* SPDX-License-Identifier: MIT */
/* cmdlet/date_cmds.c - Get-Date and New-TimeSpan. */
#include <string.h>

#include "base/buf.h"
#include "base/clock.h"
#include "base/utf.h"
#include "cmdlet/cmdlet_types.h"
#include "engine/cmdlet.h"
#include "object/datetime.h"
#include "object/psobject.h"

#define TICKS_PER_MS     10000LL
#define TICKS_PER_MINUTE (60 * TICKS_PER_SECOND)
#define TICKS_PER_HOUR   (60 * TICKS_PER_MINUTE)

enum { DATE, UNIX, YEAR, MONTH, DAY, HOUR, MINUTE, SECOND, MS, HINT, FORMAT, UFORMAT, AS_UTC };
static const char *const date_params[] = {"Date", "UnixTimeSeconds", "Year", "Month", "Day", "Hour", "Minute",
                                          "Second", "Millisecond", "DisplayHint", "Format", "UFormat", "AsUTC", NULL};

static const struct ps_enum_row hints[] = {{"Date", 0}, {"Time", 1}, {"DateTime", 2}, {NULL, 0}};
struct ps_type type_display_hint = {PS_TYPE_HEAD, .name = "Microsoft.PowerShell.Commands.DisplayHintType", .base = &type_enum, .tc = TC_ENUM,
                                    .flags = PS_TYPE_VALUE | PS_TYPE_ENUM, .enums = hints, .underlying = &type_int32};

static int64_t now_local(void)
{
	return datetime_to_local(clock_utc_ticks(), KIND_UTC);
}

static void put_number(struct buf *out, int64_t v, int width, char fill)
{
	char text[32];
	int n = 0;
	do {
		text[n++] = (char)('0' + v % 10);
		v /= 10;
	} while (v);
	for (int i = n; i < width; i++)
		buf_put_byte(out, fill);
	while (n)
		buf_put_byte(out, text[--n]);
}

/* ISO 8601 week and its year. */
static int iso_week(const struct date_parts *p, int *ret_year)
{
	int weekday = p->weekday == 0 ? 7 : p->weekday;
	int week = (p->yearday - weekday + 10) / 7;
	*ret_year = p->year;
	if (week < 1) {
		int year = p->year - 1, days = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 366 : 365;
		week = (p->yearday + days - weekday + 10) / 7;
		*ret_year = year;
	} else if (week == 53) {
		bool leap = p->year % 4 == 0 && (p->year % 100 != 0 || p->year % 400 == 0);
		if (p->yearday - weekday + 3 >= (leap ? 366 : 365)) {
			week = 1;
			*ret_year = p->year + 1;
		}
	}
	return week;
}

static void put_format(struct buf *out, int64_t ticks, enum ps_kind kind, const char *format)
{
	struct buf b = BUF_INIT;
	if (datetime_format(ticks, kind, DATETIME_NO_OFFSET, format, strlen(format), culture_current(), &b))
		buf_put(out, buf_str(&b), b.len);
	else
		ps_take_pending();
	buf_fini(&b);
}

/* One letter of -UFormat that is a .NET format; NULL: another. */
static const char *net_format(char letter)
{
	switch (letter) {
	case 'A': return "dddd";
	case 'a': return "ddd";
	case 'B': return "MMMM";
	case 'b': case 'h': return "MMM";
	case 'c': return "ddd dd MMM yyyy HH':'mm':'ss";
	case 'D': return "MM'/'dd'/'yy";
	case 'd': return "dd";
	case 'F': return "yyyy-MM-dd";
	case 'H': return "HH";
	case 'I': return "hh";
	case 'M': return "mm";
	case 'm': return "MM";
	case 'p': return "tt";
	case 'R': return "HH':'mm";
	case 'r': return "hh':'mm':'ss tt";
	case 'S': return "ss";
	case 'T': return "HH':'mm':'ss";
	case 'X': return "HH':'mm':'ss";
	case 'x': return "MM'/'dd'/'yy";
	case 'Y': return "yyyy";
	case 'y': return "yy";
	case 'Z': return "zz";
	default: return NULL;
	}
}

static void put_uformat(struct buf *out, int64_t ticks, enum ps_kind kind, const char *f)
{
	struct date_parts p = datetime_split(ticks);
	int year, week = iso_week(&p, &year);
	for (f += *f == '+'; *f; f++) {
		if (*f != '%' || !f[1]) {
			buf_put_byte(out, *f);
			continue;
		}
		const char *net = net_format(*++f);
		if (net) {
			put_format(out, ticks, kind, net);
			continue;
		}
		switch (*f) {
		case 'C': put_number(out, p.year / 100, 2, '0'); break;
		case 'e': put_number(out, p.day, 2, ' '); break;
		case 'G': put_number(out, year, 4, '0'); break;
		case 'g': put_number(out, year % 100, 2, '0'); break;
		case 'j': put_number(out, p.yearday, 3, '0'); break;
		case 'k': put_number(out, p.hour, 2, ' '); break;
		case 'l': put_number(out, p.hour % 12 ? p.hour % 12 : 12, 2, ' '); break;
		case 'n': buf_put_byte(out, '\n'); break;
		case 's': buf_printf(out, "%lld", (long long)((datetime_to_utc(ticks, kind) - TICKS_UNIX_EPOCH) / TICKS_PER_SECOND)); break;
		case 't': buf_put_byte(out, '\t'); break;
		case 'U': case 'W': put_number(out, p.yearday / 7, 1, '0'); break;
		case 'u': put_number(out, p.weekday ? p.weekday : 7, 1, '0'); break;
		case 'V': put_number(out, week, 2, '0'); break;
		case 'w': put_number(out, p.weekday, 1, '0'); break;
		default: buf_put_byte(out, *f); break;
		}
	}
}

static const char *file_format(const char *f, bool *ret_utc)
{
	*ret_utc = str_eq_nocase(f, "FileDateUniversal") || str_eq_nocase(f, "FileDateTimeUniversal");
	if (str_eq_nocase(f, "FileDate"))
		return "yyyyMMdd";
	if (str_eq_nocase(f, "FileDateUniversal"))
		return "yyyyMMddZ";
	if (str_eq_nocase(f, "FileDateTime"))
		return "yyyyMMddTHHmmssffff";
	return *ret_utc ? "yyyyMMddTHHmmssffffZ" : f;
}

static int64_t set_parts(const struct cmdlet_call *c, int64_t ticks)
{
	struct date_parts p = datetime_split(ticks);
	int64_t t = ticks;
	if (cmdlet_has(c, YEAR) || cmdlet_has(c, MONTH)) {
		int32_t months = (int32_t)((cmdlet_int(c, YEAR, p.year) - p.year) * 12 + cmdlet_int(c, MONTH, p.month) - p.month);
		if (!datetime_add_months(t, months, &t))
			return INT64_MIN;
	}
	if (cmdlet_has(c, DAY))
		t += (cmdlet_int(c, DAY, 1) - datetime_split(t).day) * TICKS_PER_DAY;
	if (cmdlet_has(c, HOUR))
		t += (cmdlet_int(c, HOUR, 0) - p.hour) * TICKS_PER_HOUR;
	if (cmdlet_has(c, MINUTE))
		t += (cmdlet_int(c, MINUTE, 0) - p.minute) * TICKS_PER_MINUTE;
	if (cmdlet_has(c, SECOND))
		t += (cmdlet_int(c, SECOND, 0) - p.second) * TICKS_PER_SECOND;
	if (cmdlet_has(c, MS)) /* what is finer than a millisecond goes */
		t += cmdlet_int(c, MS, 0) * TICKS_PER_MS - p.fraction;
	return t;
}

static enum ps_status date_process(struct cmdlet_call *c)
{
	int64_t ticks = now_local();
	enum ps_kind kind = KIND_LOCAL;
	if (cmdlet_has(c, DATE)) {
		ticks = ps_datetime_ticks(ps_base(c->args[DATE]));
		kind = ps_datetime_kind(ps_base(c->args[DATE]));
	} else if (cmdlet_has(c, UNIX)) {
		ticks = datetime_to_local(TICKS_UNIX_EPOCH + cmdlet_int(c, UNIX, 0) * TICKS_PER_SECOND, KIND_UTC);
	}
	ticks = set_parts(c, ticks);
	if (ticks < 0 || ticks > DATETIME_MAX_TICKS)
		return cmdlet_throw(c, &type_exc_argument_range, "System.ArgumentOutOfRangeException", CAT_NOT_SPECIFIED, PS_NULL,
		                    "The added or subtracted value results in an un-representable DateTime. (Parameter 'value')");
	if (cmdlet_switch(c, AS_UTC)) {
		ticks = datetime_to_utc(ticks, kind);
		kind = KIND_UTC;
	}
	struct buf b = BUF_INIT;
	if (cmdlet_has(c, UFORMAT)) {
		put_uformat(&b, ticks, kind, cmdlet_str(c, UFORMAT));
		return cmdlet_write(c, ps_string_take(&b));
	}
	if (cmdlet_has(c, FORMAT)) {
		bool utc;
		const char *f = file_format(cmdlet_str(c, FORMAT), &utc);
		if (utc) {
			ticks = datetime_to_utc(ticks, kind);
			kind = KIND_UTC;
		}
		if (!datetime_format(ticks, kind, DATETIME_NO_OFFSET, f, strlen(f), culture_current(), &b)) {
			buf_fini(&b);
			return PS_ERROR;
		}
		return cmdlet_write(c, ps_string_take(&b));
	}
	ps_value out = ps_wrap_new(ps_from_datetime(ticks, kind));
	ps_add_note(out, "DisplayHint", cmdlet_has(c, HINT) ? c->args[HINT] : ps_from_enum(&type_display_hint, 2));
	return cmdlet_write(c, out);
}

const struct cmdlet cmdlet_get_date = {.name = "Get-Date",
                                       .params = date_params,
                                       .process = date_process,
                                       .synopsis = "Gets the current date and time."};

enum { S_DAYS, S_HOURS, S_MINUTES, S_SECONDS, S_MS, S_START, S_END };
static const char *const span_params[] = {"Days", "Hours", "Minutes", "Seconds", "Milliseconds", "Start", "End", NULL};

static enum ps_status span_process(struct cmdlet_call *c)
{
	if (strcmp(c->set, "Time") == 0)
		return cmdlet_write(c, ps_from_timespan(cmdlet_int(c, S_DAYS, 0) * TICKS_PER_DAY + cmdlet_int(c, S_HOURS, 0) * TICKS_PER_HOUR +
		                                        cmdlet_int(c, S_MINUTES, 0) * TICKS_PER_MINUTE +
		                                        cmdlet_int(c, S_SECONDS, 0) * TICKS_PER_SECOND + cmdlet_int(c, S_MS, 0) * TICKS_PER_MS));
	int64_t now = now_local();
	int64_t from = cmdlet_has(c, S_START) ? ps_datetime_ticks(ps_base(c->args[S_START])) : now;
	int64_t to = cmdlet_has(c, S_END) ? ps_datetime_ticks(ps_base(c->args[S_END])) : now;
	return cmdlet_write(c, ps_from_timespan(to - from));
}

const struct cmdlet cmdlet_new_timespan = {.name = "New-TimeSpan",
                                           .params = span_params,
                                           .process = span_process,
                                           .synopsis = "Creates a TimeSpan object."};
