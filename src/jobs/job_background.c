/* SPDX-License-Identifier: MIT */
/*
 * jobs/job_background.c - BackgroundJob: a script in a session host of its own (`farsh -s`), over PSRP.
 *
 * The core's `work` is a struct background; it is shared with the session's callbacks, which come on the IO thread and
 * only append bytes and move states.  Lives until the core was disposed of and the pipeline has ended.
 */
#include <string.h>

#include "base/alloc.h"
#include "heap/heap.h"
#include "jobs/job.h"
#include "jobs/job_priv.h"
#include "object/psobject.h"
#include "object/throw.h"
#include "psrp/bodies.h"
#include "remote/serialize.h"
#include "remote/session.h"

struct background {
	struct job_core *core;           /* counted */
	struct session *session;         /* counted */
	struct guid pid;
};

/* ---- the session's callbacks: IO thread ---- */

static void on_message(void *arg, enum psrp_event_type type, const char *body, size_t n)
{
	static const struct {
		enum psrp_event_type type;
		enum job_stream stream;
	} rows[] = {{PSRP_EV_OUTPUT, JOB_OUTPUT}, {PSRP_EV_ERROR_RECORD, JOB_ERROR}, {PSRP_EV_WARNING_RECORD, JOB_WARNING},
	            {PSRP_EV_VERBOSE_RECORD, JOB_VERBOSE}, {PSRP_EV_DEBUG_RECORD, JOB_DEBUG},
	            {PSRP_EV_INFORMATION_RECORD, JOB_INFORMATION}, {PSRP_EV_PROGRESS_RECORD, JOB_PROGRESS}};
	struct background *b = arg;
	for (size_t i = 0; i < ARRAY_LEN(rows); i++) {
		if (rows[i].type == type)
			job_core_add(b->core, rows[i].stream, body, n, 0, 0);
	}
}

static void fail(struct job_core *c, const char *body, size_t n, const char *text)
{
	lock_take(&c->lock);
	if (!c->reason_body && body && n) {
		c->reason_body = mem_strndup(body, n);
		c->reason_n = n;
	}
	if (!c->reason_text && text)
		c->reason_text = mem_strdup(text);
	lock_release(&c->lock);
}

static void on_state(void *arg, enum psrp_pipeline_state state, const char *body, size_t n)
{
	struct background *b = arg;
	switch (state) {
	case PSRP_PIPELINE_RUNNING:
		job_core_set_state(b->core, JOB_RUNNING);
		return;
	case PSRP_PIPELINE_STOPPED:
		job_core_set_state(b->core, JOB_STOPPED);
		break;
	case PSRP_PIPELINE_COMPLETED:
		job_core_set_state(b->core, JOB_COMPLETED);
		break;
	case PSRP_PIPELINE_FAILED:
		fail(b->core, body, n, NULL);
		job_core_set_state(b->core, JOB_FAILED);
		break;
	case PSRP_PIPELINE_NOT_STARTED:
	case PSRP_PIPELINE_STOPPING:
	case PSRP_PIPELINE_DISCONNECTED:
		return;
	}
	session_close(b->session);
}

static void on_host_call(void *arg, int64_t id, int32_t method, const char *body, size_t n)
{
	struct background *b = arg;
	job_core_add(b->core, JOB_HOST_CALL, body, n, id, method);
	if (id >= 0)
		job_core_set_state(b->core, JOB_BLOCKED);
}

static void free_background(struct background *b)
{
	session_unref(b->session);
	job_core_unref(b->core);
	mem_free(b);
}

static void on_lost(void *arg, const char *reason)
{
	struct background *b = arg;
	if (job_core_state(b->core) == JOB_STOPPING) {
		job_core_set_state(b->core, JOB_STOPPED);
	} else {
		fail(b->core, NULL, 0, reason);
		job_core_set_state(b->core, JOB_FAILED);
	}
	lock_take(&b->core->lock);
	b->core->work = NULL;
	lock_release(&b->core->lock);
	free_background(b);
}

static void on_closed(void *arg)
{
	struct background *b = arg;
	lock_take(&b->core->lock);
	b->core->work = NULL;
	lock_release(&b->core->lock);
	free_background(b);
}

static const struct session_pipeline_ops ops = {
    .on_message = on_message, .on_state = on_state, .on_host_call = on_host_call, .on_lost = on_lost, .on_closed = on_closed};

/* ---- the kind ---- */

/* A counted session of a core that still has one, or NULL. */
static struct session *session_of(struct job_core *c, struct guid *ret_pid)
{
	lock_take(&c->lock);
	struct background *b = c->work;
	struct session *s = b ? session_ref(b->session) : NULL;
	if (b)
		*ret_pid = b->pid;
	lock_release(&c->lock);
	return s;
}

static void background_stop(struct job_core *c)
{
	struct guid pid;
	struct session *s = session_of(c, &pid);
	if (!s || job_state_finished(job_core_state(c))) {
		session_unref(s);
		return;
	}
	job_core_set_state(c, JOB_STOPPING);
	if (!session_stop_pipeline(s, &pid))
		session_kill(s);
	session_unref(s);
}

static void background_dispose(struct job_core *c)
{
	struct guid pid;
	struct session *s = session_of(c, &pid);
	if (!s)
		return;
	job_core_set_state(c, JOB_STOPPED);
	session_kill(s);
	session_unref(s);
}

struct answer {
	ps_value v;
};

static void write_answer(struct clix_writer *w, struct clix_name name, void *arg)
{
	serialize_into(w, name, ((const struct answer *)arg)->v);
}

static void background_answer(struct job_core *c, const struct job_item *call, ps_value result, bool failed)
{
	struct guid pid;
	struct session *s = session_of(c, &pid);
	struct answer a = {result};
	struct buf b = BUF_INIT;
	if (!s)
		return;
	psrp_body_host_response(&b, call->call_id, call->method, failed ? NULL : write_answer, failed ? write_answer : NULL, &a);
	session_host_response(s, &pid, b.data, b.len);
	buf_fini(&b);
	session_unref(s);
}

static pid_t background_process(struct job_core *c)
{
	struct guid pid;
	struct session *s = session_of(c, &pid);
	pid_t process = s ? session_process(s) : 0;
	session_unref(s);
	return process;
}

static const struct job_kind kind_background = {.type_name = "BackgroundJob", .stop = background_stop, .dispose = background_dispose,
                                                .answer = background_answer, .process = background_process};

/* ---- starting ---- */

static void write_value(struct clix_writer *w, struct clix_name name, void *arg)
{
	serialize_into(w, name, *(const ps_value *)arg);
}

static void build_body(struct buf *b, const struct job_start *o, bool has_input)
{
	size_t n = o->arg_count + 1;
	struct psrp_argument *args = mem_array(n, sizeof *args);
	ps_value *values = mem_array(n, sizeof *values); /* borrowed from o, which the caller keeps */
	size_t count = 0;
	for (uint32_t i = 0; i < o->arg_count; i++) {
		values[count] = o->args[i];
		args[count] = (struct psrp_argument){NULL, write_value, &values[count]};
		count++;
	}
	ps_value usings = o->usings;
	if (!ps_is_unset(usings))
		args[count++] = (struct psrp_argument){"--%", write_value, &usings};
	struct psrp_command command = {.text = o->script, .text_n = strlen(o->script), .is_script = true, .use_local_scope = -1,
	                               .args = args, .arg_count = count};
	struct psrp_create_pipeline create = {.commands = &command, .command_count = 1, .no_input = !has_input, .redirect_errors = true,
	                                      .apartment = 2};
	psrp_body_create_pipeline(b, &create);
	mem_free(args);
	mem_free(values);
}

static struct job *make_objects(struct runspace *rs, const struct job_start *o, struct job_core **ret_child)
{
	struct job_core *parent_core = job_core_new(&kind_background, NULL);
	struct job_core *child_core = job_core_new(&kind_background, parent_core);
	struct job *parent = job_new(&type_job_background, parent_core, NULL, o->command, "localhost");
	struct job *child = job_new(&type_job_child, child_core, NULL, o->command, "localhost");
	parent->id = job_next_id(rs);
	child->id = job_next_id(rs);
	parent->name = o->name ? o->name : heap_printf("Job%d", parent->id);
	child->name = heap_printf("Job%d", child->id);
	parent->has_children = true;
	child->parent = parent;
	child->type_name = "";
	child->notes = true;
	child->runspace_id = guid_random();
	ps_list_add(ps_list(parent->children), job_value(child));
	*ret_child = child_core;
	return parent;
}

struct job *job_start_background(struct runspace *rs, const struct job_start *o, bool has_input)
{
	struct job_core *core;
	struct transport_target t = {.transport = "process", .working_directory = o->working_directory, .initialization = o->initialization};
	char *why = NULL;
	struct buf body = BUF_INIT;
	struct job *j = make_objects(rs, o, &core);
	build_body(&body, o, has_input);
	struct session *s = session_open(&t, &why);
	if (!s) {
		ps_throw_error(&type_exc_ps_operation, "CreatePipelineFailed", CAT_OPEN_ERROR, PS_NULL, "%s", why);
		mem_free(why);
		buf_fini(&body);
		return NULL;
	}
	struct background *b = mem_alloc(sizeof *b);
	b->core = job_core_ref(core);
	b->session = s;
	b->pid = guid_random();
	core->work = b;
	job_core_set_state(core, JOB_RUNNING);
	if (!session_start_pipeline(s, &b->pid, body.data, body.len, &ops, b))
		on_lost(b, "The session host process ended at once.");
	buf_fini(&body);
	job_table_add(rs, j);
	return j;
}

static struct job_core *child_core(struct job *j)
{
	return ((struct job *)ps_list_get(ps_list(j->children), 0).bits)->core;
}

bool job_background_input(struct job *j, ps_value v)
{
	struct guid pid;
	struct session *s = session_of(child_core(j), &pid);
	struct buf b = BUF_INIT;
	bool ok = serialize_data(&b, v);
	if (ok && s)
		session_input(s, &pid, b.data, b.len);
	buf_fini(&b);
	session_unref(s);
	return ok;
}

void job_background_end_input(struct job *j)
{
	struct guid pid;
	struct session *s = session_of(child_core(j), &pid);
	if (s)
		session_end_input(s, &pid);
	session_unref(s);
}
