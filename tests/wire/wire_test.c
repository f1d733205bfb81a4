/* SPDX-License-Identifier: MIT */
/*
 * tests/wire/wire_test.c - replays every recorded exchange of tests/wire/ against both state machines.
 *
 * As client: the recorded server lines are fed, the recorded client's actions are done at their places; the events must
 * be those of NAME.client.events and our bytes must be the recorded client's.  As server: the other way round.  Each
 * with whole lines, byte by byte, and random pieces: same events.  `wire_test --write` writes the .events files (to be
 * looked at before they are committed).
 */
#include <dirent.h>
#include <setjmp.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#include "base/alloc.h"
#include "psrp/bodies.h"
#include "psrp/client.h"
#include "psrp/server.h"
#include "recording.h"

static const char folder[] = "tests/wire";
static bool writing;

enum split { WHOLE, BYTES, RANDOM, SPLITS };

/* The length of the next piece of a line. */
static size_t piece(enum split how, size_t left)
{
	static uint32_t seed = 12345;
	if (how == WHOLE)
		return left;
	if (how == BYTES)
		return 1;
	seed = seed * 1664525u + 1013904223u;
	size_t n = (seed >> 16) % 97 + 1;
	return n < left ? n : left;
}

static void client_drain(struct psrp_client *c, struct buf *log, struct buf *sent)
{
	struct psrp_event ev;
	size_t n;
	while (psrp_client_next_event(c, &ev))
		event_print(log, &ev);
	const char *p = psrp_client_peek(c, &n);
	buf_put(sent, p, n);
	psrp_client_consume(c, n);
}

/* The message that creates the pipeline of this <Command>. */
static const struct item *find_create(const struct side *s, const struct item *command, const struct guid *g)
{
	for (const struct item *m = command; m < s->items + s->item_count; m++) {
		if (m->is_message && guid_equal(&m->guid, g) &&
		    (m->type == PSRP_CREATE_PIPELINE || m->type == PSRP_GET_COMMAND_METADATA))
			return m;
	}
	return NULL;
}

/* Does what the recorded client did with this item. */
static enum psrp_error client_act(struct psrp_client *c, const struct side *s, const struct item *i)
{
	if (!i->is_message) {
		const struct item *create = find_create(s, i, &i->guid);
		if (i->frame == PSRP_FRAME_COMMAND && create)
			return psrp_client_create_pipeline(c, &i->guid, (enum psrp_msg_type)create->type, create->body,
			                                   create->n);
		if (i->frame == PSRP_FRAME_SIGNAL)
			return psrp_client_stop(c, &i->guid, 0);
		if (i->frame == PSRP_FRAME_CLOSE && guid_is_zero(&i->guid)) {
			/* genuine clients may close a session twice; ours does it once */
			enum psrp_error e = psrp_client_close(c, 0);
			return e == PSRP_E_CLOSED && psrp_client_state(c) == PSRP_POOL_CLOSED ? PSRP_OK : e;
		}
		if (i->frame == PSRP_FRAME_CLOSE)
			return psrp_client_close_pipeline(c, &i->guid, 0);
		return PSRP_OK;
	}
	switch ((enum psrp_msg_type)i->type) {
	case PSRP_SESSION_CAPABILITY:
	case PSRP_CREATE_PIPELINE:
	case PSRP_GET_COMMAND_METADATA:
		return PSRP_OK;
	case PSRP_INIT_RUNSPACEPOOL:
		return psrp_client_open(c, i->body, i->n);
	case PSRP_PIPELINE_INPUT:
		return psrp_client_input(c, &i->guid, i->body, i->n);
	case PSRP_END_OF_PIPELINE_INPUT:
		return psrp_client_end_input(c, &i->guid);
	case PSRP_PIPELINE_HOST_RESPONSE:
	case PSRP_RUNSPACEPOOL_HOST_RESPONSE:
		return psrp_client_host_response(c, &i->guid, i->body, i->n);
	case PSRP_PUBLIC_KEY:
	case PSRP_ENCRYPTED_SESSION_KEY:
	case PSRP_PUBLIC_KEY_REQUEST:
	case PSRP_CONNECT_RUNSPACEPOOL:
	case PSRP_RUNSPACEPOOL_INIT_DATA:
	case PSRP_RESET_RUNSPACE_STATE:
	case PSRP_SET_MAX_RUNSPACES:
	case PSRP_SET_MIN_RUNSPACES:
	case PSRP_RUNSPACE_AVAILABILITY:
	case PSRP_RUNSPACEPOOL_STATE:
	case PSRP_GET_AVAILABLE_RUNSPACES:
	case PSRP_USER_EVENT:
	case PSRP_APPLICATION_PRIVATE_DATA:
	case PSRP_RUNSPACEPOOL_HOST_CALL:
	case PSRP_PIPELINE_OUTPUT:
	case PSRP_ERROR_RECORD:
	case PSRP_PIPELINE_STATE:
	case PSRP_DEBUG_RECORD:
	case PSRP_VERBOSE_RECORD:
	case PSRP_WARNING_RECORD:
	case PSRP_PROGRESS_RECORD:
	case PSRP_INFORMATION_RECORD:
	case PSRP_STOP_PIPELINE:
	case PSRP_PIPELINE_HOST_CALL:
		break;
	}
	return psrp_client_pool_message(c, (enum psrp_msg_type)i->type, i->body, i->n);
}

static void run_client(const struct recording *r, enum split how, struct buf *log, struct buf *sent)
{
	struct psrp_client_options o = {.rpid = r->c2s.items[1].rpid};
	struct psrp_fields f;
	assert_true(psrp_body_read(r->c2s.items[1].body, r->c2s.items[1].n, &f));
	o.version = f.protocol;
	struct psrp_client *c = psrp_client_new(&o);
	size_t c_line = 0, s_line = 0, item = 0;
	for (size_t k = 0; k < r->order_count; k++) {
		if (r->order[k] == 's') {
			const char *p = r->s2c.lines[s_line];
			size_t left = r->s2c.sizes[s_line++];
			while (left) {
				size_t n = piece(how, left);
				psrp_client_recv(c, p, n, 0);
				if (how != WHOLE)
					client_drain(c, log, sent);
				p += n;
				left -= n;
			}
		} else {
			for (; item < r->c2s.item_count && r->c2s.items[item].line == c_line; item++) {
				enum psrp_error e = client_act(c, &r->c2s, &r->c2s.items[item]);
				if (e)
					fail_msg("client line %zu: %s", c_line, psrp_error_text(e));
			}
			c_line++;
		}
		client_drain(c, log, sent);
	}
	psrp_client_free(c);
}

static void server_drain(struct psrp_server *s, struct buf *log, struct buf *sent)
{
	struct psrp_event ev;
	size_t n;
	while (psrp_server_next_event(s, &ev))
		event_print(log, &ev);
	const char *p = psrp_server_peek(s, &n);
	buf_put(sent, p, n);
	psrp_server_consume(s, n);
}

/* Does what the recorded server did; what the machine does by itself is left out. */
static enum psrp_error server_act(struct psrp_server *s, const struct item *i)
{
	if (!i->is_message) {
		if (i->frame == PSRP_FRAME_SIGNAL_ACK)
			return psrp_server_signal_done(s, &i->guid);
		if (i->frame == PSRP_FRAME_CLOSE_ACK && guid_is_zero(&i->guid)) {
			enum psrp_error e = psrp_server_close_done(s);
			return e == PSRP_E_CLOSED ? PSRP_OK : e; /* the answer to a second Close */
		}
		if (i->frame == PSRP_FRAME_CLOSE_ACK)
			return psrp_server_pipeline_closed(s, &i->guid);
		return PSRP_OK;
	}
	if (i->type == PSRP_SESSION_CAPABILITY)
		return PSRP_OK;
	struct psrp_fields f;
	if (i->type == PSRP_RUNSPACEPOOL_STATE && psrp_body_read(i->body, i->n, &f) &&
	    (f.state == PSRP_POOL_CLOSING || f.state == PSRP_POOL_CLOSED))
		return PSRP_OK;
	return psrp_server_message(s, &i->guid, (enum psrp_msg_type)i->type, i->body, i->n);
}

static void run_server(const struct recording *r, enum split how, struct buf *log, struct buf *sent)
{
	struct psrp_server *s = psrp_server_new(NULL);
	size_t c_line = 0, s_line = 0, item = 0;
	for (size_t k = 0; k < r->order_count; k++) {
		if (r->order[k] == 'c') {
			const char *p = r->c2s.lines[c_line];
			size_t left = r->c2s.sizes[c_line++];
			while (left) {
				size_t n = piece(how, left);
				psrp_server_recv(s, p, n);
				if (how != WHOLE)
					server_drain(s, log, sent);
				p += n;
				left -= n;
			}
		} else {
			for (; item < r->s2c.item_count && r->s2c.items[item].line == s_line; item++) {
				enum psrp_error e = server_act(s, &r->s2c.items[item]);
				if (e)
					fail_msg("server line %zu: %s", s_line, psrp_error_text(e));
			}
			s_line++;
		}
		server_drain(s, log, sent);
	}
	psrp_server_free(s);
}

static void compare_events(const char *name, const char *side, const struct buf *log)
{
	char path[512];
	struct buf want = BUF_INIT;
	snprintf(path, sizeof path, "%s/%s.%s.events", folder, name, side);
	if (writing) {
		FILE *f = fopen(path, "wbe");
		assert_non_null(f);
		fwrite(log->data, 1, log->len, f);
		fclose(f);
		return;
	}
	if (!file_read(path, &want))
		fail_msg("%s is missing", path);
	if (want.len != log->len || memcmp(want.data, log->data, log->len) != 0)
		fail_msg("%s: events differ:\n%s", path, buf_str(log));
	buf_fini(&want);
}

/* Are both sides' messages and frames the same?  Acknowledgements may stand elsewhere: they are counted only. */
static void compare_items(const char *name, struct side *ours, const struct side *theirs, size_t extra_closes)
{
	size_t a = 0, b = 0, count[2][PSRP_FRAME_TYPES] = {{0}};
	for (;;) {
		for (; a < ours->item_count && !ours->items[a].is_message; a++)
			count[0][ours->items[a].frame]++;
		for (; b < theirs->item_count && !theirs->items[b].is_message; b++)
			count[1][theirs->items[b].frame]++;
		if (a == ours->item_count || b == theirs->item_count)
			break;
		const struct item *x = &ours->items[a++], *y = &theirs->items[b++];
		bool same = x->type == y->type && guid_equal(&x->pid, &y->pid) && x->n == y->n &&
		            memcmp(x->body, y->body, x->n) == 0;
		if (!same)
			fail_msg("%s: message differs: %s and %s\n%s\n%s", name, psrp_msg_name(x->type),
			         psrp_msg_name(y->type), x->body, y->body);
	}
	assert_int_equal(a, ours->item_count);
	assert_int_equal(b, theirs->item_count);
	count[0][PSRP_FRAME_CLOSE] += extra_closes;
	for (int t = 0; t < PSRP_FRAME_TYPES; t++) {
		if (t != PSRP_FRAME_DATA && t != PSRP_FRAME_PEER_ERROR && count[0][t] != count[1][t])
			fail_msg("%s: %zu frames of type %d, recorded %zu", name, count[0][t], t, count[1][t]);
	}
}

static void replay_client(const char *name, const struct recording *r)
{
	struct buf log = BUF_INIT;
	struct side ours = {0};
	run_client(r, WHOLE, &log, &ours.bytes);
	compare_events(name, "client", &log);
	/* Hand-driven clients counted their objects otherwise; all genuine ones must be matched byte for byte. */
	static const char close_again[] = "<Close PSGuid='00000000-0000-0000-0000-000000000000' />\n";
	size_t want = r->c2s.bytes.len, tail = sizeof close_again - 1;
	if (want == ours.bytes.len + tail && memcmp(r->c2s.bytes.data + ours.bytes.len, close_again, tail) == 0)
		want -= tail;
	bool by_hand = strcmp(name, "runspace-pool") == 0 || strcmp(name, "key-exchange-2.3") == 0;
	if (!by_hand && (ours.bytes.len != want || memcmp(ours.bytes.data, r->c2s.bytes.data, ours.bytes.len) != 0)) {
		size_t at = 0;
		while (at < ours.bytes.len && at < r->c2s.bytes.len && ours.bytes.data[at] == r->c2s.bytes.data[at])
			at++;
		fail_msg("%s: sent bytes differ at %zu of %zu (recorded %zu): %.100s", name, at, ours.bytes.len, want,
		         ours.bytes.data + at);
	}
	side_decode(&ours);
	compare_items(name, &ours, &r->c2s, r->c2s.bytes.len - want ? 1 : 0);
	side_free(&ours);
	for (int how = BYTES; how < SPLITS; how++) {
		struct buf again = BUF_INIT, sent = BUF_INIT;
		run_client(r, (enum split)how, &again, &sent);
		assert_string_equal(buf_str(&again), buf_str(&log));
		buf_fini(&again);
		buf_fini(&sent);
	}
	buf_fini(&log);
}

static void replay_server(const char *name, const struct recording *r)
{
	struct buf log = BUF_INIT;
	struct side ours = {0};
	run_server(r, WHOLE, &log, &ours.bytes);
	compare_events(name, "server", &log);
	side_decode(&ours);
	compare_items(name, &ours, &r->s2c, 0);
	side_free(&ours);
	for (int how = BYTES; how < SPLITS; how++) {
		struct buf again = BUF_INIT, sent = BUF_INIT;
		run_server(r, (enum split)how, &again, &sent);
		assert_string_equal(buf_str(&again), buf_str(&log));
		buf_fini(&again);
		buf_fini(&sent);
	}
	buf_fini(&log);
}

static void test_recording(void **state)
{
	const char *name = *state;
	struct recording r;
	if (!recording_load(&r, folder, name))
		fail_msg("%s: files are missing", name);
	replay_client(name, &r);
	replay_server(name, &r);
	recording_free(&r);
}

static int by_name(const void *a, const void *b)
{
	return strcmp(((const struct CMUnitTest *)a)->name, ((const struct CMUnitTest *)b)->name);
}

int main(int argc, char **argv)
{
	static struct CMUnitTest tests[128];
	size_t count = 0;
	struct dirent *e;
	writing = argc > 1 && strcmp(argv[1], "--write") == 0;
	DIR *d = opendir(folder);
	while (d && (e = readdir(d)) && count < ARRAY_LEN(tests)) {
		char *dot = strrchr(e->d_name, '.');
		if (!dot || strcmp(dot, ".order") != 0)
			continue;
		char *name = mem_strndup(e->d_name, (size_t)(dot - e->d_name));
		tests[count++] = (struct CMUnitTest){name, test_recording, NULL, NULL, name};
	}
	if (d)
		closedir(d);
	if (!count) {
		fprintf(stderr, "no recordings in %s\n", folder);
		return 1;
	}
	qsort(tests, count, sizeof tests[0], by_name);
	return _cmocka_run_group_tests("wire", tests, count, NULL, NULL);
}
