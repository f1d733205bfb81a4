/* SPDX-License-Identifier: MIT */
/*
 * engine/automatic.c - the table of automatic and preference variables.
 *
 * A row gives a constant text converted to a type, or a function that computes the value when it is asked for.  Computed
 * values that never change are kept after the first time (KEEP).  $true $false $null are answered by eval_variable.c,
 * $_ $args $input $this by the scope.
 */
#include "engine/automatic.h"

#include <stdio.h>
#include <string.h>
#include <sys/utsname.h>
#include <unistd.h>

#include "base/buf.h"
#include "engine/errors.h"
#include "engine/eval.h"
#include "engine/host.h"
#include "engine/names.h"
#include "engine/provider.h"
#include "heap/heap.h"
#include "base/env.h"
#include "object/convert.h"
#include "object/culture.h"
#include "object/psobject.h"

/* ---- of the running code ---- */
/* The frame of the innermost function, script or block that has a scope of its own. */
static struct frame *code_frame(struct runspace *rs)
{
	for (struct scope *s = rs->scope; s; s = s->parent)
		if (s->frame)
			return s->frame;
	return NULL;
}

static struct frame *source_frame(struct runspace *rs)
{
	for (struct frame *f = rs->frame; f; f = f->parent)
		if (f->source)
			return f;
	return NULL;
}

static ps_value get_ok(struct runspace *rs)
{
	return ps_from_bool(rs->last_ok);
}

static ps_value get_error(struct runspace *rs)
{
	return rs->errors;
}

static ps_value get_my_invocation(struct runspace *rs)
{
	struct frame *f = code_frame(rs);
	return f ? frame_invocation(rs, f) : PS_NULL;
}

static ps_value get_cmdlet(struct runspace *rs)
{
	for (struct scope *s = rs->scope; s; s = s->parent) {
		ps_value v = s->frame ? frame_cmdlet(rs, s->frame) : PS_NULL;
		if (!ps_is_null(v))
			return v;
	}
	return PS_NULL;
}

static ps_value get_bound(struct runspace *rs)
{
	struct frame *f = code_frame(rs);
	return f ? frame_bound(rs, f) : PS_NULL;
}

static ps_value get_command_path(struct runspace *rs)
{
	const struct frame *f = source_frame(rs);
	return ps_cstring(f && f->source->file ? f->source->file : "");
}

static ps_value get_script_root(struct runspace *rs)
{
	const struct frame *f = source_frame(rs);
	return f && f->source->file ? ps_cstring(path_parent(f->source->file)) : ps_cstring("");
}

/* ---- of the session ---- */
static ps_value get_pid(struct runspace *rs)
{
	(void)rs;
	return ps_from_int((int32_t)getpid());
}

static ps_value get_home(struct runspace *rs)
{
	(void)rs;
	const char *home = env_get("HOME");
	return ps_cstring(home ? home : "/");
}

static ps_value get_pshome(struct runspace *rs)
{
	(void)rs;
	char path[4096];
	ssize_t n = readlink("/proc/self/exe", path, sizeof path - 1);
	if (n <= 0)
		return ps_cstring("/");
	path[n] = 0;
	char *slash = strrchr(path, '/');
	if (slash && slash != path)
		*slash = 0;
	return ps_cstring(path);
}

static ps_value get_profile(struct runspace *rs)
{
	(void)rs;
	const char *config = env_get("XDG_CONFIG_HOME"), *home = env_get("HOME");
	const char *base = config && *config ? config : heap_printf("%s/.config", home ? home : "");
	static const char *const hosts[] = {"Microsoft.PowerShell_profile.ps1", "profile.ps1"};
	ps_value v = ps_wrap_new(ps_string_printf("%s/powershell/%s", base, hosts[0]));
	ps_value global = get_pshome(rs);
	ps_add_note(v, "AllUsersAllHosts", ps_string_printf("%s/%s", ps_str(global)->text, hosts[1]));
	ps_add_note(v, "AllUsersCurrentHost", ps_string_printf("%s/%s", ps_str(global)->text, hosts[0]));
	ps_add_note(v, "CurrentUserAllHosts", ps_string_printf("%s/powershell/%s", base, hosts[1]));
	ps_add_note(v, "CurrentUserCurrentHost", ps_string_printf("%s/powershell/%s", base, hosts[0]));
	return v;
}

static ps_value version(const char *text)
{
	ps_value v = ps_try_convert(ps_cstring(text), &type_version);
	return ps_is_unset(v) ? ps_cstring(text) : v;
}

/* The version whose behaviour we have: scripts decide by it what they may use. */
#define PS_VERSION_TEXT "7.6.5"

ps_value automatic_version_table(struct runspace *rs)
{
	(void)rs;
	static const char *const compatible[] = {"1.0", "2.0", "3.0", "4.0", "5.0", "5.1", "6.0", "7.0"};
	ps_value t = ps_hashtable_new();
	struct ps_dict *d = ps_dict(t);
	struct utsname u;
	uname(&u);
	const struct ps_type *semantic = ps_type_find("semver", 6, NULL);
	ps_value psv = semantic ? ps_try_convert(ps_cstring(PS_VERSION_TEXT), semantic) : PS_UNSET;
	ps_dict_set_str(d, "PSVersion", ps_is_unset(psv) ? version(PS_VERSION_TEXT) : psv);
	ps_dict_set_str(d, "PSEdition", ps_cstring("Core"));
	ps_dict_set_str(d, "GitCommitId", ps_cstring(PS_VERSION_TEXT));
	ps_dict_set_str(d, "OS", ps_string_printf("%s %s %s", u.sysname, u.release, u.version));
	ps_dict_set_str(d, "Platform", ps_cstring("Unix"));
	ps_value versions[ARRAY_LEN(compatible)];
	for (size_t i = 0; i < ARRAY_LEN(compatible); i++)
		versions[i] = version(compatible[i]);
	ps_value list = ps_array_new(&type_version, ARRAY_LEN(compatible));
	for (uint32_t i = 0; i < ARRAY_LEN(compatible); i++)
		ps_array_set(ps_array(list), i, versions[i]);
	ps_dict_set_str(d, "PSCompatibleVersions", list);
	ps_dict_set_str(d, "PSRemotingProtocolVersion", version("2.4"));
	ps_dict_set_str(d, "SerializationVersion", version("1.1.0.1"));
	ps_dict_set_str(d, "WSManStackVersion", version("3.0"));
	return t;
}

static ps_value get_culture(struct runspace *rs)
{
	(void)rs;
	return ps_cstring("en-US");
}

static ps_value get_hash(struct runspace *rs)
{
	(void)rs;
	return ps_hashtable_new();
}

static ps_value get_empty_list(struct runspace *rs)
{
	(void)rs;
	return ps_list_new(&type_arraylist);
}

static ps_value get_encoding(struct runspace *rs)
{
	(void)rs;
	static const char name[] = "System.Text.Encoding";
	const struct ps_type *t = ps_type_find(name, sizeof name - 1, NULL);
	ps_value v = PS_NULL;
	if (!t || ps_get_static(t, "UTF8", 4, &v) != PS_FOUND) {
		ps_take_pending();
		return PS_NULL;
	}
	return v;
}

static ps_value get_style(struct runspace *rs)
{
	(void)rs;
	static const char name[] = "System.Management.Automation.PSStyle";
	const struct ps_type *t = ps_type_find(name, sizeof name - 1, NULL);
	ps_value v = PS_NULL;
	if (!t || ps_get_static(t, "Instance", 8, &v) != PS_FOUND) {
		ps_take_pending();
		return PS_NULL;
	}
	return v;
}

static ps_value get_session_option(struct runspace *rs)
{
	(void)rs;
	static const char name[] = "System.Management.Automation.Remoting.PSSessionOption";
	const struct ps_type *t = ps_type_find(name, sizeof name - 1, NULL);
	ps_value v = t ? ps_type_new(t, NULL, 0) : PS_NULL;
	if (ps_failed(v)) {
		ps_take_pending();
		return PS_NULL;
	}
	return v;
}

/* ---- the table ---- */
enum { KEEP = 16 }; /* beside VAR_…: compute once */
#define CA (VAR_CONSTANT | VAR_ALLSCOPE)
#define RA (VAR_READONLY | VAR_ALLSCOPE)
#define SMA "System.Management.Automation."

struct row {
	const char *name;
	unsigned options;
	ps_value (*get)(struct runspace *rs);
	const char *type, *text; /* without get: the value's type and text */
	const char *description;
};
static const struct row rows[] = {
    {"?", RA, get_ok, NULL, NULL, "Status of last command"},
    {"Error", VAR_CONSTANT, get_error, NULL, NULL, NULL},
    {"MyInvocation", 0, get_my_invocation, NULL, NULL, NULL},
    {"PSCmdlet", 0, get_cmdlet, NULL, NULL, NULL},
    {"PSBoundParameters", 0, get_bound, NULL, NULL, NULL},
    {"PSCommandPath", 0, get_command_path, NULL, NULL, NULL},
    {"PSScriptRoot", 0, get_script_root, NULL, NULL, NULL},
    {"PWD", 0, location_current, NULL, NULL, NULL},
    {"PID", CA | KEEP, get_pid, NULL, NULL, "Current process ID"},
    {"HOME", RA | KEEP, get_home, NULL, NULL, "Folder containing the current user's profile"},
    {"PSHOME", CA | KEEP, get_pshome, NULL, NULL, "Parent folder of the host application of the current runspace"},
    {"PROFILE", KEEP, get_profile, NULL, NULL, NULL},
    {"PSVersionTable", CA | KEEP, automatic_version_table, NULL, NULL, "Version information for current PowerShell session"},
    {"Host", CA | KEEP, session_host, NULL, NULL, "A reference to the host of the current runspace"},
    {"ExecutionContext", CA | KEEP, session_context, NULL, NULL, "The run objects available to cmdlets"},
    {"PSCulture", RA | KEEP, get_culture, NULL, NULL, "Culture of the current PowerShell session"},
    {"PSUICulture", RA | KEEP, get_culture, NULL, NULL, "UI culture of the current PowerShell session"},
    {"PSDefaultParameterValues", KEEP, get_hash, NULL, NULL, "Variable to hold all default <cmdlet:parameter, value> pairs"},
    {"EnabledExperimentalFeatures", CA | KEEP, get_empty_list, NULL, NULL,
     "Variable to hold the enabled experimental feature names"},
    {"OutputEncoding", KEEP, get_encoding, NULL, NULL, "The text encoding used when piping text to a native executable file"},
    {"PSStyle", VAR_CONSTANT | KEEP, get_style, NULL, NULL, "Configuration controlling how text is rendered."},
    {"PSSessionOption", KEEP, get_session_option, NULL, NULL, "Default session options for new remote sessions"},
    {"true", CA, NULL, "bool", "1", "Boolean True"},
    {"false", CA, NULL, "bool", "", "Boolean False"},
    {"null", 0, NULL, NULL, NULL,
     "References to the null variable always return the null value. Assignments have no effect."},
    {"IsCoreCLR", RA, NULL, "bool", "1", NULL},
    {"IsLinux", RA, NULL, "bool", "1", NULL},
    {"IsMacOS", RA, NULL, "bool", "", NULL},
    {"IsWindows", RA, NULL, "bool", "", NULL},
    {"PSEdition", CA, NULL, "string", "Core", "Edition information for the current PowerShell session"},
    {"ShellId", CA, NULL, "string", "Microsoft.PowerShell",
     "The ShellID identifies the current shell.  This is used by #Requires."},
    {"NestedPromptLevel", 0, NULL, "int", "0",
     "Dictates what type of prompt should be displayed for the current nesting level"},
    {"MaximumHistoryCount", 0, NULL, "int", "4096", "Maximum number of history objects to retain in a session"},
    {"FormatEnumerationLimit", 0, NULL, "int", "4", "Dictates the limit of enumeration on formatting IEnumerable objects"},
    {"StackTrace", 0, NULL, NULL, NULL, NULL},
    {"PSEmailServer", 0, NULL, "string", "",
     "Variable to contain the name of the email server. This can be used instead of the HostName parameter in the "
     "Send-MailMessage cmdlet."},
    {"PSSessionApplicationName", 0, NULL, "string", "wsman", "AppName where the remote connection will be established"},
    {"PSSessionConfigurationName", 0, NULL, "string", "http://schemas.microsoft.com/powershell/Microsoft.PowerShell",
     "Name of the session configuration which will be loaded on the remote computer"},
    {"PSNativeCommandUseErrorActionPreference", 0, NULL, "bool", "",
     "If true, $ErrorActionPreference applies to native executables, so that non-zero exit codes will generate cmdlet-style "
     "errors governed by error action settings"},
    {"PSNativeCommandArgumentPassing", 0, NULL, SMA "NativeArgumentPassingStyle", "Standard",
     "Dictates how arguments are passed to native executables."},
    {"WhatIfPreference", 0, NULL, "bool", "", "If true, WhatIf is considered to be enabled for all commands."},
    {"ErrorActionPreference", 0, NULL, SMA "ActionPreference", "Continue",
     "Dictates the action taken when an error message is delivered"},
    {"WarningPreference", 0, NULL, SMA "ActionPreference", "Continue",
     "Dictates the action taken when a Warning message is delivered"},
    {"VerbosePreference", 0, NULL, SMA "ActionPreference", "SilentlyContinue",
     "Dictates the action taken when a Verbose message is delivered"},
    {"DebugPreference", 0, NULL, SMA "ActionPreference", "SilentlyContinue",
     "Dictates the action taken when a Debug message is delivered"},
    {"InformationPreference", 0, NULL, SMA "ActionPreference", "SilentlyContinue",
     "Dictates the action taken when a command generates an item in the Information stream"},
    {"ProgressPreference", 0, NULL, SMA "ActionPreference", "Continue",
     "Dictates the action taken when progress records are delivered"},
    {"ConfirmPreference", 0, NULL, SMA "ConfirmImpact", "High",
     "Dictates when confirmation should be requested. Confirmation is requested when the ConfirmImpact of the operation is "
     "equal to or greater than $ConfirmPreference. If $ConfirmPreference is None, actions will only be confirmed when "
     "Confirm is specified."},
    {"ErrorView", 0, NULL, SMA "ErrorView", "ConciseView", "Dictates the view mode to use when displaying errors"},
};

static ps_value value_of(const struct row *r)
{
	if (!r->type)
		return PS_NULL;
	ps_value text = ps_cstring(r->text);
	const struct ps_type *t = ps_type_find_builtin(r->type, strlen(r->type));
	ps_value v = t ? ps_try_convert(text, t) : PS_UNSET;
	return ps_is_unset(v) ? text : v;
}

/* Kept values: computed on first use, found again by the cell itself. */
static ps_value compute_kept(struct runspace *rs, struct variable *v)
{
	ps_value x = v->get(rs);
	if (!ps_failed(x)) {
		v->value = x;
		v->get = NULL;
	}
	return x;
}

void automatic_init(struct runspace *rs)
{
	struct scope *g = rs->global;
	g->extra = ptr_map_new();
	for (size_t i = 0; i < ARRAY_LEN(rows); i++) {
		const struct row *r = &rows[i];
		const struct lang_name *name = lang_name(r->name, strlen(r->name));
		struct variable *v = scope_variable(rs, g, name, true, false);
		v->value = r->get ? PS_NULL : value_of(r);
		v->get = r->get;
		v->compute_kept = r->get && (r->options & KEEP) ? compute_kept : NULL;
		v->options = r->options & ~(unsigned)KEEP;
		v->description = r->description;
	}
}
