/* SPDX-License-Identifier: MIT */
/* cmdlet/location.c - Get-, Set-, Push- and Pop-Location. */
#include "engine/location.h"

#include <string.h>

#include "base/alloc.h"
#include "base/env.h"
#include "base/utf.h"
#include "cmdlet/item_query.h"
#include "heap/heap.h"

/* ---- Get-Location ---- */

enum { G_PROVIDER, G_DRIVE, G_STACK, G_STACK_NAME };
static const char *const get_params[] = {"PSProvider", "PSDrive", "Stack", "StackName", NULL};

static enum ps_status write_drive_location(struct cmdlet_call *c, struct drive *d)
{
	struct path p;
	const char *text = heap_printf("%s:", d->name);
	if (strcmp(d->name, "/") == 0)
		p = (struct path){d->provider, d, heap_printf("/%s", d->current)};
	else if (!path_parse(c->rs, text, &p))
		return PS_ERROR;
	return cmdlet_write(c, path_info(c->rs, &p));
}

static enum ps_status get_of_drives(struct cmdlet_call *c)
{
	uint32_t n;
	const ps_value *names = cmdlet_array(c, G_DRIVE, &n);
	for (uint32_t i = 0; i < n; i++) {
		const char *name = item_text(names[i]);
		if (!name)
			return PS_ERROR;
		struct drive *d = drive_find(c->rs, name, strlen(name));
		if (!d)
			(void)path_throw_drive(c->rs, name);
		enum ps_status st = d ? write_drive_location(c, d) : item_pending_error(c);
		if (st != PS_OK)
			return st;
	}
	return PS_OK;
}

static enum ps_status get_of_stacks(struct cmdlet_call *c)
{
	uint32_t n = 0;
	const ps_value *names = cmdlet_has(c, G_STACK_NAME) ? cmdlet_array(c, G_STACK_NAME, &n) : NULL;
	if (n == 0)
		return cmdlet_write(c, location_stack_info(c->rs, location_stack(c->rs, NULL, true)));
	for (uint32_t i = 0; i < n; i++) {
		const char *name = item_text(names[i]);
		struct location_stack *s = name ? location_stack(c->rs, name, false) : NULL;
		enum ps_status st = s ? cmdlet_write(c, location_stack_info(c->rs, s))
		                      : cmdlet_error(c, &type_exc_ps_argument, "LocationStackNotFound", CAT_OBJECT_NOT_FOUND, names[i],
		                                     "Cannot find location stack '%s'. It does not exist or it is not a container.",
		                                     name ? name : "");
		if (st != PS_OK)
			return st;
	}
	return PS_OK;
}

static enum ps_status get_of_providers(struct cmdlet_call *c)
{
	uint32_t n;
	const ps_value *names = cmdlet_array(c, G_PROVIDER, &n);
	for (uint32_t i = 0; i < n; i++) {
		const char *name = item_text(names[i]);
		const struct provider *p = name ? provider_find(name, strlen(name)) : NULL;
		struct drive *d = NULL;
		for (uint32_t k = 0; p && !d && drive_at(c->rs, k); k++)
			if (drive_at(c->rs, k)->provider == p)
				d = drive_at(c->rs, k);
		enum ps_status st = d ? write_drive_location(c, d)
		                      : cmdlet_error(c, &type_exc_provider_not_found, "ProviderNotFound", CAT_OBJECT_NOT_FOUND, names[i],
		                                     "Cannot find a provider with the name '%s'.", name ? name : "");
		if (st != PS_OK)
			return st;
	}
	return PS_OK;
}

static enum ps_status get_process(struct cmdlet_call *c)
{
	if (cmdlet_switch(c, G_STACK) || cmdlet_has(c, G_STACK_NAME))
		return get_of_stacks(c);
	if (cmdlet_has(c, G_DRIVE))
		return get_of_drives(c);
	if (cmdlet_has(c, G_PROVIDER))
		return get_of_providers(c);
	return cmdlet_write(c, location_current(c->rs));
}

const struct cmdlet cmdlet_get_location = {.name = "Get-Location", .params = get_params, .process = get_process};

/* ---- Set-, Push-Location ---- */

enum { PATH, LITERAL, PASS_THRU, STACK_NAME };
static const char *const set_params[] = {"Path", "LiteralPath", "PassThru", "StackName", NULL};

/* The one container that the text leads to; false with *ret for the caller. */
static bool target_of(struct cmdlet_call *c, const char *text, bool literal, struct path *ret_path, enum ps_status *ret)
{
	struct path *found;
	uint32_t n;
	bool wild;
	if (!path_expand(c->rs, text, literal, false, &found, &n, &wild)) {
		*ret = item_pending_error(c);
		return false;
	}
	uint32_t containers = 0;
	for (uint32_t i = 0; i < n; i++)
		if (path_is_container(c->rs, &found[i])) {
			*ret_path = found[i];
			containers++;
		}
	if (containers == 1)
		return true;
	if (containers > 1) {
		*ret = cmdlet_throw(c, &type_exc_ps_argument, "Argument", CAT_INVALID_ARGUMENT, PS_NULL,
		                    "Cannot set the location because path '%s' resolved to multiple containers. You can only the set "
		                    "location to a single container at a time.",
		                    text);
		return false;
	}
	(void)path_throw_not_found(c->rs, n && !wild ? path_shown(&found[0]) : text);
	*ret = item_pending_error(c);
	return false;
}

static enum ps_status written(struct cmdlet_call *c)
{
	return cmdlet_switch(c, PASS_THRU) ? cmdlet_write(c, location_current(c->rs)) : PS_OK;
}

static enum ps_status set_default_stack(struct cmdlet_call *c)
{
	struct location_state *l = location_state(c->rs);
	const char *name = cmdlet_str(c, STACK_NAME);
	l->default_stack = name ? name : "";
	struct location_stack *s = location_stack(c->rs, NULL, true);
	return cmdlet_switch(c, PASS_THRU) ? cmdlet_write(c, location_stack_info(c->rs, s)) : PS_OK;
}

static enum ps_status set_process(struct cmdlet_call *c)
{
	struct path to;
	enum ps_status st = PS_OK;
	if (cmdlet_has(c, STACK_NAME))
		return set_default_stack(c);
	bool literal = cmdlet_has(c, LITERAL);
	const char *text = cmdlet_str(c, literal ? LITERAL : PATH);
	if (!literal && text && (strcmp(text, "-") == 0 || strcmp(text, "+") == 0))
		return location_back(c->rs, *text == '+') ? written(c) : item_pending_error(c);
	if (!text || !*text) {
		char *home = env_get("HOME");
		text = home ? heap_strdup(home) : "/";
		mem_free(home);
		literal = true;
	}
	if (!target_of(c, text, literal, &to, &st))
		return st;
	return location_change(c->rs, &to) ? written(c) : PS_ERROR;
}

const struct cmdlet cmdlet_set_location = {.name = "Set-Location", .params = set_params, .process = set_process};

static enum ps_status push_process(struct cmdlet_call *c)
{
	struct path to, here = location_path(c->rs);
	enum ps_status st = PS_OK;
	bool literal = cmdlet_has(c, LITERAL);
	const char *text = cmdlet_str(c, literal ? LITERAL : PATH);
	if (text && *text && !target_of(c, text, literal, &to, &st))
		return st;
	location_push(location_stack(c->rs, cmdlet_str(c, STACK_NAME), true), &here);
	if (text && *text && !location_set(c->rs, &to))
		return PS_ERROR;
	return written(c);
}

const struct cmdlet cmdlet_push_location = {.name = "Push-Location", .params = set_params, .process = push_process};

/* ---- Pop-Location ---- */

enum { POP_PASS, POP_NAME };
static const char *const pop_params[] = {"PassThru", "StackName", NULL};

static enum ps_status pop_process(struct cmdlet_call *c)
{
	struct path to;
	const char *name = cmdlet_str(c, POP_NAME);
	struct location_stack *s = location_stack(c->rs, name, false);
	if (!s && name && *name)
		return cmdlet_error(c, &type_exc_ps_argument, "LocationStackNotFound", CAT_OBJECT_NOT_FOUND, ps_cstring(name),
		                    "Cannot find location stack '%s'. It does not exist or it is not a container.", name);
	if (!location_pop(s, &to))
		return PS_OK;
	if (!path_is_container(c->rs, &to))
		return item_not_found(c, &to);
	if (!location_set(c->rs, &to))
		return PS_ERROR;
	return cmdlet_switch(c, POP_PASS) ? cmdlet_write(c, location_current(c->rs)) : PS_OK;
}

const struct cmdlet cmdlet_pop_location = {.name = "Pop-Location", .params = pop_params, .process = pop_process};
