/* SPDX-License-Identifier: MIT */
/*
 * object/type.h - the .NET type surface: one struct ps_type per type, static data, one file per type (or family).
 *
 * To add a type: one file object/types/NAME.c that defines `const`-like static rows and a struct ps_type, and one row in
 * tables/types.def.  The rows are written as PowerShell prints them (Get-Member's Definition), so the row is the
 * documentation and the overload resolver reads parameter types from it:
 *
 *	static const struct ps_member_row rows[] = {
 *		{"string Substring(int startIndex)", substring1, NULL},
 *		{"string Substring(int startIndex, int length)", substring2, NULL},
 *		{"int Length {get;}", get_length, NULL},
 *		{"static int Parse(string s)", parse, NULL},
 *		{"new(char c, int count)", new_repeat, NULL},
 *		{NULL, NULL, NULL}};
 *
 * A parameter may carry `params` (the last one takes the rest), `[ref]`, or a default (`string s = null`).
 * Parameter types are C# keywords or full names; unknown names mean object.
 */
#ifndef FARSH_OBJECT_TYPE_H
#define FARSH_OBJECT_TYPE_H

#include "object/value.h"

struct buf;
struct ps_enumerator;
struct ps_vec;

/* What a method body gets.  Arguments are already converted to the parameter types of its row. */
struct ps_call {
	const struct ps_type *type;  /* the type on which it was found (generic arguments!) */
	ps_value self;               /* base object; PS_NULL for static members and constructors */
	const ps_value *args;
	uint32_t argc;
	const struct ps_member *member; /* the row's member: one C function may serve many rows (script classes) */
};
/* Returns the result, PS_NOTHING for void, PS_FAIL with a pending exception. */
typedef ps_value ps_method_fn(const struct ps_call *c);

struct ps_member_row {
	const char *sig;
	ps_method_fn *call;          /* method, constructor, or getter */
	ps_method_fn *set;           /* setter (args[0] is the value), or NULL */
};

struct ps_enum_row {
	const char *name;
	int64_t value;
};

/* Behaviour that operators and formatting need; any may be NULL: the base type's, then the default, is used. */
struct ps_type_ops {
	bool (*to_string)(ps_value v, struct buf *out);                  /* ToString() with invariant culture */
	bool (*format)(ps_value v, const char *fmt, size_t n, struct buf *out); /* ToString(format) */
	bool (*equals)(ps_value a, ps_value b);
	uint32_t (*hash)(ps_value v);
	int (*compare)(ps_value a, ps_value b, bool *ret_ok);            /* IComparable.CompareTo */
	struct ps_enumerator *(*enumerate)(ps_value v);                  /* NULL with a pending exception on failure */
	int64_t (*count)(ps_value v);                                    /* -1: not known */
	ps_value (*get_index)(ps_value v, ps_value index);
	bool (*set_index)(ps_value v, ps_value index, ps_value item);
	/* Members that depend on the instance (XML nodes, script classes, COM-like adapters).  1 found, 0 no such member,
	 * -1 exception pending.  list_dynamic adds the names as strings. */
	int (*get_dynamic)(ps_value v, const char *name, size_t n, ps_value *ret);
	int (*set_dynamic)(ps_value v, const char *name, size_t n, ps_value item);
	void (*list_dynamic)(ps_value v, struct ps_vec *names);
};

enum {
	PS_TYPE_VALUE = 1,           /* a struct or enum */
	PS_TYPE_REF = 2,             /* instances begin with struct ps_refobj */
	PS_TYPE_ENUM = 4, PS_TYPE_FLAGS = 8,
	PS_TYPE_INTERFACE = 16, PS_TYPE_ABSTRACT = 32, PS_TYPE_STATIC = 64,
	PS_TYPE_ENUMERABLE = 128,    /* PowerShell's pipeline enumerates it (not strings, not dictionaries) */
	PS_TYPE_SCRIPT = 256,        /* a class or enum defined by a script */
	PS_TYPE_GENERIC_DEF = 512,   /* List`1 itself */
	PS_TYPE_TRANSPARENT = 2048   /* what its methods throw is not wrapped in MethodInvocationException ($PSCmdlet) */
};

struct ps_type_cache;
struct ps_type {
	struct ps_refobj ref;            /* a type is itself a value: [int] */
	const char *name;            /* "System.Int32", "System.Collections.Generic.List`1[[System.Int32…" as FullName gives it */
	const char *keyword;         /* how PowerShell shows it: "int", "string", "hashtable"; NULL: the full name */
	const struct ps_type *base;
	enum ps_tc tc;
	uint32_t flags;
	const struct ps_member_row *rows;
	const struct ps_member_row *more_rows; /* a second table behind it (types with two files), or NULL */
	const struct ps_type_ops *ops;
	const char *interfaces;      /* blank-separated full names, for -is and ToString choices; NULL: none */
	const struct ps_enum_row *enums; /* ends with name NULL */
	const struct ps_type *underlying; /* enum: its integer type */
	const struct ps_type *element;    /* array element type */
	const struct ps_type *const *args; /* generic arguments */
	uint32_t arg_count;
	const struct ps_type *(*make_generic)(const struct ps_type *def, const struct ps_type *const *args, uint32_t n);
	const struct ps_type *definition; /* generic instance: what it is an instance of */
	void *script_class;          /* PS_TYPE_SCRIPT: engine/class.h */
	_Atomic(struct ps_type_cache *) cache; /* parsed rows, made on first use */
	_Atomic(const struct ps_type *) array_type; /* T[], made on first use */
};
#define PS_TYPE_HEAD {{&type_runtime_type}, NULL}

/* Types that C code names.  tables/types.def lists all that a script can find; these are declared by hand for convenience.
 * object/type_core.c defines those that have no file of their own in types/: whoever writes one takes the line out there. */
extern struct ps_type type_object, type_null, type_type, type_runtime_type, type_bool, type_char, type_sbyte, type_byte, type_int16, type_uint16,
    type_int32, type_uint32, type_int64, type_uint64, type_single, type_double, type_decimal, type_bigint, type_string,
    type_datetime, type_timespan, type_guid, type_array, type_object_array, type_string_array, type_byte_array, type_char_array,
    type_int_array, type_arraylist, type_list, type_hashtable, type_ordered, type_dictionary, type_psobject, type_pscustomobject,
    type_scriptblock, type_exception, type_runtime_exception, type_error_record, type_switch, type_secure_string, type_ref,
    type_enum, type_value_type, type_void, type_regex, type_version, type_uri, type_dictionary_entry, type_key_value_pair,
    type_nullable, type_psmethod;

/* Finds a type by the name in brackets: accelerators, full names, names without "System.", array and generic forms,
 * without case.  `namespaces` (NULL-terminated or NULL) are those of `using namespace`.  NULL when there is none (no
 * exception set).  Types registered by scripts (classes) are asked first through `resolve` in object/hooks.h. */
struct ast_type_name;
const struct ps_type *ps_type_find(const char *name, size_t n, const char *const *namespaces);
const struct ps_type *ps_type_find_builtin(const char *name, size_t n); /* does not ask for the script's types */
const struct ps_type *ps_type_array(const struct ps_type *element);   /* T[] ; interned */
const struct ps_type *ps_type_array_rank(const struct ps_type *element, uint32_t rank); /* T[,] … */
const struct ps_type *ps_type_generic(const struct ps_type *def, const struct ps_type *const *args, uint32_t n);
const struct ps_type *ps_type_nullable(const struct ps_type *t);
bool ps_type_is(const struct ps_type *t, const struct ps_type *of);   /* same, derived, or implements */
bool ps_type_is_named(const struct ps_type *t, const char *full_name);
const struct ps_type *ps_type_nullable_of(const struct ps_type *t);   /* T of Nullable<T>, else NULL */
void ps_type_display(const struct ps_type *t, struct buf *out);       /* as Get-Member: "int", "System.Uri", "string[]" */
void ps_type_to_string(const struct ps_type *t, struct buf *out);     /* Type.ToString(): "System.Collections.Generic.List`1[System.Int32]" */
const char *ps_type_short_name(const struct ps_type *t);              /* Name: "Int32", "List`1" */
ps_value ps_type_default(const struct ps_type *t);                    /* default(T): 0, $false, $null … */

/* ---- members of the base object's .NET type (not ETS; see psobject.h for what scripts see) ---- */
enum ps_member_kind { PS_METHOD, PS_CTOR, PS_PROPERTY };
struct ps_param { const char *name; const struct ps_type *type; bool is_params, is_ref, has_default; ps_value def; };
struct ps_member {               /* a parsed row */
	const struct ps_member_row *row;
	enum ps_member_kind kind;
	bool is_static, hidden;      /* hidden: the row starts with the word (members of script classes) */
	const char *name;
	const struct ps_type *result;
	struct ps_param *params;
	uint32_t param_count, required;
	const struct ps_type *declared_by;
	const struct ps_member *next_overload; /* same name, kind and staticness, also of base types */
};
const struct ps_member *ps_type_member(const struct ps_type *t, const char *name, size_t n, bool is_static);
const struct ps_member *ps_type_ctors(const struct ps_type *t);
/* All parsed members in declaration order, base types' last; *ret_n entries. */
const struct ps_member *const *ps_type_members(const struct ps_type *t, uint32_t *ret_n);
/* Chooses the overload as PowerShell does, converts the arguments, calls.  Errors: MethodCountCouldNotFindBest,
 * MethodArgumentConversionInvalidCastArgument, and exceptions of the body wrapped in MethodInvocationException. */
ps_value ps_member_invoke(const struct ps_member *overloads, ps_value self, const ps_value *args, uint32_t argc);
/* The overload that ps_member_invoke would call; NULL + exception. */
const struct ps_member *ps_member_choose(const struct ps_member *overloads, const ps_value *args, uint32_t argc);
/* Get-Member's Definition of a chain: "string Substring(int startIndex), string Substring(int startIndex, int length)" */
const char *ps_member_text(const struct ps_member *overloads);
ps_value ps_type_new(const struct ps_type *t, const ps_value *args, uint32_t argc);

#endif
