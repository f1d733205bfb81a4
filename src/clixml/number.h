/* SPDX-License-Identifier: MIT */
/*
 * clixml/number.h - the texts of CLIXML's numbers, dates and durations, from and to C scalars; invariant culture.
 * Formats are XmlConvert's.  Parsers accept what XmlConvert accepts, blanks around included; false: not a value.
 */
#ifndef FARSH_CLIXML_NUMBER_H
#define FARSH_CLIXML_NUMBER_H

#include "base/compiler.h"

#define CLIX_NUMBER_MAX 48 /* room for any of the formats, NUL included */

/* All return the length and end the text with NUL. */
size_t clix_format_int(char out[CLIX_NUMBER_MAX], int64_t v);
size_t clix_format_uint(char out[CLIX_NUMBER_MAX], uint64_t v);
size_t clix_format_double(char out[CLIX_NUMBER_MAX],
                          double v); /* shortest that reads back: 1E+20, 0.1, NaN, INF, -INF */
size_t clix_format_single(char out[CLIX_NUMBER_MAX], float v);
size_t clix_format_datetime(char out[CLIX_NUMBER_MAX], int64_t ticks, int kind, int32_t offset);
size_t clix_format_timespan(char out[CLIX_NUMBER_MAX], int64_t ticks);

bool clix_parse_bool(const char *s, size_t n, bool *ret) PS_MUST_CHECK; /* true false 1 0 */
bool clix_parse_int(const char *s, size_t n, int64_t min, int64_t max, int64_t *ret) PS_MUST_CHECK;
bool clix_parse_uint(const char *s, size_t n, uint64_t max, uint64_t *ret) PS_MUST_CHECK;
bool clix_parse_double(const char *s, size_t n, double *ret) PS_MUST_CHECK;
bool clix_parse_single(const char *s, size_t n, float *ret) PS_MUST_CHECK;
/* xsd:dateTime or date.  *ret_kind 0 none, 1 Z, 2 with an offset: then *ret_ticks is UTC and the caller makes it local;
 * for 0 and 1 they are the ticks as written. */
bool clix_parse_datetime(const char *s, size_t n, int64_t *ret_ticks, int *ret_kind) PS_MUST_CHECK;
/* xsd:duration; a year is 365 days, a month 30. */
bool clix_parse_timespan(const char *s, size_t n, int64_t *ret_ticks) PS_MUST_CHECK;

#endif
