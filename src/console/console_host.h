/* SPDX-License-Identifier: MIT */
/*
 * console/console_host.h - the host of the program itself: standard input, output and error, a terminal or redirected.
 * Writes go out at once, line by line, so that what other processes write to the same descriptors keeps its place.
 * Colour appears only on a terminal and without NO_COLOR.
 */
#ifndef FARSH_CONSOLE_CONSOLE_HOST_H
#define FARSH_CONSOLE_CONSOLE_HOST_H

#include "engine/host.h"

/* One per process; static storage. `interactive`: may prompt. */
struct host *console_host_init(bool interactive);
/* Exit code asked for by $host.SetShouldExit; false when none was. */
bool console_host_exit_asked(int *ret_code);

#endif
