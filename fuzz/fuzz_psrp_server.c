/* SPDX-License-Identifier: MIT */
/*
 * fuzz/fuzz_psrp_server.c - the server machine fed with any bytes of a client; the input is expanded by frames.h.
 * Property: any split of the bytes gives the same events and answers.
 */
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "psrp/bodies.h"
#include "psrp/server.h"
#include "frames.h"
#include "split.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

/* A host that answers everything at once. */
static void drain(struct psrp_server *s, struct buf *log)
{
	struct psrp_event ev;
	size_t n;
	struct buf b = BUF_INIT;
	while (psrp_server_next_event(s, &ev)) {
		struct guid pid = ev.pid;
		buf_printf(log, "%d %u %zu %d;", (int)ev.type, (unsigned)ev.msg_type, ev.body_len, (int)ev.error);
		buf_put(log, ev.body, ev.body_len);
		buf_reset(&b);
		if (ev.type == PSRP_EV_INIT_POOL)
			(void)psrp_server_pool_opened(s, "", 0);
		else if (ev.type == PSRP_EV_CREATE_PIPELINE)
			(void)psrp_server_message(s, &pid, PSRP_PIPELINE_OUTPUT, "<S>1</S>", 8);
		else if (ev.type == PSRP_EV_STOP_PIPELINE)
			(void)psrp_server_signal_done(s, &pid);
		else if (ev.type == PSRP_EV_CLOSE_PIPELINE)
			(void)psrp_server_pipeline_closed(s, &pid);
		else if (ev.type == PSRP_EV_CLOSE_SESSION)
			(void)psrp_server_close_done(s);
	}
	buf_fini(&b);
	const char *p = psrp_server_peek(s, &n);
	(void)p;
}

static void run(const struct buf *in, uint32_t seed, struct buf *log)
{
	struct psrp_server_options o = {.message_max = 1 << 20};
	struct psrp_server *s = psrp_server_new(&o);
	for (size_t at = 0; at < in->len;) {
		size_t n = split_piece(&seed, in->len - at);
		psrp_server_recv(s, in->data + at, n);
		drain(s, log);
		at += n;
	}
	psrp_server_recv_eof(s);
	drain(s, log);
	size_t n;
	psrp_server_peek(s, &n);
	psrp_server_consume(s, n);
	psrp_server_free(s);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	struct buf in = BUF_INIT, whole = BUF_INIT, pieces = BUF_INIT;
	uint64_t object = 1;
	frames_expand(&in, PSRP_TO_SERVER, data, size, &object);
	run(&in, 0, &whole);
	run(&in, (uint32_t)size + 1, &pieces);
	if (whole.len != pieces.len || (whole.len && memcmp(whole.data, pieces.data, whole.len) != 0)) {
		fprintf(stderr, "fuzz_psrp_server: the split matters\n%s\n%s\n", buf_str(&whole), buf_str(&pieces));
		abort();
	}
	buf_fini(&in);
	buf_fini(&whole);
	buf_fini(&pieces);
	return 0;
}
