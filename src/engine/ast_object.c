/* SPDX-License-Identifier: MIT */
/*
 * engine/ast_object.c - $sb.Ast: a tree node as an object with its Extent; the text is what scripts mostly want.
 */
#include "engine/script_block.h"

ps_value ast_extent(const struct lang_source *source, uint32_t start, uint32_t end)
{
	uint32_t line, column, end_line, end_column;
	lang_source_position(source, start, &line, &column);
	lang_source_position(source, end, &end_line, &end_column);
	ps_value text = ps_string(source->text + start, end > start ? end - start : 0);
	ps_value extent = ps_custom_new();
	ps_add_note(extent, "File", source->file ? ps_cstring(source->file) : PS_NULL);
	ps_add_note(extent, "StartLineNumber", ps_from_int((int32_t)line));
	ps_add_note(extent, "StartColumnNumber", ps_from_int((int32_t)column));
	ps_add_note(extent, "EndLineNumber", ps_from_int((int32_t)end_line));
	ps_add_note(extent, "EndColumnNumber", ps_from_int((int32_t)end_column));
	ps_add_note(extent, "Text", text);
	ps_add_note(extent, "StartOffset", ps_from_int((int32_t)start));
	ps_add_note(extent, "EndOffset", ps_from_int((int32_t)end));
	return extent;
}

ps_value ast_object(const struct lang_source *source, struct ast *a)
{
	ps_value o = ps_custom_new();
	ps_insert_type_name(o, "System.Management.Automation.Language.Ast");
	ps_add_note(o, "Extent", ast_extent(source, a->start, a->end));
	return o;
}
