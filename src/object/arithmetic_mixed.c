/* SPDX-License-Identifier: MIT */
/*
 * object/arithmetic_mixed.c - operators on what is not two numbers: text, arrays, dictionaries, dates, enums, null, and
 * types that bring op_Addition and its like.
 *
 * The left operand decides.  Called by operators.c; numbers go on to arithmetic.c.
 */
#include <math.h>
#include <string.h>

#include "base/buf.h"
#include "object/arithmetic.h"
#include "object/bigint.h"
#include "object/collection.h"
#include "object/convert.h"
#include "object/datetime.h"
#include "object/decimal.h"
#include "object/throw.h"
#include "object/type_ops.h"

#define REPEAT_MAX ((uint64_t)PS_STRING_MAX) /* as .NET: OutOfMemoryException beyond */

static const char *operator_method(enum ast_op op)
{
	switch ((int)op) {
	case OP_ADD:
		return "op_Addition";
	case OP_SUB:
		return "op_Subtraction";
	case OP_MUL:
		return "op_Multiply";
	case OP_DIV:
		return "op_Division";
	case OP_MOD:
		return "op_Modulus";
	case OP_BAND:
		return "op_BitwiseAnd";
	case OP_BOR:
		return "op_BitwiseOr";
	case OP_BXOR:
		return "op_ExclusiveOr";
	case OP_SHL:
		return "op_LeftShift";
	default:
		return "op_RightShift";
	}
}

static const char *operator_sign(enum ast_op op)
{
	switch ((int)op) {
	case OP_MUL:
		return "*";
	case OP_SHL:
		return "-shl";
	case OP_SHR:
		return "-shr";
	default:
		return "";
	}
}

static const char *type_name(ps_value v)
{
	ps_value base = ps_base(v);
	return ps_tc(base) == TC_PSOBJECT ? "System.Management.Automation.PSObject" : ps_type_of(base)->name;
}

ps_value arithmetic_no_operator(ps_value culprit, const char *method)
{
	return ps_fail(ps_throw_error(&type_runtime_exception, "MethodNotFound", CAT_INVALID_OPERATION, PS_NULL,
	    "Method invocation failed because [%s] does not contain a method named '%s'.", type_name(culprit), method));
}

static ps_value not_defined(enum ast_op op, ps_value a, ps_value b)
{
	return ps_fail(ps_throw_error(&type_runtime_exception, "NotADefinedOperationForType", CAT_INVALID_OPERATION, PS_NULL,
	    "The operation '[%s] %s [%s]' is not defined.", type_name(a), operator_sign(op), type_name(b)));
}

static ps_value enum_number(ps_value v)
{
	const struct ps_type *t = ps_type_of(v);
	enum ps_tc tc = t->underlying ? t->underlying->tc : TC_INT32;
	int64_t i = ps_int64(v);
	if (tc == TC_UINT64)
		return ps_from_uint64((uint64_t)i);
	if (tc == TC_INT64)
		return ps_from_int64(i);
	return tc == TC_UINT32 ? ps_from_small(SMALL_UINT32, (uint32_t)i) : ps_from_int((int32_t)i);
}

ps_value arithmetic_number(ps_value v)
{
	enum ps_tc tc = ps_tc(v);
	if (tc_is_number(tc))
		return v;
	ps_value number;
	switch ((int)tc) {
	case TC_NULL:
		return ps_from_int(0);
	case TC_BOOL:
	case TC_CHAR:
		return ps_from_int((int32_t)ps_small(v));
	case TC_ENUM:
		return enum_number(v);
	case TC_STRING:
		if (ps_parse_number(ps_str(v)->text, ps_str(v)->len, &number))
			return number;
		return ps_convert(v, &type_int32); /* says why not */
	default:
		return PS_UNSET;
	}
}

ps_value arithmetic_own(const char *method, ps_value a, ps_value b)
{
	const struct ps_member *m = ps_type_member(ps_type_of(a), method, strlen(method), true);
	if (!m && !ps_is_null(b))
		m = ps_type_member(ps_type_of(b), method, strlen(method), true);
	if (!m)
		return PS_UNSET;
	ps_value args[2] = {a, b};
	return ps_member_invoke(m, PS_NULL, args, 2);
}

static ps_value own_or_fail(enum ast_op op, ps_value a, ps_value b, ps_value culprit)
{
	const char *method = operator_method(op);
	ps_value r = arithmetic_own(method, a, b);
	return ps_is_unset(r) ? arithmetic_no_operator(culprit, method) : r;
}

/* ---- text ---- */

static ps_value concat(ps_value a, ps_value b)
{
	if (ps_is_string(a)) { /* the text of anything else is appended without a copy of the left side */
		ps_value right = ps_to_string(b);
		return ps_failed(right) ? right : ps_str_concat(ps_str(a), ps_str(right));
	}
	struct buf text = BUF_INIT;
	if (!ps_to_text(a, &text, NULL) || !ps_to_text(b, &text, NULL)) {
		buf_fini(&text);
		return PS_FAIL;
	}
	return ps_string_take(&text);
}

static ps_value repeat_text(ps_value a, ps_value times)
{
	ps_value count = ps_convert(times, &type_int32);
	if (ps_failed(count))
		return count;
	int32_t n = ps_int(count);
	const struct ps_str *s = ps_str(a);
	if (n < 0)
		return ps_fail(ps_throw(&type_exc_argument_range,
		    "times ('%d') must be a non-negative value. (Parameter 'times')\nActual value was %d.", n, n));
	if (n == 0 || s->len == 0)
		return ps_from_obj(ps_empty_string);
	if ((uint64_t)n * s->len > REPEAT_MAX)
		return ps_fail(ps_throw(&type_exc_out_of_memory, "Insufficient memory to continue the execution of the program."));
	struct ps_str *r = ps_str_uninit((size_t)n * s->len);
	for (int32_t i = 0; i < n; i++)
		memcpy(r->text + (size_t)i * s->len, s->text, s->len);
	return ps_str_ready(r);
}

/* ---- collections ---- */

static ps_value concat_array(ps_value a, ps_value b)
{
	enum ps_tc tb = ps_tc(b);
	const struct ps_array *x = ps_tc(a) == TC_ARRAY ? ps_array(a) : NULL;
	if (x && x->at && (tb != TC_ARRAY || ps_array(b)->at)) { /* the usual case: one allocation */
		const struct ps_array *y = tb == TC_ARRAY ? ps_array(b) : NULL;
		if (y || !ps_is_enumerable(b)) {
			uint32_t n = y ? y->count : 1;
			ps_value r = ps_array_new(&type_object, x->count + n);
			struct ps_array *out = ps_array(r);
			if (x->count)
				memcpy(out->at, x->at, x->count * sizeof *out->at);
			if (y && n)
				memcpy(out->at + x->count, y->at, n * sizeof *out->at);
			else if (!y)
				out->at[x->count] = b;
			return r;
		}
	}
	struct ps_vec all = {NULL, 0, 0};
	if (!ps_flatten(a, &all))
		return PS_FAIL;
	if (ps_is_null(b))
		ps_vec_add(&all, PS_NULL);
	else if (!ps_flatten(b, &all))
		return PS_FAIL;
	return ps_vec_to_array(&all);
}

static ps_value repeat_array(ps_value a, ps_value times)
{
	ps_value number = ps_convert(times, ps_is_string(ps_base(times)) ? &type_int32 : &type_uint32);
	if (ps_failed(number))
		return number;
	number = ps_convert(number, &type_uint32);
	if (ps_failed(number))
		return number;
	uint32_t n = (uint32_t)ps_int64(number);
	struct ps_vec all = {NULL, 0, 0};
	const struct ps_array *x = ps_tc(a) == TC_ARRAY ? ps_array(a) : NULL;
	if (!x) {
		if (!ps_flatten(a, &all))
			return PS_FAIL;
		a = ps_vec_to_array(&all);
		x = ps_array(a);
	}
	if ((uint64_t)n * x->count > REPEAT_MAX / sizeof(ps_value))
		return ps_fail(ps_throw(&type_exc_out_of_memory, "Insufficient memory to continue the execution of the program."));
	if (x->bytes) {
		ps_value r = ps_array_new(&type_byte, n * x->count);
		for (uint32_t i = 0; i < n && x->count; i++)
			memcpy(ps_array(r)->bytes + (size_t)i * x->count, x->bytes, x->count);
		return r;
	}
	ps_value r = ps_array_new(x->ref.o.type->element ? x->ref.o.type->element : &type_object, n * x->count);
	for (uint32_t i = 0; i < n && x->count; i++)
		memcpy(ps_array(r)->at + (size_t)i * x->count, x->at, x->count * sizeof(ps_value));
	return r;
}

static ps_value merge_dicts(ps_value a, ps_value b)
{
	if (ps_is_null(b))
		return a;
	if (ps_tc(b) != TC_DICT)
		return ps_fail(ps_throw_error(&type_runtime_exception, "AddHashTableToNonHashTable", CAT_INVALID_OPERATION, PS_NULL,
		    "A hash table can only be added to another hash table."));
	ps_value r = ps_hashtable_new(), key, value;
	uint32_t at = 0;
	while (ps_dict_next(ps_dict(a), &at, &key, &value)) {
		if (!ps_dict_set(ps_dict(r), key, value))
			return PS_FAIL;
	}
	at = 0;
	while (ps_dict_next(ps_dict(b), &at, &key, &value)) {
		if (!ps_dict_add(ps_dict(r), key, value))
			return PS_FAIL;
	}
	return r;
}

/* ---- enums ---- */

static ps_value on_enum(enum ast_op op, ps_value a, ps_value b, bool bits)
{
	const struct ps_type *t = ps_tc(a) == TC_ENUM ? ps_type_of(a) : ps_type_of(b);
	if (ps_is_string(b) || ps_is_string(a)) {
		ps_value *text = ps_is_string(b) ? &b : &a;
		*text = ps_convert(*text, t);
		if (ps_failed(*text))
			return *text;
	}
	ps_value x = arithmetic_number(a), y = arithmetic_number(b);
	if (ps_failed(x) || ps_failed(y))
		return PS_FAIL;
	if (ps_is_unset(y))
		return own_or_fail(op, a, b, b);
	ps_value r = bits ? arithmetic_bits(op, x, y) : arithmetic_of_two(op, x, y);
	if (ps_failed(r))
		return r;
	enum ps_tc tc = ps_tc(r);
	int64_t i = tc == TC_DOUBLE ? (int64_t)ps_double(r) : tc == TC_UINT64 ? (int64_t)ps_uint64(r) : ps_int64(r);
	return ps_from_enum(t, i);
}

/* ---- dates and spans ---- */

static ps_value date_range(void)
{
	return ps_fail(ps_throw(&type_exc_argument_range,
	    "The added or subtracted value results in an un-representable DateTime. (Parameter 'value')"));
}

static ps_value argument_cast(ps_value v, const char *method, const char *type)
{
	ps_value inner = ps_take_pending();
	struct buf text = BUF_INIT;
	ps_net_to_string(v, &text);
	ps_value message = ((struct ps_exception *)ps_obj(inner))->message;
	ps_throw_error(&type_exc_method, "MethodArgumentConversionInvalidCastArgument", CAT_NOT_SPECIFIED, PS_NULL,
	    "Cannot convert argument \"1\", with value: \"%s\", for \"%s\" to type \"%s\": \"%s\"", buf_str(&text), method, type,
	    ps_str(message)->text);
	buf_fini(&text);
	return PS_FAIL;
}

static ps_value shift_date(ps_value a, ps_value span, enum ast_op op)
{
	int64_t ticks = ps_datetime_ticks(a), by = ps_timespan_ticks(span), r;
	if ((op == OP_ADD ? __builtin_add_overflow(ticks, by, &r) : __builtin_sub_overflow(ticks, by, &r)) || r < 0 ||
	    r > DATETIME_MAX_TICKS)
		return date_range();
	return ps_from_datetime(r, ps_datetime_kind(a));
}

static ps_value on_date(enum ast_op op, ps_value a, ps_value b)
{
	if (op != OP_ADD && op != OP_SUB)
		return own_or_fail(op, a, b, a);
	if (op == OP_SUB && ps_tc(b) == TC_DATETIME)
		return ps_from_timespan(ps_datetime_ticks(a) - ps_datetime_ticks(b));
	if (op == OP_SUB && ps_tc(b) != TC_TIMESPAN && ps_is_string(b))
		return ps_fail(ps_throw_error(&type_exc_method, "MethodCountCouldNotFindBest", CAT_NOT_SPECIFIED, PS_NULL,
		    "Multiple ambiguous overloads found for \"op_Subtraction\" and the argument count: \"2\"."));
	ps_value span = ps_convert(b, &type_timespan);
	if (ps_failed(span))
		return argument_cast(b, operator_method(op), "System.TimeSpan");
	return shift_date(a, span, op);
}

static ps_value span_overflow(void)
{
	return ps_fail(ps_throw(&type_exc_overflow, "TimeSpan overflowed because the duration is too long."));
}

static ps_value scale_span(ps_value span, ps_value by, enum ast_op op)
{
	double factor = ps_double(by), r;
	if (isnan(factor))
		return ps_fail(ps_throw(&type_exc_argument, "TimeSpan does not accept floating point Not-a-Number values."));
	if (op == OP_DIV && !(factor < 0 || factor > 0))
		return span_overflow();
	r = op == OP_MUL ? (double)ps_timespan_ticks(span) * factor : (double)ps_timespan_ticks(span) / factor;
	r = nearbyint(r);
	if (r > 9.2233720368547758e18 || r < -9.2233720368547758e18)
		return span_overflow();
	return ps_from_timespan((int64_t)r);
}

static ps_value on_span(enum ast_op op, ps_value a, ps_value b)
{
	int64_t r;
	if (op == OP_ADD || op == OP_SUB) {
		ps_value other = ps_convert(b, &type_timespan);
		if (ps_failed(other))
			return argument_cast(b, operator_method(op), "System.TimeSpan");
		int64_t x = ps_timespan_ticks(a), y = ps_timespan_ticks(other);
		if (op == OP_ADD ? __builtin_add_overflow(x, y, &r) : __builtin_sub_overflow(x, y, &r))
			return span_overflow();
		return ps_from_timespan(r);
	}
	if (op == OP_DIV && ps_tc(b) == TC_TIMESPAN)
		return ps_from_double((double)ps_timespan_ticks(a) / (double)ps_timespan_ticks(b));
	if (op == OP_MUL || op == OP_DIV) {
		ps_value factor = ps_convert(b, &type_double);
		if (ps_failed(factor))
			return argument_cast(b, operator_method(op), "System.Double");
		return scale_span(a, factor, op);
	}
	return own_or_fail(op, a, b, a);
}

/* ---- the left operand decides ---- */

static ps_value number_with(enum ast_op op, ps_value a, ps_value b)
{
	if (ps_tc(b) == TC_TIMESPAN && op == OP_MUL)
		return scale_span(b, ps_convert(a, &type_double), op);
	if (ps_tc(b) == TC_DATETIME || ps_tc(b) == TC_TIMESPAN) {
		ps_throw(&type_exc_cast, "Invalid cast from '%s' to 'System.TimeSpan'.", ps_type_of(b)->name);
		return ps_tc(b) == TC_DATETIME ? argument_cast(b, operator_method(op), "System.TimeSpan")
					       : (ps_take_pending(), own_or_fail(op, a, b, b));
	}
	ps_value y = arithmetic_number(b);
	if (ps_failed(y))
		return y;
	if (ps_is_unset(y))
		return own_or_fail(op, a, b, b);
	return arithmetic_of_two(op, a, y);
}

static ps_value text_with(enum ast_op op, ps_value a, ps_value b)
{
	if (op == OP_ADD)
		return concat(a, b);
	if (op == OP_MUL)
		return repeat_text(a, b);
	ps_value x = arithmetic_number(a);
	return ps_failed(x) ? x : number_with(op, x, b);
}

static ps_value char_with(enum ast_op op, ps_value a, ps_value b)
{
	if (op == OP_ADD)
		return concat(a, b);
	ps_value y = arithmetic_number(b);
	if (op == OP_MUL)
		return ps_is_string(b) || ps_is_unset(y) ? arithmetic_no_operator(b, "op_Multiply") : not_defined(op, a, b);
	return number_with(op, ps_from_int((int32_t)ps_small(a)), b);
}

static ps_value null_with(enum ast_op op, ps_value b)
{
	if (op == OP_ADD)
		return b;
	if (op == OP_MUL)
		return PS_NULL;
	return number_with(op, ps_from_int(0), b);
}

ps_value arithmetic_binary(enum ast_op op, ps_value a, ps_value b)
{
	a = ps_base(a);
	ps_value wrapped = b;
	b = ps_base(b);
	enum ps_tc ta = ps_tc(a), tb = ps_tc(b);
	if (tc_is_number(ta) && tc_is_number(tb))
		return arithmetic_of_two(op, a, b);
	if (ta == TC_ENUM)
		return on_enum(op, a, b, false);
	if (tc_is_number(ta))
		return number_with(op, a, b);
	const struct ps_type *t = ps_type_of(a);
	switch ((int)ta) {
	case TC_NULL:
		return null_with(op, wrapped);
	case TC_STRING:
		return text_with(op, a, op == OP_ADD ? wrapped : b);
	case TC_CHAR:
		return char_with(op, a, op == OP_ADD ? wrapped : b);
	case TC_BOOL:
		return op == OP_MUL ? not_defined(op, a, b) : number_with(op, ps_from_int((int32_t)ps_small(a)), b);
	case TC_DICT:
		return op == OP_ADD ? merge_dicts(a, b) : own_or_fail(op, a, b, a);
	case TC_DATETIME:
		return on_date(op, a, b);
	case TC_TIMESPAN:
		return on_span(op, a, b);
	case TC_ARRAY:
	case TC_LIST:
		break;
	default:
		if (!(t->flags & PS_TYPE_ENUMERABLE))
			return own_or_fail(op, a, b, a);
		break;
	}
	if (op == OP_ADD)
		return concat_array(a, wrapped);
	return op == OP_MUL ? repeat_array(a, b) : own_or_fail(op, a, b, a);
}

/* ---- bits ---- */

/* Doubles and decimals take part as Int64 or UInt64: UInt64 unless one is negative. */
static ps_value real_to_integer(ps_value v, bool is_signed)
{
	return ps_convert(v, is_signed ? &type_int64 : &type_uint64);
}

static bool is_real(enum ps_tc tc)
{
	return tc == TC_SINGLE || tc == TC_DOUBLE || tc == TC_DECIMAL;
}

static bool is_negative(ps_value v)
{
	enum ps_tc tc = ps_tc(v);
	if (tc == TC_DECIMAL)
		return ps_decimal(v).negative;
	if (tc == TC_BIGINT)
		return ((const struct ps_bigint *)ps_obj(v))->size < 0;
	return tc != TC_UINT64 && ps_double(v) < 0;
}

static ps_value bits_of_bigints(enum ast_op op, ps_value a, ps_value b)
{
	mpz_t x, y;
	mpz_init(x);
	mpz_init(y);
	ps_value r = PS_FAIL;
	if (!bigint_from_value(a, x) || !bigint_from_value(b, y)) {
		ps_throw(&type_exc_overflow, "BigInteger cannot represent infinity.");
	} else {
		if (op == OP_BAND)
			mpz_and(x, x, y);
		else if (op == OP_BOR)
			mpz_ior(x, x, y);
		else
			mpz_xor(x, x, y);
		r = ps_from_mpz(x);
	}
	mpz_clear(x);
	mpz_clear(y);
	return r;
}

static uint64_t combine(enum ast_op op, uint64_t a, uint64_t b)
{
	return op == OP_BAND ? a & b : op == OP_BOR ? a | b : a ^ b;
}

static ps_value bits_of_two(enum ast_op op, ps_value a, ps_value b)
{
	enum ps_tc ta = ps_tc(a), tb = ps_tc(b);
	if (ta == TC_BIGINT || tb == TC_BIGINT)
		return bits_of_bigints(op, a, b);
	if (is_real(ta) || is_real(tb) || ((ta == TC_UINT64) != (tb == TC_UINT64))) {
		bool is_signed = is_negative(a) || is_negative(b);
		a = real_to_integer(a, is_signed);
		if (ps_failed(a))
			return a;
		b = real_to_integer(b, is_signed);
		if (ps_failed(b))
			return b;
		ta = tb = is_signed ? TC_INT64 : TC_UINT64;
	}
	if (ta == TC_UINT64 && tb == TC_UINT64)
		return ps_from_uint64(combine(op, ps_uint64(a), ps_uint64(b)));
	uint64_t r = combine(op, (uint64_t)ps_int64(a), (uint64_t)ps_int64(b));
	if (ta == TC_INT64 || tb == TC_INT64)
		return ps_from_int64((int64_t)r);
	if (ta == TC_UINT32 || tb == TC_UINT32) {
		bool is_signed = is_negative(a) || is_negative(b);
		return is_signed ? ps_from_int64((int64_t)r) : ps_from_small(SMALL_UINT32, (uint32_t)r);
	}
	return ps_from_int((int32_t)r);
}

static ps_value same_type(enum ps_tc tc, uint64_t r)
{
	switch ((int)tc) {
	case TC_SBYTE:
		return ps_from_small(SMALL_SBYTE, (uint32_t)(int32_t)(int8_t)r);
	case TC_BYTE:
		return ps_from_small(SMALL_BYTE, (uint8_t)r);
	case TC_INT16:
		return ps_from_small(SMALL_INT16, (uint32_t)(int32_t)(int16_t)r);
	case TC_UINT16:
		return ps_from_small(SMALL_UINT16, (uint16_t)r);
	case TC_UINT32:
		return ps_from_small(SMALL_UINT32, (uint32_t)r);
	case TC_INT64:
		return ps_from_int64((int64_t)r);
	case TC_UINT64:
		return ps_from_uint64(r);
	default:
		return ps_from_int((int32_t)(uint32_t)r);
	}
}

static ps_value shift_bigint(ps_value a, int32_t n, bool left)
{
	mpz_t z;
	mpz_init(z);
	bigint_from_value(a, z);
	ps_value r = PS_FAIL;
	if (left == (n >= 0) && (uint32_t)(n < 0 ? -n : n) > BIGINT_MAX_LIMBS * 64u) {
		ps_throw(&type_exc_out_of_memory, "Insufficient memory to continue the execution of the program.");
	} else {
		if (left == (n >= 0))
			mpz_mul_2exp(z, z, (mp_bitcnt_t)(n < 0 ? -n : n));
		else
			mpz_fdiv_q_2exp(z, z, (mp_bitcnt_t)(n < 0 ? -n : n));
		r = ps_from_mpz(z);
	}
	mpz_clear(z);
	return r;
}

static ps_value shift(enum ast_op op, ps_value a, ps_value b)
{
	enum ps_tc ta = ps_tc(a);
	ps_value by = ps_convert(b, &type_int32);
	if (ps_failed(by))
		return by;
	int32_t n = ps_int(by);
	if (ta == TC_BIGINT)
		return shift_bigint(a, n, op == OP_SHL);
	if (is_real(ta)) {
		a = real_to_integer(a, is_negative(a));
		if (ps_failed(a))
			return a;
		ps_value narrow = ps_try_convert(a, &type_int32); /* 1.5 -shl 1 is an int */
		a = ps_is_unset(narrow) ? a : narrow;
		ta = ps_tc(a);
	}
	bool wide = ta == TC_INT64 || ta == TC_UINT64;
	uint32_t count = (uint32_t)n & (wide ? 63u : 31u);
	if (ta == TC_UINT64)
		return ps_from_uint64(op == OP_SHL ? ps_uint64(a) << count : ps_uint64(a) >> count);
	int64_t x = ps_int64(a);
	return same_type(ta, op == OP_SHL ? (uint64_t)x << count : (uint64_t)(x >> count));
}

ps_value arithmetic_bits(enum ast_op op, ps_value a, ps_value b)
{
	a = ps_base(a);
	b = ps_base(b);
	enum ps_tc ta = ps_tc(a), tb = ps_tc(b);
	bool is_shift = op == OP_SHL || op == OP_SHR;
	if (ta == TC_ENUM || (tb == TC_ENUM && !is_shift && !tc_is_number(ta)))
		return on_enum(op, a, b, true);
	if (ta == TC_BOOL && is_shift)
		return not_defined(op, a, b);
	ps_value x = arithmetic_number(a);
	if (ps_failed(x))
		return x;
	if (ps_is_unset(x))
		return own_or_fail(op, a, b, a);
	ps_value y = arithmetic_number(b);
	if (ps_failed(y))
		return y;
	if (ps_is_unset(y))
		return own_or_fail(op, a, b, b);
	return is_shift ? shift(op, x, y) : bits_of_two(op, x, y);
}

ps_value arithmetic_bnot(ps_value a)
{
	a = ps_base(a);
	if (ps_tc(a) == TC_ENUM)
		return ps_from_enum(ps_type_of(a), ~ps_int64(a));
	ps_value x = arithmetic_number(a);
	if (ps_failed(x))
		return x;
	if (ps_is_unset(x)) {
		ps_value own = PS_UNSET;
		const struct ps_member *m = ps_type_member(ps_type_of(a), "op_OnesComplement", 17, true);
		if (m)
			own = ps_member_invoke(m, PS_NULL, &a, 1);
		return ps_is_unset(own) ? ps_convert(a, &type_int32) : own;
	}
	enum ps_tc tc = ps_tc(x);
	if (tc == TC_BIGINT) {
		mpz_t z, view;
		mpz_init(z);
		mpz_com(z, ps_bigint_view(x, view));
		ps_value r = ps_from_mpz(z);
		mpz_clear(z);
		return r;
	}
	if (is_real(tc)) { /* rounds to the narrowest of Int32, UInt32, Int64, UInt64 */
		static const struct ps_type *const order[] = {&type_int32, &type_int64, &type_uint64};
		for (size_t i = 0; i < ARRAY_LEN(order); i++) {
			ps_value r = ps_try_convert(x, order[i]);
			if (!ps_is_unset(r))
				return arithmetic_bnot(r);
		}
		return ps_convert(x, &type_int32);
	}
	if (tc == TC_UINT64)
		return ps_from_uint64(~ps_uint64(x));
	if (tc == TC_INT64)
		return ps_from_int64(~ps_int64(x));
	if (tc == TC_UINT32)
		return ps_from_small(SMALL_UINT32, ~(uint32_t)ps_int64(x));
	return ps_from_int(~(int32_t)ps_int64(x));
}
