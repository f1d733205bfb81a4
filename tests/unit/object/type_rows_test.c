/* SPDX-License-Identifier: MIT */
/*
 * Every row of every type that scripts can name: its signature is read back as it was written, and the type names in it
 * exist (a name that does not means System.Object to the overload resolver, which is right only for what is listed here).
 */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <string.h>

#include <cmocka.h>

#include "heap/heap.h"
#include "object/type.h"

#define TYPE(sym) extern struct ps_type type_##sym;
#include "tables/types.def"
#undef TYPE
static const struct ps_type *const all[] = {
#define TYPE(sym) &type_##sym,
#include "tables/types.def"
#undef TYPE
};

/* Delegates, interfaces without use in scripts, and open generic names stand for System.Object. */
static bool may_be_unknown(const char *name, size_t n)
{
	static const char *const prefixes[] = {"System.Predicate[", "System.Action[", "System.Comparison[", "System.Converter[",
	                                       "System.Collections.Generic.", "System.Collections.ObjectModel.", "System.IFormatProvider",
	                                       "System.CharEnumerator", "System.Reflection.",
	                                       "System.Management.Automation.InvocationInfo", "TKey", "TValue", "T"};
	for (size_t i = 0; i < ARRAY_LEN(prefixes); i++) {
		size_t len = strlen(prefixes[i]);
		bool whole = prefixes[i][0] == 'T';
		if (whole ? n == len && memcmp(name, prefixes[i], n) == 0 : n >= len && memcmp(name, prefixes[i], len) == 0)
			return true;
	}
	return n > 2 && memcmp(name + n - 2, "[]", 2) == 0 && may_be_unknown(name, n - 2);
}

static int check_name(const char *sig, const char *name, size_t n)
{
	if (n == 0 || may_be_unknown(name, n) || ps_type_find(name, n, NULL) != NULL)
		return 0;
	print_error("unknown type %.*s in: %s\n", (int)n, name, sig);
	return 1;
}

/* The type in front of the last word of [s, s + n). */
static int check_typed_name(const char *sig, const char *s, size_t n)
{
	static const char *const words[] = {"static ", "[ref] ", "Params ", "params "};
	while (n > 0 && s[0] == ' ')
		s++, n--;
	for (size_t i = 0; i < ARRAY_LEN(words); i++)
		if (n > strlen(words[i]) && memcmp(s, words[i], strlen(words[i])) == 0) {
			s += strlen(words[i]);
			n -= strlen(words[i]);
		}
	const char *equal = memchr(s, '=', n);
	if (equal != NULL)
		n = (size_t)(equal - s);
	while (n > 0 && s[n - 1] == ' ')
		n--;
	size_t type = n;
	while (type > 0 && s[type - 1] != ' ')
		type--;
	return type == 0 ? 0 : check_name(sig, s, type - 1);
}

static int check_row(const struct ps_member_row *row)
{
	const char *sig = row->sig, *open = strpbrk(sig, "({"), *close = open == NULL ? NULL : strrchr(sig, *open == '(' ? ')' : '}');
	if (close == NULL || row->call == NULL) {
		print_error("malformed row: %s\n", sig);
		return 1;
	}
	int bad = strncmp(sig, "new(", 4) == 0 ? 0 : check_typed_name(sig, sig, (size_t)(open - sig));
	if (*open == '{' || open + 1 == close)
		return bad;
	int depth = 0;
	const char *from = open + 1;
	for (const char *p = from; p <= close; p++) {
		depth += (*p == '[') - (*p == ']');
		if (p == close || (*p == ',' && depth == 0)) {
			bad += check_typed_name(sig, from, (size_t)(p - from));
			from = p + 1;
		}
	}
	return bad;
}

static void test_rows_are_well_formed(void **state)
{
	(void)state;
	int bad = 0;
	for (size_t i = 0; i < ARRAY_LEN(all); i++) {
		for (const struct ps_member_row *row = all[i]->rows; row != NULL && row->sig != NULL; row++)
			bad += check_row(row);
		for (const struct ps_member_row *row = all[i]->more_rows; row != NULL && row->sig != NULL; row++)
			bad += check_row(row);
	}
	assert_int_equal(bad, 0);
}

static void test_members_are_found(void **state)
{
	(void)state;
	for (size_t i = 0; i < ARRAY_LEN(all); i++) {
		uint32_t n;
		const struct ps_member *const *members = ps_type_members(all[i], &n);
		for (uint32_t k = 0; k < n; k++)
			assert_ptr_equal(ps_type_member(all[i], members[k]->name, strlen(members[k]->name), members[k]->is_static), members[k]);
	}
}

static void test_types_are_found_by_name(void **state)
{
	(void)state;
	int bad = 0;
	for (size_t i = 0; i < ARRAY_LEN(all); i++)
		if (ps_type_find(all[i]->name, strlen(all[i]->name), NULL) != all[i]) {
			print_error("not found by its name: %s\n", all[i]->name);
			bad++;
		}
	assert_int_equal(bad, 0);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
	    cmocka_unit_test(test_rows_are_well_formed),
	    cmocka_unit_test(test_members_are_found),
	    cmocka_unit_test(test_types_are_found_by_name),
	};
	heap_init();
	return cmocka_run_group_tests(tests, NULL, NULL);
}
