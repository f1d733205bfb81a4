/* SPDX-License-Identifier: MIT */
/*
 * engine/checks.c - the Validate… attributes: does a value pass, and if not, PowerShell's reason.
 * Used for arguments (binder_validate.c) and for assignments to variables that carry attributes (scope.c).
 */
#include <string.h>

#include "base/alloc.h"
#include "base/buf.h"
#include "base/utf.h"
#include "engine/errors.h"
#include "engine/params.h"
#include "heap/heap.h"
#include "object/regex.h"

static bool fail(char **ret_why, const char *fmt, ...) PS_PRINTF(2, 3);
static bool fail(char **ret_why, const char *fmt, ...)
{
	struct buf b = BUF_INIT;
	va_list ap;
	va_start(ap, fmt);
	buf_vprintf(&b, fmt, ap);
	va_end(ap);
	*ret_why = buf_take(&b);
	return false;
}

static const char *text_of(ps_value v)
{
	ps_value s = ps_to_string(v);
	if (!ps_failed(s))
		return ps_str(s)->text;
	ps_take_pending();
	return "";
}

/* ErrorMessage = '… {0} … {1}'. */
static bool fail_message(char **ret_why, const struct param_check *c, ps_value v, ps_value second)
{
	ps_value args[2] = {v, second};
	ps_value f = ps_format(ps_str(ps_cstring(c->message)), args, 2);
	if (ps_failed(f))
		ps_take_pending();
	return fail(ret_why, "%s", ps_failed(f) ? c->message : ps_str(f)->text);
}

static bool check_not_null(const struct param_check *c, ps_value v, char **ret_why)
{
	bool empty_too = c->kind != CHECK_NOT_NULL;
	ps_value base = ps_base(v);
	if (ps_is_null(base))
		return c->kind == CHECK_NOT_NULL ? fail(ret_why, "The argument is null. Provide a valid value for the "
		                                                 "argument, and then try running the command again.")
		       : c->kind == CHECK_NOT_NULL_OR_WHITE_SPACE
		           ? fail(ret_why, "The argument is null, empty, or consists of only white-space characters. "
		                           "Provide an argument that "
		                           "contains non white-space characters, and then try the command again.")
		           : fail(ret_why, "The argument is null or empty. Provide an argument that is not null or "
		                           "empty, and then try the "
		                           "command again.");
	if (ps_is_string(base)) {
		const struct ps_str *s = ps_str(base);
		if (c->kind == CHECK_NOT_NULL_OR_WHITE_SPACE) {
			bool blank = true;
			for (uint32_t i = 0; blank && i < s->len; i++)
				blank = strchr(" \t\r\n\v\f", s->text[i]) != NULL;
			return !blank || fail(ret_why, "The argument is null, empty, or consists of only white-space "
			                               "characters. Provide an "
			                               "argument that contains non white-space characters, and then "
			                               "try the command again.");
		}
		return !empty_too || s->len > 0 ||
		       fail(ret_why, "The argument is null or empty. Provide an argument that is not null or empty, "
		                     "and then try the command again.");
	}
	if (ps_tc(base) == TC_DICT && empty_too)
		return ps_dict_count(ps_dict(base)) > 0 ||
		       fail(ret_why,
		            "The argument is null, empty, or an element of the argument collection contains a null "
		            "value. Supply a "
		            "collection that does not contain any null values and then try the command again.");
	if (!ps_is_enumerable(base))
		return true;
	struct ps_vec items = {NULL, 0, 0};
	if (!ps_flatten(base, &items))
		return false;
	bool bad = empty_too && items.count == 0;
	for (uint32_t i = 0; !bad && i < items.count; i++)
		bad = ps_is_null(items.at[i]) ||
		      (empty_too && ps_is_string(items.at[i]) && ps_str(items.at[i])->len == 0);
	if (!bad)
		return true;
	if (empty_too)
		return fail(ret_why,
		            "The argument is null, empty, or an element of the argument collection contains a null "
		            "value. Supply a "
		            "collection that does not contain any null values and then try the command again.");
	return fail(ret_why, "The argument is null or an element of the argument collection contains a null value. "
	                     "Supply a collection that "
	                     "does not contain any null values and then try the command again.");
}

static bool check_set(const struct param_check *c, ps_value v, char **ret_why)
{
	const char *text = text_of(v);
	size_t n = strlen(text);
	for (uint32_t i = 0; i < c->word_count; i++)
		if (c->case_sensitive ? !strcmp(text, c->words[i])
		                      : utf_equal_nocase(text, n, c->words[i], strlen(c->words[i])))
			return true;
	struct buf b = BUF_INIT;
	for (uint32_t i = 0; i < c->word_count; i++)
		buf_printf(&b, "%s%s", i ? "," : "", c->words[i]);
	if (c->message)
		fail_message(ret_why, c, v, ps_cstring(buf_str(&b)));
	else
		fail(ret_why,
		     "The argument \"%s\" does not belong to the set \"%s\" specified by the ValidateSet attribute. "
		     "Supply an argument "
		     "that is in the set and then try the command again.",
		     text, buf_str(&b));
	buf_fini(&b);
	return false;
}

static bool check_range(const struct param_check *c, ps_value v, char **ret_why)
{
	int low, high;
	const struct ps_type *t = ps_base_type(c->lo);
	ps_value x = ps_base(v);
	if (ps_base_type(x) != t && (ps_is_string(x) || ps_is_string(c->lo)))
		x = ps_try_convert(x, t);
	if (ps_is_unset(x) || !ps_compare(x, c->lo, false, &low) || !ps_compare(x, c->hi, false, &high)) {
		ps_take_pending();
		return fail(ret_why,
		            "The argument cannot be validated because its type \"%s\" is not the same type (\"%s\") as "
		            "the maximum and "
		            "minimum limits of the parameter. Make sure the argument is of type %s and then try the "
		            "command again.",
		            ps_base_type(v)->name, t->name, t->name);
	}
	if (high > 0)
		return fail(ret_why,
		            "The %s argument is greater than the maximum allowed range of %s. Supply an argument that "
		            "is less than or "
		            "equal to %s and then try the command again.",
		            text_of(v), text_of(c->hi), text_of(c->hi));
	if (low < 0)
		return fail(ret_why,
		            "The %s argument is less than the minimum allowed range of %s. Supply an argument that is "
		            "greater than or "
		            "equal to %s and then try the command again.",
		            text_of(v), text_of(c->lo), text_of(c->lo));
	return true;
}

static bool check_range_kind(const struct param_check *c, ps_value v, char **ret_why)
{
	int d;
	if (!ps_compare(v, ps_from_int(0), false, &d)) {
		ps_take_pending();
		return fail(ret_why, "The argument \"%s\" cannot be validated because its value is not a number.",
		            text_of(v));
	}
	switch (ps_int(c->lo)) {
	case RANGE_POSITIVE:
		return d > 0 ||
		       fail(ret_why,
		            "The argument \"%s\" cannot be validated because its value is not greater than zero.",
		            text_of(v));
	case RANGE_NON_NEGATIVE:
		return d >= 0 || fail(ret_why,
		                      "The argument \"%s\" cannot be validated because its value is not greater than "
		                      "or equal to zero.",
		                      text_of(v));
	case RANGE_NEGATIVE:
		return d < 0 || fail(ret_why,
		                     "The argument \"%s\" cannot be validated because its value is greater than or "
		                     "equal to zero.",
		                     text_of(v));
	default:
		return d <= 0 ||
		       fail(ret_why, "The argument \"%s\" cannot be validated because its value is greater than zero.",
		            text_of(v));
	}
}

static int64_t int_of(ps_value v, int64_t otherwise)
{
	v = ps_try_convert(v, &type_int64);
	return ps_is_unset(v) ? otherwise : ps_int64(v);
}

static bool check_count(const struct param_check *c, ps_value v, char **ret_why)
{
	int64_t lo = int_of(c->lo, 0), hi = int_of(c->hi, INT64_MAX), n = 0;
	ps_value base = ps_base(v);
	if (ps_tc(base) == TC_DICT)
		n = ps_dict_count(ps_dict(base));
	else if (ps_is_enumerable(base)) {
		struct ps_vec items = {NULL, 0, 0};
		if (!ps_flatten(base, &items))
			return false;
		n = items.count;
	} else if (!ps_is_null(base))
		return fail(ret_why, "The ValidateCount attribute cannot be applied to a non-array parameter. Either "
		                     "remove the attribute from "
		                     "the parameter or make the parameter an array parameter.");
	if (n >= lo && n <= hi)
		return true;
	if (lo == hi)
		return fail(ret_why, "The parameter requires exactly %lld value(s) - %lld value(s) were provided.",
		            (long long)lo, (long long)n);
	return fail(ret_why,
	            "The parameter requires at least %lld value(s) and no more than %lld value(s) - %lld value(s) were "
	            "provided.",
	            (long long)lo, (long long)hi, (long long)n);
}

static bool check_length(const struct param_check *c, ps_value v, char **ret_why)
{
	if (!ps_is_string(ps_base(v)))
		return fail(ret_why, "ValidateLength attribute cannot be applied to a parameter that is not a string "
		                     "or string[] parameter. Make "
		                     "the parameter a string or string[] parameter.");
	int64_t n = ps_str(ps_base(v))->units, lo = int_of(c->lo, 0), hi = int_of(c->hi, INT64_MAX);
	if (n < lo)
		return fail(ret_why,
		            "The character length (%lld) of the argument is too short. Specify an argument with a "
		            "length that is greater "
		            "than or equal to \"%lld\", and then try the command again.",
		            (long long)n, (long long)lo);
	if (n > hi)
		return fail(ret_why,
		            "The character length of the %lld argument is too long. Shorten the character length of "
		            "the argument so it is "
		            "fewer than or equal to \"%lld\" characters, and then try the command again.",
		            (long long)n, (long long)hi);
	return true;
}

static bool check_pattern(const struct param_check *c, ps_value v, char **ret_why)
{
	const struct regex *r = regex_get(c->pattern, strlen(c->pattern), c->case_sensitive ? 0 : REGEX_IGNORE_CASE);
	ps_value s = r ? ps_to_string(v) : PS_FAIL;
	if (ps_failed(s))
		return false;
	int m = regex_match(r, ps_str(s)->text, ps_str(s)->len, 0, NULL);
	if (m)
		return m > 0;
	if (c->message)
		return fail_message(ret_why, c, v, ps_cstring(c->pattern));
	return fail(ret_why,
	            "The argument \"%s\" does not match the \"%s\" pattern. Supply an argument that matches \"%s\" and "
	            "try the command "
	            "again.",
	            ps_str(s)->text, c->pattern, c->pattern);
}

static bool check_script(struct runspace *rs, const struct param_check *c, ps_value v, char **ret_why)
{
	struct sink_vec out;
	sink_vec_init(&out);
	bool propagate = rs->propagate;
	rs->propagate = true;
	enum ps_status st = pipeline_call_block(rs, script_block(c->block), NULL, 0, v, PS_UNSET, false, &out.s);
	rs->propagate = propagate;
	if (st != PS_OK) {
		if (st == PS_ERROR) {
			ps_value x = ps_take_pending();
			return fail(ret_why, "%s", text_of(((struct ps_exception *)x.bits)->message));
		}
		return false;
	}
	if (out.vec.count && ps_truth(ps_vec_collapse(&out.vec)))
		return true;
	const struct ast_script_block *ast = script_block(c->block)->ast;
	const char *text = ast->source->text + ast->a.start;
	int n = (int)(ast->a.end - ast->a.start);
	if (n >= 2 && text[0] == '{') {
		text++;
		n -= 2;
	}
	ps_value inner = ps_string(text, (size_t)n);
	if (c->message)
		return fail_message(ret_why, c, v, inner);
	return fail(ret_why,
	            "The \"%s\" validation script for the argument with value \"%s\" did not return a result of True. "
	            "Determine why the "
	            "validation script failed, and then try the command again.",
	            ps_str(inner)->text, text_of(v));
}

static bool check_one(struct runspace *rs, const struct param_check *c, ps_value v, char **ret_why)
{
	if (ps_is_null(v))
		return c->kind == CHECK_SET ? check_set(c, v, ret_why)
		                            : fail(ret_why, "The argument is null. Provide a valid value for the "
		                                            "argument, and then try running the "
		                                            "command again.");
	switch (c->kind) {
	case CHECK_SET:
		return check_set(c, v, ret_why);
	case CHECK_RANGE:
		return check_range(c, v, ret_why);
	case CHECK_RANGE_KIND:
		return check_range_kind(c, v, ret_why);
	case CHECK_LENGTH:
		return check_length(c, v, ret_why);
	case CHECK_PATTERN:
		return check_pattern(c, v, ret_why);
	case CHECK_SCRIPT:
		return check_script(rs, c, v, ret_why);
	case CHECK_NOT_NULL:
	case CHECK_NOT_NULL_OR_EMPTY:
	case CHECK_NOT_NULL_OR_WHITE_SPACE:
	case CHECK_COUNT:
		break;
	}
	return true;
}

bool check_run(struct runspace *rs, const struct param_check *c, ps_value v, char **ret_why)
{
	*ret_why = NULL;
	switch (c->kind) {
	case CHECK_NOT_NULL:
	case CHECK_NOT_NULL_OR_EMPTY:
	case CHECK_NOT_NULL_OR_WHITE_SPACE:
		return check_not_null(c, v, ret_why);
	case CHECK_COUNT:
		return check_count(c, v, ret_why);
	case CHECK_SET:
	case CHECK_RANGE:
	case CHECK_RANGE_KIND:
	case CHECK_LENGTH:
	case CHECK_PATTERN:
	case CHECK_SCRIPT:
		break;
	}
	ps_value base = ps_base(v);
	if (!ps_is_enumerable(base) || ps_is_null(base))
		return check_one(rs, c, v, ret_why);
	struct ps_vec items = {NULL, 0, 0};
	if (!ps_flatten(base, &items))
		return false;
	for (uint32_t i = 0; i < items.count; i++)
		if (!check_one(rs, c, items.at[i], ret_why))
			return false;
	return true;
}
