/* SPDX-License-Identifier: MIT */
/*
 * cmdlet/start_job.c - Start-Job, Start-ThreadJob, and the & operator's job.
 */
#include "cmdlet/start_job.h"

#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>

#include "base/buf.h"
#include "base/file.h"
#include "base/utf.h"
#include "engine/cmdlet.h"
#include "engine/eval.h"
#include "engine/provider.h"
#include "engine/script_block.h"
#include "heap/heap.h"
#include "jobs/job.h"
#include "lang/walk.h"
#include "object/convert.h"
#include "remote/using.h"

enum { P_ARGS, P_FILE, P_LITERAL, P_INIT, P_INPUT, P_NAME, P_BLOCK, P_DIRECTORY, P_AUTH, P_CREDENTIAL, P_VERSION, P_32, P_DEFINITION };
static const char *const params[] = {"ArgumentList", "FilePath", "LiteralPath", "InitializationScript", "InputObject", "Name",
                                     "ScriptBlock", "WorkingDirectory", "Authentication", "Credential", "PSVersion", "RunAs32",
                                     "DefinitionName", NULL};

struct state {
	struct job *job;                 /* started at the first input, or at the end */
};

static const char *block_text(const struct ast_script_block *b)
{
	ps_value text = script_block_text(script_block(script_block_new(runspace_current(), (struct ast_script_block *)(uintptr_t)b)));
	return ps_is_string(text) ? ps_str(text)->text : "";
}

/* Contents of a script file; NULL with an error already thrown. */
static const char *read_script(struct cmdlet_call *c, const char *path, bool literal)
{
	if (!literal && strpbrk(path, "*?[")) {
		ps_throw(&type_exc_argument, "Wildcard characters are not supported for the FilePath parameter. Specify a path without "
		                             "wildcard characters. (Parameter 'filePath')");
		return NULL;
	}
	size_t n = strlen(path);
	if (n < 4 || !str_eq_nocase(path + n - 4, ".ps1")) {
		ps_throw(&type_exc_argument, "The value of the FilePath parameter must be a PowerShell script file. Enter the path to a file with "
		                             "a .ps1 file name extension and try the command again. (Parameter 'filePath')");
		return NULL;
	}
	struct path p;
	struct buf b = BUF_INIT;
	if (!path_parse(c->rs, path, &p))
		return NULL;
	if (file_read_all(p.inner, &b) != 0) {
		cmdlet_throw(c, &type_exc_item_not_found, "PathNotFound", CAT_OBJECT_NOT_FOUND, ps_cstring(path),
		             "Cannot find path '%s' because it does not exist.", p.inner);
		buf_fini(&b);
		return NULL;
	}
	size_t skip = b.len >= 3 && memcmp(b.data, "\xEF\xBB\xBF", 3) == 0 ? 3 : 0;
	const char *text = heap_strndup(buf_str(&b) + skip, b.len - skip);
	buf_fini(&b);
	return text;
}

static bool refuse(struct cmdlet_call *c)
{
	static const struct {
		int param;
		const char *name;
	} absent[] = {{P_AUTH, "Authentication"}, {P_CREDENTIAL, "Credential"}, {P_32, "RunAs32"}, {P_DEFINITION, "DefinitionName"}};
	for (size_t i = 0; i < ARRAY_LEN(absent); i++) {
		if (cmdlet_has(c, absent[i].param)) {
			cmdlet_throw(c, &type_exc_ps_not_supported, "NotSupported", CAT_NOT_IMPLEMENTED, PS_NULL,
			             "The %s parameter of Start-Job is not supported on this platform.", absent[i].name);
			return true;
		}
	}
	if (cmdlet_has(c, P_VERSION)) {
		ps_value text = ps_to_string(c->args[P_VERSION]);
		if (ps_failed(text) || !ps_str_is(text, "5.1")) {
			cmdlet_throw(c, &type_exc_parameter_binding, "ParameterBindingFailed", CAT_WRITE_ERROR, PS_NULL,
			             "Cannot bind parameter 'PSVersion' to the target. Exception setting \"PSVersion\": \"The value %s is not valid for "
			             "the PSVersion parameter. The only allowed value is 5.1.\"",
			             ps_failed(text) ? "" : ps_str(text)->text);
			return true;
		}
		cmdlet_throw(c, &type_exc_ps_operation, "WMFNotInstalled", CAT_INVALID_OPERATION, PS_NULL,
		             "Failed to start Windows PowerShell 5.1: it does not exist on this platform.");
		return true;
	}
	return false;
}

/* The folder in which the job runs; NULL with an error thrown. */
static const char *directory(struct cmdlet_call *c)
{
	const char *given = cmdlet_str(c, P_DIRECTORY);
	struct stat st;
	struct path p;
	if (!given)
		return location_directory(c->rs);
	if (!path_parse(c->rs, given, &p))
		return NULL;
	if (stat(p.inner, &st) == 0 && S_ISDIR(st.st_mode))
		return p.inner;
	cmdlet_throw(c, &type_exc_directory_not_found, "DirectoryNotFoundException", CAT_INVALID_OPERATION, PS_NULL,
	             "Cannot find the WorkingDirectory path %s.", p.inner);
	return NULL;
}

static bool gather(struct cmdlet_call *c, struct job_start *o)
{
	*o = (struct job_start){.block = PS_UNSET, .usings = PS_UNSET, .name = cmdlet_str(c, P_NAME)};
	o->args = cmdlet_array(c, P_ARGS, &o->arg_count);
	o->working_directory = directory(c);
	if (!o->working_directory)
		return false;
	if (cmdlet_has(c, P_INIT))
		o->initialization = block_text(script_block(ps_base(c->args[P_INIT]))->ast);
	if (cmdlet_has(c, P_FILE) || cmdlet_has(c, P_LITERAL)) {
		int p = cmdlet_has(c, P_FILE) ? P_FILE : P_LITERAL;
		o->script = read_script(c, cmdlet_str(c, p), p == P_LITERAL);
		o->command = o->script;
		return o->script != NULL;
	}
	struct script_block *sb = script_block(ps_base(c->args[P_BLOCK]));
	o->block = ps_base(c->args[P_BLOCK]);
	o->script = block_text(sb->ast);
	o->command = o->script;
	o->usings = using_dictionary(c->rs, sb->ast);
	return !ps_failed(o->usings);
}

static enum ps_status start(struct cmdlet_call *c, bool has_input)
{
	struct state *s = c->state;
	struct job_start o;
	if (s->job)
		return PS_OK;
	if (refuse(c) || !gather(c, &o))
		return PS_ERROR;
	s->job = job_start_background(c->rs, &o, has_input);
	return s->job ? PS_OK : PS_ERROR;
}

static enum ps_status process(struct cmdlet_call *c)
{
	if (!cmdlet_has(c, P_INPUT))
		return PS_OK;
	enum ps_status st = start(c, true);
	if (st != PS_OK)
		return st;
	return job_background_input(((struct state *)c->state)->job, ps_is_unset(c->input) ? c->args[P_INPUT] : c->input) ? PS_OK : PS_ERROR;
}

static enum ps_status end(struct cmdlet_call *c)
{
	struct state *s = c->state;
	bool fed = s->job != NULL;
	enum ps_status st = start(c, false);
	if (st != PS_OK)
		return st;
	if (fed)
		job_background_end_input(s->job);
	return cmdlet_write(c, job_value(s->job));
}

const struct cmdlet cmdlet_start_job = {
    .name = "Start-Job", .params = params, .state_size = sizeof(struct state), .process = process, .end = end,
    .synopsis = "Starts a script as a background job in its own process.",
};

/* ---- Start-ThreadJob ---- */

enum { T_BLOCK, T_FILE, T_NAME, T_INIT, T_INPUT, T_ARGS, T_THROTTLE, T_HOST };
static const char *const thread_params[] = {"ScriptBlock", "FilePath", "Name", "InitializationScript", "InputObject", "ArgumentList",
                                            "ThrottleLimit", "StreamingHost", NULL};
struct thread_state {
	struct ps_vec input;
	bool fed;
};

static enum ps_status thread_process(struct cmdlet_call *c)
{
	struct thread_state *s = c->state;
	if (!cmdlet_has(c, T_INPUT))
		return PS_OK;
	s->fed = true;
	ps_vec_add(&s->input, ps_is_unset(c->input) ? c->args[T_INPUT] : c->input);
	return PS_OK;
}

static enum ps_status thread_end(struct cmdlet_call *c)
{
	struct thread_state *s = c->state;
	struct job_start o = {.block = PS_UNSET, .usings = PS_UNSET, .init_block = PS_UNSET, .name = cmdlet_str(c, T_NAME)};
	o.args = cmdlet_array(c, T_ARGS, &o.arg_count);
	if (cmdlet_has(c, T_FILE)) {
		const char *text = read_script(c, cmdlet_str(c, T_FILE), false);
		o.block = text ? script_block_create(text, strlen(text)) : PS_FAIL;
		if (ps_failed(o.block))
			return PS_ERROR;
	} else {
		o.block = ps_base(c->args[T_BLOCK]);
	}
	struct script_block *sb = script_block(o.block);
	o.command = block_text(sb->ast);
	/* a thread job runs the text: it has neither the file of its caller nor its scopes */
	o.block = script_block_create(o.command, strlen(o.command));
	if (ps_failed(o.block))
		return PS_ERROR;
	o.usings = using_array(c->rs, script_block(o.block)->ast); /* its numbers are those of the new tree */
	if (ps_failed(o.usings))
		return PS_ERROR;
	if (cmdlet_has(c, T_INIT)) {
		const char *init = block_text(script_block(ps_base(c->args[T_INIT]))->ast);
		o.init_block = script_block_create(init, strlen(init));
	}
	if (ps_failed(o.init_block))
		return PS_ERROR;
	struct job *j = job_start_thread(c->rs, &o, s->fed ? ps_vec_to_array(&s->input) : PS_UNSET, (int)cmdlet_int(c, T_THROTTLE, 0));
	return j ? cmdlet_write(c, job_value(j)) : PS_ERROR;
}

const struct cmdlet cmdlet_start_threadjob = {
    .name = "Start-ThreadJob", .params = thread_params, .state_size = sizeof(struct thread_state), .process = thread_process,
    .end = thread_end, .synopsis = "Starts a script as a job on a thread of this process.",
};

/* ---- pipeline & ---- */

struct variables {
	struct ps_vec found;             /* struct ast_variable *, as words */
};

static bool gather_variable(struct ast *n, void *arg)
{
	if (n->kind == AST_VARIABLE)
		ps_vec_add(&((struct variables *)arg)->found, ps_from_obj(n));
	return ast_each_child(n, gather_variable, arg);
}

static int by_position(const void *a, const void *b)
{
	uint32_t x = ((const struct ast *)((const ps_value *)a)->bits)->start, y = ((const struct ast *)((const ps_value *)b)->bits)->start;
	return x < y ? -1 : x > y;
}

/* The variables that mean something else in every session stay as they are. */
static bool is_automatic(const char *name)
{
	static const char *const names[] = {"_", "PSItem", "args", "input", "this", "true", "false", "null", "PID", "PWD", "HOME", "Host",
	                                    "PSVersionTable", "PSScriptRoot", "PSCommandPath", "MyInvocation", "Error", "Matches", "?",
	                                    "ErrorActionPreference", "LASTEXITCODE", "PSBoundParameters", "ExecutionContext"};
	for (size_t i = 0; i < ARRAY_LEN(names); i++) {
		if (str_eq_nocase(names[i], name))
			return true;
	}
	return false;
}

ps_value start_job_background(struct runspace *rs, const struct lang_source *source, struct ast *pipeline)
{
	/* the text with each variable of the caller rewritten to $using:, as PowerShell does it */
	struct buf text = BUF_INIT;
	struct variables vars = {{NULL, 0, 0}};
	ast_each_child(pipeline, gather_variable, &vars);
	if (vars.found.count)
		qsort(vars.found.at, vars.found.count, sizeof *vars.found.at, by_position);
	uint32_t at = pipeline->start, stop = pipeline->end;
	while (stop > at && (source->text[stop - 1] == '&' || source->text[stop - 1] == ' '))
		stop--;
	for (uint32_t i = 0; i < vars.found.count; i++) {
		struct ast_variable *v = (struct ast_variable *)vars.found.at[i].bits;
		if (v->a.start < at || v->a.end > stop || v->scope || v->splatted || is_automatic(v->name->text) ||
		    ps_is_unset(scope_get(rs, rs->scope, v->name)))
			continue;
		buf_put(&text, source->text + at, v->a.start - at);
		buf_printf(&text, "${using:%s}", v->path);
		at = v->a.end;
	}
	buf_put(&text, source->text + at, stop - at);
	ps_value block = script_block_create(buf_str(&text), text.len);
	const char *command = heap_strndup(buf_str(&text), text.len);
	buf_fini(&text);
	if (ps_failed(block))
		return PS_FAIL;
	struct job_start o = {.block = block, .working_directory = location_directory(rs), .command = command};
	o.script = block_text(script_block(block)->ast);
	o.usings = using_dictionary(rs, script_block(block)->ast);
	if (ps_failed(o.usings))
		return PS_FAIL;
	struct job *j = job_start_background(rs, &o, false);
	return j ? job_value(j) : PS_FAIL;
}
