/* SPDX-License-Identifier: MIT */
/*
 * object/throw.c - the pending exception of each thread, and making exceptions.
 *
 * The pending value lives in a pinned heap block, because the collector does not see thread-local variables; the block
 * goes back to a free list when its thread ends.
 */
#include "object/throw.h"

#include <stdarg.h>
#include <string.h>

#include "base/buf.h"
#include "heap/heap.h"
#include "object/collection.h"
#include "object/exception_rows.h"

struct pending {
	ps_value exception;
	struct pending *next_free;
};

static PS_THREAD_LOCAL struct pending *mine;
static struct lock free_lock = LOCK_INIT;
static struct pending *free_list;
static pthread_key_t end_key;
static pthread_once_t end_once = PTHREAD_ONCE_INIT;

static void thread_ended(void *p)
{
	struct pending *block = p;
	block->exception = PS_NULL;
	lock_take(&free_lock);
	block->next_free = free_list;
	free_list = block;
	lock_release(&free_lock);
}

static void make_key(void)
{
	pthread_key_create(&end_key, thread_ended);
}

static PS_COLD struct pending *pending_make(void)
{
	pthread_once(&end_once, make_key);
	lock_take(&free_lock);
	struct pending *block = free_list;
	if (block)
		free_list = block->next_free;
	lock_release(&free_lock);
	if (!block)
		block = heap_alloc_pinned(sizeof *block);
	pthread_setspecific(end_key, block);
	mine = block;
	return block;
}

ps_value ps_fail(bool always_false)
{
	(void)always_false;
	return PS_FAIL;
}

ps_value ps_pending(void)
{
	return mine ? mine->exception : PS_NULL;
}

ps_value ps_take_pending(void)
{
	ps_value v = PS_NULL;
	if (mine) {
		v = mine->exception;
		mine->exception = PS_NULL;
	}
	return v;
}

bool ps_throw_value(ps_value exception)
{
	(mine ? mine : pending_make())->exception = ps_base(exception);
	return false;
}

ps_value ps_exception_make(const struct ps_type *t, ps_value message)
{
	struct ps_exception *x = heap_new(struct ps_exception);
	x->ref.o.type = t;
	x->message = message;
	x->hresult = (int32_t)exception_hresult(t);
	return ps_from_obj(x);
}

static ps_value make_printf(const struct ps_type *t, const char *fmt, va_list ap)
{
	struct buf b = BUF_INIT;
	buf_vprintf(&b, fmt, ap);
	return ps_exception_make(t, ps_string_take(&b));
}

ps_value ps_exception_new(const struct ps_type *t, const char *fmt, ...)
{
	va_list ap;
	va_start(ap, fmt);
	ps_value x = make_printf(t, fmt, ap);
	va_end(ap);
	return x;
}

bool ps_throw(const struct ps_type *t, const char *fmt, ...)
{
	va_list ap;
	va_start(ap, fmt);
	ps_value x = make_printf(t, fmt, ap);
	va_end(ap);
	return ps_throw_value(x);
}

bool ps_throw_argument(const struct ps_type *t, const char *param, const char *fmt, ...)
{
	struct buf b = BUF_INIT;
	va_list ap;
	va_start(ap, fmt);
	buf_vprintf(&b, fmt, ap);
	va_end(ap);
	buf_printf(&b, " (Parameter '%s')", param);
	ps_value x = ps_exception_make(t, ps_string_take(&b));
	ps_exception_set(x, "ParamName", ps_cstring(param));
	return ps_throw_value(x);
}

bool ps_throw_error(const struct ps_type *t, const char *id, enum ps_category c, ps_value target, const char *fmt, ...)
{
	va_list ap;
	va_start(ap, fmt);
	ps_value x = make_printf(t, fmt, ap);
	va_end(ap);
	struct ps_exception *e = (struct ps_exception *)x.bits;
	e->record = ps_error_record_new(x, id, c, target);
	return ps_throw_value(x);
}

void ps_exception_set(ps_value exception, const char *field, ps_value v)
{
	struct ps_exception *x = (struct ps_exception *)exception.bits;
	if (ps_is_null(x->fields))
		x->fields = ps_hashtable_new();
	ps_dict_set_str(ps_dict(x->fields), field, v);
}

ps_value ps_exception_get(ps_value exception, const char *field)
{
	const struct ps_exception *x = (const struct ps_exception *)exception.bits;
	if (ps_is_null(x->fields))
		return PS_NULL;
	ps_value v = ps_dict_get_str(ps_dict(x->fields), field, strlen(field));
	return ps_is_unset(v) ? PS_NULL : v;
}

bool ps_is_exception(ps_value v, const struct ps_type *of)
{
	const struct ps_type *t = ps_type_of(ps_base(v));
	return t->tc == TC_EXCEPTION && ps_type_is(t, of);
}
