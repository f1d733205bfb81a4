/* SPDX-License-Identifier: MIT */
/*
 * engine/class.h - classes and enums that scripts define: a struct ps_type made at run time.
 *
 * The type's rows are parallel to `members`, so a row's C function finds its member by the row's index; overload
 * resolution, conversion of arguments and Get-Member are those of every other type.  Instances are struct
 * script_object, or, when a .NET class is the base, that class's own struct with the fields behind it.
 */
#ifndef FARSH_ENGINE_CLASS_H
#define FARSH_ENGINE_CLASS_H

#include "engine/eval_priv.h"

struct class_member {
	const char *name;
	struct class *owner;
	const struct ps_type *type;        /* of a property, or what a method returns (&type_void: nothing) */
	struct ast_list attributes;        /* validation of a property */
	struct ast *initial;
	uint32_t slot;                     /* instance property: number of its field */
	bool is_static, hidden;
	ps_value value;                    /* static property */
	struct script_block *block;        /* method or constructor; NULL: implicit constructor */
	const struct ast_method_member *ast;
};

struct class {
	struct ps_type *type;
	struct class *base;                /* NULL: a .NET type (type->base) */
	struct runspace *rs;
	struct scope *module;              /* module it was defined in, or NULL */
	const struct ast_type_definition *ast;
	struct class_member *members;      /* parallel to type->rows */
	uint32_t count;
	uint32_t field_count;              /* base classes included */
	size_t field_offset;               /* bytes from the start of an instance */
	bool statics_ready;
};

/* `return` in a method gives its value here; everything else that a method outputs is dropped. */
struct method_sink {
	struct sink s;
	ps_value value;
	bool returned;
};
enum ps_status method_sink_drop(struct sink *s, ps_value v);
static inline struct method_sink *method_sink(struct sink *s) /* NULL: not the sink of a method */
{
	return s->write == method_sink_drop ? (struct method_sink *)s : NULL;
}

const struct ps_type *class_find(const char *name, size_t n);   /* of the current runspace */
ps_value class_hook_method(ps_value self, const char *name, const ps_value *args, uint32_t argc);
/* class_enum.c */
bool class_define_enum(struct runspace *rs, struct ast_type_definition *d);
void class_register(struct runspace *rs, const char *name, const struct ps_type *t);
/* class_call.c: the C functions of rows */
ps_value class_get(const struct ps_call *c);
ps_value class_set(const struct ps_call *c);
ps_value class_invoke(const struct ps_call *c);
ps_value class_construct(const struct ps_call *c);
extern const struct ps_type_ops class_ops;

#endif
