/* SPDX-License-Identifier: MIT */
/* engine/filesystem.c - see filesystem.h; and the FileSystem provider's row. */
#include "engine/filesystem.h"

#include <dirent.h>
#include <errno.h>
#include <fcntl.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include "base/alloc.h"
#include "engine/provider.h"
#include "heap/heap.h"
#include "io/fd.h"
#include "object/convert.h"
#include "object/fileinfo.h"
#include "object/throw.h"

const struct provider provider_filesystem = {
	.name = "FileSystem",
	.full = "Microsoft.PowerShell.Core\\FileSystem",
	.folders = true,
	.capabilities = "Filter, ShouldProcess, Credentials",
};

static int by_name(const void *a, const void *b)
{
	const struct fs_name *x = a, *y = b;
	if (x->directory != y->directory)
		return x->directory ? -1 : 1;
	int c = ps_culture_compare(x->name, strlen(x->name), y->name, strlen(y->name), true);
	return c ? c : strcmp(x->name, y->name);
}

int fs_list(const char *dir, struct fs_names *out)
{
	DIR *d = opendir(dir);
	if (!d)
		return errno;
	struct dirent *e;
	while ((e = readdir(d))) {
		if (e->d_name[0] == '.' && (!e->d_name[1] || (e->d_name[1] == '.' && !e->d_name[2])))
			continue;
		if (out->count == out->cap) {
			uint32_t cap = out->cap ? out->cap * 2 : 32;
			struct fs_name *grown = heap_array(struct fs_name, cap);
			if (out->count)
				memcpy(grown, out->at, sizeof *grown * out->count);
			out->at = grown;
			out->cap = cap;
		}
		struct fs_name *n = &out->at[out->count++];
		n->name = heap_strdup(e->d_name);
		n->directory = e->d_type == DT_DIR;
		struct stat st;
		if (e->d_type == DT_LNK || e->d_type == DT_UNKNOWN)
			n->directory = fstatat(dirfd(d), e->d_name, &st, 0) == 0 && S_ISDIR(st.st_mode);
	}
	closedir(d);
	if (out->count > 1)
		qsort(out->at, out->count, sizeof *out->at, by_name);
	return 0;
}

bool fs_is_hidden(const char *name)
{
	return name[0] == '.';
}

ps_value fs_item(const char *path)
{
	struct stat st, target;
	if (lstat(path, &st) != 0)
		return PS_UNSET;
	bool dir = S_ISDIR(st.st_mode);
	if (S_ISLNK(st.st_mode))
		dir = stat(path, &target) == 0 && S_ISDIR(target.st_mode);
	ps_value v = dir ? ps_directoryinfo_new(path, path) : ps_fileinfo_new(path, path);
	struct ps_fileinfo *f = ps_fileinfo(v);
	f->st = st;
	f->read = f->exists = true;
	f->target_directory = dir;
	return v;
}

int fs_make_folders(const char *path)
{
	char *copy = mem_strdup(path);
	int err = 0;
	for (char *at = copy + 1; !err; at++) {
		if (*at && *at != '/')
			continue;
		char kept = *at;
		*at = 0;
		if (mkdir(copy, 0777) != 0 && errno != EEXIST)
			err = errno;
		*at = kept;
		if (!kept)
			break;
	}
	struct stat st;
	if (!err && (stat(path, &st) != 0 || !S_ISDIR(st.st_mode)))
		err = EEXIST;
	mem_free(copy);
	return err;
}

static int copy_data(int in, int out)
{
	for (;;) {
		ssize_t n = copy_file_range(in, NULL, out, NULL, (size_t)1 << 30, 0);
		if (n < 0)
			break;
		if (n == 0)
			return 0;
	}
	char *chunk = mem_alloc(65536); /* across file systems of kinds that cannot do it themselves */
	int err = 0;
	ssize_t n;
	while (!err && (n = fd_read(in, chunk, 65536)) > 0)
		err = fd_write_all(out, chunk, (size_t)n);
	mem_free(chunk);
	return err ? err : (int)-n;
}

int fs_copy_file(const char *from, const char *to, bool replace)
{
	int in = fd_open(from, O_RDONLY, 0);
	if (in < 0)
		return -in;
	struct stat st;
	if (fstat(in, &st) != 0) {
		int err = errno;
		fd_close(in);
		return err;
	}
	int out = fd_open(to, O_WRONLY | O_CREAT | (replace ? O_TRUNC : O_EXCL), (int)(st.st_mode & 0777));
	if (out < 0) {
		fd_close(in);
		return -out;
	}
	int err = copy_data(in, out);
	if (!err && fchmod(out, st.st_mode & 07777) != 0)
		err = errno;
	struct timespec times[2] = {st.st_atim, st.st_mtim};
	(void)futimens(out, times);
	fd_close(in);
	fd_close(out);
	return err;
}

bool fs_throw(int err, const char *path)
{
	switch (err) {
	case EACCES:
	case EPERM:
	case EISDIR:
		return ps_throw(&type_exc_unauthorized, "Access to the path '%s' is denied.", path);
	case ENOENT:
		if (*path_parent(path)) {
			struct stat st;
			if (stat(path_parent(path), &st) != 0)
				return ps_throw(&type_exc_directory_not_found, "Could not find a part of the path '%s'.", path);
		}
		return ps_throw(&type_exc_file_not_found, "Could not find file '%s'.", path);
	case ENOTDIR:
		return ps_throw(&type_exc_directory_not_found, "Could not find a part of the path '%s'.", path);
	case EEXIST:
		return ps_throw(&type_exc_io, "The file '%s' already exists.", path);
	case ENOTEMPTY:
		return ps_throw(&type_exc_io, "Directory not empty : '%s'", path);
	case ENAMETOOLONG:
		return ps_throw(&type_exc_path_too_long,
		                "The path '%s' is too long, or a component of the specified path is too long.", path);
	case EROFS:
		return ps_throw(&type_exc_io, "Read-only file system : '%s'", path);
	case ENOSPC:
		return ps_throw(&type_exc_io, "No space left on device : '%s'", path);
	default:
		return ps_throw(&type_exc_io, "%s : '%s'", strerror(err), path);
	}
}
