/* SPDX-License-Identifier: MIT */
/* remote/session_host.h - the far side of a session: PSRP on stdin and stdout, one runspace, pipelines one after another. */
#ifndef FARSH_REMOTE_SESSION_HOST_H
#define FARSH_REMOTE_SESSION_HOST_H

#include "base/compiler.h"

struct session_host_options {
	bool ssh;                        /* -sshs: stderr is merged differently, the connection is somebody else's shell */
	const char *working_directory;   /* the process is there already; NULL: not given */
	const char *initialization;      /* script that runs before the first pipeline (Start-Job), or NULL */
};
/* Serves until the session is closed or the input ends; returns the process's exit code.  Main thread. */
int session_host_run(const struct session_host_options *o);

#endif
