/* SPDX-License-Identifier: MIT */
/*
 * object/invoke.c - calling a .NET method from a script: which overload, what the arguments become, what an exception of
 * the body becomes.
 *
 * Each argument has a rank for each candidate's parameter: how far the conversion is (conversion_rank).  The candidate
 * that is better at more and earlier arguments wins; ties go to the more specific parameter types, then to the candidate
 * whose `params` array need not be expanded.
 */
#include "object/type.h"

#include <string.h>

#include "base/buf.h"
#include "base/utf.h"
#include "heap/heap.h"
#include "object/collection.h"
#include "object/convert.h"
#include "object/throw.h"

/* LanguagePrimitives.ConversionRank, as far as it decides anything; "S2A": a scalar put into an array */
enum rank {
	RANK_NONE = 0, RANK_UNRELATED_ARRAYS = 0x0F, RANK_TO_STRING = 0x1F, RANK_CUSTOM = 0x2F, RANK_CONVERTIBLE = 0x3F,
	RANK_IMPLICIT_CAST = 0x4F, RANK_EXPLICIT_CAST = 0x5F, RANK_CONSTRUCTOR = 0x6F, RANK_CREATE = 0x73, RANK_PARSE = 0x7F,
	RANK_PSOBJECT = 0x8F, RANK_LANGUAGE = 0x9F, RANK_NULL_TO_VALUE = 0xAF, RANK_NULL_TO_REF = 0xBF,
	RANK_NUMERIC_EXPLICIT = 0xCF, RANK_NUMERIC_EXPLICIT1 = 0xDF, RANK_NUMERIC_STRING = 0xEF, RANK_NUMERIC_IMPLICIT = 0xFF,
	RANK_ASSIGNABLE = 0x10F, RANK_STRING_TO_CHARS = 0x11A, RANK_IDENTITY = 0x11F, RANK_S2A = 8
};

static bool is_number(enum ps_tc tc)
{
	return tc >= TC_SBYTE && tc <= TC_DECIMAL;
}

static bool is_integer(enum ps_tc tc)
{
	return tc >= TC_SBYTE && tc <= TC_UINT64;
}

static enum rank number_rank(enum ps_tc from, enum ps_tc to)
{
	static const uint8_t bits[] = {[TC_SBYTE] = 8,  [TC_BYTE] = 8,   [TC_INT16] = 16, [TC_UINT16] = 16,
	                               [TC_INT32] = 32, [TC_UINT32] = 32, [TC_INT64] = 64, [TC_UINT64] = 64};
	if (is_integer(from) && is_integer(to)) {
		bool from_signed = (from - TC_SBYTE) % 2 == 0, to_signed = (to - TC_SBYTE) % 2 == 0;
		if (from_signed == to_signed)
			return bits[to] > bits[from] ? RANK_NUMERIC_IMPLICIT : RANK_NUMERIC_EXPLICIT;
		return to_signed && bits[to] > bits[from] ? RANK_NUMERIC_IMPLICIT : RANK_NUMERIC_EXPLICIT;
	}
	if (is_integer(from))
		return RANK_NUMERIC_IMPLICIT;
	if (from == TC_SINGLE && to == TC_DOUBLE)
		return RANK_NUMERIC_IMPLICIT;
	return is_integer(to) ? RANK_NUMERIC_EXPLICIT : RANK_NUMERIC_EXPLICIT1;
}

/* Has t a way from one value of type `from`: static Parse(string), or a constructor? */
static enum rank made_rank(const struct ps_type *from, const struct ps_type *to)
{
	if (from->tc == TC_STRING && ps_type_member(to, "Parse", 5, true))
		return RANK_PARSE;
	for (const struct ps_member *m = ps_type_ctors(to); m; m = m->next_overload)
		if (m->param_count == 1 && (m->params[0].type == from || ps_type_is(from, m->params[0].type)))
			return RANK_CONSTRUCTOR;
	if (from->tc == TC_DICT || from->tc == TC_PSOBJECT)
		for (const struct ps_member *m = ps_type_ctors(to); m; m = m->next_overload)
			if (m->param_count == 0)
				return RANK_CREATE;
	if (is_number(from->tc)) /* [datetime]10, [timespan]10: by the constructor of long */
		for (const struct ps_member *m = ps_type_ctors(to); m; m = m->next_overload)
			if (m->param_count == 1 && is_number(m->params[0].type->tc))
				return RANK_CONSTRUCTOR;
	return RANK_NONE;
}

static enum rank scalar_rank(const struct ps_type *from, const struct ps_type *to);

static enum rank array_rank(const struct ps_type *from, const struct ps_type *to)
{
	if (from->tc == TC_STRING && to == &type_char_array)
		return RANK_STRING_TO_CHARS;
	if (from->tc == TC_ARRAY || from->tc == TC_LIST)
		return RANK_UNRELATED_ARRAYS;
	enum rank r = scalar_rank(from, to->element);
	return r ? (enum rank)(r - RANK_S2A) : RANK_NONE;
}

static enum rank scalar_rank(const struct ps_type *from, const struct ps_type *to)
{
	const struct ps_type *inner = ps_type_nullable_of(to);
	if (from == to)
		return RANK_IDENTITY;
	if (inner)
		return from == inner ? RANK_IMPLICIT_CAST : scalar_rank(from, inner);
	if (ps_type_is(from, to))
		return RANK_ASSIGNABLE;
	if (to == &type_psobject)
		return RANK_PSOBJECT;
	if (to->element)
		return array_rank(from, to);
	if (to->tc == TC_BOOL)
		return from->tc == TC_SWITCH ? RANK_IMPLICIT_CAST : RANK_LANGUAGE;
	if (is_number(from->tc) && is_number(to->tc))
		return number_rank(from->tc, to->tc);
	if (to->tc == TC_STRING)
		return is_number(from->tc) ? RANK_NUMERIC_STRING : from->tc == TC_CHAR ? RANK_LANGUAGE : RANK_TO_STRING;
	if (is_number(to->tc) && (from->tc == TC_STRING || from->tc == TC_CHAR))
		return RANK_NUMERIC_STRING;
	if (is_number(to->tc) && from->tc == TC_ENUM)
		return to->tc == TC_INT32 ? RANK_NUMERIC_IMPLICIT : RANK_NUMERIC_EXPLICIT;
	if (is_number(to->tc) && from->tc == TC_BOOL)
		return RANK_LANGUAGE;
	if (to->tc == TC_CHAR)
		return from->tc == TC_STRING ? RANK_LANGUAGE : is_number(from->tc) ? RANK_NUMERIC_EXPLICIT : RANK_NONE;
	if (to->flags & PS_TYPE_ENUM)
		return from->tc == TC_STRING ? RANK_PARSE : is_integer(from->tc) ? RANK_LANGUAGE : RANK_NONE;
	if (to == &type_bigint && is_number(from->tc))
		return RANK_IMPLICIT_CAST;
	if (to->tc == TC_SWITCH || (to->tc == TC_TYPE && from->tc == TC_STRING))
		return RANK_LANGUAGE;
	if (to->tc == TC_SCRIPT_BLOCK)
		return RANK_NONE;
	if (to->tc == TC_LIST && (from->tc == TC_ARRAY || from->tc == TC_LIST))
		return RANK_CONSTRUCTOR;
	return made_rank(from, to);
}

static enum rank conversion_rank(ps_value arg, const struct ps_param *p, const struct ps_type *to)
{
	const struct ps_type *from = ps_base_type(arg);
	if (p->is_ref)
		return from->tc == TC_REF ? RANK_IDENTITY : RANK_NONE;
	if (ps_is_null(arg)) {
		if (to->flags & PS_TYPE_VALUE && !ps_type_nullable_of(to))
			return RANK_NULL_TO_VALUE;
		return RANK_NULL_TO_REF;
	}
	return scalar_rank(from, to);
}

/* ---- candidates ---- */
#define ARGS_MAX 64
struct candidate {
	const struct ps_member *m;
	bool expanded;           /* the last parameter takes the rest, one by one */
	enum rank ranks[ARGS_MAX];
};

static const struct ps_type *param_type(const struct candidate *c, uint32_t i)
{
	uint32_t last = c->m->param_count - 1;
	if (c->expanded && i >= last)
		return c->m->params[last].type->element ? c->m->params[last].type->element : &type_object;
	return c->m->params[i].type;
}

static const struct ps_param *param_of(const struct candidate *c, uint32_t i)
{
	uint32_t last = c->m->param_count - 1;
	return &c->m->params[i < last ? i : last];
}

static bool rate(struct candidate *c, const ps_value *args, uint32_t argc)
{
	for (uint32_t i = 0; i < argc; i++) {
		c->ranks[i] = conversion_rank(args[i], param_of(c, i), param_type(c, i));
		if (c->ranks[i] == RANK_NONE)
			return false;
	}
	return true;
}

static bool count_fits(const struct ps_member *m, uint32_t argc, bool *ret_normal, bool *ret_expanded)
{
	bool has_params = m->param_count && m->params[m->param_count - 1].is_params;
	uint32_t least = m->required;
	*ret_normal = argc >= least && argc <= m->param_count && !(has_params && argc < m->param_count);
	*ret_expanded = has_params && argc + 1 >= m->param_count;
	return *ret_normal || *ret_expanded;
}

/* By how much is the type of a's parameter nearer to a value of b's than the other way round? */
static int more_specific(const struct candidate *a, const struct candidate *b, uint32_t argc)
{
	int better = 0;
	for (uint32_t i = 0; i < argc; i++) {
		const struct ps_type *x = param_type(a, i), *y = param_type(b, i);
		if (x == y)
			continue;
		enum rank to = scalar_rank(x, y), back = scalar_rank(y, x);
		if (to == back)
			continue;
		int weight = (int)(argc - i);
		bool widening = a->ranks[i] >= RANK_NUMERIC_IMPLICIT && b->ranks[i] >= RANK_NUMERIC_IMPLICIT;
		bool narrowing = is_number(x->tc) && is_number(y->tc) && !widening;
		bool a_first = narrowing ? to < back : to > back;
		better += a_first ? weight : -weight;
	}
	return better;
}

/* > 0: a is the better one */
static int compare_candidates(const struct candidate *a, const struct candidate *b, uint32_t argc)
{
	int better = 0;
	for (uint32_t i = 0; i < argc; i++)
		if (a->ranks[i] != b->ranks[i])
			better += a->ranks[i] > b->ranks[i] ? (int)(argc - i) : -(int)(argc - i);
	if (better == 0)
		better = more_specific(a, b, argc);
	if (better == 0 && a->expanded != b->expanded)
		better = b->expanded ? 1 : -1;
	if (better == 0 && a->expanded)
		better = (int)a->m->param_count - (int)b->m->param_count;
	if (better == 0 && a->m->param_count != b->m->param_count)
		better = a->m->param_count < b->m->param_count ? 1 : -1;
	return better;
}

static bool choose(const struct ps_member *overloads, const ps_value *args, uint32_t argc, struct candidate *best)
{
	bool any = false, normal, expanded;
	struct candidate one;
	best->m = NULL;
	if (argc > ARGS_MAX)
		return false;
	if (!overloads->next_overload && overloads->param_count == argc &&
	    !(argc && overloads->params[argc - 1].is_params)) {
		*best = (struct candidate){.m = overloads};
		return true;
	}
	for (const struct ps_member *m = overloads; m; m = m->next_overload) {
		if (!count_fits(m, argc, &normal, &expanded))
			continue;
		for (int form = 0; form < 2; form++) {
			one.m = m;
			one.expanded = form == 1;
			if (!(form ? expanded : normal) || !rate(&one, args, argc))
				continue;
			if (!any || compare_candidates(&one, best, argc) > 0)
				*best = one;
			any = true;
		}
	}
	return any;
}

/* ---- calling ---- */
static const char *script_name(const struct ps_member *m)
{
	return m->kind == PS_CTOR ? ".ctor" : m->name;
}

static bool throw_argument(const struct ps_member *m, const struct ps_param *p, const struct ps_type *to, ps_value arg)
{
	ps_value inner = ps_take_pending();
	struct buf value = BUF_INIT, type = BUF_INIT;
	if (!ps_to_text(arg, &value, NULL))
		ps_take_pending();
	ps_type_to_string(to, &type);
	ps_value message = ((struct ps_exception *)inner.bits)->message;
	ps_throw_error(&type_exc_method, "MethodArgumentConversionInvalidCastArgument", CAT_NOT_SPECIFIED, PS_NULL,
	               "Cannot convert argument \"%s\", with value: \"%s\", for \"%s\" to type \"%s\": \"%s\"", p->name,
	               buf_str(&value), script_name(m), buf_str(&type), ps_str(message)->text);
	((struct ps_exception *)ps_pending().bits)->inner = inner;
	buf_fini(&value);
	buf_fini(&type);
	return false;
}

static bool convert_one(const struct candidate *c, uint32_t i, ps_value arg, ps_value *ret)
{
	const struct ps_param *p = param_of(c, i);
	const struct ps_type *to = param_type(c, i);
	if (p->is_ref) {
		*ret = ps_base(arg);
		if (ps_tc(*ret) == TC_REF)
			return true;
		return ps_throw_error(&type_exc_method, "NonRefArgumentToRefParameterMsg", CAT_NOT_SPECIFIED, PS_NULL,
		                      "Argument: '%u' should be a System.Management.Automation.PSReference. Use [ref].", i + 1);
	}
	if (to == &type_object) {
		*ret = arg.bits == PS_NOTHING.bits ? PS_NULL : arg;
		return true;
	}
	if (ps_type_of(arg) == to) {
		*ret = arg;
		return true;
	}
	*ret = ps_convert(arg, to);
	return !ps_failed(*ret) || throw_argument(c->m, p, to, arg);
}

static bool convert_all(const struct candidate *c, const ps_value *args, uint32_t argc, ps_value *out)
{
	const struct ps_member *m = c->m;
	uint32_t fixed = c->expanded ? m->param_count - 1 : m->param_count;
	for (uint32_t i = 0; i < fixed; i++) {
		if (i >= argc)
			out[i] = m->params[i].def;
		else if (!convert_one(c, i, args[i], &out[i]))
			return false;
	}
	if (!c->expanded)
		return true;
	const struct ps_type *array = m->params[fixed].type;
	ps_value rest = ps_array_new(array->element ? array->element : &type_object, argc > fixed ? argc - fixed : 0);
	out[fixed] = rest;
	for (uint32_t i = fixed; i < argc; i++) {
		ps_value v;
		if (!convert_one(c, i, args[i], &v) || !ps_array_set(ps_array(rest), i - fixed, v))
			return false;
	}
	return true;
}

/* Exceptions that pass through a method call as they are. */
static bool passes(ps_value x)
{
	return ps_is_exception(x, &type_exc_pipeline_stopped) || ps_is_exception(x, &type_exc_call_depth) ||
	       ps_is_exception(x, &type_exc_halt);
}

static ps_value wrap_pending(const struct ps_member *m, uint32_t argc)
{
	ps_value x = ps_pending();
	if (ps_is_null(x) || passes(x) || (m->declared_by->flags & (PS_TYPE_SCRIPT | PS_TYPE_TRANSPARENT))) /* methods of classes are script */
		return PS_FAIL;
	ps_take_pending();
	const struct ps_exception *e = (const struct ps_exception *)x.bits;
	ps_throw_error(&type_exc_method_invocation, ps_type_short_name(e->ref.o.type), CAT_NOT_SPECIFIED, PS_NULL,
	               "Exception calling \"%s\" with \"%u\" argument(s): \"%s\"", script_name(m), argc,
	               ps_str(e->message)->text);
	((struct ps_exception *)ps_pending().bits)->inner = x;
	return PS_FAIL;
}

static ps_value throw_no_overload(const struct ps_member *overloads, uint32_t argc)
{
	return ps_fail(ps_throw_error(&type_exc_method, "MethodCountCouldNotFindBest", CAT_NOT_SPECIFIED, PS_NULL,
	                              "Cannot find an overload for \"%s\" and the argument count: \"%u\".",
	                              overloads->kind == PS_CTOR ? ps_type_short_name(overloads->declared_by) : overloads->name,
	                              argc));
}

const struct ps_member *ps_member_choose(const struct ps_member *overloads, const ps_value *args, uint32_t argc)
{
	struct candidate best;
	if (choose(overloads, args, argc, &best))
		return best.m;
	throw_no_overload(overloads, argc);
	return NULL;
}

ps_value ps_member_invoke(const struct ps_member *overloads, ps_value self, const ps_value *args, uint32_t argc)
{
	struct candidate best;
	if (!choose(overloads, args, argc, &best))
		return throw_no_overload(overloads, argc);
	ps_value small[8], *converted = small;
	uint32_t count = best.m->param_count;
	if (count > ARRAY_LEN(small))
		converted = heap_array(ps_value, count);
	if (count && !convert_all(&best, args, argc, converted))
		return PS_FAIL;
	struct ps_call call = {best.m->declared_by, ps_base(self), converted, count, best.m};
	ps_value result = best.m->row->call(&call);
	return PS_UNLIKELY(ps_failed(result)) ? wrap_pending(best.m, argc) : result;
}

static ps_value new_array(const struct ps_type *t, const ps_value *args, uint32_t argc)
{
	uint32_t dims[8], rank = 1;
	const char *commas = t->name + strlen(t->element->name);
	for (; *commas; commas++)
		rank += *commas == ',';
	if (argc != rank || rank > ARRAY_LEN(dims))
		return ps_fail(ps_throw_error(&type_exc_method, "MethodCountCouldNotFindBest", CAT_NOT_SPECIFIED, PS_NULL,
		                              "Cannot find an overload for \"%s\" and the argument count: \"%u\".",
		                              ps_type_short_name(t), argc));
	for (uint32_t i = 0; i < rank; i++) {
		ps_value n = ps_convert(args[i], &type_int32);
		if (ps_failed(n))
			return PS_FAIL;
		if (ps_int(n) < 0)
			return ps_fail(ps_throw_error(&type_exc_method_invocation, "OverflowException", CAT_NOT_SPECIFIED, PS_NULL,
			                              "Exception calling \".ctor\" with \"%u\" argument(s): \"Arithmetic operation "
			                              "resulted in an overflow.\"", argc));
		dims[i] = (uint32_t)ps_int(n);
	}
	return ps_array_new_rank(t->element, dims, rank);
}

ps_value ps_type_new(const struct ps_type *t, const ps_value *args, uint32_t argc)
{
	if (t->element)
		return new_array(t, args, argc);
	const struct ps_member *ctors = ps_type_ctors(t);
	if (argc == 0 && (t->flags & PS_TYPE_VALUE) && (t->tc != TC_OBJECT || !ctors))
		return t->tc == TC_OBJECT ? PS_NULL : ps_type_default(t);
	if (!ctors)
		return ps_fail(ps_throw_error(&type_runtime_exception, "MethodNotFound", CAT_INVALID_OPERATION, ps_cstring("new"),
		                              "Method invocation failed because [%s] does not contain a method named 'new'.",
		                              t->name));
	return ps_member_invoke(ctors, PS_NULL, args, argc);
}
