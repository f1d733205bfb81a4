/* SPDX-License-Identifier: MIT */
/* cmdlet/cmdlet_types.c - the list behind cmdlet_types.h: add a type, add a row. */
#include "cmdlet/cmdlet_types.h"

#include "engine/engine_types.h"

static const struct ps_type *const types[] = {
    &type_group_info,           &type_group_info_no_element,       &type_measure_info,
    &type_generic_measure_info, &type_generic_object_measure_info, &type_text_measure_info,
    &type_member_definition,    &type_ordered_hashtable,           &type_ps_serializer,
    &type_match_info,           &type_match_info_context,         &type_display_hint,
};

void cmdlet_types_register(void)
{
	engine_types_add(types, ARRAY_LEN(types));
}
