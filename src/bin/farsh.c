/* SPDX-License-Identifier: MIT */
/* bin/farsh.c - the shell and session host: arguments to room calls, nothing else. */
#include <errno.h>
#include <signal.h>
#include <stdio.h>
#include <string.h>
#include <unistd.h>

#include "cmdlet/file_output.h"
#include "cmdlet/registry.h"
#include "cmdlet/start_job.h"
#include "console/console_host.h"
#include "console/shell.h"
#include "engine/engine.h"
#include "engine/runspace.h"
#include "engine/stage.h"
#include "heap/heap.h"
#include "io/child.h"
#include "jobs/job.h"
#include "jobs/jobs_init.h"
#include "remote/session_host.h"

static int run_shell(const struct command_line *c)
{
	bool interactive = !c->non_interactive;
	struct runspace *rs = runspace_new(console_host_init(interactive));
	runspace_enter(rs);
	int code = shell_run(rs, c);
	jobs_end_all(rs);
	runspace_close(rs);
	return code;
}

static int run_server(const struct command_line *c)
{
	struct session_host_options o = {.ssh = c->mode == RUN_SSH_SERVER, .working_directory = c->working_directory,
	                                 .initialization = c->initialization};
	return session_host_run(&o);
}

static int run(struct command_line *c)
{
	switch (c->mode) {
	case RUN_VERSION:
		puts("PowerShell 7.6.5 (farsh " FARSH_VERSION ")");
		return 0;
	case RUN_HELP:
		fputs(command_line_usage, stdout);
		return 0;
	case RUN_REFUSED:
		fputs(c->refusal, stderr);
		fputs(command_line_usage, stderr);
		return c->refusal_code;
	case RUN_SERVER:
	case RUN_SSH_SERVER:
		return run_server(c);
	case RUN_INTERACTIVE:
	case RUN_COMMAND:
	case RUN_FILE:
	case RUN_STDIN:
		break;
	}
	return run_shell(c);
}

int main(int argc, char **argv)
{
	struct command_line c;
	signal(SIGPIPE, SIG_IGN);
	signal(SIGXFSZ, SIG_IGN); /* a limit of file sizes is an error of the write, as a full disk is */
	command_line_parse(argc, argv, &c);
	if (c.working_directory && chdir(c.working_directory) != 0) {
		fprintf(stderr, "farsh: -WorkingDirectory %s: %s\n", c.working_directory, strerror(errno));
		return 1;
	}
	child_guard_install();
	heap_init();
	engine_init();
	jobs_init();
	cmdlets_register();
	file_output_install();
	engine_hooks.background = start_job_background;
	int code = run(&c);
	fflush(stdout);
	command_line_fini(&c);
	return code;
}
