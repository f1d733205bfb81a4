/* SPDX-License-Identifier: MIT */
/*
 * remote/using.h - the values of $using: expressions, which travel with a script block: on the wire a dictionary whose
 * keys are base64 of the expression's text ("$using:n", in lower case for plain variables), as argument "--%".
 */
#ifndef FARSH_REMOTE_USING_H
#define FARSH_REMOTE_USING_H

#include "engine/eval.h"

/* Evaluates the $using: expressions of `block` in the current scope. PS_FAIL: exception pending; PS_UNSET: it has none. */
ps_value using_dictionary(struct runspace *rs, struct ast_script_block *block);
/* The same as object[] by number: for threads of this process. */
ps_value using_array(struct runspace *rs, struct ast_script_block *block);
/* The array that belongs to a dictionary that arrived; missing values are $null. */
ps_value using_values(struct ast_script_block *block, ps_value dictionary);

#endif
