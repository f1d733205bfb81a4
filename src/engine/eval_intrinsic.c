/* SPDX-License-Identifier: MIT */
/*
 * engine/eval_intrinsic.c - .Where() and .ForEach(), which every value has.
 */
#include <string.h>

#include "base/buf.h"
#include "base/utf.h"
#include "engine/eval_priv.h"
#include "heap/heap.h"

/* The result is always a Collection[PSObject]. */
static ps_value to_collection(const struct ps_vec *v)
{
	static const struct ps_type *type;
	static const char name[] = "System.Collections.ObjectModel.Collection[psobject]";
	if (!type)
		type = ps_type_find(name, sizeof name - 1, NULL);
	if (!type)
		return ps_vec_to_array(v);
	ps_value r = ps_list_new(type);
	for (uint32_t i = 0; i < v->count; i++)
		ps_list_add(ps_list(r), v->at[i]);
	return r;
}

static enum ps_status run(struct runspace *rs, struct script_block *sb, ps_value item, const ps_value *args, uint32_t argc,
                          struct collect *c)
{
	bool saved = rs->propagate;
	rs->propagate = true;
	collect_init(c);
	enum ps_status st = pipeline_call_block(rs, sb, args, argc, item, PS_UNSET, false, &c->s);
	rs->propagate = saved;
	return st;
}

enum where_mode { WHERE_DEFAULT, WHERE_FIRST, WHERE_LAST, WHERE_SKIP_UNTIL, WHERE_UNTIL, WHERE_SPLIT };

static bool mode_of(ps_value v, enum where_mode *ret)
{
	static const char *const names[] = {"Default", "First", "Last", "SkipUntil", "Until", "Split"};
	ps_value base = ps_base(v);
	if (ps_is_int(base) && ps_int(base) >= 0 && ps_int(base) < (int)ARRAY_LEN(names)) {
		*ret = (enum where_mode)ps_int(base);
		return true;
	}
	struct buf text = BUF_INIT;
	bool ok = ps_to_text(base, &text, NULL);
	for (unsigned i = 0; ok && i < ARRAY_LEN(names); i++)
		if (str_eq_nocase(names[i], buf_str(&text))) {
			*ret = (enum where_mode)i;
			buf_fini(&text);
			return true;
		}
	if (ok)
		ps_throw_error(&type_exc_ps_cast, "InvalidCastFromStringToEnumeration", CAT_INVALID_ARGUMENT, PS_NULL,
		               "Cannot convert value \"%s\" to type \"System.Management.Automation.WhereOperatorSelectionMode\".",
		               buf_str(&text));
	buf_fini(&text);
	return false;
}

static bool block_arg(ps_value v, struct script_block **ret)
{
	v = ps_base(v);
	if (ps_is_obj(v) && ps_tc(v) == TC_SCRIPT_BLOCK) {
		*ret = script_block(v);
		return true;
	}
	return false;
}

struct where {
	enum where_mode mode;
	int64_t wanted;        /* 0: all */
	struct ps_vec yes, no;
	bool switched;
};

/* Takes one item with the verdict of the block; false: enough. */
static bool where_take(struct where *w, ps_value item, bool match)
{
	switch (w->mode) {
	case WHERE_DEFAULT:
		if (match)
			ps_vec_add(&w->yes, item);
		return w->wanted == 0 || w->yes.count < w->wanted;
	case WHERE_FIRST:
		if (match)
			ps_vec_add(&w->yes, item);
		return w->yes.count < (w->wanted ? w->wanted : 1);
	case WHERE_LAST:
		if (match)
			ps_vec_add(&w->yes, item);
		return true;
	case WHERE_SKIP_UNTIL:
		w->switched |= match;
		if (w->switched)
			ps_vec_add(&w->yes, item);
		return w->wanted == 0 || w->yes.count < w->wanted;
	case WHERE_UNTIL:
		if (match)
			return false;
		ps_vec_add(&w->yes, item);
		return w->wanted == 0 || w->yes.count < w->wanted;
	case WHERE_SPLIT:
		if (match && (w->wanted == 0 || w->yes.count < w->wanted))
			ps_vec_add(&w->yes, item);
		else
			ps_vec_add(&w->no, item);
		return true;
	}
	return true;
}

static ps_value where_result(struct where *w)
{
	if (w->mode == WHERE_LAST) {
		uint32_t keep = w->wanted ? (uint32_t)w->wanted : 1;
		if (w->yes.count > keep)
			w->yes = (struct ps_vec){w->yes.at + (w->yes.count - keep), keep, keep};
	}
	ps_value yes = to_collection(&w->yes);
	if (w->mode != WHERE_SPLIT)
		return yes;
	ps_value both[2] = {yes, to_collection(&w->no)};
	return ps_object_array(both, 2);
}

ps_value intrinsic_where(struct runspace *rs, ps_value target, const ps_value *args, uint32_t argc)
{
	struct script_block *sb = NULL;
	struct where w = {.mode = WHERE_DEFAULT};
	bool mode_only = argc > 0 && !block_arg(args[0], &sb);
	if (argc == 0 || argc > 3)
		return ps_fail(ps_throw_error(&type_exc_method, "MethodCountCouldNotFindBest", CAT_NOT_SPECIFIED, PS_NULL,
		                              "Cannot find an overload for \"Where\" and the argument count: \"%u\".", argc));
	if (mode_only && !mode_of(args[0], &w.mode))
		return PS_FAIL;
	if (!mode_only && argc > 1 && !mode_of(args[1], &w.mode))
		return PS_FAIL;
	uint32_t at = mode_only ? 1 : 2;
	if (argc > at) {
		ps_value n = ps_convert(args[at], &type_int64);
		if (ps_failed(n))
			return n;
		w.wanted = ps_int64(n);
	}
	struct ps_vec items = {NULL, 0, 0};
	if (!ps_flatten(target, &items))
		return PS_FAIL;
	for (uint32_t i = 0; i < items.count; i++) {
		bool match = true;
		if (sb) {
			struct collect c;
			enum ps_status st = run(rs, sb, items.at[i], NULL, 0, &c);
			if (st != PS_OK)
				return eval_flow(rs, st);
			match = eval_truth(collect_value(&c));
		}
		if (!where_take(&w, items.at[i], match))
			break;
	}
	return where_result(&w);
}

/* .ForEach('Name', args…): a property read (or written), or a method called. */
static bool for_each_name(struct runspace *rs, ps_value item, ps_value name, const ps_value *args, uint32_t argc, struct ps_vec *out)
{
	const char *text = ps_str(name)->text;
	size_t n = ps_str(name)->len;
	ps_value v;
	if (ps_is_null(item))
		return true;
	const struct ps_member *net = ps_type_member(ps_base_type(item), text, n, false);
	enum ps_lookup l = net && net->kind == PS_METHOD ? PS_NOT_FOUND : ps_get_member(item, text, n, &v);
	if (l == PS_FOUND && argc == 1)
		return ps_set_member(item, text, n, args[0]) == PS_FOUND;
	if (l == PS_FOUND && argc == 0)
		return ps_flatten(v, out);
	if (l == PS_LOOKUP_FAILED)
		return false;
	l = ps_call_member(item, text, n, args, argc, &v);
	if (l == PS_FOUND)
		return ps_flatten(v, out);
	if (l == PS_LOOKUP_FAILED)
		return false;
	(void)rs;
	return true;
}

ps_value intrinsic_for_each(struct runspace *rs, ps_value target, const ps_value *args, uint32_t argc)
{
	struct ps_vec items = {NULL, 0, 0}, out = {NULL, 0, 0};
	struct script_block *sb = NULL;
	if (argc == 0)
		return ps_fail(ps_throw_error(&type_exc_method, "MethodCountCouldNotFindBest", CAT_NOT_SPECIFIED, PS_NULL,
		                              "Cannot find an overload for \"ForEach\" and the argument count: \"0\"."));
	if (!ps_flatten(target, &items))
		return PS_FAIL;
	ps_value first = ps_base(args[0]);
	const struct ps_type *t = ps_is_obj(first) && ps_tc(first) == TC_TYPE ? (const struct ps_type *)first.bits : NULL;
	ps_value name = PS_NULL;
	if (!t && !block_arg(first, &sb)) {
		name = ps_to_string(first);
		if (ps_failed(name))
			return name;
	}
	for (uint32_t i = 0; i < items.count; i++) {
		if (sb) {
			struct collect c;
			enum ps_status st = run(rs, sb, items.at[i], args + 1, argc - 1, &c);
			if (st != PS_OK)
				return eval_flow(rs, st);
			if (c.count == 1)
				ps_vec_add(&out, c.first);
			for (uint32_t k = 0; c.count > 1 && k < c.more.count; k++)
				ps_vec_add(&out, c.more.at[k]);
		} else if (t) {
			ps_value v = ps_convert(items.at[i], t);
			if (ps_failed(v))
				return v;
			ps_vec_add(&out, v);
		} else if (!for_each_name(rs, items.at[i], name, args + 1, argc - 1, &out)) {
			return PS_FAIL;
		}
	}
	return to_collection(&out);
}
