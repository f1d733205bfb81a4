/* SPDX-License-Identifier: MIT */
/*
 * object/types/io_info.c - FileSystemInfo, FileInfo, DirectoryInfo (object/fileinfo.h).
 */
#include "object/fileinfo.h"
#include "object/types/io_support.h"

extern struct ps_type type_marshal_by_ref;

#include <errno.h>
#include <fcntl.h>
#include <grp.h>
#include <pwd.h>
#include <sys/stat.h>
#include <unistd.h>

#include "base/clock.h"
#include "object/datetime.h"

enum { ATTR_READ_ONLY = 1, ATTR_HIDDEN = 2, ATTR_DIRECTORY = 16, ATTR_NORMAL = 128, ATTR_REPARSE = 1024 };

static ps_value info_new(const struct ps_type *t, const char *path, const char *original)
{
	struct ps_fileinfo *f = heap_new(struct ps_fileinfo);
	f->ref.o.type = t;
	f->path = heap_strdup(path);
	f->original = heap_strdup(original);
	return ps_from_obj(f);
}

ps_value ps_fileinfo_new(const char *path, const char *original)
{
	return info_new(&type_fileinfo, path, original);
}

ps_value ps_directoryinfo_new(const char *path, const char *original)
{
	return info_new(&type_directoryinfo, path, original);
}

bool ps_is_fileinfo(ps_value v)
{
	v = ps_base(v);
	return ps_is_obj(v) && ps_type_is(ps_type_of(v), &type_filesysteminfo);
}

void ps_fileinfo_read(struct ps_fileinfo *f)
{
	struct stat target;
	if (f->read)
		return;
	f->exists = lstat(f->path, &f->st) == 0;
	f->target_directory = f->exists && (S_ISDIR(f->st.st_mode) ||
	                                    (S_ISLNK(f->st.st_mode) && stat(f->path, &target) == 0 && S_ISDIR(target.st_mode)));
	f->read = true;
}

static struct ps_fileinfo *self_info(const struct ps_call *c)
{
	return ps_fileinfo(c->self);
}

static struct ps_fileinfo *read_info(const struct ps_call *c)
{
	ps_fileinfo_read(self_info(c));
	return self_info(c);
}

static bool is_directory_type(const struct ps_fileinfo *f)
{
	return f->ref.o.type == &type_directoryinfo;
}

static const char *last_name(const char *path)
{
	const char *slash = strrchr(path, '/');
	return slash == NULL || slash[1] == '\0' ? path : slash + 1;
}

METHOD(new_info)
{
	const char *path = io_path_arg(c, 0, is_directory_type(&(struct ps_fileinfo){.ref.o.type = c->type}) ? "path" : "fileName");
	return path == NULL ? PS_FAIL : info_new(c->type, path, arg_str(c, 0)->text);
}

METHOD(get_name)
{
	return ps_string_lossy(last_name(self_info(c)->path), strlen(last_name(self_info(c)->path)));
}

METHOD(get_full_name)
{
	return ps_string_lossy(self_info(c)->path, strlen(self_info(c)->path));
}

METHOD(get_extension)
{
	const char *dot = strrchr(last_name(self_info(c)->path), '.');
	return dot == NULL || dot[1] == '\0' ? ps_from_obj(ps_empty_string) : ps_string_lossy(dot, strlen(dot));
}

METHOD(get_exists)
{
	const struct ps_fileinfo *f = read_info(c);
	return ps_from_bool(f->exists && f->target_directory == is_directory_type(f));
}

METHOD(get_length)
{
	const struct ps_fileinfo *f = read_info(c);
	struct stat st = f->st;
	if (!f->exists || f->target_directory) {
		ps_value e = ps_exception_new(&type_exc_file_not_found, "Could not find file '%s'.", f->path);
		ps_exception_set(e, "FileName", ps_cstring(f->path));
		return ps_fail(ps_throw_value(e));
	}
	return ps_from_int64(st.st_size);
}

/* ---- times ---- */

static int64_t ticks_of(const struct timespec *t)
{
	return TICKS_UNIX_EPOCH + t->tv_sec * TICKS_PER_SECOND + t->tv_nsec / 100;
}

static ps_value time_value(const struct ps_fileinfo *f, const struct timespec *t, bool utc)
{
	int64_t ticks = f->exists ? ticks_of(t) : 504911232000000000LL; /* 1601-01-01 */
	return utc ? ps_from_datetime(ticks, KIND_UTC) : ps_from_datetime(datetime_to_local(ticks, KIND_UTC), KIND_LOCAL);
}

/* .NET has no birth time here: the earlier of change and modification. */
static struct timespec creation(const struct ps_fileinfo *f)
{
	struct statx x;
	if (f->exists && statx(AT_FDCWD, f->path, AT_SYMLINK_NOFOLLOW, STATX_BTIME, &x) == 0 && (x.stx_mask & STATX_BTIME) &&
	    x.stx_btime.tv_sec != 0)
		return (struct timespec){x.stx_btime.tv_sec, x.stx_btime.tv_nsec};
	return ticks_of(&f->st.st_mtim) < ticks_of(&f->st.st_ctim) ? f->st.st_mtim : f->st.st_ctim;
}

static ps_value set_time(const struct ps_call *c, bool access, bool utc)
{
	struct ps_fileinfo *f = self_info(c);
	ps_value v = c->args[0];
	int64_t ticks = datetime_to_utc(ps_datetime_ticks(v), utc && ps_datetime_kind(v) == KIND_UNSPECIFIED ? KIND_UTC : ps_datetime_kind(v));
	int64_t since = ticks - TICKS_UNIX_EPOCH;
	struct timespec t = {since / TICKS_PER_SECOND, since % TICKS_PER_SECOND * 100}, keep = {0, UTIME_OMIT};
	if (t.tv_nsec < 0) {
		t.tv_sec--;
		t.tv_nsec += 1000000000;
	}
	const struct timespec both[2] = {access ? t : keep, access ? keep : t};
	f->read = false;
	return utimensat(AT_FDCWD, f->path, both, 0) != 0 ? io_fail(errno, f->path) : PS_NOTHING;
}

#define TIME(name, field, access)                                                                                             \
	METHOD(get_##name)                                                                                                     \
	{                                                                                                                      \
		return time_value(read_info(c), &self_info(c)->st.field, false);                                               \
	}                                                                                                                      \
	METHOD(get_##name##_utc)                                                                                               \
	{                                                                                                                      \
		return time_value(read_info(c), &self_info(c)->st.field, true);                                                \
	}                                                                                                                      \
	METHOD(set_##name)                                                                                                     \
	{                                                                                                                      \
		return set_time(c, access, false);                                                                             \
	}                                                                                                                      \
	METHOD(set_##name##_utc)                                                                                               \
	{                                                                                                                      \
		return set_time(c, access, true);                                                                              \
	}
TIME(write_time, st_mtim, false)
TIME(access_time, st_atim, true)

METHOD(get_creation)
{
	struct timespec t = creation(read_info(c));
	return time_value(self_info(c), &t, false);
}

METHOD(get_creation_utc)
{
	struct timespec t = creation(read_info(c));
	return time_value(self_info(c), &t, true);
}

/* ---- attributes and modes ---- */

METHOD(get_attributes)
{
	const struct ps_fileinfo *f = read_info(c);
	const struct ps_type *t = ps_type_find("System.IO.FileAttributes", 24, NULL);
	if (!f->exists)
		return ps_from_enum(t, -1);
	int64_t a = 0;
	bool writable = geteuid() == 0 || (f->st.st_uid == geteuid()   ? f->st.st_mode & S_IWUSR
	                                   : f->st.st_gid == getegid() ? f->st.st_mode & S_IWGRP
	                                                               : f->st.st_mode & S_IWOTH) != 0;
	if (geteuid() == 0)
		writable = (f->st.st_mode & (S_IWUSR | S_IWGRP | S_IWOTH)) != 0;
	if (!writable && !S_ISLNK(f->st.st_mode))
		a |= ATTR_READ_ONLY;
	if (S_ISLNK(f->st.st_mode))
		a |= ATTR_REPARSE;
	if (f->target_directory)
		a |= ATTR_DIRECTORY;
	if (last_name(f->path)[0] == '.')
		a |= ATTR_HIDDEN;
	return ps_from_enum(t, a == 0 ? ATTR_NORMAL : a);
}

METHOD(set_attributes)
{
	struct ps_fileinfo *f = read_info(c);
	bool read_only = (arg_long(c, 0) & ATTR_READ_ONLY) != 0;
	mode_t mode = f->st.st_mode & 07777;
	mode = read_only ? mode & ~(mode_t)(S_IWUSR | S_IWGRP | S_IWOTH) : mode | S_IWUSR;
	f->read = false;
	return f->exists && chmod(f->path, mode) != 0 ? io_fail(errno, f->path) : PS_NOTHING;
}

METHOD(get_read_only)
{
	ps_value a = get_attributes(c);
	return ps_from_bool(ps_int64(a) != -1 && (ps_int64(a) & ATTR_READ_ONLY) != 0);
}

METHOD(set_read_only)
{
	ps_value v = ps_from_enum(ps_type_find("System.IO.FileAttributes", 24, NULL), arg_bool(c, 0) ? ATTR_READ_ONLY : 0);
	return set_attributes(&(struct ps_call){.type = c->type, .self = c->self, .args = &v, .argc = 1});
}

METHOD(get_unix_file_mode)
{
	const struct ps_fileinfo *f = read_info(c);
	return ps_from_enum(ps_type_find("System.IO.UnixFileMode", 22, NULL), f->exists ? (int64_t)(f->st.st_mode & 07777) : -1);
}

METHOD(set_unix_file_mode)
{
	self_info(c)->read = false;
	return chmod(self_info(c)->path, (mode_t)arg_long(c, 0)) != 0 ? io_fail(errno, self_info(c)->path) : PS_NOTHING;
}

/* ---- what PowerShell adds (object/typedata_rows.c) ---- */

ps_value fileinfo_unix_mode(const struct ps_call *c)
{
	const struct ps_fileinfo *f = read_info(c);
	mode_t m = f->st.st_mode;
	if (!f->exists)
		return PS_NULL;
	char t[10];
	t[0] = S_ISDIR(m) ? 'd' : S_ISLNK(m) ? 'l' : S_ISCHR(m) ? 'c' : S_ISBLK(m) ? 'b' : S_ISFIFO(m) ? 'p' : S_ISSOCK(m) ? 's' : '-';
	for (unsigned i = 0; i < 9; i++)
		t[1 + i] = m & (0400u >> i) ? "rwx"[i % 3] : '-';
	if (m & S_ISUID)
		t[3] = m & S_IXUSR ? 's' : 'S';
	if (m & S_ISGID)
		t[6] = m & S_IXGRP ? 's' : 'S';
	if (m & S_ISVTX)
		t[9] = m & S_IXOTH ? 't' : 'T';
	return ps_string(t, sizeof(t));
}

static ps_value id_name(const char *name, unsigned id)
{
	return name != NULL ? ps_cstring(name) : ps_string_printf("%u", id);
}

ps_value fileinfo_user(const struct ps_call *c)
{
	char space[4096];
	struct passwd p, *found = NULL;
	const struct ps_fileinfo *f = read_info(c);
	getpwuid_r(f->st.st_uid, &p, space, sizeof(space), &found);
	return f->exists ? id_name(found != NULL ? found->pw_name : NULL, f->st.st_uid) : PS_NULL;
}

ps_value fileinfo_group(const struct ps_call *c)
{
	char space[4096];
	struct group g, *found = NULL;
	const struct ps_fileinfo *f = read_info(c);
	getgrgid_r(f->st.st_gid, &g, space, sizeof(space), &found);
	return f->exists ? id_name(found != NULL ? found->gr_name : NULL, f->st.st_gid) : PS_NULL;
}

ps_value fileinfo_size(const struct ps_call *c)
{
	return ps_from_int64(read_info(c)->st.st_size);
}

METHOD(get_link_target)
{
	char target[4096];
	ssize_t n = readlink(self_info(c)->path, target, sizeof(target));
	return n < 0 ? PS_NULL : ps_string_lossy(target, (size_t)n);
}

/* ---- around it ---- */

static ps_value parent_of(const struct ps_call *c)
{
	const char *path = self_info(c)->path;
	if (path[1] == '\0')
		return PS_NULL;
	const char *up = io_full_path(heap_printf("%s/..", path), false);
	return ps_directoryinfo_new(up, up);
}

METHOD(get_parent)
{
	return parent_of(c);
}

METHOD(get_directory_name)
{
	ps_value p = parent_of(c);
	return ps_is_null(p) ? PS_NULL : ps_cstring(ps_fileinfo(p)->path);
}

METHOD(get_root)
{
	return ps_directoryinfo_new("/", "/");
}

METHOD(refresh)
{
	self_info(c)->read = false;
	return PS_NOTHING;
}

/* Calls a static method of File or Directory with this path in front. */
static ps_value by_path(const struct ps_call *c, const char *type_name, const char *method)
{
	ps_value args[4] = {ps_cstring(self_info(c)->path)}, r;
	uint32_t n = 1;
	for (uint32_t i = 0; i < c->argc && n < ARRAY_LEN(args); i++)
		args[n++] = c->args[i];
	self_info(c)->read = false;
	return ps_call_static(ps_type_find(type_name, strlen(type_name), NULL), method, strlen(method), args, n, &r) == PS_FOUND ? r : PS_FAIL;
}

METHOD(delete_it)
{
	return is_directory_type(self_info(c)) ? by_path(c, "System.IO.Directory", "Delete") : by_path(c, "System.IO.File", "Delete");
}

METHOD(create_it)
{
	return ps_failed(by_path(c, "System.IO.Directory", "CreateDirectory")) ? PS_FAIL : PS_NOTHING;
}

METHOD(open_it)
{
	self_info(c)->read = false;
	return io_open(self_info(c)->path, c->member->name, c);
}

METHOD(copy_to)
{
	if (ps_failed(by_path(c, "System.IO.File", "Copy")))
		return PS_FAIL;
	return ps_fileinfo_new(io_full_path(arg_str(c, 0)->text, false), arg_str(c, 0)->text);
}

METHOD(move_to)
{
	ps_value r = is_directory_type(self_info(c)) ? by_path(c, "System.IO.Directory", "Move") : by_path(c, "System.IO.File", "Move");
	if (!ps_failed(r))
		self_info(c)->path = io_full_path(arg_str(c, 0)->text, false);
	return r;
}

METHOD(create_subdirectory)
{
	ps_value path = ps_cstring(heap_printf("%s/%s", self_info(c)->path, arg_str(c, 0)->text)), r;
	const struct ps_type *t = ps_type_find("System.IO.Directory", 19, NULL);
	return ps_call_static(t, "CreateDirectory", 15, &path, 1, &r) == PS_FOUND ? r : PS_FAIL;
}

static ps_value listing(const struct ps_call *c, const char *method, const struct ps_type *element)
{
	ps_value names = by_path(c, "System.IO.Directory", method);
	if (ps_failed(names))
		return names;
	uint32_t n = ps_array(names)->count;
	ps_value a = ps_array_new(element, n);
	for (uint32_t i = 0; i < n; i++) {
		const char *path = ps_str(ps_array(names)->at[i])->text;
		struct stat st;
		bool directory = element == &type_directoryinfo || (element != &type_fileinfo && stat(path, &st) == 0 && S_ISDIR(st.st_mode));
		ps_array(a)->at[i] = info_new(directory ? &type_directoryinfo : &type_fileinfo, path, path);
	}
	return a;
}

METHOD(get_files)
{
	return listing(c, "GetFiles", &type_fileinfo);
}

METHOD(get_directories)
{
	return listing(c, "GetDirectories", &type_directoryinfo);
}

METHOD(get_infos)
{
	return listing(c, "GetFileSystemEntries", &type_filesysteminfo);
}

static bool info_text(ps_value v, struct buf *out)
{
	buf_put_utf8_lossy(out, ps_fileinfo(v)->original, strlen(ps_fileinfo(v)->original));
	return true;
}

static const struct ps_member_row info_rows[] = {
	{"void Delete()", delete_it, NULL},
	{"void Refresh()", refresh, NULL},
	{"System.IO.FileAttributes Attributes {get;set;}", get_attributes, set_attributes},
	{"datetime CreationTime {get;set;}", get_creation, set_write_time},
	{"datetime CreationTimeUtc {get;set;}", get_creation_utc, set_write_time_utc},
	{"bool Exists {get;}", get_exists, NULL},
	{"string Extension {get;}", get_extension, NULL},
	{"string FullName {get;}", get_full_name, NULL},
	{"datetime LastAccessTime {get;set;}", get_access_time, set_access_time},
	{"datetime LastAccessTimeUtc {get;set;}", get_access_time_utc, set_access_time_utc},
	{"datetime LastWriteTime {get;set;}", get_write_time, set_write_time},
	{"datetime LastWriteTimeUtc {get;set;}", get_write_time_utc, set_write_time_utc},
	{"string LinkTarget {get;}", get_link_target, NULL},
	{"string Name {get;}", get_name, NULL},
	{"System.IO.UnixFileMode UnixFileMode {get;set;}", get_unix_file_mode, set_unix_file_mode},
	ROWS_END};
static const struct ps_member_row file_rows[] = {
	{"new(string fileName)", new_info, NULL},
	{"System.IO.FileInfo CopyTo(string destFileName)", copy_to, NULL},
	{"System.IO.FileInfo CopyTo(string destFileName, bool overwrite)", copy_to, NULL},
	{"System.IO.StreamWriter AppendText()", open_it, NULL},
	{"System.IO.FileStream Create()", open_it, NULL},
	{"System.IO.StreamWriter CreateText()", open_it, NULL},
	{"System.IO.FileStream Open(System.IO.FileMode mode)", open_it, NULL},
	{"System.IO.FileStream Open(System.IO.FileMode mode, System.IO.FileAccess access)", open_it, NULL},
	{"System.IO.FileStream OpenRead()", open_it, NULL},
	{"System.IO.StreamReader OpenText()", open_it, NULL},
	{"System.IO.FileStream OpenWrite()", open_it, NULL},
	{"void MoveTo(string destFileName)", move_to, NULL},
	{"void MoveTo(string destFileName, bool overwrite)", move_to, NULL},
	{"System.IO.DirectoryInfo Directory {get;}", get_parent, NULL},
	{"string DirectoryName {get;}", get_directory_name, NULL},
	{"bool IsReadOnly {get;set;}", get_read_only, set_read_only},
	{"long Length {get;}", get_length, NULL},
	ROWS_END};
#define LISTING(t, name, fn)                                                                                                  \
	{t " " name "()", fn, NULL}, {t " " name "(string searchPattern)", fn, NULL},                                            \
	{t " " name "(string searchPattern, System.IO.SearchOption searchOption)", fn, NULL}
static const struct ps_member_row directory_rows[] = {
	{"new(string path)", new_info, NULL},
	{"void Create()", create_it, NULL},
	{"System.IO.DirectoryInfo CreateSubdirectory(string path)", create_subdirectory, NULL},
	{"void Delete(bool recursive)", delete_it, NULL},
	LISTING("System.IO.DirectoryInfo[]", "GetDirectories", get_directories), LISTING("System.IO.FileInfo[]", "GetFiles", get_files),
	LISTING("System.IO.FileSystemInfo[]", "GetFileSystemInfos", get_infos),
	LISTING("System.Collections.Generic.IEnumerable[System.IO.DirectoryInfo]", "EnumerateDirectories", get_directories),
	LISTING("System.Collections.Generic.IEnumerable[System.IO.FileInfo]", "EnumerateFiles", get_files),
	{"void MoveTo(string destDirName)", move_to, NULL},
	{"System.IO.DirectoryInfo Parent {get;}", get_parent, NULL},
	{"System.IO.DirectoryInfo Root {get;}", get_root, NULL},
	ROWS_END};
static const struct ps_type_ops ops = {.to_string = info_text};
struct ps_type type_marshal_by_ref = {PS_TYPE_HEAD, .name = "System.MarshalByRefObject", .base = &type_object,
                                      .tc = TC_OBJECT, .flags = PS_TYPE_REF | PS_TYPE_ABSTRACT};
struct ps_type type_filesysteminfo = {PS_TYPE_HEAD, .name = "System.IO.FileSystemInfo", .base = &type_marshal_by_ref,
                                      .tc = TC_OBJECT, .flags = PS_TYPE_REF | PS_TYPE_ABSTRACT, .rows = info_rows,
                                      .ops = &ops, .interfaces = "System.Runtime.Serialization.ISerializable"};
DERIVED_TYPE(fileinfo, "System.IO.FileInfo", filesysteminfo, PS_TYPE_REF, file_rows, &ops);
DERIVED_TYPE(directoryinfo, "System.IO.DirectoryInfo", filesysteminfo, PS_TYPE_REF, directory_rows, &ops);
