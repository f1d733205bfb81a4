/* SPDX-License-Identifier: MIT */
/* engine/history.c - see history.h. */
#include "engine/history.h"

#include <string.h>

#include "base/clock.h"
#include "engine/engine_types.h"
#include "engine/runspace.h"
#include "heap/heap.h"
#include "object/datetime.h"
#include "object/psobject.h"

/* A ring would save little: dropping the oldest of 4096 pointers is one memmove a command. */
struct history {
	struct history_entry *at[HISTORY_MAX];
	uint32_t count;
	int64_t last_id;
};

static struct history *history_of(const struct runspace *rs)
{
	return rs->slots[RUNSPACE_SLOT_HISTORY];
}

struct history_entry *history_begin(struct runspace *rs, const char *text, size_t n)
{
	struct history *h = history_of(rs);
	if (!h)
		rs->slots[RUNSPACE_SLOT_HISTORY] = h = heap_new(struct history);
	struct history_entry *e = heap_new(struct history_entry);
	e->ref.o.type = &type_history_info;
	e->id = ++h->last_id;
	e->text = heap_strndup(text, n);
	e->started = clock_utc_ticks();
	if (h->count == HISTORY_MAX)
		memmove(h->at, h->at + 1, --h->count * sizeof h->at[0]);
	h->at[h->count++] = e;
	return e;
}

void history_end(struct history_entry *e, enum history_status status)
{
	e->status = status;
	e->ended = clock_utc_ticks();
}

int64_t history_current_id(const struct runspace *rs)
{
	const struct history *h = history_of(rs);
	if (!h)
		return -1;
	bool running = h->count && h->at[h->count - 1]->status == HISTORY_RUNNING;
	return h->last_id + (running ? 0 : 1);
}

struct history_entry *history_at(const struct runspace *rs, uint32_t i)
{
	const struct history *h = history_of(rs);
	for (uint32_t k = 0; h && k < h->count; k++)
		if (h->at[k]->status != HISTORY_RUNNING && i-- == 0)
			return h->at[k];
	return NULL;
}

void history_remove(struct runspace *rs, const struct history_entry *e)
{
	struct history *h = history_of(rs);
	for (uint32_t k = 0; h && k < h->count; k++)
		if (h->at[k] == e) {
			memmove(h->at + k, h->at + k + 1, (h->count - k - 1) * sizeof h->at[0]);
			h->at[--h->count] = NULL;
			return;
		}
}

void history_replace_running(struct runspace *rs, const char *text)
{
	struct history *h = history_of(rs);
	if (h && h->count && h->at[h->count - 1]->status == HISTORY_RUNNING)
		h->at[h->count - 1]->text = heap_strndup(text, strlen(text));
}

ps_value history_value(struct history_entry *e)
{
	return ps_from_obj(&e->ref.o);
}

/* ---- HistoryInfo ---- */
static const struct history_entry *self(const struct ps_call *c)
{
	return (const struct history_entry *)c->self.bits;
}

static ps_value get_id(const struct ps_call *c)
{
	return ps_from_int64(self(c)->id);
}

static ps_value get_text(const struct ps_call *c)
{
	return ps_cstring(self(c)->text);
}

static ps_value get_status(const struct ps_call *c)
{
	static const char *const names[] = {"Running", "Completed", "Failed", "Stopped"};
	return ps_cstring(names[self(c)->status]);
}

static ps_value get_started(const struct ps_call *c)
{
	return ps_from_datetime(datetime_to_local(self(c)->started, KIND_UTC), KIND_LOCAL);
}

static ps_value get_ended(const struct ps_call *c)
{
	return ps_from_datetime(datetime_to_local(self(c)->ended, KIND_UTC), KIND_LOCAL);
}

static ps_value get_duration(const struct ps_call *c)
{
	return ps_from_timespan(self(c)->ended - self(c)->started);
}

static const struct ps_member_row rows[] = {
    {"long Id {get;}", get_id, NULL},
    {"string CommandLine {get;}", get_text, NULL},
    {"string ExecutionStatus {get;}", get_status, NULL},
    {"datetime StartExecutionTime {get;}", get_started, NULL},
    {"datetime EndExecutionTime {get;}", get_ended, NULL},
    {"timespan Duration {get;}", get_duration, NULL},
    {"string ToString()", get_text, NULL},
    {NULL, NULL, NULL}};
struct ps_type type_history_info = {PS_TYPE_HEAD, .name = "Microsoft.PowerShell.Commands.HistoryInfo", .base = &type_object,
                                    .tc = TC_OBJECT, .flags = PS_TYPE_REF, .rows = rows};
