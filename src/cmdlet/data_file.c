/* SPDX-License-Identifier: MIT */
/* cmdlet/data_file.c - Import-PowerShellDataFile: the hashtable of a .psd1 file. */
#include <string.h>

#include "cmdlet/item_query.h"
#include "engine/module.h"
#include "engine/provider.h"

enum { PATH, LITERAL, SKIP };
static const char *const params[] = {"Path", "LiteralPath", "SkipLimitCheck", NULL};
static const struct item_params query = {PATH, LITERAL, -1, -1, -1, -1};

static enum ps_status read_one(struct cmdlet_call *c, const struct path *p, void *arg)
{
	(void)arg;
	if (!p->provider->folders)
		return item_not_supported(c);
	ps_value v = module_read_data(c->rs, p->inner);
	return ps_failed(v) ? item_pending_error(c) : cmdlet_write(c, v);
}

static enum ps_status process(struct cmdlet_call *c)
{
	return items_each(c, &query, ITEMS_MUST_EXIST, read_one, NULL);
}

const struct cmdlet cmdlet_import_powershelldatafile = {.name = "Import-PowerShellDataFile", .params = params, .process = process};
