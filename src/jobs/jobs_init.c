/* SPDX-License-Identifier: MIT */
/* jobs/jobs_init.c - what the room hands to the engine at start-up: the types that scripts can name. */
#include "engine/engine_types.h"
#include "jobs/job.h"
#include "jobs/job_task.h"
#include "jobs/jobs_init.h"

static const struct ps_type *const types[] = {&type_job,        &type_job2,       &type_job_background,
                                              &type_job_child,  &type_job_thread, &type_job_state_info,
                                              &type_job_task,   &type_job_task_child};

void jobs_init(void)
{
	engine_types_add(types, ARRAY_LEN(types));
}
