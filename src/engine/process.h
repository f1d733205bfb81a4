/* SPDX-License-Identifier: MIT */
/*
 * engine/process.h - System.Diagnostics.Process: processes of this machine as objects.
 *
 * A process that we started (Start-Process) is waited for by a thread, so its exit code is known whenever it is asked
 * for; of others only what /proc tells is known, and that they have ended.
 */
#ifndef FARSH_ENGINE_PROCESS_H
#define FARSH_ENGINE_PROCESS_H

#include <sys/types.h>

#include "object/type.h"

extern struct ps_type type_process;

ps_value process_object(pid_t pid);            /* PS_UNSET: no such process */
pid_t process_id(ps_value process);
const char *process_name(ps_value process);    /* as ProcessName; borrowed */
bool process_is(ps_value v);
/* Takes over a child that child_spawn started: it will be reaped and its exit code kept. */
ps_value process_adopt(pid_t pid);
bool process_has_exited(ps_value process);
struct runspace;
/* Waits until the process has ended; false at `deadline` (clock_mono_ns; 0: none) or when the runspace is stopping. */
bool process_wait(struct runspace *rs, ps_value process, uint64_t deadline);
/* All processes, ordered by id, as a heap array. */
pid_t *process_all(uint32_t *ret_n);

#endif
