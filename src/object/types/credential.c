/* SPDX-License-Identifier: MIT */
/* object/types/credential.c - SecureString, PSCredential and NetworkCredential. */
#include "object/secure_string.h"

#include "base/alloc.h"
#include "object/types/support.h"

#define SECURE_MAX 65536

struct secure_string {
	struct ps_refobj ref;
	struct lock lock;
	uint16_t *units;             /* malloc'd: wiped and freed */
	uint32_t count;
	bool read_only, disposed;
};

static void forget(void *object)
{
	struct secure_string *s = object;
	mem_wipe_free(s->units, s->count * sizeof *s->units);
	s->units = NULL;
	s->count = 0;
}

static struct secure_string *make(uint32_t count)
{
	struct secure_string *s = heap_new(struct secure_string);
	s->ref.o.type = &type_secure_string;
	lock_init(&s->lock);
	s->units = count ? mem_array(count, sizeof *s->units) : NULL;
	s->count = count;
	heap_on_unreachable(s, forget);
	return s;
}

ps_value ps_secure_string_new(const char *text, size_t n)
{
	ps_value v = ps_string_lossy(text, n);
	struct secure_string *s = make(ps_str(v)->units);
	for (uint32_t i = 0; i < s->count; i++)
		s->units[i] = ps_str_unit(ps_str(v), i);
	s->read_only = true;
	return ps_from_obj(s);
}

ps_value ps_secure_string_from_utf16(const uint8_t *p, size_t n)
{
	struct secure_string *s = make((uint32_t)(n / 2));
	for (uint32_t i = 0; i < s->count; i++)
		s->units[i] = (uint16_t)(p[2 * i] | p[2 * i + 1] << 8);
	s->read_only = true;
	return ps_from_obj(s);
}

static bool usable(const struct secure_string *s)
{
	return !s->disposed || (fail_disposed("SecureString"), false);
}

bool ps_secure_string_text(ps_value v, struct buf *utf8)
{
	struct secure_string *s = (struct secure_string *)ps_base(v).bits;
	if (!usable(s))
		return false;
	lock_take(&s->lock);
	for (uint32_t i = 0; i < s->count; i++)
		buf_put_utf16(utf8, s->units[i]);
	lock_release(&s->lock);
	return true;
}

bool ps_secure_string_utf16(ps_value v, struct buf *bytes)
{
	struct secure_string *s = (struct secure_string *)ps_base(v).bits;
	if (!usable(s))
		return false;
	lock_take(&s->lock);
	for (uint32_t i = 0; i < s->count; i++) {
		buf_put_byte(bytes, s->units[i] & 0xFF);
		buf_put_byte(bytes, s->units[i] >> 8);
	}
	lock_release(&s->lock);
	return true;
}

static struct secure_string *self_secure(const struct ps_call *c)
{
	return (struct secure_string *)c->self.bits;
}

/* Replaces `cut` units at `at` by `n` new ones (n is 0 or 1). */
static ps_value edit(const struct ps_call *c, int64_t at, uint32_t cut, const uint16_t *unit)
{
	struct secure_string *s = self_secure(c);
	if (!usable(s))
		return PS_FAIL;
	if (s->read_only)
		return FAIL(type_exc_operation, "Instance is read-only.");
	uint32_t extra = unit ? 1 : 0;
	lock_take(&s->lock);
	bool ok = at >= 0 && at + cut <= s->count && s->count - cut + extra <= SECURE_MAX;
	if (ok) {
		uint32_t count = s->count - cut + extra;
		uint16_t *units = mem_array(count ? count : 1, sizeof *units);
		size_t head = (size_t)at, tail = s->count - head - cut;
		if (head)
			memcpy(units, s->units, head * sizeof *units);
		if (unit)
			units[head] = *unit;
		if (tail)
			memcpy(units + head + extra, s->units + head + cut, tail * sizeof *units);
		mem_wipe_free(s->units, s->count * sizeof *units);
		s->units = units;
		s->count = count;
	}
	lock_release(&s->lock);
	return ok ? PS_NOTHING : fail_index();
}

METHOD(secure_new)
{
	return ps_from_obj(make(0));
}

METHOD(secure_length)
{
	return usable(self_secure(c)) ? ps_from_int((int32_t)self_secure(c)->count) : PS_FAIL;
}

METHOD(append_char)
{
	uint16_t unit = (uint16_t)ps_small(c->args[0]);
	return edit(c, self_secure(c)->count, 0, &unit);
}

METHOD(insert_at)
{
	uint16_t unit = (uint16_t)ps_small(c->args[1]);
	return edit(c, arg_int(c, 0), 0, &unit);
}

METHOD(set_at)
{
	uint16_t unit = (uint16_t)ps_small(c->args[1]);
	return edit(c, arg_int(c, 0), 1, &unit);
}

METHOD(remove_at)
{
	return edit(c, arg_int(c, 0), 1, NULL);
}

METHOD(clear)
{
	return edit(c, 0, self_secure(c)->count, NULL);
}

METHOD(copy)
{
	struct secure_string *s = self_secure(c);
	if (!usable(s))
		return PS_FAIL;
	struct secure_string *n = make(s->count);
	if (s->count)
		memcpy(n->units, s->units, s->count * sizeof *n->units);
	return ps_from_obj(n);
}

METHOD(make_read_only)
{
	self_secure(c)->read_only = true;
	return PS_NOTHING;
}

METHOD(is_read_only)
{
	return ps_from_bool(self_secure(c)->read_only);
}

METHOD(dispose)
{
	struct secure_string *s = self_secure(c);
	lock_take(&s->lock);
	forget(s);
	s->disposed = true;
	lock_release(&s->lock);
	return PS_NOTHING;
}

static const struct ps_member_row secure_rows[] = {
    {"new()", secure_new, NULL},
    {"int Length {get;}", secure_length, NULL},
    {"void AppendChar(char c)", append_char, NULL},
    {"void Clear()", clear, NULL},
    {"securestring Copy()", copy, NULL},
    {"void Dispose()", dispose, NULL},
    {"void InsertAt(int index, char c)", insert_at, NULL},
    {"bool IsReadOnly()", is_read_only, NULL},
    {"void MakeReadOnly()", make_read_only, NULL},
    {"void RemoveAt(int index)", remove_at, NULL},
    {"void SetAt(int index, char c)", set_at, NULL},
    ROWS_END};
struct ps_type type_secure_string = {PS_TYPE_HEAD, .name = "System.Security.SecureString", .keyword = "securestring",
                                     .base = &type_object, .tc = TC_SECURE_STRING, .flags = PS_TYPE_REF,
                                     .rows = secure_rows, .interfaces = "System.IDisposable"};

/* ---- credentials ---- */
extern struct ps_type type_pscredential, type_network_credential;

struct credential {
	struct ps_refobj ref;
	ps_value user, domain, password; /* password: SecureString */
};

static ps_value credential_make(const struct ps_type *t, ps_value user, ps_value password, ps_value domain)
{
	struct credential *k = heap_new(struct credential);
	k->ref.o.type = t;
	k->user = user;
	k->password = password;
	k->domain = domain;
	return ps_from_obj(k);
}

ps_value ps_credential_new(ps_value user, ps_value secure_string)
{
	return credential_make(&type_pscredential, ps_base(user), ps_base(secure_string), ps_cstring(""));
}

static struct credential *self_credential(const struct ps_call *c)
{
	return (struct credential *)c->self.bits;
}

METHOD(pscredential_new)
{
	if (arg_str(c, 0)->len == 0)
		return ps_fail(ps_throw_argument(&type_exc_ps_argument, "userName", "Cannot process argument because the value of "
		                                 "argument \"userName\" is not valid. Change the value of the \"userName\" argument "
		                                 "and run the operation again."));
	if (args_null(c, 1))
		return fail_null("password");
	return ps_credential_new(c->args[0], c->args[1]);
}

METHOD(get_user)
{
	return self_credential(c)->user;
}

METHOD(get_secure)
{
	return self_credential(c)->password;
}

METHOD(get_domain)
{
	return self_credential(c)->domain;
}

METHOD(get_clear)
{
	struct buf b = BUF_INIT;
	ps_value password = self_credential(c)->password;
	if (ps_is_null(password))
		return ps_cstring("");
	bool ok = ps_secure_string_text(password, &b);
	ps_value v = ok ? ps_string(buf_str(&b), b.len) : PS_FAIL;
	if (b.data)
		mem_wipe(b.data, b.len);
	buf_fini(&b);
	return v;
}

METHOD(set_user)
{
	self_credential(c)->user = c->args[0];
	return PS_NOTHING;
}

METHOD(set_domain)
{
	self_credential(c)->domain = c->args[0];
	return PS_NOTHING;
}

METHOD(set_secure)
{
	self_credential(c)->password = ps_base(c->args[0]);
	return PS_NOTHING;
}

METHOD(set_clear)
{
	self_credential(c)->password = ps_secure_string_new(arg_str(c, 0)->text, arg_str(c, 0)->len);
	return PS_NOTHING;
}

METHOD(get_network)
{
	const struct credential *k = self_credential(c);
	const struct ps_str *user = ps_str(k->user);
	const char *slash = strchr(user->text, '\\');
	if (!slash)
		return credential_make(&type_network_credential, k->user, k->password, ps_cstring(""));
	return credential_make(&type_network_credential, ps_cstring(slash + 1), k->password,
	                       ps_string(user->text, (size_t)(slash - user->text)));
}

METHOD(get_empty)
{
	return credential_make(&type_pscredential, PS_NULL, PS_NULL, ps_cstring(""));
}

METHOD(network_new)
{
	ps_value password = c->argc > 1 ? ps_base(c->args[1]) : PS_NULL;
	if (ps_is_string(password))
		password = ps_secure_string_new(ps_str(password)->text, ps_str(password)->len);
	return credential_make(&type_network_credential, c->argc ? c->args[0] : ps_cstring(""), password,
	                       c->argc > 2 ? c->args[2] : ps_cstring(""));
}

static const struct ps_member_row pscredential_rows[] = {
    {"new(string userName, securestring password)", pscredential_new, NULL},
    {"securestring Password {get;}", get_secure, NULL},
    {"string UserName {get;}", get_user, NULL},
    {"System.Net.NetworkCredential GetNetworkCredential()", get_network, NULL},
    {"static pscredential Empty {get;}", get_empty, NULL},
    ROWS_END};
REF_TYPE(pscredential, "System.Management.Automation.PSCredential", "pscredential",
         "System.Runtime.Serialization.ISerializable", pscredential_rows, NULL);

static const struct ps_member_row network_rows[] = {
    {"new()", network_new, NULL},
    {"new(string userName, string password)", network_new, NULL},
    {"new(string userName, securestring password)", network_new, NULL},
    {"new(string userName, string password, string domain)", network_new, NULL},
    {"new(string userName, securestring password, string domain)", network_new, NULL},
    {"string Domain {get;set;}", get_domain, set_domain},
    {"string Password {get;set;}", get_clear, set_clear},
    {"securestring SecurePassword {get;set;}", get_secure, set_secure},
    {"string UserName {get;set;}", get_user, set_user},
    ROWS_END};
REF_TYPE(network_credential, "System.Net.NetworkCredential", NULL, "System.Net.ICredentials", network_rows, NULL);
