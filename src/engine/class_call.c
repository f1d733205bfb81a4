/* SPDX-License-Identifier: MIT */
/*
 * engine/class_call.c - instances of classes at work: properties, methods, constructors, and what operators ask of them.
 */
#include <string.h>

#include "base/buf.h"
#include "base/utf.h"
#include "engine/class.h"
#include "heap/heap.h"

static struct class_member *member_of(const struct ps_call *c)
{
	const struct ps_type *t = c->member->declared_by;
	struct class *k = t->script_class;
	return &k->members[c->member->row - t->rows];
}

static ps_value *fields_of(const struct class *k, ps_value self)
{
	return (ps_value *)(void *)((char *)self.bits + k->field_offset);
}

enum ps_status method_sink_drop(struct sink *s, ps_value v)
{
	(void)s;
	(void)v;
	return PS_OK;
}

/* ---- running code of the class ---- */
struct method_call {
	struct activation saved;
	struct frame frame;
	struct scope *scope;
	bool propagate;
};

/* Initializers and base arguments run in a scope that has $this, without code of its own. */
static void enter(struct runspace *rs, struct method_call *m, struct script_block *sb, ps_value self, const ps_value *args, uint32_t argc)
{
	struct scope *s = scope_new(block_scope_parent(rs, sb), sb->ast);
	const struct ast_param_block *params = sb->ast->params;
	s->this_obj = self;
	s->args = ps_object_array(NULL, 0);
	for (uint32_t i = 0; params && i < params->params.count && i < argc; i++)
		scope_init_slot(rs, s, i, (const struct ast_parameter *)params->params.at[i], args[i]);
	m->frame = (struct frame){.source = sb->ast->source, .block = sb, .scope = s, .position = &sb->ast->a,
	                          .invocation = PS_UNSET, .bound = PS_UNSET, .stage = rs->frame ? rs->frame->stage : NULL};
	m->scope = s;
	m->propagate = rs->propagate;
	rs->propagate = true;
	block_enter(rs, &m->saved, sb, s, &m->frame);
}

static void leave(struct runspace *rs, struct method_call *m)
{
	rs->propagate = m->propagate;
	block_leave(rs, &m->saved);
}

static ps_value run_method(struct runspace *rs, struct class_member *m, ps_value self, const ps_value *args, uint32_t argc)
{
	struct method_call call;
	struct method_sink out = {{method_sink_drop}, PS_NULL, false};
	if (block_stack_low(rs))
		return PS_FAIL;
	enter(rs, &call, m->block, self, args, argc);
	enum ps_status st = block_run(rs, m->block->ast->end, &out.s);
	leave(rs, &call);
	if (st != PS_OK)
		return eval_flow(rs, st);
	if (m->type == &type_void)
		return PS_NOTHING;
	return m->type == &type_object ? (ps_is(out.value, PS_NOTHING) ? PS_NULL : out.value) : ps_convert(out.value, m->type);
}

/* Value of an initializer, converted to the property's type. */
static bool initial_value(struct runspace *rs, struct class_member *m, ps_value self, ps_value *ret)
{
	*ret = ps_type_default(m->type);
	if (!m->initial)
		return true;
	struct scope *saved = rs->scope;
	ps_value *locals = rs->locals;
	struct variable_link *links = rs->links;
	rs->scope = scope_new(m->owner->module ? m->owner->module : saved, NULL);
	rs->scope->this_obj = self;
	rs->locals = NULL;
	rs->links = NULL;
	ps_value v;
	enum ps_status st = eval_collect(rs, m->initial, &v);
	rs->scope = saved;
	rs->locals = locals;
	rs->links = links;
	if (st != PS_OK) {
		eval_flow(rs, st);
		return false;
	}
	*ret = m->type == &type_object ? v : ps_convert(v, m->type);
	return !ps_failed(*ret);
}

/* Static initializers, then the static constructor: before the first use of the class. */
static bool ready(struct runspace *rs, struct class *k)
{
	if (k->statics_ready)
		return true;
	k->statics_ready = true;
	if (k->base && !ready(rs, k->base))
		return false;
	for (uint32_t i = 0; i < k->count; i++) {
		struct class_member *m = &k->members[i];
		if (m->is_static && !m->block && !initial_value(rs, m, PS_NULL, &m->value))
			return false;
	}
	for (uint32_t i = 0; i < k->count; i++) {
		struct class_member *m = &k->members[i];
		if (m->is_static && m->block && m->ast->is_constructor && ps_failed(run_method(rs, m, PS_NULL, NULL, 0)))
			return false;
	}
	return true;
}

/* ---- rows ---- */
ps_value class_get(const struct ps_call *c)
{
	struct class_member *m = member_of(c);
	if (!m->is_static)
		return fields_of(m->owner, c->self)[m->slot];
	return ready(runspace_current(), m->owner) ? m->value : PS_FAIL;
}

ps_value class_set(const struct ps_call *c)
{
	struct class_member *m = member_of(c);
	struct runspace *rs = runspace_current();
	if (!ready(rs, m->owner))
		return PS_FAIL;
	ps_value v = m->type == &type_object ? c->args[0] : ps_convert(c->args[0], m->type);
	if (ps_failed(v))
		return v;
	if (m->attributes.count && !validate_attributes(rs, &m->attributes, v))
		return PS_FAIL;
	if (m->is_static)
		m->value = v;
	else
		fields_of(m->owner, c->self)[m->slot] = v;
	return PS_NOTHING;
}

ps_value class_invoke(const struct ps_call *c)
{
	struct class_member *m = member_of(c);
	struct runspace *rs = runspace_current();
	if (!ready(rs, m->owner))
		return PS_FAIL;
	return run_method(rs, m, m->is_static ? PS_UNSET : c->self, c->args, c->argc);
}

/* ---- constructors ---- */
static bool construct_into(struct runspace *rs, struct class *k, const struct class_member *ctor, ps_value self, const ps_value *args,
                           uint32_t argc);

/* The .NET base's constructor makes an object of its own; its state moves into ours. */
static bool construct_net_base(const struct class *k, ps_value self, const ps_value *args, uint32_t argc)
{
	const struct ps_type *base = k->type->base;
	if (base == &type_object)
		return true;
	ps_value made = ps_type_new(base, args, argc);
	if (ps_failed(made))
		return false;
	size_t head = sizeof(struct ps_refobj);
	if (k->field_offset > head)
		memcpy((char *)self.bits + head, (char *)made.bits + head, k->field_offset - head);
	if (base->tc == TC_LIST)
		lock_init(&ps_list(self)->lock);
	return true;
}

static bool construct_base(struct runspace *rs, struct class *k, ps_value self, const ps_value *args, uint32_t argc)
{
	if (!k->base)
		return construct_net_base(k, self, args, argc);
	const struct ps_member *m = ps_member_choose(ps_type_ctors(k->base->type), args, argc);
	if (!m)
		return false;
	ps_value few[8], *converted = argc > ARRAY_LEN(few) ? heap_array(ps_value, argc) : few;
	for (uint32_t i = 0; i < argc; i++) {
		converted[i] = i < m->param_count ? ps_convert(args[i], m->params[i].type) : args[i];
		if (ps_failed(converted[i]))
			return false;
	}
	return construct_into(rs, k->base, &k->base->members[m->row - k->base->type->rows], self, converted, argc);
}

static bool set_initial_values(struct runspace *rs, struct class *k, ps_value self)
{
	for (uint32_t i = 0; i < k->count; i++) {
		struct class_member *m = &k->members[i];
		if (m->is_static || m->block || m->type == &type_void)
			continue;
		if (!initial_value(rs, m, self, &fields_of(k, self)[m->slot]))
			return false;
	}
	return true;
}

static bool construct_into(struct runspace *rs, struct class *k, const struct class_member *ctor, ps_value self, const ps_value *args,
                           uint32_t argc)
{
	if (block_stack_low(rs) || !set_initial_values(rs, k, self))
		return false;
	if (!ctor->block)
		return construct_base(rs, k, self, NULL, 0);
	struct method_call call;
	enter(rs, &call, ctor->block, self, args, argc);
	bool ok = true;
	ps_value few[8], *base_args = few;
	uint32_t n = ctor->ast->has_base_call ? ctor->ast->base_args.count : 0;
	if (n > ARRAY_LEN(few))
		base_args = heap_array(ps_value, n);
	ps_value *locals = rs->locals;
	struct variable_link *links = rs->links;
	rs->locals = NULL; /* base arguments stand outside the constructor's block: by name, not by slot */
	rs->links = NULL;
	for (uint32_t i = 0; ok && i < n; i++) {
		base_args[i] = eval_expr(rs, ctor->ast->base_args.at[i]);
		ok = !ps_failed(base_args[i]);
	}
	rs->locals = locals;
	rs->links = links;
	ok = ok && construct_base(rs, k, self, base_args, n);
	struct method_sink out = {{method_sink_drop}, PS_NULL, false};
	enum ps_status st = ok ? block_run(rs, ctor->block->ast->end, &out.s) : PS_OK;
	leave(rs, &call);
	if (st != PS_OK)
		eval_flow(rs, st);
	return ok && st == PS_OK;
}

ps_value class_construct(const struct ps_call *c)
{
	struct class_member *m = member_of(c);
	struct runspace *rs = runspace_current();
	if (!ready(rs, m->owner))
		return PS_FAIL;
	struct ps_refobj *o = heap_alloc(m->owner->field_offset + sizeof(ps_value) * (m->owner->field_count + 1));
	o->o.type = m->owner->type;
	ps_value self = ps_from_obj(o);
	return construct_into(rs, m->owner, m, self, c->args, c->argc) ? self : PS_FAIL;
}

/* ---- what the rest of the world asks ---- */
/* A method that the script defined (not one of System.Object), or NULL. */
static const struct ps_member *script_method(ps_value self, const char *name)
{
	const struct ps_member *m = ps_type_member(ps_obj(self)->type, name, strlen(name), false);
	return m && m->kind == PS_METHOD && (m->declared_by->flags & PS_TYPE_SCRIPT) ? m : NULL;
}

ps_value class_hook_method(ps_value self, const char *name, const ps_value *args, uint32_t argc)
{
	self = ps_base(self);
	const struct ps_member *m = script_method(self, name);
	return m ? ps_member_invoke(m, self, args, argc) : PS_UNSET;
}

static bool to_string(ps_value v, struct buf *out)
{
	ps_value r = class_hook_method(v, "ToString", NULL, 0);
	if (ps_failed(r))
		return false;
	if (ps_is_unset(r)) {
		buf_puts(out, ps_obj(v)->type->name);
		return true;
	}
	return ps_to_text(r, out, NULL);
}

static bool equals(ps_value a, ps_value b)
{
	if (ps_is(a, b))
		return true;
	ps_value r = class_hook_method(a, "Equals", &b, 1);
	if (ps_failed(r)) {
		ps_take_pending();
		return false;
	}
	return !ps_is_unset(r) && ps_truth(r);
}

static uint32_t hash(ps_value v)
{
	ps_value r = class_hook_method(v, "GetHashCode", NULL, 0);
	if (ps_failed(r))
		ps_take_pending();
	else if (ps_is_int(r))
		return (uint32_t)ps_int(r);
	return (uint32_t)(v.bits >> 4);
}

static int compare(ps_value a, ps_value b, bool *ret_ok)
{
	ps_value r = class_hook_method(a, "CompareTo", &b, 1);
	*ret_ok = ps_is_int(r);
	if (ps_failed(r))
		ps_take_pending();
	return *ret_ok ? ps_int(r) : 0;
}

const struct ps_type_ops class_ops = {.to_string = to_string, .equals = equals, .hash = hash, .compare = compare};
