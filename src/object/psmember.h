/* SPDX-License-Identifier: MIT */
/*
 * object/psmember.h - member objects as scripts see them: PSNoteProperty, PSMethod … and the views of an object
 * (`.psobject`, its Properties, Members and Methods).
 */
#ifndef FARSH_OBJECT_PSMEMBER_H
#define FARSH_OBJECT_PSMEMBER_H

#include "object/psobject.h"

struct ps_member_object {        /* PSMemberInfo and its derived types */
	struct ps_refobj ref;
	ps_value owner;              /* PS_UNSET: made by a constructor, not attached yet */
	const struct ps_type *owner_type; /* static methods: the type */
	struct ps_ext_member ext;    /* name and kind always; the rest for extended members */
	bool is_ext;                 /* `ext` describes it wholly */
	const struct ps_member *net; /* .NET property or overloads */
};
extern struct ps_type type_psmemberinfo, type_pspropertyinfo, type_psmethodinfo, type_psnoteproperty, type_psproperty,
    type_psaliasproperty, type_psscriptproperty, type_pscodeproperty, type_pspropertyset, type_psscriptmethod,
    type_pscodemethod, type_psparameterized, type_psmemberset, type_psmember_types, type_psmember_collection;

ps_value ps_member_object(ps_value owner, const struct ps_prop_info *info);
/* `'abc'.ToUpper` without parentheses, [math]::Round: a PSMethod. */
ps_value ps_method_object(ps_value owner, const struct ps_type *t, const struct ps_member *overloads);
ps_value ps_script_method_object(ps_value owner, const struct ps_ext_member *m);
ps_value ps_property_set_names(const struct ps_ext_member *m); /* string[]; its value is one, or a text with blanks */
ps_value ps_psobject_view(ps_value obj);  /* $obj.psobject */
ps_value ps_psbase_view(ps_value obj);    /* $obj.psbase */

#endif
