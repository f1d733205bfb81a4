/* SPDX-License-Identifier: MIT */
/* cmdlet/path_cmdlets.c - Join-Path, Split-Path, Test-Path, Resolve-Path, Convert-Path. */
#include <string.h>
#include <sys/stat.h>

#include "base/buf.h"
#include "cmdlet/item_query.h"
#include "heap/heap.h"
#include "object/convert.h"
#include "object/psobject.h"

/* ---- Join-Path ---- */

enum { J_PATH, J_CHILD, J_MORE, J_EXTENSION, J_RESOLVE };
static const char *const join_params[] = {"Path", "ChildPath", "AdditionalChildPath", "Extension", "Resolve", NULL};

static const char *backslashes(const char *s)
{
	char *out = heap_strdup(s);
	for (char *at = out; *at; at++)
		if (*at == '\\')
			*at = '/';
	return out;
}

static const char *join_two(const char *a, const char *b)
{
	size_t n;
	if (!*b)
		return a[0] && a[strlen(a) - 1] == '/' ? a : heap_printf("%s/", a);
	if (path_drive_prefix(a, &n) && !a[n + 1])
		return heap_printf("%s/%s", a, *b == '/' ? b + 1 : b);
	return !*a ? (*b == '/' ? b : heap_printf("/%s", b)) : path_join(a, b);
}

static const char *with_extension(const char *path, const char *ext)
{
	const char *slash = strrchr(path, '/');
	const char *dot = strrchr(slash ? slash : path, '.');
	size_t stem = dot ? (size_t)(dot - path) : strlen(path);
	if (!*ext)
		return heap_strndup(path, stem);
	return heap_printf("%.*s%s%s", (int)stem, path, *ext == '.' ? "" : ".", ext);
}

static enum ps_status write_resolved(struct cmdlet_call *c, const char *text)
{
	struct path *found;
	uint32_t n;
	bool wild;
	if (!path_expand(c->rs, text, false, false, &found, &n, &wild))
		return item_pending_error(c);
	for (uint32_t i = 0; i < n; i++) {
		if (!wild && !path_exists(c->rs, &found[i]))
			return item_not_found(c, &found[i]);
		enum ps_status st = cmdlet_write(c, ps_cstring(path_shown(&found[i])));
		if (st != PS_OK)
			return st;
	}
	return PS_OK;
}

static enum ps_status join_process(struct cmdlet_call *c)
{
	uint32_t n, more = 0;
	const ps_value *paths = cmdlet_array(c, J_PATH, &n);
	const ps_value *rest = cmdlet_has(c, J_MORE) ? cmdlet_array(c, J_MORE, &more) : NULL;
	const char *child = cmdlet_str(c, J_CHILD);
	for (uint32_t i = 0; i < n; i++) {
		const char *path = item_text(paths[i]);
		size_t drive;
		if (!path)
			return PS_ERROR;
		path = backslashes(path);
		if (path_drive_prefix(path, &drive) && !drive_find(c->rs, path, drive)) {
			(void)path_throw_drive(c->rs, heap_strndup(path, drive));
			enum ps_status st = item_pending_error(c);
			if (st != PS_OK)
				return st;
			continue;
		}
		path = join_two(path, backslashes(child ? child : ""));
		for (uint32_t k = 0; k < more; k++) {
			const char *next = item_text(rest[k]);
			if (!next)
				return PS_ERROR;
			path = join_two(path, backslashes(next));
		}
		if (cmdlet_has(c, J_EXTENSION))
			path = with_extension(path, cmdlet_str(c, J_EXTENSION));
		enum ps_status st = cmdlet_switch(c, J_RESOLVE) ? write_resolved(c, path) : cmdlet_write(c, ps_cstring(path));
		if (st != PS_OK)
			return st;
	}
	return PS_OK;
}

const struct cmdlet cmdlet_join_path = {.name = "Join-Path", .params = join_params, .process = join_process};

/* ---- Split-Path ---- */

enum { S_PATH, S_LITERAL, S_QUALIFIER, S_NO_QUALIFIER, S_PARENT, S_LEAF, S_LEAF_BASE, S_EXTENSION, S_IS_ABSOLUTE, S_RESOLVE };
static const char *const split_params[] = {"Path",     "LiteralPath", "Qualifier", "NoQualifier", "Parent", "Leaf",
                                           "LeafBase", "Extension",   "IsAbsolute", "Resolve",    NULL};

/* Length of "Env:" or "Provider::" at the beginning. */
static size_t qualifier_length(const char *s)
{
	size_t n;
	const char *colons = strstr(s, "::");
	if (colons && !memchr(s, '/', (size_t)(colons - s)))
		return (size_t)(colons - s) + 2;
	return path_drive_prefix(s, &n) ? n + 1 : 0;
}

static const char *split_parent(struct cmdlet_call *c, const char *s, enum ps_status *ret)
{
	size_t q = qualifier_length(s);
	const char *rest = s + q;
	size_t n = strlen(rest);
	*ret = PS_OK;
	while (n > 1 && rest[n - 1] == '/')
		n--;
	if (q == 0 && n == 1 && rest[0] == '/') {
		(void)ps_throw_error(&type_exc_ps_argument, "Argument", CAT_INVALID_ARGUMENT, PS_NULL,
		                     "Cannot process argument because the value of argument \"path\" is not valid. Change the value of the "
		                     "\"path\" argument and run the operation again.");
		*ret = item_pending_error(c);
		return NULL;
	}
	while (n > 0 && rest[n - 1] != '/')
		n--;
	bool root = n == 1;
	while (n > 1 && rest[n - 1] == '/')
		n--;
	if (n == 0 && q > 0 && s[q - 1] == ':' && *rest)
		return heap_strndup(s, q);
	return root ? heap_printf("%.*s/", (int)q, s) : heap_strndup(s, q + n);
}

static const char *split_leaf(const char *s)
{
	size_t q = qualifier_length(s);
	const char *leaf = path_leaf(s + q);
	return *leaf ? leaf : s;
}

static enum ps_status split_one(struct cmdlet_call *c, const char *s)
{
	enum ps_status st;
	size_t q = qualifier_length(s);
	if (cmdlet_switch(c, S_IS_ABSOLUTE))
		return cmdlet_write(c, ps_from_bool(*s == '/' || q > 0));
	if (cmdlet_switch(c, S_QUALIFIER)) {
		if (q == 0)
			return cmdlet_error(c, &type_exc_format, "ParsePathFormatError", CAT_INVALID_ARGUMENT, ps_cstring(s),
			                    "Cannot parse path because path '%s' does not have a qualifier specified.", s);
		return cmdlet_write(c, ps_string(s, s[q - 2] == ':' ? q - 2 : q));
	}
	if (cmdlet_switch(c, S_NO_QUALIFIER))
		return cmdlet_write(c, ps_cstring(s + q));
	bool base = cmdlet_switch(c, S_LEAF_BASE), ext = cmdlet_switch(c, S_EXTENSION);
	if (base || ext || cmdlet_switch(c, S_LEAF)) {
		const char *leaf = split_leaf(s);
		const char *dot = strrchr(leaf, '.');
		if (base)
			return cmdlet_write(c, dot ? ps_string(leaf, (size_t)(dot - leaf)) : ps_cstring(leaf));
		return cmdlet_write(c, ps_cstring(ext ? (dot && dot[1] ? dot : "") : leaf));
	}
	const char *parent = split_parent(c, s, &st);
	return parent ? cmdlet_write(c, ps_cstring(parent)) : st;
}

static enum ps_status split_process(struct cmdlet_call *c)
{
	uint32_t n;
	bool literal = cmdlet_has(c, S_LITERAL);
	const ps_value *paths = cmdlet_array(c, literal ? S_LITERAL : S_PATH, &n);
	for (uint32_t i = 0; i < n; i++) {
		const char *s = item_text(paths[i]);
		if (!s)
			return PS_ERROR;
		struct path *found = NULL;
		uint32_t count = 1;
		bool wild = false;
		if (cmdlet_switch(c, S_RESOLVE) && !path_expand(c->rs, s, literal, false, &found, &count, &wild)) {
			enum ps_status st = item_pending_error(c);
			if (st != PS_OK)
				return st;
			continue;
		}
		for (uint32_t k = 0; k < count; k++) {
			enum ps_status st;
			if (found && !wild && !path_exists(c->rs, &found[k]))
				st = item_not_found(c, &found[k]);
			else
				st = split_one(c, found ? path_shown(&found[k]) : backslashes(s));
			if (st != PS_OK)
				return st;
		}
	}
	return PS_OK;
}

const struct cmdlet cmdlet_split_path = {.name = "Split-Path", .params = split_params, .process = split_process};

/* ---- Test-Path ---- */

enum { T_PATH, T_LITERAL, T_FILTER, T_INCLUDE, T_EXCLUDE, T_TYPE, T_IS_VALID, T_OLDER, T_NEWER };
static const char *const test_params[] = {"Path",    "LiteralPath", "Filter",  "Include",   "Exclude",
                                          "PathType", "IsValid",    "OlderThan", "NewerThan", NULL};
static const struct item_params test_query = {T_PATH, T_LITERAL, T_FILTER, T_INCLUDE, T_EXCLUDE, -1};

static bool time_passes(struct cmdlet_call *c, const struct path *p)
{
	struct stat st;
	if ((!cmdlet_has(c, T_OLDER) && !cmdlet_has(c, T_NEWER)) || !p->provider->folders)
		return true;
	if (stat(p->inner, &st) != 0)
		return false;
	int64_t ticks = 621355968000000000LL + st.st_mtim.tv_sec * 10000000LL + st.st_mtim.tv_nsec / 100;
	ps_value at = ps_from_datetime(ticks, KIND_UTC);
	ps_value local;
	if (ps_call_member(at, "ToLocalTime", 11, NULL, 0, &local) != PS_FOUND) {
		(void)ps_take_pending();
		local = at;
	}
	ps_value older = cmdlet_has(c, T_OLDER) ? ps_base(c->args[T_OLDER]) : PS_NULL;
	ps_value newer = cmdlet_has(c, T_NEWER) ? ps_base(c->args[T_NEWER]) : PS_NULL;
	if (!ps_is_null(older) && ps_datetime_ticks(local) >= ps_datetime_ticks(older))
		return false;
	return ps_is_null(newer) || ps_datetime_ticks(local) > ps_datetime_ticks(newer);
}

static bool test_one(struct cmdlet_call *c, const struct item_query *q, const char *text, bool literal)
{
	struct path *found;
	uint32_t n;
	bool wild;
	const char *type = cmdlet_has(c, T_TYPE) ? item_text(c->args[T_TYPE]) : NULL;
	if (!path_expand(c->rs, text, literal, true, &found, &n, &wild)) {
		(void)ps_take_pending();
		return false;
	}
	if (cmdlet_switch(c, T_IS_VALID))
		return true;
	for (uint32_t i = 0; i < n; i++) {
		bool container = path_is_container(c->rs, &found[i]);
		if (!wild && !path_exists(c->rs, &found[i]))
			continue;
		if ((q->filter || item_query_filtered(q)) && !item_query_match(q, path_leaf(found[i].inner)))
			continue;
		if (type && strcasecmp(type, "Any") != 0 && container != (strcasecmp(type, "Container") == 0))
			continue;
		if (time_passes(c, &found[i]))
			return true;
	}
	return false;
}

static enum ps_status test_process(struct cmdlet_call *c)
{
	struct item_query q;
	uint32_t n;
	bool literal = cmdlet_has(c, T_LITERAL);
	item_query_init(&q, c, &test_query);
	const ps_value *paths = cmdlet_array(c, literal ? T_LITERAL : T_PATH, &n);
	if (n == 0)
		return cmdlet_error(c, &type_exc_argument_null, "NullPathNotPermitted", CAT_INVALID_ARGUMENT, PS_NULL,
		                    "Value cannot be null. (Parameter 'The provided Path argument was null or an empty collection.')");
	for (uint32_t i = 0; i < n; i++) {
		enum ps_status st;
		if (ps_is_null(paths[i])) {
			st = cmdlet_error(c, &type_exc_argument_null, "NullPathNotPermitted", CAT_INVALID_ARGUMENT, PS_NULL,
			                  "Value cannot be null. (Parameter 'The provided Path argument was null or an empty collection.')");
		} else {
			const char *text = item_text(paths[i]);
			if (!text)
				return PS_ERROR;
			bool blank = text[strspn(text, " \t\r\n")] == 0;
			st = cmdlet_write(c, ps_from_bool(!blank && test_one(c, &q, text, literal)));
		}
		if (st != PS_OK)
			return st;
	}
	return PS_OK;
}

const struct cmdlet cmdlet_test_path = {.name = "Test-Path", .params = test_params, .process = test_process};

/* ---- Resolve-Path, Convert-Path ---- */

enum { R_PATH, R_LITERAL, R_FORCE, R_RELATIVE, R_BASE };
static const char *const resolve_params[] = {"Path", "LiteralPath", "Force", "Relative", "RelativeBasePath", NULL};
static const char *const convert_params[] = {"Path", "LiteralPath", NULL};
static const struct item_params resolve_query = {R_PATH, R_LITERAL, -1, -1, -1, R_FORCE};
static const struct item_params convert_query = {R_PATH, R_LITERAL, -1, -1, -1, -1};

/* "./x", "../y/z": path seen from the folder `from`. */
static const char *relative_to(const char *from, const char *path)
{
	size_t common = 0, i = 0;
	if (from[1] == 0)
		from = "";
	for (; from[i] && from[i] == path[i]; i++)
		if (from[i] == '/')
			common = i;
	if (!from[i] && (path[i] == '/' || !path[i]))
		common = i;
	struct buf out = BUF_INIT;
	unsigned ups = 0;
	for (const char *at = from + common; *at; at++)
		ups += *at == '/';
	if (ups == 0)
		buf_puts(&out, ".");
	for (unsigned k = 0; k < ups; k++)
		buf_puts(&out, k ? "/.." : "..");
	if (path[common])
		buf_puts(&out, path + common);
	else if (ups == 0)
		buf_puts(&out, "/");
	const char *copy = heap_strdup(buf_str(&out));
	buf_fini(&out);
	return copy;
}

static enum ps_status resolve_one(struct cmdlet_call *c, const struct path *p, void *arg)
{
	(void)arg;
	if (!cmdlet_switch(c, R_RELATIVE) && !cmdlet_has(c, R_BASE))
		return cmdlet_write(c, path_info(c->rs, p));
	const char *base = location_directory(c->rs);
	if (cmdlet_has(c, R_BASE)) {
		base = path_to_file(c->rs, cmdlet_str(c, R_BASE));
		if (!base)
			return PS_ERROR;
	}
	return cmdlet_write(c, ps_cstring(p->provider->folders ? relative_to(base, p->inner) : path_shown(p)));
}

static enum ps_status resolve_process(struct cmdlet_call *c)
{
	return items_each(c, &resolve_query, ITEMS_MUST_EXIST, resolve_one, NULL);
}

const struct cmdlet cmdlet_resolve_path = {.name = "Resolve-Path", .params = resolve_params, .process = resolve_process};

static enum ps_status convert_one(struct cmdlet_call *c, const struct path *p, void *arg)
{
	(void)arg;
	return cmdlet_write(c, ps_cstring(p->inner));
}

static enum ps_status convert_process(struct cmdlet_call *c)
{
	return items_each(c, &convert_query, ITEMS_MUST_EXIST, convert_one, NULL);
}

const struct cmdlet cmdlet_convert_path = {.name = "Convert-Path", .params = convert_params, .process = convert_process};
