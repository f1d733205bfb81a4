/* SPDX-License-Identifier: MIT */
/* cmdlet/registry.c - every cmdlet of tables/cmdlets.def, in order of name. */
#include "cmdlet/registry.h"

#include <stdlib.h>
#include <strings.h>

#include "cmdlet/cmdlet_types.h"
#include "cmdlet/file_output.h"
#include "engine/stage.h"

#define CMDLET(sym) extern const struct cmdlet cmdlet_##sym;
#include "tables/cmdlets.def"
#undef CMDLET

static const struct cmdlet *all[] = {
#define CMDLET(sym) &cmdlet_##sym,
#include "tables/cmdlets.def"
#undef CMDLET
};

static int by_name(const void *a, const void *b)
{
	return strcasecmp((*(const struct cmdlet *const *)a)->name, (*(const struct cmdlet *const *)b)->name);
}

void cmdlets_register(void)
{
	for (size_t i = 1; i < ARRAY_LEN(all); i++)
		if (by_name(&all[i - 1], &all[i]) > 0) { /* a row out of order costs a sort, not a wrong answer */
			qsort(all, ARRAY_LEN(all), sizeof all[0], by_name);
			break;
		}
	file_output_install();
	cmdlet_types_register();
	engine_hooks.cmdlets = all;
	engine_hooks.cmdlet_count = ARRAY_LEN(all);
}
