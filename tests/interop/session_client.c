/* SPDX-License-Identifier: MIT */
/*
 * tests/interop/session_client.c - the near side of a session (remote/session.h, as Start-Job uses it) on a shell of
 * choice: `session_client PROGRAM < SCRIPTS`.  PROGRAM is started as `PROGRAM -s -NoLogo -NoProfile`; each line of the
 * standard input is a pipeline of one session, "stop: SCRIPT" is stopped after its first output, "input: SCRIPT" gets 1
 * and 'two'.  Prints the first ten outputs, the kind of every record, and the states.
 */
#include <poll.h>
#include <stdio.h>
#include <string.h>

#include "base/alloc.h"
#include "base/clock.h"
#include "base/thread.h"
#include "io/loop.h"
#include "psrp/bodies.h"
#include "remote/session.h"

#define PATIENCE_NS 60000000000ull
enum { OUTPUTS_SHOWN = 10, BODY_SHOWN = 200 };

struct run {
	struct lock lock;
	struct cond changed;
	size_t outputs;
	bool over;
};

static void wake(struct run *r, bool over)
{
	lock_take(&r->lock);
	r->over = r->over || over;
	cond_wake_all(&r->changed);
	lock_release(&r->lock);
}

static void on_message(void *arg, enum psrp_event_type type, const char *body, size_t n)
{
	static const struct {
		enum psrp_event_type type;
		const char *name;
	} names[] = {{PSRP_EV_ERROR_RECORD, "error"}, {PSRP_EV_WARNING_RECORD, "warning"}, {PSRP_EV_VERBOSE_RECORD, "verbose"},
	             {PSRP_EV_DEBUG_RECORD, "debug"}, {PSRP_EV_INFORMATION_RECORD, "information"}, {PSRP_EV_PROGRESS_RECORD, "progress"}};
	struct run *r = arg;
	for (size_t i = 0; i < sizeof names / sizeof names[0]; i++) {
		if (names[i].type == type)
			printf("  %s\n", names[i].name);
	}
	if (type != PSRP_EV_OUTPUT)
		return;
	lock_take(&r->lock);
	if (++r->outputs > OUTPUTS_SHOWN)
		;
	else if (n > BODY_SHOWN)
		printf("  output of %zu bytes\n", n);
	else
		printf("  output %.*s\n", (int)n, body);
	lock_release(&r->lock);
	wake(r, false);
}

static void on_state(void *arg, enum psrp_pipeline_state state, const char *body, size_t n)
{
	(void)arg;
	printf("  state %d%s\n", (int)state, memmem(body, n, "ExceptionAsErrorRecord", 22) ? " with an error record" : "");
}

static void on_host_call(void *arg, int64_t id, int32_t method, const char *body, size_t n)
{
	(void)arg;
	(void)body;
	(void)n;
	printf("  host call %d%s\n", (int)method, id >= 0 ? " to be answered" : "");
}

static void on_lost(void *arg, const char *reason)
{
	printf("  lost: %s\n", reason);
	wake(arg, true);
}

static void on_closed(void *arg)
{
	wake(arg, true);
}

static const struct session_pipeline_ops ops = {.on_message = on_message, .on_state = on_state, .on_host_call = on_host_call,
                                                .on_lost = on_lost, .on_closed = on_closed};

/* Waits until the run is over, or has `outputs` outputs; false: it took too long. */
static bool wait_for(struct run *r, size_t outputs)
{
	uint64_t deadline = clock_mono_ns() + PATIENCE_NS;
	bool in_time = true;
	lock_take(&r->lock);
	while (in_time && !r->over && r->outputs < outputs)
		in_time = cond_wait_until(&r->changed, &r->lock, deadline);
	lock_release(&r->lock);
	return in_time;
}

static bool give_input(struct session *s, const struct guid *pid)
{
	static const char *const values[] = {"\xEF\xBB\xBF<I32>1</I32>", "\xEF\xBB\xBF<S>two</S>"};
	for (size_t i = 0; i < sizeof values / sizeof values[0]; i++) {
		if (!session_input(s, pid, values[i], strlen(values[i])))
			return false;
	}
	return session_end_input(s, pid);
}

static bool run_script(struct session *s, const char *line)
{
	bool stop = strncmp(line, "stop: ", 6) == 0, input = strncmp(line, "input: ", 7) == 0;
	const char *text = line + (stop ? 6 : input ? 7 : 0);
	struct run r = {.outputs = 0};
	struct guid pid = guid_random();
	struct buf b = BUF_INIT;
	struct psrp_command command = {.text = text, .text_n = strlen(text), .is_script = true, .use_local_scope = -1};
	struct psrp_create_pipeline p = {.commands = &command, .command_count = 1, .no_input = !input, .redirect_errors = true, .apartment = 2};
	lock_init(&r.lock);
	cond_init(&r.changed);
	printf("%s\n", line);
	psrp_body_create_pipeline(&b, &p);
	bool ok = session_start_pipeline(s, &pid, b.data, b.len, &ops, &r);
	buf_fini(&b);
	if (ok && input)
		ok = give_input(s, &pid);
	if (ok && stop)
		ok = wait_for(&r, 1) && session_stop_pipeline(s, &pid);
	ok = ok && wait_for(&r, (size_t)-1);
	if (r.outputs > OUTPUTS_SHOWN)
		printf("  outputs %zu\n", r.outputs);
	if (!ok)
		printf("  failed\n");
	return ok;
}

int main(int argc, char **argv)
{
	char line[4096], *why = NULL;
	setvbuf(stdout, NULL, _IOLBF, 0);
	struct transport_target t = {.transport = "process", .program = argc > 1 ? argv[1] : NULL};
	struct session *s = argc > 1 ? session_open(&t, &why) : NULL;
	if (!s) {
		fprintf(stderr, "session_client: %s\n", why ? why : "usage: session_client PROGRAM < SCRIPTS");
		return 2;
	}
	bool ok = true;
	while (ok && fgets(line, sizeof line, stdin)) {
		line[strcspn(line, "\n")] = 0;
		ok = run_script(s, line);
	}
	char *reason = session_reason(s);
	if (reason)
		printf("broken: %s\n", reason);
	mem_free(reason);
	session_close(s);
	uint64_t deadline = clock_mono_ns() + PATIENCE_NS;
	while (session_process(s) && clock_mono_ns() < deadline)
		poll(NULL, 0, 5);
	printf("%s\n", session_process(s) ? "still running" : "closed");
	session_unref(s);
	return ok ? 0 : 1;
}
