/* SPDX-License-Identifier: MIT */
/* object/typedata_rows.h - the built-in rows that typedata.c reads (types.ps1xml as PowerShell ships it). */
#ifndef FARSH_OBJECT_TYPEDATA_ROWS_H
#define FARSH_OBJECT_TYPEDATA_ROWS_H

#include "object/typedata.h"

struct typedata_row {
	const char *type;
	enum ps_ext_kind kind;
	const char *name;
	const char *text;        /* alias: its target; note: the value; property set: blank-separated names */
	ps_method_fn *get, *set;
};
extern const struct typedata_row typedata_rows[];      /* ends with type NULL */
extern const struct ps_type_facts typedata_facts[];    /* ends with type NULL */

#endif
