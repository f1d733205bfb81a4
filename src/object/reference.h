/* SPDX-License-Identifier: MIT */
/*
 * object/reference.h - System.Management.Automation.PSReference, what [ref] makes; methods with a `[ref]` parameter get it
 * as their argument.  [ref]$x is made by the engine with an accessor that reads and writes the variable.
 */
#ifndef FARSH_OBJECT_REFERENCE_H
#define FARSH_OBJECT_REFERENCE_H

#include "object/type.h"

struct ps_reference {
	struct ps_refobj ref;
	ps_value value;              /* the value itself, when `set` is NULL */
	void *place;                 /* heap object that get and set know: a variable */
	ps_value (*get)(void *place);
	bool (*set)(void *place, ps_value v);
};
ps_value ps_reference_new(ps_value v);
ps_value ps_reference_get(ps_value reference);
bool ps_reference_set(ps_value reference, ps_value v); /* also accepts anything else: does nothing then */

#endif
