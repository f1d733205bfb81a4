/* SPDX-License-Identifier: MIT */
/* cmdlet/add_member.c - Add-Member. */
#include <string.h>

#include "engine/cmdlet.h"
#include "object/psmember.h"
#include "object/typedata.h"

enum { INPUT, TYPE, NAME, VALUE, SECOND, TYPE_NAME, FORCE, PASS, NOTE_NAME, NOTE_VALUE, NOTES };
static const char *const params[] = {"InputObject", "MemberType", "Name",     "Value",            "SecondValue",       "TypeName",
                                     "Force",       "PassThru",   "NotePropertyName", "NotePropertyValue", "NotePropertyMembers", NULL};

static bool has_member(ps_value obj, const char *name)
{
	size_t n = strlen(name);
	ps_value base = ps_base(obj);
	return ps_find_ext(obj, name, n) || ps_typedata_of(obj, name, n) ||
	       (ps_tc(base) != TC_PSOBJECT && ps_type_member(ps_base_type(base), name, n, false));
}

static enum ps_status add(struct cmdlet_call *c, ps_value obj, const struct ps_ext_member *m)
{
	bool force = cmdlet_switch(c, FORCE);
	if (has_member(obj, m->name)) {
		if (!force)
			return cmdlet_error(c, &type_exc_operation, "MemberAlreadyExists", CAT_INVALID_OPERATION, obj,
			                    "Cannot add a member with the name \"%s\" because a member with that name already exists. To "
			                    "overwrite the member anyway, add the Force parameter to your command.",
			                    m->name);
		if (!ps_find_ext(obj, m->name, strlen(m->name)) && ps_typedata_of(obj, m->name, strlen(m->name)))
			return cmdlet_error(c, &type_exc_operation, "CannotRemoveTypeDataMember", CAT_INVALID_OPERATION, obj,
			                    "Cannot force the member with name \"%s\" and type \"%s\" because a type data member has that "
			                    "name.",
			                    m->name, "NoteProperty");
	}
	if (ps_add_member(obj, m, force))
		return PS_OK;
	return cmdlet_pending_error(c, "AddMemberException", CAT_INVALID_OPERATION, obj);
}

#define BAD(id, ...) cmdlet_throw(c, &type_exc_operation, id, CAT_INVALID_OPERATION, PS_NULL, __VA_ARGS__)

static ps_value arg_or_null(const struct cmdlet_call *c, int i)
{
	return cmdlet_has(c, i) ? c->args[i] : PS_NULL;
}

static bool is_block(ps_value v)
{
	return ps_tc(ps_base(v)) == TC_SCRIPT_BLOCK;
}

/* The member that -MemberType, -Name, -Value and -SecondValue describe. */
static enum ps_status describe(struct cmdlet_call *c, struct ps_ext_member *m)
{
	int64_t kind = ps_int64(ps_base(c->args[TYPE]));
	*m = (struct ps_ext_member){.name = cmdlet_str(c, NAME), .kind = (enum ps_ext_kind)kind, .value = arg_or_null(c, VALUE),
	                            .second = arg_or_null(c, SECOND)};
	switch (kind) {
	case EXT_NOTE:
		return PS_OK;
	case EXT_ALIAS:
		m->value = ps_to_string(m->value);
		if (ps_failed(m->value))
			return PS_ERROR;
		if (!ps_is_null(m->second)) {
			m->second = ps_convert(m->second, &type_type);
			if (ps_failed(m->second))
				return PS_ERROR;
		}
		return PS_OK;
	case EXT_SCRIPT_METHOD:
		if (!is_block(m->value))
			return BAD("ScriptMethodRequiresScriptBlock", "To add the %s ScriptMethod, its value must be a script block.", m->name);
		m->value = ps_base(m->value);
		return PS_OK;
	case EXT_SCRIPT_PROPERTY:
		if (!is_block(m->value) && !is_block(m->second))
			return BAD("Value1AndValue2AreNotBothNull", "The Value and SecondValue parameters cannot both be null.");
		m->value = ps_base(m->value);
		m->second = ps_base(m->second);
		return PS_OK;
	case EXT_PROPERTY_SET:
		m->value = ps_convert(m->value, &type_string_array);
		return ps_failed(m->value) ? PS_ERROR : PS_OK;
	default:
		return BAD("CannotAddMemberType", "Cannot add a member of this type: %s.", m->name);
	}
}

static enum ps_status add_notes(struct cmdlet_call *c, ps_value obj)
{
	uint32_t pos = 0;
	ps_value key, v, dict = ps_base(c->args[NOTES]);
	while (ps_dict_next(ps_dict(dict), &pos, &key, &v)) {
		ps_value name = ps_to_string(key);
		if (ps_failed(name))
			return PS_ERROR;
		struct ps_ext_member m = {.name = ps_str(name)->text, .kind = EXT_NOTE, .value = v};
		enum ps_status st = add(c, obj, &m);
		if (st != PS_OK)
			return st;
	}
	return PS_OK;
}

static enum ps_status process(struct cmdlet_call *c)
{
	ps_value obj = ps_is_unset(c->input) ? c->args[INPUT] : c->input;
	enum ps_status st = PS_OK;
	struct ps_ext_member m;
	if (ps_is_unset(obj) || ps_is_null(obj))
		return PS_OK;
	obj = ps_wrap(obj);
	if (cmdlet_has(c, NOTES)) {
		st = add_notes(c, obj);
	} else if (cmdlet_has(c, NOTE_NAME)) {
		m = (struct ps_ext_member){.name = cmdlet_str(c, NOTE_NAME), .kind = EXT_NOTE, .value = arg_or_null(c, NOTE_VALUE)};
		st = add(c, obj, &m);
	} else if (cmdlet_has(c, TYPE)) {
		st = describe(c, &m);
		if (st == PS_OK)
			st = add(c, obj, &m);
	}
	if (st != PS_OK)
		return st;
	if (cmdlet_has(c, TYPE_NAME) && !ps_has_type_name(obj, cmdlet_str(c, TYPE_NAME)))
		ps_insert_type_name(obj, cmdlet_str(c, TYPE_NAME));
	return cmdlet_switch(c, PASS) ? cmdlet_write(c, obj) : PS_OK;
}

/* The name of a kind of member is no name of a note, so that `Add-Member ScriptMethod …` means the kind. */
static const char *refuse(int param, ps_value v)
{
	if (param != NOTE_NAME || !ps_is_string(ps_base(v)))
		return NULL;
	for (const struct ps_enum_row *r = type_psmember_types.enums; r && r->name; r++)
		if (ps_str_is_nocase(ps_base(v), r->name))
			return "The name of a note property must not be the name of a member type.";
	return NULL;
}

const struct cmdlet cmdlet_add_member = {.name = "Add-Member",
                                         .params = params,
                                         .process = process,
                                         .refuse = refuse,
                                         .synopsis = "Adds custom properties and methods to an instance of an object."};
