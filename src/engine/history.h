/* SPDX-License-Identifier: MIT */
/*
 * engine/history.h - the commands of this session: what Get-History shows and Invoke-History repeats.
 * Hosts call history_begin and history_end around each command of a conversation; scripts have no history.
 */
#ifndef FARSH_ENGINE_HISTORY_H
#define FARSH_ENGINE_HISTORY_H

#include "object/value.h"

struct runspace;

enum history_status { HISTORY_RUNNING, HISTORY_COMPLETED, HISTORY_FAILED, HISTORY_STOPPED };
struct history_entry {
	struct ps_refobj ref;
	int64_t id;
	const char *text;
	enum history_status status;
	int64_t started, ended;      /* ticks since the year 1, UTC */
};
enum { HISTORY_MAX = 4096 };

struct history_entry *history_begin(struct runspace *rs, const char *text, size_t n);
void history_end(struct history_entry *e, enum history_status status);
int64_t history_current_id(const struct runspace *rs); /* of the command that runs, or comes next; -1 without a history */
/* Entries that Get-History shows, oldest first; those that still run are left out.  NULL past the end. */
struct history_entry *history_at(const struct runspace *rs, uint32_t i);
void history_remove(struct runspace *rs, const struct history_entry *e);
/* Another's text takes the place of the running command's (Invoke-History). */
void history_replace_running(struct runspace *rs, const char *text);
ps_value history_value(struct history_entry *e);
extern struct ps_type type_history_info;

#endif
