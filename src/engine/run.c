/* SPDX-License-Identifier: MIT */
/*
 * engine/run.c - the ways into the engine from outside: text, script block values, the hooks of object/; parse errors.
 */
#include "engine/run.h"

#include <stdio.h>
#include <string.h>

#include "base/buf.h"
#include "base/utf.h"
#include "engine/engine.h"
#include "engine/errors.h"
#include "engine/eval_priv.h"
#include "engine/module.h"
#include "engine/provider.h"
#include "engine/script_block.h"
#include "heap/heap.h"
#include "object/hooks.h"

/* ---- parse errors ---- */
/* "At line:1 char:5" and the line with tildes below the extent, then the message. */
static void describe(const struct lang_source *src, const struct lang_error *e, struct buf *out)
{
	uint32_t line, column, end_line, end_column, len;
	lang_source_position(src, e->start, &line, &column);
	lang_source_position(src, e->end > e->start ? e->end : e->start, &end_line, &end_column);
	const char *text = lang_source_line(src, line, &len);
	buf_puts(out, "At ");
	if (src->file)
		buf_printf(out, "%s:%u char:%u\n", src->file, line, column);
	else
		buf_printf(out, "line:%u char:%u\n", line, column);
	buf_printf(out, "+ %.*s\n+ ", (int)len, text);
	buf_fill(out, ' ', column - 1);
	uint32_t units = (uint32_t)utf16_length(text, len);
	uint32_t width = end_line == line && end_column > column ? end_column - column : end_line > line ? units + 1 - column : 1;
	buf_fill(out, '~', width ? width : 1);
	buf_printf(out, "\n%s", e->message);
}

bool run_parse_error(const struct lang_parse *p)
{
	struct buf text = BUF_INIT;
	for (uint32_t i = 0; i < p->error_count && i < 10; i++) {
		if (i)
			buf_puts(&text, "\n\n");
		describe(p->source, &p->errors[i], &text);
	}
	const struct ps_type *t = p->errors[0].incomplete ? &type_exc_incomplete_parse : &type_exc_parse;
	ps_value e = ps_exception_new(t, "%s", buf_str(&text));
	buf_fini(&text);
	struct ps_exception *x = (struct ps_exception *)e.bits;
	x->record = ps_error_record_new(e, p->errors[0].id, CAT_PARSER_ERROR, PS_NULL);
	((struct ps_error_record *)x->record.bits)->invocation =
	    invocation_new(runspace_current(), NULL, p->source, p->errors[0].start, p->errors[0].end, "");
	x->fields = ps_hashtable_new();
	struct ps_vec errors = {NULL, 0, 0};
	for (uint32_t i = 0; i < p->error_count; i++) {
		ps_value one = ps_custom_new();
		ps_add_note(one, "ErrorId", ps_cstring(p->errors[i].id));
		ps_add_note(one, "Message", ps_cstring(p->errors[i].message));
		ps_add_note(one, "Extent", ast_extent(p->source, p->errors[i].start, p->errors[i].end));
		ps_add_note(one, "IncompleteInput", ps_from_bool(p->errors[i].incomplete));
		ps_vec_add(&errors, one);
	}
	ps_dict_set_str(ps_dict(x->fields), "Errors", ps_vec_to_array(&errors));
	return ps_throw_value(e);
}

/* ---- text ---- */
enum ps_status run_usings(struct runspace *rs, const struct ast_script_block *tree)
{
	for (uint32_t i = 0; i < tree->usings.count; i++) {
		const struct ast_using *u = (const struct ast_using *)tree->usings.at[i];
		if (u->what == USING_MODULE && u->name) {
			enum ps_status st = module_using(rs, u->name);
			if (st != PS_OK)
				return st;
		}
	}
	return PS_OK;
}

static enum ps_status run_parts(struct runspace *rs, const struct ast_script_block *tree, struct sink *out)
{
	enum ps_status st = run_usings(rs, tree);
	if (st == PS_OK)
		class_define_all(rs, rs->frame->block->ast);
	if (st == PS_OK)
		st = block_run(rs, tree->begin, out);
	if (st == PS_OK)
		st = block_run(rs, tree->process, out);
	if (st == PS_OK)
		st = block_run(rs, tree->end, out);
	if (tree->clean) {
		ps_value pending = st == PS_ERROR ? ps_take_pending() : PS_NULL;
		block_run(rs, tree->clean, &sink_null);
		if (st == PS_ERROR)
			ps_throw_value(pending);
	}
	return st;
}

static enum ps_status run_text(struct runspace *rs, const char *text, size_t n, const char *file, bool new_scope, bool hidden,
                               struct sink *out)
{
	struct lang_parse p = lang_parse_script(text, n, file);
	if (p.error_count) {
		run_parse_error(&p);
		return PS_ERROR;
	}
	struct script_block *sb = script_block(script_block_new(rs, p.tree));
	struct scope *s = rs->scope;
	if (new_scope) {
		s = scope_new(rs->scope, p.tree);
		s->script = s;
	}
	struct frame *f = heap_new(struct frame);
	f->source = p.source;
	f->block = sb;
	f->scope = s;
	f->position = &p.tree->a;
	f->bound = f->invocation = PS_UNSET;
	f->hidden = hidden;
	struct activation saved;
	block_enter(rs, &saved, sb, s, f);
	enum ps_status st = run_parts(rs, p.tree, out);
	block_leave(rs, &saved);
	return st;
}

enum ps_status runspace_run_text(struct runspace *rs, const char *text, size_t n, const char *file, bool new_scope, struct sink *out)
{
	return run_text(rs, text, n, file, new_scope, false, out);
}

enum ps_status runspace_run_launcher(struct runspace *rs, const char *text, size_t n, struct sink *out)
{
	return run_text(rs, text, n, NULL, false, true, out);
}

/* ---- blocks ---- */
enum ps_status runspace_call_block(struct runspace *rs, ps_value block, const ps_value *args, uint32_t argc, ps_value input,
                                   struct sink *out)
{
	return runspace_call_block_using(rs, block, args, argc, input, PS_UNSET, out);
}

enum ps_status runspace_call_block_using(struct runspace *rs, ps_value block, const ps_value *args, uint32_t argc, ps_value input,
                                         ps_value usings, struct sink *out)
{
	struct scope *saved = rs->scope;
	ps_value *locals = rs->locals;
	struct variable_link *links = rs->links;
	if (!ps_is_unset(usings)) {
		rs->scope = scope_new(saved, NULL);
		rs->scope->usings = usings;
		rs->locals = NULL;
		rs->links = NULL;
	}
	enum ps_status st = pipeline_call_block(rs, script_block(ps_base(block)), args, argc, PS_UNSET, input, false, out);
	rs->scope = saved;
	rs->locals = locals;
	rs->links = links;
	return st;
}

void runspace_report_error(struct runspace *rs)
{
	ps_value e = ps_take_pending();
	if (ps_is_null(e))
		return;
	error_remember(rs, ps_error_record_of(e));
	error_report(rs, e);
}

/* ---- hooks of object/ ---- */
static ps_value call(ps_value block, ps_value self, ps_value under, const ps_value *args, uint32_t argc)
{
	struct runspace *rs = runspace_current();
	if (!rs)
		return ps_fail(ps_throw(&type_exc_ps_operation, "There is no Runspace available to run scripts in this thread."));
	struct scope *saved = rs->scope;
	ps_value *locals = rs->locals;
	struct variable_link *links = rs->links;
	bool propagate = rs->propagate;
	struct collect c;
	collect_init(&c);
	if (!ps_is_unset(self)) {
		rs->scope = scope_new(saved, NULL);
		rs->scope->this_obj = self;
		rs->locals = NULL;
		rs->links = NULL;
	}
	rs->propagate = true;
	enum ps_status st = pipeline_call_block(rs, script_block(ps_base(block)), args, argc, under, PS_UNSET, false, &c.s);
	rs->propagate = propagate;
	rs->scope = saved;
	rs->locals = locals;
	rs->links = links;
	return st == PS_OK ? collect_value(&c) : eval_flow(rs, st);
}

ps_value run_hook_block(ps_value block, ps_value self, const ps_value *args, uint32_t argc)
{
	return call(block, self, self, args, argc);
}

ps_value run_hook_delegate(ps_value block, const ps_value *args, uint32_t argc)
{
	return call(block, PS_UNSET, argc ? args[0] : PS_UNSET, args, argc);
}
