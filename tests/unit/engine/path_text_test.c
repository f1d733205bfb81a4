/* SPDX-License-Identifier: MIT */
/* Tests of paths as text and of cutting a program's output into lines. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <cmocka.h>

#include <string.h>

#include "base/buf.h"
#include "engine/native.h"
#include "engine/provider.h"
#include "heap/heap.h"

static void test_normalize(void **state)
{
	static const struct { const char *in, *out; } cases[] = {
		{"/", "/"}, {"//", "/"}, {"/a/", "/a"}, {"/a//b/./c", "/a/b/c"}, {"/a/../b", "/b"}, {"/../..", "/"}, {"/a/b/..", "/a"}};
	for (size_t i = 0; i < ARRAY_LEN(cases); i++)
		assert_string_equal(path_normalize(cases[i].in), cases[i].out);
}

static void test_parent_and_leaf(void **state)
{
	assert_string_equal(path_parent("/a/b"), "/a");
	assert_string_equal(path_parent("/a"), "/");
	assert_string_equal(path_parent("/"), "");
	assert_string_equal(path_leaf("/a/b/"), "b");
	assert_string_equal(path_leaf("/"), "/");
}

static void test_drive_prefix(void **state)
{
	size_t n;
	assert_true(path_drive_prefix("Env:HOME", &n));
	assert_int_equal(n, 3);
	assert_false(path_drive_prefix("FileSystem::/x", &n));
	assert_false(path_drive_prefix("a/b:c", &n));
	assert_false(path_drive_prefix("plain", &n));
}

static enum ps_status collect(void *arg, const char *s, size_t n)
{
	buf_put(arg, s, n);
	buf_put_byte(arg, '|');
	return PS_OK;
}

/* Whatever way the bytes are cut, the lines are the same. */
static void test_lines_any_split(void **state)
{
	static const char text[] = "a\nb\r\n\rc\r\n\nlast";
	for (size_t cut = 0; cut < sizeof text - 1; cut++) {
		struct line_splitter l = {0};
		struct buf out = BUF_INIT;
		assert_int_equal(line_split(&l, text, cut, collect, &out), PS_OK);
		assert_int_equal(line_split(&l, text + cut, sizeof text - 1 - cut, collect, &out), PS_OK);
		assert_int_equal(line_split_end(&l, collect, &out), PS_OK);
		assert_string_equal(buf_str(&out), "a|b||c||last|");
		buf_fini(&out);
	}
}

static int setup(void **state)
{
	heap_init();
	return 0;
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(test_normalize),
		cmocka_unit_test(test_parent_and_leaf),
		cmocka_unit_test(test_drive_prefix),
		cmocka_unit_test(test_lines_any_split),
	};
	return cmocka_run_group_tests(tests, setup, NULL);
}
