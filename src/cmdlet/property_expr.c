/* SPDX-License-Identifier: MIT */
/*
 * cmdlet/property_expr.c - property expressions and ordering, see property_expr.h.
 *
 * Sorting extracts keys once; a column of small integers or of strings is compared without looking at types again.
 */
#include "cmdlet/property_expr.h"

#include <string.h>

#include "base/alloc.h"
#include "base/utf.h"
#include "heap/heap.h"
#include "object/hooks.h"
#include "object/typedata.h"
#include "object/psmember.h"
#include "object/wildcard.h"

/* ---- parsing ---- */
enum key { KEY_EXPRESSION, KEY_LABEL, KEY_NAME, KEY_ASCENDING, KEY_DESCENDING, KEY_WIDTH, KEY_ALIGN, KEY_FORMAT, KEY_COUNT };
static const struct {
	const char *name;
	unsigned needs;
} key_rows[KEY_COUNT] = {{"expression", 0},
                         {"label", EXPR_LABEL},
                         {"name", EXPR_LABEL},
                         {"ascending", EXPR_DIRECTION},
                         {"descending", EXPR_DIRECTION},
                         {"width", EXPR_WIDTH},
                         {"alignment", EXPR_ALIGN},
                         {"formatstring", EXPR_FORMAT}};

static int key_of(const char *text, unsigned keys)
{
	int found = -1;
	for (int k = 0; k < KEY_COUNT; k++) {
		if (key_rows[k].needs & ~keys)
			continue;
		if (str_eq_nocase(key_rows[k].name, text))
			return k;
		if (*text && str_starts_nocase(key_rows[k].name, text) && found < 0)
			found = k;
	}
	return found;
}

static bool set_expression(struct cmdlet_call *c, ps_value v, struct prop_expr *e)
{
	v = ps_base(v);
	if (ps_tc(v) == TC_SCRIPT_BLOCK) {
		e->block = v;
		return true;
	}
	if (ps_is_null(v)) {
		cmdlet_throw(c, &type_exc_not_supported, "DictionaryKeyIllegalValue", CAT_INVALID_ARGUMENT, PS_NULL,
		             "The Expression key has a type, <null>, that is not valid; expected types are {System.String, "
		             "System.Management.Automation.ScriptBlock}.");
		return false;
	}
	ps_value text = ps_to_string(v);
	if (ps_failed(text))
		return false;
	e->name = ps_str(text)->text;
	e->len = ps_str(text)->len;
	e->wild = wildcard_contains(e->name, e->len);
	return true;
}

static bool set_key(struct cmdlet_call *c, int key, ps_value v, struct prop_expr *e)
{
	if (key == KEY_EXPRESSION)
		return set_expression(c, v, e);
	if (key == KEY_ASCENDING || key == KEY_DESCENDING) {
		if (ps_truth(v))
			e->direction = key == KEY_ASCENDING ? 1 : -1;
		else if (!e->direction)
			e->direction = key == KEY_ASCENDING ? -1 : 1;
		return true;
	}
	ps_value text = ps_to_string(v);
	if (ps_failed(text))
		return false;
	const char *s = ps_str(text)->text;
	if (key == KEY_WIDTH)
		e->width = s;
	else if (key == KEY_ALIGN)
		e->align = s;
	else if (key == KEY_FORMAT)
		e->format = s;
	else
		e->label = s;
	return true;
}

bool prop_expr_parse(struct cmdlet_call *c, ps_value arg, unsigned keys, struct prop_expr *ret)
{
	*ret = (struct prop_expr){.block = PS_UNSET};
	ps_value base = ps_base(arg);
	if (ps_tc(base) != TC_DICT)
		return set_expression(c, arg, ret);
	uint32_t pos = 0;
	ps_value key, value;
	while (ps_dict_next(ps_dict(base), &pos, &key, &value)) {
		ps_value text = ps_to_string(key);
		if (ps_failed(text))
			return false;
		int k = key_of(ps_str(text)->text, keys);
		if (k < 0) {
			cmdlet_throw(c, &type_exc_not_supported, "DictionaryKeyUnknown", CAT_INVALID_ARGUMENT, PS_NULL,
			             "The %s key is not valid.", ps_str(text)->text);
			return false;
		}
		if (!set_key(c, k, value, ret))
			return false;
	}
	if (!ret->name && ps_is_unset(ret->block)) {
		/* a name alone names the property */
		if (ret->label && (keys & EXPR_LABEL)) {
			ret->name = ret->label;
			ret->len = (uint32_t)strlen(ret->name);
			ret->wild = wildcard_contains(ret->name, ret->len);
			return true;
		}
		cmdlet_throw(c, &type_exc_not_supported, "DictionaryKeyMandatoryEntry", CAT_INVALID_ARGUMENT, PS_NULL,
		             "The Expression key is mandatory.");
		return false;
	}
	return true;
}

enum ps_status prop_exprs_parse(struct cmdlet_call *c, int param, unsigned keys, struct prop_expr **ret, uint32_t *ret_n)
{
	*ret = NULL;
	*ret_n = 0;
	if (!cmdlet_has(c, param))
		return PS_OK;
	uint32_t n;
	const ps_value *args = cmdlet_array(c, param, &n);
	struct prop_expr *e = n ? heap_array(struct prop_expr, n) : NULL;
	uint32_t used = 0;
	for (uint32_t i = 0; i < n; i++) {
		if (ps_is_null(args[i]))
			continue;
		if (!prop_expr_parse(c, args[i], keys, &e[used++]))
			return PS_ERROR;
	}
	*ret = e;
	*ret_n = used;
	return PS_OK;
}

const char *prop_expr_label(const struct prop_expr *e)
{
	if (e->label)
		return e->label;
	if (e->name)
		return e->name;
	ps_value text = object_hooks.block_text(e->block);
	return ps_is_string(text) ? ps_str(text)->text : "";
}

/* ---- values ---- */
/* A member of a dictionary that is no Hashtable: its keys are no properties. */
static enum prop_found dict_property(ps_value obj, ps_value base, const char *name, size_t n, ps_value *ret)
{
	if (!ps_find_ext(obj, name, n) && !ps_typedata_of(obj, name, n)) {
		const struct ps_member *m = ps_type_member(ps_base_type(base), name, n, false);
		if (!m || m->kind != PS_PROPERTY || !m->row->call)
			return PROP_MISSING;
		struct ps_call call = {m->declared_by, base, NULL, 0, m};
		*ret = m->row->call(&call);
		if (!ps_failed(*ret))
			return PROP_OK;
		*ret = ps_take_pending();
		return PROP_THREW;
	}
	return ps_get_member(obj, name, n, ret) == PS_FOUND ? PROP_OK : PROP_MISSING;
}

enum prop_found prop_value(ps_value obj, const char *name, size_t n, ps_value *ret)
{
	*ret = PS_NULL;
	if (ps_is_null(obj))
		return PROP_MISSING;
	ps_value base = ps_is_obj(obj) ? ps_base(obj) : obj;
	if (PS_UNLIKELY(ps_tc(base) == TC_DICT && ps_type_of(base) != &type_hashtable))
		return dict_property(obj, base, name, n, ret);
	enum ps_lookup found = ps_get_member(obj, name, n, ret);
	if (found == PS_FOUND) {
		if (ps_is_obj(*ret) && (ps_obj(*ret)->type == &type_psmethod || ps_obj(*ret)->type == &type_psscriptmethod)) {
			*ret = PS_NULL; /* methods are no properties */
			return PROP_MISSING;
		}
		return PROP_OK;
	}
	*ret = PS_NULL;
	if (found == PS_NOT_FOUND)
		return PROP_MISSING;
	*ret = ps_take_pending();
	return PROP_THREW;
}

enum prop_found prop_expr_value(struct cmdlet_call *c, const struct prop_expr *e, ps_value obj, ps_value *ret)
{
	if (e->name)
		return prop_value(obj, e->name, e->len, ret);
	struct sink_vec out;
	sink_vec_init(&out);
	enum ps_status st = cmdlet_invoke(c, e->block, obj, NULL, 0, &out.s);
	if (st == PS_ERROR) {
		*ret = ps_take_pending();
		return PROP_THREW;
	}
	*ret = ps_vec_collapse(&out.vec);
	return PROP_OK;
}

#define ALL_PROPERTIES (EXT_NOTE | EXT_PROPERTY | EXT_ALIAS | EXT_SCRIPT_PROPERTY | EXT_CODE_PROPERTY)

static void add_name(struct prop_expr **at, uint32_t *n, uint32_t *cap, const struct prop_expr *like, const char *name)
{
	if (*n == *cap) {
		uint32_t more = *cap ? *cap * 2 : 16;
		struct prop_expr *grown = heap_array(struct prop_expr, more);
		if (*n)
			memcpy(grown, *at, *n * sizeof *grown);
		*at = grown;
		*cap = more;
	}
	struct prop_expr e = *like;
	e.name = name;
	e.len = (uint32_t)strlen(name);
	e.wild = false;
	(*at)[(*n)++] = e;
}

static void resolve_set(const struct prop_expr *e, ps_value obj, const struct ps_ext_member *set, struct prop_expr **ret, uint32_t *ret_n)
{
	uint32_t cap = 0;
	(void)obj;
	ps_value names = ps_property_set_names(set);
	if (ps_failed(names)) {
		ps_take_pending();
		return;
	}
	const struct ps_array *a = ps_array(names);
	for (uint32_t i = 0; i < a->count; i++)
		add_name(ret, ret_n, &cap, e, ps_str(a->at[i])->text);
}

void prop_expr_resolve(const struct prop_expr *e, ps_value obj, struct prop_expr **ret, uint32_t *ret_n)
{
	*ret = NULL;
	*ret_n = 0;
	uint32_t cap = 0;
	if (!e->name || !e->wild) {
		const struct ps_ext_member *m = e->name ? ps_typedata_of(obj, e->name, e->len) : NULL;
		if (m && m->kind == EXT_PROPERTY_SET) {
			resolve_set(e, obj, m, ret, ret_n);
			return;
		}
		*ret = heap_new(struct prop_expr);
		**ret = *e;
		*ret_n = 1;
		return;
	}
	ps_value base = ps_base(obj);
	if (ps_type_of(base) == &type_hashtable) {
		uint32_t pos = 0;
		ps_value key, value;
		while (ps_dict_next(ps_dict(base), &pos, &key, &value)) {
			ps_value text = ps_to_string(key);
			if (!ps_failed(text) && ps_like(ps_str(text)->text, ps_str(text)->len, e->name, e->len, true))
				add_name(ret, ret_n, &cap, e, ps_str(text)->text);
		}
		return;
	}
	uint32_t count;
	struct ps_prop_info *props = ps_properties(obj, ALL_PROPERTIES, &count);
	for (uint32_t i = 0; i < count; i++)
		if (!props[i].hidden && !props[i].is_static && ps_like(props[i].name, strlen(props[i].name), e->name, e->len, true))
			add_name(ret, ret_n, &cap, e, props[i].name);
}

/* ---- ordering ---- */
static int text_compare(ps_value a, ps_value b, bool ignore_case)
{
	struct buf x = BUF_INIT, y = BUF_INIT;
	if (!ps_is_null(a) && !ps_net_to_string(a, &x))
		ps_take_pending();
	if (!ps_is_null(b) && !ps_net_to_string(b, &y))
		ps_take_pending();
	int r = ps_culture_compare(buf_str(&x), x.len, buf_str(&y), y.len, ignore_case);
	buf_fini(&x);
	buf_fini(&y);
	return r;
}

int object_compare(ps_value a, ps_value b, bool ignore_case)
{
	if (ps_is_int(a) && ps_is_int(b))
		return (ps_int(a) > ps_int(b)) - (ps_int(a) < ps_int(b));
	if (ps_is_null(a) || ps_is_null(b)) {
		if (ps_is_null(a) && ps_is_null(b))
			return 0;
	} else if (ps_is_string(a) && ps_is_string(b)) {
		return ps_culture_compare(ps_str(a)->text, ps_str(a)->len, ps_str(b)->text, ps_str(b)->len, ignore_case);
	}
	int r;
	ps_value x = ps_base(a), y = ps_base(b);
	if (ps_is(x, y))
		return 0;
	if (ps_compare(x, y, ignore_case, &r))
		return r;
	ps_take_pending();
	if (ps_equals(x, y, ignore_case))
		return 0;
	return text_compare(a, b, ignore_case);
}

struct sorter {
	uint32_t key_count;
	const signed char *directions;
	bool ignore_case;
};

static int entry_compare(const struct sorter *s, const struct sort_entry *a, const struct sort_entry *b)
{
	for (uint32_t k = 0; k < s->key_count; k++) {
		ps_value x = a->keys[k], y = b->keys[k];
		if (ps_is(x, y))
			continue;
		int r = object_compare(x, y, s->ignore_case);
		if (r)
			return s->directions[k] < 0 ? -r : r;
	}
	return 0;
}

int sort_entry_compare(const struct sort_entry *a, const struct sort_entry *b, uint32_t key_count, const signed char *directions,
                       bool ignore_case)
{
	return entry_compare(&(struct sorter){key_count, directions, ignore_case}, a, b);
}

static void merge_sort(const struct sorter *s, struct sort_entry *at, struct sort_entry *spare, size_t n)
{
	if (n <= 8) {
		for (size_t i = 1; i < n; i++) {
			struct sort_entry e = at[i];
			size_t j = i;
			while (j > 0 && entry_compare(s, &at[j - 1], &e) > 0) {
				at[j] = at[j - 1];
				j--;
			}
			at[j] = e;
		}
		return;
	}
	size_t half = n / 2;
	merge_sort(s, at, spare, half);
	merge_sort(s, at + half, spare, n - half);
	if (entry_compare(s, &at[half - 1], &at[half]) <= 0)
		return;
	memcpy(spare, at, half * sizeof *at);
	size_t i = 0, j = half, out = 0;
	while (i < half && j < n)
		at[out++] = entry_compare(s, &spare[i], &at[j]) <= 0 ? spare[i++] : at[j++];
	while (i < half)
		at[out++] = spare[i++];
}

/* One key of System.Int32 everywhere: by radix of 11 bits, stable. */
static bool sort_by_int(struct sort_entry *at, struct sort_entry *spare, size_t n, int direction)
{
	for (size_t i = 0; i < n; i++)
		if (!ps_is_int(at[i].keys[0]))
			return false;
	struct sort_entry *from = at, *to = spare;
	for (unsigned shift = 0; shift < 33; shift += 11) {
		size_t start[2049] = {0};
		for (int pass = 0; pass < 2; pass++) {
			for (size_t i = 0; i < n; i++) {
				uint32_t u = (uint32_t)ps_int(from[i].keys[0]) ^ 0x80000000u;
				uint32_t digit = ((direction < 0 ? ~u : u) >> shift) & 2047;
				if (pass == 0)
					start[digit + 1]++;
				else
					to[start[digit]++] = from[i];
			}
			for (size_t d = 0; pass == 0 && d < 2048; d++)
				start[d + 1] += start[d];
		}
		struct sort_entry *swap = from;
		from = to;
		to = swap;
	}
	if (from != at)
		memcpy(at, from, n * sizeof *at);
	return true;
}

void sort_entries(struct sort_entry *at, size_t n, uint32_t key_count, const signed char *directions, bool ignore_case)
{
	struct sorter s = {key_count, directions, ignore_case};
	if (n < 2)
		return;
	struct sort_entry *spare = heap_array(struct sort_entry, n);
	if (n > 64 && key_count == 1 && sort_by_int(at, spare, n, directions[0]))
		return;
	merge_sort(&s, at, spare, n);
}
