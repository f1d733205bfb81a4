/* SPDX-License-Identifier: MIT */
/*
 * object/fileinfo.h - System.IO.FileInfo and DirectoryInfo as C code makes and reads them.
 *
 * As in .NET the attributes are read on first need and kept until Refresh() (or until a property is set).  Symbolic links:
 * Attributes and LinkTarget are those of the link itself, Length and whether it is a directory too follow .NET's rules.
 */
#ifndef FARSH_OBJECT_FILEINFO_H
#define FARSH_OBJECT_FILEINFO_H

#include <sys/stat.h>

#include "object/type.h"

struct ps_fileinfo {
	struct ps_refobj ref;      /* type_fileinfo or type_directoryinfo */
	const char *path;          /* FullName: absolute, no slash at the end (but "/") */
	const char *original;      /* as given to the constructor: ToString() */
	bool read;                 /* st and exists are valid */
	bool exists;               /* the path itself, as lstat sees it */
	bool target_directory;     /* a directory, or a link to one */
	struct stat st;            /* lstat */
};
extern struct ps_type type_filesysteminfo, type_fileinfo, type_directoryinfo;

/* `path` is absolute and normalised.  PowerShell's cmdlets give the full path as `original`. Never fail. */
ps_value ps_fileinfo_new(const char *path, const char *original);
ps_value ps_directoryinfo_new(const char *path, const char *original);
static inline struct ps_fileinfo *ps_fileinfo(ps_value v)   /* of a value whose type is one of the two */
{
	return (struct ps_fileinfo *)v.bits;
}
void ps_fileinfo_read(struct ps_fileinfo *f);               /* stats unless it has been read */
bool ps_is_fileinfo(ps_value v);                            /* looking through PSObject */
/* Code properties of the type data: UnixMode, User, Group, Size. */
ps_method_fn fileinfo_unix_mode, fileinfo_user, fileinfo_group, fileinfo_size;

#endif
