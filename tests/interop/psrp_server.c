/* SPDX-License-Identifier: MIT */
/*
 * tests/interop/psrp_server.c - a PSRP server on stdin/stdout without an engine: a script that contains "count" gives
 * the numbers 1 to 20000, one with "hang" gives one output and ends when it is stopped, any other gives "done".
 */
#include <stdio.h>
#include <string.h>
#include <unistd.h>

#include "psrp/bodies.h"
#include "psrp/server.h"

static bool send_all(struct psrp_server *s)
{
	size_t n;
	const char *p;
	while (p = psrp_server_peek(s, &n), n) {
		ssize_t sent = write(STDOUT_FILENO, p, n);
		if (sent <= 0)
			return false;
		psrp_server_consume(s, (size_t)sent);
	}
	return true;
}

static void output(struct psrp_server *s, const struct guid *pid, enum clix_elem e, const char *text)
{
	struct buf b = BUF_INIT;
	struct clix_writer w;
	psrp_body_start(&b);
	clix_writer_init(&w, &b, false);
	clix_string(&w, e, CLIX_NO_NAME, text, strlen(text));
	clix_writer_fini(&w);
	(void)psrp_server_message(s, pid, PSRP_PIPELINE_OUTPUT, b.data, b.len);
	buf_fini(&b);
}

static void state(struct psrp_server *s, const struct guid *pid, enum psrp_pipeline_state st)
{
	struct buf b = BUF_INIT;
	psrp_body_pipeline_state(&b, st, NULL, NULL);
	(void)psrp_server_pipeline_state(s, pid, b.data, b.len);
	buf_fini(&b);
}

static void run(struct psrp_server *s, const struct guid *pid, const struct psrp_event *ev)
{
	if (memmem(ev->body, ev->body_len, "hang", 4)) {
		output(s, pid, CLIX_S, "hanging");
		return;
	}
	if (memmem(ev->body, ev->body_len, "count", 5)) {
		for (int i = 1; i <= 20000; i++) {
			char text[16];
			snprintf(text, sizeof text, "%d", i);
			output(s, pid, CLIX_I32, text);
		}
	} else {
		output(s, pid, CLIX_S, "done");
	}
	state(s, pid, PSRP_PIPELINE_COMPLETED);
}

static bool on_event(struct psrp_server *s, const struct psrp_event *ev)
{
	static const struct psrp_version_table versions = {
	    .ps_version = "7.6.5", .git_commit = "7.6.5", .os = "Linux", .platform = "Unix", .protocol = {2, 4}};
	struct guid pid = ev->pid;
	struct buf b = BUF_INIT;
	if (ev->type == PSRP_EV_INIT_POOL) {
		psrp_body_private_data(&b, &versions, NULL, NULL);
		(void)psrp_server_pool_opened(s, b.data, b.len);
		buf_fini(&b);
	} else if (ev->type == PSRP_EV_CREATE_PIPELINE) {
		run(s, &pid, ev);
	} else if (ev->type == PSRP_EV_STOP_PIPELINE) {
		state(s, &pid, PSRP_PIPELINE_STOPPED);
		(void)psrp_server_signal_done(s, &pid);
	} else if (ev->type == PSRP_EV_CLOSE_PIPELINE) {
		(void)psrp_server_pipeline_closed(s, &pid);
	} else if (ev->type == PSRP_EV_CLOSE_SESSION) {
		(void)psrp_server_close_done(s);
		return false;
	}
	return ev->type != PSRP_EV_FATAL;
}

int main(void)
{
	struct psrp_server *s = psrp_server_new(NULL);
	struct psrp_event ev;
	char in[65536];
	bool running = true;
	while (running) {
		ssize_t n = read(STDIN_FILENO, in, sizeof in);
		if (n > 0)
			psrp_server_recv(s, in, (size_t)n);
		else
			psrp_server_recv_eof(s);
		while (running && psrp_server_next_event(s, &ev))
			running = on_event(s, &ev);
		running = send_all(s) && running;
	}
	psrp_server_free(s);
	return 0;
}
