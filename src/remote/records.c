/* SPDX-License-Identifier: MIT */
/* remote/records.c - see records.h. */
#include "remote/records.h"

#include <string.h>

#include "base/utf.h"
#include "engine/errors.h"
#include "object/secure_string.h"
#include "object/collection.h"
#include "object/convert.h"
#include "object/psobject.h"
#include "object/throw.h"

static void add(struct buf_fields *f, const char *name, ps_value v, int depth)
{
	f->at[f->count++] = (struct record_field){name, v, depth};
}

/* ---- to the wire ---- */

static void add_error(struct buf_fields *f, ps_value v, const struct ps_error_record *r)
{
	ps_value category = ps_get(v, "CategoryInfo");
	add(f, "Exception", r->exception, 1);
	add(f, "TargetObject", r->target, 1);
	add(f, "FullyQualifiedErrorId", ps_error_fqid(r), -1);
	add(f, "InvocationInfo", r->invocation, 1);
	add(f, "ErrorCategory_Category", ps_from_int((int32_t)r->category), -1);
	add(f, "ErrorCategory_Activity", ps_get(category, "Activity"), -1);
	add(f, "ErrorCategory_Reason", ps_get(category, "Reason"), -1);
	add(f, "ErrorCategory_TargetName", ps_get(category, "TargetName"), -1);
	add(f, "ErrorCategory_TargetType", ps_get(category, "TargetType"), -1);
	add(f, "ErrorCategory_Message", ps_to_string(category), -1);
	ps_value details = r->details;
	if (!ps_is_null(details)) {
		add(f, "ErrorDetails_Message", ps_get(details, "Message"), -1);
		add(f, "ErrorDetails_RecommendedAction", ps_get(details, "RecommendedAction"), -1);
	}
	add(f, "SerializeExtendedInfo", PS_FALSE, -1);
	add(f, "ErrorDetails_ScriptStackTrace", r->stack_trace, -1);
	add(f, "PSMessageDetails", PS_NULL, -1);
	for (uint32_t i = 0; i < f->count; i++) {
		if (ps_failed(f->at[i].value)) {
			ps_take_pending();
			f->at[i].value = PS_NULL;
		}
	}
}

static void add_information(struct buf_fields *f, ps_value v)
{
	static const char *const names[] = {"MessageData", "Source", "TimeGenerated", "Tags", "User", "Computer", "ProcessId",
	                                    "NativeThreadId", "ManagedThreadId"};
	for (size_t i = 0; i < ARRAY_LEN(names); i++)
		add(f, names[i], ps_get(v, names[i]), 1);
	f->without_type_names = true;
}

static void add_progress(struct buf_fields *f, ps_value v)
{
	static const char *const names[][2] = {{"Activity", "Activity"}, {"ActivityId", "ActivityId"}, {"StatusDescription", "StatusDescription"},
	                                       {"CurrentOperation", "CurrentOperation"}, {"ParentActivityId", "ParentActivityId"},
	                                       {"PercentComplete", "PercentComplete"}, {"Type", "RecordType"},
	                                       {"SecondsRemaining", "SecondsRemaining"}};
	for (size_t i = 0; i < ARRAY_LEN(names); i++)
		add(f, names[i][0], ps_get(v, names[i][1]), 1);
	f->without_type_names = true;
}

struct buf_fields record_fields(ps_value v, ps_value base)
{
	struct buf_fields f = {.count = 0};
	const struct ps_type *t = ps_type_of(base);
	if (ps_tc(base) == TC_ERROR_RECORD) {
		add_error(&f, v, (const struct ps_error_record *)base.bits);
	} else if (t == &type_warning_record || t == &type_verbose_record || t == &type_debug_record) {
		add(&f, "InformationalRecord_Message", ps_get(v, "Message"), -1);
		add(&f, "InformationalRecord_SerializeInvocationInfo", PS_FALSE, -1);
	} else if (t == &type_information_record) {
		add_information(&f, v);
	} else if (t == &type_progress_record) {
		add_progress(&f, v);
	}
	return f;
}

/* ---- from the wire ---- */

static ps_value text_or_null(ps_value v)
{
	if (ps_is_null(v))
		return PS_NULL;
	v = ps_to_string(v);
	if (!ps_failed(v))
		return v;
	ps_take_pending();
	return PS_NULL;
}

/* What the far exception was is kept as data; here it is a RemoteException with its message. */
static ps_value remote_exception(ps_value far, ps_value fallback)
{
	ps_value message = text_or_null(ps_get(far, "Message"));
	if (ps_is_null(message))
		message = fallback;
	ps_value e = ps_exception_new(&type_exc_remote, "%s", ps_is_string(message) ? ps_str(message)->text : "");
	((struct ps_exception *)e.bits)->fields = ps_hashtable_new();
	ps_dict_set_str(ps_dict(((struct ps_exception *)e.bits)->fields), "SerializedRemoteException", far);
	return e;
}

ps_value error_record_from_wire(ps_value v)
{
	ps_value id = text_or_null(ps_get(v, "FullyQualifiedErrorId"));
	if (ps_is_null(id))
		return v;
	ps_value far = ps_get(v, "Exception"), exception = remote_exception(far, text_or_null(v));
	ps_value category = ps_try_convert(ps_get(v, "ErrorCategory_Category"), &type_int32);
	ps_value record = ps_error_record_new(exception, ps_str(id)->text, ps_is_int(category) ? (enum ps_category)ps_int(category) : CAT_NOT_SPECIFIED,
	                                      ps_get(v, "TargetObject"));
	struct ps_error_record *r = (struct ps_error_record *)record.bits;
	r->activity = text_or_null(ps_get(v, "ErrorCategory_Activity"));
	r->reason = text_or_null(ps_get(v, "ErrorCategory_Reason"));
	r->target_name = text_or_null(ps_get(v, "ErrorCategory_TargetName"));
	r->target_type = text_or_null(ps_get(v, "ErrorCategory_TargetType"));
	r->stack_trace = text_or_null(ps_get(v, "ErrorDetails_ScriptStackTrace"));
	r->serialized = v;
	ps_value details = text_or_null(ps_get(v, "ErrorDetails_Message"));
	if (!ps_is_null(details)) {
		static const char name[] = "System.Management.Automation.ErrorDetails";
		const struct ps_type *t = ps_type_find(name, sizeof name - 1, NULL);
		ps_value made = t ? ps_type_new(t, &details, 1) : PS_NULL;
		if (ps_failed(made))
			ps_take_pending();
		else
			r->details = made;
	}
	((struct ps_exception *)exception.bits)->record = record;
	return record;
}

ps_value informational_record_from_wire(ps_value v, const struct ps_type *type)
{
	ps_value message = text_or_null(ps_get(v, "InformationalRecord_Message"));
	if (ps_is_null(message))
		message = text_or_null(v);
	ps_value record = ps_type_new(type, &message, 1);
	if (ps_failed(record)) {
		ps_take_pending();
		return v;
	}
	return record;
}

ps_value information_record_from_wire(ps_value v)
{
	ps_value source = text_or_null(ps_get(v, "Source")), tags = ps_get(v, "Tags");
	struct ps_vec list = {NULL, 0, 0};
	if (!ps_is_null(tags) && !ps_flatten(tags, &list))
		ps_take_pending();
	struct runspace *rs = runspace_current();
	ps_value data = ps_get(v, "MessageData");
	ps_value record = information_record_new(rs, data, ps_is_string(source) ? ps_str(source)->text : "", list.at, list.count);
	static const char *const kept[] = {"TimeGenerated", "User", "Computer", "ProcessId", "NativeThreadId", "ManagedThreadId"};
	for (size_t i = 0; i < ARRAY_LEN(kept); i++) {
		ps_value value = ps_get(v, kept[i]);
		if (!ps_is_null(value) && ps_set_member(record, kept[i], strlen(kept[i]), value) != PS_FOUND)
			ps_take_pending();
	}
	return record;
}

bool secure_string_utf16(ps_value v, struct buf *out)
{
	return ps_secure_string_utf16(v, out);
}
