/* SPDX-License-Identifier: MIT */
/*
 * transport/xport_process.c - a session host on this machine: this program again, with -s.  The initialization script
 * travels as -EncodedCommand, as Start-Job of PowerShell has it.
 */
#include <errno.h>
#include <string.h>
#include <unistd.h>

#include "base/alloc.h"
#include "base/base64.h"
#include "base/utf.h"
#include "transport/transport.h"

enum { MAX_ARGS = 10 };

static char *own_program(void)
{
	char path[4096];
	ssize_t n = readlink("/proc/self/exe", path, sizeof path - 1);
	return n > 0 ? mem_strndup(path, (size_t)n) : NULL;
}

/* Base64 of the UTF-16LE form. */
static char *encode(const char *text)
{
	struct buf wide = BUF_INIT, out = BUF_INIT;
	buf_put_utf16le(&wide, text, strlen(text));
	buf_put_base64(&out, buf_str(&wide), wide.len);
	buf_fini(&wide);
	return buf_take(&out);
}

static bool process_command(const struct transport_target *t, struct transport_command *ret, char **reterr_text)
{
	char **argv = mem_array(MAX_ARGS, sizeof *argv);
	size_t n = 0;
	argv[n++] = t->program ? mem_strdup(t->program) : own_program();
	if (!argv[0]) {
		*reterr_text = mem_printf("The program of this process is not known: %s.", strerror(errno));
		mem_free(argv);
		return false;
	}
	argv[n++] = mem_strdup("-s");
	argv[n++] = mem_strdup("-NoLogo");
	argv[n++] = mem_strdup("-NoProfile");
	if (t->working_directory) {
		argv[n++] = mem_strdup("-wd");
		argv[n++] = mem_strdup(t->working_directory);
	}
	if (t->initialization) {
		argv[n++] = mem_strdup("-EncodedCommand");
		argv[n++] = encode(t->initialization);
	}
	ret->argv = argv;
	ret->flags = CHILD_GUARDED;
	return true;
}

const struct transport transport_process = {.name = "process", .command = process_command};
