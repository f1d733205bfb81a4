/* SPDX-License-Identifier: MIT */
/*
 * object/type.c - finding types by name, making array and generic types, and the relations between types.
 *
 * The index over tables/types.def, exceptions.def and accelerators.def is built by the first look-up (no start-up
 * cost).  Array, generic and nullable types are interned: equal types are the same struct ps_type.
 */
#include "object/type.h"

#include <ctype.h>
#include <stdlib.h>
#include <string.h>

#include "base/buf.h"
#include "base/guid.h"
#include "base/utf.h"
#include "heap/heap.h"
#include "object/bigint.h"
#include "object/hooks.h"
#include "object/throw.h"

#define FACE(sym, full)    extern struct ps_type type_##sym;
#define FACE_OF(sym, full) extern struct ps_type type_##sym;
#include "tables/interfaces.def"
#undef FACE
#undef FACE_OF
#define TYPE(sym) extern struct ps_type type_##sym;
#include "tables/types.def"
#undef TYPE

static struct ps_type *const all_types[] = {
#define TYPE(sym) &type_##sym,
#include "tables/types.def"
#undef TYPE
#define FACE(sym, full)    &type_##sym,
#define FACE_OF(sym, full) &type_##sym,
#include "tables/interfaces.def"
#undef FACE
#undef FACE_OF
#define EXCEPTION(sym, name, base, hresult, rows) &type_exc_##sym,
#include "tables/exceptions.def"
#undef EXCEPTION
};

static const struct accelerator {
	const char *name, *full;
} accelerators[] = {
#define ACCELERATOR(name, full) {name, full},
#include "tables/accelerators.def"
#undef ACCELERATOR
};

/* ---- the index ---- */
#define INDEX_SIZE 4096u /* a power of two, at least twice the number of names */
static uint16_t index_slots[INDEX_SIZE]; /* 0: free; 1 + place in all_types, then 1 + that many + place in accelerators */
static pthread_once_t index_once = PTHREAD_ONCE_INIT;
_Static_assert(ARRAY_LEN(all_types) + ARRAY_LEN(accelerators) < INDEX_SIZE / 2, "enlarge INDEX_SIZE");

static const char *index_name(size_t entry)
{
	return entry < ARRAY_LEN(all_types) ? all_types[entry]->name : accelerators[entry - ARRAY_LEN(all_types)].name;
}

static void index_build(void)
{
	for (size_t i = 0; i < ARRAY_LEN(all_types) + ARRAY_LEN(accelerators); i++) {
		const char *name = index_name(i);
		uint32_t at = utf_hash_nocase(name, strlen(name));
		while (index_slots[at % INDEX_SIZE])
			at++;
		index_slots[at % INDEX_SIZE] = (uint16_t)(i + 1);
	}
}

static const struct ps_type *index_find(const char *name, size_t n)
{
	pthread_once(&index_once, index_build);
	for (uint32_t at = utf_hash_nocase(name, n);; at++) {
		size_t entry = index_slots[at % INDEX_SIZE];
		if (entry == 0)
			return NULL;
		const char *other = index_name(--entry);
		if (!ps_text_equal_nocase(other, strlen(other), name, n))
			continue;
		if (entry < ARRAY_LEN(all_types))
			return all_types[entry];
		const char *full = accelerators[entry - ARRAY_LEN(all_types)].full;
		return index_find(full, strlen(full));
	}
}

static const struct ps_type *find_qualified(const char *space, const char *name, size_t n)
{
	char full[512];
	size_t space_n = strlen(space);
	if (space_n + 1 + n > sizeof full)
		return NULL;
	memcpy(full, space, space_n);
	full[space_n] = '.';
	memcpy(full + space_n + 1, name, n);
	return index_find(full, space_n + 1 + n);
}

/* ---- the grammar of names: Name, Name[A,B], Name`1[[A, assembly]], T[], T[,] ---- */
#define NAME_DEPTH_MAX 32
#define NAME_ARGS_MAX  8
struct name_reader {
	const char *at, *end;
	const char *const *namespaces;
	int depth;
	bool builtin; /* do not ask for script types */
};

/* One name without brackets; `arity` generic arguments follow. */
static const struct ps_type *find_name(const struct name_reader *r, const char *name, size_t n, uint32_t arity)
{
	const char *const *namespaces = r->namespaces;
	char with_arity[256];
	if (n == 0 || n > sizeof with_arity - 8)
		return NULL;
	if (arity == 0 && !r->builtin) {
		const struct ps_type *script = object_hooks.find_script_type(name, n);
		if (script)
			return script;
	} else if (arity && !memchr(name, '`', n)) {
		memcpy(with_arity, name, n);
		with_arity[n] = '`';
		with_arity[n + 1] = (char)('0' + arity % 10);
		name = with_arity;
		n += 2;
	}
	const struct ps_type *t = index_find(name, n);
	for (; !t && namespaces && *namespaces; namespaces++)
		t = find_qualified(*namespaces, name, n);
	return t ? t : find_qualified("System", name, n);
}

static void skip_blanks(struct name_reader *r)
{
	while (r->at < r->end && isspace((uint8_t)*r->at))
		r->at++;
}

static const struct ps_type *read_type(struct name_reader *r);

/* Behind '[': the arguments and ']'. */
static uint32_t read_args(struct name_reader *r, const struct ps_type **args)
{
	uint32_t n = 0;
	for (;;) {
		skip_blanks(r);
		bool quoted = r->at < r->end && *r->at == '[';
		if (quoted)
			r->at++;
		if (n == NAME_ARGS_MAX || !(args[n] = read_type(r)))
			return 0;
		n++;
		skip_blanks(r);
		if (quoted) { /* [Type, Assembly, Version=…] */
			while (r->at < r->end && *r->at != ']')
				r->at++;
			if (r->at == r->end)
				return 0;
			r->at++;
			skip_blanks(r);
		}
		if (r->at == r->end)
			return 0;
		char c = *r->at++;
		if (c == ']')
			return n;
		if (c != ',')
			return 0;
	}
}

static const struct ps_type *read_array(struct name_reader *r, const struct ps_type *t)
{
	while (t && r->at < r->end && *r->at == '[') {
		r->at++;
		uint32_t rank = 1;
		for (skip_blanks(r); r->at < r->end && *r->at == ','; skip_blanks(r)) {
			rank++;
			r->at++;
		}
		if (r->at == r->end || *r->at != ']')
			return NULL;
		r->at++;
		t = rank == 1 ? ps_type_array(t) : ps_type_array_rank(t, rank);
	}
	return t;
}

static const struct ps_type *read_type(struct name_reader *r)
{
	if (++r->depth > NAME_DEPTH_MAX)
		return NULL;
	skip_blanks(r);
	const char *name = r->at;
	while (r->at < r->end && !strchr("[],", *r->at))
		r->at++;
	size_t n = (size_t)(r->at - name);
	while (n && isspace((uint8_t)name[n - 1]))
		n--;
	const struct ps_type *t = NULL;
	const char *mark = r->at;
	if (r->at < r->end && *r->at == '[') {
		const char *look = r->at + 1;
		while (look < r->end && isspace((uint8_t)*look))
			look++;
		if (look < r->end && *look != ']' && *look != ',') {
			const struct ps_type *args[NAME_ARGS_MAX];
			r->at++;
			uint32_t argc = read_args(r, args);
			const struct ps_type *def = argc ? find_name(r, name, n, argc) : NULL;
			t = def ? ps_type_generic(def, args, argc) : NULL;
			r->depth--;
			return read_array(r, t);
		}
	}
	r->at = mark;
	t = find_name(r, name, n, 0);
	r->depth--;
	return read_array(r, t);
}

static const struct ps_type *read_whole(struct name_reader *r)
{
	const struct ps_type *t = read_type(r);
	skip_blanks(r);
	return r->at == r->end || *r->at == ',' ? t : NULL; /* behind a comma: the assembly */
}

const struct ps_type *ps_type_find(const char *name, size_t n, const char *const *namespaces)
{
	struct name_reader r = {name, name + n, namespaces, 0, false};
	return read_whole(&r);
}

const struct ps_type *ps_type_find_builtin(const char *name, size_t n)
{
	struct name_reader r = {name, name + n, NULL, 0, true};
	return read_whole(&r);
}

/* ---- made types ---- */
static struct lock made_lock = LOCK_INIT;
static struct made {
	struct ps_type type;
	struct made *next;
	const struct ps_type *args[];
} *made_types;

const struct ps_type *ps_type_array_rank(const struct ps_type *element, uint32_t rank)
{
	char suffix[40] = "[";
	memset(suffix + 1, ',', rank - 1);
	suffix[rank] = ']';
	const char *name = heap_printf("%s%s", element->name, suffix);
	lock_take(&made_lock);
	struct made *m = made_types;
	while (m && !(m->type.element == element && strcmp(m->type.name, name) == 0))
		m = m->next;
	if (!m) {
		m = heap_new(struct made);
		m->type = type_object_array;
		m->type.name = name;
		m->type.element = element;
		m->type.cache = NULL;
		m->type.array_type = NULL;
		m->type.ref.ext = NULL;
		m->type.keyword = element->keyword ? heap_printf("%s%s", element->keyword, suffix) : NULL;
		m->next = made_types;
		made_types = m;
	}
	lock_release(&made_lock);
	return &m->type;
}

const struct ps_type *ps_type_array(const struct ps_type *element)
{
	static struct ps_type *const known[] = {&type_object_array, &type_string_array, &type_byte_array, &type_char_array,
	                                        &type_int_array};
	const struct ps_type *t = element->array_type;
	if (t)
		return t;
	for (size_t i = 0; i < ARRAY_LEN(known) && !t; i++)
		if (known[i]->element == element)
			t = known[i];
	if (!t)
		t = ps_type_array_rank(element, 1);
	((struct ps_type *)(uintptr_t)element)->array_type = t;
	return t;
}

/* What FullName and the serializer write behind a type argument. */
static const char *assembly_of(const struct ps_type *t)
{
	while (t->element)
		t = t->element;
	const char *name = t->name;
	if (strncmp(name, "System.Management.Automation", 28) == 0 || strncmp(name, "Microsoft.PowerShell", 20) == 0)
		return "System.Management.Automation, Version=7.6.5.500, Culture=neutral, PublicKeyToken=31bf3856ad364e35";
	if (t->flags & PS_TYPE_SCRIPT)
		return "PowerShell Class Assembly, Version=1.0.0.0, Culture=neutral, PublicKeyToken=null";
	return "System.Private.CoreLib, Version=10.0.0.0, Culture=neutral, PublicKeyToken=7cec85d7bea7798e";
}

static const char *generic_name(const struct ps_type *def, const struct ps_type *const *args, uint32_t n)
{
	struct buf b = BUF_INIT;
	buf_printf(&b, "%s[", def->name);
	for (uint32_t i = 0; i < n; i++)
		buf_printf(&b, "%s[%s, %s]", i ? "," : "", args[i]->name, assembly_of(args[i]));
	buf_puts(&b, "]");
	const char *name = heap_strndup(b.data, b.len);
	buf_fini(&b);
	return name;
}

static struct made *made_find(const struct ps_type *def, const struct ps_type *const *args, uint32_t n)
{
	for (struct made *m = made_types; m; m = m->next)
		if (m->type.definition == def && m->type.arg_count == n && memcmp(m->args, args, n * sizeof *args) == 0)
			return m;
	return NULL;
}

const struct ps_type *ps_type_generic(const struct ps_type *def, const struct ps_type *const *args, uint32_t n)
{
	const char *tick = strchr(def->name, '`');
	if (!(def->flags & PS_TYPE_GENERIC_DEF) || !tick || (uint32_t)atoi(tick + 1) != n)
		return NULL;
	if (def == &type_nullable && !(args[0]->flags & PS_TYPE_VALUE))
		return NULL;
	const char *name = generic_name(def, args, n);
	lock_take(&made_lock);
	struct made *m = made_find(def, args, n);
	if (!m) {
		m = heap_alloc(sizeof *m + n * sizeof *args);
		m->type = *def;
		memcpy(m->args, args, n * sizeof *args);
		m->type.name = name;
		m->type.flags &= ~(uint32_t)PS_TYPE_GENERIC_DEF;
		m->type.args = m->args;
		m->type.arg_count = n;
		m->type.definition = def;
		m->type.cache = NULL;
		m->type.array_type = NULL;
		m->type.ref.ext = NULL;
		m->next = made_types;
		made_types = m;
	}
	lock_release(&made_lock);
	return &m->type;
}

const struct ps_type *ps_type_nullable(const struct ps_type *t)
{
	return ps_type_generic(&type_nullable, &t, 1);
}

const struct ps_type *ps_type_nullable_of(const struct ps_type *t)
{
	return t->definition == &type_nullable ? t->args[0] : NULL;
}

/* ---- relations ---- */
static bool list_has(const char *list, const char *name)
{
	size_t n = strlen(name);
	for (const char *at = list; (at = strstr(at, name)); at += n)
		if ((at == list || at[-1] == ' ') && (at[n] == 0 || at[n] == ' '))
			return true;
	return false;
}

bool ps_type_is(const struct ps_type *t, const struct ps_type *of)
{
	if (t == of || of == &type_object)
		return true;
	if (of->flags & PS_TYPE_INTERFACE) {
		const char *name = of->definition ? of->definition->name : of->name;
		for (const struct ps_type *at = t; at; at = at->base)
			if (at->interfaces && list_has(at->interfaces, name))
				return !of->definition || of->arg_count != 1 || !t->args || t->args[0] == of->args[0];
		return false;
	}
	if (of->element && t->element && !(t->element->flags & PS_TYPE_VALUE))
		return t->tc == TC_ARRAY && of->tc == TC_ARRAY && ps_type_is(t->element, of->element);
	if (of->definition == &type_nullable)
		return t == of->args[0];
	for (const struct ps_type *at = t->base; at; at = at->base)
		if (at == of)
			return true;
	return false;
}

bool ps_type_is_named(const struct ps_type *t, const char *full_name)
{
	for (; t; t = t->base)
		if (strcmp(t->name, full_name) == 0 || (t->interfaces && list_has(t->interfaces, full_name)))
			return true;
	return false;
}

/* ---- names ---- */
static void put_name(const struct ps_type *t, struct buf *out, bool net)
{
	if (t->element) {
		put_name(t->element, out, net);
		buf_puts(out, t->name + strlen(t->element->name));
	} else if (t->args) {
		const char *tick = strchr(t->definition->name, '`');
		buf_put(out, t->definition->name, net ? strlen(t->definition->name) : (size_t)(tick - t->definition->name));
		buf_put_byte(out, '[');
		for (uint32_t i = 0; i < t->arg_count; i++) {
			if (i)
				buf_put_byte(out, ',');
			put_name(t->args[i], out, net);
		}
		buf_put_byte(out, ']');
	} else {
		buf_puts(out, !net && t->keyword ? t->keyword : t->name);
	}
}

void ps_type_display(const struct ps_type *t, struct buf *out)
{
	put_name(t, out, false);
}

void ps_type_to_string(const struct ps_type *t, struct buf *out)
{
	put_name(t, out, true);
}

const char *ps_type_short_name(const struct ps_type *t)
{
	if (t->element)
		return heap_printf("%s%s", ps_type_short_name(t->element), t->name + strlen(t->element->name));
	const char *full = t->definition ? t->definition->name : t->name;
	const char *args = strstr(full, "[[");
	if (args)
		full = heap_strndup(full, (size_t)(args - full));
	const char *dot = strrchr(full, '.'), *plus = strrchr(full, '+');
	const char *cut = plus > dot ? plus : dot;
	return cut ? cut + 1 : full;
}

ps_value ps_type_default(const struct ps_type *t)
{
	static const struct guid zero;
	if (!(t->flags & PS_TYPE_VALUE) || t->definition == &type_nullable)
		return PS_NULL;
	switch (t->tc) {
	case TC_BOOL:
		return PS_FALSE;
	case TC_CHAR:
		return ps_from_char(0);
	case TC_SBYTE:
		return ps_from_small(SMALL_SBYTE, 0);
	case TC_BYTE:
		return ps_from_small(SMALL_BYTE, 0);
	case TC_INT16:
		return ps_from_small(SMALL_INT16, 0);
	case TC_UINT16:
		return ps_from_small(SMALL_UINT16, 0);
	case TC_INT32:
		return ps_from_int(0);
	case TC_UINT32:
		return ps_from_small(SMALL_UINT32, 0);
	case TC_INT64:
		return ps_from_int64(0);
	case TC_UINT64:
		return ps_from_uint64(0);
	case TC_SINGLE:
		return ps_from_single(0);
	case TC_DOUBLE:
		return ps_from_double(0);
	case TC_DECIMAL:
		return ps_from_decimal((struct ps_decimal){0});
	case TC_DATETIME:
		return ps_from_datetime(0, KIND_UNSPECIFIED);
	case TC_TIMESPAN:
		return ps_from_timespan(0);
	case TC_ENUM:
		return ps_from_enum(t, 0);
	case TC_GUID:
		return ps_from_guid(&zero);
	case TC_SWITCH:
		return ps_from_switch(false);
	case TC_BIGINT:
		return ps_bigint_from_int64(0);
	case TC_NULL: case TC_STRING: case TC_ARRAY: case TC_LIST: case TC_DICT: case TC_PSOBJECT:
	case TC_SCRIPT_BLOCK: case TC_EXCEPTION: case TC_ERROR_RECORD: case TC_TYPE: case TC_SECURE_STRING: case TC_REF:
	case TC_SCRIPT_OBJECT: case TC_OBJECT:
		break;
	}
	return ps_type_new(t, NULL, 0); /* a struct: its constructor without arguments */
}
