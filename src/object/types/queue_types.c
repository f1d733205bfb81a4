/* SPDX-License-Identifier: MIT */
/*
 * object/types/queue_types.c - Queue, Stack, their generic and concurrent forms, ConcurrentBag, BlockingCollection.
 * All keep their items in a struct ps_list; the front of a queue is item 0, the top of a stack the last.
 */
#include "base/clock.h"
#include "object/types/support.h"

struct queue {
	struct ps_list list;
	bool stack;
	bool completed;              /* BlockingCollection.CompleteAdding */
	struct cond changed;
};

static struct queue *self_queue(const struct ps_call *c)
{
	return (struct queue *)c->self.bits;
}

static ps_value queue_new(const struct ps_type *t, bool stack)
{
	struct queue *q = heap_new(struct queue);
	q->list.ref.o.type = t;
	lock_init(&q->list.lock);
	cond_init(&q->changed);
	q->stack = stack;
	return ps_from_obj(q);
}

struct pusher {
	struct queue *to;
	const struct ps_type *item;
};

static bool push(void *context, ps_value v)
{
	struct pusher *p = context;
	if (p->item != &type_object) {
		v = ps_convert(v, p->item);
		if (ps_failed(v))
			return false;
	}
	ps_list_add(&p->to->list, v);
	return true;
}

static ps_value filled(const struct ps_call *c, bool stack)
{
	ps_value v = queue_new(c->type, stack);
	struct pusher p = {(struct queue *)v.bits, generic_arg(c->type, 0)};
	if (c->argc == 0 || ps_is_int(c->args[0]))
		return v;
	return each_of(c->args[0], push, &p) ? v : PS_FAIL;
}

METHOD(new_queue)
{
	return filled(c, false);
}

METHOD(new_stack)
{
	return filled(c, true);
}

METHOD(get_count)
{
	return ps_from_int((int32_t)ps_list_count(&self_queue(c)->list));
}

METHOD(get_empty)
{
	return ps_from_bool(ps_list_count(&self_queue(c)->list) == 0);
}

METHOD(add)
{
	if (self_queue(c)->completed)
		return FAIL(type_exc_operation, "The collection has been marked as complete with regards to additions.");
	ps_list_add(&self_queue(c)->list, c->args[0]);
	lock_take(&self_queue(c)->list.lock);
	cond_wake_all(&self_queue(c)->changed);
	lock_release(&self_queue(c)->list.lock);
	return PS_NOTHING;
}

METHOD(try_add)
{
	if (self_queue(c)->completed)
		return add(c);
	add(c);
	return PS_TRUE;
}

/* Takes (or shows) the next item; PS_UNSET when there is none. */
static ps_value next_item(struct queue *q, bool remove)
{
	ps_value v = PS_UNSET;
	struct ps_list *l = &q->list;
	lock_take(&l->lock);
	if (l->count > 0) {
		v = l->at[q->stack ? l->count - 1 : 0];
		if (remove) {
			if (!q->stack)
				memmove(l->at, l->at + 1, (l->count - 1) * sizeof(*l->at));
			l->at[l->count - 1] = PS_NULL;
			__atomic_store_n(&l->count, l->count - 1, __ATOMIC_RELEASE);
			l->version++;
		}
	}
	lock_release(&l->lock);
	return v;
}

static ps_value next_or_fail(const struct ps_call *c, bool remove)
{
	ps_value v = next_item(self_queue(c), remove);
	return ps_is_unset(v) ? fail_empty_sequence(self_queue(c)->stack ? "Stack" : "Queue") : v;
}

METHOD(take)
{
	return next_or_fail(c, true);
}

METHOD(peek)
{
	return next_or_fail(c, false);
}

static ps_value try_next(const struct ps_call *c, bool remove)
{
	ps_value v = next_item(self_queue(c), remove);
	bool found = !ps_is_unset(v);
	if (!ps_reference_set(c->args[0], found ? v : ps_type_default(generic_arg(c->type, 0))))
		return PS_FAIL;
	return ps_from_bool(found);
}

METHOD(try_take)
{
	return try_next(c, true);
}

METHOD(try_peek)
{
	return try_next(c, false);
}

METHOD(clear)
{
	ps_list_clear(&self_queue(c)->list);
	return PS_NOTHING;
}

METHOD(contains)
{
	struct ps_list *l = &self_queue(c)->list;
	ps_value v;
	for (uint32_t i = 0; !ps_is_unset(v = ps_list_get(l, i)); i++)
		if (values_equal(v, c->args[0]))
			return PS_TRUE;
	return PS_FALSE;
}

/* ---- enumeration: a stack from its top ---- */

struct queue_walk {
	struct ps_enumerator e;
	struct queue *q;
	uint32_t at, version;
};

static int queue_next(struct ps_enumerator *e, ps_value *ret)
{
	struct queue_walk *w = (struct queue_walk *)e;
	if (w->q->list.version != w->version)
		return ps_throw_modified() ? 1 : -1;
	uint32_t n = ps_list_count(&w->q->list);
	if (w->at >= n)
		return 0;
	*ret = ps_list_get(&w->q->list, w->q->stack ? n - 1 - w->at : w->at);
	w->at++;
	return 1;
}

static struct ps_vec items_of(struct queue *q)
{
	struct ps_vec v = {0};
	lock_take(&q->list.lock);
	for (uint32_t i = 0; i < q->list.count; i++)
		ps_vec_add(&v, q->list.at[q->stack ? q->list.count - 1 - i : i]);
	lock_release(&q->list.lock);
	return v;
}

static struct ps_enumerator *queue_enumerate(ps_value v)
{
	struct queue_walk *w = heap_new(struct queue_walk);
	w->e.next = queue_next;
	w->q = (struct queue *)v.bits;
	w->version = w->q->list.version;
	return &w->e;
}

static struct ps_enumerator *concurrent_enumerate(ps_value v)
{
	struct ps_vec items = items_of((struct queue *)v.bits);
	return enumerate_values(items.at, items.count);
}

static int64_t queue_count(ps_value v)
{
	return ps_list_count(&((struct queue *)v.bits)->list);
}

METHOD(to_array)
{
	struct ps_vec v = items_of(self_queue(c));
	ps_value a = ps_array_new(generic_arg(c->type, 0), v.count);
	for (uint32_t i = 0; i < v.count && !ps_failed(a); i++)
		if (!ps_array_set(ps_array(a), i, v.at[i]))
			return PS_FAIL;
	return a;
}

METHOD(copy_to)
{
	struct ps_vec v = items_of(self_queue(c));
	int64_t at = arg_int(c, 1);
	if (at < 0 || at + v.count > ps_array(c->args[0])->count)
		return FAIL(type_exc_argument, "Destination array was not long enough. Check the destination index, length, and the "
		                               "array's lower bounds. (Parameter 'destinationArray')");
	for (uint32_t i = 0; i < v.count; i++)
		if (!ps_array_set(ps_array(c->args[0]), (uint32_t)at + i, v.at[i]))
			return PS_FAIL;
	return PS_NOTHING;
}

METHOD(copy_queue)
{
	ps_value v = queue_new(ps_type_of(c->self), self_queue(c)->stack);
	struct ps_vec items = items_of(self_queue(c));
	for (uint32_t i = 0; i < items.count; i++)
		ps_list_add(&((struct queue *)v.bits)->list, items.at[self_queue(c)->stack ? items.count - 1 - i : i]);
	return v;
}

METHOD(get_enumerator)
{
	return enumerator_new(c->self);
}

METHOD(nothing)
{
	return PS_NOTHING;
}

METHOD(get_false)
{
	return PS_FALSE;
}

METHOD(get_self)
{
	return c->self;
}

METHOD(same)
{
	return c->args[0];
}

/* ---- BlockingCollection ---- */

/* Waits until there is an item, adding has ended, or the deadline; PS_UNSET: none came. */
static ps_value wait_item(struct queue *q, int64_t milliseconds)
{
	uint64_t deadline = milliseconds < 0 ? UINT64_MAX : clock_mono_ns() + (uint64_t)milliseconds * 1000000;
	for (;;) {
		ps_value v = next_item(q, true);
		if (!ps_is_unset(v))
			return v;
		lock_take(&q->list.lock);
		bool more = true;
		if (q->list.count == 0 && !q->completed) {
			if (deadline == UINT64_MAX)
				cond_wait(&q->changed, &q->list.lock);
			else
				more = cond_wait_until(&q->changed, &q->list.lock, deadline);
		} else {
			more = q->list.count > 0;
		}
		lock_release(&q->list.lock);
		if (!more)
			return next_item(q, true);
	}
}

METHOD(blocking_take)
{
	ps_value v = wait_item(self_queue(c), -1);
	return ps_is_unset(v) ? FAIL(type_exc_operation, "The collection argument is empty and has been marked as complete with "
	                                                 "regards to additions.") : v;
}

METHOD(blocking_try_take)
{
	ps_value v = wait_item(self_queue(c), c->argc > 1 ? arg_int(c, 1) : 0);
	bool found = !ps_is_unset(v);
	if (!ps_reference_set(c->args[0], found ? v : ps_type_default(generic_arg(c->type, 0))))
		return PS_FAIL;
	return ps_from_bool(found);
}

METHOD(complete_adding)
{
	lock_take(&self_queue(c)->list.lock);
	self_queue(c)->completed = true;
	cond_wake_all(&self_queue(c)->changed);
	lock_release(&self_queue(c)->list.lock);
	return PS_NOTHING;
}

METHOD(get_adding_completed)
{
	return ps_from_bool(self_queue(c)->completed);
}

METHOD(get_completed)
{
	return ps_from_bool(self_queue(c)->completed && ps_list_count(&self_queue(c)->list) == 0);
}

static int consume_next(struct ps_enumerator *e, ps_value *ret)
{
	*ret = wait_item(((struct queue_walk *)e)->q, -1);
	return !ps_is_unset(*ret);
}

struct consuming {
	struct ps_refobj ref;
	struct queue *q;
};
extern struct ps_type type_consuming_enumerable;

static struct ps_enumerator *consuming_enumerate(ps_value v)
{
	struct queue_walk *w = heap_new(struct queue_walk);
	w->e.next = consume_next;
	w->q = ((struct consuming *)v.bits)->q;
	return &w->e;
}

METHOD(get_consuming)
{
	struct consuming *n = heap_new(struct consuming);
	n->ref.o.type = &type_consuming_enumerable;
	n->q = self_queue(c);
	return ps_from_obj(n);
}

#define SHARED_ROWS(item)                                                                                                     \
	{"void Clear()", clear, NULL}, {"bool Contains(" item " item)", contains, NULL},                                         \
	{"void CopyTo(array array, int index)", copy_to, NULL},                                                                 \
	{"System.Collections.IEnumerator GetEnumerator()", get_enumerator, NULL},                                               \
	{item "[] ToArray()", to_array, NULL}, {"int Count {get;}", get_count, NULL},                                           \
	{"bool IsSynchronized {get;}", get_false, NULL}, {"System.Object SyncRoot {get;}", get_self, NULL}
#define GENERIC_ROWS                                                                                                          \
	SHARED_ROWS("T"), {"int EnsureCapacity(int capacity)", get_count, NULL}, {"void TrimExcess()", nothing, NULL}

static const struct ps_member_row queue_old_rows[] = {
	{"new()", new_queue, NULL}, {"new(int capacity)", new_queue, NULL},
	{"new(System.Collections.ICollection col)", new_queue, NULL},
	{"System.Object Clone()", copy_queue, NULL},
	{"System.Object Dequeue()", take, NULL},
	{"void Enqueue(System.Object obj)", add, NULL},
	{"System.Object Peek()", peek, NULL},
	{"void TrimToSize()", nothing, NULL},
	{"static System.Collections.Queue Synchronized(System.Collections.Queue queue)", same, NULL},
	SHARED_ROWS("System.Object"), ROWS_END};
static const struct ps_member_row stack_old_rows[] = {
	{"new()", new_stack, NULL}, {"new(int initialCapacity)", new_stack, NULL},
	{"new(System.Collections.ICollection col)", new_stack, NULL},
	{"System.Object Clone()", copy_queue, NULL},
	{"System.Object Peek()", peek, NULL},
	{"System.Object Pop()", take, NULL},
	{"void Push(System.Object obj)", add, NULL},
	{"static System.Collections.Stack Synchronized(System.Collections.Stack stack)", same, NULL},
	SHARED_ROWS("System.Object"), ROWS_END};
static const struct ps_member_row queue_rows[] = {
	{"new()", new_queue, NULL}, {"new(int capacity)", new_queue, NULL},
	{"new(System.Collections.Generic.IEnumerable[T] collection)", new_queue, NULL},
	{"T Dequeue()", take, NULL},
	{"void Enqueue(T item)", add, NULL},
	{"T Peek()", peek, NULL},
	{"bool TryDequeue([ref] T result)", try_take, NULL},
	{"bool TryPeek([ref] T result)", try_peek, NULL},
	GENERIC_ROWS, ROWS_END};
static const struct ps_member_row stack_rows[] = {
	{"new()", new_stack, NULL}, {"new(int capacity)", new_stack, NULL},
	{"new(System.Collections.Generic.IEnumerable[T] collection)", new_stack, NULL},
	{"T Peek()", peek, NULL},
	{"T Pop()", take, NULL},
	{"void Push(T item)", add, NULL},
	{"bool TryPeek([ref] T result)", try_peek, NULL},
	{"bool TryPop([ref] T result)", try_take, NULL},
	GENERIC_ROWS, ROWS_END};
#define CONCURRENT_ROWS(make)                                                                                                 \
	{"new()", make, NULL}, {"new(System.Collections.Generic.IEnumerable[T] collection)", make, NULL},                        \
	{"bool IsEmpty {get;}", get_empty, NULL}, {"bool TryPeek([ref] T result)", try_peek, NULL}, SHARED_ROWS("T")
static const struct ps_member_row concurrent_queue_rows[] = {
	{"void Enqueue(T item)", add, NULL}, {"bool TryDequeue([ref] T result)", try_take, NULL}, CONCURRENT_ROWS(new_queue), ROWS_END};
static const struct ps_member_row concurrent_stack_rows[] = {
	{"void Push(T item)", add, NULL}, {"bool TryPop([ref] T result)", try_take, NULL}, CONCURRENT_ROWS(new_stack), ROWS_END};
static const struct ps_member_row bag_rows[] = {
	{"void Add(T item)", add, NULL}, {"bool TryTake([ref] T result)", try_take, NULL}, CONCURRENT_ROWS(new_stack), ROWS_END};
static const struct ps_member_row blocking_rows[] = {
	{"new()", new_queue, NULL}, {"new(int boundedCapacity)", new_queue, NULL},
	{"new(System.Object collection)", new_queue, NULL},
	{"void Add(T item)", add, NULL},
	{"void CompleteAdding()", complete_adding, NULL},
	{"void Dispose()", nothing, NULL},
	{"System.Collections.Generic.IEnumerable[T] GetConsumingEnumerable()", get_consuming, NULL},
	{"T Take()", blocking_take, NULL},
	{"bool TryAdd(T item)", try_add, NULL},
	{"bool TryTake([ref] T item)", blocking_try_take, NULL},
	{"bool TryTake([ref] T item, int millisecondsTimeout)", blocking_try_take, NULL},
	{"bool IsAddingCompleted {get;}", get_adding_completed, NULL},
	{"bool IsCompleted {get;}", get_completed, NULL},
	SHARED_ROWS("T"), ROWS_END};

static const struct ps_type_ops queue_ops = {.enumerate = queue_enumerate, .count = queue_count};
static const struct ps_type_ops concurrent_ops = {.enumerate = concurrent_enumerate, .count = queue_count};
static const struct ps_type_ops consuming_ops = {.enumerate = consuming_enumerate};
#define QUEUE_TYPE(sym, full, table, behaviour, generic)                                                                      \
	struct ps_type type_##sym = {PS_TYPE_HEAD, .name = full, .base = &type_object, .tc = TC_OBJECT,                        \
	                             .flags = PS_TYPE_REF | PS_TYPE_ENUMERABLE | (generic), .rows = table,                     \
	                             .ops = &(behaviour), .interfaces = FACES_SEQUENCE}
QUEUE_TYPE(queue_old, "System.Collections.Queue", queue_old_rows, queue_ops, 0);
QUEUE_TYPE(stack_old, "System.Collections.Stack", stack_old_rows, queue_ops, 0);
QUEUE_TYPE(queue, "System.Collections.Generic.Queue`1", queue_rows, queue_ops, PS_TYPE_GENERIC_DEF);
QUEUE_TYPE(stack, "System.Collections.Generic.Stack`1", stack_rows, queue_ops, PS_TYPE_GENERIC_DEF);
QUEUE_TYPE(concurrent_queue, "System.Collections.Concurrent.ConcurrentQueue`1", concurrent_queue_rows, concurrent_ops,
           PS_TYPE_GENERIC_DEF);
QUEUE_TYPE(concurrent_stack, "System.Collections.Concurrent.ConcurrentStack`1", concurrent_stack_rows, concurrent_ops,
           PS_TYPE_GENERIC_DEF);
QUEUE_TYPE(concurrent_bag, "System.Collections.Concurrent.ConcurrentBag`1", bag_rows, concurrent_ops, PS_TYPE_GENERIC_DEF);
QUEUE_TYPE(blocking_collection, "System.Collections.Concurrent.BlockingCollection`1", blocking_rows, concurrent_ops,
           PS_TYPE_GENERIC_DEF);
QUEUE_TYPE(consuming_enumerable, "System.Collections.Concurrent.BlockingCollection+ConsumingEnumerable", NULL, consuming_ops, 0);
