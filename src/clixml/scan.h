/* SPDX-License-Identifier: MIT */
/*
 * clixml/scan.h - private to clixml/: looking at runs of characters between markup.
 */
#ifndef FARSH_CLIXML_SCAN_H
#define FARSH_CLIXML_SCAN_H

#include "clixml/reader.h"

/* What a run of text holds besides plain characters. */
enum {
	CLIX_SCAN_MARKUP = 1, /* a reference or a carriage return: XML has to decode it */
	CLIX_SCAN_ESCAPE = 2, /* perhaps an _xHHHH_ */
	CLIX_SCAN_BLANK = 4,  /* attribute values only: a tab or a line break */
};

/* Checks p…end: UTF-8, no forbidden byte; `cdata`: "]]>" and "&" are plain characters.  Returns NULL and sets *flags,
 * or the offending place and sets *err. */
const char *clix_scan(const char *p, const char *end, bool cdata, unsigned *flags, enum clix_error *err);
/* Appends the text with references and line ends decoded.  `attribute`: blanks become spaces; `cdata`: no references.
 * NULL, or the offending place, *err and for an unknown entity its name. */
const char *clix_decode(struct buf *out, const char *p, const char *end, bool attribute, bool cdata,
                        enum clix_error *err, struct clix_str *ret_name);
/* Undoes _xHHHH_ of b's bytes from `from` on, in place. */
void clix_unescape_tail(struct buf *b, size_t from);

/* White space of XML, and the characters of names (everything beyond ASCII counts as a letter). */
bool clix_is_blank(char c);
bool clix_is_name_start(char c);
bool clix_is_name(char c);

#endif
