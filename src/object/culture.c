/* SPDX-License-Identifier: MIT */
/*
 * object/culture.c - the table of cultures and the current one of each thread.
 * Called by everything that formats or parses; types/culture.c shows it to scripts.
 */
#include "object/culture.h"

#include <string.h>
#include <strings.h>

#define CULTURE(...) {__VA_ARGS__},
static const struct culture cultures[] = {
#include "tables/cultures.def"
};
#undef CULTURE

const struct culture *const culture_invariant = &cultures[0];
static PS_THREAD_LOCAL const struct culture *current, *ui_current; /* static data only: not seen by the collector */

const struct culture *culture_at(uint32_t i)
{
	return i < ARRAY_LEN(cultures) ? &cultures[i] : NULL;
}

const struct culture *culture_find(const char *name, size_t n)
{
	for (size_t i = 0; i < ARRAY_LEN(cultures); i++) {
		if (strlen(cultures[i].name) == n && strncasecmp(cultures[i].name, name, n) == 0)
			return &cultures[i];
	}
	return NULL;
}

const struct culture *culture_current(void)
{
	return current ? current : &cultures[1];
}

void culture_set_current(const struct culture *c)
{
	current = c;
}

const struct culture *culture_ui_current(void)
{
	return ui_current ? ui_current : &cultures[1];
}

void culture_set_ui_current(const struct culture *c)
{
	ui_current = c;
}

const char *culture_word(const char *list, uint32_t i, size_t *ret_n)
{
	for (; i > 0; i--) {
		const char *bar = strchr(list, '|');
		if (!bar)
			break;
		list = bar + 1;
	}
	const char *end = strchr(list, '|');
	*ret_n = end ? (size_t)(end - list) : strlen(list);
	return list;
}
