/* SPDX-License-Identifier: MIT */
/*
 * engine/cmdlet.h - the public face of the engine for cmdlets: all that a file in cmdlet/ needs.
 *
 * A cmdlet is one file: a list of the parameters it builds, up to three functions, one struct cmdlet at the end, and one
 * row in tables/cmdlets.def.  The facts about parameters (types, sets, positions, aliases, validation) come from
 * tables/cmdlet_meta.* for the genuine cmdlets, so the binder treats all alike; a genuine parameter that the file does
 * not list is bound and then refused with a NotImplemented error when used, never ignored.
 *
 *	enum { NAME, ID };
 *	static const char *const params[] = {"Name", "Id", NULL};
 *	static enum ps_status process(struct cmdlet_call *c) { … return cmdlet_write(c, v); }
 *	const struct cmdlet cmdlet_get_thing = {.name = "Get-Thing", .params = params, .process = process};
 *
 * Functions return enum ps_status; anything but PS_OK must be returned at once.  A cmdlet throws by setting an exception
 * (cmdlet_throw, ps_throw) and returning PS_ERROR.
 */
#ifndef FARSH_ENGINE_CMDLET_H
#define FARSH_ENGINE_CMDLET_H

#include "engine/host.h"
#include "engine/runspace.h"
#include "object/convert.h"
#include "object/throw.h"

struct cmdlet_call;
struct stage;

/* A parameter that PowerShell does not have (an addition of ours), or any parameter of a cmdlet that is ours alone.  A row
 * with the name of a genuine parameter replaces its type only (arguments that the cmdlet itself transforms). */
struct cmdlet_extra {
	const char *name;
	const char *type;        /* "System.String[]", "System.Management.Automation.SwitchParameter" … */
	int position;            /* -1: named only */
	bool mandatory, pipeline, pipeline_by_name, remaining;
	const char *aliases;     /* blank-separated, or NULL */
	const char *sets;        /* blank-separated parameter sets, or NULL: all */
};

struct cmdlet {
	const char *name;
	const char *const *params;         /* NULL-terminated; index = index of call->args */
	const struct cmdlet_extra *extras; /* ends with name NULL; or NULL */
	size_t state_size;                 /* bytes of zeroed call->state on the script heap */
	enum ps_status (*begin)(struct cmdlet_call *c);
	enum ps_status (*process)(struct cmdlet_call *c);   /* once per pipeline object; once without input */
	enum ps_status (*end)(struct cmdlet_call *c);
	void (*cleanup)(struct cmdlet_call *c);             /* always, last; releases what is not on the heap */
	const char *synopsis;
	/* NULL, or a rule of its own for arguments (index into params): why this value is wrong, NULL: it is right. */
	const char *(*refuse)(int param, ps_value v);
};

struct cmdlet_call {
	struct runspace *rs;
	const struct cmdlet *def;
	ps_value *args;          /* values converted to the parameter's type; PS_UNSET when not given */
	const char *set;         /* name of the chosen parameter set, or "__AllParameterSets" */
	bool has_input;          /* the command stands behind a pipe */
	ps_value input;          /* the current pipeline object (as it came, unconverted), or PS_UNSET */
	void *state;
	struct frame *frame;
};

/* Arguments. */
static inline bool cmdlet_has(const struct cmdlet_call *c, int p)
{
	return !ps_is_unset(c->args[p]);
}
bool cmdlet_switch(const struct cmdlet_call *c, int p);                     /* given and true */
int64_t cmdlet_int(const struct cmdlet_call *c, int p, int64_t otherwise);
const char *cmdlet_str(const struct cmdlet_call *c, int p);                 /* NULL when not given or $null; borrowed */
/* A parameter of array type as C array (never NULL when count > 0). */
const ps_value *cmdlet_array(const struct cmdlet_call *c, int p, uint32_t *ret_n);
/* A parameter by name that the file did not list as index: common parameters and the like; PS_UNSET when not given. */
ps_value cmdlet_bound(const struct cmdlet_call *c, const char *name);
ps_value cmdlet_bound_parameters(const struct cmdlet_call *c);              /* dictionary of all given */

/* Streams. */
struct sink *cmdlet_sink(struct cmdlet_call *c);                            /* cmdlet_write as a sink */
struct stage *cmdlet_stage(struct cmdlet_call *c);                          /* for engine/errors.h */
enum ps_status cmdlet_write(struct cmdlet_call *c, ps_value v);             /* one object, not enumerated */
enum ps_status cmdlet_write_all(struct cmdlet_call *c, ps_value v);         /* enumerates collections */
enum ps_status cmdlet_write_error(struct cmdlet_call *c, ps_value error_record); /* non-terminating; PS_ERROR under -EA Stop */
/* Builds the record: FullyQualifiedErrorId becomes "id,Microsoft.PowerShell.Commands.XxxCommand". */
enum ps_status cmdlet_error(struct cmdlet_call *c, const struct ps_type *exc, const char *id, enum ps_category cat, ps_value target,
                            const char *fmt, ...) PS_PRINTF(6, 7);
enum ps_status cmdlet_throw(struct cmdlet_call *c, const struct ps_type *exc, const char *id, enum ps_category cat, ps_value target,
                            const char *fmt, ...) PS_PRINTF(6, 7);          /* terminating; always PS_ERROR */
enum ps_status cmdlet_throw_record(struct cmdlet_call *c, ps_value error_record);
/* The pending exception (of a failed helper) becomes a non-terminating error of this cmdlet. */
enum ps_status cmdlet_pending_error(struct cmdlet_call *c, const char *id, enum ps_category cat, ps_value target);
enum ps_status cmdlet_warning(struct cmdlet_call *c, const char *fmt, ...) PS_PRINTF(2, 3);
enum ps_status cmdlet_verbose(struct cmdlet_call *c, const char *fmt, ...) PS_PRINTF(2, 3);
enum ps_status cmdlet_debug(struct cmdlet_call *c, const char *fmt, ...) PS_PRINTF(2, 3);
enum ps_status cmdlet_information(struct cmdlet_call *c, ps_value record);
enum ps_status cmdlet_progress(struct cmdlet_call *c, ps_value record);
/* -WhatIf / -Confirm; false: do not act.  *ret is PS_OK, or what to return at once. */
bool cmdlet_should_process(struct cmdlet_call *c, const char *target, const char *action, enum ps_status *ret);

/* Calling back. */
enum ps_status cmdlet_invoke(struct cmdlet_call *c, ps_value block, ps_value dollar_under, const ps_value *args, uint32_t argc, struct sink *out);
/* In the caller's own scope, output to `out` as it comes (ForEach-Object). */
enum ps_status cmdlet_invoke_here(struct cmdlet_call *c, ps_value block, ps_value dollar_under, struct sink *out);
/* The same in the caller's own scope (ForEach-Object, Where-Object: no new scope), output collapsed into *ret. */
enum ps_status cmdlet_invoke_value(struct cmdlet_call *c, ps_value block, ps_value dollar_under, ps_value *ret);

/* tables/cmdlets.def declares every cmdlet. */
const struct cmdlet *cmdlet_find(const char *name, size_t n);               /* without case; NULL when there is none */
uint32_t cmdlet_count(void);
const struct cmdlet *cmdlet_at(uint32_t i);                                 /* in order of name */

#endif
