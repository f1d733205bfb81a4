/* SPDX-License-Identifier: MIT */
/* cmdlet/new_item.c - New-Item: files, folders, links, and items of the flat providers. */
#include <errno.h>
#include <fcntl.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include "base/alloc.h"
#include "base/buf.h"
#include "base/utf.h"
#include "cmdlet/item_query.h"
#include "engine/filesystem.h"
#include "heap/heap.h"
#include "io/fd.h"
#include "object/convert.h"

enum { PATH, NAME, TYPE, VALUE, FORCE };
static const char *const params[] = {"Path", "Name", "ItemType", "Value", "Force", NULL};

static enum ps_status write_new(struct cmdlet_call *c, const struct path *p)
{
	ps_value v = path_item(c->rs, p);
	if (ps_failed(v))
		return item_pending_error(c);
	return ps_is_unset(v) ? PS_OK : cmdlet_write(c, v);
}

static enum ps_status io_error(struct cmdlet_call *c, int err, const char *path)
{
	(void)fs_throw(err, path);
	bool denied = err == EACCES || err == EPERM || err == EISDIR;
	return item_system_error(c, denied ? "NewItemUnauthorizedAccessError" : "NewItemIOError",
	                         denied ? CAT_PERMISSION_DENIED : CAT_WRITE_ERROR, path);
}

static enum ps_status new_folder(struct cmdlet_call *c, const struct path *p)
{
	enum ps_status st;
	struct stat there;
	if (!cmdlet_should_process(c, heap_printf("Destination: %s", p->inner), "Create Directory", &st))
		return st;
	if (stat(p->inner, &there) == 0 && !cmdlet_switch(c, FORCE))
		return cmdlet_error(c, &type_exc_io, "DirectoryExist", CAT_RESOURCE_EXISTS, ps_cstring(p->inner),
		                    "An item with the specified name %s already exists.", p->inner);
	int err = fs_make_folders(p->inner);
	if (err) {
		(void)fs_throw(err == EEXIST ? ENOTDIR : err, p->inner);
		return item_system_error(c, "CreateDirectoryIOError", CAT_WRITE_ERROR, p->inner);
	}
	return write_new(c, p);
}

static enum ps_status new_file(struct cmdlet_call *c, const struct path *p)
{
	enum ps_status st;
	bool force = cmdlet_switch(c, FORCE);
	if (!cmdlet_should_process(c, heap_printf("Destination: %s", p->inner), "Create File", &st))
		return st;
	if (force && *path_parent(p->inner)) {
		int err = fs_make_folders(path_parent(p->inner));
		if (err)
			return io_error(c, err, path_parent(p->inner));
	}
	int fd = fd_open(p->inner, O_WRONLY | O_CREAT | (force ? O_TRUNC : O_EXCL), 0666);
	if (fd < 0)
		return io_error(c, -fd, p->inner);
	int err = 0;
	if (cmdlet_has(c, VALUE) && !ps_is_null(c->args[VALUE])) {
		struct buf text = BUF_INIT;
		if (!ps_to_text(c->args[VALUE], &text, NULL)) {
			buf_fini(&text);
			fd_close(fd);
			return PS_ERROR;
		}
		err = fd_write_all(fd, text.data, text.len);
		buf_fini(&text);
	}
	fd_close(fd);
	return err ? io_error(c, err, p->inner) : write_new(c, p);
}

static enum ps_status new_link(struct cmdlet_call *c, const struct path *p, bool hard)
{
	enum ps_status st;
	if (!cmdlet_has(c, VALUE) || ps_is_null(c->args[VALUE]))
		return cmdlet_throw(c, &type_exc_ps_argument_null, "ArgumentNull", CAT_INVALID_ARGUMENT, PS_NULL,
		                    "Cannot process argument because the value of argument \"Value\" is null. Change the value of "
		                    "argument \"Value\" to a non-null value.");
	const char *target = item_text(c->args[VALUE]);
	if (!target)
		return PS_ERROR;
	if (!cmdlet_should_process(c, heap_printf("Destination: %s", p->inner), hard ? "Create Hard Link" : "Create Symbolic Link", &st))
		return st;
	struct stat there;
	if (lstat(p->inner, &there) == 0) {
		if (!cmdlet_switch(c, FORCE))
			return cmdlet_error(c, &type_exc_io, hard ? "HardLinkExists" : "SymLinkExists", CAT_RESOURCE_EXISTS,
			                    ps_cstring(p->inner), "NewItemIOError");
		(void)unlink(p->inner);
	}
	const char *file = path_to_file(c->rs, target);
	if (!file)
		return PS_ERROR;
	if (hard && lstat(file, &there) != 0) {
		(void)path_throw_not_found(c->rs, file);
		return item_pending_error(c);
	}
	if ((hard ? link(file, p->inner) : symlink(target, p->inner)) != 0)
		return io_error(c, errno, p->inner);
	return write_new(c, p);
}

/* ItemType may be abbreviated. */
static bool is_type(const char *given, const char *full)
{
	return *given && str_starts_nocase(full, given);
}

static enum ps_status new_in_filesystem(struct cmdlet_call *c, const struct path *p)
{
	const char *type = cmdlet_str(c, TYPE);
	if (!type || !*type || is_type(type, "file"))
		return new_file(c, p);
	if (is_type(type, "directory") || is_type(type, "container"))
		return new_folder(c, p);
	if (is_type(type, "symboliclink") || is_type(type, "junction"))
		return new_link(c, p, false);
	if (is_type(type, "hardlink"))
		return new_link(c, p, true);
	return cmdlet_error(c, &type_exc_ps_argument, "Argument", CAT_INVALID_ARGUMENT, PS_NULL,
	                    "The type is not a known type for the file system. Only \"file\",\"directory\" or \"symboliclink\" can "
	                    "be specified.");
}

static enum ps_status new_flat(struct cmdlet_call *c, const struct path *p)
{
	enum ps_status st;
	bool force = cmdlet_switch(c, FORCE);
	ps_value v = cmdlet_has(c, VALUE) ? c->args[VALUE] : PS_NULL;
	if (!force && path_exists(c->rs, p))
		return cmdlet_error(c, &type_exc_ps_argument, "Argument", CAT_INVALID_ARGUMENT, ps_cstring(p->inner),
		                    "The item '%s' already exists.", path_shown(p));
	ps_value text = ps_to_string(v);
	if (ps_failed(text))
		return PS_ERROR;
	if (!cmdlet_should_process(c, heap_printf("Item: %s Value: %s", p->inner, ps_is_string(text) ? ps_str(text)->text : ""), "New Item", &st))
		return st;
	if (ps_is_null(v) && p->provider != &provider_variable)
		v = ps_cstring("");
	if (!p->provider->set(c->rs, p->inner, v, force))
		return item_pending_error(c);
	return write_new(c, p);
}

static enum ps_status new_one(struct cmdlet_call *c, const char *text)
{
	struct path p;
	if (!path_parse(c->rs, text, &p))
		return item_pending_error(c);
	return p.provider->folders ? new_in_filesystem(c, &p) : new_flat(c, &p);
}

static enum ps_status process(struct cmdlet_call *c)
{
	const char *name = cmdlet_str(c, NAME);
	uint32_t n = 0;
	const ps_value *paths = cmdlet_has(c, PATH) ? cmdlet_array(c, PATH, &n) : NULL;
	if (n == 0)
		return new_one(c, name ? name : ".");
	for (uint32_t i = 0; i < n; i++) {
		const char *text = item_text(paths[i]);
		if (!text)
			return PS_ERROR;
		if (name && *name) {
			size_t len = strlen(text);
			text = len && text[len - 1] == ':' ? heap_printf("%s%s", text, name) : path_join(text, name);
		}
		enum ps_status st = new_one(c, text);
		if (st != PS_OK)
			return st;
	}
	return PS_OK;
}

const struct cmdlet cmdlet_new_item = {.name = "New-Item", .params = params, .process = process};
