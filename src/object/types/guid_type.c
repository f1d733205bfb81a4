/* SPDX-License-Identifier: MIT */
/*
 * object/types/guid_type.c - System.Guid.
 */
#include <ctype.h>

#include "base/clock.h"
#include "base/guid.h"
#include "object/types/support.h"

METHOD(new_guid)
{
	struct guid g = guid_random();
	return ps_from_guid(&g);
}

METHOD(version7)
{
	struct guid g = guid_random();
	uint64_t ms = (uint64_t)clock_unix_ns() / 1000000; /* RFC 9562: 48 bits of time in front */
	for (int i = 0; i < 6; i++)
		g.b[i] = (uint8_t)(ms >> (40 - 8 * i));
	g.b[6] = (uint8_t)(0x70 | (g.b[6] & 0x0F));
	return ps_from_guid(&g);
}

/* The high half of byte 8, and of byte 6: RFC 9562's variant and version. */
METHOD(get_variant)
{
	return ps_from_int(ps_guid(c->self)->b[8] >> 4);
}

METHOD(get_version)
{
	return ps_from_int(ps_guid(c->self)->b[6] >> 4);
}

METHOD(get_empty)
{
	static const struct guid zero;
	return ps_from_guid(&zero);
}

static ps_value fail_format(const struct ps_str *s)
{
	if (strchr(s->text, '-') == NULL && s->len != 32)
		return FAIL(type_exc_format, "Unrecognized Guid format.");
	return FAIL(type_exc_format, "Guid should contain 32 digits with 4 dashes (xxxxxxxx-xxxx-xxxx-xxxx-xxxxxxxxxxxx).");
}

static bool read_guid(const struct ps_str *s, struct guid *ret)
{
	const char *p = s->text;
	size_t n = s->len;
	while (n > 0 && isspace((unsigned char)*p))
		p++, n--;
	while (n > 0 && isspace((unsigned char)p[n - 1]))
		n--;
	return guid_parse(p, n, ret);
}

METHOD(parse)
{
	struct guid g;
	if (ps_is_null(c->args[0]))
		return fail_null("input");
	return read_guid(arg_str(c, 0), &g) ? ps_from_guid(&g) : fail_format(arg_str(c, 0));
}

METHOD(try_parse)
{
	struct guid g = {0};
	bool ok = read_guid(arg_str(c, 0), &g);
	if (!ok)
		g = (struct guid){0};
	return ps_reference_set(c->args[c->argc - 1], ps_from_guid(&g)) ? ps_from_bool(ok) : PS_FAIL;
}

METHOD(new_bytes)
{
	uint32_t n;
	const uint8_t *b = arg_bytes(c, 0, &n);
	if (n != 16)
		return FAIL_ARGUMENT("b", "Byte array for Guid must be exactly 16 bytes long.");
	struct guid g = guid_from_net(b);
	return ps_from_guid(&g);
}

METHOD(to_bytes)
{
	uint8_t out[16];
	guid_to_net(ps_guid(c->self), out);
	return ps_byte_array(out, sizeof(out));
}

static bool put_guid(const struct guid *g, const char *fmt, size_t n, struct buf *out)
{
	char text[GUID_TEXT + 1];
	char f = n == 0 ? 'D' : (char)toupper((unsigned char)fmt[0]);
	if (n > 1 || strchr("NDBPX", f) == NULL)
		return ps_throw(&type_exc_format, "Format string can be only \"D\", \"d\", \"N\", \"n\", \"P\", \"p\", \"B\", \"b\", \"X\" or "
		                                  "\"x\".");
	guid_format(g, text);
	if (f == 'X') {
		buf_printf(out, "{0x%.8s,0x%.4s,0x%.4s,{", text, text + 9, text + 14);
		for (int i = 0; i < 8; i++)
			buf_printf(out, "0x%02x%s", g->b[8 + i], i < 7 ? "," : "}}");
		return true;
	}
	if (f == 'B' || f == 'P')
		buf_put_byte(out, f == 'B' ? '{' : '(');
	for (const char *p = text; *p != '\0'; p++)
		if (f != 'N' || *p != '-')
			buf_put_byte(out, *p);
	if (f == 'B' || f == 'P')
		buf_put_byte(out, f == 'B' ? '}' : ')');
	return true;
}

static bool format_guid(ps_value v, const char *fmt, size_t n, struct buf *out)
{
	return put_guid(ps_guid(v), fmt, n, out);
}

METHOD(to_string)
{
	struct buf b = BUF_INIT;
	const struct ps_str *f = c->argc > 0 ? arg_str(c, 0) : ps_empty_string;
	if (put_guid(ps_guid(c->self), f->text, f->len, &b))
		return ps_from_buf(&b);
	buf_fini(&b);
	return PS_FAIL;
}

METHOD(compare_to)
{
	ps_value other = ps_base(c->args[0]);
	if (ps_is_null(other))
		return ps_from_int(1);
	if (ps_tc(other) != TC_GUID)
		return FAIL_ARGUMENT("value", "Object must be of type GUID.");
	int order = guid_compare(ps_guid(c->self), ps_guid(other));
	return ps_from_int((order > 0) - (order < 0));
}

METHOD(equals)
{
	return ps_from_bool(values_equal(c->self, c->args[0]));
}

static int compare_guids(ps_value a, ps_value b, bool *ret_ok)
{
	*ret_ok = ps_tc(b) == TC_GUID;
	return *ret_ok ? guid_compare(ps_guid(a), ps_guid(b)) : 0;
}

static const struct ps_member_row rows[] = {
	{"new()", get_empty, NULL},
	{"new(string g)", parse, NULL},
	{"new(byte[] b)", new_bytes, NULL},
	{"int CompareTo(System.Object value)", compare_to, NULL},
	{"int CompareTo(guid value)", compare_to, NULL},
	{"bool Equals(System.Object o)", equals, NULL},
	{"bool Equals(guid g)", equals, NULL},
	{"byte[] ToByteArray()", to_bytes, NULL},
	{"string ToString()", to_string, NULL},
	{"string ToString(string format)", to_string, NULL},
	{"string ToString(string format, System.IFormatProvider provider)", to_string, NULL},
	{"static guid CreateVersion7()", version7, NULL},
	{"static guid NewGuid()", new_guid, NULL},
	{"static guid Parse(string input)", parse, NULL},
	{"static bool TryParse(string input, [ref] guid result)", try_parse, NULL},
	{"int Variant {get;}", get_variant, NULL},
	{"int Version {get;}", get_version, NULL},
	{"static guid Empty {get;}", get_empty, NULL},
	ROWS_END};
static const struct ps_type_ops ops = {.format = format_guid, .compare = compare_guids};
VALUE_TYPE(guid, "System.Guid", "guid", TC_GUID, FACES_VALUE, rows, &ops);
