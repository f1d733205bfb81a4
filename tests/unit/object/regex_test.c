/* SPDX-License-Identifier: MIT */
/* .NET patterns on PCRE2: what matches, how groups are numbered, replacement patterns, what is refused; wildcards. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <string.h>
#include <cmocka.h>

#include "base/buf.h"
#include "heap/heap.h"
#include "object/convert.h"
#include "object/regex.h"
#include "object/throw.h"
#include "object/wildcard.h"

static void test_match(void **state)
{
	static const struct {
		const char *pattern, *text;
		uint32_t options;
		const char *want; /* the match, NULL: none */
	} rows[] = {{"b+", "abbc", 0, "bb"}, {"^b$", "a\nb\nc", 0, NULL}, {"(?m)^b$", "a\nb\nc", 0, "b"}, {"a.b", "a\nb", 0, NULL},
	    {"a.b", "a\nb", REGEX_SINGLELINE, "a\nb"}, {"ABC", "abc", REGEX_IGNORE_CASE, "abc"}, {"(?-i)ABC", "abc", REGEX_IGNORE_CASE, NULL},
	    {"[a-f-[bd]]+", "bdacf", 0, "acf"}, {"[]a]+", "xa]", 0, "a]"}, {"[[:alpha:]]+", ":]", 0, ":]"}, {"\\w+", "é_1", 0, "é_1"},
	    {"^\\d$", "٣", 0, "٣"}, {"\\p{Lu}", "abc", 0, NULL}, {"\\p{Lu}", "abc", REGEX_IGNORE_CASE, "a"},
	    {"\\p{IsCyrillic}+", "xПр", 0, "Пр"}, {"\\v", "\v", 0, "\v"}, {"a{2,}?", "aaa", 0, "aa"}, {"a{,3}", "a{,3}", 0, "a{,3}"},
	    {"(a)?(?(1)b|c)", "c", 0, "c"}, {"(?x) a \\s b # c", "a b", 0, "a b"}, {"l2$", "l1\nl2\n", 0, "l2"}, {"l2\\z", "l2\n", 0, NULL},
	    {"é*x", "x", 0, "x"}, {"(?<q>a)\\k<q>", "aa", 0, "aa"}, {"(.)\\1", "hello", 0, "ll"}};
	for (size_t i = 0; i < ARRAY_LEN(rows); i++) {
		const struct regex *r = regex_get(rows[i].pattern, strlen(rows[i].pattern), rows[i].options);
		assert_non_null(r);
		struct regex_span g[16];
		int hit = regex_match(r, rows[i].text, strlen(rows[i].text), 0, g);
		if ((hit == 1) != (rows[i].want != NULL))
			print_message("pattern %s\n", rows[i].pattern);
		assert_int_equal(hit, rows[i].want != NULL);
		if (hit) {
			assert_int_equal(g[0].end - g[0].start, strlen(rows[i].want));
			assert_memory_equal(rows[i].text + g[0].start, rows[i].want, g[0].end - g[0].start);
		}
	}
}

static void test_groups(void **state)
{
	const struct regex *r = regex_get("(?<n>a)(b)(?<m>c)(d)", 20, 0);
	static const char *const names[] = {"0", "1", "2", "n", "m"};
	assert_int_equal(regex_group_count(r), 5);
	for (uint32_t i = 0; i < 5; i++)
		assert_string_equal(regex_group_name(r, i), names[i]);
	struct regex_span g[5];
	assert_int_equal(regex_match(r, "abcd", 4, 0, g), 1);
	assert_int_equal(g[1].start, 1);
	assert_int_equal(g[3].start, 0);
	r = regex_get("(?<5>a)(b)(?<m>c)(?<1>d)", 24, 0);
	assert_int_equal(regex_group_count(r), 4);
	assert_int_equal(regex_group_number(r, 3), 5);
	r = regex_get("(?<n>a)|(?<n>b)", 15, 0);
	assert_int_equal(regex_group_count(r), 2);
	assert_int_equal(regex_match(r, "b", 1, 0, g), 1);
	assert_int_equal(g[1].end, 1);
	assert_ptr_equal(regex_get("(?<n>a)|(?<n>b)", 15, 0), r); /* from the cache */
}

static void test_refused(void **state)
{
	static const char *const rows[][2] = {{"(", "Invalid pattern '(' at offset 1. Not enough )'s."},
	    {"a)", "Invalid pattern 'a)' at offset 2. Too many )'s."}, {"a**", "Invalid pattern 'a**' at offset 3. Nested quantifier '*'."},
	    {"*", "Invalid pattern '*' at offset 1. Quantifier '*' following nothing."},
	    {"[a", "Invalid pattern '[a' at offset 2. Unterminated [] set."},
	    {"[z-a]", "Invalid pattern '[z-a]' at offset 4. [x-y] range in reverse order."},
	    {"\\y", "Invalid pattern '\\y' at offset 2. Unrecognized escape sequence \\y."},
	    {"a\\", "Invalid pattern 'a\\' at offset 2. Illegal \\ at end of pattern."},
	    {"(a)\\2", "Invalid pattern '(a)\\2' at offset 5. Reference to undefined group number 2."},
	    {"\\k<x>", "Invalid pattern '\\k<x>' at offset 5. Reference to undefined group name 'x'."},
	    {"(?P<a>x)", "Invalid pattern '(?P<a>x)' at offset 3. Unrecognized grouping construct."},
	    {"a{3,2}", "Invalid pattern 'a{3,2}' at offset 6. Illegal {x,y} with x > y."},
	    {"\\p{Foo}", "Invalid pattern '\\p{Foo}' at offset 7. Unknown property 'Foo'."},
	    {"(*ACCEPT)", "Invalid pattern '(*ACCEPT)' at offset 2. Quantifier '*' following nothing."}};
	for (size_t i = 0; i < ARRAY_LEN(rows); i++) {
		assert_null(regex_get(rows[i][0], strlen(rows[i][0]), 0));
		struct ps_exception *e = (struct ps_exception *)ps_obj(ps_take_pending());
		assert_string_equal(ps_str(e->message)->text, rows[i][1]);
	}
}

static void test_replace(void **state)
{
	static const char *const rows[][4] = {{"abc", "b", "[$&]", "a[b]c"}, {"abc", "", "-", "-a-b-c-"},
	    {"abc", "(?<x>b)", "${x}$1${y}$+", "abb${y}bc"}, {"abc", "(b)", "$10", "a$10c"}, {"abc", "b", "$`|$'|$_|$$", "aa|c|abc|$c"},
	    {"2024-01", "(\\d+)-(\\d+)", "$2/$1", "01/2024"}, {"é1", "\\d", "<$0>", "é<1>"}};
	struct buf out = BUF_INIT;
	for (size_t i = 0; i < ARRAY_LEN(rows); i++) {
		const struct regex *r = regex_get(rows[i][1], strlen(rows[i][1]), 0);
		buf_reset(&out);
		assert_true(regex_replace(r, rows[i][0], strlen(rows[i][0]), rows[i][2], strlen(rows[i][2]), -1, 0, &out));
		assert_string_equal(buf_str(&out), rows[i][3]);
	}
	buf_reset(&out);
	regex_escape("a b\t#{}()|^$.*+?\\[]-", 21, &out);
	assert_string_equal(buf_str(&out), "a\\ b\\t\\#\\{}\\(\\)\\|\\^\\$\\.\\*\\+\\?\\\\\\[]-");
	buf_fini(&out);
}

static void test_wildcards(void **state)
{
	static const struct {
		const char *text, *pattern;
		bool want;
	} rows[] = {{"abc", "a*c", true}, {"abc", "A?C", true}, {"abc", "a[b-d]c", true}, {"abc", "a[x]c", false}, {"a*c", "a`*c", true},
	    {"abc", "a`*c", false}, {"", "*", true}, {"abc", "", false}, {"ab]", "ab]", true}, {"a-b", "a[-]b", true}, {"ÉX", "é*", true},
	    {"mississippi", "*iss*ip*i", true}, {"mississippi", "*iss*ip*x", false}};
	for (size_t i = 0; i < ARRAY_LEN(rows); i++)
		assert_int_equal(ps_like(rows[i].text, strlen(rows[i].text), rows[i].pattern, strlen(rows[i].pattern), true), rows[i].want);
	assert_false(wildcard_valid("[abc", 4));
	assert_true(wildcard_valid("`[abc", 5));
}

int main(void)
{
	heap_init();
	const struct CMUnitTest tests[] = {cmocka_unit_test(test_match), cmocka_unit_test(test_groups), cmocka_unit_test(test_refused),
	                                   cmocka_unit_test(test_replace), cmocka_unit_test(test_wildcards)};
	return cmocka_run_group_tests(tests, NULL, NULL);
}
