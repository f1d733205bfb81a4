/* SPDX-License-Identifier: MIT */
/*
 * console/completion.c - see completion.h.  The session is asked with its own commands (Get-Command, Get-Variable); paths
 * are read from the folder.  The word is found by quotes, blanks and operators, without a parse: the line is not complete.
 */
#include "console/completion.h"

#include <dirent.h>
#include <stdlib.h>
#include <string.h>
#include <strings.h>
#include <sys/ioctl.h>
#include <sys/stat.h>
#include <unistd.h>

#include "base/alloc.h"
#include "base/buf.h"
#include "engine/runspace.h"
#include "io/fd.h"
#include "object/convert.h"
#include "object/throw.h"

struct word {
	size_t start, end;
	char quote;                  /* it is inside quotes */
	bool command;                /* it stands where a command's name stands */
	size_t command_start, command_end; /* the command it belongs to */
};

/* Walks the line up to the cursor as the lexer would, roughly: strings, blanks, separators. */
static struct word find_word(const char *s, size_t n)
{
	struct word w = {.command = true};
	bool in_word = false, named = false;
	char quote = '\0';
	for (size_t i = 0; i < n; i++) {
		char c = s[i];
		if (quote) {
			if (c == quote)
				quote = '\0';
			continue;
		}
		if (strchr(" \t\n", c) || strchr("|;&({}),=", c)) {
			if (in_word && !named) {
				named = true;
				w.command_end = i;
			}
			in_word = false;
			if (strchr("|;&({}=\n", c)) {
				named = false;
			}
			continue;
		}
		if (!in_word) {
			in_word = true;
			w.start = i;
			if (!named)
				w.command_start = i;
		}
		if (c == '\'' || c == '"')
			quote = c;
		if (c == '`')
			i++;
	}
	if (!in_word && !quote)
		w.start = n;
	if (!in_word && !named)
		w.command_start = n;
	w.end = n;
	w.quote = quote;
	w.command = !named;
	if (w.command)
		w.command_end = n;
	return w;
}

static void add(struct completion *c, const char *text)
{
	if (c->count >= COMPLETION_MAX)
		return;
	for (size_t i = 0; i < c->count; i++)
		if (strcmp(c->texts[i], text) == 0)
			return;
	c->texts = mem_resize_array(c->texts, c->count + 1, sizeof *c->texts);
	c->texts[c->count++] = mem_strdup(text);
}

static void put_literal(struct buf *b, const char *s, size_t n)
{
	buf_put_byte(b, '\'');
	for (size_t i = 0; i < n; i++) {
		if (s[i] == '\'')
			buf_put_byte(b, '\'');
		buf_put_byte(b, s[i]);
	}
	buf_put_byte(b, '\'');
}

/* Runs a question of our own in a scope of its own; every string of the answer is a completion, behind `prefix`. */
static void ask(struct runspace *rs, const struct buf *question, const char *prefix, struct completion *ret)
{
	struct sink_vec v;
	bool ok = rs->last_ok;
	sink_vec_init(&v);
	if (runspace_run_text(rs, buf_str(question), question->len, NULL, true, &v.s) == PS_ERROR)
		ps_take_pending();
	rs->last_ok = ok;
	for (uint32_t i = 0; i < v.vec.count; i++) {
		ps_value text = ps_to_string(v.vec.at[i]);
		if (ps_failed(text)) {
			ps_take_pending();
			continue;
		}
		char *whole = mem_printf("%s%s", prefix, ps_str(text)->text);
		add(ret, whole);
		mem_free(whole);
	}
}

static void find_commands(struct runspace *rs, const char *word, size_t n, struct completion *ret)
{
	struct buf q = BUF_INIT, pattern = BUF_INIT;
	buf_put(&pattern, word, n);
	buf_put_byte(&pattern, '*');
	buf_puts(&q, "Get-Command -Name ");
	put_literal(&q, pattern.data, pattern.len);
	buf_puts(&q, " -CommandType Cmdlet,Function,Filter,Alias -ErrorAction Ignore | ForEach-Object Name | Sort-Object");
	ask(rs, &q, "", ret);
	if (!ret->count && n >= 2) { /* programs: many, so only when the session has none of its own */
		buf_reset(&q);
		buf_puts(&q, "Get-Command -Name ");
		put_literal(&q, pattern.data, pattern.len);
		buf_puts(&q, " -CommandType Application -ErrorAction Ignore | ForEach-Object Name | Sort-Object -Unique");
		ask(rs, &q, "", ret);
	}
	buf_fini(&pattern);
	buf_fini(&q);
}

static void find_parameters(struct runspace *rs, const char *command, size_t len, const char *word, size_t n, struct completion *ret)
{
	struct buf q = BUF_INIT, pattern = BUF_INIT;
	buf_put(&pattern, word + 1, n - 1);
	buf_put_byte(&pattern, '*');
	buf_puts(&q, "$c = Get-Command -Name ");
	put_literal(&q, command, len);
	buf_puts(&q, " -ErrorAction Ignore | Select-Object -First 1; if ($c.ResolvedCommand) { $c = $c.ResolvedCommand }; "
	             "if ($c) { @($c.Parameters.Keys) -like ");
	put_literal(&q, pattern.data, pattern.len);
	buf_puts(&q, " }");
	ask(rs, &q, "-", ret);
	buf_fini(&pattern);
	buf_fini(&q);
}

static void find_variables(struct runspace *rs, const char *word, size_t n, struct completion *ret)
{
	struct buf q = BUF_INIT, pattern = BUF_INIT;
	bool environment = n >= 5 && strncasecmp(word, "$env:", 5) == 0;
	size_t skip = environment ? 5 : 1;
	buf_put(&pattern, word + skip, n - skip);
	buf_put_byte(&pattern, '*');
	buf_puts(&q, environment ? "Get-ChildItem env: | ForEach-Object Name | Where-Object { $_ -like "
	                         : "Get-Variable -Scope Global -ErrorAction Ignore | ForEach-Object Name | Where-Object { $_ -like ");
	put_literal(&q, pattern.data, pattern.len);
	buf_puts(&q, " } | Sort-Object");
	ask(rs, &q, environment ? "$env:" : "$", ret);
	buf_fini(&pattern);
	buf_fini(&q);
}

static int by_name(const void *a, const void *b)
{
	return strcasecmp(*(char *const *)a, *(char *const *)b);
}

/* 'quoted' when the shell would not read it as one word. */
static void add_path(struct completion *ret, const char *folder, size_t folder_len, const char *name, bool is_folder, char quote)
{
	struct buf b = BUF_INIT, text = BUF_INIT;
	buf_put(&text, folder, folder_len);
	buf_puts(&text, name);
	if (is_folder)
		buf_put_byte(&text, '/');
	if (quote || strpbrk(buf_str(&text), " '\"`$;|&(){}<>,@#") != NULL) {
		if (quote == '"') {
			buf_printf(&b, "\"%s\"", buf_str(&text));
		} else {
			put_literal(&b, text.data, text.len);
		}
	} else {
		buf_puts(&b, buf_str(&text));
	}
	add(ret, buf_str(&b));
	buf_fini(&b);
	buf_fini(&text);
}

static void find_paths(const char *word, size_t n, char quote, struct completion *ret)
{
	struct buf path = BUF_INIT;
	for (size_t i = 0; i < n; i++)
		if (word[i] != '\'' && word[i] != '"' && word[i] != '`')
			buf_put_byte(&path, word[i]);
	const char *typed = buf_str(&path), *slash = strrchr(typed, '/');
	size_t folder_len = slash ? (size_t)(slash + 1 - typed) : 0, name_len = path.len - folder_len;
	const char *home = getenv("HOME");
	char *folder = typed[0] == '~' && typed[1] == '/' && home ? mem_printf("%s%.*s", home, (int)folder_len - 1, typed + 1)
	                                                         : mem_printf("%.*s", (int)folder_len, typed);
	DIR *dir = opendir(*folder ? folder : ".");
	for (struct dirent *d; dir && (d = readdir(dir)) != NULL;) {
		struct stat st;
		if (strncasecmp(d->d_name, typed + folder_len, name_len) != 0 || (d->d_name[0] == '.' && typed[folder_len] != '.') ||
		    strcmp(d->d_name, ".") == 0 || strcmp(d->d_name, "..") == 0)
			continue;
		bool is_folder = fstatat(dirfd(dir), d->d_name, &st, 0) == 0 && S_ISDIR(st.st_mode);
		add_path(ret, folder_len ? typed : "./", folder_len ? folder_len : 2, d->d_name, is_folder, quote);
	}
	if (dir)
		closedir(dir);
	if (ret->count)
		qsort(ret->texts, ret->count, sizeof *ret->texts, by_name);
	mem_free(folder);
	buf_fini(&path);
}

void completion_find(struct runspace *rs, const char *line, size_t cursor, struct completion *ret)
{
	struct word w = find_word(line, cursor);
	const char *word = line + w.start;
	size_t n = w.end - w.start;
	const char *dollar = n && !memchr(word, '\'', n) ? memrchr(word, '$', n) : NULL;
	ret->start = w.start;
	if (dollar && strcspn(dollar, "./\\-+*[]() \"") >= (size_t)(word + n - dollar)) {
		ret->start = (size_t)(dollar - line);
		find_variables(rs, dollar, (size_t)(word + n - dollar), ret);
	} else if (n && word[0] == '-' && !w.command && !w.quote) {
		find_parameters(rs, line + w.command_start, w.command_end - w.command_start, word, n, ret);
	} else {
		bool path = memchr(word, '/', n) != NULL || w.quote || !w.command || word[0] == '~' || word[0] == '.';
		if (!path && n)
			find_commands(rs, word, n, ret);
		if (!ret->count)
			find_paths(word, n, w.quote, ret);
	}
}

char *completion_common(const struct completion *c)
{
	char *common = mem_strdup(c->texts[0]);
	size_t n = strlen(common);
	for (size_t i = 1; i < c->count; i++) {
		size_t k = 0;
		while (k < n && c->texts[i][k] && strncasecmp(common + k, c->texts[i] + k, 1) == 0)
			k++;
		n = k;
	}
	while (n && ((uint8_t)common[n] & 0xC0) == 0x80)
		n--;
	common[n] = '\0';
	return common;
}

void completion_show(const struct completion *c)
{
	struct winsize size;
	size_t width = ioctl(STDOUT_FILENO, TIOCGWINSZ, &size) == 0 && size.ws_col ? size.ws_col : 80, widest = 1;
	for (size_t i = 0; i < c->count; i++) {
		size_t n = strlen(c->texts[i]) + 2;
		widest = n > widest ? n : widest;
	}
	size_t columns = width / widest ? width / widest : 1, rows = (c->count + columns - 1) / columns;
	struct buf b = BUF_INIT;
	buf_put_byte(&b, '\n');
	for (size_t r = 0; r < rows; r++) {
		for (size_t i = r; i < c->count; i += rows) {
			buf_puts(&b, c->texts[i]);
			if (i + rows < c->count)
				buf_fill(&b, ' ', widest - strlen(c->texts[i]));
		}
		buf_put_byte(&b, '\n');
	}
	fd_write_all(STDOUT_FILENO, b.data, b.len);
	buf_fini(&b);
}

void completion_fini(struct completion *c)
{
	for (size_t i = 0; i < c->count; i++)
		mem_free(c->texts[i]);
	mem_free(c->texts);
	*c = (struct completion){0};
}
