/* SPDX-License-Identifier: MIT */
/*
 * object/types/uri_type.c - System.Uri: parsing (RFC 3986 with .NET's normalisation), parts, escaping.
 * Scheme and host are put into lower case, dot segments are removed, what may not stand in a URI is percent-encoded.
 */
#include "object/types/support.h"

struct uri {
	struct ps_refobj ref;
	const char *original;
	bool absolute;
	const char *scheme, *user, *host, *path, *query, *fragment; /* normalised; "" when absent */
	int32_t port;                /* -1: none */
	bool default_port, has_authority;
};

static const struct scheme {
	const char *name;
	int32_t port;
} schemes[] = {{"http", 80}, {"https", 443}, {"ws", 80}, {"wss", 443}, {"ftp", 21}, {"ssh", 22}, {"sftp", 22},
               {"ldap", 389}, {"telnet", 23}, {"gopher", 70}, {"nntp", 119}, {"mailto", 25}, {"file", -1}};

static bool is_alnum(uint8_t c)
{
	return ((c | 32) >= 'a' && (c | 32) <= 'z') || (c >= '0' && c <= '9');
}

static bool is_unreserved(uint8_t c)
{
	return is_alnum(c) || (c && strchr("-_.~", c));
}

static bool is_hex(uint8_t c)
{
	return (c >= '0' && c <= '9') || ((c | 32) >= 'a' && (c | 32) <= 'f');
}

static int hex_value(uint8_t c)
{
	return c <= '9' ? c - '0' : (c | 32) - 'a' + 10;
}

/* Percent-encodes what is neither unreserved nor in `keep`; an existing %XX stays. */
static const char *escape(const char *s, size_t n, const char *keep, bool keep_escapes)
{
	struct buf b = BUF_INIT;
	for (size_t i = 0; i < n; i++) {
		uint8_t c = (uint8_t)s[i];
		bool escaped = keep_escapes && c == '%' && i + 2 < n && is_hex((uint8_t)s[i + 1]) && is_hex((uint8_t)s[i + 2]);
		if (is_unreserved(c) || (c && strchr(keep, c)) || escaped)
			buf_put_byte(&b, c);
		else
			buf_printf(&b, "%%%02X", c);
	}
	const char *text = heap_strndup(buf_str(&b), b.len);
	buf_fini(&b);
	return text;
}

/* Undoes %XX; bytes that are no UTF-8 afterwards become U+FFFD.  Escapes of characters in `hold` stay. */
static ps_value unescape(const char *s, size_t n, const char *hold)
{
	struct buf b = BUF_INIT;
	for (size_t i = 0; i < n; i++) {
		if (s[i] == '%' && i + 2 < n && is_hex((uint8_t)s[i + 1]) && is_hex((uint8_t)s[i + 2])) {
			int c = hex_value((uint8_t)s[i + 1]) << 4 | hex_value((uint8_t)s[i + 2]);
			if (!(c < 0x80 && (c < 0x20 || strchr(hold, c)))) {
				buf_put_byte(&b, c);
				i += 2;
				continue;
			}
		}
		buf_put_byte(&b, s[i]);
	}
	ps_value v = ps_string_lossy(buf_str(&b), b.len);
	buf_fini(&b);
	return v;
}

static const char *lower(const char *s, size_t n)
{
	char *copy = heap_strndup(s, n);
	for (size_t i = 0; i < n; i++)
		if (copy[i] >= 'A' && copy[i] <= 'Z')
			copy[i] = (char)(copy[i] + 32);
	return copy;
}

static const char *without_dots(const char *path)
{
	struct buf b = BUF_INIT;
	for (const char *at = path; *at;) {
		size_t n = strcspn(at + 1, "/") + 1; /* "/segment" */
		bool last = at[n] == 0;
		if (n == 2 && at[1] == '.') {
			if (last)
				buf_puts(&b, "/");
		} else if (n == 3 && at[1] == '.' && at[2] == '.') {
			while (b.len && b.data[b.len - 1] != '/')
				buf_truncate(&b, b.len - 1);
			if (b.len)
				buf_truncate(&b, b.len - 1);
			if (last)
				buf_puts(&b, "/");
		} else {
			buf_put(&b, at, n);
		}
		at += n;
	}
	const char *text = heap_strndup(buf_str(&b), b.len);
	buf_fini(&b);
	return text;
}

#define PATH_KEEP  "/!$&'()*+,;=:@"
#define QUERY_KEEP "?/!$&'()*+,;=:@[]"

/* Behind "scheme:"; what follows a host is path, query, fragment. */
static bool read_authority(struct uri *u, const char **at)
{
	size_t n = strcspn(*at, "/?#");
	const char *start = *at, *end = start + n, *host = start;
	for (const char *c = start; c < end; c++)
		if (*c == '@')
			host = c + 1;
	u->user = host > start ? escape(start, (size_t)(host - start - 1), "!$&'()*+,;=:", true) : "";
	const char *colon = NULL;
	for (const char *c = host; c < end; c++) {
		if (*c == ']')
			colon = NULL;
		else if (*c == ':')
			colon = c;
	}
	if (host < end && *host == '[' && colon && memchr(colon, ']', (size_t)(end - colon)))
		colon = NULL;
	if (colon) {
		if (colon + 1 < end) {
			int32_t port = 0;
			for (const char *c = colon + 1; c < end; c++) {
				if (*c < '0' || *c > '9' || (port = port * 10 + (*c - '0')) > 65535)
					return false;
			}
			u->port = port;
		}
		end = colon;
	}
	u->host = lower(host, (size_t)(end - host));
	for (const char *c = u->host; *c; c++)
		if (strchr(" <>\"^`{|}\\%", *c))
			return false;
	*at = start + n;
	return true;
}

static void read_rest(struct uri *u, const char *at)
{
	size_t n = strcspn(at, "?#");
	const char *path = escape(at, n, PATH_KEEP, true);
	u->path = u->has_authority || *path == '/' ? without_dots(path) : path;
	if (u->has_authority && !*u->path)
		u->path = "/";
	at += n;
	u->query = "";
	if (*at == '?') {
		n = strcspn(at, "#");
		u->query = escape(at, n, QUERY_KEEP, true);
		at += n;
	}
	u->fragment = *at == '#' ? heap_printf("#%s", escape(at + 1, strlen(at + 1), QUERY_KEEP, true)) : "";
}

/* False: not a valid URI. */
static bool parse(struct uri *u, const char *s)
{
	while (*s == ' ' || (*s >= '\t' && *s <= '\r'))
		s++;
	size_t n = 0;
	u->scheme = u->user = u->host = u->path = u->query = u->fragment = "";
	u->port = -1;
	if (*s == '/' && s[1] != '/') { /* a path of this system */
		u->absolute = u->has_authority = true;
		u->scheme = "file";
		u->path = without_dots(escape(s, strlen(s), PATH_KEEP, false));
		return true;
	}
	if ((*s | 32) >= 'a' && (*s | 32) <= 'z')
		while (is_alnum((uint8_t)s[n]) || (s[n] && strchr("+-.", s[n])))
			n++;
	if (n < 2 || s[n] != ':')
		return false;
	u->absolute = true;
	u->scheme = lower(s, n);
	s += n + 1;
	int32_t known = -2;
	for (size_t i = 0; i < ARRAY_LEN(schemes); i++)
		if (strcmp(schemes[i].name, u->scheme) == 0)
			known = schemes[i].port;
	if (s[0] == '/' && s[1] == '/') {
		u->has_authority = true;
		s += 2;
		if (!read_authority(u, &s))
			return false;
		if (!*u->host && known > 0)
			return false;
	} else if (known > 0 && strcmp(u->scheme, "mailto") != 0) {
		return false; /* http:x */
	}
	u->default_port = u->port < 0 || u->port == known;
	if (u->port < 0 && known > 0)
		u->port = known;
	read_rest(u, s);
	return true;
}

static struct uri *uri_new(const char *original)
{
	struct uri *u = heap_new(struct uri);
	u->ref.o.type = &type_uri;
	u->original = original;
	return u;
}

static const struct uri *self_uri(const struct ps_call *c)
{
	return (const struct uri *)c->self.bits;
}

static void put_authority(const struct uri *u, struct buf *b, bool with_user)
{
	if (with_user && *u->user)
		buf_printf(b, "%s@", u->user);
	buf_puts(b, u->host);
	if (!u->default_port)
		buf_printf(b, ":%d", u->port);
}

static const char *absolute_text(const struct uri *u)
{
	struct buf b = BUF_INIT;
	buf_printf(&b, "%s:", u->scheme);
	if (u->has_authority) {
		buf_puts(&b, "//");
		put_authority(u, &b, true);
	}
	buf_printf(&b, "%s%s%s", u->path, u->query, u->fragment);
	const char *text = heap_strndup(buf_str(&b), b.len);
	buf_fini(&b);
	return text;
}

/* ---- constructors ---- */
enum { KIND_ANY, KIND_ABSOLUTE, KIND_RELATIVE };

static ps_value create(const char *text, int64_t kind)
{
	struct uri *u = uri_new(text);
	bool ok = parse(u, text);
	if (ok && kind == KIND_RELATIVE)
		return FAIL(type_exc_uri_format, "A relative URI cannot be created because the 'uriString' parameter represents an "
		            "absolute URI.");
	if (ok)
		return ps_from_obj(u);
	if (kind == KIND_ABSOLUTE) {
		if (!*text)
			return FAIL(type_exc_uri_format, "Invalid URI: The URI is empty.");
		const char *colon = strchr(text, ':');
		if (colon && colon[1] == '/' && colon[2] == '/' && colon > text)
			return FAIL(type_exc_uri_format, strspn(colon + 3, "/?#") || !colon[3]
			                ? "Invalid URI: The hostname could not be parsed."
			                : "Invalid URI: Invalid port specified.");
		return FAIL(type_exc_uri_format, "Invalid URI: The format of the URI could not be determined.");
	}
	*u = (struct uri){.ref.o.type = &type_uri, .original = text, .path = text, .scheme = "", .user = "", .host = "",
	                  .query = "", .fragment = "", .port = -1};
	return ps_from_obj(u);
}

METHOD(new_uri)
{
	if (args_null(c, 0))
		return fail_null("uriString");
	return create(arg_str(c, 0)->text, c->argc > 1 ? ps_int64(c->args[1]) : KIND_ABSOLUTE);
}

static ps_value join(const struct uri *base, const char *relative)
{
	struct uri *u = uri_new(relative);
	if (strchr(relative, ':') && parse(u, relative) && !(*relative == '/'))
		return ps_from_obj(u);
	struct buf b = BUF_INIT;
	buf_printf(&b, "%s://", base->scheme);
	put_authority(base, &b, true);
	if (*relative == '/') {
		buf_puts(&b, relative);
	} else if (*relative == '?' || *relative == '#' || !*relative) {
		buf_printf(&b, "%s%s%s", base->path, *relative == '?' ? "" : base->query, relative);
	} else {
		const char *slash = strrchr(base->path, '/');
		buf_put(&b, base->path, slash ? (size_t)(slash + 1 - base->path) : 0);
		buf_puts(&b, relative);
	}
	ps_value v = create(heap_strndup(buf_str(&b), b.len), KIND_ABSOLUTE);
	buf_fini(&b);
	return v;
}

METHOD(new_joined)
{
	ps_value base = ps_base(c->args[0]), relative = ps_base(c->args[1]);
	if (ps_is_null(base))
		return fail_null("baseUri");
	const struct uri *u = (const struct uri *)base.bits;
	if (!u->absolute)
		return ps_fail(ps_throw_argument(&type_exc_argument_range, "baseUri", "This operation is not supported for a relative "
		                                 "URI."));
	const char *text = ps_is_string(relative) ? ps_str(relative)->text : ((const struct uri *)relative.bits)->original;
	return join(u, text);
}

/* ---- parts ---- */
static bool absolute(const struct uri *u)
{
	return u->absolute || ps_throw(&type_exc_operation, "This operation is not supported for a relative URI.");
}

#define PART(fn, expr)                                                                                                     \
	METHOD(fn)                                                                                                             \
	{                                                                                                                      \
		const struct uri *u = self_uri(c);                                                                                 \
		return absolute(u) ? (expr) : PS_FAIL;                                                                             \
	}
PART(get_absolute_path, ps_cstring(u->path))
PART(get_absolute_uri, ps_cstring(absolute_text(u)))
PART(get_fragment, ps_cstring(u->fragment))
PART(get_host, ps_cstring(u->host))
PART(get_path_and_query, ps_string_printf("%s%s", u->path, u->query))
PART(get_port, ps_from_int(u->port))
PART(get_query, ps_cstring(u->query))
PART(get_scheme, ps_cstring(u->scheme))
PART(get_user_info, ps_cstring(u->user))
PART(is_default_port, ps_from_bool(u->default_port))
PART(is_file, ps_from_bool(strcmp(u->scheme, "file") == 0))
PART(is_loopback, ps_from_bool(strcmp(u->host, "localhost") == 0 || strncmp(u->host, "127.", 4) == 0 ||
                               strcmp(u->host, "[::1]") == 0 || (!*u->host && strcmp(u->scheme, "file") == 0)))
PART(is_unc, ps_from_bool(strcmp(u->scheme, "file") == 0 && *u->host))
PART(get_local_path, unescape(u->path, strlen(u->path), ""))

METHOD(get_authority)
{
	struct buf b = BUF_INIT;
	if (!absolute(self_uri(c)))
		return PS_FAIL;
	put_authority(self_uri(c), &b, false);
	return ps_from_buf(&b);
}

METHOD(get_segments)
{
	struct ps_vec all = {0};
	if (!absolute(self_uri(c)))
		return PS_FAIL;
	for (const char *at = self_uri(c)->path; *at;) {
		size_t n = strcspn(at, "/");
		n += at[n] == '/';
		ps_vec_add(&all, ps_string(at, n));
		at += n;
	}
	return ps_convert(ps_vec_to_array(&all), &type_string_array);
}

METHOD(is_absolute)
{
	return ps_from_bool(self_uri(c)->absolute);
}

METHOD(get_original)
{
	return ps_cstring(self_uri(c)->original);
}

/* ToString(): escapes of harmless characters are shown as the characters. */
static bool uri_text(ps_value v, struct buf *out)
{
	const struct uri *u = (const struct uri *)v.bits;
	if (!u->absolute) {
		buf_puts(out, u->original);
		return true;
	}
	const char *whole = absolute_text(u);
	ps_value text = unescape(whole, strlen(whole), "%#?/\\@:;=&+,$[]");
	buf_put(out, ps_str(text)->text, ps_str(text)->len);
	return true;
}

METHOD(to_string)
{
	struct buf b = BUF_INIT;
	uri_text(c->self, &b);
	return ps_from_buf(&b);
}

static bool uri_equals(ps_value a, ps_value b)
{
	const struct uri *x = (const struct uri *)a.bits, *y = (const struct uri *)b.bits;
	if (x->absolute != y->absolute)
		return false;
	return x->absolute ? strcmp(x->scheme, y->scheme) == 0 && strcmp(x->host, y->host) == 0 && x->port == y->port &&
	                         strcmp(x->path, y->path) == 0 && strcmp(x->query, y->query) == 0
	                   : strcmp(x->original, y->original) == 0;
}

static uint32_t uri_hash(ps_value v)
{
	const struct uri *u = (const struct uri *)v.bits;
	return u->absolute ? utf_hash(u->host, strlen(u->host)) ^ utf_hash(u->path, strlen(u->path))
	                   : utf_hash(u->original, strlen(u->original));
}

METHOD(equals)
{
	ps_value other = ps_base(c->args[0]);
	return ps_from_bool(ps_type_of(other) == &type_uri && uri_equals(c->self, other));
}

METHOD(is_base_of)
{
	ps_value other = ps_base(c->args[0]);
	if (ps_is_null(other))
		return fail_null("uri");
	const struct uri *u = self_uri(c), *o = (const struct uri *)other.bits;
	const char *slash = strrchr(u->path, '/');
	return ps_from_bool(strcmp(u->scheme, o->scheme) == 0 && strcmp(u->host, o->host) == 0 && u->port == o->port &&
	                    strncmp(u->path, o->path, slash ? (size_t)(slash - u->path) : 0) == 0);
}

/* ---- static ---- */
METHOD(escape_data)
{
	if (args_null(c, 0))
		return fail_null("stringToEscape");
	return ps_cstring(escape(arg_str(c, 0)->text, arg_str(c, 0)->len, "", false));
}

METHOD(escape_uri)
{
	if (args_null(c, 0))
		return fail_null("stringToEscape");
	return ps_cstring(escape(arg_str(c, 0)->text, arg_str(c, 0)->len, ":/?#[]@!$&'()*+,;=", true));
}

METHOD(unescape_data)
{
	if (args_null(c, 0))
		return fail_null("stringToUnescape");
	return unescape(arg_str(c, 0)->text, arg_str(c, 0)->len, "");
}

METHOD(try_create)
{
	ps_value v = create(arg_str(c, 0)->text, ps_int64(c->args[1]));
	bool ok = !ps_failed(v);
	if (!ok)
		ps_take_pending();
	return ps_reference_set(c->args[2], ok ? v : PS_NULL) ? ps_from_bool(ok) : PS_FAIL;
}

METHOD(is_well_formed)
{
	const struct ps_str *s = arg_str(c, 0);
	struct uri *u = uri_new(s->text);
	bool ok = parse(u, s->text);
	int64_t kind = ps_int64(c->args[1]);
	if (*s->text == '/' && ok)
		ok = u->absolute = false;
	if (kind == KIND_ABSOLUTE && !ok)
		return PS_FALSE;
	if (kind == KIND_RELATIVE && ok)
		return PS_FALSE;
	return ps_from_bool(!strpbrk(s->text, " <>\"{}|\\^`"));
}

METHOD(check_scheme)
{
	const char *s = arg_str(c, 0)->text;
	size_t n = strspn(s, "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789+-.");
	return ps_from_bool(n && !s[n] && (*s | 32) >= 'a' && (*s | 32) <= 'z');
}

static const struct ps_member_row uri_rows[] = {
    {"new(string uriString)", new_uri, NULL},
    {"new(string uriString, System.UriKind uriKind)", new_uri, NULL},
    {"new(uri baseUri, string relativeUri)", new_joined, NULL},
    {"new(uri baseUri, uri relativeUri)", new_joined, NULL},
    {"string AbsolutePath {get;}", get_absolute_path, NULL},
    {"string AbsoluteUri {get;}", get_absolute_uri, NULL},
    {"string LocalPath {get;}", get_local_path, NULL},
    {"string Authority {get;}", get_authority, NULL},
    {"bool IsDefaultPort {get;}", is_default_port, NULL},
    {"bool IsFile {get;}", is_file, NULL},
    {"bool IsLoopback {get;}", is_loopback, NULL},
    {"string PathAndQuery {get;}", get_path_and_query, NULL},
    {"string[] Segments {get;}", get_segments, NULL},
    {"bool IsUnc {get;}", is_unc, NULL},
    {"string Host {get;}", get_host, NULL},
    {"int Port {get;}", get_port, NULL},
    {"string Query {get;}", get_query, NULL},
    {"string Fragment {get;}", get_fragment, NULL},
    {"string Scheme {get;}", get_scheme, NULL},
    {"string OriginalString {get;}", get_original, NULL},
    {"string DnsSafeHost {get;}", get_host, NULL},
    {"string IdnHost {get;}", get_host, NULL},
    {"bool IsAbsoluteUri {get;}", is_absolute, NULL},
    {"string UserInfo {get;}", get_user_info, NULL},
    {"bool Equals(System.Object comparand)", equals, NULL},
    {"bool IsBaseOf(uri uri)", is_base_of, NULL},
    {"string ToString()", to_string, NULL},
    {"static bool CheckSchemeName(string schemeName)", check_scheme, NULL},
    {"static string EscapeDataString(string stringToEscape)", escape_data, NULL},
    {"static string EscapeUriString(string stringToEscape)", escape_uri, NULL},
    {"static bool IsWellFormedUriString(string uriString, System.UriKind uriKind)", is_well_formed, NULL},
    {"static bool TryCreate(string uriString, System.UriKind uriKind, [ref] uri result)", try_create, NULL},
    {"static string UnescapeDataString(string stringToUnescape)", unescape_data, NULL},
    ROWS_END};
static const struct ps_type_ops uri_ops = {.to_string = uri_text, .equals = uri_equals, .hash = uri_hash};
REF_TYPE(uri, "System.Uri", "uri", "System.IEquatable`1 System.ISpanFormattable System.IFormattable", uri_rows, &uri_ops);
