/* SPDX-License-Identifier: MIT */
/*
 * object/types/timespan.c - System.TimeSpan: ticks of 100 ns with a sign.  Text is datetime.h's job.
 */
#include <math.h>

#include "base/clock.h"
#include "object/datetime.h"
#include "object/types/support.h"

#define TICKS_PER_MS     10000LL
#define TICKS_PER_MINUTE (60 * TICKS_PER_SECOND)
#define TICKS_PER_HOUR   (60 * TICKS_PER_MINUTE)

static ps_value fail_overflow(void)
{
	return FAIL(type_exc_overflow, "TimeSpan overflowed because the duration is too long.");
}

static int64_t self_ticks(const struct ps_call *c)
{
	return ps_timespan_ticks(c->self);
}

/* days, hours, minutes, seconds, milliseconds, microseconds (those given) */
static ps_value of_parts(const int64_t parts[6])
{
	static const int64_t unit[6] = {TICKS_PER_DAY, TICKS_PER_HOUR, TICKS_PER_MINUTE, TICKS_PER_SECOND, TICKS_PER_MS, 10};
	int64_t sum = 0;
	for (int i = 0; i < 6; i++) {
		int64_t t;
		if (__builtin_mul_overflow(parts[i], unit[i], &t) || __builtin_add_overflow(sum, t, &sum))
			return FAIL_RANGE("", "TimeSpan overflowed because the duration is too long.");
	}
	return ps_from_timespan(sum);
}

METHOD(new_span)
{
	int64_t parts[6] = {0};
	if (c->argc == 0)
		return ps_from_timespan(0);
	if (c->argc == 1)
		return ps_from_timespan(arg_long(c, 0));
	uint32_t first = c->argc == 3 ? 1 : 0;
	for (uint32_t i = 0; i < c->argc; i++)
		parts[first + i] = arg_long(c, i);
	return of_parts(parts);
}

#define PART(name, expr)                                                                                                     \
	METHOD(name)                                                                                                           \
	{                                                                                                                      \
		int64_t t = self_ticks(c);                                                                                     \
		return ps_from_int((int32_t)(expr));                                                                           \
	}
PART(get_days, t / TICKS_PER_DAY)
PART(get_hours, t / TICKS_PER_HOUR % 24)
PART(get_minutes, t / TICKS_PER_MINUTE % 60)
PART(get_seconds, t / TICKS_PER_SECOND % 60)
PART(get_milliseconds, t / TICKS_PER_MS % 1000)
PART(get_microseconds, t / 10 % 1000)
PART(get_nanoseconds, t % 10 * 100)

#define TOTAL(name, unit)                                                                                                    \
	METHOD(name)                                                                                                           \
	{                                                                                                                      \
		return ps_from_double((double)self_ticks(c) / (double)(unit));                                                 \
	}
TOTAL(total_days, TICKS_PER_DAY)
TOTAL(total_hours, TICKS_PER_HOUR)
TOTAL(total_minutes, TICKS_PER_MINUTE)
TOTAL(total_seconds, TICKS_PER_SECOND)
TOTAL(total_milliseconds, TICKS_PER_MS)
TOTAL(total_microseconds, 10)

METHOD(total_nanoseconds)
{
	return ps_from_double((double)self_ticks(c) * 100);
}

METHOD(get_ticks)
{
	return ps_from_int64(self_ticks(c));
}

METHOD(add)
{
	int64_t t;
	if (__builtin_add_overflow(self_ticks(c), ps_timespan_ticks(c->args[0]), &t))
		return fail_overflow();
	return ps_from_timespan(t);
}

METHOD(subtract)
{
	int64_t t;
	if (__builtin_sub_overflow(self_ticks(c), ps_timespan_ticks(c->args[0]), &t))
		return fail_overflow();
	return ps_from_timespan(t);
}

METHOD(negate)
{
	if (self_ticks(c) == INT64_MIN)
		return FAIL(type_exc_overflow, "Negating the minimum value of a twos complement number is invalid.");
	return ps_from_timespan(-self_ticks(c));
}

METHOD(duration)
{
	if (self_ticks(c) == INT64_MIN)
		return FAIL(type_exc_overflow, "The duration cannot be returned for TimeSpan.MinValue because the absolute value of "
		                               "TimeSpan.MinValue exceeds the value of TimeSpan.MaxValue.");
	return ps_from_timespan(self_ticks(c) < 0 ? -self_ticks(c) : self_ticks(c));
}

static ps_value of_double(double v, double unit)
{
	double t = v * unit;
	if (isnan(v))
		return FAIL_ARGUMENT("value", "TimeSpan does not accept floating point Not-a-Number values.");
	if (t >= 9223372036854775808.0 || t < -9223372036854775808.0)
		return fail_overflow();
	return ps_from_timespan((int64_t)t);
}

METHOD(multiply)
{
	return of_double(round(arg_double(c, 0) * (double)self_ticks(c)), 1);
}

METHOD(divide)
{
	if (ps_tc(c->args[0]) == TC_TIMESPAN)
		return ps_from_double((double)self_ticks(c) / (double)ps_timespan_ticks(c->args[0]));
	return of_double(round((double)self_ticks(c) / arg_double(c, 0)), 1);
}

METHOD(compare_to)
{
	ps_value other = ps_base(c->args[0]);
	if (ps_is_null(other))
		return ps_from_int(1);
	if (ps_tc(other) != TC_TIMESPAN)
		return FAIL(type_exc_argument, "Object must be of type TimeSpan.");
	int64_t a = self_ticks(c), b = ps_timespan_ticks(other);
	return ps_from_int((a > b) - (a < b));
}

METHOD(compare_static)
{
	int64_t a = ps_timespan_ticks(c->args[0]), b = ps_timespan_ticks(c->args[1]);
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

/* ([format [, provider]]) */
METHOD(to_string)
{
	const struct ps_str *format = c->argc > 0 ? arg_str(c, 0) : ps_empty_string;
	struct buf b = BUF_INIT;
	if (timespan_format(self_ticks(c), format->text, format->len, arg_culture(c, 1), &b))
		return ps_from_buf(&b);
	buf_fini(&b);
	return PS_FAIL;
}

#define FROM(name, unit)                                                                                                     \
	METHOD(name)                                                                                                           \
	{                                                                                                                      \
		return of_double(arg_double(c, 0), (double)(unit));                                                            \
	}
FROM(from_days, TICKS_PER_DAY)
FROM(from_hours, TICKS_PER_HOUR)
FROM(from_minutes, TICKS_PER_MINUTE)
FROM(from_seconds, TICKS_PER_SECOND)
FROM(from_milliseconds, TICKS_PER_MS)
FROM(from_microseconds, 10)

/* The forms with whole numbers: what is given goes to consecutive units. */
static ps_value from_whole(const struct ps_call *c, uint32_t first)
{
	int64_t parts[6] = {0};
	for (uint32_t i = 0; i < c->argc && first + i < 6; i++)
		parts[first + i] = arg_long(c, i);
	return of_parts(parts);
}

METHOD(whole_days)
{
	return from_whole(c, 0);
}

METHOD(whole_hours)
{
	return from_whole(c, 1);
}

METHOD(whole_minutes)
{
	return from_whole(c, 2);
}

METHOD(whole_seconds)
{
	return from_whole(c, 3);
}

METHOD(whole_milliseconds)
{
	return from_whole(c, 4);
}

METHOD(from_ticks)
{
	return ps_from_timespan(arg_long(c, 0));
}

METHOD(parse)
{
	int64_t t;
	const struct ps_str *s = arg_str(c, 0);
	if (ps_is_null(c->args[0]))
		return fail_null("input");
	switch (timespan_parse(s->text, s->len, &t)) {
	case TIMESPAN_OK:
		return ps_from_timespan(t);
	case TIMESPAN_OVERFLOW:
		return FAIL(type_exc_overflow, "The TimeSpan string '%s' could not be parsed because at least one of the numeric "
		                               "components is out of range or contains too many digits.", s->text);
	case TIMESPAN_FORMAT:
		break;
	}
	return FAIL(type_exc_format, "String '%s' was not recognized as a valid TimeSpan.", s->text);
}

METHOD(try_parse)
{
	int64_t t = 0;
	bool ok = timespan_parse(arg_str(c, 0)->text, arg_str(c, 0)->len, &t) == TIMESPAN_OK;
	return ps_reference_set(c->args[c->argc - 1], ps_from_timespan(ok ? t : 0)) ? ps_from_bool(ok) : PS_FAIL;
}

static bool parse_exact_any(const struct ps_call *c, int64_t *ret)
{
	ps_value formats = c->args[1];
	const struct ps_str *s = arg_str(c, 0);
	uint32_t n = ps_tc(formats) == TC_ARRAY ? ps_array(formats)->count : 1;
	for (uint32_t i = 0; i < n; i++) {
		const struct ps_str *f = ps_str(ps_tc(formats) == TC_ARRAY ? ps_array_get(ps_array(formats), i) : formats);
		if (timespan_parse_exact(s->text, s->len, f->text, f->len, culture_of(c->args[2]), ret))
			return true;
	}
	return false;
}

METHOD(parse_exact)
{
	int64_t t;
	if (!parse_exact_any(c, &t))
		return FAIL(type_exc_format, "Input string was not in a correct format.");
	return ps_from_timespan(t);
}

METHOD(try_parse_exact)
{
	int64_t t = 0;
	bool ok = parse_exact_any(c, &t);
	return ps_reference_set(c->args[c->argc - 1], ps_from_timespan(ok ? t : 0)) ? ps_from_bool(ok) : PS_FAIL;
}

#define FIXED(name, ticks)                                                                                                   \
	METHOD(name)                                                                                                           \
	{                                                                                                                      \
		return ps_from_timespan(ticks);                                                                                \
	}
FIXED(get_zero, 0)
FIXED(get_max, INT64_MAX)
FIXED(get_min, INT64_MIN)

#define LONG_CONSTANT(name, v)                                                                                               \
	METHOD(name)                                                                                                           \
	{                                                                                                                      \
		return ps_from_int64(v);                                                                                       \
	}
LONG_CONSTANT(ticks_per_day, TICKS_PER_DAY)
LONG_CONSTANT(ticks_per_hour, TICKS_PER_HOUR)
LONG_CONSTANT(ticks_per_minute, TICKS_PER_MINUTE)
LONG_CONSTANT(ticks_per_second, TICKS_PER_SECOND)
LONG_CONSTANT(ticks_per_millisecond, TICKS_PER_MS)

static const struct ps_member_row rows[] = {
	{"new()", new_span, NULL},
	{"new(long ticks)", new_span, NULL},
	{"new(int hours, int minutes, int seconds)", new_span, NULL},
	{"new(int days, int hours, int minutes, int seconds)", new_span, NULL},
	{"new(int days, int hours, int minutes, int seconds, int milliseconds)", new_span, NULL},
	{"new(int days, int hours, int minutes, int seconds, int milliseconds, int microseconds)", new_span, NULL},
	{"timespan Add(timespan ts)", add, NULL},
	{"int CompareTo(System.Object value)", compare_to, NULL},
	{"int CompareTo(timespan value)", compare_to, NULL},
	{"timespan Divide(double divisor)", divide, NULL},
	{"double Divide(timespan ts)", divide, NULL},
	{"timespan Duration()", duration, NULL},
	{"bool Equals(System.Object value)", equals, NULL},
	{"bool Equals(timespan obj)", equals, NULL},
	{"timespan Multiply(double factor)", multiply, NULL},
	{"timespan Negate()", negate, NULL},
	{"timespan Subtract(timespan ts)", subtract, NULL},
	{"string ToString()", to_string, NULL},
	{"string ToString(string format)", to_string, NULL},
	{"string ToString(string format, System.IFormatProvider formatProvider)", to_string, NULL},
	{"static int Compare(timespan t1, timespan t2)", compare_static, NULL},
	{"static bool Equals(timespan t1, timespan t2)", equals_static, NULL},
	{"static timespan FromDays(double value)", from_days, NULL},
	{"static timespan FromDays(int days)", whole_days, NULL},
	{"static timespan FromDays(int days, int hours = 0, long minutes = 0, long seconds = 0, long milliseconds = 0, long "
     "microseconds = 0)", whole_days, NULL},
	{"static timespan FromHours(double value)", from_hours, NULL},
	{"static timespan FromHours(int hours)", whole_hours, NULL},
	{"static timespan FromHours(int hours, long minutes = 0, long seconds = 0, long milliseconds = 0, long microseconds = 0)",
     whole_hours, NULL},
	{"static timespan FromMicroseconds(double value)", from_microseconds, NULL},
	{"static timespan FromMilliseconds(double value)", from_milliseconds, NULL},
	{"static timespan FromMilliseconds(long milliseconds, long microseconds = 0)", whole_milliseconds, NULL},
	{"static timespan FromMinutes(double value)", from_minutes, NULL},
	{"static timespan FromMinutes(long minutes)", whole_minutes, NULL},
	{"static timespan FromMinutes(long minutes, long seconds = 0, long milliseconds = 0, long microseconds = 0)", whole_minutes,
     NULL},
	{"static timespan FromSeconds(double value)", from_seconds, NULL},
	{"static timespan FromSeconds(long seconds)", whole_seconds, NULL},
	{"static timespan FromSeconds(long seconds, long milliseconds = 0, long microseconds = 0)", whole_seconds, NULL},
	{"static timespan FromTicks(long value)", from_ticks, NULL},
	{"static timespan Parse(string s)", parse, NULL},
	{"static timespan Parse(string input, System.IFormatProvider formatProvider)", parse, NULL},
	{"static timespan ParseExact(string input, string format, System.IFormatProvider formatProvider)", parse_exact, NULL},
	{"static timespan ParseExact(string input, string[] formats, System.IFormatProvider formatProvider)", parse_exact, NULL},
	{"static bool TryParse(string s, [ref] timespan result)", try_parse, NULL},
	{"static bool TryParse(string input, System.IFormatProvider formatProvider, [ref] timespan result)", try_parse, NULL},
	{"static bool TryParseExact(string input, string format, System.IFormatProvider formatProvider, [ref] timespan result)",
     try_parse_exact, NULL},
	{"static bool TryParseExact(string input, string[] formats, System.IFormatProvider formatProvider, [ref] timespan result)",
     try_parse_exact, NULL},
	{"static timespan MaxValue {get;}", get_max, NULL},
	{"static timespan MinValue {get;}", get_min, NULL},
	{"static long TicksPerDay {get;}", ticks_per_day, NULL},
	{"static long TicksPerHour {get;}", ticks_per_hour, NULL},
	{"static long TicksPerMillisecond {get;}", ticks_per_millisecond, NULL},
	{"static long TicksPerMinute {get;}", ticks_per_minute, NULL},
	{"static long TicksPerSecond {get;}", ticks_per_second, NULL},
	{"static timespan Zero {get;}", get_zero, NULL},
	{"long Ticks {get;}", get_ticks, NULL},
	{"int Days {get;}", get_days, NULL},
	{"int Hours {get;}", get_hours, NULL},
	{"int Milliseconds {get;}", get_milliseconds, NULL},
	{"int Microseconds {get;}", get_microseconds, NULL},
	{"int Nanoseconds {get;}", get_nanoseconds, NULL},
	{"int Minutes {get;}", get_minutes, NULL},
	{"int Seconds {get;}", get_seconds, NULL},
	{"double TotalDays {get;}", total_days, NULL},
	{"double TotalHours {get;}", total_hours, NULL},
	{"double TotalMilliseconds {get;}", total_milliseconds, NULL},
	{"double TotalMicroseconds {get;}", total_microseconds, NULL},
	{"double TotalNanoseconds {get;}", total_nanoseconds, NULL},
	{"double TotalMinutes {get;}", total_minutes, NULL},
	{"double TotalSeconds {get;}", total_seconds, NULL},
	ROWS_END};
VALUE_TYPE(timespan, "System.TimeSpan", "timespan", TC_TIMESPAN, FACES_VALUE, rows, NULL);
