/* SPDX-License-Identifier: MIT */
/*
 * cmdlet/registry.h - hands the table of cmdlets (tables/cmdlets.def) to the engine.  Called once by main.
 */
#ifndef FARSH_CMDLET_REGISTRY_H
#define FARSH_CMDLET_REGISTRY_H

void cmdlets_register(void);

#endif
