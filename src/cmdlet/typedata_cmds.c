/* SPDX-License-Identifier: MIT */
/* cmdlet/typedata_cmds.c - Update-TypeData (members and facts given on the command line; no files) and Remove-TypeData. */
#include <string.h>

#include "engine/cmdlet.h"
#include "heap/heap.h"
#include "object/typedata.h"

enum { TYPE_NAME, MEMBER_TYPE, MEMBER_NAME, VALUE, SECOND, FORCE, DISPLAY, DISPLAY_SET, KEY_SET, DEPTH, METHOD, SERIALIZED, SOURCE };
static const char *const params[] = {"TypeName", "MemberType", "MemberName", "Value", "SecondValue", "Force", "DefaultDisplayProperty",
                                     "DefaultDisplayPropertySet", "DefaultKeyPropertySet", "SerializationDepth", "SerializationMethod",
                                     "PropertySerializationSet", "StringSerializationSource", NULL};

static const char *const *names_of(const struct cmdlet_call *c, int param)
{
	uint32_t n;
	if (!cmdlet_has(c, param))
		return NULL;
	const ps_value *at = cmdlet_array(c, param, &n);
	const char **names = heap_array(const char *, n + 1);
	for (uint32_t i = 0; i < n; i++)
		names[i] = ps_is_string(at[i]) ? ps_str(at[i])->text : "";
	names[n] = NULL;
	return names;
}

static enum ps_status add_member(struct cmdlet_call *c, const char *type)
{
	struct ps_ext_member m = {.name = cmdlet_str(c, MEMBER_NAME), .kind = (enum ps_ext_kind)ps_int64(ps_base(c->args[MEMBER_TYPE])),
	                          .value = cmdlet_has(c, VALUE) ? c->args[VALUE] : PS_NULL,
	                          .second = cmdlet_has(c, SECOND) ? c->args[SECOND] : PS_NULL};
	if (m.kind == EXT_SCRIPT_PROPERTY || m.kind == EXT_SCRIPT_METHOD) {
		m.value = ps_base(m.value);
		m.second = ps_base(m.second);
	} else if (m.kind == EXT_ALIAS) {
		m.value = ps_to_string(m.value);
		if (ps_failed(m.value))
			return PS_ERROR;
	}
	if (ps_typedata_add(type, &m, cmdlet_switch(c, FORCE)))
		return PS_OK;
	if (!ps_is_null(ps_pending()))
		return PS_ERROR;
	return cmdlet_error(c, &type_runtime_exception, "TypesDynamicUpdateException", CAT_INVALID_OPERATION, PS_NULL,
	                    "Error in TypeData \"%s\": The member %s is already present.", type, m.name);
}

static enum ps_status process(struct cmdlet_call *c)
{
	const char *type = cmdlet_str(c, TYPE_NAME);
	enum ps_status st = PS_OK;
	if (!type)
		return PS_OK;
	if (cmdlet_has(c, MEMBER_NAME) && cmdlet_has(c, MEMBER_TYPE))
		st = add_member(c, type);
	struct ps_type_facts facts = {.type = heap_strdup(type),
	                              .default_properties = names_of(c, DISPLAY_SET),
	                              .default_property = cmdlet_str(c, DISPLAY),
	                              .key_properties = names_of(c, KEY_SET),
	                              .serialization_depth = (int)cmdlet_int(c, DEPTH, 0),
	                              .serialization_method = cmdlet_str(c, METHOD),
	                              .serialized_properties = names_of(c, SERIALIZED),
	                              .string_source = cmdlet_str(c, SOURCE)};
	if (facts.default_properties || facts.default_property || facts.key_properties || facts.serialization_depth ||
	    facts.serialization_method || facts.serialized_properties || facts.string_source)
		ps_typedata_set_facts(&facts);
	return st;
}

const struct cmdlet cmdlet_update_typedata = {.name = "Update-TypeData",
                                              .params = params,
                                              .process = process,
                                              .synopsis = "Updates the extended type data in the session."};

static const char *const remove_params[] = {"TypeName", NULL};
static enum ps_status remove_process(struct cmdlet_call *c)
{
	const char *type = cmdlet_str(c, 0);
	if (!type || ps_typedata_remove(type, NULL))
		return PS_OK;
	return cmdlet_error(c, &type_runtime_exception, "TypesDynamicRemoveException", CAT_INVALID_OPERATION, PS_NULL,
	                    "Error in TypeData \"%s\": The type \"%s\" was not found.", type, type);
}

const struct cmdlet cmdlet_remove_typedata = {.name = "Remove-TypeData",
                                              .params = remove_params,
                                              .process = remove_process,
                                              .synopsis = "Deletes extended types from the current session."};
