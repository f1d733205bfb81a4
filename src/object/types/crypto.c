/* SPDX-License-Identifier: MIT */
/*
 * object/types/crypto.c - hash algorithms, RandomNumberGenerator.
 * libcrypto is loaded when a script first asks for a hash: start-up does not pay for it.
 */
#include "object/types/support.h"

#include <dlfcn.h>

#include "base/random.h"

#define DIGEST_MAX 64

/* What is used of libcrypto (EVP interface; all pointers are opaque here). */
static struct {
	void *library;
	const void *(*by_name)(const char *name);
	void *(*context_new)(void);
	void (*context_free)(void *context);
	int (*init)(void *context, const void *kind, void *engine);
	int (*update)(void *context, const void *p, size_t n);
	int (*final)(void *context, unsigned char *out, unsigned *ret_n);
	unsigned char *(*hmac)(const void *kind, const void *key, int key_len, const unsigned char *p, size_t n, unsigned char *out,
	                       unsigned *ret_n);
} crypto;
static pthread_once_t crypto_once = PTHREAD_ONCE_INIT;

static void load(void *slot, const char *name)
{
	void *symbol = dlsym(crypto.library, name);
	memcpy(slot, &symbol, sizeof(symbol));
}

static void load_crypto(void)
{
	crypto.library = dlopen("libcrypto.so.3", RTLD_NOW | RTLD_LOCAL);
	if (crypto.library == NULL)
		crypto.library = dlopen("libcrypto.so.1.1", RTLD_NOW | RTLD_LOCAL);
	if (crypto.library == NULL)
		return;
	load(&crypto.by_name, "EVP_get_digestbyname");
	load(&crypto.context_new, "EVP_MD_CTX_new");
	load(&crypto.context_free, "EVP_MD_CTX_free");
	load(&crypto.init, "EVP_DigestInit_ex");
	load(&crypto.update, "EVP_DigestUpdate");
	load(&crypto.final, "EVP_DigestFinal_ex");
	load(&crypto.hmac, "HMAC");
}

static const void *digest_kind(const char *name)
{
	pthread_once(&crypto_once, load_crypto);
	const void *kind = crypto.by_name != NULL ? crypto.by_name(name) : NULL;
	if (kind == NULL)
		FAIL(type_exc_platform, "The hash algorithm '%s' needs libcrypto, which is not installed.", name);
	return kind;
}

struct hash {
	struct ps_refobj ref;
	const char *name;            /* libcrypto's */
	uint32_t bits;
	ps_value key;                /* HMAC: byte[] */
	ps_value last;               /* Hash */
};
extern struct ps_type type_hash_algorithm, type_md5, type_sha1, type_sha256, type_sha384, type_sha512, type_hmac_sha1,
    type_hmac_sha256, type_hmac_sha512;

static const struct algorithm {
	const struct ps_type *type;
	const char *name, *shown;
	uint32_t bits;
} algorithms[] = {{&type_md5, "MD5", "MD5", 128}, {&type_sha1, "SHA1", "SHA1", 160}, {&type_sha256, "SHA256", "SHA256", 256},
    {&type_sha384, "SHA384", "SHA384", 384}, {&type_sha512, "SHA512", "SHA512", 512}, {&type_hmac_sha1, "SHA1", "HMACSHA1", 160},
    {&type_hmac_sha256, "SHA256", "HMACSHA256", 256}, {&type_hmac_sha512, "SHA512", "HMACSHA512", 512}};

static const struct algorithm *algorithm_of(const struct ps_type *t)
{
	for (size_t i = 0; i < ARRAY_LEN(algorithms); i++)
		if (algorithms[i].type == t)
			return &algorithms[i];
	return NULL;
}

static ps_value hash_new(const struct algorithm *a, ps_value key)
{
	struct hash *h = heap_new(struct hash);
	h->ref.o.type = a->type;
	h->name = a->name;
	h->bits = a->bits;
	h->key = key;
	return digest_kind(a->name) == NULL ? PS_FAIL : ps_from_obj(h);
}

METHOD(create)
{
	if (c->argc > 0) { /* HashAlgorithm.Create(name) */
		for (size_t i = 0; i < ARRAY_LEN(algorithms); i++)
			if (str_eq_nocase(algorithms[i].shown, arg_str(c, 0)->text))
				return hash_new(&algorithms[i], PS_NULL);
		return PS_NULL;
	}
	return hash_new(algorithm_of(c->type), PS_NULL);
}

METHOD(new_hmac)
{
	uint8_t key[64];
	random_bytes(key, sizeof(key));
	return hash_new(algorithm_of(c->type), c->argc > 0 ? c->args[0] : ps_byte_array(key, sizeof(key)));
}

/* The digest of n bytes; PS_FAIL + exception. */
static ps_value digest(const char *name, ps_value key, const uint8_t *p, size_t n)
{
	unsigned char out[DIGEST_MAX];
	unsigned len = 0;
	const void *kind = digest_kind(name);
	if (kind == NULL)
		return PS_FAIL;
	if (!ps_is_null(key)) {
		const struct ps_array *k = ps_array(key);
		crypto.hmac(kind, k->bytes, (int)k->count, p, n, out, &len);
		return ps_byte_array(out, len);
	}
	void *context = crypto.context_new();
	bool ok = context != NULL && crypto.init(context, kind, NULL) && crypto.update(context, p, n) && crypto.final(context, out, &len);
	crypto.context_free(context);
	return ok ? ps_byte_array(out, len) : FAIL(type_exc_operation, "The hash could not be computed.");
}

/* (byte[] [, offset, count]) or (stream) */
METHOD(compute)
{
	struct hash *h = (struct hash *)c->self.bits;
	ps_value data = ps_base(c->args[0]);
	if (ps_is_null(data))
		return fail_null("buffer");
	if (ps_tc(data) != TC_ARRAY) { /* a stream: all that is left of it */
		ps_value memory = ps_type_new(ps_type_find("System.IO.MemoryStream", 22, NULL), NULL, 0), r;
		if (ps_failed(memory) || ps_call_member(data, "CopyTo", 6, &memory, 1, &r) != PS_FOUND || ps_failed(r) ||
		    ps_call_member(memory, "ToArray", 7, NULL, 0, &data) != PS_FOUND || ps_failed(data))
			return PS_FAIL;
	}
	int64_t n = ps_array(data)->count, at = c->argc == 3 ? arg_int(c, 1) : 0, count = c->argc == 3 ? arg_int(c, 2) : n;
	if (at < 0 || count < 0 || at + count > n)
		return FAIL(type_exc_argument, "Value was invalid.");
	h->last = digest(h->name, h->key, ps_array(data)->bytes + at, (size_t)count);
	return h->last;
}

METHOD(hash_data)
{
	uint32_t n;
	if (ps_is_null(c->args[c->argc - 1]))
		return fail_null("source");
	const uint8_t *p = arg_bytes(c, c->argc - 1, &n);
	return digest(algorithm_of(c->type)->name, c->argc > 1 ? c->args[0] : PS_NULL, p, n);
}

METHOD(get_hash)
{
	return ((struct hash *)c->self.bits)->last;
}

METHOD(get_size)
{
	return ps_from_int((int32_t)((struct hash *)c->self.bits)->bits);
}

METHOD(get_key)
{
	return ((struct hash *)c->self.bits)->key;
}

METHOD(set_key)
{
	((struct hash *)c->self.bits)->key = c->args[0];
	return PS_NOTHING;
}

METHOD(nothing)
{
	return PS_NOTHING;
}

/* ---- RandomNumberGenerator ---- */

struct generator {
	struct ps_refobj ref;
};
extern struct ps_type type_random_generator;

METHOD(generator_create)
{
	struct generator *g = heap_new(struct generator);
	g->ref.o.type = &type_random_generator;
	return ps_from_obj(g);
}

METHOD(generator_fill)
{
	random_bytes(ps_array(c->args[0])->bytes, ps_array(c->args[0])->count);
	return PS_NOTHING;
}

METHOD(generator_bytes)
{
	if (arg_int(c, 0) < 0)
		return FAIL_RANGE("count", "Non-negative number required.");
	ps_value a = ps_array_new(&type_byte, (uint32_t)arg_int(c, 0));
	if (!ps_failed(a))
		random_bytes(ps_array(a)->bytes, ps_array(a)->count);
	return a;
}

METHOD(generator_int)
{
	int64_t low = c->argc > 1 ? arg_int(c, 0) : 0, high = arg_int(c, c->argc - 1);
	if (low >= high)
		return FAIL(type_exc_argument, "Range of random number does not contain at least one possibility.");
	uint64_t range = (uint64_t)(high - low), limit = UINT64_MAX - UINT64_MAX % range, r;
	do
		r = random_u64();
	while (r >= limit);
	return ps_from_int((int32_t)(low + (int64_t)(r % range)));
}

static const struct ps_member_row algorithm_rows[] = {
	{"void Clear()", nothing, NULL},
	{"byte[] ComputeHash(byte[] buffer)", compute, NULL},
	{"byte[] ComputeHash(byte[] buffer, int offset, int count)", compute, NULL},
	{"byte[] ComputeHash(System.IO.Stream inputStream)", compute, NULL},
	{"void Dispose()", nothing, NULL},
	{"void Initialize()", nothing, NULL},
	{"static System.Security.Cryptography.HashAlgorithm Create(string hashName)", create, NULL},
	{"byte[] Hash {get;}", get_hash, NULL},
	{"int HashSize {get;}", get_size, NULL},
	ROWS_END};
#define T "System.Security.Cryptography."
#define HASH(sym, name)                                                                                                       \
	static const struct ps_member_row sym##_rows[] = {{"static " T name " Create()", create, NULL},                        \
	                                                  {"static byte[] HashData(byte[] source)", hash_data, NULL}, ROWS_END};  \
	DERIVED_TYPE(sym, T name, hash_algorithm, PS_TYPE_REF, sym##_rows, NULL)
HASH(md5, "MD5");
HASH(sha1, "SHA1");
HASH(sha256, "SHA256");
HASH(sha384, "SHA384");
HASH(sha512, "SHA512");
#define KEYED(sym, name)                                                                                                      \
	static const struct ps_member_row sym##_rows[] = {{"new()", new_hmac, NULL}, {"new(byte[] key)", new_hmac, NULL},      \
	                                                  {"static byte[] HashData(byte[] key, byte[] source)", hash_data, NULL}, \
	                                                  {"byte[] Key {get;set;}", get_key, set_key}, ROWS_END};              \
	DERIVED_TYPE(sym, T name, hash_algorithm, PS_TYPE_REF, sym##_rows, NULL)
KEYED(hmac_sha1, "HMACSHA1");
KEYED(hmac_sha256, "HMACSHA256");
KEYED(hmac_sha512, "HMACSHA512");
REF_TYPE(hash_algorithm, T "HashAlgorithm", NULL, "System.IDisposable", algorithm_rows, NULL);
static const struct ps_member_row generator_rows[] = {
	{"void Dispose()", nothing, NULL},
	{"void GetBytes(byte[] data)", generator_fill, NULL},
	{"static System.Security.Cryptography.RandomNumberGenerator Create()", generator_create, NULL},
	{"static void Fill(byte[] data)", generator_fill, NULL},
	{"static byte[] GetBytes(int count)", generator_bytes, NULL},
	{"static int GetInt32(int toExclusive)", generator_int, NULL},
	{"static int GetInt32(int fromInclusive, int toExclusive)", generator_int, NULL},
	ROWS_END};
REF_TYPE(random_generator, T "RandomNumberGenerator", NULL, "System.IDisposable", generator_rows, NULL);
