/* SPDX-License-Identifier: MIT */
/* cmdlet/get_item.c - Get-Item. */
#include <string.h>

#include "cmdlet/item_query.h"

enum { PATH, LITERAL, FILTER, INCLUDE, EXCLUDE, FORCE };
static const char *const params[] = {"Path", "LiteralPath", "Filter", "Include", "Exclude", "Force", NULL};
static const struct item_params query = {PATH, LITERAL, FILTER, INCLUDE, EXCLUDE, FORCE};

static enum ps_status write_item(struct cmdlet_call *c, const struct path *p, void *arg)
{
	(void)arg;
	ps_value v = path_item(c->rs, p);
	if (ps_failed(v))
		return item_pending_error(c);
	if (ps_is_unset(v))
		return item_not_found(c, p);
	if (!p->provider->folders && !*p->inner)
		return cmdlet_write_all(c, v);
	return cmdlet_write(c, v);
}

static enum ps_status process(struct cmdlet_call *c)
{
	return items_each(c, &query, ITEMS_MUST_EXIST, write_item, NULL);
}

const struct cmdlet cmdlet_get_item = {.name = "Get-Item", .params = params, .process = process};
