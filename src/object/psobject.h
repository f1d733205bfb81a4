/* SPDX-License-Identifier: MIT */
/*
 * object/psobject.h - what scripts see of a value: members (adapted and extended), type names, views of PSObject.
 *
 * struct ps_ext is the bag of members added at run time.  It hangs on a PSObject wrapper, or on any reference object
 * (struct ps_refobj), so that Add-Member on a hashtable is seen by everybody who holds that hashtable.
 * Type data (types.ps1xml facts and Update-TypeData) is asked by type name through object/typedata.h.
 */
#ifndef FARSH_OBJECT_PSOBJECT_H
#define FARSH_OBJECT_PSOBJECT_H

#include "object/type.h"

struct ps_psobject {
	struct ps_refobj ref;        /* type_psobject, or type_pscustomobject when there is no base
	                              * (type_psobject too for what was deserialized with Props) */
	ps_value base;               /* wrapped value; PS_UNSET for a custom object */
};

/* System.Management.Automation.PSMemberTypes */
enum ps_ext_kind {
	EXT_ALIAS = 1, EXT_CODE_PROPERTY = 2, EXT_PROPERTY = 4, EXT_NOTE = 8, EXT_SCRIPT_PROPERTY = 16, EXT_PROPERTY_SET = 32,
	EXT_METHOD = 64, EXT_CODE_METHOD = 128, EXT_SCRIPT_METHOD = 256, EXT_PARAMETERIZED = 512, EXT_MEMBER_SET = 1024
};
struct ps_ext_member {
	const char *name;            /* as added; compared without case */
	enum ps_ext_kind kind;
	bool hidden;
	ps_value value;              /* note: the value; alias: target name; script property: getter; script method: the block */
	ps_value second;             /* script property: setter; alias: type to convert to */
	ps_method_fn *get, *set;     /* code property: self is the object */
};

ps_value ps_custom_new(void);                                   /* [pscustomobject] without members */
void ps_custom_is_adapted(ps_value obj);                         /* a custom object that has adapted properties: GetType() says PSObject */
ps_value ps_wrap(ps_value v);                                   /* a new PSObject around a scalar; reference objects and PSObjects are returned as they are */
ps_value ps_wrap_new(ps_value v);                               /* always a new wrapper */
void ps_add_note(ps_value obj, const char *name, ps_value v);   /* adds or replaces; obj is a PSObject or reference object */
/* Notes that are made only when somebody looks at the members: fill is called at most once or twice, on any thread, with an
 * object to add them to.  obj is a fresh PSObject or reference object without members. */
typedef void ps_notes_fn(ps_value notes, void *arg, int64_t number);
void ps_set_lazy_notes(ps_value obj, ps_notes_fn *fill, void *arg, int64_t number);
void ps_add_note_str(ps_value obj, ps_value name, ps_value v);
/* One entry of a dictionary that becomes a custom object: PSTypeName names its type, all others are notes. */
bool ps_custom_add(ps_value obj, ps_value key, ps_value v);
bool ps_add_member(ps_value obj, const struct ps_ext_member *m, bool force); /* false+exception when it exists and !force */
bool ps_remove_member(ps_value obj, const char *name, size_t n);
bool ps_set_note(ps_value obj, const char *name, size_t n, ps_value v); /* false: has no such note */
ps_value ps_copy_object(ps_value obj);                          /* PSObject.Copy() */
const struct ps_ext_member *ps_find_ext(ps_value obj, const char *name, size_t n); /* NULL: none; borrowed, valid for the statement */
uint32_t ps_ext_count(ps_value obj);
struct ps_ext_member ps_ext_at(ps_value obj, uint32_t i);       /* in order of addition */

/* PSTypeNames: the inserted names, then the .NET hierarchy ("System.Int32", "System.ValueType", "System.Object"). */
uint32_t ps_type_names(ps_value v, const char **ret, uint32_t max);
bool ps_has_own_type_names(ps_value v);                         /* somebody changed them */
struct ps_list *ps_type_name_list(ps_value obj);                /* $obj.pstypenames: changes are seen by all */
void ps_insert_type_name(ps_value obj, const char *name);       /* at the front */
void ps_set_type_names(ps_value obj, const char *const *names, uint32_t n); /* replaces all (deserialized objects) */
bool ps_has_type_name(ps_value v, const char *name);

/* What ToString() of a deserialized object was where it came from; PS_UNSET: it brought none along. */
void ps_set_stored_text(ps_value obj, ps_value text);
ps_value ps_stored_text(ps_value obj);

/* ---- member access as PowerShell's dot does it: ext members, then type data, then the .NET type (a dictionary's keys
 * before that).  The name is matched without case. ---- */
enum ps_lookup { PS_FOUND, PS_NOT_FOUND, PS_LOOKUP_FAILED };
/* Names that every object answers to: psobject, psbase, psadapted, psextended, pstypenames.
 * On PS_FOUND *ret holds the value; PS_LOOKUP_FAILED: exception pending.  Looks only at the object itself: collections
 * are enumerated by the caller (member enumeration is the evaluator's rule). */
enum ps_lookup ps_get_member(ps_value obj, const char *name, size_t n, ps_value *ret);
/* As above but PS_NULL when there is no such member. */
ps_value ps_get(ps_value obj, const char *name);
/* PS_NOT_FOUND leaves the exception PropertyNotFound pending. */
enum ps_lookup ps_set_member(ps_value obj, const char *name, size_t n, ps_value v);
/* PS_NOT_FOUND leaves no exception: after having tried a collection's items, ps_throw_no_method. */
enum ps_lookup ps_call_member(ps_value obj, const char *name, size_t n, const ps_value *args, uint32_t argc, ps_value *ret);
enum ps_lookup ps_get_static(const struct ps_type *t, const char *name, size_t n, ps_value *ret);
enum ps_lookup ps_set_static(const struct ps_type *t, const char *name, size_t n, ps_value v);
enum ps_lookup ps_call_static(const struct ps_type *t, const char *name, size_t n, const ps_value *args, uint32_t argc, ps_value *ret);

bool ps_throw_no_method(ps_value obj, const char *name, size_t n); /* "Method invocation failed because [X] does not …" */
bool ps_throw_no_static_method(const struct ps_type *t, const char *name, size_t n);

/* One entry a member that Get-Member, Select-Object *, Format-*, serialization and JSON walk. */
struct ps_prop_info {
	const char *name;
	enum ps_ext_kind kind;       /* EXT_NOTE, EXT_PROPERTY, EXT_ALIAS, EXT_METHOD … */
	const char *type_name;       /* "int", "System.Object" … as Get-Member prints */
	const char *definition;      /* Get-Member's text, or NULL: made on demand with ps_member_definition */
	bool gettable, settable, hidden, is_static;
	const struct ps_member *net; /* the .NET member, or NULL */
	const struct ps_ext_member *ext; /* the extended member, or NULL */
};
/* Properties in PowerShell's order (ext first for custom objects …); fills a heap array.  `kinds` is a mask of EXT_…. */
struct ps_prop_info *ps_properties(ps_value obj, unsigned kinds, uint32_t *ret_n);
const char *ps_member_definition(ps_value obj, const struct ps_prop_info *p);

#endif
