/* SPDX-License-Identifier: MIT */
/*
 * engine/host.h - what the engine asks of the program around it (PSHost and PSHostUserInterface).
 * Implementations: console/ (terminal or redirected), remote/ (host calls to the client), jobs/ (streams of a job).
 */
#ifndef FARSH_ENGINE_HOST_H
#define FARSH_ENGINE_HOST_H

#include "object/value.h"

struct runspace;
struct host;

enum host_stream { HOST_OUT, HOST_ERR };
struct host_ops {
	/* Plain text of Out-Default/Out-Host, already formatted; no newline is added. */
	void (*write)(struct host *h, const char *s, size_t n);
	void (*write_colored)(struct host *h, int fg, int bg, const char *s, size_t n); /* ConsoleColor or -1 */
	/* One line of a stream as the console shows it ("WARNING: " prefixes included by the host). */
	void (*write_error_text)(struct host *h, const char *s, size_t n);  /* formatted error record */
	void (*write_warning)(struct host *h, const char *s, size_t n);
	void (*write_verbose)(struct host *h, const char *s, size_t n);
	void (*write_debug)(struct host *h, const char *s, size_t n);
	void (*write_information)(struct host *h, ps_value record);
	void (*write_progress)(struct host *h, int64_t source_id, ps_value record);
	/* Input; each returns PS_FAIL with a pending HostException/"…NonInteractive…" error where it cannot ask. */
	ps_value (*read_line)(struct host *h);                     /* string; PS_NULL at end of input */
	ps_value (*read_line_secure)(struct host *h);              /* SecureString */
	ps_value (*prompt)(struct host *h, const char *caption, const char *message, ps_value fields); /* dict */
	int (*prompt_for_choice)(struct host *h, const char *caption, const char *message, ps_value choices, int def); /* -1: failed */
	ps_value (*prompt_for_credential)(struct host *h, const char *caption, const char *message, const char *user, const char *target);
	int (*width)(struct host *h);                              /* columns; 120 or 80 when there is no terminal */
	void (*set_exit)(struct host *h, int code);                /* $host.SetShouldExit */
	void (*notify_native)(struct host *h, bool begin);         /* a native program takes/gives back the terminal */
};
struct host {
	const struct host_ops *ops;
	const char *name;                /* "ConsoleHost", "ServerRemoteHost" */
	bool interactive;                /* may prompt */
	bool out_is_terminal, err_is_terminal;
	bool owns_stdio;                 /* descriptors 0, 1, 2 are the user's: native programs may inherit them */
	ps_value ui;                     /* the object behind $Host, made on demand */
};

#endif
