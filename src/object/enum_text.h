/* SPDX-License-Identifier: MIT */
/* object/enum_text.h - names of enum values: Enum.ToString and Enum.Parse as PowerShell uses them. */
#ifndef FARSH_OBJECT_ENUM_TEXT_H
#define FARSH_OBJECT_ENUM_TEXT_H

#include "object/type.h"

struct buf;

void enum_text(ps_value v, struct buf *out);               /* "Monday", "ReadOnly, Hidden", "17" */
/* v.ToString(fmt): G D X F.  False + FormatException. */
bool enum_format(ps_value v, const char *fmt, size_t n, struct buf *out);
/* One or more names or numbers separated by commas, without case.  With `prefix` unique beginnings count too.
 * False + exception with PowerShell's message ("Unable to match the identifier name …"). */
bool enum_parse(const struct ps_type *t, const char *s, size_t n, bool prefix, int64_t *ret);
bool enum_is_defined(const struct ps_type *t, int64_t v);  /* flags: only named bits */
void enum_names(const struct ps_type *t, struct buf *out); /* "Sunday, Monday, …" */

#endif
