/* SPDX-License-Identifier: MIT */
/*
 * fuzz/fuzz_lang.c - the lexer and the parser (all of src/lang).  Properties:
 *  - no text makes it crash, hang or recurse without end;
 *  - every error and every node lies inside the text, every list is whole;
 *  - a text is parsed the same way twice.
 */
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "heap/heap.h"
#include "lang/parser.h"
#include "lang/walk.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

static void must(bool ok, const char *what)
{
	if (ok)
		return;
	fprintf(stderr, "fuzz_lang: %s\n", what);
	abort();
}

struct count {
	uint32_t len, nodes, height;
};

static bool count_node(struct ast *a, void *arg)
{
	struct count *c = arg;
	c->nodes++;
	must(a->kind > 0 && a->kind < AST_KIND_COUNT, "a node of no kind");
	must(a->start <= a->end && a->end <= c->len, "a node outside the text");
	must(++c->height <= LANG_MAX_HEIGHT + 1, "a tree too high");
	bool more = ast_each_child(a, count_node, c);
	c->height--;
	return more;
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	const char *text = (const char *)data;
	struct lang_parse r = lang_parse_script(text, size, NULL);
	struct lang_parse again = lang_parse_script(text, size, "file.ps1");
	must(r.error_count == again.error_count, "other errors the second time");
	for (uint32_t i = 0; i < r.error_count; i++) {
		const struct lang_error *e = &r.errors[i];
		uint32_t line, column;
		must(e->start <= e->end && e->end <= r.source->len, "an error outside the text");
		must(strcmp(e->id, again.errors[i].id) == 0 && e->start == again.errors[i].start,
		     "another error the second time");
		lang_source_position(r.source, e->start, &line, &column);
		must(line >= 1 && line <= r.source->line_count && column >= 1, "a position outside the text");
	}
	if (!r.error_count) {
		struct count c = {r.source->len, 0, 0}, d = c;
		count_node(&r.tree->a, &c);
		count_node(&again.tree->a, &d);
		must(c.nodes == d.nodes, "another tree the second time");
		lang_using_expressions(r.tree);
	}
	lang_parse_expandable(text, size);
	lang_parse_type_name(text, size);
	heap_forget();
	return 0;
}
