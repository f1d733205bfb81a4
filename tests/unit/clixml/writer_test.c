/* SPDX-License-Identifier: MIT */
/* Unit tests of clixml/writer.c, escape.c and number.c. */
#include <math.h>
#include <setjmp.h>
#include <stdarg.h>
#include <string.h>

#include <cmocka.h>

#include "base/alloc.h"
#include "base/clock.h"
#include "clixml/number.h"
#include "clixml/writer.h"

static void expect_escaped(const char *s, size_t n, const char *want)
{
	struct buf b = BUF_INIT;
	clix_put_escaped(&b, s, n);
	assert_string_equal(buf_str(&b), want);
	/* and back */
	struct arena a = ARENA_INIT;
	if (!strchr(want, '&')) {
		struct clix_str back = clix_unescape(&a, buf_str(&b), b.len);
		assert_int_equal(back.n, n);
		assert_memory_equal(back.s, s, n);
	}
	arena_fini(&a);
	buf_fini(&b);
}
#define EXPECT_ESCAPED(s, want) expect_escaped(s, sizeof(s) - 1, want)

static void test_escapes(void **state)
{
	EXPECT_ESCAPED("plain", "plain");
	EXPECT_ESCAPED("<a b=\"c\">&'", "&lt;a b=\"c\"&gt;&amp;'");
	EXPECT_ESCAPED("\0\t\n\r\x1b\x7f", "_x0000__x0009__x000A__x000D__x001B__x007F_");
	EXPECT_ESCAPED("\xC2\x80\xC2\x9F\xC2\xA0", "_x0080__x009F_\xC2\xA0");
	EXPECT_ESCAPED("_x000A_ _x _X0041_ __x0041_ _ snake_case",
	               "_x005F_x000A_ _x005F_x _x005F_X0041_ __x005F_x0041_ _ snake_case");
	EXPECT_ESCAPED("\xF0\x9F\x98\x80", "_xD83D__xDE00_");
	EXPECT_ESCAPED("\xED\xA0\xBD", "_xD83D_");
	struct buf b = BUF_INIT;
	assert_false(clix_put_escaped(&b, "\xEF\xBF\xBF", 3));
	buf_reset(&b);
	clix_put_escaped_attr(&b, "i\"j<\n", 5);
	assert_string_equal(buf_str(&b), "i&quot;j&lt;_x000A_");
	buf_fini(&b);
}

static void expect_double(double v, const char *want)
{
	char text[CLIX_NUMBER_MAX];
	double back;
	size_t n = clix_format_double(text, v);
	assert_string_equal(text, want);
	assert_true(clix_parse_double(text, n, &back));
	assert_true(isnan(v) ? isnan(back) : memcmp(&back, &v, sizeof v) == 0);
}

static void expect_single(float v, const char *want)
{
	char text[CLIX_NUMBER_MAX];
	clix_format_single(text, v);
	assert_string_equal(text, want);
}

static void test_doubles(void **state)
{
	expect_double(0, "0");
	expect_double(-0.0, "-0");
	expect_double(1.5, "1.5");
	expect_double(0.1, "0.1");
	expect_double(0.1 + 0.2, "0.30000000000000004");
	expect_double(1e14, "100000000000000");
	expect_double(1e15, "1E+15");
	expect_double(1e20, "1E+20");
	expect_double(-1.25e-5, "-1.25E-05");
	expect_double(0.0001, "0.0001");
	expect_double(1.7976931348623157E+308, "1.7976931348623157E+308");
	expect_double(5e-324, "5E-324");
	expect_double(123456789012345680.0, "1.2345678901234568E+17");
	expect_double(1234567.5, "1234567.5");
	expect_double((double)NAN, "NaN");
	expect_double(-(double)INFINITY, "-INF");
	expect_single(0.1f, "0.1");
	expect_single(1e7f, "1E+07");
	expect_single(16777216.0f, "16777216");
	expect_single(3.4028235E+38f, "3.4028235E+38");
}

static void test_numbers(void **state)
{
	int64_t i;
	uint64_t u;
	double d;
	bool b;
	assert_true(clix_parse_int(" -128 ", 6, INT8_MIN, INT8_MAX, &i) && i == -128);
	assert_false(clix_parse_int("128", 3, INT8_MIN, INT8_MAX, &i));
	assert_true(clix_parse_int("-9223372036854775808", 20, INT64_MIN, INT64_MAX, &i) && i == INT64_MIN);
	assert_false(clix_parse_int("9223372036854775808", 19, INT64_MIN, INT64_MAX, &i));
	assert_false(clix_parse_int("", 0, INT64_MIN, INT64_MAX, &i));
	assert_true(clix_parse_uint("18446744073709551615", 20, UINT64_MAX, &u) && u == UINT64_MAX);
	assert_false(clix_parse_uint("18446744073709551616", 20, UINT64_MAX, &u));
	assert_false(clix_parse_uint("70000", 5, UINT16_MAX, &u));
	assert_false(clix_parse_uint("3", 1, 2, &u));
	assert_false(clix_parse_double("0x10", 4, &d));
	assert_false(clix_parse_double("1e", 2, &d));
	assert_true(clix_parse_double("1E5", 3, &d) && d == 1e5);
	assert_true(clix_parse_bool("true", 4, &b) && b);
	assert_false(clix_parse_bool("True", 4, &b));
}

static void expect_datetime(int64_t ticks, int kind, int32_t offset, const char *want)
{
	char text[CLIX_NUMBER_MAX];
	int64_t back;
	int back_kind;
	size_t n = clix_format_datetime(text, ticks, kind, offset);
	assert_string_equal(text, want);
	assert_true(clix_parse_datetime(text, n, &back, &back_kind));
	assert_int_equal(back_kind, kind);
	assert_true(back == ticks - (kind == 2 ? offset * TICKS_PER_SECOND : 0));
}

static void test_datetimes(void **state)
{
	int64_t ticks;
	int kind;
	expect_datetime(0, 0, 0, "0001-01-01T00:00:00");
	expect_datetime(3155378975999999999LL, 0, 0, "9999-12-31T23:59:59.9999999");
	expect_datetime(638448111591200000LL, 0, 0, "2024-02-29T13:45:59.12");
	expect_datetime(638448111591200000LL, 1, 0, "2024-02-29T13:45:59.12Z");
	expect_datetime(638448111591200000LL, 2, -12600, "2024-02-29T13:45:59.12-03:30");
	expect_datetime(TICKS_UNIX_EPOCH, 1, 0, "1970-01-01T00:00:00Z");
	assert_true(clix_parse_datetime("2024-01-02", 10, &ticks, &kind));
	assert_int_equal(kind, 0);
	assert_false(clix_parse_datetime("2023-02-29T00:00:00", 19, &ticks, &kind));
	assert_false(clix_parse_datetime("yesterday", 9, &ticks, &kind));
	assert_false(clix_parse_datetime("2024-01-02T25:00:00", 19, &ticks, &kind));
}

static void expect_timespan(int64_t ticks, const char *want)
{
	char text[CLIX_NUMBER_MAX];
	int64_t back;
	size_t n = clix_format_timespan(text, ticks);
	assert_string_equal(text, want);
	assert_true(clix_parse_timespan(text, n, &back));
	assert_true(back == ticks);
}

static void test_timespans(void **state)
{
	int64_t ticks;
	expect_timespan(0, "PT0S");
	expect_timespan(10000000, "PT1S");
	expect_timespan(937845000000LL, "P1DT2H3M4.5S");
	expect_timespan(-18000000000LL, "-PT30M");
	expect_timespan(1, "PT0.0000001S");
	expect_timespan(345600000000000LL, "P400D");
	expect_timespan(INT64_MAX, "P10675199DT2H48M5.4775807S");
	expect_timespan(INT64_MIN, "-P10675199DT2H48M5.4775808S");
	assert_true(clix_parse_timespan("P1Y2M", 5, &ticks) && ticks == 425LL * 864000000000LL);
	assert_false(clix_parse_timespan("1 hour", 6, &ticks));
	assert_false(clix_parse_timespan("P", 1, &ticks));
	assert_false(clix_parse_timespan("PT", 2, &ticks));
	assert_false(clix_parse_timespan("PT1S2H", 6, &ticks));
	assert_false(clix_parse_timespan("P99999999999D", 13, &ticks));
}

static void test_document(void **state)
{
	struct buf b = BUF_INIT;
	struct clix_writer w;
	static const char *const names[] = {"System.Management.Automation.PSCustomObject", "System.Object"};
	clix_writer_init(&w, &b, true);
	clix_objs_begin(&w);
	for (int i = 0; i < 2; i++) {
		assert_int_equal(clix_obj_begin(&w, CLIX_NO_NAME), i);
		clix_type_names_c(&w, names, 2);
		clix_open(&w, CLIX_MS, CLIX_NO_NAME);
		clix_int(&w, CLIX_I32, CLIX_NAME("i\"j"), -5);
		clix_string(&w, CLIX_S, CLIX_NAME("Empty"), "", 0);
		clix_nil(&w, CLIX_NAME("None"));
		clix_close(&w, CLIX_MS);
		clix_obj_end(&w);
	}
	clix_obj_begin(&w, CLIX_NO_NAME);
	clix_open(&w, CLIX_LST, CLIX_NO_NAME);
	clix_close(&w, CLIX_LST);
	clix_obj_end(&w);
	clix_ref(&w, CLIX_NAME("r"), 1);
	clix_objs_end(&w);
	clix_writer_fini(&w);
	assert_string_equal(
	    buf_str(&b),
	    "<Objs Version=\"1.1.0.1\" xmlns=\"http://schemas.microsoft.com/powershell/2004/04\">\n"
	    "  <Obj RefId=\"0\">\n    <TN RefId=\"0\">\n      <T>System.Management.Automation.PSCustomObject</T>\n"
	    "      <T>System.Object</T>\n    </TN>\n    <MS>\n      <I32 N=\"i&quot;j\">-5</I32>\n"
	    "      <S N=\"Empty\"></S>\n      <Nil N=\"None\" />\n    </MS>\n  </Obj>\n"
	    "  <Obj RefId=\"1\">\n    <TNRef RefId=\"0\" />\n    <MS>\n      <I32 N=\"i&quot;j\">-5</I32>\n"
	    "      <S N=\"Empty\"></S>\n      <Nil N=\"None\" />\n    </MS>\n  </Obj>\n"
	    "  <Obj RefId=\"2\">\n    <LST />\n  </Obj>\n  <Ref N=\"r\" RefId=\"1\" />\n</Objs>");
	buf_fini(&b);
}

static void test_many_type_names(void **state)
{
	struct buf b = BUF_INIT;
	struct clix_writer w;
	clix_writer_init(&w, &b, false);
	for (int round = 0; round < 2; round++) {
		for (int i = 0; i < 500; i++) {
			char *name = mem_printf("Type%d", i);
			struct clix_str one = {name, strlen(name)};
			buf_reset(&b);
			clix_type_names(&w, &one, 1);
			char *want = round ? mem_printf("<TNRef RefId=\"%d\" />", i)
			                   : mem_printf("<TN RefId=\"%d\"><T>%s</T></TN>", i, name);
			assert_string_equal(buf_str(&b), want);
			mem_free(want);
			mem_free(name);
		}
	}
	clix_writer_fini(&w);
	buf_fini(&b);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
	    cmocka_unit_test(test_escapes),         cmocka_unit_test(test_doubles),   cmocka_unit_test(test_numbers),
	    cmocka_unit_test(test_datetimes),       cmocka_unit_test(test_timespans), cmocka_unit_test(test_document),
	    cmocka_unit_test(test_many_type_names),
	};
	return cmocka_run_group_tests(tests, NULL, NULL);
}
