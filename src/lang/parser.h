/* SPDX-License-Identifier: MIT */
/*
 * lang/parser.h - text in, frozen tree out.
 *
 * The parser never stops at the first error: it reports as many as PowerShell does, in the order of their positions,
 * and returns a tree that must not be run when there are errors.  No thread state: any thread may parse.
 * Limits: nesting depth LANG_MAX_DEPTH (error ScriptTooComplicated-like, never a crash), source size 2^31 bytes.
 */
#ifndef FARSH_LANG_PARSER_H
#define FARSH_LANG_PARSER_H

#include "lang/ast.h"

#define LANG_MAX_DEPTH        500         /* nested constructs; past it: ScriptTooComplicated */
#define LANG_MAX_HEIGHT       6000        /* of a tree, chains included; past it: ScriptTooComplicated */
#define LANG_MAX_CHAIN        4000        /* a + b + c … and $a.b.c …: trees that lean to the left, but not endlessly */
#define LANG_MAX_ERRORS       1000        /* of one text; the parser stops there */
#define LANG_MAX_LOOK         65536       /* bytes of attributes in front of param( */
#define LANG_MAX_REDIRECTIONS 16          /* of one command */
#define LANG_MAX_SOURCE       (1u << 30)  /* bytes; the rest is cut off */

struct lang_error {
	const char *id;            /* "MissingEndCurlyBrace" */
	const char *message;       /* PowerShell's text */
	uint32_t start, end;       /* extent, byte offsets */
	bool incomplete;           /* more input could mend it (continuation prompt) */
};

struct lang_parse {
	struct ast_script_block *tree;
	const struct lang_source *source;
	struct lang_error *errors;
	uint32_t error_count;
};

/* `tree`, the messages and everything inside live in the arena of `source`: hold the source and all of it lives (ast.h).
 *
 * Parses `len` bytes (malformed UTF-8 becomes U+FFFD).  `file` may be NULL.  Everything returned lives on the script heap. */
struct lang_parse lang_parse_script(const char *text, size_t len, const char *file);

/* Parses the text of a double-quoted string (ExpandString); the result is an AST_EXPANDABLE_STRING or AST_STRING inside a tree. */
struct lang_parse lang_parse_expandable(const char *text, size_t len);

/* Parses a type name as in [..] ("System.Collections.Generic.List[int]"); NULL when malformed.  The result is made of
 * heap objects of their own and needs no source to live. */
struct ast_type_name *lang_parse_type_name(const char *text, size_t len);

/* The $using: expressions inside a script block, nested blocks included, in source order (for jobs and remoting). */
struct ast_list lang_using_expressions(const struct ast_script_block *block);

#endif
