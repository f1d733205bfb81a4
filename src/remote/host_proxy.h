/* SPDX-License-Identifier: MIT */
/* remote/host_proxy.h - the host of a session's runspace: every call becomes a host call message to the client. */
#ifndef FARSH_REMOTE_HOST_PROXY_H
#define FARSH_REMOTE_HOST_PROXY_H

#include "engine/host.h"

struct host_session;

/* On the script heap; one per session. */
struct host *host_proxy_new(struct host_session *s);

#endif
