/* SPDX-License-Identifier: MIT */
/* cmdlet/measure_object.c - Measure-Object: numbers or text of objects or of their properties. */
#include <math.h>
#include <string.h>

#include "base/buf.h"
#include "base/utf.h"
#include "cmdlet/cmdlet_types.h"
#include "cmdlet/property_expr.h"
#include "heap/heap.h"

enum { INPUT, PROPERTY, SUM, AVERAGE, MAXIMUM, MINIMUM, DEVIATION, ALL, LINE, WORD, CHARACTER, IGNORE_WHITE };
static const char *const params[] = {"InputObject", "Property", "Sum",  "Average", "Maximum",   "Minimum",          "StandardDeviation",
                                     "AllStats",    "Line",     "Word", "Character", "IgnoreWhiteSpace", NULL};

/* ---- results ---- */
enum { F_COUNT, F_AVERAGE, F_SUM, F_MAXIMUM, F_MINIMUM, F_DEVIATION, F_PROPERTY, F_LINES, F_WORDS, F_CHARACTERS, F_FIELDS };
struct measure_info {
	struct ps_refobj ref;
	ps_value field[F_FIELDS];
};
#define FIELD(name, which)                                                                                             \
	static ps_value get_##name(const struct ps_call *c)                                                            \
	{                                                                                                              \
		return ((struct measure_info *)c->self.bits)->field[which];                                            \
	}                                                                                                              \
	static ps_value set_##name(const struct ps_call *c)                                                            \
	{                                                                                                              \
		((struct measure_info *)c->self.bits)->field[which] = c->args[0];                                      \
		return PS_NOTHING;                                                                                     \
	}
FIELD(count, F_COUNT)
FIELD(average, F_AVERAGE)
FIELD(sum, F_SUM)
FIELD(maximum, F_MAXIMUM)
FIELD(minimum, F_MINIMUM)
FIELD(deviation, F_DEVIATION)
FIELD(property, F_PROPERTY)
FIELD(lines, F_LINES)
FIELD(words, F_WORDS)
FIELD(characters, F_CHARACTERS)
#define ROWS_END {NULL, NULL, NULL}
static const struct ps_member_row base_rows[] = {{"string Property {get;set;}", get_property, set_property}, ROWS_END};
static const struct ps_member_row generic_rows[] = {
    {"int Count {get;set;}", get_count, set_count},
    {"System.Nullable[double] Average {get;set;}", get_average, set_average},
    {"System.Nullable[double] Sum {get;set;}", get_sum, set_sum},
    {"System.Nullable[double] Maximum {get;set;}", get_maximum, set_maximum},
    {"System.Nullable[double] Minimum {get;set;}", get_minimum, set_minimum},
    {"System.Nullable[double] StandardDeviation {get;set;}", get_deviation, set_deviation},
    ROWS_END};
static const struct ps_member_row object_rows[] = {
    {"int Count {get;set;}", get_count, set_count},
    {"System.Nullable[double] Average {get;set;}", get_average, set_average},
    {"System.Nullable[double] Sum {get;set;}", get_sum, set_sum},
    {"System.Object Maximum {get;set;}", get_maximum, set_maximum},
    {"System.Object Minimum {get;set;}", get_minimum, set_minimum},
    {"System.Nullable[double] StandardDeviation {get;set;}", get_deviation, set_deviation},
    ROWS_END};
static const struct ps_member_row text_rows[] = {{"System.Nullable[int] Lines {get;set;}", get_lines, set_lines},
                                                 {"System.Nullable[int] Words {get;set;}", get_words, set_words},
                                                 {"System.Nullable[int] Characters {get;set;}", get_characters, set_characters},
                                                 ROWS_END};
#define MEASURE_TYPE(sym, full, parent, table)                                                                         \
	struct ps_type type_##sym = {PS_TYPE_HEAD,                                                                     \
	                             .name = "Microsoft.PowerShell.Commands." full,                                    \
	                             .base = &type_##parent,                                                           \
	                             .tc = TC_OBJECT,                                                                  \
	                             .flags = PS_TYPE_REF,                                                             \
	                             .rows = table}
MEASURE_TYPE(measure_info, "MeasureInfo", object, base_rows);
MEASURE_TYPE(generic_measure_info, "GenericMeasureInfo", measure_info, generic_rows);
MEASURE_TYPE(generic_object_measure_info, "GenericObjectMeasureInfo", measure_info, object_rows);
MEASURE_TYPE(text_measure_info, "TextMeasureInfo", measure_info, text_rows);

/* ---- statistics of one property ---- */
struct stat_row {
	const char *name;            /* NULL: the objects themselves */
	int64_t count, lines, words, characters;
	double sum, sum_previous, variance;
	ps_value max, min;
};
struct state {
	struct prop_expr *exprs;
	uint32_t expr_count;
	struct stat_row *rows;
	uint32_t row_count, row_cap;
	bool sum, average, maximum, minimum, deviation, text, non_numeric;
	uint64_t total;
};

static enum ps_status begin(struct cmdlet_call *c)
{
	struct state *s = c->state;
	bool all = cmdlet_switch(c, ALL);
	s->sum = all || cmdlet_switch(c, SUM);
	s->average = all || cmdlet_switch(c, AVERAGE);
	s->maximum = all || cmdlet_switch(c, MAXIMUM);
	s->minimum = all || cmdlet_switch(c, MINIMUM);
	s->deviation = all || cmdlet_switch(c, DEVIATION);
	s->text = cmdlet_switch(c, LINE) || cmdlet_switch(c, WORD) || cmdlet_switch(c, CHARACTER) || cmdlet_switch(c, IGNORE_WHITE);
	return prop_exprs_parse(c, PROPERTY, 0, &s->exprs, &s->expr_count);
}

static struct stat_row *row_of(struct state *s, const char *name)
{
	for (uint32_t i = 0; i < s->row_count; i++)
		if (name == s->rows[i].name || (name && s->rows[i].name && str_eq_nocase(name, s->rows[i].name)))
			return &s->rows[i];
	if (s->row_count == s->row_cap) {
		uint32_t cap = s->row_cap ? s->row_cap * 2 : 4;
		struct stat_row *more = heap_array(struct stat_row, cap);
		if (s->row_count)
			memcpy(more, s->rows, s->row_count * sizeof *more);
		s->rows = more;
		s->row_cap = cap;
	}
	s->rows[s->row_count] = (struct stat_row){.name = name, .max = PS_NULL, .min = PS_NULL};
	return &s->rows[s->row_count++];
}

static void measure_text(const struct cmdlet_call *c, struct stat_row *r, ps_value v)
{
	struct buf b = BUF_INIT;
	if (!ps_is_null(v) && !ps_net_to_string(v, &b))
		ps_take_pending();
	const char *s = buf_str(&b);
	size_t at = 0;
	bool in_word = false, ignore = cmdlet_switch(c, IGNORE_WHITE);
	while (at < b.len) {
		uint32_t cp = (uint8_t)s[at];
		size_t used = 1;
		if (cp >= 0x80)
			used = utf8_decode(s + at, b.len - at, &cp);
		at += used;
		bool white = cp_is_space(cp);
		if (!ignore || !white)
			r->characters += cp > 0xFFFF ? 2 : 1;
		if (!white && !in_word)
			r->words++;
		in_word = !white;
		r->lines += cp == '\n';
	}
	if (b.len && s[b.len - 1] != '\n')
		r->lines++;
	buf_fini(&b);
}

static ps_value as_number(ps_value v)
{
	return ps_is_string(v) ? ps_try_convert(v, &type_double) : PS_UNSET;
}

/* The larger (want 1) or the smaller (want -1) of the value and the best so far. */
static ps_value better(ps_value v, ps_value best, int want)
{
	if (ps_is_null(best))
		return v;
	ps_value a = as_number(best), b = as_number(v);
	a = ps_is_unset(a) ? best : a;
	b = ps_is_unset(b) ? v : b;
	int r;
	if (!ps_is_null(b) && ps_type_of(a) != ps_type_of(b)) {
		a = ps_to_string(a);
		b = ps_to_string(b);
		if (ps_failed(a) || ps_failed(b)) {
			ps_take_pending();
			return best;
		}
	}
	if (!ps_compare(a, b, false, &r)) {
		ps_take_pending();
		return best;
	}
	return r * want > 0 ? best : v;
}

static enum ps_status measure(struct cmdlet_call *c, const char *name, ps_value v)
{
	struct state *s = c->state;
	struct stat_row *r = row_of(s, name);
	r->count++;
	if (s->text)
		measure_text(c, r, v);
	if (s->sum || s->average || s->deviation) {
		ps_value number = ps_try_convert(v, &type_double);
		if (ps_is_unset(number)) {
			s->non_numeric = true;
			struct buf b = BUF_INIT;
			if (!ps_net_to_string(v, &b))
				ps_take_pending();
			enum ps_status st = cmdlet_error(c, &type_exc_operation, "NonNumericInputObject", CAT_INVALID_TYPE, v,
			                                 "Input object \"%s\" is not numeric.", buf_str(&b));
			buf_fini(&b);
			return st;
		}
		double d = ps_double(number);
		r->sum_previous = r->sum;
		r->sum += d;
		if (s->deviation && r->count > 1) {
			double gap = d - r->sum_previous / (double)(r->count - 1);
			r->variance += gap * gap * (double)(r->count - 1) / (double)r->count;
		}
	}
	if (s->maximum)
		r->max = better(v, r->max, 1);
	if (s->minimum)
		r->min = better(v, r->min, -1);
	return PS_OK;
}

static enum ps_status process(struct cmdlet_call *c)
{
	struct state *s = c->state;
	ps_value obj = ps_is_unset(c->input) ? c->args[INPUT] : c->input;
	if (ps_is_unset(obj) || ps_is_null(obj))
		return PS_OK;
	s->total++;
	if (!s->expr_count)
		return measure(c, NULL, ps_base(obj));
	for (uint32_t i = 0; i < s->expr_count; i++) {
		struct prop_expr *names;
		uint32_t n;
		prop_expr_resolve(&s->exprs[i], obj, &names, &n);
		for (uint32_t k = 0; k < n; k++) {
			ps_value v;
			if (prop_expr_value(c, &names[k], obj, &v) != PROP_OK)
				continue;
			enum ps_status st = measure(c, prop_expr_label(&names[k]), ps_base(v));
			if (st != PS_OK)
				return st;
		}
	}
	return PS_OK;
}

static ps_value number_of(ps_value v)
{
	return ps_is_null(v) ? PS_NULL : ps_try_convert(v, &type_double);
}

static enum ps_status write_row(struct cmdlet_call *c, const struct stat_row *r)
{
	struct state *s = c->state;
	struct measure_info *m = heap_new(struct measure_info);
	m->field[F_PROPERTY] = r->name ? ps_cstring(r->name) : PS_NULL;
	if (s->text) {
		m->ref.o.type = &type_text_measure_info;
		m->field[F_LINES] = cmdlet_switch(c, LINE) ? ps_from_int((int32_t)r->lines) : PS_NULL;
		m->field[F_WORDS] = cmdlet_switch(c, WORD) ? ps_from_int((int32_t)r->words) : PS_NULL;
		m->field[F_CHARACTERS] = cmdlet_switch(c, CHARACTER) ? ps_from_int((int32_t)r->characters) : PS_NULL;
		return cmdlet_write(c, ps_from_obj(m));
	}
	ps_value max = number_of(r->max), min = number_of(r->min);
	bool numbers = !ps_is_unset(max) && !ps_is_unset(min);
	m->ref.o.type = numbers ? &type_generic_measure_info : &type_generic_object_measure_info;
	m->field[F_COUNT] = ps_from_int((int32_t)r->count);
	if (s->sum && !s->non_numeric)
		m->field[F_SUM] = ps_from_double(r->sum);
	if (s->average && !s->non_numeric && r->count > 0)
		m->field[F_AVERAGE] = ps_from_double(r->sum / (double)r->count);
	if (s->deviation && !s->non_numeric)
		m->field[F_DEVIATION] = ps_from_double(sqrt(r->variance / (double)(r->count - 1)));
	m->field[F_MAXIMUM] = numbers ? max : r->max;
	m->field[F_MINIMUM] = numbers ? min : r->min;
	return cmdlet_write(c, ps_from_obj(m));
}

static bool measured(const struct state *s, const char *name)
{
	for (uint32_t i = 0; i < s->row_count; i++)
		if (s->rows[i].name && str_eq_nocase(name, s->rows[i].name))
			return true;
	return false;
}

static enum ps_status end(struct cmdlet_call *c)
{
	struct state *s = c->state;
	if (!s->total && !s->expr_count)
		row_of(s, NULL);
	for (uint32_t i = 0; i < s->expr_count; i++) {
		const struct prop_expr *e = &s->exprs[i];
		if (!e->name || e->wild || measured(s, e->name))
			continue;
		enum ps_status st = cmdlet_error(c, &type_exc_argument, s->text ? "TextMeasurePropertyNotFound" : "GenericMeasurePropertyNotFound",
		                                 CAT_INVALID_ARGUMENT, PS_NULL,
		                                 "The property \"%s\" cannot be found in the input for any objects.", e->name);
		if (st != PS_OK)
			return st;
	}
	for (uint32_t i = 0; i < s->row_count; i++) {
		enum ps_status st = write_row(c, &s->rows[i]);
		if (st != PS_OK)
			return st;
	}
	return PS_OK;
}

const struct cmdlet cmdlet_measure_object = {.name = "Measure-Object",
                                             .params = params,
                                             .state_size = sizeof(struct state),
                                             .begin = begin,
                                             .process = process,
                                             .end = end,
                                             .synopsis = "Calculates the numeric properties of objects, and counts text."};
