/* SPDX-License-Identifier: MIT */
/*
 * engine/stage_common.c - what the common parameters of a command set up before it begins: -OutVariable, -ErrorVariable
 * and their kin, -PipelineVariable.
 */
#include <string.h>

#include "engine/errors.h"
#include "engine/pipeline.h"
#include "heap/heap.h"

/* The list behind -…Variable name or +name; NULL with an exception pending. */
static struct ps_list *variable_list(struct stage *s, ps_value name)
{
	ps_value text = ps_to_string(name);
	if (ps_failed(text))
		return NULL;
	const char *n = ps_str(text)->text;
	bool append = *n == '+';
	if (append)
		n++;
	if (!*n)
		return NULL;
	struct runspace *rs = s->rs;
	if (append) {
		ps_value have = variable_get(rs, n);
		if (ps_is_obj(have) && ps_type_of(have) == &type_arraylist)
			return ps_list(have);
		ps_value list = ps_list_new(&type_arraylist);
		struct ps_vec old = {NULL, 0, 0};
		if (!ps_is_unset(have) && !ps_is_null(have) && ps_flatten(have, &old))
			for (uint32_t i = 0; i < old.count; i++)
				ps_list_add(ps_list(list), old.at[i]);
		return variable_set(rs, n, list) ? ps_list(list) : NULL;
	}
	ps_value list = ps_list_new(&type_arraylist);
	return variable_set(rs, n, list) ? ps_list(list) : NULL;
}

static bool stream_variable(struct stage *s, ps_value name, enum stream stream)
{
	if (ps_is_unset(name) || ps_is_null(name))
		return true;
	struct ps_list *list = variable_list(s, name);
	if (!list)
		return ps_is_null(ps_pending());
	if (s->streams == s->pl->streams)
		s->streams = stream_set_copy(s->streams);
	struct stream_var *v = heap_new(struct stream_var);
	*v = (struct stream_var){s->streams->vars, stream, list};
	s->streams->vars = v;
	return true;
}

enum ps_status stage_common_begin(struct stage *s)
{
	const struct common *c = &s->common;
	if (!stream_variable(s, c->error_variable, STREAM_ERROR) ||
	    !stream_variable(s, c->warning_variable, STREAM_WARNING) ||
	    !stream_variable(s, c->information_variable, STREAM_INFORMATION))
		return PS_ERROR;
	if (!ps_is_unset(c->out_variable) && !ps_is_null(c->out_variable)) {
		s->out_list = variable_list(s, c->out_variable);
		if (!s->out_list && !ps_is_null(ps_pending()))
			return PS_ERROR;
	}
	if (!ps_is_unset(c->pipeline_variable) && !ps_is_null(c->pipeline_variable)) {
		ps_value name = ps_to_string(c->pipeline_variable);
		if (ps_failed(name))
			return PS_ERROR;
		s->pv_name = lang_name(ps_str(name)->text, ps_str(name)->len);
		s->pv_existed = scope_variable(s->rs, s->pl->caller.scope, s->pv_name, false, false) != NULL;
	}
	return PS_OK;
}
