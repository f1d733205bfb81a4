/* SPDX-License-Identifier: MIT */
/*
 * clixml/limits.h - what a peer may make the CLIXML reader do.  All are defaults that struct clix_limits changes.
 */
#ifndef FARSH_CLIXML_LIMITS_H
#define FARSH_CLIXML_LIMITS_H

/* Objects within objects.  Whoever builds values recurses once per level, so this bounds its stack; scripts that
 * serialize with -Depth 100 must still come back. */
#define CLIX_MAX_OBJECT_DEPTH 100
/* Elements within elements: an object level is at most four (Obj, DCT, En, Obj); more is never meaningful.  The
 * reader keeps the open names in an array of this size, so it is not a run-time setting. */
#define CLIX_MAX_ELEMENT_DEPTH 512
/* Elements of one document: 8 bytes of XML each at least, but values of a hundred bytes behind them. */
#define CLIX_MAX_ELEMENTS 50000000u
/* Bytes of one document.  PSRP has its own, smaller limits per message; files have this one. */
#define CLIX_MAX_BYTES ((size_t)1 << 31)
/* Attributes of one element: CLIXML needs two. */
#define CLIX_MAX_ATTRIBUTES 64

#endif
