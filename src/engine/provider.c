/* SPDX-License-Identifier: MIT */
/*
 * engine/provider.c - items with their notes, and ${drive:name} variables.
 */
#include "engine/provider.h"

#include <errno.h>
#include <fcntl.h>
#include <string.h>

#include "base/buf.h"
#include "engine/filesystem.h"
#include "engine/location.h"
#include "heap/heap.h"
#include "io/fd.h"
#include "object/convert.h"
#include "object/psobject.h"
#include "object/throw.h"

struct notes {
	struct runspace *rs;
	struct path path;
};

static void fill_notes(ps_value v, void *arg, int64_t container)
{
	const struct notes *n = arg;
	const struct path *p = &n->path;
	const char *full = p->provider->full;
	ps_add_note(v, "PSPath", ps_string_printf("%s::%s", full, p->inner));
	if (p->provider->folders) {
		const char *parent = path_parent(p->inner);
		ps_add_note(v, "PSParentPath", *parent ? ps_string_printf("%s::%s", full, parent) : ps_cstring(""));
		ps_add_note(v, "PSChildName", ps_cstring(path_leaf(p->inner)));
	} else {
		ps_add_note(v, "PSParentPath", ps_cstring(full));
		ps_add_note(v, "PSChildName", ps_cstring(p->inner));
	}
	if (p->drive)
		ps_add_note(v, "PSDrive", drive_value(p->drive));
	ps_add_note(v, "PSProvider", provider_info(runspace_current() ? runspace_current() : n->rs, p->provider));
	if (container >= 0)
		ps_add_note(v, "PSIsContainer", ps_from_bool(container != 0));
}

ps_value path_add_notes(struct runspace *rs, ps_value item, const struct path *p, bool container)
{
	ps_value v = ps_wrap(item);
	struct notes *n = heap_new(struct notes);
	n->rs = rs;
	n->path = *p;
	if (((struct ps_refobj *)v.bits)->ext)
		fill_notes(v, n, container);
	else
		ps_set_lazy_notes(v, fill_notes, n, container);
	return v;
}

void path_content_notes(ps_value notes, struct runspace *rs, const struct path *p)
{
	struct notes n = {rs, *p};
	fill_notes(notes, &n, -1);
}

ps_value path_item(struct runspace *rs, const struct path *p)
{
	ps_value v;
	if (p->provider->folders) {
		v = fs_item(p->inner);
	} else if (!*p->inner) {
		struct ps_vec items = {0}, names = {0};
		p->provider->names(rs, &names);
		for (uint32_t i = 0; i < names.count; i++) {
			ps_value one = p->provider->item(rs, ps_str(names.at[i])->text);
			if (!ps_failed(one) && !ps_is_unset(one))
				ps_vec_add(&items, one);
		}
		v = ps_vec_to_array(&items);
	} else {
		v = p->provider->item(rs, p->inner);
	}
	if (ps_failed(v) || ps_is_unset(v))
		return v;
	return path_add_notes(rs, v, p, path_is_container(rs, p));
}

/* The lines of a file as Get-Content gives them. */
static ps_value file_lines(const char *path)
{
	struct buf text = BUF_INIT;
	int err = fd_read_file(path, &text);
	if (err) {
		buf_fini(&text);
		return err == ENOENT ? PS_NULL : ps_fail(fs_throw(err, path));
	}
	struct ps_vec lines = {0};
	const char *at = buf_str(&text), *end = at + text.len;
	if (text.len >= 3 && memcmp(at, "\xEF\xBB\xBF", 3) == 0)
		at += 3;
	while (at < end) {
		const char *nl = memchr(at, '\n', (size_t)(end - at));
		size_t n = (size_t)((nl ? nl : end) - at);
		ps_vec_add(&lines, ps_string_lossy(at, n > 0 && at[n - 1] == '\r' ? n - 1 : n));
		at += n + 1;
	}
	buf_fini(&text);
	ps_value v = ps_vec_collapse(&lines);
	return ps_is_null(v) ? PS_NULL : v;
}

static bool write_lines(const char *path, ps_value v)
{
	struct buf out = BUF_INIT;
	struct ps_vec items = {0};
	if (!ps_flatten(v, &items))
		return false;
	bool ok = true;
	for (uint32_t i = 0; ok && i < items.count; i++) {
		ok = ps_to_text(items.at[i], &out, NULL);
		buf_put_byte(&out, '\n');
	}
	if (ok) {
		int fd = fd_open(path, O_WRONLY | O_CREAT | O_TRUNC, 0666);
		int err = fd < 0 ? -fd : fd_write_all(fd, out.data, out.len);
		if (fd >= 0)
			fd_close(fd);
		if (err)
			ok = fs_throw(err, path);
	}
	buf_fini(&out);
	return ok;
}

/* name is what stands behind the colon; $env:x and ${C:/a b.txt} alike. */
static bool variable_path(struct runspace *rs, const char *drive, const char *name, struct path *ret)
{
	const struct provider *p = provider_find(drive, strlen(drive));
	if (p && !p->folders && !drive_find(rs, drive, strlen(drive))) {
		*ret = (struct path){p, NULL, name};
		return true;
	}
	struct drive *d = drive_find(rs, drive, strlen(drive));
	if (d && !d->provider->folders) {
		*ret = (struct path){d->provider, d, name};
		return true;
	}
	return path_parse(rs, heap_printf("%s:%s", drive, name), ret);
}

ps_value provider_get_variable(struct runspace *rs, const char *drive, const char *name)
{
	struct path p;
	if (!variable_path(rs, drive, name, &p))
		return PS_FAIL;
	if (p.provider->folders)
		return file_lines(p.inner);
	ps_value v = p.provider->value(rs, p.inner);
	return ps_is_unset(v) ? PS_NULL : v;
}

bool provider_set_variable(struct runspace *rs, const char *drive, const char *name, ps_value v)
{
	struct path p;
	if (!variable_path(rs, drive, name, &p))
		return false;
	if (p.provider->folders)
		return write_lines(p.inner, v);
	return p.provider->set(rs, p.inner, v, false);
}
