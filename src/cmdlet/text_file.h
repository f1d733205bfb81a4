/* SPDX-License-Identifier: MIT */
/* cmdlet/text_file.h - whole text files for the cmdlets that read or write documents (CLIXML, CSV, JSON …). */
#ifndef FARSH_CMDLET_TEXT_FILE_H
#define FARSH_CMDLET_TEXT_FILE_H

#include "base/buf.h"
#include "cmdlet/text_encoding.h"
#include "engine/cmdlet.h"

/* Appends the file's text as UTF-8: by its byte order mark, else by `encoding` (PS_UNSET: UTF-8).  False with the
 * exception and its record (FileOpenFailure) pending. */
bool text_file_read(struct cmdlet_call *c, const char *path, ps_value encoding, struct buf *out);
struct text_file_options {
	bool append, no_clobber, force;
	ps_value encoding;
};
/* Opens for writing; -1 with the record pending (FileOpenFailure, NoClobber). */
int text_file_create(struct cmdlet_call *c, const char *path, const struct text_file_options *o);
/* Writes all; false with an exception pending. */
bool text_file_write(int fd, const char *path, const char *s, size_t n);
/* The files that a path parameter with wildcards names; false with an exception pending. */
bool text_file_paths(struct cmdlet_call *c, int path, int literal, struct ps_vec *ret);

#endif
