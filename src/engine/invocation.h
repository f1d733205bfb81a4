/* SPDX-License-Identifier: MIT */
/*
 * engine/invocation.h - the inside of an InvocationInfo, for errors and their views.
 */
#ifndef FARSH_ENGINE_INVOCATION_H
#define FARSH_ENGINE_INVOCATION_H

#include "engine/eval.h"

struct buf;
struct invocation {                        /* System.Management.Automation.InvocationInfo */
	struct ps_refobj ref;
	const struct command_info *command;
	const struct lang_source *source;  /* NULL: not from script text */
	uint32_t start, end;               /* extent in source */
	const char *invoked_as;
	ps_value bound, unbound;
	int32_t pipeline_length, pipeline_position;
	bool expecting_input;
};
int invocation_line_number(const struct invocation *i);          /* 0: no position */
const char *invocation_script_name(const struct invocation *i);  /* "" when there is none */
/* The source line as error views show it, and where the extent lies in it (characters). False: no position. */
bool invocation_shown(const struct invocation *i, struct buf *line, uint32_t *ret_at, uint32_t *ret_len);
void invocation_position_message(const struct invocation *i, struct buf *out);

#endif
