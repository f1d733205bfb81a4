/* SPDX-License-Identifier: MIT */
/* object/types/string_find.h - searching in strings by UTF-16 position, for string.c, string_edit.c and stringbuilder.c. */
#ifndef FARSH_OBJECT_TYPES_STRING_FIND_H
#define FARSH_OBJECT_TYPES_STRING_FIND_H

#include "object/types/support.h"

/* Byte offset of a UTF-16 position (of the pair, when it lies within one). */
size_t str_offset(const struct ps_str *s, uint32_t unit);
/* UTF-16 position of a byte offset. */
uint32_t str_unit_of(const struct ps_str *s, size_t offset);
/* Finds `needle` at or after byte `from`; SIZE_MAX when absent; *ret_len: bytes matched (differs only without case). */
size_t text_find(const char *s, size_t n, const char *needle, size_t nn, size_t from, bool ignore_case, size_t *ret_len);
/* The last match that lies wholly before byte `end`. */
size_t text_find_last(const char *s, size_t n, const char *needle, size_t nn, size_t end, bool ignore_case, size_t *ret_len);
/* Bytes of s that match the needle at its very start; SIZE_MAX when it does not. */
size_t text_match_at(const char *s, size_t n, const char *needle, size_t nn, bool ignore_case);
/* A one-unit UTF-8 string of a char value; returns the length. */
size_t char_bytes(uint16_t unit, char out[4]);

extern const struct ps_member_row string_rows[];
ps_value string_split(const struct ps_str *s, const ps_value *separators, uint32_t n, int32_t count, int64_t options);

#endif
