/* SPDX-License-Identifier: MIT */
/*
 * engine/cmdlet_call.c - cmdlets as stages, and the functions of cmdlet.h that cmdlets call.
 */
#include <stdarg.h>
#include <string.h>

#include "base/buf.h"
#include "base/utf.h"
#include "engine/binder.h"
#include "engine/errors.h"
#include "engine/pipeline.h"
#include "heap/heap.h"

static struct stage *stage_of(const struct cmdlet_call *c)
{
	return (struct stage *)((uintptr_t)c - offsetof(struct stage, call));
}

/* ---- the stage ---- */
static enum ps_status cmdlet_prepare(struct stage *s)
{
	const struct cmdlet *def = s->info->cmdlet;
	struct cmdlet_call *c = &s->call;
	uint32_t n = 0;
	while (def->params && def->params[n])
		n++;
	c->rs = s->rs;
	c->def = def;
	c->has_input = s->has_input;
	c->input = PS_UNSET;
	c->frame = &s->frame;
	c->args = heap_array(ps_value, n ? n : 1);
	for (uint32_t i = 0; i < n; i++)
		c->args[i] = PS_UNSET;
	c->state = heap_alloc(def->state_size ? def->state_size : 1);
	return binder_prepare(s, s->info->params);
}

static enum ps_status refuse_unbuilt(struct stage *s, const struct param *p)
{
	cmdlet_throw(&s->call, &type_exc_not_implemented, "NotImplemented", CAT_NOT_IMPLEMENTED, PS_NULL,
	             "The parameter '%s' of %s is not implemented.", p->name, s->info->name);
	return PS_ERROR;
}

/* Bound values to call->args. */
static enum ps_status fill(struct stage *s)
{
	struct binding *b = s->binding;
	if (b->fast >= 0) {
		const struct param *p = &b->t->at[b->fast];
		if (p->arg >= 0)
			s->call.args[p->arg] = b->values[b->fast];
		return PS_OK;
	}
	for (uint32_t i = 0; i < b->t->own; i++) {
		const struct param *p = &b->t->at[i];
		if (p->arg >= 0)
			s->call.args[p->arg] = b->how[i] == BOUND_NO ? PS_UNSET : b->values[i];
		else if (b->how[i] == BOUND_BY_COMMAND)
			return refuse_unbuilt(s, p);
	}
	s->call.set = b->set_name;
	return PS_OK;
}

static enum ps_status located(struct stage *s, enum ps_status st)
{
	if (st == PS_ERROR) {
		s->failed = true;
		if (!ps_is_null(ps_pending()))
			error_adopt(s, ps_pending());
	}
	return st;
}

static enum ps_status cmdlet_begin(struct stage *s)
{
	enum ps_status st = fill(s);
	if (st == PS_OK && s->call.def->begin)
		st = s->call.def->begin(&s->call);
	return located(s, st);
}

static enum ps_status cmdlet_process(struct stage *s, ps_value input)
{
	struct cmdlet_call *c = &s->call;
	struct stage_saved saved;
	enum ps_status st = PS_OK;
	bool bound = true;
	stage_enter(s, &saved);
	c->input = input;
	if (!ps_is_unset(input)) {
		st = binder_pipeline(s, input, &bound);
		if (st == PS_OK && bound)
			st = fill(s);
	}
	if (st == PS_OK && bound && c->def->process)
		st = c->def->process(c);
	if (PS_UNLIKELY(st == PS_ERROR))
		st = located(s, st);
	stage_leave(s, &saved);
	return st;
}

static enum ps_status cmdlet_end(struct stage *s)
{
	s->call.input = PS_UNSET;
	return s->call.def->end ? located(s, s->call.def->end(&s->call)) : PS_OK;
}

static void cmdlet_cleanup(struct stage *s)
{
	if (s->call.def && s->call.def->cleanup)
		s->call.def->cleanup(&s->call);
}

const struct stage_ops stage_cmdlet = {cmdlet_prepare, cmdlet_begin, cmdlet_process, cmdlet_end, cmdlet_cleanup};

/* ---- arguments ---- */
bool cmdlet_switch(const struct cmdlet_call *c, int p)
{
	return cmdlet_has(c, p) && ps_truth(c->args[p]);
}

int64_t cmdlet_int(const struct cmdlet_call *c, int p, int64_t otherwise)
{
	if (!cmdlet_has(c, p))
		return otherwise;
	if (ps_is_int(c->args[p]))
		return ps_int(c->args[p]);
	ps_value v = ps_try_convert(c->args[p], &type_int64);
	return ps_is_unset(v) || ps_is_null(v) ? otherwise : ps_int64(v);
}

const char *cmdlet_str(const struct cmdlet_call *c, int p)
{
	if (!cmdlet_has(c, p) || ps_is_null(c->args[p]))
		return NULL;
	ps_value v = ps_base(c->args[p]);
	if (!ps_is_string(v))
		v = ps_to_string(v);
	if (ps_failed(v)) {
		ps_take_pending();
		return NULL;
	}
	return ps_str(v)->text;
}

const ps_value *cmdlet_array(const struct cmdlet_call *c, int p, uint32_t *ret_n)
{
	*ret_n = 0;
	if (!cmdlet_has(c, p) || ps_is_null(c->args[p]))
		return &c->args[p];
	ps_value v = ps_base(c->args[p]);
	if (ps_tc(v) == TC_ARRAY && ps_array(v)->at) {
		*ret_n = ps_array(v)->count;
		return *ret_n ? ps_array(v)->at : &c->args[p];
	}
	struct ps_vec items = {NULL, 0, 0};
	if (!ps_is_enumerable(v) || !ps_flatten(v, &items)) {
		*ret_n = 1;
		return &c->args[p];
	}
	*ret_n = items.count;
	return items.count ? items.at : &c->args[p];
}

ps_value cmdlet_bound(const struct cmdlet_call *c, const char *name)
{
	const struct binding *b = stage_of(c)->binding;
	struct param *p = params_exact(b->t, name, strlen(name));
	return p && b->how[p - b->t->at] != BOUND_NO ? b->values[p - b->t->at] : PS_UNSET;
}

ps_value cmdlet_bound_parameters(const struct cmdlet_call *c)
{
	return frame_bound(c->rs, c->frame);
}

/* ---- streams ---- */
static enum ps_status sink_write(struct sink *in, ps_value v)
{
	return stage_write((struct stage *)((uintptr_t)in - offsetof(struct stage, write_sink)), v);
}

struct stage *cmdlet_stage(struct cmdlet_call *c)
{
	return stage_of(c);
}

struct sink *cmdlet_sink(struct cmdlet_call *c)
{
	struct stage *s = stage_of(c);
	s->write_sink.write = sink_write;
	return s->out_list || s->pv_name ? &s->write_sink : s->out;
}

enum ps_status cmdlet_write(struct cmdlet_call *c, ps_value v)
{
	return stage_write(stage_of(c), v);
}

enum ps_status cmdlet_write_all(struct cmdlet_call *c, ps_value v)
{
	return stage_write_all(stage_of(c), v);
}

enum ps_status cmdlet_write_error(struct cmdlet_call *c, ps_value error_record)
{
	return error_write(c->rs, stage_of(c), error_record);
}

static ps_value record_make(const struct ps_type *exc, const char *id, enum ps_category cat, ps_value target,
                            const char *fmt, va_list ap)
{
	struct buf b = BUF_INIT;
	buf_vprintf(&b, fmt, ap);
	ps_value x = ps_exception_new(exc, "%s", buf_str(&b));
	buf_fini(&b);
	ps_value r = ps_error_record_new(x, id, cat, target);
	((struct ps_exception *)x.bits)->record = r;
	return r;
}

enum ps_status cmdlet_error(struct cmdlet_call *c, const struct ps_type *exc, const char *id, enum ps_category cat,
                            ps_value target, const char *fmt, ...)
{
	va_list ap;
	va_start(ap, fmt);
	ps_value r = record_make(exc, id, cat, target, fmt, ap);
	va_end(ap);
	return cmdlet_write_error(c, r);
}

enum ps_status cmdlet_throw_record(struct cmdlet_call *c, ps_value error_record)
{
	struct ps_error_record *r = (struct ps_error_record *)ps_base(error_record).bits;
	struct ps_exception *x = (struct ps_exception *)r->exception.bits;
	x->record = ps_from_obj(r);
	error_decorate(stage_of(c), r, NULL);
	ps_throw_value(r->exception);
	return PS_ERROR;
}

enum ps_status cmdlet_throw(struct cmdlet_call *c, const struct ps_type *exc, const char *id, enum ps_category cat,
                            ps_value target, const char *fmt, ...)
{
	va_list ap;
	va_start(ap, fmt);
	ps_value r = record_make(exc, id, cat, target, fmt, ap);
	va_end(ap);
	return cmdlet_throw_record(c, r);
}

enum ps_status cmdlet_pending_error(struct cmdlet_call *c, const char *id, enum ps_category cat, ps_value target)
{
	ps_value x = ps_take_pending();
	if (ps_is_null(x))
		return PS_ERROR;
	struct ps_exception *e = (struct ps_exception *)x.bits;
	if (!id && !ps_is_null(e->record))
		return cmdlet_write_error(c, e->record);
	ps_value r = ps_error_record_new(x, id ? id : e->ref.o.type->name, cat, target);
	e->record = r;
	return cmdlet_write_error(c, r);
}

static enum ps_status text(struct cmdlet_call *c, enum stream stream, const char *fmt, va_list ap)
{
	struct buf b = BUF_INIT;
	buf_vprintf(&b, fmt, ap);
	return stream_write_text(c->rs, stage_of(c), stream, ps_string_take(&b));
}

enum ps_status cmdlet_warning(struct cmdlet_call *c, const char *fmt, ...)
{
	va_list ap;
	va_start(ap, fmt);
	enum ps_status st = text(c, STREAM_WARNING, fmt, ap);
	va_end(ap);
	return st;
}

enum ps_status cmdlet_verbose(struct cmdlet_call *c, const char *fmt, ...)
{
	va_list ap;
	va_start(ap, fmt);
	enum ps_status st = text(c, STREAM_VERBOSE, fmt, ap);
	va_end(ap);
	return st;
}

enum ps_status cmdlet_debug(struct cmdlet_call *c, const char *fmt, ...)
{
	va_list ap;
	va_start(ap, fmt);
	enum ps_status st = text(c, STREAM_DEBUG, fmt, ap);
	va_end(ap);
	return st;
}

enum ps_status cmdlet_information(struct cmdlet_call *c, ps_value record)
{
	return stream_write_information(c->rs, stage_of(c), record, false);
}

enum ps_status cmdlet_progress(struct cmdlet_call *c, ps_value record)
{
	return stream_write_progress(c->rs, stage_of(c), record);
}

bool cmdlet_should_process(struct cmdlet_call *c, const char *target, const char *action, enum ps_status *ret)
{
	return stage_should_process(stage_of(c), target, action, ret);
}

/* ---- calling back ---- */
enum ps_status cmdlet_invoke(struct cmdlet_call *c, ps_value block, ps_value dollar_under, const ps_value *args,
                             uint32_t argc, struct sink *out)
{
	return pipeline_call_block(c->rs, script_block(ps_base(block)), args, argc, dollar_under, PS_UNSET, false, out);
}

struct one_sink {
	struct sink s;
	uint32_t count;
	ps_value first;
	struct ps_vec all;
};
static enum ps_status one_write(struct sink *s, ps_value v)
{
	struct one_sink *o = (struct one_sink *)s;
	if (o->count++ == 0) {
		o->first = v;
		return PS_OK;
	}
	if (o->count == 2)
		ps_vec_add(&o->all, o->first);
	ps_vec_add(&o->all, v);
	return PS_OK;
}

enum ps_status cmdlet_invoke_value(struct cmdlet_call *c, ps_value block, ps_value dollar_under, ps_value *ret)
{
	struct one_sink o = {{one_write}, 0, PS_NOTHING, {NULL, 0, 0}};
	enum ps_status st = cmdlet_invoke_here(c, block, dollar_under, &o.s);
	*ret = o.count < 2 ? o.first : ps_vec_to_array(&o.all);
	return st;
}

/* The block's statements in the caller's own scope, with $_ set for their length. */
enum ps_status cmdlet_invoke_here(struct cmdlet_call *c, ps_value block, ps_value dollar_under, struct sink *out)
{
	struct runspace *rs = c->rs;
	struct script_block *sb = script_block(ps_base(block));
	const struct ast_script_block *b = sb->ast;
	if (b->params || b->begin || b->process || b->dynamicparam)
		return pipeline_call_block(rs, sb, NULL, 0, dollar_under, PS_UNSET, true, out);
	struct scope *scope =
	    sb->module_scope == rs->scope->script || !sb->module_scope ? rs->scope : block_scope_parent(rs, sb);
	ps_value old = scope->dollar_under;
	scope->dollar_under = dollar_under;
	struct activation saved;
	struct frame frame = {.invoked_frame = rs->frame,
	                      .scope = scope,
	                      .invocation = PS_NULL,
	                      .bound = PS_NULL,
	                      .block = sb,
	                      .source = b->source};
	struct frame *of_scope = scope->frame;
	block_enter(rs, &saved, sb, scope, &frame);
	enum ps_status st = block_run(rs, b->end, out);
	block_leave(rs, &saved);
	scope->frame = of_scope;
	scope->dollar_under = old;
	return st;
}
