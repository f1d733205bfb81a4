/* SPDX-License-Identifier: MIT */
/*
 * engine/invocation.c - InvocationInfo: which command ran, and the piece of source that called it; $MyInvocation; the
 * script stack trace.  Objects copy what they need from frames, which do not outlive their call.
 */
#include "engine/invocation.h"

#include <string.h>

#include "base/buf.h"
#include "base/utf.h"
#include "engine/binder.h"
#include "engine/command.h"
#include "engine/errors.h"
#include "engine/history.h"
#include "heap/heap.h"

static struct invocation *self(const struct ps_call *c)
{
	return (struct invocation *)c->self.bits;
}

ps_value invocation_new(struct runspace *rs, const struct command_info *command, const struct lang_source *source,
                        uint32_t start, uint32_t end, const char *invoked_as)
{
	(void)rs;
	struct invocation *i = heap_new(struct invocation);
	i->ref.o.type = &type_invocation_info;
	i->command = command;
	i->source = source;
	i->start = start;
	i->end = end;
	i->invoked_as = invoked_as ? invoked_as : "";
	i->bound = i->unbound = PS_NULL;
	return ps_from_obj(i);
}

static const char *leaf_of(const char *path)
{
	const char *slash = strrchr(path, '/');
	return slash ? slash + 1 : path;
}

/* The command of a frame; the text of a whole file counts as that script. */
static const struct command_info *frame_command(struct frame *f)
{
	if (f->command || !f->block || f->block->ast->parent || !f->block->ast->source->file)
		return f->command;
	struct command_info *i = heap_new(struct command_info);
	i->ref.o.type = &type_script_info;
	i->kind = COMMAND_SCRIPT;
	i->definition = f->block->ast->source->file;
	i->name = leaf_of(i->definition);
	i->block = f->block;
	f->command = i;
	return i;
}

static ps_value bound_dictionary(const struct binding *b)
{
	ps_value d = ps_dict_new(ps_type_find("System.Collections.Generic.Dictionary[string,object]", 52, NULL), true);
	for (uint32_t i = 0; b && i < b->t->count; i++)
		if (b->how[i] != BOUND_NO && !ps_is_unset(b->values[i]))
			ps_dict_set_str(ps_dict(d), b->t->at[i].name, b->values[i]);
	return d;
}

/* A function called the short way kept no binding: its named parameters by slot. */
static ps_value plain_bound(struct frame *f)
{
	ps_value d = bound_dictionary(NULL);
	const struct ast_script_block *b = f->block ? f->block->ast : NULL;
	if (!b || !b->params)
		return d;
	for (uint32_t i = 0; i < f->given_count && i < b->params->params.count; i++)
		ps_dict_set_str(ps_dict(d), ((const struct ast_parameter *)b->params->params.at[i])->name->text,
		                f->given[i]);
	return d;
}

ps_value frame_bound(struct runspace *rs, struct frame *f)
{
	(void)rs;
	if (ps_is_null(f->bound) || ps_is_unset(f->bound))
		f->bound = f->stage ? bound_dictionary(f->stage->binding) : plain_bound(f);
	else if (f->stage && f->stage->binding && f->stage->has_input) { /* the pipeline changes it */
		ps_value fresh = bound_dictionary(f->stage->binding);
		uint32_t pos = 0;
		ps_value k, v;
		while (ps_dict_next(ps_dict(fresh), &pos, &k, &v))
			ps_dict_set(ps_dict(f->bound), k, v);
	}
	return f->bound;
}

ps_value frame_invocation(struct runspace *rs, struct frame *f)
{
	if (!ps_is_null(f->invocation) && !ps_is_unset(f->invocation))
		return f->invocation;
	const struct ast_command *by = f->invoked_by;
	const struct lang_source *source =
	    by && f->invoked_frame && !f->invoked_frame->hidden ? f->invoked_frame->source : NULL;
	const char *as = "";
	if (by && by->elements.count && by->elements.at[0]->kind == AST_STRING)
		as = ((const struct ast_string *)by->elements.at[0])->text;
	else if (by)
		as = by->invocation == INVOKE_DOT ? "." : "&";
	else if (f->stage && f->stage->invoked_as)
		as = f->stage->invoked_as;
	ps_value v = invocation_new(rs, frame_command(f), source, source ? by->a.start : 0, source ? by->a.end : 0, as);
	struct invocation *i = (struct invocation *)v.bits;
	if (f->stage) {
		i->bound = frame_bound(rs, f);
		i->pipeline_length = (int32_t)f->stage->pl->count;
		i->pipeline_position = (int32_t)f->stage->index + 1;
		i->expecting_input = f->stage->has_input;
	} else {
		i->bound = frame_bound(rs, f);
		i->pipeline_length = i->pipeline_position = 1;
	}
	f->invocation = v;
	return v;
}

ps_value invocation_of_stage(struct stage *s)
{
	uint32_t start = s->ast ? s->ast->a.start : 0, end = s->ast ? s->ast->a.end : 0;
	ps_value v = invocation_new(s->rs, s->info, s->ast ? s->source : NULL, start, end, s->invoked_as);
	struct invocation *i = (struct invocation *)v.bits;
	if (s->binding)
		i->bound = bound_dictionary(s->binding);
	i->pipeline_length = (int32_t)s->pl->count;
	i->pipeline_position = (int32_t)s->index + 1;
	i->expecting_input = s->has_input;
	return v;
}

ps_value frame_stack_text(struct runspace *rs)
{
	struct buf b = BUF_INIT;
	for (struct frame *f = rs->frame; f; f = f->parent) {
		if (f->command && f->command->kind == COMMAND_CMDLET)
			continue;
		if (!f->source || f->hidden)
			continue;
		uint32_t line = 1, column = 1;
		if (f->position)
			lang_source_position(f->source, f->position->start, &line, &column);
		const char *name = f->command && f->command->kind & (COMMAND_FUNCTION | COMMAND_FILTER)
		                       ? f->command->name
		                       : "<ScriptBlock>";
		buf_printf(&b, "%sat %s, %s: line %u", b.len ? "\n" : "", name,
		           f->source->file ? f->source->file : "<No file>", line);
	}
	return ps_string_take(&b);
}

/* ---- what scripts see ---- */
static uint32_t line_of(const struct invocation *i, uint32_t *ret_column)
{
	uint32_t line = 0, column = 0;
	if (i->source)
		lang_source_position(i->source, i->start, &line, &column);
	if (ret_column)
		*ret_column = column;
	return line;
}

int invocation_line_number(const struct invocation *i)
{
	return (int)line_of(i, NULL);
}

const char *invocation_script_name(const struct invocation *i)
{
	return i->source && i->source->file ? i->source->file : "";
}

/* The line with tabs as four blanks, cut to 69 characters around the extent as PowerShell does; the extent's columns.
 */
static void shown_line(const struct invocation *i, struct buf *out, uint32_t *ret_at, uint32_t *ret_len)
{
	uint32_t column, n, line = line_of(i, &column), end_line, end_column;
	const char *text = lang_source_line(i->source, line, &n);
	lang_source_position(i->source, i->end, &end_line, &end_column);
	while (n && strchr(" \t\r\n", text[n - 1]))
		n--;
	uint32_t units = (uint32_t)utf16_length(text, n), at = column - 1;
	uint32_t len = end_line == line && end_column <= units + 1 ? end_column - column : units >= at ? units - at : 0;
	uint32_t expand_at = 0, expand_len = 0, seen = 0;
	for (uint32_t k = 0; k < n;) {
		uint32_t cp;
		size_t w = utf8_decode(text + k, n - k, &cp);
		bool tab = text[k] == '\t';
		if (seen < at)
			expand_at += tab ? 4 : 1;
		else if (seen < at + len)
			expand_len += tab ? 4 : 1;
		if (tab)
			buf_puts(out, "    ");
		else
			buf_put(out, text + k, w);
		seen += cp > 0xFFFF ? 2 : 1;
		k += (uint32_t)w;
	}
	*ret_at = expand_at;
	*ret_len = expand_len;
}

static void cut_line(struct buf *line, uint32_t *at, uint32_t *len)
{
	const uint32_t max = 69;
	if (line->len <= max || !utf8_is_ascii(line->data, line->len))
		return;
	bool prefix = false, suffix = false;
	uint32_t total = *at + *len;
	if (*len < max && total > max) { /* the extent lies behind the limit: shift */
		uint32_t drop = total - max;
		uint32_t keep = *at > drop ? drop : *at;
		buf_consume(line, keep);
		*at -= keep;
		prefix = keep > 0;
	}
	if (line->len > max) {
		buf_truncate(line, max);
		suffix = true;
		if (*at + *len > max)
			*len = max - *at;
	}
	if (suffix)
		buf_puts(line, " \xE2\x80\xA6");
	if (prefix) {
		buf_insert(line, 0, "\xE2\x80\xA6 ", 4);
		*at += 2;
	}
}

bool invocation_shown(const struct invocation *i, struct buf *line, uint32_t *ret_at, uint32_t *ret_len)
{
	if (!i->source || i->end <= i->start)
		return false;
	shown_line(i, line, ret_at, ret_len);
	cut_line(line, ret_at, ret_len);
	return true;
}

void invocation_position_message(const struct invocation *i, struct buf *out)
{
	struct buf line = BUF_INIT;
	uint32_t at, len, column, number = line_of(i, &column);
	if (!invocation_shown(i, &line, &at, &len))
		return;
	if (i->source->file)
		buf_printf(out, "At %s:%u char:%u\n", i->source->file, number, column);
	else
		buf_printf(out, "At line:%u char:%u\n", number, column);
	buf_printf(out, "+ %s\n+ ", buf_str(&line));
	buf_fill(out, ' ', at);
	buf_fill(out, '~', len ? len : 1);
	buf_fini(&line);
}

static ps_value get_my_command(const struct ps_call *c)
{
	return self(c)->command ? ps_from_obj(self(c)->command) : PS_NULL;
}

static ps_value get_bound(const struct ps_call *c)
{
	if (ps_is_null(self(c)->bound))
		self(c)->bound = bound_dictionary(NULL);
	return self(c)->bound;
}

static ps_value get_unbound(const struct ps_call *c)
{
	if (ps_is_null(self(c)->unbound))
		self(c)->unbound = ps_list_new(ps_type_find("System.Collections.Generic.List[object]", 39, NULL));
	return self(c)->unbound;
}

static ps_value get_line_number(const struct ps_call *c)
{
	return ps_from_int((int32_t)line_of(self(c), NULL));
}

static ps_value get_offset(const struct ps_call *c)
{
	uint32_t column;
	line_of(self(c), &column);
	return ps_from_int((int32_t)column);
}

static ps_value get_history(const struct ps_call *c)
{
	(void)c;
	return ps_from_int64(history_current_id(runspace_current()));
}

static ps_value get_script_name(const struct ps_call *c)
{
	return ps_cstring(invocation_script_name(self(c)));
}

static ps_value get_line(const struct ps_call *c)
{
	const struct invocation *i = self(c);
	if (!i->source)
		return ps_cstring("");
	uint32_t n;
	const char *s = lang_source_line(i->source, line_of(i, NULL), &n);
	return ps_string(s, n);
}

static ps_value get_statement(const struct ps_call *c)
{
	const struct invocation *i = self(c);
	return i->source ? ps_string(i->source->text + i->start, i->end - i->start) : ps_cstring("");
}

static ps_value get_position_message(const struct ps_call *c)
{
	struct buf b = BUF_INIT;
	invocation_position_message(self(c), &b);
	return ps_string_take(&b);
}

static ps_value get_root(const struct ps_call *c)
{
	const char *file = invocation_script_name(self(c)), *slash = strrchr(file, '/');
	return slash ? ps_string(file, slash == file ? 1 : (size_t)(slash - file)) : ps_cstring("");
}

static ps_value get_name(const struct ps_call *c)
{
	return ps_cstring(self(c)->invoked_as);
}

static ps_value get_length(const struct ps_call *c)
{
	return ps_from_int(self(c)->pipeline_length);
}

static ps_value get_position(const struct ps_call *c)
{
	return ps_from_int(self(c)->pipeline_position);
}

static ps_value get_expecting(const struct ps_call *c)
{
	return ps_from_bool(self(c)->expecting_input);
}

static ps_value get_origin(const struct ps_call *c)
{
	(void)c;
	return ps_cstring("Internal");
}

static const struct ps_member_row rows[] = {
    {"System.Management.Automation.CommandInfo MyCommand {get;}", get_my_command, NULL},
    {"System.Collections.Generic.Dictionary[string,System.Object] BoundParameters {get;}", get_bound, NULL},
    {"System.Collections.Generic.List[System.Object] UnboundArguments {get;}", get_unbound, NULL},
    {"int ScriptLineNumber {get;}", get_line_number, NULL},
    {"int OffsetInLine {get;}", get_offset, NULL},
    {"long HistoryId {get;}", get_history, NULL},
    {"string ScriptName {get;}", get_script_name, NULL},
    {"string Line {get;}", get_line, NULL},
    {"string Statement {get;}", get_statement, NULL},
    {"string PositionMessage {get;}", get_position_message, NULL},
    {"string PSScriptRoot {get;}", get_root, NULL},
    {"string PSCommandPath {get;}", get_script_name, NULL},
    {"string InvocationName {get;}", get_name, NULL},
    {"int PipelineLength {get;}", get_length, NULL},
    {"int PipelinePosition {get;}", get_position, NULL},
    {"bool ExpectingInput {get;}", get_expecting, NULL},
    {"System.Management.Automation.CommandOrigin CommandOrigin {get;}", get_origin, NULL},
    {NULL, NULL, NULL}};

struct ps_type type_invocation_info = {PS_TYPE_HEAD,         .name = "System.Management.Automation.InvocationInfo",
                                       .base = &type_object, .tc = TC_OBJECT,
                                       .flags = PS_TYPE_REF, .rows = rows};
