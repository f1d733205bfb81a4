/* SPDX-License-Identifier: MIT */
/*
 * engine/block.c - entering and leaving code: scope, slots, call site caches, frame; depth of calls.
 * Used by the pipeline for functions and script blocks, by classes for methods, by run.c for whole texts.
 */
#include "engine/eval_priv.h"
#include "heap/heap.h"

/* Run state of one piece of code in one runspace: many script block values may share it. */
struct code_state {
	struct runspace *owner;
	const struct lang_source *source; /* keeps the tree, the key of rs->code_states, from being another's */
	struct scope *linked;          /* scope that `links` are good for */
	struct variable_link *links;
	void *sites[1];
};

static struct code_state *state_of(void **sites)
{
	return (struct code_state *)(void *)((char *)sites - offsetof(struct code_state, sites));
}

/* Links for running sb's code in a scope that is not its own. */
static struct variable_link *links_of(void **sites, const struct script_block *sb, struct scope *scope)
{
	struct code_state *st = state_of(sites);
	if (sb->ast->slot_count == 0)
		return NULL;
	if (st->linked != scope) {
		st->links = heap_array(struct variable_link, sb->ast->slot_count);
		st->linked = scope;
	}
	return st->links;
}

/*
 * The state hangs on the tree itself and dies with it; a second runspace that runs the same tree keeps its own in a map,
 * which keeps the tree.
 */
static struct code_state *state_for(struct runspace *rs, struct script_block *sb)
{
	struct code_state *st = ptr_map_get(rs->code_states, sb->ast);
	if (st)
		return st;
	st = heap_alloc(sizeof *st + sizeof(void *) * (size_t)sb->ast->node_count);
	st->owner = rs;
	uintptr_t none = 0;
	if (__atomic_compare_exchange_n(&sb->ast->state, &none, (uintptr_t)st, false, __ATOMIC_RELEASE, __ATOMIC_RELAXED))
		return st;
	st->source = sb->source;
	if (!rs->code_states)
		rs->code_states = ptr_map_new();
	ptr_map_set(rs->code_states, sb->ast, st);
	return st;
}

static void **sites_of(struct runspace *rs, struct script_block *sb)
{
	if (sb->owner == rs && sb->sites)
		return sb->sites;
	struct code_state *st = (struct code_state *)__atomic_load_n(&sb->ast->state, __ATOMIC_ACQUIRE);
	if (!st || st->owner != rs)
		st = state_for(rs, sb);
	if (!sb->sites) {
		sb->sites = st->sites;
		sb->owner = rs;
	}
	return st->sites;
}

void block_enter(struct runspace *rs, struct activation *saved, struct script_block *sb, struct scope *scope, struct frame *frame)
{
	*saved = activation_of(rs);
	rs->scope = scope;
	rs->sites = sites_of(rs, sb);
	if (PS_LIKELY(scope->code == sb->ast)) {
		rs->locals = scope->slots;
		rs->links = NULL;
	} else {
		rs->locals = NULL;
		rs->links = links_of(rs->sites, sb, scope);
	}
	if (frame && frame != rs->frame) {
		frame->parent = rs->frame;
		rs->frame = frame;
		if (!frame->source)
			frame->source = sb->ast->source;
		if (!frame->block)
			frame->block = sb;
	}
	if (frame && !scope->frame)
		scope->frame = frame;
}

void block_leave(struct runspace *rs, const struct activation *saved)
{
	if (rs->frame != saved->frame && rs->scope->frame == rs->frame)
		rs->scope->frame = NULL; /* frames lie on the C stack: nothing may outlive them */
	activation_restore(rs, saved);
}

bool block_stack_low(struct runspace *rs)
{
	char here;
	if (PS_LIKELY((uintptr_t)&here > (uintptr_t)rs->stack_limit && rs->depth < RUNSPACE_MAX_DEPTH))
		return false;
	ps_throw_error(&type_exc_call_depth, "CallDepthOverflow", CAT_INVALID_OPERATION, ps_from_int(0),
	               "The script failed due to call depth overflow.");
	return true;
}

enum ps_status block_run(struct runspace *rs, struct ast_block *block, struct sink *out)
{
	if (!block)
		return PS_OK;
	if (block_stack_low(rs))
		return PS_ERROR;
	struct trap_list *traps = rs->traps;
	rs->traps = NULL;
	rs->depth++;
	enum ps_status st = eval_block(rs, block, out);
	rs->depth--;
	rs->traps = traps;
	return st == PS_RETURN ? PS_OK : st;
}

/* The module's root scope that s lies in, or NULL. */
static struct scope *module_root(struct scope *s)
{
	for (; s; s = s->parent)
		if (s->is_module)
			return s;
	return NULL;
}

struct scope *block_scope_parent(struct runspace *rs, const struct script_block *sb)
{
	struct scope *here = module_root(rs->scope);
	if (here == sb->module_scope)
		return rs->scope;
	/* Another session state: its innermost scope that is still running. */
	for (const struct frame *f = rs->frame; f; f = f->parent)
		if (f->scope && module_root(f->scope) == sb->module_scope)
			return f->scope;
	return sb->module_scope ? sb->module_scope : rs->global;
}

ps_value script_block_new(struct runspace *rs, struct ast_script_block *ast)
{
	struct script_block *sb = heap_new(struct script_block);
	sb->ref.o.type = &type_scriptblock;
	sb->ast = ast;
	sb->source = ast->source;
	sb->is_filter = ast->is_filter;
	sb->module_scope = module_root(rs->scope);
	return ps_from_obj(sb);
}
