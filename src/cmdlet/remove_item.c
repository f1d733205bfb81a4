/* SPDX-License-Identifier: MIT */
/* cmdlet/remove_item.c - Remove-Item. */
#include <errno.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include "cmdlet/item_query.h"
#include "engine/filesystem.h"
#include "heap/heap.h"

enum { PATH, LITERAL, FILTER, INCLUDE, EXCLUDE, RECURSE, FORCE };
static const char *const params[] = {"Path", "LiteralPath", "Filter", "Include", "Exclude", "Recurse", "Force", NULL};
static const struct item_params query = {PATH, LITERAL, FILTER, INCLUDE, EXCLUDE, FORCE};

struct state {
	int all; /* answer to "Yes to All" questions */
};

static enum ps_status failed(struct cmdlet_call *c, int err, const char *path)
{
	(void)fs_throw(err, path);
	bool denied = err == EACCES || err == EPERM;
	return item_system_error(c, denied ? "RemoveFileSystemItemUnAuthorizedAccess" : "RemoveFileSystemItemIOError",
	                         denied ? CAT_PERMISSION_DENIED : CAT_WRITE_ERROR, path);
}

static enum ps_status refused(struct cmdlet_call *c, const char *path)
{
	return cmdlet_error(c, &type_exc_io, "RemoveFileSystemItemUnAuthorizedAccess", CAT_PERMISSION_DENIED, ps_cstring(path),
	                    "You do not have sufficient access rights to perform this operation or the item is hidden, system, or "
	                    "read only.");
}

static enum ps_status remove_file(struct cmdlet_call *c, const char *path, const struct stat *st, bool ask)
{
	enum ps_status s;
	if (ask && !cmdlet_should_process(c, path, "Remove File", &s))
		return s;
	if (!cmdlet_switch(c, FORCE) && (fs_is_hidden(path_leaf(path)) || (!S_ISLNK(st->st_mode) && item_read_only(st))))
		return refused(c, path);
	return unlink(path) == 0 ? PS_OK : failed(c, errno, path);
}

static enum ps_status remove_folder(struct cmdlet_call *c, const char *path, bool ask)
{
	enum ps_status s;
	if (runspace_stopping(c->rs))
		return PS_CANCELED;
	if (ask && !cmdlet_should_process(c, path, "Remove Directory", &s))
		return s;
	if (!cmdlet_switch(c, FORCE) && fs_is_hidden(path_leaf(path)))
		return refused(c, path);
	struct fs_names names = {0};
	int err = fs_list(path, &names);
	if (err)
		return failed(c, err, path);
	for (uint32_t i = 0; i < names.count; i++) {
		const char *child = path_join(path, names.at[i].name);
		struct stat st;
		if (lstat(child, &st) != 0)
			continue;
		s = S_ISDIR(st.st_mode) ? remove_folder(c, child, false) : remove_file(c, child, &st, false);
		if (s != PS_OK)
			return s;
	}
	return rmdir(path) == 0 ? PS_OK : failed(c, errno, path);
}

static bool has_children(const char *path)
{
	struct fs_names names = {0};
	return fs_list(path, &names) == 0 && names.count > 0;
}

static enum ps_status remove_in_filesystem(struct cmdlet_call *c, const struct path *p)
{
	struct state *state = c->state;
	struct stat st;
	enum ps_status s;
	if (lstat(p->inner, &st) != 0)
		return item_not_found(c, p);
	const char *here = location_directory(c->rs);
	size_t n = strlen(p->inner);
	if (S_ISDIR(st.st_mode) && strncmp(here, p->inner, n) == 0 && (here[n] == 0 || here[n] == '/'))
		return cmdlet_throw(c, &type_exc_ps_operation, "InvalidOperation", CAT_INVALID_OPERATION, ps_cstring(p->inner),
		                    "Cannot remove the item at '%s' because it is in use.", p->inner);
	if (!S_ISDIR(st.st_mode))
		return remove_file(c, p->inner, &st, true);
	if (!cmdlet_switch(c, RECURSE) && has_children(p->inner) && !ps_is(cmdlet_bound(c, "Confirm"), PS_FALSE)) {
		const char *message = heap_printf("The item at %s has children and the Recurse parameter was not specified. If you "
		                                  "continue, all children will be removed with the item. Are you sure you want to continue?",
		                                  p->inner);
		if (!item_should_continue(c, "Confirm", message, &state->all, &s))
			return s;
	}
	return remove_folder(c, p->inner, true);
}

static enum ps_status remove_one(struct cmdlet_call *c, const struct path *p, void *arg)
{
	enum ps_status s;
	(void)arg;
	if (p->provider->folders)
		return remove_in_filesystem(c, p);
	if (!*p->inner)
		return item_not_supported(c);
	const char *target = heap_printf("Item: %s", p->inner);
	if (!cmdlet_should_process(c, target, "Remove Item", &s))
		return s;
	return p->provider->remove(c->rs, p->inner, cmdlet_switch(c, FORCE)) ? PS_OK : item_pending_error(c);
}

static enum ps_status process(struct cmdlet_call *c)
{
	return items_each(c, &query, ITEMS_MUST_EXIST, remove_one, NULL);
}

const struct cmdlet cmdlet_remove_item = {
	.name = "Remove-Item", .params = params, .state_size = sizeof(struct state), .process = process};
