/* SPDX-License-Identifier: MIT */
/* engine/process.c - see process.h. */
#include "engine/process.h"

#include <dirent.h>
#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

#include "base/alloc.h"
#include "base/buf.h"
#include "base/clock.h"
#include "base/thread.h"
#include "engine/runspace.h"
#include "heap/heap.h"
#include "io/child.h"
#include "io/fd.h"
#include "io/loop.h"
#include "object/collection.h"
#include "object/psobject.h"
#include "object/throw.h"

/* What the waiting thread and the objects of one child share; malloc'd, referred to by both. */
struct exit_state {
	struct lock lock;
	struct cond cond;
	int refs;
	bool exited;
	int status;
	int64_t exit_ticks;
};

struct process {
	struct ps_refobj ref;
	pid_t pid;
	unsigned long long start;      /* clock ticks since boot: tells a reused pid */
	const char *name;
	struct exit_state *child;      /* NULL: not ours */
	bool gone;                     /* seen to have ended */
};

/* ---- /proc ---- */

struct proc_stat {
	char name[64];
	char state;
	int parent, session, priority, nice, threads;
	unsigned long user, system, minor, major;
	unsigned long long start;
	unsigned long size;
	long resident;
};

static bool read_stat(pid_t pid, struct proc_stat *s)
{
	char path[64];
	struct buf text = BUF_INIT;
	snprintf(path, sizeof path, "/proc/%d/stat", (int)pid);
	bool ok = fd_read_file(path, &text) == 0 && text.len > 0;
	char *open = ok ? strchr(text.data, '(') : NULL, *close = ok ? strrchr(text.data, ')') : NULL;
	ok = open && close;
	if (ok) {
		*close = 0;
		snprintf(s->name, sizeof s->name, "%s", open + 1);
		ok = sscanf(close + 2, "%c %d %*d %d %*d %*d %*u %lu %*u %lu %*u %lu %lu %*d %*d %d %d %d %*d %llu %lu %ld", &s->state,
		            &s->parent, &s->session, &s->minor, &s->major, &s->user, &s->system, &s->priority, &s->nice, &s->threads,
		            &s->start, &s->size, &s->resident) == 13;
	}
	buf_fini(&text);
	return ok;
}

/* The kernel keeps 15 characters of a name; the command line may tell the rest. */
static const char *full_name(pid_t pid, const char *comm)
{
	char path[64];
	struct buf line = BUF_INIT;
	const char *name = NULL;
	snprintf(path, sizeof path, "/proc/%d/cmdline", (int)pid);
	if (strlen(comm) >= 15 && fd_read_file(path, &line) == 0 && line.len > 0) {
		const char *arg = line.data;
		for (int i = 0; i < 2 && arg < line.data + line.len && !name; i++, arg += strlen(arg) + 1) {
			const char *slash = strrchr(arg, '/');
			const char *leaf = slash ? slash + 1 : arg;
			if (strncmp(leaf, comm, strlen(comm)) == 0)
				name = heap_strdup(leaf);
		}
	}
	buf_fini(&line);
	return name ? name : heap_strdup(comm);
}

ps_value process_object(pid_t pid)
{
	struct proc_stat s;
	if (!read_stat(pid, &s))
		return PS_UNSET;
	struct process *p = heap_new(struct process);
	p->ref.o.type = &type_process;
	p->pid = pid;
	p->start = s.start;
	p->name = full_name(pid, s.name);
	return ps_from_obj(p);
}

static struct process *of(ps_value v)
{
	return (struct process *)ps_base(v).bits;
}

pid_t process_id(ps_value process)
{
	return of(process)->pid;
}

const char *process_name(ps_value process)
{
	return of(process)->name;
}

bool process_is(ps_value v)
{
	ps_value base = ps_base(v);
	return ps_is_obj(base) && ps_obj(base)->type == &type_process;
}

static int by_id(const void *a, const void *b)
{
	const pid_t *x = a, *y = b;
	return *x < *y ? -1 : *x > *y;
}

pid_t *process_all(uint32_t *ret_n)
{
	uint32_t n = 0, cap = 256;
	pid_t *all = heap_alloc_atomic(sizeof *all * cap);
	DIR *d = opendir("/proc");
	struct dirent *e;
	while (d && (e = readdir(d))) {
		int pid = atoi(e->d_name);
		if (pid <= 0)
			continue;
		if (n == cap) {
			pid_t *grown = heap_alloc_atomic(sizeof *all * cap * 2);
			memcpy(grown, all, sizeof *all * cap);
			all = grown;
			cap *= 2;
		}
		all[n++] = pid;
	}
	if (d)
		closedir(d);
	qsort(all, n, sizeof *all, by_id);
	*ret_n = n;
	return all;
}

/* ---- our own children ---- */

static void release(struct exit_state *x)
{
	lock_take(&x->lock);
	bool last = --x->refs == 0;
	lock_release(&x->lock);
	if (!last)
		return;
	cond_fini(&x->cond);
	lock_fini(&x->lock);
	mem_free(x);
}

static void on_unreachable(void *object)
{
	struct process *p = object;
	if (p->child)
		release(p->child);
	p->child = NULL;
}

struct waiting {
	pid_t pid;
	struct exit_state *state;
};

static void *wait_for(void *arg)
{
	struct waiting w = *(struct waiting *)arg;
	int status = 0;
	mem_free(arg);
	thread_name("farsh-wait");
	(void)child_wait(w.pid, &status);
	lock_take(&w.state->lock);
	w.state->exited = true;
	w.state->status = status;
	w.state->exit_ticks = clock_utc_ticks();
	cond_wake_all(&w.state->cond);
	lock_release(&w.state->lock);
	release(w.state);
	return NULL;
}

ps_value process_adopt(pid_t pid)
{
	ps_value v = process_object(pid);
	struct process *p;
	if (ps_is_unset(v)) { /* cannot happen before it is reaped, but /proc may be missing */
		p = heap_new(struct process);
		p->ref.o.type = &type_process;
		p->pid = pid;
		p->name = "";
		v = ps_from_obj(p);
	}
	p = of(v);
	struct exit_state *x = mem_alloc(sizeof *x);
	lock_init(&x->lock);
	cond_init(&x->cond);
	x->refs = 2;
	struct waiting *w = mem_alloc(sizeof *w);
	*w = (struct waiting){pid, x};
	if (!thread_start(NULL, 256 << 10, wait_for, w)) {
		mem_free(w);
		x->refs = 1;
	}
	p->child = x;
	heap_on_unreachable(p, on_unreachable);
	return v;
}

bool process_has_exited(ps_value process)
{
	struct process *p = of(process);
	struct proc_stat s;
	if (p->child) {
		lock_take(&p->child->lock);
		bool exited = p->child->exited;
		lock_release(&p->child->lock);
		return exited;
	}
	if (!p->gone)
		p->gone = !read_stat(p->pid, &s) || s.start != p->start || s.state == 'Z' || s.state == 'X';
	return p->gone;
}


static void wake_waiter(void *arg)
{
	struct exit_state *x = arg;
	cond_wake_all(&x->cond); /* without the lock: the waiter looks again every second at the latest */
}

#define LOOK_AGAIN 1000000000ull
#define POLL_EVERY 20000000ull

bool process_wait(struct runspace *rs, ps_value process, uint64_t deadline)
{
	struct process *p = of(process);
	if (!p->child) {
		while (!process_has_exited(process)) {
			uint64_t now = clock_mono_ns(), next = now + POLL_EVERY;
			if (deadline && now >= deadline)
				return false;
			if (!runspace_sleep_until(rs, deadline && next > deadline ? deadline : next))
				return false;
		}
		return true;
	}
	struct exit_state *x = p->child;
	struct runspace_waker waker = {.wake = wake_waiter, .arg = x};
	runspace_waker_push(rs, &waker);
	lock_take(&x->lock);
	while (!x->exited && !runspace_stopping(rs)) {
		uint64_t now = clock_mono_ns(), until = now + LOOK_AGAIN;
		if (deadline && now >= deadline)
			break;
		(void)cond_wait_until(&x->cond, &x->lock, deadline && deadline < until ? deadline : until);
	}
	bool exited = x->exited;
	lock_release(&x->lock);
	runspace_waker_pop(rs, &waker);
	return exited;
}

/* ---- members ---- */

#define SELF of(c->self)

static bool stat_of(const struct ps_call *c, struct proc_stat *s)
{
	struct process *p = SELF;
	if (read_stat(p->pid, s) && s->start == p->start)
		return true;
	p->gone = p->gone || !p->child;
	memset(s, 0, sizeof *s);
	return false;
}

static ps_value get_id(const struct ps_call *c)
{
	return ps_from_int(SELF->pid);
}

static ps_value get_name(const struct ps_call *c)
{
	return ps_cstring(SELF->name);
}

static ps_value get_exited(const struct ps_call *c)
{
	return ps_from_bool(process_has_exited(c->self));
}

static ps_value get_exit_code(const struct ps_call *c)
{
	struct process *p = SELF;
	if (!process_has_exited(c->self))
		return ps_fail(ps_throw(&type_exc_operation, "Process must exit before requested information can be determined."));
	if (!p->child)
		return ps_fail(ps_throw(&type_exc_operation,
		                        "Process was not started by this object, so requested information cannot be determined."));
	return ps_from_int(child_exit_code(p->child->status));
}

static ps_value get_exit_time(const struct ps_call *c)
{
	struct process *p = SELF;
	if (!process_has_exited(c->self) || !p->child)
		return ps_fail(ps_throw(&type_exc_operation, "Process must exit before requested information can be determined."));
	int64_t utc = p->child->exit_ticks;
	return ps_from_datetime(utc + clock_local_offset(utc) * TICKS_PER_SECOND, KIND_LOCAL);
}

static int64_t boot_ticks(void)
{
	static int64_t boot;
	int64_t known = __atomic_load_n(&boot, __ATOMIC_RELAXED);
	if (known)
		return known;
	struct buf text = BUF_INIT;
	long long seconds = 0;
	if (fd_read_file("/proc/stat", &text) == 0) {
		const char *line = strstr(buf_str(&text), "btime ");
		if (line)
			seconds = atoll(line + 6);
	}
	buf_fini(&text);
	known = TICKS_UNIX_EPOCH + seconds * TICKS_PER_SECOND;
	__atomic_store_n(&boot, known, __ATOMIC_RELAXED);
	return known;
}

static ps_value get_start_time(const struct ps_call *c)
{
	int64_t utc = boot_ticks() + (int64_t)SELF->start * (TICKS_PER_SECOND / sysconf(_SC_CLK_TCK));
	return ps_from_datetime(utc + clock_local_offset(utc) * TICKS_PER_SECOND, KIND_LOCAL);
}

static ps_value span_of(unsigned long ticks)
{
	return ps_from_timespan((int64_t)ticks * (TICKS_PER_SECOND / sysconf(_SC_CLK_TCK)));
}

static ps_value get_total_time(const struct ps_call *c)
{
	struct proc_stat s;
	(void)stat_of(c, &s);
	return span_of(s.user + s.system);
}

static ps_value get_user_time(const struct ps_call *c)
{
	struct proc_stat s;
	(void)stat_of(c, &s);
	return span_of(s.user);
}

static ps_value get_system_time(const struct ps_call *c)
{
	struct proc_stat s;
	(void)stat_of(c, &s);
	return span_of(s.system);
}

static ps_value get_working_set(const struct ps_call *c)
{
	struct proc_stat s;
	(void)stat_of(c, &s);
	return ps_from_int64((int64_t)s.resident * sysconf(_SC_PAGESIZE));
}

static ps_value get_virtual(const struct ps_call *c)
{
	struct proc_stat s;
	(void)stat_of(c, &s);
	return ps_from_int64((int64_t)s.size);
}

/* A number of /proc/PID/status in kB, as bytes. */
static int64_t status_kb(pid_t pid, const char *key)
{
	char path[64];
	struct buf text = BUF_INIT;
	int64_t kb = 0;
	snprintf(path, sizeof path, "/proc/%d/status", (int)pid);
	if (fd_read_file(path, &text) == 0) {
		const char *at = strstr(buf_str(&text), key);
		if (at)
			kb = atoll(at + strlen(key));
	}
	buf_fini(&text);
	return kb * 1024;
}

static ps_value get_private(const struct ps_call *c)
{
	return ps_from_int64(status_kb(SELF->pid, "\nVmData:"));
}

static ps_value get_peak_set(const struct ps_call *c)
{
	return ps_from_int64(status_kb(SELF->pid, "\nVmHWM:"));
}

static ps_value get_peak_virtual(const struct ps_call *c)
{
	return ps_from_int64(status_kb(SELF->pid, "\nVmPeak:"));
}

static ps_value get_zero_long(const struct ps_call *c)
{
	(void)c;
	return ps_from_int64(0);
}

static ps_value get_session(const struct ps_call *c)
{
	struct proc_stat s;
	(void)stat_of(c, &s);
	return ps_from_int(s.session);
}

static ps_value get_parent(const struct ps_call *c)
{
	struct proc_stat s;
	(void)stat_of(c, &s);
	ps_value v = s.parent > 0 ? process_object(s.parent) : PS_UNSET;
	return ps_is_unset(v) ? PS_NULL : v;
}

static ps_value get_handles(const struct ps_call *c)
{
	char path[64];
	int n = 0;
	snprintf(path, sizeof path, "/proc/%d/fd", (int)SELF->pid);
	DIR *d = opendir(path);
	while (d && readdir(d))
		n++;
	if (d)
		closedir(d);
	return ps_from_int(n > 2 ? n - 2 : 0);
}

static ps_value get_priority(const struct ps_call *c)
{
	struct proc_stat s;
	(void)stat_of(c, &s);
	return ps_from_int(s.nice < -10 ? 13 : s.nice < 0 ? 10 : s.nice == 0 ? 8 : s.nice < 10 ? 6 : 4);
}

static const struct ps_enum_row priorities[] = {{"Normal", 32}, {"Idle", 64}, {"High", 128}, {"RealTime", 256},
                                                {"BelowNormal", 16384}, {"AboveNormal", 32768}, {NULL, 0}};
static struct ps_type type_priority = {PS_TYPE_HEAD, .name = "System.Diagnostics.ProcessPriorityClass", .base = &type_enum, .tc = TC_ENUM,
                                       .flags = PS_TYPE_VALUE | PS_TYPE_ENUM, .enums = priorities, .underlying = &type_int32};

static ps_value get_priority_class(const struct ps_call *c)
{
	struct proc_stat s;
	(void)stat_of(c, &s);
	return ps_from_enum(&type_priority, s.nice < -10 ? 128 : s.nice < 0 ? 32768 : s.nice == 0 ? 32 : s.nice < 10 ? 16384 : 64);
}

static ps_value get_threads(const struct ps_call *c)
{
	struct proc_stat s;
	char path[64];
	(void)stat_of(c, &s);
	snprintf(path, sizeof path, "/proc/%d/task", (int)SELF->pid);
	struct ps_vec v = {0};
	DIR *d = opendir(path);
	struct dirent *e;
	while (d && (e = readdir(d))) {
		if (e->d_name[0] == '.')
			continue;
		ps_value t = ps_custom_new();
		ps_add_note(t, "Id", ps_from_int(atoi(e->d_name)));
		ps_vec_add(&v, t);
	}
	if (d)
		closedir(d);
	return ps_vec_to_array(&v);
}

static const char *exe_of(pid_t pid)
{
	char path[64], target[4096];
	snprintf(path, sizeof path, "/proc/%d/exe", (int)pid);
	ssize_t n = readlink(path, target, sizeof target - 1);
	return n > 0 ? heap_strndup(target, (size_t)n) : NULL;
}

static ps_value get_module(const struct ps_call *c)
{
	const char *exe = exe_of(SELF->pid);
	if (!exe)
		return PS_NULL;
	ps_value m = ps_custom_new();
	const char *slash = strrchr(exe, '/');
	ps_add_note(m, "ModuleName", ps_cstring(slash ? slash + 1 : exe));
	ps_add_note(m, "FileName", ps_cstring(exe));
	return m;
}

static ps_value get_modules(const struct ps_call *c)
{
	ps_value m = get_module(c);
	return ps_object_array(&m, ps_is_null(m) ? 0 : 1);
}

static ps_value get_machine(const struct ps_call *c)
{
	(void)c;
	return ps_cstring(".");
}

static ps_value get_true(const struct ps_call *c)
{
	(void)c;
	return PS_TRUE;
}

static ps_value get_empty(const struct ps_call *c)
{
	(void)c;
	return ps_cstring("");
}

static ps_value get_null(const struct ps_call *c)
{
	(void)c;
	return PS_NULL;
}

static ps_value wait_method(const struct ps_call *c)
{
	uint64_t deadline = 0;
	if (c->argc > 0) {
		ps_value base = ps_base(c->args[0]);
		int64_t ms = ps_tc(base) == TC_TIMESPAN ? ps_timespan_ticks(base) / 10000 : ps_int64(base);
		if (ms >= 0)
			deadline = clock_mono_ns() + (uint64_t)ms * 1000000u + 1;
	}
	struct runspace *rs = runspace_current();
	bool done = process_wait(rs, c->self, deadline);
	if (!done && runspace_stopping(rs))
		return ps_fail(ps_throw(&type_exc_pipeline_stopped, "The pipeline has been stopped."));
	return c->argc > 0 ? ps_from_bool(done) : PS_NOTHING;
}

static void kill_tree(pid_t pid)
{
	uint32_t n;
	const pid_t *all = process_all(&n);
	for (uint32_t i = 0; i < n; i++) {
		struct proc_stat s;
		if (read_stat(all[i], &s) && s.parent == pid)
			kill_tree(all[i]);
	}
	child_kill(pid, SIGKILL);
}

static ps_value kill_method(const struct ps_call *c)
{
	if (process_has_exited(c->self))
		return PS_NOTHING;
	if (c->argc > 0 && ps_small(c->args[0])) {
		kill_tree(SELF->pid);
		return PS_NOTHING;
	}
	if (kill(SELF->pid, SIGKILL) != 0 && errno == EPERM)
		return ps_fail(ps_throw(&type_exc_win32, "Operation not permitted"));
	return PS_NOTHING;
}

static ps_value do_nothing(const struct ps_call *c)
{
	(void)c;
	return PS_NOTHING;
}

static ps_value current(const struct ps_call *c)
{
	(void)c;
	ps_value v = process_object(getpid());
	return ps_is_unset(v) ? PS_NULL : v;
}

static ps_value by_id_method(const struct ps_call *c)
{
	ps_value v = process_object(ps_int(c->args[0]));
	if (ps_is_unset(v))
		return ps_fail(ps_throw(&type_exc_argument, "Process with an Id of %d is not running.", ps_int(c->args[0])));
	return v;
}

static ps_value all_method(const struct ps_call *c)
{
	uint32_t n;
	struct ps_vec v = {0};
	const pid_t *all = process_all(&n);
	for (uint32_t i = 0; i < n; i++) {
		ps_value p = process_object(all[i]);
		if (!ps_is_unset(p) && (c->argc == 0 || ps_str_is(c->args[0], process_name(p))))
			ps_vec_add(&v, p);
	}
	return ps_vec_to_array(&v);
}

static bool to_string(ps_value v, struct buf *out)
{
	buf_puts(out, "System.Diagnostics.Process");
	if (*of(v)->name)
		buf_printf(out, " (%s)", of(v)->name);
	return true;
}

static bool equals(ps_value a, ps_value b)
{
	return process_is(b) && of(a)->pid == of(b)->pid && of(a)->start == of(b)->start;
}

static const struct ps_member_row rows[] = {
	{"int BasePriority {get;}", get_priority, NULL},
	{"int ExitCode {get;}", get_exit_code, NULL},
	{"datetime ExitTime {get;}", get_exit_time, NULL},
	{"int HandleCount {get;}", get_handles, NULL},
	{"bool HasExited {get;}", get_exited, NULL},
	{"int Id {get;}", get_id, NULL},
	{"string MachineName {get;}", get_machine, NULL},
	{"System.Object MainModule {get;}", get_module, NULL},
	{"string MainWindowTitle {get;}", get_empty, NULL},
	{"System.Object Modules {get;}", get_modules, NULL},
	{"long NonpagedSystemMemorySize64 {get;}", get_zero_long, NULL},
	{"int NonpagedSystemMemorySize {get;}", get_zero_long, NULL},
	{"long PagedMemorySize64 {get;}", get_zero_long, NULL},
	{"long PagedMemorySize {get;}", get_zero_long, NULL},
	{"long PagedSystemMemorySize64 {get;}", get_zero_long, NULL},
	{"long PeakPagedMemorySize64 {get;}", get_zero_long, NULL},
	{"long PeakVirtualMemorySize64 {get;}", get_peak_virtual, NULL},
	{"long PeakWorkingSet64 {get;}", get_peak_set, NULL},
	{"System.Diagnostics.ProcessPriorityClass PriorityClass {get;}", get_priority_class, NULL},
	{"long PrivateMemorySize64 {get;}", get_private, NULL},
	{"long PrivateMemorySize {get;}", get_private, NULL},
	{"timespan PrivilegedProcessorTime {get;}", get_system_time, NULL},
	{"string ProcessName {get;}", get_name, NULL},
	{"bool Responding {get;}", get_true, NULL},
	{"int SessionId {get;}", get_session, NULL},
	{"System.Object StartInfo {get;}", get_null, NULL},
	{"datetime StartTime {get;}", get_start_time, NULL},
	{"System.Object Threads {get;}", get_threads, NULL},
	{"timespan TotalProcessorTime {get;}", get_total_time, NULL},
	{"timespan UserProcessorTime {get;}", get_user_time, NULL},
	{"long VirtualMemorySize64 {get;}", get_virtual, NULL},
	{"long VirtualMemorySize {get;}", get_virtual, NULL},
	{"long WorkingSet64 {get;}", get_working_set, NULL},
	{"long WorkingSet {get;}", get_working_set, NULL},
	{"System.Object ParentProcess {get;}", get_parent, NULL},
	{"void Close()", do_nothing, NULL},
	{"void Dispose()", do_nothing, NULL},
	{"void Kill()", kill_method, NULL},
	{"void Kill(bool entireProcessTree)", kill_method, NULL},
	{"void Refresh()", do_nothing, NULL},
	{"bool WaitForExit(int milliseconds)", wait_method, NULL},
	{"bool WaitForExit(timespan timeout)", wait_method, NULL},
	{"void WaitForExit()", wait_method, NULL},
	{"static System.Diagnostics.Process GetCurrentProcess()", current, NULL},
	{"static System.Diagnostics.Process GetProcessById(int processId)", by_id_method, NULL},
	{"static System.Diagnostics.Process[] GetProcesses()", all_method, NULL},
	{"static System.Diagnostics.Process[] GetProcessesByName(string processName)", all_method, NULL},
	{NULL, NULL, NULL},
};
static const struct ps_type_ops ops = {.to_string = to_string, .equals = equals};
struct ps_type type_process = {PS_TYPE_HEAD, .name = "System.Diagnostics.Process", .base = &type_object, .tc = TC_OBJECT,
                               .flags = PS_TYPE_REF, .rows = rows, .ops = &ops};
