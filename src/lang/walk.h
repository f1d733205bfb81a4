/* SPDX-License-Identifier: MIT */
/*
 * lang/walk.h - the children of a node, whatever its kind.
 * The height of a tree without errors is at most LANG_MAX_HEIGHT, so recursion over it is safe.
 */
#ifndef FARSH_LANG_WALK_H
#define FARSH_LANG_WALK_H

#include "lang/ast.h"

/* Called for each child in the order of the text (as far as the node keeps it); false ends the walk. */
typedef bool ast_child_fn(struct ast *child, void *arg);
/* Type names are no nodes and are not visited; attributes are.  Returns false when fn did. */
bool ast_each_child(const struct ast *a, ast_child_fn *fn, void *arg);

/* The name of the genuine class without its "Ast": "CommandExpression". */
const char *ast_kind_name(enum ast_kind kind);

#endif
