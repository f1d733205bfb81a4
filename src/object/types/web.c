/* SPDX-License-Identifier: MIT */
/*
 * object/types/web.c - UriBuilder, WebUtility, HttpUtility.  System.Uri itself is in uri_type.c; the builder takes a URI
 * apart on its own, because its parts may be set.
 */
#include <ctype.h>
#include <stdlib.h>

#include "object/types/support.h"

struct uri {
	struct ps_refobj ref;
	bool absolute, is_file;
	const char *scheme, *user, *host, *path, *query, *fragment; /* query with '?', fragment with '#'; "" when absent */
	int port;                    /* -1: none */
};
extern struct ps_type type_uri_builder;

static const struct {
	const char *scheme;
	int port;
} ports[] = {{"http", 80}, {"https", 443}, {"ftp", 21}, {"ws", 80}, {"wss", 443}, {"ldap", 389}, {"telnet", 23}, {"gopher", 70},
    {"nntp", 119}, {"ldaps", 636}};

static int default_port(const char *scheme)
{
	for (size_t i = 0; i < ARRAY_LEN(ports); i++)
		if (strcmp(ports[i].scheme, scheme) == 0)
			return ports[i].port;
	return -1;
}

static struct uri *uri_of(ps_value v)
{
	return (struct uri *)v.bits;
}

static const char *lower(const char *s, size_t n)
{
	char *r = heap_strndup(s, n);
	for (char *p = r; *p != '\0'; p++)
		*p = (char)tolower((unsigned char)*p);
	return r;
}

static bool unreserved(char c)
{
	return isalnum((unsigned char)c) || strchr("-._~", c) != NULL;
}

/* Percent-encodes what may not stand in a URI; `keep` may. */
static void put_escaped(struct buf *b, const char *s, size_t n, const char *keep)
{
	for (size_t i = 0; i < n; i++)
		if ((unreserved(s[i]) || strchr(keep, s[i]) != NULL) && s[i] != '\0')
			buf_put_byte(b, s[i]);
		else
			buf_printf(b, "%%%02X", (unsigned char)s[i]);
}

static const char *escaped(const char *s, size_t n)
{
	struct buf b = BUF_INIT;
	put_escaped(&b, s, n, "/:?#[]@!$&'()*+,;=%");
	const char *r = heap_strndup(buf_str(&b), b.len);
	buf_fini(&b);
	return r;
}

/* "." and ".." removed */
static const char *clean_path(const char *path)
{
	struct buf b = BUF_INIT;
	for (const char *p = path; *p != '\0';) {
		size_t n = 1 + strcspn(p + 1, "/");
		if (n == 3 && memcmp(p, "/..", 3) == 0) {
			while (b.len > 0 && b.data[b.len - 1] != '/')
				buf_truncate(&b, b.len - 1);
			if (b.len > 0)
				buf_truncate(&b, b.len - 1);
			if (p[n] == '\0')
				buf_put_byte(&b, '/');
		} else if (!(n == 2 && p[1] == '.')) {
			buf_put(&b, p, n);
		} else if (p[n] == '\0') {
			buf_put_byte(&b, '/');
		}
		p += n;
	}
	const char *r = heap_strndup(buf_str(&b), b.len);
	buf_fini(&b);
	return r;
}

/* scheme:[//[user@]host[:port]]path[?query][#fragment]; a text of the complaint, or NULL */
static const char *read_uri(const char *s, struct uri *u)
{
	size_t n = strspn(s, "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789+-.");
	u->scheme = u->user = u->host = u->path = u->query = u->fragment = "";
	u->port = -1;
	if (s[0] == '/' && s[1] != '/') { /* a Unix path is an absolute file URI */
		u->scheme = "file";
		u->is_file = u->absolute = true;
		u->path = escaped(s, strlen(s));
		return NULL;
	}
	if (s[0] == '\0')
		return "Invalid URI: The URI is empty.";
	if (n == 0 || s[n] != ':' || !isalpha((unsigned char)s[0]))
		return "Invalid URI: The format of the URI could not be determined.";
	u->scheme = lower(s, n);
	u->is_file = strcmp(u->scheme, "file") == 0;
	u->absolute = true;
	const char *p = s + n + 1, *end;
	bool authority = p[0] == '/' && p[1] == '/';
	if (authority) {
		p += 2;
		end = p + strcspn(p, "/?#");
		const char *at = memchr(p, '@', (size_t)(end - p));
		if (at != NULL) {
			u->user = heap_strndup(p, (size_t)(at - p));
			p = at + 1;
		}
		const char *host_end = p[0] == '[' ? memchr(p, ']', (size_t)(end - p)) : NULL;
		host_end = host_end != NULL ? host_end + 1 : p + strcspn(p, ":/?#");
		if (host_end > end)
			host_end = end;
		u->host = lower(p, (size_t)(host_end - p));
		if (host_end < end && *host_end == ':' && host_end + 1 < end) {
			char *rest;
			long port = strtol(host_end + 1, &rest, 10);
			if (rest != end || port < 0 || port > 65535)
				return "Invalid URI: Invalid port specified.";
			u->port = (int)port;
		}
		if (u->host[0] == '\0' && !u->is_file)
			return "Invalid URI: The hostname could not be parsed.";
		if (strpbrk(u->host, " \"<>") != NULL)
			return "Invalid URI: The hostname could not be parsed.";
		p = end;
	} else if (default_port(u->scheme) != -1) {
		return "Invalid URI: The format of the URI could not be determined.";
	}
	if (u->port == -1)
		u->port = default_port(u->scheme);
	end = p + strcspn(p, "?#");
	u->path = escaped(p, (size_t)(end - p));
	if (authority)
		u->path = u->path[0] == '\0' ? "/" : clean_path(u->path);
	if (*end == '?') {
		p = end;
		end = p + strcspn(p, "#");
		u->query = escaped(p, (size_t)(end - p));
	}
	if (*end == '#')
		u->fragment = escaped(end, strlen(end));
	return NULL;
}

/* The parts of an absolute URI; NULL + *ret_error */
static struct uri *make(const char *text, const char **ret_error)
{
	struct uri *u = heap_new(struct uri);
	*ret_error = read_uri(text, u);
	return *ret_error == NULL ? u : NULL;
}

#define TEXT(name, expr)                                                                                                      \
	METHOD(name)                                                                                                           \
	{                                                                                                                      \
		const struct uri *u = uri_of(c->self);                                                                         \
		return ps_cstring(expr);                                                       \
	}
TEXT(get_scheme, u->scheme)
TEXT(get_host, u->host)
TEXT(get_path, u->path)
TEXT(get_query, u->query)
TEXT(get_fragment, u->fragment)
TEXT(get_user, u->user)

METHOD(get_port)
{
	return ps_from_int(uri_of(c->self)->port);
}

static void put_unescaped(struct buf *out, const char *s, size_t n, bool plus)
{
	struct buf b = BUF_INIT;
	for (size_t i = 0; i < n; i++)
		if (s[i] == '%' && i + 2 < n && isxdigit((unsigned char)s[i + 1]) && isxdigit((unsigned char)s[i + 2])) {
			char hex[3] = {s[i + 1], s[i + 2], 0};
			buf_put_byte(&b, (int)strtol(hex, NULL, 16));
			i += 2;
		} else {
			buf_put_byte(&b, plus && s[i] == '+' ? ' ' : s[i]);
		}
	buf_put_utf8_lossy(out, buf_str(&b), b.len);
	buf_fini(&b);
}

METHOD(escape_uri)
{
	struct buf b = BUF_INIT;
	put_escaped(&b, arg_str(c, 0)->text, arg_str(c, 0)->len, "/:?#[]@!$&'()*+,;=%");
	return ps_from_buf(&b);
}

/* ---- UriBuilder: a struct uri whose parts may be set ---- */

METHOD(builder_new)
{
	struct uri *u = heap_new(struct uri);
	const char *error = NULL;
	*u = (struct uri){.absolute = true, .scheme = "http", .user = "", .host = "localhost", .path = "/", .query = "", .fragment = "", .port = -1};
	if (c->argc == 1) {
		ps_value v = ps_base(c->args[0]);
		struct buf b = BUF_INIT;
		if (!ps_net_to_string(v, &b))
			return PS_FAIL;
		u = make(strchr(buf_str(&b), ':') == NULL ? heap_printf("http://%s", buf_str(&b)) : heap_strdup(buf_str(&b)), &error);
		buf_fini(&b);
		if (u == NULL)
			return FAIL(type_exc_uri_format, "%s", error);
	} else if (c->argc > 1) {
		u->scheme = lower(arg_str(c, 0)->text, arg_str(c, 0)->len);
		u->host = arg_str(c, 1)->text;
		u->port = c->argc > 2 ? arg_int(c, 2) : -1;
		u->path = c->argc > 3 ? arg_str(c, 3)->text : "/";
	}
	u->ref.o.type = &type_uri_builder;
	return ps_from_obj(u);
}

static const char *builder_text_of(const struct uri *u)
{
	return heap_printf("%s://%s%s%s%s%s%s%s%s", u->scheme, u->user, u->user[0] != '\0' ? "@" : "", u->host,
	                   u->port != -1 ? heap_printf(":%d", u->port) : "", u->path[0] == '/' ? "" : "/", u->path, u->query, u->fragment);
}

static bool builder_text(ps_value v, struct buf *out)
{
	buf_puts(out, builder_text_of(uri_of(v)));
	return true;
}

METHOD(builder_uri)
{
	ps_value text = ps_cstring(builder_text_of(uri_of(c->self)));
	return ps_type_new(&type_uri, &text, 1);
}

#define SET(name, field, expr)                                                                                                \
	METHOD(name)                                                                                                           \
	{                                                                                                                      \
		const char *s = arg_str(c, 0)->text;                                                                           \
		uri_of(c->self)->field = expr;                                                                                 \
		return PS_NOTHING;                                                                                             \
	}
SET(set_scheme, scheme, lower(s, strlen(s)))
SET(set_host, host, s)
SET(set_path, path, s[0] == '/' ? s : heap_printf("/%s", s))
SET(set_query, query, s[0] == '\0' || s[0] == '?' ? s : heap_printf("?%s", s))
SET(set_fragment, fragment, s[0] == '\0' || s[0] == '#' ? s : heap_printf("#%s", s))
SET(set_user, user, s)

METHOD(set_port)
{
	if (arg_int(c, 0) < -1 || arg_int(c, 0) > 65535)
		return FAIL_RANGE("value", "Specified argument was out of the range of valid values.");
	uri_of(c->self)->port = arg_int(c, 0);
	return PS_NOTHING;
}

static const struct ps_member_row builder_rows[] = {
	{"new()", builder_new, NULL},
	{"new(string uri)", builder_new, NULL},
	{"new(uri uri)", builder_new, NULL},
	{"new(string schemeName, string hostName)", builder_new, NULL},
	{"new(string scheme, string host, int portNumber)", builder_new, NULL},
	{"new(string scheme, string host, int port, string pathValue)", builder_new, NULL},
	{"string Fragment {get;set;}", get_fragment, set_fragment},
	{"string Host {get;set;}", get_host, set_host},
	{"string Path {get;set;}", get_path, set_path},
	{"int Port {get;set;}", get_port, set_port},
	{"string Query {get;set;}", get_query, set_query},
	{"string Scheme {get;set;}", get_scheme, set_scheme},
	{"uri Uri {get;}", builder_uri, NULL},
	{"string UserName {get;set;}", get_user, set_user},
	ROWS_END};
static const struct ps_type_ops builder_ops = {.to_string = builder_text};
REF_TYPE(uri_builder, "System.UriBuilder", NULL, NULL, builder_rows, &builder_ops);

/* ---- WebUtility, HttpUtility ---- */

static ps_value url_encoded(const struct ps_call *c, bool upper)
{
	const struct ps_str *s = arg_str(c, 0);
	struct buf b = BUF_INIT;
	if (ps_is_null(c->args[0]))
		return PS_NULL;
	for (uint32_t i = 0; i < s->len; i++)
		if (isalnum((unsigned char)s->text[i]) || strchr("-_.!*()", s->text[i]) != NULL)
			buf_put_byte(&b, s->text[i]);
		else if (s->text[i] == ' ')
			buf_put_byte(&b, '+');
		else
			buf_printf(&b, upper ? "%%%02X" : "%%%02x", (unsigned char)s->text[i]);
	return ps_from_buf(&b);
}

METHOD(url_encode)
{
	return url_encoded(c, true);
}

METHOD(url_encode_lower)
{
	return url_encoded(c, false);
}

METHOD(url_decode)
{
	struct buf b = BUF_INIT;
	put_unescaped(&b, arg_str(c, 0)->text, arg_str(c, 0)->len, true);
	return ps_from_buf(&b);
}

METHOD(html_encode)
{
	const struct ps_str *s = arg_str(c, 0);
	struct buf b = BUF_INIT;
	for (size_t i = 0; i < s->len;) {
		uint32_t cp;
		i += utf8_decode(s->text + i, s->len - i, &cp);
		const char *named = cp == '<' ? "&lt;" : cp == '>' ? "&gt;" : cp == '&' ? "&amp;" : cp == '"' ? "&quot;" : cp == '\'' ? "&#39;" : NULL;
		if (named != NULL)
			buf_puts(&b, named);
		else if ((cp >= 160 && cp < 256) || cp >= 0x10000)
			buf_printf(&b, "&#%u;", cp);
		else
			buf_put_cp(&b, cp);
	}
	return ps_from_buf(&b);
}

METHOD(html_decode)
{
	static const struct {
		const char *name;
		uint32_t cp;
	} names[] = {{"lt", '<'}, {"gt", '>'}, {"amp", '&'}, {"quot", '"'}, {"apos", '\''}, {"nbsp", 160}, {"copy", 169}, {"reg", 174},
	    {"euro", 0x20AC}, {"hellip", 0x2026}, {"mdash", 0x2014}, {"ndash", 0x2013}, {"trade", 0x2122}, {"laquo", 171}, {"raquo", 187},
	    {"deg", 176}, {"auml", 228}, {"ouml", 246}, {"uuml", 252}, {"szlig", 223}, {"eacute", 233}, {"egrave", 232}};
	const struct ps_str *s = arg_str(c, 0);
	struct buf b = BUF_INIT;
	for (size_t i = 0; i < s->len; i++) {
		const char *end = s->text[i] == '&' ? memchr(s->text + i, ';', s->len - i) : NULL;
		size_t n = end == NULL ? 0 : (size_t)(end - s->text) - i - 1;
		const char *name = s->text + i + 1;
		uint32_t cp = 0;
		if (n > 1 && n < 12 && name[0] == '#')
			cp = (uint32_t)strtoul(name + (name[1] == 'x' || name[1] == 'X' ? 2 : 1), NULL, name[1] == 'x' || name[1] == 'X' ? 16 : 10);
		for (size_t k = 0; n > 0 && cp == 0 && k < ARRAY_LEN(names); k++)
			if (strlen(names[k].name) == n && memcmp(names[k].name, name, n) == 0)
				cp = names[k].cp;
		if (cp == 0 || cp > 0x10FFFF) {
			buf_put_byte(&b, s->text[i]);
			continue;
		}
		buf_put_cp(&b, cp);
		i += n + 1;
	}
	return ps_from_buf(&b);
}

/* ParseQueryString: a dictionary in order (of NameValueCollection only the indexer and Keys are imitated) */
METHOD(parse_query)
{
	ps_value table = ps_ordered_new();
	const char *p = arg_str(c, 0)->text;
	p += *p == '?';
	while (*p != '\0') {
		size_t n = strcspn(p, "&"), k = strcspn(p, "=&");
		struct buf key = BUF_INIT, value = BUF_INIT;
		put_unescaped(&key, p, k, true);
		if (k < n)
			put_unescaped(&value, p + k + 1, n - k - 1, true);
		ps_dict_set(ps_dict(table), ps_from_buf(&key), ps_from_buf(&value));
		p += n + (p[n] == '&');
	}
	return table;
}

static const struct ps_member_row web_rows[] = {
	{"static string HtmlDecode(string value)", html_decode, NULL},
	{"static string HtmlEncode(string value)", html_encode, NULL},
	{"static string UrlDecode(string encodedValue)", url_decode, NULL},
	{"static string UrlEncode(string value)", url_encode, NULL},
	ROWS_END};
static const struct ps_member_row http_rows[] = {
	{"static string HtmlDecode(string s)", html_decode, NULL},
	{"static string HtmlEncode(string s)", html_encode, NULL},
	{"static System.Collections.Specialized.OrderedDictionary ParseQueryString(string query)", parse_query, NULL},
	{"static string UrlDecode(string str)", url_decode, NULL},
	{"static string UrlEncode(string str)", url_encode_lower, NULL},
	{"static string UrlPathEncode(string str)", escape_uri, NULL},
	ROWS_END};
STATIC_TYPE(web_utility, "System.Net.WebUtility", web_rows);
STATIC_TYPE(http_utility, "System.Web.HttpUtility", http_rows);
