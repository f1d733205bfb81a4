/* SPDX-License-Identifier: MIT */
/*
 * object/error_record.c - ErrorRecord, its CategoryInfo and ErrorDetails.
 * Positions and invocations are the engine's: they arrive as values in `invocation` and `stack_trace`.
 */
#include "object/throw.h"

#include <string.h>

#include "base/buf.h"
#include "heap/heap.h"
#include "object/convert.h"
#include "object/psobject.h"

extern struct ps_type type_error_category, type_error_category_info, type_error_details;

static const struct {
	const char *name;
	enum ps_category category;
} categories[] = {
    {"NotSpecified", CAT_NOT_SPECIFIED}, {"OpenError", CAT_OPEN_ERROR}, {"CloseError", CAT_CLOSE_ERROR},
    {"DeviceError", CAT_DEVICE_ERROR}, {"DeadlockDetected", CAT_DEADLOCK_DETECTED},
    {"InvalidArgument", CAT_INVALID_ARGUMENT}, {"InvalidData", CAT_INVALID_DATA},
    {"InvalidOperation", CAT_INVALID_OPERATION}, {"InvalidResult", CAT_INVALID_RESULT},
    {"InvalidType", CAT_INVALID_TYPE}, {"MetadataError", CAT_METADATA_ERROR}, {"NotImplemented", CAT_NOT_IMPLEMENTED},
    {"NotInstalled", CAT_NOT_INSTALLED}, {"ObjectNotFound", CAT_OBJECT_NOT_FOUND},
    {"OperationStopped", CAT_OPERATION_STOPPED}, {"OperationTimeout", CAT_OPERATION_TIMEOUT},
    {"SyntaxError", CAT_SYNTAX_ERROR}, {"ParserError", CAT_PARSER_ERROR}, {"PermissionDenied", CAT_PERMISSION_DENIED},
    {"ResourceBusy", CAT_RESOURCE_BUSY}, {"ResourceExists", CAT_RESOURCE_EXISTS},
    {"ResourceUnavailable", CAT_RESOURCE_UNAVAILABLE}, {"ReadError", CAT_READ_ERROR}, {"WriteError", CAT_WRITE_ERROR},
    {"FromStdErr", CAT_FROM_STDERR}, {"SecurityError", CAT_SECURITY_ERROR}, {"ProtocolError", CAT_PROTOCOL_ERROR},
    {"ConnectionError", CAT_CONNECTION_ERROR}, {"AuthenticationError", CAT_AUTHENTICATION_ERROR},
    {"LimitsExceeded", CAT_LIMITS_EXCEEDED}, {"QuotaExceeded", CAT_QUOTA_EXCEEDED}, {"NotEnabled", CAT_NOT_ENABLED},
    {NULL, CAT_NOT_SPECIFIED}};

const char *ps_category_name(enum ps_category c)
{
	return (size_t)c + 1 < ARRAY_LEN(categories) ? categories[c].name : categories[0].name;
}

ps_value ps_error_record_new(ps_value exception, const char *id, enum ps_category c, ps_value target)
{
	struct ps_error_record *r = heap_new(struct ps_error_record);
	r->ref.o.type = &type_error_record;
	r->exception = ps_base(exception);
	r->id = id ? ps_cstring(id) : PS_NULL;
	r->category = c;
	r->target = target;
	return ps_from_obj(r);
}

/* The id and category that PowerShell's own exception types carry when nobody gave others. */
static const struct own_record {
	const struct ps_type *type;
	const char *id;
	enum ps_category category;
} own_records[] = {
    {&type_exc_ps_argument, "Argument", CAT_INVALID_ARGUMENT},
    {&type_exc_ps_argument_null, "ArgumentNull", CAT_INVALID_ARGUMENT},
    {&type_exc_ps_argument_range, "ArgumentOutOfRange", CAT_INVALID_ARGUMENT},
    {&type_exc_ps_operation, "InvalidOperation", CAT_INVALID_OPERATION},
    {&type_exc_ps_not_supported, "NotSupported", CAT_NOT_IMPLEMENTED},
    {&type_exc_ps_not_implemented, "NotImplemented", CAT_NOT_IMPLEMENTED},
    {&type_exc_ps_cast, "InvalidCast", CAT_INVALID_ARGUMENT},
    {&type_exc_command_not_found, "CommandNotFoundException", CAT_OBJECT_NOT_FOUND},
    {&type_exc_pipeline_stopped, "PipelineStopped", CAT_OPERATION_STOPPED},
    {&type_exc_call_depth, "CallDepthOverflow", CAT_INVALID_OPERATION},
    {&type_exc_action_preference_stop, "ActionPreferenceStop", CAT_OPERATION_STOPPED},
    {&type_runtime_exception, "RuntimeException", CAT_NOT_SPECIFIED},
};

ps_value ps_error_record_of(ps_value exception)
{
	exception = ps_base(exception);
	struct ps_exception *x = (struct ps_exception *)exception.bits;
	if (!ps_is_null(x->record))
		return x->record;
	for (const struct ps_type *t = x->ref.o.type; t; t = t->base)
		for (size_t i = 0; i < ARRAY_LEN(own_records); i++)
			if (own_records[i].type == t)
				return x->record = ps_error_record_new(exception, own_records[i].id, own_records[i].category, PS_NULL);
	return ps_error_record_new(exception, x->ref.o.type->name, CAT_NOT_SPECIFIED, PS_NULL);
}

ps_value ps_error_fqid(const struct ps_error_record *r)
{
	bool has_id = ps_is_string(r->id) && ps_str(r->id)->len;
	bool has_command = ps_is_string(r->command_name) && ps_str(r->command_name)->len;
	if (!has_command)
		return has_id ? r->id : ps_cstring("");
	if (!has_id)
		return r->command_name;
	return ps_string_printf("%s,%s", ps_str(r->id)->text, ps_str(r->command_name)->text);
}

struct error_details {
	struct ps_refobj ref;
	ps_value message, action;
};

ps_value ps_error_details_new(ps_value message, ps_value action)
{
	struct error_details *d = heap_new(struct error_details);
	d->ref.o.type = &type_error_details;
	d->message = message;
	d->action = action;
	return ps_from_obj(d);
}

ps_value ps_error_message(const struct ps_error_record *r)
{
	if (!ps_is_null(r->details)) {
		ps_value text = ((const struct error_details *)r->details.bits)->message;
		if (ps_is_string(text) && ps_str(text)->len)
			return text;
	}
	if (ps_is_null(r->exception))
		return ps_cstring("");
	ps_value text = ((const struct ps_exception *)r->exception.bits)->message;
	return ps_is_string(text) ? text : ps_cstring("");
}

/* ---- CategoryInfo ---- */
struct category_info {
	struct ps_refobj ref;
	struct ps_error_record *record;
};

static struct ps_error_record *info_record(const struct ps_call *c)
{
	return ((struct category_info *)c->self.bits)->record;
}

static ps_value reason_of(const struct ps_error_record *r)
{
	if (!ps_is_null(r->reason))
		return r->reason;
	return ps_is_null(r->exception) ? ps_cstring("") : ps_cstring(ps_type_short_name(ps_type_of(r->exception)));
}

static ps_value target_name_of(const struct ps_error_record *r)
{
	if (!ps_is_null(r->target_name))
		return r->target_name;
	if (ps_is_null(r->target))
		return ps_cstring("");
	ps_value text = ps_to_string(r->target);
	if (ps_failed(text)) {
		ps_take_pending();
		return ps_cstring("");
	}
	return text;
}

static ps_value target_type_of(const struct ps_error_record *r)
{
	if (!ps_is_null(r->target_type))
		return r->target_type;
	return ps_is_null(r->target) ? ps_cstring("") : ps_cstring(ps_type_short_name(ps_base_type(r->target)));
}

/* One line, at most 40 characters: both ends of a longer text. */
static void put_short(struct buf *out, ps_value text)
{
	const struct ps_str *s = ps_str(text);
	size_t at = out->len;
	if (s->units <= 40) {
		buf_put(out, s->text, s->len);
	} else {
		const struct ps_str *left = ps_str(ps_substring(s, 0, 15));
		const struct ps_str *right = ps_str(ps_substring(s, s->units - 15, 15));
		buf_put(out, left->text, left->len);
		buf_puts(out, "...");
		buf_put(out, right->text, right->len);
	}
	for (; at < out->len; at++)
		if (out->data[at] == '\n' || out->data[at] == '\r')
			out->data[at] = ' ';
}

void ps_category_text(const struct ps_error_record *r, struct buf *out)
{
	buf_printf(out, "%s: (", ps_category_name(r->category));
	put_short(out, target_name_of(r));
	buf_puts(out, ":");
	put_short(out, target_type_of(r));
	buf_puts(out, ") [");
	put_short(out, ps_is_string(r->activity) ? r->activity : ps_cstring(""));
	buf_puts(out, "], ");
	put_short(out, reason_of(r));
}

static bool info_text(ps_value v, struct buf *out)
{
	ps_category_text(((const struct category_info *)v.bits)->record, out);
	return true;
}

static ps_value info_to_string(const struct ps_call *c)
{
	struct buf b = BUF_INIT;
	info_text(c->self, &b);
	return ps_string_take(&b);
}

static ps_value get_category(const struct ps_call *c)
{
	return ps_from_enum(&type_error_category, info_record(c)->category);
}

static ps_value get_activity(const struct ps_call *c)
{
	return ps_is_null(info_record(c)->activity) ? ps_cstring("") : info_record(c)->activity;
}

static ps_value set_activity(const struct ps_call *c)
{
	info_record(c)->activity = c->args[0];
	return PS_NOTHING;
}

static ps_value get_reason(const struct ps_call *c)
{
	return reason_of(info_record(c));
}

static ps_value set_reason(const struct ps_call *c)
{
	info_record(c)->reason = c->args[0];
	return PS_NOTHING;
}

static ps_value get_target_name(const struct ps_call *c)
{
	return target_name_of(info_record(c));
}

static ps_value set_target_name(const struct ps_call *c)
{
	info_record(c)->target_name = c->args[0];
	return PS_NOTHING;
}

static ps_value get_target_type(const struct ps_call *c)
{
	return target_type_of(info_record(c));
}

static ps_value set_target_type(const struct ps_call *c)
{
	info_record(c)->target_type = c->args[0];
	return PS_NOTHING;
}

/* ---- ErrorDetails ---- */
static ps_value details_new(const struct ps_call *c)
{
	return ps_error_details_new(c->args[0], PS_NULL);
}

static ps_value details_message(const struct ps_call *c)
{
	return ((const struct error_details *)c->self.bits)->message;
}

static ps_value details_action(const struct ps_call *c)
{
	ps_value v = ((const struct error_details *)c->self.bits)->action;
	return ps_is_null(v) ? ps_cstring("") : v;
}

static ps_value details_set_action(const struct ps_call *c)
{
	((struct error_details *)c->self.bits)->action = c->args[0];
	return PS_NOTHING;
}

static bool details_text(ps_value v, struct buf *out)
{
	ps_value text = ((const struct error_details *)v.bits)->message;
	if (ps_is_string(text))
		buf_put(out, ps_str(text)->text, ps_str(text)->len);
	return true;
}

/* ---- ErrorRecord ---- */
static struct ps_error_record *record_of(const struct ps_call *c)
{
	return (struct ps_error_record *)c->self.bits;
}

static ps_value record_new(const struct ps_call *c)
{
	ps_value r = ps_error_record_new(c->args[0], NULL, (enum ps_category)ps_int64(c->args[2]), c->args[3]);
	((struct ps_error_record *)r.bits)->id = c->args[1];
	return r;
}

static ps_value get_exception(const struct ps_call *c)
{
	return record_of(c)->exception;
}

static ps_value get_target(const struct ps_call *c)
{
	return record_of(c)->target;
}

static ps_value get_category_info(const struct ps_call *c)
{
	struct category_info *i = heap_new(struct category_info);
	i->ref.o.type = &type_error_category_info;
	i->record = record_of(c);
	return ps_from_obj(i);
}

static ps_value get_fqid(const struct ps_call *c)
{
	return ps_error_fqid(record_of(c));
}

static ps_value get_details(const struct ps_call *c)
{
	return record_of(c)->details;
}

static ps_value set_details(const struct ps_call *c)
{
	record_of(c)->details = ps_base(c->args[0]);
	return PS_NOTHING;
}

static ps_value get_invocation(const struct ps_call *c)
{
	return record_of(c)->invocation;
}

static ps_value get_stack_trace(const struct ps_call *c)
{
	return record_of(c)->stack_trace;
}

static ps_value get_iteration(const struct ps_call *c)
{
	return record_of(c)->pipeline_iteration;
}

static bool record_text(ps_value v, struct buf *out)
{
	ps_value text = ps_error_message((const struct ps_error_record *)v.bits);
	buf_put(out, ps_str(text)->text, ps_str(text)->len);
	return true;
}

static const struct ps_member_row record_rows[] = {
    {"new(System.Exception exception, string errorId, System.Management.Automation.ErrorCategory errorCategory, "
     "System.Object targetObject)", record_new, NULL},
    {"System.Management.Automation.ErrorCategoryInfo CategoryInfo {get;}", get_category_info, NULL},
    {"System.Management.Automation.ErrorDetails ErrorDetails {get;set;}", get_details, set_details},
    {"System.Exception Exception {get;}", get_exception, NULL},
    {"string FullyQualifiedErrorId {get;}", get_fqid, NULL},
    {"System.Management.Automation.InvocationInfo InvocationInfo {get;}", get_invocation, NULL},
    {"System.Collections.ObjectModel.ReadOnlyCollection[int] PipelineIterationInfo {get;}", get_iteration, NULL},
    {"string ScriptStackTrace {get;}", get_stack_trace, NULL},
    {"System.Object TargetObject {get;}", get_target, NULL},
    {NULL, NULL, NULL}};
static const struct ps_member_row info_rows[] = {
    {"string Activity {get;set;}", get_activity, set_activity},
    {"System.Management.Automation.ErrorCategory Category {get;}", get_category, NULL},
    {"string Reason {get;set;}", get_reason, set_reason},
    {"string TargetName {get;set;}", get_target_name, set_target_name},
    {"string TargetType {get;set;}", get_target_type, set_target_type},
    {"string GetMessage()", info_to_string, NULL},
    {"string ToString()", info_to_string, NULL},
    {NULL, NULL, NULL}};
static const struct ps_member_row details_rows[] = {
    {"new(string message)", details_new, NULL},
    {"string Message {get;}", details_message, NULL},
    {"string RecommendedAction {get;set;}", details_action, details_set_action},
    {NULL, NULL, NULL}};

static const struct ps_type_ops record_ops = {.to_string = record_text};
static const struct ps_type_ops info_ops = {.to_string = info_text};
static const struct ps_type_ops details_ops = {.to_string = details_text};

struct ps_type type_error_record = {PS_TYPE_HEAD, .name = "System.Management.Automation.ErrorRecord",
                                    .base = &type_object, .tc = TC_ERROR_RECORD, .flags = PS_TYPE_REF,
                                    .rows = record_rows, .ops = &record_ops};
struct ps_type type_error_category_info = {PS_TYPE_HEAD, .name = "System.Management.Automation.ErrorCategoryInfo",
                                           .base = &type_object, .tc = TC_OBJECT, .flags = PS_TYPE_REF,
                                           .rows = info_rows, .ops = &info_ops};
struct ps_type type_error_details = {PS_TYPE_HEAD, .name = "System.Management.Automation.ErrorDetails",
                                     .base = &type_object, .tc = TC_OBJECT, .flags = PS_TYPE_REF,
                                     .rows = details_rows, .ops = &details_ops};
