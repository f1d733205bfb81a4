/* SPDX-License-Identifier: MIT */
/*
 * object/typedata.h - what types.ps1xml and Update-TypeData say about types, asked by type name.
 *
 * The built-in facts are rows of tables/typedata.def and typedata.c; a script's additions are kept beside them and win.
 * Members are found by the member's name first, so that a name no type data knows costs one hash.
 */
#ifndef FARSH_OBJECT_TYPEDATA_H
#define FARSH_OBJECT_TYPEDATA_H

#include "object/psobject.h"

/* The member of the first of the n type names that has one; NULL: none. */
const struct ps_ext_member *ps_typedata_member(const char *const *types, uint32_t n, const char *name, size_t len);
/* As above for a value; cheap when no type data has a member of that name. */
const struct ps_ext_member *ps_typedata_of(ps_value v, const char *name, size_t len);
/* All members for those type names, the first name's first, without repetition; a heap array. */
const struct ps_ext_member *const *ps_typedata_members(const char *const *types, uint32_t n, uint32_t *ret_n);

/* Update-TypeData.  false without an exception when the type has the member already and !force. */
bool ps_typedata_add(const char *type, const struct ps_ext_member *m, bool force);
bool ps_typedata_remove(const char *type, const char *member); /* member NULL: all of the type; false: there was none */

/* Facts that are not members; NULL-terminated name lists. */
struct ps_type_facts {
	const char *type;
	const char *const *default_properties;    /* PSStandardMembers.DefaultDisplayPropertySet */
	const char *default_property;             /* DefaultDisplayProperty */
	const char *const *key_properties;        /* DefaultKeyPropertySet */
	int serialization_depth;                  /* 0: not said */
	const char *serialization_method;         /* "SpecificProperties", "String", "AllPublicProperties" or NULL */
	const char *const *serialized_properties; /* PropertySerializationSet */
	const char *string_source;                /* StringSerializationSource */
	const char *target_type;                  /* TargetTypeForDeserialization */
};
/* The facts of exactly that type name; NULL: none. */
const struct ps_type_facts *ps_typedata_facts(const char *type);
/* Sets what is not NULL / 0 in *facts for facts->type. */
void ps_typedata_set_facts(const struct ps_type_facts *facts);
/* The first of the value's type names with default display properties; NULL: none. */
const char *const *ps_default_properties(ps_value v);
/* Type names that scripts added something to, for Get-TypeData; a heap array. */
const char *const *ps_typedata_types(uint32_t *ret_n);

#endif
