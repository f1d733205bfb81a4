/* SPDX-License-Identifier: MIT */
/* cmdlet/text_encoding.h - -Encoding of content cmdlets: between our UTF-8 and the bytes of a file. */
#ifndef FARSH_CMDLET_TEXT_ENCODING_H
#define FARSH_CMDLET_TEXT_ENCODING_H

#include "base/buf.h"
#include "object/value.h"

enum text_charset { CHARSET_UTF8, CHARSET_ASCII, CHARSET_LATIN1, CHARSET_UTF16LE, CHARSET_UTF16BE, CHARSET_UTF32LE, CHARSET_UTF32BE };
struct text_encoding {
	enum text_charset charset;
	bool mark;                 /* a byte order mark is written at the beginning of a file */
};
/* A name, a code page number or a System.Text.Encoding; PS_UNSET: UTF-8 without mark.  False + exception. */
bool text_encoding_of(ps_value v, struct text_encoding *ret);
void text_encode(struct buf *out, enum text_charset to, const char *s, size_t n);
void text_encode_mark(struct buf *out, enum text_charset to);
/* Appends the UTF-8 of n bytes; malformed ones become U+FFFD. */
void text_decode(struct buf *out, enum text_charset from, const char *s, size_t n);
/* The byte order mark at the beginning of a file, if any: its length and charset. */
size_t text_detect_mark(const char *s, size_t n, enum text_charset *ret);

#endif
