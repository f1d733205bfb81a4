/* SPDX-License-Identifier: MIT */
/*
 * remote/records.h - how the records of streams 2 to 6 travel: error, warning, verbose, debug and information records
 * are property bags of fixed names on the wire ([MS-PSRP] 2.2.3.15 and 2.2.3.16), and are made again on arrival.
 */
#ifndef FARSH_REMOTE_RECORDS_H
#define FARSH_REMOTE_RECORDS_H

#include "base/buf.h"
#include "object/value.h"

struct record_field {
	const char *name;
	ps_value value;
	int depth;               /* at which the value is written; -1: the record's own */
};
struct buf_fields {
	struct record_field at[24];
	uint32_t count;          /* 0: v is no record */
	bool without_type_names; /* an information record carries neither type names nor ToString */
};
struct buf_fields record_fields(ps_value v, ps_value base);

/* A record from what arrived (an object with those properties); `v` itself when it is none.  Engine thread. */
ps_value error_record_from_wire(ps_value v);
/* type: "System.Management.Automation.WarningRecord" … */
ps_value informational_record_from_wire(ps_value v, const struct ps_type *type);
ps_value information_record_from_wire(ps_value v);

/* UTF-16LE of a SecureString's text; the caller wipes it.  False with a pending exception. */
bool secure_string_utf16(ps_value v, struct buf *out);

#endif
