/* SPDX-License-Identifier: MIT */
/* cmdlet/host_cmds.c - Get-Host, Get-Culture, Get-UICulture, Read-Host, Get-Uptime, Get-ExecutionPolicy, Set-ExecutionPolicy. */
#include <string.h>
#include <time.h>

#include "base/alloc.h"
#include "base/buf.h"
#include "base/clock.h"
#include "engine/cmdlet.h"
#include "object/psobject.h"
#include "object/secure_string.h"
#include "object/types/support.h"

static const char *const no_params[] = {NULL};

static enum ps_status get_host(struct cmdlet_call *c)
{
	ps_value host = variable_get(c->rs, "Host");
	return ps_is_unset(host) ? PS_OK : cmdlet_write(c, host);
}
const struct cmdlet cmdlet_get_host = {
    .name = "Get-Host", .params = no_params, .process = get_host, .synopsis = "Gets an object that represents the current host program."};

static const char *const culture_params[] = {"Name", NULL};
static enum ps_status get_culture(struct cmdlet_call *c)
{
	uint32_t n;
	if (!cmdlet_has(c, 0))
		return cmdlet_write(c, culture_info_new(culture_current()));
	const ps_value *at = cmdlet_array(c, 0, &n);
	for (uint32_t i = 0; i < n; i++) {
		const struct ps_str *name = ps_str(at[i]);
		const struct culture *found = culture_find(name->text, name->len);
		enum ps_status st = found ? cmdlet_write(c, culture_info_new(found))
		                          : cmdlet_error(c, &type_exc_argument, "ItemNotFoundException", CAT_OBJECT_NOT_FOUND, at[i],
		                                         "Culture is not supported. (Parameter 'name')\n%s is an invalid culture identifier.", name->text);
		if (st != PS_OK)
			return st;
	}
	return PS_OK;
}
const struct cmdlet cmdlet_get_culture = {
    .name = "Get-Culture", .params = culture_params, .process = get_culture, .synopsis = "Gets the current culture set in the operating system."};

static enum ps_status get_uiculture(struct cmdlet_call *c)
{
	return cmdlet_write(c, culture_info_new(culture_ui_current()));
}
const struct cmdlet cmdlet_get_uiculture = {
    .name = "Get-UICulture", .params = no_params, .process = get_uiculture, .synopsis = "Gets the current UI culture."};

enum { PROMPT, SECURE, MASK };
static const char *const read_params[] = {"Prompt", "AsSecureString", "MaskInput", NULL};
static enum ps_status read_host(struct cmdlet_call *c)
{
	struct host *h = c->rs->host;
	if (cmdlet_has(c, PROMPT) && h->interactive) {
		struct buf b = BUF_INIT;
		if (!ps_to_text(c->args[PROMPT], &b, NULL)) {
			buf_fini(&b);
			return PS_ERROR;
		}
		buf_puts(&b, ": ");
		h->ops->write(h, buf_str(&b), b.len);
		buf_fini(&b);
	}
	bool secure = cmdlet_switch(c, SECURE), mask = cmdlet_switch(c, MASK);
	ps_value v = secure || mask ? h->ops->read_line_secure(h) : h->ops->read_line(h);
	if (runspace_stopping(c->rs))
		return PS_CANCELED;
	if (ps_failed(v))
		return PS_ERROR;
	if (mask && !secure && !ps_is_null(v)) {
		struct buf b = BUF_INIT;
		bool read = ps_secure_string_text(v, &b);
		v = read ? ps_string_lossy(buf_str(&b), b.len) : PS_FAIL;
		if (b.len)
			mem_wipe(b.data, b.len);
		buf_fini(&b);
		return read ? cmdlet_write(c, v) : PS_ERROR;
	}
	return cmdlet_write(c, ps_is_null(v) && !secure ? ps_cstring("") : v);
}
const struct cmdlet cmdlet_read_host = {
    .name = "Read-Host", .params = read_params, .process = read_host, .synopsis = "Reads a line of input from the console."};

static const char *const uptime_params[] = {"Since", NULL};
static enum ps_status get_uptime(struct cmdlet_call *c)
{
	int64_t up = (int64_t)(clock_boot_ns() / 1000000000u) * TICKS_PER_SECOND;
	if (cmdlet_switch(c, 0)) {
		int64_t ticks = clock_utc_ticks() - up;
		return cmdlet_write(c, ps_from_datetime(ticks + clock_local_offset(ticks) * TICKS_PER_SECOND, KIND_LOCAL));
	}
	return cmdlet_write(c, ps_from_timespan(up));
}
const struct cmdlet cmdlet_get_uptime = {
    .name = "Get-Uptime", .params = uptime_params, .process = get_uptime, .synopsis = "Gets the time since the last boot."};

static const char *const get_policy_params[] = {"Scope", "List", NULL};
static ps_value policy(const char *name)
{
	const struct ps_type *t = ps_type_find_builtin("Microsoft.PowerShell.ExecutionPolicy", 36);
	ps_value v = t ? ps_try_convert(ps_cstring(name), t) : PS_UNSET;
	return ps_is_unset(v) ? ps_cstring(name) : v;
}
static enum ps_status get_policy(struct cmdlet_call *c)
{
	static const char *const scopes[] = {"MachinePolicy", "UserPolicy", "Process", "CurrentUser", "LocalMachine"};
	if (!cmdlet_switch(c, 1))
		return cmdlet_write(c, policy("Unrestricted"));
	for (size_t i = 0; i < ARRAY_LEN(scopes); i++) {
		ps_value row = ps_custom_new();
		ps_add_note(row, "Scope", ps_cstring(scopes[i]));
		ps_add_note(row, "ExecutionPolicy", policy("Unrestricted"));
		enum ps_status st = cmdlet_write(c, row);
		if (st != PS_OK)
			return st;
	}
	return PS_OK;
}
const struct cmdlet cmdlet_get_executionpolicy = {
    .name = "Get-ExecutionPolicy", .params = get_policy_params, .process = get_policy, .synopsis = "Gets the execution policies for the current session."};

static const char *const set_policy_params[] = {"ExecutionPolicy", "Scope", "Force", NULL};
static enum ps_status set_policy(struct cmdlet_call *c)
{
	return cmdlet_throw(c, &type_exc_platform, "System.PlatformNotSupportedException", CAT_NOT_SPECIFIED, PS_NULL,
	                    "Operation is not supported on this platform.");
}
const struct cmdlet cmdlet_set_executionpolicy = {.name = "Set-ExecutionPolicy",
                                                  .params = set_policy_params,
                                                  .process = set_policy,
                                                  .synopsis = "Sets the execution policies (Windows only)."};
