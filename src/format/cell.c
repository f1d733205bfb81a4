/* SPDX-License-Identifier: MIT */
/*
 * format/cell.c - the text of one value inside a table cell or list line, and the measuring of text in terminal cells.
 * Follows PowerShell's PSObjectHelper.SmartToString: collections in braces, cut at $FormatEnumerationLimit.
 */
#include <string.h>

#include "base/utf.h"
#include "format/format.h"
#include "heap/heap.h"
#include "object/convert.h"
#include "object/psobject.h"
#include "object/throw.h"

#define ELLIPSIS "\xE2\x80\xA6"

static int64_t enumeration_limit(struct runspace *rs)
{
	ps_value v = rs ? ps_base(variable_get(rs, "global:FormatEnumerationLimit")) : PS_UNSET;
	return ps_is_int(v) ? ps_int(v) : 4;
}

static void put_text(struct buf *b, ps_value v)
{
	size_t before = b->len;
	enum ps_tc tc = ps_tc(ps_base(v)); /* PSObject's own text: "@{a=1}", "1 2" */
	bool script = (tc == TC_PSOBJECT && ps_is_unset(ps_stored_text(v))) || tc == TC_ARRAY || tc == TC_LIST;
	if (!(script ? ps_to_text(v, b, NULL) : ps_display_text(v, b))) {
		ps_take_pending();
		buf_truncate(b, before);
	}
}

/* One element of a collection: $null is spelled out, a nested collection is shown by its type as ToString does. */
static void put_element(struct buf *b, ps_value v)
{
	ps_value base = ps_base(v);
	if (ps_is_null(v)) {
		buf_puts(b, "$null");
	} else if (ps_is_obj(base) && ps_obj(base)->type == &type_dictionary_entry) {
		const struct ps_entry *e = (const struct ps_entry *)base.bits;
		buf_put_byte(b, '[');
		put_text(b, e->key);
		buf_puts(b, ", ");
		if (!ps_is_null(e->value))
			put_text(b, e->value);
		buf_put_byte(b, ']');
	} else
		put_text(b, v);
}

static void put_collection(struct runspace *rs, struct buf *b, struct ps_enumerator *e)
{
	int64_t limit = enumeration_limit(rs);
	ps_value item;
	buf_put_byte(b, '{');
	for (int64_t i = 0; e->next(e, &item) > 0; i++) {
		if (limit >= 0 && i >= limit) {
			buf_puts(b, ELLIPSIS);
			break;
		}
		if (i)
			buf_puts(b, ", ");
		put_element(b, item);
	}
	if (!ps_is_null(ps_pending()))
		ps_take_pending();
	buf_put_byte(b, '}');
}

/* A format string is either a composite one ("No. {0:000}") or one for the value itself ("N1"). */
static bool put_formatted(struct buf *b, ps_value v, const char *format)
{
	bool ok;
	if (strchr(format, '{')) {
		ps_value text = ps_format(ps_str(ps_cstring(format)), &v, 1);
		ok = !ps_failed(text);
		if (ok)
			buf_put(b, ps_str(text)->text, ps_str(text)->len);
	} else {
		ok = ps_format_value(v, format, strlen(format), b);
	}
	if (!ok)
		ps_take_pending();
	return ok;
}

const char *format_cell(struct runspace *rs, ps_value v, const char *format)
{
	if (ps_is_null(v) || ps_is_unset(v))
		return "";
	ps_value base = ps_base(v);
	if (ps_is_string(base) && !format)
		return ps_str(base)->text;
	struct buf b = BUF_INIT;
	if (!format || !put_formatted(&b, base, format)) {
		buf_reset(&b);
		struct ps_enumerator *e = NULL;
		if (ps_is_obj(base) && !ps_is_string(base)) {
			e = ps_tc(base) == TC_DICT ? ps_enumerate_dict(base) : ps_enumerate(base);
			if (!e && !ps_is_null(ps_pending()))
				ps_take_pending();
		}
		if (e) {
			put_collection(rs, &b, e);
			if (e->close)
				e->close(e);
		} else {
			put_text(&b, v);
		}
	}
	const char *text = heap_strndup(buf_str(&b), b.len);
	buf_fini(&b);
	return text;
}

/* Bytes of the escape sequence at s (ESC [ … letter), or 0. */
static size_t escape_length(const char *s, size_t n)
{
	if (n < 2 || s[0] != '\x1b' || s[1] != '[')
		return 0;
	for (size_t i = 2; i < n; i++) {
		if (s[i] >= '@' && s[i] <= '~')
			return i + 1;
	}
	return 0;
}

/* A tab counts one cell, as PowerShell's LengthInBufferCells has it. */
static int cell_of(uint32_t cp)
{
	return cp == '\t' ? 1 : cp_width(cp);
}

int format_width(const char *s, size_t n)
{
	int cells = 0;
	for (size_t i = 0; i < n;) {
		size_t skip = escape_length(s + i, n - i);
		if (skip) {
			i += skip;
			continue;
		}
		uint32_t cp;
		i += utf8_decode(s + i, n - i, &cp);
		cells += cell_of(cp);
	}
	return cells;
}

size_t format_fit(const char *s, size_t n, int cells, int *ret_cells)
{
	int used = 0;
	size_t i = 0;
	while (i < n) {
		size_t skip = escape_length(s + i, n - i);
		if (skip) {
			i += skip;
			continue;
		}
		uint32_t cp;
		size_t bytes = utf8_decode(s + i, n - i, &cp);
		if (used + cell_of(cp) > cells)
			break;
		used += cell_of(cp);
		i += bytes;
	}
	*ret_cells = used;
	return i;
}
