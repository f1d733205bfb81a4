/* SPDX-License-Identifier: MIT */
/*
 * cmdlet/select_string.c - Select-String: lines of objects or files that match, with their surroundings.
 *
 * A file is read whole and cut into lines in place; only lines that match become strings.
 */
#include <string.h>
#include <sys/stat.h>

#include "base/utf.h"
#include "cmdlet/cmdlet_types.h"
#include "cmdlet/text_file.h"
#include "engine/provider.h"
#include "heap/heap.h"
#include "object/fileinfo.h"
#include "object/match.h"
#include "object/psobject.h"
#include "object/regex.h"

enum { INPUT, PATTERN, PATH, LITERAL, ALL, CASE, CONTEXT, EXCLUDE, INCLUDE, LIST, NOT, QUIET, RAW, SIMPLE, ENCODING, NO_EMPHASIS, CULTURE };
static const char *const params[] = {"InputObject", "Pattern",  "Path", "LiteralPath", "AllMatches", "CaseSensitive", "Context",
                                     "Exclude",     "Include",  "List", "NotMatch",    "Quiet",      "Raw",           "SimpleMatch",
                                     "Encoding",    "NoEmphasis", "Culture", NULL};

/* ---- MatchInfo ---- */
enum { F_IGNORE, F_NUMBER, F_LINE, F_FILE, F_PATH, F_PATTERN, F_CONTEXT, F_MATCHES, F_COUNT };
struct match_info {
	struct ps_refobj ref;
	ps_value field[F_COUNT];
};
struct match_context {
	struct ps_refobj ref;
	ps_value before, after;      /* string[] */
};
#define FIELD(name, which)                                                                                             \
	static ps_value get_##name(const struct ps_call *c)                                                            \
	{                                                                                                              \
		return ((struct match_info *)c->self.bits)->field[which];                                              \
	}
FIELD(ignore, F_IGNORE)
FIELD(number, F_NUMBER)
FIELD(line, F_LINE)
FIELD(file, F_FILE)
FIELD(path, F_PATH)
FIELD(pattern, F_PATTERN)
FIELD(context, F_CONTEXT)
FIELD(matches, F_MATCHES)
static ps_value get_before(const struct ps_call *c)
{
	return ((struct match_context *)c->self.bits)->before;
}
static ps_value get_after(const struct ps_call *c)
{
	return ((struct match_context *)c->self.bits)->after;
}
static const struct ps_member_row context_rows[] = {{"string[] PreContext {get;}", get_before, NULL},
                                                    {"string[] PostContext {get;}", get_after, NULL},
                                                    {"string[] DisplayPreContext {get;}", get_before, NULL},
                                                    {"string[] DisplayPostContext {get;}", get_after, NULL},
                                                    {NULL, NULL, NULL}};
struct ps_type type_match_info_context = {PS_TYPE_HEAD, .name = "Microsoft.PowerShell.Commands.MatchInfoContext", .base = &type_object,
                                          .tc = TC_OBJECT, .flags = PS_TYPE_REF, .rows = context_rows};

static void put_text_line(const struct match_info *m, const char *shown, const char *prefix, ps_value line, int64_t number, struct buf *out)
{
	buf_puts(out, prefix);
	if (shown)
		buf_printf(out, "%s:%lld:", shown, (long long)number);
	if (ps_is_string(line))
		buf_put(out, ps_str(line)->text, ps_str(line)->len);
	(void)m;
}

/* As it is shown: `directory` is taken off the path's front. */
static void put_match(const struct match_info *m, const char *directory, struct buf *out)
{
	const char *path = ps_is_string(m->field[F_PATH]) ? ps_str(m->field[F_PATH])->text : NULL, *shown = path;
	int64_t number = ps_int64(m->field[F_NUMBER]);
	if (!path || strcmp(path, "InputStream") == 0) {
		shown = NULL;
	} else if (directory) {
		size_t n = strlen(directory);
		if (strncmp(path, directory, n) == 0 && path[n] == '/')
			shown = path + n + 1;
	}
	if (ps_is_null(m->field[F_CONTEXT])) {
		put_text_line(m, shown, "", m->field[F_LINE], number, out);
		return;
	}
	const struct match_context *x = (const struct match_context *)m->field[F_CONTEXT].bits;
	const struct ps_array *before = ps_array(x->before), *after = ps_array(x->after);
	for (uint32_t i = 0; i < before->count; i++) {
		put_text_line(m, shown, "  ", before->at[i], number - before->count + i, out);
		buf_put_byte(out, '\n');
	}
	put_text_line(m, shown, "> ", m->field[F_LINE], number, out);
	for (uint32_t i = 0; i < after->count; i++) {
		buf_put_byte(out, '\n');
		put_text_line(m, shown, "  ", after->at[i], number + 1 + i, out);
	}
}

static bool match_text(ps_value v, struct buf *out)
{
	put_match((const struct match_info *)v.bits, NULL, out);
	return true;
}

static const char *here(void)
{
	struct runspace *rs = runspace_current();
	return rs ? path_to_file(rs, ".") : NULL;
}

/* ToEmphasizedString(directory) and RelativePath(directory). */
static ps_value to_relative(const struct ps_call *c)
{
	struct buf b = BUF_INIT;
	put_match((const struct match_info *)c->self.bits, c->argc && ps_is_string(c->args[0]) ? ps_str(c->args[0])->text : NULL, &b);
	return ps_string_take(&b);
}
/* What the view shows; not listed among the members. */
static int shown_text(ps_value v, const char *name, size_t n, ps_value *ret)
{
	if (n != 10 || strncmp(name, "!ViewText_", 10) != 0)
		return 0;
	struct buf b = BUF_INIT;
	put_match((const struct match_info *)v.bits, here(), &b);
	*ret = ps_string_take(&b);
	return 1;
}
static const struct ps_member_row match_rows[] = {
    {"bool IgnoreCase {get;}", get_ignore, NULL},
    {"int LineNumber {get;}", get_number, NULL},
    {"string Line {get;}", get_line, NULL},
    {"string Filename {get;}", get_file, NULL},
    {"string Path {get;}", get_path, NULL},
    {"string Pattern {get;}", get_pattern, NULL},
    {"Microsoft.PowerShell.Commands.MatchInfoContext Context {get;}", get_context, NULL},
    {"System.Object Matches {get;}", get_matches, NULL},
    {"string ToString(string directory)", to_relative, NULL},
    {"string ToEmphasizedString(string directory)", to_relative, NULL},
    {NULL, NULL, NULL}};
static const struct ps_type_ops match_ops = {.to_string = match_text, .get_dynamic = shown_text};
struct ps_type type_match_info = {PS_TYPE_HEAD, .name = "Microsoft.PowerShell.Commands.MatchInfo", .base = &type_object, .tc = TC_OBJECT,
                                  .flags = PS_TYPE_REF, .rows = match_rows, .ops = &match_ops};

/* ---- searching ---- */
#define GROUPS_MAX 64u
struct pattern {
	ps_value text;
	const struct regex *regex;
};
struct state {
	struct pattern *patterns;
	uint32_t count;
	int64_t before, after;
	bool not, all, list, quiet, raw, any;
	struct buf input;            /* strings from the pipeline, when surroundings are wanted */
	int64_t number;              /* of the last pipeline object */
};
struct lines {
	const char *at, *end;        /* the text */
	const char *path;            /* NULL: pipeline */
};

static enum ps_status begin(struct cmdlet_call *c)
{
	struct state *s = c->state;
	uint32_t n;
	const ps_value *at = cmdlet_array(c, PATTERN, &n);
	uint32_t options = cmdlet_switch(c, CASE) ? 0 : REGEX_IGNORE_CASE;
	s->patterns = heap_array(struct pattern, n);
	for (uint32_t i = 0; i < n; i++) {
		struct buf text = BUF_INIT;
		const struct ps_str *p = ps_str(at[i]);
		if (cmdlet_switch(c, SIMPLE))
			regex_escape(p->text, p->len, &text);
		else
			buf_put(&text, p->text, p->len);
		s->patterns[i] = (struct pattern){at[i], regex_get(buf_str(&text), text.len, options)};
		buf_fini(&text);
		if (!s->patterns[i].regex) {
			ps_value e = ps_take_pending();
			ps_value message = ((struct ps_exception *)ps_obj(e))->message;
			return cmdlet_throw(c, &type_exc_argument, "InvalidRegex", CAT_INVALID_ARGUMENT, PS_NULL,
			                    "The string %s is not a valid regular expression: %s", p->text, ps_str(message)->text);
		}
		s->count++;
	}
	if (cmdlet_has(c, CONTEXT)) {
		uint32_t k;
		const ps_value *v = cmdlet_array(c, CONTEXT, &k);
		s->before = k ? ps_int64(v[0]) : 0;
		s->after = k > 1 ? ps_int64(v[1]) : s->before;
	}
	s->not = cmdlet_switch(c, NOT);
	s->all = cmdlet_switch(c, ALL);
	s->list = cmdlet_switch(c, LIST);
	s->quiet = cmdlet_switch(c, QUIET);
	s->raw = cmdlet_switch(c, RAW);
	return PS_OK;
}

/* The pattern that matches the line (any pattern when -NotMatch finds none), or NULL; -1 in *ret_failed. */
static const struct pattern *find(const struct state *s, const char *line, size_t n, struct regex_span *groups, bool *ret_failed)
{
	for (uint32_t i = 0; i < s->count; i++) {
		bool room = regex_group_count(s->patterns[i].regex) <= GROUPS_MAX;
		int got = regex_match(s->patterns[i].regex, line, n, 0, room ? groups : NULL);
		*ret_failed = got < 0;
		if (got)
			return got < 0 ? NULL : s->not ? NULL : &s->patterns[i];
	}
	return s->not ? &s->patterns[0] : NULL;
}

static ps_value matches_of(const struct state *s, const struct pattern *p, ps_value line, struct regex_span *groups)
{
	struct ps_vec all = {NULL, 0, 0};
	const struct ps_str *text = ps_str(line);
	if (!s->not && regex_group_count(p->regex) <= GROUPS_MAX) {
		ps_vec_add(&all, ps_match_new(p->regex, line, groups));
		size_t from = s->all ? regex_next_start(text->text, text->len, &groups[0]) : REGEX_NONE;
		while (from != REGEX_NONE && regex_match(p->regex, text->text, text->len, from, groups) > 0) {
			ps_vec_add(&all, ps_match_new(p->regex, line, groups));
			from = regex_next_start(text->text, text->len, &groups[0]);
		}
	}
	const struct ps_type *t = ps_type_find_builtin("System.Text.RegularExpressions.Match", 36);
	ps_value array = ps_array_new(t ? t : &type_object, all.count);
	for (uint32_t i = 0; i < all.count; i++)
		ps_array(array)->at[i] = all.at[i];
	return array;
}

static size_t line_length(const char *from, const char *end, const char **ret_next)
{
	const char *stop = memchr(from, '\n', (size_t)(end - from));
	*ret_next = stop ? stop + 1 : end;
	size_t n = (size_t)((stop ? stop : end) - from);
	return n && from[n - 1] == '\r' ? n - 1 : n;
}

static ps_value context_of(const struct state *s, const struct lines *l, const char *line, const char *next)
{
	struct ps_vec before = {NULL, 0, 0}, after = {NULL, 0, 0};
	const char *at = line, *skip;
	int64_t k = 0;
	while (k < s->before && at > l->at) {
		const char *start = at - 1;
		while (start > l->at && start[-1] != '\n')
			start--;
		at = start;
		k++;
	}
	while (at < line) {
		size_t n = line_length(at, l->end, &skip);
		ps_vec_add(&before, ps_string_lossy(at, n));
		at = skip;
	}
	for (k = 0, at = next; k < s->after && at < l->end; k++, at = skip) {
		size_t n = line_length(at, l->end, &skip);
		ps_vec_add(&after, ps_string_lossy(at, n));
	}
	struct match_context *x = heap_new(struct match_context);
	x->ref.o.type = &type_match_info_context;
	x->before = ps_convert(ps_vec_to_array(&before), &type_string_array);
	x->after = ps_convert(ps_vec_to_array(&after), &type_string_array);
	return ps_from_obj(x);
}

static enum ps_status write_match(struct cmdlet_call *c, const struct pattern *p, ps_value line, int64_t number, const char *path,
                                  ps_value context, struct regex_span *groups)
{
	struct state *s = c->state;
	s->any = true;
	if (s->quiet)
		return PS_OK;
	if (s->raw)
		return cmdlet_write(c, line);
	struct match_info *m = heap_new(struct match_info);
	m->ref.o.type = &type_match_info;
	m->field[F_IGNORE] = ps_from_bool(!cmdlet_switch(c, CASE));
	m->field[F_NUMBER] = ps_from_int((int32_t)number);
	m->field[F_LINE] = line;
	m->field[F_FILE] = ps_cstring(path ? path_leaf(path) : "InputStream");
	m->field[F_PATH] = ps_cstring(path ? path : "InputStream");
	m->field[F_PATTERN] = p->text;
	m->field[F_CONTEXT] = context;
	m->field[F_MATCHES] = cmdlet_switch(c, SIMPLE) && !s->all ? ps_array_new(&type_object, 0) : matches_of(s, p, line, groups);
	return cmdlet_write(c, ps_from_obj(m));
}

static enum ps_status search(struct cmdlet_call *c, const struct lines *l)
{
	struct state *s = c->state;
	struct regex_span groups[GROUPS_MAX];
	const char *at = l->at, *next;
	for (int64_t number = 1; at < l->end; number++, at = next) {
		size_t n = line_length(at, l->end, &next);
		bool failed = false;
		const struct pattern *p = find(s, at, n, groups, &failed);
		if (failed)
			return PS_ERROR;
		if (!p)
			continue;
		ps_value context = cmdlet_has(c, CONTEXT) ? context_of(s, l, at, next) : PS_NULL;
		enum ps_status st = write_match(c, p, ps_string_lossy(at, n), number, l->path, context, groups);
		if (st != PS_OK || s->quiet || s->list)
			return st;
	}
	return PS_OK;
}

static bool wanted(struct cmdlet_call *c, const char *path)
{
	const char *leaf = path_leaf(path);
	for (int which = INCLUDE; which >= EXCLUDE; which--) {
		if (!cmdlet_has(c, which))
			continue;
		uint32_t n;
		bool found = false;
		const ps_value *at = cmdlet_array(c, which, &n);
		for (uint32_t i = 0; i < n && !found; i++)
			found = ps_is_string(at[i]) && ps_like(leaf, strlen(leaf), ps_str(at[i])->text, ps_str(at[i])->len, true);
		if (found != (which == INCLUDE))
			return false;
	}
	return true;
}

static enum ps_status search_file(struct cmdlet_call *c, const char *path)
{
	struct stat st;
	struct buf text = BUF_INIT;
	enum ps_status status;
	if (!wanted(c, path) || (((struct state *)c->state)->quiet && ((struct state *)c->state)->any))
		return PS_OK;
	if (stat(path, &st) == 0 && S_ISDIR(st.st_mode))
		return cmdlet_error(c, &type_exc_unauthorized, "ProcessingFile", CAT_NOT_SPECIFIED, PS_NULL,
		                    "The file %s cannot be read: Access to the path '%s' is denied.", path, path);
	if (!text_file_read(c, path, cmdlet_has(c, ENCODING) ? c->args[ENCODING] : PS_UNSET, &text)) {
		ps_take_pending();
		status = cmdlet_error(c, &type_exc_item_not_found, "PathNotFound", CAT_OBJECT_NOT_FOUND, ps_cstring(path),
		                      "Cannot find path '%s' because it does not exist.", path);
	} else {
		struct lines l = {buf_str(&text), buf_str(&text) + text.len, path};
		status = search(c, &l);
	}
	buf_fini(&text);
	return status;
}

static enum ps_status search_object(struct cmdlet_call *c, ps_value v)
{
	struct state *s = c->state;
	struct regex_span groups[GROUPS_MAX];
	bool failed = false;
	if (ps_is_null(v))
		return PS_OK;
	if (ps_is_fileinfo(v) && ps_type_of(ps_base(v)) == &type_fileinfo)
		return search_file(c, ps_fileinfo(ps_base(v))->path);
	struct buf text = BUF_INIT;
	if (!ps_net_to_string(v, &text)) {
		buf_fini(&text);
		return PS_ERROR;
	}
	s->number++;
	if (cmdlet_has(c, CONTEXT)) {
		buf_put(&s->input, buf_str(&text), text.len);
		buf_put_byte(&s->input, '\n');
		buf_fini(&text);
		return PS_OK;
	}
	const struct pattern *p = s->quiet && s->any ? NULL : find(s, buf_str(&text), text.len, groups, &failed);
	ps_value line = p ? ps_string(buf_str(&text), text.len) : PS_NULL;
	buf_fini(&text);
	if (failed)
		return PS_ERROR;
	return p ? write_match(c, p, line, s->number, NULL, PS_NULL, groups) : PS_OK;
}

static enum ps_status process(struct cmdlet_call *c)
{
	if (cmdlet_has(c, PATH) || cmdlet_has(c, LITERAL)) {
		struct ps_vec paths = {NULL, 0, 0};
		if (!text_file_paths(c, PATH, LITERAL, &paths))
			return PS_ERROR;
		for (uint32_t i = 0; i < paths.count; i++) {
			enum ps_status st = search_file(c, ps_str(paths.at[i])->text);
			if (st != PS_OK)
				return st;
		}
		return PS_OK;
	}
	ps_value v = ps_is_unset(c->input) ? c->args[INPUT] : c->input;
	if (ps_is_unset(v))
		return PS_OK;
	if (c->has_input)
		return search_object(c, v);
	struct ps_vec items = {NULL, 0, 0};
	if (!ps_flatten(v, &items))
		return PS_ERROR;
	for (uint32_t i = 0; i < items.count; i++) {
		enum ps_status st = search_object(c, items.at[i]);
		if (st != PS_OK)
			return st;
	}
	return PS_OK;
}

static enum ps_status end(struct cmdlet_call *c)
{
	struct state *s = c->state;
	enum ps_status st = PS_OK;
	if (s->input.len) {
		struct lines l = {buf_str(&s->input), buf_str(&s->input) + s->input.len, NULL};
		st = search(c, &l);
	}
	return st == PS_OK && s->quiet ? cmdlet_write(c, ps_from_bool(s->any)) : st;
}

static void cleanup(struct cmdlet_call *c)
{
	if (c->state)
		buf_fini(&((struct state *)c->state)->input);
}

const struct cmdlet cmdlet_select_string = {.name = "Select-String",
                                            .params = params,
                                            .state_size = sizeof(struct state),
                                            .begin = begin,
                                            .process = process,
                                            .end = end,
                                            .cleanup = cleanup,
                                            .synopsis = "Finds text in strings and files."};
