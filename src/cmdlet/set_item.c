/* SPDX-License-Identifier: MIT */
/* cmdlet/set_item.c - Set-Item, Clear-Item, Rename-Item, Invoke-Item. */
#include <errno.h>
#include <stdio.h>
#include <string.h>
#include <sys/stat.h>

#include "cmdlet/item_query.h"
#include "engine/filesystem.h"
#include "heap/heap.h"
#include "io/child.h"
#include "object/convert.h"

/* ---- Set-Item, Clear-Item ---- */

enum { PATH, LITERAL, FILTER, INCLUDE, EXCLUDE, FORCE, VALUE, PASS_THRU };
static const char *const set_params[] = {"Path", "LiteralPath", "Filter", "Include", "Exclude", "Force", "Value", "PassThru", NULL};
static const char *const clear_params[] = {"Path", "LiteralPath", "Filter", "Include", "Exclude", "Force", NULL};
static const struct item_params query = {PATH, LITERAL, FILTER, INCLUDE, EXCLUDE, FORCE};

static enum ps_status set_one(struct cmdlet_call *c, const struct path *p, void *arg)
{
	enum ps_status s;
	(void)arg;
	if (p->provider->folders || !*p->inner)
		return item_not_supported(c);
	ps_value v = cmdlet_has(c, VALUE) ? c->args[VALUE] : PS_NULL;
	ps_value text = ps_to_string(v);
	if (ps_failed(text))
		return PS_ERROR;
	const char *target = heap_printf("Item: %s Value: %s", p->inner, ps_is_string(text) ? ps_str(text)->text : "");
	if (!cmdlet_should_process(c, target, "Set Item", &s))
		return s;
	if (!p->provider->set(c->rs, p->inner, v, cmdlet_switch(c, FORCE)))
		return item_pending_error(c);
	if (!cmdlet_switch(c, PASS_THRU))
		return PS_OK;
	ps_value item = path_item(c->rs, p);
	return ps_failed(item) ? PS_ERROR : ps_is_unset(item) ? PS_OK : cmdlet_write(c, item);
}

static enum ps_status set_process(struct cmdlet_call *c)
{
	return items_each(c, &query, 0, set_one, NULL);
}

const struct cmdlet cmdlet_set_item = {.name = "Set-Item", .params = set_params, .process = set_process};

static enum ps_status clear_one(struct cmdlet_call *c, const struct path *p, void *arg)
{
	enum ps_status s;
	(void)arg;
	if (p->provider->folders || !*p->inner)
		return item_not_supported(c);
	if (!cmdlet_should_process(c, heap_printf("Item: %s", p->inner), "Clear Item", &s))
		return s;
	return p->provider->set(c->rs, p->inner, PS_NULL, cmdlet_switch(c, FORCE)) ? PS_OK : item_pending_error(c);
}

static enum ps_status clear_process(struct cmdlet_call *c)
{
	return items_each(c, &query, ITEMS_MUST_EXIST, clear_one, NULL);
}

const struct cmdlet cmdlet_clear_item = {.name = "Clear-Item", .params = clear_params, .process = clear_process};

/* ---- Rename-Item ---- */

enum { R_PATH, R_LITERAL, R_NEW, R_FORCE, R_PASS };
static const char *const rename_params[] = {"Path", "LiteralPath", "NewName", "Force", "PassThru", NULL};

static enum ps_status rename_done(struct cmdlet_call *c, struct path p, const char *inner)
{
	if (!cmdlet_switch(c, R_PASS))
		return PS_OK;
	p.inner = inner;
	ps_value v = path_item(c->rs, &p);
	return ps_failed(v) ? PS_ERROR : ps_is_unset(v) ? PS_OK : cmdlet_write(c, v);
}

static enum ps_status rename_file(struct cmdlet_call *c, const struct path *p, const char *name)
{
	enum ps_status s;
	struct stat st;
	const char *parent = path_parent(p->inner);
	if (strchr(name, '/')) {
		const char *full = path_to_file(c->rs, name);
		if (!full || strcmp(path_parent(full), parent) != 0) {
			(void)ps_take_pending();
			return cmdlet_throw(c, &type_exc_ps_argument, "Argument", CAT_INVALID_ARGUMENT, PS_NULL,
			                    "Cannot rename the specified target, because it represents a path or device name.");
		}
		name = path_leaf(full);
	}
	const char *to = path_join(parent, name);
	bool folder = stat(p->inner, &st) == 0 && S_ISDIR(st.st_mode);
	if (!cmdlet_should_process(c, heap_printf("Item: %s Destination: %s", p->inner, to), folder ? "Rename Directory" : "Rename File", &s))
		return s;
	int err = lstat(to, &st) == 0 ? EEXIST : rename(p->inner, to) == 0 ? 0 : errno;
	if (err) {
		bool denied = err == EACCES || err == EPERM;
		(void)fs_throw(err, err == EEXIST ? to : p->inner);
		return item_system_error(c, denied ? "RenameItemUnauthorizedAccessError" : "RenameItemIOError",
		                         denied ? CAT_PERMISSION_DENIED : CAT_WRITE_ERROR, p->inner);
	}
	return rename_done(c, *p, to);
}

static enum ps_status rename_process(struct cmdlet_call *c)
{
	struct path *found;
	uint32_t n;
	bool wild, literal = cmdlet_has(c, R_LITERAL);
	enum ps_status s;
	const char *text = cmdlet_str(c, literal ? R_LITERAL : R_PATH), *name = cmdlet_str(c, R_NEW);
	if (!path_expand(c->rs, text, literal, true, &found, &n, &wild))
		return item_pending_error(c);
	if (n > 1)
		return cmdlet_throw(c, &type_exc_ps_argument, "Argument", CAT_INVALID_ARGUMENT, PS_NULL,
		                    "Cannot rename multiple items to the same name.");
	if (n == 0 || !path_exists(c->rs, &found[0])) {
		const char *shown = n ? path_shown(&found[0]) : text;
		return cmdlet_error(c, &type_exc_ps_operation, "InvalidOperation", CAT_INVALID_OPERATION, ps_cstring(text),
		                    "Cannot rename because item at '%s' does not exist.", n ? text : shown);
	}
	if (found[0].provider->folders)
		return rename_file(c, &found[0], name);
	size_t drive;
	if (path_drive_prefix(name, &drive))
		name += drive + 1;
	if (!cmdlet_should_process(c, heap_printf("Item: %s NewName: %s", found[0].inner, name), "Rename Item", &s))
		return s;
	if (!found[0].provider->rename(c->rs, found[0].inner, name, cmdlet_switch(c, R_FORCE)))
		return item_pending_error(c);
	return rename_done(c, found[0], name);
}

const struct cmdlet cmdlet_rename_item = {.name = "Rename-Item", .params = rename_params, .process = rename_process};

/* ---- Invoke-Item ---- */

enum { I_PATH, I_LITERAL, I_FILTER, I_INCLUDE, I_EXCLUDE };
static const char *const invoke_params[] = {"Path", "LiteralPath", "Filter", "Include", "Exclude", NULL};
static const struct item_params invoke_query = {I_PATH, I_LITERAL, I_FILTER, I_INCLUDE, I_EXCLUDE, -1};

/* A program is started; any other file or folder is given to the desktop's opener. */
static enum ps_status invoke_one(struct cmdlet_call *c, const struct path *p, void *arg)
{
	enum ps_status s;
	(void)arg;
	if (!p->provider->folders)
		return item_not_supported(c);
	if (!cmdlet_should_process(c, heap_printf("Item: %s", p->inner), "Invoke Item", &s))
		return s;
	struct stat st;
	bool program = stat(p->inner, &st) == 0 && S_ISREG(st.st_mode) && (st.st_mode & 0111);
	const char *argv[] = {program ? p->inner : "xdg-open", program ? NULL : p->inner, NULL};
	struct child_options o = {.path = argv[0], .argv = argv, .cwd = location_directory(c->rs), .io = {{CHILD_NULL, -1}, {0}, {0}}};
	struct child child;
	int err = child_spawn(&o, &child);
	if (!err)
		return PS_OK;
	return cmdlet_throw(c, &type_exc_win32, "Win32", CAT_NOT_SPECIFIED, PS_NULL,
	                    "An error occurred trying to start process '%s' with working directory '%s'. %s", argv[0],
	                    location_directory(c->rs), err == ENOENT ? "No such file or directory" : strerror(err));
}

static enum ps_status invoke_process(struct cmdlet_call *c)
{
	return items_each(c, &invoke_query, ITEMS_MUST_EXIST, invoke_one, NULL);
}

const struct cmdlet cmdlet_invoke_item = {.name = "Invoke-Item", .params = invoke_params, .process = invoke_process};
