/* SPDX-License-Identifier: MIT */
/* engine/line_split.c - bytes of a program into lines, whatever way they are cut. */
#include "engine/native.h"

static enum ps_status give(struct line_splitter *l, const char *s, size_t n, line_fn *fn, void *arg)
{
	if (l->rest.len == 0)
		return fn(arg, s, n);
	struct buf whole = l->rest;
	l->rest = (struct buf)BUF_INIT;
	buf_put(&whole, s, n);
	enum ps_status st = fn(arg, whole.data, whole.len);
	buf_fini(&whole);
	return st;
}

enum ps_status line_split(struct line_splitter *l, const char *p, size_t n, line_fn *fn, void *arg)
{
	size_t start = 0;
	for (size_t i = 0; i < n; i++) {
		if (p[i] != '\n' && p[i] != '\r') {
			l->after_cr = false;
			continue;
		}
		bool second = p[i] == '\n' && l->after_cr; /* the \n of \r\n: its line was given at the \r */
		l->after_cr = p[i] == '\r';
		if (!second) {
			enum ps_status st = give(l, p + start, i - start, fn, arg);
			if (st != PS_OK)
				return st;
		}
		start = i + 1;
	}
	buf_put(&l->rest, p + start, n - start);
	return PS_OK;
}

enum ps_status line_split_end(struct line_splitter *l, line_fn *fn, void *arg)
{
	enum ps_status st = PS_OK;
	if (l->rest.len > 0)
		st = give(l, "", 0, fn, arg);
	buf_fini(&l->rest);
	l->after_cr = false;
	return st;
}
