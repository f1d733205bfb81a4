/* SPDX-License-Identifier: MIT */
/*
 * console/interrupt.h - Ctrl+C: the signal becomes runspace_stop, on a thread of its own because stopping takes locks
 * that a signal handler must not take.
 */
#ifndef FARSH_CONSOLE_INTERRUPT_H
#define FARSH_CONSOLE_INTERRUPT_H

struct runspace;

/* From now on SIGINT stops what this runspace runs.  Once per process. */
void interrupt_watch(struct runspace *rs);

#endif
