/* SPDX-License-Identifier: MIT */
/* cmdlet/process_cmds.c - Get-, Stop- and Wait-Process. */
#include <errno.h>
#include <pwd.h>
#include <signal.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include "base/clock.h"
#include "base/utf.h"
#include "cmdlet/item_query.h"
#include "engine/process.h"
#include "heap/heap.h"
#include "object/convert.h"
#include "object/psobject.h"

/* ---- finding: -Name, -Id, -InputObject ---- */

static int by_name(const void *a, const void *b)
{
	ps_value x = *(const ps_value *)a, y = *(const ps_value *)b;
	int c = strcasecmp(process_name(x), process_name(y));
	return c ? c : process_id(x) - process_id(y);
}

static void find_all(struct ps_vec *out)
{
	uint32_t n;
	const pid_t *all = process_all(&n);
	for (uint32_t i = 0; i < n; i++) {
		ps_value p = process_object(all[i]);
		if (!ps_is_unset(p))
			ps_vec_add(out, p);
	}
	if (out->count > 1)
		qsort(out->at, out->count, sizeof *out->at, by_name);
}

static enum ps_status find_names(struct cmdlet_call *c, int index, struct ps_vec *out)
{
	uint32_t n;
	struct ps_vec all = {0};
	const ps_value *names = cmdlet_array(c, index, &n);
	find_all(&all);
	for (uint32_t i = 0; i < n; i++) {
		const char *name = item_text(names[i]);
		bool any = false;
		if (!name)
			return PS_ERROR;
		for (uint32_t k = 0; k < all.count; k++) {
			const char *have = process_name(all.at[k]);
			if (!ps_like(have, strlen(have), name, strlen(name), true))
				continue;
			any = true;
			ps_vec_add(out, all.at[k]);
		}
		if (any || strpbrk(name, "*?["))
			continue;
		enum ps_status st = cmdlet_error(c, &type_exc_process_command, "NoProcessFoundForGivenName", CAT_OBJECT_NOT_FOUND, names[i],
		                                 "Cannot find a process with the name \"%s\". Verify the process name and call the cmdlet again.",
		                                 name);
		if (st != PS_OK)
			return st;
	}
	return PS_OK;
}

static enum ps_status find_ids(struct cmdlet_call *c, int index, struct ps_vec *out)
{
	uint32_t n;
	const ps_value *ids = cmdlet_array(c, index, &n);
	for (uint32_t i = 0; i < n; i++) {
		int64_t id = ps_int64(ps_base(ids[i]));
		ps_value p = id > 0 && id <= INT32_MAX ? process_object((pid_t)id) : PS_UNSET;
		if (!ps_is_unset(p) && !process_has_exited(p)) {
			ps_vec_add(out, p);
			continue;
		}
		enum ps_status st = cmdlet_error(c, &type_exc_process_command, "NoProcessFoundForGivenId", CAT_OBJECT_NOT_FOUND, ids[i],
		                                 "Cannot find a process with the process identifier %lld.", (long long)id);
		if (st != PS_OK)
			return st;
	}
	return PS_OK;
}

static enum ps_status find_processes(struct cmdlet_call *c, int name, int id, int input, struct ps_vec *out)
{
	if (cmdlet_has(c, input)) {
		uint32_t n;
		const ps_value *given = cmdlet_array(c, input, &n);
		for (uint32_t i = 0; i < n; i++) {
			if (!process_is(given[i]))
				return cmdlet_throw(c, &type_exc_argument, "InvalidProcess", CAT_INVALID_ARGUMENT, given[i],
				                    "The input object is not a process.");
			ps_vec_add(out, given[i]);
		}
		return PS_OK;
	}
	return cmdlet_has(c, id) ? find_ids(c, id, out) : find_names(c, name, out);
}

/* ---- Get-Process ---- */

enum { G_NAME, G_ID, G_INPUT, G_USER, G_MODULE };
static const char *const get_params[] = {"Name", "Id", "InputObject", "IncludeUserName", "Module", NULL};

static void add_user(ps_value p)
{
	struct stat st;
	char buffer[4096];
	struct passwd pw, *found = NULL;
	if (stat(heap_printf("/proc/%d", (int)process_id(p)), &st) == 0)
		getpwuid_r(st.st_uid, &pw, buffer, sizeof buffer, &found);
	ps_add_note(p, "UserName", found ? ps_cstring(found->pw_name) : PS_NULL);
	ps_insert_type_name(p, "System.Diagnostics.Process#IncludeUserName");
}

static enum ps_status get_process(struct cmdlet_call *c)
{
	struct ps_vec found = {0};
	enum ps_status st = PS_OK;
	if (cmdlet_has(c, G_NAME) || cmdlet_has(c, G_ID) || cmdlet_has(c, G_INPUT))
		st = find_processes(c, G_NAME, G_ID, G_INPUT, &found);
	else
		find_all(&found);
	for (uint32_t i = 0; st == PS_OK && i < found.count; i++) {
		if (cmdlet_switch(c, G_USER))
			add_user(found.at[i]);
		if (cmdlet_switch(c, G_MODULE))
			st = cmdlet_write_all(c, ps_get(found.at[i], "Modules"));
		else
			st = cmdlet_write(c, found.at[i]);
	}
	return st;
}

const struct cmdlet cmdlet_get_process = {.name = "Get-Process", .params = get_params, .process = get_process};

/* ---- Stop-Process ---- */

enum { S_NAME, S_ID, S_INPUT, S_PASS, S_FORCE };
static const char *const stop_params[] = {"Name", "Id", "InputObject", "PassThru", "Force", NULL};

static enum ps_status stop_process(struct cmdlet_call *c)
{
	struct ps_vec found = {0};
	enum ps_status st = find_processes(c, S_NAME, S_ID, S_INPUT, &found), s;
	for (uint32_t i = 0; st == PS_OK && i < found.count; i++) {
		ps_value p = found.at[i];
		if (!cmdlet_should_process(c, heap_printf("%s (%d)", process_name(p), (int)process_id(p)), "Stop-Process", &s)) {
			st = s;
			continue;
		}
		if (!process_has_exited(p) && kill(process_id(p), SIGKILL) != 0 && errno != ESRCH)
			st = cmdlet_error(c, &type_exc_process_command, "CouldNotStopProcess", CAT_CLOSE_ERROR, p,
			                  "Cannot stop process \"%s (%d)\" because of the following error: %s", process_name(p),
			                  (int)process_id(p), errno == EPERM ? "Operation not permitted" : strerror(errno));
		else if (cmdlet_switch(c, S_PASS))
			st = cmdlet_write(c, p);
	}
	return st;
}

const struct cmdlet cmdlet_stop_process = {.name = "Stop-Process", .params = stop_params, .process = stop_process};

/* ---- Wait-Process ---- */

enum { W_NAME, W_ID, W_INPUT, W_TIMEOUT, W_ANY, W_PASS };
static const char *const wait_params[] = {"Name", "Id", "InputObject", "Timeout", "Any", "PassThru", NULL};
struct wait_state {
	struct ps_vec all;
};

static enum ps_status wait_process(struct cmdlet_call *c)
{
	return find_processes(c, W_NAME, W_ID, W_INPUT, &((struct wait_state *)c->state)->all);
}

#define POLL_EVERY 10000000ull

static bool wait_any(struct cmdlet_call *c, const struct ps_vec *all, uint64_t deadline)
{
	for (;;) {
		for (uint32_t i = 0; i < all->count; i++)
			if (process_has_exited(all->at[i]))
				return true;
		uint64_t now = clock_mono_ns();
		if ((deadline && now >= deadline) || !runspace_sleep_until(c->rs, now + POLL_EVERY))
			return false;
	}
}

static enum ps_status wait_end(struct cmdlet_call *c)
{
	const struct ps_vec *all = &((struct wait_state *)c->state)->all;
	uint64_t deadline = 0;
	enum ps_status st = PS_OK;
	if (cmdlet_has(c, W_TIMEOUT))
		deadline = clock_mono_ns() + (uint64_t)cmdlet_int(c, W_TIMEOUT, 0) * 1000000000u + 1;
	bool any = all->count && cmdlet_switch(c, W_ANY) && wait_any(c, all, deadline);
	for (uint32_t i = 0; st == PS_OK && i < all->count && !any; i++) {
		ps_value p = all->at[i];
		if (process_id(p) == getpid()) {
			st = cmdlet_error(c, &type_exc_process_command, "WaitOnItself", CAT_CLOSE_ERROR, p,
			                  "This command cannot wait on its own process.");
			continue;
		}
		if (cmdlet_switch(c, W_ANY) ? process_has_exited(p) : process_wait(c->rs, p, deadline))
			continue;
		if (runspace_stopping(c->rs))
			return PS_CANCELED;
		st = cmdlet_error(c, &type_exc_timeout, "ProcessNotTerminated", CAT_CLOSE_ERROR, p,
		                  "This command stopped operation because process \"%s (%d)\" is not stopped in the specified time-out.",
		                  process_name(p), (int)process_id(p));
	}
	for (uint32_t i = 0; st == PS_OK && i < all->count && cmdlet_switch(c, W_PASS); i++)
		st = cmdlet_write(c, all->at[i]);
	return st;
}

const struct cmdlet cmdlet_wait_process = {.name = "Wait-Process",
                                           .params = wait_params,
                                           .state_size = sizeof(struct wait_state),
                                           .process = wait_process,
                                           .end = wait_end};
