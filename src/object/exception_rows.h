/* SPDX-License-Identifier: MIT */
/* object/exception_rows.h - what throw.c asks of the exception types (exception_rows.c). */
#ifndef FARSH_OBJECT_EXCEPTION_ROWS_H
#define FARSH_OBJECT_EXCEPTION_ROWS_H

#include "object/throw.h"

uint32_t exception_hresult(const struct ps_type *t);
ps_value ps_exception_make(const struct ps_type *t, ps_value message); /* never fails */

#endif
