/* SPDX-License-Identifier: MIT */
/*
 * cmdlet/property_expr.h - what -Property of Select-Object, Sort-Object, Group-Object, Measure-Object, Compare-Object
 * and ConvertTo-Html may hold: names with wildcards, script blocks, hashtables; and the ordering of their values.
 */
#ifndef FARSH_CMDLET_PROPERTY_EXPR_H
#define FARSH_CMDLET_PROPERTY_EXPR_H

#include "engine/cmdlet.h"
#include "object/psobject.h"

/* Keys a cmdlet allows in a hashtable. */
enum { EXPR_LABEL = 1, EXPR_DIRECTION = 2, EXPR_WIDTH = 4, EXPR_ALIGN = 8, EXPR_FORMAT = 16 };
struct prop_expr {
	const char *name;        /* a property name, or NULL: block */
	uint32_t len;
	bool wild;
	ps_value block;
	const char *label;       /* Name or Label; NULL: none */
	const char *width, *align, *format;
	signed char direction;   /* 1 ascending, -1 descending, 0 not said */
};
/* Throws the cmdlet's terminating error for a wrong key. */
bool prop_expr_parse(struct cmdlet_call *c, ps_value arg, unsigned keys, struct prop_expr *ret);
/* All of an array parameter; *ret on the script heap. */
enum ps_status prop_exprs_parse(struct cmdlet_call *c, int param, unsigned keys, struct prop_expr **ret, uint32_t *ret_n);
/* Label, name or the block's text. */
const char *prop_expr_label(const struct prop_expr *e);
enum prop_found { PROP_OK, PROP_MISSING, PROP_THREW /* *ret is the exception; nothing pending */ };
enum prop_found prop_expr_value(struct cmdlet_call *c, const struct prop_expr *e, ps_value obj, ps_value *ret);
/* The expression for this object: wildcards and property sets become names. Fills a heap array. */
void prop_expr_resolve(const struct prop_expr *e, ps_value obj, struct prop_expr **ret, uint32_t *ret_n);
/* A property as PSPropertyExpression sees it: keys count for a Hashtable only. */
enum prop_found prop_value(ps_value obj, const char *name, size_t n, ps_value *ret);

/* ObjectCommandComparer: null first, LanguagePrimitives.Compare, text when that fails. Never throws. */
int object_compare(ps_value a, ps_value b, bool ignore_case);

/* A row of objects with their keys, sorted by all keys (stable). */
struct sort_entry {
	ps_value obj;
	const ps_value *keys;
	uint32_t place;
};
void sort_entries(struct sort_entry *at, size_t n, uint32_t key_count, const signed char *directions, bool ignore_case);
int sort_entry_compare(const struct sort_entry *a, const struct sort_entry *b, uint32_t key_count, const signed char *directions,
                       bool ignore_case);

#endif
