/* SPDX-License-Identifier: MIT */
/* cmdlet/invoke_expression.c - Invoke-Expression: text run in the caller's own scope. */
#include "engine/cmdlet.h"
#include "engine/errors.h"
#include "engine/run.h"

enum { COMMAND };
static const char *const params[] = {"Command", NULL};

static enum ps_status process(struct cmdlet_call *c)
{
	const char *text = cmdlet_str(c, COMMAND);
	if (!text)
		return PS_OK;
	struct lang_parse p = lang_parse_script(text, ps_str(ps_base(c->args[COMMAND]))->len, NULL);
	if (p.error_count) {
		run_parse_error(&p);
		struct ps_error_record *r = (struct ps_error_record *)ps_error_record_of(ps_pending()).bits;
		r->invocation = PS_NULL; /* its place is this command */
		return PS_ERROR;
	}
	return cmdlet_invoke_here(c, script_block_new(c->rs, p.tree), c->rs->scope->dollar_under, cmdlet_sink(c));
}

const struct cmdlet cmdlet_invoke_expression = {.name = "Invoke-Expression",
                                                .params = params,
                                                .process = process,
                                                .synopsis = "Runs commands or expressions on the local computer."};
