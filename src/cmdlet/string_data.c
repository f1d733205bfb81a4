/* SPDX-License-Identifier: MIT */
/* cmdlet/string_data.c - ConvertFrom-StringData and Join-String. */
#include <string.h>

#include "base/buf.h"
#include "cmdlet/property_expr.h"

/* ---- ConvertFrom-StringData ---- */
enum { DATA, DELIMITER };
static const char *const data_params[] = {"StringData", "Delimiter", NULL};

static void trim(const char **s, size_t *n)
{
	while (*n && strchr(" \t\r\v\f", **s))
		(*s)++, (*n)--;
	while (*n && strchr(" \t\r\v\f", (*s)[*n - 1]))
		(*n)--;
}

/* Undoes \n, \t, \\ … as [regex]::Unescape. */
static ps_value unescaped(const char *s, size_t n)
{
	struct buf b = BUF_INIT;
	for (size_t i = 0; i < n; i++) {
		static const char from[] = "nrtabfve0", to[] = "\n\r\t\a\b\f\v\033\0";
		if (s[i] != '\\' || i + 1 >= n) {
			buf_put_byte(&b, s[i]);
			continue;
		}
		const char *p = strchr(from, s[++i]);
		buf_put_byte(&b, p ? to[p - from] : s[i]);
	}
	return ps_string_take(&b);
}

static enum ps_status data_process(struct cmdlet_call *c)
{
	const struct ps_str *text = ps_str(ps_base(c->args[DATA]));
	char delimiter = '=';
	if (cmdlet_has(c, DELIMITER)) {
		ps_value d = ps_to_string(c->args[DELIMITER]);
		if (ps_failed(d))
			return PS_ERROR;
		delimiter = ps_str(d)->text[0];
	}
	ps_value table = ps_hashtable_new();
	for (const char *at = text->text, *end = at + text->len, *next; at < end; at = next) {
		const char *stop = memchr(at, '\n', (size_t)(end - at)), *line = at;
		size_t n = (size_t)((stop ? stop : end) - at);
		next = stop ? stop + 1 : end;
		trim(&line, &n);
		if (!n || *line == '#')
			continue;
		const char *eq = memchr(line, delimiter, n), *key = line;
		if (!eq)
			return cmdlet_throw(c, &type_exc_ps_operation, "InvalidOperation", CAT_INVALID_OPERATION, PS_NULL,
			                    "Data line '%.*s' is not in 'name=value' format.", (int)n, line);
		size_t kn = (size_t)(eq - line), vn = n - kn - 1;
		const char *value = eq + 1;
		trim(&key, &kn);
		trim(&value, &vn);
		if (!ps_is_unset(ps_dict_get_str(ps_dict(table), key, kn)))
			return cmdlet_throw(c, &type_exc_ps_operation, "InvalidOperation", CAT_INVALID_OPERATION, PS_NULL,
			                    "Data item '%.*s' in line '%.*s' is already defined.", (int)kn, key, (int)n, line);
		if (!ps_dict_set(ps_dict(table), ps_string(key, kn), unescaped(value, vn)))
			return PS_ERROR;
	}
	return cmdlet_write(c, table);
}

const struct cmdlet cmdlet_convertfrom_stringdata = {.name = "ConvertFrom-StringData",
                                                     .params = data_params,
                                                     .process = data_process,
                                                     .synopsis = "Converts key and value pairs to a hashtable."};

/* ---- Join-String ---- */
enum { INPUT, PROPERTY, SEPARATOR, PREFIX, SUFFIX, SINGLE, DOUBLE, FORMAT, CULTURE };
static const char *const join_params[] = {"InputObject", "Property",    "Separator",    "OutputPrefix", "OutputSuffix",
                                          "SingleQuote", "DoubleQuote", "FormatString", "UseCulture",   NULL};
struct join_state {
	struct prop_expr expr;
	bool by_property, any;
	const char *separator;
	struct buf out;
};

static enum ps_status join_begin(struct cmdlet_call *c)
{
	struct join_state *s = c->state;
	if (cmdlet_has(c, PROPERTY)) {
		s->by_property = true;
		if (!prop_expr_parse(c, c->args[PROPERTY], 0, &s->expr))
			return PS_ERROR;
	}
	s->separator = cmdlet_str(c, SEPARATOR);
	if (!s->separator && !cmdlet_has(c, SEPARATOR)) {
		ps_value ofs = variable_get(c->rs, "OFS");
		ps_value text = ps_is_unset(ofs) || ps_is_null(ofs) ? PS_NULL : ps_to_string(ofs);
		s->separator = ps_is_string(text) ? ps_str(text)->text : "";
	}
	if (cmdlet_str(c, PREFIX))
		buf_puts(&s->out, cmdlet_str(c, PREFIX));
	return PS_OK;
}

static enum ps_status join_one(struct cmdlet_call *c, ps_value v)
{
	struct join_state *s = c->state;
	if (s->by_property && prop_expr_value(c, &s->expr, v, &v) != PROP_OK)
		return PS_OK;
	if (ps_is_null(v))
		return PS_OK;
	if (s->any && s->separator)
		buf_puts(&s->out, s->separator);
	s->any = true;
	int quote = cmdlet_switch(c, SINGLE) ? '\'' : cmdlet_switch(c, DOUBLE) ? '"' : 0;
	if (quote)
		buf_put_byte(&s->out, quote);
	if (cmdlet_str(c, FORMAT)) {
		ps_value text = ps_format(ps_str(ps_base(c->args[FORMAT])), &v, 1);
		if (ps_failed(text))
			return PS_ERROR;
		buf_put(&s->out, ps_str(text)->text, ps_str(text)->len);
	} else if (!ps_to_text(v, &s->out, NULL)) {
		return PS_ERROR;
	}
	if (quote)
		buf_put_byte(&s->out, quote);
	return PS_OK;
}

static enum ps_status join_process(struct cmdlet_call *c)
{
	ps_value v = ps_is_unset(c->input) ? c->args[INPUT] : c->input;
	struct ps_vec items = {NULL, 0, 0};
	if (ps_is_unset(v))
		return PS_OK;
	if (!ps_flatten(v, &items))
		return PS_ERROR;
	for (uint32_t i = 0; i < items.count; i++) {
		enum ps_status st = join_one(c, items.at[i]);
		if (st != PS_OK)
			return st;
	}
	return PS_OK;
}

static enum ps_status join_end(struct cmdlet_call *c)
{
	struct join_state *s = c->state;
	if (cmdlet_str(c, SUFFIX))
		buf_puts(&s->out, cmdlet_str(c, SUFFIX));
	return cmdlet_write(c, ps_string(buf_str(&s->out), s->out.len));
}

static void join_cleanup(struct cmdlet_call *c)
{
	if (c->state)
		buf_fini(&((struct join_state *)c->state)->out);
}

const struct cmdlet cmdlet_join_string = {.name = "Join-String",
                                          .params = join_params,
                                          .state_size = sizeof(struct join_state),
                                          .begin = join_begin,
                                          .process = join_process,
                                          .end = join_end,
                                          .cleanup = join_cleanup,
                                          .synopsis = "Combines objects from the pipeline into a single string."};
