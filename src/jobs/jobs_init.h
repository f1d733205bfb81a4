/* SPDX-License-Identifier: MIT */
/* jobs/jobs_init.h - once, in main, before a runspace is made. */
#ifndef FARSH_JOBS_JOBS_INIT_H
#define FARSH_JOBS_JOBS_INIT_H

void jobs_init(void);

#endif
