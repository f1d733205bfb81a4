/* SPDX-License-Identifier: MIT */
/* cmdlet/cmdlet_types.h - types of the objects that cmdlets make and scripts may name; listed in cmdlet_types.c. */
#ifndef FARSH_CMDLET_CMDLET_TYPES_H
#define FARSH_CMDLET_CMDLET_TYPES_H

#include "object/type.h"

extern struct ps_type type_group_info, type_group_info_no_element, type_measure_info, type_generic_measure_info,
    type_generic_object_measure_info, type_text_measure_info, type_member_definition,
    type_ordered_hashtable, type_ps_serializer,
    type_match_info, type_match_info_context, type_display_hint;

/* Hands them to the engine; called by cmdlets_register. */
void cmdlet_types_register(void);

#endif
