/* SPDX-License-Identifier: MIT */
/* cmdlet/job_select.h - choosing jobs by -Id, -Name, -InstanceId, -State, -Command, -Filter, -Job: the same in all job cmdlets. */
#ifndef FARSH_CMDLET_JOB_SELECT_H
#define FARSH_CMDLET_JOB_SELECT_H

#include "engine/cmdlet.h"
#include "jobs/job.h"

/* Indexes of the cmdlet's own parameters; -1: it has none. */
struct job_selectors {
	int job, id, name, instance, state, command, filter;
};
/* Appends the chosen jobs to `out` (each once, in order); writes an error for each name or id that is not found. */
enum ps_status job_select(struct cmdlet_call *c, const struct job_selectors *s, struct ps_vec *out);
/* True when none of the selectors was given. */
bool job_select_none(struct cmdlet_call *c, const struct job_selectors *s);
/* All jobs of the session by id; with `children` each followed by its child jobs. */
void job_select_all(struct runspace *rs, bool children, struct ps_vec *out);

#endif
