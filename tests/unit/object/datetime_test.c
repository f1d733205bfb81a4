/* SPDX-License-Identifier: MIT */
/* Dates and spans: the calendar, formats, the many forms that are read, and what is refused. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <string.h>
#include <cmocka.h>

#include "base/buf.h"
#include "heap/heap.h"
#include "object/datetime.h"
#include "object/throw.h"

static void test_calendar(void **state)
{
	for (int64_t day = 0; day < 3652059; day += 97) {
		struct date_parts p = datetime_split(day * TICKS_PER_DAY + 12345);
		int64_t back;
		assert_true(datetime_join(p.year, p.month, p.day, 0, 0, 0, &back));
		assert_int_equal(back, day * TICKS_PER_DAY);
	}
	int64_t ticks;
	assert_false(datetime_join(2023, 2, 29, 0, 0, 0, &ticks));
	assert_true(datetime_join(2024, 1, 31, 1, 2, 3, &ticks));
	assert_true(datetime_add_months(ticks, 1, &ticks));
	assert_int_equal(datetime_split(ticks).day, 29);
}

static void test_formats(void **state)
{
	static const char *const rows[][2] = {{"d", "3/4/2024"}, {"D", "Monday, March 4, 2024"}, {"G", "3/4/2024 5:06:07\u202fPM"},
	    {"", "3/4/2024 5:06:07\u202fPM"}, {"o", "2024-03-04T17:06:07.1234567"}, {"r", "Mon, 04 Mar 2024 17:06:07 GMT"},
	    {"s", "2024-03-04T17:06:07"}, {"u", "2024-03-04 17:06:07Z"}, {"yyyy-MM-dd HH:mm:ss.fff", "2024-03-04 17:06:07.123"},
	    {"%d", "4"}, {"hh:mm t", "05:06 P"}, {"\\d\\a\\y", "day"}, {"'q'yy", "q24"}, {"%K", ""}};
	int64_t ticks;
	assert_true(datetime_join(2024, 3, 4, 17, 6, 7, &ticks));
	struct buf out = BUF_INIT;
	for (size_t i = 0; i < ARRAY_LEN(rows); i++) {
		buf_reset(&out);
		assert_true(datetime_format(ticks + 1234567, KIND_UNSPECIFIED, DATETIME_NO_OFFSET, rows[i][0], strlen(rows[i][0]),
		    culture_find("en-US", 5), &out));
		assert_string_equal(buf_str(&out), rows[i][1]);
	}
	assert_false(datetime_format(ticks, KIND_UTC, DATETIME_NO_OFFSET, "Q", 1, culture_invariant, &out));
	ps_take_pending();
	buf_fini(&out);
}

static void test_parse(void **state)
{
	static const struct {
		const char *text, *want; /* want in format "s", NULL: refused */
	} rows[] = {{"2024-03-04", "2024-03-04T00:00:00"}, {"03/04/2024", "2024-03-04T00:00:00"},
	    {"3/4/2024 5:06 PM", "2024-03-04T17:06:00"}, {"March 4, 2024", "2024-03-04T00:00:00"},
	    {"4 Mar 2024 05:06:07", "2024-03-04T05:06:07"}, {"2024-03", "2024-03-01T00:00:00"}, {"2024/10", "2024-10-01T00:00:00"},
	    {"1/2/49", "2049-01-02T00:00:00"}, {"1/2/50", "1950-01-02T00:00:00"}, {"2024.3.4", "2024-03-04T00:00:00"},
	    {"Monday, March 4, 2024", "2024-03-04T00:00:00"}, {"Tuesday, March 4, 2024", NULL}, {"31/12/2024", NULL},
	    {"20240304", NULL}, {"2024-02-30", NULL}, {"24:00", NULL}, {"12:60", NULL}, {"abc", NULL}, {"", NULL}, {"March", NULL},
	    {"1/2/3/4", NULL}, {"1:2:3:4", NULL}, {"10000-01-01", NULL}};
	struct date_parsed d;
	struct buf out = BUF_INIT;
	for (size_t i = 0; i < ARRAY_LEN(rows); i++) {
		bool ok = datetime_parse(rows[i].text, strlen(rows[i].text), culture_invariant, DATE_ALLOW_WHITE, false, &d);
		assert_int_equal(ok, rows[i].want != NULL);
		if (!ok)
			continue;
		buf_reset(&out);
		datetime_format(d.ticks, d.kind, DATETIME_NO_OFFSET, "s", 1, culture_invariant, &out);
		assert_string_equal(buf_str(&out), rows[i].want);
	}
	buf_fini(&out);
	assert_true(datetime_parse("2024-03-04T05:06:07+02:00", 25, culture_invariant, DATE_ADJUST_TO_UNIVERSAL, false, &d));
	assert_int_equal(d.kind, KIND_UTC);
	assert_int_equal(datetime_split(d.ticks).hour, 3);
	assert_true(datetime_parse_exact("04.03.24", 8, "dd.MM.yy", 8, culture_invariant, 0, false, &d));
	assert_int_equal(datetime_split(d.ticks).day, 4);
	assert_false(datetime_parse_exact("4.3.24", 6, "dd.MM.yy", 8, culture_invariant, 0, false, &d));
}

static void test_spans(void **state)
{
	static const struct {
		const char *text;
		enum timespan_parse how;
		const char *want;
	} rows[] = {{"1", TIMESPAN_OK, "1.00:00:00"}, {"1.2:3", TIMESPAN_OK, "1.02:03:00"}, {"1:2:3:4.5678", TIMESPAN_OK, "1.02:03:04.5678000"},
	    {"-1:30", TIMESPAN_OK, "-01:30:00"}, {"24:00:00", TIMESPAN_OK, "24.00:00:00"}, {" 01:02 ", TIMESPAN_OK, "01:02:00"},
	    {"25:00", TIMESPAN_OVERFLOW, NULL}, {"abc", TIMESPAN_FORMAT, NULL}, {"1.5", TIMESPAN_FORMAT, NULL}, {"", TIMESPAN_FORMAT, NULL},
	    {"10675199.02:48:05.4775808", TIMESPAN_OVERFLOW, NULL}};
	struct buf out = BUF_INIT;
	for (size_t i = 0; i < ARRAY_LEN(rows); i++) {
		int64_t ticks;
		assert_int_equal(timespan_parse(rows[i].text, strlen(rows[i].text), &ticks), rows[i].how);
		if (!rows[i].want)
			continue;
		buf_reset(&out);
		assert_true(timespan_format(ticks, "", 0, culture_invariant, &out));
		assert_string_equal(buf_str(&out), rows[i].want);
	}
	buf_reset(&out);
	assert_true(timespan_format(INT64_MIN, "c", 1, culture_invariant, &out));
	assert_string_equal(buf_str(&out), "-10675199.02:48:05.4775808");
	buf_fini(&out);
}

int main(void)
{
	heap_init();
	const struct CMUnitTest tests[] = {cmocka_unit_test(test_calendar), cmocka_unit_test(test_formats),
	                                   cmocka_unit_test(test_parse), cmocka_unit_test(test_spans)};
	return cmocka_run_group_tests(tests, NULL, NULL);
}
