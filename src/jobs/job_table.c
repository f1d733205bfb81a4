/* SPDX-License-Identifier: MIT */
/* jobs/job_table.c - the jobs of a runspace, their ids, and their end with the process. */
#include <stdatomic.h>

#include "heap/heap.h"
#include "jobs/job.h"

static _Atomic int32_t last_id; /* of this process: thread jobs' runspaces take from it too */

int32_t job_next_id(struct runspace *rs)
{
	(void)rs;
	return atomic_fetch_add(&last_id, 1) + 1;
}

struct job_table *job_table_of(struct runspace *rs)
{
	struct job_table *t = rs->slots[RUNSPACE_SLOT_JOBS];
	if (!t) {
		t = heap_new(struct job_table);
		t->ref.o.type = &type_object;
		t->jobs = ps_list_new(&type_arraylist);
		rs->slots[RUNSPACE_SLOT_JOBS] = t;
	}
	return t;
}

void job_table_add(struct runspace *rs, struct job *j)
{
	ps_list_add(ps_list(job_table_of(rs)->jobs), job_value(j));
}

void job_table_remove(struct runspace *rs, struct job *j)
{
	struct ps_list *l = ps_list(job_table_of(rs)->jobs);
	lock_take(&l->lock);
	for (uint32_t i = 0; i < l->count; i++) {
		if (l->at[i].bits != (uintptr_t)j)
			continue;
		for (uint32_t k = i + 1; k < l->count; k++)
			l->at[k - 1] = l->at[k];
		l->count--;
		l->version++;
		break;
	}
	lock_release(&l->lock);
	j->removed = true;
}

static void dispose(struct job *j)
{
	for (uint32_t i = 0; i < job_leaf_count(j); i++) {
		struct job_core *leaf = job_leaf(j, i)->core;
		if (leaf->kind->dispose)
			leaf->kind->dispose(leaf);
	}
}

void jobs_end_all(struct runspace *rs)
{
	struct job_table *t = rs->slots[RUNSPACE_SLOT_JOBS];
	if (!t)
		return;
	struct ps_list *l = ps_list(t->jobs);
	for (uint32_t i = 0; i < l->count; i++)
		dispose((struct job *)l->at[i].bits);
}
