/* SPDX-License-Identifier: MIT */
/* engine/provider_environment.c - Env: the variables of the process environment, as DictionaryEntry items. */
#include <stdlib.h>
#include <string.h>

#include "base/alloc.h"
#include "base/buf.h"
#include "base/env.h"
#include "engine/provider.h"
#include "heap/heap.h"
#include "object/convert.h"
#include "object/throw.h"

static ps_value env_value(struct runspace *rs, const char *name)
{
	(void)rs;
	char *v = *name ? env_get(name) : NULL;
	if (!v)
		return PS_UNSET;
	ps_value s = ps_string_lossy(v, strlen(v));
	mem_free(v);
	return s;
}

static ps_value env_item(struct runspace *rs, const char *name)
{
	ps_value v = env_value(rs, name);
	return ps_is_unset(v) ? v : ps_entry_new(&type_dictionary_entry, ps_cstring(name), v);
}

static bool env_set_value(struct runspace *rs, const char *name, ps_value v, bool force)
{
	(void)rs, (void)force;
	if (ps_is_null(v)) {
		(void)env_set(name, NULL);
		return true;
	}
	struct buf text = BUF_INIT;
	ps_value base = ps_base(v);
	if (ps_obj(base) && ps_is_obj(base) && ps_obj(base)->type == &type_dictionary_entry)
		base = ((struct ps_entry *)base.bits)->value;
	bool ok = ps_to_text(base, &text, NULL);
	if (ok && !env_set(name, buf_str(&text)))
		ok = ps_throw(&type_exc_argument, "Environment variable name cannot contain equal character. (Parameter 'variable')");
	buf_fini(&text);
	return ok;
}

static bool env_remove(struct runspace *rs, const char *name, bool force)
{
	(void)rs, (void)force;
	(void)env_set(name, NULL);
	return true;
}

static bool env_rename(struct runspace *rs, const char *from, const char *to, bool force)
{
	char *v = env_get(from);
	(void)rs;
	char *there = env_get(to);
	if (there && !force) {
		mem_free(v);
		mem_free(there);
		return ps_throw_error(&type_exc_ps_argument, "Argument", CAT_INVALID_ARGUMENT, ps_cstring(to),
		                      "Cannot rename because an item named '%s' already exists.", to);
	}
	(void)env_set(to, v);
	(void)env_set(from, NULL);
	mem_free(v);
	mem_free(there);
	return true;
}

static int by_text(const void *a, const void *b)
{
	const char *const *x = a, *const *y = b;
	size_t xn = strcspn(*x, "="), yn = strcspn(*y, "=");
	return ps_culture_compare(*x, xn, *y, yn, true);
}

static void env_names(struct runspace *rs, struct ps_vec *out)
{
	(void)rs;
	char **all = env_copy();
	size_t n = 0;
	while (all[n])
		n++;
	qsort(all, n, sizeof *all, by_text);
	for (size_t i = 0; i < n; i++) {
		size_t len = strcspn(all[i], "=");
		if (len > 0)
			ps_vec_add(out, ps_string_lossy(all[i], len));
	}
	mem_free(all);
}

const struct provider provider_environment = {
	.name = "Environment",
	.full = "Microsoft.PowerShell.Core\\Environment",
	.capabilities = "ShouldProcess",
	.item = env_item,
	.value = env_value,
	.set = env_set_value,
	.remove = env_remove,
	.rename = env_rename,
	.names = env_names,
};
