/* SPDX-License-Identifier: MIT */
/*
 * psrp/session_key.h - the session key of protocol 2.0-2.3 ([MS-PSRP] 2.2.2.3/4): the blobs around it.  The arithmetic
 * (RSA, AES) is behind struct psrp_crypto, so that libpsrp links no crypto library; remote/ gives OpenSSL's.
 * A 2.4 peer uses none of this: its <SS> is base64 of UTF-16LE (psrp_version decides, see psrp_uses_session_key).
 */
#ifndef FARSH_PSRP_SESSION_KEY_H
#define FARSH_PSRP_SESSION_KEY_H

#include "base/buf.h"
#include "psrp/event.h"

#define PSRP_SESSION_KEY_BYTES 32

struct psrp_crypto {
	void *self;
	/* Client: its public key, big-endian modulus of 256 bytes (2048 bit), exponent. */
	bool (*public_key)(void *self, uint8_t modulus[256], uint32_t *exponent);
	/* Client: undo PKCS#1 v1.5 with the private key; cipher is big-endian, 256 bytes. */
	bool (*rsa_decrypt)(void *self, const uint8_t cipher[256], uint8_t *out, size_t *out_n);
	/* Server: encrypt `n` bytes for a public key. */
	bool (*rsa_encrypt)(void *self, const uint8_t modulus[256], uint32_t exponent, const uint8_t *in, size_t n,
	                    uint8_t cipher[256]);
	/* AES-256-CBC, zero IV, PKCS#7; appends to out. */
	bool (*aes)(void *self, bool encrypt, const uint8_t key[PSRP_SESSION_KEY_BYTES], const void *in, size_t n,
	            struct buf *out);
};

bool psrp_uses_session_key(struct psrp_version peer);
/* Client: base64 of the PUBLICKEYBLOB for PUBLIC_KEY. */
bool psrp_key_public_blob(const struct psrp_crypto *c, struct buf *out) PS_MUST_CHECK;
/* Server: reads a client's PUBLIC_KEY body, appends base64 of the SIMPLEBLOB for ENCRYPTED_SESSION_KEY. */
bool psrp_key_make_simple_blob(const struct psrp_crypto *c, const char *public_key_body, size_t n,
                               const uint8_t key[PSRP_SESSION_KEY_BYTES], struct buf *out) PS_MUST_CHECK;
/* Client: reads an ENCRYPTED_SESSION_KEY body. */
bool psrp_key_read_simple_blob(const struct psrp_crypto *c, const char *body, size_t n,
                               uint8_t key[PSRP_SESSION_KEY_BYTES]) PS_MUST_CHECK;
/* Text of an <SS>: plain is UTF-16LE.  key NULL: a 2.4 peer. */
bool psrp_secret_encode(const struct psrp_crypto *c, const uint8_t *key, const void *plain, size_t n,
                        struct buf *out) PS_MUST_CHECK;
bool psrp_secret_decode(const struct psrp_crypto *c, const uint8_t *key, const char *base64, size_t n,
                        struct buf *out) PS_MUST_CHECK;

#endif
