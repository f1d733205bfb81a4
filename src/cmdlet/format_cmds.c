/* SPDX-License-Identifier: MIT */
/*
 * cmdlet/format_cmds.c - Format-Table, Format-List, Format-Wide, Format-Custom: one shaper each, its format data goes
 * down the pipeline.
 */
#include "base/utf.h"
#include "engine/cmdlet.h"
#include "format/format.h"
#include "object/convert.h"

struct state {
	struct sink sink;                /* must be first */
	struct cmdlet_call *call;
	struct shaper *shaper;
};

static enum ps_status to_pipeline(struct sink *s, ps_value v)
{
	return cmdlet_write(((struct state *)s)->call, v);
}

static enum ps_status open_shaper(struct cmdlet_call *c, const struct shaper_options *o)
{
	struct state *st = c->state;
	st->sink.write = to_pipeline;
	st->call = c;
	st->shaper = shaper_new(c->rs, o, &st->sink);
	return st->shaper ? PS_OK : PS_ERROR;
}

static enum ps_status process(struct cmdlet_call *c, int input)
{
	struct state *st = c->state;
	if (!cmdlet_has(c, input))
		return PS_OK;
	/* an argument given as -InputObject is one object unless it is a collection, which is enumerated as from a pipe */
	ps_value v = ps_is_unset(c->input) ? c->args[input] : c->input;
	if (c->has_input)
		return shaper_write(st->shaper, v);
	struct ps_vec items = {NULL, 0, 0};
	if (!ps_flatten(v, &items))
		return PS_ERROR;
	for (uint32_t i = 0; i < items.count; i++) {
		enum ps_status s = shaper_write(st->shaper, items.at[i]);
		if (s != PS_OK)
			return s;
	}
	return PS_OK;
}

static enum ps_status end(struct cmdlet_call *c)
{
	return shaper_end(((struct state *)c->state)->shaper);
}

/* The parameters that all four have; show_error is the first of -ShowError -DisplayError -Force -Expand. */
static void common(struct cmdlet_call *c, struct shaper_options *o, int property, int group, int view, int show_error)
{
	const char *expand = cmdlet_str(c, show_error + 3);
	*o = (struct shaper_options){.group_by = c->args[group], .view = cmdlet_str(c, view)};
	o->show_error = cmdlet_switch(c, show_error);
	o->display_error = cmdlet_switch(c, show_error + 1);
	o->whole = expand && str_eq_nocase(expand, "CoreOnly");
	if (cmdlet_has(c, property))
		o->properties = cmdlet_array(c, property, &o->property_count);
}

/* ---- Format-Table ---- */

enum { T_INPUT, T_PROPERTY, T_AUTOSIZE, T_REPEAT, T_HIDE, T_WRAP, T_GROUP, T_VIEW, T_SHOW_ERROR, T_DISPLAY_ERROR, T_FORCE, T_EXPAND };
static const char *const table_params[] = {"InputObject", "Property", "AutoSize", "RepeatHeader", "HideTableHeaders", "Wrap", "GroupBy",
                                           "View", "ShowError", "DisplayError", "Force", "Expand", NULL};

static enum ps_status table_begin(struct cmdlet_call *c)
{
	struct shaper_options o;
	common(c, &o, T_PROPERTY, T_GROUP, T_VIEW, T_SHOW_ERROR);
	o.shape = SHAPE_TABLE;
	o.autosize = cmdlet_switch(c, T_AUTOSIZE);
	o.hide_headers = cmdlet_switch(c, T_HIDE);
	o.wrap = cmdlet_switch(c, T_WRAP);
	o.repeat_header = cmdlet_switch(c, T_REPEAT);
	return open_shaper(c, &o);
}

static enum ps_status table_process(struct cmdlet_call *c)
{
	return process(c, T_INPUT);
}

const struct cmdlet cmdlet_format_table = {
    .name = "Format-Table", .params = table_params, .state_size = sizeof(struct state), .begin = table_begin,
    .process = table_process, .end = end, .synopsis = "Formats the output as a table.",
};

/* ---- Format-List ---- */

enum { L_INPUT, L_PROPERTY, L_GROUP, L_VIEW, L_SHOW_ERROR, L_DISPLAY_ERROR, L_FORCE, L_EXPAND };
static const char *const list_params[] = {"InputObject", "Property", "GroupBy", "View", "ShowError", "DisplayError", "Force", "Expand", NULL};

static enum ps_status list_begin(struct cmdlet_call *c)
{
	struct shaper_options o;
	common(c, &o, L_PROPERTY, L_GROUP, L_VIEW, L_SHOW_ERROR);
	o.shape = SHAPE_LIST;
	return open_shaper(c, &o);
}

static enum ps_status list_process(struct cmdlet_call *c)
{
	return process(c, L_INPUT);
}

const struct cmdlet cmdlet_format_list = {
    .name = "Format-List", .params = list_params, .state_size = sizeof(struct state), .begin = list_begin,
    .process = list_process, .end = end, .synopsis = "Formats the output as a list of properties.",
};

/* ---- Format-Wide ---- */

enum { W_INPUT, W_PROPERTY, W_AUTOSIZE, W_COLUMN, W_GROUP, W_VIEW, W_SHOW_ERROR, W_DISPLAY_ERROR, W_FORCE, W_EXPAND };
static const char *const wide_params[] = {"InputObject", "Property", "AutoSize", "Column", "GroupBy", "View", "ShowError", "DisplayError",
                                          "Force", "Expand", NULL};

static enum ps_status wide_begin(struct cmdlet_call *c)
{
	struct shaper_options o;
	common(c, &o, W_PROPERTY, W_GROUP, W_VIEW, W_SHOW_ERROR);
	o.properties = cmdlet_has(c, W_PROPERTY) ? &c->args[W_PROPERTY] : NULL;
	o.property_count = cmdlet_has(c, W_PROPERTY) ? 1 : 0;
	o.shape = SHAPE_WIDE;
	o.autosize = cmdlet_switch(c, W_AUTOSIZE);
	o.wide_columns = (int)cmdlet_int(c, W_COLUMN, 0);
	return open_shaper(c, &o);
}

static enum ps_status wide_process(struct cmdlet_call *c)
{
	return process(c, W_INPUT);
}

const struct cmdlet cmdlet_format_wide = {
    .name = "Format-Wide", .params = wide_params, .state_size = sizeof(struct state), .begin = wide_begin,
    .process = wide_process, .end = end, .synopsis = "Formats objects as a wide table of one property.",
};

/* ---- Format-Custom ---- */

enum { C_INPUT, C_PROPERTY, C_DEPTH, C_GROUP, C_VIEW, C_SHOW_ERROR, C_DISPLAY_ERROR, C_FORCE, C_EXPAND };
static const char *const custom_params[] = {"InputObject", "Property", "Depth", "GroupBy", "View", "ShowError", "DisplayError", "Force",
                                            "Expand", NULL};

static enum ps_status custom_begin(struct cmdlet_call *c)
{
	struct shaper_options o;
	common(c, &o, C_PROPERTY, C_GROUP, C_VIEW, C_SHOW_ERROR);
	o.shape = SHAPE_CUSTOM;
	o.depth = (int)cmdlet_int(c, C_DEPTH, 0);
	return open_shaper(c, &o);
}

static enum ps_status custom_process(struct cmdlet_call *c)
{
	return process(c, C_INPUT);
}

const struct cmdlet cmdlet_format_custom = {
    .name = "Format-Custom", .params = custom_params, .state_size = sizeof(struct state), .begin = custom_begin,
    .process = custom_process, .end = end, .synopsis = "Formats the output with a custom view.",
};
