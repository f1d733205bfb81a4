/* SPDX-License-Identifier: MIT */
/* object/arithmetic.h - the arithmetic half of ps_binary, for operators.c only. */
#ifndef FARSH_OBJECT_ARITHMETIC_H
#define FARSH_OBJECT_ARITHMETIC_H

#include "tables/op.h"
#include "object/value.h"

ps_value arithmetic_binary(enum ast_op op, ps_value a, ps_value b);  /* + - * / % */
ps_value arithmetic_bits(enum ast_op op, ps_value a, ps_value b);    /* -band -bor -bxor -shl -shr */
ps_value arithmetic_bnot(ps_value a);
ps_value arithmetic_of_two(enum ast_op op, ps_value a, ps_value b);  /* both are numbers */
/* The number that PowerShell reckons with for v: text parsed, $null 0, bool and char as int, enum as its integer.
 * PS_UNSET when v is nothing of that kind, PS_FAIL for text that is no number. */
ps_value arithmetic_number(ps_value v);
/* "Method invocation failed because [System.Object[]] does not contain a method named 'op_Addition'." */
ps_value arithmetic_no_operator(ps_value culprit, const char *method);
/* The result of a type's own operator, PS_UNSET when neither operand has it. */
ps_value arithmetic_own(const char *method, ps_value a, ps_value b);
int arithmetic_compare(ps_value a, ps_value b, bool *ret_unordered); /* both are numbers */

#endif
