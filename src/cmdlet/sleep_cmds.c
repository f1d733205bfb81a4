/* SPDX-License-Identifier: MIT */
/* cmdlet/sleep_cmds.c - Start-Sleep and Measure-Command. */
#include "base/clock.h"
#include "engine/cmdlet.h"

enum { SECONDS, MILLISECONDS, DURATION };
static const char *const sleep_params[] = {"Seconds", "Milliseconds", "Duration", NULL};

static enum ps_status sleep_process(struct cmdlet_call *c)
{
	double ns = 0;
	if (cmdlet_has(c, DURATION))
		ns = (double)ps_timespan_ticks(ps_base(c->args[DURATION])) * 100;
	else if (cmdlet_has(c, MILLISECONDS))
		ns = (double)cmdlet_int(c, MILLISECONDS, 0) * 1e6;
	else if (cmdlet_has(c, SECONDS))
		ns = ps_double(ps_base(c->args[SECONDS])) * 1e9;
	if (ns <= 0)
		return PS_OK;
	uint64_t until = clock_mono_ns() + (uint64_t)(ns < 1e18 ? ns : 1e18);
	return runspace_sleep_until(c->rs, until) ? PS_OK : PS_CANCELED;
}

const struct cmdlet cmdlet_start_sleep = {.name = "Start-Sleep",
                                          .params = sleep_params,
                                          .process = sleep_process,
                                          .synopsis = "Suspends the activity in a script or session for a time."};

enum { EXPRESSION, INPUT };
static const char *const measure_params[] = {"Expression", "InputObject", NULL};
struct measure_state {
	uint64_t ns;
};

static enum ps_status measure_process(struct cmdlet_call *c)
{
	struct measure_state *s = c->state;
	ps_value input = !ps_is_unset(c->input) ? c->input : cmdlet_has(c, INPUT) ? c->args[INPUT] : PS_UNSET;
	uint64_t start = clock_mono_ns();
	enum ps_status st = cmdlet_invoke_here(c, c->args[EXPRESSION], ps_is_unset(input) ? PS_NULL : input, &sink_null);
	s->ns += clock_mono_ns() - start;
	return st == PS_RETURN ? PS_OK : st;
}

static enum ps_status measure_end(struct cmdlet_call *c)
{
	return cmdlet_write(c, ps_from_timespan((int64_t)(((struct measure_state *)c->state)->ns / 100)));
}

const struct cmdlet cmdlet_measure_command = {.name = "Measure-Command",
                                              .params = measure_params,
                                              .state_size = sizeof(struct measure_state),
                                              .process = measure_process,
                                              .end = measure_end,
                                              .synopsis = "Measures the time it takes to run script blocks and cmdlets."};
