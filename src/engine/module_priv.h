/* SPDX-License-Identifier: MIT */
/* engine/module_priv.h - what the files of modules share. */
#ifndef FARSH_ENGINE_MODULE_PRIV_H
#define FARSH_ENGINE_MODULE_PRIV_H

#include "engine/module.h"

/* One entry that importing made somewhere; a heap object so that it can lie in a list. */
struct publication {
	struct ps_refobj ref;
	struct ptr_map *map;               /* functions or aliases of the scope; NULL: a variable of `scope` */
	struct scope *scope;
	const struct lang_name *name;
	void *value;
};
void module_unregister(struct runspace *rs, struct module *m);
ps_value module_bind(const struct module *m, ps_value block);
ps_value module_session_state(struct module *m);   /* module_state.c */
extern struct ps_type type_module_kind;

#endif
