/* SPDX-License-Identifier: MIT */
/*
 * engine/pipeline.h - what the files of the pipeline share: making stages, running them, call sites.  Private to engine/.
 */
#ifndef FARSH_ENGINE_PIPELINE_H
#define FARSH_ENGINE_PIPELINE_H

#include "engine/command.h"
#include "engine/stage.h"

/* What a call site remembers (rs->sites[ast_command.site]): the command its constant name meant. */
struct redirect;
struct command_site {
	uint64_t generation;
	const struct command_info *info;
	bool plain_call;                   /* a simple function called with positional arguments only: function_call_plain */
};
/* The command at this site; NULL with CommandNotFoundException pending (located) . *ret_plain: see above. */
const struct command_info *site_command(struct runspace *rs, struct ast_command *c, bool *ret_plain);

/* pipeline.c */
struct pipeline *pipeline_new(struct runspace *rs, struct sink *out);
/* Where a stage's output really goes, through the ends of enclosing pipelines. */
struct sink *pipeline_final_sink(struct sink *s);
struct stage *pipeline_add(struct pipeline *pl, const struct command_info *info);   /* appended, not connected */
/* Connects, prepares, begins; feeds `input` (PS_UNSET: none) and ends; cleans up in every case. */
enum ps_status pipeline_execute(struct pipeline *pl, ps_value input);
enum ps_status pipeline_start(struct pipeline *pl);                /* prepare and begin; steppable pipelines */
enum ps_status pipeline_feed(struct pipeline *pl, ps_value item);
enum ps_status pipeline_finish(struct pipeline *pl, enum ps_status st); /* end and clean-up; the pipeline's status */

/* pipeline_build.c: stages from the tree, with their redirections. */
enum ps_status pipeline_build(struct pipeline *pl, struct ast_pipeline *p, uint32_t from);
enum ps_status redirect_begin(struct runspace *rs, const struct ast_list *redirections, struct stream_set **streams, struct sink **out,
                              struct redirect **ret);
enum ps_status redirect_end(struct redirect *r, enum ps_status st);

/* pipeline_function.c */
enum ps_status function_call_plain(struct runspace *rs, const struct command_info *info, struct ast_command *c, struct sink *out);
bool function_is_plain(struct runspace *rs, const struct command_info *info, const struct ast_command *c);

/* stage_common.c: -OutVariable and friends, before begin and after the end. */
enum ps_status stage_common_begin(struct stage *s);
struct stream_set *stream_set_copy(const struct stream_set *from);
ps_value default_of_param(const struct ps_type *t);

#endif
