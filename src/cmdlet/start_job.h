/* SPDX-License-Identifier: MIT */
/* cmdlet/start_job.h - engine_hooks.background: what `pipeline &` starts. */
#ifndef FARSH_CMDLET_START_JOB_H
#define FARSH_CMDLET_START_JOB_H

#include "engine/runspace.h"
#include "lang/ast.h"

/* The job object, or PS_FAIL. */
ps_value start_job_background(struct runspace *rs, const struct lang_source *source, struct ast *pipeline);
/* The variables of a tree in the order of their positions; a heap array (background_walk.c). */
uint32_t background_variables(struct ast *tree, struct ast_variable ***ret);

#endif
