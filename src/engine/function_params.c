/* SPDX-License-Identifier: MIT */
/*
 * engine/function_params.c - the parameter table of a function, script or script block, from its param block and
 * attributes.  Attribute arguments are evaluated once, when the table is made.
 */
#include <string.h>

#include "base/utf.h"
#include "engine/errors.h"
#include "engine/params.h"
#include "heap/heap.h"

bool attribute_is(const struct ast_attribute *a, const char *name)
{
	const char *have = a->type->name;
	if (!have)
		return false;
	static const char prefix[] = "System.Management.Automation.";
	if (str_starts_nocase(have, prefix))
		have += sizeof prefix - 1;
	size_t n = strlen(name);
	return str_starts_nocase(have, name) && (have[n] == '\0' || str_eq_nocase(have + n, "Attribute"));
}

/* The value of a named argument; PS_UNSET when it is not written, PS_FAIL when it fails. */
static ps_value attribute_named(struct runspace *rs, const struct ast_attribute *a, const char *name)
{
	for (uint32_t i = 0; i < a->named_values.count; i++)
		if (str_eq_nocase(a->named_names[i], name))
			return a->named_values.at[i] ? eval_expr(rs, a->named_values.at[i]) : PS_TRUE;
	return PS_UNSET;
}

static bool attribute_flag(struct runspace *rs, const struct ast_attribute *a, const char *name, bool *ret)
{
	ps_value v = attribute_named(rs, a, name);
	if (ps_failed(v))
		return false;
	if (!ps_is_unset(v))
		*ret = ps_truth(v);
	return true;
}

static bool attribute_text(struct runspace *rs, const struct ast_attribute *a, const char *name, const char **ret)
{
	ps_value v = attribute_named(rs, a, name);
	if (ps_failed(v))
		return false;
	if (ps_is_unset(v))
		return true;
	v = ps_to_string(v);
	if (ps_failed(v))
		return false;
	*ret = ps_str(v)->text;
	return true;
}

static ps_value attribute_positional(struct runspace *rs, const struct ast_attribute *a, uint32_t i)
{
	return i < a->positional.count ? eval_expr(rs, a->positional.at[i]) : PS_UNSET;
}

/* All positional arguments as texts (arrays flattened). */
static bool attribute_words(struct runspace *rs, const struct ast_attribute *a, const char ***ret, uint32_t *ret_n)
{
	struct ps_vec all = {NULL, 0, 0};
	for (uint32_t i = 0; i < a->positional.count; i++) {
		ps_value v = eval_expr(rs, a->positional.at[i]);
		if (ps_failed(v) || !ps_flatten(v, &all))
			return false;
	}
	*ret = heap_array(const char *, all.count + 1);
	*ret_n = all.count;
	for (uint32_t i = 0; i < all.count; i++) {
		ps_value s = ps_to_string(all.at[i]);
		if (ps_failed(s))
			return false;
		(*ret)[i] = ps_str(s)->text;
	}
	return true;
}

static bool check_range_arguments(struct runspace *rs, struct ast_attribute *a, struct param_check *c)
{
	c->lo = attribute_positional(rs, a, 0);
	c->hi = attribute_positional(rs, a, 1);
	if (ps_failed(c->lo) || ps_failed(c->hi))
		return false;
	if (!ps_is_unset(c->hi) || c->kind != CHECK_RANGE)
		return true;
	static const char *const kinds[] = {"Positive", "NonNegative", "Negative", "NonPositive"};
	ps_value s = ps_to_string(c->lo);
	if (ps_failed(s))
		return false;
	c->kind = CHECK_RANGE_KIND;
	c->lo = ps_from_int(0);
	for (int32_t i = 0; i < 4; i++)
		if (str_eq_nocase(ps_str(s)->text, kinds[i]))
			c->lo = ps_from_int(i);
	return true;
}

bool attribute_check_new(struct runspace *rs, struct ast_attribute *a, struct param_check **ret)
{
	static const struct {
		const char *name;
		enum check_kind kind;
	} kinds[] = {{"ValidateNotNull", CHECK_NOT_NULL},
	             {"ValidateNotNullOrEmpty", CHECK_NOT_NULL_OR_EMPTY},
	             {"ValidateNotNullOrWhiteSpace", CHECK_NOT_NULL_OR_WHITE_SPACE},
	             {"ValidateSet", CHECK_SET},
	             {"ValidateRange", CHECK_RANGE},
	             {"ValidateCount", CHECK_COUNT},
	             {"ValidateLength", CHECK_LENGTH},
	             {"ValidatePattern", CHECK_PATTERN},
	             {"ValidateScript", CHECK_SCRIPT}};
	*ret = NULL;
	size_t k = 0;
	while (k < ARRAY_LEN(kinds) && !attribute_is(a, kinds[k].name))
		k++;
	if (k == ARRAY_LEN(kinds))
		return false;
	struct param_check *c = heap_new(struct param_check);
	c->kind = kinds[k].kind;
	if (!attribute_text(rs, a, "ErrorMessage", &c->message))
		return false;
	switch (c->kind) {
	case CHECK_SET: {
		bool ignore_case = true;
		if (!attribute_words(rs, a, &c->words, &c->word_count) ||
		    !attribute_flag(rs, a, "IgnoreCase", &ignore_case))
			return false;
		c->case_sensitive = !ignore_case;
		break;
	}
	case CHECK_RANGE:
	case CHECK_COUNT:
	case CHECK_LENGTH:
		if (!check_range_arguments(rs, a, c))
			return false;
		break;
	case CHECK_PATTERN: {
		ps_value options = attribute_named(rs, a, "Options");
		const char **words;
		uint32_t n;
		if (ps_failed(options) || !attribute_words(rs, a, &words, &n))
			return false;
		c->pattern = n ? words[0] : "";
		if (!ps_is_unset(options)) {
			ps_value text = ps_to_string(options);
			c->case_sensitive = !ps_failed(text) && !strstr(ps_str(text)->text, "IgnoreCase");
		}
		break;
	}
	case CHECK_SCRIPT:
		c->block = attribute_positional(rs, a, 0);
		if (ps_failed(c->block))
			return false;
		break;
	case CHECK_NOT_NULL:
	case CHECK_NOT_NULL_OR_EMPTY:
	case CHECK_NOT_NULL_OR_WHITE_SPACE:
	case CHECK_RANGE_KIND:
		break;
	}
	*ret = c;
	return true;
}

/* One [Parameter(…)]: a row. */
static bool parameter_row(struct runspace *rs, struct param_table *t, struct param *p, const struct ast_attribute *a)
{
	struct param_row *r = &p->rows[p->row_count];
	*r = (struct param_row){.set = PARAM_ALL_SETS, .position = -1};
	const char *set = NULL;
	if (!attribute_flag(rs, a, "Mandatory", &r->mandatory) ||
	    !attribute_flag(rs, a, "ValueFromPipeline", &r->pipeline) ||
	    !attribute_flag(rs, a, "ValueFromPipelineByPropertyName", &r->by_name) ||
	    !attribute_flag(rs, a, "ValueFromRemainingArguments", &r->remaining) ||
	    !attribute_flag(rs, a, "DontShow", &p->dont_show) || !attribute_text(rs, a, "ParameterSetName", &set) ||
	    !attribute_text(rs, a, "HelpMessage", &r->help))
		return false;
	ps_value position = attribute_named(rs, a, "Position");
	if (ps_failed(position))
		return false;
	if (!ps_is_unset(position)) {
		position = ps_convert(position, &type_int32);
		if (ps_failed(position))
			return false;
		r->position = ps_int(position) < 0 ? -1 : ps_int(position);
	}
	if (set)
		r->set = params_set_bit(t, set);
	p->row_count++;
	return true;
}

static bool parameter_attribute(struct runspace *rs, struct param_table *t, struct param *p, struct ast_attribute *a)
{
	if (attribute_is(a, "Parameter"))
		return parameter_row(rs, t, p, a);
	if (attribute_is(a, "Alias"))
		return attribute_words(rs, a, &p->aliases, &p->alias_count);
	if (attribute_is(a, "AllowNull"))
		p->allow_null = true;
	else if (attribute_is(a, "AllowEmptyString"))
		p->allow_empty_string = true;
	else if (attribute_is(a, "AllowEmptyCollection"))
		p->allow_empty_collection = true;
	else {
		struct param_check *c;
		if (!attribute_check_new(rs, a, &c))
			return ps_pending().bits == 0;
		struct param_check **at = &p->checks;
		while (*at)
			at = &(*at)->next;
		*at = c;
	}
	return true;
}

static bool param_of_ast(struct runspace *rs, struct param_table *t, const struct lang_source *source, struct ast_parameter *q,
                         int32_t slot)
{
	struct param *p = &t->at[t->count++];
	p->name = eval_spelling(source, &q->a, q->name);
	p->name_len = q->name->len;
	p->ast = q;
	p->arg = slot;
	p->is_function = true;
	p->type_known = true;
	uint32_t attributes = 0;
	for (uint32_t i = 0; i < q->attributes.count; i++)
		attributes += q->attributes.at[i]->kind == AST_ATTRIBUTE;
	if (q->type) {
		p->type = eval_type(rs, q->type);
		if (!p->type)
			return false;
		p->type_name = p->type->name;
		p->is_switch = p->type == &type_switch;
	}
	p->rows = heap_array(struct param_row, attributes + 1);
	if (attributes)
		t->plain = false;
	for (uint32_t i = 0; i < q->attributes.count; i++)
		if (q->attributes.at[i]->kind == AST_ATTRIBUTE &&
		    !parameter_attribute(rs, t, p, (struct ast_attribute *)q->attributes.at[i]))
			return false;
	if (p->row_count == 0)
		p->rows[p->row_count++] = (struct param_row){.set = PARAM_ALL_SETS, .position = -1};
	for (uint32_t i = 0; i < p->row_count; i++) {
		p->sets |= p->rows[i].set;
		p->mandatory |= p->rows[i].mandatory;
		t->has_pipeline |= p->rows[i].pipeline || p->rows[i].by_name;
		t->has_remaining |= p->rows[i].remaining;
	}
	return true;
}

static bool binding_attribute(struct runspace *rs, struct param_table *t, const struct ast_attribute *a)
{
	const char *set = NULL;
	if (!attribute_flag(rs, a, "SupportsShouldProcess", &t->should_process) ||
	    !attribute_flag(rs, a, "PositionalBinding", &t->positional_binding) ||
	    !attribute_text(rs, a, "ConfirmImpact", &t->confirm_impact) ||
	    !attribute_text(rs, a, "DefaultParameterSetName", &set))
		return false;
	t->default_name = set;
	return true;
}

/* Parameters without a written position get one in order, switches excepted, when no parameter has one of its own. */
static void positions_assign(struct param_table *t)
{
	bool any = false;
	for (uint32_t i = 0; i < t->own; i++)
		for (uint32_t k = 0; k < t->at[i].row_count; k++)
			any |= t->at[i].rows[k].position >= 0;
	if (any || !t->positional_binding)
		return;
	int32_t position = 0;
	for (uint32_t i = 0; i < t->own; i++) {
		struct param *p = &t->at[i];
		bool remaining = false;
		for (uint32_t k = 0; k < p->row_count; k++)
			remaining |= p->rows[k].remaining;
		if (p->is_switch || remaining)
			continue;
		for (uint32_t k = 0; k < p->row_count; k++)
			p->rows[k].position = position;
		position++;
	}
}

static bool block_attributes(struct runspace *rs, struct param_table *t, const struct ast_script_block *b)
{
	for (uint32_t i = 0; i < b->attributes.count; i++) {
		if (b->attributes.at[i]->kind != AST_ATTRIBUTE)
			continue;
		struct ast_attribute *a = (struct ast_attribute *)b->attributes.at[i];
		if (attribute_is(a, "CmdletBinding") && !binding_attribute(rs, t, a))
			return false;
		if (!attribute_is(a, "OutputType"))
			continue;
		t->outputs = heap_array(const char *, t->output_count + a->positional.count);
		for (uint32_t k = 0; k < a->positional.count; k++) {
			ps_value v = eval_expr(rs, a->positional.at[k]);
			if (ps_failed(v))
				return false;
			ps_value s =
			    ps_tc(v) == TC_TYPE ? ps_cstring(((const struct ps_type *)v.bits)->name) : ps_to_string(v);
			if (ps_failed(s))
				return false;
			t->outputs[t->output_count++] = ps_str(s)->text;
		}
	}
	return true;
}

struct param_table *params_of_block(struct runspace *rs, struct script_block *sb)
{
	if (sb->params)
		return sb->params;
	const struct ast_script_block *b = sb->ast;
	uint32_t n = b->params ? b->params->params.count : 0;
	struct param_table *t = heap_new(struct param_table);
	t->at = heap_array(struct param, n + COMMON_COUNT);
	t->positional_binding = true;
	t->plain = true;
	t->confirm_impact = "Medium";
	t->advanced = b->has_cmdlet_binding;
	if (!block_attributes(rs, t, b))
		return NULL;
	for (uint32_t i = 0; i < n; i++)
		if (!param_of_ast(rs, t, b->source, (struct ast_parameter *)b->params->params.at[i], (int32_t)i))
			return NULL;
	if (t->default_name)
		t->default_set = params_set_bit(t, t->default_name);
	if (t->default_set == PARAM_ALL_SETS)
		t->default_set = 0;
	t->own = t->count;
	positions_assign(t);
	if (t->advanced) {
		t->plain = false;
		params_add_common(t);
	}
	sb->params = t;
	return t;
}
