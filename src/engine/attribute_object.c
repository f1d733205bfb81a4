/* SPDX-License-Identifier: MIT */
/*
 * engine/attribute_object.c - see attribute_object.h.  An attribute object is a bag of named values plus the positional
 * arguments of its constructor; params are built from them as from written attributes.
 */
#include "engine/attribute_object.h"

#include <string.h>
#include <strings.h>

#include "base/utf.h"
#include "heap/heap.h"
#include "object/psobject.h"

struct attribute_object {
	struct ps_refobj ref;
	struct ps_vec positional;
	ps_value named; /* hashtable */
};

static struct attribute_object *bag(ps_value v)
{
	return (struct attribute_object *)v.bits;
}

static ps_value make(const struct ps_call *c)
{
	struct attribute_object *a = heap_new(struct attribute_object);
	a->ref.o.type = c->type;
	a->named = ps_hashtable_new();
	for (uint32_t i = 0; i < c->argc; i++)
		if (!ps_flatten(c->args[i], &a->positional))
			return PS_FAIL;
	return ps_from_obj(a);
}

static int get_dynamic(ps_value v, const char *name, size_t n, ps_value *ret)
{
	ps_value x = ps_dict_get_str(ps_dict(bag(v)->named), name, n);
	if (ps_failed(x))
		return -1;
	*ret = ps_is_unset(x) ? PS_NULL : x;
	return !ps_is_unset(x);
}

static int set_dynamic(ps_value v, const char *name, size_t n, ps_value item)
{
	ps_dict_set_str(ps_dict(bag(v)->named), heap_strndup(name, n), item);
	return 1;
}

static const struct ps_member_row rows[] = {{"new()", make, NULL},
                                            {"new(System.Object a)", make, NULL},
                                            {"new(System.Object a, System.Object b)", make, NULL},
                                            {"new(params System.Object[] values)", make, NULL},
                                            {NULL, NULL, NULL}};
static const struct ps_type_ops ops = {.get_dynamic = get_dynamic, .set_dynamic = set_dynamic};
static struct ps_type type_attribute = {PS_TYPE_HEAD, .name = "System.Attribute", .base = &type_object, .tc = TC_OBJECT,
                                        .flags = PS_TYPE_REF | PS_TYPE_ABSTRACT};

#define ATTRIBUTES(X)                                                                                                  \
	X(parameter, "Parameter")                                                                                      \
	X(alias, "Alias") X(allow_null, "AllowNull") X(allow_empty_string, "AllowEmptyString")                         \
	    X(allow_empty_collection, "AllowEmptyCollection") X(validate_set, "ValidateSet")                           \
	        X(validate_range, "ValidateRange") X(validate_pattern, "ValidatePattern")                              \
	            X(validate_length, "ValidateLength") X(validate_count, "ValidateCount")                            \
	                X(validate_script, "ValidateScript") X(validate_not_null, "ValidateNotNull")                   \
	                    X(validate_not_null_or_empty, "ValidateNotNullOrEmpty")
#define X(sym, text)                                                                                                   \
	static struct ps_type type_##sym = {PS_TYPE_HEAD,                                                              \
	                                    .name = "System.Management.Automation." text "Attribute",                  \
	                                    .base = &type_attribute,                                                   \
	                                    .tc = TC_OBJECT,                                                           \
	                                    .flags = PS_TYPE_REF,                                                      \
	                                    .rows = rows,                                                              \
	                                    .ops = &ops};
ATTRIBUTES(X)
#undef X

/* ---- RuntimeDefinedParameter and its dictionary ---- */
struct runtime_parameter {
	struct ps_refobj ref;
	ps_value name, type, attributes, value;
	bool is_set;
};

static struct ps_type type_runtime_parameter;

static struct runtime_parameter *runtime_of(const struct ps_call *c)
{
	return (struct runtime_parameter *)c->self.bits;
}

static ps_value runtime_new(const struct ps_call *c)
{
	struct runtime_parameter *p = heap_new(struct runtime_parameter);
	p->ref.o.type = &type_runtime_parameter;
	p->name = c->argc ? c->args[0] : PS_NULL;
	p->type = c->argc > 1 ? c->args[1] : ps_from_type(&type_object);
	p->attributes = c->argc > 2 ? c->args[2] : ps_list_new(&type_arraylist);
	p->value = PS_NULL;
	return ps_from_obj(p);
}

static ps_value runtime_name(const struct ps_call *c)
{
	return runtime_of(c)->name;
}
static ps_value runtime_set_name(const struct ps_call *c)
{
	runtime_of(c)->name = c->args[0];
	return PS_NOTHING;
}
static ps_value runtime_type(const struct ps_call *c)
{
	return runtime_of(c)->type;
}
static ps_value runtime_set_type(const struct ps_call *c)
{
	runtime_of(c)->type = c->args[0];
	return PS_NOTHING;
}
static ps_value runtime_attributes(const struct ps_call *c)
{
	return runtime_of(c)->attributes;
}
static ps_value runtime_value(const struct ps_call *c)
{
	return runtime_of(c)->value;
}
static ps_value runtime_set_value(const struct ps_call *c)
{
	runtime_of(c)->value = c->args[0];
	runtime_of(c)->is_set = true;
	return PS_NOTHING;
}
static ps_value runtime_is_set(const struct ps_call *c)
{
	return ps_from_bool(runtime_of(c)->is_set);
}

static const struct ps_member_row runtime_rows[] = {
    {"new()", runtime_new, NULL},
    {"new(string name, type parameterType, System.Object attributes)", runtime_new, NULL},
    {"string Name {get;set;}", runtime_name, runtime_set_name},
    {"type ParameterType {get;set;}", runtime_type, runtime_set_type},
    {"System.Object Attributes {get;}", runtime_attributes, NULL},
    {"System.Object Value {get;set;}", runtime_value, runtime_set_value},
    {"bool IsSet {get;set;}", runtime_is_set, NULL},
    {NULL, NULL, NULL}};
static struct ps_type type_runtime_parameter = {
    PS_TYPE_HEAD,         .name = "System.Management.Automation.RuntimeDefinedParameter",
    .base = &type_object, .tc = TC_OBJECT,
    .flags = PS_TYPE_REF, .rows = runtime_rows};

static ps_value dictionary_new(const struct ps_call *c)
{
	return ps_dict_new(c->type, true);
}
static const struct ps_member_row dictionary_rows[] = {{"new()", dictionary_new, NULL}, {NULL, NULL, NULL}};
static struct ps_type type_runtime_dictionary = {PS_TYPE_HEAD,
                                                 .name =
                                                     "System.Management.Automation.RuntimeDefinedParameterDictionary",
                                                 .base = &type_dictionary,
                                                 .tc = TC_DICT,
                                                 .flags = PS_TYPE_REF,
                                                 .rows = dictionary_rows};

const struct ps_type *attribute_type_find(const char *name, size_t n)
{
	static const struct ps_type *const types[] = {
#define X(sym, text) &type_##sym,
	    ATTRIBUTES(X)
#undef X
	        & type_attribute,
	    &type_runtime_parameter, &type_runtime_dictionary};
	static const char prefix[] = "System.Management.Automation.";
	for (size_t i = 0; i < ARRAY_LEN(types); i++) {
		const char *full = types[i]->name;
		if (utf_equal_nocase(full, strlen(full), name, n) ||
		    (str_starts_nocase(full, prefix) &&
		     utf_equal_nocase(full + sizeof prefix - 1, strlen(full) - sizeof prefix + 1, name, n)))
			return types[i];
		if (str_starts_nocase(full, "System.") && utf_equal_nocase(full + 7, strlen(full) - 7, name, n))
			return types[i];
	}
	return NULL;
}

/* ---- to parameters ---- */
static ps_value named(const struct attribute_object *a, const char *name)
{
	ps_value v = ps_dict_get_str(ps_dict(a->named), name, strlen(name));
	if (ps_failed(v))
		ps_take_pending();
	return ps_failed(v) || ps_is_unset(v) ? PS_NULL : v;
}

static const char **texts(const struct ps_vec *v, uint32_t *ret_n)
{
	const char **out = heap_array(const char *, v->count + 1);
	*ret_n = 0;
	for (uint32_t i = 0; i < v->count; i++) {
		ps_value s = ps_to_string(v->at[i]);
		if (!ps_failed(s))
			out[(*ret_n)++] = ps_str(s)->text;
	}
	return out;
}

static void add_row(struct param_table *t, struct param *p, const struct attribute_object *a)
{
	ps_value position = ps_try_convert(named(a, "Position"), &type_int32), set = named(a, "ParameterSetName");
	struct param_row *r = &p->rows[p->row_count++];
	*r = (struct param_row){.set = ps_is_string(set) ? params_set_bit(t, ps_str(set)->text) : PARAM_ALL_SETS,
	                        .position =
	                            ps_is_int(position) && !ps_is_null(named(a, "Position")) ? ps_int(position) : -1,
	                        .mandatory = ps_truth(named(a, "Mandatory")),
	                        .pipeline = ps_truth(named(a, "ValueFromPipeline")),
	                        .by_name = ps_truth(named(a, "ValueFromPipelineByPropertyName")),
	                        .remaining = ps_truth(named(a, "ValueFromRemainingArguments"))};
}

static void add_check(struct param *p, const struct attribute_object *a)
{
	static const struct {
		const struct ps_type *type;
		enum check_kind kind;
	} kinds[] = {
	    {&type_validate_set, CHECK_SET},           {&type_validate_range, CHECK_RANGE},
	    {&type_validate_pattern, CHECK_PATTERN},   {&type_validate_length, CHECK_LENGTH},
	    {&type_validate_count, CHECK_COUNT},       {&type_validate_script, CHECK_SCRIPT},
	    {&type_validate_not_null, CHECK_NOT_NULL}, {&type_validate_not_null_or_empty, CHECK_NOT_NULL_OR_EMPTY}};
	for (size_t i = 0; i < ARRAY_LEN(kinds); i++) {
		if (a->ref.o.type != kinds[i].type)
			continue;
		struct param_check *c = heap_new(struct param_check);
		c->kind = kinds[i].kind;
		c->lo = a->positional.count > 0 ? a->positional.at[0] : PS_NULL;
		c->hi = a->positional.count > 1 ? a->positional.at[1] : PS_NULL;
		c->block = c->lo;
		const char **words = texts(&a->positional, &c->word_count);
		c->words = words;
		c->pattern = c->word_count ? words[0] : "";
		c->next = p->checks;
		p->checks = c;
	}
}

static void add_attributes(struct param_table *t, struct param *p, ps_value attributes)
{
	struct ps_vec all = {NULL, 0, 0};
	if (!ps_is_null(attributes) && !ps_flatten(attributes, &all))
		ps_take_pending();
	p->rows = heap_array(struct param_row, all.count + 1);
	for (uint32_t i = 0; i < all.count; i++) {
		ps_value v = ps_base(all.at[i]);
		if (!ps_is_obj(v) || ps_type_of(v)->ops != &ops)
			continue;
		const struct attribute_object *a = bag(v);
		const struct ps_type *kind = a->ref.o.type;
		if (kind == &type_parameter)
			add_row(t, p, a);
		else if (kind == &type_alias)
			p->aliases = texts(&a->positional, &p->alias_count);
		else if (kind == &type_allow_null)
			p->allow_null = true;
		else if (kind == &type_allow_empty_string)
			p->allow_empty_string = true;
		else if (kind == &type_allow_empty_collection)
			p->allow_empty_collection = true;
		else
			add_check(p, a);
	}
	if (p->row_count == 0)
		p->rows[p->row_count++] = (struct param_row){.set = PARAM_ALL_SETS, .position = -1};
	for (uint32_t i = 0; i < p->row_count; i++) {
		p->sets |= p->rows[i].set;
		p->mandatory |= p->rows[i].mandatory;
		t->has_pipeline |= p->rows[i].pipeline || p->rows[i].by_name;
		t->has_remaining |= p->rows[i].remaining;
	}
}

uint32_t dynamic_count(ps_value dictionary)
{
	dictionary = ps_base(dictionary);
	return ps_is_obj(dictionary) && ps_tc(dictionary) == TC_DICT ? ps_dict_count(ps_dict(dictionary)) : 0;
}

bool dynamic_params(struct param_table *t, ps_value dictionary)
{
	uint32_t pos = 0;
	ps_value key, value;
	dictionary = ps_base(dictionary);
	while (ps_dict_next(ps_dict(dictionary), &pos, &key, &value)) {
		value = ps_base(value);
		ps_value name = ps_to_string(key);
		if (ps_failed(name))
			return false;
		if (!ps_is_obj(value) || ps_type_of(value) != &type_runtime_parameter)
			continue;
		const struct runtime_parameter *r = (const struct runtime_parameter *)value.bits;
		struct param *p = &t->at[t->count++];
		*p = (struct param){.name = ps_str(name)->text,
		                    .name_len = ps_str(name)->len,
		                    .arg = -1,
		                    .is_function = true,
		                    .type_known = true};
		if (ps_tc(r->type) == TC_TYPE)
			p->type = (const struct ps_type *)ps_base(r->type).bits;
		p->is_switch = p->type == &type_switch;
		add_attributes(t, p, r->attributes);
	}
	return true;
}
