/* SPDX-License-Identifier: MIT */
/* cmdlet/job_select.c - see job_select.h. */
#include "cmdlet/job_select.h"

#include <stdlib.h>
#include <string.h>

#include "base/utf.h"
#include "object/convert.h"
#include "object/psobject.h"

static bool given(struct cmdlet_call *c, int p)
{
	return p >= 0 && cmdlet_has(c, p);
}

bool job_select_none(struct cmdlet_call *c, const struct job_selectors *s)
{
	return !given(c, s->job) && !given(c, s->id) && !given(c, s->name) && !given(c, s->instance) && !given(c, s->state) &&
	       !given(c, s->command) && !given(c, s->filter);
}

static void add_once(struct ps_vec *out, ps_value v)
{
	for (uint32_t i = 0; i < out->count; i++) {
		if (ps_is(out->at[i], v))
			return;
	}
	ps_vec_add(out, v);
}

static int by_id(const void *a, const void *b)
{
	int32_t x = ((const struct job *)((const ps_value *)a)->bits)->id, y = ((const struct job *)((const ps_value *)b)->bits)->id;
	return x < y ? -1 : x > y;
}

void job_select_all(struct runspace *rs, bool children, struct ps_vec *out)
{
	struct ps_list *l = ps_list(job_table_of(rs)->jobs);
	for (uint32_t i = 0; i < l->count; i++) {
		ps_vec_add(out, l->at[i]);
		struct ps_list *kids = ps_list(((struct job *)l->at[i].bits)->children);
		for (uint32_t k = 0; children && k < kids->count; k++)
			ps_vec_add(out, kids->at[k]);
	}
	if (out->count)
		qsort(out->at, out->count, sizeof *out->at, by_id);
}

static enum ps_status select_ids(struct cmdlet_call *c, int p, const struct ps_vec *all, struct ps_vec *out)
{
	uint32_t n;
	const ps_value *ids = cmdlet_array(c, p, &n);
	for (uint32_t i = 0; i < n; i++) {
		bool found = false;
		for (uint32_t k = 0; k < all->count; k++) {
			if (((struct job *)all->at[k].bits)->id != ps_int(ps_base(ids[i])))
				continue;
			add_once(out, all->at[k]);
			found = true;
		}
		enum ps_status st = found ? PS_OK
		                          : cmdlet_error(c, &type_exc_ps_argument, "JobWithSpecifiedSessionNotFound", CAT_OBJECT_NOT_FOUND, ids[i],
		                                         "The command cannot find a job with the job ID %d. Verify the value of the Id parameter "
		                                         "and then try the command again.",
		                                         ps_int(ps_base(ids[i])));
		if (st != PS_OK)
			return st;
	}
	return PS_OK;
}

/* Thread jobs are found by their exact name only, as PowerShell's job manager does it. */
static bool name_fits(const struct job *j, const char *pattern, size_t n, bool wild)
{
	if (wild && ps_type_of(ps_from_obj(j)) == &type_job_thread)
		return false;
	return wild ? ps_like(j->name, strlen(j->name), pattern, n, true) : utf_equal_nocase(j->name, strlen(j->name), pattern, n);
}

static enum ps_status select_names(struct cmdlet_call *c, int p, const struct ps_vec *all, struct ps_vec *out)
{
	uint32_t n;
	const ps_value *names = cmdlet_array(c, p, &n);
	for (uint32_t i = 0; i < n; i++) {
		const struct ps_str *s = ps_str(ps_base(names[i]));
		bool found = false, wild = strpbrk(s->text, "*?[") != NULL;
		for (uint32_t k = 0; k < all->count; k++) {
			if (!name_fits((struct job *)all->at[k].bits, s->text, s->len, wild))
				continue;
			add_once(out, all->at[k]);
			found = true;
		}
		enum ps_status st = found || wild
		                        ? PS_OK
		                        : cmdlet_error(c, &type_exc_ps_argument, "JobWithSpecifiedNameNotFound", CAT_OBJECT_NOT_FOUND, names[i],
		                                       "The command cannot find the job because the job name %s was not found. Verify the value of "
		                                       "the Name parameter, and then try the command again.",
		                                       s->text);
		if (st != PS_OK)
			return st;
	}
	return PS_OK;
}

static enum ps_status select_instances(struct cmdlet_call *c, int p, const struct ps_vec *all, struct ps_vec *out)
{
	uint32_t n;
	const ps_value *ids = cmdlet_array(c, p, &n);
	for (uint32_t i = 0; i < n; i++) {
		const struct guid *g = ps_guid(ps_base(ids[i]));
		bool found = false;
		for (uint32_t k = 0; k < all->count; k++) {
			if (!guid_equal(&((struct job *)all->at[k].bits)->instance, g))
				continue;
			add_once(out, all->at[k]);
			found = true;
		}
		char text[GUID_TEXT + 1];
		guid_format(g, text);
		enum ps_status st = found ? PS_OK
		                          : cmdlet_error(c, &type_exc_ps_argument, "JobWithSpecifiedInstanceIdNotFound", CAT_OBJECT_NOT_FOUND, ids[i],
		                                         "The command cannot find a job with the instance identifier %s. Verify the value of the "
		                                         "InstanceId parameter, and then try the command again.",
		                                         text);
		if (st != PS_OK)
			return st;
	}
	return PS_OK;
}

static void select_state(struct cmdlet_call *c, int p, const struct ps_vec *top, struct ps_vec *out)
{
	for (uint32_t k = 0; k < top->count; k++) {
		struct job *j = (struct job *)top->at[k].bits;
		if ((int64_t)job_core_state(j->core) == ps_int64(ps_base(c->args[p])))
			add_once(out, top->at[k]);
	}
}

static void select_commands(struct cmdlet_call *c, int p, const struct ps_vec *top, struct ps_vec *out)
{
	uint32_t n;
	const ps_value *patterns = cmdlet_array(c, p, &n);
	for (uint32_t i = 0; i < n; i++) {
		const struct ps_str *s = ps_str(ps_base(patterns[i]));
		for (uint32_t k = 0; k < top->count; k++) {
			const char *command = ((struct job *)top->at[k].bits)->command;
			size_t len = strlen(command), skip = strspn(command, " \t\r\n");
			while (len > skip && strchr(" \t\r\n", command[len - 1]))
				len--;
			if (ps_like(command + skip, len - skip, s->text, s->len, true))
				add_once(out, top->at[k]);
		}
	}
}

/* Every entry of the table must equal the job's property of that name. */
static void select_filter(struct cmdlet_call *c, int p, const struct ps_vec *top, struct ps_vec *out)
{
	for (uint32_t k = 0; k < top->count; k++) {
		uint32_t pos = 0;
		ps_value key, value;
		bool fits = true;
		while (fits && ps_dict_next(ps_dict(ps_base(c->args[p])), &pos, &key, &value)) {
			ps_value name = ps_to_string(key);
			fits = !ps_failed(name) && ps_equals(ps_get(top->at[k], ps_str(name)->text), value, true);
		}
		if (fits)
			add_once(out, top->at[k]);
	}
}

enum ps_status job_select(struct cmdlet_call *c, const struct job_selectors *s, struct ps_vec *out)
{
	struct ps_vec all = {NULL, 0, 0}, top = {NULL, 0, 0};
	enum ps_status st = PS_OK;
	if (given(c, s->job)) {
		uint32_t n;
		const ps_value *jobs = cmdlet_array(c, s->job, &n);
		for (uint32_t i = 0; i < n; i++) {
			if (job_of(jobs[i]))
				add_once(out, ps_base(jobs[i]));
		}
	}
	job_select_all(c->rs, true, &all);
	job_select_all(c->rs, false, &top);
	if (given(c, s->id))
		st = select_ids(c, s->id, &all, out);
	if (st == PS_OK && given(c, s->name))
		st = select_names(c, s->name, &all, out);
	if (st == PS_OK && given(c, s->instance))
		st = select_instances(c, s->instance, &all, out);
	if (st == PS_OK && given(c, s->state))
		select_state(c, s->state, &top, out);
	if (st == PS_OK && given(c, s->command))
		select_commands(c, s->command, &top, out);
	if (st == PS_OK && given(c, s->filter))
		select_filter(c, s->filter, &top, out);
	return st;
}
