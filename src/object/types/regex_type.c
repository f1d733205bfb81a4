/* SPDX-License-Identifier: MIT */
/*
 * object/types/regex_type.c - Regex, Match, Group, Capture and their collections, on the engine of object/regex.h.
 * A group keeps its last capture only, so Group.Captures has at most one item.
 */
#include "object/match.h"
#include "object/regex.h"
#include "object/types/string_find.h"

struct regex_value {
	struct ps_refobj ref;
	const struct regex *regex;
};
struct capture {
	struct ps_refobj ref;
	ps_value text;               /* the whole text */
	size_t start, end;           /* bytes */
	const char *name;
	bool success;
};
struct match {
	struct capture capture;      /* group 0 */
	const struct regex *regex;   /* NULL: Match.Empty */
	struct regex_span *groups;
};
extern struct ps_type type_regex, type_match, type_group, type_capture, type_group_collection, type_match_collection,
    type_capture_collection;

ps_value ps_regex_new(const struct regex *r)
{
	struct regex_value *v = heap_new(struct regex_value);
	v->ref.o.type = &type_regex;
	v->regex = r;
	return ps_from_obj(v);
}

const struct regex *ps_regex_of(ps_value regex)
{
	return ((struct regex_value *)ps_base(regex).bits)->regex;
}

ps_value ps_match_new(const struct regex *r, ps_value text, const struct regex_span *groups)
{
	struct match *m = heap_new(struct match);
	m->capture.ref.o.type = &type_match;
	m->capture.text = text;
	m->capture.name = "0";
	m->regex = r;
	if (groups != NULL) {
		uint32_t n = regex_group_count(r);
		m->groups = heap_alloc_atomic(n * sizeof(*groups));
		memcpy(m->groups, groups, n * sizeof(*groups));
		m->capture.start = groups[0].start;
		m->capture.end = groups[0].end;
		m->capture.success = true;
	}
	return ps_from_obj(m);
}

static ps_value empty_match(void)
{
	return ps_match_new(NULL, ps_from_obj(ps_empty_string), NULL);
}

/* ---- Capture, Group, Match ---- */

static struct capture *self_capture(const struct ps_call *c)
{
	return (struct capture *)c->self.bits;
}

static struct match *self_match(const struct ps_call *c)
{
	return (struct match *)c->self.bits;
}

METHOD(capture_value)
{
	const struct capture *m = self_capture(c);
	return m->success ? ps_string(ps_str(m->text)->text + m->start, m->end - m->start) : ps_from_obj(ps_empty_string);
}

METHOD(capture_index)
{
	return ps_from_int((int32_t)str_unit_of(ps_str(self_capture(c)->text), self_capture(c)->start));
}

METHOD(capture_length)
{
	const struct capture *m = self_capture(c);
	const struct ps_str *s = ps_str(m->text);
	return ps_from_int((int32_t)(str_unit_of(s, m->end) - str_unit_of(s, m->start)));
}

METHOD(group_success)
{
	return ps_from_bool(self_capture(c)->success);
}

METHOD(group_name)
{
	return ps_cstring(self_capture(c)->name);
}

static bool capture_text(ps_value v, struct buf *out)
{
	const struct capture *m = (const struct capture *)v.bits;
	if (m->success)
		buf_put(out, ps_str(m->text)->text + m->start, m->end - m->start);
	return true;
}

static ps_value capture_new(const struct ps_type *t, const struct match *m, uint32_t group)
{
	if (group == 0 && t == &type_group)
		return ps_from_obj(m);
	struct capture *n = heap_new(struct capture);
	n->ref.o.type = t;
	n->text = m->capture.text;
	n->name = regex_group_name(m->regex, group);
	if (m->groups != NULL && m->groups[group].start != REGEX_NONE) {
		n->start = m->groups[group].start;
		n->end = m->groups[group].end;
		n->success = true;
	}
	return ps_from_obj(n);
}

METHOD(match_next)
{
	const struct match *m = self_match(c);
	if (!m->capture.success)
		return c->self;
	const struct ps_str *s = ps_str(m->capture.text);
	const struct regex_span span = {m->capture.start, m->capture.end};
	size_t from = regex_next_start(s->text, s->len, &span);
	struct regex_span groups[REGEX_MAX_GROUPS];
	int found = from == REGEX_NONE ? 0 : regex_match(m->regex, s->text, s->len, from, groups);
	return found < 0 ? PS_FAIL : found == 0 ? empty_match() : ps_match_new(m->regex, m->capture.text, groups);
}

METHOD(match_result)
{
	const struct match *m = self_match(c);
	if (!m->capture.success)
		return FAIL(type_exc_not_supported, "Result cannot be called on a failed Match.");
	struct buf b = BUF_INIT;
	regex_expand(m->regex, ps_str(m->capture.text)->text, ps_str(m->capture.text)->len, m->groups, arg_str(c, 0)->text,
	             arg_str(c, 0)->len, &b);
	return ps_from_buf(&b);
}

METHOD(match_empty)
{
	return empty_match();
}

/* ---- collections: Groups of a match, Captures of a group, Matches of a regex ---- */

struct sequence {
	struct ps_refobj ref;
	ps_value of;                 /* GroupCollection: the match */
	struct ps_vec items;
};

static struct sequence *sequence_of(ps_value v)
{
	return (struct sequence *)v.bits;
}

static ps_value sequence_new(const struct ps_type *t, ps_value of)
{
	struct sequence *n = heap_new(struct sequence);
	n->ref.o.type = t;
	n->of = of;
	return ps_from_obj(n);
}

METHOD(match_groups)
{
	const struct match *m = self_match(c);
	ps_value v = sequence_new(&type_group_collection, c->self);
	ps_vec_add(&sequence_of(v)->items, c->self);
	for (uint32_t i = 1; m->regex != NULL && i < regex_group_count(m->regex); i++)
		ps_vec_add(&sequence_of(v)->items, capture_new(&type_group, m, i));
	return v;
}

METHOD(group_captures)
{
	ps_value v = sequence_new(&type_capture_collection, PS_NULL);
	if (self_capture(c)->success)
		ps_vec_add(&sequence_of(v)->items, c->self);
	return v;
}

METHOD(sequence_count)
{
	return ps_from_int((int32_t)sequence_of(c->self)->items.count);
}

static int64_t sequence_length(ps_value v)
{
	return sequence_of(v)->items.count;
}

static struct ps_enumerator *sequence_enumerate(ps_value v)
{
	return enumerate_values(sequence_of(v)->items.at, sequence_of(v)->items.count);
}

/* By number or, in groups, by name. */
static ps_value sequence_index(ps_value v, ps_value index)
{
	struct sequence *s = sequence_of(v);
	index = ps_base(index);
	bool groups = s->ref.o.type == &type_group_collection;
	if (groups && ps_is_string(index)) {
		const struct match *m = (const struct match *)s->of.bits;
		int32_t i = m->regex == NULL ? -1 : regex_group_find(m->regex, ps_str(index)->text, ps_str(index)->len);
		return i < 0 ? capture_new(&type_group, (const struct match *)empty_match().bits, 0) : s->items.at[i];
	}
	ps_value i = ps_convert(index, &type_int32);
	if (ps_failed(i))
		return i;
	if (groups) {
		const struct match *m = (const struct match *)s->of.bits;
		for (uint32_t k = 0; m->regex != NULL && k < s->items.count; k++)
			if (regex_group_number(m->regex, k) == ps_int(i))
				return s->items.at[k];
		return ps_int(i) == 0 ? s->items.at[0] : capture_new(&type_group, (const struct match *)empty_match().bits, 0);
	}
	int64_t at = ps_int(i) < 0 ? (int64_t)s->items.count + ps_int(i) : ps_int(i);
	if (at < 0 || at >= s->items.count)
		return FAIL_RANGE("i", "Specified argument was out of the range of valid values.");
	return s->items.at[at];
}

METHOD(sequence_item)
{
	return sequence_index(c->self, c->args[0]);
}

METHOD(sequence_enumerator)
{
	return enumerator_new(c->self);
}

METHOD(sequence_copy_to)
{
	const struct ps_vec *v = &sequence_of(c->self)->items;
	for (uint32_t i = 0; i < v->count; i++) {
		int64_t at = (int64_t)arg_int(c, 1) + i;
		if (at < 0 || at >= ps_array(c->args[0])->count)
			return FAIL(type_exc_argument, "Destination array was not long enough.");
		if (!ps_array_set(ps_array(c->args[0]), (uint32_t)at, v->at[i]))
			return PS_FAIL;
	}
	return PS_NOTHING;
}

METHOD(groups_contain)
{
	const struct match *m = (const struct match *)sequence_of(c->self)->of.bits;
	return ps_from_bool(m->regex != NULL && regex_group_find(m->regex, arg_str(c, 0)->text, arg_str(c, 0)->len) >= 0);
}

METHOD(groups_keys)
{
	const struct match *m = (const struct match *)sequence_of(c->self)->of.bits;
	struct ps_vec v = {0};
	for (uint32_t i = 0; m->regex != NULL && i < regex_group_count(m->regex); i++)
		ps_vec_add(&v, ps_cstring(regex_group_name(m->regex, i)));
	return ps_vec_to_array(&v);
}

METHOD(groups_values)
{
	return ps_vec_to_array(&sequence_of(c->self)->items);
}

/* ---- Regex ---- */

/* The pattern of a call: the instance's, or of (input, pattern, …, options). *ret_at: where the rest begins. */
static const struct regex *regex_of(const struct ps_call *c, uint32_t *ret_at)
{
	if (!ps_is_null(c->self)) {
		*ret_at = 1;
		return ps_regex_of(c->self);
	}
	*ret_at = 2;
	uint32_t options = 0;
	for (uint32_t i = 2; i < c->argc; i++)
		if (ps_tc(c->args[i]) == TC_ENUM)
			options = (uint32_t)ps_int64(c->args[i]);
	if (ps_is_null(c->args[1])) {
		fail_null("pattern");
		return NULL;
	}
	return regex_get(arg_str(c, 1)->text, arg_str(c, 1)->len, options);
}

METHOD(new_regex)
{
	if (ps_is_null(c->args[0]))
		return fail_null("pattern");
	const struct regex *r = regex_get(arg_str(c, 0)->text, arg_str(c, 0)->len, c->argc > 1 ? (uint32_t)arg_long(c, 1) : 0);
	return r == NULL ? PS_FAIL : ps_regex_new(r);
}

/* Where an instance method with a startat argument begins, in bytes; SIZE_MAX + exception when out of range. */
static size_t start_at(const struct ps_call *c, uint32_t at)
{
	const struct ps_str *s = arg_str(c, 0);
	if (ps_is_null(c->self) || at >= c->argc || !ps_is_int(c->args[at]))
		return 0;
	if (arg_int(c, at) < 0 || (uint32_t)arg_int(c, at) > s->units) {
		ps_throw_argument(&type_exc_argument_range, "startat", "Start index cannot be less than 0 or greater than input length.");
		return SIZE_MAX;
	}
	return str_offset(s, (uint32_t)arg_int(c, at));
}

METHOD(is_match)
{
	uint32_t at;
	const struct regex *r = regex_of(c, &at);
	size_t from = r == NULL ? SIZE_MAX : start_at(c, at);
	int found = from == SIZE_MAX ? -1 : regex_match(r, arg_str(c, 0)->text, arg_str(c, 0)->len, from, NULL);
	return found < 0 ? PS_FAIL : ps_from_bool(found > 0);
}

METHOD(match_one)
{
	uint32_t at;
	const struct regex *r = regex_of(c, &at);
	size_t from = r == NULL ? SIZE_MAX : start_at(c, at);
	struct regex_span groups[REGEX_MAX_GROUPS];
	int found = from == SIZE_MAX ? -1 : regex_match(r, arg_str(c, 0)->text, arg_str(c, 0)->len, from, groups);
	return found < 0 ? PS_FAIL : found == 0 ? empty_match() : ps_match_new(r, ps_from_obj(arg_str(c, 0)), groups);
}

/* All matches into `out`; false + exception. */
static bool all_matches(const struct regex *r, const struct ps_str *s, size_t from, int64_t limit, struct ps_vec *out)
{
	struct regex_span groups[REGEX_MAX_GROUPS];
	while (from != REGEX_NONE && limit-- != 0) {
		int found = regex_match(r, s->text, s->len, from, groups);
		if (found <= 0)
			return found == 0;
		ps_vec_add(out, ps_match_new(r, ps_from_obj(s), groups));
		from = regex_next_start(s->text, s->len, &groups[0]);
	}
	return true;
}

METHOD(matches)
{
	uint32_t at;
	const struct regex *r = regex_of(c, &at);
	size_t from = r == NULL ? SIZE_MAX : start_at(c, at);
	ps_value v = sequence_new(&type_match_collection, PS_NULL);
	if (from == SIZE_MAX || !all_matches(r, arg_str(c, 0), from, -1, &sequence_of(v)->items))
		return PS_FAIL;
	return v;
}

METHOD(count_matches)
{
	uint32_t at;
	const struct regex *r = regex_of(c, &at);
	struct ps_vec v = {0};
	return r == NULL || !all_matches(r, arg_str(c, 0), 0, -1, &v) ? PS_FAIL : ps_from_int((int32_t)v.count);
}

/* (input, replacement | evaluator [, count [, startat]]); static: pattern behind input */
METHOD(replace)
{
	uint32_t at;
	const struct regex *r = regex_of(c, &at);
	if (r == NULL)
		return PS_FAIL;
	const struct ps_str *s = arg_str(c, 0);
	ps_value with = ps_base(c->args[at]);
	int32_t count = !ps_is_null(c->self) && c->argc > 2 ? arg_int(c, 2) : -1;
	size_t from = start_at(c, 3), done = 0;
	if (from == SIZE_MAX)
		return PS_FAIL;
	struct buf b = BUF_INIT;
	if (ps_tc(with) != TC_SCRIPT_BLOCK) {
		const struct ps_str *w = ps_is_null(with) ? ps_empty_string : ps_str(with);
		if (regex_replace(r, s->text, s->len, w->text, w->len, count, from, &b))
			return ps_from_buf(&b);
		buf_fini(&b);
		return PS_FAIL;
	}
	struct ps_vec found = {0};
	bool ok = all_matches(r, s, from, count, &found);
	for (uint32_t i = 0; ok && i < found.count; i++) {
		const struct capture *m = (const struct capture *)found.at[i].bits;
		ps_value text = call_delegate(with, &found.at[i], 1);
		buf_put(&b, s->text + done, m->start - done);
		ok = !ps_failed(text) && (ps_is_null(text) || ps_to_text(text, &b, NULL));
		done = m->end;
	}
	if (!ok) {
		buf_fini(&b);
		return PS_FAIL;
	}
	buf_put(&b, s->text + done, s->len - done);
	return ps_from_buf(&b);
}

METHOD(split)
{
	uint32_t at;
	const struct regex *r = regex_of(c, &at);
	if (r == NULL)
		return PS_FAIL;
	const struct ps_str *s = arg_str(c, 0);
	int64_t count = !ps_is_null(c->self) && c->argc > 1 ? arg_int(c, 1) : 0;
	size_t from = start_at(c, 2), done = 0;
	struct ps_vec found = {0}, out = {0};
	if (from == SIZE_MAX || !all_matches(r, s, from, count == 0 ? -1 : count - 1, &found))
		return PS_FAIL;
	for (uint32_t i = 0; i < found.count; i++) {
		const struct match *m = (const struct match *)found.at[i].bits;
		ps_vec_add(&out, ps_string(s->text + done, m->capture.start - done));
		for (uint32_t g = 1; g < regex_group_count(r); g++)
			if (m->groups[g].start != REGEX_NONE)
				ps_vec_add(&out, ps_string(s->text + m->groups[g].start, m->groups[g].end - m->groups[g].start));
		done = m->capture.end;
	}
	ps_vec_add(&out, ps_string(s->text + done, s->len - done));
	ps_value a = ps_array_new(&type_string, out.count);
	memcpy(ps_array(a)->at, out.at, out.count * sizeof(*out.at));
	return a;
}

METHOD(escape)
{
	struct buf b = BUF_INIT;
	regex_escape(arg_str(c, 0)->text, arg_str(c, 0)->len, &b);
	return ps_from_buf(&b);
}

/* \x → x, and the escapes that Escape makes: \n \r \t \f, \xHH, \uHHHH */
METHOD(unescape)
{
	const struct ps_str *s = arg_str(c, 0);
	static const char from[] = "nrtfave", to[] = "\n\r\t\f\a\v\x1b";
	struct buf b = BUF_INIT;
	for (uint32_t i = 0; i < s->len; i++) {
		if (s->text[i] != '\\') {
			buf_put_byte(&b, s->text[i]);
			continue;
		}
		if (++i == s->len) {
			buf_fini(&b);
			return FAIL_ARGUMENT("", "Invalid pattern '%s' at offset %u. Illegal \\ at end of pattern.", s->text, s->units);
		}
		const char *known = strchr(from, s->text[i]);
		unsigned digits = s->text[i] == 'x' ? 2 : s->text[i] == 'u' ? 4 : 0, cp = 0;
		if (known != NULL && s->text[i] != '\0')
			buf_put_byte(&b, to[known - from]);
		else if (digits == 0)
			buf_put_byte(&b, s->text[i]);
		for (; digits > 0 && i + 1 < s->len; digits--) {
			char h = s->text[++i];
			cp = cp * 16 + (unsigned)(h <= '9' ? h - '0' : (h | 0x20) - 'a' + 10);
			if (digits == 1)
				buf_put_cp(&b, cp & 0xFFFF);
		}
	}
	return ps_from_buf(&b);
}

METHOD(get_options)
{
	return ps_from_enum(ps_type_find("System.Text.RegularExpressions.RegexOptions", 43, NULL), regex_options(ps_regex_of(c->self)));
}

METHOD(get_group_names)
{
	const struct regex *r = ps_regex_of(c->self);
	ps_value a = ps_array_new(&type_string, regex_group_count(r));
	for (uint32_t i = 0; i < ps_array(a)->count; i++)
		ps_array(a)->at[i] = ps_cstring(regex_group_name(r, i));
	return a;
}

METHOD(get_group_numbers)
{
	const struct regex *r = ps_regex_of(c->self);
	ps_value a = ps_array_new(&type_int32, regex_group_count(r));
	for (uint32_t i = 0; i < ps_array(a)->count; i++)
		ps_array(a)->at[i] = ps_from_int(regex_group_number(r, i));
	return a;
}

METHOD(name_from_number)
{
	const struct regex *r = ps_regex_of(c->self);
	for (uint32_t i = 0; i < regex_group_count(r); i++)
		if (regex_group_number(r, i) == arg_int(c, 0))
			return ps_cstring(regex_group_name(r, i));
	return ps_from_obj(ps_empty_string);
}

METHOD(number_from_name)
{
	const struct regex *r = ps_regex_of(c->self);
	int32_t i = regex_group_find(r, arg_str(c, 0)->text, arg_str(c, 0)->len);
	return ps_from_int(i < 0 ? -1 : regex_group_number(r, (uint32_t)i));
}

METHOD(get_right_to_left)
{
	return ps_from_bool((regex_options(ps_regex_of(c->self)) & REGEX_RIGHT_TO_LEFT) != 0);
}

METHOD(get_timeout)
{
	return ps_from_timespan(-10000);
}

static bool regex_text(ps_value v, struct buf *out)
{
	size_t n;
	const char *p = regex_pattern(ps_regex_of(v), &n);
	buf_put(out, p, n);
	return true;
}

#define OPTIONS ", System.Text.RegularExpressions.RegexOptions options"
static const struct ps_member_row regex_rows[] = {
	{"new(string pattern)", new_regex, NULL},
	{"new(string pattern" OPTIONS ")", new_regex, NULL},
	{"new(string pattern" OPTIONS ", timespan matchTimeout)", new_regex, NULL},
	{"int Count(string input)", count_matches, NULL},
	{"string[] GetGroupNames()", get_group_names, NULL},
	{"int[] GetGroupNumbers()", get_group_numbers, NULL},
	{"string GroupNameFromNumber(int i)", name_from_number, NULL},
	{"int GroupNumberFromName(string name)", number_from_name, NULL},
	{"bool IsMatch(string input)", is_match, NULL},
	{"bool IsMatch(string input, int startat)", is_match, NULL},
	{"System.Text.RegularExpressions.Match Match(string input)", match_one, NULL},
	{"System.Text.RegularExpressions.Match Match(string input, int startat)", match_one, NULL},
	{"System.Text.RegularExpressions.MatchCollection Matches(string input)", matches, NULL},
	{"System.Text.RegularExpressions.MatchCollection Matches(string input, int startat)", matches, NULL},
	{"string Replace(string input, string replacement)", replace, NULL},
	{"string Replace(string input, string replacement, int count)", replace, NULL},
	{"string Replace(string input, string replacement, int count, int startat)", replace, NULL},
	{"string Replace(string input, scriptblock evaluator)", replace, NULL},
	{"string Replace(string input, scriptblock evaluator, int count)", replace, NULL},
	{"string Replace(string input, scriptblock evaluator, int count, int startat)", replace, NULL},
	{"string[] Split(string input)", split, NULL},
	{"string[] Split(string input, int count)", split, NULL},
	{"string[] Split(string input, int count, int startat)", split, NULL},
	{"static int Count(string input, string pattern)", count_matches, NULL},
	{"static int Count(string input, string pattern" OPTIONS ")", count_matches, NULL},
	{"static string Escape(string str)", escape, NULL},
	{"static bool IsMatch(string input, string pattern)", is_match, NULL},
	{"static bool IsMatch(string input, string pattern" OPTIONS ")", is_match, NULL},
	{"static System.Text.RegularExpressions.Match Match(string input, string pattern)", match_one, NULL},
	{"static System.Text.RegularExpressions.Match Match(string input, string pattern" OPTIONS ")", match_one, NULL},
	{"static System.Text.RegularExpressions.MatchCollection Matches(string input, string pattern)", matches, NULL},
	{"static System.Text.RegularExpressions.MatchCollection Matches(string input, string pattern" OPTIONS ")", matches, NULL},
	{"static string Replace(string input, string pattern, string replacement)", replace, NULL},
	{"static string Replace(string input, string pattern, string replacement" OPTIONS ")", replace, NULL},
	{"static string Replace(string input, string pattern, scriptblock evaluator)", replace, NULL},
	{"static string Replace(string input, string pattern, scriptblock evaluator" OPTIONS ")", replace, NULL},
	{"static string[] Split(string input, string pattern)", split, NULL},
	{"static string[] Split(string input, string pattern" OPTIONS ")", split, NULL},
	{"static string Unescape(string str)", unescape, NULL},
	{"static timespan InfiniteMatchTimeout {get;}", get_timeout, NULL},
	{"System.Text.RegularExpressions.RegexOptions Options {get;}", get_options, NULL},
	{"bool RightToLeft {get;}", get_right_to_left, NULL},
	{"timespan MatchTimeout {get;}", get_timeout, NULL},
	ROWS_END};
static const struct ps_member_row capture_rows[] = {
	{"int Index {get;}", capture_index, NULL},
	{"int Length {get;}", capture_length, NULL},
	{"string Value {get;}", capture_value, NULL},
	ROWS_END};
static const struct ps_member_row group_rows[] = {
	{"System.Text.RegularExpressions.CaptureCollection Captures {get;}", group_captures, NULL},
	{"string Name {get;}", group_name, NULL},
	{"bool Success {get;}", group_success, NULL},
	ROWS_END};
static const struct ps_member_row match_rows[] = {
	{"System.Text.RegularExpressions.Match NextMatch()", match_next, NULL},
	{"string Result(string replacement)", match_result, NULL},
	{"static System.Text.RegularExpressions.Match Empty {get;}", match_empty, NULL},
	{"System.Text.RegularExpressions.GroupCollection Groups {get;}", match_groups, NULL},
	ROWS_END};
#define SEQUENCE_ROWS                                                                                                         \
	{"void CopyTo(array array, int arrayIndex)", sequence_copy_to, NULL},                                                    \
	{"System.Collections.IEnumerator GetEnumerator()", sequence_enumerator, NULL}, {"int Count {get;}", sequence_count, NULL}, \
	{"System.Object Item(System.Object index) {get;}", sequence_item, NULL}
static const struct ps_member_row sequence_rows[] = {SEQUENCE_ROWS, ROWS_END};
static const struct ps_member_row groups_rows[] = {
	SEQUENCE_ROWS,
	{"bool ContainsKey(string key)", groups_contain, NULL},
	{"System.Collections.Generic.IEnumerable[string] Keys {get;}", groups_keys, NULL},
	{"System.Object[] Values {get;}", groups_values, NULL},
	ROWS_END};
static const struct ps_type_ops regex_ops = {.to_string = regex_text};
static const struct ps_type_ops capture_ops = {.to_string = capture_text};
static const struct ps_type_ops sequence_ops = {
	.enumerate = sequence_enumerate, .count = sequence_length, .get_index = sequence_index};
REF_TYPE(regex, "System.Text.RegularExpressions.Regex", "regex", NULL, regex_rows, &regex_ops);
REF_TYPE(capture, "System.Text.RegularExpressions.Capture", NULL, NULL, capture_rows, &capture_ops);
DERIVED_TYPE(group, "System.Text.RegularExpressions.Group", capture, PS_TYPE_REF, group_rows, &capture_ops);
DERIVED_TYPE(match, "System.Text.RegularExpressions.Match", group, PS_TYPE_REF, match_rows, &capture_ops);
#define SEQUENCE_TYPE(sym, full, table)                                                                                       \
	struct ps_type type_##sym = {PS_TYPE_HEAD, .name = full, .base = &type_object, .tc = TC_OBJECT,                        \
	                             .flags = PS_TYPE_REF | PS_TYPE_ENUMERABLE, .rows = table, .ops = &sequence_ops,           \
	                             .interfaces = FACES_SEQUENCE " System.Collections.IList"}
SEQUENCE_TYPE(group_collection, "System.Text.RegularExpressions.GroupCollection", groups_rows);
SEQUENCE_TYPE(match_collection, "System.Text.RegularExpressions.MatchCollection", sequence_rows);
SEQUENCE_TYPE(capture_collection, "System.Text.RegularExpressions.CaptureCollection", sequence_rows);
