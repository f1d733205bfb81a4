/* SPDX-License-Identifier: MIT */
/*
 * tests/facts/facts.c - scripts of one line and what the genuine engine made of them.
 *
 * Each line of a file is SCRIPT<TAB>RESULT: the objects as {text}Type, then the errors as [id|exception|category|message],
 * with \n for a line feed.  facts FILE… exits with 1 and prints the differences when there are any.
 */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/buf.h"
#include "engine/engine.h"
#include "engine/host.h"
#include "engine/runspace.h"
#include "heap/heap.h"
#include "object/collection.h"
#include "object/convert.h"
#include "object/throw.h"

static const char *short_name(const char *full)
{
	const char *end = full + strcspn(full, "["), *name = full;
	for (const char *p = full; p < end; p++) {
		if (*p == '.')
			name = p + 1;
	}
	return name;
}

static void put_object(ps_value v, struct buf *out)
{
	if (ps_is_null(v)) {
		buf_puts(out, " <null>");
		return;
	}
	buf_puts(out, " {");
	if (!ps_to_text(v, out, NULL))
		ps_take_pending();
	const char *name = ps_base_type(v)->name, *shown = short_name(name);
	buf_printf(out, "}%.*s", (int)(strchr(shown, '`') ? strcspn(shown, "[") : strlen(shown)), shown);
}

static void put_errors(struct runspace *rs, struct buf *out)
{
	struct ps_list *l = ps_list(ps_base(variable_get(rs, "Error")));
	for (; l->count; l->count--) {
		const struct ps_error_record *r = (const struct ps_error_record *)ps_obj(ps_base(l->at[l->count - 1]));
		ps_value message = ((const struct ps_exception *)ps_obj(ps_base(r->exception)))->message;
		buf_printf(out, " ERR[%s|%s|%s|%s]", ps_str(ps_error_fqid(r))->text, short_name(ps_base_type(r->exception)->name),
		           ps_category_name(r->category), ps_str(message)->text);
	}
}

static void unescape(struct buf *b)
{
	struct buf plain = BUF_INIT;
	for (size_t i = 0; i < b->len; i++) {
		if (b->data[i] == '\n')
			buf_puts(&plain, "\\n");
		else
			buf_put_byte(&plain, b->data[i]);
	}
	buf_fini(b);
	*b = plain;
}

static bool run_line(struct runspace *rs, char *line)
{
	char *want = strchr(line, '\t');
	if (!want)
		return true;
	*want++ = '\0';
	struct sink_vec out;
	struct buf got = BUF_INIT;
	sink_vec_init(&out);
	enum ps_status st = runspace_run_text(rs, line, strlen(line), NULL, false, &out.s);
	for (uint32_t i = 0; i < out.vec.count; i++)
		put_object(out.vec.at[i], &got);
	if (st == PS_ERROR)
		ps_take_pending();
	put_errors(rs, &got);
	unescape(&got);
	const char *have = buf_str(&got) + (got.len > 0);
	bool same = strcmp(have, want) == 0;
	if (!same)
		printf("%s\n  want %s\n  have %s\n", line, want, have);
	buf_fini(&got);
	return same;
}

int main(int argc, char **argv)
{
	static const struct host_ops ops;
	static struct host host = {.ops = &ops, .name = "ConsoleHost"};
	heap_init();
	engine_init();
	struct runspace *rs = runspace_new(&host);
	runspace_enter(rs);
	int bad = 0, all = 0;
	for (int i = 1; i < argc; i++) {
		FILE *f = fopen(argv[i], "r");
		char *line = NULL;
		size_t cap = 0;
		while (f && getline(&line, &cap, f) > 0) {
			line[strcspn(line, "\n")] = '\0';
			all++;
			bad += !run_line(rs, line);
		}
		free(line);
		if (f)
			fclose(f);
	}
	printf("%d facts, %d differ\n", all, bad);
	return bad > 0;
}
