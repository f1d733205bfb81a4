/* SPDX-License-Identifier: MIT */
/*
 * engine/engine_types.c - the list behind engine_types.h: add a type, add a row.
 */
#include "engine/engine_types.h"

#include <string.h>

#include "base/utf.h"
#include "engine/attribute_object.h"
#include "engine/errors.h"
#include "engine/history.h"
#include "engine/module.h"
#include "engine/process.h"
#include "engine/record.h"
#include "engine/provider.h"
#include "engine/scope.h"
#include "engine/session_object.h"

static const struct ps_type *const types[] = {
    &type_psvariable,       &type_invocation_info, &type_history_info,  &type_command_info,     &type_cmdlet_info,
    &type_function_info,    &type_filter_info,      &type_alias_info,       &type_application_info,
    &type_script_info,      &type_parameter_metadata, &type_ps_cmdlet,      &type_warning_record,
    &type_host_message,     &type_parameter_set_metadata,
    &type_verbose_record,   &type_debug_record,     &type_information_record, &type_progress_record,
    &type_drive,            &type_provider_info,    &type_path_info,        &type_path_info_stack,
    &type_module, &type_process,           &type_engine_intrinsics, &type_session_state,   &type_internal_host};

#define LISTS_MAX 4
static struct {
	const struct ps_type *const *at;
	size_t n;
} lists[LISTS_MAX];
static size_t list_count;

void engine_types_add(const struct ps_type *const *added, size_t n)
{
	if (list_count < LISTS_MAX) {
		lists[list_count].at = added;
		lists[list_count++].n = n;
	}
}

static const struct ps_type *find_in(const struct ps_type *const *at, size_t count, const char *name, size_t n)
{
	static const char prefix[] = "System.Management.Automation.";
	for (size_t i = 0; i < count; i++) {
		const char *full = at[i]->name;
		if (strlen(full) == n && strncasecmp(full, name, n) == 0)
			return at[i];
		if (strncmp(full, prefix, sizeof prefix - 1) == 0 && strlen(full + sizeof prefix - 1) == n &&
		    strncasecmp(full + sizeof prefix - 1, name, n) == 0)
			return at[i];
		if (at[i]->keyword && strlen(at[i]->keyword) == n && strncasecmp(at[i]->keyword, name, n) == 0)
			return at[i];
	}
	return NULL;
}

const struct ps_type *engine_type_find(const char *name, size_t n)
{
	const struct ps_type *t = find_in(types, ARRAY_LEN(types), name, n);
	for (size_t i = 0; i < list_count && !t; i++)
		t = find_in(lists[i].at, lists[i].n, name, n);
	return t ? t : attribute_type_find(name, n);
}
