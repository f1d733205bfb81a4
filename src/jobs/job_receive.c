/* SPDX-License-Identifier: MIT */
/*
 * jobs/job_receive.c - taking a job's results: in the order in which they came, each one once (or kept), records of the
 * other streams made again, host calls of the far side carried out here, and last the reason of a failure.
 */
#include <string.h>

#include "base/alloc.h"
#include "engine/errors.h"
#include "heap/heap.h"
#include "io/spill.h"
#include "jobs/job.h"
#include "jobs/job_priv.h"
#include "object/convert.h"
#include "object/psobject.h"
#include "object/throw.h"
#include "psrp/bodies.h"
#include "psrp/hostcall.h"
#include "remote/records.h"
#include "remote/serialize.h"

/* ---- items ---- */

const char *job_item_body(struct job_core *c, struct job_item *i, char **ret_free)
{
	*ret_free = NULL;
	if (i->body)
		return i->body;
	char *copy = mem_resize(NULL, i->n + 1);
	if (!c->spill || spill_read(c->spill, i->at, copy, i->n) != 0) {
		mem_free(copy);
		return NULL;
	}
	*ret_free = copy;
	return copy;
}

void job_core_trim(struct job_core *c)
{
	if (c->users > 1)
		return; /* the other one trims when it leaves */
	struct job_item **at = &c->head, *last = NULL;
	bool spilled = false;
	while (*at) {
		struct job_item *i = *at;
		if (i->received && i->read) {
			*at = i->next;
			if (c->next_result == i)
				c->next_result = i->next;
			if (!c->values) {
				c->memory -= i->body ? i->n : 0;
				mem_free(i->body);
				mem_free(i);
			}
			continue;
		}
		spilled = spilled || (!c->values && !i->body);
		last = i;
		at = &i->next;
	}
	c->tail = last;
	if (c->spill && !spilled)
		spill_reset(c->spill);
}

static ps_value make_record(enum job_stream stream, ps_value v)
{
	switch (stream) {
	case JOB_ERROR:
		return error_record_from_wire(v);
	case JOB_WARNING:
		return informational_record_from_wire(v, &type_warning_record);
	case JOB_VERBOSE:
		return informational_record_from_wire(v, &type_verbose_record);
	case JOB_DEBUG:
		return informational_record_from_wire(v, &type_debug_record);
	case JOB_INFORMATION:
		return information_record_from_wire(v);
	case JOB_OUTPUT:
	case JOB_PROGRESS:
	case JOB_HOST_CALL:
	case JOB_STREAMS:
		break;
	}
	return v;
}

ps_value job_item_value(struct job_core *c, struct job_item *i)
{
	if (!ps_is_unset(i->value))
		return i->value;
	char *copy;
	lock_take(&c->lock);
	const char *body = job_item_body(c, i, &copy);
	lock_release(&c->lock);
	if (!body)
		return ps_fail(ps_throw(&type_exc_io, "Output of the job was lost: its temporary file cannot be read."));
	ps_value v = deserialize_message(body, i->n, NULL);
	mem_free(copy);
	return ps_failed(v) ? v : make_record((enum job_stream)i->stream, v);
}

/* ---- stream collections ---- */

struct collection {
	struct ps_refobj ref;
	struct job *job;
	enum job_stream stream;
};

/* The items of a stream that were not read yet, as an object[]; with `take` they count as read. */
static ps_value collect(struct collection *v, bool take)
{
	struct job_core *c = v->job->core;
	struct ps_vec found = {NULL, 0, 0};
	/* items are only freed by an engine thread that received and read them: this one or, for shared jobs, another that
	 * holds the lock while it trims; so the list is walked under the lock and values are made afterwards */
	lock_take(&c->lock);
	c->users++;
	uint32_t n = 0;
	struct job_item **items = heap_array(struct job_item *, c->unread[v->stream] ? c->unread[v->stream] : 1);
	for (struct job_item *i = v->job->has_children ? NULL : c->head; i; i = i->next) {
		if (i->stream == v->stream && !i->read)
			items[n++] = i;
	}
	lock_release(&c->lock);
	bool ok = true;
	for (uint32_t k = 0; k < n && ok; k++) {
		ps_value value = job_item_value(c, items[k]);
		ok = !ps_failed(value);
		if (ok)
			ps_vec_add(&found, value);
	}
	lock_take(&c->lock);
	for (uint32_t k = 0; k < n && ok && take; k++) {
		c->unread[v->stream] -= !items[k]->read;
		items[k]->read = true;
	}
	job_core_trim(c);
	c->users--;
	lock_release(&c->lock);
	return ok ? ps_vec_to_array(&found) : PS_FAIL;
}

static struct collection *collection(ps_value v)
{
	return (struct collection *)v.bits;
}

static int64_t collection_count(ps_value v)
{
	struct collection *d = collection(v);
	if (d->job->has_children)
		return 0;
	lock_take(&d->job->core->lock);
	uint32_t n = d->job->core->unread[d->stream];
	lock_release(&d->job->core->lock);
	return n;
}

static struct ps_enumerator *collection_enumerate(ps_value v)
{
	ps_value all = collect(collection(v), false);
	return ps_failed(all) ? NULL : ps_enumerate(all);
}

static ps_value collection_index(ps_value v, ps_value index)
{
	ps_value all = collect(collection(v), false);
	return ps_failed(all) ? all : ps_index(all, index);
}

static ps_value get_count(const struct ps_call *c)
{
	return ps_from_int((int32_t)collection_count(c->self));
}

static ps_value get_open(const struct ps_call *c)
{
	return ps_from_bool(!job_state_finished(job_core_state(collection(c->self)->job->core)));
}

static ps_value read_all(const struct ps_call *c)
{
	return collect(collection(c->self), true);
}

static ps_value clear(const struct ps_call *c)
{
	return ps_failed(collect(collection(c->self), true)) ? PS_FAIL : PS_NOTHING;
}

static const struct ps_member_row collection_rows[] = {
    {"int Count {get;}", get_count, NULL},
    {"bool IsOpen {get;}", get_open, NULL},
    {"System.Object[] ReadAll()", read_all, NULL},
    {"void Clear()", clear, NULL},
    {NULL, NULL, NULL}};
static const struct ps_type_ops collection_ops = {.enumerate = collection_enumerate, .count = collection_count, .get_index = collection_index};
static struct ps_type type_collection = {.ref = PS_TYPE_HEAD, .name = "System.Management.Automation.PSDataCollection`1[System.Management.Automation.PSObject]",
                                         .base = &type_object, .tc = TC_OBJECT, .flags = PS_TYPE_REF | PS_TYPE_ENUMERABLE,
                                         .rows = collection_rows, .ops = &collection_ops,
                                         .interfaces = "System.Collections.IEnumerable System.Collections.IList"};

ps_value job_collection(struct job *j, enum job_stream stream)
{
	struct collection *d = heap_new(struct collection);
	d->ref.o.type = &type_collection;
	d->job = j;
	d->stream = stream;
	return ps_from_obj(d);
}

/* ---- host calls ---- */

static const char *text_at(const struct ps_array *a, uint32_t i)
{
	ps_value v = i < a->count ? ps_base(a->at[i]) : PS_NULL;
	ps_value text = ps_is_null(v) ? PS_NULL : ps_to_string(v);
	if (ps_failed(text))
		ps_take_pending();
	return ps_is_string(text) ? ps_str(text)->text : "";
}

static int int_at(const struct ps_array *a, uint32_t i, int otherwise)
{
	ps_value v = i < a->count ? ps_try_convert(a->at[i], &type_int32) : PS_UNSET;
	return ps_is_int(v) ? ps_int(v) : otherwise;
}

static void write_out(struct host *h, int fg, int bg, const char *s, bool line)
{
	struct buf b = BUF_INIT;
	buf_puts(&b, s);
	if (line)
		buf_put_byte(&b, '\n');
	if (fg >= 0 || bg >= 0)
		h->ops->write_colored(h, fg, bg, buf_str(&b), b.len);
	else
		h->ops->write(h, buf_str(&b), b.len);
	buf_fini(&b);
}

/* The methods that write and return nothing; false: another one. */
static bool host_write_call(struct host *h, int32_t method, const struct ps_array *a)
{
	const char *first = text_at(a, 0);
	switch (method) {
	case PSRP_HOST_Write1:
	case PSRP_HOST_WriteLine2:
		write_out(h, -1, -1, first, method == PSRP_HOST_WriteLine2);
		return true;
	case PSRP_HOST_WriteLine1:
		write_out(h, -1, -1, "", true);
		return true;
	case PSRP_HOST_Write2:
	case PSRP_HOST_WriteLine3:
		write_out(h, int_at(a, 0, -1), int_at(a, 1, -1), text_at(a, 2), method == PSRP_HOST_WriteLine3);
		return true;
	case PSRP_HOST_WriteErrorLine: {
		struct buf b = BUF_INIT;
		buf_printf(&b, "%s\n", first);
		h->ops->write_error_text(h, b.data, b.len);
		buf_fini(&b);
		return true;
	}
	case PSRP_HOST_WriteDebugLine:
		h->ops->write_debug(h, first, strlen(first));
		return true;
	case PSRP_HOST_WriteVerboseLine:
		h->ops->write_verbose(h, first, strlen(first));
		return true;
	case PSRP_HOST_WriteWarningLine:
		h->ops->write_warning(h, first, strlen(first));
		return true;
	case PSRP_HOST_WriteProgress:
		if (a->count > 1)
			h->ops->write_progress(h, int_at(a, 0, 0), a->at[1]);
		return true;
	default:
		return !psrp_host_method_answered(method);
	}
}

static ps_value ask_host(struct host *h, int32_t method, const struct ps_array *a)
{
	int choice;
	switch (method) {
	case PSRP_HOST_ReadLine:
		return h->ops->read_line(h);
	case PSRP_HOST_ReadLineAsSecureString:
		return h->ops->read_line_secure(h);
	case PSRP_HOST_Prompt:
		return h->ops->prompt(h, text_at(a, 0), text_at(a, 1), a->count > 2 ? a->at[2] : PS_NULL);
	case PSRP_HOST_PromptForChoice:
		choice = h->ops->prompt_for_choice(h, text_at(a, 0), text_at(a, 1), a->count > 2 ? a->at[2] : PS_NULL, int_at(a, 3, -1));
		return choice < 0 ? PS_FAIL : ps_from_int(choice);
	case PSRP_HOST_PromptForCredential1:
	case PSRP_HOST_PromptForCredential2:
		return h->ops->prompt_for_credential(h, text_at(a, 0), text_at(a, 1), text_at(a, 2), text_at(a, 3));
	default:
		return ps_fail(ps_throw(&type_exc_not_implemented, "The host of this session does not implement the host method %s.",
		                        psrp_host_method_name(method) ? psrp_host_method_name(method) : "?"));
	}
}

enum ps_status job_host_call(struct runspace *rs, struct job_core *c, const struct job_item *i, ps_value call)
{
	struct ps_vec list = {NULL, 0, 0};
	ps_value args = ps_get(call, "mp");
	if (!ps_is_null(args) && !ps_flatten(args, &list))
		return PS_ERROR;
	const struct ps_array *a = ps_array(ps_vec_to_array(&list));
	if (host_write_call(rs->host, i->method, a) || i->call_id < 0 || !c->kind->answer)
		return PS_OK;
	ps_value result = ask_host(rs->host, i->method, a);
	bool failed = ps_failed(result);
	if (failed)
		result = ps_error_record_of(ps_take_pending());
	c->kind->answer(c, i, result, failed);
	if (job_core_state(c) == JOB_BLOCKED)
		job_core_set_state(c, JOB_RUNNING);
	return PS_OK;
}

/* ---- receiving ---- */

/* Where a result came from, as notes of it. */
static ps_value with_notes(const struct job *j, ps_value v)
{
	if (ps_is_null(v))
		return v;
	v = ps_wrap(v);
	ps_add_note(v, "PSComputerName", ps_cstring(j->location));
	ps_add_note(v, "RunspaceId", ps_from_guid(&j->runspace_id));
	ps_add_note(v, "PSShowComputerName", PS_FALSE);
	return v;
}

static enum ps_status give(struct job *j, const struct job_receiver *r, struct job_item *i)
{
	ps_value v = job_item_value(j->core, i);
	if (ps_failed(v))
		return PS_ERROR;
	switch ((enum job_stream)i->stream) {
	case JOB_OUTPUT:
		return r->out->write(r->out, j->notes && !(r->flags & RECEIVE_NO_NOTES) ? with_notes(j, v) : v);
	case JOB_ERROR:
		return r->error(r->arg, v);
	case JOB_HOST_CALL:
		return job_host_call(r->rs, j->core, i, v);
	case JOB_WARNING:
	case JOB_VERBOSE:
	case JOB_DEBUG:
	case JOB_INFORMATION:
	case JOB_PROGRESS:
	case JOB_STREAMS:
		break;
	}
	return r->record(r->arg, (enum job_stream)i->stream, v, j->core->values);
}

/* Results of another process come in the order in which they were produced. Lock held. */
static struct job_item *next_in_order(struct job_core *c, struct job_item *after)
{
	struct job_item *i = after ? after->next : c->next_result;
	while (i && i->received)
		i = i->next;
	if (!after)
		c->next_result = i;
	return i;
}

/* Results of a thread come stream by stream, output first, as PowerShell gives them. Lock held. */
static struct job_item *next_by_stream(struct job_core *c, struct job_item *after)
{
	for (int s = after ? after->stream : 0; s < JOB_STREAMS; s++) {
		struct job_item *from = after && after->stream == s ? after : c->examined[s];
		for (struct job_item *i = from ? from->next : c->head; i; i = i->next) {
			if (i->stream == s && !i->received)
				return i;
		}
	}
	return NULL;
}

/* The next item not received yet, or NULL; marks it unless it is to be kept.  `after`: continue behind it (keeping).
 * Receiving leaves the streams' collections alone: each way sees everything once. */
static struct job_item *take(struct job_core *c, struct job_item *after, bool keep)
{
	lock_take(&c->lock);
	struct job_item *i = c->values ? next_by_stream(c, after) : next_in_order(c, after);
	if (i && !keep) {
		i->received = true;
		c->results--;
		if (c->values)
			c->examined[i->stream] = i;
		else
			c->next_result = i->next;
	}
	lock_release(&c->lock);
	return i;
}

static enum ps_status give_reason(struct job *j, const struct job_receiver *r)
{
	struct job_core *c = j->core;
	lock_take(&c->lock);
	bool due = c->state == JOB_FAILED;
	lock_release(&c->lock);
	if (!due)
		return PS_OK;
	ps_value reason = job_core_reason(c);
	if (ps_is_null(reason))
		return PS_OK;
	return r->error(r->arg, ps_error_record_of(reason));
}

enum ps_status job_receive(struct job *j, const struct job_receiver *r)
{
	bool keep = r->flags & RECEIVE_KEEP;
	struct job_item *i = NULL;
	enum ps_status st = PS_OK;
	lock_take(&j->core->lock);
	j->core->users++;
	lock_release(&j->core->lock);
	while (st == PS_OK && (i = take(j->core, i, keep)) != NULL)
		st = give(j, r, i);
	/* a receiver that stopped in the middle has taken all that was there: PowerShell's rule */
	while (st == PS_ERROR && !keep && take(j->core, NULL, false) != NULL)
		;
	lock_take(&j->core->lock);
	if (!keep)
		job_core_trim(j->core);
	j->core->users--;
	lock_release(&j->core->lock);
	return st == PS_OK ? give_reason(j, r) : st;
}
