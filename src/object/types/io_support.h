/* SPDX-License-Identifier: MIT */
/* object/types/io_support.h - paths and errno as System.IO sees them. */
#ifndef FARSH_OBJECT_TYPES_IO_SUPPORT_H
#define FARSH_OBJECT_TYPES_IO_SUPPORT_H

#include "object/encoding.h"
#include "object/types/support.h"

/* The full form of a path: made absolute, "." and ".." resolved, no slash at the end unless keep_slash. Heap text. */
const char *io_full_path(const char *path, bool keep_slash);
/* The path argument in full form; NULL + exception when it is null or empty. */
const char *io_path_arg(const struct ps_call *c, uint32_t i, const char *param);
/* Throws what .NET throws for this errno on this path; always PS_FAIL. */
ps_value io_fail(int error, const char *path);
/* Writes/reads whole texts for File.*; the text of `bytes` by its mark or `e`. */
ps_value io_decode(const void *bytes, size_t n, enum encoding e);
/* A FileStream, StreamReader or StreamWriter by the method's name (OpenRead, CreateText …); rest: mode and access of Open. */
ps_value io_open(const char *path, const char *method, const struct ps_call *rest);

#endif
