/* SPDX-License-Identifier: MIT */
/*
 * object/convert_steps.h - the steps of a conversion, between the convert*.c files only.
 * Each returns the converted value, PS_FAIL + exception, or PS_UNSET when the step does not apply.
 */
#ifndef FARSH_OBJECT_CONVERT_STEPS_H
#define FARSH_OBJECT_CONVERT_STEPS_H

#include "object/type.h"

ps_value convert_number(ps_value v, const struct ps_type *to);               /* to a number, char */
ps_value convert_from_string(ps_value text, const struct ps_type *to);
ps_value convert_to_enum(ps_value v, const struct ps_type *to);
ps_value convert_to_array(ps_value v, const struct ps_type *to);
ps_value convert_to_collection(ps_value v, const struct ps_type *to);        /* lists, sets: by their constructors */
ps_value convert_dict(ps_value dict, const struct ps_type *to);              /* hashtable → object */
ps_value convert_by_parse(ps_value text, const struct ps_type *to);          /* T.Parse(string) */
ps_value convert_by_constructor(ps_value v, const struct ps_type *to);
ps_value convert_by_operator(ps_value v, const struct ps_type *to);          /* op_Implicit, op_Explicit */
ps_value convert_null(const struct ps_type *to);

/* What a failed cast throws: a RuntimeException with that id around a PSInvalidCastException around its cause. */
ps_value convert_throw(const char *id, ps_value cause, const char *message);
/* Takes the pending exception as the cause: `Cannot convert value "…" to type "…". Error: "cause"` with that id. */
ps_value convert_failed(const char *id, ps_value v, const struct ps_type *to);
/* As above with the cause given as text, thrown as `inner`. */
ps_value convert_failed_because(const char *id, ps_value v, const struct ps_type *to, const struct ps_type *inner,
    const char *cause);
/* `Cannot convert the "…" value of type "…" to type "…".` */
ps_value convert_impossible(ps_value v, const struct ps_type *to);
const char *type_shown(const struct ps_type *t);     /* ps_type_text as a heap string */
bool type_is_delegate(const struct ps_type *t);
const struct ps_type *type_unwrap_nullable(const struct ps_type *t);         /* the T of Nullable<T>, else NULL */

#endif
