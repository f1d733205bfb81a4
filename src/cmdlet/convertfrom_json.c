/* SPDX-License-Identifier: MIT */
/*
 * cmdlet/convertfrom_json.c - ConvertFrom-Json: a forgiving reader (comments, single quotes, bare names, trailing commas) that
 * makes custom objects or ordered hashtables.  Texts that look like ISO dates become dates.
 */
#include <string.h>

#include "base/buf.h"
#include "base/utf.h"
#include "cmdlet/cmdlet_types.h"
#include "engine/cmdlet.h"
#include "heap/heap.h"
#include "object/datetime.h"
#include "object/number.h"
#include "object/psobject.h"

enum { INPUT, AS_HASHTABLE, DEPTH, NO_ENUMERATE, DATE_KIND };
static const char *const params[] = {"InputObject", "AsHashtable", "Depth", "NoEnumerate", "DateKind", NULL};
enum date_kind { DATES_DEFAULT, DATES_LOCAL, DATES_UTC, DATES_OFFSET, DATES_STRING };
#define JSON_DEPTH_DEFAULT 1024
#define JSON_DEPTH_MAX     4096    /* recursion of this reader */

struct ps_type type_ordered_hashtable = {PS_TYPE_HEAD,
                                         .name = "System.Management.Automation.OrderedHashtable",
                                         .base = &type_hashtable,
                                         .tc = TC_DICT,
                                         .flags = PS_TYPE_REF,
                                         .interfaces = "System.Collections.IDictionary System.Collections.ICollection"};

#define NAME_CACHE 256u
struct reader {
	struct cmdlet_call *c;
	const char *start, *at, *end;
	int64_t max_depth, depth;
	bool as_hashtable;
	enum date_kind dates;
	const char *path[64];        /* names and indexes of what is being read, for messages */
	const struct ps_str *names[NAME_CACHE];
};
struct state {
	struct ps_vec lines;
};

static ps_value read_value(struct reader *r);

/* ---- errors ---- */
static ps_value fail(struct reader *r, const char *what)
{
	int line = 1;
	const char *from = r->start;
	for (const char *p = r->start; p < r->at; p++)
		if (*p == '\n') {
			line++;
			from = p + 1;
		}
	struct buf path = BUF_INIT;
	for (int64_t i = 0; i < r->depth && i < (int64_t)ARRAY_LEN(r->path); i++)
		if (r->path[i]) {
			if (path.len && r->path[i][0] != '[')
				buf_put_byte(&path, '.');
			buf_puts(&path, r->path[i]);
		}
	ps_throw(&type_exc_argument, "Conversion from JSON failed with error: %s. Path '%s', line %d, position %d.", what, buf_str(&path), line,
	         (int)utf16_length(from, (size_t)(r->at - from)));
	buf_fini(&path);
	return PS_FAIL;
}

static ps_value fail_char(struct reader *r, const char *what)
{
	size_t n = 1;
	uint32_t cp;
	if (r->at < r->end)
		n = utf8_decode(r->at, (size_t)(r->end - r->at), &cp);
	return fail(r, heap_printf("%s: %.*s", what, (int)n, r->at));
}

/* ---- blanks and comments ---- */
static bool skip_blank(struct reader *r)
{
	while (r->at < r->end) {
		char ch = *r->at;
		if (ch == ' ' || ch == '\t' || ch == '\n' || ch == '\r') {
			r->at++;
		} else if (ch == '/' && r->at + 1 < r->end && r->at[1] == '/') {
			while (r->at < r->end && *r->at != '\n')
				r->at++;
		} else if (ch == '/' && r->at + 1 < r->end && r->at[1] == '*') {
			const char *p = r->at + 2;
			while (p + 1 < r->end && !(p[0] == '*' && p[1] == '/'))
				p++;
			if (p + 1 >= r->end) {
				r->at = r->end;
				fail(r, "Unexpected end while parsing comment");
				return false;
			}
			r->at = p + 2;
		} else {
			break;
		}
	}
	return true;
}

/* ---- text ---- */
static int hex4(const char *s)
{
	int v = 0;
	for (int i = 0; i < 4; i++) {
		char ch = s[i];
		int d = ch >= '0' && ch <= '9' ? ch - '0' : (ch | 32) >= 'a' && (ch | 32) <= 'f' ? (ch | 32) - 'a' + 10 : -1;
		if (d < 0)
			return -1;
		v = v * 16 + d;
	}
	return v;
}

static bool read_escape(struct reader *r, struct buf *out)
{
	if (r->at + 1 >= r->end) {
		r->at = r->end;
		fail(r, "Unterminated string. Expected delimiter: \"");
		return false;
	}
	char ch = r->at[1];
	static const char from[] = "bfnrt", to[] = "\b\f\n\r\t";
	const char *p = strchr(from, ch);
	if (p && ch) {
		buf_put_byte(out, to[p - from]);
	} else if (ch == '"' || ch == '\'' || ch == '\\' || ch == '/') {
		buf_put_byte(out, ch);
	} else if (ch == 'u') {
		int unit = r->end - r->at >= 6 ? hex4(r->at + 2) : -1;
		if (unit < 0) {
			fail(r, "Invalid Unicode escape sequence");
			return false;
		}
		buf_put_utf16(out, (uint16_t)unit);
		r->at += 4;
	} else {
		fail(r, heap_printf("Bad JSON escape sequence: \\%c", ch));
		return false;
	}
	r->at += 2;
	return true;
}

/* The text between quotes; `plain` (without escapes) is given back as a piece of the input. */
static bool read_quoted(struct reader *r, const char **ret, size_t *ret_n, struct buf *space)
{
	char quote = *r->at++;
	const char *from = r->at, *p = from;
	while (p < r->end && *p != quote && *p != '\\')
		p++;
	if (p < r->end && *p == quote) {
		*ret = from;
		*ret_n = (size_t)(p - from);
		r->at = p + 1;
		return true;
	}
	buf_put(space, from, (size_t)(p - from));
	r->at = p;
	while (r->at < r->end && *r->at != quote) {
		if (*r->at == '\\') {
			if (!read_escape(r, space))
				return false;
			continue;
		}
		p = r->at;
		while (p < r->end && *p != quote && *p != '\\')
			p++;
		buf_put(space, r->at, (size_t)(p - r->at));
		r->at = p;
	}
	if (r->at >= r->end) {
		fail(r, heap_printf("Unterminated string. Expected delimiter: %c", quote));
		return false;
	}
	r->at++;
	*ret = buf_str(space);
	*ret_n = space->len;
	return true;
}

static bool digits(const char *s, size_t n)
{
	for (size_t i = 0; i < n; i++)
		if (s[i] < '0' || s[i] > '9')
			return false;
	return true;
}

/* yyyy-MM-ddTHH:mm:ss, maybe with a fraction and a zone. */
static bool looks_like_date(const char *s, size_t n)
{
	return n >= 19 && n <= 40 && s[4] == '-' && s[7] == '-' && s[10] == 'T' && s[13] == ':' && s[16] == ':' && digits(s, 4) &&
	       digits(s + 5, 2) && digits(s + 8, 2) && digits(s + 11, 2) && digits(s + 14, 2) && digits(s + 17, 2) &&
	       (n == 19 || s[19] == '.' || s[19] == 'Z' || s[19] == '+' || s[19] == '-');
}

static ps_value date_of(const struct reader *r, const char *s, size_t n)
{
	struct date_parsed d;
	if (!datetime_parse(s, n, culture_invariant, DATE_ROUNDTRIP_KIND, false, &d))
		return PS_UNSET;
	if (r->dates == DATES_OFFSET) {
		const struct ps_type *t = ps_type_find_builtin("System.DateTimeOffset", 21);
		return t ? ps_try_convert(ps_string(s, n), t) : PS_UNSET;
	}
	if (r->dates == DATES_LOCAL)
		return ps_from_datetime(d.kind == KIND_UTC ? datetime_to_local(d.ticks, KIND_UTC) : d.ticks, KIND_LOCAL);
	if (r->dates == DATES_UTC)
		return ps_from_datetime(d.kind == KIND_LOCAL ? datetime_to_utc(d.ticks, KIND_LOCAL) : d.ticks, KIND_UTC);
	return ps_from_datetime(d.ticks, d.kind);
}

static ps_value read_text(struct reader *r)
{
	const char *s;
	size_t n;
	struct buf space = BUF_INIT;
	ps_value v = PS_FAIL;
	if (read_quoted(r, &s, &n, &space)) {
		v = PS_UNSET;
		if (r->dates != DATES_STRING && looks_like_date(s, n))
			v = date_of(r, s, n);
		if (ps_is_unset(v))
			v = ps_string(s, n);
	}
	buf_fini(&space);
	return v;
}

/* ---- numbers and words ---- */
static ps_value read_number(struct reader *r)
{
	const char *s = r->at, *p = s;
	bool real = false;
	int64_t value = 0;
	while (p < r->end && ((*p >= '0' && *p <= '9') || *p == '-' || *p == '+' || *p == '.' || (*p | 32) == 'e' || (*p | 32) == 'x' ||
	                      ((*p | 32) >= 'a' && (*p | 32) <= 'f'))) {
		real = real || *p == '.' || (*p | 32) == 'e';
		p++;
	}
	size_t n = (size_t)(p - s);
	bool negative = *s == '-';
	ps_value v;
	if (n > 2 && s[0] == '0' && (s[1] | 32) == 'x') {
		if (number_parse(s + 2, n - 2, TC_INT64, NUM_HEX, culture_invariant, &v) != NUMBER_OK)
			return fail(r, heap_printf("Input string '%.*s' is not a valid number", (int)n, s));
		r->at = p;
		return v;
	}
	if (!real && n - negative <= 18 && n > negative && digits(s + negative, n - negative)) {
		for (const char *q = s + negative; q < p; q++)
			value = value * 10 + (*q - '0');
		v = ps_from_int64(negative ? -value : value);
	} else if (real ? number_parse(s, n, TC_DOUBLE, NUM_FLOAT, culture_invariant, &v) != NUMBER_OK
	                : number_parse(s, n, TC_INT64, NUM_INTEGER, culture_invariant, &v) != NUMBER_OK &&
	                      number_parse(s, n, TC_BIGINT, NUM_INTEGER, culture_invariant, &v) != NUMBER_OK) {
		return fail(r, heap_printf("Input string '%.*s' is not a valid number", (int)n, s));
	}
	r->at = p;
	return v;
}

static bool word(struct reader *r, const char *text)
{
	size_t n = strlen(text);
	if ((size_t)(r->end - r->at) < n || memcmp(r->at, text, n) != 0)
		return false;
	r->at += n;
	return true;
}

static ps_value read_word(struct reader *r)
{
	if (word(r, "true"))
		return PS_TRUE;
	if (word(r, "false"))
		return PS_FALSE;
	if (word(r, "null") || word(r, "undefined"))
		return PS_NULL;
	if (word(r, "NaN"))
		return ps_from_double(__builtin_nan(""));
	if (word(r, "Infinity"))
		return ps_from_double(__builtin_inf());
	if (word(r, "-Infinity"))
		return ps_from_double(-__builtin_inf());
	if ((*r->at >= '0' && *r->at <= '9') || *r->at == '-' || *r->at == '.')
		return read_number(r);
	return fail_char(r, "Unexpected character encountered while parsing value");
}

/* ---- arrays and objects ---- */
static bool enter(struct reader *r)
{
	if (r->depth >= r->max_depth || r->depth >= JSON_DEPTH_MAX) {
		fail(r, heap_printf("The reader's MaxDepth of %lld has been exceeded", (long long)r->max_depth));
		return false;
	}
	if (r->depth < (int64_t)ARRAY_LEN(r->path))
		r->path[r->depth] = NULL;
	r->depth++;
	return true;
}

static ps_value read_array(struct reader *r)
{
	struct ps_vec items = {NULL, 0, 0};
	if (!enter(r))
		return PS_FAIL;
	r->at++;
	for (bool first = true;; first = false) {
		if (!skip_blank(r))
			return PS_FAIL;
		if (r->at >= r->end) {
			if (first)
				return fail(r, "Unexpected end when deserializing array");
			break; /* an array that nobody closed */
		}
		if (*r->at == ']') {
			r->at++;
			break;
		}
		if (!first) {
			if (*r->at != ',')
				return fail_char(r, "After parsing a value an unexpected character was encountered");
			r->at++;
			if (!skip_blank(r))
				return PS_FAIL;
			if (r->at >= r->end)
				return fail(r, "Unexpected end when deserializing array");
			if (*r->at == ']') {
				r->at++;
				break;
			}
		}
		ps_value v = read_value(r);
		if (ps_failed(v))
			return v;
		ps_vec_add(&items, v);
	}
	r->depth--;
	return ps_object_array(items.at, items.count);
}

/* The same name again is the same text on the heap. */
static const struct ps_str *name_of(struct reader *r, const char *s, size_t n)
{
	uint32_t h = utf_hash(s, n);
	const struct ps_str **slot = &r->names[h & (NAME_CACHE - 1)];
	if (!*slot || (*slot)->len != n || memcmp((*slot)->text, s, n) != 0)
		*slot = ps_str(ps_string(s, n));
	return *slot;
}

static const struct ps_str *read_name(struct reader *r)
{
	const char *s = r->at;
	size_t n = 0;
	struct buf space = BUF_INIT;
	const struct ps_str *name = NULL;
	if (*s == '"' || *s == '\'') {
		if (read_quoted(r, &s, &n, &space))
			name = name_of(r, s, n);
		buf_fini(&space);
		return name;
	}
	while (r->at < r->end && ((*r->at | 32) >= 'a' ? (*r->at | 32) <= 'z' : *r->at == '_' || *r->at == '$' || (*r->at >= '0' && *r->at <= '9')))
		r->at++;
	if (r->at == s) {
		fail_char(r, "Invalid property identifier character");
		return NULL;
	}
	return name_of(r, s, (size_t)(r->at - s));
}

static bool add_member(struct reader *r, ps_value obj, const struct ps_str *name, ps_value v)
{
	if (r->as_hashtable)
		return ps_dict_set(ps_dict(obj), ps_from_obj(name), v);
	if (!name->len)
		return ps_throw_error(&type_exc_operation, "EmptyKeyInJsonString", CAT_INVALID_OPERATION, PS_NULL,
		                      "The provided JSON includes a property whose name is an empty string, this is only supported using the "
		                      "-AsHashTable switch.");
	const struct ps_ext_member *old = ps_find_ext(obj, name->text, name->len);
	if (old && strcmp(old->name, name->text) != 0)
		return ps_throw_error(&type_exc_operation, "KeysWithDifferentCasingInJsonString", CAT_INVALID_OPERATION, PS_NULL,
		                      "Cannot convert the JSON string because it contains keys with different casing. Please use the "
		                      "-AsHashTable switch instead. The key that was attempted to be added to the existing key '%s' was '%s'.",
		                      old->name, name->text);
	ps_add_note_str(obj, ps_from_obj(name), v);
	return true;
}

static ps_value read_object(struct reader *r)
{
	if (!enter(r))
		return PS_FAIL;
	ps_value obj = r->as_hashtable ? ps_dict_new_ordered(&type_ordered_hashtable, false, DICT_INSERTION) : ps_custom_new();
	const struct ps_str *name = NULL;
	r->at++;
	for (bool first = true;; first = false) {
		if (!skip_blank(r))
			return PS_FAIL;
		if (r->at < r->end && *r->at == '}') {
			r->at++;
			break;
		}
		if (!first && r->at < r->end) {
			if (*r->at != ',')
				return fail_char(r, "After parsing a value an unexpected character was encountered");
			r->at++;
			if (!skip_blank(r))
				return PS_FAIL;
			if (r->at < r->end && *r->at == '}') {
				r->at++;
				break;
			}
		}
		if (r->at >= r->end)
			return fail(r, "Unexpected end when deserializing object");
		name = read_name(r);
		if (!name || !skip_blank(r))
			return PS_FAIL;
		if (r->at >= r->end)
			return fail(r, "Unexpected end when deserializing object");
		if (*r->at != ':')
			return fail_char(r, "Invalid character after parsing property name. Expected ':' but got");
		r->at++;
		if (r->depth - 1 < (int64_t)ARRAY_LEN(r->path))
			r->path[r->depth - 1] = name->text;
		if (!skip_blank(r))
			return PS_FAIL;
		if (r->at >= r->end)
			return fail(r, "Unexpected end when deserializing object");
		ps_value v = read_value(r);
		if (ps_failed(v) || !add_member(r, obj, name, v))
			return PS_FAIL;
	}
	r->depth--;
	return obj;
}

static ps_value read_value(struct reader *r)
{
	switch (*r->at) {
	case '{':
		return read_object(r);
	case '[':
		return read_array(r);
	case '"':
	case '\'':
		return read_text(r);
	default:
		return read_word(r);
	}
}

/* ---- the cmdlet ---- */
/* PS_UNSET: the text is empty. */
static ps_value parse(struct cmdlet_call *c, const char *s, size_t n)
{
	struct reader *r = heap_new(struct reader);
	r->c = c;
	r->start = r->at = s;
	r->end = s + n;
	r->max_depth = cmdlet_int(c, DEPTH, JSON_DEPTH_DEFAULT);
	if (r->max_depth == 0)
		r->max_depth = JSON_DEPTH_MAX;
	r->as_hashtable = cmdlet_switch(c, AS_HASHTABLE);
	if (cmdlet_has(c, DATE_KIND)) {
		static const char *const names[] = {"Default", "Local", "Utc", "Offset", "String"};
		ps_value v = ps_base(c->args[DATE_KIND]);
		for (int i = 0; i < (int)ARRAY_LEN(names); i++)
			if (ps_is_string(v) && ps_str_is_nocase(v, names[i]))
				r->dates = (enum date_kind)i;
		if (!ps_is_string(v))
			r->dates = (enum date_kind)ps_int64(v);
	}
	if (!skip_blank(r))
		return PS_FAIL;
	if (r->at >= r->end)
		return PS_UNSET;
	ps_value v = read_value(r);
	if (ps_failed(v) || !skip_blank(r))
		return PS_FAIL;
	if (r->at < r->end)
		return fail_char(r, "Additional text encountered after finished reading JSON content");
	return v;
}

static enum ps_status process(struct cmdlet_call *c)
{
	ps_value v = cmdlet_has(c, INPUT) ? c->args[INPUT] : PS_UNSET;
	if (!ps_is_unset(v) && ps_is_string(ps_base(v)))
		ps_vec_add(&((struct state *)c->state)->lines, ps_base(v));
	return PS_OK;
}

static enum ps_status write(struct cmdlet_call *c, ps_value v)
{
	if (ps_is_unset(v))
		return PS_OK;
	if (ps_is_null(v))
		return cmdlet_write(c, PS_NULL);
	return cmdlet_switch(c, NO_ENUMERATE) ? cmdlet_write(c, v) : cmdlet_write_all(c, v);
}

static enum ps_status write_joined(struct cmdlet_call *c, const struct ps_vec *lines)
{
	struct buf all = BUF_INIT;
	for (uint32_t i = 0; i < lines->count; i++) {
		if (i)
			buf_put_byte(&all, '\n');
		buf_put(&all, ps_str(lines->at[i])->text, ps_str(lines->at[i])->len);
	}
	ps_value v = parse(c, buf_str(&all), all.len);
	buf_fini(&all);
	return ps_failed(v) ? PS_ERROR : write(c, v);
}

static enum ps_status end(struct cmdlet_call *c)
{
	const struct ps_vec *lines = &((struct state *)c->state)->lines;
	if (!lines->count)
		return PS_OK;
	ps_value v = parse(c, ps_str(lines->at[0])->text, ps_str(lines->at[0])->len);
	if (lines->count == 1)
		return ps_failed(v) ? PS_ERROR : write(c, v);
	if (ps_failed(v)) /* the lines of one document */
		ps_take_pending();
	if (ps_failed(v) || ps_is_unset(v))
		return write_joined(c, lines);
	enum ps_status st = write(c, v);
	for (uint32_t i = 1; i < lines->count && st == PS_OK; i++) {
		v = parse(c, ps_str(lines->at[i])->text, ps_str(lines->at[i])->len);
		st = ps_failed(v) ? PS_ERROR : write(c, v);
	}
	return st;
}

const struct cmdlet cmdlet_convertfrom_json = {.name = "ConvertFrom-Json",
                                               .params = params,
                                               .state_size = sizeof(struct state),
                                               .process = process,
                                               .end = end,
                                               .synopsis = "Converts a JSON-formatted string to a custom object or a hashtable."};
