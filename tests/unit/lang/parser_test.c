/* SPDX-License-Identifier: MIT */
/* The parser's promises that recordings cannot show: limits, positions, ill-formed text, analysis, the small entries.
 */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>
#include <cmocka.h>

#include "base/buf.h"
#include "heap/heap.h"
#include "lang/parser.h"
#include "lang/walk.h"

static struct lang_parse parse(const char *text)
{
	return lang_parse_script(text, strlen(text), NULL);
}

static struct ast_script_block *good(const char *text)
{
	struct lang_parse r = parse(text);
	assert_int_equal(r.error_count, 0);
	return r.tree;
}

static struct lang_parse nested(const char *open, size_t n, const char *middle)
{
	struct buf b = BUF_INIT;
	for (size_t i = 0; i < n; i++)
		buf_puts(&b, open);
	buf_puts(&b, middle);
	struct lang_parse r = lang_parse_script(buf_str(&b), b.len, NULL);
	buf_fini(&b);
	return r;
}

static void test_depth(void **state)
{
	static const char *const opens[] = {"(",
	                                    "@(",
	                                    "$(",
	                                    "{",
	                                    "@{a=",
	                                    "if (1) {",
	                                    "[a[",
	                                    "-not ",
	                                    "!",
	                                    "\"$(",
	                                    "$a.b(",
	                                    "[int]",
	                                    "$x = ",
	                                    "a $(",
	                                    "foo (",
	                                    "function f {",
	                                    "$a[",
	                                    "1 + (",
	                                    "$a ? (",
	                                    ",",
	                                    "try {",
	                                    "class a { b() {",
	                                    "@\"\n$(",
	                                    "[a(",
	                                    "switch (1) { 1 {"};
	for (size_t i = 0; i < ARRAY_LEN(opens); i++) {
		struct lang_parse r = nested(opens[i], 20000, "1");
		bool found = false;
		for (uint32_t k = 0; k < r.error_count; k++)
			found = found || strcmp(r.errors[k].id, "ScriptTooComplicated") == 0;
		if (!found && strcmp(opens[i], "[a[") != 0)
			print_message("%s: %u errors\n", opens[i], r.error_count);
		assert_true(found || strcmp(opens[i], "[a[") == 0);
	}
}

static void test_chains(void **state)
{
	struct lang_parse r = nested("1 + ", 3000, "1");
	assert_int_equal(r.error_count, 0);
	r = nested("1 + ", 300000, "1");
	assert_int_equal(r.error_count, 1);
	assert_string_equal(r.errors[0].id, "ScriptTooComplicated");
	r = nested("1, ", 300000, "1");
	assert_int_equal(r.error_count, 0);
	r = nested("a;", 100000, "b");
	assert_int_equal(r.error_count, 0);
}

static void test_positions(void **state)
{
	struct lang_parse r = parse("a\r\n\xC3\xA9\xF0\x9F\x98\x80 b\rc\n");
	uint32_t line, column, n;
	assert_int_equal(r.source->line_count, 4);
	lang_source_position(r.source, 3, &line, &column);
	assert_int_equal(line, 2);
	assert_int_equal(column, 1);
	lang_source_position(r.source, 10, &line, &column);
	assert_int_equal(line, 2);
	assert_int_equal(column, 5); /* the emoji counts two */
	assert_memory_equal(lang_source_line(r.source, 3, &n), "c", 1);
	assert_int_equal(n, 1);
	lang_source_line(r.source, 4, &n);
	assert_int_equal(n, 0);
}

static void test_malformed(void **state)
{
	struct lang_parse r = lang_parse_script("'\xFF'", 3, NULL);
	assert_int_equal(r.error_count, 0);
	assert_int_equal(r.source->len, 5);
	r = lang_parse_script("a\0b", 3, NULL);
	assert_int_equal(r.error_count, 0);
	r = lang_parse_script("", 0, NULL);
	assert_int_equal(r.error_count, 0);
}

static void test_names(void **state)
{
	assert_ptr_equal(lang_name("Foo", 3), lang_name("fOO", 3));
	assert_ptr_not_equal(lang_name("Foo", 3), lang_name("Fo", 2));
}

static bool has_slot(const struct ast_script_block *b, const char *name, int at)
{
	return b->slot_names[at] == lang_name(name, strlen(name));
}

static void test_slots(void **state)
{
	struct ast_script_block *b =
	    good("param($p, $q) $a = 1; $b++; foreach ($c in $p) { [int]$d, $e = 1, 2 }\n"
	         "$global:g = 1; $env:x = 2; $_ = 3; & { $inner = 1 }; \"$($f = 1)\"; $a = 2; $unassigned");
	assert_int_equal(b->slot_count, 8);
	static const char *const names[] = {"p", "q", "a", "b", "c", "d", "e", "f"};
	for (int i = 0; i < 8; i++)
		assert_true(has_slot(b, names[i], i));
	struct ast_pipeline *last = (struct ast_pipeline *)b->end->statements.at[b->end->statements.count - 1];
	struct ast_variable *v = (struct ast_variable *)((struct ast_command_expression *)last->elements.at[0])->expr;
	assert_int_equal(v->slot, -1);
}

static void test_input_and_args(void **state)
{
	assert_true(good("$input | foo")->uses_input);
	assert_true(good("\"$args\"")->uses_args);
	assert_false(good("{ $args; $input }")->uses_args);
	assert_true(good("[CmdletBinding()] param()")->has_cmdlet_binding);
	assert_true(good("param([Parameter()]$x)")->has_cmdlet_binding);
	assert_false(good("param($x)")->has_cmdlet_binding);
}

static void test_using(void **state)
{
	struct ast_script_block *b = good("$using:a; { $using:b.c }; \"$using:d\"");
	struct ast_list l = lang_using_expressions(b);
	assert_int_equal(l.count, 3);
	for (uint32_t i = 0; i < l.count; i++)
		assert_int_equal(((struct ast_using_expression *)l.at[i])->index, i);
}

static void test_requires(void **state)
{
	struct ast_script_block *b = good("#requires -Version 7.2 -Modules a, b\n#requires -PSEdition Core\n1");
	assert_non_null(b->requires);
	assert_string_equal(b->requires->version, "7.2");
	assert_string_equal(b->requires->edition, "Core");
	assert_int_equal(b->requires->modules.count, 2);
	assert_null(good("# requires nothing")->requires);
	assert_string_equal(parse("#requires -Version x\n").errors[0].id, "RequiresVersionInvalid");
}

static void test_type_names(void **state)
{
	struct ast_type_name *t = lang_parse_type_name("System.Collections.Generic.Dictionary[string, int[]]", 52);
	assert_non_null(t);
	assert_int_equal(t->arg_count, 2);
	assert_string_equal(t->full, "System.Collections.Generic.Dictionary[string,int[]]");
	assert_int_equal(t->args[1]->rank, 1);
	assert_null(lang_parse_type_name("a]", 2));
	assert_null(lang_parse_type_name("", 0));
}

static void test_expandable(void **state)
{
	static const char text[] = "a \"$b\" `n$(1)";
	struct lang_parse r = lang_parse_expandable(text, sizeof text - 1);
	assert_int_equal(r.error_count, 0);
	struct ast_pipeline *s = (struct ast_pipeline *)r.tree->end->statements.at[0];
	struct ast_expandable_string *e =
	    (struct ast_expandable_string *)((struct ast_command_expression *)s->elements.at[0])->expr;
	assert_int_equal(e->a.kind, AST_EXPANDABLE_STRING);
	assert_int_equal(e->parts.count, 4);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
	    cmocka_unit_test(test_depth),      cmocka_unit_test(test_chains),         cmocka_unit_test(test_positions),
	    cmocka_unit_test(test_malformed),  cmocka_unit_test(test_names),          cmocka_unit_test(test_slots),
	    cmocka_unit_test(test_using),      cmocka_unit_test(test_input_and_args), cmocka_unit_test(test_requires),
	    cmocka_unit_test(test_type_names), cmocka_unit_test(test_expandable),
	};
	heap_init();
	return cmocka_run_group_tests(tests, NULL, NULL);
}
