/* SPDX-License-Identifier: MIT */
/*
 * engine/errors.c - where an error happened, $Error, preferences, and the way of non-terminating errors.
 */
#include "engine/errors.h"

#include <string.h>
#include <strings.h>

#include "base/buf.h"
#include "base/utf.h"
#include "engine/command.h"
#include "engine/invocation.h"
#include "engine/names.h"
#include "heap/heap.h"
#include "object/psobject.h"
#include "tables/cmdlet_meta.h"

static struct ps_error_record *record_of(ps_value exception)
{
	struct ps_exception *x = (struct ps_exception *)exception.bits;
	ps_value r = ps_error_record_of(exception);
	if (ps_is_null(x->record))
		x->record = r; /* one exception, one record: what is noted now must be seen when it is caught */
	return (struct ps_error_record *)r.bits;
}

/* ---- places ---- */
/* Cmdlets whose class is not spelled as they are; all others are their name without the hyphen. */
static const char *class_spelling(const char *cmdlet)
{
	static const char *const rows[][2] = {{"ConvertFrom-CliXml", "ConvertFromClixml"}, {"ConvertTo-CliXml", "ConvertToClixml"}};
	for (size_t i = 0; i < ARRAY_LEN(rows); i++)
		if (strcmp(rows[i][0], cmdlet) == 0)
			return rows[i][1];
	return cmdlet;
}

/* Text behind the comma of the FullyQualifiedErrorId. */
static ps_value command_text(const struct command_info *info)
{
	if (!info)
		return PS_NULL;
	if (info->kind == COMMAND_APPLICATION)
		return PS_NULL;
	if (info->kind == COMMAND_CMDLET) {
		struct buf b = BUF_INIT;
		buf_puts(&b, "Microsoft.PowerShell.Commands.");
		for (const char *s = class_spelling(info->name); *s; s++)
			if (*s != '-')
				buf_put_byte(&b, *s);
		buf_puts(&b, "Command");
		return ps_string_take(&b);
	}
	return info->name && *info->name ? ps_cstring(info->name) : PS_NULL;
}

void error_decorate(struct stage *s, struct ps_error_record *r, const struct ast *at)
{
	if (!ps_is_null(r->invocation))
		return;
	ps_value v = invocation_of_stage(s);
	struct invocation *i = (struct invocation *)v.bits;
	if (at && s->source) {
		i->source = s->source;
		i->start = at->start;
		i->end = at->end;
	}
	if (!i->source && s->pl->caller.frame) { /* called from C: the place of the calling script */
		struct frame *f = s->pl->caller.frame;
		i->source = f->position ? f->source : NULL;
		i->start = f->position ? f->position->start : 0;
		i->end = f->position ? f->position->end : 0;
	}
	r->invocation = v;
	if (!ps_is_null(r->serialized))
		return; /* from another process: its command and activity are those of there */
	if (ps_is_null(r->command_name))
		r->command_name = command_text(s->info);
	if (ps_is_null(r->activity) && s->info->name)
		r->activity = ps_cstring(s->info->name);
	if (ps_is_null(r->stack_trace))
		r->stack_trace = frame_stack_text(s->rs);
}

/* An error that came out of a cmdlet from deeper code becomes the cmdlet's, its place too, unless a script threw it. */
void error_adopt(struct stage *s, ps_value exception)
{
	struct ps_error_record *r = record_of(exception);
	if (ps_is_exception(exception, &type_exc_action_preference_stop))
		return; /* the record that became terminating was complete when it was written */
	if (ps_is_null(r->invocation)) {
		error_decorate(s, r, NULL);
		return;
	}
	struct invocation *i = (struct invocation *)r->invocation.bits;
	if (((struct ps_exception *)exception.bits)->thrown_by_script || i->command ||
	    ps_is_exception(exception, &type_exc_parse) || ps_type_of(r->invocation) != &type_invocation_info)
		return;
	r->invocation = PS_NULL;
	error_decorate(s, r, NULL);
}

void error_locate_stage(struct stage *s, ps_value exception, const struct ast *at)
{
	error_decorate(s, record_of(exception), at);
}

void error_locate_exception(struct runspace *rs, ps_value exception, struct ast *position)
{
	struct ps_error_record *r = record_of(exception);
	/* an exception of .NET that an expression met first: its statement stopped */
	if (ps_is_null(r->invocation) && r->category == CAT_NOT_SPECIFIED &&
	    !ps_type_is(ps_type_of(exception), &type_runtime_exception))
		r->category = CAT_OPERATION_STOPPED;
	if (ps_is_null(r->invocation) && rs->frame) {
		const struct lang_source *source = position ? rs->frame->source : NULL;
		r->invocation =
		    invocation_new(rs, NULL, source, position ? position->start : 0, position ? position->end : 0, "");
	}
	if (ps_is_null(r->stack_trace))
		r->stack_trace = frame_stack_text(rs);
}

void error_locate(struct runspace *rs, struct ast *position)
{
	ps_value x = ps_pending();
	if (!ps_is_null(x))
		error_locate_exception(rs, x, position);
}

void error_locate_name(struct runspace *rs, struct ast *at, const char *invoked_as)
{
	ps_value x = ps_pending();
	error_locate_exception(rs, x, at);
	struct invocation *i = (struct invocation *)record_of(x)->invocation.bits;
	i->invoked_as = invoked_as;
}

/* ---- $Error ---- */
void error_remember(struct runspace *rs, ps_value error_record)
{
	if (ps_is_null(rs->errors) || ps_is_unset(rs->errors))
		return;
	struct ps_list *l = ps_list(rs->errors);
	lock_take(&l->lock);
	/* the same error again, rethrown: its record may be a copy, its exception is not */
	bool known = l->count && (ps_is(l->at[0], error_record) ||
	                          (ps_tc(l->at[0]) == TC_ERROR_RECORD && ps_tc(error_record) == TC_ERROR_RECORD &&
	                           ps_is(((struct ps_error_record *)l->at[0].bits)->exception,
	                                 ((struct ps_error_record *)error_record.bits)->exception)));
	lock_release(&l->lock);
	if (known)
		return;
	ps_list_add(l, error_record);
	lock_take(&l->lock);
	if (l->count > 1) {
		memmove(l->at + 1, l->at, (l->count - 1) * sizeof l->at[0]);
		l->at[0] = error_record;
	}
	if (l->count > 256)
		l->count = 256;
	l->version++;
	lock_release(&l->lock);
}

ps_value error_record_for_catch(struct runspace *rs, ps_value exception)
{
	(void)rs;
	return ps_from_obj(record_of(exception));
}

/* ---- preferences ---- */
static const char *const action_names[] = {"SilentlyContinue", "Stop",    "Continue", "Inquire",
                                           "Ignore",           "Suspend", "Break"};

enum action action_of_value(ps_value v, enum action otherwise)
{
	v = ps_base(v);
	if (ps_is_unset(v) || ps_is_null(v))
		return otherwise;
	if (ps_is_string(v)) {
		const struct ps_str *s = ps_str(v);
		int found = -1, matches = 0;
		for (int i = 0; i < (int)ARRAY_LEN(action_names); i++) {
			if (str_eq_nocase(action_names[i], s->text))
				return (enum action)i;
			if (s->len && strncasecmp(action_names[i], s->text, s->len) == 0) {
				found = i;
				matches++;
			}
		}
		if (matches == 1)
			return (enum action)found;
		v = ps_try_convert(v, &type_int32);
		if (ps_is_unset(v))
			return otherwise;
	}
	enum ps_tc tc = ps_tc(v);
	if (tc == TC_BOOL || tc == TC_SWITCH)
		return ps_truth(v) ? ACTION_CONTINUE : ACTION_SILENT;
	if (tc != TC_ENUM && (tc < TC_SBYTE || tc > TC_UINT64))
		return otherwise;
	int64_t n = ps_int64(v);
	return n >= 0 && n < (int64_t)ARRAY_LEN(action_names) ? (enum action)n : otherwise;
}

ps_value action_value(enum action a)
{
	const struct ps_type *t = ps_type_find("System.Management.Automation.ActionPreference", 45, NULL);
	return t ? ps_from_enum(t, a) : ps_cstring(action_names[a]);
}

ps_value confirm_value(bool confirm)
{
	const struct ps_type *t = ps_type_find("System.Management.Automation.ConfirmImpact", 42, NULL);
	return t ? ps_from_enum(t, confirm ? 1 : 0) : ps_cstring(confirm ? "Low" : "None");
}

enum action preference_get(struct runspace *rs, const char *variable, enum action otherwise)
{
	return action_of_value(scope_get(rs, rs->scope, lang_name(variable, strlen(variable))), otherwise);
}

enum action error_preference(struct runspace *rs)
{
	return action_of_value(scope_get(rs, rs->scope, engine_names.error_preference), ACTION_CONTINUE);
}

/* ---- the stream ---- */
static void to_variables(struct runspace *rs, ps_value record)
{
	for (struct stream_var *v = rs->streams ? rs->streams->vars : NULL; v; v = v->next)
		if (v->stream == STREAM_ERROR)
			ps_list_add(v->list, record);
}

enum ps_status error_emit(struct runspace *rs, ps_value error_record)
{
	struct sink *to = rs->streams ? rs->streams->to[STREAM_ERROR] : NULL;
	if (to)
		return to->write(to, error_record);
	struct host *h = rs->host;
	struct buf b = BUF_INIT;
	int width = h->ops->width ? h->ops->width(h) : 120;
	error_view_text(rs, error_record, width, h->err_is_terminal, &b);
	if (h->ops->write_error_text)
		h->ops->write_error_text(h, buf_str(&b), b.len);
	buf_fini(&b);
	return PS_OK;
}

enum ps_status error_report(struct runspace *rs, ps_value exception)
{
	ps_value record = ps_from_obj(record_of(exception));
	error_remember(rs, record);
	to_variables(rs, record);
	return error_emit(rs, record);
}

/* The preference turns a non-terminating error into a terminating one. */
static enum ps_status stop_on(struct runspace *rs, struct ps_error_record *r, const char *why)
{
	(void)rs;
	ps_value text = ps_error_message(r);
	ps_value x = ps_exception_new(&type_exc_action_preference_stop, "%s: %s", why,
	                              ps_failed(text) ? "" : ps_str(text)->text);
	((struct ps_exception *)x.bits)->record = ps_from_obj(r);
	((struct ps_exception *)x.bits)->inner = r->exception;
	ps_throw_value(x);
	return PS_ERROR;
}

enum ps_status error_write(struct runspace *rs, struct stage *s, ps_value error_record)
{
	struct ps_error_record *r = (struct ps_error_record *)ps_base(error_record).bits;
	if (s && ps_is_null(r->serialized)) /* a record of another process says itself where it came from */
		error_decorate(s, r, NULL);
	return error_write_made(rs, s, error_record);
}

enum ps_status error_write_made(struct runspace *rs, struct stage *s, ps_value error_record)
{
	struct ps_error_record *r = (struct ps_error_record *)ps_base(error_record).bits;
	enum action a = ACTION_UNSET;
	if (s) {
		s->failed = true;
		a = (enum action)s->common.error_action;
	}
	if (a == ACTION_UNSET)
		a = error_preference(rs);
	if (a == ACTION_IGNORE)
		return PS_OK;
	if (ps_is_null(r->stack_trace) && ps_is_null(r->serialized))
		r->stack_trace = frame_stack_text(rs);
	error_record = ps_from_obj(r);
	error_remember(rs, error_record);
	to_variables(rs, error_record);
	if (a == ACTION_STOP)
		return stop_on(rs, r,
		               "The running command stopped because the preference variable \"ErrorActionPreference\" "
		               "or common parameter "
		               "is set to Stop");
	if (a == ACTION_SILENT)
		return PS_OK;
	if (a == ACTION_INQUIRE) {
		bool go_on;
		ps_value text = ps_error_message(r);
		enum ps_status st = inquire(rs, ps_failed(text) ? "" : ps_str(text)->text, &go_on, NULL);
		if (st != PS_OK)
			return st;
		if (!go_on)
			return stop_on(rs, r, "The running command stopped because the user selected the Stop option");
	}
	return error_emit(rs, error_record);
}
