/* SPDX-License-Identifier: MIT */
/*
 * object/secure_string.h - System.Security.SecureString as C code makes and reads it.
 * The characters live outside the script heap and are wiped when the value is disposed of or becomes unreachable.
 */
#ifndef FARSH_OBJECT_SECURE_STRING_H
#define FARSH_OBJECT_SECURE_STRING_H

#include "object/value.h"

struct buf;

ps_value ps_secure_string_new(const char *text, size_t n);       /* UTF-8; read-only, as ConvertTo-SecureString makes it */
ps_value ps_secure_string_from_utf16(const uint8_t *p, size_t n); /* n bytes, little-endian */
/* Appends the characters; false + exception when disposed.  The caller wipes what it read. */
bool ps_secure_string_text(ps_value v, struct buf *utf8);
bool ps_secure_string_utf16(ps_value v, struct buf *bytes);
ps_value ps_credential_new(ps_value user, ps_value secure_string);

#endif
