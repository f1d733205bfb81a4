/* SPDX-License-Identifier: MIT */
/* console/editor.c - see editor.h. */
#include "console/editor.h"

#include <dlfcn.h>
#include <errno.h>
#include <histedit.h>
#include <locale.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>
#include <wchar.h>

#include "base/alloc.h"
#include "base/clock.h"
#include "console/completion.h"
#include "console/history_file.h"
#include "engine/runspace.h"
#include "io/fd.h"

enum { ESCAPE_WAIT_MS = 40, KILL_LINE = 0x15, PROMPT_MARK = 1 };

struct library {
	void *handle;
	EditLine *(*init)(const char *, FILE *, FILE *, FILE *);
	void (*end)(EditLine *);
	const char *(*gets)(EditLine *, int *);
	int (*set)(EditLine *, int, ...);
	int (*get)(EditLine *, int, ...);
	void (*resize)(EditLine *);
	const LineInfo *(*line)(EditLine *);
	int (*insert)(EditLine *, const char *);
	void (*erase)(EditLine *, int);
	History *(*history_init)(void);
	void (*history_end)(History *);
	int (*history)(History *, HistEvent *, int, ...);
};

struct editor {
	struct library lib;
	struct runspace *rs;
	EditLine *el;
	History *past;
	int wake_fd;
	enum terminal_read how;      /* the last byte that was asked for */
	struct buf prompt;           /* the last line of the prompt, its escape sequences marked */
	uint64_t listed_at;          /* keys read when Tab last had more than one answer */
	uint64_t keys;
};

static bool library_open(struct library *l)
{
	const struct {
		const char *name;
		void *into;
	} symbols[] = {{"el_init", &l->init},           {"el_end", &l->end},       {"el_gets", &l->gets},
	               {"el_set", &l->set},             {"el_get", &l->get},       {"el_resize", &l->resize},
	               {"el_line", &l->line},           {"el_insertstr", &l->insert}, {"el_deletestr", &l->erase},
	               {"history_init", &l->history_init}, {"history_end", &l->history_end}, {"history", &l->history}};
	l->handle = dlopen("libedit.so.2", RTLD_NOW | RTLD_LOCAL);
	if (!l->handle)
		return false;
	for (size_t i = 0; i < ARRAY_LEN(symbols); i++) {
		void *at = dlsym(l->handle, symbols[i].name);
		if (!at) {
			dlclose(l->handle);
			return false;
		}
		memcpy(symbols[i].into, &at, sizeof at);
	}
	return true;
}

/* EL_CLIENTDATA needs the library's functions, which the editor has: there is one editor in a process. */
static struct editor *editor_current;

static struct editor *of(EditLine *el)
{
	(void)el;
	return editor_current;
}

static void wake(void *arg)
{
	fd_wake(*(int *)arg);
}

/* Is a byte there within `ms`?  An Escape key comes alone, an arrow key sends more at once. */
static bool more_soon(int ms)
{
	struct pollfd p = {.fd = STDIN_FILENO, .events = POLLIN};
	return fd_poll(&p, 1, clock_mono_ns() + (uint64_t)ms * 1000000) > 0;
}

/* The editor's source of characters: 1, 0 at the end of input, -1 after Ctrl+C. */
static int read_character(EditLine *el, wchar_t *ret)
{
	struct editor *e = of(el);
	char c;
	e->how = terminal_read_byte(e->rs, e->wake_fd, &c);
	if (e->how != TERMINAL_LINE) {
		errno = EINTR;
		return e->how == TERMINAL_END ? 0 : -1;
	}
	e->keys++;
	unsigned b = (uint8_t)c;
	if (b == 0x1B && !more_soon(ESCAPE_WAIT_MS))
		b = KILL_LINE;
	int more = b >= 0xF0 ? 3 : b >= 0xE0 ? 2 : b >= 0xC0 ? 1 : 0;
	wchar_t w = (wchar_t)(more == 3 ? b & 7 : more == 2 ? b & 15 : more == 1 ? b & 31 : b);
	while (more-- > 0) {
		e->how = terminal_read_byte(e->rs, e->wake_fd, &c);
		if (e->how != TERMINAL_LINE)
			return e->how == TERMINAL_END ? 0 : -1;
		w = w << 6 | ((uint8_t)c & 0x3F);
	}
	*ret = w;
	return 1;
}

static char *prompt_of(EditLine *el)
{
	return of(el)->prompt.data;
}

/* Puts the longest text that all answers begin with in place of the word; a second Tab shows them. */
static unsigned char complete(EditLine *el, int key)
{
	struct editor *e = of(el);
	const LineInfo *line = e->lib.line(el);
	(void)key;
	struct completion c = {0};
	completion_find(e->rs, line->buffer, (size_t)(line->cursor - line->buffer), &c);
	unsigned char answer = CC_ERROR;
	if (c.count) {
		size_t word = (size_t)(line->cursor - line->buffer) - c.start;
		char *common = completion_common(&c);
		bool grown = strlen(common) != word || strncmp(common, line->buffer + c.start, word) != 0;
		if (c.count == 1 || (grown && strlen(common) >= word)) {
			e->lib.erase(el, (int)word);
			e->lib.insert(el, common);
			answer = CC_REFRESH;
		} else if (e->listed_at && e->keys == e->listed_at + 1) {
			completion_show(&c);
			answer = CC_REDISPLAY;
		}
		e->listed_at = e->keys;
		mem_free(common);
	}
	completion_fini(&c);
	return answer;
}

static void bind_keys(struct editor *e)
{
	static const char *const keys[][2] = {{"^D", "ed-delete-next-char"},     {"^U", "em-kill-line"},
	                                      {"^R", "em-inc-search-prev"},      {"^W", "ed-delete-prev-word"},
	                                      {"\\e[1~", "ed-move-to-beg"},      {"\\e[4~", "ed-move-to-end"},
	                                      {"\\e[H", "ed-move-to-beg"},       {"\\e[F", "ed-move-to-end"},
	                                      {"\\eOH", "ed-move-to-beg"},       {"\\eOF", "ed-move-to-end"},
	                                      {"\\e[3~", "ed-delete-next-char"}, {"\\e[1;5C", "em-next-word"},
	                                      {"\\e[1;5D", "ed-prev-word"},      {"^I", "farsh-complete"},
	                                      {"^S", "em-inc-search-next"}};
	for (size_t i = 0; i < ARRAY_LEN(keys); i++)
		e->lib.set(e->el, EL_BIND, keys[i][0], keys[i][1], NULL);
}

static void recall(void *arg, const char *text)
{
	struct editor *e = arg;
	HistEvent event;
	e->lib.history(e->past, &event, H_ENTER, text);
}

struct editor *editor_open(struct runspace *rs)
{
	const char *term = getenv("TERM");
	struct library lib = {0};
	if (!isatty(STDIN_FILENO) || !isatty(STDOUT_FILENO) || !term || !*term || strcmp(term, "dumb") == 0 || !library_open(&lib))
		return NULL;
	if (!setlocale(LC_CTYPE, "C.UTF-8"))
		setlocale(LC_CTYPE, "");
	struct editor *e = mem_alloc(sizeof *e);
	*e = (struct editor){.lib = lib, .rs = rs, .prompt = BUF_INIT};
	e->el = lib.init("farsh", stdin, stdout, stderr);
	e->past = lib.history_init();
	if (!e->el || !e->past) {
		editor_close(e);
		return NULL;
	}
	editor_current = e;
	HistEvent event;
	lib.history(e->past, &event, H_SETSIZE, HISTORY_FILE_MAX);
	lib.history(e->past, &event, H_SETUNIQUE, 1);
	history_file_load(recall, e);
	lib.set(e->el, EL_SIGNAL, 0);
	lib.set(e->el, EL_EDITOR, "emacs");
	lib.set(e->el, EL_HIST, lib.history, e->past);
	lib.set(e->el, EL_PROMPT_ESC, prompt_of, PROMPT_MARK);
	lib.set(e->el, EL_GETCFN, read_character);
	lib.set(e->el, EL_ADDFN, "farsh-complete", "complete the word before the cursor", complete);
	bind_keys(e);
	return e;
}

/* All but the last line of the prompt is written; in the last, escape sequences are put between marks: they take no room. */
static void set_prompt(struct editor *e, const char *text)
{
	const char *last = strrchr(text, '\n');
	if (last) {
		fd_write_all(STDOUT_FILENO, text, (size_t)(last + 1 - text));
		text = last + 1;
	}
	buf_reset(&e->prompt);
	while (*text) {
		size_t n = 0;
		if (text[0] == '\x1b' && text[1] == '[')
			n = 2 + strspn(text + 2, "0123456789;:?<=>") + 1;
		else if (text[0] == '\x1b' && text[1] == ']')
			n = strcspn(text, "\a") + 1;
		if (n > strlen(text))
			n = strlen(text);
		if (!n) {
			buf_put_byte(&e->prompt, *text++);
			continue;
		}
		buf_put_byte(&e->prompt, PROMPT_MARK);
		buf_put(&e->prompt, text, n);
		buf_put_byte(&e->prompt, PROMPT_MARK);
		text += n;
	}
	buf_put_byte(&e->prompt, '\0');
}

enum terminal_read editor_read(struct editor *e, const char *prompt, struct buf *line)
{
	int n = 0;
	struct runspace_waker w = {.wake = wake, .arg = &e->wake_fd};
	set_prompt(e, prompt);
	e->how = TERMINAL_LINE;
	e->listed_at = 0;
	e->wake_fd = fd_wake_new();
	e->lib.resize(e->el);
	runspace_waker_push(e->rs, &w);
	const char *text = e->lib.gets(e->el, &n);
	runspace_waker_pop(e->rs, &w);
	fd_close(e->wake_fd);
	terminal_quiet();
	if (e->how == TERMINAL_STOPPED || runspace_stopping(e->rs)) {
		fd_write_all(STDOUT_FILENO, "\n", 1);
		return TERMINAL_STOPPED;
	}
	if (!text || n <= 0)
		return TERMINAL_END;
	size_t len = (size_t)n;
	while (len && (text[len - 1] == '\n' || text[len - 1] == '\r'))
		len--;
	buf_put(line, text, len);
	return TERMINAL_LINE;
}

void editor_remember(struct editor *e, const char *text)
{
	recall(e, text);
	history_file_append(text);
}

void editor_close(struct editor *e)
{
	if (e->el)
		e->lib.end(e->el);
	if (e->past)
		e->lib.history_end(e->past);
	editor_current = NULL;
	buf_fini(&e->prompt);
	mem_free(e);
}
