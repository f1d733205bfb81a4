/* SPDX-License-Identifier: MIT */
/*
 * engine/names.h - the interned names that the engine itself compares with: one row a name, filled by engine_init.
 */
#ifndef FARSH_ENGINE_NAMES_H
#define FARSH_ENGINE_NAMES_H

#include "lang/ast.h"

#define ENGINE_NAMES(N)                                                                                                \
	N(under, "_") N(psitem, "PSItem") N(args, "args") N(input, "input") N(self, "this") N(true_, "true")           \
	    N(false_, "false") N(null_, "null") N(question, "?") N(matches, "Matches") N(ofs, "OFS")                   \
	    N(foreach_, "foreach") N(switch_, "switch") N(error_preference, "ErrorActionPreference")                   \
	    N(last_exit_code, "LASTEXITCODE") N(stack_trace, "StackTrace") N(error_, "Error")                          \
	    N(where, "Where") N(for_each, "ForEach") N(count, "Count") N(length, "Length") N(new_, "new")              \
	    N(base, "base") N(psobject, "PSObject") N(pstypenames, "PSTypeNames")

struct engine_names {
#define N(sym, text) const struct lang_name *sym;
	ENGINE_NAMES(N)
#undef N
};
extern struct engine_names engine_names;

#endif
