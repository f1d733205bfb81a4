/* SPDX-License-Identifier: MIT */
/*
 * cmdlet/item_query.h - what all item cmdlets share: -Path/-LiteralPath with wildcards, -Filter, -Include, -Exclude, and
 * the errors of paths.
 */
#ifndef FARSH_CMDLET_ITEM_QUERY_H
#define FARSH_CMDLET_ITEM_QUERY_H

#include "engine/cmdlet.h"
#include "engine/provider.h"

/* Parameter indexes; -1: the cmdlet has none such. */
struct item_params {
	int path, literal, filter, include, exclude, force;
};
struct item_query {
	struct cmdlet_call *c;
	const char *filter;
	const ps_value *include, *exclude;
	uint32_t include_count, exclude_count;
	bool force;
};
/* Text patterns of -Include and -Exclude, -Filter. */
void item_query_init(struct item_query *q, struct cmdlet_call *c, const struct item_params *p);
/* A leaf name passes -Filter, -Include and -Exclude. */
bool item_query_match(const struct item_query *q, const char *name);
bool item_query_filtered(const struct item_query *q);

typedef enum ps_status item_fn(struct cmdlet_call *c, const struct path *p, void *arg);
enum {
	ITEMS_MUST_EXIST = 1,     /* a path without wildcards that does not exist is a PathNotFound error */
	ITEMS_ONE = 2,            /* wildcards are not expanded (targets that shall be made) */
	ITEMS_WILD_MUST = 4       /* wildcards that match nothing are an ItemNotFound error */
};
/* Calls fn for every path that -Path or -LiteralPath names; errors of one path do not hinder the others. */
enum ps_status items_each(struct cmdlet_call *c, const struct item_params *p, unsigned flags, item_fn *fn, void *arg);
/* The pending exception as non-terminating error of the cmdlet, with its own id (DriveNotFound …). */
enum ps_status item_pending_error(struct cmdlet_call *c);
/* The same for an exception without a record: gives it id and category. */
enum ps_status item_system_error(struct cmdlet_call *c, const char *id, enum ps_category cat, const char *target);
enum ps_status item_not_found(struct cmdlet_call *c, const struct path *p);
enum ps_status item_not_supported(struct cmdlet_call *c);
/* The text of a path argument: strings, and objects by their text. NULL + PS_ERROR pending. */
const char *item_text(ps_value v);
/* .NET's FileAttributes.ReadOnly of a file on Unix. */
struct stat;
bool item_read_only(const struct stat *st);
/* A yes/no question (ShouldContinue); *ret_all remembers "Yes to All" and "No to All". False with *ret for the caller. */
bool item_should_continue(struct cmdlet_call *c, const char *caption, const char *message, int *ret_all, enum ps_status *ret);

#endif
