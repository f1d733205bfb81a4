/* SPDX-License-Identifier: MIT */
/*
 * engine/cmdlet_params.c - the parameter table of a cmdlet: the recorded rows of tables/cmdlet_meta plus the cmdlet's
 * own additions (struct cmdlet_extra).  Reads static data only.
 */
#include "engine/params.h"

#include <stdlib.h>
#include <string.h>

#include "base/utf.h"
#include "heap/heap.h"
#include "tables/cmdlet_meta.h"

#define META_TEXT(offset) (cmdlet_meta_pool + (offset))

const struct meta_cmdlet *cmdlet_meta_find(const char *name)
{
	uint32_t lo = 0, hi = cmdlet_meta_count;
	while (lo < hi) {
		uint32_t mid = (lo + hi) / 2;
		int d = strcasecmp(name, META_TEXT(cmdlet_meta[mid].name));
		if (d == 0)
			return &cmdlet_meta[mid];
		if (d < 0)
			hi = mid;
		else
			lo = mid + 1;
	}
	return NULL;
}

/* Cuts a text at `sep` into an array on the heap. */
static const char **words_split(const char *text, char sep, uint32_t *ret_n)
{
	*ret_n = 0;
	if (!text || !*text)
		return NULL;
	uint32_t n = 1;
	for (const char *s = text; *s; s++)
		n += *s == sep;
	const char **words = heap_array(const char *, n);
	char *copy = heap_strdup(text);
	for (uint32_t i = 0; i < n; i++) {
		words[i] = copy;
		char *end = strchr(copy, sep);
		if (end) {
			*end = '\0';
			copy = heap_strdup(end + 1);
		}
	}
	*ret_n = n;
	return words;
}

static ps_value number_of_text(const char *s)
{
	ps_value v;
	return ps_parse_number(s, strlen(s), &v) ? v : PS_NULL;
}

static void check_add(struct param *p, const struct meta_check *m)
{
	struct param_check *c = heap_new(struct param_check);
	const char *text = META_TEXT(m->text);
	uint32_t n;
	const char **words = words_split(text, '\n', &n);
	switch ((enum meta_check_kind)m->kind) {
	case META_NOT_NULL:
		c->kind = CHECK_NOT_NULL;
		break;
	case META_NOT_NULL_OR_EMPTY:
		c->kind = CHECK_NOT_NULL_OR_EMPTY;
		break;
	case META_SET:
		c->kind = CHECK_SET;
		c->words = words;
		c->word_count = n;
		break;
	case META_RANGE:
	case META_COUNT:
	case META_LENGTH:
		c->kind = m->kind == META_RANGE ? CHECK_RANGE : m->kind == META_COUNT ? CHECK_COUNT : CHECK_LENGTH;
		if (n < 2) {
			c->kind = CHECK_RANGE_KIND;
			c->lo =
			    ps_from_int(n && !strcmp(words[0], "NonNegative") ? RANGE_NON_NEGATIVE : RANGE_POSITIVE);
			break;
		}
		c->lo = number_of_text(words[0]);
		c->hi = number_of_text(words[1]);
		break;
	case META_PATTERN:
		c->kind = CHECK_PATTERN;
		c->pattern = n ? words[0] : "";
		break;
	case META_ALLOW_NULL:
		p->allow_null = true;
		return;
	case META_ALLOW_EMPTY_STRING:
		p->allow_empty_string = true;
		return;
	case META_ALLOW_EMPTY_COLLECTION:
		p->allow_empty_collection = true;
		return;
	case META_DYNAMIC:
		p->dynamic = true;
		return;
	}
	struct param_check **at = &p->checks;
	while (*at)
		at = &(*at)->next;
	*at = c;
}

static int32_t arg_index(const struct cmdlet *c, const char *name)
{
	for (int32_t i = 0; c->params && c->params[i]; i++)
		if (str_eq_nocase(c->params[i], name))
			return i;
	return -1;
}

static void param_note_rows(struct param_table *t, struct param *p)
{
	for (uint32_t i = 0; i < p->row_count; i++) {
		const struct param_row *r = &p->rows[i];
		p->sets |= r->set;
		p->mandatory |= r->mandatory;
		t->has_pipeline |= r->pipeline || r->by_name;
		t->has_remaining |= r->remaining;
	}
}

static void param_of_meta(struct param_table *t, const struct cmdlet *def, const struct meta_cmdlet *m,
                          const struct meta_param *q)
{
	struct param *p = &t->at[t->count++];
	p->name = META_TEXT(q->name);
	p->name_len = (uint32_t)strlen(p->name);
	p->type_name = META_TEXT(q->type);
	p->enums = META_TEXT(q->enums);
	p->is_switch = !strcmp(p->type_name, "System.Management.Automation.SwitchParameter");
	p->aliases = words_split(META_TEXT(q->aliases), ' ', &p->alias_count);
	p->arg = def ? arg_index(def, p->name) : -1;
	p->row_count = q->row_count;
	p->rows = heap_array(struct param_row, q->row_count ? q->row_count : 1);
	for (uint32_t i = 0; i < q->row_count; i++) {
		const struct meta_row *r = &cmdlet_meta_rows[q->first_row + i];
		p->rows[i] = (struct param_row){.set = r->set ? 1u << (r->set - 1) : PARAM_ALL_SETS,
		                                .position = r->position,
		                                .mandatory = (r->flags & META_MANDATORY) != 0,
		                                .pipeline = (r->flags & META_PIPELINE) != 0,
		                                .by_name = (r->flags & META_BY_NAME) != 0,
		                                .remaining = (r->flags & META_REMAINING) != 0};
	}
	for (uint32_t i = 0; i < q->check_count; i++)
		check_add(p, &cmdlet_meta_checks[q->first_check + i]);
	param_note_rows(t, p);
	(void)m;
}

static void param_of_extra(struct param_table *t, const struct cmdlet *def, const struct cmdlet_extra *e)
{
	struct param *known = params_exact(t, e->name, strlen(e->name));
	if (known) { /* a genuine parameter whose argument is transformed by attributes that we do not record */
		known->type_name = e->type;
		return;
	}
	struct param *p = &t->at[t->count++];
	p->name = e->name;
	p->name_len = (uint32_t)strlen(e->name);
	p->type_name = e->type;
	p->is_switch = !strcmp(e->type, "System.Management.Automation.SwitchParameter");
	p->aliases = words_split(e->aliases, ' ', &p->alias_count);
	p->arg = arg_index(def, e->name);
	uint32_t n;
	const char **sets = words_split(e->sets, ' ', &n);
	p->row_count = n ? n : 1;
	p->rows = heap_array(struct param_row, p->row_count);
	for (uint32_t i = 0; i < p->row_count; i++)
		p->rows[i] = (struct param_row){n ? params_set_bit(t, sets[i]) : PARAM_ALL_SETS,
		                                e->position,
		                                e->mandatory,
		                                e->pipeline,
		                                e->pipeline_by_name,
		                                e->remaining,
		                                NULL};
	param_note_rows(t, p);
}

struct param_table *params_of_cmdlet(struct runspace *rs, const struct cmdlet *def)
{
	(void)rs;
	const struct meta_cmdlet *m = cmdlet_meta_find(def->name);
	struct param_table *t = heap_new(struct param_table);
	uint32_t extras = 0;
	while (def->extras && def->extras[extras].name)
		extras++;
	t->at = heap_array(struct param, (m ? m->param_count : 0u) + extras + COMMON_COUNT);
	t->advanced = true;
	t->positional_binding = false;
	t->confirm_impact = "Medium";
	if (m) {
		t->should_process = m->should_process != 0;
		t->sets = heap_array(const char *, m->set_count + 1u);
		t->set_count = m->set_count;
		for (uint32_t i = 0; i < m->set_count; i++)
			t->sets[i] = META_TEXT(cmdlet_meta_sets[m->first_set + i]);
		t->default_set = m->default_set ? 1u << (m->default_set - 1) : 0;
		for (uint32_t i = 0; i < m->param_count; i++)
			param_of_meta(t, def, m, &cmdlet_meta_params[m->first_param + i]);
		t->outputs = words_split(META_TEXT(m->outputs), '\n', &t->output_count);
	}
	for (uint32_t i = 0; i < extras; i++)
		param_of_extra(t, def, &def->extras[i]);
	params_add_common(t);
	return t;
}
