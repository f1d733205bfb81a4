/* SPDX-License-Identifier: MIT */
/*
 * engine/steppable.c - SteppablePipeline: a pipeline that a proxy function feeds object by object.
 * What the pipeline outputs goes to the $PSCmdlet given to Begin, else it is the result of Begin, Process and End.
 */
#include "engine/errors.h"
#include "engine/pipeline.h"
#include "engine/pscmdlet.h"
#include "engine/script_block.h"
#include "heap/heap.h"

struct steppable {
	struct ps_refobj ref;
	struct runspace *rs;
	struct pipeline *pl;
	struct stage *to; /* the cmdlet that takes the output, or NULL */
	struct steppable_out {
		struct sink s;
		struct steppable *of;
	} out;
	struct ps_vec collected;
	bool began, ended;
};

static struct steppable *self(const struct ps_call *c)
{
	return (struct steppable *)c->self.bits;
}

static enum ps_status out_write(struct sink *in, ps_value v)
{
	struct steppable *s = ((struct steppable_out *)in)->of;
	if (s->to)
		return stage_write(s->to, v);
	ps_vec_add(&s->collected, v);
	return PS_OK;
}

/* What came out since the last step. */
static ps_value result(struct steppable *s, enum ps_status st)
{
	if (st == PS_STOP_UPSTREAM && !s->to)
		st = PS_OK;
	if (st != PS_OK)
		return eval_flow(s->rs, st);
	if (s->to)
		return PS_NOTHING;
	ps_value v = ps_vec_to_array(&s->collected);
	s->collected = (struct ps_vec){NULL, 0, 0};
	return v;
}

static ps_value begin(const struct ps_call *c)
{
	struct steppable *s = self(c);
	if (s->began)
		return ps_fail(ps_throw(&type_exc_ps_operation,
		                        "Cannot perform operation because the pipeline was already begun."));
	s->began = true;
	bool expects = ps_tc(c->args[0]) == TC_BOOL && ps_truth(c->args[0]);
	struct stage *to = pscmdlet_stage(c->args[0]);
	if (to) {
		s->to = to;
		expects = to->has_input;
	}
	s->pl->first->has_input = expects;
	return result(s, pipeline_start(s->pl));
}

static ps_value process(const struct ps_call *c)
{
	struct steppable *s = self(c);
	if (!s->began)
		return ps_fail(
		    ps_throw(&type_exc_ps_operation, "Cannot perform operation because the pipeline has not begun."));
	if (c->argc)
		return result(s, pipeline_feed(s->pl, c->args[0]));
	return result(s, s->pl->first->has_input ? PS_OK : s->pl->first->ops->process(s->pl->first, PS_UNSET));
}

static ps_value end(const struct ps_call *c)
{
	struct steppable *s = self(c);
	if (s->ended)
		return PS_NOTHING;
	s->ended = true;
	return result(s, pipeline_finish(s->pl, PS_OK));
}

static ps_value dispose(const struct ps_call *c)
{
	struct steppable *s = self(c);
	if (!s->ended) {
		s->ended = s->pl->ended = true;
		pipeline_finish(s->pl, PS_OK);
	}
	return PS_NOTHING;
}

static const struct ps_member_row rows[] = {
    {"System.Object Begin(System.Object expectInput)", begin, NULL},
    {"System.Object Begin(System.Object expectInput, System.Object context)", begin, NULL},
    {"System.Object Process(System.Object input)", process, NULL},
    {"System.Object Process()", process, NULL},
    {"System.Object End()", end, NULL},
    {"void Clean()", dispose, NULL},
    {"void Dispose()", dispose, NULL},
    {NULL, NULL, NULL}};
static struct ps_type type_steppable = {PS_TYPE_HEAD,
                                        .name = "System.Management.Automation.SteppablePipeline",
                                        .base = &type_object,
                                        .tc = TC_OBJECT,
                                        .flags = PS_TYPE_REF | PS_TYPE_TRANSPARENT,
                                        .rows = rows};

ps_value steppable_new(const struct ps_call *c)
{
	struct runspace *rs = runspace_current();
	struct script_block *sb = script_block(c->self);
	const struct ast_block *b = sb->ast->end;
	if (!b || b->statements.count != 1 || b->statements.at[0]->kind != AST_PIPELINE || sb->ast->begin ||
	    sb->ast->process)
		return ps_fail(
		    ps_throw(&type_exc_ps_operation,
		             "Only a script block that contains exactly one pipeline or command can be converted."));
	struct steppable *s = heap_new(struct steppable);
	s->ref.o.type = &type_steppable;
	s->rs = rs;
	s->out = (struct steppable_out){{out_write}, s};
	struct frame *frame = heap_new(struct frame); /* outlives this call */
	struct scope *scope = scope_new(block_scope_parent(rs, sb), sb->ast);
	frame->scope = scope;
	frame->source = sb->ast->source;
	frame->block = sb;
	frame->invocation = frame->bound = PS_NULL;
	struct activation saved;
	block_enter(rs, &saved, sb, scope, frame);
	s->pl = pipeline_new(rs, &s->out.s);
	enum ps_status st = pipeline_build(s->pl, (struct ast_pipeline *)b->statements.at[0], 0);
	block_leave(rs, &saved);
	return st == PS_OK ? ps_from_obj(s) : eval_flow(rs, st);
}
