/* SPDX-License-Identifier: MIT */
/*
 * object/convert.h - LanguagePrimitives: conversion, truth, comparison, operators, text of values.
 * All follow about_Type_Conversion and the recorded cases; messages and error ids are PowerShell's.
 */
#ifndef FARSH_OBJECT_CONVERT_H
#define FARSH_OBJECT_CONVERT_H

#include "tables/op.h"
#include "object/type.h"

struct buf;

/* [T]$v.  Errors: InvalidCastConstructorException …, "Cannot convert value "x" to type "System.Int32". Error: …" */
ps_value ps_convert(ps_value v, const struct ps_type *to);
ps_value ps_try_convert(ps_value v, const struct ps_type *to);        /* PS_UNSET instead of an exception (-as) */
bool ps_truth(ps_value v);                                           /* LanguagePrimitives.IsTrue */
/* "$v": culture-invariant, arrays joined by ofs (NULL: a blank), hashtables as type names */
bool ps_to_text(ps_value v, struct buf *out, const char *ofs);
ps_value ps_to_string(ps_value v);                                   /* string value; PS_FAIL on a script ToString that throws */
/* PSObject.ToString / v.ToString(): differs from "$v" for arrays and some types */
bool ps_net_to_string(ps_value v, struct buf *out);
/* Type.ToString(): the full name without assemblies, "System.Collections.Generic.List`1[System.Int32]". */
void ps_type_text(const struct ps_type *t, struct buf *out);
/* As tables, lists and pipelines on the screen show it: current culture, doubles with 15 digits. */
bool ps_display_text(ps_value v, struct buf *out);
/* v.ToString(format) or -f's "{0:format}" */
bool ps_format_value(ps_value v, const char *fmt, size_t n, struct buf *out);
/* "…{0,-10:N2}…" -f args */
ps_value ps_format(const struct ps_str *fmt, const ps_value *args, uint32_t n);
bool ps_parse_number(const char *s, size_t n, ps_value *ret);        /* as a PowerShell number literal in a string: " 1e3 " 0x10 … */
void ps_double_text(double d, struct buf *out);                      /* shortest round trip, .NET's R: 1E+20, 0.1, ∞ */

/* -eq and friends on scalars: comparison converts the right side to the left's type. */
bool ps_equals(ps_value a, ps_value b, bool ignore_case);            /* LanguagePrimitives.Equals: never throws */
/* Returns false + exception when not comparable ("Could not compare …"). */
bool ps_compare(ps_value a, ps_value b, bool ignore_case, int *ret);
int ps_culture_compare(const char *a, size_t an, const char *b, size_t bn, bool ignore_case); /* as en-US ICU orders strings */
bool ps_like(const char *s, size_t n, const char *pattern, size_t pn, bool ignore_case);
struct ps_wildcard;

/* Binary and unary operators on values, collections on the left included (filtering), -replace/-split/-join/-match too;
 * -match writes *ret_matches (a hashtable, or PS_UNSET when $Matches must stay as it is). */
ps_value ps_binary(enum ast_op op, ps_value a, ps_value b, ps_value *ret_matches);
ps_value ps_unary(enum ast_op op, ps_value a);                      /* - + ! -bnot -split -join , */
ps_value ps_add(ps_value a, ps_value b);                             /* fast way for evaluator */
ps_value ps_range(ps_value a, ps_value b);                           /* object[] of int or char */
ps_value ps_index(ps_value target, ps_value index);                  /* $a[i], negative, slices, dictionaries, strings */
bool ps_set_index(ps_value target, ps_value index, ps_value v);
/* @{} literal helper: duplicate keys are errors found by the parser or here */

#endif
