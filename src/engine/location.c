/* SPDX-License-Identifier: MIT */
/* engine/location.c - where a session stands: current location, stacks, history; and a new session's drives. */
#include "engine/location.h"

#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "base/alloc.h"
#include "base/env.h"
#include "base/utf.h"
#include "heap/heap.h"
#include "object/psobject.h"
#include "object/throw.h"

const char *location_directory(struct runspace *rs)
{
	return location_state(rs)->directory;
}

struct path location_path(struct runspace *rs)
{
	return location_state(rs)->here;
}

ps_value location_current(struct runspace *rs)
{
	return path_info(rs, &location_state(rs)->here);
}

const char *location_hook(void)
{
	struct runspace *rs = runspace_current();
	return rs && rs->state && rs->state->drives ? location_directory(rs) : "/";
}

bool location_set(struct runspace *rs, const struct path *p)
{
	struct location_state *l = location_state(rs);
	l->here = *p;
	l->current = p->drive;
	if (p->provider->folders) {
		l->directory = p->inner;
		if (p->drive) {
			const char *root = p->drive->root;
			size_t n = strlen(root);
			while (n > 0 && root[n - 1] == '/')
				n--;
			const char *rest = strncmp(p->inner, root, n) == 0 ? p->inner + n : p->inner;
			p->drive->current = *rest == '/' ? rest + 1 : rest;
		}
	}
	return variable_set(rs, "global:PWD", location_current(rs));
}

bool location_change(struct runspace *rs, const struct path *p)
{
	struct location_state *l = location_state(rs);
	if (l->history_at == ARRAY_LEN(l->history)) {
		memmove(l->history, l->history + 1, sizeof l->history - sizeof l->history[0]);
		l->history_at--;
	}
	l->history[l->history_at++] = l->here;
	l->history_count = l->history_at;
	return location_set(rs, p);
}

bool location_back(struct runspace *rs, bool forward)
{
	struct location_state *l = location_state(rs);
	if (forward ? l->history_at >= l->history_count : l->history_at == 0)
		return ps_throw_error(&type_exc_operation, forward ? "RedoStackEmpty" : "UndoStackEmpty", CAT_INVALID_OPERATION, PS_NULL,
		                      "There is no location history left to navigate %s.", forward ? "forwards" : "backwards");
	struct path *entry = &l->history[forward ? l->history_at++ : --l->history_at];
	struct path target = *entry;
	*entry = l->here;
	return location_set(rs, &target);
}

struct location_stack *location_stack(struct runspace *rs, const char *name, bool create)
{
	struct location_state *l = location_state(rs);
	if (!name || !*name)
		name = l->default_stack;
	for (uint32_t i = 0; i < l->stack_count; i++)
		if (utf_equal_nocase(l->stacks[i]->name, strlen(l->stacks[i]->name), name, strlen(name)))
			return l->stacks[i];
	if (!create)
		return NULL;
	struct location_stack **grown = heap_array(struct location_stack *, l->stack_count + 1);
	if (l->stack_count)
		memcpy(grown, l->stacks, sizeof *grown * l->stack_count);
	l->stacks = grown;
	struct location_stack *s = heap_new(struct location_stack);
	s->name = heap_strdup(name);
	l->stacks[l->stack_count++] = s;
	return s;
}

void location_push(struct location_stack *s, const struct path *p)
{
	if (s->count == s->cap) {
		s->cap = s->cap ? s->cap * 2 : 8;
		struct path *grown = heap_array(struct path, s->cap);
		if (s->count)
			memcpy(grown, s->at, sizeof *grown * s->count);
		s->at = grown;
	}
	s->at[s->count++] = *p;
}

bool location_pop(struct location_stack *s, struct path *ret)
{
	if (!s || s->count == 0)
		return false;
	*ret = s->at[--s->count];
	return true;
}

/* System.Management.Automation.PathInfoStack: a Stack<PathInfo> with a name. */
struct stack_object {
	struct ps_refobj ref;
	const char *name;
	ps_value items;
};

ps_value location_stack_info(struct runspace *rs, const struct location_stack *s)
{
	struct stack_object *o = heap_new(struct stack_object);
	o->ref.o.type = &type_path_info_stack;
	o->name = s->name;
	struct ps_vec v = {0};
	for (uint32_t i = s->count; i-- > 0;)
		ps_vec_add(&v, path_info(rs, &s->at[i]));
	o->items = ps_vec_to_array(&v);
	return ps_from_obj(o);
}

static ps_value stack_get_name(const struct ps_call *c)
{
	return ps_cstring(((struct stack_object *)c->self.bits)->name);
}

static ps_value stack_get_count(const struct ps_call *c)
{
	return ps_from_int((int32_t)ps_array(((struct stack_object *)c->self.bits)->items)->count);
}

static ps_value stack_to_array(const struct ps_call *c)
{
	return ((struct stack_object *)c->self.bits)->items;
}

static struct ps_enumerator *stack_enumerate(ps_value v)
{
	return ps_enumerate(((struct stack_object *)v.bits)->items);
}

static int64_t stack_count(ps_value v)
{
	return ps_array(((struct stack_object *)v.bits)->items)->count;
}

static const struct ps_member_row stack_rows[] = {
	{"int Count {get;}", stack_get_count, NULL},
	{"string Name {get;}", stack_get_name, NULL},
	{"System.Object[] ToArray()", stack_to_array, NULL},
	{NULL, NULL, NULL},
};
static const struct ps_type_ops stack_ops = {.enumerate = stack_enumerate, .count = stack_count};
struct ps_type type_path_info_stack = {PS_TYPE_HEAD, .name = "System.Management.Automation.PathInfoStack", .base = &type_object,
                                       .tc = TC_OBJECT, .flags = PS_TYPE_REF | PS_TYPE_ENUMERABLE, .rows = stack_rows,
                                       .ops = &stack_ops};

void location_init(struct runspace *rs)
{
	struct location_state *l = heap_new(struct location_state);
	rs->state->drives = l;
	l->default_stack = "";
	struct drive *root = drive_new(rs, "/", &provider_filesystem, "/", "", NULL);
	drive_new(rs, "Alias", &provider_alias, "", "Drive that contains a view of the aliases stored in a session state", NULL);
	drive_new(rs, "Env", &provider_environment, "", "Drive that contains a view of the environment variables for the process", NULL);
	drive_new(rs, "Function", &provider_function, "", "Drive that contains a view of the functions stored in a session state", NULL);
	char *tmp = env_get("TMPDIR");
	size_t n = tmp ? strlen(tmp) : 0;
	drive_new(rs, "Temp", &provider_filesystem, n ? heap_printf("%s%s", tmp, tmp[n - 1] == '/' ? "" : "/") : "/tmp/",
	          "Drive that maps to the temporary directory path for the current user", NULL);
	mem_free(tmp);
	drive_new(rs, "Variable", &provider_variable, "", "Drive that contains a view of those variables stored in a session state", NULL);
	char *cwd = getcwd(NULL, 0);
	struct path here = {&provider_filesystem, root, cwd ? heap_strdup(cwd) : "/"};
	free(cwd);
	(void)location_set(rs, &here);
}
