/* SPDX-License-Identifier: MIT */
/*
 * engine/session_object.h - $Host and $ExecutionContext: the objects through which scripts reach the session.
 */
#ifndef FARSH_ENGINE_SESSION_OBJECT_H
#define FARSH_ENGINE_SESSION_OBJECT_H

#include "engine/automatic.h"

extern struct ps_type type_engine_intrinsics, type_session_state, type_internal_host, type_host_ui, type_raw_ui,
    type_psvariable_intrinsics, type_path_intrinsics, type_command_intrinsics;
/* $PSCmdlet.SessionState, $ExecutionContext.SessionState */
ps_value session_state_object(struct runspace *rs);
/* Expands a text as a double-quoted string in the current scope. */
ps_value session_expand_string(struct runspace *rs, const char *text, size_t n);

#endif
