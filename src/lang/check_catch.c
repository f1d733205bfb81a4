/* SPDX-License-Identifier: MIT */
/*
 * lang/check_catch.c - the order of catch clauses: a type must not stand behind one that has caught it already.
 * Only exceptions of tables/exceptions.def are known; others are left to the run.
 */
#include "lang/check.h"

#include <string.h>
#include <strings.h>

static const struct exception {
	const char *key, *name, *base; /* C name, .NET name, C name of the base */
} exceptions[] = {
    {"exception", "System.Exception", ""},
#define EXCEPTION(key, name, base, hresult, rows) {"exc_" #key, name, #base},
#include "tables/exceptions.def"
#undef EXCEPTION
};

static const struct exception *find(const char *name)
{
	size_t n = strlen(name);
	for (size_t i = 0; i < ARRAY_LEN(exceptions); i++) {
		const char *full = exceptions[i].name;
		size_t m = strlen(full);
		if ((m == n && strcasecmp(full, name) == 0) ||
		    (m == n + 7 && strncasecmp(full, "System.", 7) == 0 && strcasecmp(full + 7, name) == 0))
			return &exceptions[i];
	}
	return NULL;
}

static const struct exception *base_of(const struct exception *e)
{
	for (size_t i = 0; i < ARRAY_LEN(exceptions); i++) {
		if (strcmp(exceptions[i].key, e->base) == 0)
			return &exceptions[i];
	}
	return NULL;
}

static bool is_caught(const struct ast_try *t, uint32_t before, const struct exception *e)
{
	for (uint32_t i = 0; i < before; i++) {
		const struct ast_catch *c = (const struct ast_catch *)t->catches.at[i];
		for (uint32_t k = 0; k < c->type_count; k++) {
			const struct exception *earlier = find(c->types[k]->full);
			for (const struct exception *x = e; x && earlier; x = base_of(x)) {
				if (x == earlier)
					return true;
			}
		}
	}
	return false;
}

void check_catches(struct parser *p, const struct ast_try *t)
{
	for (uint32_t i = 1; i < t->catches.count; i++) {
		const struct ast_catch *c = (const struct ast_catch *)t->catches.at[i];
		for (uint32_t k = 0; k < c->type_count; k++) {
			const struct exception *e = find(c->types[k]->full);
			if (e && is_caught(t, i, e))
				parse_error_at(p, c->type_starts[k], c->types[k]->a.end + 1,
				               "ExceptionTypeAlreadyCaught",
				               "Exception type %s is already handled by a previous handler.", e->name);
		}
	}
}
