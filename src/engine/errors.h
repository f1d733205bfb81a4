/* SPDX-License-Identifier: MIT */
/*
 * engine/errors.h - error records on their way: where they happened, $Error, preferences, the error stream, their text.
 *
 * Two ways of failing meet here.  A terminating error is the pending exception plus PS_ERROR; the evaluator calls
 * error_locate as soon as it knows a position, and error_report when a statement ends that way and nobody catches.
 * A non-terminating error goes through error_write at once.
 */
#ifndef FARSH_ENGINE_ERRORS_H
#define FARSH_ENGINE_ERRORS_H

#include "engine/stage.h"

struct buf;

/* InvocationInfo object: the extent [start, end) of source; command may be NULL. */
ps_value invocation_new(struct runspace *rs, const struct command_info *command, const struct lang_source *source, uint32_t start,
                        uint32_t end, const char *invoked_as);
ps_value invocation_of_stage(struct stage *s);                   /* of the command being run */
ps_value frame_invocation(struct runspace *rs, struct frame *f); /* $MyInvocation */
ps_value frame_cmdlet(struct runspace *rs, struct frame *f);     /* $PSCmdlet, or PS_NULL when it is no advanced function */
ps_value frame_bound(struct runspace *rs, struct frame *f);      /* $PSBoundParameters */
ps_value frame_stack_text(struct runspace *rs);                  /* ScriptStackTrace: "at f, file: line 3\nat …" */

/* Gives the pending exception's record its InvocationInfo and stack trace unless it already has them; `position` is an
 * ast of the running frame's source. Expressions: MyCommand stays empty. */
void error_locate(struct runspace *rs, struct ast *position);
/* The same for an error of a command: MyCommand, and the command's name in the FullyQualifiedErrorId. `at` may be NULL. */
void error_locate_stage(struct stage *s, ps_value exception, const struct ast *at);
void error_decorate(struct stage *s, struct ps_error_record *r, const struct ast *at);
void error_adopt(struct stage *s, ps_value exception);
void error_locate_name(struct runspace *rs, struct ast *at, const char *invoked_as); /* an unknown command */
void error_locate_exception(struct runspace *rs, ps_value exception, struct ast *position);
/* Adds to $Error (newest first, $MaximumErrorCount) unless it is already its newest entry. */
void error_remember(struct runspace *rs, ps_value error_record);
/* What a caught or reported exception looks like as $_: its ErrorRecord (inner exceptions of wrappers unwrapped). */
ps_value error_record_for_catch(struct runspace *rs, ps_value exception);
/* A statement ended with this exception and execution goes on: $Error, then the error stream. */
enum ps_status error_report(struct runspace *rs, ps_value exception);
/* $ErrorActionPreference as the current scope sees it. */
enum action error_preference(struct runspace *rs);
ps_value action_value(enum action a);                            /* as an ActionPreference */
ps_value confirm_value(bool confirm);                            /* $ConfirmPreference of -Confirm: Low or None */
enum action action_of_value(ps_value v, enum action otherwise);
enum action preference_get(struct runspace *rs, const char *variable, enum action otherwise);
/* Non-terminating error of stage s (or of the running frame when NULL): ErrorAction, -ErrorVariable, $Error, stream 2. */
enum ps_status error_write(struct runspace *rs, struct stage *s, ps_value error_record);
/* The same for a record that was made elsewhere (ForEach-Object -Parallel): it keeps its id and its place. */
enum ps_status error_write_made(struct runspace *rs, struct stage *s, ps_value error_record);
/* Writes the record to stream 2 of the current stream set without further rules. */
enum ps_status error_emit(struct runspace *rs, ps_value error_record);

/* Streams 3 to 6 (streams.c): preference, variables, then the sink or the host.  message: string or a record object. */
enum ps_status stream_write_text(struct runspace *rs, struct stage *s, enum stream stream, ps_value message);
enum ps_status stream_write_information(struct runspace *rs, struct stage *s, ps_value record, bool is_host);
enum ps_status stream_write_progress(struct runspace *rs, struct stage *s, ps_value record);
/* A record that was made elsewhere (a job): to -WarningVariable and friends and to a redirection; to the host only when
 * `show`. */
enum ps_status stream_write_record(struct runspace *rs, struct stage *s, enum stream stream, ps_value record, bool show);
ps_value information_record_new(struct runspace *rs, ps_value data, const char *source, const ps_value *tags, uint32_t tag_count);
/* -1: cancelled or failed.  The interactive Inquire / ShouldContinue question; 0 yes, 1 yes to all, 2 no/halt, 3 no to all. */
enum ps_status inquire(struct runspace *rs, const char *message, bool *ret_go_on, enum action *ret_from_now_on);

/* The text of an error record as $ErrorView shows it, lines ended by \n (error_view.c). */
void error_view_text(struct runspace *rs, ps_value error_record, int width, bool colored, struct buf *out);

/* Types of this room that object/ finds by name. */
extern struct ps_type type_invocation_info, type_command_info, type_cmdlet_info, type_function_info, type_filter_info, type_alias_info,
    type_application_info, type_script_info, type_parameter_metadata, type_ps_cmdlet, type_warning_record, type_verbose_record,
    type_debug_record, type_information_record, type_progress_record, type_parameter_set_metadata;

#endif
