/* SPDX-License-Identifier: MIT */
/*
 * engine/record.h - WarningRecord, VerboseRecord, DebugRecord, InformationRecord and ProgressRecord objects.
 */
#ifndef FARSH_ENGINE_RECORD_H
#define FARSH_ENGINE_RECORD_H

#include "engine/errors.h"
#include "object/psobject.h"

struct text_record {                       /* WarningRecord, VerboseRecord, DebugRecord */
	struct ps_refobj ref;
	ps_value message, id, invocation;
};
struct information_record {
	struct ps_refobj ref;
	ps_value data, source, time, tags, user, computer, process, native_thread, thread;
};
struct progress_record {
	struct ps_refobj ref;
	int32_t activity_id, parent_id, percent, seconds, kind; /* kind: 0 processing, 1 completed */
	ps_value activity, status, operation;
};
ps_value record_new(struct runspace *rs, const struct ps_type *t, ps_value message);
ps_value progress_record_new(int32_t id, const char *activity, const char *status);
/* HostInformationMessage: what Write-Host puts into an InformationRecord. */
ps_value host_message_new(const char *text, size_t n, bool no_newline, int fg, int bg);
extern struct ps_type type_host_message;

#endif
