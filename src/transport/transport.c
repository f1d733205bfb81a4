/* SPDX-License-Identifier: MIT */
/* transport/transport.c - the table of transports. */
#include "transport/transport.h"

#include <string.h>

#include "base/alloc.h"

#define TRANSPORT(symbol) extern const struct transport transport_##symbol;
#include "tables/transports.def"
#undef TRANSPORT

static const struct transport *const transports[] = {
#define TRANSPORT(symbol) &transport_##symbol,
#include "tables/transports.def"
#undef TRANSPORT
};

const struct transport *transport_find(const char *name)
{
	for (size_t i = 0; i < ARRAY_LEN(transports); i++) {
		if (strcmp(transports[i]->name, name) == 0)
			return transports[i];
	}
	return NULL;
}

void transport_command_fini(struct transport_command *c)
{
	for (char **arg = c->argv; arg && *arg; arg++)
		mem_free(*arg);
	mem_free(c->argv);
	c->argv = NULL;
}
