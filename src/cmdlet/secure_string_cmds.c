/* SPDX-License-Identifier: MIT */
/*
 * cmdlet/secure_string_cmds.c - ConvertTo-SecureString and ConvertFrom-SecureString without keys: as on Unix, the text form
 * is the UTF-16 of the characters in hexadecimal digits and protects nothing.
 */
#include <string.h>

#include "base/alloc.h"
#include "base/buf.h"
#include "engine/cmdlet.h"
#include "object/secure_string.h"

enum { T_STRING, T_PLAIN, T_FORCE };
static const char *const to_params[] = {"String", "AsPlainText", "Force", NULL};

static int digit(char ch)
{
	int low = ch | 32;
	return ch >= '0' && ch <= '9' ? ch - '0' : low >= 'a' && low <= 'f' ? low - 'a' + 10 : -1;
}

static enum ps_status to_process(struct cmdlet_call *c)
{
	const struct ps_str *s = ps_str(ps_base(c->args[T_STRING]));
	if (cmdlet_switch(c, T_PLAIN))
		return cmdlet_write(c, ps_secure_string_new(s->text, s->len));
	struct buf bytes = BUF_INIT;
	for (uint32_t i = 0; i + 1 < s->len; i += 2) {
		int high = digit(s->text[i]), low = digit(s->text[i + 1]);
		if (high < 0 || low < 0)
			break;
		buf_put_byte(&bytes, high * 16 + low);
	}
	bool whole = bytes.len * 2 == s->len && s->len % 4 == 0;
	ps_value v = whole ? ps_secure_string_from_utf16((const uint8_t *)buf_str(&bytes), bytes.len) : PS_NULL;
	if (bytes.data)
		mem_wipe(bytes.data, bytes.len);
	buf_fini(&bytes);
	if (!whole)
		return cmdlet_error(c, &type_exc_argument, "ImportSecureString_InvalidArgument", CAT_INVALID_ARGUMENT, PS_NULL,
		                    "Input string '%s' was not in a correct format.", s->text);
	return ps_failed(v) ? PS_ERROR : cmdlet_write(c, v);
}

const struct cmdlet cmdlet_convertto_securestring = {.name = "ConvertTo-SecureString",
                                                     .params = to_params,
                                                     .process = to_process,
                                                     .synopsis = "Converts plain text or encrypted strings to secure strings."};

enum { F_SECURE, F_PLAIN };
static const char *const from_params[] = {"SecureString", "AsPlainText", NULL};

static enum ps_status from_process(struct cmdlet_call *c)
{
	struct buf raw = BUF_INIT, text = BUF_INIT;
	ps_value secret = ps_base(c->args[F_SECURE]);
	bool plain = cmdlet_switch(c, F_PLAIN);
	bool ok = plain ? ps_secure_string_text(secret, &text) : ps_secure_string_utf16(secret, &raw);
	for (size_t i = 0; i < raw.len; i++)
		buf_printf(&text, "%02x", (uint8_t)raw.data[i]);
	ps_value v = ok ? ps_string(buf_str(&text), text.len) : PS_FAIL;
	if (raw.data)
		mem_wipe(raw.data, raw.len);
	if (text.data)
		mem_wipe(text.data, text.len);
	buf_fini(&raw);
	buf_fini(&text);
	return ok ? cmdlet_write(c, v) : PS_ERROR;
}

const struct cmdlet cmdlet_convertfrom_securestring = {.name = "ConvertFrom-SecureString",
                                                       .params = from_params,
                                                       .process = from_process,
                                                       .synopsis = "Converts a secure string to a text form."};
