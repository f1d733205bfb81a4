/* SPDX-License-Identifier: MIT */
/* cmdlet/get_credential.c - Get-Credential: asks the host for a user's name and password. */
#include <string.h>

#include "engine/cmdlet.h"
#include "object/psobject.h"

enum { CREDENTIAL, MESSAGE, USER, TITLE };
static const char *const params[] = {"Credential", "Message", "UserName", "Title", NULL};

/* A name is as good as a credential: it is asked for its password. */
static const struct cmdlet_extra extras[] = {{.name = "Credential", .type = "System.Object", .position = 0}, {.name = NULL}};

static enum ps_status get_credential(struct cmdlet_call *c)
{
	struct host *h = c->rs->host;
	const char *user = cmdlet_str(c, USER);
	if (cmdlet_has(c, CREDENTIAL)) { /* a credential passes through; a name is asked for its password */
		ps_value given = ps_base(c->args[CREDENTIAL]);
		if (!ps_is_string(given))
			return cmdlet_write(c, given);
		user = ps_str(given)->text;
	}
	if (!h->ops->prompt_for_credential)
		return cmdlet_throw(c, &type_exc_ps_operation, "InvalidOperation", CAT_INVALID_OPERATION, PS_NULL,
		                    "The host of this session cannot ask for a credential.");
	ps_value v = h->ops->prompt_for_credential(h, cmdlet_str(c, TITLE), cmdlet_str(c, MESSAGE), user, "");
	if (runspace_stopping(c->rs))
		return PS_CANCELED;
	if (ps_failed(v))
		return PS_ERROR;
	return ps_is_null(v) ? PS_OK : cmdlet_write(c, v);
}

const struct cmdlet cmdlet_get_credential = {.name = "Get-Credential",
                                             .params = params,
                                             .extras = extras,
                                             .process = get_credential,
                                             .synopsis = "Gets a credential object based on a user name and password."};
