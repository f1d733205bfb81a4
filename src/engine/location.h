/* SPDX-License-Identifier: MIT */
/* engine/location.h - the part of a session that knows drives and where it stands; private to the provider files. */
#ifndef FARSH_ENGINE_LOCATION_H
#define FARSH_ENGINE_LOCATION_H

#include "engine/command.h"
#include "engine/provider.h"

struct location_stack {
	const char *name;
	struct path *at;          /* the newest last */
	uint32_t count, cap;
};
struct location_state {
	struct drive **drives;
	uint32_t drive_count, drive_cap;
	struct drive *current;    /* the drive that relative paths mean; NULL: `here` is provider-qualified */
	struct path here;
	const char *directory;    /* of the file system, wherever `here` is */
	struct location_stack **stacks;
	uint32_t stack_count;
	const char *default_stack; /* Set-Location -StackName */
	struct path history[20];  /* Set-Location - and + */
	uint32_t history_count, history_at;
};
static inline struct location_state *location_state(struct runspace *rs)
{
	return rs->state->drives;
}
/* The named stack ("" or NULL: the default one); NULL when it does not exist and !create. */
struct location_stack *location_stack(struct runspace *rs, const char *name, bool create);
void location_push(struct location_stack *s, const struct path *p);
bool location_pop(struct location_stack *s, struct path *ret);
/* Set-Location -, +: false + exception at the end of the history. */
bool location_back(struct runspace *rs, bool forward);
bool location_change(struct runspace *rs, const struct path *p); /* location_set with an entry in the history */
ps_value location_stack_info(struct runspace *rs, const struct location_stack *s);

#endif
