/* SPDX-License-Identifier: MIT */
/* cmdlet/write_error.c - Write-Error: a record made from its parts, or an existing one. Its place is the caller's. */
#include <string.h>

#include "engine/cmdlet.h"
#include "engine/errors.h"
#include "engine/invocation.h"
#include "heap/heap.h"
#include "object/psobject.h"

enum { EXCEPTION_, MESSAGE, RECORD, CATEGORY, ID, TARGET, ADVICE, ACTIVITY, REASON, TARGET_NAME, TARGET_TYPE };
static const char *const params[] = {"Exception",
                                     "Message",
                                     "ErrorRecord",
                                     "Category",
                                     "ErrorId",
                                     "TargetObject",
                                     "RecommendedAction",
                                     "CategoryActivity",
                                     "CategoryReason",
                                     "CategoryTargetName",
                                     "CategoryTargetType",
                                     NULL};

/* An existing record is copied: the one passed in keeps its place. */
static struct ps_error_record *record_copy(ps_value v)
{
	struct ps_error_record *r = heap_new(struct ps_error_record);
	*r = *(const struct ps_error_record *)ps_base(v).bits;
	r->ref.ext = NULL;
	r->invocation = r->stack_trace = r->command_name = PS_NULL;
	return r;
}

static struct ps_error_record *record_make(struct cmdlet_call *c)
{
	const char *message = cmdlet_str(c, MESSAGE), *id = cmdlet_str(c, ID);
	ps_value x;
	bool own = cmdlet_has(c, EXCEPTION_) && !ps_is_null(c->args[EXCEPTION_]);
	if (own)
		x = ps_base(c->args[EXCEPTION_]);
	else
		x = ps_exception_new(&type_exc_write_error, "%s", message ? message : "");
	ps_value category = cmdlet_has(c, CATEGORY) ? ps_base(c->args[CATEGORY]) : PS_NULL;
	enum ps_category cat = ps_tc(category) == TC_ENUM ? (enum ps_category)ps_int64(category) : CAT_NOT_SPECIFIED;
	if (!id || !*id)
		id = own ? ps_type_of(x)->name : "Microsoft.PowerShell.Commands.WriteErrorException";
	ps_value v = ps_error_record_new(x, id, cat, cmdlet_has(c, TARGET) ? c->args[TARGET] : PS_NULL);
	struct ps_error_record *r = (struct ps_error_record *)v.bits;
	if (own && message && *message)
		r->details = ps_error_details_new(ps_cstring(message), PS_NULL);
	return r;
}

static enum ps_status process(struct cmdlet_call *c)
{
	struct ps_error_record *r =
	    cmdlet_has(c, RECORD) && !ps_is_null(c->args[RECORD]) ? record_copy(c->args[RECORD]) : record_make(c);
	if (cmdlet_has(c, ADVICE) && cmdlet_str(c, ADVICE)) {
		ps_value text = ps_is_null(r->details) ? ps_error_message(r) : ps_get(r->details, "Message");
		r->details = ps_error_details_new(text, c->args[ADVICE]);
	}
	r->activity = cmdlet_has(c, ACTIVITY) ? c->args[ACTIVITY] : ps_cstring("Write-Error");
	if (cmdlet_has(c, REASON))
		r->reason = c->args[REASON];
	if (cmdlet_has(c, TARGET_NAME))
		r->target_name = c->args[TARGET_NAME];
	if (cmdlet_has(c, TARGET_TYPE))
		r->target_type = c->args[TARGET_TYPE];
	struct frame *f = c->frame->parent;
	if (f) {
		r->invocation = frame_invocation(c->rs, f);
		const struct command_info *by = ((const struct invocation *)r->invocation.bits)->command;
		if (by && by->name && *by->name)
			r->command_name = ps_cstring(by->name);
	}
	return cmdlet_write_error(c, ps_from_obj(r));
}

const struct cmdlet cmdlet_write_error_cmd = {
    .name = "Write-Error", .params = params, .process = process, .synopsis = "Writes an object to the error stream."};
