/* SPDX-License-Identifier: MIT */
/*
 * fuzz/fuzz_psrp_client.c - the client machine fed with any bytes of a server; the input is expanded by frames.h.
 * Property: any split of the bytes gives the same events.
 */
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "psrp/bodies.h"
#include "psrp/client.h"
#include "frames.h"
#include "split.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

/* The session's start is given, so that the fuzzer begins where it becomes interesting. */
static void put_start(struct buf *out, uint64_t *object)
{
	struct buf body = BUF_INIT;
	uint8_t raw[512] = {0, 0};
	psrp_body_capability(&body, (struct psrp_version){2, 4});
	memcpy(raw + 2, body.data, body.len);
	frames_put_message(out, PSRP_TO_CLIENT, raw, body.len + 2, object);
	buf_fini(&body);
	static const char opened[] = "<Obj RefId=\"0\"><MS><I32 N=\"RunspaceState\">2</I32></MS></Obj>";
	struct psrp_message m = {.destination = PSRP_TO_CLIENT,
	                         .type = PSRP_RUNSPACEPOOL_STATE,
	                         .body = opened,
	                         .body_len = sizeof opened - 1};
	struct buf whole = BUF_INIT, cut = BUF_INIT;
	psrp_message_put(&whole, &m);
	psrp_fragment_put(&cut, (*object)++, whole.data, whole.len);
	psrp_frame_put(out, PSRP_FRAME_DATA, &frame_guids[0], false, cut.data, cut.len);
	buf_fini(&whole);
	buf_fini(&cut);
}

/* A caller that starts two pipelines as soon as it may, answers host calls, and closes what ended. */
static void drain(struct psrp_client *c, struct buf *log)
{
	struct psrp_event ev;
	size_t n;
	while (psrp_client_next_event(c, &ev)) {
		struct guid pid = ev.pid;
		buf_printf(log, "%d %u %zu %d %d;", (int)ev.type, (unsigned)ev.msg_type, ev.body_len, (int)ev.error,
		           ev.state);
		buf_put(log, ev.body, ev.body_len);
		if (ev.type == PSRP_EV_POOL_STATE && ev.state == PSRP_POOL_OPENED) {
			for (int i = 1; i < 3; i++) {
				(void)!psrp_client_create_pipeline(c, &frame_guids[i], PSRP_CREATE_PIPELINE, "<Obj/>",
				                                   6);
				(void)!psrp_client_input(c, &frame_guids[i], "<S/>", 4);
				(void)!psrp_client_end_input(c, &frame_guids[i]);
			}
		} else if (ev.type == PSRP_EV_HOST_CALL) {
			(void)!psrp_client_host_response(c, &pid, "<Obj/>", 6);
		} else if (ev.type == PSRP_EV_WARNING_RECORD) {
			(void)!psrp_client_stop(c, &pid, 1);
		} else if (ev.type == PSRP_EV_PIPELINE_STATE) {
			(void)!psrp_client_close_pipeline(c, &pid, 1);
		} else if (ev.type == PSRP_EV_USER_EVENT) {
			(void)!psrp_client_close(c, 1);
		}
	}
	psrp_client_peek(c, &n);
}

static void run(const struct buf *in, uint32_t seed, struct buf *log)
{
	struct psrp_client_options o = {.message_max = 1 << 20, .rpid = frame_guids[2]};
	struct psrp_client *c = psrp_client_new(&o);
	(void)!psrp_client_open(c, "<Obj/>", 6);
	for (size_t at = 0; at < in->len;) {
		size_t n = split_piece(&seed, in->len - at);
		psrp_client_recv(c, in->data + at, n, 0);
		drain(c, log);
		at += n;
	}
	psrp_client_tick(c, UINT64_MAX);
	psrp_client_recv_eof(c);
	drain(c, log);
	size_t n;
	psrp_client_peek(c, &n);
	psrp_client_consume(c, n);
	psrp_client_free(c);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	struct buf in = BUF_INIT, whole = BUF_INIT, pieces = BUF_INIT;
	uint64_t object = 1;
	put_start(&in, &object);
	frames_expand(&in, PSRP_TO_CLIENT, data, size, &object);
	run(&in, 0, &whole);
	run(&in, (uint32_t)size + 1, &pieces);
	if (whole.len != pieces.len || (whole.len && memcmp(whole.data, pieces.data, whole.len) != 0)) {
		fprintf(stderr, "fuzz_psrp_client: the split matters\n%s\n%s\n", buf_str(&whole), buf_str(&pieces));
		abort();
	}
	buf_fini(&in);
	buf_fini(&whole);
	buf_fini(&pieces);
	return 0;
}
