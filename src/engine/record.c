/* SPDX-License-Identifier: MIT */
/*
 * engine/record.c - the record objects of streams 3 to 6 and of progress, as types that scripts see.
 */
#include "engine/record.h"

#include <string.h>
#include <unistd.h>

#include "base/alloc.h"
#include "base/buf.h"
#include "base/clock.h"
#include "base/env.h"
#include "heap/heap.h"

#define FIELD(type, shown, field)                                                                                      \
	PS_UNUSED static ps_value get_##type##_##field(const struct ps_call *c)                                        \
	{                                                                                                              \
		return ((struct type *)c->self.bits)->field;                                                           \
	}                                                                                                              \
	PS_UNUSED static ps_value set_##type##_##field(const struct ps_call *c)                                        \
	{                                                                                                              \
		((struct type *)c->self.bits)->field = c->args[0];                                                     \
		return PS_NOTHING;                                                                                     \
	}
#define NUMBER(type, field)                                                                                            \
	PS_UNUSED static ps_value get_##type##_##field(const struct ps_call *c)                                        \
	{                                                                                                              \
		return ps_from_int(((struct type *)c->self.bits)->field);                                              \
	}                                                                                                              \
	PS_UNUSED static ps_value set_##type##_##field(const struct ps_call *c)                                        \
	{                                                                                                              \
		((struct type *)c->self.bits)->field = ps_int(c->args[0]);                                             \
		return PS_NOTHING;                                                                                     \
	}

FIELD(text_record, Message, message)
FIELD(text_record, FullyQualifiedWarningId, id)
FIELD(text_record, InvocationInfo, invocation)

static bool text_to_string(ps_value v, struct buf *out)
{
	return ps_to_text(((struct text_record *)v.bits)->message, out, NULL);
}

static ps_value text_make(const struct ps_call *c)
{
	struct text_record *r = heap_new(struct text_record);
	*r = (struct text_record){{{c->type}, NULL}, c->argc ? c->args[c->argc - 1] : PS_NULL, PS_NULL, PS_NULL};
	if (c->argc == 2)
		r->id = c->args[0];
	return ps_from_obj(r);
}

static const struct ps_member_row text_rows[] = {
    {"new(string message)", text_make, NULL},
    {"string Message {get;set;}", get_text_record_message, set_text_record_message},
    {"System.Management.Automation.InvocationInfo InvocationInfo {get;}", get_text_record_invocation, NULL},
    {NULL, NULL, NULL}};
static const struct ps_member_row warning_rows[] = {
    {"new(string message)", text_make, NULL},
    {"new(string fullyQualifiedWarningId, string message)", text_make, NULL},
    {"string Message {get;set;}", get_text_record_message, set_text_record_message},
    {"string FullyQualifiedWarningId {get;}", get_text_record_id, NULL},
    {"System.Management.Automation.InvocationInfo InvocationInfo {get;}", get_text_record_invocation, NULL},
    {NULL, NULL, NULL}};
static const struct ps_type_ops text_ops = {.to_string = text_to_string};

static struct ps_type type_informational_record = {
    PS_TYPE_HEAD,         .name = "System.Management.Automation.InformationalRecord",
    .base = &type_object, .tc = TC_OBJECT,
    .flags = PS_TYPE_REF, .rows = text_rows,
    .ops = &text_ops};
#define TEXT_TYPE(c_name, net_name, its_rows)                                                                          \
	struct ps_type c_name = {PS_TYPE_HEAD,    .name = net_name,     .base = &type_informational_record,            \
	                         .tc = TC_OBJECT, .flags = PS_TYPE_REF, .rows = its_rows,                              \
	                         .ops = &text_ops}
TEXT_TYPE(type_warning_record, "System.Management.Automation.WarningRecord", warning_rows);
TEXT_TYPE(type_verbose_record, "System.Management.Automation.VerboseRecord", text_rows);
TEXT_TYPE(type_debug_record, "System.Management.Automation.DebugRecord", text_rows);

ps_value record_new(struct runspace *rs, const struct ps_type *t, ps_value message)
{
	struct text_record *r = heap_new(struct text_record);
	r->ref.o.type = t;
	r->message = message;
	r->id = PS_NULL;
	r->invocation = PS_NULL;
	for (struct frame *f = rs->frame; f; f = f->parent)
		if (f->stage && f->stage->info->kind == COMMAND_CMDLET) {
			r->invocation = invocation_of_stage(f->stage);
			break;
		}
	return ps_from_obj(r);
}

/* ---- information ---- */
FIELD(information_record, MessageData, data)
FIELD(information_record, Source, source)
FIELD(information_record, TimeGenerated, time)
FIELD(information_record, Tags, tags)
FIELD(information_record, User, user)
FIELD(information_record, Computer, computer)
FIELD(information_record, ProcessId, process)
FIELD(information_record, NativeThreadId, native_thread)
FIELD(information_record, ManagedThreadId, thread)

static bool information_to_string(ps_value v, struct buf *out)
{
	return ps_to_text(((struct information_record *)v.bits)->data, out, NULL);
}

static ps_value information_make(const struct ps_call *c)
{
	struct runspace *rs = runspace_current();
	return information_record_new(rs, c->args[0], ps_is_string(c->args[1]) ? ps_str(c->args[1])->text : "", NULL,
	                              0);
}

static const struct ps_member_row information_rows[] = {
    {"new(System.Object messageData, string source)", information_make, NULL},
    {"System.Object MessageData {get;set;}", get_information_record_data, set_information_record_data},
    {"string Source {get;set;}", get_information_record_source, set_information_record_source},
    {"datetime TimeGenerated {get;set;}", get_information_record_time, set_information_record_time},
    {"System.Collections.Generic.List[string] Tags {get;set;}", get_information_record_tags,
     set_information_record_tags},
    {"string User {get;set;}", get_information_record_user, set_information_record_user},
    {"string Computer {get;set;}", get_information_record_computer, set_information_record_computer},
    {"uint ProcessId {get;set;}", get_information_record_process, set_information_record_process},
    {"uint NativeThreadId {get;set;}", get_information_record_native_thread, set_information_record_native_thread},
    {"uint ManagedThreadId {get;set;}", get_information_record_thread, set_information_record_thread},
    {NULL, NULL, NULL}};
static const struct ps_type_ops information_ops = {.to_string = information_to_string};
struct ps_type type_information_record = {
    PS_TYPE_HEAD,           .name = "System.Management.Automation.InformationRecord",
    .base = &type_object,   .tc = TC_OBJECT,
    .flags = PS_TYPE_REF,   .rows = information_rows,
    .ops = &information_ops};

ps_value information_record_new(struct runspace *rs, ps_value data, const char *source, const ps_value *tags,
                                uint32_t tag_count)
{
	(void)rs;
	struct information_record *r = heap_new(struct information_record);
	r->ref.o.type = &type_information_record;
	r->data = data;
	r->source = ps_cstring(source ? source : "");
	int64_t utc = clock_utc_ticks();
	r->time = ps_from_datetime(utc + clock_local_offset(utc) * TICKS_PER_SECOND, KIND_LOCAL);
	ps_value list = ps_list_new(ps_type_find("System.Collections.Generic.List[string]", 39, NULL));
	for (uint32_t i = 0; i < tag_count; i++)
		ps_list_add(ps_list(list), tags[i]);
	r->tags = list;
	char host[256] = "";
	gethostname(host, sizeof host - 1);
	char *user = env_get("USER");
	r->user = ps_cstring(user ? user : "root");
	mem_free(user);
	r->computer = ps_cstring(host);
	r->process = ps_from_small(SMALL_UINT32, (uint32_t)getpid());
	r->native_thread = ps_from_small(SMALL_UINT32, (uint32_t)gettid());
	r->thread = ps_from_small(SMALL_UINT32, 1);
	return ps_from_obj(r);
}

/* ---- what Write-Host sends ---- */
struct host_message {
	struct ps_refobj ref;
	ps_value message, no_newline, fg, bg;
};
FIELD(host_message, Message, message)
FIELD(host_message, NoNewLine, no_newline)
FIELD(host_message, ForegroundColor, fg)
FIELD(host_message, BackgroundColor, bg)

static bool host_message_to_string(ps_value v, struct buf *out)
{
	return ps_to_text(((struct host_message *)v.bits)->message, out, NULL);
}

static const struct ps_member_row host_rows[] = {
    {"string Message {get;set;}", get_host_message_message, set_host_message_message},
    {"System.Nullable[bool] NoNewLine {get;set;}", get_host_message_no_newline, set_host_message_no_newline},
    {"System.Nullable[System.ConsoleColor] ForegroundColor {get;set;}", get_host_message_fg, set_host_message_fg},
    {"System.Nullable[System.ConsoleColor] BackgroundColor {get;set;}", get_host_message_bg, set_host_message_bg},
    {NULL, NULL, NULL}};
static const struct ps_type_ops host_message_ops = {.to_string = host_message_to_string};
struct ps_type type_host_message = {PS_TYPE_HEAD,
                                    .name = "System.Management.Automation.HostInformationMessage",
                                    .base = &type_object,
                                    .tc = TC_OBJECT,
                                    .flags = PS_TYPE_REF,
                                    .rows = host_rows,
                                    .ops = &host_message_ops};

static ps_value color_value(int color)
{
	const struct ps_type *t = color < 0 ? NULL : ps_type_find("System.ConsoleColor", 19, NULL);
	return color < 0 ? PS_NULL : t ? ps_from_enum(t, color) : ps_from_int(color);
}

ps_value host_message_new(const char *text, size_t n, bool no_newline, int fg, int bg)
{
	struct host_message *m = heap_new(struct host_message);
	*m = (struct host_message){{{&type_host_message}, NULL},
	                           ps_string(text, n),
	                           ps_from_bool(no_newline),
	                           color_value(fg),
	                           color_value(bg)};
	return ps_from_obj(m);
}

/* ---- progress ---- */
NUMBER(progress_record, activity_id)
NUMBER(progress_record, parent_id)
NUMBER(progress_record, percent)
NUMBER(progress_record, seconds)
NUMBER(progress_record, kind)
FIELD(progress_record, Activity, activity)
FIELD(progress_record, StatusDescription, status)
FIELD(progress_record, CurrentOperation, operation)

ps_value progress_record_new(int32_t id, const char *activity, const char *status)
{
	struct progress_record *r = heap_new(struct progress_record);
	r->ref.o.type = &type_progress_record;
	r->activity_id = id;
	r->parent_id = r->percent = r->seconds = -1;
	r->activity = ps_cstring(activity);
	r->status = ps_cstring(status ? status : "Processing");
	r->operation = PS_NULL;
	return ps_from_obj(r);
}

static ps_value progress_make(const struct ps_call *c)
{
	return progress_record_new(ps_int(c->args[0]), ps_str(c->args[1])->text,
	                           c->argc > 2 ? ps_str(c->args[2])->text : NULL);
}

static ps_value progress_kind_get(const struct ps_call *c)
{
	return ps_cstring(((struct progress_record *)c->self.bits)->kind ? "Completed" : "Processing");
}

static const struct ps_member_row progress_rows[] = {
    {"new(int activityId, string activity)", progress_make, NULL},
    {"new(int activityId, string activity, string statusDescription)", progress_make, NULL},
    {"int ActivityId {get;}", get_progress_record_activity_id, NULL},
    {"int ParentActivityId {get;set;}", get_progress_record_parent_id, set_progress_record_parent_id},
    {"string Activity {get;set;}", get_progress_record_activity, set_progress_record_activity},
    {"string StatusDescription {get;set;}", get_progress_record_status, set_progress_record_status},
    {"string CurrentOperation {get;set;}", get_progress_record_operation, set_progress_record_operation},
    {"int PercentComplete {get;set;}", get_progress_record_percent, set_progress_record_percent},
    {"int SecondsRemaining {get;set;}", get_progress_record_seconds, set_progress_record_seconds},
    {"string RecordType {get;}", progress_kind_get, NULL},
    {NULL, NULL, NULL}};
struct ps_type type_progress_record = {PS_TYPE_HEAD,         .name = "System.Management.Automation.ProgressRecord",
                                       .base = &type_object, .tc = TC_OBJECT,
                                       .flags = PS_TYPE_REF, .rows = progress_rows};
