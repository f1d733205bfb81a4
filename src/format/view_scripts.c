/* SPDX-License-Identifier: MIT */
/*
 * format/view_scripts.c - the columns of default views that are scripts in PowerShell: one function each, one row each.
 * The row's key is the text after "!" in tables/views.c: "view/label".
 */
#include <string.h>

#include "base/utf.h"
#include "format/format.h"
#include "object/convert.h"
#include "object/psobject.h"
#include "object/throw.h"

typedef ps_value view_code_fn(struct runspace *rs, ps_value obj);

static ps_value drive_gigabytes(ps_value bytes)
{
	ps_value n = ps_is_null(bytes) ? PS_NULL : ps_try_convert(bytes, &type_double);
	if (ps_is_null(n) || ps_is_unset(n))
		return PS_NULL;
	return ps_string_printf("%13.2f", ps_double(n) / (1024.0 * 1024 * 1024));
}

static ps_value drive_used(struct runspace *rs, ps_value obj)
{
	(void)rs;
	return drive_gigabytes(ps_get(obj, "Used"));
}

static ps_value drive_free(struct runspace *rs, ps_value obj)
{
	(void)rs;
	return drive_gigabytes(ps_get(obj, "Free"));
}

static ps_value drive_provider(struct runspace *rs, ps_value obj)
{
	(void)rs;
	return ps_get(ps_get(obj, "Provider"), "Name");
}

static ps_value drive_root(struct runspace *rs, ps_value obj)
{
	(void)rs;
	ps_value display = ps_get(obj, "DisplayRoot");
	return ps_is_null(display) ? ps_get(obj, "Root") : display;
}

/* A number of bytes in megabytes, or seconds, with two decimals. */
static ps_value two_decimals(ps_value v, double unit)
{
	ps_value n = ps_is_null(v) ? PS_NULL : ps_try_convert(v, &type_double);
	if (ps_is_null(n) || ps_is_unset(n))
		return PS_NULL;
	struct buf b = BUF_INIT;
	if (!ps_format_value(ps_from_double(ps_double(n) / unit), "N2", 2, &b)) {
		ps_take_pending();
		return PS_NULL;
	}
	return ps_string_take(&b);
}

static ps_value process_npm(struct runspace *rs, ps_value obj)
{
	(void)rs;
	ps_value n = ps_try_convert(ps_get(obj, "NPM"), &type_int64);
	return ps_is_unset(n) || ps_is_null(n) ? ps_from_int(0) : ps_from_int64(ps_int64(n) / 1024);
}

static ps_value process_pm(struct runspace *rs, ps_value obj)
{
	(void)rs;
	return two_decimals(ps_get(obj, "PM"), 1048576.0);
}

static ps_value process_ws(struct runspace *rs, ps_value obj)
{
	(void)rs;
	return two_decimals(ps_get(obj, "WS"), 1048576.0);
}

static ps_value process_cpu(struct runspace *rs, ps_value obj)
{
	(void)rs;
	return two_decimals(ps_get(obj, "CPU"), 1.0);
}

static ps_value file_time(struct runspace *rs, ps_value obj)
{
	(void)rs;
	ps_value time = ps_get(obj, "LastWriteTime");
	struct buf b = BUF_INIT;
	if (ps_is_null(time) || !ps_format_value(time, "d", 1, &b)) {
		ps_take_pending();
		return PS_NULL;
	}
	buf_put_byte(&b, ' ');
	struct buf clock = BUF_INIT;
	if (!ps_format_value(time, "HH:mm", 5, &clock))
		ps_take_pending();
	buf_puts(&b, buf_str(&clock));
	buf_fini(&clock);
	return ps_string_take(&b);
}

/* Aliases read "gci -> Get-ChildItem", everything else is its name. */
static ps_value command_name(struct runspace *rs, ps_value obj)
{
	(void)rs;
	ps_value display = ps_get(obj, "DisplayName");
	return ps_is_null(display) ? ps_get(obj, "Name") : display;
}

static ps_value history_duration(struct runspace *rs, ps_value obj)
{
	(void)rs;
	ps_value span = ps_try_convert(ps_get(obj, "Duration"), &type_timespan);
	if (ps_is_unset(span) || ps_is_null(span))
		return PS_NULL;
	int64_t ticks = ps_timespan_ticks(span);
	if (ticks >= 36000000000LL)
		return ps_string_printf("%lld:%02lld:%02lld.%03lld", (long long)(ticks / 36000000000LL), (long long)(ticks / 600000000LL % 60),
		                        (long long)(ticks / 10000000 % 60), (long long)(ticks / 10000 % 1000));
	if (ticks >= 600000000LL)
		return ps_string_printf("%lld:%02lld.%03lld", (long long)(ticks / 600000000LL), (long long)(ticks / 10000000 % 60),
		                        (long long)(ticks / 10000 % 1000));
	return ps_string_printf("%lld.%03lld", (long long)(ticks / 10000000), (long long)(ticks / 10000 % 1000));
}

static ps_value sorted_keys(ps_value dict)
{
	struct ps_vec keys = {NULL, 0, 0};
	uint32_t pos = 0;
	ps_value key, value;
	dict = ps_base(dict);
	while (ps_tc(dict) == TC_DICT && ps_dict_next(ps_dict(dict), &pos, &key, &value))
		ps_vec_add(&keys, key);
	return ps_vec_to_array(&keys);
}

static ps_value module_commands(struct runspace *rs, ps_value obj)
{
	(void)rs;
	return sorted_keys(ps_get(obj, "ExportedCommands"));
}

static ps_value module_functions(struct runspace *rs, ps_value obj)
{
	(void)rs;
	return sorted_keys(ps_get(obj, "ExportedFunctions"));
}

static ps_value module_cmdlets(struct runspace *rs, ps_value obj)
{
	(void)rs;
	return sorted_keys(ps_get(obj, "ExportedCmdlets"));
}

static ps_value module_variables(struct runspace *rs, ps_value obj)
{
	(void)rs;
	return sorted_keys(ps_get(obj, "ExportedVariables"));
}

static ps_value module_aliases(struct runspace *rs, ps_value obj)
{
	(void)rs;
	return sorted_keys(ps_get(obj, "ExportedAliases"));
}

static ps_value module_prerelease(struct runspace *rs, ps_value obj)
{
	(void)rs;
	return ps_get(ps_get(ps_get(obj, "PrivateData"), "PSData"), "Prerelease");
}

static ps_value method_overloads(struct runspace *rs, ps_value obj)
{
	(void)rs;
	return ps_get(obj, "OverloadDefinitions");
}

static ps_value breakpoint_script(struct runspace *rs, ps_value obj)
{
	(void)rs;
	ps_value path = ps_get(obj, "Script");
	if (!ps_is_string(ps_base(path)))
		return PS_NULL;
	const char *slash = strrchr(ps_str(ps_base(path))->text, '/');
	return slash ? ps_cstring(slash + 1) : path;
}

static ps_value runspace_computer(struct runspace *rs, ps_value obj)
{
	(void)rs;
	ps_value computer = ps_get(ps_get(obj, "ConnectionInfo"), "ComputerName");
	return ps_is_null(computer) ? ps_cstring("localhost") : computer;
}

static ps_value runspace_type(struct runspace *rs, ps_value obj)
{
	(void)rs;
	return ps_cstring(ps_is_null(ps_get(obj, "ConnectionInfo")) ? "Local" : "Remote");
}

static ps_value runspace_state(struct runspace *rs, ps_value obj)
{
	(void)rs;
	return ps_get(ps_get(obj, "RunspaceStateInfo"), "State");
}

static ps_value runspace_availability(struct runspace *rs, ps_value obj)
{
	(void)rs;
	return ps_get(obj, "RunspaceAvailability");
}

static const struct {
	const char *key;
	view_code_fn *fn;
} rows[] = {
    {"drive/Used (GB)", drive_used},
    {"drive/Free (GB)", drive_free},
    {"drive/Provider", drive_provider},
    {"drive/Root", drive_root},
    {"process/NPM(K)", process_npm},
    {"process/PM(M)", process_pm},
    {"process/WS(M)", process_ws},
    {"process/CPU(s)", process_cpu},
    {"ProcessWithUserName/WS(M)", process_ws},
    {"ProcessWithUserName/CPU(s)", process_cpu},
    {"childrenWithUnixStat/LastWriteTime", file_time},
    {"CommandInfo/Name", command_name},
    {"history/Duration", history_duration},
    {"Module/ExportedCommands", module_commands},
    {"Module/ExportedFunctions", module_functions},
    {"Module/ExportedCmdlets", module_cmdlets},
    {"Module/ExportedVariables", module_variables},
    {"Module/ExportedAliases", module_aliases},
    {"Module/PreRelease", module_prerelease},
    {"System.Management.Automation.PSMethod/OverloadDefinitions", method_overloads},
    {"Breakpoint/Script", breakpoint_script},
    {"Runspace/ComputerName", runspace_computer},
    {"Runspace/Type", runspace_type},
    {"Runspace/State", runspace_state},
    {"Runspace/Availability", runspace_availability},
};

ps_value format_view_code(struct runspace *rs, ps_value obj, const char *code)
{
	for (size_t i = 0; i < ARRAY_LEN(rows); i++) {
		if (strcmp(rows[i].key, code + 1) != 0)
			continue;
		ps_value v = rows[i].fn(rs, obj);
		if (!ps_failed(v))
			return v;
		ps_take_pending();
		return PS_NULL;
	}
	/* a view of a type that nobody here makes: its label is the nearest property */
	return ps_get(obj, strrchr(code, '/') + 1);
}
