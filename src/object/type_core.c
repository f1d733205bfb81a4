/* SPDX-License-Identifier: MIT */
/*
 * object/type_core.c - the types that C code names and that have no file of their own under types/ (yet).
 *
 * A line is a whole type without members of its own.  Whoever gives a type its members defines it in types/NAME.c and
 * takes its line out here.  tables/types.def lists what scripts can find by name.
 */
#include "object/psobject.h"
#include "object/throw.h"

#define CORE(sym, full, shown, parent, code, bits, list)                                                                   \
	struct ps_type type_##sym = {PS_TYPE_HEAD, .name = full, .keyword = shown, .base = parent, .tc = code, .flags = bits,  \
	                             .interfaces = list};
#define LIST_FACES "System.Collections.IList System.Collections.ICollection System.Collections.IEnumerable System.ICloneable"
#define V PS_TYPE_VALUE
#define R PS_TYPE_REF
#define E PS_TYPE_ENUMERABLE

CORE(null, "System.Management.Automation.Internal.AutomationNull", NULL, &type_object, TC_NULL, 0, NULL)
CORE(value_type, "System.ValueType", NULL, &type_object, TC_OBJECT, PS_TYPE_ABSTRACT, NULL)
CORE(void, "System.Void", "void", &type_value_type, TC_OBJECT, V, NULL)

CORE(nullable, "System.Nullable`1", NULL, &type_value_type, TC_OBJECT, V | PS_TYPE_GENERIC_DEF, NULL)
CORE(scriptblock, "System.Management.Automation.ScriptBlock", "scriptblock", &type_object, TC_SCRIPT_BLOCK, R, NULL)
CORE(pscustomobject, "System.Management.Automation.PSCustomObject", NULL, &type_object, TC_PSOBJECT, R, NULL)


#define ARRAY(sym, full, shown, of)                                                                                        \
	struct ps_type type_##sym##_array = {PS_TYPE_HEAD, .name = full, .keyword = shown, .base = &type_array,                \
	                                     .tc = TC_ARRAY, .flags = R | E, .element = &type_##of,                            \
	                                     .interfaces = LIST_FACES};
ARRAY(object, "System.Object[]", NULL, object)
ARRAY(string, "System.String[]", "string[]", string)
ARRAY(byte, "System.Byte[]", "byte[]", byte)
ARRAY(char, "System.Char[]", "char[]", char)
ARRAY(int, "System.Int32[]", "int[]", int32)

#define FACE(sym, full) struct ps_type type_##sym = {PS_TYPE_HEAD, .name = full, .tc = TC_OBJECT, .flags = PS_TYPE_INTERFACE | PS_TYPE_ABSTRACT};
#define FACE_OF(sym, full)                                                                                                 \
	struct ps_type type_##sym = {PS_TYPE_HEAD, .name = full, .tc = TC_OBJECT,                                              \
	                             .flags = PS_TYPE_INTERFACE | PS_TYPE_ABSTRACT | PS_TYPE_GENERIC_DEF};
#include "tables/interfaces.def"
