/* SPDX-License-Identifier: MIT */
/*
 * object/types/encoding.c - System.Text.Encoding and its kin, and the conversions of object/encoding.h.
 */
#include "object/encoding.h"

#include "object/types/support.h"

static const struct encoding_row {
	const char *web, *shown, *type;
	int page;
	uint8_t mark[4], mark_len;
} encodings[] = {
	[ENCODING_UTF8] = {"utf-8", "Unicode (UTF-8)", "utf8", 65001, {0xEF, 0xBB, 0xBF}, 0},
	[ENCODING_UTF8_BOM] = {"utf-8", "Unicode (UTF-8)", "utf8", 65001, {0xEF, 0xBB, 0xBF}, 3},
	[ENCODING_ASCII] = {"us-ascii", "US-ASCII", "ascii", 20127, {0}, 0},
	[ENCODING_LATIN1] = {"iso-8859-1", "Western European (ISO)", "latin1", 28591, {0}, 0},
	[ENCODING_UTF16] = {"utf-16", "Unicode", "unicode", 1200, {0xFF, 0xFE}, 2},
	[ENCODING_UTF16_BE] = {"utf-16BE", "Unicode (Big-Endian)", "unicode", 1201, {0xFE, 0xFF}, 2},
	[ENCODING_UTF32] = {"utf-32", "Unicode (UTF-32)", "utf32", 12000, {0xFF, 0xFE, 0, 0}, 4},
	[ENCODING_UTF32_BE] = {"utf-32BE", "Unicode (UTF-32 Big-Endian)", "utf32", 12001, {0, 0, 0xFE, 0xFF}, 4},
};

static void put_unit(struct buf *out, uint32_t unit, unsigned bytes, bool big)
{
	for (unsigned i = 0; i < bytes; i++)
		buf_put_byte(out, (int)(unit >> (big ? 8 * (bytes - 1 - i) : 8 * i) & 0xFF));
}

void encoding_encode(enum encoding e, const char *s, size_t n, struct buf *out)
{
	if (e == ENCODING_UTF8 || e == ENCODING_UTF8_BOM) {
		for (size_t i = 0; i < n;) { /* a lone surrogate has no UTF-8 form */
			uint32_t cp;
			size_t used = utf8_decode(s + i, n - i, &cp);
			if (cp >= 0xD800 && cp <= 0xDFFF)
				buf_put_cp(out, UTF_REPLACEMENT);
			else
				buf_put(out, s + i, used);
			i += used;
		}
		return;
	}
	bool big = e == ENCODING_UTF16_BE || e == ENCODING_UTF32_BE;
	for (size_t i = 0; i < n;) {
		uint32_t cp;
		i += utf8_decode(s + i, n - i, &cp);
		if (e == ENCODING_ASCII || e == ENCODING_LATIN1) {
			buf_put_byte(out, cp < (e == ENCODING_ASCII ? 0x80u : 0x100u) ? (int)cp : '?');
		} else if (e == ENCODING_UTF32 || e == ENCODING_UTF32_BE) {
			put_unit(out, cp, 4, big);
		} else if (cp >= 0x10000) {
			put_unit(out, 0xD800 + ((cp - 0x10000) >> 10), 2, big);
			put_unit(out, 0xDC00 + ((cp - 0x10000) & 0x3FF), 2, big);
		} else {
			put_unit(out, cp, 2, big);
		}
	}
}

void encoding_decode(enum encoding e, const void *bytes, size_t n, struct buf *out)
{
	const uint8_t *p = bytes;
	if (e == ENCODING_UTF8 || e == ENCODING_UTF8_BOM) {
		buf_put_utf8_lossy(out, bytes, n);
		return;
	}
	if (e == ENCODING_ASCII || e == ENCODING_LATIN1) {
		for (size_t i = 0; i < n; i++)
			buf_put_cp(out, e == ENCODING_ASCII && p[i] >= 0x80 ? UTF_REPLACEMENT : p[i]);
		return;
	}
	bool big = e == ENCODING_UTF16_BE || e == ENCODING_UTF32_BE;
	size_t size = e == ENCODING_UTF32 || e == ENCODING_UTF32_BE ? 4 : 2, i = 0;
	for (; i + size <= n; i += size) {
		uint32_t unit = 0;
		for (size_t k = 0; k < size; k++)
			unit |= (uint32_t)p[i + k] << (big ? 8 * (size - 1 - k) : 8 * k);
		if (size == 2)
			buf_put_utf16(out, (uint16_t)unit);
		else
			buf_put_cp(out, unit > 0x10FFFF ? UTF_REPLACEMENT : unit);
	}
	if (i < n)
		buf_put_cp(out, UTF_REPLACEMENT);
}

size_t encoding_mark(enum encoding e, uint8_t out[4])
{
	memcpy(out, encodings[e].mark, 4);
	return encodings[e].mark_len;
}

enum encoding encoding_detect(const void *bytes, size_t n, enum encoding otherwise, size_t *ret_skip)
{
	static const enum encoding order[] = {ENCODING_UTF8_BOM, ENCODING_UTF32, ENCODING_UTF32_BE, ENCODING_UTF16, ENCODING_UTF16_BE};
	for (size_t i = 0; i < ARRAY_LEN(order); i++) {
		const struct encoding_row *r = &encodings[order[i]];
		if (n >= r->mark_len && memcmp(bytes, r->mark, r->mark_len) == 0) {
			*ret_skip = r->mark_len;
			return order[i];
		}
	}
	*ret_skip = 0;
	return otherwise;
}

bool encoding_find(const char *name, size_t n, enum encoding *ret)
{
	static const struct {
		const char *name;
		enum encoding e;
	} names[] = {{"utf-8", ENCODING_UTF8_BOM}, {"utf8", ENCODING_UTF8_BOM}, {"us-ascii", ENCODING_ASCII}, {"ascii", ENCODING_ASCII},
	    {"iso-8859-1", ENCODING_LATIN1}, {"latin1", ENCODING_LATIN1}, {"utf-16", ENCODING_UTF16}, {"utf-16le", ENCODING_UTF16},
	    {"unicode", ENCODING_UTF16}, {"utf-16be", ENCODING_UTF16_BE}, {"unicodefffe", ENCODING_UTF16_BE},
	    {"utf-32", ENCODING_UTF32}, {"utf-32le", ENCODING_UTF32}, {"utf-32be", ENCODING_UTF32_BE}};
	for (size_t i = 0; i < ARRAY_LEN(names); i++)
		if (utf_equal_nocase(names[i].name, strlen(names[i].name), name, n)) {
			*ret = names[i].e;
			return true;
		}
	return false;
}

/* ---- the values ---- */

struct encoding_value {
	struct ps_refobj ref;
	enum encoding e;
};
extern struct ps_type type_encoding, type_utf8_encoding, type_ascii_encoding, type_unicode_encoding, type_utf32_encoding,
    type_latin1_encoding, type_utf8_sealed, type_ascii_sealed, type_latin1_sealed;

static ps_value make(const struct ps_type *t, enum encoding e)
{
	struct encoding_value *v = heap_new(struct encoding_value);
	v->ref.o.type = t;
	v->e = e;
	return ps_from_obj(v);
}

ps_value ps_encoding_new(enum encoding e)
{
	static const struct ps_type *const types[] = {
	    [ENCODING_UTF8] = &type_utf8_encoding, [ENCODING_UTF8_BOM] = &type_utf8_sealed, [ENCODING_ASCII] = &type_ascii_sealed,
	    [ENCODING_LATIN1] = &type_latin1_sealed, [ENCODING_UTF16] = &type_unicode_encoding,
	    [ENCODING_UTF16_BE] = &type_unicode_encoding, [ENCODING_UTF32] = &type_utf32_encoding,
	    [ENCODING_UTF32_BE] = &type_utf32_encoding};
	return make(types[e], e);
}

bool ps_encoding_of(ps_value v, enum encoding *ret)
{
	v = ps_base(v);
	if (!ps_is_obj(v) || !ps_type_is(ps_type_of(v), &type_encoding))
		return false;
	*ret = ((struct encoding_value *)v.bits)->e;
	return true;
}

static enum encoding self_encoding(const struct ps_call *c)
{
	return ((struct encoding_value *)c->self.bits)->e;
}

METHOD(new_utf8)
{
	return make(&type_utf8_encoding, c->argc > 0 && arg_bool(c, 0) ? ENCODING_UTF8_BOM : ENCODING_UTF8);
}

METHOD(new_unicode)
{
	return make(&type_unicode_encoding, c->argc > 0 && arg_bool(c, 0) ? ENCODING_UTF16_BE : ENCODING_UTF16);
}

METHOD(new_utf32)
{
	return make(&type_utf32_encoding, c->argc > 0 && arg_bool(c, 0) ? ENCODING_UTF32_BE : ENCODING_UTF32);
}

METHOD(new_ascii)
{
	return make(&type_ascii_encoding, ENCODING_ASCII);
}

#define STATIC(name, e)                                                                                                       \
	METHOD(name)                                                                                                           \
	{                                                                                                                      \
		return ps_encoding_new(e);                                                                                     \
	}
STATIC(get_utf8, ENCODING_UTF8_BOM)
STATIC(get_ascii, ENCODING_ASCII)
STATIC(get_unicode, ENCODING_UTF16)
STATIC(get_big_endian, ENCODING_UTF16_BE)
STATIC(get_utf32, ENCODING_UTF32)
STATIC(get_latin1, ENCODING_LATIN1)
STATIC(get_default, ENCODING_UTF8)

METHOD(get_encoding)
{
	enum encoding e;
	if (ps_is_int(c->args[0])) {
		for (size_t i = 1; i < ARRAY_LEN(encodings); i++)
			if (encodings[i].page == arg_int(c, 0))
				return ps_encoding_new((enum encoding)i);
		if (arg_int(c, 0) == 0)
			return ps_encoding_new(ENCODING_UTF8);
		return FAIL(type_exc_not_supported, "No data is available for encoding %d. For information on defining a custom encoding, see "
		                                    "the documentation for the Encoding.RegisterProvider method.", arg_int(c, 0));
	}
	if (!encoding_find(arg_str(c, 0)->text, arg_str(c, 0)->len, &e))
		return FAIL_ARGUMENT("name", "'%s' is not a supported encoding name. For information on defining a custom encoding, see the "
		                             "documentation for the Encoding.RegisterProvider method.", arg_str(c, 0)->text);
	return ps_encoding_new(e);
}

/* The text of a string or char[] argument. */
static void put_text(struct buf *b, ps_value v)
{
	if (ps_is_string(v)) {
		buf_put(b, ps_str(v)->text, ps_str(v)->len);
		return;
	}
	for (uint32_t i = 0; i < ps_array(v)->count; i++)
		buf_put_utf16(b, (uint16_t)ps_small(ps_array_get(ps_array(v), i)));
}

/* (string | char[] [, index, count]) */
static bool encoded(const struct ps_call *c, struct buf *out)
{
	if (ps_is_null(c->args[0])) {
		fail_null("s");
		return false;
	}
	struct buf text = BUF_INIT;
	put_text(&text, c->args[0]);
	if (c->argc == 3) {
		ps_value s = ps_string(buf_str(&text), text.len);
		int64_t at = arg_int(c, 1), n = arg_int(c, 2);
		buf_reset(&text);
		if (at < 0 || n < 0 || at + n > ps_str(s)->units) {
			buf_fini(&text);
			return ps_throw_argument(&type_exc_argument_range, "count", "Index and count must refer to a location within the string.");
		}
		put_text(&text, ps_substring(ps_str(s), (uint32_t)at, (uint32_t)n));
	}
	encoding_encode(self_encoding(c), buf_str(&text), text.len, out);
	buf_fini(&text);
	return true;
}

METHOD(get_bytes)
{
	struct buf b = BUF_INIT;
	ps_value r = encoded(c, &b) ? ps_byte_array(buf_str(&b), b.len) : PS_FAIL;
	buf_fini(&b);
	return r;
}

METHOD(get_byte_count)
{
	struct buf b = BUF_INIT;
	ps_value r = encoded(c, &b) ? ps_from_int((int32_t)b.len) : PS_FAIL;
	buf_fini(&b);
	return r;
}

/* (byte[] [, index, count]) */
METHOD(get_string)
{
	uint32_t n;
	if (ps_is_null(c->args[0]))
		return fail_null("bytes");
	const uint8_t *p = arg_bytes(c, 0, &n);
	int64_t at = c->argc == 3 ? arg_int(c, 1) : 0, count = c->argc == 3 ? arg_int(c, 2) : (int64_t)n;
	if (at < 0 || count < 0)
		return FAIL_RANGE(at < 0 ? "index" : "count", "Non-negative number required.");
	if (at + count > n)
		return FAIL_RANGE("bytes", "Index and count must refer to a location within the buffer.");
	struct buf b = BUF_INIT;
	encoding_decode(self_encoding(c), p + at, (size_t)count, &b);
	return ps_from_buf(&b);
}

METHOD(get_chars)
{
	ps_value s = get_string(c), r;
	if (ps_failed(s))
		return s;
	return ps_call_member(s, "ToCharArray", 11, NULL, 0, &r) == PS_FOUND ? r : PS_FAIL;
}

METHOD(get_char_count)
{
	ps_value s = get_string(c);
	return ps_failed(s) ? s : ps_from_int((int32_t)ps_str(s)->units);
}

METHOD(get_max_bytes)
{
	int32_t n = arg_int(c, 0);
	enum encoding e = self_encoding(c);
	return ps_from_int(e <= ENCODING_UTF8_BOM ? (n + 1) * 3 : e <= ENCODING_LATIN1 ? n + 1 : e <= ENCODING_UTF16_BE ? (n + 1) * 2 : (n + 1) * 4);
}

METHOD(get_preamble)
{
	uint8_t mark[4];
	size_t n = encoding_mark(self_encoding(c), mark);
	return ps_byte_array(mark, n);
}

METHOD(web_name)
{
	return ps_cstring(encodings[self_encoding(c)].web);
}

METHOD(encoding_name)
{
	return ps_cstring(encodings[self_encoding(c)].shown);
}

METHOD(code_page)
{
	return ps_from_int(encodings[self_encoding(c)].page);
}

METHOD(single_byte)
{
	return ps_from_bool(self_encoding(c) == ENCODING_ASCII || self_encoding(c) == ENCODING_LATIN1);
}

METHOD(get_true)
{
	return PS_TRUE;
}

/* static Convert(from, to, bytes) */
METHOD(convert)
{
	enum encoding from, to;
	uint32_t n;
	const uint8_t *p = arg_bytes(c, 2, &n);
	if (!ps_encoding_of(c->args[0], &from) || !ps_encoding_of(c->args[1], &to))
		return fail_null("srcEncoding");
	struct buf text = BUF_INIT, out = BUF_INIT;
	encoding_decode(from, p, n, &text);
	encoding_encode(to, buf_str(&text), text.len, &out);
	ps_value r = ps_byte_array(buf_str(&out), out.len);
	buf_fini(&text);
	buf_fini(&out);
	return r;
}

METHOD(nothing)
{
	return PS_NOTHING;
}

static bool same_encoding(ps_value a, ps_value b)
{
	return ((struct encoding_value *)a.bits)->e == ((struct encoding_value *)b.bits)->e;
}

static const struct ps_member_row rows[] = {
	{"int GetByteCount(string s)", get_byte_count, NULL},
	{"int GetByteCount(char[] chars)", get_byte_count, NULL},
	{"byte[] GetBytes(string s)", get_bytes, NULL},
	{"byte[] GetBytes(char[] chars)", get_bytes, NULL},
	{"byte[] GetBytes(string s, int index, int count)", get_bytes, NULL},
	{"byte[] GetBytes(char[] chars, int index, int count)", get_bytes, NULL},
	{"int GetCharCount(byte[] bytes)", get_char_count, NULL},
	{"int GetCharCount(byte[] bytes, int index, int count)", get_char_count, NULL},
	{"char[] GetChars(byte[] bytes)", get_chars, NULL},
	{"char[] GetChars(byte[] bytes, int index, int count)", get_chars, NULL},
	{"int GetMaxByteCount(int charCount)", get_max_bytes, NULL},
	{"byte[] GetPreamble()", get_preamble, NULL},
	{"string GetString(byte[] bytes)", get_string, NULL},
	{"string GetString(byte[] bytes, int index, int count)", get_string, NULL},
	{"static byte[] Convert(System.Text.Encoding srcEncoding, System.Text.Encoding dstEncoding, byte[] bytes)", convert, NULL},
	{"static System.Text.Encoding GetEncoding(string name)", get_encoding, NULL},
	{"static System.Text.Encoding GetEncoding(int codepage)", get_encoding, NULL},
	{"static void RegisterProvider(System.Object provider)", nothing, NULL},
	{"static System.Text.Encoding ASCII {get;}", get_ascii, NULL},
	{"static System.Text.Encoding BigEndianUnicode {get;}", get_big_endian, NULL},
	{"static System.Text.Encoding Default {get;}", get_default, NULL},
	{"static System.Text.Encoding Latin1 {get;}", get_latin1, NULL},
	{"static System.Text.Encoding Unicode {get;}", get_unicode, NULL},
	{"static System.Text.Encoding UTF32 {get;}", get_utf32, NULL},
	{"static System.Text.Encoding UTF8 {get;}", get_utf8, NULL},
	{"string BodyName {get;}", web_name, NULL},
	{"int CodePage {get;}", code_page, NULL},
	{"string EncodingName {get;}", encoding_name, NULL},
	{"string HeaderName {get;}", web_name, NULL},
	{"bool IsReadOnly {get;}", get_true, NULL},
	{"bool IsSingleByte {get;}", single_byte, NULL},
	{"string WebName {get;}", web_name, NULL},
	{"int WindowsCodePage {get;}", code_page, NULL},
	ROWS_END};
static const struct ps_member_row utf8_rows[] = {
	{"new()", new_utf8, NULL}, {"new(bool encoderShouldEmitUTF8Identifier)", new_utf8, NULL},
	{"new(bool encoderShouldEmitUTF8Identifier, bool throwOnInvalidBytes)", new_utf8, NULL}, ROWS_END};
static const struct ps_member_row unicode_rows[] = {
	{"new()", new_unicode, NULL}, {"new(bool bigEndian, bool byteOrderMark)", new_unicode, NULL}, ROWS_END};
static const struct ps_member_row utf32_rows[] = {
	{"new()", new_utf32, NULL}, {"new(bool bigEndian, bool byteOrderMark)", new_utf32, NULL}, ROWS_END};
static const struct ps_member_row ascii_rows[] = {{"new()", new_ascii, NULL}, ROWS_END};
static const struct ps_type_ops ops = {.equals = same_encoding};
REF_TYPE(encoding, "System.Text.Encoding", NULL, "System.ICloneable", rows, &ops);
DERIVED_TYPE(utf8_encoding, "System.Text.UTF8Encoding", encoding, PS_TYPE_REF, utf8_rows, &ops);
DERIVED_TYPE(utf8_sealed, "System.Text.UTF8Encoding+UTF8EncodingSealed", utf8_encoding, PS_TYPE_REF, NULL, &ops);
DERIVED_TYPE(ascii_encoding, "System.Text.ASCIIEncoding", encoding, PS_TYPE_REF, ascii_rows, &ops);
DERIVED_TYPE(ascii_sealed, "System.Text.ASCIIEncoding+ASCIIEncodingSealed", ascii_encoding, PS_TYPE_REF, NULL, &ops);
DERIVED_TYPE(unicode_encoding, "System.Text.UnicodeEncoding", encoding, PS_TYPE_REF, unicode_rows, &ops);
DERIVED_TYPE(utf32_encoding, "System.Text.UTF32Encoding", encoding, PS_TYPE_REF, utf32_rows, &ops);
DERIVED_TYPE(latin1_encoding, "System.Text.Latin1Encoding", encoding, PS_TYPE_REF, NULL, &ops);
DERIVED_TYPE(latin1_sealed, "System.Text.Latin1Encoding+Latin1EncodingSealed", latin1_encoding, PS_TYPE_REF, NULL, &ops);
