/* SPDX-License-Identifier: MIT */
/*
 * remote/serialize.c - values to CLIXML.
 *
 * The order of decisions is the genuine serializer's: a primitive is one element; a primitive with notes is an Obj around
 * it; arrays, lists, dictionaries, stacks and queues are containers and do not use up depth; at depth 0 anything else is
 * its text; all other objects are type names, ToString, adapted properties (Props, one level less deep) and extended
 * properties (MS).  Custom objects do not use up depth either.
 */
#include "remote/serialize.h"

#include <string.h>

#include "base/alloc.h"
#include "base/clock.h"
#include "base/utf.h"
#include "heap/heap.h"
#include "object/collection.h"
#include "object/convert.h"
#include "object/decimal.h"
#include "object/hooks.h"
#include "object/psobject.h"
#include "object/throw.h"
#include "object/typedata.h"
#include "psrp/bodies.h"
#include "remote/records.h"

enum { MAX_NESTING = 100, MAX_TYPE_NAMES = 64 };
enum { ADAPTED = EXT_PROPERTY, EXTENDED = EXT_NOTE | EXT_ALIAS | EXT_SCRIPT_PROPERTY | EXT_CODE_PROPERTY };

struct serialized_ref {
	const void *object;
	uint32_t id;
};

void serializer_init(struct serializer *s, struct buf *out, bool indent, int depth)
{
	*s = (struct serializer){.depth = depth};
	clix_writer_init(&s->w, out, indent);
}

void serializer_fini(struct serializer *s)
{
	clix_writer_fini(&s->w);
	mem_free(s->refs);
}

/* ---- references ---- */

static size_t ref_slot(const struct serializer *s, const void *object)
{
	size_t mask = s->ref_cap - 1, i = ((uintptr_t)object >> 4) * 0x9E3779B97F4A7C15ull >> 20 & mask;
	while (s->refs[i].object && s->refs[i].object != object)
		i = (i + 1) & mask;
	return i;
}

static bool ref_find(const struct serializer *s, const void *object, uint32_t *ret)
{
	if (!s->ref_cap)
		return false;
	size_t i = ref_slot(s, object);
	*ret = s->refs[i].id;
	return s->refs[i].object != NULL;
}

/* The objects stay alive through the value being written: the table itself may be malloc'd. */
static void ref_add(struct serializer *s, const void *object, uint32_t id)
{
	if (s->ref_count * 2 >= s->ref_cap) {
		struct serialized_ref *old = s->refs;
		uint32_t cap = s->ref_cap;
		s->ref_cap = cap ? cap * 2 : 64;
		s->refs = mem_array(s->ref_cap, sizeof *s->refs);
		for (uint32_t i = 0; i < cap; i++) {
			if (old[i].object)
				s->refs[ref_slot(s, old[i].object)] = old[i];
		}
		mem_free(old);
	}
	size_t i = ref_slot(s, object);
	s->refs[i] = (struct serialized_ref){object, id};
	s->ref_count++;
}

/* ---- primitives ---- */

static void put_string(struct serializer *s, enum clix_elem e, struct clix_name name, const struct ps_str *text)
{
	clix_string(&s->w, e, name, text->text, text->len);
}

static void put_net_text(struct serializer *s, enum clix_elem e, struct clix_name name, ps_value v)
{
	struct buf b = BUF_INIT;
	if (!ps_net_to_string(v, &b))
		ps_take_pending();
	clix_string(&s->w, e, name, buf_str(&b), b.len);
	buf_fini(&b);
}

static void put_decimal(struct serializer *s, struct clix_name name, ps_value v)
{
	struct buf b = BUF_INIT;
	if (!ps_to_text(v, &b, NULL))
		ps_take_pending();
	clix_plain(&s->w, CLIX_D, name, buf_str(&b), b.len);
	buf_fini(&b);
}

static void put_datetime(struct serializer *s, struct clix_name name, ps_value v)
{
	static const int kinds[] = {[KIND_UNSPECIFIED] = 0, [KIND_UTC] = 1, [KIND_LOCAL] = 2};
	int64_t ticks = ps_datetime_ticks(v);
	clix_datetime(&s->w, name, ticks, kinds[ps_datetime_kind(v)], clock_local_offset(ticks));
}

static bool put_secure(struct serializer *s, struct clix_name name, ps_value v)
{
	struct buf plain = BUF_INIT, sealed = BUF_INIT;
	bool ok = false;
	if (!s->secrets || !s->secrets->seal)
		return ps_throw(&type_exc_not_supported, "A SecureString cannot be serialized here: there is no key.");
	if (secure_string_utf16(v, &plain) && s->secrets->seal(s->secrets->arg, (const uint8_t *)buf_str(&plain), plain.len, &sealed)) {
		struct buf digits = BUF_INIT;
		for (size_t i = 0; s->secrets->hex && i < sealed.len; i++)
			buf_printf(&digits, "%02x", (uint8_t)sealed.data[i]);
		if (s->secrets->hex)
			clix_plain(&s->w, CLIX_SS, name, buf_str(&digits), digits.len);
		else
			clix_bytes(&s->w, CLIX_SS, name, buf_str(&sealed), sealed.len);
		if (digits.data)
			mem_wipe(digits.data, digits.len);
		buf_fini(&digits);
		ok = true;
	}
	if (plain.data)
		mem_wipe(plain.data, plain.len);
	buf_fini(&plain);
	buf_fini(&sealed);
	return ok;
}

static enum clix_elem integer_element(enum ps_tc tc)
{
	static const enum clix_elem elements[] = {[TC_SBYTE] = CLIX_SB, [TC_BYTE] = CLIX_BY, [TC_INT16] = CLIX_I16, [TC_UINT16] = CLIX_U16,
	                                          [TC_INT32] = CLIX_I32, [TC_UINT32] = CLIX_U32, [TC_INT64] = CLIX_I64,
	                                          [TC_UINT64] = CLIX_U64};
	return elements[tc];
}

static void put_integer(struct serializer *s, struct clix_name name, enum ps_tc tc, ps_value v)
{
	enum clix_elem e = integer_element(tc);
	if (tc == TC_UINT64)
		clix_uint(&s->w, e, name, ps_uint64(v));
	else if (tc == TC_BYTE || tc == TC_UINT16 || tc == TC_UINT32)
		clix_uint(&s->w, e, name, (uint64_t)ps_int64(v));
	else
		clix_int(&s->w, e, name, ps_int64(v));
}

/* 1: written; 0: not a primitive; -1: pending exception.  `v` is a base object. */
static int put_primitive(struct serializer *s, struct clix_name name, ps_value v)
{
	enum ps_tc tc = ps_tc(v);
	switch (tc) {
	case TC_BOOL:
		clix_bool(&s->w, name, ps_truth(v));
		return 1;
	case TC_CHAR:
		clix_uint(&s->w, CLIX_C, name, ps_small(v));
		return 1;
	case TC_SBYTE:
	case TC_BYTE:
	case TC_INT16:
	case TC_UINT16:
	case TC_INT32:
	case TC_UINT32:
	case TC_INT64:
	case TC_UINT64:
		put_integer(s, name, tc, v);
		return 1;
	case TC_SINGLE:
		clix_single(&s->w, name, (float)ps_double(v));
		return 1;
	case TC_DOUBLE:
		clix_double(&s->w, name, ps_double(v));
		return 1;
	case TC_DECIMAL:
		put_decimal(s, name, v);
		return 1;
	case TC_STRING:
		put_string(s, CLIX_S, name, ps_str(v));
		return 1;
	case TC_DATETIME:
		put_datetime(s, name, v);
		return 1;
	case TC_TIMESPAN:
		clix_timespan(&s->w, name, ps_timespan_ticks(v));
		return 1;
	case TC_GUID:
		clix_guid(&s->w, name, ps_guid(v));
		return 1;
	case TC_SCRIPT_BLOCK: {
		ps_value text = object_hooks.block_text ? object_hooks.block_text(v) : PS_NULL;
		if (ps_is_string(text))
			put_string(s, CLIX_SBK, name, ps_str(text));
		else
			clix_nil(&s->w, name);
		return 1;
	}
	case TC_SECURE_STRING:
		return put_secure(s, name, v) ? 1 : -1;
	case TC_ARRAY:
		if (ps_type_of(v) != &type_byte_array)
			return 0;
		clix_bytes(&s->w, CLIX_BA, name, ps_array(v)->bytes, ps_array(v)->count);
		return 1;
	case TC_NULL:
	case TC_BIGINT:
	case TC_ENUM:
	case TC_LIST:
	case TC_DICT:
	case TC_PSOBJECT:
	case TC_EXCEPTION:
	case TC_ERROR_RECORD:
	case TC_TYPE:
	case TC_SWITCH:
	case TC_REF:
	case TC_SCRIPT_OBJECT:
	case TC_OBJECT:
		break;
	}
	const struct ps_type *t = ps_type_of(v);
	if (t == &type_version) {
		put_net_text(s, CLIX_VERSION, name, v);
		return 1;
	}
	if (t == &type_uri) {
		ps_value original = ps_get(v, "OriginalString");
		if (ps_is_string(original))
			put_string(s, CLIX_URI, name, ps_str(original));
		else
			put_net_text(s, CLIX_URI, name, v);
		return 1;
	}
	if (ps_type_is_named(t, "System.Xml.XmlDocument")) {
		put_net_text(s, CLIX_XD, name, ps_get(v, "OuterXml"));
		return 1;
	}
	return 0;
}

/* ---- parts of an object ---- */

static bool put_value(struct serializer *s, struct clix_name name, ps_value v, int depth);

static void put_type_names(struct serializer *s, ps_value v)
{
	const char *names[MAX_TYPE_NAMES];
	uint32_t n = ps_type_names(v, names, MAX_TYPE_NAMES);
	if (n)
		clix_type_names_c(&s->w, names, n < MAX_TYPE_NAMES ? n : MAX_TYPE_NAMES);
}

static struct clix_name name_of(const char *s)
{
	return (struct clix_name){s, strlen(s)};
}

/* The value of a property; false: it threw, or there is none, and so it is left out. */
static bool read_property(ps_value obj, const char *name, ps_value *ret)
{
	if (ps_get_member(obj, name, strlen(name), ret) == PS_FOUND)
		return true;
	if (!ps_is_null(ps_pending()))
		ps_take_pending();
	return false;
}

static bool is_listed(const char *const *names, const char *name)
{
	for (; names && *names; names++) {
		if (str_eq_nocase(*names, name))
			return true;
	}
	return false;
}

/* A custom object that only has what was added to it: no need to ask its type. */
static bool is_plain(ps_value v)
{
	const char *names[4];
	uint32_t n;
	if (ps_tc(v) != TC_PSOBJECT || ps_type_of(v) != &type_pscustomobject || ps_has_own_type_names(v))
		return false;
	uint32_t count = ps_type_names(v, names, 4);
	ps_typedata_members(names, count, &n);
	return n == 0;
}

static bool put_notes(struct serializer *s, enum clix_elem section, ps_value v, unsigned kinds, int depth)
{
	uint32_t n = ps_ext_count(v);
	bool open = false;
	for (uint32_t i = 0; i < n; i++) {
		struct ps_ext_member m = ps_ext_at(v, i);
		ps_value value = m.value;
		if (!((unsigned)m.kind & kinds) || m.hidden || (m.kind != EXT_NOTE && !read_property(v, m.name, &value)))
			continue;
		if (!open)
			clix_open(&s->w, section, CLIX_NO_NAME);
		open = true;
		if (!put_value(s, name_of(m.name), value, depth))
			return false;
	}
	if (open)
		clix_close(&s->w, section);
	return true;
}

/* One section (Props or MS) of the properties of those kinds; nothing is written when there are none. */
static bool put_section(struct serializer *s, enum clix_elem section, ps_value v, unsigned kinds, const char *const *only, int depth)
{
	uint32_t n;
	if (is_plain(v) && !only)
		return put_notes(s, section, v, kinds, depth);
	struct ps_prop_info *p = ps_properties(v, kinds, &n);
	bool open = false;
	for (uint32_t i = 0; i < n; i++) {
		ps_value value;
		if (!(p[i].kind & kinds) || p[i].is_static || (only && !is_listed(only, p[i].name)) || !read_property(v, p[i].name, &value))
			continue;
		if (p[i].hidden && section == CLIX_MS)
			continue;
		if (!open)
			clix_open(&s->w, section, CLIX_NO_NAME);
		open = true;
		if (!put_value(s, name_of(p[i].name), value, depth))
			return false;
	}
	if (open)
		clix_close(&s->w, section);
	return true;
}

/* ---- containers ---- */

static enum clix_elem container_of(ps_value v)
{
	const char *full = ps_is_obj(v) ? ps_type_of(v)->name : "";
	if (strncmp(full, "System.Collections.", 19) == 0 && ps_tc(v) != TC_DICT) {
		if (strcmp(full, "System.Collections.Stack") == 0 || strncmp(full, "System.Collections.Generic.Stack`1", 34) == 0)
			return CLIX_STK;
		if (strcmp(full, "System.Collections.Queue") == 0 || strncmp(full, "System.Collections.Generic.Queue`1", 34) == 0)
			return CLIX_QUE;
	}
	switch (ps_tc(v)) {
	case TC_DICT:
		return CLIX_DCT;
	case TC_ARRAY:
		return CLIX_LST;
	case TC_LIST:
		return ps_type_is_named(ps_type_of(v), "System.Collections.IList") ? CLIX_LST : CLIX_IE;
	case TC_NULL: case TC_BOOL: case TC_CHAR: case TC_SBYTE: case TC_BYTE: case TC_INT16: case TC_UINT16: case TC_INT32: case TC_UINT32:
	case TC_INT64: case TC_UINT64: case TC_SINGLE: case TC_DOUBLE: case TC_DECIMAL: case TC_BIGINT: case TC_STRING: case TC_DATETIME:
	case TC_TIMESPAN: case TC_ENUM: case TC_GUID: case TC_PSOBJECT: case TC_SCRIPT_BLOCK: case TC_EXCEPTION: case TC_ERROR_RECORD:
	case TC_TYPE: case TC_SWITCH: case TC_SECURE_STRING: case TC_REF: case TC_SCRIPT_OBJECT: case TC_OBJECT:
		break;
	}
	return ps_is_enumerable(v) ? CLIX_IE : CLIX_UNKNOWN;
}

static bool put_entries(struct serializer *s, ps_value v, int depth)
{
	uint32_t pos = 0;
	ps_value key, value;
	while (ps_dict_next(ps_dict(v), &pos, &key, &value)) {
		clix_open(&s->w, CLIX_EN, CLIX_NO_NAME);
		if (!put_value(s, CLIX_NAME("Key"), key, depth) || !put_value(s, CLIX_NAME("Value"), value, depth))
			return false;
		clix_close(&s->w, CLIX_EN);
	}
	return true;
}

static bool put_items(struct serializer *s, ps_value v, int depth)
{
	struct ps_enumerator *e = ps_enumerate(v);
	ps_value item;
	int got = 0;
	bool ok = true;
	if (!e)
		return ps_is_null(ps_pending());
	while (ok && (got = e->next(e, &item)) > 0)
		ok = put_value(s, CLIX_NO_NAME, item, depth);
	if (e->close)
		e->close(e);
	return ok && got >= 0;
}

static bool put_container(struct serializer *s, struct clix_name name, enum clix_elem kind, ps_value whole, ps_value base, int depth)
{
	ref_add(s, ps_obj(base), clix_obj_begin(&s->w, name));
	put_type_names(s, whole);
	clix_open(&s->w, kind, CLIX_NO_NAME);
	bool ok = kind == CLIX_DCT ? put_entries(s, base, depth) : put_items(s, base, depth);
	clix_close(&s->w, kind);
	ok = ok && put_section(s, CLIX_MS, whole, EXT_NOTE, NULL, depth);
	clix_obj_end(&s->w);
	return ok;
}

/* ---- everything else ---- */

static const struct ps_type_facts *facts_of(ps_value v)
{
	const char *names[MAX_TYPE_NAMES];
	uint32_t n = ps_type_names(v, names, MAX_TYPE_NAMES);
	for (uint32_t i = 0; i < n && i < MAX_TYPE_NAMES; i++) {
		const struct ps_type_facts *f = ps_typedata_facts(names[i]);
		if (f && (f->serialization_depth || f->serialization_method || f->serialized_properties))
			return f;
	}
	return NULL;
}

static bool put_enum(struct serializer *s, struct clix_name name, ps_value whole, ps_value base)
{
	const struct ps_type *u = ps_type_of(base)->underlying;
	clix_obj_begin(&s->w, name);
	put_type_names(s, whole);
	struct buf text = BUF_INIT;
	if (!ps_net_to_string(base, &text))
		ps_take_pending();
	clix_to_string(&s->w, buf_str(&text), text.len);
	buf_fini(&text);
	enum ps_tc tc = u ? u->tc : TC_INT32;
	if (tc == TC_UINT64)
		clix_uint(&s->w, CLIX_U64, CLIX_NO_NAME, (uint64_t)ps_int64(base));
	else if (tc == TC_BYTE || tc == TC_UINT16 || tc == TC_UINT32)
		clix_uint(&s->w, integer_element(tc), CLIX_NO_NAME, (uint64_t)ps_int64(base));
	else
		clix_int(&s->w, integer_element(tc), CLIX_NO_NAME, ps_int64(base));
	bool ok = put_section(s, CLIX_MS, whole, EXT_NOTE, NULL, 0);
	clix_obj_end(&s->w);
	return ok;
}

/* The ToString element: custom objects have none unless they brought one along. */
static void put_to_string(struct serializer *s, ps_value v, bool custom)
{
	ps_value stored = ps_stored_text(v);
	if (ps_is_string(stored)) {
		clix_to_string(&s->w, ps_str(stored)->text, ps_str(stored)->len);
		return;
	}
	if (custom)
		return;
	/* what can be formatted is so without regard to the culture of the session */
	ps_value base = ps_base(v);
	const struct ps_type_ops *ops = ps_type_of(base)->ops;
	struct buf b = BUF_INIT;
	if (ops && ops->format && ps_tc(base) == TC_OBJECT ? ps_to_text(base, &b, NULL) : ps_net_to_string(v, &b))
		clix_to_string(&s->w, buf_str(&b), b.len);
	else
		ps_take_pending();
	buf_fini(&b);
}

static bool put_as_text(struct serializer *s, struct clix_name name, ps_value v)
{
	struct buf b = BUF_INIT;
	if (ps_net_to_string(v, &b)) {
		clix_string(&s->w, CLIX_S, name, buf_str(&b), b.len);
	} else {
		ps_take_pending();
		clix_nil(&s->w, name);
	}
	buf_fini(&b);
	return true;
}

static bool put_object(struct serializer *s, struct clix_name name, ps_value v, ps_value base, int depth)
{
	bool custom = ps_tc(base) == TC_PSOBJECT;
	const struct ps_type_facts *f = custom && !ps_has_own_type_names(v) ? NULL : facts_of(v);
	if (f && f->serialization_method && strcmp(f->serialization_method, "String") == 0)
		return put_as_text(s, name, v);
	ref_add(s, ps_obj(base), clix_obj_begin(&s->w, name));
	/* records of streams 2 to 6 are written as the remoting client wants them back */
	struct buf_fields fields = record_fields(v, base);
	if (!fields.without_type_names)
		put_type_names(s, v);
	if (!fields.without_type_names)
		put_to_string(s, v, custom);
	int below = custom ? depth : depth - 1;
	bool ok = true;
	if (fields.count) {
		clix_open(&s->w, CLIX_MS, CLIX_NO_NAME);
		for (uint32_t i = 0; ok && i < fields.count; i++)
			ok = put_value(s, name_of(fields.at[i].name), fields.at[i].value, fields.at[i].depth >= 0 ? fields.at[i].depth : depth);
		clix_close(&s->w, CLIX_MS);
	} else {
		const char *const *only = f ? f->serialized_properties : NULL;
		ok = put_section(s, CLIX_PROPS, v, ADAPTED, only, below) && put_section(s, CLIX_MS, v, EXTENDED, only, below);
	}
	clix_obj_end(&s->w);
	return ok;
}

/* A scalar in a PSObject: an Obj around it when it carries notes or type names of its own. */
static int put_wrapped(struct serializer *s, struct clix_name name, ps_value v, ps_value base, int depth)
{
	bool notes = ps_ext_count(v) > 0, names = ps_has_own_type_names(v);
	if (!ps_is_obj(v) || ps_type_of(v) != &type_psobject || (!notes && !names))
		return put_primitive(s, name, base);
	/* is it a primitive at all?  Asked of a throw-away writer would cost more than the types below */
	enum ps_tc tc = ps_tc(base);
	bool primitive = (tc >= TC_BOOL && tc <= TC_DECIMAL) || tc == TC_STRING || tc == TC_DATETIME || tc == TC_TIMESPAN || tc == TC_GUID ||
	                 ps_type_of(base) == &type_byte_array || ps_type_of(base) == &type_version || ps_type_of(base) == &type_uri;
	if (!primitive)
		return 0;
	clix_obj_begin(&s->w, name);
	if (names)
		put_type_names(s, v);
	int did = put_primitive(s, CLIX_NO_NAME, base);
	bool ok = did > 0 && put_section(s, CLIX_MS, v, EXT_NOTE, NULL, depth);
	clix_obj_end(&s->w);
	return ok ? 1 : -1;
}

static bool put_nested(struct serializer *s, struct clix_name name, ps_value v, int depth)
{
	ps_value base = ps_base(v);
	int did = put_wrapped(s, name, v, base, depth);
	if (did)
		return did > 0;
	uint32_t id;
	if (ps_is_obj(base) && ref_find(s, ps_obj(base), &id)) {
		clix_ref(&s->w, name, id);
		return true;
	}
	if (ps_tc(base) == TC_ENUM)
		return depth == 0 ? put_as_text(s, name, base) : put_enum(s, name, v, base);
	enum clix_elem kind = container_of(base);
	if (kind != CLIX_UNKNOWN)
		return put_container(s, name, kind, v, base, depth);
	/* a type's own depth stands whatever the caller asked for */
	const struct ps_type_facts *f = ps_tc(base) == TC_PSOBJECT && !ps_has_own_type_names(v) ? NULL : facts_of(v);
	if (f && f->serialization_depth > 0)
		depth = f->serialization_depth;
	if (depth <= 0)
		return put_as_text(s, name, v);
	return put_object(s, name, v, base, depth);
}

static bool put_value(struct serializer *s, struct clix_name name, ps_value v, int depth)
{
	if (ps_is_null(v) || ps_is_unset(v)) {
		clix_nil(&s->w, name);
		return true;
	}
	if (s->nesting >= MAX_NESTING)
		return put_as_text(s, name, v);
	s->nesting++;
	bool ok = put_nested(s, name, v, depth);
	s->nesting--;
	return ok;
}

bool serializer_write(struct serializer *s, const char *name, ps_value v)
{
	if (!put_value(s, name ? name_of(name) : CLIX_NO_NAME, v, s->depth))
		return false;
	if (s->w.bad_char)
		return ps_throw(&type_exc_argument, "'\xEF\xBF\xBE', hexadecimal value 0xFFFE, is an invalid character.");
	return s->w.out->overflow ? ps_throw(&type_exc_out_of_memory, "The serialized object is larger than %zu bytes.", BUF_MAX_DEFAULT) : true;
}

void serialize_into(struct clix_writer *w, struct clix_name name, ps_value v)
{
	struct serializer s = {.w = *w, .depth = SERIALIZE_DEPTH_REMOTING};
	char *copy = name.s ? mem_strndup(name.s, name.n) : NULL;
	if (!serializer_write(&s, copy, v))
		ps_take_pending();
	mem_free(copy);
	mem_free(s.refs);
	*w = s.w;
}

bool serialize_message(struct buf *out, ps_value v, int depth, const struct secret_codec *secrets)
{
	struct serializer s;
	serializer_init(&s, out, false, depth);
	s.secrets = secrets;
	bool ok = serializer_write(&s, NULL, v);
	serializer_fini(&s);
	return ok;
}

bool serialize_data(struct buf *out, ps_value v)
{
	if (ps_is_null(v))
		return true;
	psrp_body_start(out);
	return serialize_message(out, v, SERIALIZE_DEPTH_REMOTING, NULL);
}
