/* SPDX-License-Identifier: MIT */
/*
 * engine/streams.c - warning, verbose, debug, information and progress records: preference, -…Variable, redirection,
 * host.
 */
#include <stdio.h>
#include <string.h>

#include "base/buf.h"
#include "base/utf.h"
#include "engine/errors.h"
#include "engine/invocation.h"
#include "engine/record.h"
#include "heap/heap.h"

struct stream_rule {
	const char *variable;
	enum action otherwise;
	const struct ps_type *type;
	const char *word;
};
static const struct stream_rule rules[STREAM_COUNT] = {
    [STREAM_WARNING] = {"WarningPreference", ACTION_CONTINUE, &type_warning_record, "WarningPreference"},
    [STREAM_VERBOSE] = {"VerbosePreference", ACTION_SILENT, &type_verbose_record, "VerbosePreference"},
    [STREAM_DEBUG] = {"DebugPreference", ACTION_SILENT, &type_debug_record, "DebugPreference"},
    [STREAM_INFORMATION] = {"InformationPreference", ACTION_SILENT, &type_information_record, "InformationPreference"},
};

static enum action action_for(struct runspace *rs, const struct stage *s, enum stream stream)
{
	if (s) {
		const struct common *c = &s->common;
		if (stream == STREAM_WARNING && c->warning_action >= 0)
			return (enum action)c->warning_action;
		if (stream == STREAM_INFORMATION && c->information_action >= 0)
			return (enum action)c->information_action;
		if (stream == STREAM_VERBOSE && c->verbose >= 0)
			return c->verbose ? ACTION_CONTINUE : ACTION_SILENT;
		if (stream == STREAM_DEBUG && c->debug >= 0)
			return c->debug ? ACTION_CONTINUE : ACTION_SILENT;
		if ((stream == STREAM_WARNING || stream == STREAM_VERBOSE || stream == STREAM_DEBUG) &&
		    c->verbose == 1 && stream == STREAM_VERBOSE)
			return ACTION_CONTINUE;
	}
	return preference_get(rs, rules[stream].variable, rules[stream].otherwise);
}

static void to_variables(struct runspace *rs, enum stream stream, ps_value record)
{
	for (struct stream_var *v = rs->streams ? rs->streams->vars : NULL; v; v = v->next)
		if (v->stream == stream)
			ps_list_add(v->list, record);
}

static enum ps_status to_host(struct runspace *rs, enum stream stream, ps_value record)
{
	struct host *h = rs->host;
	if (stream == STREAM_INFORMATION) {
		if (h->ops->write_information)
			h->ops->write_information(h, record);
		return PS_OK;
	}
	ps_value text = ps_to_string(record);
	if (ps_failed(text))
		return PS_ERROR;
	const struct ps_str *s = ps_str(text);
	void (*write)(struct host *, const char *, size_t) = stream == STREAM_WARNING   ? h->ops->write_warning
	                                                     : stream == STREAM_VERBOSE ? h->ops->write_verbose
	                                                                                : h->ops->write_debug;
	if (write)
		write(h, s->text, s->len);
	return PS_OK;
}

static enum ps_status emit(struct runspace *rs, enum stream stream, ps_value record)
{
	struct sink *to = rs->streams ? rs->streams->to[stream] : NULL;
	return to ? to->write(to, record) : to_host(rs, stream, record);
}

static enum ps_status stop_because(enum stream stream, ps_value record)
{
	ps_value text = ps_to_string(record);
	ps_value x = ps_exception_new(
	    &type_exc_action_preference_stop,
	    "The running command stopped because the preference variable \"%s\" or common parameter is set to Stop: %s",
	    rules[stream].word, ps_failed(text) ? "" : ps_str(text)->text);
	((struct ps_exception *)x.bits)->record =
	    ps_error_record_new(x, "ActionPreferenceStop", CAT_OPERATION_STOPPED, PS_NULL);
	ps_throw_value(x);
	return PS_ERROR;
}

enum ps_status stream_write_text(struct runspace *rs, struct stage *s, enum stream stream, ps_value message)
{
	enum action a = action_for(rs, s, stream);
	bool wanted = false;
	for (struct stream_var *v = rs->streams ? rs->streams->vars : NULL; v; v = v->next)
		wanted |= v->stream == stream;
	if (a == ACTION_IGNORE || (a == ACTION_SILENT && !wanted && !(rs->streams && rs->streams->to[stream])))
		return PS_OK;
	ps_value record = ps_is_obj(message) && ps_type_of(message) == rules[stream].type
	                      ? message
	                      : record_new(rs, rules[stream].type, message);
	if (wanted)
		to_variables(rs, stream, record);
	if (a == ACTION_SILENT)
		return PS_OK;
	enum ps_status st = emit(rs, stream, record);
	if (st != PS_OK)
		return st;
	if (a == ACTION_STOP)
		return stop_because(stream, record);
	if (a == ACTION_INQUIRE) {
		bool go_on;
		ps_value text = ps_to_string(record);
		st = inquire(rs, ps_failed(text) ? "" : ps_str(text)->text, &go_on, NULL);
		return st != PS_OK ? st : go_on ? PS_OK : stop_because(stream, record);
	}
	return PS_OK;
}

enum ps_status stream_write_information(struct runspace *rs, struct stage *s, ps_value record, bool is_host)
{
	enum action a = action_for(rs, s, STREAM_INFORMATION);
	to_variables(rs, STREAM_INFORMATION, record);
	if (is_host && a == ACTION_SILENT && !(s && s->common.information_action >= 0))
		a = ACTION_CONTINUE; /* Write-Host shows whatever the preference says */
	if (rs->streams)
		rs->streams->shown = a != ACTION_SILENT && a != ACTION_IGNORE;
	if (a == ACTION_IGNORE || a == ACTION_SILENT)
		return a == ACTION_SILENT && rs->streams && rs->streams->to[STREAM_INFORMATION]
		           ? emit(rs, STREAM_INFORMATION, record)
		           : PS_OK;
	enum ps_status st = emit(rs, STREAM_INFORMATION, record);
	return st == PS_OK && a == ACTION_STOP ? stop_because(STREAM_INFORMATION, record) : st;
}

enum ps_status stream_write_progress(struct runspace *rs, struct stage *s, ps_value record)
{
	enum action a = s && s->common.progress_action >= 0 ? (enum action)s->common.progress_action
	                                                    : preference_get(rs, "ProgressPreference", ACTION_CONTINUE);
	if (a == ACTION_SILENT || a == ACTION_IGNORE)
		return PS_OK;
	if (rs->host->ops->write_progress)
		rs->host->ops->write_progress(rs->host, 1, record);
	return PS_OK;
}

/* ---- questions ---- */
static ps_value choices_of(const char *const *texts, uint32_t n)
{
	struct ps_vec v = {NULL, 0, 0};
	for (uint32_t i = 0; i < n; i += 2) {
		ps_value c = ps_custom_new();
		ps_add_note(c, "Label", ps_cstring(texts[i]));
		ps_add_note(c, "HelpMessage", ps_cstring(texts[i + 1]));
		ps_vec_add(&v, c);
	}
	return ps_vec_to_array(&v);
}

enum ps_status inquire(struct runspace *rs, const char *message, bool *ret_go_on, enum action *ret_from_now_on)
{
	static const char *const texts[] = {
	    "&Yes",
	    "Continue with only the next step of the operation.",
	    "Yes to &All",
	    "Continue with all the steps of the operation.",
	    "&Halt Command",
	    "Stop this command.",
	    "&Suspend",
	    "Pause the current pipeline and return to the command prompt. Type \"exit\" to resume the "
	    "pipeline."};
	struct host *h = rs->host;
	if (!h->ops->prompt_for_choice) {
		ps_throw(&type_exc_host, "The host program or the command type does not support user interaction.");
		return PS_ERROR;
	}
	int answer = h->ops->prompt_for_choice(h, "Confirm", message, choices_of(texts, ARRAY_LEN(texts)), 0);
	if (answer < 0)
		return PS_ERROR;
	*ret_go_on = answer < 2;
	if (answer == 1 && ret_from_now_on)
		*ret_from_now_on = ACTION_CONTINUE;
	return PS_OK;
}

enum ps_status stream_write_record(struct runspace *rs, struct stage *s, enum stream stream, ps_value record, bool show)
{
	if (show) {
		bool is_host = stream == STREAM_INFORMATION &&
		               ps_type_of(ps_base(ps_get(record, "MessageData"))) == &type_host_message;
		return stream == STREAM_INFORMATION ? stream_write_information(rs, s, record, is_host)
		                                    : stream_write_text(rs, s, stream, record);
	}
	to_variables(rs, stream, record);
	/* what the far host call has shown cannot be redirected any more; information records are data as well */
	struct sink *to = rs->streams && stream == STREAM_INFORMATION ? rs->streams->to[stream] : NULL;
	return to ? to->write(to, record) : PS_OK;
}
