/* SPDX-License-Identifier: MIT */
/*
 * fuzz/fuzz_clixml.c - the CLIXML reader beside expat.  Properties:
 *  - what expat accepts we accept, with the same elements, attributes N= and texts;
 *  - what expat refuses because its tags do not fit, we refuse;
 *  - reading texts as a deserializer does never crashes, and what was read can be written and read back unchanged.
 */
#include <expat.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/buf.h"
#include "clixml/number.h"
#include "clixml/writer.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

static void must(bool ok, const char *what)
{
	if (ok)
		return;
	fprintf(stderr, "fuzz_clixml: %s\n", what);
	abort();
}

/* expat's view: "<name\0" [N=value] text … ">" with texts of leaf elements only. */
struct expat_view {
	struct buf out, text;
	bool mixed, leaf;
	XML_Parser parser;
};

static void on_start(void *self, const XML_Char *name, const XML_Char **attributes)
{
	struct expat_view *v = self;
	if (v->leaf && v->text.len)
		v->mixed = true;
	buf_reset(&v->text);
	v->leaf = true;
	const char *colon = strrchr(name, ':');
	buf_put_byte(&v->out, '<');
	buf_puts(&v->out, colon ? colon + 1 : name);
	for (; *attributes; attributes += 2) {
		if (strcmp(attributes[0], "N") == 0) {
			buf_put_byte(&v->out, 1);
			size_t from = v->out.len;
			struct arena a = ARENA_INIT;
			struct clix_str s = clix_unescape(&a, attributes[1], strlen(attributes[1]));
			buf_put(&v->out, s.s, s.n);
			arena_fini(&a);
			(void)from;
		}
	}
	buf_put_byte(&v->out, 2);
}

static void on_end(void *self, const XML_Char *name)
{
	struct expat_view *v = self;
	(void)name;
	if (v->leaf) {
		struct arena a = ARENA_INIT;
		struct clix_str s = clix_unescape(&a, buf_str(&v->text), v->text.len);
		buf_put(&v->out, s.s, s.n);
		arena_fini(&a);
	}
	v->leaf = false;
	buf_reset(&v->text);
	buf_put_byte(&v->out, '>');
}

static void on_text(void *self, const XML_Char *s, int n)
{
	struct expat_view *v = self;
	if (v->leaf) {
		buf_put(&v->text, s, (size_t)n);
		return;
	}
	for (int i = 0; i < n; i++) {
		if (!strchr(" \t\r\n", s[i]))
			v->mixed = true;
	}
}

static void on_doctype(void *self, const XML_Char *name, const XML_Char *system, const XML_Char *public, int internal)
{
	struct expat_view *v = self;
	(void)name, (void)system, (void)public, (void)internal;
	v->mixed = true;
	XML_StopParser(v->parser, XML_FALSE);
}

/* Our view of the same.  Is the pending element a leaf, so that its text is to be read?  Looked up ahead in the input. */
static bool is_leaf(const struct clix_reader *r)
{
	const char *p = r->at;
	if (r->empty)
		return true;
	for (;;) {
		const char *less = p < r->end ? memchr(p, '<', (size_t)(r->end - p)) : NULL;
		if (!less || less + 1 == r->end)
			return true;
		const char *stop = NULL;
		size_t n = (size_t)(r->end - less);
		if (less[1] == '?')
			stop = memmem(less, n, "?>", 2);
		else if (n > 4 && memcmp(less, "<!--", 4) == 0)
			stop = memmem(less + 4, n - 4, "-->", 3);
		else if (n > 9 && memcmp(less, "<![CDATA[", 9) == 0)
			stop = memmem(less, n, "]]>", 3);
		else
			return less[1] == '/';
		if (!stop)
			return true;
		p = stop + 2;
	}
}

static enum clix_error our_view(const uint8_t *data, size_t size, struct buf *out)
{
	struct clix_reader r;
	struct clix_str s;
	clix_reader_init(&r, data, size, NULL);
	for (;;) {
		enum clix_elem e = clix_next(&r);
		if (e == CLIX_EOF || e == CLIX_ERROR)
			break;
		if (e == CLIX_CLOSE) {
			buf_put_byte(out, '>');
			continue;
		}
		buf_put_byte(out, '<');
		buf_put(out, r.name.s, r.name.n);
		if (r.has_n) {
			buf_put_byte(out, 1);
			buf_put(out, r.n.s, r.n.n);
		}
		buf_put_byte(out, 2);
		if (!is_leaf(&r)) {
			clix_enter(&r);
			continue;
		}
		if (!clix_text(&r, &s))
			break;
		buf_put(out, s.s, s.n);
		buf_put_byte(out, '>');
	}
	enum clix_error e = r.error;
	char message[256];
	unsigned line, column;
	clix_error_text(&r, message, sizeof message);
	clix_reader_where(&r, &line, &column);
	clix_reader_fini(&r);
	return e;
}

static void compare(const uint8_t *data, size_t size)
{
	struct expat_view v = {BUF_INIT, BUF_INIT, false, false, XML_ParserCreate("UTF-8")};
	struct buf ours = BUF_INIT;
	XML_SetUserData(v.parser, &v);
	XML_SetElementHandler(v.parser, on_start, on_end);
	XML_SetCharacterDataHandler(v.parser, on_text);
	XML_SetStartDoctypeDeclHandler(v.parser, on_doctype);
	bool accepted = XML_Parse(v.parser, (const char *)data, (int)size, 1) == XML_STATUS_OK;
	enum XML_Error why = XML_GetErrorCode(v.parser);
	XML_ParserFree(v.parser);
	enum clix_error e = our_view(data, size, &ours);
	/* CLIXML itself refuses mixed content, DTDs, wrong RefIds, and has limits. */
	bool own_reason =
	    e == CLIX_E_TEXT || e == CLIX_E_CHILD || e == CLIX_E_REFID || e >= CLIX_E_TOO_DEEP || e == CLIX_E_DTD;
	if (accepted && !v.mixed && !own_reason) {
		if (e)
			fprintf(stderr, "error %d\n", e);
		must(e == CLIX_OK, "expat accepts what we refuse");
		must(ours.len == v.out.len && memcmp(buf_str(&ours), buf_str(&v.out), ours.len) == 0,
		     "another reading than expat's");
	}
	if (!accepted &&
	    (why == XML_ERROR_TAG_MISMATCH || why == XML_ERROR_NO_ELEMENTS || why == XML_ERROR_DUPLICATE_ATTRIBUTE))
		must(e != CLIX_OK, "we accept what expat refuses");
	buf_fini(&ours);
	buf_fini(&v.out);
	buf_fini(&v.text);
}

/* Any bytes written as text read back as themselves (malformed bytes become U+FFFD, and stay so). */
static void round_trip(const uint8_t *data, size_t size)
{
	struct buf b = BUF_INIT, again = BUF_INIT;
	struct clix_writer w;
	struct clix_reader r;
	struct clix_str s;
	clix_writer_init(&w, &b, false);
	clix_string(&w, CLIX_S, (struct clix_name){(const char *)data, size}, (const char *)data, size);
	clix_writer_fini(&w);
	clix_reader_init(&r, b.data, b.len, NULL);
	must(clix_next(&r) == CLIX_S && r.has_n, "cannot read what was written");
	struct clix_str n = r.n;
	must(clix_text(&r, &s) && clix_next(&r) == CLIX_EOF, "cannot read the text that was written");
	must(n.n == s.n && memcmp(n.s, s.s, n.n) == 0, "name and text differ");
	clix_writer_init(&w, &again, false);
	clix_string(&w, CLIX_S, (struct clix_name){n.s, n.n}, s.s, s.n);
	clix_writer_fini(&w);
	must(again.len == b.len && memcmp(again.data, b.data, b.len) == 0, "a second writing differs");
	clix_reader_fini(&r);
	buf_fini(&b);
	buf_fini(&again);
}

static void numbers(const char *s, size_t n)
{
	int64_t i;
	uint64_t u;
	double d;
	float f;
	bool b;
	int kind;
	char text[CLIX_NUMBER_MAX];
	if (clix_parse_timespan(s, n, &i)) {
		int64_t back;
		size_t len = clix_format_timespan(text, i);
		must(clix_parse_timespan(text, len, &back) && back == i, "timespan");
	}
	if (clix_parse_datetime(s, n, &i, &kind)) {
		int64_t back;
		size_t len = clix_format_datetime(text, i, kind, 0);
		must(clix_parse_datetime(text, len, &back, &kind) && back == i, "datetime");
	}
	if (clix_parse_double(s, n, &d) && d == d) {
		double back;
		size_t len = clix_format_double(text, d);
		must(clix_parse_double(text, len, &back) && back == d, "double");
	}
	if (clix_parse_single(s, n, &f) && f == f) {
		float back;
		size_t len = clix_format_single(text, f);
		must(clix_parse_single(text, len, &back) && back == f, "single");
	}
	(void)!clix_parse_int(s, n, INT32_MIN, INT32_MAX, &i);
	(void)!clix_parse_uint(s, n, UINT64_MAX, &u);
	(void)!clix_parse_bool(s, n, &b);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	compare(data, size);
	round_trip(data, size);
	numbers((const char *)data, size);
	return 0;
}
