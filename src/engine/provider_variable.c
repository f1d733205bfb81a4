/* SPDX-License-Identifier: MIT */
/* engine/provider_variable.c - Variable: the variables visible from the current scope, as PSVariable items. */
#include <stdlib.h>
#include <string.h>

#include "base/utf.h"
#include "engine/provider.h"
#include "engine/scope.h"
#include "heap/heap.h"
#include "object/convert.h"
#include "object/throw.h"

static struct variable *find(struct runspace *rs, const char *name)
{
	return scope_variable(rs, rs->scope, lang_name(name, strlen(name)), false, true);
}

static ps_value variable_item(struct runspace *rs, const char *name)
{
	struct variable *v = find(rs, name);
	return v ? variable_object(v) : PS_UNSET;
}

static ps_value variable_read(struct runspace *rs, const char *name)
{
	return variable_get(rs, name);
}

static bool variable_write(struct runspace *rs, const char *name, ps_value v, bool force)
{
	ps_value base = ps_base(v);
	(void)force;
	if (ps_is_obj(base) && ps_obj(base)->type == &type_psvariable)
		v = variable_value(rs, variable_of_object(base));
	return variable_set(rs, name, v);
}

static bool variable_remove(struct runspace *rs, const char *name, bool force)
{
	const struct lang_name *n = lang_name(name, strlen(name));
	for (struct scope *s = rs->scope; s; s = s->parent)
		if (scope_variable(rs, s, n, false, false))
			return scope_remove(rs, s, n, force);
	return true;
}

static bool variable_rename(struct runspace *rs, const char *from, const char *to, bool force)
{
	ps_value v = variable_get(rs, from);
	if (find(rs, to) && !force)
		return ps_throw_error(&type_exc_ps_argument, "Argument", CAT_INVALID_ARGUMENT, ps_cstring(to),
		                      "Cannot rename because an item named '%s' already exists.", to);
	return variable_set(rs, to, v) && variable_remove(rs, from, force);
}

struct names {
	struct ps_vec *out;
	struct ptr_map *seen;
};

static bool add_name(void *arg, struct variable *v)
{
	struct names *n = arg;
	if (!ptr_map_get(n->seen, v->name)) {
		ptr_map_set(n->seen, v->name, v);
		ps_vec_add(n->out, ps_string(v->name->text, v->name->len));
	}
	return true;
}

static int by_text(const void *a, const void *b)
{
	const struct ps_str *x = ps_str(*(const ps_value *)a), *y = ps_str(*(const ps_value *)b);
	return ps_culture_compare(x->text, x->len, y->text, y->len, true);
}

static void variable_names(struct runspace *rs, struct ps_vec *out)
{
	struct names n = {out, ptr_map_new()};
	for (struct scope *s = rs->scope; s; s = s->parent)
		scope_each(rs, s, add_name, &n);
	if (out->count > 1)
		qsort(out->at, out->count, sizeof *out->at, by_text);
}

const struct provider provider_variable = {
	.name = "Variable",
	.full = "Microsoft.PowerShell.Core\\Variable",
	.capabilities = "ShouldProcess",
	.item = variable_item,
	.value = variable_read,
	.set = variable_write,
	.remove = variable_remove,
	.rename = variable_rename,
	.names = variable_names,
};
