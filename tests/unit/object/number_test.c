/* SPDX-License-Identifier: MIT */
/* Numbers as text and back: formats, shortest doubles, literals in strings, decimals. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <string.h>
#include <cmocka.h>

#include "base/buf.h"
#include "heap/heap.h"
#include "object/bigint.h"
#include "object/convert.h"
#include "object/decimal.h"
#include "object/number.h"
#include "object/throw.h"

static void expect_format(ps_value v, const char *fmt, const char *want)
{
	struct buf out = BUF_INIT;
	assert_true(number_format(v, fmt, strlen(fmt), culture_find("en-US", 5), &out));
	if (strcmp(buf_str(&out), want) != 0)
		print_message("format %s\n", fmt);
	assert_string_equal(buf_str(&out), want);
	buf_fini(&out);
}

static void test_standard(void **state)
{
	expect_format(ps_from_double(1234567.891), "N2", "1,234,567.89");
	expect_format(ps_from_double(2.5), "F0", "2"); /* exact ties go to even … */
	expect_format(ps_from_double(0.1), "F20", "0.10000000000000000555");
	expect_format(ps_from_int(-5), "C", "-$5.00");
	expect_format(ps_from_double(0.1234), "P", "12.340%");
	expect_format(ps_from_double(12345.678), "E", "1.234568E+004");
	expect_format(ps_from_double(123456), "G5", "1.2346E+05");
	expect_format(ps_from_double(0.1), "G20", "0.10000000000000000555");
	expect_format(ps_from_double(-0.001), "F2", "-0.00");
	expect_format(ps_from_int(-42), "D5", "-00042");
	expect_format(ps_from_int(-1), "X", "FFFFFFFF");
	expect_format(ps_from_int(5), "b8", "00000101");
	expect_format(ps_bigint_from_int64(255), "X", "0FF");
	expect_format(ps_bigint_from_int64(-1), "X", "F");
	struct buf out = BUF_INIT;
	assert_false(number_format(ps_from_double(1.5), "D", 1, culture_invariant, &out));
	assert_true(ps_type_of(ps_take_pending()) == &type_exc_format);
	buf_fini(&out);
}

static void test_custom(void **state)
{
	expect_format(ps_from_double(1234.567), "#,##0.00", "1,234.57");
	expect_format(ps_from_double(0.25), "0.0", "0.3"); /* … but custom formats round half away */
	expect_format(ps_from_int(-5), "0;(0);zero", "(5)");
	expect_format(ps_from_int(0), "0;(0);zero", "zero");
	expect_format(ps_from_int(12345), "0.0E+0", "1.2E+4");
	expect_format(ps_from_int(12345), "0,", "12");
	expect_format(ps_from_int(123456789), "000-00-0000", "123-45-6789");
	expect_format(ps_from_double(0.256), "0%", "26%");
	expect_format(ps_from_double(99.995), ".", "100");
	expect_format(ps_from_int(5), "\"x\"0", "x5");
}

static void expect_double(double d, const char *want, const char *script)
{
	struct buf out = BUF_INIT;
	number_double_text(d, culture_invariant, &out);
	assert_string_equal(buf_str(&out), want);
	buf_reset(&out);
	number_script_text(ps_from_double(d), culture_invariant, &out);
	assert_string_equal(buf_str(&out), script);
	buf_fini(&out);
}

static void test_doubles(void **state)
{
	expect_double(1.0 / 3, "0.3333333333333333", "0.333333333333333");
	expect_double(0.1 + 0.2, "0.30000000000000004", "0.3");
	expect_double(1e16, "10000000000000000", "1E+16");
	expect_double(1e17, "1E+17", "1E+17");
	expect_double(0.00001, "1E-05", "1E-05");
	expect_double(5e-324, "5E-324", "4.94065645841247E-324");
	expect_double(-0.0, "-0", "-0");
}

static void expect_literal(const char *text, enum ps_tc tc, const char *want)
{
	ps_value v;
	struct buf out = BUF_INIT;
	bool ok = ps_parse_number(text, strlen(text), &v);
	if (!want) {
		assert_false(ok);
		return;
	}
	assert_true(ok);
	assert_int_equal(ps_tc(v), tc);
	number_text(v, culture_invariant, &out);
	assert_string_equal(buf_str(&out), want);
	buf_fini(&out);
}

static void test_literals(void **state)
{
	expect_literal(" 42 ", TC_INT32, "42");
	expect_literal("-7", TC_INT32, "-7");
	expect_literal("2147483648", TC_INT64, "2147483648");
	expect_literal("9223372036854775808", TC_DECIMAL, "9223372036854775808");
	expect_literal("0xFFFFFFFF", TC_INT32, "-1");
	expect_literal("0b101", TC_INT32, "5");
	expect_literal("1e3", TC_DOUBLE, "1000");
	expect_literal("10.5kb", TC_DOUBLE, "10752");
	expect_literal("1kb", TC_INT32, "1024");
	expect_literal("1.50d", TC_DECIMAL, "1.50");
	expect_literal("5l", TC_INT64, "5");
	expect_literal("7n", TC_BIGINT, "7");
	expect_literal("1_0", TC_NULL, NULL);
	expect_literal("12abc", TC_NULL, NULL);
	expect_literal("--1", TC_NULL, NULL);
}

static void expect_decimal(struct ps_decimal d, const char *want)
{
	struct buf out = BUF_INIT;
	number_text(ps_from_decimal(d), culture_invariant, &out);
	assert_string_equal(buf_str(&out), want);
	buf_fini(&out);
}

static struct ps_decimal dec(const char *text)
{
	ps_value v;
	assert_int_equal(number_parse(text, strlen(text), TC_DECIMAL, NUM_NUMBER, culture_invariant, &v), NUMBER_OK);
	return ps_decimal(v);
}

static void test_decimals(void **state)
{
	struct ps_decimal r;
	assert_true(decimal_div(dec("1"), dec("3"), &r));
	expect_decimal(r, "0.3333333333333333333333333333");
	assert_true(decimal_div(dec("10.0"), dec("2"), &r));
	expect_decimal(r, "5.0");
	assert_true(decimal_div(dec("1"), dec("7"), &r));
	expect_decimal(r, "0.1428571428571428571428571429");
	assert_true(decimal_add(dec("1.10"), dec("2.2"), &r));
	expect_decimal(r, "3.30");
	assert_false(decimal_add(dec("79228162514264337593543950335"), dec("1"), &r));
	assert_true(decimal_mul(dec("1.1"), dec("1.1"), &r));
	expect_decimal(r, "1.21");
	expect_decimal(decimal_rem(dec("7"), dec("2.5")), "2.0");
	expect_decimal(decimal_round(dec("2.345"), 2, ROUND_EVEN), "2.34");
	expect_decimal(decimal_round(dec("-2.345"), 2, ROUND_AWAY), "-2.35");
	assert_int_equal(decimal_compare(dec("1.0"), dec("1.00")), 0);
	assert_true(decimal_hash(dec("1.0")) == decimal_hash(dec("1")));
}

int main(void)
{
	heap_init();
	const struct CMUnitTest tests[] = {cmocka_unit_test(test_standard), cmocka_unit_test(test_custom),
	                                   cmocka_unit_test(test_doubles), cmocka_unit_test(test_literals),
	                                   cmocka_unit_test(test_decimals)};
	return cmocka_run_group_tests(tests, NULL, NULL);
}
