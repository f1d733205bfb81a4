/* SPDX-License-Identifier: MIT */
/* object/types/comparer.h - System.StringComparer values, as dictionaries and sets take them. */
#ifndef FARSH_OBJECT_TYPES_COMPARER_H
#define FARSH_OBJECT_TYPES_COMPARER_H

#include "object/types/support.h"

bool comparer_ignores_case(ps_value v);                 /* a StringComparer that does; false for anything else */
ps_value comparer_value(enum string_comparison how);

#endif
