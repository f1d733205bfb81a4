/* SPDX-License-Identifier: MIT */
/* jobs/job_priv.h - what the files of this room share. */
#ifndef FARSH_JOBS_JOB_PRIV_H
#define FARSH_JOBS_JOB_PRIV_H

#include "jobs/job.h"

/* The live view of one stream of a job: a PSDataCollection. */
ps_value job_collection(struct job *j, enum job_stream stream);
/* Makes the value of an item: deserialized, a record of its stream made again. PS_FAIL: exception pending. Engine thread. */
ps_value job_item_value(struct job_core *c, struct job_item *i);
/* The bytes of an item, from memory or the spill file (then malloc'd: *ret_free). Lock held. NULL: they cannot be read. */
const char *job_item_body(struct job_core *c, struct job_item *i, char **ret_free);
/* Unlinks and frees the items that were taken both ways. Lock held. */
void job_core_trim(struct job_core *c);
/* Carries out a host call of the far side here; answers it when it wants an answer. */
enum ps_status job_host_call(struct runspace *rs, struct job_core *c, const struct job_item *i, ps_value call);

#endif
