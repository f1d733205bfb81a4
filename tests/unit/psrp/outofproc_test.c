/* SPDX-License-Identifier: MIT */
/* Unit tests of psrp/outofproc.c, fragment.c and defrag.c. */
#include <setjmp.h>
#include <stdarg.h>
#include <string.h>

#include <cmocka.h>

#include "base/alloc.h"
#include "psrp/fragment.h"
#include "psrp/limits.h"
#include "psrp/outofproc.h"

static const char id[] = "46c8f7a2-0000-4000-8000-00000000000a";

static enum psrp_error parse(const char *line, struct psrp_frame *f, bool *more)
{
	struct buf detail = BUF_INIT;
	const char *p = line;
	enum psrp_error e = psrp_frame_next(&p, line + strlen(line), f, more, &detail);
	buf_fini(&detail);
	return e;
}

static void test_frames(void **state)
{
	static const struct {
		const char *line;
		enum psrp_error error;
		enum psrp_frame_type type;
	} cases[] = {
	    {"<DataAck PSGuid='46c8f7a2-0000-4000-8000-00000000000a' />", PSRP_OK, PSRP_FRAME_DATA_ACK},
	    {"<DataAck PSGuid=\"46c8f7a2-0000-4000-8000-00000000000a\"/>", PSRP_OK, PSRP_FRAME_DATA_ACK},
	    {"  <Close PSGuid = '46C8F7A2-0000-4000-8000-00000000000A' ></Close >  ", PSRP_OK, PSRP_FRAME_CLOSE},
	    {"<Data Stream='Default' PSGuid='46c8f7a2-0000-4000-8000-00000000000a'>QUJD</Data>", PSRP_OK,
	     PSRP_FRAME_DATA},
	    {"<Data PSGuid='46c8f7a2-0000-4000-8000-00000000000a' Stream='PromptResponse'></Data>", PSRP_OK,
	     PSRP_FRAME_DATA},
	    {"<Data PSGuid='46c8f7a2-0000-4000-8000-00000000000a'>QUJD</Data>", PSRP_E_FRAME_ATTRIBUTE, 0},
	    {"<Close Stream='Default' PSGuid='46c8f7a2-0000-4000-8000-00000000000a'/>", PSRP_E_FRAME_ATTRIBUTE, 0},
	    {"<Close />", PSRP_E_FRAME_ATTRIBUTE, 0},
	    {"<Close PSGuid='x' />", PSRP_E_FRAME_ATTRIBUTE, 0},
	    {"<Close PSGuid='46c8f7a2-0000-4000-8000-00000000000a'", PSRP_E_FRAME, 0},
	    {"<Closed PSGuid='46c8f7a2-0000-4000-8000-00000000000a'/>", PSRP_E_FRAME, 0},
	    {"<Data Stream='Default' PSGuid='46c8f7a2-0000-4000-8000-00000000000a'>QUJD", PSRP_E_FRAME, 0},
	    {"<Data Stream='Default' PSGuid='46c8f7a2-0000-4000-8000-00000000000a'>QUJD</Dat>", PSRP_E_FRAME, 0},
	    {"hello", PSRP_E_FRAME, 0},
	    {"<", PSRP_E_FRAME, 0},
	    {"<Close PSGuid='46c8f7a2-0000-4000-8000-00000000000a'>text</Close>", PSRP_E_FRAME, 0},
	    {"__NamedPipeError__:it broke", PSRP_OK, PSRP_FRAME_PEER_ERROR},
	};
	for (size_t i = 0; i < ARRAY_LEN(cases); i++) {
		struct psrp_frame f;
		bool more;
		enum psrp_error e = parse(cases[i].line, &f, &more);
		if (e != cases[i].error || (!e && f.type != cases[i].type))
			fail_msg("%s: error %d type %d", cases[i].line, e, f.type);
	}
}

static void test_several_on_a_line(void **state)
{
	static const char line[] = "<SignalAck PSGuid='46c8f7a2-0000-4000-8000-00000000000a' /> "
	                           "<CloseAck PSGuid='46c8f7a2-0000-4000-8000-00000000000a' />\t";
	const char *p = line, *end = line + sizeof line - 1;
	struct psrp_frame f;
	bool more;
	struct buf detail = BUF_INIT;
	assert_int_equal(psrp_frame_next(&p, end, &f, &more, &detail), PSRP_OK);
	assert_int_equal(f.type, PSRP_FRAME_SIGNAL_ACK);
	assert_int_equal(psrp_frame_next(&p, end, &f, &more, &detail), PSRP_OK);
	assert_true(more);
	assert_int_equal(f.type, PSRP_FRAME_CLOSE_ACK);
	assert_int_equal(psrp_frame_next(&p, end, &f, &more, &detail), PSRP_OK);
	assert_false(more);
	buf_fini(&detail);
}

static void test_write(void **state)
{
	struct buf b = BUF_INIT;
	struct guid g;
	assert_true(guid_parse(id, sizeof id - 1, &g));
	psrp_frame_put(&b, PSRP_FRAME_COMMAND, &g, false, NULL, 0);
	psrp_frame_put(&b, PSRP_FRAME_DATA, &g, true, "ABC", 3);
	assert_string_equal(
	    buf_str(&b), "<Command PSGuid='46c8f7a2-0000-4000-8000-00000000000a' />\n"
	                 "<Data Stream='PromptResponse' PSGuid='46c8f7a2-0000-4000-8000-00000000000a'>QUJD</Data>\n");
	buf_fini(&b);
}

/* A message of `size` bytes cut and joined, in pieces of `step` bytes. */
static void round_trip(size_t size, size_t step)
{
	struct buf cut = BUF_INIT;
	char *message = mem_alloc(size + 1);
	for (size_t i = 0; i < size; i++)
		message[i] = (char)(i * 7);
	psrp_fragment_put(&cut, 9, message, size);
	psrp_fragment_put(&cut, 10, "next", 4);
	struct psrp_defrag d;
	psrp_defrag_init(&d, size + 10);
	size_t found = 0;
	for (size_t at = 0; at < cut.len; at += step) {
		const char *p;
		size_t n;
		buf_put(psrp_defrag_input(&d), cut.data + at, step < cut.len - at ? step : cut.len - at);
		for (;;) {
			assert_int_equal(psrp_defrag_next(&d, &p, &n), PSRP_OK);
			if (!p)
				break;
			assert_int_equal(n, found ? 4 : size);
			assert_memory_equal(p, found ? "next" : message, n);
			found++;
		}
	}
	assert_int_equal(found, 2);
	psrp_defrag_fini(&d);
	buf_fini(&cut);
	mem_free(message);
}

static void test_fragments(void **state)
{
	round_trip(40, 1000);
	round_trip(40, 1);
	round_trip(PSRP_FRAGMENT_MAX - PSRP_FRAGMENT_HEADER, 5000);
	round_trip(PSRP_FRAGMENT_MAX - PSRP_FRAGMENT_HEADER + 1, 5000);
	round_trip(100000, 32768);
	round_trip(100000, 13);
}

static enum psrp_error feed_fragment(struct psrp_defrag *d, uint64_t object, uint64_t n, int flags, size_t size)
{
	struct buf *b = psrp_defrag_input(d);
	const char *p;
	size_t got;
	buf_put_u64be(b, object);
	buf_put_u64be(b, n);
	buf_put_byte(b, flags);
	buf_put_u32be(b, (uint32_t)size);
	buf_fill(b, 'x', size);
	return psrp_defrag_next(d, &p, &got);
}

static void test_sequence(void **state)
{
	static const struct {
		uint64_t object, id;
		int flags;
		enum psrp_error error;
	} second[] = {
	    {1, 1, 0, PSRP_OK},         {1, 1, 2, PSRP_OK},         {1, 2, 0, PSRP_E_FRAGMENT},
	    {2, 1, 0, PSRP_E_FRAGMENT}, {1, 0, 1, PSRP_E_FRAGMENT}, {2, 0, 3, PSRP_E_FRAGMENT},
	};
	struct psrp_defrag d;
	for (size_t i = 0; i < ARRAY_LEN(second); i++) {
		psrp_defrag_init(&d, 1000);
		assert_int_equal(feed_fragment(&d, 1, 0, 1, 10), PSRP_OK);
		assert_int_equal(feed_fragment(&d, second[i].object, second[i].id, second[i].flags, 10),
		                 second[i].error);
		psrp_defrag_fini(&d);
	}
	psrp_defrag_init(&d, 15);
	assert_int_equal(feed_fragment(&d, 1, 1, 0, 1), PSRP_E_FRAGMENT);
	psrp_defrag_fini(&d);
	psrp_defrag_init(&d, 15);
	assert_int_equal(feed_fragment(&d, 1, 0, 1, 10), PSRP_OK);
	assert_int_equal(feed_fragment(&d, 1, 1, 2, 10), PSRP_E_TOO_LARGE);
	psrp_defrag_fini(&d);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
	    cmocka_unit_test(test_frames),    cmocka_unit_test(test_several_on_a_line), cmocka_unit_test(test_write),
	    cmocka_unit_test(test_fragments), cmocka_unit_test(test_sequence),
	};
	return cmocka_run_group_tests(tests, NULL, NULL);
}
