/* SPDX-License-Identifier: MIT */
/*
 * engine/host_object.c - $Host, $Host.UI and $Host.UI.RawUI on top of struct host.
 */
#include <stdio.h>
#include <string.h>

#include "base/buf.h"
#include "base/guid.h"
#include "engine/eval_priv.h"
#include "engine/host.h"
#include "engine/session_object.h"
#include "heap/heap.h"

static struct host *host(void)
{
	return runspace_current()->host;
}

static ps_value view(const struct ps_type *t)
{
	struct ps_refobj *o = heap_new(struct ps_refobj);
	o->o.type = t;
	return ps_from_obj(o);
}

/* ---- UI ---- */
typedef void write_fn(struct host *h, const char *s, size_t n);

static ps_value write_text(const struct ps_call *c, bool newline)
{
	struct buf b = BUF_INIT;
	uint32_t at = c->argc == 3 ? 2 : 0;
	int fg = -1, bg = -1;
	if (c->argc == 3) {
		fg = (int)ps_int64(c->args[0]);
		bg = (int)ps_int64(c->args[1]);
	}
	if (c->argc > at && !ps_to_text(c->args[at], &b, NULL))
		return PS_FAIL;
	if (newline)
		buf_puts(&b, "\n");
	struct host *h = host();
	if (fg >= 0 && h->ops->write_colored)
		h->ops->write_colored(h, fg, bg, buf_str(&b), b.len);
	else if (h->ops->write)
		h->ops->write(h, buf_str(&b), b.len);
	buf_fini(&b);
	return PS_NOTHING;
}

static ps_value ui_write(const struct ps_call *c)
{
	return write_text(c, false);
}

static ps_value ui_write_line(const struct ps_call *c)
{
	return write_text(c, true);
}

static ps_value through(const struct ps_call *c, write_fn *fn)
{
	struct buf b = BUF_INIT;
	if (!ps_to_text(c->args[0], &b, NULL))
		return PS_FAIL;
	if (fn)
		fn(host(), buf_str(&b), b.len);
	buf_fini(&b);
	return PS_NOTHING;
}

static ps_value ui_error(const struct ps_call *c)
{
	return through(c, host()->ops->write_error_text);
}

static ps_value ui_warning(const struct ps_call *c)
{
	return through(c, host()->ops->write_warning);
}

static ps_value ui_verbose(const struct ps_call *c)
{
	return through(c, host()->ops->write_verbose);
}

static ps_value ui_debug(const struct ps_call *c)
{
	return through(c, host()->ops->write_debug);
}

static ps_value ui_read_line(const struct ps_call *c)
{
	(void)c;
	struct host *h = host();
	return h->ops->read_line ? h->ops->read_line(h) : PS_NULL;
}

static ps_value ui_choice(const struct ps_call *c)
{
	struct host *h = host();
	if (!h->ops->prompt_for_choice)
		return ps_from_int(-1);
	ps_value caption = ps_to_string(c->args[0]), message = ps_to_string(c->args[1]), def = ps_convert(c->args[3], &type_int32);
	if (ps_failed(caption) || ps_failed(message) || ps_failed(def))
		return PS_FAIL;
	int n = h->ops->prompt_for_choice(h, ps_str(caption)->text, ps_str(message)->text, c->args[2], ps_int(def));
	return n < 0 ? PS_FAIL : ps_from_int(n);
}

static ps_value ui_raw(const struct ps_call *c)
{
	(void)c;
	return view(&type_raw_ui);
}

static ps_value ui_false(const struct ps_call *c)
{
	(void)c;
	return PS_FALSE;
}

static const struct ps_member_row ui_rows[] = {
    {"int PromptForChoice(string caption, string message, System.Object choices, int defaultChoice)", ui_choice, NULL},
    {"string ReadLine()", ui_read_line, NULL},
    {"void Write(string value)", ui_write, NULL},
    {"void Write(System.ConsoleColor foregroundColor, System.ConsoleColor backgroundColor, string value)", ui_write, NULL},
    {"void WriteDebugLine(string message)", ui_debug, NULL},
    {"void WriteErrorLine(string value)", ui_error, NULL},
    {"void WriteLine()", ui_write_line, NULL},
    {"void WriteLine(string value)", ui_write_line, NULL},
    {"void WriteLine(System.ConsoleColor foregroundColor, System.ConsoleColor backgroundColor, string value)", ui_write_line, NULL},
    {"void WriteVerboseLine(string message)", ui_verbose, NULL},
    {"void WriteWarningLine(string message)", ui_warning, NULL},
    {"System.Management.Automation.Host.PSHostRawUserInterface RawUI {get;}", ui_raw, NULL},
    {"bool SupportsVirtualTerminal {get;}", ui_false, NULL},
    {NULL, NULL, NULL}};
struct ps_type type_host_ui = {PS_TYPE_HEAD, .name = "System.Management.Automation.Internal.Host.InternalHostUserInterface",
                               .base = &type_object, .tc = TC_OBJECT, .flags = PS_TYPE_REF, .rows = ui_rows};

/* ---- RawUI ---- */
static ps_value raw_size(const struct ps_call *c)
{
	(void)c;
	struct host *h = host();
	int w = h->ops->width ? h->ops->width(h) : 120;
	ps_value o = ps_custom_new();
	ps_add_note(o, "Width", ps_from_int(w));
	ps_add_note(o, "Height", ps_from_int(50));
	return o;
}

static ps_value raw_title(const struct ps_call *c)
{
	(void)c;
	return ps_cstring("");
}

static ps_value raw_set_title(const struct ps_call *c)
{
	(void)c;
	return PS_NOTHING;
}

static const struct ps_member_row raw_rows[] = {
    {"System.Management.Automation.Host.Size BufferSize {get;}", raw_size, NULL},
    {"System.Management.Automation.Host.Size WindowSize {get;}", raw_size, NULL},
    {"System.Management.Automation.Host.Size MaxWindowSize {get;}", raw_size, NULL},
    {"string WindowTitle {get;set;}", raw_title, raw_set_title},
    {NULL, NULL, NULL}};
struct ps_type type_raw_ui = {PS_TYPE_HEAD, .name = "System.Management.Automation.Internal.Host.InternalHostRawUserInterface",
                              .base = &type_object, .tc = TC_OBJECT, .flags = PS_TYPE_REF, .rows = raw_rows};

/* ---- host ---- */
static ps_value host_name(const struct ps_call *c)
{
	(void)c;
	return ps_cstring(host()->name);
}

static ps_value host_version(const struct ps_call *c)
{
	(void)c;
	ps_value v = variable_get(runspace_current(), "global:PSVersionTable");
	return ps_failed(v) ? v : ps_get(v, "PSVersion");
}

static ps_value host_id(const struct ps_call *c)
{
	(void)c;
	return ps_from_guid(&runspace_current()->instance_id);
}

static ps_value host_culture(const struct ps_call *c)
{
	static const char name[] = "System.Globalization.CultureInfo";
	(void)c;
	const struct ps_type *t = ps_type_find(name, sizeof name - 1, NULL);
	ps_value v = PS_NULL;
	if (t && ps_get_static(t, "CurrentCulture", 14, &v) == PS_FOUND)
		return v;
	ps_take_pending();
	return ps_cstring("en-US");
}

static ps_value host_ui(const struct ps_call *c)
{
	(void)c;
	return view(&type_host_ui);
}

static ps_value host_set_exit(const struct ps_call *c)
{
	struct host *h = host();
	if (h->ops->set_exit)
		h->ops->set_exit(h, (int)ps_int64(c->args[0]));
	return PS_NOTHING;
}

static ps_value host_false(const struct ps_call *c)
{
	(void)c;
	return PS_FALSE;
}

static ps_value host_null(const struct ps_call *c)
{
	(void)c;
	return PS_NULL;
}

static const struct ps_member_row host_rows[] = {
    {"void SetShouldExit(int exitCode)", host_set_exit, NULL},
    {"System.Globalization.CultureInfo CurrentCulture {get;}", host_culture, NULL},
    {"System.Globalization.CultureInfo CurrentUICulture {get;}", host_culture, NULL},
    {"bool DebuggerEnabled {get;set;}", host_false, NULL},
    {"guid InstanceId {get;}", host_id, NULL},
    {"bool IsRunspacePushed {get;}", host_false, NULL},
    {"string Name {get;}", host_name, NULL},
    {"psobject PrivateData {get;}", host_null, NULL},
    {"runspace Runspace {get;}", host_null, NULL},
    {"System.Management.Automation.Host.PSHostUserInterface UI {get;}", host_ui, NULL},
    {"version Version {get;}", host_version, NULL},
    {NULL, NULL, NULL}};
struct ps_type type_internal_host = {PS_TYPE_HEAD, .name = "System.Management.Automation.Internal.Host.InternalHost",
                                     .base = &type_object, .tc = TC_OBJECT, .flags = PS_TYPE_REF, .rows = host_rows};

ps_value session_host(struct runspace *rs)
{
	(void)rs;
	return view(&type_internal_host);
}
