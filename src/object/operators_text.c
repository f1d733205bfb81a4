/* SPDX-License-Identifier: MIT */
/*
 * object/operators_text.c - -like -match -replace -join -f; -split is in operators_split.c.
 *
 * Regular expressions come compiled from regex.c.  A script block as replacement is run through object/hooks.h.
 */
#include <stdlib.h>
#include <string.h>

#include "base/buf.h"
#include "heap/heap.h"
#include "object/collection.h"
#include "object/convert.h"
#include "object/hooks.h"
#include "object/match.h"
#include "object/operators_text.h"
#include "object/throw.h"
#include "object/wildcard.h"

static ps_value as_text(ps_value v)
{
	return ps_is_string(v) ? v : ps_to_string(ps_base(v));
}

static bool is_list(ps_value v)
{
	return ps_is_obj(v) && !ps_is_string(v) && ps_is_enumerable(ps_base(v));
}

int text_like(ps_value a, ps_value pattern, bool ignore_case)
{
	ps_value s = as_text(a), p = as_text(pattern);
	if (ps_failed(s) || ps_failed(p))
		return -1;
	const struct ps_str *x = ps_str(s), *y = ps_str(p);
	if (memchr(y->text, '[', y->len) && !wildcard_valid(y->text, y->len)) {
		ps_throw_error(&type_exc_wildcard, "RuntimeException", CAT_NOT_SPECIFIED, PS_NULL,
		    "The specified wildcard character pattern is not valid: %s", y->text);
		return -1;
	}
	return ps_like(x->text, x->len, y->text, y->len, ignore_case);
}

/* The compiled pattern of a string or [regex]; NULL + exception. */
static const struct regex *pattern_of(ps_value pattern, bool ignore_case)
{
	ps_value base = ps_base(pattern);
	if (ps_type_of(base) == &type_regex)
		return ps_regex_of(base);
	ps_value text = as_text(pattern);
	if (ps_failed(text))
		return NULL;
	return regex_get(ps_str(text)->text, ps_str(text)->len, ignore_case ? REGEX_IGNORE_CASE : 0);
}

static ps_value matches_table(const struct regex *r, const struct ps_str *s, const struct regex_span *groups)
{
	ps_value table = ps_hashtable_new();
	uint32_t n = regex_group_count(r);
	for (uint32_t i = 0; i < n; i++) {
		if (groups[i].start == REGEX_NONE)
			continue;
		const char *name = regex_group_name(r, i);
		ps_value key = name[0] >= '0' && name[0] <= '9' ? ps_from_int(regex_group_number(r, i)) : ps_cstring(name);
		if (!ps_dict_set(ps_dict(table), key, ps_string(s->text + groups[i].start, groups[i].end - groups[i].start)))
			return PS_FAIL;
	}
	return table;
}

#define SPANS_ON_STACK 32

static ps_value match_scalar(bool positive, const struct regex *r, ps_value a, ps_value *ret_matches)
{
	ps_value text = as_text(a);
	if (ps_failed(text))
		return text;
	const struct ps_str *s = ps_str(text);
	struct regex_span few[SPANS_ON_STACK], *groups = few;
	if (regex_group_count(r) > SPANS_ON_STACK)
		groups = heap_alloc_atomic(regex_group_count(r) * sizeof *groups);
	int hit = regex_match_ascii(r, s->text, s->len, ps_str_ascii(s), 0, groups);
	if (hit < 0)
		return PS_FAIL;
	if (hit && ret_matches) {
		*ret_matches = matches_table(r, s, groups);
		if (ps_failed(*ret_matches))
			return PS_FAIL;
	}
	return ps_from_bool((hit == 1) == positive);
}

ps_value text_match(bool positive, ps_value a, ps_value pattern, bool ignore_case, ps_value *ret_matches)
{
	if (ret_matches)
		*ret_matches = PS_UNSET;
	const struct regex *r = pattern_of(pattern, ignore_case);
	if (!r)
		return PS_FAIL;
	if (!is_list(a))
		return match_scalar(positive, r, a, ret_matches);
	struct ps_vec items = {NULL, 0, 0}, out = {NULL, 0, 0};
	if (!ps_flatten(ps_base(a), &items))
		return PS_FAIL;
	for (uint32_t i = 0; i < items.count; i++) {
		ps_value hit = match_scalar(positive, r, items.at[i], NULL);
		if (ps_failed(hit))
			return hit;
		if (ps_truth(hit))
			ps_vec_add(&out, items.at[i]);
	}
	return ps_vec_to_array(&out);
}

/* ---- -replace ---- */

static bool replace_by_block(const struct regex *r, ps_value text, ps_value block, struct buf *out)
{
	const struct ps_str *s = ps_str(text);
	struct regex_span *groups = heap_alloc_atomic(regex_group_count(r) * sizeof *groups);
	size_t from = 0, done = 0;
	while (from != REGEX_NONE) {
		int hit = regex_match_ascii(r, s->text, s->len, ps_str_ascii(s), from, groups);
		if (hit < 0)
			return false;
		if (!hit)
			break;
		buf_put(out, s->text + done, groups[0].start - done);
		ps_value match = ps_match_new(r, text, groups);
		ps_value with = object_hooks.call_delegate ? object_hooks.call_delegate(block, &match, 1) : PS_NULL;
		if (ps_failed(with) || !ps_to_text(with, out, NULL))
			return false;
		done = groups[0].end;
		from = regex_next_start(s->text, s->len, &groups[0]);
	}
	buf_put(out, s->text + done, s->len - done);
	return true;
}

static ps_value replace_one(const struct regex *r, ps_value a, ps_value with, bool is_block)
{
	ps_value text = as_text(a);
	if (ps_failed(text))
		return text;
	const struct ps_str *s = ps_str(text);
	struct buf out = BUF_INIT;
	bool ok = is_block ? replace_by_block(r, text, with, &out)
			   : regex_replace(r, s->text, s->len, ps_str(with)->text, ps_str(with)->len, -1, 0, &out);
	if (!ok) {
		buf_fini(&out);
		return PS_FAIL;
	}
	return ps_string_take(&out);
}

ps_value text_replace(ps_value a, ps_value what, bool ignore_case)
{
	ps_value pattern = what, with = PS_NULL, list = ps_base(what);
	if (is_list(list)) {
		struct ps_vec parts = {NULL, 0, 0};
		if (!ps_flatten(list, &parts))
			return PS_FAIL;
		if (parts.count > 2)
			return ps_fail(ps_throw_error(&type_runtime_exception, "BadReplaceArgument", CAT_INVALID_OPERATION, PS_NULL,
			    "The %s operator allows only two elements to follow it, not %u.", ignore_case ? "-replace" : "-creplace",
			    parts.count));
		pattern = parts.count > 0 ? parts.at[0] : PS_NULL;
		with = parts.count > 1 ? parts.at[1] : PS_NULL;
	}
	const struct regex *r = pattern_of(pattern, ignore_case);
	if (!r) {
		ps_value cause = ps_pending();
		if (ps_type_of(cause) != &type_exc_regex_parse)
			return PS_FAIL;
		ps_take_pending();
		ps_value text = as_text(pattern);
		return ps_fail(ps_throw_error(&type_runtime_exception, "InvalidRegularExpression", CAT_INVALID_OPERATION, PS_NULL,
		    "The regular expression pattern %s is not valid.", ps_failed(text) ? "" : ps_str(text)->text));
	}
	bool is_block = ps_tc(ps_base(with)) == TC_SCRIPT_BLOCK;
	with = is_block ? ps_base(with) : as_text(with);
	if (ps_failed(with))
		return with;
	if (!is_list(a))
		return replace_one(r, a, with, is_block);
	struct ps_vec items = {NULL, 0, 0}, out = {NULL, 0, 0};
	if (!ps_flatten(ps_base(a), &items))
		return PS_FAIL;
	for (uint32_t i = 0; i < items.count; i++) {
		ps_value one = replace_one(r, items.at[i], with, is_block);
		if (ps_failed(one))
			return one;
		ps_vec_add(&out, one);
	}
	return ps_vec_to_array(&out);
}

/* ---- -join and -f ---- */

ps_value text_join(ps_value a, ps_value separator)
{
	struct buf out = BUF_INIT, between = BUF_INIT;
	bool ok = ps_to_text(separator, &between, NULL);
	if (ok && !is_list(a)) {
		ok = ps_to_text(a, &out, NULL);
	} else if (ok) {
		struct ps_vec items = {NULL, 0, 0};
		ok = ps_flatten(ps_base(a), &items);
		for (uint32_t i = 0; ok && i < items.count; i++) {
			ps_value item = items.at[i];
			if (i > 0)
				buf_put(&out, between.data, between.len);
			if (ps_is_string(item))
				buf_put(&out, ps_str(item)->text, ps_str(item)->len);
			else if (ps_tc(item) == TC_PSOBJECT)
				ok = ps_to_text(item, &out, NULL);
			else
				ok = ps_net_to_string(item, &out);
		}
	}
	buf_fini(&between);
	if (!ok) {
		buf_fini(&out);
		return PS_FAIL;
	}
	return ps_string_take(&out);
}

ps_value text_format(ps_value fmt, ps_value args)
{
	ps_value text = as_text(fmt), list = ps_base(args);
	if (ps_failed(text))
		return text;
	ps_value r;
	if (ps_tc(list) == TC_ARRAY || ps_tc(list) == TC_LIST) {
		struct ps_vec items = {NULL, 0, 0};
		if (!ps_flatten(list, &items))
			return PS_FAIL;
		r = ps_format(ps_str(text), items.at, items.count);
	} else {
		r = ps_format(ps_str(text), &args, 1);
	}
	if (!ps_failed(r) || ps_type_of(ps_pending()) != &type_exc_format)
		return r;
	ps_value cause = ps_take_pending();
	return ps_fail(ps_throw_error(&type_runtime_exception, "FormatError", CAT_INVALID_OPERATION, text,
	    "Error formatting a string: %s.", ps_str(((struct ps_exception *)ps_obj(cause))->message)->text));
}
