/* SPDX-License-Identifier: MIT */
/*
 * engine/error_view.c - the text of an error record, as $ErrorView wants it: ConciseView (the default), NormalView,
 * CategoryView, DetailedView.  Used by the error stream and by format/ when a record is output.
 */
#include <string.h>

#include "base/buf.h"
#include "base/utf.h"
#include "engine/command.h"
#include "engine/errors.h"
#include "engine/invocation.h"
#include "heap/heap.h"
#include "object/psobject.h"

#define ERROR_COLOR  "\x1b[31;1m"
#define ACCENT_COLOR "\x1b[36;1m"
#define RESET_COLOR  "\x1b[0m"

struct view {
	struct runspace *rs;
	const struct ps_error_record *r;
	const struct invocation *i; /* NULL: none */
	int width;
	const char *error, *accent, *reset;
	struct buf *out;
};

static const char *text_of(ps_value v)
{
	if (ps_is_null(v) || ps_is_unset(v))
		return "";
	ps_value s = ps_to_string(v);
	if (ps_failed(s)) {
		ps_take_pending();
		return "";
	}
	return ps_str(s)->text;
}

static const char *id_of(const struct ps_error_record *r)
{
	return text_of(ps_error_fqid(r));
}

/* ---- ConciseView ---- */
/* Cuts at most `max` characters off a text, at the last white space in them. */
static size_t cut_at_space(const char *s, size_t n, size_t max)
{
	if (utf16_length(s, n) <= max)
		return n;
	bool half;
	size_t bytes = utf16_offset(s, n, max, &half);
	for (size_t i = bytes; i-- > 0;)
		if (s[i] == ' ' || s[i] == '\t' || s[i] == '\n' || s[i] == '\r')
			return i;
	return bytes;
}

static void trim(const char **s, size_t *n)
{
	while (*n && strchr(" \t\r\n", **s)) {
		(*s)++;
		(*n)--;
	}
	while (*n && strchr(" \t\r\n", (*s)[*n - 1]))
		(*n)--;
}

/* The message on lines of their own, each behind the bar. */
static void wrap_message(const struct view *v, const char *text, struct buf *out)
{
	struct buf flat = BUF_INIT, prefix = BUF_INIT;
	const char *bar = "     | ";
	int digits = 0;
	for (int n = invocation_line_number(v->i); n > 0; n /= 10)
		digits++;
	buf_puts(&prefix, v->accent);
	buf_fill(&prefix, ' ', digits > 4 ? (size_t)digits - 4 : 0);
	buf_puts(&prefix, bar);
	buf_puts(&prefix, v->error);
	size_t shown = prefix.len - strlen(v->accent) - strlen(v->error), hidden = prefix.len - shown;
	for (const char *s = text; *s; s++)
		if (!(*s == '\r' && s[1] == '\n'))
			buf_put_byte(&flat, *s == '\n' || *s == '\t' || *s == '\r' ? ' ' : *s);
	const char *rest = buf_str(&flat);
	size_t n = flat.len, width = v->width > 0 ? (size_t)v->width : SIZE_MAX / 2;
	bool first = true;
	/* The first piece is measured with its prefix, which is part of the message there. */
	if (utf16_length(rest, n) + shown + hidden - hidden <= width) {
		buf_put(out, prefix.data, prefix.len);
		buf_put(out, rest, n);
		buf_put_byte(out, '\n');
		goto done;
	}
	while (utf16_length(rest, n) + shown > width || first) {
		struct buf line = BUF_INIT;
		buf_put(&line, prefix.data, prefix.len);
		buf_put(&line, rest, n);
		size_t cut = cut_at_space(line.data, line.len, width + hidden);
		if (cut <= prefix.len) {
			buf_fini(&line);
			break;
		}
		buf_put(out, line.data, cut);
		buf_put_byte(out, '\n');
		rest += cut - prefix.len;
		n -= cut - prefix.len;
		trim(&rest, &n);
		buf_fini(&line);
		first = false;
	}
	buf_put(out, prefix.data, prefix.len);
	buf_put(out, rest, n);
	buf_put_byte(out, '\n');
done:
	buf_fini(&flat);
	buf_fini(&prefix);
}

static const char *message_of(const struct view *v)
{
	const struct ps_error_record *r = v->r;
	if (!ps_is_null(r->details)) {
		const char *s = text_of(ps_error_message(r));
		if (*s)
			return s;
	}
	if (ps_is_null(r->exception))
		return text_of(ps_error_message(r));
	const char *text = text_of(((const struct ps_exception *)r->exception.bits)->message);
	if (r->category == CAT_PARSER_ERROR) { /* "At line:1 char:2\n+ …\n+ ~\nMessage\n\nAt …": the first message */
		const char *m = strstr(text, "~\n");
		if (m) {
			m += 2;
			const char *end = strstr(m, "\n\n");
			return end ? heap_strndup(m, (size_t)(end - m)) : m;
		}
	}
	return text;
}

static bool is_module_file(const char *file)
{
	size_t n = strlen(file);
	return n > 5 && str_eq_nocase(file + n - 5, ".psm1");
}

static const char *reason_of(const struct view *v)
{
	const struct ps_error_record *r = v->r;
	const struct command_info *c = v->i ? v->i->command : NULL;
	if (!ps_is_null(r->exception)) {
		const struct ps_exception *x = (const struct ps_exception *)r->exception.bits;
		if (x->thrown_by_script && ps_type_is(x->ref.o.type, &type_runtime_exception))
			return "Exception";
	}
	if (c && c->name && *c->name && command_resolve(v->rs, c->name, strlen(c->name)))
		return c->name;
	if (!ps_is_null(r->activity) && *text_of(r->activity))
		return text_of(r->activity);
	if (c && c->name && *c->name)
		return c->name;
	if (v->i && *v->i->invoked_as)
		return v->i->invoked_as;
	if (r->category != CAT_NOT_SPECIFIED)
		return ps_category_name(r->category);
	const char *reason = text_of(ps_get(ps_get(ps_from_obj(r), "CategoryInfo"), "Reason"));
	return *reason ? reason : "Error";
}

/* "Line |\n   3 |  text\n     |  ~~~~\n" */
static void position_lines(const struct view *v)
{
	struct buf line = BUF_INIT;
	uint32_t at, len;
	if (!invocation_shown(v->i, &line, &at, &len))
		return;
	int number = invocation_line_number(v->i), digits = 0;
	for (int n = number; n > 0; n /= 10)
		digits++;
	struct buf *o = v->out;
	buf_puts(o, v->accent);
	buf_fill(o, ' ', digits > 4 ? (size_t)digits - 4 : 0);
	buf_puts(o, "Line |\n");
	buf_puts(o, v->accent);
	buf_fill(o, ' ', digits < 4 ? (size_t)(4 - digits) : 0);
	buf_printf(o, "%d | %s", number, v->reset);
	buf_put_byte(o, ' ');
	bool half;
	size_t from = utf16_offset(line.data, line.len, at, &half),
	       to = utf16_offset(line.data, line.len, at + len, &half);
	if (*v->accent && len < utf16_length(line.data, line.len)) {
		buf_put(o, line.data, from);
		buf_puts(o, v->accent);
		buf_put(o, line.data + from, to - from);
		buf_puts(o, v->reset);
		buf_put(o, line.data + to, line.len - to);
	} else {
		buf_put(o, line.data, line.len);
	}
	buf_put_byte(o, '\n');
	buf_puts(o, v->accent);
	buf_fill(o, ' ', digits > 4 ? (size_t)digits - 4 : 0);
	buf_printf(o, "     | %s ", v->error);
	buf_fill(o, ' ', at);
	buf_fill(o, '~', len ? len : 1);
	buf_put_byte(o, '\n');
	buf_fini(&line);
}

static void view_concise(const struct view *v)
{
	const struct ps_error_record *r = v->r;
	const char *file = v->i ? invocation_script_name(v->i) : "";
	bool parse = r->category == CAT_PARSER_ERROR && ps_is_exception(r->exception, &type_exc_parse);
	bool lines = v->i && v->i->source && v->i->end > v->i->start &&
	             (parse || *file || invocation_line_number(v->i) > 1) && !is_module_file(file);
	const char *message = message_of(v);
	buf_printf(v->out, "%s%s: ", v->error, reason_of(v));
	if (lines) {
		buf_printf(v->out, "%s%s", *file ? v->reset : "", file);
		if (*file)
			buf_printf(v->out, ":%d", invocation_line_number(v->i));
		buf_put_byte(v->out, '\n');
		position_lines(v);
	}
	if (lines && (*file || r->category == CAT_PARSER_ERROR)) {
		buf_puts(v->out, v->error);
		wrap_message(v, message, v->out);
		if (v->out->len && v->out->data[v->out->len - 1] == '\n' && *v->reset) {
			buf_truncate(v->out, v->out->len - 1);
			buf_printf(v->out, "%s\n", v->reset);
		}
	} else {
		if (lines)
			buf_printf(v->out, "%s     | ", v->accent);
		buf_printf(v->out, "%s%s%s\n", v->error, message, v->reset);
	}
	if (!ps_is_null(r->details)) {
		const char *advice = text_of(ps_get(r->details, "RecommendedAction"));
		if (*advice)
			buf_printf(v->out, "%s  Recommendation: %s%s\n", v->error, advice, v->reset);
	}
}

/* ---- the others ---- */
static void view_normal(const struct view *v)
{
	struct buf *o = v->out;
	const struct ps_error_record *r = v->r;
	const struct invocation *i = v->i;
	buf_puts(o, v->error);
	if (i && i->command) {
		const struct command_info *c = i->command;
		if (c->kind == COMMAND_SCRIPT)
			buf_printf(o, "%s : ", c->definition);
		else if (c->kind == COMMAND_BLOCK && c->block)
			buf_printf(o, "%s : ", text_of(ps_from_obj(c->block)));
		else if (!*i->invoked_as || !strcmp(i->invoked_as, "&") || !strcmp(i->invoked_as, "."))
			buf_printf(o, "%s : ", c->name);
		else
			buf_printf(o, "%s : ", i->invoked_as);
	} else if (i && *i->invoked_as) {
		buf_printf(o, "%s : ", i->invoked_as);
	}
	buf_puts(o, text_of(ps_error_message(r)));
	if (i && (i->command || r->category != CAT_PARSER_ERROR)) {
		struct buf position = BUF_INIT;
		invocation_position_message(i, &position);
		if (position.len)
			buf_printf(o, "\n%s", buf_str(&position));
		buf_fini(&position);
	}
	buf_puts(o, "\n+ CategoryInfo          : ");
	ps_category_text(r, o);
	buf_printf(o, "\n+ FullyQualifiedErrorId : %s%s\n", id_of(r), v->reset);
}

void error_view_text(struct runspace *rs, ps_value error_record, int width, bool colored, struct buf *out)
{
	error_record = ps_base(error_record);
	struct view v = {rs,
	                 (const struct ps_error_record *)error_record.bits,
	                 NULL,
	                 width,
	                 colored ? ERROR_COLOR : "",
	                 colored ? ACCENT_COLOR : "",
	                 colored ? RESET_COLOR : "",
	                 out};
	ps_value inv = v.r->invocation;
	if (ps_is_null(inv) && !ps_is_null(v.r->exception)) {
		ps_value own = ((const struct ps_exception *)v.r->exception.bits)->record;
		if (!ps_is_null(own))
			inv = ((const struct ps_error_record *)own.bits)->invocation;
	}
	if (ps_is_obj(inv) && ps_type_of(inv) == &type_invocation_info)
		v.i = (const struct invocation *)inv.bits;
	const char *id = id_of(v.r);
	if (!strcmp(id, "NativeCommandError") || !strcmp(id, "NativeCommandErrorMessage")) {
		buf_printf(out, "%s%s%s\n", v.error, text_of(ps_error_message(v.r)), v.reset);
		return;
	}
	ps_value view = scope_get(rs, rs->scope, lang_name("ErrorView", 9));
	const char *name = ps_is_unset(view) ? "" : text_of(view);
	if (str_eq_nocase(name, "CategoryView")) {
		buf_puts(out, v.error);
		ps_category_text(v.r, out);
		buf_printf(out, "%s\n", v.reset);
	} else if (str_eq_nocase(name, "NormalView") || str_eq_nocase(name, "DetailedView")) {
		view_normal(&v);
	} else {
		view_concise(&v);
	}
}
