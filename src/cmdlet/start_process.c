/* SPDX-License-Identifier: MIT */
/*
 * cmdlet/start_process.c - Start-Process.
 *
 * -ArgumentList is joined with blanks into one command line and split again by quotes, as ProcessStartInfo.Arguments is:
 * a double quote groups, a backslash keeps a double quote.
 */
#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include "base/alloc.h"
#include "base/buf.h"
#include "base/env.h"
#include "base/utf.h"
#include "cmdlet/item_query.h"
#include "engine/command.h"
#include "engine/filesystem.h"
#include "engine/process.h"
#include "heap/heap.h"
#include "io/child.h"
#include "io/fd.h"
#include "object/convert.h"

enum { FILE_PATH, ARGUMENTS, WORKING, NO_WINDOW, PASS_THRU, ERR, IN, OUT, WAIT, NEW_ENV, ENVIRONMENT };
static const char *const params[] = {"FilePath",
                                     "ArgumentList",
                                     "WorkingDirectory",
                                     "NoNewWindow",
                                     "PassThru",
                                     "RedirectStandardError",
                                     "RedirectStandardInput",
                                     "RedirectStandardOutput",
                                     "Wait",
                                     "UseNewEnvironment",
                                     "Environment",
                                     NULL};

/* Adds the words of one command line. */
static void split_line(const char *line, struct ps_vec *out)
{
	struct buf word = BUF_INIT;
	bool in_word = false, quoted = false;
	for (const char *at = line;; at++) {
		if (!*at || (!quoted && (*at == ' ' || *at == '\t'))) {
			if (in_word)
				ps_vec_add(out, ps_string(buf_str(&word), word.len));
			buf_reset(&word);
			in_word = false;
			if (!*at)
				break;
			continue;
		}
		in_word = true;
		size_t slashes = strspn(at, "\\");
		if (slashes) {
			bool quote = at[slashes] == '"';
			buf_fill(&word, '\\', quote ? slashes / 2 : slashes);
			if (quote && slashes % 2) {
				buf_put_byte(&word, '"');
				slashes++;
			}
			at += slashes - 1;
		} else if (*at == '"') {
			quoted = !quoted;
		} else {
			buf_put_byte(&word, *at);
		}
	}
	buf_fini(&word);
}

static const char **build_argv(struct cmdlet_call *c, const char *path)
{
	struct buf line = BUF_INIT;
	struct ps_vec words = {0};
	uint32_t n = 0;
	const ps_value *given = cmdlet_has(c, ARGUMENTS) ? cmdlet_array(c, ARGUMENTS, &n) : NULL;
	for (uint32_t i = 0; i < n; i++) {
		const char *s = ps_is_null(given[i]) ? "" : item_text(given[i]);
		if (!s) {
			buf_fini(&line);
			return NULL;
		}
		if (i)
			buf_put_byte(&line, ' ');
		buf_puts(&line, s);
	}
	split_line(buf_str(&line), &words);
	buf_fini(&line);
	const char **argv = heap_array(const char *, words.count + 2);
	argv[0] = path;
	for (uint32_t i = 0; i < words.count; i++)
		argv[i + 1] = ps_str(words.at[i])->text;
	return argv;
}

/* The environment with -Environment's changes: a $null value removes. */
static const char **build_env(struct cmdlet_call *c)
{
	char **now = cmdlet_switch(c, NEW_ENV) ? NULL : env_copy();
	ps_value table = cmdlet_has(c, ENVIRONMENT) ? ps_base(c->args[ENVIRONMENT]) : PS_NULL;
	struct ps_dict *d = ps_is_null(table) ? NULL : ps_dict(table);
	uint32_t n = 0, room = d ? ps_dict_count(d) : 0;
	while (now && now[n])
		n++;
	const char **env = heap_array(const char *, n + room + 5);
	uint32_t used = 0;
	for (uint32_t i = 0; i < n; i++) {
		size_t len = strcspn(now[i], "=");
		if (!d || ps_is_unset(ps_dict_get_str(d, now[i], len)))
			env[used++] = heap_strdup(now[i]);
	}
	if (cmdlet_switch(c, NEW_ENV)) {
		static const char *const kept[] = {"PATH", "HOME", "USER", "LOGNAME"};
		for (size_t i = 0; i < ARRAY_LEN(kept); i++) {
			char *v = env_get(kept[i]);
			if (v)
				env[used++] = heap_printf("%s=%s", kept[i], v);
			mem_free(v);
		}
	}
	mem_free(now);
	ps_value key, value;
	for (uint32_t at = 0; d && ps_dict_next(d, &at, &key, &value);) {
		const char *name = item_text(key);
		const char *text = ps_is_null(value) ? NULL : item_text(value);
		if (name && text)
			env[used++] = heap_printf("%s=%s", name, text);
	}
	env[used] = NULL;
	return env;
}

static bool redirect(struct cmdlet_call *c, int param, int flags, struct child_stdio *io)
{
	if (!cmdlet_has(c, param))
		return true;
	const char *path = path_to_file(c->rs, cmdlet_str(c, param));
	if (!path)
		return false;
	int fd = fd_open(path, flags, 0666);
	if (fd < 0)
		return fs_throw(-fd, path);
	*io = (struct child_stdio){CHILD_FD, fd};
	return true;
}

static const char *resolve(struct cmdlet_call *c, const char *name)
{
	if (strchr(name, '/'))
		return path_to_file(c->rs, name);
	const char *found = program_find(c->rs, name);
	if (found)
		return found;
	const char *file = path_to_file(c->rs, name);
	struct stat st;
	if (file && stat(file, &st) == 0 && S_ISREG(st.st_mode))
		return file;
	return file ? name : NULL;
}

static enum ps_status launch(struct cmdlet_call *c, const struct child_options *o, const char *name)
{
	struct child child;
	int err = child_spawn(o, &child);
	if (err) {
		const char *why = err == ENOENT ? "No such file or directory" : err == EACCES ? "Permission denied" : strerror(err);
		return cmdlet_throw(c, &type_exc_operation, "InvalidOperationException", CAT_INVALID_OPERATION, PS_NULL,
		                    "This command cannot be run due to the error: An error occurred trying to start process '%s' with working "
		                    "directory '%s'. %s.",
		                    name, o->cwd, why);
	}
	ps_value p = process_adopt(child.pid);
	if (cmdlet_switch(c, WAIT) && !process_wait(c->rs, p, 0)) {
		child_kill(child.pid, SIGTERM);
		return PS_CANCELED;
	}
	return cmdlet_switch(c, PASS_THRU) ? cmdlet_write(c, p) : PS_OK;
}

static enum ps_status start(struct cmdlet_call *c)
{
	enum ps_status st = PS_ERROR;
	const char *name = cmdlet_str(c, FILE_PATH);
	const char *path = resolve(c, name);
	const char **argv = path ? build_argv(c, path) : NULL;
	const char *cwd = location_directory(c->rs);
	if (argv && cmdlet_has(c, WORKING)) {
		struct stat there;
		cwd = path_to_file(c->rs, cmdlet_str(c, WORKING));
		if (cwd && (stat(cwd, &there) != 0 || !S_ISDIR(there.st_mode)))
			return cmdlet_throw(c, &type_exc_directory_not_found, "DirectoryNotFoundException", CAT_INVALID_OPERATION, PS_NULL,
			                    "This command cannot be run because either the parameter \"WorkingDirectory\" has a value that is not "
			                    "valid or cannot be used with this command. Give a valid input and run your command again.");
	}
	if (!argv || !cwd)
		return PS_ERROR;
	if (!cmdlet_should_process(c, heap_printf("%s", path), "Start-Process", &st))
		return st;
	enum child_io how = c->rs->host->owns_stdio ? CHILD_INHERIT : CHILD_NULL;
	struct child_options o = {.path = path, .argv = argv, .cwd = cwd, .io = {{how, -1}, {how, -1}, {how, -1}}};
	o.flags = child_guarded() ? CHILD_DIES : 0;
	if (cmdlet_has(c, ENVIRONMENT) || cmdlet_switch(c, NEW_ENV))
		o.env = build_env(c);
	if (redirect(c, IN, O_RDONLY, &o.io[0]) && redirect(c, OUT, O_WRONLY | O_CREAT | O_TRUNC, &o.io[1]) &&
	    redirect(c, ERR, O_WRONLY | O_CREAT | O_TRUNC, &o.io[2]))
		st = launch(c, &o, path);
	else
		st = cmdlet_throw_record(c, ps_error_record_of(ps_take_pending()));
	for (int i = 0; i < 3; i++)
		if (o.io[i].how == CHILD_FD)
			fd_close(o.io[i].fd);
	return st;
}

const struct cmdlet cmdlet_start_process = {.name = "Start-Process", .params = params, .process = start};
