/* SPDX-License-Identifier: MIT */
/*
 * base/compiler.h - what we ask of the compiler, in one place.
 * GNU extensions are used only through the names defined here.
 */
#ifndef FARSH_BASE_COMPILER_H
#define FARSH_BASE_COMPILER_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#define PS_MUST_CHECK      __attribute__((warn_unused_result))
#define PS_PRINTF(fmt, at) __attribute__((format(printf, fmt, at)))
#define PS_NORETURN        __attribute__((noreturn))
#define PS_UNUSED          __attribute__((unused))
#define PS_COLD            __attribute__((cold))
/* a large local that its init function fills as far as it is used: not zeroed as the others are */
#if __has_attribute(uninitialized)
#define PS_UNINITIALIZED   __attribute__((uninitialized))
#else
#define PS_UNINITIALIZED
#endif
#define PS_CLEANUP(fn)     __attribute__((cleanup(fn)))
#define PS_LIKELY(x)       __builtin_expect(!!(x), 1)
#define PS_UNLIKELY(x)     __builtin_expect(!!(x), 0)
#define PS_THREAD_LOCAL    _Thread_local __attribute__((tls_model("initial-exec")))

#define ARRAY_LEN(a)       (sizeof(a) / sizeof((a)[0]))

#endif
