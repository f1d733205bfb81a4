/* SPDX-License-Identifier: MIT */
/*
 * tests/interop/psrp_client.c - runs three scripts on a PSRP server, `psrp_client PROGRAM [ARG …]`: one with much
 * output, one that throws, one that is stopped after its first output; prints what happens.
 */
#include <stdio.h>
#include <string.h>
#include <sys/wait.h>
#include <unistd.h>

#include "psrp/bodies.h"
#include "psrp/client.h"

static const char *const scripts[] = {"1..20000", "[pscustomobject]@{a=1}; throw 'bad'", "'before'; while ($true) { }"};

struct run {
	struct psrp_client *c;
	int to, from;
	size_t stage, outputs;
	bool done, failed;
};

static void start(struct run *r)
{
	struct guid pid = guid_random();
	struct buf b = BUF_INIT;
	const char *text = scripts[r->stage];
	struct psrp_command command = {.text = text, .text_n = strlen(text), .is_script = true, .use_local_scope = -1};
	struct psrp_create_pipeline p = {.commands = &command,
	                                 .command_count = 1,
	                                 .no_input = true,
	                                 .add_to_history = true,
	                                 .redirect_errors = true,
	                                 .apartment = 2};
	psrp_body_create_pipeline(&b, &p);
	r->failed |= psrp_client_create_pipeline(r->c, &pid, PSRP_CREATE_PIPELINE, b.data, b.len) != PSRP_OK;
	r->outputs = 0;
	buf_fini(&b);
}

static void next_script(struct run *r)
{
	if (++r->stage < sizeof scripts / sizeof scripts[0])
		start(r);
	else
		r->failed |= psrp_client_close(r->c, 0) != PSRP_OK;
}

static void on_event(struct run *r, const struct psrp_event *ev)
{
	struct guid pid = ev->pid;
	if (ev->type == PSRP_EV_POOL_STATE) {
		printf("pool %d\n", ev->state);
		if (ev->state == PSRP_POOL_OPENED)
			start(r);
	} else if (ev->type == PSRP_EV_OUTPUT) {
		if (++r->outputs == 1)
			printf("output %.*s\n", (int)ev->body_len, ev->body);
		if (r->stage == 2)
			r->failed |= psrp_client_stop(r->c, &pid, 0) != PSRP_OK;
	} else if (ev->type == PSRP_EV_PIPELINE_STATE) {
		bool error = memmem(ev->body, ev->body_len, "ExceptionAsErrorRecord", 22) != NULL;
		printf("outputs %zu state %d%s\n", r->outputs, ev->state, error ? " with an error record" : "");
		if (ev->state >= PSRP_PIPELINE_STOPPED)
			r->failed |= psrp_client_close_pipeline(r->c, &pid, 0) != PSRP_OK;
	} else if (ev->type == PSRP_EV_PIPELINE_CLOSED) {
		next_script(r);
	} else if (ev->type == PSRP_EV_FATAL) {
		printf("fatal %s\n", ev->text);
		r->failed = r->done = true;
	}
	r->done |= ev->type == PSRP_EV_SESSION_CLOSED;
}

static bool send_all(struct run *r)
{
	size_t n;
	const char *p;
	while (p = psrp_client_peek(r->c, &n), n) {
		ssize_t sent = write(r->to, p, n);
		if (sent <= 0)
			return false;
		psrp_client_consume(r->c, (size_t)sent);
	}
	return true;
}

static void converse(struct run *r)
{
	char in[65536];
	struct psrp_event ev;
	while (send_all(r) && !r->done) {
		ssize_t n = read(r->from, in, sizeof in);
		if (n > 0)
			psrp_client_recv(r->c, in, (size_t)n, 0);
		else
			psrp_client_recv_eof(r->c);
		while (psrp_client_next_event(r->c, &ev))
			on_event(r, &ev);
	}
}

int main(int argc, char **argv)
{
	int to[2], from[2];
	if (argc < 2 || pipe(to) != 0 || pipe(from) != 0)
		return 2;
	pid_t child = fork();
	if (child == 0) {
		dup2(to[0], STDIN_FILENO);
		dup2(from[1], STDOUT_FILENO);
		close(to[1]);
		close(from[0]);
		execvp(argv[1], argv + 1);
		_exit(127);
	}
	close(to[0]);
	close(from[1]);
	struct run r = {.c = psrp_client_new(NULL), .to = to[1], .from = from[0]};
	struct buf b = BUF_INIT;
	const struct psrp_version_table versions = {
	    .ps_version = "7.6.5", .git_commit = "7.6.5", .os = "Linux", .platform = "Unix", .protocol = {2, 4}};
	const struct psrp_init_pool init = {.min = 1, .max = 1, .apartment = 2, .versions = &versions};
	psrp_body_init_pool(&b, &init);
	r.failed = psrp_client_open(r.c, b.data, b.len) != PSRP_OK;
	buf_fini(&b);
	converse(&r);
	psrp_client_free(r.c);
	close(to[1]);
	close(from[0]);
	waitpid(child, NULL, 0);
	printf("%s\n", r.failed ? "failed" : "closed");
	return r.failed ? 1 : 0;
}
