/* SPDX-License-Identifier: MIT */
/* cmdlet/redirection.h - `> file`: what the engine asks to have files of redirections written.  Called by the registry. */
#ifndef FARSH_CMDLET_REDIRECTION_H
#define FARSH_CMDLET_REDIRECTION_H

void redirection_register(void);

#endif
