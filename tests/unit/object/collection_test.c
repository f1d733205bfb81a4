/* SPDX-License-Identifier: MIT */
/* Dictionaries (keys, orders, versions), lists and enumeration; and that 300,000 keys stay cheap. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <string.h>
#include <cmocka.h>

#include "base/clock.h"
#include "heap/heap.h"
#include "object/collection.h"
#include "object/throw.h"

static void test_keys(void **state)
{
	struct ps_dict *d = ps_dict(ps_hashtable_new());
	assert_true(ps_dict_set(d, ps_from_int(1), ps_cstring("int")));
	assert_true(ps_dict_set(d, ps_cstring("1"), ps_cstring("string")));
	assert_true(ps_dict_set(d, ps_cstring("Key"), ps_from_int(1)));
	assert_true(ps_dict_set(d, ps_cstring("KEY"), ps_from_int(2)));
	assert_int_equal(ps_dict_count(d), 3);
	assert_true(ps_str_is(ps_dict_get(d, ps_from_int(1)), "int"));
	assert_true(ps_is_unset(ps_dict_get(d, ps_from_int64(1))));
	assert_int_equal(ps_int(ps_dict_get_str(d, "key", 3)), 2);
	assert_true(ps_failed(ps_dict_get(d, PS_NULL)));
	assert_true(ps_is_exception(ps_take_pending(), &type_exc_argument_null));
	assert_false(ps_dict_add(d, ps_cstring("key"), PS_NULL));
	assert_string_equal(ps_str(((struct ps_exception *)ps_take_pending().bits)->message)->text,
	                    "Item has already been added. Key in dictionary: 'Key'  Key being added: 'key'");
	for (int i = 0; i < 1000; i++)
		ps_dict_set(d, ps_from_int(i), ps_from_int(i));
	for (int i = 0; i < 1000; i += 2)
		assert_true(ps_dict_remove(d, ps_from_int(i)));
	for (int i = 0; i < 1000; i++)
		assert_int_equal(ps_is_unset(ps_dict_get(d, ps_from_int(i))), i % 2 == 0);
	assert_false(ps_dict_remove(d, ps_cstring("absent")));
}

static void expect_order(struct ps_dict *d, const int *order, size_t n)
{
	uint32_t pos = 0;
	ps_value key, value;
	for (size_t i = 0; i < n; i++) {
		assert_true(ps_dict_next(d, &pos, &key, &value));
		assert_int_equal(ps_int(key), order[i]);
	}
	assert_false(ps_dict_next(d, &pos, &key, &value));
}

static void test_orders(void **state)
{
	struct ps_dict *h = ps_dict(ps_hashtable_new()), *o = ps_dict(ps_ordered_new());
	struct ps_dict *s = ps_dict(ps_dict_new_ordered(&type_hashtable, false, DICT_SLOTS));
	struct ps_dict *sorted = ps_dict(ps_dict_new_ordered(&type_hashtable, false, DICT_SORTED));
	ps_dict_expect(h, 3);
	for (int i = 1; i <= 3; i++) {
		ps_dict_set(h, ps_from_int(i), PS_NULL);
		ps_dict_set(o, ps_from_int(4 - i), PS_NULL);
		ps_dict_set(s, ps_from_int(i), PS_NULL);
		ps_dict_set(sorted, ps_from_int(i * 7 % 5), PS_NULL);
	}
	expect_order(h, (int[]){3, 2, 1}, 3);
	expect_order(o, (int[]){3, 2, 1}, 3);
	expect_order(sorted, (int[]){1, 2, 4}, 3);
	ps_dict_remove(s, ps_from_int(2));
	ps_dict_set(s, ps_from_int(9), PS_NULL);
	expect_order(s, (int[]){1, 9, 3}, 3);
	assert_true(ps_dict_insert(o, 1, ps_from_int(8), PS_TRUE));
	expect_order(o, (int[]){3, 8, 2, 1}, 4);
	assert_true(ps_is_bool(ps_dict_get(o, ps_from_int(8))));
	assert_true(ps_dict_remove_at(o, 0));
	expect_order(o, (int[]){8, 2, 1}, 3);
}

static void test_modified(void **state)
{
	ps_value l = ps_list_new(&type_arraylist), item;
	for (int i = 0; i < 100; i++)
		ps_list_add(ps_list(l), ps_from_int(i));
	struct ps_enumerator *e = ps_enumerate(l);
	assert_int_equal(e->next(e, &item), 1);
	ps_list_add(ps_list(l), PS_NULL);
	assert_int_equal(e->next(e, &item), -1);
	assert_string_equal(ps_str(((struct ps_exception *)ps_take_pending().bits)->message)->text,
	                    "Collection was modified; enumeration operation may not execute.");
	assert_true(ps_list_insert(ps_list(l), 0, PS_TRUE));
	assert_true(ps_list_remove_at(ps_list(l), 1));
	assert_int_equal(ps_int(ps_list_get(ps_list(l), 1)), 1);
	assert_true(ps_is_unset(ps_list_get(ps_list(l), 1000)));
	assert_null(ps_enumerate(ps_cstring("abc")));
	assert_null(ps_enumerate(ps_hashtable_new()));
}

static void test_speed(void **state)
{
	uint64_t start = clock_mono_ns();
	struct ps_dict *d = ps_dict(ps_hashtable_new());
	char key[32];
	for (int i = 0; i < 300000; i++)
		ps_dict_set(d, ps_string(key, (size_t)snprintf(key, sizeof key, "key%d", i)), ps_from_int(i));
	uint64_t set = clock_mono_ns();
	for (int i = 0; i < 300000; i++)
		assert_int_equal(ps_int(ps_dict_get_str(d, key, (size_t)snprintf(key, sizeof key, "KEY%d", i))), i);
	print_message("300000 keys: set %d ms, get %d ms\n", (int)((set - start) / 1000000), (int)((clock_mono_ns() - set) / 1000000));
}

int main(void)
{
	heap_init();
	const struct CMUnitTest tests[] = {cmocka_unit_test(test_keys), cmocka_unit_test(test_orders),
	                                   cmocka_unit_test(test_modified), cmocka_unit_test(test_speed)};
	return cmocka_run_group_tests(tests, NULL, NULL);
}
