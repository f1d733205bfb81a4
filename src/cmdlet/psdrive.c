/* SPDX-License-Identifier: MIT */
/* cmdlet/psdrive.c - Get-, New- and Remove-PSDrive, Get-PSProvider. */
#include <string.h>

#include "base/utf.h"
#include "cmdlet/item_query.h"
#include "heap/heap.h"
#include "object/convert.h"

/* ---- Get-PSDrive ---- */

enum { G_NAME, G_LITERAL, G_SCOPE, G_PROVIDER };
static const char *const get_params[] = {"Name", "LiteralName", "Scope", "PSProvider", NULL};

static bool provider_passes(struct cmdlet_call *c, int index, const struct provider *p)
{
	uint32_t n;
	if (!cmdlet_has(c, index))
		return true;
	const ps_value *names = cmdlet_array(c, index, &n);
	for (uint32_t i = 0; i < n; i++) {
		const char *name = item_text(names[i]);
		if (name && (ps_like(p->name, strlen(p->name), name, strlen(name), true) || provider_find(name, strlen(name)) == p))
			return true;
	}
	return false;
}

static enum ps_status write_drives(struct cmdlet_call *c, const char *pattern, bool literal, bool *ret_any)
{
	for (uint32_t i = 0; drive_at(c->rs, i); i++) {
		struct drive *d = drive_at(c->rs, i);
		if (!provider_passes(c, G_PROVIDER, d->provider))
			continue;
		if (pattern && !(literal ? str_eq_nocase(d->name, pattern) : ps_like(d->name, strlen(d->name), pattern, strlen(pattern), true)))
			continue;
		*ret_any = true;
		enum ps_status st = cmdlet_write(c, drive_value(d));
		if (st != PS_OK)
			return st;
	}
	return PS_OK;
}

static enum ps_status get_process(struct cmdlet_call *c)
{
	uint32_t n = 0;
	bool literal = cmdlet_has(c, G_LITERAL), any = false;
	const ps_value *names = cmdlet_has(c, literal ? G_LITERAL : G_NAME) ? cmdlet_array(c, literal ? G_LITERAL : G_NAME, &n) : NULL;
	if (n == 0)
		return write_drives(c, NULL, false, &any);
	for (uint32_t i = 0; i < n; i++) {
		const char *name = item_text(names[i]);
		if (!name)
			return PS_ERROR;
		any = false;
		enum ps_status st = write_drives(c, name, literal, &any);
		if (st == PS_OK && !any && (literal || !strpbrk(name, "*?[")))
			st = cmdlet_error(c, &type_exc_drive_not_found, "GetLocationNoMatchingDrive", CAT_OBJECT_NOT_FOUND, ps_cstring(name),
			                  "Cannot find drive. A drive with the name '%s' does not exist.", name);
		if (st != PS_OK)
			return st;
	}
	return PS_OK;
}

const struct cmdlet cmdlet_get_psdrive = {.name = "Get-PSDrive", .params = get_params, .process = get_process};

/* ---- New-PSDrive ---- */

enum { N_NAME, N_PROVIDER, N_ROOT, N_DESCRIPTION, N_SCOPE };
static const char *const new_params[] = {"Name", "PSProvider", "Root", "Description", "Scope", NULL};

static enum ps_status new_process(struct cmdlet_call *c)
{
	enum ps_status st;
	const char *name = cmdlet_str(c, N_NAME), *provider = cmdlet_str(c, N_PROVIDER), *root = cmdlet_str(c, N_ROOT);
	const struct provider *p = provider_find(provider, strlen(provider));
	if (!p)
		return cmdlet_throw(c, &type_exc_provider_not_found, "ProviderNotFound", CAT_OBJECT_NOT_FOUND, ps_cstring(provider),
		                    "Cannot find a provider with the name '%s'.", provider);
	if (!*name || strpbrk(name, ":/\\~;"))
		return cmdlet_throw(c, &type_exc_ps_argument, "Argument", CAT_INVALID_ARGUMENT, PS_NULL,
		                    "Cannot process the drive name because the drive name contains one or more of the following characters "
		                    "that are not valid: ; ~ / \\ . :");
	if (drive_find(c->rs, name, strlen(name)))
		return cmdlet_error(c, &type_exc_session_state, "DriveAlreadyExists", CAT_RESOURCE_EXISTS, ps_cstring(name),
		                    "A drive with the name '%s' already exists.", name);
	if (!cmdlet_should_process(c, heap_printf("Name: %s Provider: %s Root: %s", name, p->full, root), "New drive", &st))
		return st;
	if (p->folders) {
		struct path at;
		if (!path_parse(c->rs, root, &at))
			return item_pending_error(c);
		if (!path_is_container(c->rs, &at))
			return cmdlet_error(c, &type_exc_io, "DriveRootError", CAT_READ_ERROR, ps_cstring(name),
			                    "The specified drive root \"%s\" either does not exist, or it is not a folder.", root);
		root = at.inner;
	}
	return cmdlet_write(c, drive_value(drive_new(c->rs, name, p, root, cmdlet_str(c, N_DESCRIPTION), NULL)));
}

const struct cmdlet cmdlet_new_psdrive = {.name = "New-PSDrive", .params = new_params, .process = new_process};

/* ---- Remove-PSDrive ---- */

enum { R_NAME, R_LITERAL, R_PROVIDER, R_FORCE, R_SCOPE };
static const char *const remove_params[] = {"Name", "LiteralName", "PSProvider", "Force", "Scope", NULL};

static enum ps_status remove_matching(struct cmdlet_call *c, const char *name, bool literal)
{
	enum ps_status st;
	bool any = false;
	for (uint32_t i = 0; drive_at(c->rs, i);) {
		struct drive *d = drive_at(c->rs, i);
		bool hit = literal ? str_eq_nocase(d->name, name) : ps_like(d->name, strlen(d->name), name, strlen(name), true);
		if (!hit || !provider_passes(c, R_PROVIDER, d->provider)) {
			i++;
			continue;
		}
		any = true;
		if (location_path(c->rs).drive == d)
			return cmdlet_error(c, &type_exc_ps_operation, "InvalidOperation", CAT_INVALID_OPERATION, PS_NULL,
			                    "Cannot remove drive '%s' because it is in use.", d->name);
		const char *target = heap_printf("Name: %s Provider: %s Root: %s", d->name, d->provider->full, d->root);
		if (!cmdlet_should_process(c, target, "Remove Drive", &st)) {
			if (st != PS_OK)
				return st;
			i++;
			continue;
		}
		(void)drive_remove(c->rs, d);
	}
	if (any || (!literal && strpbrk(name, "*?[")))
		return PS_OK;
	return cmdlet_error(c, &type_exc_drive_not_found, "DriveNotFound", CAT_OBJECT_NOT_FOUND, ps_cstring(name),
	                    "Cannot find drive. A drive with the name '%s' does not exist.", name);
}

static enum ps_status remove_process(struct cmdlet_call *c)
{
	uint32_t n;
	bool literal = cmdlet_has(c, R_LITERAL);
	const ps_value *names = cmdlet_array(c, literal ? R_LITERAL : R_NAME, &n);
	for (uint32_t i = 0; i < n; i++) {
		const char *name = item_text(names[i]);
		enum ps_status st = name ? remove_matching(c, name, literal) : PS_ERROR;
		if (st != PS_OK)
			return st;
	}
	return PS_OK;
}

const struct cmdlet cmdlet_remove_psdrive = {.name = "Remove-PSDrive", .params = remove_params, .process = remove_process};

/* ---- Get-PSProvider ---- */

static const char *const provider_params[] = {"PSProvider", NULL};

static enum ps_status provider_process(struct cmdlet_call *c)
{
	for (uint32_t i = 0; provider_at(i); i++) {
		if (!provider_passes(c, 0, provider_at(i)))
			continue;
		enum ps_status st = cmdlet_write(c, provider_info(c->rs, provider_at(i)));
		if (st != PS_OK)
			return st;
	}
	uint32_t n = 0;
	const ps_value *names = cmdlet_has(c, 0) ? cmdlet_array(c, 0, &n) : NULL;
	for (uint32_t i = 0; i < n; i++) {
		const char *name = item_text(names[i]);
		if (!name || strpbrk(name, "*?[") || provider_find(name, strlen(name)))
			continue;
		enum ps_status st = cmdlet_error(c, &type_exc_provider_not_found, "ProviderNotFound", CAT_OBJECT_NOT_FOUND, names[i],
		                                 "Cannot find a provider with the name '%s'.", name);
		if (st != PS_OK)
			return st;
	}
	return PS_OK;
}

const struct cmdlet cmdlet_get_psprovider = {.name = "Get-PSProvider", .params = provider_params, .process = provider_process};
