/* SPDX-License-Identifier: MIT */
/*
 * object/regex.c - compiled patterns, their cache, and matching.
 *
 * A pattern is compiled for ASCII texts (bytes, fast) and for others (UTF, Unicode properties) when first needed.  The
 * cache is a table of slots under one lock; a pattern pushed out lives as long as somebody refers to it.  Match data and
 * the JIT stack belong to each thread.
 */
#define PCRE2_CODE_UNIT_WIDTH 8
#include "object/regex.h"

#include <pcre2.h>
#include <stdlib.h>
#include <string.h>

#include "base/alloc.h"
#include "base/utf.h"
#include "heap/heap.h"
#include "object/regex_plan.h"
#include "object/throw.h"

#define CACHE_SLOTS   512
#define JIT_STACK_MAX (4u << 20)
#define HEAP_LIMIT_KB (256u << 10) /* memory of one match without JIT */

struct regex {
	char *pattern;
	size_t n;
	uint32_t options;
	uint32_t hash;
	struct regex_plan plan;
	bool direct;                 /* captures are groups in the same order */
	struct lock lock;            /* around the compilation of the codes below */
	_Atomic(pcre2_code *) codes[2]; /* [1] for ASCII texts; malloc'd, freed by the finalizer */
};

struct scratch {
	pcre2_match_data *data;
	uint32_t pairs;
	pcre2_match_context *context;
	pcre2_jit_stack *stack;
};

static struct regex *cache[CACHE_SLOTS];
static struct lock cache_lock = LOCK_INIT;
static PS_THREAD_LOCAL struct scratch *mine;
static pthread_key_t scratch_key;
static pthread_once_t scratch_once = PTHREAD_ONCE_INIT;

static void scratch_free(void *p)
{
	struct scratch *s = p;
	pcre2_match_data_free(s->data);
	pcre2_match_context_free(s->context);
	pcre2_jit_stack_free(s->stack);
	mem_free(s);
}

static void make_key(void)
{
	pthread_key_create(&scratch_key, scratch_free);
}

static struct scratch *scratch_get(uint32_t pairs)
{
	struct scratch *s = mine;
	if (!s) {
		pthread_once(&scratch_once, make_key);
		s = mine = mem_alloc(sizeof *s);
		pthread_setspecific(scratch_key, s);
		s->context = pcre2_match_context_create(NULL);
		s->stack = pcre2_jit_stack_create(32 << 10, JIT_STACK_MAX, NULL);
		pcre2_jit_stack_assign(s->context, NULL, s->stack);
		pcre2_set_heap_limit(s->context, HEAP_LIMIT_KB);
	}
	if (s->pairs < pairs) {
		pcre2_match_data_free(s->data);
		s->pairs = pairs < 16 ? 16 : pairs;
		s->data = pcre2_match_data_create(s->pairs, NULL);
	}
	return s;
}

static void regex_release(void *object)
{
	struct regex *r = object;
	for (int i = 0; i < 2; i++) {
		if (r->codes[i])
			pcre2_code_free(r->codes[i]);
	}
}

static uint32_t pcre_flags(uint32_t options, bool ascii)
{
	uint32_t f = PCRE2_ALT_CIRCUMFLEX | PCRE2_NEVER_BACKSLASH_C;
	f |= options & REGEX_IGNORE_CASE ? PCRE2_CASELESS : 0;
	f |= options & REGEX_MULTILINE ? PCRE2_MULTILINE : 0;
	f |= options & REGEX_SINGLELINE ? PCRE2_DOTALL : 0;
	return ascii ? f : f | PCRE2_UTF | PCRE2_NO_UTF_CHECK | (options & REGEX_ECMASCRIPT ? 0 : PCRE2_UCP);
}

/* NULL + exception. */
static pcre2_code *compile(const struct regex *r, bool ascii)
{
	struct buf text = BUF_INIT;
	if (!plan_translate(r->pattern, r->n, r->options, &r->plan, ascii, &text)) {
		buf_fini(&text);
		return NULL;
	}
	int error;
	PCRE2_SIZE at;
	pcre2_compile_context *context = pcre2_compile_context_create(NULL);
	pcre2_set_newline(context, PCRE2_NEWLINE_LF);
	pcre2_set_max_pattern_length(context, 1u << 20);
	pcre2_code *code = pcre2_compile((PCRE2_SPTR)buf_str(&text), text.len, pcre_flags(r->options, ascii), &error, &at, context);
	pcre2_compile_context_free(context);
	if (code) {
		pcre2_jit_compile(code, PCRE2_JIT_COMPLETE); /* without JIT it is only slower */
	} else {
		char why[200];
		pcre2_get_error_message(error, (PCRE2_UCHAR *)why, sizeof why);
		ps_throw(&type_exc_not_supported, "The pattern '%s' is not supported: %s.", r->pattern, why);
	}
	buf_fini(&text);
	return code;
}

static pcre2_code *code_of(const struct regex *frozen, bool ascii)
{
	struct regex *r = (struct regex *)(uintptr_t)frozen; /* the codes are its only mutable part */
	pcre2_code *code = r->codes[ascii];
	if (PS_LIKELY(code != NULL))
		return code;
	lock_take(&r->lock);
	code = r->codes[ascii];
	if (!code) {
		code = compile(r, ascii);
		r->codes[ascii] = code;
	}
	lock_release(&r->lock);
	return code;
}

static struct regex *make(const char *pattern, size_t n, uint32_t options, uint32_t hash)
{
	struct regex_plan plan;
	if (options & REGEX_RIGHT_TO_LEFT) {
		ps_throw(&type_exc_not_supported, "RegexOptions.RightToLeft is not supported.");
		return NULL;
	}
	if (!plan_scan(pattern, n, options, &plan))
		return NULL;
	struct regex *r = heap_new(struct regex);
	r->pattern = heap_strndup(pattern, n);
	r->n = n;
	r->options = options;
	r->hash = hash;
	r->plan = plan;
	r->direct = plan.captures + 1 == plan.count;
	for (uint32_t k = 1; k <= plan.captures && r->direct; k++)
		r->direct = plan.of_capture[k] == k;
	lock_init(&r->lock);
	heap_on_unreachable(r, regex_release);
	return code_of(r, utf8_is_ascii(pattern, n)) ? r : NULL; /* says now what is wrong with it */
}

const struct regex *regex_get(const char *pattern, size_t n, uint32_t options)
{
	options &= ~(uint32_t)(REGEX_COMPILED | REGEX_CULTURE_INVARIANT | REGEX_NON_BACKTRACKING);
	uint32_t hash = utf_hash(pattern, n) ^ options * 0x9E3779B1u;
	struct regex **slot = &cache[hash % CACHE_SLOTS];
	lock_take(&cache_lock);
	struct regex *r = *slot;
	lock_release(&cache_lock);
	if (r && r->hash == hash && r->options == options && r->n == n && memcmp(r->pattern, pattern, n) == 0)
		return r;
	r = make(pattern, n, options, hash);
	if (r) {
		lock_take(&cache_lock);
		*slot = r;
		lock_release(&cache_lock);
	}
	return r;
}

const char *regex_pattern(const struct regex *r, size_t *ret_n)
{
	*ret_n = r->n;
	return r->pattern;
}

uint32_t regex_options(const struct regex *r)
{
	return r->options;
}

uint32_t regex_group_count(const struct regex *r)
{
	return r->plan.count;
}

const char *regex_group_name(const struct regex *r, uint32_t i)
{
	return r->plan.groups[i].name;
}

int32_t regex_group_number(const struct regex *r, uint32_t i)
{
	return r->plan.groups[i].number;
}

int32_t regex_group_find(const struct regex *r, const char *name, size_t n)
{
	return plan_find_name(&r->plan, name, n);
}

static void read_groups(const struct regex *r, const PCRE2_SIZE *at, uint32_t filled, struct regex_span *groups)
{
	for (uint32_t i = 0; i < r->plan.count; i++)
		groups[i] = (struct regex_span){REGEX_NONE, REGEX_NONE};
	for (uint32_t k = 0; k < filled && k <= r->plan.captures; k++) {
		uint32_t i = k == 0 || r->direct ? k : r->plan.of_capture[k];
		if (at[2 * k] == PCRE2_UNSET)
			continue;
		if (groups[i].start == REGEX_NONE || at[2 * k] >= groups[i].start) /* of several with one name, the last */
			groups[i] = (struct regex_span){at[2 * k], at[2 * k + 1]};
	}
}

int regex_match_ascii(const struct regex *r, const char *s, size_t n, bool ascii, size_t from, struct regex_span *groups)
{
	const pcre2_code *code = code_of(r, ascii);
	if (!code)
		return -1;
	struct scratch *x = scratch_get(groups ? r->plan.captures + 1 : 1);
	uint32_t flags = ascii ? 0 : PCRE2_NO_UTF_CHECK;
	int rc = pcre2_match(code, (PCRE2_SPTR)s, n, from, flags, x->data, x->context);
	if (rc == PCRE2_ERROR_JIT_STACKLIMIT)
		rc = pcre2_match(code, (PCRE2_SPTR)s, n, from, flags | PCRE2_NO_JIT, x->data, x->context);
	if (rc == PCRE2_ERROR_NOMATCH)
		return 0;
	if (rc < 0) {
		ps_throw(&type_exc_stack_overflow, "The regular expression needs more memory or steps than allowed (%d).", rc);
		return -1;
	}
	if (groups)
		read_groups(r, pcre2_get_ovector_pointer(x->data), rc > 0 ? (uint32_t)rc : x->pairs, groups);
	return 1;
}

int regex_match(const struct regex *r, const char *s, size_t n, size_t from, struct regex_span *groups)
{
	return regex_match_ascii(r, s, n, utf8_is_ascii(s, n), from, groups);
}

size_t regex_next_start(const char *s, size_t n, const struct regex_span *match)
{
	if (match->end > match->start)
		return match->end;
	if (match->end >= n)
		return REGEX_NONE;
	uint32_t cp;
	return match->end + utf8_decode(s + match->end, n - match->end, &cp);
}

bool regex_is_simple(const char *pattern, size_t n)
{
	for (size_t i = 0; i < n; i++) {
		if (memchr("\\*+?|{[()^$.#", pattern[i], 13))
			return false;
	}
	return true;
}
