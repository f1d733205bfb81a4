/* SPDX-License-Identifier: MIT */
/*
 * engine/pscmdlet.h - the stage behind a $PSCmdlet value.
 */
#ifndef FARSH_ENGINE_PSCMDLET_H
#define FARSH_ENGINE_PSCMDLET_H

#include "engine/stage.h"

struct stage *pscmdlet_stage(ps_value v);   /* NULL: it is none */

#endif
