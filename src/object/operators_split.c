/* SPDX-License-Identifier: MIT */
/*
 * object/operators_split.c - all forms of -split: by pattern, literal, script block, white space; with limits from
 * either end and options.
 */
#include <string.h>

#include "base/buf.h"
#include "base/utf.h"
#include "heap/heap.h"
#include "object/collection.h"
#include "object/convert.h"
#include "object/enum_text.h"
#include "object/hooks.h"
#include "object/match.h"
#include "object/operators_text.h"
#include "object/throw.h"

enum {
	SPLIT_SIMPLE = 1, SPLIT_REGEX = 2, SPLIT_CULTURE = 4, SPLIT_IGNORE_WHITE = 8, SPLIT_MULTILINE = 16, SPLIT_SINGLELINE = 32,
	SPLIT_IGNORE_CASE = 64, SPLIT_EXPLICIT = 128
};

static const struct ps_enum_row option_rows[] = {{"SimpleMatch", SPLIT_SIMPLE}, {"RegexMatch", SPLIT_REGEX},
    {"CultureInvariant", SPLIT_CULTURE}, {"IgnorePatternWhitespace", SPLIT_IGNORE_WHITE}, {"Multiline", SPLIT_MULTILINE},
    {"Singleline", SPLIT_SINGLELINE}, {"IgnoreCase", SPLIT_IGNORE_CASE}, {"ExplicitCapture", SPLIT_EXPLICIT}, {NULL, 0}};

static const struct ps_type split_options = {.ref = PS_TYPE_HEAD, .name = "System.Management.Automation.SplitOptions",
    .base = &type_enum, .tc = TC_ENUM, .flags = PS_TYPE_VALUE | PS_TYPE_ENUM | PS_TYPE_FLAGS, .enums = option_rows,
    .underlying = &type_int32};

struct split {
	ps_value block;              /* a predicate, or PS_NULL */
	const struct regex *r;
	int32_t limit;               /* 0: none; negative: counted from the right */
	struct ps_vec out;
};

static ps_value piece(const struct ps_str *s, size_t from, size_t to)
{
	return ps_string(s->text + from, to - from);
}

static bool plain_failure(ps_value v)
{
	if (!ps_failed(v))
		return true;
	ps_value cause = ps_take_pending();
	return ps_throw_error(&type_runtime_exception, "RuntimeException", CAT_NOT_SPECIFIED, PS_NULL, "%s",
	    ps_str(((struct ps_exception *)ps_obj(cause))->message)->text);
}

static bool read_options(const struct ps_vec *how, int64_t *ret)
{
	*ret = 0;
	for (uint32_t i = 2; i < how->count; i++) {
		ps_value o = ps_base(how->at[i]);
		if (ps_is_string(o)) {
			int64_t bits;
			if (!enum_parse(&split_options, ps_str(o)->text, ps_str(o)->len, true, &bits)) {
				ps_value cause = ps_take_pending();
				return ps_throw_error(&type_runtime_exception, "RuntimeException", CAT_NOT_SPECIFIED, PS_NULL,
				    "Cannot convert value \"%s\" to type \"%s\". Error: \"%s\"", ps_str(o)->text, split_options.name,
				    ps_str(((struct ps_exception *)ps_obj(cause))->message)->text);
			}
			*ret |= bits;
		} else {
			ps_value n = ps_convert(o, &type_int32);
			if (!plain_failure(n))
				return false;
			*ret |= ps_int(n);
		}
	}
	int64_t regex_only = SPLIT_IGNORE_WHITE | SPLIT_MULTILINE | SPLIT_SINGLELINE | SPLIT_EXPLICIT | SPLIT_REGEX | SPLIT_CULTURE;
	if ((*ret & SPLIT_SIMPLE) && (*ret & regex_only))
		return ps_throw_error(&type_exc_parse, "InvalidSplitOptionCombination", CAT_PARSER_ERROR, PS_NULL,
		    "The combination of options with the -split operator is not valid.");
	return true;
}

static bool prepare(ps_value how, bool ignore_case, struct split *ret)
{
	struct ps_vec parts = {NULL, 0, 0};
	ps_value base = ps_base(how);
	if (ps_tc(base) == TC_ARRAY || ps_tc(base) == TC_LIST) {
		if (!ps_flatten(base, &parts))
			return false;
	} else {
		ps_vec_add(&parts, how);
	}
	ps_value by = parts.count ? ps_base(parts.at[0]) : PS_NULL;
	if (parts.count > 1) {
		ps_value n = ps_convert(parts.at[1], &type_int32);
		if (!plain_failure(n))
			return false;
		ret->limit = ps_int(n);
	}
	if (ps_tc(by) == TC_SCRIPT_BLOCK) {
		ret->block = by;
		return true;
	}
	int64_t options;
	if (!read_options(&parts, &options))
		return false;
	if (ps_type_of(by) == &type_regex) {
		ret->r = ps_regex_of(by);
		return ret->r != NULL;
	}
	ps_value text = ps_to_string(by);
	if (ps_failed(text))
		return false;
	uint32_t flags = (ignore_case || (options & SPLIT_IGNORE_CASE) ? REGEX_IGNORE_CASE : 0u) |
	    (options & SPLIT_MULTILINE ? REGEX_MULTILINE : 0u) | (options & SPLIT_SINGLELINE ? REGEX_SINGLELINE : 0u) |
	    (options & SPLIT_IGNORE_WHITE ? REGEX_IGNORE_WHITESPACE : 0u) |
	    (options & SPLIT_EXPLICIT ? REGEX_EXPLICIT_CAPTURE : 0u);
	if (options & SPLIT_SIMPLE) {
		struct buf literal = BUF_INIT;
		regex_escape(ps_str(text)->text, ps_str(text)->len, &literal);
		ret->r = regex_get(buf_str(&literal), literal.len, flags & REGEX_IGNORE_CASE);
		buf_fini(&literal);
	} else {
		ret->r = regex_get(ps_str(text)->text, ps_str(text)->len, flags);
	}
	return ret->r != NULL;
}


static void add_captures(struct split *sp, const struct ps_str *s, const struct regex_span *groups)
{
	for (uint32_t i = 1; i < regex_group_count(sp->r); i++) {
		if (groups[i].start != REGEX_NONE)
			ps_vec_add(&sp->out, piece(s, groups[i].start, groups[i].end));
	}
}

/* Cuts from the left, at most limit-1 times. */
static bool split_forward(struct split *sp, const struct ps_str *s)
{
	struct regex_span *groups = heap_alloc_atomic(regex_group_count(sp->r) * sizeof *groups);
	size_t from = 0, done = 0;
	int32_t pieces = 1;
	while (from != REGEX_NONE && (sp->limit == 0 || pieces < sp->limit)) {
		int hit = regex_match_ascii(sp->r, s->text, s->len, ps_str_ascii(s), from, groups);
		if (hit < 0)
			return false;
		if (!hit)
			break;
		ps_vec_add(&sp->out, piece(s, done, groups[0].start));
		add_captures(sp, s, groups);
		done = groups[0].end;
		from = regex_next_start(s->text, s->len, &groups[0]);
		pieces++;
	}
	ps_vec_add(&sp->out, piece(s, done, s->len));
	return true;
}

/* A negative limit: cuts from the right.  All matches are found, the last limit-1 of them count. */
static bool split_backward(struct split *sp, const struct ps_str *s)
{
	uint32_t per = regex_group_count(sp->r), count = 0, cap = 0;
	struct regex_span *all = NULL;
	size_t from = 0;
	while (from != REGEX_NONE) {
		if (count == cap) {
			cap = cap ? cap * 2 : 8;
			struct regex_span *grown = heap_alloc_atomic((size_t)cap * per * sizeof *grown);
			if (count)
				memcpy(grown, all, (size_t)count * per * sizeof *grown);
			all = grown;
		}
		int hit = regex_match_ascii(sp->r, s->text, s->len, ps_str_ascii(s), from, all + (size_t)count * per);
		if (hit < 0)
			return false;
		if (!hit)
			break;
		from = regex_next_start(s->text, s->len, &all[(size_t)count * per]);
		count++;
	}
	uint32_t most = (uint32_t)-sp->limit - 1, first = count > most ? count - most : 0;
	size_t done = 0;
	for (uint32_t i = first; i < count; i++) {
		const struct regex_span *g = all + (size_t)i * per;
		ps_vec_add(&sp->out, piece(s, done, g[0].start));
		add_captures(sp, s, g);
		done = g[0].end;
	}
	ps_vec_add(&sp->out, piece(s, done, s->len));
	return true;
}

/* The block sees each character as $_ (with the text and the index as arguments). */
static bool split_by_block(struct split *sp, ps_value text)
{
	const struct ps_str *s = ps_str(text);
	size_t done = 0;
	int32_t pieces = 1, limit = sp->limit < 0 ? -sp->limit : sp->limit;
	for (size_t i = 0; i < s->len; ) {
		uint32_t cp;
		size_t used = utf8_decode(s->text + i, s->len - i, &cp);
		if (limit && pieces >= limit)
			break;
		ps_value args[3] = {ps_string(s->text + i, used), text, ps_from_int((int32_t)utf16_length(s->text, i))};
		ps_value yes = object_hooks.call_delegate ? object_hooks.call_delegate(sp->block, args, 3) : PS_FALSE;
		if (ps_failed(yes))
			return false;
		if (ps_truth(yes)) {
			ps_vec_add(&sp->out, piece(s, done, i));
			done = i + used;
			pieces++;
		}
		i += used;
	}
	ps_vec_add(&sp->out, piece(s, done, s->len));
	return true;
}

static bool split_one(struct split *sp, ps_value v)
{
	ps_value text = ps_to_string(ps_base(v));
	if (ps_failed(text))
		return false;
	if (!ps_is_null(sp->block))
		return split_by_block(sp, text);
	return sp->limit < 0 ? split_backward(sp, ps_str(text)) : split_forward(sp, ps_str(text));
}

static bool each(ps_value a, struct split *sp, bool (*fn)(struct split *, ps_value))
{
	ps_value base = ps_base(a);
	if (ps_is_string(base) || !ps_is_enumerable(base))
		return fn(sp, a);
	struct ps_vec items = {NULL, 0, 0};
	if (!ps_flatten(base, &items))
		return false;
	for (uint32_t i = 0; i < items.count; i++) {
		if (!fn(sp, items.at[i]))
			return false;
	}
	return true;
}

static ps_value as_strings(const struct ps_vec *out)
{
	ps_value r = ps_array_new(&type_string, out->count);
	if (out->count)
		memcpy(ps_array(r)->at, out->at, out->count * sizeof *out->at);
	return r;
}

ps_value text_split(ps_value a, ps_value how, bool ignore_case)
{
	struct split sp = {PS_NULL, NULL, 0, {NULL, 0, 0}};
	if (!prepare(how, ignore_case, &sp) || !each(a, &sp, split_one))
		return PS_FAIL;
	return as_strings(&sp.out);
}

static bool words_of(struct split *sp, ps_value v)
{
	ps_value text = ps_to_string(ps_base(v));
	if (ps_failed(text))
		return false;
	const struct ps_str *s = ps_str(text);
	size_t word = 0;
	bool inside = false, any = false;
	for (size_t i = 0; i < s->len; ) {
		uint32_t cp;
		size_t used = utf8_decode(s->text + i, s->len - i, &cp);
		bool white = cp_is_space(cp);
		if (inside && white)
			ps_vec_add(&sp->out, piece(s, word, i));
		if (!inside && !white) {
			word = i;
			any = true;
		}
		inside = !white;
		i += used;
	}
	if (inside || !any)
		ps_vec_add(&sp->out, inside ? piece(s, word, s->len) : piece(s, 0, 0));
	return true;
}

ps_value text_split_words(ps_value a)
{
	struct split sp = {PS_NULL, NULL, 0, {NULL, 0, 0}};
	if (!each(a, &sp, words_of))
		return PS_FAIL;
	return as_strings(&sp.out);
}
