/* SPDX-License-Identifier: MIT */
/*
 * cmdlet/file_output.h - formatted output into a file: Out-File and the redirections > and >>; and Out-String -Stream
 * for programs that read text.
 */
#ifndef FARSH_CMDLET_FILE_OUTPUT_H
#define FARSH_CMDLET_FILE_OUTPUT_H

#include "cmdlet/text_encoding.h"
#include "engine/runspace.h"

struct file_output_options {
	bool append, no_clobber, force, no_newline;
	struct text_encoding encoding;
	bool encoding_given;
	int width;                /* 0: the host's */
};
/* Opens the file; NULL with an exception and its record (FileOpenFailure, NoClobber) pending. */
struct sink *file_output_open(struct runspace *rs, const char *path, const struct file_output_options *o);
enum ps_status file_output_close(struct sink *s); /* writes what is held back; once */
void file_output_drop(struct sink *s);            /* closes without writing; NULL and closed ones are legal */
void file_output_install(void);                   /* the engine's hooks for redirections and programs' input */

#endif
