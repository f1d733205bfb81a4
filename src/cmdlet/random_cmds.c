/* SPDX-License-Identifier: MIT */
/*
 * cmdlet/random_cmds.c - Get-Random, Get-SecureRandom and New-Guid.
 *
 * -SetSeed starts the generator that .NET uses for seeded sequences (Knuth's subtractive one), so that a script's
 * sequence is the same everywhere; without a seed the numbers come from the system.
 */
#include <limits.h>
#include <string.h>

#include "base/guid.h"
#include "base/random.h"
#include "base/thread.h"
#include "engine/cmdlet.h"
#include "heap/heap.h"

/* ---- seeded ---- */
static struct {
	struct lock lock;
	bool on;
	int32_t at[56];
	int next, next2;
} seeded = {.lock = LOCK_INIT};

static void seed(int32_t value)
{
	int32_t mj = 161803398 - (value == INT_MIN ? INT_MAX : value < 0 ? -value : value), mk = 1;
	lock_take(&seeded.lock);
	memset(seeded.at, 0, sizeof seeded.at);
	seeded.at[55] = mj;
	for (int i = 1, at = 0; i < 55; i++) {
		at = at + 21 >= 55 ? at + 21 - 55 : at + 21;
		seeded.at[at] = mk;
		mk = (int32_t)((uint32_t)mj - (uint32_t)mk);
		if (mk < 0)
			mk += INT_MAX;
		mj = seeded.at[at];
	}
	for (int k = 1; k < 5; k++)
		for (int i = 1; i < 56; i++) {
			int n = i + 30 >= 55 ? i + 30 - 55 : i + 30;
			seeded.at[i] = (int32_t)((uint32_t)seeded.at[i] - (uint32_t)seeded.at[1 + n]);
			if (seeded.at[i] < 0)
				seeded.at[i] += INT_MAX;
		}
	seeded.next = 0;
	seeded.next2 = 21;
	seeded.on = true;
	lock_release(&seeded.lock);
}

static int32_t seeded_sample(void)
{
	lock_take(&seeded.lock);
	if (++seeded.next >= 56)
		seeded.next = 1;
	if (++seeded.next2 >= 56)
		seeded.next2 = 1;
	int32_t r = (int32_t)((uint32_t)seeded.at[seeded.next] - (uint32_t)seeded.at[seeded.next2]);
	if (r == INT_MAX)
		r--;
	if (r < 0)
		r += INT_MAX;
	seeded.at[seeded.next] = r;
	lock_release(&seeded.lock);
	return r;
}

/* 0 <= r < 1 */
static double sample(bool secure)
{
	if (!secure && seeded.on)
		return seeded_sample() * (1.0 / INT_MAX);
	return (double)(random_u64() >> 11) * 0x1p-53;
}

/* 0 <= r < range, range > 0, without bias */
static uint64_t below(uint64_t range, bool secure)
{
	if (!secure && seeded.on)
		return (uint64_t)(sample(false) * (double)range);
	uint64_t limit = UINT64_MAX - UINT64_MAX % range, v;
	do
		v = random_u64();
	while (v >= limit);
	return v % range;
}

/* ---- Get-Random ---- */
enum { INPUT, COUNT, SHUFFLE, MINIMUM, MAXIMUM, SEED };
static const char *const random_params[] = {"InputObject", "Count", "Shuffle", "Minimum", "Maximum", "SetSeed", NULL};
static const char *const secure_params[] = {"InputObject", "Count", "Shuffle", "Minimum", "Maximum", NULL};
struct state {
	struct ps_vec chosen;
	uint64_t seen;
	uint64_t want;
	bool secure;
};

static enum ps_status bad_range(struct cmdlet_call *c, ps_value min, ps_value max)
{
	ps_value a = ps_to_string(min), b = ps_to_string(max);
	if (ps_failed(a) || ps_failed(b))
		return PS_ERROR;
	return cmdlet_throw(c, &type_exc_argument, "MinGreaterThanOrEqualMax", CAT_INVALID_ARGUMENT, PS_NULL,
	                    "The Minimum value (%s) cannot be greater than or equal to the Maximum value (%s).", ps_str(a)->text,
	                    ps_str(b)->text);
}

/* A bound as int, long or double; false + exception. */
static bool bound(ps_value v, ps_value otherwise, ps_value *ret)
{
	v = ps_is_unset(v) || ps_is_null(v) ? otherwise : ps_base(v);
	enum ps_tc tc = ps_tc(v);
	if (tc == TC_STRING) {
		ps_value number;
		v = ps_parse_number(ps_str(v)->text, ps_str(v)->len, &number) ? number : ps_convert(v, &type_double);
		if (ps_failed(v))
			return false;
		tc = ps_tc(v);
	}
	if (tc == TC_INT32 || tc == TC_INT64 || tc == TC_DOUBLE)
		*ret = v;
	else
		*ret = ps_convert(v, tc == TC_SBYTE || tc == TC_BYTE || tc == TC_INT16 || tc == TC_UINT16 ? &type_int32
		                     : tc == TC_UINT32                                               ? &type_int64
		                                                                                     : &type_double);
	return !ps_failed(*ret);
}

static enum ps_status write_numbers(struct cmdlet_call *c)
{
	struct state *s = c->state;
	ps_value min, max;
	if (!bound(c->args[MINIMUM], ps_from_int(0), &min) || !bound(c->args[MAXIMUM], ps_from_int(INT_MAX), &max))
		return PS_ERROR;
	bool real = ps_tc(min) == TC_DOUBLE || ps_tc(max) == TC_DOUBLE, is_long = !ps_is_int(min) || !ps_is_int(max);
	if (real && !cmdlet_has(c, MAXIMUM))
		max = ps_from_double(1.7976931348623157e308);
	else if (is_long && !real && !cmdlet_has(c, MAXIMUM))
		max = ps_from_int64(INT64_MAX);
	double low = ps_double(min), high = ps_double(max);
	int64_t from = real ? 0 : ps_int64(min), to = real ? 0 : ps_int64(max);
	if (real ? low >= high : from >= to)
		return bad_range(c, min, max);
	int64_t count = cmdlet_int(c, COUNT, 1);
	for (int64_t i = 0; i < count; i++) {
		ps_value v;
		if (real)
			v = ps_from_double(low + sample(s->secure) * (high - low));
		else {
			int64_t r = (int64_t)((uint64_t)from + below((uint64_t)to - (uint64_t)from, s->secure));
			v = is_long ? ps_from_int64(r) : ps_from_int((int32_t)r);
		}
		enum ps_status st = cmdlet_write(c, v);
		if (st != PS_OK)
			return st;
	}
	return PS_OK;
}

static enum ps_status begin(struct cmdlet_call *c)
{
	struct state *s = c->state;
	s->secure = strcmp(c->def->name, "Get-SecureRandom") == 0;
	if (!s->secure && cmdlet_has(c, SEED) && !ps_is_null(c->args[SEED]))
		seed((int32_t)cmdlet_int(c, SEED, 0));
	s->want = cmdlet_switch(c, SHUFFLE) ? INT_MAX : (uint64_t)cmdlet_int(c, COUNT, 1);
	bool picks = c->has_input && !cmdlet_has(c, MAXIMUM) && !cmdlet_has(c, MINIMUM);
	if (cmdlet_has(c, MAXIMUM) && ps_tc(ps_base(c->args[MAXIMUM])) == TC_ARRAY && !cmdlet_has(c, INPUT)) {
		c->args[INPUT] = ps_base(c->args[MAXIMUM]); /* Get-Random 1, 2, 3 */
		picks = true;
	}
	return strcmp(c->set, "RandomNumberParameterSet") == 0 && !picks ? write_numbers(c) : PS_OK;
}

static enum ps_status process(struct cmdlet_call *c)
{
	struct state *s = c->state;
	if (!cmdlet_has(c, INPUT))
		return PS_OK;
	uint32_t n;
	const ps_value *at = cmdlet_array(c, INPUT, &n);
	for (uint32_t i = 0; i < n; i++, s->seen++) {
		if (s->seen < s->want)
			ps_vec_add(&s->chosen, at[i]);
		else if (below(s->seen + 1, s->secure) < s->want)
			s->chosen.at[below(s->chosen.count, s->secure)] = at[i];
	}
	return PS_OK;
}

static enum ps_status end(struct cmdlet_call *c)
{
	struct state *s = c->state;
	for (uint32_t i = 0; i < s->chosen.count; i++) {
		uint32_t j = i + (uint32_t)below(s->chosen.count - i, s->secure);
		ps_value v = s->chosen.at[j];
		s->chosen.at[j] = s->chosen.at[i];
		enum ps_status st = cmdlet_write(c, v);
		if (st != PS_OK)
			return st;
	}
	return PS_OK;
}

const struct cmdlet cmdlet_get_random = {.name = "Get-Random",
                                         .params = random_params,
                                         .state_size = sizeof(struct state),
                                         .begin = begin,
                                         .process = process,
                                         .end = end,
                                         .synopsis = "Gets a random number, or selects objects randomly from a collection."};
const struct cmdlet cmdlet_get_securerandom = {.name = "Get-SecureRandom",
                                               .params = secure_params,
                                               .state_size = sizeof(struct state),
                                               .begin = begin,
                                               .process = process,
                                               .end = end,
                                               .synopsis = "Gets a random number from a cryptographically secure generator."};

/* ---- New-Guid ---- */
enum { GUID_INPUT, GUID_EMPTY };
static const char *const guid_params[] = {"InputObject", "Empty", NULL};

static enum ps_status guid_process(struct cmdlet_call *c)
{
	struct guid g = {{0}};
	if (cmdlet_has(c, GUID_INPUT)) {
		ps_value v = ps_convert(c->args[GUID_INPUT], &type_guid);
		return ps_failed(v) ? cmdlet_pending_error(c, "StringNotRecognizedAsGuid", CAT_INVALID_ARGUMENT, PS_NULL) : cmdlet_write(c, v);
	}
	if (!cmdlet_switch(c, GUID_EMPTY))
		g = guid_random();
	return cmdlet_write(c, ps_from_guid(&g));
}

const struct cmdlet cmdlet_new_guid = {.name = "New-Guid",
                                       .params = guid_params,
                                       .process = guid_process,
                                       .synopsis = "Creates a GUID."};
