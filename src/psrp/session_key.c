/* SPDX-License-Identifier: MIT */
/*
 * psrp/session_key.c - CAPI's PUBLICKEYBLOB and SIMPLEBLOB and the text of <SS>; see session_key.h.
 * Both blobs hold their big number little-endian.  Secrets are wiped where they pass through.
 */
#include "psrp/session_key.h"

#include <string.h>

#include "base/alloc.h"
#include "base/base64.h"
#include "clixml/reader.h"

enum { MODULUS = 256, PUBLIC_BLOB = 20 + MODULUS, SIMPLE_BLOB = 12 + MODULUS };

static const uint8_t public_head[8] = {0x06, 0x02, 0, 0, 0, 0xA4, 0, 0};
static const uint8_t simple_head[12] = {0x01, 0x02, 0, 0, 0x10, 0x66, 0, 0, 0, 0xA4, 0, 0};

bool psrp_uses_session_key(struct psrp_version peer)
{
	return peer.major == 2 && peer.minor < 4;
}

static void reversed(uint8_t *out, const uint8_t *in, size_t n)
{
	for (size_t i = 0; i < n; i++)
		out[i] = in[n - 1 - i];
}

bool psrp_key_public_blob(const struct psrp_crypto *c, struct buf *out)
{
	uint8_t modulus[MODULUS], little[MODULUS];
	uint32_t exponent;
	struct buf blob = BUF_INIT;
	if (!c->public_key(c->self, modulus, &exponent))
		return false;
	buf_put(&blob, public_head, sizeof public_head);
	buf_put(&blob, "RSA1", 4);
	buf_put_u32le(&blob, MODULUS * 8);
	buf_put_u32le(&blob, exponent);
	reversed(little, modulus, MODULUS);
	buf_put(&blob, little, MODULUS);
	buf_put_base64(out, blob.data, blob.len);
	buf_fini(&blob);
	return true;
}

/* The decoded text of the first <S> with this name in the body's <MS>. */
static bool read_blob(const char *body, size_t n, const char *name, struct buf *out)
{
	struct clix_reader r;
	struct clix_str s;
	enum clix_elem e;
	bool ok = false;
	clix_reader_init(&r, body, n, NULL);
	if (clix_next(&r) == CLIX_OBJ) {
		clix_enter(&r);
		while ((e = clix_next(&r)) > CLIX_CLOSE && e != CLIX_MS)
			;
		if (e == CLIX_MS)
			clix_enter(&r);
		while (e == CLIX_MS && !ok && (e = clix_next(&r)) > CLIX_CLOSE) {
			bool wanted =
			    e == CLIX_S && r.has_n && r.n.n == strlen(name) && memcmp(r.n.s, name, r.n.n) == 0;
			ok = wanted && clix_text(&r, &s) && buf_put_unbase64(out, s.s, s.n);
			e = CLIX_MS;
		}
	}
	clix_reader_fini(&r);
	return ok;
}

bool psrp_key_make_simple_blob(const struct psrp_crypto *c, const char *public_key_body, size_t n,
                               const uint8_t key[PSRP_SESSION_KEY_BYTES], struct buf *out)
{
	struct buf blob = BUF_INIT;
	uint8_t modulus[MODULUS], cipher[MODULUS], simple[SIMPLE_BLOB];
	bool ok = read_blob(public_key_body, n, "PublicKey", &blob) && blob.len == PUBLIC_BLOB &&
	          memcmp(blob.data, public_head, sizeof public_head) == 0 && memcmp(blob.data + 8, "RSA1", 4) == 0 &&
	          get_u32le(blob.data + 12) == MODULUS * 8;
	if (ok) {
		reversed(modulus, (const uint8_t *)blob.data + 20, MODULUS);
		ok = c->rsa_encrypt(c->self, modulus, get_u32le(blob.data + 16), key, PSRP_SESSION_KEY_BYTES, cipher);
	}
	if (ok) {
		memcpy(simple, simple_head, sizeof simple_head);
		reversed(simple + sizeof simple_head, cipher, MODULUS);
		buf_put_base64(out, simple, sizeof simple);
	}
	buf_fini(&blob);
	return ok;
}

bool psrp_key_read_simple_blob(const struct psrp_crypto *c, const char *body, size_t n,
                               uint8_t key[PSRP_SESSION_KEY_BYTES])
{
	struct buf blob = BUF_INIT;
	uint8_t cipher[MODULUS], plain[MODULUS];
	size_t plain_n = 0;
	bool ok = read_blob(body, n, "EncryptedSessionKey", &blob) && blob.len == SIMPLE_BLOB &&
	          memcmp(blob.data, simple_head, sizeof simple_head) == 0;
	if (ok) {
		reversed(cipher, (const uint8_t *)blob.data + sizeof simple_head, MODULUS);
		ok = c->rsa_decrypt(c->self, cipher, plain, &plain_n) && plain_n == PSRP_SESSION_KEY_BYTES;
	}
	if (ok)
		memcpy(key, plain, PSRP_SESSION_KEY_BYTES);
	mem_wipe(plain, sizeof plain);
	buf_fini(&blob);
	return ok;
}

bool psrp_secret_encode(const struct psrp_crypto *c, const uint8_t *key, const void *plain, size_t n, struct buf *out)
{
	if (!key) {
		buf_put_base64(out, plain, n);
		return true;
	}
	struct buf cipher = BUF_INIT;
	bool ok = c->aes(c->self, true, key, plain, n, &cipher);
	if (ok)
		buf_put_base64(out, cipher.data, cipher.len);
	buf_fini(&cipher);
	return ok;
}

bool psrp_secret_decode(const struct psrp_crypto *c, const uint8_t *key, const char *base64, size_t n, struct buf *out)
{
	if (!key)
		return buf_put_unbase64(out, base64, n);
	struct buf cipher = BUF_INIT;
	bool ok = buf_put_unbase64(&cipher, base64, n) && c->aes(c->self, false, key, cipher.data, cipher.len, out);
	buf_fini(&cipher);
	return ok;
}
