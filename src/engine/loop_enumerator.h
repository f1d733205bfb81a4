/* SPDX-License-Identifier: MIT */
/*
 * engine/loop_enumerator.h - $foreach and $switch: the enumerator of the running loop, which its body may move.
 */
#ifndef FARSH_ENGINE_LOOP_ENUMERATOR_H
#define FARSH_ENGINE_LOOP_ENUMERATOR_H

#include "engine/eval_priv.h"

/* Does the running source mention the variable at all?  Most do not, and their loops need no object. */
bool loop_enumerator_wanted(struct runspace *rs, const struct lang_name *name);
ps_value loop_enumerator_new(struct ps_enumerator *e);            /* takes e over */
int loop_enumerator_next(ps_value enumerator, ps_value *ret);     /* as struct ps_enumerator.next */
void loop_enumerator_close(ps_value enumerator);

#endif
