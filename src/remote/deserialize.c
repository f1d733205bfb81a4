/* SPDX-License-Identifier: MIT */
/*
 * remote/deserialize.c - CLIXML to values.  An object becomes a property bag whose type names begin with
 * "Deserialized."; primitives, containers and a few known types come back as themselves ([MS-PSRP] 2.2.5).
 */
#include "remote/serialize.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/alloc.h"
#include "base/base64.h"
#include "base/clock.h"
#include "base/guid.h"
#include "base/utf.h"
#include "clixml/number.h"
#include "heap/heap.h"
#include "object/secure_string.h"
#include "object/collection.h"
#include "object/convert.h"
#include "object/decimal.h"
#include "object/hooks.h"
#include "object/psobject.h"
#include "object/throw.h"

#define ORDERED "System.Collections.Specialized.OrderedDictionary"
enum { MAX_REFS = 1 << 24 };

struct type_names {
	const char **at;
	const char **received;       /* "Deserialized.X": as the receiver sees them */
	uint32_t count;
};

void deserializer_init(struct deserializer *d, const void *p, size_t n)
{
	memset((char *)d + sizeof d->r, 0, sizeof *d - sizeof d->r); /* the reader clears what it needs of its own */
	clix_reader_init(&d->r, p, n, NULL);
}

void deserializer_fini(struct deserializer *d)
{
	clix_reader_fini(&d->r);
}

/* ---- errors ---- */

static bool reader_failed(struct deserializer *d)
{
	char text[512];
	clix_error_text(&d->r, text, sizeof text);
	return ps_throw(&type_exc_xml, "%s", text);
}

static bool bad_document_at(const char *what, unsigned line, unsigned column)
{
	return ps_throw(&type_exc_xml, "%s Line %u, position %u.", what, line, column);
}

static bool bad_document(struct deserializer *d, const char *what)
{
	unsigned line, column;
	clix_reader_where(&d->r, &line, &column);
	return bad_document_at(what, line, column);
}

/* ---- references ---- */

static bool remember(struct deserializer *d, int64_t id, ps_value v)
{
	if (id < 0)
		return true;
	if (id >= MAX_REFS)
		return bad_document(d, "A reference number is too large.");
	if (id >= d->ref_cap) {
		uint32_t cap = d->ref_cap ? d->ref_cap : 16;
		while (cap <= id)
			cap *= 2;
		ps_value *more = heap_array(ps_value, cap);
		for (uint32_t i = 0; i < cap; i++)
			more[i] = i < d->ref_cap ? d->refs[i] : PS_UNSET;
		d->refs = more;
		d->ref_cap = cap;
	}
	d->refs[id] = v;
	return true;
}

static ps_value referenced(struct deserializer *d, int64_t id)
{
	if (id < 0 || id >= d->ref_cap || ps_is_unset(d->refs[id]))
		return ps_fail(bad_document(d, "The referenced object does not exist."));
	return d->refs[id];
}

/* ---- primitives ---- */

static bool bad_value(struct deserializer *d, enum clix_elem e, const struct clix_str *t)
{
	(void)t;
	char what[160];
	snprintf(what, sizeof what, "The contents of the %s primitive type are not valid.", clix_elem_type(e));
	return bad_document(d, what);
}

static ps_value read_integer(struct deserializer *d, enum clix_elem e, const struct clix_str *t)
{
	static const struct {
		enum clix_elem e;
		enum ps_small small;
		int64_t min, max;
	} rows[] = {
	    {CLIX_SB, SMALL_SBYTE, INT8_MIN, INT8_MAX},   {CLIX_BY, SMALL_BYTE, 0, UINT8_MAX},      {CLIX_I16, SMALL_INT16, INT16_MIN, INT16_MAX},
	    {CLIX_U16, SMALL_UINT16, 0, UINT16_MAX},      {CLIX_U32, SMALL_UINT32, 0, UINT32_MAX},  {CLIX_C, SMALL_CHAR, 0, UINT16_MAX},
	};
	int64_t i;
	uint64_t u;
	if (e == CLIX_U64)
		return clix_parse_uint(t->s, t->n, UINT64_MAX, &u) ? ps_from_uint64(u) : ps_fail(bad_value(d, e, t));
	if (e == CLIX_I64)
		return clix_parse_int(t->s, t->n, INT64_MIN, INT64_MAX, &i) ? ps_from_int64(i) : ps_fail(bad_value(d, e, t));
	if (e == CLIX_I32)
		return clix_parse_int(t->s, t->n, INT32_MIN, INT32_MAX, &i) ? ps_from_int((int32_t)i) : ps_fail(bad_value(d, e, t));
	for (size_t k = 0; k < ARRAY_LEN(rows); k++) {
		if (rows[k].e == e && clix_parse_int(t->s, t->n, rows[k].min, rows[k].max, &i))
			return ps_from_small(rows[k].small, (uint32_t)i);
	}
	return ps_fail(bad_value(d, e, t));
}

/* Types whose text the conversions of object/ read. */
static ps_value read_converted(struct deserializer *d, enum clix_elem e, const struct clix_str *t, const struct ps_type *to)
{
	ps_value v = ps_try_convert(ps_string_lossy(t->s, t->n), to);
	return ps_is_unset(v) ? ps_fail(bad_value(d, e, t)) : v;
}

/* Digits with a sign and a point; the zeros behind the point are kept, as .NET does. */
static ps_value read_decimal(struct deserializer *d, enum clix_elem e, const struct clix_str *t)
{
	char digits[64];
	size_t n = 0, i = 0;
	int exponent = 0;
	bool negative = t->n && t->s[0] == '-', point = false;
	struct ps_decimal v;
	for (i = negative || (t->n && t->s[0] == '+'); i < t->n && n < sizeof digits; i++) {
		if (t->s[i] == '.' && !point) {
			point = true;
			continue;
		}
		if (t->s[i] < '0' || t->s[i] > '9')
			return ps_fail(bad_value(d, e, t));
		digits[n++] = t->s[i];
		exponent -= point;
	}
	if (!n || i < t->n || !decimal_from_digits(digits, n, exponent, negative, &v))
		return ps_fail(bad_value(d, e, t));
	return ps_from_decimal(v);
}

static ps_value read_bytes(struct deserializer *d, enum clix_elem e, const struct clix_str *t)
{
	struct buf b = BUF_INIT;
	if (!buf_put_unbase64(&b, t->s, t->n)) {
		buf_fini(&b);
		return ps_fail(bad_value(d, e, t));
	}
	ps_value v = ps_byte_array(buf_str(&b), b.len);
	buf_fini(&b);
	return v;
}

static bool put_unhex(struct buf *out, const char *s, size_t n)
{
	for (size_t i = 0; i + 1 < n; i += 2) {
		int byte = 0;
		for (size_t k = i; k < i + 2; k++) {
			int ch = s[k] | 32;
			int digit = ch >= '0' && ch <= '9' ? ch - '0' : ch >= 'a' && ch <= 'f' ? ch - 'a' + 10 : -1;
			if (digit < 0)
				return false;
			byte = byte * 16 + digit;
		}
		buf_put_byte(out, byte);
	}
	return n % 2 == 0;
}

static ps_value read_secret(struct deserializer *d, const struct clix_str *t)
{
	struct buf sealed = BUF_INIT, plain = BUF_INIT;
	ps_value v = PS_FAIL;
	if (!d->secrets || !d->secrets->open)
		ps_throw(&type_exc_not_supported, "A SecureString cannot be read here: there is no key.");
	else if (d->secrets->hex ? !put_unhex(&sealed, t->s, t->n) : !buf_put_unbase64(&sealed, t->s, t->n))
		bad_value(d, CLIX_SS, t);
	else if (d->secrets->open(d->secrets->arg, (const uint8_t *)buf_str(&sealed), sealed.len, &plain)) {
		struct buf text = BUF_INIT;
		for (size_t i = 0; i + 1 < plain.len; i += 2)
			buf_put_utf16(&text, (uint16_t)((uint8_t)plain.data[i] | (uint8_t)plain.data[i + 1] << 8));
		v = ps_secure_string_new(buf_str(&text), text.len);
		if (text.data)
			mem_wipe(text.data, text.len);
		buf_fini(&text);
	}
	if (plain.data)
		mem_wipe(plain.data, plain.len);
	buf_fini(&plain);
	buf_fini(&sealed);
	return v;
}

static ps_value read_datetime(struct deserializer *d, enum clix_elem e, const struct clix_str *t)
{
	int64_t ticks;
	int kind;
	if (!clix_parse_datetime(t->s, t->n, &ticks, &kind))
		return ps_fail(bad_value(d, e, t));
	static const enum ps_kind kinds[] = {KIND_UNSPECIFIED, KIND_UTC, KIND_LOCAL};
	if (kind == 2)
		ticks += clock_local_offset(ticks) * TICKS_PER_SECOND;
	return ps_from_datetime(ticks, kinds[kind]);
}

static ps_value read_primitive(struct deserializer *d, enum clix_elem e)
{
	struct clix_str t;
	struct guid g;
	double number;
	float single;
	bool truth;
	if (!clix_text(&d->r, &t))
		return ps_fail(reader_failed(d));
	switch ((int)e) {
	case CLIX_S:
	case CLIX_XD:
		if (e == CLIX_XD)
			break;
		return ps_string(t.s, t.n); /* the reader lets only good text through; lone surrogates are kept */
	case CLIX_B:
		return clix_parse_bool(t.s, t.n, &truth) ? ps_from_bool(truth) : ps_fail(bad_value(d, e, &t));
	case CLIX_DB:
		return clix_parse_double(t.s, t.n, &number) ? ps_from_double(number) : ps_fail(bad_value(d, e, &t));
	case CLIX_SG:
		return clix_parse_single(t.s, t.n, &single) ? ps_from_single(single) : ps_fail(bad_value(d, e, &t));
	case CLIX_D:
		return read_decimal(d, e, &t);
	case CLIX_DT:
		return read_datetime(d, e, &t);
	case CLIX_TS: {
		int64_t ticks;
		return clix_parse_timespan(t.s, t.n, &ticks) ? ps_from_timespan(ticks) : ps_fail(bad_value(d, e, &t));
	}
	case CLIX_G:
		return guid_parse(t.s, t.n, &g) ? ps_from_guid(&g) : ps_fail(bad_value(d, e, &t));
	case CLIX_URI:
		return read_converted(d, e, &t, &type_uri);
	case CLIX_VERSION:
		return read_converted(d, e, &t, &type_version);
	case CLIX_SBK: {
		ps_value text = ps_string_lossy(t.s, t.n);
		return text; /* a script block from outside is text until somebody makes it code */
	}
	case CLIX_BA:
		return read_bytes(d, e, &t);
	case CLIX_SS:
		return read_secret(d, &t);
	case CLIX_NIL:
		return PS_NULL;
	default:
		return read_integer(d, e, &t);
	}
	const struct ps_type *xml = ps_type_find("xml", 3, NULL);
	return xml ? read_converted(d, e, &t, xml) : ps_string_lossy(t.s, t.n);
}

/* ---- containers ---- */

static ps_value read_any(struct deserializer *d, enum clix_elem e);

static ps_value read_list(struct deserializer *d, enum clix_elem kind, ps_value list)
{
	enum clix_elem e;
	clix_enter(&d->r);
	while ((e = clix_next(&d->r)) > CLIX_CLOSE) {
		ps_value item = read_any(d, e);
		if (ps_failed(item))
			return PS_FAIL;
		ps_list_add(ps_list(list), item);
	}
	if (e == CLIX_ERROR || e == CLIX_EOF)
		return ps_fail(reader_failed(d));
	if (kind == CLIX_STK) { /* the top was written first, and stands last in the list */
		struct ps_list *l = ps_list(list);
		for (uint32_t i = 0; i < l->count / 2; i++) {
			ps_value t = l->at[i];
			l->at[i] = l->at[l->count - 1 - i];
			l->at[l->count - 1 - i] = t;
		}
	}
	return list;
}

static bool named(const struct deserializer *d, const char *name)
{
	return d->r.has_n && d->r.n.n == strlen(name) && memcmp(d->r.n.s, name, d->r.n.n) == 0;
}

/* A key that is there already: the table is made anew with case, and if that does not tell the keys apart, without any
 * equality at all.  Returns the table that took the entry. */
static ps_value put_entry(ps_value dict, ps_value key, ps_value value)
{
	for (int attempt = 0; attempt < 3; attempt++) {
		if (ps_is_unset(ps_dict_get(ps_dict(dict), key)))
			break;
		ps_value next = ps_dict_new(&type_hashtable, false), k, v;
		uint32_t pos = 0;
		if (!ps_dict_ignores_case(ps_dict(dict)))
			ps_dict_by_identity(ps_dict(next));
		while (ps_dict_next(ps_dict(dict), &pos, &k, &v))
			ps_dict_set(ps_dict(next), k, v);
		dict = next;
	}
	return ps_dict_set(ps_dict(dict), key, value) ? dict : PS_FAIL;
}

static ps_value read_entry(struct deserializer *d, ps_value dict)
{
	enum clix_elem e;
	clix_enter(&d->r);
	e = clix_next(&d->r);
	if (e == CLIX_ERROR || e == CLIX_EOF)
		return ps_fail(reader_failed(d));
	if (e == CLIX_CLOSE)
		return ps_fail(bad_document(d, "Key for dictionary entry is not specified."));
	if (!named(d, "Key"))
		return ps_fail(bad_document(d, "Name attribute for dictionary key is incorrectly specified."));
	ps_value key = read_any(d, e);
	if (ps_failed(key))
		return PS_FAIL;
	unsigned line, column;
	clix_reader_where(&d->r, &line, &column);
	if (ps_is_null(key))
		return ps_fail(bad_document_at("Null is specified as dictionary key.", line, column));
	e = clix_next(&d->r);
	if (e == CLIX_ERROR || e == CLIX_EOF)
		return ps_fail(reader_failed(d));
	if (e == CLIX_CLOSE)
		return ps_fail(bad_document_at("Value for dictionary entry is not specified.", line, column));
	if (!named(d, "Value"))
		return ps_fail(bad_document(d, "Name attribute for dictionary value is incorrectly specified."));
	ps_value value = read_any(d, e);
	if (ps_failed(value))
		return PS_FAIL;
	if (!clix_leave(&d->r))
		return ps_fail(reader_failed(d));
	return put_entry(dict, key, value);
}

/* `id`: the reference number that the table is known by, or -1. */
static ps_value read_dict(struct deserializer *d, ps_value dict, int64_t id)
{
	enum clix_elem e;
	clix_enter(&d->r);
	while ((e = clix_next(&d->r)) > CLIX_CLOSE) {
		if (e != CLIX_EN)
			return ps_fail(bad_document(d, "A dictionary holds something other than entries."));
		ps_value now = read_entry(d, dict);
		if (ps_failed(now) || (!ps_is(now, dict) && !remember(d, id, now)))
			return PS_FAIL;
		dict = now;
	}
	return e == CLIX_ERROR || e == CLIX_EOF ? ps_fail(reader_failed(d)) : dict;
}

/* ---- objects ---- */

static bool read_type_names(struct deserializer *d, struct type_names *ret)
{
	int64_t id = d->r.ref_id;
	struct ps_vec names = {NULL, 0, 0};
	enum clix_elem e;
	clix_enter(&d->r);
	while ((e = clix_next(&d->r)) > CLIX_CLOSE) {
		struct clix_str t;
		if (!clix_text(&d->r, &t))
			return reader_failed(d);
		ps_vec_add(&names, ps_string_lossy(t.s, t.n));
	}
	if (e == CLIX_ERROR || e == CLIX_EOF)
		return reader_failed(d);
	ret->count = names.count;
	ret->at = heap_array(const char *, names.count ? names.count : 1);
	for (uint32_t i = 0; i < names.count; i++)
		ret->at[i] = ps_str(names.at[i])->text;
	ret->received = heap_array(const char *, names.count ? names.count : 1);
	for (uint32_t i = 0; i < names.count; i++)
		ret->received[i] = strncmp(ret->at[i], "Deserialized.", 13) == 0 ? ret->at[i] : heap_printf("Deserialized.%s", ret->at[i]);
	if (id < 0)
		return true;
	if (id >= MAX_REFS)
		return bad_document(d, "A type reference number is too large.");
	if (id >= d->name_cap) {
		uint32_t cap = d->name_cap ? d->name_cap : 8;
		while (cap <= id)
			cap *= 2;
		struct type_names *more = heap_array(struct type_names, cap);
		if (d->name_cap)
			memcpy(more, d->names, d->name_cap * sizeof *more);
		d->names = more;
		d->name_cap = cap;
	}
	d->names[id] = *ret;
	return true;
}

/* Type names as the receiver sees them; primitives and containers that come back as themselves keep theirs. */
static void set_deserialized_names(ps_value obj, const struct type_names *names)
{
	ps_set_type_names(obj, names->received, names->count);
}

struct parts {
	ps_value base;               /* primitive or container inside, or PS_UNSET */
	bool container;
	struct type_names names;
	ps_value text;               /* ToString */
	ps_value obj;                /* what gathers the members: made early so that cycles can refer to it */
	int64_t id;
};

static bool read_members(struct deserializer *d, struct parts *p, enum ps_ext_kind kind)
{
	enum clix_elem e;
	clix_enter(&d->r);
	while ((e = clix_next(&d->r)) > CLIX_CLOSE) {
		ps_value name = ps_string_lossy(d->r.n.s ? d->r.n.s : "", d->r.n.n);
		bool named = d->r.has_n;
		ps_value v = read_any(d, e);
		if (ps_failed(v))
			return false;
		if (!named)
			continue;
		struct ps_ext_member m = {.name = ps_str(name)->text, .kind = kind, .value = v, .second = PS_UNSET};
		if (!ps_add_member(p->obj, &m, true))
			return false;
	}
	return e == CLIX_ERROR || e == CLIX_EOF ? reader_failed(d) : true;
}

/* `type`: the written type's name, or NULL. */
static ps_value container_new(enum clix_elem e, const char *type)
{
	static const char stack[] = "System.Collections.Stack", queue[] = "System.Collections.Queue";
	const struct ps_type *t = NULL;
	if (e == CLIX_DCT && type && strcmp(type, ORDERED) == 0)
		return ps_ordered_new();
	if (e == CLIX_DCT)
		return ps_hashtable_new();
	if (e == CLIX_STK)
		t = ps_type_find(stack, sizeof stack - 1, NULL);
	if (e == CLIX_QUE)
		t = ps_type_find(queue, sizeof queue - 1, NULL);
	if (!t)
		return ps_list_new(&type_arraylist);
	ps_value made = ps_type_new(t, NULL, 0);
	if (!ps_failed(made))
		return made;
	ps_take_pending();
	return ps_list_new(&type_arraylist);
}

/* A primitive or container inside an Obj becomes what the Obj stands for, wrapped to carry its members. */
static bool take_base(struct deserializer *d, struct parts *p, enum clix_elem e)
{
	bool container = e == CLIX_DCT || e == CLIX_LST || e == CLIX_IE || e == CLIX_STK || e == CLIX_QUE;
	if (container) {
		p->base = container_new(e, p->names.count ? p->names.at[0] : NULL);
		p->obj = p->base;
		p->container = true;
		if (!remember(d, p->id, p->obj))
			return false;
		p->base = e == CLIX_DCT ? read_dict(d, p->base, p->id) : read_list(d, e, p->base);
		p->obj = p->base;
		return !ps_failed(p->base);
	}
	p->base = read_any(d, e);
	if (ps_failed(p->base))
		return false;
	p->obj = ps_wrap_new(ps_base(p->base));
	return remember(d, p->id, p->obj);
}

static bool read_part(struct deserializer *d, struct parts *p, enum clix_elem e)
{
	struct clix_str t;
	switch ((int)e) {
	case CLIX_TN:
		return read_type_names(d, &p->names);
	case CLIX_TNREF:
		if (d->r.ref_id < 0 || d->r.ref_id >= d->name_cap)
			return bad_document(d, "The referenced type names do not exist.");
		p->names = d->names[d->r.ref_id];
		return clix_skip(&d->r) ? true : reader_failed(d);
	case CLIX_TOSTRING:
		if (!clix_text(&d->r, &t))
			return reader_failed(d);
		p->text = ps_string_lossy(t.s, t.n);
		return true;
	case CLIX_PROPS:
		if (ps_is_unset(p->base))
			ps_custom_is_adapted(p->obj);
		return read_members(d, p, EXT_PROPERTY);
	case CLIX_MS:
		return read_members(d, p, EXT_NOTE);
	default:
		return take_base(d, p, e);
	}
}

/* Known types that are made again of their text; PS_UNSET for all others. */
static ps_value revived(const struct parts *p)
{
	static const char *const of_text[] = {"System.Net.IPAddress", "System.Net.Mail.MailAddress"};
	if (!ps_is_string(p->text) || !p->names.count)
		return PS_UNSET;
	const char *name = p->names.at[0];
	if (strncmp(name, "Deserialized.", 13) == 0)
		name += 13;
	for (size_t i = 0; i < ARRAY_LEN(of_text); i++) {
		if (strcmp(name, of_text[i]) == 0) {
			const struct ps_type *t = ps_type_find(of_text[i], strlen(of_text[i]), NULL);
			return t ? ps_try_convert(p->text, t) : PS_UNSET;
		}
	}
	return PS_UNSET;
}

static ps_value finish_object(struct parts *p)
{
	bool own = ps_is_unset(p->base);
	if (ps_is_string(p->text) && own)
		ps_set_stored_text(p->obj, p->text);
	if (own && p->names.count)
		set_deserialized_names(p->obj, &p->names);
	else if (!own && !p->container && p->names.count) {
		/* an enum: its number, with its text as a note and its type names */
		set_deserialized_names(p->obj, &p->names);
		if (ps_is_string(p->text))
			ps_add_note(p->obj, "Value", p->text);
	} else if (p->container && p->names.count) {
		set_deserialized_names(p->obj, &p->names);
	}
	return p->obj;
}

static ps_value read_object(struct deserializer *d)
{
	struct parts p = {.base = PS_UNSET, .text = PS_UNSET, .obj = ps_custom_new(), .id = d->r.ref_id};
	enum clix_elem e;
	if (!remember(d, p.id, p.obj))
		return PS_FAIL;
	clix_enter(&d->r);
	while ((e = clix_next(&d->r)) > CLIX_CLOSE) {
		if (!read_part(d, &p, e))
			return PS_FAIL;
	}
	if (e == CLIX_ERROR || e == CLIX_EOF)
		return ps_fail(reader_failed(d));
	if (ps_is_unset(p.base)) {
		ps_value again = revived(&p);
		if (!ps_is_unset(again))
			return remember(d, p.id, again) ? again : PS_FAIL;
	}
	return finish_object(&p);
}

static ps_value read_any(struct deserializer *d, enum clix_elem e)
{
	ps_value v;
	switch ((int)e) {
	case CLIX_OBJ:
		return read_object(d);
	case CLIX_REF:
		v = referenced(d, d->r.ref_id);
		if (!ps_failed(v) && !clix_skip(&d->r))
			return ps_fail(reader_failed(d));
		return v;
	case CLIX_LST:
	case CLIX_IE:
	case CLIX_STK:
	case CLIX_QUE:
		return read_list(d, e, container_new(e, NULL));
	case CLIX_DCT:
		return read_dict(d, container_new(e, NULL), -1);
	case CLIX_PR:
		return read_object(d); /* a progress record is a bag of its elements */
	default:
		break;
	}
	if (e == CLIX_UNKNOWN || clix_elem_kind(e) == CLIX_KIND_STRUCT || clix_elem_kind(e) == CLIX_KIND_OTHER)
		return ps_fail(bad_document(d, "An element is not known to CLIXML."));
	return read_primitive(d, e);
}

#define NAMESPACE "http://schemas.microsoft.com/powershell/2004/04"
static bool is_root(const struct deserializer *d, enum clix_elem e)
{
	return e == CLIX_OBJS && d->r.xmlns.n == sizeof NAMESPACE - 1 && memcmp(d->r.xmlns.s, NAMESPACE, sizeof NAMESPACE - 1) == 0;
}

/* Version= must be a version whose first number is 1. */
static bool good_version(struct deserializer *d, const char *version)
{
	char *end;
	if (!*version)
		return true;
	unsigned long major = strtoul(version, &end, 10);
	if (end == version || (*end && *end != '.') || !strchr(version, '.'))
		return bad_document(d, "Version of PSObject is not valid.");
	if (major == 1)
		return true;
	char what[96];
	snprintf(what, sizeof what, "Version of incoming PSObject is %lu. Expected value is 1.", major);
	return bad_document(d, what);
}

int deserializer_next(struct deserializer *d, ps_value *ret)
{
	enum clix_elem e = clix_next(&d->r);
	if (d->document && !d->inside && e >= CLIX_CLOSE && !is_root(d, e)) {
		bad_document(d, "Element 'Objs' with namespace name '" NAMESPACE "' was not found.");
		return -1;
	}
	if (e == CLIX_OBJS) {
		char version[32] = "";
		if (d->r.version.s)
			snprintf(version, sizeof version, "%.*s", (int)d->r.version.n, d->r.version.s);
		d->inside = true;
		clix_enter(&d->r);
		e = clix_next(&d->r);
		if (e >= CLIX_CLOSE && d->document && !good_version(d, version))
			return -1;
	}
	if (e == CLIX_ERROR) {
		reader_failed(d);
		return -1;
	}
	if (e <= CLIX_CLOSE)
		return 0;
	*ret = read_any(d, e);
	return ps_failed(*ret) ? -1 : 1;
}

ps_value deserialize_message(const void *p, size_t n, const struct secret_codec *secrets)
{
	struct deserializer d PS_UNINITIALIZED;
	ps_value v = PS_NULL;
	deserializer_init(&d, p, n);
	d.secrets = secrets;
	if (n && deserializer_next(&d, &v) < 0)
		v = PS_FAIL;
	deserializer_fini(&d);
	return v;
}
