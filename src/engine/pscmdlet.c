/* SPDX-License-Identifier: MIT */
/*
 * engine/pscmdlet.c - $PSCmdlet of an advanced function: ShouldProcess, WriteObject, ThrowTerminatingError and the
 * rest; -WhatIf and -Confirm for cmdlets and functions alike.
 */
#include <string.h>

#include "base/buf.h"
#include "base/utf.h"
#include "engine/automatic.h"
#include "engine/binder.h"
#include "engine/errors.h"
#include "engine/pipeline.h"
#include "engine/pscmdlet.h"
#include "engine/record.h"
#include "heap/heap.h"

struct pscmdlet {
	struct ps_refobj ref;
	struct stage *stage;
};

static struct stage *stage_of(const struct ps_call *c)
{
	return ((struct pscmdlet *)c->self.bits)->stage;
}

struct stage *pscmdlet_stage(ps_value v)
{
	v = ps_base(v);
	return ps_is_obj(v) && ps_type_of(v) == &type_ps_cmdlet ? ((struct pscmdlet *)v.bits)->stage : NULL;
}

ps_value frame_cmdlet(struct runspace *rs, struct frame *f)
{
	(void)rs;
	if (!f->stage || !f->is_advanced || f->command == NULL || f->command->kind == COMMAND_CMDLET)
		return PS_NULL;
	struct pscmdlet *p = heap_new(struct pscmdlet);
	p->ref.o.type = &type_ps_cmdlet;
	p->stage = f->stage;
	return ps_from_obj(p);
}

/* ---- -WhatIf and -Confirm ---- */
static bool preference_on(struct runspace *rs, const char *name)
{
	ps_value v = scope_get(rs, rs->scope, lang_name(name, strlen(name)));
	return !ps_is_unset(v) && ps_truth(v);
}

/* ConfirmImpact names as numbers; -1: unknown. */
static int impact_of(const char *name)
{
	static const char *const names[] = {"None", "Low", "Medium", "High"};
	for (int i = 0; i < (int)ARRAY_LEN(names); i++)
		if (name && str_eq_nocase(name, names[i]))
			return i;
	return -1;
}

static bool wants_confirm(struct stage *s)
{
	if (s->common.confirm >= 0)
		return s->common.confirm != 0;
	ps_value v = scope_get(s->rs, s->rs->scope, lang_name("ConfirmPreference", 17));
	ps_value text = ps_is_unset(v) ? PS_FAIL : ps_to_string(v);
	int preference = ps_failed(text) ? 3 : impact_of(ps_str(text)->text);
	int impact = s->binding ? impact_of(s->binding->t->confirm_impact) : 2;
	return preference > 0 && impact >= preference;
}

static enum ps_status host_line(struct runspace *rs, const char *text)
{
	ps_value tag = ps_cstring("PSHOST");
	ps_value record = information_record_new(rs, host_message_new(text, strlen(text), false, -1, -1), "", &tag, 1);
	return stream_write_information(rs, NULL, record, true);
}

static ps_value yes_no_choices(void)
{
	static const char *const texts[][2] = {
	    {"&Yes", "Continue with only the next step of the operation."},
	    {"Yes to &All", "Continue with all the steps of the operation."},
	    {"&No", "Skip this operation and proceed with the next operation."},
	    {"No to A&ll", "Skip this operation and all subsequent operations."},
	    {"&Suspend", "Pause the current pipeline and return to the command prompt. Type \"exit\" to "
	                 "resume the pipeline."}};
	struct ps_vec v = {NULL, 0, 0};
	for (size_t i = 0; i < ARRAY_LEN(texts); i++) {
		ps_value c = ps_custom_new();
		ps_add_note(c, "Label", ps_cstring(texts[i][0]));
		ps_add_note(c, "HelpMessage", ps_cstring(texts[i][1]));
		ps_vec_add(&v, c);
	}
	return ps_vec_to_array(&v);
}

static bool ask(struct stage *s, const char *caption, const char *message, signed char *remembered, enum ps_status *ret)
{
	struct host *h = s->rs->host;
	*ret = PS_OK;
	if (*remembered)
		return *remembered > 0;
	int answer =
	    h->ops->prompt_for_choice ? h->ops->prompt_for_choice(h, caption, message, yes_no_choices(), 0) : -1;
	if (answer < 0) {
		if (ps_is_null(ps_pending()))
			ps_throw(&type_exc_ps_operation,
			         "The host program or the command type does not support user interaction.");
		*ret = PS_ERROR;
		return false;
	}
	if (answer == 1 || answer == 3)
		*remembered = answer == 1 ? 1 : -1;
	return answer < 2;
}

static bool should_process_text(struct stage *s, const char *description, const char *question, const char *caption,
                                enum ps_status *ret)
{
	struct runspace *rs = s->rs;
	*ret = PS_OK;
	bool what_if = s->common.what_if >= 0 ? s->common.what_if != 0 : preference_on(rs, "WhatIfPreference");
	if (what_if) {
		struct buf b = BUF_INIT;
		buf_printf(&b, "What if: %s", description);
		*ret = host_line(rs, buf_str(&b));
		buf_fini(&b);
		return false;
	}
	if (!wants_confirm(s)) {
		*ret = stream_write_text(rs, s, STREAM_VERBOSE, ps_cstring(description));
		return *ret == PS_OK;
	}
	return ask(s, caption ? caption : "Confirm", question, &s->confirm_all, ret);
}

bool stage_should_process(struct stage *s, const char *target, const char *action, enum ps_status *ret)
{
	const char *description =
	    heap_printf("Performing the operation \"%s\" on target \"%s\".", action ? action : s->info->name, target);
	return should_process_text(
	    s, description, heap_printf("Are you sure you want to perform this action?\n%s", description), NULL, ret);
}

static ps_value should_result(bool go_on, enum ps_status st)
{
	return st == PS_OK ? ps_from_bool(go_on) : PS_FAIL;
}

static ps_value should_process(const struct ps_call *c)
{
	enum ps_status st;
	const char *t[3] = {"", NULL, NULL};
	for (uint32_t i = 0; i < c->argc && i < 3; i++)
		t[i] = ps_is_null(c->args[i]) ? "" : ps_str(c->args[i])->text;
	bool go_on = c->argc >= 3 ? should_process_text(stage_of(c), t[0], t[1], t[2], &st)
	                          : stage_should_process(stage_of(c), t[0], t[1], &st);
	return should_result(go_on, st);
}

static ps_value should_continue(const struct ps_call *c)
{
	enum ps_status st;
	bool go_on =
	    ask(stage_of(c), ps_str(c->args[1])->text, ps_str(c->args[0])->text, &stage_of(c)->continue_all, &st);
	return should_result(go_on, st);
}

/* ---- streams ---- */
static ps_value status_value(struct stage *s, enum ps_status st)
{
	if (st == PS_OK)
		return PS_NOTHING;
	s->rs->flow = st == PS_ERROR ? PS_OK : st;
	return PS_FAIL;
}

static ps_value write_object(const struct ps_call *c)
{
	struct stage *s = stage_of(c);
	bool enumerate = c->argc > 1 && ps_truth(c->args[1]);
	return status_value(s, enumerate ? stage_write_all(s, c->args[0]) : stage_write(s, c->args[0]));
}

static ps_value write_error(const struct ps_call *c)
{
	return status_value(stage_of(c), error_write(stage_of(c)->rs, stage_of(c), c->args[0]));
}

static ps_value throw_terminating(const struct ps_call *c)
{
	struct stage *s = stage_of(c);
	struct ps_error_record *r = (struct ps_error_record *)ps_base(c->args[0]).bits;
	error_decorate(s, r, NULL);
	struct ps_exception *x = (struct ps_exception *)r->exception.bits;
	x->record = ps_from_obj(r);
	ps_throw_value(r->exception);
	return PS_FAIL;
}

static ps_value write_warning(const struct ps_call *c)
{
	return status_value(stage_of(c), stream_write_text(stage_of(c)->rs, stage_of(c), STREAM_WARNING, c->args[0]));
}

static ps_value write_verbose(const struct ps_call *c)
{
	return status_value(stage_of(c), stream_write_text(stage_of(c)->rs, stage_of(c), STREAM_VERBOSE, c->args[0]));
}

static ps_value write_debug(const struct ps_call *c)
{
	return status_value(stage_of(c), stream_write_text(stage_of(c)->rs, stage_of(c), STREAM_DEBUG, c->args[0]));
}

static ps_value write_information(const struct ps_call *c)
{
	struct stage *s = stage_of(c);
	ps_value record = c->args[0];
	if (!(ps_is_obj(record) && ps_type_of(record) == &type_information_record)) {
		struct ps_vec tags = {NULL, 0, 0};
		if (c->argc > 1)
			ps_flatten(c->args[1], &tags);
		record = information_record_new(s->rs, record, s->info->name, tags.at, tags.count);
	}
	return status_value(s, stream_write_information(s->rs, s, record, false));
}

static ps_value write_progress(const struct ps_call *c)
{
	return status_value(stage_of(c), stream_write_progress(stage_of(c)->rs, stage_of(c), c->args[0]));
}

/* ---- properties ---- */
static ps_value get_set_name(const struct ps_call *c)
{
	const struct binding *b = stage_of(c)->binding;
	return ps_cstring(b && b->set_name ? b->set_name : "__AllParameterSets");
}

static ps_value get_my_invocation(const struct ps_call *c)
{
	return frame_invocation(stage_of(c)->rs, &stage_of(c)->frame);
}

static ps_value get_stopping(const struct ps_call *c)
{
	return ps_from_bool(runspace_stopping(stage_of(c)->rs));
}

static ps_value get_host(const struct ps_call *c)
{
	return session_host(stage_of(c)->rs);
}

static ps_value get_session_state(const struct ps_call *c)
{
	return ps_get(session_context(stage_of(c)->rs), "SessionState");
}

static ps_value get_invoke_command(const struct ps_call *c)
{
	return ps_get(session_context(stage_of(c)->rs), "InvokeCommand");
}

static ps_value get_variable_value(const struct ps_call *c)
{
	ps_value v = variable_get(stage_of(c)->rs, ps_str(c->args[0])->text);
	return ps_is_unset(v) ? (c->argc > 1 ? c->args[1] : PS_NULL) : v;
}

static const struct ps_member_row rows[] = {
    {"string ParameterSetName {get;}", get_set_name, NULL},
    {"System.Management.Automation.InvocationInfo MyInvocation {get;}", get_my_invocation, NULL},
    {"bool Stopping {get;}", get_stopping, NULL},
    {"System.Management.Automation.Host.PSHost Host {get;}", get_host, NULL},
    {"System.Management.Automation.SessionState SessionState {get;}", get_session_state, NULL},
    {"System.Management.Automation.CommandInvocationIntrinsics InvokeCommand {get;}", get_invoke_command, NULL},
    {"bool ShouldProcess(string target)", should_process, NULL},
    {"bool ShouldProcess(string target, string action)", should_process, NULL},
    {"bool ShouldProcess(string verboseDescription, string verboseWarning, string caption)", should_process, NULL},
    {"bool ShouldContinue(string query, string caption)", should_continue, NULL},
    {"void WriteObject(System.Object sendToPipeline)", write_object, NULL},
    {"void WriteObject(System.Object sendToPipeline, bool enumerateCollection)", write_object, NULL},
    {"void WriteError(System.Management.Automation.ErrorRecord errorRecord)", write_error, NULL},
    {"void ThrowTerminatingError(System.Management.Automation.ErrorRecord errorRecord)", throw_terminating, NULL},
    {"void WriteWarning(string text)", write_warning, NULL},
    {"void WriteVerbose(string text)", write_verbose, NULL},
    {"void WriteDebug(string text)", write_debug, NULL},
    {"void WriteInformation(System.Object messageData)", write_information, NULL},
    {"void WriteInformation(System.Object messageData, System.Object tags)", write_information, NULL},
    {"void WriteProgress(System.Object progressRecord)", write_progress, NULL},
    {"System.Object GetVariableValue(string name)", get_variable_value, NULL},
    {"System.Object GetVariableValue(string name, System.Object defaultValue)", get_variable_value, NULL},
    {NULL, NULL, NULL}};
struct ps_type type_ps_cmdlet = {PS_TYPE_HEAD,
                                 .name = "System.Management.Automation.PSScriptCmdlet",
                                 .base = &type_object,
                                 .tc = TC_OBJECT,
                                 .flags = PS_TYPE_REF | PS_TYPE_TRANSPARENT,
                                 .rows = rows};
