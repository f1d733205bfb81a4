/* SPDX-License-Identifier: MIT */
/* psrp/hostcall.c - looks up tables/psrp_host_methods.def; see hostcall.h. */
#include "psrp/hostcall.h"

static const struct {
	const char *name;
	bool answered;
} methods[] = {
#define PSRP_HOST_METHOD(id, name, answered) [id] = {#name, answered},
#include "tables/psrp_host_methods.def"
#undef PSRP_HOST_METHOD
};

const char *psrp_host_method_name(int32_t id)
{
	return id >= 0 && (size_t)id < ARRAY_LEN(methods) ? methods[id].name : NULL;
}

bool psrp_host_method_answered(int32_t id)
{
	return id >= 0 && (size_t)id < ARRAY_LEN(methods) && methods[id].answered;
}
