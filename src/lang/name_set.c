/* SPDX-License-Identifier: MIT */
/* lang/name_set.c - sets of interned names, so that checks for doubles stay linear. */
#include "lang/lang_priv.h"

static uint32_t find(const struct name_set *s, const struct lang_name *name)
{
	uint32_t i = name->hash & (s->size - 1);
	while (s->at[i] && s->at[i] != name)
		i = (i + 1) & (s->size - 1);
	return i;
}

bool name_set_has(const struct name_set *s, const struct lang_name *name)
{
	return s->size && s->at[find(s, name)];
}

bool name_set_add(struct parser *p, struct name_set *s, const struct lang_name *name)
{
	if (s->count * 2 >= s->size) {
		struct name_set bigger = {.size = s->size ? s->size * 2 : 8, .count = s->count};
		bigger.at = arena_alloc(p->arena, bigger.size * sizeof *bigger.at);
		for (uint32_t i = 0; i < s->size; i++) {
			if (s->at[i])
				bigger.at[find(&bigger, s->at[i])] = s->at[i];
		}
		*s = bigger;
	}
	uint32_t i = find(s, name);
	if (s->at[i])
		return false;
	s->at[i] = name;
	s->count++;
	return true;
}
