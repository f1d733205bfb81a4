/* SPDX-License-Identifier: MIT */
/* object/types/net_types.c - System.Net.IPAddress, IPEndPoint and System.Net.Mail.MailAddress. */
#include <arpa/inet.h>
#include <stdlib.h>
#include <sys/socket.h>

#include "object/types/support.h"

extern struct ps_type type_ipaddress, type_ipendpoint, type_mailaddress, type_address_family;

struct ipaddress {
	struct ps_refobj ref;
	bool v6;
	uint8_t b[16];               /* 4 or 16 in network order */
	uint32_t scope;
};

static ps_value address_new(bool v6, const uint8_t *b)
{
	struct ipaddress *a = heap_new(struct ipaddress);
	a->ref.o.type = &type_ipaddress;
	a->v6 = v6;
	memcpy(a->b, b, v6 ? 16 : 4);
	return ps_from_obj(a);
}

static const struct ipaddress *address_of(ps_value v)
{
	return (const struct ipaddress *)v.bits;
}

/* As inet_aton for dotted numbers of any count (1.2 is 1.0.0.2, 0x and 0 prefixes), and IPv6 with an optional scope. */
static bool read_address(const struct ps_str *s, ps_value *ret)
{
	uint8_t b[16];
	char text[64];
	if (s->len == 0 || s->len >= sizeof text || memchr(s->text, 0, s->len))
		return false;
	memcpy(text, s->text, s->len + 1);
	if (!strchr(text, ':')) {
		struct in_addr in;
		if (strpbrk(text, " \t\n") || !inet_aton(text, &in))
			return false;
		memcpy(b, &in, 4);
		*ret = address_new(false, b);
		return true;
	}
	char *at = text;
	size_t n = strlen(text);
	if (*at == '[' && text[n - 1] == ']') {
		text[n - 1] = 0;
		at++;
	}
	char *scope = strchr(at, '%');
	if (scope)
		*scope++ = 0;
	if (inet_pton(AF_INET6, at, b) != 1)
		return false;
	*ret = address_new(true, b);
	if (scope)
		((struct ipaddress *)ret->bits)->scope = (uint32_t)strtoul(scope, NULL, 10);
	return true;
}

static bool address_text(ps_value v, struct buf *out)
{
	char text[INET6_ADDRSTRLEN];
	const struct ipaddress *a = address_of(v);
	inet_ntop(a->v6 ? AF_INET6 : AF_INET, a->b, text, sizeof text);
	buf_puts(out, text);
	if (a->scope)
		buf_printf(out, "%%%u", a->scope);
	return true;
}

static bool address_equals(ps_value a, ps_value b)
{
	const struct ipaddress *x = address_of(a), *y = address_of(b);
	return x->v6 == y->v6 && x->scope == y->scope && memcmp(x->b, y->b, x->v6 ? 16 : 4) == 0;
}

static uint32_t address_hash(ps_value v)
{
	return utf_hash((const char *)address_of(v)->b, address_of(v)->v6 ? 16 : 4);
}

METHOD(address_parse)
{
	ps_value v;
	if (args_null(c, 0))
		return fail_null("ipString");
	return read_address(arg_str(c, 0), &v) ? v : FAIL(type_exc_format, "An invalid IP address was specified.");
}

METHOD(address_try_parse)
{
	ps_value v = PS_NULL;
	bool ok = read_address(arg_str(c, 0), &v);
	return ps_reference_set(c->args[1], v) ? ps_from_bool(ok) : PS_FAIL;
}

METHOD(address_from_bytes)
{
	uint32_t n;
	const uint8_t *b = arg_bytes(c, 0, &n);
	if (n != 4 && n != 16)
		return FAIL_ARGUMENT("address", "An invalid IP address was specified.");
	return address_new(n == 16, b);
}

METHOD(address_from_long)
{
	int64_t v = arg_long(c, 0);
	if (v < 0 || v > UINT32_MAX)
		return FAIL_RANGE("newAddress", "Specified argument was out of the range of valid values.");
	uint8_t b[4] = {(uint8_t)v, (uint8_t)(v >> 8), (uint8_t)(v >> 16), (uint8_t)(v >> 24)};
	return address_new(false, b);
}

METHOD(address_bytes)
{
	const struct ipaddress *a = address_of(c->self);
	return ps_byte_array(a->b, a->v6 ? 16 : 4);
}

METHOD(address_family)
{
	return ps_from_enum(&type_address_family, address_of(c->self)->v6 ? 23 : 2);
}

METHOD(address_number)
{
	const uint8_t *b = address_of(c->self)->b;
	if (address_of(c->self)->v6)
		return FAIL(type_exc_operation, "The attempted operation is not supported for the type of object referenced.");
	return ps_from_int64((int64_t)((uint32_t)b[0] | (uint32_t)b[1] << 8 | (uint32_t)b[2] << 16 | (uint32_t)b[3] << 24));
}

METHOD(address_link_local)
{
	const struct ipaddress *a = address_of(c->self);
	return ps_from_bool(a->v6 && a->b[0] == 0xFE && (a->b[1] & 0xC0) == 0x80);
}

METHOD(address_multicast)
{
	return ps_from_bool(address_of(c->self)->v6 && address_of(c->self)->b[0] == 0xFF);
}

METHOD(address_mapped)
{
	static const uint8_t prefix[12] = {[10] = 0xFF, [11] = 0xFF};
	return ps_from_bool(address_of(c->self)->v6 && memcmp(address_of(c->self)->b, prefix, 12) == 0);
}

METHOD(address_to_v4)
{
	const struct ipaddress *a = address_of(c->self);
	return a->v6 ? address_new(false, a->b + 12) : c->self;
}

METHOD(address_to_v6)
{
	const struct ipaddress *a = address_of(c->self);
	uint8_t b[16] = {[10] = 0xFF, [11] = 0xFF};
	memcpy(b + 12, a->b, 4);
	return a->v6 ? c->self : address_new(true, b);
}

METHOD(address_is_loopback)
{
	ps_value v = ps_base(c->args[0]);
	static const uint8_t one[16] = {[15] = 1};
	if (ps_is_null(v))
		return fail_null("address");
	return ps_from_bool(address_of(v)->v6 ? memcmp(address_of(v)->b, one, 16) == 0 : address_of(v)->b[0] == 127);
}

METHOD(address_to_string)
{
	struct buf b = BUF_INIT;
	address_text(c->self, &b);
	return ps_from_buf(&b);
}

METHOD(address_equals_method)
{
	ps_value other = ps_base(c->args[0]);
	return ps_from_bool(ps_type_of(other) == &type_ipaddress && address_equals(c->self, other));
}

#define KNOWN(fn, six, ...)                                                                                                \
	METHOD(fn)                                                                                                             \
	{                                                                                                                      \
		static const uint8_t b[16] = {__VA_ARGS__};                                                                        \
		return address_new(six, b);                                                                                        \
	}
KNOWN(any, false, 0)
KNOWN(loopback, false, 127, 0, 0, 1)
KNOWN(broadcast, false, 255, 255, 255, 255)
KNOWN(any6, true, 0)
KNOWN(loopback6, true, [15] = 1)

static const struct ps_member_row address_rows[] = {
    {"new(long newAddress)", address_from_long, NULL},
    {"new(byte[] address)", address_from_bytes, NULL},
    {"System.Net.Sockets.AddressFamily AddressFamily {get;}", address_family, NULL},
    {"long Address {get;}", address_number, NULL},
    {"bool IsIPv4MappedToIPv6 {get;}", address_mapped, NULL},
    {"bool IsIPv6LinkLocal {get;}", address_link_local, NULL},
    {"bool IsIPv6Multicast {get;}", address_multicast, NULL},
    {"bool Equals(System.Object comparand)", address_equals_method, NULL},
    {"byte[] GetAddressBytes()", address_bytes, NULL},
    {"ipaddress MapToIPv4()", address_to_v4, NULL},
    {"ipaddress MapToIPv6()", address_to_v6, NULL},
    {"string ToString()", address_to_string, NULL},
    {"static bool IsLoopback(ipaddress address)", address_is_loopback, NULL},
    {"static ipaddress Parse(string ipString)", address_parse, NULL},
    {"static bool TryParse(string ipString, [ref] ipaddress address)", address_try_parse, NULL},
    {"static ipaddress Any {get;}", any, NULL},
    {"static ipaddress Broadcast {get;}", broadcast, NULL},
    {"static ipaddress IPv6Any {get;}", any6, NULL},
    {"static ipaddress IPv6Loopback {get;}", loopback6, NULL},
    {"static ipaddress IPv6None {get;}", any6, NULL},
    {"static ipaddress Loopback {get;}", loopback, NULL},
    {"static ipaddress None {get;}", broadcast, NULL},
    ROWS_END};
static const struct ps_type_ops address_ops = {.to_string = address_text, .equals = address_equals, .hash = address_hash};
REF_TYPE(ipaddress, "System.Net.IPAddress", "ipaddress", "System.ISpanFormattable System.IFormattable", address_rows,
         &address_ops);

/* ---- IPEndPoint ---- */
struct ipendpoint {
	struct ps_refobj ref;
	ps_value address;
	int32_t port;
};

static const struct ipendpoint *self_point(const struct ps_call *c)
{
	return (const struct ipendpoint *)c->self.bits;
}

static ps_value point_new(ps_value address, int32_t port)
{
	if (port < 0 || port > 65535)
		return FAIL_RANGE("port", "Specified argument was out of the range of valid values.");
	struct ipendpoint *p = heap_new(struct ipendpoint);
	p->ref.o.type = &type_ipendpoint;
	p->address = address;
	p->port = port;
	return ps_from_obj(p);
}

METHOD(new_point)
{
	ps_value a = ps_base(c->args[0]);
	return ps_is_null(a) ? fail_null("address") : point_new(a, arg_int(c, 1));
}

METHOD(point_address)
{
	return self_point(c)->address;
}

METHOD(point_port)
{
	return ps_from_int(self_point(c)->port);
}

METHOD(point_family)
{
	return ps_from_enum(&type_address_family, address_of(self_point(c)->address)->v6 ? 23 : 2);
}

static bool point_text(ps_value v, struct buf *out)
{
	const struct ipendpoint *p = (const struct ipendpoint *)v.bits;
	bool v6 = address_of(p->address)->v6;
	buf_puts(out, v6 ? "[" : "");
	address_text(p->address, out);
	buf_printf(out, "%s:%d", v6 ? "]" : "", p->port);
	return true;
}

METHOD(point_to_string)
{
	struct buf b = BUF_INIT;
	point_text(c->self, &b);
	return ps_from_buf(&b);
}

METHOD(point_parse)
{
	const struct ps_str *s = arg_str(c, 0);
	const char *colon = strrchr(s->text, ':'), *close = strchr(s->text, ']');
	bool has_port = colon && (close ? colon > close : strchr(s->text, ':') == colon);
	ps_value host = has_port ? ps_string(s->text, (size_t)(colon - s->text)) : c->args[0], address;
	long port = has_port ? strtol(colon + 1, NULL, 10) : 0;
	if (!read_address(ps_str(host), &address) || port < 0 || port > 65535)
		return FAIL(type_exc_format, "An invalid IPEndPoint was specified.");
	return point_new(address, (int32_t)port);
}

static const struct ps_member_row point_rows[] = {
    {"new(ipaddress address, int port)", new_point, NULL},
    {"ipaddress Address {get;}", point_address, NULL},
    {"System.Net.Sockets.AddressFamily AddressFamily {get;}", point_family, NULL},
    {"int Port {get;}", point_port, NULL},
    {"string ToString()", point_to_string, NULL},
    {"static IPEndpoint Parse(string s)", point_parse, NULL},
    ROWS_END};
static const struct ps_type_ops point_ops = {.to_string = point_text};
REF_TYPE(ipendpoint, "System.Net.IPEndPoint", "IPEndpoint", NULL, point_rows, &point_ops);

/* ---- MailAddress ---- */
struct mailaddress {
	struct ps_refobj ref;
	ps_value display, user, host;
};

static const struct mailaddress *self_mail(const struct ps_call *c)
{
	return (const struct mailaddress *)c->self.bits;
}

static ps_value trimmed(const char *s, size_t n)
{
	while (n && (*s == ' ' || *s == '"'))
		s++, n--;
	while (n && (s[n - 1] == ' ' || s[n - 1] == '"'))
		n--;
	return ps_string(s, n);
}

METHOD(new_mail)
{
	const struct ps_str *s = arg_str(c, 0);
	if (args_null(c, 0))
		return fail_null("address");
	if (s->len == 0)
		return FAIL_ARGUMENT("address", "The parameter 'address' cannot be an empty string.");
	struct mailaddress *m = heap_new(struct mailaddress);
	m->ref.o.type = &type_mailaddress;
	const char *open = strchr(s->text, '<'), *close = open ? strchr(open, '>') : NULL;
	ps_value plain = open && close ? trimmed(open + 1, (size_t)(close - open - 1)) : trimmed(s->text, s->len);
	const char *at = strrchr(ps_str(plain)->text, '@');
	if (!at || at == ps_str(plain)->text || !at[1] || strpbrk(ps_str(plain)->text, " <>,;") || (open && !close))
		return FAIL(type_exc_format, "The specified string is not in the form required for an e-mail address.");
	m->display = c->argc > 1 && !args_null(c, 1) ? c->args[1]
	             : open                         ? trimmed(s->text, (size_t)(open - s->text))
	                                            : ps_cstring("");
	m->user = ps_string(ps_str(plain)->text, (size_t)(at - ps_str(plain)->text));
	m->host = ps_cstring(at + 1);
	return ps_from_obj(m);
}

METHOD(mail_display)
{
	return self_mail(c)->display;
}

METHOD(mail_user)
{
	return self_mail(c)->user;
}

METHOD(mail_host)
{
	return self_mail(c)->host;
}

METHOD(mail_address)
{
	return ps_string_printf("%s@%s", ps_str(self_mail(c)->user)->text, ps_str(self_mail(c)->host)->text);
}

static bool mail_text(ps_value v, struct buf *out)
{
	const struct mailaddress *m = (const struct mailaddress *)v.bits;
	const char *user = ps_str(m->user)->text, *host = ps_str(m->host)->text;
	if (ps_str(m->display)->len)
		buf_printf(out, "\"%s\" <%s@%s>", ps_str(m->display)->text, user, host);
	else
		buf_printf(out, "%s@%s", user, host);
	return true;
}

METHOD(mail_to_string)
{
	struct buf b = BUF_INIT;
	mail_text(c->self, &b);
	return ps_from_buf(&b);
}

static const struct ps_member_row mail_rows[] = {
    {"new(string address)", new_mail, NULL},
    {"new(string address, string displayName)", new_mail, NULL},
    {"string Address {get;}", mail_address, NULL},
    {"string DisplayName {get;}", mail_display, NULL},
    {"string Host {get;}", mail_host, NULL},
    {"string User {get;}", mail_user, NULL},
    {"string ToString()", mail_to_string, NULL},
    ROWS_END};
static const struct ps_type_ops mail_ops = {.to_string = mail_text};
REF_TYPE(mailaddress, "System.Net.Mail.MailAddress", "mailaddress", NULL, mail_rows, &mail_ops);
