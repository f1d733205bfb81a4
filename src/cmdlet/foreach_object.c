/* SPDX-License-Identifier: MIT */
/* cmdlet/foreach_object.c - ForEach-Object: script blocks, and a member of each object by name. -Parallel:
 * foreach_parallel.c. */
#include <string.h>

#include "base/utf.h"
#include "cmdlet/foreach_object.h"
#include "heap/heap.h"
#include "engine/scope.h"
#include "object/psobject.h"

enum { INPUT, BEGIN, PROCESS, END, REMAINING, MEMBER, ARGUMENTS, PARALLEL, THROTTLE, TIMEOUT, AS_JOB, NEW_RUNSPACE };
static const char *const params[] = {"InputObject", "Begin",          "Process",  "End",           "RemainingScripts",
                                     "MemberName",  "ArgumentList",   "Parallel", "ThrottleLimit", "TimeoutSeconds",
                                     "AsJob",       "UseNewRunspace", NULL};

struct state {
	ps_value begin, end;
	const ps_value *process;
	uint32_t count;
	struct foreach_parallel *parallel;
};

/* -Process takes several blocks: with more than one and no -Begin, the first is it; with no -End, the last. */
static void sort_blocks(struct cmdlet_call *c, struct state *s)
{
	struct ps_vec all = {NULL, 0, 0};
	uint32_t n;
	const ps_value *p = cmdlet_array(c, PROCESS, &n);
	for (uint32_t i = 0; i < n; i++)
		ps_vec_add(&all, p[i]);
	p = cmdlet_array(c, REMAINING, &n);
	for (uint32_t i = 0; i < n; i++)
		ps_vec_add(&all, p[i]);
	uint32_t from = 0, to = all.count;
	s->begin = cmdlet_has(c, BEGIN) ? c->args[BEGIN] : PS_NULL;
	s->end = cmdlet_has(c, END) ? c->args[END] : PS_NULL;
	if (!cmdlet_has(c, BEGIN) && to - from > 1)
		s->begin = all.at[from++];
	if (!cmdlet_has(c, END) && to - from > 1)
		s->end = all.at[--to];
	s->process = all.at + from;
	s->count = to - from;
}

static enum ps_status begin(struct cmdlet_call *c)
{
	struct state *s = c->state;
	if (cmdlet_has(c, PARALLEL)) {
		struct foreach_parallel_options o = {.block = c->args[PARALLEL],
		                                     .throttle = (uint32_t)cmdlet_int(c, THROTTLE, 5),
		                                     .timeout_seconds = (uint32_t)cmdlet_int(c, TIMEOUT, 0),
		                                     .as_job = cmdlet_switch(c, AS_JOB),
		                                     .new_runspace = cmdlet_switch(c, NEW_RUNSPACE)};
		return foreach_parallel_begin(c, &o, &s->parallel);
	}
	if (cmdlet_has(c, MEMBER))
		return PS_OK;
	sort_blocks(c, s);
	return ps_is_null(s->begin) ? PS_OK : cmdlet_invoke_here(c, s->begin, PS_NULL, cmdlet_sink(c));
}

/* ---- by member ---- */
static enum ps_status member_missing(struct cmdlet_call *c, ps_value input, const char *name)
{
	if (ps_is_null(input))
		return cmdlet_error(c, &type_exc_ps_argument, "InputObjectIsNull", CAT_INVALID_OPERATION, PS_NULL,
		                    "Cannot operate on a 'null' input object.");
	if (scope_strict(c->rs->scope) < 2)
		return cmdlet_write(c, PS_NULL); /* as $_.Name: no such member is no error outside strict mode */
	return cmdlet_error(c, &type_exc_ps_argument, "PropertyOrMethodNotFound", CAT_INVALID_OPERATION, input,
	                    "The input name \"%s\" cannot be resolved to a member.", name);
}

/* The one member that a pattern means; NULL with an error written. */
static const char *resolve_pattern(struct cmdlet_call *c, ps_value input, const char *pattern, enum ps_status *st)
{
	*st = PS_OK;
	if (!strpbrk(pattern, "*?["))
		return pattern;
	uint32_t n;
	const struct ps_prop_info *p = ps_properties(input, ~0u, &n);
	const char *found = NULL;
	uint32_t matches = 0;
	for (uint32_t i = 0; i < n; i++)
		if (ps_like(p[i].name, strlen(p[i].name), pattern, strlen(pattern), true)) {
			found = p[i].name;
			matches++;
		}
	if (matches > 1)
		*st = cmdlet_error(c, &type_exc_ps_argument, "AmbiguousPropertyOrMethodName", CAT_INVALID_OPERATION,
		                   input, "The wildcard pattern \"%s\" matches more than one member.", pattern);
	return matches == 1 ? found : NULL;
}

static enum ps_status by_member(struct cmdlet_call *c)
{
	ps_value input = ps_is_unset(c->input) ? c->args[INPUT] : c->input;
	const char *pattern = cmdlet_str(c, MEMBER);
	enum ps_status st;
	if (ps_is_unset(input) || ps_is_null(input))
		return ps_is_unset(input) ? PS_OK : member_missing(c, input, pattern);
	ps_value target = ps_base(input);
	if (ps_tc(target) == TC_DICT && !cmdlet_has(c, ARGUMENTS)) {
		ps_value v = ps_dict_get_str(ps_dict(target), pattern, strlen(pattern));
		if (!ps_is_unset(v) && !ps_failed(v))
			return cmdlet_write_all(c, v);
		if (ps_failed(v))
			ps_take_pending();
	}
	const char *name = resolve_pattern(c, input, pattern, &st);
	if (!name)
		return st;
	size_t n = strlen(name);
	if (!cmdlet_has(c, ARGUMENTS)) {
		ps_value v;
		enum ps_lookup l = ps_get_member(input, name, n, &v);
		if (l == PS_LOOKUP_FAILED)
			return cmdlet_pending_error(c, "PropertyGetException", CAT_INVALID_OPERATION, input);
		bool method = l == PS_FOUND && ps_is_obj(v) &&
		              ps_type_is_named(ps_type_of(v), "System.Management.Automation.PSMethod");
		if (l == PS_FOUND && !method)
			return cmdlet_write_all(c, v);
		if (l == PS_NOT_FOUND)
			return member_missing(c, input, name);
	}
	uint32_t argc;
	const ps_value *args = cmdlet_array(c, ARGUMENTS, &argc);
	ps_value r;
	enum ps_lookup l = ps_call_member(input, name, n, args, argc, &r);
	if (l == PS_LOOKUP_FAILED)
		return cmdlet_pending_error(c, "MethodInvocationException", CAT_INVALID_OPERATION, input);
	if (l == PS_NOT_FOUND)
		return cmdlet_error(c, &type_exc_ps_argument, "MemberNotFound", CAT_INVALID_OPERATION, input,
		                    "Cannot find a method named \"%s\" on the input object.", name);
	return ps_is(r, PS_NOTHING) ? PS_OK : cmdlet_write_all(c, r);
}

static enum ps_status process(struct cmdlet_call *c)
{
	struct state *s = c->state;
	if (s->parallel)
		return foreach_parallel_process(s->parallel, !ps_is_unset(c->input)  ? c->input
		                                             : cmdlet_has(c, INPUT) ? c->args[INPUT]
		                                                                    : PS_NULL);
	if (cmdlet_has(c, MEMBER))
		return by_member(c);
	ps_value input = ps_is_unset(c->input) ? (cmdlet_has(c, INPUT) ? c->args[INPUT] : PS_NULL) : c->input;
	for (uint32_t i = 0; i < s->count; i++) {
		if (ps_is_null(s->process[i]))
			continue;
		enum ps_status st = cmdlet_invoke_here(c, s->process[i], input, cmdlet_sink(c));
		if (st != PS_OK)
			return st;
	}
	return PS_OK;
}

static enum ps_status end(struct cmdlet_call *c)
{
	struct state *s = c->state;
	if (s->parallel)
		return foreach_parallel_end(s->parallel);
	if (cmdlet_has(c, MEMBER) || ps_is_null(s->end) || !s->end.bits)
		return PS_OK;
	return cmdlet_invoke_here(c, s->end, PS_NULL, cmdlet_sink(c));
}

static void cleanup(struct cmdlet_call *c)
{
	struct state *s = c->state;
	if (s && s->parallel)
		foreach_parallel_cleanup(s->parallel);
}

const struct cmdlet cmdlet_foreach_object = {
    .name = "ForEach-Object",
    .params = params,
    .state_size = sizeof(struct state),
    .begin = begin,
    .process = process,
    .end = end,
    .cleanup = cleanup,
    .synopsis = "Performs an operation against each item in a collection of input objects."};
