/* SPDX-License-Identifier: MIT */
/*
 * object/types/datetime_type.c - System.DateTime.  Calendar and text are datetime.h's job.
 */
#include <math.h>

#include "base/clock.h"
#include "object/datetime.h"
#include "object/types/support.h"

static int64_t self_ticks(const struct ps_call *c)
{
	return ps_datetime_ticks(c->self);
}

static enum ps_kind kind_arg(const struct ps_call *c, uint32_t i)
{
	return (enum ps_kind)arg_long(c, i);
}

/* (ticks [, kind]) | (date, time [, kind]) | (year, month, day [, hour, minute, second [, ms [, µs]]] [, kind]) */
METHOD(new_datetime)
{
	uint32_t n = c->argc;
	enum ps_kind kind = KIND_UNSPECIFIED;
	if (n == 0)
		return ps_from_datetime(0, kind);
	if (ps_tc(c->args[n - 1]) == TC_ENUM)
		kind = kind_arg(c, --n);
	if (n == 1) {
		if (arg_long(c, 0) < 0 || arg_long(c, 0) > DATETIME_MAX_TICKS)
			return FAIL_RANGE("ticks", "Ticks must be between DateTime.MinValue.Ticks and DateTime.MaxValue.Ticks.");
		return ps_from_datetime(arg_long(c, 0), kind);
	}
	int32_t p[8] = {0};
	for (uint32_t i = 0; i < n && i < 8; i++)
		p[i] = arg_int(c, i);
	int64_t ticks;
	if (p[3] < 0 || p[3] > 23 || p[4] < 0 || p[4] > 59 || p[5] < 0 || p[5] > 59)
		return FAIL(type_exc_argument_range, "Hour, Minute, and Second parameters describe an un-representable DateTime.");
	if (p[6] < 0 || p[6] > 999)
		return FAIL_RANGE("millisecond", "Valid values are between 0 and 999, inclusive.");
	if (p[7] < 0 || p[7] > 999)
		return FAIL_RANGE("microsecond", "Valid values are between 0 and 999, inclusive.");
	if (!datetime_join(p[0], p[1], p[2], p[3], p[4], p[5], &ticks))
		return FAIL(type_exc_argument_range, "Year, Month, and Day parameters describe an un-representable DateTime.");
	return ps_from_datetime(ticks + p[6] * 10000LL + p[7] * 10LL, kind);
}

#define PART(name, field)                                                                                                    \
	METHOD(name)                                                                                                           \
	{                                                                                                                      \
		return ps_from_int(datetime_split(self_ticks(c)).field);                                                       \
	}
PART(get_year, year)
PART(get_month, month)
PART(get_day, day)
PART(get_hour, hour)
PART(get_minute, minute)
PART(get_second, second)
PART(get_day_of_year, yearday)
PART(get_millisecond, fraction / 10000)
PART(get_microsecond, fraction / 10 % 1000)
PART(get_nanosecond, fraction % 10 * 100)

METHOD(get_day_of_week)
{
	return ps_from_enum(ps_type_find("System.DayOfWeek", 16, NULL), datetime_split(self_ticks(c)).weekday);
}

METHOD(get_date)
{
	return ps_from_datetime(self_ticks(c) - self_ticks(c) % TICKS_PER_DAY, ps_datetime_kind(c->self));
}

METHOD(get_time_of_day)
{
	return ps_from_timespan(self_ticks(c) % TICKS_PER_DAY);
}

METHOD(get_ticks)
{
	return ps_from_int64(self_ticks(c));
}

METHOD(get_kind)
{
	return ps_from_enum(ps_type_find("System.DateTimeKind", 19, NULL), ps_datetime_kind(c->self));
}

static ps_value add_ticks(const struct ps_call *c, int64_t more, const char *param)
{
	int64_t t;
	if (__builtin_add_overflow(self_ticks(c), more, &t) || t < 0 || t > DATETIME_MAX_TICKS)
		return FAIL_RANGE(param, "The added or subtracted value results in an un-representable DateTime.");
	return ps_from_datetime(t, ps_datetime_kind(c->self));
}

static ps_value add_units(const struct ps_call *c, double unit)
{
	double v = arg_double(c, 0);
	if (!(fabs(v * unit) < 3.2e18))
		return FAIL_RANGE("value", "Value to add was out of range.");
	double whole = trunc(v), part = v - whole; /* .NET adds both apart, so that no precision is lost */
	return add_ticks(c, (int64_t)whole * (int64_t)unit + (int64_t)(part * unit), "value");
}

#define ADD(name, unit)                                                                                                      \
	METHOD(name)                                                                                                           \
	{                                                                                                                      \
		return add_units(c, (double)(unit));                                                                           \
	}
ADD(add_days, TICKS_PER_DAY)
ADD(add_hours, 3600 * TICKS_PER_SECOND)
ADD(add_minutes, 60 * TICKS_PER_SECOND)
ADD(add_seconds, TICKS_PER_SECOND)
ADD(add_milliseconds, 10000)
ADD(add_microseconds, 10)

METHOD(add_ticks_member)
{
	return add_ticks(c, arg_long(c, 0), "value");
}

METHOD(add)
{
	return add_ticks(c, ps_timespan_ticks(c->args[0]), "value");
}

METHOD(subtract)
{
	if (ps_tc(c->args[0]) == TC_DATETIME)
		return ps_from_timespan(self_ticks(c) - ps_datetime_ticks(c->args[0]));
	return add_ticks(c, -ps_timespan_ticks(c->args[0]), "value");
}

static ps_value add_months_of(const struct ps_call *c, int64_t months, const char *param)
{
	int64_t t;
	if (months < -120000 || months > 120000)
		return FAIL_RANGE(param, "Months value must be between +/-120000.");
	if (!datetime_add_months(self_ticks(c), (int32_t)months, &t))
		return FAIL_RANGE(param, "The added or subtracted value results in an un-representable DateTime.");
	return ps_from_datetime(t, ps_datetime_kind(c->self));
}

METHOD(add_months)
{
	return add_months_of(c, arg_int(c, 0), "months");
}

METHOD(add_years)
{
	if (arg_int(c, 0) < -10000 || arg_int(c, 0) > 10000)
		return FAIL_RANGE("value", "Years value must be between +/-10000.");
	return add_months_of(c, arg_int(c, 0) * 12LL, "value");
}

METHOD(to_universal)
{
	return ps_from_datetime(datetime_to_utc(self_ticks(c), ps_datetime_kind(c->self)), KIND_UTC);
}

METHOD(to_local)
{
	return ps_from_datetime(datetime_to_local(self_ticks(c), ps_datetime_kind(c->self)), KIND_LOCAL);
}

static ps_value text_of(const struct ps_call *c, const char *format, size_t n, const struct culture *culture)
{
	struct buf b = BUF_INIT;
	if (datetime_format(self_ticks(c), ps_datetime_kind(c->self), DATETIME_NO_OFFSET, format, n, culture, &b))
		return ps_from_buf(&b);
	buf_fini(&b);
	return PS_FAIL;
}

/* ([format] [, provider]) */
METHOD(to_string)
{
	const struct culture *culture = culture_current();
	const struct ps_str *format = ps_empty_string;
	for (uint32_t i = 0; i < c->argc; i++)
		if (ps_is_string(c->args[i]))
			format = ps_str(c->args[i]);
		else
			culture = culture_of(c->args[i]);
	return text_of(c, format->text, format->len, culture);
}

#define SHORTHAND(name, format)                                                                                              \
	METHOD(name)                                                                                                           \
	{                                                                                                                      \
		return text_of(c, format, 1, culture_current());                                                               \
	}
SHORTHAND(to_long_date, "D")
SHORTHAND(to_long_time, "T")
SHORTHAND(to_short_date, "d")
SHORTHAND(to_short_time, "t")

METHOD(to_file_time)
{
	int64_t t = datetime_to_utc(self_ticks(c), ps_datetime_kind(c->self)) - 504911232000000000LL;
	if (t < 0)
		return FAIL_RANGE("", "Not a valid Win32 FileTime.");
	return ps_from_int64(t);
}

METHOD(to_oa_date)
{
	return ps_from_double((double)(self_ticks(c) - 599264352000000000LL) / 10000.0 / 86400000.0);
}

METHOD(to_binary)
{
	enum ps_kind kind = ps_datetime_kind(c->self);
	if (kind == KIND_LOCAL)
		return ps_from_int64((int64_t)((uint64_t)datetime_to_utc(self_ticks(c), kind) & 0x3FFFFFFFFFFFFFFFull) | INT64_MIN);
	return ps_from_int64(self_ticks(c) | (int64_t)kind << 62);
}

METHOD(is_daylight)
{
	int64_t t = self_ticks(c), year = datetime_split(t).year, january, july;
	if (ps_datetime_kind(c->self) == KIND_UTC || !datetime_join((int32_t)year, 1, 1, 0, 0, 0, &january) ||
	    !datetime_join((int32_t)year, 7, 1, 0, 0, 0, &july))
		return PS_FALSE;
	int32_t a = datetime_local_offset_minutes(january), b = datetime_local_offset_minutes(july);
	return ps_from_bool(a != b && datetime_local_offset_minutes(t) == (a > b ? a : b));
}

METHOD(compare_to)
{
	ps_value other = ps_base(c->args[0]);
	if (ps_is_null(other))
		return ps_from_int(1);
	if (ps_tc(other) != TC_DATETIME)
		return FAIL(type_exc_argument, "Object must be of type DateTime.");
	int64_t a = self_ticks(c), b = ps_datetime_ticks(other);
	return ps_from_int((a > b) - (a < b));
}

METHOD(compare_static)
{
	int64_t a = ps_datetime_ticks(c->args[0]), b = ps_datetime_ticks(c->args[1]);
	return ps_from_int((a > b) - (a < b));
}

METHOD(equals)
{
	return ps_from_bool(values_equal(c->self, c->args[0]));
}

METHOD(equals_static)
{
	return ps_from_bool(values_equal(c->args[0], c->args[1]));
}

METHOD(get_type_code)
{
	return ps_from_enum(ps_type_find("System.TypeCode", 15, NULL), 16);
}

/* ---- static members ---- */

METHOD(get_now)
{
	return ps_from_datetime(datetime_to_local(clock_utc_ticks(), KIND_UTC), KIND_LOCAL);
}

METHOD(get_utc_now)
{
	return ps_from_datetime(clock_utc_ticks(), KIND_UTC);
}

METHOD(get_today)
{
	int64_t t = datetime_to_local(clock_utc_ticks(), KIND_UTC);
	return ps_from_datetime(t - t % TICKS_PER_DAY, KIND_LOCAL);
}

METHOD(get_max)
{
	return ps_from_datetime(DATETIME_MAX_TICKS, KIND_UNSPECIFIED);
}

METHOD(get_min)
{
	return ps_from_datetime(0, KIND_UNSPECIFIED);
}

METHOD(get_epoch)
{
	return ps_from_datetime(TICKS_UNIX_EPOCH, KIND_UTC);
}

METHOD(days_in_month)
{
	if (arg_int(c, 1) < 1 || arg_int(c, 1) > 12)
		return FAIL_RANGE("month", "Month must be between one and twelve.");
	if (arg_int(c, 0) < 1 || arg_int(c, 0) > 9999)
		return FAIL_RANGE("year", "Year must be between 1 and 9999.");
	return ps_from_int(datetime_days_in_month(arg_int(c, 0), arg_int(c, 1)));
}

METHOD(is_leap_year)
{
	int32_t y = arg_int(c, 0);
	if (y < 1 || y > 9999)
		return FAIL_RANGE("year", "Year must be between 1 and 9999.");
	return ps_from_bool(datetime_days_in_month(y, 2) == 29);
}

METHOD(specify_kind)
{
	return ps_from_datetime(ps_datetime_ticks(c->args[0]), kind_arg(c, 1));
}

METHOD(from_file_time)
{
	int64_t t = arg_long(c, 0) + 504911232000000000LL;
	if (arg_long(c, 0) < 0 || t > DATETIME_MAX_TICKS)
		return FAIL_RANGE("fileTime", "Not a valid Win32 FileTime.");
	return ps_from_datetime(datetime_to_local(t, KIND_UTC), KIND_LOCAL);
}

METHOD(from_file_time_utc)
{
	int64_t t = arg_long(c, 0) + 504911232000000000LL;
	if (arg_long(c, 0) < 0 || t > DATETIME_MAX_TICKS)
		return FAIL_RANGE("fileTime", "Not a valid Win32 FileTime.");
	return ps_from_datetime(t, KIND_UTC);
}

METHOD(from_oa_date)
{
	double d = arg_double(c, 0);
	if (!(d > -657435.0 && d < 2958466.0))
		return FAIL_ARGUMENT("d", "Not a legal OleAut date.");
	return ps_from_datetime(599264352000000000LL + (int64_t)llround(d * 86400000.0) * 10000, KIND_UNSPECIFIED);
}

METHOD(from_binary)
{
	uint64_t bits = (uint64_t)arg_long(c, 0);
	int64_t t = (int64_t)(bits & 0x3FFFFFFFFFFFFFFFull);
	if (bits >> 63)
		return ps_from_datetime(datetime_to_local(t, KIND_UTC), KIND_LOCAL);
	if (t > DATETIME_MAX_TICKS)
		return FAIL_ARGUMENT("dateData", "The binary data must result in a DateTime with ticks between DateTime.MinValue.Ticks "
		                                 "and DateTime.MaxValue.Ticks.");
	return ps_from_datetime(t, (enum ps_kind)(bits >> 62));
}

/* ---- parsing ---- */

static ps_value fail_parse(const struct ps_str *s)
{
	return FAIL(type_exc_format, "String '%s' was not recognized as a valid DateTime.", s->text);
}

/* NumberStyles-like optional arguments: provider, styles, up to index `end`. */
static uint32_t parse_options(const struct ps_call *c, uint32_t from, uint32_t end, const struct culture **ret_culture)
{
	uint32_t styles = 0;
	*ret_culture = culture_current();
	for (uint32_t i = from; i < end; i++)
		if (ps_tc(c->args[i]) == TC_ENUM)
			styles = (uint32_t)ps_int64(c->args[i]);
		else
			*ret_culture = culture_of(c->args[i]);
	return styles;
}

METHOD(parse)
{
	const struct culture *culture;
	const struct ps_str *s = arg_str(c, 0);
	struct date_parsed d;
	if (ps_is_null(c->args[0]))
		return fail_null("s");
	uint32_t styles = parse_options(c, 1, c->argc, &culture);
	if (!datetime_parse(s->text, s->len, culture, styles, false, &d))
		return fail_parse(s);
	return ps_from_datetime(d.ticks, d.kind);
}

METHOD(try_parse)
{
	const struct culture *culture;
	struct date_parsed d;
	uint32_t styles = parse_options(c, 1, c->argc - 1, &culture);
	bool ok = datetime_parse(arg_str(c, 0)->text, arg_str(c, 0)->len, culture, styles, false, &d);
	ps_value v = ok ? ps_from_datetime(d.ticks, d.kind) : ps_from_datetime(0, KIND_UNSPECIFIED);
	return ps_reference_set(c->args[c->argc - 1], v) ? ps_from_bool(ok) : PS_FAIL;
}

static bool exact_any(const struct ps_call *c, uint32_t end, struct date_parsed *ret)
{
	const struct culture *culture;
	uint32_t styles = parse_options(c, 2, end, &culture);
	ps_value formats = c->args[1];
	const struct ps_str *s = arg_str(c, 0);
	uint32_t n = ps_tc(formats) == TC_ARRAY ? ps_array(formats)->count : 1;
	for (uint32_t i = 0; i < n; i++) {
		const struct ps_str *f = ps_str(ps_tc(formats) == TC_ARRAY ? ps_array_get(ps_array(formats), i) : formats);
		if (datetime_parse_exact(s->text, s->len, f->text, f->len, culture, styles, false, ret))
			return true;
	}
	return false;
}

METHOD(parse_exact)
{
	struct date_parsed d;
	if (!exact_any(c, c->argc, &d))
		return fail_parse(arg_str(c, 0));
	return ps_from_datetime(d.ticks, d.kind);
}

METHOD(try_parse_exact)
{
	struct date_parsed d;
	bool ok = exact_any(c, c->argc - 1, &d);
	ps_value v = ok ? ps_from_datetime(d.ticks, d.kind) : ps_from_datetime(0, KIND_UNSPECIFIED);
	return ps_reference_set(c->args[c->argc - 1], v) ? ps_from_bool(ok) : PS_FAIL;
}

static const struct ps_member_row static_rows[] = {
	{"static int Compare(datetime t1, datetime t2)", compare_static, NULL},
	{"static int DaysInMonth(int year, int month)", days_in_month, NULL},
	{"static bool Equals(datetime t1, datetime t2)", equals_static, NULL},
	{"static datetime FromBinary(long dateData)", from_binary, NULL},
	{"static datetime FromFileTime(long fileTime)", from_file_time, NULL},
	{"static datetime FromFileTimeUtc(long fileTime)", from_file_time_utc, NULL},
	{"static datetime FromOADate(double d)", from_oa_date, NULL},
	{"static bool IsLeapYear(int year)", is_leap_year, NULL},
	{"static datetime Parse(string s)", parse, NULL},
	{"static datetime Parse(string s, System.IFormatProvider provider)", parse, NULL},
	{"static datetime Parse(string s, System.IFormatProvider provider, System.Globalization.DateTimeStyles styles)", parse, NULL},
	{"static datetime ParseExact(string s, string format, System.IFormatProvider provider)", parse_exact, NULL},
	{"static datetime ParseExact(string s, string format, System.IFormatProvider provider, System.Globalization.DateTimeStyles "
     "style)", parse_exact, NULL},
	{"static datetime ParseExact(string s, string[] formats, System.IFormatProvider provider, System.Globalization.DateTimeStyles "
     "style)", parse_exact, NULL},
	{"static datetime SpecifyKind(datetime value, System.DateTimeKind kind)", specify_kind, NULL},
	{"static bool TryParse(string s, [ref] datetime result)", try_parse, NULL},
	{"static bool TryParse(string s, System.IFormatProvider provider, [ref] datetime result)", try_parse, NULL},
	{"static bool TryParse(string s, System.IFormatProvider provider, System.Globalization.DateTimeStyles styles, [ref] datetime "
     "result)", try_parse, NULL},
	{"static bool TryParseExact(string s, string format, System.IFormatProvider provider, System.Globalization.DateTimeStyles "
     "style, [ref] datetime result)", try_parse_exact, NULL},
	{"static bool TryParseExact(string s, string[] formats, System.IFormatProvider provider, "
     "System.Globalization.DateTimeStyles style, [ref] datetime result)", try_parse_exact, NULL},
	{"static datetime MaxValue {get;}", get_max, NULL},
	{"static datetime MinValue {get;}", get_min, NULL},
	{"static datetime Now {get;}", get_now, NULL},
	{"static datetime Today {get;}", get_today, NULL},
	{"static datetime UnixEpoch {get;}", get_epoch, NULL},
	{"static datetime UtcNow {get;}", get_utc_now, NULL},
	ROWS_END};

static const struct ps_member_row rows[] = {
	{"new()", new_datetime, NULL},
	{"new(long ticks)", new_datetime, NULL},
	{"new(long ticks, System.DateTimeKind kind)", new_datetime, NULL},
	{"new(int year, int month, int day)", new_datetime, NULL},
	{"new(int year, int month, int day, int hour, int minute, int second)", new_datetime, NULL},
	{"new(int year, int month, int day, int hour, int minute, int second, System.DateTimeKind kind)", new_datetime, NULL},
	{"new(int year, int month, int day, int hour, int minute, int second, int millisecond)", new_datetime, NULL},
	{"new(int year, int month, int day, int hour, int minute, int second, int millisecond, System.DateTimeKind kind)",
     new_datetime, NULL},
	{"new(int year, int month, int day, int hour, int minute, int second, int millisecond, int microsecond)", new_datetime, NULL},
	{"new(int year, int month, int day, int hour, int minute, int second, int millisecond, int microsecond, System.DateTimeKind "
     "kind)", new_datetime, NULL},
	{"datetime Add(timespan value)", add, NULL},
	{"datetime AddDays(double value)", add_days, NULL},
	{"datetime AddHours(double value)", add_hours, NULL},
	{"datetime AddMicroseconds(double value)", add_microseconds, NULL},
	{"datetime AddMilliseconds(double value)", add_milliseconds, NULL},
	{"datetime AddMinutes(double value)", add_minutes, NULL},
	{"datetime AddMonths(int months)", add_months, NULL},
	{"datetime AddSeconds(double value)", add_seconds, NULL},
	{"datetime AddTicks(long value)", add_ticks_member, NULL},
	{"datetime AddYears(int value)", add_years, NULL},
	{"int CompareTo(System.Object value)", compare_to, NULL},
	{"int CompareTo(datetime value)", compare_to, NULL},
	{"bool Equals(System.Object value)", equals, NULL},
	{"bool Equals(datetime value)", equals, NULL},
	{"System.TypeCode GetTypeCode()", get_type_code, NULL},
	{"bool IsDaylightSavingTime()", is_daylight, NULL},
	{"timespan Subtract(datetime value)", subtract, NULL},
	{"datetime Subtract(timespan value)", subtract, NULL},
	{"long ToBinary()", to_binary, NULL},
	{"long ToFileTime()", to_file_time, NULL},
	{"long ToFileTimeUtc()", to_file_time, NULL},
	{"datetime ToLocalTime()", to_local, NULL},
	{"string ToLongDateString()", to_long_date, NULL},
	{"string ToLongTimeString()", to_long_time, NULL},
	{"double ToOADate()", to_oa_date, NULL},
	{"string ToShortDateString()", to_short_date, NULL},
	{"string ToShortTimeString()", to_short_time, NULL},
	{"string ToString()", to_string, NULL},
	{"string ToString(string format)", to_string, NULL},
	{"string ToString(System.IFormatProvider provider)", to_string, NULL},
	{"string ToString(string format, System.IFormatProvider provider)", to_string, NULL},
	{"datetime ToUniversalTime()", to_universal, NULL},
	{"datetime Date {get;}", get_date, NULL},
	{"int Day {get;}", get_day, NULL},
	{"System.DayOfWeek DayOfWeek {get;}", get_day_of_week, NULL},
	{"int DayOfYear {get;}", get_day_of_year, NULL},
	{"int Hour {get;}", get_hour, NULL},
	{"System.DateTimeKind Kind {get;}", get_kind, NULL},
	{"int Microsecond {get;}", get_microsecond, NULL},
	{"int Millisecond {get;}", get_millisecond, NULL},
	{"int Minute {get;}", get_minute, NULL},
	{"int Month {get;}", get_month, NULL},
	{"int Nanosecond {get;}", get_nanosecond, NULL},
	{"int Second {get;}", get_second, NULL},
	{"long Ticks {get;}", get_ticks, NULL},
	{"timespan TimeOfDay {get;}", get_time_of_day, NULL},
	{"int Year {get;}", get_year, NULL},
	ROWS_END};
struct ps_type type_datetime = {PS_TYPE_HEAD, .name = "System.DateTime", .keyword = "datetime", .base = &type_value_type,
                                .tc = TC_DATETIME, .flags = PS_TYPE_VALUE, .rows = rows, .more_rows = static_rows,
                                .interfaces = FACES_NUMBER};
