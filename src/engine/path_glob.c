/* SPDX-License-Identifier: MIT */
/*
 * engine/path_glob.c - wildcards in paths: every component that has one is matched, without case, against the names of
 * its folder in PowerShell's order (folders first, each group in culture order).
 */
#include <string.h>
#include <sys/stat.h>

#include "base/alloc.h"
#include "base/buf.h"
#include "engine/filesystem.h"
#include "engine/location.h"
#include "heap/heap.h"
#include "object/convert.h"
#include "object/throw.h"
#include "object/wildcard.h"

struct found {
	struct path *at;
	uint32_t count, cap;
};

static void found_add(struct found *f, const struct path *like, const char *inner)
{
	if (f->count == f->cap) {
		uint32_t cap = f->cap ? f->cap * 2 : 8;
		struct path *grown = heap_array(struct path, cap);
		if (f->count)
			memcpy(grown, f->at, sizeof *grown * f->count);
		f->at = grown;
		f->cap = cap;
	}
	f->at[f->count] = *like;
	f->at[f->count++].inner = inner;
}

const char *path_unescape(const char *s, size_t n)
{
	if (!memchr(s, '`', n))
		return heap_strndup(s, n);
	struct buf out = BUF_INIT;
	wildcard_unescape(s, n, &out);
	const char *copy = heap_strndup(buf_str(&out), out.len);
	buf_fini(&out);
	return copy;
}

static void match_from(struct found *f, const struct path *like, const char *dir, const char *rest, bool hidden)
{
	while (*rest == '/')
		rest++;
	size_t n = strcspn(rest, "/");
	if (n == 0) {
		found_add(f, like, *dir ? dir : "/");
		return;
	}
	const char *behind = rest + n;
	while (*behind == '/')
		behind++;
	bool last = *behind == 0;
	if (!wildcard_contains(rest, n)) {
		const char *next = heap_printf("%s/%s", dir, path_unescape(rest, n));
		struct stat st;
		if (last ? lstat(next, &st) == 0 : stat(next, &st) == 0 && S_ISDIR(st.st_mode))
			match_from(f, like, next, behind, hidden);
		return;
	}
	struct fs_names names = {0};
	if (fs_list(*dir ? dir : "/", &names) != 0)
		return;
	for (uint32_t i = 0; i < names.count; i++) {
		const struct fs_name *e = &names.at[i];
		if ((e->name[0] == '.' && !hidden) || (!last && !e->directory))
			continue;
		if (ps_like(e->name, strlen(e->name), rest, n, true))
			match_from(f, like, heap_printf("%s/%s", dir, e->name), behind, hidden);
	}
}

static void match_flat(struct runspace *rs, struct found *f, const struct path *p)
{
	struct ps_vec names = {0};
	p->provider->names(rs, &names);
	for (uint32_t i = 0; i < names.count; i++) {
		const struct ps_str *name = ps_str(names.at[i]);
		if (ps_like(name->text, name->len, p->inner, strlen(p->inner), true))
			found_add(f, p, name->text);
	}
}

bool path_expand(struct runspace *rs, const char *text, bool literal, bool hidden, struct path **ret, uint32_t *ret_n, bool *ret_wild)
{
	struct path p;
	struct found f = {0};
	size_t n = strlen(text);
	bool wild = !literal && wildcard_contains(text, n);
	*ret_wild = wild;
	if (wild && !wildcard_valid(text, n))
		return ps_throw_error(&type_exc_wildcard, "WildcardPattern_Invalid", CAT_NOT_SPECIFIED, PS_NULL,
		                      "The specified wildcard character pattern is not valid: %s", text);
	if (!path_parse(rs, literal || wild ? text : path_unescape(text, n), &p))
		return false;
	if (!wild)
		found_add(&f, &p, p.inner);
	else if (p.provider->folders)
		match_from(&f, &p, "", p.inner, hidden);
	else
		match_flat(rs, &f, &p);
	*ret = f.at;
	*ret_n = f.count;
	return true;
}

bool path_exists(struct runspace *rs, const struct path *p)
{
	struct stat st;
	if (p->provider->folders)
		return lstat(p->inner, &st) == 0;
	if (!*p->inner)
		return true;
	ps_value v = p->provider->item(rs, p->inner);
	if (ps_failed(v))
		(void)ps_take_pending();
	return !ps_failed(v) && !ps_is_unset(v);
}

bool path_is_container(struct runspace *rs, const struct path *p)
{
	(void)rs;
	struct stat st;
	if (p->provider->folders)
		return stat(p->inner, &st) == 0 && S_ISDIR(st.st_mode);
	return !*p->inner;
}
