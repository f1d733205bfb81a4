/* SPDX-License-Identifier: MIT */
/*
 * engine/filesystem.h - files and folders as the item cmdlets handle them; paths are absolute file paths.
 */
#ifndef FARSH_ENGINE_FILESYSTEM_H
#define FARSH_ENGINE_FILESYSTEM_H

#include "engine/runspace.h"

struct fs_name {
	const char *name;
	bool directory;                /* a folder or a link to one */
};
struct fs_names {                      /* on the script heap */
	struct fs_name *at;
	uint32_t count, cap;
};
/* The names of a folder in PowerShell's order: folders first, then files, each in culture order.  0 or errno. */
int fs_list(const char *dir, struct fs_names *out);
bool fs_is_hidden(const char *name);
/* A FileInfo or DirectoryInfo; PS_UNSET when there is nothing at the path. */
ps_value fs_item(const char *path);
int fs_make_folders(const char *path);                 /* with all parents; 0 or errno */
int fs_copy_file(const char *from, const char *to, bool replace); /* data and mode; 0 or errno */
/* Text of an errno as .NET words it for a path: "Access to the path '…' is denied.", "Could not find …". */
bool fs_throw(int err, const char *path);

#endif
