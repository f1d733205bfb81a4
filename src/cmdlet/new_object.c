/* SPDX-License-Identifier: MIT */
/* cmdlet/new_object.c - New-Object. */
#include <string.h>

#include "engine/cmdlet.h"
#include "object/psobject.h"

enum { TYPE_NAME, ARGUMENTS, PROPERTY };
static const char *const params[] = {"TypeName", "ArgumentList", "Property", NULL};

/* One entry of -Property: a property, else a method to be called with the value. */
static enum ps_status set_property(struct cmdlet_call *c, ps_value obj, const struct ps_str *name, ps_value v)
{
	ps_value base = ps_base(obj), ignored;
	if (ps_tc(base) == TC_PSOBJECT) {
		ps_add_note_str(obj, ps_from_obj(name), v);
		return PS_OK;
	}
	const struct ps_member *m = ps_type_member(ps_base_type(base), name->text, name->len, false);
	if (m && m->kind == PS_METHOD) {
		if (ps_call_member(obj, name->text, name->len, &v, 1, &ignored) == PS_FOUND)
			return PS_OK;
	} else {
		switch (ps_tc(base) == TC_DICT && !m ? PS_NOT_FOUND : ps_set_member(obj, name->text, name->len, v)) {
		case PS_FOUND:
			return PS_OK;
		case PS_NOT_FOUND:
			ps_take_pending();
			return cmdlet_error(c, &type_exc_operation, "InvalidOperationException", CAT_INVALID_OPERATION, PS_NULL,
			                    "The member \"%s\" was not found for the specified .NET object.", name->text);
		case PS_LOOKUP_FAILED:
			break;
		}
	}
	return cmdlet_pending_error(c, "SetValueException", CAT_INVALID_OPERATION, PS_NULL);
}

static enum ps_status finish(struct cmdlet_call *c, ps_value obj)
{
	if (cmdlet_has(c, PROPERTY)) {
		uint32_t pos = 0;
		ps_value key, v, dict = ps_base(c->args[PROPERTY]);
		while (ps_dict_next(ps_dict(dict), &pos, &key, &v)) {
			ps_value name = ps_to_string(key);
			enum ps_status st = ps_failed(name) ? PS_ERROR : set_property(c, obj, ps_str(name), v);
			if (st != PS_OK)
				return st;
		}
	}
	return cmdlet_write(c, obj);
}

static enum ps_status process(struct cmdlet_call *c)
{
	const char *name = cmdlet_str(c, TYPE_NAME);
	const struct ps_type *t = ps_type_find(name, strlen(name), NULL);
	if (!t)
		return cmdlet_throw(c, &type_exc_ps_argument, "TypeNotFound", CAT_INVALID_TYPE, PS_NULL,
		                    "Cannot find type [%s]: verify that the assembly containing this type is loaded.", name);
	uint32_t n = 0;
	const ps_value *args = cmdlet_has(c, ARGUMENTS) ? cmdlet_array(c, ARGUMENTS, &n) : NULL;
	if (n == 0 && (t == &type_psobject || t == &type_pscustomobject))
		return finish(c, ps_custom_new());
	ps_value obj = ps_type_new(t, args, n);
	if (!ps_failed(obj))
		return finish(c, obj);
	if (n == 0 && (t->flags & PS_TYPE_VALUE)) {
		ps_take_pending();
		return finish(c, ps_type_default(t));
	}
	if (!ps_type_ctors(t)) {
		ps_take_pending();
		return cmdlet_throw(c, &type_exc_ps_argument, "CannotFindAppropriateCtor", CAT_OBJECT_NOT_FOUND, PS_NULL,
		                    "A constructor was not found. Cannot find an appropriate constructor for type %s.", name);
	}
	return cmdlet_throw_record(c, ps_error_record_new(ps_take_pending(), "ConstructorInvokedThrowException", CAT_INVALID_OPERATION, PS_NULL));
}

const struct cmdlet cmdlet_new_object = {.name = "New-Object",
                                         .params = params,
                                         .process = process,
                                         .synopsis = "Creates an instance of a .NET object."};
