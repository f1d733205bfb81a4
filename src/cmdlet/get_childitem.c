/* SPDX-License-Identifier: MIT */
/*
 * cmdlet/get_childitem.c - Get-ChildItem.
 *
 * Two ways of walking a tree: without -Include/-Exclude a folder's entries are written before its subfolders are
 * entered; with them every entry is followed at once by what it contains.  -Name gives paths relative to the start.
 */
#include <errno.h>
#include <string.h>
#include <sys/stat.h>

#include "base/utf.h"
#include "cmdlet/item_query.h"
#include "engine/filesystem.h"
#include "heap/heap.h"
#include "object/convert.h"
#include "object/fileinfo.h"
#include "object/wildcard.h"

enum {
	PATH, LITERAL, FILTER, INCLUDE, EXCLUDE, FORCE, RECURSE, DEPTH, NAME, ATTRIBUTES, FOLLOW, DIRECTORY, FILE_ONLY, HIDDEN, READ_ONLY,
	SYSTEM
};
static const char *const params[] = {"Path",       "LiteralPath",   "Filter",    "Include", "Exclude", "Force",    "Recurse", "Depth", "Name",
                                     "Attributes", "FollowSymlink", "Directory", "File",    "Hidden",  "ReadOnly", "System",  NULL};
static const struct item_params query = {PATH, LITERAL, FILTER, INCLUDE, EXCLUDE, FORCE};

struct walk {
	struct cmdlet_call *c;
	struct item_query q;
	const char *extra;          /* a further name pattern: the leaf of a -Recurse path */
	struct drive *drive;
	bool recurse, names, hidden, follow;
	int64_t depth;              /* -1: no limit */
	const char *attributes;     /* -Attributes, or NULL */
};

/* ---- which entries ---- */

static bool has_attribute(const char *name, size_t n, const char *leaf, const struct stat *st, bool dir)
{
	static const struct { const char *name; int what; } known[] = {
		{"Directory", 'd'}, {"D", 'd'}, {"Hidden", 'h'}, {"H", 'h'}, {"ReadOnly", 'r'}, {"R", 'r'},
		{"ReparsePoint", 'l'}, {"L", 'l'}, {"Normal", 'n'}, {"Archive", 'a'}, {"A", 'a'}};
	for (size_t i = 0; i < ARRAY_LEN(known); i++) {
		if (!utf_equal_nocase(name, n, known[i].name, strlen(known[i].name)))
			continue;
		switch (known[i].what) {
		case 'd':
			return dir;
		case 'h':
			return fs_is_hidden(leaf);
		case 'r':
			return item_read_only(st);
		case 'l':
			return S_ISLNK(st->st_mode);
		case 'n':
			return !dir && !fs_is_hidden(leaf) && !item_read_only(st) && !S_ISLNK(st->st_mode);
		default:
			return false;
		}
	}
	return false;
}

/* "Directory,!Hidden+ReadOnly": , is or, + is and, ! is not. */
static bool attributes_match(const char *expr, const char *leaf, const struct stat *st, bool dir)
{
	bool any = false, all = true;
	for (const char *at = expr;;) {
		while (*at == ' ')
			at++;
		bool negate = *at == '!';
		at += negate;
		size_t n = strcspn(at, ",+ ");
		if (has_attribute(at, n, leaf, st, dir) == negate)
			all = false;
		at += n;
		while (*at == ' ')
			at++;
		if (*at == '+') {
			at++;
			continue;
		}
		any = any || all;
		all = true;
		if (*at != ',')
			return any;
		at++;
	}
}

static bool wanted(const struct walk *w, const char *leaf, const struct stat *st, bool dir)
{
	const struct cmdlet_call *c = w->c;
	bool hidden = fs_is_hidden(leaf);
	if (cmdlet_switch(c, DIRECTORY) && !dir)
		return false;
	if (cmdlet_switch(c, FILE_ONLY) && dir)
		return false;
	if (cmdlet_switch(c, HIDDEN) && !hidden)
		return false;
	if (cmdlet_switch(c, READ_ONLY) && !item_read_only(st))
		return false;
	if (cmdlet_switch(c, SYSTEM))
		return false;
	if (w->attributes)
		return attributes_match(w->attributes, leaf, st, dir);
	return !hidden || w->hidden;
}

static bool name_passes(const struct walk *w, const char *leaf)
{
	if (w->extra && !ps_like(leaf, strlen(leaf), w->extra, strlen(w->extra), true))
		return false;
	return item_query_match(&w->q, leaf);
}

/* ---- output ---- */

static enum ps_status put(struct walk *w, const char *path, const char *shown, const struct stat *st, bool dir)
{
	if (w->names)
		return cmdlet_write(w->c, ps_cstring(shown));
	ps_value v = dir ? ps_directoryinfo_new(path, path) : ps_fileinfo_new(path, path);
	struct ps_fileinfo *f = ps_fileinfo(v);
	f->st = *st;
	f->read = f->exists = true;
	f->target_directory = dir;
	struct path p = {&provider_filesystem, w->drive, path};
	return cmdlet_write(w->c, path_add_notes(w->c->rs, v, &p, dir));
}

static enum ps_status list_failed(struct walk *w, int err, const char *dir)
{
	(void)fs_throw(err, dir);
	if (err == EACCES || err == EPERM)
		return item_system_error(w->c, "DirUnauthorizedAccessError", CAT_PERMISSION_DENIED, dir);
	return item_system_error(w->c, "DirIOError", CAT_READ_ERROR, dir);
}

static enum ps_status walk_folder(struct walk *w, const char *dir, const char *prefix, int64_t depth);

static enum ps_status enter(struct walk *w, const char *dir, const char *prefix, const struct fs_name *e, int64_t depth)
{
	struct stat st;
	const char *path = path_join(dir, e->name);
	if (!e->directory || depth == 0 || (fs_is_hidden(e->name) && !w->hidden))
		return PS_OK;
	if (!w->follow && (lstat(path, &st) != 0 || S_ISLNK(st.st_mode)))
		return PS_OK;
	return walk_folder(w, path, *prefix ? path_join(prefix, e->name) : e->name, depth > 0 ? depth - 1 : depth);
}

#define FOLLOW_DEPTH_MAX 128 /* links that form a circle end here */

static enum ps_status walk_folder(struct walk *w, const char *dir, const char *prefix, int64_t depth)
{
	struct fs_names names = {0};
	if (runspace_stopping(w->c->rs))
		return PS_CANCELED;
	if (w->follow && depth < -FOLLOW_DEPTH_MAX)
		return PS_OK;
	int err = fs_list(dir, &names);
	if (err)
		return list_failed(w, err, dir);
	bool at_once = item_query_filtered(&w->q) && w->recurse;
	for (uint32_t i = 0; i < names.count; i++) {
		const struct fs_name *e = &names.at[i];
		const char *path = path_join(dir, e->name);
		struct stat st;
		enum ps_status s = PS_OK;
		if (name_passes(w, e->name) && lstat(path, &st) == 0 && wanted(w, e->name, &st, e->directory))
			s = put(w, path, *prefix ? path_join(prefix, e->name) : e->name, &st, e->directory);
		if (s == PS_OK && at_once)
			s = enter(w, dir, prefix, e, depth);
		if (s != PS_OK)
			return s;
	}
	if (!w->recurse || at_once)
		return PS_OK;
	for (uint32_t i = 0; i < names.count; i++) {
		enum ps_status s = enter(w, dir, prefix, &names.at[i], depth);
		if (s != PS_OK)
			return s;
	}
	return PS_OK;
}

/* ---- starting points ---- */

static enum ps_status flat_children(struct walk *w, const struct path *p)
{
	if (*p->inner) {
		if (!name_passes(w, p->inner))
			return PS_OK;
		ps_value v = path_item(w->c->rs, p);
		if (ps_failed(v))
			return item_pending_error(w->c);
		if (ps_is_unset(v))
			return item_not_found(w->c, p);
		return cmdlet_write(w->c, w->names ? ps_cstring(p->inner) : v);
	}
	struct ps_vec names = {0};
	p->provider->names(w->c->rs, &names);
	for (uint32_t i = 0; i < names.count; i++) {
		struct path one = *p;
		one.inner = ps_str(names.at[i])->text;
		ps_value v = path_item(w->c->rs, &one);
		if (ps_failed(v) || ps_is_unset(v)) {
			if (ps_failed(v))
				(void)ps_take_pending();
			continue;
		}
		if (!name_passes(w, one.inner))
			continue;
		enum ps_status st = cmdlet_write(w->c, w->names ? names.at[i] : v);
		if (st != PS_OK)
			return st;
	}
	return PS_OK;
}

static enum ps_status one_path(struct walk *w, const struct path *p, bool wild)
{
	w->drive = p->drive;
	if (!p->provider->folders)
		return flat_children(w, p);
	struct stat st, target;
	if (lstat(p->inner, &st) != 0)
		return item_not_found(w->c, p);
	bool dir = S_ISDIR(st.st_mode) || (S_ISLNK(st.st_mode) && stat(p->inner, &target) == 0 && S_ISDIR(target.st_mode));
	const char *leaf = path_leaf(p->inner);
	if (dir && (!wild || w->recurse)) {
		if (wild && name_passes(w, leaf) && item_query_filtered(&w->q) && wanted(w, leaf, &st, dir)) {
			enum ps_status s = put(w, p->inner, leaf, &st, dir);
			if (s != PS_OK)
				return s;
		}
		if (!wild && !w->recurse && w->q.include_count && !w->names)
			return PS_OK; /* -Include needs a path whose leaf is a wildcard */
		return walk_folder(w, p->inner, wild && w->names ? leaf : "", w->depth);
	}
	if (!name_passes(w, leaf))
		return PS_OK;
	if (wild ? !wanted(w, leaf, &st, dir) : (cmdlet_switch(w->c, DIRECTORY) && !dir))
		return PS_OK;
	return put(w, p->inner, leaf, &st, dir);
}

/* -Recurse with a leaf that is no folder: the leaf is a pattern for the whole tree above it. */
static const char *split_recurse(struct walk *w, const char *text, bool literal)
{
	struct path p;
	if (!w->recurse || literal || !path_parse(w->c->rs, text, &p) || !p.provider->folders) {
		if (!ps_is_null(ps_pending()))
			(void)ps_take_pending();
		return text;
	}
	const char *leaf = path_leaf(p.inner);
	if (strcmp(leaf, "*") == 0 || (!wildcard_contains(leaf, strlen(leaf)) && path_exists(w->c->rs, &p)))
		return text;
	const char *parent = path_parent(p.inner);
	struct path above = {p.provider, p.drive, parent};
	if (!*parent || (!wildcard_contains(parent, strlen(parent)) && !path_is_container(w->c->rs, &above)))
		return text;
	w->extra = leaf;
	return path_shown(&above);
}

static enum ps_status list_text(struct walk *w, const char *text, bool literal)
{
	struct path *found;
	uint32_t n;
	bool wild;
	w->extra = NULL;
	text = split_recurse(w, text, literal);
	if (!path_expand(w->c->rs, text, literal, w->hidden, &found, &n, &wild))
		return item_pending_error(w->c);
	for (uint32_t i = 0; i < n; i++) {
		enum ps_status st = one_path(w, &found[i], wild && !w->extra);
		if (st != PS_OK)
			return st;
	}
	return PS_OK;
}

static enum ps_status process(struct cmdlet_call *c)
{
	struct walk w = {.c = c};
	item_query_init(&w.q, c, &query);
	w.names = cmdlet_switch(c, NAME);
	w.recurse = cmdlet_switch(c, RECURSE) || cmdlet_has(c, DEPTH);
	w.depth = cmdlet_int(c, DEPTH, -1);
	w.follow = cmdlet_switch(c, FOLLOW);
	w.hidden = w.q.force || cmdlet_switch(c, HIDDEN);
	if (cmdlet_has(c, ATTRIBUTES)) {
		w.attributes = item_text(c->args[ATTRIBUTES]);
		if (!w.attributes)
			return PS_ERROR;
	}
	bool literal = cmdlet_has(c, LITERAL);
	uint32_t n = 0;
	const ps_value *texts = cmdlet_has(c, literal ? LITERAL : PATH) ? cmdlet_array(c, literal ? LITERAL : PATH, &n) : NULL;
	if (n == 0)
		return list_text(&w, ".", true);
	for (uint32_t i = 0; i < n; i++) {
		const char *text = item_text(texts[i]);
		if (!text)
			return PS_ERROR;
		enum ps_status st = list_text(&w, text, literal);
		if (st != PS_OK)
			return st;
	}
	return PS_OK;
}

const struct cmdlet cmdlet_get_childitem = {.name = "Get-ChildItem", .params = params, .process = process};
