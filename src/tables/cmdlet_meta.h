/* SPDX-License-Identifier: MIT */
/*
 * tables/cmdlet_meta.h - what is known about the parameters of every genuine cmdlet, as rows without pointers.
 *
 * All text lies in cmdlet_meta_pool; a field named after a text is its offset there (0: none).  Lists inside one text
 * are separated by line feeds (aliases: by blanks).  cmdlet_meta.c is written by tools/gen-cmdlet-meta.
 * Sets are numbered from 1 within a cmdlet; 0 means all sets.
 */
#ifndef FARSH_TABLES_CMDLET_META_H
#define FARSH_TABLES_CMDLET_META_H

#include <stdint.h>

enum { META_MANDATORY = 1, META_PIPELINE = 2, META_BY_NAME = 4, META_REMAINING = 8 };
enum meta_check_kind {
	META_NOT_NULL, META_NOT_NULL_OR_EMPTY, META_SET, META_RANGE, META_COUNT, META_LENGTH, META_PATTERN,
	META_ALLOW_NULL, META_ALLOW_EMPTY_STRING, META_ALLOW_EMPTY_COLLECTION,
	META_DYNAMIC             /* of the provider: matched only when no other parameter is */
};

struct meta_cmdlet {
	uint16_t name, module, outputs;
	uint16_t first_param, first_set;
	uint8_t param_count, set_count;
	uint8_t default_set;     /* 1-based, 0: none */
	uint8_t should_process;
};
struct meta_param {
	uint16_t name, type, aliases, enums;
	uint16_t first_row, first_check;
	uint8_t row_count, check_count;
};
struct meta_row {                /* the part a parameter plays in one set */
	uint8_t set;
	int8_t position;         /* -1: named only */
	uint8_t flags;
};
struct meta_check {
	uint16_t kind, text;
};

extern const char cmdlet_meta_pool[];
extern const struct meta_cmdlet cmdlet_meta[];   /* in order of name, without case */
extern const uint32_t cmdlet_meta_count;
extern const struct meta_param cmdlet_meta_params[];
extern const struct meta_row cmdlet_meta_rows[];
extern const uint16_t cmdlet_meta_sets[];
extern const struct meta_check cmdlet_meta_checks[];

#endif
