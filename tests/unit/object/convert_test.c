/* SPDX-License-Identifier: MIT */
/* Conversion, comparison and operators on values, with the messages and ids that scripts see. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <cmocka.h>

#include "base/buf.h"
#include "heap/heap.h"
#include "object/collection.h"
#include "object/convert.h"
#include "object/throw.h"

static void expect_text(ps_value v, const char *want)
{
	struct buf out = BUF_INIT;
	assert_false(ps_failed(v));
	assert_true(ps_to_text(v, &out, NULL));
	assert_string_equal(buf_str(&out), want);
	buf_fini(&out);
}

static void expect_error(ps_value v, const char *id, const char *message)
{
	assert_true(ps_failed(v));
	ps_value e = ps_take_pending();
	assert_string_equal(ps_str(ps_error_fqid((struct ps_error_record *)ps_obj(ps_error_record_of(e))))->text, id);
	assert_string_equal(ps_str(((struct ps_exception *)ps_obj(e))->message)->text, message);
}

static ps_value s(const char *text)
{
	return ps_cstring(text);
}

static void test_casts(void **state)
{
	expect_text(ps_convert(ps_from_double(2.5), &type_int32), "2");
	expect_text(ps_convert(ps_from_double(3.5), &type_int32), "4");
	expect_text(ps_convert(s("0x1F"), &type_int32), "31");
	expect_text(ps_convert(s(""), &type_int32), "0");
	expect_text(ps_convert(s("1,234.5"), &type_double), "1234.5");
	expect_text(ps_convert(PS_NULL, &type_string), "");
	expect_text(ps_convert(ps_from_int(65), &type_char), "A");
	expect_text(ps_convert(s("abc"), &type_char_array), "a b c");
	expect_error(ps_convert(s("abc"), &type_int32), "InvalidCastFromStringToInteger",
	    "Cannot convert value \"abc\" to type \"System.Int32\". Error: \"The input string 'abc' was not in a correct format.\"");
	expect_error(ps_convert(ps_from_int(256), &type_byte), "InvalidCastIConvertible",
	    "Cannot convert value \"256\" to type \"System.Byte\". Error: \"Value was either too large or too small for an unsigned "
	    "byte.\"");
	expect_error(ps_convert(s("ab"), &type_char), "InvalidCastParseTargetInvocation",
	    "Cannot convert value \"ab\" to type \"System.Char\". Error: \"String must be exactly one character long.\"");
	expect_error(ps_convert(PS_NULL, &type_datetime), "nullToObjectInvalidCast", "Cannot convert null to type \"System.DateTime\".");
	expect_error(ps_convert(ps_hashtable_new(), &type_int32), "ConvertToFinalInvalidCastException",
	    "Cannot convert the \"System.Collections.Hashtable\" value of type \"System.Collections.Hashtable\" to type "
	    "\"System.Int32\".");
	assert_true(ps_is_unset(ps_try_convert(s("x"), &type_int32)));
	assert_true(ps_is_null(ps_pending()));
}

static void test_arithmetic(void **state)
{
	expect_text(ps_add(ps_from_int(INT32_MAX), ps_from_int(1)), "2147483648");
	expect_text(ps_binary(OP_DIV, ps_from_int(7), ps_from_int(2), NULL), "3.5");
	expect_text(ps_binary(OP_DIV, ps_from_int(6), ps_from_int(2), NULL), "3");
	expect_text(ps_binary(OP_MOD, ps_from_int(-7), ps_from_int(3), NULL), "-1");
	expect_text(ps_binary(OP_SUB, s("5"), s("2"), NULL), "3");
	expect_text(ps_binary(OP_MUL, s("ab"), ps_from_int(3), NULL), "ababab");
	expect_text(ps_binary(OP_ADD, ps_from_char('a'), ps_from_int(1), NULL), "a1");
	expect_text(ps_binary(OP_SHL, ps_from_int(1), ps_from_int(33), NULL), "2");
	expect_text(ps_unary(OP_BNOT, ps_from_int(5)), "-6");
	expect_text(ps_range(ps_from_int(3), ps_from_int(1)), "3 2 1");
	expect_text(ps_range(s("a"), s("c")), "a b c");
	expect_error(ps_binary(OP_DIV, ps_from_int(1), ps_from_int(0), NULL), "RuntimeException", "Attempted to divide by zero.");
	ps_value pair[2] = {ps_from_int(1), ps_from_int(2)};
	expect_text(ps_binary(OP_ADD, ps_object_array(pair, 2), ps_from_int(3), NULL), "1 2 3");
	expect_error(ps_binary(OP_SUB, ps_object_array(pair, 2), ps_from_int(1), NULL), "MethodNotFound",
	    "Method invocation failed because [System.Object[]] does not contain a method named 'op_Subtraction'.");
}

static int by_culture(const void *a, const void *b)
{
	const char *x = *(const char *const *)a, *y = *(const char *const *)b;
	return ps_culture_compare(x, strlen(x), y, strlen(y), false);
}

static void test_comparison(void **state)
{
	assert_true(ps_equals(ps_from_int(1), s("1"), true));
	assert_false(ps_equals(s("01"), ps_from_int(1), true));
	assert_true(ps_equals(s("ABC"), s("abc"), true));
	assert_false(ps_equals(s("ABC"), s("abc"), false));
	assert_false(ps_equals(PS_NULL, s(""), true));
	assert_true(ps_equals(s("é"), s("e\u0301"), true));
	assert_true(ps_equals(PS_TRUE, s("x"), true));
	int order;
	assert_true(ps_compare(PS_NULL, ps_from_int(0), true, &order) && order < 0);
	assert_true(ps_compare(PS_NULL, ps_from_int(-1), true, &order) && order > 0);
	assert_true(ps_compare(s("co-op"), s("coop"), true, &order) && order < 0);
	assert_false(ps_compare(ps_hashtable_new(), ps_from_int(1), true, &order));
	expect_error(PS_FAIL, "NotIcomparable", "Cannot compare \"System.Collections.Hashtable\" because it is not IComparable.");
	const char *words[] = {"f", "é", "E", "Z", "e", "_z", "B", "1", "a", "-b"};
	static const char *const sorted[] = {"_z", "-b", "1", "a", "B", "e", "E", "é", "f", "Z"};
	qsort(words, ARRAY_LEN(words), sizeof words[0], by_culture);
	for (size_t i = 0; i < ARRAY_LEN(words); i++)
		assert_string_equal(words[i], sorted[i]);
}

static void test_text_operators(void **state)
{
	ps_value matches;
	assert_true(ps_truth(ps_binary(OP_MATCH, s("srv-042"), s("^(?<role>\\w+)-(\\d+)$"), &matches)));
	expect_text(ps_dict_get_str(ps_dict(matches), "role", 4), "srv");
	expect_text(ps_dict_get(ps_dict(matches), ps_from_int(1)), "042");
	assert_false(ps_truth(ps_binary(OP_MATCH, s("x"), s("y"), &matches)));
	assert_true(ps_is_unset(matches));
	expect_text(ps_binary(OP_SPLIT, s("a1b2c"), s("\\d"), NULL), "a b c");
	ps_value last[2] = {s(","), ps_from_int(-2)};
	expect_text(ps_binary(OP_SPLIT, s("a,b,c"), ps_object_array(last, 2), NULL), "a,b c");
	expect_text(ps_unary(OP_SPLIT, s("  x  y ")), "x y");
	expect_text(ps_binary(OP_JOIN, ps_binary(OP_SPLIT, s("a,b"), s(","), NULL), s("+"), NULL), "a+b");
	expect_text(ps_binary(OP_FORMAT, s("[{0,5:N1}] {{x}}"), ps_from_double(2.25), NULL), "[  2.2] {x}");
	expect_error(ps_binary(OP_FORMAT, s("{1}"), ps_from_int(1), NULL), "FormatError",
	    "Error formatting a string: Index (zero based) must be greater than or equal to zero and less than the size of the argument "
	    "list..");
	expect_error(ps_binary(OP_REPLACE, s("a"), s("("), NULL), "InvalidRegularExpression", "The regular expression pattern ( is not valid.");
}

static void test_index(void **state)
{
	ps_value three[3] = {ps_from_int(1), ps_from_int(2), ps_from_int(3)}, a = ps_object_array(three, 3);
	expect_text(ps_index(a, ps_from_int(-1)), "3");
	assert_true(ps_is_null(ps_index(a, ps_from_int(3))));
	expect_text(ps_index(a, ps_range(ps_from_int(0), ps_from_int(5))), "1 2 3");
	expect_text(ps_index(s("añ😀"), ps_from_int(1)), "ñ");
	expect_error(ps_index(PS_NULL, ps_from_int(0)), "NullArray", "Cannot index into a null array.");
	assert_false(ps_set_index(a, ps_from_int(5), PS_NULL));
	assert_true(ps_type_of(ps_take_pending()) == &type_exc_index);
	assert_true(ps_set_index(a, ps_from_int(-1), ps_from_int(9)));
	expect_text(a, "1 2 9");
}

int main(void)
{
	heap_init();
	const struct CMUnitTest tests[] = {cmocka_unit_test(test_casts), cmocka_unit_test(test_arithmetic), cmocka_unit_test(test_comparison),
	                                   cmocka_unit_test(test_text_operators), cmocka_unit_test(test_index)};
	return cmocka_run_group_tests(tests, NULL, NULL);
}
