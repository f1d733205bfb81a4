/* SPDX-License-Identifier: MIT */
/* cmdlet/item_query.c - see item_query.h. */
#include "cmdlet/item_query.h"

#include <fnmatch.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include "object/convert.h"

const char *item_text(ps_value v)
{
	ps_value s = ps_is_string(v) ? v : ps_to_string(v);
	return ps_failed(s) || !ps_is_string(s) ? NULL : ps_str(s)->text;
}

void item_query_init(struct item_query *q, struct cmdlet_call *c, const struct item_params *p)
{
	*q = (struct item_query){.c = c};
	if (p->filter >= 0)
		q->filter = cmdlet_str(c, p->filter);
	if (q->filter && !*q->filter)
		q->filter = NULL;
	if (p->include >= 0 && cmdlet_has(c, p->include))
		q->include = cmdlet_array(c, p->include, &q->include_count);
	if (p->exclude >= 0 && cmdlet_has(c, p->exclude))
		q->exclude = cmdlet_array(c, p->exclude, &q->exclude_count);
	q->force = p->force >= 0 && cmdlet_switch(c, p->force);
}

static bool any_like(const char *name, const ps_value *patterns, uint32_t n)
{
	for (uint32_t i = 0; i < n; i++) {
		const char *pattern = item_text(patterns[i]);
		if (pattern && ps_like(name, strlen(name), pattern, strlen(pattern), true))
			return true;
	}
	return false;
}

bool item_query_match(const struct item_query *q, const char *name)
{
	if (q->filter && fnmatch(q->filter, name, FNM_NOESCAPE) != 0)
		return false;
	if (q->include_count && !any_like(name, q->include, q->include_count))
		return false;
	return !any_like(name, q->exclude, q->exclude_count);
}

bool item_query_filtered(const struct item_query *q)
{
	return q->include_count || q->exclude_count;
}

enum ps_status item_pending_error(struct cmdlet_call *c)
{
	ps_value e = ps_take_pending();
	return cmdlet_write_error(c, ps_error_record_of(e));
}

enum ps_status item_system_error(struct cmdlet_call *c, const char *id, enum ps_category cat, const char *target)
{
	ps_value e = ps_take_pending();
	return cmdlet_write_error(c, ps_error_record_new(e, id, cat, ps_cstring(target)));
}

enum ps_status item_not_found(struct cmdlet_call *c, const struct path *p)
{
	(void)path_throw_not_found(c->rs, path_shown(p));
	return item_pending_error(c);
}

enum ps_status item_not_supported(struct cmdlet_call *c)
{
	return cmdlet_throw(c, &type_exc_ps_not_supported, "NotSupported", CAT_NOT_IMPLEMENTED, PS_NULL,
	                    "Provider operation stopped because the provider does not support this operation.");
}

static enum ps_status each_of_one(struct cmdlet_call *c, const struct item_query *q, const char *text, bool literal, unsigned flags,
                                  item_fn *fn, void *arg)
{
	struct path *found;
	uint32_t n;
	bool wild;
	if (!path_expand(c->rs, text, literal || (flags & ITEMS_ONE), q->force, &found, &n, &wild))
		return item_pending_error(c);
	uint32_t called = 0;
	for (uint32_t i = 0; i < n; i++) {
		if (!wild && (flags & ITEMS_MUST_EXIST) && !path_exists(c->rs, &found[i]))
			return item_not_found(c, &found[i]);
		if ((q->filter || item_query_filtered(q)) && !item_query_match(q, path_leaf(found[i].inner)))
			continue;
		called++;
		enum ps_status st = fn(c, &found[i], arg);
		if (st != PS_OK)
			return st;
	}
	if (!called && wild && (flags & ITEMS_WILD_MUST))
		return cmdlet_error(c, &type_exc_item_not_found, "ItemNotFound", CAT_OBJECT_NOT_FOUND, ps_cstring(text),
		                    "An object at the specified path %s does not exist, or has been filtered by the -Include or "
		                    "-Exclude parameter.",
		                    text);
	return PS_OK;
}

enum ps_status items_each(struct cmdlet_call *c, const struct item_params *p, unsigned flags, item_fn *fn, void *arg)
{
	struct item_query q;
	item_query_init(&q, c, p);
	bool literal = p->literal >= 0 && cmdlet_has(c, p->literal);
	int index = literal ? p->literal : p->path;
	if (!cmdlet_has(c, index))
		return PS_OK;
	ps_value single = c->args[index];
	uint32_t n = 1;
	const ps_value *texts = ps_tc(ps_base(single)) == TC_ARRAY ? cmdlet_array(c, index, &n) : &single;
	for (uint32_t i = 0; i < n; i++) {
		const char *text = item_text(texts[i]);
		if (!text)
			return PS_ERROR;
		enum ps_status st = each_of_one(c, &q, text, literal, flags, fn, arg);
		if (st != PS_OK)
			return st;
	}
	return PS_OK;
}

bool item_read_only(const struct stat *st)
{
	mode_t read = S_IROTH, write = S_IWOTH;
	if (st->st_uid == geteuid()) {
		read = S_IRUSR;
		write = S_IWUSR;
	} else if (st->st_gid == getegid()) {
		read = S_IRGRP;
		write = S_IWGRP;
	}
	return (st->st_mode & read) && !(st->st_mode & write);
}

static ps_value choice(const char *label, const char *help)
{
	ps_value entry = ps_ordered_new();
	ps_dict_set_str(ps_dict(entry), "Label", ps_cstring(label));
	ps_dict_set_str(ps_dict(entry), "HelpMessage", ps_cstring(help));
	return entry;
}

bool item_should_continue(struct cmdlet_call *c, const char *caption, const char *message, int *ret_all, enum ps_status *ret)
{
	*ret = PS_OK;
	if (*ret_all)
		return *ret_all > 0;
	ps_value choices[] = {
		choice("&Yes", "Continue with only the next step of the operation."),
		choice("Yes to &All", "Continue with all the steps of the operation."),
		choice("&No", "Skip this operation and proceed with the next operation."),
		choice("No to A&ll", "Skip this operation and all subsequent operations."),
	};
	struct host *h = c->rs->host;
	int answer = h->ops->prompt_for_choice(h, caption, message, ps_object_array(choices, ARRAY_LEN(choices)), 0);
	if (answer < 0)
		*ret = PS_ERROR;
	else if (answer == 1 || answer == 3)
		*ret_all = answer == 1 ? 1 : -1;
	return answer == 0 || answer == 1;
}
