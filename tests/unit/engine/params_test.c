/* SPDX-License-Identifier: MIT */
/* Parameter tables: the recorded rows are sorted and complete; names, aliases and prefixes match as PowerShell says. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>
#include <strings.h>
#include <cmocka.h>

#include "base/alloc.h"
#include "engine/params.h"
#include "heap/heap.h"
#include "tables/cmdlet_meta.h"

static const char *const content_params[] = {"Path", "Raw", NULL};
static const struct cmdlet get_content = {.name = "Get-Content", .params = content_params};
static const struct cmdlet get_childitem = {.name = "get-childitem", .params = content_params};

static void test_sorted(void **state)
{
	for (uint32_t i = 1; i < cmdlet_meta_count; i++)
		assert_true(
		    strcasecmp(cmdlet_meta_pool + cmdlet_meta[i - 1].name, cmdlet_meta_pool + cmdlet_meta[i].name) < 0);
	for (uint32_t i = 0; i < cmdlet_meta_count; i++)
		assert_ptr_equal(cmdlet_meta_find(cmdlet_meta_pool + cmdlet_meta[i].name), &cmdlet_meta[i]);
	assert_null(cmdlet_meta_find("Get-Nothing"));
}

static struct param *match(struct param_table *t, const char *name, uint32_t *ret_matches)
{
	return params_match(t, name, strlen(name), ret_matches);
}

static void test_names(void **state)
{
	struct param_table *t = params_of_cmdlet(NULL, &get_content);
	uint32_t n;
	assert_string_equal(match(t, "path", &n)->name, "Path");
	assert_int_equal(match(t, "Path", &n)->arg, 0);
	assert_string_equal(match(t, "PSPath", &n)->name, "LiteralPath");
	assert_string_equal(match(t, "tot", &n)->name, "TotalCount");
	assert_string_equal(match(t, "ea", &n)->name, "ErrorAction");
	assert_null(match(t, "Error", &n));
	assert_int_equal(n, 2); /* ErrorAction, ErrorVariable */
	assert_null(match(t, "Nope", &n));
	assert_int_equal(n, 0);
}

/* -F is ambiguous between Filter and Force; the provider's File and FollowSymlink do not take part. */
static void test_dynamic(void **state)
{
	struct param_table *t = params_of_cmdlet(NULL, &get_childitem);
	uint32_t n;
	assert_null(match(t, "F", &n));
	assert_int_equal(n, 2);
	assert_string_equal(match(t, "Fi", &n)->name, "Filter");
	assert_string_equal(match(t, "Fol", &n)->name, "FollowSymlink");
}

static void test_rows(void **state)
{
	struct param_table *t = params_of_cmdlet(NULL, &get_content);
	struct param *p = params_exact(t, "Path", 4);
	struct param_row *r = param_row(p, params_set_bit(t, "Path"));
	assert_true(r && r->mandatory && r->position == 0 && r->by_name && !r->pipeline);
	assert_null(param_row(p, params_set_bit(t, "LiteralPath")));
	assert_string_equal(params_set_name(t, t->default_set), "Path");
}

static void check(struct param_check c, ps_value v, const char *why)
{
	char *got;
	bool ok = check_run(NULL, &c, v, &got);
	assert_int_equal(ok, why == NULL);
	if (why)
		assert_string_equal(got, why);
	mem_free(got);
}

static void test_checks(void **state)
{
	const char *words[] = {"a", "b"};
	check((struct param_check){.kind = CHECK_SET, .words = words, .word_count = 2}, ps_cstring("B"), NULL);
	check((struct param_check){.kind = CHECK_SET, .words = words, .word_count = 2, .case_sensitive = true},
	      ps_cstring("B"),
	      "The argument \"B\" does not belong to the set \"a,b\" specified by the ValidateSet attribute. Supply an "
	      "argument that is in the "
	      "set and then try the command again.");
	check((struct param_check){.kind = CHECK_RANGE, .lo = ps_from_int(1), .hi = ps_from_int(3)}, ps_from_int(4),
	      "The 4 argument is greater than the maximum allowed range of 3. Supply an argument that is less than or "
	      "equal to 3 and then try "
	      "the command again.");
	check((struct param_check){.kind = CHECK_NOT_NULL_OR_EMPTY}, ps_cstring("x"), NULL);
	check((struct param_check){.kind = CHECK_NOT_NULL}, PS_NULL,
	      "The argument is null. Provide a valid value for the argument, and then try running the command again.");
}

int main(void)
{
	heap_init();
	const struct CMUnitTest tests[] = {cmocka_unit_test(test_sorted), cmocka_unit_test(test_names),
	                                   cmocka_unit_test(test_dynamic), cmocka_unit_test(test_rows),
	                                   cmocka_unit_test(test_checks)};
	return cmocka_run_group_tests(tests, NULL, NULL);
}
