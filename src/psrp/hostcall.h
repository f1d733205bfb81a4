/* SPDX-License-Identifier: MIT */
/*
 * psrp/hostcall.h - the host methods of [MS-PSRP] 2.2.3.17: ids, names, and whether the server waits for an answer.
 */
#ifndef FARSH_PSRP_HOSTCALL_H
#define FARSH_PSRP_HOSTCALL_H

#include "base/compiler.h"

enum psrp_host_method {
#define PSRP_HOST_METHOD(id, name, answered) PSRP_HOST_##name = id,
#include "tables/psrp_host_methods.def"
#undef PSRP_HOST_METHOD
};

const char *psrp_host_method_name(int32_t id); /* NULL: unknown */
bool psrp_host_method_answered(int32_t id);    /* it returns something: the call id is positive */
/* The call id of a method without an answer. */
#define PSRP_HOST_NO_ANSWER (-100)

#endif
