/* SPDX-License-Identifier: MIT */
/* io/digest.c - see digest.h. */
#include "io/digest.h"

#include <dlfcn.h>
#include <pthread.h>

#include "base/alloc.h"

/* What we use of libcrypto's EVP interface; all take and give plain C types and opaque pointers. */
static struct {
	void *(*ctx_new)(void);
	void (*ctx_free)(void *);
	const void *(*by_name)(const char *);
	int (*init)(void *, const void *, void *);
	int (*update)(void *, const void *, size_t);
	int (*final)(void *, unsigned char *, unsigned *);
	bool ok;
} evp;

struct digest {
	void *ctx;
};

static void load(void)
{
	void *lib = dlopen("libcrypto.so.3", RTLD_NOW | RTLD_LOCAL);
	if (!lib)
		return;
	const struct {
		const char *name;
		void *at;
	} symbols[] = {{"EVP_MD_CTX_new", &evp.ctx_new},           {"EVP_MD_CTX_free", &evp.ctx_free},
	               {"EVP_get_digestbyname", &evp.by_name},     {"EVP_DigestInit_ex", &evp.init},
	               {"EVP_DigestUpdate", &evp.update},          {"EVP_DigestFinal_ex", &evp.final}};
	for (size_t i = 0; i < ARRAY_LEN(symbols); i++) {
		void *found = dlsym(lib, symbols[i].name);
		if (!found)
			return;
		__builtin_memcpy(symbols[i].at, &found, sizeof found); /* POSIX: an object pointer that is a function's */
	}
	evp.ok = true;
}

struct digest *digest_new(const char *algorithm)
{
	static pthread_once_t once = PTHREAD_ONCE_INIT;
	pthread_once(&once, load);
	const void *type = evp.ok ? evp.by_name(algorithm) : NULL;
	void *ctx = type ? evp.ctx_new() : NULL;
	if (!ctx)
		return NULL;
	if (evp.init(ctx, type, NULL) != 1) {
		evp.ctx_free(ctx);
		return NULL;
	}
	struct digest *d = mem_alloc(sizeof *d);
	d->ctx = ctx;
	return d;
}

void digest_add(struct digest *d, const void *p, size_t n)
{
	evp.update(d->ctx, p, n);
}

size_t digest_end(struct digest *d, uint8_t out[DIGEST_MAX])
{
	unsigned n = 0;
	if (evp.final(d->ctx, out, &n) != 1)
		n = 0;
	digest_free(d);
	return n;
}

void digest_free(struct digest *d)
{
	if (!d)
		return;
	evp.ctx_free(d->ctx);
	mem_free(d);
}
