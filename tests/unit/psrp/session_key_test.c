/* SPDX-License-Identifier: MIT */
/* Unit tests of psrp/session_key.c: the blobs, with arithmetic that is none. */
#include <setjmp.h>
#include <stdarg.h>
#include <string.h>

#include <cmocka.h>

#include "psrp/bodies.h"
#include "psrp/session_key.h"

static bool fake_public_key(void *self, uint8_t modulus[256], uint32_t *exponent)
{
	for (int i = 0; i < 256; i++)
		modulus[i] = (uint8_t)i;
	*exponent = 65537;
	return true;
}

static bool fake_encrypt(void *self, const uint8_t modulus[256], uint32_t exponent, const uint8_t *in, size_t n,
                         uint8_t cipher[256])
{
	assert_int_equal(exponent, 65537);
	assert_int_equal(modulus[255], 255);
	memset(cipher, 0, 256);
	for (size_t i = 0; i < n; i++)
		cipher[i] = (uint8_t)(in[i] ^ 0x55);
	return true;
}

static bool fake_decrypt(void *self, const uint8_t cipher[256], uint8_t *out, size_t *out_n)
{
	*out_n = PSRP_SESSION_KEY_BYTES;
	for (size_t i = 0; i < *out_n; i++)
		out[i] = (uint8_t)(cipher[i] ^ 0x55);
	return true;
}

static bool fake_aes(void *self, bool encrypt, const uint8_t key[PSRP_SESSION_KEY_BYTES], const void *in, size_t n,
                     struct buf *out)
{
	for (size_t i = 0; i < n; i++)
		buf_put_byte(out, ((const uint8_t *)in)[i] ^ key[0]);
	return true;
}

static const struct psrp_crypto fake = {NULL, fake_public_key, fake_decrypt, fake_encrypt, fake_aes};

static void test_exchange(void **state)
{
	struct buf blob = BUF_INIT, body = BUF_INIT;
	uint8_t key[PSRP_SESSION_KEY_BYTES], back[PSRP_SESSION_KEY_BYTES];
	for (size_t i = 0; i < sizeof key; i++)
		key[i] = (uint8_t)(i * 3 + 1);
	assert_true(psrp_key_public_blob(&fake, &blob));
	assert_memory_equal(blob.data, "BgIAAACkAABSU0ExAAgAAAEAAQD/", 28);
	assert_int_equal(blob.len, 368);
	psrp_body_public_key(&body, buf_str(&blob));
	buf_reset(&blob);
	assert_true(psrp_key_make_simple_blob(&fake, body.data + 3, body.len - 3, key, &blob));
	assert_memory_equal(blob.data, "AQIAABBmAAAApAAA", 16);
	buf_reset(&body);
	psrp_body_session_key(&body, buf_str(&blob));
	assert_true(psrp_key_read_simple_blob(&fake, body.data + 3, body.len - 3, back));
	assert_memory_equal(key, back, sizeof key);
	assert_false(psrp_key_read_simple_blob(&fake, "<Obj/>", 6, back));
	assert_false(
	    psrp_key_make_simple_blob(&fake, "<Obj><MS><S N=\"PublicKey\">QUJD</S></MS></Obj>", 46, key, &blob));
	buf_fini(&blob);
	buf_fini(&body);
}

static void test_secrets(void **state)
{
	struct buf text = BUF_INIT, plain = BUF_INIT;
	uint8_t key[PSRP_SESSION_KEY_BYTES] = {7};
	assert_true(psrp_secret_encode(&fake, NULL, "a\0b\0", 4, &text));
	assert_string_equal(buf_str(&text), "YQBiAA==");
	assert_true(psrp_secret_decode(&fake, NULL, text.data, text.len, &plain));
	assert_memory_equal(plain.data, "a\0b\0", 4);
	buf_reset(&text);
	buf_reset(&plain);
	assert_true(psrp_secret_encode(&fake, key, "a\0b\0", 4, &text));
	assert_true(psrp_secret_decode(&fake, key, text.data, text.len, &plain));
	assert_memory_equal(plain.data, "a\0b\0", 4);
	assert_true(psrp_uses_session_key((struct psrp_version){2, 3}));
	assert_false(psrp_uses_session_key((struct psrp_version){2, 4}));
	buf_fini(&text);
	buf_fini(&plain);
}

int main(void)
{
	const struct CMUnitTest tests[] = {cmocka_unit_test(test_exchange), cmocka_unit_test(test_secrets)};
	return cmocka_run_group_tests(tests, NULL, NULL);
}
