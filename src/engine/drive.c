/* SPDX-License-Identifier: MIT */
/*
 * engine/drive.c - the drives of a session and the objects that show them: PSDriveInfo, ProviderInfo, PathInfo.
 */
#include <string.h>

#include "base/buf.h"
#include "base/utf.h"
#include "engine/location.h"
#include "heap/heap.h"
#include "object/psobject.h"
#include "object/throw.h"

static const struct provider *const providers[] = {&provider_alias, &provider_environment, &provider_filesystem,
                                                   &provider_function, &provider_variable};

const struct provider *provider_at(uint32_t i)
{
	return i < ARRAY_LEN(providers) ? providers[i] : NULL;
}

const struct provider *provider_find(const char *name, size_t n)
{
	for (size_t i = 0; i < ARRAY_LEN(providers); i++) {
		const struct provider *p = providers[i];
		if (utf_equal_nocase(name, n, p->name, strlen(p->name)) || utf_equal_nocase(name, n, p->full, strlen(p->full)))
			return p;
	}
	return NULL;
}

/* ---- drives ---- */

struct drive *drive_find(struct runspace *rs, const char *name, size_t n)
{
	struct location_state *l = location_state(rs);
	for (uint32_t i = l->drive_count; i-- > 0;)
		if (utf_equal_nocase(name, n, l->drives[i]->name, strlen(l->drives[i]->name)))
			return l->drives[i];
	return NULL;
}

struct drive *drive_new(struct runspace *rs, const char *name, const struct provider *p, const char *root, const char *description,
                        struct scope *scope)
{
	struct location_state *l = location_state(rs);
	struct drive *d = heap_new(struct drive);
	d->ref.o.type = &type_drive;
	d->name = heap_strdup(name);
	d->provider = p;
	d->root = heap_strdup(root);
	d->description = description ? heap_strdup(description) : "";
	d->current = "";
	d->scope = scope;
	if (l->drive_count == l->drive_cap) {
		l->drive_cap = l->drive_cap ? l->drive_cap * 2 : 8;
		struct drive **grown = heap_array(struct drive *, l->drive_cap);
		if (l->drive_count)
			memcpy(grown, l->drives, sizeof *grown * l->drive_count);
		l->drives = grown;
	}
	l->drives[l->drive_count++] = d;
	return d;
}

bool drive_remove(struct runspace *rs, struct drive *d)
{
	struct location_state *l = location_state(rs);
	for (uint32_t i = 0; i < l->drive_count; i++) {
		if (l->drives[i] != d)
			continue;
		memmove(&l->drives[i], &l->drives[i + 1], sizeof *l->drives * (l->drive_count - i - 1));
		l->drive_count--;
		return true;
	}
	return false;
}

struct drive *drive_at(struct runspace *rs, uint32_t i)
{
	struct location_state *l = location_state(rs);
	return i < l->drive_count ? l->drives[i] : NULL;
}

/* ---- System.Management.Automation.PSDriveInfo ---- */

static struct drive *drive_of(const struct ps_call *c)
{
	return (struct drive *)c->self.bits;
}

static ps_value drive_get_name(const struct ps_call *c)
{
	return ps_cstring(drive_of(c)->name);
}

static ps_value drive_get_provider(const struct ps_call *c)
{
	return provider_info(runspace_current(), drive_of(c)->provider);
}

static ps_value drive_get_root(const struct ps_call *c)
{
	return ps_cstring(drive_of(c)->root);
}

static ps_value drive_get_description(const struct ps_call *c)
{
	return ps_cstring(drive_of(c)->description);
}

static ps_value drive_get_location(const struct ps_call *c)
{
	return ps_cstring(drive_of(c)->current);
}

static ps_value drive_get_null(const struct ps_call *c)
{
	(void)c;
	return PS_NULL;
}

static bool drive_to_string(ps_value v, struct buf *out)
{
	buf_puts(out, ((struct drive *)v.bits)->name);
	return true;
}

static const struct ps_member_row drive_rows[] = {
	{"string CurrentLocation {get;}", drive_get_location, NULL},
	{"string Description {get;}", drive_get_description, NULL},
	{"string DisplayRoot {get;}", drive_get_null, NULL},
	{"string Name {get;}", drive_get_name, NULL},
	{"System.Management.Automation.ProviderInfo Provider {get;}", drive_get_provider, NULL},
	{"string Root {get;}", drive_get_root, NULL},
	{NULL, NULL, NULL},
};
static const struct ps_type_ops drive_ops = {.to_string = drive_to_string};
struct ps_type type_drive = {PS_TYPE_HEAD, .name = "System.Management.Automation.PSDriveInfo", .base = &type_object,
                             .tc = TC_OBJECT, .flags = PS_TYPE_REF, .rows = drive_rows, .ops = &drive_ops};

/* ---- System.Management.Automation.ProviderInfo ---- */

struct provider_object {
	struct ps_refobj ref;
	const struct provider *p;
};

static const struct provider *provider_of(const struct ps_call *c)
{
	return ((struct provider_object *)c->self.bits)->p;
}

ps_value provider_info(struct runspace *rs, const struct provider *p)
{
	struct session_state *state = rs->state;
	struct provider_object **all = state->providers;
	if (!all)
		state->providers = all = heap_array(struct provider_object *, ARRAY_LEN(providers));
	for (size_t i = 0; i < ARRAY_LEN(providers); i++) {
		if (providers[i] != p)
			continue;
		if (!all[i]) {
			all[i] = heap_new(struct provider_object);
			all[i]->ref.o.type = &type_provider_info;
			all[i]->p = p;
		}
		return ps_from_obj(all[i]);
	}
	return PS_NULL;
}

static ps_value provider_get_name(const struct ps_call *c)
{
	return ps_cstring(provider_of(c)->name);
}

static ps_value provider_get_home(const struct ps_call *c)
{
	return provider_of(c)->folders ? variable_get(runspace_current(), "HOME") : ps_cstring("");
}

static ps_value provider_get_module(const struct ps_call *c)
{
	(void)c;
	return ps_cstring("Microsoft.PowerShell.Core");
}

static ps_value provider_get_capabilities(const struct ps_call *c)
{
	return ps_cstring(provider_of(c)->capabilities);
}

static ps_value provider_get_drives(const struct ps_call *c)
{
	struct ps_vec v = {0};
	struct runspace *rs = runspace_current();
	for (uint32_t i = 0; drive_at(rs, i); i++)
		if (drive_at(rs, i)->provider == provider_of(c))
			ps_vec_add(&v, drive_value(drive_at(rs, i)));
	return ps_vec_to_array(&v);
}

static bool provider_to_string(ps_value v, struct buf *out)
{
	buf_puts(out, ((struct provider_object *)v.bits)->p->full);
	return true;
}

static const struct ps_member_row provider_rows[] = {
	{"string Capabilities {get;}", provider_get_capabilities, NULL},
	{"System.Object Drives {get;}", provider_get_drives, NULL},
	{"string Home {get;}", provider_get_home, NULL},
	{"string ModuleName {get;}", provider_get_module, NULL},
	{"string Name {get;}", provider_get_name, NULL},
	{"string PSSnapIn {get;}", provider_get_module, NULL},
	{NULL, NULL, NULL},
};
static const struct ps_type_ops provider_ops = {.to_string = provider_to_string};
struct ps_type type_provider_info = {PS_TYPE_HEAD, .name = "System.Management.Automation.ProviderInfo", .base = &type_object,
                                     .tc = TC_OBJECT, .flags = PS_TYPE_REF, .rows = provider_rows, .ops = &provider_ops};

/* ---- System.Management.Automation.PathInfo ---- */

struct path_object {
	struct ps_refobj ref;
	struct path path;
};

static struct path *path_of(const struct ps_call *c)
{
	return &((struct path_object *)c->self.bits)->path;
}

ps_value path_info(struct runspace *rs, const struct path *p)
{
	(void)rs;
	struct path_object *o = heap_new(struct path_object);
	o->ref.o.type = &type_path_info;
	o->path = *p;
	return ps_from_obj(o);
}

const struct path *path_of_info(ps_value v)
{
	return &((struct path_object *)v.bits)->path;
}

static ps_value path_get_path(const struct ps_call *c)
{
	return ps_cstring(path_shown(path_of(c)));
}

static ps_value path_get_provider_path(const struct ps_call *c)
{
	return ps_cstring(path_of(c)->inner);
}

static ps_value path_get_drive(const struct ps_call *c)
{
	return path_of(c)->drive ? drive_value(path_of(c)->drive) : PS_NULL;
}

static ps_value path_get_provider(const struct ps_call *c)
{
	return provider_info(runspace_current(), path_of(c)->provider);
}

static bool path_to_string(ps_value v, struct buf *out)
{
	buf_puts(out, path_shown(path_of_info(v)));
	return true;
}

static const struct ps_member_row path_rows[] = {
	{"System.Management.Automation.PSDriveInfo Drive {get;}", path_get_drive, NULL},
	{"string Path {get;}", path_get_path, NULL},
	{"System.Management.Automation.ProviderInfo Provider {get;}", path_get_provider, NULL},
	{"string ProviderPath {get;}", path_get_provider_path, NULL},
	{NULL, NULL, NULL},
};
static const struct ps_type_ops path_ops = {.to_string = path_to_string};
struct ps_type type_path_info = {PS_TYPE_HEAD, .name = "System.Management.Automation.PathInfo", .base = &type_object,
                                 .tc = TC_OBJECT, .flags = PS_TYPE_REF, .rows = path_rows, .ops = &path_ops};
