/* SPDX-License-Identifier: MIT */
/*
 * object/types/misc.c - Stopwatch, Random, BitConverter, Activator, Nullable.
 */
#include "base/clock.h"
#include "base/random.h"
#include "object/types/support.h"

/* ---- Stopwatch ---- */

struct stopwatch {
	struct ps_refobj ref;
	int64_t gathered;            /* nanoseconds */
	uint64_t since;              /* 0: not running */
};
extern struct ps_type type_stopwatch, type_random;

static struct stopwatch *self_watch(const struct ps_call *c)
{
	return (struct stopwatch *)c->self.bits;
}

static int64_t elapsed(const struct ps_call *c)
{
	const struct stopwatch *w = self_watch(c);
	return w->gathered + (w->since != 0 ? (int64_t)(clock_mono_ns() - w->since) : 0);
}

METHOD(watch_new)
{
	struct stopwatch *w = heap_new(struct stopwatch);
	w->ref.o.type = &type_stopwatch;
	return ps_from_obj(w);
}

METHOD(watch_start)
{
	if (self_watch(c)->since == 0)
		self_watch(c)->since = clock_mono_ns();
	return PS_NOTHING;
}

METHOD(watch_stop)
{
	self_watch(c)->gathered = elapsed(c);
	self_watch(c)->since = 0;
	return PS_NOTHING;
}

METHOD(watch_reset)
{
	self_watch(c)->gathered = 0;
	self_watch(c)->since = 0;
	return PS_NOTHING;
}

METHOD(watch_restart)
{
	watch_reset(c);
	return watch_start(c);
}

METHOD(watch_start_new)
{
	ps_value v = watch_new(c);
	watch_start(&(struct ps_call){.self = v});
	return v;
}

METHOD(watch_elapsed)
{
	return ps_from_timespan(elapsed(c) / 100);
}

METHOD(watch_milliseconds)
{
	return ps_from_int64(elapsed(c) / 1000000);
}

METHOD(watch_ticks)
{
	return ps_from_int64(elapsed(c));
}

METHOD(watch_running)
{
	return ps_from_bool(self_watch(c)->since != 0);
}

METHOD(watch_timestamp)
{
	return ps_from_int64((int64_t)clock_mono_ns());
}

METHOD(watch_frequency)
{
	return ps_from_int64(1000000000);
}

METHOD(watch_elapsed_between)
{
	int64_t end = c->argc > 1 ? arg_long(c, 1) : (int64_t)clock_mono_ns();
	return ps_from_timespan((end - arg_long(c, 0)) / 100);
}

METHOD(get_true)
{
	return PS_TRUE;
}

static bool watch_text(ps_value v, struct buf *out)
{
	return ps_net_to_string(watch_elapsed(&(struct ps_call){.self = v}), out);
}

static const struct ps_type_ops watch_ops = {.to_string = watch_text};
static const struct ps_member_row watch_rows[] = {
	{"new()", watch_new, NULL},
	{"void Reset()", watch_reset, NULL},
	{"void Restart()", watch_restart, NULL},
	{"void Start()", watch_start, NULL},
	{"void Stop()", watch_stop, NULL},
	{"static timespan GetElapsedTime(long startingTimestamp)", watch_elapsed_between, NULL},
	{"static timespan GetElapsedTime(long startingTimestamp, long endingTimestamp)", watch_elapsed_between, NULL},
	{"static long GetTimestamp()", watch_timestamp, NULL},
	{"static System.Diagnostics.Stopwatch StartNew()", watch_start_new, NULL},
	{"static long Frequency {get;}", watch_frequency, NULL},
	{"static bool IsHighResolution {get;}", get_true, NULL},
	{"timespan Elapsed {get;}", watch_elapsed, NULL},
	{"long ElapsedMilliseconds {get;}", watch_milliseconds, NULL},
	{"long ElapsedTicks {get;}", watch_ticks, NULL},
	{"bool IsRunning {get;}", watch_running, NULL},
	ROWS_END};
REF_TYPE(stopwatch, "System.Diagnostics.Stopwatch", NULL, NULL, watch_rows, &watch_ops);

/* ---- Random: .NET's subtractive generator when a seed is given, so that sequences agree ---- */

struct random_source {
	struct ps_refobj ref;
	bool seeded;
	int32_t state[56], next, nextp;
};

METHOD(random_new)
{
	struct random_source *r = heap_new(struct random_source);
	r->ref.o.type = &type_random;
	if (c->argc == 0)
		return ps_from_obj(r);
	r->seeded = true;
	int64_t seed = arg_int(c, 0) == INT32_MIN ? INT32_MAX : arg_int(c, 0) < 0 ? -(int64_t)arg_int(c, 0) : arg_int(c, 0);
	int64_t mj = 161803398 - seed, mk = 1;
	r->state[55] = (int32_t)mj;
	for (int i = 1, ii = 0; i < 55; i++) {
		ii = (ii + 21) >= 55 ? ii + 21 - 55 : ii + 21;
		r->state[ii] = (int32_t)mk;
		mk = mj - mk;
		if (mk < 0)
			mk += INT32_MAX;
		mj = r->state[ii];
	}
	for (int k = 1; k < 5; k++)
		for (int i = 1; i < 56; i++) {
			int n = i + 30;
			if (n >= 55)
				n -= 55;
			int64_t v = (int64_t)(int32_t)((uint32_t)r->state[i] - (uint32_t)r->state[1 + n]);
			r->state[i] = (int32_t)(v < 0 ? v + INT32_MAX : v);
		}
	r->nextp = 21;
	return ps_from_obj(r);
}

static int32_t sample(struct random_source *r)
{
	if (!r->seeded)
		return (int32_t)(random_u64() % INT32_MAX);
	if (++r->next >= 56)
		r->next = 1;
	if (++r->nextp >= 56)
		r->nextp = 1;
	int32_t v = (int32_t)((uint32_t)r->state[r->next] - (uint32_t)r->state[r->nextp]);
	if (v == INT32_MAX)
		v--;
	if (v < 0)
		v += INT32_MAX;
	r->state[r->next] = v;
	return v;
}

static double sample_double(struct random_source *r)
{
	return r->seeded ? sample(r) * (1.0 / INT32_MAX) : (double)(random_u64() >> 11) * 0x1p-53;
}

static struct random_source *self_random(const struct ps_call *c)
{
	return (struct random_source *)c->self.bits;
}

/* () | (max) | (min, max) */
METHOD(random_next)
{
	struct random_source *r = self_random(c);
	if (c->argc == 0)
		return ps_from_int(sample(r));
	int64_t low = c->argc > 1 ? arg_long(c, 0) : 0, high = arg_long(c, c->argc - 1);
	if (c->argc == 1 && high < 0)
		return FAIL_RANGE("maxValue", "maxValue ('%lld') must be a non-negative value.", (long long)high);
	if (low > high)
		return FAIL_RANGE("minValue", "'minValue' cannot be greater than maxValue.");
	double range = (double)high - (double)low, part = sample_double(r);
	if (r->seeded && high - low > INT32_MAX) {
		int32_t v = sample(r);
		if (sample(r) % 2 == 0)
			v = -v;
		part = ((double)v + (INT32_MAX - 1)) / (2.0 * INT32_MAX - 1);
	}
	int64_t v = (int64_t)(part * range) + low;
	return ps_tc(c->args[0]) == TC_INT64 ? ps_from_int64(v) : ps_from_int((int32_t)v);
}

METHOD(random_double)
{
	return ps_from_double(sample_double(self_random(c)));
}

METHOD(random_fill)
{
	struct ps_array *a = ps_array(c->args[0]);
	for (uint32_t i = 0; i < a->count; i++)
		a->bytes[i] = (uint8_t)sample(self_random(c));
	return PS_NOTHING;
}

METHOD(random_shuffle)
{
	struct ps_array *a = ps_array(c->args[0]);
	for (uint32_t i = 0; i + 1 < a->count; i++) {
		uint32_t j = i + (uint32_t)(sample_double(self_random(c)) * (a->count - i));
		ps_value x = ps_array_get(a, i), y = ps_array_get(a, j);
		if (!ps_array_set(a, i, y) || !ps_array_set(a, j, x))
			return PS_FAIL;
	}
	return PS_NOTHING;
}

METHOD(random_shared)
{
	return random_new(&(struct ps_call){.argc = 0});
}

static const struct ps_member_row random_rows[] = {
	{"new()", random_new, NULL},
	{"new(int Seed)", random_new, NULL},
	{"int Next()", random_next, NULL},
	{"int Next(int maxValue)", random_next, NULL},
	{"int Next(int minValue, int maxValue)", random_next, NULL},
	{"void NextBytes(byte[] buffer)", random_fill, NULL},
	{"double NextDouble()", random_double, NULL},
	{"long NextInt64(long maxValue)", random_next, NULL},
	{"long NextInt64(long minValue, long maxValue)", random_next, NULL},
	{"void Shuffle(array values)", random_shuffle, NULL},
	{"static System.Random Shared {get;}", random_shared, NULL},
	ROWS_END};
REF_TYPE(random, "System.Random", NULL, NULL, random_rows, NULL);

/* ---- BitConverter ---- */

static ps_value bytes_of(uint64_t bits, uint32_t n)
{
	uint8_t b[8];
	for (uint32_t i = 0; i < n; i++)
		b[i] = (uint8_t)(bits >> (8 * i));
	return ps_byte_array(b, n);
}

METHOD(bits_of)
{
	ps_value v = c->args[0];
	union {
		double d;
		uint64_t u;
	} wide;
	union {
		float f;
		uint32_t u;
	} narrow;
	switch ((int)ps_tc(v)) {
	case TC_BOOL:
		return bytes_of(ps_small(v), 1);
	case TC_CHAR:
	case TC_INT16:
	case TC_UINT16:
		return bytes_of((uint64_t)ps_int64(v), 2);
	case TC_INT32:
	case TC_UINT32:
		return bytes_of((uint64_t)ps_int64(v), 4);
	case TC_UINT64:
		return bytes_of(ps_uint64(v), 8);
	case TC_SINGLE:
		narrow.f = (float)ps_double(v);
		return bytes_of(narrow.u, 4);
	case TC_DOUBLE:
		wide.d = ps_double(v);
		return bytes_of(wide.u, 8);
	default:
		return bytes_of((uint64_t)ps_int64(v), 8);
	}
}

/* The n bytes at args[1]; false + exception. */
static bool take(const struct ps_call *c, uint32_t n, uint64_t *ret)
{
	uint32_t count;
	if (ps_is_null(c->args[0])) {
		fail_null("value");
		return false;
	}
	const uint8_t *p = arg_bytes(c, 0, &count);
	int64_t at = c->argc > 1 ? arg_int(c, 1) : 0;
	if (at < 0 || at >= count)
		return ps_throw_argument(&type_exc_argument_range, "startIndex", "Index was out of range. Must be non-negative and less than "
		                                                                 "the size of the collection.");
	if (at + n > count)
		return ps_throw(&type_exc_argument, "Destination array is not long enough to copy all the items in the collection. Check array "
		                                    "index and length. (Parameter 'value')");
	*ret = 0;
	for (uint32_t i = 0; i < n; i++)
		*ret |= (uint64_t)p[at + i] << (8 * i);
	return true;
}

#define TAKE(name, n, expr)                                                                                                   \
	METHOD(name)                                                                                                           \
	{                                                                                                                      \
		uint64_t u;                                                                                                    \
		return take(c, n, &u) ? (expr) : PS_FAIL;                                                                      \
	}
TAKE(to_boolean, 1, ps_from_bool(u != 0))
TAKE(to_char, 2, ps_from_char((uint16_t)u))
TAKE(to_int16, 2, ps_from_small(SMALL_INT16, (uint32_t)(int32_t)(int16_t)u))
TAKE(to_uint16, 2, ps_from_small(SMALL_UINT16, (uint16_t)u))
TAKE(to_int32, 4, ps_from_int((int32_t)(uint32_t)u))
TAKE(to_uint32, 4, ps_from_small(SMALL_UINT32, (uint32_t)u))
TAKE(to_int64, 8, ps_from_int64((int64_t)u))
TAKE(to_uint64, 8, ps_from_uint64(u))

static float single_of(uint64_t u)
{
	union {
		uint32_t u;
		float f;
	} x = {(uint32_t)u};
	return x.f;
}

static double double_of(uint64_t u)
{
	union {
		uint64_t u;
		double d;
	} x = {u};
	return x.d;
}

TAKE(to_single, 4, ps_from_single(single_of(u)))
TAKE(to_double, 8, ps_from_double(double_of(u)))

METHOD(double_to_int64)
{
	union {
		double d;
		int64_t i;
	} x = {arg_double(c, 0)};
	return ps_from_int64(x.i);
}

METHOD(int64_to_double)
{
	return ps_from_double(double_of((uint64_t)arg_long(c, 0)));
}

METHOD(bytes_to_text)
{
	uint32_t n;
	if (ps_is_null(c->args[0]))
		return fail_null("value");
	const uint8_t *p = arg_bytes(c, 0, &n);
	int64_t at = c->argc > 1 ? arg_int(c, 1) : 0, count = c->argc > 2 ? arg_int(c, 2) : (int64_t)n - at;
	if (at < 0 || count < 0 || at + count > n)
		return FAIL_RANGE("startIndex", "Index was out of range. Must be non-negative and less than the size of the collection.");
	struct buf b = BUF_INIT;
	for (int64_t i = 0; i < count; i++)
		buf_printf(&b, "%s%02X", i > 0 ? "-" : "", p[at + i]);
	return ps_from_buf(&b);
}

#define GET(t) {"static byte[] GetBytes(" t " value)", bits_of, NULL}
#define TO(t, name, fn) {"static " t " " name "(byte[] value, int startIndex = 0)", fn, NULL}
static const struct ps_member_row bit_rows[] = {
	GET("bool"), GET("char"), GET("short"), GET("int"), GET("long"), GET("ushort"), GET("uint"), GET("ulong"), GET("float"),
	GET("double"), TO("bool", "ToBoolean", to_boolean), TO("char", "ToChar", to_char), TO("double", "ToDouble", to_double),
	TO("short", "ToInt16", to_int16), TO("int", "ToInt32", to_int32), TO("long", "ToInt64", to_int64), TO("float", "ToSingle", to_single),
	TO("ushort", "ToUInt16", to_uint16), TO("uint", "ToUInt32", to_uint32), TO("ulong", "ToUInt64", to_uint64),
	{"static string ToString(byte[] value)", bytes_to_text, NULL},
	{"static string ToString(byte[] value, int startIndex)", bytes_to_text, NULL},
	{"static string ToString(byte[] value, int startIndex, int length)", bytes_to_text, NULL},
	{"static long DoubleToInt64Bits(double value)", double_to_int64, NULL},
	{"static double Int64BitsToDouble(long value)", int64_to_double, NULL},
	{"static bool IsLittleEndian {get;}", get_true, NULL},
	ROWS_END};
STATIC_TYPE(bitconverter, "System.BitConverter", bit_rows);

/* ---- Activator ---- */

METHOD(create_instance)
{
	if (ps_tc(c->args[0]) != TC_TYPE)
		return fail_null("type");
	const struct ps_type *t = (const struct ps_type *)c->args[0].bits;
	ps_value args = c->argc > 1 ? ps_base(c->args[1]) : PS_NULL;
	if (ps_tc(args) == TC_ARRAY)
		return ps_type_new(t, ps_array(args)->at, ps_array(args)->count);
	return ps_type_new(t, NULL, 0);
}

static const struct ps_member_row activator_rows[] = {
	{"static System.Object CreateInstance(type type)", create_instance, NULL},
	{"static System.Object CreateInstance(type type, Params System.Object[] args)", create_instance, NULL},
	ROWS_END};
STATIC_TYPE(activator, "System.Activator", activator_rows);
