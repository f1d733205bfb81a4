/* SPDX-License-Identifier: MIT */
/*
 * object/types/threading.c - System.Threading: events, semaphores, mutexes, Monitor, Interlocked, Thread, cancellation.
 * Every wait object is one struct: a count under a lock.  Waits have no polling; a stopping pipeline is woken by whoever
 * sets the object.
 */
#include "object/types/support.h"

#include <sched.h>
#include <time.h>
#include <unistd.h>

#include "base/clock.h"

enum wait_kind { WAIT_MANUAL, WAIT_AUTO, WAIT_SEMAPHORE, WAIT_MUTEX, WAIT_COUNTDOWN, WAIT_RWLOCK };

struct wait {
	struct ps_refobj ref;
	struct lock lock;
	struct cond changed;
	enum wait_kind kind;
	int64_t count;               /* event: set; semaphore: free places; countdown: left; rwlock: readers, -1 a writer */
	int64_t initial, max;
	pid_t owner;                 /* mutex, writer */
	int64_t depth;
	bool disposed;
};

static struct wait *wait_of(ps_value v)
{
	return (struct wait *)ps_base(v).bits;
}

static ps_value wait_new(const struct ps_type *t, enum wait_kind kind, int64_t count)
{
	struct wait *w = heap_new(struct wait);
	w->ref.o.type = t;
	lock_init(&w->lock);
	cond_init(&w->changed);
	w->kind = kind;
	w->count = w->initial = count;
	w->max = INT32_MAX;
	return ps_from_obj(w);
}

/* Lock held. */
static bool try_pass(struct wait *w)
{
	pid_t me = gettid();
	switch (w->kind) {
	case WAIT_MANUAL:
		return w->count > 0;
	case WAIT_COUNTDOWN:
		return w->count == 0;
	case WAIT_AUTO:
	case WAIT_SEMAPHORE:
		if (w->count == 0)
			return false;
		w->count--;
		return true;
	case WAIT_MUTEX:
		if (w->depth > 0 && w->owner != me)
			return false;
		w->owner = me;
		w->depth++;
		return true;
	case WAIT_RWLOCK:
		break;
	}
	return false;
}

/* True when passed, false when the time (milliseconds, negative: for ever) is over. */
static bool wait_for(struct wait *w, int64_t milliseconds)
{
	uint64_t deadline = clock_mono_ns() + (uint64_t)(milliseconds < 0 ? 0 : milliseconds) * 1000000;
	bool passed, in_time = true;
	lock_take(&w->lock);
	while (!(passed = try_pass(w)) && in_time) {
		if (milliseconds < 0)
			cond_wait(&w->changed, &w->lock);
		else
			in_time = cond_wait_until(&w->changed, &w->lock, deadline);
	}
	lock_release(&w->lock);
	return passed;
}

/* The timeout argument: int milliseconds or a TimeSpan; -1 when there is none. */
static int64_t timeout_arg(const struct ps_call *c, uint32_t i)
{
	if (i >= c->argc)
		return -1;
	return ps_tc(c->args[i]) == TC_TIMESPAN ? ps_timespan_ticks(c->args[i]) / 10000
	       : ps_is_int(c->args[i])          ? arg_int(c, i)
	                                        : -1;
}

METHOD(new_manual)
{
	return wait_new(c->type, WAIT_MANUAL, c->argc > 0 && arg_bool(c, 0));
}

METHOD(new_auto)
{
	return wait_new(c->type, WAIT_AUTO, arg_bool(c, 0));
}

METHOD(new_semaphore)
{
	if (arg_int(c, 0) < 0)
		return FAIL_RANGE("initialCount", "The initialCount argument must be non-negative and less than or equal to the maximumCount.");
	ps_value v = wait_new(c->type, WAIT_SEMAPHORE, arg_int(c, 0));
	if (c->argc > 1)
		wait_of(v)->max = arg_int(c, 1);
	return v;
}

METHOD(new_mutex)
{
	ps_value v = wait_new(c->type, WAIT_MUTEX, 0);
	if (c->argc > 0 && arg_bool(c, 0))
		wait_for(wait_of(v), 0);
	if (c->argc > 2 && !ps_reference_set(c->args[2], PS_TRUE))
		return PS_FAIL;
	return v;
}

METHOD(new_countdown)
{
	if (arg_int(c, 0) < 0)
		return FAIL_RANGE("initialCount", "Specified argument was out of the range of valid values.");
	return wait_new(c->type, WAIT_COUNTDOWN, arg_int(c, 0));
}

METHOD(wait_any_time)
{
	if (wait_of(c->self)->disposed)
		return fail_disposed(c->type->name);
	bool ok = wait_for(wait_of(c->self), timeout_arg(c, 0));
	return strcmp(ps_type_short_name(c->member->result), "Void") == 0 ? PS_NOTHING : ps_from_bool(ok);
}

static void change(struct wait *w, int64_t count)
{
	lock_take(&w->lock);
	w->count = count;
	cond_wake_all(&w->changed);
	lock_release(&w->lock);
}

METHOD(event_set)
{
	change(wait_of(c->self), 1);
	return strcmp(ps_type_short_name(c->member->result), "Void") == 0 ? PS_NOTHING : PS_TRUE;
}

METHOD(event_reset)
{
	change(wait_of(c->self), 0);
	return strcmp(ps_type_short_name(c->member->result), "Void") == 0 ? PS_NOTHING : PS_TRUE;
}

METHOD(event_is_set)
{
	struct wait *w = wait_of(c->self);
	lock_take(&w->lock);
	bool set = w->kind == WAIT_COUNTDOWN ? w->count == 0 : w->count > 0;
	lock_release(&w->lock);
	return ps_from_bool(set);
}

METHOD(semaphore_release)
{
	struct wait *w = wait_of(c->self);
	int64_t n = c->argc > 0 ? arg_int(c, 0) : 1, before;
	if (n < 1)
		return FAIL_RANGE("releaseCount", "The releaseCount argument must be greater than zero.");
	lock_take(&w->lock);
	before = w->count;
	bool fits = before + n <= w->max;
	if (fits)
		w->count += n;
	cond_wake_all(&w->changed);
	lock_release(&w->lock);
	return fits ? ps_from_int((int32_t)before)
	            : FAIL(type_exc_operation, "Adding the specified count to the semaphore would cause it to exceed its maximum count.");
}

METHOD(get_count)
{
	return ps_from_int((int32_t)wait_of(c->self)->count);
}

METHOD(get_initial)
{
	return ps_from_int((int32_t)wait_of(c->self)->initial);
}

METHOD(mutex_release)
{
	struct wait *w = wait_of(c->self);
	lock_take(&w->lock);
	bool mine = w->depth > 0 && w->owner == gettid();
	if (mine && --w->depth == 0)
		cond_wake_all(&w->changed);
	lock_release(&w->lock);
	return mine ? PS_NOTHING : FAIL(type_exc_application, "Object synchronization method was called from an unsynchronized block of code.");
}

METHOD(countdown_signal)
{
	struct wait *w = wait_of(c->self);
	int64_t n = c->argc > 0 ? arg_int(c, 0) : 1;
	lock_take(&w->lock);
	bool ok = n > 0 && w->count >= n;
	if (ok)
		w->count -= n;
	bool done = w->count == 0;
	cond_wake_all(&w->changed);
	lock_release(&w->lock);
	return ok ? ps_from_bool(done) : FAIL(type_exc_operation, "Invalid attempt made to decrement the event's count below zero.");
}

METHOD(countdown_add)
{
	struct wait *w = wait_of(c->self);
	lock_take(&w->lock);
	w->count += c->argc > 0 ? arg_int(c, 0) : 1;
	lock_release(&w->lock);
	return PS_NOTHING;
}

METHOD(dispose)
{
	wait_of(c->self)->disposed = true;
	return PS_NOTHING;
}

METHOD(get_self)
{
	return c->self;
}

/* [WaitHandle]::WaitAll(handles [, timeout]), WaitAny: one after another, or whichever first */
METHOD(wait_all)
{
	struct ps_vec v = {0};
	int64_t limit = timeout_arg(c, 1), until = (int64_t)(clock_mono_ns() / 1000000) + limit;
	if (!vec_from(c->args[0], &v))
		return PS_FAIL;
	for (uint32_t i = 0; i < v.count; i++) {
		int64_t left = limit < 0 ? -1 : until - (int64_t)(clock_mono_ns() / 1000000);
		if (!wait_for(wait_of(v.at[i]), limit >= 0 && left < 0 ? 0 : left))
			return PS_FALSE;
	}
	return PS_TRUE;
}

METHOD(wait_any)
{
	struct ps_vec v = {0};
	int64_t limit = timeout_arg(c, 1), until = (int64_t)(clock_mono_ns() / 1000000) + limit;
	if (!vec_from(c->args[0], &v))
		return PS_FAIL;
	for (;;) {
		for (uint32_t i = 0; i < v.count; i++)
			if (wait_for(wait_of(v.at[i]), v.count == 1 ? limit : 0))
				return ps_from_int((int32_t)i);
		if (limit >= 0 && (int64_t)(clock_mono_ns() / 1000000) >= until)
			return ps_from_int(258);
		nanosleep(&(struct timespec){0, 2000000}, NULL); /* several objects: no common condition to wait on */
	}
}

/* ---- ReaderWriterLockSlim ---- */

METHOD(new_rwlock)
{
	return wait_new(c->type, WAIT_RWLOCK, 0);
}

static bool rw_enter(struct wait *w, bool write, int64_t milliseconds)
{
	uint64_t deadline = clock_mono_ns() + (uint64_t)(milliseconds < 0 ? 0 : milliseconds) * 1000000;
	bool in_time = true, free = false;
	lock_take(&w->lock);
	while (!(free = write ? w->count == 0 : w->count >= 0) && in_time) {
		if (milliseconds < 0)
			cond_wait(&w->changed, &w->lock);
		else
			in_time = cond_wait_until(&w->changed, &w->lock, deadline);
	}
	if (free)
		w->count = write ? -1 : w->count + 1;
	lock_release(&w->lock);
	return free;
}

METHOD(enter_read)
{
	bool ok = rw_enter(wait_of(c->self), false, timeout_arg(c, 0));
	return c->argc > 0 ? ps_from_bool(ok) : PS_NOTHING;
}

METHOD(enter_write)
{
	bool ok = rw_enter(wait_of(c->self), true, timeout_arg(c, 0));
	return c->argc > 0 ? ps_from_bool(ok) : PS_NOTHING;
}

METHOD(exit_rwlock)
{
	struct wait *w = wait_of(c->self);
	lock_take(&w->lock);
	bool held = w->count != 0;
	w->count = w->count > 0 ? w->count - 1 : 0;
	cond_wake_all(&w->changed);
	lock_release(&w->lock);
	return held ? PS_NOTHING : FAIL(type_exc_synchronization, "The lock is being released without being held.");
}

/* ---- Monitor: a table from objects to mutexes ---- */

#define MONITOR_MAX 4096 /* objects locked at the same time */
static struct lock monitors_lock = LOCK_INIT;
static struct monitor {
	uintptr_t object;
	ps_value mutex;
	int64_t users;
} *monitors; /* pinned */

/* The object's mutex; with `make` it counts as used until monitor_drop. PS_NULL: none. */
static ps_value monitor_of(ps_value object, int step)
{
	uintptr_t id = ps_base(object).bits;
	ps_value found = PS_NULL;
	lock_take(&monitors_lock);
	if (monitors == NULL)
		monitors = heap_alloc_pinned(MONITOR_MAX * sizeof(*monitors));
	struct monitor *place = NULL;
	for (uint32_t i = 0; i < MONITOR_MAX; i++) {
		struct monitor *m = &monitors[(id / 16 + i) % MONITOR_MAX];
		if (m->users > 0 && m->object == id) {
			place = m;
			break;
		}
		if (m->users == 0 && place == NULL)
			place = m;
	}
	if (place != NULL && (place->users > 0 || step > 0)) {
		if (place->users == 0) {
			place->object = id;
			place->mutex = wait_new(&type_object, WAIT_MUTEX, 0);
		}
		found = place->mutex;
		place->users += step;
		if (place->users == 0)
			*place = (struct monitor){0};
	}
	lock_release(&monitors_lock);
	return found;
}

METHOD(monitor_enter)
{
	if (ps_is_null(c->args[0]))
		return fail_null("obj");
	ps_value m = monitor_of(c->args[0], 1);
	if (ps_is_null(m))
		return FAIL(type_exc_operation, "Too many objects are locked.");
	wait_for(wait_of(m), -1);
	if (c->argc > 1 && !ps_reference_set(c->args[1], PS_TRUE))
		return PS_FAIL;
	return PS_NOTHING;
}

METHOD(monitor_try_enter)
{
	if (ps_is_null(c->args[0]))
		return fail_null("obj");
	ps_value m = monitor_of(c->args[0], 1);
	bool ok = !ps_is_null(m) && wait_for(wait_of(m), c->argc > 1 ? timeout_arg(c, 1) : 0);
	if (!ok && !ps_is_null(m))
		monitor_of(c->args[0], -1);
	return ps_from_bool(ok);
}

METHOD(monitor_exit)
{
	if (ps_is_null(c->args[0]))
		return fail_null("obj");
	ps_value m = monitor_of(c->args[0], 0);
	if (ps_is_null(m) || wait_of(m)->owner != gettid() || wait_of(m)->depth == 0)
		return FAIL(type_exc_synchronization, "Object synchronization method was called from an unsynchronized block of code.");
	mutex_release(&(struct ps_call){.self = m});
	monitor_of(c->args[0], -1);
	return PS_NOTHING;
}

METHOD(monitor_entered)
{
	ps_value m = monitor_of(c->args[0], 0);
	return ps_from_bool(!ps_is_null(m) && wait_of(m)->owner == gettid() && wait_of(m)->depth > 0);
}

/* ---- Interlocked: one lock for all, since variables are no memory locations ---- */

static struct lock interlocked = LOCK_INIT;

static ps_value interlocked_add(const struct ps_call *c, int64_t n)
{
	lock_take(&interlocked);
	ps_value old = ps_base(ps_reference_get(c->args[0])), now = PS_FAIL;
	if (!ps_failed(old)) {
		bool wide = ps_tc(old) == TC_INT64;
		int64_t v = (int64_t)((uint64_t)ps_int64(old) + (uint64_t)n);
		now = wide ? ps_from_int64(v) : ps_from_int((int32_t)v);
		if (!ps_reference_set(c->args[0], now))
			now = PS_FAIL;
	}
	lock_release(&interlocked);
	return now;
}

METHOD(increment)
{
	return interlocked_add(c, 1);
}

METHOD(decrement)
{
	return interlocked_add(c, -1);
}

METHOD(add_to)
{
	return interlocked_add(c, arg_long(c, 1));
}

METHOD(exchange)
{
	lock_take(&interlocked);
	ps_value old = ps_reference_get(c->args[0]);
	bool ok = !ps_failed(old) && ps_reference_set(c->args[0], c->args[1]);
	lock_release(&interlocked);
	return ok ? old : PS_FAIL;
}

METHOD(compare_exchange)
{
	lock_take(&interlocked);
	ps_value old = ps_reference_get(c->args[0]);
	bool ok = !ps_failed(old) && (!values_equal(old, c->args[2]) || ps_reference_set(c->args[0], c->args[1]));
	lock_release(&interlocked);
	return ok ? old : PS_FAIL;
}

METHOD(read_long)
{
	return ps_convert(ps_reference_get(c->args[0]), &type_int64);
}

/* ---- Thread ---- */

struct thread {
	struct ps_refobj ref;
	pid_t id;
};
extern struct ps_type type_thread, type_cancellation_token;

METHOD(thread_current)
{
	struct thread *t = heap_new(struct thread);
	t->ref.o.type = &type_thread;
	t->id = gettid();
	return ps_from_obj(t);
}

METHOD(thread_sleep)
{
	int64_t ms = timeout_arg(c, 0);
	if (ms < -1)
		return FAIL_RANGE("millisecondsTimeout", "Number must be either non-negative and less than or equal to Int32.MaxValue or -1.");
	uint64_t until = clock_mono_ns() + (uint64_t)(ms < 0 ? 0 : ms) * 1000000;
	for (uint64_t now; ms < 0 || (now = clock_mono_ns()) < until;) {
		uint64_t left = ms < 0 ? 1000000000 : until - now;
		nanosleep(&(struct timespec){(time_t)(left / 1000000000), (long)(left % 1000000000)}, NULL);
	}
	return PS_NOTHING;
}

METHOD(thread_yield)
{
	sched_yield();
	return PS_TRUE;
}

METHOD(thread_id)
{
	pid_t id = ((struct thread *)c->self.bits)->id;
	return ps_from_int(id == getpid() ? 1 : id - getpid() + 1);
}

METHOD(thread_name_text)
{
	return PS_NULL;
}

METHOD(get_culture)
{
	return culture_info_new(culture_current());
}

METHOD(set_culture)
{
	culture_set_current(culture_of(c->args[0]));
	return PS_NOTHING;
}

METHOD(get_true)
{
	return PS_TRUE;
}

METHOD(get_false)
{
	return PS_FALSE;
}

METHOD(get_state)
{
	return ps_from_enum(ps_type_find("System.Threading.ThreadState", 28, NULL), 0);
}

METHOD(get_priority)
{
	return ps_from_enum(ps_type_find("System.Threading.ThreadPriority", 31, NULL), 2);
}

METHOD(get_apartment)
{
	return ps_from_enum(ps_type_find("System.Threading.ApartmentState", 31, NULL), 1);
}

METHOD(nothing)
{
	return PS_NOTHING;
}

/* ---- CancellationTokenSource: a manual event; the token shows the same object ---- */

struct token {
	struct ps_refobj ref;
	ps_value source;             /* the event, or PS_NULL for CancellationToken.None */
};

METHOD(source_new)
{
	return wait_new(c->type, WAIT_MANUAL, 0);
}

METHOD(source_token)
{
	struct token *t = heap_new(struct token);
	t->ref.o.type = &type_cancellation_token;
	t->source = c->self;
	return ps_from_obj(t);
}

METHOD(token_none)
{
	return source_token(&(struct ps_call){.self = PS_NULL});
}

static bool token_cancelled(ps_value token)
{
	ps_value s = ((struct token *)token.bits)->source;
	return !ps_is_null(s) && wait_of(s)->count > 0;
}

METHOD(token_is_cancelled)
{
	return ps_from_bool(token_cancelled(c->self));
}

METHOD(token_throw)
{
	return token_cancelled(c->self) ? FAIL(type_exc_canceled, "The operation was canceled.") : PS_NOTHING;
}

METHOD(token_can_cancel)
{
	return ps_from_bool(!ps_is_null(((struct token *)c->self.bits)->source));
}

METHOD(token_handle)
{
	return ((struct token *)c->self.bits)->source;
}

#define WAITS(result, name)                                                                                                   \
	{"void " name "()", wait_any_time, NULL}, {result " " name "(int millisecondsTimeout)", wait_any_time, NULL},             \
	{result " " name "(timespan timeout)", wait_any_time, NULL}, {"void Dispose()", dispose, NULL}
#define HANDLE_WAITS                                                                                                          \
	{"bool WaitOne()", wait_any_time, NULL}, {"bool WaitOne(int millisecondsTimeout)", wait_any_time, NULL},                 \
	{"bool WaitOne(timespan timeout)", wait_any_time, NULL}, {"void Close()", dispose, NULL}, {"void Dispose()", dispose, NULL}
static const struct ps_member_row handle_rows[] = {
	HANDLE_WAITS,
	{"static bool WaitAll(System.Object waitHandles)", wait_all, NULL},
	{"static bool WaitAll(System.Object waitHandles, int millisecondsTimeout)", wait_all, NULL},
	{"static int WaitAny(System.Object waitHandles)", wait_any, NULL},
	{"static int WaitAny(System.Object waitHandles, int millisecondsTimeout)", wait_any, NULL},
	ROWS_END};
#define EVENT_ROWS {"bool Set()", event_set, NULL}, {"bool Reset()", event_reset, NULL}
static const struct ps_member_row manual_rows[] = {{"new(bool initialState)", new_manual, NULL}, EVENT_ROWS, ROWS_END};
static const struct ps_member_row auto_rows[] = {{"new(bool initialState)", new_auto, NULL}, EVENT_ROWS, ROWS_END};
static const struct ps_member_row semaphore_rows[] = {
	{"new(int initialCount, int maximumCount)", new_semaphore, NULL}, {"int Release()", semaphore_release, NULL},
	{"int Release(int releaseCount)", semaphore_release, NULL}, ROWS_END};
static const struct ps_member_row mutex_rows[] = {
	{"new()", new_mutex, NULL}, {"new(bool initiallyOwned)", new_mutex, NULL},
	{"new(bool initiallyOwned, string name)", new_mutex, NULL},
	{"new(bool initiallyOwned, string name, [ref] bool createdNew)", new_mutex, NULL},
	{"void ReleaseMutex()", mutex_release, NULL}, ROWS_END};
static const struct ps_member_row manual_slim_rows[] = {
	{"new()", new_manual, NULL}, {"new(bool initialState)", new_manual, NULL}, {"new(bool initialState, int spinCount)", new_manual, NULL},
	WAITS("bool", "Wait"), {"void Set()", event_set, NULL}, {"void Reset()", event_reset, NULL},
	{"bool IsSet {get;}", event_is_set, NULL}, {"System.Threading.WaitHandle WaitHandle {get;}", get_self, NULL}, ROWS_END};
static const struct ps_member_row semaphore_slim_rows[] = {
	{"new(int initialCount)", new_semaphore, NULL}, {"new(int initialCount, int maxCount)", new_semaphore, NULL},
	WAITS("bool", "Wait"), {"int Release()", semaphore_release, NULL}, {"int Release(int releaseCount)", semaphore_release, NULL},
	{"int CurrentCount {get;}", get_count, NULL}, ROWS_END};
static const struct ps_member_row countdown_rows[] = {
	{"new(int initialCount)", new_countdown, NULL}, WAITS("bool", "Wait"), {"bool Signal()", countdown_signal, NULL},
	{"bool Signal(int signalCount)", countdown_signal, NULL}, {"void AddCount()", countdown_add, NULL},
	{"void AddCount(int signalCount)", countdown_add, NULL}, {"int CurrentCount {get;}", get_count, NULL},
	{"int InitialCount {get;}", get_initial, NULL}, {"bool IsSet {get;}", event_is_set, NULL}, ROWS_END};
static const struct ps_member_row rwlock_rows[] = {
	{"new()", new_rwlock, NULL}, {"new(System.Threading.LockRecursionPolicy recursionPolicy)", new_rwlock, NULL},
	{"void EnterReadLock()", enter_read, NULL}, {"void EnterWriteLock()", enter_write, NULL},
	{"void EnterUpgradeableReadLock()", enter_write, NULL}, {"void ExitReadLock()", exit_rwlock, NULL},
	{"void ExitWriteLock()", exit_rwlock, NULL}, {"void ExitUpgradeableReadLock()", exit_rwlock, NULL},
	{"bool TryEnterReadLock(int millisecondsTimeout)", enter_read, NULL},
	{"bool TryEnterWriteLock(int millisecondsTimeout)", enter_write, NULL}, {"void Dispose()", dispose, NULL}, ROWS_END};
static const struct ps_member_row monitor_rows[] = {
	{"static void Enter(System.Object obj)", monitor_enter, NULL},
	{"static void Enter(System.Object obj, [ref] bool lockTaken)", monitor_enter, NULL},
	{"static void Exit(System.Object obj)", monitor_exit, NULL},
	{"static bool IsEntered(System.Object obj)", monitor_entered, NULL},
	{"static bool TryEnter(System.Object obj)", monitor_try_enter, NULL},
	{"static bool TryEnter(System.Object obj, int millisecondsTimeout)", monitor_try_enter, NULL},
	{"static bool TryEnter(System.Object obj, timespan timeout)", monitor_try_enter, NULL}, ROWS_END};
static const struct ps_member_row interlocked_rows[] = {
	{"static int Add([ref] int location1, int value)", add_to, NULL},
	{"static long Add([ref] long location1, long value)", add_to, NULL},
	{"static System.Object CompareExchange([ref] System.Object location1, System.Object value, System.Object comparand)",
     compare_exchange, NULL},
	{"static int Decrement([ref] int location)", decrement, NULL},
	{"static System.Object Exchange([ref] System.Object location1, System.Object value)", exchange, NULL},
	{"static int Increment([ref] int location)", increment, NULL},
	{"static long Read([ref] long location)", read_long, NULL}, ROWS_END};
static const struct ps_member_row thread_rows[] = {
	{"static void Sleep(int millisecondsTimeout)", thread_sleep, NULL}, {"static void Sleep(timespan timeout)", thread_sleep, NULL},
	{"static bool Yield()", thread_yield, NULL}, {"static void MemoryBarrier()", nothing, NULL},
	{"System.Threading.ApartmentState GetApartmentState()", get_apartment, NULL},
	{"static System.Threading.Thread CurrentThread {get;}", thread_current, NULL},
	{"cultureinfo CurrentCulture {get;set;}", get_culture, set_culture},
	{"cultureinfo CurrentUICulture {get;set;}", get_culture, set_culture},
	{"bool IsAlive {get;}", get_true, NULL}, {"bool IsBackground {get;set;}", get_false, nothing},
	{"bool IsThreadPoolThread {get;}", get_false, NULL}, {"int ManagedThreadId {get;}", thread_id, NULL},
	{"string Name {get;set;}", thread_name_text, nothing}, {"System.Threading.ThreadPriority Priority {get;set;}", get_priority, nothing},
	{"System.Threading.ThreadState ThreadState {get;}", get_state, NULL}, ROWS_END};
static const struct ps_member_row source_rows[] = {
	{"new()", source_new, NULL}, {"void Cancel()", event_set, NULL}, {"void Dispose()", dispose, NULL},
	{"bool IsCancellationRequested {get;}", event_is_set, NULL}, {"System.Threading.CancellationToken Token {get;}", source_token, NULL},
	ROWS_END};
static const struct ps_member_row token_rows[] = {
	{"void ThrowIfCancellationRequested()", token_throw, NULL},
	{"static System.Threading.CancellationToken None {get;}", token_none, NULL},
	{"bool CanBeCanceled {get;}", token_can_cancel, NULL}, {"bool IsCancellationRequested {get;}", token_is_cancelled, NULL},
	{"System.Threading.WaitHandle WaitHandle {get;}", token_handle, NULL}, ROWS_END};

REF_TYPE(wait_handle, "System.Threading.WaitHandle", NULL, "System.IDisposable", handle_rows, NULL);
DERIVED_TYPE(event_wait_handle, "System.Threading.EventWaitHandle", wait_handle, PS_TYPE_REF, NULL, NULL);
DERIVED_TYPE(manual_event, "System.Threading.ManualResetEvent", event_wait_handle, PS_TYPE_REF, manual_rows, NULL);
DERIVED_TYPE(auto_event, "System.Threading.AutoResetEvent", event_wait_handle, PS_TYPE_REF, auto_rows, NULL);
DERIVED_TYPE(semaphore, "System.Threading.Semaphore", wait_handle, PS_TYPE_REF, semaphore_rows, NULL);
DERIVED_TYPE(mutex, "System.Threading.Mutex", wait_handle, PS_TYPE_REF, mutex_rows, NULL);
REF_TYPE(manual_event_slim, "System.Threading.ManualResetEventSlim", NULL, "System.IDisposable", manual_slim_rows, NULL);
REF_TYPE(semaphore_slim, "System.Threading.SemaphoreSlim", NULL, "System.IDisposable", semaphore_slim_rows, NULL);
REF_TYPE(countdown_event, "System.Threading.CountdownEvent", NULL, "System.IDisposable", countdown_rows, NULL);
REF_TYPE(rwlock, "System.Threading.ReaderWriterLockSlim", NULL, "System.IDisposable", rwlock_rows, NULL);
STATIC_TYPE(monitor, "System.Threading.Monitor", monitor_rows);
STATIC_TYPE(interlocked, "System.Threading.Interlocked", interlocked_rows);
REF_TYPE(thread, "System.Threading.Thread", NULL, NULL, thread_rows, NULL);
REF_TYPE(cancellation_source, "System.Threading.CancellationTokenSource", NULL, "System.IDisposable", source_rows, NULL);
REF_TYPE(cancellation_token, "System.Threading.CancellationToken", NULL, NULL, token_rows, NULL);
