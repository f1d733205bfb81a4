/* SPDX-License-Identifier: MIT */
/* Base64: the RFC 4648 vectors both ways, and what must be refused. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>
#include <cmocka.h>

#include "base/base64.h"

static const char *const vectors[][2] = {
    {"", ""}, {"f", "Zg=="}, {"fo", "Zm8="}, {"foo", "Zm9v"}, {"foob", "Zm9vYg=="}, {"fooba", "Zm9vYmE="}, {"foobar", "Zm9vYmFy"},
};

static void test_vectors(void **state)
{
	for (size_t i = 0; i < ARRAY_LEN(vectors); i++) {
		struct buf b = BUF_INIT;
		buf_put_base64(&b, vectors[i][0], strlen(vectors[i][0]));
		assert_string_equal(buf_str(&b), vectors[i][1]);
		buf_reset(&b);
		assert_true(buf_put_unbase64(&b, vectors[i][1], strlen(vectors[i][1])));
		assert_string_equal(buf_str(&b), vectors[i][0]);
		buf_fini(&b);
	}
}

static void test_refused(void **state)
{
	static const char *const bad[] = {"Z", "Zg=", "Zg", "Z===", "Zm9v!", "Zg==Zg=="};
	for (size_t i = 0; i < ARRAY_LEN(bad); i++) {
		struct buf b = BUF_INIT;
		buf_puts(&b, "kept");
		assert_false(buf_put_unbase64(&b, bad[i], strlen(bad[i])));
		assert_string_equal(buf_str(&b), "kept");
		buf_fini(&b);
	}
}

int main(void)
{
	const struct CMUnitTest tests[] = {cmocka_unit_test(test_vectors), cmocka_unit_test(test_refused)};
	return cmocka_run_group_tests(tests, NULL, NULL);
}
