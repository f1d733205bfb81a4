/* SPDX-License-Identifier: MIT */
/*
 * object/value.h - what a script value is.
 *
 * A value is ONE machine word, so a slot never tears between threads:
 *
 *   ...pppp p000   pointer to a heap object that begins with struct ps_obj; 0 is $null
 *   iiiiiiii 001   System.Int32 in the upper 32 bits
 *   ssssssss tt010 other small scalars: upper 32 bits payload, bits 3..7 enum ps_small
 *   ........ k011  marks that never reach a script: PS_NOTHING (AutomationNull), PS_UNSET, PS_FAIL
 *
 * Scalars (also strings, boxed int64/double/decimal/datetime …) are immutable.  Mutable containers hold a short lock
 * for the length of one operation, never across user code.
 *
 * Errors: a function that returns ps_value returns PS_FAIL after setting the thread's pending exception
 * (object/throw.h); one that returns bool returns false.
 */
#ifndef FARSH_OBJECT_VALUE_H
#define FARSH_OBJECT_VALUE_H

#include "base/compiler.h"
#include "base/thread.h"

typedef struct ps_value {
	uintptr_t bits;
} ps_value;

struct ps_type;
struct ps_ext;

/* Head of every heap object. */
struct ps_obj {
	const struct ps_type *type;
};
/* Head of a reference type that scripts may extend (PS_TYPE_REF in its type's flags): members added by Add-Member and
 * type names pushed by script hang on `ext`, see psobject.h. */
struct ps_refobj {
	struct ps_obj o;
	struct ps_ext *ext;      /* NULL until used; set once by compare-and-swap */
};

/* Type codes for fast switches; every type has one.  Order matters: TC_SBYTE..TC_DECIMAL are the numbers. */
enum ps_tc {
	TC_NULL, TC_BOOL, TC_CHAR,
	TC_SBYTE, TC_BYTE, TC_INT16, TC_UINT16, TC_INT32, TC_UINT32, TC_INT64, TC_UINT64, TC_SINGLE, TC_DOUBLE, TC_DECIMAL,
	TC_BIGINT, TC_STRING, TC_DATETIME, TC_TIMESPAN, TC_ENUM, TC_GUID,
	TC_ARRAY,                /* struct ps_array */
	TC_LIST,                 /* struct ps_list: ArrayList, List<T>, Collection<T> … */
	TC_DICT,                 /* struct ps_dict: Hashtable, OrderedDictionary, Dictionary<K,V>, SortedDictionary … */
	TC_PSOBJECT,             /* struct ps_psobject: a wrapper around a scalar, or a [pscustomobject] */
	TC_SCRIPT_BLOCK, TC_EXCEPTION, TC_ERROR_RECORD, TC_TYPE, TC_SWITCH /* SwitchParameter */,
	TC_SECURE_STRING, TC_REF /* [ref] */, TC_SCRIPT_OBJECT /* instance of a script class */,
	TC_OBJECT                /* everything else */
};

enum ps_small { SMALL_BOOL, SMALL_CHAR, SMALL_SBYTE, SMALL_BYTE, SMALL_INT16, SMALL_UINT16, SMALL_UINT32, SMALL_SINGLE, SMALL_SWITCH };

#define PS_TAG_MASK 7u
#define PS_TAG_INT  1u
#define PS_TAG_SMALL 2u
#define PS_TAG_MARK 3u

#define PS_NULL    ((ps_value){0})
#define PS_NOTHING ((ps_value){PS_TAG_MARK | 1u << 3})   /* AutomationNull: no value; enumerates to nothing */
#define PS_UNSET   ((ps_value){PS_TAG_MARK | 2u << 3})   /* an empty slot, an argument not given */
#define PS_FAIL    ((ps_value){PS_TAG_MARK | 3u << 3})   /* an exception is pending on this thread */

static inline bool ps_is(ps_value a, ps_value b)
{
	return a.bits == b.bits; /* identity */
}
static inline bool ps_failed(ps_value v)
{
	return v.bits == (PS_TAG_MARK | 3u << 3);
}
static inline bool ps_is_null(ps_value v) /* $null or AutomationNull */
{
	return v.bits == 0 || v.bits == (PS_TAG_MARK | 1u << 3);
}
static inline bool ps_is_unset(ps_value v)
{
	return v.bits == (PS_TAG_MARK | 2u << 3);
}
static inline bool ps_is_obj(ps_value v)
{
	return v.bits != 0 && (v.bits & PS_TAG_MASK) == 0;
}
static inline struct ps_obj *ps_obj(ps_value v)
{
	return (struct ps_obj *)v.bits;
}
static inline ps_value ps_from_obj(const void *o)
{
	return (ps_value){(uintptr_t)o};
}
static inline bool ps_is_int(ps_value v)
{
	return (v.bits & PS_TAG_MASK) == PS_TAG_INT;
}
static inline int32_t ps_int(ps_value v)
{
	return (int32_t)(uint32_t)(v.bits >> 32);
}
static inline ps_value ps_from_int(int32_t i)
{
	return (ps_value){(uintptr_t)(uint32_t)i << 32 | PS_TAG_INT};
}
static inline ps_value ps_from_small(enum ps_small kind, uint32_t payload)
{
	return (ps_value){(uintptr_t)payload << 32 | (uintptr_t)kind << 3 | PS_TAG_SMALL};
}
static inline bool ps_is_small(ps_value v, enum ps_small kind)
{
	return (v.bits & 0xFF) == ((uintptr_t)kind << 3 | PS_TAG_SMALL);
}
static inline uint32_t ps_small(ps_value v)
{
	return (uint32_t)(v.bits >> 32);
}
static inline ps_value ps_from_bool(bool b)
{
	return ps_from_small(SMALL_BOOL, b);
}
static inline bool ps_is_bool(ps_value v)
{
	return ps_is_small(v, SMALL_BOOL);
}
static inline ps_value ps_from_char(uint16_t unit)
{
	return ps_from_small(SMALL_CHAR, unit);
}
#define PS_TRUE  (ps_from_bool(true))
#define PS_FALSE (ps_from_bool(false))

/* The type of any value but a mark; $null has type_null. A PSObject answers with the wrapper: see ps_base. */
const struct ps_type *ps_type_of(ps_value v);
enum ps_tc ps_tc(ps_value v);
/* Strips PSObject wrappers around other values; a [pscustomobject] stays itself. */
ps_value ps_base(ps_value v);
/* GetType(): the base object's type, PSCustomObject for custom objects, PSObject for those
 * that came with adapted properties (deserialized ones). */
const struct ps_type *ps_base_type(ps_value v);

/* ---- boxed scalars (constructors allocate) ---- */
ps_value ps_from_int64(int64_t v);
ps_value ps_from_uint64(uint64_t v);
ps_value ps_from_double(double v);
ps_value ps_from_single(float v);
int64_t ps_int64(ps_value v);     /* of any value whose tc is TC_CHAR, TC_BOOL, TC_ENUM or an integer type that fits */
uint64_t ps_uint64(ps_value v);   /* TC_UINT64 */
double ps_double(ps_value v);     /* TC_DOUBLE, TC_SINGLE or any integer type */

/* 96-bit decimal: value = (-1)^negative * (hi:mid:lo) / 10^scale, scale 0..28 */
struct ps_decimal {
	uint32_t lo, mid, hi;
	uint8_t scale;
	bool negative;
};
ps_value ps_from_decimal(struct ps_decimal d);
struct ps_decimal ps_decimal(ps_value v);

enum ps_kind { KIND_UNSPECIFIED, KIND_UTC, KIND_LOCAL };
ps_value ps_from_datetime(int64_t ticks, enum ps_kind kind);
int64_t ps_datetime_ticks(ps_value v);
enum ps_kind ps_datetime_kind(ps_value v);
ps_value ps_from_timespan(int64_t ticks);
int64_t ps_timespan_ticks(ps_value v);
struct guid;
ps_value ps_from_guid(const struct guid *g);
const struct guid *ps_guid(ps_value v);
ps_value ps_from_enum(const struct ps_type *type, int64_t v); /* value with ps_int64 */
ps_value ps_from_switch(bool on);
ps_value ps_from_type(const struct ps_type *t);

/* ---- strings: immutable UTF-8 (see base/utf.h) with cached UTF-16 length ---- */
struct ps_str {
	struct ps_obj o;
	uint32_t len;            /* bytes */
	uint32_t units;          /* UTF-16 length */
	uint32_t hash;           /* utf_hash_nocase, 0 until asked */
	char text[];             /* NUL-terminated; may hold NULs */
};
#define PS_STRING_MAX (1u << 30) /* as .NET: about 2^30 characters */
ps_value ps_string(const char *s, size_t n);     /* n bytes of well-formed UTF-8 */
ps_value ps_string_lossy(const char *s, size_t n); /* any bytes; malformed ones become U+FFFD */
ps_value ps_cstring(const char *s);
ps_value ps_string_printf(const char *fmt, ...) PS_PRINTF(1, 2);
struct buf;
ps_value ps_string_take(struct buf *b);          /* makes a string and empties the buffer (frees it) */
struct ps_str *ps_str_uninit(size_t n);          /* text to be filled in before anybody sees it; then ps_str_ready */
ps_value ps_str_ready(struct ps_str *s);         /* computes units */
bool ps_is_string(ps_value v);                   /* not looking through PSObject */
static inline struct ps_str *ps_str(ps_value v)
{
	return (struct ps_str *)v.bits;
}
static inline bool ps_str_ascii(const struct ps_str *s)
{
	return s->len == s->units;
}
uint16_t ps_str_unit(const struct ps_str *s, uint32_t index);                    /* UTF-16 unit */
ps_value ps_substring(const struct ps_str *s, uint32_t start, uint32_t units);  /* by UTF-16 units, in range */
ps_value ps_str_concat(const struct ps_str *a, const struct ps_str *b);         /* joins surrogate halves that meet */
uint32_t ps_str_hash(const struct ps_str *s);                                    /* without case; cached, never 0 */
bool ps_text_equal_nocase(const char *a, size_t an, const char *b, size_t bn);   /* utf_equal_nocase with a fast way */
bool ps_str_is(ps_value v, const char *text);                                    /* ordinal, with case */
bool ps_str_is_nocase(ps_value v, const char *text);
extern const struct ps_str *const ps_empty_string;

#endif
