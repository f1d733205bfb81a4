/* SPDX-License-Identifier: MIT */
/* cmdlet/copy_item.c - Copy-Item and Move-Item. */
#include <errno.h>
#include <stdio.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include "cmdlet/item_query.h"
#include "engine/filesystem.h"
#include "heap/heap.h"

enum { PATH, LITERAL, FILTER, INCLUDE, EXCLUDE, DESTINATION, FORCE, PASS_THRU, RECURSE, CONTAINER };
static const char *const copy_params[] = {"Path",        "LiteralPath", "Filter",   "Include", "Exclude",
                                          "Destination", "Force",       "PassThru", "Recurse", "Container", NULL};
static const char *const move_params[] = {"Path", "LiteralPath", "Filter", "Include", "Exclude", "Destination", "Force", "PassThru", NULL};
static const struct item_params copy_query = {PATH, LITERAL, -1, INCLUDE, EXCLUDE, FORCE};
static const struct item_params move_query = {PATH, LITERAL, FILTER, INCLUDE, EXCLUDE, FORCE};

static bool is_folder(const char *path)
{
	struct stat st;
	return stat(path, &st) == 0 && S_ISDIR(st.st_mode);
}

static enum ps_status pass_thru(struct cmdlet_call *c, struct drive *d, const char *path)
{
	if (!cmdlet_switch(c, PASS_THRU))
		return PS_OK;
	struct path p = {&provider_filesystem, d, path};
	ps_value v = path_item(c->rs, &p);
	return ps_failed(v) ? PS_ERROR : ps_is_unset(v) ? PS_OK : cmdlet_write(c, v);
}

static bool same_file(const char *a, const char *b)
{
	struct stat x, y;
	return stat(a, &x) == 0 && stat(b, &y) == 0 && x.st_dev == y.st_dev && x.st_ino == y.st_ino;
}

static enum ps_status copy_file(struct cmdlet_call *c, struct drive *d, const char *from, const char *to)
{
	enum ps_status s;
	struct stat st;
	if (is_folder(to))
		to = path_join(to, path_leaf(from));
	if (!cmdlet_should_process(c, heap_printf("Item: %s Destination: %s", from, to), "Copy File", &s))
		return s;
	if (strcmp(from, to) == 0 || same_file(from, to))
		return cmdlet_error(c, &type_exc_io, "CopyError", CAT_WRITE_ERROR, ps_cstring(from),
		                    "Cannot overwrite the item %s with itself.", from);
	bool there = stat(to, &st) == 0;
	if (there && item_read_only(&st)) {
		if (!cmdlet_switch(c, FORCE)) {
			(void)fs_throw(EACCES, to);
			return item_system_error(c, "CopyFileInfoItemUnauthorizedAccessError", CAT_PERMISSION_DENIED, from);
		}
		(void)chmod(to, st.st_mode | S_IWUSR);
	}
	int err = fs_copy_file(from, to, true);
	if (err) {
		bool denied = err == EACCES || err == EPERM;
		(void)fs_throw(err, to);
		return item_system_error(c, denied ? "CopyFileInfoItemUnauthorizedAccessError" : "CopyFileInfoItemIOError",
		                         denied ? CAT_PERMISSION_DENIED : CAT_WRITE_ERROR, from);
	}
	return pass_thru(c, d, to);
}

static enum ps_status copy_folder(struct cmdlet_call *c, const struct item_query *q, struct drive *d, const char *from, const char *to);

static enum ps_status copy_children(struct cmdlet_call *c, const struct item_query *q, struct drive *d, const char *from, const char *to)
{
	struct fs_names names = {0};
	int err = fs_list(from, &names);
	if (err) {
		(void)fs_throw(err, from);
		return item_system_error(c, "CopyDirectoryInfoItemIOError", CAT_WRITE_ERROR, from);
	}
	for (int folders = 0; folders < 2; folders++) /* files first, as the genuine provider does */
		for (uint32_t i = 0; i < names.count; i++) {
			const struct fs_name *e = &names.at[i];
			if (e->directory != (folders == 1) || (!e->directory && !item_query_match(q, e->name)))
				continue;
			if (e->directory && q->exclude_count && !item_query_match(&(struct item_query){.c = c,
			                                                                               .exclude = q->exclude,
			                                                                               .exclude_count = q->exclude_count},
			                                                          e->name))
				continue;
			const char *child = path_join(from, e->name);
			enum ps_status st = e->directory ? copy_folder(c, q, d, child, to) : copy_file(c, d, child, to);
			if (st != PS_OK)
				return st;
		}
	return PS_OK;
}

static enum ps_status copy_folder(struct cmdlet_call *c, const struct item_query *q, struct drive *d, const char *from, const char *to)
{
	enum ps_status s;
	bool recurse = cmdlet_switch(c, RECURSE);
	bool flat = cmdlet_has(c, CONTAINER) && !cmdlet_switch(c, CONTAINER);
	if (runspace_stopping(c->rs))
		return PS_CANCELED;
	if (flat && recurse)
		return copy_children(c, q, d, from, to);
	if (is_folder(to))
		to = path_join(to, path_leaf(from));
	size_t n = strlen(from);
	if (strncmp(from, to, n) == 0 && (to[n] == '/' || to[n] == 0))
		return cmdlet_error(c, &type_exc_io, "CopyError", CAT_WRITE_ERROR, ps_cstring(from),
		                    "Cannot overwrite the item %s with itself.", from);
	if (!cmdlet_should_process(c, heap_printf("Item: %s Destination: %s", from, to), "Copy Directory", &s))
		return s;
	struct stat there;
	if (lstat(to, &there) == 0 && !cmdlet_switch(c, FORCE)) {
		s = cmdlet_error(c, &type_exc_io, "DirectoryExist", CAT_RESOURCE_EXISTS, ps_cstring(to),
		                 "An item with the specified name %s already exists.", to);
		if (s != PS_OK)
			return s;
	} else {
		int err = fs_make_folders(to);
		if (err) {
			(void)fs_throw(err, to);
			return item_system_error(c, "CreateDirectoryIOError", CAT_WRITE_ERROR, to);
		}
	}
	s = pass_thru(c, d, to);
	return s == PS_OK && recurse ? copy_children(c, q, d, from, to) : s;
}

/* -Destination as a path; wildcards must lead to one item. */
static bool destination(struct cmdlet_call *c, struct path *ret)
{
	const char *text = cmdlet_str(c, DESTINATION);
	return path_parse(c->rs, text && *text ? text : ".", ret);
}

static enum ps_status copy_flat(struct cmdlet_call *c, const struct path *p, const struct path *to)
{
	enum ps_status s;
	ps_value v = p->provider->value(c->rs, p->inner);
	const char *name = *to->inner ? to->inner : p->inner;
	if (ps_failed(v))
		return item_pending_error(c);
	if (!cmdlet_should_process(c, heap_printf("Item: %s Destination: %s", p->inner, name), "Copy Item", &s))
		return s;
	return to->provider->set(c->rs, name, v, cmdlet_switch(c, FORCE)) ? PS_OK : item_pending_error(c);
}

static enum ps_status copy_one(struct cmdlet_call *c, const struct path *p, void *arg)
{
	struct path to;
	(void)arg;
	if (!destination(c, &to))
		return item_pending_error(c);
	if (to.provider != p->provider)
		return cmdlet_throw(c, &type_exc_ps_argument, "Argument", CAT_INVALID_ARGUMENT, PS_NULL,
		                    "Cannot process argument because the source and destination path resolve to different providers.");
	if (!p->provider->folders)
		return copy_flat(c, p, &to);
	struct item_query q;
	item_query_init(&q, c, &(struct item_params){-1, -1, FILTER, -1, EXCLUDE, FORCE});
	return is_folder(p->inner) ? copy_folder(c, &q, to.drive, p->inner, to.inner) : copy_file(c, to.drive, p->inner, to.inner);
}

static enum ps_status copy_process(struct cmdlet_call *c)
{
	return items_each(c, &copy_query, ITEMS_MUST_EXIST, copy_one, NULL);
}

const struct cmdlet cmdlet_copy_item = {.name = "Copy-Item", .params = copy_params, .process = copy_process};

/* ---- Move-Item ---- */

static int remove_tree(const char *path)
{
	struct fs_names names = {0};
	int err = fs_list(path, &names);
	for (uint32_t i = 0; !err && i < names.count; i++) {
		const char *child = path_join(path, names.at[i].name);
		struct stat st;
		if (lstat(child, &st) == 0 && S_ISDIR(st.st_mode))
			err = remove_tree(child);
		else if (unlink(child) != 0)
			err = errno;
	}
	return err ? err : rmdir(path) == 0 ? 0 : errno;
}

static int copy_tree(const char *from, const char *to)
{
	struct stat st;
	if (lstat(from, &st) != 0)
		return errno;
	if (S_ISLNK(st.st_mode)) {
		char target[4096];
		ssize_t n = readlink(from, target, sizeof target - 1);
		if (n < 0)
			return errno;
		target[n] = 0;
		return symlink(target, to) == 0 ? 0 : errno;
	}
	if (!S_ISDIR(st.st_mode))
		return fs_copy_file(from, to, true);
	if (mkdir(to, st.st_mode & 07777) != 0)
		return errno;
	struct fs_names names = {0};
	int err = fs_list(from, &names);
	for (uint32_t i = 0; !err && i < names.count; i++)
		err = copy_tree(path_join(from, names.at[i].name), path_join(to, names.at[i].name));
	return err;
}

static int move_path(const char *from, const char *to, bool folder)
{
	if (rename(from, to) == 0)
		return 0;
	if (errno != EXDEV)
		return errno;
	int err = copy_tree(from, to); /* another file system */
	if (err)
		return err;
	return folder ? remove_tree(from) : unlink(from) == 0 ? 0 : errno;
}

static enum ps_status move_file(struct cmdlet_call *c, const struct path *p, const struct path *dest)
{
	enum ps_status s;
	struct stat st;
	const char *to = dest->inner;
	bool folder = is_folder(p->inner) && lstat(p->inner, &st) == 0 && S_ISDIR(st.st_mode);
	if (is_folder(to))
		to = path_join(to, path_leaf(p->inner));
	if (!cmdlet_should_process(c, heap_printf("Item: %s Destination: %s", p->inner, to), folder ? "Move Directory" : "Move File", &s))
		return s;
	int err = 0;
	if (lstat(to, &st) == 0 && strcmp(to, p->inner) != 0 && (folder || !cmdlet_switch(c, FORCE)))
		err = EEXIST;
	if (!err)
		err = move_path(p->inner, to, folder);
	if (err) {
		bool denied = err == EACCES || err == EPERM;
		(void)fs_throw(err, err == EEXIST ? to : err == ENOENT ? to : p->inner);
		if (folder)
			return item_system_error(c, denied ? "MoveDirectoryItemUnauthorizedAccessError" : "MoveDirectoryItemIOError",
			                         denied ? CAT_PERMISSION_DENIED : CAT_WRITE_ERROR, p->inner);
		return item_system_error(c, denied ? "MoveFileInfoItemUnauthorizedAccessError" : "MoveFileInfoItemIOError",
		                         denied ? CAT_PERMISSION_DENIED : CAT_WRITE_ERROR, p->inner);
	}
	return pass_thru(c, dest->drive, to);
}

static enum ps_status move_one(struct cmdlet_call *c, const struct path *p, void *arg)
{
	struct path to;
	(void)arg;
	if (!destination(c, &to))
		return item_pending_error(c);
	if (!p->provider->folders)
		return item_not_supported(c);
	if (to.provider != p->provider)
		return cmdlet_throw(c, &type_exc_ps_argument, "Argument", CAT_INVALID_ARGUMENT, PS_NULL,
		                    "Cannot process argument because the source and destination path resolve to different providers.");
	return move_file(c, p, &to);
}

static enum ps_status move_process(struct cmdlet_call *c)
{
	return items_each(c, &move_query, ITEMS_MUST_EXIST, move_one, NULL);
}

const struct cmdlet cmdlet_move_item = {.name = "Move-Item", .params = move_params, .process = move_process};
