/* SPDX-License-Identifier: MIT */
/*
 * object/types/io_file.c - System.IO.File and System.IO.Directory.
 */
#include "object/types/io_support.h"

#include <dirent.h>
#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <sys/stat.h>
#include <unistd.h>

#include "base/clock.h"
#include "base/file.h"
#include "object/datetime.h"
#include "object/fileinfo.h"

/* The Encoding among the arguments behind `from`. */
static enum encoding encoding_arg(const struct ps_call *c, uint32_t from)
{
	enum encoding e = ENCODING_UTF8;
	for (uint32_t i = from; i < c->argc; i++)
		if (ps_encoding_of(c->args[i], &e))
			break;
	return e;
}

METHOD(file_exists)
{
	struct stat st;
	const struct ps_str *s = arg_str(c, 0);
	return ps_from_bool(s->len > 0 && s->text[s->len - 1] != '/' && stat(s->text, &st) == 0 && !S_ISDIR(st.st_mode));
}

static bool read_file(const struct ps_call *c, struct buf *b)
{
	const char *path = io_path_arg(c, 0, "path");
	int error = path == NULL ? 0 : file_read_all(path, b);
	if (error != 0)
		io_fail(error, path);
	if (path == NULL || error != 0)
		buf_fini(b);
	return path != NULL && error == 0;
}

METHOD(read_all_bytes)
{
	struct buf b = BUF_INIT;
	if (!read_file(c, &b))
		return PS_FAIL;
	ps_value r = ps_byte_array(buf_str(&b), b.len);
	buf_fini(&b);
	return r;
}

METHOD(read_all_text)
{
	struct buf b = BUF_INIT;
	if (!read_file(c, &b))
		return PS_FAIL;
	ps_value r = io_decode(buf_str(&b), b.len, encoding_arg(c, 1));
	buf_fini(&b);
	return r;
}

METHOD(read_all_lines)
{
	ps_value text = read_all_text(c);
	if (ps_failed(text))
		return text;
	struct ps_vec lines = {0};
	const struct ps_str *s = ps_str(text);
	for (size_t i = 0; i < s->len;) {
		size_t end = i;
		while (end < s->len && s->text[end] != '\n' && s->text[end] != '\r')
			end++;
		ps_vec_add(&lines, ps_string(s->text + i, end - i));
		i = end + (end + 1 < s->len && s->text[end] == '\r' && s->text[end + 1] == '\n') + 1;
	}
	ps_value a = ps_array_new(&type_string, lines.count);
	for (uint32_t i = 0; i < lines.count; i++)
		ps_array(a)->at[i] = lines.at[i];
	return a;
}

static ps_value write_bytes(const char *path, const void *p, size_t n, bool append)
{
	int error = file_write_all(path, p, n, append);
	return error != 0 ? io_fail(error, path) : PS_NOTHING;
}

METHOD(write_all_bytes)
{
	uint32_t n;
	const char *path = io_path_arg(c, 0, "path");
	if (path == NULL)
		return PS_FAIL;
	if (ps_is_null(c->args[1]))
		return fail_null("bytes");
	const uint8_t *p = arg_bytes(c, 1, &n);
	return write_bytes(path, p, n, false);
}

static bool add_line(void *context, ps_value v)
{
	struct buf *b = context;
	bool ok = ps_is_null(v) || ps_net_to_string(v, b);
	buf_put_byte(b, '\n');
	return ok;
}

/* (path, text | lines [, encoding]) */
static ps_value write_text(const struct ps_call *c, bool lines, bool append)
{
	const char *path = io_path_arg(c, 0, "path");
	if (path == NULL)
		return PS_FAIL;
	enum encoding e = encoding_arg(c, 2);
	struct buf text = BUF_INIT, bytes = BUF_INIT;
	bool ok = true;
	if (lines)
		ok = each_of(c->args[1], add_line, &text);
	else
		buf_put(&text, arg_str(c, 1)->text, arg_str(c, 1)->len);
	struct stat st;
	uint8_t mark[4];
	if (!append || stat(path, &st) != 0 || st.st_size == 0)
		buf_put(&bytes, mark, encoding_mark(e, mark));
	encoding_encode(e, buf_str(&text), text.len, &bytes);
	ps_value r = ok ? write_bytes(path, buf_str(&bytes), bytes.len, append) : PS_FAIL;
	buf_fini(&text);
	buf_fini(&bytes);
	return r;
}

METHOD(write_all_text)
{
	return write_text(c, false, false);
}

METHOD(append_all_text)
{
	return write_text(c, false, true);
}

METHOD(write_all_lines)
{
	return write_text(c, true, false);
}

METHOD(append_all_lines)
{
	return write_text(c, true, true);
}

METHOD(open_file)
{
	const char *path = io_path_arg(c, 0, "path");
	const struct ps_call rest = {.type = c->type, .self = PS_NULL, .args = c->args + 1, .argc = c->argc - 1};
	return path == NULL ? PS_FAIL : io_open(path, c->member->name, &rest);
}

METHOD(file_delete)
{
	const char *path = io_path_arg(c, 0, "path");
	struct stat st;
	if (path == NULL)
		return PS_FAIL;
	if (lstat(path, &st) == 0 && S_ISDIR(st.st_mode))
		return io_fail(EACCES, path);
	if (unlink(path) != 0 && errno != ENOENT)
		return io_fail(errno, path);
	struct stat parent;
	const char *slash = strrchr(path, '/');
	if (slash != NULL && slash != path && stat(heap_strndup(path, (size_t)(slash - path)), &parent) != 0)
		return io_fail(ENOENT, path);
	return PS_NOTHING;
}

METHOD(file_copy)
{
	const char *from = io_path_arg(c, 0, "sourceFileName"), *to = from == NULL ? NULL : io_path_arg(c, 1, "destFileName");
	if (to == NULL)
		return PS_FAIL;
	struct stat st;
	struct buf b = BUF_INIT;
	if (!(c->argc > 2 && arg_bool(c, 2)) && stat(to, &st) == 0)
		return io_fail(EEXIST, to);
	int error = file_read_all(from, &b);
	if (error != 0) {
		buf_fini(&b);
		return io_fail(error, from);
	}
	ps_value r = write_bytes(to, buf_str(&b), b.len, false);
	buf_fini(&b);
	if (!ps_failed(r) && stat(from, &st) == 0 && chmod(to, st.st_mode & 07777) != 0)
		return io_fail(errno, to);
	return r;
}

METHOD(file_move)
{
	const char *from = io_path_arg(c, 0, "sourceFileName"), *to = from == NULL ? NULL : io_path_arg(c, 1, "destFileName");
	struct stat st;
	if (to == NULL)
		return PS_FAIL;
	if (lstat(from, &st) != 0)
		return io_fail(errno, from);
	if (!(c->argc > 2 && arg_bool(c, 2)) && stat(to, &st) == 0)
		return FAIL(type_exc_io, "Cannot create a file when that file already exists.");
	if (rename(from, to) == 0)
		return PS_NOTHING;
	if (errno != EXDEV)
		return io_fail(errno, to);
	const ps_value args[3] = {ps_cstring(from), ps_cstring(to), PS_TRUE};
	ps_value r = file_copy(&(struct ps_call){c->type, PS_NULL, args, 3});
	return !ps_failed(r) && unlink(from) != 0 ? io_fail(errno, from) : r;
}

/* ---- times and attributes: through FileInfo and DirectoryInfo ---- */

static ps_value info_of(const struct ps_call *c)
{
	const char *path = io_path_arg(c, 0, "path");
	struct stat st;
	if (path == NULL)
		return PS_FAIL;
	return stat(path, &st) == 0 && S_ISDIR(st.st_mode) ? ps_directoryinfo_new(path, path) : ps_fileinfo_new(path, path);
}

static ps_value get_of(const struct ps_call *c, const char *property)
{
	ps_value info = info_of(c), r;
	if (ps_failed(info))
		return info;
	return ps_get_member(info, property, strlen(property), &r) == PS_FOUND ? r : PS_FAIL;
}

static ps_value set_of(const struct ps_call *c, const char *property)
{
	ps_value info = info_of(c);
	if (ps_failed(info))
		return info;
	if (ps_fileinfo_read(ps_fileinfo(info)), !ps_fileinfo(info)->exists)
		return io_fail(ENOENT, ps_fileinfo(info)->path);
	return ps_set_member(info, property, strlen(property), c->args[1]) == PS_FOUND ? PS_NOTHING : PS_FAIL;
}

#define TIME(name)                                                                                                            \
	METHOD(get_##name)                                                                                                     \
	{                                                                                                                      \
		return get_of(c, #name);                                                                                       \
	}                                                                                                                      \
	METHOD(set_##name)                                                                                                     \
	{                                                                                                                      \
		return set_of(c, #name);                                                                                       \
	}
TIME(LastWriteTime)
TIME(LastWriteTimeUtc)
TIME(LastAccessTime)
TIME(LastAccessTimeUtc)
TIME(CreationTime)
TIME(CreationTimeUtc)
TIME(Attributes)
TIME(UnixFileMode)

METHOD(resolve_link)
{
	const char *path = io_path_arg(c, 0, "linkPath");
	char target[4096];
	if (path == NULL)
		return PS_FAIL;
	ssize_t n = readlink(path, target, sizeof(target) - 1);
	if (n < 0)
		return errno == EINVAL ? PS_NULL : io_fail(errno, path);
	target[n] = '\0';
	const char *full = target[0] == '/' ? io_full_path(target, false) : io_full_path(heap_printf("%s/../%s", path, target), false);
	return ps_fileinfo_new(full, target);
}

METHOD(make_link)
{
	const char *path = io_path_arg(c, 0, "path");
	if (path == NULL)
		return PS_FAIL;
	if (symlink(arg_str(c, 1)->text, path) != 0)
		return io_fail(errno, path);
	return ps_fileinfo_new(path, path);
}

/* ---- Directory ---- */

METHOD(directory_exists)
{
	struct stat st;
	return ps_from_bool(arg_str(c, 0)->len > 0 && stat(arg_str(c, 0)->text, &st) == 0 && S_ISDIR(st.st_mode));
}

static int make_directories(const char *path)
{
	struct stat st;
	if (mkdir(path, 0777) == 0 || (errno == EEXIST && stat(path, &st) == 0 && S_ISDIR(st.st_mode)))
		return 0;
	const char *slash = strrchr(path, '/');
	if (errno != ENOENT || slash == NULL || slash == path)
		return errno;
	int error = make_directories(heap_strndup(path, (size_t)(slash - path)));
	return error != 0 ? error : mkdir(path, 0777) == 0 || errno == EEXIST ? 0 : errno;
}

METHOD(create_directory)
{
	const char *path = io_path_arg(c, 0, "path");
	int error = path == NULL ? 0 : make_directories(path);
	if (error == EEXIST)
		return FAIL(type_exc_io, "The file '%s' already exists.", path);
	return path == NULL ? PS_FAIL : error != 0 ? io_fail(error, path) : ps_directoryinfo_new(path, arg_str(c, 0)->text);
}

#define DEPTH_MAX 512 /* directories inside one another that a walk follows */

struct walk {
	struct ps_vec *out;
	const char *pattern;
	bool files, directories, recurse, infos;
};

static bool name_fits(const char *name, const char *pattern)
{
	return strcmp(pattern, "*") == 0 || strcmp(pattern, "*.*") == 0 || ps_like(name, strlen(name), pattern, strlen(pattern), false);
}

/* Adds the entries of a directory; errno of the directory itself. */
static int walk_directory(const char *path, const struct walk *w, int depth)
{
	DIR *d = opendir(path);
	if (d == NULL)
		return errno;
	struct ps_vec below = {0};
	for (struct dirent *e; (e = readdir(d)) != NULL;) {
		if (strcmp(e->d_name, ".") == 0 || strcmp(e->d_name, "..") == 0)
			continue;
		const char *full = heap_printf("%s%s%s", path, path[1] == '\0' ? "" : "/", e->d_name);
		struct stat st, link;
		bool is_link = lstat(full, &link) == 0 && S_ISLNK(link.st_mode);
		bool is_directory = stat(full, &st) == 0 && S_ISDIR(st.st_mode);
		if ((is_directory ? w->directories : w->files) && name_fits(e->d_name, w->pattern))
			ps_vec_add(w->out, !w->infos      ? ps_string_lossy(full, strlen(full))
			                   : is_directory ? ps_directoryinfo_new(full, full)
			                                  : ps_fileinfo_new(full, full));
		if (is_directory && !is_link && w->recurse)
			ps_vec_add(&below, ps_string_lossy(full, strlen(full)));
	}
	closedir(d);
	for (uint32_t i = 0; i < below.count && depth < DEPTH_MAX; i++)
		walk_directory(ps_str(below.at[i])->text, w, depth + 1);
	return 0;
}

/* (path [, pattern [, SearchOption]]) */
static ps_value list(const struct ps_call *c, bool files, bool directories)
{
	const char *path = io_path_arg(c, 0, "path");
	struct ps_vec found = {0};
	struct walk w = {&found, c->argc > 1 ? arg_str(c, 1)->text : "*", files, directories, c->argc > 2 && arg_long(c, 2) == 1, false};
	if (path == NULL)
		return PS_FAIL;
	int error = walk_directory(path, &w, 0);
	if (error != 0)
		return error == ENOENT ? FAIL(type_exc_directory_not_found, "Could not find a part of the path '%s'.", path) : io_fail(error, path);
	ps_value a = ps_array_new(&type_string, found.count);
	for (uint32_t i = 0; i < found.count; i++)
		ps_array(a)->at[i] = found.at[i];
	return a;
}

METHOD(get_files)
{
	return list(c, true, false);
}

METHOD(get_directories)
{
	return list(c, false, true);
}

METHOD(get_entries)
{
	return list(c, true, true);
}

static int delete_tree(const char *path, int depth)
{
	DIR *d = opendir(path);
	if (d == NULL)
		return errno;
	int error = 0;
	for (struct dirent *e; error == 0 && (e = readdir(d)) != NULL;) {
		if (strcmp(e->d_name, ".") == 0 || strcmp(e->d_name, "..") == 0)
			continue;
		const char *full = heap_printf("%s/%s", path, e->d_name);
		struct stat st;
		if (lstat(full, &st) == 0 && S_ISDIR(st.st_mode))
			error = depth < DEPTH_MAX ? delete_tree(full, depth + 1) : ELOOP;
		else if (unlink(full) != 0)
			error = errno;
	}
	closedir(d);
	return error != 0 ? error : rmdir(path) == 0 ? 0 : errno;
}

METHOD(directory_delete)
{
	const char *path = io_path_arg(c, 0, "path");
	if (path == NULL)
		return PS_FAIL;
	int error = c->argc > 1 && arg_bool(c, 1) ? delete_tree(path, 0) : rmdir(path) == 0 ? 0 : errno;
	if (error == ENOENT)
		return FAIL(type_exc_directory_not_found, "Could not find a part of the path '%s'.", path);
	if (error == ENOTDIR)
		return FAIL(type_exc_io, "The directory name is invalid. : '%s'", path);
	return error != 0 ? io_fail(error, path) : PS_NOTHING;
}

METHOD(directory_move)
{
	const char *from = io_path_arg(c, 0, "sourceDirName"), *to = from == NULL ? NULL : io_path_arg(c, 1, "destDirName");
	struct stat st;
	if (to == NULL)
		return PS_FAIL;
	if (stat(from, &st) != 0)
		return FAIL(type_exc_directory_not_found, "Could not find a part of the path '%s'.", from);
	if (stat(to, &st) == 0)
		return FAIL(type_exc_io, "Cannot create '%s' because a file or directory with the same name already exists.", to);
	return rename(from, to) != 0 ? io_fail(errno, to) : PS_NOTHING;
}

METHOD(get_current)
{
	return ps_cstring(io_full_path(".", false));
}

METHOD(set_current)
{
	const char *path = io_path_arg(c, 0, "path");
	if (path == NULL)
		return PS_FAIL;
	if (chdir(path) != 0)
		return errno == ENOENT ? FAIL(type_exc_directory_not_found, "Could not find a part of the path '%s'.", path) : io_fail(errno, path);
	return PS_NOTHING;
}

METHOD(get_parent)
{
	const char *path = io_path_arg(c, 0, "path");
	if (path == NULL)
		return PS_FAIL;
	if (path[1] == '\0')
		return PS_NULL;
	const char *up = io_full_path(heap_printf("%s/..", path), false);
	return ps_directoryinfo_new(up, up);
}

METHOD(get_root)
{
	return ps_cstring("/");
}

#define TIMES                                                                                                         \
	{"static datetime GetCreationTime(string path)", get_CreationTime, NULL},                                               \
	{"static datetime GetCreationTimeUtc(string path)", get_CreationTimeUtc, NULL},                                         \
	{"static datetime GetLastAccessTime(string path)", get_LastAccessTime, NULL},                                           \
	{"static datetime GetLastAccessTimeUtc(string path)", get_LastAccessTimeUtc, NULL},                                     \
	{"static datetime GetLastWriteTime(string path)", get_LastWriteTime, NULL},                                             \
	{"static datetime GetLastWriteTimeUtc(string path)", get_LastWriteTimeUtc, NULL},                                       \
	{"static void SetCreationTime(string path, datetime creationTime)", set_CreationTime, NULL},                            \
	{"static void SetCreationTimeUtc(string path, datetime creationTimeUtc)", set_CreationTimeUtc, NULL},                   \
	{"static void SetLastAccessTime(string path, datetime lastAccessTime)", set_LastAccessTime, NULL},                      \
	{"static void SetLastAccessTimeUtc(string path, datetime lastAccessTimeUtc)", set_LastAccessTimeUtc, NULL},             \
	{"static void SetLastWriteTime(string path, datetime lastWriteTime)", set_LastWriteTime, NULL},                         \
	{"static void SetLastWriteTimeUtc(string path, datetime lastWriteTimeUtc)", set_LastWriteTimeUtc, NULL},                \
	{"static System.IO.FileSystemInfo CreateSymbolicLink(string path, string pathToTarget)", make_link, NULL},              \
	{"static System.IO.FileSystemInfo ResolveLinkTarget(string linkPath, bool returnFinalTarget)", resolve_link, NULL}
static const struct ps_member_row file_rows[] = {
	{"static void AppendAllLines(string path, System.Collections.Generic.IEnumerable[string] contents)", append_all_lines, NULL},
	{"static void AppendAllLines(string path, System.Collections.Generic.IEnumerable[string] contents, System.Text.Encoding encoding)",
     append_all_lines, NULL},
	{"static void AppendAllText(string path, string contents)", append_all_text, NULL},
	{"static void AppendAllText(string path, string contents, System.Text.Encoding encoding)", append_all_text, NULL},
	{"static void Copy(string sourceFileName, string destFileName)", file_copy, NULL},
	{"static void Copy(string sourceFileName, string destFileName, bool overwrite)", file_copy, NULL},
	{"static void Delete(string path)", file_delete, NULL},
	{"static bool Exists(string path)", file_exists, NULL},
	{"static System.IO.FileAttributes GetAttributes(string path)", get_Attributes, NULL},
	{"static System.IO.UnixFileMode GetUnixFileMode(string path)", get_UnixFileMode, NULL},
	{"static System.IO.StreamWriter AppendText(string path)", open_file, NULL},
	{"static System.IO.FileStream Create(string path)", open_file, NULL},
	{"static System.IO.StreamWriter CreateText(string path)", open_file, NULL},
	{"static void Move(string sourceFileName, string destFileName)", file_move, NULL},
	{"static System.IO.FileStream Open(string path, System.IO.FileMode mode)", open_file, NULL},
	{"static System.IO.FileStream Open(string path, System.IO.FileMode mode, System.IO.FileAccess access)", open_file, NULL},
	{"static System.IO.FileStream Open(string path, System.IO.FileMode mode, System.IO.FileAccess access, System.IO.FileShare share)",
     open_file, NULL},
	{"static System.IO.FileStream OpenRead(string path)", open_file, NULL},
	{"static System.IO.StreamReader OpenText(string path)", open_file, NULL},
	{"static System.IO.FileStream OpenWrite(string path)", open_file, NULL},
	{"static void Move(string sourceFileName, string destFileName, bool overwrite)", file_move, NULL},
	{"static byte[] ReadAllBytes(string path)", read_all_bytes, NULL},
	{"static string[] ReadAllLines(string path)", read_all_lines, NULL},
	{"static string[] ReadAllLines(string path, System.Text.Encoding encoding)", read_all_lines, NULL},
	{"static string ReadAllText(string path)", read_all_text, NULL},
	{"static string ReadAllText(string path, System.Text.Encoding encoding)", read_all_text, NULL},
	{"static System.Collections.Generic.IEnumerable[string] ReadLines(string path)", read_all_lines, NULL},
	{"static System.Collections.Generic.IEnumerable[string] ReadLines(string path, System.Text.Encoding encoding)", read_all_lines, NULL},
	{"static void SetAttributes(string path, System.IO.FileAttributes fileAttributes)", set_Attributes, NULL},
	{"static void SetUnixFileMode(string path, System.IO.UnixFileMode mode)", set_UnixFileMode, NULL},
	TIMES,
	{"static void WriteAllBytes(string path, byte[] bytes)", write_all_bytes, NULL},
	{"static void WriteAllLines(string path, string[] contents)", write_all_lines, NULL},
	{"static void WriteAllLines(string path, System.Collections.Generic.IEnumerable[string] contents)", write_all_lines, NULL},
	{"static void WriteAllLines(string path, System.Collections.Generic.IEnumerable[string] contents, System.Text.Encoding encoding)",
     write_all_lines, NULL},
	{"static void WriteAllText(string path, string contents)", write_all_text, NULL},
	{"static void WriteAllText(string path, string contents, System.Text.Encoding encoding)", write_all_text, NULL},
	ROWS_END};
#define LISTING(t, name, fn)                                                                                                  \
	{"static " t " " name "(string path)", fn, NULL}, {"static " t " " name "(string path, string searchPattern)", fn, NULL}, \
	{"static " t " " name "(string path, string searchPattern, System.IO.SearchOption searchOption)", fn, NULL}
static const struct ps_member_row directory_rows[] = {
	{"static System.IO.DirectoryInfo CreateDirectory(string path)", create_directory, NULL},
	{"static void Delete(string path)", directory_delete, NULL},
	{"static void Delete(string path, bool recursive)", directory_delete, NULL},
	{"static bool Exists(string path)", directory_exists, NULL},
	LISTING("string[]", "GetDirectories", get_directories), LISTING("string[]", "GetFiles", get_files),
	LISTING("string[]", "GetFileSystemEntries", get_entries),
	LISTING("System.Collections.Generic.IEnumerable[string]", "EnumerateDirectories", get_directories),
	LISTING("System.Collections.Generic.IEnumerable[string]", "EnumerateFiles", get_files),
	LISTING("System.Collections.Generic.IEnumerable[string]", "EnumerateFileSystemEntries", get_entries),
	{"static string GetCurrentDirectory()", get_current, NULL},
	{"static string GetDirectoryRoot(string path)", get_root, NULL},
	{"static System.IO.DirectoryInfo GetParent(string path)", get_parent, NULL},
	{"static void Move(string sourceDirName, string destDirName)", directory_move, NULL},
	{"static void SetCurrentDirectory(string path)", set_current, NULL},
	TIMES,
	ROWS_END};
STATIC_TYPE(io_file, "System.IO.File", file_rows);
STATIC_TYPE(io_directory, "System.IO.Directory", directory_rows);
