/* SPDX-License-Identifier: MIT */
/* object/typedata_rows.c - the members and facts that PowerShell's own type data adds to .NET types. */
#include "object/fileinfo.h"
#include "object/typedata_rows.h"

#include <limits.h>
#include <stdlib.h>
#include <string.h>

#include "base/buf.h"
#include "object/convert.h"

static ps_value text_of(const struct ps_call *c)
{
	struct buf b = BUF_INIT;
	bool ok = ps_net_to_string(c->self, &b);
	ps_value v = ps_string_take(&b);
	return ok ? v : PS_FAIL;
}

/* DateTime.DateTime: long date and long time; DisplayHint is a note on the wrapper, which code properties do not see. */
static ps_value datetime_text(const struct ps_call *c)
{
	struct buf b = BUF_INIT;
	bool ok = ps_format_value(c->self, "D", 1, &b);
	buf_puts(&b, " ");
	ok = ok && ps_format_value(c->self, "T", 1, &b);
	ps_value v = ps_string_take(&b);
	return ok ? v : PS_FAIL;
}

/* ---- files ---- */
enum { ATTR_READ_ONLY = 1, ATTR_HIDDEN = 2, ATTR_SYSTEM = 4, ATTR_DIRECTORY = 16, ATTR_ARCHIVE = 32, ATTR_LINK = 1024 };

static int64_t attributes(ps_value file)
{
	ps_value v = ps_get(file, "Attributes");
	return ps_tc(v) == TC_ENUM ? ps_int64(v) : 0;
}

static ps_value file_mode(const struct ps_call *c)
{
	int64_t a = attributes(c->self);
	char mode[] = "-----";
	if (a & ATTR_LINK)
		mode[0] = 'l';
	else if (a & ATTR_DIRECTORY)
		mode[0] = 'd';
	if (a & ATTR_ARCHIVE)
		mode[1] = 'a';
	if (a & ATTR_READ_ONLY)
		mode[2] = 'r';
	if (a & ATTR_HIDDEN)
		mode[3] = 'h';
	if (a & ATTR_SYSTEM)
		mode[4] = 's';
	return ps_cstring(mode);
}

static ps_value file_base_name(const struct ps_call *c)
{
	ps_value name = ps_get(c->self, "Name"), extension = ps_get(c->self, "Extension");
	if (!ps_is_string(name) || !ps_is_string(extension))
		return name;
	return ps_string(ps_str(name)->text, ps_str(name)->len - ps_str(extension)->len);
}

static ps_value directory_base_name(const struct ps_call *c)
{
	return ps_get(c->self, "Name");
}

static ps_value link_type(const struct ps_call *c)
{
	return attributes(c->self) & ATTR_LINK ? ps_cstring("SymbolicLink") : PS_NULL;
}

static ps_value resolved_target(const struct ps_call *c)
{
	ps_value path = ps_get(c->self, "FullName");
	char real[PATH_MAX];
	if (ps_is_string(path) && realpath(ps_str(path)->text, real))
		return ps_string_lossy(real, strlen(real));
	return path;
}

static ps_value name_string(const struct ps_call *c)
{
	ps_value name = ps_get(c->self, "Name"), target = ps_get(c->self, "LinkTarget");
	if (!ps_is_string(target) || !ps_is_string(name))
		return name;
	return ps_string_printf("%s -> %s", ps_str(name)->text, ps_str(target)->text);
}

static ps_value length_string(const struct ps_call *c)
{
	ps_value length = ps_get(c->self, "Length");
	return ps_is_null(length) || attributes(c->self) & ATTR_DIRECTORY ? ps_cstring("") : ps_to_string(length);
}

static ps_value write_time_string(const struct ps_call *c)
{
	ps_value when = ps_get(c->self, "LastWriteTime");
	struct buf d = BUF_INIT, t = BUF_INIT;
	bool ok = ps_format_value(when, "d", 1, &d) && ps_format_value(when, "t", 1, &t);
	ps_value v = ok ? ps_string_printf("%10s %8s", buf_str(&d), buf_str(&t)) : PS_FAIL;
	buf_fini(&d);
	buf_fini(&t);
	return v;
}

/* ---- processes ---- */
static ps_value process_cpu(const struct ps_call *c)
{
	ps_value time = ps_get(c->self, "TotalProcessorTime");
	return ps_tc(time) == TC_TIMESPAN ? ps_from_double((double)ps_timespan_ticks(time) / 1e7) : PS_NULL;
}

static ps_value process_path(const struct ps_call *c)
{
	ps_value module = ps_get(c->self, "MainModule");
	return ps_is_null(module) ? PS_NULL : ps_get(module, "FileName");
}

static ps_value resolved_command_name(const struct ps_call *c)
{
	ps_value command = ps_get(c->self, "ResolvedCommand");
	return ps_is_null(command) ? PS_NULL : ps_get(command, "Name");
}

static ps_value alias_display_name(const struct ps_call *c)
{
	ps_value name = ps_get(c->self, "Name"), resolved = resolved_command_name(c);
	if (!ps_is_string(resolved))
		resolved = ps_get(c->self, "Definition");
	if (!ps_is_string(name) || !ps_is_string(resolved))
		return name;
	return ps_string_printf("%s -> %s", ps_str(name)->text, ps_str(resolved)->text);
}

static ps_value message_details(const struct ps_call *c)
{
	ps_value details = ps_get(c->self, "ErrorDetails");
	return ps_is_null(details) ? PS_NULL : ps_get(details, "Message");
}

#define ALIAS(type, name, target)     {type, EXT_ALIAS, name, target, NULL, NULL},
#define SCRIPT(type, name, fn)        {type, EXT_SCRIPT_PROPERTY, name, NULL, fn, NULL},
#define CODE(type, name, fn)          {type, EXT_CODE_PROPERTY, name, NULL, fn, NULL},
#define NOTE(type, name, text)        {type, EXT_NOTE, name, text, NULL, NULL},
#define PROPERTIES(type, name, names) {type, EXT_PROPERTY_SET, name, names, NULL, NULL},
#define PROCESS "System.Diagnostics.Process"
#define FILE_   "System.IO.FileInfo"
#define FOLDER  "System.IO.DirectoryInfo"

const struct typedata_row typedata_rows[] = {
    ALIAS("System.Collections.DictionaryEntry", "Name", "Key")
    SCRIPT("System.DateTime", "DateTime", datetime_text)
    SCRIPT("System.Guid", "Guid", text_of)
    SCRIPT("System.Net.IPAddress", "IPAddressToString", text_of)
    ALIAS("System.Management.Automation.CommandInfo", "Namespace", "ModuleName")
    SCRIPT("System.Management.Automation.AliasInfo", "ResolvedCommandName", resolved_command_name)
    SCRIPT("System.Management.Automation.AliasInfo", "DisplayName", alias_display_name)
    SCRIPT("System.Management.Automation.ErrorRecord", "PSMessageDetails", message_details)
    CODE(FILE_, "UnixMode", fileinfo_unix_mode)
    CODE(FILE_, "User", fileinfo_user)
    CODE(FILE_, "Group", fileinfo_group)
    CODE(FILE_, "Size", fileinfo_size)
    CODE(FILE_, "Mode", file_mode)
    CODE(FILE_, "ModeWithoutHardLink", file_mode)
    SCRIPT(FILE_, "BaseName", file_base_name)
    CODE(FILE_, "ResolvedTarget", resolved_target)
    ALIAS(FILE_, "Target", "LinkTarget")
    CODE(FILE_, "LinkType", link_type)
    CODE(FILE_, "NameString", name_string)
    CODE(FILE_, "LengthString", length_string)
    CODE(FILE_, "LastWriteTimeString", write_time_string)
    CODE(FOLDER, "UnixMode", fileinfo_unix_mode)
    CODE(FOLDER, "User", fileinfo_user)
    CODE(FOLDER, "Group", fileinfo_group)
    CODE(FOLDER, "Size", fileinfo_size)
    CODE(FOLDER, "Mode", file_mode)
    CODE(FOLDER, "ModeWithoutHardLink", file_mode)
    SCRIPT(FOLDER, "BaseName", directory_base_name)
    CODE(FOLDER, "ResolvedTarget", resolved_target)
    ALIAS(FOLDER, "Target", "LinkTarget")
    CODE(FOLDER, "LinkType", link_type)
    CODE(FOLDER, "NameString", name_string)
    CODE(FOLDER, "LengthString", length_string)
    CODE(FOLDER, "LastWriteTimeString", write_time_string)
    PROPERTIES(PROCESS, "PSConfiguration", "Name Id PriorityClass FileVersion")
    PROPERTIES(PROCESS, "PSResources", "Name Id Handlecount WorkingSet NonPagedMemorySize PagedMemorySize "
               "PrivateMemorySize VirtualMemorySize Threads.Count TotalProcessorTime")
    ALIAS(PROCESS, "Name", "ProcessName")
    ALIAS(PROCESS, "SI", "SessionId")
    ALIAS(PROCESS, "Handles", "HandleCount")
    ALIAS(PROCESS, "VM", "VirtualMemorySize64")
    ALIAS(PROCESS, "WS", "WorkingSet64")
    ALIAS(PROCESS, "PM", "PagedMemorySize64")
    ALIAS(PROCESS, "NPM", "NonpagedSystemMemorySize64")
    SCRIPT(PROCESS, "Path", process_path)
    SCRIPT(PROCESS, "CPU", process_cpu)
    NOTE(PROCESS, "__NounName", "Process")
    {NULL, EXT_NOTE, NULL, NULL, NULL, NULL}};

static const char *const process_default[] = {"Id", "Handles", "CPU", "SI", "Name", NULL};
static const char *const process_key[] = {"Id", NULL};
static const char *const culture_default[] = {"LCID", "Name", "DisplayName", NULL};
static const char *const culture_serialized[] = {"LCID", "Name", "DisplayName", "IetfLanguageTag",
                                                 "ThreeLetterISOLanguageName", "ThreeLetterWindowsLanguageName",
                                                 "TwoLetterISOLanguageName", NULL};
static const char *const module_serialized[] = {
    "ModuleType", "Name", "ModuleBase", "Path", "Description", "Version", "Author", "CompanyName", "Copyright", "Guid",
    "ExportedFunctions", "ExportedCmdlets", "ExportedVariables", "ExportedAliases", "NestedModules", "Tags", "ProjectUri",
    NULL};

const struct ps_type_facts typedata_facts[] = {
    {.type = PROCESS, .default_properties = process_default, .key_properties = process_key},
    {.type = "System.Globalization.CultureInfo", .default_properties = culture_default,
     .serialization_method = "SpecificProperties", .serialized_properties = culture_serialized, .serialization_depth = 1},
    {.type = "System.Net.IPAddress", .default_property = "IPAddressToString"},
    {.type = "System.Exception", .serialization_depth = 1},
    {.type = "System.Xml.XmlNode", .serialization_method = "String"},
    {.type = "System.Management.Automation.PSModuleInfo", .serialization_method = "SpecificProperties",
     .serialized_properties = module_serialized, .serialization_depth = 1},
    {.type = "System.Management.Automation.Job", .serialization_depth = 1},
    {.type = "Microsoft.PowerShell.Commands.Internal.Format.FormatStartData", .serialization_depth = 6},
    {.type = "Microsoft.PowerShell.Commands.Internal.Format.GroupStartData", .serialization_depth = 6},
    {.type = "Microsoft.PowerShell.Commands.Internal.Format.FormatEntryData", .serialization_depth = 6},
    {.type = "Microsoft.PowerShell.Commands.Internal.Format.GroupEndData", .serialization_depth = 6},
    {.type = "Microsoft.PowerShell.Commands.Internal.Format.FormatEndData", .serialization_depth = 6},
    {.type = NULL}};
