/* SPDX-License-Identifier: MIT */
/*
 * object/format_value.c - v.ToString(format) for every kind of value, and composite formats: "{0,-10:N2}" -f …
 *
 * Uses the current culture.  Called by -f, ToString(format) of types/, String.Format, the formatter's FormatString.
 */
#include "base/buf.h"
#include "base/guid.h"
#include "base/utf.h"
#include "object/convert.h"
#include "object/datetime.h"
#include "object/enum_text.h"
#include "object/number.h"
#include "object/throw.h"
#include "object/type_ops.h"

#define WIDTH_MAX 1000000 /* as .NET's limit for index and alignment */

static bool format_guid(ps_value v, const char *fmt, size_t n, struct buf *out)
{
	char text[GUID_TEXT + 1];
	guid_format(ps_guid(v), text);
	char kind = n == 0 ? 'd' : n == 1 ? (char)(fmt[0] | 0x20) : '\0';
	switch (kind) {
	case 'd':
		buf_puts(out, text);
		return true;
	case 'n':
		for (int i = 0; i < GUID_TEXT; i++) {
			if (text[i] != '-')
				buf_put_byte(out, text[i]);
		}
		return true;
	case 'b':
	case 'p':
		buf_put_byte(out, kind == 'b' ? '{' : '(');
		buf_puts(out, text);
		buf_put_byte(out, kind == 'b' ? '}' : ')');
		return true;
	case 'x': {
		const uint8_t *b = ps_guid(v)->b;
		buf_printf(out, "{0x%02x%02x%02x%02x,0x%02x%02x,0x%02x%02x,{", b[0], b[1], b[2], b[3], b[4], b[5], b[6], b[7]);
		for (int i = 8; i < 16; i++)
			buf_printf(out, "0x%02x%s", b[i], i < 15 ? "," : "}}");
		return true;
	}
	default:
		return ps_throw(&type_exc_format,
		    "Format string can be only \"D\", \"d\", \"N\", \"n\", \"P\", \"p\", \"B\", \"b\", \"X\" or \"x\".");
	}
}

bool ps_format_value(ps_value v, const char *fmt, size_t n, struct buf *out)
{
	ps_value base = ps_base(v);
	enum ps_tc tc = ps_tc(base);
	if (tc_is_number(tc))
		return number_format(base, fmt, n, culture_current(), out);
	switch ((int)tc) {
	case TC_NULL:
		return true;
	case TC_DATETIME:
		return datetime_format(ps_datetime_ticks(base), ps_datetime_kind(base), DATETIME_NO_OFFSET, fmt, n,
		    culture_current(), out);
	case TC_TIMESPAN:
		return timespan_format(ps_timespan_ticks(base), fmt, n, culture_current(), out);
	case TC_ENUM:
		return enum_format(base, fmt, n, out);
	case TC_GUID:
		return format_guid(base, fmt, n, out);
	case TC_PSOBJECT:
		return ps_to_text(v, out, NULL);
	case TC_STRING:
	case TC_BOOL:
	case TC_CHAR:
		return ps_net_to_string(base, out);
	default: {
		bool (*fn)(ps_value, const char *, size_t, struct buf *) = TYPE_OP(ps_type_of(base), format);
		return fn ? fn(base, fmt, n, out) : ps_net_to_string(base, out);
	}
	}
}

struct item {
	int32_t index, width;
	const char *fmt;
	size_t fmt_n;
};

static bool bad_format(const struct ps_str *s, size_t at, const char *what)
{
	return ps_throw(&type_exc_format, "Input string was not in a correct format. Failure to parse near offset %zu. %s",
	    utf16_length(s->text, at), what);
}

/* Reads digits at *at; *ret is -1 when there are none, more than WIDTH_MAX when too large. */
static void read_int(const struct ps_str *s, size_t *at, int32_t *ret)
{
	*ret = -1;
	while (*at < s->len && s->text[*at] >= '0' && s->text[*at] <= '9') {
		*ret = (*ret < 0 ? 0 : *ret) * 10 + (s->text[*at] - '0');
		(*at)++;
		if (*ret >= WIDTH_MAX)
			return;
	}
}

static void skip_blanks(const struct ps_str *s, size_t *at)
{
	while (*at < s->len && s->text[*at] == ' ')
		(*at)++;
}

/* Behind '{': index[,width][:format]}; false + FormatException. */
static bool read_item(const struct ps_str *s, size_t *at, struct item *ret)
{
	static const char ends[] = "Format item ends prematurely.";
	static const char digit[] = "Expected an ASCII digit.";
	*ret = (struct item){0, 0, NULL, 0};
	if (*at >= s->len)
		return bad_format(s, *at, ends);
	read_int(s, at, &ret->index);
	if (ret->index < 0)
		return bad_format(s, *at, digit);
	if (*at >= s->len)
		return bad_format(s, *at, ends);
	skip_blanks(s, at);
	if (*at < s->len && s->text[*at] == ',') {
		(*at)++;
		skip_blanks(s, at);
		bool left = *at < s->len && s->text[*at] == '-';
		*at += left;
		read_int(s, at, &ret->width);
		if (ret->width < 0)
			return bad_format(s, *at, *at >= s->len ? ends : digit);
		if (left)
			ret->width = -ret->width;
		skip_blanks(s, at);
	}
	if (*at < s->len && s->text[*at] == ':') {
		ret->fmt = s->text + ++*at;
		while (*at < s->len && s->text[*at] != '}') {
			if (s->text[*at] == '{')
				return bad_format(s, *at, ends);
			(*at)++;
		}
		ret->fmt_n = (size_t)(s->text + *at - ret->fmt);
	}
	if (*at >= s->len || s->text[*at] != '}')
		return bad_format(s, *at, *at >= s->len ? ends : "Format item ends prematurely.");
	(*at)++;
	return true;
}

static bool put_item(const struct item *item, ps_value v, struct buf *out)
{
	size_t from = out->len;
	if (!(item->fmt ? ps_format_value(v, item->fmt, item->fmt_n, out)
			: ps_tc(ps_base(v)) == TC_PSOBJECT ? ps_to_text(v, out, NULL) : ps_net_to_string(ps_base(v), out)))
		return false;
	size_t have = utf16_length(out->data ? out->data + from : "", out->len - from);
	size_t want = (size_t)(item->width < 0 ? -item->width : item->width);
	if (have >= want)
		return true;
	if (item->width < 0) {
		buf_fill(out, ' ', want - have);
		return true;
	}
	struct buf pad = BUF_INIT;
	buf_fill(&pad, ' ', want - have);
	buf_insert(out, from, pad.data, pad.len);
	buf_fini(&pad);
	return true;
}

static bool format_into(const struct ps_str *s, const ps_value *args, uint32_t n, struct buf *out)
{
	for (size_t at = 0; at < s->len; ) {
		char c = s->text[at];
		if (c != '{' && c != '}') {
			size_t end = at;
			while (end < s->len && s->text[end] != '{' && s->text[end] != '}')
				end++;
			buf_put(out, s->text + at, end - at);
			at = end;
			continue;
		}
		at++;
		if (at < s->len && s->text[at] == c) {
			buf_put_byte(out, c);
			at++;
			continue;
		}
		if (c == '}')
			return bad_format(s, at, at >= s->len ? "Format item ends prematurely." : "Unexpected closing brace without a corresponding opening brace.");
		struct item item;
		if (!read_item(s, &at, &item))
			return false;
		if ((uint32_t)item.index >= n)
			return ps_throw(&type_exc_format,
			    "Index (zero based) must be greater than or equal to zero and less than the size of the argument list.");
		if (!put_item(&item, args[item.index], out))
			return false;
	}
	return true;
}

ps_value ps_format(const struct ps_str *fmt, const ps_value *args, uint32_t n)
{
	struct buf out = BUF_INIT;
	if (!format_into(fmt, args, n, &out)) {
		buf_fini(&out);
		return PS_FAIL;
	}
	return ps_string_take(&out);
}
