/* SPDX-License-Identifier: MIT */
/*
 * object/enum_text.c - enum values as names and back.  Called by text.c, convert_string.c, types/enum.c.
 */
#include "object/enum_text.h"

#include <string.h>
#include <strings.h>

#include "base/buf.h"
#include "object/number.h"
#include "object/throw.h"

/* The first name of each value, names in .NET's order: by unsigned value. */
static const struct ps_enum_row *row_of(const struct ps_type *t, int64_t v)
{
	for (const struct ps_enum_row *r = t->enums; r && r->name; r++) {
		if (r->value == v)
			return r;
	}
	return NULL;
}

static void put_flags(const struct ps_type *t, int64_t v, struct buf *out)
{
	uint64_t rest = (uint64_t)v;
	struct buf text = BUF_INIT;
	/* largest names first; what they cover is taken away, and they are written smallest first */
	for (;;) {
		const struct ps_enum_row *best = NULL;
		for (const struct ps_enum_row *r = t->enums; r && r->name; r++) {
			uint64_t bits = (uint64_t)r->value;
			if (bits != 0 && (rest & bits) == bits && (!best || bits > (uint64_t)best->value))
				best = r;
		}
		if (!best)
			break;
		rest &= ~(uint64_t)best->value;
		if (text.len)
			buf_insert(&text, 0, ", ", 2);
		buf_insert(&text, 0, best->name, strlen(best->name));
	}
	if (rest || !text.len)
		buf_printf(out, "%lld", (long long)v);
	else
		buf_put(out, text.data, text.len);
	buf_fini(&text);
}

void enum_text(ps_value v, struct buf *out)
{
	const struct ps_type *t = ps_type_of(v);
	int64_t value = ps_int64(v);
	const struct ps_enum_row *r = row_of(t, value);
	if (r)
		buf_puts(out, r->name);
	else if ((t->flags & PS_TYPE_FLAGS) && value != 0)
		put_flags(t, value, out);
	else
		buf_printf(out, "%lld", (long long)value);
}

bool enum_format(ps_value v, const char *fmt, size_t n, struct buf *out)
{
	const struct ps_type *t = ps_type_of(v);
	int64_t value = ps_int64(v);
	if (n == 0) {
		enum_text(v, out);
		return true;
	}
	if (n == 1) {
		switch (fmt[0] & ~0x20) {
		case 'G':
			enum_text(v, out);
			return true;
		case 'D':
			buf_printf(out, "%lld", (long long)value);
			return true;
		case 'F':
			if (row_of(t, value))
				enum_text(v, out);
			else
				put_flags(t, value, out);
			return true;
		case 'X': {
			enum ps_tc tc = t->underlying ? t->underlying->tc : TC_INT32;
			int width = tc == TC_SBYTE || tc == TC_BYTE ? 2 : tc == TC_INT16 || tc == TC_UINT16 ? 4
			    : tc == TC_INT64 || tc == TC_UINT64						? 16
													: 8;
			uint64_t mask = width == 16 ? UINT64_MAX : ((uint64_t)1 << width * 4) - 1;
			buf_printf(out, "%0*llX", width, (unsigned long long)((uint64_t)value & mask));
			return true;
		}
		default:
			break;
		}
	}
	return ps_throw(&type_exc_format, "Format string can be only \"G\", \"g\", \"X\", \"x\", \"F\", \"f\", \"D\" or \"d\".");
}

void enum_names(const struct ps_type *t, struct buf *out)
{
	bool first = true;
	for (const struct ps_enum_row *r = t->enums; r && r->name; r++) {
		if (!first)
			buf_puts(out, ", ");
		first = false;
		buf_puts(out, r->name);
	}
}

bool enum_is_defined(const struct ps_type *t, int64_t v)
{
	if (row_of(t, v))
		return true;
	if (!(t->flags & PS_TYPE_FLAGS))
		return false;
	uint64_t rest = (uint64_t)v;
	for (const struct ps_enum_row *r = t->enums; r && r->name; r++)
		rest &= ~(uint64_t)r->value;
	return rest == 0 && v != 0;
}

static bool no_match(const struct ps_type *t, const char *s, size_t n)
{
	struct buf names = BUF_INIT;
	enum_names(t, &names);
	ps_throw(&type_exc_argument,
	    "Unable to match the identifier name %.*s to a valid enumerator name. Specify one of the following enumerator names "
	    "and try again:\n%s",
	    (int)n, s, buf_str(&names));
	buf_fini(&names);
	return false;
}

static bool ambiguous(const struct ps_type *t, const char *s, size_t n)
{
	struct buf names = BUF_INIT;
	for (const struct ps_enum_row *r = t->enums; r && r->name; r++) {
		if (strncasecmp(r->name, s, n) == 0)
			buf_printf(&names, "%s%s", names.len ? ", " : "", r->name);
	}
	ps_throw(&type_exc_argument,
	    "The identifier name %.*s cannot be processed because it is either too similar or identical to the following "
	    "enumerator names: %s. Use a more specific identifier name.",
	    (int)n, s, buf_str(&names));
	buf_fini(&names);
	return false;
}

static const struct ps_enum_row *row_named(const struct ps_type *t, const char *s, size_t n)
{
	for (const struct ps_enum_row *r = t->enums; r && r->name; r++) {
		if (strlen(r->name) == n && strncasecmp(r->name, s, n) == 0)
			return r;
	}
	return NULL;
}

static bool parse_one(const struct ps_type *t, const char *s, size_t n, bool prefix, int64_t *ret)
{
	ps_value number;
	if (n > 0 && (s[0] == '-' || s[0] == '+' || (s[0] >= '0' && s[0] <= '9')) &&
	    number_parse(s, n, t->underlying ? t->underlying->tc : TC_INT32, NUM_INTEGER, culture_invariant, &number) == NUMBER_OK) {
		*ret = ps_tc(number) == TC_UINT64 ? (int64_t)ps_uint64(number) : ps_int64(number);
		return true;
	}
	const struct ps_enum_row *found = row_named(t, s, n);
	int matches = found ? 1 : 0;
	for (const struct ps_enum_row *r = t->enums; !found && prefix && r && r->name; r++) {
		if (strncasecmp(r->name, s, n) != 0)
			continue;
		*ret = r->value;
		matches++;
	}
	if (matches == 0)
		return no_match(t, s, n);
	if (matches > 1)
		return ambiguous(t, s, n);
	if (found)
		*ret = found->value;
	return true;
}

static void trim(const char **s, size_t *n)
{
	while (*n > 0 && (**s == ' ' || **s == '\t')) {
		(*s)++;
		(*n)--;
	}
	while (*n > 0 && ((*s)[*n - 1] == ' ' || (*s)[*n - 1] == '\t'))
		(*n)--;
}

bool enum_parse(const struct ps_type *t, const char *s, size_t n, bool prefix, int64_t *ret)
{
	trim(&s, &n);
	if (!memchr(s, ',', n))
		return parse_one(t, s, n, prefix, ret);
	uint64_t all = 0;
	for (const char *p = s, *end = s + n; p <= end; ) { /* of several, each must be a whole name */
		const char *comma = memchr(p, ',', (size_t)(end - p));
		size_t len = (size_t)((comma ? comma : end) - p);
		const char *name = p;
		p += len + 1;
		trim(&name, &len);
		const struct ps_enum_row *r = row_named(t, name, len);
		if (!r)
			return no_match(t, s, n);
		all |= (uint64_t)r->value;
	}
	*ret = (int64_t)all;
	return true;
}
