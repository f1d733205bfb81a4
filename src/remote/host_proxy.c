/* SPDX-License-Identifier: MIT */
/*
 * remote/host_proxy.c - host calls of the far side ([MS-PSRP] 2.2.3.17, 2.2.6): writes are sent and forgotten, questions
 * wait for the client's answer.  Engine thread.
 */
#include "remote/host_proxy.h"

#include <string.h>

#include "base/alloc.h"
#include "base/buf.h"
#include "engine/runspace.h"
#include "heap/heap.h"
#include "object/collection.h"
#include "object/convert.h"
#include "object/psobject.h"
#include "object/throw.h"
#include "psrp/bodies.h"
#include "psrp/hostcall.h"
#include "remote/remote_pipeline.h"
#include "remote/serialize.h"

enum { WIDTH_DEFAULT = 80 };

struct host_proxy {
	struct host host;                /* must be first */
	struct host_session *session;
	int64_t next_call;
};

static void write_args(struct clix_writer *w, struct clix_name name, void *arg)
{
	const struct ps_array *args = arg;
	(void)name;
	for (uint32_t i = 0; i < args->count; i++)
		serialize_into(w, CLIX_NO_NAME, args->at[i]);
}

static void send_call(struct host_proxy *h, int64_t id, int32_t method, ps_value args)
{
	struct host_session *s = h->session;
	struct buf b = BUF_INIT;
	psrp_body_host_call(&b, id, method, write_args, ps_array(args));
	if (s->running)
		remote_pipeline_send(s->running, PSRP_PIPELINE_HOST_CALL, b.data, b.len);
	buf_fini(&b);
}

/* Sends and forgets. */
static void tell(struct host *host, int32_t method, const ps_value *args, uint32_t n)
{
	send_call((struct host_proxy *)host, PSRP_HOST_NO_ANSWER, method, ps_object_array(args, n));
}

/* Sends and waits for the answer; PS_FAIL when the client refused or the pipeline is being stopped. */
static ps_value ask(struct host *host, int32_t method, const ps_value *args, uint32_t n)
{
	struct host_proxy *h = (struct host_proxy *)host;
	struct host_session *s = h->session;
	int64_t id = ++h->next_call;
	send_call(h, id, method, ps_object_array(args, n));
	lock_take(&s->lock);
	while ((!s->response || s->response_id != id) && !s->closing && !(s->running && s->running->stop_requested))
		cond_wait(&s->changed, &s->lock);
	char *body = s->response && s->response_id == id ? s->response : NULL;
	size_t len = s->response_len;
	if (body)
		s->response = NULL;
	lock_release(&s->lock);
	if (!body)
		return ps_fail(ps_throw(&type_exc_pipeline_stopped, "The pipeline has been stopped."));
	ps_value answer = deserialize_message(body, len, NULL);
	mem_free(body);
	if (ps_failed(answer))
		return PS_FAIL;
	ps_value error = ps_get(answer, "me");
	if (!ps_is_null(error)) {
		ps_value text = ps_to_string(error);
		return ps_fail(ps_throw(&type_exc_host, "%s", ps_is_string(text) ? ps_str(text)->text : "The host call failed."));
	}
	return ps_get(answer, "mr");
}

static void proxy_write(struct host *h, const char *s, size_t n)
{
	bool line = n && s[n - 1] == '\n';
	ps_value text = ps_string_lossy(s, line ? n - 1 : n);
	tell(h, line ? PSRP_HOST_WriteLine2 : PSRP_HOST_Write1, &text, 1);
}

static void proxy_write_colored(struct host *h, int fg, int bg, const char *s, size_t n)
{
	bool line = n && s[n - 1] == '\n';
	ps_value args[3] = {ps_from_int(fg), ps_from_int(bg), ps_string_lossy(s, line ? n - 1 : n)};
	tell(h, line ? PSRP_HOST_WriteLine3 : PSRP_HOST_Write2, args, 3);
}

static void tell_text(struct host *h, int32_t method, const char *s, size_t n)
{
	ps_value text = ps_string_lossy(s, n);
	tell(h, method, &text, 1);
}

static void proxy_error(struct host *h, const char *s, size_t n)
{
	tell_text(h, PSRP_HOST_WriteErrorLine, s, n);
}

static void proxy_warning(struct host *h, const char *s, size_t n)
{
	tell_text(h, PSRP_HOST_WriteWarningLine, s, n);
}

static void proxy_verbose(struct host *h, const char *s, size_t n)
{
	tell_text(h, PSRP_HOST_WriteVerboseLine, s, n);
}

static void proxy_debug(struct host *h, const char *s, size_t n)
{
	tell_text(h, PSRP_HOST_WriteDebugLine, s, n);
}

/* The record itself travels in stream 6; this is its text for the client's screen. */
static void proxy_information(struct host *h, ps_value record)
{
	ps_value data = ps_get(record, "MessageData"), no_newline = ps_get(data, "NoNewLine");
	ps_value fg = ps_try_convert(ps_get(data, "ForegroundColor"), &type_int32), bg = ps_try_convert(ps_get(data, "BackgroundColor"), &type_int32);
	ps_value text = ps_to_string(data);
	if (ps_failed(text)) {
		ps_take_pending();
		return;
	}
	bool line = ps_is_null(no_newline) || !ps_truth(no_newline);
	if (ps_is_int(fg) || ps_is_int(bg)) {
		ps_value args[3] = {ps_is_int(fg) ? fg : ps_from_int(-1), ps_is_int(bg) ? bg : ps_from_int(-1), text};
		tell(h, line ? PSRP_HOST_WriteLine3 : PSRP_HOST_Write2, args, 3);
	} else {
		tell(h, line ? PSRP_HOST_WriteLine2 : PSRP_HOST_Write1, &text, 1);
	}
}

static void proxy_progress(struct host *h, int64_t source, ps_value record)
{
	struct host_session *s = ((struct host_proxy *)h)->session;
	struct buf b = BUF_INIT;
	(void)source;
	psrp_body_start(&b);
	if (serialize_message(&b, record, SERIALIZE_DEPTH_REMOTING, NULL) && s->running)
		remote_pipeline_send(s->running, PSRP_PROGRESS_RECORD, b.data, b.len);
	else if (!ps_is_null(ps_pending()))
		ps_take_pending();
	buf_fini(&b);
}

static ps_value proxy_read_line(struct host *h)
{
	return ask(h, PSRP_HOST_ReadLine, NULL, 0);
}

static ps_value proxy_read_line_secure(struct host *h)
{
	return ask(h, PSRP_HOST_ReadLineAsSecureString, NULL, 0);
}

static ps_value text_or_empty(const char *s)
{
	return ps_cstring(s ? s : "");
}

static ps_value proxy_prompt(struct host *h, const char *caption, const char *message, ps_value fields)
{
	ps_value args[3] = {text_or_empty(caption), text_or_empty(message), fields};
	return ask(h, PSRP_HOST_Prompt, args, 3);
}

static int proxy_choice(struct host *h, const char *caption, const char *message, ps_value choices, int def)
{
	ps_value args[4] = {text_or_empty(caption), text_or_empty(message), choices, ps_from_int(def)};
	ps_value answer = ask(h, PSRP_HOST_PromptForChoice, args, 4);
	return ps_failed(answer) ? -1 : ps_is_int(ps_base(answer)) ? ps_int(ps_base(answer)) : def;
}

static ps_value proxy_credential(struct host *h, const char *caption, const char *message, const char *user, const char *target)
{
	ps_value args[4] = {text_or_empty(caption), text_or_empty(message), text_or_empty(user), text_or_empty(target)};
	return ask(h, PSRP_HOST_PromptForCredential1, args, 4);
}

static int proxy_width(struct host *h)
{
	(void)h;
	return WIDTH_DEFAULT;
}

static void proxy_set_exit(struct host *h, int code)
{
	ps_value arg = ps_from_int(code);
	tell(h, PSRP_HOST_SetShouldExit, &arg, 1);
}

static void proxy_notify(struct host *h, bool begin)
{
	(void)h;
	(void)begin;
}

static const struct host_ops ops = {
    .write = proxy_write, .write_colored = proxy_write_colored, .write_error_text = proxy_error, .write_warning = proxy_warning,
    .write_verbose = proxy_verbose, .write_debug = proxy_debug, .write_information = proxy_information,
    .write_progress = proxy_progress, .read_line = proxy_read_line, .read_line_secure = proxy_read_line_secure,
    .prompt = proxy_prompt, .prompt_for_choice = proxy_choice, .prompt_for_credential = proxy_credential, .width = proxy_width,
    .set_exit = proxy_set_exit, .notify_native = proxy_notify,
};

struct host *host_proxy_new(struct host_session *s)
{
	struct host_proxy *h = heap_new(struct host_proxy);
	h->host = (struct host){.ops = &ops, .name = "ServerRemoteHost", .interactive = true, .ui = PS_UNSET};
	h->session = s;
	return &h->host;
}
