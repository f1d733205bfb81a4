/* SPDX-License-Identifier: MIT */
/*
 * clixml/reader.c - the pull reader: markup, nesting and limits; characters are scan.c's, messages error.c's.
 * Invariants: open[0 … depth-1] are the open elements; `at` stands behind the last thing taken; while `pending` the
 * element of `elem` … is not on the stack yet and `at` is behind its start tag.
 */
#include "clixml/reader.h"

#include <string.h>

#include "base/alloc.h"
#include "clixml/scan.h"

enum token { TOKEN_START, TOKEN_END, TOKEN_DONE, TOKEN_ERROR };

static const struct {
	const char *name;
	uint8_t n;
	enum clix_kind kind;
	const char *type;
} elems[CLIX_ELEM_COUNT] = {
#define CLIX_TYPE(code, name, kind, type) [CLIX_##code] = {name, sizeof(name) - 1, CLIX_KIND_##kind, type},
#include "tables/clixml_types.def"
#undef CLIX_TYPE
};

enum clix_kind clix_elem_kind(enum clix_elem e)
{
	return e > CLIX_UNKNOWN && e < CLIX_ELEM_COUNT ? elems[e].kind : CLIX_KIND_OTHER;
}

const char *clix_elem_name(enum clix_elem e)
{
	return e > CLIX_UNKNOWN && e < CLIX_ELEM_COUNT ? elems[e].name : "?";
}

const char *clix_elem_type(enum clix_elem e)
{
	return e > CLIX_UNKNOWN && e < CLIX_ELEM_COUNT ? elems[e].type : NULL;
}

/* The table is sorted by length: the search begins at the first row of this one. */
static enum clix_elem elem_lookup(const char *s, size_t n)
{
	static const uint8_t first[] = {0,          CLIX_S, CLIX_MS,      CLIX_OBJ,     CLIX_OBJS,
	                                CLIX_TNREF, 0,      CLIX_VERSION, CLIX_TOSTRING};
	size_t i = n < ARRAY_LEN(first) ? first[n] : n == elems[CLIX_SEMVER].n ? (size_t)CLIX_SEMVER : 0;
	if (!i)
		return CLIX_UNKNOWN;
	for (; i < CLIX_ELEM_COUNT && elems[i].n == n; i++) {
		if (elems[i].name[0] == s[0] && memcmp(elems[i].name, s, n) == 0)
			return (enum clix_elem)i;
	}
	return CLIX_UNKNOWN;
}

static enum token fail(struct clix_reader *r, enum clix_error e, const char *at)
{
	if (!r->error) {
		r->error = e;
		r->error_at = at;
	}
	r->pending = false;
	return TOKEN_ERROR;
}

static enum token fail_expect(struct clix_reader *r, const char *at, const char *expected)
{
	if (at >= r->end)
		return fail(r, CLIX_E_EOF, r->end);
	r->error_name = (struct clix_str){expected, strlen(expected)};
	return fail(r, CLIX_E_SYNTAX, at);
}

static bool starts(const char *p, const char *end, const char *with, size_t n)
{
	return (size_t)(end - p) >= n && memcmp(p, with, n) == 0;
}
#define STARTS(p, end, lit) starts(p, end, lit, sizeof(lit) - 1)

/* "terminator" at or behind p, or NULL. */
static const char *find(const char *p, const char *end, const char *what, size_t n)
{
	return p < end ? memmem(p, (size_t)(end - p), what, n) : NULL;
}

/* Checks the characters of a comment or processing instruction. */
static bool check_plain(struct clix_reader *r, const char *p, const char *end)
{
	unsigned flags = 0;
	enum clix_error err = CLIX_OK;
	const char *bad = clix_scan(p, end, true, &flags, &err);
	if (bad)
		fail(r, err, bad);
	return !bad;
}

/* `<!--…-->`, at stands on '<'. */
static bool take_comment(struct clix_reader *r)
{
	const char *body = r->at + 4, *two = find(body, r->end, "--", 2);
	if (!two || two + 2 >= r->end) {
		fail(r, CLIX_E_EOF, r->end);
		return false;
	}
	if (two[2] != '>') {
		fail_expect(r, two + 2, ">");
		return false;
	}
	r->at = two + 3;
	return check_plain(r, body, two);
}

/* `<?target …?>`; the XML declaration was taken at the start, so the target xml is an error here. */
static bool take_instruction(struct clix_reader *r)
{
	const char *target = r->at + 2, *p = target;
	if (p < r->end && clix_is_name_start(*p)) {
		while (p < r->end && clix_is_name(*p))
			p++;
	}
	const char *stop = find(p, r->end, "?>", 2);
	if (!stop) {
		fail(r, CLIX_E_EOF, r->end);
		return false;
	}
	if (p == target || (p != stop && !clix_is_blank(*p)) ||
	    (p - target == 3 && (target[0] | 0x20) == 'x' && (target[1] | 0x20) == 'm' && (target[2] | 0x20) == 'l')) {
		fail_expect(r, target, "a processing instruction");
		return false;
	}
	r->at = stop + 2;
	return check_plain(r, target, stop);
}

void clix_reader_init(struct clix_reader *r, const void *p, size_t n, const struct clix_limits *limits)
{
	memset(r, 0, offsetof(struct clix_reader, open));
	arena_init(&r->arena);
	buf_init(&r->scratch, 0);
	if (limits)
		r->limits = *limits;
	if (!r->limits.object_depth)
		r->limits.object_depth = CLIX_MAX_OBJECT_DEPTH;
	if (!r->limits.elements)
		r->limits.elements = CLIX_MAX_ELEMENTS;
	if (!r->limits.bytes)
		r->limits.bytes = CLIX_MAX_BYTES;
	static const char nothing[1] = "";
	r->begin = n ? p : nothing;
	r->end = r->begin + n;
	if (STARTS(r->begin, r->end, "\xEF\xBB\xBF"))
		r->begin += 3;
	r->at = r->begin;
	r->ref_id = -1;
	if (n > r->limits.bytes) {
		fail(r, CLIX_E_TOO_BIG, r->begin);
	} else if (STARTS(r->at, r->end, "<?xml") && r->end - r->at > 5 && clix_is_blank(r->at[5])) {
		const char *stop = find(r->at, r->end, "?>", 2);
		if (!stop)
			fail(r, CLIX_E_EOF, r->end);
		else if (check_plain(r, r->at, stop))
			r->at = stop + 2;
	}
}

void clix_reader_fini(struct clix_reader *r)
{
	arena_fini(&r->arena);
	buf_fini(&r->scratch);
}

/* Decodes an attribute value; NULL s on error. */
static struct clix_str attribute_value(struct clix_reader *r, const char *p, const char *end, bool wanted,
                                       bool unescape)
{
	unsigned flags = 0;
	enum clix_error err = CLIX_OK;
	const char *bad = NULL;
	/* "]]>" is legal here and "<" is not. */
	const char *less = memchr(p, '<', (size_t)(end - p));
	if (less) {
		fail(r, CLIX_E_ATTRIBUTE, less);
		return (struct clix_str){NULL, 0};
	}
	bad = clix_scan(p, end, true, &flags, &err);
	if (!bad && memchr(p, '&', (size_t)(end - p)))
		flags |= CLIX_SCAN_MARKUP | CLIX_SCAN_ESCAPE;
	if (!bad && (flags & (CLIX_SCAN_MARKUP | CLIX_SCAN_BLANK))) {
		buf_reset(&r->scratch);
		bad = clix_decode(&r->scratch, p, end, true, false, &err, &r->error_name);
	} else if (!bad && wanted && unescape && (flags & CLIX_SCAN_ESCAPE)) {
		return clix_unescape(&r->arena, p, (size_t)(end - p));
	} else if (!bad) {
		return (struct clix_str){p, (size_t)(end - p)};
	}
	if (bad) {
		fail(r, err, bad);
		return (struct clix_str){NULL, 0};
	}
	if (!wanted)
		return (struct clix_str){p, 0};
	if (unescape)
		clix_unescape_tail(&r->scratch, 0);
	return (struct clix_str){arena_dup(&r->arena, buf_str(&r->scratch), r->scratch.len), r->scratch.len};
}

static bool take_ref_id(struct clix_reader *r, struct clix_str v, const char *at)
{
	int64_t id = 0;
	for (size_t i = 0; i < v.n; i++) {
		if (v.s[i] < '0' || v.s[i] > '9' || id > INT32_MAX) {
			fail(r, CLIX_E_REFID, at);
			return false;
		}
		id = id * 10 + (v.s[i] - '0');
	}
	if (!v.n || id > INT32_MAX) {
		fail(r, CLIX_E_REFID, at);
		return false;
	}
	r->ref_id = id;
	return true;
}

/* Stores an attribute that CLIXML knows; the others were checked and are dropped. */
static bool keep_attribute(struct clix_reader *r, struct clix_str name, struct clix_str prefix, const char *v,
                           const char *end)
{
	bool is_n = name.n == 1 && name.s[0] == 'N', is_s = name.n == 1 && name.s[0] == 'S';
	bool is_ref = name.n == 5 && memcmp(name.s, "RefId", 5) == 0;
	bool is_version = name.n == 7 && memcmp(name.s, "Version", 7) == 0;
	bool is_xmlns = prefix.n ? name.n == prefix.n + 6 && memcmp(name.s, "xmlns:", 6) == 0 &&
	                               memcmp(name.s + 6, prefix.s, prefix.n) == 0
	                         : name.n == 5 && memcmp(name.s, "xmlns", 5) == 0;
	struct clix_str value = attribute_value(r, v, end, is_n || is_s || is_ref || is_version || is_xmlns, is_n);
	if (!value.s)
		return false;
	if (is_n) {
		r->has_n = true;
		r->n = value;
	} else if (is_s) {
		r->stream = value;
	} else if (is_version) {
		r->version = value;
	} else if (is_xmlns) {
		r->xmlns = value;
	} else if (is_ref) {
		return take_ref_id(r, value, v);
	}
	return true;
}

static bool repeated(struct clix_reader *r, const struct clix_str *seen, size_t count, struct clix_str name)
{
	for (size_t i = 0; i < count; i++) {
		if (seen[i].n == name.n && memcmp(seen[i].s, name.s, name.n) == 0) {
			r->error_name = name;
			fail(r, CLIX_E_ATTRIBUTE, name.s);
			return true;
		}
	}
	return false;
}

/* The attributes and the end of a start tag; p stands behind the element's name. */
static enum token take_attributes(struct clix_reader *r, const char *p, struct clix_str prefix)
{
	struct clix_str seen[CLIX_MAX_ATTRIBUTES];
	size_t count = 0;
	for (;;) {
		bool blank = p < r->end && clix_is_blank(*p);
		while (p < r->end && clix_is_blank(*p))
			p++;
		if (p == r->end)
			return fail(r, CLIX_E_EOF, p);
		if (*p == '>') {
			r->at = p + 1;
			return TOKEN_START;
		}
		if (*p == '/') {
			if (p + 1 == r->end || p[1] != '>')
				return fail_expect(r, p + 1, ">");
			r->empty = true;
			r->at = p + 2;
			return TOKEN_START;
		}
		if (!blank || !clix_is_name_start(*p))
			return fail_expect(r, p, ">");
		struct clix_str name = {p, 0};
		while (p < r->end && clix_is_name(*p))
			p++;
		name.n = (size_t)(p - name.s);
		while (p < r->end && clix_is_blank(*p))
			p++;
		if (p == r->end || *p != '=')
			return fail_expect(r, p, "=");
		p++;
		while (p < r->end && clix_is_blank(*p))
			p++;
		if (p == r->end || (*p != '"' && *p != '\''))
			return fail_expect(r, p, "\"' or '''");
		const char *value = p + 1, *stop = memchr(value, *p, (size_t)(r->end - value));
		if (!stop)
			return fail(r, CLIX_E_EOF, r->end);
		if (count == CLIX_MAX_ATTRIBUTES)
			return fail(r, CLIX_E_TOO_MANY, name.s);
		if (repeated(r, seen, count, name) || !keep_attribute(r, name, prefix, value, stop))
			return TOKEN_ERROR;
		seen[count++] = name;
		p = stop + 1;
	}
}

/* `at` stands on the '<' of a start tag. */
static enum token take_start(struct clix_reader *r)
{
	const char *name = r->at + 1, *p = name, *colon = NULL;
	if (p == r->end || !clix_is_name_start(*p))
		return p == r->end ? fail(r, CLIX_E_EOF, p) : fail(r, CLIX_E_SYNTAX, p);
	for (; p < r->end && clix_is_name(*p); p++) {
		if (*p == ':')
			colon = p;
	}
	if (++r->elements > r->limits.elements)
		return fail(r, CLIX_E_TOO_MANY, name);
	r->tag_at = r->at;
	r->name =
	    colon ? (struct clix_str){colon + 1, (size_t)(p - colon - 1)} : (struct clix_str){name, (size_t)(p - name)};
	r->elem = elem_lookup(r->name.s, r->name.n);
	r->empty = r->has_n = false;
	r->ref_id = -1;
	r->n = r->stream = r->version = r->xmlns = (struct clix_str){NULL, 0};
	if (PS_LIKELY(p < r->end && *p == '>')) {
		r->at = p + 1;
		return TOKEN_START;
	}
	struct clix_str prefix = {name, colon ? (size_t)(colon - name) : 0};
	return take_attributes(r, p, prefix);
}

/* Length of an element's name as written, prefix included. */
static uint32_t raw_name_length(const char *name, const char *end)
{
	const char *p = name;
	while (p < end && clix_is_name(*p))
		p++;
	return (uint32_t)(p - name);
}

/* `at` stands on "</" of what must be the element `name`. */
static bool take_end(struct clix_reader *r, const char *name, size_t n)
{
	const char *p = r->at + 2;
	if ((size_t)(r->end - p) < n || memcmp(p, name, n) != 0 || (p + n < r->end && clix_is_name(p[n]))) {
		bool prefix = (size_t)(r->end - p) < n && memcmp(p, name, (size_t)(r->end - p)) == 0;
		if (!prefix)
			r->error_name = (struct clix_str){name, n};
		fail(r, prefix ? CLIX_E_EOF : CLIX_E_MISMATCH, prefix ? r->end : p);
		return false;
	}
	p += n;
	while (p < r->end && clix_is_blank(*p))
		p++;
	if (p == r->end || *p != '>') {
		fail_expect(r, p, ">");
		return false;
	}
	r->at = p + 1;
	return true;
}

/* Passes over character data at the current level: blanks always, other text when `any`. */
static bool take_characters(struct clix_reader *r, bool any)
{
	const char *p = r->at;
	while (p < r->end && clix_is_blank(*p))
		p++;
	if (p < r->end && *p != '<') {
		if (r->depth == 0) {
			fail(r, CLIX_E_ROOT_DATA, p);
			return false;
		}
		if (!any) {
			fail(r, CLIX_E_TEXT, p);
			return false;
		}
		const char *less = memchr(p, '<', (size_t)(r->end - p));
		if (!less)
			less = r->end;
		unsigned flags = 0;
		enum clix_error err = CLIX_OK;
		const char *bad = clix_scan(p, less, false, &flags, &err);
		buf_reset(&r->scratch);
		if (!bad && (flags & CLIX_SCAN_MARKUP))
			bad = clix_decode(&r->scratch, p, less, false, false, &err, &r->error_name);
		if (bad) {
			fail(r, err, bad);
			return false;
		}
		p = less;
	}
	r->at = p;
	return true;
}

static bool take_cdata(struct clix_reader *r, bool any)
{
	const char *body = r->at + 9, *stop = find(body, r->end, "]]>", 3);
	if (!stop) {
		fail(r, CLIX_E_EOF, r->end);
		return false;
	}
	if (!any || r->depth == 0) {
		fail(r, r->depth ? CLIX_E_TEXT : CLIX_E_ROOT_DATA, r->at);
		return false;
	}
	r->at = stop + 3;
	return check_plain(r, body, stop);
}

/* The next start or end tag; `any`: text on the way is passed over. */
static enum token take_token(struct clix_reader *r, bool any)
{
	for (;;) {
		if (!take_characters(r, any))
			return TOKEN_ERROR;
		if (r->at == r->end) {
			if (r->depth)
				return fail(r, CLIX_E_EOF, r->end);
			return r->root_seen ? TOKEN_DONE : fail(r, CLIX_E_NO_ROOT, r->end);
		}
		char c = r->at + 1 < r->end ? r->at[1] : '\0';
		if (PS_LIKELY(c != '!' && c != '?' && c != '/')) {
			if (!r->depth && r->root_seen)
				return fail(r, CLIX_E_MANY_ROOTS, r->at + 1);
			enum token t = take_start(r);
			r->root_seen = true;
			return t;
		}
		if (c == '/') {
			if (!r->depth)
				return fail(r, CLIX_E_SYNTAX, r->at + 1);
			return take_end(r, r->open[r->depth - 1].name, r->open[r->depth - 1].n) ? TOKEN_END
			                                                                        : TOKEN_ERROR;
		}
		bool ok;
		if (c == '?')
			ok = take_instruction(r);
		else if (STARTS(r->at, r->end, "<!--"))
			ok = take_comment(r);
		else if (STARTS(r->at, r->end, "<![CDATA["))
			ok = take_cdata(r, any);
		else
			return fail(r, STARTS(r->at, r->end, "<!DOCTYPE") ? CLIX_E_DTD : CLIX_E_SYNTAX, r->at + 2);
		if (!ok)
			return TOKEN_ERROR;
	}
}

/* An end tag was taken (or an entered empty element is left). */
static void pop(struct clix_reader *r)
{
	r->depth--;
	if (r->open[r->depth].object)
		r->object_depth--;
}

static bool push(struct clix_reader *r)
{
	bool object = r->elem == CLIX_OBJ;
	r->pending = false;
	if (r->depth == CLIX_MAX_ELEMENT_DEPTH || (object && r->object_depth == r->limits.object_depth)) {
		fail(r, CLIX_E_TOO_DEEP, r->tag_at + 1);
		return false;
	}
	const char *name = r->tag_at + 1;
	r->open[r->depth].name = name;
	r->open[r->depth].n = raw_name_length(name, r->end);
	r->open[r->depth].object = object;
	r->depth++;
	if (object)
		r->object_depth++;
	r->close_due = r->empty;
	return true;
}

/* Passes over everything until the level `depth` is current. */
static bool pass_to(struct clix_reader *r, uint32_t depth)
{
	while (r->depth > depth) {
		if (r->close_due) {
			r->close_due = false;
			pop(r);
			continue;
		}
		switch (take_token(r, true)) {
		case TOKEN_START:
			if (!r->empty && !push(r))
				return false;
			break;
		case TOKEN_END:
			pop(r);
			break;
		case TOKEN_DONE:
		case TOKEN_ERROR:
			return false;
		}
	}
	return true;
}

enum clix_elem clix_next(struct clix_reader *r)
{
	if (PS_UNLIKELY(r->error != CLIX_OK))
		return CLIX_ERROR;
	if (r->close_due) {
		r->close_due = false;
		pop(r);
		return CLIX_CLOSE;
	}
	if (r->pending && !clix_skip(r))
		return CLIX_ERROR;
	switch (take_token(r, false)) {
	case TOKEN_START:
		r->pending = true;
		return r->elem;
	case TOKEN_END:
		pop(r);
		return CLIX_CLOSE;
	case TOKEN_DONE:
		return CLIX_EOF;
	case TOKEN_ERROR:
		break;
	}
	return CLIX_ERROR;
}

void clix_enter(struct clix_reader *r)
{
	if (r->pending)
		push(r);
}

bool clix_skip(struct clix_reader *r)
{
	if (r->error)
		return false;
	if (!r->pending)
		return true;
	uint32_t depth = r->depth;
	r->pending = false;
	return r->empty || (push(r) && pass_to(r, depth));
}

bool clix_leave(struct clix_reader *r)
{
	if (r->error)
		return false;
	if (r->pending && !clix_skip(r))
		return false;
	return r->depth == 0 || pass_to(r, r->depth - 1);
}

/* Text that CDATA, comments or references cut into pieces: joined in scratch, then unescaped as a whole. */
static bool slow_text(struct clix_reader *r, const char *name, size_t name_n, struct clix_str *ret)
{
	buf_reset(&r->scratch);
	for (;;) {
		const char *p = r->at, *less = p < r->end ? memchr(p, '<', (size_t)(r->end - p)) : NULL, *bad;
		unsigned flags = 0;
		enum clix_error err = CLIX_OK;
		if (!less)
			less = r->end;
		bad = clix_scan(p, less, false, &flags, &err);
		if (!bad)
			bad = clix_decode(&r->scratch, p, less, false, false, &err, &r->error_name);
		if (bad) {
			fail(r, err, bad);
			return false;
		}
		r->at = less;
		if (less == r->end || less + 1 == r->end) {
			fail(r, CLIX_E_EOF, r->end);
			return false;
		}
		if (less[1] == '/')
			break;
		if (less[1] == '?') {
			if (!take_instruction(r))
				return false;
		} else if (STARTS(less, r->end, "<!--")) {
			if (!take_comment(r))
				return false;
		} else if (STARTS(less, r->end, "<![CDATA[")) {
			const char *body = less + 9, *stop = find(body, r->end, "]]>", 3);
			if (!stop) {
				fail(r, CLIX_E_EOF, r->end);
				return false;
			}
			if (!check_plain(r, body, stop))
				return false;
			(void)clix_decode(&r->scratch, body, stop, false, true, &err, &r->error_name);
			r->at = stop + 3;
		} else {
			fail(r, less[1] == '!' ? CLIX_E_SYNTAX : CLIX_E_CHILD, less + 1);
			return false;
		}
	}
	if (!take_end(r, name, name_n))
		return false;
	clix_unescape_tail(&r->scratch, 0);
	*ret = (struct clix_str){arena_dup(&r->arena, buf_str(&r->scratch), r->scratch.len), r->scratch.len};
	return true;
}

bool clix_text(struct clix_reader *r, struct clix_str *ret)
{
	*ret = (struct clix_str){"", 0};
	if (r->error)
		return false;
	if (!r->pending)
		return true;
	r->pending = false;
	if (r->empty)
		return true;
	const char *name = r->tag_at + 1;
	size_t name_n = raw_name_length(name, r->end);
	/* For messages about the end of the document the element counts as open. */
	if (r->depth < CLIX_MAX_ELEMENT_DEPTH)
		r->open[r->depth] = (struct clix_open){name, (uint32_t)name_n, false};
	r->depth++;
	const char *p = r->at, *less = p < r->end ? memchr(p, '<', (size_t)(r->end - p)) : NULL;
	unsigned flags = 0;
	enum clix_error err = CLIX_OK;
	bool ok;
	const char *bad = less ? clix_scan(p, less, false, &flags, &err) : NULL;
	if (bad) {
		fail(r, err, bad);
		ok = false;
	} else if (less && less + 1 < r->end && less[1] == '/' && !(flags & CLIX_SCAN_MARKUP)) {
		r->at = less;
		ok = take_end(r, name, name_n);
		size_t n = (size_t)(less - p);
		*ret = flags & CLIX_SCAN_ESCAPE ? clix_unescape(&r->arena, p, n) : (struct clix_str){p, n};
	} else {
		ok = slow_text(r, name, name_n, ret);
	}
	if (ok)
		r->depth--;
	return ok;
}
