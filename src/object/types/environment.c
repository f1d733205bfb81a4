/* SPDX-License-Identifier: MIT */
/*
 * object/types/environment.c - System.Environment, GC, AppContext, RuntimeInformation, OperatingSystem.
 */
#include "object/types/io_support.h"

#include <pwd.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/sysinfo.h>
#include <sys/utsname.h>
#include <unistd.h>

#include "base/alloc.h"
#include "base/clock.h"
#include "base/env.h"
#include "base/file.h"

METHOD(get_variable)
{
	if (ps_is_null(c->args[0]))
		return fail_null("variable");
	if (c->argc > 1 && arg_long(c, 1) != 0)
		return PS_NULL; /* User and Machine do not exist here */
	char *v = env_get(arg_str(c, 0)->text);
	ps_value r = v == NULL ? PS_NULL : ps_string_lossy(v, strlen(v));
	mem_free(v);
	return r;
}

METHOD(set_variable)
{
	const struct ps_str *name = arg_str(c, 0);
	if (ps_is_null(c->args[0]))
		return fail_null("variable");
	if (name->len == 0)
		return FAIL_ARGUMENT("variable", "String cannot be of zero length.");
	if (strchr(name->text, '=') != NULL)
		return FAIL_ARGUMENT("variable", "Environment variable name cannot contain equal character.");
	if (c->argc > 2 && arg_long(c, 2) != 0)
		return PS_NOTHING;
	bool remove = ps_is_null(c->args[1]) || arg_str(c, 1)->len == 0;
	env_set(name->text, remove ? NULL : arg_str(c, 1)->text);
	return PS_NOTHING;
}

METHOD(get_variables)
{
	ps_value table = ps_dict_new(&type_hashtable, false);
	char **all = env_copy();
	for (char **at = all; *at != NULL; at++) {
		const char *equal = strchr(*at, '=');
		if (equal != NULL)
			ps_dict_set(ps_dict(table), ps_string_lossy(*at, (size_t)(equal - *at)), ps_string_lossy(equal + 1, strlen(equal + 1)));
	}
	mem_free(all);
	return table;
}

/* %NAME% → its value */
METHOD(expand_variables)
{
	const struct ps_str *s = arg_str(c, 0);
	struct buf b = BUF_INIT;
	for (const char *p = s->text; *p != '\0';) {
		const char *end = *p == '%' ? strchr(p + 1, '%') : NULL;
		char *v = end == NULL ? NULL : env_get(heap_strndup(p + 1, (size_t)(end - p - 1)));
		if (v == NULL) {
			buf_put_byte(&b, *p++);
			continue;
		}
		buf_puts(&b, v);
		mem_free(v);
		p = end + 1;
	}
	return ps_from_buf(&b);
}

static ps_value home_directory(void)
{
	char *home = env_get("HOME");
	char space[4096];
	struct passwd p, *found = NULL;
	if (home == NULL)
		getpwuid_r(geteuid(), &p, space, sizeof(space), &found);
	ps_value r = ps_cstring(home != NULL ? home : found != NULL ? found->pw_dir : "/");
	mem_free(home);
	return r;
}

/* A directory of the XDG conventions: its variable, or a place under the home directory. */
static ps_value xdg(const char *variable, const char *under)
{
	char *v = env_get(variable);
	ps_value r = v != NULL && v[0] == '/' ? ps_cstring(v) : ps_string_printf("%s/%s", ps_str(home_directory())->text, under);
	mem_free(v);
	return r;
}

METHOD(get_folder)
{
	ps_value path = PS_UNSET;
	switch (arg_long(c, 0)) {
	case 5: /* Personal, MyDocuments */
		path = xdg("XDG_DOCUMENTS_DIR", "Documents");
		break;
	case 40:
		return home_directory();
	case 26:
		path = xdg("XDG_CONFIG_HOME", ".config");
		break;
	case 28:
		path = xdg("XDG_DATA_HOME", ".local/share");
		break;
	case 35:
		return ps_cstring("/usr/share");
	case 0:
	case 16:
		path = xdg("XDG_DESKTOP_DIR", "Desktop");
		break;
	case 13:
		path = xdg("XDG_MUSIC_DIR", "Music");
		break;
	case 14:
		path = xdg("XDG_VIDEOS_DIR", "Videos");
		break;
	case 39:
		path = xdg("XDG_PICTURES_DIR", "Pictures");
		break;
	case 21:
		path = xdg("XDG_TEMPLATES_DIR", "Templates");
		break;
	default:
		return ps_from_obj(ps_empty_string);
	}
	bool verify = c->argc < 2 || arg_long(c, 1) == 0;
	return verify && access(ps_str(path)->text, F_OK) != 0 ? ps_from_obj(ps_empty_string) : path;
}

METHOD(get_command_line)
{
	struct buf b = BUF_INIT;
	struct ps_vec v = {0};
	if (file_read_all("/proc/self/cmdline", &b) == 0)
		for (size_t i = 0; i < b.len; i += strlen(b.data + i) + 1)
			ps_vec_add(&v, ps_string_lossy(b.data + i, strlen(b.data + i)));
	buf_fini(&b);
	ps_value a = ps_array_new(&type_string, v.count);
	for (uint32_t i = 0; i < v.count; i++)
		ps_array(a)->at[i] = v.at[i];
	return a;
}

METHOD(command_line_text)
{
	const ps_value args[2] = {ps_cstring(" "), get_command_line(c)};
	ps_value r;
	return ps_call_static(&type_string, "Join", 4, args, 2, &r) == PS_FOUND ? r : PS_FAIL;
}

METHOD(get_process_path)
{
	char path[4096];
	ssize_t n = readlink("/proc/self/exe", path, sizeof(path));
	return n < 0 ? PS_NULL : ps_string_lossy(path, (size_t)n);
}

METHOD(get_user)
{
	char space[4096];
	struct passwd p, *found = NULL;
	getpwuid_r(geteuid(), &p, space, sizeof(space), &found);
	return ps_cstring(found != NULL ? found->pw_name : "");
}

METHOD(get_machine)
{
	char name[256] = "";
	gethostname(name, sizeof(name) - 1);
	name[strcspn(name, ".")] = '\0';
	return ps_cstring(name);
}

METHOD(get_new_line)
{
	return ps_cstring("\n");
}

METHOD(get_process_id)
{
	return ps_from_int(getpid());
}

METHOD(get_processor_count)
{
	long n = sysconf(_SC_NPROCESSORS_ONLN);
	return ps_from_int(n < 1 ? 1 : (int32_t)n);
}

METHOD(get_true)
{
	return PS_TRUE;
}

METHOD(get_false)
{
	return PS_FALSE;
}

METHOD(get_ticks)
{
	return ps_from_int((int32_t)(uint32_t)(clock_mono_ns() / 1000000));
}

METHOD(get_ticks64)
{
	return ps_from_int64((int64_t)(clock_mono_ns() / 1000000));
}

METHOD(get_directory)
{
	return ps_cstring(io_full_path(".", false));
}

METHOD(set_directory)
{
	ps_value r;
	return ps_call_static(ps_type_find("System.IO.Directory", 19, NULL), "SetCurrentDirectory", 19, c->args, 1, &r) == PS_FOUND ? r : PS_FAIL;
}

METHOD(get_system_directory)
{
	return ps_from_obj(ps_empty_string);
}

METHOD(get_exit_code)
{
	return ps_from_int(0);
}

METHOD(set_exit_code)
{
	return PS_NOTHING;
}

METHOD(get_thread_id)
{
	return ps_from_int((int32_t)(gettid() == getpid() ? 1 : gettid() - getpid()));
}

METHOD(get_working_set)
{
	struct buf b = BUF_INIT;
	long long size = 0, resident = 0;
	if (file_read_all("/proc/self/statm", &b) != 0 || sscanf(buf_str(&b), "%lld %lld", &size, &resident) != 2)
		resident = 0;
	buf_fini(&b);
	return ps_from_int64(resident * sysconf(_SC_PAGESIZE));
}

METHOD(get_net_version)
{
	static const char text[] = "10.0.0";
	ps_value v = ps_cstring(text), r;
	return ps_call_static(&type_version, "Parse", 5, &v, 1, &r) == PS_FOUND ? r : PS_FAIL;
}

/* ---- OperatingSystem ---- */

struct operating_system {
	struct ps_refobj ref;
};
extern struct ps_type type_operating_system, type_os_platform;

METHOD(get_os)
{
	struct operating_system *o = heap_new(struct operating_system);
	o->ref.o.type = &type_operating_system;
	return ps_from_obj(o);
}

METHOD(os_version)
{
	struct utsname u;
	unsigned part[3] = {0};
	if (uname(&u) == 0)
		sscanf(u.release, "%u.%u.%u", &part[0], &part[1], &part[2]);
	ps_value text = ps_string_printf("%u.%u.%u.0", part[0], part[1], part[2]), r;
	return ps_call_static(&type_version, "Parse", 5, &text, 1, &r) == PS_FOUND ? r : PS_FAIL;
}

METHOD(os_platform)
{
	return ps_from_enum(ps_type_find("System.PlatformID", 17, NULL), 4);
}

METHOD(os_service_pack)
{
	return ps_from_obj(ps_empty_string);
}

METHOD(os_text)
{
	ps_value v = os_version(c);
	struct buf b = BUF_INIT;
	buf_puts(&b, "Unix ");
	if (!ps_failed(v))
		ps_net_to_string(v, &b);
	return ps_from_buf(&b);
}

static bool os_to_text(PS_UNUSED ps_value v, struct buf *out)
{
	ps_value text = os_text(&(struct ps_call){.self = v});
	buf_puts(out, ps_str(text)->text);
	return true;
}

/* ---- RuntimeInformation ---- */

struct platform {
	struct ps_refobj ref;
	const char *name;
};

static ps_value platform_new(const char *name)
{
	struct platform *p = heap_new(struct platform);
	p->ref.o.type = &type_os_platform;
	p->name = name;
	return ps_from_obj(p);
}

static bool platform_text(ps_value v, struct buf *out)
{
	buf_puts(out, ((struct platform *)v.bits)->name);
	return true;
}

static bool platform_equal(ps_value a, ps_value b)
{
	return str_eq_nocase(((struct platform *)a.bits)->name, ((struct platform *)b.bits)->name);
}

METHOD(platform_linux)
{
	return platform_new("LINUX");
}

METHOD(platform_windows)
{
	return platform_new("WINDOWS");
}

METHOD(platform_osx)
{
	return platform_new("OSX");
}

METHOD(platform_create)
{
	return platform_new(arg_str(c, 0)->text);
}

METHOD(is_platform)
{
	const ps_value v = ps_base(c->args[0]);
	if (ps_is_null(v) || ps_type_of(v) != &type_os_platform)
		return fail_null("osPlatform");
	return ps_from_bool(str_eq_nocase(((struct platform *)v.bits)->name, "LINUX"));
}

METHOD(os_description)
{
	struct buf b = BUF_INIT;
	ps_value r = PS_UNSET;
	if (file_read_all("/etc/os-release", &b) == 0) {
		const char *p = strstr(buf_str(&b), "PRETTY_NAME=\"");
		if (p != NULL)
			r = ps_string_lossy(p + 13, strcspn(p + 13, "\"\n"));
	}
	buf_fini(&b);
	return ps_is_unset(r) ? os_text(c) : r;
}

METHOD(architecture)
{
	struct utsname u;
	int64_t v = 1;
	if (uname(&u) == 0)
		v = strcmp(u.machine, "aarch64") == 0 ? 3 : strncmp(u.machine, "arm", 3) == 0 ? 2 : strcmp(u.machine, "x86_64") == 0 ? 1 : 0;
	return ps_from_enum(ps_type_find("System.Runtime.InteropServices.Architecture", 43, NULL), v);
}

METHOD(runtime_id)
{
	struct utsname u;
	return ps_cstring(uname(&u) == 0 && strcmp(u.machine, "aarch64") == 0 ? "linux-arm64" : "linux-x64");
}

METHOD(framework)
{
	return ps_cstring(".NET 10.0.0");
}

/* ---- GC ---- */

METHOD(gc_collect)
{
	heap_collect();
	return PS_NOTHING;
}

METHOD(gc_total)
{
	return ps_from_int64((int64_t)heap_used());
}

METHOD(gc_count)
{
	return ps_from_int(0);
}

METHOD(nothing)
{
	return PS_NOTHING;
}

METHOD(base_directory)
{
	ps_value path = get_process_path(c);
	if (ps_is_null(path))
		return path;
	const char *slash = strrchr(ps_str(path)->text, '/');
	return ps_string(ps_str(path)->text, (size_t)(slash + 1 - ps_str(path)->text));
}

static const struct ps_member_row environment_rows[] = {
	{"static string ExpandEnvironmentVariables(string name)", expand_variables, NULL},
	{"static string[] GetCommandLineArgs()", get_command_line, NULL},
	{"static string GetEnvironmentVariable(string variable)", get_variable, NULL},
	{"static string GetEnvironmentVariable(string variable, System.EnvironmentVariableTarget target)", get_variable, NULL},
	{"static System.Collections.IDictionary GetEnvironmentVariables()", get_variables, NULL},
	{"static string GetFolderPath(System.Environment+SpecialFolder folder)", get_folder, NULL},
	{"static string GetFolderPath(System.Environment+SpecialFolder folder, System.Environment+SpecialFolderOption option)", get_folder,
     NULL},
	{"static void SetEnvironmentVariable(string variable, string value)", set_variable, NULL},
	{"static void SetEnvironmentVariable(string variable, string value, System.EnvironmentVariableTarget target)", set_variable, NULL},
	{"static string CommandLine {get;}", command_line_text, NULL},
	{"static string CurrentDirectory {get;set;}", get_directory, set_directory},
	{"static int CurrentManagedThreadId {get;}", get_thread_id, NULL},
	{"static int ExitCode {get;set;}", get_exit_code, set_exit_code},
	{"static bool HasShutdownStarted {get;}", get_false, NULL},
	{"static bool Is64BitOperatingSystem {get;}", get_true, NULL},
	{"static bool Is64BitProcess {get;}", get_true, NULL},
	{"static bool IsPrivilegedProcess {get;}", get_true, NULL},
	{"static string MachineName {get;}", get_machine, NULL},
	{"static string NewLine {get;}", get_new_line, NULL},
	{"static System.OperatingSystem OSVersion {get;}", get_os, NULL},
	{"static int ProcessId {get;}", get_process_id, NULL},
	{"static int ProcessorCount {get;}", get_processor_count, NULL},
	{"static string ProcessPath {get;}", get_process_path, NULL},
	{"static string StackTrace {get;}", get_system_directory, NULL},
	{"static string SystemDirectory {get;}", get_system_directory, NULL},
	{"static int TickCount {get;}", get_ticks, NULL},
	{"static long TickCount64 {get;}", get_ticks64, NULL},
	{"static string UserDomainName {get;}", get_machine, NULL},
	{"static bool UserInteractive {get;}", get_true, NULL},
	{"static string UserName {get;}", get_user, NULL},
	{"static version Version {get;}", get_net_version, NULL},
	{"static long WorkingSet {get;}", get_working_set, NULL},
	ROWS_END};
static const struct ps_member_row os_rows[] = {
	{"static bool IsFreeBSD()", get_false, NULL},
	{"static bool IsLinux()", get_true, NULL},
	{"static bool IsMacOS()", get_false, NULL},
	{"static bool IsWindows()", get_false, NULL},
	{"System.PlatformID Platform {get;}", os_platform, NULL},
	{"string ServicePack {get;}", os_service_pack, NULL},
	{"version Version {get;}", os_version, NULL},
	{"string VersionString {get;}", os_text, NULL},
	ROWS_END};
static const struct ps_member_row runtime_rows[] = {
	{"static bool IsOSPlatform(System.Runtime.InteropServices.OSPlatform osPlatform)", is_platform, NULL},
	{"static string FrameworkDescription {get;}", framework, NULL},
	{"static System.Runtime.InteropServices.Architecture OSArchitecture {get;}", architecture, NULL},
	{"static string OSDescription {get;}", os_description, NULL},
	{"static System.Runtime.InteropServices.Architecture ProcessArchitecture {get;}", architecture, NULL},
	{"static string RuntimeIdentifier {get;}", runtime_id, NULL},
	ROWS_END};
static const struct ps_member_row platform_rows[] = {
	{"static System.Runtime.InteropServices.OSPlatform Create(string osPlatform)", platform_create, NULL},
	{"static System.Runtime.InteropServices.OSPlatform Linux {get;}", platform_linux, NULL},
	{"static System.Runtime.InteropServices.OSPlatform OSX {get;}", platform_osx, NULL},
	{"static System.Runtime.InteropServices.OSPlatform Windows {get;}", platform_windows, NULL},
	ROWS_END};
static const struct ps_member_row gc_rows[] = {
	{"static void Collect()", gc_collect, NULL},
	{"static void Collect(int generation)", gc_collect, NULL},
	{"static int CollectionCount(int generation)", gc_count, NULL},
	{"static long GetTotalAllocatedBytes(bool precise = false)", gc_total, NULL},
	{"static long GetTotalMemory(bool forceFullCollection)", gc_total, NULL},
	{"static void KeepAlive(System.Object obj)", nothing, NULL},
	{"static void SuppressFinalize(System.Object obj)", nothing, NULL},
	{"static void WaitForPendingFinalizers()", nothing, NULL},
	{"static int MaxGeneration {get;}", gc_count, NULL},
	ROWS_END};
static const struct ps_member_row context_rows[] = {{"static string BaseDirectory {get;}", base_directory, NULL}, ROWS_END};
static const struct ps_type_ops os_ops = {.to_string = os_to_text};
static const struct ps_type_ops platform_ops = {.to_string = platform_text, .equals = platform_equal};
STATIC_TYPE(environment, "System.Environment", environment_rows);
STATIC_TYPE(gc, "System.GC", gc_rows);
STATIC_TYPE(app_context, "System.AppContext", context_rows);
STATIC_TYPE(runtime_information, "System.Runtime.InteropServices.RuntimeInformation", runtime_rows);
REF_TYPE(operating_system, "System.OperatingSystem", NULL, NULL, os_rows, &os_ops);
REF_TYPE(os_platform, "System.Runtime.InteropServices.OSPlatform", NULL, NULL, platform_rows, &platform_ops);
