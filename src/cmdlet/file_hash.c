/* SPDX-License-Identifier: MIT */
/* cmdlet/file_hash.c - Get-FileHash. */
#include <fcntl.h>
#include <stdio.h>
#include <string.h>

#include "cmdlet/item_query.h"
#include "engine/filesystem.h"
#include "heap/heap.h"
#include "io/digest.h"
#include "io/fd.h"
#include "object/psobject.h"

enum { PATH, LITERAL, ALGORITHM };
static const char *const params[] = {"Path", "LiteralPath", "Algorithm", NULL};
static const struct item_params query = {PATH, LITERAL, -1, -1, -1, -1};

static const char *algorithm_of(struct cmdlet_call *c)
{
	const char *given = cmdlet_str(c, ALGORITHM);
	char *upper = heap_strdup(given ? given : "SHA256");
	for (char *at = upper; *at; at++)
		if (*at >= 'a' && *at <= 'z')
			*at = (char)(*at - 32);
	return upper;
}

static int hash_file(const char *path, struct digest *d, char hex[2 * DIGEST_MAX + 1])
{
	int fd = fd_open(path, O_RDONLY, 0);
	ssize_t n = fd;
	char chunk[65536];
	while (fd >= 0 && (n = fd_read(fd, chunk, sizeof chunk)) > 0)
		digest_add(d, chunk, (size_t)n);
	fd_close(fd);
	if (n < 0) {
		digest_free(d);
		return (int)-n;
	}
	uint8_t sum[DIGEST_MAX];
	size_t len = digest_end(d, sum);
	for (size_t i = 0; i < len; i++)
		snprintf(hex + 2 * i, 3, "%02X", sum[i]);
	return 0;
}

static enum ps_status hash_one(struct cmdlet_call *c, const struct path *p, void *arg)
{
	const char *algorithm = arg;
	char hex[2 * DIGEST_MAX + 1] = "";
	if (!p->provider->folders)
		return item_not_supported(c);
	if (path_is_container(c->rs, p))
		return PS_OK;
	struct digest *d = digest_new(algorithm);
	if (!d)
		return cmdlet_throw(c, &type_exc_not_supported, "AlgorithmTypeNotSupported", CAT_NOT_IMPLEMENTED, PS_NULL,
		                    "Algorithm '%s' is not supported in this system.", algorithm);
	int err = hash_file(p->inner, d, hex);
	if (err) {
		(void)fs_throw(err, p->inner);
		return cmdlet_error(c, &type_exc_io, "UnauthorizedAccessError", CAT_PERMISSION_DENIED, ps_cstring(p->inner),
		                    "The file '%s' cannot be read: %s", p->inner,
		                    ps_str(((struct ps_exception *)ps_take_pending().bits)->message)->text);
	}
	ps_value out = ps_custom_new();
	ps_insert_type_name(out, "Microsoft.Powershell.Utility.FileHash");
	ps_add_note(out, "Algorithm", ps_cstring(algorithm));
	ps_add_note(out, "Hash", ps_cstring(hex));
	ps_add_note(out, "Path", ps_cstring(p->inner));
	return cmdlet_write(c, out);
}

static enum ps_status process(struct cmdlet_call *c)
{
	return items_each(c, &query, ITEMS_MUST_EXIST, hash_one, (void *)(uintptr_t)algorithm_of(c));
}

const struct cmdlet cmdlet_get_filehash = {.name = "Get-FileHash", .params = params, .process = process};
