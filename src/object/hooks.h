/* SPDX-License-Identifier: MIT */
/*
 * object/hooks.h - what values ask of the engine above them, set once by engine/ at start-up.  Without an engine (unit
 * tests) every hook fails with NotSupportedException.
 */
#ifndef FARSH_OBJECT_HOOKS_H
#define FARSH_OBJECT_HOOKS_H

#include "object/type.h"

struct buf;

struct object_hooks {
	/* Runs a script block with $this/$_ = self; result collapsed like an assignment. */
	ps_value (*call_block)(ps_value block, ps_value self, const ps_value *args, uint32_t argc);
	/* Runs a script block with $_ = item (delegates: ForEach, Where, MatchEvaluator, Comparison, Sort). */
	ps_value (*call_delegate)(ps_value block, const ps_value *args, uint32_t argc);
	/* Calls a method of a script class instance, PS_UNSET when it has none of that name. */
	ps_value (*call_class_method)(ps_value self, const char *name, const ps_value *args, uint32_t argc);
	/* A type defined by the running script or imported module, or NULL. */
	const struct ps_type *(*find_script_type)(const char *name, size_t n);
	/* The current location of the file system, for relative paths in System.IO; borrowed. */
	const char *(*current_directory)(void);
	/* [scriptblock]::Create */
	ps_value (*block_create)(const char *text, size_t n);
	ps_value (*block_text)(ps_value block);
	/* [Console]: a host that buffers its output, or owns the terminal, sets these; NULL: descriptors 0, 1 and 2. */
	void (*console_write)(bool error, const char *s, size_t n);
	bool (*console_read_line)(struct buf *out);   /* without the line end; false at the end of input */
};
extern struct object_hooks object_hooks;

#endif
