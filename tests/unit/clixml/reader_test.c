/* SPDX-License-Identifier: MIT */
/* Unit tests of clixml/reader.c, scan.c and error.c. */
#include <setjmp.h>
#include <stdarg.h>
#include <stdio.h>
#include <string.h>

#include <cmocka.h>

#include "base/alloc.h"
#include "clixml/reader.h"

static struct clix_reader reader;

static void begin(const char *xml)
{
	clix_reader_init(&reader, xml, strlen(xml), NULL);
}

static void expect_text(const char *xml, const char *want, size_t want_n)
{
	struct clix_str t;
	begin(xml);
	assert_int_equal(clix_next(&reader), CLIX_S);
	assert_true(clix_text(&reader, &t));
	assert_int_equal(t.n, want_n);
	assert_memory_equal(t.s, want, want_n);
	assert_int_equal(clix_next(&reader), CLIX_EOF);
	clix_reader_fini(&reader);
}
#define EXPECT_TEXT(xml, want) expect_text(xml, want, sizeof(want) - 1)

static void test_texts(void **state)
{
	EXPECT_TEXT("<S>plain</S>", "plain");
	EXPECT_TEXT("<S />", "");
	EXPECT_TEXT("<S></S>", "");
	EXPECT_TEXT("<S>  two  </S>", "  two  ");
	EXPECT_TEXT("\xEF\xBB\xBF<?xml version=\"1.0\"?>\n<!-- c --><S>x</S>\n<?pi x?><!---->", "x");
	EXPECT_TEXT("<S>a&lt;b&gt;&amp;&quot;&apos;&#65;&#x42;</S>", "a<b>&\"'AB");
	EXPECT_TEXT("<S>a<![CDATA[<&_x0041_]]>b<!-- c -->c<?p?></S >", "a<&Abc");
	EXPECT_TEXT("<S>one\r\ntwo\rthree\n</S>", "one\ntwo\nthree\n");
	EXPECT_TEXT("<S>_x000A__x005F_x0041__X0042_ _x00_ _x004_</S>", "\n_x0041_B _x00_ _x004_");
	EXPECT_TEXT("<S>_xD83D__xDE00_</S>", "\xF0\x9F\x98\x80");
	EXPECT_TEXT("<S>_xD83D_</S>", "\xED\xA0\xBD");
	EXPECT_TEXT("<S>&#x1F600;\xC5\xBE</S>", "\xF0\x9F\x98\x80\xC5\xBE");
	EXPECT_TEXT("<p:S xmlns:p='u'>_</p:S>", "_");
	EXPECT_TEXT("<S>_&#x78;0041_</S>", "A");
	EXPECT_TEXT("<S>&#x1;</S>", "\x01");
}

static void test_borrowed(void **state)
{
	const char *xml = "<S>borrowed_text</S>";
	struct clix_str t;
	begin(xml);
	clix_next(&reader);
	assert_true(clix_text(&reader, &t));
	assert_ptr_equal(t.s, xml + 3);
	clix_reader_fini(&reader);
}

static void test_walk(void **state)
{
	struct clix_str t;
	begin("<Obj RefId=\"3\">\n <TN RefId='0'><T>X</T></TN><MS><S N=\"a&#10;b_x0041_\">v</S><Nil N='n'/><Obj N='o' "
	      "RefId='4'><TNRef RefId=\"0\" /></Obj></MS><Other>text <b/> more</Other></Obj>");
	assert_int_equal(clix_next(&reader), CLIX_OBJ);
	assert_int_equal(reader.ref_id, 3);
	assert_false(reader.has_n);
	clix_enter(&reader);
	assert_int_equal(clix_next(&reader), CLIX_TN); /* skipped by the next call */
	assert_int_equal(clix_next(&reader), CLIX_MS);
	clix_enter(&reader);
	assert_int_equal(clix_next(&reader), CLIX_S);
	assert_true(reader.has_n);
	assert_int_equal(reader.n.n, 4);
	assert_memory_equal(reader.n.s, "a\nbA", 4);
	assert_true(clix_text(&reader, &t));
	assert_int_equal(clix_next(&reader), CLIX_NIL);
	assert_int_equal(clix_next(&reader), CLIX_OBJ);
	assert_int_equal(reader.ref_id, 4);
	clix_enter(&reader);
	assert_int_equal(clix_next(&reader), CLIX_TNREF);
	clix_enter(&reader);
	assert_int_equal(clix_next(&reader), CLIX_CLOSE);
	assert_int_equal(clix_next(&reader), CLIX_CLOSE);
	assert_int_equal(clix_next(&reader), CLIX_CLOSE);
	assert_int_equal(clix_next(&reader), CLIX_UNKNOWN);
	assert_int_equal(reader.name.n, 5);
	assert_int_equal(clix_next(&reader), CLIX_CLOSE);
	assert_int_equal(clix_next(&reader), CLIX_EOF);
	clix_reader_fini(&reader);
}

static void test_leave(void **state)
{
	begin("<Obj><LST><I32>1</I32><Obj><MS/></Obj></LST><S>x</S></Obj>");
	clix_next(&reader);
	clix_enter(&reader);
	assert_int_equal(clix_next(&reader), CLIX_LST);
	clix_enter(&reader);
	assert_int_equal(clix_next(&reader), CLIX_I32);
	assert_true(clix_leave(&reader));
	assert_int_equal(clix_next(&reader), CLIX_S);
	assert_true(clix_leave(&reader));
	assert_int_equal(clix_next(&reader), CLIX_EOF);
	clix_reader_fini(&reader);
}

static const char *const head = "<Objs Version=\"1.1.0.1\" xmlns=\"http://schemas.microsoft.com/powershell/2004/04\">";

/* Reads everything as the deserializer would: primitives as text, the rest entered. */
static enum clix_error read_all(const char *xml, char *message, size_t size)
{
	struct clix_str t;
	begin(xml);
	for (;;) {
		enum clix_elem e = clix_next(&reader);
		if (e == CLIX_EOF || e == CLIX_ERROR)
			break;
		if (clix_elem_kind(e) == CLIX_KIND_PRIMITIVE) {
			if (!clix_text(&reader, &t))
				break;
		} else if (e != CLIX_CLOSE) {
			clix_enter(&reader);
		}
	}
	enum clix_error err = reader.error;
	clix_error_text(&reader, message, size);
	clix_reader_fini(&reader);
	return err;
}

static void test_errors(void **state)
{
	char message[400], *long_text = mem_printf("%s<S>x", head);
	static const struct {
		const char *xml;
		enum clix_error error;
		const char *message; /* NULL: not compared */
	} cases[] = {
	    {"not xml", CLIX_E_ROOT_DATA, "Data at the root level is invalid. Line 1, position 1."},
	    {"", CLIX_E_NO_ROOT, "Root element is missing."},
	    {"<!-- only -->", CLIX_E_NO_ROOT, NULL},
	    {"<S>a</S><S>b</S>", CLIX_E_MANY_ROOTS, "There are multiple root elements. Line 1, position 10."},
	    {"<S>a</B>", CLIX_E_MISMATCH,
	     "The 'S' start tag on line 1 position 2 does not match the end tag of 'B'. Line 1, position 7."},
	    {"<Obj><MS></Obj>", CLIX_E_MISMATCH,
	     "The 'MS' start tag on line 1 position 7 does not match the end tag of 'Obj'. Line 1, position 12."},
	    {"<S>a&b;</S>", CLIX_E_ENTITY, "Reference to undeclared entity 'b'. Line 1, position 5."},
	    {"<S>a&</S>", CLIX_E_ENTITY, NULL},
	    {"<S>&#x110000;</S>", CLIX_E_ENTITY, NULL},
	    {"<S>&#xZ;</S>", CLIX_E_ENTITY, NULL},
	    {"<!DOCTYPE x><S/>", CLIX_E_DTD, NULL},
	    {"<S N='a' N='b'/>", CLIX_E_ATTRIBUTE, "'N' is a duplicate attribute name. Line 1, position 10."},
	    {"<S N='<'/>", CLIX_E_ATTRIBUTE, NULL},
	    {"<S N=a/>", CLIX_E_SYNTAX, NULL},
	    {"<S N='a'M='b'/>", CLIX_E_SYNTAX, NULL},
	    {"<1/>", CLIX_E_SYNTAX,
	     "Name cannot begin with the '1' character, hexadecimal value 0x31. Line 1, position 2."},
	    {"<S>]]></S>", CLIX_E_SYNTAX, NULL},
	    {"<!-- a -- b --><S/>", CLIX_E_SYNTAX, NULL},
	    {"<S>\xFF</S>", CLIX_E_ENCODING, NULL},
	    {"<S>\xED\xA0\x80</S>", CLIX_E_ENCODING, NULL},
	    {"<S>\xC3", CLIX_E_ENCODING, NULL},
	    {"<S><I32>1</I32></S>", CLIX_E_CHILD, NULL},
	    {"<Obj>text</Obj>", CLIX_E_TEXT, NULL},
	    {"<Obj RefId='x'/>", CLIX_E_REFID, NULL},
	    {"<Obj RefId='99999999999999999999'/>", CLIX_E_REFID, NULL},
	    {"<S", CLIX_E_EOF, NULL},
	    {"<", CLIX_E_EOF, NULL},
	    {"<S>x</", CLIX_E_EOF, NULL},
	    {"<S N", CLIX_E_EOF, NULL},
	    {"<S N='", CLIX_E_EOF, NULL},
	    {"<!--", CLIX_E_EOF, NULL},
	    {"<S><![CDATA[", CLIX_E_EOF, NULL},
	    {"<?xml version='1.0'", CLIX_E_EOF, NULL},
	    {" <?xml version='1.0'?><S/>", CLIX_E_SYNTAX, NULL},
	    {"</S>", CLIX_E_SYNTAX, NULL},
	};
	for (size_t i = 0; i < ARRAY_LEN(cases); i++) {
		enum clix_error e = read_all(cases[i].xml, message, sizeof message);
		/* An unfinished sequence before "<" that never comes is reported as the end. */
		if (e != cases[i].error && !(e == CLIX_E_EOF && cases[i].error == CLIX_E_ENCODING))
			fail_msg("%s: error %d (%s), expected %d", cases[i].xml, e, message, cases[i].error);
		if (cases[i].message)
			assert_string_equal(message, cases[i].message);
	}
	assert_int_equal(read_all(long_text, message, sizeof message), CLIX_E_EOF);
	assert_string_equal(message, "Unexpected end of file has occurred. The following elements are not closed: S, "
	                             "Objs. Line 1, position 85.");
	mem_free(long_text);
}

static void test_where(void **state)
{
	struct clix_str t;
	unsigned line, column;
	char *xml = mem_printf("%s<I32>abc</I32></Objs>", head);
	begin(xml);
	assert_int_equal(clix_next(&reader), CLIX_OBJS);
	assert_memory_equal(reader.version.s, "1.1.0.1", reader.version.n);
	assert_int_equal(reader.xmlns.n, 47);
	clix_reader_where(&reader, &line, &column);
	assert_int_equal(column, 2);
	clix_enter(&reader);
	assert_int_equal(clix_next(&reader), CLIX_I32);
	clix_reader_where(&reader, &line, &column);
	assert_int_equal(column, 82);
	assert_true(clix_text(&reader, &t));
	clix_reader_where(&reader, &line, &column);
	assert_int_equal(line, 1);
	assert_int_equal(column, 97);
	clix_reader_fini(&reader);
	mem_free(xml);
}

static char *nested(const char *open, const char *close, int levels)
{
	struct buf b = BUF_INIT;
	for (int i = 0; i < levels; i++)
		buf_puts(&b, open);
	for (int i = 0; i < levels; i++)
		buf_puts(&b, close);
	return buf_take(&b);
}

static void test_depth(void **state)
{
	char message[200];
	char *xml = nested("<Obj><MS>", "</MS></Obj>", 100);
	assert_int_equal(read_all(xml, message, sizeof message), CLIX_OK);
	mem_free(xml);
	xml = nested("<Obj><MS>", "</MS></Obj>", 101);
	assert_int_equal(read_all(xml, message, sizeof message), CLIX_E_TOO_DEEP);
	begin(xml);
	clix_next(&reader);
	assert_false(clix_skip(&reader));
	assert_int_equal(reader.error, CLIX_E_TOO_DEEP);
	clix_reader_fini(&reader);
	mem_free(xml);
	xml = nested("<x>", "</x>", 100000);
	assert_int_equal(read_all(xml, message, sizeof message), CLIX_E_TOO_DEEP);
	mem_free(xml);
}

static void test_limits(void **state)
{
	struct clix_limits limits = {.elements = 3, .bytes = 60};
	const char *xml = "<Obj><LST><S/><S/></LST></Obj>";
	clix_reader_init(&reader, xml, strlen(xml), &limits);
	clix_next(&reader);
	assert_false(clix_skip(&reader));
	assert_int_equal(reader.error, CLIX_E_TOO_MANY);
	clix_reader_fini(&reader);
	xml = "<S>0123456789012345678901234567890123456789012345678901234567890123456789</S>";
	clix_reader_init(&reader, xml, strlen(xml), &limits);
	assert_int_equal(clix_next(&reader), CLIX_ERROR);
	assert_int_equal(reader.error, CLIX_E_TOO_BIG);
	clix_reader_fini(&reader);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
	    cmocka_unit_test(test_texts), cmocka_unit_test(test_borrowed), cmocka_unit_test(test_walk),
	    cmocka_unit_test(test_leave), cmocka_unit_test(test_errors),   cmocka_unit_test(test_where),
	    cmocka_unit_test(test_depth), cmocka_unit_test(test_limits),
	};
	return cmocka_run_group_tests(tests, NULL, NULL);
}
