/* SPDX-License-Identifier: MIT */
/*
 * object/types/stringbuilder.c - System.Text.StringBuilder: UTF-8 text on the script heap that grows under a lock.
 */
#include "object/types/string_find.h"

struct builder {
	struct ps_refobj ref;
	struct lock lock;
	char *text;
	size_t len, cap;
	int32_t capacity;            /* as .NET reports it */
};
extern struct ps_type type_stringbuilder;

static struct builder *self_builder(const struct ps_call *c)
{
	return (struct builder *)c->self.bits;
}

/* Replaces bytes [at, at + old) by the text; lock held. */
static void splice(struct builder *b, size_t at, size_t old, const char *s, size_t n)
{
	size_t len = b->len - old + n;
	if (len > b->cap || b->text == NULL) {
		size_t cap = b->cap < 32 ? 32 : b->cap;
		while (cap < len)
			cap *= 2;
		char *grown = heap_alloc_atomic(cap);
		if (b->len > 0)
			memcpy(grown, b->text, b->len);
		b->text = grown;
		b->cap = cap;
	}
	memmove(b->text + at + n, b->text + at + old, b->len - at - old);
	if (n > 0)
		memcpy(b->text + at, s, n);
	b->len = len;
}

static void append_bytes(struct builder *b, const char *s, size_t n)
{
	lock_take(&b->lock);
	splice(b, b->len, 0, s, n);
	lock_release(&b->lock);
}

/* A string of what is in the builder now; positions of the members below are computed on it. */
static const struct ps_str *text_of(struct builder *b)
{
	lock_take(&b->lock);
	ps_value v = ps_string(b->text == NULL ? "" : b->text, b->len);
	lock_release(&b->lock);
	return ps_str(v);
}

METHOD(new_builder)
{
	struct builder *b = heap_new(struct builder);
	b->ref.o.type = &type_stringbuilder;
	lock_init(&b->lock);
	b->capacity = 16;
	for (uint32_t i = 0; i < c->argc; i++)
		if (ps_is_string(c->args[i]))
			append_bytes(b, ps_str(c->args[i])->text, ps_str(c->args[i])->len);
		else if (ps_is_int(c->args[i]) && (i == 0 || ps_is_string(c->args[0])))
			b->capacity = arg_int(c, i) > 0 ? arg_int(c, i) : 16;
	return ps_from_obj(b);
}

static bool put_any(struct buf *b, ps_value v)
{
	if (ps_is_null(v))
		return true;
	if (ps_tc(ps_base(v)) == TC_ARRAY && ps_type_of(ps_base(v))->element == &type_char) {
		const struct ps_array *a = ps_array(ps_base(v));
		for (uint32_t i = 0; i < a->count; i++)
			buf_put_utf16(b, (uint16_t)ps_small(a->at[i]));
		return true;
	}
	return ps_net_to_string(v, b);
}

/* Appends what `b` holds (and empties it); the builder, or PS_FAIL when !ok. */
static ps_value append_buf(const struct ps_call *c, struct buf *b, bool ok)
{
	if (ok)
		append_bytes(self_builder(c), buf_str(b), b->len);
	buf_fini(b);
	return ok ? c->self : PS_FAIL;
}

/* (value) | (char, repeatCount) | (string, startIndex, count) */
METHOD(append)
{
	struct buf b = BUF_INIT;
	if (c->argc == 2) {
		if (arg_int(c, 1) < 0)
			return FAIL_RANGE("repeatCount", "Specified argument was out of the range of valid values.");
		for (int32_t i = 0; i < arg_int(c, 1); i++)
			buf_put_utf16(&b, (uint16_t)ps_small(c->args[0]));
		return append_buf(c, &b, true);
	}
	if (c->argc == 3 && ps_is_string(c->args[0])) {
		const struct ps_str *s = ps_str(c->args[0]);
		int64_t start = arg_int(c, 1), count = arg_int(c, 2);
		if (start < 0 || count < 0 || start + count > s->units)
			return FAIL_RANGE("startIndex", "Index was out of range. Must be non-negative and less than or equal to the size of "
			                                "the collection.");
		size_t from = str_offset(s, (uint32_t)start);
		append_bytes(self_builder(c), s->text + from, str_offset(s, (uint32_t)(start + count)) - from);
		return c->self;
	}
	if (ps_is_string(c->args[0])) {
		append_bytes(self_builder(c), ps_str(c->args[0])->text, ps_str(c->args[0])->len);
		return c->self;
	}
	return append_buf(c, &b, put_any(&b, c->args[0]));
}

METHOD(append_line)
{
	struct buf b = BUF_INIT;
	bool ok = c->argc == 0 || put_any(&b, c->args[0]);
	buf_put_byte(&b, '\n');
	return append_buf(c, &b, ok);
}

/* ([provider,] format, args…) */
METHOD(append_format)
{
	ps_value r;
	if (ps_call_static(&type_string, "Format", 6, c->args, c->argc, &r) != PS_FOUND || ps_failed(r))
		return PS_FAIL;
	append_bytes(self_builder(c), ps_str(r)->text, ps_str(r)->len);
	return c->self;
}

METHOD(append_join)
{
	ps_value r;
	if (ps_call_static(&type_string, "Join", 4, c->args, c->argc, &r) != PS_FOUND || ps_failed(r))
		return PS_FAIL;
	append_bytes(self_builder(c), ps_str(r)->text, ps_str(r)->len);
	return c->self;
}

/* (index, value [, count]) */
METHOD(insert)
{
	const struct ps_str *now = text_of(self_builder(c));
	int64_t at = arg_int(c, 0), times = c->argc > 2 ? arg_int(c, 2) : 1;
	if (at < 0 || at > now->units)
		return FAIL_RANGE("index", "Index was out of range. Must be non-negative and less than or equal to the size of the "
		                           "collection.");
	struct buf b = BUF_INIT;
	bool ok = true;
	for (int64_t i = 0; ok && i < times; i++)
		ok = put_any(&b, c->args[1]);
	if (ok) {
		lock_take(&self_builder(c)->lock);
		splice(self_builder(c), str_offset(now, (uint32_t)at), 0, buf_str(&b), b.len);
		lock_release(&self_builder(c)->lock);
	}
	buf_fini(&b);
	return ok ? c->self : PS_FAIL;
}

METHOD(remove_part)
{
	const struct ps_str *now = text_of(self_builder(c));
	int64_t at = arg_int(c, 0), n = arg_int(c, 1);
	if (n < 0)
		return FAIL_RANGE("length", "Length cannot be less than zero.");
	if (at < 0)
		return FAIL_RANGE("startIndex", "StartIndex cannot be less than zero.");
	if (at + n > now->units)
		return FAIL_RANGE("length", "Index was out of range. Must be non-negative and less than or equal to the size of the "
		                            "collection.");
	size_t from = str_offset(now, (uint32_t)at), to = str_offset(now, (uint32_t)(at + n));
	lock_take(&self_builder(c)->lock);
	splice(self_builder(c), from, to - from, "", 0);
	lock_release(&self_builder(c)->lock);
	return c->self;
}

/* (old, new [, startIndex, count]) of strings or chars */
METHOD(replace)
{
	const struct ps_str *now = text_of(self_builder(c));
	const ps_value pair[2] = {c->args[0], c->args[1]};
	int64_t at = c->argc > 2 ? arg_int(c, 2) : 0, n = c->argc > 3 ? arg_int(c, 3) : (int64_t)now->units - at;
	if (at < 0 || n < 0 || at + n > now->units)
		return FAIL_RANGE("startIndex", "Index was out of range. Must be non-negative and less than or equal to the size of the "
		                                "collection.");
	size_t from = str_offset(now, (uint32_t)at), to = str_offset(now, (uint32_t)(at + n));
	ps_value part = ps_string(now->text + from, to - from), r;
	if (ps_call_member(part, "Replace", 7, pair, 2, &r) != PS_FOUND || ps_failed(r))
		return PS_FAIL;
	lock_take(&self_builder(c)->lock);
	splice(self_builder(c), from, to - from, ps_str(r)->text, ps_str(r)->len);
	lock_release(&self_builder(c)->lock);
	return c->self;
}

METHOD(clear)
{
	lock_take(&self_builder(c)->lock);
	self_builder(c)->len = 0;
	lock_release(&self_builder(c)->lock);
	return c->self;
}

METHOD(to_string)
{
	const struct ps_str *now = text_of(self_builder(c));
	if (c->argc == 0)
		return ps_from_obj(now);
	return ps_call_member(ps_from_obj(now), "Substring", 9, c->args, c->argc, &(ps_value){0}) == PS_FOUND
	           ? ps_substring(now, (uint32_t)arg_int(c, 0), (uint32_t)arg_int(c, 1))
	           : PS_FAIL;
}

METHOD(get_length)
{
	struct builder *b = self_builder(c);
	lock_take(&b->lock);
	size_t units = b->len == 0 ? 0 : utf16_length(b->text, b->len);
	lock_release(&b->lock);
	return ps_from_int((int32_t)units);
}

METHOD(set_length)
{
	const struct ps_str *now = text_of(self_builder(c));
	int64_t n = arg_int(c, 0);
	if (n < 0)
		return FAIL_RANGE("value", "Length cannot be less than zero.");
	lock_take(&self_builder(c)->lock);
	if (n < now->units)
		self_builder(c)->len = str_offset(now, (uint32_t)n);
	else
		for (int64_t i = now->units; i < n; i++)
			splice(self_builder(c), self_builder(c)->len, 0, "\0", 1);
	lock_release(&self_builder(c)->lock);
	return PS_NOTHING;
}

METHOD(get_capacity)
{
	int32_t n = self_builder(c)->capacity, length = ps_int(get_length(c));
	while (n < length)
		n *= 2;
	return ps_from_int(n);
}

METHOD(set_capacity)
{
	self_builder(c)->capacity = arg_int(c, 0);
	return PS_NOTHING;
}

METHOD(max_capacity)
{
	return ps_from_int(INT32_MAX);
}

METHOD(get_char)
{
	const struct ps_str *now = text_of(self_builder(c));
	int64_t i = arg_int(c, 0);
	if (i < 0 || i >= now->units)
		return FAIL(type_exc_index, "Index was outside the bounds of the array.");
	return ps_from_char(ps_str_unit(now, (uint32_t)i));
}

static ps_value char_at(ps_value v, ps_value index)
{
	ps_value i = ps_convert(index, &type_int32);
	return ps_failed(i) ? i : get_char(&(struct ps_call){.self = v, .args = &i, .argc = 1});
}

static bool set_char_at(ps_value v, ps_value index, ps_value item)
{
	struct builder *b = (struct builder *)v.bits;
	const struct ps_str *now = text_of(b);
	ps_value i = ps_convert(index, &type_int32), ch = ps_convert(item, &type_char);
	if (ps_failed(i) || ps_failed(ch))
		return false;
	if (ps_int(i) < 0 || (uint32_t)ps_int(i) >= now->units)
		return ps_throw(&type_exc_argument_range, "Index was out of range. Must be non-negative and less than the size of the "
		                                          "collection. (Parameter 'index')");
	char text[4];
	size_t n = char_bytes((uint16_t)ps_small(ch), text), at = str_offset(now, (uint32_t)ps_int(i));
	lock_take(&b->lock);
	splice(b, at, str_offset(now, (uint32_t)ps_int(i) + 1) - at, text, n);
	lock_release(&b->lock);
	return true;
}

METHOD(equals)
{
	ps_value other = ps_base(c->args[0]);
	if (!ps_is_obj(other) || ps_type_of(other) != &type_stringbuilder)
		return PS_FALSE;
	return ps_from_bool(values_equal(ps_from_obj(text_of(self_builder(c))), ps_from_obj(text_of((struct builder *)other.bits))));
}

static bool builder_text(ps_value v, struct buf *out)
{
	const struct ps_str *s = text_of((struct builder *)v.bits);
	buf_put(out, s->text, s->len);
	return true;
}

#define APPEND(t) {"System.Text.StringBuilder Append(" t " value)", append, NULL}
#define INSERT(t) {"System.Text.StringBuilder Insert(int index, " t " value)", insert, NULL}
static const struct ps_member_row rows[] = {
	{"new()", new_builder, NULL},
	{"new(int capacity)", new_builder, NULL},
	{"new(string value)", new_builder, NULL},
	{"new(string value, int capacity)", new_builder, NULL},
	{"new(int capacity, int maxCapacity)", new_builder, NULL},
	{"System.Text.StringBuilder Append(char value, int repeatCount)", append, NULL},
	{"System.Text.StringBuilder Append(string value, int startIndex, int count)", append, NULL},
	APPEND("string"), APPEND("System.Text.StringBuilder"), APPEND("bool"), APPEND("char"), APPEND("sbyte"), APPEND("byte"),
	APPEND("short"), APPEND("int"), APPEND("long"), APPEND("float"), APPEND("double"), APPEND("decimal"), APPEND("ushort"),
	APPEND("uint"), APPEND("ulong"), APPEND("System.Object"), APPEND("char[]"),
	{"System.Text.StringBuilder AppendFormat(string format, System.Object arg0)", append_format, NULL},
	{"System.Text.StringBuilder AppendFormat(string format, System.Object arg0, System.Object arg1)", append_format, NULL},
	{"System.Text.StringBuilder AppendFormat(string format, System.Object arg0, System.Object arg1, System.Object arg2)",
     append_format, NULL},
	{"System.Text.StringBuilder AppendFormat(string format, Params System.Object[] args)", append_format, NULL},
	{"System.Text.StringBuilder AppendFormat(System.IFormatProvider provider, string format, Params System.Object[] args)",
     append_format, NULL},
	{"System.Text.StringBuilder AppendJoin(string separator, Params System.Object[] values)", append_join, NULL},
	{"System.Text.StringBuilder AppendLine()", append_line, NULL},
	{"System.Text.StringBuilder AppendLine(string value)", append_line, NULL},
	{"System.Text.StringBuilder Clear()", clear, NULL},
	{"bool Equals(System.Text.StringBuilder sb)", equals, NULL},
	INSERT("string"), INSERT("char"), INSERT("bool"), INSERT("int"), INSERT("long"), INSERT("double"), INSERT("decimal"),
	INSERT("System.Object"), INSERT("char[]"),
	{"System.Text.StringBuilder Insert(int index, string value, int count)", insert, NULL},
	{"System.Text.StringBuilder Remove(int startIndex, int length)", remove_part, NULL},
	{"System.Text.StringBuilder Replace(string oldValue, string newValue)", replace, NULL},
	{"System.Text.StringBuilder Replace(string oldValue, string newValue, int startIndex, int count)", replace, NULL},
	{"System.Text.StringBuilder Replace(char oldChar, char newChar)", replace, NULL},
	{"System.Text.StringBuilder Replace(char oldChar, char newChar, int startIndex, int count)", replace, NULL},
	{"string ToString()", to_string, NULL},
	{"string ToString(int startIndex, int length)", to_string, NULL},
	{"int Capacity {get;set;}", get_capacity, set_capacity},
	{"char Chars(int index) {get;set;}", get_char, NULL},
	{"int MaxCapacity {get;}", max_capacity, NULL},
	{"int Length {get;set;}", get_length, set_length},
	ROWS_END};
static const struct ps_type_ops ops = {.to_string = builder_text, .get_index = char_at, .set_index = set_char_at};
REF_TYPE(stringbuilder, "System.Text.StringBuilder", NULL, NULL, rows, &ops);
