/* SPDX-License-Identifier: MIT */
/*
 * psrp/outofproc.c - see outofproc.h.  Quotes: written single, for genuine clients look for PSGuid='0000… in the text;
 * read either way.  Knows elements and attributes; does not know who may send what.
 */
#include "psrp/outofproc.h"

#include <string.h>
#include <strings.h>

#include "base/base64.h"
#include "psrp/limits.h"

static const char *const elements[PSRP_FRAME_TYPES] = {
    [PSRP_FRAME_DATA] = "Data",       [PSRP_FRAME_DATA_ACK] = "DataAck",
    [PSRP_FRAME_COMMAND] = "Command", [PSRP_FRAME_COMMAND_ACK] = "CommandAck",
    [PSRP_FRAME_SIGNAL] = "Signal",   [PSRP_FRAME_SIGNAL_ACK] = "SignalAck",
    [PSRP_FRAME_CLOSE] = "Close",     [PSRP_FRAME_CLOSE_ACK] = "CloseAck",
};
static const char peer_error[] = "__NamedPipeError__:";

void psrp_lines_init(struct psrp_lines *l)
{
	memset(l, 0, sizeof *l);
}

void psrp_lines_fini(struct psrp_lines *l)
{
	buf_fini(&l->in);
}

void psrp_lines_feed(struct psrp_lines *l, const void *p, size_t n)
{
	if (l->at == l->in.len) {
		if (l->in.cap > 1 << 20)
			buf_fini(&l->in);
		else
			buf_reset(&l->in);
	} else if (l->at) {
		buf_consume(&l->in, l->at);
	}
	l->scanned -= l->at;
	l->at = 0;
	buf_put(&l->in, p, n);
}

enum psrp_error psrp_lines_next(struct psrp_lines *l, const char **ret, size_t *ret_n)
{
	*ret = NULL;
	*ret_n = 0;
	if (l->in.overflow)
		return PSRP_E_TOO_LARGE;
	if (l->in.len == l->at)
		return PSRP_OK;
	const char *end = memchr(l->in.data + l->scanned, '\n', l->in.len - l->scanned);
	if (!end) {
		l->scanned = l->in.len;
		return l->in.len - l->at > PSRP_LINE_MAX ? PSRP_E_TOO_LARGE : PSRP_OK;
	}
	const char *start = l->in.data + l->at;
	size_t n = (size_t)(end - start);
	l->at = l->scanned = (size_t)(end + 1 - l->in.data);
	if (n > PSRP_LINE_MAX)
		return PSRP_E_TOO_LARGE;
	if (n && start[n - 1] == '\r')
		n--;
	*ret = start;
	*ret_n = n;
	return PSRP_OK;
}

void psrp_lines_unread(struct psrp_lines *l, const char *p)
{
	l->at = l->scanned = (size_t)(p - l->in.data);
}

static bool blank(char c)
{
	return c == ' ' || c == '\t' || c == '\r' || c == '\n';
}

static const char *skip_blanks(const char *p, const char *end)
{
	while (p < end && blank(*p))
		p++;
	return p;
}

static const char *skip_name(const char *p, const char *end)
{
	while (p < end && ((*p >= 'A' && *p <= 'Z') || (*p >= 'a' && *p <= 'z') || (*p >= '0' && *p <= '9')))
		p++;
	return p;
}

static enum psrp_error unknown(struct buf *detail, const char *p, size_t n)
{
	buf_reset(detail);
	buf_puts(detail, "An unknown element \"");
	buf_put(detail, p, n < 200 ? n : 200);
	buf_puts(detail, "\" was received. This can happen if the remote process closed or ended abnormally.");
	return PSRP_E_FRAME;
}

static bool same(const char *p, size_t n, const char *name)
{
	return strlen(name) == n && strncasecmp(p, name, n) == 0;
}

/* The attributes of an element and the end of its start tag. */
struct tag {
	unsigned count;
	const char *guid, *stream;
	size_t guid_n, stream_n;
	bool empty;
};

/* Reads attributes from p; NULL when they are malformed. */
static const char *take_attributes(const char *p, const char *end, struct tag *t)
{
	for (;;) {
		const char *from = p;
		p = skip_blanks(p, end);
		if (p < end && *p == '>')
			return p + 1;
		if (end - p >= 2 && p[0] == '/' && p[1] == '>') {
			t->empty = true;
			return p + 2;
		}
		const char *name = p;
		p = skip_name(p, end);
		size_t n = (size_t)(p - name);
		if (!n || name == from)
			return NULL;
		p = skip_blanks(p, end);
		if (p == end || *p != '=')
			return NULL;
		p = skip_blanks(p + 1, end);
		if (p == end || (*p != '\'' && *p != '"'))
			return NULL;
		const char *value = p + 1, *stop = memchr(value, *p, (size_t)(end - value));
		if (!stop)
			return NULL;
		if (n == 6 && memcmp(name, "PSGuid", 6) == 0 && !t->guid) {
			t->guid = value;
			t->guid_n = (size_t)(stop - value);
		} else if (n == 6 && memcmp(name, "Stream", 6) == 0 && !t->stream) {
			t->stream = value;
			t->stream_n = (size_t)(stop - value);
		}
		t->count++;
		p = stop + 1;
	}
}

/* The attributes as the type demands them: Data has two, the others one. */
static enum psrp_error use_attributes(const struct tag *t, struct psrp_frame *f, struct buf *detail)
{
	unsigned want = f->type == PSRP_FRAME_DATA ? 2 : 1;
	if (t->count != want || !t->guid || (want == 2 && !t->stream)) {
		buf_reset(detail);
		buf_printf(detail, "Wrong attributes in element \"%s\": %u expected, %u found.", elements[f->type],
		           want, t->count);
		return PSRP_E_FRAME_ATTRIBUTE;
	}
	if (!guid_parse(t->guid, t->guid_n, &f->guid)) {
		buf_reset(detail);
		buf_puts(detail, "PSGuid is not a GUID.");
		return PSRP_E_FRAME_ATTRIBUTE;
	}
	f->prompt = t->stream && same(t->stream, t->stream_n, "PromptResponse");
	return PSRP_OK;
}

enum psrp_error psrp_frame_next(const char **at, const char *end, struct psrp_frame *ret, bool *ret_more,
                                struct buf *detail)
{
	const char *p = skip_blanks(*at, end), *start = p;
	*ret = (struct psrp_frame){.type = PSRP_FRAME_TYPES};
	*ret_more = p < end;
	*at = end;
	if (p == end)
		return PSRP_OK;
	if ((size_t)(end - p) >= sizeof peer_error - 1 && memcmp(p, peer_error, sizeof peer_error - 1) == 0) {
		ret->type = PSRP_FRAME_PEER_ERROR;
		ret->data = p + sizeof peer_error - 1;
		ret->n = (size_t)(end - ret->data);
		return PSRP_OK;
	}
	if (*p != '<')
		return unknown(detail, start, (size_t)(end - start));
	const char *name = p + 1;
	p = skip_name(name, end);
	size_t n = (size_t)(p - name);
	for (unsigned i = 0; i < PSRP_FRAME_PEER_ERROR && ret->type == PSRP_FRAME_TYPES; i++) {
		if (same(name, n, elements[i]))
			ret->type = (enum psrp_frame_type)i;
	}
	if (ret->type == PSRP_FRAME_TYPES)
		return unknown(detail, n ? name : start, n ? n : (size_t)(end - start));
	struct tag tag = {0};
	p = take_attributes(p, end, &tag);
	if (!p)
		return unknown(detail, start, (size_t)(end - start));
	enum psrp_error e = use_attributes(&tag, ret, detail);
	if (e)
		return e;
	if (!tag.empty) {
		ret->data = p;
		const char *less = p < end ? memchr(p, '<', (size_t)(end - p)) : NULL;
		if (!less || (size_t)(end - less) < n + 3 || less[1] != '/' || memcmp(less + 2, name, n) != 0)
			return unknown(detail, start, (size_t)(end - start));
		ret->n = (size_t)(less - p);
		p = skip_blanks(less + 2 + n, end);
		if (p == end || *p != '>')
			return unknown(detail, start, (size_t)(end - start));
		p++;
	}
	if (ret->type != PSRP_FRAME_DATA && ret->n && skip_blanks(ret->data, ret->data + ret->n) != ret->data + ret->n)
		return unknown(detail, start, (size_t)(end - start));
	*at = p;
	return PSRP_OK;
}

void psrp_frame_put(struct buf *out, enum psrp_frame_type type, const struct guid *guid, bool prompt, const void *data,
                    size_t n)
{
	char text[GUID_TEXT + 1];
	guid_format(guid, text);
	buf_put_byte(out, '<');
	buf_puts(out, elements[type]);
	if (type == PSRP_FRAME_DATA) {
		buf_puts(out, prompt ? " Stream='PromptResponse'" : " Stream='Default'");
	}
	buf_puts(out, " PSGuid='");
	buf_put(out, text, GUID_TEXT);
	if (type == PSRP_FRAME_DATA) {
		buf_put(out, "'>", 2);
		buf_put_base64(out, data, n);
		buf_puts(out, "</Data>\n");
	} else {
		buf_puts(out, "' />\n");
	}
}
