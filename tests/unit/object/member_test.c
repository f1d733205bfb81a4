/* SPDX-License-Identifier: MIT */
/* Types by name, members from rows, overload resolution, extended members, views and error records. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>
#include <cmocka.h>

#include "base/buf.h"
#include "heap/heap.h"
#include "object/collection.h"
#include "object/convert.h"
#include "object/psobject.h"
#include "object/throw.h"
#include "object/typedata.h"

static const struct ps_type *find(const char *name)
{
	static const char *const spaces[] = {"System.Collections.Generic", NULL};
	return ps_type_find(name, strlen(name), spaces);
}

static const char *text(ps_value v)
{
	ps_value s = ps_to_string(v);
	assert_false(ps_failed(s));
	return ps_str(s)->text;
}

static const char *pending(void)
{
	ps_value x = ps_take_pending();
	assert_false(ps_is_null(x));
	return ps_str(((struct ps_exception *)x.bits)->message)->text;
}

static void test_find(void **state)
{
	assert_ptr_equal(find("int"), &type_int32);
	assert_ptr_equal(find("system.INT32"), &type_int32);
	assert_ptr_equal(find("Int32"), &type_int32);
	assert_ptr_equal(find("int[]"), &type_int_array);
	assert_ptr_equal(find("List[int]"), find("System.Collections.Generic.List`1[[System.Int32, mscorlib]]"));
	assert_string_equal(find("Collections.Generic.Dictionary[string, int]")->definition->name,
	                    "System.Collections.Generic.Dictionary`2");
	assert_ptr_equal(ps_type_nullable_of(find("nullable[int]")), &type_int32);
	assert_string_equal(find("int[,]")->name, "System.Int32[,]");
	assert_string_equal(find("int[][]")->name, "System.Int32[][]");
	assert_null(find("No.Such.Type"));
	assert_null(find("int["));
	assert_null(find("List[int"));
	assert_true(ps_type_is(find("ArgumentNullException"), &type_exception));
	assert_true(ps_type_is(&type_hashtable, find("System.Collections.IDictionary")));
	struct buf b = BUF_INIT;
	ps_type_display(find("Dictionary[string,int[]]"), &b);
	assert_string_equal(buf_str(&b), "System.Collections.Generic.Dictionary[string,int[]]");
	buf_fini(&b);
	assert_string_equal(ps_type_short_name(find("List[int]")), "List`1");
}

static ps_value call(ps_value self, const char *name, const ps_value *args, uint32_t argc)
{
	ps_value v = PS_UNSET;
	enum ps_lookup found = ps_call_member(self, name, strlen(name), args, argc, &v);
	if (found == PS_NOT_FOUND)
		return ps_fail(ps_throw_no_method(self, name, strlen(name)));
	return found == PS_FOUND ? v : PS_FAIL;
}

static void test_call(void **state)
{
	ps_value abc = ps_cstring("abcdef"), args[3] = {ps_cstring("2"), ps_from_int(3)};
	assert_string_equal(text(call(abc, "substring", args, 2)), "cde");
	assert_true(ps_failed(call(abc, "Substring", NULL, 0)));
	assert_string_equal(pending(), "Cannot find an overload for \"Substring\" and the argument count: \"0\".");
	args[0] = ps_cstring("x");
	assert_true(ps_failed(call(abc, "Substring", args, 1)));
	assert_string_equal(pending(), "Cannot convert argument \"startIndex\", with value: \"x\", for \"Substring\" to type "
	                               "\"System.Int32\": \"Cannot convert value \"x\" to type \"System.Int32\". Error: \"The "
	                               "input string 'x' was not in a correct format.\"\"");
	args[0] = ps_from_int(50);
	assert_true(ps_failed(call(abc, "Substring", args, 1)));
	struct ps_error_record *r = (struct ps_error_record *)ps_error_record_of(ps_take_pending()).bits;
	assert_string_equal(text(ps_error_fqid(r)), "ArgumentOutOfRangeException");
	assert_string_equal(text(ps_error_message(r)), "Exception calling \"Substring\" with \"1\" argument(s): \"startIndex "
	                                               "cannot be larger than length of string. (Parameter 'startIndex')\"");
	assert_true(ps_failed(call(abc, "NoMethod", NULL, 0)));
	assert_string_equal(pending(), "Method invocation failed because [System.String] does not contain a method named "
	                               "'NoMethod'.");
	args[0] = ps_cstring(",");
	ps_value parts = call(ps_cstring("a,b;c"), "Split", args, 1);
	assert_int_equal(ps_array(parts)->count, 2);
	assert_int_equal(ps_int(ps_get(abc, "LENGTH")), 6);
}

static void test_exceptions(void **state)
{
	ps_value v, args[2] = {ps_cstring("wrong"), ps_cstring("x")};
	const struct ps_type *t = find("ArgumentException");
	assert_int_equal(ps_call_static(t, "new", 3, args, 2, &v), PS_FOUND);
	assert_string_equal(text(ps_get(v, "Message")), "wrong (Parameter 'x')");
	assert_string_equal(text(ps_get(v, "ParamName")), "x");
	v = ps_type_new(&type_exception, NULL, 0);
	assert_string_equal(text(ps_get(v, "Message")), "Exception of type 'System.Exception' was thrown.");
	struct ps_error_record *r = (struct ps_error_record *)ps_error_record_of(v).bits;
	assert_string_equal(text(ps_error_fqid(r)), "System.Exception");
	ps_value info = ps_get(ps_from_obj(r), "CategoryInfo");
	assert_string_equal(text(info), "NotSpecified: (:) [], Exception");
}

static void test_ext(void **state)
{
	ps_value o = ps_custom_new(), v;
	for (int i = 0; i < 40; i++)
		ps_add_note(o, heap_printf("Name%d", i), ps_from_int(i));
	for (int i = 0; i < 40; i++)
		assert_int_equal(ps_int(ps_get(o, heap_printf("nAME%d", i))), i);
	assert_int_equal(ps_set_member(o, "name7", 5, ps_cstring("seven")), PS_FOUND);
	assert_string_equal(text(ps_get(o, "Name7")), "seven");
	assert_true(ps_remove_member(o, "Name3", 5));
	assert_int_equal(ps_get_member(o, "Name3", 5, &v), PS_NOT_FOUND);
	assert_int_equal(ps_ext_count(o), 39);
	assert_int_equal(ps_set_member(o, "Absent", 6, PS_NULL), PS_NOT_FOUND);
	assert_string_equal(pending(), "Exception setting \"Absent\": \"The property 'Absent' cannot be found on this object. "
	                               "Verify that the property exists and can be set.\"");
	struct ps_ext_member alias = {.name = "Other", .kind = EXT_ALIAS, .value = ps_cstring("Name7")};
	assert_true(ps_add_member(o, &alias, false));
	assert_string_equal(text(ps_get(o, "other")), "seven");
	assert_false(ps_add_member(o, &alias, false));
	ps_take_pending();
	ps_insert_type_name(o, "My.Type");
	assert_true(ps_has_type_name(o, "my.type"));
	ps_value copy = ps_copy_object(o);
	ps_set_member(copy, "Name7", 5, PS_NULL);
	assert_string_equal(text(ps_get(o, "Name7")), "seven");
	assert_true(ps_has_type_name(copy, "My.Type"));
	ps_value h = ps_hashtable_new();
	ps_dict_set_str(ps_dict(h), "Count", ps_cstring("mine"));
	assert_string_equal(text(ps_get(h, "count")), "mine");
	assert_int_equal(ps_int(ps_get(ps_get(h, "psbase"), "Count")), 1);
}

static void test_views(void **state)
{
	ps_value o = ps_custom_new(), item;
	ps_add_note(o, "B", ps_from_int(2));
	ps_add_note(o, "A", ps_cstring("x"));
	struct ps_enumerator *e = ps_enumerate(ps_get(ps_get(o, "psobject"), "Properties"));
	assert_int_equal(e->next(e, &item), 1);
	assert_string_equal(text(ps_get(item, "Name")), "B");
	assert_string_equal(text(ps_get(item, "TypeNameOfValue")), "System.Int32");
	assert_string_equal(text(ps_get(item, "MemberType")), "NoteProperty");
	assert_string_equal(text(item), "int B=2");
	assert_int_equal(e->next(e, &item), 1);
	assert_int_equal(ps_set_member(item, "Value", 5, ps_cstring("changed")), PS_FOUND);
	assert_string_equal(text(ps_get(o, "A")), "changed");
	assert_int_equal(e->next(e, &item), 0);
	assert_string_equal(text(ps_get(ps_get(o, "pstypenames"), "Count")), "2");
	ps_value a = ps_array_new(&type_int32, 3);
	assert_int_equal(ps_int(ps_get(a, "Count")), 3);
	struct ps_ext_member m = {.name = "Extra", .kind = EXT_NOTE, .value = ps_from_int(5)};
	assert_true(ps_typedata_add("System.String", &m, false));
	assert_false(ps_typedata_add("System.String", &m, false));
	assert_int_equal(ps_int(ps_get(ps_cstring("x"), "extra")), 5);
	assert_true(ps_typedata_remove("System.String", "Extra"));
	assert_true(ps_is_null(ps_get(ps_cstring("x"), "extra")));
}

int main(void)
{
	heap_init();
	const struct CMUnitTest tests[] = {cmocka_unit_test(test_find), cmocka_unit_test(test_call),
	                                   cmocka_unit_test(test_exceptions), cmocka_unit_test(test_ext),
	                                   cmocka_unit_test(test_views)};
	return cmocka_run_group_tests(tests, NULL, NULL);
}
