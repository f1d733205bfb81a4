/* SPDX-License-Identifier: MIT */
/*
 * engine/builtin_function.c - the functions that a session begins with.  Each is parsed when it is first asked for, so
 * that a session that never asks does not pay.
 */
#include "engine/builtin_function.h"

#include <string.h>
#include <strings.h>

#include "engine/command.h"
#include "engine/ptr_map.h"
#include "engine/script_block.h"
#include "lang/parser.h"

static const struct {
	const char *name, *text;
} builtins[] = {
    {"cd..", "Set-Location .."},
    {"cd\\", "Set-Location \\"},
    {"cd~", "Set-Location ~"},
    {"Clear-Host", "$Host.UI.Write(\"$([char]27)[H$([char]27)[2J$([char]27)[3J\")"},
    {"oss", "[CmdletBinding()]\nparam(\n    [ValidateRange(2, 2147483647)]\n    [int]\n    ${Width},\n\n"
            "    [Parameter(ValueFromPipeline=$true)]\n    [psobject]\n    ${InputObject})\n"
            "process { $InputObject | Out-String -Stream @PSBoundParameters }"},
    {"Pause", "$null = Read-Host 'Press Enter to continue...'"},
    {"prompt", "\"PS $($executionContext.SessionState.Path.CurrentLocation)$('>' * ($nestedPromptLevel + 1)) \";"},
};
_Static_assert(ARRAY_LEN(builtins) <= 32, "session_state.builtins_made has 32 bits");

static struct command_info *make(struct runspace *rs, size_t i)
{
	if (rs->state->builtins_made & 1u << i)
		return NULL;
	rs->state->builtins_made |= 1u << i; /* what a script replaced or removed does not come back */
	struct lang_parse p = lang_parse_script(builtins[i].text, strlen(builtins[i].text), NULL);
	if (p.error_count)
		return NULL;
	return function_set(rs, rs->global, builtins[i].name, script_block(script_block_new(rs, p.tree)), false);
}

struct command_info *builtin_function(struct runspace *rs, const char *name, size_t n)
{
	for (size_t i = 0; i < ARRAY_LEN(builtins); i++)
		if (strncasecmp(builtins[i].name, name, n) == 0 && !builtins[i].name[n])
			return make(rs, i);
	return NULL;
}

void builtin_functions_all(struct runspace *rs)
{
	for (size_t i = 0; i < ARRAY_LEN(builtins); i++)
		if (!ptr_map_get(rs->global->functions, lang_name(builtins[i].name, strlen(builtins[i].name))))
			make(rs, i);
}
