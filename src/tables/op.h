/* SPDX-License-Identifier: MIT */
/*
 * tables/op.h - the operators of the language, as the parser names them and object/ computes them.
 * tables/operators.def has a row for each, with spelling, precedence and case variant.
 */
#ifndef FARSH_TABLES_OP_H
#define FARSH_TABLES_OP_H

enum ast_op {
	OP_NONE,
	OP_ADD, OP_SUB, OP_MUL, OP_DIV, OP_MOD,
	OP_BAND, OP_BOR, OP_BXOR, OP_BNOT, OP_SHL, OP_SHR,
	OP_AND, OP_OR, OP_XOR, OP_NOT,
	OP_EQ, OP_NE, OP_GE, OP_GT, OP_LE, OP_LT,          /* without case, as -eq and -ieq */
	OP_LIKE, OP_NOTLIKE, OP_MATCH, OP_NOTMATCH, OP_REPLACE,
	OP_CONTAINS, OP_NOTCONTAINS, OP_IN, OP_NOTIN, OP_SPLIT, OP_JOIN,
	OP_CEQ, OP_CNE, OP_CGE, OP_CGT, OP_CLE, OP_CLT,    /* with case */
	OP_CLIKE, OP_CNOTLIKE, OP_CMATCH, OP_CNOTMATCH, OP_CREPLACE,
	OP_CCONTAINS, OP_CNOTCONTAINS, OP_CIN, OP_CNOTIN, OP_CSPLIT,
	OP_FORMAT, OP_RANGE, OP_IS, OP_ISNOT, OP_AS, OP_COALESCE,
	OP_PLUS, OP_MINUS, OP_COMMA,                        /* unary */
	OP_PRE_INC, OP_PRE_DEC, OP_POST_INC, OP_POST_DEC,
	OP_ASSIGN, OP_ADD_ASSIGN, OP_SUB_ASSIGN, OP_MUL_ASSIGN, OP_DIV_ASSIGN, OP_MOD_ASSIGN, OP_COALESCE_ASSIGN,
	OP_CHAIN_AND, OP_CHAIN_OR,
	OP_COUNT
};

#endif
