/* SPDX-License-Identifier: MIT */
/*
 * object/throw.h - exceptions and error records as values, and the one pending exception of each thread.
 *
 * C code that fails sets the pending exception and returns false / PS_FAIL / PS_ERROR; whoever handles it takes it.
 * Invariant: at most one exception is pending; it is set exactly when a function has reported failure.
 */
#ifndef FARSH_OBJECT_THROW_H
#define FARSH_OBJECT_THROW_H

#include "object/type.h"

enum ps_category { /* System.Management.Automation.ErrorCategory */
	CAT_NOT_SPECIFIED, CAT_OPEN_ERROR, CAT_CLOSE_ERROR, CAT_DEVICE_ERROR, CAT_DEADLOCK_DETECTED, CAT_INVALID_ARGUMENT,
	CAT_INVALID_DATA, CAT_INVALID_OPERATION, CAT_INVALID_RESULT, CAT_INVALID_TYPE, CAT_METADATA_ERROR, CAT_NOT_IMPLEMENTED,
	CAT_NOT_INSTALLED, CAT_OBJECT_NOT_FOUND, CAT_OPERATION_STOPPED, CAT_OPERATION_TIMEOUT, CAT_SYNTAX_ERROR, CAT_PARSER_ERROR,
	CAT_PERMISSION_DENIED, CAT_RESOURCE_BUSY, CAT_RESOURCE_EXISTS, CAT_RESOURCE_UNAVAILABLE, CAT_READ_ERROR, CAT_WRITE_ERROR,
	CAT_FROM_STDERR, CAT_SECURITY_ERROR, CAT_PROTOCOL_ERROR, CAT_CONNECTION_ERROR, CAT_AUTHENTICATION_ERROR, CAT_LIMITS_EXCEEDED,
	CAT_QUOTA_EXCEEDED, CAT_NOT_ENABLED
};

struct ps_exception {            /* instances of System.Exception and all derived types; more fields go into `fields` */
	struct ps_refobj ref;
	ps_value message;            /* string */
	ps_value inner;              /* exception or PS_NULL */
	ps_value data;               /* dictionary, made on demand */
	ps_value record;             /* RuntimeException: its ErrorRecord, or PS_NULL until asked */
	ps_value fields;             /* PS_NULL or a dict: ParamName, FileName, CommandName, … */
	int32_t hresult;
	bool thrown_by_script;       /* WasThrownFromThrowStatement */
	ps_value stack;              /* script stack trace text or PS_NULL */
};

struct ps_error_record {
	struct ps_refobj ref;
	ps_value exception;
	ps_value id;                 /* string: FullyQualifiedErrorId without the command part */
	ps_value target;             /* TargetObject */
	enum ps_category category;
	ps_value activity, reason, target_name, target_type; /* CategoryInfo; PS_NULL: computed */
	ps_value details;            /* ErrorDetails object or PS_NULL */
	ps_value invocation;         /* InvocationInfo or PS_NULL */
	ps_value stack_trace;        /* ScriptStackTrace */
	ps_value pipeline_iteration; /* or PS_NULL */
	ps_value command_name;       /* text after the comma of FullyQualifiedErrorId, or PS_NULL */
	ps_value serialized;         /* remote errors: what came over the wire (OriginInfo …), or PS_NULL */
};

/* Exception types that C code throws are rows of tables/exceptions.def: extern struct ps_type type_exc_…; */
#define EXCEPTION(sym, name, base, hresult, rows) extern struct ps_type type_exc_##sym;
#include "tables/exceptions.def"
#undef EXCEPTION

ps_value ps_exception_new(const struct ps_type *t, const char *fmt, ...) PS_PRINTF(2, 3);
/* Sets the pending exception; always returns false, so `return ps_throw(…)` reads well. */
bool ps_throw(const struct ps_type *t, const char *fmt, ...) PS_PRINTF(2, 3);
/* A RuntimeException (or t) with an ErrorRecord: id, category, target. */
bool ps_throw_error(const struct ps_type *t, const char *id, enum ps_category c, ps_value target, const char *fmt, ...) PS_PRINTF(5, 6);
bool ps_throw_value(ps_value exception);              /* an exception object */
ps_value ps_fail(bool always_false);                  /* PS_FAIL: `return ps_fail(ps_throw(…))` */
ps_value ps_pending(void);                            /* PS_NULL when none */
ps_value ps_take_pending(void);                       /* and clears it */

/* As ps_throw, with ParamName and .NET's " (Parameter 'name')" behind the message. */
bool ps_throw_argument(const struct ps_type *t, const char *param, const char *fmt, ...) PS_PRINTF(3, 4);
void ps_exception_set(ps_value exception, const char *field, ps_value v); /* ParamName, FileName, CommandName … */
ps_value ps_exception_get(ps_value exception, const char *field);        /* PS_NULL when not set */
bool ps_is_exception(ps_value v, const struct ps_type *of);              /* looks through PSObject */

ps_value ps_error_record_new(ps_value exception, const char *id, enum ps_category c, ps_value target);
/* The ErrorRecord of any exception: a RuntimeException's own, else a new one with NotSpecified. */
ps_value ps_error_record_of(ps_value exception);
const char *ps_category_name(enum ps_category c);
ps_value ps_error_fqid(const struct ps_error_record *r);   /* "Id,Command" */
ps_value ps_error_message(const struct ps_error_record *r); /* ErrorDetails.Message or Exception.Message */
ps_value ps_error_details_new(ps_value message, ps_value recommended_action);
struct buf;
void ps_category_text(const struct ps_error_record *r, struct buf *out); /* "NotSpecified: (:) [], RuntimeException" */

#endif
