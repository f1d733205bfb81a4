/* SPDX-License-Identifier: MIT */
/* cmdlet/history_cmds.c - Get-History, Invoke-History, Add-History and Clear-History over engine/history. */
#include "engine/history.h"

#include <stdlib.h>
#include <string.h>

#include "engine/cmdlet.h"
#include "object/psobject.h"

static struct history_entry *entry_of_id(struct runspace *rs, int64_t id)
{
	struct history_entry *e;
	for (uint32_t i = 0; (e = history_at(rs, i)) != NULL; i++)
		if (e->id == id)
			return e;
	return NULL;
}

static uint32_t entry_count(struct runspace *rs)
{
	uint32_t n = 0;
	while (history_at(rs, n))
		n++;
	return n;
}

static enum ps_status no_such_id(struct cmdlet_call *c, const char *id_name, int64_t id)
{
	return cmdlet_error(c, &type_exc_argument, id_name, CAT_OBJECT_NOT_FOUND, ps_from_int64(id),
	                    "Cannot locate the history for Id %lld.", (long long)id);
}

/* ---- Get-History ---- */
enum { GET_ID, GET_COUNT };
static const char *const get_params[] = {"Id", "Count", NULL};

static enum ps_status get_history(struct cmdlet_call *c)
{
	uint32_t total = entry_count(c->rs), n = 0;
	int64_t count = cmdlet_int(c, GET_COUNT, INT64_MAX);
	const ps_value *ids = cmdlet_array(c, GET_ID, &n);
	if (n) {
		for (uint32_t i = 0; i < n; i++) {
			int64_t id = ps_int64(ps_base(ids[i]));
			struct history_entry *e = entry_of_id(c->rs, id);
			enum ps_status st = e ? cmdlet_write(c, history_value(e)) : no_such_id(c, "GetHistoryNoHistoryForId", id);
			if (st != PS_OK)
				return st;
		}
		return PS_OK;
	}
	uint32_t first = count < (int64_t)total ? total - (uint32_t)count : 0;
	for (uint32_t i = first; i < total; i++) {
		enum ps_status st = cmdlet_write(c, history_value(history_at(c->rs, i)));
		if (st != PS_OK)
			return st;
	}
	return PS_OK;
}

const struct cmdlet cmdlet_get_history = {.name = "Get-History",
                                          .params = get_params,
                                          .process = get_history,
                                          .synopsis = "Gets the commands entered during the current session."};

/* ---- Invoke-History ---- */
enum { INVOKE_ID };
static const char *const invoke_params[] = {"Id", NULL};

/* By number, by the beginning of the text, or the last one. */
static struct history_entry *entry_asked_for(struct cmdlet_call *c)
{
	const char *id = cmdlet_str(c, INVOKE_ID);
	struct history_entry *e, *found = NULL;
	char *end;
	if (!id) {
		uint32_t n = entry_count(c->rs);
		return n ? history_at(c->rs, n - 1) : NULL;
	}
	long long number = strtoll(id, &end, 10);
	if (*id && !*end)
		return entry_of_id(c->rs, number);
	for (uint32_t i = 0; (e = history_at(c->rs, i)) != NULL; i++)
		if (strncasecmp(e->text, id, strlen(id)) == 0)
			found = e;
	return found;
}

static enum ps_status invoke_history(struct cmdlet_call *c)
{
	struct history_entry *e = entry_asked_for(c);
	const char *id = cmdlet_str(c, INVOKE_ID);
	if (!e && !id)
		return cmdlet_throw(c, &type_exc_ps_operation, "InvokeHistoryNoLastHistoryEntryFound", CAT_INVALID_OPERATION, PS_NULL,
		                    "Cannot locate the last history entry.");
	if (!e)
		return cmdlet_throw(c, &type_exc_argument, "InvokeHistoryNoHistoryForCommandline", CAT_OBJECT_NOT_FOUND, PS_NULL,
		                    "Cannot locate the history for command line %s.", id);
	enum ps_status st;
	if (!cmdlet_should_process(c, e->text, NULL, &st))
		return st;
	struct host *h = c->rs->host;
	h->ops->write(h, e->text, strlen(e->text));
	h->ops->write(h, "\n", 1);
	history_replace_running(c->rs, e->text);
	return runspace_run_text(c->rs, e->text, strlen(e->text), NULL, false, cmdlet_sink(c));
}

const struct cmdlet cmdlet_invoke_history = {.name = "Invoke-History",
                                             .params = invoke_params,
                                             .process = invoke_history,
                                             .synopsis = "Runs commands from the session history."};

/* ---- Add-History ---- */
enum { ADD_INPUT, ADD_PASSTHRU };
static const char *const add_params[] = {"InputObject", "Passthru", NULL};

static enum ps_status add_one(struct cmdlet_call *c, ps_value v)
{
	ps_value text = ps_base(ps_get(v, "CommandLine"));
	if (!ps_is_string(text))
		return cmdlet_error(c, &type_exc_argument, "AddHistoryInvalidInput", CAT_INVALID_DATA, v,
		                    "Cannot add history because the input object has a format that is not valid.");
	struct history_entry *e = history_begin(c->rs, ps_str(text)->text, ps_str(text)->len);
	history_end(e, HISTORY_COMPLETED);
	return cmdlet_switch(c, ADD_PASSTHRU) ? cmdlet_write(c, history_value(e)) : PS_OK;
}

static enum ps_status add_history(struct cmdlet_call *c)
{
	uint32_t n = 0;
	const ps_value *in = cmdlet_array(c, ADD_INPUT, &n);
	enum ps_status st = PS_OK;
	for (uint32_t i = 0; i < n && st == PS_OK; i++)
		st = add_one(c, in[i]);
	return st;
}

const struct cmdlet cmdlet_add_history = {.name = "Add-History",
                                          .params = add_params,
                                          .process = add_history,
                                          .synopsis = "Appends entries to the session history."};

/* ---- Clear-History ---- */
enum { CLEAR_ID, CLEAR_LINE, CLEAR_COUNT, CLEAR_NEWEST };
static const char *const clear_params[] = {"Id", "CommandLine", "Count", "Newest", NULL};

static enum ps_status clear_history(struct cmdlet_call *c)
{
	uint32_t n = 0, total = entry_count(c->rs);
	const ps_value *ids = cmdlet_array(c, CLEAR_ID, &n);
	enum ps_status st = PS_OK;
	if (cmdlet_has(c, CLEAR_LINE))
		return cmdlet_throw(c, &type_exc_not_implemented, "NotImplemented", CAT_NOT_IMPLEMENTED, PS_NULL,
		                    "Clear-History -CommandLine is not built yet.");
	if (!cmdlet_should_process(c, "all commands", NULL, &st))
		return st;
	for (uint32_t i = 0; i < n && st == PS_OK; i++) {
		int64_t id = ps_int64(ps_base(ids[i]));
		struct history_entry *e = entry_of_id(c->rs, id);
		if (e)
			history_remove(c->rs, e);
		else
			st = no_such_id(c, "ClearHistoryNoHistoryForId", id);
	}
	if (n || st != PS_OK)
		return st;
	int64_t count = cmdlet_int(c, CLEAR_COUNT, INT64_MAX);
	for (uint32_t left = count < (int64_t)total ? (uint32_t)count : total; left; left--, total--)
		history_remove(c->rs, history_at(c->rs, cmdlet_switch(c, CLEAR_NEWEST) ? total - 1 : 0));
	return PS_OK;
}

const struct cmdlet cmdlet_clear_history = {.name = "Clear-History",
                                            .params = clear_params,
                                            .process = clear_history,
                                            .synopsis = "Deletes entries from the session history."};
