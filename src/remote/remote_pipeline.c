/* SPDX-License-Identifier: MIT */
/*
 * remote/remote_pipeline.c - one pipeline of the session host: its commands from the CREATE_PIPELINE body, its input as it
 * arrives, its output and records out as messages ([MS-PSRP] 2.2.2.10, 3.2.5.4).  Engine thread.
 */
#include "remote/remote_pipeline.h"

#include <string.h>

#include "base/alloc.h"
#include "engine/errors.h"
#include "engine/pipeline.h"
#include "engine/script_block.h"
#include "heap/heap.h"
#include "object/convert.h"
#include "object/psobject.h"
#include "object/throw.h"
#include "psrp/bodies.h"
#include "remote/serialize.h"
#include "remote/using.h"

enum { OUTPUT_PENDING_MAX = 8 << 20 }; /* bytes a slow client may let wait before the pipeline waits for it */

/* ---- sending ---- */

bool remote_pipeline_send(struct remote_pipeline *p, enum psrp_msg_type type, const void *body, size_t n)
{
	struct host_session *s = p->session;
	lock_take(&s->lock);
	bool sent = psrp_server_message(s->server, &p->pid, type, body, n) == PSRP_OK;
	host_session_flush(s);
	bool slow = loop_stream_queued(s->stream) > OUTPUT_PENDING_MAX;
	lock_release(&s->lock);
	if (slow)
		loop_stream_wait(s->stream, OUTPUT_PENDING_MAX / 2, 0);
	return sent;
}

struct message_sink {
	struct sink s;
	struct remote_pipeline *p;
	enum psrp_msg_type type;
	struct stream_set *set;          /* it belongs to */
};

static const char *text_of(ps_value v)
{
	ps_value text = ps_to_string(v);
	if (!ps_failed(text))
		return ps_str(text)->text;
	ps_take_pending();
	return "";
}

/* A record that a host would show is shown there too, as the genuine server does: record and host call. */
static void show_on_host(const struct message_sink *m, ps_value v)
{
	struct host *h = m->p->session->host;
	const char *text;
	switch ((int)m->type) {
	case PSRP_WARNING_RECORD:
		text = text_of(v);
		h->ops->write_warning(h, text, strlen(text));
		break;
	case PSRP_VERBOSE_RECORD:
		text = text_of(v);
		h->ops->write_verbose(h, text, strlen(text));
		break;
	case PSRP_DEBUG_RECORD:
		text = text_of(v);
		h->ops->write_debug(h, text, strlen(text));
		break;
	case PSRP_INFORMATION_RECORD:
		if (m->set->shown)
			h->ops->write_information(h, v);
		break;
	default:
		break;
	}
}

/* A record that the client's screen shows by a host call is not to be shown again when it arrives. */
static void mark_forwarded(ps_value record)
{
	ps_value tags = ps_base(ps_get(record, "Tags"));
	if (ps_tc(tags) == TC_LIST && ps_list(tags)->count && ps_str_is(ps_list_get(ps_list(tags), 0), "PSHOST"))
		ps_list_add(ps_list(tags), ps_cstring("FORWARDED"));
}

static enum ps_status send_value(struct sink *sink, ps_value v)
{
	struct message_sink *m = (struct message_sink *)sink;
	struct buf b = BUF_INIT;
	if (m->type == PSRP_INFORMATION_RECORD && m->set->shown)
		mark_forwarded(v);
	if (!serialize_data(&b, v)) {
		buf_fini(&b);
		return PS_ERROR;
	}
	bool sent = remote_pipeline_send(m->p, m->type, b.data, b.len);
	buf_fini(&b);
	if (sent)
		show_on_host(m, v);
	return sent || !m->p->close_requested ? PS_OK : PS_CANCELED;
}

struct outputs {
	struct message_sink sinks[STREAM_COUNT];
	struct stream_set set;
};

static void outputs_init(struct outputs *o, struct remote_pipeline *p)
{
	static const enum psrp_msg_type types[STREAM_COUNT] = {
	    [STREAM_OUT] = PSRP_PIPELINE_OUTPUT, [STREAM_ERROR] = PSRP_ERROR_RECORD, [STREAM_WARNING] = PSRP_WARNING_RECORD,
	    [STREAM_VERBOSE] = PSRP_VERBOSE_RECORD, [STREAM_DEBUG] = PSRP_DEBUG_RECORD, [STREAM_INFORMATION] = PSRP_INFORMATION_RECORD};
	*o = (struct outputs){.set = {.vars = NULL}};
	for (int i = STREAM_OUT; i < STREAM_COUNT; i++) {
		o->sinks[i] = (struct message_sink){{send_value}, p, types[i], &o->set};
		if (i != STREAM_OUT)
			o->set.to[i] = &o->sinks[i].s;
	}
}

/* ---- building the pipeline ---- */

static bool is_true(ps_value v)
{
	return !ps_is_null(v) && ps_truth(v);
}

static void add_argument(struct stage *st, const char *name, ps_value value)
{
	struct args *a = &st->args;
	if (a->count == a->cap) {
		uint32_t cap = a->cap ? a->cap * 2 : 4;
		struct arg *at = heap_array(struct arg, cap);
		if (a->count)
			memcpy(at, a->at, a->count * sizeof *at);
		a->at = at;
		a->cap = cap;
	}
	a->at[a->count++] = (struct arg){.name = name, .value = value, .attached = name && !ps_is_unset(value)};
}

/* ret_usings: the dictionary of $using: values ("--%"), PS_UNSET when there is none. */
static bool add_arguments(struct stage *st, ps_value list, ps_value *ret_usings)
{
	struct ps_vec items = {NULL, 0, 0};
	if (ps_is_null(list))
		return true;
	if (!ps_flatten(list, &items))
		return false;
	for (uint32_t i = 0; i < items.count; i++) {
		ps_value name = ps_base(ps_get(items.at[i], "N")), value = ps_get(items.at[i], "V");
		const char *text = ps_is_string(name) ? ps_str(name)->text : NULL;
		if (text && strcmp(text, "--%") == 0) {
			*ret_usings = value;
			continue;
		}
		size_t n = text ? strlen(text) : 0;
		if (text && text[0] == '-')
			text++;
		if (n && name.bits && text[strlen(text) - 1] == ':')
			text = heap_strndup(text, strlen(text) - 1);
		if (text && !*text)
			text = NULL;
		add_argument(st, text, value);
	}
	return true;
}

static bool add_command(struct pipeline *pl, struct runspace *rs, ps_value command)
{
	ps_value text = ps_base(ps_get(command, "Cmd"));
	if (!ps_is_string(text))
		return ps_throw(&type_exc_ps_argument, "A command of the pipeline has no text.");
	const struct ps_str *s = ps_str(text);
	const struct command_info *info;
	bool script = is_true(ps_get(command, "IsScript"));
	ps_value block = PS_UNSET, usings = PS_UNSET;
	if (script) {
		block = script_block_create(s->text, s->len);
		if (ps_failed(block))
			return false;
		info = command_of_block(rs, script_block(block));
	} else {
		info = command_resolve(rs, s->text, s->len);
		if (!info)
			return command_not_found(rs, s->text) == PS_OK;
	}
	struct stage *st = pipeline_add(pl, info);
	st->invoked_as = script ? "" : s->text;
	st->dot = script && !is_true(ps_get(command, "UseLocalScope"));
	if (!add_arguments(st, ps_get(command, "Args"), &usings))
		return false;
	if (script && !ps_is_unset(usings))
		rs->scope->usings = using_values(script_block(block)->ast, usings);
	return true;
}

/* Runs the commands of one statement; input only goes to the first statement. */
static enum ps_status run_statement(struct remote_pipeline *p, struct runspace *rs, ps_value commands, struct sink *out, bool input);

/* ---- input ---- */

/* Next item of input: 1 and *ret, 0 at its end, -1 cancelled or malformed. */
static int next_input(struct remote_pipeline *p, ps_value *ret)
{
	struct host_session *s = p->session;
	struct remote_input *item;
	lock_take(&s->lock);
	while (!p->input && !p->input_ended && !p->stop_requested && !s->closing)
		cond_wait(&s->changed, &s->lock);
	item = p->input;
	if (item) {
		p->input = item->next;
		if (!p->input)
			p->input_tail = NULL;
	}
	bool cancelled = p->stop_requested || s->closing;
	lock_release(&s->lock);
	if (!item)
		return cancelled ? -1 : 0;
	*ret = deserialize_message(item->body, item->n, NULL);
	mem_free(item->body);
	mem_free(item);
	return ps_failed(*ret) ? -1 : 1;
}

static enum ps_status feed(struct remote_pipeline *p, struct pipeline *pl)
{
	ps_value item;
	int more;
	pl->first->has_input = true;
	enum ps_status st = pipeline_start(pl);
	while (st == PS_OK && (more = next_input(p, &item)) != 0) {
		if (more < 0)
			st = ps_is_null(ps_pending()) ? PS_CANCELED : PS_ERROR;
		else
			st = pipeline_feed(pl, item);
	}
	return pipeline_finish(pl, st);
}

static enum ps_status run_statement(struct remote_pipeline *p, struct runspace *rs, ps_value commands, struct sink *out, bool input)
{
	struct ps_vec items = {NULL, 0, 0};
	struct pipeline *pl = pipeline_new(rs, out);
	if (!ps_flatten(commands, &items))
		return PS_ERROR;
	for (uint32_t i = 0; i < items.count; i++) {
		if (!add_command(pl, rs, items.at[i]))
			return PS_ERROR;
	}
	if (!items.count)
		return PS_OK;
	return input ? feed(p, pl) : pipeline_execute(pl, PS_UNSET);
}

/* ---- the course of a pipeline ---- */

struct failure {
	ps_value record;
};

static void write_failure(struct clix_writer *w, struct clix_name name, void *arg)
{
	serialize_into(w, name, ((const struct failure *)arg)->record);
}

static void send_state(struct remote_pipeline *p, enum psrp_pipeline_state state, ps_value record)
{
	struct host_session *s = p->session;
	struct buf b = BUF_INIT;
	struct failure f = {record};
	psrp_body_pipeline_state(&b, state, ps_is_null(record) ? NULL : write_failure, &f);
	lock_take(&s->lock);
	if (guid_is_zero(&p->pid))
		(void)!psrp_server_message(s->server, &p->pid, PSRP_PIPELINE_STATE, b.data, b.len);
	else
		(void)!psrp_server_pipeline_state(s->server, &p->pid, b.data, b.len);
	host_session_flush(s);
	lock_release(&s->lock);
	buf_fini(&b);
}

static ps_value stopped_record(void)
{
	ps_value e = ps_exception_new(&type_exc_pipeline_stopped, "The pipeline has been stopped.");
	return ps_error_record_new(e, "PipelineStopped", CAT_OPERATION_STOPPED, PS_NULL);
}

static void report_end(struct remote_pipeline *p, struct runspace *rs, enum ps_status st)
{
	if (st == PS_ERROR) {
		ps_value e = ps_take_pending();
		if (p->stop_requested) {
			send_state(p, PSRP_PIPELINE_STOPPED, stopped_record());
			return;
		}
		ps_value record = error_record_for_catch(rs, e);
		error_remember(rs, record);
		send_state(p, PSRP_PIPELINE_FAILED, record);
		return;
	}
	if (st == PS_CANCELED)
		send_state(p, PSRP_PIPELINE_STOPPED, stopped_record());
	else
		send_state(p, PSRP_PIPELINE_COMPLETED, PS_NULL);
}

static enum ps_status run_body(struct remote_pipeline *p, struct runspace *rs, struct sink *out)
{
	ps_value root = deserialize_message(p->body, p->body_len, NULL);
	if (ps_failed(root))
		return PS_ERROR;
	ps_value shell = ps_get(root, "PowerShell"), extra = ps_get(shell, "ExtraCmds");
	bool input = !is_true(ps_get(root, "NoInput"));
	struct ps_vec statements = {NULL, 0, 0};
	if (!ps_is_null(extra) && !ps_flatten(extra, &statements))
		return PS_ERROR;
	if (!statements.count)
		return run_statement(p, rs, ps_get(shell, "Cmds"), out, input);
	enum ps_status st = PS_OK;
	for (uint32_t i = 0; i < statements.count && st == PS_OK; i++)
		st = run_statement(p, rs, statements.at[i], out, input && i == 0);
	return st;
}

void remote_pipeline_run(struct remote_pipeline *p)
{
	struct runspace *rs = p->session->rs;
	struct outputs o;
	outputs_init(&o, p);
	struct stream_set *before = rs->streams;
	struct sink *out_before = rs->out;
	rs->streams = &o.set;
	rs->out = &o.sinks[STREAM_OUT].s;
	if (p->session->shown.len)
		p->session->host->ops->write(p->session->host, p->session->shown.data, p->session->shown.len);
	buf_reset(&p->session->shown);
	enum ps_status st = p->stop_requested ? PS_CANCELED : run_body(p, rs, rs->out);
	report_end(p, rs, st);
	rs->streams = before;
	rs->out = out_before;
	rs->global->usings = PS_UNSET;
}

/* What an initialization script outputs is shown on the client's screen, as Out-Default there would. */
static enum ps_status show_output(struct sink *sink, ps_value v)
{
	const struct message_sink *m = (const struct message_sink *)sink;
	buf_printf(&m->p->session->shown, "%s\n", text_of(v));
	return PS_OK;
}

void remote_pipeline_initialize(struct host_session *s, const char *script)
{
	struct remote_pipeline p = {.session = s};
	struct runspace *rs = s->rs;
	struct outputs o;
	outputs_init(&o, &p);
	o.sinks[STREAM_OUT].s.write = show_output;
	rs->streams = &o.set;
	lock_take(&s->lock);
	s->running = &p;
	lock_release(&s->lock);
	enum ps_status st = runspace_run_text(rs, script, strlen(script), NULL, false, &o.sinks[STREAM_OUT].s);
	report_end(&p, rs, st);
	lock_take(&s->lock);
	s->running = NULL;
	lock_release(&s->lock);
	rs->streams = NULL;
}
