/* SPDX-License-Identifier: MIT */
/* console/history_file.c - see history_file.h.  Nothing here may fail aloud: a session without a home has no history. */
#include "console/history_file.h"

#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include "base/alloc.h"
#include "base/buf.h"
#include "io/fd.h"

enum { FILE_MAX_BYTES = 16 * 1024 * 1024 };

/* The path, its folders made; NULL: nowhere. */
static char *history_path(void)
{
	const char *data = getenv("XDG_DATA_HOME"), *home = getenv("HOME");
	if (!(data && data[0] == '/') && !(home && home[0] == '/'))
		return NULL;
	char *path = data && data[0] == '/' ? mem_printf("%s/farsh/history", data) : mem_printf("%s/.local/share/farsh/history", home);
	for (char *p = strchr(path + 1, '/'); p; p = strchr(p + 1, '/')) {
		*p = '\0';
		if (mkdir(path, 0700) != 0 && errno != EEXIST) {
			mem_free(path);
			return NULL;
		}
		*p = '/';
	}
	return path;
}

static bool is_secret(const char *text)
{
	static const char *const words[] = {"password", "asplaintext", "token", "apikey", "secret"};
	for (size_t i = 0; i < ARRAY_LEN(words); i++)
		if (strcasestr(text, words[i]))
			return true;
	return false;
}

static void put_entry(struct buf *b, const char *text)
{
	for (; *text; text++) {
		if (*text == '\n')
			buf_put_byte(b, '`');
		buf_put_byte(b, *text);
	}
	buf_put_byte(b, '\n');
}

void history_file_append(const char *text)
{
	char *path = is_secret(text) ? NULL : history_path();
	if (!path)
		return;
	struct buf b = BUF_INIT;
	put_entry(&b, text);
	int fd = fd_open(path, O_WRONLY | O_APPEND | O_CREAT, 0600);
	if (fd >= 0) {
		(void)fd_write_all(fd, b.data, b.len);
		fd_close(fd);
	}
	buf_fini(&b);
	mem_free(path);
}

/* The place after the entry at `s`; its text, backticks at line ends taken away, in `entry`. */
static const char *next_entry(const char *s, struct buf *entry)
{
	buf_reset(entry);
	for (;;) {
		size_t n = strcspn(s, "\n");
		bool more = n && s[n - 1] == '`' && s[n];
		buf_put(entry, s, more ? n - 1 : n);
		s += n + (s[n] ? 1 : 0);
		if (!more)
			return s;
		buf_put_byte(entry, '\n');
	}
}

static void rewrite(const char *path, const char *text)
{
	char *temporary = mem_printf("%s.%ld", path, (long)getpid());
	int fd = fd_open(temporary, O_WRONLY | O_CREAT | O_EXCL, 0600);
	if (fd >= 0) {
		int failed = fd_write_all(fd, text, strlen(text));
		fd_close(fd);
		if (failed || rename(temporary, path) != 0)
			unlink(temporary);
	}
	mem_free(temporary);
}

void history_file_load(void (*each)(void *arg, const char *text), void *arg)
{
	char *path = history_path();
	struct buf file, entry = BUF_INIT;
	if (!path)
		return;
	buf_init(&file, FILE_MAX_BYTES);
	if (fd_read_file(path, &file) == 0) {
		size_t count = 0;
		const char *all = buf_str(&file), *s = all;
		for (; *s; count++)
			s = next_entry(s, &entry);
		size_t skip = count > HISTORY_FILE_MAX ? count - HISTORY_FILE_MAX : 0;
		for (s = all; *s; skip -= skip ? 1 : 0) {
			const char *next = next_entry(s, &entry);
			if (skip == 1 && count > 2 * (size_t)HISTORY_FILE_MAX)
				rewrite(path, next);
			if (!skip && entry.len)
				each(arg, buf_str(&entry));
			s = next;
		}
	}
	buf_fini(&file);
	buf_fini(&entry);
	mem_free(path);
}
