/* SPDX-License-Identifier: MIT */
/*
 * clixml/error.c - where the reader stands and what went wrong, in the words of System.Xml, for scripts compare them.
 */
#include <stdio.h>
#include <string.h>

#include "clixml/reader.h"
#include "clixml/scan.h"

static void position_of(const struct clix_reader *r, const char *at, unsigned *ret_line, unsigned *ret_column)
{
	unsigned line = 1, column = 1;
	for (const char *p = r->begin; p < at; p++) {
		uint8_t c = (uint8_t)*p;
		if (c == '\n' || (c == '\r' && !(p + 1 < r->end && p[1] == '\n'))) {
			line++;
			column = 1;
		} else if (c != '\r') {
			column += (unsigned)((c & 0xC0) != 0x80) + (unsigned)(c >= 0xF0);
		}
	}
	*ret_line = line;
	*ret_column = column;
}

void clix_reader_where(const struct clix_reader *r, unsigned *ret_line, unsigned *ret_column)
{
	const char *p = r->at;
	if (r->pending) {
		p = r->tag_at + 1;
	} else {
		while (p < r->end && clix_is_blank(*p))
			p++;
		if (p + 1 < r->end && p[0] == '<')
			p += p[1] == '/' ? 2 : 1;
	}
	position_of(r, p, ret_line, ret_column);
}

size_t clix_error_offset(const struct clix_reader *r)
{
	return r->error ? (size_t)(r->error_at - r->begin) : 0;
}

/* Bounded appending to the caller's text. */
struct text {
	char *out;
	size_t size, len;
};

static void put(struct text *t, const char *s, size_t n)
{
	for (size_t i = 0; i < n && t->len + 1 < t->size; i++)
		t->out[t->len++] = s[i];
	if (t->size)
		t->out[t->len] = '\0';
}

static void puts_text(struct text *t, const char *s)
{
	put(t, s, strlen(s));
}

/* "'X'", `between`, the character's number, `tail`: "'X', hexadecimal value 0x58, is an invalid character." */
static void put_character(struct text *t, const char *at, const char *end, const char *between, const char *tail)
{
	char hex[40];
	uint8_t c = at < end ? (uint8_t)*at : 0;
	puts_text(t, "'");
	if (c >= 0x20 && c < 0x80)
		put(t, at, 1);
	else
		puts_text(t, c < 0x80 ? "." : "\xEF\xBF\xBD");
	snprintf(hex, sizeof hex, "'%.10s, hexadecimal value 0x%02X", between, c);
	puts_text(t, hex);
	puts_text(t, tail);
}

static void put_mismatch(const struct clix_reader *r, struct text *t)
{
	unsigned line, column;
	char where[96];
	position_of(r, r->error_name.s, &line, &column);
	puts_text(t, "The '");
	put(t, r->error_name.s, r->error_name.n);
	snprintf(where, sizeof where, "' start tag on line %u position %u does not match the end tag of '", line,
	         column);
	puts_text(t, where);
	const char *p = r->error_at;
	while (p < r->end && clix_is_name(*p))
		p++;
	put(t, r->error_at, (size_t)(p - r->error_at));
	puts_text(t, "'.");
}

static void put_eof(const struct clix_reader *r, struct text *t)
{
	puts_text(t, "Unexpected end of file has occurred.");
	uint32_t n = r->depth < CLIX_MAX_ELEMENT_DEPTH ? r->depth : CLIX_MAX_ELEMENT_DEPTH;
	if (!n)
		return;
	puts_text(t, " The following elements are not closed: ");
	while (n--) {
		put(t, r->open[n].name, r->open[n].n);
		puts_text(t, n ? ", " : ".");
	}
}

static void put_syntax(const struct clix_reader *r, struct text *t)
{
	if (r->error_name.n) {
		puts_text(t, "'");
		put(t, r->error_at, r->error_at < r->end ? 1 : 0);
		puts_text(t, "' is an unexpected token. The expected token is '");
		put(t, r->error_name.s, r->error_name.n);
		puts_text(t, "'.");
	} else if (r->error_at < r->end && *r->error_at == '>') {
		puts_text(t, "']]>' is not allowed in character data.");
	} else {
		puts_text(t, "Name cannot begin with the ");
		put_character(t, r->error_at, r->end, " character", ".");
	}
}

static void put_message(const struct clix_reader *r, struct text *t)
{
	switch (r->error) {
	case CLIX_OK:
	case CLIX_ERROR_COUNT:
		puts_text(t, "No error.");
		break;
	case CLIX_E_ROOT_DATA:
		puts_text(t, "Data at the root level is invalid.");
		break;
	case CLIX_E_NO_ROOT:
		puts_text(t, "Root element is missing.");
		break;
	case CLIX_E_MANY_ROOTS:
		puts_text(t, "There are multiple root elements.");
		break;
	case CLIX_E_EOF:
		put_eof(r, t);
		break;
	case CLIX_E_MISMATCH:
		put_mismatch(r, t);
		break;
	case CLIX_E_SYNTAX:
		put_syntax(r, t);
		break;
	case CLIX_E_ATTRIBUTE:
		if (r->error_name.n) {
			puts_text(t, "'");
			put(t, r->error_name.s, r->error_name.n);
			puts_text(t, "' is a duplicate attribute name.");
		} else {
			put_character(t, r->error_at, r->end, "", ", is an invalid attribute character.");
		}
		break;
	case CLIX_E_ENTITY:
		if (r->error_name.n) {
			puts_text(t, "Reference to undeclared entity '");
			put(t, r->error_name.s, r->error_name.n);
			puts_text(t, "'.");
		} else {
			puts_text(t, "An error occurred while parsing EntityName.");
		}
		break;
	case CLIX_E_ENCODING:
		put_character(t, r->error_at, r->end, "", ", is an invalid character.");
		break;
	case CLIX_E_DTD:
		puts_text(
		    t,
		    "For security reasons DTD is prohibited in this XML document. To enable DTD processing set the "
		    "DtdProcessing property on XmlReaderSettings to Parse and pass the settings into XmlReader.Create "
		    "method.");
		break;
	case CLIX_E_TEXT:
		puts_text(t, "'Text' is an invalid XmlNodeType.");
		break;
	case CLIX_E_CHILD:
		puts_text(t, "'Element' is an invalid XmlNodeType.");
		break;
	case CLIX_E_REFID:
		puts_text(t, "Value of the RefId attribute is not valid.");
		break;
	case CLIX_E_TOO_DEEP:
		puts_text(t, "Serialized XML is nested too deeply.");
		break;
	case CLIX_E_TOO_MANY:
		puts_text(t, "Serialized XML has too many elements or attributes.");
		break;
	case CLIX_E_TOO_BIG:
		puts_text(t, "Serialized XML is too large.");
		break;
	}
}

void clix_error_text(const struct clix_reader *r, char *out, size_t size)
{
	struct text t = {out, size, 0};
	if (size)
		out[0] = '\0';
	put_message(r, &t);
	if (r->error == CLIX_OK || r->error == CLIX_E_NO_ROOT)
		return;
	unsigned line, column;
	char where[48];
	position_of(r, r->error_at, &line, &column);
	snprintf(where, sizeof where, " Line %u, position %u.", line, column);
	puts_text(&t, where);
}
