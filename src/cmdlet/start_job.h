/* SPDX-License-Identifier: MIT */
/* cmdlet/start_job.h - engine_hooks.background: what `pipeline &` starts. */
#ifndef FARSH_CMDLET_START_JOB_H
#define FARSH_CMDLET_START_JOB_H

#include "engine/runspace.h"
#include "lang/ast.h"

/* The job object, or PS_FAIL. */
ps_value start_job_background(struct runspace *rs, const struct lang_source *source, struct ast *pipeline);

#endif
