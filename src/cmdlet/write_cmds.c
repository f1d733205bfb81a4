/* SPDX-License-Identifier: MIT */
/* cmdlet/write_cmds.c - Out-Null, Write-Output, -Warning, -Verbose, -Debug, -Information, -Progress, -Host. */
#include <string.h>

#include "base/buf.h"
#include "base/utf.h"
#include "engine/cmdlet.h"
#include "engine/errors.h"
#include "engine/record.h"
#include "heap/heap.h"

/* ---- Out-Null ---- */
static const char *const null_params[] = {"InputObject", NULL};
static enum ps_status null_process(struct cmdlet_call *c)
{
	(void)c;
	return PS_OK;
}
const struct cmdlet cmdlet_out_null = {
    .name = "Out-Null",
    .params = null_params,
    .process = null_process,
    .synopsis = "Hides the output instead of sending it down the pipeline or displaying it."};

/* ---- Write-Output ---- */
enum { O_INPUT, O_NO_ENUMERATE };
static const char *const output_params[] = {"InputObject", "NoEnumerate", NULL};
static enum ps_status output_process(struct cmdlet_call *c)
{
	ps_value v = ps_is_unset(c->input) ? c->args[O_INPUT] : c->input;
	if (ps_is_unset(v))
		return PS_OK;
	return cmdlet_switch(c, O_NO_ENUMERATE) ? cmdlet_write(c, v) : cmdlet_write_all(c, v);
}
const struct cmdlet cmdlet_write_output = {.name = "Write-Output",
                                           .params = output_params,
                                           .process = output_process,
                                           .synopsis = "Writes the specified objects to the pipeline."};

/* ---- Write-Warning, -Verbose, -Debug ---- */
enum { M_MESSAGE };
static const char *const message_params[] = {"Message", NULL};
static const char *message(const struct cmdlet_call *c)
{
	const char *s = cmdlet_str(c, M_MESSAGE);
	return s ? s : "";
}
static enum ps_status warning_process(struct cmdlet_call *c)
{
	return cmdlet_warning(c, "%s", message(c));
}
static enum ps_status verbose_process(struct cmdlet_call *c)
{
	return cmdlet_verbose(c, "%s", message(c));
}
static enum ps_status debug_process(struct cmdlet_call *c)
{
	return cmdlet_debug(c, "%s", message(c));
}
const struct cmdlet cmdlet_write_warning = {.name = "Write-Warning",
                                            .params = message_params,
                                            .process = warning_process,
                                            .synopsis = "Writes a warning message."};
const struct cmdlet cmdlet_write_verbose = {.name = "Write-Verbose",
                                            .params = message_params,
                                            .process = verbose_process,
                                            .synopsis = "Writes text to the verbose message stream."};
const struct cmdlet cmdlet_write_debug = {.name = "Write-Debug",
                                          .params = message_params,
                                          .process = debug_process,
                                          .synopsis = "Writes a debug message to the console."};

/* ---- Write-Information ---- */
enum { I_DATA, I_TAGS };
static const char *const information_params[] = {"MessageData", "Tags", NULL};

/* Where an information record says it comes from: the script's path, or the command. */
static const char *source_of(struct cmdlet_call *c)
{
	ps_value path = variable_get(c->rs, "PSCommandPath");
	if (!ps_is_unset(path) && ps_is_string(path) && ps_str(path)->len)
		return ps_str(path)->text;
	return c->def->name;
}

static enum ps_status information_process(struct cmdlet_call *c)
{
	uint32_t n;
	const ps_value *tags = cmdlet_array(c, I_TAGS, &n);
	return cmdlet_information(c, information_record_new(c->rs, c->args[I_DATA], source_of(c), tags, n));
}
const struct cmdlet cmdlet_write_information = {
    .name = "Write-Information",
    .params = information_params,
    .process = information_process,
    .synopsis = "Specifies how PowerShell handles information stream data for a command."};

/* ---- Write-Host ---- */
enum { H_OBJECT, H_NO_NEWLINE, H_SEPARATOR, H_FG, H_BG };
static const char *const host_params[] = {"Object",          "NoNewline",       "Separator",
                                          "ForegroundColor", "BackgroundColor", NULL};

static bool host_text(ps_value v, const char *separator, size_t sep_n, struct buf *out)
{
	ps_value base = ps_base(v);
	if (ps_is_null(base))
		return true;
	struct ps_vec items = {NULL, 0, 0};
	if (ps_tc(base) == TC_DICT) { /* its entries: "[a, 1]" */
		uint32_t pos = 0;
		ps_value key, value;
		while (ps_dict_next(ps_dict(base), &pos, &key, &value)) {
			struct buf entry = BUF_INIT;
			buf_puts(&entry, "[");
			bool ok = ps_to_text(key, &entry, NULL);
			buf_puts(&entry, ", ");
			ok = ok && ps_to_text(value, &entry, NULL);
			buf_puts(&entry, "]");
			ps_vec_add(&items, ps_string_take(&entry));
			if (!ok)
				return false;
		}
	} else if (!ps_is_enumerable(base) || ps_is_string(base)) {
		return ps_tc(v) == TC_PSOBJECT ? ps_to_text(v, out, NULL) : ps_net_to_string(v, out);
	} else if (!ps_flatten(base, &items)) {
		return false;
	}
	bool any = false;
	for (uint32_t i = 0; i < items.count; i++) {
		struct buf one = BUF_INIT;
		bool ok = host_text(items.at[i], separator, sep_n, &one);
		if (any)
			buf_put(out, separator, sep_n);
		buf_put(out, buf_str(&one), one.len);
		any = true;
		buf_fini(&one);
		if (!ok)
			return false;
	}
	return true;
}

static int color(const struct cmdlet_call *c, int p)
{
	if (!cmdlet_has(c, p) || ps_is_null(c->args[p]))
		return -1;
	ps_value v = ps_base(c->args[p]);
	return ps_tc(v) == TC_ENUM ? (int)ps_int64(v) : -1;
}

static enum ps_status host_process(struct cmdlet_call *c)
{
	struct buf b = BUF_INIT, sep = BUF_INIT;
	buf_puts(&sep, " ");
	if (cmdlet_has(c, H_SEPARATOR)) {
		buf_reset(&sep);
		if (!host_text(c->args[H_SEPARATOR], "", 0, &sep))
			return PS_ERROR;
	}
	ps_value v = ps_is_unset(c->input) ? c->args[H_OBJECT] : c->input;
	bool ok = ps_is_unset(v) || host_text(v, buf_str(&sep), sep.len, &b);
	ps_value tag = ps_cstring("PSHOST");
	enum ps_status st = PS_ERROR;
	if (ok) {
		ps_value data = host_message_new(buf_str(&b), b.len, cmdlet_switch(c, H_NO_NEWLINE), color(c, H_FG),
		                                 color(c, H_BG));
		ps_value record = information_record_new(c->rs, data, source_of(c), &tag, 1);
		st = stream_write_information(c->rs, cmdlet_stage(c), record, true);
	}
	buf_fini(&b);
	buf_fini(&sep);
	return st;
}
const struct cmdlet cmdlet_write_host = {.name = "Write-Host",
                                         .params = host_params,
                                         .process = host_process,
                                         .synopsis = "Writes customized output to a host."};

/* ---- Write-Progress ---- */
enum { P_ACTIVITY, P_STATUS, P_ID, P_PERCENT, P_SECONDS, P_OPERATION, P_PARENT, P_COMPLETED, P_SOURCE };
static const char *const progress_params[] = {
    "Activity",         "Status",   "Id",        "PercentComplete", "SecondsRemaining",
    "CurrentOperation", "ParentId", "Completed", "SourceId",        NULL};
static enum ps_status progress_process(struct cmdlet_call *c)
{
	ps_value v =
	    progress_record_new((int32_t)cmdlet_int(c, P_ID, 0),
	                        cmdlet_str(c, P_ACTIVITY) ? cmdlet_str(c, P_ACTIVITY) : "", cmdlet_str(c, P_STATUS));
	struct progress_record *r = (struct progress_record *)v.bits;
	r->percent = (int32_t)cmdlet_int(c, P_PERCENT, -1);
	r->seconds = (int32_t)cmdlet_int(c, P_SECONDS, -1);
	r->parent_id = (int32_t)cmdlet_int(c, P_PARENT, -1);
	r->kind = cmdlet_switch(c, P_COMPLETED);
	if (cmdlet_has(c, P_OPERATION))
		r->operation = c->args[P_OPERATION];
	return cmdlet_progress(c, v);
}
const struct cmdlet cmdlet_write_progress = {.name = "Write-Progress",
                                             .params = progress_params,
                                             .process = progress_process,
                                             .synopsis = "Displays a progress bar within a PowerShell command window."};
