/* SPDX-License-Identifier: MIT */
/*
 * object/types/io_path.c - System.IO.Path, and what the other System.IO files share (io_support.h).
 */
#include "object/types/io_support.h"

#include <dirent.h>
#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/stat.h>
#include <unistd.h>

#include "base/alloc.h"
#include "base/env.h"
#include "base/file.h"
#include "base/random.h"
#include "object/hooks.h"

const char *io_full_path(const char *path, bool keep_slash)
{
	struct buf b = BUF_INIT;
	if (path[0] != '/') {
		char *cwd = getcwd(NULL, 0);
		buf_puts(&b, cwd == NULL ? "/" : cwd);
		free(cwd);
	}
	for (const char *p = path; *p != '\0';) {
		p += strspn(p, "/");
		size_t n = strcspn(p, "/");
		if (n == 2 && memcmp(p, "..", 2) == 0) {
			while (b.len > 0 && b.data[--b.len] != '/')
				;
			buf_truncate(&b, b.len);
		} else if (n > 0 && !(n == 1 && *p == '.')) {
			if (b.len == 0 || b.data[b.len - 1] != '/')
				buf_put_byte(&b, '/');
			buf_put(&b, p, n);
		}
		p += n;
	}
	size_t len = strlen(path);
	if (b.len == 0 || (keep_slash && len > 1 && path[len - 1] == '/' && b.data[b.len - 1] != '/'))
		buf_put_byte(&b, '/');
	const char *r = heap_strndup(buf_str(&b), b.len);
	buf_fini(&b);
	return r;
}

const char *io_path_arg(const struct ps_call *c, uint32_t i, const char *param)
{
	if (ps_is_null(c->args[i])) {
		fail_null(param);
		return NULL;
	}
	if (arg_str(c, i)->len == 0) {
		FAIL_ARGUMENT(param, "The value cannot be an empty string.");
		return NULL;
	}
	return io_full_path(arg_str(c, i)->text, false);
}

static bool parent_exists(const char *path)
{
	const char *slash = strrchr(path, '/');
	struct stat st;
	return slash == NULL || slash == path || stat(heap_strndup(path, (size_t)(slash - path)), &st) == 0;
}

ps_value io_fail(int error, const char *path)
{
	ps_value e;
	switch (error) {
	case ENOENT:
		if (!parent_exists(path))
			return FAIL(type_exc_directory_not_found, "Could not find a part of the path '%s'.", path);
		e = ps_exception_new(&type_exc_file_not_found, "Could not find file '%s'.", path);
		ps_exception_set(e, "FileName", ps_cstring(path));
		return ps_fail(ps_throw_value(e));
	case ENOTDIR:
		return FAIL(type_exc_directory_not_found, "Could not find a part of the path '%s'.", path);
	case EACCES:
	case EPERM:
	case EISDIR:
	case EROFS:
		return FAIL(type_exc_unauthorized, "Access to the path '%s' is denied.", path);
	case EEXIST:
		return FAIL(type_exc_io, "The file '%s' already exists.", path);
	case ENAMETOOLONG:
		return FAIL(type_exc_path_too_long, "The path '%s' is too long, or a component of the specified path is too long.", path);
	case ENOTEMPTY:
		return FAIL(type_exc_io, "Directory not empty : '%s'", path);
	default:
		return FAIL(type_exc_io, "%s : '%s'", strerror(error), path);
	}
}

ps_value io_decode(const void *bytes, size_t n, enum encoding e)
{
	size_t skip;
	e = encoding_detect(bytes, n, e, &skip);
	struct buf b = BUF_INIT;
	encoding_decode(e, (const char *)bytes + skip, n - skip, &b);
	return ps_from_buf(&b);
}

/* ---- Path ---- */

static const char *name_of(const struct ps_str *s)
{
	const char *slash = memrchr(s->text, '/', s->len);
	return slash == NULL ? s->text : slash + 1;
}

METHOD(get_file_name)
{
	const char *name = name_of(arg_str(c, 0));
	return ps_string(name, (size_t)(arg_str(c, 0)->text + arg_str(c, 0)->len - name));
}

static const char *dot_of(const struct ps_str *s)
{
	const char *name = name_of(s), *dot = strrchr(name, '.');
	return dot;
}

METHOD(get_stem)
{
	const char *name = name_of(arg_str(c, 0)), *dot = dot_of(arg_str(c, 0));
	return dot == NULL ? get_file_name(c) : ps_string(name, (size_t)(dot - name));
}

METHOD(get_extension)
{
	const char *dot = dot_of(arg_str(c, 0));
	return dot == NULL || dot[1] == '\0' ? ps_from_obj(ps_empty_string) : ps_cstring(dot);
}

METHOD(has_extension)
{
	const char *dot = dot_of(arg_str(c, 0));
	return ps_from_bool(dot != NULL && dot[1] != '\0');
}

METHOD(get_directory)
{
	const struct ps_str *s = arg_str(c, 0);
	size_t n = s->len;
	if (n == 0 || strspn(s->text, "/") == n)
		return n == 0 ? ps_from_obj(ps_empty_string) : PS_NULL;
	while (n > 0 && s->text[n - 1] != '/')
		n--;
	while (n > 1 && s->text[n - 1] == '/')
		n--;
	struct buf b = BUF_INIT; /* runs of slashes become one */
	for (size_t i = 0; i < n; i++)
		if (s->text[i] != '/' || b.len == 0 || b.data[b.len - 1] != '/')
			buf_put_byte(&b, s->text[i]);
	return ps_from_buf(&b);
}

METHOD(change_extension)
{
	const struct ps_str *s = arg_str(c, 0);
	const char *dot = dot_of(s);
	struct buf b = BUF_INIT;
	buf_put(&b, s->text, dot == NULL ? s->len : (size_t)(dot - s->text));
	if (!ps_is_null(c->args[1])) {
		if (arg_str(c, 1)->text[0] != '.')
			buf_put_byte(&b, '.');
		buf_put(&b, arg_str(c, 1)->text, arg_str(c, 1)->len);
	}
	return ps_from_buf(&b);
}

struct combiner {
	struct buf b;
	bool restart;                /* Combine: an absolute part begins anew; Join: it does not */
};

static bool combine_one(void *context, ps_value part)
{
	struct combiner *m = context;
	const struct ps_str *s = ps_is_null(part) ? ps_empty_string : ps_str(part);
	if (s->len == 0)
		return true;
	if (m->restart && s->text[0] == '/')
		buf_reset(&m->b);
	else if (m->b.len > 0 && m->b.data[m->b.len - 1] != '/' && s->text[0] != '/')
		buf_put_byte(&m->b, '/');
	buf_put(&m->b, s->text, s->len);
	return true;
}

static ps_value combined(const struct ps_call *c, bool restart)
{
	struct combiner m = {BUF_INIT, restart};
	for (uint32_t i = 0; i < c->argc; i++)
		if (ps_tc(c->args[i]) == TC_ARRAY)
			each_of(c->args[i], combine_one, &m);
		else
			combine_one(&m, c->args[i]);
	return ps_from_buf(&m.b);
}

METHOD(combine)
{
	return combined(c, true);
}

METHOD(join)
{
	return combined(c, false);
}

METHOD(get_full_path)
{
	if (ps_is_null(c->args[0]))
		return fail_null("path");
	if (arg_str(c, 0)->len == 0)
		return FAIL_ARGUMENT("path", "The value cannot be an empty string.");
	if (c->argc > 1 && arg_str(c, 0)->text[0] != '/')
		return ps_cstring(io_full_path(heap_printf("%s/%s", arg_str(c, 1)->text, arg_str(c, 0)->text), true));
	return ps_cstring(io_full_path(arg_str(c, 0)->text, true));
}

METHOD(get_relative_path)
{
	if (arg_str(c, 0)->len == 0 || arg_str(c, 1)->len == 0)
		return FAIL_ARGUMENT(arg_str(c, 0)->len == 0 ? "relativeTo" : "path", "The value cannot be an empty string.");
	const char *from = io_full_path(arg_str(c, 0)->text, false), *to = io_full_path(arg_str(c, 1)->text, false);
	size_t i = 0, common = 0;
	for (; from[i] != '\0' && from[i] == to[i]; i++)
		if (from[i] == '/')
			common = i + 1;
	if ((from[i] == '\0' || from[i] == '/') && (to[i] == '\0' || to[i] == '/') && i > common)
		common = i + (from[i] == '/' && to[i] == '/');
	if (from[i] == '\0' && to[i] == '\0')
		return ps_cstring(".");
	struct buf b = BUF_INIT;
	const char *up = from + common, *down = to + common;
	up += *up == '/';
	down += *down == '/' && common > 0;
	if (*up != '\0')
		for (const char *p = up;; p++) {
			if (*p == '/' || *p == '\0')
				buf_puts(&b, b.len > 0 ? "/.." : "..");
			if (*p == '\0')
				break;
		}
	if (*down != '\0')
		buf_printf(&b, "%s%s", b.len > 0 ? "/" : "", down);
	if (b.len == 0)
		buf_puts(&b, ".");
	return ps_from_buf(&b);
}

METHOD(is_rooted)
{
	return ps_from_bool(arg_str(c, 0)->text[0] == '/');
}

METHOD(get_root)
{
	return ps_is_null(c->args[0]) || arg_str(c, 0)->len == 0 ? PS_NULL : ps_cstring(arg_str(c, 0)->text[0] == '/' ? "/" : "");
}

METHOD(ends_in_slash)
{
	const struct ps_str *s = arg_str(c, 0);
	return ps_from_bool(s->len > 0 && s->text[s->len - 1] == '/');
}

METHOD(trim_slash)
{
	const struct ps_str *s = arg_str(c, 0);
	return ps_string(s->text, s->len > 1 && s->text[s->len - 1] == '/' ? s->len - 1 : s->len);
}

static ps_value temp_directory(void)
{
	char *dir = env_get("TMPDIR");
	bool given = dir != NULL && dir[0] != '\0';
	ps_value r = ps_string_printf("%s%s", given ? dir : "/tmp/", given && dir[strlen(dir) - 1] != '/' ? "/" : "");
	mem_free(dir);
	return r;
}

METHOD(get_temp_path)
{
	return temp_directory();
}

METHOD(get_temp_file)
{
	char name[4096];
	snprintf(name, sizeof(name), "%stmpXXXXXX.tmp", ps_str(temp_directory())->text);
	int fd = mkostemps(name, 4, O_CLOEXEC);
	if (fd < 0)
		return io_fail(errno, name);
	file_close(fd);
	return ps_cstring(name);
}

METHOD(get_random_name)
{
	static const char letters[] = "abcdefghijklmnopqrstuvwxyz012345";
	uint8_t bytes[11];
	char name[13];
	random_bytes(bytes, sizeof(bytes));
	for (int i = 0; i < 11; i++)
		name[i < 8 ? i : i + 1] = letters[bytes[i] & 31];
	name[8] = '.';
	name[12] = '\0';
	return ps_cstring(name);
}

METHOD(exists)
{
	struct stat st;
	return ps_from_bool(arg_str(c, 0)->len > 0 && stat(arg_str(c, 0)->text, &st) == 0);
}

METHOD(invalid_characters)
{
	ps_value a = ps_array_new(&type_char, c->argc == 0 ? 1 : 2);
	ps_array(a)->at[0] = ps_from_char(0);
	return a;
}

METHOD(invalid_in_names)
{
	ps_value a = ps_array_new(&type_char, 2);
	ps_array(a)->at[0] = ps_from_char(0);
	ps_array(a)->at[1] = ps_from_char('/');
	return a;
}

METHOD(get_slash)
{
	return ps_from_char('/');
}

METHOD(get_colon)
{
	return ps_from_char(':');
}

static const struct ps_member_row rows[] = {
	{"static string ChangeExtension(string path, string extension)", change_extension, NULL},
	{"static string Combine(string path1, string path2)", combine, NULL},
	{"static string Combine(string path1, string path2, string path3)", combine, NULL},
	{"static string Combine(string path1, string path2, string path3, string path4)", combine, NULL},
	{"static string Combine(Params string[] paths)", combine, NULL},
	{"static bool EndsInDirectorySeparator(string path)", ends_in_slash, NULL},
	{"static bool Exists(string path)", exists, NULL},
	{"static string GetDirectoryName(string path)", get_directory, NULL},
	{"static string GetExtension(string path)", get_extension, NULL},
	{"static string GetFileName(string path)", get_file_name, NULL},
	{"static string GetFileNameWithoutExtension(string path)", get_stem, NULL},
	{"static string GetFullPath(string path)", get_full_path, NULL},
	{"static string GetFullPath(string path, string basePath)", get_full_path, NULL},
	{"static char[] GetInvalidFileNameChars()", invalid_in_names, NULL},
	{"static char[] GetInvalidPathChars()", invalid_characters, NULL},
	{"static string GetPathRoot(string path)", get_root, NULL},
	{"static string GetRandomFileName()", get_random_name, NULL},
	{"static string GetRelativePath(string relativeTo, string path)", get_relative_path, NULL},
	{"static string GetTempFileName()", get_temp_file, NULL},
	{"static string GetTempPath()", get_temp_path, NULL},
	{"static bool HasExtension(string path)", has_extension, NULL},
	{"static bool IsPathFullyQualified(string path)", is_rooted, NULL},
	{"static bool IsPathRooted(string path)", is_rooted, NULL},
	{"static string Join(string path1, string path2)", join, NULL},
	{"static string Join(string path1, string path2, string path3)", join, NULL},
	{"static string Join(string path1, string path2, string path3, string path4)", join, NULL},
	{"static string Join(Params string[] paths)", join, NULL},
	{"static string TrimEndingDirectorySeparator(string path)", trim_slash, NULL},
	{"static char AltDirectorySeparatorChar {get;}", get_slash, NULL},
	{"static char DirectorySeparatorChar {get;}", get_slash, NULL},
	{"static char PathSeparator {get;}", get_colon, NULL},
	{"static char VolumeSeparatorChar {get;}", get_slash, NULL},
	ROWS_END};
STATIC_TYPE(io_path, "System.IO.Path", rows);
