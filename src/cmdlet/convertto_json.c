/* SPDX-License-Identifier: MIT */
/*
 * cmdlet/convertto_json.c - ConvertTo-Json: any value as JSON text, written straight into one buffer.
 *
 * Scalars are written as themselves; dictionaries and sequences as their items; all else by its properties, extended ones
 * behind its own.  What lies deeper than -Depth becomes text, with one warning.
 */
#include <string.h>

#include "base/buf.h"
#include "base/utf.h"
#include "engine/cmdlet.h"
#include "object/datetime.h"
#include "object/number.h"
#include "object/psobject.h"

enum { INPUT, DEPTH, COMPRESS, ENUMS, AS_ARRAY, ESCAPE };
static const char *const params[] = {"InputObject", "Depth", "Compress", "EnumsAsStrings", "AsArray", "EscapeHandling", NULL};
enum escape { ESCAPE_DEFAULT, ESCAPE_NON_ASCII, ESCAPE_HTML };

struct writer {
	struct cmdlet_call *c;
	struct buf out;
	int64_t max_depth;
	bool compress, enums_as_text, warned;
	enum escape escape;
	int level;                   /* of indentation */
};
struct state {
	struct ps_vec inputs;
};

static bool put_value(struct writer *w, ps_value v, int64_t depth);

static void new_line(struct writer *w)
{
	if (w->compress)
		return;
	buf_put_byte(&w->out, '\n');
	buf_fill(&w->out, ' ', (size_t)w->level * 2);
}

static void put_unit(struct buf *out, uint32_t unit)
{
	buf_printf(out, "\\u%04x", unit);
}

static const char *short_escape(uint8_t ch)
{
	switch (ch) {
	case '\b': return "\\b";
	case '\t': return "\\t";
	case '\n': return "\\n";
	case '\f': return "\\f";
	case '\r': return "\\r";
	case '\\': return "\\\\";
	case '"': return "\\\"";
	default: return NULL;
	}
}

/* One character that is not written as it is; returns the bytes it took, 0: it is. */
static size_t put_special(struct writer *w, const char *s, size_t n)
{
	uint8_t ch = (uint8_t)*s;
	if (w->escape == ESCAPE_HTML && (ch == '<' || ch == '>' || ch == '&' || ch == '\'' || ch == '"')) {
		put_unit(&w->out, ch);
		return 1;
	}
	if (ch < 0x80) {
		const char *known = short_escape(ch);
		if (known)
			buf_puts(&w->out, known);
		else if (ch < 0x20)
			put_unit(&w->out, ch);
		else
			return 0;
		return 1;
	}
	uint32_t cp;
	size_t used = utf8_decode(s, n, &cp);
	if (w->escape == ESCAPE_NON_ASCII && cp > 0xFFFF) {
		put_unit(&w->out, 0xD800 + ((cp - 0x10000) >> 10));
		put_unit(&w->out, 0xDC00 + ((cp - 0x10000) & 0x3FF));
	} else if (w->escape == ESCAPE_NON_ASCII || cp == 0x85 || cp == 0x2028 || cp == 0x2029) {
		put_unit(&w->out, cp);
	} else {
		return 0;
	}
	return used;
}

static void put_text(struct writer *w, const char *s, size_t n)
{
	static const uint8_t plain[256] = {[0x20] = 1, [0x21] = 1, [0x23 ... 0x25] = 1, [0x26] = 2, [0x27] = 2, [0x28 ... 0x3B] = 1,
	                                   [0x3C] = 2, [0x3D] = 1, [0x3E] = 2, [0x3F ... 0x5B] = 1, [0x5D ... 0x7F] = 1};
	buf_put_byte(&w->out, '"');
	size_t from = 0, i = 0;
	uint8_t limit = w->escape == ESCAPE_HTML ? 1 : 2;
	while (i < n) {
		uint8_t kind = plain[(uint8_t)s[i]];
		if (kind && kind <= limit) {
			i++;
			continue;
		}
		size_t start = w->out.len;
		buf_put(&w->out, s + from, i - from);
		size_t used = put_special(w, s + i, n - i);
		if (used) {
			i += used;
			from = i;
			continue;
		}
		buf_truncate(&w->out, start);
		i++;
	}
	buf_put(&w->out, s + from, n - from);
	buf_put_byte(&w->out, '"');
}

/* A point or an exponent marks a number that is no integer. */
static void put_real(struct writer *w, const char *s, size_t n)
{
	bool word = n && (s[n - 1] == 'N' || s[n - 1] == 'y' || (uint8_t)s[n - 1] >= 0x80);
	if (word) {
		put_text(w, s, n);
		return;
	}
	buf_put(&w->out, s, n);
	if (!memchr(s, '.', n) && !memchr(s, 'E', n))
		buf_puts(&w->out, ".0");
}

static void put_date(struct writer *w, ps_value v)
{
	int64_t ticks = ps_datetime_ticks(v);
	enum ps_kind kind = ps_datetime_kind(v);
	struct buf b = BUF_INIT;
	const char *format = kind == KIND_UTC ? "yyyy-MM-ddTHH:mm:ss.FFFFFFF'Z'" : kind == KIND_LOCAL ? "yyyy-MM-ddTHH:mm:ss.FFFFFFFzzz" : "yyyy-MM-ddTHH:mm:ss.FFFFFFF";
	if (!datetime_format(ticks, kind, DATETIME_NO_OFFSET, format, strlen(format), culture_invariant, &b))
		ps_take_pending();
	put_text(w, buf_str(&b), b.len);
	buf_fini(&b);
}

static bool put_net_text(struct writer *w, ps_value v)
{
	struct buf b = BUF_INIT;
	bool ok = ps_net_to_string(v, &b);
	if (ok)
		put_text(w, buf_str(&b), b.len);
	buf_fini(&b);
	return ok;
}

static void put_enum(struct writer *w, ps_value v)
{
	if (w->enums_as_text) {
		put_net_text(w, v);
		return;
	}
	const struct ps_type *under = ps_type_of(v)->underlying;
	if (under && (under->tc == TC_INT64 || under->tc == TC_UINT64))
		put_net_text(w, v);
	else
		buf_printf(&w->out, "%lld", (long long)ps_int64(v));
}

/* Values without members of their own; 1 written, 0 no such value, -1 failed. */
static int put_scalar(struct writer *w, ps_value v)
{
	struct buf b = BUF_INIT;
	if (ps_is_int(v)) {
		char text[16];
		uint32_t u = ps_int(v) < 0 ? 0u - (uint32_t)ps_int(v) : (uint32_t)ps_int(v);
		size_t at = sizeof text;
		do {
			text[--at] = (char)('0' + u % 10);
			u /= 10;
		} while (u);
		if (ps_int(v) < 0)
			text[--at] = '-';
		buf_put(&w->out, text + at, sizeof text - at);
		return 1;
	}
	switch ((int)ps_tc(v)) {
	case TC_STRING:
		put_text(w, ps_str(v)->text, ps_str(v)->len);
		return 1;
	case TC_BOOL:
		buf_puts(&w->out, ps_truth(v) ? "true" : "false");
		return 1;
	case TC_CHAR:
	case TC_GUID:
		return put_net_text(w, v) ? 1 : -1;
	case TC_DATETIME:
		put_date(w, v);
		return 1;
	case TC_ENUM:
		put_enum(w, v);
		return 1;
	case TC_DOUBLE:
	case TC_SINGLE:
	case TC_DECIMAL:
		number_text(v, culture_invariant, &b);
		put_real(w, buf_str(&b), b.len);
		buf_fini(&b);
		return 1;
	case TC_SBYTE:
	case TC_BYTE:
	case TC_INT16:
	case TC_UINT16:
	case TC_UINT32:
	case TC_INT64:
	case TC_UINT64:
	case TC_BIGINT:
		number_text(v, culture_invariant, &w->out);
		return 1;
	default:
		break;
	}
	if (ps_type_of(v) == &type_uri) {
		ps_value text = ps_get(v, "OriginalString");
		if (!ps_is_string(text))
			return put_net_text(w, v) ? 1 : -1;
		put_text(w, ps_str(text)->text, ps_str(text)->len);
		return 1;
	}
	if (ps_type_is_named(ps_type_of(v), "System.DBNull")) {
		buf_puts(&w->out, "null");
		return 1;
	}
	if (ps_type_is_named(ps_type_of(v), "System.DateTimeOffset")) {
		bool ok = ps_format_value(v, "yyyy-MM-ddTHH:mm:ss.FFFFFFFzzz", 30, &b);
		put_text(w, buf_str(&b), b.len);
		buf_fini(&b);
		return ok ? 1 : -1;
	}
	return 0;
}

/* ---- members ---- */
struct members {
	struct writer *w;
	uint32_t count;
	const char *names[64];       /* written so far, as far as they fit */
};

static bool known(const struct members *m, const char *name)
{
	for (uint32_t i = 0; i < m->count && i < ARRAY_LEN(m->names); i++)
		if (str_eq_nocase(m->names[i], name))
			return true;
	return false;
}

static bool put_member(struct members *m, const char *name, ps_value v, int64_t depth)
{
	struct writer *w = m->w;
	if (m->count < ARRAY_LEN(m->names))
		m->names[m->count] = name;
	if (m->count++)
		buf_put_byte(&w->out, ',');
	new_line(w);
	put_text(w, name, strlen(name));
	buf_puts(&w->out, w->compress ? ":" : ": ");
	return put_value(w, v, depth);
}

static struct members open_members(struct writer *w)
{
	buf_put_byte(&w->out, '{');
	w->level++;
	return (struct members){.w = w};
}

static void close_members(struct members *m)
{
	m->w->level--;
	if (m->count)
		new_line(m->w);
	buf_put_byte(&m->w->out, '}');
}

#define VALUES (EXT_NOTE | EXT_PROPERTY | EXT_ALIAS | EXT_SCRIPT_PROPERTY | EXT_CODE_PROPERTY)
static bool put_ext(struct members *m, ps_value obj, int64_t depth)
{
	uint32_t n = ps_ext_count(obj);
	for (uint32_t i = 0; i < n; i++) {
		struct ps_ext_member e = ps_ext_at(obj, i);
		ps_value v = e.value;
		if (!(e.kind & VALUES) || e.hidden || (m->count > n && known(m, e.name)))
			continue;
		if (e.kind != EXT_NOTE && ps_get_member(obj, e.name, strlen(e.name), &v) != PS_FOUND) {
			if (!ps_is_null(ps_pending()))
				ps_take_pending();
			v = PS_NULL;
		}
		if (!put_member(m, e.name, v, depth + 1))
			return false;
	}
	return true;
}

/* Members from type data and, for `net`, those of the type itself. */
static bool put_properties(struct members *m, ps_value obj, int64_t depth, bool net)
{
	uint32_t n;
	struct ps_prop_info *all = ps_properties(obj, VALUES, &n);
	for (int pass = net ? 0 : 1; pass < 2; pass++) {
		for (uint32_t i = 0; i < n; i++) {
			ps_value v;
			if ((pass == 0) != !all[i].ext || all[i].hidden || !all[i].gettable || known(m, all[i].name))
				continue;
			if (ps_get_member(obj, all[i].name, strlen(all[i].name), &v) != PS_FOUND) {
				if (!ps_is_null(ps_pending()))
					ps_take_pending();
				v = PS_NULL;
			}
			if (!put_member(m, all[i].name, v, depth + 1))
				return false;
		}
	}
	return true;
}

static bool put_dict(struct writer *w, ps_value dict, ps_value whole, int64_t depth)
{
	struct members m = open_members(w);
	uint32_t pos = 0;
	ps_value key, v;
	while (ps_dict_next(ps_dict(dict), &pos, &key, &v)) {
		ps_value name = ps_to_string(key);
		if (ps_failed(name) || !put_member(&m, ps_str(name)->text, v, depth + 1))
			return false;
	}
	if (ps_ext_count(whole) && !put_ext(&m, whole, depth))
		return false;
	close_members(&m);
	return true;
}

static bool put_items(struct writer *w, struct ps_enumerator *e, int64_t depth)
{
	ps_value item;
	int got, n = 0;
	buf_put_byte(&w->out, '[');
	w->level++;
	while ((got = e->next(e, &item)) > 0) {
		if (n++)
			buf_put_byte(&w->out, ',');
		new_line(w);
		if (!put_value(w, item, depth + 1)) {
			got = -1;
			break;
		}
	}
	if (e->close)
		e->close(e);
	w->level--;
	if (n)
		new_line(w);
	buf_put_byte(&w->out, ']');
	return got == 0;
}

/* A scalar or a sequence with members that were added to it: {"value": …, "Note": …} */
static bool put_decorated(struct writer *w, ps_value whole, ps_value base, struct ps_enumerator *e, int64_t depth)
{
	struct members m = open_members(w);
	m.names[m.count++] = "value";
	new_line(w);
	buf_puts(&w->out, w->compress ? "\"value\":" : "\"value\": ");
	if (e ? !put_items(w, e, depth) : put_scalar(w, base) < 0)
		return false;
	if (!put_ext(&m, whole, depth))
		return false;
	close_members(&m);
	return true;
}

static bool put_too_deep(struct writer *w, ps_value v)
{
	if (!w->warned) {
		w->warned = true;
		if (cmdlet_warning(w->c, "Resulting JSON is truncated as serialization has exceeded the set depth of %lld.", (long long)w->max_depth) != PS_OK)
			return false;
	}
	ps_value text = ps_to_string(v);
	if (ps_failed(text))
		return false;
	put_text(w, ps_str(text)->text, ps_str(text)->len);
	return true;
}

static bool put_object(struct writer *w, ps_value v, ps_value base, int64_t depth)
{
	struct members m = open_members(w);
	bool ok;
	if (ps_tc(base) == TC_PSOBJECT && !ps_has_own_type_names(v))
		ok = put_ext(&m, v, depth);
	else
		ok = put_properties(&m, v, depth, true);
	close_members(&m);
	return ok;
}

static bool put_value(struct writer *w, ps_value v, int64_t depth)
{
	if (ps_is_null(v)) {
		buf_puts(&w->out, "null");
		return true;
	}
	if (runspace_stopping(w->c->rs))
		return false;
	ps_value base = ps_is_obj(v) ? ps_base(v) : v;
	enum ps_tc tc = ps_tc(base);
	bool decorated = !ps_is(base, v) && tc != TC_STRING && tc != TC_DATETIME && tc != TC_PSOBJECT && ps_ext_count(v);
	struct buf *out = &w->out;
	size_t start = out->len;
	int scalar = put_scalar(w, base);
	if (scalar && decorated) {
		buf_truncate(out, start);
		return put_decorated(w, v, base, NULL, depth);
	}
	if (scalar)
		return scalar > 0;
	if (depth > w->max_depth)
		return put_too_deep(w, tc == TC_PSOBJECT ? v : base);
	if (tc == TC_DICT)
		return put_dict(w, base, v, depth);
	if (tc != TC_PSOBJECT) {
		struct ps_enumerator *e = ps_enumerate(base);
		if (e)
			return ps_ext_count(v) ? put_decorated(w, v, base, e, depth) : put_items(w, e, depth);
		if (!ps_is_null(ps_pending()))
			return false;
	}
	return put_object(w, v, base, depth);
}

/* ---- the cmdlet ---- */
static enum ps_status process(struct cmdlet_call *c)
{
	ps_value v = ps_is_unset(c->input) ? c->args[INPUT] : c->input;
	if (!ps_is_unset(v))
		ps_vec_add(&((struct state *)c->state)->inputs, v);
	return PS_OK;
}

static enum ps_status end(struct cmdlet_call *c)
{
	struct state *s = c->state;
	if (!s->inputs.count)
		return PS_OK;
	struct writer w = {.c = c,
	                   .out = BUF_INIT,
	                   .max_depth = cmdlet_int(c, DEPTH, 2),
	                   .compress = cmdlet_switch(c, COMPRESS),
	                   .enums_as_text = cmdlet_switch(c, ENUMS)};
	if (cmdlet_has(c, ESCAPE)) {
		ps_value e = ps_base(c->args[ESCAPE]);
		if (ps_is_string(e))
			w.escape = ps_str_is_nocase(e, "EscapeNonAscii") ? ESCAPE_NON_ASCII : ps_str_is_nocase(e, "EscapeHtml") ? ESCAPE_HTML : ESCAPE_DEFAULT;
		else
			w.escape = (enum escape)ps_int64(e);
	}
	bool many = s->inputs.count > 1 || cmdlet_switch(c, AS_ARRAY);
	bool ok = put_value(&w, many ? ps_vec_to_array(&s->inputs) : s->inputs.at[0], 0);
	if (!ok) {
		buf_fini(&w.out);
		return runspace_stopping(c->rs) ? PS_CANCELED : PS_ERROR;
	}
	return cmdlet_write(c, ps_string_take(&w.out));
}

const struct cmdlet cmdlet_convertto_json = {.name = "ConvertTo-Json",
                                             .params = params,
                                             .state_size = sizeof(struct state),
                                             .process = process,
                                             .end = end,
                                             .synopsis = "Converts an object to a JSON-formatted string."};
