/* SPDX-License-Identifier: MIT */
/* engine/path.c - what a written path means: provider, drive, inner path; how it is shown. */
#include <string.h>

#include "base/alloc.h"
#include "base/env.h"
#include "base/utf.h"
#include "engine/location.h"
#include "heap/heap.h"
#include "object/throw.h"

static const char *slashes(const char *s, size_t n)
{
	char *out = heap_strndup(s, n);
	for (char *at = out; *at; at++)
		if (*at == '\\')
			*at = '/';
	return out;
}

/* Root of a drive without the slash at its end. */
static const char *drive_base(const struct drive *d)
{
	size_t n = strlen(d->root);
	while (n > 0 && d->root[n - 1] == '/')
		n--;
	return heap_strndup(d->root, n);
}

/* `rel` below the drive's root, or below its current location when it has no slash in front. */
static const char *on_drive(const struct drive *d, const char *rel)
{
	if (!d->provider->folders) {
		while (*rel == '/')
			rel++;
		if (rel[0] == '.' && rel[1] == '/')
			rel += 2;
		return strcmp(rel, ".") == 0 || strcmp(rel, "..") == 0 ? "" : rel;
	}
	const char *inside = *rel == '/' || !*d->current ? heap_printf("/%s", rel) : heap_printf("/%s/%s", d->current, rel);
	inside = path_normalize(inside);
	const char *base = drive_base(d);
	return inside[1] ? heap_printf("%s%s", base, inside) : *base ? base : "/";
}

static struct drive *root_drive(struct runspace *rs)
{
	return drive_find(rs, "/", 1);
}

bool path_throw_drive(struct runspace *rs, const char *name)
{
	(void)rs;
	return ps_throw_error(&type_exc_drive_not_found, "DriveNotFound", CAT_OBJECT_NOT_FOUND, ps_cstring(name),
	                      "Cannot find drive. A drive with the name '%s' does not exist.", name);
}

static bool qualified(struct runspace *rs, const char *text, const char *colons, struct path *ret)
{
	size_t n = (size_t)(colons - text);
	const struct provider *p = provider_find(text, n);
	if (!p) {
		const char *name = heap_strndup(text, n);
		return ps_throw_error(&type_exc_provider_not_found, "ProviderNotFound", CAT_OBJECT_NOT_FOUND, ps_cstring(name),
		                      "Cannot find a provider with the name '%s'.", name);
	}
	const char *inner = slashes(colons + 2, strlen(colons + 2));
	ret->provider = p;
	ret->drive = NULL;
	if (p->folders)
		inner = path_normalize(*inner == '/' ? inner : heap_printf("%s/%s", location_directory(rs), inner));
	ret->inner = inner;
	return true;
}

/* ~ and ~/x on the file system. */
static const char *home_path(const struct location_state *l, const char *text)
{
	if (text[0] != '~' || (text[1] && text[1] != '/') || !l->here.provider->folders)
		return text;
	char *home = env_get("HOME");
	if (!home || !*home) {
		mem_free(home);
		return text;
	}
	const char *path = heap_printf("%s%s", home, text + 1);
	mem_free(home);
	return path;
}

bool path_parse(struct runspace *rs, const char *text, struct path *ret)
{
	struct location_state *l = location_state(rs);
	const char *colons = strstr(text, "::");
	if (colons && colons > text && !memchr(text, '/', (size_t)(colons - text)))
		return qualified(rs, text, colons, ret);
	size_t n;
	if (path_drive_prefix(text, &n)) {
		struct drive *d = drive_find(rs, text, n);
		if (!d)
			return path_throw_drive(rs, heap_strndup(text, n));
		const char *rel = slashes(text + n + 1, strlen(text + n + 1));
		*ret = (struct path){d->provider, d, on_drive(d, rel)};
		return true;
	}
	const char *path = home_path(l, slashes(text, strlen(text)));
	if (*path == '/' && (l->here.provider->folders || path[1])) {
		*ret = (struct path){&provider_filesystem, root_drive(rs), path_normalize(path)};
		return true;
	}
	if (l->current) {
		*ret = (struct path){l->current->provider, l->current, on_drive(l->current, path)};
		return true;
	}
	const char *inner = l->here.provider->folders ? path_normalize(heap_printf("%s/%s", l->here.inner, path)) : path;
	*ret = (struct path){l->here.provider, NULL, inner};
	return true;
}

const char *path_qualified(const struct path *p)
{
	return heap_printf("%s::%s", p->provider->full, p->inner);
}

const char *path_shown(const struct path *p)
{
	if (!p->drive)
		return path_qualified(p);
	if (strcmp(p->drive->name, "/") == 0)
		return p->inner;
	if (!p->provider->folders)
		return heap_printf("%s:/%s", p->drive->name, p->inner);
	const char *base = drive_base(p->drive);
	size_t n = strlen(base);
	const char *rest = strncmp(p->inner, base, n) == 0 ? p->inner + n : p->inner;
	return heap_printf("%s:%s%s", p->drive->name, *rest == '/' ? "" : "/", rest);
}

bool path_throw_not_found(struct runspace *rs, const char *shown)
{
	(void)rs;
	return ps_throw_error(&type_exc_item_not_found, "PathNotFound", CAT_OBJECT_NOT_FOUND, ps_cstring(shown),
	                      "Cannot find path '%s' because it does not exist.", shown);
}

const char *path_to_file(struct runspace *rs, const char *text)
{
	struct path p;
	if (!path_parse(rs, text, &p))
		return NULL;
	if (p.provider == &provider_filesystem)
		return p.inner;
	(void)ps_throw_error(&type_exc_ps_operation, "ReadWriteFileNotFileSystemProvider", CAT_INVALID_ARGUMENT, PS_NULL,
	                     "Cannot perform operation because provider '%s' is not a FileSystem provider. "
	                     "Specify a path that resolves to the FileSystem provider.",
	                     p.provider->full);
	return NULL;
}
