/* SPDX-License-Identifier: MIT */
/*
 * engine/engine.h - the engine as a whole: what must happen once in a process before the first runspace.
 */
#ifndef FARSH_ENGINE_ENGINE_H
#define FARSH_ENGINE_ENGINE_H

/* Names, object hooks, members of types that the engine owns.  Called by runspace_new; any number of times, any thread. */
void engine_init(void);

#endif
