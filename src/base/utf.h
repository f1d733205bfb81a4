/* SPDX-License-Identifier: MIT */
/*
 * base/utf.h - UTF-8 storage with UTF-16 semantics.
 *
 * Strings are stored as UTF-8 in which a lone surrogate is its three-byte form ("WTF-8"), so that every .NET
 * string has exactly one stored form.  Lengths and indexes that scripts see are UTF-16 units.
 */
#ifndef FARSH_BASE_UTF_H
#define FARSH_BASE_UTF_H

#include "base/buf.h"
#include "base/compiler.h"

#define UTF_REPLACEMENT 0xFFFDu

/* Decodes one code point at s (n > 0 bytes there); returns the bytes used, 1 with *ret_cp = U+FFFD for bad input. */
size_t utf8_decode(const char *s, size_t n, uint32_t *ret_cp);
/* Writes 1 to 4 bytes; surrogates are written as three bytes. */
size_t utf8_encode(uint32_t cp, char out[4]);
void buf_put_cp(struct buf *b, uint32_t cp);
/* UTF-16 units of n bytes of UTF-8. */
size_t utf16_length(const char *s, size_t n);
/* Byte offset of the UTF-16 unit `unit`; *ret_half is true when it is the second half of a pair (the offset is then
 * that of the pair). */
size_t utf16_offset(const char *s, size_t n, size_t unit, bool *ret_half);
/* Appends a UTF-16 unit; a low surrogate behind a just appended high one joins it to one code point. */
void buf_put_utf16(struct buf *b, uint16_t unit);
/* Appends the UTF-16LE bytes of n bytes of UTF-8. */
void buf_put_utf16le(struct buf *b, const char *s, size_t n);
bool utf8_is_ascii(const char *s, size_t n);
/* Replaces malformed bytes by U+FFFD (as .NET does when it reads text); appends to b. */
void buf_put_utf8_lossy(struct buf *b, const char *s, size_t n);

/* Simple (one to one) invariant case mapping, as String.ToUpperInvariant does. */
uint32_t cp_upper(uint32_t cp);
uint32_t cp_lower(uint32_t cp);
bool cp_is_letter(uint32_t cp);
bool cp_is_upper(uint32_t cp);
bool cp_is_lower(uint32_t cp);
bool cp_is_digit(uint32_t cp);    /* Unicode Nd */
bool cp_is_space(uint32_t cp);    /* Char.IsWhiteSpace */
bool cp_is_punct(uint32_t cp);
bool cp_is_symbol(uint32_t cp);
bool cp_is_control(uint32_t cp);
int cp_width(uint32_t cp);        /* terminal cells: 0, 1 or 2 */

/* Ordinal comparison of UTF-16 unit sequences; <0, 0, >0. */
int utf_compare_ordinal(const char *a, size_t an, const char *b, size_t bn);
int utf_compare_ordinal_nocase(const char *a, size_t an, const char *b, size_t bn);
bool utf_equal_nocase(const char *a, size_t an, const char *b, size_t bn);
/* FNV-1a over the upper-cased form; equal strings without case have equal hashes. */
uint32_t utf_hash_nocase(const char *s, size_t n);
uint32_t utf_hash(const char *s, size_t n);

/* ASCII helpers for names inside our own tables. */
bool str_eq_nocase(const char *a, const char *b);
bool str_starts_nocase(const char *s, const char *prefix);

#endif
