/* SPDX-License-Identifier: MIT */
/* Unit tests of psrp/client.c and server.c against each other: the course of a session and its faults. */
#include <setjmp.h>
#include <stdarg.h>
#include <string.h>

#include <cmocka.h>

#include "base/alloc.h"
#include "psrp/bodies.h"
#include "psrp/client.h"
#include "psrp/limits.h"
#include "psrp/server.h"

static struct psrp_client *client;
static struct psrp_server *server;
static struct psrp_event ev;

static void to_server(void)
{
	size_t n;
	const char *p = psrp_client_peek(client, &n);
	psrp_server_recv(server, p, n);
	psrp_client_consume(client, n);
}

static void to_client(void)
{
	size_t n;
	const char *p = psrp_server_peek(server, &n);
	psrp_client_recv(client, p, n, 0);
	psrp_server_consume(server, n);
}

static void expect_server(enum psrp_event_type want)
{
	psrp_server_next_event(server, &ev);
	if (ev.type != want)
		fail_msg("server: event %d (%s), expected %d", ev.type, ev.text ? ev.text : "", want);
}

static void expect_client(enum psrp_event_type want)
{
	psrp_client_next_event(client, &ev);
	if (ev.type != want)
		fail_msg("client: event %d (%s), expected %d", ev.type, ev.text ? ev.text : "", want);
}

static int begin(void **state)
{
	client = psrp_client_new(NULL);
	server = psrp_server_new(NULL);
	return 0;
}

static int finish(void **state)
{
	psrp_client_free(client);
	psrp_server_free(server);
	return 0;
}

static void open_session(void)
{
	struct buf b = BUF_INIT;
	const struct psrp_init_pool init = {.min = 1, .max = 2, .apartment = 2};
	psrp_body_init_pool(&b, &init);
	assert_int_equal(psrp_client_open(client, b.data, b.len), PSRP_OK);
	to_server();
	expect_server(PSRP_EV_CAPABILITY);
	expect_server(PSRP_EV_INIT_POOL);
	assert_int_equal(ev.max, 2);
	expect_server(PSRP_EV_NONE);
	buf_reset(&b);
	psrp_body_private_data(&b, NULL, NULL, NULL);
	assert_int_equal(psrp_server_pool_opened(server, b.data, b.len), PSRP_OK);
	to_client();
	expect_client(PSRP_EV_CAPABILITY);
	assert_int_equal(ev.version.minor, 4);
	expect_client(PSRP_EV_PRIVATE_DATA);
	expect_client(PSRP_EV_POOL_STATE);
	assert_int_equal(psrp_client_state(client), PSRP_POOL_OPENED);
	expect_client(PSRP_EV_NONE);
	assert_true(guid_equal(psrp_client_rpid(client), psrp_server_rpid(server)));
	buf_fini(&b);
}

static struct guid start_pipeline(void)
{
	struct guid pid = guid_random();
	struct buf b = BUF_INIT;
	struct psrp_command c = {.text = "1", .text_n = 1, .is_script = true, .use_local_scope = -1};
	struct psrp_create_pipeline p = {.commands = &c, .command_count = 1};
	psrp_body_create_pipeline(&b, &p);
	assert_int_equal(psrp_client_create_pipeline(client, &pid, PSRP_CREATE_PIPELINE, b.data, b.len), PSRP_OK);
	assert_int_equal(psrp_client_create_pipeline(client, &pid, PSRP_CREATE_PIPELINE, b.data, b.len),
	                 PSRP_E_PIPELINE);
	to_server();
	expect_server(PSRP_EV_COMMAND);
	expect_server(PSRP_EV_NONE);
	to_client();
	expect_client(PSRP_EV_PIPELINE_STARTED);
	expect_client(PSRP_EV_NONE);
	to_server();
	expect_server(PSRP_EV_CREATE_PIPELINE);
	assert_false(ev.no_input);
	expect_server(PSRP_EV_NONE);
	buf_fini(&b);
	return pid;
}

static void test_course(void **state)
{
	open_session();
	struct guid pid = start_pipeline();
	struct buf b = BUF_INIT;
	/* input and output */
	assert_int_equal(psrp_client_input(client, &pid, "<S>a</S>", 8), PSRP_OK);
	assert_int_equal(psrp_client_end_input(client, &pid), PSRP_OK);
	assert_int_equal(psrp_client_input(client, &pid, "<S>b</S>", 8), PSRP_E_STATE);
	to_client();
	expect_client(PSRP_EV_NONE);
	to_server();
	expect_server(PSRP_EV_INPUT);
	assert_memory_equal(ev.body, "<S>a</S>", 8);
	expect_server(PSRP_EV_END_INPUT);
	expect_server(PSRP_EV_NONE);
	for (int i = 0; i < 3; i++)
		assert_int_equal(psrp_server_message(server, &pid, PSRP_PIPELINE_OUTPUT, "<I32>1</I32>", 12), PSRP_OK);
	/* a host call and its answer */
	psrp_body_host_call(&b, 7, 11, NULL, NULL);
	assert_int_equal(psrp_server_message(server, &pid, PSRP_PIPELINE_HOST_CALL, b.data, b.len), PSRP_OK);
	to_client();
	for (int i = 0; i < 3; i++)
		expect_client(PSRP_EV_OUTPUT);
	expect_client(PSRP_EV_HOST_CALL);
	assert_int_equal(ev.call_id, 7);
	assert_int_equal(ev.method, 11);
	expect_client(PSRP_EV_NONE);
	buf_reset(&b);
	psrp_body_host_response(&b, 7, 11, NULL, NULL, NULL);
	assert_int_equal(psrp_client_host_response(client, &pid, b.data, b.len), PSRP_OK);
	to_server();
	expect_server(PSRP_EV_HOST_RESPONSE);
	assert_int_equal(ev.call_id, 7);
	/* stop */
	assert_int_equal(psrp_client_stop(client, &pid, 1000), PSRP_OK);
	assert_int_equal(psrp_client_deadline(client), 1000 + PSRP_CLOSE_TIMEOUT_NS);
	to_server();
	expect_server(PSRP_EV_STOP_PIPELINE);
	buf_reset(&b);
	psrp_body_pipeline_state(&b, PSRP_PIPELINE_STOPPED, NULL, NULL);
	assert_int_equal(psrp_server_pipeline_state(server, &pid, b.data, b.len), PSRP_OK);
	assert_int_equal(psrp_server_signal_done(server, &pid), PSRP_OK);
	to_client();
	expect_client(PSRP_EV_PIPELINE_STATE);
	assert_int_equal(ev.state, PSRP_PIPELINE_STOPPED);
	expect_client(PSRP_EV_SIGNAL_ACKED);
	assert_int_equal(psrp_client_deadline(client), 0);
	/* close all with one call */
	assert_int_equal(psrp_client_close(client, 5), PSRP_OK);
	to_server();
	expect_server(PSRP_EV_CLOSE_PIPELINE);
	assert_int_equal(psrp_server_message(server, &pid, PSRP_PIPELINE_OUTPUT, "<S/>", 4), PSRP_E_PIPELINE);
	assert_int_equal(psrp_server_pipeline_closed(server, &pid), PSRP_OK);
	to_client();
	expect_client(PSRP_EV_PIPELINE_CLOSED);
	to_server();
	expect_server(PSRP_EV_CLOSE_SESSION);
	assert_int_equal(psrp_server_close_done(server), PSRP_OK);
	to_client();
	expect_client(PSRP_EV_POOL_STATE);
	expect_client(PSRP_EV_POOL_STATE);
	expect_client(PSRP_EV_SESSION_CLOSED);
	expect_client(PSRP_EV_NONE);
	psrp_client_recv_eof(client);
	expect_client(PSRP_EV_NONE);
	buf_fini(&b);
}

static void expect_server_fatal(const char *line, enum psrp_error want)
{
	psrp_server_recv(server, line, strlen(line));
	expect_server(PSRP_EV_FATAL);
	assert_int_equal(ev.error, want);
	assert_non_null(ev.text);
	expect_server(PSRP_EV_NONE);
	assert_int_equal(psrp_server_message(server, NULL, PSRP_RUNSPACEPOOL_STATE, "", 0), PSRP_E_CLOSED);
}

#define SOME "46c8f7a2-0000-4000-8000-00000000000a"
#define ZERO "00000000-0000-0000-0000-000000000000"

static void test_server_garbage(void **state)
{
	expect_server_fatal("hello\n", PSRP_E_FRAME);
	finish(state);
	begin(state);
	expect_server_fatal("<Data Stream='Default' PSGuid='" ZERO "'>!!!!</Data>\n", PSRP_E_BASE64);
	finish(state);
	begin(state);
	expect_server_fatal("<DataAck PSGuid='" ZERO "' />\n", PSRP_E_FRAME_UNEXPECTED);
	finish(state);
	begin(state);
	expect_server_fatal("<Command PSGuid='" SOME "' />\n", PSRP_E_STATE);
	finish(state);
	begin(state);
	expect_server_fatal("<Signal PSGuid='" ZERO "' />\n", PSRP_E_STATE);
	finish(state);
	begin(state);
	open_session();
	expect_server_fatal("<Command PSGuid='" ZERO "' />\n", PSRP_E_PIPELINE);
	/* things about pipelines that are gone */
	finish(state);
	begin(state);
	open_session();
	const char *late = "<Signal PSGuid='" SOME "' />\n\n<Close PSGuid='" SOME "' />\r\n"
	                   "<Data Stream='Default' PSGuid='" SOME "'>QUJD</Data>\n";
	size_t n;
	psrp_server_peek(server, &n);
	psrp_server_consume(server, n);
	psrp_server_recv(server, late, strlen(late));
	expect_server(PSRP_EV_NONE);
	assert_string_equal(psrp_server_peek(server, &n), "<SignalAck PSGuid='" SOME "' />\n<CloseAck PSGuid='" SOME
	                                                  "' />\n<DataAck PSGuid='" SOME "' />\n");
	/* the client is gone */
	psrp_server_recv_eof(server);
	expect_server(PSRP_EV_CLOSE_SESSION);
	assert_int_equal(psrp_server_close_done(server), PSRP_OK);
	expect_server(PSRP_EV_NONE);
}

static void test_client_faults(void **state)
{
	open_session();
	const char *text = "__NamedPipeError__:it broke\n";
	psrp_client_recv(client, text, strlen(text), 0);
	expect_client(PSRP_EV_FATAL);
	assert_int_equal(ev.error, PSRP_E_PEER);
	assert_string_equal(ev.text, "it broke");
	expect_client(PSRP_EV_NONE);
	assert_int_equal(psrp_client_state(client), PSRP_POOL_BROKEN);
	finish(state);
	begin(state);
	open_session();
	psrp_client_recv(client, "<Data Str", 9, 0);
	psrp_client_recv_eof(client);
	expect_client(PSRP_EV_FATAL);
	assert_int_equal(ev.error, PSRP_E_PEER);
	finish(state);
	begin(state);
	open_session();
	struct guid pid = start_pipeline();
	assert_int_equal(psrp_client_close_pipeline(client, &pid, 100), PSRP_OK);
	psrp_client_tick(client, 100 + PSRP_CLOSE_TIMEOUT_NS);
	expect_client(PSRP_EV_TIMEOUT);
	assert_true(guid_equal(&ev.pid, &pid));
	expect_client(PSRP_EV_NONE);
	assert_int_equal(psrp_client_deadline(client), 0);
}

/* What the server answers to a client of each version; 0: fatal. */
static void test_versions(void **state)
{
	static const struct {
		struct psrp_version offered;
		int answered;
	} cases[] = {{{2, 0}, 0}, {{2, 1}, 1}, {{2, 2}, 2},  {{2, 3}, 3},
	             {{2, 4}, 4}, {{2, 5}, 4}, {{3, 0}, -1}, {{1, 9}, -1}};
	for (size_t i = 0; i < ARRAY_LEN(cases); i++) {
		finish(state);
		struct psrp_client_options o = {.version = cases[i].offered};
		client = psrp_client_new(&o);
		server = psrp_server_new(NULL);
		assert_int_equal(psrp_client_open(client, "<Obj/>", 6), PSRP_OK);
		to_server();
		expect_server(cases[i].answered < 0 ? PSRP_EV_FATAL : PSRP_EV_CAPABILITY);
		to_client();
		psrp_client_next_event(client, &ev);
		if (cases[i].answered == cases[i].offered.minor)
			assert_int_equal(ev.type, PSRP_EV_CAPABILITY);
		else
			assert_int_equal(ev.error, PSRP_E_VERSION);
	}
}

static void test_held_acks(void **state)
{
	size_t n;
	open_session();
	struct guid pid = start_pipeline();
	to_client();
	expect_client(PSRP_EV_NONE);
	psrp_server_hold_acks(server, &pid, true);
	assert_int_equal(psrp_client_input(client, &pid, "<S>a</S>", 8), PSRP_OK);
	to_server();
	expect_server(PSRP_EV_INPUT);
	expect_server(PSRP_EV_NONE);
	psrp_server_peek(server, &n);
	assert_int_equal(n, 0);
	psrp_server_hold_acks(server, &pid, false);
	psrp_server_peek(server, &n);
	assert_int_not_equal(n, 0);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
	    cmocka_unit_test_setup_teardown(test_course, begin, finish),
	    cmocka_unit_test_setup_teardown(test_server_garbage, begin, finish),
	    cmocka_unit_test_setup_teardown(test_client_faults, begin, finish),
	    cmocka_unit_test_setup_teardown(test_versions, begin, finish),
	    cmocka_unit_test_setup_teardown(test_held_acks, begin, finish),
	};
	return cmocka_run_group_tests(tests, NULL, NULL);
}
